/* tidings extract: articles in, records out, through the very pipeline of the worker. */
#include <stdio.h>
#include <unistd.h>

#include "cli/checks.h"
#include "cli/command.h"
#include "cli/conveyor.h"
#include "cli/options.h"
#include "cli/pretty.h"
#include "cli/reading.h"
#include "cli/say.h"
#include "text/encoding.h"

enum { OPTION_REFERENCE = OPTION_FIRST, OPTION_THREADS, OPTION_CONTENT_TYPE };

static const struct option_row rows[] = {
    {'l', "jsonl", NULL, "one article a line, as a JSON object; any number of lines"},
    {'p', "pretty", NULL, "indented, for reading"},
    {OPTION_REFERENCE, "reference-time", "TIME", "what 'today' and 'this year' mean in the text"},
    {OPTION_CONTENT_TYPE, "content-type", "TYPE",
     "what the files are (default: told by their bytes)"},
    {OPTION_THREADS, "threads", "N", "at most so many threads (default: one a core)"},
    {0, NULL, NULL, NULL},
};

static const struct usage usage = {
    .command = "extract",
    .synopsis = "[OPTION]... FILE...|-",
    .purpose =
        "Turns articles into records and prints them, one JSON object a line, in the order of\n"
        "the input; needs no broker. A file holds one message (which may hold several articles):\n"
        "plain text, HTML or an envelope, in any encoding. An article that is refused gives\n"
        "{\"rejected\": CODE, \"detail\": ..., \"source\": FILE} in its place; the others go on, "
        "and "
        "the\nexit status is 1.",
    .examples =
        "  tidings extract --pretty samples/donge.txt\n"
        "  tidings extract --jsonl articles.jsonl > records.jsonl\n"
        "  tidings extract --content-type 'text/html; charset=gb18030' page.html\n"
        "  curl -s https://example.org/article.html | tidings extract - | jq .facts.figures",
    .rows = rows,
    .takes_settings = true,
    .operands_least = 1,
    .operands_most = -1,
};

struct extraction {
    struct pipeline pipeline;
    bool pretty, colour;
};

static void prepare_items(void *context, struct arena *scratch, struct arena *kept,
                          struct item **items, size_t count)
{
    const struct extraction *extraction = context;
    struct message messages[ITEMS_TOGETHER];
    struct outcome *outcomes = arena_alloc(kept, count * sizeof(*outcomes));
    for (size_t i = 0; i < count; i++)
        messages[i] = items[i]->message;
    for (size_t done = 0; done < count;) {
        const size_t more = pipeline_prepare(&extraction->pipeline, scratch, kept, &messages[done],
                                             count - done, &outcomes[done]);
        for (size_t i = done; i < done + more; i++)
            items[i]->prepared = &outcomes[i];
        done += more;
    }
}

static void extract_item(void *context, struct arena *scratch, struct item *item)
{
    const struct extraction *extraction = context;
    const struct outcome *outcome = item->prepared;
    (void)scratch;
    if (outcome == NULL || outcome->rejection.code != REJECTED_NOT) {
        item_reject(item, outcome != NULL ? &outcome->rejection : &rejection_out_of_memory);
        return;
    }
    item_room(item, outcome->article_count);
    for (size_t i = 0; i < outcome->article_count; i++) {
        const struct span record = outcome->articles[i].record;
        item_add(item, extraction->pretty ? pretty_json(&item->memory, record, extraction->colour)
                                          : arena_copy(&item->memory, record));
    }
}

/* What is declared is a hint: the bytes decide. A name that says nothing is still a mistake of
 * whoever typed it. */
static void check_charset(struct span type)
{
    enum charset charset;
    struct span told = charset_of_content_type(type);
    if (told.data != NULL && !charset_from_name(told, &charset))
        say_error("extract: --content-type: there is no charset '%.*s'; the bytes alone tell",
                  (int)told.length, told.data);
}

int command_extract(int argc, char **argv)
{
    struct options options;
    struct extraction extraction = {0};
    struct date reference = {0};
    bool lines = false;
    long long threads = 0;
    const char *argument;
    struct header type = {SPAN("content-type"), {NULL, 0}};
    int letter;
    options_init(&options, &usage, argc, argv);
    while ((letter = options_next(&options, &argument)) != OPTIONS_END) {
        bool good = letter != OPTIONS_STOP;
        if (letter == 'l')
            lines = true;
        else if (letter == 'p')
            extraction.pretty = true;
        else if (letter == OPTION_CONTENT_TYPE)
            check_charset(type.value = span_of(argument));
        else if (letter == OPTION_THREADS)
            good = options_number(&options, "threads", argument, 1, 64, &threads);
        else if (letter == OPTION_REFERENCE && !reading_parse_time(argument, &reference)) {
            say_error("extract: --reference-time cannot be '%s': expected a time such as "
                      "2026-01-01T00:00:00",
                      argument);
            good = false;
        }
        if (!good) {
            options_clear(&options);
            return letter == OPTIONS_STOP ? options.status : EXIT_WRONG;
        }
    }
    if (lines && type.value.data != NULL) {
        say_error("extract: --content-type is of files; each line of --jsonl is a JSON object");
        options_clear(&options);
        return EXIT_WRONG;
    }
    struct settings *settings = options_settings(&options, check_for_reading);
    options_clear(&options);
    if (settings == NULL || !reading_open(settings, &extraction.pipeline)) {
        settings_destroy(settings);
        return EXIT_WRONG;
    }
    extraction.pipeline.reference = reference;
    extraction.colour = say_in_colour("auto", STDOUT_FILENO);
    struct inputs inputs;
    inputs_init(&inputs, options.operands, options.operand_count, lines,
                (size_t)settings->limits.message);
    const struct conveyor conveyor = {.inputs = &inputs,
                                      .prepare = prepare_items,
                                      .work = extract_item,
                                      .context = &extraction,
                                      .threads = (int)threads,
                                      .type = type.value.data != NULL ? &type : NULL};
    const int status = say_finish(conveyor_run(&conveyor));
    inputs_clear(&inputs);
    reading_close(&extraction.pipeline);
    settings_destroy(settings);
    return status;
}
