/* The ends of the lanes, by the settings. */
#include "cli/lanes.h"

#include <stdio.h>
#include <string.h>

#include "cli/dedup.h"
#include "cli/reading.h"
#include "cli/say.h"

/* As worker_options.open. */
static enum status open_lane(void *context, uint32_t index, struct lane_ends *ends, char *error,
                             size_t error_size)
{
    struct lanes *lanes = context;
    char reason[KAFKA_ERROR_SIZE] = "";
    const char *store_error = "";
    *ends = (struct lane_ends){NULL, NULL, NULL};
    if (!dedup_open(lanes->settings, &lanes->memory, &ends->store, &store_error)) {
        snprintf(error, error_size, "'dedup.store': %s", store_error);
        return STATUS_BROKEN;
    }
    const enum status status = kafka_lane_open(&lanes->kafka.options, index, lanes->ends,
                                               &ends->source, &ends->sink, reason);
    if (status != STATUS_OK) {
        snprintf(error, error_size, "%s", reason);
        dedup_store_destroy(ends->store);
        *ends = (struct lane_ends){NULL, NULL, NULL};
    }
    return status;
}

bool lanes_open(struct lanes *lanes, const struct settings *settings, bool embedded)
{
    *lanes = (struct lanes){.settings = settings, .instance = {.holder = -1}};
    kafka_view_init(&lanes->kafka, settings);
    if (embedded)
        lanes->kafka.options.embedded_lanes = (uint32_t)settings->worker.lanes;
    if (!reading_open(settings, &lanes->pipeline))
        return false;
    if (instance_take(settings->input.group, settings->worker.instance, &lanes->instance) !=
        STATUS_OK) {
        say_error("'worker.instance' = %s cannot be taken: too long, or too many workers of that "
                  "name on this host",
                  settings->worker.instance);
        return false;
    }
    lanes->kafka.options.instance = lanes->instance.name;
    return true;
}

bool lanes_create_worker(struct lanes *lanes)
{
    const struct settings *settings = lanes->settings;
    struct worker_options options = worker_defaults();
    char error[WORKER_ERROR_SIZE] = "";
    options.pipeline = &lanes->pipeline;
    options.instance = lanes->instance.name;
    options.lanes = (uint32_t)settings->worker.lanes;
    options.batch_articles = (uint32_t)settings->worker.batch_articles;
    options.batch_bytes = (size_t)settings->worker.batch_bytes;
    options.publish_when_away = settings->dedup.when_away == DEDUP_AWAY_PUBLISH;
    options.drain_ms = (int)settings->worker.drain_ms;
    options.open = open_lane;
    options.context = lanes;
    lanes->worker = worker_create(&options, error);
    if (lanes->worker == NULL)
        say_error("%s", error);
    return lanes->worker != NULL;
}

void lanes_close(struct lanes *lanes)
{
    worker_destroy(lanes->worker);
    kafka_ends_close(lanes->ends);
    dedup_store_destroy(lanes->memory);
    if (lanes->instance.holder >= 0)
        instance_release(&lanes->instance);
    reading_close(&lanes->pipeline);
    kafka_view_clear(&lanes->kafka);
}
