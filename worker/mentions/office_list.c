#include "mentions/office_list.h"

#include "lexicon/vocabulary.h"
#include "mentions/name_model.h"
#include "mentions/office_link.h"
#include "text/traits.h"

enum { LONGEST_LIST = 600, NAMES_MOST = 250, LONGEST_LINK = 24 };
enum { LONGEST_NAME = 12, LONGEST_UNKNOWN = 4 }; /* with dots or spaces; without */

struct name_list {
    uint32_t *person_to; /* [i]: number + 1 of the person whose name ends at i */
    uint32_t persons[NAMES_MOST];
    uint32_t count;
};

static uint32_t *index_persons(const struct reading_builder *builder)
{
    uint32_t *person_to =
        arena_alloc(builder->reading->arena, ((size_t)builder->text.length + 1) * sizeof(uint32_t));
    for (size_t i = 0; i < builder->count; i++)
        if (builder->mentions[i].type == MENTION_PERSON)
            person_to[builder->mentions[i].end] = (uint32_t)i + 1;
    return person_to;
}

static bool is_in_list(char32_t c)
{
    return rune_is_han(c) || is_blank(c) || RUNE_AMONG(c, U"、（）·()");
}

static bool is_note_end(char32_t c)
{
    return c == U'）' || c == U')';
}

/* Before the note that ends there; `end` where none does. */
static uint32_t before_note(struct runes text, uint32_t least, uint32_t end)
{
    if (end <= least || !is_note_end(text.data[end - 1]))
        return end;
    for (uint32_t at = end - 1; at > least; at--)
        if (text.data[at - 1] == U'（' || text.data[at - 1] == U'(')
            return skip_note(text, at - 1) == end ? at - 1 : end;
    return end;
}

/* Where the names end that the link before the post is told of; 0 where there is no link. */
static uint32_t names_end(const struct person_search *search, uint32_t number,
                          struct office_link *link)
{
    struct runes text = search->builder->text;
    uint32_t begin = post_of(search, number)->begin;
    if (begin < 3)
        return 0;
    if (text.data[begin] == U'代' && !RUNE_AMONG(text.data[begin - 1], U"为任选去"))
        return rune_is_han(text.data[begin - 1]) ? begin : 0; /* 决定王某|代理县长职务 */
    if (!RUNE_AMONG(text.data[begin - 1], U"为任的选去"))
        return 0;
    uint32_t best = 0;
    for (uint32_t at = begin - 1; at > 1 && begin - at <= LONGEST_LINK; at--) {
        if (!is_in_list(text.data[at]) && !rune_is_digit(text.data[at]))
            break;
        struct office_link found = office_link_at(search, at);
        if (found.post != number + 1 || !is_in_list(text.data[at - 1]) ||
            text.data[at - 1] == U'、' || (search->builder->cover[at - 1] & COVER_POST))
            continue;
        best = at;
        *link = found;
    }
    return best;
}

/* Behind the verb that the list is told with: 会议选举|A, 关于接受|A. */
static uint32_t behind_verb(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes verbs[] = {
        RUNES_ROW(U"任命"), RUNES_ROW(U"免去"), RUNES_ROW(U"接受"), RUNES_ROW(U"推选"),
        RUNES_ROW(U"选举"), RUNES_ROW(U"补选"), RUNES_ROW(U"聘任"), RUNES_ROW(U"聘请"),
        RUNES_ROW(U"同意"), RUNES_ROW(U"提名"), RUNES_ROW(U"撤销"), RUNES_ROW(U"推举"),
        RUNES_ROW(U"宣布"), RUNES_ROW(U"增补"), RUNES_ROW(U"增选"), RUNES_ROW(U"批准"),
        RUNES_ROW(U"决定"), RUNES_ROW(U"罢免"), RUNES_ROW(U"解除"), RUNES_ROW(U"解聘"),
        RUNES_ROW(U"免除")};
    for (uint32_t at = end; at >= begin + 2; at--)
        for (size_t i = 0; i < sizeof(verbs) / sizeof(*verbs); i++)
            if (runes_at(text, at - 2, verbs[i]))
                return at;
    return 0;
}

/* Whether [begin, end) is nothing but two to `most` characters of a name, perhaps spaced out:
 * 李　明. */
static bool is_of_characters(const struct reading_builder *builder, uint32_t begin, uint32_t end,
                             uint32_t most)
{
    struct runes text = builder->text;
    uint32_t characters = 0;
    for (uint32_t i = begin; i < end; i++) {
        if ((!rune_is_han(text.data[i]) && !is_blank(text.data[i])) ||
            RUNE_AMONG(text.data[i], U"他她其我你们的"))
            return false;
        characters += rune_is_han(text.data[i]);
    }
    return begin < end && characters >= 2 && characters <= most && !is_blank(text.data[begin]) &&
           !is_blank(text.data[end - 1]) &&
           !builder_covered(builder, begin, end,
                            COVER_PLACE | COVER_ORGANISATION | COVER_POST | COVER_PERSON);
}

/* 李明, 王建国: of a surname and one or two characters more. */
static bool is_of_a_name(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    return is_of_characters(builder, begin, end, 3) &&
           lexicon_find(builder->reading->lexicon, LEXICON_SURNAMES,
                        runes_slice(builder->text, begin, begin + 1)) != NULL;
}

/* 王军|连任, but not 祝贺|他|当选: neither all of it nor its first two characters are a word. */
static bool holds_no_word(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    uint16_t costs[VOCABULARY_LONGEST + 1];
    return vocabulary_costs(lexicon_vocabulary(builder->reading->lexicon), builder->text, begin,
                            end, costs) < 2;
}

/* The person whom one part of the list tells, number + 1; 0 none. `among`: other parts stand beside
 * it. */
static uint32_t person_of_part(struct person_search *search, const struct name_list *list,
                               uint32_t begin, uint32_t end, bool among)
{
    struct reading_builder *builder = search->builder;
    struct runes text = builder->text;
    while (begin < end && is_blank(text.data[begin]))
        begin++;
    end = before_note(text, begin, end);
    uint32_t told = list->person_to[end];
    if (told != 0 && builder->mentions[told - 1].begin >= begin)
        return told;
    uint32_t verb = behind_verb(text, begin, end);
    uint32_t name = verb != 0 ? verb : begin;
    while (name < end && is_blank(text.data[name]))
        name++;
    bool whole = is_of_a_name(builder, name, end) &&
                 (verb != 0 || among || holds_no_word(builder, name, end));
    if (!whole && verb != 0 && is_of_characters(builder, name, end, LONGEST_UNKNOWN))
        whole = holds_no_word(builder, name, end); /* 接受|扎玛次登|辞去 */
    if (!whole && name < end && end - name <= LONGEST_NAME &&
        !builder_covered(builder, name, end, COVER_PERSON))
        whole = name_expected(builder, name, true).end == end;
    for (uint32_t length = 2; !whole && length <= 4 && begin + length <= end; length++)
        if (builder->path_names[end - length] == length) {
            name = end - length;
            whole = true;
        }
    return whole ? builder_add_person(builder, name, end, "name before an office") : 0;
}

/* The names in [begin, end), which are told with 、, 和 and their like between them. */
static void read_names(struct person_search *search, struct name_list *list, uint32_t begin,
                       uint32_t end)
{
    struct runes text = search->builder->text;
    const uint32_t first = begin;
    for (uint32_t at = begin; at <= end && list->count < NAMES_MOST; at++) {
        bool closed = at == end || text.data[at] == U'、';
        bool joined = !closed && RUNE_AMONG(text.data[at], U"和与及") &&
                      (list->person_to[at] != 0 || is_note_end(text.data[at - 1]));
        if (!closed && !joined)
            continue;
        uint32_t person = person_of_part(search, list, begin, at, begin > first || at < end);
        begin = at + 1;
        if (person == 0)
            continue;
        list->person_to[search->builder->mentions[person - 1].end] = person;
        list->persons[list->count++] = person;
    }
}

/* A、B|分别任组长、副组长: as many posts as names, each its own. */
static void give_in_pairs(struct person_search *search, const struct name_list *list,
                          uint32_t number)
{
    struct runes text = search->builder->text;
    uint32_t posts = 1;
    while (number + posts < search->post_count && post_of(search, number + posts)->person == 0 &&
           joins_posts(text, post_of(search, number + posts - 1)->end,
                       post_of(search, number + posts)->begin))
        posts++;
    for (uint32_t i = 0; posts == list->count && i < posts; i++)
        post_of(search, number + i)->person = list->persons[i];
}

/* 免去|张三|县水利局局长职务: the verb that takes an office away ends at position. */
static bool is_taken_away(struct runes text, uint32_t position)
{
    static const struct runes verbs[] = {RUNES_ROW(U"免去"), RUNES_ROW(U"撤销"), RUNES_ROW(U"罢免"),
                                         RUNES_ROW(U"解除"), RUNES_ROW(U"免除")};
    for (size_t i = 0; position >= 2 && i < sizeof(verbs) / sizeof(*verbs); i++)
        if (runes_at(text, position - 2, verbs[i]))
            return true;
    return false;
}

/* 免去|张三县水利局|: the body and the post hold the name that was read along. */
static void shorten_bodies(struct reading_builder *builder, uint32_t begin, uint32_t behind)
{
    for (size_t i = 0; i < builder->count; i++) {
        struct mention *mention = &builder->mentions[i];
        if (mention->begin == begin && mention->end > behind && mention->type != MENTION_PERSON)
            mention->begin = behind;
    }
}

/* 免去|张三|同志|县水利局局长职务: the name that the post was read over, by what follows it, and
 * where what follows begins; 0 none. */
static uint32_t name_within(const struct reading_builder *builder, uint32_t begin, uint32_t end,
                            uint32_t *behind)
{
    enum { LONGEST = 3 };
    struct runes text = builder->text;
    if (lexicon_find(builder->reading->lexicon, LEXICON_SURNAMES,
                     runes_slice(text, begin, begin + 1)) == NULL)
        return 0;
    for (uint32_t length = 2; length <= LONGEST && begin + length < end; length++) {
        uint32_t at = begin + length;
        *behind = at + (runes_at(text, at, RUNES(U"同志")) ? 2 : 0);
        if (builder_hit_at(builder, *behind, LEXICON_PLACES) != NULL ||
            (rune_traits(text.data[*behind]) & TRAIT_LEVEL))
            return at;
    }
    return 0;
}

/* 免去张三县水利局局长职务, 免去张三同志|县水利局局长职务: no word stands between the name and the
 * office that is taken away. */
static void name_beside_office(struct person_search *search, uint32_t number)
{
    enum { LONGEST = 4 };
    struct reading_builder *builder = search->builder;
    struct runes text = builder->text;
    struct mention *post = post_of(search, number);
    if (!names_office(search, number))
        return;
    uint32_t name = post->begin, end = post->begin;
    if (is_taken_away(text, name)) {
        uint32_t behind = name;
        end = name_within(builder, name, post->end, &behind);
        if (end == 0 || behind >= post->end)
            return;
        post->own = post->own < behind ? behind : post->own;
        shorten_bodies(builder, name, behind);
    } else {
        if (end >= 2 && runes_at(text, end - 2, RUNES(U"同志"))) {
            end -= 2;
        } else if (end >= 1 && runes_at(text, end - 1, RUNES(U"同志"))) { /* 张三同|志县水利局 */
            post->own = post->own < end + 1 ? end + 1 : post->own;
            shorten_bodies(builder, end, end + 1);
            end--;
        }
        name = end;
        for (uint32_t length = 2; length <= LONGEST && length + 2 <= end; length++)
            if (is_taken_away(text, end - length) && is_of_a_name(builder, end - length, end))
                name = end - length;
        if (name >= end)
            return;
    }
    uint32_t person = builder_add_person(builder, name, end, "name before an office");
    for (; person != 0; number++) {
        post_of(search, number)->person = person;
        if (number + 1 >= search->post_count ||
            !joins_posts(text, post_of(search, number)->end, post_of(search, number + 1)->begin))
            break;
    }
}

void names_before_offices(struct person_search *search)
{
    struct runes text = search->builder->text;
    struct name_list list = {NULL, {0}, 0};
    for (uint32_t number = 0; number < search->post_count; number++) {
        struct office_link link = {0};
        uint32_t end = post_of(search, number)->person == 0 ? names_end(search, number, &link) : 0;
        if (end == 0) {
            if (post_of(search, number)->person == 0)
                name_beside_office(search, number);
            continue;
        }
        if (list.person_to == NULL)
            list.person_to = index_persons(search->builder);
        uint32_t begin = end;
        while (begin > 0 && end - begin < LONGEST_LIST && is_in_list(text.data[begin - 1]))
            begin--;
        list.count = 0;
        read_names(search, &list, begin, end);
        if (link.each && list.count > 1)
            give_in_pairs(search, &list, number);
    }
}
