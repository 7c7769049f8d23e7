/* Chrome: the furniture of sites and e-papers, by what a whole line is: other sites side by side,
 * page labels, hints of searches, headings over other articles, page breaks. */
#include "text/chrome.h"

#include "text/credit.h"
#include "text/day.h"
#include "text/glyph.h"
#include "text/imprint.h"
#include "text/wording.h"

enum { LINE_MOST = 200 };

static const struct runes list_openings[] = {
    WORDING(U"24小时热点"), WORDING(U"一周热点"), WORDING(U"上一版"),   WORDING(U"专题专栏"),
    WORDING(U"为你推荐"),   WORDING(U"为您推荐"), WORDING(U"今日推荐"), WORDING(U"今日热点"),
    WORDING(U"全部评论"),   WORDING(U"关联稿件"), WORDING(U"其他新闻"), WORDING(U"参与评论"),
    WORDING(U"友情链接"),   WORDING(U"发表评论"), WORDING(U"图文推荐"), WORDING(U"图文热点"),
    WORDING(U"图文聚焦"),   WORDING(U"图片专栏"), WORDING(U"图片新闻"), WORDING(U"图说新闻"),
    WORDING(U"大家都在看"), WORDING(U"延伸阅读"), WORDING(U"往期回顾"), WORDING(U"往期推荐"),
    WORDING(U"往期阅读"),   WORDING(U"我要评论"), WORDING(U"所有评论"), WORDING(U"排行榜"),
    WORDING(U"推荐新闻"),   WORDING(U"推荐阅读"), WORDING(U"文章排行"), WORDING(U"新闻排行"),
    WORDING(U"新闻推荐"),   WORDING(U"更多新闻"), WORDING(U"最新发布"), WORDING(U"最新文章"),
    WORDING(U"最新新闻"),   WORDING(U"最新更新"), WORDING(U"最新评论"), WORDING(U"最新资讯"),
    WORDING(U"最热评论"),   WORDING(U"最近更新"), WORDING(U"本周热点"), WORDING(U"本版新闻"),
    WORDING(U"本类推荐"),   WORDING(U"点击排行"), WORDING(U"点击榜"),   WORDING(U"热文推荐"),
    WORDING(U"热榜"),       WORDING(U"热点专题"), WORDING(U"热点排行"), WORDING(U"热点推荐"),
    WORDING(U"热点文章"),   WORDING(U"热点新闻"), WORDING(U"热点聚焦"), WORDING(U"热门排行"),
    WORDING(U"热门推荐"),   WORDING(U"热门文章"), WORDING(U"热门新闻"), WORDING(U"热门跟贴"),
    WORDING(U"猜你喜欢"),   WORDING(U"相关专题"), WORDING(U"相关信息"), WORDING(U"相关报道"),
    WORDING(U"相关推荐"),   WORDING(U"相关文件"), WORDING(U"相关文档"), WORDING(U"相关文章"),
    WORDING(U"相关新闻"),   WORDING(U"相关稿件"), WORDING(U"相关解读"), WORDING(U"相关资料"),
    WORDING(U"相关链接"),   WORDING(U"相关阅读"), WORDING(U"精彩专题"), WORDING(U"精彩图集"),
    WORDING(U"精彩推荐"),   WORDING(U"编辑推荐"), WORDING(U"网友评论"), WORDING(U"视频新闻"),
    WORDING(U"评论列表"),   WORDING(U"阅读排行"),
};

/* Where the run of ideographs at position ends. */
static uint32_t run_end(struct runes line, uint32_t position)
{
    while (position < line.length && rune_is_han(line.data[position]))
        position++;
    return position;
}

/* 云山网 人民网某频道 农业信息网 …: other sites, side by side. */
static bool is_friends(struct runes line)
{
    enum { NAMES_LEAST = 6, NAME_MOST = 14, MEDIA_LEAST = 3 };
    uint32_t names = 0, media = 0;
    for (uint32_t i = 0; i < line.length; i++) {
        uint32_t end = run_end(line, i);
        if (end - i > NAME_MOST || (end < line.length && !glyph_is_blank(line.data[end])))
            return false;
        names += end > i;
        i = end;
    }
    for (uint32_t i = 0; names >= NAMES_LEAST && i < line.length; i++) {
        uint32_t end = run_end(line, i);
        media += end > i && credit_is_medium(runes_slice(line, i, end));
        i = end;
    }
    return media >= MEDIA_LEAST;
}

/* 02版 要闻, 第A01版：头版　上一版 下一版: a page label, and at most a column's name and buttons
 * behind it. */
static bool is_page_head(struct runes line)
{
    enum { COLUMN_LEAST = 8 };
    uint32_t label = imprint_page_label_at(line, 0);
    if (label == 0 || line.length <= label + COLUMN_LEAST)
        return label > 0;
    uint32_t i = label;
    while (i < line.length && glyph_is_between(glyph_at(line, i)))
        i++;
    for (unsigned columns = 0; columns < 2; columns++) { /* 某时报 要闻 | 上一版 */
        uint32_t begin = i;
        while (i < line.length && i <= begin + COLUMN_LEAST && rune_is_han(line.data[i]))
            i++;
        if (i >= line.length || !glyph_is_blank(line.data[i]))
            return false;
        if (chrome_is_buttons(runes_slice(line, i, line.length)))
            return true;
        while (i < line.length && glyph_is_between(glyph_at(line, i)))
            i++;
    }
    return false;
}

/* 云山新闻网移动版: the name of a site in another form. */
static bool is_other_form(struct runes line)
{
    static const struct runes forms[] = {
        WORDING(U"手机版"),
        WORDING(U"电脑版"),
        WORDING(U"移动版"),
        WORDING(U"触屏版"),
    };
    enum { NAME_MOST = 12 };
    uint32_t form = wording_longest_end(line, WORDINGS(forms));
    return form > 0 && line.length <= form + NAME_MOST &&
           credit_is_medium(runes_slice(line, 0, line.length - form));
}

/* 热搜：社保 医保: what others look for on the site. */
static bool is_search_hint(struct runes line)
{
    static const struct runes openings[] = {
        WORDING(U"搜索热词:"), WORDING(U"热搜:"),     WORDING(U"热搜词:"),
        WORDING(U"热词:"),     WORDING(U"热门搜索:"), WORDING(U"热门关键词:"),
    };
    return wording_longest_at(line, 0, WORDINGS(openings)) > 0;
}

bool chrome_is_line(struct runes line)
{
    line = glyph_trim(line);
    if (line.length == 0 || line.length > LINE_MOST)
        return line.length == 0;
    if (chrome_is_buttons(line) || chrome_is_navigation(line) || is_friends(line) ||
        is_page_head(line) || chrome_is_breadcrumb(line) || chrome_is_page_break(line) ||
        chrome_is_address(line) || is_search_hint(line) || is_other_form(line) ||
        chrome_is_masthead(line) || day_weekday_at(line, 0) == line.length)
        return true;
    return chrome_is_notice(line) || chrome_is_footer(line) || chrome_is_spam(line);
}

bool chrome_opens_list(struct runes line)
{
    line = glyph_trim(line);
    uint32_t begin = 0;
    while (begin < line.length && glyph_is_between(glyph_at(line, begin)))
        begin++;
    enum { FIRST_MOST = 45 };
    uint32_t length = wording_longest_at(line, begin, WORDINGS(list_openings));
    if (length == 0)
        return false;
    if (glyph_at(line, begin + length) == U':' && line.length <= FIRST_MOST &&
        wording_find_glyph(line, begin, U'。') == line.length)
        return true; /* 相关链接：…: the first of the list beside its label */
    for (uint32_t i = begin + length; i < line.length; i++)
        if (!glyph_is_between(glyph_at(line, i)) && !wording_at(line, i, RUNES(U"更多")) &&
            !(i > 0 && wording_at(line, i - 1, RUNES(U"更多"))))
            return false;
    return true;
}

/* — 12 —, -3-, ·4·, 第3页 共5页, 3/5 */
static bool is_page_number(struct runes line)
{
    uint32_t digits = 0, dashes = 0, words = 0;
    for (uint32_t i = 0; i < line.length; i++) {
        char32_t c = glyph_at(line, i);
        if (rune_is_digit(c))
            digits++;
        else if (c == U'-' || c == U'—' || c == U'·' || c == U'–' || c == U'―' || c == U'－')
            dashes++;
        else if (c == U'第' || c == U'页' || c == U'共')
            words++;
        else if (c != U' ' && c != U'/' && c != U',')
            return false;
    }
    return digits > 0 && digits <= 6 && (dashes >= 2 || words >= 2);
}

bool chrome_is_page_break(struct runes line)
{
    static const struct runes turns[] = {
        WORDING(U"上接"), WORDING(U"上转"), WORDING(U"下转"), WORDING(U"接第"),
        WORDING(U"紧接"), WORDING(U"详见"), WORDING(U"转第"),
    };
    line = glyph_trim(line);
    if (line.length == 0 || line.length > 24)
        return false;
    if (is_page_number(line))
        return true;
    uint32_t begin = glyph_at(line, 0) == U'(' || glyph_at(line, 0) == U'[' ? 1 : 0;
    if (wording_longest_at(line, begin, WORDINGS(turns)) == 0)
        return false;
    const bool points =
        wording_at(line, begin, RUNES(U"详见")); /* 详见C03、C04版, and not 详见后 */
    return wording_find_glyph(line, begin, U'版') < line.length ||
           (!points && wording_find_glyph(line, begin, U'页') < line.length);
}
