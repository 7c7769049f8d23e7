/* Only what is certain: an address beginning with www. or http, alone or in brackets with a few
 * words, right between two ideographs. "请登录www…查询" and the like stay: there the word before or
 * behind speaks of the address. */
#include "text/advertising.h"

#include <stdbool.h>

#include "text/tables.h"

enum { LONGEST_BRACKET = 48, LONGEST_ADDRESS = 256 };

static bool is_han(char32_t c)
{
    return (text_class(c) & TEXT_HAN) != 0;
}

static bool is_address_character(char32_t c)
{
    return rune_is_letter(c) || rune_is_digit(c) || c == U'.' || c == U'/' || c == U'-' ||
           c == U'_' || c == U'=' || c == U'&' || c == U'%' || c == U'~' || c == U':';
}

static bool is_word(char32_t c)
{
    return rune_is_letter(c) || rune_is_digit(c);
}

/* 0：2: a colon that becomes narrow when punctuation is mended. */
static bool is_narrow_colon(struct runes text, uint32_t at)
{
    return text.data[at] == U'：' && at > 0 && at + 1 < text.length &&
           rune_is_digit(text.data[at - 1]) && rune_is_digit(text.data[at + 1]);
}

/* The end of the address at `at`, or `at`. */
static uint32_t address_end(struct runes text, uint32_t at)
{
    if (!runes_at(text, at, RUNES(U"www.")) && !runes_at(text, at, RUNES(U"http://")) &&
        !runes_at(text, at, RUNES(U"https://")) && !runes_at(text, at, RUNES(U"WWW.")))
        return at;
    uint32_t end = at, dots = 0;
    while (end < text.length && end - at < LONGEST_ADDRESS &&
           (is_address_character(text.data[end]) || is_narrow_colon(text, end))) {
        /* Each dot stands between a letter or digit on either side. */
        if (text.data[end] == U'.') {
            if (end + 1 >= text.length || !is_word(text.data[end - 1]) ||
                !is_word(text.data[end + 1]))
                break;
            dots++;
        }
        end++;
    }
    return dots > 0 && is_word(text.data[end - 1]) ? end : at;
}

/* Whether the words before an address lead to it. */
static bool is_led_to(struct runes before)
{
    static const struct runes leads[] = {
        RUNES_ROW(U"网址"), RUNES_ROW(U"网站"), RUNES_ROW(U"登录"), RUNES_ROW(U"登陆"),
        RUNES_ROW(U"访问"), RUNES_ROW(U"官网"), RUNES_ROW(U"域名"), RUNES_ROW(U"平台"),
        RUNES_ROW(U"点击"), RUNES_ROW(U"地址"), RUNES_ROW(U"打开"), RUNES_ROW(U"系统"),
        RUNES_ROW(U"進入"), RUNES_ROW(U"进入"), RUNES_ROW(U"網址"), RUNES_ROW(U"網站"),
        RUNES_ROW(U"登錄"), RUNES_ROW(U"訪問"), RUNES_ROW(U"官網"), RUNES_ROW(U"為"),
        RUNES_ROW(U"为"),   RUNES_ROW(U"在"),   RUNES_ROW(U"至"),   RUNES_ROW(U"到"),
        RUNES_ROW(U"是"),   RUNES_ROW(U"从"),   RUNES_ROW(U"由"),   RUNES_ROW(U"如")};
    for (unsigned i = 0; i < sizeof(leads) / sizeof(leads[0]); i++)
        if (runes_end_with(before, leads[i]))
            return true;
    return false;
}

/* Whether the words behind it speak of it: 上查询, 网站, 等. */
static bool is_spoken_of(struct runes text, uint32_t at)
{
    static const struct runes words[] = {RUNES_ROW(U"上"),   RUNES_ROW(U"网"),   RUNES_ROW(U"等"),
                                         RUNES_ROW(U"查"),   RUNES_ROW(U"網"),   RUNES_ROW(U"进行"),
                                         RUNES_ROW(U"报名"), RUNES_ROW(U"下载"), RUNES_ROW(U"中"),
                                         RUNES_ROW(U"和"),   RUNES_ROW(U"或"),   RUNES_ROW(U"及")};
    for (unsigned i = 0; i < sizeof(words) / sizeof(words[0]); i++)
        if (runes_at(text, at, words[i]))
            return true;
    return false;
}

static bool opens(char32_t c)
{
    return c == U'(' || c == U'（' || c == U'[' || c == U'【' || c == U'〔';
}

static bool closes(char32_t c)
{
    return c == U')' || c == U'）' || c == U']' || c == U'】' || c == U'〕';
}

/* Where the bracket opens that holds a few words and then the end of `text`, or text.length.
 * Nothing else may be in it that mending punctuation could change. */
static uint32_t bracket_begin(struct runes text)
{
    uint32_t ink = 0; /* blanks do not count: they go when punctuation is mended */
    for (uint32_t i = text.length; i > 0 && ink < LONGEST_BRACKET; i--) {
        char32_t c = text.data[i - 1];
        if (opens(c))
            return i - 1;
        if (!is_han(c) && c != U':' && c != U'：' && c != U' ')
            break;
        ink += c != U' ';
    }
    return text.length;
}

/* The end of what may go with the address that ends at `end`: the blanks and the closing bracket
 * behind it, or `end`. */
static uint32_t bracket_end(struct runes text, uint32_t end)
{
    uint32_t at = end;
    while (at < text.length && text.data[at] == U' ')
        at++;
    return at < text.length && closes(text.data[at]) ? at + 1 : end;
}

/* Whether [before.length, end) stands between two ideographs that do not speak of it. */
static bool may_go(struct runes before, struct runes whole, uint32_t end)
{
    return before.length > 0 && is_han(before.data[before.length - 1]) && end < whole.length &&
           is_han(whole.data[end]) && !is_led_to(before) && !is_spoken_of(whole, end);
}

/* Looks back from every address over what is left of the text before it, so that one in a bracket
 * that held another is found in the same walk, and a second walk finds nothing. */
uint32_t advertising_remove(char32_t *text, uint32_t length, uint32_t *removed)
{
    struct runes whole = {text, length};
    if (runes_find(whole, 0, RUNES(U"www.")) == length &&
        runes_find(whole, 0, RUNES(U"WWW.")) == length &&
        runes_find(whole, 0, RUNES(U"http")) == length)
        return length;
    uint32_t to = 0;
    for (uint32_t at = 0; at < length;) {
        uint32_t end = address_end(whole, at);
        if (end > at) {
            struct runes kept = {text, to};
            uint32_t open = bracket_begin(kept), behind = bracket_end(whole, end);
            if (open < to && behind > end && may_go((struct runes){text, open}, whole, behind)) {
                to = open;
                at = behind;
                (*removed)++;
                continue;
            }
            /* The blank of "…/64 月" goes when punctuation is mended: it parts nothing. */
            if (end + 1 < length && text[end] == U' ' && rune_is_digit(text[end - 1]) &&
                is_han(text[end + 1]))
                end++;
            if (may_go(kept, whole, end)) {
                at = end;
                (*removed)++;
                continue;
            }
        }
        do
            text[to++] = text[at++];
        while (at < end);
    }
    return to;
}
