/* Claims in this process's memory. Records stand in a ring in the order of their claims, so that
 * the oldest go first, by time or for room:
 *
 *     records  | r0 | r1 | ... | rn |            oldest .. next
 *     entries  | 6 of r0 | 6 of r1 | ...         one for the text, five for the features
 *     heads    hash -> first entry of its chain, newest first
 *
 * All tables are reserved at once and filled as they are used. The decisions are those of
 * claim.lua, to the letter: one test holds both against a third. */
#include "adapters/memory_dedup_store.h"

#include <inttypes.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "adapters/dedup_rules.h"
#include "adapters/settled_places.h"
#include "base/clock.h"

enum {
    ENTRIES = 1 + SKETCH_REGISTERED /* of one record */
};

static const uint32_t NONE = UINT32_MAX;

struct near_note { /* what a record is near to */
    uint8_t fingerprint[16];
    char owner[288];
    int lanes;
    enum claim_answer answer; /* CLAIM_NEAR or CLAIM_REVISION */
};

struct record {
    uint8_t fingerprint[16];
    char *owner;
    uint64_t number;        /* of all that were ever made */
    int64_t ends;           /* when its slice of the window is forgotten */
    struct sketch *sketch;  /* NULL: nothing is compared with it */
    struct near_note *note; /* NULL: an original that is near to none */
    uint32_t entry_count;
};

struct entry {
    uint64_t hash;
    uint32_t next;
    bool linked;
    uint8_t turn; /* of a feature's owner: counted from its first that was remembered, to 8 */
};

struct given_up { /* a text that its owner has disowned: earlier notes that name it are void */
    uint8_t fingerprint[16];
    char owner[288];
    uint64_t behind; /* number of the record that was made next */
};

struct core {
    pthread_mutex_t lock;
    int handles;
    struct dedup_rules rules;
    int64_t (*now_ms)(void *context);
    void *now_context;
    int64_t now, slice_end;
    int64_t behind; /* what the clock said when it was first seen to be behind; INT64_MAX: is not */
    uint32_t capacity, count, oldest; /* of the ring of records */
    struct record *records;
    struct entry *entries;
    uint32_t *heads; /* plus one; 0: empty, so that the table needs no filling */
    uint64_t mask;
    uint64_t made; /* records, ever */
    struct given_up *given_up;
    size_t given_up_count;
    struct settled_places settled;
};

struct memory_dedup_store {
    struct dedup_store port;
    struct core *core;
};

/* ---- the index ---- */

static uint32_t *head_of(struct core *core, uint64_t hash)
{
    return &core->heads[(hash ^ hash >> 32) & core->mask];
}

static uint32_t first(struct core *core, uint64_t hash)
{
    return *head_of(core, hash) - 1; /* 0 gives NONE */
}

static void link_entry(struct core *core, uint32_t index, uint64_t hash, int turn)
{
    uint32_t *head = head_of(core, hash);
    core->entries[index] = (struct entry){hash, *head - 1, true, (uint8_t)turn};
    *head = index + 1;
}

static void unlink_entry(struct core *core, uint32_t index)
{
    struct entry *entry = &core->entries[index];
    if (!entry->linked)
        return;
    uint32_t *head = head_of(core, entry->hash);
    if (*head == index + 1)
        *head = entry->next + 1;
    else {
        uint32_t before = *head - 1;
        while (core->entries[before].next != index)
            before = core->entries[before].next;
        core->entries[before].next = entry->next;
    }
    entry->linked = false;
}

static struct record *record_of(struct core *core, uint32_t entry)
{
    return &core->records[entry / ENTRIES];
}

/* ---- records ---- */

static void forget_oldest(struct core *core)
{
    uint32_t slot = core->oldest;
    struct record *record = &core->records[slot];
    for (uint32_t i = 0; i < record->entry_count; i++)
        unlink_entry(core, slot * ENTRIES + i);
    free(record->owner);
    free(record->sketch);
    free(record->note);
    *record = (struct record){.owner = NULL};
    core->oldest = (slot + 1) % core->capacity;
    core->count--;
}

/* The clock may be set back a little, or be wrong for a while: then time stands still until it is
 * right again. Where it says for a slice of the window that it had run ahead, the window is moved
 * back with it, or it would not slide until then. */
static void set_time(struct core *core)
{
    int64_t now = core->now_ms != NULL ? core->now_ms(core->now_context) : clock_wall_ms();
    const int64_t back = core->now - now;
    if (back < core->rules.slice_ms) {
        core->behind = INT64_MAX;
    } else if (now < core->behind) {
        core->behind = now;
    } else if (now - core->behind >= core->rules.slice_ms) {
        for (uint32_t i = 0; i < core->count; i++)
            core->records[(uint32_t)(((uint64_t)core->oldest + i) % core->capacity)].ends -= back;
        core->now = now;
        core->behind = INT64_MAX;
    }
    if (now > core->now)
        core->now = now;
    core->slice_end = (core->now / core->rules.slice_ms + 1) * core->rules.slice_ms;
    while (core->count > 0 && core->records[core->oldest].ends <= core->now)
        forget_oldest(core);
}

/* A feature keeps its latest owners only. */
static void limit_owners(struct core *core, uint64_t hash)
{
    uint32_t owners = 0;
    for (uint32_t i = first(core, hash); i != NONE;) {
        uint32_t next = core->entries[i].next;
        if (core->entries[i].hash == hash && i % ENTRIES != 0 && ++owners >= DEDUP_OWNERS)
            unlink_entry(core, i);
        i = next;
    }
}

/* The turn of the feature's latest owner; 0: it has none. */
static int latest_turn(struct core *core, uint64_t hash)
{
    for (uint32_t i = first(core, hash); i != NONE; i = core->entries[i].next)
        if (core->entries[i].hash == hash && i % ENTRIES != 0)
            return core->entries[i].turn;
    return 0;
}

/* The features that an article is looked up and registered by: those that are no set phrases, to
 * SKETCH_REGISTERED. Where there are too few of them, all set phrases follow. */
struct walk {
    uint64_t features[SKETCH_FEATURES];
    int turns[SKETCH_FEATURES]; /* of their latest owners */
    int count;
};

static void walk_features(struct core *core, const struct sketch *sketch, struct walk *walk)
{
    uint64_t phrases[SKETCH_FEATURES];
    int phrase_count = 0;
    walk->count = 0;
    for (int i = 0; i < sketch->feature_count && walk->count < SKETCH_REGISTERED; i++) {
        const int turn = latest_turn(core, sketch->features[i]);
        if (turn == DEDUP_OWNERS) {
            phrases[phrase_count++] = sketch->features[i];
            continue;
        }
        walk->turns[walk->count] = turn;
        walk->features[walk->count++] = sketch->features[i];
    }
    if (walk->count == SKETCH_REGISTERED)
        return;
    for (int i = 0; i < phrase_count; i++) {
        walk->turns[walk->count] = DEDUP_OWNERS;
        walk->features[walk->count++] = phrases[i];
    }
}

static uint64_t text_hash(const uint8_t *fingerprint)
{
    uint64_t hash;
    memcpy(&hash, fingerprint, sizeof(hash));
    return hash;
}

/* NULL in *copy stays NULL. False where memory ran out. */
static bool duplicate(const void *source, size_t size, void *copy)
{
    void *made = source != NULL ? malloc(size) : NULL;
    if (made != NULL)
        memcpy(made, source, size);
    memcpy(copy, &made, sizeof(made));
    return made != NULL || source == NULL;
}

/* The sketch is compared with later ones where it is not NULL, and found by the walk. */
static bool add_record(struct core *core, const struct claim *claim, const struct sketch *sketch,
                       const struct walk *walk, const struct near_note *note)
{
    struct record record = {.number = core->made, .ends = core->slice_end + core->rules.window_ms};
    memcpy(record.fingerprint, claim->fingerprint, sizeof(record.fingerprint));
    record.owner = malloc(claim->owner.length + 1);
    if (record.owner == NULL || !duplicate(sketch, sizeof(*sketch), &record.sketch) ||
        !duplicate(note, sizeof(*note), &record.note)) {
        free(record.owner);
        free(record.sketch);
        free(record.note);
        return false;
    }
    memcpy(record.owner, claim->owner.data, claim->owner.length);
    record.owner[claim->owner.length] = '\0';

    if (core->count == core->capacity)
        forget_oldest(core);
    uint32_t slot = (uint32_t)(((uint64_t)core->oldest + core->count) % core->capacity);
    core->count++;
    link_entry(core, slot * ENTRIES, text_hash(claim->fingerprint), 0);
    record.entry_count = 1;
    for (int i = 0; sketch != NULL && i < walk->count && i < SKETCH_REGISTERED; i++) {
        limit_owners(core, walk->features[i]);
        link_entry(core, slot * ENTRIES + record.entry_count++, walk->features[i],
                   walk->turns[i] < DEDUP_OWNERS ? walk->turns[i] + 1 : DEDUP_OWNERS);
    }
    core->records[slot] = record;
    core->made++;
    return true;
}

/* ---- exact ---- */

static bool is_void(const struct core *core, const struct record *record)
{
    for (size_t i = 0; record->note != NULL && i < core->given_up_count; i++) {
        const struct given_up *one = &core->given_up[i];
        if (record->number < one->behind &&
            memcmp(one->fingerprint, record->note->fingerprint, sizeof(one->fingerprint)) == 0 &&
            strcmp(one->owner, record->note->owner) == 0)
            return true;
    }
    return false;
}

static bool is_near(const struct record *record)
{
    return record->note != NULL && record->note->answer == CLAIM_NEAR;
}

/* NULL also where the text is judged anew. */
static const struct record *find_text(struct core *core, const uint8_t *fingerprint)
{
    uint64_t hash = text_hash(fingerprint);
    for (uint32_t i = first(core, hash); i != NONE; i = core->entries[i].next) {
        const struct record *record = record_of(core, i);
        if (core->entries[i].hash == hash && i % ENTRIES == 0 &&
            memcmp(record->fingerprint, fingerprint, sizeof(record->fingerprint)) == 0 &&
            !(is_near(record) && is_void(core, record)))
            return record;
    }
    return NULL;
}

/* ---- near ---- */

struct candidate {
    uint32_t slot;
    uint32_t age; /* 0: the oldest record */
    uint32_t shared;
};

enum { CANDIDATES_AT_MOST = SKETCH_FEATURES * DEDUP_OWNERS };

struct candidates {
    struct candidate items[CANDIDATES_AT_MOST];
    size_t count;
};

static void meet(struct core *core, struct candidates *candidates, uint32_t slot)
{
    for (size_t i = 0; i < candidates->count; i++)
        if (candidates->items[i].slot == slot) {
            candidates->items[i].shared++;
            return;
        }
    if (candidates->count == CANDIDATES_AT_MOST)
        return;
    uint32_t age =
        slot >= core->oldest ? slot - core->oldest : slot + (core->capacity - core->oldest);
    candidates->items[candidates->count++] = (struct candidate){slot, age, 1};
}

static int by_shared_then_newest(const void *left, const void *right)
{
    const struct candidate *a = left, *b = right;
    if (a->shared != b->shared)
        return a->shared > b->shared ? -1 : 1;
    return a->age > b->age ? -1 : 1;
}

static void find_candidates(struct core *core, const struct walk *walk,
                            struct candidates *candidates)
{
    candidates->count = 0;
    for (int f = 0; f < walk->count; f++) {
        const uint64_t hash = walk->features[f];
        for (uint32_t i = first(core, hash); i != NONE; i = core->entries[i].next)
            if (core->entries[i].hash == hash && i % ENTRIES != 0)
                meet(core, candidates, i / ENTRIES);
    }
    qsort(candidates->items, candidates->count, sizeof(candidates->items[0]),
          by_shared_then_newest);
}

/* The best of the candidates, but the article itself (what the same message was read as before,
 * perhaps by an older version of the program): a copy before a revision, then the nearest, then the
 * oldest. */
static bool judge(struct core *core, const struct claim *claim, const struct walk *walk,
                  struct near_note *note)
{
    const struct sketch *sketch = claim->sketch;
    struct candidates candidates;
    find_candidates(core, walk, &candidates);
    int best_rank = -1;
    uint32_t best_age = 0;
    for (size_t i = 0; i < candidates.count && i < DEDUP_CANDIDATES; i++) {
        const struct record *record = &core->records[candidates.items[i].slot];
        int lanes = dedup_matching_lanes(sketch->signature, record->sketch->signature);
        bool by_part;
        if (!dedup_is_near(&core->rules, lanes, sketch->length, record->sketch->length, &by_part) ||
            span_equal(span_of(record->owner), claim->owner))
            continue;
        bool copy = dedup_adds_nothing(sketch, record->sketch) &&
                    !(by_part && sketch->length > record->sketch->length);
        int rank = (copy ? 1000 : 0) + lanes;
        uint32_t age = candidates.items[i].age;
        if (rank < best_rank || (rank == best_rank && age > best_age))
            continue;
        best_rank = rank;
        best_age = age;
        note->lanes = lanes;
        note->answer = copy && core->rules.near == DEDUP_NEAR_DIVERT ? CLAIM_NEAR : CLAIM_REVISION;
        memcpy(note->fingerprint, record->fingerprint, sizeof(note->fingerprint));
        snprintf(note->owner, sizeof(note->owner), "%s", record->owner);
    }
    return best_rank >= 0;
}

/* ---- one claim ---- */

static void answer_note(const struct near_note *note, struct claim_verdict *verdict)
{
    verdict->answer = note->answer;
    verdict->similarity = (float)dedup_similarity(note->lanes);
    memcpy(verdict->fingerprint, note->fingerprint, sizeof(verdict->fingerprint));
    memcpy(verdict->owner, note->owner, sizeof(verdict->owner));
}

static void answer_known(const struct core *core, const struct record *record,
                         const struct claim *claim, struct claim_verdict *verdict)
{
    bool own = span_equal(span_of(record->owner), claim->owner);
    if (record->note != NULL && (own || is_near(record)) && !is_void(core, record)) {
        answer_note(record->note, verdict);
    } else if (!own) {
        verdict->answer = CLAIM_EXACT;
        snprintf(verdict->owner, sizeof(verdict->owner), "%s", record->owner);
    }
}

static bool claim_one(struct core *core, const struct claim *claim, struct claim_verdict *verdict)
{
    *verdict = (struct claim_verdict){.answer = CLAIM_ORIGINAL, .similarity = 1};
    memcpy(verdict->fingerprint, claim->fingerprint, sizeof(verdict->fingerprint));
    const struct record *known = find_text(core, claim->fingerprint);
    if (known != NULL) {
        answer_known(core, known, claim, verdict);
        return true;
    }
    const struct sketch *sketch = core->rules.near != DEDUP_NEAR_OFF ? claim->sketch : NULL;
    struct near_note note;
    struct walk walk = {.count = 0};
    if (sketch != NULL)
        walk_features(core, sketch, &walk);
    bool near = sketch != NULL && judge(core, claim, &walk, &note);
    if (near && note.answer == CLAIM_NEAR)
        sketch = NULL; /* remembered, but nothing is compared with it */
    if (!add_record(core, claim, sketch, &walk, near ? &note : NULL))
        return false;
    if (near)
        answer_note(&note, verdict);
    return true;
}

static bool owners_are_valid(const struct claim *claims, size_t count)
{
    struct owner owner;
    for (size_t i = 0; i < count; i++)
        if (!dedup_owner_parse(claims[i].owner, &owner) || claims[i].owner.length >= 288)
            return false;
    return true;
}

static enum status claim(struct dedup_store *port, const struct claim *claims, size_t count,
                         struct claim_verdict *verdicts, int timeout_ms, const char **error)
{
    (void)timeout_ms;
    struct core *core = ((struct memory_dedup_store *)port)->core;
    *error = "an owner is not topic/partition/offset#part";
    if (!owners_are_valid(claims, count))
        return STATUS_BROKEN;
    enum status status = STATUS_OK;
    pthread_mutex_lock(&core->lock);
    set_time(core);
    for (size_t i = 0; i < count && status == STATUS_OK; i++)
        if ((claims[i].begins &&
             !settled_places_note(&core->settled, claims[i].owner, core->made)) ||
            !claim_one(core, &claims[i], &verdicts[i])) {
            *error = "no memory for the claims";
            status = STATUS_UNAVAILABLE;
        }
    port->state.articles = core->count;
    pthread_mutex_unlock(&core->lock);
    return status;
}

/* Notes live no longer than what was remembered when they were made. */
static void forget_given_up(struct core *core)
{
    size_t kept = 0;
    for (size_t i = 0; i < core->given_up_count; i++)
        if (core->given_up[i].behind > core->made - core->count)
            core->given_up[kept++] = core->given_up[i];
    core->given_up_count = kept;
}

/* The record keeps its place among the others, but nobody finds it. False where memory ran out. */
static bool give_up(struct core *core, const struct record *record)
{
    struct given_up *more =
        reallocarray(core->given_up, core->given_up_count + 1, sizeof(*core->given_up));
    if (more == NULL)
        return false;
    core->given_up = more;
    struct given_up *one = &more[core->given_up_count++];
    one->behind = core->made;
    memcpy(one->fingerprint, record->fingerprint, sizeof(one->fingerprint));
    snprintf(one->owner, sizeof(one->owner), "%s", record->owner);
    const uint32_t slot = (uint32_t)(record - core->records);
    for (uint32_t entry = 0; entry < record->entry_count; entry++)
        unlink_entry(core, slot * ENTRIES + entry);
    return true;
}

static enum status disown(struct dedup_store *port, const struct claim *claims, size_t count,
                          int timeout_ms, const char **error)
{
    (void)timeout_ms;
    struct core *core = ((struct memory_dedup_store *)port)->core;
    *error = "an owner is not topic/partition/offset#part";
    if (!owners_are_valid(claims, count))
        return STATUS_BROKEN;
    enum status status = STATUS_OK;
    pthread_mutex_lock(&core->lock);
    set_time(core);
    forget_given_up(core);
    for (size_t i = 0; i < count && status == STATUS_OK; i++) {
        const struct record *record = find_text(core, claims[i].fingerprint);
        if (claims[i].begins && !settled_places_note(&core->settled, claims[i].owner, core->made)) {
            *error = "no memory for places";
            status = STATUS_UNAVAILABLE;
        }
        if (record != NULL && !is_near(record) &&
            span_equal(span_of(record->owner), claims[i].owner) &&
            !settled_places_have(&core->settled, claims[i].owner, record->number) &&
            !give_up(core, record)) {
            *error = "no memory for what is given up";
            status = STATUS_UNAVAILABLE;
        }
    }
    pthread_mutex_unlock(&core->lock);
    return status;
}

/* ---- life ---- */

static void free_core(struct core *core)
{
    while (core->records != NULL && core->entries != NULL && core->count > 0)
        forget_oldest(core);
    pthread_mutex_destroy(&core->lock);
    free(core->records);
    free(core->entries);
    free(core->heads);
    free(core->given_up);
    settled_places_clear(&core->settled);
    free(core);
}

static void destroy(struct dedup_store *port)
{
    struct core *core = ((struct memory_dedup_store *)port)->core;
    pthread_mutex_lock(&core->lock);
    bool last = --core->handles == 0;
    pthread_mutex_unlock(&core->lock);
    if (last)
        free_core(core);
    free(port);
}

static const struct dedup_store_operations operations = {
    .claim = claim, .disown = disown, .destroy = destroy};

static struct dedup_store *make_handle(struct core *core)
{
    struct memory_dedup_store *store = calloc(1, sizeof(*store));
    if (store == NULL)
        return NULL;
    store->port.operations = &operations;
    store->core = core;
    core->handles++;
    return &store->port;
}

struct dedup_store *memory_dedup_store_create(const struct dedup_options *options)
{
    if (dedup_options_check(options) != NULL)
        return NULL;
    struct core *core = calloc(1, sizeof(*core));
    if (core == NULL)
        return NULL;
    pthread_mutex_init(&core->lock, NULL);
    core->rules = dedup_rules_of(options);
    core->now_ms = options->now_ms;
    core->now_context = options->now_context;
    core->capacity = (uint32_t)options->articles;
    uint64_t heads = 64;
    while (heads < (uint64_t)core->capacity * 4)
        heads *= 2;
    core->mask = heads - 1;
    core->records = calloc(core->capacity, sizeof(*core->records));
    core->entries = calloc((size_t)core->capacity * ENTRIES, sizeof(*core->entries));
    core->heads = calloc(heads, sizeof(*core->heads));
    struct dedup_store *store = NULL;
    if (core->records != NULL && core->entries != NULL && core->heads != NULL)
        store = make_handle(core);
    if (store == NULL)
        free_core(core);
    return store;
}

struct dedup_store *memory_dedup_store_share(struct dedup_store *store)
{
    struct core *core = ((struct memory_dedup_store *)store)->core;
    pthread_mutex_lock(&core->lock);
    struct dedup_store *handle = make_handle(core);
    pthread_mutex_unlock(&core->lock);
    return handle;
}
