/* Imprint lines: what a page prints around the text about where and when it appeared.
 *
 *     2017-03-20 08:15　来源:平原日报　作者:张明　字体:[大] [中] [小]
 *     临河日报　2017年8月30日　星期三　A3版 县市新闻　责编：李芳　校对：王刚
 *     泰宁县统计局　2011年10月24日
 *
 * A line is cut into fields from left to right; it is an imprint only where every part of it is
 * understood or short enough to be a name of a medium or column. */
#ifndef TIDINGS_TEXT_IMPRINT_H
#define TIDINGS_TEXT_IMPRINT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "article/article.h"
#include "base/runes.h"

enum imprint_kind {
    IMPRINT_DAY,    /* date; `labelled` where 发布时间 or the like stands before it */
    IMPRINT_TIME,   /* a time of day alone, in date.hour.. */
    IMPRINT_SOURCE, /* behind 来源 */
    IMPRINT_ISSUER, /* behind 发布机构 */
    IMPRINT_MEDIUM, /* unlabelled, by its form or by its place in a page head */
    IMPRINT_CREDIT, /* label and names */
    IMPRINT_NOISE,  /* counters, font sizes, page labels, metadata */
    IMPRINT_OTHER   /* an unlabelled part that is nothing of these */
};

struct imprint_field {
    enum imprint_kind kind;
    bool labelled;
    uint32_t begin, end; /* the value, in the line */
    struct date date;
};

enum { IMPRINT_FIELDS_MOST = 24 };

/* The fields of a line, or 0 where it is no imprint. */
size_t imprint_read(struct runes line, struct imprint_field fields[IMPRINT_FIELDS_MOST]);

/* Whether the line is a label alone, its value on the next line: 来源：, 发布时间：, 作者：. */
bool imprint_is_label(struct runes line);

/* Whether the line below such a label is its value: a date behind 发布时间, a name behind 来源.
 * Many labels of a site's form stay empty, and what follows is the next label, or the title. */
bool imprint_label_takes(struct runes label, struct runes next);

/* The same without a colon, told by the value that follows: 发布时间 above a date. */
bool imprint_is_bare_label(struct runes line, struct runes next);

/* The length of a page label at position (02版, 第A01版：要闻, 第一版), or 0. */
uint32_t imprint_page_label_at(struct runes line, uint32_t position);

/* Whether a page label stands anywhere in the line, as in a newspaper's page head. */
bool imprint_page_label_in(struct runes line);

#endif
