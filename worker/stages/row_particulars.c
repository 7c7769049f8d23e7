/* The particulars of a notice: when and where, whom to ask, on lines of their own. In the foot of a
 * page the same words are furniture or an imprint, so the company that they keep decides. */
#include "stages/rows.h"

#include "text/chrome.h"
#include "text/day.h"
#include "text/glyph.h"
#include "text/imprint.h"
#include "text/wording.h"

enum { LABEL_MOST = 10, SENTENCE_LEAST = 40 };

/* Where the colon of a line's label stands (停电范围：…), or 0. */
static uint32_t label_end(struct runes text)
{
    uint32_t colon = 0;
    while (colon < LABEL_MOST && colon < text.length && rune_is_han(text.data[colon]))
        colon++;
    return colon >= 2 && glyph_at(text, colon) == U':' ? colon : 0;
}

bool row_is_particular(struct runes text)
{
    static const struct runes endings[] = {
        WORDING(U"主讲"), WORDING(U"主讲人"), WORDING(U"人员"),   WORDING(U"公示期"),
        WORDING(U"区域"), WORDING(U"单位"),   WORDING(U"名额"),   WORDING(U"地址"),
        WORDING(U"地点"), WORDING(U"备注"),   WORDING(U"对象"),   WORDING(U"提示"),
        WORDING(U"提醒"), WORDING(U"方式"),   WORDING(U"日期"),   WORDING(U"时间"),
        WORDING(U"期限"), WORDING(U"热线"),   WORDING(U"电话"),   WORDING(U"票价"),
        WORDING(U"编号"), WORDING(U"网址"),   WORDING(U"联系人"), WORDING(U"范围"),
        WORDING(U"记录"), WORDING(U"责任人"), WORDING(U"费用"),   WORDING(U"路段"),
        WORDING(U"路线"), WORDING(U"邮箱"),   WORDING(U"邮编"),   WORDING(U"门票"),
    };
    uint32_t end = label_end(text);
    return end > 0 && end + 1 < text.length && row_is_short(text) &&
           wording_longest_end(runes_slice(text, 0, end), WORDINGS(endings)) > 0;
}

/* 一等奖：, alone. */
static bool is_bare_label(struct runes text)
{
    uint32_t end = label_end(text);
    return end > 0 && end + 1 == text.length;
}

bool row_is_parallel(struct runes a, struct runes b)
{
    return label_end(a) > 0 && label_end(b) > 0;
}

bool rows_labelled_at(const struct rows *rows, size_t i)
{
    const struct row *row = &rows->items[i];
    bool above = i > 0 && row_is_short(row[-1].text) && row_is_parallel(row[-1].text, row->text);
    return above || (i + 1 < rows->count && row_is_short(row[1].text) &&
                     row_is_parallel(row->text, row[1].text));
}

/* 春到云山千树绿, and below it 福临青石万家欢. */
static bool is_verse(struct runes a, struct runes b)
{
    enum { VERSE_LEAST = 4, VERSE_MOST = 16 };
    if (a.length != b.length || a.length < VERSE_LEAST || a.length > VERSE_MOST)
        return false;
    for (uint32_t i = 0; i < a.length; i++)
        if (!rune_is_han(a.data[i]) || !rune_is_han(b.data[i]))
            return false;
    return true;
}

bool rows_verse_at(const struct rows *rows, size_t i)
{
    const struct row *row = &rows->items[i];
    return !rows->wrapped && i > 0 &&
           (is_verse(row[-1].text, row->text) || (i > 1 && is_verse(row[-2].text, row[-1].text)));
}

bool rows_labelled_end(const struct rows *rows, size_t i)
{
    const struct row *row = &rows->items[i];
    if (i < 2 || !row_is_short(row[-1].text))
        return false;
    return (row_is_short(row[-2].text) && row_is_parallel(row[-2].text, row[-1].text)) ||
           (is_bare_label(row[-2].text) && is_bare_label(row->text));
}

/* 联系电话：…, 地址：…: what the foot of a page says too. */
static bool is_contact(struct runes text)
{
    static const struct runes labels[] = {
        WORDING(U"主办"),     WORDING(U"主办单位"), WORDING(U"举报电话"), WORDING(U"举报邮箱"),
        WORDING(U"传真"),     WORDING(U"协办"),     WORDING(U"地址"),     WORDING(U"承办"),
        WORDING(U"承办单位"), WORDING(U"电话"),     WORDING(U"电子邮箱"), WORDING(U"网址"),
        WORDING(U"联系电话"), WORDING(U"邮政编码"), WORDING(U"邮箱"),     WORDING(U"邮编"),
    };
    uint32_t end = label_end(text);
    return end > 0 && text.length <= SENTENCE_LEAST && !chrome_is_footer(text) &&
           wording_is(runes_slice(text, 0, end), WORDINGS(labels));
}

/* 上篇：回望来路: the halves of a long text, as pagers of sites begin too. */
static bool names_half(struct runes text)
{
    return row_is_short(text) &&
           (wording_at(text, 0, RUNES(U"上篇:")) || wording_at(text, 0, RUNES(U"下篇:")));
}

/* 2023-04-01 09:30 开幕式: a day, and what happens on it. */
static bool is_appointment(struct runes text)
{
    enum { WORDS_LEAST = 3 };
    struct imprint_field fields[IMPRINT_FIELDS_MOST];
    size_t count = imprint_read(text, fields), others = 0;
    for (size_t i = 0; i < count; i++) {
        if (fields[i].labelled || fields[i].kind == IMPRINT_CREDIT ||
            fields[i].kind == IMPRINT_NOISE)
            return false;
        others += fields[i].kind == IMPRINT_OTHER && fields[i].end >= fields[i].begin + WORDS_LEAST;
    }
    return others > 0 && fields[0].kind == IMPRINT_DAY;
}

/* 时间：…, beside 地点：…: when something takes place. */
static bool tells_when(const struct rows *rows, size_t i)
{
    static const struct runes when[] = {WORDING(U"日期"), WORDING(U"时间")};
    static const struct runes where[] = {
        WORDING(U"举办地点"),
        WORDING(U"会议地点"),
        WORDING(U"地点"),
        WORDING(U"活动地点"),
    };
    struct runes text = rows->items[i].text;
    if (!wording_is(runes_slice(text, 0, label_end(text)), WORDINGS(when)))
        return false;
    for (size_t k = i > 0 ? i - 1 : 0; k <= i + 1 && k < rows->count; k++) {
        struct runes beside = rows->items[k].text;
        if (wording_is(runes_slice(beside, 0, label_end(beside)), WORDINGS(where)))
            return true;
    }
    return false;
}

static bool is_sentence(const struct row *row)
{
    return row->kind == ROW_TEXT && row->hint == LINE_PLAIN &&
           (row->text.length > SENTENCE_LEAST || row_ends_statement(row->text));
}

/* 2023年5月6日, alone: it closes a notice. */
static bool is_closing_day(const struct row *row)
{
    struct date date;
    uint32_t end = 0;
    return row->kind == ROW_IMPRINT && row->hint == LINE_PLAIN &&
           day_read(row->text, 0, &date, &end) && end == row->text.length && date.hour < 0;
}

/* The rows [*first, *last) from the first sentence to the last, or to the day that closes the
 * notice; lists of other articles end it. */
static void find_text(const struct rows *rows, size_t *first, size_t *last)
{
    *first = *last = rows->count;
    for (size_t i = 0; i < rows->count; i++) {
        const struct row *row = &rows->items[i];
        if (row->kind == ROW_LIST && *first < rows->count)
            return;
        if (is_sentence(row) && *first == rows->count)
            *first = i;
        if (*first < rows->count && (is_sentence(row) || is_closing_day(row)))
            *last = i;
    }
}

/* 附件：1.名单, and below it 2.物资表. What is numbered from 1 on below 附件：清单 is its text. */
static bool continues_attachments(const struct row *row, const struct row *above)
{
    static const struct runes heads[] = {WORDING(U"附件:1"), WORDING(U"附件: 1")};
    const bool first = wording_longest_at(above->text, 0, WORDINGS(heads)) > 0;
    const char32_t numeral = first ? U'1' : above->text.data[0];
    return row->kind == ROW_TEXT && row->hint == LINE_PLAIN && row_is_short(row->text) &&
           !row_ends_statement(row->text) && row_behind_numeral(row->text) > 0 &&
           rune_is_digit(numeral) && row->text.data[0] == numeral + 1 &&
           (first || row_behind_numeral(above->text) > 0);
}

/* One alone is the imprint of a page that has another one; several are a programme. */
static void keep_appointments(struct rows *rows, size_t first, size_t last)
{
    for (size_t i = first; i < last; i++) {
        size_t end = i;
        while (end < last && rows->items[end].kind == ROW_IMPRINT &&
               rows->items[end].hint == LINE_PLAIN && is_appointment(rows->items[end].text))
            end++;
        for (size_t k = i; end > i + 1 && k < end; k++)
            rows->items[k].kind = ROW_TEXT;
        i = end > i ? end - 1 : i;
    }
}

void rows_keep_particulars(struct rows *rows)
{
    size_t first, last;
    find_text(rows, &first, &last);
    for (size_t i = 1; i < rows->count; i++)
        if (rows->items[i].kind == ROW_IMPRINT && rows->items[i].hint == LINE_PLAIN &&
            tells_when(rows, i))
            rows->items[i].kind = ROW_TEXT;
    for (size_t i = first; i < rows->count; i++) {
        struct row *row = &rows->items[i];
        if (row->hint != LINE_PLAIN || i == 0)
            continue;
        if (row[-1].kind == ROW_DROPPED && continues_attachments(row, &row[-1])) {
            row->kind = ROW_DROPPED;
            continue;
        }
        bool furniture = row->kind == ROW_DROPPED || row->kind == ROW_IMPRINT;
        /* within the text, or beside a line that begins so (联系人：张明) */
        bool inside = i < last || (row[-1].kind == ROW_TEXT && row_is_particular(row[-1].text)) ||
                      (i + 1 < rows->count && row[1].kind == ROW_TEXT &&
                       row[1].hint == LINE_PLAIN && row_is_particular(row[1].text));
        if (furniture && inside && (is_contact(row->text) || (i < last && names_half(row->text))))
            row->kind = ROW_TEXT;
    }
    keep_appointments(rows, first, last);
}
