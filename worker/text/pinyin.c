/* Syllables by binary search among the 414 that Unihan knows; letters stripped of their tones. */
#include "text/pinyin.h"

#include "text/tables.h"

enum { LONGEST_SYLLABLE = 6, LONGEST_SPELLING = 12 };

/* The plain letter of c, or 0; ü is v. *toned is set where c carries a tone mark. The breve and the
 * script forms of a and g stand in many pages for the caron and the plain letters. */
static char plain_letter(char32_t c, bool *toned)
{
    static const struct {
        char32_t from;
        char to;
    } marked[] = {
        {U'à', 'a'}, {U'á', 'a'}, {U'è', 'e'}, {U'é', 'e'}, {U'ì', 'i'},      {U'í', 'i'},
        {U'ò', 'o'}, {U'ó', 'o'}, {U'ù', 'u'}, {U'ú', 'u'}, {U'ā', 'a'},      {U'ă', 'a'},
        {U'ē', 'e'}, {U'ĕ', 'e'}, {U'ě', 'e'}, {U'ī', 'i'}, {U'ĭ', 'i'},      {U'ń', 'n'},
        {U'ň', 'n'}, {U'ō', 'o'}, {U'ŏ', 'o'}, {U'ū', 'u'}, {U'ŭ', 'u'},      {U'ǎ', 'a'},
        {U'ǐ', 'i'}, {U'ǒ', 'o'}, {U'ǔ', 'u'}, {U'ǖ', 'v'}, {U'ǘ', 'v'},      {U'ǚ', 'v'},
        {U'ǜ', 'v'}, {U'ǹ', 'n'}, {U'ḿ', 'm'}, {U'ế', 'e'}, {(char32_t)0, 0},
    };
    if (c >= U'a' && c <= U'z')
        return (char)c;
    switch (c) {
    case U'ü':
        return 'v';
    case U'ê':
        return 'e';
    case 0x251: /* ɑ */
        return 'a';
    case 0x261: /* ɡ */
        return 'g';
    default:
        break;
    }
    if (c < 0xE0)
        return 0;
    for (unsigned i = 0; marked[i].to != 0; i++)
        if (marked[i].from == c) {
            *toned = true;
            return marked[i].to;
        }
    return 0;
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

int pinyin_parse(struct runes text, uint32_t begin, uint32_t *end, bool *toned)
{
    uint32_t key = 0, letters = 0, at = begin;
    *toned = false;
    for (; at < text.length && at - begin < LONGEST_SPELLING; at++) {
        char32_t c = text.data[at];
        if (c >= 0x300 && c <= 0x36F && letters > 0) { /* a combining tone mark */
            *toned = true;
            continue;
        }
        char letter = plain_letter(c, toned);
        if (letter == 0)
            break;
        if (++letters > LONGEST_SYLLABLE)
            return -1;
        key = key * 27 + (uint32_t)(letter - 'a' + 1);
    }
    if (letters == 0)
        return -1;
    if (at < text.length && text.data[at] >= U'1' && text.data[at] <= U'5') {
        *toned = true;
        at++;
    }
    *end = at;
    return find_syllable(key);
}

bool pinyin_reads(char32_t character, int syllable)
{
    if (character < 0x4E00 || character > 0x9FFF || syllable < 0)
        return false;
    uint32_t index = character - 0x4E00;
    for (uint32_t i = text_reading_starts[index]; i < text_reading_starts[index + 1]; i++)
        if (text_readings[i] == (uint16_t)syllable)
            return true;
    return false;
}
