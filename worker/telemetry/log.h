/* The log: one line an event on stderr, as JSON or as text for a person. The library below main
 * never logs; lanes and commands do, once a decision.
 *
 *     log_event(LOG_LEVEL_WARN, "dead_letter", (struct log_field[]){
 *         log_text("source", source), log_string("reason", "bad_json"), log_number("bytes", n)},
 * 3); LOG_EVENT(LOG_LEVEL_WARN, "dead_letter", log_string("reason", "bad_json"));
 *
 * The event is a stable name in snake_case; what differs goes into fields. The level names are not
 * LOG_INFO and so on, which <syslog.h> takes. Thread-safe: every line is one write(). */
#ifndef TIDINGS_TELEMETRY_LOG_H
#define TIDINGS_TELEMETRY_LOG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/span.h"

enum log_level { LOG_LEVEL_DEBUG, LOG_LEVEL_INFO, LOG_LEVEL_WARN, LOG_LEVEL_ERROR };

/* AUTO: text on a terminal (in colour unless NO_COLOR is set), JSON elsewhere. */
enum log_format { LOG_FORMAT_AUTO, LOG_FORMAT_JSON, LOG_FORMAT_TEXT };

enum log_kind { LOG_KIND_TEXT, LOG_KIND_NUMBER };

struct log_field {
    const char *name; /* [a-z_]+, static */
    enum log_kind kind;
    struct span text; /* any bytes: escaped, what is not UTF-8 replaced; absent: left out */
    int64_t number;
};

static inline struct log_field log_text(const char *name, struct span text)
{
    return (struct log_field){name, LOG_KIND_TEXT, text, 0};
}

/* text NULL: the field is left out. */
static inline struct log_field log_string(const char *name, const char *text)
{
    return (struct log_field){name, LOG_KIND_TEXT, span_of(text), 0};
}

static inline struct log_field log_number(const char *name, int64_t number)
{
    return (struct log_field){name, LOG_KIND_NUMBER, {NULL, 0}, number};
}

/* For the whole process. Before it is called: AUTO and INFO. May be called at any time. */
void log_configure(enum log_format format, enum log_level level);

/* Whether an event of that level would be written: for callers whose fields cost something. */
bool log_enabled(enum log_level level);

/* Writes one line of at most LOG_LINE_MAX bytes (a longer field is cut, with an ellipsis; fields
 * that no longer fit are left out). Never blocks on a stderr that is non-blocking and full: the
 * line is dropped, and the next one that gets through says how many were ("lines_lost"). Keeps
 * errno. */
void log_event(enum log_level level, const char *event, const struct log_field *fields,
               size_t count);

#define LOG_EVENT(level, event, ...)                                                               \
    log_event((level), (event), (struct log_field[]){__VA_ARGS__},                                 \
              sizeof((struct log_field[]){__VA_ARGS__}) / sizeof(struct log_field))

/* Writes to that descriptor instead of stderr: for tests. */
void log_redirect(int descriptor);

/* A write() of up to PIPE_BUF bytes to a pipe is never mixed with another process's. */
enum { LOG_LINE_MAX = 4096 };

/* Formats one line into out (LOG_LINE_MAX bytes), line end included; returns its length. The pure
 * part of log_event. `json` false: text, with colour where `colour`. */
size_t log_format_line(char *out, bool json, bool colour, int64_t wall_ms, enum log_level level,
                       const char *event, const struct log_field *fields, size_t count);

#endif
