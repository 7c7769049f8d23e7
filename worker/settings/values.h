/* Values as an operator writes them: 4 MiB, 30d, 0.7. Each function parses the whole text or
 * returns false and leaves the result alone. Pure. */
#ifndef TIDINGS_SETTINGS_VALUES_H
#define TIDINGS_SETTINGS_VALUES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

/* Decimal digits, with '_' or ',' between groups as people write them: 2000, 2_000, 2,000. */
bool value_integer(struct span text, int64_t *result);

/* Bytes: a number and k, K, KiB, M, MiB, G, GiB, B or nothing; powers of 1024. KB and MB are
 * refused, since half the world means 1000 by them. */
bool value_bytes(struct span text, int64_t *result);

/* Milliseconds: a number and ms, s, m, min, h, d or w. A bare number is refused (but for 0). */
bool value_duration(struct span text, int64_t *result_ms);

/* A decimal fraction from 0 to 1, or a percentage: 0.7, 70%. */
bool value_ratio(struct span text, double *result);

/* Position of text in "one|two|three", or -1. */
int value_choice(struct span text, const char *choices);

/* How many single mistakes (a character missing, added, changed, or two swapped) turn a into b;
 * letters compare without case. At most `most` + 1 is reported. Texts over 64 bytes are never near.
 */
size_t value_distance(struct span a, struct span b, size_t most);

#endif
