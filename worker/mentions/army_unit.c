#include "mentions/army_unit.h"

#include "mentions/crossing.h"
#include "mentions/triggers.h"

/* How surely a number and such a word are a unit of an army. */
enum unit_rank {
    UNIT_NONE,
    UNIT_PART, /* 团, 连: of anything, but of an army behind a unit (115师|第3团) */
    UNIT_LIKELY,
    UNIT_SURE
};

struct unit {
    uint32_t begin, end;
    enum unit_rank rank;
    bool ordered; /* 第 before the number */
    bool long_number;
};

struct unit_word {
    struct runes word;
    enum unit_rank rank;
};

/* Whether one of the words stands there; `end` behind it. */
static bool is_branch_at(struct runes text, uint32_t position, uint32_t *end)
{
    static const struct runes branches[] = {
        RUNES_ROW(U"装甲"),     RUNES_ROW(U"步兵"),     RUNES_ROW(U"骑兵"),
        RUNES_ROW(U"炮兵"),     RUNES_ROW(U"坦克"),     RUNES_ROW(U"空降"),
        RUNES_ROW(U"陆战"),     RUNES_ROW(U"机械化"),   RUNES_ROW(U"摩托化"),
        RUNES_ROW(U"合成"),     RUNES_ROW(U"海军陆战"), RUNES_ROW(U"山地"),
        RUNES_ROW(U"高炮"),     RUNES_ROW(U"导弹"),     RUNES_ROW(U"航空"),
        RUNES_ROW(U"特种作战"), RUNES_ROW(U"近卫"),     RUNES_ROW(U"空中突击"),
        RUNES_ROW(U"航空兵"),   RUNES_ROW(U"快速反应")};
    for (size_t i = 0; i < sizeof(branches) / sizeof(*branches); i++) {
        if (runes_at(text, position, branches[i])) {
            *end = position + branches[i].length;
            return true;
        }
    }
    return false;
}

static enum unit_rank unit_word_at(struct runes text, uint32_t position, uint32_t *end)
{
    static const struct unit_word words[] = {
        {RUNES_ROW(U"集团军"), UNIT_SURE}, {RUNES_ROW(U"方面军"), UNIT_SURE},
        {RUNES_ROW(U"野战军"), UNIT_SURE}, {RUNES_ROW(U"路军"), UNIT_SURE},
        {RUNES_ROW(U"军团"), UNIT_SURE},   {RUNES_ROW(U"师团"), UNIT_SURE},
        {RUNES_ROW(U"旅团"), UNIT_SURE},   {RUNES_ROW(U"联队"), UNIT_SURE},
        {RUNES_ROW(U"兵团"), UNIT_SURE},   {RUNES_ROW(U"舰队"), UNIT_SURE},
        {RUNES_ROW(U"军分区"), UNIT_PART}, {RUNES_ROW(U"纵队"), UNIT_LIKELY},
        {RUNES_ROW(U"支队"), UNIT_PART},   {RUNES_ROW(U"大队"), UNIT_PART},
        {RUNES_ROW(U"军"), UNIT_LIKELY},   {RUNES_ROW(U"师"), UNIT_LIKELY},
        {RUNES_ROW(U"旅"), UNIT_LIKELY},   {RUNES_ROW(U"团"), UNIT_PART},
        {RUNES_ROW(U"营"), UNIT_PART},     {RUNES_ROW(U"连"), UNIT_PART}};
    if (position >= text.length ||
        !RUNE_AMONG(text.data[position], U"集方野路军师旅联兵舰纵支大团营连"))
        return UNIT_NONE;
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (runes_at(text, position, words[i].word)) {
            *end = position + words[i].word.length;
            return words[i].rank;
        }
    }
    return UNIT_NONE;
}

/* 第十二师|师长, 第九旅|的: nothing goes on behind the unit's word into another (第三|师范). */
static bool closes(const struct reading_builder *builder, uint32_t end)
{
    struct runes text = builder->text;
    return end >= text.length || !rune_is_han(text.data[end]) || text.data[end] == U'长' ||
           runes_at(text, end, RUNES(U"师部")) || runes_at(text, end, RUNES(U"旅部")) ||
           builder_hit_at(builder, end, LEXICON_POSTS) != NULL || !is_crossed(builder, end);
}

/* The unit whose number begins at position, 第 before it or not. */
static struct unit read_unit(const struct reading_builder *builder, uint32_t position)
{
    enum { LONG = 3 };
    struct runes text = builder->text;
    struct unit unit = {position, position, UNIT_NONE, false, false};
    if (position > 0 && text.data[position - 1] == U'第')
        unit.begin--;
    unit.ordered = unit.begin < position;
    uint32_t end = position;
    while (end < text.length && rune_class_of(text.data[end]) != RUNE_OTHER &&
           rune_class_of(text.data[end]) != RUNE_LARGE_SCALE)
        end++;
    if (end >= text.length ||
        !RUNE_AMONG(text.data[end],
                    U"装步骑炮坦空陆机摩合海山高导航特近快集方野路军师旅联兵舰纵支大团营连"))
        return unit; /* no branch and no unit begins so */
    unit.long_number = end >= position + LONG;
    while (is_branch_at(text, end, &end))
        ;
    enum unit_rank rank = unit_word_at(text, end, &end);
    if (rank == UNIT_NONE || !closes(builder, end) ||
        builder_covered(builder, unit.begin, end, COVER_ORGANISATION))
        return unit;
    unit.end = end;
    unit.rank = rank;
    return unit;
}

/* 独立|第一旅, 暂编|第三师, 红|九军团: what stands before the number and belongs to the name. */
static uint32_t with_its_kind(const struct reading_builder *builder, uint32_t begin)
{
    static const struct runes kinds[] = {
        RUNES_ROW(U"独立"), RUNES_ROW(U"暂编"),     RUNES_ROW(U"新编"), RUNES_ROW(U"教导"),
        RUNES_ROW(U"预备"), RUNES_ROW(U"中央红军"), RUNES_ROW(U"陆军"), RUNES_ROW(U"空军"),
        RUNES_ROW(U"海军"), RUNES_ROW(U"红军"),     RUNES_ROW(U"红")};
    for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
        uint32_t length = kinds[i].length;
        if (begin >= length && runes_at(builder->text, begin - length, kinds[i]) &&
            !is_crossed(builder, begin - length) &&
            !builder_covered(builder, begin - length, begin, COVER_ORGANISATION))
            return begin - length;
    }
    return begin;
}

struct army_search {
    struct reading_builder *builder;
    uint32_t
        *bodies_to; /* by the position behind them, their number and 1; made when first asked */
};

/* The body of an army that ends right there: 八路军, 某军区; NULL where none does. */
static struct mention *army_before(struct army_search *search, uint32_t position)
{
    struct reading_builder *builder = search->builder;
    struct runes text = builder->text;
    if (position == 0 || !(builder->cover[position - 1] & COVER_ORGANISATION) ||
        !RUNE_AMONG(text.data[position - 1], U"军队区团党师旅"))
        return NULL;
    if (search->bodies_to == NULL) {
        search->bodies_to =
            arena_alloc(builder->reading->arena, (text.length + 1) * sizeof(uint32_t));
        for (size_t i = 0; i < builder->count; i++)
            if (builder->mentions[i].type == MENTION_ORGANISATION)
                search->bodies_to[builder->mentions[i].end] = (uint32_t)i + 1;
    }
    const uint32_t body = search->bodies_to[position];
    return body > 0 ? &builder->mentions[body - 1] : NULL;
}

/* 115师|343旅|第3团: behind the units that follow the first. */
static uint32_t row_of_units_end(const struct reading_builder *builder, uint32_t end)
{
    struct runes text = builder->text;
    while (end + 1 < text.length) {
        uint32_t number = end + (text.data[end] == U'第');
        if (!(rune_traits(text.data[number]) & TRAIT_COUNT))
            break;
        struct unit next = read_unit(builder, number);
        if (next.rank == UNIT_NONE)
            break;
        end = next.end;
    }
    return end;
}

/* Whether it is one by itself, a row of units or not. */
static bool stands_alone(const struct reading_builder *builder, const struct unit *unit, bool row)
{
    struct runes text = builder->text;
    bool led = unit->end < text.length && text.data[unit->end] == U'长';
    if (unit->rank == UNIT_PART)
        return false;
    if (unit->ordered)
        return true;
    return unit->rank == UNIT_SURE ? true : row || unit->long_number || led;
}

static uint32_t tell_unit(struct army_search *search, uint32_t position)
{
    struct reading_builder *builder = search->builder;
    struct unit unit = read_unit(builder, position);
    if (unit.rank == UNIT_NONE)
        return position;
    uint32_t end = row_of_units_end(builder, unit.end);
    struct mention *army = army_before(search, unit.begin);
    if (army != NULL) {
        army->end = end;
        search->bodies_to[end] = (uint32_t)(army - builder->mentions) + 1;
        builder_cover(builder, army->begin, end, COVER_ORGANISATION);
        return end;
    }
    uint32_t begin = with_its_kind(builder, unit.begin);
    if (!stands_alone(builder, &unit, end > unit.end || begin < unit.begin))
        return end;
    const struct lexicon_hit *land = builder_hit_to(builder, begin, LEXICON_COUNTRIES);
    if (land != NULL && !(builder->cover[land->begin] & COVER_ORGANISATION))
        begin = land->begin; /* 美国|第七舰队 */
    builder_add(builder, MENTION_ORGANISATION, begin, end, "unit of an army")->value =
        SPAN("government");
    builder_cover(builder, begin, end, COVER_ORGANISATION);
    if (search->bodies_to != NULL)
        search->bodies_to[end] = (uint32_t)builder->count;
    return end;
}

void tell_army_units(struct reading_builder *builder)
{
    struct runes text = builder->text;
    struct army_search search = {.builder = builder};
    struct trigger_walk walk = trigger_walk(builder->reading, 0, text.length, TRAIT_COUNT, 0);
    uint32_t at;
    while (trigger_next(&walk, &at)) {
        if (at > 0 && (rune_class_of(text.data[at - 1]) != RUNE_OTHER ||
                       RUNE_AMONG(text.data[at - 1], U".-—:")))
            continue;
        uint32_t end = tell_unit(&search, at);
        if (end > at)
            trigger_skip(&walk, end);
    }
}
