/* tidings explain: how an article was understood. */
#include <string.h>
#include <unistd.h>

#include "cli/checks.h"
#include "cli/command.h"
#include "cli/conveyor.h"
#include "cli/explain_text.h"
#include "cli/options.h"
#include "cli/reading.h"
#include "cli/say.h"

enum { OPTION_REFERENCE = OPTION_FIRST, OPTION_COLOUR, OPTION_RULES, OPTION_THREADS };
enum { SCRATCH_KEPT = 8 * 1024 * 1024 };

static const struct option_row rows[] = {
    {'j', "json", NULL, "one JSON object a line: text, and mentions with their values"},
    {'l', "jsonl", NULL, "one article a line, as a JSON object; any number of lines"},
    {OPTION_RULES, "rules", NULL,
     "with --json, and below text in colours: each mention's rule or list"},
    {OPTION_REFERENCE, "reference-time", "TIME", "what 'today' and 'this year' mean in the text"},
    {OPTION_COLOUR, "colour", "WHEN", "auto, always or never"},
    {OPTION_THREADS, "threads", "N", "at most so many threads (default: one a core)"},
    {0, NULL, NULL, NULL},
};

static const struct usage usage = {
    .command = "explain",
    .synopsis = "[OPTION]... FILE...|-",
    .purpose =
        "Shows the normalised text of an article with what was recognised in it (names, posts,\n"
        "places, times, amounts), and under each sentence the facts that it gave, with the rules\n"
        "that their mentions come from. Offsets count code points of the text.",
    .examples =
        "  tidings explain --colour always samples/donge.txt | less -R\n"
        "  tidings explain --json --reference-time 2026-01-01T00:00:00 article.txt\n"
        "  echo '昨天完成投资3.5亿元' | tidings explain --json --reference-time 2026-01-01 -",
    .rows = rows,
    .takes_settings = true,
    .operands_least = 1,
    .operands_most = -1,
};

struct explanation {
    struct pipeline pipeline;
    struct explain_style style;
    bool json;
};

static void explain_item(void *context, struct arena *scratch, struct item *item)
{
    const struct explanation *explanation = context;
    struct pipeline_view *views;
    struct rejection rejection;
    size_t count;
    arena_reset(scratch, SCRATCH_KEPT);
    pipeline_read(&explanation->pipeline, scratch, &item->message, &views, &count, &rejection);
    if (count == 0) {
        rejection.detail = arena_copy(&item->memory, rejection.detail);
        item_reject(item, &rejection);
        return;
    }
    item_room(item, count);
    for (size_t i = 0; i < count; i++) {
        const struct span text =
            explanation->json
                ? explain_for_machines(scratch, &views[i], explanation->style.rules)
                : explain_for_people(scratch, &views[i], item->message.topic, &explanation->style);
        item_add(item, arena_copy(&item->memory, text));
    }
}

/* True where the letter was one of ours and its argument good. */
static bool take_option(struct explanation *explanation, const struct options *options, int letter,
                        const char *argument, bool *lines, const char **colour, long long *threads)
{
    switch (letter) {
    case 'j':
        explanation->json = true;
        return true;
    case 'l':
        *lines = true;
        return true;
    case OPTION_RULES:
        explanation->style.rules = true;
        return true;
    case OPTION_THREADS:
        return options_number(options, "threads", argument, 1, 64, threads);
    case OPTION_COLOUR:
        *colour = argument;
        if (strcmp(argument, "auto") == 0 || strcmp(argument, "always") == 0 ||
            strcmp(argument, "never") == 0)
            return true;
        say_error("explain: --colour cannot be '%s': expected auto, always or never", argument);
        return false;
    case OPTION_REFERENCE:
        if (reading_parse_time(argument, &explanation->pipeline.reference))
            return true;
        say_error("explain: --reference-time cannot be '%s': expected a time such as "
                  "2026-01-01T00:00:00",
                  argument);
        return false;
    default:
        return false;
    }
}

int command_explain(int argc, char **argv)
{
    struct options options;
    struct explanation explanation = {0};
    const char *argument, *colour = "auto";
    long long threads = 0;
    bool lines = false, good = true;
    int letter = OPTIONS_END;
    options_init(&options, &usage, argc, argv);
    while (good && (letter = options_next(&options, &argument)) != OPTIONS_END)
        good = take_option(&explanation, &options, letter, argument, &lines, &colour, &threads);
    const struct date reference = explanation.pipeline.reference;
    struct settings *settings = good ? options_settings(&options, check_for_reading) : NULL;
    options_clear(&options);
    if (settings == NULL)
        return letter == OPTIONS_STOP ? options.status : EXIT_WRONG;
    if (!reading_open(settings, &explanation.pipeline)) {
        settings_destroy(settings);
        return EXIT_WRONG;
    }
    explanation.pipeline.reference = reference;
    explanation.style.colour = say_in_colour(colour, STDOUT_FILENO);
    struct inputs inputs;
    inputs_init(&inputs, options.operands, options.operand_count, lines,
                (size_t)settings->limits.message);
    const struct conveyor conveyor = {
        .inputs = &inputs, .work = explain_item, .context = &explanation, .threads = (int)threads};
    const int status = say_finish(conveyor_run(&conveyor));
    inputs_clear(&inputs);
    reading_close(&explanation.pipeline);
    settings_destroy(settings);
    return status;
}
