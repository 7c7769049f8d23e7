/* A worker made of the settings: what run and demo share. Opens the ends of each lane, the pipeline
 * and the store, and gives all back. */
#ifndef TIDINGS_CLI_LANES_H
#define TIDINGS_CLI_LANES_H

#include <stdbool.h>

#include "adapters/kafka_lane.h"
#include "cli/kafka.h"
#include "lane/instance.h"
#include "lane/worker.h"
#include "pipeline/pipeline.h"
#include "settings/settings.h"

struct lanes {
    const struct settings *settings;
    struct kafka_view kafka;
    struct kafka_ends *ends; /* NULL: run until told to stop; set by the caller, closed here */
    struct instance instance;
    struct pipeline pipeline;
    struct dedup_store *memory; /* of dedup.store = memory */
    struct worker *worker;
};

/* All but the worker itself. embedded: on the cluster inside this process. False with a line on
 * stderr where the set-up is wrong. lanes_close in any case. */
bool lanes_open(struct lanes *lanes, const struct settings *settings, bool embedded);

/* Makes the worker; false with a line on stderr. */
bool lanes_create_worker(struct lanes *lanes);

void lanes_close(struct lanes *lanes);

#endif
