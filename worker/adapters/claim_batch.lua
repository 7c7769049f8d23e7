-- Part of claim.lua: all claims of a call, a group at a time.

-- ---- a group of articles ----

local NOTHING = string.rep('\0', 32)

-- How an article stands in the index, by its number and the owners of a feature before it.
local function slot_of(number, before) return pack('>I4', number % WRAP * 8 + before) end

-- Registers an article under its text, and gives it its number.
local function register(number_of_call, kind, note)
    local number = state.next
    if kind == 'N' then
        add_record(number_of_call, kind .. sub(record_sent(number_of_call), 2, 32) .. note .. NOTHING)
    elseif kind == 'R' then
        add_record(number_of_call, kind .. sub(record_sent(number_of_call), 2))
        keep_note(number, note)
    else
        add_record(number_of_call)
    end
    state.next = number + 1
    return number
end

-- Registers it under the features of the walk.
local function enter_walk(number, slot)
    local count = min(walk_count, registered)
    for w = 1, count do
        local k, entry = walk[w], slot
        if walk_at[w] then
            local before = walk_before[w]
            if before == OWNERS - 1 then
                local first = same[k] or k
                buckets[first] = without_oldest_owners(buckets[first], tags[k])
            else
                before = before + 1
            end
            entry = slot_of(number, before)
        end
        enter(k, entry)
    end
    state.entries = state.entries + count
end

local function fingerprint_sent(number_of_call)
    local at = number_of_call * RECORD - RECORD
    return sub(records_sent, at + 3, at + 18)
end

local function answer_sent(record, number, number_of_call)
    local at = number_of_call * RECORD - RECORD
    return answer_known(record, number, sub(records_sent, at + 19, at + 32))
end

-- The i-th article of the group, step by step. Gives its verdict.
local function claim_one(i, number_of_call)
    local text = put_text(i)
    local first = same[text] or text
    if written[first] ~= nil then
        local record, number = find_text(buckets[first], tags[text], fingerprint_sent(number_of_call))
        if record then return answer_sent(record, number, number_of_call) end
    end
    local kind, note
    walk_count = 0
    if walk_features(i, number_of_call) then
        local _, facts_before, _, facts_end = cut('>I4I4I4I4', ends_sent, 8 * number_of_call - 7)
        kind, note = judge(candidates(), record_sent(number_of_call), facts_before, facts_end - facts_before)
    end
    local number = register(number_of_call, kind, note)
    local slot = slot_of(number, 0)
    enter(text, slot)
    state.entries = state.entries + 1
    if kind ~= 'N' then enter_walk(number, slot) end -- it is compared with later ones
    return note and kind .. unpack_note(note) or 'O'
end

-- Where the texts of a group that are known stand: records and numbers.
local function find_known_texts(first, count)
    local records, numbers = {}, {}
    for i = 1, count do
        local bucket = text_buckets[i]
        if bucket and find(bucket, text_tags[i], 1, true) then
            records[i], numbers[i] = find_text(bucket, text_tags[i], fingerprint_sent(first + i - 1))
        end
    end
    return records, numbers
end

-- How many features of an article with so many (and APART, WHOLLY_APART) are first ones.
local firsts_of = setmetatable({}, {__index = function(known, features)
    known[features] = min(features % WHOLLY_APART, registered)
    return known[features]
end})

-- What the client said of articles that are apart holds while its buckets are not smaller than the
-- ones that are.
local apart_is_known = state.size > known_size or (state.size == known_size and state.split >= known_split)
local firsts_before = 0 -- of the articles before

-- Reads the buckets of the first features of a group, but for texts that are known.
local function read_places(count)
    names, tags, same, written, further, further_counts = {}, {}, {}, {}, {}, {}
    first_place, all_are_linked = {}, not apart_is_known
    local together = {} -- articles that are not apart
    local from, read, place = firsts_before, 0, 0
    local function cut_run() -- `read`: features that were cut, from `from` on wait
        local run = place - read
        if run > 0 then
            local some_names = names_sent(first_buckets_sent, first_tags_sent, from + 1, run)
            local some_tags = tags_sent(first_tags_sent, from + 1, run)
            some_names[run + 1], some_tags[run + 1] = nil, nil
            if read == 0 then
                names, tags = some_names, some_tags
            else
                for f = 1, run do names[read + f], tags[read + f] = some_names[f], some_tags[f] end
            end
            read = place
        end
        return run
    end
    for i = 1, count do
        local features = feature_counts[i]
        base[i] = place
        if known[i] then
            from = from + cut_run() + firsts_of[features]
        else
            place = place + firsts_of[features]
            if features < APART then together[#together + 1] = i end
        end
    end
    firsts_before = from + cut_run()
    buckets = read_buckets(names, place)
    texts_from, place_count = place, place + count
    for t = 1, #together do link_article(together[t]) end
end

local article_count = #records_sent / RECORD
local verdicts = {}

-- Gives up what the articles of a group own, and what was never settled.
local function disown_group(first, count)
    for i = 1, count do
        local number_of_call = first + i - 1
        local bucket, record, number = text_buckets[i], nil, nil
        if bucket then
            record, number = find_text(bucket, text_tags[i], fingerprint_sent(number_of_call))
        end
        local at = number_of_call * RECORD - RECORD
        local coordinate = sub(records_sent, at + 19, at + 32)
        if record and sub(record, 19, 32) == coordinate and not is_settled(coordinate, number) then
            disown_record(number, record)
        end
        verdicts[number_of_call] = 'O'
    end
end

local function claim_group(first, last)
    local count = last - first + 1
    feature_counts = {byte(feature_counts_sent, first, last)}
    if not apart_is_known then
        for i = 1, count do feature_counts[i] = feature_counts[i] % WHOLLY_APART end
    end
    text_tags = tags_sent(text_tags_sent, first, count)
    text_names = names_sent(text_buckets_sent, text_tags_sent, first, count)
    text_buckets = read_buckets(text_names, count)
    if near == 3 then return disown_group(first, count) end
    local numbers
    known, numbers = find_known_texts(first, count)
    read_places(count)

    -- Most articles are apart, and nobody owns their features: what `claim_one` and `enter` would do
    -- with them is done here.
    local known, names, tags, buckets, feature_counts, base = known, names, tags, buckets, feature_counts, base
    local text_names, text_tags, text_buckets, writes, verdicts = text_names, text_tags, text_buckets, writes, verdicts
    local find, apart, full, registered, state = find, APART, FULL, registered, state
    local entered = 0
    for i = 1, count do
        local number_of_call, record, n = first + i - 1, known[i], nil
        if record then
            verdicts[number_of_call] = answer_sent(record, numbers[i], number_of_call)
        elseif feature_counts[i] >= apart then
            local number = state.next
            local slot = pack('>I4', number % WRAP * 8)
            local from = base[i]
            n = write_count
            for k = from + 1, from + registered do
                local bucket, tag = buckets[k], tags[k]
                if bucket then
                    if find(bucket, tag, 1, true) then
                        n = nil
                        break
                    end
                    if #bucket >= full then bucket = trimmed(bucket) end
                    writes[n + 2] = tag .. slot .. bucket
                else
                    writes[n + 2] = tag .. slot
                end
                writes[n + 1] = names[k]
                n = n + 2
            end
            if n then
                local bucket = text_buckets[i]
                if bucket and #bucket >= full then bucket = trimmed(bucket) end
                writes[n + 1] = text_names[i]
                writes[n + 2] = bucket and text_tags[i] .. slot .. bucket or text_tags[i] .. slot
                write_count = n + 2
                add_record(number_of_call)
                state.next = number + 1
                entered = entered + 1
                verdicts[number_of_call] = 'O'
            end
        end
        if not record and not n then verdicts[number_of_call] = claim_one(i, number_of_call) end
    end
    state.entries = state.entries + entered * (1 + registered)
    write_buckets()
end

for first = 1, article_count, group do
    claim_group(first, min(first + group - 1, article_count))
end
write_records()
note_begins()
split_buckets()
if scripts_to_follow == 0 then merge_buckets() end
if now - state.renewed >= window / 2 then -- the index lives on
    call('PEXPIRE', index_key, life_of(2.5))
    state.renewed = now
end

call('SET', KEYS[1], cmsgpack.pack(state))
return {state.epoch, fresh, state.calls, state.next - oldest, state.size, state.split,
    (epoch_known ~= state.epoch or #state.topics ~= topics_known) and state.topics or {}, concat(verdicts), oldest, concat(phrases_met)}
