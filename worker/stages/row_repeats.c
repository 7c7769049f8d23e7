/* What a page tells twice: its own title line above the title, a paragraph below itself, the whole
 * text again. One look at every row, and one along a second telling. */
#include "stages/rows.h"

#include "text/day.h"
#include "text/glyph.h"
#include "text/wording.h"

enum { HEAD_ROWS = 16, PARAGRAPH_LEAST = 30, TITLE_LEAST = 5 };

static void drop(struct row *row)
{
    row->kind = ROW_DROPPED;
    row->prose = row->dated = row->credited = false;
}

/* Whether text is the title and behind a stroke or two the names of a column and a site:
 * 云山开耕_云山新闻网, 云山开耕-要闻 -- 云山门户. */
static bool is_title_with_site(struct runes text, struct runes title)
{
    enum { SITES_MOST = 36 };
    if (title.length < TITLE_LEAST || text.length <= title.length + 1 ||
        text.length - title.length > SITES_MOST || !runes_start_with(text, title))
        return false;
    uint32_t at = title.length;
    while (at + 1 < text.length && glyph_is_blank(text.data[at]))
        at++;
    char32_t c = glyph_at(text, at);
    return at + 1 < text.length && (c == U'_' || c == U'|' || c == U'-' || c == U'—');
}

/* 某某在线_某某视频_某某大全_某某: words to be found by, above the title. Without one below it may
 * be the title itself, with its columns and site. */
static bool is_row_of_words(struct runes text)
{
    enum { MARKS_LEAST = 3 };
    uint32_t marks = 0;
    for (uint32_t i = 0; i < text.length; i++)
        marks += text.data[i] == U'_';
    return marks >= MARKS_LEAST;
}

/* The page's own title line, and the menu between it and the title. */
static void drop_page_title(struct rows *rows)
{
    size_t title = 1;
    while (title < rows->count && title < HEAD_ROWS && rows->items[title].kind != ROW_TEXT)
        title++;
    if (title < rows->count && title < HEAD_ROWS && !rows->items[title].prose &&
        rows->items[0].kind == ROW_TEXT && rows->items[0].hint == LINE_PLAIN &&
        is_row_of_words(rows->items[0].text))
        drop(&rows->items[0]);
    if (rows->count == 0 || rows->items[0].kind != ROW_TEXT || rows->items[0].hint != LINE_PLAIN ||
        rows->items[0].prose)
        return;
    size_t again = 1;
    while (again < rows->count && again < HEAD_ROWS && !rows->items[again].prose &&
           !is_title_with_site(rows->items[0].text, rows->items[again].text))
        again++;
    if (again >= rows->count || again >= HEAD_ROWS || rows->items[again].prose)
        return;
    for (size_t i = 0; i < again; i++)
        if (rows->items[i].kind == ROW_TEXT)
            drop(&rows->items[i]);
}

static bool is_paragraph(const struct row *row)
{
    return row->hint == LINE_PLAIN && row->kind != ROW_DROPPED &&
           row->text.length >= PARAGRAPH_LEAST && (row->prose || row->kind == ROW_CAPTION);
}

/* The whole text again, from its first paragraph on: all of it, or as far as the page goes. */
static void drop_second_telling(struct rows *rows)
{
    size_t first = 0;
    while (first < rows->count && !is_paragraph(&rows->items[first]))
        first++;
    for (size_t again = first + 1; again < rows->count; again++) {
        if (!runes_equal(rows->items[again].text, rows->items[first].text))
            continue;
        size_t run = 0;
        while (again + run < rows->count && run < again - first &&
               runes_equal(rows->items[again + run].text, rows->items[first + run].text))
            run++;
        if (run < again - first && again + run < rows->count)
            continue;
        for (size_t i = again; i < again + run; i++)
            drop(&rows->items[i]);
        return;
    }
}

/* 云山日报 要闻 00002 云山开耕 2021-02-21 22141133 2 2021年02月21日, last of all: what a digital
 * paper's machine knows of the article whose title stands above. */
static void drop_record(struct rows *rows)
{
    enum { OTHERS_MOST = 80, DIGITS_LEAST = 8 };
    size_t title = 0;
    while (title < rows->count && title < HEAD_ROWS &&
           (rows->items[title].kind != ROW_TEXT || rows->items[title].prose))
        title++;
    if (title >= rows->count || title >= HEAD_ROWS || rows->count < title + 3)
        return;
    struct row *last = &rows->items[rows->count - 1];
    struct runes text = rows->items[title].text;
    if (text.length < TITLE_LEAST || last->hint != LINE_PLAIN ||
        last->text.length > text.length + OTHERS_MOST || row_ends_statement(last->text) ||
        last->text.length < text.length + DIGITS_LEAST ||
        wording_find(last->text, 0, text) == last->text.length)
        return;
    uint32_t digits = 0;
    for (uint32_t i = 0; i < last->text.length; i++)
        digits += rune_is_digit(last->text.data[i]);
    if (digits >= DIGITS_LEAST)
        drop(last);
}

/* 听取汇报, right below the title that stands there again: what the picture shows whose name the
 * title is. */
static void find_shown_below(struct rows *rows, size_t again)
{
    struct row *row = &rows->items[again + 1 < rows->count ? again + 1 : again];
    bool closed = again + 2 < rows->count && rows->items[again + 2].prose;
    if (closed && row->kind == ROW_TEXT && row->hint == LINE_PLAIN && !row->prose &&
        row_is_short(row->text) && !row_ends_statement(row->text) &&
        row_behind_numeral(row->text) == 0)
        row->kind = ROW_CAPTION;
}

/* 农业 春耕 云山 2017-05-12, between the title and the title again: words to be found by, with the
 * day. */
static void read_tags(struct row *row)
{
    enum { WORD_LEAST = 2, WORD_MOST = 6, WORDS_LEAST = 2 };
    uint32_t at = 0, words = 0, end = 0;
    struct date day;
    while (at < row->text.length && !day_read(row->text, at, &day, &end)) {
        uint32_t word = at;
        while (word < row->text.length && rune_is_han(row->text.data[word]))
            word++;
        if (word < at + WORD_LEAST || word > at + WORD_MOST || word == row->text.length ||
            !glyph_is_blank(row->text.data[word]))
            return;
        words++;
        at = word + 1;
    }
    if ((row->kind != ROW_TEXT && row->kind != ROW_ENTRY) || words < WORDS_LEAST ||
        at == row->text.length || end < row->text.length)
        return;
    row->text = runes_slice(row->text, at, end);
    row->kind = ROW_IMPRINT;
}

/* The title again above each picture of a series, or below the text. */
static void drop_titles_again(struct rows *rows)
{
    enum { LEAST = 8, SERIES_LEAST = 2 };
    size_t title = 0, last = 0, count = 0;
    while (title < rows->count && title < HEAD_ROWS &&
           (rows->items[title].kind != ROW_TEXT || rows->items[title].prose))
        title++;
    if (title >= rows->count || title >= HEAD_ROWS || rows->items[title].text.length < LEAST)
        return;
    for (size_t i = title + 2; i < rows->count; i++)
        if (rows->items[i].kind == ROW_TEXT && rows->items[i].hint == LINE_PLAIN &&
            runes_equal(rows->items[i].text, rows->items[title].text)) {
            drop(&rows->items[i]);
            if (i == title + 2)
                read_tags(&rows->items[i - 1]);
            if (++count == SERIES_LEAST)
                find_shown_below(rows, last);
            if (count >= SERIES_LEAST)
                find_shown_below(rows, i);
            last = i;
        }
}

/* How much of `text` the row tells again from a position on, whatever blanks stand in either: the
 * position behind it, or 0. */
static uint32_t told_again(struct runes text, uint32_t from, struct runes row)
{
    uint32_t at = from;
    for (uint32_t i = 0; i < row.length; i++) {
        if (glyph_is_blank(row.data[i]))
            continue;
        while (at < text.length && glyph_is_blank(text.data[at]))
            at++;
        if (at == text.length || glyph_at(text, at) != glyph_at(row, i))
            return 0;
        at++;
    }
    return at;
}

/* 政 府 工 作 报 告, below 云山县政府工作报告（2023年） and its imprint: the document's own title,
 * on one line or two. */
static void drop_documents_title(struct rows *rows)
{
    size_t title = 0;
    while (title < rows->count && title < HEAD_ROWS &&
           (rows->items[title].kind != ROW_TEXT || rows->items[title].prose))
        title++;
    if (title >= rows->count || title >= HEAD_ROWS)
        return;
    struct runes text = rows->items[title].text;
    uint32_t note = wording_find_glyph(text, 0, U'(');
    if (text.length > 0 && glyph_at(text, text.length - 1) == U')' && note > 0)
        text = glyph_trim(runes_slice(text, 0, note));
    for (size_t i = title + 1; i < rows->count && i < HEAD_ROWS && !rows->items[i].prose; i++) {
        struct row *row = &rows->items[i];
        if (row->kind != ROW_TEXT || row->text.length < TITLE_LEAST)
            continue;
        for (uint32_t from = 0; from + TITLE_LEAST <= text.length; from++) {
            uint32_t half = told_again(text, from, row->text);
            bool whole = half == text.length &&
                         (row_ends_as_document(text) || row_ends_as_document(row->text));
            bool parted = from == 0 && half > 0 && i + 1 < rows->count &&
                          rows->items[i + 1].kind == ROW_TEXT && !rows->items[i + 1].prose &&
                          told_again(text, half, rows->items[i + 1].text) == text.length;
            if (parted)
                drop(&rows->items[i + 1]);
            if (whole || parted) {
                drop(row);
                return;
            }
        }
    }
}

void rows_drop_repeats(struct rows *rows)
{
    drop_page_title(rows);
    drop_titles_again(rows);
    drop_documents_title(rows);
    drop_record(rows);
    for (size_t i = 1; i < rows->count; i++)
        if (is_paragraph(&rows->items[i]) && is_paragraph(&rows->items[i - 1]) &&
            runes_equal(rows->items[i].text, rows->items[i - 1].text))
            drop(&rows->items[i]);
    drop_second_telling(rows);
}
