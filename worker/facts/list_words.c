/* What is taken of a text for a list: the heading that announces it and the label of an item. */
#include "facts/list_words.h"

#include "facts/list_marks.h"
#include "facts/statement_content.h"

enum { HEADING_LEAST = 2, HEADING_MOST = 40, LONGEST_BRACKETED_NAME = 3 };

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

struct phrase list_label_of(struct runes text, uint32_t begin, uint32_t limit)
{
    uint32_t end = phrase_end(text, begin, limit, PHRASE_CLAUSE);
    end = phrase_unopened(text, begin, end);
    return phrase_without_note(text, phrase_trim(text, begin, end), LONGEST_BRACKETED_NAME);
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

/* 除本地车辆外, 在防汛期间, 以项目为抓手: whether the clause only says for whom, when or by what,
 * before the one that says what. */
static bool only_leads_in(struct runes text, struct phrase clause)
{
    enum { FIRST = 1 };
    static const struct runes grounds[] = {RUNES_ROW(U"根据"), RUNES_ROW(U"按照"),
                                           RUNES_ROW(U"依据"), RUNES_ROW(U"针对"),
                                           RUNES_ROW(U"为了"), {NULL, 0}};
    static const struct runes scopes[] = {
        RUNES_ROW(U"区域内"), RUNES_ROW(U"范围内"), RUNES_ROW(U"期间"), RUNES_ROW(U"以内"),
        RUNES_ROW(U"之前"),   RUNES_ROW(U"以前"),   RUNES_ROW(U"之后"), RUNES_ROW(U"以后"),
        RUNES_ROW(U"外"),     RUNES_ROW(U"时"),     {NULL, 0}};
    static const struct runes manners[] = {RUNES_ROW(U"及时"), RUNES_ROW(U"按时"),
                                           RUNES_ROW(U"准时"), RUNES_ROW(U"实时"),
                                           RUNES_ROW(U"同时"), RUNES_ROW(U"随时"),
                                           RUNES_ROW(U"适时"), RUNES_ROW(U"小时"),
                                           RUNES_ROW(U"省时"), RUNES_ROW(U"在前"),
                                           {NULL, 0}}; /* 反应|及时, 走|在前 say it themselves */
    static const struct runes locatives = RUNES_ROW(U"上中下内前后");
    const char32_t head = text.data[clause.begin], tail = text.data[clause.end - 1];
    if (phrase_word_at(text, clause.begin, clause.end, grounds) != NULL)
        return true;
    if (phrase_word_before(text, clause.begin, clause.end, manners) != NULL)
        return false;
    switch (head) {
    case U'除':
        return phrase_word_before(text, clause.begin, clause.end, scopes) != NULL;
    case U'在':
        return runes_hold(locatives, tail) ||
               phrase_word_before(text, clause.begin, clause.end, scopes) != NULL;
    case U'以':
        return runes_find(runes_slice(text, 0, clause.end), clause.begin + FIRST, RUNES(U"为")) <
               clause.end;
    case U'凡':
    case U'如':
    case U'若':
    case U'对':
        return tail == U'的';
    default:
        return tail != U'外' &&
               phrase_word_before(text, clause.begin + FIRST, clause.end, scopes) != NULL;
    }
}

/* 任何人发现火情，|应当|报告: whether a clause goes on with what those of the one before it have to
 * do.
 */
static bool lays_duty(struct runes text, uint32_t begin, uint32_t limit)
{
    static const struct runes duties[] = {RUNES_ROW(U"应当"),
                                          RUNES_ROW(U"应立即"),
                                          RUNES_ROW(U"应及时"),
                                          RUNES_ROW(U"应主动"),
                                          RUNES_ROW(U"须"),
                                          RUNES_ROW(U"一律"),
                                          {NULL, 0}};
    return phrase_word_at(text, begin, limit, duties) != NULL;
}

struct phrase list_marked_label(const struct reading *reading, uint32_t begin, uint32_t limit)
{
    const struct runes text = reading->text;
    struct phrase label = list_label_of(text, begin, limit);
    if (phrase_has_words(label) && label.end + 1 < limit &&
        phrase_mark_at(text, label.end) == PHRASE_COMMA &&
        (list_tells_time_alone(reading, label) || only_leads_in(text, label) ||
         lays_duty(text, label.end + 1, limit)))
        label.end = list_label_of(text, label.end + 1, limit).end;
    label.begin += is_duty(text, label);
    return label;
}
