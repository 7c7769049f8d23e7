/* Bare units before what is done: 周调度、月通报、季考核. The first of a row is known by its verb
 * or by the next one's, each of the others by the row. */
#include "facts/routine_rows.h"

#include "facts/phrase.h"
#include "facts/routine_actors.h"
#include "facts/routine_counts.h"

bool routine_verb_at(const struct reading *reading, uint32_t position)
{
    return lexicon_hit_at(&reading->hits, position, LEXICON_ROUTINE_VERBS) != NULL;
}

/* What parts the items of a row: 、 和. */
static bool parts_items(char32_t c)
{
    return RUNE_AMONG(c, U"、和与及");
}

/* 周调度、|月通报: whether the item before in the row begins with a unit too. */
bool routine_in_row(struct runes text, uint32_t position)
{
    enum { LONGEST_ITEM = 12 };
    static const struct runes units = RUNES_ROW(U"日周旬月季年半天");
    if (position < 4 || !parts_items(text.data[position - 1]))
        return false;
    uint32_t begin = phrase_begin(text, position > LONGEST_ITEM ? position - LONGEST_ITEM : 0,
                                  position - 1, PHRASE_CLAUSE | PHRASE_PAUSE);
    for (uint32_t i = begin; i + 2 < position; i++)
        if (text.data[i] == U'“')
            begin = i + 1;
    for (uint32_t i = begin; i + 3 < position; i++)
        if (runes_hold(units, text.data[i]) && routine_is_introduced(text, begin, i))
            begin = i; /* 建立|周联系制和月通报制 */
    if (RUNE_AMONG(text.data[begin], U"一两三全双"))
        begin++;
    return begin + 2 < position && runes_hold(units, text.data[begin]);
}

/* A name for a duty up to the row's next item: two to five characters. */
bool routine_named_duty(struct runes text, uint32_t begin, uint32_t limit)
{
    enum { NAME_LEAST = 2, NAME_MOST = 5 };
    uint32_t end = begin;
    while (end < limit && end - begin <= NAME_MOST && rune_is_han(text.data[end]))
        end++;
    return end - begin >= NAME_LEAST && end - begin <= NAME_MOST &&
           !RUNE_AMONG(text.data[begin], U"有无没"); /* 周有安排、月|有小结 */
}

/* Who does it, right before a bare unit: 县委书记|月调度. */
bool routine_behind_doer(struct runes text, uint32_t position)
{
    static const struct runes doers[] = {
        RUNES_ROW(U"书记"),   RUNES_ROW(U"领导"), RUNES_ROW(U"县长"),
        RUNES_ROW(U"区长"),   RUNES_ROW(U"市长"), RUNES_ROW(U"组长"),
        RUNES_ROW(U"部门"),   RUNES_ROW(U"专班"), RUNES_ROW(U"镇长"),
        RUNES_ROW(U"乡长"),   RUNES_ROW(U"局长"), RUNES_ROW(U"主任"),
        RUNES_ROW(U"负责人"), RUNES_ROW(U"乡镇"), RUNES_ROW(U"县级"),
        RUNES_ROW(U"市级"),   RUNES_ROW(U"镇级"), RUNES_ROW(U"乡级"),
        RUNES_ROW(U"村级"),   RUNES_ROW(U"街道"), RUNES_ROW(U"社区"),
        RUNES_ROW(U"镇街"),   RUNES_ROW(U"企业"), RUNES_ROW(U"工作队"),
        RUNES_ROW(U"网格员"), RUNES_ROW(U"干部"), RUNES_ROW(U"指挥长"),
        RUNES_ROW(U"网格长"), RUNES_ROW(U"链长"), RUNES_ROW(U"河长"),
        RUNES_ROW(U"林长"),   RUNES_ROW(U"田长"), {NULL, 0}};
    return phrase_word_before(text, position > 4 ? position - 4 : 0, position, doers) != NULL;
}

/* 周安排|、月调度: whether a short name for a duty is followed by a bare unit and a verb of duty.
 */
bool routine_row_goes_on(const struct reading *reading, uint32_t begin, uint32_t limit)
{
    struct runes text = reading->text;
    enum { NAME_LEAST = 2, NAME_MOST = 5 };
    uint32_t end = begin, length, tenths;
    while (end < limit && end - begin <= NAME_MOST && rune_is_han(text.data[end]) &&
           !(end > begin + 1 && parts_items(text.data[end])))
        end++;
    return end - begin >= NAME_LEAST && end - begin <= NAME_MOST && end + 2 < limit &&
           parts_items(text.data[end]) &&
           routine_unit_at(text, end + 1, limit, &length, &tenths) != 0 &&
           end + 1 + length < limit && routine_verb_at(reading, end + 1 + length);
}

/* 项目建设月调度|制度, 疫情日报告|、零报告: whether a name for what is set up ends behind the verb
 * of duty at `verb`. */
static bool is_set_up(const struct reading *reading, uint32_t verb, uint32_t limit)
{
    static const struct runes systems[] = {RUNES_ROW(U"制度"),     RUNES_ROW(U"机制"),
                                           RUNES_ROW(U"工作制度"), RUNES_ROW(U"工作机制"),
                                           RUNES_ROW(U"、零报告"), {NULL, 0}};
    const struct lexicon_hit *hit = lexicon_hit_at(&reading->hits, verb, LEXICON_ROUTINE_VERBS);
    return hit != NULL && phrase_word_at(reading->text, hit->end, limit, systems) != NULL;
}

/* 项目建设|月通报、月调度, 开展|周督查、月分析: behind words that are no doer's, where the verb of
 * duty and the row leave no doubt. */
static bool opens_row_behind_words(const struct reading *reading, uint32_t position, uint32_t verb,
                                   uint32_t limit)
{
    return !RUNE_AMONG(reading->text.data[position - 1],
                       U"每上本当全今去明前后近几数个一二三四五六七八九十两逐按隔同次双半多整"
                       U"节假生作往青少常老春夏秋冬换雨旱淡旺岁中下初") &&
           !rune_is_digit(reading->text.data[position - 1]) && routine_verb_at(reading, verb) &&
           (routine_row_goes_on(reading, verb, limit) || is_set_up(reading, verb, limit));
}

/* 周会商, 月通报, 季考核: a bare unit before a verb of duty, at a phrase's begin. */
bool routine_bare_period_at(const struct reading *reading, uint32_t position, uint32_t limit,
                            struct period *period)
{
    struct runes text = reading->text;
    uint32_t length, tenths;
    uint32_t clause = position > 8 ? position - 8 : 0;
    if (routine_unit_at(text, position, limit, &length, &tenths) == 0 || length > 2 ||
        position + length >= limit)
        return false;
    if (position > 0 && phrase_mark_at(text, position - 1) == 0 &&
        text.data[position - 1] != U'“' && !routine_is_introduced(text, clause, position) &&
        !routine_behind_doer(text, position) &&
        !(parts_items(text.data[position - 1]) && routine_in_row(text, position) &&
          routine_verb_at(reading, position + length)) &&
        !opens_row_behind_words(reading, position, position + length, limit))
        return false;
    static const struct runes words[] = {RUNES_ROW(U"年味"), RUNES_ROW(U"年货"), RUNES_ROW(U"年画"),
                                         RUNES_ROW(U"年俗"), RUNES_ROW(U"年夜"), RUNES_ROW(U"年轻"),
                                         RUNES_ROW(U"年龄"), RUNES_ROW(U"月饼"), RUNES_ROW(U"月嫂"),
                                         RUNES_ROW(U"日用"), RUNES_ROW(U"日常"), RUNES_ROW(U"周边"),
                                         RUNES_ROW(U"季节"), {NULL, 0}};
    if (phrase_word_at(text, position, limit, words) != NULL ||
        text.data[position + 1] == text.data[position])
        return false; /* 年俗、|年味; 周周有进展、|月月见成效 */
    char letter = routine_unit_at(text, position, limit, &length, &tenths);
    if (letter == 0 || length > 2 || position + length >= limit)
        return false;
    if (text.data[position] == U'年' && routine_in_row(text, position) &&
        runes_hold((struct runes)RUNES_ROW(U"终末底"), text.data[position + 1]))
        length++; /* 半年考评、年终|奖惩 */
    if (text.data[position] == U'月' && routine_in_row(text, position) &&
        runes_hold((struct runes)RUNES_ROW(U"初中末底"), text.data[position + 1]))
        length++; /* 月初会商、|月末|通报 */
    if (!routine_verb_at(reading, position + length) &&
        !routine_row_goes_on(reading, position + length, limit) &&
        (text.data[position] != U'半' ||
         !routine_counts_in_clause(text, position + length, limit)) &&
        !(routine_in_row(text, position) && routine_named_duty(text, position + length, limit)))
        return false;
    *period = (struct period){.begin = position, .end = position + length, .bare = true};
    routine_print_period(letter, tenths, period->iso);
    return true;
}

bool routine_behind_words(const struct reading *reading, const struct period *period)
{
    enum { LONGEST_INTRODUCTION = 4 };
    uint32_t from = period->begin > LONGEST_INTRODUCTION ? period->begin - LONGEST_INTRODUCTION : 0;
    return period->bare && period->times == 0 && period->begin > 0 &&
           !routine_is_introduced(reading->text, from, period->begin) &&
           rune_is_han(reading->text.data[period->begin - 1]) &&
           !routine_behind_doer(reading->text, period->begin) &&
           reading->text.data[period->begin] != U'半';
}

bool routine_next_doer_at(const struct reading *reading, uint32_t begin, uint32_t limit)
{
    enum { LONGEST_DOER = 10 };
    struct runes text = reading->text;
    struct period other;
    for (uint32_t i = begin + 2; i + 1 < limit && i < begin + LONGEST_DOER; i++) {
        if (phrase_mark_at(text, i) != 0)
            return false;
        if (text.data[i] == U'每' ? routine_each_period_at(text, i, limit, &other)
                                  : routine_bare_period_at(reading, i, limit, &other) ||
                                        routine_paired_period_at(text, i, limit, &other) ||
                                        (routine_double_period_at(text, i, limit, &other) &&
                                         other.end < limit && text.data[other.end] == U'一'))
            return true;
    }
    return false;
}

uint32_t routine_without_system(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes whole[] = {RUNES_ROW(U"制度"), RUNES_ROW(U"机制"), {NULL, 0}};
    static const struct runes systems[] = {
        RUNES_ROW(U"工作制度"), RUNES_ROW(U"工作机制"), RUNES_ROW(U"等制度"), RUNES_ROW(U"等机制"),
        RUNES_ROW(U"制度"),     RUNES_ROW(U"机制"),     RUNES_ROW(U"制"),     {NULL, 0}};
    enum { NEAR = 6 };
    uint32_t near = begin + NEAR < end ? begin + NEAR : end; /* 例会制度|由各镇执行 */
    uint32_t inside = begin + 2 < near ? phrase_find_word(text, begin + 2, near, whole) : near;
    end = inside < near ? inside + phrase_word_length(text, inside, end, whole) : end;
    const struct runes *word = phrase_word_before(text, begin, end, systems);
    if (word == NULL || end - begin < word->length + 2)
        return end;
    uint32_t of = runes_next(runes_slice(text, 0, end), begin, U'的');
    return of < end && of >= begin + 2 ? of : end - word->length; /* 季研判|的信访工作机制 */
}
