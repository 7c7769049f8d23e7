/* What extract and explain share: the pipeline as the settings make it, and --reference-time. */
#ifndef TIDINGS_CLI_READING_H
#define TIDINGS_CLI_READING_H

#include <stdbool.h>

#include "pipeline/pipeline.h"
#include "settings/settings.h"

/* Fills *pipeline from the settings (which it borrows from) and loads the lexicon. False where a
 * word list is wrong, said on stderr. */
bool reading_open(const struct settings *settings, struct pipeline *pipeline);
void reading_close(struct pipeline *pipeline);

/* YYYY-MM-DD or YYYY-MM-DDThh:mm[:ss] (a zone behind it is passed over: the time is local to the
 * text). False where it is no such time. */
bool reading_parse_time(const char *text, struct date *date);

#endif
