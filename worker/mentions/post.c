/* Posts: an ending of the list, read leftwards over the place, the body or the company that it
 * belongs to (临水县|教育局|局长). Whom a post belongs to is found in person.c. */
#include "lexicon/places.h"
#include "lexicon/vocabulary.h"
#include "mentions/builder.h"
#include "mentions/crossing.h"
#include "mentions/former.h"
#include "mentions/inner_place.h"
#include "mentions/office_taken.h"
#include "mentions/post_body.h"
#include "mentions/post_reach.h"
#include "mentions/post_words.h"
#include "mentions/triggers.h"

/* 红|军长|征: both its characters are parts of common words there. */
static bool is_torn(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    enum { COMMON = 1250 };
    const struct vocabulary *vocabulary = lexicon_vocabulary(builder->reading->lexicon);
    struct runes text = builder->reading->text;
    uint16_t before[VOCABULARY_LONGEST + 1], behind[VOCABULARY_LONGEST + 1];
    if (hit->begin == 0 || (builder->edges[hit->begin] & EDGE_BEGIN) ||
        builder->path_names[hit->end] != 0)
        return false;
    vocabulary_costs(vocabulary, text, hit->begin - 1, hit->begin + 1, before);
    vocabulary_costs(vocabulary, text, hit->end - 1,
                     hit->end < text.length ? hit->end + 1 : hit->end, behind);
    return before[2] != 0 && before[2] < COMMON && behind[2] != 0 && behind[2] < COMMON;
}

/* 县长|候选人, 主席|提名人选, before a name: an office that somebody stands for is told as a post.
 * The end of that, `end` where it is none. */
static uint32_t behind_candidacy(const struct reading_builder *builder, uint32_t end)
{
    static const struct runes words[] = {RUNES_ROW(U"候选人"), RUNES_ROW(U"提名人选"),
                                         RUNES_ROW(U"候选人选"), RUNES_ROW(U"拟任人选"),
                                         RUNES_ROW(U"人选")};
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
        if (runes_at(builder->text, end, words[i]) &&
            builder->path_names[end + words[i].length] != 0)
            return end + words[i].length;
    return end;
}

/* 提名张三为县长|候选人: the same of whom was named before it. */
static uint32_t behind_nomination(const struct reading_builder *builder,
                                  const struct lexicon_hit *hit)
{
    enum { LONGEST_BODY = 20 };
    static const struct runes words[] = {RUNES_ROW(U"候选人"), RUNES_ROW(U"人选")};
    struct runes text = builder->text;
    uint32_t end = hit->end;
    for (size_t i = 0; end == hit->end && i < sizeof(words) / sizeof(*words); i++)
        if (runes_at(text, hit->end, words[i]))
            end += words[i].length;
    if (end == hit->end || (end < text.length && rune_is_han(text.data[end])))
        return hit->end;
    for (uint32_t at = hit->begin; at > 1 && hit->begin - at <= LONGEST_BODY; at--) {
        if (text.data[at - 1] == U'为' && text.data[at - 2] != U'作')
            return end;
        if (!rune_is_han(text.data[at - 1]))
            break;
    }
    return hit->end;
}

/* What makes the ending part of another word: 委员|会, 书记|处, 县领导|干部. */
static bool goes_on(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    static const struct runes tails[] = {
        RUNES_ROW(U"会"),   RUNES_ROW(U"馆"),   RUNES_ROW(U"处"),   RUNES_ROW(U"团"),
        RUNES_ROW(U"级"),   RUNES_ROW(U"部"),   RUNES_ROW(U"干部"), RUNES_ROW(U"班子"),
        RUNES_ROW(U"小组"), RUNES_ROW(U"令"),   RUNES_ROW(U"制"),   RUNES_ROW(U"棒"),
        RUNES_ROW(U"中心"), RUNES_ROW(U"办公"), RUNES_ROW(U"人选"), RUNES_ROW(U"助理"),
        RUNES_ROW(U"科员"), RUNES_ROW(U"医师"), RUNES_ROW(U"编辑"), RUNES_ROW(U"人"),
        RUNES_ROW(U"信箱"), RUNES_ROW(U"热线"), RUNES_ROW(U"联席"), RUNES_ROW(U"单位"),
        RUNES_ROW(U"机构"), RUNES_ROW(U"台"),   RUNES_ROW(U"府"),   RUNES_ROW(U"大选"),
        RUNES_ROW(U"选举"), RUNES_ROW(U"竞选"), RUNES_ROW(U"候选"), RUNES_ROW(U"员")};
    struct runes text = builder->reading->text;
    for (size_t i = 0; i < sizeof(tails) / sizeof(*tails); i++) {
        if (runes_at(text, hit->end, tails[i]))
            return behind_candidacy(builder, hit->end) == hit->end &&
                   behind_nomination(builder, hit) == hit->end;
    }
    if (builder->place_to[hit->begin + 1] != 0 && builder->place_to[hit->begin + 1] <= hit->begin &&
        builder_hit_at(builder, hit->begin + 1, LEXICON_PLACES) != NULL)
        return true; /* 大|连长|海县 */
    const struct lexicon_hit *body = builder_hit_at(builder, hit->end - 1, LEXICON_ORGANISATIONS);
    if (body != NULL && body->end > hit->end + 2)
        return true; /* 交通运输部|长江航务管理局 */
    if (text.data[hit->end - 1] == U'长' && runes_at(text, hit->end, RUNES(U"官")) &&
        builder_hit_at(builder, hit->end - 1, LEXICON_ROLES) != NULL)
        return true; /* 国防部|长官 */
    const struct lexicon_hit *role = builder_hit_at(builder, hit->begin + 1, LEXICON_ROLES);
    if (role != NULL && role->end > hit->end && role->end > role->begin + 2)
        return true; /* 总裁|判长 */
    return hit->end - hit->begin == 2 && is_torn(builder, hit);
}

/* 时任, 现任 are no part of the post; 中共 is. */
static uint32_t with_modifier(struct runes text, uint32_t begin)
{
    if (begin >= 2 && runes_at(text, begin - 2, RUNES(U"中共")))
        return begin - 2;
    return begin;
}

/* 县政协|原|副主席, 青山镇|原|镇长: over a word for a post that was, where the body or the place it
 * belonged to stands before. */
static uint32_t over_former(const struct reading_builder *builder, uint32_t begin)
{
    struct runes text = builder->reading->text;
    if (begin < 2 || (text.data[begin - 1] != U'原' && text.data[begin - 1] != U'前'))
        return begin;
    uint32_t place = builder->place_to[begin];
    bool named = place != 0 && ((builder->edges[place - 1] & EDGE_BEGIN) ||
                                builder->place_to[place - 1] != 0); /* 甘肃|镇原|县长 */
    bool placed = !named && text.data[begin - 1] == U'原' &&
                  RUNE_AMONG(text.data[begin - 2], U"省市县区州旗盟镇乡村");
    return placed || builder->organisation_to[begin - 1] != 0 ? begin - 1 : begin;
}

/* 、|政府县长, 、|人大主任: a kind of body without its place opens what the post is called. */
static uint32_t with_bare_body(const struct reading_builder *builder, uint32_t begin)
{
    static const struct runes bodies[] = {RUNES_ROW(U"人民政府"), RUNES_ROW(U"政府"),
                                          RUNES_ROW(U"党委"),     RUNES_ROW(U"人大"),
                                          RUNES_ROW(U"政协"),     RUNES_ROW(U"纪委")};
    struct runes text = builder->reading->text;
    for (size_t i = 0; i < sizeof(bodies) / sizeof(*bodies); i++) {
        if (begin >= bodies[i].length && runes_at(text, begin - bodies[i].length, bodies[i]))
            return builder->edges[begin - bodies[i].length] & EDGE_MARK ? begin - bodies[i].length
                                                                        : begin;
    }
    return begin;
}

/* The ending may begin inside the body it belongs to: 照明有限|公司董事长, 柳林|街道党工委书记. */
static uint32_t body_across(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->text;
    uint32_t begin = hit->begin;
    for (uint32_t i = hit->begin + 1; i < hit->end; i++) {
        if (builder->organisation_to[i] != 0 && builder->organisation_to[i] - 1 < begin)
            begin = builder->organisation_to[i] - 1;
        uint32_t place = builder->place_to[i];
        if (place != 0 && place - 1 < begin && !takes_office(builder, place - 1) &&
            !(place > 1 && runes_at(text, place - 2, RUNES(U"代理"))))
            begin = place - 1; /* not 王强|任|县长, 代|理|县长, though there are such counties */
    }
    return begin;
}

/* 达日塘|村第一书记: the ending begins with the last character of the body. */
static uint32_t body_into(const struct reading_builder *builder, uint32_t begin)
{
    struct runes text = builder->reading->text;
    static const struct runes heads = RUNES_ROW(U"村校院社");
    struct runes head = runes_slice(text, begin, begin + 1);
    if (begin > 0 && RUNE_AMONG(text.data[begin - 1], U"女男老新副原前同任名位"))
        return begin; /* 首位女|校长, 新任|社长 */
    if ((builder->edges[begin] & EDGE_BEGIN) || runes_find(heads, 0, head) == heads.length ||
        (text.data[begin] != U'村' && post_follows_a_name(builder, begin)))
        return begin;
    uint32_t body = post_body_before(builder, begin + 1);
    bool surname = body + 1 == begin && text.data[begin] != U'村' &&
                   lexicon_find(builder->reading->lexicon, LEXICON_SURNAMES,
                                runes_slice(text, body, begin)) != NULL;
    return body < begin && !surname ? body : begin; /* 石|校长 */
}

/* 由县委书记, 会议由…主持: 由 says who does it. 于桥水库: what opens a clause right before a body's
 * name is no preposition but its first character. */
static uint32_t without_agent_mark(const struct reading_builder *builder, uint32_t begin,
                                   uint32_t end)
{
    struct runes text = builder->reading->text;
    for (uint32_t i = begin; i < end && i < begin + 4; i++) {
        if (text.data[i] == U'由' && (i == 0 || text.data[i - 1] != U'自'))
            return i + 1;
    }
    if (begin > 0 && text.data[begin - 1] == U'于' && begin + 2 < end &&
        (builder->edges[begin - 1] & EDGE_MARK))
        return begin - 1;
    return begin;
}

/* 张三任|县财政局总会计师, 李四升任|县长: the verb is read with the level behind it as a county's
 * name. 免去其|县教育局局长职务, 村党支部书记兼|村委会主任. */
static uint32_t behind_taking(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    struct runes text = builder->text;
    bool taking = begin > 0 && begin + 2 < end && text.data[begin] == U'任' &&
                  post_level(text.data[begin + 1]) && rune_is_han(text.data[begin - 1]) &&
                  !(builder->edges[begin] & EDGE_BEGIN);
    bool theirs = begin + 2 < end && text.data[begin] == U'其' && post_level(text.data[begin + 1]);
    bool also = begin + 2 < end && text.data[begin] == U'兼' && builder->place_to[end] == 0;
    return taking || theirs || also ? begin + 1 : begin;
}

/* 该行|行长, 该镇|镇长: what is pointed at is no part of the post, though its last character is. */
static uint32_t behind_pointing(struct runes text, uint32_t begin, uint32_t end)
{
    if (begin > 0 && begin + 1 < end && text.data[begin] == text.data[begin + 1] &&
        RUNE_AMONG(text.data[begin - 1], U"该本我此各"))
        return begin + 1;
    if (begin + 3 < end && RUNE_AMONG(text.data[begin], U"该本我此") &&
        text.data[begin + 1] == text.data[begin + 2])
        return begin + 2;
    return begin;
}

/* 李四和|县领导, 跟随|县农技中心主任: the county's name (和县, 随县) is the end of another word and
 * a bare level. */
static bool opens_within_word(const struct reading_builder *builder, uint32_t begin)
{
    enum { COMMON = 1250 };
    struct runes text = builder->reading->text;
    uint16_t before[VOCABULARY_LONGEST + 1];
    if (begin == 0 || begin + 2 >= text.length || !post_level(text.data[begin + 1]) ||
        !rune_is_han(text.data[begin - 1]) || (builder->edges[begin] & EDGE_MARK))
        return false;
    if (text.data[begin] == U'和')
        return true;
    vocabulary_costs(lexicon_vocabulary(builder->reading->lexicon), text, begin - 1, begin + 1,
                     before);
    return before[2] != 0 && before[2] < COMMON;
}

/* 代理|县长, 专职|副会长, 执行|会长: how the post is held. */
static bool is_qualified(struct runes text, uint32_t begin)
{
    static const struct runes words[] = {RUNES_ROW(U"代理"), RUNES_ROW(U"专职"), RUNES_ROW(U"兼职"),
                                         RUNES_ROW(U"挂职"), RUNES_ROW(U"常务"), RUNES_ROW(U"执行"),
                                         RUNES_ROW(U"轮值"), RUNES_ROW(U"名誉"), RUNES_ROW(U"荣誉"),
                                         RUNES_ROW(U"分管"), RUNES_ROW(U"创会")};
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
        if (runes_at(text, begin, words[i]))
            return true;
    return false;
}

static uint32_t post_begin(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    uint32_t begin = body_across(builder, hit);
    if (span_equal(lexicon_entry_of(builder->reading->lexicon, hit->entry)->value, SPAN("company")))
        begin = post_with_area(builder, begin);
    for (int i = 0; i < 6; i++) {
        uint32_t before = begin;
        if (begin > 1 && is_qualified(text, begin - 2))
            begin -= 2;
        begin = post_organisation_before(builder, over_former(builder, begin));
        begin = post_place_before(builder, begin);
        if (begin > 0 && post_level(text.data[begin - 1]) &&
            ((builder->edges[begin - 1] & EDGE_BEGIN) ||
             (begin > 1 && takes_office_of_body(builder, begin - 2))) &&
            !(begin > 1 && text.data[begin - 2] == U'坐')) /* 坐镇|指挥 */
            begin--;
        if (begin > 0 && (text.data[begin - 1] == U'副' || text.data[begin - 1] == U'代') &&
            (builder->edges[begin - 1] & EDGE_BEGIN))
            begin--;
        if (begin == before)
            break;
    }
    begin = post_with_session(builder, body_into(builder, begin));
    begin = post_with_zone(builder, post_with_committee(builder, begin));
    begin = post_with_quotation(builder, begin);
    if (is_chief(builder, hit) && post_with_water(builder, hit->begin) < begin)
        begin = post_with_water(builder, hit->begin);
    if (!(builder->edges[begin] & EDGE_BEGIN)) {
        uint32_t body = post_body_before(builder, begin);
        if (begin - body <= POST_LONGEST_PREFIX)
            begin = body;
    }
    begin = without_agent_mark(builder, begin, hit->begin);
    begin = behind_taking(builder, begin, hit->end);
    begin += begin < hit->begin && opens_within_word(builder, begin);
    if (begin > 1 && begin < hit->begin && text.data[begin - 1] == U'某')
        begin = post_place_before(builder, begin - 1); /* 临水县|某|茶业公司董事长 */
    for (int i = 0;
         i < POST_LONGEST_PREFIX && begin > 0 && builder->organisation_from[begin] == 0 &&
         (builder->cover[begin] & builder->cover[begin - 1] & COVER_ORGANISATION);
         i++)
        begin--; /* 通用|汽车中国公司董事长: not into the body */
    return with_modifier(text, behind_pointing(text, begin, hit->end));
}

/* 原局长, 前总统: no part of the post's own words. */
static bool is_former(char32_t c)
{
    return c == U'原' || c == U'前' || c == U'时' || c == U'现' || c == U'任' || c == U'女' ||
           c == U'的';
}

/* The end of the body or the place that begins at position, position where there is none. */
static uint32_t lead_end(const struct reading_builder *builder, uint32_t position, uint32_t most)
{
    uint32_t end = builder->organisation_from[position];
    if (end > position && end <= most)
        return end;
    const struct lexicon_hits *hits = &builder->reading->hits;
    for (uint32_t i = hits->first[position]; i < hits->first[position + 1]; i++) {
        const struct lexicon_hit *hit = &hits->hits[i];
        bool place = hit->category == LEXICON_PLACES || hit->category == LEXICON_PLACE_SHORT ||
                     hit->category == LEXICON_TOWNS || hit->category == LEXICON_COUNTRIES;
        bool torn = hit->end == most && builder->reading->text.data[most] == U'长'; /* 浙江|省长 */
        if (place && !torn && hit->end - hit->begin > 1 && hit->end <= most)
            return hit->end;
    }
    return position;
}

/* Where the post's own words begin; a body before them that nobody found yet becomes a mention. */
static uint32_t own_begin(struct reading_builder *builder, uint32_t begin,
                          const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    uint32_t own = begin, country = begin;
    for (int i = 0; i < 6 && own < hit->end; i++) {
        uint32_t end = lead_end(builder, own, hit->end - 1);
        if (end == own)
            break;
        if (builder_hit_at(builder, own, LEXICON_COUNTRIES) != NULL)
            country = end;
        own = end;
    }
    const bool area = span_equal(lexicon_entry_of(builder->reading->lexicon, hit->entry)->value,
                                 SPAN("company")) &&
                      post_with_area(builder, hit->begin) < hit->begin;
    if (own < hit->begin && !area && post_ends_a_body(text.data[hit->begin - 1]) &&
        hit->begin - own > (own > begin ? 0u : 1u)) {
        if (runes_at(text, hit->begin - 2, RUNES(U"大会")) ||
            (hit->begin > 2 && runes_at(text, hit->begin - 3, RUNES(U"自治"))) ||
            (hit->begin > 2 && runes_at(text, hit->begin - 3, RUNES(U"主席团"))))
            return hit->begin; /* 大会主席团|常务主席, 自治区|主席: no body with a name */
        if (text.data[begin] == U'某' || (begin > 0 && text.data[begin - 1] == U'各'))
            return hit->begin; /* 某部|连长, 各委室|负责人: none that is named */
        if (country == begin)
            country = behind_former(builder, begin, hit->begin); /* 原|财务部|部长 */
        post_add_body(builder, country, hit->begin);
        return hit->begin;
    }
    while (own < hit->begin && is_former(text.data[own]))
        own++;
    return own;
}

static bool is_brand(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    return span_starts_with(lexicon_entry_of(builder->reading->lexicon, hit->entry)->value,
                            SPAN("brand"));
}

/* 古巴|对外经济合作部长, 泰国|科技大臣: a minister of a country with all that the ministry is for;
 * where its name begins behind the country, begin where no country stands near before it. */
static uint32_t ministry_begin(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    enum { LONGEST = 9 };
    static const struct runes others[] = {
        RUNES_ROW(U"新任"), RUNES_ROW(U"现任"), RUNES_ROW(U"前任"), RUNES_ROW(U"候任"),
        RUNES_ROW(U"时任"), RUNES_ROW(U"首任"), RUNES_ROW(U"代理"), RUNES_ROW(U"政府")};
    struct runes text = builder->reading->text;
    struct runes last = runes_slice(text, end - 2, end);
    if (!runes_equal(last, RUNES(U"部长")) && !runes_equal(last, RUNES(U"大臣")))
        return begin;
    const struct lexicon_hit *ministry = builder_hit_to(builder, end - 1, LEXICON_ORGANISATIONS);
    if (ministry != NULL && begin + 2 == end && ministry->begin < begin &&
        span_equal(lexicon_entry_of(builder->reading->lexicon, ministry->entry)->value,
                   SPAN("government")))
        return ministry->begin; /* 公安部|长 */
    for (uint32_t at = begin; at > 0 && at + LONGEST > begin; at--) {
        const struct lexicon_hit *land = builder_hit_to(builder, at, LEXICON_COUNTRIES);
        if (land != NULL && land->end - land->begin > 1) {
            bool other = at == begin ||
                         RUNE_AMONG(text.data[at], U"前原副女新老的一两二三四五六") ||
                         runes_at(text, at, RUNES(U"共产党"));
            for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++)
                other |= runes_at(text, at, others[i]);
            return other ? begin : at;
        }
        const struct lexicon_hit *verb = builder_hit_to(builder, at, LEXICON_BOUNDARIES);
        bool stops = verb != NULL && !RUNE_AMONG(text.data[at - 1], U"和外") &&
                     !is_crossed(builder, at) &&
                     !post_is_business_of_state(runes_slice(text, verb->begin, at));
        if (stops || !rune_is_han(text.data[at - 1]) || builder->path_names[at - 1] != 0 ||
            (builder->cover[at - 1] & (COVER_ORGANISATION | COVER_MEDIA)) ||
            RUNE_AMONG(text.data[at - 1], U"的兼席"))
            break;
    }
    return begin;
}

/* 研究|总监, 高级|专员: a post of the longer list that ends in this one, where no body holds its
 * begin. 前总统 and 当选总统 say nothing of the post, 内|科主任 is one of a body. */
static uint32_t whole_begin(const struct reading_builder *builder, const struct lexicon_hit *hit,
                            uint32_t read_to)
{
    struct runes text = builder->reading->text;
    if (is_cadre(builder, hit))
        return cadre_begin(builder, hit);
    if (is_chief(builder, hit))
        return chief_begin(builder, hit);
    uint32_t member = member_begin(builder, hit, read_to);
    if (member < hit->begin)
        return member;
    const struct lexicon_hit *role = builder_hit_to(builder, hit->end, LEXICON_ROLES);
    const struct lexicon_hit *body =
        role != NULL ? builder_hit_at(builder, role->begin, LEXICON_ORGANISATION_ENDS) : NULL;
    if (body != NULL && body->end == hit->begin && !(builder->edges[role->begin] & EDGE_BEGIN) &&
        !is_brand(builder, body))
        return hit->begin; /* 育才|小学|校长 */
    if (role == NULL || role->begin >= hit->begin || role->begin < read_to ||
        text.data[role->begin] == U'前' || text.data[role->begin] == U'当' ||
        (post_ends_a_body(text.data[role->begin]) && !(builder->edges[role->begin] & EDGE_BEGIN) &&
         builder->organisation_to[role->begin] == 0) || /* 集团|行政总裁 */
        builder_covered(builder, role->begin, hit->begin,
                        COVER_ORGANISATION | COVER_MEDIA | COVER_PLACE))
        return ministry_begin(builder, hit->begin, hit->end);
    return ministry_begin(builder, role->begin, hit->end);
}

/* 副县长|（挂职）, 办公室主任|（兼）: behind the note of how a post is held, which belongs to it.
 */
static uint32_t behind_note(struct runes text, uint32_t end)
{
    static const struct runes notes[] = {RUNES_ROW(U"（兼）"), RUNES_ROW(U"（挂职）"),
                                         RUNES_ROW(U"（兼任）"), RUNES_ROW(U"（代）")};
    if (end >= text.length || text.data[end] != U'（')
        return end;
    for (size_t i = 0; i < sizeof(notes) / sizeof(*notes); i++)
        if (runes_at(text, end, notes[i]))
            return end + notes[i].length;
    return end;
}

/* 农业大学|教授: told of as somebody's, and no officer of the body. */
static bool is_rank(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    return span_equal(lexicon_entry_of(builder->reading->lexicon, hit->entry)->value, SPAN("rank"));
}

/* 人大代表: a seat among many, told of as somebody's where the name stands behind it. */
static bool is_seat(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    return span_equal(lexicon_entry_of(builder->reading->lexicon, hit->entry)->value, SPAN("seat"));
}

/* 辞去|人大代表|职务, 补选张三为市十七届|人大代表: a seat that is given or given up;
 * 人大代表|、某镇 镇长张三: one that stands among posts. */
static bool is_office_by_word(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->text;
    if (runes_at(text, hit->end, RUNES(U"职务")) || runes_at(text, hit->end, RUNES(U"、")))
        return true;
    uint32_t begin = post_with_session(builder, hit->begin);
    if (begin == hit->begin)
        begin = post_place_before(builder, begin);
    if (begin == hit->begin && begin > 0 && post_level(text.data[begin - 1]))
        begin--;
    return begin > 1 &&
           (text.data[begin - 1] == U'选' ||
            (text.data[begin - 1] == U'为' && !RUNE_AMONG(text.data[begin - 2], U"成作因认以身")));
}

/* 村委会|主任, 全国妇联书记处|书记: a body that the listed word of the post names too. Where the
 * post's own words begin behind it; `own` where there is none. */
static uint32_t behind_named_body(struct reading_builder *builder, uint32_t own, uint32_t end)
{
    static const struct runes bodies[] = {RUNES_ROW(U"村委会"), RUNES_ROW(U"居委会"),
                                          RUNES_ROW(U"书记处")};
    struct runes text = builder->reading->text;
    for (size_t i = 0; i < sizeof(bodies) / sizeof(*bodies); i++) {
        uint32_t behind = own + bodies[i].length;
        if (!runes_at(text, own, bodies[i]) || behind >= end)
            continue;
        bool higher = builder->organisation_to[own] != 0;
        if (text.data[own] == U'书' && (!higher || text.data[behind] != U'书'))
            return own;
        post_add_body(builder, higher ? builder->organisation_to[own] - 1 : own, behind);
        return behind;
    }
    return own;
}

/* Of several posts of one begin the longest; a post's ending may not begin inside another word. */
static void read_post(struct reading_builder *builder, const struct lexicon_hit *ending,
                      uint32_t read_to)
{
    enum { SHORTEST_BODY = 3 };
    const struct lexicon_entry *entry = lexicon_entry_of(builder->reading->lexicon, ending->entry);
    struct lexicon_hit whole = *ending;
    whole.begin = whole_begin(builder, ending, read_to);
    const struct lexicon_hit *hit = &whole;
    uint32_t begin = behind_former(builder, post_begin(builder, hit), hit->begin);
    if (is_rank(builder, ending) && hit->begin < begin + SHORTEST_BODY)
        begin = hit->begin; /* 驻站|研究员 */
    uint32_t own = own_begin(builder, begin, hit);
    own = behind_named_body(builder, own, hit->end);
    begin = post_with_levels(builder, with_bare_body(builder, begin), hit->end);
    uint32_t end = behind_candidacy(builder, behind_note(builder->reading->text, hit->end));
    if (end == hit->end)
        end = behind_nomination(builder, hit);
    struct mention *mention = builder_add(builder, MENTION_POST, begin, end, "posts");
    mention->value = is_seat(builder, ending) ? SPAN("local") : entry->value;
    mention->own = own;
    builder_cover(builder, begin, end, COVER_POST);
}

static void index_organisations(struct reading_builder *builder)
{
    uint32_t length = builder->reading->text.length;
    builder->organisation_to =
        arena_alloc(builder->reading->arena, ((size_t)length + 1) * sizeof(uint32_t));
    builder->organisation_from =
        arena_alloc(builder->reading->arena, ((size_t)length + 1) * sizeof(uint32_t));
    for (size_t i = 0; i < builder->count; i++) {
        const struct mention *mention = &builder->mentions[i];
        if (mention->type != MENTION_ORGANISATION)
            continue;
        builder->organisation_to[mention->end] = mention->begin + 1;
        builder->organisation_from[mention->begin] = mention->end;
    }
}

/* 某镇|长发村: a village behind the town. */
static bool begins_village(struct runes text, uint32_t position)
{
    enum { NAME_MOST = 3 };
    for (uint32_t i = position + 1; i < text.length && i <= position + NAME_MOST; i++)
        if (text.data[i] == U'村' || text.data[i] == U'屯' || text.data[i] == U'社')
            return text.data[i] != U'社' || runes_at(text, i, RUNES(U"社区"));
    return false;
}

/* 某县|长山米业有限公司: a company behind it. */
static bool begins_company(struct runes text, uint32_t position)
{
    enum { NAME_MOST = 6 };
    for (uint32_t i = position + 2; i < text.length && i <= position + NAME_MOST; i++) {
        if (!rune_is_han(text.data[i]) || text.data[i] == U'的')
            return false;
        if (runes_at(text, i, RUNES(U"有限")))
            return true;
    }
    return false;
}

/* 坐|镇长|寿镇, 某镇长|发村: what stands in front and what stands behind share it between them. */
static bool is_shared(const struct reading_builder *builder, const struct lexicon_hit *hit)
{
    struct runes text = builder->reading->text;
    uint32_t inner = hit->begin + 1;
    const uint8_t *cover = builder->cover;
    if (hit->end == inner + 1 && text.data[inner] == U'长' &&
        (begins_company(text, inner) ||
         ((cover[hit->begin] & cover[inner - 1] & COVER_PLACE) && builder->place_to[inner] != 0 &&
          builder->place_to[inner] + 2 <= inner && begins_inner_place(builder, inner)) ||
         ((cover[hit->begin] & COVER_PLACE) && !(cover[inner] & COVER_PLACE) &&
          begins_village(text, inner))))
        return true;
    const struct lexicon_hit *verb =
        hit->begin > 0 ? builder_hit_at(builder, hit->begin - 1, LEXICON_BOUNDARIES) : NULL;
    if (verb == NULL || verb->end != inner)
        return false;
    const struct lexicon_hit *place = builder_hit_at(builder, inner, LEXICON_TOWNS);
    if (place == NULL)
        place = builder_hit_at(builder, inner, LEXICON_PLACES);
    return place != NULL && place->end > hit->end;
}

void recognise_posts(struct reading_builder *builder)
{
    const struct reading *reading = builder->reading;
    index_organisations(builder);
    uint32_t read_to = 0;
    struct trigger_walk walk =
        trigger_walk(reading, 0, reading->text.length, 0, LEXICON_KIND(LEXICON_POSTS));
    uint32_t at;
    while (trigger_next(&walk, &at)) {
        for (uint32_t i = reading->hits.first[at]; i < reading->hits.first[at + 1]; i++) {
            const struct lexicon_hit *hit = &reading->hits.hits[i];
            if (hit->category != LEXICON_POSTS || hit->begin < read_to || goes_on(builder, hit) ||
                is_shared(builder, hit) || builder_is_of_whole(builder->text, hit) ||
                (is_cadre(builder, hit) && cadre_begin(builder, hit) == hit->begin) ||
                ((is_seat(builder, hit) || is_rank(builder, hit)) &&
                 builder->path_names[hit->end] == 0 && !is_office_by_word(builder, hit)) ||
                builder->path_names[hit->begin] > hit->end - hit->begin) /* 王子怡 */
                continue;
            read_post(builder, hit, read_to);
            read_to = hit->end;
        }
    }
}
