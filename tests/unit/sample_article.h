/* A small article for tests of the mention layer and the facts: a headline and a body, given as
 * UTF-8. */
#ifndef TIDINGS_TESTS_SAMPLE_ARTICLE_H
#define TIDINGS_TESTS_SAMPLE_ARTICLE_H

#include <string.h>

#include "article/article.h"
#include "base/arena.h"
#include "base/runes.h"

/* Paragraphs of `body` are parted by \n; `headline` and `credit` may be NULL. Lines of the credit
 * that hold tabs are rows of a table behind the body. In the arena. */
static inline struct article *sample_article(struct arena *arena, const char *headline,
                                             const char *body, const char *credit, int32_t year)
{
    enum { MOST = 32 };
    struct article *article = arena_alloc(arena, sizeof(*article));
    article->blocks = arena_alloc(arena, MOST * sizeof(*article->blocks));
    article->published.year = year;
    struct span whole =
        arena_format(arena, "%s%s%s%s%s", body, headline ? "\n" : "", headline ? headline : "",
                     credit ? "\n" : "", credit ? credit : "");
    article->text = runes_from_utf8(arena, whole, NULL);
    article->body_length = runes_from_utf8(arena, span_of(body), NULL).length;
    uint32_t begin = 0;
    for (uint32_t i = 0; i <= article->text.length; i++) {
        if (i < article->text.length && article->text.data[i] != U'\n')
            continue;
        enum block_role role = BLOCK_PARAGRAPH;
        if (begin >= article->body_length)
            role =
                headline != NULL && begin == article->body_length + 1 ? BLOCK_MAIN : BLOCK_BYLINE;
        if (role == BLOCK_BYLINE && runes_hold(runes_slice(article->text, begin, i), U'\t'))
            role = BLOCK_TABLE;
        article->blocks[article->block_count++] =
            (struct block){.role = role,
                           .begin = begin,
                           .end = i,
                           .stands_at = role == BLOCK_TABLE ? article->body_length : begin};
        begin = i + 1;
    }
    return article;
}

#endif
