#include "adapters/kafka_places.h"

#include <stdio.h>
#include <string.h>

#include "telemetry/log.h"

/* Of one question. Meanwhile the lane hears nothing else, not even that the group assigns anew. */
enum { ASK_TIMEOUT_MS = 2000 };

void kafka_places_doubt(struct kafka_source *source,
                        const rd_kafka_topic_partition_list_t *partitions)
{
    if (source->options->embedded_lanes != 0) /* begun where we said: there is no group */
        return;
    for (int i = 0; i < partitions->cnt; i++)
        rd_kafka_topic_partition_list_add(source->doubted, partitions->elems[i].topic,
                                          partitions->elems[i].partition);
}

void kafka_places_forget(struct kafka_source *source,
                         const rd_kafka_topic_partition_list_t *partitions)
{
    if (partitions == NULL) {
        rd_kafka_topic_partition_list_destroy(source->doubted);
        source->doubted = rd_kafka_topic_partition_list_new(0);
        return;
    }
    for (int i = 0; i < partitions->cnt; i++)
        rd_kafka_topic_partition_list_del(source->doubted, partitions->elems[i].topic,
                                          partitions->elems[i].partition);
}

static bool ask_committed(struct kafka_source *source, const rd_kafka_topic_partition_t *place,
                          int64_t *committed)
{
    rd_kafka_topic_partition_list_t *asked = rd_kafka_topic_partition_list_new(1);
    rd_kafka_topic_partition_list_add(asked, place->topic, place->partition);
    rd_kafka_resp_err_t code = rd_kafka_committed(source->client, asked, ASK_TIMEOUT_MS);
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR)
        code = asked->elems[0].err;
    *committed = asked->elems[0].offset;
    rd_kafka_topic_partition_list_destroy(asked);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR)
        snprintf(source->error, sizeof(source->error),
                 "the committed offset of %s/%d cannot be read: %s (as long as a transaction of "
                 "another worker is open on it, perhaps of one that has died, Kafka tells none)",
                 place->topic, place->partition, rd_kafka_err2str(code));
    return code == RD_KAFKA_RESP_ERR_NO_ERROR;
}

static void log_place(const struct kafka_source *source, enum log_level level, const char *event,
                      const rd_kafka_topic_partition_t *place, int64_t expected, const char *reason)
{
    LOG_EVENT(level, event, log_number("lane", source->lane), log_string("topic", place->topic),
              log_number("partition", place->partition), log_number("expected", expected),
              log_number("offset", place->offset), log_string("reason", reason));
}

static bool ask_ends(struct kafka_source *source, const rd_kafka_topic_partition_t *place,
                     int64_t *begin, int64_t *end)
{
    return kafka_client_ends(source->client, place->topic, place->partition, ASK_TIMEOUT_MS, begin,
                             end, source->error);
}

/* What librdkafka takes for a group without offsets may be begun behind its offset, too. */
static bool may_begin_late(const struct kafka_source *source)
{
    const char *policy =
        kafka_client_property(source->options, KAFKA_ROLE_MEMBER, "auto.offset.reset");
    return policy != NULL && strcmp(policy, "earliest") != 0 && strcmp(policy, "smallest") != 0 &&
           strcmp(policy, "beginning") != 0;
}

static void log_expired(const struct kafka_source *source, const rd_kafka_topic_partition_t *place,
                        int64_t expected)
{
    log_place(source, LOG_LEVEL_WARN, "input_expired", place, expected,
              "the topic has deleted what stood there (its retention) before it was read: these "
              "articles are lost");
}

/* `place`: of the ledger, at the first message that came. It is put right where the group stands
 * elsewhere; but for offsets that the topic does not reach (any more). */
static bool confirm(struct kafka_source *source, rd_kafka_topic_partition_t *place)
{
    int64_t committed, begin, end;
    if (!ask_committed(source, place, &committed))
        return false;
    if (committed >= 0 && committed != place->offset) {
        if (!ask_ends(source, place, &begin, &end))
            return false;
        if (committed > end) {
            log_place(source, LOG_LEVEL_WARN, "input_went_back", place, committed,
                      "the topic was truncated or made anew");
        } else if (committed > place->offset) {
            log_place(source, LOG_LEVEL_WARN, "begun_too_early", place, committed,
                      "librdkafka did not wait for the committed offset; put right");
            place->offset = committed;
        } else if (committed < begin) {
            log_expired(source, place, committed);
        } else if (may_begin_late(source)) {
            log_place(source, LOG_LEVEL_INFO, "begun_too_late", place, committed,
                      "librdkafka did not wait for the committed offset, or there are but the "
                      "marks of transactions; read from there");
            place->offset = committed;
        }
    }
    rd_kafka_topic_partition_list_del(source->doubted, place->topic, place->partition);
    return true;
}

bool kafka_places_confirm(struct kafka_source *source, const rd_kafka_message_t *message)
{
    rd_kafka_topic_partition_t *place =
        source->doubted->cnt > 0 ? kafka_collection_place(source, message) : NULL;
    if (place == NULL ||
        rd_kafka_topic_partition_list_find(source->doubted, place->topic, place->partition) == NULL)
        return true;
    place->offset = message->offset;
    if (confirm(source, place) && place->offset == message->offset)
        return true;
    source->at_places = false;
    return false;
}

bool kafka_places_confirm_end(struct kafka_source *source, const rd_kafka_message_t *event)
{
    return !may_begin_late(source) || kafka_places_confirm(source, event);
}

enum kafka_place kafka_places_find(struct kafka_source *source, const char *topic,
                                   int32_t partition)
{
    const rd_kafka_topic_partition_t place = {.topic = (char *)topic, .partition = partition};
    int64_t committed, begin, end;
    if (!ask_committed(source, &place, &committed) || !ask_ends(source, &place, &begin, &end))
        return KAFKA_PLACE_UNTOLD;
    return committed >= begin && committed <= end ? KAFKA_PLACE_KNOWN : KAFKA_PLACE_NONE;
}

void kafka_places_note_gap(const struct kafka_source *source,
                           const rd_kafka_topic_partition_t *place, int64_t expected)
{
    int64_t begin, end;
    if (rd_kafka_get_watermark_offsets(source->client, place->topic, place->partition, &begin,
                                       &end) == RD_KAFKA_RESP_ERR_NO_ERROR &&
        begin > expected)
        log_expired(source, place, expected);
}

bool kafka_places_confirm_all(struct kafka_source *source)
{
    for (int i = source->doubted->cnt - 1; i >= 0; i--) {
        rd_kafka_topic_partition_t *place = rd_kafka_topic_partition_list_find(
            source->ledger, source->doubted->elems[i].topic, source->doubted->elems[i].partition);
        if (place != NULL && place->offset != LEDGER_NOT_YET && !confirm(source, place))
            return false;
    }
    return true;
}
