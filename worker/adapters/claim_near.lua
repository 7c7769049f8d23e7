-- Part of claim.lua: which article a text is near to, if any.

local function number_at(text, at) -- two bytes
    local a, b = byte(text, at, at + 1)
    return a * 256 + b
end

-- ---- features ----

-- The features of a group, one behind the other: names of their buckets, the buckets as they were
-- read, tags. Where a bucket holds the tag: at what place, its latest owner (nil: forgotten), and
-- the owners before that one.
local names, buckets, tags, hits, owners, befores = {}, {}, {}, {}, {}, {}
local feature_count = 0

-- Where the features of each article of the group stand in these lists: the first ones behind
-- `base` (nil: they are not looked at), further ones at `further[16 * article + place]`, as many
-- as were needed yet. In what was sent these stand behind `others`.
local base, first_counts, all_counts, others = {}, {}, {}, {}
local further, further_counts = {}, {}

-- Set phrases that were met: to be told to the client, once each.
local phrases_met, phrases_told = {}, {}

local function tell_phrase(k)
    local feature = names[k] .. tags[k]
    if phrases_told[feature] then return end
    phrases_told[feature] = true
    phrases_met[#phrases_met + 1] = feature .. pack('>I4', owners[k] - oldest)
end

-- Whether a bucket that was read holds its tag.
local function find_hit(k, bucket)
    local at = find(bucket, tags[k], 1, true)
    if at and (at - 1) % SLOT ~= 0 then at = find_entry(bucket, tags[k], at + 1) end
    if at then
        hits[k] = at
        owners[k], befores[k] = owner_at(bucket, at)
        if befores[k] == OWNERS - 1 then tell_phrase(k) end
    end
end

-- Appends `count` further features of an article, or all that it has, to be read.
local function append_further(i, count)
    local have = further_counts[i] or 0
    count = min(count, all_counts[i] - first_counts[i] - have)
    for place = have + 1, have + count do
        local sent = others[i] + place
        feature_count = feature_count + 1
        names[feature_count] = shape_is_known and sub(other_buckets_sent, sent * 4 - 3, sent * 4) or
            names_sent(other_buckets_sent, other_tags_sent, sent, 1)[1]
        tags[feature_count] = sub(other_tags_sent, sent * 3 - 2, sent * 3)
        further[16 * i + place] = feature_count
    end
    further_counts[i] = have + count
end

-- Reads what was appended behind `from`.
local function read_further(from)
    local read = call('HMGET', index_key, unpack(names, from + 1, feature_count))
    for k = from + 1, feature_count do
        local bucket = read[k - from]
        buckets[k] = bucket
        if bucket then find_hit(k, bucket) end
    end
end

local touched = {} -- articles of the group of which a feature's bucket holds the tag

-- Looks through the buckets of the first features, and reads what the walks of the group will need
-- behind them: one more for each set phrase among those that were read.
local function read_for_walks(count)
    local names, buckets, tags, base, first_counts, touched = names, buckets, tags, base, first_counts, touched
    local in_need, of, need_count = {}, {}, 0 -- article, features that were appended for it
    local from = feature_count
    for i = 1, count do
        local begin, missing = base[i], 0
        touched[i] = nil
        if begin then
            for k = begin + 1, begin + first_counts[i] do
                local bucket = buckets[k]
                if bucket and find(bucket, tags[k], 1, true) then
                    find_hit(k, bucket)
                    touched[i] = true
                    if befores[k] == OWNERS - 1 then missing = missing + 1 end
                end
            end
            if missing > 0 then
                local before = feature_count
                append_further(i, missing)
                if feature_count > before then
                    need_count = need_count + 1
                    in_need[need_count], of[need_count] = i, feature_count - before
                end
            end
        end
    end
    while feature_count > from do
        read_further(from)
        local k, still_count = from, 0
        from = feature_count
        for n = 1, need_count do
            local missing = 0
            for _ = 1, of[n] do
                k = k + 1
                if befores[k] == OWNERS - 1 then missing = missing + 1 end
            end
            if missing > 0 then
                local before = feature_count
                append_further(in_need[n], missing)
                if feature_count > before then
                    still_count = still_count + 1
                    in_need[still_count], of[still_count] = in_need[n], feature_count - before
                end
            end
        end
        need_count = still_count
    end
end

-- The places of an article's features, as they were sent, in the order of its sketch: the ones that
-- the client knows as set phrases were sent last.
local function put_in_order(places, number_of_call, all)
    local known = phrases_sent ~= '' and number_at(phrases_sent, 2 * number_of_call - 1) or 0
    if known == 0 then return end
    local order, others, last = {}, 0, all
    for f = all - 1, 0, -1 do
        if band(rshift(known, f), 1) == 1 then
            order[last], last = f, last - 1
        end
    end
    for f = 0, all - 1 do
        if band(rshift(known, f), 1) == 0 then
            others = others + 1
            order[others] = f
        end
    end
    table.sort(places, function(a, b) return order[a] < order[b] end)
end

-- What the article in hand is looked up and registered by: the first features that are no set
-- phrases, as many as are registered; where there are too few of them, all set phrases follow.
-- Where each stands in the lists above; where it has an owner, at what place (else nil) of its
-- bucket, and the owners before that one.
local walk, walk_at, walk_bucket, walk_before = {}, {}, {}, {}
local walk_count = 0

-- Says whether any has an owner.
local function walk_features(i, number_of_call)
    local names, changed, hits, begin, firsts = names, changed, hits, base[i], first_counts[i]
    local count, owned, skipped = 0, false, nil
    for f = 1, all_counts[i] do
        local k = begin + f
        if f > firsts then
            k = further[16 * i + f - firsts]
            if not k then -- one became a set phrase in this group
                append_further(i, 1)
                read_further(feature_count - 1)
                k = feature_count
            end
        end
        local at, number, before
        local bucket = changed[names[k]]
        if bucket then
            at = find_entry(bucket, tags[k], 1)
            if at then number, before = owner_at(bucket, at) end
        elseif hits[k] then
            bucket, at, number, before = buckets[k], hits[k], owners[k], befores[k]
        end
        if before == OWNERS - 1 then
            skipped = skipped or {}
            skipped[#skipped + 1] = f
        else
            count = count + 1
            walk[count] = k
            if number then
                walk_at[count], walk_bucket[count], walk_before[count] = at, bucket, before
                owned = true
            else
                walk_at[count] = nil
            end
            if count == registered then
                walk_count = count
                return owned
            end
        end
    end
    if skipped then put_in_order(skipped, number_of_call, all_counts[i]) end
    for s = 1, skipped and #skipped or 0 do
        local f = skipped[s]
        local k = f > firsts and further[16 * i + f - firsts] or begin + f
        local bucket = changed[names[k]] or buckets[k]
        count = count + 1
        walk[count], walk_at[count] = k, find_entry(bucket, tags[k], 1)
        walk_bucket[count], walk_before[count] = bucket, OWNERS - 1
    end
    walk_count = count
    return owned or skipped ~= nil
end

-- ---- candidates: the owners of these features ----

-- Their numbers, where they are more than are verified those first that share most, then the
-- latest.
local function candidates()
    local list, count, shared = {}, 0, {}
    for w = 1, walk_count do
        local at = walk_at[w]
        if at then
            local bucket, tag = walk_bucket[w], tags[walk[w]]
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
