/* What the topics hold, for people and for machines: a line a message. */
#ifndef TIDINGS_CLI_LETTERS_H
#define TIDINGS_CLI_LETTERS_H

#include <stdbool.h>

#include "article/message.h"
#include "base/arena.h"

enum topic_kind { TOPIC_RECORDS, TOPIC_DUPLICATES, TOPIC_DEAD_LETTERS };

/* One line for a person on stdout, without a line end; `arena` is for passing use. */
void letter_print(struct arena *arena, enum topic_kind kind, const struct message *message,
                  bool colour);

/* One line of JSON, in arena: of records and notes the value as it is; of a dead letter an object
 * of its source, reason, detail, worker, time, key, headers, and value (or valueBase64). */
struct span letter_json(struct arena *arena, enum topic_kind kind, const struct message *message);

#endif
