-- Part of claim.lua: which article a text is near to, if any.

-- ---- the features of the article in hand ----

-- Of each feature that it is looked up and registered by, in this order: those that are no set
-- phrases, as many as are registered; where there are too few of them, all set phrases follow.
local walk_name, walk_bucket, walk_tag, walk_at, walk_before = {}, {}, {}, {}, {}
local walk_count = 0

local function walk_to(name, bucket, tag, at, before)
    walk_count = walk_count + 1
    walk_name[walk_count], walk_bucket[walk_count], walk_tag[walk_count] = name, bucket, tag
    walk_at[walk_count], walk_before[walk_count] = at, before
end

-- Buckets that were read ahead for features behind the first, by name.
local read_ahead = {}

-- The walk. The first `count` features stand behind `base` in the lists of the group, the others,
-- up to `all`, behind `others` in what was sent.
local function walk_features(names, buckets, tags, base, count, others, all)
    walk_count = 0
    local phrases, phrase_count = nil, 0
    for f = 1, all do
        local name, bucket, tag
        if f <= count then
            name, bucket, tag = names[base + f], buckets[base + f], tags[base + f]
        else
            local place = others + f - count
            name = names_sent(other_buckets_sent, other_tags_sent, place, 1)[1]
            tag = sub(other_tags_sent, place * 3 - 2, place * 3)
            bucket = read_ahead[name]
        end
        bucket = changed[name] or bucket
        if bucket == nil then bucket = call('HGET', index_key, name) end
        local at, number, before = bucket and find_entry(bucket, tag, 1), nil, nil
        if at then number, before = owner_at(bucket, at) end
        if before == OWNERS - 1 then
            phrases = phrases or {}
            phrase_count = phrase_count + 1
            phrases[phrase_count] = {name, bucket, tag, at}
        else
            walk_to(name, bucket, tag, number and at, before)
            if walk_count == registered then return end
        end
    end
    for p = 1, phrase_count do
        local phrase = phrases[p]
        walk_to(phrase[1], phrase[2], phrase[3], phrase[4], OWNERS - 1)
    end
end

-- ---- candidates: the owners of these features ----

-- Their numbers, where they are more than are verified those first that share most, then the
-- latest; nil where there are none.
local function candidates()
    local list, count, shared
    for f = 1, walk_count do
        local at = walk_at[f]
        if at then
            local bucket, tag = walk_bucket[f], walk_tag[f]
            if not list then list, count, shared = {}, 0, {} end
            while at do
                local number = owner_at(bucket, at)
                if not number then break end
                local before = shared[number]
                if not before then
                    count = count + 1
                    list[count] = number
                    before = 0
                end
                shared[number] = before + 1
                at = find_entry(bucket, tag, at + SLOT)
            end
        end
    end
    if list and count > CANDIDATES then
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

-- Bits that are set in a byte, made where the first candidate is met.
local bits_in

local function count_bits()
    bits_in = {[0] = 0}
    for i = 1, 255 do bits_in[i] = bits_in[(i - i % 2) / 2] + i % 2 end
end

-- How many of 32 lanes differ: lower and upper bits of both.
local function lanes_apart(lower, upper, other_lower, other_upper)
    local apart = bor(bxor(lower, other_lower), bxor(upper, other_upper))
    local a = apart % 256
    apart = (apart - a) / 256
    local b = apart % 256
    apart = (apart - b) / 256
    local c = apart % 256
    return bits_in[a] + bits_in[b] + bits_in[c] + bits_in[(apart - c) / 256 % 256]
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

local function number_at(text, at) -- two bytes
    local a, b = byte(text, at, at + 1)
    return a * 256 + b
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

-- The best of the candidates: a copy before a revision, then the nearest, then the oldest.
local function judge(list, own, facts_from, fact_count)
    if not bits_in then count_bits() end
    own_1, own_2, own_3, own_4, own_5, own_6, own_7, own_8, own_length = cut(SIGNATURE, own, 33)
    local best, best_rank, best_number, best_lanes, best_copy
    for i = 1, min(#list, CANDIDATES) do
        local record = compared_record(list[i])
        local apart = record and may_be_near(record)
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
