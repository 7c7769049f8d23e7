/* A real Redis or Valkey server of the test's own: a child process on a free loopback port and a
 * Unix socket in a folder of its own, that dies with the test. */
#ifndef TIDINGS_TESTS_REDIS_SERVER_H
#define TIDINGS_TESTS_REDIS_SERVER_H

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <hiredis/hiredis.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

struct redis_server {
    const char *program; /* "redis-server", "valkey-server" */
    pid_t pid;           /* 0: not running */
    int port;
    char folder[64], address[80], socket[96];
};

#define SERVER_FUNCTION __attribute__((unused)) static

SERVER_FUNCTION bool program_exists(const char *program)
{
    char command[128];
    snprintf(command, sizeof(command), "command -v %s >/dev/null", program);
    return system(command) == 0;
}

SERVER_FUNCTION int free_port(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_addr = {.s_addr = htonl(INADDR_LOOPBACK)}};
    socklen_t size = sizeof(address);
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    if (fd < 0 || bind(fd, (struct sockaddr *)&address, size) != 0 ||
        getsockname(fd, (struct sockaddr *)&address, &size) != 0)
        abort();
    close(fd);
    return ntohs(address.sin_port);
}

/* Awaits that the server answers (with whatever), or ends the test. */
SERVER_FUNCTION void await_server(const struct redis_server *server)
{
    for (int i = 0; i < 1000; i++) {
        redisContext *context = redisConnect("127.0.0.1", server->port);
        bool up = context != NULL && context->err == 0;
        if (context != NULL)
            redisFree(context);
        if (up)
            return;
        poll(NULL, 0, 10);
    }
    fprintf(stderr, "%s does not come up\n", server->program);
    abort();
}

/* Starts with further arguments (NULL-terminated; NULL: none), on the port it had before. */
SERVER_FUNCTION void start_server(struct redis_server *server, const char *const *more)
{
    if (server->folder[0] == '\0') {
        snprintf(server->folder, sizeof(server->folder), "/tmp/tidings-redis-XXXXXX");
        if (mkdtemp(server->folder) == NULL)
            abort();
        server->port = free_port();
        snprintf(server->address, sizeof(server->address), "redis://127.0.0.1:%d/0", server->port);
        snprintf(server->socket, sizeof(server->socket), "%s/socket", server->folder);
    }
    char port[16];
    snprintf(port, sizeof(port), "%d", server->port);
    const char *arguments[40] = {server->program,
                                 "--port",
                                 port,
                                 "--bind",
                                 "127.0.0.1",
                                 "--save",
                                 "",
                                 "--appendonly",
                                 "no",
                                 "--dir",
                                 server->folder,
                                 "--unixsocket",
                                 server->socket,
                                 "--loglevel",
                                 "warning"};
    size_t count = 15;
    for (; more != NULL && *more != NULL; more++)
        arguments[count++] = *more;
    server->pid = fork();
    if (server->pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        int log = open("/dev/null", O_WRONLY);
        dup2(log, STDOUT_FILENO);
        dup2(log, STDERR_FILENO);
        execvp(server->program, (char *const *)arguments);
        _exit(127);
    }
    await_server(server);
}

SERVER_FUNCTION void stop_server(struct redis_server *server)
{
    if (server->pid > 0) {
        kill(server->pid, SIGKILL);
        waitpid(server->pid, NULL, 0);
    }
    server->pid = 0;
}

SERVER_FUNCTION void remove_server(struct redis_server *server)
{
    stop_server(server);
    char command[128];
    snprintf(command, sizeof(command), "rm -rf '%s'", server->folder);
    if (server->folder[0] != '\0' && system(command) != 0)
        fprintf(stderr, "%s stays behind\n", server->folder);
}

/* One command, its words split at spaces; the caller frees the reply. Ends the test where the
 * server cannot be reached. */
SERVER_FUNCTION redisReply *tell_server(const struct redis_server *server, const char *command)
{
    redisContext *context = redisConnect("127.0.0.1", server->port);
    if (context == NULL || context->err != 0)
        abort();
    redisReply *reply = redisCommand(context, command);
    redisFree(context);
    if (reply == NULL) {
        fprintf(stderr, "no reply to %s\n", command);
        abort();
    }
    return reply;
}

/* As tell_server; the reply must not be an error. */
SERVER_FUNCTION void order_server(const struct redis_server *server, const char *command)
{
    redisReply *reply = tell_server(server, command);
    if (reply->type == REDIS_REPLY_ERROR) {
        fprintf(stderr, "%s: %s\n", command, reply->str);
        abort();
    }
    freeReplyObject(reply);
}

#endif
