/* The places of the record: the one that the article is about, by its full official name, and
 * every named one as written, towns and villages without a code. A place named several times stands
 * once, as it was written first. */
#include "lexicon/places.h"
#include "facts/families.h"

struct place_list {
    struct entity *items;
    size_t count, capacity;
};

static struct entity *add_place(const struct reading *reading, struct place_list *list)
{
    list->items = arena_extend(reading->arena, list->items, list->count, &list->capacity,
                               sizeof(*list->items));
    return &list->items[list->count++];
}

/* 河北省邯郸市丛台区: the names of all that it lies in, then its own. */
static struct span full_name(const struct reading *reading, uint32_t code)
{
    const struct lexicon *lexicon = reading->lexicon;
    uint32_t chain[4], depth = 0;
    for (uint32_t outer = code; outer != 0 && depth < 4; outer = place_parent(lexicon, outer))
        chain[depth++] = outer;
    struct span name = {"", 0};
    while (depth > 0) {
        struct span part = runes_to_utf8(reading->arena, place_name(lexicon, chain[--depth]));
        name = arena_join(reading->arena, name, part);
    }
    return name;
}

/* Whether the list has that place already: by code, or by name where it has none. */
static bool is_listed(const struct place_list *list, const struct mention *mention,
                      struct span name)
{
    for (size_t i = 0; i < list->count; i++) {
        const struct entity *place = &list->items[i];
        if (mention->code != 0 ? place->code == mention->code
                               : place->code == 0 && span_equal(place->name, name))
            return true;
    }
    return false;
}

/* 来榜镇|关河村, 乌兰嘎查: a village has no code. Not 包村, 村村, 硬化村 and 度假村, which are
 * none. */
static bool is_village(const struct reading *reading, const struct mention *mention)
{
    enum { SHORTEST = 3 };
    static const struct runes no_names = RUNES_ROW(U"包联化修村抓假产亏扣路点");
    struct runes words = runes_slice(reading->text, mention->begin, mention->end);
    if (mention->type != MENTION_SITE || words.length < SHORTEST || words.data[0] == U'村')
        return false;
    return runes_end_with(words, RUNES(U"嘎查")) ||
           (words.data[words.length - 1] == U'村' &&
            !runes_hold(no_names, words.data[words.length - 2]));
}

void find_places(const struct reading *reading, struct facts *facts)
{
    enum { MOST = 400 }; /* of one article's places; lists of every county of a country end here */
    struct place_list list = {0};
    if (reading->own_place != 0 && !reading->article->invented) {
        struct entity *about = add_place(reading, &list);
        about->name = full_name(reading, reading->own_place);
        about->relation = RELATION_ABOUT;
        about->code = reading->own_place;
    }
    for (uint32_t i = 0; i < reading->mention_count && list.count < MOST; i++) {
        const struct mention *mention = &reading->mentions[i];
        if ((mention->type != MENTION_PLACE || mention->generic) && !is_village(reading, mention))
            continue;
        struct span name = reading_text(reading, mention->begin, mention->end);
        if (is_listed(&list, mention, name))
            continue;
        struct entity *place = add_place(reading, &list);
        place->name = name;
        place->relation = RELATION_MENTIONS;
        place->code = mention->code;
    }
    facts->places = list.items;
    facts->place_count = list.count;
}
