/* The JSON that crawlers nearly always send: one object, and no object or array in it. Read by a
 * few plain loops; whatever is not exactly that is left to the parser (stages/envelope_json.c),
 * which also says what is wrong with it. */
#ifndef TIDINGS_STAGES_ENVELOPE_FLAT_H
#define TIDINGS_STAGES_ENVELOPE_FLAT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/span.h"

enum flat_kind { FLAT_STRING, FLAT_NUMBER, FLAT_BOOLEAN, FLAT_NULL };

struct flat_member {
    struct span key;
    enum flat_kind kind;
    struct span value; /* as it is written, a string without its quotation marks */
    bool escaped;      /* a string with escapes, all of them sound */
};

struct flat_reader {
    struct span json;
    size_t at;
    bool open; /* the object is */
};

enum flat_step {
    FLAT_MEMBER,
    FLAT_END,    /* the object is closed, and nothing but white space is behind it */
    FLAT_UNKNOWN /* not a flat object, unsound, or with an escape that parsers differ in */
};

/* The next member; of a text from its begin on: start with {.json = json}. Spans are of the text.
 */
enum flat_step envelope_flat_next(struct flat_reader *reader, struct flat_member *member);

/* A string without its escapes, in the arena. */
struct span envelope_flat_unescape(struct arena *arena, struct span value);

#endif
