/* Figures of one day. A single day mostly says when something was told, or when someone called, and
 * dates no figure; but what is done in a day is of it, and so is what was measured from one hour to
 * another. */
#include "facts/figure_days.h"

#include "facts/figure_parts.h"
#include "facts/figure_reach.h"

enum { DAY = 10 };

/* The second day of 4月18日8时至19日8时, which stands behind the hour; absent for other times. */
static struct span last_day(const struct mention *mention)
{
    struct span hours = mention->time_of_day;
    size_t slash = span_find(hours, SPAN("/"));
    return slash + 1 + DAY <= hours.length ? span_slice(hours, slash + 1, slash + 1 + DAY)
                                           : (struct span){NULL, 0};
}

/* The day of a mention, or both where it goes from an hour of one to an hour of another; absent for
 * every other time. */
static struct span day_in(const struct reading *reading, const struct mention *mention)
{
    struct span day = mention->value, last = last_day(mention);
    if (mention->type != MENTION_TIME || mention->deadline || day.length != DAY ||
        day.data[4] != '-' || day.data[7] != '-')
        return (struct span){NULL, 0};
    return last.length == 0 || span_equal(day, last)
               ? day
               : arena_format(reading->arena, "%.*s/%.*s", DAY, day.data, DAY, last.data);
}

/* What is done in a day. */
static const struct span deeds[] = {
    SPAN_ROW("出动"), SPAN_ROW("抓获"), SPAN_ROW("查获"), SPAN_ROW("扣押"), SPAN_ROW("缴获"),
    SPAN_ROW("查处"), SPAN_ROW("查扣"), SPAN_ROW("取缔"), SPAN_ROW("清除"), SPAN_ROW("清理"),
    SPAN_ROW("清运"), SPAN_ROW("转移"), SPAN_ROW("解救"), SPAN_ROW("疏散"), SPAN_ROW("接待"),
    SPAN_ROW("接诊"), SPAN_ROW("义诊"), SPAN_ROW("发放"), SPAN_ROW("签约"), SPAN_ROW("签订"),
    SPAN_ROW("收割"), SPAN_ROW("栽下"), SPAN_ROW("栽植"), SPAN_ROW("病例"), SPAN_ROW("感染者"),
    SPAN_ROW("治愈"), SPAN_ROW("捐款"), SPAN_ROW("捐赠"), SPAN_ROW("排查"), SPAN_ROW("打掉"),
    SPAN_ROW("检查"), SPAN_ROW("劝返"), SPAN_ROW("咨询"), SPAN_ROW("成交"), SPAN_ROW("启运"),
    SPAN_ROW("采样"), SPAN_ROW("检测"), SPAN_ROW("救出"), SPAN_ROW("献血"), SPAN_ROW("采血"),
    SPAN_ROW("协议"), SPAN_ROW("意向"), SPAN_ROW("销售"), SPAN_ROW("答复"), {NULL, 0}};

/* Whether somebody tells in [begin, end) what the day was not of: 记者从统计局获悉. */
static bool is_told(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes telling[] = {
        RUNES_ROW(U"获悉"), RUNES_ROW(U"了解到"), RUNES_ROW(U"介绍"),
        RUNES_ROW(U"通报"), RUNES_ROW(U"发布"),   RUNES_ROW(U"公布"),
        RUNES_ROW(U"看到"), RUNES_ROW(U"据了解"), RUNES_ROW(U"据悉"),
        RUNES_ROW(U"调研"), RUNES_ROW(U"表示"),   RUNES_ROW(U"据统计"),
        RUNES_ROW(U"说"),   RUNES_ROW(U"累计"),   RUNES_ROW(U"以来"),
        RUNES_ROW(U"获批"), RUNES_ROW(U"目前"),   {NULL, 0}};
    return phrase_holds_word(text, begin, end, telling);
}

/* The day that heads the sentence, behind a dateline at most; NULL where none does. */
static const struct mention *heading_day(const struct reading *reading, uint32_t begin,
                                         uint32_t end)
{
    enum { FURTHEST = 4 };
    for (uint32_t i = reading_mention_from(reading, begin);
         i < reading->mention_count && reading->mentions[i].begin < end; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin > begin + FURTHEST)
            return NULL;
        if (mention->type == MENTION_TIME)
            return day_in(reading, mention).length > 0 ? mention : NULL;
    }
    return NULL;
}

/* 当天|共签约46宗, 活动当天|…: whether the sentence opens with the day of what was told before. */
static bool opens_with_that_day(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LONGEST_OCCASION = 4 };
    static const struct runes that_day[] = {RUNES_ROW(U"当天"), RUNES_ROW(U"当日"), {NULL, 0}};
    uint32_t limit = end - begin > LONGEST_OCCASION ? begin + LONGEST_OCCASION : end;
    return phrase_holds_word(text, begin, limit, that_day);
}

/* Whether 现场 or 仪式上 stands in [begin, end). */
static bool tells_occasion(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes occasions[] = {RUNES_ROW(U"现场"),     RUNES_ROW(U"当天"),
                                             RUNES_ROW(U"当日"),     RUNES_ROW(U"仪式上"),
                                             RUNES_ROW(U"推介会上"), RUNES_ROW(U"洽谈会上"),
                                             RUNES_ROW(U"招聘会上"), RUNES_ROW(U"大会上"),
                                             RUNES_ROW(U"活动中"),   {NULL, 0}};
    return phrase_holds_word(text, begin, end, occasions);
}

/* The only day that the text told from `begin` up to the amount; absent where it told none or
 * several. */
static struct span only_day(const struct reading *reading, uint32_t begin, uint32_t end)
{
    struct span day = {NULL, 0};
    for (uint32_t i = reading_mention_from(reading, begin);
         i < reading->mention_count && reading->mentions[i].begin < end; i++) {
        struct span told = day_in(reading, &reading->mentions[i]);
        if (told.length > 0 && day.length > 0 && !span_equal(told, day))
            return (struct span){NULL, 0};
        day = told.length > 0 ? told : day;
    }
    return day;
}

/* Whether the indicator is what is done in a day, and nobody tells it of other days. */
static bool is_deed(struct runes text, uint32_t begin, const struct amount *amount,
                    struct span indicator)
{
    return !is_told(text, begin, amount->begin) && span_holds_word(indicator, deeds);
}

struct span figure_day_of(struct figure_reader *reader, const struct stretch *sentence,
                          const struct amount *amount, struct span indicator)
{
    const struct reading *reading = reader->reading;
    struct runes text = reading->text;
    const struct block *block = &reading->article->blocks[sentence->block];
    const struct mention *heading = heading_day(reading, sentence->begin, amount->begin);
    uint32_t begin = heading != NULL ? heading->end : sentence->begin;
    bool that_day = opens_with_that_day(text, begin, amount->begin);
    struct span day = reader->day;
    if (heading != NULL) {
        if (that_day || last_day(heading).length > 0 || is_deed(text, begin, amount, indicator))
            day = day_in(reading, heading);
    } else if (that_day ||
               (sentence->begin > block->begin && tells_occasion(text, begin, amount->begin) &&
                is_deed(text, begin, amount, indicator))) {
        struct span told = only_day(reading, block->begin, amount->begin);
        if (told.length == 0 && that_day) /* of an earlier paragraph */
            told = only_day(reading, 0, amount->begin);
        day = told.length > 0 || sentence->begin > block->begin ? told : day;
    }
    reader->day = day;
    return day;
}

struct phrase figure_way(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes from[] = {RUNES_ROW(U"从"), {NULL, 0}};
    static const struct runes to[] = {RUNES_ROW(U"到"), {NULL, 0}};
    static const struct runes taken[] = {RUNES_ROW(U"仅"),   RUNES_ROW(U"只"), RUNES_ROW(U"用时"),
                                         RUNES_ROW(U"耗时"), RUNES_ROW(U"历"), RUNES_ROW(U"用了"),
                                         RUNES_ROW(U"一共"), {NULL, 0}};
    enum { WORD = 2 };
    struct phrase none = {begin, begin};
    uint32_t at = phrase_find_word(text, begin, end, from);
    uint32_t last = at < end ? phrase_find_word(text, at, end, taken) : end;
    uint32_t middle = last < end ? phrase_find_word(text, at, last, to) : end;
    bool way = middle < last && middle > at + WORD && last > middle + WORD;
    return way ? (struct phrase){at, last} : none;
}
