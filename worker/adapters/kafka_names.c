/* Reads the table that librdkafka prints of its properties: the only way to learn all of their
 * names, since it lists no property whose default is nothing.
 *
 *     client.id                                |  *  |                 |       rdkafka | low  | ...
 */
#include "adapters/kafka_names.h"

#include <librdkafka/rdkafka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "settings/settings.h"
#include "settings/values.h"

struct table {
    char *text;
    struct span rest;
};

struct row {
    struct span name, values;
    enum kafka_side side;
};

static bool open_table(struct table *table)
{
    size_t length = 0;
    table->text = NULL;
    FILE *out = open_memstream(&table->text, &length);
    if (out == NULL)
        return false;
    rd_kafka_conf_properties_show(out);
    if (fclose(out) != 0) {
        free(table->text);
        return false;
    }
    table->rest = (struct span){table->text, length};
    return true;
}

static bool read_side(struct span cell, enum kafka_side *side)
{
    *side = span_equal(cell, SPAN("C"))   ? KAFKA_SIDE_CONSUMER
            : span_equal(cell, SPAN("P")) ? KAFKA_SIDE_PRODUCER
            : span_equal(cell, SPAN("*")) ? KAFKA_SIDE_BOTH
                                          : KAFKA_SIDE_UNKNOWN;
    return *side != KAFKA_SIDE_UNKNOWN;
}

static bool next_row(struct table *table, struct row *row)
{
    struct span line, cell;
    while (span_next_part(&table->rest, '\n', &line)) {
        if (!span_next_part(&line, '|', &row->name) || !span_next_part(&line, '|', &cell) ||
            !read_side(span_trim(cell), &row->side) || !span_next_part(&line, '|', &row->values))
            continue;
        row->name = span_trim(row->name);
        row->values = span_trim(row->values);
        return true;
    }
    return false;
}

static bool find_row(struct table *table, const char *name, struct row *row)
{
    while (next_row(table, row))
        if (span_equal(row->name, span_of(name)))
            return true;
    return false;
}

enum kafka_side kafka_names_side(const char *name)
{
    struct table table;
    struct row row;
    if (!open_table(&table))
        return KAFKA_SIDE_UNKNOWN;
    const bool found = find_row(&table, name, &row);
    free(table.text);
    return found ? row.side : KAFKA_SIDE_UNKNOWN;
}

bool kafka_names_values(const char *name, char *out, size_t size)
{
    struct table table;
    struct row row;
    if (!open_table(&table))
        return false;
    const bool told = find_row(&table, name, &row) && row.values.length > 0;
    if (told)
        snprintf(out, size, "%.*s", (int)row.values.length, row.values.data);
    free(table.text);
    return told;
}

/* What can be set by a text: not the callbacks. */
static bool takes_text(struct span name)
{
    return !span_ends_with(name, SPAN("_cb")) && !span_equal(name, SPAN("opaque"));
}

/* Few single mistakes, or else a name of which only a part was said: the shortest of those. */
static size_t strangeness(struct span name, struct span wanted)
{
    const size_t allowed = wanted.length < 6 ? 1 : wanted.length < 9 ? 2 : 3;
    const size_t mistakes = value_distance(wanted, name, allowed);
    if (mistakes <= allowed)
        return mistakes;
    if (wanted.length >= 5 && span_find(name, wanted) < name.length)
        return SETTINGS_ABBREVIATED + name.length;
    return SIZE_MAX;
}

size_t kafka_names_nearest(struct span name, char *out, size_t size)
{
    struct table table;
    struct row row;
    size_t least = SIZE_MAX;
    if (!open_table(&table))
        return least;
    while (next_row(&table, &row)) {
        const size_t distance = takes_text(row.name) ? strangeness(row.name, name) : SIZE_MAX;
        if (distance >= least)
            continue;
        least = distance;
        snprintf(out, size, "%.*s", (int)row.name.length, row.name.data);
    }
    free(table.text);
    return least;
}
