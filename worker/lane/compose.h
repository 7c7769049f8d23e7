/* What a lane publishes, as messages with the contract's keys and headers. Pure: the same input
 * gives the same bytes, but for the dead letter's worker and time, which are given. All in the
 * arena that is handed in. */
#ifndef TIDINGS_LANE_COMPOSE_H
#define TIDINGS_LANE_COMPOSE_H

#include "article/message.h"
#include "article/rejection.h"
#include "base/arena.h"
#include "pipeline/pipeline.h"
#include "ports/dedup_store.h"
#include "ports/record_sink.h"

/* Upper bound of what a record's message takes beyond the record as prepared: headers, key, and the
 * mark of a revision. */
size_t compose_record_frame(const struct prepared *article);

/* The record. `revision_of` (NULL: none): the verdict that names the article it revises. `skipped`:
 * it was not compared with any other (header dedup: skipped). */
struct outgoing compose_record(struct arena *arena, const struct message *message,
                               const struct prepared *article,
                               const struct claim_verdict *revision_of, bool skipped);

/* The note on the duplicates topic (schemas/duplicate.schema.json). */
struct outgoing compose_duplicate(struct arena *arena, const struct message *message,
                                  const struct prepared *article,
                                  const struct claim_verdict *verdict);

/* The message as it came, and why. Where it does not fit into `largest` bytes its value is cut, and
 * header dlq_cut tells how long it was. */
struct outgoing compose_dead_letter(struct arena *arena, const struct message *message,
                                    enum rejection_code code, struct span detail,
                                    const char *worker, int64_t now_ms, size_t largest);

#endif
