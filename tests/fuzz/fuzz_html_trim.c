/* Any bytes as a page: what is left out of it before the parse changes nothing that the parse
 * gives. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../support/html_events.h"
#include "text/encoding.h"
#include "text/html_trim.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    enum { LONGEST = 1 << 16 };
    struct span html = {(const char *)data, size};
    if (size == 0 || size > LONGEST || memchr(data, 0, size) != NULL || !encoding_is_utf8(html))
        return 0;
    struct arena arena;
    arena_init(&arena, 64u << 20);
    struct html_trimmed trimmed;
    html_trim(&arena, html, &trimmed);
    if (trimmed.html.length > size ||
        !span_equal(html_events_of(&arena, html), html_events_of(&arena, trimmed.html)))
        abort();
    arena_clear(&arena);
    return 0;
}
