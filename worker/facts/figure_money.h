/* In what currency a text reckons. */
#ifndef TIDINGS_FACTS_FIGURE_MONEY_H
#define TIDINGS_FACTS_FIGURE_MONEY_H

#include "mentions/reading.h"

/* The currency of a bare 元 where it is another than CNY; else absent. */
struct span figure_currency(const struct reading *reading);

#endif
