/* A lane's place in the group: the partitions it takes and gives, and where it stands in them.
 * Works upon the collection, which knows nothing of the group. For kafka_source.c alone. */
#ifndef TIDINGS_ADAPTERS_KAFKA_MEMBER_H
#define TIDINGS_ADAPTERS_KAFKA_MEMBER_H

#include "adapters/kafka_collection.h"
#include "base/status.h"

/* Whether the group assigns cooperatively, by what rd_kafka_rebalance_protocol says. A client that
 * is being closed says nothing (NULL) and still gives back what it holds: what was said last holds.
 */
bool kafka_member_cooperates(struct kafka_source *source, const char *protocol);

/* librdkafka's rebalance callback; opaque: the source. */
void kafka_member_on_rebalance(rd_kafka_t *client, rd_kafka_resp_err_t code,
                               rd_kafka_topic_partition_list_t *partitions, void *opaque);

/* Takes exactly (or, cooperatively, besides) these partitions. */
void kafka_member_take(struct kafka_source *source, rd_kafka_topic_partition_list_t *partitions,
                       bool cooperative);

/* Leaves the group, so that others have the partitions at once: a static member that is only closed
 * keeps them until its session ends (KIP-345). One that is just joining is let in first. Returns
 * when the request is out, or after a while. */
void kafka_member_leave(struct kafka_source *source);

/* Before the client is given up: as if nothing had been assigned yet. */
void kafka_member_forget(struct kafka_source *source);

void kafka_member_pause(struct kafka_source *source);

/* Ends a pause; false (error in source->error) while the consumer is not where the ledger says. */
bool kafka_member_resume(struct kafka_source *source);

/* As article_source's rewind. */
enum status kafka_member_rewind(struct kafka_source *source, size_t count, bool *settled);

#endif
