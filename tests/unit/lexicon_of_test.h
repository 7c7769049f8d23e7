/* The built-in lexicon of a program of tests: set up before the first of them, gone after the last.
 */
#ifndef TIDINGS_TESTS_LEXICON_OF_TEST_H
#define TIDINGS_TESTS_LEXICON_OF_TEST_H

#include "lexicon/lexicon.h"

static struct lexicon *lexicon;
static struct arena lasting;

static int set_up(void **state)
{
    (void)state;
    struct span error;
    arena_init(&lasting, 64 << 20);
    return lexicon_create((struct span){NULL, 0}, &lasting, &lexicon, &error) == STATUS_OK ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    lexicon_destroy(lexicon);
    arena_clear(&lasting);
    return 0;
}

#endif
