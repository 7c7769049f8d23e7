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

/* 近日, 6月3日: when something happens, which no error page tells. */
static bool tells_day(struct runes text)
{
    enum { DAY_MOST = 4 };
    static const struct runes words[] = {WORDING(U"日前"), WORDING(U"近日"), WORDING(U"连日来")};
    uint32_t length = 0;
    if (wording_next(text, 0, WORDINGS(words), &length) < text.length)
        return true;
    for (uint32_t month = runes_next(text, 1, U'月'); month < text.length;
         month = runes_next(text, month + 1, U'月')) {
        uint32_t day = runes_next(text, month, U'日');
        if (rune_is_digit(text.data[month - 1]) && day < text.length && day - month < DAY_MOST)
            return true;
    }
    return false;
}

/* What is furniture says nothing of the page: the label of a form below an article (请输入验证码).
 */
static bool says_error(const struct rows *rows)
{
    bool said = false, dated = false;
    for (size_t i = 0; i < rows->count; i++) {
        bool certain = false;
        said |=
            rows->items[i].kind != ROW_DROPPED && chrome_is_error(rows->items[i].text, &certain);
        if (certain)
            return true;
        dated = dated || (rows->items[i].kind == ROW_TEXT && tells_day(rows->items[i].text));
    }
    return said && !dated;
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

static bool holds_function_word(struct runes text)
{
    static const struct runes words = RUNES_ROW(U"的了着是在也都把被让向从为和与不就又这那");
    for (uint32_t i = 0; i < text.length; i++)
        if (runes_find(words, 0, runes_slice(text, i, i + 1)) < words.length)
            return true;
    return false;
}

/* Short lines without a mark, as accounts set their texts, on a page that tells where or when it
 * stood: told from the entries of a menu by the words that only sentences have. */
bool split_reads_verse(struct rows *rows)
{
    enum { LINES_LEAST = 8, LINE_LEAST = 4, LINE_MOST = 20, SHARE = 4 };
    size_t lines = 0, spoken = 0, others = 0, imprint = rows->count, text = rows->count;
    for (size_t i = 0; i < rows->count; i++) {
        const struct row *row = &rows->items[i];
        if (row->kind == ROW_ENTRY || row->kind == ROW_LIST)
            return false;
        if (row->kind == ROW_IMPRINT && imprint == rows->count)
            imprint = i;
        if (row->kind != ROW_TEXT || row->hint != LINE_PLAIN)
            continue;
        bool line = row->text.length >= LINE_LEAST && row->text.length <= LINE_MOST;
        text = text == rows->count ? i : text;
        lines += line;
        others += !line;
        spoken += line && holds_function_word(row->text);
    }
    if (imprint == rows->count || lines < LINES_LEAST || others * SHARE > lines ||
        spoken * SHARE < lines)
        return false;
    /* the title stands above an imprint that stands above the text, else it is the first line */
    bool above = imprint <= text + 1;
    for (size_t i = above ? imprint + 1 : text + 1; i < rows->count; i++)
        rows->items[i].prose |=
            rows->items[i].kind == ROW_TEXT && rows->items[i].hint == LINE_PLAIN;
    return true;
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
