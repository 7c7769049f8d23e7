/* What the lines around the text tell: when it was published, by which medium, by whom. Everything
 * is taken as it comes and settled at the end (arrange_settle.c), for the same fact may stand in
 * several places. */
#include "stages/draft.h"

#include <string.h>

#include "text/chrome.h"
#include "text/credit.h"
#include "text/day.h"
#include "text/glyph.h"
#include "text/imprint.h"
#include "text/portals.h"
#include "text/wording.h"

/* ---- the date ---- */

static bool is_same_day(const struct date *a, const struct date *b)
{
    return a->year == b->year && a->month == b->month && a->day == b->day;
}

static void take_time(struct date *to, const struct date *from)
{
    to->hour = from->hour;
    to->minute = from->minute;
    to->second = from->second;
}

void around_take_day(struct draft *draft, struct date date, enum day_strength strength)
{
    if (date.year == 0 || date.day == 0)
        return;
    if (strength == DAY_MADE && draft->made.year == 0)
        draft->made = date;
    if (draft->day_strength != DAY_NONE && is_same_day(&draft->published, &date) &&
        draft->published.hour < 0 && date.hour >= 0)
        take_time(&draft->published, &date);
    if (strength <= draft->day_strength)
        return;
    draft->published = date;
    draft->day_strength = strength;
}

void around_take_occasion(struct draft *draft, struct runes line)
{
    struct date date;
    uint32_t end = 0;
    if (draft->made.year != 0 || !day_read(line, 0, &date, &end) || glyph_at(line, end) != U'在')
        return;
    draft->made = date;
    draft->spoken = true;
}

/* ---- imprints ---- */

/* Whether the label stands right before the value: who issued a document need not carry it. */
static bool behind_label(struct runes line, uint32_t value, struct runes label)
{
    while (value > 0 && (glyph_is_blank(line.data[value - 1]) || glyph_at(line, value - 1) == U':'))
        value--;
    return value >= label.length && wording_at(line, value - label.length, label);
}

/* （2016年8月24日）, alone: the day of the speech or decision that the title names. */
static bool is_bracketed_day(struct runes line, const struct imprint_field *day)
{
    line = glyph_trim(line);
    return day->begin == 1 && day->end + 1 == line.length && glyph_at(line, 0) == U'(' &&
           glyph_at(line, day->end) == U')';
}

/* 2022-03-14 14:56 青石镇人民政府 张三: a body without a label, of which the name behind it is. */
static bool stands_behind_body(struct runes line, const struct imprint_field *before)
{
    static const struct runes bodies[] = {
        WORDING(U"中心"), WORDING(U"办"), WORDING(U"局"), WORDING(U"政府"),
        WORDING(U"街道"), WORDING(U"部"), WORDING(U"镇"),
    };
    struct runes value = runes_slice(line, before->begin, before->end);
    return before->kind == IMPRINT_MEDIUM || (before->kind == IMPRINT_OTHER && value.length > 3 &&
                                              wording_longest_end(value, WORDINGS(bodies)) > 0);
}

/* A day with its time, or the time behind it: behind which a site's machine sets who wrote it. */
static bool is_clock(const struct imprint_field *field)
{
    return field->kind == IMPRINT_TIME || (field->kind == IMPRINT_DAY && field->date.hour >= 0);
}

void around_take_imprint(struct draft *draft, struct runes line)
{
    enum { NAME_MOST = 3 };
    struct imprint_field fields[IMPRINT_FIELDS_MOST];
    size_t count = imprint_read(line, fields);
    struct date time = {.hour = -1};
    uint32_t end = 0;
    struct runes first = runes_slice(line, 0, wording_find_glyph(line, 0, U' '));
    for (uint32_t i = 0; count == 0 && i < first.length; i++)
        if (!rune_is_han(first.data[i]))
            first.length = i; /* 云山融媒·文体 */
    if (count == 0 && chrome_is_column_name(line))
        draft_count(draft, REPAIR_CHROME); /* 教育新闻, alone */
    else if (count == 0 && credit_is_medium(line))
        draft_keep_first(&draft->voices.site, line);
    else if (count == 0 && credit_is_medium(first)) /* 云山新闻 综合报道 */
        draft_keep_first(&draft->voices.site, first);
    else if (count == 0 && day_read_time(line, 0, &time, &end) && draft->published.hour < 0)
        take_time(&draft->published, &time); /* on a line of its own */
    bool portal = false; /* whose address stands in front of the paper that it has it from */
    for (size_t i = 0; i < count; i++) {
        struct imprint_field *field = &fields[i];
        struct runes value = runes_slice(line, field->begin, field->end);
        switch (field->kind) {
        case IMPRINT_DAY:
            around_take_day(draft, field->date,
                            field->labelled                 ? DAY_LABELLED
                            : is_bracketed_day(line, field) ? DAY_MADE
                                                            : DAY_PRINTED);
            break;
        case IMPRINT_TIME:
            if (draft->day_strength >= DAY_PRINTED && draft->published.hour < 0)
                take_time(&draft->published, &field->date);
            else if (i + 1 < count && field[1].kind == IMPRINT_DAY)
                take_time(&fields[i + 1].date, &field->date); /* 08:15 2021-05-11 */
            break;
        case IMPRINT_SOURCE:
            if (row_is_author(draft->lexicon, value)) {
                draft_add(draft, BLOCK_BYLINE, value); /* 来源：张三 */
                break;
            }
            if (draft->voices.source.length > 0 && behind_label(line, field->begin, RUNES(U"稿源")))
                draft_keep_first(&draft->voices.site, value); /* 来源：县水利局 稿源：云山新闻网 */
            draft_keep_first(&draft->voices.source, value);
            break;
        case IMPRINT_ISSUER:
            if (!behind_label(line, field->begin, RUNES(U"发文机关")) && value.length > 0 &&
                rune_is_han(value.data[0])) /* 发布者: xk29qw */
                draft_keep_first(&draft->voices.issuer, value);
            break;
        case IMPRINT_MEDIUM:
            draft_keep_first(portal ? &draft->voices.source : &draft->voices.site, value);
            break;
        case IMPRINT_CREDIT:
            around_take_credit(draft, value);
            break;
        case IMPRINT_OTHER:
            if (i > 0 && i + 1 == count && is_clock(field - 1) &&
                row_is_author(draft->lexicon, value)) {
                draft_add(draft, BLOCK_BYLINE, value); /* 2022-03-14 14:56 张三 */
                break;
            }
            if (i > 0 && stands_behind_body(line, field - 1) &&
                row_is_author(draft->lexicon, value)) {
                draft_keep_first(&draft->voices.issuer,
                                 runes_slice(line, field[-1].begin, field[-1].end));
                draft_add(draft, BLOCK_BYLINE, value);
            }
            break;
        case IMPRINT_NOISE:
            portal |= portal_of_address(value).length > 0;
            draft_keep_first(&draft->voices.site, portal_of_address(value));
            break;
        }
    }
}

/* ---- credits ---- */

/* The content of a text that one bracket encloses. */
static struct runes inside_brackets(struct runes text)
{
    text = glyph_trim(text);
    while (text.length > 1 && (glyph_at(text, 0) == U'(' || glyph_at(text, 0) == U'['))
        text = runes_slice(text, 1, text.length);
    while (text.length > 0 &&
           (glyph_at(text, text.length - 1) == U')' || glyph_at(text, text.length - 1) == U']' ||
            text.data[text.length - 1] == U'。'))
        text.length--;
    return glyph_trim(text);
}

/* 2013年7月9日《某报》第2版: nothing else. */
static bool is_day_and_page(struct runes note)
{
    struct date date;
    uint32_t end = 0;
    if (!day_read(note, 0, &date, &end) || glyph_at(note, end) != U'《')
        return false;
    uint32_t close = wording_find_glyph(note, end, U'》');
    return close < note.length && credit_is_medium(runes_slice(note, end + 1, close)) &&
           imprint_page_label_at(note, close + 1) == note.length - close - 1;
}

/* （刊于2023年4月12日《某报》第2版）: where and when a text was printed before. */
bool around_take_reprint(struct draft *draft, struct runes note)
{
    static const struct runes openings[] = {
        WORDING(U"刊于"),   WORDING(U"刊登于"), WORDING(U"刊载于"), WORDING(U"原刊"),
        WORDING(U"原载"),   WORDING(U"发表于"), WORDING(U"本文刊"), WORDING(U"本文原载"),
        WORDING(U"本文载"), WORDING(U"转自"),   WORDING(U"转载自"), WORDING(U"载于"),
    };
    struct date date;
    uint32_t end = 0;
    note = inside_brackets(note);
    if (wording_longest_at(note, 0, WORDINGS(openings)) == 0 && !is_day_and_page(note))
        return false;
    for (uint32_t i = 0; i < note.length; i++)
        if (rune_is_digit(note.data[i]) && day_read(note, i, &date, &end)) {
            around_take_day(draft, date, DAY_SIGNED);
            break;
        }
    uint32_t open = wording_find_glyph(note, 0, U'《'), close = wording_find_glyph(note, 0, U'》');
    if (open + 2 < close && close < note.length) {
        draft_keep_first(&draft->voices.source, runes_slice(note, open + 1, close));
        struct runes rest = glyph_trim(runes_slice(note, close + 1, note.length));
        if (rest.length > 0 && credit_is_line(rest)) /* 转自《某报》 记者 张三 */
            around_take_credit(draft, rest);
    }
    return true;
}

/* 作者：张三，系某局干部: what the author is besides is no name. */
static struct runes without_affiliation(struct runes text)
{
    static const struct runes openings[] = {
        WORDING(U"为"), WORDING(U"单位"), WORDING(U"现为"), WORDING(U"现任"), WORDING(U"系"),
    };
    for (uint32_t i = 2; i + 2 < text.length; i++)
        if (glyph_at(text, i) == U',' && wording_longest_at(text, i + 1, WORDINGS(openings)) > 0)
            return runes_slice(text, 0, i);
    return text;
}

static bool is_own_medium(struct runes outlet)
{
    static const struct runes own[] = {
        WORDING(U"我报"), WORDING(U"本刊"), WORDING(U"本台"), WORDING(U"本报"),
        WORDING(U"本社"), WORDING(U"本站"), WORDING(U"本网"),
    };
    return wording_longest_at(outlet, 0, WORDINGS(own)) > 0;
}

/* 县融媒体中心 张三 摄: the credit without the body that the photographer works for. */
static struct runes without_body(struct runes text)
{
    uint32_t blank = 0;
    while (blank < text.length && rune_is_han(text.data[blank]))
        blank++;
    struct runes rest = glyph_trim(runes_slice(text, blank, text.length));
    bool body = blank > 3 && blank < text.length && glyph_is_blank(text.data[blank]) &&
                credit_is_body(runes_slice(text, 0, blank));
    return body && runes_end_with(rest, RUNES(U"摄")) && credit_is_line(rest) ? rest : text;
}

void around_take_credit(struct draft *draft, struct runes text)
{
    if (glyph_at(glyph_trim(text), 0) == U'(')
        text = inside_brackets(text);
    text = glyph_trim(text);
    uint32_t author = row_author_at(draft->lexicon, text);
    if (author > 0)
        text = runes_slice(text, author, text.length);
    if (text.length == 0)
        return;
    text = without_body(without_affiliation(text));
    struct credit credits[CREDITS_MOST];
    size_t count = credit_read(text, credits);
    struct runes pictures = credit_hands_out(text);
    if (pictures.length > 0)
        draft_keep_first(&draft->voices.pictures, pictures);
    bool own = false; /* 云山日报记者 张三 本报记者 李四: the other one is a guest's */
    for (size_t i = 0; i < count; i++)
        own =
            own || is_own_medium(runes_slice(text, credits[i].outlet_begin, credits[i].outlet_end));
    for (size_t i = 0; i < count && !own; i++)
        if (credits[i].outlet_end > credits[i].outlet_begin &&
            credits[i].role != BYLINE_PHOTOGRAPHER)
            draft_keep_first(&draft->voices.outlet,
                             runes_slice(text, credits[i].outlet_begin, credits[i].outlet_end));
    draft_add(draft, BLOCK_BYLINE, text);
}

/* The name on a line of its own, or the line with the post before it (县人民政府县长 张三), which
 * the mention layer reads as one; empty where there is none.
 */
static struct runes author_of(const struct draft *draft, struct runes line)
{
    const struct runes nobody = {NULL, 0};
    uint32_t i = wording_find_glyph(line, 0, U' ');
    struct runes front = runes_slice(line, 0, i),
                 rest = glyph_trim(runes_slice(line, i, line.length));
    if (wording_find_glyph(front, 0, U':') < front.length)
        return nobody; /* 访谈嘉宾：县农业局局长 张三 */
    if (rest.length > 0 && credit_is_calling(front))
        return rest.length <= 7 && credit_names_only(rest) ? line : nobody;
    if (line.length > 5 || !credit_names_only(line) || !draft->lexicon)
        return nobody;
    return lexicon_find(draft->lexicon, LEXICON_SURNAMES, runes_slice(line, 0, 1)) ? line : nobody;
}

/* 区 长 张三: the line with its post closed up. */
static struct runes with_closed_post(struct draft *draft, struct runes line)
{
    enum { LINE_MOST = 12 };
    uint32_t second = 1;
    while (second < line.length && glyph_is_blank(line.data[second]))
        second++;
    if (line.length > LINE_MOST || second == 1 || second + 2 >= line.length ||
        line.data[second] != U'长' || !glyph_is_blank(line.data[second + 1]))
        return line;
    char32_t *closed = arena_take(draft->arena, line.length * sizeof(*closed));
    closed[0] = line.data[0];
    memcpy(closed + 1, line.data + second, (line.length - second) * sizeof(*closed));
    return (struct runes){closed, 1 + line.length - second};
}

bool around_take_author(struct draft *draft, struct runes line)
{
    struct runes author = author_of(draft, with_closed_post(draft, line));
    if (author.length > 0)
        draft_add(draft, BLOCK_BYLINE, author);
    return author.length > 0;
}

/* （图一）, 图①, ▲, 图片说明：: labels of captions. 图为 belongs to the text. */
static struct runes without_caption_label(struct runes text)
{
    static const struct runes labels[] = {
        WORDING(U"上图"),   WORDING(U"下图"),   WORDING(U"中图"),     WORDING(U"主图"),
        WORDING(U"右上图"), WORDING(U"右下图"), WORDING(U"右图"),     WORDING(U"图"),
        WORDING(U"图注"),   WORDING(U"图片"),   WORDING(U"图片说明"), WORDING(U"图说"),
        WORDING(U"大图"),   WORDING(U"小图"),   WORDING(U"左上图"),   WORDING(U"左下图"),
        WORDING(U"左图"),   WORDING(U"照片"),   WORDING(U"资料图"),   WORDING(U"题图"),
    };
    static const struct runes numerals[] = {
        WORDING(U"一"), WORDING(U"七"), WORDING(U"三"), WORDING(U"九"), WORDING(U"二"),
        WORDING(U"五"), WORDING(U"八"), WORDING(U"六"), WORDING(U"十"), WORDING(U"四"),
    };
    uint32_t i = 0;
    while (i < text.length &&
           (glyph_is_blank(text.data[i]) || text.data[i] == U'▲' || text.data[i] == U'△' ||
            text.data[i] == U'▼' || text.data[i] == U'▽' || text.data[i] == U'↑' ||
            text.data[i] == U'↓' || text.data[i] == U'←' || text.data[i] == U'→' ||
            text.data[i] == U'◀' || text.data[i] == U'◁' || text.data[i] == U'▶' ||
            text.data[i] == U'●'))
        i++;
    bool bracket = glyph_at(text, i) == U'(' || glyph_at(text, i) == U'[';
    uint32_t length = wording_longest_at(text, i + bracket, WORDINGS(labels));
    uint32_t end = i + bracket + length;
    if (length > 0) {
        while (end < text.length && end < i + 10 &&
               (rune_is_digit(text.data[end]) ||
                (text.data[end] >= U'①' && text.data[end] <= U'⑩') ||
                wording_longest_at(text, end, WORDINGS(numerals)) > 0))
            end++;
        char32_t c = glyph_at(text, end);
        while (c == U' ' && glyph_at(text, end + 1) == U'|')
            c = glyph_at(text, ++end);
        if (c == U':' || c == U'/' || c == U'|' || (bracket && (c == U')' || c == U']')) ||
            (end > i + length && c == U' '))
            i = end + 1;
        else if (c != U'为' && end > 0 && text.data[end - 1] >= U'①' && text.data[end - 1] <= U'⑩')
            i = end;
    }
    while (i < text.length && (glyph_is_blank(text.data[i]) || glyph_at(text, i) == U':'))
        i++;
    return runes_slice(text, i, text.length);
}

/* Whether one of the captions shortly before says the same: a page shows a picture twice. */
static bool is_caption_again(const struct draft *draft, struct runes text)
{
    enum { LOOK_BACK = 12 };
    for (size_t i = draft->piece_count; i-- > 0 && draft->piece_count - i <= LOOK_BACK;)
        if (draft->pieces[i].role == BLOCK_CAPTION &&
            runes_equal(draft->parts[draft->pieces[i].first].text, text))
            return true;
    return false;
}

void around_take_caption(struct draft *draft, struct runes text)
{
    const struct runes pictures = draft->voices.pictures;
    uint32_t close = glyph_at(text, 0) == U'(' ? wording_find_glyph(text, 0, U')') : 0;
    if (close > 2 && close + 1 == text.length) /* （图为某村果园。张三 摄） */
        text = glyph_trim(runes_slice(text, 1, close));
    text = row_tells_pictures_origin(text) ? runes_slice(text, 0, 0) : text; /* 资料图片 */
    if (row_is_photographer(text)) {
        around_take_credit(draft, text);
        text.length = 0;
    }
    for (int round = 0; round < 3 && text.length > 0; round++) {
        bool named = false;
        uint32_t credit = row_photo_credit(text, &named);
        if (credit >= text.length)
            break;
        if (named)
            around_take_credit(draft, inside_brackets(runes_slice(text, credit, text.length)));
        text = glyph_trim(runes_slice(text, 0, credit));
    }
    draft_keep_first(&draft->voices.captions, draft->voices.pictures);
    draft->voices.pictures = pictures; /* those within a text tell nothing of it */
    text = glyph_trim(without_caption_label(text));
    if (text.length > 0 && !is_caption_again(draft, text))
        draft_add(draft, BLOCK_CAPTION, text);
}

/* ---- what the source itself names ---- */

static struct runes labelled(struct draft *draft, struct runes label, struct runes text)
{
    char32_t *joined = arena_take(draft->arena, (label.length + text.length) * sizeof(*joined));
    memcpy(joined, label.data, label.length * sizeof(*joined));
    memcpy(joined + label.length, text.data, text.length * sizeof(*joined));
    return (struct runes){joined, label.length + text.length};
}

bool around_take_hint(struct draft *draft, const struct row *row)
{
    struct date date;
    switch (row->hint) {
    case LINE_PUBLISHED:
        if (day_parse(row->text, &date))
            around_take_day(draft, date, DAY_LABELLED);
        return true;
    case LINE_SOURCE:
        draft_keep_first(&draft->voices.source, row->text);
        return true;
    case LINE_SITE:
        draft_keep_first(&draft->voices.carrier, row->text);
        return true;
    case LINE_AUTHOR:
        if (credit_is_line(row->text) || credit_names_only(row->text))
            around_take_credit(draft, row->text);
        return true;
    case LINE_EDITOR:
        if (credit_is_line(row->text))
            around_take_credit(draft, row->text);
        else if (credit_names_only(row->text))
            around_take_credit(draft, labelled(draft, RUNES(U"责任编辑："), row->text));
        return true;
    case LINE_CAPTION:
        around_take_caption(draft, row->text);
        return true;
    case LINE_TABLE:
        draft_add(draft, BLOCK_TABLE, row->text);
        return true;
    case LINE_CHROME:
        draft_count(draft, REPAIR_CHROME);
        return true;
    default:
        return false;
    }
}
