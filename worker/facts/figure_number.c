/* Number and unit of a figure, as its amount tells them: fractions and doublings in percent, spells
 * of time by their own measure, falls with a sign. */
#include "facts/figure_number.h"

/* 三分之一 is 33.333 %: three places are what a fraction is worth. */
static struct decimal three_places(struct decimal number)
{
    while (number.exponent < -3) {
        int64_t rest = number.coefficient % 10;
        number.coefficient /= 10;
        number.coefficient += number.exponent == -4 && rest >= 5;
        number.exponent++;
    }
    return number;
}

/* 2.5天 as it stands: the digits, and the rest as the unit. */
static void read_duration(const struct reading *reading, const struct mention *mention,
                          struct figure *figure)
{
    uint32_t end = mention->begin;
    while (end < mention->end &&
           (rune_is_digit(reading->text.data[end]) || reading->text.data[end] == U'.'))
        end++;
    uint32_t unit_end = mention->end;
    if (mention->type == MENTION_TIME) {
        unit_end -= reading->text.data[unit_end - 2] == U'以' ? 2 : 1; /* 以内, 内 */
        figure->operator= OPERATOR_AT_MOST;
    }
    if (end == mention->begin && reading->text.data[end] == U'半') {
        figure->number = (struct decimal){.coefficient = 5, .exponent = -1};
        figure->unit = reading_text(reading, end + 1, unit_end); /* 半|天 */
        return;
    }
    if (decimal_parse(reading_text(reading, mention->begin, end), &figure->number))
        figure->unit = reading_text(reading, end, unit_end);
}

uint32_t figure_per_end(struct runes text, uint32_t at)
{
    static const struct runes measures[] = {RUNES_ROW(U"平方公里"), RUNES_ROW(U"平方米"),
                                            RUNES_ROW(U"立方米"),   RUNES_ROW(U"千瓦时"),
                                            RUNES_ROW(U"公里"),     RUNES_ROW(U"公斤"),
                                            RUNES_ROW(U"千克"),     RUNES_ROW(U"平米"),
                                            RUNES_ROW(U"公顷"),     RUNES_ROW(U"小时"),
                                            RUNES_ROW(U"人次"),     RUNES_ROW(U"人"),
                                            RUNES_ROW(U"户"),       RUNES_ROW(U"亩"),
                                            RUNES_ROW(U"吨"),       RUNES_ROW(U"斤"),
                                            RUNES_ROW(U"克"),       RUNES_ROW(U"方"),
                                            RUNES_ROW(U"米"),       RUNES_ROW(U"年"),
                                            RUNES_ROW(U"月"),       RUNES_ROW(U"天"),
                                            RUNES_ROW(U"日"),       RUNES_ROW(U"次"),
                                            RUNES_ROW(U"度"),       RUNES_ROW(U"桶"),
                                            RUNES_ROW(U"头"),       RUNES_ROW(U"只"),
                                            RUNES_ROW(U"张"),       RUNES_ROW(U"件"),
                                            RUNES_ROW(U"台"),       RUNES_ROW(U"辆"),
                                            RUNES_ROW(U"株"),       RUNES_ROW(U"棵"),
                                            RUNES_ROW(U"套"),       RUNES_ROW(U"份"),
                                            RUNES_ROW(U"盒"),       RUNES_ROW(U"箱"),
                                            RUNES_ROW(U"袋"),       RUNES_ROW(U"个"),
                                            RUNES_ROW(U"名"),       RUNES_ROW(U"位"),
                                            RUNES_ROW(U"村"),       RUNES_ROW(U"家"),
                                            RUNES_ROW(U"车"),       {NULL, 0}};
    if (at >= text.length || text.data[at] != U'/')
        return at;
    uint32_t length = phrase_word_length(text, at + 1, text.length, measures);
    return length > 0 ? at + 1 + length : at;
}

/* 42万元/人|以上: what stands behind the whole unit. */
static enum operator operator_behind(struct runes text, uint32_t at, enum operator otherwise)
{
    static const struct {
        struct runes word;
        enum operator operator;
    } words[] = {{RUNES_ROW(U"以上"), OPERATOR_AT_LEAST},
                 {RUNES_ROW(U"以下"), OPERATOR_AT_MOST},
                 {RUNES_ROW(U"以内"), OPERATOR_AT_MOST},
                 {RUNES_ROW(U"左右"), OPERATOR_ABOUT}};
    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (otherwise == OPERATOR_EQUAL && runes_at(text, at, words[i].word))
            return words[i].operator;
    return otherwise;
}

void figure_set_number(const struct reading *reading, struct figure *figure,
                       const struct amount *amount, int sign)
{
    const struct mention *mention = amount->mention;
    figure->number = mention->number;
    figure->number_max = mention->number_max;
    figure->operator= mention->operator;
    if (figure->operator== OPERATOR_ABOUT && runes_at(reading->text, amount->end, RUNES(U"上下游")))
        figure->operator= OPERATOR_EQUAL; /* 2317家|上下游企业 */
    figure->unit = mention->unit;
    if (amount->points)
        figure->unit = SPAN("pp");
    if (amount->ordinal) {
        figure->unit = SPAN("位");
    } else if (amount->bare_money) {
        figure->unit = SPAN("CNY");
    } else if (amount->per > 0) {
        uint32_t end = figure_per_end(reading->text, amount->per - 1);
        struct span per = reading_text(reading, amount->per, end);
        figure->unit = arena_format(reading->arena, "%.*s/%.*s", (int)figure->unit.length,
                                    figure->unit.data, (int)per.length, per.data);
        figure->operator= operator_behind(reading->text, end, figure->operator);
    } else if (mention->type == MENTION_DURATION || mention->type == MENTION_TIME) {
        read_duration(reading, mention, figure);
    } else if (runes_find(runes_slice(reading->text, mention->begin, mention->end), 0,
                          RUNES(U"‰")) < mention->end - mention->begin) {
        figure->number = decimal_shift(mention->number, 1); /* stated in thousandths */
        figure->number_max = decimal_shift(mention->number_max, 1);
        figure->unit = SPAN("‰");
    } else if (amount->fraction) {
        figure->number = three_places(decimal_shift(mention->number, 2));
        figure->unit = SPAN("%");
    }
    if (sign < 0 && figure->number.coefficient > 0) {
        if (figure->operator== OPERATOR_RANGE) {
            figure->number = decimal_negate(mention->number_max);
            figure->number_max = decimal_negate(mention->number);
        } else {
            figure->number = decimal_negate(figure->number);
        }
    }
}
