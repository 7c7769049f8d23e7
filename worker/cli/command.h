/* A subcommand: what the tool can do, one row each in cli.c. */
#ifndef TIDINGS_CLI_COMMAND_H
#define TIDINGS_CLI_COMMAND_H

enum exit_status {
    EXIT_DONE = 0,   /* done, or asked to stop */
    EXIT_FAILED = 1, /* could not go on, or something was refused on the way */
    EXIT_WRONG = 2   /* wrong use or settings */
};

struct command {
    const char *name;
    const char *summary;               /* one line of `tidings --help` */
    int (*run)(int argc, char **argv); /* argv[0] is the name; returns an exit status */
};

int command_run(int argc, char **argv);
int command_check_config(int argc, char **argv);
int command_create_topics(int argc, char **argv);
int command_demo(int argc, char **argv);
int command_explain(int argc, char **argv);
int command_extract(int argc, char **argv);
int command_publish(int argc, char **argv);
int command_rebuild_window(int argc, char **argv);
int command_replay(int argc, char **argv);
int command_tail(int argc, char **argv);
int command_version(int argc, char **argv);

#endif
