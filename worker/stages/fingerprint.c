/* The fingerprint, the SimHash and the sketch of an article: one pass over its canonical text with
 * two rolling hashes, of 12 code points (features: rare enough that templates seldom share them)
 * and of 6 (signature and SimHash: short enough that a changed word costs little). The pass goes
 * chunk by chunk, and in each chunk one short loop does one thing.
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
    CHUNK = 1024,   /* grams that are hashed at a time; most texts have no more */
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

/* A chunk of grams, of both lengths, by the code points that end them. */
struct grams {
    uint64_t signature[CHUNK], feature[CHUNK];
    uint64_t last_signature, last_feature; /* the last chunk's last: the next chunk goes on there */
    uint32_t begin, end;                   /* in the text */
};

static void start(struct grams *grams)
{
    grams->end = 0;
    grams->last_feature = grams->last_signature = 0;
}

/* Goes on to the next chunk; false at the text's end. The canonical text stands behind zeros, so
 * that something leaves the first grams too. */
static bool next_chunk(struct runes text, struct grams *grams)
{
    if (grams->end == text.length)
        return false;
    const uint64_t feature_out = power(FEATURE_BASE, FEATURE_GRAM);
    const uint64_t signature_out = power(SIGNATURE_BASE, SIGNATURE_GRAM);
    grams->begin = grams->end;
    grams->end = text.length - grams->begin < CHUNK ? text.length : grams->begin + CHUNK;
    const char32_t *in = text.data + grams->begin;
    const uint32_t count = grams->end - grams->begin;
    uint64_t feature = grams->last_feature, signature = grams->last_signature;
    for (uint32_t i = 0; i < count; i++) { /* two chains that wait for their products together */
        feature = feature * FEATURE_BASE + (in[i] - feature_out * (in - FEATURE_GRAM)[i]);
        signature = signature * SIGNATURE_BASE + (in[i] - signature_out * (in - SIGNATURE_GRAM)[i]);
        grams->feature[i] = feature;
        grams->signature[i] = signature;
    }
    grams->last_feature = feature;
    grams->last_signature = signature;
    return true;
}

/* Where the whole grams of the chunk begin. */
static uint32_t first_whole(const struct grams *grams, uint32_t length)
{
    const uint32_t count = grams->end - grams->begin;
    return grams->begin > 0 ? 0 : count < length ? count : length - 1;
}

static void take_features(const struct grams *grams, struct smallest *smallest)
{
    const uint32_t count = grams->end - grams->begin;
    for (uint32_t i = first_whole(grams, FEATURE_GRAM); i < count; i++) {
        uint64_t hash = mix(grams->feature[i]);
        if (hash < smallest->bound)
            keep(smallest, hash);
    }
}

/* Most hashes are never among the smallest: a bound that leaves three times as many as are wanted
 * turns them away from the start. */
static uint64_t first_bound(uint32_t grams)
{
    return grams > 3 * SKETCH_FEATURES ? UINT64_MAX / grams * (3 * SKETCH_FEATURES) : UINT64_MAX;
}

/* Where the first bound left too few: a text that repeats itself, or a rare chance. */
static void take_all_features(struct runes text, struct grams *grams, struct smallest *smallest)
{
    *smallest = (struct smallest){.bound = UINT64_MAX};
    start(grams);
    while (next_chunk(text, grams))
        take_features(grams, smallest);
}

static void take_signature(const struct grams *grams, struct counters *counters, uint64_t *minimum)
{
    uint64_t hashes[CHUNK];
    const uint32_t count = grams->end - grams->begin, first = first_whole(grams, SIGNATURE_GRAM);
    for (uint32_t i = first; i < count; i++) {
        uint64_t hash = mix(grams->signature[i]);
        uint64_t *lane = &minimum[hash >> LANE_SHIFT], old = *lane;
        hashes[i] = hash;
        *lane = hash < old ? hash : old; /* no branch: nobody could foretell it */
    }
    uint32_t i = first;
    for (; count - i >= BLOCK; i += BLOCK)
        count_block(counters, hashes + i);
    for (; i < count; i++)
        count_one(counters, hashes[i]);
}

/* The bins that are empty. */
struct empty {
    uint64_t closed[SKETCH_LANES]; /* 0, or all bits: what is no hash for this bin */
    uint8_t lanes[SKETCH_LANES];
    uint32_t count;
};

static void find_empty(const uint64_t *minimum, struct empty *empty)
{
    empty->count = 0;
    for (uint32_t lane = 0; lane < SKETCH_LANES; lane++) {
        const bool is_empty = minimum[lane] == UINT64_MAX;
        empty->closed[lane] = is_empty ? 0 : UINT64_MAX;
        empty->lanes[empty->count] = (uint8_t)lane;
        empty->count += is_empty;
    }
}

static void forget_filled(const uint64_t *minimum, struct empty *empty)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < empty->count; i++) {
        const uint8_t lane = empty->lanes[i];
        const bool is_empty = minimum[lane] == UINT64_MAX;
        empty->closed[lane] = is_empty ? 0 : UINT64_MAX;
        empty->lanes[kept] = lane;
        kept += is_empty;
    }
    empty->count = kept;
}

/* In a further pass only the bins take that were empty before it. */
static void fill(const struct grams *grams, uint64_t *minimum, const uint64_t *closed,
                 uint64_t salt)
{
    const uint32_t count = grams->end - grams->begin;
    for (uint32_t i = first_whole(grams, SIGNATURE_GRAM); i < count; i++) {
        uint64_t hash = mix(grams->signature[i] + salt) * MIXER_TOO;
        const uint64_t lane = hash >> LANE_SHIFT, old = minimum[lane];
        hash ^= hash >> 33; /* mix_well; the lane is the same with it */
        hash |= closed[lane];
        minimum[lane] = hash < old ? hash : old;
    }
}

/* A further pass; most texts are one chunk, which is at hand. */
static void pass_again(struct runes text, struct grams *grams, uint64_t *minimum,
                       const uint64_t *closed, uint64_t round)
{
    const uint64_t salt = round * MIXER_TOO;
    if (text.length <= CHUNK) {
        fill(grams, minimum, closed, salt);
        return;
    }
    start(grams);
    while (next_chunk(text, grams))
        fill(grams, minimum, closed, salt);
}

static void write_signature(struct runes text, struct grams *grams, uint64_t *minimum,
                            uint8_t *signature)
{
    struct empty empty;
    find_empty(minimum, &empty);
    for (uint64_t round = 2; round < ROUNDS && empty.count > 0; round++) {
        pass_again(text, grams, minimum, empty.closed, round);
        forget_filled(minimum, &empty);
    }
    for (uint32_t lane = 0; lane < SKETCH_LANES; lane++) {
        const uint64_t bits = mix_well(minimum[lane]) >> 62;
        uint8_t *lower = signature + lane / SKETCH_QUARTER * 8 + lane % SKETCH_QUARTER / 8;
        lower[0] |= (uint8_t)((bits & 1) << lane % 8);
        lower[4] |= (uint8_t)((bits >> 1) << lane % 8);
    }
}

void fingerprint_article(struct arena *arena, struct article *article, uint32_t shortest)
{
    struct canonical text =
        canonical_text(arena, runes_slice(article->text, 0, article->body_length));
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(text.utf8.data, text.utf8.length));
    memcpy(article->fingerprint, canonical.digest, sizeof(article->fingerprint));

    struct grams grams; /* not cleared: 16 KB that are written as far as they are read */
    start(&grams);
    struct counters counters = {.total = 0};
    struct smallest smallest = {.bound = first_bound(text.runes.length)};
    uint64_t minimum[SKETCH_LANES];
    memset(minimum, 0xFF, sizeof(minimum));
    while (next_chunk(text.runes, &grams)) {
        take_signature(&grams, &counters, minimum);
        take_features(&grams, &smallest);
    }
    article->simhash = majority(&counters);

    article->sketch = NULL;
    if (text.runes.length < shortest || text.runes.length < FEATURE_GRAM)
        return;
    struct sketch *sketch = arena_alloc(arena, sizeof(*sketch));
    sketch->length = text.runes.length;
    write_signature(text.runes, &grams, minimum, sketch->signature);
    if (smallest.count < SKETCH_FEATURES)
        take_all_features(text.runes, &grams, &smallest);
    sketch->feature_count = (uint8_t)smallest.count;
    for (int i = 0; i < smallest.count; i++)
        sketch->features[i] = mix_well(smallest.hashes[i]); /* they are small: spread them */
    fact_hashes_add_figures(arena, &text, sketch);
    article->sketch = sketch;
}

void fingerprint_facts(struct article *article)
{
    if (article->sketch != NULL)
        fact_hashes_add_names(article, article->sketch);
}
