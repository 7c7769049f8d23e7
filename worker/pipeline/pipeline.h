/* THE road of one message: bytes in, everything that will be published about it out. Pure and
 * total: no I/O, no clock, no log, no state but the lexicon; the same message always gives the same
 * bytes. Runs before the claim, so that after it nothing about the article can fail. */
#ifndef TIDINGS_PIPELINE_PIPELINE_H
#define TIDINGS_PIPELINE_PIPELINE_H

#include "article/article.h"
#include "article/message.h"
#include "article/rejection.h"
#include "base/arena.h"
#include "lexicon/lexicon.h"
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
    struct article article;
    struct span uri;    /* urn:tidings:<32 hex> */
    struct span record; /* the encoded ninjs record without what only the claim can tell */
    struct coordinate coordinate;
};

struct outcome {
    struct rejection rejection; /* code REJECTED_NOT: articles holds at least one */
    struct prepared *articles;
    size_t article_count;
};

/* Prepares one message. Everything in *outcome lives in `arena` and as long as the message.
 * Always fills *outcome: an article that exhausts the arena is a rejection too_large. */
void pipeline_prepare(const struct pipeline *pipeline, struct arena *arena,
                      const struct message *message, struct outcome *outcome);

#endif
