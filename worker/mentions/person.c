/* Persons: where the surroundings promise a name (behind a post, in a list, in a byline, before a
 * verb of saying), the name model says where it ends; then every name is carried through the
 * article. And whom the posts belong to: the chain of posts before a name (区委副书记、区长 …), the
 * post in brackets behind it, the office that one is appointed to. */
#include "mentions/appointments.h"
#include "mentions/biography.h"
#include "mentions/bracketed_alias.h"
#include "mentions/carried_name.h"
#include "mentions/holder.h"
#include "mentions/hyphened_name.h"
#include "mentions/initialed_name.h"
#include "mentions/known_name.h"
#include "mentions/latin_name.h"
#include "mentions/locative.h"
#include "mentions/name_doubts.h"
#include "mentions/name_model.h"
#include "mentions/office_list.h"
#include "mentions/office_taken.h"
#include "mentions/roster.h"
#include "mentions/row_of_places.h"
#include "mentions/sounds_before.h"
#include "mentions/spot.h"
#include "mentions/titled_name.h"
#include "mentions/triggers.h"

#include "lexicon/vocabulary.h"

static struct runes text_of(const struct person_search *search)
{
    return search->builder->reading->text;
}

static uint32_t add_person(struct person_search *search, uint32_t begin, uint32_t end,
                           const char *rule)
{
    return builder_add_person(search->builder, begin,
                              holder_end(search->builder, search->post_at, begin, end), rule);
}

/* A name spaced out, 李 军 or 杨 晓 辉: its end, or 0. */
static uint32_t spaced_name(const struct person_search *search, uint32_t position)
{
    struct runes text = text_of(search);
    if (position + 1 >= text.length || !is_blank(text.data[position + 1]) ||
        lexicon_find(search->builder->reading->lexicon, LEXICON_SURNAMES,
                     runes_slice(text, position, position + 1)) == NULL)
        return 0;
    uint32_t end = position + 1;
    for (int given = 0; given < 2; given++) {
        uint32_t next = skip_spaces(text, end);
        if (next == end || next >= text.length || !rune_is_han(text.data[next]))
            break;
        /* the last one stands alone: 李 军 张三 is two names */
        if (next + 1 < text.length && rune_is_han(text.data[next + 1]) &&
            !(search->builder->edges[next + 1] & EDGE_END))
            break;
        end = next + 1;
    }
    return end > position + 1 ? end : 0;
}

/* The end of the name that is expected at position, or 0. */
static uint32_t expected_name(const struct person_search *search, uint32_t position, bool foreign)
{
    const struct reading_builder *builder = search->builder;
    struct runes text = text_of(search);
    if (position >= text.length || search->post_at[position] != 0 ||
        !rune_is_han(text.data[position]))
        return 0;
    uint32_t body = builder->organisation_from[position];
    if (body > position + 3 || (body != 0 && body == position + builder->path_names[position] &&
                                !(builder->promises[position] & PROMISE_BEFORE)))
        return 0; /* 区委副书记、大地公司, 罗奇和|高盛|的: a body follows, not a name */
    if (builder_hit_at(builder, position, LEXICON_COUNTRIES) != NULL &&
        builder_hit_at(builder, position, LEXICON_PERSONS) == NULL)
        return 0; /* 马尔代夫总统 */
    if (is_coming_to_place(builder, position))
        return 0;
    uint32_t spaced = spaced_name(search, position);
    return spaced != 0 ? spaced : name_expected(builder, position, foreign).end;
}

/* The end of the name that the word path holds there, between marks or verbs of persons; or 0. */
static uint32_t path_name(const struct person_search *search, uint32_t position)
{
    const struct reading_builder *builder = search->builder;
    uint32_t end = position + builder->path_names[position];
    bool closed = builder->edges[end] & (EDGE_END | EDGE_PERSON);
    return end > position && closed && search->post_at[position] == 0 &&
                   builder->organisation_from[position] == 0
               ? end
               : 0;
}

/* A part of a list before a pause, 向午安、: what looks like a name, and is no word of its own, is
 * one whole; behind some names it need not begin with a surname, or may close the list. The end of
 * it, or 0. */
static uint32_t listed_name(const struct person_search *search, uint32_t position, bool among_names)
{
    enum { LONGEST = 3 };
    const struct reading_builder *builder = search->builder;
    struct runes text = text_of(search);
    uint32_t end = position;
    while (end < text.length && end - position <= LONGEST && rune_is_han(text.data[end]))
        end++;
    if (end - position < 2 || end - position > LONGEST || end >= text.length ||
        search->post_at[position] != 0)
        return 0;
    bool more = text.data[end] == U'、',
         last = among_names && RUNE_AMONG(text.data[end], U"，。；") && text.data[end - 1] != U'等';
    bool surname = lexicon_find(builder->reading->lexicon, LEXICON_SURNAMES,
                                runes_slice(text, position, position + 1)) != NULL;
    if (!(more && among_names) && !((more || last) && surname))
        return 0;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    uint32_t known =
        vocabulary_costs(lexicon_vocabulary(builder->reading->lexicon), text, position, end, costs);
    unsigned others = COVER_PLACE | COVER_ORGANISATION | COVER_POST;
    return known < end - position && !builder_covered(builder, position, end, others) ? end : 0;
}

/* 李军、|于涛|说: behind a pause a surname that is a preposition elsewhere, and a character of
 * given names that is no word with it. The end of it, or 0. */
static uint32_t listed_preposition(const struct person_search *search, uint32_t position)
{
    enum { GIVEN = 5, RARE = 1450 };
    const struct reading_builder *builder = search->builder;
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    struct runes text = text_of(search);
    uint16_t costs[VOCABULARY_LONGEST + 1];
    uint32_t end = position + 2;
    if (end >= text.length || !RUNE_AMONG(text.data[position], U"于向") ||
        vocabulary_traits(vocabulary, text.data[position + 1]).given <= GIVEN ||
        !(builder->edges[end] & EDGE_END) ||
        builder_hit_at(builder, position, LEXICON_NOT_NAMES) != NULL)
        return 0;
    return vocabulary_costs(vocabulary, text, position, end, costs) < 2 || costs[2] >= RARE ? end
                                                                                            : 0;
}

/* The names that follow in a list: 、B（女）、C和D. Each shares the posts of the one before. */
static void read_list(struct person_search *search, uint32_t person, uint32_t position)
{
    enum { LONGEST_LIST = 200 };
    struct runes text = text_of(search);
    for (int i = 0; i < LONGEST_LIST; i++) {
        position = skip_note(text, position);
        if (position >= text.length)
            return;
        char32_t c = text.data[position];
        uint32_t next = skip_spaces(text, position + 1);
        if ((c != U'、' && c != U'和' && c != U'及' && c != U'与') ||
            runes_at(text, position, RUNES(U"及其")))
            return;
        uint32_t end = c == U'、' && next < text.length ? listed_name(search, next, i >= 2) : 0;
        if (end == 0)
            end = expected_name(search, next, true);
        if (end == 0 && c == U'、' && next < text.length)
            end = path_name(search, next);
        if (end == 0 && c == U'、' && next < text.length)
            end = listed_preposition(search, next);
        if (end == 0 || (c != U'、' && !(search->builder->edges[end] & EDGE_END)))
            return;
        uint32_t added = is_in_row_of_places(search->builder, next, end)
                             ? 0
                             : add_person(search, next, end, "name list");
        if (added == 0)
            return;
        search->builder->mentions[added - 1].person = person;
        person = added;
        position = search->builder->mentions[added - 1].end;
    }
}

/* 市政协主席李明、张伟、王强等大会|主席团成员: what a list of names closes with says what they are
 * together, and the post before the first is his alone. */
static bool is_of_presidium(const struct person_search *search, uint32_t position)
{
    enum { LONGEST_LIST = 200 };
    struct runes text = text_of(search);
    uint32_t last = position + LONGEST_LIST < text.length ? position + LONGEST_LIST : text.length;
    while (position < last && text.data[position] != U'等' &&
           (rune_is_han(text.data[position]) || text.data[position] == U'、'))
        position++;
    return runes_at(text, position, RUNES(U"等主席团成员")) ||
           runes_at(text, position, RUNES(U"等大会主席团成员"));
}

/* ---- posts ---- */

static void index_posts(struct person_search *search)
{
    struct reading_builder *builder = search->builder;
    struct arena *arena = builder->reading->arena;
    search->posts = arena_take(arena, (builder->count + 1) * sizeof(uint32_t));
    search->post_at = arena_alloc(arena, ((size_t)text_of(search).length + 1) * sizeof(uint32_t));
    for (size_t i = 0; i < builder->count; i++) {
        if (builder->mentions[i].type != MENTION_POST)
            continue;
        search->posts[search->post_count++] = (uint32_t)i;
        search->post_at[builder->mentions[i].begin] = search->post_count;
    }
}

/* The first post of the chain that ends with that number. */
static uint32_t chain_begin(const struct person_search *search, uint32_t number)
{
    enum { LONGEST_CHAIN = 8 };
    uint32_t first = number;
    while (first > 0 && number - first < LONGEST_CHAIN && post_of(search, first - 1)->person == 0 &&
           !office_is_taken_up(search->builder, post_of(search, first - 1)->begin) &&
           !closes_a_group(text_of(search), post_of(search, first - 1)->end,
                           post_of(search, first)->begin) &&
           joins_posts(text_of(search), post_of(search, first - 1)->end,
                       post_of(search, first)->begin))
        first--;
    return first;
}

/* 首任校长|为|刘明远。: the end of the name behind a copula, up to a mark; 0 where none stands. */
static uint32_t name_behind_copula(const struct person_search *search, uint32_t position)
{
    const struct vocabulary *vocabulary = lexicon_vocabulary(search->builder->reading->lexicon);
    struct runes text = text_of(search);
    uint16_t costs[VOCABULARY_LONGEST + 1];
    if (position + 1 >= text.length || !RUNE_AMONG(text.data[position], U"为是"))
        return 0;
    uint32_t begin = position + 1, end = expected_name(search, begin, false);
    return end > begin && (end >= text.length || !rune_is_han(text.data[end])) &&
                   vocabulary_costs(vocabulary, text, begin, end, costs) < end - begin
               ? end
               : 0;
}

static void name_after_post(struct person_search *search, uint32_t number)
{
    struct runes text = text_of(search);
    const uint32_t office = post_of(search, number)->begin;
    uint32_t begin = skip_spaces(text, post_of(search, number)->end);
    if (begin > post_of(search, number)->end &&
        (office_is_taken_up(search->builder, office) ||
         (office > 1 && runes_at(text, office - 2, RUNES(U"当选")))))
        return; /* 张三当选县长 |李四当选主席 */
    begin = holder_begin(search->builder, search->post_at, office, begin);
    if (runes_at(text, begin, RUNES(U"：")) || runes_at(text, begin, RUNES(U"同志")))
        return;
    bool state = span_equal(post_of(search, number)->value, SPAN("state"));
    uint32_t end = name_behind_copula(search, begin);
    begin += end != 0;
    if (end == 0)
        end = expected_name(search, begin, state);
    if (begin < text.length && (end == 0 || runes_at(text, end + 1, RUNES(U"、")))) {
        uint32_t whole = listed_name(search, begin, false);
        end = whole > end ? whole : end; /* 县领导陈让、李明, where 让 looks like a verb */
    }
    if (end == 0 || holder_is_deed(search->builder, begin, end))
        return;
    if (text.data[end - 1] == U'地' && end < text.length && rune_is_han(text.data[end]))
        return; /* 区领导|关切地询问 */
    end = holder_end(search->builder, search->post_at, begin, end);
    uint32_t person = add_person(search, begin, end, "name after a post");
    if (person == 0)
        return;
    uint32_t first = chain_begin(search, number);
    for (uint32_t i = first; i <= number; i++)
        post_of(search, i)->person = person;
    read_list(search, is_of_presidium(search, end) ? 0 : person, end);
}

/* 任命|张三|为, 免去|李四|的…职务, 接受|王五|辞去: between the verb and the link stands a name. */
static void name_before_office(struct person_search *search, uint32_t number)
{
    static const struct runes verbs[] = {RUNES_ROW(U"任命"), RUNES_ROW(U"免去"), RUNES_ROW(U"接受"),
                                         RUNES_ROW(U"推选"), RUNES_ROW(U"选举"), RUNES_ROW(U"补选"),
                                         RUNES_ROW(U"聘任"), RUNES_ROW(U"聘请"), RUNES_ROW(U"同意"),
                                         RUNES_ROW(U"提名"), RUNES_ROW(U"撤销"), RUNES_ROW(U"推举"),
                                         RUNES_ROW(U"宣布")};
    static const struct runes links[] = {
        RUNES_ROW(U"同志为"), RUNES_ROW(U"同志任"), RUNES_ROW(U"同志的"), RUNES_ROW(U"同志辞去"),
        RUNES_ROW(U"担任"),   RUNES_ROW(U"兼任"),   RUNES_ROW(U"辞去"),   RUNES_ROW(U"为"),
        RUNES_ROW(U"任"),     RUNES_ROW(U"的")};
    enum { LONGEST_NAME = 16 };
    struct runes text = text_of(search);
    uint32_t begin = post_of(search, number)->begin;
    for (size_t i = 0; i < sizeof(links) / sizeof(*links); i++) {
        if (begin <= links[i].length || !runes_at(text, begin - links[i].length, links[i]))
            continue;
        uint32_t end = begin - links[i].length;
        uint32_t least = end > LONGEST_NAME ? end - LONGEST_NAME : 0;
        for (uint32_t at = end; at > least; at--) {
            for (size_t v = 0; v < sizeof(verbs) / sizeof(*verbs); v++) {
                if (!runes_at(text, at - 1, verbs[v]))
                    continue;
                uint32_t name = at - 1 + verbs[v].length;
                uint32_t name_end = name < end ? expected_name(search, name, true) : 0;
                if (name_end != 0 && (name_end == end || skip_note(text, name_end) == end))
                    add_person(search, name, name_end, "name before an office");
                return;
            }
        }
    }
}

/* ---- names without posts ---- */

/* 农户|申报: a listed word that ends as no name does, where the cheapest reading has none. */
static bool is_word_there(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    const struct lexicon_hit *word = builder_hit_at(builder, begin, LEXICON_NOT_NAMES);
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    uint16_t costs[VOCABULARY_LONGEST + 1];
    return word != NULL && word->end == end &&
           vocabulary_traits(vocabulary, builder->text.data[end - 1]).given < 2 &&
           begin + builder->path_names[begin] != end &&
           vocabulary_costs(vocabulary, builder->text, begin, end, costs) == end - begin;
}

/* 村民韦老根, 记者 张三 李四 */
static void name_after_role(struct person_search *search, const struct lexicon_hit *role)
{
    const struct reading_builder *builder = search->builder;
    struct runes text = text_of(search);
    uint32_t begin = skip_spaces(text, role->end);
    if ((builder->cover[role->end - 1] & COVER_PLACE) &&
        (!(builder->cover[role->begin] & COVER_PLACE) || builder->place_to[role->end - 1] != 0))
        return; /* 坐|镇长|寿镇, 某市|长安镇: into a place */
    if (begin < text.length && text.data[begin] == U'：')
        begin = skip_spaces(text, begin + 1);
    if (begin >= text.length || !rune_is_han(text.data[begin]) ||
        builder_hit_at(builder, begin, LEXICON_BEFORE_NAMES) != NULL ||
        search->post_at[begin] != 0 || is_coming_to_place(builder, begin) ||
        (builder_hit_at(builder, begin, LEXICON_COUNTRIES) != NULL &&
         builder_hit_at(builder, begin, LEXICON_PERSONS) == NULL))
        return;
    if (runes_at(text, role->end - 1, RUNES(U"长官")) || builder_is_of_whole(text, role))
        return; /* 国防部长|官, 全市|长江大桥 */
    const struct lexicon_hit *longest =
        builder_hit_at(builder, role->begin, (enum lexicon_category)role->category);
    if (longest != NULL && longest->end > role->end)
        return; /* 裁判|员 */
    if (text.data[role->end - 1] == U'工' &&
        (text.data[begin] == U'程' || text.data[begin] == U'业'))
        return; /* 电工|程, the end of 输电工程 */
    struct name_reading name = name_with_dots(builder, begin);
    bool office = role->category == LEXICON_BEFORE_NAMES &&
                  lexicon_entry_of(builder->reading->lexicon, role->entry)->value.length > 0;
    if (name.end == 0)
        name = office || builder->path_names[begin] != 0
                   ? name_expected(builder, begin, office)
                   : name_with_surname(builder, begin, NAME_EXPECTED);
    if (name.end == 0 || (!name.closed && name.score < 14 && !office) ||
        holder_is_body(builder, role, begin, name.end) || is_word_there(builder, begin, name.end) ||
        cuts_numeral(text, name.end))
        return;
    uint32_t person = add_person(search, begin, name.end, "name after a role");
    if (person == 0)
        return;
    if (role->category == LEXICON_ROLES) /* told, and no fact's person */
        search->builder->mentions[person - 1].type = MENTION_NAME;
    else
        read_list(search, person, name.end);
}

/* （女）, （左二）, （回族）: what only a person has. */
static bool is_personal_note(struct runes text, uint32_t position)
{
    uint32_t end = skip_note(text, position);
    if (end < position + 3)
        return false;
    char32_t first = text.data[position + 1];
    return first == U'女' || first == U'男' || first == U'左' || first == U'右' || first == U'中' ||
           text.data[end - 2] == U'族';
}

/* 张三说, 李四（女）, 王五：, at the begin of a clause. */
static void name_by_itself(struct person_search *search, uint32_t position)
{
    const struct reading_builder *builder = search->builder;
    struct runes text = text_of(search);
    if (!name_may_begin(builder, position) || family_place_end(builder, position) != 0)
        return;
    uint32_t spaced = spaced_name(search, position);
    if ((spaced > position + 4 && (builder->edges[spaced] & EDGE_END)) ||
        (spaced != 0 && is_appointed(search, spaced))) {
        add_person(search, position, spaced, "name spaced out");
        return;
    }
    struct name_reading name = name_with_dots(builder, position);
    bool dotted = name.end != 0;
    if (name.end == 0 && name_may_be_closed(builder, position))
        name = name_with_surname(builder, position, NAME_CERTAIN);
    if (name.end == 0 || name.end >= text.length || !name.closed)
        return;
    if (builder->path_names[position] != 0) { /* 金宇|中, 金宇中|黯然 */
        name.end = position + builder->path_names[position];
        name.closed = (builder->edges[name.end] & EDGE_END) != 0;
    }
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    bool borne = vocabulary_traits(vocabulary, text.data[position]).surname != 1; /* 但|拒绝|为 */
    bool noted = is_personal_note(text, name.end) || (borne && is_appointed(search, name.end));
    if (!noted && name.score < 20)
        name = name_with_surname(builder, position, NAME_UNPROMISED);
    if (name.end == 0 || name.end >= text.length || !name.closed)
        return;
    unsigned others = COVER_PERSON | COVER_POST | COVER_ORGANISATION;
    if (builder_covered(builder, position, name.end, noted ? others : others | COVER_PLACE))
        return;
    char32_t next = text.data[name.end];
    bool titled = builder_hit_at(builder, name.end, LEXICON_AFTER_NAMES) != NULL;
    bool acts = (builder->edges[name.end] & EDGE_PERSON) != 0;
    bool speaks = next == U'：' && position > 0 && text.data[position - 1] == U'\n';
    if (!noted && !titled && !speaks && !acts &&
        (name.score < 19 || (next == U'的' && !dotted) ||
         place_like_a_name(builder, position, name.end) != 0))
        return;
    if ((next == U'”' && position > 0 && text.data[position - 1] == U'“') ||
        is_in_row_of_places(builder, position, name.end) ||
        (!dotted && is_listed_with_places(builder, position, name.end)))
        return; /* “卡尔·文森”号: a thing's name */
    uint32_t person = add_person(search, position, name.end, "name and verb");
    if (person != 0)
        read_list(search, person, name.end);
}

static void names_after_roles(struct person_search *search)
{
    const struct reading *reading = search->builder->reading;
    struct trigger_walk walk =
        trigger_walk(reading, 0, reading->text.length, 0,
                     LEXICON_KIND(LEXICON_BEFORE_NAMES) | LEXICON_KIND(LEXICON_ROLES));
    uint32_t at;
    while (trigger_next(&walk, &at)) {
        for (uint32_t i = reading->hits.first[at]; i < reading->hits.first[at + 1]; i++)
            if (reading->hits.hits[i].category == LEXICON_BEFORE_NAMES ||
                reading->hits.hits[i].category == LEXICON_ROLES)
                name_after_role(search, &reading->hits.hits[i]);
    }
}

/* Behind every mark, and where the text begins. */
static void names_by_themselves(struct person_search *search)
{
    const struct reading_builder *builder = search->builder;
    struct runes text = text_of(search);
    struct trigger_walk walk = trigger_walk(builder->reading, 0, text.length, TRIGGER_PLAIN, 0);
    uint32_t mark, position = 0;
    do {
        if (position < text.length && (builder->edges[position] & EDGE_MARK) &&
            !(builder->cover[position] & COVER_PERSON) && rune_is_han(text.data[position]))
            name_by_itself(search, position);
        position = trigger_next(&walk, &mark) ? mark + 1 : text.length + 1;
    } while (position <= text.length);
}

/* A line of names: every token between spaces and marks, once the roles are off. */
static void read_credit(struct person_search *search, const struct block *block)
{
    const struct reading_builder *builder = search->builder;
    struct runes text = text_of(search);
    uint32_t position = block->begin;
    while (position < block->end) {
        const struct lexicon_hit *role = builder_hit_at(builder, position, LEXICON_BEFORE_NAMES);
        if (role != NULL) {
            position = role->end;
            continue;
        }
        bool free = position == block->begin || (builder->edges[position] & EDGE_BEGIN) ||
                    builder_hit_to(builder, position, LEXICON_BEFORE_NAMES) != NULL ||
                    builder_covered(builder, position - 1, position, COVER_PERSON);
        uint32_t end = free ? spaced_name(search, position) : 0;
        if (end == 0 && free && rune_is_han(text.data[position]))
            end = name_expected(builder, position, false).end;
        if (end != 0 && end <= block->end && add_person(search, position, end, "byline") != 0)
            position = end;
        else
            position++;
    }
}

/* A kind of town stands there, and no post of one. */
static bool is_of_a_town(struct runes text, uint32_t position)
{
    return position + 1 < text.length && RUNE_AMONG(text.data[position], U"省州市县镇村") &&
           text.data[position + 1] != U'长' && text.data[position + 1] != U'委' &&
           text.data[position + 1] != U'民';
}

/* The names that cost less than the words they would be otherwise, wherever they stand. */
static void names_of_the_path(struct person_search *search)
{
    const struct reading_builder *builder = search->builder;
    struct trigger_walk walk =
        trigger_walk(builder->reading, 0, text_of(search).length, TRIGGER_PATH_NAME, 0);
    uint32_t i;
    while (trigger_next(&walk, &i)) {
        uint32_t end = i + builder->path_names[i];
        unsigned others = COVER_PERSON | COVER_POST | COVER_ORGANISATION | COVER_VENUE;
        bool inside = i > 0 && (builder->cover[i] & builder->cover[i - 1] & COVER_PLACE) &&
                      builder->place_to[i] == 0; /* 开|罗 */
        if (end == i || inside || builder_covered(builder, i, end, others))
            continue; /* end: a land that a headline tells by one character */
        uint32_t feature = place_with_feature(builder, i, end);
        if ((feature == 0 && is_of_a_town(text_of(search), end)) ||
            is_in_row_of_places(builder, i, end))
            continue; /* 蒙哥马利|县 */
        if (feature == 0)
            feature = place_like_a_name(builder, i, end);
        if (feature != 0) {
            builder_add(search->builder, MENTION_SITE, i, feature, "foreign place");
            builder_cover(search->builder, i, feature, COVER_PLACE);
            continue;
        }
        if (is_foreign_place(builder, i, end)) {
            builder_add(search->builder, MENTION_SITE, i, end, "foreign place");
            builder_cover(search->builder, i, end, COVER_PLACE);
            continue;
        }
        uint32_t person = add_person(search, i, end, "name among words");
        if (person != 0 && !(builder->edges[i] & EDGE_PROMISED))
            search->builder->mentions[person - 1].type = MENTION_NAME;
    }
}

/* ---- the whole ---- */

/* A mere 主任, 书记 without a body, a place or a person is a word, and 县领导 without names too. */
static void drop_bare_posts(struct person_search *search)
{
    struct runes text = text_of(search);
    for (uint32_t i = 0; i < search->post_count; i++) {
        struct mention *post = post_of(search, i);
        struct runes words = runes_slice(text, post->begin, post->end);
        bool leaders =
            runes_end_with(words, RUNES(U"领导")) || runes_end_with(words, RUNES(U"领导干部")) ||
            runes_end_with(words, RUNES(U"负责人")) || runes_end_with(words, RUNES(U"负责同志")) ||
            runes_end_with(words, RUNES(U"人大代表")) || runes_end_with(words, RUNES(U"党代表"));
        if (post->person != 0 || (post->end - post->begin > 2 && !leaders))
            continue;
        post->type = MENTION_CALLING;
        if (leaders || lexicon_find(search->builder->reading->lexicon, LEXICON_ROLES,
                                    runes_slice(text, post->begin, post->end)) == NULL)
            post->end = post->begin;
    }
}

void recognise_persons(struct reading_builder *builder)
{
    const struct reading *reading = builder->reading;
    struct person_search search = {.builder = builder};
    index_posts(&search);
    read_rosters(&search);
    for (uint32_t i = 0; i < search.post_count; i++) {
        if (post_of(&search, i)->person == 0)
            name_after_post(&search, i);
    }
    for (uint32_t i = 0; i < search.post_count; i++) {
        if (post_of(&search, i)->person == 0)
            name_before_office(&search, i);
    }
    names_before_offices(&search);
    for (size_t i = 0; i < reading->article->block_count; i++) {
        if (reading->article->blocks[i].role == BLOCK_BYLINE)
            read_credit(&search, &reading->article->blocks[i]);
    }
    names_after_roles(&search);
    names_by_themselves(&search);
    tell_known_names(builder);
    names_of_the_path(&search);
    correct_names(builder);
    tell_names_that_are_words(builder);
    join_hyphened_names(builder);
    take_sounds_before(builder);
    take_sounds_behind(builder);
    tell_initialed_names(builder);
    tell_bracketed_aliases(builder);
    tell_latin_names(builder);
    carry_names(builder);
    size_t count = builder->count;
    for (size_t i = 0; i < count; i++) {
        struct mention *mention = &builder->mentions[i];
        if (mention->type == MENTION_NAME && is_appointed(&search, mention->end))
            mention->type = MENTION_PERSON;
        if (mention->type != MENTION_PERSON)
            continue;
        post_after_name(&search, (uint32_t)i + 1);
        biography_posts(builder, search.posts, search.post_at, (uint32_t)i + 1);
        posts_in_apposition(&search, (uint32_t)i + 1);
    }
    posts_taken_from_them(&search);
    title_persons(builder, search.posts, search.post_count, search.post_at);
    drop_bare_posts(&search);
}
