/* Picks the subcommand. */
#include "cli/cli.h"

#include <stdio.h>
#include <string.h>

#include "base/span.h"
#include "cli/command.h"
#include "cli/say.h"
#include "settings/values.h"

static const struct command commands[] = {
    {"demo", "show it all at once, with the built-in samples and nothing to install", command_demo},
    {"extract", "articles in, records out as JSON lines; no broker", command_extract},
    {"explain", "show what was recognised in an article, and what was made of it", command_explain},
    {"run", "the worker: raw articles from Kafka become records", command_run},
    {"check-config", "check the settings, and show what is in force", command_check_config},
    {"create-topics", "create the topics of the settings", command_create_topics},
    {"publish", "put articles on the input topic", command_publish},
    {"tail", "read the records, the duplicates or the dead letters", command_tail},
    {"replay", "send dead letters back to the input topic", command_replay},
    {"rebuild-window", "fill the store of fingerprints again from the records",
     command_rebuild_window},
    {"version", "the version of this program and of the libraries it runs with", command_version},
};

static void print_help(FILE *out)
{
    fputs("Usage: tidings COMMAND [OPTION]...\n\n"
          "Raw news articles from Kafka become structured records, exactly once.\n\nCommands:\n",
          out);
    for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
        fprintf(out, "  %-15s%s\n", commands[i].name, commands[i].summary);
    fputs("\ntidings help COMMAND says more. Where to begin:\n"
          "  tidings demo\n"
          "  tidings extract --pretty article.txt\n",
          out);
}

static int refuse_command(const char *name)
{
    for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
        if (value_distance(span_of(name), span_of(commands[i].name), 2) <= 2) {
            say_error("unknown command '%s'; did you mean 'tidings %s'?", name, commands[i].name);
            return EXIT_WRONG;
        }
    say_error("unknown command '%s'; tidings --help lists them", name);
    return EXIT_WRONG;
}

/* argv[0] names the command. */
static int run_command(int argc, char **argv)
{
    for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
        if (strcmp(argv[0], commands[i].name) == 0)
            return commands[i].run(argc, argv);
    return refuse_command(argv[0]);
}

int cli_main(int argc, char **argv)
{
    if (argc < 2) {
        print_help(stderr);
        return EXIT_WRONG;
    }
    const char *name = argv[1];
    if (strcmp(name, "help") == 0 && argc == 3) { /* help COMMAND is COMMAND --help */
        char help[] = "--help";
        char *arguments[] = {argv[2], help, NULL};
        return run_command(2, arguments);
    }
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0 || strcmp(name, "help") == 0) {
        print_help(stdout);
        return say_finish(EXIT_DONE);
    }
    static char version[] = "version";
    if (strcmp(name, "--version") == 0 || strcmp(name, "-V") == 0)
        argv[1] = version;
    return run_command(argc - 1, argv + 1);
}
