/* Sixteen bytes, four code points or two words at a time: walks over whole texts that ask every
 * character the same. These are the compilers' own vectors (GCC, clang), which every machine has;
 * +, &, ==, < work on each element, and a comparison gives all bits or none of an element. */
#ifndef TIDINGS_BASE_PACKED_H
#define TIDINGS_BASE_PACKED_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <uchar.h>

typedef uint8_t bytes16 __attribute__((vector_size(16)));
typedef int8_t signed16 __attribute__((vector_size(16)));
typedef int32_t runes4 __attribute__((vector_size(16))); /* a code point is never negative */
typedef uint32_t words4 __attribute__((vector_size(16)));
typedef uint64_t words2 __attribute__((vector_size(16)));

static inline bytes16 bytes16_at(const void *from)
{
    bytes16 bytes;
    memcpy(&bytes, from, sizeof(bytes));
    return bytes;
}

static inline runes4 runes4_at(const char32_t *from)
{
    runes4 runes;
    memcpy(&runes, from, sizeof(runes));
    return runes;
}

/* Whether a comparison held for any element. */
static inline bool packed_any(words2 held)
{
#ifdef __SSE2__
    typedef char chars16 __attribute__((vector_size(16)));
    return __builtin_ia32_pmovmskb128((chars16)held) != 0;
#else
    return (held[0] | held[1]) != 0;
#endif
}

#endif
