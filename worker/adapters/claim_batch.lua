-- Part of claim.lua: all claims of a call, a group at a time.

-- ---- a group of articles ----

local NOTHING = string.rep('\0', 32)

-- How an article stands in the index, by its number and the owners of a feature before it.
local function slot_of(number, before) return pack('>I4', number % WRAP * 8 + before) end

-- Registers an article under its text, and gives it its number.
local function register(i, kind, note)
    local number = state.next
    if kind == 'N' then
        add_record(i, kind .. sub(record_sent(i), 2, 32) .. note .. NOTHING)
    elseif kind == 'R' then
        add_record(i, kind .. sub(record_sent(i), 2))
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
    for w = 1, count do
        local k, entry = walk[w], slot
        local name = names[k]
        if walk_at[w] then
            local before = walk_before[w]
            if before == OWNERS - 1 then
                changed[name] = without_oldest_owners(changed[name] or buckets[k], tags[k])
            else
                before = before + 1
            end
            entry = slot_of(number, before)
        end
        enter(name, buckets[k], tags[k], entry)
    end
    state.entries = state.entries + count
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
    names, tags, hits, owners, befores, feature_count = {}, {}, {}, {}, {}, 0
    further, further_counts = {}, {}
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
    buckets = read_buckets(names, feature_count)
    read_for_walks(count)

    local names, tags, buckets, changed = names, tags, buckets, changed
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
            local begin, kind, note = base[i], nil, nil
            local unknown = begin and not touched[i] -- are its features
            local behind = begin and begin + first_counts[i]
            if unknown then
                for k = begin + 1, behind do
                    if changed[names[k]] then
                        unknown = false
                        break
                    end
                end
            end
            if begin and not unknown and walk_features(i, number_of_call) then
                kind, note = judge(candidates(), record_sent(number_of_call), facts_before, fact_counts[i])
            end
            local new = register(number_of_call, kind, note)
            local slot = slot_of(new, 0)
            enter(name, text_buckets[i], tag, slot)
            if unknown then
                for k = begin + 1, behind do -- as `enter` does
                    local feature = names[k]
                    local bucket = changed[feature] or buckets[k]
                    if not bucket then
                        changed[feature] = tags[k] .. slot
                    elseif #bucket < FULL then
                        changed[feature] = tags[k] .. slot .. bucket
                    else
                        changed[feature] = tags[k] .. slot .. trimmed(bucket)
                    end
                end
                state.entries = state.entries + behind - begin
            elseif begin and kind ~= 'N' then -- it is compared with later ones
                enter_walk(new, slot)
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
    #state.topics > topics_known and state.topics or {}, concat(verdicts), oldest, concat(phrases_met)}
