/* Lengths of time whose two halves only say about how long: the shorter of the two, as of 三五天.
 */
#include "mentions/time_expression.h"

bool duration_read_loose(const struct reading_builder *builder, uint32_t position,
                         struct duration *duration)
{
    static const struct {
        struct runes word;
        char grain;
        int32_t least; /* 0: none to tell */
    } lengths[] = {{RUNES_ROW(U"十天半个月"), 'D', 10}, {RUNES_ROW(U"十天半月"), 'D', 10},
                   {RUNES_ROW(U"一年半载"), 'M', 0},    {RUNES_ROW(U"三年五载"), 'Y', 3},
                   {RUNES_ROW(U"三年两载"), 'Y', 2},    {RUNES_ROW(U"三年五年"), 'Y', 3},
                   {RUNES_ROW(U"三天五天"), 'D', 3}};
    const bool may = ROWS_MAY_BEGIN(lengths, rune_of(builder, position));
    for (size_t i = 0; may && i < sizeof(lengths) / sizeof(*lengths); i++) {
        if (!word_at(builder, position, lengths[i].word))
            continue;
        duration->begin = position;
        duration->end = position + lengths[i].word.length;
        duration->unit = SPAN("");
        duration->operator= OPERATOR_ABOUT;
        duration->grain = lengths[i].grain;
        return lengths[i].least == 0 ||
               duration_add(duration, lengths[i].grain, decimal_of(lengths[i].least));
    }
    return false;
}
