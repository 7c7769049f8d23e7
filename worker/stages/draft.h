/* An article while it is being arranged: its pieces in page order, and what the lines around the
 * text have told so far. Written by arrange_head.c and arrange_body.c, settled by arrange_short.c,
 * arrange_around.c and arrange_furniture.c, assembled by arrange.c. Lives in the article's arena.
 */
#ifndef TIDINGS_STAGES_DRAFT_H
#define TIDINGS_STAGES_DRAFT_H

#include "article/article.h"
#include "base/arena.h"
#include "lexicon/lexicon.h"
#include "stages/rows.h"

#define NO_PART UINT32_MAX

/* Text that a piece is made of; pieces of several lines have several. */
struct part {
    struct runes text;
    uint32_t next; /* index of the next part of the piece, or NO_PART */
    bool spaced;   /* a space stands before it */
};

struct piece {
    enum block_role role;
    uint32_t first, last; /* parts */
    bool undecided;       /* a short line: heading, caption or paragraph */
    bool weighed;         /* was undecided */
    bool numbered;        /* a heading by its numeral */
    bool parted;          /* cut off the end of a paragraph: a heading for certain */
};

/* How surely a date is the day of publication. */
enum day_strength {
    DAY_NONE,
    DAY_SIGNED,   /* the date under a notice */
    DAY_MADE,     /* 成文日期 */
    DAY_DATELINE, /* 新华社北京2023年3月5日电 */
    DAY_ENVELOPE,
    DAY_PRINTED, /* on the page, without a label */
    DAY_LABELLED /* 发布时间, meta PubDate */
};

/* What was found of sources, by the place it was found in. */
struct voices {
    struct runes site;     /* the paper or site that the page's own words name */
    struct runes carrier;  /* the site that its markup names */
    struct runes source;   /* behind 来源 */
    struct runes agency;   /* of a dateline */
    struct runes outlet;   /* of the reporter */
    struct runes issuer;   /* 发布机构 */
    struct runes pictures; /* 新华社发（张三 摄）, behind the text; of a caption */
    struct runes captions;
    struct span site_name; /* the envelope's */
};

struct draft {
    struct arena *arena;
    const struct lexicon *lexicon;
    struct article *article;

    struct piece *pieces;
    size_t piece_count, piece_capacity;
    struct part *parts;
    size_t part_count, part_capacity;

    struct date published;
    struct date made; /* the day in brackets below the title */
    bool spoken;      /* that is when the text was spoken, as its occasion says */
    enum day_strength day_strength;
    struct voices voices;
    struct runes title; /* the main headline's first line, to know its repetitions by */
    size_t body_begin;  /* first piece of the body zone */
};

/* Adds a piece of one part; returns its index. */
size_t draft_add(struct draft *draft, enum block_role role, struct runes text);

/* Adds a part to a piece. */
void draft_extend(struct draft *draft, size_t piece, struct runes text, bool spaced);

/* The piece's last part, to be shortened. */
struct part *draft_last_part(struct draft *draft, size_t piece);

void draft_count(struct draft *draft, enum repair repair);

/* What is found first counts: kept, trimmed, unless something is kept already. */
void draft_keep_first(struct runes *kept, struct runes found);

/* ---- arrange_head.c: what stands above the text ---- */

/* Places the rows above the body; returns the first row of the body. */
size_t arrange_head(struct draft *draft, const struct rows *rows);

/* ---- arrange_ends.c: what stands at the ends of paragraphs and is no part of the text ---- */

/* The text's length without the blanks that end it. */
uint32_t ends_trimmed(struct runes text);

/* Where the bracket that closes the text begins, or its length. */
uint32_t ends_last_bracket(struct runes text);

/* （下转第三版）, behind which the sentence goes on. */
void ends_cut_turn(struct draft *draft, size_t piece);

/* ……正式启动[同期声：张县长宣布启动]。: what a broadcast's script sets between the words. */
void ends_cut_script(struct draft *draft, size_t piece);

/* （张三）, 。本报记者 李四, 来源：… : cut off and taken. `last`: the paragraph is the article's
 * last, where names without a label are its author's. */
void ends_cut_credits(struct draft *draft, size_t piece, bool last);

/* （新华社石桥8月31日电）: the dateline of an agency, set behind the text; true where it was
 * one. */
bool ends_take_closing_dateline(struct draft *draft, struct runes bracket);

/* ---- arrange_foot.c: what machines leave below the text ---- */

/* Drops the lines below the text that hold no ideograph (Be the first to comment) or nothing but
 * one. */
void foot_drop_remains(struct draft *draft);

/* 云山融媒, alone below the text: the medium that it stood in. */
void foot_take_medium(struct draft *draft);

/* 某县开耕——云山新闻网, last of all: the title of a text that has none above it. */
void foot_take_title(struct draft *draft);

/* ---- arrange_body.c: the text, and what stands within it and below it ---- */

void arrange_body(struct draft *draft, const struct rows *rows, size_t begin);

/* ---- arrange_short.c: headings and captions ---- */

/* Decides every undecided piece of the body zone, and joins headings of several lines. */
void arrange_short_lines(struct draft *draft);

/* ---- arrange_around.c: date, sources, credits ---- */

/* Takes what an imprint line tells. */
void around_take_imprint(struct draft *draft, struct runes line);

/* Takes a line or bracket of credits as a byline block, and the outlet it names. */
void around_take_credit(struct draft *draft, struct runes text);

/* （刊于2023年4月12日《某报》第2版）: where and when the text was printed before; true where it was
 * such a note. */
bool around_take_reprint(struct draft *draft, struct runes note);

/* 2023年2月8日在某县第十七届人民代表大会第二次会议上: the day on which the text was spoken. */
void around_take_occasion(struct draft *draft, struct runes line);

/* A caption's text without its label; the photographer's credit becomes a byline. */
void around_take_caption(struct draft *draft, struct runes text);

/* A line above the text that is its author's name, behind a post or alone (县人民政府县长 张三).
 * True where it was one. */
bool around_take_author(struct draft *draft, struct runes line);

/* A line that the source itself names (meta data): true where it was one. */
bool around_take_hint(struct draft *draft, const struct row *row);

void around_take_day(struct draft *draft, struct date date, enum day_strength strength);

/* ---- arrange_furniture.c ---- */

/* Counts a row of chrome, and takes the site and the day that it tells. */
void furniture_take(struct draft *draft, const struct row *row);

/* ---- arrange_settle.c ---- */

/* Decides date and sources from all that was taken, the envelope included. */
void around_settle(struct draft *draft);

#endif
