/* Collecting mentions, and the order that a reading promises. */
#include "mentions/builder.h"

#include <string.h>

#include "base/packed.h"
#include "lexicon/vocabulary.h"
#include "mentions/crossing.h"
#include "mentions/inner_place.h"
#include "mentions/office_taken.h"
#include "mentions/triggers.h"

struct mention *builder_add(struct reading_builder *builder, enum mention_type type, uint32_t begin,
                            uint32_t end, const char *rule)
{
    builder->mentions = arena_extend(builder->reading->arena, builder->mentions, builder->count,
                                     &builder->capacity, sizeof(*builder->mentions));
    struct mention *mention = &builder->mentions[builder->count++];
    mention->type = type;
    mention->begin = begin;
    mention->end = end;
    mention->rule = rule;
    return mention;
}

/* 阿尔贝|二世, 卡尔|十六世, but 五世|同堂 */
uint32_t regnal_end(struct runes text, uint32_t end)
{
    enum { MOST = 2 };
    uint32_t at = end;
    while (at < text.length && at < end + MOST &&
           RUNE_AMONG(text.data[at], U"一二三四五六七八九十"))
        at++;
    bool reigns = at > end && at < text.length && text.data[at] == U'世' &&
                  (at + 1 >= text.length || !RUNE_AMONG(text.data[at + 1], U"纪界代人同单"));
    return reigns ? at + 1 : end;
}

/* 官兵|英勇无畏, 就医保、|商保: a listed word that is nobody's name wherever it stands; nor is one
 * of two with a character behind it that names seldom hold or that begins a word (记者周三|从). */
static bool is_never_a_name(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    enum { SELDOM = 4, COMMON = 1240 };
    uint16_t costs[VOCABULARY_LONGEST + 1];
    if (end == begin + 3 && builder->text.data[end - 1] == U'地' &&
        vocabulary_costs(lexicon_vocabulary(builder->reading->lexicon), builder->text, begin,
                         begin + 2, costs) == 2 &&
        costs[2] < COMMON)
        return true; /* 焦急地 says how */
    const struct lexicon_hit *word = builder_hit_at(builder, begin, LEXICON_NOT_NAMES);
    if (word == NULL || word->end + 1 < end ||
        lexicon_entry_of(builder->reading->lexicon, word->entry)->value.length == 0)
        return false;
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    return word->end >= end || end - begin != 3 || is_crossed(builder, end) ||
           vocabulary_traits(vocabulary, builder->text.data[end - 1]).given < SELDOM;
}

/* 陆家嘴、|徐家汇, 韩军方: a whole place of the list, or what a land is told by in it, where no
 * role promises a person. */
static bool is_a_place_there(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    enum { SHORTEST = 3 };
    if (end - begin < SHORTEST || (builder->promises[begin] & PROMISE_BEFORE) ||
        !(builder->reading->hits.kinds[begin] & LEXICON_KIND(LEXICON_SITES)))
        return false;
    const struct lexicon_hit *site = builder_hit_at(builder, begin, LEXICON_SITES);
    if (site == NULL || site->end != end)
        return false;
    const struct span value = lexicon_entry_of(builder->reading->lexicon, site->entry)->value;
    return value.length == 0 || span_starts_with(value, SPAN("+"));
}

uint32_t builder_add_person(struct reading_builder *builder, uint32_t begin, uint32_t end,
                            const char *rule)
{
    if (builder_covered(builder, begin, end, COVER_PERSON) ||
        is_never_a_name(builder, begin, end) || is_a_place_there(builder, begin, end))
        return 0;
    end = regnal_end(builder->reading->text, end);
    builder_add(builder, MENTION_PERSON, begin, end, rule);
    builder_cover(builder, begin, end, COVER_PERSON);
    return (uint32_t)builder->count;
}

void builder_cover(struct reading_builder *builder, uint32_t begin, uint32_t end, enum cover cover)
{
    for (uint32_t i = begin; i < end; i++)
        builder->cover[i] |= (uint8_t)cover;
}

bool builder_covered(const struct reading_builder *builder, uint32_t begin, uint32_t end,
                     unsigned bits)
{
    for (uint32_t i = begin; i < end; i++) {
        if (builder->cover[i] & bits)
            return true;
    }
    return false;
}

/* Marks that no name holds. The dot of foreign names and brackets are looked at where they occur.
 */
static bool is_mark(char32_t c)
{
    return c < U'0' || (c > U'9' && c < U'A') || (c > U'Z' && c < U'a') || (c > U'z' && c < 0xB7) ||
           (c >= 0x2010 && c <= 0x206F) || (c >= 0x2500 && c <= 0x27FF) ||
           (c >= 0x3000 && c <= 0x303F && !rune_is_han(c)) || (c >= 0xFF00 && c <= 0xFFEF);
}

bool builder_is_weak(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    const struct lexicon_hit *word = builder_hit_at(builder, hit->begin, LEXICON_NOT_PLACES);
    return (word != NULL && word->end >= hit->end) || takes_office_of_body(builder, hit->begin);
}

/* 工|作, 合|同, 高|等: a word of one character that ends a common noun is none of its own. */
static bool ends_noun(struct runes text, const struct lexicon_hit *hit)
{
    char32_t before = hit->begin > 0 ? text.data[hit->begin - 1] : 0;
    switch (text.data[hit->begin]) {
    case U'作':
        return before == U'工' || before == U'合' || before == U'制' || before == U'协' ||
               before == U'操';
    case U'同':
        return before == U'合' || before == U'协';
    case U'等':
        return before == U'高' || before == U'中' || before == U'初';
    case U'用':
        return before == U'信' || before == U'费' || before == U'实' || before == U'商';
    case U'由':
        return before == U'自';
    case U'为':
        return before == U'行';
    case U'的':
        return before == U'党';
    case U'据':
        return before == U'数' || before == U'证';
    case U'创':
        return before == U'科' || before == U'文' || before == U'双';
    case U'记':
        return before == U'登';
    case U'访':
        return before == U'信';
    case U'经':
        return rune_traits(before) & TRAIT_LEVEL; /* 市经合局, 县经开区 */
    default:
        return false;
    }
}

/* Bits of the list boundaries' value. */
enum boundary { BOUNDARY_BEHIND = 1, BOUNDARY_BEFORE = 2, BOUNDARY_PERSON = 4 };

static void mark_boundary(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    const struct reading *reading = builder->reading;
    unsigned side = hit->number;
    uint32_t end = hit->end;
    if (runes_equal(runes_slice(reading->text, hit->begin, end), RUNES(U"任教")) &&
        end < reading->text.length && RUNE_AMONG(reading->text.data[end], U"育务研导"))
        end--; /* 曾任|教育局局长 */
    if (hit->end - hit->begin == 1) {
        const struct lexicon_hit *longest = &reading->hits.hits[reading->hits.first[hit->begin]];
        bool heads = longest->end > hit->end;
        if (ends_noun(reading->text, hit))
            return;
        if (heads && longest->category == LEXICON_NOT_NAMES) {
            if (side == BOUNDARY_BEHIND)
                return; /* 能源, 会员: no verb that a name could stand before */
            side &= ~(unsigned)BOUNDARY_PERSON; /* 能 acts, 能源 does not */
        }
        if (heads && longest->category != LEXICON_BOUNDARIES && longest->category != LEXICON_SITES)
            side &= ~(unsigned)BOUNDARY_BEFORE; /* 经 in 经济 is no preposition */
    }
    builder->edges[hit->begin] |= (uint8_t)((side & BOUNDARY_BEHIND ? EDGE_END : 0) |
                                            (side & BOUNDARY_PERSON ? EDGE_PERSON : 0));
    builder->edges[end] |= side & BOUNDARY_BEFORE ? EDGE_BEGIN : 0;
}

bool builder_is_land_of_office(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    enum { SHORTEST = 3 };
    const uint32_t last = hit->end - 1;
    if (hit->end - hit->begin != 2 || builder->text.data[last] != U'国')
        return false;
    const struct lexicon_hit *post = builder_hit_at(builder, last, LEXICON_POSTS);
    return post != NULL && post->end - last >= SHORTEST;
}

static void mark_place(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    if (hit->category == LEXICON_PLACE_SHORT &&
        (hit->end - hit->begin < 2 || builder_is_weak(builder, hit)))
        return;
    if (takes_office_of_body(builder, hit->begin))
        return; /* 李明|任|县教育局局长, though there is a county of that name */
    if (hit->category == LEXICON_COUNTRIES && builder_is_land_of_office(builder, hit))
        return;
    if (builder->place_to[hit->end] == 0)
        builder->place_to[hit->end] = hit->begin + 1;
}

/* 国防部长|官: the word goes on to another title. */
static bool goes_on_to_title(struct runes text, uint32_t end)
{
    return runes_at(text, end - 1, RUNES(U"长官"));
}

/* 东莞|市长|安镇 */
static bool is_shared_by_places(const struct reading_builder *builder, uint32_t end)
{
    uint32_t last = end - 1, place = builder->place_to[last];
    return builder->text.data[last] == U'长' && place != 0 && place + 2 <= last &&
           begins_inner_place(builder, last);
}

bool builder_is_of_whole(struct runes text, const struct lexicon_hit *hit)
{
    return hit->end == hit->begin + 2 && hit->begin > 0 && text.data[hit->begin + 1] == U'长' &&
           (text.data[hit->begin - 1] == U'全' || text.data[hit->begin - 1] == U'我') &&
           (rune_traits(text.data[hit->begin]) & TRAIT_LEVEL);
}

static void mark_title(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    if ((hit->end == hit->begin + 2 && is_shared_by_places(builder, hit->end)) ||
        builder_is_of_whole(builder->text, hit))
        return;
    if (hit->category == LEXICON_AFTER_NAMES)
        builder->promises[hit->begin] |= PROMISE_BEHIND;
    else
        builder->promises[hit->end] |=
            goes_on_to_title(builder->text, hit->end) ? 0 : PROMISE_BEFORE;
    if (hit->end - hit->begin > 1) /* 习近平|总书记 */
        builder->edges[hit->begin] |= EDGE_END;
}

static void mark_marks(const struct reading *reading, uint8_t *edges)
{
    struct runes text = reading->text;
    struct trigger_walk walk = trigger_walk(reading, 0, text.length, TRIGGER_PLAIN, 0);
    uint32_t i;
    edges[0] = EDGE_BEGIN | EDGE_MARK;
    edges[text.length] = EDGE_END;
    while (trigger_next(&walk, &i)) {
        if (is_mark(text.data[i])) {
            edges[i] |= EDGE_END;
            edges[i + 1] |= EDGE_BEGIN | EDGE_MARK;
        } else if (rune_is_digit(text.data[i]) || rune_is_letter(text.data[i])) {
            edges[i] |= EDGE_END;
        }
    }
}

void builder_find_edges(struct reading_builder *builder)
{
    const struct reading *reading = builder->reading;
    struct runes text = reading->text;
    builder->edges = arena_alloc(reading->arena, (size_t)text.length + 1);
    builder->promises = arena_alloc(reading->arena, (size_t)text.length + 1);
    builder->place_to = arena_alloc(reading->arena, ((size_t)text.length + 1) * sizeof(uint32_t));
    mark_marks(reading, builder->edges);
    for (uint32_t i = 0; i < reading->hits.count; i++) {
        const struct lexicon_hit *hit = &reading->hits.hits[i];
        switch (hit->category) {
        case LEXICON_BOUNDARIES:
            mark_boundary(builder, hit);
            break;
        case LEXICON_BEFORE_NAMES:
        case LEXICON_ROLES:
            if (!goes_on_to_title(builder->text, hit->end) &&
                !builder_is_of_whole(builder->text, hit) &&
                (hit->end != hit->begin + 2 || !is_shared_by_places(builder, hit->end)))
                builder->promises[hit->end] |= PROMISE_BEFORE;
            break;
        case LEXICON_POSTS:
        case LEXICON_AFTER_NAMES:
            mark_title(builder, hit);
            break;
        case LEXICON_PLACE_SHORT:
        case LEXICON_PLACES:
        case LEXICON_TOWNS:
        case LEXICON_COUNTRIES:
            mark_place(builder, hit);
            break;
        default:
            break;
        }
    }
}

const struct lexicon_hit *builder_hit_to(const struct reading_builder *builder, uint32_t position,
                                         enum lexicon_category category)
{
    enum { LONGEST = 16 }; /* code points that a word looked for backwards may have */
    const struct lexicon_hits *hits = &builder->reading->hits;
    uint32_t from = position > LONGEST ? position - LONGEST : 0;
    for (uint32_t i = hits->first[from]; i < hits->first[position]; i++) {
        if (hits->hits[i].end == position && hits->hits[i].category == category)
            return &hits->hits[i];
    }
    return NULL;
}

/* What goes when two mentions cross: the one of the type that stands later here. */
static const uint8_t weakness[MENTION_TYPES] = {
    [MENTION_MONEY] = 0,        [MENTION_PERCENT] = 0,  [MENTION_QUANTITY] = 1,
    [MENTION_TIME] = 1,         [MENTION_DURATION] = 2, [MENTION_FREQUENCY] = 1,
    [MENTION_ORGANISATION] = 2, [MENTION_POST] = 3,     [MENTION_PERSON] = 4,
    [MENTION_PLACE] = 5,        [MENTION_ORDINAL] = 6,  [MENTION_NUMBER] = 7,
    [MENTION_NAME] = 4,         [MENTION_SITE] = 5,     [MENTION_CALLING] = 5,
};

/* Whether the first of two mentions, given by the numbers they were added under, comes before the
 * second. */
static bool comes_before(const struct mention *mentions, uint32_t first, uint32_t second)
{
    const struct mention *a = &mentions[first], *b = &mentions[second];
    if (a->begin != b->begin)
        return a->begin < b->begin;
    if (a->end != b->end)
        return a->end > b->end;
    return a->type != b->type ? a->type < b->type : first < second;
}

enum { DRAWER = 16 }; /* positions that share one */

/* How many drawers a text of that length has. */
static uint32_t drawers_of(uint32_t length)
{
    return length / DRAWER + 1;
}

/* The order of the mentions: thrown into drawers by their begin; the few that share one are put in
 * order as they come. `first` is where the drawers begin: one more than there are, to be filled
 * here. */
static void sort_mentions(const struct mention *mentions, uint32_t count, uint32_t drawers,
                          uint32_t *order, uint32_t *first)
{
    memset(first, 0, ((size_t)drawers + 1) * sizeof(*first));
    for (uint32_t i = 0; i < count; i++)
        first[mentions[i].begin / DRAWER + 1]++;
    for (uint32_t i = 1; i <= drawers; i++)
        first[i] += first[i - 1];
    for (uint32_t i = 0; i < count; i++)
        order[i] = count;                  /* nobody's yet */
    for (uint32_t i = 0; i < count; i++) { /* `first` moves on to where the next one goes */
        const uint32_t drawer = mentions[i].begin / DRAWER;
        uint32_t place = first[drawer]++;
        while (place > 0 && order[place - 1] < count &&
               mentions[order[place - 1]].begin / DRAWER == drawer &&
               comes_before(mentions, i, order[place - 1])) {
            order[place] = order[place - 1];
            place--;
        }
        order[place] = i;
    }
}

/* Marks the mentions that cannot stay, by their place in the order. One sweep with the stack of
 * those that are open; the stack is as deep as mentions nest. */
static void drop_crossing(const struct mention *mentions, const uint32_t *order, uint32_t count,
                          bool *dropped, uint32_t *stack)
{
    uint32_t depth = 0;
    for (uint32_t i = 0; i < count; i++) {
        const struct mention *mention = &mentions[order[i]];
        dropped[i] = mention->begin == mention->end; /* taken back by its recogniser */
        while (depth > 0 && (mentions[order[stack[depth - 1]]].end <= mention->begin ||
                             dropped[stack[depth - 1]]))
            depth--;
        while (depth > 0 && mentions[order[stack[depth - 1]]].end < mention->end && !dropped[i]) {
            const struct mention *open = &mentions[order[stack[depth - 1]]];
            if (weakness[mention->type] >= weakness[open->type])
                dropped[i] = true;
            else
                dropped[stack[--depth]] = true;
        }
        if (depth > 0 && !dropped[i]) {
            const struct mention *open = &mentions[order[stack[depth - 1]]];
            bool alike = open->begin == mention->begin && open->end == mention->end;
            dropped[i] = (alike && open->type == mention->type) ||
                         (alike && open->type == MENTION_ORGANISATION &&
                          mention->type == MENTION_PLACE && mention->code == 0) ||
                         ((open->type == MENTION_PERSON || open->type == MENTION_NAME) &&
                          (mention->type == MENTION_PLACE || mention->type == MENTION_SITE));
        }
        if (!dropped[i])
            stack[depth++] = i;
    }
}

enum { FILLED_AT_ONCE = 4 };

/* The value at [begin, end), and perhaps at some places behind it, which are filled later; returns
 * from where on. */
static uint32_t fill_to(uint32_t *numbers, uint32_t begin, uint32_t end, uint32_t value)
{
    const words4 values = {value, value, value, value};
    if (begin >= end)
        return begin;
    for (uint32_t at = begin; at < end; at += FILLED_AT_ONCE)
        memcpy(numbers + at, &values, sizeof(values));
    return end;
}

void builder_settle(struct reading_builder *builder)
{
    struct reading *reading = builder->reading;
    struct arena *arena = reading->arena;
    uint32_t count = (uint32_t)builder->count;
    uint32_t *order = arena_take(arena, count * sizeof(*order));
    uint32_t length = reading->text.length, drawers = drawers_of(length);
    uint32_t *first = arena_take(arena, ((size_t)drawers + 1) * sizeof(*first));
    sort_mentions(builder->mentions, count, drawers, order, first);
    bool *dropped = arena_alloc(arena, count);
    uint32_t *moved = arena_alloc(arena, count * sizeof(*moved)); /* new index + 1; 0 dropped */
    drop_crossing(builder->mentions, order, count, dropped,
                  arena_take(arena, count * sizeof(uint32_t)));

    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++)
        kept += !dropped[i];
    reading->mentions = arena_take(arena, kept * sizeof(*reading->mentions));
    reading->mention_count = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (dropped[i])
            continue;
        reading->mentions[reading->mention_count++] = builder->mentions[order[i]];
        moved[order[i]] = reading->mention_count;
    }
    for (uint32_t i = 0; i < reading->mention_count; i++) {
        struct mention *mention = &reading->mentions[i];
        if (mention->person != 0)
            mention->person = moved[mention->person - 1];
    }

    reading->first_mention =
        arena_take(arena, ((size_t)length + 1 + FILLED_AT_ONCE) * sizeof(uint32_t));
    uint32_t at = 0;
    for (uint32_t i = 0; i < reading->mention_count; i++)
        at = fill_to(reading->first_mention, at, reading->mentions[i].begin + 1, i);
    fill_to(reading->first_mention, at, length + 1, reading->mention_count);
}
