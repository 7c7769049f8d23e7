/* Credits: lines, brackets and fields that say who made the article. This is their syntax alone
 * (labels, marks, runs of names); which characters are a name is for facts/bylines.c.
 *
 *     □ 贵州民族报 记者 李芳 张明 文/图        outlet, label, names, a label behind the names
 *     （责任编辑：陈 红）                           label, name spaced out
 *     （宋磊）                                      names without a label: credit_names_only */
#ifndef TIDINGS_TEXT_CREDIT_H
#define TIDINGS_TEXT_CREDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "article/facts.h"
#include "base/runes.h"

/* One label with its names; offsets in the text that was read. */
struct credit {
    enum byline_role role;
    bool photographer; /* they took the pictures too: 文/图, 摄影报道 */
    bool other;        /* a task that the contract has no role for: 策划, 制作 */
    bool film;         /* of these, 视频, which stands in front of titles too */
    bool labelled;     /* false: names that stood without any label */
    bool in_front;     /* the label stands before the names, and is one of words */
    bool weak;         /* the label is a word that sentences use too: 采访, 审核, 编辑 */
    bool supplied;     /* the names are a body's, which wrote or took it: 县水利局供稿 */
    bool separated;    /* a blank or colon stands between label and names */
    uint32_t outlet_begin, outlet_end; /* 贵州民族报; empty where none is named */
    uint32_t begin, end;               /* the names */
};

enum { CREDITS_MOST = 16 };

/* Reads a text that is a credit (a block of role BLOCK_BYLINE). Returns how many there are; 0 where
 * it has no label. Looks at its first 400 code points. */
size_t credit_read(struct runes text, struct credit credits[CREDITS_MOST]);

/* Whether the line holds nothing but credits: at least one label with names. */
bool credit_is_line(struct runes line);

/* 石桥镇党委书记, 政协委员: what someone is, by how it ends, as it stands in front of an author's
 * name. */
bool credit_is_calling(struct runes text);

/* The same of a line without blanks at its ends, and what is read of it; 0 where it is none. */
size_t credit_read_line(struct runes line, struct credit credits[CREDITS_MOST]);

/* 完, 未完待续, 有删节: what stands in brackets behind a text and names nobody. */
bool credit_closes_text(struct runes text);

/* 新华社发（张三 摄）: who hands the picture out; empty where the credit does not begin so. */
struct runes credit_hands_out(struct runes text);

/* Whether the text is a plain run of names, by its shape alone. */
bool credit_names_only(struct runes text);

/* The same for the bracket that closes an article, in which two names may have lost the blank
 * between them to a line's end. */
bool credit_names_in_bracket(struct runes text);

/* 张大明李芳: whether the text may be two names that have lost the blank between them; whether they
 * are is for who has the surnames. */
bool credit_names_pair(struct runes text);

/* Where the names begin behind the name of the body or medium that they work for (县水利局 张三,
 * 云山融媒 张三), or 0. */
uint32_t credit_names_behind_body(struct runes text);

/* Where they end before the name of that body (张三 青石镇党政办), or 0. */
uint32_t credit_names_before_body(struct runes text);

/* Whether the text is the name of a public body, alone: 县水利局, 青石镇人民政府. */
bool credit_is_body(struct runes text);

/* Whether a label with names behind it begins at position (责任编辑：, 记者 ...), and its length.
 */
uint32_t credit_label_at(struct runes text, uint32_t position);

/* The marks that newspapers set before a byline: □ ◎ ■. */
bool credit_is_mark(char32_t c);

/* Whether the name of a medium ends here: 日报, 融媒体中心, 新闻网 ... */
bool credit_is_medium(struct runes name);

/* Whether a token can be a person's name: two to four ideographs, or parts joined by ·. */
bool credit_is_name(struct runes token);

#endif
