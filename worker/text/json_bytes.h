/* The bytes that a JSON string cannot hold as they are (RFC 8259, section 7), eight at a time. */
#ifndef TIDINGS_TEXT_JSON_BYTES_H
#define TIDINGS_TEXT_JSON_BYTES_H

#include <stdbool.h>
#include <stdint.h>

#include "base/packed.h"

static inline bool json_is_special(unsigned char c)
{
    return c < 0x20 || c == '"' || c == '\\';
}

/* 0 where none of the eight bytes is special: the classic tests of a word for a byte that is less
 * than, or equal to, a constant (Mycroft; Bit Twiddling Hacks). Bytes of 0x80 and more are not. */
static inline uint64_t json_special_in(uint64_t eight)
{
    const uint64_t ones = UINT64_C(0x0101010101010101), highs = ones << 7;
    uint64_t quote = eight ^ (ones * '"'), backslash = eight ^ (ones * '\\');
    return ((eight - ones * 0x20) | (quote - ones) | (backslash - ones)) & ~eight & highs;
}

/* The same for sixteen. */
static inline bool json_special_among(bytes16 bytes)
{
    return packed_any((words2)((bytes < 0x20) | (bytes == '"') | (bytes == '\\')));
}

#endif
