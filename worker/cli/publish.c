/* tidings publish: files or JSON lines onto the input topic, as CloudEvents in binary mode. */
#include <inttypes.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <xxhash.h>

#include "adapters/kafka_publisher.h"
#include "base/clock.h"
#include "cli/checks.h"
#include "cli/command.h"
#include "cli/inputs.h"
#include "cli/json_tree.h"
#include "cli/kafka.h"
#include "cli/options.h"
#include "cli/say.h"

enum { OPTION_TO = OPTION_FIRST, OPTION_SOURCE, OPTION_TIMEOUT };
enum { PROGRESS_MS = 200, TRY_MS = 3000, MEMORY_KEPT = 4 * 1024 * 1024, HEADERS = 6 };

static const struct option_row rows[] = {
    {'l', "jsonl", NULL, "one article a line, as a crawler's JSON object"},
    {OPTION_TO, "to", "TOPIC", "the topic (default: the first of input.topics)"},
    {OPTION_SOURCE, "source", "URL", "where the article is from (default: its url, or its file)"},
    {OPTION_TIMEOUT, "timeout", "SECONDS",
     "how long to wait for a broker or topic, and for deliveries (60)"},
    {0, NULL, NULL, NULL},
};

static const struct usage usage = {
    .command = "publish",
    .synopsis = "[OPTION]... FILE...|-",
    .purpose =
        "Puts articles on the input topic: a message a file, its bytes as they are, or a message\n"
        "a line. Each is a CloudEvent whose id is a hash of its bytes and whose key is its URL;\n"
        "what comes by standard input and tells no URL is the bare article, its hash the key.\n"
        "Counts what the brokers have acknowledged; the exit status is 1 where that is not all.",
    .examples = "  tidings publish samples/*.txt\n"
                "  tidings publish --jsonl crawl.jsonl --set kafka.bootstrap.servers=kafka:9092",
    .rows = rows,
    .takes_settings = true,
    .operands_least = 1,
    .operands_most = -1,
};

struct publishing {
    const struct settings *settings;
    struct kafka_publisher *publisher;
    const char *topic;
    const char *source; /* NULL: each its own */
    struct arena memory;
    uint64_t given; /* messages that there were to send, as far as they were read */
    int64_t shown_ms;
    bool terminal;
};

static atomic_bool interrupted;

static void interrupt(int number)
{
    (void)number;
    atomic_store(&interrupted, true);
}

static struct span content_type(const struct input *input)
{
    const struct span name = span_of(input->name);
    if (input->line > 0 || span_ends_with(name, SPAN(".json")))
        return SPAN("application/json");
    if (span_ends_with(name, SPAN(".html")) || span_ends_with(name, SPAN(".htm")))
        return SPAN("text/html");
    if (span_ends_with(name, SPAN(".txt")))
        return SPAN("text/plain");
    return (struct span){NULL, 0}; /* the worker looks for itself */
}

/* The page's own URL where the crawler's object has one, else the file (and line) as a URI; none
 * where it came by standard input, which names nothing. */
static struct span source_of(struct publishing *publishing, const struct input *input)
{
    struct arena *arena = &publishing->memory;
    if (publishing->source != NULL)
        return span_of(publishing->source);
    const bool named = strcmp(input->name, "-") != 0;
    if (input->line == 0)
        return named ? arena_format(arena, "file:%s", input->name) : (struct span){NULL, 0};
    const struct json_node *root = json_parse(arena, (struct span){input->data, input->length});
    struct span names = span_of(publishing->settings->input.field_url), name;
    while (span_next_part(&names, ',', &name)) {
        char key[128];
        snprintf(key, sizeof(key), "%.*s", (int)span_trim(name).length, span_trim(name).data);
        const struct span url = json_text(root, key);
        if (url.length > 0)
            return url;
    }
    return named ? arena_format(arena, "file:%s#L%lld", input->name, (long long)input->line)
                 : (struct span){NULL, 0};
}

static struct span id_of(struct arena *arena, const struct input *input)
{
    const XXH128_hash_t hash = XXH3_128bits(input->data, input->length);
    return arena_format(arena, "%016" PRIx64 "%016" PRIx64, (uint64_t)hash.high64,
                        (uint64_t)hash.low64);
}

static enum status send_article(struct publishing *publishing, const struct input *input,
                                char *error)
{
    struct arena *arena = &publishing->memory;
    const struct span type = content_type(input);
    char now[CLOCK_TEXT_SIZE];
    arena_reset(arena, MEMORY_KEPT);
    clock_print_utc(clock_wall_ms(), now);
    const struct span source = source_of(publishing, input), id = id_of(arena, input);
    const struct header headers[HEADERS] = {
        {SPAN("content-type"), type},
        {SPAN("ce_specversion"), SPAN("1.0")},
        {SPAN("ce_id"), id},
        {SPAN("ce_source"), source},
        {SPAN("ce_time"), span_of(now)},
        {SPAN("ce_type"), SPAN("news.article.fetched")},
    };
    const size_t first = type.data != NULL ? 0 : 1, behind = source.length > 0 ? HEADERS : 1;
    const struct span value = {input->data != NULL ? input->data : "", input->length};
    return kafka_publisher_send(publishing->publisher, publishing->topic,
                                source.length > 0 ? source : id, value, headers + first,
                                behind - first, 0, error);
}

static void show_progress(struct publishing *publishing, bool last)
{
    struct kafka_publisher_counts counts;
    const int64_t now = clock_monotonic_ms();
    if (!publishing->terminal || (!last && now - publishing->shown_ms < PROGRESS_MS))
        return;
    publishing->shown_ms = now;
    kafka_publisher_count(publishing->publisher, &counts);
    fprintf(stderr, "\r%" PRIu64 " sent, %" PRIu64 " delivered, %" PRIu64 " failed%s", counts.sent,
            counts.delivered, counts.failed, last ? "\n" : "");
}

/* False where a message could not be handed over. */
static bool send_all(struct publishing *publishing, struct inputs *inputs)
{
    struct input input = {0};
    bool good = true;
    while (good && !atomic_load(&interrupted) && inputs_next(inputs, &input)) {
        char error[KAFKA_ERROR_SIZE] = "";
        publishing->given++;
        const enum status status = send_article(publishing, &input, error);
        if (status == STATUS_TOO_LARGE) {
            say_error("%s%s%.0lld: larger than the topic takes: %s", input.name,
                      input.line > 0 ? ":" : "", (long long)input.line, error);
            inputs->failures++;
        } else if (status != STATUS_OK) {
            say_error("%s: %s; nothing is sent from %s%s%.0lld on", publishing->topic, error,
                      input.name, input.line > 0 ? ":" : "", (long long)input.line);
            good = false;
        }
        show_progress(publishing, false);
    }
    input_clear(&input);
    return good;
}

/* Waits for the acknowledgements, up to the time-out or an interrupt. */
static void await_deliveries(struct publishing *publishing, int64_t timeout_ms, char *error)
{
    const int64_t until = clock_monotonic_ms() + timeout_ms;
    while (kafka_publisher_flush(publishing->publisher, PROGRESS_MS, error) == STATUS_UNAVAILABLE &&
           clock_monotonic_ms() < until && !atomic_load(&interrupted))
        show_progress(publishing, false);
}

/* Says so once where it takes time. False: nothing can be sent. */
static bool reach_topic(struct publishing *publishing, int64_t timeout_ms)
{
    const int64_t until = clock_monotonic_ms() + timeout_ms;
    char error[KAFKA_ERROR_SIZE] = "";
    for (bool said = false; !atomic_load(&interrupted); said = true) {
        int64_t left = until - clock_monotonic_ms();
        const enum status status = kafka_publisher_reach(publishing->publisher, publishing->topic,
                                                         left < TRY_MS ? (int)left : TRY_MS, error);
        left = until - clock_monotonic_ms();
        if (status == STATUS_OK)
            return true;
        if (status != STATUS_UNAVAILABLE || left <= 0)
            break;
        if (!said)
            kafka_say_trying(publishing->topic, error, until);
    }
    say_error("%s: %s", publishing->topic, error);
    return false;
}

static int report(struct publishing *publishing, const char *error)
{
    struct kafka_publisher_counts counts;
    kafka_publisher_count(publishing->publisher, &counts);
    const uint64_t open = counts.sent - counts.delivered - counts.failed;
    printf("%" PRIu64 " of %" PRIu64 " messages delivered to %s\n", counts.delivered,
           publishing->given, publishing->topic);
    if (counts.failed > 0)
        say_error("%" PRIu64 " message%s not delivered: %s", counts.failed,
                  counts.failed == 1 ? " was" : "s were", counts.error);
    if (open > 0)
        say_error("%" PRIu64 " message%s not acknowledged%s%s, and may or may not arrive", open,
                  open == 1 ? " is" : "s are", error[0] != '\0' ? ": " : "", error);
    return counts.failed > 0 || open > 0 ? EXIT_FAILED : EXIT_DONE;
}

static int publish(struct publishing *publishing, struct inputs *inputs, int64_t timeout_ms)
{
    struct kafka_view kafka;
    char error[KAFKA_ERROR_SIZE] = "";
    int status = EXIT_WRONG;
    kafka_view_init(&kafka, publishing->settings);
    if (kafka_publisher_open(&kafka.options, &publishing->publisher, error) != STATUS_OK) {
        say_error("%s", error);
    } else {
        const bool sent = reach_topic(publishing, timeout_ms) && send_all(publishing, inputs);
        if (sent || publishing->given > 0)
            await_deliveries(publishing, timeout_ms, error);
        else
            publishing->given = inputs->lines ? 0 : (uint64_t)inputs->count;
        show_progress(publishing, true);
        status = report(publishing, error);
        if (!sent || inputs->failures > 0 || atomic_load(&interrupted))
            status = EXIT_FAILED;
        kafka_publisher_close(publishing->publisher);
    }
    kafka_view_clear(&kafka);
    return status;
}

int command_publish(int argc, char **argv)
{
    struct options options;
    struct publishing publishing = {0};
    struct inputs inputs;
    const char *argument;
    char topic[256];
    long long timeout = 60;
    bool lines = false, good = true;
    int letter;
    options_init(&options, &usage, argc, argv);
    while (good && (letter = options_next(&options, &argument)) != OPTIONS_END) {
        switch (letter) {
        case 'l':
            lines = true;
            break;
        case OPTION_TO:
            publishing.topic = argument;
            break;
        case OPTION_SOURCE:
            publishing.source = argument;
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
        return !good && letter == OPTIONS_STOP ? options.status : EXIT_WRONG;
    if (publishing.topic == NULL)
        publishing.topic = kafka_first_topic(settings, "publish", topic, sizeof(topic));
    int status = EXIT_WRONG;
    if (publishing.topic != NULL) {
        signal(SIGINT, interrupt);
        signal(SIGTERM, interrupt);
        publishing.settings = settings;
        publishing.terminal = isatty(STDERR_FILENO);
        arena_init(&publishing.memory, (size_t)1024 * 1024 * 1024);
        /* No limit of our own: what is too large shall become a dead letter, as from any crawler.
         */
        inputs_init(&inputs, options.operands, options.operand_count, lines,
                    (size_t)256 * 1024 * 1024);
        status = say_finish(publish(&publishing, &inputs, timeout * 1000));
        inputs_clear(&inputs);
        arena_clear(&publishing.memory);
    }
    settings_destroy(settings);
    return status;
}
