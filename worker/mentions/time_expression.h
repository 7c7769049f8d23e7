/* A time expression while it is read, from the left, element by element, each finer than the last:
 *
 *     去年   下半年     2021年 | 4月 | 15日 | (星期四) | 下午 | 3点半     下 | 周 | 三
 *
 * Elements stand in files of their own (time_numbered.c, time_clock.c, time_words.c, festivals.c,
 * durations.c); time_expression.c puts them together, time_interval.c joins two to an interval. */
#ifndef TIDINGS_MENTIONS_TIME_EXPRESSION_H
#define TIDINGS_MENTIONS_TIME_EXPRESSION_H

#include "mentions/amount.h"
#include "mentions/moment.h"

/* How fine the last element was. */
enum level {
    LEVEL_NOTHING,
    LEVEL_CENTURY,
    LEVEL_DECADE,
    LEVEL_YEAR,
    LEVEL_PART, /* half, quarter, season */
    LEVEL_MONTH,
    LEVEL_WEEK, /* or a third of a month */
    LEVEL_DAY,
    LEVEL_WEEKDAY, /* said beside a day */
    LEVEL_DAYPART,
    LEVEL_CLOCK
};

enum daypart {
    DAYPART_NONE,
    DAYPART_DAWN,
    DAYPART_MORNING,
    DAYPART_NOON,
    DAYPART_AFTERNOON,
    DAYPART_EVENING,
    DAYPART_NIGHT
};

/* What a time is told by. */
enum wording {
    WORDING_PLAIN,
    WORDING_CLOCK,
    WORDING_NUMERIC,
    WORDING_FESTIVAL,
    WORDING_LUNAR,
    WORDING_PLAN,
    WORDING_BEFORE_CHRIST,
    WORDING_AFTER_CHRIST,
    WORDING_STRETCH, /* around the reference */
    WORDING_AWAY     /* from the reference */
};

struct expression {
    const struct reading_builder *builder;
    struct date reference; /* year 0: unknown; month, day 0 likewise */
    struct date context;   /* the last day named in the text, whose month a bare 16日 takes; year,
                              month 0: none */
    uint32_t begin, at;    /* read so far: [begin, at) */
    uint32_t word;         /* where the word of time_words that is being read begins */
    enum level level;
    enum level finest; /* read no further; LEVEL_NOTHING: to the end */
    struct period period;
    enum daypart daypart;
    bool has_year;  /* a year was said, or one that a word relates to the reference */
    bool has_month; /* likewise */
    bool has_day;
    bool lunar;         /* months and days of the lunar calendar */
    bool leap;          /* 闰 */
    int8_t lunar_month; /* the month of the lunar day that was read; 0 none */
    bool lunar_stretch; /* the period is all days of a lunar month */
    bool deadline;
    bool behind_clock; /* the second half of an interval that begins with a time of day */
    bool any_day;      /* a day without a date of its own was said: 当天, 次日 */
    enum wording wording;
};

void expression_start(struct expression *expression, const struct reading_builder *builder,
                      struct date reference, uint32_t at);

/* The year that the expression speaks of: said, or the reference's, or unknown. */
int32_t expression_year(const struct expression *expression);

/* The lunar year of a lunar month: the last two months of the lunar year before lie in this one,
 * 腊月廿三 and 腊月下旬 in an article of January. */
int32_t expression_lunar_year(const struct expression *expression, int32_t month);
int8_t expression_month(const struct expression *expression);

/* Moves behind an element of that level: what is as coarse or coarser is said. */
void expression_advance(struct expression *expression, uint32_t end, enum level level);

/* Sets a date that many days, months or years away from the reference. */
void expression_set_day_away(struct expression *expression, int32_t days);
void expression_set_month_away(struct expression *expression, int32_t months);
void expression_set_year_away(struct expression *expression, int32_t years);

/* Sets an interval of whole days. */
void expression_set_days(struct expression *expression, struct day from, struct day to);

/* The reference's day; false where it is not known to the day. */
bool reference_day(const struct date *reference, struct day *day);

/* What the words of the list time_words do, by their kind (time_word_parts.c); expression->at
 * stands behind the word. False where the word cannot stand there. */
bool apply_third(struct expression *expression, int32_t third);
bool apply_half_month(struct expression *expression, int32_t half);
bool apply_part(struct expression *expression, int32_t code);
bool apply_quarter(struct expression *expression, int32_t away);
bool apply_seasons(struct expression *expression, int32_t first, int32_t last);
bool apply_lunar_month(struct expression *expression, int32_t month);
bool apply_workday(struct expression *expression, int32_t away);

/* 出现|在, 网上|年货节, 打|听日|期: whether the word of the list time_words that was read last, of
 * that value, is only what the words beside it leave (time_word_doubts.c). */
bool time_word_is_torn(const struct expression *expression, struct span value);

/* 下周二, 星期天: whether a day of the week ends there. */
bool ends_in_weekday(const struct reading_builder *builder, uint32_t end);

/* 3月25|下午, 七一|上午: a part of the day. */
bool daypart_follows(const struct expression *expression, uint32_t position);

/* The elements. Each reads one at expression->at, if it is finer than what stands before, moves on
 * and raises the level; false where there is none. */
bool read_numbered_element(struct expression *expression);
bool read_clock(struct expression *expression);
bool read_time_word(struct expression *expression);
bool read_festival(struct expression *expression);
bool read_pick(struct expression *expression); /* time_picks.c */

/* Where the unit of the numeral would stand: behind one space, where it is Arabic (2023 年). */
uint32_t time_unit_position(const struct expression *expression, const struct numeral *numeral);

/* A year, or some of them, at the numeral (time_years.c). */
bool read_year(struct expression *expression, const struct numeral *numeral);

/* 2023-01-05 at the numeral; Q2 behind a year (time_numeric.c). */
bool read_numeric(struct expression *expression, const struct numeral *numeral);
bool read_lettered_part(struct expression *expression);
bool lettered_part_follows(const struct expression *expression, uint32_t position);

/* 初七 in the month of the lunar day before it: 正月初一到初七. */
bool read_lunar_day_of_month(struct expression *expression);

/* Whether 前N个月 counts from January, rather than back from the reference. */
bool months_from_january(const struct expression *expression, int32_t months, bool arabic);

/* 十四五 at the expression's begin; 世纪 and 年代 behind the numeral (time_eras.c). */
bool read_plan(struct expression *expression);
bool read_era(struct expression *expression, const struct numeral *numeral);

/* 前259年—前210年, without 公元: at 前, whose numeral is given. */
bool read_year_before_christ(struct expression *expression, const struct numeral *numeral);

/* Behind the name of a reign, of a year of the sexagenary cycle or of the animals. */
bool read_reign(struct expression *expression, int32_t first, int32_t last);
bool read_cycle(struct expression *expression, int32_t length, int32_t index);

/* Behind 初, 末, 中叶, 上半叶 of a century or a decade; at where none of them stands. */
uint32_t era_edge_end(const struct expression *expression, uint32_t at);

/* Elements while they become finer; false where none was read. */
bool expression_read_elements(struct expression *expression);

/* The second half of an interval (time_interval.c); false where none stands there. */
bool expression_read_interval(struct expression *expression);

/* Goes on behind what is read: finer elements and an interval's second half. */
bool expression_go_on(struct expression *expression);

/* 三天前, 未来五年, 三年内: a duration that the words around it relate to the reference. */
bool read_relative_duration(struct expression *expression);

/* The whole expression at position, its interval and what closes it; false where there is none. */
bool expression_read(struct expression *expression, const struct reading_builder *builder,
                     struct date reference, struct date context, uint32_t position);

/* Sets the zone of a time of day that the words before the expression name (time_zones.c). */
void settle_zone(struct expression *expression);

/* The hour of the day that a part of the day makes of the hour as said: 下午3点 15. */
int32_t hour_of_day(int32_t hour, enum daypart daypart);

/* ---- durations ---- */

struct duration {
    uint32_t begin, end;
    struct decimal years, months, weeks, days, hours, minutes, seconds;
    struct numeral numeral; /* the first one */
    struct decimal number_max;
    enum operator operator; /* EQUAL, MORE, ABOUT, RANGE */
    struct span unit;       /* of a duration with one unit: 年, 天, 个月 */
    bool single;            /* has one unit only */
    char grain;             /* its finest unit: Y M W D H m s */
};

bool duration_read(const struct reading_builder *builder, uint32_t position,
                   struct duration *duration);

/* 十天半个月, 一年半载 (duration_loose.c). */
bool duration_read_loose(const struct reading_builder *builder, uint32_t position,
                         struct duration *duration);

/* 三分之一个小时 (duration_fraction.c). */
bool duration_read_fraction(const struct reading_builder *builder, uint32_t position,
                            struct duration *duration);

/* The grain of the unit of time at position, with its 个; 0 where none stands there. */
char duration_grain_at(const struct reading_builder *builder, uint32_t position, uint32_t *end);

/* Adds so many units of that grain. */
bool duration_add(struct duration *duration, char grain, struct decimal amount);

/* 一分半 is a minute and a half there, and no land (一分半地), score or coin. */
bool half_minute_follows(const struct reading_builder *builder, uint32_t begin, uint32_t unit);
/* 身高|5′10″: feet and inches, no minutes and seconds. */
bool feet_are_meant(const struct reading_builder *builder, uint32_t begin);

/* Whether the words around a 1400年 make it a length: 距今约1400年, 有1300年历史. */
bool years_are_counted(const struct reading_builder *builder, uint32_t begin, uint32_t end);

/* Whether a bare scale before 年 is a length: 百余年, 近百年, 百年历史; not 百年大计, 千年古城. */
bool scale_is_counted(const struct reading_builder *builder, const struct numeral *numeral);

/* ISO 8601: P1Y6M, PT2.5H, P17D; absent where no number is said (几天, 大半年). */
struct span duration_print(const struct duration *duration, struct arena *arena);

/* A frequency at position (每周三, 隔天, 每两周, 一月一); false where there is none. */
bool frequency_read(const struct reading_builder *builder, struct date reference, uint32_t position,
                    struct mention *mention);

#endif
