/* Characters that a byte-wise rewriting of a GBK page broke, put back where that is certain. */
#ifndef TIDINGS_TEXT_MISALIGNED_H
#define TIDINGS_TEXT_MISALIGNED_H

#include <stdbool.h>
#include <stdint.h>

#include "base/runes.h"

/* Whether the text holds what broken characters are shown as: a gap, a letter alone between
 * ideographs. */
bool misaligned_suspected(struct runes text);

/* Works on `length` code points at text, in place, before glosses are taken out and script is
 * converted; the length never grows. Only for Traditional pages. Returns the new length,
 * adds the characters put back to *restored. */
uint32_t misaligned_restore(char32_t *text, uint32_t length, uint32_t *restored);

#endif
