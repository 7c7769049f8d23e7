/* Closing up names that a paper spaced out to align them with longer ones. */
#include "facts/people.h"

struct span person_name(const struct reading *reading, const struct mention *mention)
{
    char *name = arena_take(reading->arena, (size_t)(mention->end - mention->begin) * 4);
    char *end = name;
    for (uint32_t i = mention->begin; i < mention->end; i++)
        if (reading->text.data[i] != U' ')
            end = rune_put(reading->text.data[i], end);
    return (struct span){name, (size_t)(end - name)};
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
