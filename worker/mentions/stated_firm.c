#include "mentions/stated_firm.h"

#include "lexicon/vocabulary.h"
#include "mentions/triggers.h"

enum { SHORTEST = 2, LONGEST_ALIAS = 8, ALIASES_MOST = 16 };

struct alias {
    uint32_t begin, end;
    struct span kind;
};

static void add_firm(struct reading_builder *builder, uint32_t begin, uint32_t end,
                     struct span kind, const char *rule)
{
    unsigned others = COVER_ORGANISATION | COVER_MEDIA | COVER_CREDIT;
    if (builder_covered(builder, begin, end, others))
        return;
    builder_add(builder, MENTION_ORGANISATION, begin, end, rule);
    builder->mentions[builder->count - 1].value = kind;
    builder_cover(builder, begin, end, COVER_ORGANISATION);
}

/* （600123）, (000123.SZ): six digits in brackets, and a letter code of the exchange. */
static bool holds_a_code(struct runes text, uint32_t open)
{
    enum { DIGITS = 6, LONGEST_EXCHANGE = 3 };
    uint32_t at = open + 1;
    while (at < text.length && at < open + 1 + DIGITS && rune_is_digit(text.data[at]))
        at++;
    if (at != open + 1 + DIGITS)
        return false;
    uint32_t end = at;
    if (end < text.length && RUNE_AMONG(text.data[end], U".,，"))
        end++;
    while (end < text.length && end < at + LONGEST_EXCHANGE && rune_is_letter(text.data[end]))
        end++;
    return end < text.length && RUNE_AMONG(text.data[end], U"）)");
}

/* 邮编（100045）, 股票代码（600123）: a common word, and no firm's name. */
static bool says_what_the_number_is(const struct reading_builder *builder, uint32_t begin,
                                    uint32_t end)
{
    enum { COMMON = 1300 };
    uint16_t costs[VOCABULARY_LONGEST + 1];
    if (RUNE_AMONG(builder->text.data[end - 1], U"码号编"))
        return true;
    return end == begin + 2 &&
           vocabulary_costs(lexicon_vocabulary(builder->reading->lexicon), builder->text, begin,
                            end, costs) == 2 &&
           costs[2] < COMMON;
}

/* Where the short name of the exchange begins that ends at position: two to four characters, and a
 * letter for the kind of share (深深房|A). */
static uint32_t listed_begin(const struct reading_builder *builder, uint32_t position)
{
    enum { LONGEST = 4 };
    struct runes text = builder->text;
    uint32_t end =
        position > 0 && RUNE_AMONG(text.data[position - 1], U"AB") ? position - 1 : position;
    uint32_t begin = end;
    while (begin > 0 && end - begin < LONGEST && rune_is_han(text.data[begin - 1]) &&
           !(end - begin >= SHORTEST && (builder->edges[begin] & EDGE_BEGIN)))
        begin--;
    return end - begin >= SHORTEST && !says_what_the_number_is(builder, begin, end) ? begin
                                                                                    : position;
}

/* 以下简称“, 简称“, 下称“: where the short name begins in the bracket, 0 where none is told. */
static uint32_t alias_begin(struct runes text, uint32_t open)
{
    static const struct runes words[] = {RUNES_ROW(U"以下简称"), RUNES_ROW(U"下称"),
                                         RUNES_ROW(U"简称"), RUNES_ROW(U"以下称")};
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        uint32_t at = open + 1 + (uint32_t)words[i].length;
        if (!runes_at(text, open + 1, words[i]))
            continue;
        at += at < text.length && RUNE_AMONG(text.data[at], U"：:");
        return at + (at < text.length && RUNE_AMONG(text.data[at], U"“\"「"));
    }
    return 0;
}

/* The short name in the bracket behind an organisation; its end is its begin where there is none.
 */
static struct alias read_alias(const struct reading_builder *builder, uint32_t open)
{
    struct runes text = builder->text;
    uint32_t begin = alias_begin(text, open), end = begin;
    struct alias none = {0, 0, {NULL, 0}};
    if (begin == 0)
        return none;
    while (end < text.length && end < begin + LONGEST_ALIAS &&
           (rune_is_han(text.data[end]) || rune_is_letter(text.data[end])))
        end++;
    if (begin < text.length && RUNE_AMONG(text.data[begin], U"两双三四五六七八九十各"))
        return none; /* 简称三部委: several */
    if (end < begin + SHORTEST || end >= text.length || !RUNE_AMONG(text.data[end], U"”\"」）)") ||
        runes_equal(runes_slice(text, begin, end), RUNES(U"公司")) ||
        runes_equal(runes_slice(text, begin, end), RUNES(U"本公司")))
        return none;
    for (size_t i = builder->count; i-- > 0;) {
        const struct mention *mention = &builder->mentions[i];
        if (mention->type == MENTION_ORGANISATION && mention->end == open)
            return (struct alias){begin, end, mention->value};
    }
    return none;
}

static void tell_everywhere(struct reading_builder *builder, const struct alias *alias)
{
    struct runes name = runes_slice(builder->text, alias->begin, alias->end);
    for (uint32_t at = alias->begin; at + name.length <= builder->text.length;) {
        at = runes_find(builder->text, at, name);
        if (at >= builder->text.length)
            return;
        add_firm(builder, at, at + (uint32_t)name.length, alias->kind, "short name as stated");
        at += (uint32_t)name.length;
    }
}

void tell_stated_firms(struct reading_builder *builder)
{
    struct alias aliases[ALIASES_MOST];
    size_t count = 0;
    struct trigger_walk walk =
        trigger_walk(builder->reading, 0, builder->text.length, TRAIT_OPENS, 0);
    uint32_t open;
    while (trigger_next(&walk, &open)) {
        if (!RUNE_AMONG(builder->text.data[open], U"（("))
            continue;
        uint32_t begin = holds_a_code(builder->text, open) ? listed_begin(builder, open) : open;
        if (begin < open)
            add_firm(builder, begin, open, SPAN("company"), "code of the exchange");
        struct alias alias = read_alias(builder, open);
        if (alias.end > alias.begin && count < ALIASES_MOST)
            aliases[count++] = alias;
    }
    for (size_t i = 0; i < count; i++)
        tell_everywhere(builder, &aliases[i]);
}
