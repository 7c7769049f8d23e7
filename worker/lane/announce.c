/* Announcements of what is away. The only lock in the worker, taken only when something is. */
#include "lane/announce.h"

#include <string.h>

#include "base/clock.h"
#include "base/span.h"
#include "telemetry/log.h"

static const struct {
    const char *away, *back;
} events[ABSENCES] = {[ABSENCE_KAFKA] = {"waiting_for_kafka", "kafka_is_back"},
                      [ABSENCE_STORE] = {"waiting_for_store", "store_is_back"}};

void announce_init(struct announcements *announcements)
{
    *announcements = (struct announcements){0};
    pthread_mutex_init(&announcements->lock, NULL);
}

void announce_clear(struct announcements *announcements)
{
    pthread_mutex_destroy(&announcements->lock);
}

/* What stays the same from try to try: neither which of the broker's names was tried, nor digits or
 * what stands in brackets ("after 3ms in state CONNECT, 12 identical error(s) suppressed"). */
static void essence(const char *reason, char out[128])
{
    size_t length = 0;
    const char *failed = strstr(reason, " failed: ");
    if (failed != NULL)
        reason = failed;
    for (; *reason != '\0' && *reason != '(' && length < 127; reason++)
        if (*reason < '0' || *reason > '9')
            out[length++] = *reason;
    out[length] = '\0';
}

void announce_away(struct announcements *announcements, enum absence absence, bool first,
                   const char *reason, const char *meanwhile)
{
    char wanted[128];
    essence(reason, wanted);
    pthread_mutex_lock(&announcements->lock);
    bool fresh = announcements->waiting[absence] == 0;
    announcements->waiting[absence] += first;
    if (fresh)
        announcements->since_ms[absence] = clock_monotonic_ms();
    if (fresh || strcmp(wanted, announcements->reason[absence]) != 0) {
        memcpy(announcements->reason[absence], wanted, sizeof(wanted));
        LOG_EVENT(LOG_LEVEL_WARN, events[absence].away, log_string("reason", reason),
                  log_string("remedy", meanwhile));
    }
    pthread_mutex_unlock(&announcements->lock);
}

void announce_back(struct announcements *announcements, enum absence absence, bool back)
{
    pthread_mutex_lock(&announcements->lock);
    if (--announcements->waiting[absence] == 0 && back)
        LOG_EVENT(LOG_LEVEL_INFO, events[absence].back,
                  log_number("after_ms", clock_monotonic_ms() - announcements->since_ms[absence]));
    pthread_mutex_unlock(&announcements->lock);
}
