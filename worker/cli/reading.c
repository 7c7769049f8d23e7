/* Settings into a pipeline. */
#include "cli/reading.h"

#include <stdio.h>
#include <string.h>

#include "cli/say.h"

bool reading_open(const struct settings *settings, struct pipeline *pipeline)
{
    struct arena memory;
    struct span error = {NULL, 0}, directory = {NULL, 0};
    struct lexicon *lexicon;
    if (settings->lexicon.directory[0] != '\0')
        directory = span_of(settings->lexicon.directory);
    arena_init(&memory, (size_t)256 * 1024 * 1024);
    const enum status status = lexicon_create(directory, &memory, &lexicon, &error);
    if (status != STATUS_OK)
        say_error("%.*s", (int)error.length, error.data);
    arena_clear(&memory);
    if (status != STATUS_OK)
        return false;

    *pipeline = pipeline_defaults();
    pipeline->lexicon = lexicon;
    pipeline->articles = (uint32_t)settings->limits.articles;
    pipeline->shortest = (uint32_t)settings->dedup.shortest;
    pipeline->decode = (struct decode_options){
        .message_bytes = (size_t)settings->limits.message,
        .depth = (uint32_t)settings->limits.depth,
        .url = span_of(settings->input.field_url),
        .title = span_of(settings->input.field_title),
        .content = span_of(settings->input.field_content),
        .html = span_of(settings->input.field_html),
        .text = span_of(settings->input.field_text),
        .published = span_of(settings->input.field_published),
        .site = span_of(settings->input.field_site),
        .fetched = span_of(settings->input.field_fetched),
        .charset = span_of(settings->input.field_charset),
    };
    return true;
}

void reading_close(struct pipeline *pipeline)
{
    lexicon_destroy((struct lexicon *)pipeline->lexicon);
    pipeline->lexicon = NULL;
}

static bool in_month(int year, int month, int day)
{
    static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month >= 1 && month <= 12 && day >= 1 &&
           day <= days[month - 1] + (month == 2 && leap ? 1 : 0);
}

bool reading_parse_time(const char *text, struct date *date)
{
    int year, month, day, hour = 0, minute = 0, second = 0, used = 0, more = 0;
    if (strlen(text) < 10 || sscanf(text, "%4d-%2d-%2d%n", &year, &month, &day, &used) != 3 ||
        used != 10 || year < 1)
        return false;
    const char *rest = text + used;
    if (*rest == 'T' || *rest == ' ') {
        if (sscanf(rest + 1, "%2d:%2d%n", &hour, &minute, &more) != 2 || more != 5)
            return false;
        rest += 6;
        if (*rest == ':') {
            if (sscanf(rest + 1, "%2d%n", &second, &more) != 1 || more != 2)
                return false;
            rest += 3;
        }
        if (*rest == '.')
            rest += 1 + strspn(rest + 1, "0123456789");
        if (*rest == 'Z')
            rest++;
        else if (*rest == '+' || *rest == '-')
            rest += 1 + strspn(rest + 1, "0123456789:");
    }
    if (*rest != '\0' || !in_month(year, month, day) || hour < 0 || hour > 23 || minute < 0 ||
        minute > 59 || second < 0 || second > 59)
        return false;
    *date = (struct date){year,         (int8_t)month,  (int8_t)day,
                          (int8_t)hour, (int8_t)minute, (int8_t)second};
    return true;
}
