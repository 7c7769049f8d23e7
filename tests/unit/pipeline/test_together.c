/* Messages that are prepared together: each comes out as if it were alone. */
#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "pipeline/pipeline.h"

static struct pipeline pipeline;
static struct lexicon *lexicon;
static struct arena lasting;

static int set_up(void **state)
{
    (void)state;
    struct span error;
    arena_init(&lasting, 64 << 20);
    pipeline = pipeline_defaults();
    if (lexicon_create((struct span){NULL, 0}, &lasting, &lexicon, &error) != STATUS_OK)
        return -1;
    pipeline.lexicon = lexicon;
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    lexicon_destroy(lexicon);
    arena_clear(&lasting);
    return 0;
}

static struct span read_file(struct arena *arena, const char *path)
{
    struct buffer text;
    char part[4096];
    size_t length;
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    buffer_init(&text, arena, sizeof(part), 1 << 20);
    while ((length = fread(part, 1, sizeof(part), file)) > 0)
        buffer_append(&text, (struct span){part, length});
    fclose(file);
    return buffer_span(&text);
}

static struct message message_of(struct span value, size_t number)
{
    return (struct message){
        .topic = SPAN("news"), .offset = (int64_t)number, .value = value, .timestamp_ms = -1};
}

/* The samples, and between them what is refused at every stage. */
static struct message *make_messages(struct arena *arena, size_t *count)
{
    static const struct span refused[] = {
        {"", 0}, {"\xff\xfe\x00\x01\x02", 5}, {"{\"content\": 1", 13}, {"only English here", 17}};
    enum { REFUSED = sizeof(refused) / sizeof(*refused) };
    glob_t samples;
    assert_int_equal(glob(TIDINGS_SOURCE_DIR "/samples/*.txt", 0, NULL, &samples), 0);
    struct message *messages = arena_alloc(arena, 2 * samples.gl_pathc * sizeof(*messages));
    for (size_t i = 0; i < samples.gl_pathc; i++) {
        messages[2 * i] = message_of(read_file(arena, samples.gl_pathv[i]), 2 * i);
        messages[2 * i + 1] = message_of(refused[i % REFUSED], 2 * i + 1);
    }
    *count = 2 * samples.gl_pathc;
    globfree(&samples);
    return messages;
}

static void assert_same(const struct outcome *outcome, const struct outcome *alone)
{
    assert_int_equal(outcome->rejection.code, alone->rejection.code);
    assert_true(span_equal(outcome->rejection.detail, alone->rejection.detail));
    assert_int_equal(outcome->article_count, alone->article_count);
    for (size_t i = 0; i < alone->article_count; i++) {
        assert_true(span_equal(outcome->articles[i].record, alone->articles[i].record));
        assert_true(span_equal(outcome->articles[i].uri, alone->articles[i].uri));
        assert_int_equal(outcome->articles[i].coordinate.offset,
                         alone->articles[i].coordinate.offset);
    }
}

static void each_comes_out_as_if_it_were_alone(void **state)
{
    (void)state;
    struct arena scratch, keep, texts;
    size_t count, most = 0;
    arena_init(&texts, 64 << 20);
    arena_init(&scratch, 64 << 20);
    arena_init(&keep, 64 << 20);
    const struct message *messages = make_messages(&texts, &count);
    struct outcome *outcomes = arena_alloc(&texts, count * sizeof(*outcomes)), alone;
    for (size_t at = 0, prepared; at < count; at += prepared) {
        prepared =
            pipeline_prepare(&pipeline, &scratch, &keep, &messages[at], count - at, &outcomes[at]);
        assert_in_range(prepared, 1, count - at);
        most = prepared > most ? prepared : most;
    }
    assert_true(most > 1);
    for (size_t i = 0; i < count; i++) {
        assert_int_equal(pipeline_prepare(&pipeline, &scratch, &keep, &messages[i], 1, &alone), 1);
        assert_same(&outcomes[i], &alone);
    }
    arena_clear(&scratch);
    arena_clear(&keep);
    arena_clear(&texts);
}

static void one_that_needs_too_much_memory_is_refused_alone(void **state)
{
    (void)state;
    struct arena scratch, keep, texts;
    struct buffer small, large;
    arena_init(&texts, 1 << 20);
    arena_init(&scratch, 1 << 20);
    arena_init(&keep, 64 << 20);
    buffer_init(&small, &texts, 4096, 1 << 16);
    buffer_init(&large, &texts, 4096, 1 << 16);
    buffer_append(&small, SPAN("柳河县召开项目推进会\n\n3月5日，柳河县召开项目推进会。"));
    buffer_append(&large, buffer_span(&small));
    while (large.length < 40000)
        buffer_append(&large, SPAN("今年，全县新建高标准农田2万亩，完成投资3亿元。"));
    const struct message messages[] = {message_of(buffer_span(&small), 0),
                                       message_of(buffer_span(&large), 1),
                                       message_of(buffer_span(&small), 2)};
    struct outcome outcomes[3];
    assert_int_equal(pipeline_prepare(&pipeline, &scratch, &keep, messages, 3, outcomes), 3);
    assert_int_equal(outcomes[0].rejection.code, REJECTED_NOT);
    assert_int_equal(outcomes[1].rejection.code, REJECTED_TOO_LARGE);
    assert_int_equal(outcomes[2].rejection.code, REJECTED_NOT);
    arena_clear(&scratch);
    arena_clear(&keep);
    arena_clear(&texts);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_comes_out_as_if_it_were_alone),
        cmocka_unit_test(one_that_needs_too_much_memory_is_refused_alone),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
