/* The fingerprint, the SimHash and the sketch of an article: one pass over its canonical text with
 * two rolling hashes, of 12 code points (features: rare enough that templates seldom share them)
 * and of 6 (signature and SimHash: short enough that a changed word costs little).
 *
 * Both are cyclic polynomials: every code point is scattered over 64 bits once, and those of a gram
 * are turned by their place and added without carry.
 *
 * Signature: MinHash in one permutation. A gram falls into one of 128 bins, the smallest of each
 * bin gives its two bits. Where more than four of the bins stay empty (short texts), further
 * rounds hash the grams anew (Dahlgaard, Knudsen, Thorup: Fast Similarity Sketching, 2017); the
 * few that are empty then take the value of another bin (Shrivastava: Optimal Densification for
 * Fast and Accurate Minwise Hashing, 2017). */
#include "stages/fingerprint.h"

#include <xxhash.h>

#include "stages/canonical.h"
#include "stages/fact_hashes.h"

enum {
    FEATURE_GRAM = 12,
    SIGNATURE_GRAM = 6,
    ROUNDS = 64,      /* a text of one gram that repeats fills a bin a round */
    EMPTY_ENOUGH = 4, /* to be filled from others */
    LANE_SHIFT = 57   /* the highest seven bits of a hash are its lane */
};

static const uint64_t SCATTER = UINT64_C(0x9E3779B97F4A7C15);
static const uint64_t MIXER = UINT64_C(0xFF51AFD7ED558CCD); /* MurmurHash3 fmix64 */
static const uint64_t MIXER_TOO = UINT64_C(0xC4CEB9FE1A85EC53);

static inline uint64_t mix_well(uint64_t hash)
{
    hash ^= hash >> 33;
    hash *= MIXER;
    hash ^= hash >> 29;
    hash *= MIXER_TOO;
    return hash ^ hash >> 33;
}

/* ---- grams ---- */

static inline uint64_t scatter(char32_t c)
{
    const uint64_t product = c * SCATTER;
    return product ^ product >> 29;
}

static inline uint64_t turn(uint64_t bits, int by)
{
    return bits << by | bits >> (64 - by);
}

/* The hash of a gram, from that of the one before, what comes and what leaves. What leaves is
 * behind the text's begin at first: the canonical text stands behind zeros, which scatter to
 * nothing. */
static inline uint64_t roll(uint64_t hash, uint64_t in, uint64_t out, int gram)
{
    return turn(hash, 1) ^ in ^ turn(out, gram);
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

/* Most hashes are never among the smallest: a bound that leaves twice as many as are wanted turns
 * them away from the start. */
static uint64_t first_bound(uint32_t grams)
{
    return grams > 2 * SKETCH_FEATURES ? UINT64_MAX / grams * (2 * SKETCH_FEATURES) : UINT64_MAX;
}

/* Where the first bound left too few: a text that repeats itself, or a rare chance. */
static void take_all_features(struct runes text, struct smallest *smallest)
{
    *smallest = (struct smallest){.bound = UINT64_MAX};
    uint64_t hash = 0;
    for (uint32_t i = 0; i < text.length; i++) {
        hash = roll(hash, scatter(text.data[i]), scatter((text.data + i)[-FEATURE_GRAM]),
                    FEATURE_GRAM);
        if (i >= FEATURE_GRAM - 1 && hash < smallest->bound)
            keep(smallest, hash);
    }
}

/* ---- the pass ---- */

static inline void take_smaller(uint64_t *lane, uint64_t hash)
{
    const uint64_t old = *lane;
    *lane = hash < old ? hash : old; /* no branch: nobody could foretell it */
}

/* The smallest grams of each lane, and of all. */
static void take_grams(struct runes text, uint64_t *minimum, struct smallest *smallest)
{
    enum { RING = 16 };
    uint64_t ring[RING] = {0}; /* of code points, scattered */
    uint64_t feature = 0, signature = 0;
    for (uint32_t i = 0; i < text.length; i++) {
        const uint64_t in = scatter(text.data[i]);
        signature = roll(signature, in, ring[(i - SIGNATURE_GRAM) % RING], SIGNATURE_GRAM);
        feature = roll(feature, in, ring[(i - FEATURE_GRAM) % RING], FEATURE_GRAM);
        ring[i % RING] = in;
        if (i < SIGNATURE_GRAM - 1)
            continue;
        take_smaller(&minimum[signature >> LANE_SHIFT], signature);
        if (feature < smallest->bound && i >= FEATURE_GRAM - 1)
            keep(smallest, feature);
    }
}

/* ---- SimHash: 64 counters, sliced into planes of one bit each ---- */

enum { BLOCK = 16, PLANES = 8 }; /* lanes that are counted at a time; 128 at most */

/* Adds three bits of weight one: *sum keeps the weight, the result has twice of it. */
static inline uint64_t add_three(uint64_t *sum, uint64_t b, uint64_t c)
{
    uint64_t either = *sum ^ b;
    uint64_t carry = (*sum & b) | (either & c);
    *sum = either ^ c;
    return carry;
}

/* Harley and Seal's tree: sixteen hashes for fifteen adders. planes[i] holds bit i of each counter.
 */
static inline void count_block(uint64_t *planes, const uint64_t *h)
{
    uint64_t fours_carry[2], eights_carry[2];
    for (int half = 0; half < 2; half++, h += 8) {
        uint64_t carry[2];
        for (int quarter = 0; quarter < 2; quarter++) {
            uint64_t a = add_three(&planes[0], h[4 * quarter], h[4 * quarter + 1]);
            uint64_t b = add_three(&planes[0], h[4 * quarter + 2], h[4 * quarter + 3]);
            carry[quarter] = add_three(&planes[1], a, b);
        }
        fours_carry[half] = add_three(&planes[2], carry[0], carry[1]);
    }
    eights_carry[0] = add_three(&planes[3], fours_carry[0], fours_carry[1]);
    for (int plane = 4; plane < PLANES; plane++) {
        eights_carry[1] = planes[plane] & eights_carry[0];
        planes[plane] ^= eights_carry[0];
        eights_carry[0] = eights_carry[1];
    }
}

/* Bit i: more than half of the lanes that have a gram have it in their smallest, a sample that two
 * texts share as they share grams. */
static uint64_t simhash_of(const uint64_t *minimum)
{
    uint64_t planes[PLANES] = {0}, hashes[SKETCH_LANES];
    uint32_t count = 0;
    for (int lane = 0; lane < SKETCH_LANES; lane++) {
        const bool has_gram = minimum[lane] != UINT64_MAX;
        count += has_gram;
        hashes[lane] = has_gram ? mix_well(minimum[lane]) : 0;
    }
    for (int lane = 0; lane < SKETCH_LANES; lane += BLOCK)
        count_block(planes, hashes + lane);
    const uint32_t half = count / 2;
    uint64_t more = 0, equal = UINT64_MAX;
    for (int plane = PLANES - 1; plane >= 0; plane--) {
        if (half >> plane & 1)
            equal &= planes[plane];
        else {
            more |= equal & planes[plane];
            equal &= ~planes[plane];
        }
    }
    return more;
}

/* ---- the signature ---- */

/* The bins that are empty. */
struct empty {
    uint64_t closed[SKETCH_LANES]; /* 0, or all bits: what is no hash for this bin */
    uint32_t count;
};

static void find_empty(const uint64_t *minimum, struct empty *empty)
{
    empty->count = 0;
    for (uint32_t lane = 0; lane < SKETCH_LANES; lane++) {
        const bool is_empty = minimum[lane] == UINT64_MAX;
        empty->closed[lane] = is_empty ? 0 : UINT64_MAX;
        empty->count += is_empty;
    }
}

/* In a further pass only the bins take that were empty before it. */
static void fill(struct runes text, uint64_t *minimum, const uint64_t *closed, uint64_t round)
{
    const uint64_t salt = round * MIXER_TOO;
    uint64_t gram = 0;
    for (uint32_t i = 0; i < text.length; i++) {
        gram = roll(gram, scatter(text.data[i]), scatter((text.data + i)[-SIGNATURE_GRAM]),
                    SIGNATURE_GRAM);
        if (i < SIGNATURE_GRAM - 1)
            continue;
        const uint64_t hash = mix_well(gram + salt), lane = hash >> LANE_SHIFT;
        take_smaller(&minimum[lane], hash | closed[lane]);
    }
}

/* The bins that are empty take from others, which the bin and the attempt choose. */
static void borrow(uint64_t *minimum, const uint64_t *closed)
{
    for (uint64_t lane = 0; lane < SKETCH_LANES; lane++) {
        if (closed[lane] != 0)
            continue;
        uint64_t from = lane;
        for (uint64_t attempt = 1; closed[from] == 0; attempt++)
            from = mix_well(lane << 32 | attempt) % SKETCH_LANES;
        minimum[lane] = minimum[from] + lane;
    }
}

static void write_signature(struct runes text, uint64_t *minimum, uint8_t *signature)
{
    struct empty empty;
    find_empty(minimum, &empty);
    for (uint64_t round = 2; round < ROUNDS && empty.count > EMPTY_ENOUGH; round++) {
        fill(text, minimum, empty.closed, round);
        find_empty(minimum, &empty);
    }
    borrow(minimum, empty.closed);
    for (uint32_t lane = 0; lane < SKETCH_LANES; lane++) {
        const uint64_t bits = mix_well(minimum[lane]) >> 62;
        uint8_t *lower = signature + lane / SKETCH_QUARTER * 8 + lane % SKETCH_QUARTER / 8;
        lower[0] |= (uint8_t)((bits & 1) << lane % 8);
        lower[4] |= (uint8_t)((bits >> 1) << lane % 8);
    }
}

/* ---- the fingerprint ---- */

/* XXH3-128 of the code points, little-endian, four bytes each. */
static void write_fingerprint(struct arena *arena, struct runes text, uint8_t *fingerprint)
{
    const char32_t *data = text.data;
#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
    char32_t *swapped = arena_take(arena, (text.length + 1) * sizeof(*swapped));
    for (uint32_t i = 0; i < text.length; i++)
        swapped[i] = __builtin_bswap32(text.data[i]);
    data = swapped;
#else
    (void)arena;
#endif
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(data, text.length * sizeof(*data)));
    memcpy(fingerprint, canonical.digest, sizeof(canonical.digest));
}

void fingerprint_article(struct arena *arena, struct article *article, uint32_t shortest)
{
    struct canonical text =
        canonical_text(arena, runes_slice(article->text, 0, article->body_length));
    write_fingerprint(arena, text.runes, article->fingerprint);

    struct smallest smallest = {.bound = first_bound(text.runes.length)};
    uint64_t minimum[SKETCH_LANES];
    memset(minimum, 0xFF, sizeof(minimum));
    take_grams(text.runes, minimum, &smallest);
    article->simhash = simhash_of(minimum);

    article->sketch = NULL;
    if (text.runes.length < shortest || text.runes.length < FEATURE_GRAM)
        return;
    struct sketch *sketch = arena_alloc(arena, sizeof(*sketch));
    sketch->length = text.runes.length;
    write_signature(text.runes, minimum, sketch->signature);
    if (smallest.count < SKETCH_FEATURES)
        take_all_features(text.runes, &smallest);
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
