/* What near-duplicates are found and judged by: small enough to be stored for every article of a
 * month. Made by stages/fingerprint.c (text) and stages/extract.c (facts), compared by the
 * duplicate store. */
#ifndef TIDINGS_ARTICLE_SKETCH_H
#define TIDINGS_ARTICLE_SKETCH_H

#include <stdint.h>

enum { SKETCH_FEATURES = 8, SKETCH_SIGNATURE = 32, SKETCH_FACTS = 16 };

struct sketch {
    uint64_t
        features[SKETCH_FEATURES]; /* smallest hashes of the canonical text's 12-grams, ascending */
    uint8_t feature_count;
    uint8_t signature[SKETCH_SIGNATURE]; /* one-permutation MinHash, one byte a bin */
    uint32_t length;                     /* code points of the canonical text */
    uint16_t facts[SKETCH_FACTS];        /* short hashes of figures, names and dates, ascending */
    uint8_t fact_count;
};

#endif
