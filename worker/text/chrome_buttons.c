/* Rows of buttons and of columns' names. General vocabulary of the trade, no site's own. */
#include "text/chrome.h"

#include "text/glyph.h"
#include "text/wording.h"

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
    WORDING(U"I"),
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
    WORDING(U"下载PDF"),
    WORDING(U"下载PDF版"),
    WORDING(U"下载Word"),
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
    WORDING(U"今日"),
    WORDING(U"会员中心"),
    WORDING(U"作者最新文章"),
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
    WORDING(U"公开具体内容"),
    WORDING(U"关于我们"),
    WORDING(U"关怀版"),
    WORDING(U"关注"),
    WORDING(U"关联信息"),
    WORDING(U"关 闭"),
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
    WORDING(U"减小字体"),
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
    WORDING(U"发私信"),
    WORDING(U"取消"),
    WORDING(U"只看该作者"),
    WORDING(U"听新闻"),
    WORDING(U"听书"),
    WORDING(U"听全文"),
    WORDING(U"喜欢此内容的人还喜欢"),
    WORDING(U"回到顶部"),
    WORDING(U"回页首"),
    WORDING(U"回页顶"),
    WORDING(U"图片"),
    WORDING(U"图片默认标题"),
    WORDING(U"在线服务"),
    WORDING(U"在看"),
    WORDING(U"增大字体"),
    WORDING(U"复制"),
    WORDING(U"复制链接"),
    WORDING(U"复制网址"),
    WORDING(U"大"),
    WORDING(U"大中小"),
    WORDING(U"头部"),
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
    WORDING(U"密码"),
    WORDING(U"导航"),
    WORDING(U"小"),
    WORDING(U"小中大"),
    WORDING(U"尾页"),
    WORDING(U"展开全文"),
    WORDING(U"展开通版"),
    WORDING(U"展开详细"),
    WORDING(U"展开全部"),
    WORDING(U"已关注"),
    WORDING(U"帮助"),
    WORDING(U"底部"),
    WORDING(U"开灯"),
    WORDING(U"当前时间"),
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
    WORDING(U"我要投稿"),
    WORDING(U"我们的微信"),
    WORDING(U"我们的微博"),
    WORDING(U"手机版"),
    WORDING(U"手机查看"),
    WORDING(U"手机阅读"),
    WORDING(U"打 印"),
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
    WORDING(U"投稿"),
    WORDING(U"抖音"),
    WORDING(U"护眼"),
    WORDING(U"报错"),
    WORDING(U"按日期查找"),
    WORDING(U"按日期检索"),
    WORDING(U"捐赠信息"),
    WORDING(U"推荐"),
    WORDING(U"推荐给好友"),
    WORDING(U"提交"),
    WORDING(U"搜 索"),
    WORDING(U"搜索"),
    WORDING(U"播放"),
    WORDING(U"收藏"),
    WORDING(U"收藏本文"),
    WORDING(U"收起"),
    WORDING(U"收起全文"),
    WORDING(U"收缩通版"),
    WORDING(U"收录于合集#个"),
    WORDING(U"放大"),
    WORDING(U"政务公开"),
    WORDING(U"政务服务"),
    WORDING(U"政府信息公开"),
    WORDING(U"政民互动"),
    WORDING(U"政府网站找错"),
    WORDING(U"政务微信"),
    WORDING(U"政务微博"),
    WORDING(U"数字报"),
    WORDING(U"数字报纸"),
    WORDING(U"数据开放"),
    WORDING(U"文章导航"),
    WORDING(U"文章搜索"),
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
    WORDING(U"无标题文档"),
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
    WORDING(U"标题"),
    WORDING(U"检索"),
    WORDING(U"楼主"),
    WORDING(U"欢迎投稿"),
    WORDING(U"正常"),
    WORDING(U"正文"),
    WORDING(U"没有了"),
    WORDING(U"注册"),
    WORDING(U"注冊"),
    WORDING(U"浏览历史"),
    WORDING(U"浏览记录"),
    WORDING(U"海报分享"),
    WORDING(U"点击下载"),
    WORDING(U"点击查看"),
    WORDING(U"点赞"),
    WORDING(U"点击播报本文"),
    WORDING(U"点分享"),
    WORDING(U"点收藏"),
    WORDING(U"点点赞"),
    WORDING(U"点在看"),
    WORDING(U"点击收听"),
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
    WORDING(U"用户名"),
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
    WORDING(U"站内高级搜索"),
    WORDING(U"章节目录"),
    WORDING(U"简体"),
    WORDING(U"简体版"),
    WORDING(U"简繁切换"),
    WORDING(U"简繁互换"),
    WORDING(U"管理员"),
    WORDING(U"繁体"),
    WORDING(U"繁体版"),
    WORDING(U"繁体中文"),
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
    WORDING(U"设为收藏"),
    WORDING(U"评论"),
    WORDING(U"评论区"),
    WORDING(U"评论一下"),
    WORDING(U"详细信息"),
    WORDING(U"详细内容"),
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
    WORDING(U"跳转到正文内容"),
    WORDING(U"跳转到路径导航栏"),
    WORDING(U"转发"),
    WORDING(U"轻点两下取消赞"),
    WORDING(U"轻点两下取消在看"),
    WORDING(U"较大"),
    WORDING(U"输入关键字"),
    WORDING(U"输入关键词"),
    WORDING(U"返 回"),
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
    WORDING(U"首 页"),
    WORDING(U"首页"),
    WORDING(U"高级检索"),
    WORDING(U"默认"),
    WORDING(U"默认o"),
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

/* 综合新闻 下载PDF版 返回目录: where the name of a column ends that stands between blanks, or
 * `begin`. */
static uint32_t behind_column(struct runes line, uint32_t begin)
{
    enum { NAME_MOST = 6 };
    uint32_t end = begin;
    if (begin > 0 && !glyph_is_between(glyph_at(line, begin - 1)))
        return begin;
    while (end < line.length && end <= begin + NAME_MOST && rune_is_han(line.data[end]))
        end++;
    return end <= begin + NAME_MOST && chrome_is_column(runes_slice(line, begin, end)) ? end
                                                                                       : begin;
}

bool chrome_is_buttons(struct runes line)
{
    enum { PLAIN_LEAST = 4 /* a button of so many characters is nothing else */, SURE_LEAST = 2 };
    uint32_t i = 0, words = 0, columns = 0, longest = 0;
    /* 首页 上一页 [1] [2] 下一页: the pages of an article that was parted */
    bool paged = wording_find(line, 0, RUNES(U"下一页")) < line.length;
    while (i < line.length && rune_is_digit(line.data[i]))
        i++; /* 0 收藏 打印: how often the first was pressed */
    if (i == line.length || !glyph_is_blank(line.data[i]))
        i = 0;
    while (i < line.length) {
        char32_t c = glyph_at(line, i);
        if (glyph_is_between(c) || (paged && rune_is_digit(c))) {
            i++;
            continue;
        }
        uint32_t length = wording_longest_at(line, i, WORDINGS(buttons));
        uint32_t column = behind_column(line, i);
        if (column > i + length) { /* 图片新闻 is no button 图片 */
            columns++;
            i = column;
            continue;
        }
        if (length == 0)
            return false;
        longest = length > longest ? length : longest;
        i = behind_count(line, i, i + length);
        words++;
    }
    if (columns > 0 && words < SURE_LEAST && longest < PLAIN_LEAST)
        return false;
    return words > 0 || line.length > 0;
}

/* 网站首页新闻中心今日云山政务专题视频: the same, their blanks lost. */
static bool is_glued_navigation(struct runes line)
{
    enum { LENGTH_LEAST = 16, KNOWN_LEAST = 3 };
    static const struct runes columns[] = {
        WORDING(U"专题"), WORDING(U"中心"), WORDING(U"动态"), WORDING(U"图片"), WORDING(U"政务"),
        WORDING(U"教育"), WORDING(U"文化"), WORDING(U"新闻"), WORDING(U"旅游"), WORDING(U"时政"),
        WORDING(U"民生"), WORDING(U"社会"), WORDING(U"经济"), WORDING(U"要闻"), WORDING(U"视频"),
        WORDING(U"论坛"), WORDING(U"资讯"), WORDING(U"频道"),
    };
    uint32_t known = 0, length = 0;
    if (line.length < LENGTH_LEAST ||
        (!wording_at(line, 0, RUNES(U"首页")) && !wording_at(line, 0, RUNES(U"网站首页"))))
        return false;
    for (uint32_t i = 0; i < line.length; i++)
        if (!rune_is_han(line.data[i]))
            return false;
    for (uint32_t i = wording_next(line, 0, WORDINGS(columns), &length); i < line.length;
         i = wording_next(line, i + length, WORDINGS(columns), &length))
        known++;
    return known >= KNOWN_LEAST;
}

bool chrome_is_navigation(struct runes line)
{
    if (is_glued_navigation(line))
        return true;
    enum { NAMES_LEAST = 4, NAMES_MANY = 8, NAME_MOST = 6, SITE_MOST = 12, KNOWN_LEAST = 2 };
    uint32_t names = 0, known = 0, bars = 0;
    bool first = wording_at(line, 0, RUNES(U"首页 ")) || wording_at(line, 0, RUNES(U"网站首页 "));
    bool home = wording_at(line, 0, RUNES(U"首页|")) || wording_at(line, 0, RUNES(U"网站首页|"));
    for (uint32_t i = 0; i < line.length;) {
        uint32_t end = i;
        while (end < line.length && rune_is_han(line.data[end]))
            end++;
        struct runes name = runes_slice(line, i, end);
        const uint32_t bar = glyph_at(line, end) == U' ' ? end + 1 : end;
        const bool site = i == 0 && name.length > 2 && runes_end_with(name, RUNES(U"首页")) &&
                          glyph_at(line, bar) == U'|';
        if (name.length > (site ? SITE_MOST : NAME_MOST))
            return false;
        home = home || site; /* 云山新闻网首页 | 要闻 | … */
        if (name.length > 0) {
            names++;
            known += wording_is(name, WORDINGS(buttons)) || chrome_is_column(name);
            i = end;
        } else if (glyph_is_blank(line.data[i]) || glyph_at(line, i) == U'|') {
            bars += glyph_at(line, i) == U'|';
            i++;
        } else {
            return false;
        }
    }
    return names >= NAMES_LEAST &&
           (known >= KNOWN_LEAST || home || (names >= NAMES_MANY && (first || bars + 1 >= names)));
}
