/* Duties whose action their own words leave out: it is told but once in the sentence
 * (镇级河长每周一次， 村级河长每天巡河) or by the clause before. */
#ifndef TIDINGS_FACTS_ROUTINE_ELIDED_H
#define TIDINGS_FACTS_ROUTINE_ELIDED_H

#include "article/facts.h"
#include "facts/phrase.h"
#include "mentions/reading.h"

enum { ROUTINES_ELIDED_MOST = 8 };

/* Those that wait for the action of one behind them. */
struct routines_elided {
    struct routine items[ROUTINES_ELIDED_MOST];
    uint32_t count;
};

/* 镇级河长, 科级干部: whether the words say who does something, and not what is done. */
bool routine_names_doer(struct runes text, struct phrase words);

/* Whether the two are told in one sentence. */
bool routines_share_sentence(const struct reading *reading, const struct routine *one,
                             const struct routine *other);

/* 消防培训要经常化，|每月至少一次: what the clause before wants to be kept up; empty where it says
 * nothing of the kind. */
struct phrase routine_kept_up_before(struct runes text, uint32_t limit, uint32_t end);

/* 十所小学|开设书法课，每周不少于两节: the verb and what the clause before says is held; empty
 * where it says nothing of the kind. */
struct phrase routine_held_before(struct runes text, uint32_t limit, uint32_t end);

/* 落实领导定期|接访|制度，县领导每月一次: what the clause before says is done regularly; empty
 * where it says nothing of the kind. */
struct phrase routine_regular_before(struct runes text, uint32_t limit, uint32_t end);

/* 建立|项目例会|制度，每两周召开一次; 联席会议|由召集人主持，每半年召开一次: what the clause
 * before founds or has led; empty where it does nothing of the kind. */
struct phrase routine_system_before(struct runes text, uint32_t limit, uint32_t end);

/* 原则上|每周三次: whether the words only qualify the count. */
bool routine_only_qualifies(struct runes text, struct phrase words);

/* 节假日|每天一次: whether the words say when another period holds for the duty before. */
bool routine_is_season(struct runes text, struct phrase words);

/* 每天巡查一次，汛期|加密到|每四小时一次: whether the words give the duty before another period. */
bool routine_done_oftener(struct runes text, struct phrase words);

/* 集市|今后|每月举办一次: the length of what says since when, behind the action. */
uint32_t routine_adverb_length(struct runes text, struct phrase words);

/* Behind the verb that such words may begin with. */
uint32_t routine_behind_holding(struct runes text, struct phrase words);

/* Those that wait in the sentence of `full` get its action; the others are dropped. */
void routines_complete(const struct reading *reading, struct routines_elided *waiting,
                       const struct routine *full);

#endif
