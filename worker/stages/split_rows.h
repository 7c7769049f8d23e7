/* Inside split: what one row tells of where articles begin and end. */
#ifndef TIDINGS_STAGES_SPLIT_ROWS_H
#define TIDINGS_STAGES_SPLIT_ROWS_H

#include <stdbool.h>

#include "stages/rows.h"

/* Whether the row may be a title, by its hint or its form. */
bool split_is_title_line(const struct row *row);

/* Whether it begins with a dateline. */
bool split_is_anchor(const struct row *row);

/* Whether a row of imprint is more than the date under a notice. */
bool split_is_page_imprint(const struct row *row);

/* 责任编辑：张三, alone. */
bool split_is_editor(const struct row *row);

/* (张三), 本报记者 张三: who wrote what stands above. */
bool split_is_author(const struct row *row);

/* (张三) on a line of its own. */
bool split_is_bracket_author(const struct row *row);

/* Whether the paragraph ends with its author's bracket: 。(宋磊), 。（记者 张三 通讯员 李四）. */
bool split_is_signed(struct runes text);

/* ********, * * *, --------: a row of one mark. */
bool split_is_rule(const struct row *row);

/* A picture that tells a story of its own: whole sentences, and at their end who took it. */
bool split_is_picture_text(const struct row *row);

/* Whether row i is the day below a notice, and the row above it names who issued it. */
bool split_closes_notice(const struct rows *rows, size_t i);

#endif
