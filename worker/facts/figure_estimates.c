/* 预计降雨30毫米 and 预计经济损失4200万元 stand with the words of a promise, but nobody promises
 * them; 损失率控制在5%以内 is one. */
#include "facts/figure_estimates.h"

static bool names_one_of(struct span indicator, const struct span *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (span_find(indicator, words[i]) < indicator.length)
            return true;
    return false;
}

enum figure_status figure_status_of_estimate(const struct figure *figure, struct runes text,
                                             uint32_t begin, uint32_t end)
{
    static const struct span weather[] = {{"降雨", 6}, {"降水", 6},  {"雨量", 6}, {"降雪", 6},
                                          {"积雪", 6}, {"气温", 6},  {"降温", 6}, {"升温", 6},
                                          {"风力", 6}, {"阵风", 6},  {"风速", 6}, {"浪高", 6},
                                          {"雪深", 6}, {"能见度", 9}};
    static const struct span losses[] = {{"损失", 6}, {"受灾", 6}, {"受损", 6}, {"倒塌", 6},
                                         {"绝收", 6}, {"成灾", 6}, {"减产", 6}, {"死亡", 6}};
    static const struct span spared[] = {{"减少", 6}, {"挽回", 6},   {"避免", 6},
                                         {"降低", 6}, {"损失率", 9}, {"死亡率", 9}};
    static const struct runes reckoned[] = {
        RUNES_ROW(U"预计"), RUNES_ROW(U"估计"), RUNES_ROW(U"预估"), RUNES_ROW(U"测算"), {NULL, 0}};
    static const struct runes orders[] = {
        RUNES_ROW(U"控制"), RUNES_ROW(U"力争"), RUNES_ROW(U"确保"), RUNES_ROW(U"争取"),
        RUNES_ROW(U"目标"), RUNES_ROW(U"不得"), RUNES_ROW(U"减少"), RUNES_ROW(U"挽回"),
        RUNES_ROW(U"室温"), {NULL, 0}};
    if (figure->aspect != ASPECT_LEVEL && figure->aspect != ASPECT_COUNT)
        return FIGURE_TARGET;
    struct span indicator = figure->indicator;
    bool foretold = figure->aspect == ASPECT_LEVEL &&
                    names_one_of(indicator, weather, sizeof(weather) / sizeof(weather[0]));
    bool lost = !foretold && names_one_of(indicator, losses, sizeof(losses) / sizeof(losses[0])) &&
                !names_one_of(indicator, spared, sizeof(spared) / sizeof(spared[0])) &&
                phrase_holds_word(text, begin, end, reckoned);
    if ((!foretold && !lost) || phrase_holds_word(text, begin, end, orders))
        return FIGURE_TARGET;
    return foretold ? FIGURE_MENTION : FIGURE_RESULT;
}
