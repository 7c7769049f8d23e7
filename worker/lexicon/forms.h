/* What a line of each list may say, as the list's head in config/lexicon tells it. Asked of a
 * user's own lists, where a kind that is none would be taken for no kind, without a word. */
#ifndef TIDINGS_LEXICON_FORMS_H
#define TIDINGS_LEXICON_FORMS_H

#include <regex.h>
#include <stdbool.h>

#include "base/arena.h"
#include "base/span.h"
#include "lexicon/category.h"

/* The form of one list, ready to be asked. */
struct list_form {
    enum lexicon_category category;
    regex_t value; /* compiled where the list takes one */
};

void list_form_open(struct list_form *form, enum lexicon_category category);
void list_form_close(struct list_form *form);

/* An absent span where the line is what the list takes, else what is wrong with it, in the arena.
 * The line is trimmed and no comment. */
struct span list_form_check(const struct list_form *form, struct span line, struct arena *arena);

#endif
