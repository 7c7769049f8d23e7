/* What a named frame consists of: keys told one by one (“1”是…), an enumeration behind the name, or
 * one before it. The numerals of the name say how many parts there must be (facts/enumeration.h),
 * so that a wrong reading is not taken for the frame's content. */
#include "facts/framework_parts.h"

#include "facts/framework_content.h"
#include "facts/framework_groups.h"
#include "facts/framework_keys.h"
#include "facts/framework_runs.h"

enum { FURTHEST_PART = 1200 };

/* 包进度、包投产|的“两包”责任制; 宣讲、调处|等|“三项服务”: where the last item ends before what
 * leads to the frame's name. */
static uint32_t end_of_last(struct runes text, struct phrase item)
{
    enum { LEAST = 2, FURTHEST = 5 };
    for (uint32_t at = item.begin + LEAST; at + 1 < item.end; at++)
        if (text.data[at] == U'的' && text.data[at + 1] == U'“')
            return at;
    for (uint32_t at = item.end; at > item.begin + LEAST && item.end - at < FURTHEST; at--)
        if (text.data[at - 1] == U'等' && !(at < item.end && RUNE_AMONG(text.data[at], U"级次候")))
            return at - 1;
    return item.end;
}

void frame_parts_take(const struct reading *reading, const struct enumeration *found,
                      bool read_inside, struct frame_parts *parts)
{
    static const struct runes unions[] = {RUNES_ROW(U"一体发展"), RUNES_ROW(U"一体化发展"),
                                          RUNES_ROW(U"一体推进"), RUNES_ROW(U"一体化"),
                                          RUNES_ROW(U"一体"),     {NULL, 0}};
    for (uint32_t i = 0; i < found->count; i++) {
        struct framework_part *part = &parts->list[parts->count++];
        *part = (struct framework_part){0};
        struct phrase item = found->items[i];
        if (i > 0 && runes_at(reading->text, item.begin, RUNES(U"以及")) &&
            item.end > item.begin + 3)
            item.begin += 2;
        item.end = phrase_unopened(reading->text, item.begin, item.end); /* （A、B、C） */
        if (i + 1 == found->count && i > 0)
            item.end = end_of_last(reading->text, item);
        const struct runes *together =
            phrase_word_before(reading->text, item.begin, item.end, unions);
        if (together != NULL && i + 1 == found->count &&
            item.end - item.begin > together->length + 1)
            item.end -= together->length; /* 加工、研学|一体发展 */
        if (read_inside)
            frame_part_read(reading, item.begin, item.end, part);
        else
            part->label = reading_text(reading, item.begin, item.end);
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

/* The word that each part begins with: 发力 of 七个发力, 对照 of 五对照五查摆. */
static struct runes common_word(struct runes text, const struct frame_name *name)
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
static bool clauses_with_word(struct runes text, const struct frame_name *name, uint32_t begin,
                              uint32_t limit, struct enumeration *found)
{
    struct runes word = common_word(text, name);
    uint32_t last = limit - begin > FURTHEST_PART ? begin + FURTHEST_PART : limit;
    if (word.length < 2 || runes_find(runes_slice(text, 0, last), begin, word) == last)
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
 * does not count them itself (大事、急事、家事三类). */
static bool clause_of_items(struct runes text, uint32_t begin, uint32_t limit, uint32_t total,
                            struct enumeration *found)
{
    static const struct runes doing[] = {
        RUNES_ROW(U"着力"), RUNES_ROW(U"进一步"), RUNES_ROW(U"制定"), RUNES_ROW(U"不断"),
        RUNES_ROW(U"积极"), RUNES_ROW(U"切实"),   RUNES_ROW(U"深入"), RUNES_ROW(U"以"),
        RUNES_ROW(U"在"),   RUNES_ROW(U"是"),     RUNES_ROW(U"并"),   {NULL, 0}};
    uint32_t stop = phrase_end(text, begin, limit, PHRASE_STOP);
    if (total > ENUMERATION_MOST)
        return false;
    for (uint32_t at = begin, clauses = 0; at < stop && clauses < 3; clauses++) {
        if (phrase_word_at(text, at, stop, doing) != NULL)
            return false; /* “四项服务”，着力A、B、C、D: what is done besides */
        uint32_t end = phrase_end(text, at, stop, PHRASE_COMMA | PHRASE_SEMICOLON);
        found->count = phrase_split(text, at, end, PHRASE_PAUSE, found->items, ENUMERATION_MOST);
        bool fits = found->count == total;
        if (fits && total > 2 && /* 统一A、…、统一G|7张《清单》 */
            runes_at(text, found->items[total - 1].begin,
                     runes_slice(text, found->items[1].begin, found->items[1].begin + 2)))
            found->items[total - 1].end =
                enumeration_counted_again(text, found->items[total - 1], total);
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
            found->items[0].begin += enumeration_lead(text, found->items, total);
            found->begin = at;
            found->end = end;
            return true;
        }
        at = end + 1;
    }
    return false;
}

/* 1家…牵头，N家…参与，X个…落地: clauses that each begin with the key that they spell out. */
static bool clauses_by_key(struct runes text, const struct frame_name *name, uint32_t begin,
                           uint32_t limit, struct enumeration *found)
{
    enum { LEAD_MOST = 12 };
    static const struct runes leads[] = {
        RUNES_ROW(U"由"), RUNES_ROW(U"以"), RUNES_ROW(U"是"), {NULL, 0}};
    uint32_t stop = phrase_end(text, begin, limit, PHRASE_STOP);
    struct phrase items[ENUMERATION_MOST];
    uint32_t count = phrase_split(text, begin, stop, PHRASE_PAUSE | PHRASE_COMMA | PHRASE_SEMICOLON,
                                  items, ENUMERATION_MOST);
    if (count < name->shape.key_count || name->shape.key_count < 2)
        return false;
    for (uint32_t k = 0; k < name->shape.key_count; k++) {
        struct phrase key = name->shape.key_at[k], item = items[k];
        if (phrase_word_at(text, item.begin, item.end, leads) != NULL)
            item.begin++;
        if (k == 0 && name->shape.keys[0] != 0) { /* 每个网格配备|1名网格长 */
            uint32_t at = item.begin, value = 0;
            while (at < item.end && at < item.begin + LEAD_MOST &&
                   (phrase_count(text, at, item.end, &value) == 0 || value != name->shape.keys[0]))
                at++;
            if (at < item.end && value == name->shape.keys[0])
                item.begin = at;
        }
        uint32_t value, length = phrase_count(text, item.begin, item.end, &value);
        bool same = name->shape.keys[k] != 0 && length > 0
                        ? value == name->shape.keys[k]
                        : runes_at(text, item.begin, runes_slice(text, key.begin, key.end));
        if (!same)
            return false;
        found->items[k] = item;
    }
    found->count = name->shape.key_count;
    found->begin = begin;
    found->end = found->items[found->count - 1].end;
    return true;
}

/* 1家企业牵引，甲、乙、丙3方入股，N个主体参与: clauses that each hold their key somewhere. */
static bool clauses_holding_key(struct runes text, const struct frame_name *name, uint32_t begin,
                                uint32_t limit, struct enumeration *found)
{
    uint32_t stop = phrase_end(text, begin, limit, PHRASE_STOP);
    uint32_t count = phrase_split(text, begin, stop, PHRASE_COMMA | PHRASE_SEMICOLON, found->items,
                                  ENUMERATION_MOST);
    if (count < name->shape.key_count || count > ENUMERATION_MOST)
        return false;
    for (uint32_t k = 0; k < name->shape.key_count; k++) {
        struct phrase key = name->shape.key_at[k], item = found->items[k];
        uint32_t value = 0, at = item.begin;
        if (name->shape.keys[k] == 0) {
            if (!runes_at(text, item.begin, runes_slice(text, key.begin, key.end)))
                return false;
            continue;
        }
        while (at < item.end &&
               (phrase_count(text, at, item.end, &value) == 0 || value != name->shape.keys[k]))
            at++;
        if (at == item.end)
            return false;
    }
    found->count = name->shape.key_count;
    found->begin = begin;
    found->end = found->items[found->count - 1].end;
    return true;
}

/* “4820”工程，就是建设4个…、培育8家…、打造20个…: clauses whose numbers, one behind the other, spell
 * the name. */
static bool clauses_that_spell(struct runes text, const struct frame_name *name, uint32_t begin,
                               uint32_t limit, struct enumeration *found)
{
    uint32_t stop = phrase_end(text, begin, limit, PHRASE_STOP), at = name->inner_begin;
    uint32_t count = phrase_split(text, begin, stop, PHRASE_PAUSE | PHRASE_COMMA | PHRASE_SEMICOLON,
                                  found->items, ENUMERATION_MOST);
    if (count > ENUMERATION_MOST)
        return false;
    found->count = 0;
    while (found->count < count && at < name->inner_end) {
        struct phrase item = found->items[found->count];
        uint32_t number = item.begin;
        while (number < item.end && !rune_is_digit(text.data[number]))
            number++;
        uint32_t digits = 0;
        while (number + digits < item.end && at + digits < name->inner_end &&
               rune_is_digit(text.data[number + digits]) &&
               text.data[number + digits] == text.data[at + digits])
            digits++;
        if (digits == 0 ||
            (number + digits < item.end && rune_is_digit(text.data[number + digits])))
            return false;
        at += digits;
        found->count++;
    }
    if (at < name->inner_end || found->count < 2 || found->count >= name->shape.key_count)
        return false; /* a key for each digit is told elsewhere */
    struct phrase *last = &found->items[found->count - 1];
    last->end = phrase_end(text, last->begin, last->end, PHRASE_CLAUSE);
    found->begin = begin;
    found->end = last->end;
    return true;
}

/* “五大攻坚战”：一是…。…二是…: the points that are marked behind the name, just so many, over the
 * sentences of the block. */
static bool marked_behind(struct runes text, uint32_t begin, uint32_t limit, uint32_t total,
                          struct enumeration *found)
{
    enum { LONGEST_POINT = 40 };
    static const struct runes marks = RUNES_ROW(U"是要、，");
    bool ordinal = begin < limit && text.data[begin] == U'第';
    found->count = 0;
    if (total < 2 || total > ENUMERATION_MOST)
        return false;
    uint32_t last = limit - begin > FURTHEST_PART ? begin + FURTHEST_PART : limit;
    char32_t family = 0;
    for (uint32_t at = begin; at < last && found->count < total; at++) {
        if (at > begin && (phrase_mark_at(text, at - 1) &
                           (PHRASE_STOP | PHRASE_SEMICOLON | PHRASE_COMMA | PHRASE_COLON)) == 0)
            continue;
        uint32_t number, from = at + ordinal;
        if (ordinal && text.data[at] != U'第')
            continue;
        uint32_t length = phrase_count(text, from, last, &number);
        uint32_t end = from + length;
        if (length == 0 || rune_is_digit(text.data[from]) || end + 2 >= last ||
            number != found->count + 1) {
            if (at == begin)
                return false; /* nothing is marked there */
            continue;
        }
        end += ordinal && RUNE_AMONG(text.data[end], U"步招关课"); /* 第一步，… */
        /* 一是…, or, each at the head of a sentence, 一分段。二到点。 */
        bool bare = !runes_hold(marks, text.data[end]);
        char32_t mark = bare ? U'。' : text.data[end];
        if ((bare && (ordinal || (at > begin && phrase_mark_at(text, at - 1) & PHRASE_COMMA))) ||
            (family != 0 && mark != family)) {
            if (at == begin)
                return false;
            continue;
        }
        family = mark;
        end -= bare;
        struct phrase point =
            phrase_trim(text, end + 1, phrase_end(text, end + 1, last, PHRASE_CLAUSE));
        if (point.end <= point.begin || point.end - point.begin > LONGEST_POINT)
            return false;
        found->items[found->count++] = point;
        found->end = point.end;
    }
    found->begin = begin;
    return found->count == total;
}

/* 实施A、B、C“三大工程”: a clause of just so many items runs into the name. */
static bool listed_before(const struct reading *reading, uint32_t limit, uint32_t end,
                          uint32_t total, struct enumeration *found)
{
    const struct runes text = reading->text;
    static const struct runes reaching[] = {
        RUNES_ROW(U"实现"), RUNES_ROW(U"做到"), RUNES_ROW(U"达到"), RUNES_ROW(U"落实"), {NULL, 0}};
    static const struct runes acting[] = {RUNES_ROW(U"将"),       RUNES_ROW(U"进一步"),
                                          RUNES_ROW(U"一体落实"), RUNES_ROW(U"一体推进"),
                                          RUNES_ROW(U"协同推进"), {NULL, 0}};
    struct phrase items[ENUMERATION_MOST];
    uint32_t clause = phrase_begin(text, limit, end, PHRASE_CLAUSE);
    const struct runes *reached = phrase_word_before(text, clause, end, reaching);
    end -= reached != NULL ? reached->length : 0; /* 收入、产量实现|“两个翻番” */
    return end > clause && rune_is_han(text.data[end - 1]) &&
           phrase_split(text, clause, end, PHRASE_PAUSE, items, ENUMERATION_MOST) == total &&
           !phrase_holds_word(text, items[total - 1].begin, end, acting) && /* 甲局、乙局将扩大… */
           enumeration_before(reading, clause, end, total, found);
}

/* A建设、B建设、C镇“四好公路”|建设、…: whether the name stands among the items of a row itself. */
static bool is_item_of_row(struct runes text, const struct frame_name *name)
{
    enum { LONGEST_REST = 4 };
    uint32_t at = name->end;
    while (at < text.length && at - name->end < LONGEST_REST && rune_is_han(text.data[at]))
        at++;
    return at > name->end && at < text.length && phrase_mark_at(text, at) == PHRASE_PAUSE;
}

/* “A、B、C、D”|的|“四个一”: the parts are quoted right before the name. */
static bool quoted_before(const struct reading *reading, const struct frame_name *name,
                          uint32_t begin, struct frame_parts *parts)
{
    struct runes text = reading->text;
    struct enumeration found;
    if (name->shape.digits || name->shape.total < 2)
        return false;
    const uint32_t end = name->begin - (name->begin > begin && text.data[name->begin - 1] == U'的');
    if (!enumeration_quoted_before(text, begin, end, name->shape.total, &found))
        return false;
    frame_parts_take(reading, &found, false, parts);
    return true;
}

/* “三化”行动，是A，|是B；是C|: clauses that say what the frame is, one beside the other. */
static bool are_predicates(struct runes text, const struct enumeration *found)
{
    for (uint32_t i = 1; i < found->count; i++)
        if (text.data[found->items[i].begin] == U'是')
            return true;
    return false;
}

static bool parts_behind(const struct reading *reading, const struct frame_name *name,
                         const struct block *block, struct frame_parts *parts)
{
    struct runes text = reading->text;
    const bool bracketed = name->end < block->end && text.data[name->end] == U'（';
    const uint32_t limit = /* “三清”|（清A、清B、清C）|、“四改”（… */
        bracketed ? phrase_closing(text, name->end, block->end) : block->end;
    struct enumeration found;
    bool strong;
    if (!name->shape.digits && frame_levels_behind(text, name, limit, &found)) {
        frame_parts_take(reading, &found, false, parts);
        return true;
    }
    uint32_t begin = enumeration_announced(text, name->end, limit, &strong);
    if (begin >= limit)
        begin = frame_behind_far_mark(text, name, limit, &strong);
    uint32_t points = begin < limit ? begin : name->end;
    while (points < limit && phrase_mark_at(text, points) & (PHRASE_STOP | PHRASE_SEMICOLON))
        points++;
    if (!name->shape.digits && marked_behind(text, points, limit, name->shape.total, &found)) {
        frame_parts_take(reading, &found, false, parts);
        return true;
    }
    if (frame_runs_by_key(text, name, begin < limit ? begin : name->end, limit, &found)) {
        frame_parts_take(reading, &found, false, parts);
        return true;
    }
    if (!name->shape.digits && strong && begin < limit &&
        frame_groups_behind(text, name, begin, limit, &found)) {
        frame_parts_take(reading, &found, false, parts);
        return true;
    }
    uint32_t both = 0; /* 三查三访: three of each */
    for (uint32_t k = 0; k < name->shape.key_count; k++)
        both += name->shape.keys[k];
    if (!name->shape.digits && strong && begin < limit && both != name->shape.total &&
        name->shape.total > 0 && enumeration_after(reading, begin, limit, both, &found)) {
        frame_parts_take(reading, &found, false, parts);
        return true;
    }
    if (begin < limit && name->shape.digits) {
        if (!name->plus && strong && numbered_clauses(text, begin, limit, &found)) {
            frame_parts_take(reading, &found, false, parts);
            return true;
        }
        if (!name->plus && clauses_that_spell(text, name, begin, limit, &found)) {
            frame_parts_take(reading, &found, false, parts);
            return true;
        }
        if (name->shape.key_count > 1 &&
            (((strong || name->plus) && clauses_by_key(text, name, begin, limit, &found)) ||
             ((strong || name->shape.key_count > 2) &&
              clauses_holding_key(text, name, begin, limit, &found)) ||
             (strong && enumeration_after(reading, begin, limit, name->shape.key_count, &found)))) {
            frame_parts_take(reading, &found, true, parts);
            for (uint32_t k = 0; k < parts->count; k++) {
                struct phrase key = name->shape.key_at[k];
                parts->list[k].key = reading_text(reading, key.begin, key.end);
            }
            return true;
        }
        if (!name->plus && strong && frame_clauses_by_digit(reading, name, begin, limit, &found)) {
            frame_parts_take(reading, &found, false, parts);
            return true;
        }
        return false;
    }
    if (frame_ones_behind(text, name, limit, &found)) {
        frame_parts_take(reading, &found, false, parts);
        return true;
    }
    bool ones = runes_end_with(runes_slice(text, name->inner_begin, name->inner_end),
                               RUNES(U"个一")); /* each of its items would tell its 一 */
    if (begin < limit &&
        (strong
             ? enumeration_after(reading, begin, limit, name->shape.total, &found) &&
                   !are_predicates(text, &found)
             : !ones &&
                   !listed_before(reading, block->begin, name->begin, name->shape.total, &found) &&
                   clause_of_items(text, begin, limit, name->shape.total, &found))) {
        frame_parts_take(reading, &found, false, parts);
        return true;
    }
    bool echoed = false;
    if (clauses_with_word(text, name, name->end, limit, &found) ||
        (echoed = frame_items_before_echo(reading, name, limit, &found)) ||
        frame_items_further_on(reading, name, limit, &found)) {
        frame_parts_take(reading, &found, false, parts);
        parts->sure = echoed && parts->count > 2;
        return true;
    }
    points = phrase_end(text, name->end, limit, PHRASE_STOP); /* “六项行动”全面展开。一是… */
    if (points + 1 < limit && text.data[name->end] != U'为' && /* 以“三级体系”|为基础，… */
        marked_behind(text, points + 1, limit, name->shape.total, &found)) {
        frame_parts_take(reading, &found, false, parts);
        return true;
    }
    return false;
}

/* Parts told before the name: A、B、C五个方面实现“五个提升”; A、B、C、D的“四个一”. */
static bool parts_before(const struct reading *reading, const struct frame_name *name,
                         uint32_t begin, struct frame_parts *parts)
{
    enum { TRIES = 4 };
    struct runes text = reading->text;
    struct enumeration found;
    if (name->shape.digits || name->shape.total < 2)
        return false;
    uint32_t sentence = phrase_begin(text, begin, name->begin, PHRASE_STOP);
    uint32_t end = name->begin;
    if (end > sentence && text.data[end - 1] == U'的')
        end--;
    if (end < name->begin &&
        enumeration_before(reading, sentence, end, name->shape.total, &found)) {
        frame_parts_take(reading, &found, false, parts);
        return true;
    }
    if (end == name->begin && !is_item_of_row(text, name) &&
        listed_before(reading, sentence, end, name->shape.total, &found)) {
        frame_parts_take(reading, &found, false, parts);
        parts->sure = parts->count > 2 && name->inner_end - name->inner_begin > 2;
        return true;
    }
    uint32_t stop = phrase_end(text, name->end, text.length, PHRASE_STOP), tries = 0;
    for (uint32_t i = sentence; i < stop && tries < TRIES; i++) {
        uint32_t number;
        uint32_t length = phrase_count(text, i, stop, &number);
        if (length == 0)
            continue;
        if (number == name->shape.total && runes_at(text, i + length, RUNES(U"个方面"))) {
            if (enumeration_before(reading, sentence, i, number, &found)) {
                frame_parts_take(reading, &found, false, parts);
                return true;
            }
            tries++;
        }
        i += length - 1;
    }
    return false;
}

/* Points at the heads of the next paragraphs. */
static bool points_behind(const struct reading *reading, const struct frame_name *name,
                          const struct block *block, struct frame_parts *parts)
{
    struct enumeration found;
    if (!frame_points_with_word(reading, name, block, &found))
        return false;
    frame_parts_take(reading, &found, false, parts);
    parts->end = name->end; /* what stands between the points is not the frame's */
    return true;
}

bool frame_parts_find(const struct reading *reading, const struct frame_name *name,
                      const struct block *block, struct frame_parts *parts)
{
    if (!name->shape.digits && name->shape.total < 2)
        return false; /* the numeral counts no parts */
    *parts = (struct frame_parts){.count = 0};
    if (name->spelt) { /* “一核引领、两带支撑、三区联动”: the name itself */
        struct enumeration found;
        found.count = phrase_split(reading->text, name->inner_begin, name->inner_end, PHRASE_PAUSE,
                                   found.items, ENUMERATION_MOST);
        found.end = name->end;
        frame_parts_take(reading, &found, false, parts);
        return true;
    }
    return frame_keyed_parts(reading, name, name->end, reading->article->body_length, parts) ||
           frame_counted_lists(reading, name, block->end, parts) ||
           frame_counts_as_digits(reading, name, block->end, parts) ||
           quoted_before(reading, name, block->begin, parts) ||
           parts_behind(reading, name, block, parts) ||
           frame_roles_before(reading, name, block->begin, parts) ||
           parts_before(reading, name, block->begin, parts) ||
           points_behind(reading, name, block, parts) ||
           frame_quoted_counts(reading, name, reading->article->body_length, parts);
}
