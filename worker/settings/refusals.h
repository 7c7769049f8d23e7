/* What is said of a value or a name that is wrong: what would be right, and what it is nearest to.
 * Without the place, which its caller knows. */
#ifndef TIDINGS_SETTINGS_REFUSALS_H
#define TIDINGS_SETTINGS_REFUSALS_H

#include "settings/table.h"

enum { REFUSAL_SIZE = 768 };

/* Of a value that is none of the row's. Not shown where it may hold a password. */
void refusal_of_value(const struct setting *setting, struct span value, char out[REFUSAL_SIZE]);

/* Of a name that is none. */
void refusal_of_name(struct span section, struct span key, char out[REFUSAL_SIZE]);

/* Whether a key is that of a setting of ours, in whichever section: librdkafka has none of these.
 */
bool refusal_is_our_own(struct span key);

#endif
