/* The parts of imprint lines that tell nothing of the article. Each reader gives the position
 * behind what it knows, or 0 where that does not stand at `position`. */
#ifndef TIDINGS_TEXT_IMPRINT_NOISE_H
#define TIDINGS_TEXT_IMPRINT_NOISE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/runes.h"

/* Blanks, strokes, brackets and the like, between two fields (folded). */
bool imprint_is_gap(char32_t folded);

/* (195046), 1327, 1.2万+ 次 behind a counter's label. */
uint32_t imprint_behind_count(struct runes line, uint32_t position);

/* 668 次浏览：, 次浏览: a counter whose words stand behind its number, or have lost it. */
uint32_t imprint_behind_visits(struct runes line, uint32_t position);

/* www.…, http… */
uint32_t imprint_behind_address(struct runes line, uint32_t position);

/* 03-05 09:12, 3月5日 星期五: a day without its year. */
uint32_t imprint_behind_short_day(struct runes line, uint32_t position);

/* 昨天, 3小时前, alone: when the page was made, for whoever reads it at once. */
uint32_t imprint_behind_ago(struct runes line, uint32_t position);

/* 总第1234期, 农历三月三十, 癸卯年正月初五. */
uint32_t imprint_behind_issue(struct runes line, uint32_t position);

/* Whether a line may be an imprint at all: short, and with a number, a colon or a page label. */
bool imprint_worth_reading(struct runes line);

/* How much of a line that begins with its day is read: a broken tag behind the fields is not. */
uint32_t imprint_readable_length(struct runes line);

#endif
