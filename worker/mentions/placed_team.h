/* A team or a firm that is called by a place and two characters more (大理某某, 安徽某某): told
 * where what it does stands beside it. */
#ifndef TIDINGS_MENTIONS_PLACED_TEAM_H
#define TIDINGS_MENTIONS_PLACED_TEAM_H

#include "mentions/builder.h"

/* The rule of what tell_placed_teams told. */
extern const char RULE_PLACED_TEAM[];

/* After places, persons and sites: turns such places into organisations. */
void tell_placed_teams(struct reading_builder *builder);

#endif
