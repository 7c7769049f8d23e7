/* The labels of credits: 记者, 通讯员, 责任编辑, 摄 ..., and what each says of the names around it.
 * For credit.c and credit_names.c. */
#ifndef TIDINGS_TEXT_CREDIT_LABELS_H
#define TIDINGS_TEXT_CREDIT_LABELS_H

#include <stdbool.h>
#include <stdint.h>

#include "article/facts.h"
#include "base/runes.h"
#include "text/traits.h"

enum label_kind {
    LABEL_ROLE,     /* names follow */
    LABEL_PHOTO,    /* 摄: names stand before it, or follow behind a colon or slash */
    LABEL_REPORTED, /* 摄影报道, 文/图: the names before it took the pictures too */
    LABEL_TRAINEE,  /* takes the role of the label before it */
    LABEL_WORDS,    /* 文: names before it or behind it wrote the text */
    LABEL_OTHER     /* a task that gives no byline */
};

struct credit_label {
    struct runes word;
    enum label_kind kind;
    enum byline_role role;
};

/* credit_label_find where a label may begin. */
const struct credit_label *credit_label_search(struct runes text, uint32_t position);

/* The longest label that stands at position, or NULL. */
static inline const struct credit_label *credit_label_find(struct runes text, uint32_t position)
{
    return position < text.length && rune_traits(text.data[position]) & TRAIT_LABEL
               ? credit_label_search(text, position)
               : NULL;
}

/* Marks between names and labels; `folded` by glyph_fold. */
bool credit_is_separator(char32_t folded);

/* | and what is set for it: 文丨张三. */
bool credit_is_stroke(char32_t folded);

#endif
