/* Checks of settings by those who know of them. */
#include "cli/checks.h"

#include "cli/dedup.h"
#include "cli/kafka.h"
#include "cli/reading.h"

static bool check_word_lists(const struct settings *settings)
{
    struct pipeline pipeline;
    if (settings_flawed(settings, "lexicon"))
        return true; /* it was said */
    if (!reading_open(settings, &pipeline))
        return false;
    reading_close(&pipeline);
    return true;
}

bool check_for_reading(const struct settings *settings, bool good)
{
    return good || check_word_lists(settings);
}

bool check_for_kafka(const struct settings *settings, bool good)
{
    (void)good;
    return kafka_view_check(settings);
}

bool check_for_stores(const struct settings *settings, bool good)
{
    (void)good;
    const bool kafka = kafka_view_check(settings);
    return (settings_flawed(settings, "dedup") || dedup_check(settings)) && kafka;
}

bool check_for_run(const struct settings *settings, bool good)
{
    const bool stores = check_for_stores(settings, good);
    return check_for_reading(settings, stores && good) && stores;
}

bool check_for_all(const struct settings *settings, bool good)
{
    const bool stores = check_for_stores(settings, good);
    return check_word_lists(settings) && stores;
}
