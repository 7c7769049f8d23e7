/* The table of settings: one row each, from which parsing, checking, printing, the suggestions and
 * the check of config/tidings.conf are all driven. A new setting is a row here, its member in
 * settings.h, and its lines in config/tidings.conf; a test compares table and file. */
#ifndef TIDINGS_SETTINGS_TABLE_H
#define TIDINGS_SETTINGS_TABLE_H

#include <stddef.h>
#include <stdint.h>

#include "settings/settings.h"

enum setting_type {
    SETTING_TEXT,     /* const char * */
    SETTING_TOPIC,    /* const char *: one legal topic name */
    SETTING_INTEGER,  /* int64_t */
    SETTING_BYTES,    /* int64_t */
    SETTING_DURATION, /* int64_t, ms */
    SETTING_RATIO,    /* double */
    SETTING_CHOICE,   /* an enum in the order of choices */
    SETTING_LEVEL,    /* int64_t, the position in choices */
};

struct setting {
    const char *section, *key;
    enum setting_type type;
    size_t offset;        /* in struct settings */
    const char *fallback; /* the default, as written in the file */
    int64_t least, most;  /* of integers, bytes and durations (ms); of ratios in hundredths */
    const char *choices;  /* "one|two" */
    const char *help;     /* one sentence: what it is */
};

extern const struct setting settings_table[];
extern const size_t settings_table_size;

/* The longest "section.key" fits, and its NUL. */
enum { SETTING_NAME_SIZE = 64 };

/* "section.key" of a row. */
void setting_name(const struct setting *setting, char out[SETTING_NAME_SIZE]);

/* A librdkafka property that the worker sets itself, and why it cannot be set; NULL for others. */
const char *property_reserved(struct span name);

/* Whether what it holds must never be shown. */
bool property_secret(struct span name);

#endif
