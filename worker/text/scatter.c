/* One look at each blank: two single characters with a blank between them begin a string, which is
 * then followed both ways. */
#include "text/scatter.h"

#include "text/tables.h"

enum { LENGTH_LEAST = 5 };

static bool is_han(char32_t c)
{
    return (text_class(c) & TEXT_HAN) != 0;
}

/* What may stand in front: an ideograph, or the mark of a sentence. */
static bool is_before(char32_t c)
{
    return is_han(c) || (c >= 0x3001 && c <= 0x3011) || (c >= 0xFF01 && c <= 0xFF1F);
}

static bool is_visible(char32_t c)
{
    return c > U' ' && c < 0x7F;
}

static bool is_odd(char32_t c)
{
    switch (c) {
    case U'_':
    case U'^':
    case U'`':
    case U'~':
    case U'{':
    case U'}':
    case U'[':
    case U']':
    case U'\\':
    case U'|':
    case U'$':
    case U'#':
    case U'*':
    case U'=':
    case U'@':
    case U'<':
    case U'>':
        return true;
    default:
        return false;
    }
}

/* The end of the string that begins at `begin`, right behind an ideograph; `begin` where none
 * does. *odd: it holds a mark that no sentence has. */
static uint32_t string_end(struct runes text, uint32_t begin, bool *odd)
{
    uint32_t end = begin;
    *odd = false;
    while (end < text.length && is_visible(text.data[end])) {
        *odd |= is_odd(text.data[end]);
        end++;
        if (end >= text.length || text.data[end] != U' ')
            break;
        end++;
    }
    bool whole = end - begin >= LENGTH_LEAST && end < text.length && is_han(text.data[end]) &&
                 text.data[end - 1] != U' ';
    return whole ? end : begin;
}

/* The next string at or behind `from`; its begin, or text.length. */
static uint32_t next_string(struct runes text, uint32_t from, uint32_t *end, bool *odd)
{
    for (uint32_t i = from > 0 ? from : 1; i + LENGTH_LEAST < text.length; i++) {
        if (text.data[i + 1] != U' ' || !is_visible(text.data[i]) || !is_before(text.data[i - 1]))
            continue;
        *end = string_end(text, i, odd);
        if (*end > i)
            return i;
    }
    return text.length;
}

void scatter_count(struct runes text, struct scatter_survey *survey)
{
    uint32_t at = 0, end;
    bool odd;
    while ((at = next_string(text, at, &end, &odd)) < text.length) {
        survey->strings++;
        survey->odd += odd;
        at = end;
    }
}

uint32_t scatter_remove(char32_t *text, uint32_t length, uint32_t *removed)
{
    struct runes whole = {text, length};
    uint32_t to = 0, from = 0, at, end = 0;
    bool odd;
    while ((at = next_string(whole, from, &end, &odd)) < length) {
        while (from < at)
            text[to++] = text[from++];
        from = end;
        (*removed)++;
    }
    while (from < length)
        text[to++] = text[from++];
    return to;
}
