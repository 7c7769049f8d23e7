/* A number that is told once for a whole and again where the parts are told is one figure. By what
 * it counts and how many digits it has one knows that it is the same. */
#include "facts/figure_retold.h"

/* Whether the number has so many digits that two things hardly share it by chance. */
static bool is_singular(const struct figure *figure)
{
    enum { DIGITS = 100, COUNT_LEAST = 21, TENS = 10 };
    int64_t digits = figure->number.coefficient;
    if (figure->aspect == ASPECT_COUNT)
        return decimal_compare(figure->number, decimal_of(COUNT_LEAST)) >= 0 &&
               digits % TENS != 0 && figure->number.exponent == 0;
    return digits >= DIGITS;
}

/* 2022-08-30 and 2022, or one that is not told: whether the times may be one. */
static bool may_be_one_time(struct span a, struct span b)
{
    return a.length == 0 || b.length == 0 || span_starts_with(a, b) || span_starts_with(b, a);
}

/* Whether each character of the shorter name stands in the longer one. */
static bool is_held_in(struct span shorter, struct span longer)
{
    enum { HAN = 3 /* bytes */, NAME_LEAST = 4 };
    if (shorter.length < HAN * NAME_LEAST || shorter.length > longer.length)
        return false;
    for (size_t at = 0; at + HAN <= shorter.length; at += HAN) {
        struct span rune = span_slice(shorter, at, at + HAN);
        if (!span_equal(rune, SPAN("的")) && span_find(longer, rune) == longer.length)
            return false;
    }
    return shorter.length % HAN == 0;
}

/* 重点项目总投资, 总投资: whether both are the sum that one thing costs. */
static bool are_one_sum(struct span a, struct span b)
{
    static const struct span sums[] = {SPAN_ROW("总投资"), SPAN_ROW("总投资额"), {NULL, 0}};
    size_t sum = span_tail_word(a, sums);
    return sum > 0 && sum == span_tail_word(b, sums) &&
           (span_ends_with(a, b) || span_ends_with(b, a));
}

bool figure_tells_again(const struct figure *first, const struct figure *second)
{
    struct span a = first->indicator, b = second->indicator;
    if (first->aspect != second->aspect || first->status != second->status ||
        (first->aspect != ASPECT_LEVEL && first->aspect != ASPECT_COUNT) ||
        first->basis.length > 0 || second->basis.length > 0 ||
        first->operator!= second->operator|| first->operator==
        OPERATOR_RANGE || !span_equal(first->unit, second->unit) ||
        !is_singular(second) || decimal_compare(first->number, second->number) != 0 ||
        !may_be_one_time(first->period, second->period) ||
        !may_be_one_time(first->due, second->due))
        return false; /* asked of every two figures: what tells most of them apart comes first */
    return are_one_sum(a, b) || is_held_in(a, b) || is_held_in(b, a);
}
