/* What a person is called besides, in Latin letters: 简某某（Abc）. */
#ifndef TIDINGS_MENTIONS_BRACKETED_ALIAS_H
#define TIDINGS_MENTIONS_BRACKETED_ALIAS_H

#include "mentions/builder.h"

/* Adds the names that stand in brackets behind the persons found so far. */
void tell_bracketed_aliases(struct reading_builder *builder);

#endif
