/* The words for wrong values and names, and the nearest right ones. */
#include "settings/refusals.h"

#include <stdio.h>
#include <string.h>

#include "settings/values.h"

/* A duration as an operator writes it, in the largest unit that it is a multiple of. */
static const char *show_duration(int64_t ms, char out[32])
{
    static const struct {
        int64_t ms;
        const char *name;
    } units[] = {{86400000, "d"}, {3600000, "h"}, {60000, "m"}, {1000, "s"}, {1, "ms"}};
    size_t unit = 0;
    while (ms % units[unit].ms != 0)
        unit++;
    snprintf(out, 32, "%lld%s", (long long)(ms / units[unit].ms), units[unit].name);
    return out;
}

static const char *show_bytes(int64_t bytes, char out[32])
{
    static const char *const units[] = {"", "k", " MiB", " GiB"};
    size_t unit = 0;
    while (bytes % 1024 == 0 && unit < 3) {
        bytes /= 1024;
        unit++;
    }
    snprintf(out, 32, "%lld%s", (long long)bytes, units[unit]);
    return out;
}

static const char *what_is_expected(const struct setting *setting, char *out, size_t size)
{
    char least[32], most[32];
    switch (setting->type) {
    case SETTING_INTEGER:
        snprintf(out, size, "a whole number from %lld to %lld%s", (long long)setting->least,
                 (long long)setting->most,
                 strcmp(setting->fallback, "auto") == 0 ? ", or auto" : "");
        break;
    case SETTING_BYTES:
        snprintf(out, size, "a size such as 64k, 4 MiB or 1 GiB, from %s to %s",
                 show_bytes(setting->least, least), show_bytes(setting->most, most));
        break;
    case SETTING_DURATION:
        snprintf(out, size, "a duration such as 30d, 24h, 10m, 30s or 500ms, from %s to %s",
                 show_duration(setting->least, least), show_duration(setting->most, most));
        break;
    case SETTING_RATIO:
        snprintf(out, size, "a ratio from 0.%02lld to 0.%02lld, such as 0.7 or 70%%",
                 (long long)setting->least, (long long)setting->most);
        break;
    case SETTING_TOPIC:
        snprintf(out, size, "a topic name: letters, digits, '.', '_' and '-', at most 249");
        break;
    case SETTING_CHOICE:
    case SETTING_LEVEL: {
        size_t length = (size_t)snprintf(out, size, "one of ");
        for (const char *c = setting->choices; *c != '\0' && length + 3 < size; c++) {
            if (*c == '|')
                out[length++] = ',';
            out[length++] = *c == '|' ? ' ' : *c;
        }
        out[length] = '\0';
        break;
    }
    case SETTING_TEXT:
        snprintf(out, size, "text without control characters");
        break;
    }
    return out;
}

/* The choice that a mistyped one is nearest to, or an empty span. */
static struct span nearest_choice(struct span text, const char *choices)
{
    struct span rest = span_of(choices), choice, best = {NULL, 0};
    size_t least = 3;
    while (span_next_part(&rest, '|', &choice)) {
        size_t distance = value_distance(text, choice, 2);
        if (distance < least) {
            least = distance;
            best = choice;
        }
    }
    return best;
}

void refusal_of_value(const struct setting *setting, struct span value, char out[REFUSAL_SIZE])
{
    char expected[256], hint[128] = "";
    what_is_expected(setting, expected, sizeof(expected));
    if (setting->choices != NULL) {
        struct span near = nearest_choice(value, setting->choices);
        if (near.length > 0)
            snprintf(hint, sizeof(hint), "; did you mean '%.*s'?", (int)near.length, near.data);
    }
    if (span_find(value, SPAN(" #")) < value.length || span_find(value, SPAN(" ;")) < value.length)
        snprintf(hint, sizeof(hint), " (a comment stands on a line of its own)");
    if (setting->type == SETTING_TEXT) /* not shown: it may hold a password */
        snprintf(out, REFUSAL_SIZE, "'%s.%s' is not %s", setting->section, setting->key, expected);
    else
        snprintf(out, REFUSAL_SIZE, "'%s.%s' cannot be '%.*s': expected %s%s", setting->section,
                 setting->key, (int)(value.length < 80 ? value.length : 80), value.data, expected,
                 hint);
}

/* How much of a text a line has room for. */
static int shown(struct span text)
{
    return (int)(text.length < 160 ? text.length : 160);
}

/* The known name nearest to a mistyped one: the same key in another section first. NULL where none
 * is near. */
static const struct setting *nearest_setting(struct span section, struct span key)
{
    const struct setting *best = NULL;
    size_t least = SIZE_MAX;
    for (size_t i = 0; i < settings_table_size; i++) {
        const struct setting *setting = &settings_table[i];
        const size_t keys = value_distance(key, span_of(setting->key), 3);
        const size_t sections = value_distance(section, span_of(setting->section), 3);
        const size_t allowed = key.length < 6 ? 1 : key.length < 9 ? 2 : 3;
        size_t distance = 2 * keys + (sections < 3 ? sections : 3);
        if (keys <= allowed && (keys == 0 || sections < 3 || key.length >= 6) && distance < least) {
            least = distance;
            best = setting;
        }
    }
    return best;
}

bool refusal_is_our_own(struct span key)
{
    for (size_t i = 0; i < settings_table_size; i++)
        if (span_equal(key, span_of(settings_table[i].key)))
            return true;
    return false;
}

void refusal_of_name(struct span section, struct span key, char out[REFUSAL_SIZE])
{
    const struct setting *near = nearest_setting(section, key);
    char hint[160] = "; tidings check-config --defaults lists them all";
    if (near != NULL)
        snprintf(hint, sizeof(hint), "; did you mean '%s.%s'?", near->section, near->key);
    else if (value_distance(section, SPAN("kafka"), 2) <= 2)
        snprintf(hint, sizeof(hint), "; did you mean 'kafka.%.*s'?", (int)key.length, key.data);
    snprintf(out, REFUSAL_SIZE, "unknown setting '%.*s.%.*s'%s", shown(section), section.data,
             shown(key), key.data, hint);
}
