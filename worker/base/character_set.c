/* Sets of characters. The bits of a set fill one AVX2 register, which picks the rows for eight
 * characters at once; where the machine has none, they are asked one by one. */
#include "base/character_set.h"

#if defined(__x86_64__)

#include <immintrin.h>

enum { LANES = 8 };

/* The bit of each of eight characters, as the sign of its lane. */
__attribute__((target("avx2"))) static inline __m256i signs(__m256i bits, __m256i characters)
{
    const __m256i row =
        _mm256_permutevar8x32_epi32(bits, _mm256_srli_epi32(characters, 5)); /* of the low 3 bits */
    return _mm256_sllv_epi32(row, _mm256_andnot_si256(characters, _mm256_set1_epi32(31)));
}

__attribute__((target("avx2"))) static inline uint64_t mask_of(__m256i signs)
{
    return (unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(signs));
}

__attribute__((target("avx2"))) static inline uint64_t mask_of_eight(__m256i bits,
                                                                     const char32_t *text)
{
    return mask_of(signs(bits, _mm256_loadu_si256((const void *)text)));
}

__attribute__((target("avx2"))) static uint64_t mask_of_eights(const struct character_set *set,
                                                               const char32_t *text, uint32_t count)
{
    const __m256i bits = _mm256_loadu_si256((const void *)set->bits);
    if (count < LANES) {
        const __m256i present = _mm256_cmpgt_epi32(_mm256_set1_epi32((int)count),
                                                   _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
        const __m256i characters = _mm256_maskload_epi32((const int *)text, present);
        return mask_of(_mm256_and_si256(signs(bits, characters), present));
    }
    uint64_t mask = 0;
    uint32_t i = 0;
    for (; i + LANES < count; i += LANES)
        mask |= mask_of_eight(bits, text + i) << i;
    i = count - LANES; /* the last eight, some of them again */
    return mask | mask_of_eight(bits, text + i) << i;
}

/* Up to the look that finds one; the last eight are looked at from the end on, some of them again.
 */
__attribute__((target("avx2"))) static uint32_t
find_by_eights(const struct character_set *set, const char32_t *text, uint32_t begin, uint32_t end)
{
    const __m256i bits = _mm256_loadu_si256((const void *)set->bits);
    uint32_t at = begin;
    uint64_t found = 0;
    if (end - begin < LANES) {
        found = mask_of_eights(set, text + begin, end - begin);
        return found != 0 ? begin + (uint32_t)__builtin_ctzll(found) : end;
    }
    for (; end - at > LANES; at += LANES)
        if ((found = mask_of_eight(bits, text + at)) != 0)
            return at + (uint32_t)__builtin_ctzll(found);
    found = mask_of_eight(bits, text + end - LANES);
    return found != 0 ? end - LANES + (uint32_t)__builtin_ctzll(found) : end;
}

#endif

uint64_t character_set_mask(const struct character_set *set, const char32_t *text, uint32_t count)
{
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2"))
        return mask_of_eights(set, text, count);
#endif
    uint64_t mask = 0;
    for (uint32_t i = 0; i < count; i++)
        mask |= (uint64_t)character_set_has(set, text[i]) << i;
    return mask;
}

uint32_t character_set_find(const struct character_set *set, const char32_t *text, uint32_t begin,
                            uint32_t end)
{
    if (begin >= end)
        return end;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2"))
        return find_by_eights(set, text, begin, end);
#endif
    while (begin < end && !character_set_has(set, text[begin]))
        begin++;
    return begin;
}
