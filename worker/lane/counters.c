/* Sums of the counters. */
#include "lane/counters.h"

const char *lane_state_name(enum lane_state state)
{
    switch (state) {
    case LANE_STARTING:
        return "starting";
    case LANE_RUNNING:
        return "running";
    case LANE_WAITING_KAFKA:
        return "waiting_for_kafka";
    case LANE_WAITING_STORE:
        return "waiting_for_store";
    case LANE_STOPPED:
        return "stopped";
    }
    return "unknown";
}

uint64_t counters_dead_letters(const struct counters *counters)
{
    uint64_t sum = 0;
    for (int code = 0; code < REJECTION_CODES; code++)
        sum += counters->dead_letters[code];
    return sum;
}

bool counters_agree(const struct counters *counters)
{
    return counters->articles + counters->rejected ==
           counters->records + counters->exact + counters->near + counters_dead_letters(counters);
}
