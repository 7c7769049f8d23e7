/* What a change is measured against: where it begins, and the values of it that stand beside it. */
#include "facts/figure_basis.h"

bool figure_compares_at(struct runes text, uint32_t begin, uint32_t at)
{
    static const struct runes after = RUNES_ROW(U"例重率值价拟"),
                              before = RUNES_ROW(U"同占环可对百");
    if (text.data[at] == U'较')
        return true;
    return text.data[at] == U'比' && !runes_hold(after, text.data[at + 1]) &&
           !(at > begin && runes_hold(before, text.data[at - 1]));
}

/* 较2016年|7.26亿元: without the value of that year that stands right behind it. */
static uint32_t without_bare_value(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LONGEST_VALUE = 14 };
    static const struct runes units = RUNES_ROW(U".万亿千百元吨公斤头只羽亩顷人户个家件平方米立");
    uint32_t from = end - begin > LONGEST_VALUE ? end - LONGEST_VALUE : begin, at = end;
    while (at > from && (rune_is_digit(text.data[at - 1]) || runes_hold(units, text.data[at - 1])))
        at--;
    return at < end && at > begin + 1 && text.data[at - 1] == U'年' &&
                   rune_is_digit(text.data[at]) && rune_is_digit(text.data[at - 2])
               ? at
               : end;
}

uint32_t figure_without_value(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LONGEST_VALUE = 20, LONGEST_NAME = 8 };
    if (end <= begin || text.data[end - 1] != U'）')
        return without_bare_value(text, begin, end);
    uint32_t open = end - 1, from = end - begin > LONGEST_VALUE ? end - LONGEST_VALUE : begin;
    while (open > from && text.data[open] != U'（')
        open--;
    uint32_t at = open + 1; /* （5.2%）, （总产1986吨） */
    while (at < end && at <= open + LONGEST_NAME && rune_is_han(text.data[at]))
        at++;
    bool value =
        text.data[open] == U'（' && (rune_is_digit(text.data[at]) || text.data[at] == U'-');
    return value ? open : end;
}

uint32_t figure_start_of_basis(struct runes text, uint32_t begin, uint32_t end, uint32_t longest)
{
    uint32_t at = end;
    for (uint32_t left = longest; at > begin && left > 0; left--) {
        uint32_t without = figure_without_value(text, begin, at);
        at = without < at ? without : at - 1;
    }
    return at;
}

/* 全国（5%）、全省: words and the values in brackets behind them. */
static bool names_others(struct runes text, uint32_t begin, uint32_t end)
{
    for (uint32_t at = end; at > begin;) {
        uint32_t without = figure_without_value(text, begin, at);
        if (without == at && !rune_is_han(text.data[at - 1]) && text.data[at - 1] != U'、')
            return false;
        at = without < at ? without : at - 1;
    }
    return true;
}

/* 较2016年|7.26亿元|增长8%: whether the year right before the amount is compared with and how it
 * changed stands right behind. */
static bool is_value_of_year(const struct reading *reading, uint32_t clause, uint32_t begin,
                             uint32_t end)
{
    enum { YEAR = 5 };
    static const struct runes changes[] = {
        RUNES_ROW(U"增长"), RUNES_ROW(U"增加"), RUNES_ROW(U"下降"), RUNES_ROW(U"减少"),
        RUNES_ROW(U"提高"), RUNES_ROW(U"上升"), RUNES_ROW(U"增产"), RUNES_ROW(U"增"),
        RUNES_ROW(U"减"),   {NULL, 0}};
    struct runes text = reading->text;
    if (begin < clause + YEAR + 1 || text.data[begin - 1] != U'年')
        return false;
    const struct mention *year = reading_mention_at(reading, begin - YEAR, MENTION_TIME);
    return year != NULL && year->end == begin &&
           figure_compares_at(text, clause, begin - YEAR - 1) &&
           phrase_word_at(text, end, text.length, changes) != NULL;
}

bool figure_is_value_of_basis(const struct reading *reading, uint32_t clause, uint32_t begin,
                              uint32_t end)
{
    enum { LONGEST_BASIS = 14, SIGN = 1, LONGEST_NAME = 8 };
    static const struct runes than[] = {RUNES_ROW(U"超过"), RUNES_ROW(U"高于"), RUNES_ROW(U"低于"),
                                        RUNES_ROW(U"多于"), RUNES_ROW(U"少于"), {NULL, 0}};
    struct runes text = reading->text;
    if (is_value_of_year(reading, clause, begin, end))
        return true;
    uint32_t open = begin - (begin > clause && text.data[begin - 1] == U'-' ? SIGN : 0);
    uint32_t named = open > clause + LONGEST_NAME ? open - LONGEST_NAME : clause;
    while (open > named && rune_is_han(text.data[open - 1]))
        open--; /* 较2013年|（总产|1986吨） */
    if (open <= clause + 1 || end >= text.length || text.data[open - 1] != U'（' ||
        text.data[end] != U'）')
        return false;
    open--;
    for (uint32_t at = figure_start_of_basis(text, clause, open, LONGEST_BASIS); at + 1 < open;
         at++)
        if (figure_compares_at(text, clause, at) ||
            (phrase_word_at(text, at, open, than) != NULL &&
             names_others(text, at, open))) /* 超过|常年雨量|（480毫米） */
            return true;
    return false;
}
