/* A post right behind a name is its title; behind 等 it is one of everybody in the list. */
#include "mentions/titled_name.h"

/* The person that the list begins with which ends in this one: where posts of all of them hang. */
static uint32_t first_of_list(const struct reading_builder *builder, uint32_t person)
{
    enum { LONGEST_LIST = 60 };
    for (int i = 0; i < LONGEST_LIST && builder->mentions[person - 1].person != 0; i++)
        person = builder->mentions[person - 1].person;
    return person;
}

static bool is_of_leaders(struct runes words)
{
    return runes_end_with(words, RUNES(U"领导"));
}

static bool has_a_post(const struct reading_builder *builder, const uint32_t *posts,
                       uint32_t post_count, uint32_t person)
{
    for (uint32_t i = 0; i < post_count; i++)
        if (builder->mentions[posts[i]].person == person)
            return true;
    return false;
}

void title_persons(struct reading_builder *builder, const uint32_t *posts, uint32_t post_count,
                   const uint32_t *post_at)
{
    struct runes text = builder->reading->text;
    for (size_t i = 0; i < builder->count; i++) {
        const struct mention *name = &builder->mentions[i];
        if (name->type != MENTION_PERSON || name->end >= text.length)
            continue;
        bool more = text.data[name->end] == U'等';
        uint32_t number = post_at[name->end + more];
        struct mention *post = number != 0 ? &builder->mentions[posts[number - 1]] : NULL;
        if (post == NULL || post->person != 0)
            continue;
        struct runes words = runes_slice(text, post->begin, post->end);
        if (is_of_leaders(words) != more)
            continue;
        uint32_t head = first_of_list(builder, (uint32_t)i + 1);
        if (more && has_a_post(builder, posts, post_count, head))
            continue; /* 县委书记张伟等|县领导: he is named by his own */
        post->person = more ? head : (uint32_t)i + 1;
        if (!more)
            builder->mentions[i].person = 0; /* 副县长张伟、赵敏|局长: she holds no post of his */
    }
}
