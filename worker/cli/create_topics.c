/* tidings create-topics: the topics of the settings, where they are not there yet. The worker
 * itself never makes one: how many partitions there are is the operator's to decide. */
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>

#include "adapters/kafka_admin.h"
#include "base/clock.h"
#include "cli/checks.h"
#include "cli/command.h"
#include "cli/kafka.h"
#include "cli/options.h"
#include "cli/say.h"

enum { OPTION_PARTITIONS = OPTION_FIRST, OPTION_REPLICATION, OPTION_TIMEOUT };
enum { TRY_MS = 3000, RETRY_MS = 50 };

static const struct option_row rows[] = {
    {OPTION_PARTITIONS, "partitions", "N",
     "of each topic; no more lanes than that share the work (12 of each new one)"},
    {OPTION_REPLICATION, "replication", "N", "copies of each (default: as the broker is set)"},
    {OPTION_TIMEOUT, "timeout", "SECONDS", "how long to wait for a broker that is away (60)"},
    {0, NULL, NULL, NULL},
};

static const struct usage usage = {
    .command = "create-topics",
    .synopsis = "[OPTION]... [-c FILE]",
    .purpose =
        "Creates the topics of the settings (input.topics, output.records, output.duplicates,\n"
        "output.dead_letters) that are not there yet, and leaves the others as they are: where "
        "one\n"
        "has fewer partitions than --partitions asks for, that is said, and the exit status is 1.",
    .examples = "  tidings create-topics\n"
                "  tidings create-topics -c config/tidings.conf --partitions 48 --replication 3",
    .rows = rows,
    .takes_settings = true,
    .operands_most = 0,
};

struct creating {
    struct kafka_admin *admin;
    long long partitions, replication, timeout_ms;
    bool partitions_given;
};

static atomic_bool interrupted;

static void interrupt(int number)
{
    (void)number;
    atomic_store(&interrupted, true);
}

static bool await_broker(const struct creating *creating)
{
    const int64_t until = clock_monotonic_ms() + creating->timeout_ms;
    char error[KAFKA_ERROR_SIZE] = "";
    for (bool said = false;; said = true) {
        const enum status status = kafka_admin_wait(creating->admin, TRY_MS, error);
        const int64_t left = until - clock_monotonic_ms();
        if (status == STATUS_OK)
            return true;
        if (status != STATUS_UNAVAILABLE || left <= 0 || atomic_load(&interrupted))
            break;
        if (!said)
            kafka_say_trying(NULL, error, until);
    }
    say_error("%s", error);
    return false;
}

/* Until the broker tells of a topic that it has: those who ask at once must find it. */
static enum status await_topic(const struct creating *creating, const char *topic,
                               int32_t *partitions, char *error)
{
    const int64_t until = clock_monotonic_ms() + creating->timeout_ms;
    enum status status;
    while ((status = kafka_admin_describe_topic(creating->admin, topic, partitions, error)) ==
               STATUS_OK &&
           *partitions == 0 && clock_monotonic_ms() < until && !atomic_load(&interrupted))
        poll(NULL, 0, RETRY_MS);
    return status;
}

/* A partition more changes to which one a key goes: that is for the operator to weigh. */
static bool has_as_many(const struct creating *creating, const char *topic, int32_t partitions)
{
    if (!creating->partitions_given || partitions >= creating->partitions)
        return true;
    say_error("%s has %d partition%s, not %lld, and is left so: kafka-topics.sh --alter --topic %s "
              "--partitions %lld raises it (what has one key may then stand in two partitions)",
              topic, partitions, partitions == 1 ? "" : "s", creating->partitions, topic,
              creating->partitions);
    return false;
}

static bool create_topic(const struct creating *creating, const char *topic)
{
    char error[KAFKA_ERROR_SIZE] = "";
    int32_t partitions = 0;
    bool existed;
    enum status status =
        kafka_admin_create_topic(creating->admin, topic, (int32_t)creating->partitions,
                                 (int32_t)creating->replication, &existed, error);
    if (status == STATUS_OK)
        status = await_topic(creating, topic, &partitions, error);
    if (status == STATUS_OK)
        printf("%s: %s, %d partition%s\n", topic, existed ? "is there already" : "created",
               partitions, partitions == 1 ? "" : "s");
    else
        say_error("%s", error);
    return status == STATUS_OK && has_as_many(creating, topic, partitions);
}

static int create_topics(struct creating *creating, const struct settings *settings)
{
    struct kafka_view kafka;
    char error[KAFKA_ERROR_SIZE] = "";
    bool good = false;
    kafka_view_init(&kafka, settings);
    const struct kafka_options *options = &kafka.options;
    if (kafka_admin_open(options, &creating->admin, error) != STATUS_OK) {
        say_error("%s", error);
    } else if (await_broker(creating)) {
        good = true;
        for (size_t i = 0; i < options->input_topic_count; i++)
            if (options->input_topics[i][0] != '^')
                good = create_topic(creating, options->input_topics[i]) && good;
            else
                printf("input.topics = %s is an expression: its topics are the crawlers' to make\n",
                       options->input_topics[i]);
        const char *outputs[] = {options->records, options->duplicates, options->dead_letters};
        for (size_t i = 0; i < 3; i++)
            good = create_topic(creating, outputs[i]) && good;
    }
    kafka_admin_close(creating->admin);
    kafka_view_clear(&kafka);
    return good ? EXIT_DONE : EXIT_FAILED;
}

int command_create_topics(int argc, char **argv)
{
    struct options options;
    struct creating creating = {.partitions = 12, .replication = -1};
    const char *argument;
    long long timeout = 60;
    bool good = true;
    int letter = OPTIONS_END;
    options_init(&options, &usage, argc, argv);
    while (good && (letter = options_next(&options, &argument)) != OPTIONS_END) {
        if (letter == OPTION_PARTITIONS)
            creating.partitions_given = good =
                options_number(&options, "partitions", argument, 1, 10000, &creating.partitions);
        else if (letter == OPTION_REPLICATION)
            good = options_number(&options, "replication", argument, 1, 100, &creating.replication);
        else
            good = letter == OPTION_TIMEOUT &&
                   options_number(&options, "timeout", argument, 1, 86400, &timeout);
    }
    struct settings *settings = good ? options_settings(&options, check_for_kafka) : NULL;
    options_clear(&options);
    if (settings == NULL)
        return letter == OPTIONS_STOP ? options.status : EXIT_WRONG;
    signal(SIGINT, interrupt);
    signal(SIGTERM, interrupt);
    creating.timeout_ms = timeout * 1000;
    const int status = say_finish(create_topics(&creating, settings));
    settings_destroy(settings);
    return status;
}
