/* The organisations of the record: every one that is named, once, as it was written first. A bare
 * medium of a byline or dateline is no part of the story. */
#include "facts/families.h"

static const char *kind_of(struct span value)
{
    static const char *const kinds[] = {"company",     "government", "party", "media",
                                        "institution", "park",       "other"};
    for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
        if (span_equal(value, span_of(kinds[i])))
            return kinds[i];
    }
    return "other";
}

void find_organisations(const struct reading *reading, struct facts *facts)
{
    enum { MOST = 300 };
    struct entity *list = NULL;
    size_t count = 0, capacity = 0;
    for (uint32_t i = 0; i < reading->mention_count && count < MOST; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->type != MENTION_ORGANISATION)
            continue;
        if (reading->article->blocks[reading_block_of(reading, mention->begin)].role ==
            BLOCK_BYLINE)
            continue;
        struct span name = reading_text(reading, mention->begin, mention->end);
        bool listed = false;
        for (size_t j = 0; j < count && !listed; j++)
            listed = span_equal(list[j].name, name);
        if (listed)
            continue;
        list = arena_extend(reading->arena, list, count, &capacity, sizeof(*list));
        list[count].name = name;
        list[count].relation = RELATION_MENTIONS;
        list[count++].kind = kind_of(mention->value);
    }
    facts->organisations = list;
    facts->organisation_count = count;
}
