/* A page's lines, as they are collected: from plain text here, from markup in text/html.c. */
#ifndef TIDINGS_TEXT_LINES_H
#define TIDINGS_TEXT_LINES_H

#include <stddef.h>

#include "article/page.h"
#include "base/arena.h"
#include "base/runes.h"

/* Grows in an arena; start with {0}. */
struct line_list {
    struct line *items;
    size_t count, capacity;
    bool blank; /* an empty line came behind the last one */
};

/* Whether c is white space of any width, or nothing at all (zero-width, control). */
bool rune_is_blank(char32_t c);

/* Without blanks at both ends; *indent (where not NULL): it began with an ideographic indent (two
 * ideographic spaces, or four of another kind). */
struct runes runes_trim(struct runes text, bool *indent);

/* Adds one line, trimmed. An empty one only makes the next one's blank_before. */
void lines_add(struct arena *arena, struct line_list *list, const struct line *line);

/* Adds the lines of a plain text, whatever its line ends, and parts lines at an ideographic indent
 * behind the end of a sentence, and a text that was put on one line at the blanks that its line
 * ends became. Text is borrowed. */
void lines_add_text(struct arena *arena, struct line_list *list, struct runes text);

#endif
