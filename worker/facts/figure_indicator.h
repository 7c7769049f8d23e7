/* The walk over an article's figures, and the name of what each amount counts. */
#ifndef TIDINGS_FACTS_FIGURE_INDICATOR_H
#define TIDINGS_FACTS_FIGURE_INDICATOR_H

#include "facts/figure_context.h"
#include "facts/figure_parts.h"

enum { MOST_SUBJECTS = 8 };

struct subject_row {
    struct span names[MOST_SUBJECTS]; /* the latest last */
    uint32_t count;
};

enum { FIGURE_CHAINS = 64 };

struct figure_reader {
    const struct reading *reading;
    struct facts *facts;
    struct figure_context context;
    size_t capacity;
    /* The figures by what their numbers hash to: of each chain the last one, counted from 1, and
     * of each figure the one before it in its chain. */
    uint32_t chains[FIGURE_CHAINS], *chained;
    size_t chained_capacity;
    struct subject_row subjects;      /* of the sentence so far */
    struct subject_row outside;       /* before the bracket that is open */
    uint32_t bracket_end;             /* where that one closes; 0: none is open */
    struct span share;                /* the last share's name, whose points may follow; absent */
    size_t figures_from, before_from; /* the sentence's first figure; that of the one before it,
                                         where a semicolon parts the two */
    struct span year;  /* of one of several amounts that tell of a year each; absent */
    struct span basis; /* told at the sentence's head: 与上年比，; absent */
    struct span below; /* told before to hold for all that follows: 同比（下同）; absent */
    struct span whole; /* what the last share was a share of; absent */
    struct span moved; /* what moved from the amount before; absent */
    uint32_t sentence; /* where it begins */
    struct span money; /* the currency of a bare 元 */
    struct span day;   /* that the sentence's deeds so far are of; absent */
};

/* The indicator of an amount: its own words, those behind it, or the subject carried along; with
 * what a word that means nothing alone (总投资) leaves to the subject. Empty where there is none.
 */
struct span figure_indicator(struct figure_reader *reader, const struct amount *amount,
                             const struct wording *wording);

/* Takes a figure, unless it was told before. */
void figure_add(struct figure_reader *reader, const struct figure *figure);

/* Takes a name as the latest subject of the sentence. */
void figure_remember(struct figure_reader *reader, struct span name);

/* The latest subject of the sentence; absent where there is none. */
struct span figure_last_subject(const struct figure_reader *reader);

/* 总量, 增幅, 增速: with the subject of the sentence before it; other names as they are. */
struct span figure_of_subject(const struct figure_reader *reader, struct span name);

#endif
