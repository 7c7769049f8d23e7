/* Names that only their place in an imprint tells: accounts of a messenger, local sites, who signs
 * behind the day. */
#ifndef TIDINGS_TEXT_IMPRINT_ACCOUNT_H
#define TIDINGS_TEXT_IMPRINT_ACCOUNT_H

#include "text/imprint.h"

/* Whether the first field, an unlabelled part, is the medium of the line: NAME, day and minute, and
 * the province that it was sent from; or NAME and a whole day, and nothing else. */
bool imprint_names_account(struct runes line, const struct imprint_field *fields, size_t count);

/* 2020-10-23申婷婷, 2015-11-09宣传科: who signs, right behind the day and to the end of the line:
 * IMPRINT_CREDIT for names, IMPRINT_NOISE for a body, IMPRINT_OTHER where it is neither. */
enum imprint_kind imprint_glued_signature(struct runes line, uint32_t begin);

#endif
