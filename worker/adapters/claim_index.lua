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
