/* What librdkafka tells of its own properties: which there are, which side they are
 * for, what they take. */
#ifndef TIDINGS_ADAPTERS_KAFKA_NAMES_H
#define TIDINGS_ADAPTERS_KAFKA_NAMES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

enum kafka_side { KAFKA_SIDE_UNKNOWN, KAFKA_SIDE_CONSUMER, KAFKA_SIDE_PRODUCER, KAFKA_SIDE_BOTH };

/* UNKNOWN where librdkafka has no such property. */
enum kafka_side kafka_names_side(const char *name);

/* The property that a mistyped name is nearest to, and how near; a settings_nearest. */
size_t kafka_names_nearest(struct span name, char *out, size_t size);

/* The values that it takes ("1 .. 100000", "plaintext, ssl"); false where librdkafka tells none. */
bool kafka_names_values(const char *name, char *out, size_t size);

#endif
