/* Who does a recurring duty, for the routines alone. Every stretch is half-open; positions are code
 * points of the article's text. */
#ifndef TIDINGS_FACTS_ROUTINE_ACTORS_H
#define TIDINGS_FACTS_ROUTINE_ACTORS_H

#include "facts/phrase.h"
#include "mentions/reading.h"

enum { ROUTINE_LONGEST_ACTOR = 24 };

/* Who does it by the words before its period in the clause; absent where they name nobody. */
struct span routine_actor(const struct reading *reading, uint32_t period_begin);

/* Where what is owed begins behind an actor that follows the period (每个月|各镇都要|…), *agent_end
 * set; `begin` where none does. */
uint32_t routine_behind_owing(struct runes text, uint32_t begin, uint32_t end, uint32_t *agent_end);

/* The actor that the next clause names (，由信息科承担); absent where it names none. */
struct span routine_agent_behind(const struct reading *reading, uint32_t end, uint32_t limit);

/* The actor that the clause right before `begin` is about (由县长牵头，|每周…); absent where it is
 * about none. */
struct span routine_agent_before(const struct reading *reading, uint32_t limit, uint32_t begin);

/* Behind the label of a point: （三）, 1. */
uint32_t routine_behind_label(struct runes text, uint32_t begin, uint32_t end);

/* Where the duty's object begins before its period (对重点项目|每周调度); `end` where there is
 * none. */
uint32_t routine_object_before(struct runes text, uint32_t begin, uint32_t end);

enum routine_object { ROUTINE_THINGS, ROUTINE_SPOTS, ROUTINE_HOMES };
/* What the action that begins there is done to: 巡查, 检查 to places, 走访, 回访 to people. */
enum routine_object routine_object_of(struct runes text, uint32_t begin, uint32_t end);

/* Whether the words name a thing that is dealt with, and no actor; they grow leftwards, not before
 * limit, over a row of such things (A、B|每天巡查). What is done may be done to places that are
 * inspected, or to those who are called upon, too. */
bool routine_things(struct runes text, uint32_t limit, struct phrase *words,
                    enum routine_object object);

/* Whether the words end with what only introduces a rule: 实行, 坚持; and where they end without.
 */
bool routine_is_introduced(struct runes text, uint32_t begin, uint32_t end);
uint32_t routine_without_introduction(struct runes text, uint32_t begin, uint32_t end);

/* Behind the words of the table that stand at begin, one after the other. */
uint32_t routine_skip_words(struct runes text, uint32_t begin, uint32_t end,
                            const struct runes *words);

/* 县纪委监委建立联动机制，|每月召开例会, 网格员每天巡查，|每周报告一次: whom the sentence begins
 * with, for a duty that its own clause names nobody for. */
struct span routine_actor_of_sentence(const struct reading *reading, uint32_t period_begin);

#endif
