/* What the words of a title or a text's opening tell of where articles begin. */
#include "stages/split_words.h"

#include "text/glyph.h"
#include "text/wording.h"

/* （县农业局）, （据《某报》）, （某镇供稿）: where the text came from. */
bool split_is_supplier(struct runes text)
{
    static const struct runes openings[] = {
        WORDING(U"作者单位"), WORDING(U"作者系"), WORDING(U"据《"),
        WORDING(U"摘自"),     WORDING(U"来源"),   WORDING(U"转自"),
    };
    static const struct runes endings[] = {
        WORDING(U"中心"), WORDING(U"供稿"),   WORDING(U"办"),   WORDING(U"医院"), WORDING(U"委"),
        WORDING(U"学校"), WORDING(U"宣传部"), WORDING(U"局"),   WORDING(U"提供"), WORDING(U"政府"),
        WORDING(U"整理"), WORDING(U"站"),     WORDING(U"综合"), WORDING(U"街道"), WORDING(U"镇"),
    };
    enum { SUPPLIER_LEAST = 3, SUPPLIER_MOST = 16 };
    return text.length >= SUPPLIER_LEAST && text.length <= SUPPLIER_MOST &&
           (wording_longest_at(text, 0, WORDINGS(openings)) > 0 ||
            wording_longest_end(text, WORDINGS(endings)) > 0);
}

/* Words that news opens with: near days, days of a month. */
bool split_opens_news(struct runes text)
{
    static const struct runes openings[] = {
        WORDING(U"今年"), WORDING(U"今日"), WORDING(U"前不久"), WORDING(U"日前"),
        WORDING(U"昨天"), WORDING(U"昨日"), WORDING(U"最近"),   WORDING(U"本报讯"),
        WORDING(U"近日"), WORDING(U"近期"), WORDING(U"近来"),   WORDING(U"连日来"),
    };
    uint32_t i = 0;
    while (i < text.length && i < 2 && rune_is_digit(text.data[i]))
        i++;
    return (i > 0 && i < text.length && text.data[i] == U'月') ||
           wording_longest_at(text, 0, WORDINGS(openings)) > 0;
}

/* 云山：…, 青石镇：…: the place that the news is from, as papers of several counties print it.
 * 亮点： and the like are labels. */
static bool names_place_in_front(struct runes title)
{
    enum { PLACE_MOST = 5, REST_LEAST = 5 };
    static const struct runes labels[] = {
        WORDING(U"专家"), WORDING(U"主题"), WORDING(U"举措"), WORDING(U"亮点"), WORDING(U"体会"),
        WORDING(U"做法"), WORDING(U"关键"), WORDING(U"启示"), WORDING(U"嘉宾"), WORDING(U"声音"),
        WORDING(U"对策"), WORDING(U"建议"), WORDING(U"思考"), WORDING(U"成效"), WORDING(U"数据"),
        WORDING(U"时间"), WORDING(U"标题"), WORDING(U"现状"), WORDING(U"瓶颈"), WORDING(U"目标"),
        WORDING(U"经验"), WORDING(U"背景"), WORDING(U"观点"), WORDING(U"记者"), WORDING(U"镜头"),
        WORDING(U"问题"), WORDING(U"难题"),
    };
    uint32_t colon = wording_find_glyph(title, 0, U':');
    if (colon < 2 || colon > PLACE_MOST || title.length - colon <= REST_LEAST ||
        wording_longest_at(title, 0, WORDINGS(labels)) > 0)
        return false;
    for (uint32_t i = 0; i < colon; i++)
        if (!rune_is_han(title.data[i]))
            return false;
    return true;
}

/* 我县开展…, 东港镇清理…: a title that names who did it, as headings within an article do not. */
bool split_names_body(struct runes title)
{
    enum { TITLE_LEAST = 7 };
    static const struct runes bodies = {U"县市区州旗镇乡村局院校站所厂园", 15};
    if (title.length < TITLE_LEAST)
        return false;
    if (names_place_in_front(title))
        return true;
    for (uint32_t i = 0; i + 2 < title.length; i++)
        if (runes_find(bodies, 0, runes_slice(title, i, i + 1)) < bodies.length)
            return true;
    return false;
}

/* 新闻链接, 记者手记, 问：…: stands within an article, or at its end. */
bool split_is_sidebar(struct runes title)
{
    static const struct runes heads[] = {
        WORDING(U"专家点评"), WORDING(U"专家观点"), WORDING(U"主持人:"),  WORDING(U"人物名片"),
        WORDING(U"人物简介"), WORDING(U"人物档案"), WORDING(U"名词解释"), WORDING(U"后记"),
        WORDING(U"嘉宾"),     WORDING(U"小贴士"),   WORDING(U"延伸阅读"), WORDING(U"数读"),
        WORDING(U"新闻链接"), WORDING(U"新闻背景"), WORDING(U"相关链接"), WORDING(U"知识链接"),
        WORDING(U"短评"),     WORDING(U"答:"),      WORDING(U"编者"),     WORDING(U"编后"),
        WORDING(U"背景"),     WORDING(U"记者感言"), WORDING(U"记者手记"), WORDING(U"记者点评"),
        WORDING(U"记者观察"), WORDING(U"记者:"),    WORDING(U"采访札记"), WORDING(U"采访手记"),
        WORDING(U"问:"),
    };
    uint32_t begin = 0;
    while (begin < title.length && !rune_is_han(title.data[begin]))
        begin++;
    uint32_t length = wording_longest_at(title, begin, WORDINGS(heads));
    return length > 0 && (glyph_fold(title.data[begin + length - 1]) == U':' ||
                          title.length - begin <= length + 6);
}

/* Whether the text opens with a day: 3月14日, 截至3月14日. */
bool split_opens_with_day(struct runes text)
{
    uint32_t i = 0, month = 0, day = 0;
    if (wording_at(text, 0, RUNES(U"截至")) || wording_at(text, 0, RUNES(U"截止")))
        text = runes_slice(text, 2, text.length);
    while (i < text.length && i < 2 && rune_is_digit(text.data[i]))
        i++;
    month = i;
    if (month == 0 || i >= text.length || text.data[i++] != U'月')
        return false;
    while (i < text.length && day < 2 && rune_is_digit(text.data[i])) {
        i++;
        day++;
    }
    return day > 0 && i < text.length && text.data[i] == U'日';
}

bool split_is_pager(struct runes text)
{
    enum { PAGER_MOST = 11 };
    for (uint32_t at = 0; at < text.length;) {
        if (wording_at(text, at, RUNES(U"上一篇")) || wording_at(text, at, RUNES(U"下一篇")))
            at += 3;
        else if (glyph_is_blank(text.data[at]) || text.data[at] == U'3' || text.data[at] == U'4')
            at++; /* the digits are the arrows of a font of signs */
        else
            return false;
    }
    return text.length <= PAGER_MOST;
}
