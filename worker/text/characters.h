/* Single characters, whatever the script: widths, compatibility forms, invisible ones. */
#ifndef TIDINGS_TEXT_CHARACTERS_H
#define TIDINGS_TEXT_CHARACTERS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/runes.h"

/* Folds the code points at text in place: full-width letters and digits to ASCII, blanks of every
 * width to one, 「」 to “”, Kangxi radicals to ideographs; takes out what is invisible. Tabs stay
 * where keep_tabs. Returns the new length, adds to *invisible. */
uint32_t characters_fold(char32_t *text, uint32_t length, bool keep_tabs, uint32_t *invisible);

#endif
