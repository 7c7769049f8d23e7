#include "mentions/named_team.h"

#include "lexicon/vocabulary.h"
#include "mentions/crossing.h"
#include "mentions/placed_team.h"
#include "mentions/support.h"
#include "text/traits.h"

enum { SHORTEST = 2, LONGEST = 3 };

const char RULE_NAMED_TEAM[] = "word and match";

/* 救援|队, 国家|队, 突击|队: what many teams are called that play nothing. */
static bool is_common(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    enum { COMMON = 1130 };
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    uint16_t costs[VOCABULARY_LONGEST + 1];
    uint32_t length = end - begin;
    bool called = end < builder->text.length && builder->text.data[end] == U'队';
    if (called && vocabulary_costs(vocabulary, builder->text, begin, end + 1, costs) > length)
        return true;
    return vocabulary_costs(vocabulary, builder->text, begin, end, costs) >= length &&
           costs[length] != 0 && costs[length] < COMMON;
}

/* 客|队, 青年|队, 第二|队: kinds and numbers of teams. */
static bool ends_in_a_kind(char32_t last)
{
    return RUNE_AMONG(last, U"球客主两各该本女男子年一二三四五省市县区国军团大中小分支总级");
}

static bool is_of_plain_characters(const struct reading_builder *builder, uint32_t begin,
                                   uint32_t end)
{
    struct runes text = builder->text;
    for (uint32_t i = begin; i < end; i++)
        if (!rune_is_han(text.data[i]) || rune_class_of(text.data[i]) != RUNE_OTHER ||
            (i > begin && (builder->edges[i] & (EDGE_BEGIN | EDGE_END))))
            return false;
    return true;
}

uint32_t team_word_begin(const struct reading_builder *builder, uint32_t ending)
{
    for (uint32_t length = SHORTEST; length <= LONGEST && length <= ending; length++) {
        uint32_t begin = ending - length;
        if ((builder->edges[begin] & EDGE_BEGIN) && !ends_in_a_kind(builder->text.data[ending - 1]))
            return is_of_plain_characters(builder, begin, ending) &&
                           !is_common(builder, begin, ending) &&
                           is_in_a_match(builder->text, begin, ending + 1)
                       ? begin
                       : ending;
    }
    return ending;
}

/* 四川|雪豹|队: where its own word begins; `end` where it has none. */
static uint32_t own_begin(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    static const enum lexicon_category lists[] = {LEXICON_PLACES, LEXICON_PLACE_SHORT};
    for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++) {
        const struct lexicon_hit *place = builder_hit_at(builder, begin, lists[i]);
        if (place != NULL && place->end < end)
            return place->end;
    }
    return end;
}

/* The word that a team goes by when it is told again; none where the mention is no such team. */
static struct runes word_of(const struct reading_builder *builder, const struct mention *team)
{
    struct runes text = builder->text, none = {0};
    if (team->type != MENTION_ORGANISATION || team->end > text.length)
        return none;
    bool called = text.data[team->end - 1] == U'队';
    uint32_t end = called ? team->end - 1 : team->end;
    bool word = team->rule == RULE_NAMED_TEAM;
    uint32_t begin = word ? team->begin : own_begin(builder, team->begin, end);
    if ((!called && team->rule != RULE_PLACED_TEAM) || end < begin + SHORTEST ||
        end > begin + LONGEST || ends_in_a_kind(text.data[end - 1]) ||
        !is_of_plain_characters(builder, begin, end) || is_common(builder, begin, end) ||
        !is_in_a_match(text, team->begin, team->end)) /* 某地缉毒队 plays nothing */
        return none;
    return runes_slice(text, begin, end);
}

/* 雪豹|2比0领先, 雪豹|88：79 */
static bool scores(struct runes text, uint32_t end)
{
    uint32_t at = end;
    while (at < text.length && rune_is_digit(text.data[at]))
        at++;
    return at > end && at + 1 < text.length && RUNE_AMONG(text.data[at], U"比：:-") &&
           rune_is_digit(text.data[at + 1]);
}

static bool stands_as_team(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    unsigned others = COVER_ORGANISATION | COVER_MEDIA | COVER_CREDIT | COVER_PERSON;
    return !builder_covered(builder, begin, end, others) &&
           ((builder->edges[begin] & EDGE_BEGIN) || !is_crossed(builder, begin)) &&
           (is_beside_a_deed(builder->text, begin, end) ||
            ((builder->edges[end] & EDGE_END) && is_in_a_match(builder->text, begin, end)) ||
            scores(builder->text, end));
}

/* Places that bear the name of a team give way to it. `told`: how many characters of those told
 * stand before each position. */
static void drop_namesakes(struct reading_builder *builder, const uint32_t *told)
{
    for (size_t i = 0; i < builder->count; i++) {
        struct mention *place = &builder->mentions[i];
        if ((place->type == MENTION_PLACE || place->type == MENTION_SITE) &&
            told[place->end] > told[place->begin])
            place->end = place->begin;
    }
}

static void tell_team(struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    builder_add(builder, MENTION_ORGANISATION, begin, end, "team told again")->value =
        SPAN("other");
    builder_cover(builder, begin, end, COVER_ORGANISATION);
}

/* Every place where one of the words stands as a team; `told` counts their characters. */
static void tell_word(struct reading_builder *builder, struct runes word, uint32_t *told)
{
    struct runes text = builder->text;
    for (uint32_t at = runes_find(text, 0, word); at < text.length;
         at = runes_find(text, at + word.length, word)) {
        uint32_t end = at + word.length;
        if (end < text.length && text.data[end] == U'队')
            end++;
        if (!stands_as_team(builder, at, end))
            continue;
        tell_team(builder, at, end);
        for (uint32_t i = at; i < end; i++)
            told[i + 1] = 1;
    }
}

void tell_teams_again(struct reading_builder *builder)
{
    enum { TEAMS_MOST = 8 };
    struct runes teams[TEAMS_MOST];
    size_t known = 0;
    for (size_t i = 0; i < builder->count && known < TEAMS_MOST; i++) {
        struct runes word = word_of(builder, &builder->mentions[i]);
        size_t same = 0;
        while (same < known && !runes_equal(teams[same], word))
            same++;
        if (word.length > 0 && same == known)
            teams[known++] = word;
    }
    if (known == 0)
        return;
    const uint32_t length = builder->text.length;
    uint32_t *told = arena_alloc(builder->reading->arena, (length + 1) * sizeof(*told));
    for (size_t i = 0; i < known; i++)
        tell_word(builder, teams[i], told);
    for (uint32_t i = 0; i < length; i++)
        told[i + 1] += told[i];
    drop_namesakes(builder, told);
}
