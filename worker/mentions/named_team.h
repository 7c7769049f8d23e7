/* Teams that are called by a word (雪豹队) or told by it again (四川雪豹队…雪豹): no list has them.
 */
#ifndef TIDINGS_MENTIONS_NAMED_TEAM_H
#define TIDINGS_MENTIONS_NAMED_TEAM_H

#include "mentions/builder.h"

/* |雪豹|队主场战平: where the word begins that the team is called by whose 队 begins at `ending`;
 * `ending` where it is none. */
uint32_t team_word_begin(const struct reading_builder *builder, uint32_t ending);

/* The rule of an organisation whose name is this word and 队, in a match. */
extern const char RULE_NAMED_TEAM[];

/* After all other organisations and the places. */
void tell_teams_again(struct reading_builder *builder);

#endif
