/* libxml2's HTML parser, by its SAX events, into blocks: no tree is built. Whatever the parser
 * needs of its own is freed before anything else is taken from the arena; all that the events
 * write to has been taken before, in sizes that follow from the length of the page, so that no
 * event can unwind past the parser.
 *
 * The parser's cost is quadratic in the depth of unclosed elements (an end tag looks for its
 * start) and in the attributes of one tag (each is compared with all): both are bounded, the first
 * by stopping, the second by leaving such tags out before the parse (text/html_trim.c). */
#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <threads.h>

#include "base/runes.h"
#include "text/html_document.h"
#include "text/html_linked.h"
#include "text/html_names.h"
#include "text/html_source.h"
#include "text/html_trim.h"

enum { DEEPEST = 512, MOST_BLOCKS = 100000, LONGEST_META = 512 };

struct element {
    uint8_t tag;
    uint8_t heading;
    uint16_t marks; /* inherited ones included */
    uint32_t container, group, around, table, row, cell;
    uint16_t frames, asides; /* around it or itself, see HTML_FRAME and HTML_ASIDE */
    bool centred;
    uint8_t says;       /* enum html_meta that its text is; HTML_METAS: none */
    uint32_t says_from; /* bytes of text before it */
};

struct reader {
    struct html_document *document;
    htmlParserCtxtPtr parser;
    char *text;
    size_t length, room;
    size_t block_room;
    struct element stack[DEEPEST + 1];
    unsigned depth;
    unsigned skipped, links, bolds, preformatted;
    uint32_t containers, rows, cells;
    bool open;          /* the last block still takes text */
    bool blank_pending; /* white space stood before what comes */
    bool newline_pending;
    bool break_pending; /* a <br> stood before what comes */
    unsigned breaks;
    bool image_pending;
    bool inline_ended, details_ended; /* right before: an element within the line; of details */
    bool in_title;
    size_t title_begin;
    bool title_done;
    uint8_t *table_holds;
    uint32_t table_room;
    char time[HTML_SOURCE_TIME_SIZE];
};

static struct element *top(struct reader *r)
{
    return &r->stack[r->depth];
}

static struct html_block *last_block(struct reader *r)
{
    return &r->document->blocks[r->document->block_count - 1];
}

static void close_block(struct reader *r)
{
    r->open = false;
    r->blank_pending = r->newline_pending = false;
}

/* What is put aside and does not call itself the content is furniture. */
static uint16_t marks_of(const struct element *e)
{
    return e->frames + e->asides > 0 ? e->marks | HTML_CHROME : e->marks;
}

static uint8_t frames_of(const struct element *e)
{
    bool certain = (e->marks & HTML_CHROME) != 0 || e->frames + e->asides >= HTML_CERTAIN;
    return certain ? HTML_CERTAIN : (uint8_t)(e->frames + e->asides);
}

static void open_block(struct reader *r)
{
    struct html_document *d = r->document;
    if (d->block_count == r->block_room) { /* the rest goes into the last one */
        r->open = true;
        return;
    }
    const struct element *e = top(r);
    struct html_block *block = &d->blocks[d->block_count++];
    *block = (struct html_block){.begin = (uint32_t)r->length,
                                 .end = (uint32_t)r->length,
                                 .container = e->container,
                                 .group = e->group,
                                 .around = e->around,
                                 .table = e->table,
                                 .row = e->row,
                                 .cell = e->cell,
                                 .marks = marks_of(e),
                                 .heading = e->heading,
                                 .frames = frames_of(e)};
    if (r->break_pending)
        block->marks |= HTML_AFTER_BREAK;
    if (r->breaks > 1)
        block->marks |= HTML_BLANK_BEFORE;
    if (r->image_pending)
        block->marks |= HTML_AFTER_IMAGE;
    if (e->centred)
        block->marks |= HTML_CENTRED;
    r->break_pending = r->image_pending = false;
    r->breaks = 0;
    r->open = true;
}

/* ---- text ---- */

static bool is_ascii_blank(unsigned char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
}

static bool is_pause(char32_t c)
{
    return RUNE_AMONG(c, U"，。；：、！？,;”");
}

static void put_bytes(struct reader *r, const char *bytes, size_t size)
{
    if (size > r->room - r->length)
        return; /* cannot happen: text never exceeds its source, see html_document_read */
    memcpy(r->text + r->length, bytes, size);
    r->length += size;
}

/* White space in a page is one blank; where the source was wrapped between two wide characters it
 * is none. */
static void put_pending_blank(struct reader *r, unsigned char next)
{
    if (!r->blank_pending)
        return;
    r->blank_pending = false;
    bool wrapped = r->newline_pending;
    r->newline_pending = false;
    struct html_block *block = last_block(r);
    if (block->end == block->begin)
        return;
    if (wrapped && next >= 0xE3 && (unsigned char)r->text[r->length - 1] >= 0x80)
        return;
    put_bytes(r, " ", 1);
    block->end = (uint32_t)r->length;
}

static void count_ink(struct reader *r, struct html_block *block, char32_t c)
{
    if (c == 0xA0 || c == 0x3000)
        return;
    block->ink++;
    block->link += r->links > 0;
    block->bold += r->bolds > 0 || block->heading > 0;
    if (is_pause(c) && block->pauses < UINT16_MAX)
        block->pauses++;
}

static void add_break(struct reader *r)
{
    close_block(r);
    r->break_pending = true;
    r->breaks++;
}

/* What stands up to the next blank, all of it in one block; returns its length. */
static size_t put_word(struct reader *r, struct span text)
{
    struct html_block *block = last_block(r);
    size_t length = 0, size;
    do {
        const struct span rest = {text.data + length, text.length - length};
        count_ink(r, block, rune_decode(rest, &size));
        length += size;
    } while (length < text.length && !is_ascii_blank((unsigned char)text.data[length]));
    put_bytes(r, text.data, length);
    block->end = (uint32_t)r->length;
    return length;
}

static void on_characters(void *context, const xmlChar *text, int length)
{
    struct reader *r = context;
    struct span rest = {(const char *)text, length > 0 ? (size_t)length : 0};
    if (r->in_title) {
        put_bytes(r, rest.data, rest.length);
        return;
    }
    if (r->skipped > 0)
        return;
    while (rest.length > 0) {
        unsigned char c = (unsigned char)rest.data[0];
        if (is_ascii_blank(c)) {
            if (c == '\n' && r->preformatted > 0)
                add_break(r);
            r->blank_pending = r->open;
            r->newline_pending |= r->open && c == '\n';
            rest = span_slice(rest, 1, rest.length);
            continue;
        }
        if (!r->open)
            open_block(r);
        put_pending_blank(r, c);
        r->inline_ended = false;
        rest = span_slice(rest, put_word(r, rest), rest.length);
    }
}

/* ---- elements ---- */

static struct span attribute(const xmlChar **attributes, const char *name)
{
    for (unsigned i = 0; attributes != NULL && attributes[i] != NULL; i += 2)
        if (strcmp((const char *)attributes[i], name) == 0)
            return attributes[i + 1] != NULL ? span_of((const char *)attributes[i + 1]) : SPAN("");
    return (struct span){NULL, 0};
}

/* `style` says so, whatever blanks and case it is written with. */
static bool style_says(struct span style, const char *property, const char *value)
{
    size_t length = strlen(property), wanted = strlen(value);
    for (size_t at = 0; at + length < style.length && at < LONGEST_META; at++) {
        if (!span_equal_ignoring_case(span_slice(style, at, at + length),
                                      (struct span){property, length}))
            continue;
        size_t i = at + length;
        while (i < style.length && (style.data[i] == ' ' || style.data[i] == ':'))
            i++;
        if (span_equal_ignoring_case(span_slice(style, i, i + wanted),
                                     (struct span){value, wanted}))
            return true;
    }
    return false;
}

static void read_meta(struct reader *r, const xmlChar **attributes)
{
    struct span name = attribute(attributes, "name");
    unsigned meta = name.data != NULL ? html_meta_of(span_trim(name)) : HTML_METAS;
    if (meta == HTML_METAS)
        meta = html_meta_of(span_trim(attribute(attributes, "property")));
    if (meta == HTML_METAS)
        meta = html_meta_of(span_trim(attribute(attributes, "itemprop")));
    struct span content = span_trim(span_slice(attribute(attributes, "content"), 0, LONGEST_META));
    if (meta == HTML_METAS || content.length == 0 || r->document->metas[meta].data != NULL)
        return;
    struct span kept = {r->text + r->length, content.length};
    put_bytes(r, content.data, content.length);
    if (r->text + r->length == kept.data + kept.length)
        r->document->metas[meta] = kept;
    close_block(r);
}

/* The first <time datetime> of the page's own text. */
static void read_time(struct reader *r, const struct element *e, const xmlChar **attributes)
{
    struct span *meta = &r->document->metas[HTML_META_TIME];
    struct span value = span_trim(attribute(attributes, "datetime"));
    if (meta->data != NULL || value.length == 0 || value.length > sizeof(r->time) ||
        (marks_of(e) & HTML_CHROME) != 0 || r->links > 0)
        return;
    memcpy(r->time, value.data, value.length); /* not into the text: a block may be open there */
    *meta = (struct span){r->time, value.length};
}

static void start_table_part(struct reader *r, struct element *e)
{
    struct html_document *d = r->document;
    switch (e->tag) {
    case TAG_TABLE:
        if (e->table != 0 && e->table <= r->table_room)
            r->table_holds[e->table] = 1;
        if (d->tables < r->table_room)
            d->tables++;
        e->table = d->tables;
        e->row = e->cell = 0;
        break;
    case TAG_ROW:
        e->row = ++r->rows;
        e->cell = 0;
        break;
    default:
        e->cell = ++r->cells;
        break;
    }
}

static void mark_by_names(struct element *e, const xmlChar **attributes)
{
    uint16_t own = html_marks_of_class(attribute(attributes, "class")) |
                   html_marks_of_class(attribute(attributes, "id"));
    if ((own & HTML_CONTENT) != 0) {
        own &= (uint16_t) ~(HTML_CHROME | HTML_FRAME | HTML_ASIDE | HTML_DETAILS);
        e->asides = 0;
    }
    if ((own & HTML_FRAME) != 0)
        e->frames++;
    else if ((own & HTML_ASIDE) != 0)
        e->asides++;
    e->marks |= own & (uint16_t) ~(HTML_FRAME | HTML_ASIDE | HTML_JUNK);
    if ((own & HTML_JUNK) != 0)
        e->tag = TAG_SKIPPED;
}

static void mark_by_attributes(struct element *e, const xmlChar **attributes)
{
    if (attributes == NULL || e->tag == TAG_PAGE)
        return;
    mark_by_names(e, attributes);
    struct span style = attribute(attributes, "style");
    struct span align = attribute(attributes, "align");
    if (style_says(style, "text-align", "center") ||
        span_equal_ignoring_case(align, SPAN("center")))
        e->centred = true;
    if (style_says(style, "text-align", "left") || style_says(style, "text-align", "justify"))
        e->centred = false;
    /* What is only invisible (visibility) a script shows when the page has been loaded. */
    if (style_says(style, "display", "none") || attribute(attributes, "hidden").data != NULL)
        e->tag = TAG_SKIPPED;
}

static bool breaks_line(enum html_tag tag)
{
    return tag != TAG_INLINE && tag != TAG_TIME && tag != TAG_LINK && tag != TAG_BOLD &&
           tag != TAG_IMAGE && tag != TAG_META && tag != TAG_SKIPPED && tag != TAG_TITLE;
}

/* <span>2021-09-23 08:43</span><span>云山网</span>: date and source, side by side without a blank.
 */
static void part_details(struct reader *r, const struct element *e)
{
    enum { DETAILS_MOST = 60 };
    if (!r->inline_ended || !r->open || (e->tag != TAG_INLINE && e->tag != TAG_LINK) ||
        (e->marks & HTML_PARAGRAPH) != 0 || (!r->details_ended && (e->marks & HTML_DETAILS) == 0) ||
        last_block(r)->ink > DETAILS_MOST || last_block(r)->pauses > 2)
        return;
    r->blank_pending = true;
}

static void on_start(void *context, const xmlChar *name, const xmlChar **attributes)
{
    struct reader *r = context;
    if (r->depth == DEEPEST) {
        r->document->too_deep = true;
        xmlStopParser(r->parser);
        return;
    }
    struct element parent = *top(r);
    struct element *e = &r->stack[++r->depth];
    *e = parent;
    e->says = HTML_METAS;
    e->tag = (uint8_t)html_tag_of((const char *)name, &e->heading);
    if (r->skipped > 0 || e->tag == TAG_SKIPPED) {
        e->tag = TAG_SKIPPED;
        r->skipped++;
        return;
    }
    mark_by_attributes(e, attributes);
    if (e->tag == TAG_SKIPPED) {
        r->skipped++;
        return;
    }
    if (name[0] == 'f' && strncmp((const char *)name, "founder-", 8) == 0)
        e->marks |= html_marks_of_class(span_of((const char *)name)) &
                    (HTML_KICKER | HTML_SUBTITLE | HTML_AUTHOR); /* an e-paper's own elements */
    if (e->tag == TAG_TIME)
        read_time(r, e, attributes);
    e->says = (uint8_t)html_meta_of_id(attribute(attributes, "id"));
    e->says_from = (uint32_t)r->length;
    part_details(r, e);
    bool line = breaks_line(e->tag);
    if (line) {
        close_block(r);
        e->container = ++r->containers;
        e->around = parent.container;
        e->group = e->tag == TAG_PARAGRAPH || e->tag == TAG_HEADING || e->tag == TAG_LIST_ITEM
                       ? parent.container
                       : e->container;
        e->marks &= (uint16_t)~HTML_PARAGRAPH;
    }
    switch ((enum html_tag)e->tag) {
    case TAG_BREAK:
        add_break(r);
        break;
    case TAG_LINK: /* <a name="top"> marks a place, and often is never closed */
        if (attribute(attributes, "name").data != NULL)
            e->tag = TAG_INLINE;
        else
            r->links++;
        break;
    case TAG_BOLD:
        r->bolds++;
        break;
    case TAG_IMAGE:
        r->image_pending = true;
        break;
    case TAG_PREFORMATTED:
        r->preformatted++;
        break;
    case TAG_PARAGRAPH:
    case TAG_LIST_ITEM:
        e->marks |= HTML_PARAGRAPH;
        break;
    case TAG_CENTRE:
        e->centred = true;
        break;
    case TAG_CAPTION:
        e->marks |= HTML_CAPTION;
        break;
    case TAG_ARTICLE:
        e->marks |= HTML_CONTENT;
        e->asides = 0;
        break;
    case TAG_CHROME:
        e->marks |= HTML_CHROME;
        break;
    case TAG_TABLE:
    case TAG_ROW:
    case TAG_CELL:
        start_table_part(r, e);
        break;
    case TAG_META:
        read_meta(r, attributes);
        break;
    case TAG_TITLE:
        if (!r->title_done) {
            close_block(r);
            r->in_title = true;
            r->title_begin = r->length;
        }
        break;
    case TAG_INLINE:
    case TAG_BLOCK:
    case TAG_PAGE:
    case TAG_HEADING:
    case TAG_SKIPPED:
    case TAG_TIME:
        break;
    }
    if (line && e->tag != TAG_BREAK)
        r->breaks = 0;
}

/* The text of an element that says source, author or editor of the article. */
static void end_saying(struct reader *r, const struct element *e)
{
    enum { LONGEST = 120 };
    struct span text = span_trim((struct span){r->text + e->says_from, r->length - e->says_from});
    if (text.length > 0 && text.length <= LONGEST && r->document->metas[e->says].data == NULL)
        r->document->metas[e->says] = text;
}

static void on_end(void *context, const xmlChar *name)
{
    struct reader *r = context;
    (void)name;
    if (r->depth == 0)
        return;
    enum html_tag tag = (enum html_tag)top(r)->tag;
    if (top(r)->says != HTML_METAS)
        end_saying(r, top(r));
    r->inline_ended = tag == TAG_INLINE || tag == TAG_LINK || tag == TAG_TIME;
    r->details_ended = (top(r)->marks & HTML_DETAILS) != 0;
    r->depth--;
    switch (tag) {
    case TAG_SKIPPED:
        r->skipped--;
        return;
    case TAG_LINK:
        r->links--;
        break;
    case TAG_BOLD:
        r->bolds--;
        break;
    case TAG_PREFORMATTED:
        r->preformatted--;
        break;
    case TAG_TITLE:
        if (r->in_title) {
            r->in_title = false;
            r->title_done = true;
            r->document->metas[HTML_META_TITLE_ELEMENT] =
                (struct span){r->text + r->title_begin, r->length - r->title_begin};
        }
        break;
    default:
        break;
    }
    if (breaks_line(tag) && tag != TAG_BREAK) {
        close_block(r);
        r->break_pending = false;
    }
}

/* ---- the parse ---- */

static void take_linked(struct reader *r, struct span *meta, struct span value)
{
    if (meta->data != NULL || value.length == 0 || value.length > LONGEST_META ||
        value.length > r->room - r->length)
        return;
    *meta = (struct span){r->text + r->length, html_linked_unescape(value, r->text + r->length)};
    r->length += meta->length;
}

/* Linked data says what no meta element has said. */
static void read_linked_data(struct reader *r, struct span html)
{
    static const struct {
        struct span key;
        enum html_meta meta;
    } keys[] = {
        {{"\"headline\"", 10}, HTML_META_TITLE},   {{"\"datePublished\"", 15}, HTML_META_PUBLISHED},
        {{"\"pubDate\"", 9}, HTML_META_PUBLISHED}, {{"\"author\"", 8}, HTML_META_AUTHOR},
        {{"\"publisher\"", 11}, HTML_META_SITE},
    };
    enum { SCRIPTS_MOST = 16 };
    for (unsigned n = 0; n < SCRIPTS_MOST; n++) {
        struct span data = html_linked_next(&html);
        if (data.length == 0)
            break;
        for (size_t i = 0; i < sizeof(keys) / sizeof(keys[0]); i++)
            take_linked(r, &r->document->metas[keys[i].meta], html_linked_value(data, keys[i].key));
    }
}

/* The time that a script writes into the page, or keeps for others, as an e-paper's note does. */
static void read_script_time(struct reader *r, struct span html, const struct html_trimmed *trimmed)
{
    struct span *meta = &r->document->metas[HTML_META_TIME];
    if (meta->data != NULL || r->document->metas[HTML_META_PUBLISHED].data != NULL)
        return;
    *meta = html_source_time(trimmed->scripts, trimmed->script_count, r->time);
    if (meta->data == NULL)
        *meta = html_paper_time(html, r->time);
}

/* Left to itself, the library makes its locks when the first parser is made; two threads that make
 * theirs at the same moment then wait for each other without an end. */
static once_flag library_made = ONCE_FLAG_INIT;

void html_document_read(struct arena *arena, struct span html, struct html_document *document)
{
    call_once(&library_made, xmlInitParser);
    /* Text never exceeds its source (an entity is longer than what it stands for); each blank put
     * stands for one. Tables, like blocks, take some bytes of source each. */
    struct html_trimmed trimmed;
    html_trim(arena, html, &trimmed);
    struct reader *r = arena_alloc(arena, sizeof(*r));
    *document = (struct html_document){0};
    r->document = document;
    r->room = html.length + 16;
    r->text = arena_take(arena, r->room);
    r->block_room = html.length / 4 + 1 < MOST_BLOCKS ? html.length / 4 + 1 : MOST_BLOCKS;
    document->blocks = arena_take(arena, r->block_room * sizeof(*document->blocks));
    r->table_room =
        (uint32_t)(html.length / 16 + 1 < MOST_BLOCKS ? html.length / 16 + 1 : MOST_BLOCKS);
    r->table_holds = arena_alloc(arena, r->table_room + 1);
    document->text = r->text;
    document->table_holds = r->table_holds;

    htmlParserCtxtPtr parser =
        htmlCreateMemoryParserCtxt(trimmed.html.data, (int)trimmed.html.length);
    if (parser == NULL)
        return;
    *parser->sax = (htmlSAXHandler){.startElement = on_start,
                                    .endElement = on_end,
                                    .characters = on_characters,
                                    .ignorableWhitespace = on_characters};
    parser->userData = r;
    r->parser = parser;
    /* Recovering, a script ends at its own end tag, not at the first of those that it writes. */
    htmlCtxtUseOptions(parser, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR |
                                   HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC |
                                   HTML_PARSE_COMPACT);
    xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
    htmlParseDocument(parser);
    htmlFreeParserCtxt(parser);
    if (r->in_title) /* never closed */
        document->metas[HTML_META_TITLE_ELEMENT] =
            (struct span){r->text + r->title_begin, r->length - r->title_begin};
    read_linked_data(r, html);
    read_script_time(r, html, &trimmed);
}
