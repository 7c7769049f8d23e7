/* One record as a person reads it: a table of what was found, aligned by display width. */
#ifndef TIDINGS_CLI_RECORD_TABLE_H
#define TIDINGS_CLI_RECORD_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/span.h"

struct record_table {
    struct arena *arena; /* for passing use */
    size_t columns;      /* of the terminal */
    size_t rows_most;    /* of one section; the rest is counted */
    bool colour;
};

/* Prints the record (JSON) under a heading such as "2 of 6". */
void record_table_print(const struct record_table *table, struct span record, size_t number,
                        size_t count);

#endif
