/* Imprint lines: fields from left to right. A value reaches to the next field; a blank ends it
 * where a name of a medium cannot hold one. */
#include "text/imprint.h"

#include "text/credit.h"
#include "text/day.h"
#include "text/glyph.h"
#include "text/phrase.h"

enum { LINE_MOST = 300, OTHER_MOST = 24 };

static const struct runes source_labels[] = {
    PHRASE(U"来源"),     PHRASE(U"文章来源"), PHRASE(U"信息来源"), PHRASE(U"稿件来源"),
    PHRASE(U"新闻来源"), PHRASE(U"消息来源"), PHRASE(U"内容来源"), PHRASE(U"资料来源"),
    PHRASE(U"稿源"),     PHRASE(U"来自"),     PHRASE(U"转自"),     PHRASE(U"转载自"),
    PHRASE(U"摘自"),     PHRASE(U"出处"),     PHRASE(U"来源于"),   PHRASE(U"文稿来源"),
    PHRASE(U"原文来源"), PHRASE(U"媒体"),     PHRASE(U"来源媒体"), PHRASE(U"来源网站"),
};

static const struct runes issuer_labels[] = {
    PHRASE(U"发布机构"), PHRASE(U"发文机关"), PHRASE(U"发布单位"), PHRASE(U"公开单位"),
    PHRASE(U"信息提供"), PHRASE(U"供稿单位"), PHRASE(U"发布部门"), PHRASE(U"责任部门"),
    PHRASE(U"主办部门"), PHRASE(U"发文单位"), PHRASE(U"信息发布"), PHRASE(U"发布者"),
    PHRASE(U"公开机构"), PHRASE(U"制发机关"), PHRASE(U"发布人"),   PHRASE(U"发文机构"),
    PHRASE(U"来文单位"), PHRASE(U"所属机构"), PHRASE(U"投稿单位"), PHRASE(U"报送单位"),
};

static const struct runes day_labels[] = {
    PHRASE(U"发布时间"), PHRASE(U"发布日期"), PHRASE(U"时间"),     PHRASE(U"日期"),
    PHRASE(U"更新时间"), PHRASE(U"发表时间"), PHRASE(U"录入时间"), PHRASE(U"发布于"),
    PHRASE(U"公开日期"), PHRASE(U"创建时间"), PHRASE(U"发表于"),   PHRASE(U"更新日期"),
    PHRASE(U"信息时间"), PHRASE(U"添加时间"), PHRASE(U"上传时间"), PHRASE(U"刊发时间"),
    PHRASE(U"见报日期"), PHRASE(U"编辑时间"), PHRASE(U"发表日期"), PHRASE(U"公开时间"),
};

/* Dates of a document's making, not of its publication: they count where there is no other. */
static const struct runes weak_day_labels[] = {
    PHRASE(U"成文日期"), PHRASE(U"发文日期"), PHRASE(U"生成日期"), PHRASE(U"印发日期"),
    PHRASE(U"成文时间"), PHRASE(U"印发时间"), PHRASE(U"生成时间"), PHRASE(U"发文时间"),
};

static const struct runes counter_labels[] = {
    PHRASE(U"浏览次数"),   PHRASE(U"浏览量"),   PHRASE(U"浏览数"),   PHRASE(U"浏览"),
    PHRASE(U"阅读次数"),   PHRASE(U"阅读量"),   PHRASE(U"阅读数"),   PHRASE(U"阅读"),
    PHRASE(U"点击数"),     PHRASE(U"点击量"),   PHRASE(U"点击率"),   PHRASE(U"点击次数"),
    PHRASE(U"点击"),       PHRASE(U"访问量"),   PHRASE(U"访问次数"), PHRASE(U"访问"),
    PHRASE(U"人气"),       PHRASE(U"评论"),     PHRASE(U"点赞"),     PHRASE(U"热度"),
    PHRASE(U"收藏"),       PHRASE(U"已阅读"),   PHRASE(U"查看"),     PHRASE(U"已浏览"),
    PHRASE(U"播放"),       PHRASE(U"转发"),     PHRASE(U"次数"),     PHRASE(U"字数"),
    PHRASE(U"阅读人数"),   PHRASE(U"浏览人数"), PHRASE(U"下载量"),   PHRASE(U"下载次数"),
    PHRASE(U"本文被阅读"), PHRASE(U"阅"),       PHRASE(U"跟帖"),     PHRASE(U"累计阅读"),
};

/* Metadata whose value says nothing of the article. */
static const struct runes meta_labels[] = {
    PHRASE(U"索引号"),       PHRASE(U"索 引 号"), PHRASE(U"文号"),     PHRASE(U"发文字号"),
    PHRASE(U"主题词"),       PHRASE(U"主题分类"), PHRASE(U"有效性"),   PHRASE(U"公开方式"),
    PHRASE(U"信息分类"),     PHRASE(U"体裁分类"), PHRASE(U"组配分类"), PHRASE(U"公开范围"),
    PHRASE(U"语种"),         PHRASE(U"栏目"),     PHRASE(U"电子邮箱"), PHRASE(U"邮箱"),
    PHRASE(U"投稿邮箱"),     PHRASE(U"网址"),     PHRASE(U"关键词"),   PHRASE(U"关键字"),
    PHRASE(U"标签"),         PHRASE(U"分类"),     PHRASE(U"信息名称"), PHRASE(U"文件编号"),
    PHRASE(U"服务对象"),     PHRASE(U"公开时限"), PHRASE(U"信息索引"), PHRASE(U"体裁"),
    PHRASE(U"名称"),         PHRASE(U"所属栏目"), PHRASE(U"频道"),     PHRASE(U"文章分类"),
    PHRASE(U"有效期"),       PHRASE(U"效力状态"), PHRASE(U"公开属性"), PHRASE(U"公开类型"),
    PHRASE(U"国内统一刊号"), PHRASE(U"刊号"),     PHRASE(U"邮发代号"), PHRASE(U"总第"),
    PHRASE(U"字体"),         PHRASE(U"字号"),     PHRASE(U"字体大小"), PHRASE(U"我要纠错"),
    PHRASE(U"新闻热线"),     PHRASE(U"热线"),     PHRASE(U"电话"),     PHRASE(U"E-mail"),
    PHRASE(U"分享到"),       PHRASE(U"分享至"),   PHRASE(U"分享"),     PHRASE(U"背景色"),
    PHRASE(U"文章编号"),     PHRASE(U"信息编号"), PHRASE(U"阅读权限"), PHRASE(U"视力保护色"),
};

/* Buttons and the like: they carry no value. */
static const struct runes buttons[] = {
    PHRASE(U"大"),         PHRASE(U"中"),         PHRASE(U"小"),       PHRASE(U"特大"),
    PHRASE(U"大中小"),     PHRASE(U"小中大"),     PHRASE(U"打印"),     PHRASE(U"打印本页"),
    PHRASE(U"关闭"),       PHRASE(U"关闭窗口"),   PHRASE(U"关闭本页"), PHRASE(U"打印文章"),
    PHRASE(U"扫描到手机"), PHRASE(U"扫码到手机"), PHRASE(U"扫一扫"),   PHRASE(U"手机看新闻"),
    PHRASE(U"手机阅读"),   PHRASE(U"朗读"),       PHRASE(U"放大"),     PHRASE(U"缩小"),
    PHRASE(U"默认"),       PHRASE(U"正常"),       PHRASE(U"加大"),     PHRASE(U"还原"),
    PHRASE(U"减小"),       PHRASE(U"微信"),       PHRASE(U"微博"),     PHRASE(U"QQ空间"),
    PHRASE(U"QQ"),         PHRASE(U"朋友圈"),     PHRASE(U"新浪微博"), PHRASE(U"腾讯微博"),
    PHRASE(U"T|T"),        PHRASE(U"T"),          PHRASE(U"A"),        PHRASE(U"A+"),
    PHRASE(U"A-"),         PHRASE(U"T+"),         PHRASE(U"T-"),       PHRASE(U"复制链接"),
    PHRASE(U"收藏本文"),   PHRASE(U"纠错"),       PHRASE(U"评论"),     PHRASE(U"我要评论"),
    PHRASE(U"听新闻"),     PHRASE(U"语音播报"),   PHRASE(U"繁体"),     PHRASE(U"简体"),
    PHRASE(U"原创"),       PHRASE(U"转载"),       PHRASE(U"次"),       PHRASE(U"人次"),
    PHRASE(U"返回"),       PHRASE(U"复制"),       PHRASE(U"推荐"),     PHRASE(U"下载"),
    PHRASE(U"保存"),       PHRASE(U"举报"),       PHRASE(U"我要打印"), PHRASE(U"全屏"),
    PHRASE(U"【】"),       PHRASE(U"订阅"),       PHRASE(U"关注"),     PHRASE(U"人民微博"),
    PHRASE(U"刷新"),       PHRASE(U"字体"),       PHRASE(U"字号"),     PHRASE(U"分享"),
    PHRASE(U"收藏"),       PHRASE(U"更多"),       PHRASE(U"一键分享"), PHRASE(U"Word下载"),
};

static char32_t glyph_at(struct runes line, uint32_t position)
{
    return position < line.length ? glyph_fold(line.data[position]) : 0;
}

static bool is_gap(char32_t folded)
{
    return folded == U' ' || folded == U'|' || folded == U';' || folded == U',' || folded == U'[' ||
           folded == U']' || folded == U'(' || folded == U')' || folded == U'/' ||
           folded == U'、' || folded == U'│' || folded == U'┃' || folded == U'丨' ||
           folded == U'-' || folded == U'—' || folded == U'·' || folded == U'>' || folded == U':' ||
           folded == U'*' || folded == U'●' || folded == U'■' || folded == U'◆' || folded == U'□';
}

static uint32_t skip_blanks(struct runes line, uint32_t position)
{
    while (glyph_at(line, position) == U' ')
        position++;
    return position;
}

/* The colon behind a label (blanks around it too); position behind it, or 0 where there is none. */
static uint32_t behind_colon(struct runes line, uint32_t position)
{
    uint32_t i = skip_blanks(line, position);
    return glyph_at(line, i) == U':' ? skip_blanks(line, i + 1) : 0;
}

static bool is_page_number(char32_t c)
{
    static const struct runes chinese = {U"一二三四五六七八九十头", 11};
    if (rune_is_digit(c))
        return true;
    for (uint32_t i = 0; i < chinese.length; i++)
        if (chinese.data[i] == c)
            return true;
    return false;
}

uint32_t imprint_page_label_at(struct runes line, uint32_t position)
{
    uint32_t i = position;
    if (glyph_at(line, i) == U'第')
        i = skip_blanks(line, i + 1);
    if (rune_is_letter(glyph_at(line, i)))
        i++;
    uint32_t digits = 0;
    while (digits < 3 && is_page_number(glyph_at(line, i + digits)))
        digits++;
    if (digits == 0)
        return 0;
    i = skip_blanks(line, i + digits);
    if (glyph_at(line, i) != U'版' || glyph_at(line, i + 1) == U'本')
        return 0;
    return i + 1 - position;
}

/* (195046), 1327, 1.2万+ 次 behind a counter's label; position behind them, or 0. */
static uint32_t behind_count(struct runes line, uint32_t position)
{
    uint32_t i = position, digits = 0;
    while (i < line.length &&
           (is_gap(glyph_at(line, i)) || digits > 0 || rune_is_digit(line.data[i]))) {
        char32_t c = glyph_at(line, i);
        if (rune_is_digit(c) || (digits > 0 && (c == U'.' || c == U'万' || c == U'+' || c == U'k')))
            digits += rune_is_digit(c);
        else if (digits > 0)
            break;
        i++;
    }
    if (digits == 0)
        return 0;
    while (glyph_at(line, i) == U' ' || glyph_at(line, i) == U')' || glyph_at(line, i) == U'次' ||
           glyph_at(line, i) == U'人' || glyph_at(line, i) == U']')
        i++;
    return i;
}

static bool is_address_glyph(char32_t c)
{
    return rune_is_letter(c) || rune_is_digit(c) || c == U'.' || c == U'/' || c == U':' ||
           c == U'-' || c == U'_' || c == U'?' || c == U'=' || c == U'&' || c == U'%' ||
           c == U'@' || c == U'#' || c == U'~';
}

static uint32_t behind_address(struct runes line, uint32_t position)
{
    if (!phrase_at(line, position, RUNES(U"http")) && !phrase_at(line, position, RUNES(U"www.")))
        return 0;
    while (position < line.length && is_address_glyph(glyph_at(line, position)))
        position++;
    return position;
}

enum label { LABEL_NONE, LABEL_SOURCE, LABEL_ISSUER, LABEL_DAY, LABEL_WEAK_DAY, LABEL_META };

/* A label with its colon; *value is where its value begins. */
static enum label labelled_at(struct runes line, uint32_t position, uint32_t *value)
{
    const struct {
        struct phrases words;
        enum label label;
    } tables[] = {
        {PHRASES(source_labels), LABEL_SOURCE}, {PHRASES(issuer_labels), LABEL_ISSUER},
        {PHRASES(day_labels), LABEL_DAY},       {PHRASES(weak_day_labels), LABEL_WEAK_DAY},
        {PHRASES(meta_labels), LABEL_META},
    };
    for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++) {
        uint32_t length = phrase_longest_at(line, position, tables[i].words);
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
    uint32_t counter = phrase_longest_at(line, position, PHRASES(counter_labels));
    if (counter > 0 && behind_count(line, position + counter) > 0)
        return true;
    return credit_label_at(line, position) > 0 || day_read(line, position, &date, &value) ||
           imprint_page_label_at(line, position) > 0 || day_weekday_at(line, position) > 0 ||
           behind_address(line, position) > 0;
}

/* The end of a value that may hold no blank, the name of a medium. */
static uint32_t token_end(struct runes line, uint32_t position)
{
    uint32_t i = position;
    while (i < line.length) {
        char32_t c = glyph_fold(line.data[i]);
        if (c == U' ' || c == U'|' || c == U'│' || c == U'丨' || c == U';' || c == U']')
            break;
        if (i > position && phrase_longest_at(line, i, PHRASES(source_labels)) > 0 &&
            behind_colon(line, i + 2) > 0)
            break;
        i++;
    }
    return i;
}

/* The end of a value that may hold blanks: names, metadata. */
static uint32_t run_end(struct runes line, uint32_t position)
{
    for (uint32_t i = position; i < line.length; i++)
        if ((i == position || is_gap(glyph_at(line, i - 1))) && i > position &&
            begins_field(line, i))
            return i;
    return line.length;
}

struct reader {
    struct runes line;
    uint32_t at;
    struct imprint_field *fields;
    size_t count;
    uint32_t others; /* unlabelled parts */
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
    while (end > begin && is_gap(glyph_at(reader->line, end - 1)))
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
    reader->strong++;
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

static bool take_noise(struct reader *reader)
{
    uint32_t length = phrase_longest_at(reader->line, reader->at, PHRASES(counter_labels));
    uint32_t end = length > 0 ? behind_count(reader->line, reader->at + length) : 0;
    if (end == 0)
        end = behind_address(reader->line, reader->at);
    if (end == 0) {
        length = imprint_page_label_at(reader->line, reader->at);
        if (length == 0)
            length = day_weekday_at(reader->line, reader->at);
        if (length > 0)
            reader->strong++;
        end = length > 0 ? reader->at + length : 0;
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
    while (end < reader->line.length && !is_gap(glyph_at(reader->line, end)))
        end++;
    struct runes token = runes_slice(reader->line, reader->at, end);
    if (!phrase_is(token, PHRASES(buttons)) && !phrase_is(token, PHRASES(meta_labels)) &&
        !phrase_is(token, PHRASES(counter_labels)))
        return false;
    add_field(reader, IMPRINT_NOISE, reader->at, end);
    reader->at = end;
    return true;
}

static void take_credit(struct reader *reader, uint32_t begin)
{
    uint32_t end = begin;
    /* names stand in short parts; the next field, or a part that is no name, ends them */
    uint32_t i = begin;
    while (i < reader->line.length) {
        while (i < reader->line.length && is_gap(glyph_at(reader->line, i)))
            i++;
        uint32_t part = i;
        while (i < reader->line.length && !is_gap(glyph_at(reader->line, i)))
            i++;
        while (i + 1 < reader->line.length && glyph_at(reader->line, i) == U'·' &&
               rune_is_han(reader->line.data[i + 1])) {
            i++;
            while (i < reader->line.length && !is_gap(glyph_at(reader->line, i)))
                i++;
        }
        struct runes token = runes_slice(reader->line, part, i);
        bool label = credit_label_at(reader->line, part) > 0 || phrase_at(token, 0, RUNES(U"文")) ||
                     phrase_at(token, 0, RUNES(U"图")) || phrase_at(token, 0, RUNES(U"摄"));
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

/* A part without a label: up to the next blank. 阅读 glued to a medium's name is a counter's label.
 */
static void take_other(struct reader *reader)
{
    uint32_t begin = reader->at, end = token_end(reader->line, begin);
    for (uint32_t i = begin + 1; i < end; i++) {
        uint32_t length = phrase_longest_at(reader->line, i, PHRASES(counter_labels));
        uint32_t behind = length > 0 ? behind_count(reader->line, i + length) : 0;
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
    bool glued = begin > 0 && reader->count > 0 && !is_gap(glyph_at(reader->line, begin - 1));
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

static bool take_any_credit(struct reader *reader)
{
    if (credit_label_at(reader->line, reader->at) > 0) {
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

/* 泰宁县统计局: a public body that publishes under its own name. */
static bool is_body(struct runes token)
{
    static const struct runes endings[] = {
        PHRASE(U"局"),   PHRASE(U"委"),   PHRASE(U"办"),   PHRASE(U"室"),   PHRASE(U"政府"),
        PHRASE(U"中心"), PHRASE(U"部"),   PHRASE(U"院"),   PHRASE(U"站"),   PHRASE(U"委员会"),
        PHRASE(U"学校"), PHRASE(U"公司"), PHRASE(U"协会"), PHRASE(U"总队"), PHRASE(U"支队"),
        PHRASE(U"大学"), PHRASE(U"学院"), PHRASE(U"厅"),   PHRASE(U"处"),   PHRASE(U"联合会"),
    };
    return token.length >= 4 && phrase_longest_end(token, PHRASES(endings)) > 0;
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
        while (reader.at < line.length && is_gap(glyph_at(line, reader.at)))
            reader.at++;
        if (reader.at >= line.length)
            break;
        if (!take_day(&reader, reader.at, false) && !take_time(&reader) &&
            !take_labelled(&reader) && !take_noise(&reader) && !take_any_credit(&reader) &&
            !take_button(&reader))
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
