/* What libxml2 makes of a page, written down: elements with the attributes that the worker asks
 * for, and text outside scripts and styles. */
#ifndef TIDINGS_TESTS_SUPPORT_HTML_EVENTS_H
#define TIDINGS_TESTS_SUPPORT_HTML_EVENTS_H

#include <stdbool.h>
#include <strings.h>

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include "base/buffer.h"

struct html_events {
    struct buffer text;
    unsigned hidden; /* scripts and styles around what is read */
};

static inline void html_events_add(struct html_events *events, const char *text)
{
    buffer_append(&events->text, span_of(text));
}

static inline bool html_events_hides(const xmlChar *name)
{
    return xmlStrEqual(name, BAD_CAST "script") || xmlStrEqual(name, BAD_CAST "style");
}

static inline void html_events_start(void *context, const xmlChar *name, const xmlChar **attributes)
{
    static const char *const asked[] = {"id",      "class",  "style",    "name",     "align",
                                        "content", "hidden", "property", "itemprop", "datetime"};
    struct html_events *events = context;
    html_events_add(events, "\n<");
    html_events_add(events, (const char *)name);
    for (; attributes != NULL && attributes[0] != NULL; attributes += 2)
        for (unsigned i = 0; i < sizeof(asked) / sizeof(asked[0]); i++)
            if (strcasecmp((const char *)attributes[0], asked[i]) == 0) {
                html_events_add(events, " ");
                html_events_add(events, asked[i]);
                html_events_add(events, attributes[1] != NULL ? "=" : "");
                html_events_add(events, attributes[1] != NULL ? (const char *)attributes[1] : "");
            }
    html_events_add(events, ">\n");
    events->hidden += html_events_hides(name);
}

static inline void html_events_end(void *context, const xmlChar *name)
{
    struct html_events *events = context;
    events->hidden -= html_events_hides(name) && events->hidden > 0;
    html_events_add(events, "\n</");
    html_events_add(events, (const char *)name);
    html_events_add(events, ">\n");
}

static inline void html_events_text(void *context, const xmlChar *text, int length)
{
    struct html_events *events = context;
    if (events->hidden == 0)
        buffer_append(&events->text, (struct span){(const char *)text, (size_t)length});
}

/* The options are those of text/html_reader.c. */
static inline struct span html_events_of(struct arena *arena, struct span html)
{
    struct html_events events = {.hidden = 0};
    buffer_init(&events.text, arena, html.length, 64 * html.length + 4096);
    htmlParserCtxtPtr parser = htmlCreateMemoryParserCtxt(html.data, (int)html.length);
    if (parser == NULL)
        return buffer_span(&events.text);
    *parser->sax = (htmlSAXHandler){.startElement = html_events_start,
                                    .endElement = html_events_end,
                                    .characters = html_events_text,
                                    .ignorableWhitespace = html_events_text};
    parser->userData = &events;
    htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                                   HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC |
                                   HTML_PARSE_COMPACT);
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(parser);
    htmlFreeParserCtxt(parser);
    return buffer_span(&events.text);
}

#endif
