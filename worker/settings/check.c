/* Each rule is one function; each complaint says which settings, where they were set, and what
 * would be right. */
#include "settings/check.h"

#include <regex.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "settings/table.h"
#include "settings/values.h"

struct checking {
    struct settings *settings;
    settings_complain *complain;
    void *context;
    size_t complaints;
};

bool check_topic_name(struct span name)
{
    if (name.length == 0 || name.length > 249 || span_equal(name, SPAN(".")) ||
        span_equal(name, SPAN("..")))
        return false;
    for (size_t i = 0; i < name.length; i++) {
        const char c = name.data[i];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
              c == '.' || c == '_' || c == '-'))
            return false;
    }
    return true;
}

/* The row of a setting; `offset` is its place in struct settings. */
static size_t row_at(size_t offset)
{
    size_t row = 0;
    while (settings_table[row].offset != offset)
        row++;
    return row;
}

#define ROW(member) row_at(offsetof(struct settings, member))

/* Of two settings that do not go together the one to blame: not a default, if the other is none. */
static size_t blamed(const struct checking *checking, size_t row, size_t other)
{
    const char *const *origins = checking->settings->origins;
    return strcmp(origins[row], "default") == 0 && strcmp(origins[other], "default") != 0 ? other
                                                                                          : row;
}

static const char *origin(const struct checking *checking, size_t row)
{
    return checking->settings->origins[row];
}

/* Whether what was said of a setting is in force, so that it can be held against others. */
static bool stands(const struct checking *checking, size_t row)
{
    return !checking->settings->flawed[row];
}

__attribute__((format(printf, 3, 0))) static void
complain_with(struct checking *checking, const char *place, const char *format, va_list arguments)
{
    char line[1024];
    size_t length = (size_t)snprintf(line, sizeof(line), "%.400s: ", place);
    vsnprintf(line + length, sizeof(line) - length, format, arguments);
    checking->complaints++;
    checking->complain(checking->context, line);
}

/* About what was set at a place, and is no row of the table. */
__attribute__((format(printf, 3, 4))) static void
complain_at(struct checking *checking, const char *place, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    complain_with(checking, place, format, arguments);
    va_end(arguments);
}

__attribute__((format(printf, 3, 4))) static void complain(struct checking *checking, size_t row,
                                                           const char *format, ...)
{
    va_list arguments;
    checking->settings->flawed[row] = true;
    va_start(arguments, format);
    complain_with(checking, origin(checking, row), format, arguments);
    va_end(arguments);
}

static void resolve_worker(struct checking *checking)
{
    struct settings *settings = checking->settings;
    if (settings->worker.lanes < 1) {
        const long cores = sysconf(_SC_NPROCESSORS_ONLN);
        settings->worker.lanes = cores > 0 ? 2 * cores : 2;
        if (settings->worker.lanes > 256)
            settings->worker.lanes = 256;
    }
    settings->worker.instance_given = strcmp(settings->worker.instance, "auto") != 0;
    if (!settings->worker.instance_given) {
        char *name = arena_alloc(&settings->arena, 256);
        if (gethostname(name, 255) != 0 || name[0] == '\0')
            memcpy(name, "localhost", sizeof("localhost"));
        settings->worker.instance = name;
    }
    if (settings->worker.instance[0] == '\0' || strlen(settings->worker.instance) > 200)
        complain(checking, ROW(worker.instance),
                 "'worker.instance' must be 1 to 200 bytes long, or auto");
    if (settings->input.group[0] == '\0' || strlen(settings->input.group) > 200)
        complain(checking, ROW(input.group), "'input.group' must be 1 to 200 bytes long");
    if (strcmp(settings->dedup.prefix, "auto") == 0 && stands(checking, ROW(input.group)))
        settings->dedup.prefix = settings->input.group;
    if (settings->dedup.prefix[0] == '\0' || strpbrk(settings->dedup.prefix, "{}") != NULL)
        complain(checking, ROW(dedup.prefix),
                 "'dedup.prefix' must neither be empty nor hold { or }; it is the group's name "
                 "unless set");
}

static size_t output_row(size_t i)
{
    const size_t rows[] = {ROW(output.records), ROW(output.duplicates), ROW(output.dead_letters)};
    return rows[i];
}

static const char *output_topic(const struct checking *checking, size_t i)
{
    const struct settings *settings = checking->settings;
    const char *topics[] = {settings->output.records, settings->output.duplicates,
                            settings->output.dead_letters};
    return topics[i];
}

/* A worker that read what it writes would never end. */
static void check_not_output(struct checking *checking, struct span topic)
{
    const size_t input = ROW(input.topics);
    for (size_t i = 0; i < 3; i++) {
        const size_t output = output_row(i);
        if (!stands(checking, output) || !span_equal(topic, span_of(output_topic(checking, i))))
            continue;
        const size_t one = blamed(checking, output, input), other = one == input ? output : input;
        complain(checking, one,
                 "'%s.%s' names '%.*s', as does '%s.%s' (%s): the worker would read what it writes",
                 settings_table[one].section, settings_table[one].key, (int)topic.length,
                 topic.data, settings_table[other].section, settings_table[other].key,
                 origin(checking, other));
    }
}

static void check_topic_pattern(struct checking *checking)
{
    const struct settings *settings = checking->settings;
    regex_t pattern;
    const int error = regcomp(&pattern, settings->input.topics, REG_EXTENDED | REG_NOSUB);
    if (error != 0) {
        char reason[128];
        regerror(error, &pattern, reason, sizeof(reason));
        complain(checking, ROW(input.topics), "'input.topics' is no regular expression: %s",
                 reason);
        return;
    }
    for (size_t i = 0; i < 3; i++)
        if (stands(checking, output_row(i)) &&
            regexec(&pattern, output_topic(checking, i), 0, NULL, 0) == 0)
            complain(checking, ROW(input.topics),
                     "'input.topics' = %s matches the output topic '%s': the worker would read "
                     "what it writes; make the expression narrower",
                     settings->input.topics, output_topic(checking, i));
    regfree(&pattern);
}

static void check_outputs_differ(struct checking *checking)
{
    for (size_t i = 0; i < 3; i++)
        for (size_t j = i + 1; j < 3; j++) {
            const size_t first = output_row(i), second = output_row(j);
            if (!stands(checking, first) || !stands(checking, second) ||
                strcmp(output_topic(checking, i), output_topic(checking, j)) != 0)
                continue;
            const size_t one = blamed(checking, second, first),
                         other = one == first ? second : first;
            complain(checking, one,
                     "'output.%s' and 'output.%s' (%s) both name '%s': they must be different "
                     "topics",
                     settings_table[one].key, settings_table[other].key, origin(checking, other),
                     output_topic(checking, i));
        }
}

static void check_topics(struct checking *checking)
{
    const struct settings *settings = checking->settings;
    check_outputs_differ(checking);
    if (!stands(checking, ROW(input.topics)))
        return;
    if (settings->input.topics[0] == '^') {
        check_topic_pattern(checking);
        return;
    }
    struct span rest = span_of(settings->input.topics), topic;
    while (span_next_part(&rest, ',', &topic)) {
        topic = span_trim(topic);
        if (!check_topic_name(topic))
            complain(checking, ROW(input.topics),
                     "'input.topics' holds '%.*s', which is no topic name (letters, digits, '.', "
                     "'_' and '-'); a regular expression begins with ^",
                     (int)topic.length, topic.data);
        else
            check_not_output(checking, topic);
    }
}

/* host:port[/db], the user part cut off. */
static bool check_redis_address(struct span address)
{
    int64_t port = 6379, db = 0;
    for (size_t i = address.length; i > 0; i--)
        if (address.data[i - 1] == '@') {
            address = span_slice(address, i, address.length);
            break;
        }
    size_t slash = span_find(address, SPAN("/"));
    struct span path = span_slice(address, slash + 1, address.length);
    struct span place = span_slice(address, 0, slash);
    if (path.length > 0 && (!value_integer(path, &db) || db > 65535))
        return false;
    size_t colon = place.length;
    while (colon > 0 && place.data[colon - 1] != ':' && place.data[colon - 1] != ']')
        colon--;
    if (colon > 0 && place.data[colon - 1] == ':') {
        struct span digits = span_slice(place, colon, place.length);
        if (!value_integer(digits, &port) || port < 1 || port > 65535)
            return false;
        place = span_slice(place, 0, colon - 1);
    }
    return place.length > 0 && span_find(place, SPAN(" ")) == place.length;
}

static void check_store(struct checking *checking)
{
    const struct span store = span_of(checking->settings->dedup.store);
    const struct span redis = SPAN("redis://"), rediss = SPAN("rediss://"), local = SPAN("unix:");
    bool good = span_equal(store, SPAN("memory")) || span_equal(store, SPAN("off"));
    if (span_starts_with(store, redis))
        good = check_redis_address(span_slice(store, redis.length, store.length));
    else if (span_starts_with(store, rediss))
        good = check_redis_address(span_slice(store, rediss.length, store.length));
    else if (span_starts_with(store, local))
        good = store.length > local.length;
    if (!good) /* not shown: it may hold a password */
        complain(checking, ROW(dedup.store),
                 "'dedup.store' is none of redis://[user:password@]host:port/db, rediss://..., "
                 "unix:/path, memory, off");
}

static void check_sizes(struct checking *checking)
{
    const struct settings *settings = checking->settings;
    const size_t message = ROW(limits.message), batch = ROW(worker.batch_bytes);
    if (stands(checking, message) && stands(checking, batch) &&
        settings->limits.message > settings->worker.batch_bytes)
        complain(checking, blamed(checking, message, batch),
                 "'limits.message' (%lld bytes) is more than 'worker.batch_bytes' (%lld): one "
                 "message must fit into a batch",
                 (long long)settings->limits.message, (long long)settings->worker.batch_bytes);
}

static void check_fields(struct checking *checking)
{
    for (size_t i = 0; i < settings_table_size; i++) {
        const struct setting *setting = &settings_table[i];
        if (strncmp(setting->key, "field_", 6) != 0)
            continue;
        const char *value;
        memcpy(&value, (const char *)checking->settings + setting->offset, sizeof(value));
        struct span rest = span_of(value), name;
        while (span_next_part(&rest, ',', &name))
            if (span_trim(name).length == 0)
                complain(checking, i,
                         "'%s.%s' holds an empty name; expected one or several by comma",
                         setting->section, setting->key);
    }
}

static void check_directory(struct checking *checking)
{
    const char *directory = checking->settings->lexicon.directory;
    struct stat status;
    if (directory[0] == '\0')
        return;
    if (stat(directory, &status) != 0 || !S_ISDIR(status.st_mode))
        complain(checking, ROW(lexicon.directory),
                 "'lexicon.directory' = %s is no directory that can be read", directory);
}

/* host:port, [v6]:port, or :port for every address. */
static void check_listen(struct checking *checking)
{
    const struct span listen = span_of(checking->settings->telemetry.listen);
    if (listen.length == 0)
        return;
    size_t colon = listen.length;
    while (colon > 0 && listen.data[colon - 1] != ':')
        colon--;
    int64_t port = 0;
    if (colon == 0 || !value_integer(span_slice(listen, colon, listen.length), &port) || port < 0 ||
        port > 65535)
        complain(checking, ROW(telemetry.listen),
                 "'telemetry.listen' = %s: expected address:port, such as 127.0.0.1:9464, or "
                 "nothing",
                 listen.data);
}

/* host[:port], where librdkafka is content with a list that holds no broker at all. */
static bool is_broker(struct span broker)
{
    size_t colon = broker.length;
    while (colon > 0 && broker.data[colon - 1] != ':' && broker.data[colon - 1] != ']')
        colon--;
    int64_t port = 9092;
    if (colon > 0 && broker.data[colon - 1] == ':') {
        if (!value_integer(span_slice(broker, colon, broker.length), &port))
            return false;
        broker = span_slice(broker, 0, colon - 1);
    }
    return broker.length > 0 && port >= 1 && port <= 65535 &&
           span_find(broker, SPAN(" ")) == broker.length;
}

static void check_brokers(struct checking *checking, const char *section,
                          const struct properties *properties)
{
    for (size_t i = 0; i < properties->count; i++) {
        const struct property *property = &properties->items[i];
        if (strcmp(property->name, "bootstrap.servers") != 0 &&
            strcmp(property->name, "metadata.broker.list") != 0)
            continue;
        struct span rest = span_of(property->value), broker;
        size_t brokers = 0;
        while (span_next_part(&rest, ',', &broker)) {
            broker = span_trim(broker);
            brokers += broker.length > 0;
            if (broker.length > 0 && !is_broker(broker))
                complain_at(checking, property->origin,
                            "'%s.%s' holds '%.*s', which is no host:port", section, property->name,
                            (int)broker.length, broker.data);
        }
        if (brokers == 0)
            complain_at(checking, property->origin,
                        "'%s.%s' names no broker; expected host:port, several by comma", section,
                        property->name);
    }
}

size_t check_settings(struct settings *settings, settings_complain *complain_to, void *context)
{
    struct checking checking = {settings, complain_to, context, 0};
    resolve_worker(&checking);
    check_brokers(&checking, "kafka", &settings->kafka);
    check_brokers(&checking, "consumer", &settings->consumer);
    check_brokers(&checking, "producer", &settings->producer);
    check_topics(&checking);
    check_store(&checking);
    check_sizes(&checking);
    check_fields(&checking);
    check_directory(&checking);
    check_listen(&checking);
    return checking.complaints;
}
