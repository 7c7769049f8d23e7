/* hiredis without blocking, under one deadline. */
#include "adapters/redis_connection.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

#include "base/clock.h"

enum { KEEPALIVE_IDLE_S = 15, KEEPALIVE_INTERVAL_S = 5, KEEPALIVE_COUNT = 3 };

__attribute__((format(printf, 3, 4))) static enum status
fail(struct redis_connection *connection, enum status status, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(connection->error, sizeof(connection->error), format, arguments);
    va_end(arguments);
    redis_connection_close(connection);
    return status;
}

void redis_connection_close(struct redis_connection *connection)
{
    if (connection->context != NULL)
        redisFree(connection->context);
    connection->context = NULL;
}

void redis_connection_clear(struct redis_connection *connection)
{
    redis_connection_close(connection);
    redis_tls_destroy(connection->tls);
    connection->tls = NULL;
}

/* ---- input and output ---- */

/* Waits for events; false where the deadline passed first. */
static bool await(struct redis_connection *connection, short events, int64_t deadline_ms)
{
    for (;;) {
        int64_t left = deadline_ms - clock_monotonic_ms();
        if (left <= 0)
            return false;
        struct pollfd waiting = {.fd = connection->context->fd, .events = events};
        int ready = poll(&waiting, 1, left > 60000 ? 60000 : (int)left);
        if (ready > 0)
            return true;
        if (ready < 0 && errno != EINTR)
            return true; /* the read or write that follows tells what is wrong */
    }
}

/* Neither hiredis nor OpenSSL writes with MSG_NOSIGNAL: a dead peer must not end the process, and
 * how the process treats SIGPIPE is not ours to change. */
struct quiet {
    sigset_t before;
    bool was_pending;
};

static struct quiet begin_quiet(void)
{
    struct quiet quiet;
    sigset_t pipe, pending;
    sigemptyset(&pipe);
    sigaddset(&pipe, SIGPIPE);
    sigpending(&pending);
    quiet.was_pending = sigismember(&pending, SIGPIPE) == 1;
    pthread_sigmask(SIG_BLOCK, &pipe, &quiet.before);
    return quiet;
}

static void end_quiet(const struct quiet *quiet, bool failed)
{
    if (failed && !quiet->was_pending) {
        sigset_t pipe;
        sigemptyset(&pipe);
        sigaddset(&pipe, SIGPIPE);
        struct timespec none = {0};
        while (sigtimedwait(&pipe, NULL, &none) < 0 && errno == EINTR)
            ;
    }
    pthread_sigmask(SIG_SETMASK, &quiet->before, NULL);
}

static int write_quietly(redisContext *context, int *done)
{
    struct quiet quiet = begin_quiet();
    int result = redisBufferWrite(context, done);
    end_quiet(&quiet, result != REDIS_OK);
    return result;
}

/* Under TLS reading may write too. */
static int read_quietly(redisContext *context)
{
    struct quiet quiet = begin_quiet();
    int result = redisBufferRead(context);
    end_quiet(&quiet, result != REDIS_OK);
    return result;
}

static enum status lost(struct redis_connection *connection)
{
    return fail(connection, STATUS_UNAVAILABLE, "connection to the dedup store %s lost: %s",
                connection->place,
                connection->context->errstr[0] != '\0' ? connection->context->errstr
                                                       : strerror(errno));
}

static enum status late(struct redis_connection *connection, const char *what)
{
    return fail(connection, STATUS_UNAVAILABLE, "the dedup store %s did not %s in time",
                connection->place, what);
}

enum status redis_connection_append(struct redis_connection *connection, int count,
                                    const char **arguments, const size_t *lengths)
{
    if (redisAppendCommandArgv(connection->context, count, arguments, lengths) != REDIS_OK)
        return fail(connection, STATUS_UNAVAILABLE, "no memory for a command to the dedup store");
    return STATUS_OK;
}

/* The next reply that has arrived whole, or NULL in *reply where more must be read. */
static enum status take_reply(struct redis_connection *connection, redisReply **reply)
{
    void *found = NULL;
    if (redisGetReplyFromReader(connection->context, &found) != REDIS_OK)
        return lost(connection);
    *reply = found;
    return STATUS_OK;
}

/* Sends and receives at once: a server that answers while it is still being written to must not
 * find both directions full. */
static enum status exchange(struct redis_connection *connection, size_t count, redisReply **replies,
                            size_t *received, int64_t deadline_ms)
{
    int written = 0;
    for (;;) {
        if (!written && write_quietly(connection->context, &written) != REDIS_OK)
            return lost(connection);
        short events = written ? POLLIN : POLLIN | POLLOUT;
        bool at_hand = connection->tls != NULL && redis_tls_pending(connection->tls);
        if (!at_hand && !await(connection, events, deadline_ms))
            return late(connection, "answer");
        if (read_quietly(connection->context) != REDIS_OK)
            return lost(connection);
        while (*received < count) {
            redisReply *reply = NULL;
            enum status status = take_reply(connection, &reply);
            if (status != STATUS_OK)
                return status;
            if (reply == NULL)
                break;
            replies[(*received)++] = reply;
        }
        if (written && *received == count)
            return STATUS_OK;
    }
}

enum status redis_connection_exchange(struct redis_connection *connection, size_t count,
                                      redisReply **replies, int64_t deadline_ms)
{
    size_t received = 0;
    enum status status = exchange(connection, count, replies, &received, deadline_ms);
    if (status != STATUS_OK)
        while (received > 0)
            freeReplyObject(replies[--received]);
    return status;
}

/* ---- what the server says ---- */

static bool starts(const redisReply *reply, const char *word)
{
    size_t length = strlen(word);
    return reply->len >= length && memcmp(reply->str, word, length) == 0;
}

enum status redis_connection_judge(struct redis_connection *connection, const redisReply *reply)
{
    static const char *const passing[] = {"LOADING",     "READONLY",   "MASTERDOWN",
                                          "OOM",         "BUSY",       "TRYAGAIN",
                                          "CLUSTERDOWN", "NOREPLICAS", "UNKILLABLE",
                                          "MISCONF",     "NOSCRIPT",   "ERR max number of clients"};
    const bool login = starts(reply, "NOAUTH") || starts(reply, "WRONGPASS") ||
                       starts(reply, "ERR invalid password");
    snprintf(connection->error, sizeof(connection->error), "the dedup store %s refuses: %.*s%s",
             connection->place, reply->len > 240 ? 240 : (int)reply->len, reply->str,
             login ? " (user and password stand in dedup.store: redis://user:password@host)"
             : starts(reply, "OOM") ? " (raise its maxmemory, or shorten dedup.window)"
                                    : "");
    for (size_t i = 0; i < sizeof(passing) / sizeof(passing[0]); i++)
        if (starts(reply, passing[i]))
            return STATUS_UNAVAILABLE;
    return STATUS_BROKEN;
}

/* ---- opening ---- */

static void set_options(int fd)
{
    int on = 1, idle = KEEPALIVE_IDLE_S, interval = KEEPALIVE_INTERVAL_S, count = KEEPALIVE_COUNT;
    /* Without them a half-open connection is noticed later, by the deadline: nothing to do where
     * one is refused (a Unix socket refuses all). */
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof(on));
    setsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, &idle, sizeof(idle));
    setsockopt(fd, IPPROTO_TCP, TCP_KEEPINTVL, &interval, sizeof(interval));
    setsockopt(fd, IPPROTO_TCP, TCP_KEEPCNT, &count, sizeof(count));
}

static enum status connect_to(struct redis_connection *connection, int64_t deadline_ms)
{
    const struct redis_address *address = &connection->address;
    redis_address_show(address, connection->place);
    connection->context = address->path[0] != '\0'
                              ? redisConnectUnixNonBlock(address->path)
                              : redisConnectNonBlock(address->host, address->port);
    if (connection->context == NULL)
        return fail(connection, STATUS_UNAVAILABLE, "no memory for a connection");
    if (connection->context->err != 0)
        return fail(connection, STATUS_UNAVAILABLE, "cannot connect to the dedup store %s: %s",
                    connection->place, connection->context->errstr);
    if (!await(connection, POLLOUT, deadline_ms))
        return late(connection, "accept the connection");
    int reason = 0;
    socklen_t size = sizeof(reason);
    if (getsockopt(connection->context->fd, SOL_SOCKET, SO_ERROR, &reason, &size) != 0)
        reason = errno;
    if (reason != 0)
        return fail(connection, STATUS_UNAVAILABLE, "cannot connect to the dedup store %s: %s",
                    connection->place, strerror(reason));
    set_options(connection->context->fd);
    return STATUS_OK;
}

/* Begins, or goes on. */
static enum redis_tls_step step_quietly(struct redis_connection *connection, bool begin,
                                        char *error, size_t size)
{
    struct quiet quiet = begin_quiet();
    enum redis_tls_step step =
        begin ? redis_tls_begin(connection->tls, connection->context, error, size)
              : redis_tls_step(connection->tls, error, size);
    end_quiet(&quiet, step == REDIS_TLS_REFUSED || step == REDIS_TLS_LOST);
    return step;
}

static enum status start_tls(struct redis_connection *connection, int64_t deadline_ms)
{
    if (connection->tls == NULL) {
        const char *reason;
        connection->tls = redis_tls_create(connection->ca_file, connection->address.host, &reason);
        if (connection->tls == NULL)
            return fail(connection, STATUS_BROKEN, "TLS for the dedup store: %s", reason);
    }
    char error[160];
    enum redis_tls_step step = step_quietly(connection, true, error, sizeof(error));
    while (step == REDIS_TLS_WANTS_READ || step == REDIS_TLS_WANTS_WRITE) {
        if (!await(connection, step == REDIS_TLS_WANTS_WRITE ? POLLOUT : POLLIN, deadline_ms))
            return late(connection, "finish the TLS handshake");
        step = step_quietly(connection, false, error, sizeof(error));
    }
    if (step == REDIS_TLS_REFUSED)
        return fail(connection, STATUS_BROKEN, "the dedup store's certificate: %s", error);
    if (step == REDIS_TLS_LOST)
        return fail(connection, STATUS_UNAVAILABLE, "TLS with the dedup store %s: %s",
                    connection->place, error);
    return STATUS_OK;
}

static enum status append_words(struct redis_connection *connection, int count, const char **words)
{
    size_t lengths[4];
    for (int i = 0; i < count; i++)
        lengths[i] = strlen(words[i]);
    return redis_connection_append(connection, count, words, lengths);
}

/* Queues AUTH, SELECT, INFO and SCRIPT LOAD; *count is how many. */
static enum status append_handshake(struct redis_connection *connection, const char *script,
                                    size_t *count)
{
    const struct redis_address *address = &connection->address;
    enum status status = STATUS_OK;
    *count = 2;
    if (address->password[0] != '\0') {
        const char *with_user[] = {"AUTH", address->user, address->password};
        const char *alone[] = {"AUTH", address->password};
        bool user = address->user[0] != '\0';
        status = append_words(connection, user ? 3 : 2, user ? with_user : alone);
        (*count)++;
    }
    if (status == STATUS_OK && address->database != 0) {
        char number[16];
        snprintf(number, sizeof(number), "%d", address->database);
        status = append_words(connection, 2, (const char *[]){"SELECT", number});
        (*count)++;
    }
    if (status == STATUS_OK)
        status = append_words(connection, 2, (const char *[]){"INFO", "memory"});
    if (status == STATUS_OK)
        status = append_words(connection, 3, (const char *[]){"SCRIPT", "LOAD", script});
    return status;
}

/* maxmemory-policy decides only where maxmemory is set. */
static bool tells_of_eviction(const redisReply *info)
{
    if (info->type != REDIS_REPLY_STRING)
        return false; /* a server that does not show it to us is no fault */
    return strstr(info->str, "maxmemory:0\r") == NULL &&
           strstr(info->str, "maxmemory_policy:") != NULL &&
           strstr(info->str, "maxmemory_policy:noeviction") == NULL;
}

static enum status check_handshake(struct redis_connection *connection, redisReply **replies,
                                   size_t count)
{
    const redisReply *info = replies[count - 2], *script = replies[count - 1];
    for (size_t i = 0; i < count; i++)
        /* an exchange that went well filled them.
         * NOLINTNEXTLINE(clang-analyzer-core.NullDereference) */
        if (replies[i]->type == REDIS_REPLY_ERROR &&
            (replies[i] != info || starts(info, "NOAUTH"))) /* the script is too long for it then */
            return redis_connection_judge(connection, replies[i]);
    connection->evicting = tells_of_eviction(info);
    if (script->type != REDIS_REPLY_STRING || script->len != sizeof(connection->script) - 1) {
        snprintf(connection->error, sizeof(connection->error),
                 "the dedup store %s answers like no Redis", connection->place);
        return STATUS_BROKEN;
    }
    memcpy(connection->script, script->str, sizeof(connection->script));
    return STATUS_OK;
}

enum status redis_connection_open(struct redis_connection *connection, const char *script,
                                  int64_t deadline_ms)
{
    if (connection->context != NULL)
        return STATUS_OK;
    int64_t own = clock_monotonic_ms() + connection->connect_timeout_ms;
    if (own < deadline_ms)
        deadline_ms = own;
    enum status status = connect_to(connection, deadline_ms);
    if (status == STATUS_OK && connection->address.tls)
        status = start_tls(connection, deadline_ms);
    size_t count = 0;
    if (status == STATUS_OK)
        status = append_handshake(connection, script, &count);
    if (status != STATUS_OK)
        return status;
    redisReply *replies[4] = {NULL};
    status = redis_connection_exchange(connection, count, replies, deadline_ms);
    if (status != STATUS_OK)
        return status;
    status = check_handshake(connection, replies, count);
    for (size_t i = 0; i < count; i++)
        freeReplyObject(replies[i]);
    if (status != STATUS_OK) {
        redis_connection_close(connection);
        return status;
    }
    connection->opened++;
    return STATUS_OK;
}
