/* What words tell of where articles begin: for split.c alone. */
#ifndef TIDINGS_STAGES_SPLIT_WORDS_H
#define TIDINGS_STAGES_SPLIT_WORDS_H

#include <stdbool.h>

#include "base/runes.h"

/* （县农业局）, （某镇供稿）: where a text came from. */
bool split_is_supplier(struct runes text);

/* Whether a text opens as news does: 近日, 3月. */
bool split_opens_news(struct runes text);

/* Whether it opens with a day: 3月14日. */
bool split_opens_with_day(struct runes text);

/* Whether a title names who did it, as headings within an article do not. */
bool split_names_body(struct runes title);

/* Whether a title stands within an article or at its end: 新闻链接, 记者手记, 问：…. */
bool split_is_sidebar(struct runes title);

/* Whether a row holds the buttons of a page's reader alone, which stand below each of its articles:
 * 下一篇, 上一篇 下一篇. */
bool split_is_pager(struct runes text);

#endif
