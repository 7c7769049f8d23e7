/* The table that sites of governments set above a document: 索 引 号 X-2022-1 主题分类 水利, its
 * labels set apart and without colons. They are given them, so that the imprint is read as others
 * are. Such a table begins with 索引号, and each of its rows with a label. */
#include "stages/rows.h"

#include <string.h>

#include "text/glyph.h"
#include "text/imprint.h"

enum { LABEL_LEAST = 2, LABEL_MOST = 6 };

/* The label that begins there, closed up and with a colon. */
struct label {
    char32_t text[LABEL_MOST + 1];
    uint32_t length; /* 0: none */
    uint32_t end;    /* in the line, where it is written without a colon */
};

/* Of the characters there, which blanks may part, the most that are a label. */
static struct label label_at(struct runes line, uint32_t position)
{
    struct label label = {.length = 0}, found = {.length = 0};
    uint32_t at = position;
    while (label.length < LABEL_MOST && at < line.length) {
        if (glyph_is_blank(line.data[at])) {
            at++;
            continue;
        }
        if (!rune_is_han(line.data[at]))
            break;
        label.text[label.length++] = line.data[at++];
        label.text[label.length] = U'：';
        bool whole = at == line.length || glyph_is_blank(line.data[at]);
        if (whole && label.length >= LABEL_LEAST &&
            imprint_is_label((struct runes){label.text, label.length + 1})) {
            found = label;
            found.length++;
            found.end = at;
        }
    }
    return found;
}

bool row_opens_register(struct runes text)
{
    const struct label label = label_at(text, 0);
    return runes_equal((struct runes){label.text, label.length}, RUNES(U"索引号："));
}

struct runes row_of_register(struct arena *arena, struct runes text)
{
    if (label_at(text, 0).length == 0)
        return (struct runes){NULL, 0};
    /* each label, of two characters at least, takes one more */
    char32_t *out = arena_take(arena, (text.length + text.length / 2 + 1) * sizeof(*out));
    uint32_t length = 0;
    for (uint32_t i = 0; i < text.length;) {
        struct label label = {.length = 0};
        if (i == 0 || glyph_is_blank(text.data[i - 1]))
            label = label_at(text, i);
        if (label.length == 0) {
            out[length++] = text.data[i++];
            continue;
        }
        memcpy(out + length, label.text, label.length * sizeof(*out));
        length += label.length;
        i = label.end;
    }
    return (struct runes){out, length};
}
