/* What a rank is of: 产值|增速|居全市第二, or the subject told before it. */
#include "facts/figure_standing.h"

#include "facts/figure_change.h"
#include "facts/figure_text.h"

/* 总产值突破110亿元，|跻身全省同类县|前10位: whether a clause of its own ranks the county, and not
 * what was told before it. */
static bool ranks_county(const struct naming *naming)
{
    static const struct runes entering[] = {RUNES_ROW(U"跻身"), RUNES_ROW(U"迈入"),
                                            RUNES_ROW(U"挤进"), RUNES_ROW(U"步入"),
                                            RUNES_ROW(U"进入"), {NULL, 0}};
    static const struct span counties[] = {
        SPAN_ROW("县"),     SPAN_ROW("县区"),         SPAN_ROW("区县"), SPAN_ROW("县市"),
        SPAN_ROW("县市区"), SPAN_ROW("县（市、区）"), {NULL, 0}};
    const struct amount *amount = naming->amount;
    return naming->empty && span_tail_word(naming->wording->scope, counties) > 0 &&
           phrase_word_at(naming->reader->reading->text, amount->clause_begin, amount->begin,
                          entering) != NULL;
}

/* 增加值6亿元，居第四，增长9%，|居第二: whether the growth is ranked, for the amount was before. */
static bool ranks_growth(const struct naming *naming)
{
    const struct figure_reader *reader = naming->reader;
    const struct figure *figures = reader->facts->figures;
    size_t last = reader->facts->figure_count;
    if (last <= reader->figures_from || figures[last - 1].aspect != ASPECT_CHANGE ||
        !span_equal(figures[last - 1].indicator, naming->subject))
        return false;
    for (size_t i = last - 1; i > reader->figures_from; i--)
        if (figures[i - 1].aspect == ASPECT_RANK &&
            span_equal(figures[i - 1].indicator, naming->subject))
            return true;
    return false;
}

struct span figure_name_of_rank(const struct naming *naming)
{
    static const struct runes attributes[] = {
        RUNES_ROW(U"增速"),   RUNES_ROW(U"增幅"),   RUNES_ROW(U"总量"), RUNES_ROW(U"总额"),
        RUNES_ROW(U"绝对值"), RUNES_ROW(U"完成率"), RUNES_ROW(U"降幅"), RUNES_ROW(U"数量"),
        RUNES_ROW(U"规模"),   RUNES_ROW(U"增量"),   {NULL, 0}};
    const struct reading *reading = naming->reader->reading;
    struct span subject = naming->subject, share = naming->reader->share;
    if (naming->empty &&
        (span_ends_with(share, SPAN("占比")) || span_ends_with(share, SPAN("比重"))))
        return share; /* 产值占比35%，居全市第一 */
    if (ranks_county(naming))
        return (struct span){NULL, 0};
    /* 收入只有20元，在|全国的县里|排倒数第三: the scope, and nothing more */
    static const struct runes wholes[] = {
        RUNES_ROW(U"全国"), RUNES_ROW(U"全省"), RUNES_ROW(U"全市"), RUNES_ROW(U"全区"), {NULL, 0}};
    if (subject.length > 0 && phrase_is_word(reading->text, naming->own, wholes))
        return subject;
    if (naming->empty && ranks_growth(naming))
        return figure_join(reading->arena, subject, SPAN("增长"));
    if (naming->empty || (subject.length > 0 && span_ends_with(subject, naming->name)))
        return subject;
    return subject.length > 0 && phrase_is_word(reading->text, naming->own, attributes)
               ? figure_join(reading->arena, figure_without_growth(subject), naming->name)
               : naming->name;
}
