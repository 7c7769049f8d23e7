/* libmicrohttpd with one thread and a few connections. The socket is opened here, so that it is
 * known why it could not be. */
#include "telemetry/endpoint.h"

#include <errno.h>
#include <microhttpd.h>
#include <netdb.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
    CONNECTIONS_MOST = 32,
    TIMEOUT_SECONDS = 10,
    BACKLOG = 16,
    PAGE_MEMORY = 16 * 1024 * 1024,
};

struct endpoint {
    struct endpoint_source source;
    struct MHD_Daemon *daemon;
    struct arena memory; /* of the page being written; one thread */
    int port;
};

static enum MHD_Result answer(struct MHD_Connection *connection, unsigned status, const char *type,
                              struct span text)
{
    union { /* copied, not written to; the library's type has no const */
        const char *data;
        void *copied;
    } body = {text.data};
    struct MHD_Response *response =
        MHD_create_response_from_buffer(text.length, body.copied, MHD_RESPMEM_MUST_COPY);
    if (response == NULL)
        return MHD_NO;
    MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, type);
    MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
    const enum MHD_Result result = MHD_queue_response(connection, status, response);
    MHD_destroy_response(response);
    return result;
}

static enum MHD_Result answer_metrics(struct endpoint *endpoint, struct MHD_Connection *connection)
{
    struct metrics metrics;
    arena_reset(&endpoint->memory, PAGE_MEMORY);
    metrics_init(&metrics, &endpoint->memory);
    endpoint->source.write_metrics(endpoint->source.context, &metrics);
    return answer(connection, MHD_HTTP_OK, "text/plain; version=0.0.4; charset=utf-8",
                  metrics_text(&metrics));
}

static enum MHD_Result answer_ready(struct endpoint *endpoint, struct MHD_Connection *connection)
{
    const char *reason = "";
    char text[256];
    if (endpoint->source.is_ready(endpoint->source.context, &reason))
        return answer(connection, MHD_HTTP_OK, "text/plain", SPAN("ready\n"));
    snprintf(text, sizeof(text), "not ready: %s\n", reason);
    return answer(connection, MHD_HTTP_SERVICE_UNAVAILABLE, "text/plain", span_of(text));
}

static enum MHD_Result answer_live(struct endpoint *endpoint, struct MHD_Connection *connection)
{
    uint32_t lane = 0;
    char text[64];
    if (endpoint->source.is_live(endpoint->source.context, &lane))
        return answer(connection, MHD_HTTP_OK, "text/plain", SPAN("live\n"));
    snprintf(text, sizeof(text), "wedged: lane %u\n", lane);
    return answer(connection, MHD_HTTP_SERVICE_UNAVAILABLE, "text/plain", span_of(text));
}

static enum MHD_Result handle(void *context, struct MHD_Connection *connection, const char *url,
                              const char *method, const char *version, const char *upload,
                              size_t *upload_size, void **state)
{
    (void)version;
    (void)upload;
    (void)state;
    *upload_size = 0;
    if (strcmp(method, MHD_HTTP_METHOD_GET) != 0 && strcmp(method, MHD_HTTP_METHOD_HEAD) != 0)
        return answer(connection, MHD_HTTP_METHOD_NOT_ALLOWED, "text/plain", SPAN("GET only\n"));
    if (strcmp(url, "/metrics") == 0)
        return answer_metrics(context, connection);
    if (strcmp(url, "/live") == 0)
        return answer_live(context, connection);
    if (strcmp(url, "/ready") == 0)
        return answer_ready(context, connection);
    return answer(connection, MHD_HTTP_NOT_FOUND, "text/plain", SPAN("/metrics /live /ready\n"));
}

/* "[::1]:9464" -> "::1" and "9464"; false where there is no colon or a part is too long. */
static bool split_address(const char *listen, char host[256], char port[16])
{
    const char *colon = strrchr(listen, ':');
    if (colon == NULL || strlen(colon + 1) >= 16 || colon - listen >= 256)
        return false;
    struct span name = {listen, (size_t)(colon - listen)};
    if (name.length >= 2 && name.data[0] == '[' && name.data[name.length - 1] == ']')
        name = span_slice(name, 1, name.length - 1);
    memcpy(host, name.data, name.length);
    host[name.length] = '\0';
    memcpy(port, colon + 1, strlen(colon + 1) + 1);
    return true;
}

static int bind_address(const struct addrinfo *address)
{
    const int one = 1;
    const int descriptor = socket(address->ai_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return -1;
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &one, sizeof(one));
    if (bind(descriptor, address->ai_addr, address->ai_addrlen) == 0 &&
        listen(descriptor, BACKLOG) == 0)
        return descriptor;
    const int error = errno;
    close(descriptor);
    errno = error;
    return -1;
}

/* A listening socket, or -1 with errno set. */
static int open_socket(const char *listen, char *error)
{
    char host[256], port[16];
    const struct addrinfo hints = {.ai_family = AF_UNSPEC,
                                   .ai_socktype = SOCK_STREAM,
                                   .ai_flags = AI_PASSIVE | AI_NUMERICSERV};
    struct addrinfo *addresses;
    if (!split_address(listen, host, port)) {
        snprintf(error, ENDPOINT_ERROR_SIZE, "%s: expected address:port", listen);
        errno = EINVAL;
        return -1;
    }
    const int failure = getaddrinfo(host[0] != '\0' ? host : NULL, port, &hints, &addresses);
    if (failure != 0) {
        snprintf(error, ENDPOINT_ERROR_SIZE, "%s: %s", listen, gai_strerror(failure));
        errno = EINVAL;
        return -1;
    }
    int descriptor = -1;
    for (const struct addrinfo *a = addresses; a != NULL && descriptor < 0; a = a->ai_next)
        descriptor = bind_address(a);
    const int reason = errno;
    freeaddrinfo(addresses);
    if (descriptor < 0)
        snprintf(error, ENDPOINT_ERROR_SIZE, "%s: %s", listen, strerror(reason));
    errno = reason;
    return descriptor;
}

static int port_of(int descriptor)
{
    struct sockaddr_storage address = {0};
    socklen_t length = sizeof(address);
    struct sockaddr_in v4;
    struct sockaddr_in6 v6;
    if (getsockname(descriptor, (struct sockaddr *)&address, &length) != 0)
        return 0;
    memcpy(&v4, &address, sizeof(v4));
    memcpy(&v6, &address, sizeof(v6));
    return ntohs(address.ss_family == AF_INET6 ? v6.sin6_port : v4.sin_port);
}

enum status endpoint_open(const char *listen, const struct endpoint_source *source,
                          struct endpoint **endpoint, char *error)
{
    const int descriptor = open_socket(listen, error);
    if (descriptor < 0)
        return errno == EADDRINUSE ? STATUS_UNAVAILABLE : STATUS_BROKEN;
    struct endpoint *opened = calloc(1, sizeof(*opened));
    if (opened != NULL) {
        opened->source = *source;
        opened->port = port_of(descriptor);
        arena_init(&opened->memory, PAGE_MEMORY);
        opened->daemon = MHD_start_daemon(
            MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_AUTO, 0, NULL, NULL, handle, opened,
            MHD_OPTION_LISTEN_SOCKET, descriptor, MHD_OPTION_CONNECTION_LIMIT, CONNECTIONS_MOST,
            MHD_OPTION_CONNECTION_TIMEOUT, TIMEOUT_SECONDS, MHD_OPTION_END);
    }
    if (opened == NULL || opened->daemon == NULL) {
        snprintf(error, ENDPOINT_ERROR_SIZE, "%s: the HTTP server does not start", listen);
        close(descriptor);
        free(opened);
        return STATUS_BROKEN;
    }
    *endpoint = opened;
    return STATUS_OK;
}

int endpoint_port(const struct endpoint *endpoint)
{
    return endpoint->port;
}

void endpoint_close(struct endpoint *endpoint)
{
    if (endpoint == NULL)
        return;
    MHD_stop_daemon(endpoint->daemon);
    arena_clear(&endpoint->memory);
    free(endpoint);
}
