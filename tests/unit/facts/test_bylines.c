/* Credits to bylines: every line of the table is a block that arrange has set apart. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buffer.h"
#include "facts/families.h"

static struct arena arena;
static struct lexicon *lexicon;

/* The bylines of one block as "r:张三@某报 c:李四". */
static struct span read_bylines(const struct lexicon *words, const char *text)
{
    static const char roles[] = "rcape";
    struct source publisher = {SOURCE_PUBLISHER, SPAN("河东日报")};
    struct article article = {.text = runes_from_utf8(&arena, span_of(text), NULL),
                              .sources = &publisher,
                              .source_count = 1};
    struct block block = {.role = BLOCK_BYLINE, .end = article.text.length};
    article.blocks = &block;
    article.block_count = 1;
    struct reading reading = {
        .arena = &arena, .lexicon = words, .article = &article, .text = article.text};
    struct facts facts = {0};
    struct buffer out;
    find_bylines(&reading, &facts);
    buffer_init(&out, &arena, 64, 4096);
    for (size_t i = 0; i < facts.byline_count; i++) {
        const struct byline *byline = &facts.bylines[i];
        assert_int_equal(byline->at.begin, -1);
        buffer_append_format(&out, "%s%c:%.*s", i > 0 ? " " : "", roles[byline->role],
                             (int)byline->name.length, byline->name.data);
        if (byline->outlet.length > 0)
            buffer_append_format(&out, "@%.*s", (int)byline->outlet.length, byline->outlet.data);
    }
    buffer_append_byte(&out, '\0');
    return buffer_span(&out);
}

static void credits_become_bylines(void **state)
{
    (void)state;
    static const struct {
        const char *text, *bylines;
    } cases[] = {
        {"记者 张三丰", "r:张三丰"},
        {"本报记者 李明 通讯员 王小红", "r:李明@河东日报 c:王小红"},
        {"本报 记者 李明", "r:李明@河东日报"},
        {"□本报记者刘德才本报通讯员张志勇王海燕高玉",
         "r:刘德才@河东日报 c:张志勇@河东日报 c:王海燕@河东日报 c:高玉@河东日报"},
        {"◎江城商报·快马新闻网记者 郭红 金宁 通讯员 赵原",
         "r:郭红@江城商报·快马新闻网 r:金宁@江城商报·快马新闻网 c:赵原"},
        {"全媒体记者：王勃 陶然", "r:王勃 r:陶然"},
        {"首席记者 周岚 实习记者 曾鸣", "r:周岚 r:曾鸣"},
        {"记者 高翔 实习生 董洁", "r:高翔 r:董洁"},
        {"编辑 石伶 实习生 陈伊", "e:石伶 e:陈伊"},
        {"记者 马 驰 杨秀英 文/图", "r:马驰 p:马驰 r:杨秀英 p:杨秀英"},
        {"通讯员 李 军 方 婷", "c:李军 c:方婷"},
        {"作者：欧阳修文", "a:欧阳修文"},
        {"宋磊", "a:宋磊"},
        {"孙磊 高远远 丁洋", "a:孙磊 a:高远远 a:丁洋"},
        {"孙磊、高远远，丁洋", "a:孙磊 a:高远远 a:丁洋"},
        {"责任编辑：陈  红", "e:陈红"},
        {"责任编辑：张佳(QN0040)", "e:张佳"},
        {"编辑：王霞  审核：朱平  校对：赵 倩", "e:王霞 e:朱平 e:赵倩"},
        {"一审：王芳 二审：李强 三审：赵磊", "e:王芳 e:李强 e:赵磊"},
        {"吴德 摄", "p:吴德"},
        {"记者 冯宇 摄", "p:冯宇"},
        {"宝音图摄", "p:宝音图"},
        {"摄影：张伟", "p:张伟"},
        {"文/沈萍 图/周涛", "a:沈萍 p:周涛"},
        {"沈萍/文 周涛/图", "a:沈萍 p:周涛"},
        {"记者 张强 摄影报道", "r:张强 p:张强"},
        {"记者 乌兰、其其格·巴图 通讯员 斯琴高娃", "r:乌兰 r:其其格·巴图 c:斯琴高娃"},
        {"记者 布仁巴雅尔", "r:布仁巴雅尔"},
        {"作者：王建边　叶尔肯", "a:王建边 a:叶尔肯"},
        {"记者 李芳（女） 和丽", "r:李芳 r:和丽"},
        {"本报评论员", ""},
        {"记者 张三丰 策划 李四维", "r:张三丰"},
        {"来源：河东日报", ""},
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        assert_string_equal(read_bylines(lexicon, cases[i].text).data, cases[i].bylines);
}

static void the_same_byline_is_told_once(void **state)
{
    (void)state;
    assert_string_equal(read_bylines(lexicon, "记者 张强 记者 张强").data, "r:张强");
}

static void names_are_read_without_a_lexicon_too(void **state)
{
    (void)state;
    assert_string_equal(read_bylines(NULL, "记者 张三丰 通讯员 王小红").data, "r:张三丰 c:王小红");
    assert_string_equal(read_bylines(NULL, "记者 李 军 方 婷").data, "r:李军 r:方婷");
    assert_string_equal(read_bylines(NULL, "宋磊").data, "a:宋磊");
}

static int set_up(void **state)
{
    (void)state;
    struct span error = {NULL, 0};
    arena_init(&arena, 1u << 28);
    return lexicon_create((struct span){NULL, 0}, &arena, &lexicon, &error) == STATUS_OK ? 0 : -1;
}

static int tear_down(void **state)
{
    (void)state;
    lexicon_destroy(lexicon);
    arena_clear(&arena);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(credits_become_bylines),
        cmocka_unit_test(the_same_byline_is_told_once),
        cmocka_unit_test(names_are_read_without_a_lexicon_too),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
