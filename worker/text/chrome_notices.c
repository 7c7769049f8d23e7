/* What sites say around an article: notices of copyright, calls to follow, what others have broken
 * into the page. General vocabulary of the trade, no site's own. */
#include "text/chrome.h"

#include "text/day.h"
#include "text/glyph.h"
#include "text/wording.h"

enum { LINE_MOST = 200 };

/* Lines that begin so. */
static const struct runes openings[] = {
    WORDING(U"(原标题"),
    WORDING(U"(原题"),
    WORDING(U"(版权归"),
    WORDING(U"(被阅读"),
    WORDING(U"(版权作品"),
    WORDING(U"Be the first to"),
    WORDING(U"COPYRIGHT"),
    WORDING(U"Copyright"),
    WORDING(U"ICP备"),
    WORDING(U"Produced By"),
    WORDING(U"QQ群:"),
    WORDING(U"Sign in"),
    WORDING(U"TAGS"),
    WORDING(U"Tags"),
    WORDING(U"[关闭"),
    WORDING(U"[字体"),
    WORDING(U"[字号"),
    WORDING(U"[打印"),
    WORDING(U"[www."),
    WORDING(U"categories:"),
    WORDING(U"copyright"),
    WORDING(U"draft:"),
    WORDING(U"layout:"),
    WORDING(U"tag:"),
    WORDING(U"tags:"),
    WORDING(U"©"),
    WORDING(U"一秒记住"),
    WORDING(U"上一则"),
    WORDING(U"上一条"),
    WORDING(U"上一篇"),
    WORDING(U"上篇:"),
    WORDING(U"上一版"),
    WORDING(U"上一篇文章"),
    WORDING(U"下一则"),
    WORDING(U"下一条"),
    WORDING(U"下一篇"),
    WORDING(U"下篇:"),
    WORDING(U"下载客户端"),
    WORDING(U"下载APP"),
    WORDING(U"下一版"),
    WORDING(U"下一篇文章"),
    WORDING(U"不良信息举报"),
    WORDING(U"中国互联网举报中心"),
    WORDING(U"为达最佳浏览效果"),
    WORDING(U"主办:"),
    WORDING(U"主办单位:"),
    WORDING(U"主管:"),
    WORDING(U"主管单位:"),
    WORDING(U"举报电话"),
    WORDING(U"举报邮箱"),
    WORDING(U"互联网新闻信息服务许可证"),
    WORDING(U"互联网新闻信息许可证"),
    WORDING(U"今天是:"),
    WORDING(U"以上内容仅"),
    WORDING(U"以上内容仅代表"),
    WORDING(U"以上文章仅代表"),
    WORDING(U"以下文章来源于"),
    WORDING(U"以上文章仅"),
    WORDING(U"传真:"),
    WORDING(U"位置:"),
    WORDING(U"你的位置"),
    WORDING(U"使用“扫一扫”"),
    WORDING(U"保护视力色"),
    WORDING(U"信息录入"),
    WORDING(U"信息网络传播视听"),
    WORDING(U"免责声明"),
    WORDING(U"公安备案"),
    WORDING(U"公开方式:"),
    WORDING(U"公网安备"),
    WORDING(U"关注微信"),
    WORDING(U"关注我们"),
    WORDING(U"关键字:"),
    WORDING(U"关键词:"),
    WORDING(U"关注公众号"),
    WORDING(U"关闭此视窗"),
    WORDING(U"内容如有不妥"),
    WORDING(U"凡本网"),
    WORDING(U"凡注明"),
    WORDING(U"分享到"),
    WORDING(U"分享文章"),
    WORDING(U"分享至"),
    WORDING(U"分享让"),
    WORDING(U"分享到:"),
    WORDING(U"加QQ群"),
    WORDING(U"协办:"),
    WORDING(U"原文地址"),
    WORDING(U"原文标题"),
    WORDING(U"原文链接"),
    WORDING(U"原标题:"),
    WORDING(U"原标题为"),
    WORDING(U"原题:"),
    WORDING(U"原创文章,转载"),
    WORDING(U"发行热线"),
    WORDING(U"喜欢本文"),
    WORDING(U"喜欢请收藏"),
    WORDING(U"喜欢本书"),
    WORDING(U"图片来源于"),
    WORDING(U"图片来自网络"),
    WORDING(U"图片仅供参考"),
    WORDING(U"地址:"),
    WORDING(U"声明:凡"),
    WORDING(U"声明:本"),
    WORDING(U"声明:该文"),
    WORDING(U"声明:转载"),
    WORDING(U"声明:文章"),
    WORDING(U"备案号"),
    WORDING(U"备案序号"),
    WORDING(U"天才一秒记住"),
    WORDING(U"如有侵权"),
    WORDING(U"字体:"),
    WORDING(U"字体大小"),
    WORDING(U"字号:"),
    WORDING(U"宣告:转载"),
    WORDING(U"密码登录"),
    WORDING(U"广告热线"),
    WORDING(U"建议使用"),
    WORDING(U"归档时间"),
    WORDING(U"归档日期"),
    WORDING(U"当前位置"),
    WORDING(U"当前页面"),
    WORDING(U"当前所在位置"),
    WORDING(U"当前版"),
    WORDING(U"当前报纸"),
    WORDING(U"往期精彩"),
    WORDING(U"微信公众号"),
    WORDING(U"微信扫"),
    WORDING(U"微信“扫一扫"),
    WORDING(U"微信号:"),
    WORDING(U"微信:"),
    WORDING(U"微信群:"),
    WORDING(U"您当前所在"),
    WORDING(U"您当前的位置"),
    WORDING(U"您所在的位置"),
    WORDING(U"您现在的位置"),
    WORDING(U"您的位置"),
    WORDING(U"您即将进入"),
    WORDING(U"您看到此篇"),
    WORDING(U"您的观点仅代表"),
    WORDING(U"戳这里"),
    WORDING(U"所在位置"),
    WORDING(U"手机扫"),
    WORDING(U"手机看新闻"),
    WORDING(U"手机用户请"),
    WORDING(U"手机浏览器扫描"),
    WORDING(U"手机读报"),
    WORDING(U"手机+密码"),
    WORDING(U"打印本页"),
    WORDING(U"打开微信,点击"),
    WORDING(U"扫一扫"),
    WORDING(U"扫描下方"),
    WORDING(U"扫描二维码"),
    WORDING(U"扫描右侧"),
    WORDING(U"扫描左侧"),
    WORDING(U"扫码"),
    WORDING(U"承办:"),
    WORDING(U"承办单位:"),
    WORDING(U"技术支持"),
    WORDING(U"投稿热线"),
    WORDING(U"投稿邮箱"),
    WORDING(U"报料热线"),
    WORDING(U"报料电话"),
    WORDING(U"按Enter"),
    WORDING(U"推荐阅读:"),
    WORDING(U"收录于合集"),
    WORDING(U"收录于话题"),
    WORDING(U"收藏网址"),
    WORDING(U"政府网站标识码"),
    WORDING(U"政策解读链接"),
    WORDING(U"文件下载"),
    WORDING(U"文章录入"),
    WORDING(U"文章来自"),
    WORDING(U"文章版权声明"),
    WORDING(U"文明上网,理性"),
    WORDING(U"文明上网理性"),
    WORDING(U"新闻热线"),
    WORDING(U"新闻爆料"),
    WORDING(U"新闻热线:"),
    WORDING(U"新书推荐:"),
    WORDING(U"新闻线索"),
    WORDING(U"新闻线索提供"),
    WORDING(U"无障碍阅读"),
    WORDING(U"更多精彩"),
    WORDING(U"更多资讯"),
    WORDING(U"更多新闻请"),
    WORDING(U"更多内容请"),
    WORDING(U"更多详情请"),
    WORDING(U"更多资讯,"),
    WORDING(U"更多》"),
    WORDING(U"更多>"),
    WORDING(U"最新网址"),
    WORDING(U"未经授权"),
    WORDING(U"未经许可"),
    WORDING(U"本文仅代表"),
    WORDING(U"本文地址"),
    WORDING(U"本文系"),
    WORDING(U"本文网址"),
    WORDING(U"本文链接"),
    WORDING(U"本期导读"),
    WORDING(U"本版新闻"),
    WORDING(U"本站原创"),
    WORDING(U"本站转载"),
    WORDING(U"本网只是转载"),
    WORDING(U"本网站"),
    WORDING(U"本网转载"),
    WORDING(U"本文来自"),
    WORDING(U"本文转自"),
    WORDING(U"本文由入驻"),
    WORDING(U"本期共"),
    WORDING(U"本站域名"),
    WORDING(U"本站仅为学习"),
    WORDING(U"本站违法和不良"),
    WORDING(U"本公众号部分"),
    WORDING(U"本帖最后由"),
    WORDING(U"本文来源于网络"),
    WORDING(U"本文为转载"),
    WORDING(U"本文内容由"),
    WORDING(U"本文版权"),
    WORDING(U"本公众号"),
    WORDING(U"来源标题"),
    WORDING(U"查看完整版本"),
    WORDING(U"标签:"),
    WORDING(U"欢迎关注"),
    WORDING(U"欢迎加入读者"),
    WORDING(U"欢迎加入QQ"),
    WORDING(U"欢迎加群"),
    WORDING(U"欢迎添加"),
    WORDING(U"浏览次数"),
    WORDING(U"浏览量"),
    WORDING(U"点个"),
    WORDING(U"点击“"),
    WORDING(U"点击上方"),
    WORDING(U"点击下载"),
    WORDING(U"点击关注"),
    WORDING(U"点击图片"),
    WORDING(U"点击数"),
    WORDING(U"点击次数"),
    WORDING(U"点击蓝字"),
    WORDING(U"点击视频"),
    WORDING(U"点击进入"),
    WORDING(U"点击量"),
    WORDING(U"点击阅读"),
    WORDING(U"点阅率"),
    WORDING(U"爆料热线"),
    WORDING(U"爆料请"),
    WORDING(U"爆料电话"),
    WORDING(U"爆料方式"),
    WORDING(U"版权及免责声明"),
    WORDING(U"版权声明"),
    WORDING(U"版权所有"),
    WORDING(U"版权归"),
    WORDING(U"版权作品"),
    WORDING(U"特别声明"),
    WORDING(U"特别提示:以上"),
    WORDING(U"现在位置"),
    WORDING(U"用微信扫"),
    WORDING(U"相关附件"),
    WORDING(U"稿件审核"),
    WORDING(U"维护单位:"),
    WORDING(U"网友评论仅"),
    WORDING(U"网址:"),
    WORDING(U"网站声明"),
    WORDING(U"网站标识码"),
    WORDING(U"网站管理:"),
    WORDING(U"网站维护:"),
    WORDING(U"网站投稿"),
    WORDING(U"网站版权"),
    WORDING(U"网络传播视听"),
    WORDING(U"联系电话"),
    WORDING(U"视力保护色"),
    WORDING(U"觉得不错"),
    WORDING(U"觉得好看"),
    WORDING(U"订阅热线"),
    WORDING(U"记住本站"),
    WORDING(U"访问量"),
    WORDING(U"识别二维码"),
    WORDING(U"请收藏本站"),
    WORDING(U"账号+密码"),
    WORDING(U"资料图片仅供参考"),
    WORDING(U"转载申请"),
    WORDING(U"转载请注明"),
    WORDING(U"转载自"),
    WORDING(U"转载须注明"),
    WORDING(U"转载请注明地址"),
    WORDING(U"转载本网"),
    WORDING(U"转载本站"),
    WORDING(U"转载声明"),
    WORDING(U"轻触这里"),
    WORDING(U"运维电话"),
    WORDING(U"运维监督"),
    WORDING(U"还没有账号"),
    WORDING(U"还没有评论"),
    WORDING(U"违法和不良信息"),
    WORDING(U"通版阅读"),
    WORDING(U"邮政编码"),
    WORDING(U"邮编:"),
    WORDING(U"部分图片来"),
    WORDING(U"长按"),
    WORDING(U"阅读原文"),
    WORDING(U"阅读上一篇"),
    WORDING(U"阅读下一篇"),
    WORDING(U"阅读次数"),
    WORDING(U"阅读量"),
    WORDING(U"附件1:"),
    WORDING(U"附件2:"),
    WORDING(U"附件3:"),
    WORDING(U"附件:"),
    WORDING(U"附件下载"),
    WORDING(U"预览时标签不可点"),
    WORDING(U"首页 -"),
    WORDING(U"首页 /"),
    WORDING(U"首页 >"),
    WORDING(U"首页 »"),
    WORDING(U"首页/"),
    WORDING(U"首页>"),
    WORDING(U"首页>>"),
    WORDING(U"首页»"),
    WORDING(U"首页→"),
};

static bool ends_in_full_stop(struct runes line)
{
    return line.length > 0 && line.data[line.length - 1] == U'。';
}

/* One such word may stand in a report on them; a short line with several is theirs. */
bool chrome_is_spam(struct runes line)
{
    enum { WORDS_LEAST = 2 };
    static const struct runes words[] = {
        WORDING(U"一本大道"),   WORDING(U"一级毛片"), WORDING(U"中文字幕"), WORDING(U"久久99"),
        WORDING(U"久久久"),     WORDING(U"久久亚洲"), WORDING(U"久久精品"), WORDING(U"久久爆"),
        WORDING(U"乱子伦"),     WORDING(U"亚洲精品"), WORDING(U"亚洲自拍"), WORDING(U"全讯网"),
        WORDING(U"包养"),       WORDING(U"北京赛车"), WORDING(U"博彩"),     WORDING(U"国产精品"),
        WORDING(U"国产乱"),     WORDING(U"在线观看"), WORDING(U"在线午夜"), WORDING(U"大香蕉"),
        WORDING(U"娱乐城"),     WORDING(U"开奖直播"), WORDING(U"成人"),     WORDING(U"无码"),
        WORDING(U"日韩"),       WORDING(U"时时彩"),   WORDING(U"時時彩"),   WORDING(U"欧美"),
        WORDING(U"男人的天堂"), WORDING(U"百家乐"),   WORDING(U"真人娱乐"), WORDING(U"视频免费"),
        WORDING(U"视频在线"),   WORDING(U"青青青"),   WORDING(U"高清无码"),
    };
    uint32_t count = 0, length = 0;
    if (line.length == 0 || line.data[line.length - 1] == U'。')
        return false;
    for (uint32_t i = wording_next(line, 0, WORDINGS(words), &length);
         i < line.length && count < WORDS_LEAST;
         i = wording_next(line, i + length, WORDINGS(words), &length))
        count++;
    return count >= WORDS_LEAST;
}

/* 本文为某网原创文章，转载请附上原文链接。 */
static bool tells_reprinters(struct runes line)
{
    enum { NOTE_MOST = 60 };
    static const struct runes words[] = {
        WORDING(U"转载或内容合作请"),
        WORDING(U"转载请注明"),
        WORDING(U"转载请联系"),
        WORDING(U"转载请附上"),
    };
    uint32_t at = line.length <= NOTE_MOST ? runes_next(line, 0, U'转') : line.length;
    return at < line.length && wording_longest_at(line, at, WORDINGS(words)) > 0;
}

bool chrome_tells_today(struct runes line)
{
    enum { LINE_LONGEST = 60 };
    static const struct runes words[] = {
        WORDING(U"今天是"),
        WORDING(U"今日是"),
        WORDING(U"当前时间"),
        WORDING(U"现在是"),
    };
    uint32_t length = 0, end = 0;
    struct date day;
    if (line.length > LINE_LONGEST)
        return false;
    uint32_t at = wording_next(line, 0, WORDINGS(words), &length);
    if (at == line.length)
        return false;
    for (at += length; at < line.length && glyph_is_between(glyph_at(line, at)); at++)
        ;
    return day_read(line, at, &day, &end) && day.year > 0;
}

/* 欢迎访问某网！ 设为首页 | 加入收藏, 您好，欢迎访问某网！今天是2024年5月6日: where the welcome
 * ends. */
static struct runes welcome_of(struct runes line)
{
    static const struct runes greetings[] = {WORDING(U"你好"), WORDING(U"您好")};
    uint32_t begin = wording_longest_at(line, 0, WORDINGS(greetings));
    if (begin > 0 && begin < line.length && glyph_is_between(glyph_at(line, begin)))
        begin++;
    uint32_t end = begin;
    while (end < line.length && !glyph_is_between(glyph_at(line, end)) &&
           glyph_at(line, end) != U'!')
        end++;
    uint32_t rest = end;
    while (rest < line.length &&
           (glyph_is_between(glyph_at(line, rest)) || glyph_at(line, rest) == U'!'))
        rest++;
    const struct runes behind = runes_slice(line, rest, line.length);
    const bool furniture = behind.length > 0 && (chrome_is_buttons(behind) ||
                                                 runes_start_with(behind, RUNES(U"今天是")));
    return runes_slice(line, begin, furniture ? end : line.length);
}

/* 欢迎进入某县人民政府网站！ 欢迎访问某网: who keeps the page. */
static bool welcomes(struct runes line)
{
    enum { WELCOME_MOST = 40 };
    static const struct runes openings_of[] = {
        WORDING(U"欢迎光临"), WORDING(U"欢迎您访问"), WORDING(U"欢迎来到"),
        WORDING(U"欢迎浏览"), WORDING(U"欢迎访问"),   WORDING(U"欢迎进入"),
    };
    static const struct runes sites[] = {
        WORDING(U"官网"), WORDING(U"网"), WORDING(U"网站"), WORDING(U"论坛"), WORDING(U"门户"),
    };
    line = welcome_of(line);
    uint32_t end = line.length;
    while (end > 0 && (glyph_at(line, end - 1) == U'!' || glyph_at(line, end - 1) == U'.'))
        end--;
    if (line.length > WELCOME_MOST)
        return false;
    static const struct runes closings[] = {WORDING(U"欢迎你"), WORDING(U"欢迎您")};
    struct runes words = runes_slice(line, 0, end);
    uint32_t closing = wording_longest_end(words, WORDINGS(closings)); /* 某县教育网|欢迎您！ */
    words.length -= closing;
    uint32_t domain = 0;
    while (domain < words.length && words.data[domain] != U'.')
        domain++; /* 某某网 yunshan.example.com 欢迎您！ */
    bool address =
        closing > 0 && domain > 0 && domain + 1 < words.length &&
        (rune_is_letter(words.data[domain - 1]) || rune_is_digit(words.data[domain - 1]));
    return address || ((closing > 0 || wording_longest_at(line, 0, WORDINGS(openings_of)) > 0) &&
                       wording_longest_end(words, WORDINGS(sites)) > 0);
}

/* 本篇文章333字，读完约1分钟, 全文共1200字，阅读大约需要3分钟: how long the text is. */
static bool counts_words(struct runes line)
{
    enum { COUNT_MOST = 30 };
    static const struct runes heads[] = {
        WORDING(U"全文共"), WORDING(U"全文约"), WORDING(U"本文共"),
        WORDING(U"本文约"), WORDING(U"本篇"),   WORDING(U"本篇文章"),
    };
    return line.length <= COUNT_MOST && wording_longest_at(line, 0, WORDINGS(heads)) > 0 &&
           wording_find(line, 0, RUNES(U"字")) < line.length &&
           (wording_find(line, 0, RUNES(U"分钟")) < line.length ||
            runes_end_with(line, RUNES(U"字")));
}

/* 扫一扫二维码，就能看到生产全过程。 未经许可，不得擅自采砂。: openings of notices that sentences
 * of a text have too. One that tells readers or reprinters what to do says so further on. */
static bool is_sentence_of_text(struct runes line, uint32_t begin)
{
    enum { SENTENCE_LEAST = 9 };
    static const struct runes shared[] = {
        WORDING(U"下载APP"),      WORDING(U"下载客户端"), WORDING(U"举报电话"),
        WORDING(U"使用“扫一扫”"), WORDING(U"关注微信"),   WORDING(U"备案号"),
        WORDING(U"建议使用"),     WORDING(U"当前位置"),   WORDING(U"微信扫"),
        WORDING(U"所在位置"),     WORDING(U"手机扫"),     WORDING(U"扫一扫"),
        WORDING(U"扫描"),         WORDING(U"技术支持"),   WORDING(U"更多精彩"),
        WORDING(U"未经授权"),     WORDING(U"未经许可"),   WORDING(U"浏览次数"),
        WORDING(U"浏览量"),       WORDING(U"点击“"),      WORDING(U"点击数"),
        WORDING(U"点击次数"),     WORDING(U"点击进入"),   WORDING(U"点击量"),
        WORDING(U"现在位置"),     WORDING(U"用微信扫"),   WORDING(U"联系电话"),
        WORDING(U"访问量"),       WORDING(U"阅读次数"),   WORDING(U"阅读量"),
    };
    static const struct runes calls[] = {
        WORDING(U"公众号"), WORDING(U"关注"),     WORDING(U"分享"), WORDING(U"复制"),
        WORDING(U"客户端"), WORDING(U"建立镜像"), WORDING(U"我们"), WORDING(U"授权"),
        WORDING(U"摘编"),   WORDING(U"更多"),     WORDING(U"本文"), WORDING(U"本报"),
        WORDING(U"本站"),   WORDING(U"本网"),     WORDING(U"浏览"), WORDING(U"版权"),
        WORDING(U"转载"),   WORDING(U"阅读"),
    };
    static const struct runes turns[] = {
        WORDING(U"上一则"), WORDING(U"上一条"), WORDING(U"上一篇"), WORDING(U"上一版"),
        WORDING(U"下一则"), WORDING(U"下一条"), WORDING(U"下一篇"), WORDING(U"下一版"),
    };
    uint32_t opening = wording_longest_at(line, begin, WORDINGS(shared));
    if (opening == 0 && begin + 3 < line.length && rune_is_han(line.data[begin + 3]))
        opening = wording_longest_at(line, begin, WORDINGS(turns)); /* 下一篇章，由你书写。 */
    if (opening == 0 || line.length < SENTENCE_LEAST || !ends_in_full_stop(line))
        return false;
    for (uint32_t i = begin + opening; i < line.length; i++)
        if (wording_longest_at(line, i, WORDINGS(calls)) > 0)
            return false;
    return true;
}

bool chrome_is_notice(struct runes line)
{
    uint32_t begin = 0;
    while (begin < line.length &&
           (glyph_is_pictograph(line.data[begin]) || line.data[begin] == U'》' ||
            line.data[begin] == U'▌' || line.data[begin] == U'>' || line.data[begin] == U'▼' ||
            line.data[begin] == U'↓' || line.data[begin] == U'▲' || line.data[begin] == U'↑'))
        begin++;
    uint32_t opening = wording_longest_at(line, begin, WORDINGS(openings));
    if (tells_reprinters(line) || chrome_asks_readers(line) || welcomes(line) || counts_words(line))
        return true;
    if (opening == 0 || line.length > LINE_MOST || (line.length > 60 && opening < 4))
        return false;
    return !(ends_in_full_stop(line) && opening <= 2) && !is_sentence_of_text(line, begin);
}

/* 《云山日报》（电子版）的一切内容（包括但不限于…）仅供读者…, 云山日报所有自采新闻独家授权… */
static bool reserves_contents(struct runes head)
{
    enum { NAME_MOST = 24 };
    if (wording_find(head, 0, RUNES(U"自采新闻")) < NAME_MOST &&
        wording_find(head, 0, RUNES(U"独家授权")) < head.length)
        return true;
    const struct runes all = RUNES_ROW(U"的一切内容");
    const uint32_t at = glyph_at(head, 0) == U'《' ? wording_find(head, 0, all) : head.length;
    return at < NAME_MOST && at < head.length && glyph_at(head, at + all.length) == U'(';
}

bool chrome_is_legal(struct runes head)
{
    static const struct runes words[] = {
        WORDING(U"为达最佳浏览效果"), WORDING(U"以上内容仅代表"),
        WORDING(U"以上文章仅代表"),   WORDING(U"任何媒体、网站"),
        WORDING(U"免责声明"),         WORDING(U"凡本站"),
        WORDING(U"凡本网"),           WORDING(U"凡注明"),
        WORDING(U"凡本报"),           WORDING(U"凡本刊"),
        WORDING(U"凡本台"),           WORDING(U"凡本媒体"),
        WORDING(U"如因作品内容"),     WORDING(U"如因新闻稿件"),
        WORDING(U"如涉及版权"),       WORDING(U"本站转载"),
        WORDING(U"本网转载"),         WORDING(U"本公众号"),
        WORDING(U"本平台"),           WORDING(U"根据“电脑网路内容分级"),
        WORDING(U"版权及免责声明"),   WORDING(U"版权声明"),
        WORDING(U"特别声明"),         WORDING(U"转载此文"),
    };
    uint32_t begin = 0;
    while (begin < 4 && (rune_is_digit(glyph_at(head, begin)) || glyph_at(head, begin) == U'(' ||
                         glyph_at(head, begin) == U')' || glyph_at(head, begin) == U'、' ||
                         glyph_at(head, begin) == U'.' || glyph_at(head, begin) == U' '))
        begin++;
    return wording_longest_at(head, begin, WORDINGS(words)) > 0 || reserves_contents(head);
}

bool chrome_is_call(struct runes words)
{
    enum { CALL_MOST = 30 };
    static const struct runes calls[] = {
        WORDING(U"关注公众号"), WORDING(U"微信扫"),   WORDING(U"扫一扫"),   WORDING(U"扫下方"),
        WORDING(U"扫描"),       WORDING(U"扫码"),     WORDING(U"扫左侧"),   WORDING(U"扫右侧"),
        WORDING(U"更多内容"),   WORDING(U"更多精彩"), WORDING(U"点击上方"), WORDING(U"点击下方"),
        WORDING(U"点击关注"),   WORDING(U"点击图片"), WORDING(U"点击播放"), WORDING(U"点击查看"),
        WORDING(U"点击观看"),   WORDING(U"点击链接"), WORDING(U"点击阅读"), WORDING(U"用手机扫"),
        WORDING(U"识别二维码"), WORDING(U"请扫"),     WORDING(U"长按"),     WORDING(U"阅读原文"),
    };
    static const struct runes logins[] = {
        WORDING(U"先登录"),
        WORDING(U"登录后"),
        WORDING(U"请登录"),
    };
    uint32_t login = words.length <= CALL_MOST ? runes_next(words, 0, U'登') : words.length;
    if (login < words.length &&
        wording_longest_at(words, login > 0 ? login - 1 : 0, WORDINGS(logins)) > 0)
        return true; /* 阅读全部内容，您需要先登录！ */
    return words.length <= CALL_MOST && wording_longest_at(words, 0, WORDINGS(calls)) > 0;
}
