/* The road, from top to bottom: decode, normalise, split, arrange, fingerprint, extract, encode. */
#include "pipeline/pipeline.h"

#include "stages/arrange.h"
#include "stages/encode.h"
#include "stages/extract.h"
#include "stages/fingerprint.h"
#include "stages/normalise.h"
#include "stages/split.h"

#include <setjmp.h>

enum { SCRATCH_KEPT = 8 * 1024 * 1024 }; /* what a lane keeps warm between messages */

struct pipeline pipeline_defaults(void)
{
    return (struct pipeline){.decode = decode_defaults(), .articles = 64, .shortest = 100};
}

static struct coordinate coordinate_of(const struct message *message, size_t part)
{
    return (struct coordinate){message->topic, message->partition, message->offset,
                               (int32_t)part + 1};
}

/* The first half of the road: what the page says, cut into articles. */
static size_t open_page(const struct pipeline *pipeline, struct arena *arena,
                        const struct message *message, struct page *page,
                        struct line_range **ranges, struct rejection *rejection)
{
    *rejection = (struct rejection){.code = REJECTED_NOT};
    if (decode_message(&pipeline->decode, arena, message, page, rejection) != STATUS_OK)
        return 0;
    normalise_page(arena, page);
    size_t count = split_page(arena, pipeline->lexicon, page, pipeline->articles, ranges);
    if (count > pipeline->articles) {
        *rejection = (struct rejection){
            REJECTED_TOO_LARGE,
            arena_format(arena, "The message holds more than %u articles (limits.articles).",
                         pipeline->articles)};
        return 0;
    }
    if (count == 0)
        *rejection = (struct rejection){
            REJECTED_NO_ARTICLE, SPAN("No article was found: the page is a list, an error page or "
                                      "site furniture only.")};
    return count;
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

/* The second half, for one article. NULL where nothing is left of it but furniture. */
static const struct reading *read_article(const struct pipeline *pipeline, struct arena *arena,
                                          const struct message *message, const struct page *page,
                                          const struct line_range *ranges, size_t count,
                                          size_t part, struct article *article)
{
    *article = (struct article){.envelope = &page->envelope,
                                .coordinate = coordinate_of(message, part),
                                .parts = (int32_t)count,
                                .timestamp_ms = message->timestamp_ms};
    if (!arrange_article(arena, pipeline->lexicon, page, ranges[part], ranges, count, article) ||
        !is_chinese(article->text) ||
        !says_something(runes_slice(article->text, 0, article->body_length)))
        return NULL;
    fingerprint_article(arena, article, pipeline->shortest);
    const struct reading *reading =
        extract_facts(arena, pipeline->lexicon, article, pipeline->reference);
    fingerprint_facts(article);
    return reading;
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
                    const struct message *message, struct outcome *outcome)
{
    struct page page = {0};
    struct line_range *ranges = NULL;
    struct rejection rejection;
    size_t count = open_page(pipeline, scratch, message, &page, &ranges, &rejection);
    struct prepared *articles = arena_alloc(keep, count * sizeof(*articles));
    size_t kept = 0;
    for (size_t part = 0; part < count; part++) {
        struct article article;
        if (read_article(pipeline, scratch, message, &page, ranges, count, part, &article) != NULL)
            keep_article(pipeline, scratch, keep, &article, &articles[kept++]);
    }
    if (kept == 0 && rejection.code == REJECTED_NOT)
        rejection = (struct rejection){
            REJECTED_NO_ARTICLE, SPAN("No article was found: there is no Chinese text between "
                                      "the titles and the site furniture.")};
    if (kept == 0)
        rejection.detail = keep_span(keep, rejection.detail);
    *outcome = (struct outcome){rejection, articles, kept};
}

void pipeline_prepare(const struct pipeline *pipeline, struct arena *scratch, struct arena *keep,
                      const struct message *message, struct outcome *outcome)
{
    jmp_buf exhausted;
    jmp_buf *scratch_guard = scratch->guard, *keep_guard = keep->guard;
    arena_reset(scratch, SCRATCH_KEPT);
    scratch->guard = &exhausted;
    keep->guard = &exhausted;
    if (setjmp(exhausted) == 0)
        prepare(pipeline, scratch, keep, message, outcome);
    else
        *outcome = (struct outcome){
            .rejection = {REJECTED_TOO_LARGE,
                          SPAN("The article needs more memory than one article may take.")}};
    scratch->guard = scratch_guard;
    keep->guard = keep_guard;
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
    return extract_facts(arena, pipeline->lexicon, article, pipeline->reference);
}

static void read_message(const struct pipeline *pipeline, struct arena *arena,
                         const struct message *message, struct pipeline_view **views, size_t *count,
                         struct rejection *rejection)
{
    struct page *page = arena_alloc(arena, sizeof(*page));
    struct line_range *ranges = NULL;
    size_t articles = open_page(pipeline, arena, message, page, &ranges, rejection);
    *views = arena_alloc(arena, articles * sizeof(**views));
    for (size_t part = 0; part < articles; part++) {
        struct pipeline_view *view = &(*views)[*count];
        view->reading =
            read_article(pipeline, arena, message, page, ranges, articles, part, &view->article);
        if (view->reading != NULL)
            (*count)++;
    }
    if (*count == 0 && rejection->code == REJECTED_NOT)
        *rejection = (struct rejection){REJECTED_NO_ARTICLE, SPAN("No article was found.")};
    if (*count == 0 && rejection->code == REJECTED_NO_ARTICLE) {
        *views = arena_alloc(arena, sizeof(**views));
        (*views)->reading = read_lines(pipeline, arena, message, page, &(*views)->article);
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
        *rejection = (struct rejection){
            REJECTED_TOO_LARGE, SPAN("The article needs more memory than one article may take.")};
    }
    arena->guard = guard;
}
