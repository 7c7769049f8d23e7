/* tidings rebuild-window: after Redis lost what it held, claims again for every record that was
 * published within the window. A record holds all that its claim was made of: the body (fingerprint
 * and sketch), the names in it, and the coordinate of its owner. Safe beside running workers. */
#include <inttypes.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "cli/checks.h"
#include "cli/command.h"
#include "cli/dedup.h"
#include "cli/json_tree.h"
#include "cli/kafka.h"
#include "cli/options.h"
#include "cli/say.h"
#include "stages/encode.h"
#include "stages/fingerprint.h"

enum { OPTION_TIMEOUT = OPTION_FIRST };
enum {
    BATCH = 256,
    POLL_MS = 200,
    OPEN_MS = 30000,
    CLAIM_MS = 5000,
    RETRY_MS = 500,
    PROGRESS_MS = 500,
    MEMORY_KEPT = 16 * 1024 * 1024,
};

static const struct option_row rows[] = {
    {OPTION_TIMEOUT, "timeout", "SECONDS", "how long to wait for a store that is away (60)"},
    {0, NULL, NULL, NULL},
};

static const struct usage usage = {
    .command = "rebuild-window",
    .synopsis = "[OPTION]...",
    .purpose =
        "Reads the records that were published within dedup.window and claims them again in the\n"
        "store, after it has lost what it held (the worker says so, and a metric counts it). What\n"
        "is there already stays as it is; workers may run meanwhile.",
    .examples = "  tidings rebuild-window -c config/tidings.conf",
    .rows = rows,
    .takes_settings = true,
    .operands_most = 0,
};

struct rebuilding {
    const struct settings *settings;
    struct dedup_store *store;
    struct arena memory; /* of a batch */
    struct claim claims[BATCH];
    size_t claim_count;
    int64_t timeout_ms, shown_ms;
    uint64_t read, old, unreadable, claimed, known;
    uint64_t held; /* articles that the store remembered before */
};

static atomic_bool interrupted;

static void interrupt(int number)
{
    (void)number;
    atomic_store(&interrupted, true);
}

static struct entity *entities_of(struct arena *arena, const struct json_node *list, size_t *count)
{
    struct entity *entities =
        arena_alloc(arena, (list != NULL ? list->count : 0) * sizeof(*entities));
    *count = 0;
    for (const struct json_node *item = list != NULL ? list->first : NULL; item != NULL;
         item = item->next)
        entities[(*count)++] = (struct entity){.name = json_text(item, "name")};
    return entities;
}

/* "news.raw/0/17" and "2/2" -> "news.raw/0/17#2"; absent where the record says neither. */
static struct span owner_of(struct arena *arena, const struct json_node *record)
{
    const struct json_node *ids = json_member(record, "altIds");
    const struct span message = json_text(json_item_where(ids, "role", "message"), "value");
    struct span part = json_text(json_item_where(ids, "role", "part"), "value");
    part = span_slice(part, 0, span_find(part, SPAN("/")));
    if (message.length == 0)
        return message;
    return arena_format(arena, "%.*s#%.*s", (int)message.length, message.data,
                        part.length > 0 ? (int)part.length : 1, part.length > 0 ? part.data : "1");
}

/* False where the record is none of this version's: then its text has another fingerprint. */
static bool claim_of(struct rebuilding *rebuilding, struct span value, struct claim *claim)
{
    struct arena *arena = &rebuilding->memory;
    const struct json_node *record = json_parse(arena, value);
    const struct json_node *bodies = json_member(record, "bodies");
    struct article *article = arena_alloc(arena, sizeof(*article));
    if (bodies == NULL || bodies->first == NULL)
        return false;
    article->text = runes_from_utf8(arena, json_text(bodies->first, "value"), NULL);
    article->body_length = article->text.length;
    article->facts.people =
        entities_of(arena, json_member(record, "people"), &article->facts.people_count);
    article->facts.places =
        entities_of(arena, json_member(record, "places"), &article->facts.place_count);
    fingerprint_article(arena, article, (uint32_t)rebuilding->settings->dedup.shortest);
    fingerprint_facts(article);
    *claim = (struct claim){.owner = owner_of(arena, record), .sketch = article->sketch};
    memcpy(claim->fingerprint, article->fingerprint, sizeof(claim->fingerprint));
    return claim->owner.length > 0 &&
           span_equal(json_text(record, "uri"), encode_uri(arena, article->fingerprint));
}

/* Asks until the store answers, or the time-out is over. Without a claim at hand it asks whether
 * the store is there. */
static bool claim_batch(struct rebuilding *rebuilding)
{
    struct claim_verdict verdicts[BATCH];
    const int64_t until = clock_monotonic_ms() + rebuilding->timeout_ms;
    const char *error = "";
    enum status status;
    while ((status = dedup_store_claim(rebuilding->store, rebuilding->claims,
                                       rebuilding->claim_count, verdicts, CLAIM_MS, &error)) ==
               STATUS_UNAVAILABLE &&
           clock_monotonic_ms() < until && !atomic_load(&interrupted))
        poll(NULL, 0, RETRY_MS);
    if (status != STATUS_OK) {
        say_error("the store: %s", error);
        return false;
    }
    for (size_t i = 0; i < rebuilding->claim_count; i++) {
        const bool ours =
            verdicts[i].answer == CLAIM_ORIGINAL || verdicts[i].answer == CLAIM_REVISION;
        rebuilding->claimed += ours;
        rebuilding->known += !ours;
    }
    rebuilding->claim_count = 0;
    arena_reset(&rebuilding->memory, MEMORY_KEPT);
    return true;
}

static bool take_record(struct rebuilding *rebuilding, const struct message *message,
                        int64_t oldest_ms)
{
    struct claim *claim = &rebuilding->claims[rebuilding->claim_count];
    rebuilding->read++;
    if (message->timestamp_ms >= 0 && message->timestamp_ms < oldest_ms)
        rebuilding->old++;
    else if (claim_of(rebuilding, message->value, claim))
        rebuilding->claim_count++;
    else
        rebuilding->unreadable++;
    return rebuilding->claim_count < BATCH || claim_batch(rebuilding);
}

static void show_progress(struct rebuilding *rebuilding)
{
    const int64_t now = clock_monotonic_ms();
    if (!isatty(STDERR_FILENO) || now - rebuilding->shown_ms < PROGRESS_MS)
        return;
    rebuilding->shown_ms = now;
    fprintf(stderr, "\r%" PRIu64 " records read", rebuilding->read);
}

static bool read_all(struct rebuilding *rebuilding, struct kafka_reader *reader)
{
    const int64_t oldest_ms = clock_wall_ms() - rebuilding->settings->dedup.window_ms;
    bool good = claim_batch(rebuilding);
    rebuilding->held = rebuilding->store->state.articles;
    while (good && !atomic_load(&interrupted)) {
        const struct message *message = NULL;
        char error[KAFKA_ERROR_SIZE] = "";
        const enum status status = kafka_reader_next(reader, POLL_MS, &message, error);
        if (status == STATUS_BROKEN) {
            say_error("%s", error);
            return false;
        }
        if (message != NULL)
            good = take_record(rebuilding, message, oldest_ms);
        else if (kafka_reader_at_end(reader))
            break;
        show_progress(rebuilding);
    }
    return good && claim_batch(rebuilding) && !atomic_load(&interrupted);
}

static void tell(const struct rebuilding *rebuilding, bool whole)
{
    const uint64_t holds = rebuilding->store->state.articles, held = rebuilding->held;
    printf("%" PRIu64 " records read: %" PRIu64 " originals, %" PRIu64
           " duplicates of others, %" PRIu64 " older than the window, %" PRIu64
           " of another version\n",
           rebuilding->read, rebuilding->claimed, rebuilding->known, rebuilding->old,
           rebuilding->unreadable);
    if (!whole)
        printf("Not all was read: run it again once the cause is put right\n");
    else if (holds > held)
        printf("The store remembered %" PRIu64 " articles before, %" PRIu64 " now: %" PRIu64
               " were added, those of running workers among them\n",
               held, holds, holds - held);
    else
        printf("The store remembered %" PRIu64 " articles before: nothing was missing\n", held);
}

static int rebuild(struct rebuilding *rebuilding)
{
    const struct settings *settings = rebuilding->settings;
    struct kafka_view kafka;
    int status = EXIT_FAILED;
    kafka_view_init(&kafka, settings);
    struct kafka_reader *reader =
        kafka_reach_topic(&kafka.options, settings->output.records, KAFKA_READ_FROM_BEGINNING, 0,
                          OPEN_MS, &interrupted);
    if (reader != NULL) {
        status = read_all(rebuilding, reader) ? EXIT_DONE : EXIT_FAILED;
        kafka_reader_close(reader);
        tell(rebuilding, status == EXIT_DONE);
    }
    kafka_view_clear(&kafka);
    return status;
}

int command_rebuild_window(int argc, char **argv)
{
    struct options options;
    const char *argument, *error = "";
    long long timeout = 60;
    bool good = true;
    int letter = OPTIONS_END;
    options_init(&options, &usage, argc, argv);
    while (good && (letter = options_next(&options, &argument)) != OPTIONS_END)
        good = letter == OPTION_TIMEOUT &&
               options_number(&options, "timeout", argument, 1, 86400, &timeout);
    struct settings *settings = good ? options_settings(&options, check_for_stores) : NULL;
    options_clear(&options);
    if (settings == NULL)
        return letter == OPTIONS_STOP ? options.status : EXIT_WRONG;
    struct rebuilding *rebuilding = calloc(1, sizeof(*rebuilding));
    struct dedup_store *memory = NULL;
    int status = EXIT_WRONG;
    if (rebuilding == NULL) {
        say_error("out of memory");
    } else if (strcmp(settings->dedup.store, "memory") == 0 ||
               strcmp(settings->dedup.store, "off") == 0) {
        say_error("rebuild-window: 'dedup.store' = %s keeps nothing outside a worker: there is "
                  "nothing to rebuild",
                  settings->dedup.store);
    } else if (!dedup_open(settings, &memory, &rebuilding->store, &error)) {
        say_error("'dedup.store': %s", error);
    } else {
        signal(SIGINT, interrupt);
        signal(SIGTERM, interrupt);
        rebuilding->settings = settings;
        rebuilding->timeout_ms = timeout * 1000;
        arena_init(&rebuilding->memory, (size_t)1024 * 1024 * 1024);
        status = say_finish(rebuild(rebuilding));
        arena_clear(&rebuilding->memory);
    }
    if (rebuilding != NULL)
        dedup_store_destroy(rebuilding->store);
    free(rebuilding);
    settings_destroy(settings);
    return status;
}
