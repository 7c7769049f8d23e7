/* Where the name of a post's holder begins and ends behind it, and what is none. For person.c
 * alone. */
#ifndef TIDINGS_MENTIONS_HOLDER_H
#define TIDINGS_MENTIONS_HOLDER_H

#include "mentions/builder.h"

/* Where the name of a post's holder begins behind what else he is told to be: behind a calling that
 * ends the list of posts, with the body that it is exercised at (、县一中教师|), an office that he
 * stands for (、县长候选人|), the 的 behind an office held at the time (时任副县长的|). `begin`
 * where none of them stands there. post_at[i] is not 0 where a post begins.
 */
uint32_t holder_begin(const struct reading_builder *builder, const uint32_t *post_at,
                      uint32_t post_begin, uint32_t begin);

/* 周莉|作交流, 县长王强|任指挥长, 李军|为副县长: without the verb that is read as the end of the
 * name. */
uint32_t holder_end(const struct reading_builder *builder, const uint32_t *post_at, uint32_t begin,
                    uint32_t end);

/* 谈思路、谈举措: a verb that is a surname too, before one noun and, behind a pause, the next;
 * 县领导|包乡镇, which is no name at all. */
bool holder_is_deed(const struct reading_builder *builder, uint32_t begin, uint32_t end);

/* 击败|鲁能, 代表|党中央: a body, behind a verb that stands before persons and bodies alike. */
bool holder_is_body(const struct reading_builder *builder, const struct lexicon_hit *verb,
                    uint32_t begin, uint32_t end);

#endif
