/* Sentences and clauses. A full stop inside a pair of quotation marks or brackets closes nothing,
 * nor does a comma, unless the quotation is speech of several sentences: then its clauses are
 * clauses of the text. A pair that is not closed within its block, or not near enough, is none: a
 * lost mark must not swallow the rest. */
#include "mentions/stretches.h"

#include "mentions/triggers.h"

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

/* A pair of marks. Pairs nest, and never cross. */
struct pair {
    uint32_t open, close; /* close 0: never closed, or too far away */
    bool name;            /* a title or a short quotation: no clause ends in it */
};

struct pair_list {
    struct pair *items;
    size_t count, capacity;
};

/* The pairs of a block in the order in which they open. */
static void find_pairs(const struct reading *reading, const struct block *block,
                       struct pair_list *pairs)
{
    struct runes text = reading->text;
    size_t open[DEEPEST];
    uint32_t depth = 0;
    pairs->count = 0;
    struct trigger_walk walk =
        trigger_walk(reading, block->begin, block->end, TRAIT_OPENS | TRAIT_CLOSES, 0);
    uint32_t i;
    while (trigger_next(&walk, &i)) {
        char32_t c = text.data[i];
        if (closing_of(c) != 0) {
            if (depth < DEEPEST) {
                pairs->items = arena_extend(reading->arena, pairs->items, pairs->count,
                                            &pairs->capacity, sizeof(*pairs->items));
                pairs->items[pairs->count] = (struct pair){i, 0, false};
                open[depth++] = pairs->count++;
            }
            continue;
        }
        uint32_t level = depth;
        while (level > 0 && closing_of(text.data[pairs->items[open[level - 1]].open]) != c)
            level--;
        if (level == 0)
            continue;
        depth = level - 1;
        struct pair *pair = &pairs->items[open[depth]];
        if (i - pair->open - 1 > LONGEST_PAIR)
            continue;
        pair->close = i;
        pair->name = c == U'》' || !is_speech(text, pair->open + 1, i);
    }
}

/* The pairs around a position that moves on. */
struct enclosure {
    const struct pair *around[DEEPEST];
    uint32_t depth, names;
    size_t next; /* the pair that opens next */
};

static void move_to(struct enclosure *enclosure, const struct pair_list *pairs, uint32_t position)
{
    while (enclosure->next < pairs->count && pairs->items[enclosure->next].open < position) {
        const struct pair *pair = &pairs->items[enclosure->next++];
        if (pair->close <= position)
            continue;
        while (enclosure->depth > 0 && enclosure->around[enclosure->depth - 1]->close <= pair->open)
            enclosure->names -= enclosure->around[--enclosure->depth]->name;
        enclosure->around[enclosure->depth++] = pair;
        enclosure->names += pair->name;
    }
    while (enclosure->depth > 0 && enclosure->around[enclosure->depth - 1]->close <= position)
        enclosure->names -= enclosure->around[--enclosure->depth]->name;
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

static void part_block(const struct reading *reading, const struct block *block, uint32_t index,
                       const struct pair_list *pairs, struct stretch_list *sentences,
                       struct stretch_list *clauses)
{
    struct arena *arena = reading->arena;
    struct enclosure enclosure = {.depth = 0};
    uint32_t sentence = block->begin, clause = block->begin;
    struct trigger_walk walk = trigger_walk(reading, block->begin, block->end, TRAIT_MARK, 0);
    uint32_t i;
    while (trigger_next(&walk, &i)) {
        char32_t c = reading->text.data[i];
        move_to(&enclosure, pairs, i);
        bool full = ends_sentence(c) && enclosure.depth == 0;
        if (full) {
            add_stretch(arena, sentences, sentence, i, index);
            sentence = i + 1;
        }
        if (full || (ends_clause(c) && enclosure.names == 0)) {
            add_stretch(arena, clauses, clause, i, index);
            clause = i + 1;
        }
    }
    add_stretch(arena, sentences, sentence, block->end, index);
    add_stretch(arena, clauses, clause, block->end, index);
}

void find_stretches(struct reading *reading)
{
    const struct article *article = reading->article;
    struct stretch_list sentences = {0}, clauses = {0};
    struct pair_list pairs = {0};
    for (uint32_t b = 0; b < article->block_count; b++) {
        find_pairs(reading, &article->blocks[b], &pairs);
        part_block(reading, &article->blocks[b], b, &pairs, &sentences, &clauses);
    }
    reading->sentences = sentences.items;
    reading->sentence_count = (uint32_t)sentences.count;
    reading->clauses = clauses.items;
    reading->clause_count = (uint32_t)clauses.count;
}
