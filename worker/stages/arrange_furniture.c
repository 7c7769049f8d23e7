/* What the furniture of a page tells before it is dropped: the site, by its breadcrumb, its
 * copyright line or the terms below its pages, and the day that a paper's machine has set there. */
#include "stages/draft.h"

#include "text/chrome.h"
#include "text/credit.h"
#include "text/day.h"
#include "text/glyph.h"
#include "text/wording.h"

/* 您的位置：云山新闻网 > 要闻 > 正文: the site in front of the first arrow; empty where the
 * breadcrumb begins with a column. */
static struct runes site_of_breadcrumb(struct runes line)
{
    enum { CRUMB_MOST = 30, SITE_LEAST = 3, SITE_MOST = 16 };
    static const struct runes endings[] = {
        WORDING(U"传媒网"),     WORDING(U"在线"),   WORDING(U"客户端"), WORDING(U"广播电视台"),
        WORDING(U"报"),         WORDING(U"新闻网"), WORDING(U"日报"),   WORDING(U"电视台"),
        WORDING(U"社区"),       WORDING(U"网"),     WORDING(U"网站"),   WORDING(U"融媒"),
        WORDING(U"融媒体中心"), WORDING(U"论坛"),
    };
    const struct runes none = {NULL, 0};
    uint32_t arrow = 0, name = 0;
    while (arrow < line.length && arrow < CRUMB_MOST && glyph_at(line, arrow) != U'>' &&
           !runes_at(line, arrow, RUNES(U"->")) && !RUNE_AMONG(line.data[arrow], U"»›→"))
        arrow++;
    while (name < line.length && rune_is_han(line.data[name]))
        name++;
    if (arrow == line.length && chrome_is_breadcrumb(line))
        arrow = name; /* 云山新闻网 新闻中心 城事 */
    if (runes_end_with(runes_slice(line, 0, name), RUNES(U"首页")) && chrome_is_navigation(line))
        arrow = name; /* 云山新闻网首页 | 要闻 | 专题 */
    if (arrow == line.length || arrow == CRUMB_MOST)
        return none;
    struct runes site = runes_slice(line, 0, arrow);
    uint32_t colon = wording_find_glyph(site, 0, U':');
    site = glyph_trim(runes_slice(site, colon < site.length ? colon + 1 : 0, site.length));
    if (runes_end_with(site, RUNES(U"首页")))
        site = glyph_trim(runes_slice(site, 0, site.length - 2)); /* 云山在线 首页 > … */
    for (uint32_t i = 0; i < site.length; i++)
        if (!rune_is_han(site.data[i]))
            return none;
    bool named = site.length >= SITE_LEAST && site.length <= SITE_MOST &&
                 wording_longest_end(site, WORDINGS(endings)) > 0;
    return named ? site : none;
}

/* Copyright © 云山新闻网 版权所有, 云山日报-数字报|云山日报-电子版, 2023-05-31 1 1 云山日报
 * content_1.html … enpproperty-->: the site whose page it is; empty where the line names none. */
static struct runes site_of_copyright(struct runes line)
{
    enum { SITE_LEAST = 4, SITE_MOST = 16 };
    const struct runes none = {NULL, 0};
    if (wording_find(line, 0, RUNES(U"版权所有")) == line.length &&
        wording_find(line, 0, RUNES(U"Copyright")) == line.length && !chrome_is_masthead(line) &&
        !runes_end_with(line, RUNES(U"enpproperty-->")))
        return none;
    for (uint32_t i = 0; i < line.length; i++) {
        uint32_t begin = i;
        while (i < line.length && rune_is_han(line.data[i]))
            i++;
        struct runes site = runes_slice(line, begin, i);
        if (site.length >= SITE_LEAST && site.length <= SITE_MOST && credit_is_medium(site))
            return site;
    }
    return none;
}

/* …来源：云山在线】, …来源“云山在线”, …来源注明《云山在线》: the name behind 来源 and what marks or
 * leads it; empty where other words stand between. */
static struct runes name_behind_source(struct runes line, uint32_t source)
{
    static const struct runes told[] = {WORDING(U"为"), WORDING(U"是"), WORDING(U"注明")};
    uint32_t begin = source + wording_longest_at(line, source, WORDINGS(told));
    const uint32_t marks = begin;
    while (begin < line.length && glyph_is_between(glyph_at(line, begin)) &&
           glyph_at(line, begin) != U',' && line.data[begin] != U'。')
        begin++;
    uint32_t end = begin;
    while (end < line.length && rune_is_han(line.data[end]))
        end++;
    return begin > marks ? runes_slice(line, begin, end) : (struct runes){NULL, 0};
}

/* 凡本网注明“来源：云山在线”的作品…, 凡本网来源注明“云山在线”的…, 本文为云山在线原创文章: the
 * site's own name, in the terms it sets below its pages. */
static struct runes site_of_terms(struct runes line)
{
    enum { FURTHEST = 30, SITE_LEAST = 4, SITE_MOST = 16 };
    static const struct runes terms[] = {WORDING(U"凡本报"), WORDING(U"凡本站"), WORDING(U"凡本网"),
                                         WORDING(U"凡注明")};
    const struct runes none = {NULL, 0}, label = RUNES_ROW(U"来源"), own = RUNES_ROW(U"本文为");
    const uint32_t all = runes_next(line, 0, U'凡');
    struct runes site = none;
    if (wording_longest_at(line, all, WORDINGS(terms)) > 0) {
        const uint32_t source = wording_find(line, all, label);
        if (source < line.length && source < all + FURTHEST)
            site = name_behind_source(line, source + label.length);
    } else if (runes_start_with(line, own)) {
        const uint32_t end = wording_find(line, own.length, RUNES(U"原创"));
        site = end < line.length ? runes_slice(line, own.length, end) : none;
    }
    for (uint32_t i = 0; i < site.length; i++)
        if (!rune_is_han(site.data[i]))
            return none;
    const bool named =
        site.length >= SITE_LEAST && site.length <= SITE_MOST && credit_is_medium(site);
    return named ? site : none;
}

/* 2023-05-31 1 1 云山日报 content_1.html … enpproperty-->: the paper's day. */
static void take_property(struct draft *draft, struct runes line)
{
    struct date date;
    uint32_t end = 0;
    uint32_t begin = 0;
    while (begin < line.length && !rune_is_digit(line.data[begin]))
        begin++; /* --> 2023-05-31 … */
    if (runes_end_with(line, RUNES(U"enpproperty-->")) && day_read(line, begin, &date, &end))
        around_take_day(draft, date, DAY_PRINTED);
}

/* 云山日报 要闻 00002 云山开耕 2021-02-21 … : the paper in front, and the day. */
static void take_record(struct draft *draft, struct runes line)
{
    enum { RECORD_MOST = 200 };
    struct date date;
    uint32_t end = 0, first = 0;
    while (first < line.length && rune_is_han(line.data[first]))
        first++;
    if (first == 0 || line.length > RECORD_MOST || !glyph_is_blank(glyph_at(line, first)) ||
        !credit_is_medium(runes_slice(line, 0, first)))
        return;
    for (uint32_t i = first; i < line.length; i++)
        if (rune_is_digit(line.data[i]) && !rune_is_digit(line.data[i - 1]) &&
            day_read(line, i, &date, &end)) {
            draft_keep_first(&draft->voices.site, runes_slice(line, 0, first));
            around_take_day(draft, date, DAY_PRINTED);
            return;
        }
}

void furniture_take(struct draft *draft, const struct row *row)
{
    draft_count(draft, REPAIR_CHROME);
    if (row->hint != LINE_PLAIN)
        return;
    draft->article->invented |= chrome_is_of_novel(row->text);
    take_record(draft, row->text);
    take_property(draft, row->text);
    draft_keep_first(&draft->voices.site, site_of_breadcrumb(row->text));
    if (draft->voices.site.length == 0)
        draft->voices.site = site_of_copyright(row->text);
    if (draft->voices.site.length == 0)
        draft->voices.site = site_of_terms(row->text);
}
