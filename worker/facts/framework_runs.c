/* Parts told by the name's own characters or digits; the name says how many of each there are, and
 * what does not come to just so many is none. */
#include "facts/framework_runs.h"

#include "facts/framework_content.h"

enum { SENTENCES = 4, MOST_ITEMS = 64 };

/* What a key counts: 清 of 三清, 不要 of 三不要. */
static struct runes counted_word(struct runes text, struct phrase key)
{
    uint32_t ignored, length = phrase_count(text, key.begin, key.end, &ignored);
    return runes_slice(text, key.begin + length, key.end);
}

static uint32_t split_sentences(struct runes text, uint32_t begin, uint32_t limit,
                                struct phrase *items)
{
    uint32_t end = begin;
    for (uint32_t sentence = 0; sentence < SENTENCES && end < limit; sentence++)
        end = phrase_end(text, end + (sentence > 0), limit, PHRASE_STOP);
    uint32_t count =
        phrase_split(text, begin, end,
                     PHRASE_PAUSE | PHRASE_COMMA | PHRASE_SEMICOLON | PHRASE_COLON | PHRASE_STOP,
                     items, MOST_ITEMS);
    return count < MOST_ITEMS ? count : MOST_ITEMS;
}

/* Whether the item is one of those that the word counts: it begins with it, or only holds it
 * (三包三到户: 干部包村, 技术到户). */
static bool is_counted(struct runes text, struct phrase item, struct runes word, bool begins)
{
    if (item.end <= item.begin + word.length)
        return false;
    return begins ? runes_at(text, item.begin, word)
                  : runes_find(runes_slice(text, 0, item.end), item.begin, word) < item.end;
}

static bool runs_of_items(struct runes text, const struct frame_shape *shape,
                          const struct phrase *items, uint32_t count, bool begins,
                          struct enumeration *found)
{
    uint32_t at = 0;
    found->count = 0;
    for (uint32_t k = 0; k < shape->key_count; k++) {
        struct runes word = counted_word(text, shape->key_at[k]);
        uint32_t wanted = shape->keys[k], run = 0;
        if (word.length == 0 || word.length > 2 || wanted < 2 ||
            found->count + wanted > ENUMERATION_MOST)
            return false;
        for (; at < count && run < wanted; at++) {
            run = is_counted(text, items[at], word, begins) ? run + 1 : 0;
            if (run > 0)
                found->items[found->count + run - 1] = items[at];
        }
        if (run < wanted || (at < count && is_counted(text, items[at], word, begins)))
            return false; /* fewer than the name says, or more */
        found->count += wanted;
    }
    return true;
}

/* 四查四看: 查作风，看状态；查台账，看数字: one item of each key by turns, a pair of them a part.
 */
static bool pairs_of_items(struct runes text, const struct frame_shape *shape,
                           const struct phrase *items, uint32_t count, struct enumeration *found)
{
    uint32_t wanted = shape->keys[0];
    if (shape->key_count != 2 || shape->keys[1] != wanted || wanted < 2 ||
        wanted > ENUMERATION_MOST)
        return false;
    struct runes first = counted_word(text, shape->key_at[0]),
                 second = counted_word(text, shape->key_at[1]);
    if (first.length == 0 || second.length == 0)
        return false;
    found->count = 0;
    for (uint32_t at = 0; at + 1 < count && found->count < wanted;) {
        if (is_counted(text, items[at], first, true) &&
            is_counted(text, items[at + 1], second, true)) {
            found->items[found->count++] = (struct phrase){items[at].begin, items[at + 1].end};
            at += 2;
        } else {
            found->count = 0;
            at++;
        }
    }
    return found->count == wanted;
}

bool frame_runs_by_key(struct runes text, const struct frame_name *name, uint32_t begin,
                       uint32_t limit, struct enumeration *found)
{
    struct phrase items[MOST_ITEMS];
    const struct frame_shape *shape = &name->shape;
    if (shape->digits || shape->key_count < 2)
        return false;
    uint32_t count = split_sentences(text, begin, limit, items);
    if (!runs_of_items(text, shape, items, count, true, found) &&
        !pairs_of_items(text, shape, items, count, found) &&
        !runs_of_items(text, shape, items, count, false, found))
        return false;
    found->begin = found->items[0].begin;
    found->end = found->items[found->count - 1].end;
    return true;
}

/* What a frame of one count counts: 到位 of 四个到位, 落实 of 五落实; empty where it has more keys.
 */
static struct runes word_of_frame(struct runes text, const struct frame_name *name)
{
    static const struct runes classifiers = RUNES_ROW(U"大个项条");
    uint32_t ignored, begin = name->inner_begin;
    if (name->shape.digits || name->shape.key_count != 1)
        return runes_slice(text, begin, begin);
    begin += phrase_count(text, begin, name->inner_end, &ignored);
    begin += begin < name->inner_end && runes_hold(classifiers, text.data[begin]);
    return runes_slice(text, begin, name->inner_end);
}

/* Each of the items has the word; one of one character must begin or end it. */
static bool all_hold(struct runes text, const struct enumeration *found, struct runes word)
{
    for (uint32_t i = 0; i < found->count; i++) {
        struct phrase item = found->items[i];
        struct runes words = runes_slice(text, item.begin, item.end);
        if (item.end - item.begin <= word.length ||
            (word.length > 1 ? runes_find(words, 0, word) == words.length
                             : !runes_at(text, item.begin, word) && !runes_end_with(words, word)))
            return false;
    }
    return true;
}

/* 县领导|包手续、包进度、包投产 of “三包”: where the first item begins behind who does it, when all
 * the others begin with the word; 0 where they do not. */
static uint32_t before_first(struct runes text, const struct enumeration *found, char32_t word)
{
    for (uint32_t i = 1; i < found->count; i++)
        if (text.data[found->items[i].begin] != word)
            return 0;
    for (uint32_t at = found->items[0].end - 1; at > found->items[0].begin; at--)
        if (text.data[at] == word && at + 1 < found->items[0].end)
            return at;
    return 0;
}

bool frame_items_further_on(const struct reading *reading, const struct frame_name *name,
                            uint32_t limit, struct enumeration *found)
{
    const struct runes text = reading->text;
    enum { CLAUSES = 5, SENTENCES_ON = 2, LONGEST_ITEM = 24 };
    static const struct runes announcing[] = {
        RUNES_ROW(U"也就是"), RUNES_ROW(U"就是"),   RUNES_ROW(U"即"),     RUNES_ROW(U"分别是"),
        RUNES_ROW(U"分别为"), RUNES_ROW(U"具体是"), RUNES_ROW(U"具体为"), {NULL, 0}};
    uint32_t total = name->shape.total, stops = 0, at = name->end;
    struct runes word = word_of_frame(text, name);
    if (name->shape.digits || total < 2 || total > ENUMERATION_MOST)
        return false;
    for (uint32_t clause = 0; clause < CLAUSES && at < limit; clause++) {
        uint32_t mark = phrase_end(text, at, limit, PHRASE_CLAUSE);
        if (mark >= limit)
            return false;
        stops += (phrase_mark_at(text, mark) & PHRASE_STOP) != 0;
        if (stops == SENTENCES_ON)
            return false;
        at = mark + 1;
        uint32_t announced = phrase_word_length(text, at, limit, announcing);
        if (announced > 0 && stops == 0)
            return enumeration_after(reading, at + announced, limit, total, found);
        uint32_t end = phrase_end(text, at, limit, PHRASE_CLAUSE);
        found->count = phrase_split(text, at, end, PHRASE_PAUSE, found->items, ENUMERATION_MOST);
        bool fits = word.length > 0 && found->count == total;
        for (uint32_t i = 0; fits && i < total; i++)
            fits = found->items[i].end - found->items[i].begin <= LONGEST_ITEM;
        if (fits && all_hold(text, found, word))
            return enumeration_before(reading, at, end, total, found);
        uint32_t lead =
            fits && name->headed && word.length == 1 ? before_first(text, found, word.data[0]) : 0;
        if (lead > 0) {
            found->begin = found->items[0].begin = lead;
            found->end = end;
            return true;
        }
    }
    return false;
}

bool frame_items_before_echo(const struct reading *reading, const struct frame_name *name,
                             uint32_t limit, struct enumeration *found)
{
    const struct runes text = reading->text;
    struct runes inner = runes_slice(text, name->inner_begin, name->inner_end);
    uint32_t total = name->shape.total;
    uint32_t stop = phrase_end(text, name->end, limit, PHRASE_STOP);
    if (name->shape.digits || name->shape.key_count != 1 || total < 2)
        return false;
    uint32_t echo = runes_find(runes_slice(text, 0, stop), name->end, inner);
    if (echo >= stop || !rune_is_han(text.data[echo - 1]))
        return false;
    uint32_t clause = phrase_begin(text, name->end, echo, PHRASE_CLAUSE);
    return enumeration_before(reading, clause, echo, total, found);
}

bool frame_ones_behind(struct runes text, const struct frame_name *name, uint32_t limit,
                       struct enumeration *found)
{
    enum { SENTENCES_ON = 3, MOST_CLAUSES = 40 };
    uint32_t total = name->shape.total, at = name->end;
    if (name->shape.key_count != 1 || total < 2 || total > ENUMERATION_MOST ||
        !runes_end_with(runes_slice(text, name->inner_begin, name->inner_end), RUNES(U"个一")))
        return false;
    for (uint32_t sentence = 0; sentence < SENTENCES_ON && at < limit; sentence++) {
        uint32_t stop = phrase_end(text, at, limit, PHRASE_STOP), run = 0;
        struct phrase items[MOST_CLAUSES];
        uint32_t count = phrase_split(text, at, stop,
                                      PHRASE_PAUSE | PHRASE_COMMA | PHRASE_SEMICOLON | PHRASE_COLON,
                                      items, MOST_CLAUSES);
        for (uint32_t i = 0; i < count && i < MOST_CLAUSES; i++) {
            uint32_t one = items[i].begin;
            run = text.data[one] == U'一' && run > 0 ? run + 1 : 0;
            if (run == 0) {
                while (one + 2 < items[i].end && text.data[one] != U'一')
                    one++;
                run = text.data[one] == U'一';
            }
            if (run > 0)
                found->items[run - 1] =
                    (struct phrase){one, phrase_unopened(text, one, items[i].end)};
            bool last =
                i + 1 == count || i + 1 == MOST_CLAUSES || text.data[items[i + 1].begin] != U'一';
            if (run == total && last) {
                found->count = total;
                found->begin = found->items[0].begin;
                found->end = items[i].end;
                return true;
            }
            if (run == total)
                run = 0;
        }
        at = stop + 1;
    }
    return false;
}

uint32_t frame_behind_far_mark(struct runes text, const struct frame_name *name, uint32_t limit,
                               bool *strong)
{
    enum { FURTHEST = 12 };
    static const struct runes deeds[] = {RUNES_ROW(U"建设"), RUNES_ROW(U"创建"), RUNES_ROW(U"工作"),
                                         RUNES_ROW(U"活动"), RUNES_ROW(U"推进"), RUNES_ROW(U"管理"),
                                         RUNES_ROW(U"教育"), RUNES_ROW(U"服务"), RUNES_ROW(U"精神"),
                                         {NULL, 0}};
    uint32_t at = name->end;
    while (at < limit && at - name->end < FURTHEST && rune_is_han(text.data[at]))
        at++;
    unsigned mark = at < limit ? phrase_mark_at(text, at) : 0;
    bool deed = at > name->end && phrase_word_before(text, name->end, at, deeds) != NULL;
    *strong = false;
    if (deed && mark & (PHRASE_COMMA | PHRASE_COLON))
        return enumeration_announced(text, at, limit, strong);
    if (name->unsure || (mark & PHRASE_COLON) == 0)
        return limit;
    *strong = true;
    return at + 1;
}

/* The first digit of the item that is no time's; its end where there is none. */
static uint32_t first_number(const struct reading *reading, struct phrase item)
{
    for (uint32_t at = item.begin; at < item.end; at++) {
        const struct mention *time = reading_mention_at(reading, at, MENTION_TIME);
        if (time != NULL)
            at = time->end - 1;
        else if (rune_is_digit(reading->text.data[at]))
            return at;
    }
    return item.end;
}

bool frame_clauses_by_digit(const struct reading *reading, const struct frame_name *name,
                            uint32_t begin, uint32_t limit, struct enumeration *found)
{
    struct runes text = reading->text;
    struct phrase items[ENUMERATION_MOST];
    uint32_t stop = phrase_end(text, begin, limit, PHRASE_STOP);
    uint32_t count =
        phrase_split(text, begin, stop, PHRASE_COMMA | PHRASE_SEMICOLON, items, ENUMERATION_MOST);
    uint32_t digits = name->inner_end - name->inner_begin;
    found->count = 0;
    if (count > ENUMERATION_MOST || digits < 2)
        return false;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t number = first_number(reading, items[i]);
        if (number == items[i].end && i == 0)
            continue; /* 到2025年 */
        if (found->count == digits || number == items[i].end ||
            text.data[number] != text.data[name->inner_begin + found->count])
            return false;
        found->items[found->count++] = items[i];
    }
    if (found->count != digits)
        return false;
    found->begin = found->items[0].begin;
    found->end = found->items[found->count - 1].end;
    return true;
}

/* The point that a paragraph opens with, 一是…, （一）… with that number; empty where it does not.
 */
static struct phrase point_at_head(struct runes text, const struct block *block, uint32_t number)
{
    static const struct runes marks = RUNES_ROW(U"是要、，");
    bool bracket = text.data[block->begin] == U'（';
    uint32_t begin = block->begin + bracket, value;
    uint32_t length = phrase_count(text, begin, block->end, &value), at = begin + length;
    if (length == 0 || value != number || at + 2 >= block->end ||
        (bracket ? text.data[at] != U'）' : !runes_hold(marks, text.data[at])))
        return (struct phrase){0, 0};
    return phrase_trim(text, at + 1, phrase_end(text, at + 1, block->end, PHRASE_CLAUSE));
}

/* 强化责任落实。…: the short sentence that a paragraph opens with, where it begins or ends with the
 * word; empty where it does not. */
static struct phrase short_head(struct runes text, const struct block *block, struct runes word)
{
    enum { LONGEST_HEAD = 14 };
    uint32_t limit =
        block->end - block->begin > LONGEST_HEAD ? block->begin + LONGEST_HEAD : block->end;
    struct phrase none = {0, 0};
    if (runes_find(runes_slice(text, 0, limit), block->begin, word) == limit)
        return none;
    uint32_t end = phrase_end(text, block->begin, limit, PHRASE_CLAUSE);
    struct phrase head = {block->begin, end};
    if (end + 1 >= block->end || end == limit || phrase_mark_at(text, end) != PHRASE_STOP ||
        end - block->begin < word.length + 2)
        return none;
    return runes_at(text, head.begin, word) ||
                   runes_end_with(runes_slice(text, head.begin, head.end), word)
               ? head
               : none;
}

/* 一项目一专班。…, 一个工作班子：…: a head that begins with its 一; empty where there is none. */
static struct phrase head_with_one(struct runes text, const struct block *block)
{
    enum { LEAST = 4, MOST = 16 };
    uint32_t begin = block->begin;
    struct phrase head = {begin, phrase_end(text, begin, block->end, PHRASE_CLAUSE)};
    bool fits = head.end < block->end && head.end - begin >= LEAST && head.end - begin <= MOST &&
                text.data[begin] == U'一' && phrase_is_han(text, head) &&
                !RUNE_AMONG(text.data[begin + 1], U"是要方直旦");
    return fits ? head : (struct phrase){begin, begin};
}

bool frame_points_with_word(const struct reading *reading, const struct frame_name *name,
                            const struct block *block, struct enumeration *found)
{
    enum { FURTHEST_BLOCK = 60 };
    struct runes text = reading->text;
    const struct article *article = reading->article;
    uint32_t total = name->shape.total, number;
    uint32_t length = phrase_count(text, name->inner_begin, name->inner_end, &number);
    length += length > 0 && runes_hold((struct runes)RUNES_ROW(U"大个项条"),
                                       text.data[name->inner_begin + length]);
    struct runes word = runes_slice(text, name->inner_begin + length, name->inner_end);
    bool ones = runes_equal(word, RUNES(U"一")); /* 六个一: 一项目一专班。… */
    if (name->shape.digits || name->shape.key_count != 1 || (word.length < 2 && !ones) ||
        word.length > 4 || total < 2 || total > ENUMERATION_MOST)
        return false;
    const size_t first = (size_t)(block - article->blocks) + 1;
    const size_t last = article->block_count - first > FURTHEST_BLOCK ? first + FURTHEST_BLOCK
                                                                      : article->block_count;
    found->count = 0;
    for (size_t b = first; b < last && found->count < total; b++) {
        if (article->blocks[b].role != BLOCK_PARAGRAPH)
            continue;
        if (ones) {
            struct phrase head = head_with_one(text, &article->blocks[b]);
            if (head.end > head.begin)
                found->items[found->count++] = head;
            continue;
        }
        struct phrase point = point_at_head(text, &article->blocks[b], found->count + 1);
        if (point.end > point.begin &&
            runes_find(runes_slice(text, 0, point.end), point.begin, word) < point.end)
            found->items[found->count++] = point;
        else if ((point = short_head(text, &article->blocks[b], word)).end > 0)
            found->items[found->count++] = point;
    }
    if (found->count != total)
        return false;
    found->begin = found->items[0].begin;
    found->end = found->items[total - 1].end;
    return true;
}

/* 两大|主导产业: the things that a count word counts; `end` where none of the measure words stands.
 */
static uint32_t counted_things(struct runes text, uint32_t end, uint32_t limit)
{
    static const struct runes measures[] = {RUNES_ROW(U"大"), RUNES_ROW(U"个"), RUNES_ROW(U"项"),
                                            RUNES_ROW(U"条"), RUNES_ROW(U"类"), RUNES_ROW(U"张"),
                                            {NULL, 0}};
    const struct runes *measure = phrase_word_at(text, end, limit, measures);
    return measure != NULL ? end + measure->length : end;
}

bool frame_counted_lists(const struct reading *reading, const struct frame_name *name,
                         uint32_t limit, struct frame_parts *parts)
{
    struct runes text = reading->text;
    uint32_t stop = phrase_end(text, name->end, limit, PHRASE_STOP), from = name->end, key = 0;
    if (!name->plus || name->shape.key_count < 2)
        return false;
    for (uint32_t at = from; at < stop && key < name->shape.key_count; at++) {
        struct enumeration found;
        uint32_t number, length = phrase_count(text, at, stop, &number);
        if (length == 0)
            continue;
        uint32_t things = counted_things(text, at + length, stop);
        if (things > at + length && number > 1 && number == name->shape.keys[key] &&
            enumeration_before(reading, from, text.data[at - 1] == U'等' ? at - 1 : at, number,
                               &found)) {
            struct framework_part *part = &parts->list[parts->count++];
            struct phrase word = name->shape.key_at[key++];
            uint32_t end = phrase_end(text, things, stop, PHRASE_CLAUSE | PHRASE_PAUSE);
            for (uint32_t i = things + 2; i < end; i++)
                if (text.data[i] == U'和' || text.data[i] == U'与' || text.data[i] == U'及')
                    end = i; /* 三大主导产业|和新能源、新材料两大… */
            *part = (struct framework_part){.key = reading_text(reading, word.begin, word.end),
                                            .label = reading_text(reading, at, end)};
            frame_part_take(reading, &found, part);
            parts->end = end;
            from = end < stop && rune_is_han(text.data[end]) ? end + 1 : end;
        }
        at += length - 1;
    }
    if (key == name->shape.key_count)
        return true;
    parts->count = 0;
    return false;
}

/* The length of the digits at `digit` of the name that the number is; 0 where they are others. */
static uint32_t digits_of(struct runes text, uint32_t digit, uint32_t end, uint32_t number)
{
    uint32_t value = 0, at = digit;
    while (at < end && rune_is_digit(text.data[at]) && value < number)
        value = value * 10 + (text.data[at++] - U'0');
    return value == number ? at - digit : 0;
}

bool frame_counts_as_digits(const struct reading *reading, const struct frame_name *name,
                            uint32_t limit, struct frame_parts *parts)
{
    static const struct runes told[] = {RUNES_ROW(U"，即"),
                                        RUNES_ROW(U"（即"),
                                        RUNES_ROW(U"，就是"),
                                        RUNES_ROW(U"，是指"),
                                        {NULL, 0}};
    static const struct runes measures = RUNES_ROW(U"大个项条类张家批支座处套种所");
    struct runes text = reading->text;
    uint32_t from = name->end + phrase_word_length(text, name->end, limit, told);
    uint32_t stop = phrase_end(text, from, limit, PHRASE_STOP), digit = name->inner_begin;
    if (name->plus || !name->shape.digits || from == name->end)
        return false;
    for (uint32_t at = from; at < stop && digit < name->inner_end; at++) {
        uint32_t number, length = phrase_count(text, at, stop, &number);
        if (length == 0)
            continue;
        uint32_t key = digits_of(text, digit, name->inner_end, number);
        if (key > 0 && at + length < stop && runes_hold(measures, text.data[at + length])) {
            struct framework_part *part = &parts->list[parts->count++];
            uint32_t end = phrase_end(text, at, stop, PHRASE_CLAUSE);
            struct enumeration found;
            *part = (struct framework_part){.key = reading_text(reading, digit, digit + key),
                                            .label = reading_text(reading, from, end)};
            if (enumeration_before(reading, from, at, number, &found)) {
                part->label = reading_text(reading, at, end);
                frame_part_take(reading, &found, part);
            }
            digit += key;
            parts->end = end;
            from = end < stop ? end + 1 : end;
            at = end;
            continue;
        }
        at += length - 1;
    }
    if (digit == name->inner_end && parts->count > 1 && parts->count < digit - name->inner_begin)
        return true; /* of one digit each: other readings know more of them */
    parts->count = 0;
    return false;
}

bool frame_levels_behind(struct runes text, const struct frame_name *name, uint32_t limit,
                         struct enumeration *found)
{
    enum { LONGEST_LEVEL = 60 };
    uint32_t at = name->end;
    at += at < limit && text.data[at] == U'中';
    found->count = 0;
    for (uint32_t k = 1; k <= name->shape.total && k <= ENUMERATION_MOST; k++) {
        uint32_t number = 0;
        if (at >= limit || phrase_mark_at(text, at) == 0)
            return false;
        uint32_t length = phrase_count(text, ++at, limit, &number);
        uint32_t level = at + length + 1;
        if (length == 0 || number != k || level >= limit || text.data[at + length] != U'级' ||
            !RUNE_AMONG(text.data[level], U"为是由："))
            return false;
        uint32_t end =
            phrase_end(text, level + 1, limit, PHRASE_COMMA | PHRASE_SEMICOLON | PHRASE_STOP);
        if (end - level > LONGEST_LEVEL)
            return false;
        found->items[found->count++] = (struct phrase){level + 1, end};
        at = end;
    }
    found->begin = name->end;
    found->end = at;
    return found->count > 2;
}
