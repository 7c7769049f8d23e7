/* Traditional to Simplified, by OpenCC's dictionaries made into tables: phrases first, longest
 * match, then characters; variants of Taiwan and Hong Kong included. */
#ifndef TIDINGS_TEXT_SCRIPT_H
#define TIDINGS_TEXT_SCRIPT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/runes.h"

/* Whether a text of `han` ideographs, `traditional` of which Simplified text does not have, is
 * Traditional. A few in a Simplified text (於 in a name, 乾安) do not make it so. */
bool script_is_traditional(uint64_t han, uint64_t traditional);

/* Simplifies the code points at text in place; the length stays. */
void script_simplify(char32_t *text, uint32_t length);

#endif
