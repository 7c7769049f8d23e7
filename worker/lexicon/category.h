/* The lists that the program knows: one for each file config/lexicon/NAME.tsv, NAME being the
 * string of the table in lexicon.c. A new list is a line here, a line there, and a file. */
#ifndef TIDINGS_LEXICON_CATEGORY_H
#define TIDINGS_LEXICON_CATEGORY_H

enum lexicon_category {
    LEXICON_SURNAMES,      /* asked for (lexicon_find), not reported by a scan, as the next six */
    LEXICON_GIVEN_NAMES,   /* characters of given names; value: how often, 0 never to 9 */
    LEXICON_FOREIGN_NAMES, /* characters of names carried over by sound */
    LEXICON_FIGURE_LEADS,  /* words before what a figure counts that are no part of it */
    LEXICON_NOT_FIGURE_LEADS, /* words that begin as one of those and are another */
    LEXICON_ITEM_LEADS,       /* what leads into an enumeration; value: how */
    LEXICON_NAME_FOLLOWERS,   /* words that often stand behind a person's name; value: 1 or 2 */
    LEXICON_WORDS,            /* common words with their cost: lexicon/vocabulary.h */
    LEXICON_NOT_NAMES,        /* words that begin with a surname and are no name */
    LEXICON_BEFORE_NAMES, /* what a person is called before the name and is no post: 村民, 记者 */
    LEXICON_AFTER_NAMES, /* titles after the name: 同志, 先生, 教授 */
    LEXICON_BOUNDARIES,  /* words that no name holds; value: 1 follow names, 2 precede, 3 both */
    LEXICON_POSTS,       /* post endings and whole posts */
    LEXICON_PLACES,      /* GB/T 2260; value: the code */
    LEXICON_PLACE_SHORT, /* short forms; value: the code */
    LEXICON_TOWNS,       /* towns and streets; value: the counties they lie in, by comma */
    LEXICON_NOT_PLACES,  /* words that hold a place's name and do not mean the place */
    LEXICON_COUNTRIES,   /* foreign countries and cities */
    LEXICON_SITES,       /* places that are no administrative unit: rivers, mountains, sights */
    LEXICON_ROLES,       /* posts, ranks and callings, told as posts wherever they stand */
    LEXICON_ORGANISATION_ENDS, /* value: the kind */
    LEXICON_ORGANISATIONS,     /* whole names and abbreviations; value: the kind */
    LEXICON_MEDIA,
    LEXICON_UNITS,      /* measure words and units; value: normal form and kind */
    LEXICON_CURRENCIES, /* value: ISO 4217 */
    LEXICON_TIME_WORDS,
    LEXICON_FESTIVALS,
    LEXICON_APPROXIMATE, /* value: side and operator */
    LEXICON_NOT_NUMBERS, /* words that hold a numeral's characters and are no number */
    LEXICON_VERBS_OF_SAYING,
    LEXICON_TARGET_WORDS,
    LEXICON_RESULT_WORDS,
    LEXICON_CHANGE_WORDS,
    LEXICON_PRESENCE_WORDS, /* what one does at an event: 出席, 发言 */
    LEXICON_EVENT_WORDS,    /* value: the kind */
    LEXICON_FRAME_NOUNS,    /* value: of which words it makes a frame */
    LEXICON_NOT_FRAMES,     /* quotations with numerals that name no frame */
    LEXICON_ROUTINE_VERBS,  /* verbs of duty: 调度, 督办 */
    LEXICON_SUBJECTS,       /* value: the subject */
    LEXICON_PERSONS,        /* names that everybody knows; the last list that a scan can report */
    LEXICON_CATEGORIES
};

#endif
