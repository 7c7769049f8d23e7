/* Where the input ended at the start, and how much of it is settled. */
#include "adapters/kafka_ends.h"

#include <regex.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "adapters/kafka_client.h"
#include "base/clock.h"

enum { ASK_EVERY_MS = 1000, ASK_TIMEOUT_MS = 5000, COMMITTED_TIMEOUT_MS = 1000 };

struct end {
    char *topic;
    int32_t partition;
    int64_t offset;
    atomic_bool reached;
};

struct kafka_ends {
    struct end *items;
    size_t count;
    _Atomic int64_t asked_ms;
};

static struct end *find_end(const struct kafka_ends *ends, const char *topic, int32_t partition)
{
    for (size_t i = 0; i < ends->count; i++)
        if (ends->items[i].partition == partition && strcmp(ends->items[i].topic, topic) == 0)
            return &ends->items[i];
    return NULL;
}

void kafka_ends_mark(struct kafka_ends *ends, const char *topic, int32_t partition, int64_t offset)
{
    struct end *end = find_end(ends, topic, partition);
    if (end != NULL && offset >= end->offset)
        atomic_store_explicit(&end->reached, true, memory_order_relaxed);
}

int64_t kafka_ends_of(const struct kafka_ends *ends, const char *topic, int32_t partition)
{
    const struct end *end = find_end(ends, topic, partition);
    return end != NULL ? end->offset : 0;
}

/* Whether all are marked; lists those that are not. */
static bool all_marked(struct kafka_ends *ends, rd_kafka_topic_partition_list_t *open)
{
    bool all = true;
    for (size_t i = 0; i < ends->count; i++) {
        if (atomic_load_explicit(&ends->items[i].reached, memory_order_relaxed))
            continue;
        all = false;
        if (open != NULL)
            rd_kafka_topic_partition_list_add(open, ends->items[i].topic, ends->items[i].partition);
    }
    return all;
}

bool kafka_ends_reached(struct kafka_ends *ends, rd_kafka_t *consumer)
{
    if (all_marked(ends, NULL))
        return true;
    int64_t now = clock_monotonic_ms(), asked = atomic_load(&ends->asked_ms);
    if (now - asked < ASK_EVERY_MS || !atomic_compare_exchange_strong(&ends->asked_ms, &asked, now))
        return false;
    rd_kafka_topic_partition_list_t *open = rd_kafka_topic_partition_list_new(16);
    all_marked(ends, open);
    if (rd_kafka_committed(consumer, open, COMMITTED_TIMEOUT_MS) == RD_KAFKA_RESP_ERR_NO_ERROR)
        for (int i = 0; i < open->cnt; i++)
            if (open->elems[i].err == RD_KAFKA_RESP_ERR_NO_ERROR)
                kafka_ends_mark(ends, open->elems[i].topic, open->elems[i].partition,
                                open->elems[i].offset);
    rd_kafka_topic_partition_list_destroy(open);
    return all_marked(ends, NULL);
}

/* ----- opening ----- */

static bool is_input(const struct kafka_options *options, const char *topic)
{
    for (size_t i = 0; i < options->input_topic_count; i++) {
        const char *wanted = options->input_topics[i];
        if (wanted[0] != '^') {
            if (strcmp(wanted, topic) == 0)
                return true;
            continue;
        }
        regex_t pattern;
        if (regcomp(&pattern, wanted, REG_EXTENDED | REG_NOSUB) != 0)
            continue;
        bool matches = regexec(&pattern, topic, 0, NULL, 0) == 0;
        regfree(&pattern);
        if (matches)
            return true;
    }
    return false;
}

static bool add_end(struct kafka_ends *ends, rd_kafka_t *client, const char *topic,
                    int32_t partition, char *error)
{
    int64_t begin, end;
    if (!kafka_client_ends(client, topic, partition, ASK_TIMEOUT_MS, &begin, &end, error))
        return false;
    struct end *items = reallocarray(ends->items, ends->count + 1, sizeof(*items));
    if (items == NULL)
        abort();
    ends->items = items;
    struct end *item = &items[ends->count++];
    item->topic = strdup(topic);
    item->partition = partition;
    item->offset = end;
    atomic_init(&item->reached, end <= begin);
    return true;
}

static void forget(struct kafka_ends *ends)
{
    for (size_t i = 0; i < ends->count; i++)
        free(ends->items[i].topic);
    ends->count = 0;
}

static bool find_ends(struct kafka_ends *ends, rd_kafka_t *client,
                      const struct kafka_options *options, char *error)
{
    const struct rd_kafka_metadata *metadata = NULL;
    size_t topics = 0;
    bool found = true;
    rd_kafka_resp_err_t code = rd_kafka_metadata(client, 1, NULL, &metadata, ASK_TIMEOUT_MS);
    if (code != RD_KAFKA_RESP_ERR_NO_ERROR) {
        snprintf(error, KAFKA_ERROR_SIZE, "Kafka does not answer: %s", rd_kafka_err2str(code));
        return false;
    }
    for (int i = 0; i < metadata->topic_cnt && found; i++) {
        const struct rd_kafka_metadata_topic *topic = &metadata->topics[i];
        if (!is_input(options, topic->topic))
            continue;
        topics++;
        for (int p = 0; p < topic->partition_cnt && found; p++)
            found = add_end(ends, client, topic->topic, topic->partitions[p].id, error);
    }
    rd_kafka_metadata_destroy(metadata);
    if (found && topics == 0) {
        snprintf(error, KAFKA_ERROR_SIZE,
                 "no topic matches '%.200s%s': create it (tidings create-topics), correct the "
                 "setting, or grant it to "
                 "this user",
                 options->input_topics[0], options->input_topic_count > 1 ? ",..." : "");
        return false;
    }
    return found;
}

enum status kafka_ends_open(const struct kafka_options *options, int timeout_ms,
                            struct kafka_ends **ends, char *error)
{
    struct kafka_health health = {0};
    int64_t until = clock_monotonic_ms() + timeout_ms;
    rd_kafka_conf_t *conf = kafka_client_configuration(options, KAFKA_ROLE_READER, -1, error);
    rd_kafka_t *client =
        conf != NULL ? kafka_client_create(conf, RD_KAFKA_CONSUMER, &health, error) : NULL;
    if (client == NULL)
        return STATUS_BROKEN;
    struct kafka_ends *made = calloc(1, sizeof(*made));
    if (made == NULL)
        abort();
    bool found = find_ends(made, client, options, error);
    while (!found && clock_monotonic_ms() < until) {
        forget(made);
        rd_kafka_poll(client, 500); /* serves on_error, so that the reason is known */
        found = find_ends(made, client, options, error);
    }
    if (!found && health.reason[0] != '\0')
        snprintf(error, KAFKA_ERROR_SIZE, "%s", health.reason);
    rd_kafka_destroy(client);
    if (!found) {
        kafka_ends_close(made);
        return STATUS_UNAVAILABLE;
    }
    *ends = made;
    return STATUS_OK;
}

void kafka_ends_close(struct kafka_ends *ends)
{
    if (ends == NULL)
        return;
    forget(ends);
    free(ends->items);
    free(ends);
}
