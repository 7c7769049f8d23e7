/* The rules that both stores decide by: what the options mean in numbers, and the coordinate in
 * few bytes. claim.lua holds the same decisions for the server's side. */
#ifndef TIDINGS_ADAPTERS_DEDUP_RULES_H
#define TIDINGS_ADAPTERS_DEDUP_RULES_H

#include <stdbool.h>
#include <stdint.h>

#include "adapters/dedup_options.h"
#include "article/sketch.h"
#include "base/span.h"

enum {
    DEDUP_SLICES = 16,    /* of the window: what is forgotten at once */
    DEDUP_OWNERS = 8,     /* of one feature, the latest; what has so many is a set phrase */
    DEDUP_QUARTER = 12,   /* lanes of the first quarter that must match */
    DEDUP_CANDIDATES = 16 /* verified for one article: those that share most features */
};

struct dedup_rules {
    int64_t slice_ms, window_ms;
    int lanes;   /* that must match for the Jaccard of the threshold */
    double part; /* containment from which a part is near, half-way from the threshold to 1 */
    enum dedup_near near;
};

/* NULL, or what is wrong with the options (static). */
const char *dedup_options_check(const struct dedup_options *options);

struct dedup_rules dedup_rules_of(const struct dedup_options *options);

/* The Jaccard that so many matching lanes speak of: two bits match by chance once in four. */
double dedup_similarity(int lanes);

/* 0 where fewer than DEDUP_QUARTER of the first quarter's do: strangers match in eight of its 32,
 * give or take two and a half. */
int dedup_matching_lanes(const uint8_t *a, const uint8_t *b);

/* Whether the texts are near. *by_part: only because one holds the other. */
bool dedup_is_near(const struct dedup_rules *rules, int lanes, uint32_t length, uint32_t other,
                   bool *by_part);

/* Whether the newcomer says nothing that the original does not. Sure where the newcomer says as
 * many things or more, else by the original's filter, which misses about one change in thirty. */
bool dedup_adds_nothing(const struct sketch *newcomer, const struct sketch *original);

/* "topic/partition/offset#part" cut up; false where it is not that. */
struct owner {
    struct span topic;
    uint64_t partition, offset, part;
};
bool dedup_owner_parse(struct span text, struct owner *owner);

#endif
