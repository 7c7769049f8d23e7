/* yajl by its callbacks, never its tree; everything it takes comes from the arena. What yajl
 * accepts too much of (any depth, lone surrogates, ill-formed UTF-8) is caught here, or by whoever
 * decodes the values. */
#include "stages/envelope_json.h"

#include <yajl/yajl_parse.h>

#include "stages/envelope_flat.h"

struct reading {
    struct arena *arena;
    const struct decode_options *options;
    struct envelope_json *result;
    enum envelope_field pending; /* whose value comes next; ENVELOPE_FIELDS: none that is wanted */
    uint32_t depth;              /* of containers now open */
    bool event;
    bool inner; /* inside the object that is the event's data */
    bool too_deep;
};

static bool named(struct span names, struct span name)
{
    struct span part;
    if (names.length <= name.length) /* one name at most */
        return span_equal(span_trim(names), name);
    while (span_next_part(&names, ',', &part))
        if (span_equal(span_trim(part), name))
            return true;
    return false;
}

static enum envelope_field event_field(struct span key)
{
    static const char *const names[] = {"id",          "source",          "time", "type",
                                        "specversion", "datacontenttype", "data", "data_base64",
                                        "traceparent", "tracestate"};
    for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (span_equal(key, span_of(names[i])))
            return (enum envelope_field)i;
    return ENVELOPE_FIELDS;
}

static enum envelope_field crawler_field(const struct decode_options *o, struct span key)
{
    const struct span names[] = {o->url,       o->title, o->content, o->html,   o->text,
                                 o->published, o->site,  o->fetched, o->charset};
    for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (named(names[i], key))
            return (enum envelope_field)(FIELD_URL + i);
    return ENVELOPE_FIELDS;
}

/* Of an object that may be either, specversion tells an event (CloudEvents 1.0, section 3.1). */
static enum envelope_field plain_field(const struct decode_options *options, struct span key)
{
    return span_equal(key, SPAN("specversion")) ? FIELD_CE_SPECVERSION
                                                : crawler_field(options, key);
}

static int on_map_key(void *context, const unsigned char *text, size_t length)
{
    struct reading *r = context;
    struct span key = {(const char *)text, length};
    r->pending = ENVELOPE_FIELDS;
    if (r->depth == 1 && r->result->object)
        r->pending = r->event ? event_field(key) : plain_field(r->options, key);
    else if (r->depth == 2 && r->inner)
        r->pending = crawler_field(r->options, key);
    return 1;
}

/* A value of the object's that is in the arena or was copied there. */
static void take_value(struct reading *r, struct span value)
{
    if (r->pending != ENVELOPE_FIELDS)
        r->result->fields[r->pending] = value;
    r->pending = ENVELOPE_FIELDS;
}

static int on_string(void *context, const unsigned char *text, size_t length)
{
    struct reading *r = context;
    struct span value = {(const char *)text, length};
    if (r->depth == 0)
        r->result->scalar = arena_copy(r->arena, value);
    /* Only direct members count: below an array or a nested object `pending` was cleared. */
    take_value(r, r->pending != ENVELOPE_FIELDS ? arena_copy(r->arena, value) : value);
    return 1;
}

/* A number where text is expected (a Unix time in `published`) is taken as it is written. */
static int on_number(void *context, const char *text, size_t length)
{
    return on_string(context, (const unsigned char *)text, length);
}

static int on_null(void *context)
{
    struct reading *r = context;
    take_value(r, (struct span){NULL, 0});
    return 1;
}

static int on_boolean(void *context, int value)
{
    (void)value;
    return on_null(context);
}

static int open_container(struct reading *r, bool map)
{
    if (++r->depth > r->options->depth) {
        r->too_deep = true;
        return 0;
    }
    if (r->depth == 1)
        r->result->object = map;
    if (r->depth == 2 && map && r->pending == FIELD_CE_DATA)
        r->inner = r->result->has_data_object = true;
    r->pending = ENVELOPE_FIELDS;
    return 1;
}

static int close_container(struct reading *r)
{
    r->depth--;
    if (r->depth == 1)
        r->inner = false;
    r->pending = ENVELOPE_FIELDS;
    return 1;
}

static int on_start_map(void *context)
{
    return open_container(context, true);
}

static int on_end_map(void *context)
{
    return close_container(context);
}

static int on_start_array(void *context)
{
    return open_container(context, false);
}

static int on_end_array(void *context)
{
    return close_container(context);
}

/* yajl's memory comes from the arena, the size kept in front of each piece for realloc. yajl never
 * sees a failure: the arena unwinds past it, and it holds nothing else. */
static void *take_for_yajl(void *context, size_t size)
{
    size_t *piece = arena_take(context, sizeof(max_align_t) + size);
    *piece = size;
    return (char *)piece + sizeof(max_align_t);
}

static void leave_to_arena(void *context, void *piece)
{
    (void)context;
    (void)piece;
}

static void *retake_for_yajl(void *context, void *piece, size_t size)
{
    void *moved = take_for_yajl(context, size);
    if (piece != NULL) {
        size_t old;
        memcpy(&old, (char *)piece - sizeof(max_align_t), sizeof(old));
        memcpy(moved, piece, old < size ? old : size);
    }
    return moved;
}

static bool is_surrogate_escape(struct span json, size_t at, char low, char high)
{
    if (at + 6 > json.length || json.data[at] != '\\' || json.data[at + 1] != 'u')
        return false;
    char d = json.data[at + 2], x = json.data[at + 3];
    if (x >= 'A' && x <= 'F')
        x = (char)(x + ('a' - 'A'));
    return (d == 'd' || d == 'D') && x >= low && x <= high;
}

/* yajl turns an unpaired surrogate escape into '?', ill-formed bytes or a wrong character: they
 * become \ufffd (the same length) in a copy made only where there is one. */
static struct span without_lone_surrogates(struct arena *arena, struct span json, uint32_t *found)
{
    char *copy = NULL;
    for (size_t at = 0; at < json.length; at++) {
        const char *next = memchr(json.data + at, '\\', json.length - at);
        if (next == NULL)
            break;
        at = (size_t)(next - json.data);
        bool lead = is_surrogate_escape(json, at, '8', 'b');
        bool trail = is_surrogate_escape(json, at, 'c', 'f');
        if (lead && is_surrogate_escape(json, at + 6, 'c', 'f')) {
            at += 11;
            continue;
        }
        if (!lead && !trail) {
            at++; /* whatever is escaped is no new escape */
            continue;
        }
        if (copy == NULL) {
            copy = arena_take(arena, json.length);
            memcpy(copy, json.data, json.length);
        }
        memcpy(copy + at, "\\ufffd", 6);
        (*found)++;
        at += 5;
    }
    return copy != NULL ? (struct span){copy, json.length} : json;
}

/* Reads a flat object by the same callbacks; false where it is none, and all is to be read anew. */
static bool read_flat(struct reading *r, struct span json)
{
    struct flat_reader reader = {.json = json};
    struct flat_member member;
    enum flat_step step;
    if (!open_container(r, true))
        return false;
    while ((step = envelope_flat_next(&reader, &member)) == FLAT_MEMBER) {
        on_map_key(r, (const unsigned char *)member.key.data, member.key.length);
        if (r->pending == ENVELOPE_FIELDS)
            continue;
        if (member.kind == FLAT_BOOLEAN || member.kind == FLAT_NULL)
            on_null(r);
        else
            take_value(r, member.escaped ? envelope_flat_unescape(r->arena, member.value)
                                         : arena_copy(r->arena, member.value));
    }
    return step == FLAT_END;
}

enum envelope_fault envelope_json_read(const struct decode_options *options, struct arena *arena,
                                       struct span json, bool event, struct envelope_json *result)
{
    static const yajl_callbacks callbacks = {.yajl_null = on_null,
                                             .yajl_boolean = on_boolean,
                                             .yajl_number = on_number,
                                             .yajl_string = on_string,
                                             .yajl_start_map = on_start_map,
                                             .yajl_map_key = on_map_key,
                                             .yajl_end_map = on_end_map,
                                             .yajl_start_array = on_start_array,
                                             .yajl_end_array = on_end_array};
    yajl_alloc_funcs memory = {take_for_yajl, retake_for_yajl, leave_to_arena, arena};
    struct reading r = {.arena = arena,
                        .options = options,
                        .result = result,
                        .pending = ENVELOPE_FIELDS,
                        .event = event};
    const struct reading fresh = r;
    const size_t whole = json.length;
    *result = (struct envelope_json){0};
    if (read_flat(&r, json))
        return ENVELOPE_SOUND;
    r = fresh;
    *result = (struct envelope_json){0};
    json = without_lone_surrogates(arena, json, &result->replaced);
    yajl_handle parser = yajl_alloc(&callbacks, &memory, &r);
    yajl_config(parser, yajl_dont_validate_strings, 1); /* decoding checks them, and mends */
    yajl_status state = yajl_parse(parser, (const unsigned char *)json.data, json.length);
    bool cut = false; /* the parser counts anew for the end */
    if (state == yajl_status_ok) {
        state = yajl_complete_parse(parser);
        cut = state != yajl_status_ok;
    }
    if (r.too_deep)
        return ENVELOPE_TOO_DEEP;
    if (state != yajl_status_ok) {
        result->fault_at = cut ? whole : yajl_get_bytes_consumed(parser);
        return ENVELOPE_NOT_JSON;
    }
    return ENVELOPE_SOUND;
}

static int base64_digit(unsigned char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    if (c == '+' || c == '-')
        return 62;
    if (c == '/' || c == '_')
        return 63;
    return -1;
}

bool envelope_decode_base64(struct arena *arena, struct span text, struct span *bytes)
{
    char *out = arena_take(arena, text.length / 4 * 3 + 3);
    size_t length = 0;
    uint32_t bits = 0;
    unsigned held = 0;
    bool padded = false;
    for (size_t i = 0; i < text.length; i++) {
        unsigned char c = (unsigned char)text.data[i];
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
            continue;
        int digit = base64_digit(c);
        if (c == '=') {
            padded = true;
            continue;
        }
        if (digit < 0 || padded)
            return false;
        bits = bits << 6 | (uint32_t)digit;
        held += 6;
        if (held >= 8) {
            held -= 8;
            out[length++] = (char)(bits >> held & 0xFF);
        }
    }
    *bytes = (struct span){out, length};
    return true;
}
