/* A blank that a line's end or a page set apart for print left inside of a word of running text:
 * 中央政 治局. One is closed where the two characters beside it make a word and neither of them
 * makes one with the character on its other side; between names and sentences they do not. */
#include "stages/rows.h"

#include <string.h>

#include "lexicon/vocabulary.h"

static bool are_word(const struct vocabulary *vocabulary, char32_t first, char32_t second)
{
    uint16_t costs[VOCABULARY_LONGEST + 1];
    const char32_t pair[] = {first, second};
    if (!rune_is_han(first) || !rune_is_han(second))
        return false;
    vocabulary_costs(vocabulary, (struct runes){pair, 2}, 0, 2, costs);
    return costs[2] != 0;
}

static bool parts_word(const struct vocabulary *vocabulary, struct runes text, uint32_t blank)
{
    enum { COMMON = 1250 };
    if (blank < 2 || blank + 2 >= text.length)
        return false;
    const char32_t *at = text.data + blank;
    const char32_t pair[] = {at[-1], at[1]};
    uint16_t costs[VOCABULARY_LONGEST + 1];
    if (!rune_is_han(at[-1]) || !rune_is_han(at[1]) || at[-2] == U' ' || at[2] == U' ')
        return false; /* 李 军 方 婷 */
    vocabulary_costs(vocabulary, (struct runes){pair, 2}, 0, 2, costs);
    return costs[2] != 0 && costs[2] < COMMON && !are_word(vocabulary, at[-2], at[-1]) &&
           !are_word(vocabulary, at[1], at[2]);
}

static struct runes close_blanks(struct arena *arena, struct runes text, uint32_t first,
                                 const struct vocabulary *vocabulary, uint32_t *closed)
{
    char32_t *out = arena_take(arena, text.length * sizeof(*out));
    uint32_t length = 0, from = 0;
    for (uint32_t blank = first; blank < text.length; blank = runes_next(text, blank + 1, U' ')) {
        if (!parts_word(vocabulary, text, blank))
            continue;
        memcpy(out + length, text.data + from, (blank - from) * sizeof(*out));
        length += blank - from;
        from = blank + 1;
        ++*closed;
    }
    memcpy(out + length, text.data + from, (text.length - from) * sizeof(*out));
    return (struct runes){out, length + text.length - from};
}

void rows_close_blanks(struct arena *arena, struct rows *rows, const struct lexicon *lexicon)
{
    const struct vocabulary *vocabulary = lexicon_vocabulary(lexicon);
    for (size_t i = 0; i < rows->count; i++) {
        struct row *row = &rows->items[i];
        uint32_t blank = row->prose ? runes_next(row->text, 0, U' ') : row->text.length;
        while (blank < row->text.length && !parts_word(vocabulary, row->text, blank))
            blank = runes_next(row->text, blank + 1, U' ');
        if (blank < row->text.length)
            row->text = close_blanks(arena, row->text, blank, vocabulary, &row->blanks);
    }
}
