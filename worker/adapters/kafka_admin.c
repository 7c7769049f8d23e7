/* Topics: described by metadata, created by the Admin API; what a group has committed there. */
#include "adapters/kafka_admin.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "adapters/kafka_client.h"
#include "base/clock.h"

enum { ASK_TIMEOUT_MS = 10000, TRY_MS = 1000, PAUSE_MS = 100 };

struct kafka_admin {
    struct kafka_health health; /* first: the callbacks' opaque */
    rd_kafka_t *client;
};

enum status kafka_admin_open(const struct kafka_options *options, struct kafka_admin **admin,
                             char *error)
{
    rd_kafka_conf_t *conf = kafka_client_configuration(options, KAFKA_ROLE_READER, -1, error);
    if (conf == NULL)
        return STATUS_BROKEN;
    struct kafka_admin *made = calloc(1, sizeof(*made));
    if (made == NULL)
        abort();
    made->client = kafka_client_create(conf, RD_KAFKA_CONSUMER, made, error);
    if (made->client == NULL) {
        free(made);
        return STATUS_BROKEN;
    }
    *admin = made;
    return STATUS_OK;
}

void kafka_admin_close(struct kafka_admin *admin)
{
    if (admin == NULL)
        return;
    rd_kafka_destroy(admin->client);
    free(admin);
}

enum status kafka_admin_wait(struct kafka_admin *admin, int timeout_ms, char *error)
{
    int64_t until = clock_monotonic_ms() + timeout_ms;
    for (;;) {
        int64_t left = until - clock_monotonic_ms();
        int patience = left > TRY_MS ? TRY_MS : left > PAUSE_MS ? (int)left : PAUSE_MS;
        enum status status =
            kafka_client_probe(admin->client, &admin->health, NULL, patience, NULL, error);
        if (status == STATUS_OK || left <= 0)
            return status;
        rd_kafka_poll(admin->client, PAUSE_MS); /* serves on_error, which knows the reason */
    }
}

static enum status judge_creation(const rd_kafka_CreateTopics_result_t *result, bool *existed,
                                  char *error)
{
    size_t count;
    const rd_kafka_topic_result_t **topics = rd_kafka_CreateTopics_result_topics(result, &count);
    for (size_t i = 0; i < count; i++) {
        rd_kafka_resp_err_t code = rd_kafka_topic_result_error(topics[i]);
        *existed |= code == RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS;
        if (code == RD_KAFKA_RESP_ERR_NO_ERROR || code == RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS)
            continue;
        const char *text = rd_kafka_topic_result_error_string(topics[i]);
        snprintf(error, KAFKA_ERROR_SIZE, "topic %s: %s", rd_kafka_topic_result_name(topics[i]),
                 text != NULL ? text : rd_kafka_err2str(code));
        return STATUS_BROKEN;
    }
    return STATUS_OK;
}

enum status kafka_admin_create_topic(struct kafka_admin *admin, const char *topic,
                                     int32_t partitions, int32_t replication, bool *existed,
                                     char *error)
{
    *existed = false;
    char reason[KAFKA_ERROR_SIZE / 2];
    rd_kafka_NewTopic_t *wanted =
        rd_kafka_NewTopic_new(topic, partitions, replication, reason, sizeof(reason));
    if (wanted == NULL) {
        snprintf(error, KAFKA_ERROR_SIZE, "topic %s: %s", topic, reason);
        return STATUS_BROKEN;
    }
    rd_kafka_AdminOptions_t *options =
        rd_kafka_AdminOptions_new(admin->client, RD_KAFKA_ADMIN_OP_CREATETOPICS);
    rd_kafka_AdminOptions_set_operation_timeout(options, ASK_TIMEOUT_MS, reason, sizeof(reason));
    rd_kafka_queue_t *queue = rd_kafka_queue_new(admin->client);
    rd_kafka_CreateTopics(admin->client, &wanted, 1, options, queue);
    rd_kafka_event_t *event = rd_kafka_queue_poll(queue, 2 * ASK_TIMEOUT_MS);
    enum status status;
    if (event == NULL || rd_kafka_event_error(event) != RD_KAFKA_RESP_ERR_NO_ERROR) {
        snprintf(error, KAFKA_ERROR_SIZE, "topic %s was not created: %s", topic,
                 event != NULL ? rd_kafka_event_error_string(event) : "Kafka does not answer");
        status = STATUS_UNAVAILABLE;
    } else {
        status = judge_creation(rd_kafka_event_CreateTopics_result(event), existed, error);
    }
    if (event != NULL)
        rd_kafka_event_destroy(event);
    rd_kafka_queue_destroy(queue);
    rd_kafka_AdminOptions_destroy(options);
    rd_kafka_NewTopic_destroy(wanted);
    return status;
}

enum status kafka_admin_describe_topic(struct kafka_admin *admin, const char *topic,
                                       int32_t *partitions, char *error)
{
    const struct rd_kafka_metadata *metadata = NULL;
    rd_kafka_resp_err_t code = rd_kafka_metadata(admin->client, 1, NULL, &metadata, ASK_TIMEOUT_MS);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR) {
        snprintf(error, KAFKA_ERROR_SIZE, "Kafka does not answer: %s", rd_kafka_err2str(code));
        return STATUS_UNAVAILABLE;
    }
    /* Asked for all topics: a broker that creates what is asked for by name must not do so here. */
    *partitions = 0;
    for (int i = 0; i < metadata->topic_cnt; i++)
        if (span_equal(span_of(metadata->topics[i].topic), span_of(topic)))
            *partitions = metadata->topics[i].partition_cnt;
    rd_kafka_metadata_destroy(metadata);
    return STATUS_OK;
}

static enum status take_committed(rd_kafka_event_t *event, const char *topic, int32_t partitions,
                                  int64_t *offsets, rd_kafka_resp_err_t *code)
{
    size_t count = 0;
    *code = event != NULL ? rd_kafka_event_error(event) : RD_KAFKA_RESP_ERR__TIMED_OUT;
    const rd_kafka_group_result_t **groups =
        *code == RD_KAFKA_RESP_ERR_NO_ERROR
            ? rd_kafka_ListConsumerGroupOffsets_result_groups(
                  rd_kafka_event_ListConsumerGroupOffsets_result(event), &count)
            : NULL;
    for (size_t i = 0; i < count; i++) {
        const rd_kafka_error_t *failure = rd_kafka_group_result_error(groups[i]);
        const rd_kafka_topic_partition_list_t *list = rd_kafka_group_result_partitions(groups[i]);
        if (failure != NULL)
            *code = rd_kafka_error_code(failure);
        for (int j = 0; failure == NULL && list != NULL && j < list->cnt; j++) {
            const rd_kafka_topic_partition_t *place = &list->elems[j];
            if (place->err != RD_KAFKA_RESP_ERR_NO_ERROR)
                *code = place->err;
            else if (strcmp(place->topic, topic) == 0 && place->partition < partitions &&
                     place->offset > 0)
                offsets[place->partition] = place->offset;
        }
    }
    if (*code == RD_KAFKA_RESP_ERR_GROUP_ID_NOT_FOUND)
        *code = RD_KAFKA_RESP_ERR_NO_ERROR;
    return *code == RD_KAFKA_RESP_ERR_NO_ERROR                     ? STATUS_OK
           : *code == RD_KAFKA_RESP_ERR_GROUP_AUTHORIZATION_FAILED ? STATUS_BROKEN
                                                                   : STATUS_UNAVAILABLE;
}

enum status kafka_admin_committed(struct kafka_admin *admin, const char *group, const char *topic,
                                  int32_t partitions, int64_t *offsets, char *error)
{
    for (int32_t p = 0; p < partitions; p++)
        offsets[p] = 0;
    char reason[KAFKA_ERROR_SIZE / 2];
    rd_kafka_AdminOptions_t *options =
        rd_kafka_AdminOptions_new(admin->client, RD_KAFKA_ADMIN_OP_LISTCONSUMERGROUPOFFSETS);
    rd_kafka_AdminOptions_set_request_timeout(options, ASK_TIMEOUT_MS, reason, sizeof(reason));
    rd_kafka_ListConsumerGroupOffsets_t *wanted =
        rd_kafka_ListConsumerGroupOffsets_new(group, NULL);
    rd_kafka_queue_t *queue = rd_kafka_queue_new(admin->client);
    rd_kafka_ListConsumerGroupOffsets(admin->client, &wanted, 1, options, queue);
    rd_kafka_event_t *event = rd_kafka_queue_poll(queue, 2 * ASK_TIMEOUT_MS);
    rd_kafka_resp_err_t code;
    const enum status status = take_committed(event, topic, partitions, offsets, &code);
    if (status != STATUS_OK)
        snprintf(error, KAFKA_ERROR_SIZE,
                 "the committed offsets of group %.200s cannot be read: %s", group,
                 rd_kafka_err2str(code));
    if (event != NULL)
        rd_kafka_event_destroy(event);
    rd_kafka_queue_destroy(queue);
    rd_kafka_ListConsumerGroupOffsets_destroy(wanted);
    rd_kafka_AdminOptions_destroy(options);
    return status;
}
