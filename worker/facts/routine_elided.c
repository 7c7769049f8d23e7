#include "facts/routine_elided.h"

#include "facts/routine_actors.h"

bool routine_names_doer(struct runes text, struct phrase words)
{
    enum { LEAST = 2, MOST = 12 };
    static const struct runes doers[] = {
        RUNES_ROW(U"书记"), RUNES_ROW(U"领导"),   RUNES_ROW(U"主任"),   RUNES_ROW(U"干部"),
        RUNES_ROW(U"人员"), RUNES_ROW(U"负责人"), RUNES_ROW(U"责任人"), RUNES_ROW(U"专班"),
        RUNES_ROW(U"部门"), RUNES_ROW(U"工作队"), RUNES_ROW(U"代表"),   {NULL, 0}};
    static const struct runes deeds[] = {RUNES_ROW(U"生长"), RUNES_ROW(U"成长"), RUNES_ROW(U"增长"),
                                         RUNES_ROW(U"动员"), RUNES_ROW(U"复员"), RUNES_ROW(U"走访"),
                                         RUNES_ROW(U"联系"), RUNES_ROW(U"慰问"), RUNES_ROW(U"培训"),
                                         RUNES_ROW(U"约谈"), RUNES_ROW(U"组织"), RUNES_ROW(U"召集"),
                                         {NULL, 0}};
    if (words.end < words.begin + LEAST || words.end > words.begin + MOST ||
        phrase_holds_word(text, words.begin, words.end, deeds))
        return false;
    return RUNE_AMONG(text.data[words.end - 1], U"长员") ||
           phrase_word_before(text, words.begin, words.end, doers) != NULL;
}

bool routines_share_sentence(const struct reading *reading, const struct routine *one,
                             const struct routine *other)
{
    return one->at.begin >= 0 && other->at.begin >= 0 &&
           reading_sentence_of(reading, (uint32_t)one->at.begin) ==
               reading_sentence_of(reading, (uint32_t)other->at.begin);
}

void routines_complete(const struct reading *reading, struct routines_elided *waiting,
                       const struct routine *full)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < waiting->count; i++) {
        if (!routines_share_sentence(reading, &waiting->items[i], full))
            continue;
        waiting->items[i].action = full->action;
        waiting->items[kept++] = waiting->items[i];
    }
    waiting->count = kept;
}

struct phrase routine_kept_up_before(struct runes text, uint32_t limit, uint32_t end)
{
    static const struct runes wanted[] = {RUNES_ROW(U"要常态化"), RUNES_ROW(U"要经常化"),
                                          RUNES_ROW(U"要制度化"), RUNES_ROW(U"常态化"),
                                          RUNES_ROW(U"经常化"),   {NULL, 0}};
    struct phrase none = {end, end};
    if (end == limit || phrase_mark_at(text, end - 1) != PHRASE_COMMA)
        return none;
    const struct runes *word = phrase_word_before(text, limit, end - 1, wanted);
    if (word == NULL)
        return none;
    uint32_t behind = end - 1 - word->length;
    return phrase_trim(text, phrase_begin(text, limit, behind, PHRASE_CLAUSE), behind);
}

struct phrase routine_regular_before(struct runes text, uint32_t limit, uint32_t end)
{
    enum { FURTHEST = 40, LEAST = 2, MOST = 12 };
    static const struct runes regularly[] = {RUNES_ROW(U"定期"),
                                             RUNES_ROW(U"常态化"),
                                             RUNES_ROW(U"轮流"),
                                             RUNES_ROW(U"经常性"),
                                             {NULL, 0}};
    static const struct runes systems[] = {
        RUNES_ROW(U"制度"), RUNES_ROW(U"机制"), RUNES_ROW(U"工作"), RUNES_ROW(U"活动"), {NULL, 0}};
    struct phrase none = {end, end};
    if (end == limit || phrase_mark_at(text, end - 1) != PHRASE_COMMA)
        return none;
    uint32_t from = end - limit > FURTHEST ? end - FURTHEST : limit;
    uint32_t begin = phrase_begin(text, from, end - 1, PHRASE_CLAUSE);
    uint32_t word = phrase_find_word(text, begin, end - 1, regularly);
    uint32_t action = word + phrase_word_length(text, word, end - 1, regularly);
    const struct runes *system = phrase_word_before(text, begin, end - 1, systems);
    uint32_t last = end - 1 - (system != NULL ? system->length : 0);
    return action > word && action + LEAST <= last && last - action <= MOST
               ? (struct phrase){action, last}
               : none;
}

bool routine_only_qualifies(struct runes text, struct phrase words)
{
    static const struct runes table[] = {
        RUNES_ROW(U"原则上"), RUNES_ROW(U"一般"), RUNES_ROW(U"通常"), RUNES_ROW(U"平均"),
        RUNES_ROW(U"确保"),   RUNES_ROW(U"做到"), RUNES_ROW(U"保证"), {NULL, 0}};
    return phrase_is_word(text, words, table);
}

bool routine_is_season(struct runes text, struct phrase words)
{
    static const struct runes table[] = {
        RUNES_ROW(U"节假日"),   RUNES_ROW(U"汛期"),   RUNES_ROW(U"冬季"),
        RUNES_ROW(U"夏季"),     RUNES_ROW(U"雨天"),   RUNES_ROW(U"重点时段"),
        RUNES_ROW(U"平时"),     RUNES_ROW(U"周末"),   RUNES_ROW(U"特殊时期"),
        RUNES_ROW(U"防火期"),   RUNES_ROW(U"非汛期"), RUNES_ROW(U"关键时期"),
        RUNES_ROW(U"防汛期间"), RUNES_ROW(U"雨季"),   {NULL, 0}};
    return phrase_is_word(text, words, table);
}

static const struct runes holding[] = {RUNES_ROW(U"开设"), RUNES_ROW(U"开展"), RUNES_ROW(U"举办"),
                                       RUNES_ROW(U"组织"), RUNES_ROW(U"召开"), {NULL, 0}};

struct phrase routine_held_before(struct runes text, uint32_t limit, uint32_t end)
{
    enum { LEAST = 2, MOST = 12, FURTHEST = 40 };
    if (end == limit || phrase_mark_at(text, end - 1) != PHRASE_COMMA)
        return (struct phrase){end, end};
    uint32_t from = end - limit > FURTHEST ? end - FURTHEST : limit;
    uint32_t begin = phrase_begin(text, from, end - 1, PHRASE_CLAUSE | PHRASE_PAUSE);
    uint32_t verb = phrase_find_word(text, begin, end - 1, holding);
    uint32_t held = verb + phrase_word_length(text, verb, end - 1, holding);
    return held + LEAST < end && end - 1 - held <= MOST ? (struct phrase){verb, end - 1}
                                                        : (struct phrase){end, end};
}

uint32_t routine_behind_holding(struct runes text, struct phrase words)
{
    return words.begin + phrase_word_length(text, words.begin, words.end, holding);
}

bool routine_done_oftener(struct runes text, struct phrase words)
{
    static const struct runes changes[] = {
        RUNES_ROW(U"加密到"), RUNES_ROW(U"加密至"), RUNES_ROW(U"加密为"),
        RUNES_ROW(U"增加到"), RUNES_ROW(U"增加至"), RUNES_ROW(U"增加为"),
        RUNES_ROW(U"增至"),   RUNES_ROW(U"提高到"), RUNES_ROW(U"缩短到"),
        RUNES_ROW(U"缩短至"), RUNES_ROW(U"缩短为"), RUNES_ROW(U"调整为"),
        RUNES_ROW(U"改为"),   RUNES_ROW(U"变为"),   {NULL, 0}};
    return phrase_word_before(text, words.begin, words.end, changes) != NULL;
}

uint32_t routine_adverb_length(struct runes text, struct phrase words)
{
    static const struct runes adverbs[] = {RUNES_ROW(U"今后"),   RUNES_ROW(U"将"),
                                           RUNES_ROW(U"原则上"), RUNES_ROW(U"必须"),
                                           RUNES_ROW(U"需要"),   {NULL, 0}};
    const struct runes *word = phrase_word_before(text, words.begin, words.end, adverbs);
    return word != NULL && words.end - words.begin > word->length + 1 ? word->length : 0;
}

struct phrase routine_system_before(struct runes text, uint32_t limit, uint32_t end)
{
    enum { LEAST = 2, MOST = 16 };
    static const struct runes systems[] = {
        RUNES_ROW(U"制度"), RUNES_ROW(U"机制"), RUNES_ROW(U"制"), {NULL, 0}};
    static const struct runes founding[] = {
        RUNES_ROW(U"建立健全"), RUNES_ROW(U"建立完善"), RUNES_ROW(U"建立"), RUNES_ROW(U"健全"),
        RUNES_ROW(U"完善"),     RUNES_ROW(U"实行"),     RUNES_ROW(U"推行"), RUNES_ROW(U"落实"),
        RUNES_ROW(U"执行"),     RUNES_ROW(U"坚持"),     {NULL, 0}};
    static const struct runes meetings[] = {
        RUNES_ROW(U"会议"), RUNES_ROW(U"例会"), RUNES_ROW(U"联席会"), {NULL, 0}};
    const struct phrase none = {end, end};
    if (end <= limit + 1 || phrase_mark_at(text, end - 1) == 0)
        return none;
    uint32_t last = end - 1, begin = phrase_begin(text, limit, last, PHRASE_CLAUSE);
    uint32_t by = runes_next(runes_slice(text, 0, last), begin, U'由');
    if (by < last && phrase_word_before(text, begin, by, meetings) != NULL)
        return (struct phrase){begin, by}; /* 联席会议|由召集人主持，每半年召开一次 */
    const struct runes *system = phrase_word_before(text, begin, last, systems);
    if (system == NULL)
        return none;
    last -= system->length;
    uint32_t verb = phrase_find_word(text, begin, last, founding);
    uint32_t from = verb + phrase_word_length(text, verb, last, founding);
    from = from == last ? routine_behind_label(text, begin, last) : from;
    return last >= from + LEAST && last - from <= MOST &&
                   phrase_is_han(text, (struct phrase){from, last})
               ? (struct phrase){from, last}
               : none;
}
