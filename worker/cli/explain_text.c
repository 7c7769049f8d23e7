/* The coloured text. What lies outside the main body (titles, captions, bylines) stands first, then
 * the body; each sentence is followed by the facts whose evidence begins in it. Facts are shown by
 * way of their JSON, so that nothing that a record says can be missing here. */
#include "cli/explain_text.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "cli/json_tree.h"
#include "stages/encode_facts.h"

enum { RULES_SHOWN = 4, OUTPUT_EXPECTED = 64 * 1024 };
static const size_t output_maximum = (size_t)256 * 1024 * 1024;

struct fact {
    uint32_t begin, end; /* in the body; UINT32_MAX where the evidence lies outside it */
    const char *family;
    const struct json_node *node;
};

struct explaining {
    struct arena *arena;
    const struct explain_style *style;
    const struct reading *reading;
    struct buffer out;
    uint8_t *colours; /* of each code point: mention type + 1, 0 none */
    struct fact *facts;
    size_t fact_count, next_fact;
};

static const char *const type_colours[MENTION_TYPES] = {
    [MENTION_PERSON] = "\033[1;33m",     [MENTION_POST] = "\033[33m",
    [MENTION_ORGANISATION] = "\033[35m", [MENTION_PLACE] = "\033[32m",
    [MENTION_TIME] = "\033[36m",         [MENTION_DURATION] = "\033[36m",
    [MENTION_FREQUENCY] = "\033[1;36m",  [MENTION_NUMBER] = "\033[34m",
    [MENTION_ORDINAL] = "\033[34m",      [MENTION_PERCENT] = "\033[1;34m",
    [MENTION_MONEY] = "\033[1;34m",      [MENTION_QUANTITY] = "\033[1;34m",
    [MENTION_NAME] = "\033[1;33m",       [MENTION_SITE] = "\033[32m",
    [MENTION_CALLING] = "\033[33m",
};

static const char *block_name(enum block_role role)
{
    static const char *const names[] = {
        [BLOCK_PARAGRAPH] = "text",  [BLOCK_MAIN] = "headline",
        [BLOCK_KICKER] = "kicker",   [BLOCK_SUBTITLE] = "subtitle",
        [BLOCK_SECTION] = "section", [BLOCK_SUMMARY] = "summary",
        [BLOCK_CAPTION] = "caption", [BLOCK_EDITOR_NOTE] = "editor's note",
        [BLOCK_BYLINE] = "byline",   [BLOCK_TABLE] = "table",
    };
    return names[role];
}

static void put(struct explaining *explaining, const char *text)
{
    buffer_append(&explaining->out, span_of(text));
}

static void paint(struct explaining *explaining, const char *code)
{
    if (explaining->style->colour)
        put(explaining, code);
}

/* ---- facts, by where their evidence begins ---- */

static uint32_t offset_of(const struct json_node *number)
{
    uint32_t value = 0;
    if (number == NULL || number->text.length == 0 || number->text.data[0] == '-')
        return UINT32_MAX;
    for (size_t i = 0; i < number->text.length; i++)
        value = value * 10 + (uint32_t)(number->text.data[i] - '0');
    return value;
}

/* "figures" -> "figure". */
static const char *singular(struct arena *arena, struct span family)
{
    const size_t length = family.length > 0 ? family.length - 1 : 0;
    char *name = arena_alloc(arena, length + 1);
    memcpy(name, family.data, length);
    return name;
}

static int compare_facts(const void *a, const void *b)
{
    const struct fact *x = a, *y = b;
    if (x->begin != y->begin)
        return x->begin < y->begin ? -1 : 1;
    return (x->end > y->end) - (x->end < y->end);
}

static void collect_facts(struct explaining *explaining, const struct facts *facts)
{
    struct json_writer writer;
    json_writer_init(&writer, explaining->arena, output_maximum);
    json_open_object(&writer);
    encode_facts(&writer, facts);
    json_close_object(&writer);
    const struct json_node *root =
        json_member(json_parse(explaining->arena, json_writer_text(&writer)), "facts");
    size_t capacity = 0;
    for (const struct json_node *list = root != NULL ? root->first : NULL; list != NULL;
         list = list->next)
        for (const struct json_node *node = list->first; node != NULL; node = node->next) {
            const struct json_node *at = json_member(node, "at");
            const struct json_node *begin = at != NULL ? at->first : NULL;
            explaining->facts =
                arena_extend(explaining->arena, explaining->facts, explaining->fact_count,
                             &capacity, sizeof(*explaining->facts));
            explaining->facts[explaining->fact_count++] =
                (struct fact){offset_of(begin), offset_of(begin != NULL ? begin->next : NULL),
                              singular(explaining->arena, list->key), node};
        }
    if (explaining->fact_count > 1)
        qsort(explaining->facts, explaining->fact_count, sizeof(*explaining->facts), compare_facts);
}

/* A scalar as it is; an object by its first scalar; a list joined. Two levels deep, as deep as the
 * families are. */
static void put_item(struct explaining *explaining, const struct json_node *item)
{
    if (item->kind != JSON_OBJECT && item->kind != JSON_ARRAY) {
        buffer_append(&explaining->out, item->text);
        return;
    }
    bool first = true;
    for (const struct json_node *child = item->first; child != NULL; child = child->next) {
        if (child->kind == JSON_ARRAY || child->kind == JSON_OBJECT)
            continue;
        put(explaining, first ? "" : " ");
        buffer_append(&explaining->out, child->text);
        first = false;
    }
}

static void put_member(struct explaining *explaining, const struct json_node *member)
{
    put(explaining, "  ");
    paint(explaining, "\033[2m");
    buffer_append(&explaining->out, member->key);
    put(explaining, ": ");
    paint(explaining, "\033[0m");
    if (member->kind != JSON_ARRAY) {
        put_item(explaining, member);
        return;
    }
    for (const struct json_node *item = member->first; item != NULL; item = item->next) {
        put_item(explaining, item);
        put(explaining, item->next != NULL ? " / " : "");
    }
}

/* The rules of the mentions that lie in the evidence, each once. */
static void put_rules(struct explaining *explaining, const struct fact *fact)
{
    const struct reading *reading = explaining->reading;
    const char *shown[RULES_SHOWN];
    size_t count = 0;
    if (fact->begin == UINT32_MAX || fact->begin > reading->text.length)
        return;
    for (uint32_t i = reading_mention_from(reading, fact->begin);
         i < reading->mention_count && reading->mentions[i].begin < fact->end; i++) {
        const char *rule = reading->mentions[i].rule;
        bool known = rule == NULL;
        for (size_t j = 0; j < count && !known; j++)
            known = strcmp(shown[j], rule) == 0;
        if (known)
            continue;
        if (count == RULES_SHOWN)
            break;
        shown[count++] = rule;
    }
    paint(explaining, "\033[2m");
    for (size_t i = 0; i < count; i++)
        buffer_append_format(&explaining->out, "%s%s", i == 0 ? "  [" : ", ", shown[i]);
    put(explaining, count > 0 ? "]" : "");
    paint(explaining, "\033[0m");
}

static void put_fact(struct explaining *explaining, const struct fact *fact)
{
    put(explaining, "    ");
    paint(explaining, "\033[1;32m");
    buffer_append_format(&explaining->out, "%-10s", fact->family);
    paint(explaining, "\033[0m");
    for (const struct json_node *member = fact->node->first; member != NULL; member = member->next)
        if (!span_equal(member->key, SPAN("at")))
            put_member(explaining, member);
    put_rules(explaining, fact);
    put(explaining, "\n");
}

/* ---- the text ---- */

static void put_rune(struct explaining *explaining, char32_t rune)
{
    char encoded[4];
    if (rune < 0x20 || (rune >= 0x7F && rune < 0xA0) || (rune >= 0x2028 && rune <= 0x202E) ||
        (rune >= 0x2066 && rune <= 0x2069))
        put(explaining, " ");
    else
        buffer_append(&explaining->out, (struct span){encoded, rune_encode(rune, encoded)});
}

static void put_text(struct explaining *explaining, uint32_t begin, uint32_t end)
{
    uint8_t colour = 0;
    for (uint32_t i = begin; i < end; i++) {
        if (explaining->colours[i] != colour) {
            if (colour != 0)
                paint(explaining, "\033[0m");
            colour = explaining->colours[i];
            if (colour != 0)
                paint(explaining, type_colours[colour - 1]);
        }
        put_rune(explaining, explaining->reading->text.data[i]);
    }
    if (colour != 0)
        paint(explaining, "\033[0m");
}

/* A place's value is its code. */
static bool is_code(struct span value, uint32_t code)
{
    char digits[16];
    snprintf(digits, sizeof(digits), "%06u", code);
    return span_equal(value, span_of(digits));
}

static void put_mention(struct explaining *explaining, const struct mention *mention)
{
    put(explaining, "    ");
    paint(explaining, type_colours[mention->type]);
    buffer_append_format(&explaining->out, "%-12s", mention_type_name(mention->type));
    paint(explaining, "\033[0m");
    put(explaining, "  ");
    put_text(explaining, mention->begin, mention->end);
    if (mention->value.length > 0) {
        put(explaining, "  ");
        buffer_append(&explaining->out, mention->value);
    }
    buffer_append(&explaining->out, mention->time_of_day);
    if (mention->code != 0 && !is_code(mention->value, mention->code))
        buffer_append_format(&explaining->out, "  %06u", mention->code);
    if (mention->type >= MENTION_NUMBER && mention->type <= MENTION_QUANTITY) {
        char number[DECIMAL_TEXT_SIZE];
        const size_t length = decimal_print(mention->number, number);
        buffer_append_format(&explaining->out, "  %.*s", (int)length, number);
        if (mention->unit.length > 0)
            buffer_append_format(&explaining->out, " %.*s", (int)mention->unit.length,
                                 mention->unit.data);
    }
    paint(explaining, "\033[2m");
    buffer_append_format(&explaining->out, "  (%s)\n", mention->rule != NULL ? mention->rule : "");
    paint(explaining, "\033[0m");
}

static void put_mentions(struct explaining *explaining, uint32_t begin, uint32_t end)
{
    const struct reading *reading = explaining->reading;
    if (!explaining->style->rules && explaining->style->colour)
        return;
    for (uint32_t i = reading_mention_from(reading, begin);
         i < reading->mention_count && reading->mentions[i].begin < end; i++)
        put_mention(explaining, &reading->mentions[i]);
}

/* One sentence [begin, end) with its closing marks, and what it gave. */
static void put_sentence(struct explaining *explaining, const char *label, uint32_t begin,
                         uint32_t end)
{
    if (label != NULL) {
        paint(explaining, "\033[2m");
        buffer_append_format(&explaining->out, "%s: ", label);
        paint(explaining, "\033[0m");
    }
    put_text(explaining, begin, end);
    put(explaining, "\n");
    put_mentions(explaining, begin, end);
    while (explaining->next_fact < explaining->fact_count &&
           explaining->facts[explaining->next_fact].begin < end)
        put_fact(explaining, &explaining->facts[explaining->next_fact++]);
}

/* The sentences of one block. */
static void put_block(struct explaining *explaining, const struct block *block)
{
    const struct reading *reading = explaining->reading;
    const char *label = block->role == BLOCK_PARAGRAPH ? NULL : block_name(block->role);
    uint32_t at = block->begin;
    const struct stretch *sentence =
        block->begin < block->end ? reading_sentence_of(reading, block->begin) : NULL;
    const struct stretch *last = reading->sentences + reading->sentence_count;
    while (at < block->end) {
        const struct stretch *next = sentence != NULL && sentence + 1 < last ? sentence + 1 : NULL;
        uint32_t end =
            next != NULL && next->begin < block->end && next->begin > at ? next->begin : block->end;
        put_sentence(explaining, label, at, end);
        label = NULL;
        at = end;
        sentence = next;
    }
    put(explaining, "\n");
}

static void paint_mentions(struct explaining *explaining)
{
    const struct reading *reading = explaining->reading;
    explaining->colours = arena_alloc(explaining->arena, reading->text.length + 1);
    for (uint32_t i = 0; i < reading->mention_count; i++) /* inner ones paint over outer ones */
        for (uint32_t j = reading->mentions[i].begin; j < reading->mentions[i].end; j++)
            if (!reading->mentions[i].inner)
                explaining->colours[j] = (uint8_t)(reading->mentions[i].type + 1);
}

static void put_heading(struct explaining *explaining, const struct article *article,
                        struct span source)
{
    const struct date *date = &explaining->reading->reference;
    paint(explaining, "\033[1m");
    buffer_append_format(&explaining->out, "%.*s", (int)source.length, source.data);
    if (article->parts > 1)
        buffer_append_format(&explaining->out, ", part %d of %d", article->coordinate.part,
                             article->parts);
    paint(explaining, "\033[0m");
    if (explaining->reading->own_place != 0)
        buffer_append_format(&explaining->out, "  place %06u", explaining->reading->own_place);
    if (date->year != 0)
        buffer_append_format(&explaining->out, "  read as of %04d", date->year);
    if (date->year != 0 && date->month > 0)
        buffer_append_format(&explaining->out, "-%02d", date->month);
    if (date->year != 0 && date->month > 0 && date->day > 0)
        buffer_append_format(&explaining->out, "-%02d", date->day);
    buffer_append_format(&explaining->out, "  %u mentions, %zu facts\n\n",
                         explaining->reading->mention_count, explaining->fact_count);
}

static void put_legend(struct explaining *explaining)
{
    if (!explaining->style->colour)
        return;
    for (int type = 0; type <= MENTION_QUANTITY; type++) { /* the others bear these names too */
        paint(explaining, type_colours[type]);
        put(explaining, mention_type_name((enum mention_type)type));
        paint(explaining, "\033[0m");
        put(explaining, type < MENTION_QUANTITY ? "  " : "\n");
    }
}

struct span explain_for_people(struct arena *arena, const struct pipeline_view *view,
                               struct span source, const struct explain_style *style)
{
    const struct article *article = &view->article;
    struct explaining explaining = {.arena = arena, .style = style, .reading = view->reading};
    buffer_init(&explaining.out, arena, OUTPUT_EXPECTED, output_maximum);
    collect_facts(&explaining, &article->facts);
    paint_mentions(&explaining);
    put_heading(&explaining, article, source);
    put_legend(&explaining);
    /* All but the body first, as on the page; their facts have no place in the body. */
    const size_t facts = explaining.fact_count;
    explaining.next_fact = facts;
    for (size_t i = 0; i < article->block_count; i++)
        if (article->blocks[i].role != BLOCK_PARAGRAPH)
            put_block(&explaining, &article->blocks[i]);
    explaining.next_fact = 0;
    for (size_t i = 0; i < article->block_count; i++)
        if (article->blocks[i].role == BLOCK_PARAGRAPH)
            put_block(&explaining, &article->blocks[i]);
    if (explaining.next_fact < facts) {
        paint(&explaining, "\033[2m");
        put(&explaining, "outside the body:\n");
        paint(&explaining, "\033[0m");
    }
    while (explaining.next_fact < facts)
        put_fact(&explaining, &explaining.facts[explaining.next_fact++]);
    return buffer_span(&explaining.out);
}
