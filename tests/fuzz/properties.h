/* What every fuzz target of the text rooms checks, over one arena that each input starts anew. */
#ifndef TIDINGS_TESTS_FUZZ_PROPERTIES_H
#define TIDINGS_TESTS_FUZZ_PROPERTIES_H

#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "stages/decode.h"

static struct arena properties_arena;
static jmp_buf properties_guard;

static inline struct arena *work_arena(void)
{
    return &properties_arena;
}

static inline void release(void)
{
    arena_clear(&properties_arena);
}

/* Decodes bytes; false where they are refused (which must come with a reason) or exceed memory. */
static inline bool decode_bytes(struct span value, const char *type, struct page *page)
{
    arena_init(&properties_arena, 512u << 20);
    if (setjmp(properties_guard) != 0)
        return false;
    properties_arena.guard = &properties_guard;
    struct decode_options options = decode_defaults();
    struct header header = {SPAN("content-type"), span_of(type)};
    struct message message = {
        .value = value, .headers = &header, .header_count = 1, .timestamp_ms = -1};
    struct rejection rejection;
    if (decode_message(&options, &properties_arena, &message, page, &rejection) == STATUS_OK)
        return true;
    if (rejection.code == REJECTED_NOT || rejection.detail.length == 0)
        abort();
    return false;
}

static inline size_t count_runes(const struct page *page)
{
    size_t count = 0;
    for (size_t i = 0; i < page->line_count; i++)
        count += page->lines[i].text.length;
    return count;
}

/* Scalar values only, no empty line, no more of them than a constant times the input. */
static inline void check_lines(const struct page *page, size_t size)
{
    for (size_t i = 0; i < page->line_count; i++) {
        struct runes text = page->lines[i].text;
        if (text.length == 0)
            abort();
        for (uint32_t k = 0; k < text.length; k++)
            if (text.data[k] > 0x10FFFF || (text.data[k] >= 0xD800 && text.data[k] <= 0xDFFF))
                abort();
    }
    if (count_runes(page) > 4 * size + 64)
        abort();
}

static inline struct span join_lines(const struct page *page)
{
    struct buffer out;
    buffer_init(&out, &properties_arena, 256, 256u << 20);
    for (size_t i = 0; i < page->line_count; i++) {
        buffer_append(&out, runes_to_utf8(&properties_arena, page->lines[i].text));
        buffer_append_byte(&out, '\n');
    }
    return buffer_span(&out);
}

static inline void report_difference(struct span once, struct span twice)
{
    fprintf(stderr, "once:\n%.*s\ntwice:\n%.*s\n", (int)once.length, once.data, (int)twice.length,
            twice.data);
    abort();
}

#endif
