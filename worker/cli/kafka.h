/* The settings as the adapters of Kafka want them. */
#ifndef TIDINGS_CLI_KAFKA_H
#define TIDINGS_CLI_KAFKA_H

#include <stdatomic.h>

#include "adapters/kafka_reader.h"
#include "settings/settings.h"

struct kafka_view {
    struct kafka_options options;
    void *memory;
};

/* Borrows all text from the settings. The instance is that of the settings; run makes it distinct.
 * Free with kafka_view_clear. */
void kafka_view_init(struct kafka_view *view, const struct settings *settings);
void kafka_view_clear(struct kafka_view *view);

/* A group without an offset begins at the first message, whatever auto.offset.reset is set to. */
void kafka_view_begin_early(struct kafka_view *view);

/* The first of input.topics, in out; NULL where that is an expression, said on stderr in the name
 * of the command. */
const char *kafka_first_topic(const struct settings *settings, const char *command, char *out,
                              size_t size);

/* "NAME: ERROR; trying on for N s" on stderr; NAME may be NULL. */
void kafka_say_trying(const char *name, const char *error, int64_t until_ms);

/* Opens a reader of a topic as kafka_reader_open does. Where the broker, or the topic, is away,
 * says so on stderr after a few seconds and tries on, for timeout_ms in all or until *stop. NULL
 * where it could not be, said on stderr too unless *stop is why. */
struct kafka_reader *kafka_reach_topic(const struct kafka_options *options, const char *topic,
                                       enum kafka_reader_start start, int64_t last, int timeout_ms,
                                       const atomic_bool *stop);

/* Checks every property; each mistake is said on stderr with where it was set. */
bool kafka_view_check(const struct settings *settings);

#endif
