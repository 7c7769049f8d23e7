/* The collection: the messages that a lane has and that are not settled, and the ledger: for each
 * partition held, the offset that shall come next. */
#include "adapters/kafka_collection.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "adapters/kafka_places.h"
#include "adapters/kafka_source.h"
#include "telemetry/log.h"

static void free_message(struct kafka_source *source, size_t i)
{
    source->bytes -= source->messages[i].value.length;
    free((void *)source->messages[i].headers);
    rd_kafka_message_destroy(source->held[i]);
}

static void *grown(void *items, size_t count, size_t size)
{
    void *more = reallocarray(items, count, size);
    if (more == NULL) {
        fputs("tidings: out of memory\n", stderr);
        abort();
    }
    return more;
}

static void hold(struct kafka_source *source, rd_kafka_message_t *message)
{
    if (source->count == source->capacity) {
        source->capacity = source->capacity == 0 ? 256 : 2 * source->capacity;
        source->held = grown(source->held, source->capacity, sizeof(struct rd_kafka_message_s *));
        source->messages = grown(source->messages, source->capacity, sizeof(*source->messages));
    }
    size_t headers = kafka_client_header_count(message);
    struct header *list = headers != 0 ? grown(NULL, headers, sizeof(*list)) : NULL;
    source->held[source->count] = message;
    kafka_client_message(message, list, &source->messages[source->count]);
    source->bytes += message->len;
    source->count++;
}

rd_kafka_topic_partition_t *kafka_collection_place(struct kafka_source *source,
                                                   const rd_kafka_message_t *message)
{
    const char *topic = rd_kafka_topic_name(message->rkt);
    if (source->recent == NULL || source->recent->partition != message->partition ||
        strcmp(source->recent->topic, topic) != 0)
        source->recent =
            rd_kafka_topic_partition_list_find(source->ledger, topic, message->partition);
    return source->recent;
}

void kafka_collection_take(struct kafka_source *source, rd_kafka_message_t *message)
{
    rd_kafka_topic_partition_t *entry = kafka_collection_place(source, message);
    if (entry == NULL) {
        rd_kafka_message_destroy(message);
        return;
    }
    if (message->offset < entry->offset)
        LOG_EVENT(LOG_LEVEL_WARN, "input_went_back", log_number("lane", source->lane),
                  log_string("topic", rd_kafka_topic_name(message->rkt)),
                  log_number("partition", message->partition),
                  log_number("expected", entry->offset), log_number("offset", message->offset),
                  log_string("reason", "the topic was truncated or made anew"));
    const int64_t expected = entry->offset;
    entry->offset = message->offset;
    if (expected != LEDGER_NOT_YET && expected < message->offset)
        kafka_places_note_gap(source, entry, expected);
    entry->offset++;
    hold(source, message);
}

void kafka_collection_drop(struct kafka_source *source,
                           const rd_kafka_topic_partition_list_t *partitions)
{
    size_t kept = 0;
    for (size_t i = 0; i < source->count; i++) {
        if (partitions == NULL ||
            rd_kafka_topic_partition_list_find((rd_kafka_topic_partition_list_t *)partitions,
                                               rd_kafka_topic_name(source->held[i]->rkt),
                                               source->held[i]->partition) != NULL) {
            free_message(source, i);
        } else {
            source->held[kept] = source->held[i];
            source->messages[kept++] = source->messages[i];
        }
    }
    source->losses += kept < source->count;
    source->count = kept;
}

void kafka_collection_release(struct kafka_source *source, size_t count)
{
    for (size_t i = 0; i < count; i++)
        free_message(source, i);
    source->count -= count;
    memmove(source->held, source->held + count,
            source->count * sizeof(struct rd_kafka_message_s *));
    memmove(source->messages, source->messages + count, source->count * sizeof(*source->messages));
}

rd_kafka_topic_partition_list_t *kafka_collection_begins(const struct kafka_source *source)
{
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(8);
    for (size_t i = 0; i < source->count; i++) {
        const char *topic = rd_kafka_topic_name(source->held[i]->rkt);
        int32_t partition = source->held[i]->partition;
        if (rd_kafka_topic_partition_list_find(list, topic, partition) == NULL)
            rd_kafka_topic_partition_list_add(list, topic, partition)->offset =
                source->held[i]->offset;
    }
    return list;
}

rd_kafka_topic_partition_list_t *kafka_source_offsets(const struct article_source *base,
                                                      size_t count)
{
    const struct kafka_source *source = kafka_source_of(base);
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(8);
    rd_kafka_topic_partition_t *entry = NULL;
    for (size_t i = 0; i < count; i++) {
        const char *topic = rd_kafka_topic_name(source->held[i]->rkt);
        int32_t partition = source->held[i]->partition;
        if (entry == NULL || entry->partition != partition || strcmp(entry->topic, topic) != 0) {
            entry = rd_kafka_topic_partition_list_find(list, topic, partition);
            if (entry == NULL)
                entry = rd_kafka_topic_partition_list_add(list, topic, partition);
        }
        entry->offset = source->held[i]->offset + 1;
    }
    return list;
}
