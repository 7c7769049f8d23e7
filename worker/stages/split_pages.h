/* Inside split: what of a page is text, and whether it holds an article at all. */
#ifndef TIDINGS_STAGES_SPLIT_PAGES_H
#define TIDINGS_STAGES_SPLIT_PAGES_H

#include <stdbool.h>

#include "stages/rows.h"

/* Whole sentences, or lines too long for a title. */
bool split_is_running_text(const struct row *row);

/* The item of a list that is a text of its own. */
bool split_is_bullet_text(const struct row *row);

/* False for error pages, lists of titles and pages of nothing but furniture. */
bool split_holds_article(const struct rows *rows);

/* Whether the page is a text set in short lines without a mark; they are prose from then on. */
bool split_reads_verse(struct rows *rows);

#endif
