/* Speakers of whom no full name is told. */
#ifndef TIDINGS_FACTS_STATEMENT_UNNAMED_H
#define TIDINGS_FACTS_STATEMENT_UNNAMED_H

#include "mentions/reading.h"

/* 县统计局负责人|表示, 学员们|说, 林科长|介绍: the words for the speaker that end at `end`, *begin
 * set; absent where none do. */
struct span statement_unnamed_before(const struct reading *reading, uint32_t limit, uint32_t end,
                                     uint32_t *begin);

/* 李师傅|擦了擦汗: the end of a surname and its title that stand there, or `begin`. */
uint32_t statement_titled_at(const struct reading *reading, uint32_t begin, uint32_t limit);

#endif
