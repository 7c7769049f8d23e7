/* Sentences that tell who was at an event, by their words; whose names they hold is not looked at
 * here. */
#ifndef TIDINGS_FACTS_EVENT_PRESENCE_H
#define TIDINGS_FACTS_EVENT_PRESENCE_H

#include <stdbool.h>

#include "mentions/reading.h"

/* 出席, 作了发言, 就座: whether a word of presence stands in [begin, end). */
bool presence_told(const struct reading *reading, uint32_t begin, uint32_t end);

/* 会议指出, 全会强调: what was said there, not who was there. */
bool presence_is_content(struct runes text, uint32_t begin, uint32_t end);

/* 县领导…参加会议。 closes many accounts, paragraphs behind the lead: a sentence that names persons
 * and ends with their presence at what is told of. */
bool presence_closes(const struct reading *reading, uint32_t begin, uint32_t end);

/* 在主席台就座的有：…, 出席会议的领导还有…; 大会由…主持: said of the event wherever it stands. */
bool presence_listed(const struct reading *reading, uint32_t begin, uint32_t end);

/* 王某在会上介绍, 仪式上，王某、李某说: who is told to have spoken there, however far behind; the
 * end of the clause that names him, `begin` where none does. */
uint32_t presence_spoken(const struct reading *reading, uint32_t begin, uint32_t end);

/* 王某参加考察, 李某陪同调研: whether the sentence ends with who went along on a tour. */
bool presence_is_of_tour(struct runes text, uint32_t begin, uint32_t end);

#endif
