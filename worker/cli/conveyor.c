/* The ring, its three kinds of thread, and what becomes of a write that fails. */
#include "cli/conveyor.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/runes.h"
#include "cli/command.h"
#include "cli/say.h"
#include "text/json_writer.h"

enum {
    THREADS_MOST = 64,
    ITEMS_A_THREAD = 4,
    MEMORY_KEPT = 256 * 1024,
    GROUP_KEPT = 4 * 1024 * 1024,
    GROUP_BYTES = 1024 * 1024,     /* of input; a larger item goes alone */
    RING_BYTES = 16 * 1024 * 1024, /* of input, on its way at a time; a larger item goes alone */
    LINE_MAXIMUM = 64 * 1024,
};
static const size_t arena_maximum = (size_t)512 * 1024 * 1024;

enum { ITEM_FREE, ITEM_FILLED, ITEM_TAKEN, ITEM_DONE };

struct belt {
    const struct conveyor *conveyor;
    pthread_mutex_t lock;
    pthread_cond_t freed, filled, done;
    struct item *items;
    size_t size;
    /* Positions that only grow; item of position p is items[p % size].
     * written <= taken <= filled_to <= written + size */
    size_t filled_to, taken, written;
    size_t bytes;  /* of the inputs that are filled and not yet written */
    bool ended;    /* the reader has no more */
    int broken;    /* errno of the write that failed; 0 */
    int idle;      /* crew threads that wait for work */
    int crew_size; /* started */
    int crew_most;
    pthread_t crew[THREADS_MOST];
    size_t rejected;
};

/* ---- items ---- */

void item_room(struct item *item, size_t most)
{
    item->lines = arena_alloc(&item->memory, (most > 0 ? most : 1) * sizeof(*item->lines));
    item->line_count = 0;
}

void item_add(struct item *item, struct span line)
{
    item->lines[item->line_count++] = line;
}

static struct span source_of(struct item *item)
{
    const struct span topic = item->message.topic;
    if (item->input.line == 0)
        return topic;
    return arena_format(&item->memory, "%.*s:%lld", (int)topic.length, topic.data,
                        (long long)item->input.line);
}

void item_reject(struct item *item, const struct rejection *rejection)
{
    struct json_writer writer;
    json_writer_init(&writer, &item->memory, LINE_MAXIMUM);
    json_open_object(&writer);
    json_text_pair(&writer, "rejected", span_of(rejection_name(rejection->code)));
    json_text_pair(&writer, "detail", rejection->detail);
    json_text_pair(&writer, "source", source_of(item));
    json_close_object(&writer);
    item_room(item, 1);
    item_add(item, json_writer_text(&writer));
    item->rejected = true;
}

/* ---- the crew ---- */

/* What one thread works with. */
struct bench {
    struct arena scratch, kept;
};

static void prepare_group(const struct conveyor *conveyor, struct bench *bench, struct item **items,
                          size_t count)
{
    jmp_buf exhausted;
    for (size_t i = 0; i < count; i++)
        items[i]->prepared = NULL;
    if (conveyor->prepare == NULL)
        return;
    arena_reset(&bench->kept, GROUP_KEPT);
    bench->scratch.guard = &exhausted;
    bench->kept.guard = &exhausted;
    if (setjmp(exhausted) == 0)
        conveyor->prepare(conveyor->context, &bench->scratch, &bench->kept, items, count);
    bench->scratch.guard = NULL;
    bench->kept.guard = NULL;
}

static void work_on(const struct conveyor *conveyor, struct arena *scratch, struct item *item)
{
    jmp_buf exhausted;
    item->memory.guard = &exhausted;
    scratch->guard = &exhausted;
    if (setjmp(exhausted) == 0) {
        conveyor->work(conveyor->context, scratch, item);
    } else {
        item->memory.guard = NULL;
        arena_reset(&item->memory, MEMORY_KEPT);
        item_reject(item, &rejection_out_of_memory);
    }
    item->memory.guard = NULL;
    scratch->guard = NULL;
}

/* As many of the filled items as one thread takes at once: a fair part of them. */
static size_t take_group(struct belt *belt, struct item **items)
{
    const size_t waiting = belt->filled_to - belt->taken, crew = (size_t)belt->crew_most;
    size_t count = belt->conveyor->prepare != NULL ? (waiting + crew - 1) / crew : 1;
    count = count < ITEMS_TOGETHER ? count : ITEMS_TOGETHER;
    size_t bytes = 0, taken = 0;
    while (taken < count && bytes < GROUP_BYTES) {
        struct item *item = &belt->items[belt->taken % belt->size];
        if (taken > 0 && bytes + item->message.value.length > GROUP_BYTES)
            break;
        bytes += item->message.value.length;
        item->state = ITEM_TAKEN;
        items[taken++] = item;
        belt->taken++;
    }
    return taken;
}

static void *run_crew(void *argument)
{
    struct belt *belt = argument;
    struct bench bench;
    struct item *items[ITEMS_TOGETHER];
    arena_init(&bench.scratch, arena_maximum);
    arena_init(&bench.kept, arena_maximum);
    pthread_mutex_lock(&belt->lock);
    for (;;) {
        while (belt->taken == belt->filled_to && !belt->ended && belt->broken == 0) {
            belt->idle++;
            pthread_cond_wait(&belt->filled, &belt->lock);
            belt->idle--;
        }
        if (belt->taken == belt->filled_to || belt->broken != 0)
            break;
        const size_t count = take_group(belt, items);
        pthread_mutex_unlock(&belt->lock);
        prepare_group(belt->conveyor, &bench, items, count);
        for (size_t i = 0; i < count; i++)
            work_on(belt->conveyor, &bench.scratch, items[i]);
        pthread_mutex_lock(&belt->lock);
        for (size_t i = 0; i < count; i++)
            items[i]->state = ITEM_DONE;
        if (count > 0 && items[0] == &belt->items[belt->written % belt->size])
            pthread_cond_signal(&belt->done);
    }
    pthread_mutex_unlock(&belt->lock);
    arena_clear(&bench.kept);
    arena_clear(&bench.scratch);
    return NULL;
}

/* ---- the writer ---- */

static int write_item(struct item *item)
{
    errno = 0;
    for (size_t i = 0; i < item->line_count; i++)
        if (fwrite(item->lines[i].data, 1, item->lines[i].length, stdout) !=
                item->lines[i].length ||
            putc('\n', stdout) == EOF)
            return errno != 0 ? errno : EIO;
    return 0;
}

static void *run_writer(void *argument)
{
    struct belt *belt = argument;
    pthread_mutex_lock(&belt->lock);
    while (belt->broken == 0) {
        struct item *item = &belt->items[belt->written % belt->size];
        if (belt->written == belt->filled_to && belt->ended)
            break;
        if (belt->written == belt->filled_to || item->state != ITEM_DONE) {
            /* Nothing to write now: what was written shall be seen. */
            pthread_mutex_unlock(&belt->lock);
            const int error = fflush(stdout) != 0 ? errno : 0;
            pthread_mutex_lock(&belt->lock);
            belt->broken = error != 0 ? error : belt->broken;
            while (belt->broken == 0 && !(belt->ended && belt->written == belt->filled_to) &&
                   (belt->written == belt->filled_to || item->state != ITEM_DONE))
                pthread_cond_wait(&belt->done, &belt->lock);
            continue;
        }
        pthread_mutex_unlock(&belt->lock);
        const int error = write_item(item);
        const bool rejected = item->rejected;
        arena_reset(&item->memory, MEMORY_KEPT);
        pthread_mutex_lock(&belt->lock);
        belt->broken = error != 0 ? error : belt->broken;
        belt->rejected += rejected;
        belt->bytes -= item->message.value.length;
        item->state = ITEM_FREE;
        belt->written++;
        pthread_cond_signal(&belt->freed);
    }
    pthread_cond_broadcast(&belt->freed);
    pthread_cond_broadcast(&belt->filled);
    pthread_mutex_unlock(&belt->lock);
    return NULL;
}

/* ---- the reader ---- */

/* File names are any bytes; what goes into a record is UTF-8. */
static struct span printable_name(struct arena *arena, const char *name)
{
    return runes_to_utf8(arena, runes_from_utf8(arena, span_of(name), NULL));
}

static void fill_item(const struct conveyor *conveyor, struct item *item)
{
    static const struct header json_line[] = {
        {SPAN_ROW("content-type"), SPAN_ROW("application/json")},
    };
    const bool line = item->input.line > 0;
    item->rejected = false;
    item->lines = NULL;
    item->line_count = 0;
    item->message = (struct message){
        .topic = printable_name(&item->memory, item->input.name),
        .offset = item->input.line,
        .timestamp_ms = -1,
        .value = {item->input.data != NULL ? item->input.data : "", item->input.length},
        .headers = line ? json_line : conveyor->type,
        .header_count = line || conveyor->type != NULL ? 1 : 0,
    };
}

static void start_crew_member(struct belt *belt)
{
    if (belt->crew_size >= belt->crew_most)
        return;
    const int error = pthread_create(&belt->crew[belt->crew_size], NULL, run_crew, belt);
    if (error == 0)
        belt->crew_size++;
    else if (belt->crew_size == 0) {
        say_error("cannot start a thread: %s", strerror(error));
        belt->broken = error;
    }
}

static void read_all(struct belt *belt)
{
    pthread_mutex_lock(&belt->lock);
    for (;;) {
        while ((belt->filled_to == belt->written + belt->size || belt->bytes > RING_BYTES) &&
               belt->broken == 0)
            pthread_cond_wait(&belt->freed, &belt->lock);
        if (belt->broken != 0)
            break;
        struct item *item = &belt->items[belt->filled_to % belt->size];
        pthread_mutex_unlock(&belt->lock);
        const bool more = inputs_next(belt->conveyor->inputs, &item->input);
        if (more)
            fill_item(belt->conveyor, item);
        pthread_mutex_lock(&belt->lock);
        if (!more)
            break;
        item->state = ITEM_FILLED;
        belt->bytes += item->message.value.length;
        belt->filled_to++;
        if (belt->idle == 0)
            start_crew_member(belt);
        pthread_cond_signal(&belt->filled);
    }
    belt->ended = true;
    pthread_cond_broadcast(&belt->filled);
    pthread_cond_broadcast(&belt->done);
    pthread_mutex_unlock(&belt->lock);
}

static int crew_most(int wanted)
{
    const long cores = sysconf(_SC_NPROCESSORS_ONLN);
    const int threads = wanted > 0 ? wanted : cores > 0 ? (int)cores : 1;
    return threads < THREADS_MOST ? threads : THREADS_MOST;
}

static void run_belt(struct belt *belt)
{
    pthread_t writer;
    const int error = pthread_create(&writer, NULL, run_writer, belt);
    if (error != 0) {
        say_error("cannot start a thread: %s", strerror(error));
        belt->broken = error;
        return;
    }
    read_all(belt);
    for (int i = 0; i < belt->crew_size; i++)
        pthread_join(belt->crew[i], NULL);
    pthread_mutex_lock(&belt->lock);
    pthread_cond_broadcast(&belt->done);
    pthread_mutex_unlock(&belt->lock);
    pthread_join(writer, NULL);
}

int conveyor_run(const struct conveyor *conveyor)
{
    struct belt belt = {.conveyor = conveyor, .crew_most = crew_most(conveyor->threads)};
    pthread_mutex_init(&belt.lock, NULL);
    pthread_cond_init(&belt.freed, NULL);
    pthread_cond_init(&belt.filled, NULL);
    pthread_cond_init(&belt.done, NULL);
    belt.size =
        (size_t)belt.crew_most * (conveyor->prepare != NULL ? 2 * ITEMS_TOGETHER : ITEMS_A_THREAD);
    belt.items = calloc(belt.size, sizeof(*belt.items));
    if (belt.items == NULL) {
        say_error("out of memory");
        return EXIT_FAILED;
    }
    for (size_t i = 0; i < belt.size; i++)
        arena_init(&belt.items[i].memory, arena_maximum);

    run_belt(&belt);

    for (size_t i = 0; i < belt.size; i++) {
        arena_clear(&belt.items[i].memory);
        input_clear(&belt.items[i].input);
    }
    free(belt.items);
    pthread_cond_destroy(&belt.done);
    pthread_cond_destroy(&belt.filled);
    pthread_cond_destroy(&belt.freed);
    pthread_mutex_destroy(&belt.lock);
    if (belt.broken != 0 && belt.broken != EPIPE) {
        say_error("the output cannot be written: %s", strerror(belt.broken));
        return EXIT_FAILED;
    }
    const bool failed = belt.rejected > 0 || conveyor->inputs->failures > 0;
    return failed ? EXIT_FAILED : EXIT_DONE;
}
