/* 预计降雨30毫米 and 预计经济损失4200万元 stand with the words of a promise, but nobody promises
 * them; 损失率控制在5%以内 is one. */
#include "facts/figure_estimates.h"

#include "facts/figure_reach.h"

enum figure_status figure_status_of_estimate(const struct figure *figure, struct runes text,
                                             uint32_t begin, uint32_t end)
{
    static const struct span weather[] = {
        SPAN_ROW("降雨"), SPAN_ROW("降水"), SPAN_ROW("雨量"), SPAN_ROW("降雪"),   SPAN_ROW("积雪"),
        SPAN_ROW("气温"), SPAN_ROW("降温"), SPAN_ROW("升温"), SPAN_ROW("风力"),   SPAN_ROW("阵风"),
        SPAN_ROW("风速"), SPAN_ROW("浪高"), SPAN_ROW("雪深"), SPAN_ROW("能见度"), {NULL, 0}};
    static const struct span losses[] = {SPAN_ROW("损失"), SPAN_ROW("受灾"), SPAN_ROW("受损"),
                                         SPAN_ROW("倒塌"), SPAN_ROW("绝收"), SPAN_ROW("成灾"),
                                         SPAN_ROW("减产"), SPAN_ROW("死亡"), {NULL, 0}};
    static const struct span spared[] = {SPAN_ROW("减少"), SPAN_ROW("挽回"),   SPAN_ROW("避免"),
                                         SPAN_ROW("降低"), SPAN_ROW("损失率"), SPAN_ROW("死亡率"),
                                         {NULL, 0}};
    static const struct runes reckoned[] = {
        RUNES_ROW(U"预计"), RUNES_ROW(U"估计"), RUNES_ROW(U"预估"), RUNES_ROW(U"测算"), {NULL, 0}};
    static const struct runes orders[] = {
        RUNES_ROW(U"控制"), RUNES_ROW(U"力争"), RUNES_ROW(U"确保"), RUNES_ROW(U"争取"),
        RUNES_ROW(U"目标"), RUNES_ROW(U"不得"), RUNES_ROW(U"减少"), RUNES_ROW(U"挽回"),
        RUNES_ROW(U"室温"), {NULL, 0}};
    if (figure->aspect != ASPECT_LEVEL && figure->aspect != ASPECT_COUNT)
        return FIGURE_TARGET;
    struct span indicator = figure->indicator;
    bool foretold = figure->aspect == ASPECT_LEVEL && span_holds_word(indicator, weather);
    bool lost = !foretold && span_holds_word(indicator, losses) &&
                !span_holds_word(indicator, spared) &&
                phrase_holds_word(text, begin, end, reckoned);
    if ((!foretold && !lost) || phrase_holds_word(text, begin, end, orders))
        return FIGURE_TARGET;
    return foretold ? FIGURE_MENTION : FIGURE_RESULT;
}
