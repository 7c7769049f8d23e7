#!lua
-- Claims a batch of articles: looks each one up, decides, and registers it, one after the other and
-- all in one step for everybody else. The decisions are those of memory_dedup_store.c.
--
-- KEYS[1]  <prefix>:state     all that is not an article: one MessagePack map
-- ARGV     now (ms; -1: this server's clock), slice of the window (ms), window (ms),
--          near (0 off, 1 divert, 2 mark), lanes that must match, containment from which a part is
--          near, features to register, topics that the client knows,
--          size and split of the index as the client knows them,
--          number of topics, for each its name and its number as the client knows it (0: it does not),
--          then of all articles, one behind the other:
--          records  as they are stored, see below, the topic as the client knows its number, or as
--                   65,536 less its place in this call
--          counts   features (1)
--          counts   listed facts (2)
--          buckets  4 bytes for each fingerprint, then for each feature
--          tags     3 bytes for each of these: 24 bits of a hash that go on where the lower 12 of the
--                   bucket end
--          facts    4 bytes each
-- returns  epoch, 1 where it began with this call, calls since then, articles remembered,
--          size and split of the index,
--          the names of all topics (where the client knows fewer), the verdicts in one string
--
-- Articles are numbered for ever. Those of one slice of the window are forgotten together: the
-- state holds where each slice begins, and a number before the oldest one means nothing any more.
--
--   <prefix>:a<n>    string, 10,900 articles in turn, 96 bytes each:
--                      kind (1): S compared by its sketch, R the same and a revision, X exact only,
--                                N near to another
--                      length of the coordinate + 16 * eighths of the facts' filter (1)
--                      fingerprint (16), coordinate (14)
--                      of S, R: signature (32), length (2), facts (2), their sum (4), filter (24)
--                      of N: what it is near to: lanes (1), length of coordinate (1),
--                            fingerprint (16), coordinate (14)
--   <prefix>:r<n>    hash, number of a revision -> what it is near to, as of N
--   <prefix>:i       hash, the index. Bucket (4 bytes) -> entries, newest first: tag (3), number of
--                    the article (4)
--
-- The index grows by linear hashing: bucket `split` of `size` is divided by one bit more of the
-- tag whenever the buckets hold more than LOAD on average, so that a look-up always asks one. What
-- costs most here are calls, strings and the printing of numbers: a group of articles reads all its
-- buckets in two calls and writes them in one, all names and tags are cut by one call of struct.
-- Chunks of records are created at their full size, which just fits a size class of jemalloc,
-- since growing ones would be given twice what they need.
-- A coordinate is the topic's number (2 bytes) and three varints, as the client packs them.

local call, byte, char, sub, find = redis.call, string.byte, string.char, string.sub, string.find
local pack, cut, concat = struct.pack, struct.unpack, table.concat
local band, bor, bxor, rshift = bit.band, bit.bor, bit.bxor, bit.rshift
local floor, min, max = math.floor, math.min, math.max

local LAYOUT = 2
local RECORD, RECORDS = 96, 10900
local SLOT = 7
local LOAD = 16 -- entries a bucket, on average
local LONGEST = 64 * SLOT -- of a bucket; the oldest go
local FIRST_SIZE, BITS_BELOW_TAG = 4096, 12
local GROUP = 64 -- articles whose buckets are read at once: many calls cost time, many strings too
local MERGES = 32 -- of buckets by one call of this script
local OWNERS = 8 -- of one feature, the latest
local CANDIDATES = 16 -- verified for one article
local LANES = 128
local WRAP = 4294967296

local function argument(i) return tonumber(ARGV[i]) end
local now, slice, window = argument(1), argument(2), argument(3)
local near, lanes_needed, part_needed = argument(4), argument(5), argument(6)
local registered, topics_known = argument(7), argument(8)
local known_size, known_split = argument(9), argument(10)
local topic_count = argument(11)
local BEHIND = 11 + 2 * topic_count
local records_sent, feature_counts_sent, fact_counts_sent, buckets_sent, tags_sent, facts_sent =
    unpack(ARGV, BEHIND + 1, BEHIND + 6)

-- ---- the state ----

local time = call('TIME')
local stored = call('GET', KEYS[1])
local state, fresh = stored and cmsgpack.unpack(stored), 0
if not state or state.layout ~= LAYOUT then
    fresh = 1
    state = {layout = LAYOUT, epoch = time[1] .. '.' .. time[2], calls = 0, now = 0, next = 1,
        entries = 0, slices = {}, size = FIRST_SIZE, split = 0, renewed = 0, topics = {}}
end
if now < 0 then now = time[1] * 1000 + floor(time[2] / 1000) end
now = max(now, state.now)
state.now = now
state.calls = state.calls + 1

local prefix = sub(KEYS[1], 1, -6) -- without "state"
local index_key = prefix .. 'i'
-- How long a key lives that is not written any more.
local function life_of(windows) return string.format('%.0f', window * windows + 60000) end
local record_life = life_of(1.125)

-- Slices of the window: {border, first number, entries before it}, oldest first.
local slices = state.slices
while slices[1] and slices[1][1] + window <= now do table.remove(slices, 1) end
local border = (floor(now / slice) + 1) * slice
if not slices[1] or slices[#slices][1] < border then
    slices[#slices + 1] = {border, state.next, state.entries}
end
local oldest, entries_before = slices[1][2], slices[1][3]

-- ---- topics: a number for each, for ever ----

local topic_number = {}
for number, topic in ipairs(state.topics) do topic_number[topic] = number end
local renumbered -- as it came -> as it is stored; nil where the client knew all
for i = 1, topic_count do
    local topic, known = ARGV[10 + 2 * i], argument(11 + 2 * i)
    local number = topic_number[topic]
    if not number then
        number = #state.topics + 1
        state.topics[number] = topic
        topic_number[topic] = number
    end
    if number ~= known then
        renumbered = renumbered or {}
        renumbered[pack('>I2', known > 0 and known or 65536 - i)] = pack('>I2', number)
    end
end

-- A record that was sent.
local function record_sent(i)
    local record = sub(records_sent, i * RECORD - RECORD + 1, i * RECORD)
    local number = renumbered and renumbered[sub(record, 19, 20)]
    return number and sub(record, 1, 18) .. number .. sub(record, 21) or record
end

-- ---- the index ----

-- A format of struct for `count` times an item, made once.
local formats = setmetatable({}, {__index = function(known, item)
    known[item] = setmetatable({}, {__index = function(counts, count)
        counts[count] = '>' .. string.rep(item, count)
        return counts[count]
    end})
    return known[item]
end})

-- The names of buckets, from a list of their numbers.
local function names_of(numbers)
    local count = #numbers
    return {cut(formats.c4[count], pack(formats.I4[count], unpack(numbers)))}
end

-- The buckets of that many names; false for what was never written.
local function read_buckets(names, count)
    if count == 0 then return {} end
    return call('HMGET', index_key, unpack(names, 1, count))
end

-- Buckets that wait to be written, and where each stands among them.
local to_write, place_of = {}, {}

local function write_buckets()
    if to_write[1] then call('HSET', index_key, unpack(to_write)) end
    to_write, place_of = {}, {}
end

-- Where the next entry with this tag begins, from `from` on.
local function find_entry(bucket, tag, from)
    local at = find(bucket, tag, from, true)
    while at and (at - 1) % SLOT ~= 0 do at = find(bucket, tag, at + 1, true) end
    return at
end

-- The number in the entry at `at`; nil where it was forgotten.
local function number_in(bucket, at)
    local a, b, c, d = byte(bucket, at + 3, at + 6)
    local number = oldest + ((((a * 256 + b) * 256 + c) * 256 + d) - oldest) % WRAP
    if number < state.next then return number end
end

-- Without the oldest entries, where they were forgotten or are too many.
local function trimmed(bucket)
    local length = #bucket
    if length < LONGEST and number_in(bucket, length - SLOT + 1) then return bucket end
    length = min(length, LONGEST - SLOT)
    while length > 0 and not number_in(bucket, length - SLOT + 1) do length = length - SLOT end
    return sub(bucket, 1, length)
end

-- Without a feature's oldest owners, so that there is room for one more.
local function without_oldest_owners(bucket, tag)
    local owners, at = 0, find_entry(bucket, tag, 1)
    while at do
        owners = owners + 1
        if owners >= OWNERS then
            bucket = sub(bucket, 1, at - 1) .. sub(bucket, at + SLOT)
        else
            at = at + SLOT
        end
        at = find_entry(bucket, tag, at)
    end
    return bucket
end

local function enter(name, bucket, tag, slot, full)
    local place = place_of[name]
    bucket = place and to_write[place] or bucket or ''
    if full then bucket = without_oldest_owners(bucket, tag) end
    if #bucket % (8 * SLOT) == 7 * SLOT then bucket = trimmed(bucket) end
    bucket = tag .. slot .. bucket
    if place then
        to_write[place] = bucket
    else
        place = #to_write + 2
        place_of[name], to_write[place - 1], to_write[place] = place, name, bucket
    end
end

-- Divides buckets from `first` on; `unit`: of the bit of the tag that decides.
local function divide(first, count, size, unit)
    local numbers = {}
    for i = 1, count do numbers[i] = first + i - 1 end
    local low = names_of(numbers)
    for i = 1, count do numbers[i] = size + first + i - 1 end
    local high = names_of(numbers)
    local buckets = read_buckets(low, count)
    for i = 1, count do
        local bucket = buckets[i]
        if bucket then
            local entry_count = #bucket / SLOT
            local entries = {cut(formats.c7[entry_count], bucket)}
            local parts = {cut(formats.I3I4[entry_count], bucket)}
            local stay, go = {}, {}
            for e = 1, entry_count do
                local chosen = floor(parts[2 * e - 1] / unit) % 2 == 1 and go or stay
                chosen[#chosen + 1] = entries[e]
            end
            local place = #to_write
            to_write[place + 1], to_write[place + 2] = low[i], concat(stay)
            to_write[place + 3], to_write[place + 4] = high[i], concat(go)
        end
    end
    write_buckets()
end

-- Where there are too few buckets, divides many at once, so that clients that know size and split
-- are seldom wrong.
local function split_buckets()
    local size, split = state.size, state.split
    local step = min(size / 16, 1024, size - split)
    if (state.entries - entries_before) / LOAD - size - split < step / 2 then return end
    for first = split, split + step - 1, GROUP do
        divide(first, min(GROUP, split + step - first), size, size / 2 ^ BITS_BELOW_TAG)
    end
    state.split = split + step
    if state.split == size then state.size, state.split = 2 * size, 0 end
end

-- Entries of two buckets in one, newest first.
local function merged(a, b)
    local list = {}
    local text = trimmed(a .. b)
    for at = 1, #text, SLOT do
        local number = number_in(text, at)
        if number then list[#list + 1] = {number, sub(text, at, at + SLOT - 1)} end
    end
    table.sort(list, function(x, y) return x[1] > y[1] end)
    for i = 1, #list do list[i] = list[i][2] end
    return concat(list)
end

-- Takes divisions back while the index is far too large for what it holds.
local function merge_buckets()
    for _ = 1, MERGES do
        local buckets = state.size + state.split
        if buckets == FIRST_SIZE or (state.entries - entries_before) * 4 > buckets * LOAD then return end
        if state.split == 0 then
            state.size = state.size / 2
            state.split = state.size
        end
        state.split = state.split - 1
        local names = names_of({state.split, state.size + state.split})
        local low, high = unpack(read_buckets(names, 2))
        if high then
            call('HSET', index_key, names[1], merged(low or '', high))
            call('HDEL', index_key, names[2])
        end
    end
end

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
-- first that share most, then the latest; nil where there are none. The features' names, buckets
-- and tags stand behind `base`.
local function candidates(names, buckets, base, tags, count)
    local shared, list
    for f = 1, count do
        local bucket = waiting(names[base + f]) or buckets[base + f]
        if bucket and find(bucket, tags[base + f], 1, true) then
            if not list then
                shared, list = {}, {}
                for other = 1, count do owners[other] = 0 end
            end
            local those = owners_in(bucket, tags[base + f])
            owners[f] = #those
            for o = 1, #those do
                local number = those[o]
                local before = shared[number]
                if not before then list[#list + 1] = number end
                shared[number] = (before or 0) + 1
            end
        end
    end
    if list and #list > CANDIDATES then
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

-- ---- a group of articles ----

local NOTHING = string.rep('\0', 32)

-- Registers an article: gives it a number, as it stands in the index.
local function register(kind, note, record)
    local number = state.next
    if kind == 'N' then
        record = kind .. sub(record, 2, 32) .. note .. NOTHING
    elseif kind == 'R' then
        record = kind .. sub(record, 2)
        keep_note(number, note)
    end
    pending[#pending + 1] = record
    state.next = number + 1
    return pack('>I4', number % WRAP)
end

-- The features that are registered: those that have few owners before those that have enough of
-- them, which are phrases of a template.
local chosen = {}
local function choose_features(count)
    local chosen_count = 0
    for turn = 1, 2 do
        for f = 1, count do
            if chosen_count == registered then return chosen_count end
            if (owners[f] >= OWNERS) == (turn == 2) then
                chosen_count = chosen_count + 1
                chosen[chosen_count] = f
            end
        end
    end
    return chosen_count
end

-- The names that were sent, of buckets of the index as it is.
local function names_sent(first, count)
    local text = sub(buckets_sent, first * 4 - 3, (first + count - 1) * 4)
    local names = {cut(formats.c4[count], text)}
    local size, split = state.size, state.split
    if size == known_size and split == known_split then return names end
    local numbers, on_top = {cut(formats.I4[count], text)}, {cut(formats.I3[count], tags_sent, first * 3 - 2)}
    for i = 1, count do
        local hash = on_top[i] * FIRST_SIZE + numbers[i] % FIRST_SIZE
        local bucket = hash % size
        numbers[i] = bucket < split and hash % (2 * size) or bucket
    end
    numbers[count + 1] = nil
    return names_of(numbers)
end

local article_count = #records_sent / RECORD
local verdicts = {}
local features_before, facts_before = 0, 0 -- of the groups before

local function claim_group(first, last)
    local count = last - first + 1
    local feature_counts = {cut(formats.B[count], feature_counts_sent, first)}
    local fact_counts = {cut(formats.I2[count], fact_counts_sent, first * 2 - 1)}
    local text_tags = {cut(formats.c3[count], tags_sent, first * 3 - 2)}
    local text_names = names_sent(first, count)
    local text_buckets = read_buckets(text_names, count)

    local records, numbers = {}, {} -- of the texts that are known
    for i = 1, count do
        if text_buckets[i] and find(text_buckets[i], text_tags[i], 1, true) then
            local record = record_sent(first + i - 1)
            records[i], numbers[i] = find_text(text_buckets[i], text_tags[i], sub(record, 3, 18))
        end
    end

    -- Features of known articles are not looked at. `feature_of`: the one before an article's first.
    local feature_of, feature_count = {}, 0
    for i = 1, count do
        feature_of[i] = feature_count
        feature_count = feature_count + feature_counts[i]
    end
    local from = article_count + features_before + 1
    features_before = features_before + feature_count
    local tags, names
    if not next(records) then
        tags = {cut(formats.c3[feature_count], tags_sent, from * 3 - 2)}
        names = names_sent(from, feature_count)
    else
        tags, names, feature_count = {}, {}, 0
        for i = 1, count do
            local begin, features = from + feature_of[i], feature_counts[i]
            feature_of[i] = feature_count
            if not records[i] and features > 0 then
                local some_tags = {cut(formats.c3[features], tags_sent, begin * 3 - 2)}
                local some_names = names_sent(begin, features)
                for f = 1, features do
                    tags[feature_count + f], names[feature_count + f] = some_tags[f], some_names[f]
                end
                feature_count = feature_count + features
            end
        end
    end
    local buckets = read_buckets(names, feature_count)

    for i = 1, count do
        local record, number = records[i], numbers[i]
        local sent = record_sent(first + i - 1)
        local changed = not record and waiting(text_names[i])
        if changed then record, number = find_text(changed, text_tags[i], sub(sent, 3, 18)) end
        if record then
            verdicts[#verdicts + 1] = answer_known(record, number, sub(sent, 19, 32))
        else
            local kind, note, list = sub(sent, 1, 1), nil, nil
            local base = feature_of[i]
            local features = kind == 'S' and feature_counts[i] or 0
            if features > 0 then
                list = candidates(names, buckets, base, tags, features)
                if list then
                    local facts = sub(facts_sent, facts_before * 4 + 1, (facts_before + fact_counts[i]) * 4)
                    local found
                    found, note = judge(list, sub(sent, 33), facts)
                    kind = found or kind
                end
            end
            local slot = register(kind, note, sent)
            enter(text_names[i], text_buckets[i], text_tags[i], slot)
            state.entries = state.entries + 1
            if kind ~= 'N' and features > 0 then -- it is compared with later ones
                local chosen_count = list and choose_features(features) or min(features, registered)
                for c = 1, chosen_count do
                    local f = base + (list and chosen[c] or c)
                    enter(names[f], buckets[f], tags[f], slot, list and owners[f - base] >= OWNERS)
                end
                state.entries = state.entries + chosen_count
            end
            verdicts[#verdicts + 1] = note and kind .. unpack_note(note) or 'O'
        end
        facts_before = facts_before + fact_counts[i]
    end
    write_records()
    write_buckets()
    split_buckets()
end

for first = 1, article_count, GROUP do
    claim_group(first, min(first + GROUP - 1, article_count))
end
merge_buckets()
if now - state.renewed >= window / 2 then -- the index lives on
    call('PEXPIRE', index_key, life_of(2.5))
    state.renewed = now
end

call('SET', KEYS[1], cmsgpack.pack(state))
return {state.epoch, fresh, state.calls, state.next - oldest, state.size, state.split,
    #state.topics > topics_known and state.topics or {}, concat(verdicts)}
