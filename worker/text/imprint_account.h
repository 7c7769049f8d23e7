/* Names of media that only their place in an imprint tells: accounts of a messenger, local sites.
 */
#ifndef TIDINGS_TEXT_IMPRINT_ACCOUNT_H
#define TIDINGS_TEXT_IMPRINT_ACCOUNT_H

#include "text/imprint.h"

/* Whether the first field, an unlabelled part, is the medium of the line: NAME, day and minute, and
 * the province that it was sent from; or NAME and a whole day, and nothing else. */
bool imprint_names_account(struct runes line, const struct imprint_field *fields, size_t count);

#endif
