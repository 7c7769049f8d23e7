/* The road, from top to bottom: decode, normalise, split, arrange, fingerprint, extract, encode. */
#include "pipeline/pipeline.h"

#include "stages/arrange.h"
#include "stages/encode.h"
#include "stages/extract.h"
#include "stages/fingerprint.h"
#include "stages/normalise.h"
#include "stages/split.h"

#include <setjmp.h>

enum {
    SCRATCH_KEPT = 8 * 1024 * 1024, /* what a lane keeps warm between messages */
    TOGETHER_BYTES = 64 * 1024
};

struct pipeline pipeline_defaults(void)
{
    return (struct pipeline){.decode = decode_defaults(), .articles = 64, .shortest = 100};
}

static struct coordinate coordinate_of(const struct message *message, size_t part)
{
    return (struct coordinate){message->topic, message->partition, message->offset,
                               (int32_t)part + 1};
}

/* One message on the road. */
struct work {
    const struct message *message;
    struct page page;
    struct line_range *ranges;
    size_t range_count;
    struct article *articles; /* what is left of the ranges */
    size_t article_count;
    struct rejection rejection;
};

static bool is_open(const struct work *work)
{
    return work->rejection.code == REJECTED_NOT;
}

static void cut_page(const struct pipeline *pipeline, struct arena *arena, struct work *work)
{
    work->range_count =
        split_page(arena, pipeline->lexicon, &work->page, pipeline->articles, &work->ranges);
    if (work->range_count > pipeline->articles)
        work->rejection = (struct rejection){
            REJECTED_TOO_LARGE,
            arena_format(arena, "The message holds more than %u articles (limits.articles).",
                         pipeline->articles)};
    if (work->range_count == 0)
        work->rejection = (struct rejection){
            REJECTED_NO_ARTICLE, SPAN("No article was found: the page is a list, an error page or "
                                      "site furniture only.")};
}

/* The first half of the road: what the pages say, cut into articles. */
static struct work *open_pages(const struct pipeline *pipeline, struct arena *arena,
                               const struct message *messages, size_t count)
{
    struct work *works = arena_alloc(arena, count * sizeof(*works));
    for (size_t i = 0; i < count; i++) {
        struct work *work = &works[i];
        work->message = &messages[i];
        work->rejection.code = REJECTED_NOT;
        decode_message(&pipeline->decode, arena, work->message, &work->page, &work->rejection);
    }
    for (size_t i = 0; i < count; i++)
        if (is_open(&works[i]))
            normalise_page(arena, &works[i].page);
    for (size_t i = 0; i < count; i++)
        if (is_open(&works[i]))
            cut_page(pipeline, arena, &works[i]);
    return works;
}

/* Records are Chinese (the contract's languages): a text without one Chinese character is another
 * language, an attachment's code or nothing but marks, and no article. */
static bool is_chinese(struct runes text)
{
    uint32_t i = 0;
    while (i < text.length && !rune_is_han(text.data[i]))
        i++;
    return i < text.length;
}

/* A body of nothing but marks (10,000 brackets) is no article: all such would share one
 * fingerprint. */
static bool says_something(struct runes body)
{
    for (uint32_t i = 0; i < body.length; i++) {
        char32_t c = body.data[i];
        if (rune_is_han(c) || rune_is_letter(c) || rune_is_digit(c))
            return true;
    }
    return false;
}

/* Those articles of a page that are more than furniture. */
static void arrange_page(const struct pipeline *pipeline, struct arena *arena, struct work *work)
{
    for (size_t part = 0; part < work->range_count; part++) {
        struct article *article = &work->articles[work->article_count];
        *article = (struct article){.envelope = &work->page.envelope,
                                    .coordinate = coordinate_of(work->message, part),
                                    .parts = (int32_t)work->range_count,
                                    .timestamp_ms = work->message->timestamp_ms};
        work->article_count +=
            arrange_article(arena, pipeline->lexicon, &work->page, work->ranges[part], work->ranges,
                            work->range_count, article) &&
            is_chinese(article->text) &&
            says_something(runes_slice(article->text, 0, article->body_length));
    }
    if (work->article_count == 0)
        work->rejection = (struct rejection){
            REJECTED_NO_ARTICLE, SPAN("No article was found: there is no Chinese text between "
                                      "the titles and the site furniture.")};
}

/* The second half. Returns the readings of all articles, which stand in the order of the works. */
static struct reading **read_articles(const struct pipeline *pipeline, struct arena *arena,
                                      struct work *works, size_t count)
{
    size_t ranges = 0, read = 0;
    for (size_t i = 0; i < count; i++)
        ranges += is_open(&works[i]) ? works[i].range_count : 0;
    struct article *articles = arena_take(arena, ranges * sizeof(*articles));
    for (size_t i = 0; i < count; i++) {
        works[i].articles = &articles[read];
        if (is_open(&works[i]))
            arrange_page(pipeline, arena, &works[i]);
        read += works[i].article_count;
    }
    for (size_t i = 0; i < read; i++)
        fingerprint_article(arena, &articles[i], pipeline->shortest);
    struct reading **readings =
        extract_facts(arena, pipeline->lexicon, articles, read, pipeline->reference);
    for (size_t i = 0; i < read; i++)
        fingerprint_facts(&articles[i]);
    return readings;
}

static struct span keep_span(struct arena *keep, struct span text)
{
    return text.data != NULL ? arena_copy(keep, text) : text;
}

/* What outlives the scratch arena: the record and what the claim needs. */
static void keep_article(const struct pipeline *pipeline, struct arena *scratch, struct arena *keep,
                         const struct article *article, struct prepared *prepared)
{
    *prepared = (struct prepared){.coordinate = article->coordinate, .parts = article->parts};
    memcpy(prepared->fingerprint, article->fingerprint, sizeof(prepared->fingerprint));
    if (article->sketch != NULL) {
        struct sketch *sketch = arena_take(keep, sizeof(*sketch));
        *sketch = *article->sketch;
        prepared->sketch = sketch;
    }
    prepared->uri = encode_uri(keep, article->fingerprint);
    prepared->record = arena_copy(
        keep, encode_record(scratch, pipeline->lexicon, article, (struct span){NULL, 0}));
    prepared->url = keep_span(keep, article->envelope->url);
    prepared->traceparent = keep_span(keep, article->envelope->traceparent);
    prepared->tracestate = keep_span(keep, article->envelope->tracestate);
}

static void prepare(const struct pipeline *pipeline, struct arena *scratch, struct arena *keep,
                    const struct message *messages, size_t count, struct outcome *outcomes)
{
    struct work *works = open_pages(pipeline, scratch, messages, count);
    read_articles(pipeline, scratch, works, count);
    for (size_t i = 0; i < count; i++) {
        const struct work *work = &works[i];
        struct outcome *outcome = &outcomes[i];
        *outcome = (struct outcome){
            work->rejection, arena_alloc(keep, work->article_count * sizeof(*outcome->articles)),
            work->article_count};
        for (size_t part = 0; part < work->article_count; part++)
            keep_article(pipeline, scratch, keep, &work->articles[part], &outcome->articles[part]);
        outcome->rejection.detail = keep_span(keep, work->rejection.detail);
    }
}

/* False, and every outcome too large, where an arena was exhausted. */
static bool prepare_guarded(const struct pipeline *pipeline, struct arena *scratch,
                            struct arena *keep, const struct message *messages, size_t count,
                            struct outcome *outcomes)
{
    jmp_buf exhausted;
    jmp_buf *scratch_guard = scratch->guard, *keep_guard = keep->guard;
    volatile bool done = false;
    arena_reset(scratch, SCRATCH_KEPT);
    scratch->guard = &exhausted;
    keep->guard = &exhausted;
    if (setjmp(exhausted) == 0) {
        prepare(pipeline, scratch, keep, messages, count, outcomes);
        done = true;
    } else {
        for (size_t i = 0; i < count; i++)
            outcomes[i] = (struct outcome){.rejection = rejection_out_of_memory};
    }
    scratch->guard = scratch_guard;
    keep->guard = keep_guard;
    return done;
}

size_t pipeline_prepare(const struct pipeline *pipeline, struct arena *scratch, struct arena *keep,
                        const struct message *messages, size_t count, struct outcome *outcomes)
{
    size_t together = 1, bytes = messages[0].value.length;
    while (together < count && together < PIPELINE_TOGETHER &&
           bytes + messages[together].value.length <= TOGETHER_BYTES)
        bytes += messages[together++].value.length;
    if (!prepare_guarded(pipeline, scratch, keep, messages, together, outcomes) && together > 1)
        for (size_t i = 0; i < together; i++)
            prepare_guarded(pipeline, scratch, keep, &messages[i], 1, &outcomes[i]);
    return together;
}

/* A sentence or two on their own are no article, but a person who asks what is recognised in them
 * gets an answer: the lines as they stand, each a paragraph. NULL where there is more than that. */
static const struct reading *read_lines(const struct pipeline *pipeline, struct arena *arena,
                                        const struct message *message, const struct page *page,
                                        struct article *article)
{
    enum { MOST_LINES = 4 };
    size_t length = 0;
    for (size_t i = 0; i < page->line_count; i++)
        length += page->lines[i].text.length + 1;
    if (page->line_count == 0 || page->line_count > MOST_LINES || length > UINT32_MAX)
        return NULL;
    *article = (struct article){.envelope = &page->envelope,
                                .coordinate = coordinate_of(message, 0),
                                .parts = 1,
                                .timestamp_ms = message->timestamp_ms,
                                .charset = page->charset,
                                .media_type = page->media_type,
                                .script = page->script};
    char32_t *text = arena_take(arena, length * sizeof(*text));
    article->blocks = arena_alloc(arena, page->line_count * sizeof(*article->blocks));
    uint32_t at = 0;
    for (size_t i = 0; i < page->line_count; i++) {
        struct runes line = page->lines[i].text;
        if (line.length == 0)
            continue;
        if (at > 0)
            text[at++] = U'\n';
        memcpy(text + at, line.data, line.length * sizeof(*text));
        article->blocks[article->block_count++] =
            (struct block){BLOCK_PARAGRAPH, at, at + line.length, at};
        at += line.length;
    }
    if (at == 0)
        return NULL;
    article->text = (struct runes){text, at};
    article->body_length = at;
    return *extract_facts(arena, pipeline->lexicon, article, 1, pipeline->reference);
}

static void read_message(const struct pipeline *pipeline, struct arena *arena,
                         const struct message *message, struct pipeline_view **views, size_t *count,
                         struct rejection *rejection)
{
    struct work *work = open_pages(pipeline, arena, message, 1);
    struct reading **readings = read_articles(pipeline, arena, work, 1);
    *rejection = work->rejection;
    *views = arena_alloc(arena, (work->article_count + 1) * sizeof(**views));
    for (size_t part = 0; part < work->article_count; part++)
        (*views)[part] = (struct pipeline_view){work->articles[part], readings[part]};
    *count = work->article_count;
    if (rejection->code == REJECTED_NO_ARTICLE) {
        (*views)->reading = read_lines(pipeline, arena, message, &work->page, &(*views)->article);
        if ((*views)->reading != NULL) {
            *count = 1;
            *rejection = (struct rejection){.code = REJECTED_NOT};
        }
    }
}

void pipeline_read(const struct pipeline *pipeline, struct arena *arena,
                   const struct message *message, struct pipeline_view **views, size_t *count,
                   struct rejection *rejection)
{
    jmp_buf exhausted;
    jmp_buf *guard = arena->guard;
    arena->guard = &exhausted;
    *count = 0;
    if (setjmp(exhausted) == 0) {
        read_message(pipeline, arena, message, views, count, rejection);
    } else {
        *count = 0;
        *rejection = rejection_out_of_memory;
    }
    arena->guard = guard;
}
