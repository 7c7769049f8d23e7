/* The words of all lists before they are compiled: the builder's work sheet. */
#ifndef TIDINGS_LEXICON_TABLE_H
#define TIDINGS_LEXICON_TABLE_H

#include "lexicon/lexicon.h"

enum { LONGEST_WORD = 64 }; /* code points of a word at most */

struct word_table {
    struct arena *arena; /* words and values live here */
    struct lexicon_entry *entries;
    size_t count, capacity;
};

/* The list whose file, without .tsv, has that name; LEXICON_CATEGORIES: none has. */
enum lexicon_category word_list_category(struct span name);

/* The known list name that `name` was most likely meant to be. */
const char *word_list_nearest(struct span name);

/* Reads one file's bytes into the table: adds, overrides, takes out. What is wrong with it goes to
 * *error, with `path` and the line. */
enum status word_table_read(struct word_table *table, enum lexicon_category category,
                            struct span path, struct span bytes, struct arena *arena,
                            struct span *error);

/* Sorts by word, then category; of the same word and list the last one read stays. */
void word_table_settle(struct word_table *table);

#endif
