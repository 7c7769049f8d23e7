/* The JSON generator in an arena. yajl allocates through us, so that nothing is left to free. */
#include "text/json_writer.h"

#include <assert.h>
#include <stdalign.h>
#include <string.h>
#include <yajl/yajl_gen.h>

/* yajl's realloc does not say how large the old block was, so each block carries its size. */
struct sized_block {
    size_t size;
    alignas(max_align_t) char data[];
};

static void *take(void *context, size_t size)
{
    struct sized_block *block = arena_take(context, sizeof(*block) + size);
    block->size = size;
    return block->data;
}

static void *retake(void *context, void *old, size_t size)
{
    if (old == NULL)
        return take(context, size);
    size_t old_size;
    memcpy(&old_size, (char *)old - offsetof(struct sized_block, data), sizeof(old_size));
    void *moved = take(context, size);
    memcpy(moved, old, old_size < size ? old_size : size);
    return moved;
}

static void leave(void *context, void *block)
{
    (void)context;
    (void)block;
}

static void print(void *context, const char *text, size_t length)
{
    buffer_append(context, (struct span){text, length});
}

void json_writer_init(struct json_writer *writer, struct arena *arena, size_t maximum, bool indent)
{
    yajl_alloc_funcs functions = {take, retake, leave, arena};
    buffer_init(&writer->out, arena, 4096, maximum);
    writer->generator = yajl_gen_alloc(&functions);
    yajl_gen_config(writer->generator, yajl_gen_print_callback, print, &writer->out);
    yajl_gen_config(writer->generator, yajl_gen_beautify, indent ? 1 : 0);
    if (indent)
        yajl_gen_config(writer->generator, yajl_gen_indent_string, "  ");
}

/* A status other than ok is a fault of the caller: a key that is no string, depth over 128. */
static void expect_ok(yajl_gen_status status)
{
    assert(status == yajl_gen_status_ok || status == yajl_gen_generation_complete);
    (void)status;
}

void json_open_object(struct json_writer *writer)
{
    expect_ok(yajl_gen_map_open(writer->generator));
}

void json_close_object(struct json_writer *writer)
{
    expect_ok(yajl_gen_map_close(writer->generator));
}

void json_open_array(struct json_writer *writer)
{
    expect_ok(yajl_gen_array_open(writer->generator));
}

void json_close_array(struct json_writer *writer)
{
    expect_ok(yajl_gen_array_close(writer->generator));
}

void json_string(struct json_writer *writer, struct span text)
{
    const char *data = text.data != NULL ? text.data : "";
    expect_ok(yajl_gen_string(writer->generator, (const unsigned char *)data, text.length));
}

void json_key(struct json_writer *writer, const char *name)
{
    json_string(writer, span_of(name));
}

void json_integer(struct json_writer *writer, int64_t value)
{
    expect_ok(yajl_gen_integer(writer->generator, value));
}

void json_decimal(struct json_writer *writer, struct decimal value)
{
    char text[DECIMAL_TEXT_SIZE];
    size_t length = decimal_print(value, text);
    expect_ok(yajl_gen_number(writer->generator, text, length));
}

void json_bool(struct json_writer *writer, bool value)
{
    expect_ok(yajl_gen_bool(writer->generator, value));
}

void json_text_pair(struct json_writer *writer, const char *name, struct span text)
{
    if (text.data == NULL)
        return;
    json_key(writer, name);
    json_string(writer, text);
}

void json_integer_pair(struct json_writer *writer, const char *name, int64_t value)
{
    json_key(writer, name);
    json_integer(writer, value);
}

struct span json_writer_text(const struct json_writer *writer)
{
    return buffer_span(&writer->out);
}
