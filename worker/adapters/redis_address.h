/* The address of a Redis server as the contract writes it. */
#ifndef TIDINGS_ADAPTERS_REDIS_ADDRESS_H
#define TIDINGS_ADAPTERS_REDIS_ADDRESS_H

#include <stdbool.h>

struct redis_address {
    bool tls;
    char path[108];     /* of a Unix socket; empty: TCP */
    char host[256];     /* without the brackets of an IPv6 address */
    int port;           /* 6379 where not given */
    int database;       /* 0 where not given */
    char user[128];     /* empty: the default user */
    char password[512]; /* empty: no AUTH */
};

/* redis://[[user]:password@]host[:port][/db], rediss://..., unix:/path[?db=N]; user and password
 * percent-encoded. False with *error (static) where the text is none of these. */
bool redis_address_parse(const char *text, struct redis_address *address, const char **error);

enum { REDIS_ADDRESS_SHOWN = 288 };

/* For a person: the address without user and password. */
void redis_address_show(const struct redis_address *address, char out[REDIS_ADDRESS_SHOWN]);

#endif
