/* What the members of a list leave to its first: the verb that they all have, the revenue that
 * several bodies bring in. */
#ifndef TIDINGS_FACTS_FIGURE_SHARED_H
#define TIDINGS_FACTS_FIGURE_SHARED_H

#include "facts/figure_indicator.h"

/* 扣押手机12部、|银行卡|65张: the verb of the member before, for a name that has none; absent where
 * the amount stands in no such list. */
struct span figure_verb_of_list(const struct figure_reader *reader, const struct amount *amount,
                                struct phrase own);

/* 转移就业6万人，其中|省外|2万人; 生产总值300亿元，其中|第一产业|10亿元: what is counted there, or
 * of the trade; absent for other names. */
struct span figure_of_part(const struct figure_reader *reader, const struct amount *amount,
                           struct phrase own);

/* 签约项目86个，其中|某县|12个: what is counted there, before 其中; absent for other names. */
struct span figure_of_place(const struct figure_reader *reader, const struct amount *amount,
                            struct phrase own);

/* The code of the place that a name is, and nothing else; 0 for other names. */
uint32_t figure_place_of_name(const struct reading *reading, struct phrase name);

/* 其中：|税务部门|完成2亿元: the revenue of which a body brings in so much; absent where it is no
 * such body. */
struct span figure_revenue_of_body(const struct figure_reader *reader, const struct amount *amount,
                                   struct phrase own);

/* 食品类零售额增长3%，|服装类|增长5%; 商品价格中，|衣着类|上涨2%: the measure of the kinds in hand,
 * for a kind that changes; absent for other names. */
struct span figure_measure_of_kinds(const struct figure_reader *reader, const struct amount *amount,
                                    const struct wording *wording);

#endif
