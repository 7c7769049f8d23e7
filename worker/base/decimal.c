/* Exact decimals on a 64-bit coefficient; products and sums go through 128 bits. */
#include "base/decimal.h"

enum { MOST_DIGITS = 18, LEAST_EXPONENT = -18, MOST_EXPONENT = 18 };

__extension__ typedef __int128 wide;

/* Of a coefficient that fits already: without its trailing zeros. */
static inline bool settle(int64_t coefficient, int32_t exponent, struct decimal *result)
{
    while (coefficient % 10 == 0) {
        if (coefficient == 0) {
            *result = (struct decimal){0, 0};
            return true;
        }
        coefficient /= 10;
        exponent++;
    }
    if (exponent < LEAST_EXPONENT || exponent > MOST_EXPONENT)
        return false;
    *result = (struct decimal){coefficient, exponent};
    return true;
}

static bool fit(wide coefficient, int32_t exponent, struct decimal *result)
{
    while (coefficient > INT64_MAX || coefficient < -INT64_MAX) {
        if (coefficient % 10 != 0)
            return false;
        coefficient /= 10;
        exponent++;
    }
    return settle((int64_t)coefficient, exponent, result);
}

bool decimal_parse(struct span text, struct decimal *result)
{
    size_t at = 0;
    bool negative = text.length > 0 && text.data[0] == '-';
    if (negative)
        at++;
    uint64_t coefficient = 0;
    int32_t exponent = 0;
    unsigned digits = 0;
    bool point = false;
    for (; at < text.length; at++) {
        char c = text.data[at];
        if (c == '.' && !point && digits > 0) {
            point = true;
            continue;
        }
        if (c < '0' || c > '9')
            return false;
        if (coefficient > INT64_MAX / 10)
            return false;
        coefficient = coefficient * 10 + (uint64_t)(c - '0');
        exponent -= point;
        digits++;
    }
    if (digits == 0 || (point && exponent == 0))
        return false;
    return fit(negative ? -(wide)coefficient : (wide)coefficient, exponent, result);
}

struct decimal decimal_shift(struct decimal a, int32_t power)
{
    struct decimal shifted;
    return settle(a.coefficient, a.exponent + power, &shifted) ? shifted : a;
}

static bool align(struct decimal a, struct decimal b, wide *x, wide *y, int32_t *exponent)
{
    *exponent = a.exponent < b.exponent ? a.exponent : b.exponent;
    *x = a.coefficient;
    *y = b.coefficient;
    for (int32_t i = a.exponent; i > *exponent; i--) {
        if (*x > ((wide)1 << 100) || *x < -((wide)1 << 100))
            return false;
        *x *= 10;
    }
    for (int32_t i = b.exponent; i > *exponent; i--) {
        if (*y > ((wide)1 << 100) || *y < -((wide)1 << 100))
            return false;
        *y *= 10;
    }
    return true;
}

bool decimal_add(struct decimal a, struct decimal b, struct decimal *result)
{
    wide x, y;
    int32_t exponent;
    int64_t sum;
    if (a.exponent == b.exponent && !__builtin_add_overflow(a.coefficient, b.coefficient, &sum) &&
        sum != INT64_MIN)
        return settle(sum, a.exponent, result);
    return align(a, b, &x, &y, &exponent) && fit(x + y, exponent, result);
}

bool decimal_multiply(struct decimal a, struct decimal b, struct decimal *result)
{
    return fit((wide)a.coefficient * b.coefficient, a.exponent + b.exponent, result);
}

struct decimal decimal_negate(struct decimal a)
{
    a.coefficient = -a.coefficient;
    return a;
}

int decimal_compare(struct decimal a, struct decimal b)
{
    if (a.exponent == b.exponent)
        return (a.coefficient > b.coefficient) - (a.coefficient < b.coefficient);
    wide x, y;
    int32_t exponent;
    if (!align(a, b, &x, &y, &exponent)) /* too far apart to align: signs, then magnitudes decide */
        return (a.coefficient > 0) != (b.coefficient > 0)
                   ? (a.coefficient > 0) - (b.coefficient > 0)
               : (a.exponent > b.exponent) == (a.coefficient > 0) ? 1
                                                                  : -1;
    return (x > y) - (x < y);
}

uint32_t decimal_hash(struct decimal a)
{
    if (a.coefficient == 0)
        return 0;
    while (a.coefficient % 10 == 0) {
        a.coefficient /= 10;
        a.exponent++;
    }
    const uint64_t mixed =
        ((uint64_t)a.coefficient ^ (uint64_t)a.exponent << 56) * UINT64_C(0x9E3779B97F4A7C15);
    return (uint32_t)(mixed >> 32);
}

size_t decimal_print(struct decimal a, char out[DECIMAL_TEXT_SIZE])
{
    char digits[24];
    size_t count = 0;
    uint64_t rest = a.coefficient < 0 ? 0 - (uint64_t)a.coefficient : (uint64_t)a.coefficient;
    do {
        digits[count++] = (char)('0' + rest % 10);
        rest /= 10;
    } while (rest > 0);
    size_t length = 0;
    int32_t exponent = a.exponent;
    if (exponent > MOST_EXPONENT)
        exponent = MOST_EXPONENT;
    if (a.coefficient < 0)
        out[length++] = '-';
    if (exponent >= 0) {
        while (count > 0)
            out[length++] = digits[--count];
        for (; exponent > 0 && a.coefficient != 0; exponent--)
            out[length++] = '0';
        return length;
    }
    size_t places = (size_t)-exponent;
    size_t trailing = 0;
    while (trailing < places && trailing < count && digits[trailing] == '0')
        trailing++;
    for (size_t i = count > places ? count : places + 1; i-- > 0;) {
        if (i + 1 == places && i + 1 > trailing)
            out[length++] = '.';
        if (i >= trailing || i >= places)
            out[length++] = i < count ? digits[i] : '0';
    }
    return length;
}
