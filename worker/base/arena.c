/* The arena: bump allocation in blocks that double. See the header for the picture. */
#include "base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ARENA_POISONS 1
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define ARENA_POISONS 1
#endif
#ifdef ARENA_POISONS
#include <sanitizer/asan_interface.h>
#define POISON(begin, size)   ASAN_POISON_MEMORY_REGION(begin, size)
#define UNPOISON(begin, size) ASAN_UNPOISON_MEMORY_REGION(begin, size)
#else
#define POISON(begin, size)   ((void)(begin), (void)(size))
#define UNPOISON(begin, size) ((void)(begin), (void)(size))
#endif

enum {
    ALIGNMENT = alignof(max_align_t),
    FIRST_BLOCK = 64 * 1024,
    LARGEST_DOUBLING = 4 * 1024 * 1024
};

struct arena_block {
    struct arena_block *next;
    size_t size; /* of data */
    size_t used;
    alignas(max_align_t) char data[];
};

void arena_init(struct arena *arena, size_t maximum)
{
    *arena = (struct arena){.maximum = maximum};
}

static void free_blocks(struct arena *arena, struct arena_block *block)
{
    while (block != NULL) {
        struct arena_block *next = block->next;
        arena->held -= block->size;
        UNPOISON(block->data, block->size);
        free(block);
        block = next;
    }
}

void arena_clear(struct arena *arena)
{
    free_blocks(arena, arena->first);
    arena_init(arena, arena->maximum);
}

void arena_reset(struct arena *arena, size_t keep)
{
    struct arena_block **link = &arena->first;
    size_t kept = 0;
    while (*link != NULL && kept + (*link)->size <= keep) {
        (*link)->used = 0;
        POISON((*link)->data, (*link)->size);
        kept += (*link)->size;
        link = &(*link)->next;
    }
    struct arena_block *surplus = *link;
    *link = NULL;
    free_blocks(arena, surplus);
    arena->current = arena->first;
    arena->used = 0;
}

static _Noreturn void exhausted(struct arena *arena)
{
    if (arena->guard != NULL)
        longjmp(*arena->guard, 1);
    fprintf(stderr, "tidings: out of memory: more is needed than the %zu bytes that are held\n",
            arena->held);
    abort();
}

static struct arena_block *add_block(struct arena *arena, size_t least)
{
    size_t size = arena->current != NULL ? arena->current->size * 2 : FIRST_BLOCK;
    if (size > LARGEST_DOUBLING)
        size = LARGEST_DOUBLING;
    if (size < least)
        size = least;
    struct arena_block *block = malloc(sizeof(*block) + size);
    if (block == NULL)
        exhausted(arena);
    *block = (struct arena_block){.size = size};
    POISON(block->data, block->size);
    if (arena->current != NULL) {
        block->next = arena->current->next;
        arena->current->next = block;
    } else {
        arena->first = block;
    }
    arena->held += size;
    return block;
}

static size_t padded(size_t size)
{
    return size > 0 ? (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT : ALIGNMENT;
}

void *arena_take(struct arena *arena, size_t size)
{
    if (size > arena->maximum)
        exhausted(arena);
    const size_t room = padded(size);
    if (room > arena->maximum - arena->used)
        exhausted(arena);
    struct arena_block *block = arena->current;
    while (block != NULL && room > block->size - block->used) {
        block = block->next;
        if (block != NULL)
            arena->current = block;
    }
    if (block == NULL)
        block = add_block(arena, room);
    arena->current = block;
    char *data = block->data + block->used;
    block->used += room;
    arena->used += room;
    UNPOISON(data, size);
    return data;
}

void *arena_alloc(struct arena *arena, size_t size)
{
    void *data = arena_take(arena, size);
    memset(data, 0, size);
    return data;
}

/* More bytes behind the last allocation, which stays where it is; false where that is not the last
 * one, or its block has no room. */
static bool extend_last(struct arena *arena, const char *data, size_t size, size_t more)
{
    struct arena_block *block = arena->current;
    const size_t now = padded(size), wanted = padded(size + more);
    if (block == NULL || block->used < now || data != block->data + block->used - now ||
        wanted - now > block->size - block->used || wanted - now > arena->maximum - arena->used)
        return false;
    block->used += wanted - now;
    arena->used += wanted - now;
    UNPOISON(data, size + more);
    return true;
}

void *arena_widen(struct arena *arena, void *items, size_t count, size_t *capacity,
                  size_t item_size)
{
    const size_t old = *capacity, wider = old > 0 ? old * 2 : 8;
    if (wider > SIZE_MAX / 2 / item_size)
        exhausted(arena);
    *capacity = wider;
    if (old > 0 && extend_last(arena, items, old * item_size, (wider - old) * item_size))
        return items;
    char *moved = arena_take(arena, wider * item_size);
    if (count > 0)
        memcpy(moved, items, count * item_size);
    return moved;
}

struct span arena_copy(struct arena *arena, struct span text)
{
    char *data = arena_take(arena, text.length);
    if (text.length > 0)
        memcpy(data, text.data, text.length);
    return (struct span){data, text.length};
}

struct span arena_join(struct arena *arena, struct span head, struct span tail)
{
    char *data = arena_take(arena, head.length + tail.length);
    if (head.length > 0)
        memcpy(data, head.data, head.length);
    if (tail.length > 0)
        memcpy(data + head.length, tail.data, tail.length);
    return (struct span){data, head.length + tail.length};
}

struct span arena_format(struct arena *arena, const char *format, ...)
{
    char text[4096];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof(text), format, arguments);
    va_end(arguments);
    if (length < 0)
        length = 0;
    if ((size_t)length >= sizeof(text))
        length = (int)sizeof(text) - 1;
    return arena_copy(arena, (struct span){text, (size_t)length});
}
