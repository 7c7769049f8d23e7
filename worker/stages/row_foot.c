/* The foot of a page: teasers of other articles, the names of a site's services, and what stands
 * below the lines that say whose the page is. */
#include "stages/rows.h"

#include "text/chrome.h"
#include "text/glyph.h"
#include "text/wording.h"

static void drop(struct row *row)
{
    row->kind = ROW_DROPPED;
    row->prose = row->dated = row->credited = false;
}

bool row_is_teaser(struct runes text)
{
    uint32_t dots = 0;
    while (dots < text.length &&
           (text.data[text.length - 1 - dots] == U'.' || text.data[text.length - 1 - dots] == U'…'))
        dots++;
    enum { ENTITY_MOST = 5 };
    uint32_t end = text.length - dots, entity = 0;
    while (entity < ENTITY_MOST && entity < end && rune_is_letter(text.data[end - 1 - entity]))
        entity++;
    if (entity < end && text.data[end - 1 - entity] == U'&')
        return dots > 1; /* 春光明媚。&n...: cut within a character's name */
    return dots > 1 && dots + 1 < text.length && rune_is_han(text.data[text.length - 1 - dots]);
}

/* 新闻推荐, and below it the title and the begin of another article. */
static void drop_teasers(struct rows *rows)
{
    enum { LOOK_MOST = 4, TEASER_LEAST = 30 };
    size_t list = 0, teaser;
    bool text = false;
    for (; list < rows->count && !(text && rows->items[list].kind == ROW_LIST); list++)
        text = text || rows->items[list].prose;
    for (teaser = list; teaser < rows->count && teaser <= list + LOOK_MOST; teaser++)
        if (rows->items[teaser].text.length >= TEASER_LEAST &&
            row_is_teaser(rows->items[teaser].text))
            break;
    if (teaser >= rows->count || teaser > list + LOOK_MOST)
        return;
    for (size_t i = list + 1; i < rows->count; i++)
        if (rows->items[i].hint != LINE_PLAIN)
            return;
    for (size_t i = list + 1; i < rows->count; i++)
        if (i <= teaser ||
            (rows->items[i].kind != ROW_IMPRINT && rows->items[i].kind != ROW_CREDIT))
            drop(&rows->items[i]);
}

static bool is_short_line(const struct row *row, uint32_t most)
{
    return (row->kind == ROW_TEXT || row->kind == ROW_BULLET || row->kind == ROW_NUMBERED) &&
           row->hint == LINE_PLAIN && row->text.length <= most && !row_ends_statement(row->text);
}

static bool says_whose_page(const struct row *row)
{
    static const struct runes words[] = {
        WORDING(U"Copyright"), WORDING(U"ICP备"),  WORDING(U"ICP证"),
        WORDING(U"公网安备"),  WORDING(U"备案号"), WORDING(U"标识码"),
        WORDING(U"版权所有"),  WORDING(U"网安备"), WORDING(U"许可证"),
    };
    uint32_t length = 0;
    return row->kind == ROW_DROPPED && row->hint == LINE_PLAIN &&
           wording_next(row->text, 0, WORDINGS(words), &length) < row->text.length;
}

/* 某县融媒体中心 版权所有, and what else of the kind stands below it. */
static void drop_below_copyright(struct rows *rows)
{
    enum { LINE_MOST = 40 };
    size_t foot = rows->count;
    while (foot > 0 && (rows->items[foot - 1].kind == ROW_DROPPED ||
                        is_short_line(&rows->items[foot - 1], LINE_MOST)))
        foot--;
    if (foot == 0)
        return; /* no text above it */
    while (foot < rows->count && !says_whose_page(&rows->items[foot]))
        foot++;
    for (; foot < rows->count; foot++)
        drop(&rows->items[foot]);
}

/* 打印 关闭, and below it the names of a site's services, one a line. */
static void drop_services(struct rows *rows)
{
    enum { NAME_MOST = 12, NAMES_LEAST = 3 };
    size_t foot = rows->count, names = 0;
    while (foot > 0 && (rows->items[foot - 1].kind == ROW_DROPPED ||
                        is_short_line(&rows->items[foot - 1], NAME_MOST)))
        names += rows->items[--foot].kind != ROW_DROPPED;
    while (foot < rows->count && rows->items[foot].kind != ROW_DROPPED) {
        names--; /* 特此通知, above the buttons */
        foot++;
    }
    if (foot == 0 || foot >= rows->count || names < NAMES_LEAST ||
        !(rows->items[foot - 1].prose || rows->items[foot - 1].kind == ROW_CREDIT))
        return;
    for (; foot < rows->count; foot++)
        drop(&rows->items[foot]);
}

void rows_drop_foot(struct rows *rows)
{
    drop_teasers(rows);
    drop_below_copyright(rows);
    drop_services(rows);
}
