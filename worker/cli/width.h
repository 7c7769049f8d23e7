/* How wide text is on a terminal: Chinese characters take two columns. */
#ifndef TIDINGS_CLI_WIDTH_H
#define TIDINGS_CLI_WIDTH_H

#include <stddef.h>

#include "base/span.h"

/* Columns of UTF-8 text (East Asian Width W and F are 2, combining and control characters 0). */
size_t width_of(struct span text);

/* The longest head of text that fits into `columns`, cut between characters. */
struct span width_cut(struct span text, size_t columns);

/* The longest tail of text that fits into `columns`, cut between characters. */
struct span width_cut_head(struct span text, size_t columns);

/* Prints text cut to `columns` (with an ellipsis where it is longer) and filled up with blanks.
 * Control characters become blanks: what an article holds must not steer the terminal. */
void width_print(struct span text, size_t columns);

/* Prints text as it is but for control characters. */
void width_print_all(struct span text);

/* Columns of the terminal on stdout; `otherwise` where it is none. */
size_t width_of_terminal(size_t otherwise);

#endif
