/* Bytes into code points: what encoding they are in, whatever was declared, and their strict
 * decoding. Pure tables (text/tables.h) instead of iconv, so that no handle or lock is held.
 * Sources: Unicode 15 table 3-7 (UTF-8), GB 18030-2005, Big5 (cp950 with HKSCS). */
#ifndef TIDINGS_TEXT_ENCODING_H
#define TIDINGS_TEXT_ENCODING_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/runes.h"
#include "base/span.h"

enum charset { CHARSET_UTF8, CHARSET_UTF16LE, CHARSET_UTF16BE, CHARSET_GB18030, CHARSET_BIG5 };

/* As published: "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "Big5". */
const char *charset_name(enum charset charset);

/* The charset's name in a value of Content-Type (RFC 9110, section 8.3.1), without its quotation
 * marks; absent where it names none. */
struct span charset_of_content_type(struct span type);

/* The charset meant by a declared name ("gb2312", "utf8", "big5-hkscs", ...); false where the name
 * is absent or unknown. */
bool charset_from_name(struct span name, enum charset *charset);

/* What decoding had to mend. */
struct encoding_damage {
    size_t replaced; /* ill-formed sequences that became U+FFFD */
    size_t cut;      /* 1: an unfinished character at the end was dropped */
};

/* The charset of bytes. A byte order mark decides; else what decodes without fault; among several
 * the one whose characters are likelier, the declared one being preferred where they are close.
 * Looks at the first 64 KiB where more candidates than UTF-8 are left. Removes the mark from
 * *bytes. *sound: they are known to be well-formed UTF-8; set where that is found. */
enum charset encoding_detect(struct span *bytes, struct span declared, bool *sound);

/* The code points of bytes, in arena; 4 bytes of memory a byte at worst. */
struct runes encoding_decode(struct arena *arena, struct span bytes, enum charset charset,
                             struct encoding_damage *damage);

/* Both in one: the code points of bytes, in the charset that encoding_detect finds. UTF-8 is found
 * by decoding it, so that nothing is looked at twice. *damage is the decoder's. */
struct runes encoding_read(struct arena *arena, struct span *bytes, struct span declared,
                           bool *sound, enum charset *charset, struct encoding_damage *damage);

/* Whether bytes are well-formed UTF-8 throughout. */
bool encoding_is_utf8(struct span bytes);

/* Whether bytes are of a well-known binary format ("a PDF document", "a PNG image" ...), by magic
 * number or by control bytes; NULL where they look like text. */
const char *encoding_binary_kind(struct span bytes);

#endif
