/* Where the input ended when the worker started, partition by partition, and which partitions were
 * settled up to there. Shared by the lanes of a process without a lock: the list is fixed, its
 * marks are atomic and only ever set. Included by adapters/kafka_*.c only. */
#ifndef TIDINGS_ADAPTERS_KAFKA_ENDS_H
#define TIDINGS_ADAPTERS_KAFKA_ENDS_H

#include <librdkafka/rdkafka.h>

#include "adapters/kafka_lane.h"

/* Everything of the partition before `offset` is settled. */
void kafka_ends_mark(struct kafka_ends *ends, const char *topic, int32_t partition, int64_t offset);

/* Where that partition ended; 0 where it was made since. */
int64_t kafka_ends_of(const struct kafka_ends *ends, const char *topic, int32_t partition);

/* Whether all partitions are; of those that other processes hold, the group's committed offsets
 * tell (asked at most once a second in the whole process). */
bool kafka_ends_reached(struct kafka_ends *ends, rd_kafka_t *consumer);

#endif
