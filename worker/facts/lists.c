/* Enumerations as facts: by markers (一是, 一要, 第一, 首先, (一), 一、, 1.), by a stated count
 * (A、B、C三个方面), by parallel clauses behind a colon.
 *
 * A marker's number must go on where its family's open list stopped; a one opens a new list. So a
 * list may run over paragraphs and hold lists of other families inside it. */
#include "facts/enumeration.h"
#include "facts/families.h"
#include "facts/list_firsts.h"
#include "facts/list_heads.h"
#include "facts/list_marks.h"
#include "facts/list_unmarked.h"
#include "facts/list_words.h"
#include "facts/phrase.h"
#include "facts/statement_content.h"
#include "facts/statement_reach.h"
#include "mentions/triggers.h"

enum {
    MARKER_FAMILIES = MARKER_ARABIC + 1,
    LONGEST_LABEL = 80,
    LONGEST_POINT = 150,
    FURTHEST_ITEM = 6000
};

struct open_list {
    struct list *list; /* NULL: none open */
    size_t capacity;
    uint32_t next;      /* the number that must come */
    uint32_t last_item; /* where the last item stood */
};

struct collector {
    const struct reading *reading;
    struct facts *facts;
    struct list *lists; /* in order of their first item; those of one item are dropped at the end */
    size_t count, capacity;
    struct open_list open[MARKER_FAMILIES];
    size_t open_index[MARKER_FAMILIES];
    uint32_t told_to; /* where the last enumeration without markers ends */
};

/* ---- items ---- */

static struct list_item item_of(const struct reading *reading, struct phrase label)
{
    return (struct list_item){reading_text(reading, label.begin, label.end),
                              reading_extent(reading, label.begin, label.end)};
}

static struct list *add_list(struct collector *collector, enum list_marker marker, uint32_t begin)
{
    struct arena *arena = collector->reading->arena;
    collector->lists = arena_extend(arena, collector->lists, collector->count, &collector->capacity,
                                    sizeof(*collector->lists));
    struct list *list = &collector->lists[collector->count++];
    *list =
        (struct list){.marker = marker, .at = reading_extent(collector->reading, begin, begin + 1)};
    const struct statement *statement = statement_over(collector->facts, list->at.begin);
    if (statement != NULL && list->at.begin >= 0)
        list->speaker = statement->speaker;
    return list;
}

/* Which family's list the marker goes on with: 三要…；四是… are of one, and 首先…；其次…；第三…. */
static enum list_marker family_of(const struct collector *collector, const struct list_mark *marker,
                                  uint32_t at)
{
    enum { FURTHEST_CHANGE = 600 };
    enum list_marker other = marker->family == MARKER_YISHI   ? MARKER_YIYAO
                             : marker->family == MARKER_YIYAO ? MARKER_YISHI
                             : marker->family == MARKER_DIYI  ? MARKER_SHOUXIAN
                                                              : marker->family;
    const struct open_list *open = &collector->open[marker->family],
                           *next = &collector->open[other];
    bool own = marker->number == 1 ||
               (open->next == marker->number && open->last_item + FURTHEST_CHANGE > at);
    return !own && next->next == marker->number && next->last_item + FURTHEST_CHANGE > at
               ? other
               : marker->family;
}

/* X提出三点要求：|一是…: the paragraph before that of the first item announces the list. */
static void announce(const struct collector *collector, struct list *list,
                     const struct block *block)
{
    const struct reading *reading = collector->reading;
    if (block == reading->article->blocks || block[-1].role != BLOCK_PARAGRAPH)
        return;
    const struct phrase words = list_announcement(reading->text, block[-1].begin, block[-1].end);
    if (!phrase_has_words(words))
        return;
    list->heading = reading_text(reading, words.begin, words.end);
    const struct statement *said =
        statement_over(collector->facts, reading_extent(reading, words.begin, words.end).begin);
    if (said != NULL && phrase_mark_at(reading->text, block[-1].end - 1) == PHRASE_COLON)
        list->speaker = said->speaker;
}

static void add_marked(struct collector *collector, const struct list_mark *found, uint32_t at,
                       const struct block *block)
{
    const struct reading *reading = collector->reading;
    struct list_mark marked = *found, *marker = &marked;
    marker->family = family_of(collector, found, at);
    struct open_list *open = &collector->open[marker->family];
    size_t index = collector->open_index[marker->family];
    bool is_open = open->next > 0 && at - open->last_item < FURTHEST_ITEM;
    bool goes_on = is_open && (marker->number == open->next ||
                               (marker->number == 0 && marker->family == MARKER_SHOUXIAN));
    if (!goes_on && marker->number != 1)
        return;
    struct phrase label = list_marked_label(reading, marker->end, block->end);
    const uint32_t least = marker->family == MARKER_YISHI ? 1 : 2; /* 一是散 */
    const uint32_t most = marker->family >= MARKER_BRACKET ? LONGEST_POINT : LONGEST_LABEL;
    if (label.end < label.begin + least || label.end - label.begin > most)
        return;
    if (!goes_on) {
        struct list *list = add_list(collector, marker->family, at);
        list->heading = list_heading_before(reading, block->begin, at);
        if (at == block->begin)
            announce(collector, list, block);
        index = collector->open_index[marker->family] = collector->count - 1;
        *open = (struct open_list){.next = 1};
    }
    struct list *list = &collector->lists[index];
    list->items = arena_extend(reading->arena, list->items, list->item_count, &open->capacity,
                               sizeof(*list->items));
    list->items[list->item_count++] = item_of(reading, label);
    list->at.end = list->items[list->item_count - 1].at.end;
    open->next = marker->number == 0 ? 0 : marker->number + 1;
    open->last_item = at;
}

/* ---- counted and parallel ---- */

static void add_found(struct collector *collector, enum list_marker marker,
                      const struct list_found *found)
{
    const struct reading *reading = collector->reading;
    const struct enumeration *told = &found->items;
    struct list *list = add_list(collector, marker, told->begin);
    list->at = reading_extent(reading, told->begin, told->end);
    if (phrase_has_words(found->heading))
        list->heading = reading_text(reading, found->heading.begin, found->heading.end);
    list->items = arena_alloc(reading->arena, told->count * sizeof(*list->items));
    for (uint32_t i = 0; i < told->count; i++)
        list->items[list->item_count++] = item_of(reading, told->items[i]);
    collector->told_to = told->end;
}

/* A、B、C三个方面 or 三个方面：A、B、C at the count word. */
static void add_counted(struct collector *collector, uint32_t at, uint32_t length, uint32_t number,
                        const struct block *block)
{
    const struct list_count count = {at, at + length, number};
    struct list_found found;
    if (list_counted_before(collector->reading, collector->facts, block, count, &found) ||
        list_counted_behind(collector->reading, collector->facts, block, count, &found) ||
        list_counted_in_bracket(collector->reading, collector->facts, block, count, &found))
        add_found(collector, MARKER_COUNTED, &found);
}

static void add_parallel(struct collector *collector, uint32_t colon, const struct block *block)
{
    struct list_found found;
    if (colon >= collector->told_to &&
        list_parallel_behind(collector->reading, collector->facts, block, colon, &found))
        add_found(collector, MARKER_PARALLEL, &found);
}

/* ---- the road ---- */

static void read_block(struct collector *collector, const struct block *block)
{
    struct runes text = collector->reading->text;
    bool head = true, sentence_head = true;
    struct trigger_walk walk =
        trigger_walk(collector->reading, block->begin, block->end, TRAIT_MARK | TRAIT_COUNT, 0);
    for (uint32_t at = block->begin; at < block->end; at++) {
        if (!head) {
            trigger_skip(&walk, at);
            if (!trigger_next(&walk, &at))
                return;
        }
        if (text.data[at] == U' ')
            continue;
        unsigned mark = phrase_mark_at(text, at);
        struct list_mark marker;
        if (head && list_may_mark(text.data[at]) &&
            list_marker_at(text, at, block->end, sentence_head, &marker)) {
            add_marked(collector, &marker, at, block);
            at = marker.end - 1;
            head = sentence_head = false;
            continue;
        }
        if (!head && mark == 0 && at > block->begin + 1 &&
            list_bracketed_first(text, at, block->end) &&
            list_marker_at(text, at - 1, block->end, true, &marker)) {
            add_marked(collector, &marker, at - 1, block); /* 委员要|（一）抓好学习 */
            at = marker.end - 1;
            continue;
        }
        if (!head && mark == 0 && at > block->begin &&
            list_first_within_clause(text, at, block->end) &&
            list_marker_at(text, at, block->end, false, &marker)) {
            add_marked(collector, &marker, at, block);
            at = marker.end - 1;
            continue;
        }
        if (mark == PHRASE_COLON)
            add_parallel(collector, at, block);
        if (mark == 0) {
            uint32_t number;
            uint32_t length = phrase_count(text, at, block->end, &number);
            if (length > 0) {
                add_counted(collector, at, length, number, block);
                at += length - 1;
            }
        }
        head = mark != 0 && mark != PHRASE_PAUSE;
        sentence_head = mark == PHRASE_STOP || mark == PHRASE_COLON || mark == PHRASE_SEMICOLON;
    }
}

/* ——加快发展。… ——改善民生。…: paragraphs in a row that each begin with a dash, at least three. */
static size_t add_dashed(struct collector *collector, size_t first)
{
    const struct reading *reading = collector->reading;
    const struct article *article = reading->article;
    enum { LEAST = 3, LONGEST_DASHED = 30 };
    struct list_found dashed = {.items.count = 0};
    struct enumeration *found = &dashed.items;
    size_t b = first;
    for (; b < article->block_count && found->count < ENUMERATION_MOST; b++) {
        const struct block *block = &article->blocks[b];
        if (block->role != BLOCK_PARAGRAPH || block->end < block->begin + 4 ||
            !runes_at(reading->text, block->begin, RUNES(U"——")))
            break;
        struct phrase label = list_label_of(reading->text, block->begin + 2, block->end);
        if (label.end < label.begin + 2 || label.end - label.begin > LONGEST_DASHED)
            break;
        found->items[found->count++] = label;
        found->end = label.end;
    }
    if (found->count >= LEAST) {
        found->begin = found->items[0].begin;
        if (first > 0 && article->blocks[first - 1].role == BLOCK_PARAGRAPH)
            dashed.heading = list_announcement(reading->text, article->blocks[first - 1].begin,
                                               article->blocks[first - 1].end);
        add_found(collector, MARKER_PARALLEL, &dashed);
    }
    return b > first ? b : first + 1;
}

void find_lists(const struct reading *reading, struct facts *facts)
{
    struct collector *collector = arena_alloc(reading->arena, sizeof(*collector));
    collector->reading = reading;
    collector->facts = facts;
    for (size_t b = 0; b < reading->article->block_count; b++)
        if (reading->article->blocks[b].role == BLOCK_PARAGRAPH)
            read_block(collector, &reading->article->blocks[b]);
    for (size_t b = 0; b < reading->article->block_count;)
        b = add_dashed(collector, b);
    facts->lists = arena_alloc(reading->arena, collector->count * sizeof(*facts->lists));
    for (size_t i = 0; i < collector->count; i++)
        if (collector->lists[i].item_count >= 2) {
            if (collector->lists[i].marker <= MARKER_ARABIC)
                list_take_whole_heads(reading, &collector->lists[i]);
            facts->lists[facts->list_count++] = collector->lists[i];
        }
}
