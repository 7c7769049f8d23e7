/* What is taken of a text for a list: the heading that announces it and the label of an item. */
#include "facts/list_words.h"

#include "facts/list_marks.h"
#include "facts/statement_content.h"

enum { HEADING_LEAST = 2, HEADING_MOST = 40 };

struct phrase list_clause_before(struct runes text, uint32_t limit, uint32_t begin)
{
    uint32_t end = begin;
    while (end > limit && (phrase_mark_at(text, end - 1) != 0 || text.data[end - 1] == U' '))
        end--;
    uint32_t from = phrase_begin(text, limit, end, PHRASE_CLAUSE);
    struct list_mark marker;
    if (from < end && statement_opens_quote(text.data[from]) &&
        phrase_closing(text, from, end) == end)
        from++; /* X说：“|这次活动，一是… */
    if (from < end && list_may_mark(text.data[from]) &&
        list_marker_at(text, from, end, true, &marker))
        from = marker.end; /* （二）|强化监管。一是… */
    struct phrase heading = phrase_trim(text, from, end);
    const uint32_t length = heading.end - heading.begin;
    return length < HEADING_LEAST || length > HEADING_MOST ? (struct phrase){begin, begin}
                                                           : heading;
}

struct span list_heading_before(const struct reading *reading, uint32_t limit, uint32_t begin)
{
    const struct phrase heading = list_clause_before(reading->text, limit, begin);
    return phrase_has_words(heading) ? reading_text(reading, heading.begin, heading.end)
                                     : (struct span){NULL, 0};
}

/* 提出|三点|要求, 重点做好|六项|工作: whether the words count what they announce. */
static bool counts_points(struct runes text, struct phrase words)
{
    static const struct runes measures[] = {
        RUNES_ROW(U"点"),   RUNES_ROW(U"条"), RUNES_ROW(U"项"), RUNES_ROW(U"个方面"),
        RUNES_ROW(U"方面"), RUNES_ROW(U"件"), RUNES_ROW(U"个"), {NULL, 0}};
    for (uint32_t at = words.begin; at < words.end; at++) {
        uint32_t number, length = phrase_count(text, at, words.end, &number);
        if (length > 0 && number > 1 &&
            phrase_word_at(text, at + length, words.end, measures) != NULL)
            return true;
    }
    return false;
}

struct phrase list_announcement(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes pointing[] = {RUNES_ROW(U"如下"), RUNES_ROW(U"以下"), {NULL, 0}};
    const struct phrase none = {end, end}, words = list_clause_before(text, begin, end);
    struct list_mark marker;
    bool all = list_may_mark(text.data[begin]) && list_marker_at(text, begin, end, true, &marker) &&
               marker.end == words.begin;
    return all || phrase_mark_at(text, end - 1) == PHRASE_COLON || counts_points(text, words) ||
                   phrase_holds_word(text, words.begin, words.end, pointing)
               ? words
               : none;
}

/* 年龄不超过三十周岁|（1990年以后出生）: a head clause without what a bracket at its end adds. */
static struct phrase without_note(struct runes text, struct phrase label)
{
    enum { NOTE_LEAST = 4, HEAD_LEAST = 4 };
    if (label.end < label.begin + 2 || text.data[label.end - 1] != U'）')
        return label;
    uint32_t open = label.end - 1;
    while (open > label.begin && text.data[open] != U'（')
        open--;
    bool note = open >= label.begin + HEAD_LEAST && label.end - open - 2 >= NOTE_LEAST &&
                phrase_closing(text, open, label.end) == label.end - 1;
    return note ? (struct phrase){label.begin, open} : label;
}

struct phrase list_label_of(struct runes text, uint32_t begin, uint32_t limit)
{
    uint32_t end = phrase_end(text, begin, limit, PHRASE_CLAUSE);
    end = phrase_unopened(text, begin, end);
    return without_note(text, phrase_trim(text, begin, end));
}

/* 第一，|要抓项目: the 要 that only lays it upon somebody, where no word begins with it. */
static bool is_duty(struct runes text, struct phrase label)
{
    enum { LEAST = 3 };
    static const struct runes words = RUNES_ROW(U"素求点害闻地件道紧务领塞职旨义目诀");
    return label.end - label.begin >= LEAST && text.data[label.begin] == U'要' &&
           !runes_hold(words, text.data[label.begin + 1]);
}

bool list_tells_time_alone(const struct reading *reading, struct phrase words)
{
    static const struct runes leads[] = {RUNES_ROW(U"截至"), RUNES_ROW(U"截止"), RUNES_ROW(U"到"),
                                         RUNES_ROW(U"至"),   RUNES_ROW(U"从"),   RUNES_ROW(U"自"),
                                         RUNES_ROW(U"在"),   RUNES_ROW(U"每"),   {NULL, 0}};
    static const struct runes tails[] = {RUNES_ROW(U"以来"), RUNES_ROW(U"之前"), RUNES_ROW(U"以前"),
                                         RUNES_ROW(U"期间"), RUNES_ROW(U"左右"), RUNES_ROW(U"开始"),
                                         RUNES_ROW(U"底前"), RUNES_ROW(U"末前"), RUNES_ROW(U"起"),
                                         RUNES_ROW(U"前"),   RUNES_ROW(U"底"),   RUNES_ROW(U"末"),
                                         RUNES_ROW(U"内"),   RUNES_ROW(U"初"),   {NULL, 0}};
    const struct runes text = reading->text;
    const uint32_t begin = words.begin + phrase_word_length(text, words.begin, words.end, leads);
    const struct mention *time = reading_mention_at(reading, words.begin, MENTION_TIME);
    if (time == NULL)
        time = reading_mention_at(reading, words.begin, MENTION_FREQUENCY);
    if (time == NULL)
        time = reading_mention_at(reading, begin, MENTION_TIME);
    return time != NULL && time->end <= words.end &&
           time->end + phrase_word_length(text, time->end, words.end, tails) == words.end;
}

struct phrase list_marked_label(const struct reading *reading, uint32_t begin, uint32_t limit)
{
    const struct runes text = reading->text;
    struct phrase label = list_label_of(text, begin, limit);
    if (label.end + 1 < limit && phrase_mark_at(text, label.end) == PHRASE_COMMA &&
        list_tells_time_alone(reading, label))
        label.end = list_label_of(text, label.end + 1, limit).end;
    label.begin += is_duty(text, label);
    return label;
}
