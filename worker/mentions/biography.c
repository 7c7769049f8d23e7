#include "mentions/biography.h"

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
