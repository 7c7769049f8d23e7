/* Small tools over a stretch of text that several families need: where a phrase ends, what a count
 * word says, how an enumeration falls into items. All positions are indices into the article's
 * text; everything is linear in the stretch that it is given. */
#ifndef TIDINGS_FACTS_PHRASE_H
#define TIDINGS_FACTS_PHRASE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/runes.h"
#include "text/traits.h"

enum { PHRASE_LONGEST = 1500 };

struct phrase {
    uint32_t begin, end; /* half-open */
};

/* Marks, to be combined; in the order of the traits that they come from. */
enum phrase_marks {
    PHRASE_STOP = 1,      /* 。！？!? and a line's end */
    PHRASE_SEMICOLON = 2, /* ；; */
    PHRASE_COMMA = 4,     /* ，, (not inside a number) */
    PHRASE_PAUSE = 8,     /* 、 */
    PHRASE_COLON = 16,    /* ：: (not inside a time of day) */
    PHRASE_AND = 32,      /* 和 与 及 以及 between two items */
    PHRASE_CLAUSE = PHRASE_STOP | PHRASE_SEMICOLON | PHRASE_COMMA | PHRASE_COLON
};

/* The kind of mark at a position, 0 where there is none (PHRASE_AND is never returned). */
static inline unsigned phrase_mark_at(struct runes text, uint32_t position)
{
    unsigned traits = rune_traits(text.data[position]);
    bool inside_number = traits & (TRAIT_COMMA | TRAIT_COLON) && text.data[position] < 0x80 &&
                         position > 0 && position + 1 < text.length &&
                         rune_is_digit(text.data[position - 1]) &&
                         rune_is_digit(text.data[position + 1]);
    return inside_number ? 0 : (traits & TRAIT_MARK) / TRAIT_STOP;
}

/* The first position in [begin, limit) with one of these marks outside quotation marks and
 * brackets that open after begin; where there is none, limit or begin + PHRASE_LONGEST. */
uint32_t phrase_end(struct runes text, uint32_t begin, uint32_t limit, unsigned marks);

/* The position after the last of these marks in [limit, end), or limit: where the phrase that ends
 * at `end` begins. Quotation marks and brackets are respected. */
uint32_t phrase_begin(struct runes text, uint32_t limit, uint32_t end, unsigned marks);

/* Splits [begin, end) at these marks, outside quotation marks and brackets. Returns how many items
 * there are; stores the first `most`. Empty items are left out. */
uint32_t phrase_split(struct runes text, uint32_t begin, uint32_t end, unsigned marks,
                      struct phrase *items, uint32_t most);

/* Without blanks and marks at both ends. */
struct phrase phrase_trim(struct runes text, uint32_t begin, uint32_t end);

/* A whole number of things at position: 3, 12, 三, 十二, 廿八, 两, 双. Its length in code points, 0
 * where there is none; *value is set then (1 to 999). */
uint32_t phrase_count_at(struct runes text, uint32_t position, uint32_t limit, uint32_t *value);

static inline uint32_t phrase_count(struct runes text, uint32_t position, uint32_t limit,
                                    uint32_t *value)
{
    return position < limit && rune_traits(text.data[position]) & TRAIT_COUNT
               ? phrase_count_at(text, position, limit, value)
               : 0;
}

/* Word tables are NULL-terminated, and static: see text/outline.h. */

/* The word of the table that stands at position (the first that fits), or NULL. */
const struct runes *phrase_word_at(struct runes text, uint32_t position, uint32_t limit,
                                   const struct runes *words);

/* The word of the table that ends at `end`, not beginning before `limit`, or NULL. */
const struct runes *phrase_word_before(struct runes text, uint32_t limit, uint32_t end,
                                       const struct runes *words);

/* The first position in [begin, end) at which a word of the table stands, all of it before end; end
 * where there is none. */
uint32_t phrase_find_word(struct runes text, uint32_t begin, uint32_t end,
                          const struct runes *words);

/* The position of the closing mark of the quotation that opens at `open` (“ ‘ （ 《 [ (), at most
 * 400 code points on and before limit; limit where there is none. */
uint32_t phrase_closing(struct runes text, uint32_t open, uint32_t limit);

/* The first closing quotation mark or bracket in [begin, end) that nothing in it opened (there the
 * phrase leaves the quotation that it stands in), or end. */
uint32_t phrase_unopened(struct runes text, uint32_t begin, uint32_t end);

#endif
