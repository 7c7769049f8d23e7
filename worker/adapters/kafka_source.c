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
    PROBE_EVERY_MS = 1000,   /* while Kafka is away or a topic missing */
    PROBE_TIMEOUT_MS = 1000, /* of the question itself */
    COMMIT_TIMEOUT_MS = 1000,
    UNREADABLE_EVERY_MS = 60000
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

/* With auto.offset.reset = error: the operator wants to be asked. But librdkafka 2.0 may also only
 * have been told that a transaction is open on the partition (kafka_places.h). */
static void judge_lost_place(struct kafka_source *source, const rd_kafka_message_t *event)
{
    const char *topic = rd_kafka_topic_name(event->rkt);
    switch (kafka_places_find(source, topic, event->partition)) {
    case KAFKA_PLACE_KNOWN:
    case KAFKA_PLACE_UNTOLD:
        source->stranded = true;
        snprintf(source->error, sizeof(source->error), "%s", rd_kafka_message_errstr(event));
        break;
    case KAFKA_PLACE_NONE:
        source->broken = true;
        snprintf(source->error, sizeof(source->error),
                 "the group has no offset of %s/%d that the topic still reaches, and "
                 "auto.offset.reset = error: set one (kafka-consumer-groups.sh "
                 "--reset-offsets), or the property to earliest or latest",
                 topic, event->partition);
    }
}

/* With these the group refuses a member that wants to join. */
static bool is_refusal(rd_kafka_resp_err_t code)
{
    return code == RD_KAFKA_RESP_ERR_INVALID_SESSION_TIMEOUT ||
           code == RD_KAFKA_RESP_ERR_INCONSISTENT_GROUP_PROTOCOL ||
           code == RD_KAFKA_RESP_ERR_INVALID_GROUP_ID ||
           code == RD_KAFKA_RESP_ERR_GROUP_MAX_SIZE_REACHED;
}

/* Of the group, or of a partition. That a place was not told has no code of its own, only these
 * words, on which test_kafka_troubles.c keeps an eye (places_that_the_broker_did_not_tell_...). Any
 * trouble keeps a member out that was not let in yet; to one that was and holds nothing, only what
 * comes of joining anew is news, and that an assignment ends. */
static void take_trouble(struct kafka_source *source, const rd_kafka_message_t *event)
{
    const char *reason = rd_kafka_message_errstr(event);
    const bool of_group = event->rkt == NULL || event->partition < 0;
    if (strstr(reason, "Failed to fetch committed offset") != NULL) {
        source->stranded = true;
        snprintf(source->error, sizeof(source->error), "%s", reason);
    } else if (of_group && source->ledger->cnt == 0 &&
               (!source->let_in || is_refusal(event->err))) {
        snprintf(
            source->refused, sizeof(source->refused), "%.160s%s", reason,
            event->err == RD_KAFKA_RESP_ERR_INVALID_SESSION_TIMEOUT
                ? ": set consumer.session.timeout.ms to what the broker allows"
            : event->err == RD_KAFKA_RESP_ERR_INCONSISTENT_GROUP_PROTOCOL
                ? ": its members assign in another way (partition.assignment.strategy; workers "
                  "on a librdkafka before 2.10.1 and after cannot be in one group)"
                : "");
    } else if (!of_group && (source->unreadable_ms == 0 ||
                             clock_monotonic_ms() - source->unreadable_ms > UNREADABLE_EVERY_MS)) {
        source->unreadable_ms = clock_monotonic_ms();
        LOG_EVENT(LOG_LEVEL_WARN, "input_unreadable", log_number("lane", source->lane),
                  log_string("topic", rd_kafka_topic_name(event->rkt)),
                  log_number("partition", event->partition), log_number("offset", event->offset),
                  log_string("reason", reason), log_string("detail", "it is tried again"));
    }
    LOG_EVENT(LOG_LEVEL_DEBUG, "consumer_error", log_number("lane", source->lane),
              log_string("code", rd_kafka_err2name(event->err)), log_string("reason", reason));
}

/* How far the message's partition is read: where it ended at the start, if reading stops there. */
static int64_t reading_ends(const struct kafka_source *source, const rd_kafka_message_t *message)
{
    return source->options->stops_at_ends && source->ends != NULL
               ? kafka_ends_of(source->ends, rd_kafka_topic_name(message->rkt), message->partition)
               : INT64_MAX;
}

/* Nothing comes any more before `offset`, or none that is to be read: the ledger goes there. */
static void note_end(struct kafka_source *source, const rd_kafka_message_t *message, int64_t offset)
{
    rd_kafka_topic_partition_t *entry = kafka_collection_place(source, message);
    const int64_t end = reading_ends(source, message);
    if (offset > end)
        offset = end;
    if (entry == NULL || offset <= entry->offset)
        return;
    entry->offset = offset;
    source->ends_moved = true;
}

/* What comes instead of a message. */
static void take_event(struct kafka_source *source, const rd_kafka_message_t *event)
{
    switch (event->err) {
    case RD_KAFKA_RESP_ERR__PARTITION_EOF:
        if (kafka_places_confirm_end(source, event))
            note_end(source, event, event->offset); /* behind it only the marks of transactions */
        else
            kafka_member_pause(source);
        break;
    case RD_KAFKA_RESP_ERR__AUTO_OFFSET_RESET:
        judge_lost_place(source, event);
        break;
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
    default: /* librdkafka tries again by itself, mostly */
        take_trouble(source, event);
    }
}

/* Whether the message came behind the ends, where reading stops: all before it is collected. */
static bool is_left(struct kafka_source *source, const rd_kafka_message_t *message)
{
    if (message->offset < reading_ends(source, message))
        return false;
    note_end(source, message, message->offset);
    return true;
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
    if (source->fenced) {
        rd_kafka_message_destroy(message); /* fetched before, and not ours any more */
    } else if (!kafka_places_confirm(source, message)) {
        rd_kafka_message_destroy(message);
        kafka_member_pause(source);
    } else if (is_left(source, message)) {
        rd_kafka_message_destroy(message);
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

/* Another consumer in place of one that librdkafka has given up. What the old one held is lost; the
 * new one joins under the same name at once, since its former self does not leave. */
static enum status replace_client(struct kafka_source *source, const char *reason)
{
    LOG_EVENT(LOG_LEVEL_WARN, "consumer_replaced", log_number("lane", source->lane),
              log_string("reason", reason));
    kafka_member_forget(source);
    source->fenced = source->stranded = false;
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
        status =
            replace_client(source, "its session ended while it waited for Kafka, and the group "
                                   "refuses it; nobody else has its name: it joins anew");
        source->broken = status == STATUS_BROKEN;
    }
    return status;
}

/* librdkafka does not ask again where a partition begins, once it was refused the answer (its
 * rd_kafka_assignment_apply_offsets): nobody would read it until the group assigns anew. */
static enum status begin_anew(struct kafka_source *source)
{
    char reason[KAFKA_ERROR_SIZE];
    int64_t now = clock_monotonic_ms();
    if (now - source->probed_ms < PROBE_EVERY_MS)
        return STATUS_UNAVAILABLE;
    source->probed_ms = now;
    snprintf(reason, sizeof(reason), "%s", source->error);
    enum status status = replace_client(source, reason);
    source->broken = status == STATUS_BROKEN;
    return status;
}

static enum status state_of(struct kafka_source *source, const char **error)
{
    *error = source->error;
    if (source->broken)
        return STATUS_BROKEN;
    if (source->fenced)
        return answer_fence(source);
    if (source->stranded)
        return begin_anew(source);
    if (source->refused[0] != '\0') {
        snprintf(source->error, sizeof(source->error), "%s", source->refused);
        return STATUS_UNAVAILABLE;
    }
    if (source->missing[0] == '\0' && !source->health.away)
        return STATUS_OK;
    probe(source);
    if (source->missing[0] != '\0')
        snprintf(source->error, sizeof(source->error),
                 "topic %s does not exist: create it (tidings create-topics), or correct "
                 "input.topics",
                 source->missing);
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
    if (source->stranded && source->count == 0) {
        enum status status = state_of(source, error);
        *collection = collection_of(source);
        if (status != STATUS_UNAVAILABLE)
            return status;
    }
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

/* Commits, and waits no longer than that: rd_kafka_commit would wait for a coordinator that is away
 * until the session is over. */
static bool commit_within(rd_kafka_t *client, const rd_kafka_topic_partition_list_t *places,
                          int timeout_ms)
{
    rd_kafka_queue_t *queue = rd_kafka_queue_new(client);
    rd_kafka_event_t *event = NULL;
    if (rd_kafka_commit_queue(client, places, queue, NULL, NULL) == RD_KAFKA_RESP_ERR_NO_ERROR)
        event = rd_kafka_queue_poll(queue, timeout_ms);
    const bool committed =
        event != NULL && rd_kafka_event_error(event) == RD_KAFKA_RESP_ERR_NO_ERROR;
    if (event != NULL)
        rd_kafka_event_destroy(event);
    rd_kafka_queue_destroy(queue);
    return committed;
}

/* Behind the last article of a partition there may be the marks of transactions, which are nobody's
 * articles: the others of the group, who ask it how far it is, would wait for them for ever. */
static void tell_ends(struct kafka_source *source)
{
    rd_kafka_topic_partition_list_t *places =
        rd_kafka_topic_partition_list_new(source->ledger->cnt);
    for (int i = 0; i < source->ledger->cnt; i++)
        if (source->ledger->elems[i].offset != LEDGER_NOT_YET)
            rd_kafka_topic_partition_list_add(places, source->ledger->elems[i].topic,
                                              source->ledger->elems[i].partition)
                ->offset = source->ledger->elems[i].offset;
    if (places->cnt == 0 || commit_within(source->client, places, COMMIT_TIMEOUT_MS))
        source->ends_moved = false;
    rd_kafka_topic_partition_list_destroy(places);
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
    if (source->ends_moved && source->options->embedded_lanes == 0 &&
        !source->options->commits_nothing && !source->health.away)
        tell_ends(source);
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
        if (!source->options->stays_on_close && !source->fenced && !source->health.away)
            kafka_member_leave(source);
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
