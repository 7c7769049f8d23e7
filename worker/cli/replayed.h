/* What was replayed before. Each kind of replay (all letters, those of one reason) keeps its place
 * as a consumer group of its own, which passes no letter that it was asked for but those that it
 * has sent and those that were cut: so a letter before the place of another kind was sent by that.
 */
#ifndef TIDINGS_CLI_REPLAYED_H
#define TIDINGS_CLI_REPLAYED_H

#include <stdbool.h>
#include <stddef.h>

#include "adapters/kafka_options.h"
#include "article/message.h"
#include "base/status.h"

struct replayed;

enum { REPLAY_GROUP_SIZE = 512 };

/* "GROUP.replay", or "GROUP.replay.REASON". */
void replayed_group(const char *group, const char *reason, char out[REPLAY_GROUP_SIZE]);

/* Asks where the other kinds stand now in the letters of `topic`: for reason NULL those of each
 * reason, else that of all. error: KAFKA_ERROR_SIZE bytes. */
enum status replayed_open(const struct kafka_options *options, const char *topic, const char *group,
                          const char *reason, struct replayed **replayed, char *error);

/* Whether another kind has sent this letter, which was not cut. */
bool replayed_before(const struct replayed *replayed, const struct message *letter);

void replayed_close(struct replayed *replayed);

#endif
