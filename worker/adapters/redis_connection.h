/* A connection to a Redis server with a deadline of its own: hiredis underneath, poll() around it,
 * since hiredis counts its time-outs by system call and not by batch. After any error the
 * connection is closed; the next call opens a new one with the full handshake. */
#ifndef TIDINGS_ADAPTERS_REDIS_CONNECTION_H
#define TIDINGS_ADAPTERS_REDIS_CONNECTION_H

#include <hiredis/hiredis.h>
#include <stdbool.h>
#include <stdint.h>

#include "adapters/redis_address.h"
#include "adapters/redis_tls.h"
#include "base/status.h"

struct redis_connection {
    struct redis_address address;
    const char *ca_file;
    int connect_timeout_ms;
    redisContext *context;           /* NULL: not connected */
    struct redis_tls *tls;           /* NULL: none, so far */
    uint64_t opened;                 /* connections so far */
    bool evicting;                   /* the server's maxmemory-policy drops keys */
    char script[41];                 /* SHA-1 of the script as loaded on this connection */
    char place[REDIS_ADDRESS_SHOWN]; /* the address, as it is told */
    char error[640];                 /* why the last call failed */
};

/* Opens where not open: connect, AUTH, SELECT, SCRIPT LOAD in two round trips. `deadline_ms` is of
 * clock_monotonic_ms. UNAVAILABLE or BROKEN with error set. */
enum status redis_connection_open(struct redis_connection *connection, const char *script,
                                  int64_t deadline_ms);

/* Queues a command. */
enum status redis_connection_append(struct redis_connection *connection, int count,
                                    const char **arguments, const size_t *lengths);

/* Sends what is queued and reads `count` replies (owned by the caller: freeReplyObject). On failure
 * none is handed out and the connection is closed. Error replies are replies. */
enum status redis_connection_exchange(struct redis_connection *connection, size_t count,
                                      redisReply **replies, int64_t deadline_ms);

/* What an error reply means: UNAVAILABLE (the server loads, fails over, is full, is busy ...) or
 * BROKEN (credentials, rights, a cluster's wrong node, a defect). Sets error. */
enum status redis_connection_judge(struct redis_connection *connection, const redisReply *reply);

void redis_connection_close(struct redis_connection *connection);

/* Closes, and frees what outlives a connection. */
void redis_connection_clear(struct redis_connection *connection);

#endif
