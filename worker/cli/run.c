/* tidings run: the worker, its signals, its endpoint, and how it ends. */
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/clock.h"
#include "cli/checks.h"
#include "cli/command.h"
#include "cli/lanes.h"
#include "cli/options.h"
#include "cli/say.h"
#include "cli/watch.h"
#include "telemetry/endpoint.h"
#include "telemetry/log.h"

enum { OPTION_EXIT_AT_END = OPTION_FIRST };
enum {
    ENDS_TRY_MS = 2000,
    ONE_REQUEST_MS = 1000 /* a supervisor and its wrapper may both signal a stop */
};

static const struct option_row rows[] = {
    {OPTION_EXIT_AT_END, "exit-at-end", NULL,
     "stop once all messages that are there at the start are settled"},
    {0, NULL, NULL, NULL},
};

static const struct usage usage = {
    .command = "run",
    .synopsis = "[OPTION]... [-c FILE]",
    .purpose =
        "The worker: reads raw articles from the input topic and publishes records, notes on\n"
        "duplicates and dead letters, each batch in one transaction. Start as many as there are\n"
        "partitions to share. SIGTERM and SIGINT let it finish the batch at hand; another one,\n"
        "a second or more after the first, ends it at once. SIGUSR1 logs the counters, as its\n"
        "end does.\n"
        "Exit status: 0 done or asked to stop, 1 could not go on, 2 wrong settings.",
    .examples = "  tidings run -c config/tidings.conf\n"
                "  tidings run --set kafka.bootstrap.servers=kafka:9092 --set dedup.store=memory\n"
                "  tidings run -c config/tidings.conf --exit-at-end",
    .rows = rows,
    .takes_settings = true,
    .operands_most = 0,
};

struct running {
    struct worker *_Atomic worker; /* NULL until it is made */
    atomic_bool stopping;
    atomic_bool over;
    sigset_t signals;
    pthread_t thread;
};

/* Asks for a stop, or ends the process where one was asked for before. */
static void stop_worker(struct running *running, int signal_number)
{
    static int64_t asked_ms; /* one thread */
    const int64_t now = clock_monotonic_ms();
    if (!atomic_exchange(&running->stopping, true)) {
        asked_ms = now;
        LOG_EVENT(LOG_LEVEL_INFO, "asked_to_stop", log_string("signal", strsignal(signal_number)),
                  log_string("detail", "the batch at hand is finished; another signal, a second or "
                                       "more after this one, ends the worker at once"));
        struct worker *worker = atomic_load(&running->worker);
        if (worker != NULL)
            worker_stop(worker);
    } else if (now - asked_ms >= ONE_REQUEST_MS) {
        LOG_EVENT(LOG_LEVEL_WARN, "stopped_at_once", log_string("signal", strsignal(signal_number)),
                  log_string("detail", "the batch at hand is left to whoever takes over"));
        _exit(EXIT_FAILED);
    } else {
        LOG_EVENT(LOG_LEVEL_DEBUG, "asked_to_stop_again",
                  log_string("signal", strsignal(signal_number)),
                  log_number("after_ms", now - asked_ms));
    }
}

/* All signals come here, on a thread of their own, so that anything may be called. */
static void *watch_signals(void *argument)
{
    struct running *running = argument;
    int signal_number;
    while (sigwait(&running->signals, &signal_number) == 0 && !atomic_load(&running->over)) {
        struct worker *worker = atomic_load(&running->worker);
        if (signal_number != SIGUSR1)
            stop_worker(running, signal_number);
        else if (worker != NULL)
            watch_log(worker);
    }
    return NULL;
}

/* Before any other thread is started, so that none takes the signals. */
static bool catch_signals(struct running *running)
{
    signal(SIGPIPE, SIG_IGN);
    sigemptyset(&running->signals);
    sigaddset(&running->signals, SIGTERM);
    sigaddset(&running->signals, SIGINT);
    sigaddset(&running->signals, SIGUSR1);
    pthread_sigmask(SIG_BLOCK, &running->signals, NULL);
    const int error = pthread_create(&running->thread, NULL, watch_signals, running);
    if (error != 0)
        say_error("cannot start a thread: %s", strerror(error));
    return error == 0;
}

static void release_signals(struct running *running)
{
    atomic_store(&running->over, true);
    pthread_kill(running->thread, SIGUSR1);
    pthread_join(running->thread, NULL);
}

static void configure_log(const struct settings *settings)
{
    const enum log_format formats[] = {[LOG_CHOICE_AUTO] = LOG_FORMAT_AUTO,
                                       [LOG_CHOICE_JSON] = LOG_FORMAT_JSON,
                                       [LOG_CHOICE_TEXT] = LOG_FORMAT_TEXT};
    log_configure(formats[settings->log.format], (enum log_level)settings->log.level);
}

/* Where the topics end now; waits for the broker as long as it takes, or for a stop. */
static bool find_ends(struct running *running, struct lanes *lanes, int *status)
{
    bool said = false;
    while (!atomic_load(&running->stopping)) {
        char error[KAFKA_ERROR_SIZE] = "";
        const enum status found =
            kafka_ends_open(&lanes->kafka.options, ENDS_TRY_MS, &lanes->ends, error);
        if (found == STATUS_OK)
            return true;
        if (found != STATUS_UNAVAILABLE) {
            say_error("%s", error);
            *status = EXIT_WRONG;
            return false;
        }
        if (!said)
            LOG_EVENT(LOG_LEVEL_WARN, "kafka_away", log_string("reason", error),
                      log_string("detail", "waiting to learn where the input topics end"));
        said = true;
    }
    *status = EXIT_DONE;
    return false;
}

/* An endpoint that another worker of this host has is no reason not to work. */
static bool open_endpoint(const struct settings *settings, struct watch *watch,
                          struct endpoint **endpoint)
{
    const char *listen = settings->telemetry.listen;
    const struct endpoint_source source = {watch, watch_metrics, watch_ready, watch_live};
    char error[ENDPOINT_ERROR_SIZE] = "";
    *endpoint = NULL;
    if (listen[0] == '\0')
        return true;
    switch (endpoint_open(listen, &source, endpoint, error)) {
    case STATUS_OK:
        LOG_EVENT(LOG_LEVEL_INFO, "telemetry_listening", log_string("address", listen),
                  log_number("port", endpoint_port(*endpoint)));
        return true;
    case STATUS_UNAVAILABLE:
        LOG_EVENT(LOG_LEVEL_WARN, "telemetry_not_listening", log_string("reason", error),
                  log_string("detail", "going on without; give each worker of a host its own "
                                       "telemetry.listen, or none"));
        return true;
    default:
        say_error("'telemetry.listen': %s", error);
        return false;
    }
}

static int run_worker(struct running *running, struct lanes *lanes)
{
    struct watch watch = {lanes->worker, lanes->instance.name,
                          (uint32_t)lanes->settings->worker.lanes, clock_wall_ms()};
    struct endpoint *endpoint;
    if (!open_endpoint(lanes->settings, &watch, &endpoint))
        return EXIT_WRONG;
    atomic_store(&running->worker, lanes->worker);
    if (atomic_load(&running->stopping)) /* asked between the start and now */
        worker_stop(lanes->worker);
    int status = worker_run(lanes->worker) == 0 ? EXIT_DONE : EXIT_FAILED;
    if (!watch_log(lanes->worker))
        status = EXIT_FAILED;
    endpoint_close(endpoint);
    if (worker_hung(lanes->worker))
        _exit(status); /* a lane's thread still runs: nothing may be taken from under it */
    return status;
}

/* A setting as it may be shown. */
static const char *shown(struct settings *settings, const char *section, const char *key)
{
    for (size_t i = 0; i < settings_view_count(settings); i++) {
        const struct setting_view view = settings_view(settings, i);
        if (strcmp(view.section, section) == 0 && strcmp(view.key, key) == 0)
            return view.value;
    }
    return NULL;
}

static int run(struct running *running, struct settings *settings, bool exit_at_end)
{
    struct lanes lanes;
    int status = EXIT_WRONG;
    if (lanes_open(&lanes, settings, false)) {
        LOG_EVENT(LOG_LEVEL_INFO, "starting", log_string("version", TIDINGS_VERSION),
                  log_string("librdkafka", kafka_library_version()),
                  log_string("group", settings->input.group),
                  log_string("instance", lanes.instance.name),
                  log_string("brokers", shown(settings, "kafka", "bootstrap.servers")),
                  log_string("store", shown(settings, "dedup", "store")),
                  log_string("topics", settings->input.topics),
                  log_number("lanes", settings->worker.lanes),
                  log_text("ruleset", lexicon_version(lanes.pipeline.lexicon)));
        if ((!exit_at_end || find_ends(running, &lanes, &status)) && lanes_create_worker(&lanes))
            status = run_worker(running, &lanes);
    }
    release_signals(running);
    lanes_close(&lanes);
    return status;
}

int command_run(int argc, char **argv)
{
    struct options options;
    struct running running = {.worker = NULL};
    const char *argument;
    int letter;
    bool exit_at_end = false;
    options_init(&options, &usage, argc, argv);
    while ((letter = options_next(&options, &argument)) >= 0)
        exit_at_end = exit_at_end || letter == OPTION_EXIT_AT_END;
    if (letter == OPTIONS_STOP) {
        options_clear(&options);
        return options.status;
    }
    struct settings *settings = options_settings(&options, check_for_run);
    options_clear(&options);
    if (settings == NULL)
        return EXIT_WRONG;
    configure_log(settings);
    const int status = catch_signals(&running) ? run(&running, settings, exit_at_end) : EXIT_FAILED;
    settings_destroy(settings);
    return status;
}
