/* Names carried through the article: once somebody is told, the name is theirs wherever it stands.
 */
#ifndef TIDINGS_MENTIONS_CARRIED_NAME_H
#define TIDINGS_MENTIONS_CARRIED_NAME_H

#include "mentions/builder.h"

/* A name that nothing closes (李强|观看, 王志|强) where another one is known that begins alike and
 * ends cleanly: that one. */
void correct_names(struct reading_builder *builder);

/* A word that could be a surname and a given name (高峰, 安静), where persons alone do what stands
 * behind it, and it comes back so or otherwise by itself: a name. */
void tell_names_that_are_words(struct reading_builder *builder);

/* Tells every further occurrence of the names told so far, and what stands in Latin letters and
 * brackets behind them. */
void carry_names(struct reading_builder *builder);

#endif
