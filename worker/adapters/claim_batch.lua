-- Part of claim.lua: all claims of a call, a group at a time.

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
