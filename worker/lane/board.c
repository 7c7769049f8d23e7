/* The counters' sequence lock. All operations are sequentially consistent: a write costs some
 * hundred nanoseconds a batch. */
#include "lane/lane.h"

#include <sched.h>
#include <string.h>

_Static_assert(sizeof(struct counters) % sizeof(uint64_t) == 0, "counters are copied by cells");

void board_write(struct board *board, const struct counters *counters)
{
    uint64_t cells[COUNTER_CELLS];
    memcpy(cells, counters, sizeof(cells));
    atomic_fetch_add(&board->version, 1);
    for (size_t i = 0; i < COUNTER_CELLS; i++)
        atomic_store(&board->cells[i], cells[i]);
    atomic_fetch_add(&board->version, 1);
}

void board_read(const struct board *board, struct counters *counters)
{
    uint64_t cells[COUNTER_CELLS], before, after;
    struct board *shared = (struct board *)board;
    do {
        before = atomic_load(&shared->version);
        for (size_t i = 0; i < COUNTER_CELLS; i++)
            cells[i] = atomic_load(&shared->cells[i]);
        after = atomic_load(&shared->version);
        if (before != after || before % 2 != 0)
            sched_yield();
    } while (before != after || before % 2 != 0);
    memcpy(counters, cells, sizeof(cells));
}
