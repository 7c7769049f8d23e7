/* The record's ninjs part and its `processing`; the `facts` are written by encode_facts.c.
 * Everything that could differ from run to run (time, host, order of arrival) is left out, so that
 * the same message always gives the same bytes. */
#include "stages/encode.h"

#include "base/clock.h"
#include "base/digits.h"
#include "stages/encode_facts.h"
#include "text/json_writer.h"

enum {
    LARGEST_RECORD = 256 * 1024 * 1024,
    BYTES_EACH = 6 /* of a record for a code point of its text: most need no more */
};

/* processing.ruleset: raise it where the program's rules change what comes out. */
#define RULES_VERSION "1"

struct span encode_uri(struct arena *arena, const uint8_t fingerprint[16])
{
    static const char scheme[] = "urn:tidings:";
    char *uri = arena_take(arena, URI_LENGTH), *to = uri + sizeof(scheme) - 1;
    memcpy(uri, scheme, sizeof(scheme) - 1);
    for (size_t half = 0; half < 2; half++) {
        uint64_t bytes = 0;
        for (size_t i = 0; i < 8; i++)
            bytes = bytes << 8 | fingerprint[8 * half + i];
        to = digits_hex(to, bytes, 16);
    }
    return (struct span){uri, URI_LENGTH};
}

struct span encode_part(struct arena *arena, int32_t part, int32_t parts)
{
    return arena_format(arena, "%d/%d", part, parts);
}

/* TOPIC/PARTITION/OFFSET */
struct span encode_coordinate(struct arena *arena, const struct coordinate *coordinate)
{
    size_t length = coordinate->topic.length;
    char *text = arena_take(arena, length + 2 * (1 + DIGITS_SIGNED)), *to = text + length;
    if (length > 0)
        memcpy(text, coordinate->topic.data, length);
    *to++ = '/';
    to = digits_signed(to, coordinate->partition);
    *to++ = '/';
    to = digits_signed(to, coordinate->offset);
    return (struct span){text, (size_t)(to - text)};
}

/* RFC 3339 in China's time; the day's beginning where no time of day is known. */
static struct span print_published(struct arena *arena, const struct date *date)
{
    struct span text = arena_copy(arena, SPAN("0000-00-00T00:00:00+08:00"));
    char *to = (char *)text.data;
    digits_decimal(to, (uint64_t)date->year, 4);
    digits_decimal(to + 5, (uint64_t)date->month, 2);
    digits_decimal(to + 8, (uint64_t)date->day, 2);
    if (date->hour >= 0) {
        digits_decimal(to + 11, (uint64_t)date->hour, 2);
        digits_decimal(to + 14, (uint64_t)date->minute, 2);
        digits_decimal(to + 17, (uint64_t)date->second, 2);
    }
    return text;
}

/* RFC 3339 in UTC, milliseconds only where there are any. */
static struct span print_timestamp(struct arena *arena, int64_t timestamp_ms)
{
    char text[CLOCK_TEXT_SIZE];
    clock_print_utc(timestamp_ms, text);
    struct span stamp = span_of(text);
    if (timestamp_ms % 1000 == 0)
        return arena_join(arena, span_slice(stamp, 0, span_find(stamp, SPAN("."))), SPAN("Z"));
    return arena_copy(arena, stamp);
}

/* An array of {role, value}, one for each block whose role has a name; left out where empty. */
static void write_blocks(struct json_writer *writer, const struct article *article, const char *key,
                         const char *(*name_of)(enum block_role))
{
    bool open = false;
    for (size_t i = 0; i < article->block_count; i++) {
        const struct block *block = &article->blocks[i];
        const char *role = name_of(block->role);
        if (role == NULL)
            continue;
        if (!open) {
            json_key(writer, key);
            json_open_array(writer);
            open = true;
        }
        json_open_object(writer);
        json_text_pair(writer, "role", span_of(role));
        json_key(writer, "value");
        json_runes(writer, runes_slice(article->text, block->begin, block->end));
        json_close_object(writer);
    }
    if (open)
        json_close_array(writer);
}

static const char *headline_role(enum block_role role)
{
    switch (role) {
    case BLOCK_MAIN:
        return "main";
    case BLOCK_KICKER:
        return "kicker";
    case BLOCK_SUBTITLE:
        return "subtitle";
    case BLOCK_SECTION:
        return "section";
    default:
        return NULL;
    }
}

static const char *description_role(enum block_role role)
{
    switch (role) {
    case BLOCK_SUMMARY:
        return "summary";
    case BLOCK_CAPTION:
        return "caption";
    case BLOCK_EDITOR_NOTE:
        return "editorNote";
    default:
        return NULL;
    }
}

static void write_body(struct json_writer *writer, const struct article *article)
{
    json_key(writer, "bodies");
    json_open_array(writer);
    json_open_object(writer);
    json_text_pair(writer, "role", SPAN("main"));
    json_text_pair(writer, "contentType", SPAN("text/plain"));
    json_integer_pair(writer, "charCount", article->body_length);
    json_key(writer, "value");
    json_runes(writer, runes_slice(article->text, 0, article->body_length));
    json_close_object(writer);
    json_close_array(writer);
}

/* The byline as a reader would print it: reporters, correspondents and authors by name. */
static void write_by(struct json_writer *writer, struct arena *arena, const struct facts *facts)
{
    static const struct {
        enum byline_role role;
        const char *label;
    } parts[] = {{BYLINE_REPORTER, "记者"},
                 {BYLINE_CORRESPONDENT, "通讯员"},
                 {BYLINE_AUTHOR, ""},
                 {BYLINE_PHOTOGRAPHER, "摄影"}};
    struct buffer by;
    buffer_init(&by, arena, 256, LARGEST_RECORD);
    for (size_t p = 0; p < sizeof(parts) / sizeof(parts[0]); p++) {
        bool labelled = false;
        for (size_t i = 0; i < facts->byline_count; i++) {
            if (facts->bylines[i].role != parts[p].role)
                continue;
            if (by.length > 0)
                buffer_append_byte(&by, ' ');
            if (!labelled && parts[p].label[0] != '\0') {
                buffer_append(&by, span_of(parts[p].label));
                buffer_append_byte(&by, ' ');
            }
            labelled = true;
            buffer_append(&by, facts->bylines[i].name);
        }
    }
    if (by.length > 0)
        json_text_pair(writer, "by", buffer_span(&by));
}

static const char *relation_name(enum relation relation)
{
    switch (relation) {
    case RELATION_ABOUT:
        return "about";
    case RELATION_AUTHOR:
        return "author";
    default:
        return "mentions";
    }
}

static void write_entities(struct json_writer *writer, const char *key,
                           const struct entity *entities, size_t count)
{
    if (count == 0)
        return;
    json_key(writer, key);
    json_open_array(writer);
    for (size_t i = 0; i < count; i++) {
        json_open_object(writer);
        json_text_pair(writer, "name", entities[i].name);
        json_text_pair(writer, "rel", span_of(relation_name(entities[i].relation)));
        encode_code(writer, "literal", entities[i].code);
        json_close_object(writer);
    }
    json_close_array(writer);
}

static void write_events(struct json_writer *writer, const struct facts *facts)
{
    if (facts->event_count == 0)
        return;
    json_key(writer, "events");
    json_open_array(writer);
    for (size_t i = 0; i < facts->event_count; i++) {
        json_open_object(writer);
        json_text_pair(writer, "name", facts->events[i].name);
        json_text_pair(writer, "rel",
                       facts->events[i].attendee_count > 0 ? SPAN("about") : SPAN("mentions"));
        json_close_object(writer);
    }
    json_close_array(writer);
}

static void write_sources(struct json_writer *writer, const struct article *article)
{
    if (article->source_count == 0)
        return;
    json_key(writer, "infoSources");
    json_open_array(writer);
    for (size_t i = 0; i < article->source_count; i++) {
        json_open_object(writer);
        json_text_pair(writer, "name", article->sources[i].name);
        json_text_pair(writer, "role",
                       article->sources[i].role == SOURCE_ORIGIN ? SPAN("origin")
                                                                 : SPAN("publisher"));
        json_close_object(writer);
    }
    json_close_array(writer);
}

static void write_subjects(struct json_writer *writer, const struct facts *facts)
{
    if (facts->subject_count > 0) {
        json_key(writer, "subjects");
        json_open_array(writer);
        for (size_t i = 0; i < facts->subject_count; i++) {
            json_open_object(writer);
            json_text_pair(writer, "name", facts->subjects[i].name);
            json_text_pair(writer, "rel", SPAN("about"));
            json_text_pair(writer, "literal", facts->subjects[i].medtop);
            json_close_object(writer);
        }
        json_close_array(writer);
    }
    if (facts->genre != NULL) {
        json_key(writer, "genres");
        json_open_array(writer);
        json_open_object(writer);
        json_text_pair(writer, "name", span_of(facts->genre));
        json_close_object(writer);
        json_close_array(writer);
    }
}

static void write_alt_id(struct json_writer *writer, const char *role, struct span value)
{
    if (value.data == NULL)
        return;
    json_open_object(writer);
    json_text_pair(writer, "role", span_of(role));
    json_text_pair(writer, "value", value);
    json_close_object(writer);
}

/* altIds is written first in the record so that a revision can be told behind a known prefix. */
static void write_alt_ids(struct json_writer *writer, struct arena *arena,
                          const struct article *article, struct span revision_of)
{
    json_key(writer, "altIds");
    json_open_array(writer);
    write_alt_id(writer, "revisionOf", revision_of);
    write_alt_id(writer, "url", article->envelope->url);
    write_alt_id(writer, "message", encode_coordinate(arena, &article->coordinate));
    if (article->parts > 1)
        write_alt_id(writer, "part", encode_part(arena, article->coordinate.part, article->parts));
    char simhash[16];
    digits_hex(simhash, article->simhash, sizeof(simhash));
    write_alt_id(writer, "simhash", (struct span){simhash, sizeof(simhash)});
    json_close_array(writer);
}

static void write_processing(struct json_writer *writer, struct arena *arena,
                             const struct lexicon *lexicon, const struct article *article)
{
    struct span lists = lexicon_version(lexicon);
    json_key(writer, "processing");
    json_open_object(writer);
    json_text_pair(writer, "ruleset", arena_join(arena, SPAN(RULES_VERSION "-"), lists));
    json_text_pair(writer, "charset", span_of(article->charset));
    json_text_pair(writer, "mediaType", span_of(article->media_type));
    json_text_pair(writer, "script", span_of(script_name(article->script)));
    bool open = false;
    for (size_t i = 0; i < REPAIR_KINDS; i++) {
        if (article->repairs[i] == 0)
            continue;
        if (!open) {
            json_key(writer, "repairs");
            json_open_object(writer);
            open = true;
        }
        json_integer_pair(writer, repair_name((enum repair)i), article->repairs[i]);
    }
    if (open)
        json_close_object(writer);
    if (article->facts.check_count > 0) {
        json_key(writer, "checks");
        json_open_array(writer);
        for (size_t i = 0; i < article->facts.check_count; i++) {
            json_open_object(writer);
            json_text_pair(writer, "text", article->facts.checks[i].text);
            json_integer_pair(writer, "stated", article->facts.checks[i].stated);
            json_integer_pair(writer, "found", article->facts.checks[i].found);
            json_close_object(writer);
        }
        json_close_array(writer);
    }
    json_close_object(writer);
}

struct span encode_record(struct arena *arena, const struct lexicon *lexicon,
                          const struct article *article, struct span revision_of)
{
    struct json_writer writer;
    json_writer_init(&writer, arena, LARGEST_RECORD);
    buffer_reserve(&writer.out, (size_t)article->text.length * BYTES_EACH);
    json_open_object(&writer);
    json_text_pair(&writer, "uri", encode_uri(arena, article->fingerprint));
    write_alt_ids(&writer, arena, article, revision_of);
    json_key(&writer, "standard");
    json_open_object(&writer);
    json_text_pair(&writer, "name", SPAN("ninjs"));
    json_text_pair(&writer, "version", SPAN("3.1"));
    json_text_pair(&writer, "schema", SPAN("urn:tidings:schema:record:1"));
    json_close_object(&writer);
    json_text_pair(&writer, "type", SPAN("text"));
    json_text_pair(&writer, "language",
                   article->script == SCRIPT_HANS ? SPAN("zh-Hans") : SPAN("zh-Hant"));
    if (article->published.year != 0 && article->published.day != 0)
        json_text_pair(&writer, "contentCreated", print_published(arena, &article->published));
    if (article->timestamp_ms >= 0)
        json_text_pair(&writer, "versionCreated", print_timestamp(arena, article->timestamp_ms));
    write_blocks(&writer, article, "headlines", headline_role);
    write_body(&writer, article);
    write_blocks(&writer, article, "descriptions", description_role);
    write_by(&writer, arena, &article->facts);
    write_entities(&writer, "people", article->facts.people, article->facts.people_count);
    write_entities(&writer, "organisations", article->facts.organisations,
                   article->facts.organisation_count);
    write_entities(&writer, "places", article->facts.places, article->facts.place_count);
    write_events(&writer, &article->facts);
    write_sources(&writer, article);
    write_subjects(&writer, &article->facts);
    write_processing(&writer, arena, lexicon, article);
    encode_facts(&writer, &article->facts);
    json_close_object(&writer);
    return json_writer_text(&writer);
}

struct span encode_revision(struct arena *arena, struct span record, struct span revision_of)
{
    static const char head[] = "\"altIds\":[";
    size_t at = span_find(record, SPAN("\"altIds\":[")) + sizeof(head) - 1;
    struct buffer out;
    buffer_init(&out, arena, record.length + 128, LARGEST_RECORD);
    buffer_append(&out, span_slice(record, 0, at));
    buffer_append(&out, SPAN("{\"role\":\"revisionOf\",\"value\":\""));
    buffer_append(&out, revision_of);
    buffer_append(&out, SPAN("\"},"));
    buffer_append(&out, span_slice(record, at, record.length));
    return buffer_span(&out);
}
