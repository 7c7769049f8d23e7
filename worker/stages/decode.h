/* First stage: bytes -> envelope -> text. Recognises the contract's four forms of input, finds the
 * character encoding and the media type, and lays the page out as lines of code points. */
#ifndef TIDINGS_STAGES_DECODE_H
#define TIDINGS_STAGES_DECODE_H

#include "article/message.h"
#include "article/page.h"
#include "article/rejection.h"
#include "base/arena.h"
#include "base/status.h"

/* Limits, and the crawler's own names for the fields of input form 3 (each may be several, by
 * comma). */
struct decode_options {
    size_t message_bytes; /* limits.message */
    uint32_t depth;       /* limits.depth, of JSON */
    struct span url, title, content, html, text, published, site, fetched, charset;
};

/* The contract's defaults. */
struct decode_options decode_defaults(void);

/* Fills *page (in arena; the spans of its envelope may point into the message). STATUS_OK, or
 * STATUS_MALFORMED / STATUS_TOO_LARGE with *rejection filled. */
enum status decode_message(const struct decode_options *options, struct arena *arena,
                           const struct message *message, struct page *page,
                           struct rejection *rejection);

#endif
