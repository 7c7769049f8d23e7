/* Closing up names that a paper spaced out to align them with longer ones. */
#include "facts/people.h"

#include "base/buffer.h"

struct span person_name(const struct reading *reading, const struct mention *mention)
{
    struct buffer name;
    buffer_init(&name, reading->arena, 16, 1024);
    for (uint32_t i = mention->begin; i < mention->end; i++)
        if (reading->text.data[i] != U' ')
            buffer_append(&name, reading_text(reading, i, i + 1));
    return buffer_span(&name);
}

const struct mention *first_person(const struct reading *reading, uint32_t begin, uint32_t end)
{
    for (uint32_t i = reading_mention_from(reading, begin); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= end)
            return NULL;
        if (mention->type == MENTION_PERSON)
            return mention;
    }
    return NULL;
}
