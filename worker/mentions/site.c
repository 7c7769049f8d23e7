/* What is told as a place or a post and concerns no fact: rivers, mountains, regions, buildings,
 * villages, short forms of places that nothing settles, abbreviations (中美, 抵京); callings and
 * ranks wherever they stand. After all other names, which come first. */
#include "lexicon/places.h"
#include "lexicon/vocabulary.h"
#include "mentions/builder.h"
#include "mentions/crossing.h"
#include "mentions/locative.h"
#include "mentions/place_doubts.h"
#include "mentions/spot.h"
#include "mentions/triggers.h"
#include "mentions/village_row.h"

static bool is_free(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    unsigned others = COVER_ORGANISATION | COVER_MEDIA | COVER_PERSON | COVER_PLACE | COVER_CREDIT;
    return !builder_covered(builder, begin, end, others);
}

/* 朝鲜半岛 around 朝鲜: free but for a part of it that is told as a place. */
static bool is_partly_free(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    unsigned others = COVER_ORGANISATION | COVER_MEDIA | COVER_PERSON | COVER_CREDIT;
    return !builder_covered(builder, begin, end, others) &&
           !(builder->cover[begin] & builder->cover[end - 1] & COVER_PLACE);
}

/* 闽江|北岸, 太湖|西岸, where 江北 is a word. */
static bool is_of_a_shore(struct runes text, uint32_t end)
{
    return end + 1 < text.length && RUNE_AMONG(text.data[end], U"东南西北两沿") &&
           text.data[end + 1] == U'岸' && RUNE_AMONG(text.data[end - 1], U"江河湖海溪");
}

/* Whether [begin, end) is made of whole words of the cheapest reading. */
static bool is_whole(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    struct runes text = builder->reading->text;
    if (!(builder->edges[begin] & EDGE_READ))
        return true;
    if (!(builder->edges[begin] & (EDGE_WORD | EDGE_BEGIN)))
        return false;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    vocabulary_costs(lexicon_vocabulary(builder->reading->lexicon), text, begin, end, costs);
    bool common = end - begin == 2 && costs[2] != 0 && costs[2] < 800; /* 中国|文化, 中国|式 */
    return end >= text.length || !rune_is_han(text.data[end]) || common ||
           !(builder->edges[end] & EDGE_READ) || (builder->edges[end] & (EDGE_WORD | EDGE_END)) ||
           runes_at(text, end, RUNES(U"地区")) || is_of_a_shore(text, end);
}

static const char RULE_PLACE_ENDING[] = "place ending";

static void add_site(struct reading_builder *builder, uint32_t begin, uint32_t end,
                     const char *rule)
{
    builder_add(builder, MENTION_SITE, begin, end, rule);
    builder_cover(builder, begin, end, COVER_PLACE);
}

/* 京津冀, and not 在华. */
static bool is_all_places(struct span mask)
{
    for (size_t i = 0; i < mask.length; i++) {
        if (mask.data[i] != '+')
            return false;
    }
    return mask.length > 0;
}

/* 在|华山, 在|京广线: a longer name begins with the last character of the abbreviation. */
static bool gives_way_to_a_name(const struct reading_builder *builder,
                                const struct lexicon_hit *hit)
{
    const struct lexicon_hit *name = builder_hit_at(builder, hit->end - 1, LEXICON_SITES);
    if (name == NULL || name->end <= hit->end)
        return false;
    struct span value = lexicon_entry_of(builder->reading->lexicon, name->entry)->value;
    return value.length == 0 || is_all_places(value);
}

/* Whether other words run over its bounds: 昨天|来京 and 在华|生活 are its own, whatever 天来 and
 * 华生 may be elsewhere. */
static bool is_torn(const struct reading_builder *builder, const struct lexicon_hit *hit,
                    struct span mask)
{
    if (is_all_places(mask) && mask.length > 2)
        return false;
    return (is_crossed(builder, hit->begin) &&
            (!(builder->edges[hit->begin] & EDGE_BEGIN) || !words_part_at(builder, hit->begin))) ||
           (mask.length == 2 && is_crossed(builder, hit->end) && !words_part_at(builder, hit->end));
}

/* 中格|关系, 瑞中|友好: what two lands have between them. */
static bool is_before_what_lands_share(struct runes text, uint32_t end)
{
    static const struct runes things[] = {
        RUNES_ROW(U"关系"), RUNES_ROW(U"两国"),    RUNES_ROW(U"双方"), RUNES_ROW(U"双边"),
        RUNES_ROW(U"友好"), RUNES_ROW(U"友谊"),    RUNES_ROW(U"建交"), RUNES_ROW(U"经贸"),
        RUNES_ROW(U"贸易"), RUNES_ROW(U"合作"),    RUNES_ROW(U"全面"), RUNES_ROW(U"战略"),
        RUNES_ROW(U"自贸"), RUNES_ROW(U"自由"),    RUNES_ROW(U"外交"), RUNES_ROW(U"政治"),
        RUNES_ROW(U"人民"), RUNES_ROW(U"边境"),    RUNES_ROW(U"边界"), RUNES_ROW(U"元首"),
        RUNES_ROW(U"首脑"), RUNES_ROW(U"领导人"),  RUNES_ROW(U"两军"), RUNES_ROW(U"人文"),
        RUNES_ROW(U"传统"), RUNES_ROW(U"伙伴"),    RUNES_ROW(U"文化"), RUNES_ROW(U"经济"),
        RUNES_ROW(U"外长"), RUNES_ROW(U"总理"),    RUNES_ROW(U"互利"), RUNES_ROW(U"冲突"),
        RUNES_ROW(U"命运"), RUNES_ROW(U"高层"),    RUNES_ROW(U"务实"), RUNES_ROW(U"各领域"),
        RUNES_ROW(U"班列"), RUNES_ROW(U"中亚班列")};
    for (size_t i = 0; i < sizeof(things) / sizeof(*things); i++) {
        if (runes_at(text, end, things[i]))
            return true;
    }
    return false;
}

/* 今年|中泰|建交, 构建|中柬|命运共同体, whatever 年中 and 建中 may be elsewhere; but 论|文中|关系.
 */
static bool is_surely_a_pair(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    enum { COMMON = 1200 };
    uint16_t costs[VOCABULARY_LONGEST + 1];
    vocabulary_costs(lexicon_vocabulary(builder->reading->lexicon), builder->text, hit->begin,
                     hit->end, costs);
    return hit->end == hit->begin + 2 && (costs[2] == 0 || costs[2] > COMMON) &&
           is_before_what_lands_share(builder->text, hit->end);
}

/* 中美, 访华: each character that the mask marks is a place; whether they were looked at. */
static bool read_abbreviation(struct reading_builder *builder, const struct lexicon_hit *hit,
                              struct span mask)
{
    if (gives_way_to_a_name(builder, hit) ||
        (hit->begin > 0 && builder->text.data[hit->begin] == U'日' &&
         rune_is_digit(builder->text.data[hit->begin - 1])))
        return false; /* 13日|企业 */
    if (builder_covered(builder, hit->begin, hit->end,
                        COVER_ORGANISATION | COVER_MEDIA | COVER_PERSON | COVER_CREDIT) ||
        (is_torn(builder, hit, mask) && !(is_all_places(mask) && is_surely_a_pair(builder, hit))))
        return true;
    for (uint32_t i = 0; i < mask.length && i < hit->end - hit->begin; i++) {
        uint32_t at = hit->begin + i;
        bool told = mask.data[i] == '+' && !(builder->cover[at] & COVER_PLACE);
        if (told && !(builder->text.data[at] == U'以' &&
                      (runes_at(builder->text, hit->end, RUNES(U"身份")) ||
                       runes_at(builder->text, hit->end, RUNES(U"名义"))))) /* 以外长身份 */
            add_site(builder, at, at + 1, "abbreviation");
    }
    return true;
}

static void read_pair(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    if (is_before_what_lands_share(builder->text, hit->end))
        read_abbreviation(builder, hit, SPAN("++"));
}

/* 平桥|村|里, but 乡村|民: what goes on behind an ending so that it is none. */
static bool ending_goes_on(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    if (hit->end >= text.length || !rune_is_han(text.data[hit->end]))
        return false;
    if (text.data[hit->begin] == U'市' && runes_at(text, hit->end, RUNES(U"中心")))
        return true; /* 雅加达|市中心 */
    if (text.data[hit->begin] == U'港' && text.data[hit->end] == U'口')
        return true; /* 贝鲁特|港口 */
    if (text.data[hit->begin] == U'村' && text.data[hit->end] == U'村')
        return false; /* 王家庄|村|村民 */
    if (runes_at(text, hit->end, RUNES(U"沿线")) || runes_at(text, hit->end, RUNES(U"沿岸")))
        return false; /* 青龙|河|沿线 */
    if ((text.data[hit->begin] == U'山' && text.data[hit->end] == U'火') ||
        runes_at(text, hit->end, RUNES(U"小巷")))
        return true; /* 洛杉矶|山火, 哈尔滨|大街小巷 */
    return !RUNE_AMONG(text.data[hit->end], U"上下里内外边口中南北东西旁畔的") &&
           is_crossed(builder, hit->end);
}

/* 牵线搭桥 is a word; 陈大桥, 李秋江 are a common surname and two characters of which the last may
 * be a person's. */
static bool is_no_place(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    struct runes text = builder->reading->text;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    if (vocabulary_costs(vocabulary, text, begin, end, costs) == end - begin)
        return true;
    return end - begin == 3 && vocabulary_traits(vocabulary, text.data[begin]).surname > 3 &&
           vocabulary_traits(vocabulary, text.data[end - 1]).given > 1;
}

/* 何塞·马蒂|国际机场: over the dots of a person's name that a place carries. */
static uint32_t with_dotted(const struct reading_builder *builder, uint32_t begin, uint32_t ending)
{
    enum { LONGEST = 12 };
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    struct runes text = builder->reading->text;
    uint32_t at = begin;
    if (begin < 2 || text.data[begin - 1] != U'·')
        return begin;
    if (!is_all_sound(builder, begin, ending) &&
        vocabulary_traits(vocabulary, text.data[begin]).sound > 0)
        return ending; /* 某某·克鲁尼|狭路 */
    while (
        at > 0 && at + LONGEST > begin && builder->place_to[at] == 0 &&
        (text.data[at - 1] == U'·' || vocabulary_traits(vocabulary, text.data[at - 1]).sound > 0))
        at--;
    if (at > 0 && rune_is_han(text.data[at - 1]) && builder->place_to[at] == 0 &&
        (builder->edges[at - 1] & EDGE_BEGIN))
        at--; /* 何|塞 */
    return at;
}

/* 高家|庄: 家庄 is a word that names of places end in. */
static bool ends_family_place(const struct reading_builder *builder, uint32_t ending)
{
    return ending > 1 && family_place_end(builder, ending - 2) == ending + 1;
}

/* 107|国道, G4|高速: a road's number before what it is; where it begins. */
static uint32_t road_begin(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    static const struct runes roads[] = {RUNES_ROW(U"国道"), RUNES_ROW(U"省道"), RUNES_ROW(U"县道"),
                                         RUNES_ROW(U"高速"), RUNES_ROW(U"高速公路")};
    enum { LONGEST_NUMBER = 5 };
    struct runes text = builder->reading->text;
    uint32_t begin = hit->begin;
    while (begin > 0 && begin + LONGEST_NUMBER > hit->begin && rune_is_digit(text.data[begin - 1]))
        begin--;
    if (begin == hit->begin || (begin > 0 && rune_is_digit(text.data[begin - 1])))
        return hit->begin;
    for (size_t i = 0; i < sizeof(roads) / sizeof(*roads); i++) {
        if (runes_equal(roads[i], runes_slice(text, hit->begin, hit->end)))
            return begin > 0 && RUNE_AMONG(text.data[begin - 1], U"GSX") ? begin - 1
                   : i < 3                                               ? begin
                                                                         : hit->begin;
    }
    return hit->begin;
}

/* 歌德|故居, 某人|陵园: where the person's name begins that the place carries ("end person" in the
 * list).
 */
static uint32_t behind_whom(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    enum { LONGEST = 6 };
    uint32_t begin = hit->begin;
    if (!span_equal(lexicon_entry_of(builder->reading->lexicon, hit->entry)->value,
                    SPAN("end person")))
        return begin;
    while (begin > 0 && begin + LONGEST > hit->begin && (builder->cover[begin - 1] & COVER_PERSON))
        begin--;
    return begin;
}

/* 白云庄|公园: where the place begins that was told right before, and is no unit that rules others.
 */
static uint32_t spot_before(const struct reading_builder *builder, uint32_t position)
{
    const struct mention *last = builder->count > 0 ? &builder->mentions[builder->count - 1] : NULL;
    return last != NULL && last->type == MENTION_SITE && last->end == position &&
                   last->end > last->begin + 1 &&
                   !RUNE_AMONG(builder->text.data[position - 1],
                               U"村镇乡省市县区州国洲库原地脉漠") &&
                   last->rule == RULE_PLACE_ENDING
               ? last->begin
               : position;
}

static void read_spot(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    enum { LONGEST = 12 };
    bool brief = hit->end - hit->begin == 1;
    uint32_t village = village_begin(builder, hit->end - 1);
    if (village + 1 < hit->end && is_partly_free(builder, village, hit->end)) {
        add_site(builder, village, hit->end, "village");
        return;
    }
    if (!is_free(builder, hit->begin, hit->end) || ending_goes_on(builder, hit) ||
        (brief && RUNE_AMONG(builder->text.data[hit->begin], U"县观巷") &&
         place_is_in_another_word(builder, hit->begin, hit->end)) ||
        (brief && is_no_ending(builder, hit->begin) && !ends_family_place(builder, hit->begin) &&
         !(builder->cover[hit->begin - 1] & COVER_PLACE)))
        return;
    uint32_t road = road_begin(builder, hit);
    if (road < hit->begin) {
        add_site(builder, road, hit->end, "road");
        return;
    }
    uint32_t least = hit->begin;
    unsigned others = COVER_ORGANISATION | COVER_MEDIA | COVER_CREDIT | COVER_TIME;
    if (hit->end - hit->begin < 3) /* 某人|纪念园 is named after one */
        others |= COVER_PERSON;
    while (least > 0 && least + LONGEST > hit->begin && !(builder->cover[least - 1] & others))
        least--;
    uint32_t namesake = behind_whom(builder, hit);
    if (namesake < hit->begin) {
        add_site(builder, namesake, hit->end, "place of a person");
        return;
    }
    uint32_t begin =
        with_dotted(builder, spot_begin(builder, least, hit->begin, hit->end), hit->begin);
    if (begin == hit->begin && !brief)
        begin = spot_before(builder, hit->begin);
    if (begin < hit->begin && (!brief || is_spot_stem(builder, begin, hit->begin) ||
                               !is_no_place(builder, begin, hit->end)))
        add_site(builder, begin, hit->end, RULE_PLACE_ENDING);
}

/* Whether it was one; a stem or a kind alone is none (see mentions/spot.h). */
static bool read_site(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct span value = lexicon_entry_of(builder->reading->lexicon, hit->entry)->value;
    if (value.length > 0 && (value.data[0] == 's' || value.data[0] == 'k'))
        return false;
    if (span_equal(value, SPAN("pair"))) {
        read_pair(builder, hit);
        return false;
    }
    if (value.length > 0 && value.data[0] != 'e')
        return (value.length < 3 && place_is_in_another_word(builder, hit->begin, hit->end)) ||
               read_abbreviation(builder, hit, value);
    if (value.length > 0) {
        read_spot(builder, hit);
        return true;
    }
    struct runes text = builder->reading->text;
    if (runes_at(text, hit->end, RUNES(U"长")) &&
        builder_hit_at(builder, hit->end - 1, LEXICON_POSTS) != NULL)
        return false; /* 台中|市长 */
    if (place_is_in_another_word(builder, hit->begin, hit->end))
        return true;
    if (runes_at(text, hit->end - 1, RUNES(U"街道")))
        return false; /* 长安|街道 */
    if (text.data[hit->end - 1] == U'海' && hit->end < text.length &&
        RUNE_AMONG(text.data[hit->end], U"警关军") && !runes_at(text, hit->end, RUNES(U"军事")))
        return false; /* 菲律宾|海警 */
    bool longer = hit->end - hit->begin > 2;
    if (longer ? is_partly_free(builder, hit->begin, hit->end)
               : is_free(builder, hit->begin, hit->end) && is_whole(builder, hit->begin, hit->end))
        add_site(builder, hit->begin, hit->end, "sites");
    return true;
}

/* What stands for a province or a country in a row of such: 京、津、冀, 越、老、柬. */
static bool is_short_place(char32_t c)
{
    static const struct runes places =
        RUNES_ROW(U"京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川蜀贵黔云滇藏陕秦甘陇青宁新港澳台"
                  U"中美日韩朝俄英法德印巴越老柬泰缅菲欧非哈吉塔乌土伊以埃沙叙");
    return runes_hold(places, c);
}

/* From the first 、 of such a row at position; the position behind the row. */
static uint32_t read_row(struct reading_builder *builder, uint32_t position)
{
    struct runes text = builder->reading->text;
    uint32_t begin = position - 1, end = position;
    while (end + 1 < text.length && text.data[end] == U'、' && is_short_place(text.data[end + 1]))
        end += 2;
    bool two = end < text.length && RUNE_AMONG(text.data[end], U"两之双间就");
    bool more = end + 1 < text.length && text.data[end] == U'、' &&
                (builder->cover[end + 1] & COVER_PLACE); /* 黑、吉、|内蒙古|三省区 */
    bool closed = end >= text.length || !rune_is_han(text.data[end]) || two ||
                  RUNE_AMONG(text.data[end], U"三四五六七八九十各等");
    bool open = begin == 0 || !rune_is_han(text.data[begin - 1]) ||
                (builder->edges[begin] & EDGE_BEGIN) || !is_crossed(builder, begin);
    unsigned others = COVER_ORGANISATION | COVER_PERSON | COVER_TIME;
    if (!open || !closed || (end < position + 4 && !two && !more) ||
        builder_covered(builder, begin, end, others))
        return end;
    for (uint32_t i = begin; i < end; i += 2) {
        if (!(builder->cover[i] & COVER_PLACE))
            add_site(builder, i, i + 1, "row of short forms");
    }
    return end;
}

static void read_rows(struct reading_builder *builder)
{
    struct runes text = builder->reading->text;
    struct trigger_walk walk = trigger_walk(builder->reading, 0, text.length, TRAIT_PAUSE, 0);
    uint32_t i;
    while (trigger_next(&walk, &i)) {
        if (i > 0 && i + 1 < text.length && is_short_place(text.data[i + 1]) &&
            is_short_place(text.data[i - 1]))
            trigger_skip(&walk, read_row(builder, i) + 1);
    }
}

/* 宁阳|警方, 来凤|一带, 黄岛|市民: what towns and counties alone have behind their names. */
static bool is_before_what_places_have(struct runes text, uint32_t end)
{
    static const struct runes things[] = {
        RUNES_ROW(U"一带"), RUNES_ROW(U"附近"), RUNES_ROW(U"境内"), RUNES_ROW(U"警方"),
        RUNES_ROW(U"市民"), RUNES_ROW(U"农村"), RUNES_ROW(U"郊区"), RUNES_ROW(U"城区"),
        RUNES_ROW(U"县城"), RUNES_ROW(U"街头"), RUNES_ROW(U"农民"), RUNES_ROW(U"籍男子")};
    for (size_t i = 0; i < sizeof(things) / sizeof(*things); i++)
        if (runes_at(text, end, things[i]))
            return true;
    return false;
}

/* A weak short form as a place all the same: one that is no common word where it stands by itself
 * (龙口、平遥), one that seldom is behind 在, 到 and their like. */
static bool stands_as_place(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    enum { COMMON = 1180, RARE = 1320 }; /* what they cost as words */
    struct runes text = builder->reading->text;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    uint32_t length = hit->end - hit->begin;
    uint32_t longest = vocabulary_costs(lexicon_vocabulary(builder->reading->lexicon), text,
                                        hit->begin, hit->end, costs);
    uint32_t cost = longest == length ? costs[length] : VOCABULARY_UNKNOWN;
    bool closes = (builder->edges[hit->end] & EDGE_END) || runes_at(text, hit->end, RUNES(U"的"));
    if (cost >= COMMON && is_before_what_places_have(text, hit->end) &&
        !is_crossed(builder, hit->begin))
        return true;
    if (cost < COMMON || !closes)
        return false;
    return follows_locative(text, hit->begin) ||
           (cost >= RARE && (builder->edges[hit->begin] & EDGE_MARK));
}

/* 松原|地区: a prefecture by its short name; not 松原|地区生产总值. */
static bool read_prefecture(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    enum { PREFECTURE = 2, LENGTH = 2 };
    struct runes text = builder->reading->text;
    uint32_t end = hit->end + LENGTH;
    if (hit->category != LEXICON_PLACE_SHORT || !runes_at(text, hit->end, RUNES(U"地区")) ||
        (end < text.length && RUNE_AMONG(text.data[end], U"生总性级间差税财")) ||
        !is_partly_free(builder, hit->begin, end) || is_crossed(builder, hit->begin))
        return false;
    struct place_code codes[PLACE_CODES_MOST];
    uint32_t count =
        place_codes(lexicon_entry_of(builder->reading->lexicon, hit->entry)->value, codes);
    for (uint32_t i = 0; i < count; i++) {
        if (place_level(codes[i].code) == PREFECTURE) {
            add_site(builder, hit->begin, end, "prefecture");
            return true;
        }
    }
    return false;
}

/* 喀什, 汾阳: a short form that no code was settled for, where it is a word by itself. */
static void read_short_form(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    if (read_prefecture(builder, hit))
        return;
    uint32_t shortest = hit->category == LEXICON_TOWNS ? 3 : 2;
    if (builder->reading->text.data[hit->begin] == U'和' && hit->category == LEXICON_TOWNS &&
        !(builder->edges[hit->begin] & EDGE_BEGIN))
        return; /* 环境和|村镇建设 */
    if (place_is_ship(builder->reading->text, hit->begin, hit->end))
        return; /* 徐州舰 */
    if (hit->end - hit->begin < shortest ||
        place_is_in_another_word(builder, hit->begin, hit->end) ||
        !is_free(builder, hit->begin, hit->end) ||
        (builder_is_weak(builder, hit) &&
         (hit->category == LEXICON_TOWNS || !stands_as_place(builder, hit))) ||
        (!is_whole(builder, hit->begin, hit->end) &&
         !begins_townsfolk(builder->reading->text, hit->end)) ||
        is_crossed(builder, hit->begin) || is_crossed(builder, hit->end))
        return;
    add_site(builder, hit->begin, hit->end, "place_short");
}

/* 记者|会, 教授|级, 导演|系: the word goes on. */
static bool goes_on(struct runes text, uint32_t end)
{
    static const struct runes words[] = {
        RUNES_ROW(U"候选人"), RUNES_ROW(U"大选"), RUNES_ROW(U"问"),   RUNES_ROW(U"选举"),
        RUNES_ROW(U"竞选"),   RUNES_ROW(U"休息"), RUNES_ROW(U"改组"), RUNES_ROW(U"招待会"),
        RUNES_ROW(U"见面会"), RUNES_ROW(U"同志"), RUNES_ROW(U"指数"), RUNES_ROW(U"人指数"),
        RUNES_ROW(U"创业"),   RUNES_ROW(U"热情")};
    if (runes_at(text, end, RUNES(U"同志：")))
        return false; /* 编辑|同志： opens a letter to them */
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        if (runes_at(text, end, words[i]))
            return true;
    }
    if (runes_at(text, end, RUNES(U"团队")))
        return false; /* 韦宁|院士|团队 */
    return runes_at(text, end - 1, RUNES(U"长官")) ||
           (end < text.length &&
            RUNE_AMONG(text.data[end], U"会处们团级部室令制棒系组席权证业费学站台杯府馆"));
}

/* 一名|护士, 这位|护士长, 当了|河长: one of the many, though nobody is named. */
static bool is_one_of_them(const struct reading_builder *builder, uint32_t begin)
{
    struct runes text = builder->reading->text;
    if (begin < 2)
        return false;
    char32_t last = text.data[begin - 1], before = text.data[begin - 2];
    return (RUNE_AMONG(last, U"名位") && RUNE_AMONG(before, U"一这那")) ||
           (RUNE_AMONG(last, U"当任") && (builder->edges[begin] & EDGE_BEGIN)) ||
           runes_at(text, begin - 2, RUNES(U"当了")) || runes_at(text, begin - 2, RUNES(U"做了"));
}

/* 向|记者: the preposition is read with it as a word. */
static bool is_told_so(const struct reading_builder *builder, uint32_t begin)
{
    return begin > 0 && builder->reading->text.data[begin - 1] == U'向' &&
           !is_crossed(builder, begin) && (begin < 2 || !is_crossed(builder, begin - 1));
}

/* 过程中|将, 跑道长|三公里, 排|长队: the characters are those of other words. */
static bool is_no_calling(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    char32_t next = hit->end < text.length ? text.data[hit->end] : 0;
    if (runes_at(text, hit->begin, RUNES(U"中将")))
        return hit->begin > 0 && RUNE_AMONG(text.data[hit->begin - 1], U"程期途间目话谈赛练");
    return text.data[hit->end - 1] == U'长' &&
           (rune_is_digit(next) || runes_at(text, hit->begin, RUNES(U"排长队")));
}

/* Whether it was read: where a longer one runs into a body (国防|大学教授), the next is tried. */
static bool read_calling(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    unsigned others = COVER_ORGANISATION | COVER_POST | COVER_PERSON | COVER_CREDIT;
    bool behind_a_body = builder->organisation_to[hit->begin] != 0 ||
                         builder->place_to[hit->begin] != 0; /* 国防大学|教授, 加拿大|作家 */
    struct span value = lexicon_entry_of(builder->reading->lexicon, hit->entry)->value;
    bool named = hit->end < text.length && (builder->cover[hit->end] & COVER_PERSON);
    if (value.length > 0 && !named &&
        (span_equal(value, SPAN("led")) || !is_one_of_them(builder, hit->begin)))
        return false; /* a calling of many: 医生|许文静, but not 签约医生每月上门 */
    if (span_equal(value, SPAN("led")) && builder->organisation_to[hit->begin] == 0)
        return false; /* 联合国|代表|汤某, but not 学生代表 */
    bool inside = builder->cover[hit->begin] & builder->cover[hit->end - 1] & COVER_PLACE;
    if (builder_covered(builder, hit->begin, hit->end, others) || goes_on(text, hit->end) ||
        inside || is_no_calling(builder, hit) || /* 爱|知县 */
        (!behind_a_body && !is_told_so(builder, hit->begin) &&
         !is_whole(builder, hit->begin, hit->end)) ||
        (!(builder->edges[hit->begin] & EDGE_BEGIN) && is_crossed(builder, hit->begin) &&
         is_crossed(builder, hit->end) && !behind_a_body) ||                   /* 红|军长|征 */
        (text.data[hit->end - 1] == U'将' && is_crossed(builder, hit->begin))) /* 部|门|将结合 */
        return false;
    builder_add(builder, MENTION_CALLING, hit->begin, hit->end, "roles");
    builder_cover(builder, hit->begin, hit->end, COVER_POST);
    return true;
}

void recognise_sites(struct reading_builder *builder)
{
    const struct lexicon_hits *hits = &builder->reading->hits;
    static const uint32_t lists = LEXICON_KIND(LEXICON_SITES) | LEXICON_KIND(LEXICON_ROLES) |
                                  LEXICON_KIND(LEXICON_PLACE_SHORT) | LEXICON_KIND(LEXICON_TOWNS);
    struct trigger_walk walk =
        trigger_walk(builder->reading, 0, builder->reading->text.length, 0, lists);
    uint32_t site_end = 0, calling_end = 0, at;
    while (trigger_next(&walk, &at)) {
        for (uint32_t i = hits->first[at]; i < hits->first[at + 1]; i++) {
            const struct lexicon_hit *hit = &hits->hits[i];
            if (hit->category == LEXICON_SITES && hit->begin >= site_end) {
                if (read_site(builder, hit))
                    site_end = hit->end;
            } else if (hit->category == LEXICON_ROLES && hit->begin >= calling_end) {
                if (read_calling(builder, hit))
                    calling_end = hit->end;
            } else if (hit->category == LEXICON_PLACE_SHORT || hit->category == LEXICON_TOWNS) {
                read_short_form(builder, hit);
            }
        }
    }
    read_rows(builder);
}
