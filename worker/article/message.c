/* Looking up headers. */
#include "article/message.h"

struct span message_header(const struct message *message, struct span name)
{
    for (size_t i = message->header_count; i > 0; i--)
        if (span_equal_ignoring_case(message->headers[i - 1].name, name))
            return message->headers[i - 1].value;
    return (struct span){NULL, 0};
}
