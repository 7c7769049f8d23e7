/* The HTTP endpoint, asked as Prometheus and Kubernetes ask it. */
#include <arpa/inet.h>
#include <netinet/in.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cmocka.h>

#include "telemetry/endpoint.h"

static bool ready;

static void write_metrics(void *context, struct metrics *metrics)
{
    const struct metric_label labels[] = {{"kind", "a\"b\\c\nd"}, {"lane", "0"}};
    (void)context;
    metrics_family(metrics, "tidings_records_total", METRIC_COUNTER, "Records published.");
    metrics_sample(metrics, NULL, 0, 7);
    metrics_sample(metrics, labels, 2, UINT64_MAX);
    metrics_family(metrics, "tidings_busy_seconds_total", METRIC_COUNTER, "Time spent.");
    metrics_seconds(metrics, labels + 1, 1, 1500001);
}

static bool is_ready(void *context, const char **reason)
{
    (void)context;
    *reason = "waiting_for_store";
    return ready;
}

static bool live = true;

static bool is_live(void *context, uint32_t *lane)
{
    (void)context;
    *lane = 3;
    return live;
}

static const struct endpoint_source source = {NULL, write_metrics, is_ready, is_live};
static struct endpoint *endpoint;

static int open_endpoint(void **state)
{
    char error[ENDPOINT_ERROR_SIZE];
    (void)state;
    return endpoint_open("127.0.0.1:0", &source, &endpoint, error) == STATUS_OK ? 0 : -1;
}

static int close_endpoint(void **state)
{
    (void)state;
    endpoint_close(endpoint);
    return 0;
}

static const char *ask(const char *request)
{
    static char answer[8192];
    size_t length = 0;
    ssize_t size;
    struct sockaddr_in address = {.sin_family = AF_INET,
                                  .sin_port = htons((uint16_t)endpoint_port(endpoint)),
                                  .sin_addr = {htonl(INADDR_LOOPBACK)}};
    const int connection = socket(AF_INET, SOCK_STREAM, 0);
    assert_int_equal(connect(connection, (struct sockaddr *)&address, sizeof(address)), 0);
    assert_int_equal(write(connection, request, strlen(request)), strlen(request));
    while ((size = read(connection, answer + length, sizeof(answer) - 1 - length)) > 0)
        length += (size_t)size;
    answer[length] = '\0';
    close(connection);
    return answer;
}

static void metrics_are_in_the_text_format_of_prometheus(void **state)
{
    (void)state;
    const char *answer = ask("GET /metrics HTTP/1.0\r\n\r\n");
    assert_non_null(strstr(answer, " 200 "));
    assert_non_null(strstr(answer, "text/plain; version=0.0.4"));
    assert_non_null(strstr(answer, "# HELP tidings_records_total Records published.\n"
                                   "# TYPE tidings_records_total counter\n"
                                   "tidings_records_total 7\n"
                                   "tidings_records_total{kind=\"a\\\"b\\\\c\\nd\",lane=\"0\"} "
                                   "18446744073709551615\n"));
    assert_non_null(strstr(answer, "tidings_busy_seconds_total{lane=\"0\"} 1.500001\n"));
}

static void ready_says_why_it_is_not(void **state)
{
    (void)state;
    ready = false;
    const char *answer = ask("GET /ready HTTP/1.0\r\n\r\n");
    assert_non_null(strstr(answer, " 503 "));
    assert_non_null(strstr(answer, "not ready: waiting_for_store"));
    ready = true;
    assert_non_null(strstr(ask("GET /ready HTTP/1.0\r\n\r\n"), " 200 "));
}

static void live_answers_whatever_the_worker_waits_for(void **state)
{
    (void)state;
    ready = false;
    assert_non_null(strstr(ask("GET /live HTTP/1.0\r\n\r\n"), " 200 "));
}

static void live_names_a_wedged_lane(void **state)
{
    (void)state;
    live = false;
    const char *answer = ask("GET /live HTTP/1.0\r\n\r\n");
    assert_non_null(strstr(answer, " 503 "));
    assert_non_null(strstr(answer, "wedged: lane 3"));
    live = true;
}

static void other_paths_and_methods_are_refused(void **state)
{
    (void)state;
    assert_non_null(strstr(ask("GET /secret HTTP/1.0\r\n\r\n"), " 404 "));
    assert_non_null(strstr(ask("POST /metrics HTTP/1.0\r\nContent-Length: 0\r\n\r\n"), " 405 "));
}

static void an_address_that_is_taken_is_told_from_one_that_cannot_be(void **state)
{
    (void)state;
    struct endpoint *second = NULL;
    char listen[64], error[ENDPOINT_ERROR_SIZE] = "";
    snprintf(listen, sizeof(listen), "127.0.0.1:%d", endpoint_port(endpoint));
    assert_int_equal(endpoint_open(listen, &source, &second, error), STATUS_UNAVAILABLE);
    assert_non_null(strstr(error, "in use"));
    assert_int_equal(endpoint_open("192.0.2.1:9464", &source, &second, error), STATUS_BROKEN);
    assert_int_equal(endpoint_open("nonsense", &source, &second, error), STATUS_BROKEN);
    assert_null(second);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(metrics_are_in_the_text_format_of_prometheus),
        cmocka_unit_test(ready_says_why_it_is_not),
        cmocka_unit_test(live_answers_whatever_the_worker_waits_for),
        cmocka_unit_test(live_names_a_wedged_lane),
        cmocka_unit_test(other_paths_and_methods_are_refused),
        cmocka_unit_test(an_address_that_is_taken_is_told_from_one_that_cannot_be),
    };
    return cmocka_run_group_tests(tests, open_endpoint, close_endpoint);
}
