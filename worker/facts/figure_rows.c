/* Numbers without a unit in a row whose last member has it. */
#include "facts/figure_rows.h"

#include "facts/phrase.h"

/* How many places a scale at the end of [begin, end) shifts: 万 4, 亿 8, 万亿 12; 0 for none. */
static int scale_at_end(struct runes text, uint32_t begin, uint32_t end)
{
    int places = 0;
    for (; end > begin; end--) {
        char32_t last = text.data[end - 1];
        int more = last == U'亿' ? 8 : last == U'万' ? 4 : last == U'千' ? 3 : 0;
        if (more == 0)
            break;
        places += more;
    }
    return places;
}

/* 3.2|、4.5和|6.7亿元: the row's last member, which has the unit; NULL where there is none. */
static const struct mention *last_of_row(const struct reading *reading, uint32_t end,
                                         uint32_t limit)
{
    enum { ROW_MOST = 8 };
    static const struct runes joints = RUNES_ROW(U"、和与及");
    for (uint32_t row = 0; row < ROW_MOST && end + 1 < limit; row++) {
        if (!runes_hold(joints, reading->text.data[end]))
            return NULL;
        const struct mention *next = reading_mention_at(reading, end + 1, MENTION_MONEY);
        if (next == NULL)
            next = reading_mention_at(reading, end + 1, MENTION_QUANTITY);
        if (next != NULL)
            return next;
        next = reading_mention_at(reading, end + 1, MENTION_NUMBER);
        if (next == NULL)
            return NULL;
        end = next->end;
    }
    return NULL;
}

const struct mention *figure_in_row_of_unit(const struct reading *reading,
                                            const struct mention *mention,
                                            const struct stretch *sentence)
{
    enum { FURTHEST = 60 };
    static const struct runes joints = RUNES_ROW(U"、和与及");
    static const struct runes severally[] = {RUNES_ROW(U"分别"), RUNES_ROW(U"依次"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t begin = mention->begin, end = mention->end;
    if (mention->type != MENTION_NUMBER || end + 1 >= sentence->end ||
        !rune_is_digit(text.data[begin]) || !runes_hold(joints, text.data[end]))
        return NULL;
    const struct mention *last = last_of_row(reading, end, sentence->end);
    if (last == NULL || last->operator== OPERATOR_RANGE || last->number_end <= last->number_begin)
        return NULL;
    uint32_t clause = phrase_begin(text, sentence->begin, begin, PHRASE_CLAUSE);
    uint32_t from = begin - clause > FURTHEST ? begin - FURTHEST : clause;
    if (!phrase_holds_word(text, from, begin, severally))
        return NULL;
    struct mention *copy = arena_alloc(reading->arena, sizeof(*copy));
    *copy = *mention;
    copy->type = last->type;
    copy->unit = last->unit;
    copy->countable = last->countable;
    copy->number_begin = begin;
    copy->number_end = end;
    if (scale_at_end(text, begin, end) == 0)
        copy->number = decimal_shift(mention->number,
                                     scale_at_end(text, last->number_begin, last->number_end));
    return copy;
}
