/* An idempotent producer that counts its delivery reports. */
#include "adapters/kafka_publisher.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "adapters/kafka_client.h"
#include "base/clock.h"

enum { QUEUE_WAIT_MS = 100, TOPICS_MAX = 8, ASK_TIMEOUT_MS = 5000, TRY_MS = 1000, PAUSE_MS = 100 };

struct kafka_publisher {
    struct kafka_health health; /* first: the callbacks' opaque */
    rd_kafka_t *client;
    /* By handle: the first message by a topic's name waits a second up to librdkafka 2.10. */
    rd_kafka_topic_t *topics[TOPICS_MAX];
    size_t topic_count;
    struct kafka_publisher_counts counts;
};

static void on_delivery(rd_kafka_t *client, const rd_kafka_message_t *message, void *opaque)
{
    struct kafka_publisher *publisher = opaque;
    (void)client;
    if (message->err == RD_KAFKA_RESP_ERR_NO_ERROR) {
        publisher->counts.delivered++;
        return;
    }
    if (publisher->counts.failed++ == 0) {
        /* That a message timed out says less than why no broker was there. */
        bool away =
            message->err == RD_KAFKA_RESP_ERR__MSG_TIMED_OUT && publisher->health.reason[0] != '\0';
        snprintf(publisher->counts.error, sizeof(publisher->counts.error), "%s",
                 away ? publisher->health.reason : rd_kafka_err2str(message->err));
    }
}

enum status kafka_publisher_open(const struct kafka_options *options,
                                 struct kafka_publisher **publisher, char *error)
{
    rd_kafka_conf_t *conf = kafka_client_configuration(options, KAFKA_ROLE_IDEMPOTENT, -1, error);
    if (conf == NULL)
        return STATUS_BROKEN;
    struct kafka_publisher *made = calloc(1, sizeof(*made));
    if (made == NULL)
        abort();
    rd_kafka_conf_set_dr_msg_cb(conf, on_delivery);
    made->client = kafka_client_create(conf, RD_KAFKA_PRODUCER, made, error);
    if (made->client == NULL) {
        free(made);
        return STATUS_BROKEN;
    }
    *publisher = made;
    return STATUS_OK;
}

/* The topic's handle; *fresh: it was not asked for before. */
static enum status topic_handle(struct kafka_publisher *publisher, const char *topic,
                                rd_kafka_topic_t **handle, bool *fresh, char *error)
{
    *fresh = false;
    for (size_t i = 0; i < publisher->topic_count; i++) {
        *handle = publisher->topics[i];
        if (strcmp(rd_kafka_topic_name(*handle), topic) == 0)
            return STATUS_OK;
    }
    *handle = publisher->topic_count < TOPICS_MAX
                  ? rd_kafka_topic_new(publisher->client, topic, NULL)
                  : NULL;
    if (*handle == NULL) {
        snprintf(error, KAFKA_ERROR_SIZE, "%s is no valid name of a topic, or one too many", topic);
        return STATUS_BROKEN;
    }
    publisher->topics[publisher->topic_count++] = *handle;
    *fresh = true;
    return STATUS_OK;
}

enum status kafka_publisher_reach(struct kafka_publisher *publisher, const char *topic,
                                  int timeout_ms, char *error)
{
    rd_kafka_topic_t *handle;
    bool fresh;
    if (topic_handle(publisher, topic, &handle, &fresh, error) != STATUS_OK)
        return STATUS_BROKEN;
    const int64_t until = clock_monotonic_ms() + timeout_ms;
    for (;;) {
        const int64_t left = until - clock_monotonic_ms();
        const int patience = left > TRY_MS ? TRY_MS : left > PAUSE_MS ? (int)left : PAUSE_MS;
        const enum status status =
            kafka_client_probe(publisher->client, &publisher->health, topic, patience, NULL, error);
        if (status != STATUS_UNAVAILABLE || left <= 0)
            return status;
        rd_kafka_poll(publisher->client, PAUSE_MS); /* serves on_error, which knows the reason */
    }
}

enum status kafka_publisher_send(struct kafka_publisher *publisher, const char *topic,
                                 struct span key, struct span value, const struct header *headers,
                                 size_t header_count, int64_t timestamp_ms, char *error)
{
    rd_kafka_topic_t *handle;
    bool fresh;
    if (topic_handle(publisher, topic, &handle, &fresh, error) != STATUS_OK ||
        /* A broker that does not answer yet is no obstacle: librdkafka queues. */
        (fresh && kafka_publisher_reach(publisher, topic, ASK_TIMEOUT_MS, error) == STATUS_BROKEN))
        return STATUS_BROKEN;
    rd_kafka_headers_t *list = kafka_client_headers(headers, header_count);
    rd_kafka_resp_err_t code;
    do { /* __extension__: librdkafka's macros are statement expressions */
        code = __extension__ rd_kafka_producev(
            publisher->client, RD_KAFKA_V_RKT(handle), RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY),
            RD_KAFKA_V_KEY(key.data, key.length),
            RD_KAFKA_V_VALUE((void *)value.data, value.length),
            RD_KAFKA_V_TIMESTAMP(timestamp_ms > 0 ? timestamp_ms : 0), RD_KAFKA_V_HEADERS(list),
            RD_KAFKA_V_END);
        rd_kafka_poll(publisher->client, code == RD_KAFKA_RESP_ERR__QUEUE_FULL ? QUEUE_WAIT_MS : 0);
    } while (code == RD_KAFKA_RESP_ERR__QUEUE_FULL);
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR) {
        publisher->counts.sent++;
        return STATUS_OK;
    }
    if (list != NULL)
        rd_kafka_headers_destroy(list);
    snprintf(error, KAFKA_ERROR_SIZE, "%s: %s", topic, rd_kafka_err2str(code));
    return code == RD_KAFKA_RESP_ERR_MSG_SIZE_TOO_LARGE ? STATUS_TOO_LARGE : STATUS_BROKEN;
}

enum status kafka_publisher_flush(struct kafka_publisher *publisher, int timeout_ms, char *error)
{
    rd_kafka_resp_err_t code = rd_kafka_flush(publisher->client, timeout_ms);
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR)
        return STATUS_OK;
    snprintf(error, KAFKA_ERROR_SIZE, "%s",
             publisher->health.reason[0] != '\0' ? publisher->health.reason
                                                 : rd_kafka_err2str(code));
    return STATUS_UNAVAILABLE;
}

void kafka_publisher_count(struct kafka_publisher *publisher, struct kafka_publisher_counts *counts)
{
    rd_kafka_poll(publisher->client, 0);
    *counts = publisher->counts;
}

void kafka_publisher_close(struct kafka_publisher *publisher)
{
    if (publisher == NULL)
        return;
    for (size_t i = 0; i < publisher->topic_count; i++)
        rd_kafka_topic_destroy(publisher->topics[i]);
    rd_kafka_purge(publisher->client, RD_KAFKA_PURGE_F_QUEUE | RD_KAFKA_PURGE_F_INFLIGHT);
    rd_kafka_destroy(publisher->client);
    free(publisher);
}
