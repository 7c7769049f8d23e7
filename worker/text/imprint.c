/* Imprint lines: fields from left to right. A value reaches to the next field; a blank ends it
 * where a name of a medium cannot hold one. */
#include "text/imprint.h"

#include "text/chrome.h"
#include "text/credit.h"
#include "text/credit_labels.h"
#include "text/day.h"
#include "text/glyph.h"
#include "text/imprint_account.h"
#include "text/imprint_labels.h"
#include "text/imprint_noise.h"
#include "text/imprint_values.h"
#include "text/wording.h"

enum { OTHER_MOST = 24 };

/* 泰宁县统计局: a public body that publishes under its own name. */
static bool is_body(struct runes token)
{
    static const struct runes endings[] = {
        WORDING(U"中心"),   WORDING(U"公司"),   WORDING(U"办"),   WORDING(U"协会"),
        WORDING(U"厅"),     WORDING(U"处"),     WORDING(U"大学"), WORDING(U"委"),
        WORDING(U"委员会"), WORDING(U"学校"),   WORDING(U"学院"), WORDING(U"室"),
        WORDING(U"局"),     WORDING(U"总队"),   WORDING(U"支队"), WORDING(U"政府"),
        WORDING(U"站"),     WORDING(U"联合会"), WORDING(U"部"),   WORDING(U"院"),
    };
    return token.length >= 4 && wording_longest_end(token, WORDINGS(endings)) > 0;
}

bool imprint_is_label(struct runes line)
{
    uint32_t value = 0, length = credit_label_at(line, 0);
    if (line.length < 3 || line.length > 8)
        return false;
    if (length > 0)
        return imprint_behind_colon(line, length) == line.length;
    return imprint_label_at(line, 0, &value) != IMPRINT_LABEL_NONE && value == line.length;
}

bool imprint_label_takes(struct runes label, struct runes next)
{
    enum { NAME_MOST = 12, VALUE_MOST = 60 };
    uint32_t value = 0;
    struct date date;
    if (imprint_is_label(next) || imprint_title_at(label, 0) > 0)
        return false;
    struct runes first = runes_slice(next, 0, imprint_token_end(next, 0));
    bool stop = runes_hold(next, U'。') || next.length > VALUE_MOST;
    switch (imprint_label_at(label, 0, &value)) {
    case IMPRINT_LABEL_DAY:
    case IMPRINT_LABEL_WEAK_DAY:
        return day_read(next, 0, &date, &value) || day_read_time(next, 0, &date, &value);
    case IMPRINT_LABEL_SOURCE:
    case IMPRINT_LABEL_ISSUER:
        return !stop && (first.length <= NAME_MOST || credit_is_medium(first) || is_body(first));
    default:
        /* 字体大小：, 分享到：, whose value is buttons */
        return !stop && (next.length <= NAME_MOST || (!imprint_is_of_letters(label) &&
                                                      !runes_start_with(label, RUNES(U"分享"))));
    }
}

bool imprint_is_bare_label(struct runes line, struct runes next)
{
    struct date date;
    uint32_t end = 0;
    if (imprint_is_day_label(line))
        return line.length >= 4 && day_read(next, 0, &date, &end);
    enum { BODY_MOST = 20, LABEL_LEAST = 4 };
    return imprint_source_at(line, 0) == line.length &&
           (credit_is_medium(next) ||
            (line.length >= LABEL_LEAST && next.length <= BODY_MOST && is_body(next)));
}

struct reader {
    struct runes line;
    uint32_t at;
    struct imprint_field *fields;
    size_t count;
    uint32_t token, token_end; /* see end_of_token; none: token_end 0 */
    uint32_t others;           /* unlabelled parts */
    uint32_t counters;
    uint32_t strong; /* fields that hardly stand in a title or sentence */
    bool failed;
};

/* Where the token ends that begins at hand: it is asked for by one kind of field after the other.
 */
static uint32_t end_of_token(struct reader *reader)
{
    if (reader->token_end == 0 || reader->token != reader->at) {
        reader->token = reader->at;
        reader->token_end = imprint_token_end(reader->line, reader->at);
    }
    return reader->token_end;
}

static struct imprint_field *add_field(struct reader *reader, enum imprint_kind kind,
                                       uint32_t begin, uint32_t end)
{
    if (reader->count == IMPRINT_FIELDS_MOST) {
        reader->failed = true;
        return &reader->fields[IMPRINT_FIELDS_MOST - 1];
    }
    while (end > begin && imprint_is_gap(glyph_at(reader->line, end - 1)))
        end--;
    struct imprint_field *field = &reader->fields[reader->count++];
    *field = (struct imprint_field){.kind = kind, .begin = begin, .end = end};
    return field;
}

static bool take_day(struct reader *reader, uint32_t position, bool labelled)
{
    struct date date;
    uint32_t end = 0;
    if (!day_read(reader->line, position, &date, &end))
        return false;
    struct imprint_field *field = add_field(reader, IMPRINT_DAY, position, end);
    field->date = date;
    field->labelled = labelled;
    reader->at = end;
    /* a time to the minute in digits stands in no title or sentence */
    reader->strong += date.hour >= 0 && rune_is_digit(reader->line.data[end - 1]) ? 2 : 1;
    return true;
}

static bool take_time(struct reader *reader)
{
    struct date date = {0};
    uint32_t end = 0;
    if (!day_read_time(reader->line, reader->at, &date, &end))
        return false;
    add_field(reader, IMPRINT_TIME, reader->at, end)->date = date;
    reader->at = end;
    return true;
}

/* 供稿：县水利局, 图文/云山日报: the body or medium that a text is from. A body is no medium, and
 * that of pictures alone is none of the text; a person there would make it a credit. */
static bool take_supplier(struct reader *reader)
{
    bool pictures = false;
    uint32_t begin = imprint_behind_task(reader->line, reader->at, &pictures);
    if (begin == 0)
        return false;
    uint32_t end = imprint_token_end(reader->line, begin);
    struct runes body = runes_slice(reader->line, begin, end);
    bool medium = credit_is_medium(body);
    if (!medium && !is_body(body))
        return false;
    reader->strong++;
    enum imprint_kind kind = !medium ? IMPRINT_CREDIT : pictures ? IMPRINT_NOISE : IMPRINT_MEDIUM;
    add_field(reader, kind, begin, end)->labelled = true;
    reader->at = end;
    return true;
}

static bool take_labelled(struct reader *reader)
{
    uint32_t value = 0;
    enum imprint_label label = imprint_label_at(reader->line, reader->at, &value);
    if (label == IMPRINT_LABEL_NONE)
        return false;
    reader->strong++;
    if (label == IMPRINT_LABEL_DAY || label == IMPRINT_LABEL_WEAK_DAY) {
        if (take_day(reader, value, label == IMPRINT_LABEL_DAY)) {
            if (label == IMPRINT_LABEL_WEAK_DAY)
                reader->fields[reader->count - 1].labelled = false;
            return true;
        }
        struct date date;
        uint32_t behind = 0;
        if (day_read_time(reader->line, value, &date, &behind)) { /* 时间：08:15 */
            add_field(reader, IMPRINT_TIME, value, behind)->date = date;
            reader->at = behind;
            return true;
        }
        label = IMPRINT_LABEL_META;
    }
    uint32_t end = label == IMPRINT_LABEL_META ? imprint_run_end(reader->line, value)
                                               : imprint_token_end(reader->line, value);
    if (imprint_begins_field(reader->line, value))
        end = value; /* 来源： 作者：张三 */
    enum imprint_kind kind = label == IMPRINT_LABEL_SOURCE   ? IMPRINT_SOURCE
                             : label == IMPRINT_LABEL_ISSUER ? IMPRINT_ISSUER
                                                             : IMPRINT_NOISE;
    add_field(reader, kind, value, end)->labelled = true;
    reader->at = end;
    return true;
}

/* The column behind a page label: 第03版：县区视窗, 2版 综合新闻. Position behind it. */
static uint32_t behind_column(struct runes line, uint32_t position)
{
    enum { NAME_MOST = 8 };
    uint32_t begin = imprint_behind_colon(line, position), end;
    bool named = begin > 0;
    if (!named)
        begin = imprint_skip_blanks(line, position);
    end = imprint_token_end(line, begin);
    if (end == begin || end > begin + NAME_MOST || imprint_begins_field(line, begin))
        return position;
    return named || runes_end_with(runes_slice(line, begin, end), RUNES(U"新闻")) ? end : position;
}

static bool take_noise(struct reader *reader)
{
    uint32_t length = imprint_counter_at(reader->line, reader->at);
    uint32_t end = length > 0 ? imprint_behind_count(reader->line, reader->at + length) : 0;
    if (end > 0 && ++reader->counters == 2)
        reader->strong++; /* 阅读 1234 赞 56: two counters stand in no sentence */
    if (end == 0 && length > 0)
        end = imprint_behind_no_count(reader->line, reader->at + length);
    if (end == 0)
        end = imprint_behind_address(reader->line, reader->at);
    if (end == 0)
        end = imprint_behind_visits(reader->line, reader->at);
    if (end == 0) {
        end = imprint_behind_ago(reader->line, reader->at);
        reader->strong += end > 0;
    }
    if (end == 0) {
        length = imprint_page_label_at(reader->line, reader->at);
        bool page = length > 0;
        if (length == 0)
            length = day_weekday_at(reader->line, reader->at);
        uint32_t issue = imprint_behind_issue(reader->line, reader->at);
        reader->strong += length > 0 || issue > 0;
        end = length > 0  ? reader->at + length
              : issue > 0 ? issue
                          : imprint_behind_short_day(reader->line, reader->at);
        struct date time;
        uint32_t behind = 0;
        if (length == 0 && issue == 0 && end > 0)
            reader->strong += day_read_time(reader->line, imprint_skip_blanks(reader->line, end),
                                            &time, &behind); /* 5月8日 08:15 */
        if (page)
            end = behind_column(reader->line, end);
    }
    if (end == 0)
        return false;
    add_field(reader, IMPRINT_NOISE, reader->at, end);
    reader->at = end;
    return true;
}

static bool take_button(struct reader *reader)
{
    uint32_t end = reader->at;
    while (end < reader->line.length && !imprint_is_gap(glyph_at(reader->line, end)))
        end++;
    struct runes token = runes_slice(reader->line, reader->at, end);
    const bool edition = imprint_edition_at_end(token) == token.length; /* 云山日报 数字报纸 */
    while (token.length > 2 &&
           (glyph_at(token, token.length - 1) == U'+' || glyph_at(token, token.length - 1) == U'o'))
        token.length--; /* 放大+, 默认o */
    if (!edition && !imprint_is_button(token))
        return false;
    reader->strong += edition;
    add_field(reader, IMPRINT_NOISE, reader->at, end);
    reader->at = end;
    return true;
}

/* The length of the label that a token ends with behind a name. */
static uint32_t glued_label(struct runes token)
{
    static const struct runes labels[] = {
        WORDING(U"发布时间"), WORDING(U"字体"),   WORDING(U"字号"),     WORDING(U"日期"),
        WORDING(U"时间"),     WORDING(U"来源"),   WORDING(U"浏览"),     WORDING(U"浏览次数"),
        WORDING(U"点击"),     WORDING(U"点击数"), WORDING(U"编辑"),     WORDING(U"责任编辑"),
        WORDING(U"责编"),     WORDING(U"阅读"),   WORDING(U"阅读次数"),
    };
    uint32_t length = wording_longest_end(token, WORDINGS(labels));
    const struct credit_label *whole = credit_label_find(token, 0);
    if (length == 0 || (whole && whole->word.length == token.length)) /* 实习编辑: one label */
        return 0;
    return credit_is_name(runes_slice(token, 0, token.length - length)) ? length : 0;
}

/* 张三|2018-01-24: a day that is glued to what stands before it. */
static bool begins_day(struct runes line, uint32_t position)
{
    struct date date;
    uint32_t end = 0;
    return rune_is_digit(line.data[position]) && !rune_is_digit(line.data[position - 1]) &&
           day_read(line, position, &date, &end);
}

/* 【作者：】 【 关 闭 】: a label within a bracket has its value there too. */
static struct runes bracket_of(struct runes line, uint32_t label)
{
    uint32_t close = label > 0 && glyph_at(line, label - 1) == U'['
                         ? wording_find_glyph(line, label, U']')
                         : line.length;
    return close > label + credit_label_at(line, label) ? runes_slice(line, 0, close) : line;
}

static void take_credit(struct reader *reader, uint32_t begin)
{
    const struct runes line = bracket_of(reader->line, begin);
    uint32_t end = begin;
    /* names stand in short parts; the next field, or a part that is no name, ends them */
    uint32_t i = begin;
    while (i < line.length) {
        while (i < line.length && imprint_is_gap(glyph_at(line, i)))
            i++;
        uint32_t part = i;
        while (i < line.length && !imprint_is_gap(glyph_at(line, i)) &&
               !(i > part && begins_day(line, i)))
            i++;
        while (i + 1 < line.length && glyph_at(line, i) == U'·' && rune_is_han(line.data[i + 1])) {
            i++;
            while (i < line.length && !imprint_is_gap(glyph_at(line, i)))
                i++;
        }
        struct runes token = runes_slice(line, part, i);
        uint32_t value = 0;
        if (glyph_at(line, i) == U':' && imprint_label_at(line, part, &value) != IMPRINT_LABEL_NONE)
            break; /* 语音阅读：, a label whatever it begins with */
        uint32_t glued = glyph_at(line, i) == U':' ? glued_label(token) : 0;
        if (glued > 0) { /* 张三字体：the blank before a label was lost */
            end = i - glued;
            break;
        }
        bool label = credit_label_at(line, part) > 0 || wording_at(token, 0, RUNES(U"文")) ||
                     wording_at(token, 0, RUNES(U"图")) || wording_at(token, 0, RUNES(U"摄"));
        if (part > begin && !label &&
            (imprint_begins_field(line, part) || imprint_is_button(token)))
            break; /* 作者：张三 放大 缩小 打印 */
        bool named = credit_is_name(token) || credit_is_calling(token) || token.length == 1;
        if (token.length == 0 || (end > begin && !label && !named))
            break;
        end = i;
    }
    add_field(reader, IMPRINT_CREDIT, begin, end);
    reader->at = end;
    reader->strong++;
}

static bool holds_digit(struct runes line, uint32_t position)
{
    while (position < line.length && !rune_is_digit(glyph_fold(line.data[position])))
        position++;
    return position < line.length;
}

static bool is_number(struct runes token)
{
    enum { DIGITS_MOST = 7 };
    for (uint32_t i = 0; i < token.length; i++)
        if (!rune_is_digit(glyph_fold(token.data[i])))
            return false;
    return token.length > 0 && token.length <= DIGITS_MOST;
}

/* | 部门动态 |2017-02-26: a column's name between strokes. */
static bool is_column_between_strokes(struct runes line, uint32_t begin, uint32_t end)
{
    uint32_t behind = imprint_skip_blanks(line, end);
    while (begin > 0 && glyph_is_blank(line.data[begin - 1]))
        begin--;
    if (begin > 0 ? glyph_at(line, begin - 1) != U'|' : glyph_at(line, behind) != U'|')
        return false;
    struct runes words = runes_slice(line, begin, end);
    return chrome_is_column(glyph_trim(words));
}

/* 2020-07-22|新闻5: a column's name and how often it was read. */
static bool is_counted_column(struct runes token)
{
    uint32_t end = token.length;
    while (end > 0 && rune_is_digit(glyph_fold(token.data[end - 1])))
        end--;
    return end > 0 && end < token.length && chrome_is_column_name(runes_slice(token, 0, end));
}

static bool stands_behind_arrow(struct runes line, uint32_t position)
{
    while (position > 0 && glyph_is_blank(line.data[position - 1]))
        position--;
    return position > 0 && (glyph_at(line, position - 1) == U'>' ||
                            line.data[position - 1] == U'»' || line.data[position - 1] == U'›');
}

/* 停电|时间：…, 公示时间：2023年5月4日|至2023年5月10日: a day on which something happens, and none
 * that the page was made on. */
static bool tells_another_day(const struct reader *reader, struct runes token)
{
    static const struct runes until[] = {WORDING(U"到"), WORDING(U"止"), WORDING(U"至"),
                                         WORDING(U"起")};
    struct runes line = reader->line;
    uint32_t value = 0, end = reader->at + token.length;
    const struct imprint_field *last =
        reader->count > 0 ? &reader->fields[reader->count - 1] : NULL;
    if (last && (last->kind == IMPRINT_DAY || last->kind == IMPRINT_TIME) &&
        last->end == reader->at && wording_longest_at(token, 0, WORDINGS(until)) > 0)
        return true;
    static const struct runes on[] = {WORDING(U"于"), WORDING(U"从"), WORDING(U"到"),
                                      WORDING(U"在"), WORDING(U"自"), WORDING(U"至")};
    struct date date;
    if (token.length > 1 && wording_longest_end(token, WORDINGS(on)) > 0 &&
        day_read(line, end, &date, &value))
        return true; /* 时间定格在|2023年5月8日 */
    return rune_is_han(token.data[0]) && rune_is_han(token.data[token.length - 1]) &&
           imprint_label_at(line, end, &value) == IMPRINT_LABEL_DAY && !credit_is_medium(token) &&
           !is_body(token);
}

/* A part without a label: up to the next blank. 阅读 glued to a medium's name is a counter's label.
 */
static void take_other(struct reader *reader)
{
    uint32_t begin = reader->at, end = end_of_token(reader);
    if (end > begin + 2 * OTHER_MOST - 8) {
        reader->failed = true;
        return;
    }
    bool counted = holds_digit(reader->line, begin + 1);
    for (uint32_t i = begin + 1; i < end; i++) {
        uint32_t length = counted ? imprint_counter_at(reader->line, i) : 0;
        uint32_t behind = length > 0 ? imprint_behind_count(reader->line, i + length) : 0;
        struct date date;
        uint32_t ignored = 0;
        if (behind > 0 || day_read(reader->line, i, &date, &ignored)) {
            end = i;
            break;
        }
    }
    if (end == begin)
        end = begin + 1;
    struct runes token = runes_slice(reader->line, begin, end);
    if (tells_another_day(reader, token)) {
        reader->failed = true;
        return;
    }
    if (is_number(token) && reader->count > 0) { /* 2017-03-20 08:15 1: a counter without a label */
        add_field(reader, IMPRINT_NOISE, begin, end);
        reader->at = end;
        return;
    }
    if ((reader->count > 0 && is_counted_column(token)) ||
        is_column_between_strokes(reader->line, begin, end)) {
        add_field(reader, IMPRINT_NOISE, begin, end);
        reader->at = end;
        return;
    }
    enum imprint_kind signature =
        reader->count == 1 ? imprint_glued_signature(reader->line, begin) : IMPRINT_OTHER;
    if (signature != IMPRINT_OTHER) {
        add_field(reader, signature, begin, reader->line.length);
        reader->at = reader->line.length;
        return;
    }
    bool glued =
        begin > 0 && reader->count > 0 && !imprint_is_gap(glyph_at(reader->line, begin - 1));
    /* 2021-09-23 08:43云山网: two elements of a page side by side */
    bool timed = glued && reader->fields[reader->count - 1].kind == IMPRINT_DAY &&
                 reader->fields[reader->count - 1].date.hour >= 0 && credit_is_medium(token);
    if (token.length > OTHER_MOST || (glued && reader->others == 0 && token.length > 2 && !timed)) {
        reader->failed = true;
        return;
    }
    bool medium = credit_is_medium(token);
    if (!medium && reader->count > 0 && stands_behind_arrow(reader->line, begin)) {
        add_field(reader, IMPRINT_NOISE, begin, end); /* 云山门户网站 > 媒体看云山 2021-05-11 */
        reader->at = end;
        return;
    }
    add_field(reader, medium ? IMPRINT_MEDIUM : IMPRINT_OTHER, begin, end);
    if (!medium)
        reader->others++;
    reader->at = end;
}

/* 原创 张三 云山发布: an account of a messenger, its author in front. */
static bool take_original(struct reader *reader)
{
    enum { ACCOUNT_MOST = 14 };
    struct runes line = reader->line;
    if (reader->at != 0 || !wording_at(line, 0, RUNES(U"原创 ")))
        return false;
    uint32_t name = imprint_skip_blanks(line, 2), end = imprint_token_end(line, name);
    uint32_t account = imprint_skip_blanks(line, end), close = imprint_token_end(line, account);
    struct runes medium = runes_slice(line, account, close), author = runes_slice(line, name, end);
    struct date date;
    uint32_t day = imprint_skip_blanks(line, close), behind = 0;
    if ((day < line.length && !day_read(line, day, &date, &behind)) || medium.length < 3 ||
        medium.length > ACCOUNT_MOST || credit_is_name(medium))
        return false;
    if (!credit_is_name(author))
        return false;
    add_field(reader, IMPRINT_CREDIT, 0, end);
    add_field(reader, IMPRINT_MEDIUM, account, close);
    reader->strong++;
    reader->at = close;
    return true;
}

/* 由 云山晨报 发表于 旅游: what a mirror says of where it found the article, and its own column. */
static bool take_posted(struct reader *reader)
{
    struct runes line = reader->line;
    if (reader->at != 0 || !wording_at(line, 0, RUNES(U"由 ")))
        return false;
    uint32_t name = imprint_skip_blanks(line, 2), end = imprint_token_end(line, name);
    if (end == name || !wording_at(line, imprint_skip_blanks(line, end), RUNES(U"发表于 ")))
        return false;
    add_field(reader, IMPRINT_MEDIUM, name, end);
    reader->strong++;
    reader->at = line.length;
    return true;
}

static bool take_any_credit(struct reader *reader)
{
    if (take_original(reader) || take_posted(reader))
        return true;
    bool pictures = false;
    if (credit_label_at(reader->line, reader->at) > 0 ||
        imprint_behind_task(reader->line, reader->at, &pictures) > 0) {
        take_credit(reader, reader->at);
        return true;
    }
    /* 红网记者: a label behind the name of a medium */
    uint32_t end = end_of_token(reader);
    for (uint32_t i = reader->at + 2; i < end && i < reader->at + 16; i++)
        if (credit_label_at(reader->line, i) > 0 &&
            credit_is_medium(runes_slice(reader->line, reader->at, i))) {
            take_credit(reader, reader->at);
            return true;
        }
    return false;
}

/* 您的位置：|云山网 > 要闻: the first field without the label of a breadcrumb. */
static void drop_breadcrumb_label(struct runes line, struct imprint_field *field)
{
    const uint32_t at = wording_find_glyph(line, field->begin, U':');
    if (at + 1 < field->end && runes_end_with(runes_slice(line, 0, at), RUNES(U"位置")))
        field->begin = at + 1;
}

/* In a page head the part before the date is the medium, whatever its form. */
static void name_the_medium(struct reader *reader)
{
    bool paged = false;
    for (size_t i = 0; i < reader->count; i++)
        paged = paged || (reader->fields[i].kind == IMPRINT_NOISE &&
                          imprint_page_label_at(reader->line, reader->fields[i].begin) > 0);
    if (reader->count == 0 || reader->fields[0].kind != IMPRINT_OTHER)
        return;
    struct runes first = runes_slice(reader->line, reader->fields[0].begin, reader->fields[0].end);
    if (runes_end_with(first, RUNES(U"首页")))
        return; /* 当前位置：首页 > 今日云山 > 2025年11月13日 > 第02版 */
    if ((paged && first.length >= 3) || is_body(first) ||
        imprint_names_account(reader->line, reader->fields, reader->count)) {
        reader->fields[0].kind = IMPRINT_MEDIUM;
        reader->others--;
    }
}

size_t imprint_read(struct runes line, struct imprint_field fields[IMPRINT_FIELDS_MOST])
{
    line = runes_slice(line, 0, imprint_readable_length(line));
    if (!imprint_worth_reading(line))
        return 0;
    struct reader reader = {.line = line, .fields = fields};
    while (!reader.failed) {
        while (reader.at < line.length && imprint_is_gap(glyph_at(line, reader.at)))
            reader.at++;
        if (reader.at >= line.length)
            break;
        if (!take_day(&reader, reader.at, false) && !take_time(&reader) &&
            !take_supplier(&reader) && !take_labelled(&reader) && !take_noise(&reader) &&
            !take_any_credit(&reader) && !take_button(&reader))
            take_other(&reader);
        if (reader.others > 3)
            reader.failed = true;
    }
    const bool counter = reader.counters == 1 && reader.count == 1; /* 评论 3, alone */
    if (reader.failed || reader.count == 0 || (reader.strong == 0 && !counter))
        return 0;
    drop_breadcrumb_label(line, &fields[0]);
    name_the_medium(&reader);
    if (reader.others > 0 && reader.strong == 1)
        return 0;
    return reader.others <= 2 ? reader.count : 0;
}
