/* The road of a reading: the lexicon's hits, the stretches, then every recogniser in its order; and
 * the questions that the fact rules ask. What a recogniser knows stands in its own file. */
#include "mentions/reading.h"

#include "mentions/army_unit.h"
#include "mentions/builder.h"
#include "mentions/named_team.h"
#include "mentions/namesake.h"
#include "mentions/placed_team.h"
#include "mentions/short_land.h"
#include "mentions/stated_firm.h"
#include "mentions/stretches.h"
#include "mentions/triggers.h"
#include "mentions/word_path.h"
#include "mentions/work_title.h"

static void scan(struct reading_builder *builder)
{
    struct reading *reading = builder->reading;
    reading->hits = lexicon_scan(reading->lexicon, reading->arena, reading->text);
    triggers_build(reading);
    find_stretches(reading);
}

/* In the order in which they run; see mentions/builder.h. */
static void (*const steps[])(struct reading_builder *builder) = {
    scan,
    builder_find_edges,
    find_word_path,
    recognise_organisations,
    tell_stated_firms,
    tell_army_units,
    recognise_places,
    tell_short_lands,
    recognise_posts,
    recognise_persons,
    tell_placed_teams,
    recognise_sites,
    drop_in_titles,
    tell_teams_again,
    tell_namesakes,
    resolve_belonging,
    recognise_times,
    recognise_amounts,
    builder_settle,
};

static struct reading *open_reading(struct arena *arena, const struct lexicon *lexicon,
                                    const struct article *article, struct date reference)
{
    struct reading *reading = arena_alloc(arena, sizeof(*reading));
    reading->arena = arena;
    reading->lexicon = lexicon;
    reading->article = article;
    reading->text = article->text;
    reading->reference = reference.year != 0                                       ? reference
                         : article->held.year != 0 && article->published.year == 0 ? article->held
                         : article->written.year != 0 ? article->written
                                                      : article->published;
    return reading;
}

static struct reading_builder open_builder(struct reading *reading)
{
    enum { APART = 8 }; /* characters from mention to mention, at least in nearly every text */
    const uint32_t length = reading->text.length;
    const size_t room = length / APART + APART;
    return (struct reading_builder){.reading = reading,
                                    .text = reading->text,
                                    .mentions =
                                        arena_take(reading->arena, room * sizeof(struct mention)),
                                    .capacity = room,
                                    .cover = arena_alloc(reading->arena, length),
                                    .numerals = numeral_memory_create(reading->arena, length),
                                    .durations = duration_memory_create(reading->arena)};
}

struct reading **readings_create(struct arena *arena, const struct lexicon *lexicon,
                                 const struct article *articles, size_t count,
                                 struct date reference)
{
    struct reading **readings = arena_take(arena, count * sizeof(struct reading *));
    struct reading_builder *builders = arena_take(arena, count * sizeof(*builders));
    for (size_t i = 0; i < count; i++) {
        readings[i] = open_reading(arena, lexicon, &articles[i], reference);
        builders[i] = open_builder(readings[i]);
    }
    for (size_t step = 0; step < sizeof(steps) / sizeof(*steps); step++)
        for (size_t i = 0; i < count; i++)
            steps[step](&builders[i]);
    return readings;
}

struct reading *reading_create(struct arena *arena, const struct lexicon *lexicon,
                               const struct article *article, struct date reference)
{
    return *readings_create(arena, lexicon, article, 1, reference);
}

uint32_t reading_block_of(const struct reading *reading, uint32_t position)
{
    const struct block *blocks = reading->article->blocks;
    size_t low = 0, high = reading->article->block_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (blocks[middle].begin <= position)
            low = middle;
        else
            high = middle;
    }
    return (uint32_t)low;
}

/* The stretch that position lies in, or, on a closing mark, the one that it closes; NULL where
 * there is none at all. */
static const struct stretch *stretch_of(const struct stretch *stretches, uint32_t count,
                                        uint32_t position)
{
    uint32_t low = 0, high = count;
    if (count == 0)
        return NULL;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (stretches[middle].begin <= position)
            low = middle;
        else
            high = middle;
    }
    return &stretches[low];
}

const struct stretch *reading_sentence_of(const struct reading *reading, uint32_t position)
{
    return stretch_of(reading->sentences, reading->sentence_count, position);
}

const struct stretch *reading_clause_of(const struct reading *reading, uint32_t position)
{
    return stretch_of(reading->clauses, reading->clause_count, position);
}

struct span reading_text(const struct reading *reading, uint32_t begin, uint32_t end)
{
    return runes_to_utf8(reading->arena, runes_slice(reading->text, begin, end));
}

struct extent reading_extent(const struct reading *reading, uint32_t begin, uint32_t end)
{
    if (end > reading->article->body_length)
        return EXTENT_OUTSIDE;
    return (struct extent){(int32_t)begin, (int32_t)end};
}
