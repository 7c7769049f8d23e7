/* What commands ask of a cluster: its topics, how far they reach, and to make them. */
#ifndef TIDINGS_ADAPTERS_KAFKA_ADMIN_H
#define TIDINGS_ADAPTERS_KAFKA_ADMIN_H

#include "adapters/kafka_options.h"
#include "base/status.h"

struct kafka_admin;

/* error: KAFKA_ERROR_SIZE bytes, in all functions. */
enum status kafka_admin_open(const struct kafka_options *options, struct kafka_admin **admin,
                             char *error);
void kafka_admin_close(struct kafka_admin *admin);

/* Waits until the cluster answers: STATUS_UNAVAILABLE after timeout_ms. */
enum status kafka_admin_wait(struct kafka_admin *admin, int timeout_ms, char *error);

/* Creates a topic; STATUS_OK too where it is there already, which *existed tells. replication -1:
 * the broker's default. */
enum status kafka_admin_create_topic(struct kafka_admin *admin, const char *topic,
                                     int32_t partitions, int32_t replication, bool *existed,
                                     char *error);

/* *partitions 0 where there is no such topic. */
enum status kafka_admin_describe_topic(struct kafka_admin *admin, const char *topic,
                                       int32_t *partitions, char *error);

/* Where `group` stands in the topic: offsets[p], the next to be read of partition p, 0 where
 * nothing was committed. */
enum status kafka_admin_committed(struct kafka_admin *admin, const char *group, const char *topic,
                                  int32_t partitions, int64_t *offsets, char *error);

#endif
