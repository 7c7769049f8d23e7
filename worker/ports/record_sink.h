/* What a lane needs from the topics it publishes to. A round is: begin, send any number, settle.
 * What a round sent and how far the source was read become visible together or not at all
 * (exactly-once), or first the one and then the other (at-least-once); the lane needs not know
 * which.
 *
 *     recover --> begin --> send ... send --> settle --> begin ...
 *        ^           |         |                 |
 *        +-----------+---------+-----------------+      after any STATUS_UNAVAILABLE
 *
 * One thread. */
#ifndef TIDINGS_PORTS_RECORD_SINK_H
#define TIDINGS_PORTS_RECORD_SINK_H

#include <stdbool.h>
#include <stddef.h>

#include "article/message.h"
#include "base/span.h"
#include "base/status.h"
#include "ports/article_source.h"

enum outgoing_kind { OUTGOING_RECORD, OUTGOING_DUPLICATE, OUTGOING_DEAD_LETTER, OUTGOING_KINDS };

/* One message to publish. The sink copies what it keeps. */
struct outgoing {
    enum outgoing_kind kind; /* which of the operator's topics */
    struct span key;         /* absent: none */
    struct span value;       /* absent: a tombstone, as it came in */
    const struct header *headers;
    size_t header_count;
};

/* Bytes on the wire: key, value and headers, each with what frames it at worst. */
static inline size_t outgoing_size(const struct outgoing *outgoing)
{
    enum { FRAME = 64, HEADER_FRAME = 16 };
    size_t size = FRAME + outgoing->key.length + outgoing->value.length;
    for (size_t i = 0; i < outgoing->header_count; i++)
        size += HEADER_FRAME + outgoing->headers[i].name.length + outgoing->headers[i].value.length;
    return size;
}

struct record_sink {
    const struct record_sink_operations *operations;
};

/* How long a round may wait for what is away, beside the sink's own limits, in ms from now; 0: no
 * longer. Asked by send and settle while they wait, and before each step that cannot be left. */
struct patience {
    int64_t (*left_ms)(void *context);
    void *context;
};

struct record_sink_operations {
    /* Makes the sink ready to begin: at the start, and after every failure. What the failed round
     * sent is taken back, or its outcome decided, before this returns STATUS_OK.
     * STATUS_UNAVAILABLE: not yet (at most timeout_ms were spent), call again; STATUS_BROKEN: never
     * (fenced by a namesake, not authorised, wrong set-up). */
    enum status (*recover)(struct record_sink *sink, struct article_source *source, int timeout_ms,
                           const char **error);
    /* `patience` holds for the whole round. */
    enum status (*begin)(struct record_sink *sink, struct patience patience, const char **error);
    /* The most that one message of that kind may have, as outgoing_size counts it. May shrink from
     * round to round, where a topic turns out to take less. */
    size_t (*largest)(const struct record_sink *sink, enum outgoing_kind kind);
    /* STATUS_TOO_LARGE where the message is over that; nothing was sent, the round goes on. */
    enum status (*send)(struct record_sink *sink, const struct outgoing *outgoing,
                        const char **error);
    /* Settles the round together with the first `count` messages of the source's collection.
     * STATUS_OK: it is settled for good. STATUS_UNAVAILABLE: it is not, or nobody knows, or
     * patience was over: recover, then rewind the source. */
    enum status (*settle)(struct record_sink *sink, struct article_source *source, size_t count,
                          const char **error);
    /* After a failed settle, before recover: whether the round may have been settled all the same,
     * its answer being lost. */
    bool (*in_doubt)(const struct record_sink *sink);
    void (*close)(struct record_sink *sink);
};

static inline enum status record_sink_recover(struct record_sink *sink,
                                              struct article_source *source, int timeout_ms,
                                              const char **error)
{
    return sink->operations->recover(sink, source, timeout_ms, error);
}

static inline enum status record_sink_begin(struct record_sink *sink, struct patience patience,
                                            const char **error)
{
    return sink->operations->begin(sink, patience, error);
}

static inline size_t record_sink_largest(const struct record_sink *sink, enum outgoing_kind kind)
{
    return sink->operations->largest(sink, kind);
}

static inline enum status record_sink_send(struct record_sink *sink,
                                           const struct outgoing *outgoing, const char **error)
{
    return sink->operations->send(sink, outgoing, error);
}

static inline enum status record_sink_settle(struct record_sink *sink,
                                             struct article_source *source, size_t count,
                                             const char **error)
{
    return sink->operations->settle(sink, source, count, error);
}

static inline bool record_sink_in_doubt(const struct record_sink *sink)
{
    return sink->operations->in_doubt(sink);
}

static inline void record_sink_close(struct record_sink *sink)
{
    if (sink != NULL)
        sink->operations->close(sink);
}

#endif
