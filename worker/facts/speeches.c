/* Only the lines of the title are looked at, for the name of a meeting behind which stands 上, or
 * the word for what was given there. */
#include "facts/speeches.h"

#include "facts/event_days.h"
#include "facts/event_details.h"
#include "facts/event_names.h"
#include "facts/people.h"
#include "facts/phrase.h"
#include "mentions/hit_walk.h"

/* Where the name that ends at `end` begins: where 上 stands behind it, behind the line's first 在
 * (`end` where the line has none before it), else where the line begins. */
static uint32_t begin_of_name(struct runes text, uint32_t line, uint32_t end, bool upon)
{
    if (!upon)
        return line;
    for (uint32_t at = line; at < end; at++)
        if (text.data[at] == U'在')
            return at + 1;
    return end;
}

/* 上的讲话, 上, 上的政府工作报告（摘要）: behind the name of the meeting, up to the line's end. */
static bool is_given_there(struct runes text, uint32_t at, uint32_t end, bool title, bool *upon)
{
    enum { FURTHEST = 16 };
    static const struct runes kinds[] = {
        RUNES_ROW(U"讲话"), RUNES_ROW(U"致辞"), RUNES_ROW(U"致词"),   RUNES_ROW(U"发言"),
        RUNES_ROW(U"报告"), RUNES_ROW(U"演讲"), RUNES_ROW(U"主持词"), {NULL, 0}};
    *upon = at < end && text.data[at] == U'上';
    if (*upon)
        at++;
    if (at == end || text.data[at] == U'（' || text.data[at] == U'(')
        return *upon && !title;
    if (at < end && text.data[at] == U'的')
        at++;
    uint32_t last = end - at > FURTHEST ? at + FURTHEST : end;
    uint32_t kind = phrase_find_word(text, at, last, kinds);
    if (kind >= last || phrase_end(text, at, kind, PHRASE_CLAUSE) < kind)
        return false;
    uint32_t behind = kind + phrase_word_length(text, kind, end, kinds);
    return (*upon || kind == at) && (behind == end || !rune_is_han(text.data[behind]));
}

static struct span day_given(const struct reading *reading, uint32_t begin, uint32_t end)
{
    struct span date = event_date_within(reading, begin, end);
    const struct date *held = &reading->article->held;
    if (date.data == NULL && held->year != 0)
        date = arena_format(reading->arena, "%04d-%02d-%02d", held->year, held->month, held->day);
    return date;
}

static void add_speaker(const struct reading *reading, const struct facts *facts,
                        const struct block *block, uint32_t name, struct event *event)
{
    size_t capacity = 0;
    const struct mention *person = first_person(reading, block->begin, name);
    if (person != NULL)
        event_add_attendee(reading, event, &capacity, person_name(reading, person));
    for (size_t i = 0; i < facts->byline_count && event->attendee_count == 0; i++)
        if (facts->bylines[i].role == BYLINE_AUTHOR)
            event_add_attendee(reading, event, &capacity, facts->bylines[i].name);
}

static bool read_line(const struct reading *reading, const struct facts *facts,
                      const struct block *block, struct event *event)
{
    enum { SHORTEST_NAME = 4 };
    struct runes text = reading->text;
    struct hit_walk walk =
        hit_walk(reading, block->begin, block->end, LEXICON_KIND(LEXICON_EVENT_WORDS));
    const struct lexicon_hit *hit;
    while ((hit = hit_next(&walk)) != NULL) {
        bool known, upon;
        enum event_kind kind =
            event_kind_of(lexicon_entry_of(reading->lexicon, hit->entry)->value, &known);
        if (!known || kind == EVENT_CAMPAIGN || hit->end > block->end ||
            !is_given_there(text, hit->end, block->end, block->role == BLOCK_MAIN, &upon))
            continue;
        uint32_t begin = begin_of_name(text, block->begin, hit->end, upon);
        struct span date = day_given(reading, block->begin, block->end);
        if (hit->end < begin + SHORTEST_NAME || hit->end - begin > EVENT_LONGEST_NAME ||
            (!upon && date.data == NULL))
            continue;
        *event = (struct event){.kind = kind,
                                .name = reading_text(reading, begin, hit->end),
                                .date = date,
                                .place = reading->own_place,
                                .at = reading_extent(reading, begin, hit->end)};
        add_speaker(reading, facts, block, begin, event);
        return true;
    }
    return false;
}

bool event_of_speech(const struct reading *reading, const struct facts *facts, struct event *event)
{
    for (size_t b = 0; b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if ((block->role == BLOCK_MAIN || block->role == BLOCK_SUBTITLE) &&
            read_line(reading, facts, block, event))
            return true;
    }
    return false;
}
