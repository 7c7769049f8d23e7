/* The mock cluster, held by a client that does nothing else. */
#include "adapters/embedded_cluster.h"

#include <librdkafka/rdkafka.h>
#include <librdkafka/rdkafka_mock.h>
#include <stdio.h>
#include <stdlib.h>

struct embedded_cluster {
    rd_kafka_t *holder;
    rd_kafka_mock_cluster_t *mock;
};

static void on_log(const rd_kafka_t *client, int severity, const char *facility, const char *text)
{
    (void)client;
    (void)severity;
    (void)facility;
    (void)text; /* the holder connects to nothing: what it says is about itself */
}

enum status embedded_cluster_open(struct embedded_cluster **cluster, char *error)
{
    char reason[KAFKA_ERROR_SIZE / 2];
    struct embedded_cluster *made = calloc(1, sizeof(*made));
    if (made == NULL)
        abort();
    rd_kafka_conf_t *conf = rd_kafka_conf_new();
    rd_kafka_conf_set_log_cb(conf, on_log);
    made->holder = rd_kafka_new(RD_KAFKA_PRODUCER, conf, reason, sizeof(reason));
    if (made->holder == NULL) {
        rd_kafka_conf_destroy(conf);
        snprintf(error, KAFKA_ERROR_SIZE, "the embedded cluster cannot be set up: %s", reason);
        free(made);
        return STATUS_BROKEN;
    }
    made->mock = rd_kafka_mock_cluster_new(made->holder, 1);
    if (made->mock == NULL) {
        snprintf(error, KAFKA_ERROR_SIZE, "the embedded cluster does not start");
        rd_kafka_destroy(made->holder);
        free(made);
        return STATUS_BROKEN;
    }
    *cluster = made;
    return STATUS_OK;
}

const char *embedded_cluster_bootstrap(const struct embedded_cluster *cluster)
{
    return rd_kafka_mock_cluster_bootstraps(cluster->mock);
}

enum status embedded_cluster_create_topic(struct embedded_cluster *cluster, const char *topic,
                                          int32_t partitions, char *error)
{
    rd_kafka_resp_err_t code = rd_kafka_mock_topic_create(cluster->mock, topic, partitions, 1);
    if (code == RD_KAFKA_RESP_ERR_NO_ERROR || code == RD_KAFKA_RESP_ERR_TOPIC_ALREADY_EXISTS)
        return STATUS_OK;
    snprintf(error, KAFKA_ERROR_SIZE, "topic %s: %s", topic, rd_kafka_err2str(code));
    return STATUS_BROKEN;
}

void embedded_cluster_close(struct embedded_cluster *cluster)
{
    if (cluster == NULL)
        return;
    rd_kafka_mock_cluster_destroy(cluster->mock);
    rd_kafka_destroy(cluster->holder);
    free(cluster);
}
