-- Part of claim.lua: all claims of a call, a group at a time.

-- ---- a group of articles ----

local NOTHING = string.rep('\0', 32)

-- How an article stands in the index, by its number and the owners of a feature before it.
local function slot_of(number, before) return pack('>I4', number % WRAP * 8 + before) end

-- Registers an article under its text, and gives it its number.
local function register(i, kind, note, record)
    local number = state.next
    if kind == 'N' then
        add_record(i, kind .. sub(record, 2, 32) .. note .. NOTHING)
    elseif kind == 'R' then
        add_record(i, kind .. sub(record, 2))
        keep_note(number, note)
    else
        add_record(i)
    end
    state.next = number + 1
    state.entries = state.entries + 1
    return number
end

-- Registers it under the features of the walk.
local function enter_walk(number, slot)
    local count = min(walk_count, registered)
    for f = 1, count do
        local name, bucket, tag, before = walk_name[f], walk_bucket[f], walk_tag[f], walk_before[f]
        if before == OWNERS - 1 then
            changed[name] = without_oldest_owners(changed[name] or bucket, tag)
        end
        enter(name, bucket, tag, before and slot_of(number, min(before + 1, OWNERS - 1)) or slot)
    end
    state.entries = state.entries + count
end

-- Where the features of each article of a group stand: the first ones behind `base` in the lists of
-- the group (nil: they are not looked at), the others behind `others` in what was sent.
local base, first_counts, others, all_counts = {}, {}, {}, {}

-- Reads the buckets that the walks of the group will need behind the first features.
local function read_further(count, buckets, hits)
    local ahead, ahead_count = {}, 0
    for i = 1, count do
        if base[i] then
            local wanted = 0
            for k = base[i] + 1, base[i] + first_counts[i] do
                local at = hits[k]
                if at and byte(buckets[k], at + 6) % 8 == OWNERS - 1 then wanted = wanted + 1 end
            end
            wanted = min(wanted, all_counts[i] - first_counts[i])
            if wanted > 0 then
                local names = names_sent(other_buckets_sent, other_tags_sent, others[i] + 1, wanted)
                for w = 1, wanted do ahead[ahead_count + w] = names[w] end
                ahead_count = ahead_count + wanted
            end
        end
    end
    local read = read_buckets(ahead, ahead_count)
    read_ahead = {}
    for a = 1, ahead_count do read_ahead[ahead[a]] = read[a] end
end

local article_count = #records_sent / RECORD
local verdicts = {}
local firsts_before, others_before, facts_before = 0, 0, 0 -- of the articles before

local function claim_group(first, last)
    local count = last - first + 1
    local fact_counts = {cut(formats.I2[count], fact_counts_sent, first * 2 - 1)}
    local text_tags = tags_sent(text_tags_sent, first, count)
    local text_names = names_sent(text_buckets_sent, text_tags_sent, first, count)
    local text_buckets = read_buckets(text_names, count)

    local records, numbers = {}, {} -- of the texts that are known
    for i = 1, count do
        local bucket = text_buckets[i]
        if bucket and find(bucket, text_tags[i], 1, true) then
            local at = (first + i - 2) * RECORD
            records[i], numbers[i] = find_text(bucket, text_tags[i], sub(records_sent, at + 3, at + 18))
        end
    end

    -- Features of known articles are not looked at: names and tags are cut from one to the next.
    all_counts = {cut(formats.B[count], feature_counts_sent, first)}
    local names, tags, feature_count = {}, {}, 0
    local from, run = firsts_before, 0 -- features that wait to be cut
    local function cut_run()
        if run == 0 then return end
        local some_names = names_sent(first_buckets_sent, first_tags_sent, from + 1, run)
        local some_tags = tags_sent(first_tags_sent, from + 1, run)
        if feature_count == run then
            names, tags = some_names, some_tags
        else
            local behind = feature_count - run
            for f = 1, run do names[behind + f], tags[behind + f] = some_names[f], some_tags[f] end
        end
        from, run = from + run, 0
    end
    for i = 1, count do
        local all = all_counts[i]
        local firsts = all < registered and all or registered
        first_counts[i], others[i] = firsts, others_before
        others_before = others_before + all - firsts
        firsts_before = firsts_before + firsts
        if records[i] or all == 0 then
            base[i] = nil
            cut_run()
            from = firsts_before
        else
            base[i] = feature_count
            feature_count = feature_count + firsts
            run = run + firsts
        end
    end
    cut_run()
    local buckets = read_buckets(names, feature_count)
    local hits, any_hit = {}, false
    for k = 1, feature_count do
        local bucket = buckets[k]
        local at = bucket and find(bucket, tags[k], 1, true)
        if at then hits[k], any_hit = at, true end
    end
    if any_hit then read_further(count, buckets, hits) end

    for i = 1, count do
        local number_of_call = first + i - 1
        local record, number = records[i], numbers[i]
        local name, tag = text_names[i], text_tags[i]
        if not record and changed[name] then
            local at = number_of_call * RECORD - RECORD
            record, number = find_text(changed[name], tag, sub(records_sent, at + 3, at + 18))
        end
        if record then
            local at = number_of_call * RECORD - RECORD
            verdicts[number_of_call] = answer_known(record, number, sub(records_sent, at + 19, at + 32))
        else
            local begin, firsts, kind, note = base[i], first_counts[i], nil, nil
            local unknown = true -- are its features
            if begin then
                for k = begin + 1, begin + firsts do
                    if hits[k] or changed[names[k]] then unknown = false end
                end
                if not unknown then
                    walk_features(names, buckets, tags, begin, firsts, others[i], all_counts[i])
                    local list = candidates()
                    if list then
                        kind, note = judge(list, record_sent(number_of_call), facts_before, fact_counts[i])
                    end
                end
            end
            local sent = note and record_sent(number_of_call)
            local new = register(number_of_call, kind, note, sent)
            local slot = slot_of(new, 0)
            enter(name, text_buckets[i], tag, slot)
            if begin and kind ~= 'N' then -- it is compared with later ones
                if unknown then
                    for k = begin + 1, begin + firsts do enter(names[k], buckets[k], tags[k], slot) end
                    state.entries = state.entries + firsts
                else
                    enter_walk(new, slot)
                end
            end
            verdicts[number_of_call] = note and kind .. unpack_note(note) or 'O'
        end
        facts_before = facts_before + fact_counts[i]
    end
    write_records()
    write_buckets()
end

for first = 1, article_count, GROUP do
    claim_group(first, min(first + GROUP - 1, article_count))
end
split_buckets()
if scripts_to_follow == 0 then merge_buckets() end
if now - state.renewed >= window / 2 then -- the index lives on
    call('PEXPIRE', index_key, life_of(2.5))
    state.renewed = now
end

call('SET', KEYS[1], cmsgpack.pack(state))
return {state.epoch, fresh, state.calls, state.next - oldest, state.size, state.split,
    #state.topics > topics_known and state.topics or {}, concat(verdicts)}
