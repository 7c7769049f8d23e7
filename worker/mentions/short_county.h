/* Counties of one character and 县 whose names mostly are two words: 和县, 成县, 随县; and towns
 * that are called like counties. */
#ifndef TIDINGS_MENTIONS_SHORT_COUNTY_H
#define TIDINGS_MENTIONS_SHORT_COUNTY_H

#include "mentions/builder.h"

/* Whether what stands around says that the county is meant: 赴息县, 和县县长, 随县、枣阳市; not
 * 我和 县里, 在和县领导. */
bool is_county_there(const struct reading_builder *builder, const struct lexicon_hit *hit);

struct place_search;

/* Where the article surely speaks of such a county, its name at the begin of a clause means it too.
 */
void spread_counties(struct place_search *search);

/* 滩头、|兴隆|、落雁等乡镇: what a row of towns calls by a county's short form is one of them. */
void find_towns_by_short_names(struct place_search *search);

/* 同安镇…, 富泉溪|同安|段: beside a town's full name its short form is the town, not a county far
 * away. */
void leave_short_names_to_towns(struct place_search *search);

/* 区委副书记周|金林, and 周金林 after that: a given name is no county. */
void leave_short_names_to_persons(struct place_search *search);

#endif
