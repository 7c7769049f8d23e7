/* Whether a member that the group has fenced has a namesake. The group fences a static member for
 * one of two reasons: another consumer has joined with its group.instance.id; or its own session
 * had ended while its thread waited for Kafka, and librdkafka sent heartbeats that name no member
 * until the thread was back (librdkafka#3437). Which one, only the group can tell: it knows who has
 * the name. Included by adapters/kafka_*.c only. */
#ifndef TIDINGS_ADAPTERS_KAFKA_NAMESAKE_H
#define TIDINGS_ADAPTERS_KAFKA_NAMESAKE_H

#include <librdkafka/rdkafka.h>
#include <stdbool.h>

#include "adapters/kafka_options.h"
#include "base/status.h"

/* Asks for the member of options->group that has lane `lane`'s name. *found: there is one, and its
 * id is not `member_id` (NULL: we never had one). STATUS_UNAVAILABLE with error (KAFKA_ERROR_SIZE
 * bytes) where the group does not answer within timeout_ms. */
enum status kafka_namesake_find(rd_kafka_t *client, const struct kafka_options *options, int lane,
                                const char *member_id, int timeout_ms, bool *found, char *error);

#endif
