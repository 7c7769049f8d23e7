/* What most grammars ask of a numeral: whether it is a day, a month, a year or a count in reach. */
#include "mentions/numeral.h"

int32_t numeral_small(const struct numeral *numeral, int32_t most)
{
    struct decimal number = numeral->number;
    if (!numeral->whole || number.coefficient < 0 || number.exponent < 0 || number.exponent > 4)
        return -1;
    int64_t value = number.coefficient;
    for (int32_t i = 0; i < number.exponent; i++)
        value *= 10;
    return value <= most ? (int32_t)value : -1;
}
