/* What every Kafka adapter shares: a client's configuration from our defaults, the operator's
 * properties and what must not be touched; its log; and whether its cluster is away. Included by
 * adapters/kafka_*.c only: librdkafka shows here. */
#ifndef TIDINGS_ADAPTERS_KAFKA_CLIENT_H
#define TIDINGS_ADAPTERS_KAFKA_CLIENT_H

#include <librdkafka/rdkafka.h>
#include <stdbool.h>

#include "adapters/kafka_options.h"
#include "article/message.h"
#include "base/status.h"

enum kafka_role {
    KAFKA_ROLE_MEMBER,        /* a lane's consumer, in the group */
    KAFKA_ROLE_READER,        /* a consumer that is no member: tail, ends */
    KAFKA_ROLE_TRANSACTIONAL, /* a lane's producer, exactly-once */
    KAFKA_ROLE_IDEMPOTENT     /* a lane's producer, at-least-once; the publisher */
};

/* What a client knows of its cluster; filled by callbacks, on the thread that polls the client. */
struct kafka_health {
    bool away;                           /* no broker can be reached, or none lets us in */
    bool disturbed;                      /* a connection was lost, a request went unanswered */
    char reason[KAFKA_ERROR_SIZE - 128]; /* the last failure to connect */
};

/* A configuration that client_create takes. `lane` -1: none. NULL with error
 * (KAFKA_ERROR_SIZE bytes) where a property is wrong. */
rd_kafka_conf_t *kafka_client_configuration(const struct kafka_options *options,
                                            enum kafka_role role, int lane, char *error);

/* The client; takes the configuration, also on failure. `health` becomes the opaque of the
 * callbacks' first member: `opaque` must begin with a struct kafka_health. */
rd_kafka_t *kafka_client_create(rd_kafka_conf_t *conf, rd_kafka_type_t type, void *opaque,
                                char *error);

/* One property that the operator gave for this role, or NULL: the specific before the common. */
const char *kafka_client_property(const struct kafka_options *options, enum kafka_role role,
                                  const char *name);

/* How often a member of the group tells that it is there, as the operator set it or librdkafka
 * does. */
int64_t kafka_client_heartbeat_ms(const struct kafka_options *options);

/* Asks the cluster for `topic` (NULL: whether it answers at all). OK; UNAVAILABLE: away, or the
 * topic is missing; BROKEN: not authorised. *partitions (may be NULL) is set where the cluster has
 * answered: 0 for a topic that is not there, or not for us. */
enum status kafka_client_probe(rd_kafka_t *client, struct kafka_health *health, const char *topic,
                               int timeout_ms, int32_t *partitions, char *error);

/* Where the partition begins and ends now, as the broker says. False with the reason in error. */
bool kafka_client_ends(rd_kafka_t *client, const char *topic, int32_t partition, int timeout_ms,
                       int64_t *begin, int64_t *end, char *error);

/* A property of the configuration that is a number; `fallback` where this library has none such. */
size_t kafka_client_number(const rd_kafka_conf_t *conf, const char *name, size_t fallback);

/* Whether members look after their sessions themselves: not in a group that the broker manages
 * (KIP-848, consumer.group.protocol=consumer). */
bool kafka_client_group_is_classic(const struct kafka_options *options);

/* "group.instance.lane". */
void kafka_client_name(const struct kafka_options *options, int lane, char *out, size_t size);

/* A copy of our headers for librdkafka; NULL where there are none. */
rd_kafka_headers_t *kafka_client_headers(const struct header *headers, size_t count);

/* The shape of a message of librdkafka's, borrowed from it. `headers` has room for
 * kafka_client_header_count of it. */
size_t kafka_client_header_count(const rd_kafka_message_t *source);
void kafka_client_message(const rd_kafka_message_t *source, struct header *headers,
                          struct message *message);

#endif
