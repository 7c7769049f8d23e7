/* Many articles through many threads, in order, in bounded memory.
 *
 *     reader (the caller) ->  ring of items  -> crew (one thread a core) -> writer -> stdout
 *                              ^                                              |
 *                              +---------- an item comes back when written <--+
 *
 * The ring is short, in items and in bytes, so a slow reader of the output slows the reading of the
 * input. Threads of the crew are started one by one, as there is work for them. */
#ifndef TIDINGS_CLI_CONVEYOR_H
#define TIDINGS_CLI_CONVEYOR_H

#include <stdbool.h>

#include "article/message.h"
#include "article/rejection.h"
#include "base/arena.h"
#include "cli/inputs.h"
#include "pipeline/pipeline.h"

/* One article (message) on its way. */
struct item {
    struct message message; /* topic is the file's name, offset the line */
    struct arena memory;    /* what the output lives in; reset once it is written */
    struct span *lines;     /* the output; each is followed by a line end; in memory or static */
    size_t line_count;
    bool rejected;  /* counts for the exit status */
    void *prepared; /* what `prepare` found, for `work`; lives until the group's work is done */
    /* private */
    struct input input;
    int state;
};

enum { ITEMS_TOGETHER = PIPELINE_TOGETHER }; /* at most, in a group */

struct conveyor {
    struct inputs *inputs;
    /* Looks at a group of items before `work` does at each of them, and leaves what it found in
     * their `prepared`; what that points to lives in `kept`, the thread's own. NULL: no groups. */
    void (*prepare)(void *context, struct arena *scratch, struct arena *kept, struct item **items,
                    size_t count);
    /* Fills lines of the item; runs on any thread. `scratch` is the thread's own. Where an arena is
     * exhausted, the item becomes a rejection too_large. */
    void (*work)(void *context, struct arena *scratch, struct item *item);
    void *context;
    int threads;               /* at most; 0: one a core */
    const struct header *type; /* the content-type of what is no JSON line; NULL: not declared */
};

/* Runs until the inputs end or stdout fails. Returns an exit status: EXIT_FAILED where an article
 * was rejected, a file could not be read or the output not be written. */
int conveyor_run(const struct conveyor *conveyor);

/* Sets the item's only line to {"rejected": code, "detail": ..., "source": FILE or FILE:LINE}. */
void item_reject(struct item *item, const struct rejection *rejection);

/* Adds a line. `lines` must have been given room for it by item_room. */
void item_room(struct item *item, size_t most);
void item_add(struct item *item, struct span line);

#endif
