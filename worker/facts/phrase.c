/* Phrases: marks, nesting, count words, splitting. Nesting is a counter, not a stack: quotation
 * marks and brackets in newspapers are unbalanced often enough that a stack would lose its way, and
 * a paragraph's end closes all. */
#include "facts/phrase.h"

#include <string.h>

enum { LONGEST_QUOTATION = 400 };

static char32_t closing_of(char32_t open)
{
    if (!(rune_traits(open) & TRAIT_OPENS))
        return 0;
    switch (open) {
    case U'“':
        return U'”';
    case U'‘':
        return U'’';
    case U'（':
        return U'）';
    case U'(':
        return U')';
    case U'《':
        return U'》';
    case U'【':
        return U'】';
    case U'[':
        return U']';
    default:
        return 0;
    }
}

uint32_t phrase_closing(struct runes text, uint32_t open, uint32_t limit)
{
    char32_t opening = text.data[open], closing = closing_of(opening);
    uint32_t depth = 0;
    uint32_t last = limit - open > LONGEST_QUOTATION ? open + LONGEST_QUOTATION : limit;
    for (uint32_t i = open; i < last; i++) {
        if (text.data[i] == U'\n')
            return limit;
        if (text.data[i] == opening)
            depth++;
        else if (text.data[i] == closing && --depth == 0)
            return i;
    }
    return limit;
}

/* How far the closing mark of each opening one in a stretch is away, 0 where phrase_closing finds
 * none; made when the first search fails, so that a text of nothing but opening marks is not
 * searched again at each. */
struct pairs {
    uint32_t begin; /* of the stretch */
    bool small;     /* enough for the memory */
    bool made;
    uint16_t distance[PHRASE_LONGEST];
};

enum { PAIR_KINDS = 7, NO_MARK = UINT16_MAX };

static void start_pairs(struct pairs *pairs, uint32_t begin, uint32_t end)
{
    pairs->small = end <= begin || end - begin <= PHRASE_LONGEST;
    pairs->made = false;
}

static int kind_of_pair(char32_t c, bool *opens)
{
    static const char32_t opening[PAIR_KINDS] = U"“‘（(《【[", closing[PAIR_KINDS] = U"”’）)》】]";
    for (int kind = 0; kind < PAIR_KINDS; kind++)
        if (c == opening[kind] || c == closing[kind]) {
            *opens = c == opening[kind];
            return kind;
        }
    return PAIR_KINDS;
}

/* [begin, limit) is at most PHRASE_LONGEST long. */
static void make_pairs(struct pairs *pairs, struct runes text, uint32_t begin, uint32_t limit)
{
    uint16_t open[PAIR_KINDS],
        below[PHRASE_LONGEST]; /* the innermost of each kind, the next ones */
    memset(open, 0xFF, sizeof(open));
    pairs->begin = begin;
    pairs->made = true;
    for (uint32_t i = begin; i < limit; i++) {
        const uint16_t at = (uint16_t)(i - begin);
        bool opens = false;
        pairs->distance[at] = 0;
        if (text.data[i] == U'\n')
            memset(open, 0xFF, sizeof(open));
        if (!(rune_traits(text.data[i]) & (TRAIT_OPENS | TRAIT_CLOSES)))
            continue;
        const int kind = kind_of_pair(text.data[i], &opens);
        if (kind == PAIR_KINDS)
            continue;
        if (opens) {
            below[at] = open[kind];
            open[kind] = at;
        } else if (open[kind] != NO_MARK) {
            const uint16_t from = open[kind];
            if (at - from < LONGEST_QUOTATION)
                pairs->distance[from] = (uint16_t)(at - from);
            open[kind] = below[from];
        }
    }
}

/* phrase_closing, with a memory. */
static uint32_t closing_in(struct pairs *pairs, struct runes text, uint32_t open, uint32_t limit)
{
    if (!pairs->made) {
        const uint32_t closing = phrase_closing(text, open, limit);
        if (closing == limit && pairs->small)
            make_pairs(pairs, text, open, limit);
        return closing;
    }
    const uint16_t distance = pairs->distance[open - pairs->begin];
    return distance > 0 ? open + distance : limit;
}

/* ---- marks ---- */

#define MARKS_OF_CLAUSES(row)                                                                      \
    (CHARACTER_BIT(U'。', row) | CHARACTER_BIT(U'！', row) | CHARACTER_BIT(U'？', row) |           \
     CHARACTER_BIT(U'!', row) | CHARACTER_BIT(U'?', row) | CHARACTER_BIT(U'\n', row) |             \
     CHARACTER_BIT(U'；', row) | CHARACTER_BIT(U';', row) | CHARACTER_BIT(U'，', row) |            \
     CHARACTER_BIT(U',', row) | CHARACTER_BIT(U'、', row) | CHARACTER_BIT(U'：', row) |            \
     CHARACTER_BIT(U':', row))
#define MARKS(row)                                                                                 \
    (MARKS_OF_CLAUSES(row) | CHARACTER_BIT(U'“', row) | CHARACTER_BIT(U'‘', row) |                 \
     CHARACTER_BIT(U'（', row) | CHARACTER_BIT(U'(', row) | CHARACTER_BIT(U'《', row) |            \
     CHARACTER_BIT(U'【', row) | CHARACTER_BIT(U'[', row))

/* What may be a mark among the next characters, at most 64, before limit. */
static inline uint64_t marks_from(struct runes text, uint32_t begin, uint32_t limit, uint32_t most)
{
    static const struct character_set marks = CHARACTER_SET(MARKS);
    const uint32_t count = limit - begin < most ? limit - begin : most;
    return character_set_mask(&marks, text.data + begin, count);
}

/* The same of what phrase_begin looks for from the end on. */
#define MARKS_BEFORE(row)                                                                          \
    (MARKS_OF_CLAUSES(row) | CHARACTER_BIT(U'”', row) | CHARACTER_BIT(U'’', row) |                 \
     CHARACTER_BIT(U'）', row) | CHARACTER_BIT(U')', row) | CHARACTER_BIT(U'》', row) |            \
     CHARACTER_BIT(U'】', row) | CHARACTER_BIT(U']', row))

/* Whether one of the marks with these traits stands there, outside a number. */
static inline bool is_mark(struct runes text, uint32_t position, unsigned traits, unsigned wanted)
{
    return traits & wanted && !phrase_inside_number(text, position);
}

/* From where an opening mark stands: the first mark with these traits behind it (`last`: the last
 * one), outside quotation marks and brackets; limit where there is none. */
static uint32_t mark_behind_opening(struct runes text, uint32_t begin, uint32_t limit,
                                    unsigned wanted, bool last)
{
    struct pairs pairs;
    uint32_t found = limit;
    start_pairs(&pairs, begin, limit);
    for (uint32_t at = begin; at < limit;) {
        uint32_t next = at + CHARACTER_SET_MOST;
        for (uint64_t left = marks_from(text, at, limit, CHARACTER_SET_MOST); left != 0;
             left &= left - 1) {
            const uint32_t i = at + (uint32_t)__builtin_ctzll(left);
            const unsigned traits = rune_traits(text.data[i]);
            if (traits & TRAIT_OPENS && closing_of(text.data[i]) != 0) {
                const uint32_t closing = closing_in(&pairs, text, i, limit);
                if (closing < limit) {
                    next = closing + 1;
                    break;
                }
            } else if (is_mark(text, i, traits, wanted)) {
                found = i;
                if (!last)
                    return found;
            }
        }
        at = next;
    }
    return found;
}

uint32_t phrase_end(struct runes text, uint32_t begin, uint32_t limit, unsigned marks)
{
    enum { NEAR = 16 }; /* where most phrases end */
    const unsigned wanted = marks * TRAIT_STOP;
    if (limit > begin && limit - begin > PHRASE_LONGEST)
        limit = begin + PHRASE_LONGEST;
    for (uint32_t at = begin, most = NEAR; at < limit; at += most, most = CHARACTER_SET_MOST)
        for (uint64_t left = marks_from(text, at, limit, most); left != 0; left &= left - 1) {
            const uint32_t i = at + (uint32_t)__builtin_ctzll(left);
            if (phrase_is_far_from_marks(text.data[i]))
                continue;
            const unsigned traits = rune_traits(text.data[i]);
            if (traits & TRAIT_OPENS)
                return mark_behind_opening(text, i, limit, wanted, false);
            if (is_mark(text, i, traits, wanted))
                return i;
        }
    return limit;
}

/* phrase_begin where a pair may close in the stretch: what it opens with must be known. */
static uint32_t begin_behind_pairs(struct runes text, uint32_t limit, uint32_t end, unsigned wanted)
{
    uint32_t begin = limit;
    for (uint32_t at = limit; at < end; at += CHARACTER_SET_MOST)
        for (uint64_t left = marks_from(text, at, end, CHARACTER_SET_MOST); left != 0;
             left &= left - 1) {
            const uint32_t i = at + (uint32_t)__builtin_ctzll(left);
            if (phrase_is_far_from_marks(text.data[i]))
                continue;
            const unsigned traits = rune_traits(text.data[i]);
            if (traits & TRAIT_OPENS) {
                const uint32_t mark = mark_behind_opening(text, i, end, wanted, true);
                return mark < end ? mark + 1 : begin;
            }
            if (is_mark(text, i, traits, wanted))
                begin = i + 1;
        }
    return begin;
}

/* From the end on: the first mark is the one, unless a pair closed before it was met, which it may
 * stand in. */
uint32_t phrase_begin(struct runes text, uint32_t limit, uint32_t end, unsigned marks)
{
    enum { NEAR = 16 };
    static const struct character_set before = CHARACTER_SET(MARKS_BEFORE);
    const unsigned wanted = marks * TRAIT_STOP;
    if (end > limit && end - limit > PHRASE_LONGEST)
        limit = end - PHRASE_LONGEST;
    for (uint32_t behind = end, most = NEAR; behind > limit; most = CHARACTER_SET_MOST) {
        const uint32_t count = behind - limit < most ? behind - limit : most;
        behind -= count;
        for (uint64_t left = character_set_mask(&before, text.data + behind, count); left != 0;) {
            const uint32_t bit = 63 - (uint32_t)__builtin_clzll(left), i = behind + bit;
            left ^= UINT64_C(1) << bit;
            if (phrase_is_far_from_marks(text.data[i]))
                continue;
            const unsigned traits = rune_traits(text.data[i]);
            if (traits & TRAIT_CLOSES)
                return begin_behind_pairs(text, limit, end, wanted);
            if (is_mark(text, i, traits, wanted))
                return i + 1;
        }
    }
    return limit;
}

/* The length of a word for "and" at position that parts two items, or 0. */
static uint32_t and_at(struct runes text, uint32_t begin, uint32_t position, uint32_t end)
{
    if (position == begin || position + 1 >= end)
        return 0;
    char32_t c = text.data[position];
    if (c == U'以' && text.data[position + 1] == U'及')
        return 2;
    static const struct runes bound_before = RUNES_ROW(U"普涉惠波遍危触"), /* 普及率, 涉及 */
        bound_behind = RUNES_ROW(U"格时"), lovely = RUNES_ROW(U"谐美睦");  /* 及格, 和谐 */
    const char32_t before = text.data[position - 1], after = text.data[position + 1];
    if (c == U'及')
        return runes_hold(bound_before, before) || runes_hold(bound_behind, after) ? 0 : 1;
    if (c == U'和')
        return runes_hold(lovely, after) ? 0 : 1;
    return c == U'与' && before != U'参' && !runes_at(text, position, RUNES(U"与时俱进")) ? 1 : 0;
}

uint32_t phrase_split(struct runes text, uint32_t begin, uint32_t end, unsigned marks,
                      struct phrase *items, uint32_t most)
{
    uint32_t count = 0, from = begin;
    struct pairs pairs;
    start_pairs(&pairs, begin, end);
    for (uint32_t i = begin; i <= end; i++) {
        uint32_t cut = 0;
        if (i == end) {
            cut = 1;
        } else if (closing_of(text.data[i]) != 0) {
            uint32_t closing = closing_in(&pairs, text, i, end);
            if (closing < end)
                i = closing;
            continue;
        } else if (phrase_mark_at(text, i) & marks) {
            cut = 1;
        } else if (marks & PHRASE_AND) {
            cut = and_at(text, from, i, end);
        }
        if (cut == 0)
            continue;
        struct phrase item = phrase_trim(text, from, i);
        if (item.end > item.begin) {
            if (count < most)
                items[count] = item;
            count++;
        }
        from = i + cut;
        i += cut - 1;
    }
    return count;
}

/* A digit that things are counted by; 0 where it is none, or nothing. */
static int32_t counting_digit(char32_t c)
{
    int32_t digit = c == U'双' ? 2 : chinese_digit(c);
    return digit > 0 ? digit : 0;
}

static uint32_t count_arabic(struct runes text, uint32_t position, uint32_t limit, uint32_t *value)
{
    uint32_t at = position, number = 0;
    while (at < limit && rune_is_digit(text.data[at]) && at - position < 4)
        number = number * 10 + (text.data[at++] - U'0');
    if (at == position || number == 0 || number > 999 ||
        (at < limit && (rune_is_digit(text.data[at]) || text.data[at] == U'.')))
        return 0;
    *value = number;
    return at - position;
}

uint32_t phrase_count_at(struct runes text, uint32_t position, uint32_t limit, uint32_t *value)
{
    if (rune_is_digit(text.data[position]))
        return count_arabic(text, position, limit, value);
    uint32_t at = position;
    int32_t tens = 0, ones = 0;
    if (text.data[at] == U'廿' || text.data[at] == U'卅') {
        tens = text.data[at++] == U'廿' ? 2 : 3;
    } else {
        int32_t first = counting_digit(text.data[at]);
        if (first > 0)
            at++;
        if (at < limit && text.data[at] == U'十') {
            tens = first > 0 ? first : 1;
            at++;
        } else if (first > 0) {
            *value = (uint32_t)first;
            return 1;
        } else {
            return 0;
        }
    }
    if (at < limit && (ones = counting_digit(text.data[at])) > 0)
        at++;
    *value = (uint32_t)(tens * 10 + ones);
    return at - position;
}

bool phrase_counts_things(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes measures = RUNES_ROW(U"个家处条座名位项大所户批场次年天万亿余多");
    uint32_t number, length = phrase_count(text, begin, end, &number);
    return length > 0 && begin + length < end && runes_hold(measures, text.data[begin + length]);
}

/* ---- word tables ---- */

/* The first word that stands at the head of `text`, of which there are `length` code points. */
static const struct runes *word_at_head(const struct outline *outline, const char32_t *text,
                                        uint32_t length)
{
    const struct word_chains chains = outline->by_head;
    for (const struct runes *word = outline_first(outline, chains, text[0]); word != NULL;
         word = outline_next(outline, chains, word))
        if (runes_at((struct runes){text, length}, 0, *word))
            return word;
    return NULL;
}

/* Whether a word may begin with the character at position, by its first two. */
static inline bool may_begin(const struct outline *outline, struct runes text, uint32_t position,
                             uint32_t limit)
{
    return position + 1 >= limit || character_set_has(&outline->seconds, text.data[position + 1]);
}

const struct runes *phrase_outlined_at(struct runes text, uint32_t position, uint32_t limit,
                                       const struct outline *outline)
{
    return may_begin(outline, text, position, limit)
               ? word_at_head(outline, text.data + position, limit - position)
               : NULL;
}

const struct runes *phrase_outlined_before(struct runes text, uint32_t limit, uint32_t end,
                                           const struct outline *outline)
{
    if (end - limit > 1 && !character_set_has(&outline->before_tails, text.data[end - 2]))
        return NULL;
    const struct word_chains chains = outline->by_tail;
    for (const struct runes *word = outline_first(outline, chains, text.data[end - 1]);
         word != NULL; word = outline_next(outline, chains, word))
        if (word->length <= end - limit && runes_at(text, end - word->length, *word))
            return word;
    return NULL;
}

uint32_t phrase_find_word(struct runes text, uint32_t begin, uint32_t end,
                          const struct runes *words)
{
    const struct outline *outline = outline_of(words, SIZE_MAX);
    for (uint32_t at = begin; at < end; at += CHARACTER_SET_MOST) {
        const uint32_t count = end - at < CHARACTER_SET_MOST ? end - at : CHARACTER_SET_MOST;
        uint64_t heads = character_set_mask(&outline->heads, text.data + at, count);
        for (; heads != 0; heads &= heads - 1) {
            const uint32_t i = at + (uint32_t)__builtin_ctzll(heads);
            if (may_begin(outline, text, i, end) &&
                word_at_head(outline, text.data + i, end - i) != NULL)
                return i;
        }
    }
    return end;
}

uint32_t phrase_unopened(struct runes text, uint32_t begin, uint32_t end)
{
    struct pairs pairs;
    start_pairs(&pairs, begin, end);
    for (uint32_t i = begin; i < end; i++) {
        char32_t c = text.data[i];
        if (!(rune_traits(c) & (TRAIT_OPENS | TRAIT_CLOSES)))
            continue;
        if (closing_of(c) != 0) {
            uint32_t closing = closing_in(&pairs, text, i, end);
            if (closing < end)
                i = closing;
        } else if (c == U'”' || c == U'’' || c == U'）' || c == U')' || c == U'》') {
            return i;
        }
    }
    return end;
}

uint32_t phrase_unclosed(struct runes text, uint32_t begin, uint32_t end)
{
    const struct runes within = runes_slice(text, 0, end);
    uint32_t at = runes_next(within, begin, U'“');
    while (at < end && phrase_closing(text, at, end) < end)
        at = runes_next(within, at + 1, U'“');
    return at;
}

bool phrase_is_han(struct runes text, struct phrase words)
{
    for (uint32_t i = words.begin; i < words.end; i++)
        if (!rune_is_han(text.data[i]))
            return false;
    return true;
}

static bool is_bracket(char32_t c, char32_t wide, char32_t narrow)
{
    return c == wide || c == narrow;
}

struct phrase phrase_without_note(struct runes text, struct phrase label, uint32_t longest_name)
{
    enum { NOTE_LEAST = 2, HEAD_LEAST = 2 };
    if (label.end < label.begin + 2 || !is_bracket(text.data[label.end - 1], U'）', U')'))
        return label;
    uint32_t open = label.end - 1, told = 0;
    while (open > label.begin && !is_bracket(text.data[open], U'（', U'(')) {
        told += rune_is_digit(text.data[open]) || phrase_mark_at(text, open) == PHRASE_COLON;
        open--;
    }
    const uint32_t length = label.end - open - 2;
    bool note = ((told > 0 && text.data[open + 1] != U'第') || length > longest_name) &&
                open >= label.begin + HEAD_LEAST && length >= NOTE_LEAST &&
                phrase_closing(text, open, label.end) == label.end - 1;
    return note ? phrase_trim(text, label.begin, open) : label;
}

bool phrase_is_manner(struct runes text, uint32_t least, uint32_t begin, uint32_t end,
                      uint32_t limit)
{
    static const struct runes by[] = {
        RUNES_ROW(U"通过"), RUNES_ROW(U"采取"), RUNES_ROW(U"采用"), RUNES_ROW(U"以"), {NULL, 0}};
    static const struct runes ways[] = {RUNES_ROW(U"等方式"),
                                        RUNES_ROW(U"等形式"),
                                        RUNES_ROW(U"的方式"),
                                        RUNES_ROW(U"的形式"),
                                        {NULL, 0}};
    static const struct runes held[] = {
        RUNES_ROW(U"召开"), RUNES_ROW(U"举行"), RUNES_ROW(U"举办"), RUNES_ROW(U"开展"), {NULL, 0}};
    const uint32_t clause = phrase_end(text, end, limit, PHRASE_CLAUSE);
    const uint32_t closing = phrase_find_word(text, end, clause, ways);
    uint32_t open = begin; /* behind the last word that opens such a phrase */
    for (uint32_t at = phrase_begin(text, least, begin, PHRASE_CLAUSE); at < begin; at++)
        if (phrase_word_at(text, at, begin, by) != NULL)
            open = at + phrase_word_length(text, at, begin, by);
    /* 以…为主题的|座谈会|以视频的形式召开: two phrases, and no way of doing something */
    return closing < clause && open < begin &&
           runes_next(runes_slice(text, 0, begin), open, U'的') == begin &&
           !phrase_holds_word(text, end, closing, by) &&
           !phrase_holds_word(text, end, closing, held);
}

static const struct runes following[] = {
    RUNES_ROW(U"根据"), RUNES_ROW(U"按照"), RUNES_ROW(U"遵照"), RUNES_ROW(U"依照"), {NULL, 0}};

bool phrase_follows_order(struct runes text, uint32_t begin, uint32_t end)
{
    return phrase_holds_word(text, begin, end, following);
}

bool phrase_passes_order(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes passing[] = {
        RUNES_ROW(U"传达"), RUNES_ROW(U"转达"), RUNES_ROW(U"宣读"), RUNES_ROW(U"领学"), {NULL, 0}};
    return phrase_follows_order(text, begin, end) || phrase_holds_word(text, begin, end, passing);
}

bool phrase_opens_with_order(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes before[] = {
        RUNES_ROW(U"会议"), RUNES_ROW(U"大会"), RUNES_ROW(U"全会"), RUNES_ROW(U"会上"),
        RUNES_ROW(U"认真"), RUNES_ROW(U"集中"), RUNES_ROW(U"学习"), RUNES_ROW(U"现场"),
        RUNES_ROW(U"首先"), RUNES_ROW(U"还"),   RUNES_ROW(U"并"),   {NULL, 0}};
    static const struct runes passing[] = {
        RUNES_ROW(U"传达"), RUNES_ROW(U"转达"), RUNES_ROW(U"落实"), RUNES_ROW(U"贯彻"), {NULL, 0}};
    uint32_t length;
    while ((length = phrase_word_length(text, begin, end, before)) > 0)
        begin += length;
    return phrase_word_at(text, begin, end, following) != NULL ||
           phrase_word_at(text, begin, end, passing) != NULL;
}
