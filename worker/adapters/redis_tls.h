/* TLS to a Redis server, where hiredis has it (1.0 or later; CMake says so by TIDINGS_REDIS_TLS):
 * hiredis carries the bytes, OpenSSL shakes hands and checks the certificate. The server's name is
 * checked here, since hiredis before 1.5 checks none. */
#ifndef TIDINGS_ADAPTERS_REDIS_TLS_H
#define TIDINGS_ADAPTERS_REDIS_TLS_H

#include <hiredis/hiredis.h>
#include <stdbool.h>
#include <stddef.h>

struct redis_tls; /* what is kept between connections; serves one at a time */

enum redis_tls_step {
    REDIS_TLS_DONE,
    REDIS_TLS_WANTS_READ,
    REDIS_TLS_WANTS_WRITE,
    REDIS_TLS_REFUSED, /* the certificate is not one to trust: BROKEN */
    REDIS_TLS_LOST     /* UNAVAILABLE */
};

/* TLS 1.2 or later with the authorities of `ca_file` (NULL: the system's), for a server of that
 * name or address, which its certificate must bear. NULL with a reason (static). Freed by destroy.
 */
struct redis_tls *redis_tls_create(const char *ca_file, const char *host, const char **reason);
void redis_tls_destroy(struct redis_tls *tls);

/* Puts TLS under a connection that stands, and begins the handshake. What was refused or lost is
 * told in error, as by step. */
enum redis_tls_step redis_tls_begin(struct redis_tls *tls, redisContext *context, char *error,
                                    size_t size);

/* Goes on with the handshake, when the socket is ready for what it wanted. */
enum redis_tls_step redis_tls_step(struct redis_tls *tls, char *error, size_t size);

/* Whether bytes were received that a read would give at once, though the socket holds none. */
bool redis_tls_pending(const struct redis_tls *tls);

#endif
