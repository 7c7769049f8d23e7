/* Inside the layout: the labels and marks that a line begins with. */
#ifndef TIDINGS_STAGES_ROW_MARKS_H
#define TIDINGS_STAGES_ROW_MARKS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/runes.h"

/* 编者按：…; as row_read_label. */
bool mark_is_note(struct runes text, uint32_t *value, bool *alone);

/* 核心提示：…; as row_read_label. */
bool mark_is_summary(struct runes text, uint32_t *value, bool *alone);

/* ●, ■, ◆ ... */
bool mark_is_bullet(char32_t c);

/* 一 to 十, and 百. */
bool mark_is_chinese_numeral(char32_t c);

/* How many characters the dashes are that the text begins with, with the blanks behind them. */
uint32_t mark_dashes(struct runes text);

/* 一、… （一）… 第一章 …, short and without a full stop. */
bool mark_is_numbered(struct runes text);

/* 图为…, （上图）…, ▲… */
bool mark_is_caption(struct runes text);

/* The line without what an editor's machine leaves at its end (a table's edge, the mark of a page's
 * end). */
struct runes mark_without_leftovers(struct runes text);

/* 【导语】…, 【同期声】…, 文章内容：…: the line without the label that a broadcast's script or a
 * site's form gives to a paragraph. */
struct runes mark_without_script_label(struct runes text);

/* 标　　题：…: the line with its label closed up, which forms set as wide as the others; in arena
 * where there is such a one. */
struct runes mark_with_closed_label(struct arena *arena, struct runes text);

/* row_entries.c: where the date begins that a line ends with (2023-01-05, [01-05]), or its length.
 */
uint32_t mark_closing_date(struct runes text);

/* row_entries.c: where the date of an entry in a list of articles begins (某县开耕 [01-05]), or the
 * line's length. */
uint32_t mark_entry_date(struct runes text);

#endif
