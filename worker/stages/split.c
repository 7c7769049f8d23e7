/* The lines of a page into articles. An article begins at the title lines above what only stands at
 * the head of one: a dateline, an imprint, a byline; or at the title lines behind the signature
 * that closed the one before. One look at every row, with a look-ahead over the few rows of a head.
 */
#include "stages/split.h"

#include "stages/rows.h"
#include "text/chrome.h"
#include "text/credit.h"
#include "text/day.h"
#include "text/glyph.h"

enum {
    HEAD_MOST = 10,      /* rows between a title and its text */
    TITLE_MOST = 60,     /* code points of a title line */
    SIGNATURE_MOST = 64, /* code points of a closing bracket */
    LIST_ROWS = 8,       /* short rows of a list page, at least */
    PROSE_LEAST = 12,    /* code points of running text in an article */
    ERROR_PROSE = 200    /* an error page holds less text than this */
};

/* ---- what a row says ---- */

static bool is_title_line(const struct row *row)
{
    if (row->hint == LINE_TITLE || row->hint == LINE_KICKER)
        return true;
    return row->kind == ROW_TEXT && row->hint == LINE_PLAIN && row->text.length >= 4 &&
           row->text.length <= TITLE_MOST && !row->prose && !row_ends_statement(row->text) &&
           !glyph_cannot_begin(row->text.data[0]);
}

static bool is_running_text(const struct row *row)
{
    if (row->hint != LINE_PLAIN && row->hint != LINE_CAPTION)
        return false;
    switch (row->kind) {
    case ROW_TEXT:
        return row->prose;
    case ROW_BULLET:
    case ROW_DASH:
    case ROW_CAPTION:
    case ROW_NOTE:
    case ROW_SUMMARY:
        return row_ends_statement(row->text) || row->text.length > TITLE_MOST;
    default:
        return false;
    }
}

static bool is_anchor(const struct row *row)
{
    return row->dated || row->credited;
}

/* Whether a row of imprint is more than the date under a notice. */
static bool is_page_imprint(const struct row *row)
{
    struct date date;
    uint32_t end = 0;
    if (row->kind != ROW_IMPRINT)
        return false;
    return !(day_read(row->text, 0, &date, &end) && end == row->text.length && date.hour < 0);
}

static bool is_editor_row(const struct row *row)
{
    struct credit credits[CREDITS_MOST];
    if (row->kind != ROW_CREDIT)
        return false;
    size_t count = credit_read(row->text, credits);
    for (size_t i = 0; i < count; i++)
        if (credits[i].role != BYLINE_EDITOR)
            return false;
    return count > 0;
}

/* Whether the paragraph ends with its author's bracket: 。(宋伟), 。（记者 张三 通讯员 李四）. */
static bool is_signed(struct runes text)
{
    uint32_t end = text.length;
    while (end > 0 && glyph_is_blank(text.data[end - 1]))
        end--;
    if (end < 5 || glyph_fold(text.data[end - 1]) != U')')
        return false;
    uint32_t least = end > SIGNATURE_MOST ? end - SIGNATURE_MOST : 0;
    for (uint32_t i = end - 1; i-- > least;) {
        if (glyph_fold(text.data[i]) != U'(')
            continue;
        struct runes content = runes_slice(text, i + 1, end - 1);
        struct runes before = glyph_trim(runes_slice(text, 0, i));
        return row_ends_statement(before) &&
               (credit_names_only(content) || credit_is_line(content));
    }
    return false;
}

/* ---- where articles begin ---- */

struct splitter {
    const struct rows *rows;
    size_t *starts; /* rows */
    size_t count;
    size_t most;
    uint32_t texts;  /* rows of running text in the article at hand */
    bool opened;     /* it had a dateline, imprint or byline of its own */
    bool signed_off; /* its last paragraph is signed */
};

/* The head that begins at row i: whether running text follows it, and what stands in it. */
struct head {
    size_t text; /* the first row of running text, or rows.count */
    bool imprint, credit, anchor;
};

static struct head look_ahead(const struct rows *rows, size_t i)
{
    struct head head = {.text = rows->count};
    for (size_t k = i; k < rows->count && k < i + HEAD_MOST; k++) {
        const struct row *row = &rows->items[k];
        if (is_page_imprint(row))
            head.imprint = true;
        else if (row->kind == ROW_CREDIT)
            head.credit = true;
        else if (is_running_text(row) || is_anchor(row)) {
            head.text = k;
            head.anchor = is_anchor(row);
            break;
        } else if (row->kind == ROW_NUMBERED || row->kind == ROW_LIST) {
            break;
        }
    }
    return head;
}

/* Whether a new article begins with the title line at row i. */
static bool begins_article(const struct splitter *splitter, size_t i)
{
    const struct rows *rows = splitter->rows;
    struct head head = look_ahead(rows, i);
    if (head.text >= rows->count)
        return false;
    if (rows->items[i].hint == LINE_TITLE || splitter->signed_off)
        return true;
    /* one line of text above the first dateline is a lead, not an article */
    if (head.anchor && (splitter->opened || splitter->texts > 1))
        return true;
    return splitter->opened && (head.imprint || head.credit);
}

static void start_article(struct splitter *splitter, size_t row)
{
    if (splitter->count <= splitter->most)
        splitter->starts[splitter->count] = row;
    splitter->count++;
    splitter->texts = 0;
    splitter->opened = splitter->signed_off = false;
}

static void find_starts(struct splitter *splitter)
{
    const struct rows *rows = splitter->rows;
    bool in_title = false;
    start_article(splitter, 0);
    for (size_t i = 0; i < rows->count; i++) {
        const struct row *row = &rows->items[i];
        bool anchor = is_anchor(row);
        if (splitter->texts > 0 && is_title_line(row) && !in_title && begins_article(splitter, i))
            start_article(splitter, i);
        else if (splitter->texts > 0 && anchor && row->hint == LINE_PLAIN && splitter->opened)
            start_article(splitter, i);
        in_title = is_title_line(row);
        if (anchor || row->kind == ROW_CREDIT || is_page_imprint(row))
            splitter->opened = splitter->opened || splitter->texts == 0 || anchor;
        if (row->kind == ROW_CREDIT && glyph_fold(row->text.data[0]) == U'(' && !is_editor_row(row))
            splitter->signed_off = splitter->texts > 0;
        if (is_running_text(row) || anchor) {
            splitter->texts++;
            splitter->signed_off = is_signed(row->text);
        }
    }
}

/* ---- pages that hold no article ---- */

static bool says_error(const struct rows *rows)
{
    for (size_t i = 0; i < rows->count; i++)
        if (chrome_is_error(rows->items[i].text))
            return true;
    return false;
}

/* △ ……。（陈明）: an item of a column of briefs, signed behind its stop. */
static bool is_brief(const struct row *row)
{
    return row->kind == ROW_BULLET && runes_find(row->text, 0, RUNES(U"。")) < row->text.length;
}

static bool holds_article(const struct rows *rows)
{
    size_t prose = 0, shorts = 0, short_rows = 0;
    bool captioned = false, titled = false;
    for (size_t i = 0; i < rows->count; i++) {
        const struct row *row = &rows->items[i];
        if (is_running_text(row) || is_brief(row)) {
            prose += row->text.length;
        } else if (row->kind == ROW_TEXT && row->hint == LINE_PLAIN) {
            shorts += row->text.length;
            short_rows++;
            titled = true;
        }
        titled = titled || row->hint == LINE_TITLE;
        captioned = captioned || row->kind == ROW_CAPTION || row->hint == LINE_CAPTION;
    }
    if (prose < ERROR_PROSE && says_error(rows))
        return false;
    if (prose < PROSE_LEAST)
        return captioned && titled && short_rows < LIST_ROWS;
    return !(short_rows >= LIST_ROWS && prose * 2 < shorts);
}

/* ---- ranges ---- */

static bool is_page_row(const struct row *row)
{
    return row->kind == ROW_IMPRINT || row->kind == ROW_DROPPED || row->hint == LINE_PUBLISHED ||
           row->hint == LINE_SITE || row->hint == LINE_SOURCE || row->hint == LINE_EDITOR;
}

/* What stands above the first title and below the last text belongs to the whole page, unless the
 * articles before the last one have editors of their own. */
static void trim_page_lines(const struct splitter *splitter, struct line_range *ranges)
{
    const struct rows *rows = splitter->rows;
    size_t first = 0, last = rows->count;
    while (first < splitter->starts[1] && is_page_row(&rows->items[first]))
        first++;
    if (first < splitter->starts[1])
        ranges[0].begin = rows->items[first].line_begin;
    bool own_editors = is_editor_row(&rows->items[splitter->starts[1] - 1]);
    while (!own_editors && last > splitter->starts[splitter->count - 1] + 1 &&
           (is_page_row(&rows->items[last - 1]) || is_editor_row(&rows->items[last - 1])))
        last--;
    if (last < rows->count)
        ranges[splitter->count - 1].end = rows->items[last].line_begin;
}

/* Gives every range its part of the rows, so that they are read once, and unwrapped by the width of
 * the whole page. */
static void share_rows(struct arena *arena, const struct rows *rows, struct line_range *ranges,
                       size_t count)
{
    struct rows *page = arena_take(arena, (count + 1) * sizeof(*page));
    *page = *rows;
    size_t row = 0;
    for (size_t i = 0; i < count; i++) {
        struct rows *part = &page[i + 1];
        while (row < rows->count && rows->items[row].line_begin < ranges[i].begin)
            row++;
        *part = *rows;
        part->page = page;
        part->items = rows->items + row;
        part->count = 0;
        while (row < rows->count && rows->items[row].line_begin < ranges[i].end) {
            part->count++;
            row++;
        }
        ranges[i].rows = part;
    }
}

size_t split_page(struct arena *arena, const struct lexicon *lexicon, const struct page *page,
                  size_t most, struct line_range **ranges)
{
    (void)lexicon;
    *ranges = NULL;
    struct rows rows = rows_read(arena, page, 0, page->line_count);
    if (!holds_article(&rows))
        return 0;
    struct splitter splitter = {
        .rows = &rows, .starts = arena_take(arena, (most + 2) * sizeof(size_t)), .most = most};
    find_starts(&splitter);
    if (splitter.count > most)
        return most + 1;
    *ranges = arena_take(arena, splitter.count * sizeof(**ranges));
    for (size_t i = 0; i < splitter.count; i++) {
        bool last = i + 1 == splitter.count;
        (*ranges)[i] = (struct line_range){.rows = NULL};
        (*ranges)[i].begin = i == 0 ? 0 : rows.items[splitter.starts[i]].line_begin;
        (*ranges)[i].end = last ? page->line_count : rows.items[splitter.starts[i + 1]].line_begin;
    }
    if (splitter.count > 1)
        trim_page_lines(&splitter, *ranges);
    share_rows(arena, &rows, *ranges, splitter.count);
    return splitter.count;
}
