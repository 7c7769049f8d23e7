/* A reading while it is being built: the recognisers of the mention layer append to it in any
 * order, readings_create sorts it at the end and drops what crosses. */
#ifndef TIDINGS_MENTIONS_BUILDER_H
#define TIDINGS_MENTIONS_BUILDER_H

#include "mentions/reading.h"

/* What a code point was found to be part of: bits of builder.cover. */
enum cover {
    COVER_ORGANISATION = 1,
    COVER_MEDIA = 2, /* a medium or a company: places inside do not count */
    COVER_PLACE = 4,
    COVER_POST = 8,
    COVER_PERSON = 16,
    COVER_CREDIT = 32, /* a byline or a dateline: places inside do not count */
    COVER_VENUE = 64,  /* a venue, school, hospital or park: short forms inside do not count */
    COVER_TIME = 128   /* a time, a duration or a frequency: its numbers are not counted again */
};

/* Where a name may begin or end: bits of builder.edges, one set a position. */
enum edge {
    EDGE_BEGIN = 1,    /* what stands before ends here: a mark, a verb, a preposition */
    EDGE_END = 2,      /* what stands behind begins here */
    EDGE_MARK = 4,     /* the EDGE_BEGIN is punctuation or the block's begin */
    EDGE_PERSON = 8,   /* the EDGE_END is a word for what persons do or say */
    EDGE_WORD = 16,    /* a word of the cheapest reading begins here (word_path.h) */
    EDGE_READ = 32,    /* the cheapest reading was looked for there, for a name is near */
    EDGE_PROMISED = 64 /* the name that begins here has surroundings that promise one */
};

/* What stands beside a place where a name could begin or end: bits of builder.promises. */
enum promise {
    PROMISE_BEFORE = 1, /* a post or a role ends there */
    PROMISE_BEHIND = 2  /* a title begins there */
};

struct reading_builder {
    struct reading *reading;
    struct runes text; /* the reading's */
    struct mention *mentions;
    size_t count, capacity;
    uint8_t *cover;                    /* one a code point of the text */
    uint8_t *edges;                    /* one a code point, and one behind the last */
    struct numeral_memory *numerals;   /* see numeral_at */
    struct duration_memory *durations; /* see duration_read */
    uint8_t *promises;                 /* one a code point, and one behind the last: enum promise */
    uint8_t *path_names; /* [i]: length of the name that the cheapest reading has there; 0 none */
    uint32_t *place_to;  /* [i]: begin + 1 of the longest place name that ends at i; 0 none */
    uint32_t *organisation_to;   /* the same for organisations; set by recognise_posts */
    uint32_t *organisation_from; /* [i]: end of the organisation that begins at i; 0 none */
};

struct numeral_memory *numeral_memory_create(struct arena *arena, uint32_t length);
struct duration_memory *duration_memory_create(struct arena *arena);

/* Appends a mention of that extent; the caller fills in the rest. The pointer holds until the next
 * one is added. */
struct mention *builder_add(struct reading_builder *builder, enum mention_type type, uint32_t begin,
                            uint32_t end, const char *rule);

/* Appends a mention that is filled in already. */
static inline void builder_append(struct reading_builder *builder, const struct mention *mention)
{
    if (builder->count == builder->capacity)
        builder->mentions = arena_widen(builder->reading->arena, builder->mentions, builder->count,
                                        &builder->capacity, sizeof(*builder->mentions));
    builder->mentions[builder->count++] = *mention;
}

/* Behind what numbers a ruler of that name; end where nothing does. */
uint32_t regnal_end(struct runes text, uint32_t end);

/* Adds a person and covers it; its number + 1. One that overlaps another is not added: 0. */
uint32_t builder_add_person(struct reading_builder *builder, uint32_t begin, uint32_t end,
                            const char *rule);

/* Marks [begin, end) in the cover. */
void builder_cover(struct reading_builder *builder, uint32_t begin, uint32_t end, enum cover cover);

/* Whether any code point of [begin, end) carries one of the bits. */
bool builder_covered(const struct reading_builder *builder, uint32_t begin, uint32_t end,
                     unsigned bits);

/* Fills builder.edges. */
void builder_find_edges(struct reading_builder *builder);

/* The longest hit of that list that begins at, or ends at, position; NULL where there is none. */
static inline const struct lexicon_hit *builder_hit_at(const struct reading_builder *builder,
                                                       uint32_t position,
                                                       enum lexicon_category category)
{
    return position < builder->reading->text.length
               ? lexicon_hit_at(&builder->reading->hits, position, category)
               : NULL;
}

const struct lexicon_hit *builder_hit_to(const struct reading_builder *builder, uint32_t position,
                                         enum lexicon_category category);

/* 英|国防大臣, 美|国务卿: a land of one character and the post behind it, not the land's whole
 * name. */
bool builder_is_land_of_office(const struct reading_builder *builder,
                               const struct lexicon_hit *hit);

/* 全县|长江: whether the level of an office (县|长) belongs to what stands before it. */
bool builder_is_of_whole(struct runes text, const struct lexicon_hit *hit);

/* Whether a place's name is mostly a common word there, or part of one (list not_places). */
bool builder_is_weak(const struct reading_builder *builder, const struct lexicon_hit *hit);

/* Sorts the mentions (begin ascending, longer first), drops repetitions, and of two that cross the
 * one of the weaker type; hands them and their index to the reading. */
void builder_settle(struct reading_builder *builder);

/* The recognisers, in the order in which readings_create calls them: a later one may look at what
 * the earlier ones found. Each runs in time linear in the text. */
void recognise_organisations(struct reading_builder *builder);
void recognise_places(struct reading_builder *builder); /* and the reading's own place */
void recognise_posts(struct reading_builder *builder);
void recognise_persons(struct reading_builder *builder); /* and whom the posts belong to */
void recognise_sites(struct reading_builder *builder);   /* and callings */
void resolve_belonging(struct reading_builder *builder); /* what places bodies and posts are of */
void recognise_times(struct reading_builder *builder);   /* and durations and frequencies */
void recognise_amounts(struct reading_builder *builder); /* number, ordinal, percent, money,
                                                            quantity; after the times */

#endif
