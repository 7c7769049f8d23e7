/* Reads tags as libxml2's HTML parser does (HTMLparser.c: htmlParseStartTag, htmlParseAttribute,
 * htmlParseComment), so that what is left out is what it would have passed over. */
#include "text/html_trim.h"

#include <string.h>

enum { MOST_ATTRIBUTES = 512, LONGEST_NAME = 99 };

/* Space, tab, line feed and carriage return: IS_BLANK_CH. */
static bool is_blank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool begins_name(char c)
{
    return is_letter(c) || c == '_' || c == ':' || c == '.';
}

static bool goes_on_name(char c)
{
    return begins_name(c) || (c >= '0' && c <= '9') || c == '-';
}

static size_t name_end(struct span html, size_t at)
{
    while (at < html.length && goes_on_name(html.data[at]))
        at++;
    return at;
}

static size_t skip_blanks(struct span html, size_t at)
{
    while (at < html.length && is_blank(html.data[at]))
        at++;
    return at;
}

/* Where `c` stands from `at` on, or the page's end. */
static size_t find_byte(struct span html, size_t at, char c)
{
    const char *found = at < html.length ? memchr(html.data + at, c, html.length - at) : NULL;
    return found != NULL ? (size_t)(found - html.data) : html.length;
}

static bool ends_empty(struct span html, size_t at)
{
    return html.data[at] == '/' && at + 1 < html.length && html.data[at + 1] == '>';
}

/* ---- tags ---- */

/* Behind the value that begins at `at`; past the page's end where its quote is never closed. */
static size_t value_end(struct span html, size_t at)
{
    if (at < html.length && (html.data[at] == '"' || html.data[at] == '\''))
        return find_byte(html, at + 1, html.data[at]) + 1;
    while (at < html.length && html.data[at] != '>' && !is_blank(html.data[at]))
        at++;
    return at;
}

/* What html_reader.c asks for. */
static bool is_asked_for(struct span name)
{
    static const struct span names[] = {
        SPAN_ROW("id"),       SPAN_ROW("class"),    SPAN_ROW("style"),  SPAN_ROW("name"),
        SPAN_ROW("align"),    SPAN_ROW("content"),  SPAN_ROW("hidden"), SPAN_ROW("property"),
        SPAN_ROW("itemprop"), SPAN_ROW("datetime"),
    };
    for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (span_equal_ignoring_case(name, names[i]))
            return true;
    return false;
}

struct copy {
    char *data;
    size_t length;
};

static void put(struct copy *copy, struct span html, size_t begin, size_t end)
{
    memcpy(copy->data + copy->length, html.data + begin, end - begin);
    copy->length += end - begin;
}

/* With a copy, puts the attributes into it that are asked for. */
static struct html_tag_extent read_tag(struct span html, size_t begin, struct copy *copy)
{
    struct html_tag_extent tag = {.name_end = name_end(html, begin + 1)};
    size_t at = tag.name_end, kept = at; /* how far the copy holds it */
    tag.unsure = at - begin > LONGEST_NAME;
    tag.plain = true;
    for (;;) {
        at = skip_blanks(html, at);
        if (at >= html.length || html.data[at] == '>')
            break;
        tag.empty = ends_empty(html, at);
        at += tag.empty;
        if (tag.empty)
            break;
        if (html.data[at] == '<' && tag.attributes > MOST_ATTRIBUTES)
            break; /* the tag is left out: what begins here is the next one */
        tag.attributes++;
        size_t from = at, named = begins_name(html.data[at]) ? name_end(html, at) : at;
        tag.unsure |= named - at > LONGEST_NAME;
        if (named == at) {
            tag.plain = false;
            while (at < html.length && !is_blank(html.data[at]) && html.data[at] != '>' &&
                   !ends_empty(html, at))
                at++;
            continue;
        }
        size_t sign = skip_blanks(html, named);
        at = sign < html.length && html.data[sign] == '='
                 ? value_end(html, skip_blanks(html, sign + 1))
                 : named;
        if (at > html.length) {
            at = html.length;
            tag.plain = false;
        }
        if (copy != NULL && tag.plain &&
            is_asked_for((struct span){html.data + from, named - from})) {
            if (from > kept) /* what parts them, or an attribute that is left out */
                copy->data[copy->length++] = ' ';
            kept = at;
            put(copy, html, from, at);
        }
    }
    if (copy != NULL && tag.empty && at - 1 > kept)
        copy->data[copy->length++] = ' '; /* or the slash may join a value without quotes */
    tag.end = at;
    tag.plain &= at < html.length && html.data[at] == '>';
    return tag;
}

struct html_tag_extent html_tag_at(struct span html, size_t begin)
{
    return read_tag(html, begin, NULL);
}

/* ---- raw text ---- */

static bool is_named(struct span html, size_t begin, size_t end, const char *name)
{
    return span_equal_ignoring_case(span_slice(html, begin, end), span_of(name));
}

/* The name of the element that begins there, if its content is raw text; else NULL. */
static const char *raw_name(struct span html, size_t begin, const struct html_tag_extent *tag)
{
    static const char *const names[] = {"script", "style"};
    if ((html.data[begin + 1] | 0x20) != 's' || tag->empty || tag->end >= html.length)
        return NULL;
    for (unsigned i = 0; i < 2; i++)
        if (is_named(html, begin + 1, tag->name_end, names[i]))
            return names[i];
    return NULL;
}

static bool is_end_tag(struct span html, size_t at, const char *name)
{
    return at + 1 < html.length && html.data[at] == '<' && html.data[at + 1] == '/' &&
           is_named(html, at + 2, at + 2 + strlen(name), name);
}

size_t html_raw_text_end(struct span html, size_t begin, const struct html_tag_extent *tag)
{
    const char *name = raw_name(html, begin, tag);
    if (name == NULL)
        return tag->end;
    for (size_t at = tag->end + 1; at < html.length; at++) {
        at = find_byte(html, at, '<');
        if (is_end_tag(html, at, name))
            return at;
    }
    return html.length;
}

/* ---- what stands in a page ---- */

enum { COMMENT_BEGIN = 4 /* bytes */ };

/* Of the comment at `begin`, where its "-->" or "--!>" stands; the page's end where it has none. */
static size_t comment_end(struct span html, size_t begin)
{
    const size_t least = begin + COMMENT_BEGIN;
    for (size_t at = least; at < html.length; at++) {
        at = find_byte(html, at, '>');
        size_t dashes = at - (at > 0 && html.data[at - 1] == '!') - 2;
        if (at < html.length && at >= least + 2 && dashes >= least && html.data[dashes] == '-' &&
            html.data[dashes + 1] == '-')
            return dashes;
    }
    return html.length;
}

struct trimming {
    struct span html;
    struct copy copy;
    struct html_trimmed *trimmed;
    bool unsure;
};

/* Copies the start tag at `begin`, and leaves out the raw text behind it; returns what is next. */
static size_t trim_tag(struct trimming *t, size_t begin)
{
    const struct span html = t->html;
    const size_t before = t->copy.length;
    put(&t->copy, html, begin, name_end(html, begin + 1));
    const struct html_tag_extent tag = read_tag(html, begin, &t->copy);
    const size_t behind = tag.end + (tag.end < html.length && html.data[tag.end] == '>');
    t->unsure |= tag.unsure;
    if (tag.attributes > MOST_ATTRIBUTES) {
        t->copy.length = before;
        t->copy.data[t->copy.length++] = ' ';
        return behind;
    }
    if (tag.plain) {
        put(&t->copy, html, tag.end - tag.empty, behind);
    } else {
        t->copy.length = before;
        put(&t->copy, html, begin, behind);
    }
    const char *name = raw_name(html, begin, &tag);
    if (name == NULL)
        return behind;
    const size_t raw_end = html_raw_text_end(html, begin, &tag);
    /* A tag at once may end it (<script></p>, <style><body>), and one that begins as its own end
     * tag does may not. */
    t->unsure |= behind + 1 < html.length && html.data[behind] == '<' &&
                 html.data[behind + 1] != '!' && raw_end != behind;
    t->unsure |= raw_end < html.length && name_end(html, raw_end + 2) != raw_end + 2 + strlen(name);
    struct html_trimmed *trimmed = t->trimmed;
    if (trimmed->script_count < HTML_TRIM_SCRIPTS && name[1] == 'c' && raw_end > behind)
        trimmed->scripts[trimmed->script_count++] = span_slice(html, behind, raw_end);
    return raw_end;
}

/* Copies the comment at `begin` without what it says. */
static size_t trim_comment(struct trimming *t, size_t begin)
{
    const size_t end = comment_end(t->html, begin);
    put(&t->copy, t->html, begin, end < t->html.length ? begin + COMMENT_BEGIN : end);
    return end;
}

/* Whether a quote that begins there does not end there. */
static bool leaves_quote_open(struct span html, size_t begin, size_t end)
{
    char quote = 0;
    for (size_t at = begin; at < end; at++) {
        char c = html.data[at];
        if (c == quote)
            quote = 0;
        else if (quote == 0 && (c == '"' || c == '\''))
            quote = c;
    }
    return quote != 0;
}

/* Copies what is neither a start tag nor a comment: an end tag, <!DOCTYPE ...>, <?...>, or a '<' of
 * the text. */
static size_t trim_other(struct trimming *t, size_t begin)
{
    static const struct span doctype = SPAN_ROW("<!DOCTYPE");
    const struct span html = t->html;
    char first = begin + 1 < html.length ? html.data[begin + 1] : ' ';
    char second = begin + 2 < html.length ? html.data[begin + 2] : ' ';
    size_t end = begin + 1;
    if (span_equal_ignoring_case(span_slice(html, begin, begin + doctype.length), doctype)) {
        end = find_byte(html, begin, '>');
        t->unsure |= leaves_quote_open(html, begin, end);
    } else if ((first == '/' || first == '?') && begins_name(second)) {
        end = find_byte(html, begin, '>');
        t->unsure |= name_end(html, begin + 2) - begin > LONGEST_NAME;
    } else if (first == '?' && (unsigned char)second >= 0x80) {
        t->unsure = true; /* libxml2 knows whether it may begin a name */
    }
    put(&t->copy, html, begin, end);
    return end;
}

/* ---- pages that are not read as libxml2 does ---- */

/* Where the tag that starts at `begin` ends, and how many words it has. Words within quotes count
 * too, so that no way of writing it gets more attributes past this than are counted. */
static size_t measure_tag(struct span html, size_t begin, unsigned *words)
{
    char quote = 0;
    bool gap_before = false;
    size_t end = begin + 1;
    for (; end < html.length; end++) {
        char c = html.data[end];
        if (quote == 0 && (c == '>' || (c == '<' && *words > MOST_ATTRIBUTES)))
            break;
        if (quote == 0 && (c == '"' || c == '\'') && html.data[end - 1] == '=')
            quote = c;
        else if (c == quote)
            quote = 0;
        bool gap = is_blank(c) || c == '/' || c == '"' || c == '\'';
        *words += gap_before && !gap;
        gap_before = gap;
    }
    return end;
}

/* Copies all but the tags with too many words. */
static void copy_all(struct trimming *t)
{
    const struct span html = t->html;
    t->copy.length = 0;
    for (size_t at = 0; at < html.length;) {
        size_t begin = find_byte(html, at, '<'), end = begin + 1;
        unsigned words = 0;
        if (begin + 1 < html.length && is_letter(html.data[begin + 1]))
            end = measure_tag(html, begin, &words);
        if (words > MOST_ATTRIBUTES) {
            put(&t->copy, html, at, begin);
            t->copy.data[t->copy.length++] = ' ';
            at = end + (end < html.length && html.data[end] == '>');
        } else {
            end = end < html.length ? end : html.length;
            put(&t->copy, html, at, end);
            at = end;
        }
    }
}

/* ---- the page ---- */

void html_trim(struct arena *arena, struct span html, struct html_trimmed *trimmed)
{
    struct trimming t = {.html = html, .trimmed = trimmed};
    t.copy.data = arena_take(arena, html.length + 1);
    trimmed->script_count = 0;
    for (size_t at = 0; at < html.length && !t.unsure;) {
        size_t begin = find_byte(html, at, '<');
        put(&t.copy, html, at, begin);
        if (begin == html.length)
            break;
        if (begin + 1 < html.length && is_letter(html.data[begin + 1]))
            at = trim_tag(&t, begin);
        else if (span_starts_with(span_slice(html, begin, html.length), SPAN("<!--")))
            at = trim_comment(&t, begin);
        else
            at = trim_other(&t, begin);
    }
    if (t.unsure)
        copy_all(&t);
    trimmed->html = (struct span){t.copy.data, t.copy.length};
}
