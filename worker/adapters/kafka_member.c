/* A lane's place in the group: the partitions it takes and gives, and where it stands in them.
 *
 * The ledger is what counts. When partitions are resumed the consumer is put there explicitly:
 * librdkafka 2.0 itself goes by the last message it delivered, which after a rewind is one that
 * must come again. */
#include "adapters/kafka_member.h"

#include <stdio.h>
#include <string.h>

#include "adapters/kafka_places.h"
#include "adapters/kafka_source.h"
#include "base/clock.h"
#include "telemetry/log.h"

enum {
    SEEK_TIMEOUT_MS = 10000,
    COMMITTED_TIMEOUT_MS = 5000,
    ENTRY_TIMEOUT_MS = 2000, /* beyond a heartbeat's interval, with which the others come */
    ENTRY_TIMEOUT_MOST_MS = 8000,
    LEAVE_TIMEOUT_MS = 3000
};

/* ----- the group ----- */

static void log_partitions(const struct kafka_source *source, const char *event,
                           const rd_kafka_topic_partition_list_t *partitions, bool lost,
                           const char *detail)
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
              log_string("lost", lost ? "true" : NULL), log_string("detail", detail));
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

void kafka_member_take(struct kafka_source *source, rd_kafka_topic_partition_list_t *partitions,
                       bool cooperative)
{
    if (!cooperative) {
        kafka_collection_drop(source, NULL);
        kafka_places_forget(source, NULL);
        rd_kafka_topic_partition_list_destroy(source->ledger);
        source->ledger = rd_kafka_topic_partition_list_new(partitions->cnt);
    }
    source->recent = NULL;
    for (int i = 0; i < partitions->cnt; i++)
        rd_kafka_topic_partition_list_add(source->ledger, partitions->elems[i].topic,
                                          partitions->elems[i].partition)
            ->offset = LEDGER_NOT_YET;
    kafka_places_doubt(source, partitions);
    /* A partition that was paused when it was taken away would still be when it comes back. */
    rd_kafka_topic_partition_list_t *copy = rd_kafka_topic_partition_list_copy(partitions);
    rd_kafka_resume_partitions(source->client, copy);
    rd_kafka_topic_partition_list_destroy(copy);
    if (cooperative)
        log_failure(source, "assign", rd_kafka_incremental_assign(source->client, partitions));
    else
        rd_kafka_assign(source->client, partitions);
    if (source->paused)
        pause_partitions(source, partitions);
    if (partitions->cnt > 0)
        source->missing[0] = '\0';
    source->refused[0] = '\0';
    source->let_in = true;
    source->health = (struct kafka_health){0};
    log_partitions(source, "partitions_assigned", partitions, false,
                   partitions->cnt > 0 || cooperative
                       ? NULL
                       : "none is left for this lane: the input topics have fewer partitions than "
                         "the group has lanes");
}

static void give_partitions(struct kafka_source *source,
                            rd_kafka_topic_partition_list_t *partitions, bool cooperative)
{
    log_partitions(source, "partitions_revoked", partitions,
                   rd_kafka_assignment_lost(source->client), NULL);
    source->recent = NULL;
    if (cooperative) {
        kafka_collection_drop(source, partitions);
        kafka_places_forget(source, partitions);
        for (int i = 0; i < partitions->cnt; i++)
            rd_kafka_topic_partition_list_del(source->ledger, partitions->elems[i].topic,
                                              partitions->elems[i].partition);
        log_failure(source, "unassign", rd_kafka_incremental_unassign(source->client, partitions));
    } else {
        kafka_collection_drop(source, NULL);
        kafka_places_forget(source, NULL);
        rd_kafka_topic_partition_list_destroy(source->ledger);
        source->ledger = rd_kafka_topic_partition_list_new(0);
        rd_kafka_assign(source->client, NULL);
    }
}

static void forget_id(struct kafka_source *source)
{
    if (source->member_id != NULL)
        rd_kafka_mem_free(source->client, source->member_id);
    source->member_id = NULL;
}

/* librdkafka forgets it as soon as it believes the session to be over. */
static void remember_id(struct kafka_source *source)
{
    forget_id(source);
    source->member_id = rd_kafka_memberid(source->client);
}

bool kafka_member_cooperates(struct kafka_source *source, const char *protocol)
{
    if (protocol != NULL)
        source->cooperative = strcmp(protocol, "COOPERATIVE") == 0;
    return source->cooperative;
}

void kafka_member_on_rebalance(rd_kafka_t *client, rd_kafka_resp_err_t code,
                               rd_kafka_topic_partition_list_t *partitions, void *opaque)
{
    struct kafka_source *source = opaque;
    bool cooperative = kafka_member_cooperates(source, rd_kafka_rebalance_protocol(client));
    if (code == RD_KAFKA_RESP_ERR__ASSIGN_PARTITIONS) {
        remember_id(source);
        kafka_member_take(source, partitions, cooperative);
    } else {
        give_partitions(source, partitions, cooperative);
    }
}

static bool is_member(const struct kafka_source *source)
{
    char *id = rd_kafka_memberid(source->client);
    const bool member = id != NULL && id[0] != '\0';
    if (id != NULL)
        rd_kafka_mem_free(source->client, id);
    return member;
}

/* Polls until it is a member, or is none any more; a trouble of the group ends it. */
static void await_membership(struct kafka_source *source, bool member, int64_t timeout_ms)
{
    enum { STEP_MS = 20 };
    const int64_t until = clock_monotonic_ms() + timeout_ms;
    bool refused = false;
    while (is_member(source) != member && !refused && !source->health.away &&
           clock_monotonic_ms() < until) {
        rd_kafka_message_t *late = rd_kafka_consumer_poll(source->client, STEP_MS);
        if (late == NULL)
            continue;
        refused = late->err != RD_KAFKA_RESP_ERR_NO_ERROR && late->partition < 0;
        rd_kafka_message_destroy(late);
    }
}

static int64_t entry_timeout_ms(const struct kafka_source *source)
{
    const int64_t wait = ENTRY_TIMEOUT_MS + kafka_client_heartbeat_ms(source->options);
    return wait < ENTRY_TIMEOUT_MOST_MS ? wait : ENTRY_TIMEOUT_MOST_MS;
}

/* Whether the group may have it on the list without its knowing: it has asked to join, and is told
 * the id that it leaves with when all others have come. */
static bool may_be_joining(const struct kafka_source *source)
{
    return !source->let_in && source->missing[0] == '\0' && source->refused[0] == '\0';
}

/* librdkafka keeps a static member's place when it is closed, and gives it up when it unsubscribes;
 * it then forgets its id as it sends the request. Closing waits for the answer. */
void kafka_member_leave(struct kafka_source *source)
{
    if (source->options->embedded_lanes != 0)
        return;
    if (may_be_joining(source))
        await_membership(source, true, entry_timeout_ms(source));
    if (is_member(source) && rd_kafka_unsubscribe(source->client) == RD_KAFKA_RESP_ERR_NO_ERROR)
        await_membership(source, false, LEAVE_TIMEOUT_MS);
}

void kafka_member_forget(struct kafka_source *source)
{
    forget_id(source);
    kafka_collection_drop(source, NULL);
    kafka_places_forget(source, NULL);
    rd_kafka_topic_partition_list_destroy(source->ledger);
    source->ledger = rd_kafka_topic_partition_list_new(0);
    source->recent = NULL;
    source->paused = false;
    source->at_places = true;
    source->refused[0] = '\0';
    source->let_in = false;
}

/* ----- places ----- */

/* Puts the consumer where `places` say. Partitions that were never read (offset LEDGER_NOT_YET)
 * stay as they are: they are where the assignment put them. */
static bool seek(struct kafka_source *source, const rd_kafka_topic_partition_list_t *places)
{
    /* Up to 2.0 the time-out is taken for microseconds. */
    int timeout = rd_kafka_version() < 0x02010000 ? SEEK_TIMEOUT_MS * 1000 : SEEK_TIMEOUT_MS;
    rd_kafka_topic_partition_list_t *known = rd_kafka_topic_partition_list_new(places->cnt);
    bool done = true;
    for (int i = 0; i < places->cnt; i++)
        if (places->elems[i].offset != LEDGER_NOT_YET)
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

enum status kafka_member_rewind(struct kafka_source *source, size_t count, bool *settled)
{
    rd_kafka_topic_partition_list_t *places = kafka_collection_begins(source);
    rd_kafka_topic_partition_list_t *committed = rd_kafka_topic_partition_list_copy(places);
    enum status status = STATUS_UNAVAILABLE;
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
        *settled = count <= source->count && are_settled(&source->base, count, committed);
        kafka_collection_drop(source, NULL);
        status = STATUS_OK;
    }
    rd_kafka_topic_partition_list_destroy(committed);
    rd_kafka_topic_partition_list_destroy(places);
    return status;
}

void kafka_member_pause(struct kafka_source *source)
{
    if (!source->paused)
        pause_partitions(source, source->ledger);
    source->paused = true;
}

bool kafka_member_resume(struct kafka_source *source)
{
    if (!source->at_places && !kafka_places_confirm_all(source))
        return false;
    if (source->paused && source->ledger->cnt > 0) {
        rd_kafka_topic_partition_list_t *copy = rd_kafka_topic_partition_list_copy(source->ledger);
        rd_kafka_resume_partitions(source->client, copy);
        rd_kafka_topic_partition_list_destroy(copy);
        source->at_places = false;
    }
    source->paused = false;
    if (!source->at_places)
        source->at_places = source->ledger->cnt == 0 || seek(source, source->ledger);
    return source->at_places;
}
