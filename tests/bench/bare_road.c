/* The bare road, to measure the worker against: consume, produce the same bytes, commit the offsets
 * in the transaction, and nothing else. As many lanes (threads), as large batches and the same
 * client properties as the worker has. tests/bench/bench_road.py runs both.
 *
 *   bare_road BOOTSTRAP INPUT OUTPUT GROUP LANES MESSAGES
 *
 * Prints the seconds from the first message to the last commit. */
#include <librdkafka/rdkafka.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { BATCH = 2000, BATCH_BYTES = 16 * 1024 * 1024, LANES_MAX = 64, TIMEOUT_MS = 30000 };

static const char *bootstrap, *input, *output, *group;
static long wanted;
static atomic_long settled;
static _Atomic double first_message;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static void check(rd_kafka_error_t *error)
{
    if (error == NULL)
        return;
    fprintf(stderr, "bare_road: %s\n", rd_kafka_error_string(error));
    exit(1);
}

static void set(rd_kafka_conf_t *conf, const char *name, const char *value)
{
    char error[256];
    if (rd_kafka_conf_set(conf, name, value, error, sizeof(error)) == RD_KAFKA_CONF_OK)
        return;
    fprintf(stderr, "bare_road: %s: %s\n", name, error);
    exit(1);
}

static rd_kafka_t *open_client(rd_kafka_type_t type, long lane)
{
    char error[256], name[256];
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    set(conf, "bootstrap.servers", bootstrap);
    set(conf, "socket.nagle.disable", "true");
    if (type == RD_KAFKA_CONSUMER) {
        set(conf, "group.id", group);
        set(conf, "auto.offset.reset", "earliest");
        set(conf, "enable.auto.commit", "false");
        set(conf, "queued.max.messages.kbytes", "16384");
        set(conf, "fetch.max.bytes", "8388608");
    } else {
        snprintf(name, sizeof(name), "%s.bare.%ld", group, lane);
        set(conf, "transactional.id", name);
        set(conf, "linger.ms", "2");
        set(conf, "retry.backoff.ms", "2");
        set(conf, "transaction.timeout.ms", "30000");
        set(conf, "compression.codec", "lz4");
        set(conf, "queue.buffering.max.kbytes", "8192");
    }
    rd_kafka_t *client = rd_kafka_new(type, conf, error, sizeof(error));
    if (client == NULL) {
        fprintf(stderr, "bare_road: %s\n", error);
        exit(1);
    }
    return client;
}

static size_t fill(rd_kafka_t *consumer, rd_kafka_message_t **batch)
{
    size_t count = 0, bytes = 0;
    int timeout_ms = 100;
    while (count < BATCH && bytes < BATCH_BYTES) {
        rd_kafka_message_t *message = rd_kafka_consumer_poll(consumer, timeout_ms);
        if (message == NULL)
            break;
        timeout_ms = 0;
        if (message->err != RD_KAFKA_RESP_ERR_NO_ERROR) {
            rd_kafka_message_destroy(message);
            continue;
        }
        bytes += message->len;
        batch[count++] = message;
    }
    return count;
}

static void settle(rd_kafka_t *consumer, rd_kafka_t *producer, rd_kafka_topic_t *topic,
                   rd_kafka_message_t **batch, size_t count)
{
    rd_kafka_topic_partition_list_t *offsets = rd_kafka_topic_partition_list_new(16);
    check(rd_kafka_begin_transaction(producer));
    for (size_t i = 0; i < count; i++) {
        while (__extension__ rd_kafka_producev(producer, RD_KAFKA_V_RKT(topic),
                                               RD_KAFKA_V_MSGFLAGS(RD_KAFKA_MSG_F_COPY),
                                               RD_KAFKA_V_VALUE(batch[i]->payload, batch[i]->len),
                                               RD_KAFKA_V_END) == RD_KAFKA_RESP_ERR__QUEUE_FULL)
            rd_kafka_poll(producer, 10);
        rd_kafka_topic_partition_t *place = rd_kafka_topic_partition_list_find(
            offsets, rd_kafka_topic_name(batch[i]->rkt), batch[i]->partition);
        if (place == NULL)
            place = rd_kafka_topic_partition_list_add(offsets, rd_kafka_topic_name(batch[i]->rkt),
                                                      batch[i]->partition);
        place->offset = batch[i]->offset + 1;
    }
    rd_kafka_consumer_group_metadata_t *member = rd_kafka_consumer_group_metadata(consumer);
    check(rd_kafka_send_offsets_to_transaction(producer, offsets, member, TIMEOUT_MS));
    check(rd_kafka_commit_transaction(producer, -1));
    rd_kafka_consumer_group_metadata_destroy(member);
    rd_kafka_topic_partition_list_destroy(offsets);
}

static void *lane_main(void *argument)
{
    static _Thread_local rd_kafka_message_t *batch[BATCH];
    rd_kafka_t *consumer = open_client(RD_KAFKA_CONSUMER, 0);
    rd_kafka_t *producer = open_client(RD_KAFKA_PRODUCER, (long)(intptr_t)argument);
    rd_kafka_topic_t *topic = rd_kafka_topic_new(producer, output, NULL);
    const struct rd_kafka_metadata *metadata;
    check(rd_kafka_init_transactions(producer, TIMEOUT_MS));
    if (rd_kafka_metadata(producer, 0, topic, &metadata, TIMEOUT_MS) == RD_KAFKA_RESP_ERR_NO_ERROR)
        rd_kafka_metadata_destroy(metadata);
    rd_kafka_topic_partition_list_t *topics = rd_kafka_topic_partition_list_new(1);
    rd_kafka_topic_partition_list_add(topics, input, RD_KAFKA_PARTITION_UA);
    rd_kafka_poll_set_consumer(consumer);
    rd_kafka_subscribe(consumer, topics);
    rd_kafka_topic_partition_list_destroy(topics);
    while (atomic_load(&settled) < wanted) {
        size_t count = fill(consumer, batch);
        double none = 0;
        if (count == 0)
            continue;
        atomic_compare_exchange_strong(&first_message, &none, now());
        settle(consumer, producer, topic, batch, count);
        for (size_t i = 0; i < count; i++)
            rd_kafka_message_destroy(batch[i]);
        atomic_fetch_add(&settled, (long)count);
    }
    rd_kafka_topic_destroy(topic);
    rd_kafka_consumer_close(consumer);
    rd_kafka_destroy(consumer);
    rd_kafka_destroy(producer);
    return NULL;
}

static void *time_main(void *unused)
{
    (void)unused;
    struct timespec pause = {0, 1000000};
    while (atomic_load(&settled) < wanted)
        nanosleep(&pause, NULL);
    printf("%.3f\n", now() - atomic_load(&first_message));
    fflush(stdout);
    return NULL;
}

int main(int argc, char **argv)
{
    pthread_t lanes[LANES_MAX], timer;
    if (argc != 7) {
        fprintf(stderr, "bare_road BOOTSTRAP INPUT OUTPUT GROUP LANES MESSAGES\n");
        return 2;
    }
    bootstrap = argv[1], input = argv[2], output = argv[3], group = argv[4];
    long count = strtol(argv[5], NULL, 10);
    wanted = strtol(argv[6], NULL, 10);
    if (count < 1 || count > LANES_MAX)
        return 2;
    pthread_create(&timer, NULL, time_main, NULL);
    for (long i = 0; i < count; i++)
        pthread_create(&lanes[i], NULL, lane_main, (void *)(intptr_t)i);
    pthread_join(timer, NULL);
    for (long i = 0; i < count; i++)
        pthread_join(lanes[i], NULL);
    return 0;
}
