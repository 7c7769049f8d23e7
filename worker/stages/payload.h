/* What a message's value is instead of an article: for stages/decode.c. */
#ifndef TIDINGS_STAGES_PAYLOAD_H
#define TIDINGS_STAGES_PAYLOAD_H

#include <stdbool.h>

#include "base/span.h"

/* <?xml …?><!-- … --><rss …: the summaries of several pages, which read as one text would give one
 * record of them all. */
bool payload_is_feed(struct span bytes);

/* 标题,时间,来源,正文: the first row of a table of articles names its columns. */
bool payload_is_table(struct span bytes);

#endif
