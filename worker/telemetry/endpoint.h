/* /metrics, /live and /ready over HTTP, on a thread of its own. It reads snapshots by the functions
 * given to it and touches nothing that a lane could wait for. */
#ifndef TIDINGS_TELEMETRY_ENDPOINT_H
#define TIDINGS_TELEMETRY_ENDPOINT_H

#include <stdbool.h>

#include "base/status.h"
#include "telemetry/metrics.h"

struct endpoint;

/* Called on the endpoint's thread, one call at a time. */
struct endpoint_source {
    void *context;
    void (*write_metrics)(void *context, struct metrics *metrics);
    /* Whether work can be done now; where not, *reason is static text. */
    bool (*is_ready)(void *context, const char **reason);
    /* Whether every lane takes its steps; where not, *lane is one that does not. */
    bool (*is_live)(void *context, uint32_t *lane);
};

enum { ENDPOINT_ERROR_SIZE = 256 };

/* Listens on "address:port" (":port" every address, "[v6]:port"; port 0: any free one).
 * STATUS_UNAVAILABLE where somebody else has the address: a sibling worker on this host, which is
 * no reason not to work. STATUS_BROKEN where it can never be. The reason in error. */
enum status endpoint_open(const char *listen, const struct endpoint_source *source,
                          struct endpoint **endpoint, char *error);

/* The port it listens on. */
int endpoint_port(const struct endpoint *endpoint);

void endpoint_close(struct endpoint *endpoint);

#endif
