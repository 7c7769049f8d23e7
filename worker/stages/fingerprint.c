/* The fingerprint, the SimHash and the sketch of an article: one pass over its canonical text with
 * two rolling hashes, of 12 code points (features: rare enough that templates seldom share them)
 * and of 6 (signature and SimHash: short enough that a changed word costs little).
 *
 * Signature: MinHash in one permutation. A gram falls into one of 128 bins, the smallest of each
 * bin gives its two bits. Bins that stay empty are filled by further rounds in which the grams are
 * hashed anew (Dahlgaard, Knudsen, Thorup: Fast Similarity Sketching, 2017), so that short texts
 * are estimated as well as long ones. */
#include "stages/fingerprint.h"

#include <xxhash.h>

#include "stages/canonical.h"
#include "stages/fact_hashes.h"

enum {
    FEATURE_GRAM = 12,
    SIGNATURE_GRAM = 6,
    ROUNDS = 64,    /* a text of one gram that repeats fills a bin a round: enough is enough */
    BLOCK = 16,     /* hashes that the SimHash counts at a time */
    PLANES = 28,    /* of the bit-sliced counters: texts up to 2^28 grams */
    LANE_SHIFT = 57 /* the highest seven bits of a hash are its lane */
};

static const uint64_t FEATURE_BASE = UINT64_C(0x9E3779B97F4A7C15);
static const uint64_t SIGNATURE_BASE = UINT64_C(0xD1342543DE82EF95);
static const uint64_t MIXER = UINT64_C(0xFF51AFD7ED558CCD); /* MurmurHash3 fmix64 */
static const uint64_t MIXER_TOO = UINT64_C(0xC4CEB9FE1A85EC53);

static inline uint64_t mix(uint64_t hash)
{
    hash ^= hash >> 33;
    hash *= MIXER;
    hash ^= hash >> 29;
    return hash;
}

static inline uint64_t mix_well(uint64_t hash)
{
    hash = mix(hash) * MIXER_TOO;
    return hash ^ hash >> 33;
}

static uint64_t power(uint64_t base, int exponent)
{
    uint64_t result = 1;
    for (int i = 0; i < exponent; i++)
        result *= base;
    return result;
}

/* ---- SimHash: 64 counters, sliced into planes of one bit each ---- */

struct counters {
    uint64_t planes[PLANES]; /* planes[i] holds bit i of each counter */
    uint64_t total;
};

static inline void add_at(uint64_t *planes, int plane, uint64_t bits)
{
    for (; bits != 0 && plane < PLANES; plane++) {
        uint64_t carry = planes[plane] & bits;
        planes[plane] ^= bits;
        bits = carry;
    }
}

/* Adds three bits of weight one: *sum keeps the weight, the result has twice of it. */
static inline uint64_t add_three(uint64_t *sum, uint64_t b, uint64_t c)
{
    uint64_t either = *sum ^ b;
    uint64_t carry = (*sum & b) | (either & c);
    *sum = either ^ c;
    return carry;
}

/* Harley and Seal's tree: sixteen hashes for fifteen adders. */
static inline void count_block(struct counters *counters, const uint64_t h[BLOCK])
{
    uint64_t *p = counters->planes;
    uint64_t ones = p[0], twos = p[1], fours = p[2], eights = p[3];
    uint64_t fours_carry[2], eights_carry[2];
    for (int half = 0; half < 2; half++, h += 8) {
        uint64_t carry[2];
        for (int quarter = 0; quarter < 2; quarter++) {
            uint64_t a = add_three(&ones, h[4 * quarter], h[4 * quarter + 1]);
            uint64_t b = add_three(&ones, h[4 * quarter + 2], h[4 * quarter + 3]);
            carry[quarter] = add_three(&twos, a, b);
        }
        fours_carry[half] = add_three(&fours, carry[0], carry[1]);
    }
    eights_carry[0] = add_three(&eights, fours_carry[0], fours_carry[1]);
    p[0] = ones;
    p[1] = twos;
    p[2] = fours;
    p[3] = eights;
    add_at(p, 4, eights_carry[0]);
    counters->total += BLOCK;
}

static void count_one(struct counters *counters, uint64_t hash)
{
    add_at(counters->planes, 0, hash);
    counters->total++;
}

/* Bit i of the result: the majority of the hashes has bit i. */
static uint64_t majority(const struct counters *counters)
{
    uint64_t half = counters->total / 2, more = 0, equal = UINT64_MAX;
    for (int plane = PLANES - 1; plane >= 0; plane--) {
        if (half >> plane & 1)
            equal &= counters->planes[plane];
        else {
            more |= equal & counters->planes[plane];
            equal &= ~counters->planes[plane];
        }
    }
    return more;
}

/* ---- features ---- */

struct smallest {
    uint64_t hashes[SKETCH_FEATURES]; /* ascending */
    int count;
    uint64_t bound; /* what is not below it changes nothing */
};

static void keep(struct smallest *smallest, uint64_t hash)
{
    int at = smallest->count;
    while (at > 0 && smallest->hashes[at - 1] > hash)
        at--;
    if (at > 0 && smallest->hashes[at - 1] == hash)
        return;
    if (smallest->count < SKETCH_FEATURES)
        smallest->count++;
    for (int i = smallest->count - 1; i > at; i--)
        smallest->hashes[i] = smallest->hashes[i - 1];
    smallest->hashes[at] = hash;
    if (smallest->count == SKETCH_FEATURES)
        smallest->bound = smallest->hashes[SKETCH_FEATURES - 1];
}

/* ---- the passes ---- */

struct passes {
    uint64_t feature, signature; /* of the grams that end here */
    struct counters counters;
    struct smallest smallest;
    uint64_t minimum[SKETCH_LANES];
};

static inline uint64_t roll(uint64_t hash, uint64_t base, char32_t in)
{
    return hash * base + in;
}

static inline void take_feature(struct passes *passes, uint64_t hash)
{
    if (hash < passes->smallest.bound)
        keep(&passes->smallest, hash);
}

static inline void take_minimum(struct passes *passes, uint64_t hash)
{
    uint64_t *minimum = &passes->minimum[hash >> LANE_SHIFT], old = *minimum;
    *minimum = hash < old ? hash : old; /* no branch: nobody could foretell it */
}

/* The code point at i, where a gram may not be whole yet. */
static void pass_one(struct runes text, uint32_t i, struct passes *passes)
{
    passes->feature = roll(passes->feature, FEATURE_BASE, text.data[i]);
    passes->signature = roll(passes->signature, SIGNATURE_BASE, text.data[i]);
    if (i >= FEATURE_GRAM)
        passes->feature -= power(FEATURE_BASE, FEATURE_GRAM) * text.data[i - FEATURE_GRAM];
    if (i >= SIGNATURE_GRAM)
        passes->signature -= power(SIGNATURE_BASE, SIGNATURE_GRAM) * text.data[i - SIGNATURE_GRAM];
    if (i + 1 >= SIGNATURE_GRAM) {
        uint64_t hash = mix(passes->signature);
        count_one(&passes->counters, hash);
        take_minimum(passes, hash);
    }
    if (i + 1 >= FEATURE_GRAM)
        take_feature(passes, mix(passes->feature));
}

/* A block of code points with whole grams before them. */
static void pass_block(const char32_t *text, uint64_t feature_out, uint64_t signature_out,
                       struct passes *passes)
{
    uint64_t hashes[BLOCK], features[BLOCK];
    uint64_t feature = passes->feature, signature = passes->signature;
    for (int k = 0; k < BLOCK; k++) {
        feature = roll(feature, FEATURE_BASE, text[k]) - feature_out * text[k - FEATURE_GRAM];
        signature =
            roll(signature, SIGNATURE_BASE, text[k]) - signature_out * text[k - SIGNATURE_GRAM];
        features[k] = mix(feature);
        hashes[k] = mix(signature);
    }
    passes->feature = feature;
    passes->signature = signature;
    for (int k = 0; k < BLOCK; k++)
        take_feature(passes, features[k]);
    count_block(&passes->counters, hashes);
    for (int k = 0; k < BLOCK; k++)
        take_minimum(passes, hashes[k]);
}

/* The first pass: everything at once. */
static void pass_first(struct runes text, struct passes *passes)
{
    const uint64_t feature_out = power(FEATURE_BASE, FEATURE_GRAM);
    const uint64_t signature_out = power(SIGNATURE_BASE, SIGNATURE_GRAM);
    uint32_t i = 0;
    while (i < text.length && i < FEATURE_GRAM)
        pass_one(text, i++, passes);
    for (; text.length - i >= BLOCK; i += BLOCK)
        pass_block(text.data + i, feature_out, signature_out, passes);
    while (i < text.length)
        pass_one(text, i++, passes);
}

/* A gram of a further pass, which only the bins take that were empty before it. */
static inline void fill(uint64_t *minimum, const bool *open, uint64_t gram)
{
    uint64_t hash = mix(gram) * MIXER_TOO;
    uint64_t lane = hash >> LANE_SHIFT;
    if (!open[lane])
        return;
    hash ^= hash >> 33; /* mix_well; the lane is the same with it */
    if (hash < minimum[lane])
        minimum[lane] = hash;
}

/* A further pass. */
static void pass_again(struct runes text, uint64_t *minimum, const bool *open, uint64_t round)
{
    const uint64_t out = power(SIGNATURE_BASE, SIGNATURE_GRAM), salt = round * MIXER_TOO;
    uint64_t signature = 0;
    uint32_t i = 0;
    for (; i < text.length && i < SIGNATURE_GRAM; i++)
        signature = roll(signature, SIGNATURE_BASE, text.data[i]);
    if (i == SIGNATURE_GRAM)
        fill(minimum, open, signature + salt);
    for (; i < text.length; i++) {
        signature =
            roll(signature, SIGNATURE_BASE, text.data[i]) - out * text.data[i - SIGNATURE_GRAM];
        fill(minimum, open, signature + salt);
    }
}

static bool find_empty(const uint64_t *minimum, bool *empty)
{
    bool any = false;
    for (uint32_t lane = 0; lane < SKETCH_LANES; lane++) {
        empty[lane] = minimum[lane] == UINT64_MAX;
        any = any || empty[lane];
    }
    return any;
}

/* Two bits a lane, four lanes a byte. */
static void write_signature(struct runes text, uint64_t *minimum, uint8_t *signature)
{
    bool open[SKETCH_LANES];
    for (uint64_t round = 2; round < ROUNDS && find_empty(minimum, open); round++)
        pass_again(text, minimum, open, round);
    for (uint32_t lane = 0; lane < SKETCH_LANES; lane++) {
        uint64_t bits = mix_well(minimum[lane]) >> 62;
        signature[lane / 4] |= (uint8_t)(bits << lane % 4 * 2);
    }
}

void fingerprint_article(struct arena *arena, struct article *article, uint32_t shortest)
{
    struct canonical text =
        canonical_text(arena, runes_slice(article->text, 0, article->body_length));
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(text.utf8.data, text.utf8.length));
    memcpy(article->fingerprint, canonical.digest, sizeof(article->fingerprint));

    struct passes passes = {.smallest = {.bound = UINT64_MAX}};
    memset(passes.minimum, 0xFF, sizeof(passes.minimum));
    pass_first(text.runes, &passes);
    article->simhash = majority(&passes.counters);

    article->sketch = NULL;
    if (text.runes.length < shortest || text.runes.length < FEATURE_GRAM)
        return;
    struct sketch *sketch = arena_alloc(arena, sizeof(*sketch));
    sketch->length = text.runes.length;
    sketch->feature_count = (uint8_t)passes.smallest.count;
    for (int i = 0; i < passes.smallest.count; i++)
        sketch->features[i] = mix_well(passes.smallest.hashes[i]); /* they are small: spread them */
    write_signature(text.runes, passes.minimum, sketch->signature);
    fact_hashes_add_figures(arena, &text, sketch);
    article->sketch = sketch;
}

void fingerprint_facts(struct article *article)
{
    if (article->sketch != NULL)
        fact_hashes_add_names(article, article->sketch);
}
