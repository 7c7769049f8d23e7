/* What is said, for statements.c alone: the content behind a verb of saying, and the quotation
 * before a speaker. Positions are code points of the article's text; all is linear in the stretch
 * that is given. */
#ifndef TIDINGS_FACTS_STATEMENT_CONTENT_H
#define TIDINGS_FACTS_STATEMENT_CONTENT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/runes.h"

static inline bool statement_opens_quote(char32_t c)
{
    return c == U'“' || c == U'"' || c == U'「';
}

static inline bool statement_closes_quote(char32_t c)
{
    return c == U'”' || c == U'"' || c == U'」';
}

/* Whether what was said ends with the mark that the quotation closes behind: a stop, a comma or the
 * dots of one who breaks off; a mere term in quotation marks has none. */
bool statement_ends_speech(struct runes text, uint32_t mark);

/* X主持会议，|并就下步工作|提出要求: where the clause begins that tells what the verb behind it is
 * about; `end` where none does. */
uint32_t statement_before_matter(struct runes text, uint32_t limit, uint32_t end);

/* Where content begins behind the verb; `limit` where nothing is said. `weak`: the verb also takes
 * objects. *marked: a mark or quotation opens it. */
uint32_t statement_content_after(struct runes text, uint32_t verb_end, uint32_t limit, bool weak,
                                 bool *marked);

/* 问：“…”, “…。”X问。: whether a mark or a quotation follows the verb at once. */
bool statement_is_spoken(struct runes text, uint32_t verb_end, uint32_t limit);

/* Whether a word stands there that opens content without a mark (要, 全县). */
bool statement_opens_content(struct runes text, uint32_t at, uint32_t limit);

/* Whether the verb is 希望, 建议 or their kin and what is wished follows at once
 * (希望来榜镇再接再厉): enough where a speaker stands right before it. */
bool statement_wishes(struct runes text, uint32_t verb, uint32_t verb_end, uint32_t limit);

/* The begin of a quotation that ends right before `end`, or `end`. */
uint32_t statement_quotation_before(struct runes text, uint32_t limit, uint32_t end);

/* 说|得最多的一句话是：“…”: behind a clause of the speech that a colon ends; `at` where none is. */
uint32_t statement_behind_topic(struct runes text, uint32_t at, uint32_t limit);

/* Whether direct speech opens there, and no mere term in quotation marks (强调“两山”理念是…). */
bool statement_is_quotation(struct runes text, uint32_t at, uint32_t limit);

/* Whether position stands in a quotation that opens at or behind begin. */
bool statement_inside_quotation(struct runes text, uint32_t begin, uint32_t position);

/* Whether the verb belongs to a longer word, to a noun phrase or to a ceremony. `named`: a
 * person stands right before it. */
bool statement_is_no_verb(struct runes text, uint32_t begin, uint32_t end, uint32_t limit,
                          bool named);

/* Where the report begins of what a verb like 通报 names (通报了…情况：今年…); UINT32_MAX where
 * only its name is told, 0 for other wordings. */
uint32_t statement_behind_report(struct runes text, uint32_t verb, uint32_t verb_end,
                                 uint32_t limit);

/* 提出了三点要求。|一是…: where the list begins that tells what the words behind the verb announce;
 * 0 where none does. */
uint32_t statement_behind_demand(struct runes text, uint32_t verb, uint32_t verb_end,
                                 uint32_t limit);

/* Whether the verb that ends there lays something upon a listener: 叮嘱, 提醒, 希望. */
bool statement_is_bidding(struct runes text, uint32_t verb_end);

#endif
