/* What the words behind an amount say of what it counts. Phrases are empty, and texts absent, where
 * they say nothing. */
#ifndef TIDINGS_FACTS_FIGURE_BEHIND_H
#define TIDINGS_FACTS_FIGURE_BEHIND_H

#include "facts/figure_indicator.h"

/* 安排200万元|专项资金: what the money is. */
struct phrase figure_fund_behind(const struct figure_reader *reader, const struct amount *amount);

/* 按每平方米100元|给予拆除补助, 每户不低于300元的|生活补助: what is given at such a rate; empty
 * where nothing is. */
struct phrase figure_gift_behind(const struct figure_reader *reader, const struct amount *amount,
                                 struct phrase own);

/* 能拿|130元|工钱: what is paid. */
struct phrase figure_income_behind(const struct figure_reader *reader, const struct amount *amount);

/* 以每公斤16元的|保底价: the price or rate; `own` is what is left of the words before. */
struct span figure_price_behind(const struct figure_reader *reader, const struct amount *amount,
                                struct phrase own);

/* 三分之一以上的|事项实现网上受理: at its clause's head, what so large a part does. */
struct phrase figure_part_of_whole(const struct figure_reader *reader, const struct amount *amount);

/* 聚集了|70%的|创新中心, 加征|25%|关税: what the verb before takes so large a part of. */
struct phrase figure_taken_behind(const struct figure_reader *reader, const struct amount *amount,
                                  const struct wording *wording);

/* 其余1亿元|由县里自筹: who pays the rest; empty where it is not told. */
struct phrase figure_payer_behind(struct runes text, const struct amount *amount);

#endif
