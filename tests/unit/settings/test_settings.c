/* Where a setting comes from, what is refused and in which words, and that config/tidings.conf and
 * the table say the same. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "settings/ini.h"
#include "settings/settings.h"
#include "settings/table.h"
#include "settings/values.h"

static char complaints[16384];

static void note(void *context, const char *line)
{
    (void)context;
    strncat(complaints, line, sizeof(complaints) - strlen(complaints) - 2);
    strcat(complaints, "\n");
}

static char path[64];

/* As librdkafka's table would say it, had it two properties. */
static size_t nearest_of_two(struct span name, char *out, size_t size)
{
    static const char *const known[] = {"sasl.mechanism", "linger.ms"};
    size_t least = SIZE_MAX;
    for (size_t i = 0; i < 2; i++) {
        size_t mistakes = value_distance(name, span_of(known[i]), 3);
        if (mistakes > 3 && name.length > 0 && span_find(span_of(known[i]), name) == 0)
            mistakes = SETTINGS_ABBREVIATED;
        if (mistakes == 4 || mistakes >= least)
            continue;
        least = mistakes;
        snprintf(out, size, "%s", known[i]);
    }
    return least;
}

static struct settings *load(const char *file, const char *const *environment, const char *first,
                             const char *second)
{
    const char *assignments[] = {first, second};
    struct settings_sources sources = {.environment = environment,
                                       .assignments = assignments,
                                       .assignment_count =
                                           (size_t)(first != NULL) + (size_t)(second != NULL),
                                       .nearest = nearest_of_two};
    complaints[0] = '\0';
    path[0] = '\0';
    if (file != NULL) {
        strcpy(path, "/tmp/tidings-settings-XXXXXX");
        int descriptor = mkstemp(path);
        assert_true(descriptor >= 0);
        assert_int_equal(write(descriptor, file, strlen(file)), strlen(file));
        close(descriptor);
        sources.file = path;
    }
    struct settings *settings = settings_load(&sources, note, NULL);
    if (file != NULL)
        unlink(path);
    return settings;
}

/* Loading fails, and some complaint is `expected` ("FILE" stands for the file's name). */
static void expect_complaint(struct settings *settings, const char *expected)
{
    char wanted[1024] = "";
    const char *name = strstr(expected, "FILE:");
    if (name == NULL)
        strcpy(wanted, expected);
    else
        snprintf(wanted, sizeof(wanted), "%s%s", path, name + 4);
    assert_null(settings);
    if (strstr(complaints, wanted) == NULL)
        fail_msg("expected: %s\ngot: %s", wanted, complaints);
}

static void defaults_suffice(void **state)
{
    (void)state;
    struct settings *settings = load(NULL, NULL, NULL, NULL);
    assert_non_null(settings);
    assert_string_equal(complaints, "");
    assert_string_equal(settings->kafka.items[0].name, "bootstrap.servers");
    assert_string_equal(settings->kafka.items[0].value, "localhost:9092");
    assert_string_equal(settings->input.topics, "news.raw");
    assert_string_equal(settings->dedup.store, "redis://localhost:6379/0");
    assert_int_equal(settings->dedup.window_ms, INT64_C(30) * 24 * 3600 * 1000);
    assert_int_equal(settings->dedup.near, DEDUP_NEAR_DIVERT);
    assert_true(settings->dedup.threshold == 0.7);
    assert_int_equal(settings->dedup.shortest, 100);
    assert_int_equal(settings->dedup.when_away, DEDUP_AWAY_WAIT);
    assert_string_equal(settings->dedup.prefix, "tidings");
    assert_int_equal(settings->worker.delivery, DELIVERY_EXACTLY_ONCE);
    assert_int_equal(settings->worker.batch_articles, 2000);
    assert_int_equal(settings->worker.batch_bytes, 16 << 20);
    assert_int_equal(settings->worker.drain_ms, 20000);
    assert_int_equal(settings->worker.lanes, 2 * sysconf(_SC_NPROCESSORS_ONLN));
    assert_true(settings->worker.instance[0] != '\0');
    assert_false(settings->worker.instance_given);
    assert_int_equal(settings->limits.message, 4 << 20);
    assert_int_equal(settings->limits.depth, 32);
    assert_int_equal(settings->limits.articles, 64);
    assert_string_equal(settings->telemetry.listen, "127.0.0.1:9464");
    assert_int_equal(settings->log.format, LOG_CHOICE_AUTO);
    assert_int_equal(settings->log.level, 1);
    settings_destroy(settings);
}

static void each_source_beats_the_one_before(void **state)
{
    (void)state;
    const char *file = "[dedup]\nwindow = 1d\nnear = off\nshortest = 50\n";
    const char *environment[] = {"TIDINGS_DEDUP_WINDOW=2d", "TIDINGS_DEDUP_NEAR=mark", "HOME=/",
                                 NULL};
    struct settings *settings = load(file, environment, "dedup.window=3d", NULL);
    assert_non_null(settings);
    assert_int_equal(settings->dedup.window_ms, 3 * 86400000);
    assert_int_equal(settings->dedup.near, DEDUP_NEAR_MARK);
    assert_int_equal(settings->dedup.shortest, 50);
    for (size_t i = 0; i < settings_view_count(settings); i++) {
        struct setting_view view = settings_view(settings, i);
        if (strcmp(view.section, "dedup") != 0)
            continue;
        if (strcmp(view.key, "window") == 0)
            assert_string_equal(view.origin, "--set");
        if (strcmp(view.key, "near") == 0)
            assert_string_equal(view.origin, "TIDINGS_DEDUP_NEAR");
        if (strcmp(view.key, "shortest") == 0)
            assert_string_equal(strrchr(view.origin, ':'), ":4");
        if (strcmp(view.key, "store") == 0)
            assert_string_equal(view.origin, "default");
    }
    settings_destroy(settings);
}

static void kafka_properties_pass_through_from_everywhere(void **state)
{
    (void)state;
    const char *file = "[kafka]\nbootstrap.servers = a:1,b:2\n[consumer]\nfetch.max.bytes = 7\n";
    const char *environment[] = {"TIDINGS_KAFKA_SASL_MECHANISM=PLAIN", NULL};
    struct settings *settings = load(file, environment, "producer.linger.ms=5", NULL);
    assert_non_null(settings);
    const struct properties *kafka = &settings->kafka;
    assert_string_equal(properties_find(NULL, kafka, "bootstrap.servers"), "a:1,b:2");
    assert_string_equal(properties_find(NULL, kafka, "sasl.mechanism"), "PLAIN");
    assert_string_equal(properties_find(&settings->consumer, kafka, "fetch.max.bytes"), "7");
    assert_string_equal(properties_find(&settings->producer, kafka, "linger.ms"), "5");
    assert_null(properties_find(&settings->producer, kafka, "fetch.max.bytes"));
    settings_destroy(settings);
}

static void an_unknown_name_is_refused_with_its_place_and_the_nearest(void **state)
{
    (void)state;
    expect_complaint(load("[dedup]\n\ntreshold = 0.8\n", NULL, NULL, NULL),
                     "FILE:3: unknown setting 'dedup.treshold'; did you mean 'dedup.threshold'?\n");
    expect_complaint(load("[worker]\nwindow = 3d\n", NULL, NULL, NULL),
                     "FILE:2: unknown setting 'worker.window'; did you mean 'dedup.window'?\n");
    expect_complaint(load("[dedupe]\nwindow = 3d\n", NULL, NULL, NULL),
                     "FILE:2: unknown setting 'dedupe.window'; did you mean 'dedup.window'?\n");
    expect_complaint(load("[kafak]\nsasl.mechanism = x\n", NULL, NULL, NULL),
                     "FILE:2: unknown setting 'kafak.sasl.mechanism'; did you mean "
                     "'kafka.sasl.mechanism'?\n");
    expect_complaint(load("[kafak]\nsasl.mecanism = x\n", NULL, NULL, NULL),
                     "FILE:2: unknown setting 'kafak.sasl.mecanism'; did you mean "
                     "'kafka.sasl.mechanism'?\n");
    expect_complaint(load("[producers]\nlinger = 5\n", NULL, NULL, NULL),
                     "FILE:2: unknown setting 'producers.linger'; did you mean "
                     "'producer.linger.ms'?\n");
    expect_complaint(load("[worker]\nlinger.ms = 5\n", NULL, NULL, NULL),
                     "FILE:2: unknown setting 'worker.linger.ms'; did you mean "
                     "'kafka.linger.ms'?\n");
    expect_complaint(load("[worker]\nlinger = 5\n", NULL, NULL, NULL),
                     "FILE:2: unknown setting 'worker.linger'; tidings");
    expect_complaint(load("[kafak]\nquite.another = x\n", NULL, NULL, NULL),
                     "FILE:2: unknown setting 'kafak.quite.another'; tidings");
    expect_complaint(load(NULL, NULL, "worker.lane=3", NULL),
                     "--set: unknown setting 'worker.lane'; did you mean 'worker.lanes'?\n");
    expect_complaint(load(NULL, NULL, "zzz.qqqqqq=3", NULL),
                     "unknown setting 'zzz.qqqqqq'; tidings");
    const char *environment[] = {"TIDINGS_DEDUP_TRESHOLD=0.8", NULL};
    expect_complaint(load(NULL, environment, NULL, NULL),
                     "environment: unknown setting 'TIDINGS_DEDUP_TRESHOLD'; did you mean "
                     "'TIDINGS_DEDUP_THRESHOLD'?\n");
    const char *far[] = {"TIDINGS_DEDUP_SOMETHING_ELSE=0.8", NULL};
    expect_complaint(load(NULL, far, NULL, NULL),
                     "environment: unknown setting 'TIDINGS_DEDUP_SOMETHING_ELSE'; tidings");
    const char *property[] = {"TIDINGS_KAFAK_SASL_MECANISM=PLAIN", NULL};
    expect_complaint(load(NULL, property, NULL, NULL),
                     "environment: unknown setting 'TIDINGS_KAFAK_SASL_MECANISM'; did you mean "
                     "'TIDINGS_KAFKA_SASL_MECHANISM'?\n");
}

static void variables_that_are_none_of_ours_are_let_be(void **state)
{
    (void)state;
    const char *environment[] = {"TIDINGS_PORT=tcp://10.0.0.1:9464",
                                 "TIDINGS_SERVICE_HOST=10.0.0.1",
                                 "TIDINGS_BINARY=x",
                                 "TIDINGS_PORT_LINGER_MS=5",
                                 "TIDINGS_KAFAK_SERVICE_HOST=10.0.0.1",
                                 "TIDINGSX=1",
                                 "NOEQUALS",
                                 NULL};
    struct settings *settings = load(NULL, environment, NULL, NULL);
    assert_non_null(settings);
    settings_destroy(settings);
}

static void an_impossible_value_is_refused_with_what_would_be_right(void **state)
{
    (void)state;
    expect_complaint(load("[dedup]\nwindow = 30\n", NULL, NULL, NULL),
                     "FILE:2: 'dedup.window' cannot be '30': expected a duration such as 30d");
    expect_complaint(load(NULL, NULL, "dedup.near=devert", NULL),
                     "--set: 'dedup.near' cannot be 'devert': expected one of divert, mark, off; "
                     "did you mean 'divert'?\n");
    expect_complaint(load(NULL, NULL, "worker.lanes=0", NULL),
                     "expected a whole number from 1 to 256, or auto");
    expect_complaint(load(NULL, NULL, "limits.message=4 MB", NULL), "expected a size such as");
    expect_complaint(load(NULL, NULL, "dedup.threshold=0", NULL),
                     "expected a ratio from 0.50 to 0.95");
    expect_complaint(load(NULL, NULL, "output.records=a b", NULL), "expected a topic name");
    expect_complaint(load("[dedup]\nwindow = 30d  # a month\n", NULL, NULL, NULL),
                     "(a comment stands on a line of its own)");
    expect_complaint(load(NULL, NULL, "dedup.window", NULL),
                     "--set dedup.window: expected section.key=value");
}

static void all_mistakes_are_named_at_once(void **state)
{
    (void)state;
    struct settings *settings =
        load("[dedup]\nnear = x\nnear = off\nnonsense\n[output]\nrecords = news.raw\n", NULL,
             "a.b=c", "worker.lanes=-1");
    assert_null(settings);
    size_t lines = 0;
    for (const char *c = complaints; *c != '\0'; c++)
        lines += *c == '\n';
    assert_int_equal(lines, 5); /* what stands alone, and what does not go together */
}

static const struct settings *looked_at;

static bool find_nothing_wrong(const struct settings *settings, bool good)
{
    looked_at = settings;
    assert_false(good);
    assert_true(settings_flawed(settings, "dedup"));
    assert_false(settings_flawed(settings, "worker"));
    return true;
}

static bool refuse(const struct settings *settings, bool good)
{
    looked_at = settings;
    assert_true(good);
    return false;
}

static void what_only_others_know_is_asked_whatever_was_found_before(void **state)
{
    (void)state;
    const char *const wrong[] = {"dedup.window=soon"}, *const right[] = {"dedup.window=7d"};
    struct settings_sources sources = {
        .assignments = wrong, .assignment_count = 1, .check = find_nothing_wrong};
    assert_null(settings_load(&sources, note, NULL));
    assert_non_null(looked_at);
    looked_at = NULL;
    sources =
        (struct settings_sources){.assignments = right, .assignment_count = 1, .check = refuse};
    assert_null(settings_load(&sources, note, NULL));
    assert_non_null(looked_at);
}

static void of_two_that_do_not_go_together_the_one_that_was_set_is_blamed(void **state)
{
    (void)state;
    expect_complaint(load("[output]\n\nrecords = news.raw\n", NULL, NULL, NULL),
                     "FILE:3: 'output.records' names 'news.raw', as does 'input.topics' (default)");
    expect_complaint(load("[input]\ntopics = a, news.records\n", NULL, NULL, NULL),
                     "FILE:2: 'input.topics' names 'news.records', as does 'output.records' "
                     "(default)");
    expect_complaint(load("[output]\nrecords = a\n", NULL, "input.topics=a", NULL),
                     "FILE:2: 'output.records' names 'a', as does 'input.topics' (--set)");
    expect_complaint(load("[output]\nrecords = news.duplicates\n", NULL, NULL, NULL),
                     "FILE:2: 'output.records' and 'output.duplicates' (default) both name");
    expect_complaint(load("[worker]\nbatch_bytes = 1 MiB\n", NULL, NULL, NULL),
                     "FILE:2: 'limits.message' (4194304 bytes) is more than");
}

static void what_was_refused_is_not_held_against_others(void **state)
{
    (void)state;
    struct settings *settings =
        load("[worker]\nbatch_bytes = much\n[limits]\nmessage = 32 MiB\n", NULL, NULL, NULL);
    assert_null(settings);
    assert_null(strstr(complaints, "one message must fit"));
}

static void a_list_of_brokers_names_one(void **state)
{
    (void)state;
    expect_complaint(load("[kafka]\nbootstrap.servers =\n", NULL, NULL, NULL),
                     "FILE:2: 'kafka.bootstrap.servers' names no broker");
    expect_complaint(load(NULL, NULL, "consumer.metadata.broker.list= , ", NULL),
                     "--set: 'consumer.metadata.broker.list' names no broker");
    expect_complaint(load(NULL, NULL, "kafka.bootstrap.servers=a:1,b:c", NULL),
                     "holds 'b:c', which is no host:port");
    expect_complaint(load(NULL, NULL, "kafka.bootstrap.servers=a:1 b:2", NULL),
                     "which is no host:port");
    const char *good[] = {"a", "a:1,b:2", " a:1 , b:2 ,", "[::1]:9092", "SSL://a:9093"};
    for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
        char assignment[64];
        snprintf(assignment, sizeof(assignment), "kafka.bootstrap.servers=%s", good[i]);
        struct settings *settings = load(NULL, NULL, assignment, NULL);
        assert_non_null(settings);
        settings_destroy(settings);
    }
}

static void a_setting_given_twice_in_the_file_is_refused(void **state)
{
    (void)state;
    expect_complaint(load("[dedup]\nnear = off\n[dedup]\nnear = mark\n", NULL, NULL, NULL),
                     "FILE:4: 'dedup.near' is set twice, first in ");
    expect_complaint(load("[kafka]\na = 1\na = 2\n", NULL, NULL, NULL),
                     "FILE:3: 'kafka.a' is set twice, first in ");
}

static void properties_that_the_worker_sets_itself_are_refused(void **state)
{
    (void)state;
    expect_complaint(load(NULL, NULL, "kafka.group.id=x", NULL),
                     "'kafka.group.id' cannot be set: set 'input.group' instead");
    expect_complaint(load(NULL, NULL, "producer.transactional.id=x", NULL), "cannot be set");
}

static void a_missing_file_is_named(void **state)
{
    (void)state;
    struct settings_sources sources = {.file = "/nonexistent/x.conf"};
    complaints[0] = '\0';
    expect_complaint(settings_load(&sources, note, NULL),
                     "/nonexistent/x.conf: cannot read it: No such file or directory");
}

static void settings_that_contradict_each_other_are_refused(void **state)
{
    (void)state;
    expect_complaint(load(NULL, NULL, "input.topics=a,news.records", NULL),
                     "the worker would read what it writes");
    expect_complaint(load(NULL, NULL, "input.topics=^news\\..*", NULL),
                     "matches the output topic 'news.records'");
    expect_complaint(load(NULL, NULL, "input.topics=^news(", NULL), "is no regular expression");
    expect_complaint(load(NULL, NULL, "input.topics=a,,b", NULL), "which is no topic name");
    expect_complaint(load(NULL, NULL, "output.duplicates=news.records", NULL),
                     "must be different topics");
    expect_complaint(load(NULL, NULL, "limits.message=32 MiB", NULL), "must fit into a batch");
    expect_complaint(load(NULL, NULL, "lexicon.directory=/nonexistent", NULL), "is no directory");
    expect_complaint(load(NULL, NULL, "telemetry.listen=9464", NULL), "expected address:port");
    expect_complaint(load(NULL, NULL, "input.field_text=a,,b", NULL), "holds an empty name");
    const char *stores[] = {"dedup.store=http://x",
                            "dedup.store=redis://",
                            "dedup.store=redis",
                            "dedup.store=redis://h:0",
                            "dedup.store=redis://h:1/x",
                            "dedup.store=unix:",
                            "dedup.store="};
    for (size_t i = 0; i < sizeof(stores) / sizeof(stores[0]); i++)
        expect_complaint(load(NULL, NULL, stores[i], NULL), "'dedup.store' is none of");
    const char *good[] = {"dedup.store=redis://h",
                          "dedup.store=redis://u:p@ss@h:1/2",
                          "dedup.store=redis://[::1]:6379",
                          "dedup.store=unix:/run/redis.sock",
                          "dedup.store=memory",
                          "dedup.store=off"};
    for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
        struct settings *settings = load(NULL, NULL, good[i], NULL);
        assert_non_null(settings);
        settings_destroy(settings);
    }
}

static void a_secret_may_come_from_a_file(void **state)
{
    (void)state;
    char secret[] = "/tmp/tidings-secret-XXXXXX";
    int file = mkstemp(secret);
    assert_int_equal(write(file, "s3cr;t #1\n", 10), 10);
    close(file);
    char variable[128];
    snprintf(variable, sizeof(variable), "TIDINGS_KAFKA_SASL_PASSWORD_FILE=%s", secret);
    const char *environment[] = {variable, NULL};
    struct settings *settings = load(NULL, environment, NULL, NULL);
    assert_non_null(settings);
    assert_string_equal(properties_find(NULL, &settings->kafka, "sasl.password"), "s3cr;t #1");
    settings_destroy(settings);

    const char *both[] = {variable, "TIDINGS_KAFKA_SASL_PASSWORD=x", NULL};
    expect_complaint(load(NULL, both, NULL, NULL), "are set; unset one");
    unlink(secret);
    expect_complaint(load(NULL, environment, NULL, NULL), "cannot read it: No such file");
}

static void secrets_are_never_shown(void **state)
{
    (void)state;
    const char *environment[] = {"TIDINGS_DEDUP_STORE=redis://me:hush@h:1/0",
                                 "TIDINGS_KAFKA_SASL_PASSWORD=hush",
                                 "TIDINGS_PRODUCER_SSL_KEY_PASSWORD=hush", NULL};
    struct settings *settings =
        load(NULL, environment, "consumer.sasl.oauthbearer.client.secret=hush", NULL);
    assert_non_null(settings);
    bool masked = false;
    for (size_t i = 0; i < settings_view_count(settings); i++) {
        struct setting_view view = settings_view(settings, i);
        assert_null(strstr(view.value, "hush"));
        if (strcmp(view.key, "store") == 0) {
            assert_string_equal(view.value, "redis://me:********@h:1/0");
            masked = true;
        }
    }
    assert_true(masked);
    settings_destroy(settings);

    expect_complaint(load(NULL, NULL, "dedup.store=redis://me:hush@:x", NULL), "'dedup.store'");
    assert_null(strstr(complaints, "hush"));
    expect_complaint(load(NULL, NULL, "password=hush", NULL), "--set password: expected");
    assert_null(strstr(complaints, "hush"));
    expect_complaint(load("[dedup]\nstore = redis://me:hush\x01@h\n", NULL, NULL, NULL),
                     "'dedup.store'");
    assert_null(strstr(complaints, "hush"));
}

static char *read_whole(const char *name, size_t *length)
{
    FILE *file = fopen(name, "r");
    assert_non_null(file);
    char *text = malloc(1 << 20);
    *length = fread(text, 1, (1 << 20) - 1, file);
    text[*length] = '\0';
    fclose(file);
    return text;
}

static void the_shipped_file_shows_every_setting_with_its_default_and_no_other(void **state)
{
    (void)state;
    size_t length;
    char *text = read_whole(TIDINGS_SOURCE_DIR "/config/tidings.conf", &length);
    struct span rest = {text, length}, line;
    char section[64] = "";
    size_t found = 0;
    while (span_next_part(&rest, '\n', &line)) {
        if (line.length > 2 && line.data[0] == '[')
            snprintf(section, sizeof(section), "%.*s", (int)line.length - 2, line.data + 1);
        if (line.length < 2 || line.data[0] != '#' || line.data[1] == ' ') {
            continue;
        }
        struct ini_reader reader;
        ini_init(&reader, span_slice(line, 1, line.length));
        struct ini_item item = ini_next(&reader);
        assert_int_equal(item.kind, INI_ASSIGNMENT);
        if (strcmp(section, "kafka") == 0) {
            assert_true(span_equal(item.key, SPAN("bootstrap.servers")));
            assert_true(span_equal(item.value, SPAN("localhost:9092")));
            continue;
        }
        const struct setting *setting = NULL;
        for (size_t i = 0; i < settings_table_size; i++)
            if (strcmp(settings_table[i].section, section) == 0 &&
                span_equal(item.key, span_of(settings_table[i].key)))
                setting = &settings_table[i];
        if (setting == NULL)
            fail_msg("no such setting: %s.%.*s", section, (int)item.key.length, item.key.data);
        assert_true(span_equal(item.value, span_of(setting->fallback)));
        found++;
    }
    assert_int_equal(found, settings_table_size);
    free(text);

    struct settings_sources sources = {.file = TIDINGS_SOURCE_DIR "/config/tidings.conf"};
    complaints[0] = '\0';
    struct settings *settings = settings_load(&sources, note, NULL);
    assert_string_equal(complaints, "");
    settings_destroy(settings);
}

static void the_table_is_sound(void **state)
{
    (void)state;
    for (size_t i = 0; i < settings_table_size; i++) {
        const struct setting *setting = &settings_table[i];
        char name[SETTING_NAME_SIZE];
        setting_name(setting, name);
        assert_true(strlen(name) < SETTING_NAME_SIZE - 8);
        assert_non_null(setting->help);
        for (size_t j = 0; j < i; j++)
            assert_true(setting->offset != settings_table[j].offset);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(defaults_suffice),
        cmocka_unit_test(each_source_beats_the_one_before),
        cmocka_unit_test(kafka_properties_pass_through_from_everywhere),
        cmocka_unit_test(an_unknown_name_is_refused_with_its_place_and_the_nearest),
        cmocka_unit_test(variables_that_are_none_of_ours_are_let_be),
        cmocka_unit_test(an_impossible_value_is_refused_with_what_would_be_right),
        cmocka_unit_test(all_mistakes_are_named_at_once),
        cmocka_unit_test(what_only_others_know_is_asked_whatever_was_found_before),
        cmocka_unit_test(of_two_that_do_not_go_together_the_one_that_was_set_is_blamed),
        cmocka_unit_test(what_was_refused_is_not_held_against_others),
        cmocka_unit_test(a_list_of_brokers_names_one),
        cmocka_unit_test(a_setting_given_twice_in_the_file_is_refused),
        cmocka_unit_test(properties_that_the_worker_sets_itself_are_refused),
        cmocka_unit_test(a_missing_file_is_named),
        cmocka_unit_test(settings_that_contradict_each_other_are_refused),
        cmocka_unit_test(a_secret_may_come_from_a_file),
        cmocka_unit_test(secrets_are_never_shown),
        cmocka_unit_test(the_shipped_file_shows_every_setting_with_its_default_and_no_other),
        cmocka_unit_test(the_table_is_sound),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
