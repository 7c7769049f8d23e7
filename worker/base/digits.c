/* From the last digit to the first. */
#include "base/digits.h"

char *digits_decimal(char *to, uint64_t value, unsigned least)
{
    unsigned count = 1;
    for (uint64_t bound = 10; count < DIGITS_MOST && (value >= bound || count < least); count++)
        bound = bound > UINT64_MAX / 10 ? UINT64_MAX : bound * 10;
    for (unsigned i = count; i-- > 0; value /= 10)
        to[i] = (char)('0' + value % 10);
    return to + count;
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
