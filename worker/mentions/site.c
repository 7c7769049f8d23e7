/* What is told as a place or a post and concerns no fact: rivers, mountains, regions, buildings,
 * villages; callings and ranks wherever they stand. After all other names, which come first. */
#include "mentions/builder.h"

static bool is_free(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    unsigned others = COVER_ORGANISATION | COVER_MEDIA | COVER_PERSON | COVER_PLACE | COVER_CREDIT;
    return !builder_covered(builder, begin, end, others);
}

/* Whether [begin, end) is made of whole words of the cheapest reading. */
static bool is_whole(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    struct runes text = builder->reading->text;
    if (!(builder->edges[begin] & EDGE_READ))
        return true;
    if (!(builder->edges[begin] & (EDGE_WORD | EDGE_BEGIN)))
        return false;
    return end >= text.length || !rune_is_han(text.data[end]) ||
           !(builder->edges[end] & EDGE_READ) || (builder->edges[end] & (EDGE_WORD | EDGE_END));
}

static void read_site(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    if (!is_free(builder, hit->begin, hit->end) || !is_whole(builder, hit->begin, hit->end))
        return;
    builder_add(builder, MENTION_SITE, hit->begin, hit->end, "sites");
    builder_cover(builder, hit->begin, hit->end, COVER_PLACE);
}

/* 记者|会, 教授|级, 导演|系: the word goes on. */
static bool goes_on(struct runes text, uint32_t end)
{
    static const struct runes tails = RUNES_ROW(U"会处团级部室令制棒系组席权证业费学站");
    return end < text.length &&
           runes_find(tails, 0, (struct runes){&text.data[end], 1}) < tails.length;
}

static void read_calling(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    unsigned others = COVER_ORGANISATION | COVER_POST | COVER_PERSON | COVER_CREDIT;
    if (builder_covered(builder, hit->begin, hit->end, others) || goes_on(text, hit->end) ||
        !is_whole(builder, hit->begin, hit->end))
        return;
    builder_add(builder, MENTION_CALLING, hit->begin, hit->end, "roles");
    builder_cover(builder, hit->begin, hit->end, COVER_POST);
}

void recognise_sites(struct reading_builder *builder)
{
    const struct lexicon_hits *hits = &builder->reading->hits;
    uint32_t site_end = 0, calling_end = 0;
    for (uint32_t i = 0; i < hits->count; i++) {
        const struct lexicon_hit *hit = &hits->hits[i];
        if (hit->category == LEXICON_SITES && hit->begin >= site_end) {
            read_site(builder, hit);
            site_end = hit->end;
        } else if (hit->category == LEXICON_ROLES && hit->begin >= calling_end) {
            read_calling(builder, hit);
            calling_end = hit->end;
        }
    }
}
