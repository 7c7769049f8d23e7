/* Escapes that a crawler wrote twice: \n, \t, \u767d as the text's own characters. */
#ifndef TIDINGS_TEXT_ESCAPES_H
#define TIDINGS_TEXT_ESCAPES_H

#include <stdint.h>
#include <uchar.h>

/* Resolves them among the `length` code points at text, in place; returns the new length. A text
 * in which they are few, or which has more line ends than escaped ones, stays as it is. Linear in
 * the length. */
uint32_t escapes_resolve(char32_t *text, uint32_t length);

#endif
