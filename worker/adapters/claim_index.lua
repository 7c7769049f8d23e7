-- Part of claim.lua: where an article is found by its text or by a feature.

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
    local names = {cut(formats.c4[count], pack(formats.I4[count], unpack(numbers)))}
    names[count + 1] = nil
    return names
end

-- The buckets of that many names; false for what was never written.
local function read_buckets(names, count)
    if count == 0 then return {} end
    return call('HMGET', index_key, unpack(names, 1, count))
end

-- The tags that were sent, from `first` on.
local function tags_sent(tags, first, count)
    return {cut(formats.c3[count], tags, first * 3 - 2)}
end

-- The names of their buckets, in the index as it is.
local shape_is_known = state.size == known_size and state.split == known_split

local function names_sent(buckets, tags, first, count)
    if shape_is_known then return {cut(formats.c4[count], buckets, first * 4 - 3)} end
    local numbers = {cut(formats.I4[count], buckets, first * 4 - 3)}
    local on_top = {cut(formats.I3[count], tags, first * 3 - 2)}
    local size, split = state.size, state.split
    for i = 1, count do
        local hash = on_top[i] * FIRST_SIZE + numbers[i] % FIRST_SIZE
        local bucket = hash % size
        numbers[i] = bucket < split and hash % (2 * size) or bucket
    end
    numbers[count + 1] = nil
    return names_of(numbers)
end

-- Where the next entry with this tag begins, from `from` on.
local function find_entry(bucket, tag, from)
    local at = find(bucket, tag, from, true)
    while at and (at - 1) % SLOT ~= 0 do at = find(bucket, tag, at + 1, true) end
    return at
end

-- The number in the entry at `at` (nil where it was forgotten), and the owners before it.
local function owner_at(bucket, at)
    local entry = cut('>I4', bucket, at + 3)
    local before = entry % 8
    local number = oldest + ((entry - before) / 8 - oldest) % WRAP
    if number < state.next then return number, before end
end

-- Without the oldest entries, where they were forgotten or are too many.
local function trimmed(bucket)
    local length = #bucket
    if length < LONGEST and owner_at(bucket, length - SLOT + 1) then return bucket end
    length = min(length, LONGEST - SLOT)
    while length > 0 and not owner_at(bucket, length - SLOT + 1) do length = length - SLOT end
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

-- Names and buckets in turn, to be written.
local writes, write_count = {}, 0

local function write_buckets()
    if write_count > 0 then call('HSET', index_key, unpack(writes, 1, write_count)) end
    write_count = 0
end

-- ---- growth ----

-- The byte of each tag that decides, by the place of that byte.
local decisive = {[0] = 'Bxxxxxx', 'xBxxxxx', 'xxBxxxx'}

-- Divides buckets from `first` on: byte and bit of the tag decide.
local function divide(first, count, size, at_byte, bit_value)
    local numbers = {}
    for i = 1, count do numbers[i] = first + i - 1 end
    local low = names_of(numbers)
    for i = 1, count do numbers[i] = size + first + i - 1 end
    local high = names_of(numbers)
    local buckets = read_buckets(low, count)
    local both, entries = 2 * bit_value, formats[decisive[at_byte]]
    for i = 1, count do
        local bucket = buckets[i]
        if bucket then -- runs of entries that go the same way
            local stay, go, from, way = '', '', 1, nil
            local bytes = {cut(entries[#bucket / SLOT], bucket)}
            bytes[#bytes] = nil
            for e, value in ipairs(bytes) do
                local goes = value % both >= bit_value
                if goes ~= way then
                    local at = e * SLOT - SLOT
                    if way then
                        go = go .. sub(bucket, from, at)
                    elseif way == false then
                        stay = stay .. sub(bucket, from, at)
                    end
                    from, way = at + 1, goes
                end
            end
            if way then go = go .. sub(bucket, from) else stay = stay .. sub(bucket, from) end
            if go ~= '' then
                writes[write_count + 1], writes[write_count + 2] = low[i], stay
                writes[write_count + 3], writes[write_count + 4] = high[i], go
                write_count = write_count + 4
            end
        end
    end
    write_buckets()
end

-- Where there are too few buckets, divides many at once, and behind the last script of a call, so
-- that clients that know size and split are seldom wrong.
local function split_buckets()
    local size, split = state.size, state.split
    local wanted = (state.entries - entries_before) / LOAD - size - split
    if scripts_to_follow > 0 or wanted < size / 64 then return end
    local step = min(max(floor(wanted), size / 16), 4096, size - split)
    local bits = 0 -- of the tag that chose the bucket already
    while FIRST_SIZE * 2 ^ bits < size do bits = bits + 1 end
    for first = split, split + step - 1, DIVIDED do
        divide(first, min(DIVIDED, split + step - first), size, 2 - floor(bits / 8), 2 ^ (bits % 8))
    end
    state.split = split + step
    if state.split == size then state.size, state.split = 2 * size, 0 end
end

-- Entries of two buckets in one, newest first.
local function merged(a, b)
    local list = {}
    local text = a .. b
    for at = 1, #text, SLOT do
        local number = owner_at(text, at)
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
