/* What a call that can fail says. One switch, in pipeline/, maps them to
 * publish, reject, retry, stop; nobody else interprets them. */
#ifndef TIDINGS_BASE_STATUS_H
#define TIDINGS_BASE_STATUS_H

enum status {
    STATUS_OK,
    STATUS_MALFORMED,   /* the input is at fault, always will be: reject it */
    STATUS_TOO_LARGE,   /* the input exceeds a limit that the operator set: reject it */
    STATUS_UNAVAILABLE, /* the world is at fault, may pass: wait and try again */
    STATUS_BROKEN       /* we or the set-up are at fault: stop and say so */
};

/* The name in lower case, for logs: "ok", "malformed", ... Never NULL. */
const char *status_name(enum status status);

#endif
