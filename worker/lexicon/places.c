/* Codes and names of places. The table is built once, from the list `places`, and searched by code.
 */
#include "lexicon/places.h"

#include <stdlib.h>

static uint32_t take_digits(struct span *rest)
{
    uint32_t number = 0;
    while (rest->length > 0 && rest->data[0] >= '0' && rest->data[0] <= '9') {
        number = number * 10 + (uint32_t)(rest->data[0] - '0');
        rest->data++;
        rest->length--;
    }
    return number;
}

uint32_t place_codes(struct span value, struct place_code codes[PLACE_CODES_MOST])
{
    uint32_t count = 0;
    while (value.length > 0 && count < PLACE_CODES_MOST) {
        struct place_code place = {.code = take_digits(&value)};
        if (value.length > 0 && value.data[0] == '/') {
            value = span_slice(value, 1, value.length);
            place.until = take_digits(&value);
        }
        if (place.code != 0)
            codes[count++] = place;
        value = span_slice(value, 1, value.length);
    }
    return count;
}

/* By code; of one code the name that stands today, or stood last, first. */
static int compare_rows(const void *left, const void *right)
{
    const struct place_row *a = left, *b = right;
    if (a->code != b->code)
        return a->code < b->code ? -1 : 1;
    if (a->until != b->until)
        return a->until == 0 || (b->until != 0 && a->until > b->until) ? -1 : 1;
    return a->entry < b->entry ? -1 : a->entry > b->entry;
}

struct place_table place_table_build(struct arena *arena, const struct lexicon_entry *entries,
                                     size_t count)
{
    struct place_table table = {0};
    struct place_code codes[PLACE_CODES_MOST];
    size_t capacity = 0;
    for (size_t i = 0; i < count; i++) {
        if (entries[i].category != LEXICON_PLACES)
            continue;
        uint32_t readings = place_codes(entries[i].value, codes);
        for (uint32_t j = 0; j < readings; j++) {
            table.rows =
                arena_extend(arena, table.rows, table.count, &capacity, sizeof(*table.rows));
            table.rows[table.count++] =
                (struct place_row){codes[j].code, codes[j].until, (uint32_t)i};
        }
    }
    if (table.count > 1)
        qsort(table.rows, table.count, sizeof(*table.rows), compare_rows);
    return table;
}

struct runes place_name(const struct lexicon *lexicon, uint32_t code)
{
    const struct place_table *table = lexicon_place_table(lexicon);
    size_t low = 0, high = table->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (table->rows[middle].code < code)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == table->count || table->rows[low].code != code)
        return (struct runes){U"", 0};
    return lexicon_entry_of(lexicon, table->rows[low].entry)->word;
}

uint32_t place_parent(const struct lexicon *lexicon, uint32_t code)
{
    if (place_level(code) == 3 && place_name(lexicon, code / 100 * 100).length > 0)
        return code / 100 * 100;
    return place_level(code) >= 2 ? code / 10000 * 10000 : 0;
}

uint32_t place_of_level(const struct lexicon *lexicon, uint32_t code, char32_t level)
{
    for (; code != 0; code = place_parent(lexicon, code)) {
        struct runes name = place_name(lexicon, code);
        if (name.length > 0 &&
            (name.data[name.length - 1] == level || (level == U'省' && place_level(code) == 1)))
            return code;
    }
    return 0;
}
