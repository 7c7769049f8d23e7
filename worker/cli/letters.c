/* One-liners. Widths are of a terminal of 100 columns or more. */
#include "cli/letters.h"

#include <stdio.h>

#include "base/runes.h"
#include "cli/json_tree.h"
#include "cli/width.h"
#include "text/json_writer.h"

enum { JSON_ROOM = 16 * 1024 * 1024 };

static struct span or_dash(struct span text)
{
    return text.length > 0 ? text : SPAN("-");
}

static void paint(bool colour, const char *code)
{
    if (colour)
        fputs(code, stdout);
}

static void print_count(size_t count, const char *one, const char *many)
{
    if (count > 0)
        printf("  %zu %s", count, count == 1 ? one : many);
}

/* The province stands first and the county last: of a name that is too long the end tells more. */
static void print_place(struct span name, size_t columns)
{
    if (width_of(name) > columns) {
        fputs("…", stdout);
        name = width_cut_head(name, --columns);
    }
    width_print(name, columns);
}

static void print_record(const struct json_node *record, bool colour)
{
    const struct json_node *headlines = json_member(record, "headlines");
    const struct json_node *main = json_item_where(headlines, "role", "main");
    const struct json_node *place = json_item_where(json_member(record, "places"), "rel", "about");
    const struct json_node *bodies = json_member(record, "bodies");
    const struct json_node *facts = json_member(record, "facts");
    struct span title = json_text(main, "value");
    if (title.length == 0 && bodies != NULL)
        title = json_text(bodies->first, "value");
    title = span_slice(title, 0, span_find(title, SPAN("\n")));
    const struct span created = json_text(record, "contentCreated");
    paint(colour, "\033[2m");
    width_print(or_dash(span_slice(created, 0, 10)), 10);
    paint(colour, "\033[0m");
    putchar(' ');
    print_place(or_dash(json_text(place, "name")), 18);
    paint(colour, "\033[1m");
    putchar(' ');
    width_print(or_dash(title), 44);
    paint(colour, "\033[0m\033[2m");
    print_count(json_count(record, "people"), "person", "people");
    print_count(json_count(facts, "figures"), "figure", "figures");
    print_count(json_count(facts, "events"), "event", "events");
    print_count(json_count(facts, "statements"), "statement", "statements");
    paint(colour, "\033[0m");
}

static void print_duplicate(struct arena *arena, const struct json_node *note, bool colour)
{
    paint(colour, "\033[33m");
    width_print(or_dash(json_text(note, "kind")), 6);
    paint(colour, "\033[0m");
    putchar(' ');
    width_print(or_dash(span_slice(json_text(note, "similarity"), 0, 4)), 5);
    const struct span part = json_text(note, "part");
    width_print(part.length == 0
                    ? or_dash(json_text(note, "message"))
                    : arena_format(arena, "%.*s#%.*s", (int)json_text(note, "message").length,
                                   json_text(note, "message").data, (int)part.length, part.data),
                28);
    fputs(" of ", stdout);
    width_print(or_dash(json_text(note, "duplicateOfMessage")), 28);
    putchar(' ');
    width_print_all(json_text(note, "url"));
}

static void print_dead_letter(const struct message *message, bool colour)
{
    const struct span time = message_header(message, SPAN("dlq_time"));
    paint(colour, "\033[2m");
    width_print(or_dash(span_slice(time, 0, 19)), 20);
    paint(colour, "\033[0m\033[31m");
    width_print(or_dash(message_header(message, SPAN("dlq_reason"))), 13);
    paint(colour, "\033[0m");
    width_print(or_dash(message_header(message, SPAN("dlq_source"))), 24);
    printf(" %8zu B  ", message->value.length);
    width_print_all(message_header(message, SPAN("dlq_detail")));
}

void letter_print(struct arena *arena, enum topic_kind kind, const struct message *message,
                  bool colour)
{
    if (kind == TOPIC_DEAD_LETTERS) {
        print_dead_letter(message, colour);
        return;
    }
    const struct json_node *value = json_parse(arena, message->value);
    if (value == NULL)
        printf("%zu bytes that are no JSON", message->value.length);
    else if (kind == TOPIC_RECORDS)
        print_record(value, colour);
    else
        print_duplicate(arena, value, colour);
}

static bool is_utf8(struct span text)
{
    while (text.length > 0) {
        size_t size;
        const char32_t rune = rune_decode(text, &size);
        if (rune == RUNE_REPLACEMENT && !span_starts_with(text, SPAN("\xEF\xBF\xBD")))
            return false;
        text = span_slice(text, size, text.length);
    }
    return true;
}

static struct span base64(struct arena *arena, struct span bytes)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    char *out = arena_take(arena, (bytes.length + 2) / 3 * 4 + 1);
    size_t length = 0;
    for (size_t i = 0; i < bytes.length; i += 3) {
        const size_t left = bytes.length - i;
        const unsigned a = (unsigned char)bytes.data[i];
        const unsigned b = left > 1 ? (unsigned char)bytes.data[i + 1] : 0;
        const unsigned c = left > 2 ? (unsigned char)bytes.data[i + 2] : 0;
        out[length++] = digits[a >> 2];
        out[length++] = digits[(a & 3) << 4 | b >> 4];
        out[length++] = left > 1 ? digits[(b & 15) << 2 | c >> 6] : '=';
        out[length++] = left > 2 ? digits[c & 63] : '=';
    }
    return (struct span){out, length};
}

/* The pair name: text, or nameBase64 where the bytes are no UTF-8. */
static void write_bytes(struct json_writer *writer, struct arena *arena, struct span name,
                        struct span bytes)
{
    if (bytes.data == NULL)
        return;
    if (is_utf8(bytes)) {
        json_key_of(writer, name);
        json_string(writer, bytes);
        return;
    }
    json_key_of(writer, arena_format(arena, "%.*sBase64", (int)name.length, name.data));
    json_string(writer, base64(arena, bytes));
}

static struct span printable(struct arena *arena, struct span text)
{
    return runes_to_utf8(arena, runes_from_utf8(arena, text, NULL));
}

static struct span dead_letter_json(struct arena *arena, const struct message *message)
{
    static const char *const about[][2] = {{"source", "dlq_source"},
                                           {"reason", "dlq_reason"},
                                           {"detail", "dlq_detail"},
                                           {"worker", "dlq_worker"},
                                           {"time", "dlq_time"}};
    struct json_writer writer;
    json_writer_init(&writer, arena, (size_t)8 * message->value.length + JSON_ROOM);
    json_open_object(&writer);
    for (size_t i = 0; i < sizeof(about) / sizeof(about[0]); i++) {
        const struct span text = message_header(message, span_of(about[i][1]));
        if (text.data != NULL)
            json_text_pair(&writer, about[i][0], printable(arena, text));
    }
    write_bytes(&writer, arena, SPAN("key"), message->key);
    json_key(&writer, "headers");
    json_open_object(&writer);
    for (size_t i = 0; i < message->header_count; i++)
        if (!span_starts_with(message->headers[i].name, SPAN("dlq_")))
            write_bytes(&writer, arena, printable(arena, message->headers[i].name),
                        message->headers[i].value);
    json_close_object(&writer);
    write_bytes(&writer, arena, SPAN("value"), message->value);
    json_close_object(&writer);
    return json_writer_text(&writer);
}

struct span letter_json(struct arena *arena, enum topic_kind kind, const struct message *message)
{
    return kind == TOPIC_DEAD_LETTERS ? dead_letter_json(arena, message) : message->value;
}
