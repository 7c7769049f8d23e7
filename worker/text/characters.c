/* One table look-up a character (text/tables.py: folds, invisible). */
#include "text/characters.h"

#include "text/tables.h"

uint32_t characters_fold(char32_t *text, uint32_t length, bool keep_tabs, uint32_t *invisible)
{
    uint32_t to = 0;
    for (uint32_t i = 0; i < length; i++) {
        char32_t c = text[i];
        unsigned class = text_class(c);
        if ((class & TEXT_INVISIBLE) != 0) {
            (*invisible)++;
            continue;
        }
        if ((class & TEXT_FOLD) != 0 && !(c == U'\t' && keep_tabs))
            c = text_changes[c];
        text[to++] = c;
    }
    return to;
}
