/* Formats a line in a fixed buffer and hands it to one write(). Nothing here allocates, so it can
 * be used to say that memory is gone. */
#include "telemetry/log.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/runes.h"

enum { ELLIPSIS = 3 /* bytes of U+2026 */ };

struct level_look {
    const char *name;
    const char *label; /* of one width */
    const char *colour;
};

static const struct level_look level_looks[] = {
    [LOG_LEVEL_DEBUG] = {"debug", "DEBUG", "\033[2m"},
    [LOG_LEVEL_INFO] = {"info", "INFO ", "\033[32m"},
    [LOG_LEVEL_WARN] = {"warn", "WARN ", "\033[33m"},
    [LOG_LEVEL_ERROR] = {"error", "ERROR", "\033[31m"},
};

/* The process's log has one destination and one configuration; nothing else here has state. */
static atomic_int configured_format = LOG_FORMAT_AUTO;
static atomic_int configured_level = LOG_LEVEL_INFO;
static atomic_int destination = STDERR_FILENO;
static pthread_mutex_t writing = PTHREAD_MUTEX_INITIALIZER;
static int64_t lines_lost; /* under `writing` */

/* A line being built; `room` keeps back what its end needs. */
struct line {
    char *data;
    size_t length;
    size_t room;
};

void log_configure(enum log_format format, enum log_level level)
{
    atomic_store(&configured_format, format);
    atomic_store(&configured_level, level);
}

void log_redirect(int descriptor)
{
    atomic_store(&destination, descriptor);
}

bool log_enabled(enum log_level level)
{
    return (int)level >= atomic_load_explicit(&configured_level, memory_order_relaxed);
}

static void put(struct line *line, const char *data, size_t length)
{
    if (length > line->room - line->length)
        length = line->room - line->length;
    memcpy(line->data + line->length, data, length);
    line->length += length;
}

static void put_string(struct line *line, const char *text)
{
    put(line, text, strlen(text));
}

/* The escape of a character that must not stand as it is, or 0 for one that may. Control
 * characters are escaped in text too: what comes from an article must not steer a terminal. */
static size_t escape(char32_t rune, char out[8])
{
    switch (rune) {
    case U'"':
        memcpy(out, "\\\"", 2);
        return 2;
    case U'\\':
        memcpy(out, "\\\\", 2);
        return 2;
    case U'\n':
        memcpy(out, "\\n", 2);
        return 2;
    case U'\r':
        memcpy(out, "\\r", 2);
        return 2;
    case U'\t':
        memcpy(out, "\\t", 2);
        return 2;
    default:
        break;
    }
    if (rune < 0x20 || (rune >= 0x7F && rune < 0xA0) || rune == 0x2028 || rune == 0x2029 ||
        (rune >= 0x202A && rune <= 0x202E) || (rune >= 0x2066 && rune <= 0x2069))
        return (size_t)snprintf(out, 8, "\\u%04x", (unsigned)rune);
    return 0;
}

/* A quoted string that leaves `tail` bytes of the line free; cut at a character's border. */
static void put_quoted(struct line *line, struct span text, size_t tail)
{
    const size_t limit = line->room > tail ? line->room - tail : 0;
    put_string(line, "\"");
    while (text.length > 0) {
        size_t size;
        char piece[8];
        char32_t rune = rune_decode(text, &size);
        size_t written = escape(rune, piece);
        if (written == 0)
            written = rune_encode(rune, piece);
        if (line->length + written + ELLIPSIS + 1 > limit) {
            put_string(line, "\xE2\x80\xA6");
            break;
        }
        put(line, piece, written);
        text = span_slice(text, size, text.length);
    }
    put_string(line, "\"");
}

/* Text that reads well without quotes: no spaces, quotes, equals signs or anything escaped. */
static bool is_plain(struct span text)
{
    if (text.length == 0 || text.length > 512)
        return false;
    while (text.length > 0) {
        size_t size;
        char piece[8];
        char32_t rune = rune_decode(text, &size);
        if (rune == U' ' || rune == U'=' || rune == RUNE_REPLACEMENT || escape(rune, piece) != 0)
            return false;
        text = span_slice(text, size, text.length);
    }
    return true;
}

static void put_field(struct line *line, bool json, const struct log_field *field)
{
    const size_t least = strlen(field->name) + 40; /* a number, or a string worth reading */
    if (line->length + least > line->room)
        return;
    if (json)
        put_string(line, ",\"");
    else
        put_string(line, "  ");
    put_string(line, field->name);
    put_string(line, json ? "\":" : "=");
    if (field->kind == LOG_KIND_NUMBER) {
        char digits[24];
        snprintf(digits, sizeof(digits), "%lld", (long long)field->number);
        put_string(line, digits);
    } else if (!json && is_plain(field->text) && line->length + field->text.length < line->room) {
        put(line, field->text.data, field->text.length);
    } else {
        put_quoted(line, field->text, 0);
    }
}

size_t log_format_line(char *out, bool json, bool colour, int64_t wall_ms, enum log_level level,
                       const char *event, const struct log_field *fields, size_t count)
{
    const struct level_look *look = &level_looks[level];
    struct line line = {out, 0, LOG_LINE_MAX - 2}; /* "}\n" */
    char stamp[CLOCK_TEXT_SIZE];
    clock_print_utc(wall_ms, stamp);
    if (json) {
        put_string(&line, "{\"time\":\"");
        put_string(&line, stamp);
        put_string(&line, "\",\"level\":\"");
        put_string(&line, look->name);
        put_string(&line, "\",\"event\":");
        put_quoted(&line, span_of(event), LOG_LINE_MAX / 2);
    } else {
        put_string(&line, colour ? "\033[2m" : "");
        put_string(&line, stamp);
        put_string(&line, colour ? "\033[0m " : " ");
        put_string(&line, colour ? look->colour : "");
        put_string(&line, look->label);
        put_string(&line, colour ? "\033[0m " : " ");
        put_string(&line, event);
    }
    for (size_t i = 0; i < count; i++)
        if (fields[i].kind == LOG_KIND_NUMBER || fields[i].text.data != NULL)
            put_field(&line, json, &fields[i]);
    line.room = LOG_LINE_MAX;
    put_string(&line, json ? "}\n" : "\n");
    return line.length;
}

/* The whole line or, where not even its beginning can be written now, nothing. A line once begun
 * (only on sockets and terminals) is waited for a second, lest the next one is glued to it. */
static bool write_line(int descriptor, const char *data, size_t length)
{
    size_t done = 0;
    while (done < length) {
        ssize_t written = write(descriptor, data + done, length - done);
        if (written >= 0) {
            done += (size_t)written;
        } else if (errno == EAGAIN && done > 0) {
            struct pollfd waiting = {descriptor, POLLOUT, 0};
            if (poll(&waiting, 1, 1000) == 0)
                return false;
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

void log_event(enum log_level level, const char *event, const struct log_field *fields,
               size_t count)
{
    if (!log_enabled(level))
        return;
    const int saved = errno;
    const int descriptor = atomic_load(&destination);
    const int format = atomic_load(&configured_format);
    const bool terminal = format != LOG_FORMAT_JSON && isatty(descriptor);
    const bool json = format == LOG_FORMAT_JSON || (format == LOG_FORMAT_AUTO && !terminal);
    const bool colour = terminal && getenv("NO_COLOR") == NULL;
    const int64_t now = clock_wall_ms();
    char line[LOG_LINE_MAX];
    size_t length = log_format_line(line, json, colour, now, level, event, fields, count);

    pthread_mutex_lock(&writing);
    if (lines_lost > 0) {
        char report[LOG_LINE_MAX];
        struct log_field lost = log_number("count", lines_lost);
        size_t size =
            log_format_line(report, json, colour, now, LOG_LEVEL_WARN, "log_lines_lost", &lost, 1);
        if (write_line(descriptor, report, size))
            lines_lost = 0;
    }
    if (!write_line(descriptor, line, length))
        lines_lost++;
    pthread_mutex_unlock(&writing);
    errno = saved;
}
