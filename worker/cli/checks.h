/* What the commands check of their settings beside each setting by itself; nothing is connected. As
 * settings_check: each mistake is said on stderr. */
#ifndef TIDINGS_CLI_CHECKS_H
#define TIDINGS_CLI_CHECKS_H

#include "settings/settings.h"

/* Of commands that go to Kafka alone: the properties of librdkafka. */
bool check_for_kafka(const struct settings *settings, bool good);

/* And to the store. */
bool check_for_stores(const struct settings *settings, bool good);

/* Of run, which reads the word lists later by itself: these too, where something is wrong anyhow.
 */
bool check_for_run(const struct settings *settings, bool good);

/* Everything. */
bool check_for_all(const struct settings *settings, bool good);

/* The word lists alone, where something is wrong anyhow: of commands that read them themselves. */
bool check_for_reading(const struct settings *settings, bool good);

#endif
