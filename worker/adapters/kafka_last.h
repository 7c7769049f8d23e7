/* The newest messages of a topic, out of all its partitions: what has been met of them so far. A
 * heap with the oldest on top, so that it never holds more than are wanted. Included by
 * adapters/kafka_*.c only. */
#ifndef TIDINGS_ADAPTERS_KAFKA_LAST_H
#define TIDINGS_ADAPTERS_KAFKA_LAST_H

#include <librdkafka/rdkafka.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct kafka_last {
    struct last_item *items; /* the heap; after kafka_last_sort in order, oldest first */
    size_t count, capacity, most, taken;
};

/* `most`: how many are wanted. */
void kafka_last_init(struct kafka_last *last, size_t most);
void kafka_last_clear(struct kafka_last *last);

/* Takes the message over; it, or one that is older, is destroyed where there are too many. */
void kafka_last_add(struct kafka_last *last, rd_kafka_message_t *message);

/* Whether messages older than that time cannot be among those wanted any more. */
bool kafka_last_is_over(const struct kafka_last *last, int64_t timestamp_ms);

/* Forgets what came from a partition: it is read again from farther back. */
void kafka_last_drop(struct kafka_last *last, int32_t partition);

/* Puts them in order: by time, then by partition and offset. Nothing is added after this. */
void kafka_last_sort(struct kafka_last *last);

/* The next one, oldest first, owned by the caller; NULL after the last. */
rd_kafka_message_t *kafka_last_take(struct kafka_last *last);

#endif
