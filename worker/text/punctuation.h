/* Punctuation of one line as Chinese print has it: full-width next to Chinese characters,
 * half-width inside numbers, times and addresses; no stray blanks, no doubled marks. */
#ifndef TIDINGS_TEXT_PUNCTUATION_H
#define TIDINGS_TEXT_PUNCTUATION_H

#include <stdint.h>

#include "base/runes.h"

/* Works on `length` code points at text, in place; the length never grows. Returns the new length,
 * adds the marks taken out (doubled, stray) to *mended. Expects folded text (text/characters.h). */
uint32_t punctuation_mend(char32_t *text, uint32_t length, uint32_t *mended);

#endif
