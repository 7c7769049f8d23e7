/* What one part of a frame says: its label, and its items where it counts them itself, before or
 * behind the count, or in brackets. */
#include "facts/framework_content.h"

void frame_part_take(const struct reading *reading, const struct enumeration *found,
                     struct framework_part *part)
{
    part->items = arena_alloc(reading->arena, found->count * sizeof(*part->items));
    for (uint32_t i = 0; i < found->count; i++)
        part->items[part->item_count++] =
            reading_text(reading, found->items[i].begin, found->items[i].end);
}

/* 三张清单（目标清单、措施清单、时限清单）|管理: the items stand in brackets behind their count. */
static bool bracketed_items(const struct reading *reading, uint32_t begin, uint32_t end,
                            struct framework_part *part)
{
    struct runes text = reading->text;
    uint32_t open = begin;
    while (open < end && text.data[open] != U'（')
        open++;
    if (open == begin || open >= end)
        return false;
    uint32_t close = phrase_closing(text, open, end), number = 0, length = 0;
    for (uint32_t i = begin; i < open && length == 0; i++)
        length = phrase_count(text, i, open, &number);
    struct enumeration found;
    if (close >= end || length == 0)
        return false;
    found.count = phrase_split(text, open + 1, close, PHRASE_PAUSE | PHRASE_COMMA | PHRASE_AND,
                               found.items, ENUMERATION_MOST);
    if (found.count != number || number < 2)
        return false;
    struct phrase label = phrase_trim(text, begin, open);
    part->label = reading_text(reading, label.begin, label.end);
    frame_part_take(reading, &found, part);
    return true;
}

/* A、B、C等, of which nobody says how many: the items up to the clause's end. */
static bool open_items(struct runes text, uint32_t begin, uint32_t end, struct enumeration *found)
{
    enum { LONGEST_ITEM = 20, LEAST = 2 };
    static const struct runes tails[] = {
        RUNES_ROW(U"等方面"), RUNES_ROW(U"等等"), RUNES_ROW(U"等"), {NULL, 0}};
    uint32_t stop = phrase_end(text, begin, end, PHRASE_STOP | PHRASE_SEMICOLON | PHRASE_COMMA);
    const struct runes *tail = phrase_word_before(text, begin, stop, tails);
    if (tail != NULL)
        stop -= tail->length;
    found->count = phrase_split(text, begin, stop, PHRASE_PAUSE, found->items, ENUMERATION_MOST);
    if (found->count < LEAST || found->count > ENUMERATION_MOST)
        return false;
    for (uint32_t i = 0; i < found->count; i++)
        if (found->items[i].end - found->items[i].begin > LONGEST_ITEM)
            return false;
    return true;
}

/* 布局|一批|未来产业: a label that says that there are several, but not how many. */
static bool opens_row(struct runes text, struct phrase label)
{
    static const struct runes several[] = {RUNES_ROW(U"一批"),   RUNES_ROW(U"若干"),
                                           RUNES_ROW(U"一系列"), RUNES_ROW(U"多个"),
                                           RUNES_ROW(U"各类"),   {NULL, 0}};
    return phrase_find_word(text, label.begin, label.end, several) < label.end;
}

static const struct runes includes[] = {RUNES_ROW(U"，包括"),
                                        RUNES_ROW(U"，即"),
                                        RUNES_ROW(U"，如"),
                                        RUNES_ROW(U"，主要是"),
                                        {NULL, 0}};

/* 培育|新能源1个产业: the length of the verb of a part that names one item; 0 where there is none.
 */
static uint32_t leading_deed(struct runes text, struct phrase first)
{
    enum { LEAST = 2 };
    static const struct runes deeds[] = {RUNES_ROW(U"做大"), RUNES_ROW(U"做强"), RUNES_ROW(U"做优"),
                                         RUNES_ROW(U"培育"), RUNES_ROW(U"壮大"), RUNES_ROW(U"打造"),
                                         RUNES_ROW(U"建设"), RUNES_ROW(U"发展"), RUNES_ROW(U"提升"),
                                         RUNES_ROW(U"建好"), RUNES_ROW(U"抓好"), RUNES_ROW(U"实施"),
                                         RUNES_ROW(U"建强"), RUNES_ROW(U"构建"), {NULL, 0}};
    const struct runes *deed = phrase_word_at(text, first.begin, first.end, deeds);
    return deed != NULL && first.begin + deed->length + LEAST <= first.end ? deed->length : 0;
}

/* 培育新能源|1个新兴产业: the one item that a count of one names before it. */
static bool only_item(const struct reading *reading, struct phrase words, uint32_t head,
                      struct framework_part *part)
{
    uint32_t deed = leading_deed(reading->text, words);
    if (deed == 0)
        return false;
    struct enumeration one = {.items = {{words.begin + deed, words.end}}, .count = 1};
    frame_part_take(reading, &one, part);
    struct phrase label = phrase_trim(reading->text, words.end, head);
    part->label = reading_text(reading, label.begin, label.end);
    return true;
}

/* 四乱问题清到底，|对乱占、乱采、乱堆、乱建问题立查立改: what a clause deals with; others stay
 * whole, and one that begins with who acts (由A和B督导) has no items. */
static struct phrase dealt_with(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes dealing[] = {RUNES_ROW(U"针对"), RUNES_ROW(U"对"), {NULL, 0}};
    static const struct runes matters[] = {RUNES_ROW(U"等问题"),
                                           RUNES_ROW(U"问题"),
                                           RUNES_ROW(U"等行为"),
                                           RUNES_ROW(U"行为"),
                                           RUNES_ROW(U"等现象"),
                                           RUNES_ROW(U"现象"),
                                           {NULL, 0}};
    if (text.data[begin] == U'由')
        return (struct phrase){end, end};
    uint32_t from = begin + phrase_word_length(text, begin, end, dealing);
    uint32_t stop = phrase_end(text, begin, end, PHRASE_CLAUSE);
    uint32_t matter = from > begin ? phrase_find_word(text, from, stop, matters) : stop;
    return (struct phrase){from, matter < stop ? matter : end};
}

/* A part's content [begin, end): its label, and its items where it counts them itself. */
void frame_part_read(const struct reading *reading, uint32_t begin, uint32_t end,
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
        const bool quoted = i > begin && text.data[i - 1] == U'“'; /* A、B“两大战略” */
        if (i > begin + quoted && enumeration_before(reading, begin, i - quoted, number, &found)) {
            frame_part_take(reading, &found, part);
            struct phrase label = phrase_trim(text, i, phrase_unopened(text, i, head));
            part->label = reading_text(reading, label.begin, label.end);
            return;
        }
        if (number == 1 && i > begin && length == 1 && rune_is_digit(text.data[i]) &&
            only_item(reading, (struct phrase){begin, i}, head, part))
            return;
        i += length - 1;
    }
    if (bracketed_items(reading, begin, head, part))
        return;
    struct phrase label = phrase_trim(text, begin, head);
    const struct runes *pointer = phrase_word_before(text, label.begin, label.end, pointers);
    if (pointer != NULL)
        label.end -= pointer->length;
    part->label = reading_text(reading, label.begin, label.end);
    /* 聚焦九大重点，即A、B、…: the count stands before them. */
    bool strong;
    uint32_t items = head < end ? enumeration_announced(text, head, end, &strong) : end;
    if (items >= end)
        return;
    if (!strong) {
        struct phrase dealt = dealt_with(text, items, end);
        items = dealt.begin;
        end = dealt.end;
    }
    if (strong && opens_row(text, label) && phrase_word_at(text, head, end, includes) != NULL) {
        struct enumeration row;
        if (open_items(text, items, end, &row)) { /* 布局一批新兴产业，包括A、B、C */
            frame_part_take(reading, &row, part);
            return;
        }
    }
    for (uint32_t i = label.begin; i < label.end; i++) {
        uint32_t number;
        struct enumeration found;
        if (strong && frame_is_key_letter(text.data[i]) &&
            open_items(text, items, end, &found)) { /* 出台N条举措，包括A、B、C等 */
            frame_part_take(reading, &found, part);
            return;
        }
        uint32_t length = phrase_count(text, i, label.end, &number);
        if (length == 0)
            continue;
        if (number == 1 && strong) { /* 突出一条主线，即突出项目带动这条主线 */
            struct phrase only =
                phrase_trim(text, items, phrase_end(text, items, end, PHRASE_CLAUSE));
            const struct runes *tail = phrase_word_before(text, only.begin, only.end, pointers);
            if (tail != NULL)
                only.end -= tail->length;
            if (only.end - only.begin > 4 && text.data[only.begin] == text.data[label.begin] &&
                text.data[only.begin + 1] == text.data[label.begin + 1])
                only.begin += 2;
            found = (struct enumeration){.items = {only}, .count = 1};
            frame_part_take(reading, &found, part);
            return;
        }
        if (enumeration_after(reading, items, end, number, &found)) {
            uint32_t inner = found.items[0].begin;
            bool counted_behind = false;
            for (uint32_t k = inner; k + 1 < end && !counted_behind; k++) {
                uint32_t again, size = phrase_count(text, k, end, &again);
                counted_behind = size > 0 && again == number && k > inner &&
                                 enumeration_before(reading, items, k, number, &found);
            }
            frame_part_take(reading, &found, part);
            return;
        }
        i += length - 1;
    }
}
