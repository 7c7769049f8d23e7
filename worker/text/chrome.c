/* Chrome: the furniture of sites and e-papers. Tables of the words that such lines consist of or
 * begin with; general vocabulary of the trade, no site's own. */
#include "text/chrome.h"

#include "text/glyph.h"
#include "text/imprint.h"
#include "text/phrase.h"

enum { LINE_MOST = 200 };

/* Lines that consist of such words alone, with separators between them. */
static const struct runes buttons[] = {
    PHRASE(U"首页"),     PHRASE(U"网站首页"),   PHRASE(U"主页"),         PHRASE(U"打印"),
    PHRASE(U"打印本页"), PHRASE(U"打印此页"),   PHRASE(U"打印本文"),     PHRASE(U"打印文章"),
    PHRASE(U"关闭"),     PHRASE(U"关闭窗口"),   PHRASE(U"关闭本页"),     PHRASE(U"关闭页面"),
    PHRASE(U"关闭此页"), PHRASE(U"返回顶部"),   PHRASE(U"返回"),         PHRASE(U"返回首页"),
    PHRASE(U"返回列表"), PHRASE(U"返回上页"),   PHRASE(U"返回上一页"),   PHRASE(U"返回目录"),
    PHRASE(U"回到顶部"), PHRASE(U"分享"),       PHRASE(U"分享到"),       PHRASE(U"分享至"),
    PHRASE(U"分享本文"), PHRASE(U"一键分享"),   PHRASE(U"收藏"),         PHRASE(U"收藏本文"),
    PHRASE(U"下载"),     PHRASE(U"全屏"),       PHRASE(U"加大"),         PHRASE(U"还原"),
    PHRASE(U"减小"),     PHRASE(U"放大"),       PHRASE(U"缩小"),         PHRASE(U"默认"),
    PHRASE(U"朗读"),     PHRASE(U"大"),         PHRASE(U"中"),           PHRASE(U"小"),
    PHRASE(U"大中小"),   PHRASE(U"小中大"),     PHRASE(U"字体"),         PHRASE(U"字号"),
    PHRASE(U"字体大小"), PHRASE(U"繁体"),       PHRASE(U"简体"),         PHRASE(U"繁體"),
    PHRASE(U"繁体版"),   PHRASE(U"简体版"),     PHRASE(U"English"),      PHRASE(U"EN"),
    PHRASE(U"无障碍"),   PHRASE(U"无障碍浏览"), PHRASE(U"长者模式"),     PHRASE(U"关怀版"),
    PHRASE(U"登录"),     PHRASE(U"注册"),       PHRASE(U"搜索"),         PHRASE(U"检索"),
    PHRASE(U"纠错"),     PHRASE(U"我要纠错"),   PHRASE(U"举报"),         PHRASE(U"点赞"),
    PHRASE(U"赞"),       PHRASE(U"评论"),       PHRASE(U"我要评论"),     PHRASE(U"发表评论"),
    PHRASE(U"微信"),     PHRASE(U"微博"),       PHRASE(U"QQ"),           PHRASE(U"QQ空间"),
    PHRASE(U"朋友圈"),   PHRASE(U"微信好友"),   PHRASE(U"新浪微博"),     PHRASE(U"腾讯微博"),
    PHRASE(U"人民微博"), PHRASE(U"抖音"),       PHRASE(U"快手"),         PHRASE(U"手机版"),
    PHRASE(U"客户端"),   PHRASE(U"扫一扫"),     PHRASE(U"扫描到手机"),   PHRASE(U"二维码"),
    PHRASE(U"网站地图"), PHRASE(U"设为首页"),   PHRASE(U"加入收藏"),     PHRASE(U"联系我们"),
    PHRASE(U"关于我们"), PHRASE(U"版权声明"),   PHRASE(U"隐私保护"),     PHRASE(U"网站声明"),
    PHRASE(U"网站导航"), PHRASE(U"视力保护色"), PHRASE(U"上一页"),       PHRASE(U"下一页"),
    PHRASE(U"尾页"),     PHRASE(U"上一版"),     PHRASE(U"下一版"),       PHRASE(U"上一期"),
    PHRASE(U"下一期"),   PHRASE(U"版面导航"),   PHRASE(U"标题导航"),     PHRASE(U"往期回顾"),
    PHRASE(U"往期"),     PHRASE(U"返回主页"),   PHRASE(U"目录"),         PHRASE(U"PDF"),
    PHRASE(U"PDF版"),    PHRASE(U"语音播报"),   PHRASE(U"听新闻"),       PHRASE(U"阅读全文"),
    PHRASE(U"展开全文"), PHRASE(U"查看更多"),   PHRASE(U"更多"),         PHRASE(U"正文"),
    PHRASE(U"T|T"),      PHRASE(U"T"),          PHRASE(U"A+"),           PHRASE(U"A-"),
    PHRASE(U"复制链接"), PHRASE(U"复制"),       PHRASE(U"链接"),         PHRASE(U"订阅"),
    PHRASE(U"关注"),     PHRASE(U"推荐"),       PHRASE(U"推荐给好友"),   PHRASE(U"发送给好友"),
    PHRASE(U"保存"),     PHRASE(U"刷新"),       PHRASE(U"播放"),         PHRASE(U"暂停"),
    PHRASE(U"视频"),     PHRASE(U"加载中"),     PHRASE(U"点击查看"),     PHRASE(U"点击下载"),
    PHRASE(U"没有了"),   PHRASE(U"网友评论"),   PHRASE(U"提交"),         PHRASE(U"取消"),
    PHRASE(U"确定"),     PHRASE(U"导航"),       PHRASE(U"菜单"),         PHRASE(U"上一篇"),
    PHRASE(U"下一篇"),   PHRASE(U"上篇"),       PHRASE(U"下篇"),         PHRASE(U"收起"),
    PHRASE(U"正常"),     PHRASE(U"特大"),       PHRASE(U"超大"),         PHRASE(U"标准"),
    PHRASE(U"适中"),     PHRASE(U"较大"),       PHRASE(U"背景色"),       PHRASE(U"【】"),
    PHRASE(U"我的收藏"), PHRASE(U"个人中心"),   PHRASE(U"高级检索"),     PHRASE(U"站内搜索"),
    PHRASE(U"热搜"),     PHRASE(U"上一条"),     PHRASE(U"下一条"),       PHRASE(U"智能问答"),
    PHRASE(U"新闻中心"), PHRASE(U"政务公开"),   PHRASE(U"互动交流"),     PHRASE(U"办事服务"),
    PHRASE(U"政务服务"), PHRASE(U"数据开放"),   PHRASE(U"政民互动"),     PHRASE(U"公示公告"),
    PHRASE(U"要闻动态"), PHRASE(U"信息公开"),   PHRASE(U"政府信息公开"), PHRASE(U"走进"),
    PHRASE(U"时政"),     PHRASE(U"专题专栏"),   PHRASE(U"网上办事"),     PHRASE(U"在线服务"),
};

/* Lines that begin so. */
static const struct runes openings[] = {
    PHRASE(U"当前位置"),
    PHRASE(U"您当前的位置"),
    PHRASE(U"您现在的位置"),
    PHRASE(U"您的位置"),
    PHRASE(U"您所在的位置"),
    PHRASE(U"所在位置"),
    PHRASE(U"现在位置"),
    PHRASE(U"你的位置"),
    PHRASE(U"当前所在位置"),
    PHRASE(U"位置："),
    PHRASE(U"您当前所在"),
    PHRASE(U"首页>"),
    PHRASE(U"首页 >"),
    PHRASE(U"首页>>"),
    PHRASE(U"首页 »"),
    PHRASE(U"首页»"),
    PHRASE(U"首页/"),
    PHRASE(U"首页 /"),
    PHRASE(U"首页 -"),
    PHRASE(U"首页→"),
    PHRASE(U"上一篇"),
    PHRASE(U"下一篇"),
    PHRASE(U"上一条"),
    PHRASE(U"下一条"),
    PHRASE(U"上篇："),
    PHRASE(U"下篇："),
    PHRASE(U"上一则"),
    PHRASE(U"下一则"),
    PHRASE(U"版权声明"),
    PHRASE(U"免责声明"),
    PHRASE(U"特别声明"),
    PHRASE(U"版权所有"),
    PHRASE(U"网站声明"),
    PHRASE(U"主办单位："),
    PHRASE(U"承办单位："),
    PHRASE(U"主办："),
    PHRASE(U"承办："),
    PHRASE(U"协办："),
    PHRASE(U"主管："),
    PHRASE(U"主管单位："),
    PHRASE(U"网站标识码"),
    PHRASE(U"政府网站标识码"),
    PHRASE(U"备案号"),
    PHRASE(U"备案序号"),
    PHRASE(U"ICP备"),
    PHRASE(U"公安备案"),
    PHRASE(U"公网安备"),
    PHRASE(U"技术支持"),
    PHRASE(U"互联网新闻信息服务许可证"),
    PHRASE(U"信息网络传播视听"),
    PHRASE(U"建议使用"),
    PHRASE(U"联系电话"),
    PHRASE(U"Copyright"),
    PHRASE(U"copyright"),
    PHRASE(U"COPYRIGHT"),
    PHRASE(U"©"),
    PHRASE(U"扫一扫"),
    PHRASE(U"扫描二维码"),
    PHRASE(U"扫码"),
    PHRASE(U"长按"),
    PHRASE(U"关注我们"),
    PHRASE(U"关注微信"),
    PHRASE(U"微信公众号"),
    PHRASE(U"欢迎关注"),
    PHRASE(U"点击关注"),
    PHRASE(U"点击下载"),
    PHRASE(U"点击上方"),
    PHRASE(U"点击蓝字"),
    PHRASE(U"微信扫"),
    PHRASE(U"用微信扫"),
    PHRASE(U"手机扫"),
    PHRASE(U"扫描左侧"),
    PHRASE(U"扫描右侧"),
    PHRASE(U"扫描下方"),
    PHRASE(U"识别二维码"),
    PHRASE(U"附件："),
    PHRASE(U"相关附件"),
    PHRASE(U"附件下载"),
    PHRASE(U"文件下载"),
    PHRASE(U"附件1："),
    PHRASE(U"附件2："),
    PHRASE(U"附件3："),
    PHRASE(U"原标题："),
    PHRASE(U"原标题为"),
    PHRASE(U"（原标题"),
    PHRASE(U"原题："),
    PHRASE(U"（原题"),
    PHRASE(U"新闻热线"),
    PHRASE(U"投稿邮箱"),
    PHRASE(U"投稿热线"),
    PHRASE(U"举报电话"),
    PHRASE(U"举报邮箱"),
    PHRASE(U"违法和不良信息"),
    PHRASE(U"本文链接"),
    PHRASE(U"本文地址"),
    PHRASE(U"本文网址"),
    PHRASE(U"原文链接"),
    PHRASE(U"原文地址"),
    PHRASE(U"阅读原文"),
    PHRASE(U"网址："),
    PHRASE(U"标签："),
    PHRASE(U"关键词："),
    PHRASE(U"关键字："),
    PHRASE(U"TAGS"),
    PHRASE(U"Tags"),
    PHRASE(U"tag:"),
    PHRASE(U"浏览次数"),
    PHRASE(U"浏览量"),
    PHRASE(U"阅读量"),
    PHRASE(U"阅读次数"),
    PHRASE(U"点击数"),
    PHRASE(U"点击量"),
    PHRASE(U"点击次数"),
    PHRASE(U"访问量"),
    PHRASE(U"分享到"),
    PHRASE(U"分享至"),
    PHRASE(U"分享文章"),
    PHRASE(U"字体大小"),
    PHRASE(U"字体："),
    PHRASE(U"字号："),
    PHRASE(U"【字体"),
    PHRASE(U"【字号"),
    PHRASE(U"〖字体"),
    PHRASE(U"凡本网"),
    PHRASE(U"凡注明"),
    PHRASE(U"本网转载"),
    PHRASE(U"转载请注明"),
    PHRASE(U"本站转载"),
    PHRASE(U"未经授权"),
    PHRASE(U"未经许可"),
    PHRASE(U"声明：本"),
    PHRASE(U"声明：凡"),
    PHRASE(U"以上内容仅"),
    PHRASE(U"本文仅代表"),
    PHRASE(U"本文系"),
    PHRASE(U"网友评论仅"),
    PHRASE(U"本网站"),
    PHRASE(U"地址："),
    PHRASE(U"邮编："),
    PHRASE(U"邮政编码"),
    PHRASE(U"传真："),
    PHRASE(U"公开方式："),
    PHRASE(U"文章录入"),
    PHRASE(U"信息录入"),
    PHRASE(U"转载申请"),
    PHRASE(U"推荐阅读："),
    PHRASE(U"视力保护色"),
    PHRASE(U"保护视力色"),
    PHRASE(U"打印本页"),
    PHRASE(U"【打印"),
    PHRASE(U"【关闭"),
    PHRASE(U"[打印"),
    PHRASE(U"[关闭"),
    PHRASE(U"无障碍阅读"),
    PHRASE(U"本版新闻"),
    PHRASE(U"稿件审核"),
    PHRASE(U"本期导读"),
};

static const struct runes list_openings[] = {
    PHRASE(U"相关阅读"), PHRASE(U"相关链接"), PHRASE(U"相关新闻"),   PHRASE(U"相关报道"),
    PHRASE(U"相关文章"), PHRASE(U"相关推荐"), PHRASE(U"相关稿件"),   PHRASE(U"相关信息"),
    PHRASE(U"相关解读"), PHRASE(U"相关文件"), PHRASE(U"延伸阅读"),   PHRASE(U"推荐阅读"),
    PHRASE(U"热门推荐"), PHRASE(U"热点推荐"), PHRASE(U"猜你喜欢"),   PHRASE(U"最新文章"),
    PHRASE(U"最新新闻"), PHRASE(U"热门新闻"), PHRASE(U"热点新闻"),   PHRASE(U"图片新闻"),
    PHRASE(U"精彩推荐"), PHRASE(U"更多新闻"), PHRASE(U"网友评论"),   PHRASE(U"发表评论"),
    PHRASE(U"评论列表"), PHRASE(U"我要评论"), PHRASE(U"本版新闻"),   PHRASE(U"新闻推荐"),
    PHRASE(U"热门文章"), PHRASE(U"点击排行"), PHRASE(U"新闻排行"),   PHRASE(U"阅读排行"),
    PHRASE(U"热门排行"), PHRASE(U"编辑推荐"), PHRASE(U"为您推荐"),   PHRASE(U"为你推荐"),
    PHRASE(U"热文推荐"), PHRASE(U"最近更新"), PHRASE(U"24小时热点"), PHRASE(U"一周热点"),
    PHRASE(U"往期回顾"), PHRASE(U"友情链接"), PHRASE(U"热点排行"),   PHRASE(U"上一版"),
    PHRASE(U"最新评论"), PHRASE(U"全部评论"), PHRASE(U"热点专题"),   PHRASE(U"精彩图集"),
    PHRASE(U"今日热点"), PHRASE(U"其他新闻"), PHRASE(U"本类推荐"),   PHRASE(U"最新资讯"),
};

static const struct runes columns[] = {
    PHRASE(U"要闻"),     PHRASE(U"时政"),     PHRASE(U"综合"),     PHRASE(U"综合新闻"),
    PHRASE(U"评论"),     PHRASE(U"社会"),     PHRASE(U"本地新闻"), PHRASE(U"县区要闻"),
    PHRASE(U"头条"),     PHRASE(U"头版"),     PHRASE(U"访谈"),     PHRASE(U"特别报道"),
    PHRASE(U"特别关注"), PHRASE(U"简讯"),     PHRASE(U"短讯"),     PHRASE(U"快讯"),
    PHRASE(U"简明新闻"), PHRASE(U"新闻"),     PHRASE(U"时政要闻"), PHRASE(U"今日要闻"),
    PHRASE(U"县市新闻"), PHRASE(U"市县新闻"), PHRASE(U"区县新闻"), PHRASE(U"图片新闻"),
    PHRASE(U"本报特稿"), PHRASE(U"热点"),     PHRASE(U"聚焦"),     PHRASE(U"民生"),
    PHRASE(U"经济"),     PHRASE(U"文化"),     PHRASE(U"教育"),     PHRASE(U"副刊"),
    PHRASE(U"专版"),     PHRASE(U"专题"),     PHRASE(U"公告"),     PHRASE(U"通知公告"),
    PHRASE(U"政务动态"), PHRASE(U"工作动态"), PHRASE(U"部门动态"), PHRASE(U"乡镇动态"),
    PHRASE(U"新闻动态"), PHRASE(U"政务要闻"), PHRASE(U"本网原创"), PHRASE(U"原创"),
};

static char32_t glyph_at(struct runes line, uint32_t position)
{
    return position < line.length ? glyph_fold(line.data[position]) : 0;
}

static bool is_between(char32_t folded)
{
    return !rune_is_han(folded) && !rune_is_letter(folded) && !rune_is_digit(folded);
}

/* Nothing but buttons, and marks between them. */
static bool is_buttons(struct runes line)
{
    uint32_t i = 0, words = 0;
    while (i < line.length) {
        if (is_between(glyph_at(line, i))) {
            i++;
            continue;
        }
        uint32_t length = phrase_longest_at(line, i, PHRASES(buttons));
        if (length == 0)
            return false;
        i += length;
        words++;
    }
    return words > 0 || line.length > 0;
}

/* 首页 > 新闻中心 > 访谈: short parts with arrows between them. */
static bool is_breadcrumb(struct runes line)
{
    uint32_t arrows = 0, part = 0;
    bool home = phrase_at(line, 0, RUNES(U"首页")) || phrase_at(line, 0, RUNES(U"网站首页")) ||
                phrase_at(line, 0, RUNES(U"主页"));
    for (uint32_t i = 0; i < line.length; i++) {
        char32_t c = glyph_at(line, i);
        if (c == U'>' || c == U'»' || c == U'›' || c == U'→') {
            arrows += part > 0;
            part = 0;
        } else if (++part > (home ? 60u : 16u)) {
            return false;
        }
    }
    return arrows >= 2 || (arrows >= 1 && home);
}

static bool is_footer(struct runes line)
{
    static const struct runes words[] = {
        PHRASE(U"ICP备"),      PHRASE(U"公网安备"),  PHRASE(U"版权所有"),   PHRASE(U"网站标识码"),
        PHRASE(U"All Rights"), PHRASE(U"Copyright"), PHRASE(U"ICP证"),      PHRASE(U"网安备"),
        PHRASE(U"All rights"), PHRASE(U"备案号"),    PHRASE(U"技术支持："), PHRASE(U"ALL RIGHTS"),
    };
    for (uint32_t i = 0; i < line.length; i++)
        if (phrase_longest_at(line, i, PHRASES(words)) > 0)
            return true;
    return false;
}

/* 02版 要闻, 第A01版：头版: a page label, and at most a column's name behind it. */
static bool is_page_head(struct runes line)
{
    uint32_t label = imprint_page_label_at(line, 0);
    return label > 0 && line.length <= label + 8;
}

static bool ends_in_full_stop(struct runes line)
{
    return line.length > 0 && line.data[line.length - 1] == U'。';
}

bool chrome_is_line(struct runes line)
{
    line = glyph_trim(line);
    if (line.length == 0 || line.length > LINE_MOST)
        return line.length == 0;
    if (is_buttons(line) || is_page_head(line) || is_breadcrumb(line) || chrome_is_page_break(line))
        return true;
    uint32_t opening = phrase_longest_at(line, 0, PHRASES(openings));
    if (opening > 0 && (line.length <= 60 || opening >= 4))
        return !(ends_in_full_stop(line) && opening <= 2);
    return line.length <= 120 && is_footer(line);
}

bool chrome_opens_list(struct runes line)
{
    line = glyph_trim(line);
    uint32_t begin = 0;
    while (begin < line.length && is_between(glyph_at(line, begin)))
        begin++;
    uint32_t length = phrase_longest_at(line, begin, PHRASES(list_openings));
    if (length == 0)
        return false;
    for (uint32_t i = begin + length; i < line.length; i++)
        if (!is_between(glyph_at(line, i)) && !phrase_at(line, i, RUNES(U"更多")) &&
            !(i > 0 && phrase_at(line, i - 1, RUNES(U"更多"))))
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
    static const struct runes turns[] = {PHRASE(U"下转"), PHRASE(U"上接"), PHRASE(U"紧接"),
                                         PHRASE(U"接第"), PHRASE(U"转第"), PHRASE(U"上转")};
    line = glyph_trim(line);
    if (line.length == 0 || line.length > 24)
        return false;
    if (is_page_number(line))
        return true;
    uint32_t begin = glyph_at(line, 0) == U'(' || glyph_at(line, 0) == U'[' ? 1 : 0;
    if (phrase_longest_at(line, begin, PHRASES(turns)) == 0)
        return false;
    return phrase_find_glyph(line, begin, U'版') < line.length ||
           phrase_find_glyph(line, begin, U'页') < line.length;
}

bool chrome_is_error(struct runes line)
{
    static const struct runes words[] = {
        PHRASE(U"404"),
        PHRASE(U"403 "),
        PHRASE(U"502 "),
        PHRASE(U"页面不存在"),
        PHRASE(U"找不到页面"),
        PHRASE(U"页面没有找到"),
        PHRASE(U"无法访问"),
        PHRASE(U"访问出错"),
        PHRASE(U"您访问的页面"),
        PHRASE(U"您要访问的"),
        PHRASE(U"您查看的页面"),
        PHRASE(U"系统错误"),
        PHRASE(U"该页无法显示"),
        PHRASE(U"Not Found"),
        PHRASE(U"Forbidden"),
        PHRASE(U"Bad Gateway"),
        PHRASE(U"验证码"),
        PHRASE(U"正在跳转"),
        PHRASE(U"启用JavaScript"),
        PHRASE(U"开启JavaScript"),
        PHRASE(U"访问过于频繁"),
        PHRASE(U"服务器错误"),
        PHRASE(U"已被删除"),
        PHRASE(U"文章不存在"),
        PHRASE(U"内容不存在"),
        PHRASE(U"网页不存在"),
        PHRASE(U"请求的页面"),
        PHRASE(U"页面找不到"),
        PHRASE(U"系统维护"),
        PHRASE(U"拒绝访问"),
        PHRASE(U"没有权限"),
        PHRASE(U"enable JavaScript"),
        PHRASE(U"页面已被"),
    };
    if (line.length > 80)
        return false;
    for (uint32_t i = 0; i < line.length; i++)
        if (phrase_longest_at(line, i, PHRASES(words)) > 0)
            return true;
    return false;
}

bool chrome_is_column(struct runes line)
{
    line = glyph_trim(line);
    if (line.length < 2 || line.length > 24)
        return false;
    if (glyph_at(line, 0) == U'[' && glyph_at(line, line.length - 1) == U']')
        return true;
    uint32_t begin = 0, end = line.length;
    while (begin < end && is_between(glyph_at(line, begin)))
        begin++;
    while (end > begin && is_between(glyph_at(line, end - 1)))
        end--;
    return phrase_is(runes_slice(line, begin, end), PHRASES(columns));
}
