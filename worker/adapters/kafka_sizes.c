/* Learning from refusals what the topics take. */
#include "adapters/kafka_sizes.h"

#include <stdio.h>
#include <string.h>

#include "adapters/kafka_client.h"
#include "telemetry/log.h"

enum { SMALLER = 4 /* times, is the next batch */ };

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

static size_t less(size_t a, size_t b)
{
    return a < b ? a : b;
}

bool kafka_sizes_configure(struct kafka_sizes *sizes, rd_kafka_conf_t *conf, char *error)
{
    char number[32], reason[KAFKA_ERROR_SIZE / 2];
    const size_t largest = kafka_client_number(conf, "message.max.bytes", 1000000);
    if (sizes->batch == 0) {
        sizes->batch = less(largest, kafka_client_number(conf, "batch.size", 1000000));
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

/* Together with others it may have been too much. Ends where a batch has no room for two. */
static void shrink_batches(struct kafka_sizes *sizes, uint32_t lane, const char *topic)
{
    sizes->batch /= SMALLER;
    sizes->outdated = true;
    LOG_EVENT(LOG_LEVEL_WARN, "batches_made_smaller", log_number("lane", lane),
              log_string("topic", topic), log_number("bytes", (int64_t)sizes->batch),
              log_string("reason", "the topic refuses as much as it was sent at once"),
              log_string("remedy", "raise max.message.bytes of the topic, or lower "
                                   "producer.batch.size"));
}

/* A record of this size is not tried again. A dead letter is cut to what is tried next: byte by
 * byte it would take too long. */
static void lower_largest(struct kafka_sizes *sizes, const struct kafka_options *options,
                          uint32_t lane, const char *topic, size_t size)
{
    bool lowered = false;
    for (int kind = 0; kind < OUTGOING_KINDS; kind++) {
        if (size > sizes->largest[kind] ||
            strcmp(kafka_sizes_topic(options, (enum outgoing_kind)kind), topic) != 0)
            continue;
        sizes->largest[kind] = kind == OUTGOING_DEAD_LETTER ? size - size / 4 : size - 1;
        lowered = true;
    }
    if (lowered)
        LOG_EVENT(LOG_LEVEL_WARN, "topic_takes_less", log_number("lane", lane),
                  log_string("topic", topic), log_number("refused_bytes", (int64_t)size),
                  log_string("remedy", "raise max.message.bytes of the topic, or lower "
                                       "producer.message.max.bytes"));
}

void kafka_sizes_learn(struct kafka_sizes *sizes, const struct kafka_options *options,
                       uint32_t lane, const char *topic, size_t size)
{
    if (sizes->outdated) /* the round is lost already, and its batches were other ones */
        return;
    if (size > sizes->batch)
        lower_largest(sizes, options, lane, topic, size);
    else
        shrink_batches(sizes, lane, topic);
}
