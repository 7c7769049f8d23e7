/* The consumer of one lane. Everything happens on the lane's thread: librdkafka calls us back only
 * from within a poll, so a partition can be taken away only inside collect and wait.
 *
 * A ledger keeps, for each partition held, the offset that shall come next; it is what counts. When
 * partitions are resumed the consumer is put there explicitly: librdkafka 2.0 itself goes by the
 * last message it delivered, which after a rewind is one that must come again. */
#include "adapters/kafka_source.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "adapters/kafka_client.h"
#include "adapters/kafka_ends.h"
#include "base/clock.h"
#include "telemetry/log.h"

enum {
    PROBE_EVERY_MS = 1000,   /* while Kafka is away or a topic missing */
    PROBE_TIMEOUT_MS = 1000, /* of the question itself */
    SEEK_TIMEOUT_MS = 10000,
    COMMITTED_TIMEOUT_MS = 5000,
    NOT_YET = -1 /* in the ledger: nothing of the partition was seen since it was assigned */
};

struct kafka_source {
    struct kafka_health health; /* first: the callbacks' opaque */
    struct article_source base;
    rd_kafka_t *client;
    uint32_t lane;
    rd_kafka_topic_partition_list_t *topics; /* subscribed */
    rd_kafka_topic_partition_list_t *ledger; /* assigned; offset: what comes next, or NOT_YET */
    rd_kafka_topic_partition_t *recent;      /* of the ledger: where the last message stood */
    rd_kafka_message_t **held;               /* the collection as librdkafka's own */
    struct message *messages;                /* and as ours; headers are ours to free */
    size_t count, capacity, bytes;
    uint64_t losses;
    bool paused;
    bool at_places;    /* since the last resume every partition stands where the ledger says */
    char missing[256]; /* a topic that does not exist; empty */
    bool broken;
    int64_t probed_ms;
    struct kafka_ends *ends;
    char error[KAFKA_ERROR_SIZE];
};

static struct kafka_source *of_base(const struct article_source *base)
{
    return (struct kafka_source *)(void *)((char *)base - offsetof(struct kafka_source, base));
}

/* ----- the collection ----- */

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

static rd_kafka_topic_partition_t *ledger_entry(struct kafka_source *source,
                                                const rd_kafka_message_t *message)
{
    const char *topic = rd_kafka_topic_name(message->rkt);
    if (source->recent == NULL || source->recent->partition != message->partition ||
        strcmp(source->recent->topic, topic) != 0)
        source->recent =
            rd_kafka_topic_partition_list_find(source->ledger, topic, message->partition);
    return source->recent;
}

/* Takes a message into the collection; one of a partition that we do not hold is let go. */
static void take_message(struct kafka_source *source, rd_kafka_message_t *message)
{
    rd_kafka_topic_partition_t *entry = ledger_entry(source, message);
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
    entry->offset = message->offset + 1;
    hold(source, message);
}

/* Lets go of the messages whose partition is in `partitions` (NULL: all). */
static void drop_messages(struct kafka_source *source,
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

static void release(struct article_source *base, size_t count)
{
    struct kafka_source *source = of_base(base);
    for (size_t i = 0; i < count; i++)
        free_message(source, i);
    source->count -= count;
    memmove(source->held, source->held + count,
            source->count * sizeof(struct rd_kafka_message_s *));
    memmove(source->messages, source->messages + count, source->count * sizeof(*source->messages));
}

/* ----- the group ----- */

static void log_partitions(const struct kafka_source *source, const char *event,
                           const rd_kafka_topic_partition_list_t *partitions, bool lost)
{
    char list[512];
    size_t used = 0;
    list[0] = '\0';
    for (int i = 0; i < partitions->cnt && used < sizeof(list) - 1; i++) {
        int wrote = snprintf(list + used, sizeof(list) - used, "%s%s/%d", i == 0 ? "" : " ",
                             partitions->elems[i].topic, partitions->elems[i].partition);
        used += wrote > 0 ? (size_t)wrote : 0;
    }
    LOG_EVENT(LOG_LEVEL_INFO, event, log_number("lane", source->lane),
              log_number("count", partitions->cnt), log_string("partitions", list),
              log_string("lost", lost ? "true" : NULL));
}

static void log_failure(const struct kafka_source *source, const char *step,
                        rd_kafka_error_t *failure)
{
    if (failure == NULL)
        return;
    LOG_EVENT(LOG_LEVEL_WARN, "assignment_failed", log_number("lane", source->lane),
              log_string("step", step), log_string("reason", rd_kafka_error_string(failure)));
    rd_kafka_error_destroy(failure);
}

static void pause_partitions(struct kafka_source *source,
                             const rd_kafka_topic_partition_list_t *partitions)
{
    if (partitions->cnt == 0)
        return;
    rd_kafka_topic_partition_list_t *copy = rd_kafka_topic_partition_list_copy(partitions);
    rd_kafka_pause_partitions(source->client, copy);
    rd_kafka_topic_partition_list_destroy(copy);
}

static void take_partitions(struct kafka_source *source,
                            rd_kafka_topic_partition_list_t *partitions, bool cooperative)
{
    if (!cooperative) {
        drop_messages(source, NULL);
        rd_kafka_topic_partition_list_destroy(source->ledger);
        source->ledger = rd_kafka_topic_partition_list_new(partitions->cnt);
    }
    source->recent = NULL;
    for (int i = 0; i < partitions->cnt; i++)
        rd_kafka_topic_partition_list_add(source->ledger, partitions->elems[i].topic,
                                          partitions->elems[i].partition)
            ->offset = NOT_YET;
    if (cooperative)
        log_failure(source, "assign", rd_kafka_incremental_assign(source->client, partitions));
    else
        rd_kafka_assign(source->client, partitions);
    if (source->paused)
        pause_partitions(source, partitions);
    if (partitions->cnt > 0)
        source->missing[0] = '\0';
    source->health = (struct kafka_health){0};
    log_partitions(source, "partitions_assigned", partitions, false);
}

static void give_partitions(struct kafka_source *source,
                            rd_kafka_topic_partition_list_t *partitions, bool cooperative)
{
    log_partitions(source, "partitions_revoked", partitions,
                   rd_kafka_assignment_lost(source->client));
    source->recent = NULL;
    if (cooperative) {
        drop_messages(source, partitions);
        for (int i = 0; i < partitions->cnt; i++)
            rd_kafka_topic_partition_list_del(source->ledger, partitions->elems[i].topic,
                                              partitions->elems[i].partition);
        log_failure(source, "unassign", rd_kafka_incremental_unassign(source->client, partitions));
    } else {
        drop_messages(source, NULL);
        rd_kafka_topic_partition_list_destroy(source->ledger);
        source->ledger = rd_kafka_topic_partition_list_new(0);
        rd_kafka_assign(source->client, NULL);
    }
}

static void on_rebalance(rd_kafka_t *client, rd_kafka_resp_err_t code,
                         rd_kafka_topic_partition_list_t *partitions, void *opaque)
{
    struct kafka_source *source = opaque;
    bool cooperative = strcmp(rd_kafka_rebalance_protocol(client), "COOPERATIVE") == 0;
    if (code == RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS)
        take_partitions(source, partitions, cooperative);
    else
        give_partitions(source, partitions, cooperative);
}

/* ----- events ----- */

static void fail_fatally(struct kafka_source *source)
{
    char reason[KAFKA_ERROR_SIZE / 2];
    rd_kafka_resp_err_t code = rd_kafka_fatal_error(source->client, reason, sizeof(reason));
    source->broken = true;
    if (code == RD_KAFKA_RESP_ERR_FENCED_INSTANCE_ID)
        snprintf(source->error, sizeof(source->error),
                 "another worker with the same name has joined the group, and this one gives way: "
                 "give each worker.instance a name of its own (%s)",
                 reason);
    else
        snprintf(source->error, sizeof(source->error), "the consumer cannot go on: %s", reason);
}

/* What comes instead of a message. */
static void take_event(struct kafka_source *source, const rd_kafka_message_t *event)
{
    switch (event->err) {
    case RD_KAFKA_RESP_ERR__PARTITION_EOF: {
        rd_kafka_topic_partition_t *entry = ledger_entry(source, event);
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
    take_message(source, message);
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

static enum status state_of(struct kafka_source *source, const char **error)
{
    *error = source->error;
    if (source->broken)
        return STATUS_BROKEN;
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

/* ----- places ----- */

/* Puts the consumer where `places` say. Partitions that were never read (offset NOT_YET) stay as
 * they are: they are where the assignment put them. */
static bool seek(struct kafka_source *source, const rd_kafka_topic_partition_list_t *places)
{
    /* Up to 2.0 the time-out is taken for microseconds. */
    int timeout = rd_kafka_version() < 0x02010000 ? SEEK_TIMEOUT_MS * 1000 : SEEK_TIMEOUT_MS;
    rd_kafka_topic_partition_list_t *known = rd_kafka_topic_partition_list_new(places->cnt);
    bool done = true;
    for (int i = 0; i < places->cnt; i++)
        if (places->elems[i].offset != NOT_YET)
            rd_kafka_topic_partition_list_add(known, places->elems[i].topic,
                                              places->elems[i].partition)
                ->offset = places->elems[i].offset;
    rd_kafka_error_t *failure =
        known->cnt > 0 ? rd_kafka_seek_partitions(source->client, known, timeout) : NULL;
    if (failure != NULL) {
        snprintf(source->error, sizeof(source->error), "going back failed: %s",
                 rd_kafka_error_string(failure));
        rd_kafka_error_destroy(failure);
        done = false;
    }
    for (int i = 0; i < known->cnt && done; i++) {
        if (known->elems[i].err != RD_KAFKA_RESP_ERR_NO_ERROR) {
            snprintf(source->error, sizeof(source->error), "going back failed: %s/%d: %s",
                     known->elems[i].topic, known->elems[i].partition,
                     rd_kafka_err2str(known->elems[i].err));
            done = false;
        }
    }
    rd_kafka_topic_partition_list_destroy(known);
    return done;
}

/* The first offset of each partition in the collection. */
static rd_kafka_topic_partition_list_t *first_offsets(const struct kafka_source *source)
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

/* Whether the committed offsets stand exactly behind the first `count` messages. Were they beyond,
 * another member would have gone on from where we stood before, or from here: nobody knows. */
static bool are_settled(const struct article_source *base, size_t count,
                        rd_kafka_topic_partition_list_t *committed)
{
    rd_kafka_topic_partition_list_t *behind = kafka_source_offsets(base, count);
    bool settled = count > 0;
    for (int i = 0; i < behind->cnt; i++) {
        const rd_kafka_topic_partition_t *entry = rd_kafka_topic_partition_list_find(
            committed, behind->elems[i].topic, behind->elems[i].partition);
        settled &= entry != NULL && entry->offset == behind->elems[i].offset;
    }
    rd_kafka_topic_partition_list_destroy(behind);
    return settled;
}

static enum status rewind_collection(struct article_source *base, size_t count, bool *settled,
                                     const char **error)
{
    struct kafka_source *source = of_base(base);
    rd_kafka_topic_partition_list_t *places = first_offsets(source);
    rd_kafka_topic_partition_list_t *committed = rd_kafka_topic_partition_list_copy(places);
    enum status status = STATUS_UNAVAILABLE;
    *error = source->error;
    *settled = false;
    rd_kafka_resp_err_t code =
        places->cnt > 0 ? rd_kafka_committed(source->client, committed, COMMITTED_TIMEOUT_MS)
                        : RD_KAFKA_RESP_ERR_NO_ERROR;
    for (int i = 0; i < committed->cnt && code == RD_KAFKA_RESP_ERR_NO_ERROR; i++) {
        code = committed->elems[i].err;
        /* Nothing committed yet, or by a cluster that forgets: where the collection began. */
        if (committed->elems[i].offset < 0)
            committed->elems[i].offset = places->elems[i].offset;
    }
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR) {
        snprintf(source->error, sizeof(source->error), "the committed offsets cannot be read: %s",
                 rd_kafka_err2str(code));
    } else if (seek(source, committed)) {
        for (int i = 0; i < committed->cnt; i++) {
            rd_kafka_topic_partition_t *entry = rd_kafka_topic_partition_list_find(
                source->ledger, committed->elems[i].topic, committed->elems[i].partition);
            if (entry != NULL)
                entry->offset = committed->elems[i].offset;
        }
        *settled = count <= source->count && are_settled(base, count, committed);
        drop_messages(source, NULL);
        status = STATUS_OK;
    }
    rd_kafka_topic_partition_list_destroy(committed);
    rd_kafka_topic_partition_list_destroy(places);
    return status;
}

static void resume(struct kafka_source *source)
{
    if (source->paused && source->ledger->cnt > 0) {
        rd_kafka_topic_partition_list_t *copy = rd_kafka_topic_partition_list_copy(source->ledger);
        rd_kafka_resume_partitions(source->client, copy);
        rd_kafka_topic_partition_list_destroy(copy);
        source->at_places = false;
    }
    source->paused = false;
    if (!source->at_places)
        source->at_places = source->ledger->cnt == 0 || seek(source, source->ledger);
}

/* ----- the port ----- */

static struct collection collection_of(const struct kafka_source *source)
{
    return (struct collection){source->messages, source->count, source->losses};
}

static enum status collect(struct article_source *base, size_t most, size_t most_bytes,
                           int timeout_ms, struct collection *collection, const char **error)
{
    struct kafka_source *source = of_base(base);
    *error = source->error;
    resume(source);
    int timeout = source->count == 0 ? timeout_ms : 0;
    if (!source->at_places) { /* what comes now might come from the wrong place */
        *collection = collection_of(source);
        return STATUS_UNAVAILABLE;
    }
    while (source->count < most && (source->count == 0 || source->bytes < most_bytes) &&
           poll_once(source, timeout))
        timeout = 0;
    *collection = collection_of(source);
    return source->count > 0 && !source->broken ? STATUS_OK : state_of(source, error);
}

static enum status wait(struct article_source *base, int timeout_ms, struct collection *collection,
                        const char **error)
{
    struct kafka_source *source = of_base(base);
    int64_t until = clock_monotonic_ms() + timeout_ms;
    if (!source->paused)
        pause_partitions(source, source->ledger);
    source->paused = true;
    for (int64_t now = clock_monotonic_ms(); now < until && !source->broken;
         now = clock_monotonic_ms())
        poll_once(source, (int)(until - now));
    *collection = collection_of(source);
    return state_of(source, error);
}

/* Everything before the ledger's place is settled where nothing is collected. */
static bool at_end(struct article_source *base)
{
    struct kafka_source *source = of_base(base);
    if (source->ends == NULL || source->count > 0)
        return false;
    for (int i = 0; i < source->ledger->cnt; i++)
        kafka_ends_mark(source->ends, source->ledger->elems[i].topic,
                        source->ledger->elems[i].partition, source->ledger->elems[i].offset);
    return kafka_ends_reached(source->ends, source->client);
}

static size_t partitions(const struct article_source *base)
{
    return (size_t)of_base(base)->ledger->cnt;
}

static void close_source(struct article_source *base)
{
    struct kafka_source *source = of_base(base);
    if (source->client != NULL) {
        drop_messages(source, NULL);
        rd_kafka_consumer_close(source->client);
        rd_kafka_destroy(source->client);
    }
    rd_kafka_topic_partition_list_destroy(source->topics);
    rd_kafka_topic_partition_list_destroy(source->ledger);
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

/* ----- opening ----- */

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
        take_partitions(source, own, false);
    rd_kafka_topic_partition_list_destroy(own);
    return status == STATUS_OK ? STATUS_OK : STATUS_BROKEN;
}

static enum status join(struct kafka_source *source, const struct kafka_options *options,
                        char *error)
{
    for (size_t i = 0; i < options->input_topic_count; i++)
        rd_kafka_topic_partition_list_add(source->topics, options->input_topics[i],
                                          RD_KAFKA_PARTITION_UA);
    rd_kafka_resp_err_t code = rd_kafka_subscribe(source->client, source->topics);
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR)
        return STATUS_OK;
    snprintf(error, KAFKA_ERROR_SIZE, "input.topics: %s",
             code == RD_KAFKA_RESP_ERR__INVALID_ARG ? "not a list of topics or a ^regex"
                                                    : rd_kafka_err2str(code));
    return STATUS_BROKEN;
}

enum status kafka_source_open(const struct kafka_options *options, uint32_t index,
                              struct kafka_ends *ends, struct article_source **source, char *error)
{
    rd_kafka_conf_t *conf =
        kafka_client_configuration(options, KAFKA_ROLE_MEMBER, (int)index, error);
    if (conf == NULL)
        return STATUS_BROKEN;
    struct kafka_source *made = grown(NULL, 1, sizeof(*made));
    *made = (struct kafka_source){.base = {&operations},
                                  .lane = index,
                                  .topics = rd_kafka_topic_partition_list_new(4),
                                  .ledger = rd_kafka_topic_partition_list_new(0),
                                  .at_places = true,
                                  .ends = ends};
    rd_kafka_conf_set_rebalance_cb(conf, on_rebalance);
    made->client = kafka_client_create(conf, RD_KAFKA_CONSUMER, made, error);
    enum status status = STATUS_BROKEN;
    if (made->client != NULL) {
        rd_kafka_poll_set_consumer(made->client);
        status = options->embedded_lanes != 0 ? assign_by_number(made, options, error)
                                              : join(made, options, error);
    }
    if (status != STATUS_OK) {
        close_source(&made->base);
        return status;
    }
    *source = &made->base;
    return STATUS_OK;
}

/* ----- for the producer ----- */

rd_kafka_topic_partition_list_t *kafka_source_offsets(const struct article_source *base,
                                                      size_t count)
{
    const struct kafka_source *source = of_base(base);
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

rd_kafka_consumer_group_metadata_t *kafka_source_group(const struct article_source *base)
{
    return rd_kafka_consumer_group_metadata(of_base(base)->client);
}

bool kafka_source_lost(const struct article_source *base)
{
    return rd_kafka_assignment_lost(of_base(base)->client) != 0;
}

rd_kafka_resp_err_t kafka_source_commit(struct article_source *base,
                                        const rd_kafka_topic_partition_list_t *offsets)
{
    return rd_kafka_commit(of_base(base)->client, offsets, 0);
}
