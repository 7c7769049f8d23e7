/* The words before a rank end with the scope (全市), the verb of rank (居) or both; the scope may
 * also stand in front of the verb (在全市十一个县中排). What is before them is what was ranked. */
#include "facts/figure_rank.h"

#include "facts/figure_place_words.h"

static const struct runes rank_words[] = {
    RUNES_ROW(U"位居"),   RUNES_ROW(U"位列"),   RUNES_ROW(U"名列"),
    RUNES_ROW(U"排名"),   RUNES_ROW(U"排位"),   RUNES_ROW(U"排序"),
    RUNES_ROW(U"位于"),   RUNES_ROW(U"跃居"),   RUNES_ROW(U"稳居"),
    RUNES_ROW(U"跻身"),   RUNES_ROW(U"进入"),   RUNES_ROW(U"跃升至"),
    RUNES_ROW(U"排在"),   RUNES_ROW(U"均居"),   RUNES_ROW(U"排"),
    RUNES_ROW(U"保持"),   RUNES_ROW(U"分列"),   RUNES_ROW(U"分居"),
    RUNES_ROW(U"居"),     RUNES_ROW(U"列"),     RUNES_ROW(U"提升至"),
    RUNES_ROW(U"提升到"), RUNES_ROW(U"上升至"), RUNES_ROW(U"上升到"),
    RUNES_ROW(U"前移至"), RUNES_ROW(U"升至"),   RUNES_ROW(U"荣获"),
    RUNES_ROW(U"获得"),   RUNES_ROW(U"获"),     {NULL, 0}};

/* The last verb of rank near the end of the words; their end where none is. */
static struct phrase last_verb(struct runes text, struct phrase words)
{
    enum { FURTHEST = 14 };
    struct phrase verb = {words.end, words.end};
    uint32_t from = words.end - words.begin > FURTHEST ? words.end - FURTHEST : words.begin;
    for (uint32_t at = from; at < words.end; at++) {
        const struct runes *word = phrase_word_at(text, at, words.end, rank_words);
        if (word == NULL)
            continue;
        verb = (struct phrase){at, at + word->length};
        at += word->length - 1;
    }
    return verb;
}

/* 增速在|全市|11个县（市、区）中排, 在全市|环境考核|中位居: the scope stands in front of the verb,
 * and what was contested there is what was ranked. */
static bool read_scope_before(const struct reading *reading, uint32_t begin, uint32_t verb,
                              struct phrase *words, struct wording *wording)
{
    static const struct runes contests[] = {
        RUNES_ROW(U"考核"), RUNES_ROW(U"评比"), RUNES_ROW(U"评价"),
        RUNES_ROW(U"测评"), RUNES_ROW(U"评估"), RUNES_ROW(U"排名"),
        RUNES_ROW(U"排位"), RUNES_ROW(U"调查"), {NULL, 0}};
    struct runes text = reading->text;
    uint32_t in = verb;
    while (in > begin && text.data[in - 1] != U'在')
        in--;
    const struct runes *place =
        in > begin ? phrase_word_at(text, in, verb, figure_place_words()) : NULL;
    const struct mention *where =
        in > begin ? reading_mention_at(reading, in, MENTION_PLACE) : NULL;
    if (place == NULL && where != NULL && where->end < verb && text.data[verb - 1] == U'中' &&
        reading_mention_at(reading, where->end, MENTION_QUANTITY) != NULL) {
        wording->scope = reading_text(reading, in, verb - 1); /* 在青山市7个园区中|排名 */
        words->end = in - 1;
        return true;
    }
    if (place == NULL)
        return false;
    uint32_t behind = in + place->length;
    uint32_t name = verb - (text.data[verb - 1] == U'中' ? 1 : 0);
    wording->scope = reading_text(reading, in, behind);
    words->end = in - 1;
    if (name > behind + 2 && phrase_word_before(text, behind, name, contests) != NULL)
        *words = (struct phrase){behind, name};
    return true;
}

/* 增速|六县市|排名第三, 增速|全市|排名第三: where the scope begins right before the verb of rank
 * that stands at `end`; `end` where none does. */
static uint32_t scope_right_before(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LONGEST = 8 };
    static const struct runes units[] = {
        RUNES_ROW(U"县市"),   RUNES_ROW(U"县区"),     RUNES_ROW(U"县市区"),   RUNES_ROW(U"个县市"),
        RUNES_ROW(U"个县区"), RUNES_ROW(U"个县市区"), RUNES_ROW(U"县（市）"), {NULL, 0}};
    const struct runes *place = phrase_word_before(text, begin, end, figure_place_words());
    if (place != NULL)
        return end - place->length;
    uint32_t counted;
    uint32_t from = end - begin > LONGEST ? end - LONGEST : begin;
    for (uint32_t at = from; at + 2 < end; at++) {
        uint32_t length = phrase_count(text, at, end, &counted);
        if (length > 0 && phrase_word_length(text, at + length, end, units) == end - at - length)
            return at;
    }
    return end;
}

/* 由|全省|第58位, 全市|10个县区|第7位, 全县|之|首: the scope and nothing around it. */
static struct phrase without_joints(struct runes text, struct phrase scope)
{
    static const struct runes tails[] = {RUNES_ROW(U"的"), RUNES_ROW(U"之"), {NULL, 0}},
                              heads = RUNES_ROW(U"由从在");
    const struct runes *tail = phrase_word_before(text, scope.begin, scope.end, tails);
    if (tail != NULL)
        scope.end -= tail->length;
    if (phrase_has_words(scope) && runes_hold(heads, text.data[scope.begin]))
        scope.begin++;
    uint32_t place = phrase_word_length(text, scope.begin, scope.end, figure_place_words());
    if (place > 0 && scope.begin + place < scope.end &&
        rune_traits(text.data[scope.begin + place]) & TRAIT_COUNT)
        scope.end = scope.begin + place;
    return scope;
}

/* 居全市第3位|和山区县|第1位: whether the words behind a rank are only among whom the next is. */
static bool is_further_scope(struct runes text, struct phrase rest)
{
    enum { LONGEST = 8, MARKS = 2 };
    static const struct runes joints = RUNES_ROW(U"和、"), units = RUNES_ROW(U"位名"),
                              numerals = RUNES_ROW(U"一二三四五六七八九十"),
                              wholes = RUNES_ROW(U"县区市省镇乡州盟旗国类组");
    rest.begin += runes_hold(joints, text.data[rest.begin]) ? 1 : 0;
    return rest.begin >= MARKS && rest.end > rest.begin + 1 && rest.end - rest.begin <= LONGEST &&
           (runes_hold(units, text.data[rest.begin - MARKS]) ||
            runes_hold(numerals, text.data[rest.begin - MARKS])) &&
           runes_hold(joints, text.data[rest.begin - 1]) &&
           runes_hold(wholes, text.data[rest.end - 1]);
}

/* 位居|全省|投资环境, 列|全国百强县|发展潜力: where in the words behind a verb of rank, among whom
 * it is, the name of what is ranked begins; their end where they name but those among whom. */
static uint32_t name_behind_scope(struct runes text, struct phrase scope)
{
    enum { NAME_LEAST = 4 };
    static const struct runes peers[] = {RUNES_ROW(U"百强县市"),
                                         RUNES_ROW(U"百强县"),
                                         RUNES_ROW(U"百强市"),
                                         RUNES_ROW(U"百强区"),
                                         RUNES_ROW(U"百强镇"),
                                         RUNES_ROW(U"县级市"),
                                         RUNES_ROW(U"县市区"),
                                         RUNES_ROW(U"县区"),
                                         RUNES_ROW(U"县域"),
                                         RUNES_ROW(U"县级"),
                                         {NULL, 0}};
    static const struct runes wholes = RUNES_ROW(U"县区市省镇乡州盟旗国类组中里强村位榜单");
    const struct runes *place = figure_whole_at(text, scope.begin, scope.end);
    if (place == NULL || !phrase_is_han(text, scope) ||
        runes_hold(wholes, text.data[scope.end - 1]))
        return scope.end;
    uint32_t at = scope.begin + place->length;
    if (text.data[at] == U'同')
        return scope.end; /* 全国|同类产品|的前三名 */
    at += phrase_word_length(text, at, scope.end, peers);
    return at + NAME_LEAST <= scope.end ? at : scope.end;
}

/* Whether the words before a verb of rank are none, or but whose rank it is. */
static bool names_nothing(const struct reading *reading, struct phrase words)
{
    struct runes text = reading->text;
    words = phrase_trim(text, words.begin, words.end);
    uint32_t at =
        words.begin + phrase_word_length(text, words.begin, words.end, figure_place_words());
    const struct mention *place = reading_mention_at(reading, words.begin, MENTION_PLACE);
    return at >= words.end || (place != NULL && place->end >= words.end);
}

/* 青山市|全市|第3: the scope without the name of the place that it is all of. */
static struct phrase without_name_of_whole(const struct reading *reading, struct phrase scope)
{
    const struct mention *place = reading_mention_at(reading, scope.begin, MENTION_PLACE);
    if (place != NULL && place->end < scope.end && reading->text.data[place->end] == U'全' &&
        phrase_word_length(reading->text, place->end, scope.end, figure_place_words()) ==
            scope.end - place->end)
        scope.begin = place->end;
    return scope;
}

static void read_rank(const struct reading *reading, struct phrase *words, struct wording *wording)
{
    struct runes text = reading->text;
    struct phrase rest = phrase_trim(text, words->begin, words->end);
    struct phrase verb = last_verb(text, rest);
    struct phrase scope = phrase_trim(text, verb.end, rest.end);
    if (phrase_has_words(verb) && !phrase_has_words(scope) &&
        read_scope_before(reading, rest.begin, verb.begin, words, wording))
        return;
    if (phrase_has_words(verb) && !phrase_has_words(scope)) {
        uint32_t at = scope_right_before(text, rest.begin, verb.begin);
        if (at < verb.begin) {
            wording->scope = reading_text(reading, at, verb.begin);
            words->end = at;
            return;
        }
    }
    if (!phrase_has_words(verb)) {
        const struct runes *place = figure_whole_before(text, rest.begin, rest.end);
        if (place == NULL) {
            const struct mention *where = reading_mention_at(reading, rest.begin, MENTION_PLACE);
            bool named = (where != NULL && where->end == rest.end) || /* 第6位、山东省|第2位 */
                         is_further_scope(text, rest);
            uint32_t begin = rest.begin + (text.data[rest.begin] == U'和' ? 1 : 0);
            if (named)
                wording->scope = reading_text(reading, begin, rest.end);
            words->end = named ? rest.begin : rest.end;
            return;
        }
        scope = (struct phrase){rest.end - place->length, rest.end};
        verb.begin = scope.begin;
    }
    scope = without_name_of_whole(reading, without_joints(text, scope));
    uint32_t name = names_nothing(reading, (struct phrase){rest.begin, verb.begin})
                        ? name_behind_scope(text, scope)
                        : scope.end;
    if (phrase_has_words(scope))
        wording->scope = reading_text(reading, scope.begin, name);
    static const struct runes sums[] = {
        RUNES_ROW(U"综合"), RUNES_ROW(U"总体"), RUNES_ROW(U"单项"), RUNES_ROW(U"总"), {NULL, 0}};
    bool of_all = runes_at(text, verb.begin, RUNES(U"排名")) &&
                  phrase_is_word(text, (struct phrase){rest.begin, verb.begin}, sums);
    words->begin = name < scope.end ? name : words->begin;
    words->end = name < scope.end ? scope.end
                 : of_all         ? verb.end /* |综合排名|从全市第十名 */
                                  : verb.begin;
}

/* 甲镇|以93.6分居第一: with what a rank was won is no part of what has it. */
static struct phrase without_what_won(struct runes text, struct phrase words)
{
    for (uint32_t at = words.begin; at + 1 < words.end; at++)
        if (text.data[at] == U'以' && rune_is_digit(text.data[at + 1]))
            words.end = at;
    return words;
}

/* 清河镇是|粮食总产全县第二: without whose rank it is. */
static struct phrase without_owner(struct runes text, struct phrase words)
{
    enum { LONGEST_OWNER = 8 };
    static const struct runes being[] = {RUNES_ROW(U"是"), {NULL, 0}};
    static const struct runes bound = RUNES_ROW(U"于还但总正");
    uint32_t last =
        words.end - words.begin > LONGEST_OWNER ? words.begin + LONGEST_OWNER : words.end;
    uint32_t at = phrase_find_word(text, words.begin, last, being);
    if (at + 1 < last && !(at > words.begin && runes_hold(bound, text.data[at - 1])))
        words.begin = at + 1;
    return words;
}

void figure_read_rank(const struct reading *reading, struct phrase *words, struct wording *wording)
{
    read_rank(reading, words, wording);
    *words = without_owner(reading->text, without_what_won(reading->text, *words));
}

/* 清河镇是总产全县第二、单产全县第一的|乡镇: whether the ranks tell of the place that is named. */
static bool is_rank_of_place(struct runes text, uint32_t clause, uint32_t begin, uint32_t end,
                             uint32_t limit)
{
    static const struct runes being[] = {RUNES_ROW(U"是"), {NULL, 0}};
    static const struct runes places[] = {
        RUNES_ROW(U"乡镇"), RUNES_ROW(U"县"),   RUNES_ROW(U"镇"),   RUNES_ROW(U"村"),
        RUNES_ROW(U"城市"), RUNES_ROW(U"省份"), RUNES_ROW(U"大县"), {NULL, 0}};
    return phrase_word_at(text, end + 1, limit, places) != NULL &&
           phrase_holds_word(text, clause, begin, being);
}

/* 排在前十位的|省份: which ones are spoken of; but 取得全市第一的|好成绩. */
static bool is_class_of_rank(struct runes text, uint32_t end, uint32_t limit)
{
    static const struct runes units = RUNES_ROW(U"位名");
    static const struct runes feats[] = {
        RUNES_ROW(U"好成绩"), RUNES_ROW(U"成绩"), RUNES_ROW(U"佳绩"),   RUNES_ROW(U"位置"),
        RUNES_ROW(U"水平"),   RUNES_ROW(U"位次"), RUNES_ROW(U"好位次"), RUNES_ROW(U"优异"),
        RUNES_ROW(U"目标"),   RUNES_ROW(U"名次"), RUNES_ROW(U"排名"),   {NULL, 0}};
    if (end < limit && runes_hold(units, text.data[end]))
        end++;
    return end + 1 < limit && text.data[end] == U'的' && rune_is_han(text.data[end + 1]) &&
           phrase_word_at(text, end + 1, limit, feats) == NULL;
}

/* 位居全省投资环境第5、|科技创新|第9: whether it goes on with the ranks of a row, of which the
 * first has the verb. */
static bool is_in_row_of_ranks(const struct reading *reading, const struct mention *mention,
                               uint32_t clause)
{
    enum { NAME_LEAST = 2, NAME_MOST = 14 };
    static const struct runes units = RUNES_ROW(U"位名");
    struct runes text = reading->text;
    uint32_t begin = mention->begin, from = begin - clause > NAME_MOST ? begin - NAME_MOST : clause;
    uint32_t name = phrase_begin(text, from, begin, PHRASE_PAUSE);
    const struct mention *count =
        name > from ? reading_mention_at(reading, name, MENTION_QUANTITY) : NULL;
    uint32_t counted = count != NULL ? count->end : name; /* 第二、|7个|山区县|第一 */
    if (counted + NAME_LEAST > begin || name <= from ||
        !phrase_is_han(text, (struct phrase){counted, begin}))
        return false;
    uint32_t last = name - 1;
    last -= runes_hold(units, text.data[last - 1]) ? 1 : 0;
    bool goes_on = false;
    for (uint32_t i = reading_mention_from(reading, from > NAME_MOST ? from - NAME_MOST : 0);
         i < reading->mention_count && reading->mentions[i].begin < last; i++)
        goes_on |= reading->mentions[i].type == MENTION_ORDINAL && reading->mentions[i].end == last;
    return goes_on && phrase_holds_word(text, clause, begin, rank_words);
}

bool figure_is_scope_of_rank(const struct reading *reading, const struct mention *mention,
                             uint32_t clause)
{
    enum { LONGEST_KIND = 8, KIND_LEAST = 1 };
    struct runes text = reading->text;
    if (!mention->countable || mention->begin == 0 ||
        (mention->begin > clause && text.data[mention->begin - 1] != U'、' &&
         text.data[mention->begin - 1] != U'居'))
        return false;
    uint32_t at = mention->end, last = at + LONGEST_KIND;
    while (at < text.length && at < last && rune_is_han(text.data[at]) &&
           reading_mention_at(reading, at, MENTION_ORDINAL) == NULL)
        at++;
    const struct mention *rank = reading_mention_at(reading, at, MENTION_ORDINAL);
    return rank != NULL && at >= mention->end + KIND_LEAST &&
           (rank->end >= text.length || !rune_is_han(text.data[rank->end]));
}

bool figure_is_rank(const struct reading *reading, const struct mention *mention, uint32_t begin,
                    uint32_t limit)
{
    static const struct runes ranks[] = {
        RUNES_ROW(U"居"),   RUNES_ROW(U"列"),   RUNES_ROW(U"排"),   RUNES_ROW(U"全市"),
        RUNES_ROW(U"全省"), RUNES_ROW(U"全国"), RUNES_ROW(U"全区"), RUNES_ROW(U"全州"),
        RUNES_ROW(U"进入"), RUNES_ROW(U"跻身"), RUNES_ROW(U"名列"), RUNES_ROW(U"全县"),
        RUNES_ROW(U"排名"), RUNES_ROW(U"排位"), RUNES_ROW(U"排序"), RUNES_ROW(U"位于"),
        RUNES_ROW(U"前移"), RUNES_ROW(U"西部"), RUNES_ROW(U"中部"), RUNES_ROW(U"东部"),
        RUNES_ROW(U"西北"), RUNES_ROW(U"东北"), RUNES_ROW(U"全球"), RUNES_ROW(U"世界"),
        RUNES_ROW(U"亚洲"), RUNES_ROW(U"国内"), RUNES_ROW(U"同类"), RUNES_ROW(U"同期"),
        {NULL, 0}};
    struct runes text = reading->text;
    uint32_t from = mention->begin - begin > 12 ? mention->begin - 12 : begin;
    if (phrase_find_word(text, from, mention->begin, ranks) >= mention->begin &&
        !is_in_row_of_ranks(reading, mention, begin))
        return false;
    if (mention->end == mention->begin + 1 && mention->begin > begin &&
        figure_whole_before(text, begin, mention->begin - 1) == NULL)
        return false; /* 列为工作之|首, but 居全市之|首 */
    if (mention->end >= limit)
        return true;
    if (text.data[mention->end] == U'的' &&
        is_rank_of_place(text, begin, mention->begin, mention->end, limit))
        return true;
    if (is_class_of_rank(text, mention->end, limit))
        return false;
    char32_t next = text.data[mention->end];
    static const struct runes joints = RUNES_ROW(U"和与及");
    if (runes_hold(joints, next) &&
        reading_mention_at(reading, mention->end + 1, MENTION_ORDINAL) != NULL)
        return true; /* 分别位列第三、|第二|和第一 */
    static const struct runes moving[] = {
        RUNES_ROW(U"提升"), RUNES_ROW(U"上升"), RUNES_ROW(U"跃升"), RUNES_ROW(U"前移"),
        RUNES_ROW(U"升至"), RUNES_ROW(U"升到"), RUNES_ROW(U"跃居"), RUNES_ROW(U"攀升"),
        RUNES_ROW(U"下滑"), RUNES_ROW(U"下降"), RUNES_ROW(U"降至"), {NULL, 0}};
    return !rune_is_han(next) || next == U'位' || next == U'名' || next == U'强' ||
           (phrase_word_at(text, mention->end, limit, moving) != NULL && /* 从全市第六|提升到 */
            figure_whole_before(text, begin, mention->begin) != NULL);
}
