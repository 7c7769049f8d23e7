/* JSON indented for people, its content untouched: numbers and escapes stay as they were written.
 */
#ifndef TIDINGS_CLI_PRETTY_H
#define TIDINGS_CLI_PRETTY_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/span.h"

/* The text of one JSON object or array, two blanks a level, without a line end behind it; in arena.
 * What is not JSON comes back as it is. `colour`: keys, strings and numbers in colours of a
 * terminal. */
struct span pretty_json(struct arena *arena, struct span json, bool colour);

#endif
