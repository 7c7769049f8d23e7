/* What a line begins with: labels of notes and summaries, bullets, dashes, numerals, the words of
 * captions. General vocabulary of the trade. */
#include "stages/row_marks.h"

#include "stages/rows.h"
#include "text/chrome.h"
#include "text/credit.h"
#include "text/glyph.h"

bool row_read_label(struct runes text, struct wordings labels, uint32_t *value, bool *alone)
{
    uint32_t begin = glyph_at(text, 0) == U'[' || glyph_at(text, 0) == U'(' ? 1 : 0;
    while (begin < text.length && begin < 3 && !rune_is_han(text.data[begin]))
        begin++;
    uint32_t length = wording_longest_at(text, begin, labels);
    if (length == 0)
        return false;
    uint32_t i = begin + length;
    bool closed = i >= text.length;
    while (i < text.length &&
           (glyph_at(text, i) == U':' || glyph_at(text, i) == U' ' || glyph_at(text, i) == U']' ||
            glyph_at(text, i) == U')' || text.data[i] == U'—' || text.data[i] == U'>')) {
        closed = true;
        i++;
    }
    *value = i;
    *alone = i >= text.length;
    return closed;
}

bool mark_is_note(struct runes text, uint32_t *value, bool *alone)
{
    static const struct runes labels[] = {
        WORDING(U"专栏寄语"), WORDING(U"主持人语"), WORDING(U"开栏寄语"), WORDING(U"开栏导语"),
        WORDING(U"开栏的话"), WORDING(U"开栏絮语"), WORDING(U"开栏语"),   WORDING(U"开篇的话"),
        WORDING(U"开篇语"),   WORDING(U"按语"),     WORDING(U"栏目寄语"), WORDING(U"栏目语"),
        WORDING(U"编余"),     WORDING(U"编前"),     WORDING(U"编前话"),   WORDING(U"编前语"),
        WORDING(U"编后"),     WORDING(U"编后小议"), WORDING(U"编后感"),   WORDING(U"编后絮语"),
        WORDING(U"编后语"),   WORDING(U"编者前言"), WORDING(U"编者感言"), WORDING(U"编者手记"),
        WORDING(U"编者按"),   WORDING(U"编者点评"), WORDING(U"编者的话"), WORDING(U"编者语"),
        WORDING(U"编辑手记"), WORDING(U"编辑按"),   WORDING(U"编辑点评"),
    };
    return row_read_label(text, WORDINGS(labels), value, alone);
}

bool mark_is_summary(struct runes text, uint32_t *value, bool *alone)
{
    static const struct runes labels[] = {
        WORDING(U"内容导读"), WORDING(U"内容提示"), WORDING(U"内容提要"), WORDING(U"内容摘要"),
        WORDING(U"内容概要"), WORDING(U"内容速览"), WORDING(U"导语"),     WORDING(U"导读"),
        WORDING(U"快速阅读"), WORDING(U"提要"),     WORDING(U"摘要"),     WORDING(U"文章导读"),
        WORDING(U"文章摘要"), WORDING(U"新闻导读"), WORDING(U"新闻提示"), WORDING(U"新闻提要"),
        WORDING(U"新闻看点"), WORDING(U"本文提要"), WORDING(U"核心导读"), WORDING(U"核心提示"),
        WORDING(U"核心摘要"), WORDING(U"核心要点"), WORDING(U"核心阅读"), WORDING(U"编辑提示"),
        WORDING(U"要点提示"), WORDING(U"要点速览"), WORDING(U"阅读提示"), WORDING(U"阅读提要"),
    };
    return row_read_label(text, WORDINGS(labels), value, alone);
}

bool mark_is_bullet(char32_t c)
{
    return c == U'●' || c == U'■' || c == U'◆' || c == U'▲' || c == U'★' || c == U'▶' ||
           c == U'►' || c == U'◇' || c == U'○' || c == U'□' || c == U'◎' || c == U'☆' ||
           c == U'•' || c == U'△' || c == U'▪' || c == U'◉' || c == U'➤' || c == U'✦';
}

uint32_t mark_dashes(struct runes text)
{
    uint32_t i = 0;
    while (i < text.length && i < 4 &&
           (text.data[i] == U'—' || text.data[i] == U'―' || text.data[i] == U'–' ||
            text.data[i] == U'─' || text.data[i] == U'-'))
        i++;
    while (i > 0 && i < text.length && glyph_is_blank(text.data[i]))
        i++;
    return i;
}

bool mark_is_chinese_numeral(char32_t c)
{
    static const struct runes digits = {U"一二三四五六七八九十百", 11};
    for (uint32_t i = 0; i < digits.length; i++)
        if (digits.data[i] == c)
            return true;
    return false;
}

/* 一、… （一）… 第一章 …, short and without a full stop. */
bool mark_is_numbered(struct runes text)
{
    if (!row_is_short(text) || row_ends_statement(text))
        return false;
    uint32_t i = glyph_at(text, 0) == U'(' ? 1 : 0;
    bool bracket = i == 1, chapter = false;
    if (!bracket && text.data[0] == U'第') {
        chapter = true;
        i = 1;
    }
    uint32_t begin = i;
    while (i < text.length && i < begin + 3 && mark_is_chinese_numeral(text.data[i]))
        i++;
    if (i == begin || i + 1 >= text.length)
        return false;
    char32_t c = glyph_at(text, i);
    if (chapter)
        return c == U'章' || c == U'节' || (c == U'部' && glyph_at(text, i + 1) == U'分');
    return bracket ? c == U')' : c == U'、' || c == U'.' || c == U',';
}

uint32_t row_behind_numeral(struct runes text)
{
    uint32_t i = glyph_at(text, 0) == U'(' ? 1 : 0, begin = i;
    if (i == 0 && text.length > 1 &&
        (mark_is_bullet(text.data[0]) || (text.data[0] >= U'①' && text.data[0] <= U'⑳')))
        i = 1;
    else {
        while (i < begin + 3 && i < text.length &&
               (mark_is_chinese_numeral(text.data[i]) || rune_is_digit(text.data[i])))
            i++;
        char32_t c = glyph_at(text, i);
        if (i == begin || !(begin > 0 ? c == U')' : c == U'、' || c == U'.'))
            return 0;
        i++;
    }
    while (i < text.length && glyph_is_blank(text.data[i]))
        i++;
    return i < text.length && !rune_is_digit(text.data[i]) ? i : 0;
}

/* 图1 …, 图二：…, 图⑤…: which of the pictures it is. */
static bool numbers_caption(struct runes text)
{
    uint32_t i = 1;
    if (text.length < 3 || text.data[0] != U'图')
        return false;
    while (glyph_at(text, i) == U' ')
        i++;
    if (glyph_at(text, i) == U'|') /* 图 | 某村果园 */
        return row_is_short(text);
    i = 1;
    if (text.data[i] >= U'①' && text.data[i] <= U'⑳')
        return true;
    while (i < 3 && i < text.length &&
           (rune_is_digit(glyph_fold(text.data[i])) || mark_is_chinese_numeral(text.data[i])))
        i++;
    char32_t c = glyph_at(text, i);
    return i > 1 && i + 1 < text.length &&
           (c == U':' || c == U'为' || (glyph_is_blank(c) && row_is_short(text)));
}

bool mark_is_caption(struct runes text)
{
    static const struct runes openings[] = {
        WORDING(U"(上图)"),   WORDING(U"(下图)"),     WORDING(U"(图1)"),    WORDING(U"(图2)"),
        WORDING(U"(图3)"),    WORDING(U"(图4)"),      WORDING(U"(图一)"),   WORDING(U"(图三)"),
        WORDING(U"(图二)"),   WORDING(U"(图五)"),     WORDING(U"(图六)"),   WORDING(U"(图四)"),
        WORDING(U"[图注]"),   WORDING(U"[图片说明]"), WORDING(U"←"),        WORDING(U"↑"),
        WORDING(U"→"),        WORDING(U"↓"),          WORDING(U"▼"),        WORDING(U"▽"),
        WORDING(U"◀"),        WORDING(U"◁"),          WORDING(U"上图:"),    WORDING(U"上图为"),
        WORDING(U"下图:"),    WORDING(U"下图为"),     WORDING(U"中图:"),    WORDING(U"中图为"),
        WORDING(U"主图:"),    WORDING(U"右上图:"),    WORDING(U"右上图为"), WORDING(U"右下图:"),
        WORDING(U"右下图为"), WORDING(U"右图:"),      WORDING(U"右图为"),   WORDING(U"图/"),
        WORDING(U"图:"),      WORDING(U"图为"),       WORDING(U"图注:"),    WORDING(U"图片:"),
        WORDING(U"图片为"),   WORDING(U"图片说明"),   WORDING(U"图说"),     WORDING(U"大图:"),
        WORDING(U"大图为"),   WORDING(U"小图:"),      WORDING(U"小图为"),   WORDING(U"左上图:"),
        WORDING(U"左上图为"), WORDING(U"左下图:"),    WORDING(U"左下图为"), WORDING(U"左图:"),
        WORDING(U"左图为"),   WORDING(U"本版图片"),   WORDING(U"照片:"),    WORDING(U"照片为"),
        WORDING(U"资料图:"),  WORDING(U"配图"),       WORDING(U"题图:"),    WORDING(U"题图为"),
    };
    return numbers_caption(text) || wording_longest_at(text, 0, WORDINGS(openings)) > 0;
}

/* 。②5, 。①12: where the layout man's figures begin at the end of a newspaper's text, or its
 * length.
 */
static uint32_t figures_at_end(struct runes text)
{
    enum { DIGITS_MOST = 2 };
    uint32_t at = text.length, digits = 0;
    while (at > 0 && digits < DIGITS_MOST && rune_is_digit(text.data[at - 1])) {
        at--;
        digits++;
    }
    return digits > 0 && at > 2 && text.data[at - 1] >= U'①' && text.data[at - 1] <= U'⑳' &&
                   row_ends_statement(runes_slice(text, 0, at - 1))
               ? at - 1
               : text.length;
}

/* ……。 展开详细: where the button begins that stands behind the end of a text, or its length. */
static uint32_t button_at_end(struct runes text)
{
    enum { BUTTON_MOST = 8 };
    uint32_t least = text.length > BUTTON_MOST ? text.length - BUTTON_MOST : text.length;
    if (text.length > 0 && glyph_is_stop(text.data[text.length - 1]))
        return text.length;
    for (uint32_t i = text.length; i-- > least;)
        if (glyph_is_blank(text.data[i]))
            return chrome_is_line(runes_slice(text, i + 1, text.length)) &&
                           row_ends_statement(runes_slice(text, 0, i))
                       ? i
                       : text.length;
    return text.length;
}

/* Without what an editor's machine leaves at the end of a line: the strokes of a table's edge,
 * （张三）|, the mark of a page's end. */
static struct runes without_marks(struct runes text)
{
    static const struct runes page_end = RUNES_ROW(U"pagebreak");
    while (text.length > 1 && glyph_at(text, text.length - 1) == U'|')
        text = glyph_trim(runes_slice(text, 0, text.length - 1));
    if (text.length > page_end.length && runes_end_with(text, page_end))
        text = glyph_trim(runes_slice(text, 0, text.length - page_end.length));
    text = glyph_trim(runes_slice(text, 0, button_at_end(text)));
    return glyph_trim(runes_slice(text, 0, figures_at_end(text)));
}

struct runes mark_without_leftovers(struct runes text)
{
    return text.length > 0 ? without_marks(text) : text;
}

struct runes mark_without_script_label(struct runes text)
{
    static const struct runes labels[] = {
        WORDING(U"主持人"), WORDING(U"出镜"),   WORDING(U"口播"), WORDING(U"同期"),
        WORDING(U"同期声"), WORDING(U"导语"),   WORDING(U"正文"), WORDING(U"画外音"),
        WORDING(U"解说"),   WORDING(U"解说词"), WORDING(U"配音"),
    };
    static const struct runes forms[] = {
        WORDING(U"文档介绍:"), WORDING(U"文档内容:"), WORDING(U"文章内容:"),
        WORDING(U"文章正文:"), WORDING(U"正文:"),
    };
    uint32_t form = wording_longest_at(text, 0, WORDINGS(forms));
    if (form > 0)
        return glyph_trim(runes_slice(text, form, text.length));
    uint32_t length = glyph_at(text, 0) == U'[' ? wording_longest_at(text, 1, WORDINGS(labels)) : 0;
    if (length == 0 || length + 2 >= text.length || glyph_at(text, length + 1) != U']')
        return text;
    return glyph_trim(runes_slice(text, length + 2, text.length));
}

struct runes mark_with_closed_label(struct arena *arena, struct runes text)
{
    enum { LABEL_MOST = 4, LOOK_MOST = 14 };
    const uint32_t begin = glyph_at(text, 0) == U'('; /* （记 者：张三） */
    uint32_t i = begin, letters = 0, blanks = 0;
    while (i < text.length && i < LOOK_MOST && letters <= LABEL_MOST &&
           (rune_is_han(text.data[i]) || glyph_is_blank(text.data[i]))) {
        bool apart = i == begin || glyph_is_blank(text.data[i - 1]);
        if (rune_is_han(text.data[i]) && !apart)
            return text;
        letters += rune_is_han(text.data[i]);
        blanks += glyph_is_blank(text.data[i]);
        i++;
    }
    bool behind =
        glyph_at(text, i) == U':' || glyph_at(text, i) == U'|' || glyph_at(text, i) == U'丨';
    if (letters < 2 || letters > LABEL_MOST || !behind)
        return text;
    char32_t *closed = arena_take(arena, (text.length - blanks) * sizeof(*closed));
    uint32_t length = 0;
    for (uint32_t k = 0; k < text.length; k++)
        if (k >= i || !glyph_is_blank(text.data[k]))
            closed[length++] = text.data[k];
    return (struct runes){closed, length};
}
