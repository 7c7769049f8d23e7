/* The word lists of config/lexicon as they were when the binary was built (embed.cmake). */
#ifndef TIDINGS_LEXICON_BUILTIN_H
#define TIDINGS_LEXICON_BUILTIN_H

#include <stddef.h>

struct builtin_list {
    const char *name; /* the file's name without .tsv */
    const unsigned char *data;
    size_t length; /* bytes */
};

/* Closed by a row without a name. */
extern const struct builtin_list builtin_lists[];

#endif
