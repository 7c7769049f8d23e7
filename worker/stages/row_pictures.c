/* Pictures: lines among the paragraphs that tell what is seen, and the credit at the end of a
 * caption: （记者 张三 摄）, 李四摄, （资料图片）. It is a byline and no part of the caption. */
#include "stages/rows.h"

#include "stages/title_words.h"
#include "text/chrome.h"
#include "text/credit.h"
#include "text/glyph.h"
#include "text/wording.h"

static bool takes_pictures(struct runes text)
{
    struct credit credits[CREDITS_MOST];
    size_t count = credit_read_line(glyph_trim(text), credits);
    for (size_t i = 0; i < count; i++)
        if (credits[i].role == BYLINE_PHOTOGRAPHER || credits[i].photographer)
            return true;
    return false;
}

static bool tells_origin_of_picture(struct runes text)
{
    static const struct runes words[] = {
        WORDING(U"与内容无关"), WORDING(U"与图文无关"),       WORDING(U"与本文无关"),
        WORDING(U"供图"),       WORDING(U"图片仅供参考使用"), WORDING(U"图文无关"),
        WORDING(U"图"),         WORDING(U"图片仅供参考"),     WORDING(U"图片与内容无关"),
        WORDING(U"提供"),       WORDING(U"效果图"),           WORDING(U"网络图"),
        WORDING(U"网络图片"),   WORDING(U"网络配图"),         WORDING(U"视频截图"),
        WORDING(U"资料照片"),   WORDING(U"资料图"),           WORDING(U"资料图片"),
    };
    static const struct runes others[] = {WORDING(U"信息"), WORDING(U"数据"), WORDING(U"文字"),
                                          WORDING(U"材料"), WORDING(U"线索")};
    static const struct runes openings[] = {
        WORDING(U"图自"),     WORDING(U"图源"),     WORDING(U"图片由"),
        WORDING(U"图片来源"), WORDING(U"图片来自"), WORDING(U"照片来源"),
    };
    if (text.length > 30)
        return false;
    uint32_t opening = wording_longest_at(text, 0, WORDINGS(openings));
    if (opening > 0 && (text.data[opening - 1] == U'由' || glyph_at(text, opening) == U':' ||
                        text.data[opening - 1] == U'自'))
        return true;
    if (wording_longest_end(text, WORDINGS(words)) == 0)
        return false;
    for (uint32_t i = 0; i < text.length; i++) /* 以上数据由县统计局提供 */
        if (wording_longest_at(text, i, WORDINGS(others)) > 0)
            return false;
    return true;
}

static uint32_t bracketed_photo_credit(struct runes text, bool *named)
{
    uint32_t least = text.length > 48 ? text.length - 48 : 0;
    for (uint32_t i = text.length - 1; i-- > least;) {
        if (glyph_at(text, i) != U'(' && glyph_at(text, i) != U'[')
            continue;
        struct runes content = runes_slice(text, i + 1, text.length - 1);
        if (chrome_is_call(content))
            return text.length; /* （点击图片查看大图） */
        *named = takes_pictures(content);
        return *named || tells_origin_of_picture(content) ? i : text.length;
    }
    return text.length;
}

/* 。新华社发（张三 摄）: where the credit begins with who hands the picture out; `bracket` where it
 * does not. */
static uint32_t with_hand_out(struct runes text, uint32_t bracket)
{
    enum { MEDIUM_LEAST = 3, MEDIUM_MOST = 8 };
    uint32_t begin = bracket;
    while (begin > 0 && bracket - begin < MEDIUM_MOST && rune_is_han(text.data[begin - 1]))
        begin--;
    bool parted =
        begin == 0 || glyph_is_stop(text.data[begin - 1]) || glyph_is_blank(text.data[begin - 1]);
    struct runes medium = runes_slice(text, begin, bracket);
    return parted && medium.length >= MEDIUM_LEAST &&
                   (runes_end_with(medium, RUNES(U"社发")) ||
                    runes_end_with(medium, RUNES(U"网发")) ||
                    runes_end_with(medium, RUNES(U"报发")))
               ? begin
               : bracket;
}

bool row_tells_pictures_origin(struct runes text)
{
    static const struct runes alone[] = {
        WORDING(U"受访者供图"), WORDING(U"网络图片"), WORDING(U"资料图"),
        WORDING(U"资料图片"),   WORDING(U"资料照片"),
    };
    static const struct runes openings[] = {WORDING(U"图源:"), WORDING(U"图片来源:"),
                                            WORDING(U"照片来源:")};
    enum { LINE_MOST = 24 };
    return wording_is(text, WORDINGS(alone)) ||
           (text.length <= LINE_MOST && wording_longest_at(text, 0, WORDINGS(openings)) > 0);
}

bool row_is_photographer(struct runes text)
{
    enum { LINE_MOST = 14, LABEL_MOST = 4 };
    uint32_t mark = 0;
    while (mark < text.length && rune_is_han(text.data[mark]))
        mark++;
    char32_t c = glyph_at(text, mark);
    return text.length <= LINE_MOST && mark > 0 && mark <= LABEL_MOST && (c == U':' || c == U'/') &&
           takes_pictures(text);
}

/* ……。东庄村委会供图, ……。县委宣传部提供: where the body begins that the picture is from, or the
 * text's length. */
static uint32_t supplied_by(struct runes text)
{
    enum { CAPTION_MOST = 80, BODY_MOST = 14, BODY_LEAST = 4 };
    static const struct runes endings[] = {WORDING(U"供图"), WORDING(U"提供")};
    uint32_t begin = text.length;
    if (text.length > CAPTION_MOST || wording_longest_end(text, WORDINGS(endings)) == 0)
        return text.length;
    while (begin > 0 && rune_is_han(text.data[begin - 1]))
        begin--;
    bool parted = begin > 0 && glyph_is_stop(text.data[begin - 1]);
    return parted && text.length - begin >= BODY_LEAST && text.length - begin <= BODY_MOST
               ? begin
               : text.length;
}

/* …采摘西红柿 摄影：张三, …采摘西红柿 图/张三: where a label in front of names begins, or the
 * text's length. */
static uint32_t labelled_credit(struct runes text)
{
    enum { CREDIT_MOST = 16 };
    static const struct runes labels[] = {
        WORDING(U"供图"), WORDING(U"图"), WORDING(U"图片"),
        WORDING(U"拍摄"), WORDING(U"摄"), WORDING(U"摄影"),
    };
    uint32_t least = text.length > CREDIT_MOST ? text.length - CREDIT_MOST : 1;
    for (uint32_t i = text.length; i-- > least;) {
        if (!glyph_is_blank(text.data[i - 1]) && !glyph_is_stop(text.data[i - 1]))
            continue;
        uint32_t label = wording_longest_at(text, i, WORDINGS(labels));
        char32_t behind = label > 0 ? glyph_at(text, i + label) : 0;
        if ((behind == U':' || behind == U'/') && takes_pictures(runes_slice(text, i, text.length)))
            return i;
    }
    return text.length;
}

uint32_t row_photo_credit(struct runes text, bool *named)
{
    static const struct runes endings[] = {
        WORDING(U"/图"), WORDING(U"供图"), WORDING(U"摄"), WORDING(U"摄影"), WORDING(U"摄影报道"),
    };
    *named = false;
    uint32_t end = text.length;
    while (end > 0 && (text.data[end - 1] == U'。' || glyph_is_blank(text.data[end - 1])))
        end--;
    struct runes body = runes_slice(text, 0, end);
    if (end < 3)
        return text.length;
    if (glyph_at(body, end - 1) == U')' || glyph_at(body, end - 1) == U']') {
        uint32_t begin = bracketed_photo_credit(body, named);
        return begin < end ? with_hand_out(body, begin) : text.length;
    }
    if (wording_longest_end(body, WORDINGS(endings)) == 0) {
        uint32_t labelled = labelled_credit(body), supplied = supplied_by(body);
        *named = labelled < end;
        return labelled < end ? labelled : supplied < end ? supplied : text.length;
    }
    uint32_t least = end > 40 ? end - 40 : 0, begin = least;
    for (uint32_t i = end; i-- > least;)
        if (glyph_is_stop(body.data[i]) || body.data[i] == U'”') {
            begin = i + 1;
            break;
        }
    for (uint32_t i = begin; i + 2 < end; i++) {
        if (i > begin && !glyph_is_blank(body.data[i - 1]))
            continue;
        if (takes_pictures(runes_slice(body, i, end))) {
            *named = true;
            return credit_is_body(glyph_trim(runes_slice(body, begin, i))) ? begin : i;
        }
    }
    return supplied_by(body) < end ? supplied_by(body) : text.length;
}

/* 张三（左一）与村民交流: where someone stands in the picture. */
static bool tells_position(struct runes text)
{
    static const struct runes positions[] = {
        WORDING(U"中)"),  WORDING(U"前排"), WORDING(U"前左"), WORDING(U"前右"), WORDING(U"右)"),
        WORDING(U"右一"), WORDING(U"右三"), WORDING(U"右二"), WORDING(U"后排"), WORDING(U"左)"),
        WORDING(U"左一"), WORDING(U"左三"), WORDING(U"左二"),
    };
    for (uint32_t i = 0; i + 2 < text.length; i++)
        if (glyph_at(text, i) == U'(' && wording_longest_at(text, i + 1, WORDINGS(positions)) > 0)
            return true;
    return false;
}

/* A line that a picture may have, and no part of the text before it. */
static bool may_be_shown(const struct row *row)
{
    return row->kind == ROW_TEXT && row->hint == LINE_PLAIN && !row->prose && !row->joined &&
           row_is_short(row->text) && !row_ends_statement(row->text) &&
           row_behind_numeral(row->text) == 0;
}

/* 张三主持会议, 李四作报告: whom a picture of a meeting shows, and at what. */
static bool tells_deed(struct runes text)
{
    static const struct runes deeds[] = {
        WORDING(U"主持"), WORDING(U"作报告"), WORDING(U"发言"), WORDING(U"宣布"),
        WORDING(U"宣读"), WORDING(U"致辞"),   WORDING(U"讲话"), WORDING(U"颁奖"),
    };
    uint32_t length = 0;
    return wording_next(text, 0, WORDINGS(deeds), &length) < text.length ||
           runes_end_with(text, RUNES(U"报告"));
}

/* 调研组在石桥镇调研: who does what where, between two paragraphs; no heading says so. */
static bool tells_visit(struct runes text)
{
    enum { WHO_LEAST = 2 };
    static const struct runes deeds[] = {
        WORDING(U"参观"), WORDING(U"座谈"), WORDING(U"慰问"), WORDING(U"指导"),
        WORDING(U"检查"), WORDING(U"督导"), WORDING(U"考察"), WORDING(U"视察"),
        WORDING(U"调研"), WORDING(U"走访"), WORDING(U"采访"),
    };
    uint32_t where = wording_find_glyph(text, 0, U'在');
    for (uint32_t i = 0; i < text.length; i++)
        if (!rune_is_han(text.data[i]))
            return false;
    return where >= WHO_LEAST && where < text.length &&
           wording_longest_end(text, WORDINGS(deeds)) > 0;
}

void rows_find_shown(struct rows *rows)
{
    enum { SHOWN_MOST = 60, RUN_LEAST = 3 };
    bool text = false;
    for (size_t i = 0; i < rows->count; i++) {
        struct row *row = &rows->items[i];
        if (text && row->kind == ROW_TEXT && row->hint == LINE_PLAIN &&
            row->text.length <= SHOWN_MOST && tells_position(row->text)) {
            row->kind = ROW_CAPTION;
            row->prose = false;
            continue;
        }
        text = text || row->prose;
        if (!text || !may_be_shown(row))
            continue;
        size_t end = i + 1;
        bool apart = rows->indented && !row->indented; /* unlike the paragraphs around */
        bool place = title_shows_place(row->text), deeds = place || tells_deed(row->text);
        for (;
             end < rows->count && may_be_shown(&rows->items[end]) && !rows->items[end].blank_before;
             end++) {
            apart = apart && !rows->items[end].indented;
            struct runes line = rows->items[end].text;
            place = place || title_shows_place(line);
            deeds = deeds && (title_shows_place(line) || tells_deed(line));
        }
        bool closed = end < rows->count && rows->items[end].prose;
        if (closed && end == i + 1 && rows->items[i - 1].prose && tells_visit(row->text))
            row->kind = ROW_CAPTION;
        if (closed && ((place && deeds && end > i + 1) || (apart && end - i >= RUN_LEAST)))
            for (size_t k = i; k < end; k++)
                rows->items[k].kind = ROW_CAPTION;
        i = end - 1;
    }
}
