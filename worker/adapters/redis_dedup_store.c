/* Claims on a Redis server. One call is one round trip: all scripts of a batch are sent before the
 * first reply is read; a second one where the server refuses what the first left out. What a call
 * could not finish is harmless: whatever it claimed is met again as our own. */
#include "adapters/redis_dedup_store.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "adapters/redis_address.h"
#include "adapters/redis_claims.h"
#include "adapters/redis_connection.h"
#include "base/clock.h"

enum { CLAIMS_AT_MOST = 65536, EPOCH = 64 };

extern const char claim_script[]; /* claim.lua, by adapters/embed_script.cmake */

struct redis_dedup_store {
    struct dedup_store port;
    struct dedup_rules rules;
    struct redis_connection connection;
    int64_t (*now_ms)(void *context);
    void *now_context;
    size_t claims_per_script;
    char key[160]; /* of the state */
    char ca_file[512];
    struct claim_command command;
    struct topic_list topics;
    struct index_shape shape; /* as of the last reply */
    char epoch[EPOCH];        /* of the server's data as of the last reply; empty: none yet */
    uint64_t calls;
    struct set_phrases phrases; /* as of the replies on this connection */
    char error[640];
};

static enum status fail(struct redis_dedup_store *store, enum status status, const char *reason,
                        const char **error)
{
    snprintf(store->error, sizeof(store->error), "%s", reason);
    *error = store->error;
    return status;
}

/* ---- replies ---- */

static bool read_topics(struct redis_dedup_store *store, const redisReply *reply)
{
    if (reply->elements == 0)
        return true;
    struct topic_list fresh = {.names = calloc(reply->elements, sizeof(*fresh.names))};
    if (fresh.names == NULL)
        return false;
    for (; fresh.count < reply->elements; fresh.count++) {
        const redisReply *name = reply->element[fresh.count];
        char *copy = name->type == REDIS_REPLY_STRING ? malloc(name->len + 1) : NULL;
        if (copy == NULL) {
            topic_list_clear(&fresh);
            return false;
        }
        memcpy(copy, name->str, name->len);
        fresh.names[fresh.count] = (struct span){copy, name->len};
    }
    topic_list_clear(&store->topics);
    store->topics = fresh;
    return true;
}

/* The epoch changes when the data began anew; calls go back when the server lost the latest (an
 * older snapshot, a replica that lagged when it took over). */
static void note_losses(struct redis_dedup_store *store, const char *epoch, bool began,
                        uint64_t calls)
{
    if (store->epoch[0] == '\0')
        store->port.state.fresh = began;
    else if (strcmp(store->epoch, epoch) != 0 || calls <= store->calls)
        store->port.state.emptied++;
    if (strcmp(store->epoch, epoch) != 0) /* the reply tells the new ones, where there are any */
        topic_list_clear(&store->topics);
    snprintf(store->epoch, sizeof(store->epoch), "%s", epoch);
    store->calls = calls;
}

/* Types of what the script returns, see its head. */
static bool is_reply(const redisReply *reply)
{
    static const int types[] = {REDIS_REPLY_STRING,  REDIS_REPLY_INTEGER, REDIS_REPLY_INTEGER,
                                REDIS_REPLY_INTEGER, REDIS_REPLY_INTEGER, REDIS_REPLY_INTEGER,
                                REDIS_REPLY_ARRAY,   REDIS_REPLY_STRING,  REDIS_REPLY_INTEGER,
                                REDIS_REPLY_STRING};
    const size_t count = sizeof(types) / sizeof(types[0]);
    if (reply->type != REDIS_REPLY_ARRAY || reply->elements != count)
        return false;
    for (size_t i = 0; i < count; i++)
        if (reply->element[i]->type != types[i])
            return false;
    return reply->element[4]->integer > 0 && reply->element[5]->integer >= 0 &&
           reply->element[8]->integer > 0;
}

static bool read_reply(struct redis_dedup_store *store, const redisReply *reply,
                       const struct claim *claims, size_t count, struct claim_verdict *verdicts)
{
    if (!is_reply(reply))
        return false;
    note_losses(store, reply->element[0]->str, reply->element[1]->integer != 0,
                (uint64_t)reply->element[2]->integer);
    store->port.state.articles = (uint64_t)reply->element[3]->integer;
    store->shape.size = (uint64_t)reply->element[4]->integer;
    store->shape.split = (uint64_t)reply->element[5]->integer;
    struct span text = {reply->element[7]->str, reply->element[7]->len};
    struct span phrases = {reply->element[9]->str, reply->element[9]->len};
    return claim_phrases_read(phrases, (uint64_t)reply->element[8]->integer, &store->phrases) &&
           read_topics(store, reply->element[6]) &&
           claim_verdicts_read(text, &store->topics, claims, count, verdicts);
}

/* ---- one attempt ---- */

struct attempt {
    const struct claim *claims;
    size_t count;
    struct claim_verdict *verdicts;
    uint16_t *phrases; /* of each claim; NULL: no memory */
    int64_t deadline_ms;
    size_t answered; /* claims, by the attempts before */
    bool disown;     /* they are given up */
};

static size_t scripts_of(const struct redis_dedup_store *store, const struct attempt *attempt)
{
    if (attempt->count == 0)
        return 1; /* without a claim: it writes the state, which shows what the server takes */
    return (attempt->count - attempt->answered + store->claims_per_script - 1) /
           store->claims_per_script;
}

static size_t size_of_script(const struct redis_dedup_store *store, const struct attempt *attempt,
                             size_t begin)
{
    size_t left = attempt->count - begin;
    return left < store->claims_per_script ? left : store->claims_per_script;
}

/* Which of the claims' features are known as set phrases. All scripts of a call are made from the
 * same, so that where one is refused, those behind it are too. */
static void find_phrases(const struct redis_dedup_store *store, const struct attempt *attempt,
                         struct claim_context *context)
{
    uint64_t lowest = UINT64_MAX;
    if (attempt->phrases == NULL || store->rules.near == DEDUP_NEAR_OFF || attempt->disown)
        return;
    for (size_t i = attempt->answered; i < attempt->count; i++) {
        const struct sketch *sketch = attempt->claims[i].sketch;
        attempt->phrases[i] =
            sketch != NULL ? set_phrases_among(&store->phrases, sketch, &lowest) : 0;
    }
    if (lowest == UINT64_MAX)
        return;
    context->phrases = attempt->phrases;
    context->lowest_owner = lowest;
}

static enum status append_all(struct redis_dedup_store *store, const struct attempt *attempt,
                              const char **error)
{
    struct claim_context context = {
        .script = store->connection.script,
        .key = store->key,
        .rules = &store->rules,
        .now_ms = store->now_ms != NULL ? store->now_ms(store->now_context) : -1,
        .topics = &store->topics,
        .shape = store->shape,
        .scripts_to_follow = scripts_of(store, attempt),
        .disown = attempt->disown,
        .epoch = store->epoch,
        .calls = store->calls};
    find_phrases(store, attempt, &context);
    const uint16_t *phrases = context.phrases;
    for (size_t begin = attempt->answered; context.scripts_to_follow > 0;
         begin += store->claims_per_script) {
        context.scripts_to_follow--;
        context.phrases = phrases != NULL ? phrases + begin : NULL;
        if (!claim_command_build(&store->command, &context, attempt->claims + begin,
                                 size_of_script(store, attempt, begin), error)) {
            redis_connection_close(&store->connection);
            return STATUS_BROKEN;
        }
        enum status status =
            redis_connection_append(&store->connection, (int)store->command.count,
                                    store->command.arguments, store->command.lengths);
        if (status != STATUS_OK)
            return fail(store, status, store->connection.error, error);
    }
    return STATUS_OK;
}

/* The server forgot the script (SCRIPT FLUSH, a failover): the next connection loads it again. */
static bool forgot_script(const redisReply *reply)
{
    return reply->type == REDIS_REPLY_ERROR && strncmp(reply->str, "NOSCRIPT", 8) == 0;
}

/* The server has forgotten, or never had, what the call was made from. */
static void note_refusal(struct redis_dedup_store *store, const redisReply *reply)
{
    if (reply->integer > 0)
        store->phrases.oldest = (uint64_t)reply->integer;
    else
        set_phrases_clear(&store->phrases);
}

static enum status judge_replies(struct redis_dedup_store *store, struct attempt *attempt,
                                 redisReply **replies, bool *again, const char **error)
{
    size_t begin = attempt->answered;
    for (size_t left = scripts_of(store, attempt); left > 0;
         left--, begin += store->claims_per_script) {
        const redisReply *reply = *replies++;
        if (reply->type == REDIS_REPLY_ERROR) {
            *again = forgot_script(reply);
            enum status status = redis_connection_judge(&store->connection, reply);
            fail(store, status, store->connection.error, error);
            redis_connection_close(&store->connection);
            return status;
        }
        if (reply->type == REDIS_REPLY_INTEGER) {
            note_refusal(store, reply);
            attempt->answered = begin;
            return STATUS_OK;
        }
        if (!read_reply(store, reply, attempt->claims + begin,
                        size_of_script(store, attempt, begin), attempt->verdicts + begin)) {
            redis_connection_close(&store->connection);
            return fail(store, STATUS_BROKEN, "the dedup store's reply cannot be read", error);
        }
    }
    attempt->answered = attempt->count;
    return STATUS_OK;
}

/* Answers all claims that are left, or those before the first that the server refused. */
static enum status try_claim(struct redis_dedup_store *store, struct attempt *attempt, bool *again,
                             const char **error)
{
    *again = false;
    if (store->connection.context == NULL) { /* may lead to other data by now */
        set_phrases_clear(&store->phrases);
        topic_list_clear(&store->topics);
    }
    enum status status =
        redis_connection_open(&store->connection, claim_script, attempt->deadline_ms);
    if (status != STATUS_OK)
        return fail(store, status, store->connection.error, error);
    if (store->connection.opened > 0)
        store->port.state.reconnects = store->connection.opened - 1;
    store->port.state.warning =
        store->connection.evicting
            ? "the dedup store's maxmemory-policy evicts keys; set it to noeviction"
            : NULL;
    status = append_all(store, attempt, error);
    if (status != STATUS_OK)
        return status;
    size_t scripts = scripts_of(store, attempt);
    /* pointers are what is wanted. NOLINTNEXTLINE(bugprone-sizeof-expression) */
    redisReply **replies = calloc(scripts, sizeof(*replies));
    if (replies == NULL) {
        redis_connection_close(&store->connection);
        return fail(store, STATUS_UNAVAILABLE, "no memory for the dedup store's replies", error);
    }
    status = redis_connection_exchange(&store->connection, scripts, replies, attempt->deadline_ms);
    if (status != STATUS_OK)
        fail(store, status, store->connection.error, error);
    else {
        status = judge_replies(store, attempt, replies, again, error);
        for (size_t i = 0; i < scripts; i++)
            freeReplyObject(replies[i]);
    }
    free(replies);
    return status;
}

/* ---- the port ---- */

/* Answers all that the attempt asks for, once more where that is worth it. */
static enum status answer(struct redis_dedup_store *store, struct attempt attempt, int timeout_ms,
                          const char **error)
{
    if (attempt.count > CLAIMS_AT_MOST)
        return fail(store, STATUS_BROKEN, "more than 65,536 claims in a call", error);
    attempt.phrases = malloc(attempt.count * sizeof(*attempt.phrases));
    attempt.deadline_ms = clock_monotonic_ms() + timeout_ms;
    /* A connection that was opened by an earlier call may have died since, or lead to a server that
     * is a replica by now: a new one tells. */
    bool reused = store->connection.context != NULL, again;
    enum status status = try_claim(store, &attempt, &again, error);
    if (status == STATUS_UNAVAILABLE && (again || reused))
        status = try_claim(store, &attempt, &again, error);
    while (status == STATUS_OK && attempt.answered < attempt.count)
        status = try_claim(store, &attempt, &again, error);
    free(attempt.phrases);
    return status;
}

static enum status claim(struct dedup_store *port, const struct claim *claims, size_t count,
                         struct claim_verdict *verdicts, int timeout_ms, const char **error)
{
    return answer((struct redis_dedup_store *)port,
                  (struct attempt){.claims = claims, .count = count, .verdicts = verdicts},
                  timeout_ms, error);
}

static enum status disown(struct dedup_store *port, const struct claim *claims, size_t count,
                          int timeout_ms, const char **error)
{
    struct redis_dedup_store *store = (struct redis_dedup_store *)port;
    struct claim_verdict *verdicts = calloc(count + 1, sizeof(*verdicts));
    if (verdicts == NULL)
        return fail(store, STATUS_UNAVAILABLE, "no memory for the dedup store's replies", error);
    const struct attempt attempt = {
        .claims = claims, .count = count, .verdicts = verdicts, .disown = true};
    enum status status = answer(store, attempt, timeout_ms, error);
    free(verdicts);
    return status;
}

static void destroy(struct dedup_store *port)
{
    struct redis_dedup_store *store = (struct redis_dedup_store *)port;
    redis_connection_clear(&store->connection);
    claim_command_clear(&store->command);
    set_phrases_clear(&store->phrases);
    topic_list_clear(&store->topics);
    free(store);
}

static const struct dedup_store_operations operations = {
    .claim = claim, .disown = disown, .destroy = destroy};

struct dedup_store *redis_dedup_store_create(const struct dedup_options *options,
                                             const char **error)
{
    *error = dedup_options_check(options);
    if (*error != NULL)
        return NULL;
    struct redis_dedup_store *store = calloc(1, sizeof(*store));
    *error = "no memory for the dedup store";
    if (store == NULL)
        return NULL;
    store->port.operations = &operations;
    store->rules = dedup_rules_of(options);
    store->now_ms = options->now_ms;
    store->now_context = options->now_context;
    store->claims_per_script = options->claims_per_script;
    store->shape = (struct index_shape){.size = INDEX_FIRST_SIZE}; /* the server tells */
    store->connection.connect_timeout_ms = options->connect_timeout_ms;
    const char *prefix = options->key_prefix != NULL ? options->key_prefix : "tidings";
    bool read = redis_address_parse(options->address, &store->connection.address, error);
    if (read && store->connection.address.tls && !TIDINGS_REDIS_TLS) {
        *error = "rediss:// needs a hiredis with TLS (hiredis 1.0 or later); this one has none";
        read = false;
    }
    if (read && strlen(prefix) > 128) {
        *error = "the key prefix is longer than 128 bytes";
        read = false;
    }
    if (read && options->ca_file != NULL) {
        *error = "the path of the CA file is longer than 511 bytes";
        read = strlen(options->ca_file) < sizeof(store->ca_file);
        snprintf(store->ca_file, sizeof(store->ca_file), "%s", options->ca_file);
        store->connection.ca_file = store->ca_file;
    }
    if (!read) {
        free(store);
        return NULL;
    }
    snprintf(store->key, sizeof(store->key), "{%s}:state", prefix);
    *error = NULL;
    return &store->port;
}
