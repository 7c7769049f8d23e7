/* Persons who are called by a name in Latin letters: 选手Moon, WE的Sky. */
#ifndef TIDINGS_MENTIONS_LATIN_NAME_H
#define TIDINGS_MENTIONS_LATIN_NAME_H

#include "mentions/builder.h"

/* Told behind what persons are called (list before_names), and behind a team and 的. Of words in
 * letters only those are names that begin with a capital and go on in small ones. */
void tell_latin_names(struct reading_builder *builder);

#endif
