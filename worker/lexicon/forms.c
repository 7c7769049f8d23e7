/* A table of what stands behind the words of each list. */
#include "lexicon/forms.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/runes.h"

#define BODY   "(company|government|party|media|institution|park|other)"
#define CODE   "[0-9]{6}(/[0-9]{4})?"
#define DAY    "[0-9]{2}-[0-9]{2}"
#define OF_DAY "(dawn|morning|noon|afternoon|evening|night|day)"
#define UNIT                                                                                       \
    "(age|angle|anniversary|area|charge|concentration|count|data|density|dose|energy|flow|force|"  \
    "frequency|frequency_of_waves|information|length|level|light|magnitude|power|pressure|ratio|"  \
    "resistance|score|sound|speed|substance|temperature|transport|volume|weight)"

struct row {
    const char *value; /* an extended regular expression; NULL: nothing stands behind the word */
    const char *expected;
    bool may_miss;
    unsigned longest; /* code points of a word; 0: as many as everywhere */
};

/* A list that is not named here takes words alone. */
static const struct row rows[LEXICON_CATEGORIES] = {
    [LEXICON_SURNAMES] = {"[0-5]", "how common the surname is, 0 to 5", false, 0},
    [LEXICON_GIVEN_NAMES] = {"[0-9]([0-9]{6})?", "a weight, 0 to 9, or that and three costs", false,
                             1},
    [LEXICON_FOREIGN_NAMES] = {"[1-9][1-9]?", "one or two digits, 1 to 9", true, 0},
    [LEXICON_NAME_FOLLOWERS] = {"[12]", "1 or 2", false, 0},
    [LEXICON_WORDS] = {"[1-9][0-9]{0,4}", "a cost", false, 0},
    [LEXICON_ITEM_LEADS] = {"(content|(content )?lead( verb| noun)?|verb|noun|manner)",
                            "content, lead, verb, noun or manner", false, 0},
    [LEXICON_BEFORE_NAMES] = {"office", "office, or nothing", true, 0},
    [LEXICON_BOUNDARIES] = {"[1-7]", "a side, 1 to 7", false, 0},
    [LEXICON_POSTS] = {"(local|company|state|seat|rank)", "local, company, state, seat or rank",
                       false, 0},
    [LEXICON_NOT_NAMES] = {"never", "never, or nothing", true, 0},
    [LEXICON_PLACES] = {CODE "(," CODE ")*", "codes of six digits, by comma", false, 0},
    [LEXICON_PLACE_SHORT] = {CODE "(," CODE ")*", "codes of six digits, by comma", false, 0},
    [LEXICON_TOWNS] = {CODE "(," CODE ")*", "codes of six digits, by comma, or nothing", true, 0},
    [LEXICON_NOT_PLACES] = {"weak", "weak, or nothing", true, 0},
    [LEXICON_SITES] = {"(end( person)?|kind( inside)?|pair|stem|street|[+-]+)",
                       "end, end person, kind, kind inside, stem, street, a + or - for each "
                       "character, or nothing",
                       true, 0},
    [LEXICON_ROLES] = {"(named|led)", "named, led, or nothing", true, 0},
    [LEXICON_ORGANISATION_ENDS] = {"(" BODY "( short)?|venue|brand( end)?)",
                                   "company, government, party, media, institution, park, other "
                                   "(and short), venue, brand or brand end",
                                   false, 0},
    [LEXICON_ORGANISATIONS] = {"(" BODY "( weak| faint)?|none)",
                               "company, government, party, media, institution, park, other (and "
                               "weak or faint), or none",
                               false, 0},
    [LEXICON_MEDIA] = {"weak", "weak, or nothing", true, 0},
    [LEXICON_UNITS] = {UNIT "( .+)?",
                       "count, length, area, volume, weight, speed, power, energy, information, "
                       "ratio, or another kind of config/lexicon/units.tsv",
                       false, 0},
    [LEXICON_CURRENCIES] =
        {"[A-Z]{3}( -?[0-9]+)?( (before|weak|counted))*",
         "an ISO 4217 code, such as CNY, what follows it as the list's head says", false, 0},
    [LEXICON_TIME_WORDS] =
        {"((day|weekend) -?[0-9]+( " OF_DAY ")?|someday( " OF_DAY ")?|part " OF_DAY
         "|(year|month|week|quarter|workday|yearbegin|yearend|monthbegin|monthend) -?[0-9]+"
         "|(half|season_of|third|halfmonth|cycle|animal|lunarmonth|month_of_year) [0-9]+"
         "|season [0-9]+ -?[0-9]+|seasons [0-9]+ [0-9]+|(days|years) -?[0-9]+ -?[0-9]+"
         "|reign -?[0-9]+ -?[0-9]+|someyear|somemonth [0-9]+|holiday|weekday|lunar|bc|ad|century"
         "|lastcentury|nextcentury|thiscentury|length|none)( dialect)?",
         "a time as the list's head writes it, such as \"year -1\", \"day 0 evening\" or none",
         false, 0},
    [LEXICON_FESTIVALS] = {"(" DAY "(/" DAY ")?|lunar [0-9]+-[0-9]+|(nth|aft) [0-9]+ [0-9] [1-7]"
                           "|(term|eve) [0-9]+|easter -?[0-9]+|none)",
                           "a rule as the list's head writes it, such as 05-01, \"lunar 8-15\" or "
                           "none",
                           false, 0},
    [LEXICON_APPROXIMATE] = {"(before|after) (>|>=|<|<=|~)( .+)?",
                             "before or after, and one of > >= < <= ~", false, 0},
    [LEXICON_VERBS_OF_SAYING] = {"(strong|weak|spoken)", "strong, weak or spoken", false, 0},
    [LEXICON_CHANGE_WORDS] = {"[+-]", "+ or -", false, 0},
    [LEXICON_EVENT_WORDS] = {"(meeting|visit|campaign|ceremony|other)",
                             "meeting, visit, campaign, ceremony or other", false, 0},
    [LEXICON_FRAME_NOUNS] = {"(way|weak)", "way, weak, or nothing", true, 0},
    [LEXICON_SUBJECTS] = {"[^ ]+ [0-9]{8}", "a subject and the eight digits of its media topic",
                          false, 0},
};

void list_form_open(struct list_form *form, enum lexicon_category category)
{
    const char *value = rows[category].value;
    char whole[1024];
    form->category = category;
    if (value == NULL)
        return;
    const int length = snprintf(whole, sizeof(whole), "^(%s)$", value);
    if (length < 0 || (size_t)length >= sizeof(whole) ||
        regcomp(&form->value, whole, REG_EXTENDED | REG_NOSUB) != 0)
        abort(); /* a defect of the table */
}

void list_form_close(struct list_form *form)
{
    if (rows[form->category].value != NULL)
        regfree(&form->value);
}

static bool is_value(const struct list_form *form, struct span value, struct arena *arena)
{
    const struct span text = arena_format(arena, "%.*s%c", (int)value.length, value.data, 0);
    return rows[form->category].value != NULL && regexec(&form->value, text.data, 0, NULL, 0) == 0;
}

/* "某局 government", with blanks where a tab should be. */
static bool has_blank_for_tab(const struct list_form *form, struct span word, struct arena *arena)
{
    size_t blank = span_find(word, SPAN(" "));
    return blank < word.length &&
           is_value(form, span_trim(span_slice(word, blank, word.length)), arena);
}

struct span list_form_check(const struct list_form *form, struct span line, struct arena *arena)
{
    const struct span fine = {NULL, 0};
    const struct row *row = &rows[form->category];
    struct span rest = line, word, value = {NULL, 0};
    if (line.data[0] == '-' && line.length > 1)
        return fine; /* takes a word out, whatever was said of it */
    span_next_part(&rest, '\t', &word);
    if (rest.data != NULL)
        span_next_part(&rest, '\t', &value);
    word = span_trim(word);
    value = span_trim(value);
    if (span_trim(rest).length > 0)
        return SPAN("more than a word and a value");
    if (row->longest > 0 && runes_from_utf8(arena, word, NULL).length > row->longest)
        return SPAN("this list holds single characters");
    if (value.length == 0 && has_blank_for_tab(form, word, arena))
        return SPAN("a blank where a tab stands between the word and its value");
    if (value.length == 0 && row->value != NULL && !row->may_miss)
        return arena_format(arena, "no value behind the word: expected a tab and %s",
                            row->expected);
    if (value.length > 0 && row->value == NULL)
        return arena_format(arena, "'%.*s' stands behind the word, and this list takes words alone",
                            (int)value.length, value.data);
    if (value.length > 0 && !is_value(form, value, arena))
        return arena_format(arena, "'%.*s' is no value of this list: expected %s",
                            (int)value.length, value.data, row->expected);
    return fine;
}
