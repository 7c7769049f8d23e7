/* Dates in the blocks of a page. Positions and spans are of the UTF-8 text. */
#ifndef TIDINGS_TEXT_HTML_DATES_H
#define TIDINGS_TEXT_HTML_DATES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"

enum { HTML_DATE_PIECED = 16 };

/* A full date, 2022-09-03 or 2022年9月3日; *at is where it starts. */
bool html_date_find(struct span text, size_t *at);

bool html_date_is_in(struct span text);

/* The date that starts there, as far as its digits and separators go. */
struct span html_date_at(struct span text, size_t begin);

/* 2020 10/19 08:45: the parts of a date that a page's style sets apart; written to `out` as
 * 2020-10-19 08:45. */
bool html_date_pieced(struct span text, char out[HTML_DATE_PIECED]);

#endif
