/* The name of this worker among the workers of its group. It must be stable over restarts (it is
 * part of the transactional.id and the static membership, so that a restart takes over from its
 * former self at once) and unique among live workers. Two workers of one host with one name are
 * made distinct here: the first holds the name by an abstract socket, which the system gives back
 * when the process ends, however it ends; the next takes NAME.2, NAME.3 ... */
#ifndef TIDINGS_LANE_INSTANCE_H
#define TIDINGS_LANE_INSTANCE_H

#include "base/status.h"

enum { INSTANCE_NAME_SIZE = 256 };

struct instance {
    char name[INSTANCE_NAME_SIZE]; /* NUL-terminated */
    int holder;                    /* the descriptor that holds it */
};

/* Takes `name` in `group`, or its first free variant. `name` NULL or empty: the host's name.
 * STATUS_BROKEN where the name is longer than fits, or 1,000 are taken. */
enum status instance_take(const char *group, const char *name, struct instance *instance);

void instance_release(struct instance *instance);

#endif
