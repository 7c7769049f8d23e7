/* What an article is about: subjects are counted by their words (the list `subjects`). */
#include "facts/families.h"
#include "facts/genre.h"
#include "mentions/triggers.h"

enum { MOST_SUBJECTS = 5, KINDS_OF_SUBJECT = 32, FIRST_HEADLINE_WEIGHT = 4 };

struct tally {
    struct span name, medtop;
    uint32_t weight;
};

/* "农业农村 20000210" */
static void count_word(struct tally *tallies, uint32_t *count, struct span value, uint32_t weight)
{
    size_t blank = span_find(value, SPAN(" "));
    struct span name = span_slice(value, 0, blank);
    for (uint32_t i = 0; i < *count; i++) {
        if (span_equal(tallies[i].name, name)) {
            tallies[i].weight += weight;
            return;
        }
    }
    if (*count == KINDS_OF_SUBJECT)
        return;
    tallies[(*count)++] = (struct tally){name, span_slice(value, blank + 1, value.length), weight};
}

/* The heaviest subjects: those with at least three words in the text (one in the headline counts
 * more), and at least a quarter of the heaviest one's weight. */
static void find_what(const struct reading *reading, struct facts *facts)
{
    struct tally tallies[KINDS_OF_SUBJECT];
    uint32_t count = 0;
    struct trigger_walk walk =
        trigger_walk(reading, 0, reading->text.length, 0, LEXICON_KIND(LEXICON_SUBJECTS));
    uint32_t at;
    while (trigger_next(&walk, &at)) {
        for (uint32_t h = reading->hits.first[at]; h < reading->hits.first[at + 1]; h++) {
            const struct lexicon_hit *hit = &reading->hits.hits[h];
            if (hit->category == LEXICON_SUBJECTS)
                count_word(tallies, &count, lexicon_entry_of(reading->lexicon, hit->entry)->value,
                           hit->begin >= reading->article->body_length ? FIRST_HEADLINE_WEIGHT : 1);
        }
    }
    uint32_t heaviest = 0;
    for (uint32_t i = 0; i < count; i++)
        heaviest = tallies[i].weight > heaviest ? tallies[i].weight : heaviest;
    facts->subjects = arena_alloc(reading->arena, MOST_SUBJECTS * sizeof(*facts->subjects));
    while (facts->subject_count < MOST_SUBJECTS) {
        struct tally *best = NULL;
        for (uint32_t i = 0; i < count; i++)
            if (tallies[i].weight >= 3 && tallies[i].weight * 4 >= heaviest &&
                (best == NULL || tallies[i].weight > best->weight))
                best = &tallies[i];
        if (best == NULL)
            break;
        facts->subjects[facts->subject_count++] =
            (struct subject){best->name, arena_join(reading->arena, SPAN("medtop:"), best->medtop)};
        best->weight = 0;
    }
}

/* Fiction tells nothing that happened. */
static void forget_facts(struct facts *facts)
{
    facts->post_count = facts->event_count = facts->figure_count = 0;
    facts->framework_count = facts->list_count = facts->statement_count = facts->routine_count = 0;
    facts->byline_count = 0;
}

void find_subjects(const struct reading *reading, struct facts *facts)
{
    facts->genre = genre_of(reading, facts);
    if (strcmp(facts->genre, "fiction") == 0)
        forget_facts(facts);
    else
        find_what(reading, facts);
}
