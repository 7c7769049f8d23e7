/* Any bytes through the whole of prepare: a rejection with its reason, or records that are JSON,
 * the same for the same bytes, with every span inside what it speaks of. The first byte says what
 * they are declared to be. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "cli/json_tree.h"
#include "pipeline/pipeline.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static struct arena setup, scratch, keep, again, trees;
static struct pipeline pipeline;

static void require(bool holds)
{
    if (!holds)
        abort();
}

static void start(void)
{
    struct lexicon *lexicon;
    struct span error;
    arena_init(&setup, 64u << 20);
    arena_init(&scratch, 512u << 20);
    arena_init(&keep, 512u << 20);
    arena_init(&again, 512u << 20);
    arena_init(&trees, 512u << 20);
    pipeline = pipeline_defaults();
    require(lexicon_create((struct span){NULL, 0}, &setup, &lexicon, &error) == STATUS_OK);
    pipeline.lexicon = lexicon;
}

static struct message message_of(const uint8_t *data, size_t size, struct header *header)
{
    static const char *const types[] = {"text/plain", "text/html", "application/json", ""};
    *header = (struct header){SPAN("content-type"), span_of(types[data[0] & 3])};
    return (struct message){.topic = SPAN("fuzz"),
                            .value = {(const char *)data + 1, size - 1},
                            .headers = header,
                            .header_count = header->value.length > 0,
                            .timestamp_ms = -1};
}

static void check_mentions(const struct pipeline_view *view)
{
    const struct reading *reading = view->reading;
    uint32_t before = 0;
    for (uint32_t i = 0; i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        require(mention->begin >= before && mention->begin < mention->end &&
                mention->end <= view->article.text.length);
        before = mention->begin;
    }
}

/* A whole number, or -1. */
static long number_of(const struct json_node *node)
{
    if (node == NULL || node->kind != JSON_NUMBER || node->text.length > 9)
        return -1;
    long number = 0;
    for (size_t i = 0; i < node->text.length; i++) {
        if (node->text.data[i] < '0' || node->text.data[i] > '9')
            return -1;
        number = 10 * number + (node->text.data[i] - '0');
    }
    return number;
}

/* Every "at" below the node, whatever the fact: [begin, end) in the body's code points, or -1 twice
 * for what stands outside it. */
static void check_spans(const struct json_node *node, long length)
{
    const struct json_node *at = json_member(node, "at");
    if (at != NULL && at->kind == JSON_ARRAY) {
        require(at->count == 2);
        long begin = number_of(at->first), end = number_of(at->first->next);
        bool outside = span_equal(at->first->text, SPAN("-1")) &&
                       span_equal(at->first->next->text, SPAN("-1"));
        require(outside || (begin >= 0 && begin < end && end <= length));
    }
    for (const struct json_node *child = node->first; child != NULL; child = child->next)
        check_spans(child, length);
}

static long body_length(const struct json_node *record)
{
    const struct json_node *bodies = json_member(record, "bodies");
    size_t replaced = 0;
    require(bodies != NULL && bodies->first != NULL);
    struct runes body = runes_from_utf8(&trees, json_text(bodies->first, "value"), &replaced);
    require(replaced == 0 && body.length > 0);
    return (long)body.length;
}

static void check_record(struct span text)
{
    arena_reset(&trees, 1 << 20);
    const struct json_node *record = json_parse(&trees, text);
    require(record != NULL);
    check_spans(record, body_length(record));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    if (pipeline.lexicon == NULL)
        start();
    struct header header;
    struct message message = message_of(data, size, &header);
    struct outcome first, second;
    arena_reset(&keep, 1 << 20);
    arena_reset(&again, 1 << 20);
    pipeline_prepare(&pipeline, &scratch, &keep, &message, 1, &first);
    pipeline_prepare(&pipeline, &scratch, &again, &message, 1, &second);
    require(first.article_count == second.article_count);
    if (first.article_count == 0) {
        require(first.rejection.code != REJECTED_NOT && first.rejection.detail.length > 0);
        return 0;
    }
    for (size_t i = 0; i < first.article_count; i++) {
        require(span_equal(first.articles[i].record, second.articles[i].record));
        check_record(first.articles[i].record);
    }
    struct pipeline_view *views;
    struct rejection rejection;
    size_t count = 0;
    arena_reset(&scratch, 8 << 20);
    pipeline_read(&pipeline, &scratch, &message, &views, &count, &rejection);
    for (size_t i = 0; i < count; i++)
        check_mentions(&views[i]);
    return 0;
}
