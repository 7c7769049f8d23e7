/* tidings tail: what comes out, as it comes. */
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/checks.h"
#include "cli/command.h"
#include "cli/kafka.h"
#include "cli/letters.h"
#include "cli/options.h"
#include "cli/pretty.h"
#include "cli/say.h"

enum { OPTION_FROM_BEGINNING = OPTION_FIRST, OPTION_EXIT_AT_END, OPTION_LAST };
enum { POLL_MS = 200, OPEN_MS = 30000, MEMORY_KEPT = 4 * 1024 * 1024 };

static const struct option_row rows[] = {
    {'j', "json", NULL, "one JSON object a line, for machines"},
    {'p', "pretty", NULL, "JSON indented, for reading"},
    {OPTION_FROM_BEGINNING, "from-beginning", NULL, "all that the topic holds"},
    {OPTION_LAST, "last", "N", "begin with the N newest messages of the topic, 0 to 10000 (10)"},
    {'n', "count", "N", "stop after N messages"},
    {OPTION_EXIT_AT_END, "exit-at-end", NULL, "stop where the topic ended at the start"},
    {0, NULL, NULL, NULL},
};

static const struct usage usage = {
    .command = "tail",
    .synopsis = "[OPTION]... [records|duplicates|dead-letters]",
    .purpose =
        "Reads a topic of the worker and prints a line a message, and goes on as more come in.\n"
        "Reads committed transactions only, and leaves no trace in any consumer group. Waits up\n"
        "to 30 seconds for a broker or topic that is away, then gives up with status 1.",
    .examples = "  tidings tail\n"
                "  tidings tail --from-beginning --exit-at-end --json records | jq .uri\n"
                "  tidings tail dead-letters",
    .rows = rows,
    .takes_settings = true,
    .operands_most = 1,
};

struct tailing {
    enum topic_kind kind;
    bool json, pretty, colour, exit_at_end;
    long long count; /* 0: no end */
    enum kafka_reader_start start;
    long long last;
};

static atomic_bool interrupted;

static void interrupt(int number)
{
    (void)number;
    atomic_store(&interrupted, true);
}

static bool find_kind(const char *name, enum topic_kind *kind)
{
    static const char *const names[] = {"records", "duplicates", "dead-letters"};
    for (int i = 0; i < 3; i++)
        if (strcmp(name, names[i]) == 0) {
            *kind = (enum topic_kind)i;
            return true;
        }
    say_error("tail: there is no topic '%s'; expected records, duplicates or dead-letters", name);
    return false;
}

static void print_message(const struct tailing *tailing, struct arena *arena,
                          const struct message *message)
{
    arena_reset(arena, MEMORY_KEPT);
    if (!tailing->json && !tailing->pretty) {
        letter_print(arena, tailing->kind, message, tailing->colour);
    } else {
        struct span text = letter_json(arena, tailing->kind, message);
        if (tailing->pretty)
            text = pretty_json(arena, text, tailing->colour);
        fwrite(text.data, 1, text.length, stdout);
    }
    putchar('\n');
}

/* Once for each time that Kafka goes away. */
static void tell_trouble(const struct kafka_reader *reader, bool *told)
{
    const char *trouble = kafka_reader_trouble(reader);
    if (trouble != NULL && !*told)
        say_error("%s; waiting for it", trouble);
    *told = trouble != NULL;
}

static int read_on(const struct tailing *tailing, struct kafka_reader *reader)
{
    struct arena arena;
    long long printed = 0;
    int status = EXIT_DONE;
    bool told = false;
    arena_init(&arena, (size_t)1024 * 1024 * 1024);
    while (!atomic_load(&interrupted) && (tailing->count == 0 || printed < tailing->count)) {
        const struct message *message = NULL;
        char error[KAFKA_ERROR_SIZE] = "";
        const enum status got = kafka_reader_next(reader, POLL_MS, &message, error);
        if (got == STATUS_BROKEN) {
            say_error("%s", error);
            status = EXIT_FAILED;
            break;
        }
        if (message != NULL) {
            print_message(tailing, &arena, message);
            printed++;
            if (ferror(stdout)) /* the reader has gone; say_finish tells the rest */
                break;
            continue;
        }
        tell_trouble(reader, &told);
        if (fflush(stdout) != 0 || (tailing->exit_at_end && kafka_reader_at_end(reader)))
            break;
    }
    arena_clear(&arena);
    return status;
}

static int tail(const struct tailing *tailing, const struct settings *settings)
{
    const char *const topics[] = {settings->output.records, settings->output.duplicates,
                                  settings->output.dead_letters};
    struct kafka_view kafka;
    kafka_view_init(&kafka, settings);
    struct kafka_reader *reader =
        kafka_reach_topic(&kafka.options, topics[tailing->kind], tailing->start, tailing->last,
                          OPEN_MS, &interrupted);
    int status = atomic_load(&interrupted) ? EXIT_DONE : EXIT_FAILED;
    if (reader != NULL) {
        status = read_on(tailing, reader);
        kafka_reader_close(reader);
    }
    kafka_view_clear(&kafka);
    return say_finish(status);
}

int command_tail(int argc, char **argv)
{
    struct options options;
    struct tailing tailing = {.start = KAFKA_READ_LAST, .last = 10};
    const char *argument;
    bool good = true, last_given = false;
    int letter = OPTIONS_END;
    options_init(&options, &usage, argc, argv);
    while (good && (letter = options_next(&options, &argument)) != OPTIONS_END) {
        switch (letter) {
        case 'j':
            tailing.json = true;
            break;
        case 'p':
            tailing.pretty = true;
            break;
        case OPTION_FROM_BEGINNING:
            tailing.start = KAFKA_READ_FROM_BEGINNING;
            break;
        case OPTION_LAST:
            good = options_number(&options, "last", argument, 0, 10000, &tailing.last);
            last_given = true;
            break;
        case 'n':
            good = options_number(&options, "count", argument, 1, 1000000000, &tailing.count);
            break;
        case OPTION_EXIT_AT_END:
            tailing.exit_at_end = true;
            break;
        default:
            good = false;
        }
    }
    if (good && last_given && tailing.start == KAFKA_READ_FROM_BEGINNING) {
        say_error("tail: --from-beginning and --last contradict each other; leave one out");
        good = false;
    }
    const int stopped = options.status;
    if (good && options.operand_count > 0)
        good = find_kind(options.operands[0], &tailing.kind);
    struct settings *settings = good ? options_settings(&options, check_for_kafka) : NULL;
    options_clear(&options);
    if (settings == NULL)
        return letter == OPTIONS_STOP ? stopped : EXIT_WRONG;
    signal(SIGINT, interrupt);
    signal(SIGTERM, interrupt);
    tailing.colour = say_in_colour("auto", STDOUT_FILENO);
    const int status = tail(&tailing, settings);
    settings_destroy(settings);
    return status;
}
