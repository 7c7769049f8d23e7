/* Town committees call their members by two words run together, as each likes (组统, 宣统, 人武):
 * what stands between the committee and 委员 is the post, whatever it is. */
#include "mentions/post_words.h"

enum { LONGEST_TASK = 6 };

static bool ends_in(struct runes text, uint32_t end, struct runes word)
{
    return end >= word.length && runes_at(text, end - word.length, word);
}

uint32_t member_begin(const struct reading_builder *builder, const struct lexicon_hit *hit,
                      uint32_t read_to)
{
    enum { NAMES_BETWEEN = 10 };
    static const struct runes member = RUNES_ROW(U"委员");
    struct runes text = builder->text;
    if (!runes_equal(runes_slice(text, hit->begin, hit->end), member))
        return hit->begin;
    for (uint32_t at = hit->begin; at > 0 && hit->begin - at <= LONGEST_TASK; at--) {
        if (at < hit->begin && builder->organisation_to[at] != 0 &&
            (ends_in(text, at, RUNES(U"党委")) || ends_in(text, at, RUNES(U"工委"))))
            return at;
        if (at < hit->begin && (builder->edges[at] & EDGE_MARK))
            return ends_in(text, read_to, member) && at <= read_to + NAMES_BETWEEN &&
                           builder->path_names[hit->end] != 0
                       ? at
                       : hit->begin;
        if (!rune_is_han(text.data[at - 1]) || at <= read_to || builder->path_names[at - 1] != 0 ||
            RUNE_AMONG(text.data[at - 1], U"的各位名和及与"))
            break;
    }
    return hit->begin;
}

bool is_chief(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->text;
    return text.data[hit->end - 1] == U'长' && hit->end > hit->begin + 1 &&
           RUNE_AMONG(text.data[hit->end - 2], U"河湖林田路链渠");
}

uint32_t chief_begin(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    enum { WORDS_MOST = 4 };
    static const struct runes ranks[] = {RUNES_ROW(U"第一"), RUNES_ROW(U"总"), RUNES_ROW(U"副"),
                                         RUNES_ROW(U"双")};
    struct runes text = builder->text;
    uint32_t begin = hit->begin;
    for (int word = 0; word < WORDS_MOST; word++) {
        uint32_t before = begin;
        for (size_t i = 0; before == begin && i < sizeof(ranks) / sizeof(*ranks); i++)
            if (ends_in(text, begin, ranks[i]))
                begin -= ranks[i].length;
        if (begin > 1 && text.data[begin - 1] == U'级' &&
            RUNE_AMONG(text.data[begin - 2], U"省市州县区旗乡镇村"))
            begin -= 2;
        if (begin == before)
            break;
    }
    return begin;
}

bool is_cadre(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    return builder->text.data[hit->begin] == U'级';
}

uint32_t cadre_begin(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->text;
    uint32_t at = hit->begin;
    if (at > 0 && text.data[at - 1] == U'长')
        at--;
    if (at == 0 || !RUNE_AMONG(text.data[at - 1], U"国省部厅局司市地州县处区科乡镇股"))
        return hit->begin;
    at--;
    return at > 0 && RUNE_AMONG(text.data[at - 1], U"正副") ? at - 1 : at;
}
