/* What a running worker shows of itself: its counters as one event of the log, and as metrics. */
#ifndef TIDINGS_CLI_WATCH_H
#define TIDINGS_CLI_WATCH_H

#include <stdbool.h>
#include <stdint.h>

#include "lane/worker.h"
#include "telemetry/metrics.h"

/* The event "counters" with every sum; "counters_disagree" too where they do not add up. Returns
 * whether they do. */
bool watch_log(const struct worker *worker);

struct watch {
    const struct worker *worker;
    const char *instance;
    uint32_t lanes;
    int64_t started_ms; /* since 1970 */
};

/* As endpoint_source: context is a struct watch. */
void watch_metrics(void *context, struct metrics *metrics);
bool watch_ready(void *context, const char **reason);
bool watch_live(void *context, uint32_t *lane);

#endif
