-- Part of claim.lua: which article a text is near to, if any.

-- ---- near: candidates by feature, verified by signature and length ----

local owners = {} -- of each feature of the article in hand, where it has candidates

-- The bucket of that name as this group has changed it.
local function waiting(name)
    local place = place_of[name]
    return place and to_write[place]
end

-- The owners of a feature, newest first, by bucket and tag: set phrases come again and again.
local known_owners = {}

local function owners_in(bucket, tag)
    local by_tag = known_owners[bucket]
    if not by_tag then
        by_tag = {}
        known_owners[bucket] = by_tag
    end
    local list = by_tag[tag]
    if not list then
        list = {}
        local at = find_entry(bucket, tag, 1)
        while at do
            list[#list + 1] = number_in(bucket, at)
            at = find_entry(bucket, tag, at + SLOT)
        end
        by_tag[tag] = list
    end
    return list
end

-- The numbers of the articles that share a feature, where they are more than are verified those
-- first that share most, then the latest; nil where no feature is known. Features that have enough
-- owners are set phrases: they are followed only where too few others are left. The features'
-- names, buckets and tags stand behind `base`.
local function candidates(names, buckets, base, tags, count)
    local lists
    local rare = count
    for f = 1, count do
        local bucket = waiting(names[base + f]) or buckets[base + f]
        if bucket and find(bucket, tags[base + f], 1, true) then
            if not lists then
                lists = {}
                for other = 1, count do owners[other] = 0 end
            end
            lists[f] = owners_in(bucket, tags[base + f])
            owners[f] = #lists[f]
            if owners[f] >= OWNERS then rare = rare - 1 end
        end
    end
    if not lists then return nil end
    local shared, list = {}, {}
    for f, those in pairs(lists) do
        if rare < registered or owners[f] < OWNERS then
            for o = 1, #those do
                local number = those[o]
                local before = shared[number]
                if not before then list[#list + 1] = number end
                shared[number] = (before or 0) + 1
            end
        end
    end
    if #list > CANDIDATES then
        table.sort(list, function(a, b)
            if shared[a] ~= shared[b] then return shared[a] > shared[b] end
            return a > b
        end)
    end
    return list
end

-- A signature, in words of sixteen lanes, and the length of the text.
local function sketch_in(text, at) return {cut('>I4I4I4I4I4I4I4I4I2', text, at)} end

-- What an article is verified by, of each candidate that was met; false where it is none.
local known_sketches = {}

local function sketch_of(number)
    local sketch = known_sketches[number]
    if sketch == nil then
        local record = record_at(number)
        local kind = byte(record)
        sketch = (kind == 83 or kind == 82) and sketch_in(record, 33) -- S, R
        if sketch then sketch.record = record end
        known_sketches[number] = sketch
    end
    return sketch
end

local TWO, FOUR, EIGHT = 0x55555555, 0x33333333, 0x0F0F0F0F -- the lower bits of fields

-- How many lanes match, nil where more than `most` do not; most strangers part in the first half.
local function matching_lanes(p, q, most)
    local a, b, c = bxor(p[1], q[1]), bxor(p[2], q[2]), bxor(p[3], q[3])
    local sum = band(bor(a, rshift(a, 1)), TWO) + band(bor(b, rshift(b, 1)), TWO) +
        band(bor(c, rshift(c, 1)), TWO)
    sum = band(sum, FOUR) + band(rshift(sum, 2), FOUR)
    local apart = (band(sum, EIGHT) + band(rshift(sum, 4), EIGHT)) % 255
    if apart > most then return nil end
    for i = 4, 8 do
        a = bxor(p[i], q[i])
        sum = band(bor(a, rshift(a, 1)), TWO)
        sum = band(sum, FOUR) + band(rshift(sum, 2), FOUR)
        apart = apart + (band(sum, EIGHT) + band(rshift(sum, 4), EIGHT)) % 255
        if apart > most then return nil end
    end
    return LANES - apart
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

local function number_at(text, at) -- two bytes
    local a, b = byte(text, at, at + 1)
    return a * 256 + b
end

-- Near enough? And by being a part of the other only?
local function is_near(lanes, length, other)
    if lanes >= lanes_needed then return true, false end
    local shorter, longer = min(length, other), max(length, other)
    local jaccard = (4 * lanes - LANES) / (3 * LANES)
    if jaccard <= 0 or shorter * 2 < longer then return false, false end
    return jaccard / (1 + jaccard) * (shorter + longer) / shorter >= part_needed, true
end

-- Does the newcomer say nothing that the original does not?
local function adds_nothing(sketch, facts, record)
    local count, others = number_at(sketch, 35), number_at(record, 67)
    if count == 0 then return true end
    if count == others and sub(sketch, 37, 40) == sub(record, 69, 72) then return true end
    if count >= others then return false end
    local bits = floor(byte(record, 2) / 16) * 64
    for i = 1, #facts, 4 do
        local fact = struct.unpack('>I4', facts, i)
        for turn = 0, 20, 10 do
            local at = floor(band(rshift(fact, turn), 1023) * bits / 1024)
            if band(rshift(byte(record, 73 + floor(at / 8)), at % 8), 1) == 0 then return false end
        end
    end
    return true
end

-- The best of the candidates: a copy before a revision, then the nearest, then the oldest.
local function judge(list, sketch, facts)
    local best, best_rank, best_number, best_lanes, best_copy
    local own = sketch_in(sketch, 1)
    local length = own[9]
    for i = 1, min(#list, CANDIDATES) do
        local other = sketch_of(list[i])
        local lanes = other and matching_lanes(own, other, lanes_to_spare(length, other[9]))
        if lanes then
            local is, by_part = is_near(lanes, length, other[9])
            if is then
                local record = other.record
                local copy = adds_nothing(sketch, facts, record) and not (by_part and length > other[9])
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
