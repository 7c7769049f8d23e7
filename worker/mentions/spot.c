#include "mentions/spot.h"

#include "lexicon/vocabulary.h"
#include "mentions/crossing.h"
#include "text/traits.h"

enum {
    WINDOW = 10,       /* characters that are read before an ending */
    PLACE_WORD = 1000, /* what a known place costs as a word */
    LISTED_WORD = 1100,
    RARE_WORD = 1230,  /* a word as rare as this may be a name's */
    USUAL_WORD = 1130, /* one as rare as this, behind a known place */
    MOST_UNKNOWN = 4,  /* characters of a name that nobody knows */
    MOST_SOUNDS = 7    /* the same of one that is carried over by sound */
};

enum word_kind { WORD_COMMON, WORD_LISTED, WORD_INNER, WORD_PLACE, WORD_SIGHT };

struct word_step {
    int32_t cost; /* of the cheapest words up to here */
    uint16_t word_cost;
    uint8_t length; /* of the last of them */
    uint8_t kind;
};

static void reach(struct word_step *steps, uint32_t from, uint32_t length, int32_t cost,
                  enum word_kind kind)
{
    struct word_step *to = &steps[from + length];
    if (steps[from].cost + cost < to->cost)
        *to = (struct word_step){steps[from].cost + cost, (uint16_t)cost, (uint8_t)length,
                                 (uint8_t)kind};
}

static bool is_place_word(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    switch (hit->category) {
    case LEXICON_SITES:
        return lexicon_entry_of(builder->reading->lexicon, hit->entry)->value.length == 0;
    case LEXICON_PLACES:
    case LEXICON_PLACE_SHORT:
        return !builder_is_weak(builder, hit);
    case LEXICON_COUNTRIES:
    case LEXICON_TOWNS:
        return true;
    default:
        return false;
    }
}

/* 病险|水库, 支线|机场: a word that only says what kind of place one is; WORD_COMMON where it is
 * none.
 */
static enum word_kind kind_word(const struct reading_builder *builder,
                                const struct lexicon_hit *hit)
{
    if (hit->category != LEXICON_SITES)
        return WORD_COMMON;
    struct span value = lexicon_entry_of(builder->reading->lexicon, hit->entry)->value;
    return span_equal(value, SPAN("kind"))          ? WORD_LISTED
           : span_equal(value, SPAN("kind inside")) ? WORD_INNER
                                                    : WORD_COMMON;
}

/* The cheapest words of [from, to). */
static void read_words(const struct reading_builder *builder, uint32_t from, uint32_t to,
                       struct word_step *steps)
{
    const struct reading *reading = builder->reading;
    const struct vocabulary *vocabulary = lexicon_vocabulary(reading->lexicon);
    steps[0] = (struct word_step){0, 0, 0, WORD_COMMON};
    for (uint32_t i = 1; i <= to - from; i++)
        steps[i].cost = INT32_MAX / 2;
    for (uint32_t i = from; i < to; i++) {
        uint16_t costs[VOCABULARY_LONGEST + 1];
        uint32_t longest = vocabulary_costs(vocabulary, reading->text, i, to, costs);
        for (uint32_t length = 1; length <= longest; length++) {
            if (costs[length] != 0)
                reach(steps, i - from, length, costs[length], WORD_COMMON);
        }
        for (uint32_t h = reading->hits.first[i]; h < reading->hits.first[i + 1]; h++) {
            const struct lexicon_hit *hit = &reading->hits.hits[h];
            uint32_t length = hit->end - i;
            if (length < 2 || hit->end > to)
                continue;
            if (is_place_word(builder, hit))
                reach(steps, i - from, length, PLACE_WORD,
                      hit->category == LEXICON_SITES ? WORD_SIGHT : WORD_PLACE);
            else if (hit->category == LEXICON_BOUNDARIES)
                reach(steps, i - from, length, LISTED_WORD, WORD_LISTED);
            else if (kind_word(builder, hit) != WORD_COMMON)
                reach(steps, i - from, length, LISTED_WORD, kind_word(builder, hit));
        }
    }
}

/* Characters that stand before a name and are none of it. */
static bool is_particle(char32_t c)
{
    static const struct runes particles = RUNES_ROW(
        U"的了在从到于和与及是有这那该某一二三四五六七八九十两几各每全本着过把被让向往对由"
        U"为至以经沿自给用个条座所家处段次并等位名内外里中上下前后间旁边离距去来回住进出"
        U"将就也都又还而且则他她它我你们其此有无不没很最更已曾正");
    return runes_hold(particles, c);
}

/* 山东省|…: a place that ends in its level stands by itself before another. */
static bool ends_in_level(struct runes text, uint32_t end)
{
    return rune_traits(text.data[end - 1]) & TRAIT_LEVEL || text.data[end - 1] == U'镇' ||
           text.data[end - 1] == U'乡' || text.data[end - 1] == U'村';
}

/* 中山|北|路: what stands between a place's name and the ending. */
static bool is_direction(struct runes text, uint32_t begin, uint32_t ending)
{
    return ending == begin + 1 && RUNE_AMONG(text.data[begin], U"东西南北中");
}

/* 前往|青龙山, 从|李家沟: nothing goes on into it. */
static bool opens_freely(const struct reading_builder *builder, uint32_t begin)
{
    struct runes text = builder->reading->text;
    return begin == 0 || !rune_is_han(text.data[begin - 1]) || builder->place_to[begin] != 0 ||
           (builder->edges[begin] & EDGE_BEGIN) || is_particle(text.data[begin - 1]) ||
           !is_crossed(builder, begin);
}

/* 李家|沟, 何家|湾, but 国家|公园, 大家|庭. */
static bool is_family(const struct reading_builder *builder, uint32_t begin)
{
    enum { RARE = 1180 };
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    struct runes text = builder->reading->text;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    if (text.data[begin + 1] != U'家' ||
        vocabulary_traits(vocabulary, text.data[begin]).surname < 2)
        return false;
    vocabulary_costs(vocabulary, text, begin, begin + 2, costs);
    return costs[2] == 0 || costs[2] >= RARE;
}

/* 王|庄, 石|寨: a family's name alone, where it opens and closes freely. */
static bool is_hamlet(const struct reading_builder *builder, uint32_t ending, uint32_t end)
{
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    struct runes text = builder->reading->text;
    return end - ending == 1 && vocabulary_traits(vocabulary, text.data[ending - 1]).surname > 1 &&
           RUNE_AMONG(text.data[ending], U"村庄屯寨") && !is_crossed(builder, ending) &&
           (ending == 1 || !rune_is_han(text.data[ending - 2]) ||
            builder->place_to[ending - 1] != 0 || (builder->edges[ending - 1] & EDGE_BEGIN)) &&
           (end >= text.length || !rune_is_han(text.data[end]) ||
            (builder->edges[end] & EDGE_END) || text.data[end] == U'的');
}

static bool is_street(struct runes text, uint32_t ending)
{
    uint32_t at =
        ending < text.length && is_direction(text, ending, ending + 1) ? ending + 1 : ending;
    return at < text.length &&
           (text.data[at] == U'路' || text.data[at] == U'街' || text.data[at] == U'巷' ||
            runes_at(text, at, RUNES(U"大道")) || runes_at(text, at, RUNES(U"大街")));
}

bool is_spot_stem(const struct reading_builder *builder, uint32_t begin, uint32_t ending)
{
    if (begin + 2 != ending)
        return false;
    const struct lexicon_hit *stem = builder_hit_at(builder, begin, LEXICON_SITES);
    bool listed = false;
    if (stem != NULL && stem->end == ending) {
        struct span kind = lexicon_entry_of(builder->reading->lexicon, stem->entry)->value;
        listed = span_equal(kind, SPAN("stem")) ||
                 (span_equal(kind, SPAN("street")) && is_street(builder->reading->text, ending));
    }
    return (listed || is_family(builder, begin)) && opens_freely(builder, begin);
}

uint32_t family_place_end(const struct reading_builder *builder, uint32_t begin)
{
    struct runes text = builder->reading->text;
    uint32_t end = begin + 3;
    if (end > text.length || text.data[begin + 1] != U'家' ||
        !is_spot_stem(builder, begin, begin + 2) ||
        !RUNE_AMONG(text.data[end - 1], U"山沟峡湾坝滩祠庄村寨屯堡桥港镇河湖岭坡塘坪店铺嘴渡坟窑营"
                                        U"圩集埠口洼岗台垭坳洞泉溪冲畈坊园崖场峪尖弄巷街路岛沱庙"))
        return 0;
    bool free = end >= text.length || !is_crossed(builder, end) ||
                (builder->edges[end] & (EDGE_END | EDGE_BEGIN));
    return free ? end : 0;
}

/* 滨河|西|路, 建设|五|路, 神仙|湾|哨所: a stem before the direction or number of a street, or
 * before another ending. */
static uint32_t stem_before_last(const struct reading_builder *builder, uint32_t least,
                                 uint32_t ending, uint32_t end)
{
    struct runes text = builder->reading->text;
    if (ending < least + 3)
        return ending;
    bool numbered = RUNE_AMONG(text.data[ending - 1], U"一二三四五六七八九十");
    bool street = (numbered || is_direction(text, ending - 1, ending)) && is_street(text, ending);
    bool longer =
        end - ending > 1 && RUNE_AMONG(text.data[ending - 1], U"山河江湖溪沟岭峰湾岛桥塔港");
    const struct lexicon_hit *stem = builder_hit_at(builder, ending - 3, LEXICON_SITES);
    bool listed = stem != NULL && stem->end == ending - 1 &&
                  span_starts_with(lexicon_entry_of(builder->reading->lexicon, stem->entry)->value,
                                   SPAN("st"));
    bool place = numbered && text.data[ending - 1] != U'一' &&
                 builder->place_to[ending - 1] == ending - 2; /* 古田|四|路 */
    return (street || longer) && (listed || place) && opens_freely(builder, ending - 3) ? ending - 3
                                                                                        : ending;
}

/* 某镇|偏远|山村 */
static bool is_kind_of_hamlet(struct runes text, uint32_t begin)
{
    static const struct runes kinds[] = {RUNES_ROW(U"偏远"), RUNES_ROW(U"偏僻"), RUNES_ROW(U"边远"),
                                         RUNES_ROW(U"贫困"), RUNES_ROW(U"特困"), RUNES_ROW(U"普通"),
                                         RUNES_ROW(U"闭塞"), RUNES_ROW(U"美丽"), RUNES_ROW(U"一个"),
                                         RUNES_ROW(U"高寒"), RUNES_ROW(U"典型")};
    for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
        if (runes_at(text, begin, kinds[i]))
            return true;
    }
    return false;
}

bool is_no_ending(const struct reading_builder *builder, uint32_t ending)
{
    enum { COMMON = 1310 }; /* 家村, 庄村 and 桥镇 stand in names of places alone */
    struct runes text = builder->reading->text;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    if (!is_crossed(builder, ending))
        return false;
    if (!RUNE_AMONG(text.data[ending], U"村镇乡"))
        return true;
    if (text.data[ending - 1] == U'山' && ending > 3 &&
        ((builder->place_to[ending - 3] != 0 && !is_kind_of_hamlet(text, ending - 3)) ||
         (builder->place_to[ending] != 0 && builder->place_to[ending] + 2 <= ending)))
        return false; /* 某镇|老虎山|村, 马鞍山|村 */
    if (runes_at(text, ending - 1, RUNES(U"城镇")) && ending > 3 &&
        builder->place_to[ending - 2] != 0 && ends_in_level(text, ending - 2))
        return false; /* 某市|稠城|镇 */
    vocabulary_costs(lexicon_vocabulary(builder->reading->lexicon), text, ending - 1, ending + 1,
                     costs);
    return costs[2] < COMMON || runes_at(text, ending - 1, RUNES(U"坐镇"));
}

/* A word that only says what kind of place one is, or stands beside names and is none of them. */
static bool kind_begins(const struct reading_builder *builder, uint32_t position)
{
    const struct lexicon_hit *word = builder_hit_at(builder, position, LEXICON_BOUNDARIES);
    if (word != NULL && word->end > position + 1)
        return true;
    const struct lexicon_hit *site = builder_hit_at(builder, position, LEXICON_SITES);
    return site != NULL && kind_word(builder, site) != WORD_COMMON;
}

/* 富水镇|王家庄|村, 雁塔区|丈八东|路: whatever stands between a county or a town and the ending of
 * a village, a town or a street, where it is no word for a kind of such. */
static uint32_t behind_a_level(const struct reading_builder *builder, uint32_t least,
                               uint32_t ending, uint32_t end)
{
    enum { LONGEST = 4, COMMON = 1200 };
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    struct runes text = builder->reading->text;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    if (end - ending != 1 || !RUNE_AMONG(text.data[ending], U"村镇乡路街巷") ||
        is_no_ending(builder, ending))
        return ending;
    for (uint32_t at = ending; at > least && at + LONGEST >= ending; at--) {
        if (builder->place_to[at] != 0 && at < ending && ends_in_level(text, at)) {
            vocabulary_costs(vocabulary, text, ending - 2, ending, costs);
            bool word = ending - at > 1 && costs[2] != 0 && costs[2] < COMMON;
            return ending - at < 2 || (word && !is_family(builder, at)) ? ending : at;
        }
        bool numbered = rune_class_of(text.data[at - 1]) != RUNE_OTHER; /* 陈埭镇|四境村 */
        if (!rune_is_han(text.data[at - 1]) ||
            (is_particle(text.data[at - 1]) && !(numbered && builder->place_to[at - 1] != 0)) ||
            (builder->edges[at] & EDGE_BEGIN))
            return ending;
    }
    return ending;
}

/* 在|落水|村, 、|星湖|街: at most three characters that are no usual word, between what surely ends
 * before and a kind of place. */
static uint32_t behind_an_edge(const struct reading_builder *builder, uint32_t least,
                               uint32_t ending, uint32_t end)
{
    enum { LONGEST = 3, COMMON = 1230 };
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    struct runes text = builder->reading->text;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    bool hamlet = RUNE_AMONG(text.data[ending], U"村乡寨屯");
    if (end - ending != 1 || ending < 2 || builder->place_to[ending] != 0 ||
        RUNE_AMONG(text.data[ending - 1], U"围村城乡") ||
        !(hamlet || RUNE_AMONG(text.data[ending], U"路街巷溪谷塔寺桥")) ||
        is_no_ending(builder, ending) || runes_at(text, end, RUNES(U"上")))
        return ending;
    vocabulary_costs(vocabulary, text, ending - 2, ending, costs);
    if (costs[2] != 0 && costs[2] < COMMON)
        return ending;
    for (uint32_t at = ending; at > least && at + LONGEST > ending; at--) {
        if (!rune_is_han(text.data[at - 1]) || is_particle(text.data[at - 1]) ||
            kind_begins(builder, at - 1) || rune_class_of(text.data[at - 1]) != RUNE_OTHER)
            return ending;
        uint32_t begin = at - 1;
        bool edge = (hamlet && (builder->edges[begin] & EDGE_MARK)) ||
                    (begin > 0 && RUNE_AMONG(text.data[begin - 1], U"在到去往赴从至离和与") &&
                     !is_crossed(builder, begin - 1) && !is_crossed(builder, begin));
        if (edge && ending - begin > 1)
            return begin;
        if (builder->edges[begin] & EDGE_BEGIN)
            return ending;
    }
    return ending;
}

static bool is_public_ground(struct runes text, uint32_t ending, uint32_t end)
{
    static const struct runes grounds[] = {
        RUNES_ROW(U"体育场"), RUNES_ROW(U"体育馆"), RUNES_ROW(U"体育中心"), RUNES_ROW(U"会展中心"),
        RUNES_ROW(U"大剧院"), RUNES_ROW(U"火车站"), RUNES_ROW(U"奥体中心")};
    for (size_t i = 0; i < sizeof(grounds) / sizeof(*grounds); i++) {
        if (runes_equal(grounds[i], runes_slice(text, ending, end)))
            return true;
    }
    return false;
}

/* 青藏高原|冰川: a whole stretch of land, and what is only a part of it. */
static bool is_landscape(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes kinds[] = {RUNES_ROW(U"高原"), RUNES_ROW(U"水库"), RUNES_ROW(U"盆地"),
                                         RUNES_ROW(U"平原"), RUNES_ROW(U"沙漠"), RUNES_ROW(U"山脉"),
                                         RUNES_ROW(U"草原"), RUNES_ROW(U"半岛")};
    for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
        if (end >= begin + 4 && runes_at(text, end - 2, kinds[i]))
            return true;
    }
    return false;
}

uint32_t spot_begin(const struct reading_builder *builder, uint32_t least, uint32_t ending,
                    uint32_t end)
{
    struct runes text = builder->reading->text;
    struct word_step steps[WINDOW + 1];
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    uint32_t from = ending;
    bool brief = end - ending == 1;
    if (ending >= least + 2 && is_spot_stem(builder, ending - 2, ending))
        return ending - 2;
    const struct lexicon_hit *person =
        is_street(text, ending) ? builder_hit_to(builder, ending, LEXICON_PERSONS) : NULL;
    if (person != NULL && person->begin >= least)
        return person->begin; /* 张自忠|路 */
    if (brief && ending > least && text.data[ending] == U'路' &&
        RUNE_AMONG(text.data[ending - 1], U"左右"))
        return ending; /* 温某|右路|传中 */
    if (ending > least && is_hamlet(builder, ending, end))
        return ending - 1;
    if (!brief && ending >= least + 3 && family_place_end(builder, ending - 3) == ending)
        return ending - 3; /* 贺家山|煤矿 */
    uint32_t known = stem_before_last(builder, least, ending, end);
    if (known == ending)
        known = behind_a_level(builder, least, ending, end);
    if (known == ending)
        known = behind_an_edge(builder, least, ending, end);
    if (known < ending)
        return known;
    if (least + WINDOW < ending)
        least = ending - WINDOW;
    while (from > least && rune_is_han(text.data[from - 1]))
        from--;
    if (from == ending)
        return ending;
    read_words(builder, from, ending, steps);
    uint32_t begin = ending, unknown = 0, inner = ending, /* inner: where a kind of place begins */
        usual = 0; /* usual: where a word that wants a place ends */
    while (begin > from) {
        const struct word_step *word = &steps[begin - from];
        uint32_t head = begin - word->length;
        if (word->kind == WORD_SIGHT && begin == ending && !brief)
            return is_landscape(text, head, begin) ? ending : head; /* 中关村|大厦 */
        if (word->kind == WORD_PLACE || word->kind == WORD_SIGHT) {
            /* 丹佛|市, 首尔|世界杯|体育场, 中山|北|路, but 大埔县|平桥村 */
            bool level = word->kind == WORD_PLACE && ends_in_level(text, begin) &&
                         (word->length > 2 || text.data[begin - 1] != U'州'); /* 郑州 */
            if (level && begin == ending && is_public_ground(text, ending, end))
                return head; /* 平川市|体育场 */
            if (begin == ending || (!level && (!brief || is_direction(text, begin, ending))))
                return level ? ending : head;
            break;
        }
        if (word->kind == WORD_INNER && begin == ending) { /* 漳江湾|跨海|大桥 */
            begin = inner = head;
            continue;
        }
        if (word->kind == WORD_LISTED || word->kind == WORD_INNER ||
            (word->length == 1 && is_particle(text.data[head])))
            break;
        if (word->length > 1) {
            if (begin < ending || word->word_cost < USUAL_WORD || brief ||
                is_particle(text.data[begin - 1]))
                break; /* 水泥|路, 高档|小区 */
            usual = word->word_cost < RARE_WORD ? begin : 0;
            begin = head;
            continue;
        }
        bool sound = !brief && vocabulary_traits(vocabulary, text.data[head]).sound > 1;
        if (++unknown > (sound ? MOST_SOUNDS : MOST_UNKNOWN))
            return ending;
        begin = head;
    }
    if (begin == from && from > 0 && rune_is_han(text.data[from - 1]))
        return ending; /* it goes on beyond what was read */
    if (begin + 2 < ending && RUNE_AMONG(text.data[begin], U"路街巷") && begin > 0 &&
        rune_is_han(text.data[begin - 1]))
        begin++; /* 九都路|芳林路 */
    return ending - begin < 2 || usual != 0 || begin == inner ? ending : begin;
}
