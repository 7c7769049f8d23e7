/* A consumer without a group: assigned all partitions of one topic, committed messages only. */
#include "adapters/kafka_reader.h"

#include <stdio.h>
#include <stdlib.h>

#include "adapters/kafka_client.h"
#include "base/clock.h"

enum { ASK_TIMEOUT_MS = 10000, TRY_MS = 1000, PAUSE_MS = 100 };

struct reading_place {
    int64_t begin, end; /* of the partition when the reader was opened */
    int64_t from, step; /* where reading began, and how much farther back it begins if that was too
                           near; 0 never */
    bool given;         /* a message of it */
    bool reached;
};

struct kafka_reader {
    struct kafka_health health; /* first: the callbacks' opaque */
    rd_kafka_t *client;
    rd_kafka_message_t *held;
    struct message message;
    struct header *headers;
    struct reading_place *places; /* by partition */
    int32_t partitions;
};

static int64_t start_offset(enum kafka_reader_start start, int64_t last, int64_t begin, int64_t end)
{
    switch (start) {
    case KAFKA_READ_FROM_END:
        return end;
    case KAFKA_READ_LAST:
        /* The end of a transaction takes an offset too: twice as far back there are `last`. */
        return (end - begin) / 2 > last ? end - 2 * last : begin;
    case KAFKA_READ_FROM_BEGINNING:
        break;
    }
    return begin;
}

static enum status assign(struct kafka_reader *reader, const char *topic,
                          enum kafka_reader_start start, int64_t last, char *error)
{
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(reader->partitions);
    enum status status = STATUS_OK;
    for (int32_t p = 0; p < reader->partitions && status == STATUS_OK; p++) {
        int64_t begin, end;
        rd_kafka_resp_err_t code = rd_kafka_query_watermark_offsets(reader->client, topic, p,
                                                                    &begin, &end, ASK_TIMEOUT_MS);
        if (code != RD_KAFKA_RESP_ERR_NO_ERROR) {
            snprintf(error, KAFKA_ERROR_SIZE, "the offsets of %s/%d cannot be read: %s", topic, p,
                     rd_kafka_err2str(code));
            status = STATUS_UNAVAILABLE;
            break;
        }
        int64_t from = start_offset(start, last, begin, end);
        reader->places[p] = (struct reading_place){
            .begin = begin, .end = end, .from = from, .reached = from >= end};
        if (start == KAFKA_READ_LAST && last > 0)
            reader->places[p].step = 2 * last;
        rd_kafka_topic_partition_list_add(list, topic, p)->offset = from;
    }
    if (status == STATUS_OK)
        rd_kafka_assign(reader->client, list);
    rd_kafka_topic_partition_list_destroy(list);
    return status;
}

/* Whether a partition whose end was met without a message is read again from farther back: what was
 * aborted, and the ends of transactions, lay behind the last of its messages. */
static bool step_back(struct kafka_reader *reader, const char *topic, int32_t partition)
{
    if (partition < 0 || partition >= reader->partitions)
        return false;
    struct reading_place *place = &reader->places[partition];
    if (place->given || place->reached || place->step == 0 || place->from <= place->begin)
        return false;
    place->from -=
        place->from - place->begin < place->step ? place->from - place->begin : place->step;
    place->step *= 2;
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(1);
    rd_kafka_topic_partition_list_add(list, topic, partition)->offset = place->from;
    rd_kafka_error_t *fault = rd_kafka_seek_partitions(reader->client, list, ASK_TIMEOUT_MS);
    bool sought = fault == NULL && list->elems[0].err == RD_KAFKA_RESP_ERR_NO_ERROR;
    rd_kafka_error_destroy(fault);
    rd_kafka_topic_partition_list_destroy(list);
    return sought;
}

static enum status find_topic(struct kafka_reader *reader, const char *topic, int timeout_ms,
                              char *error)
{
    int64_t until = clock_monotonic_ms() + timeout_ms;
    for (;;) {
        rd_kafka_poll(reader->client, PAUSE_MS); /* serves on_error, so that the reason is known */
        int64_t left = until - clock_monotonic_ms();
        int patience = left > TRY_MS ? TRY_MS : left > PAUSE_MS ? (int)left : PAUSE_MS;
        enum status status = kafka_client_probe(reader->client, &reader->health, topic, patience,
                                                &reader->partitions, error);
        if (status != STATUS_UNAVAILABLE || left <= 0)
            return status;
    }
}

enum status kafka_reader_open(const struct kafka_options *options, const char *topic,
                              enum kafka_reader_start start, int64_t last, int timeout_ms,
                              struct kafka_reader **reader, char *error)
{
    rd_kafka_conf_t *conf = kafka_client_configuration(options, KAFKA_ROLE_READER, -1, error);
    if (conf == NULL)
        return STATUS_BROKEN;
    struct kafka_reader *made = calloc(1, sizeof(*made));
    if (made == NULL)
        abort();
    made->client = kafka_client_create(conf, RD_KAFKA_CONSUMER, made, error);
    enum status status = STATUS_BROKEN;
    if (made->client != NULL)
        status = find_topic(made, topic, timeout_ms, error);
    if (status == STATUS_OK) {
        made->places = calloc((size_t)made->partitions + 1, sizeof(*made->places));
        if (made->places == NULL)
            abort();
        rd_kafka_poll_set_consumer(made->client);
        status = assign(made, topic, start, last, error);
    }
    if (status != STATUS_OK) {
        kafka_reader_close(made);
        return status;
    }
    *reader = made;
    return STATUS_OK;
}

static void let_go(struct kafka_reader *reader)
{
    if (reader->held != NULL)
        rd_kafka_message_destroy(reader->held);
    free(reader->headers);
    reader->held = NULL;
    reader->headers = NULL;
}

static void reach(struct kafka_reader *reader, int32_t partition, int64_t next)
{
    if (partition >= 0 && partition < reader->partitions && next >= reader->places[partition].end)
        reader->places[partition].reached = true;
}

enum status kafka_reader_next(struct kafka_reader *reader, int timeout_ms,
                              const struct message **message, char *error)
{
    let_go(reader);
    *message = NULL;
    rd_kafka_message_t *next = rd_kafka_consumer_poll(reader->client, timeout_ms);
    if (next == NULL)
        return STATUS_OK;
    if (next->err == RD_KAFKA_RESP_ERR_NO_ERROR) {
        size_t count = kafka_client_header_count(next);
        reader->held = next;
        reader->headers = calloc(count + 1, sizeof(*reader->headers));
        if (reader->headers == NULL)
            abort();
        kafka_client_message(next, reader->headers, &reader->message);
        if (next->partition >= 0 && next->partition < reader->partitions)
            reader->places[next->partition].given = true;
        reach(reader, next->partition, next->offset + 1);
        *message = &reader->message;
        return STATUS_OK;
    }
    enum status status = STATUS_OK;
    switch (next->err) {
    case RD_KAFKA_RESP_ERR__PARTITION_EOF:
        if (!step_back(reader, rd_kafka_topic_name(next->rkt), next->partition))
            reach(reader, next->partition, next->offset);
        break;
    case RD_KAFKA_RESP_ERR_UNKNOWN_TOPIC_OR_PART:
    case RD_KAFKA_RESP_ERR__UNKNOWN_PARTITION:
    case RD_KAFKA_RESP_ERR_TOPIC_AUTHORIZATION_FAILED:
    case RD_KAFKA_RESP_ERR__FATAL:
        snprintf(error, KAFKA_ERROR_SIZE, "%s", rd_kafka_message_errstr(next));
        status = STATUS_BROKEN;
        break;
    default: /* librdkafka tries again by itself */
        break;
    }
    rd_kafka_message_destroy(next);
    return status;
}

bool kafka_reader_at_end(const struct kafka_reader *reader)
{
    for (int32_t p = 0; p < reader->partitions; p++)
        if (!reader->places[p].reached)
            return false;
    return true;
}

void kafka_reader_close(struct kafka_reader *reader)
{
    if (reader == NULL)
        return;
    let_go(reader);
    if (reader->client != NULL) {
        rd_kafka_consumer_close(reader->client);
        rd_kafka_destroy(reader->client);
    }
    free(reader->places);
    free(reader);
}
