#!lua
-- Claims a batch of articles: looks each one up, decides, and registers it, one after the other and
-- all in one step for everybody else. The decisions are those of memory_dedup_store.c.
--
-- KEYS[1]  <prefix>:state     all that is not an article: one MessagePack map
-- ARGV     now (ms; -1: this server's clock), slice of the window (ms), window (ms),
--          near (0 off, 1 divert, 2 mark), lanes that must match, containment from which a part is
--          near, features to register, topics that the client knows,
--          number of topics, their names,
--          then for every article: fingerprint, coordinate, sketch, features, facts
-- returns  epoch, 1 where it began with this call, calls since then, articles remembered,
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
--   <prefix>:i<g>:<n>  string, 2,088 buckets of the index in turn, 125 bytes each, from 1000 on: a
--                      ring of 17 slots, the next to be written first (1), then 17 times
--                      3 bytes of a fingerprint or feature, number of the article (4)
--
-- An index that runs full is followed by another one of the size of all before it; look-ups ask
-- each until its articles are forgotten. Few large strings, since finding a key costs more than
-- reading a bucket; created at their full size, which just fits a size class of jemalloc, since
-- growing ones would be given twice what they need. What costs most here is printing numbers:
-- eight buckets in 1000 bytes let an offset be put together from two texts.
-- A coordinate is the topic's number (2 bytes) and three varints, as the client packs them.

local call, byte, char, sub, find = redis.call, string.byte, string.char, string.sub, string.find
local band, bxor, rshift = bit.band, bit.bxor, bit.rshift
local floor, min, max = math.floor, math.min, math.max

local RECORD, RECORDS = 96, 10900
local SLOTS, SLOT, BUCKETS, INDEX_SIZE = 17, 7, 2088, 262000
local FULL = 13 -- entries a bucket, on average, from which too many rings run over
local FIRST_INDEX = 32 * BUCKETS
local OWNERS = 8 -- of one feature, the latest
local CANDIDATES = 16 -- verified for one article
local LANES = 128
local WRAP = 4294967296

local function argument(i) return tonumber(ARGV[i]) end
local now, slice, window = argument(1), argument(2), argument(3)
local near, lanes_needed, part_needed = argument(4), argument(5), argument(6)
local registered, topics_known = argument(7), argument(8)
local topic_count = argument(9)

-- ---- the state ----

local time = call('TIME')
local stored = call('GET', KEYS[1])
local state, fresh
if stored then
    state, fresh = cmsgpack.unpack(stored), 0
else
    fresh = 1
    state = {epoch = time[1] .. '.' .. time[2], calls = 0, now = 0, next = 1, entries = 0,
        slices = {}, indexes = {}, serial = 0, topics = {}}
end
if now < 0 then now = time[1] * 1000 + floor(time[2] / 1000) end
now = max(now, state.now)
state.now = now
state.calls = state.calls + 1

local prefix = sub(KEYS[1], 1, -6) -- without "state"
-- How long a key lives that is not written any more.
local function life_of(windows) return string.format('%.0f', window * windows + 60000) end
local record_life, index_life = life_of(1.125), life_of(2.5)

-- Slices of the window: {border, first number, entries before it}, oldest first.
local slices = state.slices
while slices[1] and slices[1][1] + window <= now do table.remove(slices, 1) end
local border = (floor(now / slice) + 1) * slice
if not slices[1] or slices[#slices][1] < border then
    slices[#slices + 1] = {border, state.next, state.entries}
end
local oldest, entries_before = slices[1][2], slices[1][3]

-- ---- indexes: {serial, buckets, first number, entries before it, when its life was renewed} ----

local indexes, names = {}, {}

local function name(index, chunk) return string.format('%si%d:%d', prefix, index[1], chunk) end

local function use(index)
    indexes[#indexes + 1] = index
    names[#indexes] = setmetatable({}, {__index = function(known, chunk)
        known[chunk] = name(index, chunk)
        return known[chunk]
    end})
end

for i, index in ipairs(state.indexes) do
    use(index)
    local following = state.indexes[i + 1]
    if following and following[3] <= oldest then -- all its articles are forgotten
        for chunk = 0, index[2] / BUCKETS - 1 do call('UNLINK', name(index, chunk)) end
        indexes[#indexes], names[#indexes] = nil, nil
    end
end

local function index_is_full()
    local index = indexes[#indexes]
    return not index or state.entries - max(index[4], entries_before) >= index[2] * FULL
end

local function is_far_too_large()
    local index = indexes[#indexes]
    return #indexes == 1 and index[2] > FIRST_INDEX and
        (state.entries - entries_before) * 8 < index[2] * FULL and index[3] <= oldest
end

local function open_index()
    local needed = math.ceil((state.entries - entries_before) / FULL / BUCKETS) * BUCKETS
    state.serial = state.serial + 1
    use({state.serial, max(FIRST_INDEX, needed), state.next, state.entries, now})
end
if index_is_full() or is_far_too_large() then open_index() end
local current = #indexes

if now - indexes[current][5] >= window / 2 then -- the index in use lives on
    indexes[current][5] = now
    for chunk = 0, indexes[current][2] / BUCKETS - 1 do
        call('PEXPIRE', name(indexes[current], chunk), index_life)
    end
end

local thousands = {} -- as text; filled as needed
local begins = {[0] = '000', '125', '250', '375', '500', '625', '750', '875'}
local ends = {[0] = '119', '244', '369', '494', '619', '744', '869', '994'}

-- The bucket in index i of the hash that stands at `from` in a text, '' where it was never written;
-- its key and its offset.
local function read_bucket(i, text, from)
    local a, b, c, d = byte(text, from, from + 3)
    local bucket = (((a * 256 + b) * 256 + c) * 256 + d) % indexes[i][2]
    local turn = bucket % BUCKETS
    local eighth = turn % 8
    local thousand = (turn - eighth) / 8 + 1
    local head = thousands[thousand]
    if not head then
        head = thousand .. ''
        thousands[thousand] = head
    end
    local key, at = names[i][(bucket - turn) / BUCKETS], head .. begins[eighth]
    return call('GETRANGE', key, at, head .. ends[eighth]), key, at
end

-- Where the next slot with this tag begins, from `from` on.
local function find_slot(bucket, tag, from)
    local at = find(bucket, tag, from, true)
    while at and (at - 2) % SLOT ~= 0 do at = find(bucket, tag, at + 1, true) end
    return at
end

-- The number in the slot at `at`; nil where it was forgotten.
local function number_in(bucket, at)
    local a, b, c, d = byte(bucket, at + 3, at + 6)
    local number = oldest + ((((a * 256 + b) * 256 + c) * 256 + d) - oldest) % WRAP
    if number < state.next then return number end
end

-- Where a new owner is entered, and the ring's next slot after that: the next slot, or that of the
-- tag's oldest owner where it has enough of them.
local function slot_for(bucket, tag)
    local owners, first, first_at = 0, nil, nil
    local at = find_slot(bucket, tag, 2)
    while at do
        local number = number_in(bucket, at) or 0
        owners = owners + 1
        if not first or number < first then first, first_at = number, at end
        at = find_slot(bucket, tag, at + 1)
    end
    local next_slot = byte(bucket)
    if owners >= OWNERS then return first_at, next_slot end
    return 2 + next_slot * SLOT, (next_slot + 1) % SLOTS
end

-- Which article wrote to an offset last, in whatever key: copies from before that are old.
local entered = {}

-- Enters an article into a bucket that was read before; `shared` where the tag was seen in it.
local function enter(tag, bucket, key, at, slot, shared)
    if entered[at] == state.next then
        bucket, shared = call('GETRANGE', key, at, at + SLOTS * SLOT), true
    end
    entered[at] = state.next
    if bucket == '' then
        call('SETRANGE', key, INDEX_SIZE - 1, '\0')
        call('PEXPIRE', key, index_life)
        call('SETRANGE', key, at, '\1' .. tag .. slot)
        return
    end
    local position, following
    if shared then
        position, following = slot_for(bucket, tag)
    else
        following = byte(bucket)
        position = 2 + following * SLOT
        following = (following + 1) % SLOTS
    end
    call('SETRANGE', key, at, char(following) .. sub(bucket, 2, position - 1) .. tag .. slot)
end

-- ---- records ----

local record_names = setmetatable({}, {__index = function(known, chunk)
    local text = string.format('%sa%d', prefix, chunk)
    known[chunk] = text
    return text
end})

local function record_at(number)
    local turn = number % RECORDS
    local at = turn * RECORD
    return call('GETRANGE', record_names[(number - turn) / RECORDS], at, at + RECORD - 1)
end

-- What others are told of it: fingerprint and coordinate.
local function identity(record)
    return sub(record, 3, 18) .. sub(record, 19, 18 + byte(record, 2) % 16)
end

-- What an article is near to, as it is stored: to lanes .. identity.
local function unpack_note(note)
    return sub(note, 1, 1) .. sub(note, 3, 18 + byte(note, 2))
end

local touched = {}

local function register(kind, fingerprint, coordinate, sketch, note)
    local number = state.next
    local turn = number % RECORDS
    local chunk = (number - turn) / RECORDS
    local key = record_names[chunk]
    if not touched[key] then
        touched[key] = true
        if turn == 0 or number == 1 then call('SETRANGE', key, RECORD * RECORDS - 1, '\0') end
        call('PEXPIRE', key, record_life)
    end
    local filter = sketch ~= '' and (#sketch - 40) / 8 or 0
    local area = sketch
    if kind == 'N' then area = note end
    call('SETRANGE', key, turn * RECORD, kind .. char(#coordinate + 16 * filter) .. fingerprint .. coordinate ..
        string.rep('\0', 14 - #coordinate) .. area)
    if kind == 'R' then
        call('HSET', prefix .. 'r' .. chunk, number, note)
        call('PEXPIRE', prefix .. 'r' .. chunk, record_life)
    end
    state.next = number + 1
    local low = number % WRAP
    local c, d = floor(low / 256) % 256, low % 256
    return char(floor(low / 16777216), floor(low / 65536) % 256, c, d)
end

-- ---- topics: a number for each, for ever ----

local topic_number = {}
for number, topic in ipairs(state.topics) do topic_number[topic] = number end
local topics = {} -- of this batch, as two bytes
for i = 1, topic_count do
    local topic = ARGV[9 + i]
    local number = topic_number[topic]
    if not number then
        number = #state.topics + 1
        state.topics[number] = topic
        topic_number[topic] = number
    end
    topics[i] = char(floor(number / 256), number % 256)
end

-- ---- exact: the same text ----

-- The record of the text and its number; and its bucket in the current index.
local function find_text(fingerprint)
    local tag = sub(fingerprint, 5, 7)
    local bucket, key, at
    for i = current, 1, -1 do
        local found, found_key, found_at = read_bucket(i, fingerprint, 1)
        if i == current then bucket, key, at = found, found_key, found_at end
        local slot = find_slot(found, tag, 2)
        while slot do
            local number = number_in(found, slot)
            local record = number and record_at(number)
            if record and sub(record, 3, 18) == fingerprint and (near == 1 or byte(record) ~= 78) then
                return record, number
            end
            slot = find_slot(found, tag, slot + 1)
        end
    end
    return nil, nil, bucket, key, at
end

-- ---- near: candidates by feature, verified by signature and length ----

-- Of the article in hand, by feature, in the current index: what was read, and whether the feature
-- was found there. Made once and written over, as tables cost more than anything else here.
local buckets, keys, places, seen = {}, {}, {}, {}

-- The numbers of the articles that share a feature, those that share most first, then the latest;
-- nil where there are none.
local function candidates(features)
    local shared, list
    for f = 1, #features / 8 do
        local from = f * 8 - 7
        local tag = sub(features, from + 4, from + 6)
        for i = 1, current do
            local bucket, key, at = read_bucket(i, features, from)
            local slot = find_slot(bucket, tag, 2)
            if i == current then buckets[f], keys[f], places[f], seen[f] = bucket, key, at, slot end
            while slot do
                local number = number_in(bucket, slot)
                if number then
                    if not list then shared, list = {}, {} end
                    if not shared[number] then list[#list + 1] = number end
                    shared[number] = (shared[number] or 0) + 1
                end
                slot = find_slot(bucket, tag, slot + 1)
            end
        end
    end
    if list and list[2] then
        table.sort(list, function(a, b)
            if shared[a] ~= shared[b] then return shared[a] > shared[b] end
            return a > b
        end)
    end
    return list
end

local equal_lanes -- how many of the four lanes of a byte are zero

local function matching_lanes(sketch, record)
    if not equal_lanes then
        equal_lanes = {}
        for x = 0, 255 do
            local count = 0
            for lane = 0, 6, 2 do
                if band(rshift(x, lane), 3) == 0 then count = count + 1 end
            end
            equal_lanes[x] = count
        end
    end
    local p, q, count = {byte(sketch, 1, 32)}, {byte(record, 33, 64)}, 0
    for i = 1, 32 do count = count + equal_lanes[bxor(p[i], q[i])] end
    return count
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
    local length = number_at(sketch, 33)
    for i = 1, min(#list, CANDIDATES) do
        local record = record_at(list[i])
        local kind = byte(record)
        if kind == 83 or kind == 82 then -- S, R
            local lanes = matching_lanes(sketch, record)
            local other = number_at(record, 65)
            local is, by_part = is_near(lanes, length, other)
            if is then
                local copy = adds_nothing(sketch, facts, record) and not (by_part and length > other)
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
        return kind, char(best_lanes) .. char(byte(best, 2) % 16) .. sub(best, 3, 32)
    end
end

-- ---- one article ----

local function answer_known(record, number, coordinate)
    local kind = sub(record, 1, 1)
    if kind == 'N' then return 'N' .. unpack_note(sub(record, 33, 64)) end
    if sub(record, 19, 18 + byte(record, 2) % 16) ~= coordinate then
        return 'E' .. char(LANES) .. identity(record)
    end
    if kind ~= 'R' then return 'O' end
    local note = call('HGET', prefix .. 'r' .. floor(number / RECORDS), number)
    return note and 'R' .. unpack_note(note) or 'O'
end

local function claim(fingerprint, coordinate, sketch, features, facts)
    local record, number, bucket, key, at = find_text(fingerprint)
    if record then return answer_known(record, number, coordinate) end
    local kind, note = 'X', nil
    if near ~= 0 and features ~= '' then
        kind = 'S'
        local list = candidates(features)
        if list then
            local found
            found, note = judge(list, sketch, facts)
            kind = found or kind
        end
    end
    local compared = kind == 'S' or kind == 'R' -- with later ones; else only remembered
    local slot = register(kind, fingerprint, coordinate, compared and sketch or '', note)
    enter(sub(fingerprint, 5, 7), bucket, key, at, slot, true)
    state.entries = state.entries + 1
    if compared then
        local count = min(#features / 8, registered)
        for f = 1, count do
            local from = f * 8 - 7
            enter(sub(features, from + 4, from + 6), buckets[f], keys[f], places[f], slot, seen[f])
        end
        state.entries = state.entries + count
    end
    if note then return kind .. unpack_note(note) end
    return 'O'
end

local verdicts = {}
for i = 10 + topic_count, #ARGV, 5 do
    local packed = ARGV[i + 1]
    local coordinate = topics[number_at(packed, 1)] .. sub(packed, 3)
    verdicts[#verdicts + 1] = claim(ARGV[i], coordinate, ARGV[i + 2], ARGV[i + 3], ARGV[i + 4])
end

state.indexes = indexes
call('SET', KEYS[1], cmsgpack.pack(state))
return {state.epoch, fresh, state.calls, state.next - oldest,
    #state.topics > topics_known and state.topics or {}, table.concat(verdicts)}
