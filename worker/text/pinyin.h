/* Pinyin: what is a syllable, and which characters it reads. Source: Unihan (see tables.h). */
#ifndef TIDINGS_TEXT_PINYIN_H
#define TIDINGS_TEXT_PINYIN_H

#include <stdbool.h>
#include <stdint.h>

#include "base/runes.h"

/* The syllable that the letters from `begin` on spell, as far as letters go (six at most, lower
 * case, tone marks or none, one tone digit allowed). Returns its number, or -1; *end is behind it,
 * *toned tells whether a tone was marked. */
int pinyin_parse(struct runes text, uint32_t begin, uint32_t *end, bool *toned);

/* Whether the character may be read so. */
bool pinyin_reads(char32_t character, int syllable);

#endif
