/* Whether newly assigned partitions were begun where the group stands. librdkafka looks for their
 * committed offsets by itself, and may get it wrong: while another worker's transaction is open on
 * a partition, Kafka tells no offset of it (UNSTABLE_OFFSET_COMMIT); where the group assigns anew
 * at that moment, librdkafka 2.0 takes the refusal for a group without offsets and reads the topic
 * from where auto.offset.reset says (rd_kafka_assignment_apply_offsets). So the first message of
 * each partition is held against what the group says. For kafka_source.c and kafka_member.c alone.
 */
#ifndef TIDINGS_ADAPTERS_KAFKA_PLACES_H
#define TIDINGS_ADAPTERS_KAFKA_PLACES_H

#include "adapters/kafka_collection.h"

/* These partitions were assigned just now. */
void kafka_places_doubt(struct kafka_source *source,
                        const rd_kafka_topic_partition_list_t *partitions);

/* These are held no more (NULL: none is). */
void kafka_places_forget(struct kafka_source *source,
                         const rd_kafka_topic_partition_list_t *partitions);

/* Whether the message may be taken. Where not, it comes again, or the one
 * comes that should: the ledger says which, and the consumer has to be put there (at_places is
 * false). */
bool kafka_places_confirm(struct kafka_source *source, const rd_kafka_message_t *message);

/* The same of the end of a partition, where nothing has come. */
bool kafka_places_confirm_end(struct kafka_source *source, const rd_kafka_message_t *event);

/* `place` stands at a message behind the one that was expected: says so where the topic has deleted
 * what stood between. What transactions and compaction leave out is nothing. */
void kafka_places_note_gap(const struct kafka_source *source,
                           const rd_kafka_topic_partition_t *place, int64_t expected);

/* Whether the group has a place in that partition that its topic still reaches. */
enum kafka_place { KAFKA_PLACE_KNOWN, KAFKA_PLACE_NONE, KAFKA_PLACE_UNTOLD /* just now */ };
enum kafka_place kafka_places_find(struct kafka_source *source, const char *topic,
                                   int32_t partition);

/* Asks again for those that could not be confirmed; false (error in source->error) while they
 * cannot. */
bool kafka_places_confirm_all(struct kafka_source *source);

#endif
