/* Rows that are known by the ones beside them: a breadcrumb in pieces, a medium or a time alone. */
#include "stages/rows.h"

#include "stages/title_words.h"
#include "text/chrome.h"
#include "text/credit.h"
#include "text/day.h"
#include "text/glyph.h"
#include "text/imprint.h"
#include "text/imprint_labels.h"
#include "text/wording.h"

enum { HEAD_ROWS = 12 };

static bool is_time(struct runes text)
{
    struct date date;
    uint32_t end = 0;
    return text.length <= 8 && wording_find_glyph(text, 0, U':') < text.length &&
           day_read_time(text, 0, &date, &end) && end == text.length;
}

/* 191: a counter on a line of its own. */
static bool is_count(struct runes text)
{
    enum { DIGITS_MOST = 7 };
    uint32_t digits = 0;
    while (digits < text.length && rune_is_digit(glyph_fold(text.data[digits])))
        digits++;
    return digits == text.length && digits <= DIGITS_MOST;
}

/* 云山新闻 综合报道: who put the report together. */
static bool is_compiled(struct runes text)
{
    static const struct runes tasks[] = {
        WORDING(U"综合"),
        WORDING(U"综合报道"),
        WORDING(U"综合整理"),
    };
    enum { LINE_MOST = 24 };
    uint32_t blank = text.length <= LINE_MOST ? wording_find_glyph(text, 0, U' ') : text.length;
    return blank > 2 && blank + 1 < text.length && credit_is_medium(runes_slice(text, 0, blank)) &&
           wording_is(glyph_trim(runes_slice(text, blank, text.length)), WORDINGS(tasks));
}

/* 某网, first of all but furniture, above a title that its imprint follows. */
static bool stands_above_title(const struct rows *rows, size_t i)
{
    enum { TITLE_LEAST = 8 };
    if (i + 2 >= rows->count || i >= HEAD_ROWS || !credit_is_medium(rows->items[i].text) ||
        chrome_is_column_name(rows->items[i].text) || rows->items[i + 1].kind != ROW_TEXT ||
        rows->items[i + 1].text.length < TITLE_LEAST || rows->items[i + 2].kind != ROW_IMPRINT)
        return false;
    for (size_t k = 0; k < i; k++)
        if (rows->items[k].kind != ROW_DROPPED)
            return false;
    return true;
}

/* 云山县织密民生保障网, 云山县召开会议_云山新闻网: too long or parted for the medium's name that it
 * ends as. */
static bool may_be_title(struct runes text)
{
    enum { TITLE_LEAST = 8 };
    static const struct runes media[] = {
        WORDING(U"中心"),   WORDING(U"传媒网"), WORDING(U"信息网"), WORDING(U"周刊"),
        WORDING(U"周报"),   WORDING(U"客户端"), WORDING(U"广电网"), WORDING(U"政务网"),
        WORDING(U"政府网"), WORDING(U"数字报"), WORDING(U"新闻网"), WORDING(U"日报"),
        WORDING(U"晚报"),   WORDING(U"电台"),   WORDING(U"电视台"), WORDING(U"网站"),
        WORDING(U"融媒"),   WORDING(U"融媒体"), WORDING(U"通讯社"), WORDING(U"都市报"),
        WORDING(U"门户网"),
    };
    static const struct runes deeds[] = {
        WORDING(U"参观"), WORDING(U"启用"), WORDING(U"慰问"), WORDING(U"成立"),
        WORDING(U"挂牌"), WORDING(U"揭牌"), WORDING(U"来到"), WORDING(U"检查"),
        WORDING(U"看望"), WORDING(U"督导"), WORDING(U"考察"), WORDING(U"落户"),
        WORDING(U"视察"), WORDING(U"调研"), WORDING(U"走访"), WORDING(U"走进"),
    };
    uint32_t length = 0;
    for (uint32_t i = 4; i < text.length; i++)
        if (glyph_is_between(glyph_at(text, i)) && text.data[i] != U'·')
            return true;
    /* 县委书记调研融媒体中心: no name holds what is done to a medium */
    if (text.length >= TITLE_LEAST && wording_next(text, 2, WORDINGS(deeds), &length) < text.length)
        return true;
    return text.length >= TITLE_LEAST && wording_longest_end(text, WORDINGS(media)) == 0;
}

/* 云山日报, first of all, above a title: a masthead, and no half of a title (云山发布 / 十条措施).
 */
static bool is_masthead(const struct rows *rows)
{
    static const struct runes verbs[] = {WORDING(U"发布"), WORDING(U"微信"), WORDING(U"零距离")};
    const struct row *row = rows->items;
    return rows->count > 2 && row[1].kind == ROW_TEXT && row_is_short(row[1].text) &&
           !row[1].prose && row[2].kind != ROW_IMPRINT && !may_be_title(row->text) &&
           wording_longest_end(row->text, WORDINGS(verbs)) == 0;
}

/* The row below a masthead: a column's name, which a blank line parts from the title. */
static bool is_column_of_masthead(const struct rows *rows)
{
    enum { COLUMN_LEAST = 2, COLUMN_MOST = 5 };
    const struct row *row = rows->items + 1;
    for (uint32_t i = 0; i < row->text.length; i++)
        if (!rune_is_han(row->text.data[i]))
            return false;
    return rows->count > 3 && row->text.length >= COLUMN_LEAST && row->text.length <= COLUMN_MOST &&
           !row->blank_before && row[1].blank_before && row[1].kind == ROW_TEXT &&
           row_is_short(row[1].text) && !row[1].prose;
}

/* The one line above the text that may be its title; rows->count where there are several or none.
 */
static size_t lone_title(const struct rows *rows)
{
    size_t title = rows->count;
    for (size_t i = 0; i < rows->count && i < HEAD_ROWS; i++) {
        const struct row *row = &rows->items[i];
        if (row->hint == LINE_TITLE)
            return rows->count;
        if (row->kind != ROW_TEXT || row->hint != LINE_PLAIN)
            continue;
        if (!row_is_short(row->text) || row_ends_statement(row->text))
            break; /* the text begins */
        if (title < rows->count)
            return rows->count;
        title = i;
    }
    return title < rows->count && may_be_title(rows->items[title].text) ? title : rows->count;
}

/* A medium's name or a time on a line of its own beside the date or page label; a counter below
 * one. */
void rows_find_lone_fields(struct rows *rows)
{
    const size_t title = lone_title(rows);
    for (size_t i = 0; i < rows->count; i++) {
        struct row *row = &rows->items[i];
        if (i > 0 && i < HEAD_ROWS && row->hint == LINE_PLAIN && is_count(row->text) &&
            (row[-1].kind == ROW_IMPRINT || row[-1].kind == ROW_CREDIT ||
             row[-1].kind == ROW_DROPPED || (i + 1 < rows->count && row[1].kind == ROW_DROPPED))) {
            row->kind = ROW_DROPPED;
            continue;
        }
        if (i + 1 < rows->count && row->hint == LINE_PLAIN && is_count(row->text) &&
            row[1].kind == ROW_DROPPED &&
            wording_find(row[1].text, 0, RUNES(U"-->")) < row[1].text.length) {
            row->kind = ROW_DROPPED; /* 12, above the times of a film's subtitle */
            continue;
        }
        if (i < HEAD_ROWS && row->kind == ROW_TEXT && row->hint == LINE_PLAIN &&
            is_compiled(row->text)) {
            row->kind = ROW_IMPRINT;
            continue;
        }
        if (i == title || row->kind != ROW_TEXT || row->hint != LINE_PLAIN ||
            row->text.length < 3 || row->text.length > 14 ||
            !(credit_is_medium(row->text) || is_time(row->text)))
            continue;
        if (i < HEAD_ROWS && imprint_edition_at_end(row->text) > 0) {
            row->kind = ROW_IMPRINT;
            continue;
        }
        if (i == 0 && rows->count > 1 && row[1].kind == ROW_DROPPED &&
            title_before_medium(row->text) == row->text.length) {
            row->kind = ROW_IMPRINT; /* a site's name above its menu */
            continue;
        }
        if (i == 0 && is_masthead(rows)) {
            row->kind = ROW_IMPRINT;
            if (is_column_of_masthead(rows))
                row[1].kind = ROW_DROPPED;
            continue;
        }
        if (stands_above_title(rows, i)) {
            row->kind = ROW_IMPRINT;
            continue;
        }
        if (i > 0 && i < HEAD_ROWS && i + 1 < rows->count && row[-1].kind == ROW_DROPPED &&
            row[1].kind == ROW_DROPPED) {
            row->kind = ROW_DROPPED; /* 公众号, 某报网, 微博: of a menu */
            continue;
        }
        size_t above = i;
        while (above > 0 && i < HEAD_ROWS && rows->items[above - 1].kind == ROW_CREDIT)
            above--; /* the page's editor between */
        bool after = above > 0 && rows->items[above - 1].kind == ROW_IMPRINT;
        bool before = i + 1 < rows->count &&
                      (row[1].kind == ROW_IMPRINT || imprint_page_label_at(row[1].text, 0) > 0);
        if (after || before)
            row->kind = ROW_IMPRINT;
    }
}

/* Whether the line is a label that ends in 热线 or 电话 and a number, nothing else. */
static bool is_hot_line(struct runes text)
{
    enum { LABEL_MOST = 8, NUMBER_LEAST = 5 };
    static const struct runes labels[] = {WORDING(U"热线"), WORDING(U"电话")};
    uint32_t colon = wording_find_glyph(text, 0, U':'), digits = 0;
    if (colon >= text.length || colon > LABEL_MOST ||
        wording_longest_end(runes_slice(text, 0, colon), WORDINGS(labels)) == 0)
        return false;
    for (uint32_t i = colon + 1; i < text.length; i++) {
        char32_t c = glyph_at(text, i);
        if (!rune_is_digit(c) && c != U'-' && !glyph_is_between(c))
            return false;
        digits += rune_is_digit(c);
    }
    return digits >= NUMBER_LEAST;
}

/* 云山天气：今天多云，气温9~20℃: above a text that is not on it. */
static bool is_weather_of_day(const struct rows *rows, size_t i)
{
    enum { LINE_MOST = 50, PLACE_MOST = 6 };
    struct runes text = rows->items[i].text;
    uint32_t word = text.length <= LINE_MOST ? wording_find(text, 0, RUNES(U"天气")) : text.length;
    return word <= PLACE_MOST && glyph_at(text, word + 2) == U':' &&
           wording_find_glyph(text, word, U'℃') < text.length && i + 2 < rows->count &&
           rows->items[i + 1].text.length > LINE_MOST;
}

void rows_drop_hot_lines(struct rows *rows)
{
    for (size_t i = 0; i < rows->count && i < HEAD_ROWS; i++) {
        struct row *row = &rows->items[i];
        if (row->kind != ROW_TEXT || row->hint != LINE_PLAIN)
            continue;
        if (!is_hot_line(row->text) && !is_weather_of_day(rows, i))
            return; /* the title, or the text */
        row->kind = ROW_DROPPED;
    }
}

/* Below the credits that close the page's text: the names of a site's other columns, one a line. */
void rows_drop_columns_below(struct rows *rows)
{
    enum { NAMES_LEAST = 3, NAME_MOST = 10 };
    size_t names = 0, end = rows->count;
    while (
        end > 0 && rows->items[end - 1].hint == LINE_PLAIN &&
        (rows->items[end - 1].kind == ROW_DROPPED ||
         (rows->items[end - 1].kind == ROW_TEXT && rows->items[end - 1].text.length <= NAME_MOST &&
          row_is_short(rows->items[end - 1].text)))) {
        end--;
        names += rows->items[end].kind == ROW_TEXT;
    }
    if (names < NAMES_LEAST || end < HEAD_ROWS / 2 ||
        (rows->items[end - 1].kind != ROW_CREDIT && rows->items[end - 1].kind != ROW_IMPRINT))
        return;
    for (size_t i = end; i < rows->count; i++)
        rows->items[i].kind = ROW_DROPPED;
}

static bool opens_with_arrow(struct runes text)
{
    return glyph_at(text, 0) == U'>' || text.data[0] == U'»' || text.data[0] == U'›' ||
           text.data[0] == U'→';
}

/* 首页, >, 要闻, each on a line of its own: what stands beside an arrow is a breadcrumb. */
static bool is_arrow(struct runes text)
{
    return text.length <= 2 && opens_with_arrow(text);
}

/* »要闻, > 正文: a step of the way with its arrow. */
static bool is_step(const struct row *row)
{
    enum { STEP_MOST = 10 };
    return row->kind == ROW_TEXT && row->hint == LINE_PLAIN && row->text.length <= STEP_MOST &&
           opens_with_arrow(row->text) && !row_ends_statement(row->text);
}

static bool is_in_breadcrumb(const struct row *crumbs, const struct row *row)
{
    enum { COLUMN_MOST = 8 };
    return row->kind == ROW_TEXT && row->hint == LINE_PLAIN && row->text.length <= COLUMN_MOST &&
           crumbs->kind == ROW_DROPPED && row_is_way(crumbs->text) &&
           wording_find(crumbs->text, 0, row->text) < crumbs->text.length;
}

/* 县区分站：, above a breadcrumb: the label of a menu whose entries were pictures. */
static bool is_menu_label(const struct row *row)
{
    enum { LABEL_MOST = 8 };
    return row->kind == ROW_TEXT && row->hint == LINE_PLAIN && row->text.length <= LABEL_MOST &&
           glyph_at(row->text, row->text.length - 1) == U':' && row[1].kind == ROW_DROPPED;
}

/* 首页 新闻中心 时政要闻 某县召开…会议, above the title itself: the breadcrumb that a page ends
 * with its title, without arrows. */
static bool is_crumbs_and_title(struct runes text, struct runes title)
{
    enum { TITLE_LEAST = 6, COLUMN_MOST = 10 };
    static const struct runes homes[] = {
        WORDING(U"主页"),
        WORDING(U"网站首页"),
        WORDING(U"首页"),
    };
    if (title.length < TITLE_LEAST || text.length <= title.length || !runes_end_with(text, title) ||
        wording_longest_at(text, 0, WORDINGS(homes)) == 0)
        return false;
    uint32_t column = 0;
    for (uint32_t i = 0; i < text.length - title.length; i++) {
        column = glyph_is_between(glyph_at(text, i)) ? 0 : column + 1;
        if (column > COLUMN_MOST)
            return false;
    }
    return column == 0;
}

void rows_drop_breadcrumbs(struct rows *rows)
{
    enum { CRUMB_MOST = 24, STEPS_MOST = 60 };
    for (size_t i = 0; i + 1 < rows->count && i < CRUMB_MOST; i++) {
        struct row *row = &rows->items[i];
        if (row->kind == ROW_TEXT && row->hint == LINE_PLAIN &&
            is_crumbs_and_title(row->text, row[1].text))
            row->kind = ROW_DROPPED;
    }
    for (size_t i = 0; i + 1 < rows->count && i < CRUMB_MOST; i++) {
        struct row *row = &rows->items[i];
        if (is_in_breadcrumb(row + 1, row) || is_menu_label(row))
            row->kind = ROW_DROPPED; /* the column's name above the breadcrumb */
        else if (is_in_breadcrumb(row, row + 1))
            row[1].kind = ROW_DROPPED; /* or below it */
    }
    for (size_t i = 0; i < rows->count; i++) {
        if (i < STEPS_MOST && is_step(&rows->items[i]))
            rows->items[i].kind = ROW_DROPPED;
        if (!is_arrow(rows->items[i].text))
            continue;
        if (i > 0 && rows->items[i - 1].text.length <= CRUMB_MOST)
            rows->items[i - 1].kind = ROW_DROPPED;
        if (i + 1 < rows->count && rows->items[i + 1].text.length <= CRUMB_MOST)
            rows->items[i + 1].kind = ROW_DROPPED;
        /* the last one is often told again as the page's own heading */
        if (i + 2 < rows->count && runes_equal(rows->items[i + 1].text, rows->items[i + 2].text))
            rows->items[i + 2].kind = ROW_DROPPED;
    }
}

bool row_opens_report(struct runes text)
{
    static const struct runes openings[] = {
        WORDING(U"日前"),   WORDING(U"本报记者"), WORDING(U"本报讯"), WORDING(U"本网讯"),
        WORDING(U"记者从"), WORDING(U"记者在"),   WORDING(U"近日"),   WORDING(U"连日来"),
    };
    return wording_longest_at(text, 0, WORDINGS(openings)) > 0;
}

/* 10月31日，…: the day that a report's first sentence tells. */
static bool opens_with_day(struct runes text)
{
    uint32_t i = 0, digits = 0;
    for (; i < text.length && i < 12 && text.data[i] != U'日'; i++)
        digits += rune_is_digit(text.data[i]);
    return digits > 0 && digits + 2 >= i && i < text.length && text.data[i] == U'日' &&
           runes_next(text, 0, U'月') < i;
}

/* 上半年全市生产总值…，增长6.0%，…——…: a title as long as a sentence, above the report's first
 * line. */
static bool is_long_title(const struct rows *rows, size_t i)
{
    enum { LONG_TITLE_MOST = 110 };
    const struct row *row = &rows->items[i];
    return i == 0 && rows->count > 2 && row->prose && !row->dated && row->hint == LINE_PLAIN &&
           row->text.length <= LONG_TITLE_MOST && !row_ends_statement(row->text) &&
           wording_find_glyph(row->text, 0, U'。') == row->text.length &&
           !glyph_is_stop(row->text.data[row->text.length - 1]) && row[1].prose &&
           (row[1].dated || row_opens_report(row[1].text) ||
            (row[1].blank_before && opens_with_day(row[1].text))) &&
           rune_is_han(row->text.data[row->text.length - 1]);
}

/* 某地区某县：, above the short line that is the rest of the title. */
void rows_find_leading_lines(struct rows *rows)
{
    enum { LEAD_LEAST = 4, LEAD_MOST = 18, TITLE_MOST = 30 };
    bool text = false; /* a paragraph stands above; before the first, blank lines part nothing */
    for (size_t i = 0; i + 2 < rows->count; i++) {
        struct row *row = &rows->items[i];
        text |= i > 0 && row[-1].prose;
        if (is_long_title(rows, i)) {
            row->prose = false;
            continue;
        }
        if (!row->prose || row->dated || row->text.length < LEAD_LEAST ||
            row->text.length > LEAD_MOST || row->hint != LINE_PLAIN ||
            glyph_at(row->text, row->text.length - 1) != U':' ||
            (i > 0 && !row->blank_before && row[-1].prose))
            continue;
        bool title = row[1].kind == ROW_TEXT && !row[1].prose && (!row[1].blank_before || !text) &&
                     row[1].text.length <= TITLE_MOST && !row_ends_statement(row[1].text);
        if (title && (row[2].prose || row[2].kind == ROW_CREDIT || row[2].kind == ROW_IMPRINT ||
                      row[2].kind == ROW_DASH))
            row->prose = false;
    }
}

void rows_find_marked_headings(struct rows *rows)
{
    enum { HEADING_LEAST = 2, HEADING_MOST = 10 };
    for (size_t i = 0; i + 1 < rows->count; i++) {
        struct row *row = &rows->items[i];
        if (row->kind != ROW_CAPTION || (row->text.data[0] != U'▼' && row->text.data[0] != U'▽') ||
            row_behind_numeral(row[1].text) == 0)
            continue;
        struct runes words = glyph_trim(runes_slice(row->text, 1, row->text.length));
        if (words.length < HEADING_LEAST || words.length > HEADING_MOST ||
            row_ends_statement(words))
            continue;
        row->kind = ROW_BULLET;
        row->value = row->text.length - words.length;
    }
}

/* Whether a line that begins as a label, a caption or a notice does may be a title: no address of
 * readers, no day. */
static bool may_head_page(const struct row *row)
{
    enum { TITLE_LEAST = 8 };
    static const struct runes calls[] = {
        WORDING(U"APP"),  WORDING(U"下载"),   WORDING(U"二维码"), WORDING(U"公众号"),
        WORDING(U"分享"), WORDING(U"原标题"), WORDING(U"原题"),   WORDING(U"客户端"),
        WORDING(U"当前"), WORDING(U"您"),     WORDING(U"我们"),   WORDING(U"手机版"),
        WORDING(U"本站"), WORDING(U"看新闻"), WORDING(U"首页"),
    };
    uint32_t length = 0, value = 0;
    struct runes text = row->text;
    if (row->kind == ROW_IMPRINT && imprint_label_at(text, 0, &value) != IMPRINT_LABEL_DAY)
        return false;
    return row->hint == LINE_PLAIN && text.length >= TITLE_LEAST && row_is_short(text) &&
           !row_ends_statement(text) && wording_find_glyph(text, 0, U'>') == text.length &&
           wording_next(text, 0, WORDINGS(calls), &length) == text.length && !row_tells_day(text) &&
           rune_is_han(text.data[text.length - 1]) && !chrome_is_footer(text) &&
           !chrome_is_column(text) && !chrome_is_masthead(text);
}

/* 时间：让乡村更美好, 图：云山县春耕正忙, 扫码点餐该不该强制关注: the first line of all, where its
 * imprint follows and then the text. */
void rows_keep_title(struct rows *rows)
{
    struct row *row = rows->items;
    if (rows->count < 3 || row[1].kind != ROW_IMPRINT || row[1].hint != LINE_PLAIN ||
        row[2].kind != ROW_TEXT || row_is_short(row[2].text) || !row_tells_day(row[1].text) ||
        !may_head_page(row))
        return;
    for (size_t i = 0; i < rows->count; i++)
        if (rows->items[i].hint == LINE_TITLE)
            return;
    if (row->kind == ROW_IMPRINT || row->kind == ROW_CAPTION || row->kind == ROW_DROPPED)
        row->kind = ROW_TEXT;
}
