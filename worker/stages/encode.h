/* Seventh stage: the record as JSON, as the contract and schemas/record.schema.json say. */
#ifndef TIDINGS_STAGES_ENCODE_H
#define TIDINGS_STAGES_ENCODE_H

#include "article/article.h"
#include "base/arena.h"
#include "lexicon/lexicon.h"

enum { URI_LENGTH = 12 + 32 }; /* "urn:tidings:" and 32 hex digits */

/* "urn:tidings:" + the fingerprint in hex; in arena. */
struct span encode_uri(struct arena *arena, const uint8_t fingerprint[16]);

/* "topic/partition/offset"; in arena. */
struct span encode_coordinate(struct arena *arena, const struct coordinate *coordinate);

/* Which of its message's articles, such as "2/3"; in arena. */
struct span encode_part(struct arena *arena, int32_t part, int32_t parts);

/* The record without line end. `revision_of` (absent: none) is the uri of the article that it
 * revises, known only after the claim. Deterministic; in arena. */
struct span encode_record(struct arena *arena, const struct lexicon *lexicon,
                          const struct article *article, struct span revision_of);

/* The same record with altIds role revisionOf added, without encoding it again; in arena. */
struct span encode_revision(struct arena *arena, struct span record, struct span revision_of);

#endif
