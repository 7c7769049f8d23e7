#include "mentions/body_doubts.h"

#include "lexicon/vocabulary.h"
#include "mentions/body_begin.h"
#include "mentions/crossing.h"
#include "mentions/locative.h"

bool body_is_torn(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    const uint8_t *edges = builder->edges;
    if (rune_is_han(text.data[hit->begin]) && is_torn_from_a_place(builder, hit->begin) &&
        (!is_level(text.data[hit->begin]) ||
         builder_hit_to(builder, hit->begin + 1, LEXICON_COUNTRIES) != NULL))
        return true; /* 南联|盟军|队 */
    if ((builder->promises[hit->begin] & PROMISE_BEFORE) &&
        builder->path_names[hit->begin] == hit->end - hit->begin)
        return true; /* 车间主任|吴军 */
    if (is_level(text.data[hit->begin]) && builder->place_to[hit->begin + 1] != 0)
        return false; /* 威海|市委, whatever the words around */
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    if ((edges[hit->begin] & EDGE_READ) && !(edges[hit->begin] & (EDGE_WORD | EDGE_BEGIN)) &&
        vocabulary_traits(vocabulary, text.data[hit->begin]).sound > 1 && hit->begin > 0 &&
        vocabulary_traits(vocabulary, text.data[hit->begin - 1]).sound > 1)
        return true; /* 兹达|诺维奇 */
    uint16_t costs[VOCABULARY_LONGEST + 1];
    if (hit->end == hit->begin + 3 && !(edges[hit->begin] & EDGE_BEGIN) &&
        is_crossed(builder, hit->begin) && is_crossed(builder, hit->begin + 2))
        return true; /* 纵深|发展 */
    if (hit->end - hit->begin > 2 || !rune_is_han(text.data[hit->begin]))
        return false;
    if (hit->begin > 2 && vocabulary_costs(lexicon_vocabulary(builder->reading->lexicon), text,
                                           hit->begin - 3, hit->begin + 1, costs) == 4)
        return true; /* 持之以恒|大 */
    if (!(edges[hit->begin] & EDGE_READ)) {
        bool begins = is_crossed(builder, hit->begin), ends = is_crossed(builder, hit->end);
        return edges[hit->begin] & EDGE_BEGIN ? begins && ends : begins || ends; /* 不同|程度 */
    }
    bool behind = hit->end >= text.length || (edges[hit->end] & EDGE_WORD) ||
                  !(edges[hit->end] & EDGE_READ) || !rune_is_han(text.data[hit->end]) ||
                  (is_level(text.data[hit->begin]) &&
                   builder_hit_at(builder, hit->end, LEXICON_POSTS) != NULL); /* 省委|书记 */
    uint32_t name = builder->path_names[hit->begin];
    bool team = runes_at(text, hit->end, RUNES(U"队")) && name <= hit->end - hit->begin + 1u &&
                (edges[hit->end + 1] & EDGE_WORD); /* 宏远|队 */
    return !(edges[hit->begin] & EDGE_WORD) || (!behind && !team) ||
           (name > hit->end - hit->begin && !team);
}

/* EDG|3比1, WE|2：0: the digits are a score. */
static bool begins_a_score(struct runes text, uint32_t position)
{
    enum { LONGEST = 3 };
    uint32_t end = position;
    while (end < text.length && end < position + LONGEST && rune_is_digit(text.data[end]))
        end++;
    return end > position && end + 1 < text.length && RUNE_AMONG(text.data[end], U"比：:∶") &&
           rune_is_digit(text.data[end + 1]);
}

bool body_is_part_of_letters(struct runes text, uint32_t begin, uint32_t end)
{
    return (begin > 0 && rune_is_letter(text.data[begin]) &&
            rune_is_letter(text.data[begin - 1])) ||
           (end + 1 < text.length && rune_is_letter(text.data[end - 1]) && text.data[end] == U'-' &&
            rune_is_digit(text.data[end + 1])) || /* EA|-18 */
           (end < text.length &&
            (rune_is_letter(text.data[end - 1]) || rune_is_digit(text.data[end - 1])) &&
            (rune_is_letter(text.data[end]) || rune_is_digit(text.data[end])) &&
            !begins_a_score(text, end));
}

bool body_is_of_a_competition(struct runes text, uint32_t begin, uint32_t end)
{
    enum { NEAR = 4 };
    if (end < text.length && text.data[end] == U'杯')
        return true;
    if (end <= begin + 2 &&
        (runes_at(text, end, RUNES(U"世锦赛")) || runes_at(text, end, RUNES(U"世界杯")) ||
         runes_at(text, end, RUNES(U"联赛")) || runes_at(text, end, RUNES(U"甲A"))))
        return true; /* 女排|世锦赛 */
    if (!rune_is_letter(text.data[begin]))
        return false;
    for (uint32_t i = end; i < end + NEAR && i < text.length && rune_is_han(text.data[i]); i++) {
        if (text.data[i] == U'赛' ||
            (text.data[i] == U'冠' && !RUNE_AMONG(text.data[i - 1], U"夺卫摘")))
            return true; /* but DK|夺冠 */
    }
    return runes_at(text, end, RUNES(U"揭幕战"));
}

bool body_is_of_a_place(struct runes text, uint32_t end)
{
    return end + 1 < text.length && RUNE_AMONG(text.data[end], U"省州县") &&
           !RUNE_AMONG(text.data[end + 1], U"委长政去了下钱心力时事级直吃");
}

bool body_is_of_a_dotted_name(const struct reading_builder *builder, uint32_t begin)
{
    struct runes text = builder->reading->text;
    return begin > 2 && text.data[begin - 1] == U'·' && is_all_sound(builder, begin - 3, begin - 1);
}

bool body_is_end_of_a_dotted_name(const struct reading_builder *builder, uint32_t begin,
                                  uint32_t end)
{
    enum { LONGEST_PART = 6, OF_A_LAND = 3 };
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    struct runes text = builder->text;
    uint32_t at = begin;
    if (end > begin + OF_A_LAND || vocabulary_traits(vocabulary, text.data[begin]).sound == 0)
        return false;
    while (at > 0 && at + LONGEST_PART > begin &&
           vocabulary_traits(vocabulary, text.data[at - 1]).sound > 0)
        at--;
    return at < begin && body_is_of_a_dotted_name(builder, at);
}

bool body_shares_are_traded(struct runes text, uint32_t begin)
{
    static const struct runes deeds[] = {
        RUNES_ROW(U"持有"), RUNES_ROW(U"减持"), RUNES_ROW(U"增持"), RUNES_ROW(U"收购"),
        RUNES_ROW(U"转让"), RUNES_ROW(U"出售"), RUNES_ROW(U"抛售"), RUNES_ROW(U"质押"),
        RUNES_ROW(U"购入"), RUNES_ROW(U"认购"), RUNES_ROW(U"受让"), RUNES_ROW(U"拍卖"),
        RUNES_ROW(U"买入"), RUNES_ROW(U"卖出"), RUNES_ROW(U"所持"), RUNES_ROW(U"套现")};
    for (size_t i = 0; i < sizeof(deeds) / sizeof(*deeds); i++)
        if (begin >= deeds[i].length && runes_at(text, begin - deeds[i].length, deeds[i]))
            return true;
    return false;
}
