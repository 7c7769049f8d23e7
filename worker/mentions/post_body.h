/* The body or place that an officer's post is read leftwards over. For post.c alone. */
#ifndef TIDINGS_MENTIONS_POST_BODY_H
#define TIDINGS_MENTIONS_POST_BODY_H

#include "mentions/builder.h"

enum { POST_LONGEST_PREFIX = 26 };

/* The last character of an administrative level: 县, 镇, 村. */
bool post_level(char32_t c);

/* Where the organisation begins that ends at position, or position. */
uint32_t post_organisation_before(const struct reading_builder *builder, uint32_t position);

/* Where the places begin that end at position, or position. */
uint32_t post_place_before(const struct reading_builder *builder, uint32_t position);

/* The last character of what can have an officer: a body, a company, a village. */
bool post_ends_a_body(char32_t c);

/* 彭康|校长: a name of the cheapest reading ends there. */
bool post_follows_a_name(const struct reading_builder *builder, uint32_t position);

/* Verbs that bodies of the state are called by. */
bool post_is_business_of_state(struct runes word);

/* Leftwards over characters of a name to the next edge; position where there is none near. */
uint32_t post_body_before(const struct reading_builder *builder, uint32_t position);

/* Tells the body that a post is of: 人民医院骨科|主任. */
void post_add_body(struct reading_builder *builder, uint32_t begin, uint32_t end);

#endif
