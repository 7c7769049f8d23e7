/* Diagnostics of the commands. The worker itself logs (telemetry/log.h). */
#include "cli/say.h"

#include <errno.h>
#include <limits.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/command.h"

enum { HELD_MOST = 256 };

static struct {
    bool holding;
    size_t count;
    char *lines[HELD_MOST];
} held;

static void write_line(const char *line)
{
    fwrite(line, 1, strlen(line), stderr);
}

void say_error(const char *format, ...)
{
    char line[2048] = "tidings: ";
    const size_t head = strlen(line);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(line + head, sizeof(line) - head, format, arguments);
    va_end(arguments);
    const size_t length = strlen(line);
    line[length < sizeof(line) - 2 ? length : sizeof(line) - 2] = '\n';
    line[length < sizeof(line) - 2 ? length + 1 : sizeof(line) - 1] = '\0';
    char *copy = held.holding && held.count < HELD_MOST ? strdup(line) : NULL;
    if (copy != NULL)
        held.lines[held.count++] = copy;
    else
        write_line(line);
}

void say_hold(void)
{
    held.holding = true;
}

/* The number of the file's line that "tidings: FILE:NUMBER: ..." is about; LONG_MAX where none is.
 */
static long number_of(const char *line, const char *file)
{
    const char *place = line + strlen("tidings: ");
    const size_t length = file != NULL ? strlen(file) : 0;
    if (length == 0 || strncmp(place, file, length) != 0 || place[length] != ':')
        return LONG_MAX;
    char *end;
    const long number = strtol(place + length + 1, &end, 10);
    return number > 0 && *end == ':' ? number : LONG_MAX;
}

void say_release(const char *file)
{
    held.holding = false;
    for (size_t written = 0; written < held.count; written++) {
        size_t next = held.count;
        for (size_t i = 0; i < held.count; i++)
            if (held.lines[i] != NULL &&
                (next == held.count ||
                 number_of(held.lines[i], file) < number_of(held.lines[next], file)))
                next = i;
        write_line(held.lines[next]);
        free(held.lines[next]);
        held.lines[next] = NULL;
    }
    held.count = 0;
}

void say_complaint(void *context, const char *line)
{
    (void)context;
    say_error("%s", line);
}

int say_finish(int status)
{
    errno = 0;
    if (fflush(stdout) == 0 && !ferror(stdout))
        return status;
    /* Of a write that failed earlier only the fact is left; a pipe says whether its reader went. */
    const int reason = errno;
    struct pollfd pipe = {.fd = STDOUT_FILENO, .events = POLLOUT};
    if (reason == EPIPE || (reason == 0 && poll(&pipe, 1, 0) == 1 && (pipe.revents & POLLERR) != 0))
        return status;
    say_error("the output cannot be written%s%s", reason != 0 ? ": " : "",
              reason != 0 ? strerror(reason) : "");
    return EXIT_FAILED;
}

bool say_in_colour(const char *when, int descriptor)
{
    if (strcmp(when, "auto") != 0)
        return strcmp(when, "always") == 0;
    const char *terminal = getenv("TERM");
    const char *refused = getenv("NO_COLOR");
    return isatty(descriptor) && (refused == NULL || refused[0] == '\0') && terminal != NULL &&
           strcmp(terminal, "dumb") != 0;
}
