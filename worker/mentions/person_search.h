/* What the search for persons and the reading of appointments share: the posts of the article, and
 * small steps over what stands between names and posts. */
#ifndef TIDINGS_MENTIONS_PERSON_SEARCH_H
#define TIDINGS_MENTIONS_PERSON_SEARCH_H

#include "mentions/builder.h"

struct person_search {
    struct reading_builder *builder;
    uint32_t *posts; /* indexes of the post mentions in builder.mentions, by begin */
    uint32_t post_count;
    uint32_t *post_at; /* [i]: number + 1 of the post that begins at i; 0 none */
};

static inline struct mention *post_of(const struct person_search *search, uint32_t number)
{
    return &search->builder->mentions[search->posts[number]];
}

static inline bool is_blank(char32_t c)
{
    return c == U' ' || c == U'　';
}

/* Over at most three blanks. */
uint32_t skip_spaces(struct runes text, uint32_t position);

/* Over one note in brackets （女，回族）; position where there is none. */
uint32_t skip_note(struct runes text, uint32_t position);

/* Whether what stands between two posts makes them posts of one person: 、, 兼, a comma,
 * behind them 原 and its like. */
bool joins_posts(struct runes text, uint32_t from, uint32_t to);

/* The last post of the row that begins with that number; a row goes on for no more posts than
 * anybody holds. */
uint32_t posts_row_end(const struct person_search *search, uint32_t number);

/* 县直各部门负责人|，县领导李明: whether the post that ends there tells of others than the one that
 * begins at `next`. */
bool closes_a_group(struct runes text, uint32_t end, uint32_t next);

#endif
