/* The words that imprints label their fields with, and the buttons that stand among them; general
 * vocabulary of the trade, no site's own. */
#include "text/imprint_labels.h"

#include "text/day.h"
#include "text/glyph.h"
#include "text/wording.h"

static const struct runes source_labels[] = {
    WORDING(U"Source"),       WORDING(U"source"),   WORDING(U"信息来源"), WORDING(U"内容来源"),
    WORDING(U"出处"),         WORDING(U"原文来源"), WORDING(U"原载"),     WORDING(U"媒体"),
    WORDING(U"当前报纸名称"), WORDING(U"当前报纸"), WORDING(U"报纸名称"), WORDING(U"报刊名称"),
    WORDING(U"摘自"),         WORDING(U"文稿来源"), WORDING(U"文章来源"), WORDING(U"新闻来源"),
    WORDING(U"本文来源"),     WORDING(U"来源"),     WORDING(U"来源于"),   WORDING(U"来源媒体"),
    WORDING(U"来源网站"),     WORDING(U"来自"),     WORDING(U"消息来源"), WORDING(U"稿件来源"),
    WORDING(U"稿源"),         WORDING(U"资料来源"), WORDING(U"转自"),     WORDING(U"转载自"),
};

static const struct runes issuer_labels[] = {
    WORDING(U"主办部门"), WORDING(U"供稿单位"), WORDING(U"信息发布"),     WORDING(U"信息提供"),
    WORDING(U"公开单位"), WORDING(U"公开机构"), WORDING(U"公开责任部门"), WORDING(U"公开部门"),
    WORDING(U"制发机关"), WORDING(U"发布人"),   WORDING(U"发布单位"),     WORDING(U"发布机构"),
    WORDING(U"发布者"),   WORDING(U"发布部门"), WORDING(U"发文单位"),     WORDING(U"发文机关"),
    WORDING(U"发文机构"), WORDING(U"所属机构"), WORDING(U"投稿单位"),     WORDING(U"报送单位"),
    WORDING(U"来文单位"), WORDING(U"责任部门"),
};

static const struct runes day_labels[] = {
    WORDING(U"Date"),     WORDING(U"Posted on"),    WORDING(U"Published"), WORDING(U"Updated"),
    WORDING(U"date"),     WORDING(U"上传时间"),     WORDING(U"上传日期"),  WORDING(U"信息时间"),
    WORDING(U"公开日期"), WORDING(U"公开时间"),     WORDING(U"出版日期"),  WORDING(U"出版时间"),
    WORDING(U"出刊日期"), WORDING(U"刊发时间"),     WORDING(U"刊发日期"),  WORDING(U"刊登日期"),
    WORDING(U"刊登时间"), WORDING(U"创建时间"),     WORDING(U"发布于"),    WORDING(U"发布日期"),
    WORDING(U"发布时间"), WORDING(U"发稿时间"),     WORDING(U"发稿日期"),  WORDING(U"发表于"),
    WORDING(U"发表日期"), WORDING(U"发表时间"),     WORDING(U"录入时间"),  WORDING(U"播出时间"),
    WORDING(U"播出日期"), WORDING(U"播发时间"),     WORDING(U"日期"),      WORDING(U"时间"),
    WORDING(U"更新日期"), WORDING(U"更新时间"),     WORDING(U"更新于"),    WORDING(U"更新"),
    WORDING(U"最后更新"), WORDING(U"最后更新时间"), WORDING(U"最近更新"),  WORDING(U"本期出版日期"),
    WORDING(U"添加时间"), WORDING(U"编辑时间"),     WORDING(U"见报日期"),  WORDING(U"首播时间"),
};

/* Dates of a document's making, not of its publication: they count where there is no other. */
static const struct runes weak_day_labels[] = {
    WORDING(U"印发日期"), WORDING(U"印发时间"), WORDING(U"发文日期"), WORDING(U"发文时间"),
    WORDING(U"成文日期"), WORDING(U"成文时间"), WORDING(U"生成日期"), WORDING(U"生成时间"),
};

static const struct runes counter_labels[] = {
    WORDING(U"Hits"),       WORDING(U"Views"),    WORDING(U"下载次数"), WORDING(U"下载量"),
    WORDING(U"人气"),       WORDING(U"在看"),     WORDING(U"字数"),     WORDING(U"已浏览"),
    WORDING(U"已阅读"),     WORDING(U"播放"),     WORDING(U"收藏"),     WORDING(U"新闻评论"),
    WORDING(U"本文被阅读"), WORDING(U"查看"),     WORDING(U"次数"),     WORDING(U"浏览"),
    WORDING(U"浏览人数"),   WORDING(U"浏览数"),   WORDING(U"浏览次数"), WORDING(U"浏览量"),
    WORDING(U"点击"),       WORDING(U"点击数"),   WORDING(U"点击次数"), WORDING(U"点击率"),
    WORDING(U"点击量"),     WORDING(U"点赞"),     WORDING(U"热度"),     WORDING(U"累计阅读"),
    WORDING(U"访问"),       WORDING(U"访问次数"), WORDING(U"访问量"),   WORDING(U"评论"),
    WORDING(U"赞"),         WORDING(U"跟帖"),     WORDING(U"转发"),     WORDING(U"阅"),
    WORDING(U"阅读"),       WORDING(U"阅读人数"), WORDING(U"阅读数"),   WORDING(U"阅读次数"),
    WORDING(U"阅读量"),
};

/* Metadata whose value says nothing of the article. */
static const struct runes meta_labels[] = {
    WORDING(U"E-mail"),       WORDING(U"Share"),      WORDING(U"主题分类"),
    WORDING(U"主题词"),       WORDING(U"体裁"),       WORDING(U"体裁分类"),
    WORDING(U"信息分类"),     WORDING(U"信息名称"),   WORDING(U"信息索引"),
    WORDING(U"信息编号"),     WORDING(U"信息标题"),   WORDING(U"信息类别"),
    WORDING(U"信息发布者"),   WORDING(U"信息录入"),   WORDING(U"入库时间"),
    WORDING(U"入库日期"),     WORDING(U"公开属性"),   WORDING(U"公开方式"),
    WORDING(U"公开时限"),     WORDING(U"公开类型"),   WORDING(U"公开范围"),
    WORDING(U"公开形式"),     WORDING(U"公开目录"),   WORDING(U"公开事项"),
    WORDING(U"公开时效"),     WORDING(U"关键字"),     WORDING(U"关键词"),
    WORDING(U"内容概述"),     WORDING(U"分享"),       WORDING(U"分享到"),
    WORDING(U"分享至"),       WORDING(U"分类"),       WORDING(U"刊号"),
    WORDING(U"发布"),         WORDING(U"发文字号"),   WORDING(U"名称"),
    WORDING(U"国内统一刊号"), WORDING(U"失效日期"),   WORDING(U"失效时间"),
    WORDING(U"字体"),         WORDING(U"字体大小"),   WORDING(U"字号"),
    WORDING(U"字体颜色"),     WORDING(U"字号大小"),   WORDING(U"实施日期"),
    WORDING(U"实施时间"),     WORDING(U"废止日期"),   WORDING(U"废止时间"),
    WORDING(U"归档时间"),     WORDING(U"归档日期"),   WORDING(U"录入"),
    WORDING(U"总第"),         WORDING(U"我要纠错"),   WORDING(U"所属栏目"),
    WORDING(U"打印时间"),     WORDING(U"打印日期"),   WORDING(U"投稿邮箱"),
    WORDING(U"收录于合集"),   WORDING(U"收录于话题"), WORDING(U"效力状态"),
    WORDING(U"文件编号"),     WORDING(U"文号"),       WORDING(U"文章分类"),
    WORDING(U"文章编号"),     WORDING(U"文件名称"),   WORDING(U"文件状态"),
    WORDING(U"文字大小"),     WORDING(U"新闻热线"),   WORDING(U"施行日期"),
    WORDING(U"时间戳"),       WORDING(U"时效性"),     WORDING(U"更新时间戳"),
    WORDING(U"有效性"),       WORDING(U"有效期"),     WORDING(U"有效状态"),
    WORDING(U"有效时间"),     WORDING(U"服务对象"),   WORDING(U"标签"),
    WORDING(U"标题"),         WORDING(U"栏目"),       WORDING(U"热线"),
    WORDING(U"版次"),         WORDING(U"版名"),       WORDING(U"版面"),
    WORDING(U"生效日期"),     WORDING(U"生效时间"),   WORDING(U"电子邮箱"),
    WORDING(U"电话"),         WORDING(U"登记号"),     WORDING(U"索 引 号"),
    WORDING(U"索引号"),       WORDING(U"组配分类"),   WORDING(U"组配"),
    WORDING(U"统一编号"),     WORDING(U"网址"),       WORDING(U"背景色"),
    WORDING(U"视力保护色"),   WORDING(U"语种"),       WORDING(U"语音阅读"),
    WORDING(U"邮发代号"),     WORDING(U"邮箱"),       WORDING(U"阅读权限"),
    WORDING(U"阅读字号"),     WORDING(U"频道"),
};

/* Buttons and the like: they carry no value. */
static const struct runes buttons[] = {
    WORDING(U"A"),        WORDING(U"A+"),         WORDING(U"A-"),         WORDING(U"QQ"),
    WORDING(U"QQ空间"),   WORDING(U"T"),          WORDING(U"T+"),         WORDING(U"T-"),
    WORDING(U"T|T"),      WORDING(U"Word下载"),   WORDING(U"[]"),         WORDING(U"一键分享"),
    WORDING(U"上一版"),   WORDING(U"上一篇"),     WORDING(U"上一期"),     WORDING(U"下载"),
    WORDING(U"下一版"),   WORDING(U"下一篇"),     WORDING(U"下一期"),     WORDING(U"中"),
    WORDING(U"举报"),     WORDING(U"人次"),       WORDING(U"人民微博"),   WORDING(U"保存"),
    WORDING(U"全屏"),     WORDING(U"关注"),       WORDING(U"关闭"),       WORDING(U"关闭本页"),
    WORDING(U"关闭窗口"), WORDING(U"减小"),       WORDING(U"分享"),       WORDING(U"刷新"),
    WORDING(U"加大"),     WORDING(U"原创"),       WORDING(U"听新闻"),     WORDING(U"复制"),
    WORDING(U"复制链接"), WORDING(U"大"),         WORDING(U"大中小"),     WORDING(U"字体"),
    WORDING(U"字号"),     WORDING(U"小"),         WORDING(U"小中大"),     WORDING(U"微信"),
    WORDING(U"微博"),     WORDING(U"我要打印"),   WORDING(U"我要评论"),   WORDING(U"手机看新闻"),
    WORDING(U"手机阅读"), WORDING(U"打印"),       WORDING(U"打印文章"),   WORDING(U"打印本页"),
    WORDING(U"扫一扫"),   WORDING(U"扫描到手机"), WORDING(U"扫码到手机"), WORDING(U"推荐"),
    WORDING(U"收藏"),     WORDING(U"收藏本文"),   WORDING(U"放大"),       WORDING(U"新浪微博"),
    WORDING(U"星期"),     WORDING(U"更多"),       WORDING(U"朋友圈"),     WORDING(U"朗读"),
    WORDING(U"标题导航"), WORDING(U"次"),         WORDING(U"正常"),       WORDING(U"版面导航"),
    WORDING(U"特大"),     WORDING(U"简体"),       WORDING(U"繁体"),       WORDING(U"纠错"),
    WORDING(U"缩小"),     WORDING(U"腾讯微博"),   WORDING(U"订阅"),       WORDING(U"评论"),
    WORDING(U"语音播报"), WORDING(U"转载"),       WORDING(U"返回"),       WORDING(U"返回首页"),
    WORDING(U"返回目录"), WORDING(U"还原"),       WORDING(U"默认"),
};

uint32_t imprint_skip_blanks(struct runes line, uint32_t position)
{
    while (glyph_at(line, position) == U' ')
        position++;
    return position;
}

/* What parts the columns of a table: 文号 | 某政发〔2024〕7号 | 成文日期: | 2024年4月6日. */
static bool is_stroke(char32_t c)
{
    return c == U'丨' || c == U'|' || c == U'│';
}

uint32_t imprint_behind_colon(struct runes line, uint32_t position)
{
    char32_t c = glyph_at(line, position);
    if (c == U'/' || is_stroke(c))
        return imprint_skip_blanks(line, position + 1);
    uint32_t i = imprint_skip_blanks(line, position);
    bool colon = glyph_at(line, i) == U':', stroke = is_stroke(glyph_at(line, i));
    if (!colon && !stroke)
        return 0;
    i = imprint_skip_blanks(line, i + 1);
    return colon && is_stroke(glyph_at(line, i)) ? imprint_skip_blanks(line, i + 1) : i;
}

uint32_t imprint_behind_task(struct runes line, uint32_t position, bool *pictures)
{
    enum { BOTH_LEAST = 3 };
    static const struct runes texts[] = {
        WORDING(U"供稿"),     WORDING(U"图/文"), WORDING(U"图、文"), WORDING(U"图文"),
        WORDING(U"图文来源"), WORDING(U"撰稿"),  WORDING(U"文"),     WORDING(U"文/图"),
        WORDING(U"文、图"),   WORDING(U"文图"),  WORDING(U"文字"),   WORDING(U"来稿"),
    };
    static const struct runes shots[] = {WORDING(U"供图"), WORDING(U"图"), WORDING(U"图源"),
                                         WORDING(U"图片"), WORDING(U"摄影")};
    uint32_t text = wording_longest_at(line, position, WORDINGS(texts));
    uint32_t length = text > 0 ? text : wording_longest_at(line, position, WORDINGS(shots));
    *pictures = text == 0;
    if (text >= BOTH_LEAST && glyph_is_blank(glyph_at(line, position + text)))
        return imprint_skip_blanks(line, position + text); /* 文/图 县融媒体中心 */
    return length > 0 ? imprint_behind_colon(line, position + length) : 0;
}

/* 【版次】第1版, 【版次】：第1版: behind the bracket that closes around a label, or 0. */
static uint32_t behind_bracket(struct runes line, uint32_t label, uint32_t end)
{
    if (label == 0 || glyph_at(line, label - 1) != U'[' || glyph_at(line, end) != U']')
        return 0;
    uint32_t value = imprint_behind_colon(line, end + 1);
    return value > 0 ? value : imprint_skip_blanks(line, end + 1);
}

/* 发布｜云山县5月便民服务安排: the kind of news that some media set in front of a title. */
static bool heads_title(struct runes line, uint32_t label, uint32_t value)
{
    enum { TITLE_LEAST = 6 };
    static const struct runes kinds[] = {
        WORDING(U"分享"),
        WORDING(U"发布"),
        WORDING(U"热线"),
        WORDING(U"频道"),
    };
    return is_stroke(glyph_at(line, label)) && line.length >= value + TITLE_LEAST &&
           wording_is(runes_slice(line, 0, label), WORDINGS(kinds));
}

/* Posted on| 2026-01-09: where the day begins behind a label without a colon; 0 where none does. */
static uint32_t before_day(struct runes line, uint32_t position)
{
    struct date date;
    uint32_t end = 0, at = imprint_skip_blanks(line, position);
    return at > position && day_read(line, at, &date, &end) ? at : 0;
}

enum imprint_label imprint_label_at(struct runes line, uint32_t position, uint32_t *value)
{
    static const struct wordings tables[] = {
        WORDINGS_ROW(source_labels),   WORDINGS_ROW(issuer_labels), WORDINGS_ROW(day_labels),
        WORDINGS_ROW(weak_day_labels), WORDINGS_ROW(meta_labels),
    };
    static const enum imprint_label labels[] = {IMPRINT_LABEL_SOURCE, IMPRINT_LABEL_ISSUER,
                                                IMPRINT_LABEL_DAY, IMPRINT_LABEL_WEAK_DAY,
                                                IMPRINT_LABEL_META};
    enum { TABLES = sizeof(tables) / sizeof(tables[0]) };
    if (!wording_may_begin(line, position, outline_of_all(tables, TABLES)))
        return IMPRINT_LABEL_NONE;
    for (size_t i = 0; i < TABLES; i++) {
        uint32_t length = wording_longest_at(line, position, tables[i]);
        if (length == 0)
            continue;
        *value = imprint_behind_colon(line, position + length);
        if (position == 0 && heads_title(line, length, *value))
            return IMPRINT_LABEL_NONE;
        if (*value == 0)
            *value = behind_bracket(line, position, position + length);
        if (*value == 0 && labels[i] == IMPRINT_LABEL_DAY)
            *value = before_day(line, position + length);
        if (*value > 0)
            return labels[i];
    }
    return IMPRINT_LABEL_NONE;
}

uint32_t imprint_counter_at(struct runes line, uint32_t position)
{
    return wording_longest_at(line, position, WORDINGS(counter_labels));
}

uint32_t imprint_source_at(struct runes line, uint32_t position)
{
    return wording_longest_at(line, position, WORDINGS(source_labels));
}

uint32_t imprint_title_at(struct runes line, uint32_t position)
{
    static const struct runes titles[] = {
        WORDING(U"信息名称"), WORDING(U"信息标题"), WORDING(U"内容概述"),
        WORDING(U"名称"),     WORDING(U"文件名称"), WORDING(U"标题"),
    };
    return wording_longest_at(line, position, WORDINGS(titles));
}

bool imprint_is_day_label(struct runes words)
{
    return wording_is(words, WORDINGS(day_labels));
}

bool imprint_is_button(struct runes words)
{
    return wording_is(words, WORDINGS(buttons)) || wording_is(words, WORDINGS(meta_labels)) ||
           wording_is(words, WORDINGS(counter_labels));
}

uint32_t imprint_edition_at_end(struct runes text)
{
    static const struct runes endings[] = {
        WORDING(U"多媒体数字报"), WORDING(U"数字报"), WORDING(U"数字报刊"), WORDING(U"数字报纸"),
        WORDING(U"数字版"),       WORDING(U"电子报"), WORDING(U"电子版"),
    };
    return wording_longest_end(text, WORDINGS(endings));
}

bool imprint_is_of_letters(struct runes label)
{
    static const struct runes words[] = {
        WORDING(U"字体"),   WORDING(U"字号"),       WORDING(U"文字大小"),
        WORDING(U"背景色"), WORDING(U"视力保护色"), WORDING(U"阅读字号"),
    };
    return wording_longest_at(label, 0, WORDINGS(words)) > 0;
}
