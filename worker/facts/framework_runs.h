/* Parts of a frame that are told by its own characters or digits: items that begin with what the
 * name counts (“三清两建”…清河道、清田头、清柴堆，建花池、建步道), clauses whose numbers begin with
 * its digits, points over several paragraphs that hold its word. For framework_parts.c alone;
 * each fills `found` and says whether the text tells just so many. */
#ifndef TIDINGS_FACTS_FRAMEWORK_RUNS_H
#define TIDINGS_FACTS_FRAMEWORK_RUNS_H

#include "facts/framework_parts.h"

/* A run of items for each of two keys or more, in the name's order, in the sentences from `begin`
 * on. */
bool frame_runs_by_key(struct runes text, const struct frame_name *name, uint32_t begin,
                       uint32_t limit, struct enumeration *found);

/* 按“四个到位”的要求抓好准备，即A到位、B到位…; “三个必访”落到实处，A必访、B必访、C必访: the parts
 * stand further on in the sentence (or in the next one), announced by 即 or each with the word. */
bool frame_items_further_on(const struct reading *reading, const struct frame_name *name,
                            uint32_t limit, struct enumeration *found);

/* “五落实”制度，做到责任、措施、资金、时限、预案|五落实: the items run into the name told again. */
bool frame_items_before_echo(const struct reading *reading, const struct frame_name *name,
                             uint32_t limit, struct enumeration *found);

/* “246”目标，即到2024年，建成20个…，新增40家…，…增长8%: a clause for each digit, whose number
 * begins with it. */
bool frame_clauses_by_digit(const struct reading *reading, const struct frame_name *name,
                            uint32_t begin, uint32_t limit, struct enumeration *found);

/* “2+3”体系，做优A、B两大主导产业，做强C、D、E三大优势产业: in the rest of the sentence a counted
 * list for each number, in the name's order; each is a part with that key. */
bool frame_counted_lists(const struct reading *reading, const struct frame_name *name,
                         uint32_t limit, struct frame_parts *parts);

/* “510”工程，即做强A、B、C、D、E五大产业，培育10家企业: behind the name and 即, counts that put
 * side by side are its digits; each is a part with that key, with its list where one stands before
 * it. */
bool frame_counts_as_digits(const struct reading *reading, const struct frame_name *name,
                            uint32_t limit, struct frame_parts *parts);

/* “四字诀” with 一是念好“种”字诀。…, “三个强化” with 强化责任落实。…: points at the heads of
 * paragraphs behind the name's block that each hold what it counts. */
bool frame_points_with_word(const struct reading *reading, const struct frame_name *name,
                            const struct block *block, struct enumeration *found);

/* 四级协调中，|一级为A，二级为B: each level by its number, behind the name. */
bool frame_levels_behind(struct runes text, const struct frame_name *name, uint32_t limit,
                         struct enumeration *found);

/* “四个一”: a run of just so many items, each of which begins with its 一; the first may have words
 * before it. In the sentences behind the name. */
bool frame_ones_behind(struct runes text, const struct frame_name *name, uint32_t limit,
                       struct enumeration *found);

/* “246”工程|稳步推进：…, “三清”行动|建设，…: behind the mark that ends the name's clause after
 * words of its own, *strong as for enumeration_announced; `limit` where there is none. */
uint32_t frame_behind_far_mark(struct runes text, const struct frame_name *name, uint32_t limit,
                               bool *strong);

#endif
