/* The words by which an account of a tour goes from place to place, and those that only look like
 * them. */
#include "facts/visit_ways.h"

#include "facts/phrase.h"
#include "facts/visit_sites.h"

bool visit_names_visitors(struct runes text, uint32_t at, uint32_t limit)
{
    static const struct runes heads[] = {
        RUNES_ROW(U"团"),     RUNES_ROW(U"组"),     RUNES_ROW(U"之行"), RUNES_ROW(U"期间"),
        RUNES_ROW(U"学习"),   RUNES_ROW(U"时"),     RUNES_ROW(U"中"),   RUNES_ROW(U"活动"),
        RUNES_ROW(U"工作时"), RUNES_ROW(U"工作中"), {NULL, 0}};
    static const struct runes begins =
        RUNES_ROW(U"科国医学心铁建粮石华小原信银南北山航车电交代秋央");
    const struct runes *head = phrase_word_at(text, at, limit, heads);
    return head != NULL && !(head->length == 1 && at + 1 < limit &&
                             runes_hold((struct runes)RUNES_ROW(U"中时"), text.data[at]) &&
                             runes_hold(begins, text.data[at + 1])); /* 走进|中科公司 */
}

/* 有着百年历史的|关河村, 被誉为“小江南”的|石桥镇: behind what is said of a place before its name;
 * `begin` where nothing is. */
static uint32_t past_praise(struct runes text, uint32_t begin, uint32_t limit)
{
    enum { LONGEST_PRAISE = 30, SHORTEST_NAME = 2 };
    static const struct runes openers[] = {RUNES_ROW(U"被称为"),
                                           RUNES_ROW(U"被称作"),
                                           RUNES_ROW(U"被誉为"),
                                           RUNES_ROW(U"有着"),
                                           RUNES_ROW(U"素有"),
                                           RUNES_ROW(U"享有"),
                                           RUNES_ROW(U"号称"),
                                           RUNES_ROW(U"具有"),
                                           RUNES_ROW(U"正在建设"),
                                           RUNES_ROW(U"正在施工"),
                                           RUNES_ROW(U"在建的"),
                                           RUNES_ROW(U"刚刚"),
                                           RUNES_ROW(U"即将"),
                                           RUNES_ROW(U"新建成"),
                                           RUNES_ROW(U"总投资"),
                                           RUNES_ROW(U"占地"),
                                           RUNES_ROW(U"始建于"),
                                           RUNES_ROW(U"建于"),
                                           {NULL, 0}};
    if (phrase_word_at(text, begin, limit, openers) == NULL)
        return begin;
    uint32_t last = limit - begin > LONGEST_PRAISE ? begin + LONGEST_PRAISE : limit;
    last = phrase_end(text, begin, last, PHRASE_CLAUSE | PHRASE_PAUSE);
    for (uint32_t at = begin; at + SHORTEST_NAME < last; at++) {
        if (text.data[at] == U'“')
            at = phrase_closing(text, at, last);
        else if (text.data[at] == U'的')
            return at + 1;
    }
    return begin;
}

uint32_t visit_past_description(const struct reading *reading, uint32_t begin, uint32_t limit)
{
    enum { LONGEST_DESCRIPTION = 14, LONGEST_PRAISE = 45 };
    begin += phrase_word_length(reading->text, begin, limit, visit_charges());
    begin = past_praise(reading->text, begin, limit);
    uint32_t last = limit - begin > LONGEST_DESCRIPTION ? begin + LONGEST_DESCRIPTION : limit;
    for (uint32_t at = begin + 2; at + 2 < last; at++)
        if (runes_at(reading->text, at, RUNES(U"——")))
            return at + 2; /* 到分包的重点项目——|某热电项目 */
    uint32_t clause = limit - begin > LONGEST_PRAISE ? begin + LONGEST_PRAISE : limit;
    clause = phrase_end(reading->text, begin, clause, PHRASE_CLAUSE);
    for (uint32_t at = last; at + 2 < clause; at++) {
        const struct mention *place = reading_mention_at(reading, at + 2, MENTION_PLACE);
        if (place != NULL && !place->generic && runes_at(reading->text, at, RUNES(U"——")))
            return at + 2; /* 赴全国推广的代表活动先进示范县——|江苏省睢宁县 */
    }
    for (uint32_t at = begin + 2; at < last && phrase_mark_at(reading->text, at) == 0; at++)
        if (reading->text.data[at] == U'的' && at + 1 < limit &&
            reading_mention_at(reading, at + 1, MENTION_PLACE) != NULL)
            return at + 1;
    return begin;
}

/* 第一站, 首站, 最后一站: the position behind it and behind 是 or 来到; 0 where it is no station of
 * a tour. */
static uint32_t behind_station(struct runes text, uint32_t at, uint32_t limit)
{
    static const struct runes stations[] = {
        RUNES_ROW(U"一站"), RUNES_ROW(U"首站"), RUNES_ROW(U"二站"), RUNES_ROW(U"三站"),
        RUNES_ROW(U"四站"), RUNES_ROW(U"五站"), RUNES_ROW(U"末站"), {NULL, 0}};
    static const struct runes links[] = {
        RUNES_ROW(U"是"),     RUNES_ROW(U"为"),   RUNES_ROW(U"便是"),
        RUNES_ROW(U"就是"),   RUNES_ROW(U"选在"), RUNES_ROW(U"则是"),
        RUNES_ROW(U"来到了"), RUNES_ROW(U"来到"), RUNES_ROW(U"到"),
        RUNES_ROW(U"在"),     {NULL, 0}};
    const struct runes *station = phrase_word_at(text, at, limit, stations);
    if (station == NULL)
        return 0;
    uint32_t end = at + station->length;
    const struct runes *link = phrase_word_at(text, end, limit, links);
    return link != NULL ? end + link->length : end;
}

/* 深入|挖掘园区潜力, 深入|推进某工程: how something is done, and nobody goes anywhere. */
static bool is_thorough(struct runes text, uint32_t at, uint32_t end, uint32_t limit)
{
    static const struct runes deeds[] = {
        RUNES_ROW(U"挖掘"), RUNES_ROW(U"推进"), RUNES_ROW(U"实施"), RUNES_ROW(U"开展"),
        RUNES_ROW(U"学习"), RUNES_ROW(U"贯彻"), RUNES_ROW(U"落实"), RUNES_ROW(U"分析"),
        RUNES_ROW(U"研究"), RUNES_ROW(U"了解"), RUNES_ROW(U"交流"), RUNES_ROW(U"排查"),
        RUNES_ROW(U"推动"), RUNES_ROW(U"打造"), RUNES_ROW(U"对接"), RUNES_ROW(U"谋划"),
        RUNES_ROW(U"践行"), RUNES_ROW(U"持续"), RUNES_ROW(U"做好"), {NULL, 0}};
    return runes_at(text, at, RUNES(U"深入")) && phrase_word_at(text, end, limit, deeds) != NULL;
}

/* 先后|来, 接着|到, 先后|对: behind the going that an adverb or a way of going leads, or 0. */
static uint32_t behind_going(struct runes text, uint32_t at, uint32_t limit)
{
    static const struct runes several[] = {RUNES_ROW(U"先后"), RUNES_ROW(U"一行"),
                                           RUNES_ROW(U"分别"), RUNES_ROW(U"依次"),
                                           RUNES_ROW(U"相继"), {NULL, 0}};
    static const struct runes further[] = {RUNES_ROW(U"又"), RUNES_ROW(U"还"), RUNES_ROW(U"后"),
                                           RUNES_ROW(U"着"), RUNES_ROW(U"走"), RUNES_ROW(U"驱车"),
                                           RUNES_ROW(U"再"), RUNES_ROW(U"先"), {NULL, 0}};
    static const struct runes goals = RUNES_ROW(U"到来对");
    uint32_t length = phrase_word_length(text, at, limit, several);
    if (length > 0 && at + length < limit && runes_hold(goals, text.data[at + length]))
        return at + length + 1;
    length = phrase_word_length(text, at, limit, further);
    return length > 0 && runes_at(text, at + length, RUNES(U"到")) ? at + length + 1 : 0;
}

uint32_t visit_led_to(struct runes text, uint32_t at, uint32_t limit, bool head)
{
    static const struct runes arrivals[] = {
        RUNES_ROW(U"在"),   RUNES_ROW(U"来到"), RUNES_ROW(U"抵达"), RUNES_ROW(U"一到"),
        RUNES_ROW(U"走进"), RUNES_ROW(U"到达"), RUNES_ROW(U"深入"), RUNES_ROW(U"赴"),
        RUNES_ROW(U"赶到"), RUNES_ROW(U"赶赴"), RUNES_ROW(U"赶往"), RUNES_ROW(U"移步"),
        RUNES_ROW(U"步入"), RUNES_ROW(U"直奔"), RUNES_ROW(U"转道"), RUNES_ROW(U"转到"),
        RUNES_ROW(U"转往"), RUNES_ROW(U"转战"), RUNES_ROW(U"走入"), RUNES_ROW(U"钻进"),
        RUNES_ROW(U"扎进"), RUNES_ROW(U"登上"), RUNES_ROW(U"登临"), RUNES_ROW(U"上到"),
        RUNES_ROW(U"停在"), RUNES_ROW(U"折返"), RUNES_ROW(U"奔赴"), RUNES_ROW(U"辗转"),
        RUNES_ROW(U"即进"), {NULL, 0}};
    if (at > 2 && runes_at(text, at - 3, RUNES(U"全力以赴")))
        return 0;
    const struct runes *word = phrase_word_at(text, at, limit, visit_seeing());
    if (word != NULL && (visit_names_visitors(text, at + word->length, limit) ||
                         is_thorough(text, at, at + word->length, limit)))
        return 0;
    if (word == NULL)
        word = phrase_word_at(text, at, limit, arrivals);
    if (word == NULL && head && text.data[at] == U'到')
        return at + 1;
    uint32_t end = word != NULL ? at + word->length : behind_going(text, at, limit);
    if (end == 0)
        return behind_station(text, at, limit);
    if (runes_at(text, end, RUNES(U"最后一站")))
        return end + 4;
    if (runes_at(text, end, RUNES(U"了解")))
        end += 2; /* 实地察看|了解|A牧场、B车间 */
    else
        end += end < limit && (text.data[end] == U'了' || text.data[end] == U'到');
    return runes_at(text, end, RUNES(U"位于")) ? end + 2 : end;
}

uint32_t visit_scene(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes words[] = {
        RUNES_ROW(U"依次"),     RUNES_ROW(U"正在"), RUNES_ROW(U"映入眼帘"),
        RUNES_ROW(U"是"),       RUNES_ROW(U"先后"), RUNES_ROW(U"相继"),
        RUNES_ROW(U"次第"),     RUNES_ROW(U"一派"), RUNES_ROW(U"各具"),
        RUNES_ROW(U"人头攒动"), {NULL, 0}};
    return begin < end ? phrase_find_word(text, begin, end, words) : end;
}

uint32_t visit_behind_joint(struct runes text, uint32_t end, uint32_t limit)
{
    static const struct runes joints[] = {RUNES_ROW(U"、"), RUNES_ROW(U"以及"), RUNES_ROW(U"和"),
                                          RUNES_ROW(U"及"), RUNES_ROW(U"与"),   {NULL, 0}};
    return end + phrase_word_length(text, end, limit, joints);
}

bool visit_ends_goal(struct runes text, uint32_t end, uint32_t limit)
{
    static const struct runes behind[] = {
        RUNES_ROW(U"、"),   RUNES_ROW(U"和"),   RUNES_ROW(U"及"),   RUNES_ROW(U"与"),
        RUNES_ROW(U"等"),   RUNES_ROW(U"调研"), RUNES_ROW(U"考察"), RUNES_ROW(U"检查"),
        RUNES_ROW(U"督导"), RUNES_ROW(U"督查"), RUNES_ROW(U"视察"), RUNES_ROW(U"走访"),
        RUNES_ROW(U"慰问"), RUNES_ROW(U"看望"), RUNES_ROW(U"察看"), RUNES_ROW(U"查看"),
        RUNES_ROW(U"了解"), RUNES_ROW(U"参观"), RUNES_ROW(U"观摩"), RUNES_ROW(U"开展"),
        RUNES_ROW(U"实地"), RUNES_ROW(U"现场"), RUNES_ROW(U"专题"), RUNES_ROW(U"就"),
        RUNES_ROW(U"学习"), RUNES_ROW(U"招商"), RUNES_ROW(U"对接"), RUNES_ROW(U"指导"),
        RUNES_ROW(U"暗访"), RUNES_ROW(U"巡查"), RUNES_ROW(U"进行"), RUNES_ROW(U"送去"),
        {NULL, 0}};
    return end >= limit || (phrase_mark_at(text, end) & PHRASE_CLAUSE) != 0 ||
           phrase_word_at(text, end, limit, behind) != NULL;
}

uint32_t visit_finds_group(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes groups[] = {RUNES_ROW(U"考察团"),
                                          RUNES_ROW(U"代表团"),
                                          RUNES_ROW(U"访问团"),
                                          RUNES_ROW(U"采风团"),
                                          RUNES_ROW(U"观摩团"),
                                          RUNES_ROW(U"参观团"),
                                          RUNES_ROW(U"学习团"),
                                          RUNES_ROW(U"调研组"),
                                          RUNES_ROW(U"督查组"),
                                          RUNES_ROW(U"督导组"),
                                          RUNES_ROW(U"检查组"),
                                          RUNES_ROW(U"视察组"),
                                          RUNES_ROW(U"考察组"),
                                          RUNES_ROW(U"考核组"),
                                          RUNES_ROW(U"评估组"),
                                          RUNES_ROW(U"巡查组"),
                                          RUNES_ROW(U"慰问组"),
                                          RUNES_ROW(U"客商"),
                                          RUNES_ROW(U"班子领导"),
                                          RUNES_ROW(U"干部"),
                                          RUNES_ROW(U"县级领导"),
                                          RUNES_ROW(U"市级领导"),
                                          RUNES_ROW(U"人大代表"),
                                          RUNES_ROW(U"政协委员"),
                                          RUNES_ROW(U"与会代表"),
                                          RUNES_ROW(U"参会代表"),
                                          RUNES_ROW(U"与会人员"),
                                          RUNES_ROW(U"参会人员"),
                                          RUNES_ROW(U"与会嘉宾"),
                                          RUNES_ROW(U"指导组"),
                                          RUNES_ROW(U"工作组"),
                                          RUNES_ROW(U"专家"),
                                          RUNES_ROW(U"企业家"),
                                          RUNES_ROW(U"作家"),
                                          RUNES_ROW(U"艺术家"),
                                          RUNES_ROW(U"学员"),
                                          RUNES_ROW(U"委员们"),
                                          RUNES_ROW(U"代表们"),
                                          RUNES_ROW(U"负责人"),
                                          RUNES_ROW(U"科技特派员"),
                                          RUNES_ROW(U"采访团"),
                                          RUNES_ROW(U"研学团"),
                                          RUNES_ROW(U"服务队"),
                                          RUNES_ROW(U"巡视组"),
                                          RUNES_ROW(U"督察组"),
                                          RUNES_ROW(U"调查组"),
                                          {NULL, 0}};
    return begin < end ? phrase_find_word(text, begin, end, groups) : end;
}
