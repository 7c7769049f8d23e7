/* Chrome: the furniture of sites and e-papers. Tables of the words that such lines consist of or
 * begin with; general vocabulary of the trade, no site's own. */
#include "text/chrome.h"

#include "text/credit.h"
#include "text/day.h"
#include "text/glyph.h"
#include "text/imprint.h"
#include "text/wording.h"

enum { LINE_MOST = 200 };

/* Lines that consist of such words alone, with separators between them. */
static const struct runes buttons[] = {
    WORDING(U"3上一版"),
    WORDING(U"3上一篇"),
    WORDING(U"4下一版"),
    WORDING(U"4下一篇"),
    WORDING(U"4下一期"),
    WORDING(U"A+"),
    WORDING(U"A-"),
    WORDING(U"EN"),
    WORDING(U"END"),
    WORDING(U"End"),
    WORDING(U"English"),
    WORDING(U"Loading..."),
    WORDING(U"LOGO"),
    WORDING(U"PDF"),
    WORDING(U"PDF版"),
    WORDING(U"QQ"),
    WORDING(U"QQ空间"),
    WORDING(U"THE END"),
    WORDING(U"The End"),
    WORDING(U"T"),
    WORDING(U"T|T"),
    WORDING(U"Top"),
    WORDING(U"TOP"),
    WORDING(U"Untitled Document"),
    WORDING(U"[]"),
    WORDING(U"loading..."),
    WORDING(U"logo"),
    WORDING(U"pagebreak"),
    WORDING(U"↑"),
    WORDING(U"一键分享"),
    WORDING(U"一键转发"),
    WORDING(U"一键置顶"),
    WORDING(U"上一期"),
    WORDING(U"上一条"),
    WORDING(U"上一版"),
    WORDING(U"上一篇"),
    WORDING(U"上一页"),
    WORDING(U"上篇"),
    WORDING(U"上一章"),
    WORDING(U"上一版3"),
    WORDING(U"上一篇3"),
    WORDING(U"上一期3"),
    WORDING(U"下一期"),
    WORDING(U"下一条"),
    WORDING(U"下一版"),
    WORDING(U"下一版4"),
    WORDING(U"下一篇"),
    WORDING(U"下一篇4"),
    WORDING(U"下一页"),
    WORDING(U"下篇"),
    WORDING(U"下载"),
    WORDING(U"下一章节"),
    WORDING(U"下一章"),
    WORDING(U"下载APP"),
    WORDING(U"专题专栏"),
    WORDING(U"个人中心"),
    WORDING(U"个人微信"),
    WORDING(U"中"),
    WORDING(U"主页"),
    WORDING(U"举报"),
    WORDING(U"举报此文"),
    WORDING(U"书签"),
    WORDING(U"二维码"),
    WORDING(U"互动交流"),
    WORDING(U"人民微博"),
    WORDING(U"会员中心"),
    WORDING(U"保存"),
    WORDING(U"信息中心"),
    WORDING(U"信息公开"),
    WORDING(U"倒序浏览"),
    WORDING(U"停止朗读"),
    WORDING(U"全屏"),
    WORDING(U"全文复制"),
    WORDING(U"全文阅读"),
    WORDING(U"全文"),
    WORDING(U"公示公告"),
    WORDING(U"关于我们"),
    WORDING(U"关怀版"),
    WORDING(U"关注"),
    WORDING(U"关联信息"),
    WORDING(U"关闭"),
    WORDING(U"关闭本页"),
    WORDING(U"关闭此页"),
    WORDING(U"关闭窗口"),
    WORDING(U"关闭页面"),
    WORDING(U"关注该公众号"),
    WORDING(U"关灯"),
    WORDING(U"关注公众号"),
    WORDING(U"写留言"),
    WORDING(U"减小"),
    WORDING(U"分享"),
    WORDING(U"分享到"),
    WORDING(U"分享本文"),
    WORDING(U"分享至"),
    WORDING(U"分享到朋友圈"),
    WORDING(U"分享文章"),
    WORDING(U"分享到微信"),
    WORDING(U"分享到微博"),
    WORDING(U"分享到QQ空间"),
    WORDING(U"分享到新浪微博"),
    WORDING(U"切换繁体"),
    WORDING(U"刷新"),
    WORDING(U"办事服务"),
    WORDING(U"加入最爱"),
    WORDING(U"加入收藏"),
    WORDING(U"加大"),
    WORDING(U"加载中"),
    WORDING(U"加入书签"),
    WORDING(U"加入书架"),
    WORDING(U"加载中..."),
    WORDING(U"原图"),
    WORDING(U"参与讨论"),
    WORDING(U"反馈"),
    WORDING(U"发表评论"),
    WORDING(U"发送给好友"),
    WORDING(U"取消"),
    WORDING(U"只看该作者"),
    WORDING(U"听新闻"),
    WORDING(U"听书"),
    WORDING(U"喜欢此内容的人还喜欢"),
    WORDING(U"回到顶部"),
    WORDING(U"回页首"),
    WORDING(U"回页顶"),
    WORDING(U"图片"),
    WORDING(U"图片默认标题"),
    WORDING(U"在线服务"),
    WORDING(U"在看"),
    WORDING(U"复制"),
    WORDING(U"复制链接"),
    WORDING(U"复制网址"),
    WORDING(U"大"),
    WORDING(U"大中小"),
    WORDING(U"字体"),
    WORDING(U"字体大小"),
    WORDING(U"字号"),
    WORDING(U"字号变大"),
    WORDING(U"字号变小"),
    WORDING(U"字号小"),
    WORDING(U"字号大"),
    WORDING(U"字体放大"),
    WORDING(U"字体缩小"),
    WORDING(U"字号放大"),
    WORDING(U"字号缩小"),
    WORDING(U"官方微博"),
    WORDING(U"官方微信"),
    WORDING(U"客户端"),
    WORDING(U"客户服务"),
    WORDING(U"导航"),
    WORDING(U"小"),
    WORDING(U"小中大"),
    WORDING(U"尾页"),
    WORDING(U"展开全文"),
    WORDING(U"展开通版"),
    WORDING(U"展开详细"),
    WORDING(U"展开全部"),
    WORDING(U"开灯"),
    WORDING(U"往期"),
    WORDING(U"往期回顾"),
    WORDING(U"微信"),
    WORDING(U"微信好友"),
    WORDING(U"微博"),
    WORDING(U"微信扫一扫"),
    WORDING(U"微信公众号"),
    WORDING(U"微信分享"),
    WORDING(U"微博分享"),
    WORDING(U"快手"),
    WORDING(U"我的收藏"),
    WORDING(U"我要纠错"),
    WORDING(U"我要评论"),
    WORDING(U"我的书架"),
    WORDING(U"手机版"),
    WORDING(U"手机查看"),
    WORDING(U"手机阅读"),
    WORDING(U"打印"),
    WORDING(U"打赏"),
    WORDING(U"打赏捐赠"),
    WORDING(U"打印文章"),
    WORDING(U"打印本文"),
    WORDING(U"打印本页"),
    WORDING(U"打印正文"),
    WORDING(U"打印此页"),
    WORDING(U"打印页面"),
    WORDING(U"打印该页"),
    WORDING(U"打印新闻"),
    WORDING(U"扫一扫"),
    WORDING(U"扫描到手机"),
    WORDING(U"找回密码"),
    WORDING(U"投推荐票"),
    WORDING(U"抖音"),
    WORDING(U"护眼"),
    WORDING(U"报错"),
    WORDING(U"按日期查找"),
    WORDING(U"按日期检索"),
    WORDING(U"捐赠信息"),
    WORDING(U"推荐"),
    WORDING(U"推荐给好友"),
    WORDING(U"提交"),
    WORDING(U"搜索"),
    WORDING(U"播放"),
    WORDING(U"收藏"),
    WORDING(U"收藏本文"),
    WORDING(U"收起"),
    WORDING(U"收起全文"),
    WORDING(U"收缩通版"),
    WORDING(U"放大"),
    WORDING(U"政务公开"),
    WORDING(U"政务服务"),
    WORDING(U"政府信息公开"),
    WORDING(U"政民互动"),
    WORDING(U"政府网站找错"),
    WORDING(U"数字报"),
    WORDING(U"数字报纸"),
    WORDING(U"数据开放"),
    WORDING(U"文章导航"),
    WORDING(U"新浪微博"),
    WORDING(U"新闻中心"),
    WORDING(U"无障碍"),
    WORDING(U"无障碍工具条"),
    WORDING(U"无障碍浏览"),
    WORDING(U"无障碍服务"),
    WORDING(U"无障碍浏览工具条"),
    WORDING(U"无障碍辅助浏览工具条"),
    WORDING(U"无障碍辅助浏览"),
    WORDING(U"无障碍阅读"),
    WORDING(U"时政"),
    WORDING(U"显示全部楼层"),
    WORDING(U"智能问答"),
    WORDING(U"智能朗读"),
    WORDING(U"暂停"),
    WORDING(U"更多"),
    WORDING(U"朋友圈"),
    WORDING(U"朗读"),
    WORDING(U"查看更多"),
    WORDING(U"查看原图"),
    WORDING(U"查看详情"),
    WORDING(U"标准"),
    WORDING(U"标题导航"),
    WORDING(U"检索"),
    WORDING(U"楼主"),
    WORDING(U"正常"),
    WORDING(U"正文"),
    WORDING(U"没有了"),
    WORDING(U"注册"),
    WORDING(U"浏览历史"),
    WORDING(U"浏览记录"),
    WORDING(U"海报分享"),
    WORDING(U"点击下载"),
    WORDING(U"点击查看"),
    WORDING(U"点赞"),
    WORDING(U"点击播报本文"),
    WORDING(U"热搜"),
    WORDING(U"版权声明"),
    WORDING(U"版面导航"),
    WORDING(U"特大"),
    WORDING(U"生成海报"),
    WORDING(U"生成长图"),
    WORDING(U"用手机看"),
    WORDING(U"用户登录"),
    WORDING(U"用户注册"),
    WORDING(U"用户中心"),
    WORDING(U"电子报"),
    WORDING(U"电子报阅读机"),
    WORDING(U"留言"),
    WORDING(U"登入"),
    WORDING(U"登录"),
    WORDING(U"百宝箱"),
    WORDING(U"目录"),
    WORDING(U"确定"),
    WORDING(U"移动版"),
    WORDING(U"立即注册"),
    WORDING(U"站内搜索"),
    WORDING(U"章节目录"),
    WORDING(U"简体"),
    WORDING(U"简体版"),
    WORDING(U"简繁切换"),
    WORDING(U"管理员"),
    WORDING(U"繁体"),
    WORDING(U"繁体版"),
    WORDING(U"繁體"),
    WORDING(U"繁简切换"),
    WORDING(U"纠错"),
    WORDING(U"缩小"),
    WORDING(U"网上办事"),
    WORDING(U"网友评论"),
    WORDING(U"网站地图"),
    WORDING(U"网站声明"),
    WORDING(U"网站导航"),
    WORDING(U"网站首页"),
    WORDING(U"网上有害信息举报专区"),
    WORDING(U"网站支持IPV6"),
    WORDING(U"网站支持IPv6"),
    WORDING(U"网站无障碍"),
    WORDING(U"老年模式"),
    WORDING(U"老年版"),
    WORDING(U"联系我们"),
    WORDING(U"背景色"),
    WORDING(U"腾讯微博"),
    WORDING(U"菜单"),
    WORDING(U"要闻动态"),
    WORDING(U"视力保护色"),
    WORDING(U"视频"),
    WORDING(U"触屏版"),
    WORDING(U"订阅"),
    WORDING(U"设为首页"),
    WORDING(U"评论"),
    WORDING(U"评论区"),
    WORDING(U"评论一下"),
    WORDING(U"语音播报"),
    WORDING(U"语音阅读"),
    WORDING(U"请输入验证码"),
    WORDING(U"请输入内容"),
    WORDING(U"请输入关键字"),
    WORDING(U"请输入关键词"),
    WORDING(U"请输入标题"),
    WORDING(U"请输入检索词"),
    WORDING(U"请输入搜索内容"),
    WORDING(U"请输入搜索关键词"),
    WORDING(U"请输入要搜索的内容"),
    WORDING(U"请输入您要搜索的内容"),
    WORDING(U"请输入您要查询的内容"),
    WORDING(U"购物车"),
    WORDING(U"赞"),
    WORDING(U"赞赏"),
    WORDING(U"走进"),
    WORDING(U"超大"),
    WORDING(U"转发"),
    WORDING(U"轻点两下取消赞"),
    WORDING(U"轻点两下取消在看"),
    WORDING(U"较大"),
    WORDING(U"输入关键字"),
    WORDING(U"输入关键词"),
    WORDING(U"返回"),
    WORDING(U"返回上一页"),
    WORDING(U"返回上页"),
    WORDING(U"返回主页"),
    WORDING(U"返回列表"),
    WORDING(U"返回目录"),
    WORDING(U"返回顶部"),
    WORDING(U"返回首页"),
    WORDING(U"返回书页"),
    WORDING(U"返回顶端"),
    WORDING(U"返回列表页"),
    WORDING(U"返回上一级"),
    WORDING(U"还原"),
    WORDING(U"进入长者版"),
    WORDING(U"进入老年模式"),
    WORDING(U"退出长者模式"),
    WORDING(U"退出关怀版"),
    WORDING(U"退出长者版"),
    WORDING(U"退出适老模式"),
    WORDING(U"适中"),
    WORDING(U"适老化"),
    WORDING(U"适老化无障碍服务"),
    WORDING(U"适老模式"),
    WORDING(U"链接"),
    WORDING(U"长者模式"),
    WORDING(U"长者版"),
    WORDING(U"长辈版"),
    WORDING(U"长辈模式"),
    WORDING(U"阅读全文"),
    WORDING(U"限制级"),
    WORDING(U"隐私保护"),
    WORDING(U"预览时标签不可点"),
    WORDING(U"首页"),
    WORDING(U"高级检索"),
    WORDING(U"默认"),
    WORDING(U"默认o"),
};

static const struct runes list_openings[] = {
    WORDING(U"24小时热点"), WORDING(U"一周热点"), WORDING(U"上一版"),   WORDING(U"为你推荐"),
    WORDING(U"为您推荐"),   WORDING(U"今日热点"), WORDING(U"全部评论"), WORDING(U"关联稿件"),
    WORDING(U"其他新闻"),   WORDING(U"友情链接"), WORDING(U"发表评论"), WORDING(U"图文推荐"),
    WORDING(U"图文热点"),   WORDING(U"图文聚焦"), WORDING(U"图片新闻"), WORDING(U"延伸阅读"),
    WORDING(U"往期回顾"),   WORDING(U"往期推荐"), WORDING(U"往期阅读"), WORDING(U"我要评论"),
    WORDING(U"推荐阅读"),   WORDING(U"新闻排行"), WORDING(U"新闻推荐"), WORDING(U"更多新闻"),
    WORDING(U"最新文章"),   WORDING(U"最新新闻"), WORDING(U"最新评论"), WORDING(U"最新资讯"),
    WORDING(U"最近更新"),   WORDING(U"最热评论"), WORDING(U"本版新闻"), WORDING(U"本类推荐"),
    WORDING(U"点击排行"),   WORDING(U"热文推荐"), WORDING(U"热点专题"), WORDING(U"热点排行"),
    WORDING(U"热点推荐"),   WORDING(U"热点新闻"), WORDING(U"热门排行"), WORDING(U"热门推荐"),
    WORDING(U"热门文章"),   WORDING(U"热门新闻"), WORDING(U"热门跟贴"), WORDING(U"猜你喜欢"),
    WORDING(U"相关专题"),   WORDING(U"相关信息"), WORDING(U"相关报道"), WORDING(U"相关推荐"),
    WORDING(U"相关文件"),   WORDING(U"相关文档"), WORDING(U"相关文章"), WORDING(U"相关新闻"),
    WORDING(U"相关稿件"),   WORDING(U"相关解读"), WORDING(U"相关资料"), WORDING(U"相关链接"),
    WORDING(U"相关阅读"),   WORDING(U"精彩图集"), WORDING(U"精彩推荐"), WORDING(U"编辑推荐"),
    WORDING(U"网友评论"),   WORDING(U"评论列表"), WORDING(U"阅读排行"),
};

/* 点赞 128: how often a button was pressed; the position behind it, or `end` of the
 * button. */
static uint32_t behind_count(struct runes line, uint32_t begin, uint32_t end)
{
    static const struct runes pressed[] = {
        WORDING(U"分享"), WORDING(U"收藏"), WORDING(U"点赞"), WORDING(U"评论"), WORDING(U"赞"),
    };
    uint32_t at = end;
    if (!wording_is(runes_slice(line, begin, end), WORDINGS(pressed)))
        return end;
    while (at < line.length && glyph_is_blank(line.data[at]))
        at++;
    uint32_t digits = at;
    while (digits < line.length && rune_is_digit(line.data[digits]))
        digits++;
    return digits > at && (digits == line.length || glyph_is_blank(line.data[digits])) ? digits
                                                                                       : end;
}

/* Nothing but buttons, and marks between them. */
static bool is_buttons(struct runes line)
{
    uint32_t i = 0, words = 0;
    /* 首页 上一页 [1] [2] 下一页: the pages of an article that was parted */
    bool paged = wording_find(line, 0, RUNES(U"下一页")) < line.length;
    while (i < line.length) {
        char32_t c = glyph_at(line, i);
        if (glyph_is_between(c) || (paged && rune_is_digit(c))) {
            i++;
            continue;
        }
        uint32_t length = wording_longest_at(line, i, WORDINGS(buttons));
        if (length == 0)
            return false;
        i = behind_count(line, i, i + length);
        words++;
    }
    return words > 0 || line.length > 0;
}

bool chrome_is_navigation(struct runes line)
{
    enum { NAMES_LEAST = 4, NAMES_MANY = 8, NAME_MOST = 6, KNOWN_LEAST = 2 };
    uint32_t names = 0, known = 0;
    bool first = wording_at(line, 0, RUNES(U"首页 ")) || wording_at(line, 0, RUNES(U"网站首页 "));
    bool home = wording_at(line, 0, RUNES(U"首页|")) || wording_at(line, 0, RUNES(U"网站首页|"));
    for (uint32_t i = 0; i < line.length;) {
        uint32_t end = i;
        while (end < line.length && rune_is_han(line.data[end]))
            end++;
        struct runes name = runes_slice(line, i, end);
        if (name.length > NAME_MOST)
            return false;
        if (name.length > 0) {
            names++;
            known += wording_is(name, WORDINGS(buttons)) || chrome_is_column(name);
            i = end;
        } else if (glyph_is_blank(line.data[i]) || glyph_at(line, i) == U'|') {
            i++;
        } else {
            return false;
        }
    }
    return names >= NAMES_LEAST && (known >= KNOWN_LEAST || home || (first && names >= NAMES_MANY));
}

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
        if (is_buttons(runes_slice(line, i, line.length)))
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
    if (is_buttons(line) || chrome_is_navigation(line) || is_friends(line) || is_page_head(line) ||
        chrome_is_breadcrumb(line) || chrome_is_page_break(line) || chrome_is_address(line) ||
        is_search_hint(line) || is_other_form(line) || chrome_is_masthead(line) ||
        day_weekday_at(line, 0) == line.length)
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
        WORDING(U"上接"), WORDING(U"上转"), WORDING(U"下转"),
        WORDING(U"接第"), WORDING(U"紧接"), WORDING(U"转第"),
    };
    line = glyph_trim(line);
    if (line.length == 0 || line.length > 24)
        return false;
    if (is_page_number(line))
        return true;
    uint32_t begin = glyph_at(line, 0) == U'(' || glyph_at(line, 0) == U'[' ? 1 : 0;
    if (wording_longest_at(line, begin, WORDINGS(turns)) == 0)
        return false;
    return wording_find_glyph(line, begin, U'版') < line.length ||
           wording_find_glyph(line, begin, U'页') < line.length;
}
