/* A name that is a common word too (火箭, 苹果, 阳光城): whether its surroundings speak of
 * companies or teams. */
#ifndef TIDINGS_MENTIONS_SUPPORT_H
#define TIDINGS_MENTIONS_SUPPORT_H

#include "mentions/builder.h"

/* `kind`: company, other (a team) ... as the list of organisations says. Looks at what stands
 * beside [begin, end), and for a name that is no place's also at its sentence. */
bool is_supported(const struct reading_builder *builder, uint32_t begin, uint32_t end,
                  struct span kind);

#endif
