/* Firms that the text itself tells: by their code at the exchange (海王石材（600123）), by the
 * short name that it says it will use (（以下简称“海王石材”）), there and wherever it stands
 * behind. After the organisations. */
#ifndef TIDINGS_MENTIONS_STATED_FIRM_H
#define TIDINGS_MENTIONS_STATED_FIRM_H

#include "mentions/builder.h"

void tell_stated_firms(struct reading_builder *builder);

#endif
