/* Imprint lines: fields from left to right. A value reaches to the next field; a blank ends it
 * where a name of a medium cannot hold one. */
#include "text/imprint.h"

#include "text/credit.h"
#include "text/day.h"
#include "text/glyph.h"
#include "text/imprint_noise.h"
#include "text/wording.h"

enum { LINE_MOST = 300, OTHER_MOST = 24 };

static const struct runes source_labels[] = {
    WORDING(U"信息来源"), WORDING(U"内容来源"), WORDING(U"出处"),     WORDING(U"原文来源"),
    WORDING(U"原载"),     WORDING(U"媒体"),     WORDING(U"摘自"),     WORDING(U"文稿来源"),
    WORDING(U"文章来源"), WORDING(U"新闻来源"), WORDING(U"本文来源"), WORDING(U"来源"),
    WORDING(U"来源于"),   WORDING(U"来源媒体"), WORDING(U"来源网站"), WORDING(U"来自"),
    WORDING(U"消息来源"), WORDING(U"稿件来源"), WORDING(U"稿源"),     WORDING(U"资料来源"),
    WORDING(U"转自"),     WORDING(U"转载自"),
};

static const struct runes issuer_labels[] = {
    WORDING(U"主办部门"), WORDING(U"供稿单位"), WORDING(U"信息发布"), WORDING(U"信息提供"),
    WORDING(U"公开单位"), WORDING(U"公开机构"), WORDING(U"制发机关"), WORDING(U"发布人"),
    WORDING(U"发布单位"), WORDING(U"发布机构"), WORDING(U"发布者"),   WORDING(U"发布部门"),
    WORDING(U"发文单位"), WORDING(U"发文机关"), WORDING(U"发文机构"), WORDING(U"所属机构"),
    WORDING(U"投稿单位"), WORDING(U"报送单位"), WORDING(U"来文单位"), WORDING(U"责任部门"),
};

static const struct runes day_labels[] = {
    WORDING(U"上传时间"), WORDING(U"信息时间"), WORDING(U"公开日期"), WORDING(U"公开时间"),
    WORDING(U"刊发时间"), WORDING(U"创建时间"), WORDING(U"发布于"),   WORDING(U"发布日期"),
    WORDING(U"发布时间"), WORDING(U"发稿时间"), WORDING(U"发稿日期"), WORDING(U"发表于"),
    WORDING(U"发表日期"), WORDING(U"发表时间"), WORDING(U"录入时间"), WORDING(U"日期"),
    WORDING(U"时间"),     WORDING(U"更新日期"), WORDING(U"更新时间"), WORDING(U"添加时间"),
    WORDING(U"编辑时间"), WORDING(U"见报日期"),
};

/* Dates of a document's making, not of its publication: they count where there is no other. */
static const struct runes weak_day_labels[] = {
    WORDING(U"印发日期"), WORDING(U"印发时间"), WORDING(U"发文日期"), WORDING(U"发文时间"),
    WORDING(U"成文日期"), WORDING(U"成文时间"), WORDING(U"生成日期"), WORDING(U"生成时间"),
};

static const struct runes counter_labels[] = {
    WORDING(U"下载次数"), WORDING(U"下载量"),     WORDING(U"人气"),     WORDING(U"在看"),
    WORDING(U"字数"),     WORDING(U"已浏览"),     WORDING(U"已阅读"),   WORDING(U"播放"),
    WORDING(U"收藏"),     WORDING(U"本文被阅读"), WORDING(U"查看"),     WORDING(U"次数"),
    WORDING(U"浏览"),     WORDING(U"浏览人数"),   WORDING(U"浏览数"),   WORDING(U"浏览次数"),
    WORDING(U"浏览量"),   WORDING(U"点击"),       WORDING(U"点击数"),   WORDING(U"点击次数"),
    WORDING(U"点击率"),   WORDING(U"点击量"),     WORDING(U"点赞"),     WORDING(U"热度"),
    WORDING(U"累计阅读"), WORDING(U"访问"),       WORDING(U"访问次数"), WORDING(U"访问量"),
    WORDING(U"评论"),     WORDING(U"赞"),         WORDING(U"跟帖"),     WORDING(U"转发"),
    WORDING(U"阅"),       WORDING(U"阅读"),       WORDING(U"阅读人数"), WORDING(U"阅读数"),
    WORDING(U"阅读次数"), WORDING(U"阅读量"),
};

/* Metadata whose value says nothing of the article. */
static const struct runes meta_labels[] = {
    WORDING(U"E-mail"),       WORDING(U"主题分类"),   WORDING(U"主题词"),   WORDING(U"体裁"),
    WORDING(U"体裁分类"),     WORDING(U"信息分类"),   WORDING(U"信息名称"), WORDING(U"信息索引"),
    WORDING(U"信息编号"),     WORDING(U"公开属性"),   WORDING(U"公开方式"), WORDING(U"公开时限"),
    WORDING(U"公开类型"),     WORDING(U"公开范围"),   WORDING(U"关键字"),   WORDING(U"关键词"),
    WORDING(U"分享"),         WORDING(U"分享到"),     WORDING(U"分享至"),   WORDING(U"分类"),
    WORDING(U"刊号"),         WORDING(U"发布"),       WORDING(U"发文字号"), WORDING(U"名称"),
    WORDING(U"国内统一刊号"), WORDING(U"字体"),       WORDING(U"字体大小"), WORDING(U"字号"),
    WORDING(U"总第"),         WORDING(U"我要纠错"),   WORDING(U"所属栏目"), WORDING(U"投稿邮箱"),
    WORDING(U"效力状态"),     WORDING(U"文件编号"),   WORDING(U"文号"),     WORDING(U"文章分类"),
    WORDING(U"文章编号"),     WORDING(U"新闻热线"),   WORDING(U"时间戳"),   WORDING(U"更新时间戳"),
    WORDING(U"有效性"),       WORDING(U"有效期"),     WORDING(U"服务对象"), WORDING(U"标签"),
    WORDING(U"栏目"),         WORDING(U"热线"),       WORDING(U"电子邮箱"), WORDING(U"电话"),
    WORDING(U"索 引 号"),     WORDING(U"索引号"),     WORDING(U"组配分类"), WORDING(U"网址"),
    WORDING(U"背景色"),       WORDING(U"视力保护色"), WORDING(U"语种"),     WORDING(U"邮发代号"),
    WORDING(U"邮箱"),         WORDING(U"阅读权限"),   WORDING(U"频道"),
};

/* Buttons and the like: they carry no value. */
static const struct runes buttons[] = {
    WORDING(U"A"),          WORDING(U"A+"),         WORDING(U"A-"),       WORDING(U"QQ"),
    WORDING(U"QQ空间"),     WORDING(U"T"),          WORDING(U"T+"),       WORDING(U"T-"),
    WORDING(U"T|T"),        WORDING(U"Word下载"),   WORDING(U"[]"),       WORDING(U"一键分享"),
    WORDING(U"下载"),       WORDING(U"中"),         WORDING(U"举报"),     WORDING(U"人次"),
    WORDING(U"人民微博"),   WORDING(U"保存"),       WORDING(U"全屏"),     WORDING(U"关注"),
    WORDING(U"关闭"),       WORDING(U"关闭本页"),   WORDING(U"关闭窗口"), WORDING(U"减小"),
    WORDING(U"分享"),       WORDING(U"刷新"),       WORDING(U"加大"),     WORDING(U"原创"),
    WORDING(U"听新闻"),     WORDING(U"复制"),       WORDING(U"复制链接"), WORDING(U"大"),
    WORDING(U"大中小"),     WORDING(U"字体"),       WORDING(U"字号"),     WORDING(U"小"),
    WORDING(U"小中大"),     WORDING(U"微信"),       WORDING(U"微博"),     WORDING(U"我要打印"),
    WORDING(U"我要评论"),   WORDING(U"手机看新闻"), WORDING(U"手机阅读"), WORDING(U"打印"),
    WORDING(U"打印文章"),   WORDING(U"打印本页"),   WORDING(U"扫一扫"),   WORDING(U"扫描到手机"),
    WORDING(U"扫码到手机"), WORDING(U"推荐"),       WORDING(U"收藏"),     WORDING(U"收藏本文"),
    WORDING(U"放大"),       WORDING(U"新浪微博"),   WORDING(U"更多"),     WORDING(U"朋友圈"),
    WORDING(U"朗读"),       WORDING(U"次"),         WORDING(U"正常"),     WORDING(U"特大"),
    WORDING(U"简体"),       WORDING(U"繁体"),       WORDING(U"纠错"),     WORDING(U"缩小"),
    WORDING(U"腾讯微博"),   WORDING(U"订阅"),       WORDING(U"评论"),     WORDING(U"语音播报"),
    WORDING(U"转载"),       WORDING(U"返回"),       WORDING(U"还原"),     WORDING(U"默认"),
};

static uint32_t skip_blanks(struct runes line, uint32_t position)
{
    while (glyph_at(line, position) == U' ')
        position++;
    return position;
}

/* The colon behind a label (blanks around it too), or the stroke that is set for one right behind
 * it (来源/…, 编辑丨…); position behind it, or 0 where there is none. */
static uint32_t behind_colon(struct runes line, uint32_t position)
{
    char32_t c = glyph_at(line, position);
    if (c == U'/' || c == U'丨' || c == U'|' || c == U'│')
        return skip_blanks(line, position + 1);
    uint32_t i = skip_blanks(line, position);
    return glyph_at(line, i) == U':' ? skip_blanks(line, i + 1) : 0;
}

enum label { LABEL_NONE, LABEL_SOURCE, LABEL_ISSUER, LABEL_DAY, LABEL_WEAK_DAY, LABEL_META };

/* A label with its colon; *value is where its value begins. */
static enum label labelled_at(struct runes line, uint32_t position, uint32_t *value)
{
    const struct {
        struct wordings words;
        enum label label;
    } tables[] = {
        {WORDINGS(source_labels), LABEL_SOURCE}, {WORDINGS(issuer_labels), LABEL_ISSUER},
        {WORDINGS(day_labels), LABEL_DAY},       {WORDINGS(weak_day_labels), LABEL_WEAK_DAY},
        {WORDINGS(meta_labels), LABEL_META},
    };
    for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++) {
        uint32_t length = wording_longest_at(line, position, tables[i].words);
        if (length == 0)
            continue;
        *value = behind_colon(line, position + length);
        if (*value > 0)
            return tables[i].label;
    }
    return LABEL_NONE;
}

/* Whether a field of a known kind begins here: a value before it ends. */
static bool begins_field(struct runes line, uint32_t position)
{
    uint32_t value = 0;
    struct date date;
    if (labelled_at(line, position, &value) != LABEL_NONE)
        return true;
    uint32_t counter = wording_longest_at(line, position, WORDINGS(counter_labels));
    if (counter > 0 && imprint_behind_count(line, position + counter) > 0)
        return true;
    return credit_label_at(line, position) > 0 || day_read(line, position, &date, &value) ||
           imprint_page_label_at(line, position) > 0 || day_weekday_at(line, position) > 0 ||
           imprint_behind_address(line, position) > 0;
}

/* The end of a value that may hold no blank, the name of a medium. Longer ones are cut off: they
 * are none. */
static uint32_t token_end(struct runes line, uint32_t position)
{
    enum { TOKEN_MOST = 40 };
    uint32_t i = position;
    bool colon = wording_find_glyph(line, position, U':') < line.length;
    while (i < line.length && i < position + TOKEN_MOST) {
        char32_t c = glyph_fold(line.data[i]);
        if (c == U' ' || c == U'|' || c == U'│' || c == U'丨' || c == U';' || c == U']')
            break;
        struct date date;
        uint32_t ignored = 0;
        if (i > position && rune_is_digit(c) && !rune_is_digit(line.data[i - 1]) &&
            day_read(line, i, &date, &ignored))
            break; /* 云山日报2021年3月5日 */
        /* a label whose blank before it was lost: 红网桂东站作者：张三 */
        bool may = colon && i > position;
        uint32_t label = may ? credit_label_at(line, i) : 0;
        if (may && label == 0)
            label = wording_longest_at(line, i, WORDINGS(source_labels));
        if (label > 0 && behind_colon(line, i + label) > 0)
            break;
        i++;
    }
    return i;
}

/* The end of a value that may hold blanks: names, metadata. */
static uint32_t run_end(struct runes line, uint32_t position)
{
    for (uint32_t i = position; i < line.length; i++)
        if ((i == position || imprint_is_gap(glyph_at(line, i - 1))) && i > position &&
            begins_field(line, i))
            return i;
    return line.length;
}

bool imprint_is_label(struct runes line)
{
    uint32_t value = 0, length = credit_label_at(line, 0);
    if (line.length < 3 || line.length > 8)
        return false;
    if (length > 0)
        return behind_colon(line, length) == line.length;
    return labelled_at(line, 0, &value) != LABEL_NONE && value == line.length;
}

bool imprint_is_bare_label(struct runes line, struct runes next)
{
    struct date date;
    uint32_t end = 0;
    if (wording_is(line, WORDINGS(day_labels)))
        return line.length >= 4 && day_read(next, 0, &date, &end);
    return wording_is(line, WORDINGS(source_labels)) && credit_is_medium(next);
}

struct reader {
    struct runes line;
    uint32_t at;
    struct imprint_field *fields;
    size_t count;
    uint32_t others; /* unlabelled parts */
    uint32_t counters;
    uint32_t strong; /* fields that hardly stand in a title or sentence */
    bool failed;
};

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

/* 供稿：县水利局: who supplied the article is no medium; a person there would make it a credit. */
static bool take_supplier(struct reader *reader)
{
    static const struct runes labels[] = {
        WORDING(U"供图"),
        WORDING(U"供稿"),
        WORDING(U"撰稿"),
        WORDING(U"来稿"),
    };
    uint32_t length = wording_longest_at(reader->line, reader->at, WORDINGS(labels));
    uint32_t begin = length > 0 ? behind_colon(reader->line, reader->at + length) : 0;
    if (begin == 0)
        return false;
    uint32_t end = token_end(reader->line, begin);
    if (!is_body(runes_slice(reader->line, begin, end)))
        return false;
    reader->strong++;
    add_field(reader, IMPRINT_NOISE, begin, end)->labelled = true;
    reader->at = end;
    return true;
}

static bool take_labelled(struct reader *reader)
{
    uint32_t value = 0;
    enum label label = labelled_at(reader->line, reader->at, &value);
    if (label == LABEL_NONE)
        return false;
    reader->strong++;
    if (label == LABEL_DAY || label == LABEL_WEAK_DAY) {
        if (take_day(reader, value, label == LABEL_DAY)) {
            if (label == LABEL_WEAK_DAY)
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
        label = LABEL_META;
    }
    uint32_t end =
        label == LABEL_META ? run_end(reader->line, value) : token_end(reader->line, value);
    if (begins_field(reader->line, value))
        end = value; /* 来源： 作者：张三 */
    enum imprint_kind kind = label == LABEL_SOURCE   ? IMPRINT_SOURCE
                             : label == LABEL_ISSUER ? IMPRINT_ISSUER
                                                     : IMPRINT_NOISE;
    add_field(reader, kind, value, end)->labelled = true;
    reader->at = end;
    return true;
}

/* The column behind a page label: 第03版：县区视窗, 2版 综合新闻. Position behind it. */
static uint32_t behind_column(struct runes line, uint32_t position)
{
    enum { NAME_MOST = 8 };
    uint32_t begin = behind_colon(line, position), end;
    bool named = begin > 0;
    if (!named)
        begin = skip_blanks(line, position);
    end = token_end(line, begin);
    if (end == begin || end > begin + NAME_MOST || begins_field(line, begin))
        return position;
    return named || runes_end_with(runes_slice(line, begin, end), RUNES(U"新闻")) ? end : position;
}

static bool take_noise(struct reader *reader)
{
    uint32_t length = wording_longest_at(reader->line, reader->at, WORDINGS(counter_labels));
    uint32_t end = length > 0 ? imprint_behind_count(reader->line, reader->at + length) : 0;
    if (end > 0 && ++reader->counters == 2)
        reader->strong++; /* 阅读 1234 赞 56: two counters stand in no sentence */
    if (end == 0)
        end = imprint_behind_address(reader->line, reader->at);
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
    if (!wording_is(token, WORDINGS(buttons)) && !wording_is(token, WORDINGS(meta_labels)) &&
        !wording_is(token, WORDINGS(counter_labels)))
        return false;
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
    return length > 0 && credit_is_name(runes_slice(token, 0, token.length - length)) ? length : 0;
}

static void take_credit(struct reader *reader, uint32_t begin)
{
    uint32_t end = begin;
    /* names stand in short parts; the next field, or a part that is no name, ends them */
    uint32_t i = begin;
    while (i < reader->line.length) {
        while (i < reader->line.length && imprint_is_gap(glyph_at(reader->line, i)))
            i++;
        uint32_t part = i;
        while (i < reader->line.length && !imprint_is_gap(glyph_at(reader->line, i)))
            i++;
        while (i + 1 < reader->line.length && glyph_at(reader->line, i) == U'·' &&
               rune_is_han(reader->line.data[i + 1])) {
            i++;
            while (i < reader->line.length && !imprint_is_gap(glyph_at(reader->line, i)))
                i++;
        }
        struct runes token = runes_slice(reader->line, part, i);
        uint32_t glued = glyph_at(reader->line, i) == U':' ? glued_label(token) : 0;
        if (glued > 0) { /* 张三字体：the blank before a label was lost */
            end = i - glued;
            break;
        }
        bool label = credit_label_at(reader->line, part) > 0 ||
                     wording_at(token, 0, RUNES(U"文")) || wording_at(token, 0, RUNES(U"图")) ||
                     wording_at(token, 0, RUNES(U"摄"));
        if (part > begin && !label && begins_field(reader->line, part))
            break;
        if (end > begin && !label && !credit_is_name(token) && token.length != 1)
            break;
        if (token.length == 0)
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

/* A part without a label: up to the next blank. 阅读 glued to a medium's name is a counter's label.
 */
static void take_other(struct reader *reader)
{
    uint32_t begin = reader->at, end = token_end(reader->line, begin);
    if (end > begin + 2 * OTHER_MOST - 8) {
        reader->failed = true;
        return;
    }
    bool counted = holds_digit(reader->line, begin + 1);
    for (uint32_t i = begin + 1; i < end; i++) {
        uint32_t length =
            counted ? wording_longest_at(reader->line, i, WORDINGS(counter_labels)) : 0;
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
    bool glued =
        begin > 0 && reader->count > 0 && !imprint_is_gap(glyph_at(reader->line, begin - 1));
    if (token.length > OTHER_MOST || (glued && reader->others == 0 && token.length > 2)) {
        reader->failed = true;
        return;
    }
    bool medium = credit_is_medium(token);
    add_field(reader, medium ? IMPRINT_MEDIUM : IMPRINT_OTHER, begin, end);
    if (!medium)
        reader->others++;
    reader->at = end;
}

/* 文：, 图/, 摄影：: who wrote and who took the pictures. */
static bool is_task_at(struct runes line, uint32_t position)
{
    static const struct runes tasks[] = {
        WORDING(U"供图"), WORDING(U"图"), WORDING(U"图文"), WORDING(U"图片"),
        WORDING(U"摄影"), WORDING(U"文"), WORDING(U"文图"), WORDING(U"文字"),
    };
    uint32_t length = wording_longest_at(line, position, WORDINGS(tasks));
    return length > 0 && behind_colon(line, position + length) > 0;
}

static bool take_any_credit(struct reader *reader)
{
    if (credit_label_at(reader->line, reader->at) > 0 || is_task_at(reader->line, reader->at)) {
        take_credit(reader, reader->at);
        return true;
    }
    /* 红网记者: a label behind the name of a medium */
    uint32_t end = token_end(reader->line, reader->at);
    for (uint32_t i = reader->at + 2; i < end && i < reader->at + 16; i++)
        if (credit_label_at(reader->line, i) > 0 &&
            credit_is_medium(runes_slice(reader->line, reader->at, i))) {
            take_credit(reader, reader->at);
            return true;
        }
    return false;
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
    if ((paged && first.length >= 3) || is_body(first)) {
        reader->fields[0].kind = IMPRINT_MEDIUM;
        reader->others--;
    }
}

static bool worth_reading(struct runes line)
{
    if (line.length < 2 || line.length > LINE_MOST)
        return false;
    bool promising = false; /* every imprint has a number, a colon or a page label */
    for (uint32_t i = 0; i < line.length; i++) {
        char32_t c = line.data[i];
        if (c == U'。' || c == U'！' || c == U'？')
            return false;
        promising =
            promising || rune_is_digit(c) || c == U'：' || c == U':' || c == U'版' || c == U'年';
    }
    return promising;
}

size_t imprint_read(struct runes line, struct imprint_field fields[IMPRINT_FIELDS_MOST])
{
    if (!worth_reading(line))
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
    if (reader.failed || reader.strong == 0)
        return 0;
    name_the_medium(&reader);
    if (reader.others > 0 && reader.strong == 1)
        return 0;
    return reader.others <= 2 ? reader.count : 0;
}
