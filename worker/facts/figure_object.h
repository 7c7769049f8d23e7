/* The things behind a counted amount, and the deeds before it that they belong to. */
#ifndef TIDINGS_FACTS_FIGURE_OBJECT_H
#define TIDINGS_FACTS_FIGURE_OBJECT_H

#include "facts/figure_indicator.h"
#include "facts/figure_verbs.h"

enum { LONGEST_OBJECT = 24 };

/* The noun behind a counted amount, without what goes on; empty where there is none. */
struct phrase figure_object(const struct figure_reader *reader, const struct amount *amount);

/* Whether the 被 at `at` is no 被 of a passive: 棉被, 植被. */
bool figure_is_quilt(struct runes text, uint32_t at);

/* 11名人员|并|转交16名: where a 并 stands in [begin, end) that leads to another deed; end where
 * none does. */
uint32_t figure_and_then(struct runes text, uint32_t begin, uint32_t end);

/* The words of an object without a 全部 or 全面 inside. */
struct span figure_without_all(const struct figure_reader *reader, struct phrase object);

/* 合作社|改造|了50亩茶园, 镇里|建有|3个基地: whether the words end with a deed that a 了 or 有
 * right before the amount closes; they are the deed alone then. */
bool figure_deed_done(const struct figure_reader *reader, const struct amount *amount,
                      struct phrase *words);

/* Whether what stands behind says what happened to the things (全部开工), not what they are. */
bool figure_tells_on(struct runes text, struct phrase object);

/* Of words before counted things that no rule takes apart: what of them belongs to the things'
 * name; may be empty. */
struct phrase figure_verb_of_things(const struct figure_reader *reader, const struct amount *amount,
                                    struct phrase own);

/* 大力发展的|特色农业方面|14个|项目: of which field the things are; empty where none is told. */
struct phrase figure_field_of_things(struct runes text, struct phrase own);

#endif
