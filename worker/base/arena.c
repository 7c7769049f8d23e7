/* The arena: bump allocation in blocks that double. See the header for the picture. */
#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

enum { FIRST_BLOCK = 64 * 1024, LARGEST_DOUBLING = 4 * 1024 * 1024 };

struct arena_block {
    struct arena_block *next;
    size_t size; /* of data */
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
        ARENA_UNPOISON(block->data, block->size);
        free(block);
        block = next;
    }
}

void arena_clear(struct arena *arena)
{
    free_blocks(arena, arena->first);
    arena_init(arena, arena->maximum);
}

/* Goes on at the begin of a block that nothing was taken from; NULL: there is none yet. */
static void enter(struct arena *arena, struct arena_block *block)
{
    const size_t allowed = arena->maximum - arena->used;
    arena->current = block;
    arena->next = block != NULL ? block->data : NULL;
    arena->left = block == NULL ? 0 : block->size < allowed ? block->size : allowed;
    arena->left -= arena->left % ARENA_ALIGNMENT;
}

void arena_reset(struct arena *arena, size_t keep)
{
    struct arena_block **link = &arena->first;
    size_t kept = 0;
    while (*link != NULL && kept + (*link)->size <= keep) {
        ARENA_POISON((*link)->data, (*link)->size);
        kept += (*link)->size;
        link = &(*link)->next;
    }
    struct arena_block *surplus = *link;
    *link = NULL;
    free_blocks(arena, surplus);
    arena->used = 0;
    enter(arena, arena->first);
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
    ARENA_POISON(block->data, block->size);
    if (arena->current != NULL) {
        block->next = arena->current->next;
        arena->current->next = block;
    } else {
        arena->first = block;
    }
    arena->held += size;
    return block;
}

void *arena_take_elsewhere(struct arena *arena, size_t size)
{
    const size_t room = size > arena->maximum ? SIZE_MAX : arena_padded(size);
    if (room > arena->maximum - arena->used)
        exhausted(arena);
    if (room > arena->left) {
        struct arena_block *block = arena->current != NULL ? arena->current->next : arena->first;
        while (block != NULL && room > block->size) {
            arena->current = block;
            block = block->next;
        }
        enter(arena, block != NULL ? block : add_block(arena, room));
    }
    char *data = arena->next;
    arena->next += room;
    arena->left -= room;
    arena->used += room;
    ARENA_UNPOISON(data, size);
    return data;
}

/* More bytes behind the last allocation, which stays where it is; false where that is not the last
 * one, or its block has no room. */
static bool extend_last(struct arena *arena, const char *data, size_t size, size_t more)
{
    const size_t now = arena_padded(size), wanted = arena_padded(size + more);
    if ((uintptr_t)data + now != (uintptr_t)arena->next || wanted - now > arena->left)
        return false;
    arena->next += wanted - now;
    arena->left -= wanted - now;
    arena->used += wanted - now;
    ARENA_UNPOISON(data, size + more);
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
