/* What sites, accounts and programs ask of their readers: to comment, to follow, to open a program,
 * to praise, to log in. */
#include "text/chrome.h"

#include "text/glyph.h"
#include "text/wording.h"

static bool ends_in_full_stop(struct runes line)
{
    return line.length > 0 && line.data[line.length - 1] == U'。';
}

/* 评论 0人参与，0条评论, 已有0人参与，点击查看更多精彩评论, 已有0人发表了评论: how many have spoken
 * below the text. */
static bool counts_comments(struct runes line)
{
    enum { COUNT_MOST = 30 };
    if (line.length > COUNT_MOST || wording_find(line, 0, RUNES(U"评论")) == line.length)
        return false;
    static const struct runes parts[] = {
        WORDING(U"人参与"),
        WORDING(U"人发表"),
    };
    uint32_t length = 0, taking_part = wording_next(line, 0, WORDINGS(parts), &length);
    return taking_part < line.length && taking_part > 0 &&
           rune_is_digit(line.data[taking_part - 1]);
}

/* 你最喜欢哪一处？欢迎在评论区留言👇, 评论区见！: what a public account asks its readers. */
static bool asks_for_comments(struct runes line)
{
    enum { CALL_MOST = 60 };
    static const struct runes places[] = {
        WORDING(U"留言区"),
        WORDING(U"评论区"),
    };
    static const struct runes wishes[] = {
        WORDING(U"一起"), WORDING(U"互动"), WORDING(U"分享"), WORDING(U"参与"),
        WORDING(U"告诉"), WORDING(U"推荐"), WORDING(U"晒"),   WORDING(U"留言"),
        WORDING(U"聊"),   WORDING(U"补充"), WORDING(U"见"),   WORDING(U"说说"),
    };
    uint32_t at = line.length <= CALL_MOST ? runes_next(line, 0, U'区') : line.length;
    if (at < 2 || at >= line.length || ends_in_full_stop(line) ||
        wording_longest_at(line, at - 2, WORDINGS(places)) == 0)
        return false;
    uint32_t length = 0;
    return wording_next(line, at + 1, WORDINGS(wishes), &length) < line.length;
}

/* Hi，新朋友，记得点蓝字关注我们哟: an account calls its readers, in whatever words. */
static bool calls_to_follow(struct runes line)
{
    enum { CALL_MOST = 40 };
    uint32_t blue = line.length <= CALL_MOST ? runes_next(line, 0, U'蓝') : line.length;
    return blue < line.length && wording_at(line, blue, RUNES(U"蓝字")) &&
           !ends_in_full_stop(line) &&
           (wording_find(line, 0, RUNES(U"关注")) < line.length ||
            wording_find(line, 0, RUNES(U"订阅")) < line.length);
}

/* 打开某新闻 查看精彩图片, 打开“某新闻”看评论, 打开某APP阅读全文: what a page says where the rest
 * is shown by a program alone. */
static bool asks_for_program(struct runes line)
{
    enum { CALL_MOST = 24 };
    static const struct runes wishes[] = {
        WORDING(U"APP"),      WORDING(U"App"),      WORDING(U"参与"),     WORDING(U"客户端"),
        WORDING(U"查看更多"), WORDING(U"查看全文"), WORDING(U"查看精彩"), WORDING(U"看更多"),
        WORDING(U"看评论"),   WORDING(U"阅读全文"), WORDING(U"阅读更多"), WORDING(U"阅读体验"),
    };
    uint32_t length = 0;
    bool open = wording_at(line, 0, RUNES(U"打开")) || wording_at(line, 0, RUNES(U"请打开")) ||
                wording_at(line, 0, RUNES(U"点击打开"));
    return line.length <= CALL_MOST && open && !ends_in_full_stop(line) &&
           wording_next(line, 2, WORDINGS(wishes), &length) < line.length;
}

/* 返回某网，查看更多, 返回某网首页返回专题频道首页: ways back to the pages above. */
static bool leads_back(struct runes line)
{
    enum { CALL_MOST = 24 };
    static const struct runes pages[] = {WORDING(U"主页"), WORDING(U"查看更多"), WORDING(U"频道"),
                                         WORDING(U"首页")};
    return line.length <= CALL_MOST && wording_at(line, 0, RUNES(U"返回")) &&
           wording_longest_end(line, WORDINGS(pages)) > 0;
}

/* 云山之声官方账号: what an account calls itself, below its name. */
static bool names_official_account(struct runes line)
{
    enum { LINE_MOST = 16 };
    static const struct runes endings[] = {WORDING(U"官方号"), WORDING(U"官方帐号"),
                                           WORDING(U"官方账号")};
    return line.length <= LINE_MOST && wording_find_glyph(line, 0, U':') == line.length &&
           wording_longest_end(line, WORDINGS(endings)) > 0;
}

/* 您的浏览器不支持video标签, 获取 Adobe Flash Player: in the place of a film. */
static bool lacks_player(struct runes line)
{
    enum { LINE_MOST = 40, LOOK_MOST = 8 };
    if (line.length <= LINE_MOST &&
        wording_find(line, 0, RUNES(U"Adobe Flash Player")) < line.length)
        return true;
    return line.length <= LINE_MOST && wording_find(line, 0, RUNES(U"浏览器不支持")) < LOOK_MOST &&
           line.length > LOOK_MOST;
}

/* 微博讨论：http://…, 读者群号：12345678，欢迎加入: where readers are to talk of it. */
static bool calls_together(struct runes line)
{
    enum { CALL_MOST = 60, LABEL_MOST = 12, DIGITS_LEAST = 6 };
    static const struct runes groups[] = {
        WORDING(U"QQ群"), WORDING(U"交流群"), WORDING(U"微信群"),
        WORDING(U"群号"), WORDING(U"读者群"),
    };
    const struct runes head = runes_slice(line, 0, LABEL_MOST + 1);
    uint32_t colon = wording_find_glyph(head, 0, U':');
    if (colon == head.length || line.length > CALL_MOST || ends_in_full_stop(line))
        return false;
    struct runes label = runes_slice(line, 0, colon),
                 value = runes_slice(line, colon + 1, line.length);
    if (chrome_is_address(glyph_trim(value)))
        return value.length > 8 && glyph_at(glyph_trim(value), 0) == U'h';
    uint32_t digits = 0;
    while (digits < value.length && rune_is_digit(glyph_fold(value.data[digits])))
        digits++;
    return digits >= DIGITS_LEAST && wording_longest_end(label, WORDINGS(groups)) > 0;
}

/* 文章不错，点个赞再走呗！: praise that costs a click. */
static bool asks_for_praise(struct runes line)
{
    enum { CALL_MOST = 24 };
    static const struct runes calls[] = {
        WORDING(U"分享是一种"), WORDING(U"点个赞"),   WORDING(U"点个在看"),
        WORDING(U"点亮在看"),   WORDING(U"给个好评"), WORDING(U"转载是一种"),
        WORDING(U"转发给朋友"),
    };
    uint32_t length = 0;
    return line.length <= CALL_MOST && !ends_in_full_stop(line) &&
           wording_next(line, 0, WORDINGS(calls), &length) < line.length;
}

/* 马上注册，参与互动, 您需要 登录 才可以下载或查看: of a forum, to those whom it does not know. */
static bool asks_to_log_in(struct runes line)
{
    enum { CALL_MOST = 40 };
    static const struct runes openings[] = {
        WORDING(U"只需一步,"),   WORDING(U"您需要 登录"), WORDING(U"您需要登录"),
        WORDING(U"登录/注册后"), WORDING(U"登录后可"),    WORDING(U"请登录后"),
        WORDING(U"马上注册"),
    };
    return line.length <= CALL_MOST && !ends_in_full_stop(line) &&
           wording_longest_at(line, 0, WORDINGS(openings)) > 0;
}

/* （本章未完，请点击下一页继续阅读）: below one page of a novel's chapter. */
static bool asks_to_turn(struct runes line)
{
    enum { CALL_MOST = 30 };
    return line.length <= CALL_MOST && wording_find(line, 0, RUNES(U"本章未完")) < line.length;
}

bool chrome_asks_readers(struct runes line)
{
    return asks_to_turn(line) || counts_comments(line) || asks_for_program(line) ||
           calls_together(line) || asks_for_comments(line) || calls_to_follow(line) ||
           asks_for_praise(line) || asks_to_log_in(line) || leads_back(line) ||
           names_official_account(line) || lacks_player(line);
}

/* 本文来源于网友上传，不代表本站观点。: a site on what it did not write, in whatever words. */
bool chrome_disclaims(struct runes line)
{
    enum { NOTE_MOST = 120 };
    static const struct runes words[] = {
        WORDING(U"不代表本公众号"),
        WORDING(U"不代表本平台"),
        WORDING(U"不代表本站"),
        WORDING(U"不代表本网"),
    };
    if (line.length > NOTE_MOST)
        return false;
    uint32_t store = runes_next(line, 0, U'储'); /* 本平台仅提供信息存储服务 */
    if (store >= 5 && store < line.length && wording_at(line, store - 5, RUNES(U"提供信息存储")))
        return true;
    uint32_t at = runes_next(line, 0, U'表');
    return at >= 2 && at < line.length && wording_longest_at(line, at - 2, WORDINGS(words)) > 0;
}
