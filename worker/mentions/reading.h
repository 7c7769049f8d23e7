/* A reading: one article under analysis. It holds what the mention layer found, and everything that
 * the fact rules ask: hits of the lexicon, sentences, clauses, mentions, the own place and date.
 * Built by reading_create, read by facts/; lives in the article's arena. */
#ifndef TIDINGS_MENTIONS_READING_H
#define TIDINGS_MENTIONS_READING_H

#include "article/article.h"
#include "base/arena.h"
#include "lexicon/lexicon.h"
#include "mentions/mention.h"

/* A stretch of text inside one block: up to a full stop (sentence) or a comma (clause). */
struct stretch {
    uint32_t begin, end; /* without the closing mark */
    uint32_t block;      /* index in article.blocks */
};

struct trigger_row;

struct reading {
    struct arena *arena;
    const struct lexicon *lexicon;
    const struct article *article;
    struct runes text; /* article->text */

    struct lexicon_hits hits;
    struct trigger_row *triggers; /* what begins where: mentions/triggers.h */
    struct stretch *sentences; /* end at 。！？； and at the block's end; not inside quotation marks
                                  or brackets */
    uint32_t sentence_count;
    struct stretch *clauses; /* end at ，：and where sentences end */
    uint32_t clause_count;

    struct mention
        *mentions; /* by begin ascending, longer first among equals; may nest, never cross */
    uint32_t mention_count;
    uint32_t *first_mention; /* [i]: first mention that begins at or after code point i; text.length
                                + 1 of them */

    uint32_t *place_codes; /* [i]: code of the place name that begins at i, a mention or only part
                              of a venue's or medium's name; 0 none */
    struct date reference; /* what 今年, 昨天, a bare month-day resolve against; year 0 unknown */
    uint32_t own_place;    /* GB/T 2260 code that the article is about; 0 unknown */
};

/* Reads the whole article: lexicon, stretches, then every recogniser of the mention layer in order.
 * `reference` (year 0: none) overrides the article's own date. */
struct reading *reading_create(struct arena *arena, const struct lexicon *lexicon,
                               const struct article *article, struct date reference);

/* The same for several articles, readings[i] of articles[i]. Each step goes over all of them before
 * the next begins: its code is long and its articles are short, so that one article after the other
 * would wait for code most of the time. */
struct reading **readings_create(struct arena *arena, const struct lexicon *lexicon,
                                 const struct article *articles, size_t count,
                                 struct date reference);

/* First mention at or after position (an index; mention_count where there is none). A reading of
 * stretches only has no mentions to ask for. */
static inline uint32_t reading_mention_from(const struct reading *reading, uint32_t position)
{
    return reading->first_mention != NULL && position <= reading->text.length
               ? reading->first_mention[position]
               : reading->mention_count;
}

/* The longest mention of that type beginning exactly at position, or NULL. Inline, for rules ask it
 * nearly everywhere: at most positions none begins. */
static inline const struct mention *reading_mention_at(const struct reading *reading,
                                                       uint32_t position, enum mention_type type)
{
    for (uint32_t i = reading_mention_from(reading, position);
         i < reading->mention_count && reading->mentions[i].begin == position; i++) {
        if (reading->mentions[i].type == type)
            return &reading->mentions[i];
    }
    return NULL;
}

/* The block, the sentence and the clause that a position lies in. */
uint32_t reading_block_of(const struct reading *reading, uint32_t position);
const struct stretch *reading_sentence_of(const struct reading *reading, uint32_t position);
const struct stretch *reading_clause_of(const struct reading *reading, uint32_t position);

/* [begin, end) as UTF-8 in the arena; as a contract extent ({-1,-1} where it lies outside the
 * body). */
struct span reading_text(const struct reading *reading, uint32_t begin, uint32_t end);
struct extent reading_extent(const struct reading *reading, uint32_t begin, uint32_t end);

#endif
