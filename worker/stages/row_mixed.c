/* A credit among the buttons, addresses and owners that a page's foot sets on the same line. */
#include "stages/rows.h"

#include "text/chrome.h"
#include "text/credit.h"
#include "text/glyph.h"
#include "text/wording.h"

static bool opens(char32_t folded)
{
    return folded == U'[' || folded == U'【' || folded == U'(';
}

static bool closes(char32_t folded)
{
    return folded == U']' || folded == U'】' || folded == U')';
}

/* Where the word ends that the text begins with: a bracket with all inside it, or up to a blank. */
static uint32_t first_word(struct runes text)
{
    uint32_t end = 0;
    if (opens(glyph_at(text, 0))) {
        while (end < text.length && !closes(glyph_at(text, end)))
            end++;
        return end < text.length ? end + 1 : end;
    }
    while (end < text.length && !glyph_is_blank(text.data[end]) && !opens(glyph_at(text, end)))
        end++;
    return end;
}

/* Where the word begins that it ends with. */
static uint32_t last_word(struct runes text)
{
    uint32_t begin = text.length;
    if (begin > 0 && closes(glyph_at(text, begin - 1))) {
        while (begin > 0 && !opens(glyph_at(text, begin - 1)))
            begin--;
        return begin > 0 ? begin - 1 : 0;
    }
    while (begin > 0 && !glyph_is_blank(text.data[begin - 1]) && !closes(glyph_at(text, begin - 1)))
        begin--;
    return begin;
}

static bool is_button(struct runes word)
{
    return word.length > 1 && (chrome_is_buttons(word) || chrome_is_column(word));
}

/* 电子信箱：…, 电话：…: how to reach those who made the page. */
static bool tells_contact(struct runes word)
{
    static const struct runes labels[] = {
        WORDING(U"E-mail:"),   WORDING(U"QQ:"),       WORDING(U"传真:"),     WORDING(U"信箱:"),
        WORDING(U"投稿信箱:"), WORDING(U"投稿邮箱:"), WORDING(U"新闻热线:"), WORDING(U"热线:"),
        WORDING(U"电子信箱:"), WORDING(U"电子邮箱:"), WORDING(U"电话:"),     WORDING(U"联系电话:"),
        WORDING(U"邮箱:"),
    };
    return wording_longest_at(word, 0, WORDINGS(labels)) > 0;
}

/* …县融媒体中心 主办: the words that remain when the owner and its task are taken off the end. */
static struct runes without_owner(struct runes text)
{
    static const struct runes tasks[] = {
        WORDING(U"主办"), WORDING(U"主管"), WORDING(U"主管主办"),
        WORDING(U"出品"), WORDING(U"承办"), WORDING(U"编印"),
    };
    const uint32_t task = wording_longest_end(text, WORDINGS(tasks));
    const struct runes before = glyph_trim(runes_slice(text, 0, text.length - task));
    const struct runes owner = runes_slice(before, last_word(before), before.length);
    if (task == 0 || owner.length == before.length ||
        !(credit_is_medium(owner) || credit_is_body(owner)))
        return text;
    return glyph_trim(runes_slice(before, 0, before.length - owner.length));
}

/* [责任编辑：张三] |点赞 128 收藏, （责编：张三）分享让更多人看到: a credit in brackets without the
 * buttons behind it. */
static struct runes bracketed_credit(struct runes text)
{
    enum { CREDIT_MOST = 30, LINE_MOST = 40 };
    const uint32_t end =
        text.length <= LINE_MOST && opens(glyph_at(text, 0)) ? first_word(text) : 0;
    if (end == 0 || end > CREDIT_MOST || end + 1 >= text.length)
        return text;
    const struct runes credit = runes_slice(text, 0, end);
    return credit_is_line(credit) && chrome_is_line(glyph_trim(runes_slice(text, end, text.length)))
               ? credit
               : text;
}

struct runes row_credit_among_buttons(struct runes text)
{
    enum { LINE_MOST = 80 };
    struct runes rest = text;
    if (text.length > LINE_MOST || wording_find_glyph(text, 0, U':') == text.length)
        return text;
    for (uint32_t end; rest.length > 0; rest = glyph_trim(runes_slice(rest, end, rest.length))) {
        end = first_word(rest);
        struct runes word = runes_slice(rest, 0, end);
        if (end == rest.length || !is_button(word))
            break;
    }
    rest = without_owner(rest);
    for (uint32_t begin; rest.length > 0; rest = glyph_trim(runes_slice(rest, 0, begin))) {
        begin = last_word(rest);
        struct runes word = runes_slice(rest, begin, rest.length);
        if (begin == 0 || !(is_button(word) || tells_contact(word)))
            break;
    }
    return rest.length < text.length && credit_is_line(rest) ? rest : bracketed_credit(text);
}
