/* What a run of names looks like, for credit.c; the questions of others stand in text/credit.h. */
#ifndef TIDINGS_TEXT_CREDIT_NAMES_H
#define TIDINGS_TEXT_CREDIT_NAMES_H

#include <stdbool.h>
#include <stdint.h>

#include "base/runes.h"

struct credit_shape {
    uint32_t names;   /* tokens that can be names */
    uint32_t singles; /* lone ideographs, halves of names spaced out */
    uint32_t glued;   /* names without anything between them */
    uint32_t strange; /* anything else */
};

struct credit_shape credit_shape_of(struct runes text);

/* The dots inside the names of many peoples: 买买提·阿不都. */
bool credit_is_name_dot(char32_t c);

#endif
