#include "mentions/known_name.h"

#include "lexicon/vocabulary.h"
#include "mentions/crossing.h"
#include "mentions/triggers.h"

static uint32_t sound_of(const struct reading_builder *builder, uint32_t position)
{
    struct runes text = builder->reading->text;
    if (position >= text.length)
        return 0;
    return vocabulary_traits(lexicon_vocabulary(builder->reading->lexicon), text.data[position])
        .sound;
}

static bool is_sound(const struct reading_builder *builder, uint32_t position)
{
    return sound_of(builder, position) > 1;
}

bool is_of_a_thing(struct runes text, uint32_t end)
{
    if (end + 1 < text.length && text.data[end] == U'”' &&
        RUNE_AMONG(text.data[end + 1], U"号舰级"))
        return true; /* “尼米兹”号 */
    return (end < text.length &&
            RUNE_AMONG(text.data[end], U"号杯奖级市州县省镇村岛港湾河山路街桥舰艇")) ||
           runes_at(text, end, RUNES(U"一带")) || runes_at(text, end, RUNES(U"境内")) ||
           runes_at(text, end, RUNES(U"机场")) || runes_at(text, end, RUNES(U"国际机场")) ||
           runes_at(text, end, RUNES(U"国家机场"));
}

/* 成龙 in 于|成龙|的, 王刚 in 王刚|强: one more character makes a name of three that closes. */
static bool is_part_of_three(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    struct runes text = builder->reading->text;
    if (end - begin != 2)
        return false;
    bool before = begin > 0 && !(builder->edges[begin] & EDGE_BEGIN) &&
                  !(builder->promises[begin] & PROMISE_BEFORE) && /* 店员|小徐 */
                  vocabulary_traits(vocabulary, text.data[begin - 1]).surname > 1;
    bool behind = end < text.length && !(builder->edges[end] & EDGE_END) &&
                  (builder->edges[end + 1] & EDGE_END) &&
                  vocabulary_traits(vocabulary, text.data[end]).given > 1;
    return before || behind;
}

/* The name stands by itself: no word goes on into it or out of it, no longer name is read there,
 * no sound of a foreign name stands beside it. */
static bool stands_alone(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    bool opens = builder->edges[begin] & EDGE_BEGIN, closes = builder->edges[end] & EDGE_END;
    struct runes text = builder->reading->text;
    if ((begin > 0 && text.data[begin - 1] == U'·') ||
        (end < text.length && text.data[end] == U'·'))
        return false; /* 莱昂纳尔·|里奇 */
    uint32_t path = builder->path_names[begin];
    if (path == end - begin)
        return !(builder->edges[begin] & EDGE_PROMISED); /* names_of_the_path tells it */
    bool longer = path > end - begin + 2;                /* 约翰|内斯·克莱博 */
    if ((path != 0 && (!closes || longer)) || is_of_a_thing(text, end) ||
        is_part_of_three(builder, begin, end))
        return false;
    if (end - begin > 2)
        return (opens || !is_sound(builder, begin) || !is_sound(builder, begin - 1)) &&
               (closes || sound_of(builder, end - 1) == 0 || !is_sound(builder, end));
    return (opens || (!is_crossed(builder, begin) &&
                      (!is_sound(builder, begin) || !is_sound(builder, begin - 1)))) &&
           (closes || (!is_crossed(builder, end) &&
                       (!is_sound(builder, end - 1) || !is_sound(builder, end))));
}

/* 科尔|沁: a place's name begins there and is longer. */
static bool begins_a_place(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    static const enum lexicon_category lists[] = {LEXICON_SITES, LEXICON_PLACE_SHORT,
                                                  LEXICON_COUNTRIES};
    for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
        const struct lexicon_hit *place = builder_hit_at(builder, begin, lists[i]);
        if (place != NULL && place->end > end)
            return true;
    }
    return false;
}

static void name_that_is_known(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    unsigned others = COVER_PERSON | COVER_POST | COVER_ORGANISATION | COVER_VENUE | COVER_PLACE;
    if (builder_covered(builder, hit->begin, hit->end, others) ||
        begins_a_place(builder, hit->begin, hit->end) ||
        !stands_alone(builder, hit->begin, hit->end))
        return;
    uint32_t end = regnal_end(builder->reading->text, hit->end);
    builder_add(builder, MENTION_NAME, hit->begin, end, "persons");
    builder_cover(builder, hit->begin, end, COVER_PERSON);
}

void tell_known_names(struct reading_builder *builder)
{
    const struct reading *reading = builder->reading;
    const struct lexicon_hits *hits = &reading->hits;
    struct trigger_walk walk =
        trigger_walk(reading, 0, reading->text.length, 0, LEXICON_KIND(LEXICON_PERSONS));
    uint32_t at;
    while (trigger_next(&walk, &at)) {
        for (uint32_t i = hits->first[at]; i < hits->first[at + 1]; i++)
            if (hits->hits[i].category == LEXICON_PERSONS)
                name_that_is_known(builder, &hits->hits[i]);
    }
}
