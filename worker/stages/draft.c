/* Growing a draft: pieces, and the parts that they are joined from. */
#include "stages/draft.h"

#include "text/glyph.h"

static uint32_t add_part(struct draft *draft, struct runes text, bool spaced)
{
    draft->parts = arena_extend(draft->arena, draft->parts, draft->part_count,
                                &draft->part_capacity, sizeof(*draft->parts));
    draft->parts[draft->part_count] = (struct part){glyph_trim(text), NO_PART, spaced};
    return (uint32_t)draft->part_count++;
}

size_t draft_add(struct draft *draft, enum block_role role, struct runes text)
{
    draft->pieces = arena_extend(draft->arena, draft->pieces, draft->piece_count,
                                 &draft->piece_capacity, sizeof(*draft->pieces));
    uint32_t part = add_part(draft, text, false);
    draft->pieces[draft->piece_count] = (struct piece){.role = role, .first = part, .last = part};
    return draft->piece_count++;
}

void draft_extend(struct draft *draft, size_t piece, struct runes text, bool spaced)
{
    uint32_t part = add_part(draft, text, spaced);
    draft->parts[draft->pieces[piece].last].next = part;
    draft->pieces[piece].last = part;
}

struct part *draft_last_part(struct draft *draft, size_t piece)
{
    return &draft->parts[draft->pieces[piece].last];
}

void draft_count(struct draft *draft, enum repair repair)
{
    draft->article->repairs[repair]++;
}

void draft_keep_first(struct runes *kept, struct runes found)
{
    if (kept->length == 0)
        *kept = glyph_trim(found);
}
