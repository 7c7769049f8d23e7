/* The semantics of the stores once more, as naively as they can be said: a list of all records ever
 * made, searched from end to end. Slow, and obviously right. */
#ifndef TIDINGS_TESTS_DEDUP_ORACLE_H
#define TIDINGS_TESTS_DEDUP_ORACLE_H

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ports/dedup_store.h"

enum oracle_near { ORACLE_OFF, ORACLE_DIVERT, ORACLE_MARK };

struct oracle_record {
    uint8_t fingerprint[16];
    char owner[288];
    bool compared; /* later articles are compared with its sketch */
    struct sketch sketch;
    uint64_t registered[SKETCH_REGISTERED]; /* of the sketch's features */
    int turns[SKETCH_REGISTERED]; /* owners since the first that was remembered, at most eight */
    int registered_count;
    int64_t ends;
    struct claim_verdict verdict; /* as it was given */
};

struct oracle {
    int64_t window_ms;
    double threshold;
    enum oracle_near near;
    int64_t now;
    struct oracle_record *records;
    size_t count;
};

static bool oracle_has_feature(const struct oracle_record *record, uint64_t feature)
{
    for (int i = 0; i < record->registered_count; i++)
        if (record->registered[i] == feature)
            return true;
    return false;
}

/* Whether record i is among the latest eight owners of the feature. */
static bool oracle_owns(const struct oracle *oracle, size_t i, uint64_t feature)
{
    if (!oracle->records[i].compared || !oracle_has_feature(&oracle->records[i], feature))
        return false;
    int later = 0;
    for (size_t j = i + 1; j < oracle->count; j++)
        later += oracle->records[j].compared && oracle_has_feature(&oracle->records[j], feature);
    return later < 8;
}

/* The turn of the feature's latest owner that is remembered: 0 where none is. */
static int oracle_turn(const struct oracle *oracle, uint64_t feature)
{
    int turn = 0;
    for (size_t i = 0; i < oracle->count; i++) {
        const struct oracle_record *record = &oracle->records[i];
        for (int f = 0; f < record->registered_count; f++)
            if (record->compared && record->ends > oracle->now && record->registered[f] == feature)
                turn = record->turns[f];
    }
    return turn;
}

/* Whether so many articles in turn had the feature: a set phrase. */
static bool oracle_is_phrase(const struct oracle *oracle, uint64_t feature)
{
    return oracle_turn(oracle, feature) >= 8;
}

/* How many of the features lead from the sketch to record i: the first that are no phrases, as
 * many as are registered; where they are too few, all. */
static int oracle_shared(const struct oracle *oracle, size_t i, const struct sketch *sketch,
                         const bool *phrases)
{
    int others = 0, shared = 0, taken = 0;
    for (int f = 0; f < sketch->feature_count; f++)
        others += !phrases[f];
    for (int f = 0; f < sketch->feature_count; f++)
        if (others < SKETCH_REGISTERED || (!phrases[f] && taken++ < SKETCH_REGISTERED))
            shared += oracle_owns(oracle, i, sketch->features[f]);
    return shared;
}

/* Features that are no phrases come before those that are. */
static void oracle_register(const struct oracle *oracle, struct oracle_record *record)
{
    for (int phrase = 0; phrase < 2; phrase++)
        for (int f = 0; f < record->sketch.feature_count; f++) {
            const int turn = oracle_turn(oracle, record->sketch.features[f]);
            if ((turn >= 8) != (phrase == 1) || record->registered_count == SKETCH_REGISTERED)
                continue;
            record->turns[record->registered_count] = turn < 8 ? turn + 1 : 8;
            record->registered[record->registered_count++] = record->sketch.features[f];
        }
}

static int oracle_lanes(const struct sketch *a, const struct sketch *b)
{
    int equal = 0;
    for (uint32_t lane = 0; lane < 128; lane++) {
        equal += sketch_lane(a->signature, lane) == sketch_lane(b->signature, lane);
        if (lane == 31 && equal < 12)
            return 0;
    }
    return equal;
}

static bool oracle_in_filter(const struct sketch *sketch, uint32_t fact)
{
    for (int turn = 0; turn < 3; turn++) {
        uint32_t ten_bits = fact >> 10 * turn & 0x3FF;
        uint32_t bit = (uint32_t)floor(ten_bits * (sketch->fact_filter_length * 8) / 1024.0);
        if ((sketch->fact_filter[bit / 8] & 1 << bit % 8) == 0)
            return false;
    }
    return true;
}

static bool oracle_adds_nothing(const struct sketch *newcomer, const struct sketch *original)
{
    if (newcomer->fact_count == original->fact_count && newcomer->fact_sum == original->fact_sum)
        return true;
    if (newcomer->fact_count > 0 && newcomer->fact_count >= original->fact_count)
        return false;
    for (int i = 0; i < newcomer->fact_listed; i++)
        if (!oracle_in_filter(original, newcomer->facts[i]))
            return false;
    return true;
}

/* The best of the records that are near: -1 where none is. */
static long oracle_nearest(const struct oracle *oracle, const struct sketch *sketch,
                           const char *owner, struct claim_verdict *verdict)
{
    int *shared = calloc(oracle->count + 1, sizeof(*shared));
    bool phrases[SKETCH_FEATURES] = {false};
    for (int f = 0; f < sketch->feature_count; f++)
        phrases[f] = oracle_is_phrase(oracle, sketch->features[f]);
    for (size_t i = 0; i < oracle->count; i++)
        if (oracle->records[i].ends > oracle->now)
            shared[i] = oracle_shared(oracle, i, sketch, phrases);
    long best = -1;
    int best_lanes = 0;
    bool best_copy = false;
    for (int round = 0; round < 16; round++) { /* the sixteen that share most, the newest first */
        long next = -1;
        int most = 0;
        for (size_t i = 0; i < oracle->count; i++) {
            if (shared[i] > 0 && shared[i] >= most) {
                most = shared[i];
                next = (long)i;
            }
        }
        if (next < 0)
            break;
        shared[next] = 0;
        const struct sketch *other = &oracle->records[next].sketch;
        int lanes = oracle_lanes(sketch, other);
        double jaccard = (lanes / 128.0 - 0.25) / 0.75;
        double shorter = sketch->length < other->length ? sketch->length : other->length;
        double longer = sketch->length < other->length ? other->length : sketch->length;
        bool near = jaccard >= oracle->threshold - 1e-9;
        bool part =
            !near && jaccard > 0 && shorter / longer >= 0.5 &&
            jaccard / (1 + jaccard) * (shorter + longer) / shorter >= (1 + oracle->threshold) / 2;
        if ((!near && !part) || strcmp(oracle->records[next].owner, owner) == 0)
            continue;
        bool copy = oracle_adds_nothing(sketch, other) && !(part && sketch->length > other->length);
        bool better =
            best < 0 || (copy && !best_copy) ||
            (copy == best_copy && (lanes > best_lanes || (lanes == best_lanes && next < best)));
        if (!better)
            continue;
        best = next;
        best_lanes = lanes;
        best_copy = copy;
    }
    free(shared);
    if (best < 0)
        return -1;
    verdict->answer = best_copy && oracle->near == ORACLE_DIVERT ? CLAIM_NEAR : CLAIM_REVISION;
    double jaccard = (best_lanes / 128.0 - 0.25) / 0.75;
    verdict->similarity = (float)jaccard;
    memcpy(verdict->fingerprint, oracle->records[best].fingerprint, 16);
    memcpy(verdict->owner, oracle->records[best].owner, sizeof(verdict->owner));
    return best;
}

static struct claim_verdict oracle_claim(struct oracle *oracle, const struct claim *claim)
{
    struct claim_verdict verdict = {.answer = CLAIM_ORIGINAL, .similarity = 1};
    memcpy(verdict.fingerprint, claim->fingerprint, 16);
    char owner[288];
    snprintf(owner, sizeof(owner), "%.*s", (int)claim->owner.length, claim->owner.data);
    for (size_t i = 0; i < oracle->count; i++) {
        const struct oracle_record *record = &oracle->records[i];
        if (record->ends <= oracle->now || memcmp(record->fingerprint, claim->fingerprint, 16) != 0)
            continue;
        if (strcmp(record->owner, owner) == 0 || record->verdict.answer == CLAIM_NEAR)
            return record->verdict;
        verdict.answer = CLAIM_EXACT;
        memcpy(verdict.owner, record->owner, sizeof(verdict.owner));
        return verdict;
    }
    bool compare = claim->sketch != NULL && oracle->near != ORACLE_OFF;
    if (compare)
        oracle_nearest(oracle, claim->sketch, owner, &verdict);
    oracle->records = realloc(oracle->records, (oracle->count + 1) * sizeof(*oracle->records));
    struct oracle_record *record = &oracle->records[oracle->count];
    *record = (struct oracle_record){.compared = compare && verdict.answer != CLAIM_NEAR,
                                     .verdict = verdict};
    memcpy(record->fingerprint, claim->fingerprint, 16);
    memcpy(record->owner, owner, sizeof(owner));
    if (compare) {
        record->sketch = *claim->sketch;
        oracle_register(oracle, record);
    }
    oracle->count++;
    int64_t slice = oracle->window_ms / 16;
    record->ends = (oracle->now / slice + 1) * slice + oracle->window_ms;
    return verdict;
}

#endif
