/* Prepare, claim, send. The order of articles is that of the messages, in all three. */
#include "lane/batch.h"

#include <stdio.h>

#include "base/clock.h"
#include "lane/compose.h"
#include "stages/encode.h"
#include "telemetry/log.h"

enum {
    /* A lane shall stay under 64 MB: a batch of records larger than this is left for the next. */
    KEPT_MAX = 12 * 1024 * 1024,
    /* A batch must be settled long before its transaction, and its membership, time out. */
    PREPARE_MAX_MS = 5000
};

/* ----- prepare ----- */

/* Whether nothing of the message's partition stands before it. */
static bool *find_begins(struct arena *keep, const struct collection *collection, size_t count)
{
    bool *begins = arena_alloc(keep, count * sizeof(*begins));
    size_t *first = arena_alloc(keep, count * sizeof(*first)), partitions = 0;
    for (size_t i = 0; i < count; i++) {
        const struct message *message = &collection->messages[i];
        size_t p = 0;
        while (p < partitions &&
               (collection->messages[first[p]].partition != message->partition ||
                !span_equal(collection->messages[first[p]].topic, message->topic)))
            p++;
        begins[i] = p == partitions;
        if (begins[i])
            first[partitions++] = i;
    }
    return begins;
}

static void prepare_claims(struct batch *batch, struct arena *keep,
                           const struct collection *collection, size_t largest)
{
    size_t article = 0;
    const bool *begins = find_begins(keep, collection, batch->count);
    batch->claims = arena_alloc(keep, batch->articles * sizeof(*batch->claims));
    batch->given_up = arena_alloc(keep, batch->articles * sizeof(*batch->given_up));
    batch->verdicts = arena_alloc(keep, batch->articles * sizeof(*batch->verdicts));
    batch->decisions = arena_alloc(keep, batch->articles * sizeof(*batch->decisions));
    for (size_t i = 0; i < batch->count; i++) {
        const struct outcome *outcome = &batch->outcomes[i];
        for (size_t j = 0; j < outcome->article_count; j++, article++) {
            const struct prepared *prepared = &outcome->articles[j];
            /* What cannot be published must not claim: its copies, and itself once it is replayed,
             * would be diverted to nothing. */
            const bool fits = prepared->record.length + compose_record_frame(prepared) <= largest;
            struct claim *claim = fits ? &batch->claims[batch->claim_count++]
                                       : &batch->given_up[batch->given_up_count++];
            batch->decisions[article].fate = fits ? FATE_RECORD : FATE_TOO_LARGE;
            struct span place = encode_coordinate(keep, &prepared->coordinate);
            memcpy(claim->fingerprint, prepared->fingerprint, sizeof(claim->fingerprint));
            claim->owner = arena_format(keep, "%.*s#%d", (int)place.length, place.data,
                                        prepared->coordinate.part);
            claim->sketch = prepared->sketch;
            claim->begins = begins[i];
        }
    }
}

void batch_prepare(struct batch *batch, const struct pipeline *pipeline, struct arena *scratch,
                   struct arena *keep, const struct collection *collection, size_t largest)
{
    int64_t until = clock_monotonic_ms() + PREPARE_MAX_MS;
    *batch = (struct batch){0};
    batch->outcomes = arena_alloc(keep, collection->count * sizeof(*batch->outcomes));
    while (batch->count < collection->count &&
           (batch->count == 0 || (keep->used < KEPT_MAX && clock_monotonic_ms() < until))) {
        const struct message *messages = &collection->messages[batch->count];
        struct outcome *outcomes = &batch->outcomes[batch->count];
        size_t prepared = pipeline_prepare(pipeline, scratch, keep, messages,
                                           collection->count - batch->count, outcomes);
        for (size_t i = 0; i < prepared; i++) {
            batch->articles += outcomes[i].article_count;
            batch->bytes_in += messages[i].value.length;
        }
        batch->count += prepared;
    }
    prepare_claims(batch, keep, collection, largest);
}

void batch_claim_nothing(struct batch *batch, bool skipped)
{
    for (size_t i = 0; i < batch->claim_count; i++)
        batch->verdicts[i].answer = CLAIM_ORIGINAL;
    batch->skipped = skipped;
}

/* ----- decide ----- */

static enum fate fate_of(const struct claim_verdict *verdict)
{
    switch (verdict->answer) {
    case CLAIM_EXACT:
        return FATE_EXACT;
    case CLAIM_NEAR:
        return FATE_NEAR;
    case CLAIM_REVISION:
        return FATE_REVISION;
    case CLAIM_ORIGINAL:
        break;
    }
    return FATE_RECORD;
}

static void decide(struct batch *batch)
{
    const struct claim_verdict *verdict = batch->verdicts;
    for (size_t i = 0; i < batch->articles; i++) {
        struct decision *decision = &batch->decisions[i];
        if (decision->fate != FATE_TOO_LARGE)
            *decision = (struct decision){fate_of(verdict), verdict}, verdict++;
    }
}

/* ----- send ----- */

struct sending {
    struct batch *batch;
    struct arena *scratch;
    struct record_sink *sink;
    const char *worker;
    int64_t now_ms;
    struct counters *counters;
    const char **error;
};

static enum status send_one(struct sending *sending, const struct outgoing *outgoing)
{
    enum status status = record_sink_send(sending->sink, outgoing, sending->error);
    if (status == STATUS_OK)
        sending->counters->bytes_out += outgoing->value.length;
    /* Measured against the sink's own limit before: only a limit that shrank meanwhile gets here,
     * and holds from the next try on. */
    return status == STATUS_TOO_LARGE ? STATUS_UNAVAILABLE : status;
}

static enum status send_dead_letter(struct sending *sending, const struct message *message,
                                    enum rejection_code code, struct span detail)
{
    struct outgoing letter = compose_dead_letter(
        sending->scratch, message, code, detail, sending->worker, sending->now_ms,
        record_sink_largest(sending->sink, OUTGOING_DEAD_LETTER));
    sending->counters->dead_letters[code]++;
    return send_one(sending, &letter);
}

/* An article that its topic does not take. */
static enum status send_refused(struct sending *sending, const struct message *message, int part,
                                const char *what, size_t size)
{
    return send_dead_letter(sending, message, REJECTED_TOO_LARGE,
                            arena_format(sending->scratch,
                                         "%s article %d has %zu bytes, more than the topic takes "
                                         "(message.max.bytes).",
                                         what, part, size));
}

static enum status send_note(struct sending *sending, const struct message *message,
                             const struct prepared *article, struct decision *decision)
{
    const struct outgoing note =
        compose_duplicate(sending->scratch, message, article, decision->verdict);
    const size_t size = outgoing_size(&note);
    if (size > record_sink_largest(sending->sink, OUTGOING_DUPLICATE)) {
        decision->fate = FATE_NOTE_TOO_LARGE;
        return send_refused(sending, message, article->coordinate.part, "The duplicate note of",
                            size);
    }
    sending->counters->exact += decision->fate == FATE_EXACT;
    sending->counters->near += decision->fate == FATE_NEAR;
    return send_one(sending, &note);
}

static enum status send_article(struct sending *sending, const struct message *message,
                                const struct prepared *article, struct decision *decision)
{
    const bool is_revision = decision->fate == FATE_REVISION;
    switch (decision->fate) {
    case FATE_TOO_LARGE:
        return send_refused(sending, message, article->coordinate.part, "The record of",
                            article->record.length);
    case FATE_EXACT:
    case FATE_NEAR:
    case FATE_NOTE_TOO_LARGE:
        return send_note(sending, message, article, decision);
    case FATE_RECORD:
    case FATE_REVISION:
        break;
    }
    sending->counters->records++;
    sending->counters->revisions += is_revision;
    sending->counters->skipped += sending->batch->skipped;
    const struct outgoing record =
        compose_record(sending->scratch, message, article, is_revision ? decision->verdict : NULL,
                       sending->batch->skipped);
    return send_one(sending, &record);
}

static enum status send_message(struct sending *sending, const struct message *message,
                                const struct outcome *outcome, struct decision *decisions)
{
    enum { SCRATCH_KEPT = 8 * 1024 * 1024 };
    enum status status = STATUS_OK;
    arena_reset(sending->scratch, SCRATCH_KEPT);
    sending->counters->messages++;
    sending->counters->articles += outcome->article_count;
    if (outcome->rejection.code != REJECTED_NOT) {
        sending->counters->rejected++;
        return send_dead_letter(sending, message, outcome->rejection.code,
                                outcome->rejection.detail);
    }
    for (size_t i = 0; i < outcome->article_count && status == STATUS_OK; i++)
        status = send_article(sending, message, &outcome->articles[i], &decisions[i]);
    return status;
}

enum status batch_send(struct batch *batch, struct arena *scratch,
                       const struct collection *collection, struct record_sink *sink,
                       const char *worker, struct counters *counters, const char **error)
{
    struct sending sending = {batch, scratch, sink, worker, clock_wall_ms(), counters, error};
    struct decision *decisions = batch->decisions;
    enum status status = STATUS_OK;
    decide(batch);
    for (size_t i = 0; i < batch->count && status == STATUS_OK; i++) {
        const struct outcome *outcome = &batch->outcomes[i];
        status = send_message(&sending, &collection->messages[i], outcome, decisions);
        decisions += outcome->article_count;
    }
    counters->batches++;
    counters->bytes_in += batch->bytes_in;
    return status;
}

/* ----- log ----- */

static void log_decision(enum log_level level, const char *event, uint32_t lane,
                         const struct message *message, const char *reason, struct span detail,
                         struct span uri)
{
    char source[320];
    snprintf(source, sizeof(source), "%.*s/%d/%lld", (int)message->topic.length,
             message->topic.data, message->partition, (long long)message->offset);
    LOG_EVENT(level, event, log_number("lane", lane), log_string("source", source),
              log_string("reason", reason), log_text("detail", detail), log_text("uri", uri));
}

static void log_article(const struct decision *decision, uint32_t lane,
                        const struct message *message, const struct prepared *article)
{
    const struct claim_verdict *verdict = decision->verdict;
    const struct span none = {NULL, 0};
    switch (decision->fate) {
    case FATE_TOO_LARGE:
        log_decision(LOG_LEVEL_WARN, "dead_letter", lane, message, "too_large",
                     SPAN("The record is larger than the topic takes."), article->uri);
        break;
    case FATE_NOTE_TOO_LARGE:
        log_decision(LOG_LEVEL_WARN, "dead_letter", lane, message, "too_large",
                     SPAN("The duplicate note is larger than the topic takes."), article->uri);
        break;
    case FATE_EXACT:
        log_decision(LOG_LEVEL_DEBUG, "duplicate", lane, message, "exact", span_of(verdict->owner),
                     article->uri);
        break;
    case FATE_NEAR:
        log_decision(LOG_LEVEL_DEBUG, "duplicate", lane, message, "near", span_of(verdict->owner),
                     article->uri);
        break;
    case FATE_REVISION:
        log_decision(LOG_LEVEL_DEBUG, "record", lane, message, "revision", span_of(verdict->owner),
                     article->uri);
        break;
    case FATE_RECORD:
        log_decision(LOG_LEVEL_DEBUG, "record", lane, message, NULL, none, article->uri);
        break;
    }
}

void batch_log(const struct batch *batch, const struct collection *collection, uint32_t lane)
{
    const struct span none = {NULL, 0};
    const struct decision *decisions = batch->decisions;
    for (size_t i = 0; i < batch->count; i++) {
        const struct outcome *outcome = &batch->outcomes[i];
        const struct message *message = &collection->messages[i];
        if (outcome->rejection.code != REJECTED_NOT)
            log_decision(LOG_LEVEL_WARN, "dead_letter", lane, message,
                         rejection_name(outcome->rejection.code), outcome->rejection.detail, none);
        else
            for (size_t j = 0; j < outcome->article_count; j++)
                log_article(&decisions[j], lane, message, &outcome->articles[j]);
        decisions += outcome->article_count;
    }
}
