/* What pages say that are no articles: errors, what was taken down, what wants a browser or a
 * login. */
#include "text/chrome.h"
#include "text/glyph.h"
#include "text/wording.h"

/* What the words of chrome_is_error begin with. */
static bool may_begin_error(char32_t c)
{
    switch (glyph_fold(c)) {
    case U'4':
    case U'5':
    case U'B':
    case U'F':
    case U'N':
    case U'信':
    case U'e':
    case U'内':
    case U'启':
    case U'安':
    case U'已':
    case U'开':
    case U'您':
    case U'找':
    case U'拒':
    case U'文':
    case U'无':
    case U'服':
    case U'正':
    case U'没':
    case U'系':
    case U'禁':
    case U'网':
    case U'访':
    case U'该':
    case U'错':
    case U'请':
    case U'页':
    case U'验':
        return true;
    default:
        return false;
    }
}

/* 404, 403 Forbidden, 502错误: the number of an error, which counts nothing: 404亿元, G404, 1.404.
 */
static bool is_code_at(struct runes line, uint32_t position)
{
    static const struct runes codes[] = {WORDING(U"403"), WORDING(U"404"), WORDING(U"500"),
                                         WORDING(U"502"), WORDING(U"503")};
    static const struct runes behind[] = {
        WORDING(U"错误"),
        WORDING(U"页面"),
        WORDING(U"页"),
    };
    uint32_t length = wording_longest_at(line, position, WORDINGS(codes)), end = position + length;
    if (length == 0 || (position > 0 && !glyph_is_between(glyph_at(line, position - 1)) &&
                        line.data[position - 1] != U'误'))
        return false;
    bool bare = line.length == length ||
                wording_find(line, end, RUNES(U"Not Found")) < line.length ||
                wording_find(line, end, RUNES(U"Forbidden")) < line.length ||
                wording_find(line, 0, RUNES(U"rror")) < line.length;
    while (end < line.length && glyph_is_blank(line.data[end]))
        end++;
    return bare || wording_longest_at(line, end, WORDINGS(behind)) > 0 ||
           glyph_at(line, end) == U'-';
}

bool chrome_is_error(struct runes line, bool *certain)
{
    /* what a page says of others, too: 因系统维护，6月3日暂停办理…, 不要透露短信验证码 */
    static const struct runes shared[] = {
        WORDING(U"已被删除"), WORDING(U"无法访问"), WORDING(U"没有权限"),
        WORDING(U"系统维护"), WORDING(U"验证码"),
    };
    static const struct runes words[] = {
        WORDING(U"500 Internal"),   WORDING(U"Bad Gateway"),       WORDING(U"Forbidden"),
        WORDING(U"Not Found"),      WORDING(U"enable JavaScript"), WORDING(U"信息不存在"),
        WORDING(U"内容不存在"),     WORDING(U"启用JavaScript"),    WORDING(U"安全验证"),
        WORDING(U"开启JavaScript"), WORDING(U"您查看的页面"),      WORDING(U"您要访问的"),
        WORDING(U"您访问的页面"),   WORDING(U"找不到页面"),        WORDING(U"拒绝访问"),
        WORDING(U"文章不存在"),     WORDING(U"服务器错误"),        WORDING(U"正在跳转"),
        WORDING(U"禁止访问"),       WORDING(U"系统错误"),          WORDING(U"网页不存在"),
        WORDING(U"访问出错"),       WORDING(U"访问过于频繁"),      WORDING(U"访问验证"),
        WORDING(U"该页无法显示"),   WORDING(U"请求的页面"),        WORDING(U"错误页"),
        WORDING(U"页面不存在"),     WORDING(U"页面已被"),          WORDING(U"页面找不到"),
        WORDING(U"页面没有找到"),
    };
    bool said = false;
    *certain = false;
    for (uint32_t i = 0; line.length <= 80 && i < line.length && !*certain; i++) {
        if (!may_begin_error(line.data[i]))
            continue;
        *certain = wording_longest_at(line, i, WORDINGS(words)) > 0 || is_code_at(line, i);
        said = said || *certain || wording_longest_at(line, i, WORDINGS(shared)) > 0;
    }
    return said;
}
