/* The JSON of an envelope as a flat set of fields: a CloudEvent's attributes, and a crawler's
 * object under the names that the settings give. Of a repeated key the last one counts. */
#ifndef TIDINGS_STAGES_ENVELOPE_JSON_H
#define TIDINGS_STAGES_ENVELOPE_JSON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/span.h"
#include "stages/decode.h"

/* What an object may hold that is wanted: the attributes of CloudEvents 1.0 (JSON event format,
 * section 3), and the crawler's fields. */
enum envelope_field {
    FIELD_CE_ID,
    FIELD_CE_SOURCE,
    FIELD_CE_TIME,
    FIELD_CE_TYPE,
    FIELD_CE_SPECVERSION,
    FIELD_CE_DATACONTENTTYPE,
    FIELD_CE_DATA,
    FIELD_CE_DATA_BASE64,
    FIELD_CE_TRACEPARENT,
    FIELD_CE_TRACESTATE,
    FIELD_URL,
    FIELD_TITLE,
    FIELD_CONTENT,
    FIELD_HTML,
    FIELD_TEXT,
    FIELD_PUBLISHED,
    FIELD_SITE,
    FIELD_FETCHED,
    FIELD_CHARSET,
    ENVELOPE_FIELDS
};

enum envelope_fault { ENVELOPE_SOUND, ENVELOPE_TOO_DEEP, ENVELOPE_NOT_JSON };

/* Values are bytes as they stood, escapes resolved; they may be ill-formed UTF-8. Numbers as
 * written; absent where null, a container or not there. */
struct envelope_json {
    struct span fields[ENVELOPE_FIELDS];
    struct span scalar;   /* the whole value where it is a string or number */
    bool object;          /* the whole value is an object */
    bool has_data_object; /* an event's data is an object: the crawler's fields are those in it */
    size_t fault_at;      /* ENVELOPE_NOT_JSON: the byte; the length where it ends too early */
    uint32_t replaced;    /* unpaired surrogate escapes that became U+FFFD */
};

/* Reads one JSON value; `event`: its members are a CloudEvent's, otherwise the crawler's (and
 * specversion, by which an event is known). All in arena. At most options->depth containers deep.
 */
enum envelope_fault envelope_json_read(const struct decode_options *options, struct arena *arena,
                                       struct span json, bool event, struct envelope_json *result);

/* RFC 4648, either alphabet, white space allowed, padding optional; false where it is not that. */
bool envelope_decode_base64(struct arena *arena, struct span text, struct span *bytes);

#endif
