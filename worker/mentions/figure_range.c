/* The numbers of an amount: one numeral, or two that a connector joins to a range whose bounds
 * share scale and unit (30-32亿元, 三到五百, 5%—20%); and what the parts of an amount ask of the
 * text. */
#include "mentions/amount.h"

struct numeral_memory *numeral_memory_create(struct arena *arena, uint32_t length)
{
    struct numeral_memory *memory = arena_alloc(arena, sizeof(*memory));
    memory->read = arena_alloc(arena, (size_t)length * sizeof(*memory->read));
    return memory;
}

const struct numeral *numeral_read_first(const struct reading_builder *builder, uint32_t position)
{
    struct numeral_memory *memory = builder->numerals;
    if (memory->count == memory->capacity)
        memory->numerals = arena_widen(builder->reading->arena, memory->numerals, memory->count,
                                       &memory->capacity, sizeof(*memory->numerals));
    struct numeral *numeral = &memory->numerals[memory->count];
    if (!numeral_read(builder->text, position, numeral)) {
        memory->read[position] = NUMERAL_NONE;
        return NULL;
    }
    memory->read[position] = (uint32_t)++memory->count;
    return numeral;
}

uint32_t connector_behind(const struct reading_builder *builder, uint32_t position)
{
    char32_t c = rune_of(builder, position);
    if (c == U' ' && rune_in(rune_of(builder, position + 1), RUNES(U"-–—~～至到−")))
        c = rune_of(builder, ++position);
    if (!rune_in(c, RUNES(U"-–—~～至到−")))
        return position;
    char32_t next = rune_of(builder, position + 1);
    if (next == c && (c == U'—' || c == U'-'))
        position++;
    if (rune_of(builder, position + 1) == U' ')
        position++;
    return position + 1;
}

/* The list's words of a unit: kind or code, then the characters that it does not stand before. */
static bool denied(const struct lexicon_entry *entry, char32_t next)
{
    char bytes[4];
    struct span rest = entry->value, part;
    if (next == 0 || rest.length == 0 || !span_next_part(&rest, ' ', &part) || rest.length == 0 ||
        !span_next_part(&rest, ' ', &part))
        return false;
    return span_find(part, (struct span){bytes, rune_encode(next, bytes)}) < part.length;
}

const struct lexicon_entry *unit_at(const struct reading_builder *builder, uint32_t position,
                                    enum lexicon_category category, uint32_t *end)
{
    const struct reading *reading = builder->reading;
    if (position >= reading->text.length ||
        !(reading->hits.kinds[position] & LEXICON_KIND(category)))
        return NULL;
    for (uint32_t i = reading->hits.first[position]; i < reading->hits.first[position + 1]; i++) {
        const struct lexicon_hit *hit = &reading->hits.hits[i];
        if (hit->category != category)
            continue;
        const struct lexicon_entry *entry = lexicon_entry_of(reading->lexicon, hit->entry);
        char32_t next = rune_of(builder, hit->end);
        char32_t last = entry->word.data[entry->word.length - 1];
        if (rune_is_letter(last) && (rune_is_letter(next) || rune_is_digit(next)))
            continue;
        if (category == LEXICON_UNITS && denied(entry, next))
            continue;
        *end = hit->end;
        return entry;
    }
    return NULL;
}

/* Power of the scales of at least that power that a numeral ends with: 32亿 8, 三百 2; 0 where it
 * ends with a digit or where it is nothing but scale. */
static int32_t closing_power(struct runes text, const struct numeral *numeral, int least)
{
    int32_t power = 0;
    uint32_t at = numeral->end;
    while (at > numeral->begin && scale_power(text.data[at - 1]) >= least)
        power += scale_power(text.data[--at]);
    return at > numeral->begin ? power : 0;
}

/* 30-32亿元, 三到五百, 六十到一百亿: the first bound takes the scale of the second, or of what is
 * large in it, where it is too small else. */
static struct decimal share_scale(struct runes text, struct decimal first,
                                  const struct numeral *first_numeral, const struct numeral *second)
{
    enum { ANY = 1, LARGE = 4 };
    if (closing_power(text, first_numeral, LARGE) > 0)
        return first;
    for (int least = closing_power(text, first_numeral, ANY) > 0 ? LARGE : ANY; least <= LARGE;
         least += LARGE - ANY) {
        const int32_t power = closing_power(text, second, least);
        if (power > 0 && decimal_compare(first, decimal_shift(second->number, -power)) < 0)
            return decimal_shift(first, power);
    }
    return first;
}

/* What may stand between the first numeral and the connector, repeated behind the second: %, or the
 * same unit. Returns its end, or 0 where the two differ. */
static uint32_t same_unit(const struct reading_builder *builder, uint32_t first, uint32_t connector,
                          uint32_t second)
{
    uint32_t length = connector - first;
    for (uint32_t i = 0; i < length; i++) {
        if (rune_of(builder, first + i) != rune_of(builder, second + i))
            return 0;
    }
    return second;
}

/* Where the first numeral's unit ends, if a connector may follow there. */
static uint32_t unit_end(const struct reading_builder *builder, uint32_t position)
{
    uint32_t end = position;
    char32_t c = rune_of(builder, position);
    if (rune_in(c, RUNES(U"%‰％℃")))
        return position + 1;
    if (word_at(builder, position, RUNES(U"个百分点")))
        return position + 4;
    if (rune_in(c, RUNES(U"成折")))
        return position + 1;
    if (unit_at(builder, position, LEXICON_CURRENCIES, &end) != NULL ||
        unit_at(builder, position, LEXICON_UNITS, &end) != NULL)
        return end;
    return position;
}

/* Whether a unit may stand at position that one of them follows: few units have one, and to look at
 * the character behind is much less than to read the unit. */
static bool unit_may_join(const struct reading_builder *builder, uint32_t position)
{
    const uint32_t kinds = LEXICON_KIND(LEXICON_CURRENCIES) | LEXICON_KIND(LEXICON_UNITS);
    const struct lexicon_hits *hits = &builder->reading->hits;
    if (figure_may_join(builder, position + 1) || figure_may_join(builder, position + 4))
        return true; /* %, 成, 个百分点 */
    if (!list_word_at(builder, position, kinds))
        return false;
    for (uint32_t i = hits->first[position]; i < hits->first[position + 1]; i++) {
        if (LEXICON_KIND(hits->hits[i].category) & kinds &&
            figure_may_join(builder, hits->hits[i].end))
            return true;
    }
    return false;
}

/* 10和20之间: joined by a word that joins other things too, but for what closes it. */
static uint32_t between_end(const struct reading_builder *builder, uint32_t position)
{
    struct numeral second;
    if (!rune_in(rune_of(builder, position), RUNES(U"和与")) ||
        !numeral_at(builder, position + 1, &second) ||
        !(word_at(builder, second.end, RUNES(U"之间")) ||
          word_at(builder, unit_end(builder, second.end), RUNES(U"之间"))))
        return position;
    return position + 1;
}

/* -, 负, 零下 before the second bound: how long the word is; 零上 says nothing. */
static uint32_t sign_length(const struct reading_builder *builder, uint32_t position,
                            bool *negative)
{
    char32_t c = rune_of(builder, position), next = rune_of(builder, position + 1);
    bool degrees = c == U'零' && (next == U'下' || next == U'上');
    *negative = c == U'-' || c == U'负' || (degrees && next == U'下');
    return degrees ? 2 : *negative;
}

/* 200至300多人, 20多到30多岁: what 多 and 余 say of a bound moves neither. */
static bool ends_with_more(const struct reading_builder *builder, const struct numeral *numeral)
{
    return numeral->operator== OPERATOR_MORE &&
        rune_in(rune_before(builder, numeral->end), RUNES(U"多余"));
}

/* 3、4个, behind a word: not the third list item's 3、4个. */
static bool is_arabic_pair(const struct reading_builder *builder, const struct numeral *first)
{
    const uint32_t second = first->end + 1;
    uint32_t end;
    return rune_of(builder, first->end) == U'、' &&
           rune_of(builder, second) == rune_of(builder, first->begin) + 1 &&
           !rune_is_digit(rune_of(builder, second + 1)) &&
           rune_is_han(rune_before(builder, first->begin)) &&
           rune_before(builder, first->begin) != U'第' &&
           unit_at(builder, second + 1, LEXICON_UNITS, &end) != NULL;
}

static bool read_second(const struct reading_builder *builder, struct figure_range *range)
{
    struct runes text = builder->reading->text;
    uint32_t first_end = range->first.end;
    uint32_t connector = first_end, second = connector_end(builder, first_end);
    if (second == connector && rune_of(builder, first_end) == U'、' && range->first.single &&
        chinese_digit(rune_of(builder, first_end + 1)) >= 0)
        second = connector + 1; /* 三、四个 */
    if (second == connector && range->first.digits == 1 && is_arabic_pair(builder, &range->first))
        second = connector + 1;
    bool single = range->first.single; /* 三方和五方之间 are three and five */
    if (second == connector && !single)
        second = between_end(builder, first_end);
    if (second == connector) {
        if (!unit_may_join(builder, first_end))
            return false;
        connector = unit_end(builder, first_end);
        second = connector_end(builder, connector);
        if (second == connector && !single)
            second = between_end(builder, connector);
        bool to = rune_in(rune_of(builder, connector), RUNES(U"至到")); /* 涨1.5美元至76.25美元 */
        if (connector == first_end || second == connector ||
            (to && rune_in(rune_before(builder, range->begin), RUNES(U"涨跌")) &&
             !rune_in(rune_of(builder, first_end), RUNES(U"%％‰"))))
            return false;
    }
    bool negative;
    uint32_t sign = sign_length(builder, second, &negative);
    struct numeral numeral;
    if (!numeral_at(builder, second + sign, &numeral) || numeral.bare_scale ||
        (numeral.operator!= OPERATOR_EQUAL && !ends_with_more(builder, &numeral)) ||
        (range->first.operator!= OPERATOR_EQUAL && !ends_with_more(builder, &range->first)))
        return false;
    if (rune_of(builder, connector) == U'、' && !range->first.arabic) { /* 三、四个, 三、四百人 */
        uint32_t scale = numeral.begin + 1;
        while (scale < numeral.end && scale_power(rune_of(builder, scale)) > 0)
            scale++;
        if (scale != numeral.end ||
            chinese_digit(rune_of(builder, numeral.begin)) != numeral_small(&range->first, 9) + 1)
            return false;
    }
    struct decimal high = negative ? decimal_negate(numeral.number) : numeral.number;
    struct decimal low = share_scale(text, range->low, &range->first, &numeral);
    if (sign == 0 && connector == first_end && range->negative &&
        rune_of(builder, range->begin) == U'零') {
        high = low; /* 零下10到15度: both are below zero; 零下3度到6度 is not */
        low = decimal_negate(numeral.number);
    }
    if (connector > first_end && same_unit(builder, first_end, connector, numeral.end) == 0)
        return false;
    if (decimal_compare(low, high) >= 0)
        return false;
    range->low = low;
    range->high = high;
    range->is_range = true;
    range->second_begin = second + sign;
    range->end = numeral.end;
    return true;
}

bool figure_range_read(const struct reading_builder *builder, uint32_t position,
                       struct figure_range *range)
{
    *range = (struct figure_range){.begin = position};
    char32_t c = rune_of(builder, position);
    uint32_t numeral = position;
    if (c == U'负' && rune_in(rune_before(builder, position), RUNES(U"减担自胜背欺抱辜肩正")))
        return false; /* 减负|一致, 正负|五度 */
    if (c == U'-' || c == U'−' || c == U'负') {
        range->negative = true;
        numeral++;
    } else if (c == U'零' && rune_of(builder, position + 1) == U'下') {
        range->negative = true;
        numeral += 2;
    } else if (c == U'零' && rune_of(builder, position + 1) == U'上' &&
               rune_class_of(rune_of(builder, position + 2)) != RUNE_OTHER) {
        numeral += 2;
    }
    if (!numeral_at(builder, numeral, &range->first))
        return false;
    range->end = range->first.end;
    range->low = range->first.number;
    range->high = range->first.number_max;
    range->is_range = range->first.operator== OPERATOR_RANGE;
    if (range->negative && range->first.operator== OPERATOR_MORE)
        range->first.operator= OPERATOR_LESS; /* 零下二十多度 */
    if (range->negative) {                    /* 零下二十八九度 is -29 to -28 */
        struct decimal most = decimal_negate(range->is_range ? range->high : range->low);
        range->high = decimal_negate(range->low);
        range->low = most;
    }
    if (!range->is_range)
        read_second(builder, range);
    if (range->first.arabic && rune_of(builder, range->end) == U' ' &&
        rune_is_han(rune_of(builder, range->end + 1)))
        range->end++;
    return true;
}
