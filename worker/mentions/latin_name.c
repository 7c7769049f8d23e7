#include "mentions/latin_name.h"

#include "mentions/triggers.h"

enum { SHORTEST = 2, LONGEST = 12 };

static bool is_small(char32_t c)
{
    return c >= U'a' && c <= U'z';
}

/* The end of the word that begins there with a capital, 0 where none does. */
static uint32_t word_end(struct runes text, uint32_t begin)
{
    uint32_t end = begin + 1;
    if (end >= text.length || !rune_is_capital(text.data[begin]))
        return 0;
    while (end < text.length && end - begin <= LONGEST && is_small(text.data[end]))
        end++;
    return end - begin >= SHORTEST && end - begin <= LONGEST ? end : 0;
}

/* Anna, Anna Smith, Anna B. Smith: the end of the name that begins there, 0 where none does; of at
 * least that many words. */
static uint32_t name_end(const struct reading_builder *builder, uint32_t begin, int least)
{
    enum { MOST_WORDS = 4 };
    struct runes text = builder->reading->text;
    uint32_t end = word_end(text, begin);
    int words = 1;
    while (end != 0 && words < MOST_WORDS && end + 1 < text.length &&
           (text.data[end] == U' ' || text.data[end] == U'·')) {
        bool initial = end + 3 < text.length && rune_is_capital(text.data[end + 1]) &&
                       text.data[end + 2] == U'.';
        uint32_t next = word_end(text, end + (initial && text.data[end + 3] == U' ' ? 4 : 1));
        if (next == 0)
            break;
        end = next;
        words++;
    }
    unsigned others = COVER_ORGANISATION | COVER_MEDIA | COVER_PERSON | COVER_CREDIT;
    bool whole = end != 0 && (end >= text.length ||
                              !(rune_is_letter(text.data[end]) || rune_is_digit(text.data[end]) ||
                                (text.data[end] == U' ' && end + 1 < text.length &&
                                 rune_is_letter(text.data[end + 1]))));
    return whole && words >= least && !builder_covered(builder, begin, end, others) ? end : 0;
}

static void tell(struct reading_builder *builder, uint32_t begin, int least)
{
    uint32_t end = name_end(builder, begin, least);
    if (end == 0)
        return;
    builder_add(builder, MENTION_NAME, begin, end, "Latin letters");
    builder_cover(builder, begin, end, COVER_PERSON);
}

void tell_latin_names(struct reading_builder *builder)
{
    const struct reading *reading = builder->reading;
    struct runes text = reading->text;
    static const enum lexicon_category lists[] = {LEXICON_BEFORE_NAMES, LEXICON_POSTS,
                                                  LEXICON_ROLES};
    struct trigger_walk walk =
        trigger_walk(reading, 0, text.length, 0,
                     LEXICON_KIND(LEXICON_BEFORE_NAMES) | LEXICON_KIND(LEXICON_POSTS) |
                         LEXICON_KIND(LEXICON_ROLES));
    uint32_t at;
    while (trigger_next(&walk, &at)) {
        for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
            const struct lexicon_hit *called = builder_hit_at(builder, at, lists[i]);
            if (called != NULL)
                tell(builder, called->end, i == 0 ? 1 : 2); /* 市长|Anna Smith, 选手|Sky */
        }
    }
    size_t count = builder->count;
    for (size_t i = 0; i < count; i++) {
        const struct mention team = builder->mentions[i];
        if (team.type == MENTION_ORGANISATION && span_equal(team.value, SPAN("other")) &&
            runes_at(text, team.end, RUNES(U"的")))
            tell(builder, team.end + 1, 1);
    }
}
