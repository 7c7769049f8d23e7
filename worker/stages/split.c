/* The lines of a page into articles. An article begins at the title lines above what only stands at
 * the head of one: a dateline, an imprint, a byline; at the title lines behind what closed the one
 * before: its signature, its editor, a rule; in a column of briefs at every title; and at the title
 * of a picture with a text of its own. One look at every row, with a look-ahead over the few rows
 * of a head. */
#include "stages/split.h"

#include "stages/rows.h"
#include "stages/split_pages.h"
#include "stages/split_rows.h"
#include "stages/split_words.h"
#include "stages/title_words.h"
#include "text/chrome.h"
#include "text/credit.h"
#include "text/day.h"
#include "text/glyph.h"
#include "text/imprint.h"
#include "text/wording.h"

enum {
    HEAD_MOST = 10, /* rows between a title and its text */
    TITLE_MOST = 60 /* code points of a title line */
};

/* ---- where articles begin ---- */

static bool is_pager(const struct row *row)
{
    return (row->kind == ROW_DROPPED || row->kind == ROW_LIST) && split_is_pager(row->text);
}

struct splitter {
    const struct rows *rows;
    size_t *starts; /* rows */
    size_t count;
    size_t most;
    bool paged;            /* a newspaper's page: its number stands in the head */
    uint32_t signed_texts; /* texts with their author's row right below, on the whole page */
    uint32_t signatures;   /* texts that end with their author's bracket or have it below */
    uint32_t texts;        /* rows of running text in the article at hand */
    uint32_t prose;        /* their code points, but for captions */
    bool anchored;         /* it had a dateline of its own */
    bool opened;           /* it had a dateline, imprint or byline of its own */
    bool essay;            /* its author's name alone stood above it */
    uint32_t headings;     /* short lines within it */
    bool signed_off;       /* its last paragraph is signed */
    bool closed;           /* its editor or a rule stood below it */
    bool issued;           /* who issued it and the day stood below it */
    bool parted;           /* that was a rule or a pager */
    bool ruled;            /* that was a rule, which parts the sections of one text too */
    const struct lexicon *lexicon;
};

/* 王刚, between a title and its text on a newspaper's page. */
static bool is_lone_author(const struct splitter *splitter, size_t i)
{
    enum { NAME_MOST = 4 };
    const struct row *row = &splitter->rows->items[i];
    return splitter->paged && row->kind == ROW_TEXT && row->hint == LINE_PLAIN &&
           row->text.length <= NAME_MOST && row_is_names(splitter->lexicon, row->text);
}

/* The head that begins at row i: whether running text follows it, and what stands in it. */
struct head {
    size_t text; /* the first row of running text, or rows.count */
    bool imprint, credit, anchor;
};

static struct head look_ahead(const struct splitter *splitter, size_t i)
{
    const struct rows *rows = splitter->rows;
    struct head head = {.text = rows->count};
    for (size_t k = i; k < rows->count && k < i + HEAD_MOST; k++) {
        const struct row *row = &rows->items[k];
        if (split_is_page_imprint(row))
            head.imprint = true;
        else if (row->kind == ROW_CREDIT || (k > i && is_lone_author(splitter, k)))
            head.credit = true;
        else if (split_is_running_text(row) || split_is_anchor(row)) {
            head.text = k;
            head.anchor = split_is_anchor(row);
            break;
        } else if (row->kind == ROW_NUMBERED || row->kind == ROW_LIST) {
            break;
        }
    }
    return head;
}

/* Whether the title line at row i and the picture's text below it are an item of their own: nothing
 * that goes on with the article follows them. */
static bool is_picture_item(const struct splitter *splitter, size_t i)
{
    enum { TITLE_LENGTH_MOST = 30, TITLE_LINES_MOST = 3 };
    const struct rows *rows = splitter->rows;
    size_t text = i;
    while (text < rows->count && text < i + TITLE_LINES_MOST &&
           split_is_title_line(&rows->items[text]) &&
           rows->items[text].text.length <= TITLE_LENGTH_MOST)
        text++;
    if (text == i || text >= rows->count || !split_is_picture_text(&rows->items[text]))
        return false;
    if (text + 1 == rows->count)
        return true;
    const struct row *next = &rows->items[text + 1];
    return split_is_title_line(next) || next->kind == ROW_DROPPED || next->kind == ROW_LIST ||
           next->kind == ROW_IMPRINT || split_is_editor(next);
}

/* ●县税务局优化办税服务, 二、东港镇清理海漂垃圾: the title of a brief behind its mark. */
static bool is_brief_title(const struct row *row)
{
    enum { WORDS_LEAST = 5 };
    return (row->kind == ROW_BULLET || row->kind == ROW_NUMBERED) && row->hint == LINE_PLAIN &&
           row->text.length >= WORDS_LEAST && row->text.length <= TITLE_MOST &&
           runes_find(row->text, 0, RUNES(U"。")) == row->text.length;
}

static bool begins_titled_brief(const struct rows *rows, size_t i)
{
    const struct row *before = &rows->items[i - 1], *behind = &rows->items[i + 1];
    return i + 1 < rows->count && !split_is_title_line(before) && !is_brief_title(before) &&
           (split_is_running_text(behind) || split_is_anchor(behind));
}

/* The title of another piece of news, though nothing but its words says so: it names who did it,
 * and its text opens as news does. Where what stood before was complete (an editor below it; a
 * dateline above it, on a newspaper's page). */
static bool begins_other_news(const struct splitter *splitter, size_t i, size_t text)
{
    const struct rows *rows = splitter->rows;
    return (splitter->closed || splitter->opened) && text == i + 1 && rows->items[i].blank_before &&
           split_names_body(rows->items[i].text) &&
           (splitter->closed || splitter->paged ? split_opens_news(rows->items[text].text)
                                                : split_opens_with_day(rows->items[text].text));
}

/* The title of a piece of news below an essay, which is signed with its author's name alone: its
 * text opens with its day, the essay had no heading, and neither has what follows. */
static bool begins_news_below_essay(const struct splitter *splitter, size_t i, size_t text)
{
    const struct rows *rows = splitter->rows;
    if (!splitter->paged || !splitter->essay || splitter->headings > 0 || text != i + 1 ||
        !rows->items[i].blank_before || !split_opens_with_day(rows->items[text].text))
        return false;
    for (size_t k = text + 1; k + 1 < rows->count; k++)
        if (split_is_title_line(&rows->items[k]) && !split_opens_news(rows->items[k + 1].text))
            return false;
    return true;
}

/* The title of a text that its author signs at its end, where what stood before is opened and the
 * page holds several such texts; no heading, for up to the signature no other title follows. */
static bool begins_signed_text(const struct splitter *splitter, size_t i, size_t text)
{
    const struct rows *rows = splitter->rows;
    struct runes title = rows->items[i].text;
    if (splitter->signatures < 2 || !(splitter->opened || splitter->closed) ||
        !rows->items[i].blank_before || wording_find_glyph(title, 0, U',') < title.length)
        return false; /* with a comma it may be the begin of a text that is set in short lines */
    for (; text < rows->count; text++) {
        const struct row *row = &rows->items[text];
        if (split_is_title_line(row) || row->kind == ROW_NUMBERED)
            return false;
        if (split_is_bracket_author(row) ||
            (split_is_running_text(row) && split_is_signed(row->text)))
            return true;
    }
    return false;
}

static const struct runes notices[] = {
    WORDING(U"公告"), WORDING(U"公示"), WORDING(U"启事"),
    WORDING(U"声明"), WORDING(U"通告"), WORDING(U"通知"),
};

/* 公　告, 通知: a notice's whole title. */
static bool is_notice_alone(const struct row *row)
{
    enum { TITLE_MOST_SPACED = 6 };
    struct runes text = row->text;
    if (row->kind != ROW_TEXT || row->hint != LINE_PLAIN || text.length < 2 ||
        text.length > TITLE_MOST_SPACED)
        return false;
    for (uint32_t i = 1; i + 1 < text.length; i++)
        if (!glyph_is_blank(text.data[i]))
            return false;
    char32_t words[2] = {text.data[0], text.data[text.length - 1]};
    return wording_is((struct runes){words, 2}, WORDINGS(notices));
}

/* 国有建设用地出让公告: a public notice among the articles of a newspaper's page, or below another
 * one; none that the notice above it has attached. */
static bool begins_notice(const struct splitter *splitter, size_t i, size_t text)
{
    if (!splitter->issued && !(splitter->paged && (splitter->opened || splitter->closed)))
        return false;
    if (is_notice_alone(&splitter->rows->items[i]))
        return true;
    for (; i < text && split_is_title_line(&splitter->rows->items[i]); i++)
        if (wording_longest_end(splitter->rows->items[i].text, WORDINGS(notices)) > 0)
            return true;
    return false;
}

/* Whether a title behind a rule is that of an article, by its head or its words; the sections of
 * one text stand between rules too. */
static bool stands_for_itself(const struct rows *rows, size_t i, const struct head *head)
{
    return head->anchor || head->imprint || head->credit || rows->items[i].hint != LINE_PLAIN ||
           split_names_body(rows->items[i].text) || split_opens_news(rows->items[head->text].text);
}

/* Whether a new article begins with the title line at row i. */
static bool begins_article(const struct splitter *splitter, size_t i)
{
    const struct rows *rows = splitter->rows;
    struct head head = look_ahead(splitter, i);
    if (rows->briefs && begins_titled_brief(rows, i))
        return true;
    if (split_is_sidebar(rows->items[i].text) && rows->items[i].hint != LINE_TITLE)
        return false;
    if (head.text >= rows->count)
        return (splitter->opened || splitter->paged) && is_picture_item(splitter, i);
    if (rows->items[i].hint == LINE_TITLE || splitter->signed_off)
        return true;
    if (splitter->parted && (!splitter->ruled || stands_for_itself(rows, i, &head)))
        return true;
    if (rows->items[i].hint == LINE_HEADING && !(head.anchor && head.text == i + 1) &&
        !head.imprint && !head.credit)
        return false;
    /* one line of text above the first dateline is a lead, not an article */
    bool complete = splitter->opened || splitter->closed || splitter->issued;
    if (head.anchor && (complete || splitter->texts > 1))
        return true;
    if (complete && (head.imprint || head.credit))
        return true;
    if (begins_other_news(splitter, i, head.text) || begins_notice(splitter, i, head.text) ||
        begins_signed_text(splitter, i, head.text) ||
        begins_news_below_essay(splitter, i, head.text))
        return true;
    return (splitter->opened || splitter->paged) && is_picture_item(splitter, i);
}

static void start_article(struct splitter *splitter, size_t row)
{
    const struct row *items = splitter->rows->items;
    bool parted = splitter->count > 0 && splitter->count <= splitter->most &&
                  items[splitter->starts[splitter->count - 1]].line_begin == items[row].line_begin;
    if (!parted && splitter->count <= splitter->most) /* a line that was parted opens one article */
        splitter->starts[splitter->count] = row;
    splitter->count += !parted;
    splitter->texts = splitter->prose = 0;
    splitter->anchored = splitter->essay = false;
    splitter->headings = 0;
    splitter->opened = splitter->signed_off = splitter->issued = false;
    splitter->closed = splitter->parted = splitter->ruled = false;
}

/* What the row tells of the article at hand. */
static void take_row(struct splitter *splitter, size_t i)
{
    const struct row *row = &splitter->rows->items[i];
    if (splitter->texts > 0 && split_closes_notice(splitter->rows, i))
        splitter->issued = true;
    else if (wording_at(row->text, 0, RUNES(U"附件")))
        splitter->issued = false;
    bool anchor = split_is_anchor(row);
    splitter->headings += splitter->texts > 0 && split_is_title_line(row);
    if (splitter->texts == 0 && row->kind == ROW_CREDIT)
        splitter->essay = row_author_at(splitter->lexicon, row->text) > 0;
    splitter->anchored = splitter->anchored || anchor;
    if (anchor || row->kind == ROW_CREDIT || split_is_page_imprint(row))
        splitter->opened = splitter->opened || splitter->texts == 0 || anchor;
    if (split_is_author(row)) {
        bool bracketed = glyph_fold(row->text.data[0]) == U'(';
        if (splitter->texts > 0)
            splitter->signed_off = bracketed || splitter->signed_texts > 1;
    }
    splitter->parted =
        splitter->texts > 0 && (splitter->parted || split_is_rule(row) || is_pager(row));
    splitter->ruled = splitter->parted && (splitter->ruled || split_is_rule(row));
    splitter->closed =
        splitter->closed || splitter->parted || (splitter->texts > 0 && split_is_editor(row));
    bool of_label = row > splitter->rows->items &&
                    (row[-1].kind == ROW_NOTE_LABEL || row[-1].kind == ROW_SUMMARY_LABEL);
    if (row->kind == ROW_SUMMARY || row->kind == ROW_NOTE || (of_label && splitter->texts == 0))
        return; /* what leads in is no text that a dateline below it could part from */
    if (split_is_running_text(row) || anchor || split_is_bullet_text(row)) {
        bool picture = splitter->texts == 0 && split_is_picture_text(row);
        splitter->texts++;
        splitter->prose += row->kind == ROW_CAPTION ? 0 : row->text.length;
        splitter->closed = splitter->parted = splitter->ruled = splitter->issued = false;
        if (row->kind != ROW_CAPTION || split_is_picture_text(row))
            splitter->signed_off = picture || split_is_signed(row->text);
    }
}

/* Whether the row is an article: a brief, as the item of a list, or signed by its author as the one
 * before it is. */
static bool begins_brief(const struct splitter *splitter, const struct row *row)
{
    if (splitter->rows->briefs && splitter->signed_off && row->hint == LINE_PLAIN &&
        split_is_running_text(row) && split_is_signed(row->text))
        return true;
    return split_is_bullet_text(row) && splitter->texts > 0 &&
           (splitter->rows->briefs || splitter->signed_off);
}

/* A newspaper's page on which each title tells a piece of news and each text opens as news does;
 * on any other page each text must open with its day. */
static bool is_page_of_news(const struct rows *rows, bool paged)
{
    size_t news = 0;
    for (size_t i = 1; i < rows->count; i++) {
        if (!split_is_running_text(&rows->items[i]) || !split_is_title_line(&rows->items[i - 1]))
            continue;
        if (!(paged ? split_opens_news(rows->items[i].text)
                    : split_opens_with_day(rows->items[i].text)) ||
            !split_names_body(rows->items[i - 1].text))
            return false;
        news++;
    }
    return news > 1;
}

/* ●我县召开…, and below each such title a text that opens as news does. */
static bool is_page_of_bullets(const struct rows *rows)
{
    size_t news = 0;
    for (size_t i = 0; i < rows->count; i++) {
        const struct row *row = &rows->items[i];
        if (row->kind != ROW_BULLET || row->hint != LINE_PLAIN)
            continue;
        if (!is_brief_title(row) || i + 1 == rows->count || !split_is_running_text(&row[1]) ||
            !(row[1].dated || split_opens_news(row[1].text)))
            return false;
        news++;
    }
    return news > 1;
}

/* 1.某镇…, and below each such title a text that opens as news does; no title stands above them. */
static bool is_page_of_numbers(const struct rows *rows)
{
    size_t news = 0;
    for (size_t i = 0; i < rows->count; i++) {
        const struct row *row = &rows->items[i];
        if (row->hint != LINE_PLAIN)
            return false;
        if (row->kind != ROW_TEXT || row->prose)
            continue;
        uint32_t words = rune_is_digit(row->text.data[0]) ? row_behind_numeral(row->text) : 0;
        if (words == 0 || !split_is_title_line(row) || i + 1 == rows->count ||
            !split_is_running_text(&row[1]) || !(row[1].dated || split_opens_news(row[1].text)) ||
            !split_names_body(runes_slice(row->text, words, row->text.length)))
            return false;
        news++;
    }
    return news > 1;
}

/* Texts without a title, each of which opens as news does and is signed by its author. */
static bool is_page_of_signed(const struct rows *rows)
{
    size_t texts = 0;
    for (size_t i = 0; i < rows->count; i++) {
        const struct row *row = &rows->items[i];
        if (row->kind == ROW_DROPPED || row->kind == ROW_IMPRINT || split_is_editor(row))
            continue;
        if (row->hint != LINE_PLAIN || !split_is_running_text(row) || !split_is_signed(row->text) ||
            !(row->dated || split_opens_news(row->text)))
            return false;
        texts++;
    }
    return texts > 1;
}

/* What the whole page is: the form of a newspaper's, of a column of briefs. */
static void survey_page(struct splitter *splitter, struct rows *rows)
{
    enum { HEAD_ROWS = 12 };
    bool text = false;
    for (size_t i = 0; i < rows->count; i++) {
        const struct row *row = &rows->items[i];
        if (i < HEAD_ROWS && !text) {
            splitter->paged = splitter->paged || imprint_page_label_in(row->text);
            rows->briefs = rows->briefs || chrome_is_column_of_briefs(row->text);
        }
        if (i > 0 && split_is_author(row) && glyph_fold(row->text.data[0]) != U'(' &&
            split_is_running_text(row - 1))
            splitter->signed_texts++;
        if (text && (split_is_bracket_author(row) ||
                     (split_is_running_text(row) && split_is_signed(row->text))))
            splitter->signatures++;
        text = text || split_is_running_text(row);
    }
    rows->briefs = rows->briefs || is_page_of_news(rows, splitter->paged) ||
                   is_page_of_bullets(rows) || is_page_of_numbers(rows) || is_page_of_signed(rows);
}

/* 老屋, above a text and below one that its author has signed. */
static bool is_short_title(const struct splitter *splitter, size_t i)
{
    const struct row *row = &splitter->rows->items[i];
    return splitter->signed_off && row->kind == ROW_TEXT && row->hint == LINE_PLAIN &&
           row->text.length >= 2 && rune_is_han(row->text.data[0]) && row_is_short(row->text) &&
           !row_ends_statement(row->text) && i + 1 < splitter->rows->count &&
           split_is_running_text(row + 1);
}

/* 小小说, above a title: what follows is of another kind than what stood before. */
static bool begins_story(const struct splitter *splitter, size_t i)
{
    const struct row *row = &splitter->rows->items[i];
    return row->kind == ROW_TEXT && row->hint == LINE_PLAIN && i + 1 < splitter->rows->count &&
           split_is_title_line(row + 1) && chrome_is_column_of_fiction(row->text);
}

/* 家门口的路通车啦！, below a text and above its author or dateline: no sentence of the text. */
static bool is_title_that_calls(const struct splitter *splitter, size_t i)
{
    enum { LEAST = 6, MOST = 40 };
    const struct row *row = &splitter->rows->items[i];
    const char32_t last = glyph_at(row->text, row->text.length - 1);
    const size_t below = splitter->rows->count - i - 1;
    const bool opens =
        below > 0 && (split_is_anchor(row + 1) ||
                      (below > 1 && row[1].kind == ROW_CREDIT && split_is_running_text(row + 2)));
    return opens && row->kind == ROW_TEXT && row->hint == LINE_PLAIN && row->text.length >= LEAST &&
           row->text.length <= MOST && (last == U'!' || last == U'?') && !split_is_anchor(row) &&
           wording_find_glyph(row->text, 0, U'。') == row->text.length &&
           wording_find_glyph(row->text, 0, U':') == row->text.length;
}

static void find_starts(struct splitter *splitter)
{
    enum { LEAD_MOST = 60 }; /* code points between an imprint and the dateline of its text */
    const struct rows *rows = splitter->rows;
    bool in_title = false;
    start_article(splitter, 0);
    for (size_t i = 0; i < rows->count; i++) {
        const struct row *row = &rows->items[i];
        bool story = splitter->texts > 0 && begins_story(splitter, i);
        bool title = story || split_is_title_line(row) || (rows->briefs && is_brief_title(row)) ||
                     is_short_title(splitter, i) || is_notice_alone(row);
        const bool calls = splitter->texts > 0 && is_title_that_calls(splitter, i) &&
                           (splitter->opened || splitter->closed || splitter->signed_off);
        if (calls ||
            (splitter->texts > 0 && title && !in_title && (story || begins_article(splitter, i))))
            start_article(splitter, i);
        else if (splitter->texts > 0 && split_is_anchor(row) && row->hint == LINE_PLAIN &&
                 splitter->opened && (splitter->anchored || splitter->prose > LEAD_MOST))
            start_article(splitter, i);
        else if (begins_brief(splitter, row))
            start_article(splitter, i);
        in_title = title;
        if (!calls)
            take_row(splitter, i);
    }
}

/* Whether a line that nothing follows is the title of an item, and no signature of the text above
 * it: names of bodies, persons and days close texts. */
static bool is_lone_title(const struct rows *rows, size_t i)
{
    enum { LONE_LEAST = 8, LONE_MOST = 40 };
    static const struct runes endings[] = {
        WORDING(U"中心"), WORDING(U"公司"), WORDING(U"办公室"), WORDING(U"协会"),
        WORDING(U"厅"),   WORDING(U"委"),   WORDING(U"委员会"), WORDING(U"学校"),
        WORDING(U"局"),   WORDING(U"政府"), WORDING(U"日"),     WORDING(U"组"),
        WORDING(U"部"),   WORDING(U"镇"),   WORDING(U"院"),
    };
    const struct row *row = &rows->items[i];
    return row->kind == ROW_TEXT && split_is_title_line(row) && row->text.length >= LONE_LEAST &&
           row->text.length <= LONE_MOST && row->blank_before &&
           wording_longest_end(row->text, WORDINGS(endings)) == 0;
}

/* On a newspaper's page of articles the last item may be its title alone. */
static void take_lone_title(struct splitter *splitter)
{
    const struct rows *rows = splitter->rows;
    size_t last = rows->count;
    while (last > 0 &&
           (rows->items[last - 1].kind == ROW_DROPPED || split_is_editor(&rows->items[last - 1])))
        last--;
    if (!splitter->paged || last < 2 || splitter->count > splitter->most)
        return;
    const struct row *before = &rows->items[last - 2];
    bool complete = before->kind == ROW_CREDIT || row_ends_statement(before->text);
    if (splitter->texts > 0 && complete && is_lone_title(rows, last - 1))
        start_article(splitter, last - 1);
}

/* ---- ranges ---- */

static bool is_page_row(const struct row *row)
{
    return row->kind == ROW_IMPRINT || row->kind == ROW_DROPPED || row->hint == LINE_PUBLISHED ||
           row->hint == LINE_SITE || row->hint == LINE_SOURCE || row->hint == LINE_EDITOR;
}

/* 2, 12: the number of a newspaper's page. */
static bool is_page_number(struct runes text)
{
    enum { MOST_DIGITS = 3 };
    uint32_t digits = 0;
    while (digits < text.length && rune_is_digit(text.data[digits]))
        digits++;
    return digits > 0 && digits == text.length && digits <= MOST_DIGITS;
}

/* Above the first title an editor is the page's, and a column's name is no title. */
static bool is_head_row(const struct row *row)
{
    return is_page_row(row) || split_is_editor(row) ||
           (chrome_is_column(row->text) && title_in_bracket(row->text).length == 0) ||
           is_page_number(row->text);
}

/* What stands above the first title and below the last text belongs to the whole page, unless the
 * articles before the last one have editors or imprints of their own there. */
static void trim_page_lines(const struct splitter *splitter, struct line_range *ranges)
{
    const struct rows *rows = splitter->rows;
    size_t first = 0, last = rows->count;
    while (first < splitter->starts[1] && is_head_row(&rows->items[first]))
        first++;
    if (first < splitter->starts[1])
        ranges[0].begin = rows->items[first].line_begin;
    const struct row *before = &rows->items[splitter->starts[1] - 1];
    bool own_editors = split_is_editor(before) || split_is_page_imprint(before);
    while (!own_editors && last > splitter->starts[splitter->count - 1] + 1 &&
           (is_page_row(&rows->items[last - 1]) || split_is_editor(&rows->items[last - 1])) &&
           !split_closes_notice(rows, last - 1))
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
    *ranges = NULL;
    struct rows rows = rows_read(arena, lexicon, page, 0, page->line_count);
    if (!split_holds_article(&rows) && !split_reads_verse(&rows))
        return 0;
    struct splitter splitter = {.rows = &rows,
                                .starts = arena_take(arena, (most + 2) * sizeof(size_t)),
                                .most = most,
                                .lexicon = lexicon};
    survey_page(&splitter, &rows);
    find_starts(&splitter);
    take_lone_title(&splitter);
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
