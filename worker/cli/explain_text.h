/* An article as it was understood, in the two forms of `tidings explain`. */
#ifndef TIDINGS_CLI_EXPLAIN_TEXT_H
#define TIDINGS_CLI_EXPLAIN_TEXT_H

#include <stdbool.h>

#include "base/arena.h"
#include "pipeline/pipeline.h"

struct explain_style {
    bool colour;
    bool rules; /* list every mention with its rule */
};

/* For a person: the text sentence by sentence with its mentions, and under each sentence the facts
 * that it gave with the rules that their mentions come from. Without a line end; in arena. */
struct span explain_for_people(struct arena *arena, const struct pipeline_view *view,
                               struct span source, const struct explain_style *style);

/* For machines: {"text": ..., "mentions": [{type, at, text, value?}]}, one line; with rules, each
 * mention has its `rule` too. Text is the whole article, the main body first, so every `at` lies in
 * it. */
struct span explain_for_machines(struct arena *arena, const struct pipeline_view *view, bool rules);

#endif
