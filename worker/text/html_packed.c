/* Strings are found by their quotes alone, in whatever the script does with them. */
#include "text/html_packed.h"

#include <stdbool.h>
#include <string.h>

#include "text/html_linked.h"

enum { TEXT_LEAST = 300 /* bytes of a string that may be an article */ };

/* Whether a string holds sentences, escaped or not. */
static bool reads_like_text(struct span text)
{
    return text.length >= TEXT_LEAST && (span_find(text, SPAN("。")) < text.length ||
                                         span_find(text, SPAN("\\u3002")) < text.length);
}

/* The longest string in [begin, end) of the page that reads like a text. */
static struct span longest_text(struct span script)
{
    struct span longest = {NULL, 0};
    for (size_t at = 0; at < script.length;) {
        const char *quote = memchr(script.data + at, '"', script.length - at);
        if (quote == NULL)
            break;
        size_t begin = (size_t)(quote - script.data) + 1, end = begin;
        while (end < script.length && script.data[end] != '"')
            end += script.data[end] == '\\' ? 2 : 1;
        if (end >= script.length)
            break;
        struct span text = span_slice(script, begin, end);
        if (text.length > longest.length && reads_like_text(text))
            longest = text;
        at = end + 1;
    }
    return longest;
}

/* Lines that \n parts end as <br> does, but in markup, where they part nothing. */
static size_t unpack(struct span text, char *to)
{
    static const char line_end[] = "<br>";
    bool markup = span_find(text, SPAN("</")) < text.length ||
                  span_find(text, SPAN("<\\/")) < text.length ||
                  span_find(text, SPAN("\\u003c")) < text.length ||
                  span_find(text, SPAN("\\u003C")) < text.length;
    size_t length = 0;
    for (size_t at = 0; at < text.length;) {
        struct span rest = span_slice(text, at, text.length);
        size_t end = markup ? rest.length : span_find(rest, SPAN("\\n"));
        length += html_linked_unescape(span_slice(rest, 0, end), to + length);
        if (end < rest.length) {
            memcpy(to + length, line_end, sizeof(line_end) - 1);
            length += sizeof(line_end) - 1;
        }
        at += end + 2;
    }
    return length;
}

/* The value of "key":"…" that stands nearest to the text in its script: before it, else behind it;
 * absent where there is none that is short enough for one of an article. */
static struct span value_near(struct span script, struct span text, struct span key)
{
    enum { VALUE_MOST = 300 };
    struct span found = {NULL, 0};
    for (size_t at = 0; at < script.length;) {
        at += span_find(span_slice(script, at, script.length), key) + key.length;
        if (at >= script.length)
            break;
        if (script.data + at > text.data && found.data != NULL)
            break;
        size_t begin = at;
        while (begin < script.length && (script.data[begin] == ' ' || script.data[begin] == ':'))
            begin++;
        if (begin == at || begin >= script.length || script.data[begin] != '"')
            continue;
        size_t end = ++begin;
        while (end < script.length && end - begin <= VALUE_MOST && script.data[end] != '"')
            end += script.data[end] == '\\' ? 2 : 1;
        if (end < script.length && script.data[end] == '"' && end > begin)
            found = span_slice(script, begin, end);
    }
    return found;
}

static size_t put(char *to, const char *text)
{
    const size_t length = strlen(text);
    memcpy(to, text, length);
    return length;
}

/* The title and the source that stand beside the text, as elements of a page. */
static size_t put_head(struct span script, struct span text, char *to)
{
    struct span title = value_near(script, text, SPAN("\"title\""));
    struct span source = value_near(script, text, SPAN("\"source\""));
    size_t length = 0;
    if (title.data != NULL) {
        length += put(to, "<h1>");
        length += html_linked_unescape(title, to + length);
        length += put(to + length, "</h1>");
    }
    if (source.data != NULL) {
        length += put(to + length, "<p>来源：");
        length += html_linked_unescape(source, to + length);
        length += put(to + length, "</p>");
    }
    return length;
}

struct span html_unpacked(struct arena *arena, struct span html)
{
    static const char opening[] = "<div>", closing[] = "</div>";
    enum { HEAD_TAGS = 64 };
    struct span longest = {NULL, 0};
    size_t begin = 0, end = 0;
    for (size_t at = 0; at < html.length;) {
        size_t script = at + span_find(span_slice(html, at, html.length), SPAN("<script"));
        struct span rest = span_slice(html, script, html.length);
        size_t close = span_find(rest, SPAN("</script"));
        struct span text = longest_text(span_slice(rest, 0, close));
        if (text.length > longest.length) {
            longest = text;
            begin = script;
            end = script + close;
        }
        at = script + close + 1;
    }
    if (longest.data == NULL)
        return longest;
    /* an escape of two bytes becomes four at most */
    char *copy = arena_take(arena, 3 * html.length + HEAD_TAGS + sizeof(opening) + sizeof(closing));
    size_t length = begin;
    memcpy(copy, html.data, begin);
    length += put_head(span_slice(html, begin, end), longest, copy + length);
    memcpy(copy + length, opening, sizeof(opening) - 1);
    length += sizeof(opening) - 1;
    length += unpack(longest, copy + length);
    memcpy(copy + length, closing, sizeof(closing) - 1);
    length += sizeof(closing) - 1;
    memcpy(copy + length, html.data + end, html.length - end);
    return (struct span){copy, length + html.length - end};
}

struct span html_unescaped(struct arena *arena, struct span html)
{
    static const struct {
        struct span entity;
        char c;
    } entities[] = {{SPAN_ROW("&lt;"), '<'},
                    {SPAN_ROW("&gt;"), '>'},
                    {SPAN_ROW("&quot;"), '"'},
                    {SPAN_ROW("&amp;"), '&'}};
    char *copy = arena_take(arena, html.length);
    size_t length = 0;
    for (size_t at = 0; at < html.length;) {
        struct span rest = span_slice(html, at, html.length);
        size_t size = 1;
        char c = html.data[at];
        for (unsigned k = 0; c == '&' && k < sizeof(entities) / sizeof(entities[0]); k++)
            if (span_starts_with(rest, entities[k].entity)) {
                c = entities[k].c;
                size = entities[k].entity.length;
            }
        copy[length++] = c;
        at += size;
    }
    return (struct span){copy, length};
}

struct span html_shown(struct arena *arena, struct span html)
{
    static const char property[] = "display";
    char *copy = NULL;
    for (size_t at = 0; at < html.length;) {
        at += span_find(span_slice(html, at, html.length), SPAN("display"));
        size_t value = at + sizeof(property) - 1;
        while (value < html.length && (html.data[value] == ' ' || html.data[value] == ':'))
            value++;
        if (span_starts_with(span_slice(html, value, html.length), SPAN("none"))) {
            if (copy == NULL) {
                copy = arena_take(arena, html.length);
                memcpy(copy, html.data, html.length);
            }
            memset(copy + at, ' ', sizeof(property) - 1);
        }
        at = value;
    }
    return (struct span){copy, copy != NULL ? html.length : 0};
}
