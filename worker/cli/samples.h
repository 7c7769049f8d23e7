/* The articles of samples/ as they were when the binary was built (embed_samples.cmake). */
#ifndef TIDINGS_CLI_SAMPLES_H
#define TIDINGS_CLI_SAMPLES_H

#include <stddef.h>

struct sample {
    const char *name; /* the file's */
    const unsigned char *data;
    size_t length;
};

/* Closed by a row without a name. */
extern const struct sample samples[];

#endif
