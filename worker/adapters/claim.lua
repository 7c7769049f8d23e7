#!lua
-- Claims a batch of articles: looks each one up, decides, and registers it, one after the other and
-- all in one step for everybody else. The semantics are those of memory_dedup_store.c.
--
-- KEYS[1]  <prefix>:state     the slices, the topics, the epoch: one MessagePack map
-- ARGV     now (ms; -1: this server's clock), quarter of the window (ms), window (ms),
--          near (0 off, 1 divert, 2 mark), lanes that must match, containment from which a part is
--          near, features to register, topics that the client knows,
--          number of topics, their names,
--          then for every article: fingerprint, coordinate, sketch, features, facts
-- returns  epoch, 1 where it began with this call, calls since then, articles remembered,
--          the names of all topics (where the client knows fewer), the verdicts in one string
--
-- A slice of the window:
--   <prefix>:<slice>:i<3 bytes>  hash, a bucket of the index:
--                                  6 bytes of a fingerprint -> article
--                                  4 bytes of a feature     -> article, or up to four by comma
--   <prefix>:<slice>:a<n>        hash, 40 articles in turn, three fields each:
--                                  3i    fingerprint (16), coordinate
--                                  3i+1  sketch: signature (32), length (2), facts (2), sum of
--                                        facts (4), filter of facts (8 to 24)
--                                  3i+2  verdict: N (its text is near) or R (it is a revision),
--                                        matching lanes (1), fingerprint and coordinate of what it
--                                        is near to
-- Hashes stay below 128 fields and 64 bytes a value, so that they stay listpacks.
-- A coordinate is the topic's number (2 bytes) and three varints, as the client packs them.

local call, byte, char, sub = redis.call, string.byte, string.char, string.sub
local band, bxor, rshift = bit.band, bit.bxor, bit.rshift
local floor = math.floor

local ARTICLES_A_HASH = 40
local FIELDS_A_BUCKET = 96 -- on average, where a slice is full
local FIELDS_UNTIL_ALL_EXIST = 24 -- a bucket that was never written then: once in e^24
local FIRST_BITS, LEAST_BITS, MOST_BITS = 14, 12, 22
local OWNERS = 4 -- of one feature in one slice, the latest
local CANDIDATES = 8 -- verified for one article
local SLICE = 67108864 -- articles are numbered below this in a slice

local function argument(i) return tonumber(ARGV[i]) end
local now, quarter, window = argument(1), argument(2), argument(3)
local near, lanes_needed, part_needed = argument(4), argument(5), argument(6)
local registered, topics_known = argument(7), argument(8)
local topic_count = argument(9)
local LANES = 128

-- ---- the state ----

local time = call('TIME')
local stored = call('GET', KEYS[1])
local state
local fresh = 0
if stored then
    state = cmsgpack.unpack(stored)
else
    fresh = 1
    state = {epoch = time[1] .. '.' .. time[2], calls = 0, now = 0, slices = {}, topics = {}, serial = 0}
end
if now < 0 then now = time[1] * 1000 + floor(time[2] / 1000) end
if now < state.now then now = state.now end
state.now = now
state.calls = state.calls + 1

local prefix = sub(KEYS[1], 1, -6) -- without "state"
local slices = {} -- live ones, oldest first

local function use(slice) -- what does not change while the script runs
    slice.name = prefix .. slice.serial .. ':'
    slice.shift = 24 - slice.bits
    slice.life = string.format('%.0f', slice.ends - now + 60000)
    slice.capacity = 2 ^ slice.bits * FIELDS_A_BUCKET
    slice.all_exist = 2 ^ slice.bits * FIELDS_UNTIL_ALL_EXIST
    slices[#slices + 1] = slice
end

for _, slice in ipairs(state.slices) do
    if slice.ends > now then use(slice) end
end

local function open_slice()
    local border = (floor(now / quarter) + 1) * quarter
    local last = slices[#slices] or state.slices[#state.slices]
    local bits = FIRST_BITS
    if last and last.border == border then
        bits = last.bits + 1 -- it was full before its time
    elseif last then
        local fields = 0
        for _, slice in ipairs(state.slices) do
            if slice.border == last.border then fields = fields + slice.fields end
        end
        bits = LEAST_BITS
        while 2 ^ bits * FIELDS_A_BUCKET < fields * 1.25 do bits = bits + 1 end
    end
    if bits > MOST_BITS then bits = MOST_BITS end
    state.serial = state.serial + 1
    use({serial = state.serial, border = border, ends = border + window, bits = bits, articles = 0, fields = 0})
end

local function current_slice()
    local slice = slices[#slices]
    if not slice or slice.border <= now or (slice.fields >= slice.capacity and slice.bits < MOST_BITS) then
        open_slice()
        slice = slices[#slices]
    end
    return slice
end

-- ---- topics: a number for each, for ever ----

local topic_number = {}
for number, name in ipairs(state.topics) do topic_number[name] = number end
local topics = {} -- of this batch, as two bytes
for i = 1, topic_count do
    local name = ARGV[9 + i]
    local number = topic_number[name]
    if not number then
        number = #state.topics + 1
        state.topics[number] = name
        topic_number[name] = number
    end
    topics[i] = char(floor(number / 256), number % 256)
end

-- ---- the index ----

local function bucket(slice, hash)
    local a, b, c = byte(hash, 1, 3)
    local n = rshift(a * 65536 + b * 256 + c, slice.shift)
    return slice.name .. 'i' .. char(rshift(n, 16), band(rshift(n, 8), 255), band(n, 255))
end

local function index(slice, hash, field, value)
    local key = bucket(slice, hash)
    call('HSET', key, field, value)
    if slice.fields < slice.all_exist then call('PEXPIRE', key, slice.life) end
end

local function place(slice, number)
    local turn = number % ARTICLES_A_HASH
    return slice.name .. 'a' .. (number - turn) / ARTICLES_A_HASH, turn * 3
end

-- ---- exact: the same text ----

local function find_text(fingerprint)
    local field = sub(fingerprint, 4, 9)
    for s = #slices, 1, -1 do
        local number = call('HGET', bucket(slices[s], fingerprint), field)
        if number then
            local key, at = place(slices[s], number)
            local found = call('HMGET', key, at, at + 2)
            if found[1] and sub(found[1], 1, 16) == fingerprint
                and (near == 1 or not found[2] or byte(found[2]) ~= 78) then
                return found[1], found[2]
            end
        end
    end
end

-- ---- near: candidates by feature, verified by signature and length ----

local function candidates(features)
    local shared, list, owners = {}, {}, {}
    local last = #slices
    for i = 1, #features, 8 do
        local hash = sub(features, i, i + 7)
        local field = sub(hash, 4, 7)
        for s = 1, last do
            local found = call('HGET', bucket(slices[s], hash), field)
            if found then
                if s == last then owners[i] = found end
                for number in string.gmatch(found, '%d+') do
                    local reference = s * SLICE + number
                    if shared[reference] then
                        shared[reference] = shared[reference] + 1
                    else
                        shared[reference] = 1
                        list[#list + 1] = reference
                    end
                end
            end
        end
    end
    if #list > 1 then
        table.sort(list, function(a, b)
            if shared[a] ~= shared[b] then return shared[a] > shared[b] end
            return a > b
        end)
    end
    return list, owners
end

local equal_lanes -- how many of the four lanes of a byte are zero

local function matching_lanes(a, b)
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
    local p, q, count = {byte(a, 1, 32)}, {byte(b, 1, 32)}, 0
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
    local shorter, longer = math.min(length, other), math.max(length, other)
    local jaccard = (4 * lanes - LANES) / (3 * LANES)
    if jaccard <= 0 or shorter * 2 < longer then return false, false end
    return jaccard / (1 + jaccard) * (length + other) / shorter >= part_needed, true
end

-- Does the newcomer say nothing that the original does not?
local function adds_nothing(sketch, facts, original)
    local count, others = number_at(sketch, 35), number_at(original, 35)
    if count == 0 then return true end
    if count == others and sub(sketch, 37, 40) == sub(original, 37, 40) then return true end
    if count >= others then return false end
    local bits = (#original - 40) * 8
    for i = 1, #facts, 4 do
        local fact = struct.unpack('>I4', facts, i)
        for turn = 0, 20, 10 do
            local at = floor(band(rshift(fact, turn), 1023) * bits / 1024)
            if band(rshift(byte(original, 41 + floor(at / 8)), at % 8), 1) == 0 then return false end
        end
    end
    return true
end

local function judge(list, sketch, facts)
    local best, best_rank
    local length = number_at(sketch, 33)
    for i = 1, math.min(#list, CANDIDATES) do
        local reference = list[i]
        local slice = slices[floor(reference / SLICE)]
        local key, at = place(slice, reference % SLICE)
        local original = call('HGET', key, at + 1)
        if original then
            local lanes = matching_lanes(sketch, original)
            local other = number_at(original, 33)
            local is, by_part = is_near(lanes, length, other)
            if is then
                local copy = adds_nothing(sketch, facts, original) and not (by_part and length > other)
                local rank = (copy and 1000 or 0) + lanes
                if not best or rank > best_rank or (rank == best_rank and reference < best.reference) then
                    best_rank = rank
                    best = {kind = copy and 'N' or 'R', lanes = lanes, reference = reference, key = key, at = at}
                end
            end
        end
    end
    if not best then return nil end
    return best.kind .. char(best.lanes) .. call('HGET', best.key, best.at)
end

-- ---- one article ----

local function register(fingerprint, coordinate, sketch, features, owners, verdict)
    local slice = current_slice()
    local number = slice.articles
    local key, at = place(slice, number)
    local identity = fingerprint .. coordinate
    slice.articles = number + 1
    if sketch ~= '' and verdict then
        call('HSET', key, at, identity, at + 1, sketch, at + 2, verdict)
    elseif sketch ~= '' then
        call('HSET', key, at, identity, at + 1, sketch)
    elseif verdict then
        call('HSET', key, at, identity, at + 2, verdict)
    else
        call('HSET', key, at, identity)
    end
    if at == 0 then call('PEXPIRE', key, slice.life) end
    index(slice, fingerprint, sub(fingerprint, 4, 9), number)
    local fields = 1
    for i = 1, math.min(#features, registered * 8), 8 do
        local hash = sub(features, i, i + 7)
        local value = number
        local others = owners[i]
        if others then
            local _, commas = string.gsub(others, ',', ',')
            if commas >= OWNERS - 1 then others = string.gsub(others, '^%d+,', '') end
            value = others .. ',' .. number
        else
            fields = fields + 1
        end
        index(slice, hash, sub(hash, 4, 7), value)
    end
    slice.fields = slice.fields + fields
end

local function claim(fingerprint, coordinate, sketch, features, facts)
    local identity, verdict = find_text(fingerprint)
    if identity then
        local own = sub(identity, 17) == coordinate
        if verdict and (own or byte(verdict) == 78) then return verdict end
        if own then return 'O' end
        return 'E' .. char(LANES) .. identity
    end
    current_slice() -- before the look-up: its owners are what register adds to
    local owners
    if near == 0 then
        sketch, features = '', ''
    elseif features ~= '' then
        local list
        list, owners = candidates(features)
        if #list > 0 then verdict = judge(list, sketch, facts) end
        if verdict and near == 2 then verdict = 'R' .. sub(verdict, 2) end
    end
    if verdict and byte(verdict) == 78 then -- remembered, but nothing is compared with it
        register(fingerprint, coordinate, '', '', owners, verdict)
    else
        register(fingerprint, coordinate, sketch, features, owners, verdict)
    end
    return verdict or 'O'
end

local verdicts = {}
for i = 10 + topic_count, #ARGV, 5 do
    local packed = ARGV[i + 1]
    local coordinate = topics[number_at(packed, 1)] .. sub(packed, 3)
    verdicts[#verdicts + 1] = claim(ARGV[i], coordinate, ARGV[i + 2], ARGV[i + 3], ARGV[i + 4])
end

local kept, articles = {}, 0
for i, slice in ipairs(slices) do
    articles = articles + slice.articles
    kept[i] = {serial = slice.serial, border = slice.border, ends = slice.ends, bits = slice.bits,
        articles = slice.articles, fields = slice.fields}
end
state.slices = kept
call('SET', KEYS[1], cmsgpack.pack(state))
return {state.epoch, fresh, state.calls, articles, #state.topics > topics_known and state.topics or {}, table.concat(verdicts)}
