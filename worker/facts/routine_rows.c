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

/* 周调度、|月通报: whether the item before in the row begins with a unit too. */
bool routine_in_row(struct runes text, uint32_t position)
{
    enum { LONGEST_ITEM = 8 };
    static const struct runes units = RUNES_ROW(U"日周旬月季年半天");
    if (position < 4 || (phrase_mark_at(text, position - 1) & PHRASE_PAUSE) == 0)
        return false;
    uint32_t begin = phrase_begin(text, position > LONGEST_ITEM ? position - LONGEST_ITEM : 0,
                                  position - 1, PHRASE_CLAUSE | PHRASE_PAUSE);
    for (uint32_t i = begin; i + 2 < position; i++)
        if (text.data[i] == U'“')
            begin = i + 1;
    if (runes_at(text, begin, RUNES(U"一")) || runes_at(text, begin, RUNES(U"全")))
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
    return end - begin >= NAME_LEAST && end - begin <= NAME_MOST;
}

/* Who does it, right before a bare unit: 县委书记|月调度. */
bool routine_behind_doer(struct runes text, uint32_t position)
{
    static const struct runes doers[] = {
        RUNES_ROW(U"书记"),   RUNES_ROW(U"领导"), RUNES_ROW(U"县长"), RUNES_ROW(U"区长"),
        RUNES_ROW(U"市长"),   RUNES_ROW(U"组长"), RUNES_ROW(U"部门"), RUNES_ROW(U"专班"),
        RUNES_ROW(U"镇长"),   RUNES_ROW(U"乡长"), RUNES_ROW(U"局长"), RUNES_ROW(U"主任"),
        RUNES_ROW(U"负责人"), RUNES_ROW(U"乡镇"), RUNES_ROW(U"县级"), RUNES_ROW(U"市级"),
        RUNES_ROW(U"镇级"),   RUNES_ROW(U"乡级"), RUNES_ROW(U"村级"), RUNES_ROW(U"街道"),
        RUNES_ROW(U"社区"),   RUNES_ROW(U"镇街"), RUNES_ROW(U"企业"), RUNES_ROW(U"工作队"),
        RUNES_ROW(U"网格员"), RUNES_ROW(U"干部"), {NULL, 0}};
    return phrase_word_before(text, position > 4 ? position - 4 : 0, position, doers) != NULL;
}

/* 周安排|、月调度: whether a short name for a duty is followed by a bare unit and a verb of duty.
 */
bool routine_row_goes_on(const struct reading *reading, uint32_t begin, uint32_t limit)
{
    struct runes text = reading->text;
    uint32_t end = begin, length, tenths;
    if (!routine_named_duty(text, begin, limit))
        return false;
    while (end < limit && rune_is_han(text.data[end]))
        end++;
    return end + 2 < limit && phrase_mark_at(text, end) == PHRASE_PAUSE &&
           routine_unit_at(text, end + 1, limit, &length, &tenths) != 0 &&
           end + 1 + length < limit && routine_verb_at(reading, end + 1 + length);
}

/* 周会商, 月通报, 季考核: a bare unit before a verb of duty, at a phrase's begin. */
bool routine_bare_period_at(const struct reading *reading, uint32_t position, uint32_t limit,
                            struct period *period)
{
    struct runes text = reading->text;
    uint32_t length, tenths;
    uint32_t clause = position > 8 ? position - 8 : 0;
    if (position > 0 && phrase_mark_at(text, position - 1) == 0 &&
        text.data[position - 1] != U'“' && !routine_is_introduced(text, clause, position) &&
        !routine_behind_doer(text, position))
        return false;
    static const struct runes words[] = {RUNES_ROW(U"年味"), RUNES_ROW(U"年货"), RUNES_ROW(U"年画"),
                                         RUNES_ROW(U"年俗"), RUNES_ROW(U"年夜"), RUNES_ROW(U"年轻"),
                                         RUNES_ROW(U"年龄"), RUNES_ROW(U"月饼"), RUNES_ROW(U"月嫂"),
                                         RUNES_ROW(U"日用"), RUNES_ROW(U"日常"), RUNES_ROW(U"周边"),
                                         RUNES_ROW(U"季节"), {NULL, 0}};
    if (phrase_word_at(text, position, limit, words) != NULL)
        return false; /* 年俗、|年味 */
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
