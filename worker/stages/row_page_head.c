/* The head of a site's page as text: what stands above the title of the article that it shows. The
 * title is told by the line below it that tells the day; what stands above a way (首页 > 要闻 >
 * 正文), the entries of lists of other articles, the weather and the day of the visit are the
 * site's. One look at each row above the text. */
#include "stages/rows.h"

#include "stages/row_marks.h"
#include "stages/title_words.h"
#include "text/chrome.h"
#include "text/credit.h"
#include "text/glyph.h"
#include "text/imprint.h"
#include "text/wording.h"

enum { HEAD_MOST = 120 /* rows */, TITLE_LEAST = 4, TITLE_LINES = 4 };

bool row_is_way(struct runes text)
{
    if (wording_find_glyph(text, 0, U'>') < text.length)
        return true;
    return wording_at(text, 0, RUNES(U"首页")) && wording_find_glyph(text, 0, U'/') < text.length;
}

static bool is_way_row(const struct row *row)
{
    enum { LABEL_MOST = 12 };
    static const struct runes words[] = {WORDING(U"位置"), WORDING(U"首页")};
    const struct runes label = runes_slice(row->text, 0, LABEL_MOST);
    uint32_t length = 0;
    if (row->kind != ROW_DROPPED)
        return false;
    const uint32_t word = wording_next(label, 0, WORDINGS(words), &length);
    return word < label.length &&
           (row_is_way(row->text) ||
            runes_start_with(runes_slice(label, word, label.length), RUNES(U"位置")));
}

bool row_tells_day(struct runes text)
{
    struct imprint_field fields[IMPRINT_FIELDS_MOST];
    size_t count = imprint_read(text, fields);
    for (size_t i = 0; i < count; i++)
        if (fields[i].kind == IMPRINT_DAY)
            return true;
    return false;
}

/* What no line of a page's head looks like. */
static bool is_running_text(const struct row *row)
{
    enum { SENTENCE_LEAST = 20, TEXT_LEAST = 60 };
    return row->kind == ROW_TEXT &&
           (row->text.length > TEXT_LEAST ||
            (row->text.length > SENTENCE_LEAST && row_ends_statement(row->text)));
}

static bool is_title_line(const struct row *row)
{
    const char32_t last = glyph_at(row->text, row->text.length - 1);
    return row->kind == ROW_TEXT && row->text.length >= TITLE_LEAST &&
           (!row_ends_statement(row->text) || last == U'!' || last == U'?');
}

/* 云山 多云 12℃~20℃ 东风3级 */
static bool is_weather(struct runes text)
{
    enum { LINE_MOST = 50 };
    return text.length <= LINE_MOST && wording_find_glyph(text, 0, U'℃') < text.length &&
           (wording_find_glyph(text, 0, U'~') < text.length ||
            wording_find_glyph(text, 0, U'/') < text.length ||
            wording_find_glyph(text, 0, U'至') < text.length) &&
           wording_find_glyph(text, 0, U'。') == text.length;
}

struct page_head {
    struct row *items;
    size_t end;   /* the line that tells the day, or the text */
    size_t title; /* the last line above it that may be the title; end where there is none */
    bool dated;   /* such a line stands right below the title */
};

/* [03-05], below a line: the day of an entry whose title stands above it. */
static bool is_day_of_entry(const struct row *row)
{
    enum { DAY_MOST = 12 };
    const char32_t first = glyph_at(row->text, 0);
    return row->hint == LINE_PLAIN && row->text.length <= DAY_MOST &&
           (first == U'[' || first == U'(' || rune_is_digit(first)) &&
           mark_closing_date(row->text) <= 1;
}

/* Several lines with their days below them: entries, their days no imprints. */
static void find_parted_entries(struct rows *rows)
{
    enum { ENTRIES_LEAST = 3 };
    size_t entries = 0;
    for (size_t i = 1; i < rows->count; i++)
        entries += is_day_of_entry(&rows->items[i]) && rows->items[i - 1].kind == ROW_TEXT;
    for (size_t i = 1; entries >= ENTRIES_LEAST && i < rows->count; i++) {
        struct row *row = &rows->items[i];
        if (!is_day_of_entry(row) || row[-1].kind != ROW_TEXT)
            continue;
        row[-1].kind = ROW_ENTRY;
        row[-1].value = row[-1].text.length;
        row->kind = ROW_DROPPED;
    }
}

/* The head of a page that nothing but its lines tells of; false where there is none. */
static bool find_head(const struct rows *rows, struct page_head *head)
{
    size_t text = 0, day = rows->count;
    for (; text < rows->count && !is_running_text(&rows->items[text]); text++) {
        if (text >= HEAD_MOST || rows->items[text].hint != LINE_PLAIN)
            return false;
        if (rows->items[text].kind == ROW_IMPRINT && row_tells_day(rows->items[text].text))
            day = text;
    }
    if (text == rows->count)
        return false;
    head->items = rows->items;
    head->end = day < text ? day : text;
    head->title = head->end;
    /* 来源：…, 索引号：… between the title and the day */
    while (day < text && head->title > 0 && rows->items[head->title - 1].kind != ROW_TEXT)
        head->title--;
    head->dated = day < text && head->title > 0 && rows->items[head->title - 1].text.length > 1;
    while (!head->dated && head->title > 0 && !is_title_line(&rows->items[head->title - 1]))
        head->title--;
    if (head->title == 0)
        return false;
    head->title--;
    return true;
}

static void drop(struct row *row)
{
    if (row->kind == ROW_TEXT || row->kind == ROW_ENTRY || row->kind == ROW_BULLET ||
        row->kind == ROW_NUMBERED)
        row->kind = ROW_DROPPED;
}

/* 云山日报, 云山县人民政府: the site itself. */
static bool names_site(struct runes text)
{
    return credit_is_medium(text) || title_is_government(text);
}

/* A site's menu above the way to the page, where the title stands below that: another title is not
 * in it. */
static void drop_above_way(struct page_head *head)
{
    enum { MENU_LEAST = 5, MENU_ITEM_MOST = 40 };
    size_t way = head->title, lines = 0;
    while (way > 0 && !is_way_row(&head->items[way - 1]))
        way--;
    if (way == 0)
        return;
    for (size_t i = 0; i + 1 < way; i++) {
        if (head->items[i].text.length > MENU_ITEM_MOST)
            return;
        lines++;
    }
    /* a slogan and a column's name alone, where the title has its imprint below it */
    if (lines < MENU_LEAST && !head->dated)
        return;
    for (size_t i = 0; i + 1 < way; i++)
        if (head->items[i].kind != ROW_TEXT || !names_site(head->items[i].text))
            head->items[i].kind = ROW_DROPPED; /* a day, too: that of the visit */
}

/* Lists of other articles: entries with their days, and what stands below 图片新闻. */
static void drop_lists(struct page_head *head)
{
    enum { ENTRIES_LEAST = 2, LABEL_MOST = 6 };
    size_t entries = 0;
    bool listing = false;
    for (size_t i = 0; i < head->title; i++)
        entries += head->items[i].kind == ROW_ENTRY;
    for (size_t i = 0; i < head->title; i++) {
        struct row *row = &head->items[i];
        const bool entry = row->kind == ROW_ENTRY && entries >= ENTRIES_LEAST;
        listing = row->kind == ROW_LIST || (listing && !is_way_row(row));
        if (entry && i > 0 && row[-1].kind == ROW_TEXT && row[-1].text.length <= LABEL_MOST)
            drop(row - 1);
        if (entry || (listing && head->dated))
            drop(row);
    }
}

/* More lines than any title has, above the one that the day follows: those of a menu or a list.
 * Lines so short, and the weather, are not of the title of a page that has furniture. */
static void drop_others(struct page_head *head)
{
    enum { WORD_MOST = 3 };
    size_t lines = 0, furniture = 0;
    for (size_t i = 0; i <= head->title; i++) {
        lines += is_title_line(&head->items[i]);
        furniture += head->items[i].kind == ROW_DROPPED;
    }
    if (furniture > 0 && is_weather(head->items[head->title].text))
        drop(&head->items[head->title]);
    for (size_t i = 0; i < head->title; i++) {
        struct row *row = &head->items[i];
        if (is_weather(row->text) || (head->dated && lines > TITLE_LINES) ||
            (furniture > 0 && row->text.length <= WORD_MOST && rune_is_han(row->text.data[0])))
            drop(row);
    }
}

void rows_drop_page_head(struct rows *rows)
{
    struct page_head head;
    find_parted_entries(rows);
    if (!find_head(rows, &head))
        return;
    drop_above_way(&head);
    drop_lists(&head);
    drop_others(&head);
}
