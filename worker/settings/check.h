/* What one value alone cannot tell: settings that contradict each other, and those that depend on
 * the machine. */
#ifndef TIDINGS_SETTINGS_CHECK_H
#define TIDINGS_SETTINGS_CHECK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"
#include "settings/settings.h"

/* Resolves what is "auto" and checks the whole; returns the number of complaints. */
size_t check_settings(struct settings *settings, settings_complain *complain, void *context);

/* A name that Kafka takes: 1 to 249 of letters, digits, '.', '_', '-', and not "." or "..". */
bool check_topic_name(struct span name);

#endif
