-- Part of claim.lua: what is stored of an article, and the answer to a text that is known.

-- ---- records ----

-- Numbers of up to seven digits in decimal: Redis and Lua print them with %.17g and %.14g.
local digits, padded = {}, {}

local function decimal(number)
    local low = number % 1000
    local high = (number - low) / 1000
    local high_text, low_text = digits[high], padded[low]
    if not high_text then
        high_text = high > 0 and string.format('%d', high) or ''
        digits[high] = high_text
    end
    if not low_text then
        low_text = string.format('%03d', low)
        padded[low] = low_text
    end
    return high > 0 and high_text .. low_text or low
end

local chunk_keys = {}
local function record_key(chunk)
    local key = chunk_keys[chunk]
    if not key then
        key = string.format('%sa%d', prefix, chunk)
        chunk_keys[chunk] = key
    end
    return key
end

local function record_sent(i) return sub(records_sent, i * RECORD - RECORD + 1, i * RECORD) end

-- Records of this call are written at its end. Most are as they were sent, in runs: how many were
-- before each, and its first record: its place in this call, or, of a run of one, itself.
local pending_from, pending_count = state.next, 0
local runs_behind, runs, run_count = {}, {}, 0
local next_sent -- that would go on with the last run

-- The i-th record of this call becomes the next article, as it was sent or as `record`.
local function add_record(i, record)
    if record or i ~= next_sent then
        run_count = run_count + 1
        runs_behind[run_count], runs[run_count] = pending_count, record or i
    end
    next_sent = not record and i + 1
    pending_count = pending_count + 1
end

local function record_at(number)
    if number >= pending_from then
        local place, run = number - pending_from, run_count
        while runs_behind[run] > place do run = run - 1 end
        local first = runs[run]
        return type(first) == 'string' and first or record_sent(first + place - runs_behind[run])
    end
    local turn = number % RECORDS
    local at = turn * RECORD
    return call('GETRANGE', record_key((number - turn) / RECORDS), decimal(at), decimal(at + RECORD - 1))
end

local function write_chunk(number, records)
    local turn = number % RECORDS
    local key = record_key((number - turn) / RECORDS)
    if turn == 0 or number == 1 then call('SETRANGE', key, RECORD * RECORDS - 1, '\0') end
    call('SETRANGE', key, turn * RECORD, records)
    call('PEXPIRE', key, record_life)
end

local function write_records()
    if pending_count == 0 then return end
    runs_behind[run_count + 1] = pending_count
    for run = 1, run_count do
        local first = runs[run]
        if type(first) == 'number' then
            local behind = first + runs_behind[run + 1] - runs_behind[run] - 1
            runs[run] = sub(records_sent, first * RECORD - RECORD + 1, behind * RECORD)
        end
    end
    local records = concat(runs)
    local here = min(pending_count, RECORDS - pending_from % RECORDS)
    if here < pending_count then
        write_chunk(pending_from, sub(records, 1, here * RECORD))
        write_chunk(pending_from + here, sub(records, here * RECORD + 1))
    else
        write_chunk(pending_from, records)
    end
end

-- What others are told of it: fingerprint and coordinate.
local function identity(record)
    return sub(record, 3, 18 + byte(record, 2) % 16)
end

-- The article is nobody's any more: its record is kept, but equals and resembles nothing from now
-- on. What was near to it before may have a note that names it, which is void.
local function disown_record(number, record)
    local turn, key = number % RECORDS, prefix .. 'd'
    call('SETRANGE', record_key((number - turn) / RECORDS), decimal(turn * RECORD),
        'X' .. sub(record, 2, 2) .. string.rep('\0', 16))
    call('HSET', key, identity(record), state.next)
    call('PEXPIRE', key, record_life)
    state.disowned = state.next
end

-- How far the input is settled.
local note_begins, is_settled
do -- a script has room for 200 local names at a time
    -- Of a coordinate: topic and partition as they are written, and the offset.
    local function place_of(coordinate)
        local at, offset, unit = 3, 0, 1
        while byte(coordinate, at) >= 128 do at = at + 1 end
        local place = sub(coordinate, 1, at)
        repeat
            at = at + 1
            offset = offset + byte(coordinate, at) % 128 * unit
            unit = unit * 128
        until byte(coordinate, at) < 128
        return place, offset
    end

    local function settled_until(place)
        local known = call('HGET', prefix .. 'b', place)
        if not known then return -1, 0 end
        local offset, behind = string.match(known, '(%d+) (%d+)')
        return tonumber(offset), tonumber(behind)
    end

    function note_begins()
        local key = prefix .. 'b'
        for i = 1, #begins_sent, 2 do
            local place, offset = place_of(sub(record_sent((cut('>I2', begins_sent, i))), 19, 32))
            if offset >= settled_until(place) then
                call('HSET', key, place, string.format('%.0f %.0f', offset, state.next))
            end
        end
        if #begins_sent > 0 then call('PEXPIRE', key, record_life) end
    end

    function is_settled(coordinate, number)
        local place, offset = place_of(coordinate)
        local until_offset, behind = settled_until(place)
        return offset < until_offset and number < behind
    end
end

-- Whether the note of the article with this number names one that was disowned later.
local function is_void(note, number)
    if not state.disowned or number >= state.disowned then return false end
    local behind = call('HGET', prefix .. 'd', sub(note, 3, 18 + byte(note, 2)))
    return behind and number < tonumber(behind)
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

-- The record of the text and its number; of one that is judged anew there is none.
local function find_text(bucket, tag, fingerprint)
    local at = find_entry(bucket, tag, 1)
    while at do
        local number = owner_at(bucket, at)
        local record = number and record_at(number)
        if record and sub(record, 3, 18) == fingerprint and (byte(record) ~= 78 or
                near == 1 and not is_void(sub(record, 33, 64), number)) then
            return record, number
        end
        at = find_entry(bucket, tag, at + SLOT)
    end
end

local function answer_known(record, number, coordinate)
    local kind = byte(record)
    if kind == 78 then return 'N' .. unpack_note(sub(record, 33, 64)) end
    if sub(record, 19, 32) ~= coordinate then return 'E' .. char(LANES) .. identity(record) end
    if kind ~= 82 then return 'O' end
    local note = call('HGET', prefix .. 'r' .. floor(number / RECORDS), number)
    return note and not is_void(note, number) and 'R' .. unpack_note(note) or 'O'
end
