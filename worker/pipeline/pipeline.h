/* THE road of a message: bytes in, everything that will be published about it out. Pure and
 * total: no I/O, no clock, no log, no state but the lexicon; the same message always gives the same
 * bytes. Runs before the claim, so that after it nothing about the article can fail. */
#ifndef TIDINGS_PIPELINE_PIPELINE_H
#define TIDINGS_PIPELINE_PIPELINE_H

#include "article/article.h"
#include "article/message.h"
#include "article/rejection.h"
#include "base/arena.h"
#include "lexicon/lexicon.h"
#include "mentions/reading.h"
#include "stages/decode.h"

struct pipeline {
    const struct lexicon *lexicon;
    struct decode_options decode;
    uint32_t articles; /* limits.articles, in one message */
    uint32_t shortest; /* dedup.shortest: code points below which only exact duplicates are found */
    struct date reference; /* --reference-time; year 0: the article's own date */
};

/* The defaults of the contract; lexicon left NULL. */
struct pipeline pipeline_defaults(void);

/* One article, ready to be claimed and published. */
struct prepared {
    struct coordinate coordinate;
    int32_t parts; /* how many articles the message held */
    uint8_t fingerprint[16];
    const struct sketch *sketch; /* NULL: compared exactly only */
    struct span uri;             /* urn:tidings:<32 hex> */
    struct span record; /* the encoded ninjs record; see encode_revision for what a claim adds */
    struct span url;    /* absent where not known */
    struct span traceparent, tracestate;
};

struct outcome {
    struct rejection rejection; /* code REJECTED_NOT: articles holds at least one */
    struct prepared *articles;
    size_t article_count;
};

/* Messages, at most, that are prepared in one step: what they take of the arena stays in the
 * caches. */
enum { PIPELINE_TOGETHER = 32 };

/* Prepares messages, the first few of `count`, at least one; returns how many. Each step of the
 * road goes over all of these before the next begins (mentions/reading.h says why); what comes out
 * is the same as one by one. What the outcomes hold lives in `keep` (a batch's arena); `scratch` is
 * reset at the start and may be reset as soon as this returns. Always fills the outcomes: a message
 * that exhausts an arena is a rejection too_large. Sets and restores the arenas' guards. */
size_t pipeline_prepare(const struct pipeline *pipeline, struct arena *scratch, struct arena *keep,
                        const struct message *messages, size_t count, struct outcome *outcomes);

/* One article as it was read, for explain: the text, the mentions and the facts. */
struct pipeline_view {
    struct article article;
    const struct reading *reading;
};

/* Reads one message without encoding it; all in `arena`. Fills *views and *count, or *rejection. */
void pipeline_read(const struct pipeline *pipeline, struct arena *arena,
                   const struct message *message, struct pipeline_view **views, size_t *count,
                   struct rejection *rejection);

#endif
