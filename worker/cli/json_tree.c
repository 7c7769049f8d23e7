/* yajl's callbacks into nodes, with a stack instead of recursion. */
#include "cli/json_tree.h"

#include <yajl/yajl_parse.h>

enum { DEPTH_MOST = 64 };

struct building {
    struct arena *arena;
    struct json_node root; /* its only child is the value */
    struct json_node *open[DEPTH_MOST + 1];
    struct json_node *last[DEPTH_MOST + 1];
    int depth;
    struct span key;
};

static struct json_node *add(struct building *building, enum json_kind kind, struct span text)
{
    struct json_node *node = arena_alloc(building->arena, sizeof(*node));
    struct json_node *parent = building->open[building->depth];
    *node = (struct json_node){.kind = kind, .key = building->key};
    if (text.data != NULL)
        node->text = arena_copy(building->arena, text);
    if (building->last[building->depth] == NULL)
        parent->first = node;
    else
        building->last[building->depth]->next = node;
    building->last[building->depth] = node;
    parent->count++;
    return node;
}

static int on_null(void *context)
{
    add(context, JSON_NULL, (struct span){NULL, 0});
    return 1;
}

static int on_boolean(void *context, int value)
{
    add(context, JSON_BOOL, value ? SPAN("true") : SPAN("false"));
    return 1;
}

static int on_number(void *context, const char *text, size_t length)
{
    add(context, JSON_NUMBER, (struct span){text, length});
    return 1;
}

static int on_string(void *context, const unsigned char *text, size_t length)
{
    add(context, JSON_STRING, (struct span){(const char *)text, length});
    return 1;
}

static int open_node(struct building *building, enum json_kind kind)
{
    if (building->depth == DEPTH_MOST)
        return 0;
    struct json_node *node = add(building, kind, (struct span){NULL, 0});
    building->depth++;
    building->open[building->depth] = node;
    building->last[building->depth] = NULL;
    building->key = (struct span){NULL, 0};
    return 1;
}

static int on_open_object(void *context)
{
    return open_node(context, JSON_OBJECT);
}

static int on_open_array(void *context)
{
    return open_node(context, JSON_ARRAY);
}

static int on_key(void *context, const unsigned char *text, size_t length)
{
    struct building *building = context;
    building->key = arena_copy(building->arena, (struct span){(const char *)text, length});
    return 1;
}

static int on_close(void *context)
{
    struct building *building = context;
    building->depth--;
    building->key = (struct span){NULL, 0};
    return 1;
}

bool json_is_closed(struct span text)
{
    size_t depth = 0, i = 0;
    text = span_trim(text);
    if (text.length == 0 || (text.data[0] != '{' && text.data[0] != '['))
        return false;
    do {
        const char c = text.data[i++];
        depth += c == '{' || c == '[';
        depth -= c == '}' || c == ']';
        if (c != '"')
            continue;
        while (i < text.length && text.data[i] != '"')
            i += text.data[i] == '\\' ? 2 : 1;
        i++;
    } while (depth > 0 && i < text.length);
    return depth == 0 && i == text.length;
}

const struct json_node *json_parse(struct arena *arena, struct span text)
{
    static const yajl_callbacks callbacks = {
        .yajl_null = on_null,
        .yajl_boolean = on_boolean,
        .yajl_number = on_number,
        .yajl_string = on_string,
        .yajl_start_map = on_open_object,
        .yajl_map_key = on_key,
        .yajl_end_map = on_close,
        .yajl_start_array = on_open_array,
        .yajl_end_array = on_close,
    };
    if (!json_is_closed(text))
        return NULL;
    struct building *building = arena_alloc(arena, sizeof(*building));
    building->arena = arena;
    building->open[0] = &building->root;
    yajl_handle parser = yajl_alloc(&callbacks, NULL, building);
    if (parser == NULL)
        return NULL;
    const bool good =
        yajl_parse(parser, (const unsigned char *)text.data, text.length) == yajl_status_ok &&
        yajl_complete_parse(parser) == yajl_status_ok;
    yajl_free(parser);
    return good ? building->root.first : NULL;
}

const struct json_node *json_member(const struct json_node *node, const char *name)
{
    if (node == NULL || node->kind != JSON_OBJECT)
        return NULL;
    for (const struct json_node *child = node->first; child != NULL; child = child->next)
        if (span_equal(child->key, span_of(name)))
            return child;
    return NULL;
}

const struct json_node *json_item_where(const struct json_node *array, const char *name,
                                        const char *value)
{
    if (array == NULL)
        return NULL;
    for (const struct json_node *item = array->first; item != NULL; item = item->next)
        if (span_equal(json_text(item, name), span_of(value)))
            return item;
    return NULL;
}

struct span json_text(const struct json_node *node, const char *name)
{
    const struct json_node *member = json_member(node, name);
    return member != NULL ? member->text : (struct span){NULL, 0};
}

size_t json_count(const struct json_node *node, const char *name)
{
    const struct json_node *member = json_member(node, name);
    return member != NULL ? member->count : 0;
}
