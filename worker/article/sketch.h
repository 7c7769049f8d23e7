/* What near-duplicates are found and judged by: small enough to be stored for every article of a
 * month. Made by stages/fingerprint.c (the facts after stages/extract.c), compared by the stores
 * of fingerprints.
 *
 *     found     by a shared feature: the smallest hashes of the text's 12-grams
 *     verified  by the signature: 128 lanes of two bits, each of the smallest hash in its bin
 *     judged    by the facts: does it say anything that the original does not? */
#ifndef TIDINGS_ARTICLE_SKETCH_H
#define TIDINGS_ARTICLE_SKETCH_H

#include <stdint.h>

enum {
    SKETCH_FEATURES = 12,     /* of these, in order, ... */
    SKETCH_REGISTERED = 5,    /* the first that few articles share are looked up and registered */
    SKETCH_LANES = 128,       /* two bits each */
    SKETCH_QUARTER = 32,      /* of the lanes: what most strangers are told by */
    SKETCH_SIGNATURE = 32,    /* bytes */
    SKETCH_FACTS = 64,        /* listed; the filter and the sum hold all */
    SKETCH_FACTS_FILTER = 24, /* bytes at most */
    SKETCH_FACTS_FILTER_BITS = 3 /* set by each fact */
};

struct sketch {
    uint64_t features[SKETCH_FEATURES]; /* mixed again, in order of the hashes */
    uint8_t feature_count;
    uint8_t signature[SKETCH_SIGNATURE]; /* by quarters: the lower bits of its lanes, the upper */
    uint32_t length;                     /* code points of the canonical text */

    /* Figures, names and dates, one hash for each occurrence (the second 5家 is another one). */
    uint32_t facts[SKETCH_FACTS]; /* the smallest */
    uint8_t fact_listed;          /* of them in `facts` */
    uint16_t fact_count;          /* of all, up to 65,535 */
    uint32_t fact_sum;            /* of all, modulo 2^32: two equal sets have equal sums */
    uint8_t fact_filter[SKETCH_FACTS_FILTER]; /* a Bloom filter of all */
    uint8_t fact_filter_length;               /* bytes in use: 0, 8, 16 or 24 */
};

/* The two bits of a lane. */
static inline unsigned sketch_lane(const uint8_t *signature, uint32_t lane)
{
    const uint8_t *lower = signature + lane / SKETCH_QUARTER * 8 + lane % SKETCH_QUARTER / 8;
    return (lower[0] >> lane % 8 & 1u) | (lower[4] >> lane % 8 & 1u) << 1;
}

/* The bit of a filter of that many bytes that the hash sets in its turn (0 ..
 * SKETCH_FACTS_FILTER_BITS - 1): each turn has ten bits of the hash. */
static inline uint32_t sketch_filter_bit(uint32_t fact, int turn, uint32_t filter_length)
{
    return ((fact >> (10 * turn)) & 1023) * filter_length * 8 >> 10;
}

#endif
