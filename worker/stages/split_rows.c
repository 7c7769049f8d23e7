/* What one row tells of where articles begin and end: a title line, a byline, a signature, a rule.
 */
#include "stages/split_rows.h"

#include "stages/split_words.h"
#include "text/credit.h"
#include "text/day.h"
#include "text/glyph.h"
#include "text/wording.h"

enum {
    TITLE_MOST = 60,     /* code points of a title line */
    SIGNATURE_MOST = 64, /* code points of a closing bracket */
    RULE_LEAST = 3,      /* marks of a rule between two articles */
    PICTURE_LEAST = 30   /* code points of a picture's text that is an article */
};

bool split_is_title_line(const struct row *row)
{
    if (row->hint == LINE_TITLE || row->hint == LINE_KICKER || row->hint == LINE_HEADING)
        return true;
    const bool bracketed = row->text.length > 0 && glyph_at(row->text, 0) == U'(' &&
                           glyph_at(row->text, row->text.length - 1) == U')'; /* （根据录音整理） */
    return row->kind == ROW_TEXT && row->hint == LINE_PLAIN && row->text.length >= 4 &&
           row->text.length <= TITLE_MOST && !row->prose && !bracketed &&
           (!row_ends_statement(row->text) || glyph_at(row->text, row->text.length - 1) == U':') &&
           !glyph_cannot_begin(row->text.data[0]);
}

bool split_is_anchor(const struct row *row)
{
    return row->dated || row->credited;
}

bool split_is_page_imprint(const struct row *row)
{
    struct date date;
    uint32_t end = 0;
    if (row->kind != ROW_IMPRINT)
        return false;
    return !(day_read(row->text, 0, &date, &end) && end == row->text.length && date.hour < 0);
}

bool split_is_editor(const struct row *row)
{
    struct credit credits[CREDITS_MOST];
    if (row->kind != ROW_CREDIT)
        return false;
    size_t count = credit_read(row->text, credits);
    for (size_t i = 0; i < count; i++)
        if (credits[i].role != BYLINE_EDITOR)
            return false;
    return count > 0;
}

/* 。　张三 李四: names behind the last full stop, set off by a blank. */
static bool ends_with_names(struct runes text)
{
    enum { NAMES_MOST = 12 };
    uint32_t least = text.length > NAMES_MOST ? text.length - NAMES_MOST : 0;
    for (uint32_t i = text.length; i-- > least;)
        if (glyph_is_stop(text.data[i]))
            return i + 2 < text.length && glyph_is_blank(text.data[i + 1]) &&
                   credit_names_only(runes_slice(text, i + 2, text.length));
    return false;
}

bool split_is_signed(struct runes text)
{
    uint32_t end = text.length;
    while (end > 0 && glyph_is_blank(text.data[end - 1]))
        end--;
    if (ends_with_names(runes_slice(text, 0, end)))
        return true;
    if (end < 5 || glyph_fold(text.data[end - 1]) != U')')
        return false;
    uint32_t least = end > SIGNATURE_MOST ? end - SIGNATURE_MOST : 0;
    for (uint32_t i = end - 1; i-- > least;) {
        if (glyph_fold(text.data[i]) != U'(')
            continue;
        struct runes content = runes_slice(text, i + 1, end - 1);
        struct runes before = glyph_trim(runes_slice(text, 0, i));
        return row_ends_statement(before) &&
               (credit_names_in_bracket(content) || credit_is_line(content) ||
                credit_names_behind_body(content) > 0 || split_is_supplier(content) ||
                runes_equal(content, RUNES(U"完")));
    }
    return false;
}

bool split_is_author(const struct row *row)
{
    return row->kind == ROW_CREDIT && !split_is_editor(row);
}

bool split_is_bracket_author(const struct row *row)
{
    return split_is_author(row) && glyph_fold(row->text.data[0]) == U'(';
}

bool split_is_rule(const struct row *row)
{
    struct runes text = row->text;
    uint32_t marks = 0;
    if (row->kind != ROW_DROPPED || row->hint != LINE_PLAIN || rune_is_han(text.data[0]) ||
        rune_is_letter(text.data[0]) || rune_is_digit(text.data[0]) || text.data[0] == U'…')
        return false;
    for (uint32_t i = 0; i < text.length; i++)
        if (text.data[i] == text.data[0])
            marks++;
        else if (!glyph_is_blank(text.data[i]))
            return false;
    return marks >= RULE_LEAST;
}

bool split_is_picture_text(const struct row *row)
{
    bool named = false;
    if (row->hint != LINE_PLAIN || row->text.length < PICTURE_LEAST ||
        (row->kind != ROW_CAPTION && row->kind != ROW_TEXT))
        return false;
    uint32_t credit = row_photo_credit(row->text, &named);
    struct runes text = glyph_trim(runes_slice(row->text, 0, credit));
    return named && text.length >= PICTURE_LEAST && row_ends_statement(text);
}

/* 县水务局, 某镇人民政府: a line of words as the names of bodies are. */
static bool is_body(const struct row *row)
{
    enum { BODY_LEAST = 4, BODY_MOST = 24 };
    if (row->kind != ROW_TEXT || row->hint != LINE_PLAIN || row->text.length < BODY_LEAST ||
        row->text.length > BODY_MOST)
        return false;
    for (uint32_t i = 0; i < row->text.length; i++)
        if (!rune_is_han(row->text.data[i]) && !glyph_is_blank(row->text.data[i]))
            return false;
    return true;
}

bool split_closes_notice(const struct rows *rows, size_t i)
{
    struct date date;
    uint32_t end = 0;
    const struct row *row = &rows->items[i];
    return i > 0 && row->kind == ROW_IMPRINT && row->hint == LINE_PLAIN && is_body(row - 1) &&
           day_read(row->text, 0, &date, &end) && end == row->text.length && date.hour < 0;
}
