/* The table asked for eight characters at once where the machine has AVX2, else one by one. */
#include "text/traits.h"

#if defined(__x86_64__)

#include <immintrin.h>

enum { LANES = 8 };

/* Of the first `count` characters, a multiple of eight, those that the mask leaves out. */
__attribute__((target("avx2"))) static uint64_t idle_of_eights(unsigned traits,
                                                               const char32_t *text, uint32_t count)
{
    const __m256i first = _mm256_set1_epi32(0x4E00), more = _mm256_set1_epi32(0x9FFF - 0x4E00);
    const __m256i wanted = _mm256_set1_epi32((int)traits), none = _mm256_setzero_si256();
    uint64_t idle = 0;
    for (uint32_t i = 0; i < count; i += LANES) {
        const __m256i c = _mm256_loadu_si256((const __m256i *)(const void *)(text + i));
        const __m256i place = _mm256_min_epu32(c, _mm256_set1_epi32(RUNE_TRAITS));
        const __m256i found =
            _mm256_i32gather_epi32((const int *)(const void *)rune_trait_table, place, 2);
        const __m256i from = _mm256_sub_epi32(c, first);
        const __m256i same =
            _mm256_and_si256(_mm256_cmpeq_epi32(_mm256_and_si256(found, wanted), none),
                             _mm256_cmpeq_epi32(_mm256_min_epu32(from, more), from));
        idle |= (uint64_t)(unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(same)) << i;
    }
    return idle;
}

#endif

uint64_t rune_traits_mask(unsigned traits, const char32_t *text, uint32_t count)
{
    uint64_t idle = 0;
    uint32_t i = 0;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) {
        i = count / LANES * LANES;
        idle = idle_of_eights(traits, text, i);
    }
#endif
    for (; i < count; i++)
        idle |= (uint64_t)(rune_is_unified(text[i]) && (rune_traits(text[i]) & traits) == 0) << i;
    return ~idle & (count < RUNE_TRAITS_MOST ? (UINT64_C(1) << count) - 1 : UINT64_MAX);
}
