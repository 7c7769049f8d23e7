-- Part of claim.lua: which article a text is near to, if any.

-- ---- candidates: the owners of these features ----

-- Their numbers, where they are more than are verified those first that share most, then the
-- latest.
local function candidates()
    local list, count, shared = {}, 0, {}
    for w = 1, walk_count do
        local at = walk_at[w]
        if at then
            local bucket, tag = walk_bucket[w], tags[walk[w]]
            for left = walk_before[w], 0, -1 do
                local number = owner_at(bucket, at)
                if not number then break end
                local before = shared[number]
                if not before then
                    count = count + 1
                    list[count] = number
                    before = 0
                end
                shared[number] = before + 1
                at = left > 0 and find_entry(bucket, tag, at + SLOT)
                if not at then break end
            end
        end
    end
    if count > CANDIDATES then
        table.sort(list, function(a, b)
            if shared[a] ~= shared[b] then return shared[a] > shared[b] end
            return a > b
        end)
    end
    return list
end

-- ---- verified by signature and length ----

-- Of each candidate that was met: its record; false where it is compared with nothing.
local known_records = {}

local function compared_record(number)
    local record = known_records[number]
    if record == nil then
        record = record_at(number)
        local kind = byte(record)
        record = (kind == 83 or kind == 82) and record -- S, R
        known_records[number] = record
    end
    return record
end

-- Bits that are set in each byte from 1 on, as digits, and as a table where the first candidate is met.
local BITS = '1121223122323341223233423343445122323342334344523343445344545561223233423343445233434' ..
    '4534454556233434453445455634454556455656671223233423343445233434453445455623343445344' ..
    '5455634454556455656672334344534454556344545564556566734454556455656674556566756676778'
local ZERO = byte('0')
local bits_in

local function count_bits()
    bits_in = {byte(BITS, 1, 255)}
    bits_in[0] = ZERO
end

-- How many of 32 lanes differ: lower and upper bits of both.
local function lanes_apart(lower, upper, other_lower, other_upper)
    local apart = bor(bxor(lower, other_lower), bxor(upper, other_upper))
    local a = apart % 256
    apart = (apart - a) / 256
    local b = apart % 256
    apart = (apart - b) / 256
    local c = apart % 256
    return bits_in[a] + bits_in[b] + bits_in[c] + bits_in[(apart - c) / 256 % 256] - 4 * ZERO
end

-- A signature, and the length of the text.
local SIGNATURE = '>I4I4I4I4I4I4I4I4I2'
local own_1, own_2, own_3, own_4, own_5, own_6, own_7, own_8, own_length

-- Most strangers part in the first quarter.
local function may_be_near(record)
    local lower, upper = cut('>I4I4', record, 33)
    local apart = lanes_apart(own_1, own_2, lower, upper)
    return apart <= QUARTER_APART and apart
end

-- How many lanes match with the article in hand, nil where more than `most` do not.
local function matching_lanes(record, apart, most)
    local a, b, c, d, e, f = cut('>I4I4I4I4I4I4', record, 41)
    apart = apart + lanes_apart(own_3, own_4, a, b)
    if apart > most then return nil end
    apart = apart + lanes_apart(own_5, own_6, c, d)
    if apart > most then return nil end
    apart = apart + lanes_apart(own_7, own_8, e, f)
    return apart <= most and LANES - apart or nil
end

-- How many lanes may differ where two texts of these lengths are near; one more for the rounding.
local function lanes_to_spare(length, other)
    local shorter, both = length < other and length or other, length + other
    local spare = LANES - lanes_needed + 1
    if shorter * 3 >= both then
        local shared = part_needed * shorter
        local by_part = LANES * 0.75 * (1 - shared / (both - shared)) + 1
        if by_part > spare then return by_part end
    end
    return spare
end

-- Near enough? And by being a part of the other only?
local function is_near(lanes, length, other)
    if lanes >= lanes_needed then return true, false end
    local shorter, longer = min(length, other), max(length, other)
    local jaccard = (4 * lanes - LANES) / (3 * LANES)
    if jaccard <= 0 or shorter * 2 < longer then return false, false end
    return jaccard / (1 + jaccard) * (shorter + longer) / shorter >= part_needed, true
end

-- Does the newcomer say nothing that the original does not? Both by their records.
local function adds_nothing(own, facts, record)
    local count, others = number_at(own, 67), number_at(record, 67)
    if count == 0 then return true end
    if count == others and sub(own, 69, 72) == sub(record, 69, 72) then return true end
    if count >= others then return false end
    local bits = floor(byte(record, 2) / 16) * 64
    for i = 1, #facts, 4 do
        local fact = cut('>I4', facts, i)
        for turn = 0, 20, 10 do
            local at = floor(band(rshift(fact, turn), 1023) * bits / 1024)
            if band(rshift(byte(record, 73 + floor(at / 8)), at % 8), 1) == 0 then return false end
        end
    end
    return true
end

-- The best of the candidates, but the article itself: a copy before a revision, then the nearest, then the oldest.
local function judge(list, own, facts_from, fact_count)
    if not bits_in then count_bits() end
    own_1, own_2, own_3, own_4, own_5, own_6, own_7, own_8, own_length = cut(SIGNATURE, own, 33)
    local best, best_rank, best_number, best_lanes, best_copy
    for i = 1, min(#list, CANDIDATES) do
        local record = compared_record(list[i])
        local apart = record and may_be_near(record)
        -- What the same message was read as before, perhaps by an older version of the program.
        if apart and sub(record, 19, 32) == sub(own, 19, 32) then apart = nil end
        if apart then
            local length = number_at(record, 65)
            local lanes = matching_lanes(record, apart, lanes_to_spare(own_length, length))
            local is, by_part
            if lanes then is, by_part = is_near(lanes, own_length, length) end
            if is then
                local facts = sub(facts_sent, facts_from * 4 + 1, (facts_from + fact_count) * 4)
                local copy = adds_nothing(own, facts, record) and not (by_part and own_length > length)
                local rank = (copy and 1000 or 0) + lanes
                if not best or rank > best_rank or (rank == best_rank and list[i] < best_number) then
                    best, best_rank, best_number, best_lanes, best_copy = record, rank, list[i], lanes, copy
                end
            end
        end
    end
    if best then
        local kind = 'R'
        if best_copy and near == 1 then kind = 'N' end
        return kind, char(best_lanes, byte(best, 2) % 16) .. sub(best, 3, 32)
    end
end
