/* tidings check-config: every check that run makes before it connects, and what is in force. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/checks.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/say.h"
#include "settings/table.h"

enum { OPTION_DEFAULTS = OPTION_FIRST, OPTION_CHANGED };

static const struct option_row rows[] = {
    {OPTION_DEFAULTS, "defaults", NULL, "list every setting with its default and what it is"},
    {OPTION_CHANGED, "changed", NULL, "show only what is not the default"},
    {'q', "quiet", NULL, "print nothing where all is well"},
    {0, NULL, NULL, NULL},
};

static const struct usage usage = {
    .command = "check-config",
    .synopsis = "[OPTION]... [-c FILE]",
    .purpose =
        "Checks the settings as run would, without connecting to anything, and shows what is\n"
        "in force and where each was set; secrets are masked. Names every mistake with its\n"
        "place; the exit status is 2 where there is one.",
    .examples = "  tidings check-config -c config/tidings.conf\n"
                "  tidings check-config --changed --set dedup.window=7d\n"
                "  tidings check-config --defaults",
    .rows = rows,
    .takes_settings = true,
    .operands_most = 0,
};

static void print_defaults(void)
{
    const char *section = "";
    printf("[kafka]\n# any property of librdkafka; for one client alone: [consumer], [producer]\n"
           "bootstrap.servers = localhost:9092\n");
    for (size_t i = 0; i < settings_table_size; i++) {
        const struct setting *setting = &settings_table[i];
        if (strcmp(section, setting->section) != 0)
            printf("\n[%s]\n", setting->section);
        section = setting->section;
        printf("# %s\n%s = %s\n", setting->help, setting->key, setting->fallback);
    }
}

/* What a setting that says auto comes to on this machine; "" where that is not known before run. */
static void print_resolved(const struct settings *settings, const char *name, char *out,
                           size_t size)
{
    out[0] = '\0';
    if (strcmp(name, "worker.lanes") == 0)
        snprintf(out, size, ": %lld", (long long)settings->worker.lanes);
    else if (strcmp(name, "dedup.prefix") == 0)
        snprintf(out, size, ": %s", settings->dedup.prefix);
    else if (strcmp(name, "log.format") == 0)
        snprintf(out, size, ": %s", isatty(STDERR_FILENO) ? "text" : "json");
    else if (strcmp(name, "worker.instance") == 0 && size > 2 &&
             gethostname(out + 2, size - 2) == 0)
        memcpy(out, ": ", 2);
    out[size - 1] = '\0';
}

static void print_in_force(struct settings *settings, bool changed)
{
    const bool colour = say_in_colour("auto", STDOUT_FILENO);
    for (size_t i = 0; i < settings_view_count(settings); i++) {
        const struct setting_view view = settings_view(settings, i);
        const bool set = strcmp(view.origin, "default") != 0;
        char name[256], value[512], resolved[256] = "";
        if (changed && !set)
            continue;
        snprintf(name, sizeof(name), "%s.%s", view.section, view.key);
        if (strcmp(view.value, "auto") == 0)
            print_resolved(settings, name, resolved, sizeof(resolved));
        snprintf(value, sizeof(value), "%s%s", view.value, resolved);
        printf("%-26s = %-28s %s# %s%s\n", name, resolved[0] != '\0' ? value : view.value,
               colour ? "\033[2m" : "", view.origin, colour ? "\033[0m" : "");
    }
}

int command_check_config(int argc, char **argv)
{
    struct options options;
    const char *argument;
    int letter;
    bool defaults = false, changed = false, quiet = false;
    options_init(&options, &usage, argc, argv);
    while ((letter = options_next(&options, &argument)) >= 0) {
        defaults = defaults || letter == OPTION_DEFAULTS;
        changed = changed || letter == OPTION_CHANGED;
        quiet = quiet || letter == 'q';
    }
    if (letter == OPTIONS_STOP) {
        options_clear(&options);
        return options.status;
    }
    if (defaults) {
        options_clear(&options);
        print_defaults();
        return say_finish(EXIT_DONE);
    }
    struct settings *settings = options_settings(&options, check_for_all);
    options_clear(&options);
    if (settings == NULL)
        return EXIT_WRONG;
    if (!quiet)
        print_in_force(settings, changed);
    settings_destroy(settings);
    return say_finish(EXIT_DONE);
}
