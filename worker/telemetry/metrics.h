/* Builds a page of metrics in Prometheus' text format (version 0.0.4): a family with its help and
 * type, then its samples. Pure; in an arena. */
#ifndef TIDINGS_TELEMETRY_METRICS_H
#define TIDINGS_TELEMETRY_METRICS_H

#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"

struct metrics {
    struct buffer out;
    const char *family;
};

struct metric_label {
    const char *name;  /* [a-z_]+ */
    const char *value; /* UTF-8, escaped here */
};

enum metric_type { METRIC_COUNTER, METRIC_GAUGE };

void metrics_init(struct metrics *metrics, struct arena *arena);

/* Begins a family; counters end in _total. */
void metrics_family(struct metrics *metrics, const char *name, enum metric_type type,
                    const char *help);

/* One sample of the family begun last. */
void metrics_sample(struct metrics *metrics, const struct metric_label *labels, size_t count,
                    uint64_t value);

/* The same in seconds, from microseconds. */
void metrics_seconds(struct metrics *metrics, const struct metric_label *labels, size_t count,
                     uint64_t microseconds);

static inline struct span metrics_text(const struct metrics *metrics)
{
    return buffer_span(&metrics->out);
}

#endif
