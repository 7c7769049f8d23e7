/* The words of an indicator as a text of its own. */
#ifndef TIDINGS_FACTS_FIGURE_TEXT_H
#define TIDINGS_FACTS_FIGURE_TEXT_H

#include "facts/figure_indicator.h"

/* The words as written, without a 完成 or 实现 inside them that only says that it was reached. */
struct span figure_text_of(const struct figure_reader *reader, struct phrase words);

/* One text behind the other, in the arena. */
struct span figure_join(struct arena *arena, struct span a, struct span b);

/* 房屋|销售|和|销售额: the two without the word that ends the first and begins the second. */
struct span figure_join_once(struct arena *arena, struct span a, struct span b);

/* A subject without the verb that leads it: 新增|规模以上工业企业. */
struct span figure_noun_of(struct span subject);

#endif
