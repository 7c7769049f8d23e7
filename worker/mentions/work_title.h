/* Titles of works, in which names are nobody's and nothing's: 《长江之歌》. */
#ifndef TIDINGS_MENTIONS_WORK_TITLE_H
#define TIDINGS_MENTIONS_WORK_TITLE_H

#include "mentions/builder.h"

/* After all other names. */
void drop_in_titles(struct reading_builder *builder);

#endif
