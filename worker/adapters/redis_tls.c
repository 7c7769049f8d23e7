#include "adapters/redis_tls.h"

#include <stdio.h>

#if TIDINGS_REDIS_TLS

#include <hiredis/hiredis_ssl.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <stdlib.h>
#include <string.h>

struct redis_tls {
    SSL_CTX *settings;
    SSL *session; /* of the connection that began last, which owns it */
};

static bool trust(SSL_CTX *settings, const char *ca_file)
{
    if (ca_file != NULL)
        return SSL_CTX_load_verify_locations(settings, ca_file, NULL) == 1;
    return SSL_CTX_set_default_verify_paths(settings) == 1;
}

/* The certificate must bear it: an address as such, anything else as a name. */
static bool expect_host(SSL_CTX *settings, const char *host)
{
    X509_VERIFY_PARAM *parameters = SSL_CTX_get0_param(settings);
    if (X509_VERIFY_PARAM_set1_ip_asc(parameters, host) == 1)
        return true;
    X509_VERIFY_PARAM_set_hostflags(parameters, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    return X509_VERIFY_PARAM_set1_host(parameters, host, 0) == 1;
}

struct redis_tls *redis_tls_create(const char *ca_file, const char *host, const char **reason)
{
    *reason = "no memory for TLS";
    struct redis_tls *tls = calloc(1, sizeof(*tls));
    SSL_CTX *settings = SSL_CTX_new(TLS_client_method());
    bool made = tls != NULL && settings != NULL &&
                SSL_CTX_set_min_proto_version(settings, TLS1_2_VERSION) == 1 &&
                expect_host(settings, host);
    if (made && !trust(settings, ca_file)) {
        *reason = "the CA file cannot be read, or holds no certificate";
        made = false;
    }
    if (!made) {
        SSL_CTX_free(settings);
        free(tls);
        ERR_clear_error();
        return NULL;
    }
    SSL_CTX_set_verify(settings, SSL_VERIFY_PEER, NULL);
    tls->settings = settings;
    *reason = NULL;
    return tls;
}

void redis_tls_destroy(struct redis_tls *tls)
{
    if (tls == NULL)
        return;
    SSL_CTX_free(tls->settings);
    free(tls);
}

/* Addresses are not sent as a name (RFC 6066, 3). */
static bool name_server(SSL *session)
{
    const char *host = X509_VERIFY_PARAM_get0_host(SSL_get0_param(session), 0);
    return host == NULL || SSL_set_tlsext_host_name(session, host) == 1;
}

/* Why a handshake failed. */
static enum redis_tls_step tell_failure(const SSL *session, char *error, size_t size)
{
    long verified = session != NULL ? SSL_get_verify_result(session) : X509_V_OK;
    const char *reason = ERR_reason_error_string(ERR_peek_last_error());
    if (verified != X509_V_OK)
        reason = X509_verify_cert_error_string(verified);
    snprintf(error, size, "%s", reason != NULL ? reason : "the connection was closed");
    return verified != X509_V_OK ? REDIS_TLS_REFUSED : REDIS_TLS_LOST;
}

enum redis_tls_step redis_tls_begin(struct redis_tls *tls, redisContext *context, char *error,
                                    size_t size)
{
    ERR_clear_error();
    SSL *session = SSL_new(tls->settings);
    if (session == NULL || !name_server(session) ||
        redisInitiateSSL(context, session) != REDIS_OK) {
        enum redis_tls_step step = tell_failure(session, error, size);
        SSL_free(session);
        return step;
    }
    tls->session = session;
    return redis_tls_step(tls, error, size);
}

enum redis_tls_step redis_tls_step(struct redis_tls *tls, char *error, size_t size)
{
    ERR_clear_error();
    int result = SSL_do_handshake(tls->session);
    if (result == 1)
        return REDIS_TLS_DONE;
    switch (SSL_get_error(tls->session, result)) {
    case SSL_ERROR_WANT_READ:
        return REDIS_TLS_WANTS_READ;
    case SSL_ERROR_WANT_WRITE:
        return REDIS_TLS_WANTS_WRITE;
    default:
        return tell_failure(tls->session, error, size);
    }
}

bool redis_tls_pending(const struct redis_tls *tls)
{
    return SSL_pending(tls->session) > 0;
}

#else

struct redis_tls *redis_tls_create(const char *ca_file, const char *host, const char **reason)
{
    (void)ca_file;
    (void)host;
    *reason = "this hiredis has none";
    return NULL;
}

void redis_tls_destroy(struct redis_tls *tls)
{
    (void)tls;
}

enum redis_tls_step redis_tls_begin(struct redis_tls *tls, redisContext *context, char *error,
                                    size_t size)
{
    (void)context;
    return redis_tls_step(tls, error, size);
}

enum redis_tls_step redis_tls_step(struct redis_tls *tls, char *error, size_t size)
{
    (void)tls;
    snprintf(error, size, "this hiredis has none");
    return REDIS_TLS_LOST;
}

bool redis_tls_pending(const struct redis_tls *tls)
{
    (void)tls;
    return false;
}

#endif
