/* Named numeric frames: “1+684”工作体系, “三个坚持”, “三定一包”工作法. Found by their names first;
 * then the text is asked what each consists of. The numerals of the name say how many parts there
 * must be (facts/enumeration.h), so that a wrong reading is not taken for the frame's content. */
#include "facts/enumeration.h"
#include "facts/families.h"
#include "facts/phrase.h"

enum { LONGEST_NAME = 18, MOST_KEYS = 8, FURTHEST_NOUN = 14, FURTHEST_PART = 1200 };

/* What a name says of its parts. */
struct shape {
    uint32_t total;                  /* parts in all; 0 not known */
    uint32_t keys[MOST_KEYS];        /* the number behind each key; 0 for a letter */
    struct phrase key_at[MOST_KEYS]; /* where the key stands in the name (1, 三走廊) */
    uint32_t key_count;
    bool digits; /* 420, 1+684: keys are digits */
};

struct name {
    uint32_t begin, end; /* with quotation marks and head noun */
    uint32_t inner_begin, inner_end;
    bool headed; /* a frame noun follows, or ends it */
    bool plus;   /* 1+684 */
    struct shape shape;
};

/* ---- names ---- */

static bool is_key_letter(char32_t c)
{
    return c == U'N' || c == U'X' || c == U'n' || c == U'x' || c == U'Ｎ';
}

/* 1+684, 7+3, 3+N, 420: false where the content is not digits, letters and plus signs alone. */
static bool digit_shape(struct runes text, uint32_t begin, uint32_t end, struct shape *shape)
{
    bool plus = false, bare = true;
    *shape = (struct shape){.digits = true};
    for (uint32_t i = begin; i < end;) {
        char32_t c = text.data[i];
        uint32_t from = i;
        if (c == U'+' || c == U'＋') {
            plus = true;
            i++;
            continue;
        }
        if (is_key_letter(c)) {
            bare = false;
            i++;
        } else {
            while (i < end && rune_is_digit(text.data[i]))
                i++;
        }
        if (i == from || shape->key_count == MOST_KEYS)
            return false;
        uint32_t value = 0;
        phrase_count(text, from, i, &value);
        shape->keys[shape->key_count] = value;
        shape->key_at[shape->key_count++] = (struct phrase){from, i};
    }
    if (!plus && bare && (end - begin < 2 || end - begin > 4))
        return false;
    if (!plus && !bare)
        return false;
    /* 684 in one piece is 6, 8 and 4 unless its parts say otherwise. */
    for (uint32_t k = 0; k < shape->key_count && shape->key_count < MOST_KEYS; k++) {
        uint32_t length = shape->key_at[k].end - shape->key_at[k].begin;
        if (length < 3)
            continue;
        struct phrase whole = shape->key_at[k];
        uint32_t extra = length - 1;
        if (shape->key_count + extra > MOST_KEYS)
            break;
        for (uint32_t m = shape->key_count; m-- > k + 1;) {
            shape->keys[m + extra] = shape->keys[m];
            shape->key_at[m + extra] = shape->key_at[m];
        }
        for (uint32_t m = 0; m < length; m++) {
            shape->keys[k + m] = text.data[whole.begin + m] - U'0';
            shape->key_at[k + m] = (struct phrase){whole.begin + m, whole.begin + m + 1};
        }
        shape->key_count += extra;
        k += extra;
    }
    return shape->key_count > 0;
}

/* 六个跨越, 三定一包, 一核两翼三走廊: numerals that each count what follows them. */
static bool chinese_shape(struct runes text, uint32_t begin, uint32_t end, struct shape *shape)
{
    *shape = (struct shape){0};
    bool any_above_one = false, doubled = false, classifier = false, times = false;
    for (uint32_t i = begin; i < end;) {
        uint32_t value;
        uint32_t length = phrase_count(text, i, end, &value);
        if (length == 0) {
            i++;
            continue;
        }
        bool counts = i + length < end && text.data[i] != U'双';
        doubled |= text.data[i] == U'双';
        if (counts && i > begin && text.data[i - 1] == U'个')
            counts = false; /* 五个一: the last one is the thing counted */
        if (counts && shape->key_count < MOST_KEYS) {
            if (shape->key_count > 0)
                shape->key_at[shape->key_count - 1].end = i;
            shape->keys[shape->key_count] = value;
            shape->key_at[shape->key_count++] = (struct phrase){i, end};
            any_above_one |= value > 1;
            char32_t next = text.data[i + length];
            times |= next == U'年' || next == U'月' || next == U'天' || next == U'次';
            classifier |= next == U'个' || next == U'大' || next == U'项' || next == U'条';
        }
        i += length;
    }
    if (shape->key_count == 0 || shape->key_at[0].begin != begin || !any_above_one || doubled)
        return false;
    for (uint32_t k = 0; k < shape->key_count; k++)
        shape->total += shape->keys[k];
    if (shape->key_count == 2 && shape->keys[0] == shape->keys[1] && shape->keys[0] > 2)
        shape->total = shape->keys[0]; /* 六对照六查找: each part has both */
    if (times)
        shape->total = 0; /* 三年倍增计划: the numeral counts no parts */
    if (shape->key_count == 1 && !classifier)
        return end - begin >= 3; /* 三事分流: only with a head noun, see accept_name */
    return true;
}

/* The end of the head noun that stands behind a quotation, or `from`. */
static uint32_t head_noun_end(const struct reading *reading, uint32_t from, uint32_t limit)
{
    struct runes text = reading->text;
    uint32_t last = from;
    while (last < limit && last - from < FURTHEST_NOUN && rune_is_han(text.data[last]))
        last++;
    uint32_t end = from;
    for (uint32_t h = reading->hits.first[from];
         h < reading->hits.count && reading->hits.hits[h].begin < last; h++) {
        const struct lexicon_hit *hit = &reading->hits.hits[h];
        if (lexicon_entry_of(reading->lexicon, hit->entry)->category != LEXICON_FRAME_NOUNS ||
            hit->end > last || hit->end - hit->begin < 2)
            continue;
        if (end == from || hit->begin <= end)
            end = hit->end > end ? hit->end : end;
    }
    return end;
}

/* Emergency and service numbers, years, and days that stand in quotation marks are no frames. */
static bool is_common_number(struct runes text, const struct name *name)
{
    uint32_t length = name->inner_end - name->inner_begin, value = 0;
    for (uint32_t i = name->inner_begin; i < name->inner_end; i++)
        value = value * 10 + (text.data[i] - U'0');
    static const uint32_t common[] = {110, 119, 120, 122, 114, 315, 618, 911};
    for (size_t i = 0; i < sizeof(common) / sizeof(common[0]); i++)
        if (length == 3 && value == common[i])
            return true;
    return length == 4 && value >= 1840 && value <= 2100;
}

static bool accept_name(const struct reading *reading, struct name *name, uint32_t limit)
{
    struct runes text = reading->text;
    if (digit_shape(text, name->inner_begin, name->inner_end, &name->shape)) {
        name->plus = name->shape.key_count > 1 &&
                     runes_find(runes_slice(text, name->inner_begin, name->inner_end), 0,
                                RUNES(U"+")) < name->inner_end - name->inner_begin;
        name->end = head_noun_end(reading, name->end, limit);
        name->headed = name->end > name->inner_end + 1;
        return name->plus || (name->headed && !is_common_number(text, name));
    }
    if (!chinese_shape(text, name->inner_begin, name->inner_end, &name->shape))
        return false;
    struct runes inner = runes_slice(text, name->inner_begin, name->inner_end);
    if (lexicon_find(reading->lexicon, LEXICON_NOT_FRAMES, inner) != NULL)
        return false;
    uint32_t quoted_end = name->end;
    name->end = head_noun_end(reading, name->end, limit);
    name->headed = name->end > quoted_end;
    for (uint32_t i = name->inner_begin + 2; i + 1 < name->inner_end && !name->headed; i++)
        name->headed = lexicon_find(reading->lexicon, LEXICON_FRAME_NOUNS,
                                    runes_slice(text, i, name->inner_end)) != NULL;
    bool classifier = name->shape.key_count > 1;
    for (uint32_t i = name->inner_begin; i < name->inner_end; i++)
        classifier |= text.data[i] == U'个' || (text.data[i] == U'大' && i < name->inner_begin + 3);
    return classifier || name->headed;
}

/* A name that begins at position, in quotation marks or (with a plus sign and a head noun) bare. */
static bool name_at(const struct reading *reading, uint32_t at, uint32_t limit, struct name *name)
{
    struct runes text = reading->text;
    if (text.data[at] == U'“') {
        uint32_t close = phrase_closing(text, at, limit);
        if (close >= limit || close - at - 1 > LONGEST_NAME || close - at - 1 < 2)
            return false;
        *name =
            (struct name){.begin = at, .end = close + 1, .inner_begin = at + 1, .inner_end = close};
        for (uint32_t i = name->inner_begin; i < name->inner_end; i++)
            if (phrase_mark_at(text, i) != 0)
                return false;
        return accept_name(reading, name, limit);
    }
    if (!rune_is_digit(text.data[at]) ||
        (at > 0 && (rune_is_digit(text.data[at - 1]) || text.data[at - 1] == U'+' ||
                    text.data[at - 1] == U'.')))
        return false;
    uint32_t end = at;
    bool plus = false;
    while (end < limit && end - at < LONGEST_NAME &&
           (rune_is_digit(text.data[end]) || is_key_letter(text.data[end]) ||
            text.data[end] == U'+')) {
        plus |= text.data[end] == U'+';
        end++;
    }
    *name =
        (struct name){.begin = at, .end = end, .inner_begin = at, .inner_end = end, .plus = true};
    if (!plus || text.data[end - 1] == U'+' || !digit_shape(text, at, end, &name->shape))
        return false;
    name->end = head_noun_end(reading, end, limit);
    name->headed = name->end > end;
    return name->headed;
}

/* ---- parts ---- */

struct parts {
    struct framework_part list[ENUMERATION_MOST];
    uint32_t count;
    uint32_t end; /* where their telling ends */
};

static void take_items(const struct reading *reading, const struct enumeration *found,
                       struct framework_part *part)
{
    part->items = arena_alloc(reading->arena, found->count * sizeof(*part->items));
    for (uint32_t i = 0; i < found->count; i++)
        part->items[part->item_count++] =
            reading_text(reading, found->items[i].begin, found->items[i].end);
}

/* A part's content [begin, end): its label, and its items where it counts them itself. */
static void read_part(const struct reading *reading, uint32_t begin, uint32_t end,
                      struct framework_part *part)
{
    struct runes text = reading->text;
    static const struct runes pointers[] = {RUNES_ROW(U"这个总目标"), RUNES_ROW(U"这条主线"),
                                            RUNES_ROW(U"这一主线"),   RUNES_ROW(U"这个主题"),
                                            RUNES_ROW(U"这一主题"),   {NULL, 0}};
    uint32_t head = phrase_end(text, begin, end, PHRASE_CLAUSE);
    /* A、B、C四条路径: the count stands behind its items. */
    for (uint32_t i = begin; i < head; i++) {
        uint32_t number;
        struct enumeration found;
        uint32_t length = phrase_count(text, i, head, &number);
        if (length == 0)
            continue;
        if (i > begin && enumeration_before(text, begin, i, number, &found)) {
            take_items(reading, &found, part);
            struct phrase label = phrase_trim(text, i, head);
            part->label = reading_text(reading, label.begin, label.end);
            return;
        }
        i += length - 1;
    }
    struct phrase label = phrase_trim(text, begin, head);
    const struct runes *pointer = phrase_word_before(text, label.begin, label.end, pointers);
    if (pointer != NULL)
        label.end -= pointer->length;
    part->label = reading_text(reading, label.begin, label.end);
    /* 聚焦八大重点，即A、B、…: the count stands before them. */
    bool strong;
    uint32_t items = head < end ? enumeration_announced(text, head, end, &strong) : end;
    if (items >= end)
        return;
    for (uint32_t i = label.begin; i < label.end; i++) {
        uint32_t number;
        struct enumeration found;
        uint32_t length = phrase_count(text, i, label.end, &number);
        if (length == 0)
            continue;
        if (number == 1 && strong) { /* 坚持一条主线，即坚持党建引领这条主线 */
            struct phrase only =
                phrase_trim(text, items, phrase_end(text, items, end, PHRASE_CLAUSE));
            const struct runes *tail = phrase_word_before(text, only.begin, only.end, pointers);
            if (tail != NULL)
                only.end -= tail->length;
            if (only.end - only.begin > 4 && text.data[only.begin] == text.data[label.begin] &&
                text.data[only.begin + 1] == text.data[label.begin + 1])
                only.begin += 2;
            found = (struct enumeration){.items = {only}, .count = 1};
            take_items(reading, &found, part);
            return;
        }
        if (enumeration_after(text, items, end, number, &found)) {
            uint32_t inner = found.items[0].begin;
            bool counted_behind = false;
            for (uint32_t k = inner; k + 1 < end && !counted_behind; k++) {
                uint32_t again, size = phrase_count(text, k, end, &again);
                counted_behind = size > 0 && again == number && k > inner &&
                                 enumeration_before(text, items, k, number, &found);
            }
            take_items(reading, &found, part);
            return;
        }
        i += length - 1;
    }
}

/* “1”是…, “6”即…: one quoted key after the other. Returns whether all keys were met. */
static bool keyed_parts(const struct reading *reading, const struct name *name, uint32_t begin,
                        uint32_t limit, struct parts *parts)
{
    static const struct runes links[] = {RUNES_ROW(U"就是"), RUNES_ROW(U"是"),   RUNES_ROW(U"即"),
                                         RUNES_ROW(U"指"),   RUNES_ROW(U"为"),   RUNES_ROW(U"："),
                                         RUNES_ROW(U":"),    RUNES_ROW(U"代表"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t at = begin, met = 0;
    struct phrase contents[MOST_KEYS];
    for (uint32_t k = 0; k < name->shape.key_count; k++) {
        struct phrase key = name->shape.key_at[k];
        struct runes word = runes_slice(text, key.begin, key.end);
        uint32_t last = limit - at > FURTHEST_PART ? at + FURTHEST_PART : limit;
        uint32_t found = last;
        for (uint32_t i = at; i + word.length + 2 < last && found == last; i++)
            if (text.data[i] == U'“' && runes_at(text, i + 1, word) &&
                text.data[i + 1 + word.length] == U'”' &&
                phrase_word_at(text, i + 2 + word.length, last, links) != NULL)
                found = i;
        if (found == last)
            break;
        if (met > 0)
            contents[met - 1].end = found;
        uint32_t content = found + 2 + word.length;
        const struct runes *link;
        while ((link = phrase_word_at(text, content, limit, links)) != NULL)
            content += link->length;
        contents[met++] = (struct phrase){content, limit};
        at = content;
    }
    if (met < 2)
        return false;
    contents[met - 1].end = phrase_end(text, contents[met - 1].begin, limit, PHRASE_STOP);
    for (uint32_t k = 0; k < met; k++) {
        struct framework_part *part = &parts->list[parts->count++];
        struct phrase key = name->shape.key_at[k], content = contents[k];
        *part = (struct framework_part){.key = reading_text(reading, key.begin, key.end)};
        uint32_t stop = phrase_end(text, content.begin, content.end, PHRASE_STOP);
        struct enumeration found;
        if (!name->shape.digits && name->shape.keys[k] > 1 &&
            enumeration_after(text, content.begin,
                              phrase_end(text, content.begin, stop, PHRASE_COMMA),
                              name->shape.keys[k], &found)) {
            part->label = part->key;
            take_items(reading, &found, part);
        } else {
            read_part(reading, content.begin, stop, part);
        }
    }
    parts->end = contents[met - 1].end;
    return true;
}

static void plain_parts(const struct reading *reading, const struct enumeration *found,
                        bool read_inside, struct parts *parts)
{
    for (uint32_t i = 0; i < found->count; i++) {
        struct framework_part *part = &parts->list[parts->count++];
        *part = (struct framework_part){0};
        if (read_inside)
            read_part(reading, found->items[i].begin, found->items[i].end, part);
        else
            part->label = reading_text(reading, found->items[i].begin, found->items[i].end);
    }
    parts->end = found->end;
}

/* 420: A，B，C，D behind a colon, each beginning with a number. */
static bool numbered_clauses(struct runes text, uint32_t begin, uint32_t limit,
                             struct enumeration *found)
{
    uint32_t stop = phrase_end(text, begin, limit, PHRASE_STOP);
    uint32_t count = phrase_split(text, begin, stop, PHRASE_COMMA | PHRASE_SEMICOLON, found->items,
                                  ENUMERATION_MOST);
    if (count < 2 || count > ENUMERATION_MOST)
        return false;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t number;
        if (phrase_count(text, found->items[i].begin, found->items[i].end, &number) == 0)
            return false;
    }
    found->count = count;
    found->begin = begin;
    found->end = stop;
    return true;
}

/* The word that each part begins with: 聚力 of 八个聚力, 对照 of 六对照六查找. */
static struct runes common_word(struct runes text, const struct name *name)
{
    struct phrase key = name->shape.key_at[0];
    uint32_t at = key.begin, ignored;
    at += phrase_count(text, at, key.end, &ignored);
    if (at < key.end &&
        (text.data[at] == U'个' || text.data[at] == U'大' || text.data[at] == U'项'))
        at++;
    uint32_t end = key.end - at > 2 ? at + 2 : key.end;
    return runes_slice(text, at, end);
}

/* 对照A，对照B，…: clauses that begin with the name's own word, in the sentences that follow. */
static bool clauses_with_word(struct runes text, const struct name *name, uint32_t begin,
                              uint32_t limit, struct enumeration *found)
{
    struct runes word = common_word(text, name);
    uint32_t last = limit - begin > FURTHEST_PART ? begin + FURTHEST_PART : limit;
    if (word.length < 2)
        return false;
    found->count = 0;
    uint32_t total = name->shape.total;
    for (uint32_t at = begin; at < last && found->count < total && total <= ENUMERATION_MOST;) {
        uint32_t end = phrase_end(text, at, last, PHRASE_CLAUSE | PHRASE_PAUSE);
        if (end - at > word.length && runes_at(text, at, word))
            found->items[found->count++] =
                phrase_trim(text, at + (name->shape.key_count > 1 ? word.length : 0), end);
        at = end + 1;
        found->end = end;
    }
    found->begin = begin;
    return total >= 2 && found->count == total;
}

/* Behind a mere comma: one of the next clauses that is nothing but the stated number of items, and
 * does not count them itself (大事、小事、私事三类). */
static bool clause_of_items(struct runes text, uint32_t begin, uint32_t limit, uint32_t total,
                            struct enumeration *found)
{
    uint32_t stop = phrase_end(text, begin, limit, PHRASE_STOP);
    if (total > ENUMERATION_MOST)
        return false;
    for (uint32_t at = begin, clauses = 0; at < stop && clauses < 3; clauses++) {
        uint32_t end = phrase_end(text, at, stop, PHRASE_COMMA | PHRASE_SEMICOLON);
        found->count = phrase_split(text, at, end, PHRASE_PAUSE, found->items, ENUMERATION_MOST);
        bool fits = found->count == total;
        for (uint32_t i = 0; fits && i < total; i++)
            fits = found->items[i].end - found->items[i].begin <= 24;
        if (fits) {
            struct phrase last = found->items[total - 1];
            for (uint32_t i = last.begin; i < last.end; i++) {
                uint32_t number, length = phrase_count(text, i, last.end, &number);
                fits &= length == 0 || number != total;
            }
        }
        if (fits) {
            found->begin = at;
            found->end = end;
            return true;
        }
        at = end + 1;
    }
    return false;
}

static bool parts_behind(const struct reading *reading, const struct name *name, uint32_t limit,
                         struct parts *parts)
{
    struct runes text = reading->text;
    struct enumeration found;
    bool strong;
    uint32_t begin = enumeration_announced(text, name->end, limit, &strong);
    if (begin < limit && name->shape.digits) {
        if (!name->plus && strong && numbered_clauses(text, begin, limit, &found)) {
            plain_parts(reading, &found, false, parts);
            return true;
        }
        if (name->shape.key_count > 1 && strong &&
            enumeration_after(text, begin, limit, name->shape.key_count, &found)) {
            plain_parts(reading, &found, true, parts);
            for (uint32_t k = 0; k < parts->count; k++) {
                struct phrase key = name->shape.key_at[k];
                parts->list[k].key = reading_text(reading, key.begin, key.end);
            }
            return true;
        }
        return false;
    }
    if (begin < limit &&
        (strong ? enumeration_after(text, begin, limit, name->shape.total, &found)
                : clause_of_items(text, begin, limit, name->shape.total, &found))) {
        plain_parts(reading, &found, false, parts);
        return true;
    }
    if (clauses_with_word(text, name, name->end, limit, &found)) {
        plain_parts(reading, &found, false, parts);
        return true;
    }
    return false;
}

/* Parts told before the name: A、B、C六个方面实现“六个跨越”; “A、B、C、D”的“四个一”. */
static bool parts_before(const struct reading *reading, const struct name *name, uint32_t begin,
                         struct parts *parts)
{
    struct runes text = reading->text;
    struct enumeration found;
    if (name->shape.digits || name->shape.total < 2)
        return false;
    uint32_t sentence = phrase_begin(text, begin, name->begin, PHRASE_STOP);
    uint32_t end = name->begin;
    if (end > sentence && text.data[end - 1] == U'的')
        end--;
    if (end > sentence && text.data[end - 1] == U'”') {
        uint32_t open = end - 1;
        while (open > sentence && text.data[open] != U'“')
            open--;
        if (open > sentence &&
            enumeration_before(text, open + 1, end - 1, name->shape.total, &found)) {
            plain_parts(reading, &found, false, parts);
            return true;
        }
    }
    if (end < name->begin && enumeration_before(text, sentence, end, name->shape.total, &found)) {
        plain_parts(reading, &found, false, parts);
        return true;
    }
    uint32_t stop = phrase_end(text, name->end, text.length, PHRASE_STOP);
    for (uint32_t i = sentence; i < stop; i++) {
        uint32_t number;
        uint32_t length = phrase_count(text, i, stop, &number);
        if (length == 0)
            continue;
        if (number == name->shape.total && runes_at(text, i + length, RUNES(U"个方面")) &&
            enumeration_before(text, sentence, i, number, &found)) {
            plain_parts(reading, &found, false, parts);
            return true;
        }
        i += length - 1;
    }
    return false;
}

/* ---- the road ---- */

static struct framework *known_frame(struct facts *facts, struct span inner)
{
    for (size_t i = 0; i < facts->framework_count; i++) {
        struct span name = facts->frameworks[i].name;
        if (span_find(name, inner) < name.length)
            return &facts->frameworks[i];
    }
    return NULL;
}

static void give_parts(const struct reading *reading, const struct name *name,
                       const struct block *block, uint32_t text_end, struct framework *framework)
{
    if (!name->shape.digits && name->shape.total < 2)
        return; /* the numeral counts no parts */
    struct parts parts = {.count = 0};
    bool found = keyed_parts(reading, name, name->end, text_end, &parts);
    if (!found)
        found = parts_behind(reading, name, block->end, &parts);
    if (!found)
        found = parts_before(reading, name, block->begin, &parts);
    if (!found)
        return;
    framework->parts = arena_alloc(reading->arena, parts.count * sizeof(*framework->parts));
    memcpy(framework->parts, parts.list, parts.count * sizeof(*framework->parts));
    framework->part_count = parts.count;
    framework->at =
        reading_extent(reading, name->begin, parts.end > name->end ? parts.end : name->end);
}

/* “A”“B”“C”三个项目库: a frame without quotation marks of its own, named by its count. */
static bool frame_of_quotations(const struct reading *reading, const struct block *block,
                                uint32_t at, struct framework *framework, uint32_t *next)
{
    struct runes text = reading->text;
    uint32_t number;
    uint32_t length = phrase_count(text, at, block->end, &number);
    struct enumeration found;
    if (length == 0 || number < 2 || at == block->begin || text.data[at - 1] != U'”' ||
        at + length >= block->end ||
        (text.data[at + length] != U'个' && text.data[at + length] != U'大'))
        return false;
    uint32_t end = head_noun_end(reading, at + length + 1, block->end);
    if (end == at + length + 1 || end - at > 8 ||
        !enumeration_before(text, block->begin, at, number, &found) ||
        text.data[found.end - 1] != U'”')
        return false;
    struct parts parts = {.count = 0};
    plain_parts(reading, &found, false, &parts);
    *framework = (struct framework){.name = reading_text(reading, at, end),
                                    .part_count = parts.count,
                                    .at = reading_extent(reading, found.begin, end)};
    framework->parts = arena_alloc(reading->arena, parts.count * sizeof(*framework->parts));
    memcpy(framework->parts, parts.list, parts.count * sizeof(*framework->parts));
    *next = end;
    return true;
}

static void add(const struct reading *reading, struct facts *facts, size_t *capacity,
                const struct framework *framework)
{
    facts->frameworks = arena_extend(reading->arena, facts->frameworks, facts->framework_count,
                                     capacity, sizeof(*facts->frameworks));
    facts->frameworks[facts->framework_count++] = *framework;
}

static void read_block(const struct reading *reading, struct facts *facts, size_t *capacity,
                       const struct block *block)
{
    for (uint32_t at = block->begin; at < block->end; at++) {
        struct name name;
        struct framework framework;
        uint32_t next;
        if (frame_of_quotations(reading, block, at, &framework, &next)) {
            add(reading, facts, capacity, &framework);
            at = next - 1;
            continue;
        }
        if (!name_at(reading, at, block->end, &name))
            continue;
        struct framework *known =
            known_frame(facts, reading_text(reading, name.inner_begin, name.inner_end));
        if (known != NULL) {
            if (known->part_count == 0)
                give_parts(reading, &name, block, reading->article->body_length, known);
        } else {
            framework = (struct framework){.name = reading_text(reading, name.begin, name.end),
                                           .at = reading_extent(reading, name.begin, name.end)};
            give_parts(reading, &name, block, reading->article->body_length, &framework);
            add(reading, facts, capacity, &framework);
        }
        at = name.end > at ? name.end - 1 : at;
    }
}

void find_frameworks(const struct reading *reading, struct facts *facts)
{
    size_t capacity = 0;
    for (size_t b = 0; b < reading->article->block_count; b++)
        if (reading->article->blocks[b].role == BLOCK_PARAGRAPH)
            read_block(reading, facts, &capacity, &reading->article->blocks[b]);
}
