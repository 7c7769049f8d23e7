/* Between the bytes and the articles: what the message's envelope said, and the page as lines of
 * text. Written by stages/decode.c, refined by stages/normalise.c, cut up by stages/split.c. */
#ifndef TIDINGS_ARTICLE_PAGE_H
#define TIDINGS_ARTICLE_PAGE_H

#include <stddef.h>
#include <stdint.h>

#include "base/runes.h"
#include "base/span.h"

/* What the envelope (CloudEvent, headers, crawler's JSON) tells. All spans absent where not told;
 * all valid UTF-8 but payload, which is as delivered. */
struct envelope {
    struct span id;          /* ce_id */
    struct span url;         /* ce_source, or the crawler's url */
    struct span media_type;  /* lower case, without parameters */
    struct span charset;     /* as declared, lower case */
    struct span title;       /* crawler's JSON */
    struct span published;   /* crawler's JSON, as written there */
    struct span site;        /* crawler's JSON */
    struct span fetched;     /* crawler's JSON, or ce_time */
    struct span traceparent; /* W3C trace context, passed through */
    struct span tracestate;
    struct span payload; /* the article's bytes */
    const char *form;    /* "structured", "binary", "json" or "raw": the contract's four forms */
};

/* What the source of a line says of it. Plain text says nothing; HTML says much. */
enum line_hint {
    LINE_PLAIN,
    LINE_TITLE, /* meta ArticleTitle, og:title, h1, the crawler's title */
    LINE_KICKER,
    LINE_SUBTITLE,
    LINE_HEADING,   /* h2 .. h6, a bold paragraph of its own */
    LINE_CAPTION,   /* figcaption, the text below an image */
    LINE_TABLE,     /* a table's row, cells joined by tabs */
    LINE_PUBLISHED, /* meta PubDate, article:published_time */
    LINE_SOURCE,    /* meta ContentSource */
    LINE_SITE,      /* meta SiteName, og:site_name */
    LINE_AUTHOR,    /* meta Author */
    LINE_EDITOR,
    LINE_CHROME /* known not to belong to the article */
};

struct line {
    struct runes text; /* without its line end */
    enum line_hint hint;
    uint8_t blank_before;  /* 1: an empty line or a paragraph's border stood before it */
    uint8_t indent_before; /* 1: it began with an ideographic indent (　　), which is cut off */
    uint8_t whole;         /* 1: a paragraph as its markup says (HTML): never joined to the next */
};

/* Counts what was mended, for the record's processing.repairs. */
enum repair {
    REPAIR_REPLACEMENT, /* ill-formed bytes that became U+FFFD */
    REPAIR_CUT,         /* a character cut off at the end, dropped */
    REPAIR_GLOSS,       /* pinyin glosses taken out */
    REPAIR_LEAD,        /* characters put back whose lead byte was lost */
    REPAIR_PUNCTUATION, /* doubled or stray punctuation */
    REPAIR_INVISIBLE,   /* zero-width, private-use and control characters */
    REPAIR_REJOINED,    /* lines joined that were broken inside a sentence */
    REPAIR_PARTED,      /* headings cut off from the paragraph they were glued to */
    REPAIR_CHROME,      /* lines of site furniture taken out */
    REPAIR_SPACED,      /* blanks within words, closed up */
    REPAIR_ADVERTISING, /* strings inserted inside sentences */
    REPAIR_KINDS
};

/* The name as published in processing.repairs. */
const char *repair_name(enum repair repair);

enum script { SCRIPT_HANS, SCRIPT_HANT, SCRIPT_HANT_GLOSSED };

/* As published: "Hans", "Hant", "Hant-glossed". */
const char *script_name(enum script script);

struct page {
    struct envelope envelope;
    struct line *lines;
    size_t line_count;
    const char *charset;    /* as found: "UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE" */
    const char *media_type; /* as found: "text/plain" or "text/html" */
    enum script script;     /* set by normalise */
    uint32_t repairs[REPAIR_KINDS];
};

#endif
