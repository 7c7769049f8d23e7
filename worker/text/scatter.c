/* A string begins at a line's begin or behind an ideograph; it is followed from there to its end.
 */
#include "text/scatter.h"

#include "text/tables.h"

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

/* A string of short tokens: what it is made of. */
struct string {
    uint32_t end;
    uint32_t last;                 /* where its last token begins */
    uint32_t tokens, marks, words; /* of the tokens' characters: marks, letters and digits */
    bool odd;                      /* holds a mark that no sentence has */
    bool single;                   /* all tokens are of one character */
};

/* The tokens of one or two visible characters from `begin` on, parted by single blanks. */
static struct string string_at(struct runes text, uint32_t begin)
{
    struct string string = {.end = begin, .single = true};
    for (uint32_t at = begin; at < text.length && is_visible(text.data[at]);) {
        uint32_t token = at;
        while (at < text.length && at < token + 2 && is_visible(text.data[at])) {
            bool word = rune_is_letter(text.data[at]) || rune_is_digit(text.data[at]);
            string.odd |= is_odd(text.data[at]);
            string.marks += !word;
            string.words += word;
            at++;
        }
        string.tokens++;
        string.last = token;
        string.single &= at == token + 1;
        string.end = at;
        if (at + 1 >= text.length || text.data[at] != U' ')
            break;
        at++;
    }
    return string;
}

/* 12月5日: whether the last token of a string is the number that the text behind it begins with. */
static bool ends_with_number(struct runes text, const struct string *string)
{
    static const struct runes counted = RUNES_ROW(U"年月日时點点個个名項项家");
    uint32_t end = string->end;
    for (uint32_t i = string->last; i < end; i++)
        if (!rune_is_digit(text.data[i]))
            return false;
    return end < text.length &&
           runes_find(counted, 0, runes_slice(text, end, end + 1)) < counted.length;
}

/* The end of what was strewn in at `begin`, or `begin`: single characters between two ideographs,
 * or tokens that hold marks and characters both, in front of a line, for a line or behind the
 * sentence that ends it. */
static uint32_t string_end(struct runes text, uint32_t begin, bool *odd)
{
    enum { SINGLES_LEAST = 3, TOKENS_LEAST = 5, KINDS_LEAST = 2 };
    struct string string = string_at(text, begin);
    *odd = string.odd;
    uint32_t end = string.end;
    bool behind = begin > 0 && end == text.length && !is_han(text.data[begin - 1]);
    if (begin > 0 && !behind)
        return string.single && string.tokens >= SINGLES_LEAST && end < text.length &&
                       is_han(text.data[end])
                   ? end
                   : begin;
    if (string.tokens < TOKENS_LEAST || string.marks + behind < KINDS_LEAST ||
        string.words < KINDS_LEAST)
        return begin;
    if (ends_with_number(text, &string))
        return string.last;
    while (end < text.length && text.data[end] == U' ')
        end++;
    return end == text.length || is_before(text.data[end]) ? end : begin;
}

/* The next string at or behind `from`; its begin, or text.length. The blank behind its first token
 * is looked for: most lines have few. */
static uint32_t next_string(struct runes text, uint32_t from, uint32_t *end, bool *odd)
{
    for (uint32_t blank = runes_next(text, from, U' '); blank < text.length;
         blank = runes_next(text, blank + 1, U' ')) {
        for (uint32_t token = 2; token > 0; token--) {
            if (blank < from + token)
                continue;
            uint32_t begin = blank - token;
            if (!is_visible(text.data[begin]) || (begin > 0 && !is_before(text.data[begin - 1])))
                continue;
            *end = string_end(text, begin, odd);
            if (*end > begin)
                return begin;
        }
    }
    return text.length;
}

void scatter_count(struct runes text, struct scatter_survey *survey)
{
    bool odd;
    for (uint32_t at = 0, end = 0;; at = end) {
        if (next_string(text, at, &end, &odd) == text.length)
            return;
        survey->strings++;
        survey->odd += odd;
    }
}

uint32_t scatter_remove(char32_t *text, uint32_t length, uint32_t *removed)
{
    struct runes whole = {text, length};
    uint32_t to = 0, end = 0;
    bool odd;
    for (uint32_t from = 0; from < length; from = end) {
        uint32_t at = next_string(whole, from, &end, &odd);
        while (from < at)
            text[to++] = text[from++];
        if (at == length)
            break;
        (*removed)++;
    }
    return to;
}
