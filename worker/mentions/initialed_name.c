#include "mentions/initialed_name.h"

#include "lexicon/vocabulary.h"

static bool is_dot(char32_t c)
{
    return c == U'·' || c == U'.';
}

/* 威廉|·H·|泰勒: where the initials behind a name end; end where none are there. */
static uint32_t behind_initials(struct runes text, uint32_t end)
{
    uint32_t at = end;
    while (at + 2 < text.length && is_dot(text.data[at]) && rune_is_capital(text.data[at + 1]) &&
           is_dot(text.data[at + 2]))
        at += 2;
    return at > end && at + 1 < text.length ? at + 1 : end;
}

/* |J·K·|罗克: where the initials before a name begin. */
static uint32_t before_initials(struct runes text, uint32_t begin)
{
    while (begin > 1 && is_dot(text.data[begin - 1]) && rune_is_capital(text.data[begin - 2]))
        begin -= 2;
    return begin;
}

/* The end of the family's name at position: what is told there, or a run of sounds. */
static uint32_t family_end(const struct reading_builder *builder, uint32_t position)
{
    enum { LONGEST = 7 };
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    struct runes text = builder->text;
    for (size_t i = 0; i < builder->count; i++) {
        const struct mention *mention = &builder->mentions[i];
        if (mention->begin == position && mention->end > position + 1 &&
            (mention->type == MENTION_NAME || mention->type == MENTION_PERSON ||
             mention->type == MENTION_ORGANISATION))
            return mention->end;
    }
    uint32_t end = position;
    while (end < text.length && end < position + LONGEST &&
           vocabulary_traits(vocabulary, text.data[end]).sound > 1 &&
           !(end > position && (builder->edges[end] & EDGE_END)))
        end++;
    return end > position + 1 ? end : position;
}

static void swallow(struct reading_builder *builder, size_t index)
{
    const struct mention *whole = &builder->mentions[index];
    for (size_t i = 0; i < builder->count; i++) {
        struct mention *part = &builder->mentions[i];
        if (i != index && part->begin >= whole->begin && part->end <= whole->end)
            part->end = part->begin;
    }
    builder_cover(builder, whole->begin, whole->end, COVER_PERSON);
}

void tell_initialed_names(struct reading_builder *builder)
{
    for (size_t i = 0; i < builder->count; i++) {
        struct mention *mention = &builder->mentions[i];
        if ((mention->type != MENTION_PERSON && mention->type != MENTION_NAME) ||
            mention->end <= mention->begin)
            continue;
        uint32_t family = behind_initials(builder->text, mention->end);
        uint32_t end = family > mention->end ? family_end(builder, family) : mention->end;
        uint32_t begin = before_initials(builder->text, mention->begin);
        if (begin == mention->begin && (end == mention->end || end == family))
            continue;
        mention->begin = begin;
        mention->end = end > family || family == mention->end ? end : mention->end;
        swallow(builder, i);
    }
}
