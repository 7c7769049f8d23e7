/* The producer of one lane. Included by adapters/kafka_*.c only. */
#ifndef TIDINGS_ADAPTERS_KAFKA_SINK_H
#define TIDINGS_ADAPTERS_KAFKA_SINK_H

#include "adapters/kafka_options.h"
#include "base/status.h"
#include "ports/record_sink.h"

/* See kafka_lane_open. Its source is one of kafka_source_open's. */
enum status kafka_sink_open(const struct kafka_options *options, uint32_t index,
                            struct record_sink **sink, char *error);

#endif
