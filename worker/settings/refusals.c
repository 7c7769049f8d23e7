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

/* Mistakes in the key weigh more than those in the section; a section that is none of the near ones
 * weighs FAR. */
enum { KEY_WEIGHT = 2, FAR = 3 };

static size_t section_distance(struct span section, const char *known)
{
    const size_t distance = value_distance(section, span_of(known), FAR);
    return distance < FAR ? distance : FAR;
}

/* The setting nearest to a mistyped name: the same key in another section first. NULL where none is
 * nearer than *least. */
static const struct setting *nearest_setting(struct span section, struct span key, size_t *least)
{
    enum { KEY_LEAST = 5 }; /* of a key with a mistake, in a section of which none is near */
    const struct setting *best = NULL;
    for (size_t i = 0; i < settings_table_size; i++) {
        const struct setting *setting = &settings_table[i];
        const size_t keys = value_distance(key, span_of(setting->key), 3);
        const size_t sections = section_distance(section, setting->section);
        const size_t allowed = key.length < 6 ? 1 : key.length < 9 ? 2 : 3;
        const size_t distance = KEY_WEIGHT * keys + sections;
        if (keys <= allowed && (keys == 0 || sections < FAR || key.length >= KEY_LEAST) &&
            distance < *least) {
            *least = distance;
            best = setting;
        }
    }
    return best;
}

/* The section of properties nearest to a mistyped one, and how near; the common one where none is.
 */
static const char *nearest_properties(struct span section, size_t *distance)
{
    static const char *const sections[] = {"kafka", "consumer", "producer"};
    const char *best = sections[0];
    *distance = FAR;
    for (size_t i = 0; i < sizeof(sections) / sizeof(sections[0]); i++) {
        const size_t here = section_distance(section, sections[i]);
        if (here < *distance) {
            *distance = here;
            best = sections[i];
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

/* Whether a property is nearer than *least; then it is told. */
static bool tell_property(struct span section, struct span key, settings_nearest *nearest,
                          size_t *least, char out[REFUSAL_NAME_SIZE])
{
    char property[REFUSAL_NAME_SIZE / 2];
    size_t sections;
    const char *properties = nearest_properties(section, &sections);
    const size_t mistakes = nearest != NULL ? nearest(key, property, sizeof(property)) : SIZE_MAX;
    /* In a section that is near to none of them, only what is written as librdkafka's names are. */
    if (mistakes == SIZE_MAX || KEY_WEIGHT * mistakes + sections >= *least ||
        (sections == FAR &&
         (mistakes >= SETTINGS_ABBREVIATED || span_find(key, SPAN(".")) == key.length)))
        return false;
    *least = KEY_WEIGHT * mistakes + sections;
    snprintf(out, REFUSAL_NAME_SIZE, "%s.%s", properties, property);
    return true;
}

bool refusal_nearest_property(struct span section, struct span key, settings_nearest *nearest,
                              char out[REFUSAL_NAME_SIZE])
{
    size_t sections, least = SIZE_MAX;
    nearest_properties(section, &sections);
    return sections < FAR && tell_property(section, key, nearest, &least, out);
}

bool refusal_nearest(struct span section, struct span key, settings_nearest *nearest,
                     char out[REFUSAL_NAME_SIZE])
{
    size_t least = SIZE_MAX;
    const struct setting *setting = nearest_setting(section, key, &least);
    if (setting != NULL)
        setting_name(setting, out);
    return tell_property(section, key, nearest, &least, out) || setting != NULL;
}

void refusal_of_name(struct span section, struct span key, settings_nearest *nearest,
                     char out[REFUSAL_SIZE])
{
    char near[REFUSAL_NAME_SIZE];
    char hint[REFUSAL_NAME_SIZE + 32] = "; tidings check-config --defaults lists them all";
    if (refusal_nearest(section, key, nearest, near))
        snprintf(hint, sizeof(hint), "; did you mean '%s'?", near);
    snprintf(out, REFUSAL_SIZE, "unknown setting '%.*s.%.*s'%s", shown(section), section.data,
             shown(key), key.data, hint);
}
