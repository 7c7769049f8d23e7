/* Reads the article, then lets the families look at it in the order in which they lean on each
 * other. */
#include "stages/extract.h"

#include "facts/families.h"

const struct reading *extract_facts(struct arena *arena, const struct lexicon *lexicon,
                                    struct article *article, struct date reference)
{
    const struct reading *reading = reading_create(arena, lexicon, article, reference);
    struct facts *facts = &article->facts;
    find_bylines(reading, facts);
    find_places(reading, facts);
    find_posts(reading, facts);
    find_organisations(reading, facts);
    find_statements(reading, facts);
    find_routines(reading, facts);
    find_frameworks(reading, facts);
    find_lists(reading, facts);
    find_events(reading, facts);
    find_figures(reading, facts);
    find_subjects(reading, facts);
    find_checks(reading, facts);
    return reading;
}
