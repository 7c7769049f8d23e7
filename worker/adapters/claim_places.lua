-- Part of claim.lua: the buckets of a group of articles, and which features an article is looked up
-- and registered by.

-- ---- places ----

-- A place is a bucket and the tag that is looked for or entered there. Those of a group stand one
-- behind the other: of first features (those of an article behind `base`), of texts (behind
-- `texts_from`, where they were put), of further features. Where several places have one bucket,
-- its content stands at the first of them: `same` tells of the others. `written`: of a bucket that was
-- changed since it was read, where in `writes` it waits; false where it was written meanwhile.
local names, tags, buckets, same, written = {}, {}, {}, {}, {}
local texts_from, place_count = 0, 0
local base = {}

-- The texts of a group, before they are put among the places. Features of an article, with APART and
-- WHOLLY_APART.
local text_names, text_tags, text_buckets = {}, {}, {}
local feature_counts = {}
local known = {} -- articles whose text is

local function put_text(i)
    local k = texts_from + i
    if not names[k] then names[k], tags[k], buckets[k] = text_names[i], text_tags[i], text_buckets[i] end
    return k
end

-- Of a bucket's name: its first place among those that were linked.
local first_place = {}

local function link(k)
    local name = names[k]
    local first = first_place[name]
    if first then same[k] = first else first_place[name] = k end
end

local function link_article(i)
    for k = base[i] + 1, base[i] + min(feature_counts[i] % WHOLLY_APART, registered) do link(k) end
    link(put_text(i))
end

-- Puts an entry at the front of the bucket of a place.
local function enter(k, slot)
    local buckets, written, writes, first = buckets, written, writes, same[k] or k
    local bucket, at = buckets[first], written[first]
    if not bucket then
        bucket = tags[k] .. slot
    elseif #bucket < FULL then
        bucket = tags[k] .. slot .. bucket
    else
        bucket = tags[k] .. slot .. trimmed(bucket)
    end
    if not at then
        at = write_count + 2
        writes[at - 1], written[first], write_count = names[k], at, at
    end
    buckets[first], writes[at] = bucket, bucket
end

-- Before further features of an article that is not wholly apart: what was entered yet must be on the
-- server where they are read, and none of the articles from here on is apart that is not wholly so.
local all_are_linked = false

local function link_from(i)
    if all_are_linked then return end
    all_are_linked = true
    write_buckets()
    for k in next, written do written[k] = false end
    for j = i, #feature_counts do
        local features = feature_counts[j]
        if features >= APART and features < APART + WHOLLY_APART then
            if not known[j] then link_article(j) end
            feature_counts[j] = features - APART
        end
    end
end

-- ---- features ----

-- Set phrases that were met: to be told to the client, once each.
local phrases_met, phrases_told = {}, {}

local function tell_phrase(k, owner)
    local feature = names[k] .. tags[k]
    if phrases_told[feature] then return end
    phrases_told[feature] = true
    phrases_met[#phrases_met + 1] = feature .. pack('>I4', owner - oldest)
end

-- Further features of an article, so many as were needed yet: at `further[16 * article + place]`.
local further, further_counts = {}, {}

-- Reads so many more, or all that it has.
local function read_further(i, number_of_call, count)
    if feature_counts[i] % APART < WHOLLY_APART then link_from(i) end
    local have, from = further_counts[i] or 0, place_count
    local behind = cut('>I4', ends_sent, 8 * number_of_call - 7) -- others of the articles before
    count = min(count, feature_counts[i] % WHOLLY_APART - registered - have)
    for place = have + 1, have + count do
        local sent, k = behind + place, place_count + 1
        names[k] = names_sent(other_buckets_sent, other_tags_sent, sent, 1)[1]
        tags[k] = sub(other_tags_sent, sent * 3 - 2, sent * 3)
        if feature_counts[i] < APART then link(k) end
        further[16 * i + place] = k
        place_count = k
    end
    further_counts[i] = have + count
    local read = call('HMGET', index_key, unpack(names, from + 1, place_count))
    for k = from + 1, place_count do
        if not same[k] then buckets[k] = read[k - from] end
    end
end

local function number_at(text, at) -- two bytes
    local a, b = byte(text, at, at + 1)
    return a * 256 + b
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
-- The place of each; where it has an owner, where in its bucket (else nil), and the owners before
-- that one.
local walk, walk_at, walk_bucket, walk_before = {}, {}, {}, {}
local walk_count = 0

-- Says whether any has an owner.
local function walk_features(i, number_of_call)
    local tags, buckets, same, find, walk, walk_at = tags, buckets, same, find, walk, walk_at
    local begin, all = base[i], feature_counts[i] % WHOLLY_APART
    local count, owned, skipped = 0, false, nil
    for f = 1, all do
        local k = begin + f
        if f > registered then
            k = further[16 * i + f - registered]
            if not k then
                read_further(i, number_of_call, registered - count)
                k = further[16 * i + f - registered]
            end
        end
        local bucket = buckets[same[k] or k]
        local at, number, before = bucket and find(bucket, tags[k], 1, true), nil, nil
        if at then
            if (at - 1) % SLOT ~= 0 then at = find_entry(bucket, tags[k], at + 1) end
            if at then number, before = owner_at(bucket, at) end
        end
        if before == OWNERS - 1 then
            tell_phrase(k, number)
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
    if skipped then put_in_order(skipped, number_of_call, all) end
    for s = 1, skipped and #skipped or 0 do
        local f = skipped[s]
        local k = f > registered and further[16 * i + f - registered] or begin + f
        local bucket = buckets[same[k] or k]
        count = count + 1
        walk[count], walk_at[count] = k, find_entry(bucket, tags[k], 1)
        walk_bucket[count], walk_before[count] = bucket, OWNERS - 1
    end
    walk_count = count
    return owned or skipped ~= nil
end

