/* Of a duty: how many times it is done. */
#include "facts/routine_counts.h"

#include "facts/routine_periods.h"

static const struct runes carriers[] = {RUNES_ROW(U"组织开展"),
                                        RUNES_ROW(U"组织召开"),
                                        RUNES_ROW(U"主持召开"),
                                        RUNES_ROW(U"牵头召开"),
                                        RUNES_ROW(U"集中召开"),
                                        RUNES_ROW(U"召开"),
                                        RUNES_ROW(U"开展"),
                                        RUNES_ROW(U"进行"),
                                        RUNES_ROW(U"组织"),
                                        RUNES_ROW(U"举办"),
                                        RUNES_ROW(U"举行"),
                                        RUNES_ROW(U"安排"),
                                        {NULL, 0}};

static const struct runes at_least_words[] = {RUNES_ROW(U"至少"),
                                              RUNES_ROW(U"不少于"),
                                              RUNES_ROW(U"不低于"),
                                              RUNES_ROW(U"不得少于"),
                                              {NULL, 0}};

const struct runes *routine_carriers(void)
{
    return carriers;
}

const struct runes *routine_at_least(void)
{
    return at_least_words;
}

/* 每周下沉一线不少于2|天: days count as times where what is done is to be there. */
static const struct runes *days_there(struct runes text, uint32_t begin, uint32_t end,
                                      uint32_t position)
{
    static const struct runes days[] = {RUNES_ROW(U"个工作日"), RUNES_ROW(U"天"), {NULL, 0}};
    static const struct runes there[] = {
        RUNES_ROW(U"驻"),   RUNES_ROW(U"蹲"),   RUNES_ROW(U"巡"),     RUNES_ROW(U"村"),
        RUNES_ROW(U"下沉"), RUNES_ROW(U"下访"), RUNES_ROW(U"下基层"), RUNES_ROW(U"接访"),
        RUNES_ROW(U"坐班"), RUNES_ROW(U"带班"), RUNES_ROW(U"值班"),   RUNES_ROW(U"坐诊"),
        RUNES_ROW(U"办公"), RUNES_ROW(U"在岗"), RUNES_ROW(U"一线"),   RUNES_ROW(U"到企业"),
        {NULL, 0}};
    const struct runes *unit = phrase_word_at(text, position, end, days);
    return unit != NULL && phrase_holds_word(text, begin, end, there) ? unit : NULL;
}

/* 下村|一两|次, 开展|2至3|次: the length of a number that is told by it and the next one or a
 * higher one, the lower its value; that of the number alone elsewhere. */
static uint32_t count_about(struct runes text, uint32_t at, uint32_t end, uint32_t *times)
{
    uint32_t next, length = phrase_count(text, at, end, times);
    bool about = length == 1 && !rune_is_digit(text.data[at]) && *times < 9 &&
                 phrase_count(text, at + 1, end, &next) == 1 && next == *times + 1;
    if (length > 0 && !about && at + length < end &&
        RUNE_AMONG(text.data[at + length], U"至到-—~～－")) {
        const uint32_t higher = phrase_count(text, at + length + 1, end, &next);
        length += higher > 0 && next > *times ? 1 + higher : 0;
    }
    return length + about;
}

struct routine_count routine_count_times(struct runes text, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end; i++) {
        uint32_t times;
        uint32_t length = count_about(text, i, end, &times);
        if (length == 0)
            continue;
        const struct runes *unit = routine_times_unit(text, i + length, end);
        if (unit == NULL)
            unit = days_there(text, begin, end, i + length);
        if (unit == NULL || text.data[i] == U'双' || (i > begin && text.data[i - 1] == U'第')) {
            i += length - 1;
            continue;
        }
        struct routine_count count = {i, i + length + unit->length, times, false};
        static const struct runes above[] = {RUNES_ROW(U"及以上"), RUNES_ROW(U"以上"), {NULL, 0}};
        const struct runes *more_than = phrase_word_at(text, count.end, end, above);
        if (more_than != NULL) {
            count.end += more_than->length;
            count.at_least = true;
        }
        for (bool more = true; more;) {
            const struct runes *word = phrase_word_before(text, begin, count.begin, at_least_words);
            count.at_least |= word != NULL;
            if (word == NULL)
                word = phrase_word_before(text, begin, count.begin, carriers);
            more = word != NULL;
            if (more)
                count.begin -= word->length;
        }
        if (count.begin == i && i > begin && text.data[i - 1] == U'开' &&
            (i < begin + 2 || !RUNE_AMONG(text.data[i - 2], U"公展打召离盛揭")))
            count.begin--; /* 开|一次会 */
        return count;
    }
    return (struct routine_count){end, end, 0, false};
}

struct routine_count routine_count_deeds(struct runes text, uint32_t begin, uint32_t end)
{
    enum { DEEDS_MOST = 12 };
    static const struct runes units[] = {
        RUNES_ROW(U"名"), RUNES_ROW(U"条"), RUNES_ROW(U"件"), RUNES_ROW(U"篇"), RUNES_ROW(U"户"),
        RUNES_ROW(U"个"), RUNES_ROW(U"份"), RUNES_ROW(U"家"), RUNES_ROW(U"位"), {NULL, 0}};
    for (uint32_t i = begin; i < end; i++) {
        uint32_t times, length = phrase_count(text, i, end, &times);
        if (length == 0)
            continue;
        const struct runes *unit = phrase_word_at(text, i + length, end, units);
        if (unit != NULL && times <= DEEDS_MOST && i + length + unit->length + 1 < end)
            return (struct routine_count){i, i + length + unit->length, times, true};
        i += length - 1;
    }
    return (struct routine_count){end, end, 0, false};
}

struct routine_count routine_count_deeds_behind(struct runes text, uint32_t begin, uint32_t end)
{
    enum { MOST = 99 };
    static const struct runes units[] = {
        RUNES_ROW(U"名"), RUNES_ROW(U"条"), RUNES_ROW(U"件"), RUNES_ROW(U"篇"), RUNES_ROW(U"户"),
        RUNES_ROW(U"个"), RUNES_ROW(U"份"), RUNES_ROW(U"家"), RUNES_ROW(U"位"), {NULL, 0}};
    uint32_t times, word = phrase_find_word(text, begin, end, at_least_words);
    uint32_t at = word + phrase_word_length(text, word, end, at_least_words);
    uint32_t length = phrase_count(text, at, end, &times);
    uint32_t unit = length > 0 ? phrase_word_length(text, at + length, end, units) : 0;
    if (unit == 0 || times > MOST || word < begin + 2)
        return (struct routine_count){end, end, 0, false};
    return (struct routine_count){word, at + length + unit, times, true};
}

bool routine_counts_in_clause(struct runes text, uint32_t begin, uint32_t limit)
{
    return routine_count_times(text, begin,
                               phrase_end(text, begin, limit, PHRASE_CLAUSE | PHRASE_PAUSE))
               .times > 0;
}

bool routine_holds_amount(const struct reading *reading, uint32_t begin, uint32_t end,
                          const struct routine_count *count)
{
    for (uint32_t i = reading_mention_from(reading, begin); i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->begin >= end)
            break;
        if (mention->begin < count->end && mention->end > count->begin)
            continue;
        if (mention->type == MENTION_MONEY || mention->type == MENTION_PERCENT ||
            mention->type == MENTION_QUANTITY)
            return true;
    }
    return false;
}
