/* What is said of a value or a name that is wrong: what would be right, and what it is nearest to.
 * Without the place, which its caller knows. */
#ifndef TIDINGS_SETTINGS_REFUSALS_H
#define TIDINGS_SETTINGS_REFUSALS_H

#include "settings/table.h"

enum { REFUSAL_SIZE = 768, REFUSAL_NAME_SIZE = 160 };

/* Of a value that is none of the row's. Not shown where it may hold a password. */
void refusal_of_value(const struct setting *setting, struct span value, char out[REFUSAL_SIZE]);

/* Of a name that is none; `nearest` may be NULL. */
void refusal_of_name(struct span section, struct span key, settings_nearest *nearest,
                     char out[REFUSAL_SIZE]);

/* The name "section.key" that a mistyped one is nearest to, of our settings and of librdkafka's
 * properties; false where none is near. */
bool refusal_nearest(struct span section, struct span key, settings_nearest *nearest,
                     char out[REFUSAL_NAME_SIZE]);

/* The same of properties alone, in a section that is one of theirs but for a few mistakes. */
bool refusal_nearest_property(struct span section, struct span key, settings_nearest *nearest,
                              char out[REFUSAL_NAME_SIZE]);

/* Whether a key is that of a setting of ours, in whichever section: librdkafka has none of these.
 */
bool refusal_is_our_own(struct span key);

#endif
