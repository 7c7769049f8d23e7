/* Learning from refusals what the topics take. */
#include "adapters/kafka_sizes.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "adapters/kafka_client.h"
#include "telemetry/log.h"

enum {
    LEAST = 1024, /* of a message and of a batch: what any topic takes */
    SMALLER = 4   /* times, is the next batch */
};

const char *kafka_sizes_topic(const struct kafka_options *options, enum outgoing_kind kind)
{
    switch (kind) {
    case OUTGOING_DUPLICATE:
        return options->duplicates;
    case OUTGOING_DEAD_LETTER:
        return options->dead_letters;
    default:
        return options->records;
    }
}

static size_t number_property(const rd_kafka_conf_t *conf, const char *name, size_t fallback)
{
    char text[32];
    size_t size = sizeof(text);
    if (rd_kafka_conf_get(conf, name, text, &size) != RD_KAFKA_CONF_OK)
        return fallback;
    return (size_t)strtoull(text, NULL, 10);
}

static size_t less(size_t a, size_t b)
{
    return a < b ? a : b;
}

bool kafka_sizes_configure(struct kafka_sizes *sizes, rd_kafka_conf_t *conf, char *error)
{
    char number[32], reason[KAFKA_ERROR_SIZE / 2];
    const size_t largest = number_property(conf, "message.max.bytes", 1000000);
    if (sizes->batch == 0) {
        sizes->batch = less(largest, number_property(conf, "batch.size", 1000000));
        for (int kind = 0; kind < OUTGOING_KINDS; kind++)
            sizes->largest[kind] = largest;
    }
    sizes->outdated = false;
    snprintf(number, sizeof(number), "%zu", sizes->batch);
    if (rd_kafka_conf_set(conf, "batch.size", number, reason, sizeof(reason)) == RD_KAFKA_CONF_OK)
        return true;
    snprintf(error, KAFKA_ERROR_SIZE, "producer.batch.size: %s", reason);
    return false;
}

/* Together with others it may have been too much. */
static void shrink_batches(struct kafka_sizes *sizes, uint32_t lane,
                           const rd_kafka_message_t *message)
{
    if (sizes->batch <= LEAST)
        return;
    LOG_EVENT(LOG_LEVEL_WARN, "batches_made_smaller", log_number("lane", lane),
              log_string("topic", rd_kafka_topic_name(message->rkt)),
              log_number("bytes", (int64_t)(sizes->batch / SMALLER)),
              log_string("reason", "the topic refuses as much as it was sent at once"),
              log_string("remedy", "raise max.message.bytes of the topic, or lower "
                                   "producer.batch.size"));
    sizes->batch = sizes->batch / SMALLER > LEAST ? sizes->batch / SMALLER : LEAST;
    sizes->outdated = true;
}

/* A record of this size is not tried again. A dead letter is cut to what is tried next: byte by
 * byte it would take too long. */
static void lower_largest(struct kafka_sizes *sizes, const struct kafka_options *options,
                          uint32_t lane, const rd_kafka_message_t *message)
{
    const char *topic = rd_kafka_topic_name(message->rkt);
    bool lowered = false;
    for (int kind = 0; kind < OUTGOING_KINDS; kind++) {
        size_t largest =
            kind == OUTGOING_DEAD_LETTER ? message->len - message->len / 4 : message->len - 1;
        if (message->len <= LEAST || message->len > sizes->largest[kind] ||
            strcmp(kafka_sizes_topic(options, (enum outgoing_kind)kind), topic) != 0)
            continue;
        sizes->largest[kind] = largest;
        lowered = true;
    }
    if (lowered)
        LOG_EVENT(LOG_LEVEL_WARN, "topic_takes_less", log_number("lane", lane),
                  log_string("topic", topic), log_number("refused_bytes", (int64_t)message->len),
                  log_string("remedy", "raise max.message.bytes of the topic, or lower "
                                       "producer.message.max.bytes"));
}

void kafka_sizes_learn(struct kafka_sizes *sizes, const struct kafka_options *options,
                       uint32_t lane, const rd_kafka_message_t *message)
{
    if (sizes->outdated) /* the round is lost already, and its batches were other ones */
        return;
    if (message->len + message->key_len > sizes->batch)
        lower_largest(sizes, options, lane, message);
    else
        shrink_batches(sizes, lane, message);
}
