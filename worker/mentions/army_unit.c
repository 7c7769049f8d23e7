#include "mentions/army_unit.h"

#include "lexicon/vocabulary.h"
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
    bool figure; /* 第一军团, 第五纵队: said of teams and firms too */
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

/* 第十八军|的, 第九旅|撤退, 第十二师|师长: a word that is known begins there; not 第七军|运会,
 * 第二旅|拍基地, which are torn. */
static bool begins_a_word(const struct reading_builder *builder, uint32_t position)
{
    enum { COMMON = 1500 };
    struct runes text = builder->text;
    if (rune_class_of(text.data[position]) != RUNE_OTHER ||
        RUNE_AMONG(text.data[position], U"的第某和与及在于向从率为被将已曾是由等到至攻驻赴抵对"))
        return true;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    const uint32_t longest = vocabulary_costs(lexicon_vocabulary(builder->reading->lexicon), text,
                                              position, text.length, costs);
    for (uint32_t length = 2; length <= longest; length++)
        if (costs[length] != 0 && costs[length] < COMMON)
            return true;
    const struct lexicon_hit *verb = builder_hit_at(builder, position, LEXICON_BOUNDARIES);
    return verb != NULL && verb->end > position + 1;
}

/* Whether the word of the unit, `length` long, ends there: nothing goes on behind it into another
 * (第三|师范), nor into a post (第三|师长). */
static bool closes(const struct reading_builder *builder, uint32_t end, uint32_t length)
{
    struct runes text = builder->text;
    if (end >= text.length || !rune_is_han(text.data[end]))
        return true;
    if (text.data[end] == U'长')
        return false;
    return runes_at(text, end, RUNES(U"师部")) || runes_at(text, end, RUNES(U"旅部")) ||
           builder_hit_at(builder, end, LEXICON_POSTS) != NULL ||
           (!is_crossed(builder, end) && (length > 1 || begins_a_word(builder, end)));
}

/* The unit whose number begins at position, 第 before it or not. */
static struct unit read_unit(const struct reading_builder *builder, uint32_t position)
{
    enum { LONG = 3 };
    struct runes text = builder->text;
    struct unit unit = {position, position, UNIT_NONE, false, false, false};
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
    const uint32_t number_end = end;
    while (is_branch_at(text, end, &end))
        ;
    const uint32_t word = end;
    enum unit_rank rank = unit_word_at(text, end, &end);
    if (rank == UNIT_NONE || !closes(builder, end, end - word) ||
        builder_covered(builder, unit.begin, end, COVER_ORGANISATION))
        return unit;
    unit.end = end;
    unit.rank = rank;
    unit.figure = word == number_end &&
                  (runes_at(text, word, RUNES(U"军团")) || runes_at(text, word, RUNES(U"纵队")));
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
static bool stands_alone(const struct unit *unit, bool row)
{
    if (unit->rank == UNIT_PART)
        return false;
    if (unit->ordered)
        return true;
    return unit->rank == UNIT_SURE ? true : row || unit->long_number;
}

/* 第三军团|政委, 第一师和|第二纵队, 日本|第五军团: not 全国第一军团, 手机第一军团. `begin` with the
 * land before it. */
static bool is_of_an_army(struct army_search *search, uint32_t begin, const struct unit *unit)
{
    static const struct runes ranks[] = {
        RUNES_ROW(U"司令"), RUNES_ROW(U"政委"), RUNES_ROW(U"参谋"),  RUNES_ROW(U"政治委员"),
        RUNES_ROW(U"官兵"), RUNES_ROW(U"战士"), RUNES_ROW(U"指战员")};
    struct runes text = search->builder->text;
    if (begin < unit->begin)
        return !runes_at(text, begin, RUNES(U"中国"));
    for (size_t i = 0; i < sizeof(ranks) / sizeof(*ranks); i++)
        if (runes_at(text, unit->end, ranks[i]))
            return true;
    return begin > 1 && RUNE_AMONG(text.data[begin - 1], U"和与及、") &&
           army_before(search, begin - 1) != NULL;
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
    bool row = end > unit.end || begin < unit.begin;
    if (!stands_alone(&unit, row))
        return end;
    const struct lexicon_hit *land = builder_hit_to(builder, begin, LEXICON_COUNTRIES);
    if (land != NULL && !(builder->cover[land->begin] & COVER_ORGANISATION))
        begin = land->begin; /* 美国|第七舰队 */
    if (unit.figure && !row && !is_of_an_army(search, begin, &unit))
        return end;
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
