/* Titles that stand where none is looked for: below the text, or above it in a line that reads as
 * the begin of a sentence. */
#include "stages/rows.h"

#include "text/glyph.h"
#include "text/imprint.h"
#include "text/wording.h"

enum { HEAD_ROWS = 12, TITLE_LEAST = 6, TITLE_MOST = 60 };

/* 正在阅读：…, 标题：…: where the title begins behind what a page's foot calls it, or 0. */
static uint32_t behind_title_label(struct runes text)
{
    static const struct runes labels[] = {
        WORDING(U"文章标题:"), WORDING(U"本文标题:"), WORDING(U"标题:"),
        WORDING(U"正在浏览:"), WORDING(U"正在阅读:"), WORDING(U"题目:"),
    };
    return wording_longest_at(text, 0, WORDINGS(labels));
}

/* The title within “…” and behind a column's name in brackets, as it is printed. */
static struct runes bare_title(struct runes text)
{
    text = glyph_trim(text);
    if (text.length > 2 && text.data[0] == U'“' && text.data[text.length - 1] == U'”' &&
        runes_next(text, 1, U'“') == text.length)
        return runes_slice(text, 1, text.length - 1);
    return text;
}

static bool tells_day(struct runes text)
{
    struct imprint_field fields[IMPRINT_FIELDS_MOST];
    size_t count = imprint_read(text, fields);
    for (size_t i = 0; i < count; i++)
        if (fields[i].kind == IMPRINT_DAY && fields[i].labelled)
            return true;
    return false;
}

/* The first row of running text, where no line above it may be a title; rows->count else. */
static size_t untitled_text(const struct rows *rows)
{
    for (size_t i = 0; i < rows->count; i++) {
        const struct row *row = &rows->items[i];
        if (row->hint != LINE_PLAIN && row->hint != LINE_CHROME)
            return rows->count;
        if (row->prose)
            return i;
        if (row->kind == ROW_TEXT || row->kind == ROW_NUMBERED || row->kind == ROW_BULLET ||
            row->kind == ROW_ENTRY)
            return rows->count;
    }
    return rows->count;
}

/* 某学校：特色文化进校园, right above 发布时间：…: the title and its imprint, both below the text.
 */
static bool is_title_below(const struct rows *rows, size_t text, size_t i)
{
    const struct row *row = &rows->items[i];
    if (row->kind != ROW_TEXT || row->prose || row->text.length < TITLE_LEAST ||
        !row_is_short(row->text) || row_ends_statement(row->text) ||
        (row[-1].kind != ROW_CREDIT && !row_ends_statement(row[-1].text)))
        return false;
    if (i + 1 < rows->count)
        return row[1].kind == ROW_IMPRINT && tells_day(row[1].text);
    /* last of all, in the words of the text's own opening */
    return rows->items[text].dated &&
           wording_find(rows->items[text].text, 0, row->text) < rows->items[text].text.length;
}

void rows_find_title_below(struct rows *rows)
{
    size_t text = untitled_text(rows), title = rows->count;
    uint32_t value = 0;
    for (size_t i = text + 1; i < rows->count; i++) {
        struct row *row = &rows->items[i];
        uint32_t label = row->hint == LINE_PLAIN ? behind_title_label(row->text) : 0;
        if (title < rows->count && row->prose)
            return; /* it is that of another text */
        if (title == rows->count && label > 0 && row->text.length >= label + TITLE_LEAST &&
            row->text.length <= label + TITLE_MOST) {
            title = i;
            value = label;
        } else if (title == rows->count && is_title_below(rows, text, i)) {
            title = i;
        }
    }
    if (title >= rows->count)
        return;
    struct row *row = &rows->items[title];
    row->text = bare_title(runes_slice(row->text, value, row->text.length));
    row->kind = ROW_TEXT;
    row->prose = row->dated = row->credited = false;
    row->hint = LINE_TITLE;
}

/* 村集体收入超100万元——, above the title that its imprint or author follows: as long as a sentence,
 * and no running text. */
void rows_find_dashed_kicker(struct rows *rows)
{
    enum { KICKER_MOST = 60, LOOK_MOST = 4 };
    size_t i = 0;
    while (i < rows->count && i < HEAD_ROWS &&
           (rows->items[i].kind == ROW_DROPPED || rows->items[i].kind == ROW_IMPRINT))
        i++;
    if (i + 2 >= rows->count || i >= HEAD_ROWS)
        return;
    struct row *row = &rows->items[i];
    if (!row->prose || row->dated || row->hint != LINE_PLAIN || row->text.length > KICKER_MOST ||
        row->text.data[row->text.length - 1] != U'—' || row[1].kind != ROW_TEXT || row[1].prose ||
        row[1].hint != LINE_PLAIN || !row_is_short(row[1].text) || row_ends_statement(row[1].text))
        return;
    for (size_t k = i + 2; k < rows->count && k < i + 2 + LOOK_MOST; k++)
        if (rows->items[k].kind == ROW_IMPRINT || rows->items[k].kind == ROW_CREDIT) {
            row->prose = false;
            return;
        } else if (rows->items[k].kind != ROW_DROPPED) {
            return;
        }
}

/* Whether a line ends in a bracket that says that pictures follow: （图）, （组图）. */
static bool tells_of_pictures(struct runes text)
{
    enum { BRACKET_MOST = 6 };
    static const struct runes words[] = {
        WORDING(U"图"), WORDING(U"图文"), WORDING(U"多图"), WORDING(U"组图"), WORDING(U"附图"),
    };
    uint32_t open = text.length;
    if (text.length < TITLE_LEAST + 3 || glyph_at(text, text.length - 1) != U')')
        return false;
    while (open > 0 && text.length - open < BRACKET_MOST && glyph_at(text, open - 1) != U'(')
        open--;
    struct runes inner = runes_slice(text, open, text.length - 1);
    return open > TITLE_LEAST && (glyph_at(text, open - 1) == U'(') &&
           (wording_is(inner, WORDINGS(words)) || runes_end_with(inner, RUNES(U"组图")));
}

/* 云山县春耕忙（组图）: a title, and below the pictures the words that stand for them. */
void rows_find_pictured_title(struct rows *rows)
{
    size_t title = 0;
    while (title < rows->count && title < HEAD_ROWS && rows->items[title].kind != ROW_TEXT &&
           !(rows->items[title].kind == ROW_CAPTION && rows->items[title].hint == LINE_PLAIN &&
             tells_of_pictures(rows->items[title].text)))
        title++;
    if (title >= rows->count || title >= HEAD_ROWS || rows->items[title].kind != ROW_CAPTION)
        return;
    rows->items[title].kind = ROW_TEXT;
    for (size_t i = title + 1; i < rows->count; i++)
        if (rows->items[i].kind == ROW_CAPTION &&
            runes_equal(rows->items[i].text, rows->items[title].text))
            rows->items[i].kind = ROW_DROPPED;
}
