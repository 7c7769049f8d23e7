/* Whether a page holds an article at all: it may be an error, a list of titles, furniture alone. */
#include "stages/split_pages.h"

#include "text/chrome.h"
#include "text/glyph.h"
#include "text/wording.h"

enum {
    TITLE_MOST = 60,  /* code points of a title line */
    LIST_ROWS = 8,    /* short rows of a list page, at least */
    PROSE_LEAST = 12, /* code points of running text in an article */
    ERROR_PROSE = 200 /* an error page holds less text than this */
};

bool split_is_running_text(const struct row *row)
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

bool split_is_bullet_text(const struct row *row)
{
    return row->kind == ROW_BULLET && row->hint == LINE_PLAIN &&
           runes_find(row->text, 0, RUNES(U"。")) < row->text.length;
}

static bool says_error(const struct rows *rows)
{
    for (size_t i = 0; i < rows->count; i++)
        if (chrome_is_error(rows->items[i].text))
            return true;
    return false;
}

/* ……，现将名单公布如下：: a sentence that a list follows. */
static bool announces_list(const struct row *row)
{
    enum { SENTENCE_LEAST = 12 };
    struct runes text = row->text;
    return row->kind == ROW_TEXT && text.length >= SENTENCE_LEAST &&
           glyph_at(text, text.length - 1) == U':' &&
           (wording_find_glyph(text, 0, U',') < text.length ||
            wording_at(text, text.length - 3, RUNES(U"如下")) ||
            wording_at(text, text.length - 3, RUNES(U"名单")));
}

bool split_holds_article(const struct rows *rows)
{
    size_t prose = 0, shorts = 0, short_rows = 0;
    bool captioned = false, titled = false, announced = false;
    for (size_t i = 0; i < rows->count; i++) {
        const struct row *row = &rows->items[i];
        if (split_is_running_text(row) || split_is_bullet_text(row)) {
            prose += row->text.length;
            announced = announced || announces_list(row);
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
    return announced || !(short_rows >= LIST_ROWS && prose * 2 < shorts);
}
