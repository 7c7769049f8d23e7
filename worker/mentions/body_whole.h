/* A body and the one that it is part of, told as one; asked by organisation.c. */
#ifndef TIDINGS_MENTIONS_BODY_WHOLE_H
#define TIDINGS_MENTIONS_BODY_WHOLE_H

#include "mentions/builder.h"

/* The body that was told last, where it and what ends at `end` may be one; NULL else. No body's
 * name is longer, however many stand side by side. */
struct mention *whole_before(const struct reading_builder *builder, uint32_t end);

/* 武汉大学|中南医院, 交通银行|上海市分行: a part of the body that ends right before it belongs to
 * that one's name. The begin of the whole, or what was given for begin. */
uint32_t with_the_whole(const struct reading_builder *builder, uint32_t begin, uint32_t ending,
                        uint32_t end);

/* 北京大学|光华管理学院, 水利部|黄河水利委员会, 美军|第82空降师: a listed body, of that kind, of
 * the one right before it. */
bool is_part_of(const struct reading_builder *builder, const struct lexicon_hit *hit,
                struct span kind, const struct mention *whole);

#endif
