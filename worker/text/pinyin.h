/* Pinyin: what is a syllable, and which characters it reads. Source: Unihan (see tables.h). */
#ifndef TIDINGS_TEXT_PINYIN_H
#define TIDINGS_TEXT_PINYIN_H

#include <stdbool.h>
#include <stdint.h>

#include "base/runes.h"

enum { TONE_NONE = 0, TONE_UNCLEAR = 5 };

/* The syllable that the letters from `begin` on spell, as far as letters go (six at most, lower
 * case, tone marks or none, one tone digit allowed). Returns its number, or -1; *end is behind it,
 * *tone is 1 to 4 as marked, TONE_NONE where none was, TONE_UNCLEAR where the mark is no proper
 * one. */
int pinyin_parse(struct runes text, uint32_t begin, uint32_t *end, unsigned *tone);

/* Whether the character may be read so; any tone will do where `tone` is TONE_NONE or
 * TONE_UNCLEAR. */
bool pinyin_reads(char32_t character, int syllable, unsigned tone);

#endif
