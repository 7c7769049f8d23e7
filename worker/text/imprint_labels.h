/* The words that label the fields of imprints. For text/imprint.c alone. Positions are in the line;
 * 0 stands for "not here". */
#ifndef TIDINGS_TEXT_IMPRINT_LABELS_H
#define TIDINGS_TEXT_IMPRINT_LABELS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/runes.h"

enum imprint_label {
    IMPRINT_LABEL_NONE,
    IMPRINT_LABEL_SOURCE,
    IMPRINT_LABEL_ISSUER,
    IMPRINT_LABEL_DAY,
    IMPRINT_LABEL_WEAK_DAY, /* when a document was made, not published */
    IMPRINT_LABEL_META
};

/* A label with its colon; *value is where its value begins. */
enum imprint_label imprint_label_at(struct runes line, uint32_t position, uint32_t *value);

/* The colon behind a label (blanks around it too), or the stroke that is set for one right behind
 * it (来源/…, 编辑丨…): the position behind it. */
uint32_t imprint_behind_colon(struct runes line, uint32_t position);

/* 文：, 图/, 文/图 县…: where the value begins behind the label of who wrote the text or took its
 * pictures (*pictures: these alone), or 0. */
uint32_t imprint_behind_task(struct runes line, uint32_t position, bool *pictures);

/* Whether a label is of the letters' size or colour: 字号：, 背景色：. */
bool imprint_is_of_letters(struct runes label);

/* The length of a counter's label (浏览次数, 阅读), and of a source's (来源, 转自), with or without
 * a colon. */
uint32_t imprint_counter_at(struct runes line, uint32_t position);
uint32_t imprint_source_at(struct runes line, uint32_t position);

/* Length of the label that names a document in its form (文件名称, 信息标题), or 0. */
uint32_t imprint_title_at(struct runes line, uint32_t position);

/* The whole of the words: 发布时间; 打印, and labels that stand without a value. */
bool imprint_is_day_label(struct runes words);
bool imprint_is_button(struct runes words);

/* The length of the words for a paper's pages on the web that the text ends with (数字报, 电子版),
 * or 0. */
uint32_t imprint_edition_at_end(struct runes text);

uint32_t imprint_skip_blanks(struct runes line, uint32_t position);

#endif
