/* By the first bytes alone: what an article does not begin with. */
#include "stages/payload.h"

#include <stddef.h>
#include <string.h>

bool payload_is_feed(struct span bytes)
{
    static const struct span roots[] = {SPAN_ROW("<rss"), SPAN_ROW("<feed"), SPAN_ROW("<rdf:RDF")};
    static const struct {
        struct span opening, closing;
    } skipped[] = {{SPAN_ROW("\xEF\xBB\xBF"), SPAN_ROW("")},
                   {SPAN_ROW("<?"), SPAN_ROW("?>")},
                   {SPAN_ROW("<!--"), SPAN_ROW("-->")}};
    enum { KINDS = sizeof(skipped) / sizeof(skipped[0]) };
    size_t i;
    do {
        bytes = span_trim(bytes);
        for (i = 0; i < KINDS && !span_starts_with(bytes, skipped[i].opening); i++)
            ;
        if (i < KINDS) {
            bytes = span_slice(bytes, skipped[i].opening.length, bytes.length);
            size_t end = span_find(bytes, skipped[i].closing) + skipped[i].closing.length;
            bytes = span_slice(bytes, end < bytes.length ? end : bytes.length, bytes.length);
        }
    } while (i < KINDS);
    for (i = 0; i < sizeof(roots) / sizeof(roots[0]); i++)
        if (span_starts_with(bytes, roots[i]))
            return true;
    return false;
}

bool payload_is_table(struct span bytes)
{
    enum { LINE_MOST = 200, NAMES_LEAST = 3 };
    static const struct span names[] = {
        SPAN_ROW("title"),  SPAN_ROW("content"), SPAN_ROW("url"),  SPAN_ROW("date"),
        SPAN_ROW("source"), SPAN_ROW("author"),  SPAN_ROW("text"), SPAN_ROW("标题"),
        SPAN_ROW("时间"),   SPAN_ROW("来源"),    SPAN_ROW("正文"), SPAN_ROW("内容"),
        SPAN_ROW("链接"),   SPAN_ROW("作者"),    SPAN_ROW("日期"), SPAN_ROW("发布时间"),
    };
    if (span_starts_with(bytes, SPAN("\xEF\xBB\xBF")))
        bytes = span_slice(bytes, 3, bytes.length);
    const char *end = memchr(bytes.data, '\n', bytes.length);
    if (end == NULL || end - bytes.data > LINE_MOST)
        return false;
    struct span line = span_trim(span_slice(bytes, 0, (size_t)(end - bytes.data))), part;
    const char separator = memchr(line.data, '\t', line.length) != NULL ? '\t' : ',';
    size_t known = 0, parts = 0;
    while (span_next_part(&line, separator, &part)) {
        part = span_trim(part);
        if (part.length > 2 && part.data[0] == '"' && part.data[part.length - 1] == '"')
            part = span_slice(part, 1, part.length - 1);
        parts++;
        for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
            known += span_equal_ignoring_case(part, names[i]);
    }
    return known >= NAMES_LEAST && known * 2 >= parts;
}
