/* Chrome: the furniture of sites and e-papers around an article, told by the words of one short
 * line. What depends on the lines around it (lists of related articles) is for stages/arrange.c. */
#ifndef TIDINGS_TEXT_CHROME_H
#define TIDINGS_TEXT_CHROME_H

#include <stdbool.h>

#include "base/runes.h"

/* 首页 新闻 县区 专题 视频, 首页|人大概况|代表工作|监督: the names of a site's columns side by
 * side. */
bool chrome_is_navigation(struct runes line);

/* Nothing but buttons, and marks between them. */
bool chrome_is_buttons(struct runes line);

/* A line that is nothing but furniture: breadcrumbs, buttons, share bars, page labels, footers,
 * copyright notes. Lines over 200 code points never are. */
bool chrome_is_line(struct runes line);

/* 首页 > 新闻中心 > 正文: where on its site a page stands. Steps with the other arrow are none. */
bool chrome_is_breadcrumb(struct runes line);

/* What strangers put into pages that they have broken into: the words of other trades. */
bool chrome_is_spam(struct runes line);

/* 今天是 2024年5月6日 星期一, 欢迎访问某网，今天是…: the day on which somebody looked at the page.
 */
bool chrome_tells_today(struct runes line);

/* A line that begins as furniture does: 版权声明, 扫一扫, 当前位置 ... */
bool chrome_is_notice(struct runes line);

/* A paragraph of a site's terms, by its first words: 1、凡本网注明…, 如因作品内容…. */
bool chrome_is_legal(struct runes head);

/* What a line asks of its readers: to comment, to follow, to open a program, to log in. */
bool chrome_asks_readers(struct runes line);

/* …不代表本站观点: what a site says of a text that others wrote. */
bool chrome_disclaims(struct runes line);

/* What a bracket calls the reader to do: 扫码看视频, 点击图片查看大图, 长按识别二维码. */
bool chrome_is_call(struct runes words);

/* A line of a page's foot: copyright, licences, who runs it, files to download, topics. */
bool chrome_is_footer(struct runes line);

/* A heading behind which a list of other articles follows: 相关阅读, 推荐阅读, 上一篇 ... */
bool chrome_opens_list(struct runes line);

/* A name of a file, a telephone's number or the address of a page, alone. */
bool chrome_is_address(struct runes line);

/* The remains of a page break: — 12 —, 第3页 共5页, （下转第三版）. */
bool chrome_is_page_break(struct runes line);

/* The words of a page that is no article: 404, 页面不存在, 访问出错 ... *certain: no article has
 * them either. */
bool chrome_is_error(struct runes line, bool *certain);

/* A column's name set above the title: 【决战贫困·一线见闻】, 要闻, 乡村新貌系列报道之三. */
bool chrome_is_column(struct runes line);

/* The name of a kind of text that is made up, or no report: 小小说, 【散文】. */
bool chrome_is_column_of_fiction(struct runes line);

/* What a site of novels sets around a chapter: 上一章 章节目录 下一章, 某文学网 > 官场小说 > … */
bool chrome_is_of_novel(struct runes line);

/* Just the name of a column: 时政要闻, 副刊. */
bool chrome_is_column_name(struct runes words);

/* The names of a paper and of its editions, side by side (某某日报-数字报|某某日报-电子版), or of a
 * site and what it is to be found by. */
bool chrome_is_masthead(struct runes line);

/* The name of a column of short news: 简讯, 【一句话新闻】, 乡镇短波. */
bool chrome_is_column_of_briefs(struct runes line);

#endif
