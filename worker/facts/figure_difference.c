/* Differences: 增速高出全市平均水平1.4个百分点. What differs stands before the word of difference,
 * what it differs from behind it. */
#include "facts/figure_difference.h"

#include "facts/figure_basis.h"
#include "facts/figure_change.h"
#include "facts/figure_place_words.h"

/* 优于|Ⅲ类: a grade that is reached or passed, and nothing to differ from. */
static bool is_grade(struct runes text, uint32_t at, uint32_t end)
{
    static const struct runes grades = RUNES_ROW(U"ⅠⅡⅢⅣⅤIV一二三四五");
    uint32_t behind = at;
    while (behind < end && behind < at + 3 && runes_hold(grades, text.data[behind]))
        behind++;
    return behind > at && behind < end &&
           (text.data[behind] == U'类' || text.data[behind] == U'级');
}

/* 超: how long the word is by which the words say that something is above a whole; 0 for none. */
static uint32_t above_length(struct runes text, struct phrase words)
{
    static const struct runes above[] = {
        RUNES_ROW(U"超过"), RUNES_ROW(U"超出"), RUNES_ROW(U"超"), {NULL, 0}};
    return phrase_word_length(text, words.begin, words.end, above);
}

/* 增速|超|全省平均水平, |超|全市平均: where the word stands that says that something is above a
 * whole, how long it is in *length; words.end where none does. Where no subject stands before it,
 * the whole ends the words. */
static uint32_t above_whole(struct runes text, struct phrase words, const struct runes *levels,
                            uint32_t *length)
{
    for (uint32_t at = words.begin; at + 2 < words.end; at++) {
        *length = above_length(text, (struct phrase){at, words.end});
        const struct runes *whole =
            *length > 0 ? figure_whole_at(text, at + *length, words.end) : NULL;
        if (whole == NULL)
            continue;
        const uint32_t behind = at + *length + whole->length;
        if (at == words.begin
                ? behind + phrase_word_length(text, behind, words.end, levels) == words.end
                : phrase_word_before(text, at, words.end, levels) != NULL)
            return at;
    }
    return words.end;
}

/* |超|序时进度, 税收|超出|年度目标: where the word begins that is left of what was to be reached,
 * and its length; own.end where there is none. */
static uint32_t beyond_pace(struct runes text, struct phrase own, uint32_t *length)
{
    static const struct runes paces[] = {
        RUNES_ROW(U"计划进度目标"), RUNES_ROW(U"年度目标"), RUNES_ROW(U"年度计划"),
        RUNES_ROW(U"进度目标"),     RUNES_ROW(U"预期目标"), RUNES_ROW(U"计划进度"),
        RUNES_ROW(U"序时进度"),     RUNES_ROW(U"时序进度"), RUNES_ROW(U"时间进度"),
        RUNES_ROW(U"目标任务"),     RUNES_ROW(U"全年目标"), RUNES_ROW(U"目标"),
        RUNES_ROW(U"计划"),         RUNES_ROW(U"进度"),     {NULL, 0}};
    static const struct runes beyond[] = {RUNES_ROW(U"超过"), RUNES_ROW(U"超出"), RUNES_ROW(U"超"),
                                          RUNES_ROW(U"领先"), RUNES_ROW(U"落后"), {NULL, 0}};
    const struct runes *pace = phrase_word_before(text, own.begin, own.end, paces);
    const struct runes *verb =
        pace != NULL ? phrase_word_before(text, own.begin, own.end - pace->length, beyond) : NULL;
    if (verb == NULL)
        return own.end;
    *length = verb->length;
    return own.end - pace->length - verb->length;
}

bool figure_is_difference(struct runes text, struct phrase own, struct phrase *indicator,
                          struct phrase *basis)
{
    static const struct runes than[] = {RUNES_ROW(U"高于"), RUNES_ROW(U"低于"), RUNES_ROW(U"快于"),
                                        RUNES_ROW(U"慢于"), RUNES_ROW(U"好于"), RUNES_ROW(U"高出"),
                                        RUNES_ROW(U"优于"), RUNES_ROW(U"跑赢"), {NULL, 0}};
    /* 超过|全国平均水平: these differ from a level only, else they reach */
    static const struct runes beyond[] = {
        RUNES_ROW(U"超过"), RUNES_ROW(U"超出"), RUNES_ROW(U"领先"), RUNES_ROW(U"落后"), {NULL, 0}};
    static const struct runes levels[] = {
        RUNES_ROW(U"平均水平"), RUNES_ROW(U"平均值"), RUNES_ROW(U"平均增速"), RUNES_ROW(U"平均"),
        RUNES_ROW(U"增速"),     RUNES_ROW(U"增幅"),   RUNES_ROW(U"水平"),     {NULL, 0}};
    enum { LONGEST_BASIS = 16 };
    own.end = figure_without_value(text, own.begin, own.end); /* 高于全市|（6.5%） */
    uint32_t at = own.end; /* 好于Ⅲ类断面比例|优于考核目标: the last */
    for (uint32_t next = own.begin; next + 2 < own.end; next += 2) {
        next = phrase_find_word(text, next, own.end, than);
        if (next < own.end && !is_grade(text, next + 2, own.end))
            at = next;
    }
    if (at == own.end && own.begin < own.end &&
        phrase_word_before(text, own.begin, own.end, levels) != NULL)
        at = phrase_find_word(text, own.begin, own.end, beyond);
    uint32_t length = 2;
    if (at == own.end)
        at = above_whole(text, own, levels, &length);
    if (at == own.end)
        at = beyond_pace(text, own, &length);
    if (at + 2 >= own.end || own.end - at > LONGEST_BASIS + 2)
        return false;
    *indicator = phrase_trim(text, own.begin, at);
    static const struct runes severally[] = {RUNES_ROW(U"分别"), RUNES_ROW(U"均"), RUNES_ROW(U"都"),
                                             RUNES_ROW(U"要"),   RUNES_ROW(U"应"), {NULL, 0}};
    const struct runes *word =
        phrase_word_before(text, indicator->begin, indicator->end, severally);
    if (word != NULL)
        indicator->end -= word->length;
    const uint32_t behind = at + length;
    *basis = phrase_trim(text, behind + (text.data[behind] == U'了'), own.end);
    return true;
}
