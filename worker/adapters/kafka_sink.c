/* The producer of one lane: a round is a Kafka transaction (exactly-once), or a flush followed by
 * a commit of the offsets (at-least-once).
 *
 *     ABSENT --create--> FRESH --init--> KNOWN --topics are there--> READY --begin--> OPEN
 *       ^                                                              ^               |
 *       |                                                              +--- settle ----+
 *       |          abortable error, or a round not finished: OPEN, aborted by recover -> KNOWN
 *       +--------- fatal error, or an outcome that nobody knows: DOUBTFUL
 *       +--------- settled, but not without a lost connection: WORN
 *       +--------- refused by the broker as an older self: FENCED
 *
 * What an error asks for is librdkafka's to say (retriable, abort, fatal); what is none of these
 * counts as fatal. A request that went unanswered may still take effect, even after the next
 * transaction has begun (librdkafka#5423), and so may one that librdkafka has sent again by itself
 * over a new connection: there the producer is replaced before it begins anew, and what comes late
 * is an older self's, which the broker refuses. init_transactions of the new one decides what
 * became of a commit. */
#include "adapters/kafka_sink.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "adapters/kafka_client.h"
#include "adapters/kafka_sizes.h"
#include "adapters/kafka_source.h"
#include "base/clock.h"
#include "telemetry/log.h"

enum {
    QUEUE_WAIT_MS = 20,
    COMMIT_WAIT_MS = 500,       /* between two looks at whether to wait on */
    OFFSETS_TIMEOUT_MS = 10000, /* cannot be taken up again; half of a drain */
    OFFSETS_LEAST_MS = 1000,    /* a broker that is there answers in it, be it a stop or not */
    ABORT_TIMEOUT_MS = 5000,
    HOPELESS_TIMEOUT_MS = 1000, /* of an abort while the broker is likely to be gone */
    RENEW_TIMEOUT_MS = 5000,
    STARTING_MS = 10000, /* a stop waits for it too */
    RETRY_WAIT_MS = 10,
    USUAL_TIMEOUT_MS = 60000, /* of a transaction */
    PROBE_TIMEOUT_MS = 5000
};

enum sink_state {
    SINK_ABSENT,
    SINK_FRESH,
    SINK_KNOWN,
    SINK_READY,
    SINK_OPEN,
    SINK_DOUBTFUL,
    SINK_WORN,
    SINK_FENCED
};

struct kafka_sink {
    struct kafka_health health; /* first: the callbacks' opaque */
    struct record_sink base;
    const struct kafka_options *options;
    uint32_t lane;
    bool transactional;
    enum sink_state state;
    rd_kafka_t *client;
    rd_kafka_topic_t *topics[OUTGOING_KINDS];
    struct kafka_sizes sizes;
    int timeout_ms;   /* transaction.timeout.ms */
    int64_t until_ms; /* of the round */
    struct patience patience;
    atomic_bool lost; /* since the round began: a connection; set by librdkafka's threads */
    bool committing;  /* the round's last word was said, and perhaps heard */
    uint64_t failed;  /* messages of this round that were not delivered */
    int64_t fenced_ms;
    char failure[KAFKA_ERROR_SIZE / 2]; /* why the first of them */
    char error[KAFKA_ERROR_SIZE];
};

static struct kafka_sink *of_base(const struct record_sink *base)
{
    return (struct kafka_sink *)(void *)((char *)base - offsetof(struct kafka_sink, base));
}

/* ----- delivery reports ----- */

/* As outgoing_size has counted it. */
static size_t sent_size(const rd_kafka_message_t *sent)
{
    struct message message;
    struct header *headers = calloc(kafka_client_header_count(sent) + 1, sizeof(*headers));
    if (headers == NULL)
        abort();
    kafka_client_message(sent, headers, &message);
    const struct outgoing outgoing = {.key = message.key,
                                      .value = message.value,
                                      .headers = headers,
                                      .header_count = message.header_count};
    const size_t size = outgoing_size(&outgoing);
    free(headers);
    return size;
}

static void on_delivery(rd_kafka_t *client, const rd_kafka_message_t *message, void *opaque)
{
    struct kafka_sink *sink = opaque;
    (void)client;
    if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR)
        return;
    if (sink->failed++ == 0)
        snprintf(sink->failure, sizeof(sink->failure), "%s: %s", rd_kafka_topic_name(message->rkt),
                 rd_kafka_err2str(message->err)); /* rd_kafka_message_errstr gives the payload */
    if (message->err == RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE)
        kafka_sizes_learn(&sink->sizes, sink->options, sink->lane,
                          rd_kafka_topic_name(message->rkt), sent_size(message));
}

/* ----- lost connections ----- */

/* By interceptor: as an error, a loss that is like the last one is not told for half a minute, and
 * 2.16 tells none in time. */
static rd_kafka_resp_err_t on_broker_state(rd_kafka_t *client, int32_t id, const char *protocol,
                                           const char *name, int port, const char *state,
                                           void *opaque)
{
    struct kafka_sink *sink = opaque;
    (void)client;
    (void)id;
    (void)protocol;
    (void)name;
    (void)port;
    if (strcmp(state, "DOWN") == 0)
        atomic_store(&sink->lost, true);
    return RD_KAFKA_RESP_ERR_NO_ERROR;
}

static rd_kafka_resp_err_t on_new(rd_kafka_t *client, const rd_kafka_conf_t *conf, void *opaque,
                                  char *error, size_t error_size)
{
    (void)conf;
    (void)error;
    (void)error_size;
    return rd_kafka_interceptor_add_on_broker_state_change(client, "tidings", on_broker_state,
                                                           opaque);
}

/* ----- outcomes ----- */

/* Maps a transaction call's error to a state and a status, and says it in sink->error. Destroys it.
 */
static enum status judge(struct kafka_sink *sink, const char *step, rd_kafka_error_t *failure)
{
    rd_kafka_resp_err_t code = rd_kafka_error_code(failure);
    enum status status = STATUS_UNAVAILABLE;
    rd_kafka_poll(sink->client, 0); /* on_delivery, for what became of which message */
    snprintf(sink->error, sizeof(sink->error), "%s: %s%s%s", step, rd_kafka_error_string(failure),
             sink->failed > 0 ? "; " : "", sink->failed > 0 ? sink->failure : "");
    bool fatal = rd_kafka_error_is_fatal(failure) != 0;
    if (code == RD_KAFKA_RESP_ERR__FENCED ||
        (fatal && rd_kafka_fatal_error(sink->client, NULL, 0) == RD_KAFKA_RESP_ERR__FENCED)) {
        sink->state = SINK_FENCED;
        sink->fenced_ms = clock_monotonic_ms();
        snprintf(sink->error, sizeof(sink->error),
                 "%s: Kafka has ended this transaction by itself: it had timed out, or a worker "
                 "with the same name is at work; waiting to see which",
                 step);
    } else if (code == RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED ||
               code == RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED ||
               code == RD_KAFKA_RESP_ERR_TRANSACTIONAL_ID_AUTHORIZATION_FAILED ||
               code == RD_KAFKA_RESP_ERR_CLUSTER_AUTHORIZATION_FAILED) {
        status = STATUS_BROKEN;
    } else if (fatal || !rd_kafka_error_txn_requires_abort(failure) ||
               code == RD_KAFKA_RESP_ERR__TIMED_OUT) {
        sink->state = SINK_DOUBTFUL;
    }
    rd_kafka_error_destroy(failure);
    return status;
}

/* ----- becoming ready ----- */

static void discard(struct kafka_sink *sink)
{
    for (int kind = 0; kind < OUTGOING_KINDS; kind++) {
        if (sink->topics[kind] != NULL)
            rd_kafka_topic_destroy(sink->topics[kind]);
        sink->topics[kind] = NULL;
    }
    if (sink->client != NULL) {
        rd_kafka_purge(sink->client, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT |
                                         RD_KAFKA_PURGE_F_NON_BLOCKING);
        rd_kafka_destroy(sink->client);
    }
    sink->client = NULL;
    sink->state = SINK_ABSENT;
}

static enum status create(struct kafka_sink *sink, char *error)
{
    rd_kafka_conf_t *conf = kafka_client_configuration(
        sink->options, sink->transactional ? KAFKA_ROLE_TRANSACTIONAL : KAFKA_ROLE_IDEMPOTENT,
        (int)sink->lane, error);
    if (conf != NULL && !kafka_sizes_configure(&sink->sizes, conf, error)) {
        rd_kafka_conf_destroy(conf);
        conf = NULL;
    }
    if (conf == NULL)
        return STATUS_BROKEN;
    sink->health = (struct kafka_health){0};
    rd_kafka_conf_set_dr_msg_cb(conf, on_delivery);
    rd_kafka_conf_interceptor_add_on_new(conf, "tidings", on_new, sink);
    sink->client = kafka_client_create(conf, RD_KAFKA_PRODUCER, sink, error);
    if (sink->client == NULL)
        return STATUS_BROKEN;
    /* By handle: the first message by a topic's name waits a second up to 2.10. */
    for (int kind = 0; kind < OUTGOING_KINDS; kind++)
        sink->topics[kind] = rd_kafka_topic_new(
            sink->client, kafka_sizes_topic(sink->options, (enum outgoing_kind)kind), NULL);
    sink->timeout_ms = (int)kafka_client_number(rd_kafka_conf(sink->client),
                                                "transaction.timeout.ms", USUAL_TIMEOUT_MS);
    sink->state = SINK_FRESH;
    sink->committing = false;
    return STATUS_OK;
}

/* The broker is there and makes its coordinator ready, which the first transaction of a cluster and
 * each change of the leader ask of it. */
static bool is_starting(const rd_kafka_error_t *failure)
{
    switch (failure != NULL ? rd_kafka_error_code(failure) : RD_KAFKA_RESP_ERR_NO_ERROR) {
    case RD_KAFKA_RESP_ERR_COORDINATOR_LOAD_IN_PROGRESS:
    case RD_KAFKA_RESP_ERR_COORDINATOR_NOT_AVAILABLE:
    case RD_KAFKA_RESP_ERR_NOT_COORDINATOR:
        return true;
    default:
        return false;
    }
}

/* A coordinator that is only starting is no news for a while. */
static rd_kafka_error_t *init_transactions(struct kafka_sink *sink, int timeout_ms)
{
    const int64_t until = clock_monotonic_ms() + STARTING_MS;
    rd_kafka_error_t *failure = rd_kafka_init_transactions(sink->client, timeout_ms);
    while (is_starting(failure) && rd_kafka_error_is_retriable(failure) &&
           clock_monotonic_ms() < until) {
        rd_kafka_error_destroy(failure);
        failure = rd_kafka_init_transactions(sink->client, timeout_ms);
    }
    return failure;
}

/* Fences our former self: its open transaction is aborted, its finished one decided. */
static enum status initialise(struct kafka_sink *sink, int timeout_ms)
{
    rd_kafka_error_t *failure = sink->transactional ? init_transactions(sink, timeout_ms) : NULL;
    if (failure == NULL) {
        sink->state = SINK_KNOWN;
        return STATUS_OK;
    }
    if (!rd_kafka_error_is_retriable(failure)) {
        enum status status = judge(sink, "init_transactions", failure);
        if (sink->state == SINK_FRESH)
            sink->state = SINK_DOUBTFUL;
        return status;
    }
    rd_kafka_poll(sink->client, 0); /* on_error, for the reason */
    snprintf(sink->error, sizeof(sink->error), "%s",
             sink->health.reason[0] != '\0' ? sink->health.reason : rd_kafka_error_string(failure));
    rd_kafka_error_destroy(failure);
    return STATUS_UNAVAILABLE;
}

static enum status check_topics(struct kafka_sink *sink)
{
    static const char *const settings[OUTGOING_KINDS] = {"output.records", "output.duplicates",
                                                         "output.dead_letters"};
    for (int kind = 0; kind < OUTGOING_KINDS; kind++) {
        char reason[KAFKA_ERROR_SIZE];
        rd_kafka_poll(sink->client, 0);
        enum status status = kafka_client_probe(
            sink->client, &sink->health, kafka_sizes_topic(sink->options, (enum outgoing_kind)kind),
            PROBE_TIMEOUT_MS, NULL, reason);
        if (status != STATUS_OK) {
            snprintf(sink->error, sizeof(sink->error), "%s: %.*s", settings[kind],
                     KAFKA_ERROR_SIZE - 64, reason);
            return status;
        }
    }
    sink->state = SINK_READY;
    return STATUS_OK;
}

/* The broker refused us as an older self. Either the transaction timed out meanwhile (a long pause
 * of this process), or a namesake is at work. If there is one, it has taken over our membership
 * too, and the consumer hears so with its next heartbeats (the lane polls it while it waits for
 * us, and stops then). To come back at once would fence the namesake in turn. */
static enum status sit_out(struct kafka_sink *sink)
{
    const int64_t wait_ms = 1000 + 2 * kafka_client_heartbeat_ms(sink->options);
    if (sink->options->embedded_lanes == 0 && clock_monotonic_ms() - sink->fenced_ms < wait_ms)
        return STATUS_UNAVAILABLE;
    LOG_EVENT(LOG_LEVEL_WARN, "producer_replaced", log_number("lane", sink->lane),
              log_string("reason", sink->error));
    discard(sink);
    return STATUS_OK;
}

/* Its transaction has ended, as we were told. */
static void end_round(struct kafka_sink *sink)
{
    rd_kafka_poll(sink->client, 0); /* on_error */
    sink->committing = false;
    sink->state = SINK_READY;
    if (sink->health.disturbed || atomic_load(&sink->lost)) {
        sink->state = SINK_WORN;
        snprintf(sink->error, sizeof(sink->error), "lost a connection in a transaction%s%s",
                 sink->health.disturbed ? ": " : "",
                 sink->health.disturbed ? sink->health.reason : "");
    }
}

static enum status abort_round(struct kafka_sink *sink)
{
    rd_kafka_error_t *failure = rd_kafka_abort_transaction(sink->client, ABORT_TIMEOUT_MS);
    if (failure == NULL) {
        end_round(sink);
        if (sink->state == SINK_READY)
            sink->state = SINK_KNOWN; /* a topic may have gone */
        return STATUS_OK;
    }
    enum status status = judge(sink, "abort_transaction", failure);
    if (sink->state == SINK_OPEN)
        sink->state = SINK_DOUBTFUL;
    return status;
}

static enum status recover(struct record_sink *base, struct article_source *source, int timeout_ms,
                           const char **error)
{
    struct kafka_sink *sink = of_base(base);
    enum status status = STATUS_OK;
    (void)source;
    *error = sink->error;
    if (sink->state == SINK_OPEN && sink->transactional)
        status = abort_round(sink);
    if (status == STATUS_OK && sink->state == SINK_KNOWN && sink->sizes.outdated)
        discard(sink);
    if (sink->state == SINK_FENCED)
        status = sit_out(sink);
    if (sink->state == SINK_DOUBTFUL || sink->state == SINK_WORN ||
        (sink->state == SINK_OPEN && !sink->transactional)) {
        LOG_EVENT(LOG_LEVEL_WARN, "producer_replaced", log_number("lane", sink->lane),
                  log_string("reason", sink->error));
        discard(sink);
        status = STATUS_OK;
    }
    if (status == STATUS_OK && sink->state == SINK_ABSENT)
        status = create(sink, sink->error);
    if (status == STATUS_OK && sink->state == SINK_FRESH)
        status = initialise(sink, timeout_ms);
    if (status == STATUS_OK && sink->state == SINK_KNOWN)
        status = check_topics(sink);
    sink->failed = 0;
    return status;
}

/* ----- a round ----- */

static enum status begin(struct record_sink *base, struct patience patience, const char **error)
{
    struct kafka_sink *sink = of_base(base);
    *error = sink->error;
    if (sink->state == SINK_WORN) {
        enum status status = recover(base, NULL, RENEW_TIMEOUT_MS, error);
        if (status != STATUS_OK)
            return status;
    }
    rd_kafka_poll(sink->client, 0); /* what happened since the last round is not this one's */
    sink->failed = 0;
    sink->committing = false;
    sink->health.disturbed = false;
    atomic_store(&sink->lost, false);
    sink->patience = patience;
    sink->until_ms = clock_monotonic_ms() + sink->timeout_ms;
    if (sink->transactional) {
        rd_kafka_error_t *failure = rd_kafka_begin_transaction(sink->client);
        if (failure != NULL) {
            sink->state = SINK_DOUBTFUL;
            return judge(sink, "begin_transaction", failure);
        }
    }
    sink->state = SINK_OPEN;
    return STATUS_OK;
}

/* How long the round may still wait: at most as long as the broker keeps its transaction open. */
static int left_ms(const struct kafka_sink *sink)
{
    const int64_t left = sink->until_ms - clock_monotonic_ms();
    const int64_t patience = sink->patience.left_ms(sink->patience.context);
    return left <= 0 || patience <= 0 ? 0 : (int)(left < patience ? left : patience);
}

static bool is_over(const struct kafka_sink *sink)
{
    return left_ms(sink) == 0;
}

static size_t largest(const struct record_sink *base, enum outgoing_kind kind)
{
    return of_base(base)->sizes.largest[kind];
}

static enum status send_message(struct record_sink *base, const struct outgoing *outgoing,
                                const char **error)
{
    struct kafka_sink *sink = of_base(base);
    *error = sink->error;
    const size_t size = outgoing_size(outgoing);
    if (size > sink->sizes.largest[outgoing->kind]) {
        snprintf(sink->error, sizeof(sink->error), "%zu bytes, more than message.max.bytes", size);
        return STATUS_TOO_LARGE;
    }
    rd_kafka_headers_t *headers = kafka_client_headers(outgoing->headers, outgoing->header_count);
    for (;;) { /* __extension__: librdkafka's macros are statement expressions */
        rd_kafka_resp_err_t code = __extension__ rd_kafka_producev(
            sink->client, RD_KAFKA_V_RKT(sink->topics[outgoing->kind]),
            RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY),
            RD_KAFKA_V_KEY(outgoing->key.data, outgoing->key.length),
            RD_KAFKA_V_VALUE((void *)outgoing->value.data, outgoing->value.length),
            RD_KAFKA_V_HEADERS(headers), RD_KAFKA_V_END);
        if (code == RD_KAFKA_RESP_ERR_NO_ERROR)
            return STATUS_OK;
        if (code != RD_KAFKA_RESP_ERR__QUEUE_FULL || is_over(sink)) {
            snprintf(sink->error, sizeof(sink->error), "%s: %s%s%s",
                     kafka_sizes_topic(sink->options, outgoing->kind), rd_kafka_err2str(code),
                     sink->health.disturbed ? "; " : "",
                     sink->health.disturbed ? sink->health.reason : "");
            break;
        }
        rd_kafka_poll(sink->client, QUEUE_WAIT_MS);
    }
    if (headers != NULL)
        rd_kafka_headers_destroy(headers);
    return STATUS_UNAVAILABLE;
}

static enum status send_offsets(struct kafka_sink *sink, const struct article_source *source,
                                const rd_kafka_topic_partition_list_t *offsets)
{
    for (;;) {
        const int left = left_ms(sink);
        const int timeout_ms = left > OFFSETS_TIMEOUT_MS ? OFFSETS_TIMEOUT_MS
                               : left > OFFSETS_LEAST_MS ? left
                                                         : OFFSETS_LEAST_MS;
        rd_kafka_consumer_group_metadata_t *group = kafka_source_group(source);
        rd_kafka_error_t *failure =
            rd_kafka_send_offsets_to_transaction(sink->client, offsets, group, timeout_ms);
        rd_kafka_consumer_group_metadata_destroy(group);
        if (failure == NULL)
            return STATUS_OK;
        if (!rd_kafka_error_is_retriable(failure) || is_over(sink))
            return judge(sink, "send_offsets_to_transaction", failure);
        rd_kafka_error_destroy(failure);
        rd_kafka_poll(sink->client, RETRY_WAIT_MS);
    }
}

/* Waits in strides: with -1, librdkafka would wait for the coordinator without an end. */
static enum status commit(struct kafka_sink *sink)
{
    for (;;) {
        rd_kafka_error_t *failure = rd_kafka_commit_transaction(sink->client, COMMIT_WAIT_MS);
        if (failure == NULL) {
            end_round(sink);
            return STATUS_OK;
        }
        if (!rd_kafka_error_is_retriable(failure) || is_over(sink)) {
            /* What can still be aborted was not committed. */
            sink->committing = !rd_kafka_error_txn_requires_abort(failure);
            return judge(sink, "commit_transaction", failure);
        }
        rd_kafka_error_destroy(failure);
        rd_kafka_poll(sink->client, RETRY_WAIT_MS);
    }
}

static enum status settle_plainly(struct kafka_sink *sink, struct article_source *source,
                                  const rd_kafka_topic_partition_list_t *offsets)
{
    while (rd_kafka_flush(sink->client, COMMIT_WAIT_MS) != RD_KAFKA_RESP_ERR_NO_ERROR &&
           !is_over(sink))
        continue;
    if (sink->failed > 0 || rd_kafka_outq_len(sink->client) > 0) {
        snprintf(sink->error, sizeof(sink->error), "not delivered: %s",
                 sink->failed > 0 ? sink->failure : "the broker does not answer");
        return STATUS_UNAVAILABLE;
    }
    sink->state = SINK_READY;
    rd_kafka_resp_err_t code = kafka_source_commit(source, offsets);
    sink->committing = code != RD_KAFKA_RESP_ERR_NO_ERROR;
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR)
        return STATUS_OK;
    snprintf(sink->error, sizeof(sink->error), "the offsets were not committed: %s",
             rd_kafka_err2str(code));
    return STATUS_UNAVAILABLE;
}

static enum status settle(struct record_sink *base, struct article_source *source, size_t count,
                          const char **error)
{
    struct kafka_sink *sink = of_base(base);
    *error = sink->error;
    if (kafka_source_lost(source)) {
        snprintf(sink->error, sizeof(sink->error), "the group has given the partitions away");
        return STATUS_UNAVAILABLE;
    }
    rd_kafka_topic_partition_list_t *offsets = kafka_source_offsets(source, count);
    enum status status;
    if (!sink->transactional) {
        status = settle_plainly(sink, source, offsets);
    } else {
        status = send_offsets(sink, source, offsets);
        if (status == STATUS_OK)
            status = commit(sink);
    }
    rd_kafka_topic_partition_list_destroy(offsets);
    return status;
}

static bool in_doubt(const struct record_sink *base)
{
    return of_base(base)->committing;
}

static void close_sink(struct record_sink *base)
{
    struct kafka_sink *sink = of_base(base);
    if (sink->state == SINK_OPEN && sink->transactional) { /* do not hold readers back */
        rd_kafka_error_t *failure = rd_kafka_abort_transaction(
            sink->client, sink->health.disturbed ? HOPELESS_TIMEOUT_MS : ABORT_TIMEOUT_MS);
        if (failure != NULL)
            rd_kafka_error_destroy(failure);
    }
    discard(sink);
    free(sink);
}

static const struct record_sink_operations operations = {
    .recover = recover,
    .begin = begin,
    .largest = largest,
    .send = send_message,
    .settle = settle,
    .in_doubt = in_doubt,
    .close = close_sink,
};

enum status kafka_sink_open(const struct kafka_options *options, uint32_t index,
                            struct record_sink **sink, char *error)
{
    struct kafka_sink *made = calloc(1, sizeof(*made));
    if (made == NULL)
        abort();
    made->base.operations = &operations;
    made->options = options;
    made->lane = index;
    made->transactional = options->delivery == KAFKA_EXACTLY_ONCE;
    if (create(made, error) != STATUS_OK) {
        close_sink(&made->base);
        return STATUS_BROKEN;
    }
    *sink = &made->base;
    return STATUS_OK;
}
