/* A world in memory for the lane: a topic of raw articles with committed offsets, output topics
 * with transactions, a store of claims, and a pipeline that understands a few words. It outlives
 * the lanes that work in it, as the real ones do.
 *
 * Every call of a port counts. At call `fault_at` something happens once:
 *     FAULT_BEFORE  the call fails, nothing was done
 *     FAULT_AFTER   what was asked for is done, but the answer is a failure (a reply was lost)
 *     KILL_BEFORE   the process dies (longjmp to `death`) before the call, KILL_AFTER after it
 *     REVOKE        another member takes all partitions, and gives them back later */
#ifndef TIDINGS_TESTS_FAKE_WORLD_H
#define TIDINGS_TESTS_FAKE_WORLD_H

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "lane/lane.h"
#include "stages/encode.h"

enum { WORLD_PARTITIONS = 2, WORLD_MESSAGES = 64, WORLD_OUTPUTS = 1024, WORLD_CLAIMS = 256 };

enum fault { FAULT_NONE, FAULT_BEFORE, FAULT_AFTER, KILL_BEFORE, KILL_AFTER, REVOKE };

/* What a lane's thread stands before until the test opens it. */
struct door {
    pthread_mutex_t lock;
    pthread_cond_t opened;
    bool shut;
};

static inline void door_init(struct door *door)
{
    pthread_mutex_init(&door->lock, NULL);
    pthread_cond_init(&door->opened, NULL);
    door->shut = false;
}

static inline void door_set(struct door *door, bool shut)
{
    pthread_mutex_lock(&door->lock);
    door->shut = shut;
    pthread_cond_broadcast(&door->opened);
    pthread_mutex_unlock(&door->lock);
}

static inline void door_pass(struct door *door)
{
    pthread_mutex_lock(&door->lock);
    while (door->shut)
        pthread_cond_wait(&door->opened, &door->lock);
    pthread_mutex_unlock(&door->lock);
}

struct published {
    enum outgoing_kind kind;
    char key[64];
    char value[256];
    size_t value_length;
    char headers[768]; /* "name=value;name=value;" */
};

struct world {
    /* the input */
    const char *texts[WORLD_PARTITIONS][WORLD_MESSAGES];
    int64_t ends[WORLD_PARTITIONS], committed[WORLD_PARTITIONS], position[WORLD_PARTITIONS];
    /* the collection of the one member */
    struct message held[WORLD_MESSAGES];
    size_t held_count;
    uint64_t losses;
    bool assigned, paused;
    int away_for; /* collects and waits until the partitions are back */
    /* the output */
    struct published outputs[WORLD_OUTPUTS], open[WORLD_OUTPUTS];
    size_t output_count, open_count;
    bool in_round, needs_recovery, committing;
    int settle_fails_for;
    struct patience patience; /* of the last round */
    size_t largest;
    /* the store */
    struct claim_verdict claims[WORLD_CLAIMS];
    char owners[WORLD_CLAIMS][64];
    size_t claim_count;
    char begins[256], told[256]; /* owners of claims that begin, and of places without claims */
    int store_away_for;          /* claims that fail */
    enum status store_status;    /* what they fail with */
    /* what happened */
    int calls, fault_at;
    enum fault fault;
    bool fault_struck;
    jmp_buf *death;
    int waits, rewinds, recoveries, settles, collects, claim_calls;
    bool source_closed, sink_closed, store_closed;
    bool ends_known;           /* --exit-at-end */
    const int *ends_after;     /* not before this is more than 0; NULL: at once */
    struct door before_close;  /* of the source: librdkafka's may hang */
    struct door before_settle; /* so may this */
    enum status broken_wait;   /* what wait returns where not STATUS_OK */
    struct article_source source;
    struct record_sink sink;
    struct dedup_store store;
};

#define WORLD_OF(member, pointer)                                                                  \
    ((struct world *)(void *)((char *)(pointer)-offsetof(struct world, member)))

/* ----- faults ----- */

static inline void world_revoke(struct world *world)
{
    world->losses += world->held_count > 0;
    world->held_count = 0;
    world->assigned = false;
    world->away_for = 2;
}

/* Whether the call shall fail before it does anything. */
static inline bool strikes_before(struct world *world)
{
    world->calls++;
    if (world->calls != world->fault_at)
        return false;
    world->fault_struck = true;
    if (world->fault == KILL_BEFORE)
        longjmp(*world->death, 1);
    return world->fault == FAULT_BEFORE;
}

/* Whether the answer of the call is lost. */
static inline bool strikes_after(struct world *world)
{
    if (world->calls != world->fault_at)
        return false;
    if (world->fault == KILL_AFTER)
        longjmp(*world->death, 1);
    return world->fault == FAULT_AFTER;
}

/* ----- the source ----- */

static inline void world_settle_assignment(struct world *world)
{
    if (world->assigned || world->away_for-- > 0)
        return;
    world->assigned = true;
    memcpy(world->position, world->committed, sizeof(world->position));
}

static inline struct collection world_collection(struct world *world)
{
    return (struct collection){world->held, world->held_count, world->losses};
}

static inline enum status fake_collect(struct article_source *source, size_t most,
                                       size_t most_bytes, int timeout_ms,
                                       struct collection *collection, const char **error)
{
    struct world *world = WORLD_OF(source, source);
    (void)timeout_ms;
    *error = "the broker is away";
    world->collects++;
    world->paused = false;
    *collection = world_collection(world);
    if (strikes_before(world))
        return world->held_count > 0 ? STATUS_OK : STATUS_UNAVAILABLE;
    if (world->fault == REVOKE && world->calls == world->fault_at)
        world_revoke(world);
    world_settle_assignment(world);
    size_t bytes = 0;
    for (int p = 0; p < WORLD_PARTITIONS && world->assigned; p++) {
        while (world->position[p] < world->ends[p] && world->held_count < most &&
               bytes < most_bytes) {
            const char *text = world->texts[p][world->position[p]];
            bytes += strlen(text);
            world->held[world->held_count++] = (struct message){
                .topic = SPAN("in"),
                .partition = p,
                .offset = world->position[p]++,
                .timestamp_ms = 1700000000000,
                .key = SPAN("key"),
                .value = span_of(text),
            };
        }
    }
    *collection = world_collection(world);
    return strikes_after(world) && world->held_count == 0 ? STATUS_UNAVAILABLE : STATUS_OK;
}

static inline enum status fake_wait(struct article_source *source, int timeout_ms,
                                    struct collection *collection, const char **error)
{
    struct world *world = WORLD_OF(source, source);
    (void)timeout_ms;
    *error = "this member was put out";
    world->waits++;
    world->paused = true;
    if (strikes_before(world))
        return STATUS_UNAVAILABLE;
    if (world->fault == REVOKE && world->calls == world->fault_at)
        world_revoke(world);
    world_settle_assignment(world);
    *collection = world_collection(world);
    strikes_after(world);
    return world->broken_wait;
}

static inline void fake_release(struct article_source *source, size_t count)
{
    struct world *world = WORLD_OF(source, source);
    assert_true(count <= world->held_count);
    world->held_count -= count;
    memmove(world->held, world->held + count, world->held_count * sizeof(world->held[0]));
}

static inline enum status fake_rewind(struct article_source *source, size_t count, bool *settled,
                                      const char **error)
{
    struct world *world = WORLD_OF(source, source);
    *error = "the coordinator is away";
    world->rewinds++;
    if (strikes_before(world))
        return STATUS_UNAVAILABLE;
    *settled = count > 0;
    for (size_t i = 0; i < count; i++)
        *settled &= world->held[i].offset < world->committed[world->held[i].partition];
    assert_false(world->in_round); /* else the offsets of the open round are not decided */
    world->held_count = 0;
    memcpy(world->position, world->committed, sizeof(world->position));
    return strikes_after(world) ? STATUS_UNAVAILABLE : STATUS_OK;
}

static inline bool world_done(const struct world *world)
{
    return memcmp(world->committed, world->ends, sizeof(world->ends)) == 0;
}

static inline bool fake_at_end(struct article_source *source)
{
    struct world *world = WORLD_OF(source, source);
    return world->ends_known && world_done(world) &&
           (world->ends_after == NULL || __atomic_load_n(world->ends_after, __ATOMIC_SEQ_CST) > 0);
}

static inline size_t fake_partitions(const struct article_source *source)
{
    return WORLD_OF(source, source)->assigned ? WORLD_PARTITIONS : 0;
}

static inline void fake_close_source(struct article_source *source)
{
    struct world *world = WORLD_OF(source, source);
    door_pass(&world->before_close);
    world->source_closed = true;
}

/* ----- the sink ----- */

static inline enum status fake_recover(struct record_sink *sink, struct article_source *source,
                                       int timeout_ms, const char **error)
{
    struct world *world = WORLD_OF(sink, sink);
    (void)source;
    (void)timeout_ms;
    *error = "the broker does not answer";
    world->recoveries++;
    if (strikes_before(world))
        return STATUS_UNAVAILABLE;
    world->open_count = 0;
    world->in_round = false;
    world->needs_recovery = false;
    return strikes_after(world) ? STATUS_UNAVAILABLE : STATUS_OK;
}

static inline enum status fake_begin(struct record_sink *sink, struct patience patience,
                                     const char **error)
{
    struct world *world = WORLD_OF(sink, sink);
    world->patience = patience;
    *error = "begin failed";
    assert_false(world->in_round);
    assert_false(world->needs_recovery);
    if (strikes_before(world)) {
        world->needs_recovery = true;
        return STATUS_UNAVAILABLE;
    }
    world->in_round = true;
    world->open_count = 0;
    if (strikes_after(world)) {
        world->needs_recovery = true;
        return STATUS_UNAVAILABLE;
    }
    return STATUS_OK;
}

static inline size_t fake_largest(const struct record_sink *sink, enum outgoing_kind kind)
{
    (void)kind;
    return WORLD_OF(sink, sink)->largest;
}

static inline void fill(char *to, size_t size, struct span from)
{
    snprintf(to, size, "%.*s", (int)from.length, from.data != NULL ? from.data : "");
}

static inline enum status fake_send(struct record_sink *sink, const struct outgoing *outgoing,
                                    const char **error)
{
    struct world *world = WORLD_OF(sink, sink);
    *error = "send failed";
    assert_true(world->in_round);
    assert_false(world->needs_recovery);
    if (strikes_before(world)) {
        world->needs_recovery = true;
        return STATUS_UNAVAILABLE;
    }
    if (outgoing_size(outgoing) > world->largest)
        return STATUS_TOO_LARGE;
    assert_true(world->open_count < WORLD_OUTPUTS);
    struct published *one = &world->open[world->open_count++];
    *one = (struct published){.kind = outgoing->kind, .value_length = outgoing->value.length};
    fill(one->key, sizeof(one->key), outgoing->key);
    fill(one->value, sizeof(one->value), outgoing->value);
    for (size_t i = 0; i < outgoing->header_count; i++) {
        size_t used = strlen(one->headers);
        snprintf(one->headers + used, sizeof(one->headers) - used, "%.*s=%.*s;",
                 (int)outgoing->headers[i].name.length, outgoing->headers[i].name.data,
                 (int)outgoing->headers[i].value.length, outgoing->headers[i].value.data);
    }
    if (strikes_after(world)) {
        world->needs_recovery = true;
        return STATUS_UNAVAILABLE;
    }
    return STATUS_OK;
}

static inline enum status fake_settle(struct record_sink *sink, struct article_source *source,
                                      size_t count, const char **error)
{
    struct world *world = WORLD_OF(sink, sink);
    *error = "settle failed";
    __atomic_add_fetch(&world->settles, 1, __ATOMIC_SEQ_CST);
    door_pass(&world->before_settle);
    assert_ptr_equal(source, &world->source);
    assert_true(world->in_round);
    assert_false(world->needs_recovery);
    assert_true(count > 0 && count <= world->held_count);
    world->committing = false;
    if (strikes_before(world) || world->settle_fails_for > 0) {
        world->settle_fails_for -= world->settle_fails_for > 0;
        world->needs_recovery = true;
        return STATUS_UNAVAILABLE;
    }
    assert_true(world->output_count + world->open_count <= WORLD_OUTPUTS);
    memcpy(world->outputs + world->output_count, world->open,
           world->open_count * sizeof(world->open[0]));
    world->output_count += world->open_count;
    world->open_count = 0;
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(world->held[i].offset, world->committed[world->held[i].partition]);
        world->committed[world->held[i].partition]++;
    }
    world->in_round = false;
    if (strikes_after(world)) {
        world->needs_recovery = true;
        world->committing = true;
        return STATUS_UNAVAILABLE;
    }
    return STATUS_OK;
}

static inline bool fake_in_doubt(const struct record_sink *sink)
{
    return WORLD_OF(sink, sink)->committing;
}

static inline void fake_close_sink(struct record_sink *sink)
{
    WORLD_OF(sink, sink)->sink_closed = true;
}

/* ----- the store ----- */

static inline void note_begin(char *list, size_t size, const struct claim *claim)
{
    size_t used = strlen(list);
    if (claim->begins)
        snprintf(list + used, size - used, "%.*s ", (int)claim->owner.length, claim->owner.data);
}

static inline enum status fake_claim(struct dedup_store *store, const struct claim *claims,
                                     size_t count, struct claim_verdict *verdicts, int timeout_ms,
                                     const char **error)
{
    struct world *world = WORLD_OF(store, store);
    (void)timeout_ms;
    *error = "the store is away";
    world->claim_calls++;
    if (strikes_before(world))
        return STATUS_UNAVAILABLE;
    if (world->store_away_for > 0) {
        world->store_away_for--;
        return world->store_status;
    }
    for (size_t i = 0; i < count; i++) {
        size_t known = 0;
        note_begin(world->begins, sizeof(world->begins), &claims[i]);
        while (known < world->claim_count &&
               memcmp(world->claims[known].fingerprint, claims[i].fingerprint, 16) != 0)
            known++;
        if (known == world->claim_count) {
            assert_true(world->claim_count < WORLD_CLAIMS);
            memcpy(world->claims[known].fingerprint, claims[i].fingerprint, 16);
            fill(world->claims[known].owner, sizeof(world->claims[known].owner), claims[i].owner);
            world->claim_count++;
        }
        verdicts[i] = world->claims[known];
        bool ours = span_equal(span_of(verdicts[i].owner), claims[i].owner);
        verdicts[i].answer = ours ? CLAIM_ORIGINAL : CLAIM_EXACT;
        verdicts[i].similarity = 1;
    }
    return strikes_after(world) ? STATUS_UNAVAILABLE : STATUS_OK;
}

static inline enum status fake_disown(struct dedup_store *store, const struct claim *claims,
                                      size_t count, int timeout_ms, const char **error)
{
    struct world *world = WORLD_OF(store, store);
    (void)timeout_ms;
    *error = "the store is away";
    for (size_t i = 0; i < count; i++)
        note_begin(world->told, sizeof(world->told), &claims[i]);
    for (size_t i = 0; i < count; i++)
        for (size_t known = 0; known < world->claim_count; known++)
            if (memcmp(world->claims[known].fingerprint, claims[i].fingerprint, 16) == 0 &&
                span_equal(span_of(world->claims[known].owner), claims[i].owner))
                world->claims[known--] = world->claims[--world->claim_count];
    return STATUS_OK;
}

static inline void fake_destroy_store(struct dedup_store *store)
{
    WORLD_OF(store, store)->store_closed = true;
}

/* ----- the pipeline: words instead of articles -----
 *   "bad..."  rejected;  "a|b"  two articles;  "big..."  a record of 4,000 bytes;  else one */

struct pipeline pipeline_defaults(void)
{
    return (struct pipeline){0};
}

static inline void prepare_word(struct arena *keep, const struct message *message, struct span word,
                                int part, struct prepared *prepared)
{
    prepared->coordinate =
        (struct coordinate){message->topic, message->partition, message->offset, part};
    memcpy(prepared->fingerprint, word.data, word.length < 16 ? word.length : 16);
    prepared->uri = encode_uri(keep, prepared->fingerprint);
    prepared->record =
        arena_format(keep, "{\"altIds\":[],\"text\":\"%.*s\"}", (int)word.length, word.data);
    if (span_starts_with(word, SPAN("big"))) {
        char *large = arena_alloc(keep, 4000);
        memset(large, 'x', 4000);
        prepared->record = (struct span){large, 4000};
    }
}

size_t pipeline_prepare(const struct pipeline *pipeline, struct arena *scratch, struct arena *keep,
                        const struct message *message, size_t count, struct outcome *outcome)
{
    (void)pipeline;
    (void)count;
    arena_reset(scratch, 0);
    *outcome = (struct outcome){.rejection = {.code = REJECTED_NOT}};
    if (span_starts_with(message->value, SPAN("bad"))) {
        outcome->rejection = (struct rejection){REJECTED_NOT_TEXT, SPAN("It is bad.")};
        return 1;
    }
    struct span rest = message->value, word;
    outcome->articles = arena_alloc(keep, 8 * sizeof(struct prepared));
    while (span_next_part(&rest, '|', &word)) {
        size_t part = outcome->article_count++;
        prepare_word(keep, message, word, (int)part + 1, &outcome->articles[part]);
    }
    return 1;
}

/* ----- making worlds and lanes ----- */

static inline void world_init(struct world *world)
{
    static const struct article_source_operations source = {
        fake_collect, fake_wait,       fake_release,     fake_rewind,
        fake_at_end,  fake_partitions, fake_close_source};
    static const struct record_sink_operations sink = {fake_recover,   fake_begin,  fake_largest,
                                                       fake_send,      fake_settle, fake_in_doubt,
                                                       fake_close_sink};
    static const struct dedup_store_operations store = {fake_claim, fake_disown,
                                                        fake_destroy_store};
    memset(world, 0, sizeof(*world));
    door_init(&world->before_close);
    door_init(&world->before_settle);
    world->source.operations = &source;
    world->sink.operations = &sink;
    world->store.operations = &store;
    world->largest = 3000;
    world->needs_recovery = true; /* a sink begins with recover */
    world->store_status = STATUS_UNAVAILABLE;
}

static inline void world_put(struct world *world, int partition, const char *text)
{
    assert_true(world->ends[partition] < WORLD_MESSAGES);
    world->texts[partition][world->ends[partition]++] = text;
}

/* What a process holds, beside the world. */
struct process {
    struct worker_options options;
    struct common common;
    struct lane lane;
    struct pipeline pipeline;
};

static inline void process_init(struct process *process, struct world *world)
{
    memset(process, 0, sizeof(*process));
    process->options = worker_defaults();
    process->options.pipeline = &process->pipeline;
    process->options.instance = "tester";
    process->options.batch_articles = 5;
    process->common.options = &process->options;
    announce_init(&process->common.announcements);
    process->lane.common = &process->common;
    process->lane.ends = (struct lane_ends){&world->source, &world->sink, &world->store};
    arena_init(&process->lane.scratch, 1 << 20);
    arena_init(&process->lane.keep, 1 << 20);
    /* A new process: nothing of the old one's is left. Kafka aborts an open round once the new
     * producer is initialised, which recover does. */
    world->held_count = 0;
    world->assigned = true;
    world->needs_recovery = true;
    memcpy(world->position, world->committed, sizeof(world->position));
}

static inline void process_clear(struct process *process)
{
    arena_clear(&process->lane.scratch);
    arena_clear(&process->lane.keep);
    settled_clear(&process->lane.untold);
    announce_clear(&process->common.announcements);
}

static inline size_t count_outputs(const struct world *world, enum outgoing_kind kind,
                                   const char *word)
{
    size_t count = 0;
    for (size_t i = 0; i < world->output_count; i++)
        count += world->outputs[i].kind == kind &&
                 (word == NULL || strstr(world->outputs[i].value, word) != NULL);
    return count;
}

#endif
