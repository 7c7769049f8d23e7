/* The text format of https://prometheus.io/docs/instrumenting/exposition_formats/ */
#include "telemetry/metrics.h"

#include <inttypes.h>

enum { PAGE_EXPECTED = 16 * 1024, PAGE_MAXIMUM = 4 * 1024 * 1024 };

void metrics_init(struct metrics *metrics, struct arena *arena)
{
    buffer_init(&metrics->out, arena, PAGE_EXPECTED, PAGE_MAXIMUM);
    metrics->family = "";
}

void metrics_family(struct metrics *metrics, const char *name, enum metric_type type,
                    const char *help)
{
    metrics->family = name;
    buffer_append_format(&metrics->out, "# HELP %s %s\n# TYPE %s %s\n", name, help, name,
                         type == METRIC_COUNTER ? "counter" : "gauge");
}

static void append_escaped(struct buffer *out, const char *text)
{
    for (; *text != '\0'; text++) {
        if (*text == '\\' || *text == '"')
            buffer_append_byte(out, '\\');
        if (*text == '\n')
            buffer_append(out, SPAN("\\n"));
        else
            buffer_append_byte(out, *text);
    }
}

static void append_name(struct metrics *metrics, const struct metric_label *labels, size_t count)
{
    buffer_append(&metrics->out, span_of(metrics->family));
    for (size_t i = 0; i < count; i++) {
        buffer_append_byte(&metrics->out, i == 0 ? '{' : ',');
        buffer_append_format(&metrics->out, "%s=\"", labels[i].name);
        append_escaped(&metrics->out, labels[i].value);
        buffer_append_byte(&metrics->out, '"');
    }
    if (count > 0)
        buffer_append_byte(&metrics->out, '}');
}

void metrics_sample(struct metrics *metrics, const struct metric_label *labels, size_t count,
                    uint64_t value)
{
    append_name(metrics, labels, count);
    buffer_append_format(&metrics->out, " %" PRIu64 "\n", value);
}

void metrics_seconds(struct metrics *metrics, const struct metric_label *labels, size_t count,
                     uint64_t microseconds)
{
    append_name(metrics, labels, count);
    buffer_append_format(&metrics->out, " %" PRIu64 ".%06" PRIu64 "\n", microseconds / 1000000,
                         microseconds % 1000000);
}
