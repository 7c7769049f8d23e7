/* A thread of a forum, pasted as it stands: the first post is the article; its author's rank, the
 * counters, the buttons, signatures and replies are furniture.
 *
 *     云山论坛 » 百姓热线 » 石桥什么时候能通车        whose page it is
 *     查看: 120 | 回复: 3
 *     [转帖] 石桥什么时候能通车 [复制链接]            the title between its marks
 *     山中客  发表于 2010-3-5 08:30 | 只看该作者      when; the reader's name is none
 *     …
 *     引用 回复 TOP                                  ends the post
 */
#include "stages/rows.h"

#include "text/day.h"
#include "text/glyph.h"
#include "text/imprint_labels.h"
#include "text/wording.h"

enum { HEAD_ROWS = 12, LINE_MOST = 80 };

/* Where the words begin that tell when a post was written (发表于 2010-3-5 08:30, 提交日期：…), and
 * in *end where they end; or the line's length. */
static uint32_t find_posting(struct runes text, uint32_t *end)
{
    enum { NAME_MOST = 24 };
    static const struct runes words[] = {
        WORDING(U"发表于"),
        WORDING(U"回复日期:"),
        WORDING(U"提交日期:"),
    };
    struct date date;
    uint32_t length = 0;
    if (text.length > LINE_MOST)
        return text.length;
    const uint32_t at = wording_next(text, 0, WORDINGS(words), &length);
    if (at >= text.length || at > NAME_MOST)
        return text.length;
    uint32_t day = imprint_skip_blanks(text, at + length);
    if (glyph_at(text, day) == U':')
        day = imprint_skip_blanks(text, day + 1);
    return day_read(text, day, &date, end) && date.hour >= 0 ? at : text.length;
}

/* 只看该作者, 楼主, 访问：320 回复：12: what a forum sets behind the time of a post. */
static bool holds_buttons_of_post(struct runes text)
{
    static const struct runes buttons[] = {
        WORDING(U"倒序浏览"),   WORDING(U"只看大图"), WORDING(U"只看楼主"),
        WORDING(U"只看该作者"), WORDING(U"回复:"),    WORDING(U"显示全部楼层"),
        WORDING(U"楼主"),       WORDING(U"电梯直达"),
    };
    uint32_t length = 0;
    return wording_next(text, 0, WORDINGS(buttons), &length) < text.length;
}

/* 查看: 120 | 回复: 3 */
static bool counts_replies(struct runes text)
{
    static const struct runes views[] = {
        WORDING(U"查看:"),
        WORDING(U"浏览:"),
        WORDING(U"点击:"),
    };
    return text.length <= LINE_MOST && wording_longest_at(text, 0, WORDINGS(views)) > 0 &&
           wording_find(text, 0, RUNES(U"回复:")) < text.length;
}

/* 用户名：山中客 等级：论坛元老 积分：200: two and more of the fields that tell of a member. */
static bool tells_of_member(struct runes text)
{
    static const struct runes labels[] = {
        WORDING(U"主题:"),     WORDING(U"发帖:"),     WORDING(U"发帖数:"), WORDING(U"威望:"),
        WORDING(U"帖子:"),     WORDING(U"最后登录:"), WORDING(U"楼主:"),   WORDING(U"注册:"),
        WORDING(U"注册时间:"), WORDING(U"用户名:"),   WORDING(U"积分:"),   WORDING(U"等级:"),
        WORDING(U"精华:"),     WORDING(U"金币:"),     WORDING(U"金钱:"),
    };
    uint32_t length = 0, fields = 0;
    if (text.length > LINE_MOST)
        return false;
    for (uint32_t at = wording_next(text, 0, WORDINGS(labels), &length); at < text.length;
         at = wording_next(text, at + length, WORDINGS(labels), &length))
        fields++;
    return fields > 1;
}

/* 云山论坛 » 百姓热线 */
static bool names_forum(struct runes text)
{
    static const struct runes kinds[] = {WORDING(U"社区"), WORDING(U"论坛"), WORDING(U"贴吧")};
    uint32_t length = 0;
    if (text.length > LINE_MOST)
        return false;
    uint32_t at = wording_next(text, 0, WORDINGS(kinds), &length);
    /* 石桥社区 > 工作动态 is the site of a neighbourhood */
    const bool sure = at < text.length && !wording_at(text, at, RUNES(U"社区"));
    at = at < text.length ? imprint_skip_blanks(text, at + length) : at;
    return at < text.length && (text.data[at] == U'»' || (sure && glyph_at(text, at) == U'>'));
}

/* 收藏0 分享 支持3 反对, 引用 回复 TOP: nothing but the buttons below a post, of which any page may
 * have one. */
static bool is_foot(struct runes text)
{
    static const struct runes buttons[] = {
        WORDING(U"TOP"),  WORDING(U"举报"),     WORDING(U"使用道具"), WORDING(U"分享"),
        WORDING(U"反对"), WORDING(U"回复"),     WORDING(U"引用"),     WORDING(U"支持"),
        WORDING(U"收藏"), WORDING(U"淘帖"),     WORDING(U"点评"),     WORDING(U"编辑"),
        WORDING(U"评分"), WORDING(U"返回顶部"), WORDING(U"顶部"),     WORDING(U"鲜花"),
    };
    if (text.length > LINE_MOST / 2)
        return false;
    static const struct runes of_forums[] = {WORDING(U"TOP"), WORDING(U"举报"),
                                             WORDING(U"使用道具"), WORDING(U"评分")};
    uint32_t at = 0, count = 0;
    bool sure = false;
    while (at < text.length) {
        const uint32_t length = wording_longest_at(text, at, WORDINGS(buttons));
        if (length == 0)
            return false;
        sure = sure || wording_longest_at(text, at, WORDINGS(of_forums)) > 0;
        count++;
        for (at += length;
             at < text.length && (glyph_is_blank(text.data[at]) || rune_is_digit(text.data[at]) ||
                                  text.data[at] == U'|');)
            at++;
    }
    return sure || count > 1;
}

static bool is_signature(struct runes text)
{
    static const struct runes labels[] = {WORDING(U"个人签名:"), WORDING(U"个性签名:"),
                                          WORDING(U"签名:"), WORDING(U"签名档:")};
    return wording_longest_at(text, 0, WORDINGS(labels)) > 0;
}

/* The title without what a forum sets around it. */
static struct runes without_marks(struct runes text)
{
    static const struct runes kinds[] = {
        WORDING(U"[分享]"), WORDING(U"[原创]"), WORDING(U"[推荐]"),
        WORDING(U"[求助]"), WORDING(U"[灌水]"), WORDING(U"[讨论]"),
        WORDING(U"[转帖]"), WORDING(U"[转贴]"), WORDING(U"[转载]"),
    };
    static const struct runes buttons[] = {WORDING(U"[复制链接]"), WORDING(U"[打印]")};
    text = runes_slice(text, wording_longest_at(text, 0, WORDINGS(kinds)), text.length);
    text.length -= wording_longest_end(text, WORDINGS(buttons));
    return glyph_trim(text);
}

/* 发表于 2010-3-5 08:30 as it is; of 提交日期：2006-3-5 10:22 the day. */
static struct runes behind_label(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes label = RUNES_ROW(U"提交日期");
    const uint32_t colon = wording_at(text, begin, label) ? begin + label.length + 1 : begin;
    return glyph_trim(runes_slice(text, colon, end));
}

/* The row of the first post's time, where the page is a thread; rows->count where it is none. */
static size_t find_thread(const struct rows *rows)
{
    const size_t head = rows->count < HEAD_ROWS ? rows->count : HEAD_ROWS;
    size_t posted = 0;
    uint32_t end = 0;
    while (posted < head &&
           (rows->items[posted].hint != LINE_PLAIN ||
            find_posting(rows->items[posted].text, &end) == rows->items[posted].text.length))
        posted++;
    if (posted == head)
        return rows->count;
    const struct runes text = rows->items[posted].text;
    bool forum = holds_buttons_of_post(runes_slice(text, end, text.length));
    for (size_t i = 0; i < posted && !forum; i++)
        forum = rows->items[i].hint == LINE_PLAIN &&
                (names_forum(rows->items[i].text) || counts_replies(rows->items[i].text) ||
                 tells_of_member(rows->items[i].text));
    return forum ? posted : rows->count;
}

void rows_read_forum(struct rows *rows)
{
    enum { TEXT_LEAST = 20 };
    const size_t posted = find_thread(rows);
    bool text = false, ended = false;
    for (size_t i = 0; posted < rows->count && i < rows->count; i++) {
        struct row *row = &rows->items[i];
        uint32_t end = 0;
        if (row->hint != LINE_PLAIN)
            continue;
        const uint32_t begin = find_posting(row->text, &end);
        ended =
            ended ||
            (text && (begin < row->text.length || is_foot(row->text) || is_signature(row->text)));
        if (i == posted) {
            row->text = behind_label(row->text, begin, end);
        } else if (ended || (!text && tells_of_member(row->text)) || counts_replies(row->text) ||
                   is_foot(row->text)) {
            row->hint = LINE_CHROME;
            continue;
        }
        text = text || (i > posted && row->text.length >= TEXT_LEAST);
        if (text)
            continue;
        const struct runes title = without_marks(row->text);
        if (title.length > 0)
            row->text = title;
        row->whole = true;
    }
}
