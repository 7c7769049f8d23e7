/* What the worker would do with each article of a stream: the pipeline and the store in memory (or
 * on a server), without a broker.
 *
 *   dedup_verdicts [ADDRESS] < articles.jsonl
 *
 * One line of input is one message (any form of the contract). Prints for each: its number, the
 * answer (original, exact, near, revision, rejected), the number of the line that it is of, and the
 * similarity, set apart by tabs. */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "adapters/memory_dedup_store.h"
#include "adapters/redis_dedup_store.h"
#include "lexicon/lexicon.h"
#include "pipeline/pipeline.h"

static const char *const answers[] = {[CLAIM_ORIGINAL] = "original",
                                      [CLAIM_EXACT] = "exact",
                                      [CLAIM_NEAR] = "near",
                                      [CLAIM_REVISION] = "revision"};

static struct dedup_store *open_store(const char *address)
{
    struct dedup_options options = dedup_defaults();
    options.articles = 100000;
    if (address == NULL)
        return memory_dedup_store_create(&options);
    options.address = address;
    const char *error = NULL;
    struct dedup_store *store = redis_dedup_store_create(&options, &error);
    if (store == NULL)
        fprintf(stderr, "%s\n", error);
    return store;
}

/* "lines/0/17#1" to 17. */
static int64_t line_of(const char *owner)
{
    const char *slash = strrchr(owner, '/');
    return slash != NULL ? atoll(slash + 1) : -1;
}

static bool claim_article(struct dedup_store *store, int64_t line, const struct prepared *article)
{
    char owner[64];
    snprintf(owner, sizeof(owner), "lines/0/%" PRId64 "#%d", line, article->coordinate.part);
    struct claim claim = {.owner = span_of(owner), .sketch = article->sketch};
    memcpy(claim.fingerprint, article->fingerprint, sizeof(claim.fingerprint));
    struct claim_verdict verdict;
    const char *error = NULL;
    if (dedup_store_claim(store, &claim, 1, &verdict, 10000, &error) != STATUS_OK) {
        fprintf(stderr, "%s\n", error);
        return false;
    }
    printf("%" PRId64 "\t%s\t%" PRId64 "\t%.3f\n", line, answers[verdict.answer],
           verdict.answer == CLAIM_ORIGINAL ? line : line_of(verdict.owner),
           (double)verdict.similarity);
    return true;
}

int main(int count, char **arguments)
{
    struct dedup_store *store = open_store(count > 1 ? arguments[1] : NULL);
    struct arena scratch, keep;
    arena_init(&scratch, 256 << 20);
    arena_init(&keep, 64 << 20);
    struct lexicon *lexicon = NULL;
    struct span reason;
    if (store == NULL ||
        lexicon_create((struct span){NULL, 0}, &scratch, &lexicon, &reason) != STATUS_OK)
        return 1;
    struct pipeline pipeline = pipeline_defaults();
    pipeline.lexicon = lexicon;
    char *line = NULL;
    size_t size = 0;
    ssize_t length;
    bool good = true;
    for (int64_t number = 0; good && (length = getline(&line, &size, stdin)) > 0; number++) {
        struct message message = {.topic = SPAN("lines"),
                                  .offset = number,
                                  .timestamp_ms = 0,
                                  .value = {line, (size_t)length}};
        struct outcome outcome;
        arena_reset(&keep, 1 << 20);
        pipeline_prepare(&pipeline, &scratch, &keep, &message, 1, &outcome);
        if (outcome.rejection.code != REJECTED_NOT)
            printf("%" PRId64 "\trejected\t%" PRId64 "\t0\n", number, number);
        for (size_t i = 0; good && i < outcome.article_count; i++)
            good = claim_article(store, number, &outcome.articles[i]);
    }
    free(line);
    arena_clear(&scratch);
    arena_clear(&keep);
    lexicon_destroy(lexicon);
    dedup_store_destroy(store);
    return good ? 0 : 1;
}
