/* What holds for the figures of a stretch of text and is told once: whether it promises or reports,
 * and for when. Walked along with the text; one walker an article. */
#ifndef TIDINGS_FACTS_FIGURE_CONTEXT_H
#define TIDINGS_FACTS_FIGURE_CONTEXT_H

#include "article/facts.h"
#include "facts/figure_times.h"

/* A mention that was asked before. */
struct figure_mention {
    bool asked, dates, timed;
    struct figure_time time;
};

struct figure_context {
    const struct reading *reading;
    struct figure_mention *told; /* by the index of the mention */
    size_t next_block;           /* the headings before it are taken: blocks stand in order */
    /* times */
    struct figure_time account;     /* dates the paragraphs of an account */
    struct figure_time before_list; /* what dated them before a list that has a time of its own */
    struct figure_time heading;     /* the year that a heading above names */
    struct figure_time lead;        /* of the first paragraph's figures, of which there are: */
    uint32_t lead_figures;
    uint32_t figures;             /* read so far */
    int32_t year_reached;         /* of the last figure that was reached in a whole year */
    struct figure_time paragraph; /* dates what follows in the paragraph */
    enum figure_status section;   /* by the heading that stands over the paragraph */
    int32_t section_at;           /* stands_at of the last heading taken */
    uint32_t orders_from; /* where a paragraph without numbers is still to be asked for orders */
    int carried;          /* +1 target, -1 result: told before a semicolon; 0 nothing */
    /* of the text */
    bool section_known;
    bool upper_known;     /* by a heading of the first level, which holds for those below it */
    bool new_year;        /* the text speaks of 新的一年 */
    bool plan;            /* a notice or a plan: promises where nothing else is said */
    bool account_general; /* by words or a title alone: figures told at length beat it */
    bool list_open;
    bool behind_lead; /* the paragraph that dates the account is read */
    /* of the paragraph */
    bool account_opened; /* it has dated the account */
    bool listing;        /* its points are listed: 一是, 二是 */
    bool points_planned; /* 重点抓好四个方面工作：, and the paragraphs behind it are numbered */
    bool point_open;        /* the last sentence is but a point's head: 三是推进治污。 */
    bool paragraph_targets; /* 要…: it gives orders */
    bool due_behind;        /* the sentence's figures are due by what stands behind them */
    bool expecting;         /* 全年预计…；: what the year is expected to bring is told on */
};

/* At a paragraph's begin. */
void figure_context_paragraph(struct figure_context *context, const struct block *block);

/* Behind a sentence of a paragraph without numbers, instead of figure_context_leave. */
void figure_context_skim(struct figure_context *context, const struct stretch *sentence);

/* Behind a sentence: its last time goes on; it gave `count` figures. */
void figure_context_leave(struct figure_context *context, const struct stretch *sentence,
                          const struct figure *figures, uint32_t count);

#endif
