/* [section], key = value, and comments. */
#include "settings/ini.h"

void ini_init(struct ini_reader *reader, struct span text)
{
    const struct span mark = SPAN("\xEF\xBB\xBF");
    if (span_starts_with(text, mark))
        text = span_slice(text, mark.length, text.length);
    *reader = (struct ini_reader){text, SPAN(""), 0};
}

static struct ini_item malformed(const struct ini_reader *reader, const char *fault)
{
    return (struct ini_item){
        .kind = INI_MALFORMED, .line = reader->line, .section = reader->section, .fault = fault};
}

static struct ini_item read_assignment(const struct ini_reader *reader, struct span line)
{
    const char *equals = memchr(line.data, '=', line.length);
    if (equals == NULL)
        return malformed(reader, "expected 'key = value', '[section]' or a comment ('# ...')");
    const size_t at = (size_t)(equals - line.data);
    struct ini_item item = {.kind = INI_ASSIGNMENT, .line = reader->line};
    item.section = reader->section;
    item.key = span_trim(span_slice(line, 0, at));
    item.value = span_trim(span_slice(line, at + 1, line.length));
    if (item.key.length == 0)
        return malformed(reader, "no key before '='");
    return item;
}

struct ini_item ini_next(struct ini_reader *reader)
{
    struct span line;
    while (span_next_part(&reader->rest, '\n', &line)) {
        reader->line++;
        if (memchr(line.data, '\0', line.length) != NULL)
            return malformed(reader, "a zero byte: this is not a text file");
        line = span_trim(line);
        if (line.length == 0 || line.data[0] == '#' || line.data[0] == ';')
            continue;
        if (line.data[0] != '[')
            return read_assignment(reader, line);
        if (line.data[line.length - 1] != ']')
            return malformed(reader, "a section without its ']'");
        const struct span name = span_trim(span_slice(line, 1, line.length - 1));
        if (name.length == 0)
            return malformed(reader, "a section without a name");
        reader->section = name;
    }
    return (struct ini_item){.kind = INI_END, .line = reader->line, .section = reader->section};
}
