/* Organisations: by their endings, read leftwards to where the name begins, and by whole names and
 * abbreviations with the place or level before them. Venues are read in the same way, for the
 * places inside their names; they are no organisations and give no mention. */
#include "lexicon/vocabulary.h"
#include "mentions/body_begin.h"
#include "mentions/body_doubts.h"
#include "mentions/body_kind.h"
#include "mentions/body_whole.h"
#include "mentions/brand.h"
#include "mentions/crossing.h"
#include "mentions/locative.h"
#include "mentions/named_team.h"
#include "mentions/spot.h"
#include "mentions/support.h"
#include "mentions/triggers.h"

enum { LONGEST_SITE = 12 };

static struct span value_of(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    return lexicon_entry_of(builder->reading->lexicon, hit->entry)->value;
}

/* 开发区 and 高新区 are public bodies of their place; a 产业园 is a venue. */
static enum cover cover_of(struct span kind, char32_t last)
{
    if (span_equal(kind, SPAN("park")) && last == U'区')
        return COVER_ORGANISATION;
    if (span_equal(kind, SPAN("company")) || span_equal(kind, SPAN("media")))
        return COVER_MEDIA;
    if (span_equal(kind, SPAN("venue")) || span_equal(kind, SPAN("institution")) ||
        span_equal(kind, SPAN("park")))
        return COVER_VENUE;
    return COVER_ORGANISATION;
}

/* A venue is covered from where its name may begin; told of it is what is surely its name. */
static void add_venue(struct reading_builder *builder, uint32_t begin, uint32_t ending,
                      uint32_t end)
{
    uint32_t name = spot_begin(builder, begin, ending, end);
    for (const struct lexicon_hit *country = builder_hit_at(builder, begin, LEXICON_COUNTRIES);
         country != NULL && country->end <= name;
         country = builder_hit_at(builder, begin, LEXICON_COUNTRIES))
        begin = country->end; /* 意大利|威尼斯|圣马可广场 */
    for (uint32_t i = begin; i < name; i++) {
        uint32_t behind = i + builder->path_names[i];
        if (behind > i && behind < name && behind + 2 <= ending && is_crossed(builder, behind + 1))
            begin = behind; /* 约翰逊|入主|唐宁街 */
    }
    if (name > 0 && builder->reading->text.data[name - 1] == U'·' &&
        !is_all_sound(builder, name, ending))
        return; /* 乔治·|克鲁尼狭路 */
    builder_cover(builder, begin, end, COVER_VENUE);
    if (name < ending && end - name <= LONGEST_SITE &&
        !is_event(builder->reading->text, ending, end))
        builder_add(builder, MENTION_SITE, name, end, "venue");
}

static void add_organisation(struct reading_builder *builder, uint32_t begin, uint32_t end,
                             struct span kind, const char *rule)
{
    builder_cover(builder, begin, end, cover_of(kind, builder->reading->text.data[end - 1]));
    builder_cover(builder, begin, end, COVER_ORGANISATION);
    struct mention *last = builder->count > 0 ? &builder->mentions[builder->count - 1] : NULL;
    if (last != NULL && last->begin == begin) { /* 大地集团 was but the head of 大地集团有限公司 */
        last->end = end;
        last->type = MENTION_ORGANISATION;
    } else {
        last = builder_add(builder, MENTION_ORGANISATION, begin, end, rule);
    }
    last->value = kind;
}

/* 局|长, 院|长, 部|长: the body is part of an office's name; 大学|长海医院 and 部|长江航务管理局
 * are none. */
static bool heads_an_office(const struct reading_builder *builder, uint32_t end)
{
    struct runes text = builder->reading->text;
    const struct lexicon_hit *body = builder_hit_at(builder, end, LEXICON_ORGANISATIONS);
    if (body != NULL && body->end > end + 3)
        return false;
    return end < text.length && text.data[end] == U'长' && !runes_at(text, end, RUNES(U"长官")) &&
           !runes_at(text, end - 2, RUNES(U"大学"));
}

/* 深圳市公安局|龙岗|分局: a few characters behind a body that was told. */
static bool stands_behind_a_body(const struct reading_builder *builder, uint32_t ending)
{
    enum { LONGEST = 4 };
    const struct mention *last = builder->count > 0 ? &builder->mentions[builder->count - 1] : NULL;
    if (last == NULL || last->type != MENTION_ORGANISATION || last->end + 2 > ending ||
        last->end + LONGEST < ending)
        return false;
    for (uint32_t i = last->end; i < ending; i++) {
        if (!rune_is_han(builder->reading->text.data[i]) || (builder->edges[i] & EDGE_BEGIN))
            return false;
    }
    return true;
}

/* 莎车县|城管|大队, 沁县|小米产业|联盟: what hardly anything but a body of that county is. */
static bool is_of_a_county(const struct reading_builder *builder, uint32_t begin, uint32_t ending,
                           uint32_t end)
{
    enum { LONGEST = 10 };
    struct runes text = builder->reading->text;
    const struct lexicon_hit *county = builder_hit_at(builder, begin, LEXICON_PLACES);
    return county != NULL && county->end + LONGEST > ending && county->end < ending &&
           is_level(text.data[county->end - 1]) &&
           ((end == ending + 2 && text.data[end - 1] == U'队') ||
            runes_at(text, end - 2, RUNES(U"联盟")));
}

/* 调整|县人大常委会: a verb of two characters, though names may hold it too. */
static bool follows_verb(const struct reading_builder *builder, uint32_t begin)
{
    const struct lexicon_hit *word = builder_hit_to(builder, begin, LEXICON_BOUNDARIES);
    return word != NULL && word->end - word->begin > 1;
}

/* 和|中国|队, 蓉城|队, 中国台北|队: where the land or the sight begins that a team is called by. */
static uint32_t region_before(const struct reading_builder *builder, uint32_t position)
{
    const struct lexicon_hit *site = builder_hit_to(builder, position, LEXICON_SITES);
    if (site == NULL || position - site->begin < 2 || value_of(builder, site).length > 0 ||
        (builder->cover[site->begin] & COVER_ORGANISATION))
        return position;
    bool of_china = site->begin > 1 && runes_at(builder->text, site->begin - 2, RUNES(U"中国"));
    return of_china ? site->begin - 2 : site->begin;
}

/* Endings of two characters (政府, 党委, 法院, 协会) are words by themselves: they want a place or
 * a level before them, or a name of some length. */
static bool is_named(const struct reading_builder *builder, uint32_t begin, uint32_t ending,
                     uint32_t end, struct span kind)
{
    struct runes text = builder->reading->text;
    uint32_t length = ending - begin;
    if (end == ending + 1 && text.data[ending] == U'党')
        return is_party_of_a_land(builder, begin, ending);
    if (length == 2 && runes_at(text, begin, RUNES(U"全国")) &&
        (span_equal(kind, SPAN("institution")) || runes_at(text, end - 1, RUNES(U"院"))))
        return false; /* 全国|博物馆: all of them */
    const struct mention *whole = whole_before(builder, end);
    bool firm = whole != NULL && whole->end == begin && span_equal(whole->value, SPAN("company"));
    if (length == 0 || (!firm && is_of_a_country(builder, begin, ending, end)) ||
        runes_end_with(runes_slice(text, begin, ending), RUNES(U"直辖市")) ||
        (ending > 1 && runes_at(text, ending - 2, RUNES(U"乡镇"))))
        return false; /* 乡镇|人大: those of every town */
    const struct lexicon_hit *post = builder_hit_at(builder, begin, LEXICON_POSTS);
    if (post != NULL && post->end == ending)
        return false; /* 厂长|办公室 */
    bool session = text.data[ending - 1] == U'届' && is_level(text.data[begin]) &&
                   text.data[begin + 1] == U'第'; /* 县第十届|政协 */
    bool level = session || is_level(text.data[ending - 1]) ||
                 runes_at(text, begin, RUNES(U"中国")) || runes_at(text, begin, RUNES(U"国家")) ||
                 runes_at(text, begin, RUNES(U"中央")) || runes_at(text, begin, RUNES(U"全国"));
    if (length == 1)
        return is_level(text.data[begin]) &&
               ((builder->edges[begin] & EDGE_BEGIN) || follows_a_body(builder, begin) ||
                follows_dealing(text, begin) || follows_verb(builder, begin) ||
                (begin > 0 && RUNE_AMONG(text.data[begin - 1], U"位和与及其")));
    bool public = span_equal(kind, SPAN("government")) || span_equal(kind, SPAN("party"));
    bool brief = span_equal(kind, SPAN("other")) && text.data[end - 1] != U'会';
    if (text.data[end - 1] == U'队' && length > 2 && is_level(text.data[begin]) &&
        (builder->edges[begin] & EDGE_BEGIN))
        return true; /* 市消防救援|支队 */
    if (end - ending <= 2 && (public || brief))
        return level || is_of_a_county(builder, begin, ending, end) ||
               builder->place_to[ending] != 0 || stands_behind_a_body(builder, ending) ||
               region_before(builder, ending) == begin;
    return true;
}

/* 天津泰达|队, 古巴|队, but 队|员, 队|伍: the ending is a word's begin; not so in 古巴|队|名列第三.
 */
static bool is_team(const struct reading_builder *builder, uint32_t position)
{
    struct runes text = builder->reading->text;
    return position < text.length && text.data[position] == U'队' &&
           (builder->place_to[position] != 0 || region_before(builder, position) < position ||
            !is_crossed(builder, position)) &&
           (!is_crossed(builder, position + 1) ||
            (builder->place_to[position] != 0 && is_crossed(builder, position + 2))) &&
           !heads_an_office(builder, position + 1);
}

/* 塞浦|路|斯, |路|易港: the ending lies inside a place's name. */
static bool is_inside_place(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    enum { AHEAD = 3 };
    for (uint32_t i = hit->end + 1; i <= hit->end + AHEAD; i++) {
        if (i <= builder->reading->text.length && builder->place_to[i] != 0 &&
            builder->place_to[i] <= hit->begin + 1)
            return true;
    }
    return false;
}

/* 国会|大厦, 唐宁街|10号, 学院|路: a sight's longer name. */
static bool is_part_of_site(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    const struct lexicon_hit *site = builder_hit_at(builder, hit->begin, LEXICON_SITES);
    if (site == NULL)
        return false;
    if (span_starts_with(value_of(builder, site), SPAN("st")) && site->end == hit->end) {
        const struct lexicon_hit *end = builder_hit_at(builder, hit->end, LEXICON_SITES);
        return end != NULL && span_starts_with(value_of(builder, end), SPAN("end")); /* 东风|路 */
    }
    return site->end > hit->end && value_of(builder, site).length == 0;
}

/* 腾讯|控股, 云南白药|有限公司: the ending stands right behind a company's name. */
static bool goes_on_behind_a_body(const struct reading_builder *builder,
                                  const struct lexicon_hit *hit)
{
    const struct mention *last = whole_before(builder, hit->end);
    struct span kind = value_of(builder, hit);
    const struct lexicon_hit *role = builder_hit_at(builder, hit->begin, LEXICON_ROLES);
    if (role != NULL && role->end > hit->end)
        return false; /* 易方达|基金经理 */
    if (last != NULL && runes_at(builder->text, hit->begin, RUNES(U"股份")) &&
        hit->end == hit->begin + 2 && body_shares_are_traded(builder->text, last->begin))
        return false; /* 减持|某某银行|股份 */
    bool whole = last != NULL && span_equal(kind, SPAN("brand")) &&
                 runes_at(builder->reading->text, last->end - 2, RUNES(U"公司"));
    if (whole)
        return false; /* 某有限公司|乳品加工项目 */
    return last != NULL && last->end == hit->begin && span_equal(last->value, SPAN("company")) &&
           (span_equal(kind, SPAN("company")) || span_equal(kind, SPAN("brand"))) &&
           !is_crossed(builder, hit->begin);
}

/* SBS|电视台, WE|战队: what is told by letters alone, and what it is. */
static bool goes_on_behind_letters(const struct reading_builder *builder,
                                   const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    const struct mention *last = whole_before(builder, hit->end);
    return last != NULL && last->end == hit->begin && rune_is_letter(text.data[hit->begin - 1]) &&
           (runes_at(text, hit->begin, RUNES(U"电视台")) ||
            runes_at(text, hit->begin, RUNES(U"战队")) ||
            runes_at(text, hit->begin, RUNES(U"俱乐部")) ||
            runes_at(text, hit->begin, RUNES(U"公司")));
}

/* 南斯拉夫|联盟: a country's name ends there. */
static bool ends_a_country(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    const struct lexicon_hit *country = builder_hit_to(builder, hit->end, LEXICON_COUNTRIES);
    return country != NULL && country->begin < hit->begin;
}

/* 雅加达|街|头, 电子|路|线: a word goes on from a venue's ending of one character. */
static bool is_begin_of_word(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    return hit->end - hit->begin == 1 && span_equal(value_of(builder, hit), SPAN("venue")) &&
           hit->end < text.length &&
           (RUNE_AMONG(text.data[hit->end], U"头景线") ||
            runes_at(text, hit->begin, RUNES(U"街道")));
}

/* 市住建局|党组, 县医院|工会: a body within the one that ends right there, not the words of a post.
 */
static bool read_inner_body(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    const struct mention *last = whole_before(builder, hit->end);
    if (last == NULL || last->end != hit->begin ||
        !span_equal(value_of(builder, hit), SPAN("party")) || hit->end - hit->begin != 2 ||
        builder_hit_at(builder, hit->end, LEXICON_POSTS) != NULL ||
        builder_hit_at(builder, hit->begin, LEXICON_POSTS) != NULL ||
        runes_at(text, hit->end, RUNES(U"成员")) || runes_at(text, hit->end, RUNES(U"班子")))
        return false;
    add_organisation(builder, last->begin, hit->end, last->value, "organisation ending");
    return true;
}

/* 会宁|一中, 宝山|消防支队: where a short form that may be a word too begins; position + 1 of it, 0
 * where none ends there that stands freely. */
static uint32_t weak_place_before(const struct reading_builder *builder, uint32_t position)
{
    const struct lexicon_hit *place = builder_hit_to(builder, position, LEXICON_PLACE_SHORT);
    const struct lexicon_hit *word =
        place != NULL ? builder_hit_at(builder, place->begin, LEXICON_BOUNDARIES) : NULL;
    if (word != NULL && word->end == place->end)
        return 0; /* 比如|波尔图 */
    return place != NULL && place->end - place->begin > 1 &&
                   (builder->edges[place->begin] & EDGE_BEGIN)
               ? place->begin + 1
               : 0;
}

/* 昆山|一|工厂, 某镇|一|乡办企业: one of many there, and no name. */
static bool is_one_of_a_place(const struct reading_builder *builder, uint32_t begin,
                              uint32_t ending)
{
    struct runes text = builder->reading->text;
    for (uint32_t i = begin + 1; i < ending; i++) {
        if (i + 2 < ending && text.data[i] == U'一' && RUNE_AMONG(text.data[i + 1], U"处家座间所"))
            return true; /* 某州|一处炼油厂 */
        if (text.data[i] == U'一' &&
            (builder->place_to[i] != 0 || RUNE_AMONG(text.data[i - 1], U"村镇乡路街桥巷")))
            return i + 1 == ending || is_of_common_words(builder, i + 1, ending);
    }
    return false;
}

static bool read_ending(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    if (is_sent_by_a_body(builder, hit))
        return false;
    if (hit->begin > 0 && RUNE_AMONG(text.data[hit->begin - 1], U"母间") &&
        !is_crossed(builder, hit->begin - 1) &&
        runes_equal(runes_slice(text, hit->begin, hit->end), RUNES(U"公司")))
        return false; /* 某某|母公司, 整间|公司, but 酵母|公司 */
    if (hit->begin > 1 && runes_equal(runes_slice(text, hit->begin, hit->end), RUNES(U"公司")) &&
        (runes_at(text, hit->begin - 2, RUNES(U"旗下")) ||
         runes_at(text, hit->begin - 2, RUNES(U"下属"))))
        return false; /* 某集团|旗下公司 */
    if (ends_a_country(builder, hit) || is_begin_of_word(builder, hit) || is_gone_to(builder, hit))
        return false;
    if (read_inner_body(builder, hit))
        return true;
    const struct mention *whole = whole_before(builder, hit->end);
    if (heads_an_office(builder, hit->end) || is_part_of_site(builder, hit) ||
        (whole != NULL && whole->end == hit->begin &&
         (runes_at(text, hit->begin, RUNES(U"董事会")) ||
          runes_at(text, hit->begin, RUNES(U"监事会")))) || /* 董事会主席 is a post */
        runes_at(text, hit->end, RUNES(U"选举")) ||
        runes_at(text, hit->end, RUNES(U"大选")) ||
        (hit->end - hit->begin == 1 && is_inside_place(builder, hit)))
        return false;
    if (goes_on_behind_letters(builder, hit)) {
        struct mention *last = &builder->mentions[builder->count - 1];
        uint32_t lead = span_equal(last->value, SPAN("media"))
                            ? places_before(builder, last->begin) /* 韩国|SBS电视台 */
                            : last->begin;
        add_organisation(builder, lead, hit->end, last->value, "organisation ending");
        return true;
    }
    if (goes_on_behind_a_body(builder, hit)) {
        struct mention *last = &builder->mentions[builder->count - 1];
        add_organisation(builder, last->begin, hit->end, last->value, "organisation ending");
        return true;
    }
    if (span_starts_with(value_of(builder, hit), SPAN("brand"))) {
        uint32_t brand = brand_begin(builder, hit);
        if (brand < hit->begin)
            add_organisation(builder, brand, hit->end, SPAN("company"), "line of business");
        return brand < hit->begin;
    }
    if ((text.data[hit->begin] == U'队' && !is_team(builder, hit->begin)) ||
        (hit->begin > 0 && runes_at(text, hit->begin - 1, RUNES(U"招商会"))))
        return false;
    struct span kind = value_of(builder, hit);
    bool brief = span_ends_with(kind, SPAN(" short"));
    if (brief) { /* 临沂|三中, 济南|公交 */
        kind.length -= 6;
        if ((builder->place_to[hit->begin] == 0 && weak_place_before(builder, hit->begin) == 0) ||
            (is_crossed(builder, hit->end) && text.data[hit->end] != U'的'))
            return false;
    }
    bool team = text.data[hit->end - 1] == U'队' && span_equal(kind, SPAN("other"));
    uint32_t place = places_before(builder, hit->begin);
    bool placed = (team || brief) && builder->place_to[hit->begin] != 0 &&
                  (whole == NULL || whole->end < place); /* 押|葡萄牙队, but 考古所|安阳队 */
    uint32_t region = team && !placed ? region_before(builder, hit->begin) : hit->begin;
    uint32_t begin = placed                ? place
                     : region < hit->begin ? region
                                           : body_begin(builder, hit->begin);
    uint32_t word =
        team && !placed && region == hit->begin ? team_word_begin(builder, hit->begin) : hit->begin;
    if (word < hit->begin && !is_named(builder, begin, hit->begin, hit->end, kind)) {
        add_organisation(builder, word, hit->end, kind, RULE_NAMED_TEAM);
        return true;
    }
    if (!is_named(builder, begin, hit->begin, hit->end, kind) ||
        holds_a_count(text, begin, hit->begin) || is_counted(text, begin, hit->begin) ||
        is_one_of_a_place(builder, begin, hit->begin))
        return false;
    if (builder_covered(builder, begin, hit->begin, COVER_MEDIA | COVER_VENUE) &&
        builder->cover[begin] == builder->cover[hit->begin] &&
        !runes_at(text, hit->begin - 2, RUNES(U"市场"))) /* 金融市场|管理局 */
        return false;
    if (whole != NULL && whole->begin == begin && whole->end + 3 <= hit->begin &&
        text.data[whole->end - 1] == U'厂' && span_equal(kind, SPAN("company")))
        return false; /* 轴承厂|分流职工进|商场 */
    begin = with_the_whole(builder, begin, hit->begin, hit->end);
    if ((span_equal(kind, SPAN("institution")) || span_equal(kind, SPAN("park")) ||
         span_equal(kind, SPAN("company"))) &&
        runes_find(runes_slice(text, hit->begin, hit->end), 0, RUNES(U"有限")) ==
            hit->end - hit->begin && /* a firm of the register has a name: 大地机械有限公司 */
        is_of_common_words(builder, begin, hit->begin))
        return false;
    if (span_equal(kind, SPAN("venue")))
        add_venue(builder, begin, hit->begin, hit->end);
    else
        add_organisation(builder, begin, hit->end, kind, "organisation ending");
    return true;
}

/* 淮州|市委: two characters that are no word, between what ends before and the level of a
 * committee. */
static uint32_t unknown_place_before(const struct reading_builder *builder, uint32_t begin,
                                     uint32_t end)
{
    struct runes text = builder->reading->text;
    bool committee = end == begin + 2 && text.data[end - 1] == U'委' && is_level(text.data[begin]);
    if (!committee || begin < 2 || !(builder->edges[begin - 2] & EDGE_BEGIN) ||
        (builder->edges[begin] & EDGE_BEGIN) || !rune_is_han(text.data[begin - 1]) ||
        !rune_is_han(text.data[begin - 2]) || is_crossed(builder, begin - 1) ||
        is_crossed(builder, begin) || runes_at(text, begin - 2, RUNES(U"中共")) ||
        builder_hit_to(builder, begin, LEXICON_BOUNDARIES) != NULL)
        return begin;
    return begin - 2;
}

/* 日本|新日铁, 美国|康奈尔大学: a whole name of a firm or a school, and only the land that it is
 * of. */
static bool is_of_a_land(const struct reading_builder *builder, const struct lexicon_hit *hit,
                         uint32_t place)
{
    struct span kind = value_of(builder, hit);
    const struct lexicon_hit *land = builder_hit_at(builder, place, LEXICON_COUNTRIES);
    if (land == NULL || land->end != hit->begin)
        return false;
    struct runes name = runes_slice(builder->reading->text, hit->begin, hit->end);
    return runes_equal(name, RUNES(U"欧盟")) || runes_equal(name, RUNES(U"联合国")) ||
           runes_equal(name, RUNES(U"北约")) ||
           (!runes_at(name, 0, RUNES(U"国家")) &&
            (span_equal(kind, SPAN("company")) || span_equal(kind, SPAN("institution"))));
}

/* 平原市|委, 市|发改局, 中共东湖区|委: the place or level that a whole name carries before it. */
static uint32_t carried_begin(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    uint32_t begin = hit->begin;
    if (begin > 1 && runes_at(text, begin - 2, RUNES(U"国立")))
        begin -= 2; /* 圣彼得堡|国立|东方大学 */
    if (is_level(text.data[begin])) {
        uint32_t place = place_before(builder, begin + 1);
        if (place < begin)
            begin = places_before(builder, place);
        else if (begin > 0 && text.data[begin] == U'市' && is_level(text.data[begin - 1]) &&
                 (builder->edges[begin - 1] & EDGE_BEGIN) &&
                 (begin < 2 || !RUNE_AMONG(text.data[begin - 2], U"该我本全各")))
            begin--; /* 区|市场监管局, but 该市|市委 */
        else
            begin = unknown_place_before(builder, places_before(builder, begin), hit->end);
    } else {
        uint32_t place = places_before(builder, begin);
        uint32_t weak = span_equal(value_of(builder, hit), SPAN("company"))
                            ? 0
                            : weak_place_before(builder, begin);
        if (place < begin && !is_of_a_land(builder, hit, place))
            begin = place;
        else if (weak != 0)
            begin = weak - 1;
        else if (begin > 0 && is_level(text.data[begin - 1]) &&
                 ((builder->edges[begin - 1] & EDGE_BEGIN) ||
                  (begin > 2 && text.data[begin - 2] == U'和' &&
                   RUNE_AMONG(text.data[begin - 3], U"镇乡道村"))))
            begin--; /* 孔村镇和|县|水利局 */
        else if (begin > 1 && (runes_at(text, begin - 2, RUNES(U"县委")) ||
                               runes_at(text, begin - 2, RUNES(U"区委")) ||
                               runes_at(text, begin - 2, RUNES(U"市委")) ||
                               runes_at(text, begin - 2, RUNES(U"省委")) ||
                               runes_at(text, begin - 2, RUNES(U"旗委")) ||
                               runes_at(text, begin - 2, RUNES(U"州委"))))
            begin = places_before(builder, begin - 2);
    }
    bool party = begin > 1 && runes_at(text, begin - 2, RUNES(U"中共"));
    bool nation = begin > 1 && runes_at(text, begin - 2, RUNES(U"中国")) &&
                  rune_is_han(text.data[begin]) &&
                  ((builder->edges[begin - 2] & EDGE_BEGIN) || is_led(builder, begin - 2)) &&
                  builder->place_to[begin] == 0; /* 中国|国家图书馆, 中国|三峡总公司 */
    return party || nation ? begin - 2 : begin;
}

/* 某党中央|政治局, 某党中央|军委: the committee's own organs are told by their whole names. */
static bool goes_on_to_an_organ(struct runes text, uint32_t end)
{
    return end > 1 && runes_at(text, end - 2, RUNES(U"中央")) &&
           (runes_at(text, end, RUNES(U"政治局")) || runes_at(text, end, RUNES(U"军委")) ||
            runes_at(text, end, RUNES(U"军事")));
}

static bool read_whole_name(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    if (is_building_there(builder, hit) || body_is_of_a_place(builder->reading->text, hit->end))
        return false;
    if (body_is_of_a_competition(builder->reading->text, hit->begin, hit->end) ||
        body_is_of_a_dotted_name(builder, hit->begin) ||
        body_is_end_of_a_dotted_name(builder, hit->begin, hit->end))
        return false;
    if (heads_an_office(builder, hit->end) ||
        body_is_part_of_letters(builder->reading->text, hit->begin, hit->end) ||
        goes_on_to_an_organ(builder->text, hit->end) || is_part_of_site(builder, hit))
        return false;
    struct span kind = value_of(builder, hit);
    if (span_equal(kind, SPAN("none")))
        return is_kind_of_body(builder, hit);
    uint32_t begin = carried_begin(builder, hit);
    if ((builder->cover[hit->begin] & COVER_ORGANISATION) || body_is_torn(builder, hit))
        return false;
    bool faint = span_ends_with(kind, SPAN(" faint")), weak = span_ends_with(kind, SPAN(" weak"));
    kind.length -= faint ? 6 : weak ? 5 : 0;
    const struct mention *whole = whole_before(builder, hit->end);
    if (whole != NULL && whole->end + 2 == begin &&
        runes_at(builder->reading->text, whole->end, RUNES(U"附属")))
        begin = whole->begin; /* 医学院|附属|瑞金医院 */
    else if (whole != NULL && whole->end == begin && is_part_of(builder, hit, kind, whole))
        begin = whole->begin;
    else if ((faint || (weak && begin == hit->begin)) &&
             !is_supported(builder, hit->begin, hit->end, kind))
        return false;
    bool side = span_equal(kind, SPAN("other")) || span_equal(kind, SPAN("company"));
    uint32_t end = side && is_team(builder, hit->end) ? hit->end + 1 : hit->end;
    uint32_t building = side ? building_end(builder->reading->text, end, kind) : end;
    if (building > end) {
        builder_cover(builder, begin, building, COVER_VENUE);
        builder_add(builder, MENTION_SITE, begin, building, "venue");
        return true;
    }
    add_organisation(builder, begin, end, kind, "organisations");
    return true;
}

static bool read_medium(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    if (body_is_part_of_letters(text, hit->begin, hit->end) || body_is_of_a_place(text, hit->end) ||
        (span_equal(value_of(builder, hit), SPAN("weak")) &&
         !is_supported(builder, hit->begin, hit->end, SPAN("media"))))
        return false;
    if (hit->end - hit->begin <= 3 && text.data[hit->begin] != U'本' &&
        ((is_crossed(builder, hit->begin) && !is_led(builder, hit->begin) &&
          !RUNE_AMONG(text.data[hit->begin - 1], U"在据由对从")) ||
         is_crossed(builder, hit->end)))
        return false;                   /* 农|民视|频, 新世界报|告, but 在|美联社 */
    if (text.data[hit->begin] == U'本') /* 本报 says who writes, and names nobody */
        builder_cover(builder, hit->begin, hit->end, COVER_MEDIA | COVER_ORGANISATION);
    else
        add_organisation(builder, hit->begin, hit->end, SPAN("media"), "media");
    return true;
}

/* Whether a name was read there. */
static bool read_name(struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    char32_t last = text.data[hit->end - 1],
             next = hit->end < text.length ? text.data[hit->end] : 0;
    if (hit->category != LEXICON_MEDIA && ends_in_a_word(text, hit->end))
        return false;
    if ((last == U'委' && next == U'员') || (last == U'会' && RUNE_AMONG(next, U"见晤")) ||
        (last == U'社' && RUNE_AMONG(next, U"论交保区")) ||
        (last == U'部' && RUNE_AMONG(next, U"门队署位件")) ||
        runes_at(text, hit->end - 1, RUNES(U"部分的")))
        return false; /* 西藏自治区委|员会, 戴某国会|见, 交通部|门 */
    switch (hit->category) {
    case LEXICON_MEDIA:
        return read_medium(builder, hit);
    case LEXICON_ORGANISATION_ENDS:
        return read_ending(builder, hit);
    case LEXICON_ORGANISATIONS:
        return read_whole_name(builder, hit);
    default:
        return false;
    }
}

void recognise_organisations(struct reading_builder *builder)
{
    static const uint32_t lists = LEXICON_KIND(LEXICON_MEDIA) |
                                  LEXICON_KIND(LEXICON_ORGANISATION_ENDS) |
                                  LEXICON_KIND(LEXICON_ORGANISATIONS);
    const struct reading *reading = builder->reading;
    const struct lexicon_hits *hits = &reading->hits;
    struct trigger_walk walk = trigger_walk(reading, 0, reading->text.length, 0, lists);
    uint32_t read_to = 0; /* names do not overlap: of two endings in a row the outer one counts */
    uint32_t at;
    while (trigger_next(&walk, &at)) {
        for (uint32_t i = hits->first[at]; i < hits->first[at + 1]; i++)
            if (hits->hits[i].end > read_to && read_name(builder, &hits->hits[i]))
                read_to = hits->hits[i].end;
    }
}
