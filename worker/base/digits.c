/* From the last digit to the first. */
#include "base/digits.h"

#include <string.h>

char *digits_decimal(char *to, uint64_t value, unsigned least)
{
    char digits[DIGITS_MOST];
    unsigned at = DIGITS_MOST;
    do {
        digits[--at] = (char)('0' + value % 10);
        value /= 10;
    } while (value > 0);
    while (DIGITS_MOST - at < least && at > 0)
        digits[--at] = '0';
    memcpy(to, digits + at, DIGITS_MOST - at);
    return to + (DIGITS_MOST - at);
}

char *digits_signed(char *to, int64_t value)
{
    if (value < 0)
        *to++ = '-';
    return digits_decimal(to, value < 0 ? 0 - (uint64_t)value : (uint64_t)value, 1);
}

char *digits_hex(char *to, uint64_t value, unsigned count)
{
    static const char digits[] = "0123456789abcdef";
    for (unsigned i = count; i-- > 0; value >>= 4)
        to[i] = digits[value & 15];
    return to + count;
}
