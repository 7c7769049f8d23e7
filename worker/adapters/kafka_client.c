/* Configuration and health of a librdkafka client. Our defaults come first, then the operator's
 * properties, then what the worker's promises rest on, which nobody can set. Why each default is
 * what it is stands beside it. */
#include "adapters/kafka_client.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "adapters/kafka_names.h"
#include "settings/refusals.h"
#include "telemetry/log.h"

enum role_set {
    MEMBER = 1 << KAFKA_ROLE_MEMBER,
    READER = 1 << KAFKA_ROLE_READER,
    TRANSACTIONAL = 1 << KAFKA_ROLE_TRANSACTIONAL,
    IDEMPOTENT = 1 << KAFKA_ROLE_IDEMPOTENT,
    CONSUMERS = MEMBER | READER,
    PRODUCERS = TRANSACTIONAL | IDEMPOTENT,
    ALL = CONSUMERS | PRODUCERS
};

struct rule {
    unsigned roles;
    const char *name, *value;
};

/* The operator may change these. */
static const struct rule defaults[] = {
    {ALL, "bootstrap.servers", "localhost:9092"},
    {ALL, "log.connection.close", "false"},       /* brokers close idle connections: no news */
    {ALL, "socket.nagle.disable", "true"},        /* else every commit waits 40 ms for an ACK */
    {CONSUMERS, "auto.offset.reset", "earliest"}, /* a new group reads all; nothing is skipped */
    {CONSUMERS, "allow.auto.create.topics", "false"},
    /* A topic that is created, or gets partitions, while we wait for it. */
    {CONSUMERS, "topic.metadata.refresh.interval.ms", "10000"},
    /* A lane shall stay under 64 MB. Below 2.2 a full queue stops fetching for a second, so it must
     * hold what a lane settles in that time. */
    {CONSUMERS, "queued.max.messages.kbytes", "16384"},
    {CONSUMERS, "fetch.max.bytes", "8388608"},
    {CONSUMERS, "fetch.queue.backoff.ms", "10"},
    /* The same key goes to the same partition as with every Java producer. */
    {PRODUCERS, "partitioner", "murmur2_random"},
    {PRODUCERS, "compression.codec", "lz4"},
    {PRODUCERS, "linger.ms", "2"},
    /* Where every broker was lost for a moment, 2.16 begins anew from the bootstrap servers and
     * finds no transaction coordinator any more for half a minute and longer. */
    {PRODUCERS, "metadata.recovery.strategy", "none"},
    {PRODUCERS, "queue.buffering.max.kbytes", "8192"},
    /* The broker answers the first request of a transaction with CONCURRENT_TRANSACTIONS while it
     * writes the last one's markers; with the usual 100 ms every batch would wait that long. */
    {TRANSACTIONAL, "retry.backoff.ms", "2"},
    /* How long a batch may take from begin to commit. An open transaction of a dead worker holds
     * back everyone who reads committed messages for that long, until its namesake is back. */
    {TRANSACTIONAL, "transaction.timeout.ms", "30000"},
    {IDEMPOTENT, "message.timeout.ms", "30000"},
};

/* Nobody may change these: delivery rests on them. The remark says what to set instead. */
static const struct {
    const char *name, *remark;
} owned[] = {
    {"group.id", "set input.group"},
    {"group.instance.id", "set worker.instance"},
    {"transactional.id", "set input.group and worker.instance"},
    {"enable.idempotence", "it is always on"},
    {"enable.auto.commit", "offsets are committed with what they lead to"},
    {"enable.auto.offset.store", "offsets are committed with what they lead to"},
    {"enable.partition.eof", "use run --exit-at-end"},
    {"isolation.level", "articles of open or aborted transactions are never read"},
    {"acks", "it is always all"},
    {"request.required.acks", "it is always all"},
    {"enable.gapless.guarantee", "a batch is redone as a whole"},
};

/* Known to newer libraries only; what they improve is not missed elsewhere. */
static bool is_optional(const char *name)
{
    return strcmp(name, "fetch.queue.backoff.ms") == 0 ||
           strcmp(name, "metadata.recovery.strategy") == 0;
}

static const char *find_property(const struct kafka_properties *properties, const char *name)
{
    const char *value = NULL;
    for (size_t i = 0; i < properties->count; i++)
        if (strcmp(properties->items[i].name, name) == 0)
            value = properties->items[i].value;
    return value;
}

static const struct kafka_properties *properties_of(const struct kafka_options *options,
                                                    enum kafka_role role)
{
    return ((1U << role) & CONSUMERS) != 0 ? &options->consumer : &options->producer;
}

const char *kafka_client_property(const struct kafka_options *options, enum kafka_role role,
                                  const char *name)
{
    const char *value = find_property(properties_of(options, role), name);
    return value != NULL ? value : find_property(&options->common, name);
}

int64_t kafka_client_heartbeat_ms(const struct kafka_options *options)
{
    enum { HEARTBEAT_MS = 3000 };
    const char *heartbeat =
        kafka_client_property(options, KAFKA_ROLE_MEMBER, "heartbeat.interval.ms");
    return heartbeat != NULL ? strtoll(heartbeat, NULL, 10) : HEARTBEAT_MS;
}

void kafka_client_name(const struct kafka_options *options, int lane, char *out, size_t size)
{
    snprintf(out, size, "%s.%s.%d", options->group, options->instance, lane);
}

const char *kafka_library_version(void)
{
    return rd_kafka_version_str();
}

/* Below 2.10 a commit during a cooperative rebalance can lose the assignment (librdkafka#4059), and
 * 2.10.0 itself loops in its re-bootstrap. */
bool kafka_assigns_cooperatively(void)
{
    return rd_kafka_version() >= 0x020a01ff;
}

/* ----- configuration ----- */

static bool set(rd_kafka_conf_t *conf, const char *section, const char *name, const char *value,
                char *error)
{
    char reason[KAFKA_ERROR_SIZE / 2];
    rd_kafka_conf_res_t result = rd_kafka_conf_set(conf, name, value, reason, sizeof(reason));
    if (result == RD_KAFKA_CONF_OK || (result == RD_KAFKA_CONF_UNKNOWN && is_optional(name)))
        return true;
    char more[REFUSAL_NAME_SIZE];
    if (result == RD_KAFKA_CONF_UNKNOWN) {
        const bool near =
            refusal_nearest(span_of(section), span_of(name), kafka_names_nearest, more);
        snprintf(error, KAFKA_ERROR_SIZE, "%s.%.160s: librdkafka %s has no such property%s%s%s",
                 section, name, rd_kafka_version_str(), near ? "; did you mean '" : "",
                 near ? more : "", near ? "'?" : "");
    } else {
        const bool told = kafka_names_values(name, more, sizeof(more));
        snprintf(error, KAFKA_ERROR_SIZE, "%.8s.%.80s: %s%s%.140s", section, name, reason,
                 told ? "; expected " : "", told ? more : "");
    }
    return false;
}

static bool set_all(rd_kafka_conf_t *conf, const char *section,
                    const struct kafka_properties *properties, char *error)
{
    for (size_t i = 0; i < properties->count; i++) {
        const struct kafka_property *property = &properties->items[i];
        for (size_t j = 0; j < sizeof(owned) / sizeof(owned[0]); j++) {
            if (strcmp(property->name, owned[j].name) == 0) {
                snprintf(error, KAFKA_ERROR_SIZE, "%s.%s cannot be set: %s", section,
                         property->name, owned[j].remark);
                return false;
            }
        }
        if (!set(conf, section, property->name, property->value, error))
            return false;
    }
    return true;
}

bool kafka_client_group_is_classic(const struct kafka_options *options)
{
    const char *protocol = kafka_client_property(options, KAFKA_ROLE_MEMBER, "group.protocol");
    return protocol == NULL || strcmp(protocol, "consumer") != 0;
}

static bool set_member(rd_kafka_conf_t *conf, const struct kafka_options *options, int lane,
                       char *error)
{
    char name[1024];
    if (!set(conf, "consumer", "group.id", options->group, error))
        return false;
    if (options->embedded_lanes != 0)
        return true;
    kafka_client_name(options, lane, name, sizeof(name));
    return set(conf, "consumer", "group.instance.id", name, error);
}

static bool set_owned(rd_kafka_conf_t *conf, const struct kafka_options *options,
                      enum kafka_role role, int lane, char *error)
{
    char name[1024];
    switch (role) {
    case KAFKA_ROLE_MEMBER:
        return set_member(conf, options, lane, error) &&
               set(conf, "consumer", "enable.auto.commit", "false", error) &&
               set(conf, "consumer", "enable.auto.offset.store", "false", error) &&
               set(conf, "consumer", "enable.partition.eof", "true", error) &&
               set(conf, "consumer", "isolation.level", "read_committed", error);
    case KAFKA_ROLE_READER:
        /* A consumer must name a group even where it never joins or commits to it. */
        return set(conf, "consumer", "group.id", options->group, error) &&
               set(conf, "consumer", "enable.auto.commit", "false", error) &&
               set(conf, "consumer", "enable.auto.offset.store", "false", error) &&
               set(conf, "consumer", "enable.partition.eof", "true", error) &&
               set(conf, "consumer", "isolation.level", "read_committed", error);
    case KAFKA_ROLE_TRANSACTIONAL:
        /* Else on_error would not be called for a connection that is lost. */
        kafka_client_name(options, lane, name, sizeof(name));
        return set(conf, "producer", "transactional.id", name, error) &&
               set(conf, "producer", "log.connection.close", "true", error);
    case KAFKA_ROLE_IDEMPOTENT:
        return set(conf, "producer", "enable.idempotence", "true", error);
    }
    return false;
}

static bool set_defaults(rd_kafka_conf_t *conf, const struct kafka_options *options,
                         enum kafka_role role, int lane, char *error)
{
    const char *section = "kafka";
    char name[1024] = "tidings";
    if (lane >= 0)
        snprintf(name, sizeof(name), "tidings.%s.%d", options->instance, lane);
    if (!set(conf, section, "client.id", name, error))
        return false;
    for (size_t i = 0; i < sizeof(defaults) / sizeof(defaults[0]); i++)
        if ((defaults[i].roles & (1U << role)) != 0 &&
            !set(conf, section, defaults[i].name, defaults[i].value, error))
            return false;
    /* The two kinds cannot be mixed in one group; see kafka_assigns_cooperatively. */
    if (role == KAFKA_ROLE_MEMBER && kafka_client_group_is_classic(options))
        return set(conf, section, "partition.assignment.strategy",
                   kafka_assigns_cooperatively() ? "cooperative-sticky" : "range,roundrobin",
                   error);
    return true;
}

/* librdkafka's own lines are for those who look into it: what an operator must know (its fatal
 * errors too, which come back from the calls that meet them) is said by our own events, once, with
 * the remedy. */
static void on_log(const rd_kafka_t *client, int severity, const char *facility, const char *text)
{
    if (log_enabled(LOG_LEVEL_DEBUG))
        LOG_EVENT(LOG_LEVEL_DEBUG, "librdkafka",
                  log_string("client", client ? rd_kafka_name(client) : NULL),
                  log_number("severity", severity), log_string("facility", facility),
                  log_string("text", text));
}

static void on_error(rd_kafka_t *client, int code, const char *reason, void *opaque)
{
    struct kafka_health *health = opaque;
    (void)client;
    switch ((rd_kafka_resp_err_t)code) {
    case RD_KAFKA_RESP_ERR__TRANSPORT:
    case RD_KAFKA_RESP_ERR__TIMED_OUT:
        health->disturbed = true;
        snprintf(health->reason, sizeof(health->reason), "%s", reason);
        break;
    case RD_KAFKA_RESP_ERR__RESOLVE:
    case RD_KAFKA_RESP_ERR__AUTHENTICATION:
    case RD_KAFKA_RESP_ERR__SSL:
        health->away = true;
        snprintf(health->reason, sizeof(health->reason), "%s", reason);
        break;
    case RD_KAFKA_RESP_ERR__ALL_BROKERS_DOWN:
        health->away = true;
        if (health->reason[0] == '\0')
            snprintf(health->reason, sizeof(health->reason), "%s", reason);
        break;
    default: /* fatal errors come again from the call that meets them */
        LOG_EVENT(LOG_LEVEL_DEBUG, "kafka_error", log_string("code", rd_kafka_err2name(code)),
                  log_string("reason", reason));
    }
}

rd_kafka_conf_t *kafka_client_configuration(const struct kafka_options *options,
                                            enum kafka_role role, int lane, char *error)
{
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    const char *section =
        properties_of(options, role) == &options->consumer ? "consumer" : "producer";
    if (!set_defaults(conf, options, role, lane, error) ||
        !set_all(conf, "kafka", &options->common, error) ||
        !set_all(conf, section, properties_of(options, role), error) ||
        !set_owned(conf, options, role, lane, error)) {
        rd_kafka_conf_destroy(conf);
        return NULL;
    }
    rd_kafka_conf_set_log_cb(conf, on_log);
    rd_kafka_conf_set_error_cb(conf, on_error);
    return conf;
}

size_t kafka_client_number(const rd_kafka_conf_t *conf, const char *name, size_t fallback)
{
    char text[32];
    size_t size = sizeof(text);
    if (rd_kafka_conf_get(conf, name, text, &size) != RD_KAFKA_CONF_OK)
        return fallback;
    return (size_t)strtoull(text, NULL, 10);
}

rd_kafka_t *kafka_client_create(rd_kafka_conf_t *conf, rd_kafka_type_t type, void *opaque,
                                char *error)
{
    char reason[KAFKA_ERROR_SIZE / 2];
    rd_kafka_conf_set_opaque(conf, opaque);
    rd_kafka_t *client = rd_kafka_new(type, conf, reason, sizeof(reason));
    if (client == NULL) {
        rd_kafka_conf_destroy(conf);
        snprintf(error, KAFKA_ERROR_SIZE, "the Kafka %s cannot be set up: %s",
                 type == RD_KAFKA_CONSUMER ? "consumer" : "producer", reason);
    }
    return client;
}

/* What rd_kafka_conf_set cannot see (two properties that exclude each other, a certificate that
 * cannot be read) shows when a client is made; it is closed again before it has connected. */
static bool check_role(const struct kafka_options *options, enum kafka_role role, char *error)
{
    struct kafka_health health = {0};
    rd_kafka_conf_t *conf = kafka_client_configuration(options, role, 0, error);
    if (conf == NULL)
        return false;
    rd_kafka_t *client = kafka_client_create(
        conf, ((1U << role) & CONSUMERS) != 0 ? RD_KAFKA_CONSUMER : RD_KAFKA_PRODUCER, &health,
        error);
    if (client == NULL)
        return false;
    rd_kafka_destroy(client);
    return true;
}

/* librdkafka takes a property of the other side, and does nothing with it. */
static bool check_sides(const struct kafka_properties *properties, enum kafka_side side,
                        char *error)
{
    const bool consumer = side == KAFKA_SIDE_CONSUMER;
    const enum kafka_side other = consumer ? KAFKA_SIDE_PRODUCER : KAFKA_SIDE_CONSUMER;
    for (size_t i = 0; i < properties->count; i++) {
        const char *name = properties->items[i].name;
        if (kafka_names_side(name) != other)
            continue;
        snprintf(error, KAFKA_ERROR_SIZE,
                 "%s.%.160s does nothing: it is a property of %s; set '%s.%.160s'",
                 consumer ? "consumer" : "producer", name, consumer ? "producers" : "consumers",
                 consumer ? "producer" : "consumer", name);
        return false;
    }
    return true;
}

static enum kafka_role producer_role(const struct kafka_options *options)
{
    return options->delivery == KAFKA_EXACTLY_ONCE ? KAFKA_ROLE_TRANSACTIONAL
                                                   : KAFKA_ROLE_IDEMPOTENT;
}

static bool check_configuration(const struct kafka_options *options, enum kafka_role role,
                                char *error)
{
    rd_kafka_conf_t *conf = kafka_client_configuration(options, role, 0, error);
    if (conf != NULL)
        rd_kafka_conf_destroy(conf);
    return conf != NULL;
}

bool kafka_check_properties(const struct kafka_options *options, char *error)
{
    return check_configuration(options, KAFKA_ROLE_MEMBER, error) &&
           check_configuration(options, producer_role(options), error) &&
           check_sides(&options->consumer, KAFKA_SIDE_CONSUMER, error) &&
           check_sides(&options->producer, KAFKA_SIDE_PRODUCER, error);
}

bool kafka_check_options(const struct kafka_options *options, char *error)
{
    return kafka_check_properties(options, error) &&
           check_role(options, KAFKA_ROLE_MEMBER, error) &&
           check_role(options, producer_role(options), error);
}

/* ----- asking the cluster ----- */

static enum status judge_topic(rd_kafka_resp_err_t code, const char *topic, char *error)
{
    switch (code) {
    case RD_KAFKA_RESP_ERR_NO_ERROR:
        return STATUS_OK;
    case RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART:
    case RD_KAFKA_RESP_ERR__UNKNOWN_TOPIC:
        snprintf(
            error, KAFKA_ERROR_SIZE,
            "topic %s does not exist: create it (tidings create-topics), or correct the setting",
            topic);
        return STATUS_UNAVAILABLE;
    case RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED:
        snprintf(error, KAFKA_ERROR_SIZE, "not authorised for topic %s: grant it to this user",
                 topic);
        return STATUS_BROKEN;
    case RD_KAFKA_RESP_ERR_TOPIC_EXCEPTION:
        snprintf(error, KAFKA_ERROR_SIZE, "%s is no valid name of a topic", topic);
        return STATUS_BROKEN;
    default:
        snprintf(error, KAFKA_ERROR_SIZE, "topic %s: %s", topic, rd_kafka_err2str(code));
        return STATUS_UNAVAILABLE;
    }
}

enum status kafka_client_probe(rd_kafka_t *client, struct kafka_health *health, const char *topic,
                               int timeout_ms, int32_t *partitions, char *error)
{
    const struct rd_kafka_metadata *metadata = NULL;
    rd_kafka_topic_t *handle = topic != NULL ? rd_kafka_topic_new(client, topic, NULL) : NULL;
    rd_kafka_resp_err_t code = rd_kafka_metadata(client, 0, handle, &metadata, timeout_ms);
    enum status status = STATUS_OK;
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR) {
        snprintf(error, KAFKA_ERROR_SIZE, "%s",
                 health != NULL && health->reason[0] != '\0' ? health->reason
                                                             : rd_kafka_err2str(code));
        status = STATUS_UNAVAILABLE;
    } else {
        if (health != NULL)
            *health = (struct kafka_health){0};
        if (handle != NULL && metadata->topic_cnt == 1) {
            status = judge_topic(metadata->topics[0].err, topic, error);
            if (partitions != NULL)
                *partitions = metadata->topics[0].partition_cnt;
        }
        rd_kafka_metadata_destroy(metadata);
    }
    if (handle != NULL)
        rd_kafka_topic_destroy(handle);
    return status;
}

bool kafka_client_ends(rd_kafka_t *client, const char *topic, int32_t partition, int timeout_ms,
                       int64_t *begin, int64_t *end, char *error)
{
    rd_kafka_resp_err_t code =
        rd_kafka_query_watermark_offsets(client, topic, partition, begin, end, timeout_ms);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
        snprintf(error, KAFKA_ERROR_SIZE, "the end of %s/%d cannot be read: %s", topic, partition,
                 rd_kafka_err2str(code));
    return code == RD_KAFKA_RESP_ERR_NO_ERROR;
}

/* ----- messages ----- */

rd_kafka_headers_t *kafka_client_headers(const struct header *headers, size_t count)
{
    if (count == 0)
        return NULL;
    rd_kafka_headers_t *list = rd_kafka_headers_new(count);
    for (size_t i = 0; i < count; i++)
        rd_kafka_header_add(list, headers[i].name.data, (ssize_t)headers[i].name.length,
                            headers[i].value.data, (ssize_t)headers[i].value.length);
    return list;
}

size_t kafka_client_header_count(const rd_kafka_message_t *source)
{
    rd_kafka_headers_t *headers;
    if (rd_kafka_message_headers(source, &headers) != RD_KAFKA_RESP_ERR_NO_ERROR)
        return 0;
    return rd_kafka_header_cnt(headers);
}

void kafka_client_message(const rd_kafka_message_t *source, struct header *headers,
                          struct message *message)
{
    rd_kafka_timestamp_type_t kind;
    rd_kafka_headers_t *list;
    const char *name;
    const void *value;
    size_t length, count = 0;
    *message = (struct message){
        .topic = span_of(rd_kafka_topic_name(source->rkt)),
        .partition = source->partition,
        .offset = source->offset,
        .timestamp_ms = rd_kafka_message_timestamp(source, &kind),
        .key = {source->key, source->key_len},
        .value = {source->payload, source->len},
        .headers = headers,
    };
    if (rd_kafka_message_headers(source, &list) == RD_KAFKA_RESP_ERR_NO_ERROR)
        while (rd_kafka_header_get_all(list, count, &name, &value, &length) ==
               RD_KAFKA_RESP_ERR_NO_ERROR)
            headers[count++] = (struct header){span_of(name), {value, length}};
    message->header_count = count;
}
