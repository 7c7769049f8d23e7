/* One lane's consumer from within: its state, and the collection of messages that it holds. What
 * kafka_source.c, kafka_collection.c, kafka_member.c and kafka_places.c share; included by nobody
 * else.
 *
 * Everything happens on the lane's thread: librdkafka calls us back only from within a poll, so a
 * partition can be taken away only inside collect and wait. */
#ifndef TIDINGS_ADAPTERS_KAFKA_COLLECTION_H
#define TIDINGS_ADAPTERS_KAFKA_COLLECTION_H

#include <librdkafka/rdkafka.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "adapters/kafka_client.h"
#include "adapters/kafka_lane.h"

enum { LEDGER_NOT_YET = -1 }; /* nothing of the partition was seen since it was assigned */

struct kafka_source {
    struct kafka_health health; /* first: the callbacks' opaque */
    struct article_source base;
    const struct kafka_options *options;
    rd_kafka_t *client;
    uint32_t lane;
    char *member_id; /* the group's last name for us, librdkafka's to free; NULL: none yet */
    rd_kafka_topic_partition_list_t *topics;  /* subscribed */
    rd_kafka_topic_partition_list_t *ledger;  /* assigned; offset: what comes next, or NOT_YET */
    rd_kafka_topic_partition_list_t *doubted; /* of the ledger: not confirmed yet, kafka_places.h */
    rd_kafka_topic_partition_t *recent;       /* of the ledger: where the last message stood */
    rd_kafka_message_t **held;                /* the collection as librdkafka's own */
    struct message *messages;                 /* and as ours; headers are ours to free */
    size_t count, capacity, bytes;
    uint64_t losses;
    bool paused;
    bool at_places;    /* since the last resume every partition stands where the ledger says */
    char missing[256]; /* a topic that does not exist; empty */
    char refused[512]; /* why the group does not take this member; empty: it does, or may yet */
    bool let_in;       /* the group has assigned, be it nothing */
    bool broken;
    bool fenced;           /* by the group; whether there is a namesake is not known yet */
    bool stranded;         /* librdkafka has given up to begin with a partition that was assigned */
    int64_t unreadable_ms; /* when it was said last that one cannot be read; 0: never */
    int64_t probed_ms;
    struct kafka_ends *ends;
    bool ends_moved; /* the ledger knows of ends that the group does not */
    char error[KAFKA_ERROR_SIZE];
    bool cooperative; /* as the group last said; a client being closed no longer tells */
};

static inline struct kafka_source *kafka_source_of(const struct article_source *base)
{
    return (struct kafka_source *)(void *)((char *)base - offsetof(struct kafka_source, base));
}

/* The message's partition in the ledger; NULL where it is not ours. Valid until the ledger changes.
 */
rd_kafka_topic_partition_t *kafka_collection_place(struct kafka_source *source,
                                                   const rd_kafka_message_t *message);

/* Takes a message into the collection; one of a partition that we do not hold is let go. */
void kafka_collection_take(struct kafka_source *source, rd_kafka_message_t *message);

/* Lets go of the messages whose partition is in `partitions` (NULL: all). */
void kafka_collection_drop(struct kafka_source *source,
                           const rd_kafka_topic_partition_list_t *partitions);

/* Lets go of the first `count`. */
void kafka_collection_release(struct kafka_source *source, size_t count);

/* The first offset of each partition in the collection. The caller destroys it. */
rd_kafka_topic_partition_list_t *kafka_collection_begins(const struct kafka_source *source);

#endif
