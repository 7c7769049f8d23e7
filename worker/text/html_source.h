/* The source of a page before and beside its parse: the time in its scripts, articles that it keeps
 * covered until a script shows them, and elements that stand in more of their like than the parse
 * follows. */
#ifndef TIDINGS_TEXT_HTML_SOURCE_H
#define TIDINGS_TEXT_HTML_SOURCE_H

#include "base/arena.h"
#include "base/span.h"

enum { HTML_SOURCE_TIME_SIZE = 40 };

/* The time of publishing that a script says, `var publishTime = "2021-03-05 08:30"`, in `out`;
 * absent (data NULL) where none of `count` does. Linear in their length. */
struct span html_source_time(const struct span *scripts, unsigned count,
                             char out[HTML_SOURCE_TIME_SIZE]);

/* <!--enpproperty …<date>2023-06-04 00:00:00:000</date>…: the day that the system of most e-papers
 * notes of an article, in the same way. */
struct span html_paper_time(struct span html, char out[HTML_SOURCE_TIME_SIZE]);

/* A copy of the page, as long, with the article that stands in a <textarea>, <noscript>,
 * <template> or a script that is a template laid open; absent where none holds enough text. */
struct span html_uncovered(struct arena *arena, struct span html);

/* A copy of the page in which no more than a few dozen elements of those that pages nest (div,
 * span, font ...) stand in one another: the tags of the deeper ones are taken out, and a line ends
 * where they did so. */
struct span html_flattened(struct arena *arena, struct span html);

#endif
