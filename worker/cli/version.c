/* tidings version: this program, its word lists, and the libraries that it runs with, which are not
 * always those it was built with. The one place that may include every library. */
#include <hiredis/hiredis.h>
#include <libxml/parser.h>
#include <libxml/xmlversion.h>
#include <microhttpd.h>
#include <stdio.h>
#include <string.h>
#include <xxhash.h>
#include <yajl/yajl_version.h>

#include "adapters/kafka_options.h"
#include "cli/command.h"
#include "cli/options.h"
#include "cli/say.h"
#include "lexicon/lexicon.h"

static const struct option_row rows[] = {
    {'j', "json", NULL, "as one JSON object"},
    {0, NULL, NULL, NULL},
};

static const struct usage usage = {
    .command = "version",
    .synopsis = "[--json]",
    .purpose =
        "Shows the version of this program, of its built-in word lists, and of the libraries\n"
        "that it runs with.",
    .examples = "  tidings version",
    .rows = rows,
    .operands_most = 0,
};

struct part {
    const char *name;
    char version[64];
    const char *note;
};

enum { PARTS = 8 };

static void list_parts(struct part parts[PARTS])
{
    const int yajl = yajl_version(), xxhash = (int)XXH_versionNumber();
    const long xml = strtol(xmlParserVersion, NULL, 10); /* "20914" */
    size_t i = 0;
    parts[i] = (struct part){.name = "tidings", .note = ""};
    snprintf(parts[i++].version, 64, "%s", TIDINGS_VERSION);

    struct arena memory;
    struct lexicon *lexicon = NULL;
    struct span error;
    arena_init(&memory, (size_t)256 * 1024 * 1024);
    parts[i] = (struct part){.name = "word lists", .note = "built in"};
    if (lexicon_create((struct span){NULL, 0}, &memory, &lexicon, &error) == STATUS_OK) {
        const struct span version = lexicon_version(lexicon);
        snprintf(parts[i].version, 64, "%.*s", (int)version.length, version.data);
        lexicon_destroy(lexicon);
    }
    i++;
    arena_clear(&memory);

    parts[i] = (struct part){.name = "librdkafka",
                             .note = kafka_assigns_cooperatively()
                                         ? "takes partitions cooperatively"
                                         : "takes partitions eagerly (cooperatively from 2.10)"};
    snprintf(parts[i++].version, 64, "%s", kafka_library_version());
    parts[i] = (struct part)
    {
        .name = "hiredis",
#if HIREDIS_MAJOR >= 1
        .note = "as built"
#else
        .note = "as built; without TLS (from 1.0)"
#endif
    };
    snprintf(parts[i++].version, 64, "%d.%d.%d", HIREDIS_MAJOR, HIREDIS_MINOR, HIREDIS_PATCH);
    parts[i] = (struct part){.name = "yajl", .note = ""};
    snprintf(parts[i++].version, 64, "%d.%d.%d", yajl / 10000, yajl / 100 % 100, yajl % 100);
    parts[i] = (struct part){.name = "libxml2", .note = ""};
    snprintf(parts[i++].version, 64, "%ld.%ld.%ld", xml / 10000, xml / 100 % 100, xml % 100);
    parts[i] = (struct part){.name = "libmicrohttpd", .note = ""};
    snprintf(parts[i++].version, 64, "%s", MHD_get_version());
    parts[i] = (struct part){.name = "xxHash", .note = ""};
    snprintf(parts[i++].version, 64, "%d.%d.%d", xxhash / 10000, xxhash / 100 % 100, xxhash % 100);
}

int command_version(int argc, char **argv)
{
    struct options options;
    const char *argument;
    int letter;
    bool json = false;
    options_init(&options, &usage, argc, argv);
    while ((letter = options_next(&options, &argument)) >= 0)
        json = json || letter == 'j';
    options_clear(&options);
    if (letter == OPTIONS_STOP)
        return options.status;

    struct part parts[PARTS];
    list_parts(parts);
    if (json) { /* names and versions hold nothing that JSON would have to escape */
        for (size_t i = 0; i < PARTS; i++)
            printf("%s\"%s\": \"%s\"", i == 0 ? "{" : ", ", parts[i].name, parts[i].version);
        puts("}");
        return say_finish(EXIT_DONE);
    }
    for (size_t i = 0; i < PARTS; i++)
        printf(parts[i].note[0] != '\0' ? "%-14s %-18s %s\n" : "%-14s %s%s\n", parts[i].name,
               parts[i].version, parts[i].note);
    return say_finish(EXIT_DONE);
}
