/* Mentions as JSON: their values as the contract has them. */
#include "cli/explain_text.h"

#include <stdio.h>

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

struct span explain_for_machines(struct arena *arena, const struct pipeline_view *view, bool rules)
{
    const struct reading *reading = view->reading;
    struct json_writer writer;
    json_writer_init(&writer, arena, json_maximum);
    json_open_object(&writer);
    json_text_pair(&writer, "text", runes_to_utf8(arena, reading->text));
    json_key(&writer, "mentions");
    json_open_array(&writer);
    for (uint32_t i = 0; i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        json_open_object(&writer);
        json_text_pair(&writer, "type", span_of(mention_type_name(mention->type)));
        json_key(&writer, "at");
        json_open_array(&writer);
        json_integer(&writer, mention->begin);
        json_integer(&writer, mention->end);
        json_close_array(&writer);
        json_text_pair(&writer, "text", reading_text(reading, mention->begin, mention->end));
        write_value(&writer, arena, mention);
        if (rules)
            json_text_pair(&writer, "rule", span_of(mention->rule));
        json_close_object(&writer);
    }
    json_close_array(&writer);
    json_close_object(&writer);
    return json_writer_text(&writer);
}
