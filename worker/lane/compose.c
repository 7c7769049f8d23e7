/* Keys, headers and values of what is published. */
#include "lane/compose.h"

#include <math.h>

#include "base/clock.h"
#include "stages/encode.h"
#include "text/json_writer.h"

enum { HEADERS_MAX = 10, NOTE_MAX = 16 * 1024 * 1024, FRAME = 1024, DLQ_HEADERS = 6 };

static void add(struct header *headers, size_t *count, struct span name, struct span value)
{
    if (value.data != NULL)
        headers[(*count)++] = (struct header){name, value};
}

/* "topic/partition/offset#part": the event's id, unique and the same at every delivery. */
static struct span event_id(struct arena *arena, const struct coordinate *coordinate)
{
    struct span place = encode_coordinate(arena, coordinate);
    return arena_format(arena, "%.*s#%d", (int)place.length, place.data, coordinate->part);
}

static struct span time_text(struct arena *arena, int64_t wall_ms)
{
    char text[CLOCK_TEXT_SIZE];
    if (wall_ms < 0)
        return (struct span){NULL, 0};
    clock_print_utc(wall_ms, text);
    return arena_copy(arena, span_of(text));
}

/* CloudEvents 1.0, Kafka binding, binary mode. `source` is the page where it is known. */
static struct header *event_headers(struct arena *arena, const struct message *message,
                                    const struct prepared *article, struct span type, size_t *count)
{
    struct header *headers = arena_alloc(arena, HEADERS_MAX * sizeof(*headers));
    struct span source = article->url;
    if (source.length == 0)
        source = arena_format(arena, "urn:tidings:topic:%.*s", (int)message->topic.length,
                              message->topic.data);
    add(headers, count, SPAN("content-type"), SPAN("application/json"));
    add(headers, count, SPAN("ce_specversion"), SPAN("1.0"));
    add(headers, count, SPAN("ce_id"), event_id(arena, &article->coordinate));
    add(headers, count, SPAN("ce_source"), source);
    add(headers, count, SPAN("ce_type"), type);
    add(headers, count, SPAN("ce_time"), time_text(arena, message->timestamp_ms));
    add(headers, count, SPAN("traceparent"), article->traceparent);
    add(headers, count, SPAN("tracestate"), article->tracestate);
    return headers;
}

size_t compose_record_frame(const struct prepared *article)
{
    return FRAME + article->url.length + article->traceparent.length + article->tracestate.length +
           article->coordinate.topic.length;
}

struct outgoing compose_record(struct arena *arena, const struct message *message,
                               const struct prepared *article,
                               const struct claim_verdict *revision_of, bool skipped)
{
    size_t count = 0;
    struct header *headers =
        event_headers(arena, message, article, SPAN("tidings.record.v1"), &count);
    struct span value = article->record;
    if (revision_of != NULL)
        value = encode_revision(arena, value, encode_uri(arena, revision_of->fingerprint));
    if (skipped)
        add(headers, &count, SPAN("dedup"), SPAN("skipped"));
    return (struct outgoing){OUTGOING_RECORD, article->uri, value, headers, count};
}

/* The part of an owner's name that names the message: without #part. */
static struct span owner_message(const char *owner)
{
    struct span text = span_of(owner);
    size_t length = text.length;
    while (length > 0 && text.data[length - 1] != '#')
        length--;
    return length > 0 ? span_slice(text, 0, length - 1) : text;
}

struct outgoing compose_duplicate(struct arena *arena, const struct message *message,
                                  const struct prepared *article,
                                  const struct claim_verdict *verdict)
{
    enum { THOUSANDTHS = 1000 };
    struct json_writer writer;
    size_t count = 0;
    struct header *headers =
        event_headers(arena, message, article, SPAN("tidings.duplicate.v1"), &count);
    bool exact = verdict->answer == CLAIM_EXACT;
    struct decimal similarity =
        exact ? decimal_of(1)
              : (struct decimal){lroundf(verdict->similarity * (float)THOUSANDTHS), -3};
    json_writer_init(&writer, arena, NOTE_MAX);
    json_open_object(&writer);
    json_text_pair(&writer, "uri", article->uri);
    json_text_pair(&writer, "duplicateOf", encode_uri(arena, verdict->fingerprint));
    json_text_pair(&writer, "kind", exact ? SPAN("exact") : SPAN("near"));
    json_key(&writer, "similarity");
    json_decimal(&writer, similarity);
    json_text_pair(&writer, "message", encode_coordinate(arena, &article->coordinate));
    if (article->parts > 1)
        json_text_pair(&writer, "part",
                       encode_part(arena, article->coordinate.part, article->parts));
    json_text_pair(&writer, "duplicateOfMessage", owner_message(verdict->owner));
    json_text_pair(&writer, "url", article->url);
    json_close_object(&writer);
    return (struct outgoing){OUTGOING_DUPLICATE, article->uri, json_writer_text(&writer), headers,
                             count};
}

/* Cuts what does not fit: first the value, then (where key and headers alone are too much) those.
 */
static void cut_to_fit(struct arena *arena, struct outgoing *letter, struct header *headers,
                       size_t original_headers, size_t largest)
{
    size_t size = outgoing_size(letter);
    if (size <= largest)
        return;
    struct span length = arena_format(arena, "%zu", letter->value.length);
    add(headers, &letter->header_count, SPAN("dlq_cut"), length);
    size_t rest = outgoing_size(letter) - letter->value.length;
    if (rest > largest) {
        letter->key = (struct span){NULL, 0};
        letter->headers += original_headers;
        letter->header_count -= original_headers;
        rest = outgoing_size(letter) - letter->value.length;
    }
    letter->value = span_slice(letter->value, 0, largest > rest ? largest - rest : 0);
}

struct outgoing compose_dead_letter(struct arena *arena, const struct message *message,
                                    enum rejection_code code, struct span detail,
                                    const char *worker, int64_t now_ms, size_t largest)
{
    struct coordinate coordinate = {message->topic, message->partition, message->offset, 1};
    size_t count = message->header_count;
    struct header *headers = arena_alloc(arena, (count + DLQ_HEADERS) * sizeof(*headers));
    if (count > 0)
        memcpy(headers, message->headers, count * sizeof(*headers));
    add(headers, &count, SPAN("dlq_reason"), span_of(rejection_name(code)));
    add(headers, &count, SPAN("dlq_detail"), detail);
    add(headers, &count, SPAN("dlq_source"), encode_coordinate(arena, &coordinate));
    add(headers, &count, SPAN("dlq_worker"), span_of(worker));
    add(headers, &count, SPAN("dlq_time"), time_text(arena, now_ms));
    struct outgoing letter = {OUTGOING_DEAD_LETTER, message->key, message->value, headers, count};
    cut_to_fit(arena, &letter, headers, message->header_count, largest);
    return letter;
}
