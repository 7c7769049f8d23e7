/* The two clocks. Pure stages never read them: time comes to them as an argument. */
#ifndef TIDINGS_BASE_CLOCK_H
#define TIDINGS_BASE_CLOCK_H

#include <stdint.h>

/* Milliseconds since some start, never going back: for time-outs and durations. */
int64_t clock_monotonic_ms(void);

/* Milliseconds since 1970-01-01T00:00:00Z: for stamps that people read. */
int64_t clock_wall_ms(void);

enum { CLOCK_TEXT_SIZE = 32 };

/* RFC 3339 with milliseconds, UTC: "2026-01-31T08:00:00.000Z". Proleptic Gregorian, any int64 that
 * lies in the years 0000 to 9999; others are clipped to those years. */
void clock_print_utc(int64_t wall_ms, char out[CLOCK_TEXT_SIZE]);

#endif
