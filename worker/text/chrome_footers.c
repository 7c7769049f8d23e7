/* A page's foot: whose it is, under which licence, who runs it, files to download, topics. General
 * vocabulary of the trade, no site's own. */
#include "text/chrome.h"

#include "text/glyph.h"
#include "text/wording.h"

enum { FOOTER_MOST = 120 };

static bool ends_in_full_stop(struct runes line)
{
    return line.length > 0 && line.data[line.length - 1] == U'。';
}

/* 可凭备案号领取补贴。: in a sentence only what says whose the page is makes it a footer. */
static bool is_footer(struct runes line)
{
    static const struct runes rights[] = {
        WORDING(U"ALL RIGHTS"),
        WORDING(U"All Rights"),
        WORDING(U"All rights"),
        WORDING(U"Copyright"),
        WORDING(U"ICP备"),
        WORDING(U"ICP证"),
        WORDING(U"公网安备"),
        WORDING(U"未经授权不得转载"),
        WORDING(U"未经许可不得转载"),
        WORDING(U"版权所有"),
        WORDING(U"网安备"),
    };
    bool sentence = ends_in_full_stop(line);
    static const struct runes words[] = {
        WORDING(U"All rights"),
        WORDING(U"ALL RIGHTS"),
        WORDING(U"All Rights"),
        WORDING(U"All Right Reserved"),
        WORDING(U"All right reserved"),
        WORDING(U"Copyright"),
        WORDING(U"ICP证"),
        WORDING(U"ICP备"),
        WORDING(U"©"),
        WORDING(U"不良信息举报电话"),
        WORDING(U"不良信息举报热线"),
        WORDING(U"免费阅读全文"),
        WORDING(U"公网安备"),
        WORDING(U"备案号"),
        WORDING(U"技术支持:"),
        WORDING(U"新闻报料"),
        WORDING(U"未经授权不得转载"),
        WORDING(U"未经许可不得转载"),
        WORDING(U"未经许可,不得转载"),
        WORDING(U"未经授权,不得转载"),
        WORDING(U"未经允许不得转载"),
        WORDING(U"未经允许,不得转载"),
        WORDING(U"法律顾问:"),
        WORDING(U"版权所有"),
        WORDING(U"网安备"),
        WORDING(U"网站标识码"),
        WORDING(U"网站主办单位:"),
        WORDING(U"网站主办:"),
        WORDING(U"网站地图"),
        WORDING(U"门户网站 主办"),
    };
    uint32_t length = 0;
    return wording_next(line, 0, sentence ? WORDINGS(rights) : WORDINGS(words), &length) <
           line.length;
}

/* 新华社音视频部制作, 某某部委托某某社主办: who runs the page. */
static bool is_imprimatur(struct runes line)
{
    static const struct runes endings[] = {
        WORDING(U"主办"), WORDING(U"主管"), WORDING(U"出品"),
        WORDING(U"制作"), WORDING(U"承办"), WORDING(U"监制"),
    };
    static const struct runes bodies[] = {
        WORDING(U"中心"), WORDING(U"公司"), WORDING(U"办公室"), WORDING(U"台"), WORDING(U"委"),
        WORDING(U"报"),   WORDING(U"政府"), WORDING(U"社"),     WORDING(U"部"),
    };
    uint32_t length = wording_longest_end(line, WORDINGS(endings));
    return length > 0 && line.length >= 6 && line.length <= 24 &&
           wording_longest_end(runes_slice(line, 0, line.length - length), WORDINGS(bodies)) > 0;
}

/* 1.实施方案.doc: a file to be downloaded. */
static bool is_file(struct runes line)
{
    enum { NAME_MOST = 80 };
    static const struct runes endings[] = {
        WORDING(U".doc"), WORDING(U".docx"), WORDING(U".ofd"), WORDING(U".pdf"),  WORDING(U".ppt"),
        WORDING(U".rar"), WORDING(U".wps"),  WORDING(U".xls"), WORDING(U".xlsx"), WORDING(U".zip"),
    };
    return line.length <= NAME_MOST && wording_longest_end(line, WORDINGS(endings)) > 0;
}

/* #乡村振兴 12个, #乡村振兴# #云山#: the topics that a messenger files an article under. */
static bool is_tags(struct runes line)
{
    enum { TAGS_MOST = 60 };
    if (line.length < 3 || line.length > TAGS_MOST || line.data[0] != U'#' ||
        !rune_is_han(line.data[1]))
        return false;
    bool counted = line.data[line.length - 1] == U'个' && rune_is_digit(line.data[line.length - 2]);
    return counted || (runes_find(line, 1, RUNES(U"#")) < line.length && !ends_in_full_stop(line));
}

bool chrome_is_footer(struct runes line)
{
    return (line.length <= FOOTER_MOST && is_footer(line)) || is_imprimatur(line) ||
           is_file(line) || is_tags(line) || runes_end_with(line, RUNES(U"enpproperty-->"));
}
