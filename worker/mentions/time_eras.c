/* Times longer than a year: 二十一世纪初, 90年代, 七八十年代, 公元前5世纪, the five-year plans
 * (十四五); and years that are counted otherwise: 民国二十六年, 康熙年间, 甲午年, 狗年. */
#include "mentions/time_expression.h"

static char32_t at_of(const struct expression *expression, uint32_t position)
{
    return rune_of(expression->builder, position);
}

static bool at_word(const struct expression *expression, uint32_t position, struct runes word)
{
    return word_at(expression->builder, position, word);
}

/* 初, 末, 中叶, 上半叶 behind a century or a decade: the value stays. */
uint32_t era_edge_end(const struct expression *expression, uint32_t at)
{
    static const struct runes words[] = {
        RUNES_ROW(U"上半叶"), RUNES_ROW(U"下半叶"), RUNES_ROW(U"前半叶"), RUNES_ROW(U"后半叶"),
        RUNES_ROW(U"中后期"), RUNES_ROW(U"中前期"), RUNES_ROW(U"前中期"), RUNES_ROW(U"中晚期"),
        RUNES_ROW(U"中叶"),   RUNES_ROW(U"中期"),   RUNES_ROW(U"初期"),   RUNES_ROW(U"末期"),
        RUNES_ROW(U"后期"),   RUNES_ROW(U"前期"),   RUNES_ROW(U"末叶"),   RUNES_ROW(U"初叶"),
        RUNES_ROW(U"初"),     RUNES_ROW(U"末")};
    bool may = WORDS_MAY_BEGIN(words, at_of(expression, at));
    for (size_t i = 0; may && i < sizeof(words) / sizeof(*words); i++) {
        if (at_word(expression, at, words[i]))
            return at + words[i].length;
    }
    return at;
}

/* 八几年, 一九九几年, 零几年, 1980s: a decade without its word; false where it is none. */
static bool read_some_of_decade(struct expression *expression, const struct numeral *numeral)
{
    const int32_t value = numeral_small(numeral, 2090);
    const bool letter = numeral->arabic && numeral->digits == 4 && value >= 1900 &&
                        value % 10 == 0 && at_of(expression, numeral->end) == U's' &&
                        !rune_is_letter(at_of(expression, numeral->end + 1)) &&
                        !rune_is_digit(at_of(expression, numeral->end + 1));
    const bool full = numeral->digits == 3 && value >= 100 && value < 210;
    const bool some =
        at_word(expression, numeral->end, RUNES(U"几年")) &&
        !rune_in(at_of(expression, numeral->end + 2), RUNES(U"级前后")) &&
        (full || ((numeral->single || numeral->digits == 1) && value < 10 && value != 2));
    if (expression->level != LEVEL_NOTHING || value < 0 || (!letter && !some))
        return false;
    expression->period.from.year = letter       ? value
                                   : full       ? value * 10
                                   : value >= 3 ? 1900 + value * 10
                                                : 2000 + value * 10;
    expression->period.from.digits = 1;
    expression_advance(expression, numeral->end + (letter ? 1 : 2), LEVEL_DECADE);
    return true;
}

/* 二十一世纪, 90年代, 2010年代, 上世纪80年代, 十八九世纪. */
static bool read_one_era(struct expression *expression, const struct numeral *numeral)
{
    struct moment *from = &expression->period.from;
    if (!rune_in(at_of(expression, numeral->end), RUNES(U"世年")))
        return false;
    int32_t value = numeral_small(numeral, 2990);
    bool pair = numeral->operator== OPERATOR_RANGE; /* 七八十年代 */
    if (value < 0 || (numeral->operator!= OPERATOR_EQUAL && !pair))
        return false;
    if (expression->level < LEVEL_CENTURY && at_word(expression, numeral->end, RUNES(U"世纪")) &&
        value >= 1 && value <= 30) {
        bool before = expression->wording == WORDING_BEFORE_CHRIST;
        if (pair && before)
            return false;
        from->year = before ? 1 - value * 100 : (value - 1) * 100;
        from->digits = 2;
        if (pair) {
            expression->period.to = *from;
            expression->period.to.year += 100;
            expression->period.interval = true;
        }
        expression_advance(expression, numeral->end + 2, LEVEL_CENTURY);
        expression->at = era_edge_end(expression, expression->at);
        return true;
    }
    if (expression->level >= LEVEL_DECADE || !at_word(expression, numeral->end, RUNES(U"年代")) ||
        value % 10 != 0 || (value > 90 && value < 1000))
        return false;
    if (value >= 1000)
        from->year = value;
    else if (expression->level == LEVEL_CENTURY)
        from->year = from->year + value;
    else
        from->year = (value >= 30 || (pair && value == 20) ? 1900 : 2000) + value;
    from->digits = 1;
    if (pair) {
        expression->period.to = *from;
        expression->period.to.year += 10;
        expression->period.interval = true;
    }
    expression_advance(expression, numeral->end + 2, LEVEL_DECADE);
    expression->at = era_edge_end(expression, expression->at);
    return true;
}

/* One, or two that share their word: 50至70年代, 80、90年代, 十七至十九世纪. */
bool read_era(struct expression *expression, const struct numeral *numeral)
{
    struct numeral second;
    uint32_t at = connector_end(expression->builder, numeral->end);
    at += at == numeral->end && at_of(expression, at) == U'、';
    if (rune_in(at_of(expression, numeral->end), RUNES(U"几s")))
        return read_some_of_decade(expression, numeral);
    if (at == numeral->end || !numeral_at(expression->builder, at, &second) ||
        !(at_word(expression, second.end, RUNES(U"年代")) ||
          at_word(expression, second.end, RUNES(U"世纪"))))
        return read_one_era(expression, numeral);
    struct expression last = *expression;
    struct numeral first = *numeral;
    first.end = second.end; /* the word behind the second is the first one's too */
    struct expression ahead = *expression;
    if (!read_one_era(&ahead, &first) || !read_one_era(&last, &second) ||
        ahead.period.from.year >= last.period.from.year)
        return false;
    *expression = ahead;
    expression->at = last.at;
    expression->period.to = last.period.from;
    expression->period.interval = true;
    return true;
}

/* 民国二十六年, 贞观元年, 康熙年间, 光绪末年: years of a reign that lasted from first to last. */
bool read_reign(struct expression *expression, int32_t first, int32_t last)
{
    static const struct runes spans[] = {RUNES_ROW(U"年间"), RUNES_ROW(U"初年"), RUNES_ROW(U"末年"),
                                         RUNES_ROW(U"时期")};
    struct numeral numeral;
    struct period *period = &expression->period;
    uint32_t at = expression->at;
    for (size_t i = 0; i < sizeof(spans) / sizeof(*spans); i++) {
        if (!at_word(expression, at, spans[i]))
            continue;
        period->from = moment_of_year(first);
        period->to = moment_of_year(last);
        period->interval = true;
        expression_advance(expression, at + 2, LEVEL_YEAR);
        return true;
    }
    uint32_t end = at + 1;
    int32_t year = 1;
    if (at_of(expression, at) != U'元') {
        if (!numeral_at(expression->builder, at, &numeral) ||
            numeral.operator!= OPERATOR_EQUAL || numeral.bare_scale)
            return false;
        year = numeral_small(&numeral, 199);
        end = numeral.end;
    }
    const bool goes_on = first == 1912; /* 民国一百一十年, in Taiwan */
    if (at_of(expression, end) != U'年' || year < 1 || (!goes_on && first + year - 1 > last + 1))
        return false;
    period->from = moment_of_year(first + year - 1);
    expression_advance(expression, end + 1, LEVEL_YEAR);
    return true;
}

/* 甲午年, 狗年: the index-th year of a cycle, the one nearest to the reference. Year 4 began both
 * cycles. */
bool read_cycle(struct expression *expression, int32_t length, int32_t index)
{
    int32_t reference = expression->reference.year;
    if (rune_in(at_of(expression, expression->at), RUNES(U"代级间轻龄")) ||
        expression->level > LEVEL_YEAR)
        return false;
    if (expression->level == LEVEL_YEAR) { /* 2018狗年, 2018年戊戌年 say it twice */
        return expression->period.from.year != YEAR_UNKNOWN &&
               (expression->period.from.year - 4 - index) % length == 0;
    }
    if (reference == 0) {
        expression->period.none = true;
    } else {
        int32_t behind = (reference - 4 - index) % length;
        expression->period.from.year = reference - behind + (behind > length / 2 ? length : 0);
    }
    expression->lunar = true;
    expression->has_year = true;
    expression->level = LEVEL_YEAR;
    return true;
}

/* 十四五, “十四五”时期, 十四五末: five-year plans; the tenth began in 2001, the first in 1953. */
bool read_plan(struct expression *expression)
{
    uint32_t at = expression->at;
    bool quoted = rune_in(at_of(expression, at), RUNES(U"“\"‘"));
    at += quoted;
    if (rune_class_of(at_of(expression, at)) != RUNE_CHINESE_DIGIT &&
        at_of(expression, at) != U'十')
        return false;
    int32_t number = chinese_digit(at_of(expression, at));
    if (at_of(expression, at) == U'十') {
        number = 10 + chinese_digit(at_of(expression, at + 1));
        if (number == 9 || (number == 15 && at_of(expression, at + 2) != U'五'))
            number = 10; /* 十五: the tenth */
        at += number > 10;
    }
    if (number < 1 || number > 19 || at_of(expression, at + 1) != U'五' ||
        (quoted && !rune_in(at_of(expression, at + 2), RUNES(U"”\"’"))))
        return false;
    at += 2 + quoted;
    static const struct runes closings[] = {
        RUNES_ROW(U"计划时期"), RUNES_ROW(U"计划期间"), RUNES_ROW(U"规划时期"),
        RUNES_ROW(U"规划期间"), RUNES_ROW(U"时期"),     RUNES_ROW(U"期间"),
        RUNES_ROW(U"期末"),     RUNES_ROW(U"规划期"),   RUNES_ROW(U"期初")};
    bool closed = false;
    for (size_t i = 0; i < sizeof(closings) / sizeof(*closings) && !closed; i++) {
        closed = at_word(expression, at, closings[i]);
        if (closed)
            at +=
                closings[i].length - (closings[i].data[1] == U'末' || closings[i].data[1] == U'初');
    }
    char32_t next = at_of(expression, at);
    if (!quoted && rune_in(next, RUNES(U"岁个天斤块元名位米")))
        return false; /* 十四五岁 */
    bool edge = rune_in(next, RUNES(U"末初"));
    if (rune_in(next, RUNES(U"”’\"")))
        return false; /* read from its opening quotation mark, or the name of a document */
    if (!closed && !edge &&
        (number < 10 || (!quoted && number == 10) || at_word(expression, at, RUNES(U"规划")) ||
         at_word(expression, at, RUNES(U"计划")) || at_word(expression, at, RUNES(U"纲要"))))
        return false;
    /* 1953, 1958, 1966 (after a pause), then every five years. */
    int32_t first = number == 1 ? 1953 : number == 2 ? 1958 : 1966 + (number - 3) * 5;
    expression->period.from = moment_of_year(first);
    expression->period.to = moment_of_year(number == 2 ? 1962 : first + 4);
    expression->period.interval = true;
    expression->wording = WORDING_PLAN;
    expression_advance(expression, at, LEVEL_YEAR);
    return true;
}

bool read_year_before_christ(struct expression *expression, const struct numeral *numeral)
{
    int32_t year = numeral_small(numeral, 9999);
    if (numeral->digits < 3 || year < 100 || at_of(expression, numeral->end) != U'年' ||
        at_of(expression, expression->at) != U'前' || expression->level != LEVEL_NOTHING)
        return false;
    expression->period.from.year = 1 - year;
    expression->period.from.digits = 0;
    expression->wording = WORDING_BEFORE_CHRIST;
    expression_advance(expression, numeral->end + 1, LEVEL_YEAR);
    return true;
}
