/* The title of a page of HTML. */
#ifndef TIDINGS_TEXT_HTML_TITLE_H
#define TIDINGS_TEXT_HTML_TITLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/runes.h"
#include "text/html_document.h"

struct html_title {
    struct runes text;   /* empty where the page has none */
    struct runes tail;   /* of the title element: the site's name, mostly */
    size_t at;           /* block that repeats the title; the body's begin where none does */
    size_t again;        /* block at the body's head that does so too; else the same */
    bool given;          /* some block does */
    struct span account; /* that the title element names, and no article; absent mostly */
};

/* Finds the title of the page whose running text is the blocks [begin, end). */
void html_find_title(struct arena *arena, const struct html_document *d, size_t begin, size_t end,
                     struct html_title *title);

/* Trimmed; empty where the page has none. */
struct runes html_meta_text(struct arena *arena, const struct html_document *d,
                            enum html_meta which);

struct runes html_block_runes(struct arena *arena, const struct html_document *d, size_t i);

#endif
