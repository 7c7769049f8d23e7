/* The lines of a page as layout sees them: trimmed, unwrapped where the page was set in narrow
 * columns, each with what it is by its own words. Shared by split and arrange. */
#ifndef TIDINGS_STAGES_ROWS_H
#define TIDINGS_STAGES_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "article/page.h"
#include "base/arena.h"
#include "base/runes.h"
#include "lexicon/lexicon.h"
#include "text/wording.h"

enum { ROW_SHORT_MOST = 40 }; /* headings */

enum row_kind {
    ROW_TEXT,       /* anything: title, paragraph, heading, caption; its place decides */
    ROW_DROPPED,    /* chrome */
    ROW_LIST,       /* opens a list of other articles */
    ROW_IMPRINT,    /* 来源：… 2017-03-20 08:15 … */
    ROW_CREDIT,     /* □ 记者 张三 */
    ROW_CAPTION,    /* 图为…, …（张三 摄） */
    ROW_NOTE,       /* 编者按：… */
    ROW_NOTE_LABEL, /* 编者按, alone */
    ROW_SUMMARY,    /* 核心提示：… */
    ROW_SUMMARY_LABEL,
    ROW_BULLET,  /* ●… */
    ROW_ENTRY,   /* a title with its date behind it: an entry of a list of articles */
    ROW_DASH,    /* ——… */
    ROW_NUMBERED /* 一、工作目标: a heading by its numeral */
};

struct row {
    struct runes text;             /* trimmed; flattened where several lines were joined */
    uint32_t line_begin, line_end; /* of page->lines */
    uint32_t value;                /* where the text behind a label or mark begins */
    enum row_kind kind;
    enum line_hint hint;
    uint32_t joined, glosses; /* lines joined to it, glosses taken out of them */
    uint32_t blanks;          /* closed within its words */
    bool blank_before, indented, whole;
    bool counted;  /* the number of a part stood above it, on a line of its own */
    bool dated;    /* begins with a dateline that names a medium or 讯 */
    bool credited; /* begins with a dateline that names a reporter */
    bool prose;    /* running text by itself: whole sentences, or too long for a heading */
};

struct rows {
    struct row *items;
    size_t count;
    bool wrapped;  /* set in lines of one width */
    bool indented; /* paragraphs begin with an indent */
    bool briefs;   /* a column of briefs: every title begins an article */
    bool glossed;  /* the page held pinyin glosses, of which wrapping may have cut some in two */
    const struct rows *page; /* all rows of the page, where these are those of one article */
};

/* Reads lines [begin, end). Empty lines are left out. */
struct rows rows_read(struct arena *arena, const struct lexicon *lexicon, const struct page *page,
                      size_t begin, size_t end);

/* Whether the text ends a statement: 。！？…；： also before closing quotes and brackets. */
bool row_ends_statement(struct runes text);

/* 关于…的通知: the title of a document, which may run long without a comma, and is complete. */
bool row_ends_as_document(struct runes text);

/* Whether text is short and unpunctuated enough for a heading or caption. */
bool row_is_short(struct runes text);

/* Whether a block of its own begins with these words: a bullet, a numeral, a dash, 编者按, 图为 ...
 */
bool row_begins_block(struct runes text);

/* 2.良好单位: a point by its numeral; not the rest of a number that a line's end parts (3.5%). */
bool row_begins_as_point(struct runes text);

/* Whether the text is one of the labels (编者按, 副标题) with a colon, a blank, a closing bracket
 * or nothing behind it; *value is where its value begins, *alone that there is none. */
bool row_read_label(struct runes text, struct wordings labels, uint32_t *value, bool *alone);

/* Where the words behind a bullet or numeral begin (●…, 一、…, 2.…, ③…), or 0. */
uint32_t row_behind_numeral(struct runes text);

/* Whether the line is nothing but full names: 张三 李四, 李 军. */
bool row_is_names(const struct lexicon *lexicon, struct runes text);

/* 张三, alone where nothing says that it is a name: no place, festival, body (南桥镇) or common
 * word (秋分, 金融), short as they are. */
bool row_is_author(const struct lexicon *lexicon, struct runes text);

/* 张大明李芳: two names that have lost the blank between them. */
bool row_is_pair(const struct lexicon *lexicon, struct runes text);

/* row_kinds.c: the kind of a row by its own words, and of one that stays text whether it is prose.
 */
void row_read_kind(struct row *row);
void row_read_form(struct row *row);

/* row_kinds.c: • 发布日期：, • 当前位置：, - 上一篇：: the fields of a page's form, which is set as
 * a list; the text without its mark. */
struct runes row_without_bullet(struct runes text);

/* row_mixed.c: [上一版] [下一版] 责编：张三 电话：…, 责编：张三 某县融媒体中心 主办: the credit
 * alone; the text where it is not one. */
struct runes row_credit_among_buttons(struct runes text);

/* row_pictures.c: lines among the paragraphs that tell what a picture shows are captions: several
 * in a row that are set unlike the paragraphs or hold 会议现场, and any with 张三（左一）. */
void rows_find_shown(struct rows *rows);

/* row_kinds.c: whether both lines together are the occasion of a speech. */
bool row_is_parted_occasion(struct runes first, struct runes next);

/* Where the names begin behind a newspaper's mark (□ 张三), or 0 where the line is not that. */
uint32_t row_author_at(const struct lexicon *lexicon, struct runes text);

/* row_authors.c: lines that name the author behind a newspaper's mark are credits; several on end
 * are a list. */
void rows_find_authors(struct rows *rows, const struct lexicon *lexicon);

/* 责任编辑：bzwb, （编辑：admin）: the account that put the text in, which names nobody. */
bool row_names_account(struct runes text);

/* 青石镇东庄村村民 张三: who wrote the letter that stands above. */
bool row_signs_letter(struct runes text);

/* row_glued.c: how much of a line is an imprint that the first paragraph follows without a blank
 * (发布时间：… 责任编辑：张三12月22日，…), or 0. */
uint32_t row_glued_imprint(struct runes text);

/* row_glued.c: how much of a line is a title that a dateline with its reporter follows
 * (某村…年入3万元 某报讯（记者张三）…) or its reporter's name (…感叹执行难本报记者 张三 文/摄), or
 * 0. */
uint32_t row_glued_title(struct runes text);

/* row_glued.c: how much of a line is a numbered heading that its text follows behind a blank
 * (一、工业经济 1—6月份，全区…), or 0. */
uint32_t row_glued_heading(struct runes text);

/* row_forum.c: of a forum's thread, leaves the first post with its title and time. */
void rows_read_forum(struct rows *rows);

/* row_repeats.c: drops what the page tells a second time: its own title line with the site's name
 * (云山开耕_云山新闻网) above the title, a paragraph again right below itself, the whole text. */
void rows_drop_repeats(struct rows *rows);

/* row_neighbours.c: drops breadcrumbs that stand in pieces on lines of their own. */
void rows_drop_breadcrumbs(struct rows *rows);

/* row_page_head.c: drops what stands above the title on a site's page: menus, lists of other
 * articles, the weather. */
void rows_drop_page_head(struct rows *rows);

/* row_page_head.c: 首页 > 要闻 > 正文, 首页 / 新闻动态 / 医院新闻: the way to a page on its site.
 */
bool row_is_way(struct runes text);

/* row_page_head.c: whether an imprint's line tells a day. */
bool row_tells_day(struct runes text);

/* row_neighbours.c: drops the names of a site's columns below the credits that close the text. */
void rows_drop_columns_below(struct rows *rows);

/* row_foot.c: drops the begins of other articles below the text, the names of a site's services,
 * and what stands below the lines that say whose the page is. */
void rows_drop_foot(struct rows *rows);

/* …朱某强调，一要认清发展...: a text's begin, that is cut off in the middle. */
bool row_is_teaser(struct runes text);

/* row_neighbours.c: a medium's name or a time on a line of its own beside the date or page label is
 * imprint, and a counter below one is none of the text. */
void rows_find_lone_fields(struct rows *rows);

/* row_supplied.c: of several lines that end in （…提供） with a text among them, each is a
 * picture's caption. */
void rows_find_supplied(struct rows *rows);

/* row_neighbours.c: 装修热线：0571-…, above the title: whom to call, of the site. */
void rows_drop_hot_lines(struct rows *rows);

/* row_neighbours.c: a title that begins as imprints, captions or notices do (时间：…, 图：…, 扫码…)
 * is one where the imprint follows it. */
void rows_keep_title(struct rows *rows);

/* row_particulars.c: within a notice, what looks like furniture or an imprint (联系电话：…,
 * 时间：… beside 地点：…) is text. */
void rows_keep_particulars(struct rows *rows);

/* Whether a line is a particular of a notice: 停电范围：…, 联系人：…; complete, and no heading. */
bool row_is_particular(struct runes text);

/* Whether both lines begin with a label and a colon: neither continues the other. */
bool row_is_parallel(struct runes a, struct runes b);

/* Whether row i is one of several short lines with labels (今天夜间：…, 明天：…). */
bool rows_labelled_at(const struct rows *rows, size_t i);

/* row_headings.c: ✅新建泵站2座, ✅清淤36公里: whether the line is an item of a list, which stand one
 * below the other as no headings do. */
bool rows_list_at(const struct rows *rows, size_t i);

/* Whether row i stands below a line of verse: as long as that one, or that one as the one above it,
 * and ideographs throughout. */
bool rows_verse_at(const struct rows *rows, size_t i);

/* Whether the row above row i is the last of such lines, or stands between two labels alone. */
bool rows_labelled_end(const struct rows *rows, size_t i);

/* Whether the text begins as reports do: 记者从…, 本报讯, 日前. */
bool row_opens_report(struct runes text);

/* row_neighbours.c: a title as long as a sentence above the report's first line is no running text,
 * and neither is a short line with a colon (某地区某县：) above the rest of a title. */
void rows_find_leading_lines(struct rows *rows);

/* row_register.c: whether the line opens the table that sites of governments set above a document
 * (索 引 号 X-2022-1 …), and a line of it with its labels closed up and a colon behind each; no
 * text where the line begins with no label. */
bool row_opens_register(struct runes text);
struct runes row_of_register(struct arena *arena, struct runes text);

/* row_blanks.c: closes the blanks within words of running text. */
void rows_close_blanks(struct arena *arena, struct rows *rows, const struct lexicon *lexicon);

/* row_titles.c: the first line that says that pictures follow (云山县春耕忙（组图）) is the title.
 */
void rows_find_pictured_title(struct rows *rows);

/* row_titles.c: a line below a text without a title is its title where a label (标题：…) or an
 * imprint says so. */
void rows_find_title_below(struct rows *rows);

/* row_titles.c: …超100万元—— above a title that its imprint follows is no running text. */
void rows_find_dashed_kicker(struct rows *rows);

/* row_neighbours.c: ▼产业项目 above the first of numbered points is their heading, no caption. */
void rows_find_marked_headings(struct rows *rows);

/* row_headings.c: 关键词：就业, 4月2日 星期二 晴, each above a part of the text, are headings. */
void rows_find_headings(struct rows *rows);

/* Where the photographer's credit at the end of a caption begins (`（张三 摄）`, `李四摄`), or
 * text.length. *named: it names someone (false: 资料图片, 图片由…提供). */
uint32_t row_photo_credit(struct runes text, bool *named);

/* 资料图片, 图片来源：某网, 受访者供图: where a picture is from, and nothing else. */
bool row_tells_pictures_origin(struct runes text);

/* 图/张三, 摄影：张三: who took a picture, and nothing else. */
bool row_is_photographer(struct runes text);

#endif
