/* Whether newly assigned partitions were begun where the group stands. librdkafka looks for their
 * committed offsets by itself, and may get it wrong: while another worker's transaction is open on
 * a partition, Kafka tells no offset of it (UNSTABLE_OFFSET_COMMIT); where the group assigns anew
 * at that moment, librdkafka 2.0 takes the refusal for a group without offsets and reads the topic
 * from its beginning (rd_kafka_assignment_apply_offsets). So the first message of each partition is
 * held against what the group says. For kafka_source.c and kafka_member.c alone. */
#ifndef TIDINGS_ADAPTERS_KAFKA_PLACES_H
#define TIDINGS_ADAPTERS_KAFKA_PLACES_H

#include "adapters/kafka_collection.h"

/* These partitions were assigned just now. */
void kafka_places_doubt(struct kafka_source *source,
                        const rd_kafka_topic_partition_list_t *partitions);

/* These are held no more (NULL: none is). */
void kafka_places_forget(struct kafka_source *source,
                         const rd_kafka_topic_partition_list_t *partitions);

/* Whether the message may be taken. Where not, it comes again, or the one comes that should: the
 * ledger says which, and the consumer has to be put there (at_places is false). */
bool kafka_places_confirm(struct kafka_source *source, const rd_kafka_message_t *message);

/* Asks again for those that could not be confirmed; false (error in source->error) while they
 * cannot. */
bool kafka_places_confirm_all(struct kafka_source *source);

#endif
