/* The cheapest reading of a run of characters as words and names: what is told of every place is
 * where a name of the best reading begins and ends, and where its words begin. */
#ifndef TIDINGS_MENTIONS_WORD_PATH_H
#define TIDINGS_MENTIONS_WORD_PATH_H

#include "mentions/builder.h"

/* Fills builder.path_names and marks EDGE_WORD; needs the edges. Runs without a character that a
 * name could begin with are passed over. */
void find_word_path(struct reading_builder *builder);

#endif
