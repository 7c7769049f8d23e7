/* The offices and the nameless spenders by whom something is done, before the deed. */
#ifndef TIDINGS_FACTS_FIGURE_LEAD_AGENTS_H
#define TIDINGS_FACTS_FIGURE_LEAD_AGENTS_H

#include "facts/phrase.h"

/* 县公安局|抓获嫌疑人, 民警|扣押手机: where the deed of such an office begins, or 0. */
uint32_t figure_behind_agent(struct runes text, struct phrase words);

/* 技改扩建后将|实现产值: where the words begin behind what must be done before; 0 where nothing of
 * the kind leads them. */
uint32_t figure_behind_completion(struct runes text, struct phrase words);

/* 公司|投入, 村集体|流转: where the deed begins by which somebody who has no name spends or takes
 * on land, or 0; what the deed's word is part of, 企业贷款余额, is theirs. */
uint32_t figure_behind_spender(struct runes text, struct phrase words);

#endif
