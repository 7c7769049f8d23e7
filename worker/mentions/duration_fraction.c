/* A part of a unit of time: 三分之一个小时, 四分之三天, 1/2年. */
#include "mentions/time_expression.h"

/* n/d of the unit, where so many thousandths say it. */
static bool add_exactly(struct duration *duration, char grain, int64_t numerator,
                        int64_t denominator)
{
    enum { THOUSAND = 1000 };
    if (numerator * THOUSAND % denominator != 0)
        return false;
    return duration_add(duration, grain, (struct decimal){numerator * THOUSAND / denominator, -3});
}

/* A third of an hour is 20 minutes: in the next smaller unit. */
static bool add_in_smaller_unit(struct duration *duration, char grain, int64_t numerator,
                                int64_t denominator)
{
    static const struct {
        char grain, smaller;
        int32_t count;
    } parts[] = {{'c', 'Y', 100}, {'Y', 'M', 12}, {'W', 'D', 7},
                 {'D', 'H', 24},  {'H', 'm', 60}, {'m', 's', 60}};
    for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
        if (parts[i].grain == grain)
            return add_exactly(duration, parts[i].smaller, numerator * parts[i].count, denominator);
    }
    enum { THOUSAND = 1000 };
    const int64_t rounded = (numerator * THOUSAND + denominator / 2) / denominator;
    return duration_add(duration, grain, (struct decimal){rounded, -3});
}

bool duration_read_fraction(const struct reading_builder *builder, uint32_t position,
                            struct duration *duration)
{
    enum { LARGEST = 99 };
    struct numeral first, second;
    uint32_t end;
    if (!numeral_at(builder, position, &first) || first.bare_scale ||
        first.operator!= OPERATOR_EQUAL)
        return false;
    const bool slash = rune_of(builder, first.end) == U'/';
    const uint32_t at = first.end + (slash ? 1 : 2);
    if ((!slash && !word_at(builder, first.end, RUNES(U"分之"))) ||
        (slash && rune_in(rune_before(builder, position), RUNES(U"/.-"))) ||
        !numeral_at(builder, at, &second) || second.bare_scale || second.operator!= OPERATOR_EQUAL)
        return false;
    const int32_t numerator = numeral_small(slash ? &first : &second, LARGEST);
    const int32_t denominator = numeral_small(slash ? &second : &first, LARGEST);
    const char grain = duration_grain_at(builder, second.end, &end);
    if (numerator < 1 || denominator <= numerator || grain == 0)
        return false;
    *duration = (struct duration){.begin = position, .end = end, .single = true};
    duration->unit = SPAN("");
    return add_exactly(duration, grain, numerator, denominator) ||
           add_in_smaller_unit(duration, grain, numerator, denominator);
}
