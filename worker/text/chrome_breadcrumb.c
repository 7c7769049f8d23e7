/* The path of columns above an article, which tells where on its site a page stands. */
#include "text/chrome.h"
#include "text/credit.h"
#include "text/glyph.h"
#include "text/wording.h"

static bool is_home(struct runes name)
{
    static const struct runes homes[] = {
        WORDING(U"主页"),
        WORDING(U"网站首页"),
        WORDING(U"首页"),
    };
    return wording_is(name, WORDINGS(homes));
}

/* 新闻中心, 时政要闻: a column right behind the site's name. */
static bool is_column_of_site(struct runes name)
{
    static const struct runes endings[] = {
        WORDING(U"公告"), WORDING(U"动态"), WORDING(U"新闻"), WORDING(U"新闻中心"),
        WORDING(U"要闻"), WORDING(U"资讯"), WORDING(U"频道"),
    };
    return chrome_is_column_name(name) || wording_longest_end(name, WORDINGS(endings)) > 0;
}

/* 首页 地方 某县, 首页 | 新闻 | 要闻, 云山新闻网 新闻中心 城事: the same, its arrows pictures. */
static bool is_bare_path(struct runes line)
{
    enum { LINE_MOST = 30, NAME_MOST = 8, NAMES_LEAST = 3 };
    uint32_t names = 0;
    bool home = false, site = false, column = false;
    if (line.length > LINE_MOST)
        return false;
    for (uint32_t i = 0; i < line.length; i++) {
        uint32_t end = i;
        while (end < line.length && rune_is_han(line.data[end]))
            end++;
        struct runes name = runes_slice(line, i, end);
        if (name.length > NAME_MOST ||
            (end < line.length && !glyph_is_blank(line.data[end]) && glyph_at(line, end) != U'|'))
            return false;
        if (name.length > 0 && ++names <= 2) {
            home = home || is_home(name);
            site = site || (names == 1 && credit_is_medium(name));
            column = column || (names == 2 && is_column_of_site(name));
            if (names == 2 && !home && !(site && column))
                return false;
        }
        i = end;
    }
    return names >= NAMES_LEAST;
}

/* > 正文, 3. > 正文: the end of a path whose steps stand a line each; 云山网河西正文: a path whose
 * arrows are lost. */
static bool is_last_step(struct runes line)
{
    enum { STEP_MOST = 12, SITE_LEAST = 2 };
    uint32_t at = 0;
    const uint32_t site = runes_next(line, SITE_LEAST, U'网');
    if (site < line.length && line.length <= STEP_MOST && runes_end_with(line, RUNES(U"正文")))
        return true;
    while (at < line.length &&
           (rune_is_digit(line.data[at]) || line.data[at] == U'.' || glyph_is_blank(line.data[at])))
        at++;
    return line.length <= STEP_MOST && glyph_at(line, at) == U'>' &&
           runes_end_with(line, RUNES(U"正文"));
}

/* 首页 > 新闻中心 > 访谈: short parts with arrows between them. 申请→受理→审核→发证 are steps,
 * which nothing but the other arrow tells: a path of columns begins or ends as one. */
bool chrome_is_breadcrumb(struct runes line)
{
    static const struct runes columns[] = {
        WORDING(U"中心"), WORDING(U"主页"), WORDING(U"公开"), WORDING(U"公告"), WORDING(U"动态"),
        WORDING(U"报"),   WORDING(U"新闻"), WORDING(U"栏目"), WORDING(U"正文"), WORDING(U"网"),
        WORDING(U"网站"), WORDING(U"要闻"), WORDING(U"资讯"), WORDING(U"频道"), WORDING(U"首页"),
    };
    enum { SITE_AND_COLUMN = 30 };
    if (is_bare_path(line) || is_last_step(line))
        return true;
    uint32_t arrows = 0, steps = 0, part = 0;
    bool column = false, site = false; /* 云山网>>经济·科技 */
    bool home = wording_at(line, 0, RUNES(U"首页")) || wording_at(line, 0, RUNES(U"网站首页")) ||
                wording_at(line, 0, RUNES(U"主页"));
    bool closed = runes_end_with(line, RUNES(U"正文")); /* 云山新闻网 - 要闻 - 正文 */
    for (uint32_t i = 0; i < line.length; i++) {
        char32_t c = glyph_at(line, i);
        bool dash = closed && (c == U'-' || c == U'/') && i > 0 && glyph_is_blank(line.data[i - 1]);
        if (c == U'>' || c == U'»' || c == U'›' || c == U'→' || dash) {
            struct runes before = glyph_trim(runes_slice(line, i - part, i));
            column = column || wording_longest_end(before, WORDINGS(columns)) > 0;
            site = site || (arrows == 0 && part > 0 && credit_is_medium(before) &&
                            (c == U'»' || glyph_at(line, i + 1) == c));
            arrows += part > 0;
            steps += c == U'→';
            part = 0;
        } else if (++part > (home ? 60u : arrows > 1 ? 32u : 16u)) {
            return false;
        }
    }
    column = column || wording_longest_end(line, WORDINGS(columns)) > 0;
    return (arrows >= 2 && (steps == 0 || column)) || (arrows >= 1 && home) ||
           (site && line.length <= SITE_AND_COLUMN);
}
