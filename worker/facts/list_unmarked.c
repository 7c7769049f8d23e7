/* Enumerations without markers: by a stated count before or behind them, by parallel clauses behind
 * a colon. */
#include "facts/list_unmarked.h"

#include "facts/list_marks.h"
#include "facts/list_words.h"

static bool told_by_framework(const struct facts *facts, struct extent at)
{
    for (size_t i = 0; i < facts->framework_count; i++) {
        const struct framework *framework = &facts->frameworks[i];
        if (framework->part_count > 0 && framework->at.begin >= 0 &&
            at.begin >= framework->at.begin && at.end <= framework->at.end)
            return true;
    }
    return false;
}

bool list_tells_figure(const struct reading *reading, struct phrase item)
{
    for (uint32_t i = reading_mention_from(reading, item.begin); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= item.end)
            return false;
        if (mention->begin > item.begin && reading->text.data[mention->begin - 1] == U'“')
            continue; /* “十佳店铺”评选: a name */
        if (mention->end < reading->text.length && reading->text.data[mention->end] == U'制')
            continue; /* 村民百分制 */
        if (mention->type == MENTION_PERCENT || mention->type == MENTION_MONEY ||
            mention->type == MENTION_QUANTITY || mention->type == MENTION_NUMBER)
            return true;
    }
    return false;
}

/* 领办1个, 12户: whether the item ends in a number with its unit or begins with one. */
static bool tells_number(const struct reading *reading, struct phrase item)
{
    for (uint32_t i = reading_mention_from(reading, item.begin); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= item.end)
            return false;
        if ((mention->end == item.end || mention->begin == item.begin) &&
            (mention->type == MENTION_PERCENT || mention->type == MENTION_MONEY ||
             mention->type == MENTION_QUANTITY || mention->type == MENTION_NUMBER))
            return true;
    }
    return false;
}

/* Whether the item is nothing but a number with its unit. */
static bool is_number(const struct reading *reading, struct phrase item)
{
    static const enum mention_type types[] = {MENTION_NUMBER, MENTION_QUANTITY, MENTION_MONEY,
                                              MENTION_PERCENT};
    for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        const struct mention *mention = reading_mention_at(reading, item.begin, types[i]);
        if (mention != NULL && mention->end == item.end)
            return true;
    }
    return false;
}

/* 在主席台就座的有：县长X，县政协主席Y: who was there is told by the event. */
static bool names_person(const struct reading *reading, struct phrase item)
{
    for (uint32_t i = reading_mention_from(reading, item.begin); i < reading->mention_count; i++) {
        if (reading->mentions[i].begin >= item.end)
            break;
        if (reading->mentions[i].type == MENTION_PERSON)
            return true;
    }
    return false;
}

/* 济南、青岛等|3个|中心城市: whether every item is the name of a place. */
static bool are_places(const struct reading *reading, const struct enumeration *found)
{
    for (uint32_t i = 0; i < found->count; i++) {
        const struct mention *place =
            reading_mention_at(reading, found->items[i].begin, MENTION_PLACE);
        if (place == NULL || place->end != found->items[i].end)
            return false;
    }
    return true;
}

/* 湖头、龙门|两个镇: how many names were told is no list of points. */
static bool names_places(const struct reading *reading, const struct enumeration *found,
                         uint32_t things, uint32_t limit)
{
    static const struct runes kinds[] = {
        RUNES_ROW(U"镇"),     RUNES_ROW(U"乡镇"), RUNES_ROW(U"乡"),   RUNES_ROW(U"村"),
        RUNES_ROW(U"市"),     RUNES_ROW(U"区"),   RUNES_ROW(U"街道"), RUNES_ROW(U"社区"),
        RUNES_ROW(U"省"),     RUNES_ROW(U"国家"), RUNES_ROW(U"旗"),   RUNES_ROW(U"行政村"),
        RUNES_ROW(U"自然村"), RUNES_ROW(U"县区"), RUNES_ROW(U"县"),   RUNES_ROW(U"办事处"),
        RUNES_ROW(U"城市"),   {NULL, 0}};
    struct runes text = reading->text;
    const struct runes *kind = phrase_word_at(text, things, limit, kinds);
    enum { LONGEST_NAME = 5 };
    static const struct runes longer =
        RUNES_ROW(U"域场舰位间块段企"); /* 两个|区域, 两个|旗舰项目 */
    if (kind == NULL ||
        (kind->length == 1 && things + 1 < limit && runes_hold(longer, text.data[things + 1])))
        return false;
    static const struct runes ends = RUNES_ROW(U"村镇乡区县市旗");
    uint32_t places = 0;
    for (uint32_t i = 1; i < found->count; i++) /* the first may stand behind what leads to it */
        places += found->items[i].end - found->items[i].begin <= LONGEST_NAME ||
                  runes_hold(ends, text.data[found->items[i].end - 1]);
    return places + 1 == found->count || places > found->count / 2;
}

/* 两类|重点领域, 三大|产业集群: where the words for what is counted end that begin at `things`;
 * their begin where no such word follows soon. */
static uint32_t end_of_things(struct runes text, uint32_t things, uint32_t limit)
{
    static const struct runes nouns[] = {RUNES_ROW(U"产业集群"), RUNES_ROW(U"产业链"),
                                         RUNES_ROW(U"产业"),     RUNES_ROW(U"集群"),
                                         RUNES_ROW(U"平台"),     RUNES_ROW(U"工作专班"),
                                         RUNES_ROW(U"工作组"),   RUNES_ROW(U"专班"),
                                         RUNES_ROW(U"环节"),     RUNES_ROW(U"领域"),
                                         RUNES_ROW(U"关系"),     RUNES_ROW(U"阶段"),
                                         RUNES_ROW(U"工程"),     RUNES_ROW(U"行动"),
                                         RUNES_ROW(U"清单"),     RUNES_ROW(U"制度"),
                                         RUNES_ROW(U"机制"),     RUNES_ROW(U"体系"),
                                         RUNES_ROW(U"品牌"),     RUNES_ROW(U"基地"),
                                         RUNES_ROW(U"园区"),     RUNES_ROW(U"项目"),
                                         RUNES_ROW(U"问题"),     RUNES_ROW(U"任务"),
                                         RUNES_ROW(U"工作"),     RUNES_ROW(U"优势"),
                                         RUNES_ROW(U"战略"),     RUNES_ROW(U"目标"),
                                         RUNES_ROW(U"方向"),     RUNES_ROW(U"维度"),
                                         RUNES_ROW(U"层面"),     RUNES_ROW(U"板块"),
                                         RUNES_ROW(U"大事"),     RUNES_ROW(U"实事"),
                                         RUNES_ROW(U"事"),       RUNES_ROW(U"要素"),
                                         RUNES_ROW(U"改革"),     RUNES_ROW(U"攻坚"),
                                         RUNES_ROW(U"举措"),     RUNES_ROW(U"措施"),
                                         RUNES_ROW(U"重点"),     RUNES_ROW(U"关键"),
                                         RUNES_ROW(U"区域"),     RUNES_ROW(U"部位"),
                                         RUNES_ROW(U"场所"),     RUNES_ROW(U"人群"),
                                         RUNES_ROW(U"等次"),     RUNES_ROW(U"等级"),
                                         RUNES_ROW(U"线路"),     RUNES_ROW(U"路线"),
                                         RUNES_ROW(U"功能区"),   RUNES_ROW(U"原则"),
                                         RUNES_ROW(U"条件"),     RUNES_ROW(U"因素"),
                                         RUNES_ROW(U"现象"),     RUNES_ROW(U"情况"),
                                         RUNES_ROW(U"情形"),     RUNES_ROW(U"短板"),
                                         RUNES_ROW(U"难题"),     RUNES_ROW(U"瓶颈"),
                                         RUNES_ROW(U"压力"),     RUNES_ROW(U"责任"),
                                         RUNES_ROW(U"底线"),     RUNES_ROW(U"红线"),
                                         RUNES_ROW(U"防线"),     RUNES_ROW(U"能力"),
                                         RUNES_ROW(U"意识"),     RUNES_ROW(U"路径"),
                                         RUNES_ROW(U"渠道"),     RUNES_ROW(U"队伍"),
                                         RUNES_ROW(U"课程"),     RUNES_ROW(U"主题"),
                                         RUNES_ROW(U"议题"),     RUNES_ROW(U"专题"),
                                         RUNES_ROW(U"议程"),     RUNES_ROW(U"内容"),
                                         RUNES_ROW(U"特点"),     RUNES_ROW(U"特色"),
                                         RUNES_ROW(U"特征"),     RUNES_ROW(U"亮点"),
                                         RUNES_ROW(U"要求"),     RUNES_ROW(U"要点"),
                                         RUNES_ROW(U"文章"),     RUNES_ROW(U"市场"),
                                         RUNES_ROW(U"模式"),     RUNES_ROW(U"服务"),
                                         RUNES_ROW(U"标准"),     RUNES_ROW(U"步骤"),
                                         RUNES_ROW(U"功能"),     RUNES_ROW(U"建设"),
                                         RUNES_ROW(U"提升"),     RUNES_ROW(U"单位"),
                                         RUNES_ROW(U"主体"),     {NULL, 0}};
    enum { FURTHEST = 6, MOST = 3 };
    uint32_t last = limit - things > FURTHEST ? things + FURTHEST : limit, end = things;
    for (uint32_t at = things; at < last && rune_is_han(text.data[at]) &&
                               !RUNE_AMONG(text.data[at], U"的在为将已均都和与及");
         at++) {
        const struct runes *noun = phrase_word_at(text, at, limit, nouns);
        if (noun == NULL)
            continue;
        end = at + noun->length;
        for (int i = 0; i < MOST && (noun = phrase_word_at(text, end, limit, nouns)) != NULL; i++)
            end += noun->length; /* 重点|工作 */
        return end;
    }
    return end;
}

static bool are_persons(const struct reading *reading, const struct enumeration *found)
{
    return found->count > 1 && names_person(reading, found->items[0]) &&
           names_person(reading, found->items[1]);
}

/* 县委副书记、|县长王某先后巡视甲校和乙校|两个|考点: whether the first item is but who did it. */
static bool opens_with_post(const struct reading *reading, const struct enumeration *found)
{
    const struct phrase first = found->items[0];
    const struct mention *post = reading_mention_at(reading, first.begin, MENTION_POST);
    return post != NULL && post->end == first.end && names_person(reading, found->items[1]);
}

/* 2024年|锂电池、光伏两大产业: the first item without the time before it. */
static struct phrase without_time(const struct reading *reading, struct phrase item)
{
    enum { LEAST = 2 };
    const struct mention *time = reading_mention_at(reading, item.begin, MENTION_TIME);
    bool before = time != NULL && time->end + LEAST <= item.end;
    return before ? (struct phrase){time->end, item.end} : item;
}

/* 王某从|举措、需要、要求三个方面…, 会议|审议了方案、…三项议题: the first item without who dealt
 * with all of them. */
static struct phrase without_subject(const struct reading *reading, struct phrase item)
{
    enum { LEAST = 2 };
    static const struct runes bodies[] = {
        RUNES_ROW(U"会议"), RUNES_ROW(U"大会"), RUNES_ROW(U"全会"), {NULL, 0}};
    static const struct runes ways[] = {
        RUNES_ROW(U"从"), RUNES_ROW(U"就"), RUNES_ROW(U"围绕"), {NULL, 0}};
    static const struct runes deeds = RUNES_ROW(U"讨审听研传学通");
    struct runes text = reading->text;
    uint32_t begin = item.begin;
    const struct runes *body = phrase_word_at(text, begin, item.end, bodies);
    if (body != NULL && begin + body->length < item.end &&
        runes_hold(deeds, text.data[begin + body->length]))
        begin += body->length;
    for (uint32_t i = reading_mention_from(reading, item.begin);
         i < reading->mention_count && reading->mentions[i].begin < item.end; i++) {
        const struct mention *mention = &reading->mentions[i];
        const uint32_t way = mention->type == MENTION_PERSON && mention->end < item.end
                                 ? phrase_word_length(text, mention->end, item.end, ways)
                                 : 0;
        begin = way > 0 ? mention->end + way : begin;
    }
    return begin + LEAST <= item.end ? (struct phrase){begin, item.end} : item;
}

/* A、B、C等|三大行动, A、B、C等全县|三大商会: where the last item may end: all of them are told,
 * where there are just so many. */
static uint32_t end_of_listed(struct runes text, struct list_count count)
{
    enum { REACH = 2 };
    static const struct runes near[] = {
        RUNES_ROW(U"周边"), RUNES_ROW(U"本地"), RUNES_ROW(U"当地"), RUNES_ROW(U"辖区"), {NULL, 0}};
    uint32_t end = count.begin;
    if (count.number <= 2 || end <= REACH)
        return end;
    if (text.data[end - REACH] == U'全' || text.data[end - 1] == U'内' ||
        phrase_word_at(text, end - REACH, end, near) != NULL)
        end -= REACH;
    return text.data[end - 1] == U'等' ? end - 1 : count.begin;
}

/* 两个|多月, 三个|百分点: whether the measure word begins an amount of time or a share. */
static bool counts_amount(struct runes text, uint32_t things, uint32_t limit)
{
    static const struct runes amounts[] = {RUNES_ROW(U"月"),
                                           RUNES_ROW(U"季度"),
                                           RUNES_ROW(U"小时"),
                                           RUNES_ROW(U"星期"),
                                           RUNES_ROW(U"学期"),
                                           RUNES_ROW(U"年头"),
                                           RUNES_ROW(U"工作日"),
                                           RUNES_ROW(U"百分点"),
                                           RUNES_ROW(U"钟头"),
                                           RUNES_ROW(U"昼夜"),
                                           {NULL, 0}};
    const bool about = things < limit && RUNE_AMONG(text.data[things], U"多半来");
    return phrase_word_at(text, things + about, limit, amounts) != NULL;
}

/* 残疾人|两项补贴, 滑冰、现代五|项等: whether the count is but part of what something is called:
 * what people get, or a word that nothing is counted behind. */
static bool counts_in_name(struct runes text, struct list_count count)
{
    static const struct runes people = RUNES_ROW(U"人户者民员");
    return text.data[count.end] == U'项' && (runes_hold(people, text.data[count.begin - 1]) ||
                                             runes_at(text, count.end, RUNES(U"项等")));
}

/* 3个|榜单, 3个|“点亮夜晚”|榜单: whether the things counted are named behind the measure word. */
static bool counts_named(struct runes text, uint32_t things, uint32_t limit)
{
    if (things < limit && text.data[things] == U'“')
        things = phrase_closing(text, things, limit) + 1;
    return things < limit && rune_is_han(text.data[things]);
}

bool list_counted_before(const struct reading *reading, const struct facts *facts,
                         const struct block *block, struct list_count count,
                         struct list_found *list)
{
    static const struct runes classifiers[] = {
        RUNES_ROW(U"个方面"), RUNES_ROW(U"方面"), RUNES_ROW(U"大"),
        RUNES_ROW(U"个"),     RUNES_ROW(U"项"),   RUNES_ROW(U"类"),
        RUNES_ROW(U"种"),     RUNES_ROW(U"条"),   RUNES_ROW(U"要素"),
        RUNES_ROW(U"环节"),   RUNES_ROW(U"件"),   RUNES_ROW(U"重"),
        RUNES_ROW(U"篇"),     RUNES_ROW(U"张"),   RUNES_ROW(U"道"),
        RUNES_ROW(U"关"),     RUNES_ROW(U"家"),   RUNES_ROW(U"部分"),
        RUNES_ROW(U"支"),     RUNES_ROW(U"块"),   {NULL, 0}};
    static const struct runes no_items[] = {
        RUNES_ROW(U"等"),   RUNES_ROW(U"第"),   RUNES_ROW(U"有"),   RUNES_ROW(U"各"),
        RUNES_ROW(U"这"),   RUNES_ROW(U"那"),   RUNES_ROW(U"的"),   RUNES_ROW(U"共"),
        RUNES_ROW(U"作为"), RUNES_ROW(U"是"),   RUNES_ROW(U"设立"), RUNES_ROW(U"设置"),
        RUNES_ROW(U"开设"), RUNES_ROW(U"新建"), RUNES_ROW(U"建成"), RUNES_ROW(U"成立"),
        {NULL, 0}}; /* 在甲、乙|设立|两个联络处 */
    struct runes text = reading->text;
    struct enumeration *found = &list->items;
    const uint32_t at = count.begin, end = count.end;
    if (count.number < 2 || end >= block->end || at == block->begin ||
        (end == at + 1 && text.data[at] == U'二') || /* 团结社区、二|道桥镇 */
        !(rune_is_han(text.data[at - 1]) || text.data[at - 1] == U'”' ||
          text.data[at - 1] == U'）'))
        return false;
    const uint32_t listed = end_of_listed(text, count);
    const struct runes *classifier = phrase_word_at(text, end, block->end, classifiers);
    if (classifier == NULL || phrase_word_before(text, block->begin, listed, no_items) != NULL)
        return false;
    const uint32_t things = end + classifier->length;
    if (counts_amount(text, things, block->end) || counts_in_name(text, count) ||
        (things < block->end && text.data[things] == U'队'))
        return false; /* 三大|队 */
    if (count.number == 2 && text.data[end] == U'家')
        return false; /* 甲、乙|两家|企业 */
    const bool digits = rune_is_digit(text.data[at]);
    if (digits && !counts_named(text, things, block->end))
        return false; /* 新上虾仁干、鱼糜生产线3条: how many there are of them */
    const uint32_t sentence = phrase_begin(text, block->begin, at, PHRASE_STOP);
    if (!enumeration_before(reading, sentence, listed, count.number, found))
        return false;
    found->items[0] = without_time(reading, without_subject(reading, found->items[0]));
    for (uint32_t i = 0; i < found->count; i++)
        if (digits ? tells_number(reading, found->items[i])
                   : i > 0 && is_number(reading, found->items[i]))
            return false; /* 书记领办1个、委员领办|2个|项目; 300亿、400亿|两个|台阶 */
    if (are_persons(reading, found) || /* 张三、李四、王五等四大班子领导 */
        opens_with_post(reading, found) || are_places(reading, found) ||
        names_places(reading, found, things, block->end))
        return false;
    const bool aspects = runes_find(*classifier, 0, RUNES(U"方面")) < classifier->length;
    if (!aspects && told_by_framework(facts, reading_extent(reading, found->begin, found->end)))
        return false;
    const uint32_t named = aspects ? things : end_of_things(text, things, block->end);
    list->heading = (struct phrase){at, aspects || named > things ? named : at};
    return true;
}

static const struct runes things_to_do[] = {
    RUNES_ROW(U"件事"), RUNES_ROW(U"实事"), RUNES_ROW(U"事项"), RUNES_ROW(U"任务"),
    RUNES_ROW(U"措施"), RUNES_ROW(U"举措"), RUNES_ROW(U"做法"), RUNES_ROW(U"办法"),
    RUNES_ROW(U"规定"), RUNES_ROW(U"要求"), {NULL, 0}};

/* Where the items begin behind what announces them: ：, ——, （, ，即, 分别是; `at` where nothing
 * does. */
static uint32_t behind_announcement(struct runes text, uint32_t at, uint32_t limit)
{
    static const struct runes words[] = {
        RUNES_ROW(U"分别是"), RUNES_ROW(U"分别为"), RUNES_ROW(U"包括"),
        RUNES_ROW(U"就是"),   RUNES_ROW(U"那就是"), RUNES_ROW(U"——"),
        RUNES_ROW(U"（"),     RUNES_ROW(U"即"),     {NULL, 0}};
    uint32_t begin = at;
    if (begin < limit && phrase_mark_at(text, begin) == PHRASE_COMMA)
        begin++;
    uint32_t word = phrase_word_length(text, begin, limit, words);
    begin += word;
    bool colon = begin < limit && phrase_mark_at(text, begin) == PHRASE_COLON;
    return word > 0 || (colon && begin == at) ? begin + colon : at;
}

/* 三大|产业集群|：A、B、C; 三步|：A、B、C: where the words end for what is counted that begin at
 * `things`, right before what announces the items. *items: where they begin; 0 where nothing
 * announces any. */
static uint32_t announced_things(struct runes text, uint32_t things, uint32_t limit,
                                 uint32_t *items)
{
    enum { LONGEST = 12 };
    uint32_t last = limit - things > LONGEST ? things + LONGEST : limit;
    *items = 0;
    for (uint32_t end = things; end < last; end++) {
        const uint32_t behind = behind_announcement(text, end, limit);
        if (behind > end && behind < limit)
            *items = behind;
        if (behind > end || !rune_is_han(text.data[end]) || text.data[end] == U'是')
            return end;
    }
    return things;
}

/* 五个|关系|：稳与进…发展与安全|的关系: the end of the last item without the noun that was counted.
 */
static uint32_t without_things(struct runes text, struct phrase item, struct phrase things)
{
    const uint32_t length = things.end - things.begin;
    const bool again =
        item.end - item.begin > length + 2 && text.data[item.end - length - 1] == U'的' &&
        runes_at(text, item.end - length, runes_slice(text, things.begin, things.end));
    return again ? item.end - length - 1 : item.end;
}

/* 优秀单位（|6|个）：A、B、C: the words before the bracket that alone holds the count, and where
 * the items begin behind it; no words where it is none. */
static struct phrase counted_in_bracket(const struct reading *reading, const struct block *block,
                                        struct list_count count, uint32_t *items)
{
    static const struct runes measures[] = {
        RUNES_ROW(U"个"), RUNES_ROW(U"家"), RUNES_ROW(U"项"), RUNES_ROW(U"类"), RUNES_ROW(U"种"),
        RUNES_ROW(U"条"), RUNES_ROW(U"件"), RUNES_ROW(U"所"), RUNES_ROW(U"处"), RUNES_ROW(U"支"),
        RUNES_ROW(U"篇"), RUNES_ROW(U"部"), {NULL, 0}};
    struct runes text = reading->text;
    const struct phrase none = {count.begin, count.begin};
    const struct runes *measure = phrase_word_at(text, count.end, block->end, measures);
    const uint32_t close = count.end + (measure != NULL ? measure->length : 0);
    if (measure == NULL || count.begin < block->begin + 2 || close + 2 >= block->end ||
        text.data[count.begin - 1] != U'（' || text.data[close] != U'）' ||
        phrase_mark_at(text, close + 1) != PHRASE_COLON)
        return none;
    *items = close + 2;
    return list_clause_before(text, block->begin, count.begin - 1);
}

bool list_counted_in_bracket(const struct reading *reading, const struct facts *facts,
                             const struct block *block, struct list_count count,
                             struct list_found *list)
{
    struct enumeration *found = &list->items;
    uint32_t items = block->end;
    list->heading = counted_in_bracket(reading, block, count, &items);
    if (!phrase_has_words(list->heading) ||
        !enumeration_after(reading, items, block->end, count.number, found) ||
        are_persons(reading, found))
        return false;
    for (uint32_t i = 0; i < found->count; i++)
        if (list_tells_figure(reading, found->items[i]))
            return false;
    return !told_by_framework(facts, reading_extent(reading, found->begin, found->end));
}

bool list_counted_behind(const struct reading *reading, const struct facts *facts,
                         const struct block *block, struct list_count count,
                         struct list_found *list)
{
    static const struct runes classifiers[] = {
        RUNES_ROW(U"大"), RUNES_ROW(U"个"),   RUNES_ROW(U"项"),   RUNES_ROW(U"类"),
        RUNES_ROW(U"种"), RUNES_ROW(U"条"),   RUNES_ROW(U"件"),   RUNES_ROW(U"重"),
        RUNES_ROW(U"篇"), RUNES_ROW(U"张"),   RUNES_ROW(U"道"),   RUNES_ROW(U"点"),
        RUNES_ROW(U"步"), RUNES_ROW(U"支"),   RUNES_ROW(U"本"),   RUNES_ROW(U"场"),
        RUNES_ROW(U"块"), RUNES_ROW(U"部分"), RUNES_ROW(U"句话"), {NULL, 0}};
    struct runes text = reading->text;
    struct enumeration *found = &list->items;
    const struct runes *classifier = phrase_word_at(text, count.end, block->end, classifiers);
    if (count.number < 2 || classifier == NULL ||
        (count.begin > block->begin && RUNE_AMONG(text.data[count.begin - 1], U"第这那前后余多近")))
        return false;
    const uint32_t things = count.end + classifier->length;
    static const struct runes things_themselves = RUNES_ROW(U"步类点块分话");
    uint32_t items, limit = block->end;
    const uint32_t end = announced_things(text, things, block->end, &items);
    if (items == 0 || (end == things && !runes_hold(things_themselves, text.data[things - 1])))
        return false;
    if (text.data[items - 1] == U'（')
        limit = phrase_unopened(text, items, limit);
    struct list_mark marker;
    const uint32_t close = text.data[items] == U'“' ? phrase_closing(text, items, limit) : limit;
    if (close < limit &&
        runes_next(runes_slice(text, 0, close), items, U'、') < close) { /* 三句话：“A、B、C” */
        items++;
        limit = close;
    }
    if ((list_may_mark(text.data[items]) && list_marker_at(text, items, limit, true, &marker)) ||
        !enumeration_after(reading, items, limit, count.number, found) ||
        are_persons(reading, found) || names_places(reading, found, things, limit))
        return false;
    struct phrase *last = &found->items[found->count - 1];
    last->end = without_things(text, *last, (struct phrase){things, end});
    if (last->end > last->begin + 1 && text.data[last->end - 1] == U'等')
        last->end--; /* as many as were counted */
    const bool deeds = phrase_word_before(text, things, end, things_to_do) != NULL;
    static const struct runes made_up[] = {RUNES_ROW(U"组成"), RUNES_ROW(U"构成"), {NULL, 0}};
    const struct runes *made = phrase_word_before(text, things, end, made_up);
    for (uint32_t i = 0; i < found->count; i++)
        if (found->items[i].end < found->items[i].begin + 1 ||
            (!deeds && list_tells_figure(reading, found->items[i])))
            return false;
    list->heading = (struct phrase){count.begin, end - (made != NULL ? made->length : 0)};
    return !told_by_framework(facts, reading_extent(reading, found->begin, found->end));
}

/* 必须坚持A，必须坚持B，必须坚持C: clauses that begin with the same word. */
static bool begin_alike(struct runes text, const struct phrase *items, uint32_t count)
{
    enum { WORD = 2 };
    for (uint32_t i = 0; i < count; i++)
        if (items[i].end - items[i].begin <= WORD ||
            !runes_at(text, items[i].begin,
                      runes_slice(text, items[0].begin, items[0].begin + WORD)))
            return false;
    return true;
}

/* 消费偏慢，投资偏弱，财政偏紧: clauses of one length, and none of them speech behind its verb. */
static bool are_even(const struct reading *reading, uint32_t colon, const struct phrase *items,
                     uint32_t count)
{
    enum { LEAST = 3, MOST = 10, LONGEST_VERB = 4 };
    uint32_t shortest = MOST, longest = 0;
    for (uint32_t i = 0; i < count; i++) {
        const uint32_t length = items[i].end - items[i].begin;
        shortest = length < shortest ? length : shortest;
        longest = length > longest ? length : longest;
        if (!phrase_is_han(reading->text, items[i]))
            return false;
    }
    for (uint32_t at = colon; at > 0 && colon - at < LONGEST_VERB; at--) {
        const struct lexicon_hit *verb =
            lexicon_hit_at(&reading->hits, at - 1, LEXICON_VERBS_OF_SAYING);
        if (verb != NULL && verb->end == colon)
            return false;
    }
    return shortest >= LEAST && longest <= MOST && longest <= shortest + 1;
}

/* 主要原因是：X一直向好，|因此|…: clauses that go on with what the one before them says, or end it
 * (确保 in the last one); and those that say nothing but when. */
static bool go_on(const struct reading *reading, const struct phrase *items, uint32_t count)
{
    static const struct runes joints[] = {
        RUNES_ROW(U"从而"), RUNES_ROW(U"因此"), RUNES_ROW(U"所以"), RUNES_ROW(U"使得"),
        RUNES_ROW(U"以便"), RUNES_ROW(U"进而"), RUNES_ROW(U"但"),   RUNES_ROW(U"而且"),
        RUNES_ROW(U"也将"), RUNES_ROW(U"也要"), RUNES_ROW(U"也是"), RUNES_ROW(U"也会"),
        RUNES_ROW(U"也有"), RUNES_ROW(U"就是"), RUNES_ROW(U"才能"), RUNES_ROW(U"才会"),
        RUNES_ROW(U"才有"), RUNES_ROW(U"并且"), {NULL, 0}};
    static const struct runes conditions[] = {RUNES_ROW(U"因为"), RUNES_ROW(U"由于"),
                                              RUNES_ROW(U"如果"), RUNES_ROW(U"只有"),
                                              RUNES_ROW(U"只要"), {NULL, 0}};
    const struct runes text = reading->text;
    for (uint32_t i = 0; i < count; i++)
        if ((i > 0 && phrase_word_at(text, items[i].begin, items[i].end, joints) != NULL) ||
            phrase_word_at(text, items[i].begin, items[i].end, conditions) != NULL ||
            list_tells_time_alone(reading, items[i]))
            return true;
    return count > 1 && runes_at(text, items[count - 1].begin, RUNES(U"确保")) &&
           !runes_at(text, items[count - 2].begin, RUNES(U"确保"));
}

bool list_parallel_behind(const struct reading *reading, const struct facts *facts,
                          const struct block *block, uint32_t colon, struct list_found *list)
{
    struct runes text = reading->text;
    uint32_t begin = colon + 1;
    static const struct runes receivers[] = {RUNES_ROW(U"抄送"), RUNES_ROW(U"抄报"),
                                             RUNES_ROW(U"主送"), RUNES_ROW(U"报送"),
                                             RUNES_ROW(U"发送"), {NULL, 0}};
    if (begin >= block->end || text.data[begin] == U'“' ||
        phrase_word_before(text, block->begin, colon, receivers) != NULL)
        return false;
    uint32_t stop = phrase_end(text, begin, block->end, PHRASE_STOP);
    stop = phrase_unopened(text, begin, stop);
    static const unsigned marks[] = {PHRASE_SEMICOLON, PHRASE_COMMA};
    static const struct runes announcements[] = {
        RUNES_ROW(U"是"),   RUNES_ROW(U"为"), RUNES_ROW(U"即"), RUNES_ROW(U"如下"),
        RUNES_ROW(U"包括"), RUNES_ROW(U"有"), {NULL, 0}};
    struct enumeration *found = &list->items;
    for (size_t i = 0; i < 2; i++) {
        struct phrase items[ENUMERATION_MOST];
        uint32_t count = phrase_split(text, begin, stop, marks[i], items, ENUMERATION_MOST);
        if (count < 3 || count > ENUMERATION_MOST)
            continue;
        if (marks[i] == PHRASE_COMMA &&
            phrase_word_before(text, block->begin, colon, announcements) == NULL &&
            !begin_alike(text, items, count) && !are_even(reading, colon, items, count))
            continue;
        if (marks[i] == PHRASE_COMMA && !begin_alike(text, items, count) &&
            go_on(reading, items, count))
            continue;
        found->count = count;
        found->begin = begin;
        found->end = stop;
        uint32_t figures = 0, longest = 0;
        bool deeds = marks[i] == PHRASE_SEMICOLON && /* 几件事：设立基金，从收入中提取5%；… */
                     phrase_word_before(text, block->begin, colon, things_to_do) != NULL;
        for (uint32_t k = 0; k < count; k++) {
            struct list_mark marker;
            found->items[k] = list_label_of(text, items[k].begin, items[k].end);
            figures += list_tells_figure(reading, deeds ? found->items[k] : items[k]) ||
                       list_marker_at(text, items[k].begin, items[k].end, true, &marker) ||
                       names_person(reading, items[k]);
            uint32_t length = found->items[k].end - found->items[k].begin;
            longest = length > longest ? length : longest;
        }
        list->heading = list_clause_before(text, block->begin, begin);
        return figures == 0 && longest <= 24 && longest >= 3 &&
               !told_by_framework(facts, reading_extent(reading, begin, stop));
    }
    return false;
}
