/* Small tools over a stretch of text that several families need: where a phrase ends, what a count
 * word says, how an enumeration falls into items. All positions are indices into the article's
 * text; everything is linear in the stretch that it is given. */
#ifndef TIDINGS_FACTS_PHRASE_H
#define TIDINGS_FACTS_PHRASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/runes.h"
#include "text/outline.h"
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

/* Ideographs, nearly all of a text: told without the table of the traits, which is larger than what
 * is near. */
static inline bool phrase_is_far_from_marks(char32_t c)
{
    return c - 0x3100 < 0xF900 - 0x3100;
}

/* Whether the comma or colon there stands between digits. */
static inline bool phrase_inside_number(struct runes text, uint32_t position)
{
    return text.data[position] < 0x80 && position > 0 && position + 1 < text.length &&
           rune_is_digit(text.data[position - 1]) && rune_is_digit(text.data[position + 1]);
}

/* The kind of mark at a position, 0 where there is none (PHRASE_AND is never returned). */
static inline unsigned phrase_mark_at(struct runes text, uint32_t position)
{
    if (phrase_is_far_from_marks(text.data[position]))
        return 0;
    unsigned traits = rune_traits(text.data[position]);
    bool inside_number =
        traits & (TRAIT_COMMA | TRAIT_COLON) && phrase_inside_number(text, position);
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

/* Whether a blank, a mark, a bullet (▶) or a little picture (💪, ✅) stands there; ○ is a zero. */
static inline bool phrase_is_edge(struct runes text, uint32_t position)
{
    char32_t c = text.data[position];
    bool picture = (c >= 0x25A0 && c <= 0x27BF && c != U'○') || (c >= 0x1F300 && c <= 0x1FAFF);
    return c == U' ' || picture || phrase_mark_at(text, position) != 0;
}

/* Whether there is anything in the phrase. */
static inline bool phrase_has_words(struct phrase words)
{
    return words.end > words.begin;
}

/* Without blanks and marks at both ends. */
static inline struct phrase phrase_trim(struct runes text, uint32_t begin, uint32_t end)
{
    while (begin < end && phrase_is_edge(text, begin))
        begin++;
    while (end > begin && phrase_is_edge(text, end - 1))
        end--;
    return (struct phrase){begin, end};
}

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

/* 三家企业, 12个项目: whether what begins there is counted, where 两路口村 and 双提升行动 are
 * names. */
bool phrase_counts_things(struct runes text, uint32_t begin, uint32_t end);

/* Word tables are NULL-terminated, and static: see text/outline.h. Rules ask them at nearly every
 * position; nearly always a look at the outline says no, which is why that look is inline. */

/* The word that stands at position, which begins there with a head of the outline's table, or NULL.
 */
const struct runes *phrase_outlined_at(struct runes text, uint32_t position, uint32_t limit,
                                       const struct outline *outline);
const struct runes *phrase_outlined_before(struct runes text, uint32_t limit, uint32_t end,
                                           const struct outline *outline);

/* The word of the table that stands at position (the first that fits), or NULL. */
static inline const struct runes *phrase_word_at(struct runes text, uint32_t position,
                                                 uint32_t limit, const struct runes *words)
{
    if (position >= limit)
        return NULL;
    const struct outline *outline = outline_of(words, SIZE_MAX);
    return character_set_has(&outline->heads, text.data[position])
               ? phrase_outlined_at(text, position, limit, outline)
               : NULL;
}

/* Its length; 0 where there is none. */
static inline uint32_t phrase_word_length(struct runes text, uint32_t position, uint32_t limit,
                                          const struct runes *words)
{
    const struct runes *word = phrase_word_at(text, position, limit, words);
    return word != NULL ? word->length : 0;
}

/* Whether the words are one of the table: the first that stands at their begin. */
static inline bool phrase_is_word(struct runes text, struct phrase words, const struct runes *table)
{
    return words.begin < words.end &&
           phrase_word_length(text, words.begin, words.end, table) == words.end - words.begin;
}

/* The word of the table that ends at `end`, not beginning before `limit`, or NULL. */
static inline const struct runes *phrase_word_before(struct runes text, uint32_t limit,
                                                     uint32_t end, const struct runes *words)
{
    if (end <= limit)
        return NULL;
    const struct outline *outline = outline_of(words, SIZE_MAX);
    return character_set_has(&outline->tails, text.data[end - 1])
               ? phrase_outlined_before(text, limit, end, outline)
               : NULL;
}

/* The first position in [begin, end) at which a word of the table stands, all of it before end; end
 * where there is none. */
uint32_t phrase_find_word(struct runes text, uint32_t begin, uint32_t end,
                          const struct runes *words);

static inline bool phrase_holds_word(struct runes text, uint32_t begin, uint32_t end,
                                     const struct runes *words)
{
    return phrase_find_word(text, begin, end, words) < end;
}

/* The position of the closing mark of the quotation that opens at `open` (“ ‘ （ 《 [ (), at most
 * 400 code points on and before limit; limit where there is none. */
uint32_t phrase_closing(struct runes text, uint32_t open, uint32_t limit);

/* The first closing quotation mark or bracket in [begin, end) that nothing in it opened (there the
 * phrase leaves the quotation that it stands in), or end. */
uint32_t phrase_unopened(struct runes text, uint32_t begin, uint32_t end);

/* Where within [begin, end) a “ stands whose ” does not: the first of such; `end` where none is. */
uint32_t phrase_unclosed(struct runes text, uint32_t begin, uint32_t end);

/* 投票|(5月3日前), 清理河道|（责任单位：水务局）: without what a bracket at the end adds by a
 * number or behind a colon, or in more than `longest_name` characters; another one (乡镇（街道）)
 * stays. */
struct phrase phrase_without_note(struct runes text, struct phrase words, uint32_t longest_name);

/* Whether every character is a Han character; true of none. */
bool phrase_is_han(struct runes text, struct phrase words);

/* 通过|明察暗访|、随机抽查等方式: whether the words in [begin, end), in a clause behind `least`,
 * are one of those that tell how something is done. */
bool phrase_is_manner(struct runes text, uint32_t least, uint32_t begin, uint32_t end,
                      uint32_t limit);

/* 按照|全市会议|要求: whether a word in [begin, end) says that another's word is followed. */
bool phrase_follows_order(struct runes text, uint32_t begin, uint32_t end);

/* 县长传达|县委书记|批示: the same, or that another's word is read out to those present. */
bool phrase_passes_order(struct runes text, uint32_t begin, uint32_t end);

/* 落实|市长|, 会议传达了|县委书记|: whether the clause at `begin` opens with a word that says so,
 * or that another's word is passed on. */
bool phrase_opens_with_order(struct runes text, uint32_t begin, uint32_t end);

#endif
