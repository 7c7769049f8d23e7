/* Syllables by a hash table of the 414 that Unihan knows; letters stripped of their tones. */
#include "text/pinyin.h"

#include "text/tables.h"

enum { LONGEST_SYLLABLE = 6, LONGEST_SPELLING = 12 };

/* What a letter of a syllable is: its plain letter, counted from 1, and its tone mark, if any. */
struct letter {
    uint8_t plain, tone;
};

enum { LETTERS_END = 0x262 };

/* ü is v. The breve stands in many pages for the caron, the script forms of a and g for the plain
 * letters. */
#define NUMBER(plain) ((plain) - 'a' + 1)
static const struct letter letters[LETTERS_END] = {
    [U'a'] = {NUMBER('a'), TONE_NONE},  [U'b'] = {NUMBER('b'), TONE_NONE},
    [U'c'] = {NUMBER('c'), TONE_NONE},  [U'd'] = {NUMBER('d'), TONE_NONE},
    [U'e'] = {NUMBER('e'), TONE_NONE},  [U'f'] = {NUMBER('f'), TONE_NONE},
    [U'g'] = {NUMBER('g'), TONE_NONE},  [U'h'] = {NUMBER('h'), TONE_NONE},
    [U'i'] = {NUMBER('i'), TONE_NONE},  [U'j'] = {NUMBER('j'), TONE_NONE},
    [U'k'] = {NUMBER('k'), TONE_NONE},  [U'l'] = {NUMBER('l'), TONE_NONE},
    [U'm'] = {NUMBER('m'), TONE_NONE},  [U'n'] = {NUMBER('n'), TONE_NONE},
    [U'o'] = {NUMBER('o'), TONE_NONE},  [U'p'] = {NUMBER('p'), TONE_NONE},
    [U'q'] = {NUMBER('q'), TONE_NONE},  [U'r'] = {NUMBER('r'), TONE_NONE},
    [U's'] = {NUMBER('s'), TONE_NONE},  [U't'] = {NUMBER('t'), TONE_NONE},
    [U'u'] = {NUMBER('u'), TONE_NONE},  [U'v'] = {NUMBER('v'), TONE_NONE},
    [U'w'] = {NUMBER('w'), TONE_NONE},  [U'x'] = {NUMBER('x'), TONE_NONE},
    [U'y'] = {NUMBER('y'), TONE_NONE},  [U'z'] = {NUMBER('z'), TONE_NONE},
    [0x101] = {NUMBER('a'), 1},         [0xE1] = {NUMBER('a'), 2},
    [0x1CE] = {NUMBER('a'), 3},         [0xE0] = {NUMBER('a'), 4},
    [0x103] = {NUMBER('a'), 3},         [0x113] = {NUMBER('e'), 1},
    [0xE9] = {NUMBER('e'), 2},          [0x11B] = {NUMBER('e'), 3},
    [0xE8] = {NUMBER('e'), 4},          [0x115] = {NUMBER('e'), 3},
    [0x12B] = {NUMBER('i'), 1},         [0xED] = {NUMBER('i'), 2},
    [0x1D0] = {NUMBER('i'), 3},         [0xEC] = {NUMBER('i'), 4},
    [0x12D] = {NUMBER('i'), 3},         [0x14D] = {NUMBER('o'), 1},
    [0xF3] = {NUMBER('o'), 2},          [0x1D2] = {NUMBER('o'), 3},
    [0xF2] = {NUMBER('o'), 4},          [0x14F] = {NUMBER('o'), 3},
    [0x16B] = {NUMBER('u'), 1},         [0xFA] = {NUMBER('u'), 2},
    [0x1D4] = {NUMBER('u'), 3},         [0xF9] = {NUMBER('u'), 4},
    [0x16D] = {NUMBER('u'), 3},         [0x1D6] = {NUMBER('v'), 1},
    [0x1D8] = {NUMBER('v'), 2},         [0x1DA] = {NUMBER('v'), 3},
    [0x1DC] = {NUMBER('v'), 4},         [0x144] = {NUMBER('n'), 2},
    [0x148] = {NUMBER('n'), 3},         [0x1F9] = {NUMBER('n'), 4},
    [0xFC] = {NUMBER('v'), TONE_NONE},  [0xEA] = {NUMBER('e'), TONE_NONE},
    [0x251] = {NUMBER('a'), TONE_NONE}, [0x261] = {NUMBER('g'), TONE_NONE}};
#undef NUMBER

/* plain: 0 where c is no letter of a syllable. */
static inline struct letter letter_of(char32_t c)
{
    if (c < LETTERS_END)
        return letters[c];
    return c == 0x1E3F ? (struct letter){13, 2} : (struct letter){0, TONE_NONE}; /* ḿ */
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
    uint32_t key = 0, count = 0, at = begin;
    *tone = TONE_NONE;
    for (; at < text.length && at - begin < LONGEST_SPELLING; at++) {
        char32_t c = text.data[at];
        if (c >= 0x300 && c <= 0x36F && count > 0) { /* a combining tone mark */
            *tone = tone_of_combining(c);
            continue;
        }
        struct letter letter = letter_of(c);
        if (letter.plain == 0)
            break;
        if (++count > LONGEST_SYLLABLE)
            return -1;
        *tone = letter.tone != TONE_NONE ? letter.tone : *tone;
        key = key * 27 + letter.plain;
    }
    if (count == 0)
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
