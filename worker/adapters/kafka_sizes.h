/* How much the output topics take at once. What a topic takes (its max.message.bytes) is a limit of
 * batches, as the broker gets them: compressed, and for all messages of one together. What it
 * refuses is refused for each of them, so the size of one says nothing unless it went alone. Hence
 * the producer's batches are made smaller first, until what is refused must have gone alone. For
 * kafka_sink.c alone. */
#ifndef TIDINGS_ADAPTERS_KAFKA_SIZES_H
#define TIDINGS_ADAPTERS_KAFKA_SIZES_H

#include <librdkafka/rdkafka.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "adapters/kafka_options.h"
#include "ports/record_sink.h"

/* What was learnt, by refusals, since the sink was opened; all zero at first. */
struct kafka_sizes {
    size_t batch;                   /* bytes of a batch; a larger message goes alone */
    size_t largest[OUTGOING_KINDS]; /* of one message, as outgoing_size counts it */
    bool outdated;                  /* `batch` is smaller than the producer at hand knows */
};

/* The topic of that kind. */
const char *kafka_sizes_topic(const struct kafka_options *options, enum outgoing_kind kind);

/* For the next producer. False with the reason in error. */
bool kafka_sizes_configure(struct kafka_sizes *sizes, rd_kafka_conf_t *conf, char *error);

/* The topic has refused a message of the lane's as too large: one of that size, by outgoing_size.
 */
void kafka_sizes_learn(struct kafka_sizes *sizes, const struct kafka_options *options,
                       uint32_t lane, const char *topic, size_t size);

#endif
