/* Characters, then glosses, then script, then punctuation: each step works on what the one before
 * left. A line that needs none of them (nearly all of a clean page) is not copied. */
#include "stages/normalise.h"

#include "base/character_set.h"
#include "base/packed.h"
#include "text/advertising.h"
#include "text/characters.h"
#include "text/gloss.h"
#include "text/lines.h"
#include "text/misaligned.h"
#include "text/punctuation.h"
#include "text/scatter.h"
#include "text/script.h"
#include "text/spacing.h"
#include "text/tables.h"

/* What is known of a page before anything is decided. */
struct survey {
    uint64_t han, traditional;
    struct gloss_survey glosses;
    struct scatter_survey scatter;
};

enum { BLOCK = sizeof(bytes16), CHUNK = 16 * BLOCK };

/* The classes of up to CHUNK characters, with zeros up to the next block behind them. */
static void look_up(struct runes text, uint8_t *classes)
{
    uint32_t i = 0;
    for (; i + 4 <= text.length; i += 4) {
        const char32_t *c = text.data + i;
        const bool beyond = packed_any((words2)(runes4_at(c) > 0xFFFF));
        for (int k = 0; k < 4; k++)
            classes[i + k] = beyond ? (uint8_t)text_class(c[k]) : text_classes[c[k]];
    }
    for (; i < text.length; i++)
        classes[i] = (uint8_t)text_class(text.data[i]);
    memset(classes + i, 0, BLOCK);
}

/* The sum of bytes, which is below 256 in either half. */
static uint64_t sum_of(bytes16 bytes)
{
    const words2 halves = (words2)bytes * UINT64_C(0x0101010101010101) >> 56;
    return halves[0] + halves[1];
}

static unsigned any_of(bytes16 bytes)
{
    unsigned any = 0;
    for (unsigned i = 0; i < sizeof(bytes); i++)
        any |= bytes[i];
    return any;
}

/* All classes of a line's characters together; TEXT_PAUSE only where two pauses meet, or a period
 * follows an ideograph, which want mending. Adds the ideographs to *survey. */
static unsigned classes_of(struct runes text, struct survey *survey)
{
    uint8_t classes[1 + CHUNK + BLOCK] = {0}; /* of the character before the chunk, first */
    bytes16 all = {0}, meeting = {0};
    for (uint32_t begin = 0; begin < text.length; begin += CHUNK) {
        const uint32_t length = text.length - begin < CHUNK ? text.length - begin : CHUNK;
        bytes16 han = {0}, traditional = {0};
        look_up((struct runes){text.data + begin, length}, classes + 1);
        for (uint32_t i = 0; i < length; i += BLOCK) {
            const bytes16 class = bytes16_at(classes + 1 + i), before = bytes16_at(classes + i);
            all |= class;
            meeting |= class & before;
            meeting |= (bytes16)((class == TEXT_DOT) &
                                 ((before & (TEXT_PAUSE | TEXT_MARK | TEXT_HAN)) != 0));
            han += class & TEXT_HAN;
            traditional += class & TEXT_TRADITIONAL;
        }
        survey->han += sum_of(han) / TEXT_HAN;
        survey->traditional += sum_of(traditional) / TEXT_TRADITIONAL;
        classes[0] = classes[length];
    }
    return (any_of(all) & ~(unsigned)TEXT_PAUSE) | (any_of(meeting) & TEXT_PAUSE);
}

/* The line's text in memory of its own, to be worked on in place. */
static char32_t *own(struct arena *arena, struct line *line, bool *owned)
{
    if (*owned)
        return (char32_t *)line->text.data;
    char32_t *copy = arena_take(arena, (line->text.length + 1) * sizeof(*copy));
    if (line->text.length > 0)
        memcpy(copy, line->text.data, line->text.length * sizeof(*copy));
    line->text.data = copy;
    *owned = true;
    return copy;
}

/* "ww" or "tp" is in each address that is looked for; few lines hold one of the letters. */
static bool may_hold_address(struct runes text)
{
#define LETTERS(row)                                                                               \
    (CHARACTER_BIT(U't', row) | CHARACTER_BIT(U'w', row) | CHARACTER_BIT(U'W', row))
    static const struct character_set letters = CHARACTER_SET(LETTERS);
    const uint32_t last = text.length > 0 ? text.length - 1 : 0;
    for (uint32_t i = 0; (i = character_set_find(&letters, text.data, i, last)) < last; i++)
        if (((text.data[i] | 0x20) == U'w' && (text.data[i + 1] | 0x20) == U'w') ||
            (text.data[i] == U't' && text.data[i + 1] == U'p'))
            return true;
    return false;
}

/* Question marks or U+FFFD at the head of a line stand for an indent that was lost. */
static bool take_lost_indent(struct line *line)
{
    uint32_t marks = 0;
    while (marks < line->text.length &&
           (line->text.data[marks] == U'?' || line->text.data[marks] == U'？' ||
            line->text.data[marks] == RUNE_REPLACEMENT || line->text.data[marks] == U' '))
        marks++;
    if (marks < 2 || marks == line->text.length || line->text.data[0] == U' ')
        return false;
    line->text = runes_slice(line->text, marks, line->text.length);
    line->indent_before = 1;
    return true;
}

static void trim(struct line *line)
{
    if (line->hint == LINE_TABLE)
        return;
    line->text = runes_trim(line->text, NULL);
}

/* Lines that held nothing visible go; the next one then follows a blank one. */
static void drop_empty_lines(struct page *page)
{
    size_t to = 0;
    uint8_t blank = 0;
    for (size_t i = 0; i < page->line_count; i++) {
        struct line line = page->lines[i];
        if (line.text.length == 0) {
            blank = 1;
            continue;
        }
        line.blank_before |= blank;
        blank = 0;
        page->lines[to++] = line;
    }
    page->line_count = to;
}

/* Punctuation of a line that owns its text. What then stands at its head may show a lost indent,
 * and without that the line begins anew. */
static void mend_line(struct line *line, uint32_t *mended)
{
    do {
        line->text.length =
            punctuation_mend((char32_t *)line->text.data, line->text.length, mended);
        trim(line);
    } while (take_lost_indent(line));
}

/* Glosses that a line's end broke: what is left of them on both sides goes. */
static uint32_t remove_broken_glosses(struct page *page, const struct gloss_survey *survey)
{
    uint32_t removed = 0;
    for (size_t i = 0; i + 1 < page->line_count; i++) {
        struct line *line = &page->lines[i], *next = line + 1;
        uint32_t of_line, of_next;
        if (line->text.length == 0 || next->text.length == 0 ||
            !gloss_across(line->text, next->text, survey, &of_line, &of_next))
            continue;
        line->text.length -= of_line;
        next->text = runes_slice(next->text, of_next, next->text.length);
        removed++;
    }
    return removed;
}

/* Takes out single characters strewn into the sentences; true where there were any. */
static bool remove_scatter(struct arena *arena, struct page *page, bool *owned,
                           const uint8_t *classes)
{
    struct scatter_survey survey = {0};
    for (size_t i = 0; i < page->line_count; i++)
        if (page->lines[i].hint != LINE_TABLE && (classes[i] & TEXT_MARK) != 0)
            scatter_count(page->lines[i].text, &survey);
    if (!scatter_is_certain(&survey))
        return false;
    for (size_t i = 0; i < page->line_count; i++) {
        struct line *line = &page->lines[i];
        if (line->hint == LINE_TABLE || (classes[i] & TEXT_MARK) == 0)
            continue;
        char32_t *text = own(arena, line, &owned[i]);
        line->text.length =
            scatter_remove(text, line->text.length, &page->repairs[REPAIR_ADVERTISING]);
    }
    return true;
}

/* Takes out blanks strewn into the sentences, of which the marks have left many. */
static void close_blanks(struct arena *arena, struct page *page, bool *owned,
                         const uint8_t *classes)
{
    struct spacing_survey survey = {0};
    for (size_t i = 0; i < page->line_count; i++)
        if (page->lines[i].hint != LINE_TABLE && (classes[i] & TEXT_MARK) != 0)
            spacing_count(page->lines[i].text, &survey);
    if (!spacing_is_strewn(&survey))
        return;
    for (size_t i = 0; i < page->line_count; i++) {
        struct line *line = &page->lines[i];
        if (line->hint == LINE_TABLE || (classes[i] & TEXT_MARK) == 0)
            continue;
        char32_t *text = own(arena, line, &owned[i]);
        line->text.length = spacing_close(text, line->text.length, &page->repairs[REPAIR_SPACED]);
        mend_line(line, &page->repairs[REPAIR_PUNCTUATION]);
    }
}

/* Mending may bring an address between ideographs (0 ：：2度 becomes 0:2度): again, until none
 * goes, so that a second time finds nothing. The line's text is its own. */
static void mend_and_remove(struct page *page, struct line *line)
{
    uint32_t gone;
    do {
        gone = 0;
        mend_line(line, &page->repairs[REPAIR_PUNCTUATION]);
        if (may_hold_address(line->text))
            line->text.length =
                advertising_remove((char32_t *)line->text.data, line->text.length, &gone);
        page->repairs[REPAIR_ADVERTISING] += gone;
    } while (gone > 0);
}

void normalise_page(struct arena *arena, struct page *page)
{
    struct survey survey = {0};
    uint8_t *classes = arena_take(arena, page->line_count + 1);
    bool *owned = arena_alloc(arena, (page->line_count + 1) * sizeof(*owned));
    for (size_t i = 0; i < page->line_count; i++) {
        struct line *line = &page->lines[i];
        struct survey before = survey;
        unsigned class = classes_of(line->text, &survey);
        if ((class & (TEXT_FOLD | TEXT_INVISIBLE)) != 0) {
            survey = before;
            char32_t *text = own(arena, line, &owned[i]);
            line->text.length = characters_fold(text, line->text.length, line->hint == LINE_TABLE,
                                                &page->repairs[REPAIR_INVISIBLE]);
            class =
                classes_of(line->text, &survey) | TEXT_MARK; /* １，１００ was no number before */
        }
        uint32_t advertising = 0;
        if ((class & (TEXT_MARK | TEXT_PHRASE)) != 0 && may_hold_address(line->text)) {
            char32_t *text = own(arena, line, &owned[i]);
            line->text.length = advertising_remove(text, line->text.length, &advertising);
        }
        if (advertising > 0) {
            survey = before;
            class |= classes_of(line->text, &survey);
            page->repairs[REPAIR_ADVERTISING] += advertising;
        }
        trim(line);
        take_lost_indent(line);
        classes[i] = (uint8_t) class;
        if ((class & TEXT_MARK) != 0) {
            gloss_count(line->text, &survey.glosses);
            scatter_count(line->text, &survey.scatter);
        }
    }
    if (scatter_is_certain(&survey.scatter))
        remove_scatter(arena, page, owned, classes);
    bool traditional = script_is_traditional(survey.han, survey.traditional);
    uint32_t glosses = remove_broken_glosses(page, &survey.glosses);
    for (size_t i = 0; i < page->line_count; i++) {
        struct line *line = &page->lines[i];
        bool marks = (classes[i] & (TEXT_MARK | TEXT_PAUSE)) != 0;
        bool changes = traditional && (classes[i] & (TEXT_CHANGES | TEXT_PHRASE)) != 0;
        bool broken = traditional && misaligned_suspected(line->text);
        if (!marks && !changes && !broken)
            continue;
        char32_t *text = own(arena, line, &owned[i]);
        if (broken) {
            line->text.length =
                misaligned_restore(text, line->text.length, &page->repairs[REPAIR_LEAD]);
            marks = changes = true; /* what came back may be of any class */
        }
        if (marks)
            line->text.length = gloss_remove(text, line->text.length, &survey.glosses, &glosses);
        if (changes)
            script_simplify(text, line->text.length);
        if (marks)
            mend_and_remove(page, line);
    }
    /* what was between them may be of one piece now: again, so that a second time finds nothing */
    for (unsigned round = 0; round < 4 && remove_scatter(arena, page, owned, classes); round++)
        for (size_t i = 0; i < page->line_count; i++)
            if (page->lines[i].hint != LINE_TABLE && (classes[i] & TEXT_MARK) != 0)
                mend_and_remove(page, &page->lines[i]);
    close_blanks(arena, page, owned, classes);
    drop_empty_lines(page);
    page->repairs[REPAIR_GLOSS] += glosses;
    page->script = !traditional              ? SCRIPT_HANS
                   : glosses >= GLOSSED_PAGE ? SCRIPT_HANT_GLOSSED
                                             : SCRIPT_HANT;
}
