/* Where the name of an event begins. */
#ifndef TIDINGS_FACTS_EVENT_NAME_BEGINS_H
#define TIDINGS_FACTS_EVENT_NAME_BEGINS_H

#include "mentions/reading.h"

/* The name's begin at a clause's head: past its date and the time of day, and words that lead in.
 */
uint32_t event_name_begin(const struct reading *reading, uint32_t begin, uint32_t end);

/* 晚上, 当天, 晚|7时; not 晚稻, 早已: the length of the word for a time of day or a day that stands
 * there; 0 where none does. */
uint32_t event_when_length(const struct reading *reading, uint32_t at, uint32_t limit);

/* 常委会|5月9日上午|举行: behind the words that tell when; `end` where none do. */
uint32_t event_past_when(const struct reading *reading, uint32_t end, uint32_t limit);

/* 举行|隆重的|仪式, 启动|为期三个月的|“…”行动: past what is said of the event before its name. */
uint32_t event_past_praise(struct runes text, uint32_t begin, uint32_t end);

/* 以“…”为主题的|文化节, 首场“领衔”的|推介会: past what is said of the event in quotation marks. */
uint32_t event_past_quotation(struct runes text, uint32_t begin, uint32_t end);

#endif
