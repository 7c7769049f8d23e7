/* What a crawler left standing of HTML in text that is none any more: character references (HTML 5,
 * section 13.5: &nbsp; &ldquo; &#8220; &#x5e02; &amp;nbsp;) become their characters, tags go. */
#ifndef TIDINGS_TEXT_HTML_REFERENCES_H
#define TIDINGS_TEXT_HTML_REFERENCES_H

#include <stdint.h>

#include "base/arena.h"
#include "base/runes.h"
#include "base/span.h"

/* Resolves the references among the `length` code points at text, in place; returns the new length.
 * What is none (R&D, an unknown name, a number beyond Unicode) stays, one to a control character
 * goes. A text about such references is left as it is. Linear in the length. */
uint32_t html_resolve_references(char32_t *text, uint32_t length);

/* Takes tags out of the `length` code points at text, in place; returns the new length. One that
 * ends a line or paragraph (<br>, </p>) becomes a line's end. What is no element of HTML (<春耕>,
 * a<b) stays. Linear in the length. */
uint32_t html_strip_tags(char32_t *text, uint32_t length);

/* The references of valid UTF-8 resolved: the span itself where it holds no '&', else in arena. */
struct span html_without_references(struct arena *arena, struct span text);

#endif
