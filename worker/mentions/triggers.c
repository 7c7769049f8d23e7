/* Triggers: one walk over the hits and one over the characters, for all rules together. */
#include "mentions/triggers.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

enum { ROW = 64 };

/* Most characters are ideographs without a trait. */
static bool is_ideograph(char32_t c)
{
    return c >= 0x4E00 && c <= 0x9FFF;
}

static bool is_idle(char32_t c)
{
    return is_ideograph(c) && (rune_traits(c) & TRIGGER_TRAITS) == 0;
}

#if defined(__x86_64__)

enum { LANES = 8 };

/* The idle ones of the first `count` characters, a multiple of eight. */
__attribute__((target("avx2"))) static uint64_t idle_of_eights(const char32_t *text, uint32_t count)
{
    const __m256i first = _mm256_set1_epi32(0x4E00), more = _mm256_set1_epi32(0x9FFF - 0x4E00);
    const __m256i traits = _mm256_set1_epi32(TRIGGER_TRAITS), none = _mm256_setzero_si256();
    uint64_t idle = 0;
    for (uint32_t i = 0; i < count; i += LANES) {
        const __m256i c = _mm256_loadu_si256((const __m256i *)(const void *)(text + i));
        const __m256i place = _mm256_min_epu32(c, _mm256_set1_epi32(RUNE_TRAITS));
        const __m256i found =
            _mm256_i32gather_epi32((const int *)(const void *)rune_trait_table, place, 2);
        const __m256i from = _mm256_sub_epi32(c, first);
        const __m256i same =
            _mm256_and_si256(_mm256_cmpeq_epi32(_mm256_and_si256(found, traits), none),
                             _mm256_cmpeq_epi32(_mm256_min_epu32(from, more), from));
        idle |= (uint64_t)(unsigned)_mm256_movemask_ps(_mm256_castsi256_ps(same)) << i;
    }
    return idle;
}

#endif

/* Bit i: text[i], one of `count` and at most ROW, is no ideograph or has a trait. */
static uint64_t busy(const char32_t *text, uint32_t count)
{
    uint64_t idle = 0;
    uint32_t i = 0;
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) {
        i = count / LANES * LANES;
        idle = idle_of_eights(text, i);
    }
#endif
    for (; i < count; i++)
        idle |= (uint64_t)is_idle(text[i]) << i;
    return ~idle & (count < ROW ? (UINT64_C(1) << count) - 1 : UINT64_MAX);
}

static void add_traits(struct trigger_row *row, struct runes text)
{
    for (uint32_t at = 0; at < text.length; at += ROW, row++) {
        const uint32_t count = text.length - at > ROW ? ROW : text.length - at;
        for (uint64_t left = busy(text.data + at, count); left != 0; left &= left - 1) {
            const uint64_t bit = left & -left;
            const char32_t c = text.data[at + (uint32_t)__builtin_ctzll(left)];
            uint32_t traits = rune_traits(c) & TRIGGER_TRAITS;
            if (!is_ideograph(c))
                traits |= TRIGGER_PLAIN;
            for (; traits != 0; traits &= traits - 1)
                row->columns[TRIGGER_FIRST_TRAIT + __builtin_ctz(traits)] |= bit;
        }
    }
}

static void add_hits(struct trigger_row *row, const struct lexicon_hits *hits)
{
    uint32_t end = ROW; /* of the row's positions */
    for (const struct lexicon_hit *hit = hits->hits, *last = hit + hits->count; hit < last; hit++) {
        for (; hit->begin >= end; end += ROW)
            row++;
        row->columns[hit->category - LEXICON_NOT_NAMES] |= UINT64_C(1) << hit->begin % ROW;
    }
}

void triggers_build(struct reading *reading)
{
    size_t count = reading->text.length / ROW + 1;
    struct trigger_row *rows = arena_alloc(reading->arena, count * sizeof(*rows));
    add_traits(rows, reading->text);
    add_hits(rows, &reading->hits);
    reading->triggers = rows;
}

void trigger_add(const struct reading *reading, uint32_t position, enum trigger trigger)
{
    reading->triggers[position / ROW].columns[TRIGGER_FIRST_TRAIT + __builtin_ctz(trigger)] |=
        UINT64_C(1) << position % ROW;
}
