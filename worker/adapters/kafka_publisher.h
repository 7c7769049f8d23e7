/* Publishes messages and counts what was delivered: for publish, replay and demo. Idempotent,
 * acknowledged by all in-sync replicas; no transaction. */
#ifndef TIDINGS_ADAPTERS_KAFKA_PUBLISHER_H
#define TIDINGS_ADAPTERS_KAFKA_PUBLISHER_H

#include "adapters/kafka_options.h"
#include "article/message.h"
#include "base/status.h"

struct kafka_publisher;

struct kafka_publisher_counts {
    uint64_t sent;      /* handed over */
    uint64_t delivered; /* acknowledged */
    uint64_t failed;
    char error[KAFKA_ERROR_SIZE]; /* of the first failure; empty */
};

/* error: KAFKA_ERROR_SIZE bytes. */
enum status kafka_publisher_open(const struct kafka_options *options,
                                 struct kafka_publisher **publisher, char *error);

/* Asks for the topic, up to timeout_ms: OK; UNAVAILABLE, no broker answers or the topic is not
 * there; BROKEN, it is not for us. Spares the first message to it a second. */
enum status kafka_publisher_reach(struct kafka_publisher *publisher, const char *topic,
                                  int timeout_ms, char *error);

/* Hands one message over; key, value and headers are copied. Blocks while the queue is full.
 * timestamp_ms <= 0: now. STATUS_TOO_LARGE over message.max.bytes. */
enum status kafka_publisher_send(struct kafka_publisher *publisher, const char *topic,
                                 struct span key, struct span value, const struct header *headers,
                                 size_t header_count, int64_t timestamp_ms, char *error);

/* Waits until all are delivered or failed: STATUS_UNAVAILABLE with some still out after timeout_ms,
 * and why in error. */
enum status kafka_publisher_flush(struct kafka_publisher *publisher, int timeout_ms, char *error);

/* What became of them so far. */
void kafka_publisher_count(struct kafka_publisher *publisher,
                           struct kafka_publisher_counts *counts);

void kafka_publisher_close(struct kafka_publisher *publisher);

#endif
