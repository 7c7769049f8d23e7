/* The fingerprint, the SimHash and the sketch of an article: one pass over its canonical text with
 * a rolling hash of 6 code points (signature and SimHash: short enough that a changed word costs
 * little), of which two make one of 12 (features: rare enough that templates seldom share them).
 *
 * It is a cyclic polynomial: every code point is scattered over 64 bits once, and those of a gram
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

/* One code point further: the oldest of SIGNATURE_GRAM leaves, the new one takes its place. */
static inline uint64_t roll(uint64_t gram, uint64_t *oldest, char32_t c)
{
    const uint64_t in = scatter(c), out = *oldest;
    *oldest = in;
    return turn(gram, 1) ^ in ^ turn(out, SIGNATURE_GRAM);
}

/* The hashes of all grams of SIGNATURE_GRAM. Those that would begin before the text are of zeros,
 * which scatter to nothing; as many stand before the first. */
struct grams {
    const uint64_t *ending_at; /* which code point; the first whole one: SIGNATURE_GRAM - 1 */
    uint32_t count;            /* of code points */
};

static struct grams hash_grams(struct arena *arena, struct runes text)
{
    const size_t room = (size_t)text.length + 2 * SIGNATURE_GRAM;
    uint64_t *hashes = arena_take(arena, room * sizeof(*hashes));
    memset(hashes, 0, SIGNATURE_GRAM * sizeof(*hashes));
    hashes += SIGNATURE_GRAM;
    uint64_t a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, gram = 0; /* no loop: they are registers */
    for (uint32_t i = 0; i < text.length; i += SIGNATURE_GRAM) {
        const char32_t *next = text.data + i;
        uint64_t *to = hashes + i;
        to[0] = gram = roll(gram, &a, next[0]);
        to[1] = gram = roll(gram, &b, next[1]);
        to[2] = gram = roll(gram, &c, next[2]);
        to[3] = gram = roll(gram, &d, next[3]);
        to[4] = gram = roll(gram, &e, next[4]);
        to[5] = gram = roll(gram, &f, next[5]);
    }
    return (struct grams){hashes, text.length};
}

/* The hash of the feature that ends where that gram does: of its latter half, and of its former
 * one turned by as many places more. */
static inline uint64_t feature_at(const uint64_t *gram)
{
    return gram[0] ^ turn(gram[-SIGNATURE_GRAM], SIGNATURE_GRAM);
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
static void take_all_features(struct grams grams, struct smallest *smallest)
{
    *smallest = (struct smallest){.bound = UINT64_MAX};
    for (uint32_t i = FEATURE_GRAM - 1; i < grams.count; i++) {
        const uint64_t hash = feature_at(grams.ending_at + i);
        if (hash < smallest->bound)
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
static void take_grams(struct grams grams, uint64_t *minimum, struct smallest *smallest)
{
    uint32_t i = SIGNATURE_GRAM - 1;
    for (; i < grams.count && i < FEATURE_GRAM - 1; i++)
        take_smaller(&minimum[grams.ending_at[i] >> LANE_SHIFT], grams.ending_at[i]);
    for (; i < grams.count; i++) {
        const uint64_t signature = grams.ending_at[i];
        take_smaller(&minimum[signature >> LANE_SHIFT], signature);
        const uint64_t feature = feature_at(grams.ending_at + i);
        if (feature < smallest->bound)
            keep(smallest, feature);
    }
}

/* The bins that are empty. */
struct empty {
    uint8_t lanes[SKETCH_LANES];
    uint32_t count;
};

static void find_empty(const uint64_t *minimum, struct empty *empty)
{
    empty->count = 0;
    for (uint32_t lane = 0; lane < SKETCH_LANES; lane++) {
        empty->lanes[empty->count] = (uint8_t)lane;
        empty->count += minimum[lane] == UINT64_MAX;
    }
}

/* Those that still are. */
static void find_left(const uint64_t *minimum, struct empty *empty)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < empty->count; i++) {
        empty->lanes[count] = empty->lanes[i];
        count += minimum[empty->lanes[i]] == UINT64_MAX;
    }
    empty->count = count;
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
 * texts share as they share grams. The hashes of the others are 0. */
static uint64_t simhash_of(const uint64_t *hashes, uint32_t count)
{
    uint64_t planes[PLANES] = {0};
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

/* In a further round only the bins take that were empty before it. */
static void fill(struct grams grams, uint64_t *minimum, const uint64_t *closed, uint64_t round)
{
    const uint64_t salt = round * MIXER_TOO;
    for (uint32_t i = SIGNATURE_GRAM - 1; i < grams.count; i++) {
        const uint64_t hash = mix_well(grams.ending_at[i] + salt), lane = hash >> LANE_SHIFT;
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

/* Fills the bins that are empty. */
static void fill_empty(struct grams grams, uint64_t *minimum, const struct empty *empty)
{
    uint64_t closed[SKETCH_LANES]; /* 0, or all bits: what is no hash for this bin */
    memset(closed, 0xFF, sizeof(closed));
    struct empty left = *empty;
    for (uint64_t round = 2; left.count > 0; round++) {
        for (uint32_t i = 0; i < left.count; i++)
            closed[left.lanes[i]] = 0;
        if (left.count <= EMPTY_ENOUGH || round == ROUNDS)
            break;
        fill(grams, minimum, closed, round);
        for (uint32_t i = 0; i < left.count; i++)
            closed[left.lanes[i]] = UINT64_MAX;
        find_left(minimum, &left);
    }
    borrow(minimum, closed);
}

/* The highest two bits of each lane. */
static void write_signature(const uint64_t *mixed, uint8_t *signature)
{
    for (int quarter = 0; quarter < SKETCH_LANES / SKETCH_QUARTER; quarter++) {
        uint32_t lower = 0, upper = 0;
        for (int lane = SKETCH_QUARTER - 1; lane >= 0; lane--) {
            lower = lower << 1 | (uint32_t)(mixed[lane] >> 62 & 1);
            upper = upper << 1 | (uint32_t)(mixed[lane] >> 63);
        }
        for (int byte = 0; byte < 4; byte++) {
            signature[byte] = (uint8_t)(lower >> 8 * byte);
            signature[4 + byte] = (uint8_t)(upper >> 8 * byte);
        }
        mixed += SKETCH_QUARTER;
        signature += 8;
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

    const uint32_t length = text.runes.length;
    const struct grams grams = hash_grams(arena, text.runes);
    struct smallest smallest = {.bound = first_bound(length)};
    uint64_t minimum[SKETCH_LANES], mixed[SKETCH_LANES];
    memset(minimum, 0xFF, sizeof(minimum));
    take_grams(grams, minimum, &smallest);
    struct empty empty;
    find_empty(minimum, &empty);
    for (uint32_t lane = 0; lane < SKETCH_LANES; lane++)
        mixed[lane] = mix_well(minimum[lane]);
    for (uint32_t i = 0; i < empty.count; i++)
        mixed[empty.lanes[i]] = 0;
    article->simhash = simhash_of(mixed, SKETCH_LANES - empty.count);

    article->sketch = NULL;
    if (length < shortest || length < FEATURE_GRAM)
        return;
    struct sketch *sketch = arena_alloc(arena, sizeof(*sketch));
    sketch->length = length;
    fill_empty(grams, minimum, &empty);
    for (uint32_t i = 0; i < empty.count; i++)
        mixed[empty.lanes[i]] = mix_well(minimum[empty.lanes[i]]);
    write_signature(mixed, sketch->signature);
    if (smallest.count < SKETCH_FEATURES)
        take_all_features(grams, &smallest);
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
