/* Table look-ups; phrases are found by binary search for their first character. */
#include "text/script.h"

#include "text/tables.h"

/* Real Traditional text changes in some 30 % of its ideographs, Simplified text in well below
 * 1 %. One of them is no proof, but in a phrase (上週三, 八點半) it is all that there can be. */
enum { TRADITIONAL_ONE_IN = 12, TRADITIONAL_LEAST = 2, PHRASE = 10 };

bool script_is_traditional(uint64_t han, uint64_t traditional)
{
    return traditional >= (han <= PHRASE ? 1 : TRADITIONAL_LEAST) &&
           traditional * TRADITIONAL_ONE_IN >= han;
}

static const struct text_phrase *find_phrase(const char32_t *text, uint32_t length)
{
    size_t low = 0;
    for (size_t left = text_phrase_count; left > 0;) { /* without a branch to be foretold */
        const size_t half = left / 2;
        const bool below = text_phrase_heads[low + half] < text[0];
        low += below ? half + 1 : 0;
        left = below ? left - half - 1 : half;
    }
    for (; low < text_phrase_count && text_phrase_heads[low] == text[0]; low++)
        if (runes_at((struct runes){text, length}, 0,
                     (struct runes){text_phrases[low].from, text_phrases[low].length}))
            return &text_phrases[low];
    return NULL;
}

void script_simplify(char32_t *text, uint32_t length)
{
    for (uint32_t i = 0; i < length; i++) {
        unsigned class = text_class(text[i]);
        if ((class & (TEXT_CHANGES | TEXT_PHRASE)) == 0)
            continue;
        if ((class & TEXT_PHRASE) != 0) {
            const struct text_phrase *phrase = find_phrase(text + i, length - i);
            if (phrase != NULL) {
                for (uint32_t k = 0; k < phrase->length; k++)
                    text[i + k] = phrase->to[k];
                i += phrase->length - 1;
                continue;
            }
        }
        if ((class & TEXT_CHANGES) != 0)
            text[i] = text_changes[text[i]];
    }
}
