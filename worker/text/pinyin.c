/* Syllables by a hash table of the 414 that Unihan knows; letters stripped of their tones. */
#include "text/pinyin.h"

#include "text/tables.h"

enum { LONGEST_SYLLABLE = 6, LONGEST_SPELLING = 12 };

enum { MARKED_FIRST = 0xE0, MARKED_LAST = 0x1F9 };

/* Letters with a tone mark; ü is v. The breve stands in many pages for the caron. */
static const struct {
    char plain;
    uint8_t tone;
} marked[MARKED_LAST - MARKED_FIRST + 1] = {
    [0x101 - MARKED_FIRST] = {'a', 1}, [0xE1 - MARKED_FIRST] = {'a', 2},
    [0x1CE - MARKED_FIRST] = {'a', 3}, [0xE0 - MARKED_FIRST] = {'a', 4},
    [0x103 - MARKED_FIRST] = {'a', 3}, [0x113 - MARKED_FIRST] = {'e', 1},
    [0xE9 - MARKED_FIRST] = {'e', 2},  [0x11B - MARKED_FIRST] = {'e', 3},
    [0xE8 - MARKED_FIRST] = {'e', 4},  [0x115 - MARKED_FIRST] = {'e', 3},
    [0x12B - MARKED_FIRST] = {'i', 1}, [0xED - MARKED_FIRST] = {'i', 2},
    [0x1D0 - MARKED_FIRST] = {'i', 3}, [0xEC - MARKED_FIRST] = {'i', 4},
    [0x12D - MARKED_FIRST] = {'i', 3}, [0x14D - MARKED_FIRST] = {'o', 1},
    [0xF3 - MARKED_FIRST] = {'o', 2},  [0x1D2 - MARKED_FIRST] = {'o', 3},
    [0xF2 - MARKED_FIRST] = {'o', 4},  [0x14F - MARKED_FIRST] = {'o', 3},
    [0x16B - MARKED_FIRST] = {'u', 1}, [0xFA - MARKED_FIRST] = {'u', 2},
    [0x1D4 - MARKED_FIRST] = {'u', 3}, [0xF9 - MARKED_FIRST] = {'u', 4},
    [0x16D - MARKED_FIRST] = {'u', 3}, [0x1D6 - MARKED_FIRST] = {'v', 1},
    [0x1D8 - MARKED_FIRST] = {'v', 2}, [0x1DA - MARKED_FIRST] = {'v', 3},
    [0x1DC - MARKED_FIRST] = {'v', 4}, [0x144 - MARKED_FIRST] = {'n', 2},
    [0x148 - MARKED_FIRST] = {'n', 3}, [0x1F9 - MARKED_FIRST] = {'n', 4}};

/* The plain letter of c, or 0; ü is v. Sets *tone where c carries a tone mark. The script forms of
 * a and g stand in many pages for the plain letters. */
static char plain_letter(char32_t c, unsigned *tone)
{
    if (c >= U'a' && c <= U'z')
        return (char)c;
    if (c >= MARKED_FIRST && c <= MARKED_LAST && marked[c - MARKED_FIRST].plain != 0) {
        *tone = marked[c - MARKED_FIRST].tone;
        return marked[c - MARKED_FIRST].plain;
    }
    switch (c) {
    case 0xFC: /* ü */
        return 'v';
    case 0xEA: /* ê */
        return 'e';
    case 0x251: /* ɑ */
        return 'a';
    case 0x261: /* ɡ */
        return 'g';
    case 0x1E3F: /* ḿ */
        *tone = 2;
        return 'm';
    default:
        return 0;
    }
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
    uint32_t slot = text_syllable_slot(key);
    for (; text_syllable_slots[slot] != 0; slot = (slot + 1) % TEXT_SYLLABLE_SLOTS)
        if (text_syllables[text_syllable_slots[slot] - 1] == key)
            return text_syllable_slots[slot] - 1;
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
