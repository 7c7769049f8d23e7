/* One lane: a thread with its own member of the group, producer, store, memory and counters.
 *
 *     fill -> prepare -> claim -> publish -> settle -> recycle        until it is stopped
 *
 * Nothing is shared between lanes but what is constant, the stop, and what is told once for all. */
#ifndef TIDINGS_LANE_LANE_H
#define TIDINGS_LANE_LANE_H

#include <pthread.h>
#include <stdatomic.h>

#include "base/arena.h"
#include "lane/announce.h"
#include "lane/counters.h"
#include "lane/settled.h"
#include "lane/worker.h"

enum { COUNTER_CELLS = sizeof(struct counters) / sizeof(uint64_t) };

/* The counters as others may read them while the lane runs: a sequence lock. An odd version is
 * being written; a reader that saw the version change reads again. */
struct board {
    _Atomic uint64_t version;
    _Atomic uint64_t cells[COUNTER_CELLS];
};

void board_write(struct board *board, const struct counters *counters);
void board_read(const struct board *board, struct counters *counters);

/* What the lanes of a worker share. */
struct common {
    const struct worker_options *options;
    atomic_bool stop;             /* drain and end */
    _Atomic int64_t stop_seen_ms; /* monotonic: when the main thread saw it; 0: not yet */
    atomic_bool failed;           /* a lane could not go on */
    struct announcements announcements;
    _Atomic uint64_t store_emptied; /* times that a lane has found it so first, and told */
    int bell;                       /* an eventfd: a lane ended, or a stop was asked for */
};

struct lane {
    struct common *common;
    uint32_t index;
    struct lane_ends ends;
    struct arena scratch, keep;
    struct counters own; /* this thread's */
    struct board board;
    int backoff_ms;            /* of the next wait; grows until a batch is settled */
    uint32_t failures;         /* batches that were not settled, since the last that was */
    bool store_away;           /* it did not answer when it was asked last */
    int64_t store_again_ms;    /* when to ask it again, where no batch must */
    const char *store_warning; /* said last; NULL none */
    bool store_met;            /* it has answered once */
    struct settled untold;     /* what the store does not know yet to be settled */
    uint64_t emptied_seen;     /* times, by its own connection */
    uint64_t emptied_told;     /* times that it knows to have been told, by whichever lane */
    pthread_t thread;
    bool started, joined; /* the thread; the main thread's */
    atomic_bool settled;  /* it stops, and all that is left is to close its consumer and store */
    atomic_bool ended;
    _Atomic int64_t step_ms;  /* monotonic: when the thread last took a step; waiting is one too */
    _Atomic int64_t round_ms; /* monotonic: when the sink's round at hand was begun; 0: none is */
    int64_t told_ms;          /* of the round that was told of as held up; the main thread's */
};

/* The thread's function; argument: the struct lane. */
void *lane_main(void *argument);

/* One turn of the loop: waits up to timeout_ms for articles and settles a batch, where there is
 * one. STATUS_OK, or STATUS_BROKEN where the lane cannot go on. Exposed for the fault tests, which
 * take turns themselves. */
enum status lane_turn(struct lane *lane, int timeout_ms);

/* Makes the sink ready and asks the store, before the first turn. STATUS_OK also where the store is
 * away or a stop came first. */
enum status lane_start(struct lane *lane);

#endif
