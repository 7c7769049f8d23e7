/* Loads the settings: file, environment and command line are each turned into assignments, which
 * one function looks up, parses and stores; then settings/check.c looks at the whole. */
#include "settings/settings.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "settings/check.h"
#include "settings/ini.h"
#include "settings/refusals.h"
#include "settings/table.h"
#include "settings/values.h"

enum {
    FILE_MAXIMUM = 1024 * 1024, /* of a settings file */
    SECRET_MAXIMUM = 64 * 1024, /* of a file named by TIDINGS_..._FILE */
    MEMORY_MAXIMUM = 64 * 1024 * 1024,
};

struct loading {
    struct settings *settings;
    settings_nearest *nearest;
    settings_complain *complain;
    void *context;
    size_t complaints;
};

__attribute__((format(printf, 2, 3))) static void complain(struct loading *loading,
                                                           const char *format, ...)
{
    char line[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(line, sizeof(line), format, arguments);
    va_end(arguments);
    loading->complaints++;
    loading->complain(loading->context, line);
}

static const char *copy_string(struct settings *settings, struct span text)
{
    char *copy = arena_take(&settings->arena, text.length + 1);
    memcpy(copy, text.data, text.length);
    copy[text.length] = '\0';
    return copy;
}

/* "x.conf:12" */
static const char *line_origin(struct settings *settings, const char *path, unsigned line)
{
    char buffer[512];
    snprintf(buffer, sizeof(buffer), "%.400s:%u", path, line);
    return copy_string(settings, span_of(buffer));
}

/* ---- one assignment ---- */

/* Whether text parses as the row asks; then it is stored in *settings. */
static bool store_value(struct settings *settings, const struct setting *setting, struct span text)
{
    char *place = (char *)settings + setting->offset;
    int64_t number = 0;
    double ratio = 0;
    int choice;
    switch (setting->type) {
    case SETTING_INTEGER:
        if (span_equal(text, SPAN("auto")) && strcmp(setting->fallback, "auto") == 0)
            number = setting->least - 1; /* resolved by settings/check.c */
        else if (!value_integer(text, &number) || number < setting->least || number > setting->most)
            return false;
        memcpy(place, &number, sizeof(number));
        return true;
    case SETTING_BYTES:
        if (!value_bytes(text, &number) || number < setting->least || number > setting->most)
            return false;
        memcpy(place, &number, sizeof(number));
        return true;
    case SETTING_DURATION:
        if (!value_duration(text, &number) || number < setting->least || number > setting->most)
            return false;
        memcpy(place, &number, sizeof(number));
        return true;
    case SETTING_RATIO:
        if (!value_ratio(text, &ratio) || ratio * 100 < (double)setting->least ||
            ratio * 100 > (double)setting->most)
            return false;
        memcpy(place, &ratio, sizeof(ratio));
        return true;
    case SETTING_LEVEL:
        number = value_choice(text, setting->choices);
        if (number < 0)
            return false;
        memcpy(place, &number, sizeof(number));
        return true;
    case SETTING_CHOICE:
        choice = value_choice(text, setting->choices);
        if (choice < 0)
            return false;
        memcpy(place, &choice, sizeof(choice)); /* every enum here has the size of int */
        return true;
    case SETTING_TOPIC:
        if (!check_topic_name(text))
            return false;
        break;
    case SETTING_TEXT:
        for (size_t i = 0; i < text.length; i++)
            if ((unsigned char)text.data[i] < 0x20 || text.data[i] == 0x7F)
                return false;
        break;
    }
    const char *copy = copy_string(settings, text);
    memcpy(place, &copy, sizeof(copy));
    return true;
}

static const struct setting *find_setting(struct span section, struct span key)
{
    for (size_t i = 0; i < settings_table_size; i++)
        if (span_equal(section, span_of(settings_table[i].section)) &&
            span_equal(key, span_of(settings_table[i].key)))
            return &settings_table[i];
    return NULL;
}

static struct properties *find_properties(struct settings *settings, struct span section)
{
    if (span_equal(section, SPAN("kafka")))
        return &settings->kafka;
    if (span_equal(section, SPAN("consumer")))
        return &settings->consumer;
    if (span_equal(section, SPAN("producer")))
        return &settings->producer;
    return NULL;
}

static void set_property(struct settings *settings, struct properties *properties, struct span name,
                         struct span value, const char *origin)
{
    for (size_t i = 0; i < properties->count; i++)
        if (span_equal(name, span_of(properties->items[i].name))) {
            properties->items[i].value = copy_string(settings, value);
            properties->items[i].origin = origin;
            return;
        }
    struct property *items =
        arena_take(&settings->arena, (properties->count + 1) * sizeof(*properties->items));
    if (properties->count > 0)
        memcpy(items, properties->items, properties->count * sizeof(*items));
    items[properties->count] =
        (struct property){copy_string(settings, name), copy_string(settings, value), origin};
    properties->items = items;
    properties->count++;
}

static void refuse_name(struct loading *loading, struct span section, struct span key,
                        const char *origin)
{
    char refusal[REFUSAL_SIZE];
    refusal_of_name(section, key, loading->nearest, refusal);
    complain(loading, "%s: %s", origin, refusal);
}

static void assign(struct loading *loading, struct span section, struct span key, struct span value,
                   const char *origin)
{
    struct settings *settings = loading->settings;
    struct properties *properties = find_properties(settings, section);
    if (properties != NULL) {
        const char *reason = property_reserved(key);
        if (refusal_is_our_own(key))
            refuse_name(loading, section, key, origin);
        else if (reason != NULL)
            complain(loading, "%s: '%.*s.%.*s' cannot be set: %s", origin, (int)section.length,
                     section.data, (int)key.length, key.data, reason);
        else if (memchr(value.data, '\0', value.length) != NULL)
            complain(loading, "%s: '%.*s.%.*s' holds a zero byte", origin, (int)section.length,
                     section.data, (int)key.length, key.data);
        else
            set_property(settings, properties, key, value, origin);
        return;
    }
    const struct setting *setting = find_setting(section, key);
    if (setting == NULL) {
        refuse_name(loading, section, key, origin);
        return;
    }
    if (!store_value(settings, setting, value)) {
        char refusal[REFUSAL_SIZE];
        refusal_of_value(setting, value, refusal);
        complain(loading, "%s: %s", origin, refusal);
        settings->flawed[setting - settings_table] = true;
        return;
    }
    settings->flawed[setting - settings_table] = false; /* a stronger source puts it right */
    settings->values[setting - settings_table] = copy_string(settings, value);
    settings->origins[setting - settings_table] = origin;
}

/* ---- the file ---- */

/* The whole file, or an absent span after a complaint. `what` names it in the complaint. */
static struct span read_file(struct loading *loading, const char *path, size_t maximum,
                             const char *what)
{
    const struct span nothing = {NULL, 0};
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        complain(loading, "%s: cannot read it: %s", what, strerror(errno));
        return nothing;
    }
    char *data = arena_take(&loading->settings->arena, maximum + 1);
    size_t length = 0;
    ssize_t size = 0;
    while (length <= maximum && (size = read(file, data + length, maximum + 1 - length)) != 0) {
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            break;
        length += (size_t)size;
    }
    const int error = errno;
    close(file);
    if (size < 0)
        complain(loading, "%s: cannot read it: %s", what, strerror(error));
    else if (length > maximum)
        complain(loading, "%s: larger than %zu bytes: not such a file", what, maximum);
    else
        return (struct span){data, length};
    return nothing;
}

static bool already_set(const struct settings *settings, struct span section, struct span key,
                        const char *path, const char **earlier)
{
    const struct setting *setting = find_setting(section, key);
    const char *origin = setting != NULL ? settings->origins[setting - settings_table] : NULL;
    const struct properties *properties = find_properties((struct settings *)settings, section);
    for (size_t i = 0; properties != NULL && i < properties->count; i++)
        if (span_equal(key, span_of(properties->items[i].name)))
            origin = properties->items[i].origin;
    *earlier = origin;
    return origin != NULL && strncmp(origin, path, strlen(path)) == 0 &&
           origin[strlen(path)] == ':';
}

static void load_file(struct loading *loading, const char *path)
{
    struct span text = read_file(loading, path, FILE_MAXIMUM, path);
    if (text.data == NULL)
        return;
    struct ini_reader reader;
    ini_init(&reader, text);
    for (;;) {
        struct ini_item item = ini_next(&reader);
        if (item.kind == INI_END)
            return;
        const char *origin = line_origin(loading->settings, path, item.line);
        const char *earlier;
        if (item.kind == INI_MALFORMED)
            complain(loading, "%s: %s", origin, item.fault);
        else if (item.section.length == 0)
            complain(loading, "%s: '%.*s' stands before the first [section]", origin,
                     (int)item.key.length, item.key.data);
        else if (already_set(loading->settings, item.section, item.key, path, &earlier))
            complain(loading, "%s: '%.*s.%.*s' is set twice, first in %s", origin,
                     (int)item.section.length, item.section.data, (int)item.key.length,
                     item.key.data, earlier);
        else
            assign(loading, item.section, item.key, item.value, origin);
    }
}

/* ---- the environment ---- */

enum { VARIABLE_SIZE = REFUSAL_NAME_SIZE + 16 };

/* "TIDINGS_DEDUP_WHEN_AWAY" for dedup.when_away, with what stands behind it. */
static void variable_name(const char *name, const char *suffix, char out[VARIABLE_SIZE])
{
    const size_t length = (size_t)snprintf(out, VARIABLE_SIZE, "TIDINGS_%s%s", name, suffix);
    for (size_t i = 0; i < length; i++)
        out[i] = (char)(out[i] == '.' ? '_' : toupper((unsigned char)out[i]));
}

static void variable_of(const struct setting *setting, char out[VARIABLE_SIZE])
{
    char name[SETTING_NAME_SIZE];
    setting_name(setting, name);
    variable_name(name, "", out);
}

/* What stands behind "TIDINGS_" as librdkafka writes it: KAFKA_SASL_MECHANISM -> sasl.mechanism of
 * kafka. Empty where it has no two parts. */
static struct span property_name(struct settings *settings, struct span name, struct span *section)
{
    char *lower = arena_take(&settings->arena, name.length + 1);
    for (size_t i = 0; i < name.length; i++)
        lower[i] = (char)(name.data[i] == '_' ? '.' : tolower((unsigned char)name.data[i]));
    const struct span whole = {lower, name.length};
    const size_t dot = span_find(whole, SPAN("."));
    *section = span_slice(whole, 0, dot);
    return dot < name.length ? span_slice(whole, dot + 1, name.length) : (struct span){NULL, 0};
}

static const struct setting *find_by_environment(struct span name)
{
    for (size_t i = 0; i < settings_table_size; i++) {
        char known[VARIABLE_SIZE];
        variable_of(&settings_table[i], known);
        if (span_equal(name, span_of(known)))
            return &settings_table[i];
    }
    return NULL;
}

/* A variable of ours that is no setting is refused only where it is near to one, or in one of our
 * sections: Kubernetes puts variables such as TIDINGS_PORT into every container beside a service
 * called tidings. Section and key are those that it has as a property; `suffix` stood behind it. */
static void refuse_variable(struct loading *loading, struct span name, struct span section,
                            struct span key, const char *suffix)
{
    char known[VARIABLE_SIZE], suggestion[VARIABLE_SIZE] = "", property[REFUSAL_NAME_SIZE];
    size_t least = 4;
    bool ours = false;
    for (size_t i = 0; i < settings_table_size; i++) {
        variable_of(&settings_table[i], known);
        const size_t head = strlen("TIDINGS_") + strlen(settings_table[i].section) + 1;
        ours = ours || span_starts_with(name, (struct span){known, head});
        const size_t distance = value_distance(name, span_of(known), 3);
        if (distance < least) {
            least = distance;
            memcpy(suggestion, known, sizeof(known));
        }
    }
    if (least == 4 && refusal_nearest_property(section, key, loading->nearest, property))
        variable_name(property, suffix, suggestion);
    if (suggestion[0] != '\0')
        complain(loading, "environment: unknown setting '%.*s'; did you mean '%s'?",
                 (int)name.length, name.data, suggestion);
    else if (ours)
        complain(loading,
                 "environment: unknown setting '%.*s'; tidings check-config --defaults lists them "
                 "all",
                 (int)name.length, name.data);
}

static void load_variable(struct loading *loading, const char *const *environment, struct span name,
                          struct span value)
{
    struct settings *settings = loading->settings;
    const struct span suffix = SPAN("_FILE");
    struct span wanted = name, section = {NULL, 0};
    const struct setting *setting = find_by_environment(wanted);
    const bool from_file = setting == NULL && span_ends_with(name, suffix);
    if (from_file) {
        wanted = span_slice(name, 0, name.length - suffix.length);
        setting = find_by_environment(wanted);
    }
    struct span key = {NULL, 0};
    if (setting == NULL) {
        const size_t head = strlen("TIDINGS_");
        key = property_name(settings, span_slice(wanted, head, wanted.length), &section);
        if (key.length == 0 || find_properties(settings, section) == NULL) {
            refuse_variable(loading, name, section, key, from_file ? suffix.data : "");
            return;
        }
    } else {
        section = span_of(setting->section);
        key = span_of(setting->key);
    }
    const char *origin = copy_string(settings, name);
    if (from_file) {
        for (const char *const *entry = environment; *entry != NULL; entry++)
            if (strncmp(*entry, wanted.data, wanted.length) == 0 &&
                (*entry)[wanted.length] == '=') {
                complain(loading, "environment: both '%.*s' and '%s' are set; unset one",
                         (int)wanted.length, wanted.data, origin);
                return;
            }
        const char *path = copy_string(settings, value);
        char what[512];
        snprintf(what, sizeof(what), "%s=%.300s", origin, path);
        value = read_file(loading, path, SECRET_MAXIMUM, what);
        if (value.data == NULL)
            return;
        while (value.length > 0 &&
               (value.data[value.length - 1] == '\n' || value.data[value.length - 1] == '\r'))
            value.length--;
    }
    assign(loading, section, key, value, origin);
}

static void load_environment(struct loading *loading, const char *const *environment)
{
    for (const char *const *entry = environment; entry != NULL && *entry != NULL; entry++) {
        const char *equals = strchr(*entry, '=');
        if (equals == NULL || strncmp(*entry, "TIDINGS_", strlen("TIDINGS_")) != 0)
            continue;
        load_variable(loading, environment, (struct span){*entry, (size_t)(equals - *entry)},
                      span_of(equals + 1));
    }
}

/* ---- the command line ---- */

static void load_assignment(struct loading *loading, const char *text)
{
    const char *equals = strchr(text, '=');
    const char *dot = strchr(text, '.');
    if (equals == NULL || dot == NULL || dot > equals || dot == text || dot + 1 == equals) {
        complain(loading, "--set %.*s: expected section.key=value, such as dedup.window=7d",
                 (int)strcspn(text, "="), text);
        return;
    }
    assign(loading, (struct span){text, (size_t)(dot - text)},
           (struct span){dot + 1, (size_t)(equals - dot - 1)}, span_trim(span_of(equals + 1)),
           "--set");
}

/* ---- all of it ---- */

static void load_defaults(struct loading *loading)
{
    struct settings *settings = loading->settings;
    for (size_t i = 0; i < settings_table_size; i++)
        assign(loading, span_of(settings_table[i].section), span_of(settings_table[i].key),
               span_of(settings_table[i].fallback), "default");
    set_property(settings, &settings->kafka, SPAN("bootstrap.servers"), SPAN("localhost:9092"),
                 "default");
}

struct settings *settings_load(const struct settings_sources *sources,
                               settings_complain *complain_to, void *context)
{
    struct settings *settings = calloc(1, sizeof(*settings));
    if (settings == NULL) {
        complain_to(context, "out of memory");
        return NULL;
    }
    arena_init(&settings->arena, MEMORY_MAXIMUM);
    settings->values = arena_alloc(&settings->arena, settings_table_size * sizeof(char *));
    settings->origins = arena_alloc(&settings->arena, settings_table_size * sizeof(char *));
    settings->flawed = arena_alloc(&settings->arena, settings_table_size * sizeof(bool));

    struct loading loading = {settings, sources->nearest, complain_to, context, 0};
    load_defaults(&loading);
    if (sources->file != NULL)
        load_file(&loading, sources->file);
    load_environment(&loading, sources->environment);
    for (size_t i = 0; i < sources->assignment_count; i++)
        load_assignment(&loading, sources->assignments[i]);
    loading.complaints += check_settings(settings, complain_to, context);
    if (sources->check != NULL && !sources->check(settings, loading.complaints == 0))
        loading.complaints++;
    if (loading.complaints > 0) {
        settings_destroy(settings);
        return NULL;
    }
    return settings;
}

bool settings_flawed(const struct settings *settings, const char *section)
{
    for (size_t i = 0; i < settings_table_size; i++)
        if (settings->flawed[i] && strcmp(settings_table[i].section, section) == 0)
            return true;
    return false;
}

void settings_destroy(struct settings *settings)
{
    if (settings == NULL)
        return;
    arena_clear(&settings->arena);
    free(settings);
}
