/* A name that is a common word too (火箭, 苹果, 阳光城): whether its surroundings speak of
 * companies or teams. */
#ifndef TIDINGS_MENTIONS_SUPPORT_H
#define TIDINGS_MENTIONS_SUPPORT_H

#include "mentions/builder.h"

/* `kind`: company, other (a team) ... as the list of organisations says. Looks at what stands
 * beside [begin, end), and for a name that is no place's also at its sentence. */
bool is_supported(const struct reading_builder *builder, uint32_t begin, uint32_t end,
                  struct span kind);

/* What companies and teams do and have, right beside the name: 迎战, 股价. */
bool is_beside_a_deed(struct runes text, uint32_t begin, uint32_t end);

/* Whether the sentence is a match report; whether it is of the stock exchange and its like. */
bool is_in_business(struct runes text, uint32_t begin, uint32_t end);
bool is_in_a_match(struct runes text, uint32_t begin, uint32_t end);

#endif
