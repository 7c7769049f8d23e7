/* A gloss is a bracket with syllables right behind a character. (GDP), (km) and (App) are no
 * syllables; (an) or (ma) may be words, so glosses without tones count only where several are
 * there. */
#include "text/gloss.h"

#include "text/pinyin.h"
#include "text/tables.h"

enum { MOST_SYLLABLES = 8, BORDER = 24 };

enum kind { KIND_NONE, KIND_SURE, KIND_TONELESS, KIND_STRANGE };

static bool opens(char32_t c)
{
    return c == U'(' || c == U'（';
}

static bool closes(char32_t c)
{
    return c == U')' || c == U'）';
}

static bool is_han(char32_t c)
{
    return (text_class(c) & TEXT_HAN) != 0;
}

/* What the bracket at text[at] is to the characters before[0 .. before_length), and where it ends.
 * One syllable for the last character, or several, set apart by blanks, for the last ones. */
static enum kind judge(struct runes before, struct runes text, uint32_t at, uint32_t *end)
{
    int syllables[MOST_SYLLABLES];
    uint32_t count = 0;
    bool toned = false;
    uint32_t i = at + 1;
    for (; i < text.length; count++) {
        while (i < text.length && text.data[i] == U' ')
            i++;
        if (i < text.length && closes(text.data[i]))
            break;
        if (count == MOST_SYLLABLES)
            return KIND_NONE;
        unsigned tone;
        uint32_t next;
        syllables[count] = pinyin_parse(text, i, &next, &tone);
        if (syllables[count] < 0)
            return KIND_NONE;
        toned |= tone != TONE_NONE;
        i = next;
    }
    if (count == 0 || i >= text.length || !closes(text.data[i]) || count > before.length)
        return KIND_NONE;
    *end = i + 1;
    bool reads = true;
    for (uint32_t k = 0; k < count; k++) {
        char32_t c = before.data[before.length - count + k];
        if (!is_han(c))
            return KIND_NONE;
        reads = reads && pinyin_reads(c, syllables[k], TONE_NONE);
    }
    if (reads)
        return toned ? KIND_SURE : KIND_TONELESS;
    return toned && count == 1 ? KIND_STRANGE : KIND_NONE;
}

/* Where the next bracket of either kind stands: a kind that a text hardly has is not looked for
 * again and again to its end. */
struct brackets {
    uint32_t narrow, wide;
};

/* The next opening bracket from `begin` on, or the text's length; `begin` never falls. */
static uint32_t next_bracket(struct runes text, struct brackets *next, uint32_t begin)
{
    if (next->narrow < begin || next->narrow == 0)
        next->narrow = runes_next(text, begin, U'(');
    if (next->wide < begin || next->wide == 0)
        next->wide = runes_next(text, begin, U'（');
    return next->wide < next->narrow ? next->wide : next->narrow;
}

void gloss_count(struct runes text, struct gloss_survey *survey)
{
    struct brackets next = {0, 0};
    for (uint32_t i = next_bracket(text, &next, 1); i < text.length && survey->sure < GLOSSED_PAGE;
         i = next_bracket(text, &next, i + 1)) {
        uint32_t end;
        if (!is_han(text.data[i - 1]))
            continue;
        switch (judge(runes_slice(text, 0, i), text, i, &end)) {
        case KIND_SURE:
            survey->sure++;
            break;
        case KIND_TONELESS:
            survey->toneless++;
            break;
        case KIND_STRANGE:
            survey->strange++;
            break;
        case KIND_NONE:
            break;
        }
    }
}

uint32_t gloss_remove(char32_t *text, uint32_t length, const struct gloss_survey *survey,
                      uint32_t *removed)
{
    bool glossed = survey->sure + survey->toneless >= GLOSSED_PAGE;
    struct runes whole = {text, length};
    struct brackets next = {0, 0};
    uint32_t to = 0;
    for (uint32_t i = 0; i < length;) {
        uint32_t end = next_bracket(whole, &next, i);
        if (to < i)
            memmove(text + to, text + i, (end - i) * sizeof(*text));
        to += end - i;
        i = end;
        if (i == length)
            break;
        if (to > 0 && is_han(text[to - 1])) {
            enum kind kind = judge((struct runes){text, to}, whole, i, &end);
            if (kind == KIND_SURE || (kind != KIND_NONE && glossed)) {
                i = end;
                (*removed)++;
                continue;
            }
        }
        text[to++] = text[i++];
    }
    return to;
}

bool gloss_across(struct runes first, struct runes second, const struct gloss_survey *survey,
                  uint32_t *of_first, uint32_t *of_second)
{
    if (survey->sure + survey->toneless < GLOSSED_PAGE)
        return false;
    char32_t border[2 * BORDER];
    uint32_t left = first.length < BORDER ? first.length : BORDER;
    uint32_t right = second.length < BORDER ? second.length : BORDER;
    memcpy(border, first.data + first.length - left, left * sizeof(*border));
    memcpy(border + left, second.data, right * sizeof(*border));
    struct runes text = {border, left + right};
    for (uint32_t i = left; i > 0; i--) {
        uint32_t end;
        if (i >= text.length || !opens(border[i]) || !is_han(border[i - 1]))
            continue;
        if (judge(runes_slice(text, 0, i), text, i, &end) == KIND_NONE || end <= left)
            return false;
        *of_first = left - i;
        *of_second = end - left;
        return true;
    }
    return false;
}
