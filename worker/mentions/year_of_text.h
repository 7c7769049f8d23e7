/* The year that a text speaks of as its own, where nobody tells when it was written. */
#ifndef TIDINGS_MENTIONS_YEAR_OF_TEXT_H
#define TIDINGS_MENTIONS_YEAR_OF_TEXT_H

#include "mentions/builder.h"

/* Of the years written out with 年, the one named most, the later one of equals; those ahead
 * (到2025年) do not count. A year that only dates an account (2021年，营业收入…, 2021年度) is as
 * often the one before, and one that something began in (成立于2015年, 自2015年) long ago: named
 * once, it is nobody's. The year after, where the text opens in a month (1月18日，…) by which that
 * year was over (截至2017年8月底). 0 where there is none. */
int32_t year_of_text(const struct reading_builder *builder);

/* 到, 至 and 不晚于 before a time make it a deadline: 到2025年. Not 达到, 截至. */
bool time_is_due(const struct reading_builder *builder, uint32_t begin);

#endif
