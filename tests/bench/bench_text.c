/* Decode, normalise and fingerprint, step by step, in MB/s of input: medians of several rounds over
 * text made here from a few sentences of the field. Prints one line a case; `--check` also fails
 * where a case is below its floor (for a machine that is otherwise idle).
 *
 *   bench_text [--rounds N] [--check] */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <iconv.h>

#include "base/buffer.h"
#include "stages/decode.h"
#include "stages/fingerprint.h"
#include "stages/normalise.h"
#include "text/encoding.h"

enum { ARTICLE_BYTES = 10000, ARTICLES = 400, MOST_ROUNDS = 99, FINGERPRINT_FLOOR = 100 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t); /* what others do on the machine is not counted */
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static const char *const simplified[] = {
    "会议指出，要坚持以高质量发展为主题，抓好重点项目建设，确保全年完成投资50亿元。",
    "县委书记出席会议并讲话，县委副书记、县长主持会议，部署“双招双引”工作。",
    "2021年，全县规模以上工业营业收入412.73亿元，增长24%，增幅居全市第一位。",
    "各级各部门要担当作为、狠抓落实，切实把各项工作任务落到实处，见到成效。",
    "要围绕乡村振兴、生态环境、民生保障等方面，持续用力，久久为功，推动工作再上新台阶。"};
static const char *const ascii_punctuation[] = {
    "会议指出,要坚持以高质量发展为主题,抓好重点项目建设,确保全年完成投资50亿元。",
    "县委书记出席会议并讲话,县委副书记、县长主持会议,部署“双招双引”工作。",
    "2021年,全县规模以上工业营业收入412.73亿元,增长24%,增幅居全市第一位。"};
static const char *const traditional[] = {
    "會議指出，要堅持以高質量發展為主題，抓好重點項目建設，確保全年完成投資50億元。",
    "縣委書記出席會議並講話，縣委副書記、縣長主持會議，部署「雙招雙引」工作。"};
static const char *const glossed[] = {"會(huì)議指出,要堅(jiān)持以高質(zhì)量發(fā)展為主題,"
                                      "抓好重點(diǎn)項(xiàng)目建設(shè),確保全年完成投資50億元。",
                                      "縣(xiàn)委書(shū)記出席會(huì)議并講(jiǎng)話,"
                                      "縣委副書記、縣長(zhǎng)主持會(huì)議,部署工作。"};

enum form { FORM_PLAIN, FORM_HTML, FORM_JSON };

/* One article: paragraphs of the sentences, in the wrapping given. */
static struct span make_article(struct arena *arena, const char *const *sentences, size_t count,
                                enum form form)
{
    struct buffer out;
    buffer_init(&out, arena, ARTICLE_BYTES * 2, ARTICLE_BYTES * 4);
    bool html = form == FORM_HTML;
    if (form == FORM_JSON)
        buffer_append(&out, SPAN("{\"url\": \"https://example.com/1.html\", \"content\": \""));
    if (html)
        buffer_append(&out,
                      SPAN("<html><head><title>题目_某某网</title></head><body><div class=nav>"
                           "<a href='/'>首页</a></div><div id='zoom' class='content'>"));
    for (unsigned i = 0; out.length < ARTICLE_BYTES; i++) {
        if (i % 4 == 0)
            buffer_append(&out, html ? SPAN("</p>\n<p style=\"text-indent: 2em;\"><span "
                                            "style=\"font-size: 16px;\">")
                                : form == FORM_JSON ? SPAN("\\n　　")
                                                    : SPAN("\n　　"));
        buffer_append(&out, span_of(sentences[i % count]));
    }
    if (html)
        buffer_append(&out, SPAN("</p></div></body></html>"));
    if (form == FORM_JSON)
        buffer_append(&out, SPAN("\"}"));
    return buffer_span(&out);
}

static struct span encode(struct arena *arena, struct span text, const char *charset)
{
    iconv_t converter = iconv_open(charset, "UTF-8");
    size_t room = text.length * 2, left = text.length;
    char *out = arena_take(arena, room), *to = out;
    char *from = (char *)(uintptr_t)text.data;
    iconv(converter, &from, &left, &to, &room);
    iconv_close(converter);
    return (struct span){out, (size_t)(to - out)};
}

struct result {
    double decode, normalise, both;
};

static struct result measure(struct span article, unsigned rounds)
{
    struct decode_options options = decode_defaults();
    struct message message = {.value = article, .timestamp_ms = -1};
    struct arena arena;
    arena_init(&arena, 256u << 20);
    double decode[MOST_ROUNDS], normalise[MOST_ROUNDS], both[MOST_ROUNDS];
    /* The first rounds warm caches and clock up. */
    const unsigned warming = 2;
    for (unsigned number = 0; number < rounds + warming; number++) {
        unsigned round = number < warming ? 0 : number - warming;
        double in_decode = 0, in_normalise = 0;
        for (unsigned i = 0; i < ARTICLES; i++) {
            struct page page;
            struct rejection rejection;
            arena_reset(&arena, 1 << 20);
            double begin = now();
            if (decode_message(&options, &arena, &message, &page, &rejection) != STATUS_OK) {
                fprintf(stderr, "bench_text: refused: %.*s\n", (int)rejection.detail.length,
                        rejection.detail.data);
                exit(1);
            }
            double middle = now();
            normalise_page(&arena, &page);
            in_normalise += now() - middle;
            in_decode += middle - begin;
        }
        double bytes = (double)article.length * ARTICLES / 1e6;
        decode[round] = bytes / in_decode;
        normalise[round] = bytes / in_normalise;
        both[round] = bytes / (in_decode + in_normalise);
    }
    arena_clear(&arena);
    qsort(decode, rounds, sizeof(*decode), compare);
    qsort(normalise, rounds, sizeof(*normalise), compare);
    qsort(both, rounds, sizeof(*both), compare);
    return (struct result){decode[rounds / 2], normalise[rounds / 2], both[rounds / 2]};
}

/* An article whose characters are those of the sentences in a random order, since a sketch takes
 * longer where few of its grams are distinct. */
static void make_distinct(struct arena *arena, uint32_t length, struct article *article)
{
    struct runes all = runes_from_utf8(
        arena,
        make_article(arena, simplified, sizeof(simplified) / sizeof(simplified[0]), FORM_PLAIN),
        NULL);
    char32_t *text = arena_take(arena, length * sizeof(*text));
    uint64_t state = UINT64_C(88172645463325252);
    for (uint32_t i = 0; i < length; i++) {
        state ^= state << 13; /* xorshift64 */
        state ^= state >> 7;
        state ^= state << 17;
        text[i] = all.data[state % all.length];
    }
    *article = (struct article){.text = {text, length}, .body_length = length};
}

/* Through fingerprint_article, in MB/s of the UTF-8. */
static double measure_fingerprint(uint32_t length, unsigned rounds)
{
    struct arena text_arena, arena;
    struct article article;
    double rates[MOST_ROUNDS];
    arena_init(&text_arena, 64u << 20);
    arena_init(&arena, 64u << 20);
    make_distinct(&text_arena, length, &article);
    size_t bytes = runes_to_utf8(&text_arena, article.text).length;
    size_t times = (size_t)ARTICLES * ARTICLE_BYTES / bytes + 1;
    for (unsigned number = 0; number <= rounds; number++) { /* the first warms up */
        double begin = now();
        for (size_t i = 0; i < times; i++) {
            arena_reset(&arena, 1 << 20);
            fingerprint_article(&arena, &article, 100);
        }
        rates[number > 0 ? number - 1 : 0] = (double)(bytes * times) / (now() - begin) / 1e6;
    }
    arena_clear(&arena);
    arena_clear(&text_arena);
    qsort(rates, rounds, sizeof(rates[0]), compare);
    return rates[rounds / 2];
}

int main(int argc, char **argv)
{
    unsigned rounds = 7;
    bool check = false;
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--check") == 0)
            check = true;
        else if (strcmp(argv[i], "--rounds") == 0 && i + 1 < argc)
            rounds = (unsigned)strtoul(argv[++i], NULL, 10);
    }
    if (rounds == 0 || rounds > MOST_ROUNDS)
        rounds = 7;
#define SENTENCES(list) list, sizeof(list) / sizeof(list[0])
    static const struct {
        const char *name;
        const char *const *sentences;
        size_t count;
        enum form form;
        const char *charset;
        double floor; /* MB/s through both */
    } cases[] = {
        {"Simplified, UTF-8", SENTENCES(simplified), FORM_PLAIN, NULL, 300},
        {"Simplified, ASCII punctuation", SENTENCES(ascii_punctuation), FORM_PLAIN, NULL, 150},
        {"Traditional, UTF-8", SENTENCES(traditional), FORM_PLAIN, NULL, 100},
        {"Traditional, glossed", SENTENCES(glossed), FORM_PLAIN, NULL, 100},
        {"Simplified, GB18030", SENTENCES(simplified), FORM_PLAIN, "GB18030", 60},
        {"Simplified, UTF-16LE", SENTENCES(simplified), FORM_PLAIN, "UTF-16LE", 60},
        {"Traditional, Big5", SENTENCES(traditional), FORM_PLAIN, "BIG5", 40},
        {"Simplified, in a crawler's JSON", SENTENCES(simplified), FORM_JSON, NULL, 200},
        {"HTML, UTF-8", SENTENCES(simplified), FORM_HTML, NULL, 25}};
    struct arena arena;
    arena_init(&arena, 64u << 20);
    int status = 0;
    printf("%-32s %10s %10s %10s   MB/s\n", "", "decode", "normalise", "both");
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct span article =
            make_article(&arena, cases[i].sentences, cases[i].count, cases[i].form);
        if (cases[i].charset != NULL)
            article = encode(&arena, article, cases[i].charset);
        struct result result = measure(article, rounds);
        bool slow = check && result.both < cases[i].floor;
        printf("%-32s %10.0f %10.0f %10.0f%s\n", cases[i].name, result.decode, result.normalise,
               result.both, slow ? "   below its floor" : "");
        if (slow)
            status = 1;
    }
    static const uint32_t lengths[] = {500, 3000, 20000};
    for (size_t i = 0; i < sizeof(lengths) / sizeof(lengths[0]); i++) {
        double rate = measure_fingerprint(lengths[i], rounds);
        bool slow = check && rate < FINGERPRINT_FLOOR;
        printf("fingerprint and sketch, %5u characters %27.0f%s\n", (unsigned)lengths[i], rate,
               slow ? "   below its floor" : "");
        if (slow)
            status = 1;
    }
    arena_clear(&arena);
    return status;
}
