/* Times of day by another clock: 东京时间上午9点 is T09:00+09:00, 格林尼治时间8点 T08:00Z. Only
 * clocks that stand the same all the year; 北京时间 is the reader's own, and 当地时间 names none.
 */
#include "mentions/time_expression.h"

struct zone {
    struct runes name;
    int16_t minutes; /* east of Greenwich */
};

/* What says the clock by itself; the longer name first. */
static const struct zone clocks[] = {{RUNES_ROW(U"世界时"), 0},
                                     {RUNES_ROW(U"世界协调时"), 0},
                                     {RUNES_ROW(U"UTC"), 0},
                                     {RUNES_ROW(U"GMT"), 0}};

/* What stands before 时间, 标准时间, 当地时间. */
static const struct zone places[] = {
    {RUNES_ROW(U"格林尼治"), 0},     {RUNES_ROW(U"格林威治"), 0},   {RUNES_ROW(U"世界"), 0},
    {RUNES_ROW(U"东京"), 540},       {RUNES_ROW(U"日本"), 540},     {RUNES_ROW(U"首尔"), 540},
    {RUNES_ROW(U"韩国"), 540},       {RUNES_ROW(U"平壤"), 540},     {RUNES_ROW(U"新加坡"), 480},
    {RUNES_ROW(U"曼谷"), 420},       {RUNES_ROW(U"泰国"), 420},     {RUNES_ROW(U"越南"), 420},
    {RUNES_ROW(U"河内"), 420},       {RUNES_ROW(U"雅加达"), 420},   {RUNES_ROW(U"仰光"), 390},
    {RUNES_ROW(U"缅甸"), 390},       {RUNES_ROW(U"达卡"), 360},     {RUNES_ROW(U"加德满都"), 345},
    {RUNES_ROW(U"尼泊尔"), 345},     {RUNES_ROW(U"新德里"), 330},   {RUNES_ROW(U"印度"), 330},
    {RUNES_ROW(U"伊斯兰堡"), 300},   {RUNES_ROW(U"巴基斯坦"), 300}, {RUNES_ROW(U"喀布尔"), 270},
    {RUNES_ROW(U"迪拜"), 240},       {RUNES_ROW(U"阿联酋"), 240},   {RUNES_ROW(U"德黑兰"), 210},
    {RUNES_ROW(U"伊朗"), 210},       {RUNES_ROW(U"莫斯科"), 180},   {RUNES_ROW(U"利雅得"), 180},
    {RUNES_ROW(U"多哈"), 180},       {RUNES_ROW(U"卡塔尔"), 180},   {RUNES_ROW(U"巴格达"), 180},
    {RUNES_ROW(U"伊斯坦布尔"), 180}, {RUNES_ROW(U"土耳其"), 180},   {RUNES_ROW(U"内罗毕"), 180},
    {RUNES_ROW(U"南非"), 120},       {RUNES_ROW(U"里约"), -180},    {RUNES_ROW(U"巴西利亚"), -180}};

static bool ends_with(const struct reading_builder *builder, uint32_t end, struct runes word)
{
    return end >= word.length && word_at(builder, end - word.length, word);
}

void settle_zone(struct expression *expression)
{
    const struct reading_builder *builder = expression->builder;
    struct period *period = &expression->period;
    uint32_t end = expression->begin;
    end -= end > 0 && rune_before(builder, end) == U' ';
    bool of_place = ends_with(builder, end, RUNES(U"时间"));
    if (period->from.hour < 0 || period->from.zoned ||
        !(of_place || rune_in(rune_before(builder, end), RUNES(U"时CT"))))
        return;
    const struct zone *zones = of_place ? places : clocks;
    size_t count = of_place ? sizeof(places) / sizeof(*places) : sizeof(clocks) / sizeof(*clocks);
    end -= of_place ? 2 : 0;
    if (of_place &&
        (ends_with(builder, end, RUNES(U"标准")) || ends_with(builder, end, RUNES(U"当地"))))
        end -= 2;
    for (size_t i = 0; i < count; i++) {
        if (!ends_with(builder, end, zones[i].name))
            continue;
        period->from.zoned = period->to.zoned = true;
        period->from.zone = period->to.zone = zones[i].minutes;
        return;
    }
}
