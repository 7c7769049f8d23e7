/* The table of places behind the lists `places` and `place_short`: codes of GB/T 2260, what lies in
 * what, and a code's official name. */
#ifndef TIDINGS_LEXICON_PLACES_H
#define TIDINGS_LEXICON_PLACES_H

#include "lexicon/lexicon.h"

enum { PLACE_CODES_MOST = 16 };

/* One reading of a place's name. */
struct place_code {
    uint32_t code;
    uint32_t until; /* the year of the last revision that holds it; 0: it stands today */
};

/* The codes of an entry's value "CODE[/YEAR],...", at most PLACE_CODES_MOST; returns how many. */
uint32_t place_codes(struct span value, struct place_code codes[PLACE_CODES_MOST]);

/* What a code is: 1 province, 2 prefecture, 3 county, 0 none. */
static inline int place_level(uint32_t code)
{
    return code == 0 ? 0 : code % 10000 == 0 ? 1 : code % 100 == 0 ? 2 : 3;
}

/* Whether `inner` lies in `outer` (and is not the same). */
static inline bool place_lies_in(uint32_t inner, uint32_t outer)
{
    return inner != outer &&
           ((outer % 10000 == 0 && inner / 10000 == outer / 10000) ||
            (outer % 10000 != 0 && outer % 100 == 0 && inner / 100 == outer / 100));
}

/* The official name of a code (东湖区), empty where it is not known. */
struct runes place_name(const struct lexicon *lexicon, uint32_t code);

/* The prefecture or province that a code lies in and that has a name of its own; 0 for a province.
 */
uint32_t place_parent(const struct lexicon *lexicon, uint32_t code);

/* The code itself or what it lies in, whose name ends in that character (市, 县, 区 ...; 省 is any
 * province): what a text at home in `code` means by 全市. 0 where there is none. */
uint32_t place_of_level(const struct lexicon *lexicon, uint32_t code, char32_t level);

/* For lexicon_create: the table code -> entry, in the arena. */
struct place_table {
    struct place_row {
        uint32_t code, until, entry;
    } * rows;
    size_t count;
};
struct place_table place_table_build(struct arena *arena, const struct lexicon_entry *entries,
                                     size_t count);
const struct place_table *lexicon_place_table(const struct lexicon *lexicon);

#endif
