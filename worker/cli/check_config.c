/* tidings check-config: every check that run makes before it connects, and what is in force. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/command.h"
#include "cli/dedup.h"
#include "cli/kafka.h"
#include "cli/options.h"
#include "cli/reading.h"
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

static void print_in_force(struct settings *settings, bool changed)
{
    const bool colour = say_in_colour("auto", STDOUT_FILENO);
    for (size_t i = 0; i < settings_view_count(settings); i++) {
        const struct setting_view view = settings_view(settings, i);
        const bool set = strcmp(view.origin, "default") != 0;
        char name[256];
        if (changed && !set)
            continue;
        snprintf(name, sizeof(name), "%s.%s", view.section, view.key);
        printf("%-26s = %-28s %s# %s%s\n", name, view.value, colour ? "\033[2m" : "", view.origin,
               colour ? "\033[0m" : "");
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
    struct settings *settings = options_settings(&options);
    struct pipeline pipeline;
    options_clear(&options);
    if (settings == NULL)
        return EXIT_WRONG;
    bool good = kafka_view_check(settings);
    good = dedup_check(settings) && good;
    if (reading_open(settings, &pipeline))
        reading_close(&pipeline);
    else
        good = false;
    if (good && !quiet)
        print_in_force(settings, changed);
    settings_destroy(settings);
    return say_finish(good ? EXIT_DONE : EXIT_WRONG);
}
