/* Files and lines by read(2), so that a line of standard input is there as soon as it was written.
 */
#include "cli/inputs.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/span.h"
#include "cli/say.h"

enum { CHUNK = 256 * 1024, CAPACITY_KEPT = 1024 * 1024 };

void inputs_init(struct inputs *inputs, char **names, int count, bool lines, size_t maximum)
{
    *inputs = (struct inputs){
        .names = names, .count = count, .lines = lines, .maximum = maximum, .descriptor = -1};
}

static void close_file(struct inputs *inputs)
{
    if (inputs->descriptor > STDIN_FILENO)
        close(inputs->descriptor);
    inputs->descriptor = -1;
}

void inputs_clear(struct inputs *inputs)
{
    close_file(inputs);
    free(inputs->chunk);
    inputs->chunk = NULL;
}

void input_clear(struct input *input)
{
    free(input->data);
    *input = (struct input){0};
}

static void fail(struct inputs *inputs, const char *name, const char *reason)
{
    say_error("%s: cannot read it: %s", name, reason);
    inputs->failures++;
    close_file(inputs);
}

/* Opens the next file that can be read; false after the last. */
static bool open_next(struct inputs *inputs)
{
    while (inputs->next < inputs->count) {
        const char *name = inputs->names[inputs->next++];
        struct stat status;
        inputs->line = 0;
        inputs->chunk_begin = inputs->chunk_end = 0;
        inputs->at_end = false;
        inputs->descriptor =
            strcmp(name, "-") == 0 ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC);
        if (inputs->descriptor < 0)
            fail(inputs, name, strerror(errno));
        else if (fstat(inputs->descriptor, &status) == 0 && S_ISDIR(status.st_mode))
            fail(inputs, name, strerror(EISDIR));
        else
            return true;
    }
    return false;
}

/* More bytes into the chunk, whose old ones are used up; false at the end or after a failure. */
static bool fill_chunk(struct inputs *inputs)
{
    if (inputs->chunk == NULL)
        inputs->chunk = malloc(CHUNK);
    if (inputs->chunk == NULL || inputs->at_end)
        return false;
    ssize_t size;
    do
        size = read(inputs->descriptor, inputs->chunk, CHUNK);
    while (size < 0 && errno == EINTR);
    if (size < 0)
        fail(inputs, inputs->names[inputs->next - 1], strerror(errno));
    inputs->at_end = size <= 0;
    inputs->chunk_begin = 0;
    inputs->chunk_end = size > 0 ? (size_t)size : 0;
    return size > 0;
}

/* Adds bytes up to maximum + 1 in all; what is beyond is of no use to anybody. */
static void add(struct inputs *inputs, struct input *input, const char *data, size_t length)
{
    const size_t room = inputs->maximum + 1 - input->length;
    if (length > room)
        length = room;
    if (length == 0)
        return;
    if (input->length + length > input->capacity) {
        size_t capacity = input->capacity < 4096 ? 4096 : input->capacity;
        while (capacity < input->length + length)
            capacity *= 2;
        char *grown = realloc(input->data, capacity);
        if (grown == NULL) {
            say_error("out of memory while reading %s", input->name);
            abort();
        }
        input->data = grown;
        input->capacity = capacity;
    }
    memcpy(input->data + input->length, data, length);
    input->length += length;
}

static void begin(const struct inputs *inputs, struct input *input)
{
    if (input->capacity > CAPACITY_KEPT) {
        free(input->data);
        input->data = NULL;
        input->capacity = 0;
    }
    input->length = 0;
    input->line = 0;
    input->name = inputs->names[inputs->next - 1];
}

/* Whether the first line is an object and another begins behind it: no message, but several. */
static bool holds_lines(const struct input *input)
{
    struct span rest = {input->data, input->length}, line;
    if (span_starts_with(rest, SPAN("\xEF\xBB\xBF")))
        rest = span_slice(rest, 3, rest.length);
    if (!span_next_part(&rest, '\n', &line) || rest.length == 0)
        return false;
    line = span_trim(line);
    rest = span_trim(rest);
    return line.length > 1 && line.data[0] == '{' && line.data[line.length - 1] == '}' &&
           rest.length > 0 && rest.data[0] == '{';
}

static bool next_file(struct inputs *inputs, struct input *input)
{
    while (open_next(inputs)) {
        const int failures = inputs->failures;
        begin(inputs, input);
        while (input->length <= inputs->maximum && fill_chunk(inputs))
            add(inputs, input, inputs->chunk, inputs->chunk_end);
        close_file(inputs);
        if (inputs->failures != failures)
            continue;
        if (holds_lines(input))
            say_error("%s: a JSON object a line, and read as one article; with --jsonl each line "
                      "is one",
                      input->name);
        return true;
    }
    return false;
}

/* The rest of the current line, its end taken off; false where the file ends before any of it. */
static bool read_line(struct inputs *inputs, struct input *input)
{
    bool any = false;
    begin(inputs, input);
    for (;;) {
        if (inputs->chunk_begin == inputs->chunk_end && !fill_chunk(inputs))
            break;
        any = true;
        const char *data = inputs->chunk + inputs->chunk_begin;
        const size_t there = inputs->chunk_end - inputs->chunk_begin;
        const char *end = memchr(data, '\n', there);
        const size_t length = end != NULL ? (size_t)(end - data) : there;
        add(inputs, input, data, length);
        inputs->chunk_begin += length + (end != NULL);
        if (end != NULL)
            break;
    }
    if (any)
        inputs->line++;
    if (input->length > 0 && input->data[input->length - 1] == '\r')
        input->length--;
    input->line = inputs->line;
    return any;
}

static bool is_blank(const struct input *input)
{
    for (size_t i = 0; i < input->length; i++)
        if (strchr(" \t\r", input->data[i]) == NULL || input->data[i] == '\0')
            return false;
    return true;
}

static bool next_line(struct inputs *inputs, struct input *input)
{
    for (;;) {
        if (inputs->descriptor < 0 && !open_next(inputs))
            return false;
        while (inputs->descriptor >= 0 && read_line(inputs, input))
            if (!is_blank(input))
                return true;
        close_file(inputs);
    }
}

bool inputs_next(struct inputs *inputs, struct input *input)
{
    return inputs->lines ? next_line(inputs, input) : next_file(inputs, input);
}
