/* Reading the word lists: those built into the binary, and a directory of the user's own. */
#ifndef TIDINGS_LEXICON_LISTS_H
#define TIDINGS_LEXICON_LISTS_H

#include "lexicon/table.h"
#include "lexicon/vocabulary.h"

/* What the lists are read into: the common words into a table of their own. */
struct word_sheets {
    struct word_table table;
    struct vocabulary_sheet words;
};

/* Both add to the sheets; what is wrong goes to *error, in the arena, with the file and its line.
 */
enum status lists_read_builtin(struct word_sheets *sheets, struct arena *arena, struct span *error);

/* Every NAME.tsv of the directory, sorted by name; other files are left alone. */
enum status lists_read_directory(struct word_sheets *sheets, struct span directory,
                                 struct arena *arena, struct span *error);

#endif
