/* The lost heading that an indicator's words open with: 工业生产稳中有进1—9月全县…. */
#include "facts/figure_lead_labels.h"

#include "facts/figure_object.h"
#include "facts/figure_place_words.h"

/* 工业生产稳中有进|1—9月全县…: the time behind a heading that runs into the text; NULL where none
 * does. */
static const struct mention *time_behind_heading(const struct reading *reading, struct phrase words)
{
    enum { HEADING_LEAST = 6, HEADING_MOST = 20 };
    static const struct runes bound = RUNES_ROW(U"比较与从到由至在的于过及和");
    struct runes text = reading->text;
    for (uint32_t i = reading_mention_from(reading, words.begin + HEADING_LEAST);
         i < reading->mention_count && reading->mentions[i].begin < words.end; i++) {
        const struct mention *time = &reading->mentions[i];
        if (time->type == MENTION_TIME && time->begin <= words.begin + HEADING_MOST &&
            !runes_hold(bound, text.data[time->begin - 1]) &&
            phrase_is_han(text, (struct phrase){words.begin, time->begin}) &&
            phrase_word_at(text, time->end, words.end, figure_place_words()) != NULL)
            return time;
    }
    return NULL;
}

uint32_t figure_behind_label(const struct reading *reading, struct phrase words)
{
    enum { SHORTEST = 2, VERB = 2 };
    static const struct runes labels[] = {
        RUNES_ROW(U"国民经济"), RUNES_ROW(U"人口"),   RUNES_ROW(U"农业"), RUNES_ROW(U"粮食"),
        RUNES_ROW(U"畜牧业"),   RUNES_ROW(U"畜牧"),   RUNES_ROW(U"渔业"), RUNES_ROW(U"林业"),
        RUNES_ROW(U"工业"),     RUNES_ROW(U"建筑业"), RUNES_ROW(U"财政"), RUNES_ROW(U"金融"),
        RUNES_ROW(U"综合"),     RUNES_ROW(U"教育"),   RUNES_ROW(U"科技"), RUNES_ROW(U"文化"),
        RUNES_ROW(U"卫生"),     RUNES_ROW(U"旅游"),   RUNES_ROW(U"交通"), RUNES_ROW(U"邮电"),
        RUNES_ROW(U"就业"),     RUNES_ROW(U"投资"),   RUNES_ROW(U"消费"), RUNES_ROW(U"贸易"),
        RUNES_ROW(U"环境"),     RUNES_ROW(U"民生"),   {NULL, 0}};
    static const struct runes subjects[] = {
        RUNES_ROW(U"地区生产"), RUNES_ROW(U"生产总值"), RUNES_ROW(U"常住人口"),
        RUNES_ROW(U"户籍人口"), RUNES_ROW(U"总人口"),   RUNES_ROW(U"农作物"),
        RUNES_ROW(U"农林牧渔"), RUNES_ROW(U"规模以上"), RUNES_ROW(U"规模工业"),
        RUNES_ROW(U"社会消费"), RUNES_ROW(U"固定资产"), RUNES_ROW(U"城镇"),
        RUNES_ROW(U"农村"),     RUNES_ROW(U"居民"),     RUNES_ROW(U"全体居民"),
        RUNES_ROW(U"一般公共"), RUNES_ROW(U"地方财政"), RUNES_ROW(U"金融机构"),
        RUNES_ROW(U"公路"),     RUNES_ROW(U"出栏"),     RUNES_ROW(U"存栏"),
        RUNES_ROW(U"货物"),     RUNES_ROW(U"房地产"),   {NULL, 0}};
    static const struct runes reached[] = {
        RUNES_ROW(U"实现"), RUNES_ROW(U"完成"), RUNES_ROW(U"达到"), {NULL, 0}};
    struct runes text = reading->text;
    if (words.begin > 0 && text.data[words.begin - 1] != U'\n' &&
        text.data[words.begin - 1] != U'、')
        return 0;
    uint32_t at = words.begin + phrase_word_length(text, words.begin, words.end, labels);
    const struct mention *time = reading_mention_at(reading, at, MENTION_TIME);
    if (at == words.begin || time == NULL)
        time = time_behind_heading(reading, words);
    if (time == NULL || time->end + SHORTEST > words.end)
        return 0;
    uint32_t to = time->end + phrase_word_length(text, time->end, words.end, figure_place_words());
    return to > time->end || phrase_word_at(text, to, words.end, subjects) != NULL ||
                   phrase_word_at(text, to, words.end, reached) != NULL ||
                   (to + VERB + SHORTEST <= words.end &&
                    figure_verb_within(text, to, to + VERB) == to)
               ? time->end
               : 0;
}
