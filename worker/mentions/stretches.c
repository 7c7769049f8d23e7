/* Sentences and clauses. A full stop inside a pair of quotation marks or brackets closes nothing,
 * nor does a comma, unless the quotation is speech of several sentences: then its clauses are
 * clauses of the text. A pair that is not closed within its block, or not near enough, is none: a
 * lost mark must not swallow the rest. */
#include "mentions/stretches.h"

#include "text/traits.h"

enum {
    LONGEST_PAIR = 1200, /* code points between the marks of a pair */
    LONGEST_NAME = 60,   /* a quotation longer than this is speech, not a name */
    DEEPEST = 16
};

static char32_t closing_of(char32_t opening)
{
    if (!(rune_traits(opening) & TRAIT_OPENS))
        return 0;
    switch (opening) {
    case U'“':
        return U'”';
    case U'‘':
        return U'’';
    case U'（':
        return U'）';
    case U'(':
        return U')';
    case U'《':
        return U'》';
    case U'「':
        return U'」';
    case U'『':
        return U'』';
    case U'【':
        return U'】';
    case U'〔':
        return U'〕';
    default:
        return 0;
    }
}

static bool ends_sentence(char32_t c)
{
    return c == U'。' || c == U'！' || c == U'？' || c == U'；' || c == U'!' || c == U'?' ||
           c == U';';
}

static bool ends_clause(char32_t c)
{
    return c == U'，' || c == U'：' || ends_sentence(c);
}

/* Whether the quotation [begin, end) says more than one sentence, or too much to be a name. */
static bool is_speech(struct runes text, uint32_t begin, uint32_t end)
{
    if (end - begin > LONGEST_NAME)
        return true;
    for (uint32_t i = begin; i < end; i++) {
        if (ends_sentence(text.data[i]) && text.data[i] != U'；')
            return true;
    }
    return false;
}

/* How many pairs enclose each code point: differences first, summed up by the caller. */
struct enclosure {
    int16_t pairs, names;
};

static void enclose(struct runes text, const struct block *block, struct enclosure *change)
{
    uint32_t open[DEEPEST];
    uint32_t depth = 0;
    for (uint32_t i = block->begin; i < block->end; i++) {
        char32_t c = text.data[i];
        if (closing_of(c) != 0) {
            if (depth < DEEPEST)
                open[depth++] = i;
            continue;
        }
        if (!(rune_traits(c) & TRAIT_CLOSES))
            continue;
        uint32_t level = depth;
        while (level > 0 && closing_of(text.data[open[level - 1]]) != c)
            level--;
        if (level == 0)
            continue;
        depth = level - 1;
        uint32_t from = open[depth] + 1;
        if (i - from > LONGEST_PAIR)
            continue;
        change[from].pairs++;
        change[i].pairs--;
        if (c == U'》' || !is_speech(text, from, i)) {
            change[from].names++;
            change[i].names--;
        }
    }
}

struct stretch_list {
    struct stretch *items;
    size_t count, capacity;
};

static void add_stretch(struct arena *arena, struct stretch_list *list, uint32_t begin,
                        uint32_t end, uint32_t block)
{
    if (begin >= end)
        return;
    list->items =
        arena_extend(arena, list->items, list->count, &list->capacity, sizeof(*list->items));
    list->items[list->count++] = (struct stretch){begin, end, block};
}

void find_stretches(struct reading *reading)
{
    const struct article *article = reading->article;
    struct runes text = reading->text;
    struct enclosure *change =
        arena_alloc(reading->arena, ((size_t)text.length + 1) * sizeof(*change));
    struct stretch_list sentences = {0}, clauses = {0};
    for (uint32_t b = 0; b < article->block_count; b++) {
        const struct block *block = &article->blocks[b];
        enclose(text, block, change);
        int32_t pairs = 0, names = 0;
        uint32_t sentence = block->begin, clause = block->begin;
        for (uint32_t i = block->begin; i < block->end; i++) {
            char32_t c = text.data[i];
            pairs += change[i].pairs;
            names += change[i].names;
            if (!(rune_traits(c) & TRAIT_MARK))
                continue;
            bool full = ends_sentence(c) && pairs == 0;
            if (full) {
                add_stretch(reading->arena, &sentences, sentence, i, b);
                sentence = i + 1;
            }
            if (full || (ends_clause(c) && names == 0)) {
                add_stretch(reading->arena, &clauses, clause, i, b);
                clause = i + 1;
            }
        }
        add_stretch(reading->arena, &sentences, sentence, block->end, b);
        add_stretch(reading->arena, &clauses, clause, block->end, b);
    }
    reading->sentences = sentences.items;
    reading->sentence_count = (uint32_t)sentences.count;
    reading->clauses = clauses.items;
    reading->clause_count = (uint32_t)clauses.count;
}
