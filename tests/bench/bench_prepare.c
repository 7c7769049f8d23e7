/* The whole of `prepare` on one core: articles a second, MB/s of input, the share of each stage,
 * and what an article takes of the arenas. Reads messages as JSON lines (input form 3), such as
 * tests/generator/generate.py makes, and goes over them for a number of rounds; medians of the
 * rounds.
 *
 *   tests/generator/generate.py --count 2000 --noise plain >/tmp/articles.jsonl
 *   bench_prepare /tmp/articles.jsonl [ROUNDS] */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "facts/families.h"
#include "mentions/reading.h"
#include "pipeline/pipeline.h"
#include "stages/arrange.h"
#include "stages/encode.h"
#include "stages/extract.h"
#include "stages/fingerprint.h"
#include "stages/normalise.h"
#include "stages/split.h"

enum { MOST_ROUNDS = 99, STEPS = 9 };

static const char *const step_names[STEPS] = {"decode",   "normalise",   "split",
                                              "arrange",  "fingerprint", "lexicon",
                                              "mentions", "facts",       "encode"};

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t); /* what others do on the machine is not counted */
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static struct span read_file(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        perror(path);
        exit(2);
    }
    fseek(file, 0, SEEK_END);
    long size = ftell(file);
    rewind(file);
    char *data = malloc((size_t)size + 1);
    size_t length = data != NULL ? fread(data, 1, (size_t)size, file) : 0;
    fclose(file);
    return (struct span){data, length};
}

/* A line each, but empty ones. */
static size_t cut_messages(struct span file, struct message **messages)
{
    struct span rest = file, line;
    size_t lines = 1, count = 0;
    for (size_t i = 0; i < file.length; i++)
        lines += file.data[i] == '\n';
    *messages = malloc(lines * sizeof(**messages));
    while (span_next_part(&rest, '\n', &line))
        if (line.length > 0)
            (*messages)[count++] =
                (struct message){.topic = SPAN("bench"), .value = line, .timestamp_ms = 0};
    return count;
}

struct totals {
    double seconds[STEPS];
    size_t articles, bytes, arena_used, arena_most;
};

/* The stages one by one, timed; what pipeline_prepare does, opened up. */
static void time_stages(const struct pipeline *pipeline, struct arena *arena, struct span value,
                        struct totals *totals)
{
    struct message message = {.topic = SPAN("bench"), .value = value, .timestamp_ms = 0};
    struct page page = {0};
    struct rejection rejection;
    struct line_range *ranges;
    double t[STEPS + 1];
    t[0] = now();
    if (decode_message(&pipeline->decode, arena, &message, &page, &rejection) != STATUS_OK)
        return;
    t[1] = now();
    normalise_page(arena, &page);
    t[2] = now();
    size_t count = split_page(arena, pipeline->lexicon, &page, 64, &ranges);
    t[3] = now();
    for (int i = 0; i < 3; i++)
        totals->seconds[i] += t[i + 1] - t[i];
    for (size_t part = 0; part < count; part++) {
        struct article article = {.envelope = &page.envelope, .timestamp_ms = 0};
        article.coordinate = (struct coordinate){message.topic, 0, 0, (int32_t)part + 1};
        double a = now();
        if (!arrange_article(arena, pipeline->lexicon, &page, ranges[part], ranges, count,
                             &article))
            continue;
        double b = now();
        fingerprint_article(arena, &article, 100);
        double c = now();
        lexicon_scan(pipeline->lexicon, arena, article.text);
        double d = now();
        struct reading *reading =
            reading_create(arena, pipeline->lexicon, &article, pipeline->reference);
        double e = now();
        extract_facts(arena, pipeline->lexicon, &article, 1, pipeline->reference);
        double f = now();
        fingerprint_facts(&article);
        encode_record(arena, pipeline->lexicon, &article, (struct span){NULL, 0});
        double g = now();
        (void)reading;
        totals->seconds[3] += b - a;
        totals->seconds[4] += c - b;
        totals->seconds[5] += d - c;
        totals->seconds[6] += (e - d) - (d - c); /* reading_create scans too */
        totals->seconds[7] += (f - e) - (e - d); /* extract_facts reads too */
        totals->seconds[8] += g - f;
    }
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        fprintf(stderr, "usage: bench_prepare ARTICLES.jsonl [ROUNDS]\n");
        return 2;
    }
    int rounds = argc > 2 ? atoi(argv[2]) : 5;
    if (rounds < 1 || rounds > MOST_ROUNDS)
        rounds = 5;
    struct span file = read_file(argv[1]);
    struct arena scratch, keep, setup;
    arena_init(&setup, 1 << 20);
    arena_init(&scratch, 256 << 20);
    arena_init(&keep, 256 << 20);
    struct pipeline pipeline = pipeline_defaults();
    struct lexicon *lexicon;
    struct span error;
    if (lexicon_create((struct span){NULL, 0}, &setup, &lexicon, &error) != STATUS_OK) {
        fprintf(stderr, "bench_prepare: %.*s\n", (int)error.length, error.data);
        return 1;
    }
    pipeline.lexicon = lexicon;
    double whole[MOST_ROUNDS];
    struct totals totals = {.bytes = file.length};
    struct message *messages;
    size_t count = cut_messages(file, &messages);
    struct outcome *outcomes = malloc((count + 1) * sizeof(*outcomes));
    size_t rejected = 0;
    for (int round = 0; round <= rounds; round++) { /* the first warms up */
        size_t articles = 0, prepared;
        double begin = now();
        for (size_t at = 0; at < count; at += prepared) {
            arena_reset(&keep, 8 << 20);
            prepared = pipeline_prepare(&pipeline, &scratch, &keep, &messages[at], count - at,
                                        &outcomes[at]);
            for (size_t i = at; i < at + prepared; i++) {
                articles += outcomes[i].article_count;
                rejected += outcomes[i].article_count == 0;
            }
            totals.arena_used += scratch.used;
            if (scratch.used > totals.arena_most)
                totals.arena_most = scratch.used;
        }
        if (round > 0)
            whole[round - 1] = now() - begin;
        totals.articles = articles;
    }
    qsort(whole, (size_t)rounds, sizeof(whole[0]), compare);
    double median = whole[rounds / 2];
    printf("prepare      %8.1f MB/s %9.0f articles/s   (%zu articles, %.1f MB, %zu rejected a "
           "round, median of %d)\n",
           (double)totals.bytes / median / 1e6, (double)totals.articles / median, totals.articles,
           (double)totals.bytes / 1e6, rejected / (size_t)(rounds + 1), rounds);
    for (size_t i = 0; i < count; i++) {
        arena_reset(&scratch, 64 << 20);
        time_stages(&pipeline, &scratch, messages[i].value, &totals);
    }
    double sum = 0;
    for (int i = 0; i < STEPS; i++)
        sum += totals.seconds[i];
    for (int i = 0; i < STEPS; i++)
        printf("%-12s %8.1f MB/s   %4.1f %%\n", step_names[i],
               (double)totals.bytes / totals.seconds[i] / 1e6, 100 * totals.seconds[i] / sum);
    free(messages);
    free(outcomes);
    printf("scratch arena: %.0f KB an article, %.0f KB at most\n",
           (double)totals.arena_used / (double)(rounds + 1) /
               (double)(totals.articles ? totals.articles : 1) / 1e3,
           (double)totals.arena_most / 1e3);
    lexicon_destroy(lexicon);
    arena_clear(&scratch);
    arena_clear(&keep);
    arena_clear(&setup);
    return 0;
}
