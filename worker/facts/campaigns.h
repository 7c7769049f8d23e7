/* Campaigns: a named undertaking over a span of time (“春季清洁战役”, “双过半”攻坚战). */
#ifndef TIDINGS_FACTS_CAMPAIGNS_H
#define TIDINGS_FACTS_CAMPAIGNS_H

#include "facts/event_details.h"

enum { CAMPAIGNS_MOST = 8 };

/* Whether the hit of the list event_words ends a campaign's name, which stands in quotation marks;
 * *event is set then, its date where its sentence gives one. */
bool campaign_at(const struct reading *reading, const struct lexicon_hit *hit,
                 const struct block *block, struct event *event);

/* The span between two days of the sentence at `begin`, behind `begin`; absent where none is. */
struct span campaign_date(const struct reading *reading, uint32_t begin);

/* The campaign that an official notice opens: 关于开展X行动的通知, with the days that its section
 * on time gives, or the year in its name. False where the article is no such notice. */
bool campaign_of_notice(const struct reading *reading, struct event *event);

/* Campaigns that are told to be carried out, and on no days. */
struct campaigns {
    struct event events[CAMPAIGNS_MOST];
    size_t count;
};

/* 开展“X”活动, 实施“Y行动”: keeps the campaign where it is such a one, and neither planned nor part
 * of what somebody said. */
void campaign_keep(struct campaigns *kept, const struct reading *reading, const struct facts *facts,
                   const struct event *campaign);

#endif
