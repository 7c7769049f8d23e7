/* An exact decimal number: coefficient * 10^exponent. 274.63 billion is 27463 * 10^7, never
 * 274.62999999999994, and prints the same on every machine. */
#ifndef TIDINGS_BASE_DECIMAL_H
#define TIDINGS_BASE_DECIMAL_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"

struct decimal {
    int64_t coefficient;
    int32_t exponent; /* -18 .. 18 after decimal_normalise; the value of a coefficient 0 is 0 */
};

enum { DECIMAL_TEXT_SIZE = 64 };

static inline struct decimal decimal_of(int64_t value)
{
    return (struct decimal){value, 0};
}

/* Parses [-]digits[.digits] (no exponent, no grouping). False where text is not that, or does not
 * fit. */
bool decimal_parse(struct span text, struct decimal *result);

/* a * 10^power: how 亿, 万 and % are applied. */
struct decimal decimal_shift(struct decimal a, int32_t power);

/* Sum and product; false (and *result untouched) where it does not fit. */
bool decimal_add(struct decimal a, struct decimal b, struct decimal *result);
bool decimal_multiply(struct decimal a, struct decimal b, struct decimal *result);

struct decimal decimal_negate(struct decimal a);

/* <0, 0, >0. */
int decimal_compare(struct decimal a, struct decimal b);

/* The same of any two that compare as equal: 1.5 and 1.50. */
uint32_t decimal_hash(struct decimal a);

/* Plain notation without exponent or trailing zeros ("-1.9", "40000000000"), a JSON number.
 * Returns the length; out holds DECIMAL_TEXT_SIZE bytes. */
size_t decimal_print(struct decimal a, char out[DECIMAL_TEXT_SIZE]);

#endif
