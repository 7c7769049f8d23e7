/* Where the name of a post's holder begins and ends behind it, and what is none. For person.c
 * alone. */
#ifndef TIDINGS_MENTIONS_HOLDER_H
#define TIDINGS_MENTIONS_HOLDER_H

#include "mentions/builder.h"

/* 县审计局副局长、高级审计师|李燕: behind a calling that ends the list of posts, with the body that
 * it is exercised at (、县一中教师|); `begin` where none does. post_at[i] is not 0 where a post
 * begins.
 */
uint32_t holder_begin(const struct reading_builder *builder, const uint32_t *post_at,
                      uint32_t begin);

/* 县长王明|作的报告, 王明|作报告: without the verb that is read as the end of the name. */
uint32_t holder_end(struct runes text, uint32_t begin, uint32_t end);

/* 谈思路、谈举措: a verb that is a surname too, before one noun and, behind a pause, the next;
 * 县领导|包乡镇, which is no name at all. */
bool holder_is_deed(const struct reading_builder *builder, uint32_t begin, uint32_t end);

#endif
