/* Mentions as JSON: their values as the contract has them. */
#include "cli/explain_text.h"

#include <stdio.h>
#include <stdlib.h>

#include "text/json_writer.h"

/* Text and mentions of the largest article stay far below. */
static const size_t json_maximum = (size_t)256 * 1024 * 1024;

static void write_amount(struct json_writer *writer, const struct mention *mention)
{
    json_open_object(writer);
    json_key(writer, "number");
    json_decimal(writer, mention->number);
    if (mention->operator== OPERATOR_RANGE) {
        json_key(writer, "numberMax");
        json_decimal(writer, mention->number_max);
    }
    json_text_pair(writer, "unit", mention->unit);
    json_close_object(writer);
}

static struct span value_of(struct arena *arena, const struct mention *mention)
{
    char code[16];
    switch (mention->type) {
    case MENTION_PLACE:
        if (mention->code == 0)
            return (struct span){NULL, 0};
        snprintf(code, sizeof(code), "%06u", mention->code);
        return arena_copy(arena, span_of(code));
    case MENTION_TIME:
        if (mention->time_of_day.length == 0)
            return mention->value;
        return arena_format(arena, "%.*s%.*s", (int)mention->value.length,
                            mention->value.length > 0 ? mention->value.data : "",
                            (int)mention->time_of_day.length, mention->time_of_day.data);
    case MENTION_ORGANISATION:
    case MENTION_DURATION:
    case MENTION_FREQUENCY:
        return mention->value;
    default:
        return (struct span){NULL, 0};
    }
}

static void write_value(struct json_writer *writer, struct arena *arena,
                        const struct mention *mention)
{
    switch (mention->type) {
    case MENTION_NUMBER:
    case MENTION_ORDINAL:
    case MENTION_PERCENT:
        json_key(writer, "value");
        json_decimal(writer, mention->number);
        break;
    case MENTION_MONEY:
    case MENTION_QUANTITY:
        json_key(writer, "value");
        write_amount(writer, mention);
        break;
    default:
        json_text_pair(writer, "value", value_of(arena, mention));
    }
}

/* Where a mention begins as it is told: a post with its own words, for the body before it is a
 * mention of its own. */
static uint32_t told_begin(const struct mention *mention)
{
    return mention->type == MENTION_POST ? mention->own : mention->begin;
}

static int compare_told(const void *left, const void *right, void *context)
{
    const struct mention *mentions = context;
    const struct mention *a = &mentions[*(const uint32_t *)left],
                         *b = &mentions[*(const uint32_t *)right];
    uint32_t begin_a = told_begin(a), begin_b = told_begin(b);
    if (begin_a != begin_b)
        return begin_a < begin_b ? -1 : 1;
    if (a->end != b->end)
        return a->end > b->end ? -1 : 1;
    return a < b ? -1 : a > b;
}

/* The mentions in the order of their told begins; a place inside a river's or a building's name is
 * not told. */
static uint32_t told_mentions(struct arena *arena, const struct reading *reading, uint32_t **order)
{
    uint32_t count = 0, site_end = 0;
    *order = arena_take(arena, ((size_t)reading->mention_count + 1) * sizeof(**order));
    for (uint32_t i = 0; i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        bool place = mention->type == MENTION_PLACE || mention->type == MENTION_SITE;
        if (place && mention->end <= site_end)
            continue;
        if (mention->type == MENTION_SITE)
            site_end = mention->end;
        (*order)[count++] = i;
    }
    if (count > 1)
        qsort_r(*order, count, sizeof(**order), compare_told, reading->mentions);
    return count;
}

struct span explain_for_machines(struct arena *arena, const struct pipeline_view *view, bool rules)
{
    const struct reading *reading = view->reading;
    struct json_writer writer;
    json_writer_init(&writer, arena, json_maximum);
    json_open_object(&writer);
    json_text_pair(&writer, "text", runes_to_utf8(arena, reading->text));
    json_key(&writer, "mentions");
    json_open_array(&writer);
    uint32_t *order, count = told_mentions(arena, reading, &order);
    for (uint32_t i = 0; i < count; i++) {
        const struct mention *mention = &reading->mentions[order[i]];
        uint32_t begin = told_begin(mention);
        json_open_object(&writer);
        json_text_pair(&writer, "type", span_of(mention_type_name(mention->type)));
        json_key(&writer, "at");
        json_open_array(&writer);
        json_integer(&writer, begin);
        json_integer(&writer, mention->end);
        json_close_array(&writer);
        json_text_pair(&writer, "text", reading_text(reading, begin, mention->end));
        write_value(&writer, arena, mention);
        if (rules)
            json_text_pair(&writer, "rule", span_of(mention->rule));
        json_close_object(&writer);
    }
    json_close_array(&writer);
    json_close_object(&writer);
    return json_writer_text(&writer);
}
