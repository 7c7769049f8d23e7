/* Numbers as digits, where a record holds too many of them for printf. Each function writes to
 * `to`, which has room, and returns the position behind what it wrote. */
#ifndef TIDINGS_BASE_DIGITS_H
#define TIDINGS_BASE_DIGITS_H

#include <stdint.h>

enum { DIGITS_MOST = 20, DIGITS_SIGNED = DIGITS_MOST + 1 }; /* what a decimal number takes */

/* Decimal, with leading zeros up to `least` digits (at most DIGITS_MOST). */
char *digits_decimal(char *to, uint64_t value, unsigned least);

/* Decimal with its sign. */
char *digits_signed(char *to, int64_t value);

/* The lowest `count` hexadecimal digits (at most 16), in lower case. */
char *digits_hex(char *to, uint64_t value, unsigned count);

#endif
