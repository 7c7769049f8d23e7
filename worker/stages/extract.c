/* Reads the articles, then lets the families look at them in the order in which they lean on each
 * other. */
#include "stages/extract.h"

#include "facts/families.h"

static void (*const families[])(const struct reading *reading, struct facts *facts) = {
    find_bylines,    find_places, find_posts,  find_organisations, find_statements, find_routines,
    find_frameworks, find_lists,  find_events, find_figures,       find_subjects,   find_checks,
};

struct reading **extract_facts(struct arena *arena, const struct lexicon *lexicon,
                               struct article *articles, size_t count, struct date reference)
{
    struct reading **readings = readings_create(arena, lexicon, articles, count, reference);
    for (size_t family = 0; family < sizeof(families) / sizeof(*families); family++)
        for (size_t i = 0; i < count; i++)
            families[family](readings[i], &articles[i].facts);
    return readings;
}
