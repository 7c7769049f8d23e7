/* Diagnostics of the commands. The worker itself logs (telemetry/log.h). */
#include "cli/say.h"

#include <errno.h>
#include <poll.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/command.h"

void say_error(const char *format, ...)
{
    char line[2048] = "tidings: ";
    const size_t head = strlen(line);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(line + head, sizeof(line) - head, format, arguments);
    va_end(arguments);
    const size_t length = strlen(line);
    line[length < sizeof(line) - 1 ? length : length - 1] = '\n';
    fwrite(line, 1, length < sizeof(line) - 1 ? length + 1 : length, stderr);
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
