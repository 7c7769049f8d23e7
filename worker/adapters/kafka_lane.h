/* The Kafka ends of one lane: the member of the consumer group and the transactional producer. They
 * are opened as a pair, since the offsets of the one are committed in the transaction of the other.
 */
#ifndef TIDINGS_ADAPTERS_KAFKA_LANE_H
#define TIDINGS_ADAPTERS_KAFKA_LANE_H

#include "adapters/kafka_options.h"
#include "base/status.h"
#include "ports/article_source.h"
#include "ports/record_sink.h"

struct kafka_ends;

/* Opens lane `index`; connects in the background. `ends` NULL: no end is looked for; else shared by
 * the lanes of the process. STATUS_BROKEN with the reason in error (KAFKA_ERROR_SIZE bytes) where a
 * property is wrong. The caller closes both, the sink first. */
enum status kafka_lane_open(const struct kafka_options *options, uint32_t index,
                            struct kafka_ends *ends, struct article_source **source,
                            struct record_sink **sink, char *error);

/* For run --exit-at-end: remembers where every partition of the input topics ends now. Waits for
 * the broker and the topics up to timeout_ms; STATUS_UNAVAILABLE where they do not come. */
enum status kafka_ends_open(const struct kafka_options *options, int timeout_ms,
                            struct kafka_ends **ends, char *error);
void kafka_ends_close(struct kafka_ends *ends);

#endif
