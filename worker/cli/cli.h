/* What a person types. Exit status: 0 done or asked to stop, 1 could not go on, 2 wrong use or
 * settings. */
#ifndef TIDINGS_CLI_CLI_H
#define TIDINGS_CLI_CLI_H

int cli_main(int argc, char **argv);

#endif
