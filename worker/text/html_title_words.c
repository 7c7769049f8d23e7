/* What title elements say besides the title. */
#include "text/html_title_words.h"

#include <stddef.h>

#include "text/chrome.h"
#include "text/imprint.h"

bool html_title_separator(char32_t c)
{
    return c == U'_' || c == U'-' || c == U'|' || c == U'—' || c == U'–' || c == U'｜' ||
           c == U'－' || c == U'/' || c == U'>' || c == U'·';
}

bool html_title_is_site(struct runes text)
{
    static const struct runes ends[] = {
        RUNES_ROW(U"网"),     RUNES_ROW(U"政府"),   RUNES_ROW(U"门户"), RUNES_ROW(U"频道"),
        RUNES_ROW(U"网站"),   RUNES_ROW(U"在线"),   RUNES_ROW(U"日报"), RUNES_ROW(U"晚报"),
        RUNES_ROW(U"新闻"),   RUNES_ROW(U"要闻"),   RUNES_ROW(U"动态"), RUNES_ROW(U"数字报"),
        RUNES_ROW(U"电子报"), RUNES_ROW(U"客户端"), RUNES_ROW(U"融媒"), RUNES_ROW(U"融媒体"),
        RUNES_ROW(U"中心"),   RUNES_ROW(U"报"),     RUNES_ROW(U"首页"), RUNES_ROW(U"公开"),
        RUNES_ROW(U"平台"),   RUNES_ROW(U"委员会"), RUNES_ROW(U"局"),   RUNES_ROW(U"資訊網"),
        RUNES_ROW(U"網"),     RUNES_ROW(U"com"),    RUNES_ROW(U"cn"),   RUNES_ROW(U"時報"),
        RUNES_ROW(U"时报"),   RUNES_ROW(U"快讯"),   RUNES_ROW(U"头条"), RUNES_ROW(U"资讯"),
        RUNES_ROW(U"网讯"),   RUNES_ROW(U"专题")};
    /* 关于…的情况通报: documents */
    static const struct runes others[] = {
        RUNES_ROW(U"通报"), RUNES_ROW(U"公报"), RUNES_ROW(U"预报"),
        RUNES_ROW(U"汇报"), RUNES_ROW(U"举报"), RUNES_ROW(U"简报"),
        RUNES_ROW(U"喜报"), RUNES_ROW(U"捷报"), RUNES_ROW(U"海报")};
    for (unsigned i = 0; i < sizeof(others) / sizeof(others[0]); i++)
        if (runes_end_with(text, others[i]))
            return false;
    for (unsigned i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
        if (runes_end_with(text, ends[i]))
            return true;
    return false;
}

bool html_title_is_site_alone(struct runes title)
{
    enum { SITE_MOST = 20 };
    static const struct runes ends[] = {
        RUNES_ROW(U"网站"),   RUNES_ROW(U"门户"),   RUNES_ROW(U"门户网"), RUNES_ROW(U"人民政府"),
        RUNES_ROW(U"政府网"), RUNES_ROW(U"信息网"), RUNES_ROW(U"新闻网"), RUNES_ROW(U"政务网"),
        RUNES_ROW(U"网首页"), RUNES_ROW(U"数字报"), RUNES_ROW(U"电子报"), RUNES_ROW(U"数字报纸")};
    for (unsigned i = 0; title.length <= SITE_MOST && i < sizeof(ends) / sizeof(ends[0]); i++)
        if (runes_end_with(title, ends[i]))
            return true;
    return false;
}

bool html_title_is_site_behind_dash(struct runes text)
{
    enum { NAME_MOST = 10 };
    static const struct runes ends[] = {
        RUNES_ROW(U"网"),   RUNES_ROW(U"网站"),   RUNES_ROW(U"门户"), RUNES_ROW(U"人民政府"),
        RUNES_ROW(U"在线"), RUNES_ROW(U"客户端"), RUNES_ROW(U"網"),   RUNES_ROW(U"網站")};
    for (unsigned i = 0; text.length <= NAME_MOST && i < sizeof(ends) / sizeof(ends[0]); i++)
        if (runes_end_with(text, ends[i]))
            return true;
    return false;
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
    static const struct runes names[] = {RUNES_ROW(U"无标题"),   RUNES_ROW(U"新建网页"),
                                         RUNES_ROW(U"Untitled"), RUNES_ROW(U"New Page"),
                                         RUNES_ROW(U"Document"), RUNES_ROW(U"無標題")};
    enum { NAME_MOST = 20 };
    for (unsigned i = 0; title.length <= NAME_MOST && i < sizeof(names) / sizeof(names[0]); i++)
        if (runes_start_with(title, names[i]))
            return true;
    return false;
}

bool html_title_is_furniture(struct runes title)
{
    struct imprint_field fields[IMPRINT_FIELDS_MOST];
    return chrome_is_breadcrumb(title) || chrome_is_line(title) || is_unnamed(title) ||
           (imprint_page_label_in(title) && imprint_read(title, fields) > 0);
}
