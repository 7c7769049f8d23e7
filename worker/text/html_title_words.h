/* What title elements say besides the title: the names of sites and columns, the page of a paper,
 * the way to it. */
#ifndef TIDINGS_TEXT_HTML_TITLE_WORDS_H
#define TIDINGS_TEXT_HTML_TITLE_WORDS_H

#include <stdbool.h>

#include "base/runes.h"

bool html_title_separator(char32_t c);

/* Ends as the names of sites and of their columns do. */
bool html_title_is_site(struct runes text);

/* 云山县人民政府门户网站, 今日云山数字报: a site's name alone. */
bool html_title_is_site_alone(struct runes title);

/* 标题——某某新闻网: what only sites are called, not 标题——走进某某中心, which is a subtitle. */
bool html_title_is_site_behind_dash(struct runes text);

/* 2021年3月5日, 第02版：要闻, behind a title. */
bool html_title_is_page(struct runes tail);

/* What is no title in whole: 首页 > 新闻中心 > 正文, 无标题文档, 今日云山2021年3月5日 第02版 要闻.
 */
bool html_title_is_furniture(struct runes title);

#endif
