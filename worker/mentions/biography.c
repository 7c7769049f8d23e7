#include "mentions/biography.h"

enum { CLAUSES_MOST = 6, LONGEST_CLAUSE = 14 };

/* Behind a name and its note: ，男，… or ，女，…. */
static bool opens_biography(struct runes text, uint32_t end)
{
    return end + 2 < text.length && text.data[end] == U'，' &&
           (text.data[end + 1] == U'男' || text.data[end + 1] == U'女') &&
           text.data[end + 2] == U'，';
}

static bool is_held_now(struct runes text, uint32_t begin)
{
    static const struct runes held[] = {RUNES_ROW(U"，现任"), RUNES_ROW(U"，现为"),
                                        RUNES_ROW(U"，现系"), RUNES_ROW(U"，任"),
                                        RUNES_ROW(U"，拟任")};
    for (size_t i = 0; i < sizeof(held) / sizeof(*held); i++)
        if (begin >= held[i].length && runes_at(text, begin - held[i].length, held[i]))
            return true;
    return false;
}

static bool opens_sentence(struct runes text, uint32_t begin)
{
    return begin == 0 || RUNE_AMONG(text.data[begin - 1], U"。！？\n　");
}

/* ，58岁, ，中共党员, ，大专学历: where the clause ends that tells only what somebody is like; 0
 * where it tells more. */
static uint32_t particulars_end(struct runes text, uint32_t begin)
{
    for (uint32_t at = begin; at < text.length && at < begin + LONGEST_CLAUSE; at++)
        if (RUNE_AMONG(text.data[at], U"，。；：\n"))
            return at > begin && text.data[at] == U'，' &&
                           RUNE_AMONG(text.data[at - 1], U"岁生员人族历男女")
                       ? at
                       : 0;
    return 0;
}

/* 王军，58岁，|某村党支部书记、村委会主任。: the row of posts that begins at a clause and is all of
 * it. */
static void give_apposition(const struct person_search *search, uint32_t number, uint32_t person)
{
    struct runes text = search->builder->text;
    const uint32_t last = posts_row_end(search, number);
    uint32_t end = post_of(search, last)->end;
    if (end < text.length && !RUNE_AMONG(text.data[end], U"，。\n"))
        return;
    for (uint32_t i = number; i <= last && post_of(search, i)->person == 0; i++)
        post_of(search, i)->person = person;
}

void posts_in_apposition(const struct person_search *search, uint32_t person)
{
    struct runes text = search->builder->text;
    const struct mention *name = &search->builder->mentions[person - 1];
    uint32_t at = skip_note(text, name->end);
    if (!opens_sentence(text, name->begin))
        return;
    for (int i = 0; i < CLAUSES_MOST && at != 0 && at + 1 < text.length; i++) {
        if (text.data[at] != U'，')
            return;
        if (search->post_at[at + 1] != 0) {
            give_apposition(search, search->post_at[at + 1] - 1, person);
            return;
        }
        at = particulars_end(text, at + 1);
    }
}

void biography_posts(struct reading_builder *builder, const uint32_t *posts,
                     const uint32_t *post_at, uint32_t person)
{
    enum { LONGEST = 240 };
    struct runes text = builder->reading->text;
    uint32_t begin = builder->mentions[person - 1].end;
    if (!opens_biography(text, begin))
        return;
    bool held = false;
    for (uint32_t at = begin; at < text.length && at < begin + LONGEST; at++) {
        if (text.data[at] == U'。' || text.data[at] == U'\n')
            return;
        if (post_at[at] == 0)
            continue;
        struct mention *post = &builder->mentions[posts[post_at[at] - 1]];
        bool joined = held && text.data[at - 1] == U'、';
        held = post->person == 0 && (joined || is_held_now(text, at));
        if (!held)
            continue;
        post->person = person;
        at = post->end - 1;
    }
}
