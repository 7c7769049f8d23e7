/* Leftwards from a body's ending: over places, brackets and words of a name to where something else
 * ends; then without the verbs and persons that were read along. */
#include "mentions/body_begin.h"

#include "lexicon/vocabulary.h"
#include "mentions/body_kind.h"
#include "mentions/crossing.h"
#include "mentions/former.h"
#include "mentions/joined_name.h"
#include "mentions/office_taken.h"

enum { LONGEST_NAME = 30, LONGEST_BRACKET = 12 };

bool is_level(char32_t c)
{
    return c == U'省' || c == U'市' || c == U'县' || c == U'区' || c == U'旗' || c == U'州' ||
           c == U'盟' || c == U'镇' || c == U'乡';
}

/* 任|县教育局, 市政府和|县委: what looks like a county of two characters (任县, 和县) is one only
 * where a name may begin. */
static bool is_unfree_county(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    struct runes text = builder->reading->text;
    bool free = builder->edges[begin] & EDGE_BEGIN;
    if (text.data[begin] == U'和' && free && !(builder->edges[begin] & EDGE_MARK))
        free = RUNE_AMONG(text.data[begin - 1], U"赴到在往抵从来自由于驻"); /* 书记和|县人大 */
    bool within = builder->place_to[begin] != 0 && /* but 孔村镇和|县水利局 */
                  !(text.data[begin] == U'和' && RUNE_AMONG(text.data[begin - 1], U"镇乡道村"));
    return end - begin == 2 && !free && !within &&
           builder_hit_at(builder, begin, LEXICON_PLACES) != NULL;
}

bool is_torn_from_a_place(const struct reading_builder *builder, uint32_t begin)
{
    struct runes text = builder->reading->text;
    return begin > 0 && begin < text.length && builder->place_to[begin + 1] != 0 &&
           builder->place_to[begin + 1] <= begin;
}

uint32_t place_before(const struct reading_builder *builder, uint32_t position)
{
    uint32_t place = builder->place_to[position];
    return place == 0 || is_unfree_county(builder, place - 1, position) ||
                   is_torn_from_a_place(builder, place - 1)
               ? position
               : place - 1;
}

uint32_t places_before(const struct reading_builder *builder, uint32_t position)
{
    for (int i = 0; i < 4; i++) {
        uint32_t begin = place_before(builder, position);
        if (begin == position)
            break;
        position = begin;
    }
    return position;
}

bool joins(char32_t c)
{
    return c == U'和' || c == U'与' || c == U'及' || c == U'、';
}

/* Where a bracket closes before position: the position of its opening, 0 where it is none that a
 * name holds. */
static uint32_t bracket_before(const struct reading_builder *builder, uint32_t position)
{
    struct runes text = builder->reading->text;
    uint32_t least = position > LONGEST_BRACKET ? position - LONGEST_BRACKET : 0;
    for (uint32_t i = position - 1; i > least; i--) {
        char32_t c = text.data[i - 1];
        if (c == U'（' || c == U'(')
            return i - 1;
        if (!rune_is_han(c) && !rune_is_letter(c) && !rune_is_digit(c) && c != U'·')
            return 0;
    }
    return 0;
}

bool begins_a_noun(const struct reading_builder *builder, uint32_t position)
{
    const struct lexicon_hit *word = builder_hit_at(builder, position, LEXICON_BOUNDARIES);
    return word != NULL && word->end == position + 1 && is_crossed(builder, position + 1);
}

/* 食用|菌协会, 行政执法|大队: the verb is but a part of a longer word. */
static bool goes_on_as_a_word(const struct reading_builder *builder, uint32_t begin,
                              uint32_t ending)
{
    const struct lexicon_hit *verb = builder_hit_to(builder, begin, LEXICON_BOUNDARIES);
    struct runes text = builder->reading->text;
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    uint16_t costs[VOCABULARY_LONGEST + 1];
    if (verb == NULL || begin > verb->begin + 2 || begin + 1 >= text.length)
        return false;
    if (begin == verb->begin + 1 && RUNE_AMONG(text.data[verb->begin], U"就从") &&
        text.data[begin] == U'业')
        return true; /* 某县就|业局 */
    if (begin == verb->begin + 1 && begin + 2 <= ending &&
        RUNE_AMONG(text.data[verb->begin], U"无有自可不未非") &&
        vocabulary_costs(vocabulary, text, verb->begin, begin + 2, costs) == 3 && costs[3] != 0)
        return true; /* 无|人机工厂 */
    if (begin == verb->begin + 2 &&
        vocabulary_costs(vocabulary, text, verb->begin, begin + 1, costs) == 3)
        return true; /* 驱逐|舰支队 */
    if (verb->begin > 1 && begin == verb->begin + 2 && begin == ending &&
        RUNE_AMONG(text.data[begin], U"大支总中局所") &&
        vocabulary_costs(vocabulary, text, verb->begin - 2, begin, costs) == 4)
        return true; /* 行政执法|大队 */
    return verb->begin > 0 && begin == verb->begin + 1 && rune_is_han(text.data[begin]) &&
           vocabulary_costs(vocabulary, text, verb->begin - 1, begin + 1, costs) == 3;
}

/* 产业集聚|区指挥部: a verb and 区 are a kind of area. */
static bool is_kind_of_area(struct runes text, uint32_t begin)
{
    static const struct runes deeds[] = {RUNES_ROW(U"集聚"), RUNES_ROW(U"聚集"), RUNES_ROW(U"示范"),
                                         RUNES_ROW(U"合作"), RUNES_ROW(U"保护"), RUNES_ROW(U"开发"),
                                         RUNES_ROW(U"管理")};
    for (size_t i = 0;
         begin >= 2 && text.data[begin] == U'区' && i < sizeof(deeds) / sizeof(*deeds); i++)
        if (runes_at(text, begin - 2, deeds[i]))
            return true;
    return false;
}

/* 俄罗斯联合|电力公司, 市立联合|医院: no verb, for who would do it is but a land. */
static bool is_joint(const struct reading_builder *builder, uint32_t begin)
{
    struct runes text = builder->reading->text;
    if (begin < 4 || !runes_at(text, begin - 2, RUNES(U"联合")))
        return false;
    const struct lexicon_hit *land = builder_hit_to(builder, begin - 2, LEXICON_COUNTRIES);
    return land != NULL ||
           (text.data[begin - 3] == U'立' && RUNE_AMONG(text.data[begin - 4], U"市国公省"));
}

/* Whether what stands before ends at begin: 他在|北京…, but not 财经|时报, where 经 ends a word,
 * nor 有|机, 有|色, which are no verb and its object. */
static bool is_edge(const struct reading_builder *builder, uint32_t begin, uint32_t ending)
{
    struct runes text = builder->reading->text;
    if (!(builder->edges[begin] & EDGE_BEGIN) || goes_on_as_a_word(builder, begin, ending) ||
        is_kind_of_area(text, begin) || is_joint(builder, begin) ||
        (begin > 0 && text.data[begin - 1] == U'有' && RUNE_AMONG(text.data[begin], U"机色线氧轨")))
        return false;
    if ((builder->edges[begin] & EDGE_MARK) || begin < 2 || text.data[begin - 1] != U'经' ||
        !is_crossed(builder, begin - 1))
        return true;
    const struct lexicon_hit *word = builder_hit_to(builder, begin, LEXICON_BOUNDARIES);
    return word == NULL || word->end - word->begin > 1;
}

bool follows_a_body(const struct reading_builder *builder, uint32_t begin)
{
    const struct mention *last = builder->count > 0 ? &builder->mentions[builder->count - 1] : NULL;
    return last != NULL && last->type == MENTION_ORGANISATION && last->end + 1 == begin &&
           joins(builder->reading->text.data[begin - 1]);
}

bool is_led(const struct reading_builder *builder, uint32_t begin)
{
    struct runes text = builder->reading->text;
    if (begin == 0 || (text.data[begin - 1] != U'向' && is_crossed(builder, begin)))
        return false;
    return RUNE_AMONG(text.data[begin - 1], U"向对与和同跟及由在到至给把被从为经将让") ||
           (RUNE_AMONG(text.data[begin - 1],
                       U"任应见请据找去赴来离替问告按称说望如像当入进送投派时") &&
            !is_crossed(builder, begin - 1));
}

/* 中海油|三大|石油公司: a count stands inside, what follows it is no name but says what they are.
 */
bool holds_a_count(struct runes text, uint32_t begin, uint32_t ending)
{
    for (uint32_t i = begin + 1; i + 1 < ending; i++) {
        if (text.data[i + 1] == U'大' && RUNE_AMONG(text.data[i], U"两二三四五六七八九十几数各"))
            return true;
    }
    return false;
}

bool follows_dealing(struct runes text, uint32_t begin)
{
    return begin > 0 && begin < text.length && is_level(text.data[begin]) &&
           RUNE_AMONG(text.data[begin - 1], U"受经报了届段");
}

/* Where the name begins whose ending begins at `ending`. */
static uint32_t name_begin(const struct reading_builder *builder, uint32_t ending)
{
    struct runes text = builder->reading->text;
    uint32_t least = ending > LONGEST_NAME ? ending - LONGEST_NAME : 0;
    uint32_t begin = ending, nearest_place = ending;
    while (begin > least) {
        char32_t c = text.data[begin - 1];
        if (builder->place_to[begin] != 0 &&
            is_unfree_county(builder, builder->place_to[begin] - 1, begin))
            return begin - 1;
        if (c == U'任' && takes_office_of_body(builder, begin - 1))
            return begin; /* 李明任|县教育局 */
        uint32_t place = places_before(builder, begin);
        if (place == begin && (c == U'了' || (begin + 1 == ending && follows_dealing(text, begin))))
            return begin;
        if (place < begin) {
            if ((builder->edges[place] & EDGE_BEGIN) || is_led(builder, place))
                return place;
            if (nearest_place == ending)
                nearest_place = place;
            begin = place;
            continue;
        }
        if (c == U'）' || c == U')') {
            uint32_t bracket = bracket_before(builder, begin);
            if (bracket == 0)
                break;
            begin = bracket;
            continue;
        }
        if (c != U'·' && (is_edge(builder, begin, ending) || follows_a_body(builder, begin)))
            return joined_begin(builder, begin);
        if (!rune_is_han(c) && !rune_is_letter(c) && c != U'·')
            break;
        begin--;
    }
    enum { LONGEST_LEAD = 4 };
    if (begin == 0 && (nearest_place == ending || nearest_place <= LONGEST_LEAD))
        return joined_begin(builder, begin); /* the text begins with it: 中共|江西省委党校 */
    return nearest_place < ending ? nearest_place : begin;
}

/* A place by its name, or a level without one. */
static bool begins_a_place(const struct reading_builder *builder, uint32_t position)
{
    return is_level(builder->text.data[position]) ||
           builder_hit_at(builder, position, LEXICON_PLACES) != NULL ||
           builder_hit_at(builder, position, LEXICON_TOWNS) != NULL;
}

/* 维拉尔和|国家队, 李开复任|大中华区…: behind a person's name and a word that no body's name goes
 * on with behind one. */
static uint32_t behind_a_person(const struct reading_builder *builder, uint32_t begin,
                                uint32_t ending)
{
    struct runes text = builder->reading->text;
    uint32_t behind = begin;
    for (uint32_t i = begin; i < ending; i++) {
        const struct lexicon_hit *title = builder_hit_at(builder, i, LEXICON_AFTER_NAMES);
        uint32_t end = title != NULL ? title->end : i + builder->path_names[i];
        if (end > i && end < ending &&
            RUNE_AMONG(text.data[end], U"和与及同跟任在向对将把被让从到称说因就率赴"))
            behind = end + 1;
        else if (end > i && end + 1 < ending && runes_hold(runes_slice(text, i, end), U'·') &&
                 is_crossed(builder, end + 1))
            behind = end; /* 特拉维斯·卡兰尼克|互换|董事会 */
        else if (end > i && end + 2 < ending &&
                 (runes_at(text, end, RUNES(U"政协")) || runes_at(text, end, RUNES(U"全国"))))
            behind = end; /* 撤销张三|政协第十四届全国委员会… */
        else if (end > i + 2 && end <= ending && text.data[end - 1] == U'任' &&
                 begins_a_place(builder, end))
            behind = end; /* 张三任|孔村镇党委: the verb is read as the end of the name */
    }
    return behind;
}

/* 签约企业|山东…有限公司, 美籍华人|杭州…公司: what it or its owner is, before its name. */
static bool says_what_it_is(struct runes text, uint32_t at)
{
    static const struct runes words[] = {RUNES_ROW(U"企业"), RUNES_ROW(U"华人"), RUNES_ROW(U"华侨"),
                                         RUNES_ROW(U"侨商"), RUNES_ROW(U"港商"), RUNES_ROW(U"台商"),
                                         RUNES_ROW(U"客商")};
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
        if (runes_at(text, at, words[i]))
            return true;
    return false;
}

/* 驻获嘉|新乡市政协: whoever works in a county for the body of its city. */
static uint32_t behind_where_posted(const struct reading_builder *builder, uint32_t begin,
                                    uint32_t ending)
{
    struct runes text = builder->reading->text;
    if (text.data[begin] != U'驻' || begin + 3 >= ending || !is_level(text.data[ending - 1]))
        return begin;
    uint32_t city = place_before(builder, ending);
    return city > begin + 2 && city < ending && builder->place_to[city] == begin + 2 ? city : begin;
}

/* 和县 where a clause begins, and a longer county anywhere; not 组织部和|县委直属机关工委. */
static bool is_free_county(const struct reading_builder *builder, uint32_t begin)
{
    const struct lexicon_hit *place = builder_hit_at(builder, begin, LEXICON_PLACES);
    return place != NULL && (place->end > begin + 2 || (builder->edges[begin] & EDGE_MARK) != 0);
}

/* What hardly anything but a body or a place begins with. */
static bool opens_a_body(const struct reading_builder *builder, uint32_t at)
{
    static const struct runes words[] = {RUNES_ROW(U"中国"), RUNES_ROW(U"全国"),
                                         RUNES_ROW(U"国家"), RUNES_ROW(U"中央"),
                                         RUNES_ROW(U"政协"), RUNES_ROW(U"国务")};
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
        if (runes_at(builder->reading->text, at, words[i]))
            return true;
    return is_level(builder->reading->text.data[at]) ||
           builder_hit_at(builder, at, LEXICON_PLACES) != NULL ||
           builder_hit_at(builder, at, LEXICON_COUNTRIES) != NULL;
}

/* 所谓|维和部队, 执政党|自由党: what is said of a body, before its name; 上市公司
 * and 民间组织 only before a name, not in 上市公司协会, 民间组织管理局. */
static uint32_t behind_a_word(const struct reading_builder *builder, uint32_t begin,
                              uint32_t ending)
{
    struct runes text = builder->text;
    static const struct runes words[] = {
        RUNES_ROW(U"所谓"),       RUNES_ROW(U"旗下"),     RUNES_ROW(U"下属"),
        RUNES_ROW(U"所属"),       RUNES_ROW(U"执政党"),   RUNES_ROW(U"反对党"),
        RUNES_ROW(U"在野党"),     RUNES_ROW(U"极右翼"),   RUNES_ROW(U"中右翼"),
        RUNES_ROW(U"中左翼"),     RUNES_ROW(U"极左翼"),   RUNES_ROW(U"右翼"),
        RUNES_ROW(U"左翼"),       RUNES_ROW(U"一届"),     RUNES_ROW(U"非营利组织"),
        RUNES_ROW(U"非政府组织"), RUNES_ROW(U"民间组织"), RUNES_ROW(U"环保组织"),
        RUNES_ROW(U"国际组织"),   RUNES_ROW(U"慈善组织"), RUNES_ROW(U"人权组织"),
        RUNES_ROW(U"上市公司"),   RUNES_ROW(U"科技公司"), RUNES_ROW(U"互联网公司"),
        RUNES_ROW(U"跨国公司")};
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
        uint32_t behind = begin + words[i].length;
        if (behind > ending || !runes_at(text, begin, words[i]))
            continue;
        bool firm = runes_at(text, behind - 2, RUNES(U"公司"));
        if ((!firm && !runes_at(text, behind - 2, RUNES(U"组织"))) ||
            (behind + 2 <= ending && !(firm && is_of_common_words(builder, behind, ending))))
            return behind;
    }
    uint32_t poll = runes_find(runes_slice(text, begin, ending), 0, RUNES(U"大选"));
    uint32_t behind = begin + poll + 2; /* 法国大选|社会党, but 美国大选委员会, 大选管理委员会 */
    return behind > ending || runes_at(text, behind, RUNES(U"委员会")) ||
                   runes_at(text, behind + 2, RUNES(U"委员会"))
               ? begin
               : behind;
}

/* Without verbs at its head: 建设|国际科技创新中心. */
static uint32_t without_verbs(const struct reading_builder *builder, uint32_t begin,
                              uint32_t ending)
{
    struct runes text = builder->reading->text;
    bool one = begin > 0 && RUNE_AMONG(text.data[begin - 1], U"这那该一各某");
    begin = behind_a_word(builder, begin, ending);
    if (begin + 1 < ending &&
        (text.data[begin] == U'了' || text.data[begin] == U'着' ||
         (text.data[begin] == U'支' && one) ||
         (text.data[begin] == U'位' && (one || is_level(text.data[begin + 1])))))
        begin++; /* 送到了|省文化厅, 这位|县农业局…, 这支|救援队 */
    if (begin > 0 && begin + 2 < ending && rune_is_digit(text.data[begin - 1]) &&
        RUNE_AMONG(text.data[begin], U"届次期"))
        begin++; /* 第24届|篮球俱乐部 */
    if (begin + 3 <= ending && runes_at(text, begin, RUNES(U"新一届")))
        begin += 3; /* 新一届|商会 */
    if (begin + 1 < ending && text.data[begin] == U'其' &&
        (is_level(text.data[begin + 1]) ||
         builder_hit_at(builder, begin + 1, LEXICON_PLACES) != NULL))
        begin++; /* 免去其|县文化局…职务 */
    if (begin + 2 < ending && RUNE_AMONG(text.data[begin], U"和与及向因好令使受应指据") &&
        !is_free_county(builder, begin) &&
        builder_hit_at(builder, begin, LEXICON_PLACE_SHORT) == NULL &&
        builder_hit_at(builder, begin, LEXICON_TOWNS) == NULL && opens_a_body(builder, begin + 1))
        begin++; /* 监督和|省政协…, 向|全国人民代表大会, 受|政协… */
    begin = behind_where_posted(builder, begin, ending);
    begin = behind_a_person(builder, begin, ending);
    if (builder->edges[begin] & EDGE_BEGIN)
        begin = behind_former(builder, begin, ending);
    for (uint32_t i = begin + 1; i + 2 < ending; i++) {
        if (text.data[i] == U'至' && builder_hit_at(builder, i + 1, LEXICON_PLACE_SHORT) != NULL)
            begin = i + 1; /* 永温至|开阳经开区 */
    }
    for (uint32_t i = begin; i < ending && i < begin + 4; i++) {
        if (text.data[i] == U'由' && (i == 0 || text.data[i - 1] != U'自'))
            begin = i + 1; /* 大会由|县人大常委会主任…主持 */
    }
    for (uint32_t i = begin; i < ending && i < begin + 8; i++) {
        if (text.data[i] == U'兼' && i > begin)
            begin = i + 1; /* 国务委员兼|国务院 */
        if (i + 2 <= ending && text.data[i + 1] == U'任' &&
            RUNE_AMONG(text.data[i], U"曾历现时出担就调升转接"))
            begin = i + 2; /* 张三曾任|教育局 */
        if (i + 2 < ending && runes_at(text, i, RUNES(U"组织")) && is_level(text.data[i + 2]))
            begin = i + 2; /* 县人大常委会组织|县人大 */
    }
    if (runes_at(text, begin, RUNES(U"股东")) && begin + 4 <= ending)
        begin += 2; /* 控股股东|恒信集团 */
    if (runes_at(text, begin, RUNES(U"建设")) && begin + 4 <= ending)
        begin += 2; /* no boundary: 城乡建设局 and 建设银行 hold it */
    for (int i = 0; i < 3; i++) {
        const struct lexicon_hit *word = builder_hit_at(builder, begin, LEXICON_BOUNDARIES);
        if (word == NULL || word->end - begin < 2 ||
            (word->end + 2 > ending &&
             !(word->end + 1 == ending && is_level(text.data[word->end]))))
            break; /* 调整|县人大常委会 */
        begin = word->end;
    }
    enum { KIND_MOST = 4 };
    for (uint32_t i = begin; i + 2 < ending && i <= begin + KIND_MOST; i++) {
        if (says_what_it_is(text, i) &&
            (builder_hit_at(builder, i + 2, LEXICON_PLACES) != NULL ||
             builder_hit_at(builder, i + 2, LEXICON_PLACE_SHORT) != NULL))
            return i + 2;
    }
    return begin;
}

uint32_t body_begin(const struct reading_builder *builder, uint32_t ending)
{
    return without_verbs(builder, name_begin(builder, ending), ending);
}
