/* Addresses of web sites that were inserted into sentences. */
#ifndef TIDINGS_TEXT_ADVERTISING_H
#define TIDINGS_TEXT_ADVERTISING_H

#include <stdint.h>

#include "base/runes.h"

/* Takes them out of the `length` code points at text, in place, where an article would not have
 * them: in the middle of a sentence, with nothing around that leads to an address. Returns the new
 * length, adds to *removed. */
uint32_t advertising_remove(char32_t *text, uint32_t length, uint32_t *removed);

#endif
