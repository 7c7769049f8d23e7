/* Campaigns: a named undertaking over a span of time (“春季清洁战役”, “双过半”攻坚战). */
#ifndef TIDINGS_FACTS_CAMPAIGNS_H
#define TIDINGS_FACTS_CAMPAIGNS_H

#include "facts/event_details.h"

/* Whether the hit of the list event_words ends a campaign's name, which stands in quotation marks;
 * *event is set then, its date where its sentence gives one. */
bool campaign_at(const struct reading *reading, const struct lexicon_hit *hit,
                 const struct block *block, struct event *event);

/* The span between two days of the sentence at `begin`, behind `begin`; absent where none is. */
struct span campaign_date(const struct reading *reading, uint32_t begin);

/* The campaign that an official notice opens: 关于开展X行动的通知, with the days that its section
 * on time gives, or the year in its name. False where the article is no such notice. */
bool campaign_of_notice(const struct reading *reading, struct event *event);

#endif
