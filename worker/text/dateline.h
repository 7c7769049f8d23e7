/* Datelines: what news begins with before its first sentence, and what it tells.
 *
 *     本报讯（记者 张三 通讯员 李四） 永川网6月22日电(首席记者 周涵)  新华社北京3月5日电
 *     央视网消息（新闻联播）：        （本报记者 王五）                本报记者 王五 报道： */
#ifndef TIDINGS_TEXT_DATELINE_H
#define TIDINGS_TEXT_DATELINE_H

#include <stdbool.h>
#include <stdint.h>

#include "article/article.h"
#include "base/runes.h"

struct dateline {
    uint32_t end;                      /* where the first sentence begins */
    uint32_t medium_begin, medium_end; /* 新华社; empty for 本报 and where none is named */
    uint32_t credit_begin, credit_end; /* the bracket's content where it is a credit */
    struct date date;                  /* year 0 where none is told */
    bool anchored; /* it names a medium or 讯/电: a mark that an article begins here */
};

/* Reads the dateline that the paragraph begins with; false where there is none. Looks at the first
 * 120 code points. */
bool dateline_read(struct runes paragraph, struct dateline *dateline);

/* 本报记者 张三 通讯员 李四, □本报记者 张三: a paper's own people in front of the first sentence,
 * without a bracket; where their names end, or 0. */
uint32_t dateline_own_credit(struct runes text);

/* Whether the text is a dateline in a bracket, as one closes a text: （云山日报青石8月31日电）. */
bool dateline_closes(struct runes text);

#endif
