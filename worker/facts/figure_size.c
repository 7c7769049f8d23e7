/* Sizes: how long, wide or deep the thing is that stands behind (长3公里、宽6米的|产业路), and the
 * things whose size stands before them (新修长2600米的|步道|2条). */
#include "facts/figure_size.h"

#include "facts/figure_text.h"
#include "facts/figure_verbs.h"

static const struct runes dimensions[] = {RUNES_ROW(U"全长"), RUNES_ROW(U"总长"), RUNES_ROW(U"长"),
                                          RUNES_ROW(U"宽"),   RUNES_ROW(U"高"),   RUNES_ROW(U"深"),
                                          RUNES_ROW(U"厚"),   {NULL, 0}};

/* 长3公里|、宽6米的产业路: the thing that such a size and those beside it are of; empty where none
 * follows. */
static struct phrase sized_behind(const struct reading *reading, uint32_t at)
{
    enum { NAME_LEAST = 2, NAME_MOST = 12 };
    struct runes text = reading->text;
    struct phrase none = {at, at};
    const struct runes *next;
    while (at + 1 < text.length && text.data[at] == U'、' &&
           (next = phrase_word_at(text, at + 1, text.length, dimensions)) != NULL) {
        const struct mention *size =
            reading_mention_at(reading, at + 1 + next->length, MENTION_QUANTITY);
        if (size == NULL)
            return none;
        at = size->end;
    }
    if (at + NAME_LEAST >= text.length || text.data[at] != U'的')
        return none;
    uint32_t end = at + 1;
    while (end < text.length && end - at <= NAME_MOST && rune_is_han(text.data[end]) &&
           phrase_mark_at(text, end) == 0)
        end++;
    return end > at + NAME_LEAST && end - at <= NAME_MOST ? (struct phrase){at + 1, end} : none;
}

/* 新修, 新建: a deed that brings things about. */
static bool is_making(struct runes text, struct phrase deed)
{
    enum { VERB = 2 };
    return figure_is_bare_verb(text, deed) ||
           (deed.end == deed.begin + VERB && text.data[deed.begin] == U'新');
}

/* 新修|长2600米的|步道, 、宽|6米的|产业路: the thing with the dimension; absent for other words. */
static struct span name_of_size(const struct naming *naming)
{
    const struct figure_reader *reader = naming->reader;
    struct runes text = reader->reading->text;
    struct phrase own = naming->own;
    struct span none = {NULL, 0};
    const struct runes *size = naming->amount->mention->countable
                                   ? NULL
                                   : phrase_word_before(text, own.begin, own.end, dimensions);
    if (size == NULL)
        return none;
    struct phrase deed = {own.begin, own.end - size->length};
    struct phrase thing = sized_behind(reader->reading, naming->amount->end);
    if (!phrase_has_words(thing) || (phrase_has_words(deed) && !is_making(text, deed)))
        return none;
    return figure_join(reader->reading->arena, figure_text_of(reader, thing),
                       reading_text(reader->reading, deed.end, own.end));
}

/* 新修长2600米的|步道|2条: the deed with the things whose size stands before them; absent for other
 * words. */
static struct span name_of_sized(const struct naming *naming)
{
    enum { VERB = 2 };
    const struct figure_reader *reader = naming->reader;
    const struct amount *amount = naming->amount;
    struct runes text = reader->reading->text;
    uint32_t clause = amount->clause_begin, from = naming->own.begin;
    struct span none = {NULL, 0};
    if (naming->empty || amount->mention->type != MENTION_QUANTITY || from < clause + VERB ||
        text.data[from - 1] != U'的')
        return none;
    uint32_t size = phrase_find_word(text, clause, from, dimensions);
    const struct runes *word = phrase_word_at(text, size, from, dimensions);
    if (word == NULL || size < clause + VERB ||
        reading_mention_at(reader->reading, size + word->length, MENTION_QUANTITY) == NULL ||
        !is_making(text, (struct phrase){size - VERB, size}))
        return none;
    return figure_join(reader->reading->arena, reading_text(reader->reading, size - VERB, size),
                       naming->name);
}

struct span figure_name_of_size(const struct naming *naming)
{
    const struct span size = name_of_size(naming);
    return size.length > 0 ? size : name_of_sized(naming);
}
