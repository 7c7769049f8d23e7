/* Claims over TLS, on a real server with certificates of the test's own: whom the store trusts, and
 * what it makes of whom it does not. Skipped where hiredis has no TLS (before 1.0), or where the
 * server or the openssl program is missing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "adapters/redis_dedup_store.h"
#include "base/clock.h"

#include "redis_server.h"

enum { TIMEOUT_MS = 15000 };

static struct redis_server server;
static int tls_port;

__attribute__((format(printf, 1, 2))) static void run(const char *format, ...)
{
    char command[1024];
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(command, sizeof(command), format, arguments);
    va_end(arguments);
    if (system(command) != 0) {
        fprintf(stderr, "failed: %s\n", command);
        abort();
    }
}

/* An authority, and a certificate of it for these names: <name>-ca.pem, <name>.pem, <name>.key. */
static void certify(const char *name, const char *names)
{
    const char *folder = server.folder;
    run("cd %s && openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 "
        "-subj /CN=%s-ca -keyout %s-ca.key -out %s-ca.pem 2>/dev/null",
        folder, name, name, name);
    run("cd %s && openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=%s "
        "-keyout %s.key -out %s.csr 2>/dev/null",
        folder, name, name, name);
    run("cd %s && echo subjectAltName=%s >%s.ext && openssl x509 -req -days 2 -in %s.csr -CA "
        "%s-ca.pem -CAkey %s-ca.key -CAcreateserial -extfile %s.ext -out %s.pem 2>/dev/null",
        folder, names, name, name, name, name, name, name);
}

static const char *path(const char *file)
{
    static char paths[4][128];
    static unsigned turn;
    char *text = paths[turn++ % 4];
    snprintf(text, sizeof(paths[0]), "%s/%s", server.folder, file);
    return text;
}

static void start_with_certificate(const char *name)
{
    char port[16], certificate[32], key[32], authority[32];
    snprintf(port, sizeof(port), "%d", tls_port);
    snprintf(certificate, sizeof(certificate), "%s.pem", name);
    snprintf(key, sizeof(key), "%s.key", name);
    snprintf(authority, sizeof(authority), "%s-ca.pem", name);
    const char *const more[] = {"--tls-port",
                                port,
                                "--tls-cert-file",
                                path(certificate),
                                "--tls-key-file",
                                path(key),
                                "--tls-ca-cert-file",
                                path(authority),
                                "--tls-auth-clients",
                                "no",
                                NULL};
    start_server(&server, more);
}

static int begin(void **state)
{
    (void)state;
    server = (struct redis_server){.program = "redis-server"};
    start_server(&server, NULL); /* makes the folder */
    stop_server(&server);
    tls_port = free_port();
    certify("here", "DNS:localhost,IP:127.0.0.1");
    certify("elsewhere", "DNS:redis.example,IP:192.0.2.1");
    start_with_certificate("here");
    return 0;
}

static int end(void **state)
{
    (void)state;
    remove_server(&server);
    return 0;
}

static struct dedup_store *create(const char *scheme, const char *host, int port,
                                  const char *ca_file)
{
    char address[96];
    snprintf(address, sizeof(address), "%s://%s:%d", scheme, host, port);
    struct dedup_options options = dedup_defaults();
    options.address = address;
    options.ca_file = ca_file;
    const char *error = NULL;
    struct dedup_store *store = redis_dedup_store_create(&options, &error);
    if (store == NULL)
        fail_msg("%s", error);
    return store;
}

static enum status claim_text(struct dedup_store *store, uint8_t text, int timeout_ms,
                              const char **error)
{
    struct claim claim = {.owner = SPAN("t/0/1#1")};
    memset(claim.fingerprint, text, sizeof(claim.fingerprint));
    struct claim_verdict verdict;
    *error = "";
    return dedup_store_claim(store, &claim, 1, &verdict, timeout_ms, error);
}

static void assert_outcome(struct dedup_store *store, enum status expected, const char *reason)
{
    const char *error;
    enum status status = claim_text(store, 1, TIMEOUT_MS, &error);
    if (status != expected || strstr(error, reason) == NULL)
        fail_msg("%s: %s", status_name(status), error);
    dedup_store_destroy(store);
}

static void a_server_with_a_certificate_is_claimed_on(void **state)
{
    (void)state;
    const char *authority = path("here-ca.pem");
    assert_outcome(create("rediss", "localhost", tls_port, authority), STATUS_OK, "");
    assert_outcome(create("rediss", "127.0.0.1", tls_port, authority), STATUS_OK, "");
}

/* Commands and replies of many TLS records. */
static void a_large_batch_goes_through(void **state)
{
    (void)state;
    enum { COUNT = 6000 };
    struct dedup_store *store = create("rediss", "localhost", tls_port, path("here-ca.pem"));
    struct claim *claims = calloc(COUNT, sizeof(*claims));
    struct claim_verdict *verdicts = calloc(COUNT, sizeof(*verdicts));
    char(*owners)[32] = calloc(COUNT, sizeof(*owners));
    static struct sketch sketch = {.feature_count = SKETCH_FEATURES, .length = 500};
    const char *error = "";
    for (int round = 0; round < 2; round++) {
        for (int i = 0; i < COUNT; i++) {
            snprintf(owners[i], sizeof(owners[i]), "t/%d/%d#1", round, i);
            claims[i] = (struct claim){.owner = span_of(owners[i]), .sketch = &sketch};
            memcpy(claims[i].fingerprint, &i, sizeof(i));
            claims[i].fingerprint[7] = (uint8_t)i;
        }
        if (dedup_store_claim(store, claims, COUNT, verdicts, TIMEOUT_MS, &error) != STATUS_OK)
            fail_msg("%s", error);
    }
    assert_int_equal(verdicts[0].answer, CLAIM_EXACT);
    for (int i = 1; i < COUNT; i++)
        assert_int_not_equal(verdicts[i].answer, CLAIM_ORIGINAL);
    assert_int_equal(store->state.reconnects, 0);
    dedup_store_destroy(store);
    free(claims);
    free(verdicts);
    free(owners);
}

static void whom_the_authority_does_not_know_is_refused(void **state)
{
    (void)state;
    const char *reason = "the dedup store's certificate: ";
    assert_outcome(create("rediss", "localhost", tls_port, path("elsewhere-ca.pem")), STATUS_BROKEN,
                   reason);
    assert_outcome(create("rediss", "localhost", tls_port, NULL), STATUS_BROKEN, reason);
}

static void a_certificate_for_another_host_is_refused(void **state)
{
    (void)state;
    stop_server(&server);
    start_with_certificate("elsewhere");
    const char *authority = path("elsewhere-ca.pem");
    assert_outcome(create("rediss", "localhost", tls_port, authority), STATUS_BROKEN,
                   "certificate: hostname mismatch");
    assert_outcome(create("rediss", "127.0.0.1", tls_port, authority), STATUS_BROKEN,
                   "certificate: IP address mismatch");
    stop_server(&server);
    start_with_certificate("here");
}

static void authorities_that_cannot_be_read_are_told_of(void **state)
{
    (void)state;
    assert_outcome(create("rediss", "localhost", tls_port, path("none.pem")), STATUS_BROKEN,
                   "the CA file cannot be read");
    assert_outcome(create("rediss", "localhost", tls_port, path("here.key")), STATUS_BROKEN,
                   "the CA file cannot be read");
}

static void one_side_without_tls_is_unavailable(void **state)
{
    (void)state;
    const char *authority = path("here-ca.pem");
    assert_outcome(create("rediss", "localhost", server.port, authority), STATUS_UNAVAILABLE, "");
    assert_outcome(create("redis", "localhost", tls_port, authority), STATUS_UNAVAILABLE, "");
}

static void a_handshake_ends_at_the_deadline(void **state)
{
    (void)state;
    struct dedup_store *store = create("rediss", "localhost", tls_port, path("here-ca.pem"));
    kill(server.pid, SIGSTOP); /* the kernel takes the connection, nobody shakes hands */
    int64_t started = clock_monotonic_ms();
    const char *error;
    assert_int_equal(claim_text(store, 1, 200, &error), STATUS_UNAVAILABLE);
    int64_t elapsed = clock_monotonic_ms() - started;
    assert_true(elapsed >= 190 && elapsed < 2000);
    assert_non_null(strstr(error, "TLS handshake"));
    kill(server.pid, SIGCONT);
    assert_outcome(store, STATUS_OK, "");
}

static void a_server_that_comes_back_is_met_again(void **state)
{
    (void)state;
    struct dedup_store *store = create("rediss", "localhost", tls_port, path("here-ca.pem"));
    const char *error;
    assert_int_equal(claim_text(store, 2, TIMEOUT_MS, &error), STATUS_OK);
    stop_server(&server);
    assert_int_equal(claim_text(store, 2, TIMEOUT_MS, &error), STATUS_UNAVAILABLE);
    start_with_certificate("here");
    assert_int_equal(claim_text(store, 2, TIMEOUT_MS, &error), STATUS_OK);
    assert_int_equal(store->state.emptied, 1);
    dedup_store_destroy(store);
}

/* Why nothing can be tested; NULL: it can. */
static const char *obstacle(void)
{
    if (!program_exists("redis-server"))
        return "redis-server is not installed";
    if (!program_exists("openssl"))
        return "openssl is not installed";
    struct dedup_options options = dedup_defaults();
    options.address = "rediss://localhost";
    const char *error = NULL;
    struct dedup_store *store = redis_dedup_store_create(&options, &error);
    if (store == NULL)
        return error;
    dedup_store_destroy(store);
    return NULL;
}

int main(void)
{
    const char *reason = obstacle();
    if (reason != NULL) {
        printf("skipped: %s\n", reason);
        return 0;
    }
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_server_with_a_certificate_is_claimed_on),
        cmocka_unit_test(a_large_batch_goes_through),
        cmocka_unit_test(whom_the_authority_does_not_know_is_refused),
        cmocka_unit_test(a_certificate_for_another_host_is_refused),
        cmocka_unit_test(authorities_that_cannot_be_read_are_told_of),
        cmocka_unit_test(one_side_without_tls_is_unavailable),
        cmocka_unit_test(a_handshake_ends_at_the_deadline),
        cmocka_unit_test(a_server_that_comes_back_is_met_again),
    };
    return cmocka_run_group_tests(tests, begin, end);
}
