/* Named numeric frames: found by their names first (framework_names.c); then the text is asked what
 * each consists of (framework_parts.c). A name met again gives its parts to the first, where that
 * had none. */
#include "facts/families.h"
#include "facts/framework_parts.h"
#include "mentions/triggers.h"

static struct framework *known_frame(struct facts *facts, struct span inner)
{
    for (size_t i = 0; i < facts->framework_count; i++) {
        struct span name = facts->frameworks[i].name;
        if (span_find(name, inner) < name.length)
            return &facts->frameworks[i];
    }
    return NULL;
}

/* The text around a name is read for its parts each time that a frame without parts is met; no text
 * that was written to be read comes near this many. */
enum { MOST_ASKED = 2000 };

struct frame_reader {
    const struct reading *reading;
    struct facts *facts;
    size_t capacity;
    uint32_t asked; /* how often the text was asked for parts */
};

/* Whether the parts, if there are any, leave no doubt that the name is a frame's. */
static bool give_parts(struct frame_reader *reader, const struct frame_name *name,
                       const struct block *block, struct framework *framework)
{
    const struct reading *reading = reader->reading;
    struct frame_parts parts;
    if (reader->asked++ >= MOST_ASKED || !frame_parts_find(reading, name, block, &parts))
        return false;
    framework->parts = arena_alloc(reading->arena, parts.count * sizeof(*framework->parts));
    memcpy(framework->parts, parts.list, parts.count * sizeof(*framework->parts));
    framework->part_count = parts.count;
    framework->at =
        reading_extent(reading, name->begin, parts.end > name->end ? parts.end : name->end);
    return parts.sure;
}

/* 布局：实施“三大战略”，…: whether the words are a part of a frame that is told there. */
static bool is_part(const struct frame_reader *reader, const struct frame_name *name)
{
    const struct extent at = reading_extent(reader->reading, name->begin, name->end);
    const struct span words = reading_text(reader->reading, name->inner_begin, name->inner_end);
    for (size_t i = reader->facts->framework_count; i-- > 0;) {
        const struct framework *frame = &reader->facts->frameworks[i];
        if (at.begin < frame->at.begin || at.end > frame->at.end)
            continue;
        for (size_t p = 0; p < frame->part_count; p++)
            if (span_find(frame->parts[p].label, words) < frame->parts[p].label.length)
                return true;
    }
    return false;
}

/* “1”是推进A、B、C三大工程: whether a frame that is told has these words among its parts. */
static bool is_within_parts(const struct frame_reader *reader, struct extent at)
{
    for (size_t i = reader->facts->framework_count; i-- > 0;) {
        const struct framework *frame = &reader->facts->frameworks[i];
        if (frame->part_count > 0 && at.begin >= frame->at.begin && at.end <= frame->at.end)
            return true;
    }
    return false;
}

/* A frame of what was enumerated in front of its name. */
static void take_counted(const struct reading *reading, const struct enumeration *found,
                         struct phrase name, struct framework *framework)
{
    struct frame_parts parts = {.count = 0};
    frame_parts_take(reading, found, false, &parts);
    *framework = (struct framework){.name = reading_text(reading, name.begin, name.end),
                                    .part_count = parts.count,
                                    .at = reading_extent(reading, found->begin, name.end)};
    framework->parts = arena_alloc(reading->arena, parts.count * sizeof(*framework->parts));
    memcpy(framework->parts, parts.list, parts.count * sizeof(*framework->parts));
}

/* “A”“B”“C”三个人才库: a frame without quotation marks of its own, named by its count. */
static bool frame_of_quotations(const struct reading *reading, const struct block *block,
                                uint32_t at, struct framework *framework, uint32_t *next)
{
    struct runes text = reading->text;
    if (at == block->begin || text.data[at - 1] != U'”')
        return false;
    uint32_t number;
    uint32_t length = phrase_count(text, at, block->end, &number);
    struct enumeration found;
    if (length == 0 || number < 2 || at + length >= block->end ||
        (text.data[at + length] != U'个' && text.data[at + length] != U'大'))
        return false;
    uint32_t end = frame_noun_end(reading, at + length + 1, block->end);
    if (end == at + length + 1 || end - at > 8 ||
        !enumeration_before(reading, block->begin, at, number, &found) ||
        text.data[found.end - 1] != U'”')
        return false;
    take_counted(reading, &found, (struct phrase){at, end}, framework);
    *next = end;
    return true;
}

/* 茶园提质、工艺提升、品牌提效三大工程: short deeds of one length, at least three, that run into
 * their count. */
static bool frame_of_deeds(const struct reading *reading, const struct block *block, uint32_t at,
                           struct framework *framework, uint32_t *next)
{
    enum { LEAST = 3, SHORT = 2, LONG = 8, LONGEST_NAME = 6 };
    static const struct runes nouns[] = {RUNES_ROW(U"工程"), RUNES_ROW(U"行动"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t number, length = phrase_count(text, at, block->end, &number);
    const uint32_t noun = at + length + 1;
    if (length == 0 || number < LEAST || noun >= block->end || text.data[noun - 1] != U'大' ||
        at == block->begin)
        return false;
    const uint32_t end = noun + phrase_word_length(text, noun, block->end, nouns);
    const uint32_t listed = at - (text.data[at - 1] == U'等');
    struct enumeration found;
    if (end == noun || end - at > LONGEST_NAME || !rune_is_han(text.data[listed - 1]) ||
        !enumeration_before(reading, block->begin, listed, number, &found))
        return false;
    const uint32_t each = found.items[0].end - found.items[0].begin;
    for (uint32_t i = 0; i < found.count; i++)
        if (found.items[i].end - found.items[i].begin != each || each < SHORT || each > LONG)
            return false;
    take_counted(reading, &found, (struct phrase){at, end}, framework);
    *next = end;
    return true;
}

static bool each_part_holds(const struct framework *framework, struct span word)
{
    for (size_t i = 0; i < framework->part_count; i++) {
        struct span label = framework->parts[i].label;
        if (span_find(label, word) == label.length || span_find(label, SPAN("%")) < label.length)
            return false; /* 三增长: 增长24%, … are its figures */
    }
    return framework->part_count > 1;
}

/* “三问”：问需于民、问计于民、问效于民; “四城联创”，…: each part holds what the name counts. */
static bool parts_hold_word(const struct reading *reading, const struct frame_name *name,
                            const struct framework *framework)
{
    uint32_t number, counted = name->inner_begin;
    counted += phrase_count(reading->text, counted, name->inner_end, &number);
    return each_part_holds(framework,
                           reading_text(reading, name->inner_end - 1, name->inner_end)) ||
           (counted + 1 < name->inner_end &&
            each_part_holds(framework, reading_text(reading, counted, counted + 1)));
}

/* “三少”路子：…: whether the short quotation only qualifies the noun behind it. */
static bool only_qualifies(struct runes text, const struct frame_name *name)
{
    enum { SHORT = 2, NOUN_MOST = 3 };
    static const struct runes links[] = {RUNES_ROW(U"是"),   RUNES_ROW(U"即"),   RUNES_ROW(U"指"),
                                         RUNES_ROW(U"为"),   RUNES_ROW(U"就是"), RUNES_ROW(U"包括"),
                                         RUNES_ROW(U"精神"), RUNES_ROW(U"工作"), RUNES_ROW(U"活动"),
                                         RUNES_ROW(U"服务"), RUNES_ROW(U"建设"), {NULL, 0}};
    uint32_t at = name->end;
    while (at < text.length && at - name->end <= NOUN_MOST && rune_is_han(text.data[at]))
        at++;
    return name->inner_end - name->inner_begin == SHORT && at > name->end + 1 &&
           at - name->end <= NOUN_MOST && at < text.length &&
           phrase_mark_at(text, at) & PHRASE_COLON &&
           phrase_word_at(text, name->end, at, links) == NULL;
}

/* 三|级|网络, 四|维|模式, 三|位一体|机制: the length of what the levels are counted by. */
static uint32_t measure_of_levels(struct runes text, uint32_t at, uint32_t limit)
{
    static const struct runes measures[] = {
        RUNES_ROW(U"位一体"), RUNES_ROW(U"级"), RUNES_ROW(U"维"), RUNES_ROW(U"方"), {NULL, 0}};
    return phrase_word_length(text, at, limit, measures);
}

/* “县—乡—村”三级联动体系, “甲+乙+丙”三位一体机制: levels that a quotation parts, just so many as
 * are counted. */
static bool frame_of_levels(const struct reading *reading, const struct block *block, uint32_t at,
                            struct framework *framework, uint32_t *next)
{
    enum { LONGEST = 60, LONGEST_NAME = 14 };
    struct runes text = reading->text;
    if (at <= block->begin + 2 || text.data[at - 1] != U'”')
        return false;
    uint32_t number, length = phrase_count(text, at, block->end, &number);
    const uint32_t measure = measure_of_levels(text, at + length, block->end);
    uint32_t noun = at + length + measure;
    if (length == 0 || number < 2 || number > ENUMERATION_MOST || noun >= block->end ||
        measure == 0)
        return false;
    uint32_t end = frame_noun_end(reading, noun, block->end), open = at - 2;
    while (open > block->begin && at - open < LONGEST && text.data[open] != U'“')
        open--;
    if (end == noun || end - at > LONGEST_NAME || text.data[open] != U'“')
        return false;
    struct enumeration found = {.count = 0, .begin = open, .end = at};
    for (uint32_t from = open + 1, i = from; i < at; i++) {
        if (!RUNE_AMONG(text.data[i], U"—－-→+＋、”"))
            continue;
        if (i > from && found.count < ENUMERATION_MOST)
            found.items[found.count++] = (struct phrase){from, i};
        from = i + 1;
    }
    if (found.count != number)
        return false;
    take_counted(reading, &found, (struct phrase){open, end}, framework);
    *next = end;
    return true;
}

/* “三会”制度, “四区”建设: whether a quotation of two characters names a frame by the noun behind.
 */
static bool is_short_frame(const struct reading *reading, const struct frame_name *name,
                           uint32_t limit)
{
    const uint32_t noun = name->inner_end + 1;
    return (name->end > noun && !frame_noun_is(reading, noun, SPAN("weak"))) ||
           (noun + 2 <= limit && runes_at(reading->text, noun, RUNES(U"建设")));
}

static void add(struct frame_reader *reader, const struct framework *framework)
{
    struct facts *facts = reader->facts;
    facts->frameworks =
        arena_extend(reader->reading->arena, facts->frameworks, facts->framework_count,
                     &reader->capacity, sizeof(*facts->frameworks));
    facts->frameworks[facts->framework_count++] = *framework;
}

static void read_block(struct frame_reader *reader, const struct block *block)
{
    const struct reading *reading = reader->reading;
    struct trigger_walk walk =
        trigger_walk(reading, block->begin, block->end, TRAIT_COUNT | TRAIT_OPENS, 0);
    uint32_t at;
    while (trigger_next(&walk, &at)) { /* a count, a quotation */
        struct frame_name name;
        struct framework framework;
        uint32_t next;
        if (reader->facts->framework_count >= FACTS_MOST)
            return;
        if (frame_of_quotations(reading, block, at, &framework, &next) ||
            frame_of_levels(reading, block, at, &framework, &next) ||
            (frame_of_deeds(reading, block, at, &framework, &next) &&
             !is_within_parts(reader, framework.at))) {
            add(reader, &framework);
            trigger_skip(&walk, next);
            continue;
        }
        if (!frame_name_at(reading, at, block->end, &name))
            continue;
        struct framework *known =
            known_frame(reader->facts, reading_text(reading, name.inner_begin, name.inner_end));
        if (known != NULL) {
            if (known->part_count == 0)
                give_parts(reader, &name, block, known);
        } else if (!is_part(reader, &name)) {
            const bool shortly = name.inner_end - name.inner_begin == 2 &&
                                 is_short_frame(reading, &name, block->end);
            if (shortly && name.end == name.inner_end + 1)
                name.end += 2; /* 建设 */
            framework = (struct framework){.name = reading_text(reading, name.begin, name.end),
                                           .at = reading_extent(reading, name.begin, name.end)};
            bool sure = give_parts(reader, &name, block, &framework);
            if (name.told_only && framework.part_count == 0)
                continue;
            if (name.unsure && !sure && !shortly &&
                (only_qualifies(reading->text, &name) ||
                 !parts_hold_word(reading, &name, &framework)))
                continue;
            if (name.inner_end - name.inner_begin == 2 && !name.shape.digits &&
                name.shape.key_count > 0 && framework.part_count == 0 && !shortly)
                continue; /* “四上”企业: too short to be told by its name alone */
            add(reader, &framework);
        }
        trigger_skip(&walk, name.end);
    }
}

void find_frameworks(const struct reading *reading, struct facts *facts)
{
    struct frame_reader reader = {.reading = reading, .facts = facts};
    for (size_t b = 0; b < reading->article->block_count; b++)
        if (reading->article->blocks[b].role == BLOCK_PARAGRAPH)
            read_block(&reader, &reading->article->blocks[b]);
}
