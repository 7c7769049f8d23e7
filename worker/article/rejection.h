/* Why an article is not taken. The code is part of the contract (header dlq_reason); the detail is
 * one sentence for a person. */
#ifndef TIDINGS_ARTICLE_REJECTION_H
#define TIDINGS_ARTICLE_REJECTION_H

#include "base/span.h"

enum rejection_code {
    REJECTED_NOT,
    REJECTED_EMPTY,        /* no bytes, or nothing but white space */
    REJECTED_TOO_LARGE,    /* over limits.message, limits.articles or the article's memory */
    REJECTED_TOO_DEEP,     /* JSON deeper than limits.depth, or a page nested without end */
    REJECTED_NOT_TEXT,     /* binary: an image, an archive, a PDF ... */
    REJECTED_BAD_JSON,     /* declared or evident JSON that does not parse */
    REJECTED_BAD_ENVELOPE, /* a CloudEvent or crawler object without an article in it */
    REJECTED_BAD_ENCODING, /* more ill-formed bytes than can be repaired */
    REJECTED_NO_ARTICLE    /* a list page, an error page, chrome only, or no Chinese text */
};

struct rejection {
    enum rejection_code code;
    struct span detail;
};

/* What comes of an article that exhausts an arena. */
extern const struct rejection rejection_out_of_memory;

/* The stable code as published: "empty", "too_large", ... */
const char *rejection_name(enum rejection_code code);

#endif
