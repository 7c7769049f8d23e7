/* What the words beside a number of days or years make of it: 30日 is a day of the month and
 * 不超过30日 a length, 2000年 a year and 2000年历史 a length. */
#include "mentions/time_expression.h"

bool days_are_counted(const struct reading_builder *builder, uint32_t begin)
{
    static const struct runes words[] = {
        RUNES_ROW(U"为期"), RUNES_ROW(U"历时"), RUNES_ROW(U"连续"), RUNES_ROW(U"共计"),
        RUNES_ROW(U"拘留"), RUNES_ROW(U"羁押"), RUNES_ROW(U"停业"), RUNES_ROW(U"停课"),
        RUNES_ROW(U"停工"), RUNES_ROW(U"休假"), RUNES_ROW(U"请假"), RUNES_ROW(U"放假"),
        RUNES_ROW(U"隔离"), RUNES_ROW(U"长达"), RUNES_ROW(U"延长"), RUNES_ROW(U"延期"),
        RUNES_ROW(U"提前"), RUNES_ROW(U"逾期"), RUNES_ROW(U"顺延"), RUNES_ROW(U"缩短"),
        RUNES_ROW(U"日起"), RUNES_ROW(U"持续"), RUNES_ROW(U"住院"), RUNES_ROW(U"疗程"),
        RUNES_ROW(U"诉期"), RUNES_ROW(U"示期"), RUNES_ROW(U"效期"), RUNES_ROW(U"质期"),
        RUNES_ROW(U"用期"), RUNES_ROW(U"工期"), RUNES_ROW(U"租期"), RUNES_ROW(U"账期"),
        RUNES_ROW(U"期限"), RUNES_ROW(U"刑期"), RUNES_ROW(U"豫期"), RUNES_ROW(U"静期")};
    bool may = begin >= 2 && WORDS_MAY_BEGIN(words, rune_of(builder, begin - 2));
    for (size_t i = 0; may && i < sizeof(words) / sizeof(*words); i++) {
        if (word_at(builder, begin - 2, words[i]))
            return true;
    }
    const struct lexicon_hit *hit = word_of_exactness_before(builder, begin);
    if (hit == NULL)
        return rune_in(rune_before(builder, begin), RUNES(U"满逾"));
    struct span value = lexicon_entry_of(builder->reading->lexicon, hit->entry)->value;
    return span_equal(value_part(value, 0), SPAN("before")) &&
           !span_equal(value_part(value, 1), SPAN("~")) && hit->end - hit->begin > 1;
}

/* 建交|75年, 结婚60年: what lasts so many years; 成立于95年 is one. */
static bool lasts_years(const struct reading_builder *builder, uint32_t begin)
{
    static const struct runes words[] = {
        /* two characters each */
        RUNES_ROW(U"建交"), RUNES_ROW(U"建国"), RUNES_ROW(U"建校"), RUNES_ROW(U"建党"),
        RUNES_ROW(U"建军"), RUNES_ROW(U"建厂"), RUNES_ROW(U"建院"), RUNES_ROW(U"结婚"),
        RUNES_ROW(U"从教"), RUNES_ROW(U"从医"), RUNES_ROW(U"从艺"), RUNES_ROW(U"从业"),
        RUNES_ROW(U"扎根"), RUNES_ROW(U"坚守"), RUNES_ROW(U"耕耘"), RUNES_ROW(U"深耕"),
        RUNES_ROW(U"长达"), RUNES_ROW(U"相伴")};
    const bool may = begin >= 2 && WORDS_MAY_BEGIN(words, rune_of(builder, begin - 2));
    for (size_t i = 0; may && i < sizeof(words) / sizeof(*words); i++)
        if (word_at(builder, begin - 2, words[i]))
            return true;
    return false;
}

bool years_are_counted(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    static const struct runes before[] = {RUNES_ROW(U"距今"),   RUNES_ROW(U"距今约"),
                                          RUNES_ROW(U"距今近"), RUNES_ROW(U"距今已"),
                                          RUNES_ROW(U"长达"),   RUNES_ROW(U"距今已有")};
    static const struct runes behind[] = {RUNES_ROW(U"历史"), RUNES_ROW(U"的历史"),
                                          RUNES_ROW(U"之久"), RUNES_ROW(U"寿命")};
    char32_t c = rune_before(builder, begin), last = rune_before(builder, begin - (begin > 0));
    bool may = rune_in(c, RUNES(U"今约近已达有"));
    for (size_t i = 0; may && i < sizeof(before) / sizeof(*before); i++) {
        uint32_t length = before[i].length;
        if (begin >= length && word_at(builder, begin - length, before[i]))
            return true;
    }
    if (end == begin + 3 && (word_at(builder, end, RUNES(U"之际")) || lasts_years(builder, begin)))
        return true; /* 建交75年 */
    bool round = end > begin + 2 && rune_of(builder, end - 2) == U'0' &&
                 rune_of(builder, end - 3) == U'0'; /* 2000年历史 */
    bool so_many = rune_in(c, RUNES(U"有着近逾")) || (c == U'约' && last == U'有') || round;
    so_many = so_many && WORDS_MAY_BEGIN(behind, rune_of(builder, end));
    for (size_t i = 0; i < sizeof(behind) / sizeof(*behind) && so_many; i++) {
        if (word_at(builder, end, behind[i]))
            return true;
    }
    return false;
}

bool scale_is_counted(const struct reading_builder *builder, const struct numeral *numeral)
{
    const bool led = rune_in(rune_before(builder, numeral->begin), RUNES(U"近逾超约过"));
    const bool more = numeral->operator!= OPERATOR_EQUAL;
    if ((led || more) && rune_in(rune_of(builder, numeral->end), RUNES(U"天周个小分秒")))
        return true; /* 近百天, 逾百个小时, 百余天 */
    return rune_of(builder, numeral->end) == U'年' &&
           (more || led || word_at(builder, numeral->end + 1, RUNES(U"历史")) ||
            word_at(builder, numeral->end + 1, RUNES(U"的历史")));
}

bool half_minute_follows(const struct reading_builder *builder, uint32_t begin, uint32_t unit)
{
    const char32_t next = rune_of(builder, unit + 2);
    struct numeral minutes;
    return word_at(builder, unit, RUNES(U"分半")) && numeral_at(builder, begin, &minutes) &&
           numeral_small(&minutes, 59) > 0 &&
           (!rune_is_han(next) || rune_in(next, RUNES(U"的就才左后"))) &&
           !rune_in(rune_before(builder, begin), RUNES(U"得失扣负涨跌先角毛利亩息点"));
}

bool feet_are_meant(const struct reading_builder *builder, uint32_t begin)
{
    begin -= rune_before(builder, begin) == U'约';
    return rune_in(rune_before(builder, begin), RUNES(U"高宽深")) ||
           (rune_before(builder, begin) == U'长' &&
            !(begin > 1 && rune_in(rune_before(builder, begin - 1), RUNES(U"时片全"))));
}
