/* What a numeral counts: the parts that amounts.c puts together. Each reads at a position of the
 * builder's text and fills in a mention; none of them looks further than a few dozen characters. */
#ifndef TIDINGS_MENTIONS_AMOUNT_H
#define TIDINGS_MENTIONS_AMOUNT_H

#include "mentions/builder.h"
#include "mentions/numeral.h"

/* A numeral, or two that are bounds of one range, and where their unit would begin. */
struct figure_range {
    struct numeral first;
    bool negative;
    uint32_t begin; /* of the sign, else of the numeral */
    uint32_t end;   /* behind the last numeral and one space */
    bool is_range;  /* of two numerals, or of one that says so itself (两三) */
    struct decimal low, high;
    uint32_t second_begin; /* of a range of two numerals; else 0 */
};

/* The character at position, 0 outside the text. */
static inline char32_t rune_of(const struct reading_builder *builder, uint32_t position)
{
    return position < builder->text.length ? builder->text.data[position] : 0;
}

static inline char32_t rune_before(const struct reading_builder *builder, uint32_t position)
{
    return position > 0 ? builder->text.data[position - 1] : 0;
}

/* Whether a word of one of the lists begins at position (LEXICON_KIND). */
static inline bool list_word_at(const struct reading_builder *builder, uint32_t position,
                                uint32_t kinds)
{
    const struct reading *reading = builder->reading;
    return position < builder->text.length && reading->hits.kinds[position] & kinds;
}

/* Whether `word` stands at position. */
static inline bool word_at(const struct reading_builder *builder, uint32_t position,
                           struct runes word)
{
    return runes_at(builder->text, position, word);
}

/* The numerals of the text: the grammars try the same ones one after another, and each is read
 * once. */
#define NUMERAL_NONE UINT32_MAX

struct numeral_memory {
    uint32_t *read; /* one a code point: the number + 1 of the numeral that begins there,
                       NUMERAL_NONE: none does, 0: not tried yet */
    struct numeral *numerals;
    size_t count, capacity;
};

/* The rare half of numeral_there: where none was tried yet. */
const struct numeral *numeral_read_first(const struct reading_builder *builder, uint32_t position);

/* The numeral that numeral_read finds at a position of the builder's text, or NULL; it holds until
 * the next one is asked for. */
static inline const struct numeral *numeral_there(const struct reading_builder *builder,
                                                  uint32_t position)
{
    if (rune_class_of(rune_of(builder, position)) == RUNE_OTHER)
        return NULL;
    const struct numeral_memory *memory = builder->numerals;
    const uint32_t read = memory->read[position];
    if (read == 0)
        return numeral_read_first(builder, position);
    return read != NUMERAL_NONE ? &memory->numerals[read - 1] : NULL;
}

/* The same as a copy; where it is false, the numeral is left as it was. */
static inline bool numeral_at(const struct reading_builder *builder, uint32_t position,
                              struct numeral *numeral)
{
    const struct numeral *there = numeral_there(builder, position);
    if (there == NULL)
        return false;
    *numeral = *there;
    return true;
}

/* What joins the items of a list. */
static inline bool joins_list(char32_t c)
{
    return rune_in(c, RUNES(U"、和及或"));
}

/* The connector of a range at position (至, 到, -, —, ～): its end; position where there is none.
 */
uint32_t connector_behind(const struct reading_builder *builder, uint32_t position);

static inline uint32_t connector_end(const struct reading_builder *builder, uint32_t position)
{
    return rune_in(rune_of(builder, position), RUNES(U" -–—~～至到−"))
               ? connector_behind(builder, position)
               : position;
}

/* The unit of that list at position, by its longest entry that its own deny-list lets pass there;
 * NULL where there is none. *end is set behind it. */
const struct lexicon_entry *unit_at(const struct reading_builder *builder, uint32_t position,
                                    enum lexicon_category category, uint32_t *end);

/* 一项|项成果, 一天|天好起来: a measure word that is said twice counts nothing. */
static inline bool measure_is_doubled(const struct reading_builder *builder, uint32_t begin,
                                      uint32_t end)
{
    return end == begin + 2 && rune_of(builder, begin) == U'一' &&
           rune_of(builder, end) == rune_of(builder, end - 1);
}

/* 12家, 三百元: a numeral and what it counts at position. */
static inline bool counted_at(const struct reading_builder *builder, uint32_t position,
                              struct numeral *count)
{
    uint32_t end;
    return numeral_at(builder, position, count) &&
           (unit_at(builder, count->end, LEXICON_UNITS, &end) != NULL ||
            unit_at(builder, count->end, LEXICON_CURRENCIES, &end) != NULL);
}

/* 小李|四天没来, 为期|四周: the figure in the word is told by what stands before it, and is none of
 * the word's. */
bool figure_stands_free(const struct reading_builder *builder, const struct lexicon_hit *word);

/* Whether the words before a bare 30日 or 四周 make it a length: 不超过30日, 为期四周. */
bool days_are_counted(const struct reading_builder *builder, uint32_t begin);

/* The n-th word of a value, from 0; empty where there is none. */
static inline struct span value_part(struct span value, uint32_t n)
{
    size_t begin = 0, end = 0;
    if (value.length == 0)
        return SPAN("");
    for (;; begin = ++end, n--) {
        while (end < value.length && value.data[end] != ' ')
            end++;
        if (n == 0)
            return (struct span){value.data + begin, end - begin};
        if (end == value.length)
            return SPAN("");
    }
}

/* Tries, in amounts' order. `mention` has nothing but the range's numbers; true fills in type, end,
 * unit and the rest. */
bool read_percent(const struct reading_builder *builder, const struct figure_range *range,
                  struct mention *mention);
bool read_money(const struct reading_builder *builder, const struct figure_range *range,
                struct mention *mention);
bool read_quantity(const struct reading_builder *builder, const struct figure_range *range,
                   struct mention *mention);
bool read_fraction(const struct reading_builder *builder, const struct figure_range *range,
                   struct mention *mention);

/* Whether what stands there is a term of a sum: 一加二等于三. */
bool number_is_term(const struct reading_builder *builder, uint32_t begin, uint32_t end);

bool read_number(const struct reading_builder *builder, const struct figure_range *range,
                 struct mention *mention);

/* 第三, 前十名, 首位; 翻番, 半价; 一半: begin at position without a numeral of their own. */
bool read_ordinal(const struct reading_builder *builder, uint32_t position,
                  struct mention *mention);

/* Top10: at its number. */
bool read_top(const struct reading_builder *builder, const struct figure_range *range,
              struct mention *mention);
bool read_percent_word(const struct reading_builder *builder, uint32_t position,
                       struct mention *mention);
bool read_half(const struct reading_builder *builder, uint32_t position, struct mention *mention);

/* 半斤, 半公里. */
bool read_half_measure(const struct reading_builder *builder, uint32_t position,
                       struct mention *mention);

/* Sets what all of them set. */
void amount_finish(struct mention *mention, enum mention_type type, uint32_t end, struct span unit,
                   const char *rule);

/* At a sign or name of money that stands before its number; false where none does. */
bool read_money_prefix(const struct reading_builder *builder, uint32_t position,
                       uint32_t *number_begin, const struct lexicon_entry **currency);

/* Whether 和, 与 or a connector may stand at position, and join a second bound. */
static inline bool figure_may_join(const struct reading_builder *builder, uint32_t position)
{
    return rune_in(rune_of(builder, position), RUNES(U" -–—~～至到−和与"));
}

/* Reads a numeral and, where a connector follows, the second bound. */
bool figure_range_read(const struct reading_builder *builder, uint32_t position,
                       struct figure_range *range);

/* The word of the list `approximate` that ends at position, or NULL. */
const struct lexicon_hit *word_of_exactness_before(const struct reading_builder *builder,
                                                   uint32_t position);

/* Sets the operator that the words around [mention->begin, mention->end) give. */
void operator_around(const struct reading_builder *builder, struct mention *mention);

#endif
