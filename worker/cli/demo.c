/* tidings demo: the whole road inside one process. librdkafka's mock cluster is the broker, the
 * in-memory store remembers the articles, and the worker is the real one. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "adapters/embedded_cluster.h"
#include "adapters/kafka_publisher.h"
#include "adapters/kafka_reader.h"
#include "base/clock.h"
#include "cli/command.h"
#include "cli/lanes.h"
#include "cli/options.h"
#include "cli/pretty.h"
#include "cli/record_table.h"
#include "cli/samples.h"
#include "cli/say.h"
#include "cli/width.h"
#include "telemetry/log.h"

enum { OPTION_RECORD = OPTION_FIRST };
enum { PARTITIONS = 2, TIMEOUT_MS = 15000, POLL_MS = 200, RECORDS_MOST = 64, COLUMNS = 110 };

static const struct option_row rows[] = {
    {'j', "json", NULL, "the records alone, one JSON object a line"},
    {'a', "all", NULL, "every row of every table"},
    {OPTION_RECORD, "record", "N", "which record to show in full at the end (3); 0: none"},
    {0, NULL, NULL, NULL},
};

static const struct usage usage = {
    .command = "demo",
    .synopsis = "[OPTION]...",
    .purpose =
        "Publishes the built-in sample articles on a broker inside this process, runs the worker\n"
        "over them, and shows the records that came out: a table an article, then one in full.\n"
        "Needs nothing but this program; opens a port on the loopback address only.",
    .examples = "  tidings demo\n"
                "  tidings demo --json | jq '.facts.figures[].text'",
    .rows = rows,
    .operands_most = 0,
};

struct demo {
    struct embedded_cluster *cluster;
    struct settings *settings;
    struct arena memory; /* the records, and what printing them takes */
    struct span records[RECORDS_MOST];
    size_t record_count, sample_count;
    struct counters counters;
    int64_t took_ms;
};

static bool open_cluster(struct demo *demo)
{
    char error[KAFKA_ERROR_SIZE] = "", servers[128];
    if (embedded_cluster_open(&demo->cluster, error) != STATUS_OK) {
        say_error("the broker inside this process does not start: %s", error);
        return false;
    }
    snprintf(servers, sizeof(servers), "kafka.bootstrap.servers=%s",
             embedded_cluster_bootstrap(demo->cluster));
    /* Neither file nor environment: the demo is the same everywhere. */
    const char *const assignments[] = {servers, "dedup.store=memory", "worker.lanes=2",
                                       "worker.instance=demo", "telemetry.listen="};
    const struct settings_sources sources = {.assignments = assignments,
                                             .assignment_count =
                                                 sizeof(assignments) / sizeof(assignments[0])};
    demo->settings = settings_load(&sources, say_complaint, NULL);
    if (demo->settings == NULL)
        return false;
    const char *const topics[] = {demo->settings->input.topics, demo->settings->output.records,
                                  demo->settings->output.duplicates,
                                  demo->settings->output.dead_letters};
    for (size_t i = 0; i < sizeof(topics) / sizeof(topics[0]); i++)
        if (embedded_cluster_create_topic(demo->cluster, topics[i], PARTITIONS, error) !=
            STATUS_OK) {
            say_error("%s: %s", topics[i], error);
            return false;
        }
    return true;
}

static bool publish_samples(struct demo *demo, const struct kafka_options *options)
{
    struct kafka_publisher *publisher;
    struct kafka_publisher_counts counts = {0};
    char error[KAFKA_ERROR_SIZE] = "";
    bool good = kafka_publisher_open(options, &publisher, error) == STATUS_OK;
    if (!good) {
        say_error("%s", error);
        return false;
    }
    for (const struct sample *sample = samples; sample->name != NULL && good; sample++) {
        const struct span source = arena_format(&demo->memory, "file:samples/%s", sample->name);
        const struct header headers[] = {
            {SPAN("ce_specversion"), SPAN("1.0")},
            {SPAN("ce_id"), span_of(sample->name)},
            {SPAN("ce_source"), source},
            {SPAN("ce_type"), SPAN("news.article.fetched")},
            {SPAN("content-type"), SPAN("text/plain")},
        };
        const struct span value = {(const char *)sample->data, sample->length};
        good = kafka_publisher_send(publisher, demo->settings->input.topics, source, value, headers,
                                    sizeof(headers) / sizeof(headers[0]), 0, error) == STATUS_OK;
        demo->sample_count++;
    }
    if (good)
        good = kafka_publisher_flush(publisher, TIMEOUT_MS, error) == STATUS_OK;
    kafka_publisher_count(publisher, &counts);
    if (!good || counts.delivered != demo->sample_count) {
        say_error("the samples could not be published: %s",
                  counts.error[0] != '\0' ? counts.error : error);
        good = false;
    }
    kafka_publisher_close(publisher);
    return good;
}

static bool run_worker(struct demo *demo, struct lanes *lanes)
{
    char error[KAFKA_ERROR_SIZE] = "";
    if (kafka_ends_open(&lanes->kafka.options, TIMEOUT_MS, &lanes->ends, error) != STATUS_OK) {
        say_error("%s", error);
        return false;
    }
    if (!lanes_create_worker(lanes))
        return false;
    const int64_t begun_ms = clock_monotonic_ms();
    const bool good = worker_run(lanes->worker) == 0;
    demo->took_ms = clock_monotonic_ms() - begun_ms;
    worker_count(lanes->worker, &demo->counters);
    if (worker_hung(lanes->worker))
        _exit(EXIT_FAILED);
    return good;
}

static bool read_records(struct demo *demo, const struct kafka_options *options)
{
    struct kafka_reader *reader;
    char error[KAFKA_ERROR_SIZE] = "";
    enum status status =
        kafka_reader_open(options, demo->settings->output.records, KAFKA_READ_FROM_BEGINNING, 0,
                          TIMEOUT_MS, &reader, error);
    if (status != STATUS_OK) {
        say_error("%s", error);
        return false;
    }
    const int64_t until = clock_monotonic_ms() + TIMEOUT_MS;
    while (demo->record_count < RECORDS_MOST && demo->record_count < demo->counters.records &&
           clock_monotonic_ms() < until) {
        const struct message *message = NULL;
        status = kafka_reader_next(reader, POLL_MS, &message, error);
        if (status == STATUS_BROKEN)
            break;
        if (message != NULL)
            demo->records[demo->record_count++] = arena_copy(&demo->memory, message->value);
    }
    kafka_reader_close(reader);
    if (demo->record_count < demo->counters.records) {
        say_error("only %zu of %llu records could be read back: %s", demo->record_count,
                  (unsigned long long)demo->counters.records, error);
        return false;
    }
    return true;
}

/* By the name of the file they came from: partitions are read in any order. */
static int compare_records(const void *a, const void *b)
{
    const struct span mark = SPAN("file:samples/");
    struct span x = *(const struct span *)a, y = *(const struct span *)b;
    x = span_slice(x, span_find(x, mark), x.length);
    y = span_slice(y, span_find(y, mark), y.length);
    return span_compare(span_slice(x, 0, 64), span_slice(y, 0, 64));
}

static void print_next(void)
{
    puts("\nWhat next:\n"
         "  tidings explain FILE          what was recognised in an article of yours, and why\n"
         "  tidings extract FILE          its record; --jsonl for many articles\n"
         "  tidings check-config          the settings, for a real Kafka and Redis\n"
         "  tidings run                   the worker; tidings publish and tidings tail are its "
         "ends");
}

static void print_all(struct demo *demo, size_t rows_most, size_t full)
{
    const bool colour = say_in_colour("auto", STDOUT_FILENO);
    const struct record_table table = {&demo->memory, width_of_terminal(COLUMNS), rows_most,
                                       colour};
    printf("%zu messages published, %llu articles found in them, %llu records, %llu duplicates, "
           "%llu dead letters, in %lld ms.\n\n",
           demo->sample_count, (unsigned long long)demo->counters.articles,
           (unsigned long long)demo->counters.records,
           (unsigned long long)demo->counters.exact + (unsigned long long)demo->counters.near,
           (unsigned long long)counters_dead_letters(&demo->counters), (long long)demo->took_ms);
    for (size_t i = 0; i < demo->record_count; i++)
        record_table_print(&table, demo->records[i], i + 1, demo->record_count);
    if (full > 0 && full <= demo->record_count) {
        const struct span text = pretty_json(&demo->memory, demo->records[full - 1], colour);
        printf("Record %zu in full:\n\n", full);
        fwrite(text.data, 1, text.length, stdout);
        putchar('\n');
    }
    print_next();
}

static int demonstrate(struct demo *demo, bool json, size_t rows_most, size_t full)
{
    struct lanes lanes;
    bool good = lanes_open(&lanes, demo->settings, true) &&
                publish_samples(demo, &lanes.kafka.options) && run_worker(demo, &lanes) &&
                read_records(demo, &lanes.kafka.options);
    lanes_close(&lanes);
    if (!good)
        return EXIT_FAILED;
    qsort(demo->records, demo->record_count, sizeof(demo->records[0]), compare_records);
    if (!json) {
        print_all(demo, rows_most, full);
        return say_finish(EXIT_DONE);
    }
    for (size_t i = 0; i < demo->record_count; i++)
        printf("%.*s\n", (int)demo->records[i].length, demo->records[i].data);
    return say_finish(EXIT_DONE);
}

int command_demo(int argc, char **argv)
{
    struct options options;
    struct demo demo = {0};
    const char *argument;
    long long full = 3;
    size_t rows_most = 6;
    bool json = false, good = true;
    int letter = OPTIONS_END;
    options_init(&options, &usage, argc, argv);
    while (good && (letter = options_next(&options, &argument)) != OPTIONS_END) {
        switch (letter) {
        case 'j':
            json = true;
            break;
        case 'a':
            rows_most = SIZE_MAX;
            break;
        case OPTION_RECORD:
            good = options_number(&options, "record", argument, 0, RECORDS_MOST, &full);
            break;
        default:
            good = false;
        }
    }
    options_clear(&options);
    if (!good)
        return letter == OPTIONS_STOP ? options.status : EXIT_WRONG;
    log_configure(LOG_FORMAT_AUTO, LOG_LEVEL_WARN);
    arena_init(&demo.memory, (size_t)256 * 1024 * 1024);
    int status = EXIT_FAILED;
    if (open_cluster(&demo))
        status = demonstrate(&demo, json, rows_most, (size_t)full);
    settings_destroy(demo.settings);
    if (demo.cluster != NULL)
        embedded_cluster_close(demo.cluster);
    arena_clear(&demo.memory);
    return status;
}
