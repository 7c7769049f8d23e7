/* A name goes on behind the word that ends it: brackets, numbers, and what 暨 joins to it. */
#include "facts/event_name_ends.h"

#include "facts/event_names.h"
#include "facts/phrase.h"
#include "mentions/hit_walk.h"

/* 某某论坛|2023年|年会: the end of the gathering of that year, `end` where none is named so. */
static uint32_t end_of_years_meeting(const struct reading *reading, uint32_t end, uint32_t limit)
{
    const struct mention *year = end < limit && rune_is_digit(reading->text.data[end])
                                     ? reading_mention_at(reading, end, MENTION_TIME)
                                     : NULL;
    if (year == NULL || year->value.length != 4 || year->end >= limit)
        return end;
    static const struct runes gatherings[] = {
        RUNES_ROW(U"年会"), RUNES_ROW(U"峰会"), RUNES_ROW(U"大会"), {NULL, 0}};
    uint32_t length = phrase_word_length(reading->text, year->end, limit, gatherings);
    return length > 0 ? year->end + length : end;
}

uint32_t event_name_end(const struct reading *reading, uint32_t end, uint32_t limit)
{
    static const struct runes tails[] = {RUNES_ROW(U"（扩大）会议"), RUNES_ROW(U"(扩大)会议"),
                                         RUNES_ROW(U"扩大会议"),     RUNES_ROW(U"（扩大会）"),
                                         RUNES_ROW(U"专题会议"),     RUNES_ROW(U"全体会议"),
                                         RUNES_ROW(U"会议"),         {NULL, 0}};
    struct runes text = reading->text;
    static const struct runes rounds[] = {
        RUNES_ROW(U"总决赛"), RUNES_ROW(U"半决赛"), RUNES_ROW(U"决赛"), RUNES_ROW(U"复赛"),
        RUNES_ROW(U"初赛"),   RUNES_ROW(U"预赛"),   {NULL, 0}};
    end = end_of_years_meeting(reading, end, limit);
    if (text.data[end - 1] == U'赛')
        end += phrase_word_length(text, end, limit, rounds);
    if (end < limit && text.data[end] == U'议' && text.data[end - 1] == U'会')
        end++;
    if (end > 3 && end + 2 <= limit && runes_at(text, end - 3, RUNES(U"常委会")) &&
        runes_at(text, end, RUNES(U"会议")))
        return end + 2;
    enum { LONGEST_BRACKET = 12 };
    uint32_t closing =
        end < limit && text.data[end] == U'（' ? phrase_closing(text, end, limit) : limit;
    static const struct runes held[] = {
        RUNES_ROW(U"在"),   RUNES_ROW(U"召开"), RUNES_ROW(U"举行"),     RUNES_ROW(U"举办"),
        RUNES_ROW(U"开幕"), RUNES_ROW(U"闭幕"), RUNES_ROW(U"落下帷幕"), RUNES_ROW(U"落幕"),
        RUNES_ROW(U"收官"), {NULL, 0}};
    if (closing + 1 < limit && closing - end < LONGEST_BRACKET &&
        phrase_word_at(text, closing + 1, limit, held) != NULL)
        return closing + 1; /* 推介会（宁波专场）|在… */
    const struct mention *number = reading_mention_at(reading, end, MENTION_ORDINAL);
    uint32_t from = end;
    if (number != NULL && number->end < limit)
        from = number->end + (text.data[number->end] == U'次');
    const struct runes *tail = phrase_word_at(text, from, limit, tails);
    if (tail == NULL || (from == end && tail->length == 2))
        return end;
    return from + tail->length;
}

/* 博览会暨首届刀剪展|在云山镇开幕: a name that no list has, joined to the one that ends at `end`,
 * up to where and when it was held; `end` where none is. */
static uint32_t end_of_unlisted(struct runes text, uint32_t end, uint32_t limit)
{
    enum { NAME_LEAST = 4 };
    static const struct runes holding[] = {
        RUNES_ROW(U"在"),   RUNES_ROW(U"于"),   RUNES_ROW(U"将"),   RUNES_ROW(U"隆重"),
        RUNES_ROW(U"正式"), RUNES_ROW(U"举行"), RUNES_ROW(U"举办"), RUNES_ROW(U"召开"),
        RUNES_ROW(U"开幕"), RUNES_ROW(U"启幕"), {NULL, 0}};
    static const struct runes ends = RUNES_ROW(U"展节会赛式礼季");
    uint32_t held = phrase_find_word(text, end, limit, holding);
    return held < limit && held >= end + NAME_LEAST && runes_hold(ends, text.data[held - 1]) ? held
                                                                                             : end;
}

bool event_is_opened_behind(struct runes text, uint32_t end, uint32_t limit)
{
    static const struct runes openings[] = {RUNES_ROW(U"开幕式"),
                                            RUNES_ROW(U"闭幕式"),
                                            RUNES_ROW(U"启动仪式"),
                                            RUNES_ROW(U"开幕仪式"),
                                            RUNES_ROW(U"闭幕会"),
                                            RUNES_ROW(U"开幕会"),
                                            {NULL, 0}};
    return phrase_word_at(text, end, limit, openings) != NULL;
}

uint32_t event_end_of_joined(const struct reading *reading, uint32_t end, uint32_t limit,
                             enum event_kind *kind)
{
    if (end >= limit || reading->text.data[end] != U'暨')
        return end;
    uint32_t stop = phrase_end(reading->text, end, limit, PHRASE_CLAUSE), last = end;
    struct hit_walk walk = hit_walk(reading, end, stop, LEXICON_KIND(LEXICON_EVENT_WORDS));
    const struct lexicon_hit *hit;
    while ((hit = hit_next(&walk)) != NULL) {
        bool known = false;
        if (hit->end > stop || hit->end <= last)
            continue;
        enum event_kind joined =
            event_kind_of(lexicon_entry_of(reading->lexicon, hit->entry)->value, &known);
        if (!known || joined == EVENT_CAMPAIGN)
            continue;
        last = event_name_end(reading, hit->end, limit);
        *kind = joined;
    }
    return last > end ? last : end_of_unlisted(reading->text, end, stop);
}
