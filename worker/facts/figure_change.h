/* Growth and decline in the words before an amount: the verb, and what is compared with. */
#ifndef TIDINGS_FACTS_FIGURE_CHANGE_H
#define TIDINGS_FACTS_FIGURE_CHANGE_H

#include "facts/figure_parts.h"

/* 比种棉花|多收入|三千元: takes what is compared with, and the word for more or less, off the end.
 */
bool figure_read_surplus(const struct reading *reading, struct phrase *words,
                         struct wording *wording);

/* 同比|增长|8%: takes the verb and what is compared with off the end, where the amount is how much
 * it changed by; the words stay as they are where it is an amount of something (新增|300张床位). */
void figure_read_change(const struct reading *reading, const struct amount *amount,
                        struct phrase *words, struct wording *wording);

/* 比上年, 同比, 与2012年相比: takes what is compared with off the end. */
void figure_read_basis(const struct reading *reading, struct phrase *words,
                       struct wording *wording);

/* 与上年相比，|…: what all changes that the sentence tells are compared with, told at its head;
 * absent where nothing is. */
struct span figure_basis_at_head(const struct reading *reading, const struct stretch *sentence);

/* 结构比为…，|与上年相比，|占比上升: the same, told by the clause before the one at `clause`, not
 * before limit. */
struct span figure_basis_before(const struct reading *reading, uint32_t limit, uint32_t clause);

/* 收入|在现有18万元的基础上, 产值|在去年基础上|再: takes what it grows from off the end; false
 * where no ground is told. */
bool figure_read_ground(const struct reading *reading, struct phrase *words,
                        struct wording *wording);

/* 年均: takes only a set word for it off the end, however the words end. */
void figure_read_set_basis(const struct reading *reading, struct phrase *words,
                           struct wording *wording);

/* 比旧院区增加: whether what stands behind 比 or 较 at `at`, where the basis begins, is a thing and
 * no time or plan. */
bool figure_is_of_another(const struct reading *reading, struct span basis, uint32_t at);

/* 比全省、全市|分别|高1.5个和0.8个百分点, 较一季度和上年|分别|提高: what each of so many amounts
 * differs from or changed since; false where the basis does not name as many. */
bool figure_bases(struct arena *arena, struct span basis, uint32_t size, struct span *each);

/* 投资|增速|9%，增幅居全市第二: what it is that grew. */
struct span figure_without_growth(struct span subject);

#endif
