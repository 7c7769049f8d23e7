/* What duplicates cost: fingerprinting in MB/s, claims a second and bytes an article on a Redis
 * server of its own.
 *
 *   bench_dedup [fingerprint FILE] [claims [COUNT [WINDOW_DAYS [FACTS [PHRASES]]]]]
 *
 * Prints one line a figure. Claims are of distinct articles in batches of 2,000, spread evenly
 * over the window; every third is then claimed again from elsewhere (exact). Where PHRASES is not
 * 0, four of an article's twelve features are of so many phrases that all share, as the set phrases
 * of real news are: two of them stand before the five that are looked up. */
#include <inttypes.h>
#include <time.h>

#include "adapters/memory_dedup_store.h"
#include "adapters/redis_dedup_store.h"
#include "base/clock.h"
#include "stages/fingerprint.h"

#include "../unit/adapters/redis_server.h"

enum { BATCH = 2000 };

static uint64_t scatter(uint64_t value)
{
    value = (value + 1) * UINT64_C(0x9E3779B97F4A7C15);
    value = (value ^ value >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    return value ^ value >> 29;
}

/* ---- fingerprint ---- */

/* Of the processor, which others may be using too. */
static double processor_seconds(void)
{
    struct timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static int compare_doubles(const void *left, const void *right)
{
    double a = *(const double *)left, b = *(const double *)right;
    return a < b ? -1 : a > b;
}

static void bench_fingerprint(const char *path)
{
    FILE *file = fopen(path, "rb");
    static char bytes[1 << 16];
    size_t length = file != NULL ? fread(bytes, 1, sizeof(bytes), file) : 0;
    if (length == 0) {
        fprintf(stderr, "cannot read %s\n", path);
        exit(1);
    }
    fclose(file);
    enum { ROUNDS = 9 };
    double rates[ROUNDS];
    struct arena text_arena, arena;
    arena_init(&text_arena, 1 << 24);
    arena_init(&arena, 1 << 24);
    struct article article = {.body_length = 0};
    article.text = runes_from_utf8(&text_arena, (struct span){bytes, length}, NULL);
    article.body_length = article.text.length;
    size_t times = (size_t)50000000 / length + 1;
    for (int round = 0; round < ROUNDS; round++) {
        double begin = processor_seconds();
        for (size_t i = 0; i < times; i++) {
            arena_reset(&arena, 1 << 20);
            fingerprint_article(&arena, &article, 100);
        }
        rates[round] = (double)(length * times) / 1e6 / (processor_seconds() - begin);
    }
    qsort(rates, ROUNDS, sizeof(rates[0]), compare_doubles);
    printf("fingerprint: %.0f MB/s of processor time (median; best %.0f) on %zu bytes\n",
           rates[ROUNDS / 2], rates[ROUNDS - 1], length);
    arena_clear(&arena);
    arena_clear(&text_arena);
}

/* ---- claims ---- */

static int64_t now;

static int64_t read_now(void *context)
{
    (void)context;
    return now;
}

struct batch {
    struct claim claims[BATCH];
    struct sketch sketches[BATCH];
    char owners[BATCH][48];
    struct claim_verdict verdicts[BATCH];
};

static uint64_t phrases; /* that articles share; 0: they share none */

static void fill(struct batch *batch, uint64_t first, uint64_t step, uint64_t offset, int facts)
{
    for (uint64_t i = 0; i < BATCH; i++) {
        uint64_t text = first + i * step;
        struct sketch *sketch = &batch->sketches[i];
        *sketch = (struct sketch){.feature_count = SKETCH_FEATURES, .length = 1200};
        for (uint64_t f = 0; f < SKETCH_FEATURES; f++)
            sketch->features[f] = scatter(text * 16 + f);
        for (uint64_t f = 2; phrases > 0 && f < SKETCH_FEATURES; f += 3)
            sketch->features[f] = scatter((UINT64_C(1) << 50) + sketch->features[f] % phrases);
        for (uint64_t b = 0; b < SKETCH_SIGNATURE; b++)
            sketch->signature[b] = (uint8_t)(scatter(text * 64 + b) >> 20);
        sketch->fact_count = (uint16_t)facts;
        sketch->fact_filter_length = facts <= 8 ? 8 : facts <= 16 ? 16 : 24;
        sketch->fact_sum = (uint32_t)scatter(text);
        for (uint64_t b = 0; b < sketch->fact_filter_length; b++)
            sketch->fact_filter[b] = (uint8_t)scatter(text * 32 + b);
        int length = snprintf(batch->owners[i], sizeof(batch->owners[i]),
                              "news.raw/%" PRIu64 "/%" PRIu64 "#1", text % 12, offset + i);
        batch->claims[i] =
            (struct claim){.owner = {batch->owners[i], (size_t)length}, .sketch = sketch};
        uint64_t halves[2] = {scatter(text * 2), scatter(text * 2 + 1)};
        memcpy(batch->claims[i].fingerprint, halves, 16);
    }
}

static void claim_batch(struct dedup_store *store, struct batch *batch)
{
    const char *error = NULL;
    if (dedup_store_claim(store, batch->claims, BATCH, batch->verdicts, 60000, &error) !=
        STATUS_OK) {
        fprintf(stderr, "%s\n", error);
        exit(1);
    }
}

/* A number that the server tells of itself. */
static double info(const struct redis_server *server, const char *name)
{
    redisReply *reply = tell_server(server, "INFO everything");
    const char *at = strstr(reply->str, name);
    double value = at != NULL ? atof(at + strlen(name) + 1) : 0;
    freeReplyObject(reply);
    return value;
}

/* Processor seconds: what the figure would be on a server that has a core to itself. */
static double server_seconds(const struct redis_server *server)
{
    return info(server, "used_cpu_user") + info(server, "used_cpu_sys");
}

static void bench_claims(uint64_t count, int64_t days, int facts)
{
    struct redis_server server = {.program = "redis-server"};
    start_server(&server, NULL);
    struct dedup_options options = dedup_defaults();
    options.window_seconds = days * 86400;
    options.address = server.address;
    options.now_ms = read_now;
    const char *error = NULL;
    struct dedup_store *store = redis_dedup_store_create(&options, &error);
    struct batch *batch = calloc(1, sizeof(*batch));
    int64_t begin = clock_wall_ms();
    double before = info(&server, "used_memory"), seconds = server_seconds(&server);
    int64_t spent = 0, longest = 0;
    for (uint64_t done = 0; done < count; done += BATCH) {
        now = begin + (int64_t)((double)done / (double)count * (double)days * 86400e3);
        fill(batch, done, 1, done, facts);
        int64_t started = clock_monotonic_ms();
        claim_batch(store, batch);
        int64_t elapsed = clock_monotonic_ms() - started;
        spent += elapsed;
        longest = elapsed > longest ? elapsed : longest;
    }
    double used = info(&server, "used_memory") - before;
    seconds = server_seconds(&server) - seconds;
    printf("new articles: %.0f claims/s, %.0f a second of the server's processor, longest batch of "
           "%d %" PRId64 " ms\n",
           (double)count / (double)spent * 1000, (double)count / seconds, BATCH, longest);
    printf("memory: %.1f bytes an article over %" PRIu64 " in %" PRId64
           " days, %d facts each (%.1f MB)\n",
           used / (double)count, count, days, facts, used / 1e6);
    spent = 0;
    seconds = server_seconds(&server);
    uint64_t copies = count / 3 / BATCH * BATCH;
    for (uint64_t done = 0; done < copies; done += BATCH) {
        fill(batch, done * 3, 3, count + done, facts);
        int64_t started = clock_monotonic_ms();
        claim_batch(store, batch);
        spent += clock_monotonic_ms() - started;
    }
    seconds = server_seconds(&server) - seconds;
    printf("exact copies: %.0f claims/s, %.0f a second of the server's processor\n",
           (double)copies / (double)spent * 1000, (double)copies / seconds);
    dedup_store_destroy(store);
    free(batch);
    remove_server(&server);
}

int main(int count, char **arguments)
{
    for (int i = 1; i < count; i++) {
        if (strcmp(arguments[i], "fingerprint") == 0 && i + 1 < count)
            bench_fingerprint(arguments[++i]);
        else if (strcmp(arguments[i], "claims") == 0) {
            long values[] = {500000, 30, 16, 0};
            for (int v = 0; v < 4 && i + 1 < count; v++)
                values[v] = atol(arguments[++i]);
            phrases = (uint64_t)values[3];
            bench_claims((uint64_t)values[0], values[1], (int)values[2]);
        } else {
            fprintf(stderr,
                    "bench_dedup [fingerprint FILE] [claims [COUNT [DAYS [FACTS [PHRASES]]]]]\n");
            return 2;
        }
    }
    return 0;
}
