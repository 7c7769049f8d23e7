/* Memory by lifetime: everything that one article needs is taken from one arena and given back
 * by one reset. Blocks double as the arena grows and are kept over a reset, so a warm arena asks
 * the system for nothing.
 *
 *     block:  [ header | used ......| free ...... ]  ->  next block  ->  ...
 *
 * An allocation never returns NULL. Where the arena would exceed its maximum (or the system has
 * no memory), it unwinds to the guard that its owner set, as PostgreSQL's palloc does, so that
 * the code that builds an article needs no check at every step:
 *
 *     jmp_buf guard;
 *     if (setjmp(guard) != 0) { ... the article is too large; arena_reset ... }
 *     arena.guard = &guard;
 *
 * Code that runs under a guard must hold no other resource (file, lock, library handle) that only
 * its own return would free. Without a guard exhaustion ends the process with a message.
 * Not thread-safe: an arena belongs to one thread. */
#ifndef TIDINGS_BASE_ARENA_H
#define TIDINGS_BASE_ARENA_H

#include <setjmp.h>
#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

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
#define ARENA_POISON(begin, size)   ASAN_POISON_MEMORY_REGION(begin, size)
#define ARENA_UNPOISON(begin, size) ASAN_UNPOISON_MEMORY_REGION(begin, size)
#else
#define ARENA_POISON(begin, size)   ((void)(begin), (void)(size))
#define ARENA_UNPOISON(begin, size) ((void)(begin), (void)(size))
#endif

enum { ARENA_ALIGNMENT = alignof(max_align_t) };

struct arena_block;

struct arena {
    struct arena_block *first;
    struct arena_block *current;
    char *next;     /* where the current block goes on */
    size_t left;    /* bytes that may be handed out there: whole steps of the alignment */
    size_t used;    /* bytes handed out since the last reset, with their padding */
    size_t held;    /* bytes of all blocks */
    size_t maximum; /* bytes that `used` may reach */
    jmp_buf *guard; /* where exhaustion unwinds to; NULL: the process ends */
};

/* An arena that may grow to maximum bytes. Takes no memory yet. */
void arena_init(struct arena *arena, size_t maximum);

/* Gives all memory back to the system. */
void arena_clear(struct arena *arena);

/* Forgets every allocation, keeps the blocks up to `keep` bytes for the next round. Poisons them
 * under AddressSanitizer. */
void arena_reset(struct arena *arena, size_t keep);

/* arena_take's rare half: from another block. */
void *arena_take_elsewhere(struct arena *arena, size_t size);

/* What an allocation takes; size 0 takes a step too. */
static inline size_t arena_padded(size_t size)
{
    return (size + (size == 0) + ARENA_ALIGNMENT - 1) / ARENA_ALIGNMENT * ARENA_ALIGNMENT;
}

/* Memory that is not zeroed, aligned for any type: for buffers that are written at once. size 0
 * gives a valid pointer. */
static inline void *arena_take(struct arena *arena, size_t size)
{
    const size_t room = arena_padded(size);
    if (size >= arena->left)
        return arena_take_elsewhere(arena, size);
    char *data = arena->next;
    arena->next += room;
    arena->left -= room;
    arena->used += room;
    ARENA_UNPOISON(data, size);
    return data;
}

/* The same, zeroed. */
static inline void *arena_alloc(struct arena *arena, size_t size)
{
    void *data = arena_take(arena, size);
    memset(data, 0, size);
    return data;
}

/* Twice the room, or the first: arena_extend's rare half. */
void *arena_widen(struct arena *arena, void *items, size_t count, size_t *capacity,
                  size_t item_size);

/* Room for one more item behind `count` items: returns items (moved where they had to grow; the
 * room of the new item is zeroed) and updates *capacity. Start with items NULL and capacity 0.
 *     list = arena_extend(arena, list, count, &capacity, sizeof(*list)); list[count++] = item; */
static inline void *arena_extend(struct arena *arena, void *items, size_t count, size_t *capacity,
                                 size_t item_size)
{
    if (count >= *capacity)
        items = arena_widen(arena, items, count, capacity, item_size);
    memset((char *)items + count * item_size, 0, item_size);
    return items;
}

/* A copy that lives as long as the arena's round. */
struct span arena_copy(struct arena *arena, struct span text);

/* One behind the other. */
struct span arena_join(struct arena *arena, struct span head, struct span tail);

/* The formatted text, as printf; at most 4,096 bytes, cut there. */
struct span arena_format(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
