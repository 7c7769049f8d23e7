/* What a lane needs from the topic of raw articles. One implementation for the real world
 * (adapters/kafka_source.c), one for the tests.
 *
 * The source keeps a collection: the messages it handed out and that are not settled yet, in the
 * order of arrival. They are borrowed (payload and all) until they are released, or until a wait
 * takes some of them away because their partition went to another member.
 *
 *     collect -> [m0 m1 m2 m3 m4]      the lane prepares and publishes a prefix, say 3
 *     release(3) -> [m3 m4]            the sink has settled them
 *     rewind -> []                     nothing was settled: they will come again
 *
 * One thread. Between collect and the settling of what was collected nobody calls wait or collect,
 * else the group might give a partition away unseen. */
#ifndef TIDINGS_PORTS_ARTICLE_SOURCE_H
#define TIDINGS_PORTS_ARTICLE_SOURCE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "article/message.h"
#include "base/status.h"

struct article_source {
    const struct article_source_operations *operations;
};

/* The collection. Valid until the next collect, wait, release or rewind. */
struct collection {
    const struct message *messages;
    size_t count;
    uint64_t losses; /* grows whenever messages were taken away: those left may have moved */
};

struct article_source_operations {
    /* Adds what is there, up to `most` messages and (but for the first) `most_bytes` of payload in
     * the whole collection; waits up to timeout_ms where the collection is empty, not at all where
     * it is not. STATUS_OK also when nothing came; STATUS_UNAVAILABLE: topic or broker away, said
     * by *error; STATUS_BROKEN: this member can never go on (fenced by a namesake, not authorised).
     */
    enum status (*collect)(struct article_source *source, size_t most, size_t most_bytes,
                           int timeout_ms, struct collection *collection, const char **error);
    /* Stays a member of the group for timeout_ms without taking more: partitions are paused from
     * the first wait until the next collect. Returns as collect; where a partition went to another
     * member meanwhile, its messages are no longer in *collection. */
    enum status (*wait)(struct article_source *source, int timeout_ms,
                        struct collection *collection, const char **error);
    /* Forgets the first `count` messages of the collection: they are settled. */
    void (*release)(struct article_source *source, size_t count);
    /* Forgets the whole collection and goes back to where the group's committed offsets stand, so
     * that all of it that was not settled comes again. *settled: whether they stand exactly behind
     * the first `count` (> 0): asked where a sink cannot tell what became of these.
     * STATUS_UNAVAILABLE: not done yet, call again. */
    enum status (*rewind)(struct article_source *source, size_t count, bool *settled,
                          const char **error);
    /* Whether everything that was on the topics when the worker started is settled, by whichever
     * member. False where that was not asked for. May ask the broker (at most once a second). */
    bool (*at_end)(struct article_source *source);
    /* How many partitions this member holds now. */
    size_t (*partitions)(const struct article_source *source);
    /* Gives everything back, and leaves the group or keeps its place in it, as it was opened. */
    void (*close)(struct article_source *source);
};

static inline enum status article_source_collect(struct article_source *source, size_t most,
                                                 size_t most_bytes, int timeout_ms,
                                                 struct collection *collection, const char **error)
{
    return source->operations->collect(source, most, most_bytes, timeout_ms, collection, error);
}

static inline enum status article_source_wait(struct article_source *source, int timeout_ms,
                                              struct collection *collection, const char **error)
{
    return source->operations->wait(source, timeout_ms, collection, error);
}

static inline void article_source_release(struct article_source *source, size_t count)
{
    source->operations->release(source, count);
}

static inline enum status article_source_rewind(struct article_source *source, size_t count,
                                                bool *settled, const char **error)
{
    return source->operations->rewind(source, count, settled, error);
}

static inline bool article_source_at_end(struct article_source *source)
{
    return source->operations->at_end(source);
}

static inline size_t article_source_partitions(const struct article_source *source)
{
    return source->operations->partitions(source);
}

static inline void article_source_close(struct article_source *source)
{
    if (source != NULL)
        source->operations->close(source);
}

#endif
