/* The command line of a subcommand: one table from which both its parsing and its --help are made,
 * so that they agree. Built on getopt_long. */
#ifndef TIDINGS_CLI_OPTIONS_H
#define TIDINGS_CLI_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

#include "settings/settings.h"

struct option_row {
    int letter;           /* 'p' for -p, or a number above 255 for an option without a short form */
    const char *name;     /* "pretty"; NULL closes the table */
    const char *argument; /* "FILE"; NULL where it takes none */
    const char *help;     /* one line */
};

struct usage {
    const char *command;  /* "extract" */
    const char *synopsis; /* "[OPTION]... FILE...|-" */
    const char *purpose;  /* a sentence or two, lines broken by hand */
    const char *examples; /* lines of a shell, each with two blanks before it */
    const struct option_row *rows;
    bool takes_settings;               /* -c FILE and --set too */
    int operands_least, operands_most; /* most -1: any number */
};

/* The short and long forms that all commands have. */
enum { OPTION_SET = 1000, OPTION_FIRST = 1001 };

struct options {
    const struct usage *usage;
    int argc;
    char **argv;
    const char *config;       /* -c */
    const char **assignments; /* --set */
    size_t assignment_count;
    int status; /* after OPTIONS_STOP: the exit status */
    char **operands;
    int operand_count;
};

enum { OPTIONS_END = -1, OPTIONS_STOP = -2 };

void options_init(struct options *options, const struct usage *usage, int argc, char **argv);
void options_clear(struct options *options);

/* The letter of the next option of the command's own table, its argument in *argument; OPTIONS_END
 * after the last (operands are set then); OPTIONS_STOP where help was shown or the use is wrong
 * (said on stderr). */
int options_next(struct options *options, const char **argument);

/* The settings that the file, the environment and --set give; NULL where they are wrong (every
 * mistake that can be known is said on stderr, those that `check` finds too; NULL: no further
 * check): exit with EXIT_WRONG. Free with settings_destroy. */
struct settings *options_settings(const struct options *options, settings_check *check);

/* A number from least to most, or false with a line on stderr. */
bool options_number(const struct options *options, const char *name, const char *text,
                    long long least, long long most, long long *result);

#endif
