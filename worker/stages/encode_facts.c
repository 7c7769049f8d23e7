/* Facts as JSON. What is not known is left out, never null. */
#include "stages/encode_facts.h"

#include "base/digits.h"

static void write_at(struct json_writer *writer, struct extent at)
{
    json_key(writer, "at");
    json_open_array(writer);
    json_integer(writer, at.begin);
    json_integer(writer, at.end);
    json_close_array(writer);
}

void encode_code(struct json_writer *writer, const char *name, uint32_t code)
{
    char text[DIGITS_MOST];
    if (code == 0)
        return;
    size_t length = (size_t)(digits_decimal(text, code, 6) - text);
    json_text_pair(writer, name, (struct span){text, length});
}

static void write_strings(struct json_writer *writer, const char *name, const struct span *items,
                          size_t count)
{
    if (count == 0)
        return;
    json_key(writer, name);
    json_open_array(writer);
    for (size_t i = 0; i < count; i++)
        json_string(writer, items[i]);
    json_close_array(writer);
}

static void write_bylines(struct json_writer *writer, const struct facts *facts)
{
    static const char *const roles[] = {[BYLINE_REPORTER] = "reporter",
                                        [BYLINE_CORRESPONDENT] = "correspondent",
                                        [BYLINE_AUTHOR] = "author",
                                        [BYLINE_PHOTOGRAPHER] = "photographer",
                                        [BYLINE_EDITOR] = "editor"};
    for (size_t i = 0; i < facts->byline_count; i++) {
        const struct byline *byline = &facts->bylines[i];
        json_open_object(writer);
        json_text_pair(writer, "role", span_of(roles[byline->role]));
        json_text_pair(writer, "name", byline->name);
        json_text_pair(writer, "outlet", byline->outlet);
        write_at(writer, byline->at);
        json_close_object(writer);
    }
}

static void write_posts(struct json_writer *writer, const struct facts *facts)
{
    for (size_t i = 0; i < facts->post_count; i++) {
        const struct post *post = &facts->posts[i];
        json_open_object(writer);
        json_text_pair(writer, "person", post->person);
        json_text_pair(writer, "post", post->post);
        encode_code(writer, "place", post->place);
        if (post->ended) {
            json_key(writer, "ended");
            json_bool(writer, true);
        }
        write_at(writer, post->at);
        json_close_object(writer);
    }
}

static void write_stops(struct json_writer *writer, const struct event *event)
{
    if (event->stop_count == 0)
        return;
    json_key(writer, "stops");
    json_open_array(writer);
    for (size_t i = 0; i < event->stop_count; i++) {
        json_open_object(writer);
        json_text_pair(writer, "place", event->stops[i].place);
        encode_code(writer, "code", event->stops[i].code);
        write_strings(writer, "sites", event->stops[i].sites, event->stops[i].site_count);
        json_close_object(writer);
    }
    json_close_array(writer);
}

static void write_events(struct json_writer *writer, const struct facts *facts)
{
    static const char *const kinds[] = {[EVENT_MEETING] = "meeting",
                                        [EVENT_VISIT] = "visit",
                                        [EVENT_CAMPAIGN] = "campaign",
                                        [EVENT_CEREMONY] = "ceremony",
                                        [EVENT_OTHER] = "other"};
    for (size_t i = 0; i < facts->event_count; i++) {
        const struct event *event = &facts->events[i];
        json_open_object(writer);
        json_text_pair(writer, "kind", span_of(kinds[event->kind]));
        json_text_pair(writer, "name", event->name);
        json_text_pair(writer, "date", event->date);
        encode_code(writer, "place", event->place);
        json_text_pair(writer, "chair", event->chair);
        write_strings(writer, "attendees", event->attendees, event->attendee_count);
        write_stops(writer, event);
        write_at(writer, event->at);
        json_close_object(writer);
    }
}

static void write_figures(struct json_writer *writer, const struct facts *facts)
{
    static const char *const statuses[] = {
        [FIGURE_TARGET] = "target", [FIGURE_RESULT] = "result", [FIGURE_MENTION] = "mention"};
    static const char *const aspects[] = {[ASPECT_LEVEL] = "level",
                                          [ASPECT_CHANGE] = "change",
                                          [ASPECT_SHARE] = "share",
                                          [ASPECT_COUNT] = "count",
                                          [ASPECT_RANK] = "rank"};
    static const char *const operators[] = {
        [OPERATOR_EQUAL] = "=",    [OPERATOR_AT_LEAST] = ">=", [OPERATOR_MORE] = ">",
        [OPERATOR_AT_MOST] = "<=", [OPERATOR_LESS] = "<",      [OPERATOR_ABOUT] = "~",
        [OPERATOR_RANGE] = "range"};
    for (size_t i = 0; i < facts->figure_count; i++) {
        const struct figure *figure = &facts->figures[i];
        json_open_object(writer);
        json_text_pair(writer, "status", span_of(statuses[figure->status]));
        json_text_pair(writer, "indicator", figure->indicator);
        json_text_pair(writer, "aspect", span_of(aspects[figure->aspect]));
        json_text_pair(writer, "op", span_of(operators[figure->operator]));
        json_key(writer, "number");
        json_decimal(writer, figure->number);
        if (figure->operator== OPERATOR_RANGE) {
            json_key(writer, "numberMax");
            json_decimal(writer, figure->number_max);
        }
        json_text_pair(writer, "unit", figure->unit);
        json_text_pair(writer, "basis", figure->basis);
        json_text_pair(writer, "scope", figure->scope);
        json_text_pair(writer, "due", figure->due);
        json_text_pair(writer, "period", figure->period);
        encode_code(writer, "place", figure->place);
        json_text_pair(writer, "speaker", figure->speaker);
        json_text_pair(writer, "text", figure->text);
        write_at(writer, figure->at);
        json_close_object(writer);
    }
}

static void write_frameworks(struct json_writer *writer, const struct facts *facts)
{
    for (size_t i = 0; i < facts->framework_count; i++) {
        const struct framework *framework = &facts->frameworks[i];
        json_open_object(writer);
        json_text_pair(writer, "name", framework->name);
        json_key(writer, "parts");
        json_open_array(writer);
        for (size_t p = 0; p < framework->part_count; p++) {
            const struct framework_part *part = &framework->parts[p];
            json_open_object(writer);
            json_text_pair(writer, "key", part->key);
            json_text_pair(writer, "label", part->label);
            write_strings(writer, "items", part->items, part->item_count);
            json_close_object(writer);
        }
        json_close_array(writer);
        write_at(writer, framework->at);
        json_close_object(writer);
    }
}

static void write_lists(struct json_writer *writer, const struct facts *facts)
{
    static const char *const markers[] = {
        [MARKER_YISHI] = "一是",    [MARKER_YIYAO] = "一要",      [MARKER_DIYI] = "第一",
        [MARKER_SHOUXIAN] = "首先", [MARKER_BRACKET] = "(一)",    [MARKER_CHINESE] = "一、",
        [MARKER_ARABIC] = "1.",     [MARKER_COUNTED] = "counted", [MARKER_PARALLEL] = "parallel"};
    for (size_t i = 0; i < facts->list_count; i++) {
        const struct list *list = &facts->lists[i];
        json_open_object(writer);
        json_text_pair(writer, "heading", list->heading);
        json_text_pair(writer, "speaker", list->speaker);
        json_text_pair(writer, "marker", span_of(markers[list->marker]));
        json_key(writer, "items");
        json_open_array(writer);
        for (size_t k = 0; k < list->item_count; k++) {
            json_open_object(writer);
            json_text_pair(writer, "label", list->items[k].label);
            write_at(writer, list->items[k].at);
            json_close_object(writer);
        }
        json_close_array(writer);
        write_at(writer, list->at);
        json_close_object(writer);
    }
}

static void write_statements(struct json_writer *writer, const struct facts *facts)
{
    for (size_t i = 0; i < facts->statement_count; i++) {
        const struct statement *statement = &facts->statements[i];
        json_open_object(writer);
        json_text_pair(writer, "speaker", statement->speaker);
        json_text_pair(writer, "verb", statement->verb);
        if (statement->quoted) {
            json_key(writer, "quoted");
            json_bool(writer, true);
        }
        write_at(writer, statement->at);
        json_close_object(writer);
    }
}

static void write_routines(struct json_writer *writer, const struct facts *facts)
{
    for (size_t i = 0; i < facts->routine_count; i++) {
        const struct routine *routine = &facts->routines[i];
        json_open_object(writer);
        json_text_pair(writer, "action", routine->action);
        json_integer_pair(writer, "times", routine->times);
        json_text_pair(writer, "every", routine->every);
        if (routine->at_least) {
            json_key(writer, "atLeast");
            json_bool(writer, true);
        }
        json_text_pair(writer, "actor", routine->actor);
        write_at(writer, routine->at);
        json_close_object(writer);
    }
}

void encode_facts(struct json_writer *writer, const struct facts *facts)
{
    static const struct {
        const char *name;
        void (*write)(struct json_writer *, const struct facts *);
    } families[] = {{"bylines", write_bylines},       {"posts", write_posts},
                    {"events", write_events},         {"figures", write_figures},
                    {"frameworks", write_frameworks}, {"lists", write_lists},
                    {"statements", write_statements}, {"routines", write_routines}};
    json_key(writer, "facts");
    json_open_object(writer);
    for (size_t i = 0; i < sizeof(families) / sizeof(families[0]); i++) {
        json_key(writer, families[i].name);
        json_open_array(writer);
        families[i].write(writer, facts);
        json_close_array(writer);
    }
    json_close_object(writer);
}
