/* Reads topics from their beginning or their end without a consumer group, committed messages only:
 * for tail, replay, demo. */
#ifndef TIDINGS_ADAPTERS_KAFKA_READER_H
#define TIDINGS_ADAPTERS_KAFKA_READER_H

#include "adapters/kafka_options.h"
#include "article/message.h"
#include "base/status.h"

struct kafka_reader;

enum kafka_reader_start { KAFKA_READ_FROM_BEGINNING, KAFKA_READ_FROM_END, KAFKA_READ_LAST };

/* Reads all partitions of topic; KAFKA_READ_LAST gives the `last` newest messages of the topic, by
 * their time, before it goes on. Waits up to timeout_ms for the broker. STATUS_UNAVAILABLE, or
 * STATUS_BROKEN where a property is wrong. error: KAFKA_ERROR_SIZE bytes. */
enum status kafka_reader_open(const struct kafka_options *options, const char *topic,
                              enum kafka_reader_start start, int64_t last, int timeout_ms,
                              struct kafka_reader **reader, char *error);

/* The next message, borrowed until the next call. *message NULL where none came within timeout_ms,
 * or where the end was reached (see kafka_reader_at_end). */
enum status kafka_reader_next(struct kafka_reader *reader, int timeout_ms,
                              const struct message **message, char *error);

/* Whether every partition has been read up to where it ended when the reader was opened. */
bool kafka_reader_at_end(const struct kafka_reader *reader);

/* Why Kafka cannot be reached, where it could not be since the last message; else NULL. librdkafka
 * tries on by itself. */
const char *kafka_reader_trouble(const struct kafka_reader *reader);

void kafka_reader_close(struct kafka_reader *reader);

#endif
