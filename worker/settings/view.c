/* The settings as an operator may see them: secrets masked, each with where it came from. */
#include <string.h>

#include "settings/settings.h"
#include "settings/table.h"

static const char mask[] = "********";

const char *properties_find(const struct properties *own, const struct properties *common,
                            const char *name)
{
    const struct properties *lists[] = {own, common};
    for (size_t list = 0; list < 2; list++)
        for (size_t i = 0; lists[list] != NULL && i < lists[list]->count; i++)
            if (strcmp(lists[list]->items[i].name, name) == 0)
                return lists[list]->items[i].value;
    return NULL;
}

/* scheme://user:password@host -> scheme://user:********@host; anything else as it is. The last @
 * counts, as in every URL parser; a password may hold others. */
static const char *mask_url(struct settings *settings, const char *url)
{
    const char *begin = strstr(url, "://");
    const char *end = strrchr(url, '@');
    if (begin == NULL || end == NULL || end < begin)
        return url;
    begin += 3;
    const char *colon = memchr(begin, ':', (size_t)(end - begin));
    const char *from = colon != NULL ? colon + 1 : begin;
    return arena_format(&settings->arena, "%.*s%s%s%c", (int)(from - url), url, mask, end, '\0')
        .data;
}

size_t settings_view_count(const struct settings *settings)
{
    return settings_table_size + settings->kafka.count + settings->consumer.count +
           settings->producer.count;
}

static struct setting_view view_property(const char *section, const struct property *property)
{
    const bool secret = property_secret(span_of(property->name));
    return (struct setting_view){.section = section,
                                 .key = property->name,
                                 .value = secret ? mask : property->value,
                                 .origin = property->origin};
}

struct setting_view settings_view(struct settings *settings, size_t index)
{
    if (index < settings_table_size) {
        const struct setting *setting = &settings_table[index];
        return (struct setting_view){
            .section = setting->section,
            .key = setting->key,
            .value = mask_url(settings, settings->values[index]),
            .fallback = setting->fallback,
            .origin = settings->origins[index],
            .help = setting->help,
        };
    }
    index -= settings_table_size;
    if (index < settings->kafka.count)
        return view_property("kafka", &settings->kafka.items[index]);
    index -= settings->kafka.count;
    if (index < settings->consumer.count)
        return view_property("consumer", &settings->consumer.items[index]);
    index -= settings->consumer.count;
    return view_property("producer", &settings->producer.items[index]);
}
