/* The consumer of one lane, as its producer needs it: an article_source whose offsets can be
 * committed in the producer's transaction. Included by adapters/kafka_*.c only. */
#ifndef TIDINGS_ADAPTERS_KAFKA_SOURCE_H
#define TIDINGS_ADAPTERS_KAFKA_SOURCE_H

#include <librdkafka/rdkafka.h>

#include "adapters/kafka_lane.h"
#include "adapters/kafka_options.h"

/* See kafka_lane_open. */
enum status kafka_source_open(const struct kafka_options *options, uint32_t index,
                              struct kafka_ends *ends, struct article_source **source, char *error);

/* One past the last offset of each partition in the first `count` messages of the collection. The
 * caller destroys it. */
rd_kafka_topic_partition_list_t *kafka_source_offsets(const struct article_source *source,
                                                      size_t count);

/* The member as the group knows it now: to be fetched right before the offsets are sent, and never
 * kept. The caller destroys it. */
rd_kafka_consumer_group_metadata_t *kafka_source_group(const struct article_source *source);

/* Whether the member was put out of the group without having been asked (and may not know yet which
 * of its partitions another one reads). */
bool kafka_source_lost(const struct article_source *source);

/* Commits the offsets by themselves, and waits for the answer: for at-least-once. */
rd_kafka_resp_err_t kafka_source_commit(struct article_source *source,
                                        const rd_kafka_topic_partition_list_t *offsets);

#endif
