#!lua
-- Claims a batch of articles: looks each one up, decides, and registers it, one after the other and
-- all in one step for everybody else. The decisions are those of memory_dedup_store.c.
--
-- One script in six files, in this order: claim.lua (what is sent, stored and returned; the state),
-- claim_index.lua, claim_records.lua, claim_places.lua, claim_near.lua, claim_batch.lua.
--
-- KEYS[1]  <prefix>:state     all that is not an article: one MessagePack map
-- ARGV     now (ms; -1: this server's clock), slice of the window (ms), window (ms),
--          near (0 off, 1 divert, 2 mark; 3: the articles are given up), lanes that must match, containment from which a part is
--          near, features to register, topics that the client knows,
--          size and split of the index as the client knows them, scripts of the same call that
--          follow, articles of a group, epoch, calls and, of the set phrases that the client knows,
--          the lowest number of the articles that tell so (0: it knows none), number of topics, for
--          each its name and its number as the client knows it (0: it does not), then of all
--          articles, one behind the other:
--          records  as they are stored, see below, the topic as the client knows its number, or as
--                   65,536 less its place in this call
--          counts   features (1), 128 more where the article has all first features and stands
--                   apart: among the texts and first features of its group no other place is in one
--                   of its buckets, and 64 more where that is so of all features
--          ends     of no articles, of the first, of the first two, ...: other features (4), listed
--                   facts (4)
--          facts    4 bytes each
--          then, three times, buckets (4 bytes each) and tags (3 bytes each: 24 bits of a hash that
--          go on where the lower 16 of the bucket end):
--          of the fingerprints, of the first features (so many as are registered), of the others;
--          phrases  places of features that the client knows as set phrases, bit 0 for the first
--                   (2): they are sent behind the other ones. Nothing where it knows none
--          begins   articles, by their place in this call (2), before which all of their partition
--                   is settled
-- returns  nothing but a number where the client knows what is not so any more: the oldest article
--          that is remembered, or -1 where the state is not the one that it knew; else
--          epoch, 1 where it began with this call, calls since then, articles remembered,
--          size and split of the index,
--          the names of all topics (where the client knows others), the verdicts in one string,
--          the oldest article, set phrases that were met: bucket (4), tag (3), number of the
--          latest article that has it, less that of the oldest (4)
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
--   <prefix>:b       hash, topic and partition as in coordinates -> the greatest offset before which
--                    all was settled, and the number of the next article then: of a topic that is
--                    made anew later articles are not
--   <prefix>:d       hash, fingerprint and coordinate of an article that was given up -> the number of
--                    the next one then: notes of those before it that name it are void
--   <prefix>:i       hash, the index. Bucket (4 bytes) -> entries, newest first: tag (3), number of
--                    the article * 8 + a feature's owners before it, at most seven (4)
--
-- The index grows by linear hashing: bucket `split` of `size` is divided by one bit more of the
-- tag whenever the buckets hold more than LOAD on average, so that a look-up always asks one. What
-- costs most here are calls, strings, each of which Lua hashes from end to end, and look-ups in
-- tables by strings: a group of articles reads all its buckets in two calls and writes them in one,
-- names and tags are cut by one call of struct, numbers are printed in a way of our own, buckets
-- are short, and the client says which articles need not mind what others do to their buckets.
-- Chunks of records are created at their full size, which just fits a size class of jemalloc,
-- since growing ones would be given twice what they need.
-- A coordinate is the topic's number (2 bytes) and three varints, as the client packs them.

local call, byte, char, sub, find = redis.call, string.byte, string.char, string.sub, string.find
local pack, cut, concat = struct.pack, struct.unpack, table.concat
local bor, bxor, rshift, band = bit.bor, bit.bxor, bit.rshift, bit.band
local floor, min, max = math.floor, math.min, math.max

local LAYOUT = 4
local RECORD, RECORDS = 96, 10900
local SLOT = 7
local LOAD = 8 -- entries a bucket, on average
local FULL = 12 * SLOT -- of a bucket: it is looked whether the oldest were forgotten
local LONGEST = 64 * SLOT -- of a bucket; the oldest go
local FIRST_SIZE = 65536
local DIVIDED = 128 -- buckets that are divided at once
local APART, WHOLLY_APART = 128, 64
local MERGES = 32 -- of buckets by one call of this script
local OWNERS = 8 -- of one feature, the latest
local CANDIDATES = 16 -- verified for one article
local LANES, QUARTER_APART = 128, 20 -- of the first 32 lanes no more may differ
local WRAP = 536870912 -- numbers are compared as on a circle

local function argument(i) return tonumber(ARGV[i]) end
local now, slice, window = argument(1), argument(2), argument(3)
local near, lanes_needed, part_needed = argument(4), argument(5), argument(6)
local registered, topics_known = argument(7), argument(8)
local known_size, known_split, scripts_to_follow = argument(9), argument(10), argument(11)
local group = argument(12) -- whose buckets are read at once: many calls cost time, many strings too
local epoch_known, calls_known, lowest_known = ARGV[13], argument(14), argument(15)
local topic_count = argument(16)
local BEHIND = 16 + 2 * topic_count
local records_sent, feature_counts_sent, ends_sent, facts_sent = unpack(ARGV, BEHIND + 1, BEHIND + 4)
local text_buckets_sent, text_tags_sent = ARGV[BEHIND + 5], ARGV[BEHIND + 6]
local first_buckets_sent, first_tags_sent = ARGV[BEHIND + 7], ARGV[BEHIND + 8]
local other_buckets_sent, other_tags_sent = ARGV[BEHIND + 9], ARGV[BEHIND + 10]
local phrases_sent, begins_sent = ARGV[BEHIND + 11], ARGV[BEHIND + 12]

-- ---- the state ----

local prefix = sub(KEYS[1], 1, -6) -- without "state"
local index_key = prefix .. 'i'
local time = call('TIME')
local stored = call('GET', KEYS[1])
local state, fresh = stored and cmsgpack.unpack(stored), 0

-- A server that evicts may have taken the index away, the largest of all keys: all is forgotten.
local function index_is_gone()
    local first = state.slices[1]
    return first and state.entries > first[3] and call('EXISTS', index_key) == 0
end

if not state or state.layout ~= LAYOUT or index_is_gone() then
    fresh = 1
    call('UNLINK', index_key, prefix .. 'b', prefix .. 'd') -- another layout's, or of other topics' numbers
    state = {layout = LAYOUT, epoch = time[1] .. '.' .. time[2], calls = 0, now = 0, next = 1,
        entries = 0, slices = {}, size = FIRST_SIZE, split = 0, renewed = 0, topics = {}}
end
if now < 0 then now = time[1] * 1000 + floor(time[2] / 1000) end

-- How long a key lives that is not written any more.
local function life_of(windows) return string.format('%.0f', window * windows + 60000) end
local record_life = life_of(1.125)

-- The clock may be set back a little, or be wrong for a while: then time stands still until it is
-- right again. Where it says for a slice of the window that it had run ahead, the window is moved
-- back with it, or it would not slide until then.
local function move_back(by)
    for _, one in ipairs(state.slices) do one[1] = one[1] - by end
    state.now, state.renewed = state.now - by, 0
    local last_chunk = floor((state.next - 1) / RECORDS)
    for chunk = last_chunk, max(last_chunk - 10000, 0), -1 do
        if call('PEXPIRE', string.format('%sa%d', prefix, chunk), record_life) == 0 then break end
        call('PEXPIRE', prefix .. 'r' .. chunk, record_life)
    end
end

if state.now - now < slice then
    state.behind = nil
elseif not state.behind or now < state.behind then
    state.behind = now
elseif now - state.behind >= slice then
    move_back(state.now - now)
    state.behind = nil
end
now = max(now, state.now)
state.now = now

-- Slices of the window: {border, first number, entries before it}, oldest first.
local slices = state.slices
while slices[1] and slices[1][1] + window <= now do table.remove(slices, 1) end
local border = (floor(now / slice) + 1) * slice
if not slices[1] or slices[#slices][1] < border then
    slices[#slices + 1] = {border, state.next, state.entries}
end
local oldest, entries_before = slices[1][2], slices[1][3]

-- A feature with enough owners is a set phrase for as long as the latest of them is remembered.
if lowest_known > 0 then
    if epoch_known ~= state.epoch or calls_known > state.calls then return -1 end
    if lowest_known < oldest then return oldest end
end
state.calls = state.calls + 1

-- ---- topics: a number for each, for ever ----

local topic_number = {}
for number, topic in ipairs(state.topics) do topic_number[topic] = number end
local renumbered -- as it came -> as it is stored; nil where the client knew all
for i = 1, topic_count do
    local topic, known = ARGV[15 + 2 * i], argument(16 + 2 * i)
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

-- The records of this call, as they are stored.
if renumbered then
    local records = {}
    for i = 1, #records_sent / RECORD do
        local record = sub(records_sent, i * RECORD - RECORD + 1, i * RECORD)
        local number = renumbered[sub(record, 19, 20)]
        records[i] = number and sub(record, 1, 18) .. number .. sub(record, 21) or record
    end
    records_sent = concat(records)
end
