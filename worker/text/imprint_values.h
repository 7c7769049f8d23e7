/* The ends of an imprint's values. For text/imprint.c alone. Positions are in the line. */
#ifndef TIDINGS_TEXT_IMPRINT_VALUES_H
#define TIDINGS_TEXT_IMPRINT_VALUES_H

#include <stdbool.h>
#include <stdint.h>

#include "base/runes.h"

/* 访问量： 发布时间：…: behind the colon of a counter that the page's script was to fill, or 0. */
uint32_t imprint_behind_no_count(struct runes line, uint32_t position);

/* Whether a field of a known kind begins here: a value before it ends. */
bool imprint_begins_field(struct runes line, uint32_t position);

/* The end of a value that may hold no blank, the name of a medium. Longer ones are cut off: they
 * are none. */
uint32_t imprint_token_end(struct runes line, uint32_t position);

/* The end of a value that may hold blanks: names, metadata. 关键词：春耕责任编辑：张三: the blank
 * before a label was lost. */
uint32_t imprint_run_end(struct runes line, uint32_t position);

#endif
