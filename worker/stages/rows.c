/* The lines of a page as layout sees them: glued and numbered lines are put right, then each is
 * told what it is (row_kinds.c), by itself and by its neighbours. */
#include "stages/rows.h"

#include <string.h>

#include "stages/row_marks.h"
#include "stages/unwrap.h"
#include "text/chrome.h"
#include "text/credit.h"
#include "text/day.h"
#include "text/glyph.h"
#include "text/imprint.h"
#include "text/wording.h"

/* 2023-01-28 19:09 …, 来源：… */
static bool begins_as_imprint(struct runes text)
{
    struct date date;
    uint32_t end = 0;
    if (day_read(text, 0, &date, &end))
        return date.hour >= 0 || end == text.length || glyph_at(text, end) == U' ';
    return wording_at(text, 0, RUNES(U"来源：")) || wording_at(text, 0, RUNES(U"发布时间："));
}

/* 本报记者 张三, 记者：…: what a line that continues a credit does not begin with. */
static bool begins_as_credit(struct runes text)
{
    bool own = text.length > 2 && text.data[0] == U'本' &&
               (text.data[1] == U'报' || text.data[1] == U'台' || text.data[1] == U'网');
    uint32_t close = wording_find_glyph(text, 0, U')');
    bool inside = wording_find_glyph(text, 0, U'(') > close; /* of a bracket that the line before
                                                                opened */
    return text.length <= ROW_SHORT_MOST && !inside && (own || credit_label_at(text, 0) > 0) &&
           credit_is_line(text);
}

bool row_begins_as_point(struct runes text)
{
    enum { LEAST = 6 };
    uint32_t behind = rune_is_digit(text.data[0]) ? row_behind_numeral(text) : 0;
    return text.length >= LEAST && behind > 1 && text.data[behind - 1] == U'.' &&
           rune_is_han(text.data[behind]);
}

bool row_begins_block(struct runes text)
{
    uint32_t value = 0;
    bool alone = false;
    return mark_is_bullet(text.data[0]) || mark_dashes(text) >= 2 ||
           mark_is_note(text, &value, &alone) || mark_is_summary(text, &value, &alone) ||
           mark_is_caption(text) || mark_is_numbered(text) || row_begins_as_point(text) ||
           begins_as_imprint(text) || begins_as_credit(text) ||
           (glyph_at(text, 0) == U'[' && text.length > 2);
}

static struct runes join_texts(struct arena *arena, struct runes a, struct runes b)
{
    char32_t *text = arena_take(arena, (a.length + b.length) * sizeof(*text));
    memcpy(text, a.data, a.length * sizeof(*text));
    memcpy(text + a.length, b.data, b.length * sizeof(*text));
    return (struct runes){text, a.length + b.length};
}

static bool opens_bracket(struct runes text)
{
    return text.length == 1 && (glyph_at(text, 0) == U'(' || glyph_at(text, 0) == U'[' ||
                                text.data[0] == U'《' || text.data[0] == U'“');
}

static bool is_year_alone(struct runes text)
{
    return text.length == 4 && (text.data[0] == U'1' || text.data[0] == U'2') &&
           rune_is_digit(text.data[1]) && rune_is_digit(text.data[2]) &&
           rune_is_digit(text.data[3]);
}

/* Whether the row is cut off from the next one: a label without its value, an opening bracket, the
 * first half of an occasion. */
static bool lacks_its_end(const struct row *row, struct runes next)
{
    if (row->hint != LINE_PLAIN)
        return false;
    if (row->whole) /* <td>发布机构：</td><td>县水利局</td> */
        return row->text.length <= 8 && imprint_is_label(row->text) &&
               imprint_label_takes(row->text, next);
    struct runes first = runes_slice(row->text, mark_dashes(row->text), row->text.length);
    if (row_is_parted_occasion(first, next))
        return true;
    if (is_year_alone(row->text) && glyph_at(next, 0) == U'/' && next.length <= 8)
        return true; /* 2021, / 01/06 */
    if (row->text.length > 8)
        return false;
    struct runes label = row->text; /* [编辑：, the name and the closing bracket on lines below */
    if (label.length > 2 && glyph_at(label, 0) == U'[' && glyph_at(label, label.length - 1) == U':')
        label = runes_slice(label, 1, label.length);
    return opens_bracket(row->text) ||
           (imprint_is_label(label) && imprint_label_takes(label, next));
}

/* 会议强调, 李明指出, 李明在讲话中指出: a line of its own between paragraphs, whose sentence the
 * next one is; a row stands before it. 企业提出 is a heading. */
static bool begins_statement(const struct lexicon *lexicon, const struct row *row,
                             struct runes next)
{
    enum { SPEAKER_LEAST = 2, LINE_MOST = 18, SENTENCE_LEAST = 12 };
    static const struct runes verbs[] = {
        WORDING(U"强调"), WORDING(U"指出"), WORDING(U"提出"), WORDING(U"表示"),
        WORDING(U"要求"), WORDING(U"认为"), WORDING(U"讲到"),
    };
    static const struct runes adverbs[] = {
        WORDING(U"最后"),
        WORDING(U"特别"),
        WORDING(U"还"),
        WORDING(U"进一步"),
    };
    if (row->hint != LINE_PLAIN || row->text.length > LINE_MOST ||
        !row_ends_statement(row[-1].text) || !row_ends_statement(next) ||
        next.length < SENTENCE_LEAST)
        return false;
    for (uint32_t i = 0; i < row->text.length; i++)
        if (!rune_is_han(row->text.data[i]))
            return false;
    uint32_t verb = wording_longest_end(row->text, WORDINGS(verbs));
    if (verb == 0 || row->text.length < verb + SPEAKER_LEAST)
        return false;
    struct runes speaker = runes_slice(row->text, 0, row->text.length - verb);
    speaker.length -= wording_longest_end(speaker, WORDINGS(adverbs));
    return runes_equal(speaker, RUNES(U"会议")) ||
           wording_find(speaker, 0, RUNES(U"讲话")) < speaker.length ||
           row_is_author(lexicon, speaker);
}

static bool is_number(struct runes text)
{
    if (text.length == 3 && text.data[0] == U'0' && glyph_is_blank(text.data[1]))
        text = runes_slice(text, 2, 3); /* 0 1 */
    for (uint32_t i = 0; i < text.length; i++)
        if (!rune_is_digit(text.data[i]))
            return false;
    return text.length > 0;
}

/* 1, between blank lines and behind text: the number of a picture that is not there. */
static bool numbers_picture(const struct page *page, size_t i, size_t end)
{
    const struct line *line = &page->lines[i];
    return line->text.length <= 2 && line->hint == LINE_PLAIN && line->blank_before &&
           i + 1 < end && page->lines[i + 1].blank_before && i > 0 &&
           page->lines[i - 1].text.length > ROW_SHORT_MOST && is_number(line->text);
}

/* 1, 02, right above a short line that text follows: the number of a part, set above its heading.
 */
static bool numbers_part(const struct page *page, size_t i, size_t end)
{
    enum { HEADING_LEAST = 4, HEADING_MOST = 24 };
    const struct line *line = &page->lines[i];
    bool apart = line->blank_before || (line->text.length >= 2 && line->text.data[0] == U'0');
    if (line->text.length > 3 || line->hint != LINE_PLAIN || i == 0 || i + 2 >= end || !apart ||
        page->lines[i + 1].blank_before || !is_number(line->text))
        return false;
    struct runes heading = glyph_trim(page->lines[i + 1].text);
    return page->lines[i + 1].hint == LINE_PLAIN && heading.length <= HEADING_MOST &&
           heading.length >= HEADING_LEAST && row_is_short(heading) &&
           !row_ends_statement(heading) && !chrome_is_line(heading) &&
           (page->lines[i + 2].text.length > ROW_SHORT_MOST ||
            row_ends_statement(glyph_trim(page->lines[i + 2].text)));
}

struct rows rows_read(struct arena *arena, const struct lexicon *lexicon, const struct page *page,
                      size_t begin, size_t end)
{
    /* a line gives two rows where an imprint is glued to the text, the first one three */
    struct rows rows = {.items = arena_take(arena, 2 * (end - begin + 2) * sizeof(struct row))};
    bool blank = false, indent = false, counted = false, registered = false;
    size_t indents = 0;
    rows.glossed = page->script == SCRIPT_HANT_GLOSSED;
    for (size_t i = begin; i < end; i++) {
        const struct line *line = &page->lines[i];
        struct runes text = mark_without_leftovers(glyph_trim(line->text));
        const uint32_t labelled = text.length;
        text = text.length > 0 ? mark_without_script_label(text) : text;
        blank = blank || line->blank_before || text.length < labelled;
        indent = line->indent_before ||
                 (line->text.length > 1 && text.length > 0 && glyph_is_blank(line->text.data[0]) &&
                  glyph_is_blank(line->text.data[1]));
        if (text.length == 0 || numbers_picture(page, i, end)) {
            blank = true;
            continue;
        }
        if (numbers_part(page, i, end)) {
            blank = counted = true;
            continue;
        }
        registered = line->hint == LINE_PLAIN && (registered || row_opens_register(text));
        if (registered) {
            struct runes entry = row_of_register(arena, text);
            registered = entry.length > 0;
            text = registered ? entry : text;
        }
        if (line->hint == LINE_PLAIN)
            text =
                row_credit_among_buttons(mark_with_closed_label(arena, row_without_bullet(text)));
        struct row *row = &rows.items[rows.count++];
        *row = (struct row){.text = text,
                            .line_begin = (uint32_t)i,
                            .line_end = (uint32_t)i + 1,
                            .hint = line->hint,
                            .blank_before = blank,
                            .indented = indent,
                            .whole = line->whole || counted,
                            .counted = counted};
        bool bare = rows.count > 1 && row[-1].text.length <= 6 && row[-1].hint == LINE_PLAIN &&
                    imprint_is_bare_label(row[-1].text, text);
        bool goes_on =
            rows.count > 1 && (bare || lacks_its_end(row - 1, text) ||
                               (rows.count > 2 && begins_statement(lexicon, row - 1, text)));
        if (goes_on && line->hint == LINE_PLAIN) {
            if (bare)
                row[-1].text = join_texts(arena, row[-1].text, RUNES(U"："));
            row[-1].text = join_texts(arena, row[-1].text, text);
            row[-1].line_end = (uint32_t)i + 1;
            rows.count--;
            row--;
        }
        uint32_t cut = line->hint == LINE_PLAIN ? row_glued_imprint(row->text) : 0;
        if (cut == 0 && line->hint == LINE_PLAIN && rows.count == 1)
            cut = row_glued_title(row->text);
        if (cut == 0 && line->hint == LINE_PLAIN)
            cut = row_glued_heading(row->text);
        for (; cut > 0; cut = rows.count == 2 ? row_glued_imprint(row->text) : 0) {
            rows.items[rows.count++] = *row;
            row[1].text = glyph_trim(runes_slice(row->text, cut, row->text.length));
            row->text = glyph_trim(runes_slice(row->text, 0, cut));
            row++;
        }
        indents += indent;
        blank = counted = false;
    }
    rows.indented = indents >= 2;
    rows_read_forum(&rows);
    unwrap_rows(arena, &rows);
    for (size_t i = 0; i < rows.count; i++)
        row_read_kind(&rows.items[i]);
    rows_find_authors(&rows, lexicon);
    rows_drop_page_head(&rows);
    rows_drop_breadcrumbs(&rows);
    rows_drop_columns_below(&rows);
    rows_find_lone_fields(&rows);
    rows_keep_particulars(&rows);
    rows_drop_hot_lines(&rows);
    rows_keep_title(&rows);
    rows_find_pictured_title(&rows);
    rows_find_headings(&rows);
    for (size_t i = 0; i < rows.count; i++)
        row_read_form(&rows.items[i]);
    if (lexicon != NULL)
        rows_close_blanks(arena, &rows, lexicon);
    rows_find_shown(&rows);
    rows_find_supplied(&rows);
    rows_drop_foot(&rows);
    rows_drop_repeats(&rows);
    rows_find_leading_lines(&rows);
    rows_find_dashed_kicker(&rows);
    rows_find_title_below(&rows);
    rows_find_marked_headings(&rows);
    return rows;
}
