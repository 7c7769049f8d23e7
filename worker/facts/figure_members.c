/* The members of a coordination that share an amount each (分别) or one amount (均): 城镇、农村居民
 * 人均可支配收入. What only the last one names is restored to the others. */
#include "facts/figure_members.h"

#include "facts/figure_object.h"
#include "facts/figure_text.h"
#include "lexicon/vocabulary.h"

static const struct runes measures[] = {
    RUNES_ROW(U"全产业链产值"), RUNES_ROW(U"进出口总额"), RUNES_ROW(U"进出口总值"),
    RUNES_ROW(U"增加值"),       RUNES_ROW(U"零售额"),     RUNES_ROW(U"销售额"),
    RUNES_ROW(U"出口额"),       RUNES_ROW(U"总产值"),     RUNES_ROW(U"产值"),
    RUNES_ROW(U"产量"),         RUNES_ROW(U"营业收入"),   RUNES_ROW(U"吞吐量"),
    RUNES_ROW(U"发电量"),       RUNES_ROW(U"销量"),       RUNES_ROW(U"数量"),
    RUNES_ROW(U"投资总额"),     RUNES_ROW(U"总投资"),     RUNES_ROW(U"投资额"),
    RUNES_ROW(U"总额"),         RUNES_ROW(U"投资"),       RUNES_ROW(U"种植面积"),
    RUNES_ROW(U"面积"),         RUNES_ROW(U"利润"),       RUNES_ROW(U"进出口"),
    RUNES_ROW(U"出口"),         RUNES_ROW(U"余额"),       RUNES_ROW(U"价格"),
    RUNES_ROW(U"销售收入"),     RUNES_ROW(U"使用量"),     RUNES_ROW(U"税收"),
    RUNES_ROW(U"用电量"),       RUNES_ROW(U"用水量"),     {NULL, 0}};

/* The noun of measure that a name ends with; empty where it is the whole or there is none. */
static struct phrase measure_at_end(struct runes text, struct phrase words)
{
    const struct runes *word = phrase_word_before(text, words.begin, words.end, measures);
    return word != NULL && words.end - words.begin > word->length
               ? (struct phrase){words.end - word->length, words.end}
               : (struct phrase){words.end, words.end};
}

/* 开发投资、销售面积|增速: what measures move by, which all of them share; empty where there is
 * none. */
static struct phrase attribute_at_end(struct runes text, struct phrase words)
{
    static const struct runes attributes[] = {
        RUNES_ROW(U"增速"), RUNES_ROW(U"增幅"), RUNES_ROW(U"降幅"), RUNES_ROW(U"涨幅"),
        RUNES_ROW(U"占比"), RUNES_ROW(U"比重"), {NULL, 0}};
    const struct runes *word = phrase_word_before(text, words.begin, words.end, attributes);
    return word != NULL && words.end - words.begin > word->length + 1
               ? (struct phrase){words.end - word->length, words.end}
               : (struct phrase){words.end, words.end};
}

/* Whether a name says nothing of what is measured: 制造业, 新能源汽车. */
static bool lacks_measure(struct runes text, struct phrase words)
{
    static const struct runes ends = RUNES_ROW(U"额量值率数价费积度入资收税润耗次人户金款贷存售");
    return words.end > words.begin && !runes_hold(ends, text.data[words.end - 1]);
}

/* 冷藏车、自卸卡车、搅拌车|三大车型: how many there are says the list itself. */
static uint32_t without_total(struct runes text, struct phrase last)
{
    enum { LONGEST_TOTAL = 6, NAME_LEAST = 2 };
    static const struct runes heads = RUNES_ROW(U"大类项种个");
    uint32_t counted;
    uint32_t from = last.end - last.begin > LONGEST_TOTAL + NAME_LEAST ? last.end - LONGEST_TOTAL
                                                                       : last.begin + NAME_LEAST;
    for (uint32_t at = from; at + 2 < last.end; at++) {
        uint32_t length = phrase_count(text, at, last.end, &counted);
        if (length > 0 && counted > 1 && at + length + 1 < last.end &&
            runes_hold(heads, text.data[at + length]))
            return at;
    }
    return last.end;
}

/* 纺织服装业|增加值占的比重: from the measure on whose part the attribute tells. */
static struct phrase from_measure(struct runes text, struct phrase last, struct phrase attribute)
{
    uint32_t at = phrase_find_word(text, last.begin + 1, attribute.begin, measures);
    return (struct phrase){at < attribute.begin ? at : attribute.begin, last.end};
}

static bool holds_quote(struct runes text, struct phrase words)
{
    for (uint32_t at = words.begin; at < words.end; at++)
        if (text.data[at] == U'“' || text.data[at] == U'”')
            return true;
    return false;
}

/* 船舶、电子材料、轨道交通行业: of three or more, names of different length, no modifiers alike. */
static bool differ_in_length(const struct phrase *items, uint32_t count)
{
    uint32_t length = items[0].end - items[0].begin;
    for (uint32_t i = 1; i + 1 < count; i++)
        if (items[i].end - items[i].begin != length)
            return true;
    return false;
}

/* 小浆|果, 数字经|济: whether a common word stands across the place, and none ends there; 食用|菌:
 * or one that the words begin with ends a character behind it. */
static bool tears_word(const struct figure_reader *reader, struct phrase words, uint32_t at)
{
    const struct vocabulary *vocabulary = lexicon_vocabulary(reader->reading->lexicon);
    struct runes text = reader->reading->text;
    uint16_t across[VOCABULARY_LONGEST + 1], before[VOCABULARY_LONGEST + 1];
    vocabulary_costs(vocabulary, text, words.begin, words.end, before);
    if (at == words.begin + 2 && at + 2 < words.end && before[3] != 0 &&
        vocabulary_costs(vocabulary, text, at, at + 2, across) < 2)
        return true; /* but 电信|业务量 */
    if (at <= words.begin + 1 || at + 2 >= words.end ||
        vocabulary_costs(vocabulary, text, at - 1, at + 1, across) < 2)
        return false;
    return at > words.begin + VOCABULARY_LONGEST ||
           vocabulary_costs(vocabulary, text, words.begin, at, before) < at - words.begin;
}

/* 规模以上工业增加值、|产值|: what a bare output is of, by the output before it; empty where the
 * first is none of something. */
static struct phrase owner_of_output(struct runes text, const struct phrase *items, uint32_t i)
{
    static const struct runes outputs[] = {
        RUNES_ROW(U"增加值"),   RUNES_ROW(U"总产值"),   RUNES_ROW(U"产值"), RUNES_ROW(U"利润"),
        RUNES_ROW(U"营业收入"), RUNES_ROW(U"销售收入"), RUNES_ROW(U"利税"), {NULL, 0}};
    const struct runes *output = phrase_word_before(text, items[0].begin, items[0].end, outputs);
    uint32_t end = items[0].end - (output != NULL ? output->length : 0);
    return output != NULL && i > 0 && phrase_is_word(text, items[i], outputs)
               ? (struct phrase){items[0].begin, end}
               : (struct phrase){end, end};
}

static struct span name_of(const struct figure_reader *reader, const struct phrase *items,
                           uint32_t i, uint32_t count)
{
    struct runes text = reader->reading->text;
    struct arena *arena = reader->reading->arena;
    struct phrase item = items[i], last = items[count - 1];
    uint32_t length = item.end - item.begin, whole = last.end - last.begin;
    struct phrase owner = owner_of_output(text, items, i);
    if (phrase_has_words(owner))
        return figure_join(arena, figure_text_of(reader, owner), figure_text_of(reader, item));
    uint32_t each = runes_find(runes_slice(text, 0, last.end), last.begin, RUNES(U"分别"));
    if (each > last.begin && each + 2 < last.end) { /* 生猪、牛、家禽|分别|出栏 */
        if (i + 1 == count)
            item.end = each;
        return figure_join(arena, figure_text_of(reader, item),
                           figure_text_of(reader, (struct phrase){each + 2, last.end}));
    }
    if (i + 1 == count)
        return figure_text_of(reader, item);
    uint32_t grade = last.begin; /* 国家级、厅级|创新平台 */
    while (grade < last.end && grade < last.begin + 4 && text.data[grade] != U'级')
        grade++;
    if (length <= 4 && text.data[item.end - 1] == U'级' && grade < last.begin + 4 &&
        grade + 1 < last.end)
        return figure_join(arena, figure_text_of(reader, item),
                           figure_text_of(reader, (struct phrase){grade + 1, last.end}));
    struct phrase measure = measure_at_end(text, last), attribute = attribute_at_end(text, last);
    bool latin = !rune_is_han(text.data[item.begin]); /* GDP、工业增加值|增速 */
    if ((length > 4 || latin) && attribute.end > attribute.begin &&
        attribute_at_end(text, item).begin == item.end)
        measure =
            lacks_measure(text, item) && !latin ? from_measure(text, last, attribute) : attribute;
    else if (!lacks_measure(text, item))
        measure.begin = measure.end;
    struct phrase first;
    bool chain = measure.end - measure.begin > 5 || differ_in_length(items, count);
    bool quoted = holds_quote(text, last) ||
                  phrase_split(text, last.begin, last.end, PHRASE_AND, &first, 1) > 1;
    if ((length > 4 || chain || quoted || latin) && measure.end > measure.begin)
        return figure_join(arena, figure_text_of(reader, item), figure_text_of(reader, measure));
    static const struct runes own_measures = RUNES_ROW(U"额量值率");
    if (runes_hold(own_measures, text.data[item.end - 1]))
        return figure_text_of(reader, item); /* 数量|和销售额规模 */
    /* 民营企业和外资企业|进出口: kinds of one thing, by the word that both end with */
    bool kin = measure.end > measure.begin && measure.begin >= last.begin + 2 && length > 2 &&
               text.data[item.end - 1] == text.data[measure.begin - 1] &&
               text.data[item.end - 2] == text.data[measure.begin - 2];
    if (kin)
        return figure_join(arena, figure_text_of(reader, item), figure_text_of(reader, measure));
    bool shares = length * 2 <= whole && length <= 4 && !quoted;
    /* 蔬菜、小浆|果…: a cut that tears a word lies one character on */
    bool torn = shares && tears_word(reader, last, last.begin + length);
    uint32_t cut = last.begin + length + (torn ? 1 : 0);
    if (measure.end > measure.begin && (torn || measure.begin - last.begin <= 3))
        return figure_join(arena, figure_text_of(reader, item), figure_text_of(reader, measure));
    if (shares) /* 蔬菜、小番茄|大棚产量 */
        return figure_join(arena, figure_text_of(reader, item),
                           figure_text_of(reader, (struct phrase){cut, last.end}));
    return figure_text_of(reader, item);
}

/* 第一、二、三产业增加值, 一、二、三产投资: the ordinals of one noun, each with it. */
static bool ordinals_share(const struct figure_reader *reader, const struct phrase *items,
                           uint32_t count, struct span *names)
{
    struct runes text = reader->reading->text;
    uint32_t value, noun = items[count - 1].begin;
    struct span sign = text.data[items[0].begin] == U'第' ? SPAN("第") : (struct span){NULL, 0};
    if (sign.length == 0 && text.data[items[0].begin] != U'一')
        return false;
    noun += text.data[noun] == U'第';
    noun += phrase_count(text, noun, items[count - 1].end, &value);
    noun += runes_at(text, noun, RUNES(U"次产业")); /* 第一、二、三次产业 */
    for (uint32_t i = 0; i < count; i++) {
        uint32_t at = items[i].begin + (text.data[items[i].begin] == U'第');
        uint32_t length = phrase_count(text, at, items[i].end, &value);
        if (length == 0 || (i + 1 < count && at + length != items[i].end) ||
            noun + 1 >= items[count - 1].end)
            return false;
        struct phrase number = {at, at + length}, rest = {noun, items[count - 1].end};
        names[i] = figure_join(reader->reading->arena, sign,
                               figure_join(reader->reading->arena, figure_text_of(reader, number),
                                           figure_text_of(reader, rest)));
    }
    return true;
}

/* 分别|出口|汽车、手机、发电机组: the verb of all members where the first one bears it; its length,
 * 0 where there is none. */
static uint32_t verb_of_all(struct runes text, struct phrase first)
{
    enum { VERB = 2, NAME_LEAST = 2 };
    static const struct runes trading[] = {
        RUNES_ROW(U"出口"), RUNES_ROW(U"进口"), RUNES_ROW(U"销售"), RUNES_ROW(U"生产"), {NULL, 0}};
    if (first.begin < VERB || first.end < first.begin + VERB + NAME_LEAST ||
        !runes_at(text, first.begin - VERB, RUNES(U"分别")))
        return 0;
    struct phrase verb = {first.begin, first.begin + VERB};
    return phrase_word_at(text, verb.begin, verb.end, trading) != NULL ||
                   figure_is_bare_verb(text, verb)
               ? VERB
               : 0;
}

uint32_t figure_members(const struct figure_reader *reader, struct phrase words, uint32_t wanted,
                        struct span *names)
{
    struct runes text = reader->reading->text;
    struct phrase items[MOST_SUBJECTS];
    if (words.end - words.begin > 4 && runes_at(text, words.begin, RUNES(U"城乡")) &&
        phrase_end(text, words.begin, words.end, PHRASE_PAUSE) == words.end) {
        struct span tail = figure_text_of(reader, (struct phrase){words.begin + 2, words.end});
        names[0] = figure_join(reader->reading->arena, SPAN("城镇"), tail);
        names[1] = figure_join(reader->reading->arena, SPAN("农村"), tail);
        return 2;
    }
    uint32_t count =
        phrase_split(text, words.begin, words.end, PHRASE_PAUSE | PHRASE_AND, items, MOST_SUBJECTS);
    if (wanted > 1 && count != wanted) { /* 旅游业、|商务和租赁服务业|增加值 */
        uint32_t paused =
            phrase_split(text, words.begin, words.end, PHRASE_PAUSE, items, MOST_SUBJECTS);
        count = paused == wanted ? paused
                                 : phrase_split(text, words.begin, words.end,
                                                PHRASE_PAUSE | PHRASE_AND, items, MOST_SUBJECTS);
    }
    if (count < 2 || count > MOST_SUBJECTS) {
        names[0] = figure_text_of(reader, words);
        return 1;
    }
    if (ordinals_share(reader, items, count, names))
        return count;
    uint32_t verb = verb_of_all(text, items[0]);
    if (verb > 0) {
        struct span deed = reading_text(reader->reading, items[0].begin, items[0].begin + verb);
        items[0].begin += verb;
        for (uint32_t i = 0; i < count; i++)
            names[i] = figure_join(reader->reading->arena, deed, figure_text_of(reader, items[i]));
        return count;
    }
    struct phrase last = items[count - 1], measure = measure_at_end(text, last);
    uint32_t total = measure.end > measure.begin
                         ? without_total(text, (struct phrase){last.begin, measure.begin})
                         : last.end;
    if (measure.end > measure.begin && total < measure.begin) {
        items[count - 1].end = total; /* 甲、乙、丙|三大产业|面积 */
        for (uint32_t i = 0; i < count; i++)
            names[i] = figure_join(reader->reading->arena, figure_text_of(reader, items[i]),
                                   figure_text_of(reader, measure));
        return count;
    }
    items[count - 1].end = without_total(text, last);
    for (uint32_t i = 0; i < count; i++)
        names[i] = name_of(reader, items, i, count);
    return count;
}

bool figure_is_of_each(struct runes text, struct phrase words)
{
    static const struct runes parts[] = {RUNES_ROW(U"占"), RUNES_ROW(U"完成"), {NULL, 0}};
    const struct runes *part = phrase_word_at(text, words.begin, words.end, parts);
    return part != NULL && (part->length == 1 || words.end > words.begin + part->length);
}

bool figure_has_each(struct runes text, struct phrase words)
{
    enum { LEAST = 6 };
    return words.end >= words.begin + LEAST && text.data[words.end - 1] == U'各' &&
           phrase_end(text, words.begin, words.end, PHRASE_PAUSE | PHRASE_AND) < words.end;
}

/* 引进|电子信息、装备制造|项目|各: the kind of thing that only the last one names; absent where
 * each names its own. */
static struct span kind_of_all(const struct span *names, uint32_t count)
{
    static const struct span kinds[] = {SPAN_ROW("项目"), SPAN_ROW("企业"),   SPAN_ROW("工程"),
                                        SPAN_ROW("基地"), SPAN_ROW("生产线"), {NULL, 0}};
    size_t length = span_tail_word(names[count - 1], kinds);
    if (length == names[count - 1].length)
        return (struct span){NULL, 0};
    struct span kind =
        span_slice(names[count - 1], names[count - 1].length - length, names[count - 1].length);
    for (uint32_t i = 0; i + 1 < count; i++)
        if (span_tail_word(names[i], kinds) > 0)
            return (struct span){NULL, 0};
    return kind;
}

uint32_t figure_members_with_deed(const struct figure_reader *reader, struct phrase words,
                                  struct span *names)
{
    enum { LONGEST_DEED = 4, LONGEST_DOER = 7, THING_LEAST = 2 };
    const struct reading *reading = reader->reading;
    struct runes text = reading->text;
    uint32_t first = phrase_end(text, words.begin, words.end, PHRASE_PAUSE | PHRASE_AND);
    const struct mention *place = reading_mention_at(reading, words.begin, MENTION_PLACE);
    if (place != NULL && place->end >= first)
        return 0; /* 甲镇、乙镇各|2个: where, and not what */
    uint32_t at = figure_verb_within(text, words.begin, first), deed = 0;
    at = at < words.begin + LONGEST_DOER && at + THING_LEAST < first ? at : words.begin;
    for (uint32_t length = LONGEST_DEED; length >= 2 && deed == 0; length--)
        if (at + length + THING_LEAST <= first &&
            figure_is_bare_verb(text, (struct phrase){at, at + length}))
            deed = length;
    words.begin = deed > 0 ? at + deed : words.begin;
    struct span verb = reading_text(reading, words.begin - deed, words.begin);
    uint32_t count = figure_members(reader, (struct phrase){words.begin, words.end - 1}, 0, names);
    struct span kind = count > 1 ? kind_of_all(names, count) : (struct span){NULL, 0};
    for (uint32_t i = 0; i < count && count <= MOST_SUBJECTS; i++) {
        if (i + 1 < count)
            names[i] = figure_join(reading->arena, names[i], kind);
        names[i] = figure_join(reading->arena, verb, names[i]);
    }
    return count;
}

bool figure_years_told(const struct figure_reader *reader, const struct stretch *sentence,
                       uint32_t end, uint32_t size, struct span *years)
{
    enum { YEAR = 4 };
    const struct reading *reading = reader->reading;
    uint32_t times = 0;
    for (uint32_t i = reading_mention_from(reading, sentence->begin);
         i < reading->mention_count && reading->mentions[i].begin < end; i++) {
        const struct mention *time = &reading->mentions[i];
        struct span value = time->value;
        if (time->type != MENTION_TIME || value.length == 0)
            continue;
        size_t slash = span_find(value, SPAN("/"));
        if (slash < value.length) { /* 近三年 to the day, 2021/2023; but not 1—2月份 */
            if (times == 0 && slash >= YEAR && slash + 1 + YEAR <= value.length &&
                !span_equal(span_slice(value, 0, YEAR),
                            span_slice(value, slash + 1, slash + 1 + YEAR)))
                return true;
            continue;
        }
        if (times < size)
            years[times] = value;
        times++;
    }
    if (times != size)
        for (uint32_t i = 0; i < size; i++)
            years[i] = (struct span){NULL, 0};
    return times == size;
}

bool figure_are_numbers(struct runes text, struct phrase words)
{
    enum { NAME_LEAST = 3 };
    struct phrase items[3];
    if (words.end <= words.begin || text.data[words.end - 1] != U'数' ||
        phrase_split(text, words.begin, words.end, PHRASE_PAUSE | PHRASE_AND, items, 3) != 2)
        return false;
    return text.data[items[0].end - 1] == U'数' && items[0].end - items[0].begin >= NAME_LEAST &&
           items[1].end - items[1].begin >= NAME_LEAST;
}

bool figure_are_measures(struct runes text, struct phrase words)
{
    enum { NAME_LEAST = 4, MOST = 8 };
    static const struct runes totals[] = {
        RUNES_ROW(U"生产总值"), RUNES_ROW(U"总产值"), RUNES_ROW(U"增加值"),
        RUNES_ROW(U"收入"),     RUNES_ROW(U"总量"),   RUNES_ROW(U"总额"),
        RUNES_ROW(U"产值"),     RUNES_ROW(U"税收"),   RUNES_ROW(U"零售额"),
        RUNES_ROW(U"数量"),     RUNES_ROW(U"增速"),   RUNES_ROW(U"增幅"),
        RUNES_ROW(U"投资"),     RUNES_ROW(U"投入"),   {NULL, 0}};
    struct phrase items[MOST];
    uint32_t count =
        phrase_split(text, words.begin, words.end, PHRASE_PAUSE | PHRASE_AND, items, MOST);
    for (uint32_t i = 0; i < count && i < MOST; i++)
        if (items[i].end - items[i].begin < NAME_LEAST ||
            phrase_word_before(text, items[i].begin, items[i].end, totals) == NULL)
            return false;
    return count > 1 && count <= MOST;
}

bool figure_are_rates(struct runes text, struct phrase words)
{
    enum { NAME_LEAST = 3, MOST = 4 };
    struct phrase items[MOST];
    if (words.end <= words.begin || text.data[words.end - 1] != U'率')
        return false;
    uint32_t count =
        phrase_split(text, words.begin, words.end, PHRASE_PAUSE | PHRASE_AND, items, MOST);
    for (uint32_t i = 0; i < count && i < MOST; i++)
        if (text.data[items[i].end - 1] != U'率' || items[i].end - items[i].begin < NAME_LEAST)
            return false;
    return count > 1 && count <= MOST;
}

uint32_t figure_members_counted(const struct figure_reader *reader, const struct amount *amount,
                                uint32_t size, struct span *names)
{
    enum { LONGEST = 60, LONGEST_LEAD = 8, NAME_LEAST = 2 };
    const struct reading *reading = reader->reading;
    struct runes text = reading->text;
    struct phrase items[MOST_SUBJECTS];
    uint32_t end = amount->clause_begin, from = end > LONGEST ? end - LONGEST : 0;
    if (end == 0 || phrase_mark_at(text, end - 1) != PHRASE_COMMA || size > MOST_SUBJECTS)
        return 0;
    uint32_t begin = phrase_begin(text, from, end - 1, PHRASE_CLAUSE);
    if (phrase_split(text, begin, end - 1, PHRASE_PAUSE | PHRASE_AND, items, MOST_SUBJECTS) != size)
        return 0;
    for (uint32_t i = 0; i < size; i++) {
        uint32_t next = reading_mention_from(reading, items[i].begin);
        while (next < reading->mention_count && reading->mentions[next].begin < items[i].end &&
               reading->mentions[next].type != MENTION_QUANTITY)
            next++;
        if (next == reading->mention_count || !reading->mentions[next].countable ||
            reading->mentions[next].end + NAME_LEAST > items[i].end ||
            reading->mentions[next].begin > items[i].begin + (i == 0 ? LONGEST_LEAD : 0))
            return 0;
        names[i] =
            figure_text_of(reader, (struct phrase){reading->mentions[next].end, items[i].end});
    }
    return size;
}

bool figure_has_name_for_each(const struct reading *reading, const struct amount *amounts,
                              uint32_t first, uint32_t count)
{
    enum { NAME_MOST = 14 };
    static const struct runes being[] = {
        RUNES_ROW(U"为"), RUNES_ROW(U"达到"), RUNES_ROW(U"达"), RUNES_ROW(U"是"), {NULL, 0}};
    struct runes text = reading->text;
    struct phrase names[MOST_SUBJECTS];
    const uint32_t clause = amounts[first].clause_begin;
    const struct runes *word =
        phrase_word_before(text, clause, amounts[first].mention->begin, being);
    if (word == NULL)
        return false;
    const uint32_t end = amounts[first].mention->begin - word->length;
    const uint32_t size =
        phrase_split(text, clause, end, PHRASE_PAUSE | PHRASE_AND, names, MOST_SUBJECTS);
    if (size < 3 || size > MOST_SUBJECTS || first + size > count)
        return false;
    for (uint32_t i = 0; i < size; i++)
        if (names[i].end - names[i].begin > NAME_MOST ||
            (i > 0 && amounts[first + i].mention->begin != amounts[first + i - 1].end + 1))
            return false;
    return true;
}
