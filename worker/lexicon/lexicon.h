/* The word lists (config/lexicon/NAME.tsv), compiled into one automaton: the only multi-pattern
 * matcher of the house. Loaded once at start, constant afterwards, shared by all lanes.
 *
 * A list is a UTF-8 file: lines "word TAB value TAB note", later columns optional; '#' starts a
 * comment line; a line "-word" takes a word out (for the user's own directory). The lists of
 * config/lexicon are built into the binary; a directory of the user's own (setting
 * lexicon.directory) adds to them, overrides values of the same word and list, and takes out. */
#ifndef TIDINGS_LEXICON_LEXICON_H
#define TIDINGS_LEXICON_LEXICON_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/runes.h"
#include "base/span.h"
#include "base/status.h"
#include "lexicon/category.h"

struct lexicon; /* opaque */

/* One word of one list. A word of two lists is two entries. */
struct lexicon_entry {
    struct runes word;
    struct span value; /* second column; absent where there is none */
    uint32_t number;   /* the value where it is a plain number below 2^32, else 0 */
    enum lexicon_category category;
};

/* One occurrence. All occurrences are reported, overlapping ones too. */
struct lexicon_hit {
    uint32_t begin, end; /* code points of the scanned text, half-open */
    uint32_t entry;      /* lexicon_entry_of(lexicon, entry) */
    uint16_t category;   /* its list: loops over all hits need not look at the entry */
    uint16_t number;     /* the entry's number, 255 where that is larger */
};

/* All hits of a text, by begin ascending, longer first among equals; `first[i]` is the index of the
 * first hit that begins at or after code point i (length + 1 of them), `kinds[i]` has a bit for
 * every list with a word that begins there (LEXICON_KIND; as many and one 0 behind the last);
 * `pairs[i]` is the number of the pair of characters there, for the vocabulary (0 none). */
struct lexicon_hits {
    const struct lexicon_hit *hits;
    uint32_t count;
    const uint32_t *first;
    const uint32_t *kinds;
    const uint32_t *pairs;
};

#define LEXICON_KIND(category) (UINT32_C(1) << ((category)-LEXICON_NOT_NAMES))

/* The built-in lists plus those of `directory` (absent span: none). On failure *error says which
 * file and line, in `arena`. Destroy with lexicon_destroy. */
enum status lexicon_create(struct span directory, struct arena *arena, struct lexicon **lexicon,
                           struct span *error);
void lexicon_destroy(struct lexicon *lexicon);

/* Every occurrence of every word, but of the lists that are only asked for (category.h). Linear in
 * text.length + hits; allocates in arena only. */
struct lexicon_hits lexicon_scan(const struct lexicon *lexicon, struct arena *arena,
                                 struct runes text);

/* The same of the lists places, place_short and towns alone, words of one character left out:
 * quicker where nothing else is asked. Without `first` and `kinds`. */
struct lexicon_hits lexicon_scan_places(const struct lexicon *lexicon, struct arena *arena,
                                        struct runes text);

const struct lexicon_entry *lexicon_entry_of(const struct lexicon *lexicon, uint32_t entry);

/* The entry of exactly this word in that list, or NULL. */
const struct lexicon_entry *lexicon_find(const struct lexicon *lexicon,
                                         enum lexicon_category category, struct runes word);

/* How many code points of the text's begin the longest word of that list takes; 0: none. */
uint32_t lexicon_prefix(const struct lexicon *lexicon, enum lexicon_category category,
                        struct runes text);

/* The hit of that category that begins at position and is longest, or NULL. Inline for the answer
 * that is the usual one. */
static inline const struct lexicon_hit *
lexicon_hit_at(const struct lexicon_hits *hits, uint32_t position, enum lexicon_category category)
{
    if (!(hits->kinds[position] & LEXICON_KIND(category)))
        return NULL;
    const struct lexicon_hit *hit = &hits->hits[hits->first[position]];
    while (hit->category != category)
        hit++;
    return hit;
}

/* Version of the lists: 16 hex digits of a hash over all entries, for processing.ruleset. */
struct span lexicon_version(const struct lexicon *lexicon);

/* How many entries there are. */
size_t lexicon_size(const struct lexicon *lexicon);

#endif
