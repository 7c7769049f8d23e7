/* Envelope, encoding, lines. The four forms of the contract are told apart by headers first, then
 * by the first bytes. JSON is read by stages/envelope_json.c, HTML by text/html.c. What is declared
 * (charset, media type) is a hint; what the bytes are decides. */
#include "stages/decode.h"

#include "base/packed.h"
#include "stages/envelope_json.h"
#include "stages/payload.h"
#include "text/encoded_twice.h"
#include "text/encoding.h"
#include "text/escapes.h"
#include "text/html.h"
#include "text/html_references.h"
#include "text/lines.h"
#include "text/markup.h"

/* More ill-formed sequences than one in REPLACED_SHARE characters (and than REPLACED_FREE) are no
 * damage any more but a wrong encoding. */
enum { REPLACED_SHARE = 20, REPLACED_FREE = 16, CONTROL_SHARE = 100, CONTROL_FREE = 8 };

struct decode_options decode_defaults(void)
{
    return (struct decode_options){.message_bytes = 4u << 20,
                                   .depth = 32,
                                   .url = SPAN("url"),
                                   .title = SPAN("title"),
                                   .content = SPAN("content"),
                                   .html = SPAN("html"),
                                   .text = SPAN("text"),
                                   .published = SPAN("published"),
                                   .site = SPAN("site"),
                                   .fetched = SPAN("fetched"),
                                   .charset = SPAN("charset")};
}

/* ---- one decoding in progress ---- */

enum body_type { BODY_UNKNOWN, BODY_TEXT, BODY_HTML, BODY_JSON, BODY_OTHER };

struct decoding {
    const struct decode_options *options;
    struct arena *arena;
    const struct message *message;
    struct page *page;
    struct rejection *rejection;
    bool sound; /* what is at hand is known to be well-formed UTF-8, as the fields of such JSON are
                 */
};

static enum status reject(struct decoding *d, enum rejection_code code, struct span detail)
{
    *d->rejection = (struct rejection){code, detail};
    return code == REJECTED_TOO_LARGE || code == REJECTED_TOO_DEEP ? STATUS_TOO_LARGE
                                                                   : STATUS_MALFORMED;
}

static struct span lower_case(struct arena *arena, struct span text)
{
    char *data = arena_take(arena, text.length);
    for (size_t i = 0; i < text.length; i++) {
        char c = text.data[i];
        data[i] = (char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    }
    return (struct span){data, text.length};
}

/* Text of the envelope as valid UTF-8, whatever was sent. */
static struct span clean(struct arena *arena, struct span text)
{
    if (text.data == NULL || encoding_is_utf8(text))
        return text;
    struct encoding_damage damage;
    return runes_to_utf8(arena, encoding_decode(arena, text, CHARSET_UTF8, &damage));
}

/* "text/html; charset=GBK" into media type and charset, as RFC 9110 section 8.3.1 writes it. */
static void read_content_type(struct arena *arena, struct span value, struct span *media_type,
                              struct span *charset)
{
    struct span rest = clean(arena, value), part;
    if (!span_next_part(&rest, ';', &part))
        return;
    *media_type = lower_case(arena, span_trim(part));
    struct span told = charset_of_content_type(rest);
    if (told.data != NULL)
        *charset = lower_case(arena, told);
}

static enum body_type body_type_of(struct span media_type)
{
    if (media_type.length == 0 || span_equal(media_type, SPAN("application/octet-stream")))
        return BODY_UNKNOWN;
    if (span_equal(media_type, SPAN("text/html")) ||
        span_equal(media_type, SPAN("application/xhtml+xml")))
        return BODY_HTML;
    if (span_equal(media_type, SPAN("application/json")) ||
        span_ends_with(media_type, SPAN("+json")) || span_equal(media_type, SPAN("text/json")))
        return BODY_JSON;
    if (span_starts_with(media_type, SPAN("text/")))
        return span_equal(media_type, SPAN("text/xml")) ? BODY_UNKNOWN : BODY_TEXT;
    if (span_starts_with(media_type, SPAN("image/")) ||
        span_starts_with(media_type, SPAN("video/")) ||
        span_starts_with(media_type, SPAN("audio/")) ||
        span_equal(media_type, SPAN("application/pdf")))
        return BODY_OTHER;
    return BODY_UNKNOWN;
}

/* ---- the body ---- */

/* The value as UTF-8 where it is in another encoding, for parsers that take nothing else. */
static struct span as_utf8(struct decoding *d, struct span bytes, struct span declared)
{
    enum charset charset = encoding_detect(&bytes, declared, &d->sound);
    if (charset == CHARSET_UTF8)
        return bytes;
    d->sound = true;
    d->page->charset = charset_name(charset);
    struct encoding_damage damage;
    struct runes text = encoding_decode(d->arena, bytes, charset, &damage);
    d->page->repairs[REPAIR_REPLACEMENT] += (uint32_t)damage.replaced;
    return runes_to_utf8(d->arena, text);
}

/* Reads JSON of any encoding; *json is in the arena. */
static enum status read_json(struct decoding *d, struct span text, bool event,
                             struct envelope_json *json)
{
    text = as_utf8(d, text, d->page->envelope.charset);
    enum envelope_fault fault = envelope_json_read(d->options, d->arena, text, event, json);
    d->page->repairs[REPAIR_REPLACEMENT] += json->replaced;
    switch (fault) {
    case ENVELOPE_SOUND:
        return STATUS_OK;
    case ENVELOPE_TOO_DEEP:
        return reject(d, REJECTED_TOO_DEEP,
                      arena_format(d->arena, "The JSON is nested deeper than %u levels.",
                                   (unsigned)d->options->depth));
    case ENVELOPE_NOT_JSON:
        break;
    }
    struct span detail = SPAN("The JSON does not parse: there is none.");
    if (text.length > 0 && json->fault_at >= text.length)
        detail = arena_format(d->arena, "The JSON does not parse: it ends too early, at byte %zu.",
                              text.length);
    else if (text.length > 0)
        detail = arena_format(d->arena, "The JSON does not parse: fault near byte %zu of %zu.",
                              json->fault_at, text.length);
    return reject(d, REJECTED_BAD_JSON, detail);
}

static bool is_json_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* An object's first two marks, or those of the first in an array: prose does not begin with {", {}
 * or [{". An array is refused where it is read: as prose it would be a record. */
static bool looks_like_json(struct span text)
{
    size_t at = 0;
    while (at < text.length && is_json_blank(text.data[at]))
        at++;
    bool array = at < text.length && text.data[at] == '[';
    at += array;
    while (array && at < text.length && is_json_blank(text.data[at]))
        at++;
    if (at == text.length || text.data[at] != '{')
        return false;
    at++;
    while (at < text.length && is_json_blank(text.data[at]))
        at++;
    return at < text.length && (text.data[at] == '"' || text.data[at] == '}');
}

/* Tab, the line ends, and the escape of old terminals' text are no sign of binary data. */
static bool is_binary_control(char32_t c)
{
    const uint32_t harmless =
        1u << '\t' | 1u << '\n' | 1u << '\v' | 1u << '\f' | 1u << '\r' | 1u << 27;
    return c < ' ' && (harmless >> c & 1) == 0;
}

static enum status judge_text(struct decoding *d, struct runes text,
                              const struct encoding_damage *damage)
{
    uint32_t first_ink = 0;
    while (first_ink < text.length && rune_is_blank(text.data[first_ink]))
        first_ink++;
    size_t controls = 0;
    uint32_t i = 0;
    for (; i + 4 <= text.length; i += 4) {
        if (!packed_any((words2)(runes4_at(text.data + i) < U' ')))
            continue;
        for (int k = 0; k < 4; k++)
            controls += is_binary_control(text.data[i + k]);
    }
    for (; i < text.length; i++)
        controls += is_binary_control(text.data[i]);
    if (controls > CONTROL_FREE && controls * CONTROL_SHARE > text.length)
        return reject(d, REJECTED_NOT_TEXT,
                      arena_format(d->arena,
                                   "The value is no text: %zu of its %u characters are "
                                   "control characters.",
                                   controls, (unsigned)text.length));
    if (damage->replaced > REPLACED_FREE && damage->replaced * REPLACED_SHARE > text.length)
        return reject(d, REJECTED_BAD_ENCODING,
                      arena_format(d->arena, "Read as %s, %zu of %u characters are ill-formed.",
                                   d->page->charset, damage->replaced, (unsigned)text.length));
    if (first_ink == text.length)
        return reject(d, REJECTED_EMPTY, SPAN("The article holds nothing but white space."));
    return STATUS_OK;
}

static bool contains_ignoring_case(struct span text, struct span needle)
{
    for (size_t at = 0; at + needle.length <= text.length; at++) {
        const char *next = memchr(text.data + at, needle.data[0], text.length - at);
        if (next == NULL)
            return false;
        at = (size_t)(next - text.data);
        if (span_equal_ignoring_case(span_slice(text, at, at + needle.length), needle))
            return true;
    }
    return false;
}

/* What <meta charset=...>, in either form, or an XML declaration says; absent where nothing does.
 */
static struct span charset_of_markup(struct span bytes)
{
    struct span head = span_slice(bytes, 0, 4096);
    static const char *const names[] = {"charset=", "encoding="};
    if (memchr(head.data, '<', head.length) == NULL)
        return (struct span){NULL, 0};
    for (unsigned i = 0; i < 2; i++) {
        size_t at = span_find(head, span_of(names[i]));
        if (at == head.length || memchr(head.data, '<', at) == NULL)
            continue;
        size_t begin = at + strlen(names[i]);
        while (begin < head.length && (head.data[begin] == '"' || head.data[begin] == '\''))
            begin++;
        size_t end = begin;
        while (end < head.length && head.data[end] > ' ' &&
               strchr("\"'/>;?", head.data[end]) == NULL)
            end++;
        return span_slice(head, begin, end);
    }
    return (struct span){NULL, 0};
}

/* Whether the bytes are a page of HTML, whatever was declared: its head is within the first few
 * kilobytes, a fragment begins with a tag. */
static bool looks_like_html(struct span bytes, bool declared)
{
    struct span head = span_slice(bytes, 0, 4096);
    if (memchr(bytes.data, '<', bytes.length) == NULL)
        return false;
    if (contains_ignoring_case(head, SPAN("<!doctype html")) ||
        contains_ignoring_case(head, SPAN("<html")) ||
        contains_ignoring_case(head, SPAN("<head>")) || contains_ignoring_case(head, SPAN("<body")))
        return true;
    static const char *const marks[] = {"<p>",     "</p>",  "<br",      "<div",  "</div>",
                                        "</span>", "</h1>", "</h2>",    "</h3>", "</h4>",
                                        "</li>",   "</td>", "</strong>"};
    bool tags = false;
    for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]) && !tags; i++)
        tags = contains_ignoring_case(bytes, span_of(marks[i]));
    struct span trimmed = span_trim(head);
    return tags && (declared || (trimmed.length > 0 && trimmed.data[0] == '<') ||
                    contains_ignoring_case(bytes, SPAN("</p>")));
}

/* The envelope's own title is the page's first line; the text often repeats it, which is for
 * arranging to see. */
static void add_title(struct decoding *d, struct line_list *lines)
{
    struct span title = span_trim(d->page->envelope.title);
    if (title.length == 0)
        return;
    struct runes text = runes_from_utf8(d->arena, title, NULL);
    char32_t *runes = (char32_t *)text.data; /* made right here */
    text.length = html_strip_tags(runes, text.length);
    for (uint32_t i = 0; i < text.length; i++)
        if (runes[i] == U'\n' || runes[i] == U'\r' || runes[i] == U'\t')
            runes[i] = U' '; /* a title is one line */
    lines_add(d->arena, lines, &(struct line){.text = text, .hint = LINE_TITLE, .whole = 1});
}

static void read_plain(struct decoding *d, struct runes text, struct line_list *lines)
{
    add_title(d, lines);
    lines_add_text(d->arena, lines, text);
}

/* The parser wants UTF-8 without fault: as it came where it is that, else made from the decoded
 * text. The crawler's title goes in only where there is a body for it. */
static enum status read_html(struct decoding *d, struct span bytes, enum charset charset,
                             struct runes text, struct line_list *lines)
{
    d->page->media_type = "text/html";
    if (charset != CHARSET_UTF8 || memchr(bytes.data, 0, bytes.length) != NULL ||
        !(d->sound || encoding_is_utf8(bytes))) {
        char32_t *runes = (char32_t *)text.data; /* the decoder's own memory */
        for (uint32_t i = 0; i < text.length; i++)
            if (runes[i] == 0)
                runes[i] = U' ';
        bytes = runes_to_utf8(d->arena, text);
    }
    struct line_list body = {0};
    if (!html_read_lines(d->arena, bytes, &body))
        return reject(d, REJECTED_TOO_DEEP,
                      SPAN("The page's elements are nested too deeply to be read to its end."));
    if (body.count == 0)
        return STATUS_OK;
    add_title(d, lines);
    for (size_t i = 0; i < body.count; i++)
        lines_add(d->arena, lines, &body.items[i]);
    return STATUS_OK;
}

/* What a reader of pages would have done to plain text that was cut out of one. Escaped as a whole
 * (&lt;p&gt;...), the text is a page again. True where that changed it. */
static bool resolve_references(struct decoding *d, struct span *bytes, struct runes *text)
{
    if (memchr(bytes->data, '&', bytes->length) == NULL)
        return false;
    uint32_t length = html_resolve_references((char32_t *)text->data /* the decoder's own memory */,
                                              text->length);
    if (length == text->length)
        return false;
    text->length = length;
    *bytes = runes_to_utf8(d->arena, *text);
    return true;
}

static enum status read_body(struct decoding *d, struct span bytes, enum body_type type)
{
    struct page *page = d->page;
    if (span_trim(bytes).length == 0)
        return reject(d, REJECTED_EMPTY, SPAN("The message holds no article: its text is empty."));
    const char *kind = encoding_binary_kind(bytes);
    if (kind != NULL)
        return reject(d, REJECTED_NOT_TEXT,
                      arena_format(d->arena, "The value is no text but %s.", kind));
    if (payload_is_feed(bytes))
        return reject(
            d, REJECTED_NO_ARTICLE,
            SPAN("The value is a feed (RSS or Atom), which only tells of articles: publish "
                 "each page that it names as a message of its own."));
    if (payload_is_table(bytes))
        return reject(d, REJECTED_NO_ARTICLE,
                      SPAN("The value is a table of articles (CSV): publish each of its rows as a "
                           "message of its own."));
    if (type == BODY_OTHER)
        return reject(d, REJECTED_NOT_TEXT,
                      arena_format(d->arena, "The value is declared as %.*s, which is no text.",
                                   (int)page->envelope.media_type.length,
                                   page->envelope.media_type.data));
    struct encoding_damage damage;
    struct span declared = page->envelope.charset;
    if (encoding_undo_second(d->arena, bytes, &bytes)) {
        declared = (struct span){NULL, 0};
        d->sound = false;
    }
    if (declared.length == 0)
        declared = charset_of_markup(bytes);
    enum charset charset;
    struct runes text = encoding_read(d->arena, &bytes, declared, &d->sound, &charset, &damage);
    if (page->charset == NULL)
        page->charset = charset_name(charset);
    page->repairs[REPAIR_REPLACEMENT] += (uint32_t)damage.replaced;
    page->repairs[REPAIR_CUT] += (uint32_t)damage.cut;
    page->media_type = "text/plain";
    if (charset == CHARSET_UTF16LE || charset == CHARSET_UTF16BE) {
        bytes = runes_to_utf8(d->arena, text); /* tags are looked for byte by byte */
        charset = CHARSET_UTF8;
    }
    bool html = looks_like_html(bytes, type == BODY_HTML);
    if (!html && resolve_references(d, &bytes, &text)) {
        charset = CHARSET_UTF8;
        html = looks_like_html(bytes, type == BODY_HTML);
    }
    enum status status = judge_text(d, text, &damage);
    if (status != STATUS_OK)
        return status;
    struct line_list lines = {0};
    if (!html && memchr(bytes.data, '<', bytes.length) != NULL)
        text.length = html_strip_tags((char32_t *)text.data, text.length);
    if (!html && memchr(bytes.data, '\\', bytes.length) != NULL)
        text.length = escapes_resolve((char32_t *)text.data, text.length);
    if (!html && (memchr(bytes.data, '[', bytes.length) || memchr(bytes.data, '#', bytes.length)))
        text.length = markup_strip((char32_t *)text.data, text.length);
    if (html)
        status = read_html(d, bytes, charset, text, &lines);
    else
        read_plain(d, text, &lines);
    page->lines = lines.items;
    page->line_count = lines.count;
    return status;
}

/* ---- the four forms ---- */

static struct span first_present(struct span a, struct span b)
{
    return a.data != NULL ? a : b;
}

/* A field that was cut out of a page. Its address is none: that is what it is known by. */
static struct span read_field(struct arena *arena, struct span field)
{
    encoding_undo_second(arena, field, &field);
    return html_without_references(arena, clean(arena, field));
}

/* The crawler's fields, once read, into the envelope; then its article. */
static enum status take_crawler(struct decoding *d, const struct envelope_json *r)
{
    struct envelope *envelope = &d->page->envelope;
    const struct span *fields = r->fields;
    envelope->url = first_present(clean(d->arena, fields[FIELD_URL]), envelope->url);
    envelope->title = read_field(d->arena, fields[FIELD_TITLE]);
    envelope->published = read_field(d->arena, fields[FIELD_PUBLISHED]);
    envelope->site = read_field(d->arena, fields[FIELD_SITE]);
    envelope->fetched = first_present(clean(d->arena, fields[FIELD_FETCHED]), envelope->fetched);
    if (fields[FIELD_CHARSET].data != NULL)
        envelope->charset = lower_case(d->arena, clean(d->arena, fields[FIELD_CHARSET]));
    /* The plain text is what the crawler already took out of the page: it goes before the page. */
    static const struct {
        enum envelope_field field;
        enum body_type type;
    } order[] = {{FIELD_CONTENT, BODY_UNKNOWN}, {FIELD_HTML, BODY_HTML}, {FIELD_TEXT, BODY_TEXT}};
    bool present = false;
    for (unsigned i = 0; i < sizeof(order) / sizeof(order[0]); i++) {
        struct span value = fields[order[i].field];
        present |= value.data != NULL;
        if (span_trim(value).length == 0)
            continue;
        envelope->payload = value;
        return read_body(d, value, order[i].type);
    }
    if (present)
        return reject(d, REJECTED_EMPTY, SPAN("The JSON object's article is empty."));
    return reject(d, REJECTED_BAD_ENVELOPE,
                  arena_format(d->arena,
                               "The JSON object has none of the fields that hold an article "
                               "(%.*s; %.*s; %.*s).",
                               (int)d->options->content.length, d->options->content.data,
                               (int)d->options->html.length, d->options->html.data,
                               (int)d->options->text.length, d->options->text.data));
}

static enum status read_structured(struct decoding *d, struct span json);

static enum status read_crawler(struct decoding *d, struct span json, bool may_be_event)
{
    struct envelope_json *r = arena_alloc(d->arena, sizeof(*r));
    enum status status = read_json(d, json, false, r);
    if (status != STATUS_OK)
        return status;
    if (r->scalar.data != NULL)
        return read_body(d, r->scalar, BODY_UNKNOWN);
    if (!r->object)
        return reject(d, REJECTED_BAD_ENVELOPE,
                      SPAN("The JSON is not an object: a message holds one article."));
    /* An event that lost its content type on the way, or stands in a file. */
    if (may_be_event && r->fields[FIELD_CE_SPECVERSION].data != NULL)
        return read_structured(d, json);
    return take_crawler(d, r);
}

static enum status read_structured(struct decoding *d, struct span json)
{
    struct envelope *envelope = &d->page->envelope;
    envelope->form = "structured";
    struct envelope_json *r = arena_alloc(d->arena, sizeof(*r));
    enum status status = read_json(d, json, true, r);
    if (status != STATUS_OK)
        return status;
    if (!r->object)
        return reject(d, REJECTED_BAD_ENVELOPE, SPAN("The CloudEvent is not a JSON object."));
    const struct span *fields = r->fields;
    envelope->id = clean(d->arena, fields[FIELD_CE_ID]);
    envelope->url = clean(d->arena, fields[FIELD_CE_SOURCE]);
    envelope->fetched = clean(d->arena, fields[FIELD_CE_TIME]);
    envelope->traceparent =
        first_present(envelope->traceparent, clean(d->arena, fields[FIELD_CE_TRACEPARENT]));
    envelope->tracestate =
        first_present(envelope->tracestate, clean(d->arena, fields[FIELD_CE_TRACESTATE]));
    envelope->media_type = envelope->charset = (struct span){NULL, 0};
    read_content_type(d->arena, fields[FIELD_CE_DATACONTENTTYPE], &envelope->media_type,
                      &envelope->charset);
    if (fields[FIELD_CE_SPECVERSION].data == NULL)
        return reject(d, REJECTED_BAD_ENVELOPE, SPAN("The CloudEvent has no specversion."));
    if (r->has_data_object)
        return take_crawler(d, r);
    struct span data = fields[FIELD_CE_DATA];
    if (fields[FIELD_CE_DATA_BASE64].data != NULL)
        d->sound = false;
    if (fields[FIELD_CE_DATA_BASE64].data != NULL &&
        !envelope_decode_base64(d->arena, fields[FIELD_CE_DATA_BASE64], &data))
        return reject(d, REJECTED_BAD_ENVELOPE,
                      SPAN("The CloudEvent's data_base64 is not valid base64."));
    if (data.data == NULL)
        return reject(d, REJECTED_BAD_ENVELOPE, SPAN("The CloudEvent has no data."));
    envelope->payload = data;
    enum body_type type = body_type_of(envelope->media_type);
    if (type == BODY_JSON && looks_like_json(data))
        return read_crawler(d, data, false);
    return read_body(d, data, type == BODY_JSON ? BODY_UNKNOWN : type);
}

static struct span header(struct decoding *d, const char *name)
{
    return clean(d->arena, message_header(d->message, span_of(name)));
}

static bool is_event(const struct message *message)
{
    return message_header(message, SPAN("ce_specversion")).data != NULL ||
           message_header(message, SPAN("ce_id")).data != NULL ||
           message_header(message, SPAN("ce_source")).data != NULL;
}

/* Forms 2 to 4: the value is the article, or the crawler's object about it. */
static enum status read_value(struct decoding *d)
{
    struct envelope *envelope = &d->page->envelope;
    bool event = is_event(d->message);
    envelope->form = event ? "binary" : "raw";
    if (event) {
        envelope->id = header(d, "ce_id");
        envelope->url = header(d, "ce_source");
        envelope->fetched = header(d, "ce_time");
    }
    envelope->payload = d->message->value;
    enum body_type type = body_type_of(envelope->media_type);
    struct span unmarked = d->message->value;
    if (span_starts_with(unmarked, SPAN("\xEF\xBB\xBF")))
        unmarked = span_slice(unmarked, 3, unmarked.length);
    bool utf16 = unmarked.length >= 2 && (span_starts_with(unmarked, SPAN("\xFF\xFE{")) ||
                                          span_starts_with(unmarked, SPAN("\xFE\xFF\0{")));
    if (type == BODY_JSON || utf16 || (type == BODY_UNKNOWN && looks_like_json(unmarked))) {
        if (span_trim(unmarked).length == 0)
            return reject(d, REJECTED_EMPTY, SPAN("The message is empty."));
        if (!event)
            envelope->form = "json";
        return read_crawler(d, unmarked, true);
    }
    return read_body(d, d->message->value, type);
}

enum status decode_message(const struct decode_options *options, struct arena *arena,
                           const struct message *message, struct page *page,
                           struct rejection *rejection)
{
    struct decoding d = {options, arena, message, page, rejection, false};
    *page = (struct page){.media_type = "text/plain"};
    *rejection = (struct rejection){.code = REJECTED_NOT};
    if (message->value.length > options->message_bytes)
        return reject(&d, REJECTED_TOO_LARGE,
                      arena_format(arena, "The message has more than %zu bytes, the limit.",
                                   options->message_bytes));
    if (message->value.length == 0)
        return reject(&d, REJECTED_EMPTY, SPAN("The message is empty."));
    page->envelope.traceparent = header(&d, "traceparent");
    page->envelope.tracestate = header(&d, "tracestate");
    read_content_type(arena, header(&d, "content-type"), &page->envelope.media_type,
                      &page->envelope.charset);
    struct span media_type = page->envelope.media_type;
    if (span_equal(media_type, SPAN("application/cloudevents+json")))
        return read_structured(&d, message->value);
    if (span_starts_with(media_type, SPAN("application/cloudevents")))
        return reject(&d, REJECTED_BAD_ENVELOPE,
                      arena_format(arena,
                                   "CloudEvents as %.*s are not read, only one event as "
                                   "application/cloudevents+json.",
                                   (int)media_type.length, media_type.data));
    return read_value(&d);
}
