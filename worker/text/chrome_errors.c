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
    case U'e':
    case U'内':
    case U'启':
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
    case U'网':
    case U'访':
    case U'该':
    case U'请':
    case U'页':
    case U'验':
        return true;
    default:
        return false;
    }
}

bool chrome_is_error(struct runes line)
{
    static const struct runes words[] = {
        WORDING(U"403 "),
        WORDING(U"404"),
        WORDING(U"502 "),
        WORDING(U"Bad Gateway"),
        WORDING(U"Forbidden"),
        WORDING(U"Not Found"),
        WORDING(U"enable JavaScript"),
        WORDING(U"内容不存在"),
        WORDING(U"启用JavaScript"),
        WORDING(U"已被删除"),
        WORDING(U"开启JavaScript"),
        WORDING(U"您查看的页面"),
        WORDING(U"您要访问的"),
        WORDING(U"您访问的页面"),
        WORDING(U"找不到页面"),
        WORDING(U"拒绝访问"),
        WORDING(U"文章不存在"),
        WORDING(U"无法访问"),
        WORDING(U"服务器错误"),
        WORDING(U"正在跳转"),
        WORDING(U"没有权限"),
        WORDING(U"系统维护"),
        WORDING(U"系统错误"),
        WORDING(U"网页不存在"),
        WORDING(U"访问出错"),
        WORDING(U"访问过于频繁"),
        WORDING(U"该页无法显示"),
        WORDING(U"请求的页面"),
        WORDING(U"页面不存在"),
        WORDING(U"页面已被"),
        WORDING(U"页面找不到"),
        WORDING(U"页面没有找到"),
        WORDING(U"验证码"),
    };
    if (line.length > 80)
        return false;
    for (uint32_t i = 0; i < line.length; i++)
        if (may_begin_error(line.data[i]) && wording_longest_at(line, i, WORDINGS(words)) > 0)
            return true;
    return false;
}
