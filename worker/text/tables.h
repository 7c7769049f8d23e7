/* The constant tables of this room. Made at build time by text/tables.py from OpenCC's
 * dictionaries (Debian libopencc-data), the Unihan readings (unicode-data) and the codecs of
 * Python; nothing else in the house needs those packages. */
#ifndef TIDINGS_TEXT_TABLES_H
#define TIDINGS_TEXT_TABLES_H

#include <stddef.h>
#include <stdint.h>
#include <uchar.h>

/* What a character of the BMP is; several may hold. */
enum text_class {
    TEXT_HAN = 1,
    TEXT_TRADITIONAL =
        2,               /* simplifying changes it, and Simplified text (GB 2312) has no such one */
    TEXT_CHANGES = 4,    /* simplifying changes it */
    TEXT_PHRASE = 8,     /* begins a phrase of text_phrases */
    TEXT_FOLD = 16,      /* folded in every script: widths, compatibility forms, quotes, blanks */
    TEXT_INVISIBLE = 32, /* zero-width, private use, control */
    TEXT_MARK = 64,      /* may have to be mended: blanks, narrow punctuation, brackets */
    TEXT_PAUSE = 128,    /* ，。、；：！？, of which two side by side are mended */
    /* The period: most stand in numbers, where there is nothing to mend. No other character has
     * these two together. */
    TEXT_DOT = TEXT_PAUSE | TEXT_PHRASE
};

extern const uint8_t text_classes[0x10000];
extern const uint16_t text_changes[0x10000]; /* TEXT_CHANGES: the Simplified one; TEXT_FOLD: what it
                                                is folded to; else 0 */

/* Phrases whose Simplified form is not that of their characters; by first character, longer
 * first. Both sides have `length` characters. */
struct text_phrase {
    const char32_t *from, *to;
    uint32_t length;
};
extern const struct text_phrase text_phrases[];
extern const size_t text_phrase_count;
extern const uint16_t text_phrase_heads[]; /* their first characters */

/* Toneless pinyin syllables as pinyin.h packs them, ascending, and a hash table of their numbers +
 * 1 (0: free; the next slot is asked where one holds another); the readings of U+4E00 + i are
 * text_readings[text_reading_starts[i] .. text_reading_starts[i + 1]): the number of a syllable * 8
 * + its tone (1 to 4; 0 neutral). */
enum { TEXT_SYLLABLE_SLOTS = 1024 };
extern const uint32_t text_syllables[];
extern const uint16_t text_syllable_slots[TEXT_SYLLABLE_SLOTS];

static inline uint32_t text_syllable_slot(uint32_t key)
{
    return key * 0x9E3779B1u >> 22;
}
extern const uint16_t text_reading_starts[];
extern const uint16_t text_readings[];

/* GB18030: [(lead - 0x81) * 190 + trail - 0x40 - (trail > 0x7F)], 0 where there is none; and its
 * four-byte part as runs of consecutive code points (0: unassigned run), by index. */
struct text_run {
    uint16_t index, point;
};
extern const uint16_t text_gb18030[];
extern const struct text_run text_gb18030_runs[];
extern const size_t text_gb18030_run_count;

/* The two bytes of U+4E00 + i in GBK, lead first; 0 where there are none. */
extern const uint16_t text_gbk_codes[];

/* Big5: [(lead - 0x81) * 157 + trail - (trail < 0x7F ? 0x40 : 0x62)], 0 where there is none. */
extern const uint32_t text_big5[];

static inline unsigned text_class(char32_t c)
{
    if (c < 0x10000)
        return text_classes[c];
    /* Ideographs; tags, variation selectors and private use beyond the BMP; noncharacters. */
    if ((c & 0xFFFE) == 0xFFFE || c >= 0xE0000)
        return TEXT_INVISIBLE;
    return c >= 0x20000 && c <= 0x323AF ? TEXT_HAN : 0;
}

#endif
