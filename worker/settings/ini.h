/* Reads an INI file, one assignment at a time, each with its line. Ours, since a mistake must be
 * reported by its line, a line may be as long as it likes, and a value may hold any character: a
 * comment is a line that begins with # or ;, never the tail of one, as in a password. */
#ifndef TIDINGS_SETTINGS_INI_H
#define TIDINGS_SETTINGS_INI_H

#include <stdint.h>

#include "base/span.h"

enum ini_kind { INI_ASSIGNMENT, INI_MALFORMED, INI_END };

struct ini_item {
    enum ini_kind kind;
    uint32_t line;       /* from 1 */
    struct span section; /* empty before the first [section] */
    struct span key;     /* without white space around it */
    struct span value;   /* without white space around it; may be empty */
    const char *fault;   /* INI_MALFORMED: what is wrong, for a person; static */
};

struct ini_reader {
    struct span rest;
    struct span section;
    uint32_t line;
};

/* Spans point into text. A UTF-8 byte order mark and CRLF line ends are accepted. */
void ini_init(struct ini_reader *reader, struct span text);

/* The next assignment or malformed line; INI_END for ever after the last. */
struct ini_item ini_next(struct ini_reader *reader);

#endif
