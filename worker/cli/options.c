/* Parsing, help, and the errors of wrong use. */
#include "cli/options.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "adapters/kafka_names.h"
#include "cli/command.h"
#include "cli/say.h"
#include "settings/values.h"

enum { ROWS_MOST = 24 };

static const struct option_row settings_rows[] = {
    {'c', "config", "FILE", "read the settings of FILE"},
    {OPTION_SET, "set", "SECTION.KEY=VALUE", "one setting; beats the file and the environment"},
    {0, NULL, NULL, NULL},
};
static const struct option_row help_rows[] = {
    {'h', "help", NULL, "show this help"},
    {0, NULL, NULL, NULL},
};

static size_t all_rows(const struct usage *usage, const struct option_row *rows[ROWS_MOST])
{
    const struct option_row *tables[] = {usage->rows, usage->takes_settings ? settings_rows : NULL,
                                         help_rows};
    size_t count = 0;
    for (size_t table = 0; table < 3; table++)
        for (const struct option_row *row = tables[table];
             row != NULL && row->name != NULL && count < ROWS_MOST; row++)
            rows[count++] = row;
    return count;
}

static void print_help(const struct usage *usage)
{
    const struct option_row *rows[ROWS_MOST];
    const size_t count = all_rows(usage, rows);
    printf("Usage: tidings %s %s\n\n%s\n\nOptions:\n", usage->command, usage->synopsis,
           usage->purpose);
    for (size_t i = 0; i < count; i++) {
        char form[64];
        snprintf(form, sizeof(form), "%s%c%s--%s%s%s", rows[i]->letter < 256 ? "-" : "   ",
                 rows[i]->letter < 256 ? rows[i]->letter : ' ', rows[i]->letter < 256 ? ", " : "",
                 rows[i]->name, rows[i]->argument != NULL ? " " : "",
                 rows[i]->argument != NULL ? rows[i]->argument : "");
        printf("  %-28s%s%s\n", form, strlen(form) >= 28 ? " " : "", rows[i]->help);
    }
    printf("\nExamples:\n%s\n", usage->examples);
}

void options_init(struct options *options, const struct usage *usage, int argc, char **argv)
{
    *options = (struct options){.usage = usage, .argc = argc, .argv = argv};
    options->assignments = calloc((size_t)argc + 1, sizeof(char *));
    optind = 0; /* glibc: start over */
    opterr = 0;
}

void options_clear(struct options *options)
{
    free(options->assignments);
    options->assignments = NULL;
}

static int stop(struct options *options, int status)
{
    options->status = status;
    return OPTIONS_STOP;
}

/* getopt has stopped behind the argument that it could not make sense of. */
static int refuse_option(struct options *options, int code, const struct option_row *const *rows,
                         size_t count)
{
    const char *command = options->usage->command;
    const char *given = optind > 0 && optind <= options->argc ? options->argv[optind - 1] : "";
    if (code == ':') {
        say_error("%s: option '%s' needs a value; see tidings %s --help", command, given, command);
        return stop(options, EXIT_WRONG);
    }
    if (strncmp(given, "--", 2) != 0) {
        say_error("%s: unknown option '-%c'; see tidings %s --help", command, optopt, command);
        return stop(options, EXIT_WRONG);
    }
    const struct span name = {given + 2, strcspn(given + 2, "=")};
    for (size_t i = 0; i < count; i++)
        if (value_distance(name, span_of(rows[i]->name), 2) <= 2) {
            say_error("%s: unknown option '--%.*s'; did you mean '--%s'?", command,
                      (int)name.length, name.data, rows[i]->name);
            return stop(options, EXIT_WRONG);
        }
    say_error("%s: unknown option '--%.*s'; see tidings %s --help", command, (int)name.length,
              name.data, command);
    return stop(options, EXIT_WRONG);
}

static int check_operands(struct options *options)
{
    const struct usage *usage = options->usage;
    options->operands = options->argv + optind;
    options->operand_count = options->argc - optind;
    if (options->operand_count < usage->operands_least) {
        say_error("%s: what to read is missing: tidings %s %s", usage->command, usage->command,
                  usage->synopsis);
        return stop(options, EXIT_WRONG);
    }
    if (usage->operands_most >= 0 && options->operand_count > usage->operands_most) {
        say_error("%s: '%s' is one argument too many; see tidings %s --help", usage->command,
                  options->operands[usage->operands_most], usage->command);
        return stop(options, EXIT_WRONG);
    }
    return OPTIONS_END;
}

int options_next(struct options *options, const char **argument)
{
    const struct option_row *rows[ROWS_MOST];
    const size_t count = all_rows(options->usage, rows);
    struct option long_forms[ROWS_MOST + 1] = {{0}};
    char short_forms[2 * ROWS_MOST + 2] = ":";
    size_t length = 1;
    for (size_t i = 0; i < count; i++) {
        long_forms[i] = (struct option){rows[i]->name,
                                        rows[i]->argument != NULL ? required_argument : no_argument,
                                        NULL, rows[i]->letter};
        if (rows[i]->letter < 256)
            short_forms[length++] = (char)rows[i]->letter;
        if (rows[i]->letter < 256 && rows[i]->argument != NULL)
            short_forms[length++] = ':';
    }
    for (;;) {
        const int code = getopt_long(options->argc, options->argv, short_forms, long_forms, NULL);
        *argument = optarg;
        switch (code) {
        case -1:
            return check_operands(options);
        case ':':
        case '?':
            return refuse_option(options, code, rows, count);
        case 'h':
            print_help(options->usage);
            return stop(options, say_finish(EXIT_DONE));
        case 'c':
            if (!options->usage->takes_settings)
                return code;
            options->config = optarg;
            break;
        case OPTION_SET:
            options->assignments[options->assignment_count++] = optarg;
            break;
        default:
            return code;
        }
    }
}

struct settings *options_settings(const struct options *options, settings_check *check)
{
    const struct settings_sources sources = {.file = options->config,
                                             .environment = (const char *const *)environ,
                                             .assignments = options->assignments,
                                             .assignment_count = options->assignment_count,
                                             .nearest = kafka_names_nearest,
                                             .check = check};
    say_hold(); /* several look at the settings, one after the other */
    struct settings *settings = settings_load(&sources, say_complaint, NULL);
    say_release(options->config);
    return settings;
}

bool options_number(const struct options *options, const char *name, const char *text,
                    long long least, long long most, long long *result)
{
    int64_t number;
    if (value_integer(span_of(text), &number) && number >= least && number <= most) {
        *result = number;
        return true;
    }
    say_error("%s: --%s cannot be '%s': expected a whole number from %lld to %lld",
              options->usage->command, name, text, least, most);
    return false;
}
