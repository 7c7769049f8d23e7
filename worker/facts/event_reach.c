/* The event's own words end its account: a day, a time or a word like 会后, and a verb of holding.
 */
#include "facts/event_reach.h"

#include "facts/event_days.h"
#include "facts/event_names.h"
#include "facts/people.h"
#include "facts/phrase.h"
#include "mentions/hit_walk.h"

/* 还召开了座谈会: another event begins, of which is told from there on. */
bool event_holds_another(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes holding[] = {
        RUNES_ROW(U"召开"), RUNES_ROW(U"举行"), RUNES_ROW(U"举办"), {NULL, 0}};
    return phrase_find_word(text, begin, end, holding) < end;
}

struct phrase event_upon_day(const struct reading *reading, uint32_t begin, uint32_t end)
{
    enum { TIME_OF_DAY = 3, SHORTEST_NAME = 3 };
    struct runes text = reading->text;
    const struct mention *day =
        begin < end ? reading_mention_at(reading, begin, MENTION_TIME) : NULL;
    if (day == NULL || !event_is_day(day->value) || day->end + TIME_OF_DAY >= end)
        return (struct phrase){begin, begin};
    uint32_t of = runes_find(runes_slice(text, 0, day->end + TIME_OF_DAY), day->end, RUNES(U"的"));
    uint32_t stop = phrase_end(text, begin, end, PHRASE_CLAUSE);
    if (of >= day->end + TIME_OF_DAY || stop >= end || text.data[stop - 1] != U'上' ||
        stop < of + SHORTEST_NAME + 2)
        return (struct phrase){begin, begin};
    return (struct phrase){of + 1, stop - 1};
}

const struct runes *event_sequel(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes heads[] = {
        RUNES_ROW(U"会前"),       RUNES_ROW(U"会后"),   RUNES_ROW(U"会议前"),
        RUNES_ROW(U"会议结束后"), RUNES_ROW(U"仪式前"), RUNES_ROW(U"仪式后"),
        RUNES_ROW(U"仪式结束后"), RUNES_ROW(U"当天"),   RUNES_ROW(U"当日"),
        RUNES_ROW(U"随后"),       RUNES_ROW(U"此前"),   {NULL, 0}};
    return phrase_word_at(text, begin, end, heads);
}

/* 会后，X到A镇检查, 仪式结束后，X一行参观了…: a tour that follows. */
static bool goes_on_with_tour(const struct reading *reading, uint32_t begin, uint32_t end)
{
    enum { FURTHEST = 60 };
    static const struct runes going[] = {RUNES_ROW(U"到"),   RUNES_ROW(U"赴"),   RUNES_ROW(U"深入"),
                                         RUNES_ROW(U"走进"), RUNES_ROW(U"前往"), RUNES_ROW(U"一行"),
                                         {NULL, 0}};
    struct runes text = reading->text;
    const struct runes *sequel = event_sequel(text, begin, end);
    if (sequel == NULL || sequel->data[sequel->length - 1] != U'后')
        return false;
    end = end - begin > FURTHEST ? begin + FURTHEST : end;
    struct hit_walk walk = hit_walk(reading, begin, end, LEXICON_KIND(LEXICON_EVENT_WORDS));
    const struct lexicon_hit *hit;
    while ((hit = hit_next(&walk)) != NULL)
        if (span_equal(lexicon_entry_of(reading->lexicon, hit->entry)->value, SPAN("visit")) &&
            first_person(reading, begin, hit->begin) != NULL)
            return phrase_find_word(text, begin, hit->begin, going) < hit->begin;
    return false;
}

/* Whether a heading stands right before that paragraph. Blocks stand in the order of their roles,
 * headings in that of the text. */
static bool opens_section(const struct reading *reading, uint32_t begin)
{
    const struct block *blocks = reading->article->blocks;
    size_t first = 0, end = reading->article->block_count;
    while (first < end) {
        const size_t middle = first + (end - first) / 2;
        const enum block_role role = blocks[middle].role;
        if (role == BLOCK_PARAGRAPH || role == BLOCK_KICKER || role == BLOCK_MAIN ||
            role == BLOCK_SUBTITLE || (role == BLOCK_SECTION && blocks[middle].stands_at < begin))
            first = middle + 1;
        else
            end = middle;
    }
    return first < reading->article->block_count && blocks[first].role == BLOCK_SECTION &&
           blocks[first].stands_at == begin;
}

/* 签约仪式完成后，…: the end of something is told first. */
static bool begins_behind(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LONGEST = 12 };
    static const struct runes over[] = {
        RUNES_ROW(U"完成后"), RUNES_ROW(U"结束后"), RUNES_ROW(U"完毕后"), {NULL, 0}};
    end = end - begin > LONGEST ? begin + LONGEST : end;
    uint32_t stop = phrase_end(text, begin, end, PHRASE_CLAUSE);
    return stop < end && phrase_word_before(text, begin, stop, over) != NULL;
}

/* 12月5日，县文联召开座谈会 behind an event of another day, 在县民政局举办的座谈会上,
 * 会后，县里召开 座谈会: a paragraph that opens with an event of its own, whose people are not
 * those of the one before. */
bool event_opens_another(const struct reading *reading, const struct stretch *sentence,
                         struct span date)
{
    if (opens_section(reading, sentence->begin))
        return event_holds_another(reading->text, sentence->begin, sentence->end);
    enum { FURTHEST_DATE = 4, FURTHEST_HOLDING = 40 };
    static const struct runes held[] = {
        RUNES_ROW(U"举办的"), RUNES_ROW(U"召开的"), RUNES_ROW(U"举行的"), {NULL, 0}};
    static const struct runes gathered = RUNES_ROW(U"会仪"); /* 会后, 仪式后; not 当日, 会前 */
    struct runes text = reading->text;
    uint32_t end = sentence->end - sentence->begin > FURTHEST_HOLDING
                       ? sentence->begin + FURTHEST_HOLDING
                       : sentence->end;
    if (sentence->begin >= end)
        return false;
    if (text.data[sentence->begin] == U'在') {
        uint32_t at = phrase_find_word(text, sentence->begin, end, held);
        uint32_t comma = at < end ? phrase_end(text, at, end, PHRASE_CLAUSE) : end;
        return comma < end && text.data[comma - 1] == U'上';
    }
    const struct runes *sequel = event_sequel(text, sentence->begin, end);
    if (sequel != NULL && runes_hold(gathered, sequel->data[0]) &&
        sequel->data[sequel->length - 1] == U'后')
        return event_holds_another(text, sentence->begin, end) ||
               goes_on_with_tour(reading, sentence->begin, sentence->end);
    if (begins_behind(text, sentence->begin, end))
        return event_holds_another(text, sentence->begin, end);
    for (uint32_t i = reading_mention_from(reading, sentence->begin);
         i < reading->mention_count && reading->mentions[i].begin < sentence->begin + FURTHEST_DATE;
         i++) {
        const struct mention *day = &reading->mentions[i];
        if (day->type == MENTION_TIME && event_other_days(day->value, date))
            return event_holds_another(text, sentence->begin, end);
    }
    return false;
}

/* 昨日下午的|结业仪式上，…: a sentence that goes on with a ceremony or meeting by its own name, on
 * its own day. */
bool event_is_upon_another(const struct reading *reading, const struct stretch *sentence)
{
    struct phrase name = event_upon_day(reading, sentence->begin, sentence->end);
    return name.end > name.begin;
}

/* 下午，县里又召开调度会: a later sentence of the account that begins with a time and holds a
 * meeting or ceremony of its own; not 下午，大会举行第二次全体会议. */
bool event_goes_on_with_another(const struct reading *reading, const struct stretch *sentence)
{
    enum { FURTHEST_HOLDING = 40 };
    static const struct runes times[] = {
        RUNES_ROW(U"上午"), RUNES_ROW(U"下午"), RUNES_ROW(U"晚上"),   RUNES_ROW(U"当晚"),
        RUNES_ROW(U"当天"), RUNES_ROW(U"当日"), RUNES_ROW(U"同日"),   RUNES_ROW(U"随后"),
        RUNES_ROW(U"随即"), RUNES_ROW(U"接着"), RUNES_ROW(U"紧接着"), {NULL, 0}};
    static const struct runes holding[] = {
        RUNES_ROW(U"召开"), RUNES_ROW(U"举行"), RUNES_ROW(U"举办"), {NULL, 0}};
    static const struct runes gathering = RUNES_ROW(U"会式们员");
    struct runes text = reading->text;
    if (goes_on_with_tour(reading, sentence->begin, sentence->end))
        return true;
    const struct mention *day = reading_mention_at(reading, sentence->begin, MENTION_TIME);
    if (phrase_word_at(text, sentence->begin, sentence->end, times) == NULL &&
        !begins_behind(text, sentence->begin, sentence->end) &&
        (day == NULL || !event_is_day(day->value)))
        return false;
    uint32_t end = sentence->end - sentence->begin > FURTHEST_HOLDING
                       ? sentence->begin + FURTHEST_HOLDING
                       : sentence->end;
    uint32_t held = phrase_find_word(text, sentence->begin, end, holding);
    if (held >= end || runes_hold(gathering, text.data[held - 1]))
        return false;
    uint32_t stop = phrase_end(text, held, sentence->end, PHRASE_CLAUSE);
    struct hit_walk walk = hit_walk(reading, held, stop, LEXICON_KIND(LEXICON_EVENT_WORDS));
    const struct lexicon_hit *hit;
    while ((hit = hit_next(&walk)) != NULL) {
        bool known;
        enum event_kind kind =
            event_kind_of(lexicon_entry_of(reading->lexicon, hit->entry)->value, &known);
        if (known && hit->end <= stop && (kind == EVENT_MEETING || kind == EVENT_CEREMONY))
            return true;
    }
    return false;
}
