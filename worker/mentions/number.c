/* Numbers without a unit, and ordinals. Most of the work is to say what is none: codes (G20, 5G,
 * 〔2023〕5号, 1+573), telephone numbers, the marks of lists, articles of a law, single characters
 * that are part of a word. */
#include "mentions/amount.h"

static bool is_colon(char32_t c)
{
    return c == U':' || c == U'：';
}

/* 10万+, 100+: and more. Not 1+6, “3+”. */
static bool plus_closes(const struct reading_builder *builder, uint32_t position)
{
    char32_t behind = rune_of(builder, position + 1);
    return rune_of(builder, position) == U'+' &&
           (behind == 0 || behind == U'\n' || rune_in(behind, RUNES(U"的，。、；！？,;!)）")));
}

/* 2800|/月, 45|/人: what each costs. */
static bool is_for_each(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    return !rune_is_digit(rune_of(builder, end + 1)) && rune_before(builder, begin) != U'/' &&
           rune_in(rune_of(builder, end + 1), RUNES(U"月年天日晚人位斤件张份平次"));
}

/* Whether what stands around digits makes them part of a name, a code or a page's furniture. */
static bool is_code(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    char32_t before = rune_before(builder, begin), next = rune_of(builder, end);
    bool scaled = scale_power(rune_before(builder, end)) > 1; /* 2.7万PF, 1.2万/㎡ */
    if (rune_is_letter(before) || (rune_is_letter(next) && !scaled) || next == U'》' ||
        (before == U' ' && begin > 1 && rune_is_letter(rune_before(builder, begin - 1))))
        return true; /* PM2, iPhone 15, 《哪吒2》 */
    if (is_colon(before) && begin > 1) {
        /* 总计：4512 is a number; 3:1 is none, nor is what stands behind 编号: */
        char32_t label = rune_before(builder, begin - 1);
        if (!rune_is_han(label) || rune_in(label, RUNES(U"号码编话真信机线箱版期证群")))
            return true;
    }
    bool compared = before == U'=' && begin > 1 && /* >=10 */
                    rune_in(rune_before(builder, begin - 1), RUNES(U"<>"));
    if ((rune_in(before, RUNES(U"+×·/.-#№_—=&@*^〔[√")) && !compared) ||
        (is_colon(next) && !rune_is_han(rune_of(builder, end + 1))) ||
        (rune_in(next, RUNES(U"+×·/#_=&@*〕")) && !plus_closes(builder, end) &&
         !(next == U'/' && (scaled || is_for_each(builder, begin, end)))))
        return true;
    if (rune_in(before, RUNES(U"编码号")) && end - begin > 2)
        return true;
    if (next == U'.' && rune_is_digit(rune_of(builder, end + 1)))
        return true; /* 2.0.1 */
    return rune_in(before, RUNES(U"“‘\"")) || rune_in(next, RUNES(U"”’\"")) ||
           (next == U'-' && (rune_is_digit(rune_of(builder, end + 1)) ||
                             rune_is_letter(rune_of(builder, end + 1)))) ||
           ((next == U'.' || next == U'．') && !rune_is_han(before));
}

/* 打120, 拨了12345, 打通96166: a line that is rung. */
static bool is_rung(const struct reading_builder *builder, const struct numeral *numeral)
{
    enum { SHORTEST = 3 };
    const uint32_t begin = numeral->begin;
    const uint32_t verb =
        begin - (begin > 0 && rune_in(rune_before(builder, begin), RUNES(U"了通过")));
    return numeral->arabic && numeral->whole && numeral->digits >= SHORTEST &&
           rune_of(builder, begin) != U'0' && rune_in(rune_before(builder, verb), RUNES(U"打拨"));
}

/* 电话是63358888, 验证码为482913: what a label is. */
static bool is_what_a_label_is(const struct reading_builder *builder, const struct numeral *numeral)
{
    const uint32_t begin = numeral->begin;
    return numeral->arabic && numeral->whole && numeral->digits >= 4 && begin > 1 &&
           rune_in(rune_before(builder, begin), RUNES(U"是为")) &&
           rune_in(rune_before(builder, begin - 1), RUNES(U"号码话编机"));
}

/* 13912345678, 0535-1234567, 12345热线, 拨打10086. */
static bool is_telephone(const struct reading_builder *builder, const struct numeral *numeral)
{
    if (numeral->digits >= 11 || (numeral->leading_zero && numeral->digits != 0))
        return true;
    static const struct runes lines[] = {
        RUNES_ROW(U"热线"),     RUNES_ROW(U"政务"), RUNES_ROW(U"市民"), RUNES_ROW(U"电话"),
        RUNES_ROW(U"平台"),     RUNES_ROW(U"版"),   RUNES_ROW(U"举报"), RUNES_ROW(U"报警"),
        RUNES_ROW(U"服务热线"), RUNES_ROW(U"便民"), RUNES_ROW(U"急救"), RUNES_ROW(U"消防"),
        RUNES_ROW(U"客服"),     RUNES_ROW(U"火警"), RUNES_ROW(U"求助"), RUNES_ROW(U"投诉"),
        RUNES_ROW(U"咨询"),     RUNES_ROW(U"维权")};
    static const struct runes calls[] = {/* two characters each */
                                         RUNES_ROW(U"拨打"), RUNES_ROW(U"拨通"), RUNES_ROW(U"致电"),
                                         RUNES_ROW(U"热线"), RUNES_ROW(U"客服"), RUNES_ROW(U"电话"),
                                         RUNES_ROW(U"端口"), RUNES_ROW(U"密码"), RUNES_ROW(U"编号"),
                                         RUNES_ROW(U"邮编"), RUNES_ROW(U"账号"), RUNES_ROW(U"学号"),
                                         RUNES_ROW(U"Q群")};
    bool named = WORDS_MAY_BEGIN(lines, rune_of(builder, numeral->end));
    for (size_t i = 0; named && i < sizeof(lines) / sizeof(*lines); i++) {
        if (word_at(builder, numeral->end, lines[i]))
            return true;
    }
    const uint32_t begin = numeral->begin;
    if (is_rung(builder, numeral) || is_what_a_label_is(builder, numeral))
        return true;
    bool called =
        numeral->digits >= 3 && begin >= 2 && WORDS_MAY_BEGIN(calls, rune_of(builder, begin - 2));
    for (size_t i = 0; called && i < sizeof(calls) / sizeof(*calls); i++) {
        if (word_at(builder, begin - 2, calls[i]))
            return true;
    }
    return false;
}

static bool is_list_marker(const struct reading_builder *builder, const struct numeral *numeral,
                           uint32_t begin)
{
    uint32_t end = numeral->end;
    char32_t before = rune_before(builder, begin), next = rune_of(builder, end);
    bool line_begin = begin == 0 || before == U'\n' || rune_in(before, RUNES(U"。；！？;"));
    if ((before == U'(' || before == U'（') && (next == U')' || next == U'）'))
        return true;
    return line_begin && numeral_small(numeral, 99) >= 0 &&
           (rune_in(next, RUNES(U"、.．)）")) ||
            (next == U'是' && !rune_is_digit(rune_of(builder, begin))));
}

/* 一减四|增: a term goes on to what it comes to, and no further word. */
static bool ends_reckoning(const struct reading_builder *builder, uint32_t end)
{
    const char32_t next = rune_of(builder, end);
    return !rune_is_han(next) ? next != U'”' && next != U'“'
                              : rune_in(next, RUNES(U"等得是为有除乘加减的再后"));
}

/* 一加二等于三: what stands beside a word of reckoning is a number, however short. */
bool number_is_term(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    static const struct runes words[] = {RUNES_ROW(U"加上"), RUNES_ROW(U"减去"), RUNES_ROW(U"乘以"),
                                         RUNES_ROW(U"除以"), RUNES_ROW(U"等于"), RUNES_ROW(U"大于"),
                                         RUNES_ROW(U"小于"), RUNES_ROW(U"加"),   RUNES_ROW(U"减"),
                                         RUNES_ROW(U"乘"),   RUNES_ROW(U"除")};
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        uint32_t length = words[i].length;
        struct numeral second;
        if (word_at(builder, end, words[i]) && numeral_at(builder, end + length, &second) &&
            (length > 1 || ends_reckoning(builder, second.end)))
            return true;
        if (begin >= length && word_at(builder, begin - length, words[i]) &&
            (length > 1 || (rune_class_of(rune_before(builder, begin - length)) != RUNE_OTHER &&
                            ends_reckoning(builder, end))))
            return true;
    }
    return false;
}

/* 比分为21-25. */
static bool is_score(const struct reading_builder *builder, uint32_t begin)
{
    uint32_t at = begin - (begin > 0 && rune_in(rune_before(builder, begin), RUNES(U"为是以")));
    return at >= 2 && word_at(builder, at - 2, RUNES(U"比分"));
}

/* Two numerals that are bounds of one number: 100~200, 三到五. A hyphen joins other things too. */
static bool is_number_range(const struct reading_builder *builder, const struct figure_range *range)
{
    char32_t c = rune_of(builder, range->first.end);
    struct numeral second;
    if (range->second_begin == 0 || (range->negative && c == U'-') ||
        !numeral_at(builder, range->second_begin, &second) || second.end != range->end ||
        range->first.leading_zero || second.leading_zero || is_score(builder, range->begin) ||
        (range->first.arabic && is_code(builder, range->begin, range->first.begin)) ||
        (second.arabic && is_code(builder, range->second_begin, second.end) &&
         !rune_in(rune_before(builder, range->second_begin), RUNES(U"-—"))))
        return false;
    bool scaled = scale_power(rune_before(builder, second.end)) > 0 || /* 300-500万, 8k-12k */
                  rune_in(rune_before(builder, second.end), RUNES(U"kw"));
    if (c == U'-' &&
        ((range->first.digits < 2 && !scaled) || second.digits > 6 ||
         (second.digits < 2 && !scaled) || rune_in(rune_of(builder, second.end), RUNES(U"-"))))
        return false;
    return !rune_is_han(rune_of(builder, second.end)) ||
           word_at(builder, second.end, RUNES(U"之间")) ||
           (!range->first.arabic && range->first.end > range->first.begin + 1) ||
           (range->first.arabic && second.arabic &&
            rune_in(rune_of(builder, second.end), RUNES(U"之间的左")));
}

/* 突破百万: a bare scale is a number where a word says how it is reached and nothing is counted. */
static bool scale_counts(const struct reading_builder *builder, const struct numeral *numeral)
{
    struct mention mention = {.begin = numeral->begin, .end = numeral->end};
    if (rune_is_han(rune_of(builder, numeral->end)))
        return false;
    operator_around(builder, &mention);
    return mention.operator!= OPERATOR_EQUAL &&
           builder_hit_to(builder, numeral->begin, LEXICON_APPROXIMATE) != NULL;
}

/* Whether one of the words stands right behind up to four digits. */
static bool begins_one_of(const struct reading_builder *builder, const struct numeral *numeral,
                          const struct runes *words)
{
    enum { DIGITS_MOST = 4 };
    for (; numeral->digits <= DIGITS_MOST && words->data != NULL; words++)
        if (word_at(builder, numeral->end, *words))
            return true;
    return false;
}

/* 小米14 |Ultra, 苹果15 |Pro; no Yuan, no Watt. */
static bool begins_model(const struct reading_builder *builder, uint32_t position)
{
    static const struct runes models[] = {
        RUNES_ROW(U"Air"),   RUNES_ROW(U"Flip"), RUNES_ROW(U"Fold"), RUNES_ROW(U"Lite"),
        RUNES_ROW(U"Max"),   RUNES_ROW(U"Mini"), RUNES_ROW(U"Plus"), RUNES_ROW(U"Pro"),
        RUNES_ROW(U"Turbo"), RUNES_ROW(U"Ultra")};
    for (size_t i = 0; i < sizeof(models) / sizeof(*models); i++)
        if (word_at(builder, position, models[i]) &&
            !rune_is_letter(rune_of(builder, position + models[i].length)))
            return true;
    return false;
}

/* 国债|2603: what falls due in that month; but 购买国债|3000. */
static bool is_due_month(const struct numeral *numeral)
{
    const int32_t value = numeral_small(numeral, 4000);
    return numeral->digits == 4 && value > 2000 && value % 100 >= 1 && value % 100 <= 12;
}

/* 小米14, 911事件, 图1, 501室: digits that are a name's. */
static bool is_of_name(const struct reading_builder *builder, const struct numeral *numeral)
{
    static const struct runes craft[] = {
        RUNES_ROW(U"导弹"),   RUNES_ROW(U"坦克"), RUNES_ROW(U"战机"),   RUNES_ROW(U"战斗机"),
        RUNES_ROW(U"轰炸机"), RUNES_ROW(U"客机"), RUNES_ROW(U"火箭炮"), {NULL, 0}};
    static const struct runes things[] = {
        RUNES_ROW(U"事件"),   RUNES_ROW(U"事变"), RUNES_ROW(U"国道"), RUNES_ROW(U"省道"),
        RUNES_ROW(U"县道"),   RUNES_ROW(U"高地"), RUNES_ROW(U"工程"), RUNES_ROW(U"室"),
        RUNES_ROW(U"单元"),   RUNES_ROW(U"房间"), RUNES_ROW(U"晚会"), RUNES_ROW(U"大促"),
        RUNES_ROW(U"专案"),   RUNES_ROW(U"计划"), RUNES_ROW(U"教室"), RUNES_ROW(U"会议室"),
        RUNES_ROW(U"包厢"),   RUNES_ROW(U"包间"), RUNES_ROW(U"病房"), RUNES_ROW(U"宿舍"),
        RUNES_ROW(U"办公室"), RUNES_ROW(U"表白"), RUNES_ROW(U"恐怖"), RUNES_ROW(U"恐袭"),
        RUNES_ROW(U"程序员"), {NULL, 0}};
    static const struct runes series[] = {
        /* two characters each */
        RUNES_ROW(U"沪深"), RUNES_ROW(U"中证"), RUNES_ROW(U"上证"), RUNES_ROW(U"深证"),
        RUNES_ROW(U"国证"), RUNES_ROW(U"标普"), RUNES_ROW(U"科创"), RUNES_ROW(U"罗素"),
        RUNES_ROW(U"富时"), RUNES_ROW(U"日经"), RUNES_ROW(U"单元")};
    uint32_t begin = numeral->begin;
    if (word_at(builder, numeral->end, RUNES(U"晚会")))
        return true; /* 3.15晚会 */
    if (numeral->digits == 0)
        return false;
    const bool may = begin >= 2 && WORDS_MAY_BEGIN(series, rune_of(builder, begin - 2));
    for (size_t i = 0; may && i < sizeof(series) / sizeof(*series); i++)
        if (word_at(builder, begin - 2, series[i]))
            return true; /* 沪深300, 2单元501 */
    if (begin >= 2 && word_at(builder, begin - 2, RUNES(U"国债")) && is_due_month(numeral))
        return true;
    if (numeral->digits < 4 && rune_is_han(rune_before(builder, begin)) &&
        rune_of(builder, numeral->end) == U' ' && begins_model(builder, numeral->end + 1))
        return true; /* 小米14 Ultra */
    if (numeral->digits >= 3 && begin > 1 && rune_before(builder, begin) == U' ' &&
        rune_is_digit(rune_before(builder, begin - 1)))
        return true; /* 021-5555 6666 */
    if (begin > 0 && builder_covered(builder, begin - 1, begin, COVER_ORGANISATION))
        return true;
    char32_t before = rune_before(builder, begin);
    if (numeral->digits <= 2 && numeral->digits > 1 && rune_of(builder, numeral->end) == U'式')
        return true; /* 59式坦克 */
    if (numeral->digits >= 7 && rune_in(before, RUNES(U")）")) && begin > 1 &&
        rune_is_digit(rune_before(builder, begin - 1)))
        return true; /* (021)55556666 */
    if (numeral->digits <= 2 &&
        (word_at(builder, numeral->end, RUNES(U"单元")) || rune_of(builder, numeral->end) == U'楼'))
        return true; /* 3号楼2单元, 16楼 */
    if (rune_of(builder, numeral->end) == U'路' &&
        rune_in(rune_of(builder, numeral->end + 1), RUNES(U"公车电")))
        return true; /* 2路公交车 */
    if (rune_is_han(before) && begins_one_of(builder, numeral, craft))
        return true; /* 东风41导弹 */
    if (numeral->digits <= 2)
        return rune_in(before, RUNES(U"歼轰")) || /* 歼20战机 */
               (rune_in(before, RUNES(U"图表")) && !rune_is_han(rune_of(builder, numeral->end)));
    return begins_one_of(builder, numeral, things);
}

/* 一二三线, 二四六限行: digits that count up before what they number, by one or by two. */
static bool is_counting(const struct reading_builder *builder, const struct numeral *numeral)
{
    const uint32_t begin = numeral->begin;
    if (numeral->digits < 3 || !rune_is_han(rune_of(builder, numeral->end)))
        return false;
    const int step =
        chinese_digit(rune_of(builder, begin + 1)) - chinese_digit(rune_of(builder, begin));
    for (uint32_t at = begin + 1; at < numeral->end; at++) {
        if (step < 1 || step > 2 ||
            chinese_digit(rune_of(builder, at)) != chinese_digit(rune_of(builder, at - 1)) + step)
            return false;
    }
    return true;
}

/* 周二、|四、|六: figures of days behind a day, of which a week has no more than six. */
static bool is_listed_day(const struct reading_builder *builder, uint32_t begin)
{
    enum { STEPS_MOST = 6 };
    for (uint32_t i = 0;
         i < STEPS_MOST && begin > 2 && rune_before(builder, begin) == U'、' &&
         chinese_digit(rune_of(builder, begin - 2)) > 0 && rune_of(builder, begin - 3) == U'、';
         i++)
        begin -= 2;
    return begin > 1 && rune_before(builder, begin) == U'、' &&
           builder->cover[begin - 2] & COVER_TIME;
}

bool read_number(const struct reading_builder *builder, const struct figure_range *range,
                 struct mention *mention)
{
    const struct numeral *first = &range->first;
    char32_t before = rune_before(builder, range->begin), next = rune_of(builder, first->end);
    if (is_list_marker(builder, first, range->begin))
        return false;
    if (first->leading_zero && !first->arabic && next == U'个')
        return false; /* 五岁|零三个月 */
    if (is_number_range(builder, range)) {
        amount_finish(mention, MENTION_NUMBER, range->end, SPAN(""), "number");
        return true;
    }
    if ((before == U'《' && next == U'》') ||
        (rune_of(builder, first->begin) == U'十' &&
         rune_in(rune_of(builder, first->begin + 1), RUNES(U"百千"))))
        return false; /* 《一九八四》, “十百千”工程 */
    if (range->negative && before == U'正')
        return false; /* 正负五 */
    if (before == U'逢' && !first->arabic && first->digits > 1)
        return false; /* 逢二四六 */
    if (!first->arabic && first->digits >= 7 && is_telephone(builder, first))
        return false; /* 电话零一零八八八六六五五 */
    if (first->arabic && (is_code(builder, range->begin, first->end) ||
                          is_telephone(builder, first) || is_of_name(builder, first)))
        return false;
    if ((next == U'后' && first->digits == 2) || (next == U'强' && first->whole))
        return false; /* 80后, 500强 */
    if ((rune_in(before, RUNES(U"早朝")) && next == U'晚') ||
        (before == U'晚' && range->begin > 2 && first->digits > 0 &&
         rune_is_digit(rune_before(builder, range->begin - 1))))
        return false; /* 早8晚5 */
    if (next == U'号' || next == U'级' || next == U'届' || next == U'∶' || before == U'∶' ||
        before == U'比' || next == U'比')
        return false; /* 神舟十八号, 21级新生, 23∶41, 1比1.02 */
    bool closes = next == 0 || next == U'\n';
    if (first->digits == 4 && first->arabic && numeral_small(first, 2050) >= 1950 &&
        (rune_is_han(next) || rune_in(next, RUNES(U"“《")) ||
         (closes && rune_is_han(before) &&
          !rune_in(before, RUNES(U"为是达到至约计共超逾于有的值破近足")))))
        return false; /* 2025中关村论坛, 启航2025: a year */
    if (first->bare_scale && first->operator== OPERATOR_EQUAL && !scale_counts(builder, first))
        return false;
    if (!first->arabic && !number_is_term(builder, range->begin, first->end)) {
        if (rune_in(before, RUNES(U"神初")) || is_counting(builder, first) ||
            (before == U'、' && range->begin > 2 &&
             word_at(builder, range->begin - 3, RUNES(U"初一"))))
            return false; /* 神十九, 初一、十五, 一二三线 */
        if (rune_in(next, RUNES(U"（(")) &&
            rune_in(rune_of(builder, first->end + 2), RUNES(U"）)")) &&
            rune_of(builder, first->end + 3) == U'班')
            return false; /* 六（3）班 */
        if (first->single && is_listed_day(builder, range->begin))
            return false; /* 周二、|四、|六 */
        if (rune_in(before, RUNES(U"“‘")) && rune_in(next, RUNES(U"”’")))
            return false; /* “一三四三”工作思路 */
        if (before == U'“' && first->whole && first->end == range->begin + 2 &&
            rune_of(builder, first->end + 1) == U'”')
            return false; /* “十五冬” */
        bool alone = !rune_is_han(before) && !rune_is_han(next) &&
                     !rune_in(before, RUNES(U"“‘《")) && !rune_in(next, RUNES(U"“‘”’》+·、"));
        bool reached = before == U'至' && !rune_is_han(next) && range->begin > 1 &&
                       rune_in(rune_before(builder, range->begin - 1), RUNES(U"减降升增涨跌"));
        if (first->single && !first->bare_scale && !alone && !reached && !range->negative)
            return false;
        if (first->digits == 2 && !first->leading_zero && !alone)
            return false;
        if (first->operator== OPERATOR_RANGE && first->end == first->begin + 2 && !alone)
            return false;
    }
    mention->number = range->negative ? decimal_negate(first->number) : first->number;
    mention->operator= first->arabic && plus_closes(builder, first->end) ? OPERATOR_MORE
                                                                         : first->operator;
    amount_finish(mention, MENTION_NUMBER, first->end, SPAN(""), "number");
    return true;
}

/* ---- ordinals ---- */

/* 头三名, 最后一个: what is ranked must be named. */
static bool read_ranked(const struct reading_builder *builder, uint32_t position,
                        struct mention *mention)
{
    bool last = rune_of(builder, position) == U'最';
    struct numeral numeral;
    uint32_t begin = position + (last ? 3 : 1);
    if (last
            ? !word_at(builder, position, RUNES(U"最后一"))
            : !numeral_at(builder, begin, &numeral) || numeral.arabic || numeral.bare_scale ||
                  numeral.operator!= OPERATOR_EQUAL || rune_in(
                      rune_before(builder, position),
                      RUNES(U"龙牛羊猪马人源街镇村桥口老木石码心念巨势户寡箭矛拳狗熊汕包两几多个")))
        return false;
    uint32_t unit = last ? begin : numeral.end;
    char32_t c = rune_of(builder, unit);
    const bool time = rune_in(c, RUNES(U"次回遭趟")); /* 头一次 */
    if (!(rune_in(c, RUNES(U"名位个")) || (time && !last)) ||
        word_at(builder, unit, RUNES(U"个月")) ||
        (!last && (c == U'个' || time) && numeral_small(&numeral, 1) != 1) ||
        rune_in(rune_of(builder, unit + 1), RUNES(U"于置列牌单誉小星季世钟礼周晚夜年")) ||
        word_at(builder, unit, RUNES(U"个工作日")))
        return false;
    mention->number_begin = last ? position : begin;
    mention->number_end = unit;
    mention->unit = c == U'位' ? SPAN("位") : c == U'名' ? SPAN("名") : SPAN("");
    mention->number = last ? decimal_of(-1) : numeral.number;
    if (!last && numeral_small(&numeral, 1) != 1)
        mention->operator= OPERATOR_AT_MOST;
    amount_finish(mention, MENTION_ORDINAL, c == U'个' || time ? unit + 1 : unit, mention->unit,
                  "ordinal");
    return true;
}

/* 第五、六名, 第三至五名, 第1-3位, 第一、二、三届: from place to place. */
static bool read_last_place(const struct reading_builder *builder, uint32_t position,
                            const struct numeral *first, struct mention *mention)
{
    struct numeral last, next = *first;
    uint32_t second = connector_end(builder, first->end);
    bool listed = second == first->end && rune_of(builder, second) == U'、';
    int32_t due = 0; /* what a list goes on with */
    while (listed && rune_of(builder, next.end) == U'、') {
        second = next.end + 1;
        due = numeral_small(&next, 9998) + 1;
        if (!numeral_at(builder, second, &next) || numeral_small(&next, 9999) != due)
            return false;
    }
    if (second == first->end || !numeral_at(builder, second, &last) || last.bare_scale ||
        !last.whole ||
        last.operator!= OPERATOR_EQUAL || last.arabic != first->arabic ||
            decimal_compare(first->number, last.number) >= 0 ||
        (position >= 2 && word_at(builder, position - 2, RUNES(U"倒数"))))
        return false;
    char32_t unit = rune_of(builder, last.end);
    bool place = rune_in(unit, RUNES(U"位名")) &&
                 !rune_in(rune_of(builder, last.end + 1), RUNES(U"于置列牌单誉"));
    if (!place && !rune_in(unit, RUNES(U"章节届期批轮页组")))
        return false;
    mention->number_max = last.number;
    mention->operator= OPERATOR_RANGE;
    mention->number_end = last.end;
    mention->unit = !place ? SPAN("") : unit == U'位' ? SPAN("位") : SPAN("名");
    amount_finish(mention, MENTION_ORDINAL, last.end, mention->unit, "ordinal");
    return true;
}

bool read_top(const struct reading_builder *builder, const struct figure_range *range,
              struct mention *mention)
{
    static const struct runes words[] = {RUNES_ROW(U"TOP"), RUNES_ROW(U"Top"), RUNES_ROW(U"top")};
    uint32_t begin =
        range->begin - (range->begin > 0 && rune_before(builder, range->begin) == U' ');
    char32_t c = rune_before(builder, begin), next = rune_of(builder, range->end);
    if ((c != U'P' && c != U'p') || range->first.digits == 0 || range->is_range ||
        rune_is_letter(next) || rune_in(next, RUNES(U".-/%％")))
        return false;
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        uint32_t word = begin - words[i].length;
        if (begin < words[i].length || !word_at(builder, word, words[i]) ||
            rune_is_letter(rune_before(builder, word)))
            continue;
        mention->begin = word;
        mention->operator= OPERATOR_AT_MOST;
        amount_finish(mention, MENTION_ORDINAL, range->first.end, SPAN(""), "among the first");
        return true;
    }
    return false;
}

/* 第二、三产业: as little an ordinal as 第二产业; behind its first numeral. */
static bool is_listed_sector(const struct reading_builder *builder, uint32_t position)
{
    struct numeral next;
    while (rune_of(builder, position) == U'、' && numeral_at(builder, position + 1, &next) &&
           next.single)
        position = next.end;
    return word_at(builder, position, RUNES(U"产业"));
}

/* 第三, 倒数第二, 前十名, 首位. */
bool read_ordinal(const struct reading_builder *builder, uint32_t position, struct mention *mention)
{
    char32_t c = rune_of(builder, position), before = rune_before(builder, position);
    struct numeral numeral;
    *mention = (struct mention){.begin = position};
    if (c == U'头' || c == U'最')
        return read_ranked(builder, position, mention);
    uint32_t begin = position + 1; /* of the numeral: 第 5 名 */
    begin += rune_of(builder, begin) == U' ' && rune_is_digit(rune_of(builder, begin + 1));
    bool first = c == U'首' && rune_of(builder, position + 1) == U'位' &&
                 !rune_in(rune_of(builder, position + 2), RUNES(U"数度女男中"));
    bool head = c == U'首' && before == U'之' && !rune_is_han(rune_of(builder, position + 1));
    if (first || head) { /* 居全市之|首 */
        mention->number = decimal_of(1);
        mention->number_begin = position;
        mention->number_end = position + 1;
        amount_finish(mention, MENTION_ORDINAL, position + (first ? 2 : 1), SPAN("位"),
                      "first place");
        return true;
    }
    if ((c != U'第' && c != U'前') || !numeral_at(builder, begin, &numeral) || numeral.bare_scale ||
        !numeral.whole || numeral.operator!= OPERATOR_EQUAL)
        return false;
    uint32_t unit = numeral.end + (begin > position + 1 && rune_of(builder, numeral.end) == U' ');
    char32_t next = rune_of(builder, unit);
    bool place = rune_in(next, RUNES(U"位名")) &&
                 !rune_in(rune_of(builder, unit + 1), RUNES(U"于置列牌单誉"));
    mention->number = numeral.number;
    mention->number_begin = numeral.begin;
    mention->number_end = numeral.end;
    if (place)
        mention->unit = next == U'位' ? SPAN("位") : SPAN("名");
    if (c == U'第' && read_last_place(builder, position, &numeral, mention))
        return true;
    if (c == U'前') {
        /* 前三, 前十名, 前5强: at most that rank; not 前三季度, 前两年, 提前3 */
        bool closed = !rune_is_han(next) || rune_in(next, RUNES(U"名位强甲的列行晋出获"));
        if (!closed || rune_in(before, RUNES(U"提目以之年月日天午生空眼面跟")) ||
            rune_in(next, RUNES(U"%％‰")))
            return false;
        mention->operator= OPERATOR_AT_MOST;
        amount_finish(mention, MENTION_ORDINAL, numeral.end, mention->unit, "among the first");
        return true;
    }
    if (is_listed_sector(builder, numeral.end) || next == U'版' ||
        (next == U'季' && rune_of(builder, unit + 1) == U'度') ||
        (rune_in(next, RUNES(U"条款编目项")) &&
         (rune_in(before, RUNES(U"》法例定则章约程、条款项和至及")) ||
          rune_in(rune_of(builder, unit + 1), RUNES(U"规第之、的和至及")))))
        return false;
    if (position >= 2 && word_at(builder, position - 2, RUNES(U"倒数"))) {
        mention->begin = position - 2;
        mention->number = decimal_negate(mention->number);
    }
    amount_finish(mention, MENTION_ORDINAL, numeral.end, mention->unit, "ordinal");
    return true;
}
