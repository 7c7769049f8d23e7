/* What a percentage, a fraction or points are of. */
#ifndef TIDINGS_FACTS_FIGURE_RATIO_H
#define TIDINGS_FACTS_FIGURE_RATIO_H

#include "facts/figure_indicator.h"

/* An amount on the way to its name. */
struct naming {
    struct figure_reader *reader;
    const struct amount *amount;
    const struct wording *wording;
    struct phrase own; /* the amount's own words */
    bool empty;        /* it has none */
    struct span name;  /* they as a text */
    struct span subject;
    struct phrase object; /* the thing behind it; set for what is neither rank nor share */
    bool fits;            /* the thing has a name's length */
};

/* 增速, 降幅: whether the words are the growth of something and nothing more. */
bool figure_names_growth(struct runes text, struct phrase words);

/* 完成工作任务|的91%: whether the words are a plan of which a part was done. */
bool figure_is_part_of_plan(struct runes text, struct phrase words);

/* The indicator of a percentage, a fraction or points; absent where nothing says it. */
struct span figure_name_of_ratio(const struct naming *naming);

#endif
