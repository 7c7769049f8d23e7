/* Undoes hard wraps. Three ways of counting are tried, for the marks may have been half as wide
 * when the text was wrapped, or characters may have been counted instead of columns; the one under
 * which the most unfinished lines are full is the right one. */
#include "stages/unwrap.h"

#include <string.h>

#include "text/chrome.h"
#include "text/gloss.h"
#include "text/glyph.h"

enum {
    WRAP_MOST = 140, /* columns of the widest line of a wrapped page */
    WRAP_LEAST = 16,
    OPEN_LEAST = 4, /* unfinished lines that it takes to tell */
    INDENT_COLUMNS = 4
};

enum metric { METRIC_COLUMNS, METRIC_NARROW_MARKS, METRIC_CHARACTERS, METRICS };

struct ruler {
    enum metric metric;
    uint32_t width; /* of the widest line; 0: not wrapped */
    uint32_t slack; /* lines may fall short by so much and be full */
    bool ragged;    /* every unfinished line counts as full */
    bool parted;    /* blank lines part the paragraphs of a ragged page */
};

/* What the rulers ask of a row, taken once. */
struct measure {
    uint32_t width[METRICS]; /* with the indent */
    uint32_t first[METRICS]; /* of what is never broken at its head: a number, a Latin word, a
                                character */
    uint32_t blanks;         /* which may have been wider, or more, before normalising */
    bool open;               /* a plain line that ends no statement */
};

static bool is_narrow_mark(char32_t c)
{
    return c > 0xFF00 && c < 0xFF5F;
}

static void measure_first(struct runes text, uint32_t first[METRICS])
{
    uint32_t i = 0;
    while (i < text.length && i < 16 &&
           (rune_is_digit(text.data[i]) || rune_is_letter(text.data[i]) || text.data[i] == U'.' ||
            text.data[i] == U'%'))
        i++;
    char32_t c = text.data[0];
    first[METRIC_COLUMNS] = i > 0 ? i : glyph_columns(c);
    first[METRIC_NARROW_MARKS] = i > 0 ? i : glyph_columns(c) - is_narrow_mark(c);
    first[METRIC_CHARACTERS] = i > 0 ? i : 1;
}

static bool is_plain(const struct row *row)
{
    return row->hint == LINE_PLAIN && !row->whole;
}

static struct measure measure_row(const struct row *row)
{
    struct measure measure = {.blanks = 0};
    uint32_t columns = 0, marks = 0, indent = row->indented ? INDENT_COLUMNS : 0;
    for (uint32_t i = 0; i < row->text.length; i++) {
        char32_t c = row->text.data[i];
        if (glyph_is_no_mark(c)) {
            columns += 2;
            continue;
        }
        columns += glyph_columns(c);
        marks += is_narrow_mark(c);
        measure.blanks += glyph_is_blank(c);
    }
    measure.width[METRIC_COLUMNS] = columns + indent;
    measure.width[METRIC_NARROW_MARKS] = columns - marks + indent;
    measure.width[METRIC_CHARACTERS] = row->text.length + indent / 2;
    measure_first(row->text, measure.first);
    measure.open = is_plain(row) && !row_ends_statement(row->text);
    return measure;
}

static struct measure *measure_rows(struct arena *arena, const struct rows *rows)
{
    struct measure *measures = arena_take(arena, rows->count * sizeof(*measures));
    for (size_t i = 0; i < rows->count; i++)
        measures[i] = measure_row(&rows->items[i]);
    return measures;
}

struct unwrapper {
    const struct rows *rows;
    const struct measure *measures; /* one a row */
    struct ruler ruler;
    bool blanks; /* lie between all lines, and mean nothing */
};

/* Whether row i, which another follows, is full under the ruler. */
static bool is_full(const struct unwrapper *unwrapper, const struct ruler *ruler, size_t i)
{
    const struct measure *measure = &unwrapper->measures[i];
    if (ruler->ragged)
        return ruler->parted || !row_ends_statement(unwrapper->rows->items[i].text);
    return measure->width[ruler->metric] + measure[1].first[ruler->metric] + ruler->slack +
               measure->blanks >
           ruler->width;
}

/* ---- finding the width ---- */

/* Whether blank lines stand between nearly all lines, so that they mean nothing. */
static bool blanks_everywhere(const struct rows *rows)
{
    size_t blank = 0;
    for (size_t i = 1; i < rows->count; i++)
        blank += rows->items[i].blank_before;
    return rows->count > 4 && blank * 10 >= (rows->count - 1) * 8;
}

/* Whether blank lines part some of the lines, as they part paragraphs. */
static bool holds_blanks(const struct rows *rows)
{
    enum { BLANKS_LEAST = 3 };
    size_t blank = 0;
    for (size_t i = 1; i < rows->count; i++)
        blank += rows->items[i].blank_before;
    return blank >= BLANKS_LEAST;
}

static bool holds_mark(struct runes text)
{
    for (uint32_t i = 0; i < text.length; i++)
        if (text.data[i] == U'，' || text.data[i] == U'。' || text.data[i] == U'、' ||
            text.data[i] == U'；')
            return true;
    return false;
}

/* Lists of titles have lines without a stop too, but hardly a comma in them. */
static bool may_be_wrapped(const struct rows *rows)
{
    size_t marked = 0, open = 0;
    for (size_t i = 0; i < rows->count; i++) {
        const struct row *row = &rows->items[i];
        if (row->text.length > WRAP_MOST)
            return false;
        marked += holds_mark(row->text);
        open += is_plain(row) && !row_ends_statement(row->text);
    }
    return open >= OPEN_LEAST && marked * 5 >= rows->count * 2;
}

static uint32_t widest(const struct unwrapper *unwrapper, enum metric metric)
{
    uint32_t width = 0;
    for (size_t i = 0; i < unwrapper->rows->count; i++)
        if (is_plain(&unwrapper->rows->items[i]) && unwrapper->measures[i].width[metric] > width)
            width = unwrapper->measures[i].width[metric];
    return width;
}

/* Whether row i is unfinished, and the next one may be its rest. */
static bool is_open(const struct unwrapper *unwrapper, size_t i)
{
    const struct row *next = &unwrapper->rows->items[i + 1];
    return unwrapper->measures[i].open && !next->indented &&
           (!next->blank_before || unwrapper->blanks);
}

/* How many of the unfinished lines are full under the ruler, in percent. */
static uint32_t share_of_full(const struct unwrapper *unwrapper, const struct ruler *ruler)
{
    uint32_t open = 0, full = 0;
    for (size_t i = 0; i + 1 < unwrapper->rows->count; i++) {
        if (!is_open(unwrapper, i))
            continue;
        open++;
        full += is_full(unwrapper, ruler, i);
    }
    return open >= OPEN_LEAST ? full * 100 / open : 0;
}

/* The ruler that explains most of the page; a laxer one only where it explains much more. */
static struct ruler find_ruler(const struct unwrapper *unwrapper)
{
    enum { LIKELY = 60, GAIN = 12 };
    struct ruler best = {.width = 0};
    uint32_t best_share = 0, widths[METRICS];
    for (enum metric metric = 0; metric < METRICS; metric++)
        widths[metric] = widest(unwrapper, metric);
    for (int step = 0; step < 4; step++) {
        uint32_t to_beat = step > 0 && best_share >= LIKELY ? best_share + GAIN : best_share;
        for (enum metric metric = 0; metric < METRICS; metric++) {
            uint32_t width = widths[metric];
            uint32_t unit = metric == METRIC_CHARACTERS ? 1 : 2;
            uint32_t slack = step < 3 ? (uint32_t)step * unit : width / 12 + unit;
            struct ruler ruler = {.metric = metric, .width = width, .slack = slack};
            uint32_t share = share_of_full(unwrapper, &ruler);
            if (width * 2 / unit >= WRAP_LEAST && share > to_beat && share > best_share) {
                best_share = share;
                best = ruler;
            }
        }
    }
    if (best_share >= LIKELY)
        return best;
    return (struct ruler){.width = 0};
}

/* Where glosses were taken out of wrapped lines their widths tell nothing any more: most lines are
 * unfinished, and none is long. */
static bool is_ragged(const struct rows *rows)
{
    enum { ROWS_LEAST = 12, SHORT_MOST = 48 };
    size_t open = 0;
    for (size_t i = 0; i < rows->count; i++) {
        if (rows->items[i].text.length > SHORT_MOST)
            return false;
        open += is_plain(&rows->items[i]) && !row_ends_statement(rows->items[i].text);
    }
    return rows->count >= ROWS_LEAST && open * 10 >= rows->count * 7;
}

/* ---- joining ---- */

struct run { /* rows that are one */
    size_t first, last;
    uint32_t length;
};

/* Glosses that were cut in two by a line's end could not be seen before. */
static uint32_t remove_glosses(char32_t *text, uint32_t length, struct row *row)
{
    enum { GLOSSED = 100 };
    struct gloss_survey survey = {.sure = GLOSSED};
    return gloss_remove(text, length, &survey, &row->glosses);
}

/* Straight quotes were turned line by line, and in a line that began inside a quotation the wrong
 * way: where two of one kind follow each other in the whole, all are set in turn. */
static void pair_quotes(char32_t *text, uint32_t length)
{
    uint32_t quotes = 0, astray = 0;
    for (uint32_t i = 0; i < length; i++) {
        if (text[i] != U'“' && text[i] != U'”')
            continue;
        astray += (quotes % 2 == 0) != (text[i] == U'“');
        quotes++;
    }
    if (astray == 0 || quotes % 2 != 0)
        return;
    quotes = 0;
    for (uint32_t i = 0; i < length; i++)
        if (text[i] == U'“' || text[i] == U'”')
            text[i] = quotes++ % 2 == 0 ? U'“' : U'”';
}

static struct runes flatten(struct arena *arena, const struct rows *page, struct run run,
                            struct row *row)
{
    const struct row *rows = page->items;
    char32_t *text = arena_take(arena, (run.length + (run.last - run.first)) * sizeof(*text));
    uint32_t length = 0;
    for (size_t i = run.first; i <= run.last; i++) {
        struct runes part = rows[i].text;
        if (length > 0 && rune_is_letter(text[length - 1]) && rune_is_letter(part.data[0]) &&
            !page->glossed)
            text[length++] = U' ';
        else if (length > 0 && text[length - 1] == part.data[0] &&
                 (part.data[0] == U'，' || part.data[0] == U'。' || part.data[0] == U'、'))
            length--; /* doubled over the line's end */
        memcpy(text + length, part.data, part.length * sizeof(*text));
        length += part.length;
    }
    if (page->glossed)
        length = remove_glosses(text, length, row);
    pair_quotes(text, length);
    return (struct runes){text, length};
}

/* 本报讯（记者 张三: a bracket that the line has left open. */
static bool ends_in_bracket(struct runes text)
{
    for (uint32_t i = text.length; i-- > 0;)
        if (glyph_fold(text.data[i]) == U')')
            return false;
        else if (glyph_fold(text.data[i]) == U'(')
            return true;
    return false;
}

/* 云山日报 2023-05-08 08:15:30: an imprint, however full its line. */
static bool ends_in_time(struct runes text)
{
    enum { IMPRINT_MOST = 40, TIME = 5 };
    if (text.length < 2 * TIME || text.length > IMPRINT_MOST)
        return false;
    const char32_t *time = text.data + text.length - TIME;
    return rune_is_digit(time[0]) && rune_is_digit(time[1]) && glyph_fold(time[2]) == U':' &&
           rune_is_digit(time[3]) && rune_is_digit(time[4]);
}

/* Whether row i + 1 continues row i. */
static bool continues(const struct unwrapper *unwrapper, size_t i)
{
    const struct row *row = &unwrapper->rows->items[i], *next = row + 1;
    if (!is_plain(row) || !is_plain(next))
        return false;
    if (glyph_cannot_begin(next->text.data[0]))
        return true;
    if (next->indented || (next->blank_before && !unwrapper->blanks))
        return false;
    if (row_is_parallel(row->text, next->text) || ends_in_time(row->text))
        return false;
    if (!is_full(unwrapper, &unwrapper->ruler, i))
        return false;
    if (row_begins_block(next->text) && !ends_in_bracket(row->text))
        return false;
    if (unwrapper->ruler.ragged && (chrome_is_line(row->text) || chrome_is_line(next->text)))
        return false; /* a menu is no line of a paragraph */
    char32_t last_rune = row->text.data[row->text.length - 1];
    if (!row_ends_statement(row->text) || glyph_fold(last_rune) == U':')
        return true; /* 作者： and the name on the next line */
    /* a full line that ends a sentence: what follows is a heading where it is short and unfinished
     */
    bool last = i + 2 >= unwrapper->rows->count;
    return row_ends_statement(next->text) ||
           (!last && is_full(unwrapper, &unwrapper->ruler, i + 1));
}

void unwrap_rows(struct arena *arena, struct rows *rows)
{
    if (rows->count < OPEN_LEAST || !may_be_wrapped(rows))
        return;
    struct unwrapper unwrapper = {
        .rows = rows, .measures = measure_rows(arena, rows), .blanks = blanks_everywhere(rows)};
    unwrapper.ruler = find_ruler(&unwrapper);
    if (unwrapper.ruler.width == 0) {
        if (!is_ragged(rows))
            return;
        unwrapper.ruler = (struct ruler){.ragged = true};
    }
    unwrapper.ruler.parted = !unwrapper.blanks && holds_blanks(rows);
    rows->wrapped = true;
    size_t kept = 0;
    for (size_t i = 0; i < rows->count;) {
        struct run run = {i, i, rows->items[i].text.length};
        while (run.last + 1 < rows->count && continues(&unwrapper, run.last)) {
            run.last++;
            run.length += rows->items[run.last].text.length;
        }
        struct row row = rows->items[i];
        if (run.last > run.first) {
            row.text = flatten(arena, rows, run, &row);
            row.line_end = rows->items[run.last].line_end;
            row.joined = (uint32_t)(run.last - run.first);
        }
        rows->items[kept++] = row;
        i = run.last + 1;
    }
    rows->count = kept;
}
