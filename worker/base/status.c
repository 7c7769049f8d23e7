/* Names of the statuses. */
#include "base/status.h"

const char *status_name(enum status status)
{
    switch (status) {
    case STATUS_OK:
        return "ok";
    case STATUS_MALFORMED:
        return "malformed";
    case STATUS_TOO_LARGE:
        return "too_large";
    case STATUS_UNAVAILABLE:
        return "unavailable";
    case STATUS_BROKEN:
        return "broken";
    }
    return "unknown";
}
