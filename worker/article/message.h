/* One input message as the source delivered it, and the coordinate that names it for ever.
 * Everything here is borrowed from the source until the batch is settled. */
#ifndef TIDINGS_ARTICLE_MESSAGE_H
#define TIDINGS_ARTICLE_MESSAGE_H

#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

struct header {
    struct span name;
    struct span value; /* absent (data NULL) where the header has no value */
};

struct message {
    struct span topic; /* for a file: its name, or "-" */
    int32_t partition;
    int64_t offset;       /* for JSON lines: the line, from 1 */
    int64_t timestamp_ms; /* since 1970; -1 where unknown */
    struct span key;      /* absent where there is none */
    struct span value;
    const struct header *headers;
    size_t header_count;
};

/* Where an article came from: topic/partition/offset#part. Part counts from 1 within a message. */
struct coordinate {
    struct span topic;
    int32_t partition;
    int64_t offset;
    int32_t part;
};

/* The value of the last header of that name (Kafka headers may repeat); absent where there is none.
 */
struct span message_header(const struct message *message, struct span name);

#endif
