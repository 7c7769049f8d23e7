/* What a command says beside its output: one line on stderr, and how its output ends. */
#ifndef TIDINGS_CLI_SAY_H
#define TIDINGS_CLI_SAY_H

#include <stdbool.h>

/* "tidings: ..." and a line end on stderr, in one write. The text says what to do. */
void say_error(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* From say_hold on, errors are kept back; say_release writes them in the order of the lines of
 * `file` that they begin with, the others behind, each kind as it was said. */
void say_hold(void);
void say_release(const char *file);

/* As settings_complain: one mistake in the settings; context is not used. */
void say_complaint(void *context, const char *line);

/* Flushes stdout. Returns `status`, or EXIT_FAILED with a line on stderr where the output could not
 * be written; a reader that closed its end (head) had enough and is no failure. */
int say_finish(int status);

/* Whether text for a person on that descriptor shall be coloured: "auto" (a terminal, and neither
 * NO_COLOR nor TERM=dumb), "always", "never". */
bool say_in_colour(const char *when, int descriptor);

#endif
