/* Captions that tell who supplied the picture and not who took it: 暴雨过后的景象。（某部落提供）.
 * A text may end so too; of several lines that do, with a text among them that does not, each
 * belongs to a picture. */
#include "stages/rows.h"

#include "text/glyph.h"
#include "text/wording.h"

static bool is_supplied(const struct row *row)
{
    enum { CAPTION_MOST = 80 };
    struct runes text = row->text;
    bool named = false;
    return row->kind == ROW_TEXT && row->hint == LINE_PLAIN && text.length <= CAPTION_MOST &&
           glyph_at(text, text.length - 1) == U')' &&
           runes_end_with(runes_slice(text, 0, text.length - 1), RUNES(U"提供")) &&
           row_photo_credit(text, &named) > 0 && row_photo_credit(text, &named) < text.length;
}

/* 村民整理家园。村民在风灾后整理家园。: the sentence that a page sets for a picture that is not
 * shown, and then the caption itself. */
static struct runes without_first_telling(struct runes text)
{
    uint32_t stop = wording_find_glyph(text, 0, U'。') + 1, rest = text.length - stop;
    return stop < text.length && rest > stop &&
                   wording_same_line(runes_slice(text, 0, stop), runes_slice(text, stop, 2 * stop))
               ? runes_slice(text, stop, text.length)
               : text;
}

/* （召开院坝会宣讲）: what a picture shows, alone in brackets. */
static bool is_bracketed_caption(const struct rows *rows, size_t i)
{
    enum { WORDS_LEAST = 5, WORDS_MOST = 30 };
    static const struct runes others[] = {
        WORDING(U"下称"), WORDING(U"以下简称"), WORDING(U"作者"), WORDING(U"全文"),
        WORDING(U"单位"), WORDING(U"审议"),     WORDING(U"摘要"), WORDING(U"摘自"),
        WORDING(U"此件"), WORDING(U"热烈"),     WORDING(U"续"),   WORDING(U"节选"),
        WORDING(U"草案"), WORDING(U"记者"),     WORDING(U"试行"),
    };
    const struct row *row = &rows->items[i];
    if (i == 0 || i + 1 >= rows->count || row->kind != ROW_TEXT || row->hint != LINE_PLAIN ||
        row->text.length < WORDS_LEAST + 2 || row->text.length > WORDS_MOST + 2 ||
        glyph_at(row->text, 0) != U'(' || glyph_at(row->text, row->text.length - 1) != U')')
        return false;
    for (uint32_t k = 1; k + 1 < row->text.length; k++)
        if (!rune_is_han(row->text.data[k]))
            return false;
    return wording_longest_at(row->text, 1, WORDINGS(others)) == 0 && row[-1].prose &&
           row_ends_statement(row[-1].text) &&
           (row[1].kind == ROW_CREDIT || (row[1].kind == ROW_TEXT && row[1].prose));
}

/* Several of them, no two alike: what listeners do is told so too. */
static void find_bracketed(struct rows *rows)
{
    enum { CAPTIONS_LEAST = 2 };
    size_t count = 0, last = rows->count;
    for (size_t i = 0; i < rows->count; i++) {
        if (!is_bracketed_caption(rows, i))
            continue;
        if (last < rows->count && runes_equal(rows->items[last].text, rows->items[i].text))
            return;
        last = i;
        count++;
    }
    for (size_t i = 0; count >= CAPTIONS_LEAST && i < rows->count; i++)
        if (is_bracketed_caption(rows, i)) {
            struct row *row = &rows->items[i];
            row->text = runes_slice(row->text, 1, row->text.length - 1);
            row->kind = ROW_CAPTION;
            row->prose = false;
        }
}

/* 村民在清扫垃圾, twice on end within the text: the words for a picture that is not shown, and its
 * caption. */
static void find_doubled(struct rows *rows)
{
    enum { CAPTION_LEAST = 5, CAPTION_MOST = 60 };
    bool text = false;
    for (size_t i = 0; i + 1 < rows->count; i++) {
        struct row *row = &rows->items[i];
        text = text || (row->prose && row->kind == ROW_TEXT && row->text.length > CAPTION_MOST);
        if (!text || row->kind != ROW_TEXT || row->hint != LINE_PLAIN ||
            row->text.length < CAPTION_LEAST || row->text.length > CAPTION_MOST ||
            row_ends_statement(row->text) || row[1].kind != ROW_TEXT ||
            !runes_equal(row->text, row[1].text))
            continue;
        row->kind = ROW_CAPTION;
        row->prose = false;
        row[1].kind = ROW_DROPPED;
        row[1].prose = false;
    }
}

void rows_find_supplied(struct rows *rows)
{
    find_bracketed(rows);
    find_doubled(rows);
    enum { SUPPLIED_LEAST = 2, TEXT_LEAST = 100 };
    size_t supplied = 0;
    bool text = false;
    for (size_t i = 0; i < rows->count; i++) {
        bool caption = is_supplied(&rows->items[i]);
        supplied += caption;
        text = text || (!caption && rows->items[i].kind == ROW_TEXT &&
                        rows->items[i].text.length >= TEXT_LEAST);
    }
    for (size_t i = 0; supplied >= SUPPLIED_LEAST && text && i < rows->count; i++) {
        struct row *row = &rows->items[i];
        if (!is_supplied(row))
            continue;
        row->kind = ROW_CAPTION;
        row->prose = false;
        row->text = without_first_telling(row->text);
        if (i > 0 && row[-1].kind == ROW_CAPTION && runes_equal(row->text, row[-1].text))
            row->kind = ROW_DROPPED;
    }
}
