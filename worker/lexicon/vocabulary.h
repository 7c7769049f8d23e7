/* The common words (list `words`), each with what it costs a reader to meet it: hundredths of the
 * negative logarithm of its frequency. Names are told from words by comparing costs. Beside them,
 * what each character is worth in a name (lists surnames, given_names, foreign_names).
 * Built once with the lexicon, constant afterwards; lives in the lexicon's arena. */
#ifndef TIDINGS_LEXICON_VOCABULARY_H
#define TIDINGS_LEXICON_VOCABULARY_H

#include "lexicon/lexicon.h"
#include "lexicon/pairs.h"

enum {
    VOCABULARY_LONGEST = 4,
    VOCABULARY_UNKNOWN = 1600,
    VOCABULARY_DEAREST = 4095,
    VOCABULARY_MOST = (1 << 20) - 1 /* words, told twice or not: what pairs.h can number */
};

/* What a character of the Basic Multilingual Plane is in names. */
struct name_traits {
    uint8_t surname : 4;  /* weight + 1; 0 none */
    uint8_t compound : 4; /* 1: a surname of several characters begins with it, 2: or goes on with
                             it; 4 and 8: the same of a part of the peoples' names (扎西) */
    uint8_t given : 4;    /* weight + 1; 0 not listed */
    uint8_t sound_often : 4;    /* 1 to 9, how many of those names hold it; 0 none */
    uint8_t sound;              /* 1 to 3, how readily it carries a foreign name; 0 none */
    uint16_t first, last, only; /* what it costs as the first or the last of two characters of a
                                   given name, or as its only one */
    uint16_t cost;              /* as a word of its own */
};

/* How the name that begins with two characters may go on: bits of name_hints. */
enum name_hint {
    HINT_SURNAME = 1,
    HINT_RARE_SURNAME = 2, /* borne by few, and mostly a word */
    HINT_SOUND = 4,        /* two that readily carry a foreign name */
    HINT_COMPOUND = 8,     /* a surname of several characters */
    HINT_PART = 16,        /* a part of the peoples' names */
    HINT_DOT = 32          /* one character and the dot of foreign names */
};

/* The same as the first or the second of two: the bits that both have are the ways that are open,
 * and for most places of a text there are none. */
struct name_hints {
    uint8_t opens, goes_on; /* enum name_hint */
};

struct vocabulary {
    const struct name_hints *hints; /* of every character of the plane */
    const struct name_traits
        *traits;                    /* of every character of the plane; of all others behind them */
    uint64_t *name_pairs;           /* a bit for a hash of the first two characters of a surname
                                       of several, or of a part of the peoples' names */
    const struct pair_table *pairs; /* the lexicon's: the words of two characters, and which
                                       longer ones begin so */
    struct longer_word {
        char16_t third, fourth; /* fourth 0: a word of three */
        uint16_t cost;
        uint16_t last; /* of those that begin alike */
    } * longer;
};

/* The work sheet: words as they are read, the later one of two alike counts. */
struct vocabulary_sheet {
    struct arena *arena;
    struct vocabulary_word {
        char16_t text[VOCABULARY_LONGEST];
        uint16_t cost; /* 0: taken out */
    } * words;
    size_t count, capacity;
};

/* Reads one file "word TAB cost"; "-word" takes one out; at most VOCABULARY_MOST in all. What is
 * wrong goes to *error with `path` and the line. */
enum status vocabulary_read(struct vocabulary_sheet *sheet, struct span path, struct span bytes,
                            struct arena *arena, struct span *error);

/* How many pairs the sheet's words begin with; more where it is not in the order of its words. */
size_t vocabulary_pairs(const struct vocabulary_sheet *sheet);

/* The sheet's words and the traits that the entries tell; the words' pairs go to `pairs`. */
void vocabulary_build(struct vocabulary *vocabulary, struct pair_table *pairs,
                      const struct vocabulary_sheet *sheet, const struct lexicon_entry *entries,
                      size_t entry_count);

/* costs[n]: of the word of n characters that begins there, n from 1 to 4, 0 where there is none (of
 * one character there always is). Looks at [position, end) only; returns the longest. */
uint32_t vocabulary_costs(const struct vocabulary *vocabulary, struct runes text, uint32_t position,
                          uint32_t end, uint16_t costs[VOCABULARY_LONGEST + 1]);

/* Whether a surname of several characters, or a part of the peoples' names, may begin with the two;
 * false is certain. */
bool vocabulary_names_begin(const struct vocabulary *vocabulary, char32_t first, char32_t second);

/* How often that word of two characters stands behind a person's name, 0 to 2 (list
 * name_followers); what it costs, 0 where the two are no word. `pair` of lexicon_hits.pairs. */
static inline uint32_t vocabulary_follows(const struct vocabulary *vocabulary, uint32_t pair)
{
    return vocabulary->pairs->pairs[pair].follows;
}

static inline uint32_t vocabulary_pair_cost(const struct vocabulary *vocabulary, uint32_t pair)
{
    return vocabulary->pairs->pairs[pair].cost;
}

const struct vocabulary *lexicon_vocabulary(const struct lexicon *lexicon);

static inline unsigned vocabulary_name_hints(const struct vocabulary *vocabulary, char32_t first,
                                             char32_t second)
{
    return (first | second) < 0x10000
               ? vocabulary->hints[first].opens & vocabulary->hints[second].goes_on
               : 0;
}

static inline struct name_traits vocabulary_traits(const struct vocabulary *vocabulary, char32_t c)
{
    return vocabulary->traits[c < 0x10000 ? c : 0x10000];
}

/* Adds the costs of three and four characters; returns the longest, 0 where there is none. */
uint32_t vocabulary_longer(const struct vocabulary *vocabulary, const struct pair *pair,
                           char32_t third, char32_t fourth, uint16_t costs[VOCABULARY_LONGEST + 1]);

/* vocabulary_costs where the pair there is known: `number` of lexicon_hits.pairs. */
static inline uint32_t vocabulary_costs_of(const struct vocabulary *vocabulary, uint32_t number,
                                           struct runes text, uint32_t position, uint32_t end,
                                           uint16_t costs[VOCABULARY_LONGEST + 1])
{
    const struct pair *pair = &vocabulary->pairs->pairs[position + 1 < end ? number : 0];
    costs[1] = vocabulary_traits(vocabulary, text.data[position]).cost;
    costs[2] = pair->cost;
    costs[3] = costs[4] = 0;
    uint32_t longest = costs[2] != 0 ? 2 : 1;
    char32_t third = position + 2 < end ? text.data[position + 2] : 0;
    if (third == 0 || !(pair->thirds & pair_third(third)))
        return longest;
    uint32_t longer = vocabulary_longer(vocabulary, pair, third,
                                        position + 3 < end ? text.data[position + 3] : 0, costs);
    return longer != 0 ? longer : longest;
}

#endif
