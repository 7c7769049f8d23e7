/* The articles that a command was told to read: files (or standard input for "-"), one message a
 * file, or one a line. Reads no more of a message than may be of use, so memory stays bounded
 * whatever is thrown at it. */
#ifndef TIDINGS_CLI_INPUTS_H
#define TIDINGS_CLI_INPUTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct inputs {
    char **names;
    int count;
    bool lines;     /* JSON lines: one message a line; empty lines are passed over */
    size_t maximum; /* bytes of a message; of a longer one maximum + 1 are kept, so that it is seen
                       to be too large */
    int failures;   /* files that could not be read (said on stderr) */

    /* private */
    int next;
    int descriptor;
    int64_t line;
    char *chunk;
    size_t chunk_begin, chunk_end;
    bool at_end;
};

/* One message's bytes, grown as needed and used again. */
struct input {
    char *data;
    size_t length, capacity;
    const char *name; /* of the file; "-" for standard input */
    int64_t line;     /* from 1; 0 for a whole file */
};

void inputs_init(struct inputs *inputs, char **names, int count, bool lines, size_t maximum);
void inputs_clear(struct inputs *inputs);

/* The next message; false after the last. A file that cannot be read is said on stderr, counted,
 * and passed over; of one that looks like JSON lines and is read as a whole, that is said too. */
bool inputs_next(struct inputs *inputs, struct input *input);

void input_clear(struct input *input);

#endif
