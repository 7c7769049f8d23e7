/* The words of a line within the text, for arrange_body.c. */
#ifndef TIDINGS_STAGES_BODY_WORDS_H
#define TIDINGS_STAGES_BODY_WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/runes.h"

/* 会议指出, 近年来, （一）: a line before one that opens so is complete even without a stop. */
bool body_opens_paragraph(struct runes text);

/* 王主任说：“…: who speaks stands in front of the words. */
bool body_opens_quotation(struct runes text);

/* Where the heading of the next section begins that is glued to the end of a paragraph, or the
 * text's length. */
uint32_t body_glued_heading(struct runes text);

/* 各位代表！ 同志们： speak to the listeners. */
bool body_is_address(struct runes text);

/* Whether a comma, if there is one, parts the line into halves as those of a heading are. */
bool body_has_balanced_comma(struct runes text);

/* 01抓进度: a heading without the number of its part. */
struct runes body_without_count(struct runes heading);

/* 咨询电话：0531-…: a number behind a colon is an address, no heading. */
bool body_holds_contact(struct runes text);

#endif
