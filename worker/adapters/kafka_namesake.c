/* One question to the group's coordinator: DescribeGroups. */
#include "adapters/kafka_namesake.h"

#include <stdio.h>
#include <string.h>

#include "adapters/kafka_client.h"

/* A group that the coordinator does not know has no members. */
static bool is_unknown(const rd_kafka_error_t *failure)
{
    return rd_kafka_error_code(failure) == RD_KAFKA_RESP_ERR_GROUP_ID_NOT_FOUND;
}

static bool has_namesake(const rd_kafka_ConsumerGroupDescription_t *group, const char *name,
                         const char *member_id)
{
    bool found = false;
    for (size_t i = 0; i < rd_kafka_ConsumerGroupDescription_member_count(group); i++) {
        const rd_kafka_MemberDescription_t *member =
            rd_kafka_ConsumerGroupDescription_member(group, i);
        const char *its_name = rd_kafka_MemberDescription_group_instance_id(member);
        const char *its_id = rd_kafka_MemberDescription_consumer_id(member);
        if (its_name != NULL && strcmp(its_name, name) == 0)
            found = found || member_id == NULL || its_id == NULL || strcmp(its_id, member_id) != 0;
    }
    return found;
}

static enum status judge(rd_kafka_event_t *event, const char *name, const char *member_id,
                         bool *found, char *error)
{
    size_t count = 0;
    if (event == NULL || rd_kafka_event_error(event) != RD_KAFKA_RESP_ERR_NO_ERROR) {
        snprintf(error, KAFKA_ERROR_SIZE, "the group cannot be asked for its members: %s",
                 event != NULL ? rd_kafka_event_error_string(event) : "no answer");
        return STATUS_UNAVAILABLE;
    }
    const rd_kafka_ConsumerGroupDescription_t **groups =
        rd_kafka_DescribeConsumerGroups_result_groups(
            rd_kafka_event_DescribeConsumerGroups_result(event), &count);
    for (size_t i = 0; i < count; i++) {
        const rd_kafka_error_t *failure = rd_kafka_ConsumerGroupDescription_error(groups[i]);
        if (failure != NULL && !is_unknown(failure)) {
            snprintf(error, KAFKA_ERROR_SIZE, "the group cannot be asked for its members: %s",
                     rd_kafka_error_string(failure));
            return STATUS_UNAVAILABLE;
        }
        *found = *found || (failure == NULL && has_namesake(groups[i], name, member_id));
    }
    return STATUS_OK;
}

enum status kafka_namesake_find(rd_kafka_t *client, const struct kafka_options *options, int lane,
                                const char *member_id, int timeout_ms, bool *found, char *error)
{
    char name[1024], reason[KAFKA_ERROR_SIZE / 2];
    const char *group = options->group;
    *found = false;
    kafka_client_name(options, lane, name, sizeof(name));
    rd_kafka_AdminOptions_t *admin =
        rd_kafka_AdminOptions_new(client, RD_KAFKA_ADMIN_OP_DESCRIBECONSUMERGROUPS);
    rd_kafka_AdminOptions_set_request_timeout(admin, timeout_ms, reason, sizeof(reason));
    rd_kafka_queue_t *queue = rd_kafka_queue_new(client);
    rd_kafka_DescribeConsumerGroups(client, &group, 1, admin, queue);
    rd_kafka_event_t *event = rd_kafka_queue_poll(queue, 2 * timeout_ms);
    enum status status = judge(event, name, member_id, found, error);
    if (event != NULL)
        rd_kafka_event_destroy(event);
    rd_kafka_queue_destroy(queue);
    rd_kafka_AdminOptions_destroy(admin);
    return status;
}
