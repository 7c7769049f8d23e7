/* The row of counts behind 辖: parts of the place first, then its homes and people. */
#include "facts/figure_settlement.h"

#include "facts/figure_text.h"

enum { LONGEST_ROW = 60, LONGEST_THING = 6 };

static const struct runes having[] = {RUNES_ROW(U"下辖"), RUNES_ROW(U"共辖"), RUNES_ROW(U"现辖"),
                                      RUNES_ROW(U"管辖"), RUNES_ROW(U"辖"),   RUNES_ROW(U"辖有"),
                                      {NULL, 0}};

/* 辖16个村，4950户，|: whether nothing but counts stands between the verb and the amount. */
static bool only_counts(const struct reading *reading, uint32_t at, uint32_t end)
{
    struct runes text = reading->text;
    while (at < end) {
        const struct mention *count = reading_mention_at(reading, at, MENTION_QUANTITY);
        if (count == NULL || !count->countable)
            return false;
        at = count->end;
        uint32_t limit = at + LONGEST_THING < end ? at + LONGEST_THING : end;
        while (at < limit && rune_is_han(text.data[at]) && text.data[at] != U'和' &&
               reading_mention_at(reading, at, MENTION_QUANTITY) == NULL)
            at++;
        if (at < end && (phrase_mark_at(text, at) != 0 || text.data[at] == U'和'))
            at++;
    }
    return at == end;
}

/* The verb before the row that goes on at `end`; its begin is `end` where no such row does. */
static struct phrase verb_of_row(const struct reading *reading, uint32_t begin, uint32_t end,
                                 const struct runes *verbs)
{
    struct phrase none = {end, end};
    uint32_t from = end - begin > LONGEST_ROW ? end - LONGEST_ROW : begin;
    uint32_t verb = phrase_find_word(reading->text, from, end, verbs);
    uint32_t counts = verb + phrase_word_length(reading->text, verb, end, verbs);
    bool owned = verb > begin && reading->text.data[verb - 1] == U'所'; /* 前往所辖3个村 */
    return verb < end && !owned && counts <= end && only_counts(reading, counts, end)
               ? (struct phrase){verb, counts}
               : none;
}

bool figure_is_of_settlement(const struct reading *reading, const struct mention *mention,
                             const struct stretch *sentence)
{
    return mention->countable &&
           phrase_has_words(verb_of_row(reading, sentence->begin, mention->begin, having));
}

/* The place whose people are counted behind the verb: 全村, 该镇, or by its name. */
static struct span place_before(const struct reading *reading, uint32_t begin, uint32_t verb)
{
    enum { LONGEST_NAME = 8 };
    static const struct runes itself[] = {
        RUNES_ROW(U"该镇"), RUNES_ROW(U"该乡"), RUNES_ROW(U"该村"),   RUNES_ROW(U"全镇"),
        RUNES_ROW(U"全乡"), RUNES_ROW(U"全村"), RUNES_ROW(U"我镇"),   RUNES_ROW(U"我村"),
        RUNES_ROW(U"本镇"), RUNES_ROW(U"本村"), RUNES_ROW(U"全街道"), {NULL, 0}};
    struct runes text = reading->text;
    const struct runes *own = phrase_word_before(text, begin, verb, itself);
    if (own != NULL)
        return reading_text(reading, verb - own->length, verb);
    const struct mention *place = NULL;
    for (uint32_t at = verb - begin > LONGEST_NAME ? verb - LONGEST_NAME : begin; at < verb; at++) {
        place = reading_mention_at(reading, at, MENTION_PLACE);
        if (place != NULL && place->end == verb)
            return reading_text(reading, at, verb);
    }
    place = reading_mention_at(reading, begin, MENTION_PLACE);
    bool told =
        place != NULL && place->end < verb && phrase_mark_at(text, verb - 1) == PHRASE_COMMA;
    if (told)
        return reading_text(reading, place->begin, place->end);
    static const struct runes lands = RUNES_ROW(U"村镇乡县区道");
    uint32_t clause = phrase_begin(text, begin, verb, PHRASE_CLAUSE);
    return verb > clause + 1 && verb - clause <= LONGEST_NAME &&
                   runes_hold(lands, text.data[verb - 1])
               ? reading_text(reading, clause, verb) /* |平石村|辖5个村民小组420户 */
               : (struct span){NULL, 0};
}

/* 辖|14个|镇, 辖|5社: the parts that are counted; absent where no thing stands there. */
static struct span parts_of_place(const struct figure_reader *reader, const struct amount *amount)
{
    static const struct span lands[] = {SPAN_ROW("镇"), SPAN_ROW("乡"), SPAN_ROW("村"),
                                        SPAN_ROW("社"), SPAN_ROW("组"), SPAN_ROW("街道"),
                                        SPAN_ROW("县"), SPAN_ROW("区"), {NULL, 0}};
    struct arena *arena = reader->reading->arena;
    if (span_is_word(amount->mention->unit, lands))
        return figure_join(arena, SPAN("辖"), amount->mention->unit);
    const struct reading *reading = reader->reading;
    uint32_t end = amount->end;
    while (end < reading->text.length && end - amount->end < LONGEST_THING &&
           rune_is_han(reading->text.data[end]) && reading->text.data[end] != U'和' &&
           reading_mention_at(reading, end, MENTION_QUANTITY) == NULL)
        end++;
    return end > amount->end
               ? figure_join(arena, SPAN("辖"), reading_text(reading, amount->end, end))
               : (struct span){NULL, 0};
}

struct span figure_settlement_told(const struct figure_reader *reader, const struct amount *amount)
{
    static const struct runes owning[] = {RUNES_ROW(U"共有"), RUNES_ROW(U"现有"), {NULL, 0}};
    const struct reading *reading = reader->reading;
    struct runes text = reading->text;
    uint32_t begin = reader->sentence, end = amount->mention->begin;
    struct span none = {NULL, 0};
    bool people = span_equal(amount->mention->unit, SPAN("户")) ||
                  span_equal(amount->mention->unit, SPAN("人"));
    if (!amount->mention->countable || end <= begin + 1)
        return none;
    struct phrase verb = verb_of_row(reading, begin, end, having);
    if (!people)
        return phrase_has_words(verb) ? parts_of_place(reader, amount) : none;
    if (!phrase_has_words(verb)) {
        verb = verb_of_row(reading, begin, end, owning);
        if (!phrase_has_words(verb) || phrase_mark_at(text, end - 1) == 0)
            return none;
    }
    bool ends = amount->end >= text.length || phrase_mark_at(text, amount->end) != 0 ||
                reading_mention_at(reading, amount->end, MENTION_QUANTITY) != NULL;
    return ends ? place_before(reading, begin, verb.begin) : none;
}
