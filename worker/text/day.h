/* Full dates as pages and envelopes print them: 2017-03-20 08:15, 2012/3/6, 2021.07.09,
 * 2021年7月9日 星期五 9时30分, 2023 10/13, 6/20/2018 4:44:28 PM, 28.09.2015 19:43, 21-09-03 08:05,
 * 二〇二一年七月九日, 2023-01-28T19:09:00+08:00. Dates without a year or a day are the mention
 * layer's. */
#ifndef TIDINGS_TEXT_DAY_H
#define TIDINGS_TEXT_DAY_H

#include <stdbool.h>
#include <stdint.h>

#include "article/article.h"
#include "base/runes.h"

/* Reads a full date at position, with the time of day where one follows (hour -1: none). Sets *date
 * and *end only on success. A time with a UTC offset is brought to +08:00. */
bool day_read(struct runes text, uint32_t position, struct date *date, uint32_t *end);

/* Reads a time of day (08:15, 18:40:22, 9时30分) into *date; true where one stands there. */
bool day_read_time(struct runes text, uint32_t position, struct date *date, uint32_t *end);

/* 星期五, 周五, with or without brackets: its length, or 0. */
uint32_t day_weekday_at(struct runes text, uint32_t position);

/* The first full date of a text as written in an envelope; false where there is none. */
bool day_parse(struct runes text, struct date *date);

#endif
