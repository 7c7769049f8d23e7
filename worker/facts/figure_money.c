/* A bare 元 is CNY, but for texts from where it is another. */
#include "facts/figure_money.h"

#include "facts/phrase.h"

/* 嘉义县, 云林县: whether the text is of Taiwan, by the county or city that it opens with, where it
 * names no place of the mainland. */
static bool is_of_taiwan(const struct reading *reading)
{
    enum { OPENING = 160 };
    static const struct runes counties[] = {
        RUNES_ROW(U"嘉义县"), RUNES_ROW(U"嘉义市"), RUNES_ROW(U"云林县"),
        RUNES_ROW(U"屏东县"), RUNES_ROW(U"彰化县"), RUNES_ROW(U"南投县"),
        RUNES_ROW(U"苗栗县"), RUNES_ROW(U"新竹县"), RUNES_ROW(U"新竹市"),
        RUNES_ROW(U"花莲县"), RUNES_ROW(U"台东县"), RUNES_ROW(U"宜兰县"),
        RUNES_ROW(U"基隆市"), RUNES_ROW(U"新北市"), RUNES_ROW(U"台北市"),
        RUNES_ROW(U"台中市"), RUNES_ROW(U"台南市"), RUNES_ROW(U"高雄市"),
        RUNES_ROW(U"澎湖县"), RUNES_ROW(U"桃园市"), {NULL, 0}};
    if (reading->own_place != 0)
        return false;
    for (uint32_t i = 0; i < reading->mention_count; i++)
        if (reading->mentions[i].type == MENTION_PLACE && reading->mentions[i].code != 0 &&
            reading->mentions[i].code / 10000 != 71)
            return false;
    uint32_t end = reading->text.length < OPENING ? reading->text.length : OPENING;
    return phrase_holds_word(reading->text, 0, end, counties);
}

struct span figure_currency(const struct reading *reading)
{
    return is_of_taiwan(reading) ? SPAN("TWD") : (struct span){NULL, 0};
}
