/* What is done to the source of a page, as bytes, before and beside its parse. */
#include "text/html_source.h"

#include <stdbool.h>
#include <string.h>

#include "base/clock.h"
#include "text/html_trim.h"

static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
}

/* ---- the time in a script ---- */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_name_character(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/* Whether the name that ends at `end` is one that systems keep the time of publishing under:
 * publishTime, pub_date, createTime ... and ct, which the largest messenger uses. */
static bool names_time(struct span script, size_t end)
{
    static const char *const names[] = {"publishtime", "publishdate", "pubtime",     "pubdate",
                                        "createtime",  "releasetime", "releasedate", "ct"};
    enum { NAME_MOST = 14 };
    char name[NAME_MOST + 1];
    size_t begin = end, length = 0;
    while (begin > 0 && end - begin <= NAME_MOST && is_name_character(script.data[begin - 1]))
        begin--;
    if (end - begin > NAME_MOST)
        return false;
    for (size_t i = begin; i < end; i++)
        if (script.data[i] != '_')
            name[length++] = script.data[i];
    for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (span_equal_ignoring_case((struct span){name, length}, span_of(names[i])))
            return true;
    return false;
}

/* 2021-03-05 08:30, or seconds (1614904200) or milliseconds since 1970, which become Beijing time.
 */
static struct span time_of(struct span value, char out[HTML_SOURCE_TIME_SIZE])
{
    enum { SECONDS_DIGITS = 10, MILLISECONDS_DIGITS = 13, DATE_LEAST = 8, HOURS = 8 };
    size_t digits = 0;
    int64_t number = 0;
    while (digits < value.length && digits <= MILLISECONDS_DIGITS && is_digit(value.data[digits]))
        number = number * 10 + (value.data[digits++] - '0');
    if (digits == value.length && (digits == SECONDS_DIGITS || digits == MILLISECONDS_DIGITS) &&
        value.data[0] == '1') {
        char text[CLOCK_TEXT_SIZE];
        clock_print_utc((digits == SECONDS_DIGITS ? number * 1000 : number) + HOURS * 3600000,
                        text);
        enum { TO_SECONDS = 19 };
        memcpy(out, text, TO_SECONDS);
        memcpy(out + TO_SECONDS, "+08:00", 6);
        return (struct span){out, TO_SECONDS + 6};
    }
    if (digits != 4 || value.length < DATE_LEAST || value.length > HTML_SOURCE_TIME_SIZE ||
        (memcmp(value.data, "20", 2) != 0 && memcmp(value.data, "19", 2) != 0))
        return (struct span){NULL, 0};
    memcpy(out, value.data, value.length);
    return (struct span){out, value.length};
}

/* The quoted string behind an assignment at `at`. */
static struct span string_behind(struct span script, size_t at)
{
    while (at < script.length && is_blank(script.data[at]))
        at++;
    if (at == script.length || (script.data[at] != '"' && script.data[at] != '\''))
        return (struct span){NULL, 0};
    struct span rest = span_slice(script, at + 1, at + 2 + HTML_SOURCE_TIME_SIZE);
    const char *end = rest.length > 0 ? memchr(rest.data, script.data[at], rest.length) : NULL;
    return end != NULL ? (struct span){rest.data, (size_t)(end - rest.data)}
                       : (struct span){NULL, 0};
}

struct span html_paper_time(struct span html, char out[HTML_SOURCE_TIME_SIZE])
{
    static const char mark[] = "<date>";
    enum { NOTE_MOST = 2000 };
    size_t at = span_find(html, SPAN("<!--enpproperty"));
    struct span note = span_slice(html, at, at + NOTE_MOST);
    size_t begin = span_find(note, SPAN("<date>"));
    if (begin == note.length)
        return (struct span){NULL, 0};
    struct span value = span_slice(note, begin + sizeof(mark) - 1, note.length);
    return time_of(span_slice(value, 0, span_find(value, SPAN("<"))), out);
}

struct span html_source_time(const struct span *scripts, unsigned count,
                             char out[HTML_SOURCE_TIME_SIZE])
{
    for (unsigned k = 0; k < count; k++) {
        struct span script = scripts[k];
        for (size_t at = 0; at < script.length; at++) {
            if (script.data[at] != '=' && script.data[at] != ':')
                continue;
            size_t end = at;
            while (end > 0 && at - end < 3 &&
                   (is_blank(script.data[end - 1]) || script.data[end - 1] == '"' ||
                    script.data[end - 1] == '\''))
                end--;
            if (!names_time(script, end))
                continue;
            struct span value = string_behind(script, at + 1);
            struct span time = value.length > 0 ? time_of(value, out) : value;
            if (time.length > 0)
                return time;
        }
    }
    return (struct span){NULL, 0};
}

/* ---- what a page keeps covered ---- */

/* Elements whose content browsers do not show, or not as text, and in which pages keep an article
 * for a script to show. */
struct cover {
    const char *name;
    bool escaped; /* its content is written with entities */
};

static const struct cover covers[] = {
    {"textarea", true}, {"noscript", false}, {"template", false}, {"script", false}};

enum { COVERS = sizeof(covers) / sizeof(covers[0]), COVERED_LEAST = 240 };

/* Whether so much text stands there as makes an article: bytes of other scripts than Latin, and a
 * full stop. */
static bool holds_text(struct span content)
{
    size_t count = 0;
    for (size_t i = 0; i < content.length && count < COVERED_LEAST; i++)
        count += (unsigned char)content.data[i] >= 0x80;
    return count >= COVERED_LEAST && span_find(content, SPAN("。")) < content.length;
}

/* Of scripts only those that hold a template. */
static bool is_template(struct span tag)
{
    return span_find(tag, SPAN("template")) < tag.length ||
           span_find(tag, SPAN("text/html")) < tag.length ||
           span_find(tag, SPAN("text/x-")) < tag.length;
}

static void unescape(char *text, size_t length)
{
    static const struct {
        const char *entity;
        char c;
    } entities[] = {{"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&amp;", '&'}};
    size_t to = 0;
    for (size_t i = 0; i < length;) {
        char c = text[i];
        size_t size = 1;
        for (unsigned k = 0; c == '&' && k < sizeof(entities) / sizeof(entities[0]); k++) {
            size_t most = strlen(entities[k].entity);
            if (i + most <= length && memcmp(text + i, entities[k].entity, most) == 0) {
                c = entities[k].c;
                size = most;
                break;
            }
        }
        text[to++] = c;
        i += size;
    }
    memset(text + to, ' ', length - to);
}

/* Where "</name" stands from `at` on; the length of html where it does not. */
static size_t find_end_tag(struct span html, size_t at, struct span name)
{
    while (at < html.length) {
        struct span rest = span_slice(html, at, html.length);
        at += span_find(rest, SPAN("</"));
        if (at >= html.length ||
            span_equal_ignoring_case(span_slice(html, at + 2, at + 2 + name.length), name))
            return at;
        at += 2;
    }
    return html.length;
}

struct span html_uncovered(struct arena *arena, struct span html)
{
    char *copy = NULL;
    bool ends[COVERS] = {true, true, true, true}; /* an end tag may still follow */
    for (size_t at = 0; at < html.length; at++) {
        const char *next = memchr(html.data + at, '<', html.length - at);
        if (next == NULL)
            break;
        at = (size_t)(next - html.data);
        for (unsigned k = 0; k < COVERS; k++) {
            struct span name = span_of(covers[k].name);
            if (!ends[k] ||
                !span_equal_ignoring_case(span_slice(html, at + 1, at + 1 + name.length), name))
                continue;
            size_t end = find_end_tag(html, at, name);
            ends[k] = end < html.length;
            const char *closed = memchr(html.data + at, '>', end - at);
            if (!ends[k] || closed == NULL)
                break;
            size_t begin = (size_t)(closed - html.data) + 1;
            bool script = strcmp(covers[k].name, "script") == 0;
            if ((!script || is_template(span_slice(html, at, begin))) &&
                holds_text(span_slice(html, begin, end))) {
                if (copy == NULL) {
                    copy = arena_take(arena, html.length);
                    memcpy(copy, html.data, html.length);
                }
                memset(copy + at, ' ', begin - at);
                memset(copy + end, ' ', name.length + 2);
                if (end + name.length + 2 < html.length && html.data[end + name.length + 2] == '>')
                    copy[end + name.length + 2] = ' ';
                if (covers[k].escaped)
                    unescape(copy + begin, end - begin);
            }
            at = end;
            break;
        }
    }
    return (struct span){copy, copy != NULL ? html.length : 0};
}

/* ---- elements nested too deeply ---- */

/* Elements of which pages nest many, by a mistake in what makes them mostly. */
static const struct {
    const char *name;
    bool block;
} nested[] = {{"a", false},         {"article", true}, {"b", false},      {"big", false},
              {"blockquote", true}, {"center", true},  {"div", true},     {"em", false},
              {"font", false},      {"form", true},    {"i", false},      {"ins", false},
              {"main", true},       {"ol", true},      {"s", false},      {"section", true},
              {"small", false},     {"span", false},   {"strong", false}, {"u", false},
              {"ul", true}};

enum { NESTED = sizeof(nested) / sizeof(nested[0]), FLAT_DEPTH = 48 };

/* Which of them the name at `at` is, behind which no letter stands; NESTED: none. */
static unsigned nested_at(struct span html, size_t at)
{
    size_t end = at;
    while (end < html.length && end - at < 12 &&
           (is_name_character(html.data[end]) || is_digit(html.data[end]) || html.data[end] == '-'))
        end++;
    unsigned k = 0;
    while (k < NESTED &&
           !span_equal_ignoring_case(span_slice(html, at, end), span_of(nested[k].name)))
        k++;
    return k;
}

/* Behind the tag of one of them at `begin`, or behind a script's or style's content; else behind
 * the '<'. */
static size_t behind_tag(struct span html, size_t begin, bool is_nested)
{
    char first = begin + 1 < html.length ? html.data[begin + 1] : ' ';
    if (!is_nested && (first | 0x20) != 's')
        return begin + 1;
    struct html_tag_extent tag = html_tag_at(html, begin);
    size_t raw_end = html_raw_text_end(html, begin, &tag);
    return raw_end != tag.end ? raw_end : is_nested ? tag.end + 1 : begin + 1;
}

struct span html_flattened(struct arena *arena, struct span html)
{
    /* No longer than a block's tag, but one that the page's end cuts. */
    static const struct span line_end = SPAN_ROW("<br>");
    char *copy = arena_take(arena, html.length + line_end.length);
    size_t length = 0, depth = 0, open[NESTED] = {0};
    for (size_t at = 0; at < html.length;) {
        const char *next = memchr(html.data + at, '<', html.length - at);
        size_t begin = next != NULL ? (size_t)(next - html.data) : html.length;
        memcpy(copy + length, html.data + at, begin - at);
        length += begin - at;
        if (next == NULL)
            break;
        bool ends = begin + 1 < html.length && html.data[begin + 1] == '/';
        unsigned k = nested_at(html, begin + 1 + ends);
        size_t behind = behind_tag(html, begin, k < NESTED);
        behind = behind < html.length ? behind : html.length;
        bool deep = depth >= (ends ? FLAT_DEPTH + 1u : FLAT_DEPTH);
        if (k < NESTED && (!ends || open[k] > 0)) {
            open[k] = ends ? open[k] - 1 : open[k] + 1;
            depth = ends ? depth - 1 : depth + 1;
        } else {
            deep = false;
        }
        struct span kept = span_slice(html, begin, behind);
        if (deep)
            kept = span_slice(line_end, 0, nested[k].block ? line_end.length : 0);
        memcpy(copy + length, kept.data, kept.length);
        length += kept.length;
        at = behind;
    }
    return (struct span){copy, length};
}
