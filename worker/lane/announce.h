/* Says once for all lanes of a worker that Kafka or the store is away, and that it is back: the
 * first lane that waits announces it, the last one that goes on takes it back. */
#ifndef TIDINGS_LANE_ANNOUNCE_H
#define TIDINGS_LANE_ANNOUNCE_H

#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>

enum absence { ABSENCE_KAFKA, ABSENCE_STORE, ABSENCES };

struct announcements {
    pthread_mutex_t lock;
    uint32_t waiting[ABSENCES]; /* lanes */
    char reason[ABSENCES][128]; /* as announced last, without what differs from try to try */
    int64_t since_ms[ABSENCES];
};

void announce_init(struct announcements *announcements);
void announce_clear(struct announcements *announcements);

/* A lane begins to wait (first true), or waits on, perhaps for another reason. `meanwhile`: what
 * becomes of the articles. */
void announce_away(struct announcements *announcements, enum absence absence, bool first,
                   const char *reason, const char *meanwhile);
/* A lane no longer waits. `back`: because what was away is there again, and not because it stops.
 */
void announce_back(struct announcements *announcements, enum absence absence, bool back);

#endif
