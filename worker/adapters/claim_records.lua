-- Part of claim.lua: what is stored of an article, and the answer to a text that is known.

-- ---- records ----

local function record_key(chunk) return string.format('%sa%d', prefix, chunk) end

local pending, pending_from = {}, state.next -- records of this group, and the number of the first

local function record_at(number)
    if number >= pending_from then return pending[number - pending_from + 1] end
    local turn = number % RECORDS
    local at = turn * RECORD
    return call('GETRANGE', record_key((number - turn) / RECORDS), at, at + RECORD - 1)
end

local function write_chunk(number, records)
    local turn = number % RECORDS
    local key = record_key((number - turn) / RECORDS)
    if turn == 0 or number == 1 then call('SETRANGE', key, RECORD * RECORDS - 1, '\0') end
    call('SETRANGE', key, turn * RECORD, records)
    call('PEXPIRE', key, record_life)
end

local function write_records()
    local count = #pending
    if count == 0 then return end
    local records = concat(pending)
    local here = min(count, RECORDS - pending_from % RECORDS)
    write_chunk(pending_from, sub(records, 1, here * RECORD))
    if here < count then write_chunk(pending_from + here, sub(records, here * RECORD + 1)) end
    pending, pending_from = {}, state.next
end

-- What others are told of it: fingerprint and coordinate.
local function identity(record)
    return sub(record, 3, 18) .. sub(record, 19, 18 + byte(record, 2) % 16)
end

-- What an article is near to, as it is stored: to lanes .. identity.
local function unpack_note(note)
    return sub(note, 1, 1) .. sub(note, 3, 18 + byte(note, 2))
end

local function keep_note(number, note)
    local key = prefix .. 'r' .. floor(number / RECORDS)
    call('HSET', key, number, note)
    call('PEXPIRE', key, record_life)
end

-- ---- exact: the same text ----

-- The record of the text and its number.
local function find_text(bucket, tag, fingerprint)
    local at = find_entry(bucket, tag, 1)
    while at do
        local number = number_in(bucket, at)
        local record = number and record_at(number)
        if record and sub(record, 3, 18) == fingerprint and (near == 1 or byte(record) ~= 78) then
            return record, number
        end
        at = find_entry(bucket, tag, at + SLOT)
    end
end

local function answer_known(record, number, coordinate)
    local kind = sub(record, 1, 1)
    if kind == 'N' then return 'N' .. unpack_note(sub(record, 33, 64)) end
    if sub(record, 19, 32) ~= coordinate then return 'E' .. char(LANES) .. identity(record) end
    if kind ~= 'R' then return 'O' end
    local note = call('HGET', prefix .. 'r' .. floor(number / RECORDS), number)
    return note and 'R' .. unpack_note(note) or 'O'
end
