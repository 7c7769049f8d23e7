/* The consumer of one lane, as the port wants it: polling, what comes instead of messages, opening
 * and closing. */
#include "adapters/kafka_source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "adapters/kafka_ends.h"
#include "adapters/kafka_member.h"
#include "adapters/kafka_namesake.h"
#include "adapters/kafka_places.h"
#include "base/clock.h"
#include "telemetry/log.h"

enum {
    PROBE_EVERY_MS = 1000,  /* while Kafka is away or a topic missing */
    PROBE_TIMEOUT_MS = 1000 /* of the question itself */
};

/* ----- the client ----- */

/* Without a group: partition p belongs to lane p modulo the number of lanes. */
static enum status assign_by_number(struct kafka_source *source,
                                    const struct kafka_options *options, char *error)
{
    enum { TIMEOUT_MS = 10000 };
    rd_kafka_topic_partition_list_t *own = rd_kafka_topic_partition_list_new(16);
    enum status status = STATUS_OK;
    for (size_t i = 0; i < options->input_topic_count && status == STATUS_OK; i++) {
        int32_t count = 0;
        status = kafka_client_probe(source->client, &source->health, options->input_topics[i],
                                    TIMEOUT_MS, &count, error);
        for (int32_t p = 0; p < count; p++)
            if ((uint32_t)p % options->embedded_lanes == source->lane)
                rd_kafka_topic_partition_list_add(own, options->input_topics[i], p)->offset =
                    RD_KAFKA_OFFSET_BEGINNING;
    }
    if (status == STATUS_OK)
        kafka_member_take(source, own, false);
    rd_kafka_topic_partition_list_destroy(own);
    return status == STATUS_OK ? STATUS_OK : STATUS_BROKEN;
}

static enum status subscribe(struct kafka_source *source, char *error)
{
    rd_kafka_resp_err_t code = rd_kafka_subscribe(source->client, source->topics);
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR)
        return STATUS_OK;
    snprintf(error, KAFKA_ERROR_SIZE, "input.topics: %s",
             code == RD_KAFKA_RESP_ERR__INVALID_ARG ? "not a list of topics or a ^regex"
                                                    : rd_kafka_err2str(code));
    return STATUS_BROKEN;
}

/* Makes the client, a member of the group from its first poll on. */
static enum status open_client(struct kafka_source *source, char *error)
{
    const struct kafka_options *options = source->options;
    rd_kafka_conf_t *conf =
        kafka_client_configuration(options, KAFKA_ROLE_MEMBER, (int)source->lane, error);
    if (conf == NULL)
        return STATUS_BROKEN;
    rd_kafka_conf_set_rebalance_cb(conf, kafka_member_on_rebalance);
    source->client = kafka_client_create(conf, RD_KAFKA_CONSUMER, source, error);
    if (source->client == NULL)
        return STATUS_BROKEN;
    rd_kafka_poll_set_consumer(source->client);
    return options->embedded_lanes != 0 ? assign_by_number(source, options, error)
                                        : subscribe(source, error);
}

/* ----- events ----- */

static void give_way(struct kafka_source *source)
{
    source->broken = true;
    snprintf(source->error, sizeof(source->error),
             "another worker with the same name has joined the group, and this one gives way: give "
             "each worker.instance a name of its own");
}

/* A consumer that was fenced holds nothing any more. */
static void fail_fatally(struct kafka_source *source)
{
    char reason[KAFKA_ERROR_SIZE / 2];
    rd_kafka_resp_err_t code = rd_kafka_fatal_error(source->client, reason, sizeof(reason));
    if (code != RD_KAFKA_RESP_ERR_FENCED_INSTANCE_ID) {
        source->broken = true;
        snprintf(source->error, sizeof(source->error), "the consumer cannot go on: %s", reason);
    } else if (!kafka_client_group_is_classic(source->options)) {
        give_way(source);
    } else {
        source->fenced = true;
        kafka_collection_drop(source, NULL);
        snprintf(source->error, sizeof(source->error),
                 "the group refuses this consumer; asking it whether there is a namesake");
    }
}

/* What comes instead of a message. */
static void take_event(struct kafka_source *source, const rd_kafka_message_t *event)
{
    switch (event->err) {
    case RD_KAFKA_RESP_ERR__PARTITION_EOF: {
        rd_kafka_topic_partition_t *entry = kafka_collection_place(source, event);
        if (entry != NULL && event->offset > entry->offset)
            entry->offset = event->offset; /* behind it only the marks of transactions */
        break;
    }
    case RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART:
    case RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC:
        snprintf(source->missing, sizeof(source->missing), "%s",
                 event->rkt != NULL ? rd_kafka_topic_name(event->rkt)
                                    : source->topics->elems[0].topic);
        break;
    case RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED:
        source->broken = true;
        snprintf(source->error, sizeof(source->error), "not authorised: %s",
                 rd_kafka_message_errstr(event));
        break;
    case RD_KAFKA_RESP_ERR__FATAL:
        fail_fatally(source);
        break;
    case RD_KAFKA_RESP_ERR__MAX_POLL_EXCEEDED:
        LOG_EVENT(LOG_LEVEL_WARN, "left_behind", log_number("lane", source->lane),
                  log_string("reason", "a batch took longer than max.poll.interval.ms"));
        break;
    default: /* librdkafka tries again by itself */
        LOG_EVENT(LOG_LEVEL_DEBUG, "consumer_error", log_number("lane", source->lane),
                  log_string("code", rd_kafka_err2name(event->err)),
                  log_string("reason", rd_kafka_message_errstr(event)));
    }
}

/* One step: a message, an event, or nothing within timeout_ms. */
static bool poll_once(struct kafka_source *source, int timeout_ms)
{
    rd_kafka_message_t *message = rd_kafka_consumer_poll(source->client, timeout_ms);
    if (message == NULL)
        return false;
    if (message->err != RD_KAFKA_RESP_ERR_NO_ERROR) {
        take_event(source, message);
        rd_kafka_message_destroy(message);
        return true;
    }
    source->health.away = false;
    if (source->fenced) { /* fetched before, and not ours any more */
        rd_kafka_message_destroy(message);
    } else if (!kafka_places_confirm(source, message)) {
        rd_kafka_message_destroy(message);
        kafka_member_pause(source);
    } else {
        kafka_collection_take(source, message);
    }
    return true;
}

/* librdkafka says when the cluster is gone, not when it is back. */
static void probe(struct kafka_source *source)
{
    int64_t now = clock_monotonic_ms();
    if (now - source->probed_ms < PROBE_EVERY_MS)
        return;
    source->probed_ms = now;
    const char *topic = source->missing[0] != '\0' ? source->missing : NULL;
    if (kafka_client_probe(source->client, &source->health, topic, PROBE_TIMEOUT_MS, NULL,
                           source->error) == STATUS_OK) {
        source->health = (struct kafka_health){0};
        source->missing[0] = '\0';
    }
}

/* Another consumer in place of the fenced one, which librdkafka has given up. What the old one held
 * is lost; the new one joins under the same name at once, since its former self does not leave. */
static enum status replace_client(struct kafka_source *source)
{
    kafka_member_forget(source);
    source->fenced = false;
    rd_kafka_destroy_flags(source->client, RD_KAFKA_DESTROY_F_NO_CONSUMER_CLOSE);
    source->client = NULL;
    return open_client(source, source->error);
}

/* Gives way to a namesake; where there is none, joins anew. */
static enum status answer_fence(struct kafka_source *source)
{
    bool found;
    int64_t now = clock_monotonic_ms();
    if (now - source->probed_ms < PROBE_EVERY_MS)
        return STATUS_UNAVAILABLE;
    source->probed_ms = now;
    enum status status =
        kafka_namesake_find(source->client, source->options, (int)source->lane, source->member_id,
                            PROBE_TIMEOUT_MS, &found, source->error);
    if (status == STATUS_OK && found) {
        give_way(source);
        status = STATUS_BROKEN;
    } else if (status == STATUS_OK) {
        LOG_EVENT(LOG_LEVEL_WARN, "consumer_replaced", log_number("lane", source->lane),
                  log_string("reason", "its session ended while it waited for Kafka, and the group "
                                       "refuses it; nobody else has its name: it joins anew"));
        status = replace_client(source);
        source->broken = status == STATUS_BROKEN;
    }
    return status;
}

static enum status state_of(struct kafka_source *source, const char **error)
{
    *error = source->error;
    if (source->broken)
        return STATUS_BROKEN;
    if (source->fenced)
        return answer_fence(source);
    if (source->missing[0] == '\0' && !source->health.away)
        return STATUS_OK;
    probe(source);
    if (source->missing[0] != '\0')
        snprintf(source->error, sizeof(source->error),
                 "topic %s does not exist: create it, or correct input.topics", source->missing);
    else if (source->health.away)
        snprintf(source->error, sizeof(source->error), "%s", source->health.reason);
    else
        return STATUS_OK;
    return STATUS_UNAVAILABLE;
}

/* ----- the port ----- */

static struct collection collection_of(const struct kafka_source *source)
{
    return (struct collection){source->messages, source->count, source->losses};
}

static enum status collect(struct article_source *base, size_t most, size_t most_bytes,
                           int timeout_ms, struct collection *collection, const char **error)
{
    struct kafka_source *source = kafka_source_of(base);
    *error = source->error;
    int timeout = source->count == 0 ? timeout_ms : 0;
    if (!source->fenced &&
        !kafka_member_resume(source)) { /* what comes now might come from the wrong place */
        kafka_member_pause(source);
        poll_once(source, timeout_ms); /* perhaps that the partitions went away */
        enum status status = state_of(source, error);
        *collection = collection_of(source);
        return status == STATUS_OK ? STATUS_UNAVAILABLE : status;
    }
    while (source->count < most && (source->count == 0 || source->bytes < most_bytes) &&
           poll_once(source, timeout))
        timeout = 0;
    enum status status = source->count > 0 && !source->broken ? STATUS_OK : state_of(source, error);
    *collection = collection_of(source);
    return status;
}

static enum status wait(struct article_source *base, int timeout_ms, struct collection *collection,
                        const char **error)
{
    struct kafka_source *source = kafka_source_of(base);
    int64_t until = clock_monotonic_ms() + timeout_ms;
    kafka_member_pause(source);
    for (int64_t now = clock_monotonic_ms(); now < until && !source->broken;
         now = clock_monotonic_ms())
        poll_once(source, (int)(until - now));
    enum status status = state_of(source, error);
    *collection = collection_of(source);
    return status;
}

static void release(struct article_source *base, size_t count)
{
    kafka_collection_release(kafka_source_of(base), count);
}

static enum status rewind_collection(struct article_source *base, size_t count, bool *settled,
                                     const char **error)
{
    struct kafka_source *source = kafka_source_of(base);
    *error = source->error;
    return kafka_member_rewind(source, count, settled);
}

/* Everything before the ledger's place is settled where nothing is collected. */
static bool at_end(struct article_source *base)
{
    struct kafka_source *source = kafka_source_of(base);
    if (source->ends == NULL || source->count > 0)
        return false;
    for (int i = 0; i < source->ledger->cnt; i++)
        kafka_ends_mark(source->ends, source->ledger->elems[i].topic,
                        source->ledger->elems[i].partition, source->ledger->elems[i].offset);
    return kafka_ends_reached(source->ends, source->client);
}

static size_t partitions(const struct article_source *base)
{
    return (size_t)kafka_source_of(base)->ledger->cnt;
}

static void close_source(struct article_source *base)
{
    struct kafka_source *source = kafka_source_of(base);
    if (source->client != NULL) {
        kafka_collection_drop(source, NULL);
        rd_kafka_consumer_close(source->client);
        kafka_member_forget(source);
        rd_kafka_destroy(source->client);
    }
    rd_kafka_topic_partition_list_destroy(source->topics);
    rd_kafka_topic_partition_list_destroy(source->ledger);
    rd_kafka_topic_partition_list_destroy(source->doubted);
    free(source->held);
    free(source->messages);
    free(source);
}

static const struct article_source_operations operations = {
    .collect = collect,
    .wait = wait,
    .release = release,
    .rewind = rewind_collection,
    .at_end = at_end,
    .partitions = partitions,
    .close = close_source,
};

enum status kafka_source_open(const struct kafka_options *options, uint32_t index,
                              struct kafka_ends *ends, struct article_source **source, char *error)
{
    struct kafka_source *made = calloc(1, sizeof(*made));
    if (made == NULL)
        abort();
    *made = (struct kafka_source){.base = {&operations},
                                  .options = options,
                                  .lane = index,
                                  .topics = rd_kafka_topic_partition_list_new(4),
                                  .ledger = rd_kafka_topic_partition_list_new(0),
                                  .doubted = rd_kafka_topic_partition_list_new(0),
                                  .at_places = true,
                                  .ends = ends};
    for (size_t i = 0; i < options->input_topic_count; i++)
        rd_kafka_topic_partition_list_add(made->topics, options->input_topics[i],
                                          RD_KAFKA_PARTITION_UA);
    enum status status = open_client(made, error);
    if (status != STATUS_OK) {
        close_source(&made->base);
        return status;
    }
    *source = &made->base;
    return STATUS_OK;
}

/* ----- for the producer ----- */

rd_kafka_consumer_group_metadata_t *kafka_source_group(const struct article_source *base)
{
    return rd_kafka_consumer_group_metadata(kafka_source_of(base)->client);
}

bool kafka_source_lost(const struct article_source *base)
{
    return rd_kafka_assignment_lost(kafka_source_of(base)->client) != 0;
}

rd_kafka_resp_err_t kafka_source_commit(struct article_source *base,
                                        const rd_kafka_topic_partition_list_t *offsets)
{
    return rd_kafka_commit(kafka_source_of(base)->client, offsets, 0);
}
