/* Enumerations as facts: by markers (一是, 一要, 第一, 首先, (一), 一、, 1.), by a stated count
 * (A、B、C三个方面), by parallel clauses behind a colon.
 *
 * A marker's number must go on where its family's open list stopped; a one opens a new list. So a
 * list may run over paragraphs and hold lists of other families inside it. */
#include "facts/enumeration.h"
#include "facts/families.h"
#include "facts/list_firsts.h"
#include "facts/phrase.h"
#include "facts/statement_content.h"
#include "mentions/triggers.h"

enum { MARKER_FAMILIES = MARKER_ARABIC + 1, LONGEST_LABEL = 80, FURTHEST_ITEM = 6000 };

struct marker {
    enum list_marker family;
    uint32_t number; /* 0: the last one (最后) */
    uint32_t end;    /* where the item's text begins */
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
};

/* ---- markers ---- */

static uint32_t past(struct runes text, uint32_t at, uint32_t limit)
{
    while (at < limit && (text.data[at] == U' ' ||
                          phrase_mark_at(text, at) & (PHRASE_COMMA | PHRASE_PAUSE | PHRASE_COLON)))
        at++;
    return at;
}

static bool sequence_word_at(struct runes text, uint32_t at, uint32_t limit, struct marker *marker)
{
    static const struct {
        struct runes word;
        uint32_t number;
    } words[] = {{RUNES_ROW(U"首先"), 1},
                 {RUNES_ROW(U"其次"), 2},
                 {RUNES_ROW(U"再次"), 3},
                 {RUNES_ROW(U"再者"), 3},
                 {RUNES_ROW(U"最后"), 0}};
    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (words[i].word.length > limit - at || !runes_at(text, at, words[i].word))
            continue;
        uint32_t end = at + words[i].word.length;
        if (end < limit && (text.data[end] == U'是' || text.data[end] == U'要'))
            end++; /* a 首先要 that no 其次 follows is dropped with its list */
        else if (end >= limit || !(phrase_mark_at(text, end) & (PHRASE_COMMA | PHRASE_COLON)))
            return false;
        *marker = (struct marker){MARKER_SHOUXIAN, words[i].number, past(text, end, limit)};
        return true;
    }
    return false;
}

/* 一是, 二要, 一、, behind a count word of `length`. */
static bool counted_marker(struct runes text, uint32_t at, uint32_t length, uint32_t limit,
                           bool at_head, uint32_t number, struct marker *marker)
{
    uint32_t end = at + length;
    if (end >= limit)
        return false;
    bool arabic = rune_is_digit(text.data[at]);
    switch (text.data[end]) {
    case U'是':
        *marker = (struct marker){MARKER_YISHI, number, past(text, end + 1, limit)};
        return !arabic;
    case U'要':
        *marker = (struct marker){MARKER_YIYAO, number, past(text, end + 1, limit)};
        return !arabic;
    case U'、':
        *marker = (struct marker){arabic ? MARKER_ARABIC : MARKER_CHINESE, number,
                                  past(text, end + 1, limit)};
        return at_head;
    case U'.':
    case U'．':
        *marker = (struct marker){MARKER_ARABIC, number, past(text, end + 1, limit)};
        return arabic && at_head && end + 1 < limit && !rune_is_digit(text.data[end + 1]);
    default:
        return false;
    }
}

/* One or two digits, whatever follows them (phrase_count takes 1.5 for no count). */
static uint32_t digits_at(struct runes text, uint32_t at, uint32_t limit, uint32_t *number)
{
    uint32_t end = at;
    *number = 0;
    while (end < limit && end - at < 3 && rune_is_digit(text.data[end]))
        *number = *number * 10 + (text.data[end++] - U'0');
    return end - at < 3 ? end - at : 0;
}

/* Whether a marker may begin with the character: nearly always it says no. */
static inline bool may_mark(char32_t c)
{
#define FIRST_OF_MARKERS(row)                                                                      \
    (CHARACTER_BIT(U'首', row) | CHARACTER_BIT(U'其', row) | CHARACTER_BIT(U'再', row) |           \
     CHARACTER_BIT(U'最', row) | CHARACTER_BIT(U'第', row) | CHARACTER_BIT(U'（', row) |           \
     CHARACTER_BIT(U'(', row))
    static const struct character_set first = CHARACTER_SET(FIRST_OF_MARKERS);
    return character_set_has(&first, c) || rune_traits(c) & TRAIT_COUNT || (c >= U'①' && c <= U'⑳');
}

/* A marker at position, which begins a phrase; at_head: it begins a sentence. */
static bool marker_at(struct runes text, uint32_t at, uint32_t limit, bool at_head,
                      struct marker *marker)
{
    char32_t c = text.data[at];
    uint32_t number, length;
    if (c == U'首' || c == U'其' || c == U'再' || c == U'最')
        return sequence_word_at(text, at, limit, marker);
    if (c == U'第') {
        length = phrase_count(text, at + 1, limit, &number);
        uint32_t end = at + 1 + length;
        if (length == 0 || end >= limit || rune_is_digit(text.data[at + 1]))
            return false;
        bool marked =
            (phrase_mark_at(text, end) & (PHRASE_COMMA | PHRASE_PAUSE | PHRASE_COLON)) != 0;
        if (text.data[end] != U'是' && !marked)
            return false;
        *marker = (struct marker){MARKER_DIYI, number, past(text, end + 1, limit)};
        return true;
    }
    if (c == U'（' || c == U'(') {
        length = phrase_count(text, at + 1, limit, &number);
        uint32_t end = at + 1 + length;
        if (length == 0 || end >= limit || (text.data[end] != U'）' && text.data[end] != U')'))
            return false;
        bool arabic = rune_is_digit(text.data[at + 1]);
        *marker = (struct marker){arabic ? MARKER_ARABIC : MARKER_BRACKET, number,
                                  past(text, end + 1, limit)};
        return at_head;
    }
    if (c >= U'①' && c <= U'⑳') {
        *marker = (struct marker){MARKER_ARABIC, c - U'①' + 1, past(text, at + 1, limit)};
        return true;
    }
    length = rune_is_digit(c) ? digits_at(text, at, limit, &number)
                              : phrase_count(text, at, limit, &number);
    return length > 0 && number <= 40 && text.data[at] != U'两' && text.data[at] != U'双' &&
           counted_marker(text, at, length, limit, at_head, number, marker);
}

/* ---- items ---- */

static const struct statement *statement_over(const struct facts *facts, int32_t begin)
{
    for (size_t i = 0; i < facts->statement_count; i++)
        if (facts->statements[i].at.begin <= begin && begin < facts->statements[i].at.end)
            return &facts->statements[i];
    return NULL;
}

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

/* The words that announce the list: the clause before its first item, where that ends in a colon or
 * a stop. */
static struct span heading_before(const struct reading *reading, uint32_t limit, uint32_t begin)
{
    struct runes text = reading->text;
    uint32_t end = begin;
    while (end > limit && (phrase_mark_at(text, end - 1) != 0 || text.data[end - 1] == U' '))
        end--;
    uint32_t from = phrase_begin(text, limit, end, PHRASE_CLAUSE);
    struct marker marker;
    if (from < end && statement_opens_quote(text.data[from]) &&
        phrase_closing(text, from, end) == end)
        from++; /* X说：“|这次活动，一是… */
    if (from < end && may_mark(text.data[from]) && marker_at(text, from, end, true, &marker))
        from = marker.end; /* （二）|强化监管。一是… */
    struct phrase heading = phrase_trim(text, from, end);
    if (heading.end - heading.begin < 2 || heading.end - heading.begin > 40)
        return (struct span){NULL, 0};
    return reading_text(reading, heading.begin, heading.end);
}

/* 年龄不超过三十周岁|（1990年以后出生）: a head clause without what a bracket at its end adds. */
static struct phrase without_note(struct runes text, struct phrase label)
{
    enum { NOTE_LEAST = 4, HEAD_LEAST = 4 };
    if (label.end < label.begin + 2 || text.data[label.end - 1] != U'）')
        return label;
    uint32_t open = label.end - 1;
    while (open > label.begin && text.data[open] != U'（')
        open--;
    bool note = open >= label.begin + HEAD_LEAST && label.end - open - 2 >= NOTE_LEAST &&
                phrase_closing(text, open, label.end) == label.end - 1;
    return note ? (struct phrase){label.begin, open} : label;
}

static struct phrase label_of(struct runes text, uint32_t begin, uint32_t limit)
{
    uint32_t end = phrase_end(text, begin, limit, PHRASE_CLAUSE);
    end = phrase_unopened(text, begin, end);
    return without_note(text, phrase_trim(text, begin, end));
}

/* Which family's list the marker goes on with: 三要…；四是… are of one, and 首先…；其次…；第三…. */
static enum list_marker family_of(const struct collector *collector, const struct marker *marker,
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

static void add_marked(struct collector *collector, const struct marker *found, uint32_t at,
                       const struct block *block)
{
    const struct reading *reading = collector->reading;
    struct marker marked = *found, *marker = &marked;
    marker->family = family_of(collector, found, at);
    struct open_list *open = &collector->open[marker->family];
    size_t index = collector->open_index[marker->family];
    bool is_open = open->next > 0 && at - open->last_item < FURTHEST_ITEM;
    bool goes_on = is_open && (marker->number == open->next ||
                               (marker->number == 0 && marker->family == MARKER_SHOUXIAN));
    if (!goes_on && marker->number != 1)
        return;
    struct phrase label = label_of(reading->text, marker->end, block->end);
    const uint32_t least = marker->family == MARKER_YISHI ? 1 : 2; /* 一是散 */
    if (label.end < label.begin + least || label.end - label.begin > LONGEST_LABEL)
        return;
    if (!goes_on) {
        struct list *list = add_list(collector, marker->family, at);
        list->heading = heading_before(reading, block->begin, at);
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

static bool told_by_framework(const struct facts *facts, struct extent at)
{
    for (size_t i = 0; i < facts->framework_count; i++) {
        const struct framework *framework = &facts->frameworks[i];
        if (framework->part_count > 0 && framework->at.begin >= 0 &&
            at.begin >= framework->at.begin && at.end <= framework->at.end)
            return true;
    }
    return false;
}

static void add_found(struct collector *collector, enum list_marker marker,
                      const struct enumeration *found)
{
    const struct reading *reading = collector->reading;
    struct list *list = add_list(collector, marker, found->begin);
    list->at = reading_extent(reading, found->begin, found->end);
    list->items = arena_alloc(reading->arena, found->count * sizeof(*list->items));
    for (uint32_t i = 0; i < found->count; i++)
        list->items[list->item_count++] = item_of(reading, found->items[i]);
}

/* Whether an item says nothing but a figure: it begins with a number or ends in one with its unit.
 */
static bool is_figure(const struct reading *reading, struct phrase item)
{
    for (uint32_t i = reading_mention_from(reading, item.begin); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= item.end)
            return false;
        if (mention->type == MENTION_PERCENT || mention->type == MENTION_MONEY ||
            mention->type == MENTION_QUANTITY || mention->type == MENTION_NUMBER)
            return true;
    }
    return false;
}

/* 在主席台就座的有：县长X，县政协主席Y: who was there is told by the event. */
static bool names_person(const struct reading *reading, struct phrase item)
{
    for (uint32_t i = reading_mention_from(reading, item.begin); i < reading->mention_count; i++) {
        if (reading->mentions[i].begin >= item.end)
            break;
        if (reading->mentions[i].type == MENTION_PERSON)
            return true;
    }
    return false;
}

/* 湖头、龙门|两个镇: how many names were told is no list of points. */
static bool names_places(const struct reading *reading, const struct enumeration *found,
                         uint32_t things, uint32_t limit)
{
    static const struct runes kinds[] = {
        RUNES_ROW(U"镇"),     RUNES_ROW(U"乡镇"), RUNES_ROW(U"乡"),
        RUNES_ROW(U"村"),     RUNES_ROW(U"市"),   RUNES_ROW(U"区"),
        RUNES_ROW(U"街道"),   RUNES_ROW(U"社区"), RUNES_ROW(U"省"),
        RUNES_ROW(U"国家"),   RUNES_ROW(U"旗"),   RUNES_ROW(U"行政村"),
        RUNES_ROW(U"自然村"), RUNES_ROW(U"县区"), RUNES_ROW(U"县"),
        RUNES_ROW(U"办事处"), {NULL, 0}};
    struct runes text = reading->text;
    const struct runes *kind = phrase_word_at(text, things, limit, kinds);
    enum { LONGEST_NAME = 5 };
    static const struct runes longer =
        RUNES_ROW(U"域场舰位间块段企"); /* 两个|区域, 两个|旗舰项目 */
    if (kind == NULL ||
        (kind->length == 1 && things + 1 < limit && runes_hold(longer, text.data[things + 1])))
        return false;
    for (uint32_t i = 1; i < found->count; i++) /* the first may stand behind what leads to it */
        if (found->items[i].end - found->items[i].begin > LONGEST_NAME)
            return false;
    return true;
}

/* A、B、C三个方面 at the count word. Returns true where a list was added. */
static bool add_counted(struct collector *collector, uint32_t at, uint32_t length, uint32_t number,
                        const struct block *block)
{
    static const struct runes classifiers[] = {
        RUNES_ROW(U"个方面"), RUNES_ROW(U"方面"), RUNES_ROW(U"大"),
        RUNES_ROW(U"个"),     RUNES_ROW(U"项"),   RUNES_ROW(U"类"),
        RUNES_ROW(U"种"),     RUNES_ROW(U"条"),   RUNES_ROW(U"要素"),
        RUNES_ROW(U"环节"),   RUNES_ROW(U"件"),   RUNES_ROW(U"重"),
        RUNES_ROW(U"篇"),     RUNES_ROW(U"张"),   RUNES_ROW(U"道"),
        RUNES_ROW(U"关"),     {NULL, 0}};
    struct runes text = collector->reading->text;
    struct enumeration found;
    uint32_t end = at + length;
    if (number < 2 || end >= block->end || at == block->begin ||
        (length == 1 && text.data[at] == U'二') || /* 团结社区、二|道桥镇 */
        !(rune_is_han(text.data[at - 1]) || text.data[at - 1] == U'”' ||
          text.data[at - 1] == U'）'))
        return false;
    /* A、B、C等三大行动: all of them, where there are just so many */
    static const struct runes wholes[] = {RUNES_ROW(U"大"),
                                          RUNES_ROW(U"个方面"),
                                          RUNES_ROW(U"方面"),
                                          RUNES_ROW(U"项"),
                                          RUNES_ROW(U"个领域"),
                                          RUNES_ROW(U"个环节"),
                                          RUNES_ROW(U"个层面"),
                                          RUNES_ROW(U"个维度"),
                                          RUNES_ROW(U"个板块"),
                                          RUNES_ROW(U"个重点"),
                                          {NULL, 0}};
    uint32_t listed = at;
    if (text.data[at - 1] == U'等' && number > 2 &&
        phrase_word_at(text, end, block->end, wholes) != NULL)
        listed--;
    static const struct runes no_items[] = {
        RUNES_ROW(U"等"),   RUNES_ROW(U"第"),   RUNES_ROW(U"有"),
        RUNES_ROW(U"各"),   RUNES_ROW(U"这"),   RUNES_ROW(U"那"),
        RUNES_ROW(U"的"),   RUNES_ROW(U"共"),   RUNES_ROW(U"作为"),
        RUNES_ROW(U"设立"), RUNES_ROW(U"设置"), RUNES_ROW(U"开设"),
        RUNES_ROW(U"新建"), RUNES_ROW(U"建成"), RUNES_ROW(U"成立"),
        {NULL, 0}}; /* 在甲、乙|设立|两个联络处 */
    const struct runes *classifier = phrase_word_at(text, end, block->end, classifiers);
    if (classifier == NULL || phrase_word_before(text, block->begin, listed, no_items) != NULL)
        return false;
    uint32_t things = end + classifier->length;
    if (rune_is_digit(text.data[at]) && (things >= block->end || !rune_is_han(text.data[things])))
        return false; /* 新上虾仁干、鱼糜生产线3条: how many there are of them */
    uint32_t sentence = phrase_begin(text, block->begin, at, PHRASE_STOP);
    if (!enumeration_before(text, sentence, listed, number, &found))
        return false;
    for (uint32_t i = 0; i < found.count && rune_is_digit(text.data[at]); i++)
        if (is_figure(collector->reading, found.items[i]))
            return false; /* 书记领办1个、委员领办|2个|项目 */
    if (found.count > 1 && names_person(collector->reading, found.items[0]) &&
        names_person(collector->reading, found.items[1]))
        return false; /* 张三、李四、王五等四大班子领导 */
    if (names_places(collector->reading, &found, things, block->end))
        return false;
    struct extent extent = reading_extent(collector->reading, found.begin, found.end);
    bool aspects = runes_find(*classifier, 0, RUNES(U"方面")) < classifier->length;
    if (!aspects && told_by_framework(collector->facts, extent))
        return false;
    add_found(collector, MARKER_COUNTED, &found);
    return true;
}

/* 必须坚持A，必须坚持B，必须坚持C: clauses that begin with the same word. */
static bool begin_alike(struct runes text, const struct phrase *items, uint32_t count)
{
    enum { WORD = 2 };
    for (uint32_t i = 0; i < count; i++)
        if (items[i].end - items[i].begin <= WORD ||
            !runes_at(text, items[i].begin,
                      runes_slice(text, items[0].begin, items[0].begin + WORD)))
            return false;
    return true;
}

/* 主要是：A，B，C。 and A；B；C。 behind a colon. */
static void add_parallel(struct collector *collector, uint32_t colon, const struct block *block)
{
    struct runes text = collector->reading->text;
    uint32_t begin = colon + 1;
    if (begin >= block->end || text.data[begin] == U'“')
        return;
    uint32_t stop = phrase_end(text, begin, block->end, PHRASE_STOP);
    stop = phrase_unopened(text, begin, stop);
    static const unsigned marks[] = {PHRASE_SEMICOLON, PHRASE_COMMA};
    static const struct runes things_to_do[] = {
        RUNES_ROW(U"件事"), RUNES_ROW(U"实事"), RUNES_ROW(U"事项"), RUNES_ROW(U"任务"),
        RUNES_ROW(U"措施"), RUNES_ROW(U"举措"), RUNES_ROW(U"做法"), RUNES_ROW(U"办法"),
        RUNES_ROW(U"规定"), RUNES_ROW(U"要求"), {NULL, 0}};
    static const struct runes announcements[] = {
        RUNES_ROW(U"是"),   RUNES_ROW(U"为"), RUNES_ROW(U"即"), RUNES_ROW(U"如下"),
        RUNES_ROW(U"包括"), RUNES_ROW(U"有"), {NULL, 0}};
    for (size_t i = 0; i < 2; i++) {
        struct phrase items[ENUMERATION_MOST];
        uint32_t count = phrase_split(text, begin, stop, marks[i], items, ENUMERATION_MOST);
        if (count < 3 || count > ENUMERATION_MOST)
            continue;
        if (marks[i] == PHRASE_COMMA &&
            phrase_word_before(text, block->begin, colon, announcements) == NULL &&
            !begin_alike(text, items, count))
            continue;
        struct enumeration found = {.count = count, .begin = begin, .end = stop};
        uint32_t figures = 0, longest = 0;
        bool deeds = marks[i] == PHRASE_SEMICOLON && /* 几件事：设立基金，从收入中提取5%；… */
                     phrase_word_before(text, block->begin, colon, things_to_do) != NULL;
        for (uint32_t k = 0; k < count; k++) {
            struct marker marker;
            found.items[k] = label_of(text, items[k].begin, items[k].end);
            figures += is_figure(collector->reading, deeds ? found.items[k] : items[k]) ||
                       marker_at(text, items[k].begin, items[k].end, true, &marker) ||
                       names_person(collector->reading, items[k]);
            uint32_t length = found.items[k].end - found.items[k].begin;
            longest = length > longest ? length : longest;
        }
        if (figures > 0 || longest > 24 || longest < 3 ||
            told_by_framework(collector->facts, reading_extent(collector->reading, begin, stop)))
            return;
        add_found(collector, MARKER_PARALLEL, &found);
        return;
    }
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
        struct marker marker;
        if (head && may_mark(text.data[at]) &&
            marker_at(text, at, block->end, sentence_head, &marker)) {
            add_marked(collector, &marker, at, block);
            at = marker.end - 1;
            head = sentence_head = false;
            continue;
        }
        if (!head && mark == 0 && at > block->begin + 1 &&
            list_bracketed_first(text, at, block->end) &&
            marker_at(text, at - 1, block->end, true, &marker)) {
            add_marked(collector, &marker, at - 1, block); /* 委员要|（一）抓好学习 */
            at = marker.end - 1;
            continue;
        }
        if (!head && mark == 0 && at > block->begin &&
            list_first_within_clause(text, at, block->end) &&
            marker_at(text, at, block->end, false, &marker)) {
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
    struct enumeration found = {.count = 0};
    size_t b = first;
    for (; b < article->block_count && found.count < ENUMERATION_MOST; b++) {
        const struct block *block = &article->blocks[b];
        if (block->role != BLOCK_PARAGRAPH || block->end < block->begin + 4 ||
            !runes_at(reading->text, block->begin, RUNES(U"——")))
            break;
        struct phrase label = label_of(reading->text, block->begin + 2, block->end);
        if (label.end < label.begin + 2 || label.end - label.begin > LONGEST_DASHED)
            break;
        found.items[found.count++] = label;
        found.end = label.end;
    }
    if (found.count >= LEAST) {
        found.begin = found.items[0].begin;
        add_found(collector, MARKER_PARALLEL, &found);
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
        if (collector->lists[i].item_count >= 2)
            facts->lists[facts->list_count++] = collector->lists[i];
}
