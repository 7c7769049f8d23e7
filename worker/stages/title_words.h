/* The words of a title line, for arrange_head.c. */
#ifndef TIDINGS_STAGES_TITLE_WORDS_H
#define TIDINGS_STAGES_TITLE_WORDS_H

#include <stdbool.h>

#include "base/runes.h"
#include "lexicon/lexicon.h"

/* The title without the day in front (03.03 …), the column's name in front (【…】), the count of
 * the page behind it (（第1/2页）). */
struct runes title_without_day(struct runes title);
struct runes title_without_column(struct runes title);
struct runes title_without_page_count(struct runes title);

/* Where the medium's name behind a title begins with its mark (…_云山新闻网), or the length. */
uint32_t title_before_medium(struct runes title);
uint32_t title_before_column(struct runes title, uint32_t position);

/* That medium or government, of a page's own title line; empty where there is none. */
struct runes title_site(struct runes line);

/* 【某县召开春耕会议】, alone: the words within, where they are too long for a column's name; else
 * empty. */
struct runes title_in_bracket(struct runes line);

/* What a line tells behind the title that it begins with; empty where that is no part of it. */
struct runes title_rest(struct runes text, struct runes title);

/* 第12章 …: a chapter's heading. */
bool title_is_chapter(struct runes text);

/* 设计效果图: what a picture shows, above the title or instead of one; 开工仪式现场: the same below
 * it. */
bool title_names_picture(struct runes text);
bool title_shows_place(struct runes text);

/* 某县人民政府, alone; the same and 某县教育局, 某市公安局: an office, where a site's name stands.
 */
bool title_is_government(struct runes text);
bool title_is_office(struct runes text);

/* 张明作政府工作报告: who gives one, and no document's title. */
bool title_tells_report(struct runes line);

/* 张明在督查…时强调: a line that leads into the next one. */
bool title_leads_on(struct runes line);

/* 某地区某县：, 收入超100万元——: the same, by the mark at its end; and the line without it. */
bool title_opens_next(struct runes line);
struct runes title_without_opening(struct runes line);

/* 云山县, alone: where the news is from. */
bool title_is_place(const struct lexicon *lexicon, struct runes line);

/* 本报评论员: a desk that signs without a name. */
bool title_is_desk(struct runes text);

/* 连府办〔2020〕17号: the number of a document, with which its text begins. */
bool title_is_document_number(struct runes text);

/* 移民大县的振兴路: a noun with what stands before it, no sentence; what it leads to is the next
 * line. Lines of one length are halves of one title. */
bool title_is_nominal(struct runes line, struct runes next);

/* 《云山开耕》: the title within the marks of a document; any other as it is. */
struct runes title_within_marks(struct runes title);

#endif
