/* librdkafka's mock cluster inside the process: a broker for `tidings demo` that nobody has to
 * install. It forgets the offsets of transactions, shows aborted records, and keeps 5 MB a
 * partition: good for showing the road, not for testing delivery. */
#ifndef TIDINGS_ADAPTERS_EMBEDDED_CLUSTER_H
#define TIDINGS_ADAPTERS_EMBEDDED_CLUSTER_H

#include "adapters/kafka_options.h"
#include "base/status.h"

struct embedded_cluster;

/* error: KAFKA_ERROR_SIZE bytes. */
enum status embedded_cluster_open(struct embedded_cluster **cluster, char *error);

/* "127.0.0.1:port", valid until close. */
const char *embedded_cluster_bootstrap(const struct embedded_cluster *cluster);

enum status embedded_cluster_create_topic(struct embedded_cluster *cluster, const char *topic,
                                          int32_t partitions, char *error);

void embedded_cluster_close(struct embedded_cluster *cluster);

#endif
