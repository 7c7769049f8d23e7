/* One pass over the characters of a numeral. Both writings share one grammar: a figure (digits, or
 * Chinese digits with 十百千) and the scales that multiply it, added up while the scales fall:
 *
 *     1亿 2000万      三万 五千 二百      3.5 万亿      二十 多 万      两 三 千
 *
 * A scale multiplies all that stands before it up to the next larger one (二十三万). */
#include "mentions/numeral.h"

int scale_power(char32_t c)
{
    const enum rune_class class = rune_class_of(c);
    if (class != RUNE_SMALL_SCALE && class != RUNE_LARGE_SCALE)
        return 0;
    switch (c) {
    case U'十':
    case U'拾':
        return 1;
    case U'百':
    case U'佰':
        return 2;
    case U'千':
    case U'仟':
        return 3;
    case U'万':
    case U'萬':
        return 4;
    case U'亿':
    case U'億':
        return 8;
    default:
        return 0;
    }
}

/* 廿, 卅, 卌. */
static int tens_of(char32_t c)
{
    return c == U'廿' ? 20 : c == U'卅' ? 30 : c == U'卌' ? 40 : 0;
}

/* ---- the parts ---- */

struct cursor {
    struct runes text;
    uint32_t at;
    struct numeral *numeral;
};

static char32_t peek(const struct cursor *cursor, uint32_t ahead)
{
    uint32_t at = cursor->at + ahead;
    return at < cursor->text.length ? cursor->text.data[at] : 0;
}

static bool add(struct decimal *sum, struct decimal part)
{
    return decimal_add(*sum, part, sum);
}

static bool read_arabic(struct cursor *cursor, struct decimal *figure)
{
    const uint32_t begin = cursor->at;
    cursor->at = numeral_arabic(cursor->text, begin, cursor->numeral, figure);
    return cursor->at > begin;
}

/* 两 behind a digit is a weight (三两), but for 一两. */
static bool is_tael(char32_t before, char32_t c)
{
    return (c == U'两' || c == U'兩') && before != U'一';
}

/* 三两, 一两|二钱. */
static bool is_weight(char32_t before, char32_t c, char32_t behind)
{
    return is_tael(before, c) || (is_tael(0, c) && chinese_digit(behind) >= 0);
}

/* 二O二三年, 一九八0年: a letter or an Arabic nought written for 〇 among the four of a year. */
static bool is_year_with_nought(const struct cursor *cursor)
{
    for (uint32_t i = 1; i < 4; i++) {
        if (chinese_digit(peek(cursor, i)) < 0 && !rune_in(peek(cursor, i), RUNES(U"O0ΟО")))
            return false;
    }
    return peek(cursor, 4) == U'年';
}

/* How many Chinese digits stand in a row. */
static uint32_t digit_run(const struct cursor *cursor)
{
    uint32_t run = 0;
    if (is_year_with_nought(cursor))
        return 4;
    while (
        run < NUMERAL_LONGEST && chinese_digit(peek(cursor, run)) >= 0 &&
        (run == 0 || !is_weight(peek(cursor, run - 1), peek(cursor, run), peek(cursor, run + 1))))
        run++;
    return run;
}

/* 二〇二三: digits without scales. */
static bool read_digit_string(struct cursor *cursor, uint32_t run, struct decimal *figure)
{
    int64_t value = 0;
    if (run > 17)
        return false;
    cursor->numeral->leading_zero = run > 1 && chinese_digit(peek(cursor, 0)) == 0;
    for (uint32_t i = 0; i < run; i++)
        value =
            value * 10 + (chinese_digit(peek(cursor, i)) < 0 ? 0 : chinese_digit(peek(cursor, i)));
    cursor->at += run;
    cursor->numeral->digits = (uint8_t)run;
    *figure = decimal_of(value);
    return true;
}

/* 点五: the decimals behind a Chinese whole number. Not the minutes of 三点五十. */
static void read_decimals(struct cursor *cursor, struct decimal *figure)
{
    if (peek(cursor, 0) != U'点' || chinese_digit(peek(cursor, 1)) < 0)
        return;
    struct cursor ahead = *cursor;
    ahead.at++;
    uint32_t run = digit_run(&ahead);
    char32_t next = peek(&ahead, run);
    if (run == 1 && peek(&ahead, 0) == U'一' && rune_in(next, RUNES(U"直起定边旦律共同切齐")))
        return; /* 九点一直 */
    if (run > 9 || (scale_power(next) > 0 && scale_power(next) < 2) || tens_of(next) > 0)
        return;
    if (next == U'刻' ||
        (next == U'分' && ((run == 2 && chinese_digit(peek(&ahead, 0)) == 0) ||
                           (peek(&ahead, run + 2) == U'秒' && rune_is_han(peek(&ahead, run + 1))))))
        return; /* 三点一刻, 三点零五分, 三点五分三秒 */
    int64_t value = 0;
    for (uint32_t i = 0; i < run; i++)
        value = value * 10 + chinese_digit(peek(&ahead, i));
    if (add(figure, (struct decimal){value, -(int32_t)run})) {
        cursor->at += run + 1;
        cursor->numeral->whole = false;
    }
}

/* Digits in a row that are no string mean "from .. to": 两三, 七八, and 三五. */
static bool is_approximate_pair(int first, int second)
{
    return first > 0 && (second == first + 1 || (first == 3 && second == 5));
}

static bool begins_unit(const struct cursor *cursor, uint32_t ahead)
{
    return numeral_unit_at(cursor->text, cursor->at + ahead, cursor->numeral);
}

/* A section is being read: its bounds, and the power of its last part (4: none yet). */
struct section {
    int64_t low, high;
    int last_power;
    bool any, zero;
};

static const int64_t powers[] = {1, 10, 100, 1000};

/* What is priced by the one: 两千八|一个月, 两万三|一平. */
static bool is_sold_by(const struct cursor *cursor, uint32_t ahead)
{
    return rune_in(peek(cursor, ahead), RUNES(U"个位斤张件平月年天晚")) &&
           !(peek(cursor, ahead) == U'平' && peek(cursor, ahead + 1) == U'方');
}

/* 三百, 二十, the 五 of 二十五, the 二 of 一百二, 两三百. False where the digit does not fit. */
static bool read_digit_part(struct cursor *cursor, struct section *section, bool *last)
{
    int digit = chinese_digit(peek(cursor, 0)), second = chinese_digit(peek(cursor, 1));
    bool pair = second >= 0 && !is_weight(peek(cursor, 0), peek(cursor, 1), peek(cursor, 2));
    const char32_t behind = peek(cursor, 2);
    if (pair && second == 1 && section->any && rune_is_han(behind) &&
        (rune_class_of(behind) == RUNE_OTHER || is_sold_by(cursor, 2)))
        pair = false; /* 两千八|一个月, 五十三|一起 */
    if (!pair && digit == 1 && section->any && !section->zero && section->last_power > 1 &&
        is_sold_by(cursor, 1))
        return false; /* 三千|一个月 */
    if (digit <= 0 || section->last_power == 0 || (pair && !is_approximate_pair(digit, second)))
        return false;
    uint32_t width = pair ? 2 : 1;
    if (!pair && cursor->at > cursor->numeral->begin && is_tael(0, peek(cursor, 0)) &&
        scale_power(peek(cursor, 1)) == 0)
        return false; /* 二十两, 三万两 */
    int power = scale_power(peek(cursor, width));
    bool scaled = power > 0 && power < 4 && !begins_unit(cursor, width);
    if (scaled && power >= section->last_power) {
        if (!rune_in(peek(cursor, width + 1), RUNES(U"米升牛焦")))
            return false;
        scaled = false; /* 八十七|千米 */
    }
    if (scaled) {
        width++;
        *last = pair;
    } else {
        /* The last digit: of 一百二 it is the tens, of 一百零二 and 二十二 the ones. */
        bool short_form = section->any && !section->zero && section->last_power > 1;
        power = short_form ? section->last_power - 1 : 0;
        *last = true;
    }
    section->low += digit * powers[power];
    section->high += (pair ? second : digit) * powers[power];
    section->last_power = power;
    section->any = true;
    section->zero = false;
    cursor->at += width;
    return true;
}

/* 十 without a digit before it (十八, 一百十八), 廿, 卅. */
static bool read_tens_part(struct cursor *cursor, struct section *section)
{
    char32_t c = peek(cursor, 0);
    int tens = tens_of(c);
    if (tens == 0 && scale_power(c) == 1)
        tens = 10;
    if (tens == 0 || section->last_power <= 1)
        return false;
    section->low += tens;
    section->high += tens;
    section->last_power = 1;
    section->any = true;
    section->zero = false;
    cursor->at++;
    return true;
}

/* Below 10,000: 三百二十一, 一百零二, 十八, 廿八, 一百二 (120), 两三百, 十七八. */
static bool read_section(struct cursor *cursor, struct decimal *low, struct decimal *high)
{
    struct section section = {.last_power = 4};
    bool last = false;
    while (!last) {
        if (section.any && !section.zero && section.last_power > 0 &&
            chinese_digit(peek(cursor, 0)) == 0 &&
            (chinese_digit(peek(cursor, 1)) > 0 || scale_power(peek(cursor, 1)) == 1)) {
            section.zero = true;
            cursor->at++;
        }
        if (!read_digit_part(cursor, &section, &last) && !read_tens_part(cursor, &section))
            break;
    }
    *low = decimal_of(section.low);
    *high = decimal_of(section.high);
    return section.any;
}

/* 多, 余, 几, 来, 好几 behind a round figure: 十多, 100余, 二十几, 十来, 十好几. */
static enum operator read_vague(struct cursor *cursor)
{
    char32_t c = peek(cursor, 0), next = peek(cursor, 1);
    enum operator vague = OPERATOR_EQUAL;
    if (c == U'好' && next == U'几' && !rune_in(peek(cursor, 2), RUNES(U"乎何"))) {
        vague = OPERATOR_MORE;
        cursor->at++;
    } else if (c == U'几' && !rune_in(next, RUNES(U"乎何"))) {
        vague = OPERATOR_MORE;
        if (next == U'十') /* 一百几十 */
            cursor->at++;
    } else if (c == U'余' && !rune_in(next, RUNES(U"额热地"))) {
        vague = OPERATOR_MORE;
    } else if (c == U'多' && !rune_in(next, RUNES(U"媒边功样少"))) {
        vague = OPERATOR_MORE;
    } else if (c == U'来' && next != 0 && rune_is_han(next) &&
               !rune_in(next, RUNES(U"自到访源临说看讲宾客信电回往了去接找取拿帮"))) {
        vague = OPERATOR_ABOUT;
    }
    if (vague != OPERATOR_EQUAL)
        cursor->at++;
    return vague;
}

/* The scales behind a figure multiply: 万亿, 百万, 千. Returns the power of ten; below `least`
 * (where a larger part stands before), else 0 and nothing read. */
static int read_scales(struct cursor *cursor, int below)
{
    int power = 0;
    struct cursor ahead = *cursor;
    if (peek(cursor, 0) != U'个' && scale_power(peek(cursor, 0)) == 0)
        return 0;
    const uint32_t piece = below > 8 ? numeral_piece(ahead.text, ahead.at) : 0;
    ahead.at += piece;
    for (;;) {
        int next = scale_power(peek(&ahead, 0));
        if (next == 0 || next == 1 || (power > 0 && next < 4) || power + next > 16 ||
            begins_unit(&ahead, 0))
            break;
        power += next;
        ahead.at++;
    }
    if (power == 0 || power >= below)
        return 0;
    if (piece > 1)
        cursor->numeral->operator= OPERATOR_MORE;
    cursor->at = ahead.at;
    return power;
}

static bool is_round(struct decimal figure)
{
    return figure.coefficient % 10 != 0 ? figure.exponent > 0
                                        : decimal_shift(figure, 0).exponent > 0;
}

/* ---- the whole ---- */

/* 几十, 数百万, 上千: a scale with a vague word before it. */
static bool read_several(struct cursor *cursor)
{
    struct numeral *numeral = cursor->numeral;
    char32_t first = peek(cursor, 0);
    char32_t before = cursor->at > 0 ? cursor->text.data[cursor->at - 1] : 0;
    struct cursor ahead = *cursor;
    ahead.at++;
    int power = 0;
    ahead.at += numeral_piece(ahead.text, ahead.at); /* 几个亿 */
    for (int next; (next = scale_power(peek(&ahead, 0))) > 0 && power + next <= 16;) {
        if (power > 0 && next < 4)
            break;
        power += next;
        ahead.at++;
        ahead.at += numeral_piece(ahead.text, ahead.at); /* 几十个亿 */
    }
    if (power == 0 || (peek(&ahead, 0) == U'分' && peek(&ahead, 1) != U'钟') ||
        tens_of(peek(&ahead, 0)) > 0)
        return false;
    if (first == U'数' &&
        rune_in(before, RUNES(U"人总户次个指倍参多少无负正整分岁页字基票单双代函")))
        return false;
    if (first == U'上' && (before == U'以' || before == U'网' || before == U'线' || power == 1))
        return false;
    numeral->number = (struct decimal){1, power};
    if (!decimal_add(numeral->number, decimal_of(0), &numeral->number))
        return false;
    numeral->operator= first == U'上' ? OPERATOR_AT_LEAST : OPERATOR_MORE;
    char32_t c = peek(&ahead, 0);
    if (c == U'余' || c == U'多')
        ahead.at++;
    cursor->at = ahead.at;
    return true;
}

/* 百八十, 百儿八十, 千八百, 百十: a hundred and some; with a vague word behind (百十来) that is in
 * it. */
static bool read_scale_and_some(struct cursor *cursor)
{
    struct numeral *numeral = cursor->numeral;
    uint32_t some = peek(cursor, 1) == U'儿' ? 2 : 1;
    char32_t next = peek(cursor, some);
    int power = scale_power(peek(cursor, 0)), digit = chinese_digit(next);
    uint32_t end = digit > 0 ? some + 1 : some;
    if (digit <= 0)
        digit = scale_power(next) == 1 ? 1 : 0;
    if ((power != 2 && power != 3) || digit == 0 || scale_power(peek(cursor, end)) != power - 1 ||
        chinese_digit(peek(cursor, end + 1)) >= 0)
        return false;
    numeral->number = decimal_of(powers[power] + digit * powers[power - 1]);
    cursor->at += end + 1;
    numeral->number = decimal_shift(numeral->number, read_scales(cursor, 99));
    enum operator vague = read_vague(cursor);
    numeral->operator= vague == OPERATOR_EQUAL ? OPERATOR_ABOUT : vague;
    return true;
}

/* 千把块: 把 that says "or so" of a bare scale. */
static bool is_or_so(const struct cursor *cursor)
{
    return peek(cursor, 0) == U'把' && rune_in(peek(cursor, 1), RUNES(U"块个人元里斤亩字米年号"));
}

/* 百, 千万, 亿 with nothing before: whoever reads it looks at the company. */
static bool read_bare_scale(struct cursor *cursor)
{
    struct numeral *numeral = cursor->numeral;
    if (cursor->at > 0 && rune_is_digit(cursor->text.data[cursor->at - 1]))
        return false; /* of more digits than a number holds */
    if (read_scale_and_some(cursor))
        return true;
    int power = 0;
    uint32_t count = 0;
    for (int next; (next = scale_power(peek(cursor, 0))) > 0; cursor->at++, count++) {
        if (next == 1 || (power > 0 && next < 4) || power + next > 16 || begins_unit(cursor, 0))
            break; /* 每千瓦时 */
        power += next;
    }
    if (power == 0)
        return false;
    numeral->number = (struct decimal){1, power};
    if (is_or_so(cursor)) {
        cursor->at++;
        numeral->operator= OPERATOR_ABOUT;
        return true;
    }
    numeral->bare_scale = true;
    numeral->operator= read_vague(cursor);
    if (numeral->operator== OPERATOR_MORE && power<4 && scale_power(peek(cursor, 0)) >= 4)
        numeral->number = decimal_shift(numeral->number, read_scales(cursor, 99)); /* 百余万 */
    return true;
}

/* 2千5百 before 万: digits with small scales of their own that a larger one multiplies together. */
static bool read_arabic_section(struct cursor *cursor, struct decimal *figure)
{
    struct cursor ahead = *cursor;
    int64_t sum = 0;
    int last = 4;
    uint32_t parts = 0;
    while (last > 0 && rune_is_digit(peek(&ahead, 0)) && !rune_is_digit(peek(&ahead, 1))) {
        int power = scale_power(peek(&ahead, 1));
        power = power < 4 ? power : 0;
        if (power >= last)
            return false;
        sum += (int64_t)(peek(&ahead, 0) - U'0') * powers[power];
        ahead.at += power > 0 ? 2 : 1;
        last = power;
        parts++;
    }
    if (parts < 2 || scale_power(peek(&ahead, 0)) < 4)
        return false;
    *figure = decimal_of(sum);
    *cursor = ahead;
    return true;
}

/* One figure in the numeral's own writing; a Chinese one with the decimals behind it. */
static bool read_figure(struct cursor *cursor, bool first, struct decimal *low,
                        struct decimal *high)
{
    if (rune_is_digit(peek(cursor, 0)) != cursor->numeral->arabic)
        return false;
    if (cursor->numeral->arabic) {
        if (rune_class_of(peek(cursor, 1)) == RUNE_SMALL_SCALE &&
            read_arabic_section(cursor, low)) {
            *high = *low;
            return true;
        }
        bool read = read_arabic(cursor, low);
        char32_t next = peek(cursor, 0);
        if (rune_is_letter(next) || rune_in(next, RUNES(U" ×*^的"))) {
            if (read && first)
                cursor->at = numeral_exponent(cursor->text, cursor->at, cursor->numeral, low);
            uint32_t scaled = numeral_letter_scale(cursor->text, cursor->at, low);
            if (scaled > cursor->at)
                cursor->numeral->digits = 0;
            cursor->at = scaled;
        }
        *high = *low;
        return read;
    }
    if (!read_section(cursor, low, high))
        return false;
    if (decimal_compare(*low, *high) == 0 &&
        (first || decimal_compare(*low, decimal_of(10)) > 0)) { /* 三万六千五百点二 */
        read_decimals(cursor, low);
        *high = *low;
    }
    return true;
}

/* Figure, vague word, scales, again and again while the scales fall. */
static bool read_parts(struct cursor *cursor)
{
    struct numeral *numeral = cursor->numeral;
    struct decimal low = decimal_of(0), high = decimal_of(0);
    int below = 99; /* the next scale's power must be smaller */
    bool any = false, last = false;
    while (!last) {
        struct cursor ahead = *cursor;
        struct decimal figure, figure_high;
        bool zero = any && chinese_digit(peek(&ahead, 0)) == 0;
        ahead.at += zero;
        uint32_t figure_begin = ahead.at;
        const int digit = chinese_digit(peek(&ahead, 0));
        const bool priced =
            any && !zero && digit > 0 && peek(&ahead, 1) == U'一' && is_sold_by(&ahead, 2);
        if (priced) {
            figure = figure_high = decimal_of(digit);
            ahead.at++;
        } else if (!read_figure(&ahead, !any, &figure, &figure_high)) {
            break;
        }
        bool one_digit = ahead.at == figure_begin + 1;
        if (any && !zero && one_digit && peek(cursor, 0) == U'一' &&
            rune_in(peek(&ahead, 0), RUNES(U"个年天月晚")))
            break; /* 三万|一年 */
        bool one_pair = any && !numeral->arabic && ahead.at == figure_begin + 2 &&
                        figure_high.coefficient < 10 &&
                        figure.coefficient < figure_high.coefficient;
        bool before_scale = !any && rune_in(peek(&ahead, 0), RUNES(U"余多")) &&
                            scale_power(peek(&ahead, 1)) >= 4; /* 15余万 */
        enum operator vague = any || before_scale || is_round(figure) ? read_vague(&ahead)
                                                                      : OPERATOR_EQUAL;
        int power = read_scales(&ahead, below);
        if (power == 0 && any) {
            char32_t next = peek(&ahead, 0);
            const bool thousands = zero || decimal_compare(figure, decimal_of(1000)) >= 0;
            const uint32_t end =
                below == 4 && vague == OPERATOR_EQUAL
                    ? numeral_common_scale(ahead.text, ahead.at, thousands, low, &figure)
                    : ahead.at;
            if (end > ahead.at) {
                low = high = figure;
                numeral->digits = 0;
                cursor->at = end;
                break;
            }
            if (scale_power(next) >= 4)
                break; /* 一百万|两百万 */
            bool alone = one_digit && (!rune_is_han(next) || rune_in(next, RUNES(U"元块的左以")));
            if (numeral->arabic &&
                (!(zero ? numeral->whole : alone) || figure.coefficient == 0 ||
                 rune_is_letter(next) || rune_in(next, RUNES(U"%％‰.,/:：-–—~～+*×"))))
                break; /* 6万3 stands alone */
            if (((one_digit && figure.coefficient < 10) || one_pair) && !zero)
                power = below - 1; /* 三万五, 三万四五 */
        } else if (power > 0 && vague == OPERATOR_EQUAL) {
            vague = read_vague(&ahead);
            if (vague == OPERATOR_MORE && !any && power == 4 && peek(&ahead, 0) == U'亿')
                power += read_scales(&ahead, 99); /* 三万多亿 */
        }
        bool rises = decimal_compare(figure, figure_high) != 0;
        if (!add(&low, decimal_shift(figure, power)) ||
            (rises && !add(&high, decimal_shift(figure_high, power))))
            break;
        if (!rises)
            high = low;
        cursor->at = ahead.at;
        if (vague != OPERATOR_EQUAL)
            numeral->operator= vague;
        if (power > 0)
            numeral->digits = 0;
        last = power == 0 || priced || vague != OPERATOR_EQUAL || decimal_compare(low, high) != 0;
        any = true;
        below = power;
    }
    numeral->number = low;
    numeral->number_max = high;
    if (any && decimal_compare(low, high) < 0)
        numeral->operator= OPERATOR_RANGE;
    return any;
}

/* Not a plain one (numeral_plain.c); its first character is of that class. */
static bool read_other(struct runes text, enum rune_class class, struct numeral *numeral)
{
    uint32_t at = numeral->begin;
    struct cursor cursor = {text, at, numeral};
    bool found = false;
    if (class == RUNE_SEVERAL) {
        found = read_several(&cursor);
    } else if (class == RUNE_LARGE_SCALE ||
               (class == RUNE_SMALL_SCALE && scale_power(text.data[at]) > 1)) {
        found = read_bare_scale(&cursor);
    } else if (class == RUNE_CHINESE_DIGIT) {
        uint32_t run = digit_run(&cursor);
        if (numeral_small_pair(text, numeral))
            return true; /* 三两个 */
        int power = scale_power(peek(&cursor, run));
        int first = chinese_digit(text.data[at]), second = chinese_digit(peek(&cursor, 1));
        bool pair = run == 2 && is_approximate_pair(first, second);
        if ((run >= 2 && power == 0 && !pair) || (run == 1 && first == 0)) {
            struct decimal figure;
            found = read_digit_string(&cursor, run, &figure);
            if (found) {
                if (run == 1)
                    read_decimals(&cursor, &figure);
                numeral->number = figure;
                if (!numeral->whole) /* 零点五亿 */
                    numeral->number = decimal_shift(figure, read_scales(&cursor, 99));
            }
        } else {
            found = read_parts(&cursor);
        }
    } else if (class != RUNE_OTHER) {
        found = read_parts(&cursor);
    }
    numeral->end = cursor.at;
    if (found && numeral->operator== OPERATOR_MORE)
        numeral_up_to_tens(text, numeral);
    numeral->single = !numeral->arabic && numeral->end == at + 1;
    return found;
}

bool numeral_read(struct runes text, uint32_t at, struct numeral *numeral)
{
    *numeral = (struct numeral){.begin = at, .end = at, .whole = true};
    if (at >= text.length)
        return false;
    enum rune_class class = rune_class_of(text.data[at]);
    numeral->arabic = class == RUNE_ARABIC;
    if ((class == RUNE_ARABIC || class == RUNE_CHINESE_DIGIT) && numeral_plain(text, numeral))
        return true;
    return read_other(text, class, numeral);
}
