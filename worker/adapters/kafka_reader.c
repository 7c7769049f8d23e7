/* A consumer without a group: assigned all partitions of one topic, committed messages only. */
#include "adapters/kafka_reader.h"

#include <stdio.h>
#include <stdlib.h>

#include "adapters/kafka_client.h"
#include "adapters/kafka_last.h"
#include "base/clock.h"

enum { ASK_TIMEOUT_MS = 10000, TRY_MS = 1000, PAUSE_MS = 100 };

struct reading_place {
    int64_t begin, end; /* of the partition when the reader was opened */
    int64_t from, step; /* where reading began, and how much farther back it begins if that was too
                           near */
    int64_t met, oldest_ms; /* messages since it was read from there, and the time of the first */
    bool reached;
    bool gathered; /* of KAFKA_READ_LAST: it has given all that may be wanted */
};

struct kafka_reader {
    struct kafka_health health; /* first: the callbacks' opaque */
    rd_kafka_t *client;
    rd_kafka_message_t *held;
    struct message message;
    struct header *headers;
    struct reading_place *places; /* by partition */
    int32_t partitions;
    bool gathering; /* of KAFKA_READ_LAST: some partition has not given what may be wanted */
    struct kafka_last last;
};

static struct reading_place start_place(enum kafka_reader_start start, int64_t last, int64_t begin,
                                        int64_t end)
{
    struct reading_place place = {.begin = begin, .end = end, .from = begin};
    if (start == KAFKA_READ_FROM_END || last == 0)
        place.from = start == KAFKA_READ_FROM_BEGINNING ? begin : end;
    else if (start == KAFKA_READ_LAST)
        /* The end of a transaction takes an offset too: twice as far back there are often `last`.
         */
        place.from = (end - begin) / 2 > last ? end - 2 * last : begin;
    place.step = 2 * last;
    place.reached = place.from >= end;
    place.gathered = start != KAFKA_READ_LAST || place.reached;
    return place;
}

static enum status assign(struct kafka_reader *reader, const char *topic,
                          enum kafka_reader_start start, int64_t last, char *error)
{
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(reader->partitions);
    enum status status = STATUS_OK;
    for (int32_t p = 0; p < reader->partitions && status == STATUS_OK; p++) {
        int64_t begin, end;
        if (!kafka_client_ends(reader->client, topic, p, ASK_TIMEOUT_MS, &begin, &end, error)) {
            status = STATUS_UNAVAILABLE;
            break;
        }
        reader->places[p] = start_place(start, last, begin, end);
        reader->gathering |= !reader->places[p].gathered;
        rd_kafka_topic_partition_list_add(list, topic, p)->offset = reader->places[p].from;
    }
    if (status == STATUS_OK)
        rd_kafka_assign(reader->client, list);
    rd_kafka_topic_partition_list_destroy(list);
    return status;
}

/* ----- the last messages ----- */

static struct reading_place *place_of(struct kafka_reader *reader, int32_t partition)
{
    return partition >= 0 && partition < reader->partitions ? &reader->places[partition] : NULL;
}

/* Whether a partition whose end was met is read again from farther back: what was aborted, and the
 * ends of transactions, lay between its messages, and older ones may be among the last. */
static bool step_back(struct kafka_reader *reader, const char *topic, int32_t partition,
                      struct reading_place *place)
{
    if (place->from <= place->begin || place->met >= (int64_t)reader->last.most ||
        (place->met > 0 && kafka_last_is_over(&reader->last, place->oldest_ms)))
        return false;
    const int64_t left = place->from - place->begin;
    place->from -= left < place->step ? left : place->step;
    place->step *= 2;
    place->met = 0;
    kafka_last_drop(&reader->last, partition);
    rd_kafka_topic_partition_list_t *list = rd_kafka_topic_partition_list_new(1);
    rd_kafka_topic_partition_list_add(list, topic, partition)->offset = place->from;
    rd_kafka_error_t *fault = rd_kafka_seek_partitions(reader->client, list, ASK_TIMEOUT_MS);
    bool sought = fault == NULL && list->elems[0].err == RD_KAFKA_RESP_ERR_NO_ERROR;
    rd_kafka_error_destroy(fault);
    rd_kafka_topic_partition_list_destroy(list);
    return sought;
}

static void gather(struct kafka_reader *reader, rd_kafka_message_t *next)
{
    rd_kafka_timestamp_type_t kind;
    struct reading_place *place = place_of(reader, next->partition);
    if (place != NULL && place->met++ == 0)
        place->oldest_ms = rd_kafka_message_timestamp(next, &kind);
    kafka_last_add(&reader->last, next);
}

static void end_gathering(struct kafka_reader *reader)
{
    for (int32_t p = 0; p < reader->partitions; p++)
        if (!reader->places[p].gathered)
            return;
    reader->gathering = false;
    kafka_last_sort(&reader->last);
}

static void meet_end(struct kafka_reader *reader, const rd_kafka_message_t *end)
{
    struct reading_place *place = place_of(reader, end->partition);
    if (place == NULL)
        return;
    if (!place->gathered && step_back(reader, rd_kafka_topic_name(end->rkt), end->partition, place))
        return;
    place->gathered = true;
    place->reached |= end->offset >= place->end;
    if (reader->gathering)
        end_gathering(reader);
}

/* ----- opening ----- */

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
        kafka_last_init(&made->last, start == KAFKA_READ_LAST ? (size_t)last : 0);
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

/* ----- reading ----- */

static void let_go(struct kafka_reader *reader)
{
    if (reader->held != NULL)
        rd_kafka_message_destroy(reader->held);
    free(reader->headers);
    reader->held = NULL;
    reader->headers = NULL;
}

static const struct message *hold(struct kafka_reader *reader, rd_kafka_message_t *message)
{
    size_t count = kafka_client_header_count(message);
    reader->held = message;
    reader->headers = calloc(count + 1, sizeof(*reader->headers));
    if (reader->headers == NULL)
        abort();
    kafka_client_message(message, reader->headers, &reader->message);
    return &reader->message;
}

static enum status take_event(struct kafka_reader *reader, rd_kafka_message_t *next, char *error)
{
    enum status status = STATUS_OK;
    switch (next->err) {
    case RD_KAFKA_RESP_ERR__PARTITION_EOF:
        meet_end(reader, next);
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

enum status kafka_reader_next(struct kafka_reader *reader, int timeout_ms,
                              const struct message **message, char *error)
{
    const int64_t until = clock_monotonic_ms() + timeout_ms;
    let_go(reader);
    *message = NULL;
    for (;;) {
        rd_kafka_message_t *last = reader->gathering ? NULL : kafka_last_take(&reader->last);
        const int64_t left = until - clock_monotonic_ms();
        rd_kafka_message_t *next =
            last != NULL ? last : rd_kafka_consumer_poll(reader->client, left > 0 ? (int)left : 0);
        if (next == NULL)
            return STATUS_OK;
        if (next->err != RD_KAFKA_RESP_ERR_NO_ERROR) {
            enum status status = take_event(reader, next, error);
            if (status != STATUS_OK || left <= 0 || !reader->gathering)
                return status;
            continue;
        }
        reader->health = (struct kafka_health){0};
        struct reading_place *place = place_of(reader, next->partition);
        if (place != NULL)
            place->reached |= next->offset + 1 >= place->end;
        if (reader->gathering) {
            gather(reader, next);
            if (left <= 0)
                return STATUS_OK;
            continue;
        }
        *message = hold(reader, next);
        return STATUS_OK;
    }
}

bool kafka_reader_at_end(const struct kafka_reader *reader)
{
    if (reader->gathering || reader->last.taken < reader->last.count)
        return false;
    for (int32_t p = 0; p < reader->partitions; p++)
        if (!reader->places[p].reached)
            return false;
    return true;
}

const char *kafka_reader_trouble(const struct kafka_reader *reader)
{
    return reader->health.away ? reader->health.reason : NULL;
}

void kafka_reader_close(struct kafka_reader *reader)
{
    if (reader == NULL)
        return;
    let_go(reader);
    kafka_last_clear(&reader->last);
    if (reader->client != NULL) {
        rd_kafka_consumer_close(reader->client);
        rd_kafka_destroy(reader->client);
    }
    free(reader->places);
    free(reader);
}
