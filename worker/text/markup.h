/* What a crawler or a forum left standing in plain text of two lean ways to mark text up: Markdown
 * (CommonMark: # headings, **strong**, [links](/a), ![pictures](/b)) and BBCode ([color=red],
 * [img]...[/img]). */
#ifndef TIDINGS_TEXT_MARKUP_H
#define TIDINGS_TEXT_MARKUP_H

#include <stdint.h>

#include "base/runes.h"

/* Takes the marks out of the `length` code points at text, in place; returns the new length.
 * Pictures go, of links their words stay, lines of nothing but links below the first words go. A
 * text without an unmistakable mark stays as it is. Linear in the length. */
uint32_t markup_strip(char32_t *text, uint32_t length);

#endif
