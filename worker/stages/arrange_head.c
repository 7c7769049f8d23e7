/* What stands above the text: titles, kicker, subtitle, imprint, byline, editor's note, summary.
 * The head ends where running text begins, or at the first short line behind title and imprint. */
#include "stages/draft.h"

#include "stages/title_words.h"
#include "text/chrome.h"
#include "text/credit.h"
#include "text/dateline.h"
#include "text/day.h"
#include "text/glyph.h"
#include "text/imprint_labels.h"
#include "text/wording.h"

enum { TITLES_MOST = 4, BRIEF_MOST = 40, KNOWN_TITLE = 120 /* enough to know it again by */ };

struct head {
    struct draft *draft;
    const struct rows *rows;
    struct runes titles[TITLES_MOST];
    size_t title_rows[TITLES_MOST];
    size_t title_count;
    struct runes named;    /* the title as a document's form tells it, for where no line is one */
    struct runes document; /* 公告, alone: a column's name, or the title where there is no other */
    bool hinted;           /* the source names the title: plain lines are none */
    bool closed;           /* an imprint or byline stood behind the title */
};

static bool has_title_hint(const struct rows *rows)
{
    for (size_t i = 0; i < rows->count; i++)
        if (rows->items[i].hint == LINE_TITLE)
            return true;
    return false;
}

static bool is_repetition(struct runes text, struct runes title)
{
    if (title.length < 2)
        return false;
    return wording_same_line(text, title) ||
           (text.length >= 6 && wording_find(title, 0, text) < title.length) ||
           (title.length >= 6 && text.length <= title.length + 24 &&
            runes_start_with(text, title) && !row_ends_statement(text));
}

/* …企业生产大气污, then …企业生产大气污染防治工作: a list's title that was cut for its length. */
static bool is_cut_title(const struct head *head, struct runes text)
{
    enum { CUT_LEAST = 12, REST_MOST = 24 };
    struct runes title = head->titles[0];
    if (head->title_count != 1 || title.length < CUT_LEAST || text.length <= title.length ||
        text.length > title.length + REST_MOST || !runes_start_with(text, title))
        return false;
    for (uint32_t i = title.length; i < text.length; i++)
        if (!rune_is_han(text.data[i]))
            return false;
    return true;
}

static void take_title(struct head *head, struct runes text, size_t row)
{
    head->titles[head->title_count] = title_without_day(text);
    head->title_rows[head->title_count++] = row;
}

/* 文件名称 | …, 信息名称：…: what a form calls the document. */
static void take_name(struct head *head, struct runes line)
{
    enum { NAME_LEAST = 6 };
    uint32_t length = imprint_title_at(line, 0);
    uint32_t begin = length > 0 ? imprint_behind_colon(line, length) : 0;
    if (begin == 0 || head->named.length > 0)
        return;
    uint32_t end = begin;
    while (end < line.length && glyph_at(line, end) != U'|' && glyph_at(line, end) != U':')
        end++;
    struct runes name = glyph_trim(runes_slice(line, begin, end));
    if (name.length >= NAME_LEAST && end == line.length)
        head->named = name;
}

/* 原标题：…: the title of a text that stands on the page without one. */
static void take_former_title(struct head *head, struct runes line)
{
    enum { NAME_LEAST = 6, NAME_MOST = 60 };
    static const struct runes labels[] = {WORDING(U"原标题:"), WORDING(U"原题:")};
    uint32_t label = wording_longest_at(line, 0, WORDINGS(labels));
    struct runes name = title_within_marks(glyph_trim(runes_slice(line, label, line.length)));
    if (label > 0 && head->named.length == 0 && name.length >= NAME_LEAST &&
        name.length <= NAME_MOST)
        head->named = name;
}

/* 乡村 春耕 云山日报 2019-07-29, below the title: topics, and then where and when it stood; false
 * where the line is none. */
static bool take_topics(struct draft *draft, const struct row *row)
{
    struct runes front = glyph_trim(runes_slice(row->text, 0, row->value));
    uint32_t begin = front.length;
    while (begin > 0 && !glyph_is_blank(front.data[begin - 1]))
        begin--;
    if (begin == 0 || !credit_is_medium(runes_slice(front, begin, front.length)))
        return false;
    around_take_imprint(draft, runes_slice(row->text, begin, row->text.length));
    return true;
}

/* A labelled note or summary; where the label stands alone, the next row is its text. */
static size_t take_labelled(struct head *head, size_t i, enum block_role role)
{
    const struct row *row = &head->rows->items[i];
    struct runes text = glyph_trim(runes_slice(row->text, row->value, row->text.length));
    if (text.length > 0) {
        draft_add(head->draft, role, text);
        return i + 1;
    }
    size_t next = i + 1;
    if (next < head->rows->count && head->rows->items[next].kind == ROW_TEXT) {
        draft_add(head->draft, role, head->rows->items[next].text);
        next++;
    }
    return next;
}

/* □县农业农村局局长 张三: taken as a byline. */
static bool is_author_row(struct draft *draft, const struct row *row)
{
    return row->text.data[0] != U'●' && row->text.data[0] != U'▲' &&
           around_take_author(draft,
                              glyph_trim(runes_slice(row->text, row->value, row->text.length)));
}

/* ●…, a text, ●…, a text: headings with a mark, of which the first stands right above the body. */
static bool opens_marked_part(const struct head *head, size_t i)
{
    const struct rows *rows = head->rows;
    char32_t mark = rows->items[i].text.data[0];
    size_t parts = 0;
    if (head->title_count == 0 || i + 1 >= rows->count || !rows->items[i + 1].prose)
        return false;
    for (; i + 1 < rows->count; i++) {
        const struct row *row = &rows->items[i];
        if (row->kind != ROW_BULLET || row->text.data[0] != mark)
            continue;
        if (!row_is_short(row->text) || row_ends_statement(row->text) || row[1].kind != ROW_TEXT)
            return false;
        parts++;
    }
    return parts > 1;
}

/* Whether the first line of all that may be a title has its imprint or credit right below it,
 * whatever mark or numeral it begins with. */
static bool stands_as_title(const struct head *head, size_t i)
{
    const struct row *row = &head->rows->items[i];
    if (head->title_count > 0 || head->hinted || i + 1 >= head->rows->count ||
        !row_is_short(row->text) || row_ends_statement(row->text))
        return false;
    return row[1].kind == ROW_IMPRINT || row[1].kind == ROW_CREDIT ||
           (head->draft->article->invented && title_is_chapter(row->text));
}

/* A row that is no title by its kind or hint; false where it is one or where the body begins. */
static bool take_known(struct head *head, size_t *i)
{
    struct draft *draft = head->draft;
    const struct row *row = &head->rows->items[*i];
    if (around_take_hint(draft, row)) {
        ++*i;
        return true;
    }
    switch (row->kind) {
    case ROW_DROPPED:
    case ROW_LIST:
        take_former_title(head, row->text);
        furniture_take(draft, row);
        if (head->title_count == 0 && draft->voices.site.length == 0)
            draft->voices.site = title_site(row->text);
        break;
    case ROW_IMPRINT:
        take_name(head, row->text);
        around_take_imprint(draft, row->text);
        head->closed = head->closed || head->title_count > 0;
        break;
    case ROW_CREDIT:
        around_take_credit(draft, row->text);
        head->closed = head->closed || head->title_count > 0;
        break;
    case ROW_CAPTION:
        around_take_caption(draft, row->text);
        /* what stands apart below a picture is a heading of the text */
        head->closed = head->closed ||
                       (head->title_count > 0 && *i + 1 < head->rows->count && row[1].blank_before);
        break;
    case ROW_NOTE:
    case ROW_NOTE_LABEL:
        *i = take_labelled(head, *i, BLOCK_EDITOR_NOTE);
        head->closed = head->closed || head->title_count > 0;
        return true;
    case ROW_SUMMARY:
        *i = take_labelled(head, *i, BLOCK_SUMMARY);
        head->closed = head->closed || head->title_count > 0;
        return true;
    case ROW_SUMMARY_LABEL:
        if (*i + 1 < head->rows->count && head->rows->items[*i + 1].kind == ROW_BULLET)
            break;
        *i = take_labelled(head, *i, BLOCK_SUMMARY);
        return true;
    case ROW_BULLET:
        if (opens_marked_part(head, *i))
            return false;
        if (head->title_count == 0 && wording_find_glyph(row->text, 0, U'。') < row->text.length)
            return false; /* a brief without a title */
        if (head->title_count == 0 && head->rows->briefs) {
            take_title(head, runes_slice(row->text, row->value, row->text.length), *i);
            break;
        }
        if (head->title_count > 0 && is_author_row(draft, row))
            break;
        if (stands_as_title(head, *i)) { /* ★云山之星 */
            take_title(head, runes_slice(row->text, row->value, row->text.length), *i);
            break;
        }
        if (title_is_desk(glyph_trim(runes_slice(row->text, row->value, row->text.length)))) {
            around_take_credit(draft,
                               glyph_trim(runes_slice(row->text, row->value, row->text.length)));
            head->closed = head->closed || head->title_count > 0;
            break;
        }
        draft_add(draft, BLOCK_SUMMARY,
                  glyph_trim(runes_slice(row->text, row->value, row->text.length)));
        break;
    case ROW_DASH:
        if (row->prose || row->text.length > 60)
            return false;
        around_take_occasion(draft,
                             glyph_trim(runes_slice(row->text, row->value, row->text.length)));
        draft_add(draft, BLOCK_SUBTITLE,
                  glyph_trim(runes_slice(row->text, row->value, row->text.length)));
        /* what stands apart below a subtitle is a heading of the text */
        head->closed = head->closed ||
                       (head->title_count > 0 && *i + 1 < head->rows->count && row[1].blank_before);
        break;
    case ROW_ENTRY:
        if (head->title_count > 0 && take_topics(draft, row)) {
            head->closed = true;
            break;
        }
        if (head->title_count > 0 || head->hinted)
            return false;
        take_title(head, glyph_trim(runes_slice(row->text, 0, row->value)), *i);
        around_take_imprint(draft, runes_slice(row->text, row->value, row->text.length));
        break;
    case ROW_TEXT:
    case ROW_NUMBERED:
        return false;
    }
    ++*i;
    return true;
}

/* 某县统计局, right above the day, below a document's title: who issued it. */
static bool is_issuer(const struct head *head, size_t i)
{
    enum { ISSUER_LEAST = 4, ISSUER_MOST = 20 };
    static const struct runes endings[] = {
        WORDING(U"中心"), WORDING(U"办公室"), WORDING(U"厅"),
        WORDING(U"委"),   WORDING(U"委员会"), WORDING(U"局"),
        WORDING(U"政府"), WORDING(U"组"),     WORDING(U"调查队"),
    };
    const struct rows *rows = head->rows;
    const struct row *row = &rows->items[i];
    struct date date;
    uint32_t end = 0;
    if (head->title_count == 0 || i + 1 >= rows->count)
        return false;
    if ((row[1].kind == ROW_IMPRINT && title_is_government(row->text)) ||
        (head->draft->spoken && title_is_office(row->text)))
        return true;
    if (!head->closed || row->text.length < ISSUER_LEAST || row->text.length > ISSUER_MOST ||
        wording_longest_end(row->text, WORDINGS(endings)) == 0)
        return false;
    struct runes below = row[1].text;
    bool month = glyph_at(below, 0) == U'(' && below.length <= 12 &&
                 wording_find_glyph(below, 0, U'年') < below.length; /* （2020年10月） */
    return month ||
           (row[1].kind == ROW_IMPRINT &&
            day_read(below, glyph_at(below, 0) == U'(', &date, &end) && end + 1 >= below.length);
}

/* 新华社贵阳2月12日电 题：…: the title behind an agency's dateline. */
static struct runes subject_of(const struct row *row)
{
    struct dateline dateline;
    if (!row->dated || row->text.length > 80 || !dateline_read(row->text, &dateline) ||
        !wording_at(row->text, dateline.end, RUNES(U"题：")))
        return (struct runes){NULL, 0};
    return glyph_trim(runes_slice(row->text, dateline.end + 2, row->text.length));
}

static bool holds_ideograph(struct runes text)
{
    uint32_t i = 0;
    while (i < text.length && !rune_is_han(text.data[i]))
        i++;
    return i < text.length;
}

/* Whether a line with ideographs follows, be it behind others without one: the days of a calendar.
 */
static bool ideographs_follow(const struct rows *rows, size_t i)
{
    enum { LOOK_MOST = 12 };
    for (size_t k = i + 1; k < rows->count && k <= i + LOOK_MOST; k++)
        if (holds_ideograph(rows->items[k].text))
            return true;
    return false;
}

static bool holds_letter(struct runes text)
{
    uint32_t i = 0;
    while (i < text.length && !rune_is_letter(text.data[i]))
        i++;
    return i < text.length;
}

/* 副标题：…, 【引题】…: a line of the title that a form labels. */
static bool take_labelled_line(struct draft *draft, struct runes text)
{
    static const struct runes above[] = {WORDING(U"引题"), WORDING(U"眉题"), WORDING(U"肩题")};
    static const struct runes below[] = {
        WORDING(U"副标题"),
        WORDING(U"副篇名"),
        WORDING(U"副题"),
    };
    uint32_t value = 0;
    bool alone = false;
    bool kicker = row_read_label(text, WORDINGS(above), &value, &alone);
    if (!kicker && !row_read_label(text, WORDINGS(below), &value, &alone))
        return false;
    if (alone)
        draft_count(draft, REPAIR_CHROME);
    else
        draft_add(draft, kicker ? BLOCK_KICKER : BLOCK_SUBTITLE,
                  glyph_trim(runes_slice(text, value, text.length)));
    return true;
}

/* A plain short line above the text. False where the body begins with it. */
static bool take_line(struct head *head, size_t i)
{
    struct draft *draft = head->draft;
    const struct row *row = &head->rows->items[i];
    switch (row->hint) {
    case LINE_TITLE:
        if (head->title_count == 0)
            take_title(head, row->text, i);
        return true;
    case LINE_KICKER:
        draft_add(draft, BLOCK_KICKER, row->text);
        return true;
    case LINE_SUBTITLE:
        draft_add(draft, BLOCK_SUBTITLE, row->text);
        return true;
    case LINE_HEADING:
        if (head->title_count > 0 && i + 1 < head->rows->count &&
            (row[1].dated || row[1].credited)) {
            draft_add(draft, BLOCK_SUBTITLE, row->text); /* no section begins above the dateline */
            return true;
        }
        if (head->title_count > 0 || head->hinted || !head->rows->page)
            return false;
        take_title(head, row->text, i); /* of one of several articles */
        return true;
    default:
        break;
    }
    static const struct runes documents[] = {WORDING(U"公告")};
    if (take_labelled_line(draft, row->text))
        return true;
    struct runes subject = subject_of(row);
    if (subject.length > 0 && head->title_count > 0 && is_repetition(subject, head->titles[0])) {
        draft_count(draft, REPAIR_CHROME);
        return true;
    }
    if (subject.length > 0 && !head->hinted && head->title_count < TITLES_MOST) {
        take_title(head, subject, i);
        return true;
    }
    if (head->title_count > 0 &&
        is_repetition(row->text, runes_slice(head->titles[0], 0, KNOWN_TITLE))) {
        struct runes more = title_rest(row->text, head->titles[0]);
        if (is_cut_title(head, row->text))
            head->titles[0] = title_without_day(row->text);
        else if (more.length > 0)
            draft_add(draft, BLOCK_SUBTITLE, more);
        else
            draft_count(draft, REPAIR_CHROME);
        return true;
    }
    if (head->rows->briefs && head->title_count == 0 && row_behind_numeral(row->text) > 0 &&
        row->text.length <= BRIEF_MOST && !row->prose &&
        wording_find_glyph(row->text, 0, U'。') == row->text.length) {
        take_title(head, runes_slice(row->text, row_behind_numeral(row->text), row->text.length),
                   i);
        return true;
    }
    if (title_is_document_number(row->text) && head->title_count == 0) {
        draft_add(draft, BLOCK_PARAGRAPH, row->text); /* above the title: the text's first line */
        return true;
    }
    const bool before_text = i + 1 < head->rows->count && row[1].prose;
    bool bracketed = glyph_fold(row->text.data[0]) == U'(' &&
                     glyph_fold(row->text.data[row->text.length - 1]) == U')';
    if (head->title_count > 0 && rune_is_digit(row->text.data[0]) &&
        row_behind_numeral(row->text) > 0 && before_text)
        return false; /* 1.县里出资金, right above its text: the first of several parts */
    if (row->kind == ROW_NUMBERED && stands_as_title(head, i)) {
        take_title(head, row->text, i);
        return true;
    }
    if (row->kind == ROW_NUMBERED || row->kind == ROW_BULLET || row->prose || bracketed ||
        title_is_document_number(row->text))
        return false;
    if (chrome_is_column(row->text)) {
        const struct runes first = runes_slice(row->text, 0, 1);
        if (wording_is(row->text, WORDINGS(documents)) ||
            (row->text.length == 3 && runes_equal(first, RUNES(U"公")) &&
             runes_end_with(row->text, RUNES(U"告")))) /* 公　告 */
            head->document = row->text;
        else if (head->document.length == 0)
            head->document = title_in_bracket(row->text);
        draft->article->invented |= chrome_is_column_of_fiction(row->text);
        draft_count(draft, REPAIR_CHROME);
        return true;
    }
    if ((head->title_count > 0 || head->hinted || head->named.length > 0 || draft->spoken) &&
        around_take_author(draft, row->text)) {
        head->closed = true;
        return true;
    }
    if ((head->title_count > 0 || head->hinted || before_text) && title_is_desk(row->text)) {
        around_take_credit(draft, row->text);
        head->closed = true;
        return true;
    }
    if (head->hinted && title_leads_on(row->text) && head->title_count == 0) {
        draft_add(draft, BLOCK_KICKER, row->text);
        return true;
    }
    if (is_issuer(head, i)) { /* no medium carried it, and no title is it */
        draft_count(draft, REPAIR_CHROME);
        return true;
    }
    if (head->closed || head->hinted || head->title_count == TITLES_MOST ||
        (head->title_count > 0 && row_is_particular(row->text)))
        return false;
    /* news, ad9_210*60, 139 Views: names of files, and what else a page's makers left in letters */
    bool foreign = !holds_ideograph(row->text) && i + 1 < head->rows->count;
    if (foreign &&
        (head->title_count == 0 ? ideographs_follow(head->rows, i)
                                : holds_ideograph(head->titles[0]) && holds_letter(row->text))) {
        draft_count(draft, REPAIR_CHROME);
        return true;
    }
    if (head->title_count == 0 && i + 1 < head->rows->count && row[1].kind == ROW_DROPPED &&
        title_is_office(row->text)) { /* 某县人民政府, 首页 | 新闻 | …: whose site it is */
        if (draft->voices.site.length == 0)
            draft->voices.site = row->text;
        draft_count(draft, REPAIR_CHROME);
        return true;
    }
    if (head->title_count == 0 && i + 1 < head->rows->count && row[1].prose &&
        row_is_author(draft->lexicon, row->text) &&
        !wording_at(row[1].text, 0, row->text)) { /* 张三, right above the text: who wrote it */
        draft_add(draft, BLOCK_BYLINE, row->text);
        head->closed = true;
        return true;
    }
    take_title(head, row->text, i);
    head->closed = row_ends_as_document(row->text) && !title_tells_report(row->text);
    return true;
}

static void forget_first_title(struct head *head)
{
    head->title_count--;
    for (size_t i = 0; i < head->title_count; i++)
        head->titles[i] = head->titles[i + 1];
}

/* What stands above a title and is no part of it. */
static void clear_titles(struct head *head)
{
    if (head->title_count > 0 && !head->hinted && title_names_picture(head->titles[0])) {
        draft_add(head->draft, BLOCK_CAPTION, head->titles[0]);
        forget_first_title(head);
    }
    size_t kept = head->title_count > 0;
    for (size_t i = 1; i < head->title_count; i++) {
        if (title_shows_place(head->titles[i]))
            draft_add(head->draft, BLOCK_CAPTION, head->titles[i]);
        else
            head->titles[kept++] = head->titles[i];
    }
    head->title_count = kept;
    size_t chapter = 1;
    while (chapter < head->title_count && !title_is_chapter(head->titles[chapter]))
        chapter++;
    for (; chapter > 0 && chapter < head->title_count; chapter--) {
        draft_count(head->draft, REPAIR_CHROME); /* the book's name, its author */
        forget_first_title(head);
    }
}

/* 云山开耕_云山新闻网: the page's own title line, where it is the only one. */
static struct runes without_medium(struct draft *draft, struct runes title)
{
    uint32_t mark = title_before_medium(title);
    if (mark == title.length)
        return title;
    if (draft->voices.site.length == 0)
        draft->voices.site = glyph_trim(runes_slice(title, mark + 1, title.length));
    return glyph_trim(runes_slice(title, 0, title_before_column(title, mark)));
}

static void place_titles(struct head *head)
{
    struct draft *draft = head->draft;
    size_t first = 0;
    clear_titles(head);
    if (head->title_count == 0 && head->named.length > 0)
        head->titles[head->title_count++] = head->named;
    if (head->title_count == 0 && !head->hinted && head->document.length > 0)
        head->titles[head->title_count++] = head->document;
    if (head->title_count == 0)
        return;
    struct runes lead = head->titles[0];
    bool open = head->title_count > 1 && title_opens_next(lead);
    if (open)
        head->titles[0] = title_without_opening(lead);
    if (head->title_count > 1 && (open || title_leads_on(head->titles[0]) ||
                                  title_is_place(draft->lexicon, head->titles[0]) ||
                                  title_is_nominal(head->titles[0], head->titles[1]))) {
        draft_add(draft, BLOCK_KICKER, head->titles[0]);
        first = 1;
    }
    struct runes title = title_without_page_count(title_without_column(head->titles[first]));
    if (first + 1 == head->title_count)
        title = without_medium(draft, title);
    static const struct runes labels[] = {WORDING(U"Title:"), WORDING(U"title:"), WORDING(U"标题:"),
                                          WORDING(U"题目:")};
    uint32_t label = wording_longest_at(title, 0, WORDINGS(labels));
    if (label > 0 && title.length > label + 3)
        title = glyph_trim(runes_slice(title, label, title.length));
    bool several = head->rows->page && head->rows->count < head->rows->page->count;
    uint32_t numeral = several ? row_behind_numeral(title) : 0;
    if (numeral > 0 && rune_is_digit(title.data[0]) && numeral + 4 < title.length)
        title = runes_slice(title, numeral, title.length); /* 2. 城关镇…: one of several */
    size_t main = draft_add(draft, BLOCK_MAIN, title);
    draft->title = runes_slice(title, 0, KNOWN_TITLE);
    for (size_t i = first + 1; i < head->title_count; i++)
        if (runes_end_with(head->titles[i], RUNES(U"——"))) /* the title again behind it */
            draft_add(draft, BLOCK_KICKER, title_without_opening(head->titles[i]));
        else
            draft_extend(draft, main, head->titles[i], true);
}

/* Where no running text follows at all, only the first line is a title: the others are a list, a
 * poem, a table of names. */
static bool text_follows(const struct rows *rows, size_t begin)
{
    for (size_t i = begin; i < rows->count; i++)
        if (rows->items[i].kind == ROW_TEXT || rows->items[i].kind == ROW_NUMBERED ||
            rows->items[i].kind == ROW_DASH)
            return true;
    return false;
}

size_t arrange_head(struct draft *draft, const struct rows *rows)
{
    struct head head = {.draft = draft, .rows = rows, .hinted = has_title_hint(rows)};
    size_t i = 0;
    while (i < rows->count) {
        if (take_known(&head, &i))
            continue;
        if (!take_line(&head, i))
            break;
        i++;
    }
    if (head.title_count > 1 && !text_follows(rows, i)) {
        i = head.title_rows[1];
        head.title_count = 1;
    }
    place_titles(&head);
    draft->body_begin = draft->piece_count;
    return i;
}
