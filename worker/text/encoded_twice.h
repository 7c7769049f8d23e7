/* Text whose bytes were taken for a Western encoding and encoded again: ç™½æ²³ is 白河. */
#ifndef TIDINGS_TEXT_ENCODED_TWICE_H
#define TIDINGS_TEXT_ENCODED_TWICE_H

#include <stdbool.h>

#include "base/arena.h"
#include "base/span.h"

/* The bytes before the second encoding (in arena), where the UTF-8 in `bytes` is such text and they
 * are certain: well-formed UTF-8 with ideographs, or GB 18030 that is nearly all of it. False where
 * it is none. Looks at the first bytes alone where it is plain that it is none. */
bool encoding_undo_second(struct arena *arena, struct span bytes, struct span *first);

#endif
