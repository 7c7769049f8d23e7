/* tidings replay: dead letters back to the input topic, each once. Reads them as a consumer group
 * of its own and commits how far it came in the transaction that sends them, by the very source and
 * sink of a lane. */
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "adapters/kafka_lane.h"
#include "article/rejection.h"
#include "base/clock.h"
#include "cli/checks.h"
#include "cli/command.h"
#include "cli/kafka.h"
#include "cli/letters.h"
#include "cli/options.h"
#include "cli/replayed.h"
#include "cli/say.h"
#include "lane/instance.h"
#include "settings/values.h"
#include "telemetry/log.h"

enum { OPTION_REASON = OPTION_FIRST, OPTION_DRY_RUN, OPTION_TO, OPTION_TIMEOUT };
enum {
    COLLECT_MS = 500,
    WAIT_MS = 500,
    BATCH_MESSAGES = 500,
    BATCH_BYTES = 8 * 1024 * 1024,
    MEMORY_KEPT = 4 * 1024 * 1024,
};

static const struct option_row rows[] = {
    {OPTION_REASON, "reason", "CODE", "only letters of that reason, such as bad_encoding"},
    {OPTION_DRY_RUN, "dry-run", NULL, "show what would be sent, and send nothing"},
    {OPTION_TO, "to", "TOPIC", "the topic (default: the first of input.topics)"},
    {OPTION_TIMEOUT, "timeout", "SECONDS", "how long to wait for a broker that is away (60)"},
    {0, NULL, NULL, NULL},
};

static const struct usage usage = {
    .command = "replay",
    .synopsis = "[OPTION]...",
    .purpose =
        "Sends the dead letters that are there now back to the input topic as they were, without\n"
        "the dlq_ headers, and stops: what arrives while it runs is left for the next time. What\n"
        "was replayed once, with --reason or without, is not replayed again, for as long as the\n"
        "broker keeps the places of the groups GROUP.replay and GROUP.replay.CODE (its\n"
        "offsets.retention.minutes, a week). With --to too the letters count as replayed. A "
        "letter\n"
        "that was cut is passed over; before one that the topic does not take it stops, status 1.",
    .examples = "  tidings replay --dry-run\n"
                "  tidings replay --reason bad_encoding",
    .rows = rows,
    .takes_settings = true,
    .operands_most = 0,
};

struct replaying {
    const char *reason; /* NULL: all */
    bool dry_run;
    int64_t timeout_ms;
    struct article_source *source;
    struct record_sink *sink;
    struct replayed *replayed;
    struct arena memory;
    size_t seen, sent, known; /* known: sent by another kind of replay, passed over */
    char error[KAFKA_ERROR_SIZE];
};

/* What is done with a letter. */
enum fate { FATE_NOT_ASKED_FOR, FATE_KNOWN, FATE_CUT, FATE_TOO_LARGE, FATE_SENT };

static atomic_bool interrupted;

static void interrupt(int number)
{
    (void)number;
    atomic_store(&interrupted, true);
}

static int64_t left_ms(void *context)
{
    (void)context;
    return atomic_load(&interrupted) ? 0 : INT64_MAX;
}

static bool is_asked_for(const struct replaying *replaying, const struct message *message)
{
    return replaying->reason == NULL ||
           span_equal(message_header(message, SPAN("dlq_reason")), span_of(replaying->reason));
}

/* The message as it first came. */
static struct outgoing restored(struct arena *arena, const struct message *message)
{
    struct header *headers = arena_alloc(arena, message->header_count * sizeof(*headers));
    size_t count = 0;
    for (size_t i = 0; i < message->header_count; i++)
        if (!span_starts_with(message->headers[i].name, SPAN("dlq_")))
            headers[count++] = message->headers[i];
    return (struct outgoing){OUTGOING_RECORD, message->key, message->value, headers, count};
}

/* A letter that was cut (dlq_cut) is not what came in, and never will be. */
static enum fate fate_of(struct replaying *replaying, const struct message *message,
                         struct outgoing *outgoing)
{
    if (!is_asked_for(replaying, message))
        return FATE_NOT_ASKED_FOR;
    if (message_header(message, SPAN("dlq_cut")).data != NULL)
        return FATE_CUT;
    if (replayed_before(replaying->replayed, message))
        return FATE_KNOWN;
    *outgoing = restored(&replaying->memory, message);
    return outgoing_size(outgoing) > record_sink_largest(replaying->sink, OUTGOING_RECORD)
               ? FATE_TOO_LARGE
               : FATE_SENT;
}

/* What a batch comes to; added to the sums once it is settled. */
struct tally {
    size_t seen, sent, known;
};

static void add_tally(struct replaying *replaying, const struct tally *tally)
{
    replaying->seen += tally->seen;
    replaying->sent += tally->sent;
    replaying->known += tally->known;
}

/* How many letters of the collection come before the first that the topic does not take now. That
 * one is not passed over: the group's place behind it would say that it was sent. */
static size_t count_until_too_large(struct replaying *replaying,
                                    const struct collection *collection)
{
    struct outgoing outgoing;
    size_t i = 0;
    while (i < collection->count &&
           fate_of(replaying, &collection->messages[i], &outgoing) != FATE_TOO_LARGE)
        i++;
    return i;
}

static void say_source(char *out, size_t size, const struct message *message)
{
    snprintf(out, size, "%.*s/%d/%lld", (int)message->topic.length, message->topic.data,
             message->partition, (long long)message->offset);
}

/* One of the first `count` letters, sent or shown. */
static enum status take_letter(struct replaying *replaying, const struct message *message,
                               struct tally *tally, const char **error)
{
    char source[320];
    struct outgoing outgoing;
    const enum fate fate = fate_of(replaying, message, &outgoing);
    tally->seen++;
    tally->known += fate == FATE_KNOWN;
    if (fate == FATE_CUT) {
        say_source(source, sizeof(source), message);
        say_error("%s: passed over: the letter was cut, and is not what came in", source);
    }
    if (fate != FATE_SENT)
        return STATUS_OK;
    tally->sent++;
    if (!replaying->dry_run)
        return record_sink_send(replaying->sink, &outgoing, error);
    letter_print(&replaying->memory, TOPIC_DEAD_LETTERS, message, false);
    putchar('\n');
    return STATUS_OK;
}

/* One round of the sink; where nothing is sent, none. */
static enum status take_letters(struct replaying *replaying, const struct collection *collection,
                                size_t count, struct tally *tally, const char **error)
{
    const struct patience patience = {left_ms, NULL};
    const bool in_round = !replaying->dry_run && count > 0;
    enum status status = in_round ? record_sink_begin(replaying->sink, patience, error) : STATUS_OK;
    for (size_t i = 0; i < count && status == STATUS_OK; i++)
        status = take_letter(replaying, &collection->messages[i], tally, error);
    if (status == STATUS_OK && in_round)
        status = record_sink_settle(replaying->sink, replaying->source, count, error);
    return status;
}

/* Makes the sink ready, or gives up after the time-out. */
static enum status recover(struct replaying *replaying, const char **error)
{
    const int64_t until = clock_monotonic_ms() + replaying->timeout_ms;
    enum status status;
    do
        status = record_sink_recover(replaying->sink, replaying->source, WAIT_MS, error);
    while (status == STATUS_UNAVAILABLE && clock_monotonic_ms() < until &&
           !atomic_load(&interrupted));
    return status;
}

/* After a round that was not settled: as the lane does. */
static enum status go_back(struct replaying *replaying, size_t count, const struct tally *tally,
                           const char **error)
{
    const int64_t until = clock_monotonic_ms() + replaying->timeout_ms;
    struct collection left;
    bool settled = false;
    enum status status = recover(replaying, error);
    if (status == STATUS_OK)
        status = article_source_rewind(replaying->source, count, &settled, error);
    while (status == STATUS_UNAVAILABLE && clock_monotonic_ms() < until &&
           !atomic_load(&interrupted)) {
        status = article_source_wait(replaying->source, WAIT_MS, &left, error);
        if (status != STATUS_BROKEN)
            status = article_source_rewind(replaying->source, count, &settled, error);
    }
    if (settled)
        add_tally(replaying, tally);
    return status;
}

/* STATUS_TOO_LARGE: the next letter is, and there is an end. */
static enum status replay_batch(struct replaying *replaying, const struct collection *collection,
                                const char **error)
{
    struct tally tally = {0};
    arena_reset(&replaying->memory, MEMORY_KEPT);
    const size_t count = count_until_too_large(replaying, collection);
    enum status status = take_letters(replaying, collection, count, &tally, error);
    if (status == STATUS_UNAVAILABLE)
        return go_back(replaying, count, &tally, error);
    if (status != STATUS_OK)
        return status;
    add_tally(replaying, &tally);
    if (count < collection->count) {
        char source[320];
        say_source(source, sizeof(source), &collection->messages[count]);
        snprintf(replaying->error, sizeof(replaying->error),
                 "%s: larger than the topic takes (its max.message.bytes, "
                 "producer.message.max.bytes); this letter and those behind it are left",
                 source);
        *error = replaying->error;
        replaying->seen++;
        return STATUS_TOO_LARGE;
    }
    article_source_release(replaying->source, count);
    return STATUS_OK;
}

static int replay_all(struct replaying *replaying)
{
    const char *error = "";
    enum status status = replaying->dry_run ? STATUS_OK : recover(replaying, &error);
    int64_t until = clock_monotonic_ms() + replaying->timeout_ms;
    while (status == STATUS_OK && !atomic_load(&interrupted)) {
        struct collection collection;
        status = article_source_collect(replaying->source, BATCH_MESSAGES, BATCH_BYTES, COLLECT_MS,
                                        &collection, &error);
        if (status == STATUS_UNAVAILABLE && clock_monotonic_ms() < until) {
            status = STATUS_OK;
            continue;
        }
        if (status != STATUS_OK)
            break;
        if (collection.count > 0) {
            status = replay_batch(replaying, &collection, &error);
            until = clock_monotonic_ms() + replaying->timeout_ms;
        } else if (article_source_at_end(replaying->source)) {
            break;
        }
    }
    printf("%zu of %zu dead letters %s", replaying->sent, replaying->seen,
           replaying->dry_run ? "would be replayed" : "replayed");
    if (replaying->known > 0)
        printf(", %zu had been before", replaying->known);
    putchar('\n');
    if (status != STATUS_OK)
        say_error("%s", error);
    return status != STATUS_OK || atomic_load(&interrupted) ? EXIT_FAILED : EXIT_DONE;
}

/* The worker's options turned about: dead letters in, raw articles out. */
static int replay(struct replaying *replaying, const struct settings *settings, const char *topic)
{
    struct kafka_view kafka;
    struct kafka_ends *ends = NULL;
    struct instance instance;
    char group[REPLAY_GROUP_SIZE], error[KAFKA_ERROR_SIZE] = "";
    const char *const input = settings->output.dead_letters;
    kafka_view_init(&kafka, settings);
    replayed_group(settings->input.group, replaying->reason, group);
    kafka.options.input_topics = &input;
    kafka.options.input_topic_count = 1;
    kafka.options.group = group;
    kafka.options.commits_nothing = replaying->dry_run;
    kafka_view_begin_early(&kafka);       /* that is for articles */
    kafka.options.stops_at_ends = true;   /* what was sent may come back as a letter */
    kafka.options.stays_on_close = false; /* nobody waits for it to come back */
    kafka.options.records = kafka.options.duplicates = kafka.options.dead_letters = topic;
    int status = EXIT_FAILED;
    if (instance_take(group, settings->worker.instance, &instance) != STATUS_OK) {
        say_error("'worker.instance' = %s cannot be taken", settings->worker.instance);
        kafka_view_clear(&kafka);
        return EXIT_WRONG;
    }
    kafka.options.instance = instance.name;
    if (kafka_ends_open(&kafka.options, (int)replaying->timeout_ms, &ends, error) != STATUS_OK ||
        replayed_open(&kafka.options, input, settings->input.group, replaying->reason,
                      &replaying->replayed, error) != STATUS_OK ||
        kafka_lane_open(&kafka.options, 0, ends, &replaying->source, &replaying->sink, error) !=
            STATUS_OK) {
        say_error("%s", error);
    } else {
        status = replay_all(replaying);
        record_sink_close(replaying->sink);
        article_source_close(replaying->source);
    }
    replayed_close(replaying->replayed);
    kafka_ends_close(ends);
    instance_release(&instance);
    kafka_view_clear(&kafka);
    return status;
}

static bool is_reason(const char *name)
{
    const char *near = NULL;
    for (int code = REJECTED_NOT + 1; code <= REJECTED_NO_ARTICLE; code++) {
        const char *known = rejection_name((enum rejection_code)code);
        if (strcmp(name, known) == 0)
            return true;
        if (value_distance(span_of(name), span_of(known), 3) <= 3)
            near = known;
    }
    if (near != NULL) {
        say_error("replay: there is no reason '%s'; did you mean '%s'?", name, near);
        return false;
    }
    char all[256] = "";
    size_t length = 0;
    for (int code = REJECTED_NOT + 1; code <= REJECTED_NO_ARTICLE && length < sizeof(all); code++)
        length +=
            (size_t)snprintf(all + length, sizeof(all) - length, "%s%s", length > 0 ? ", " : "",
                             rejection_name((enum rejection_code)code));
    say_error("replay: there is no reason '%s'; expected one of %s", name, all);
    return false;
}

int command_replay(int argc, char **argv)
{
    struct options options;
    struct replaying replaying = {0};
    const char *argument, *topic = NULL;
    char name[256];
    long long timeout = 60;
    bool good = true;
    int letter = OPTIONS_END;
    options_init(&options, &usage, argc, argv);
    while (good && (letter = options_next(&options, &argument)) != OPTIONS_END) {
        switch (letter) {
        case OPTION_REASON:
            good = is_reason(argument);
            replaying.reason = argument;
            break;
        case OPTION_DRY_RUN:
            replaying.dry_run = true;
            break;
        case OPTION_TO:
            topic = argument;
            break;
        case OPTION_TIMEOUT:
            good = options_number(&options, "timeout", argument, 1, 86400, &timeout);
            break;
        default:
            good = false;
        }
    }
    struct settings *settings = good ? options_settings(&options, check_for_kafka) : NULL;
    options_clear(&options);
    if (settings == NULL)
        return letter == OPTIONS_STOP ? options.status : EXIT_WRONG;
    if (topic == NULL)
        topic = kafka_first_topic(settings, "replay", name, sizeof(name));
    int status = EXIT_WRONG;
    if (topic != NULL) {
        signal(SIGINT, interrupt);
        signal(SIGTERM, interrupt);
        replaying.timeout_ms = timeout * 1000;
        log_configure(LOG_FORMAT_AUTO, LOG_LEVEL_WARN); /* the source logs as in a lane */
        arena_init(&replaying.memory, (size_t)512 * 1024 * 1024);
        status = say_finish(replay(&replaying, settings, topic));
        arena_clear(&replaying.memory);
    }
    settings_destroy(settings);
    return status;
}
