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
static bool is_listed(const struct place_list *list, uint32_t code, struct span name)
{
    for (size_t i = 0; i < list->count; i++) {
        const struct entity *place = &list->items[i];
        if (code != 0 ? place->code == code : place->code == 0 && span_equal(place->name, name))
            return true;
    }
    return false;
}

static void add_named(const struct reading *reading, struct place_list *list, uint32_t begin,
                      uint32_t end, uint32_t code)
{
    struct span name = reading_text(reading, begin, end);
    if (is_listed(list, code, name))
        return;
    struct entity *place = add_place(reading, list);
    place->name = name;
    place->relation = RELATION_MENTIONS;
    place->code = code;
}

/* 包村, 村村, 硬化村, 度假村 and 农村 are none. */
static const struct runes no_villages = RUNES_ROW(U"包联化修村抓假产亏扣路点驻农乡");

/* 来榜镇|关河村, 乌兰嘎查: a village has no code. */
static bool is_village(const struct reading *reading, const struct mention *mention)
{
    enum { SHORTEST = 3 };
    struct runes words = runes_slice(reading->text, mention->begin, mention->end);
    if (mention->type != MENTION_SITE || words.length < SHORTEST || words.data[0] == U'村')
        return false;
    return runes_end_with(words, RUNES(U"嘎查")) ||
           (words.data[words.length - 1] == U'村' &&
            !runes_hold(no_villages, words.data[words.length - 2]));
}

/* 关河村|党支部, 关河村|村委会: whether a village's name ends there, before what villages have. */
static bool is_village_with_office(struct runes text, uint32_t end)
{
    static const struct runes offices = RUNES_ROW(U"党支委妇民第村驻");
    return text.data[end - 1] == U'村' && runes_hold(offices, text.data[end]) &&
           !runes_hold(no_villages, text.data[end - 2]);
}

/* 来榜镇|关河村|党支部书记: the village whose post or body that is, behind the places that it
 * begins with, and these before it. */
static void add_village_of_office(const struct reading *reading, struct place_list *list,
                                  const struct mention *post)
{
    enum { SHORTEST = 3, LONGEST = 6 };
    struct runes text = reading->text;
    const struct mention *place;
    uint32_t begin = post->begin;
    while ((place = reading_mention_at(reading, begin, MENTION_PLACE)) != NULL &&
           place->end < post->end)
        begin = place->end;
    begin += text.data[begin] == U'驻' || text.data[begin] == U'原';
    uint32_t end = begin + SHORTEST;
    while (end < post->end && end <= begin + LONGEST && !is_village_with_office(text, end))
        end++;
    if (end >= post->end || end > begin + LONGEST)
        return;
    uint32_t at = post->begin;
    while (at < begin && (place = reading_mention_at(reading, at, MENTION_PLACE)) != NULL) {
        if (!place->generic)
            add_named(reading, list, at, place->end, place->code);
        at = place->end;
    }
    uint32_t town = begin + 1;
    while (town < end && !RUNE_AMONG(text.data[town], U"镇乡"))
        town++;
    if (town > begin + 1 &&
        town + SHORTEST < end) { /* 古城镇|民丰村, a town that the table lacks */
        add_named(reading, list, begin, town + 1, 0);
        begin = town + 1;
    }
    add_named(reading, list, begin, end, 0);
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
        if (mention->type == MENTION_POST ||
            (mention->type == MENTION_ORGANISATION && span_equal(mention->value, SPAN("party"))))
            add_village_of_office(reading, &list, mention);
        else if (mention->type == MENTION_PLACE ? !mention->generic : is_village(reading, mention))
            add_named(reading, &list, mention->begin, mention->end, mention->code);
    }
    facts->places = list.items;
    facts->place_count = list.count;
}
