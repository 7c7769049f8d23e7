/* Names stand behind when and how the event was, which is no part of them. */
#include "facts/event_name_begins.h"

#include "facts/event_days.h"
#include "facts/phrase.h"
#include "mentions/hit_walk.h"

/* 当天, 上午, 昨|晚间: whether a word of the time words tells a day, or a part of one that is not
 * what something is called by (晚间消费). */
static bool tells_when(const struct reading *reading, const struct lexicon_hit *hit)
{
    static const struct runes parts = RUNES_ROW(U"午上晨晚");
    const struct span value = lexicon_entry_of(reading->lexicon, hit->entry)->value;
    if (span_starts_with(value, SPAN("part ")))
        return runes_hold(parts, reading->text.data[hit->end - 1]) ||
               (hit->begin > 0 && RUNE_AMONG(reading->text.data[hit->begin - 1], U"日天昨今当"));
    return span_starts_with(value, SPAN("day ")) || span_starts_with(value, SPAN("someday"));
}

/* The length of the word of the list at `at`; 0 where none stands there, or a longer name
 * (今日头条).
 */
static uint32_t listed_when(const struct reading *reading, uint32_t at, uint32_t limit)
{
    enum { NAMES = LEXICON_KIND(LEXICON_MEDIA) | LEXICON_KIND(LEXICON_ORGANISATIONS) };
    uint32_t when = 0, name = 0;
    struct hit_walk walk = hit_walk(reading, at, at + 1, LEXICON_KIND(LEXICON_TIME_WORDS) | NAMES);
    const struct lexicon_hit *hit;
    while ((hit = hit_next(&walk)) != NULL) {
        const uint32_t length = hit->end - at;
        if (hit->category != LEXICON_TIME_WORDS)
            name = length > name ? length : name;
        else if (hit->end <= limit && length > when && tells_when(reading, hit))
            when = length;
    }
    return name > when ? 0 : when;
}

uint32_t event_when_length(const struct reading *reading, uint32_t at, uint32_t limit)
{
    static const struct runes lately[] = {
        RUNES_ROW(U"随后"), RUNES_ROW(U"日前"), RUNES_ROW(U"近日"), {NULL, 0}};
    static const struct runes going_on = RUNES_ROW(U"在于召举开由一二三四五六七八九十");
    struct runes text = reading->text;
    uint32_t length = at < limit ? listed_when(reading, at, limit) : 0;
    length = length > 0 ? length : phrase_word_length(text, at, limit, lately);
    if (length > 0 || at >= limit || !RUNE_AMONG(text.data[at], U"早晚"))
        return length;
    return at + 1 >= limit || !rune_is_han(text.data[at + 1]) ||
           runes_hold(going_on, text.data[at + 1]);
}

uint32_t event_past_when(const struct reading *reading, uint32_t end, uint32_t limit)
{
    uint32_t length = 1;
    while (end < limit && length > 0) {
        const struct mention *time = reading_mention_at(reading, end, MENTION_TIME);
        length = time != NULL ? time->end - end : event_when_length(reading, end, limit);
        end += length;
    }
    return end;
}

/* 为期三天的|, 历时10天的|: behind how long it lasts; `begin` where that is not told. */
static uint32_t past_days(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LONGEST_SPAN = 10 };
    if (!runes_at(text, begin, RUNES(U"为期")) && !runes_at(text, begin, RUNES(U"历时")))
        return begin;
    uint32_t of = runes_find(runes_slice(text, 0, end), begin, RUNES(U"的"));
    return of + 1 < end && of < begin + LONGEST_SPAN ? of + 1 : begin;
}

/* 简短而热烈的|仪式, 简朴、庄重的|仪式, 隆重|开业典礼: behind the words; `begin` where none stand
 * there. */
static uint32_t past_laud(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes words[] = {
        RUNES_ROW(U"隆重"),     RUNES_ROW(U"盛大"), /* without 的 too */
        RUNES_ROW(U"庄严"),     RUNES_ROW(U"简短"), RUNES_ROW(U"庄重"), RUNES_ROW(U"热烈"),
        RUNES_ROW(U"简朴"),     RUNES_ROW(U"简单"), RUNES_ROW(U"俭朴"), RUNES_ROW(U"肃穆"),
        RUNES_ROW(U"温馨"),     RUNES_ROW(U"热闹"), RUNES_ROW(U"特殊"), RUNES_ROW(U"特别"),
        RUNES_ROW(U"一年一度"), {NULL, 0}};
    static const struct runes joints = RUNES_ROW(U"而、又");
    const struct runes *word = phrase_word_at(text, begin, end, words);
    const uint32_t alone = word == words || word == words + 1 ? begin + word->length : begin;
    uint32_t at = begin;
    for (; word != NULL; word = phrase_word_at(text, at, end, words)) {
        at += word->length;
        if (at < end && text.data[at] == U'的')
            return at + 1;
        at += at < end && runes_hold(joints, text.data[at]);
    }
    return alone;
}

/* 全市人民瞩目已久的|运动会, 各部门列席的|学习会: behind how it was looked forward to, or who was
 * there; `begin` where that is not told. */
static uint32_t past_waiting(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LONGEST = 24 };
    static const struct runes waiting[] = {RUNES_ROW(U"瞩目"),   RUNES_ROW(U"期待"),
                                           RUNES_ROW(U"期盼"),   RUNES_ROW(U"盼望"),
                                           RUNES_ROW(U"备受"),   RUNES_ROW(U"关注的"),
                                           RUNES_ROW(U"已久的"), RUNES_ROW(U"参加的"),
                                           RUNES_ROW(U"列席的"), {NULL, 0}};
    const uint32_t last = end - begin > LONGEST ? begin + LONGEST : end;
    const uint32_t of =
        begin < last ? runes_find(runes_slice(text, 0, last), begin, RUNES(U"的")) : last;
    return of + 2 < last && phrase_holds_word(text, begin, of + 1, waiting) ? of + 1 : begin;
}

uint32_t event_past_praise(struct runes text, uint32_t begin, uint32_t end)
{
    for (uint32_t at = begin; at < end; begin = at) {
        at = past_laud(text, begin, end);
        if (at == begin)
            at = past_days(text, begin, end);
        if (at == begin)
            at = past_waiting(text, begin, end);
        if (at == begin)
            break;
    }
    return begin;
}

/* Whether a place's name ends there. */
static bool ends_place(const struct reading *reading, uint32_t begin, uint32_t end)
{
    if (end >= begin + 2 && runes_at(reading->text, end - 2, RUNES(U"中国")))
        return true;
    for (uint32_t i = reading_mention_from(reading, begin);
         i < reading->mention_count && reading->mentions[i].begin < end; i++)
        if (reading->mentions[i].type == MENTION_PLACE && reading->mentions[i].end == end)
            return true;
    return false;
}

uint32_t event_name_begin(const struct reading *reading, uint32_t begin, uint32_t end)
{
    static const struct runes lead[] = {
        RUNES_ROW(U"在"), RUNES_ROW(U"由"), RUNES_ROW(U" "), RUNES_ROW(U"（"), {NULL, 0}};
    static const struct runes hosting[] = {
        RUNES_ROW(U"主办的"), RUNES_ROW(U"承办的"), RUNES_ROW(U"组织的"), RUNES_ROW(U"举办的"),
        RUNES_ROW(U"协办的"), RUNES_ROW(U"共建的"), RUNES_ROW(U"发起的"), {NULL, 0}};
    static const struct runes announcing[] = {RUNES_ROW(U"宣布"), RUNES_ROW(U"宣告"), {NULL, 0}};
    static const struct runes features[] = {RUNES_ROW(U"重头戏"),
                                            RUNES_ROW(U"压轴戏"),
                                            RUNES_ROW(U"主要活动"),
                                            RUNES_ROW(U"系列活动"),
                                            {NULL, 0}};
    struct runes text = reading->text;
    uint32_t host = phrase_find_word(text, begin, end, announcing);
    if (host < end)
        begin = host + 2; /* 王某宣布|洽谈会|开幕 */
    while ((host = phrase_find_word(text, begin, end, hosting)) < end)
        begin = host + 3;
    for (uint32_t at = begin; at + 2 < end; at++) {
        if (text.data[at + 1] == U'“' &&
            (text.data[at] == U'的' || phrase_word_before(text, begin, at + 1, features) != NULL))
            begin = at + 1; /* 采摘季的重头戏|“果王”擂台赛 */
        if (text.data[at] == U'—' && text.data[at + 1] == U'—' && !ends_place(reading, begin, at) &&
            phrase_unopened(text, at, end) == end)
            begin =
                at + 2; /* 还多了一件事——|揭牌仪式; but 中国——东盟博览会, “乡音——送戏进村”活动 */
    }
    while (begin < end) {
        const struct mention *time = reading_mention_at(reading, begin, MENTION_TIME);
        const uint32_t behind = past_days(text, begin, end);
        const uint32_t length = event_when_length(reading, begin, end);
        if (time != NULL && time->end < end && event_is_day(time->value))
            begin = time->end;
        else if (behind > begin)
            begin = behind;
        else if (past_waiting(text, begin, end) > begin)
            begin = past_waiting(text, begin, end);
        else if (length > 0)
            begin += length;
        else if (phrase_word_at(text, begin, end, lead) != NULL)
            begin++;
        else
            break;
    }
    return begin;
}

uint32_t event_past_quotation(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes closing[] = {
        RUNES_ROW(U"”的"), RUNES_ROW(U"”为主题的"), RUNES_ROW(U"》为主题的"), {NULL, 0}};
    uint32_t at = begin < end ? phrase_find_word(text, begin, end, closing) : end;
    uint32_t behind = at + phrase_word_length(text, at, end, closing);
    return at < end && behind < end ? behind : begin;
}
