/* The rules that both stores decide by. */
#include "adapters/dedup_rules.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

static const int64_t TEN_YEARS_S = INT64_C(3660) * 86400;

struct dedup_options dedup_defaults(void)
{
    return (struct dedup_options){.window_seconds = 30 * 86400,
                                  .near = DEDUP_NEAR_DIVERT,
                                  .threshold = 0.7,
                                  .address = "redis://localhost:6379/0",
                                  .connect_timeout_ms = 5000,
                                  .claims_per_script = 256,
                                  .articles = 1000000};
}

const char *dedup_options_check(const struct dedup_options *options)
{
    if (options->window_seconds < 60 || options->window_seconds > TEN_YEARS_S)
        return "the window must be of a minute to ten years";
    if (!(options->threshold >= 0.5 && options->threshold <= 0.95))
        return "the threshold must be 0.5 to 0.95";
    if (options->connect_timeout_ms < 1)
        return "the time-out of the connection must be positive";
    if (options->claims_per_script < 1 || options->claims_per_script > DEDUP_CLAIMS_PER_SCRIPT_MAX)
        return "claims in a script must be 1 to 4096";
    if (options->articles < 1 || options->articles > UINT32_MAX / 16)
        return "the store in memory must hold 1 to 268,435,455 articles";
    return NULL;
}

struct dedup_rules dedup_rules_of(const struct dedup_options *options)
{
    double lanes = SKETCH_LANES * (0.25 + 0.75 * options->threshold);
    return (struct dedup_rules){.slice_ms = options->window_seconds * 1000 / DEDUP_SLICES,
                                .window_ms = options->window_seconds * 1000,
                                .lanes = (int)ceil(lanes - 1e-9),
                                .part = (1 + options->threshold) / 2,
                                .near = options->near};
}

double dedup_similarity(int lanes)
{
    double jaccard = (4.0 * lanes - SKETCH_LANES) / (3.0 * SKETCH_LANES);
    return jaccard > 0 ? jaccard : 0;
}

int dedup_matching_lanes(const uint8_t *a, const uint8_t *b)
{
    int matching = 0;
    for (int i = 0; i < SKETCH_SIGNATURE; i += 8) {
        uint32_t p[2], q[2]; /* lower and upper bits */
        memcpy(p, a + i, sizeof(p));
        memcpy(q, b + i, sizeof(q));
        matching += SKETCH_QUARTER - __builtin_popcount((p[0] ^ q[0]) | (p[1] ^ q[1]));
        if (matching < DEDUP_QUARTER)
            return 0;
    }
    return matching;
}

static uint32_t capped(uint32_t length) /* as stored: in two bytes */
{
    return length < UINT16_MAX ? length : UINT16_MAX;
}

bool dedup_is_near(const struct dedup_rules *rules, int lanes, uint32_t length, uint32_t other,
                   bool *by_part)
{
    *by_part = false;
    if (lanes >= rules->lanes)
        return true;
    length = capped(length);
    other = capped(other);
    double shorter = length < other ? length : other;
    double longer = length < other ? other : length;
    double jaccard = dedup_similarity(lanes);
    if (jaccard <= 0 || shorter * 2 < longer)
        return false;
    *by_part = true;
    return jaccard / (1 + jaccard) * (shorter + longer) / shorter >= rules->part;
}

bool dedup_adds_nothing(const struct sketch *newcomer, const struct sketch *original)
{
    if (newcomer->fact_count == 0)
        return true;
    if (newcomer->fact_count == original->fact_count && newcomer->fact_sum == original->fact_sum)
        return true;
    if (newcomer->fact_count >= original->fact_count)
        return false;
    for (int i = 0; i < newcomer->fact_listed; i++)
        for (int turn = 0; turn < SKETCH_FACTS_FILTER_BITS; turn++) {
            uint32_t bit =
                sketch_filter_bit(newcomer->facts[i], turn, original->fact_filter_length);
            if ((original->fact_filter[bit / 8] >> bit % 8 & 1) == 0)
                return false;
        }
    return true;
}

static bool read_number(struct span text, uint64_t *value)
{
    if (text.length == 0 || text.length > 19)
        return false;
    *value = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9')
            return false;
        *value = *value * 10 + (uint64_t)(text.data[i] - '0');
    }
    return text.length == 1 || text.data[0] != '0';
}

/* Cuts the part behind the last separator off. */
static bool cut_last(struct span *text, char separator, uint64_t *value)
{
    size_t i = text->length;
    while (i > 0 && text->data[i - 1] != separator)
        i--;
    if (i == 0 || !read_number(span_slice(*text, i, text->length), value))
        return false;
    text->length = i - 1;
    return true;
}

bool dedup_owner_parse(struct span text, struct owner *owner)
{
    if (!cut_last(&text, '#', &owner->part) || !cut_last(&text, '/', &owner->offset) ||
        !cut_last(&text, '/', &owner->partition))
        return false;
    owner->topic = text;
    return text.length > 0 && text.length < 256;
}
