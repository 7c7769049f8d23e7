#include "mentions/latin_name.h"

#include "mentions/triggers.h"

enum { SHORTEST = 2, LONGEST = 12 };

static bool is_small(char32_t c)
{
    return c >= U'a' && c <= U'z';
}

static bool is_capital(char32_t c)
{
    return c >= U'A' && c <= U'Z';
}

/* The end of the name that begins there, 0 where none does. */
static uint32_t name_end(const struct reading_builder *builder, uint32_t begin)
{
    struct runes text = builder->reading->text;
    uint32_t end = begin + 1;
    if (end >= text.length || !is_capital(text.data[begin]))
        return 0;
    while (end < text.length && end - begin <= LONGEST && is_small(text.data[end]))
        end++;
    bool whole = end >= text.length || !(rune_is_letter(text.data[end]) ||
                                         rune_is_digit(text.data[end]) || text.data[end] == U' ');
    unsigned others = COVER_ORGANISATION | COVER_MEDIA | COVER_PERSON | COVER_CREDIT;
    return whole && end - begin >= SHORTEST && end - begin <= LONGEST &&
                   !builder_covered(builder, begin, end, others)
               ? end
               : 0;
}

static void tell(struct reading_builder *builder, uint32_t begin)
{
    uint32_t end = name_end(builder, begin);
    if (end == 0)
        return;
    builder_add(builder, MENTION_NAME, begin, end, "Latin letters");
    builder_cover(builder, begin, end, COVER_PERSON);
}

void tell_latin_names(struct reading_builder *builder)
{
    const struct reading *reading = builder->reading;
    struct runes text = reading->text;
    struct trigger_walk walk =
        trigger_walk(reading, 0, text.length, 0, LEXICON_KIND(LEXICON_BEFORE_NAMES));
    uint32_t at;
    while (trigger_next(&walk, &at)) {
        const struct lexicon_hit *called = builder_hit_at(builder, at, LEXICON_BEFORE_NAMES);
        if (called != NULL)
            tell(builder, called->end);
    }
    size_t count = builder->count;
    for (size_t i = 0; i < count; i++) {
        const struct mention team = builder->mentions[i];
        if (team.type == MENTION_ORGANISATION && span_equal(team.value, SPAN("other")) &&
            runes_at(text, team.end, RUNES(U"的")))
            tell(builder, team.end + 1);
    }
}
