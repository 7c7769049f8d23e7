/* Any bytes as a page of HTML. */
#include <stdint.h>

#include "properties.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct page page;
    if (decode_bytes((struct span){(const char *)data, size}, "text/html", &page))
        check_lines(&page, size);
    release();
    return 0;
}
