#include "mentions/placed_team.h"

#include "lexicon/vocabulary.h"
#include "mentions/crossing.h"
#include "mentions/support.h"
#include "text/traits.h"

enum { OWN = 2 }; /* characters behind the place */

/* Free of other names and of verbs. */
static bool is_free(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    struct runes text = builder->reading->text;
    unsigned others = COVER_ORGANISATION | COVER_MEDIA | COVER_POST | COVER_CREDIT | COVER_VENUE;
    if (end >= text.length || builder_covered(builder, begin, end, others))
        return false;
    for (uint32_t i = begin; i < end; i++) {
        if (!rune_is_han(text.data[i]) || rune_class_of(text.data[i]) != RUNE_OTHER ||
            (builder->edges[i] & (i > begin ? EDGE_BEGIN | EDGE_END : EDGE_END)))
            return false;
    }
    return true;
}

/* Two characters that are no word, no person and no place, and that no word goes on from or into.
 */
static bool is_unheard_of(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    static const enum lexicon_category lists[] = {LEXICON_PLACES, LEXICON_PLACE_SHORT,
                                                  LEXICON_TOWNS, LEXICON_SITES, LEXICON_BOUNDARIES};
    uint16_t costs[VOCABULARY_LONGEST + 1];
    if (builder_covered(builder, begin, end, COVER_PERSON | COVER_PLACE))
        return false;
    for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
        const struct lexicon_hit *hit = builder_hit_at(builder, begin, lists[i]);
        if (hit != NULL && hit->end > begin + 1)
            return false;
    }
    vocabulary_costs(lexicon_vocabulary(builder->reading->lexicon), builder->reading->text, begin,
                     end, costs);
    return costs[2] == 0 && !is_crossed(builder, begin) &&
           (builder->reading->text.data[end] == U'的' || !is_crossed(builder, end));
}

/* 主场, 客场: where only teams are. */
static bool plays_there(struct runes text, uint32_t begin, uint32_t end)
{
    return runes_at(text, end, RUNES(U"主场")) || runes_at(text, end, RUNES(U"客场")) ||
           (begin > 3 && (runes_at(text, begin - 4, RUNES(U"客场挑战")) ||
                          runes_at(text, begin - 4, RUNES(U"主场迎战"))));
}

static bool acts_like_one(const struct reading_builder *builder, uint32_t begin, uint32_t own,
                          uint32_t end)
{
    struct runes text = builder->reading->text;
    if (plays_there(text, begin, end))
        return true;
    if (!is_unheard_of(builder, own, end))
        return false;
    return is_beside_a_deed(text, begin, end) ||
           ((builder->edges[end] & EDGE_END) && is_in_business(text, begin, end)) ||
           (runes_at(text, end, RUNES(U"的")) && builder->path_names[end + 1] != 0 &&
            is_in_a_match(text, begin, end));
}

static bool is_short_form(const struct reading_builder *builder, const struct mention *place)
{
    const struct lexicon_hit *hit = builder_hit_at(builder, place->begin, LEXICON_PLACE_SHORT);
    return hit != NULL && hit->end == place->end;
}

const char RULE_PLACED_TEAM[] = "place and a name";

void tell_placed_teams(struct reading_builder *builder)
{
    enum { LONGEST_PLACE = 3 };
    for (size_t i = 0; i < builder->count; i++) {
        struct mention *place = &builder->mentions[i];
        uint32_t own = place->end, end = own + OWN;
        if ((place->type != MENTION_PLACE && place->type != MENTION_SITE) || place->generic ||
            own - place->begin > LONGEST_PLACE || !is_short_form(builder, place) ||
            !is_free(builder, own, end) || !acts_like_one(builder, place->begin, own, end))
            continue;
        place->type = MENTION_ORGANISATION;
        place->end = end;
        place->code = 0;
        place->value = SPAN("company");
        place->rule = RULE_PLACED_TEAM;
        builder_cover(builder, place->begin, end, COVER_ORGANISATION);
    }
}
