/* One article, normalised: the shape that fingerprint, extract and encode work on.
 *
 * All its text stands in one array of code points, the main body first, so that an index below
 * body_length is the contract's offset and everything above it is evidence outside the body:
 *
 *     [ paragraph \n paragraph \n ... paragraph | \n headline \n caption \n byline line \n ... ]
 *       0                            body_length                                      text.length
 *
 * Blocks cover it in reading order of the body, then the other zones. Owned by the arena that the
 * stages were given. */
#ifndef TIDINGS_ARTICLE_ARTICLE_H
#define TIDINGS_ARTICLE_ARTICLE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "article/facts.h"
#include "article/message.h"
#include "article/page.h"
#include "article/sketch.h"
#include "base/runes.h"
#include "base/span.h"

enum block_role {
    BLOCK_PARAGRAPH, /* part of the main body; the only role below body_length */
    BLOCK_MAIN,      /* headline */
    BLOCK_KICKER,
    BLOCK_SUBTITLE,
    BLOCK_SECTION, /* heading inside the body */
    BLOCK_SUMMARY, /* 提要 */
    BLOCK_CAPTION,
    BLOCK_EDITOR_NOTE, /* 编者按 */
    BLOCK_BYLINE, /* a line or bracket of names: "记者 张三 通讯员 李四", "(宋磊)", "责任编辑:..."
                   */
    BLOCK_TABLE /* a table's rows, kept apart from the body */
};

struct block {
    enum block_role role;
    uint32_t begin, end; /* in article.text, half-open, without the separating \n */
    uint32_t stands_at; /* offset in the body before which it stood on the page (its own begin for a
                           paragraph) */
};

/* A date as far as it is known: month, day 0 where not; hour -1 where there is no time of day. */
struct date {
    int32_t year; /* 0: not known */
    int8_t month, day;
    int8_t hour, minute, second;
};

enum source_role { SOURCE_PUBLISHER, SOURCE_ORIGIN };

struct source {
    enum source_role role;
    struct span name;
};

struct article {
    const struct envelope *envelope;
    struct coordinate coordinate;
    int32_t parts;        /* how many articles the message held */
    int64_t timestamp_ms; /* of the message; -1 unknown */
    const char *charset, *media_type;
    enum script script;
    uint32_t repairs[REPAIR_KINDS];

    struct runes text;
    uint32_t body_length;
    struct block *blocks;
    size_t block_count;

    struct date published; /* as the article or its envelope says; year 0 where neither does */
    struct date held;    /* the day in brackets below the title of a speech or a report, on which it
                            was given; year 0 where none stands there */
    struct date written; /* the day of its dateline; year 0 where none tells it */
    bool invented;       /* a label above the title says so: 小小说 */
    struct source *sources;
    size_t source_count;
    struct runes page_context; /* the text of the message's other articles that may resolve 我区;
                                  may be empty */

    /* set by stages/fingerprint.c */
    uint8_t fingerprint[16];
    uint64_t simhash;
    struct sketch *sketch; /* NULL where too short for near-duplicates */

    /* set by stages/extract.c */
    struct facts facts;
};

#endif
