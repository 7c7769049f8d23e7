/* Units of an army by their numbers: 第92旅, 第十二集团军, 115师343旅. Before the places and posts,
 * and behind the bodies, of which a unit may be a part (八路军|第六师). */
#ifndef TIDINGS_MENTIONS_ARMY_UNIT_H
#define TIDINGS_MENTIONS_ARMY_UNIT_H

#include "mentions/builder.h"

void tell_army_units(struct reading_builder *builder);

#endif
