/* The names of the portals that reprint what papers write, by their addresses. */
#ifndef TIDINGS_TEXT_PORTALS_H
#define TIDINGS_TEXT_PORTALS_H

#include "base/runes.h"

/* The name that a portal is known by, from an address (http://www.sina.com.cn); empty where the
 * address is no portal's. */
struct runes portal_of_address(struct runes address);

#endif
