/* The names of columns that papers and sites set above a title, and of those that hold short news.
 */
#include "text/chrome.h"
#include "text/credit.h"
#include "text/glyph.h"
#include "text/wording.h"

enum { COLUMN_MOST = 16 };

static const struct runes columns[] = {
    WORDING(U"专版"),     WORDING(U"专题"),     WORDING(U"乡镇动态"), WORDING(U"今日要闻"),
    WORDING(U"公告"),     WORDING(U"副刊"),     WORDING(U"区县新闻"), WORDING(U"原创"),
    WORDING(U"县区动态"), WORDING(U"县区要闻"), WORDING(U"县市新闻"), WORDING(U"图片新闻"),
    WORDING(U"基层动态"), WORDING(U"头条"),     WORDING(U"头版"),     WORDING(U"工作动态"),
    WORDING(U"市县新闻"), WORDING(U"快讯"),     WORDING(U"政务动态"), WORDING(U"政务要闻"),
    WORDING(U"政协要闻"), WORDING(U"教育"),     WORDING(U"教育动态"), WORDING(U"教育新闻"),
    WORDING(U"文化"),     WORDING(U"新闻"),     WORDING(U"新闻动态"), WORDING(U"时政"),
    WORDING(U"时政要闻"), WORDING(U"本地新闻"), WORDING(U"本报特稿"), WORDING(U"本网原创"),
    WORDING(U"民生"),     WORDING(U"热点"),     WORDING(U"特别关注"), WORDING(U"特别报道"),
    WORDING(U"短讯"),     WORDING(U"社会"),     WORDING(U"简明新闻"), WORDING(U"简讯"),
    WORDING(U"经济"),     WORDING(U"综合"),     WORDING(U"综合新闻"), WORDING(U"聚焦"),
    WORDING(U"要闻"),     WORDING(U"访谈"),     WORDING(U"评论"),     WORDING(U"通知公告"),
    WORDING(U"部门动态"),
};

/* The words of a column's name, without what is set around them and the blanks that space it out:
 * 【简　讯】, · 短讯 ·. Empty where they are too long for one. */
static struct runes column_words(struct runes line, char32_t words[COLUMN_MOST])
{
    const struct runes none = {NULL, 0};
    uint32_t begin = 0, end = line.length, length = 0;
    while (begin < end && glyph_is_between(glyph_at(line, begin)))
        begin++;
    while (end > begin && glyph_is_between(glyph_at(line, end - 1)))
        end--;
    for (uint32_t i = begin; i < end; i++) {
        if (glyph_is_blank(line.data[i]))
            continue;
        if (length == COLUMN_MOST)
            return none;
        words[length++] = line.data[i];
    }
    return (struct runes){words, length};
}

/* 民生新闻三则, 简讯二则: how many items follow. */
static bool counts_items(struct runes words)
{
    static const struct runes numerals = {U"一二三四五六七八九十两几数", 13};
    return words.length >= 4 && words.data[words.length - 1] == U'则' &&
           runes_find(numerals, 0, runes_slice(words, words.length - 2, words.length - 1)) <
               numerals.length;
}

bool chrome_is_column_of_briefs(struct runes line)
{
    static const struct runes endings[] = {
        WORDING(U"一句话新闻"), WORDING(U"一周要闻"), WORDING(U"一周新闻"), WORDING(U"一周动态"),
        WORDING(U"一周回顾"),   WORDING(U"一周简报"), WORDING(U"传真"),     WORDING(U"信息集锦"),
        WORDING(U"信息快递"),   WORDING(U"动态集锦"), WORDING(U"快讯"),     WORDING(U"新闻集锦"),
        WORDING(U"新闻快报"),   WORDING(U"新闻简报"), WORDING(U"新闻集萃"), WORDING(U"新闻点击"),
        WORDING(U"本周要闻"),   WORDING(U"每周要闻"), WORDING(U"短波"),     WORDING(U"短讯"),
        WORDING(U"短新闻"),     WORDING(U"简明新闻"), WORDING(U"简讯"),     WORDING(U"要闻简报"),
        WORDING(U"要闻回顾"),   WORDING(U"要闻集锦"), WORDING(U"要闻速览"), WORDING(U"速览"),
        WORDING(U"速递"),       WORDING(U"零讯"),
    };
    enum { BRIEFS_MOST = 8 };
    char32_t memory[COLUMN_MOST];
    if (line.length > 2 * COLUMN_MOST)
        return false;
    struct runes words = column_words(line, memory);
    return counts_items(words) ||
           (words.length <= BRIEFS_MOST && wording_longest_end(words, WORDINGS(endings)) > 0);
}

bool chrome_is_column_of_fiction(struct runes line)
{
    static const struct runes kinds[] = {
        WORDING(U"中篇小说"), WORDING(U"寓言"),     WORDING(U"小小说"),   WORDING(U"小说"),
        WORDING(U"小说连载"), WORDING(U"微型小说"), WORDING(U"微小说"),   WORDING(U"故事会"),
        WORDING(U"散文"),     WORDING(U"散文诗"),   WORDING(U"短篇小说"), WORDING(U"童话"),
        WORDING(U"连载小说"), WORDING(U"长篇小说"), WORDING(U"长篇连载"),
    };
    char32_t memory[COLUMN_MOST];
    return line.length <= 2 * COLUMN_MOST &&
           wording_is(column_words(line, memory), WORDINGS(kinds));
}

bool chrome_is_of_novel(struct runes line)
{
    enum { LINE_MOST = 60 };
    static const struct runes buttons[] = {
        WORDING(U"上一章"),   WORDING(U"下一章"),   WORDING(U"加入书架"),
        WORDING(U"投推荐票"), WORDING(U"本章未完"), WORDING(U"章节目录"),
    };
    static const struct runes genre = RUNES_ROW(U"小说");
    uint32_t length = 0;
    if (line.length > LINE_MOST)
        return false;
    if (wording_next(line, 0, WORDINGS(buttons), &length) < line.length)
        return true;
    uint32_t at = runes_find(line, 0, genre);
    if (at >= line.length)
        return false;
    for (at += genre.length; at < line.length && glyph_is_blank(line.data[at]);)
        at++;
    return at < line.length && glyph_at(line, at) == U'>'; /* a step of a path */
}

/* 乡村新貌系列报道之三, 系列述评(二): one of a series, by its number. */
static bool is_of_series(struct runes line)
{
    enum { NUMBER_MOST = 3 };
    static const struct runes numerals = RUNES_ROW(U"一二三四五六七八九十");
    uint32_t end = line.length, digits = 0;
    const bool bracket = glyph_at(line, end - 1) == U')';
    end -= bracket;
    while (digits < NUMBER_MOST && end > digits + 1 &&
           (rune_is_digit(line.data[end - digits - 1]) ||
            runes_hold(numerals, line.data[end - digits - 1])))
        digits++;
    const char32_t mark = digits > 0 ? glyph_at(line, end - digits - 1) : 0;
    return (bracket ? mark == U'(' : mark == U'之') &&
           wording_find(line, 0, RUNES(U"系列")) < line.length;
}

bool chrome_is_column_name(struct runes words)
{
    return wording_is(words, WORDINGS(columns));
}

bool chrome_is_column(struct runes line)
{
    char32_t memory[COLUMN_MOST];
    line = glyph_trim(line);
    if (line.length < 2 || line.length > 24)
        return false;
    if (glyph_at(line, 0) == U'[' && glyph_at(line, line.length - 1) == U']')
        return true;
    /* 云山动态, 城关要闻: a place's column */
    static const struct runes endings[] = {
        WORDING(U"动态"), WORDING(U"广角"), WORDING(U"时讯"), WORDING(U"要闻"), WORDING(U"视窗"),
    };
    enum { COLUMN_OF_PLACE_MOST = 6 };
    struct runes words = column_words(line, memory);
    return chrome_is_column_name(words) || chrome_is_column_of_briefs(line) ||
           chrome_is_column_of_fiction(line) || is_of_series(line) ||
           (words.length >= 4 && words.length <= COLUMN_OF_PLACE_MOST &&
            wording_longest_end(words, WORDINGS(endings)) > 0);
}

/* 云山日报-数字报|云山日报-电子版: a paper's name and its editions, side by side; A1：云山*要闻总第
 * 311期 >2018-09-26编印: the number of its issue. */
/* 某报社旗下媒体: 某网 | 某日报 | 某晚报: the media of one house. */
static bool is_house(struct runes line)
{
    enum { MEDIA_LEAST = 2 };
    static const struct runes labels[] = {WORDING(U"所属媒体"), WORDING(U"旗下媒体")};
    uint32_t colon = wording_find_glyph(line, 0, U':'), media = 0;
    if (colon >= line.length ||
        wording_longest_end(runes_slice(line, 0, colon), WORDINGS(labels)) == 0)
        return false;
    for (uint32_t i = colon + 1; i < line.length;) {
        uint32_t end = i;
        while (end < line.length && rune_is_han(line.data[end]))
            end++;
        media += end > i && credit_is_medium(runes_slice(line, i, end));
        i = end + 1;
    }
    return media >= MEDIA_LEAST;
}

/* （2019年第15期 总第203期）: the number of a bulletin's issue. */
static bool numbers_issue(struct runes line)
{
    enum { LINE_MOST = 30 };
    uint32_t issues = 0, digits = 0;
    if (line.length > LINE_MOST)
        return false;
    for (uint32_t i = 0; i < line.length; i++) {
        char32_t c = glyph_at(line, i);
        bool counted = digits > 0;
        digits = rune_is_digit(c) ? digits + 1 : 0;
        if ((c == U'期' || c == U'年') && !counted)
            return false;
        issues += c == U'期';
        if (!rune_is_digit(c) && c != U'期' && c != U'年' && c != U'第' && c != U'总' &&
            c != U'(' && c != U')' && !glyph_is_between(c))
            return false;
    }
    return issues > 0;
}

/* 云山在线_某某故里_云山新闻_云山新闻中心_石桥: a site and what it is to be found by. */
static bool is_keywords(struct runes line)
{
    enum { WORD_LEAST = 2, WORD_MOST = 8, WORDS_LEAST = 4 };
    uint32_t words = 0;
    bool medium = false;
    for (uint32_t i = 0; i < line.length; i++) {
        uint32_t end = i;
        while (end < line.length && rune_is_han(line.data[end]))
            end++;
        if (end < i + WORD_LEAST || end > i + WORD_MOST ||
            (end < line.length && line.data[end] != U'_'))
            return false;
        medium |= words == 0 && credit_is_medium(runes_slice(line, i, end));
        words++;
        i = end;
    }
    return medium && words >= WORDS_LEAST;
}

/* 云山日报社出版 国内统一刊号：CN52-0013 代号65-1 */
static bool registers_paper(struct runes line)
{
    enum { LINE_MOST = 80 };
    return line.length <= LINE_MOST &&
           (wording_find(line, 0, RUNES(U"国内统一刊号")) < line.length ||
            wording_find(line, 0, RUNES(U"国内统一连续出版物号")) < line.length);
}

bool chrome_is_masthead(struct runes line)
{
    if (numbers_issue(line) || is_keywords(line) || registers_paper(line))
        return true;
    if (runes_hold(line, U'媒') && is_house(line))
        return true;
    static const struct runes editions[] = {
        WORDING(U"多媒体数字报"), WORDING(U"数字报"), WORDING(U"数字报刊"),
        WORDING(U"数字版"),       WORDING(U"电子报"), WORDING(U"电子版"),
    };
    enum { MASTHEAD_MOST = 40 };
    uint32_t names = 0, known = 0;
    if (line.length <= MASTHEAD_MOST && runes_end_with(line, RUNES(U"编印")) &&
        wording_find(line, 0, RUNES(U"总第")) < line.length)
        return true;
    for (uint32_t i = 0; line.length <= MASTHEAD_MOST && i < line.length;) {
        uint32_t end = i;
        while (end < line.length && rune_is_han(line.data[end]))
            end++;
        struct runes name = runes_slice(line, i, end);
        if (name.length > 0) {
            bool edition = wording_is(name, WORDINGS(editions));
            if (!edition && !credit_is_medium(name))
                return false;
            names++;
            known += edition;
        } else if (!glyph_is_between(glyph_at(line, i))) {
            return false;
        }
        i = end > i ? end : i + 1;
    }
    return known > 1 && names > known;
}
