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

void rows_find_supplied(struct rows *rows)
{
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
        row->text = without_first_telling(row->text);
        if (i > 0 && row[-1].kind == ROW_CAPTION && runes_equal(row->text, row[-1].text))
            row->kind = ROW_DROPPED;
    }
}
