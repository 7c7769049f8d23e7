/* What the operator decided: one constant struct, filled from the defaults, the file, the
 * environment and the command line (each beats the one before), checked as a whole before anything
 * starts. Every setting is one row of settings/table.c.
 *
 * Owned by settings_load; all text in it lives until settings_destroy. NUL-terminated, since what
 * it is for (librdkafka, hiredis, file names) asks for that. Read-only after the start, so threads
 * share it without locks. */
#ifndef TIDINGS_SETTINGS_SETTINGS_H
#define TIDINGS_SETTINGS_SETTINGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/span.h"

/* A librdkafka property, passed through. */
struct property {
    const char *name; /* as librdkafka calls it: "sasl.mechanism" */
    const char *value;
    const char *origin; /* where it was set: "default", "x.conf:12", "TIDINGS_KAFKA_...", "--set" */
};

struct properties {
    struct property *items;
    size_t count;
};

enum dedup_near { DEDUP_NEAR_DIVERT, DEDUP_NEAR_MARK, DEDUP_NEAR_OFF };
enum dedup_away { DEDUP_AWAY_WAIT, DEDUP_AWAY_PUBLISH };
enum on_stop { ON_STOP_LEAVE, ON_STOP_STAY };
enum delivery { DELIVERY_EXACTLY_ONCE, DELIVERY_AT_LEAST_ONCE };
enum log_choice { LOG_CHOICE_AUTO, LOG_CHOICE_JSON, LOG_CHOICE_TEXT };

struct settings {
    struct properties kafka;    /* for both clients; holds bootstrap.servers always */
    struct properties consumer; /* for the consumer alone; beats kafka */
    struct properties producer;

    struct {
        const char *topics; /* by comma, or one ^regex */
        const char *group;
        /* the crawler's own names for the fields of input form 3, several by comma */
        const char *field_url, *field_title, *field_content, *field_html, *field_text;
        const char *field_published, *field_site, *field_fetched, *field_charset;
    } input;
    struct {
        const char *records, *duplicates, *dead_letters; /* topics */
    } output;
    struct {
        const char *store; /* redis://, rediss://, unix:, memory, off */
        int64_t window_ms;
        enum dedup_near near;
        double threshold; /* Jaccard, 0.5 to 0.95 */
        int64_t shortest; /* code points */
        enum dedup_away when_away;
        const char *prefix;  /* of the keys; never empty; auto is resolved */
        const char *ca_file; /* empty: the system's */
        int64_t capacity;    /* articles, of store = memory */
    } dedup;
    struct {
        int64_t lanes;        /* at least 1; auto is resolved */
        const char *instance; /* never empty; the host name is filled in */
        bool instance_given; /* false: it is the host name, made distinct where two run on a host */
        enum delivery delivery;
        enum on_stop on_stop;
        int64_t batch_articles;
        int64_t batch_bytes;
        int64_t drain_ms; /* how long a stop may take before the batch at hand is abandoned */
    } worker;
    struct {
        int64_t message; /* bytes */
        int64_t depth;
        int64_t articles;
    } limits;
    struct {
        const char *directory; /* the user's own word lists; empty: none */
    } lexicon;
    struct {
        const char *listen; /* host:port; empty: no endpoint */
    } telemetry;
    struct {
        enum log_choice format;
        int64_t level; /* 0 debug, 1 info, 2 warn, 3 error: as enum log_level */
    } log;

    /* for settings/ itself */
    struct arena arena;
    const char **values;  /* as written, by row of the table */
    const char **origins; /* by row of the table */
    bool *flawed;         /* by row of the table: what was said was refused, the default stands */
};

/* Looks at what only others know of (librdkafka its properties): says each mistake itself and
 * returns whether there is none. `good`: nothing was wrong before. */
typedef bool settings_check(const struct settings *settings, bool good);

/* Names the librdkafka property that a mistyped name is nearest to, and says how many mistakes are
 * between them (0: it is one); SETTINGS_ABBREVIATED and more where only a part of it was said;
 * SIZE_MAX where none is near. */
typedef size_t settings_nearest(struct span name, char *out, size_t size);

enum { SETTINGS_ABBREVIATED = 100 };

struct settings_sources {
    const char *file;               /* NULL: none */
    const char *const *environment; /* as environ; NULL: none */
    const char *const *assignments; /* "section.key=value" of --set, in order */
    size_t assignment_count;
    settings_nearest *nearest; /* NULL: properties are known to nobody */
    settings_check *check;     /* called last, whatever was found before; NULL: none */
};

/* Called once for each mistake with one line for a person, without line end: where it is, what is
 * wrong, what would be right. */
typedef void settings_complain(void *context, const char *line);

/* All settings, or NULL after at least one complaint. Goes on after a mistake, so that all are
 * named at once. */
struct settings *settings_load(const struct settings_sources *sources, settings_complain *complain,
                               void *context);

void settings_destroy(struct settings *settings);

/* For a settings_check: whether something was wrong with a setting of the section already, so that
 * its value says nothing. */
bool settings_flawed(const struct settings *settings, const char *section);

/* One setting as it is in force, for check-config: rows of the table first, then the properties. */
struct setting_view {
    const char *section;  /* "dedup" */
    const char *key;      /* "window" */
    const char *value;    /* as written; secrets masked */
    const char *fallback; /* the default as written; NULL for a property */
    const char *origin;
    const char *help; /* NULL for a property */
};

size_t settings_view_count(const struct settings *settings);
struct setting_view settings_view(struct settings *settings, size_t index);

/* The value of a property: of `own` where it stands there, else of `common`; NULL where in neither.
 */
const char *properties_find(const struct properties *own, const struct properties *common,
                            const char *name);

#endif
