/* Any bytes with any declared type through decode: total, valid UTF-8 out, bounded, the details of
 * a refusal one sentence. The first byte of the input picks the declared type. */
#include <stdint.h>
#include <stdlib.h>

#include "properties.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const types[] = {"",
                                        "text/plain",
                                        "text/html",
                                        "application/json",
                                        "application/cloudevents+json",
                                        "text/plain; charset=gb2312",
                                        "text/html; charset=big5",
                                        "text/plain; charset=utf-16",
                                        "text/html; charset=utf-8"};
    if (size == 0)
        return 0;
    struct page page;
    struct span value = {(const char *)data + 1, size - 1};
    if (decode_bytes(value, types[data[0] % (sizeof(types) / sizeof(types[0]))], &page))
        check_lines(&page, size);
    release();
    return 0;
}
