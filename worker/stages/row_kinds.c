/* What a line is, by itself: its first and last few characters where it is long. */
#include "stages/rows.h"

#include "base/character_set.h"
#include "stages/row_marks.h"
#include "text/chrome.h"
#include "text/credit.h"
#include "text/dateline.h"
#include "text/day.h"
#include "text/glyph.h"
#include "text/imprint.h"
#include "text/wording.h"

enum {
    OCCASION_MOST = 60,
    LONG = 300,      /* lines beyond are paragraphs, whatever else they hold */
    EDGE = 80,       /* how much of a long line's ends is looked at */
    PROSE_LEAST = 50 /* unpunctuated lines beyond are text */
};

bool row_ends_statement(struct runes text)
{
    while (text.length > 0 && glyph_is_pictograph(text.data[text.length - 1]))
        text.length--;
    uint32_t end = text.length;
    while (end > 0 &&
           (glyph_closes_bracket(text.data[end - 1]) || glyph_is_blank(text.data[end - 1])))
        end--;
    if (end == 0)
        return false;
    if (end == text.length)
        return glyph_ends_statement(text.data[end - 1]);
    return glyph_is_stop(text.data[end - 1]) || text.data[end - 1] == U'…' ||
           text.data[end - 1] == U'；';
}

static bool holds_stop(struct runes text)
{
#define STOPS(row) (CHARACTER_BIT(U'。', row) | CHARACTER_BIT(U'；', row))
    static const struct character_set stops = CHARACTER_SET(STOPS);
    uint32_t at = 0;
    while ((at = character_set_find(&stops, text.data, at, text.length)) < text.length &&
           text.data[at] != U'。' && text.data[at] != U'；')
        at++;
    return at < text.length;
}

static uint32_t count_commas(struct runes text)
{
    uint32_t commas = 0;
    for (uint32_t i = 0; i < text.length; i++)
        commas += text.data[i] == U'，' || text.data[i] == U',';
    return commas;
}

/* Commas of both kinds: titles have few of them. */
static uint32_t count_pauses(struct runes text)
{
    uint32_t pauses = count_commas(text);
    for (uint32_t i = 0; i < text.length; i++)
        pauses += text.data[i] == U'、';
    return pauses;
}

bool row_is_short(struct runes text)
{
    if (text.length < 2 || text.length > ROW_SHORT_MOST || holds_stop(text))
        return false;
    char32_t last = text.data[text.length - 1];
    return last != U'：' && last != U':' && last != U'，' && last != U'、' && last != U',' &&
           last != U'—' && !glyph_cannot_begin(text.data[0]);
}

bool row_ends_as_document(struct runes text)
{
    static const struct runes endings[] = {
        WORDING(U"公告"), WORDING(U"公报"), WORDING(U"公示"), WORDING(U"决定"), WORDING(U"决议"),
        WORDING(U"函"),   WORDING(U"办法"), WORDING(U"名单"), WORDING(U"意见"), WORDING(U"批复"),
        WORDING(U"报告"), WORDING(U"措施"), WORDING(U"方案"), WORDING(U"细则"), WORDING(U"要点"),
        WORDING(U"规划"), WORDING(U"规定"), WORDING(U"通告"), WORDING(U"通报"), WORDING(U"通知"),
    };
    return wording_longest_end(text, WORDINGS(endings)) > 0;
}

/* 【在新思想指引下——新作为】某村…: how long the name of a column is in front of a title. */
static uint32_t column_in_front(struct runes text)
{
    enum { COLUMN_MOST = 32 };
    uint32_t close = glyph_at(text, 0) == U'[' ? wording_find_glyph(text, 0, U']') : text.length;
    return close < text.length && close <= COLUMN_MOST ? close + 1 : 0;
}

static bool is_prose(const struct row *row)
{
    struct runes text = row->text;
    if (row->kind != ROW_TEXT || text.length < 4)
        return false;
    if (text.length > 2 * PROSE_LEAST)
        return true;
    if (holds_stop(text))
        return true;
    char32_t last = text.data[text.length - 1];
    if (last == U'：' || last == U':')
        return true;
    if (row->dated)
        return true;
    uint32_t commas = count_commas(text);
    if (commas > 0 && (text.length >= 36 || (row->indented && text.length >= 24) || last == U'，'))
        return true;
    if (commas > 0 && text.length >= 20 && (commas > 1 || count_pauses(text) > 2))
        return true;
    return text.length > PROSE_LEAST + column_in_front(text) && !row_ends_as_document(text);
}

/* ---- what a line is ---- */

static bool tells_both_tasks(struct runes credit)
{
    static const struct runes tasks[] = {
        WORDING(U"图/文"), WORDING(U"图文"), WORDING(U"图、文"),
        WORDING(U"文/图"), WORDING(U"文图"), WORDING(U"文并摄"),
    };
    uint32_t length = 0;
    if (wording_next(credit, 0, WORDINGS(tasks), &length) < credit.length)
        return true;
    struct credit credits[CREDITS_MOST];
    bool author = false; /* 张三 文/李四 图 */
    for (size_t i = 0, count = credit_read_line(glyph_trim(credit), credits); i < count; i++)
        author = author || (credits[i].labelled && credits[i].role == BYLINE_AUTHOR);
    return author;
}

/* 会议现场。, 俯瞰果园。: what a picture shows, closed as a sentence. */
static bool is_scene(struct runes text)
{
    enum { SCENE_LEAST = 4, SCENE_MOST = 16 };
    static const struct runes endings[] = {
        WORDING(U"一景"), WORDING(U"一角"), WORDING(U"全景"), WORDING(U"合影"),
        WORDING(U"外景"), WORDING(U"夜景"), WORDING(U"现场"),
    };
    if (text.length < SCENE_LEAST || text.length > SCENE_MOST ||
        text.data[text.length - 1] != U'。' || wording_find_glyph(text, 0, U',') < text.length)
        return false;
    struct runes shown = runes_slice(text, 0, text.length - 1);
    return wording_longest_end(shown, WORDINGS(endings)) > 0 ||
           wording_at(text, 0, RUNES(U"俯瞰")) || wording_at(text, 0, RUNES(U"航拍"));
}

static bool is_caption(struct runes text)
{
    if (mark_is_caption(text) || is_scene(text))
        return true;
    if (text.length > 160)
        return false;
    enum { SHOWN_MOST = 30 };
    bool named = false;
    uint32_t credit = row_photo_credit(text, &named);
    if (credit == 0 || credit >= text.length)
        return false;
    struct runes shown = glyph_trim(runes_slice(text, 0, credit));
    if (!named && glyph_at(text, credit) == U'(') /* 张三（资料图片） */
        return credit <= SHOWN_MOST && credit > 1 &&
               runes_hold(runes_slice(text, credit, text.length), U'图') &&
               !row_ends_statement(shown);
    if (!named) /* 某村果园。县委宣传部供图 */
        return credit <= SHOWN_MOST && credit > 1;
    /* ……。（张三 文/图）: who wrote the article took its pictures too */
    return !(tells_both_tasks(runes_slice(text, credit, text.length)) &&
             row_ends_statement(glyph_trim(runes_slice(text, 0, credit))));
}

static void read_long(struct row *row)
{
    bool alone = false;
    struct runes head = runes_slice(row->text, 0, EDGE);
    if (row->text.length <= LONG && chrome_is_legal(head))
        row->kind = ROW_DROPPED;
    else if (mark_is_note(head, &row->value, &alone))
        row->kind = ROW_NOTE;
    else if (mark_is_summary(head, &row->value, &alone))
        row->kind = ROW_SUMMARY;
    else if (mark_is_bullet(head.data[0]) && dateline_own_credit(head) == 0 &&
             (head.data[0] != U'▲' || !is_caption(row->text)))
        row->kind = ROW_BULLET, row->value = 1;
    else if (mark_is_caption(head) ? row->text.length < 2 * LONG : is_caption(row->text))
        row->kind = ROW_CAPTION;
}

/* （张明）: a bracket of names on a line of its own. */
static bool is_signature(struct runes text)
{
    return text.length >= 4 && text.length <= 40 && glyph_at(text, 0) == U'(' &&
           glyph_at(text, text.length - 1) == U')' &&
           credit_names_only(runes_slice(text, 1, text.length - 1));
}

/* 2026年1月31日在省第十四届人民代表大会第四次会议上: the occasion of a speech, set below its title
 * with or without a dash. */
static bool ends_occasion(struct runes text)
{
    static const struct runes endings[] = {
        WORDING(U"仪式上"), WORDING(U"会上"),   WORDING(U"会议上"),
        WORDING(U"大会上"), WORDING(U"座谈时"), WORDING(U"论坛上"),
    };
    return text.length <= OCCASION_MOST && wording_longest_end(text, WORDINGS(endings)) > 0;
}

/* 2020年3月27 日 在自治县第十六届…: whatever blanks the setting left. */
static bool begins_occasion(struct runes text)
{
    struct date date;
    uint32_t end = 0, length = 0;
    char32_t closed[OCCASION_MOST];
    if (text.length > OCCASION_MOST)
        return false;
    for (uint32_t i = 0; i < text.length; i++)
        if (!glyph_is_blank(text.data[i]))
            closed[length++] = text.data[i];
    text = (struct runes){closed, length};
    return length > 0 && day_read(text, glyph_at(text, 0) == U'(', &date, &end) &&
           glyph_at(text, end) == U'在';
}

static bool is_occasion(struct runes text)
{
    return ends_occasion(text) && begins_occasion(text);
}

bool row_is_parted_occasion(struct runes first, struct runes next)
{
    return begins_occasion(first) && !ends_occasion(first) && ends_occasion(next) &&
           first.length + next.length <= OCCASION_MOST && count_pauses(first) == 0 &&
           !holds_stop(first);
}

/* （2023年2月8日在某县第十七届人民代表大会第二次会议上） */
static bool is_bracketed_occasion(struct runes text)
{
    return text.length > 2 && glyph_at(text, 0) == U'(' &&
           glyph_at(text, text.length - 1) == U')' &&
           is_occasion(runes_slice(text, 1, text.length - 1));
}

/* （图为某村果园。张三 摄）: a caption that one bracket encloses. */
static bool is_bracketed_caption(struct runes text)
{
    enum { CAPTION_MOST = 120, OPENING_MOST = 5 };
    if (text.length < 4 || text.length > CAPTION_MOST || glyph_at(text, 0) != U'(' ||
        glyph_at(text, text.length - 1) != U')')
        return false;
    uint32_t close = wording_find_glyph(text, 0, U')');
    struct runes inner = runes_slice(text, 1, close), opening = runes_slice(inner, 0, OPENING_MOST);
    bool shows = wording_find_glyph(opening, 0, U'为') < opening.length || /* 图片由…提供 */
                 wording_find_glyph(opening, 0, U':') < opening.length;
    return shows && close + 1 == text.length && mark_is_caption(inner);
}

/* （图片由…提供）: where the pictures are from, naming no one. */
static bool is_picture_note(struct runes text)
{
    bool named = false;
    return text.length <= 40 && glyph_at(text, 0) == U'(' && row_photo_credit(text, &named) == 0 &&
           !named;
}

/* Whether an imprint says more than who made the article. */
static bool tells_where_or_when(const struct imprint_field *fields, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (fields[i].kind != IMPRINT_CREDIT && fields[i].kind != IMPRINT_MEDIUM &&
            fields[i].kind != IMPRINT_OTHER && fields[i].kind != IMPRINT_NOISE)
            return true;
    return false;
}

/* 关键词：春耕 责任编辑：张三 */
static bool tells_who(const struct imprint_field *fields, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (fields[i].kind == IMPRINT_CREDIT)
            return true;
    return false;
}

/* 云山融媒 · 文体: a medium's name and its column. */
static bool is_medium_with_column(struct runes text)
{
    enum { LINE_MOST = 20, COLUMN_MOST = 4 };
    uint32_t mark = 0;
    while (mark < text.length && text.length <= LINE_MOST && rune_is_han(text.data[mark]))
        mark++;
    struct runes name = runes_slice(text, 0, mark), column = {NULL, 0};
    bool parted = false;
    for (; mark < text.length && glyph_is_between(glyph_at(text, mark)); mark++)
        parted = parted || !glyph_is_blank(text.data[mark]);
    column = runes_slice(text, mark, text.length);
    for (uint32_t i = 0; i < column.length; i++)
        if (!rune_is_han(column.data[i]))
            return false;
    return name.length > 2 && column.length > 1 && column.length <= COLUMN_MOST &&
           (parted || chrome_is_column_name(column)) && credit_is_medium(name);
}

/* 县融媒体中心 张三 摄: the photographer with the body that he works for. */
static bool is_photographer_of_body(struct runes text)
{
    bool named = false;
    return text.length <= ROW_SHORT_MOST && row_photo_credit(text, &named) == 0 && named;
}

static void read_short(struct row *row)
{
    struct runes text = row->text;
    struct imprint_field fields[IMPRINT_FIELDS_MOST];
    bool alone = false;
    size_t field_count = imprint_read(text, fields);
    if (mark_is_note(text, &row->value, &alone))
        row->kind = alone ? ROW_NOTE_LABEL : ROW_NOTE;
    else if (mark_is_summary(text, &row->value, &alone))
        row->kind = alone ? ROW_SUMMARY_LABEL : ROW_SUMMARY;
    else if (chrome_opens_list(text))
        row->kind = ROW_LIST;
    else if (field_count > 0 && chrome_tells_today(text))
        row->kind = ROW_DROPPED;
    else if (tells_where_or_when(fields, field_count))
        row->kind = ROW_IMPRINT;
    else if (text.data[0] == U'▲' && is_caption(text))
        row->kind = ROW_CAPTION; /* ▲会议现场（张三 摄）, below its picture */
    else if (chrome_is_navigation(text))
        row->kind = ROW_DROPPED; /* 专题　视频, which are no 视频 by somebody */
    else if (credit_is_line(text) || is_signature(text) || is_photographer_of_body(text))
        row->kind = ROW_CREDIT;
    else if (!tells_who(fields, field_count) && (chrome_is_line(text) || is_picture_note(text)))
        row->kind = ROW_DROPPED;
    else if (field_count > 0)
        row->kind = ROW_IMPRINT;
    else if (text.length <= PROSE_LEAST + 20 && mark_entry_date(text) < text.length)
        row->kind = ROW_ENTRY, row->value = mark_entry_date(text);
    else if (is_medium_with_column(text))
        row->kind = ROW_IMPRINT;
    else if (is_caption(text))
        row->kind = ROW_CAPTION;
    else if (mark_is_bullet(text.data[0]) && text.length > 4 && dateline_own_credit(text) == 0)
        row->kind = ROW_BULLET, row->value = 1;
    else if (mark_is_numbered(text))
        row->kind = ROW_NUMBERED;
    else if (is_occasion(text))
        row->kind = ROW_DASH;
    else if (mark_dashes(text) >= 1 && (text.data[0] != U'-' || mark_dashes(text) >= 2))
        row->kind = ROW_DASH, row->value = mark_dashes(text);
    while (row->kind == ROW_BULLET && row->value < text.length &&
           glyph_is_blank(text.data[row->value]))
        row->value++;
}

void row_read_form(struct row *row)
{
    struct dateline dateline;
    row->dated = row->credited = row->prose = false;
    if (row->kind != ROW_TEXT)
        return;
    if (!dateline_closes(row->text) && dateline_read(row->text, &dateline)) {
        row->dated = dateline.anchored;
        row->credited = dateline.credit_end > dateline.credit_begin;
    }
    row->prose = is_prose(row);
}

/* Whether a line is a sentence or a part of one: it has a comma, and none of the marks that labels,
 * counters, bylines and breadcrumbs cannot do without. */
static bool is_plain_sentence(struct runes text)
{
    bool pause = false;
    for (uint32_t i = 0; i < text.length; i++) {
        if (glyph_is_no_mark(text.data[i]))
            continue;
        switch (text.data[i]) {
        case U'，':
        case U'、':
            pause = true;
            break;
        case U' ':
        case 0x3000:
        case U'：':
        case U':':
        case U'/':
        case U'|':
        case U'>':
        case U'（':
        case U'(':
        case U'【':
        case U'[':
        case U'-':
            return false;
        default:
            break;
        }
    }
    return pause && text.length >= 10;
}

static void read_sentence(struct row *row)
{
    struct runes text = row->text;
    bool closed = row_ends_statement(text); /* a foot does not: 某某网版权所有，未经授权禁止复制 */
    if (chrome_is_notice(text) || chrome_is_spam(text) || chrome_is_legal(text) ||
        (!closed && chrome_is_footer(text)))
        row->kind = ROW_DROPPED;
    else if (text.length <= ROW_SHORT_MOST && credit_is_line(text))
        row->kind = ROW_CREDIT;
    else if (is_caption(text))
        row->kind = ROW_CAPTION;
    else if (mark_is_bullet(text.data[0]))
        row->kind = ROW_BULLET, row->value = 1;
    else if (mark_is_numbered(text))
        row->kind = ROW_NUMBERED;
    else if (mark_dashes(text) >= 1)
        row->kind = ROW_DASH, row->value = mark_dashes(text);
}

/* 记者：张三/议会报导。: a label with its names, and a full stop behind them. */
static bool is_closed_credit(struct runes text)
{
    enum { CREDIT_MOST = 24 };
    uint32_t label =
        text.length <= CREDIT_MOST && text.length > 4 && text.data[text.length - 1] == U'。'
            ? credit_label_at(text, 0)
            : 0;
    return label > 0 && glyph_at(text, label) == U':' &&
           credit_is_line(runes_slice(text, 0, text.length - 1));
}

/* 【本刊讯】|通讯员 张三: where the credit begins behind the mark of what is the paper's own; 0
 * where the line is none. */
static uint32_t behind_own_mark(struct runes text)
{
    enum { CREDIT_MOST = 40 };
    static const struct runes marks[] = {
        WORDING(U"本刊讯]"), WORDING(U"本台讯]"), WORDING(U"本报讯]"),
        WORDING(U"本站讯]"), WORDING(U"本网讯]"),
    };
    if (text.length > CREDIT_MOST || glyph_at(text, 0) != U'[')
        return 0;
    uint32_t mark = wording_longest_at(text, 1, WORDINGS(marks));
    return mark > 0 && credit_is_line(runes_slice(text, mark + 1, text.length)) ? mark + 1 : 0;
}

void row_read_kind(struct row *row)
{
    row->kind = ROW_TEXT;
    switch (row->hint) {
    case LINE_CHROME:
        row->kind = ROW_DROPPED;
        return;
    case LINE_PLAIN:
        break;
    default:
        return; /* the source has said what it is */
    }
    if (row->counted) {
        row->kind = ROW_NUMBERED;
        return;
    }
    if (chrome_is_page_break(row->text)) {
        row->kind = ROW_DROPPED;
        return;
    }
    if (is_closed_credit(row->text)) {
        row->text = runes_slice(row->text, 0, row->text.length - 1);
        row->kind = ROW_CREDIT;
        return;
    }
    if (row_tells_pictures_origin(row->text)) {
        row->kind = ROW_DROPPED;
        return;
    }
    bool sign = row->text.length == 1 && !rune_is_han(row->text.data[0]) &&
                !rune_is_digit(row->text.data[0]); /* ×, X: a button to close */
    if (sign || chrome_disclaims(row->text) || row_names_account(row->text)) {
        row->kind = ROW_DROPPED;
        return;
    }
    if (is_bracketed_occasion(row->text)) {
        row->text = runes_slice(row->text, 1, row->text.length - 1);
        row->kind = ROW_DASH;
        return;
    }
    if (is_bracketed_caption(row->text)) {
        row->text = glyph_trim(runes_slice(row->text, 1, row->text.length - 1));
        row->kind = ROW_CAPTION;
        return;
    }
    uint32_t credit = behind_own_mark(row->text);
    if (credit > 0) {
        row->text = glyph_trim(runes_slice(row->text, credit, row->text.length));
        row->kind = ROW_CREDIT;
        return;
    }
    if (row->text.length > LONG || (row->text.length > PROSE_LEAST && holds_stop(row->text)))
        read_long(row);
    else if (is_plain_sentence(row->text))
        read_sentence(row);
    else
        read_short(row);
}

struct runes row_without_bullet(struct runes text)
{
    struct imprint_field fields[IMPRINT_FIELDS_MOST];
    bool bullet = text.length > 2 && (mark_is_bullet(text.data[0]) ||
                                      (text.data[0] == U'-' && glyph_is_blank(text.data[1])));
    if (!bullet || text.length > ROW_SHORT_MOST)
        return text;
    struct runes rest = glyph_trim(runes_slice(text, 1, text.length));
    size_t count = imprint_read(rest, fields);
    bool posted = count > 0 && wording_at(rest, 0, RUNES(U"由 ")); /* 由 某报 发表于 旅游 */
    bool field = imprint_is_label(rest) || chrome_is_line(rest) || posted ||
                 tells_where_or_when(fields, count);
    return field ? rest : text;
}
