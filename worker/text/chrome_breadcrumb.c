/* The path of columns above an article, which tells where on its site a page stands. */
#include "text/chrome.h"
#include "text/credit.h"
#include "text/glyph.h"
#include "text/wording.h"

/* 首页 地方 某县: the same, its arrows pictures. */
static bool is_bare_path(struct runes line)
{
    enum { LINE_MOST = 24, NAME_MOST = 6, NAMES_LEAST = 2 };
    uint32_t names = 0, name = 0;
    if (line.length > LINE_MOST ||
        (!wording_at(line, 0, RUNES(U"首页 ")) && !wording_at(line, 0, RUNES(U"网站首页 "))))
        return false;
    for (uint32_t i = 0; i < line.length; i++) {
        if (!rune_is_han(line.data[i]) && !glyph_is_blank(line.data[i]))
            return false;
        name = rune_is_han(line.data[i]) ? name + 1 : 0;
        names += name == 1;
        if (name > NAME_MOST)
            return false;
    }
    return names > NAMES_LEAST;
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
    if (is_bare_path(line))
        return true;
    uint32_t arrows = 0, steps = 0, part = 0;
    bool column = false, site = false; /* 云山网>>经济·科技 */
    bool home = wording_at(line, 0, RUNES(U"首页")) || wording_at(line, 0, RUNES(U"网站首页")) ||
                wording_at(line, 0, RUNES(U"主页"));
    bool closed = runes_end_with(line, RUNES(U"正文")); /* 云山新闻网 - 要闻 - 正文 */
    for (uint32_t i = 0; i < line.length; i++) {
        char32_t c = glyph_at(line, i);
        bool dash = closed && c == U'-' && i > 0 && glyph_is_blank(line.data[i - 1]);
        if (c == U'>' || c == U'»' || c == U'›' || c == U'→' || dash) {
            struct runes before = glyph_trim(runes_slice(line, i - part, i));
            column = column || wording_longest_end(before, WORDINGS(columns)) > 0;
            site = site || (arrows == 0 && part > 0 && credit_is_medium(before) &&
                            (c == U'»' || glyph_at(line, i + 1) == c));
            arrows += part > 0;
            steps += c == U'→';
            part = 0;
        } else if (++part > (home ? 60u : 16u)) {
            return false;
        }
    }
    column = column || wording_longest_end(line, WORDINGS(columns)) > 0;
    return (arrows >= 2 && (steps == 0 || column)) || (arrows >= 1 && home) ||
           (site && line.length <= SITE_AND_COLUMN);
}
