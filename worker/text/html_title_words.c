/* What title elements say besides the title. */
#include "text/html_title_words.h"

#include <stddef.h>

#include "text/chrome.h"
#include "text/imprint.h"
#include "text/wording.h"

bool html_title_separator(char32_t c)
{
    return c == U'_' || c == U'-' || c == U'|' || c == U'—' || c == U'–' || c == U'｜' ||
           c == U'－' || c == U'/' || c == U'>' || c == U'·';
}

bool html_title_is_site(struct runes text)
{
    static const struct runes ends[] = {
        WORDING(U"cn"),     WORDING(U"com"),    WORDING(U"专题"), WORDING(U"中心"),
        WORDING(U"公开"),   WORDING(U"动态"),   WORDING(U"在线"), WORDING(U"头条"),
        WORDING(U"委员会"), WORDING(U"客户端"), WORDING(U"局"),   WORDING(U"平台"),
        WORDING(U"快讯"),   WORDING(U"报"),     WORDING(U"政府"), WORDING(U"数字报"),
        WORDING(U"新闻"),   WORDING(U"日报"),   WORDING(U"时报"), WORDING(U"時報"),
        WORDING(U"晚报"),   WORDING(U"电子报"), WORDING(U"網"),   WORDING(U"网"),
        WORDING(U"网站"),   WORDING(U"网讯"),   WORDING(U"融媒"), WORDING(U"融媒体"),
        WORDING(U"要闻"),   WORDING(U"資訊網"), WORDING(U"资讯"), WORDING(U"门户"),
        WORDING(U"频道"),   WORDING(U"首页"),
    };
    /* 关于…的情况通报: documents */
    static const struct runes others[] = {
        WORDING(U"举报"), WORDING(U"公报"), WORDING(U"喜报"), WORDING(U"捷报"), WORDING(U"汇报"),
        WORDING(U"海报"), WORDING(U"简报"), WORDING(U"通报"), WORDING(U"预报"),
    };
    return wording_longest_end(text, WORDINGS(others)) == 0 &&
           wording_longest_end(text, WORDINGS(ends)) > 0;
}

bool html_title_is_site_alone(struct runes title)
{
    enum { SITE_MOST = 20 };
    static const struct runes ends[] = {
        WORDING(U"人民政府"), WORDING(U"信息网"),   WORDING(U"政务网"), WORDING(U"政府网"),
        WORDING(U"数字报"),   WORDING(U"数字报纸"), WORDING(U"新闻网"), WORDING(U"电子报"),
        WORDING(U"网站"),     WORDING(U"网首页"),   WORDING(U"门户"),   WORDING(U"门户网"),
    };
    return title.length <= SITE_MOST && wording_longest_end(title, WORDINGS(ends)) > 0;
}

bool html_title_is_site_behind_dash(struct runes text)
{
    enum { NAME_MOST = 10 };
    static const struct runes ends[] = {
        WORDING(U"人民政府"), WORDING(U"在线"), WORDING(U"客户端"), WORDING(U"網"),
        WORDING(U"網站"),     WORDING(U"网"),   WORDING(U"网站"),   WORDING(U"门户"),
    };
    return text.length <= NAME_MOST && wording_longest_end(text, WORDINGS(ends)) > 0;
}

bool html_title_is_page(struct runes tail)
{
    struct imprint_field fields[IMPRINT_FIELDS_MOST];
    const size_t count = imprint_read(tail, fields);
    for (size_t i = 0; i < count; i++)
        if (fields[i].kind != IMPRINT_DAY && fields[i].kind != IMPRINT_NOISE)
            return false;
    return count > 0;
}

/* What programs call a page that nobody has named. */
static bool is_unnamed(struct runes title)
{
    static const struct runes names[] = {
        WORDING(U"Document"), WORDING(U"New Page"), WORDING(U"Untitled"),
        WORDING(U"新建网页"), WORDING(U"无标题"),   WORDING(U"無標題"),
    };
    enum { NAME_MOST = 20 };
    return title.length <= NAME_MOST && wording_longest_at(title, 0, WORDINGS(names)) > 0;
}

bool html_title_is_furniture(struct runes title)
{
    struct imprint_field fields[IMPRINT_FIELDS_MOST];
    return chrome_is_breadcrumb(title) || chrome_is_line(title) || is_unnamed(title) ||
           (imprint_page_label_in(title) && imprint_read(title, fields) > 0);
}
