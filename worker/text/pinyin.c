/* Syllables by binary search among the 414 that Unihan knows; letters stripped of their tones. */
#include "text/pinyin.h"

#include "text/tables.h"

enum { LONGEST_SYLLABLE = 6, LONGEST_SPELLING = 12 };

/* The plain letter of c, or 0; ü is v. Sets *tone where c carries a tone mark. The breve and the
 * script forms of a and g stand in many pages for the caron and the plain letters. */
static char plain_letter(char32_t c, unsigned *tone)
{
    static const struct {
        char32_t marked[6]; /* tone 1, 2, 3, 4, and what is taken for 3 */
        char plain;
    } rows[] = {
        {{0x101, 0xE1, 0x1CE, 0xE0, 0x103, 0}, 'a'}, {{0x113, 0xE9, 0x11B, 0xE8, 0x115, 0}, 'e'},
        {{0x12B, 0xED, 0x1D0, 0xEC, 0x12D, 0}, 'i'}, {{0x14D, 0xF3, 0x1D2, 0xF2, 0x14F, 0}, 'o'},
        {{0x16B, 0xFA, 0x1D4, 0xF9, 0x16D, 0}, 'u'}, {{0x1D6, 0x1D8, 0x1DA, 0x1DC, 0, 0}, 'v'},
        {{0, 0x144, 0x148, 0x1F9, 0, 0}, 'n'},       {{0, 0x1E3F, 0, 0, 0, 0}, 'm'}};
    if (c >= U'a' && c <= U'z')
        return (char)c;
    switch (c) {
    case 0xFC: /* ü */
        return 'v';
    case 0xEA: /* ê */
        return 'e';
    case 0x251: /* ɑ */
        return 'a';
    case 0x261: /* ɡ */
        return 'g';
    default:
        break;
    }
    if (c < 0xE0 || c > 0x1E3F)
        return 0;
    for (unsigned i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
        for (unsigned k = 0; k < 5; k++)
            if (rows[i].marked[k] == c) {
                *tone = k == 4 ? 3 : k + 1;
                return rows[i].plain;
            }
    return 0;
}

static unsigned tone_of_combining(char32_t c)
{
    switch (c) {
    case 0x304:
        return 1;
    case 0x301:
        return 2;
    case 0x30C:
    case 0x306:
        return 3;
    case 0x300:
        return 4;
    default:
        return TONE_UNCLEAR;
    }
}

static int find_syllable(uint32_t key)
{
    size_t low = 0, high = text_syllable_count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (text_syllables[middle] == key)
            return (int)middle;
        if (text_syllables[middle] < key)
            low = middle + 1;
        else
            high = middle;
    }
    return -1;
}

int pinyin_parse(struct runes text, uint32_t begin, uint32_t *end, unsigned *tone)
{
    uint32_t key = 0, letters = 0, at = begin;
    *tone = TONE_NONE;
    for (; at < text.length && at - begin < LONGEST_SPELLING; at++) {
        char32_t c = text.data[at];
        if (c >= 0x300 && c <= 0x36F && letters > 0) { /* a combining tone mark */
            *tone = tone_of_combining(c);
            continue;
        }
        char letter = plain_letter(c, tone);
        if (letter == 0)
            break;
        if (++letters > LONGEST_SYLLABLE)
            return -1;
        key = key * 27 + (uint32_t)(letter - 'a' + 1);
    }
    if (letters == 0)
        return -1;
    if (at < text.length && text.data[at] >= U'1' && text.data[at] <= U'5') {
        *tone = text.data[at] <= U'4' ? text.data[at] - U'0' : TONE_UNCLEAR;
        at++;
    }
    *end = at;
    return find_syllable(key);
}

bool pinyin_reads(char32_t character, int syllable, unsigned tone)
{
    if (character < 0x4E00 || character > 0x9FFF || syllable < 0)
        return false;
    uint32_t index = character - 0x4E00;
    for (uint32_t i = text_reading_starts[index]; i < text_reading_starts[index + 1]; i++)
        if (text_readings[i] / 8 == syllable &&
            (tone == TONE_NONE || tone == TONE_UNCLEAR || text_readings[i] % 8 == tone))
            return true;
    return false;
}
