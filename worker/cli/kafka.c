/* Lists of properties and topics, in one block of memory. */
#include "cli/kafka.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/span.h"
#include "cli/say.h"

static struct kafka_properties copy_properties(struct arena *arena,
                                               const struct properties *properties)
{
    struct kafka_property *items = arena_alloc(arena, properties->count * sizeof(*items));
    for (size_t i = 0; i < properties->count; i++)
        items[i] = (struct kafka_property){properties->items[i].name, properties->items[i].value};
    return (struct kafka_properties){items, properties->count};
}

static const char *const *split_topics(struct arena *arena, const char *topics, size_t *count)
{
    const char **names = NULL;
    size_t capacity = 0;
    struct span rest = span_of(topics), name;
    *count = 0;
    if (topics[0] == '^') { /* one expression, which may hold commas */
        names = arena_alloc(arena, sizeof(*names));
        names[(*count)++] = topics;
        return names;
    }
    while (span_next_part(&rest, ',', &name)) {
        name = span_trim(name);
        char *copy = arena_alloc(arena, name.length + 1);
        memcpy(copy, name.data, name.length);
        names = arena_extend(arena, names, *count, &capacity, sizeof(*names));
        names[(*count)++] = copy;
    }
    return names;
}

void kafka_view_init(struct kafka_view *view, const struct settings *settings)
{
    struct arena *arena = malloc(sizeof(*arena));
    if (arena == NULL)
        abort();
    arena_init(arena, (size_t)64 * 1024 * 1024);
    view->memory = arena;
    view->options = (struct kafka_options){
        .common = copy_properties(arena, &settings->kafka),
        .consumer = copy_properties(arena, &settings->consumer),
        .producer = copy_properties(arena, &settings->producer),
        .group = settings->input.group,
        .instance = settings->worker.instance,
        .records = settings->output.records,
        .duplicates = settings->output.duplicates,
        .dead_letters = settings->output.dead_letters,
        .delivery = settings->worker.delivery == DELIVERY_EXACTLY_ONCE ? KAFKA_EXACTLY_ONCE
                                                                       : KAFKA_AT_LEAST_ONCE,
        .stays_on_close = settings->worker.on_stop == ON_STOP_STAY,
    };
    view->options.input_topics =
        split_topics(arena, settings->input.topics, &view->options.input_topic_count);
}

void kafka_view_clear(struct kafka_view *view)
{
    arena_clear(view->memory);
    free(view->memory);
    view->memory = NULL;
}

void kafka_view_begin_early(struct kafka_view *view)
{
    const struct kafka_properties given = view->options.consumer;
    struct kafka_property *items =
        arena_alloc(view->memory, (given.count + 1) * sizeof(*items)); /* the last one counts */
    if (given.count > 0)
        memcpy(items, given.items, given.count * sizeof(*items));
    items[given.count] = (struct kafka_property){"auto.offset.reset", "earliest"};
    view->options.consumer = (struct kafka_properties){items, given.count + 1};
}

const char *kafka_first_topic(const struct settings *settings, const char *command, char *out,
                              size_t size)
{
    struct span rest = span_of(settings->input.topics), topic;
    if (settings->input.topics[0] == '^' || !span_next_part(&rest, ',', &topic)) {
        say_error("%s: 'input.topics' is an expression; name the topic with --to TOPIC", command);
        return NULL;
    }
    topic = span_trim(topic);
    snprintf(out, size, "%.*s", (int)topic.length, topic.data);
    return out;
}

void kafka_say_trying(const char *name, const char *error, int64_t until_ms)
{
    say_error("%s%s%s; trying on for %lld s", name != NULL ? name : "", name != NULL ? ": " : "",
              error, (long long)(until_ms - clock_monotonic_ms() + 999) / 1000);
}

struct kafka_reader *kafka_reach_topic(const struct kafka_options *options, const char *topic,
                                       enum kafka_reader_start start, int64_t last, int timeout_ms,
                                       const atomic_bool *stop)
{
    enum { TRY_MS = 3000 };
    const int64_t until = clock_monotonic_ms() + timeout_ms;
    char error[KAFKA_ERROR_SIZE] = "";
    struct kafka_reader *reader = NULL;
    for (bool said = false;; said = true) {
        const int64_t left = until - clock_monotonic_ms();
        const enum status status = kafka_reader_open(
            options, topic, start, last, left < TRY_MS ? (int)left : TRY_MS, &reader, error);
        if (status == STATUS_OK)
            return reader;
        if (atomic_load(stop))
            return NULL;
        if (status != STATUS_UNAVAILABLE || clock_monotonic_ms() >= until)
            break;
        if (!said)
            kafka_say_trying(topic, error, until);
    }
    say_error("%s: %s", topic, error);
    return NULL;
}

/* One property at a time, so that every mistake is named, and by its place. */
static size_t check_list(const struct kafka_options *all, const struct properties *properties,
                         size_t list)
{
    size_t mistakes = 0;
    for (size_t i = 0; i < properties->count; i++) {
        struct kafka_options one = *all;
        const struct kafka_property item = {properties->items[i].name, properties->items[i].value};
        const struct kafka_properties single = {&item, 1}, none = {NULL, 0};
        char error[KAFKA_ERROR_SIZE];
        one.common = list == 0 ? single : none;
        one.consumer = list == 1 ? single : none;
        one.producer = list == 2 ? single : none;
        if (!kafka_check_properties(&one, error)) {
            say_error("%s: %s", properties->items[i].origin, error);
            mistakes++;
        }
    }
    return mistakes;
}

bool kafka_view_check(const struct settings *settings)
{
    const struct properties *lists[] = {&settings->kafka, &settings->consumer, &settings->producer};
    struct kafka_view view;
    size_t mistakes = 0;
    char error[KAFKA_ERROR_SIZE];
    kafka_view_init(&view, settings);
    for (size_t list = 0; list < 3; list++)
        mistakes += check_list(&view.options, lists[list], list);
    if (mistakes == 0 && !kafka_check_options(&view.options, error)) { /* those that clash */
        say_error("%s", error);
        mistakes++;
    }
    kafka_view_clear(&view);
    return mistakes == 0;
}
