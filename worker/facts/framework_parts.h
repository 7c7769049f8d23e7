/* A named frame on its way to a fact: its name and what the numerals of the name say of its parts
 * (framework_names.c), then the parts that the text tells (framework_parts.c). For frameworks.c
 * alone. Positions are code points of the article's text; nothing here fails but by finding
 * nothing. */
#ifndef TIDINGS_FACTS_FRAMEWORK_PARTS_H
#define TIDINGS_FACTS_FRAMEWORK_PARTS_H

#include "article/facts.h"
#include "facts/enumeration.h"
#include "facts/phrase.h"
#include "mentions/reading.h"

enum { FRAME_MOST_KEYS = 8 };

/* What a name says of its parts. */
struct frame_shape {
    uint32_t total;                        /* parts in all; 0 not known */
    uint32_t keys[FRAME_MOST_KEYS];        /* the number behind each key; 0 for a letter */
    struct phrase key_at[FRAME_MOST_KEYS]; /* where the key stands in the name (1, 三走廊) */
    uint32_t key_count;
    bool digits;  /* 530, 1+573: keys are digits */
    bool doubled; /* 双 is among the numerals: “三元双向” */
};

struct frame_name {
    uint32_t begin, end; /* with quotation marks and head noun */
    uint32_t inner_begin, inner_end;
    bool headed; /* a frame noun follows, or ends it */
    bool plus;   /* 1+573 */
    bool unsure; /* “三问”: a frame only where its parts are told and each holds its word */
    bool told_only; /* “三重压力”: a frame only where its parts are told */
    bool spelt;     /* its parts are the name: “一核引领、两带支撑、三区联动” */
    struct frame_shape shape;
};

struct frame_parts {
    struct framework_part list[ENUMERATION_MOST];
    uint32_t count;
    uint32_t end; /* where their telling ends */
    bool sure;    /* told right before the name, or with its own words once more */
};

/* A name that begins at position, in quotation marks or (with a plus sign and a head noun) bare. */
bool frame_name_at(const struct reading *reading, uint32_t at, uint32_t limit,
                   struct frame_name *name);

/* N, X: a key that leaves open how many. */
bool frame_is_key_letter(char32_t c);

/* The end of the head noun that stands behind a quotation, or `from`. */
uint32_t frame_noun_end(const struct reading *reading, uint32_t from, uint32_t limit);

/* Whether the list gives the head noun at `at` this value: "way", "weak". */
bool frame_noun_is(const struct reading *reading, uint32_t at, struct span kind);

/* What the text spells out for the name, behind it in its block (keyed parts: in the body) or
 * before it; false where it tells nothing that agrees with the name's numerals. */
bool frame_parts_find(const struct reading *reading, const struct frame_name *name,
                      const struct block *block, struct frame_parts *parts);

/* Makes the items of an enumeration the parts, each a label alone or read for a key's content. */
void frame_parts_take(const struct reading *reading, const struct enumeration *found,
                      bool read_inside, struct frame_parts *parts);

#endif
