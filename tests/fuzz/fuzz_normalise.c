/* Any text through normalise, twice: valid, never longer, and the second time changes nothing. */
#include <stdint.h>
#include <stdlib.h>

#include "properties.h"
#include "stages/normalise.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct page page;
    if (decode_bytes((struct span){(const char *)data, size}, "text/plain", &page)) {
        size_t before = count_runes(&page);
        normalise_page(work_arena(), &page);
        check_lines(&page, size);
        if (count_runes(&page) > before)
            abort();
        struct span once = join_lines(&page);
        normalise_page(work_arena(), &page);
        if (!span_equal(once, join_lines(&page)))
            report_difference(once, join_lines(&page));
    }
    release();
    return 0;
}
