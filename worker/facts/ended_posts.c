/* A decision removes whoever stands behind its verb, over a whole list (免去：A的…；B的…), until
 * the next verb appoints; 原, 前 and 时任 say it of one post. */
#include "facts/ended_posts.h"

#include "facts/phrase.h"

/* 原|县委书记, 县政协|原|副主席: not 五原|县委书记, 日前|县委书记. */
static bool is_called_former(struct runes text, uint32_t begin)
{
    static const struct runes words[] = {
        RUNES_ROW(U"时任"),   RUNES_ROW(U"曾任"),   RUNES_ROW(U"原任"), RUNES_ROW(U"退休的"),
        RUNES_ROW(U"卸任的"), RUNES_ROW(U"离任的"), {NULL, 0}};
    static const struct runes opening = RUNES_ROW(U"省市县区州旗盟镇乡村局委院司的和、由被与对是");
    if (begin == 0)
        return false;
    if (phrase_word_before(text, 0, begin, words) != NULL)
        return true;
    char32_t last = text.data[begin - 1];
    return (last == U'原' || last == U'前') && (begin == 1 || !rune_is_han(text.data[begin - 2]) ||
                                                runes_hold(opening, text.data[begin - 2]));
}

/* 青山镇|原|镇长, 宣传部|原|部长: inside a post, behind the body or the place that it belonged to;
 * not in a name, 平原县, or a word, 原种场. */
static bool holds_former(const struct reading *reading, const struct mention *post)
{
    static const struct runes bodies =
        RUNES_ROW(U"省市县区州旗盟镇乡村局委院司部社会校厂办组室队厅处科府协团站所馆行店心台");
    static const struct runes words = RUNES_ROW(U"种料油产子则告生始本创因籍材");
    const struct mention *all = reading->mentions;
    const uint32_t number = (uint32_t)(post - all);
    for (uint32_t i = post->begin + 1; i + 1 < post->end; i++) {
        if (reading->text.data[i] != U'原' || !runes_hold(bodies, reading->text.data[i - 1]) ||
            runes_hold(words, reading->text.data[i + 1]))
            continue;
        bool named = false;
        for (uint32_t m = number; m > 0 && all[m - 1].begin == post->begin; m--)
            named |= all[m - 1].type == MENTION_PLACE && all[m - 1].end > i;
        for (uint32_t m = number; m < reading->mention_count && all[m].begin < i; m++)
            named |= all[m].type == MENTION_PLACE && all[m].end > i;
        if (!named)
            return true;
    }
    return false;
}

/* Whether the last verb of a decision before the person removes. */
static bool is_removed(struct runes text, uint32_t begin)
{
    enum { FURTHEST = 400 };
    static const struct runes decided[] = {
        RUNES_ROW(U"免去"), RUNES_ROW(U"撤销"), RUNES_ROW(U"罢免"), RUNES_ROW(U"解除"),
        RUNES_ROW(U"免除"), RUNES_ROW(U"任命"), RUNES_ROW(U"选举"), RUNES_ROW(U"任职"),
        RUNES_ROW(U"通过"), {NULL, 0}};
    uint32_t least = begin > FURTHEST ? begin - FURTHEST : 0;
    for (uint32_t at = begin; at >= least + 2; at--) {
        const struct runes *verb = phrase_word_before(text, least, at, decided);
        if (verb != NULL && !(verb->data[0] == U'任' && runes_at(text, at, RUNES(U"务"))))
            return RUNE_AMONG(verb->data[0], U"免撤罢解");
    }
    return false;
}

/* 县政协原党组书记|、|主席: the post before it in a row, where this one has no body of its own. */
static const struct mention *row_head(const struct reading *reading, const struct mention *post)
{
    enum { LONGEST_POST = 40 };
    if (post->own > post->begin || post->begin == 0 || reading->text.data[post->begin - 1] != U'、')
        return NULL;
    for (const struct mention *m = post;
         m > reading->mentions && m[-1].begin + LONGEST_POST > post->begin; m--)
        if (m[-1].type == MENTION_POST && m[-1].end + 1 == post->begin)
            return m - 1;
    return NULL;
}

bool post_has_ended(const struct reading *reading, const struct mention *person,
                    const struct mention *post)
{
    enum { LONGEST_LINK = 12 };
    static const struct runes left[] = {
        RUNES_ROW(U"辞去"), RUNES_ROW(U"不再担任"), RUNES_ROW(U"不再任"), RUNES_ROW(U"不再兼任"),
        RUNES_ROW(U"卸任"), RUNES_ROW(U"曾任"),     RUNES_ROW(U"曾担任"), RUNES_ROW(U"历任"),
        RUNES_ROW(U"原任"), RUNES_ROW(U"时任"),     RUNES_ROW(U"免去"),   RUNES_ROW(U"被免去"),
        {NULL, 0}};
    static const struct runes taken[] = {
        RUNES_ROW(U"免去其"),     RUNES_ROW(U"免去其担任的"), RUNES_ROW(U"免去其所任"),
        RUNES_ROW(U"免去他的"),   RUNES_ROW(U"免去她的"),     RUNES_ROW(U"，不再担任"),
        RUNES_ROW(U"，不再兼任"), RUNES_ROW(U"，辞去"),       {NULL, 0}};
    struct runes text = reading->text;
    if (phrase_word_before(text, person->end, post->begin, taken) != NULL)
        return true;
    if (post->end <= person->begin) {
        const struct mention *head = row_head(reading, post);
        return is_called_former(text, post->begin) || holds_former(reading, post) ||
               (head != NULL && post_has_ended(reading, person, head));
    }
    static const struct runes comrade[] = {RUNES_ROW(U"同志"), {NULL, 0}};
    uint32_t begin = person->end, end = post->begin;
    if (begin < end && text.data[begin] == U'（') { /* X（女）的 */
        uint32_t closing = phrase_closing(text, begin, end);
        begin = closing < end ? closing + 1 : begin;
    }
    begin += phrase_word_length(text, begin, end, comrade);
    if (end > begin + LONGEST_LINK)
        end = begin + LONGEST_LINK;
    static const struct runes removing[] = {RUNES_ROW(U"免去"), RUNES_ROW(U"撤销"),
                                            RUNES_ROW(U"罢免"), RUNES_ROW(U"解除"),
                                            RUNES_ROW(U"免除"), {NULL, 0}};
    static const struct runes giving[] = {RUNES_ROW(U"任"), RUNES_ROW(U"为"), {NULL, 0}};
    if (phrase_word_before(text, 0, person->begin, removing) != NULL &&
        !phrase_holds_word(text, begin, end, giving))
        return true; /* 免去张三|县水利局局长、党组书记职务 */
    return begin < end && (phrase_holds_word(text, begin, end, left) ||
                           (text.data[begin] == U'的' && is_removed(text, person->begin)));
}
