/* The text itself: lines joined to paragraphs, headings and captions told from them, credits cut
 * off their ends. Short lines are first taken as undecided, for what they are shows in the company
 * they keep: a page's captions look alike, and so do its headings. */
#include "stages/draft.h"

#include "stages/body_words.h"
#include "stages/row_marks.h"
#include "stages/title_words.h"
#include "text/credit.h"
#include "text/dateline.h"
#include "text/day.h"
#include "text/glyph.h"
#include "text/wording.h"

#define NO_PIECE SIZE_MAX

struct body {
    struct draft *draft;
    const struct rows *rows;
    size_t at;         /* the row at hand */
    size_t open;       /* the paragraph that the next line may continue, or NO_PIECE */
    size_t paragraphs; /* so far */
    bool signed_off;   /* an issuer and date have closed a notice */
};

/* ---- joining ---- */

/* ……。（张三）: what stands in a closing bracket ends no statement, what stands before it may. */
static bool open_ends_statement(const struct body *body)
{
    struct runes text = draft_last_part(body->draft, body->open)->text;
    if (row_ends_statement(text))
        return true;
    text = runes_slice(text, 0, ends_trimmed(text));
    uint32_t begin = ends_last_bracket(text);
    return begin > 0 && begin < text.length &&
           row_ends_statement(glyph_trim(runes_slice(text, 0, begin)));
}

static bool is_count(struct runes text)
{
    enum { DIGITS_MOST = 3 };
    for (uint32_t i = 0; i < text.length; i++)
        if (!rune_is_digit(text.data[i]))
            return false;
    return text.length <= DIGITS_MOST;
}

/* Whether the row continues the open paragraph. */
static bool continues(const struct body *body, const struct row *row)
{
    if (body->open == NO_PIECE || row->whole || row->hint != LINE_PLAIN)
        return false;
    if (glyph_cannot_begin(row->text.data[0]))
        return true;
    if (open_ends_statement(body))
        return false;
    struct runes before = draft_last_part(body->draft, body->open)->text;
    char32_t last = before.data[before.length - 1];
    if (last == U'，' || last == U'、' || last == U',')
        return true;
    if (is_count(before) && rune_is_digit(row->text.data[0]))
        return false; /* 1, and below it 3月1日: cells of a table */
    if ((last == U'—' && row_behind_numeral(row->text) > 0) || row_begins_as_point(row->text))
        return false; /* 一起来看——, and below it 1.… */
    if ((row->indented && body->rows->indented) || row_is_parallel(before, row->text) ||
        rows_labelled_end(body->rows, body->at) || rows_verse_at(body->rows, body->at))
        return false;
    return !body_opens_paragraph(row->text);
}

static void join(struct body *body, struct runes text)
{
    struct part *last = draft_last_part(body->draft, body->open);
    char32_t before = last->text.data[last->text.length - 1];
    bool spaced = rune_is_letter(before) && rune_is_letter(text.data[0]);
    draft_extend(body->draft, body->open, text, spaced);
    draft_count(body->draft, REPAIR_REJOINED);
}

/* Parts the heading that is glued to the open paragraph, and closes that. */
static void part_heading(struct body *body)
{
    struct part *part = draft_last_part(body->draft, body->open);
    struct runes text = runes_slice(part->text, 0, ends_trimmed(part->text));
    uint32_t begin = body_glued_heading(text);
    if (begin >= text.length || credit_names_only(runes_slice(text, begin, text.length)))
        return;
    struct runes heading = runes_slice(text, begin, text.length);
    part->text = runes_slice(text, 0, ends_trimmed(runes_slice(text, 0, begin)));
    size_t piece = draft_add(body->draft, BLOCK_SECTION, heading);
    body->draft->pieces[piece].parted = true;
    body->open = NO_PIECE;
    draft_count(body->draft, REPAIR_PARTED);
}

/* ---- placing one row ---- */

static void close_paragraph(struct body *body)
{
    if (body->open != NO_PIECE)
        ends_cut_credits(body->draft, body->open, false);
    body->open = NO_PIECE;
}

/* Cuts the dateline off the first paragraphs of an article. */
static struct runes without_dateline(struct body *body, struct runes text)
{
    struct dateline dateline;
    struct draft *draft = body->draft;
    if (body->paragraphs > 2 || !dateline_read(text, &dateline))
        return text;
    if (body->paragraphs > 0 && !dateline.anchored)
        return text;
    if (dateline.medium_end > dateline.medium_begin && draft->voices.agency.length == 0)
        draft->voices.agency = runes_slice(text, dateline.medium_begin, dateline.medium_end);
    around_take_day(draft, dateline.date, DAY_DATELINE);
    if (draft->article->written.month == 0)
        draft->article->written = dateline.date;
    if (draft->day_strength == DAY_NONE && dateline.date.month > 0 && dateline.date.day > 0 &&
        draft->article->published.month == 0) { /* 本报7月5日讯: what 昨日 goes by */
        draft->article->published.month = dateline.date.month;
        draft->article->published.day = dateline.date.day;
    }
    if (dateline.credit_end > dateline.credit_begin)
        around_take_credit(draft, runes_slice(text, dateline.credit_begin, dateline.credit_end));
    return runes_slice(text, dateline.end, text.length);
}

/* 大山里的法庭】某县…: the words of a bracket whose opening was lost, a title or a dateline. */
static struct runes without_half_bracket(struct body *body, struct runes text)
{
    enum { TITLE_LEAST = 6, BRACKET_MOST = 40 };
    struct draft *draft = body->draft;
    if (body->paragraphs > 0)
        return text;
    uint32_t close = wording_find_glyph(runes_slice(text, 0, BRACKET_MOST), 0, U']');
    if (close >= BRACKET_MOST || close + 1 >= text.length || text.data[close] != U'】' ||
        wording_find_glyph(text, 0, U'[') < close ||
        glyph_ends_statement(text.data[close > 0 ? close - 1 : 0]))
        return text;
    struct runes title = glyph_trim(runes_slice(text, 0, close));
    if (draft->title.length == 0 && title.length >= TITLE_LEAST) {
        draft_add(draft, BLOCK_MAIN, title);
        draft->title = title;
    }
    return glyph_trim(runes_slice(text, close + 1, text.length));
}

static void add_paragraph(struct body *body, struct runes text)
{
    text = without_half_bracket(body, without_dateline(body, text));
    if (text.length == 0)
        return; /* a dateline on a line of its own */
    body->open = draft_add(body->draft, BLOCK_PARAGRAPH, text);
    body->paragraphs++;
    ends_cut_script(body->draft, body->open);
}

static bool is_bracketed(struct runes text)
{
    return glyph_at(text, 0) == U'(' && glyph_at(text, text.length - 1) == U')';
}

/* 主持人：民生方面呢: what a speaker says is no heading, nor what stands below his name and a
 * colon. */
static bool is_said(const struct body *body, struct runes text)
{
    static const struct runes speakers[] = {
        WORDING(U"[记者"),     WORDING(U"[网友"),     WORDING(U"[主持人"),   WORDING(U"主持人:"),
        WORDING(U"主持:"),     WORDING(U"做客嘉宾:"), WORDING(U"嘉宾:"),     WORDING(U"本期嘉宾:"),
        WORDING(U"特邀嘉宾:"), WORDING(U"答:"),       WORDING(U"网友:"),     WORDING(U"网民:"),
        WORDING(U"记者:"),     WORDING(U"访谈嘉宾:"), WORDING(U"访谈时间:"), WORDING(U"问:"),
    };
    const struct draft *draft = body->draft;
    if (wording_longest_at(text, 0, WORDINGS(speakers)) > 0)
        return true;
    if (draft->piece_count == 0 || draft->pieces[draft->piece_count - 1].role != BLOCK_PARAGRAPH)
        return false;
    struct runes before = draft->parts[draft->pieces[draft->piece_count - 1].last].text;
    enum { NAME_MOST = 8 };
    return before.length > 0 && before.length <= NAME_MOST &&
           glyph_fold(before.data[before.length - 1]) == U':';
}

/* 2月28日 星期二 阴转多云: the day that a diary's text begins with. */
static bool is_day_of_diary(struct runes text)
{
    enum { LOOK_MOST = 7 };
    if (!rune_is_digit(text.data[0]))
        return false;
    uint32_t day = wording_find_glyph(runes_slice(text, 0, LOOK_MOST), 0, U'日');
    if (!row_is_short(text) || day + 2 >= text.length || day == LOOK_MOST ||
        !glyph_is_blank(text.data[day + 1]))
        return false;
    return day_weekday_at(text, day + 2) > 0;
}

/* A short line that is complete as it stands, and no heading; with arrows or
 * strokes it tells steps or the fields of a table, with a date at its begin or end (张三 男
 * 1990-05-01) it is one of a list. */
static bool is_whole(const struct body *body, struct runes text)
{
    static const struct runes closings[] = {
        WORDING(U"敬礼"),     WORDING(U"敬请周知"), WORDING(U"此致"),     WORDING(U"特此公告"),
        WORDING(U"特此公示"), WORDING(U"特此函复"), WORDING(U"特此启事"), WORDING(U"特此声明"),
        WORDING(U"特此说明"), WORDING(U"特此通告"), WORDING(U"特此通知"), WORDING(U"特此通报"),
    };
    struct date date;
    uint32_t end = 0;
    bool dated = row_is_short(text) &&
                 (day_read(text, 0, &date, &end) || mark_closing_date(text) < text.length);
    bool table = text.data[0] == U'表' && rune_is_digit(glyph_at(text, 1)); /* 表1 全县生产总值 */
    return dated || table || is_day_of_diary(text) || is_bracketed(text) ||
           body_holds_contact(text) || is_said(body, text) || row_is_particular(text) ||
           row_signs_letter(text) || wording_is(text, WORDINGS(closings)) ||
           (row_is_short(text) && (runes_hold(text, U'→') || runes_hold(text, U'|')));
}

/* 调结构，小果子做成大产业: a line with one comma that stands alone between whole paragraphs, as
 * indents or empty lines on both sides show. */
static bool stands_alone(const struct body *body, const struct row *row)
{
    enum { HEADING_MOST = 26, PARAGRAPH_LEAST = 60 /* longer than a narrow column's line */ };
    const struct rows *rows = body->rows;
    const struct row *below = &rows->items[body->at] + 1;
    uint32_t comma = wording_find_glyph(row->text, 0, U',');
    if (row->text.length > HEADING_MOST || body->at + 1 >= rows->count ||
        wording_find_glyph(row->text, comma + 1, U',') < row->text.length || !below->prose)
        return false;
    return (rows->indented && row->indented && below->indented) ||
           (row->blank_before && below->blank_before && below->text.length >= PARAGRAPH_LEAST);
}

/* A line in bold or in a heading's tag, be it with a comma in it. */
static bool is_marked(const struct row *row)
{
    enum { HEADING_MOST = 26 };
    return row->hint == LINE_HEADING && row->text.length <= HEADING_MOST &&
           !row_ends_statement(row->text);
}

/* A line that may be a heading, a caption or a short paragraph. */
static bool is_open_question(const struct body *body, const struct row *row)
{
    if (row->dated || row->credited) /* a dateline, its line cut off early */
        return false;
    if (!row_is_short(row->text) ||
        !(body_has_balanced_comma(row->text) || stands_alone(body, row) || is_marked(row)) ||
        is_whole(body, row->text) || rows_labelled_at(body->rows, body->at))
        return false;
    char32_t last = row->text.data[row->text.length - 1];
    if (row_ends_statement(row->text)) {
        /* 钱从哪里来？ is a heading, 记者：钱从哪里来？ is not */
        if (!(last == U'？' || last == U'！' || last == U'?' || last == U'!') ||
            row->text.length > 24 || row->text.length < 4)
            return false;
        uint32_t colon = wording_find_glyph(row->text, 0, U':');
        if (colon < row->text.length || row->text.data[0] == U'“' || body_is_address(row->text))
            return false;
    }
    return body->paragraphs > 0 || body->draft->title.length > 0 || row->hint == LINE_HEADING;
}

/* A date line under a notice: it stays in the text, and dates it where nothing else does. One with
 * the time of day is a machine's. */
static bool is_signature_date(const struct body *body, const struct row *row)
{
    if (body->at > 0 && row[-1].kind == ROW_CREDIT)
        return false; /* below who wrote the text it is the page's */
    struct date date;
    uint32_t end = 0;
    return row->text.length <= 16 && day_read(row->text, 0, &date, &end) &&
           end == row->text.length && date.hour < 0;
}

/* 关于印发《某方案》的通知: a title that tells that of another document. */
static bool encloses(struct runes title)
{
    return wording_find(title, 0, RUNES(U"关于")) < title.length ||
           wording_find(title, 0, RUNES(U"印发")) < title.length ||
           wording_find_glyph(title, 0, U'《') < title.length;
}

/* 借节会平台，扩大开放，促进合作 / 王主任说：“…: a short line of its own below a whole paragraph is
 * the heading of the paragraph that opens below it, be it with commas. */
static void turn_to_heading(struct body *body, const struct row *row)
{
    enum { HEADING_LEAST = 8, HEADING_MOST = 26 };
    struct piece *piece = &body->draft->pieces[body->open];
    const struct runes text = body->draft->parts[piece->first].text;
    if (body->paragraphs < 2 || piece->first != piece->last || text.length < HEADING_LEAST ||
        text.length > HEADING_MOST || !row_is_short(text) || row_ends_statement(text) ||
        piece[-1].role != BLOCK_PARAGRAPH || !row->prose || !row_ends_statement(row->text) ||
        !(body_opens_paragraph(row->text) || body_opens_quotation(row->text)) ||
        !row_ends_statement(body->draft->parts[piece[-1].last].text))
        return;
    piece->role = BLOCK_SECTION;
    body->open = NO_PIECE;
    body->paragraphs--;
}

static void add_text(struct body *body, const struct row *row)
{
    struct draft *draft = body->draft;
    if (body->open != NO_PIECE)
        ends_cut_turn(draft, body->open);
    if (body->open != NO_PIECE)
        turn_to_heading(body, row);
    if (body->open != NO_PIECE && !open_ends_statement(body))
        part_heading(body); /* closes the paragraph where there was one */
    if (continues(body, row)) {
        join(body, row->text);
        return;
    }
    close_paragraph(body);
    if (ends_take_closing_dateline(draft, row->text))
        return;
    /* the number of a document, or the title of what it encloses, told in its own title already */
    bool number = glyph_at(row->text, row->text.length - 1) == U'号' && body->paragraphs == 0;
    bool told = row->text.length >= 8 &&
                wording_find(draft->title, 0, row->text) < draft->title.length &&
                encloses(draft->title);
    if (!number && !told && is_open_question(body, row)) {
        size_t piece = draft_add(draft, BLOCK_SECTION, body_without_count(row->text));
        draft->pieces[piece].undecided = row->hint != LINE_HEADING;
        return;
    }
    add_paragraph(body, row->text);
    if (number || told || is_whole(body, row->text))
        body->open = NO_PIECE;
}

/* The title told again above the text, whole or in part. */
static bool is_title_again(const struct body *body, const struct row *row)
{
    struct runes title = body->draft->title;
    if (title.length < 4 || row->text.length < 4 || row->kind != ROW_TEXT)
        return false;
    return wording_same_line(row->text, title) ||
           wording_same_line(title_without_column(row->text), title) ||
           (body->paragraphs == 0 && row->text.length >= 6 &&
            wording_find(title, 0, row->text) < title.length);
}

/* Metadata below or within the text. A bare date is a notice's signature, which is text. */
static void add_imprint(struct body *body, const struct row *row)
{
    struct date date;
    uint32_t end = 0;
    if (is_signature_date(body, row) && body->paragraphs > 0) {
        if (day_read(row->text, 0, &date, &end))
            around_take_day(body->draft, date, DAY_SIGNED);
        close_paragraph(body);
        add_paragraph(body, row->text);
        body->open = NO_PIECE;
        return;
    }
    around_take_imprint(body->draft, row->text);
}

static size_t add_labelled(struct body *body, size_t i, enum block_role role)
{
    const struct row *row = &body->rows->items[i];
    struct runes text = glyph_trim(runes_slice(row->text, row->value, row->text.length));
    close_paragraph(body);
    if (text.length == 0 && i + 1 < body->rows->count && body->rows->items[i + 1].kind == ROW_TEXT)
        text = body->rows->items[++i].text;
    if (text.length > 0)
        draft_add(body->draft, role, text);
    return i + 1;
}

/* 相关阅读 and what is listed below it; running text ends the list. */
static size_t drop_list(struct body *body, size_t i)
{
    draft_count(body->draft, REPAIR_CHROME);
    if (i + 1 < body->rows->count && body->rows->items[i + 1].kind == ROW_CAPTION &&
        runes_hold(body->rows->items[i].text, U'图'))
        return i + 1; /* 图片新闻, and its picture's text */
    for (i++; i < body->rows->count; i++) {
        const struct row *row = &body->rows->items[i];
        if (row->prose && row->text.length > 60 && !row_is_teaser(row->text))
            break;
        if (row->kind == ROW_IMPRINT)
            around_take_imprint(body->draft, row->text);
        else if (row->kind == ROW_CREDIT)
            around_take_credit(body->draft, row->text);
        else if (row->kind == ROW_DROPPED)
            furniture_take(body->draft, row);
        else
            draft_count(body->draft, REPAIR_CHROME);
    }
    return i;
}

/* 摄影/张三, on a line of its own. */
static bool is_photo_credit(struct runes text)
{
    struct credit credits[CREDITS_MOST];
    size_t count = credit_read(text, credits);
    for (size_t i = 0; i < count; i++)
        if (credits[i].role != BYLINE_PHOTOGRAPHER)
            return false;
    return count > 0;
}

/* One sentence between empty lines with the photographer's name right below it, and the text goes
 * on behind. */
static bool is_set_apart(const struct body *body, size_t credit)
{
    enum { SENTENCE_MOST = 60 };
    const struct rows *rows = body->rows;
    const struct row *row = &rows->items[credit];
    if (credit == 0 || credit + 1 >= rows->count || row->blank_before || !row[-1].blank_before ||
        !row[1].blank_before || row[-1].kind != ROW_TEXT || row[1].kind != ROW_TEXT)
        return false;
    struct runes text = row[-1].text;
    uint32_t stop = wording_find_glyph(text, 0, U'。');
    return text.length <= SENTENCE_MOST && stop + 1 >= text.length && body->paragraphs > 1;
}

/* The paragraph above a photographer's name: a short one that ends in no stop says what the picture
 * shows, and so does a sentence that is set apart with the name. */
static void turn_to_caption(struct body *body, size_t credit)
{
    enum { CAPTION_MOST = 100 };
    if (body->open == NO_PIECE || (open_ends_statement(body) && !is_set_apart(body, credit)))
        return;
    struct piece *piece = &body->draft->pieces[body->open];
    if (draft_last_part(body->draft, body->open)->text.length > CAPTION_MOST)
        return;
    piece->role = BLOCK_CAPTION;
    body->open = NO_PIECE;
    body->paragraphs--;
}

static size_t add_row(struct body *body, size_t i)
{
    struct draft *draft = body->draft;
    const struct row *row = &body->rows->items[i];
    body->at = i;
    if (around_take_hint(draft, row))
        return i + 1;
    if (row->hint == LINE_TITLE && draft->title.length == 0) { /* it stands below its text */
        draft->title = title_without_column(row->text);
        draft_add(draft, BLOCK_MAIN, draft->title);
        return i + 1;
    }
    if (row->hint == LINE_TITLE || row->hint == LINE_KICKER || row->hint == LINE_SUBTITLE)
        return i + 1; /* a second telling */
    if (i < 24 && is_title_again(body, row)) {
        draft_count(draft, REPAIR_CHROME);
        return i + 1;
    }
    if (body->paragraphs == 0 && row->kind == ROW_TEXT && !row->prose &&
        around_take_author(draft, row->text))
        return i + 1;
    switch (row->kind) {
    case ROW_DROPPED:
        furniture_take(draft, row);
        return i + 1;
    case ROW_ENTRY:
        draft_count(draft, REPAIR_CHROME);
        return i + 1;
    case ROW_LIST:
        return drop_list(body, i);
    case ROW_IMPRINT:
        add_imprint(body, row);
        return i + 1;
    case ROW_CREDIT:
        if (is_photo_credit(row->text))
            turn_to_caption(body, i);
        around_take_credit(draft, row->text);
        return i + 1;
    case ROW_CAPTION:
        around_take_caption(draft, row->text);
        return i + 1;
    case ROW_NOTE:
    case ROW_NOTE_LABEL:
        return add_labelled(body, i, BLOCK_EDITOR_NOTE);
    case ROW_SUMMARY:
    case ROW_SUMMARY_LABEL:
        if (body->paragraphs == 0)
            return add_labelled(body, i, BLOCK_SUMMARY);
        break;
    case ROW_NUMBERED: {
        close_paragraph(body);
        size_t piece = draft_add(draft, BLOCK_SECTION, row->text);
        draft->pieces[piece].numbered = true;
        return i + 1;
    }
    case ROW_DASH:
        if (body->paragraphs == 0 && draft->title.length > 0 && row->text.length <= 60 &&
            !row_ends_statement(row->text)) {
            around_take_occasion(draft,
                                 glyph_trim(runes_slice(row->text, row->value, row->text.length)));
            draft_add(draft, BLOCK_SUBTITLE,
                      glyph_trim(runes_slice(row->text, row->value, row->text.length)));
            return i + 1;
        }
        break;
    case ROW_BULLET:
        if (body->paragraphs == 0 && draft->title.length == 0) {
            struct row brief = *row;
            brief.text = runes_slice(row->text, row->value, row->text.length);
            add_text(body, &brief);
            return i + 1;
        }
        if (row->text.data[0] == U'▲' || row->text.data[0] == U'△') {
            around_take_caption(draft, row->text); /* points at the picture above */
            return i + 1;
        }
        break;
    case ROW_TEXT:
        break;
    }
    const bool pictured =
        row->kind == ROW_TEXT && glyph_is_pictograph(row->text.data[0]) && row->hint == LINE_PLAIN;
    if ((row->kind == ROW_BULLET || pictured) && row_is_short(row->text) &&
        is_open_question(body, row)) {
        struct row heading = *row; /* ●村庄变美: the mark is no part of a heading */
        uint32_t mark = row->value;
        while (pictured && mark + 1 < row->text.length && !rune_is_han(row->text.data[mark]))
            mark++;
        uint32_t end = row->text.length; /* ●村庄变美● */
        if (end > mark + 2 && row->text.data[end - 1] == row->text.data[0])
            end = ends_trimmed(runes_slice(row->text, 0, end - 1));
        heading.text = runes_slice(row->text, mark, end);
        const bool listed = body->paragraphs > 0 && rows_list_at(body->rows, i);
        close_paragraph(body);
        if (listed)
            add_paragraph(body, heading.text);
        else
            add_text(body, &heading);
        if (listed)
            body->open = NO_PIECE;
        return i + 1;
    }
    add_text(body, row);
    return i + 1;
}

/* Names on a line of their own below the text. */
static bool is_lone_names(const struct draft *draft, size_t i)
{
    const struct piece *piece = &draft->pieces[i];
    if (i == draft->body_begin || !(piece->role == BLOCK_PARAGRAPH || piece->undecided) ||
        piece[-1].role != BLOCK_PARAGRAPH)
        return false;
    struct runes text = draft->parts[piece->last].text, before = draft->parts[piece[-1].last].text;
    if (before.length > 0 && glyph_at(before, before.length - 1) == U':')
        return false;                                /* 三等奖：, and below it who has won */
    uint32_t names = credit_names_behind_body(text); /* 护理部 张三 李四 */
    return row_is_names(draft->lexicon, runes_slice(text, names, text.length)) &&
           row_ends_statement(before);
}

/* The names in the bracket that closes the article are its author's. */
static void cut_signature(struct body *body)
{
    struct draft *draft = body->draft;
    for (size_t i = draft->piece_count; i-- > draft->body_begin;) {
        if (is_lone_names(draft, i)) {
            around_take_credit(draft, draft_last_part(draft, i)->text);
            draft->pieces[i].role = BLOCK_PARAGRAPH;
            draft->pieces[i].undecided = false;
            draft_last_part(draft, i)->text.length = 0;
        }
        if (draft->pieces[i].role != BLOCK_PARAGRAPH)
            continue;
        ends_cut_credits(body->draft, i, true);
        if (draft_last_part(draft, i)->text.length > 0)
            return;
    }
}

void arrange_body(struct draft *draft, const struct rows *rows, size_t begin)
{
    struct body body = {.draft = draft, .rows = rows, .open = NO_PIECE};
    for (size_t i = begin; i < rows->count;)
        i = add_row(&body, i);
    close_paragraph(&body);
    foot_drop_remains(draft);
    foot_take_medium(draft);
    foot_take_title(draft);
    cut_signature(&body);
    arrange_short_lines(draft);
}
