/* One pass with one character of look-behind (in what was written) and a bounded look-ahead. Every
 * decision depends on the neighbours only, and a mark once full-width is left so (but inside
 * numbers), so that a second pass changes nothing. Where something was taken out, new neighbours
 * meet: then the pass is made again, a few times at most. */
#include "text/punctuation.h"

#include <stdbool.h>
#include <string.h>

#include "base/packed.h"
#include "text/spacing.h"
#include "text/tables.h"

enum { MOST_NESTED = 8, LOOK_AROUND = 64, LONGEST_ORDINAL = 3, MOST_ROUNDS = 6 };

struct mending {
    char32_t *text; /* read at `at`, written at `to` <= at */
    uint32_t length, at, to;
    uint32_t solid; /* see following_solid; 0: not yet looked for */
    char32_t solid_character;
    uint32_t mended;
    bool double_open,
        single_open;        /* straight quotes alternate where their neighbours do not tell */
    bool wide[MOST_NESTED]; /* of the open brackets: decided full-width */
    unsigned nested;
    int chinese_line; /* -1: not yet counted */
    bool again;       /* a blank stands now before a mark that was widened */
    struct stretch {
        uint32_t end;
        bool parting;
    } digits, single; /* up to there it is known whether blanks part what is one (spacing.h) */
};

/* ---- what stands around ---- */

static bool is_han(char32_t c)
{
    return (text_class(c) & TEXT_HAN) != 0;
}

static bool is_chinese(char32_t c)
{
    return is_han(c) || (c >= 0x3001 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF5E) ||
           (c >= 0x2014 && c <= 0x201D) || c == U'…' || c == U'·';
}

static bool is_alphanumeric(char32_t c)
{
    return rune_is_digit(c) || rune_is_letter(c);
}

static char32_t previous(const struct mending *m)
{
    return m->to > 0 ? m->text[m->to - 1] : 0;
}

/* The last written character that is no blank; 0: none within reach. */
static char32_t previous_ink(const struct mending *m)
{
    for (uint32_t i = m->to; i > 0 && m->to - i < LOOK_AROUND; i--)
        if (m->text[i - 1] != U' ')
            return m->text[i - 1];
    return 0;
}

static char32_t following(const struct mending *m, uint32_t distance)
{
    return m->at + distance < m->length ? m->text[m->at + distance] : 0;
}

/* Marks whose own width depends on what comes behind them. */
static bool is_open_to_change(char32_t c)
{
    switch (c) {
    case U' ':
    case U',':
    case U';':
    case U':':
    case U'!':
    case U'?':
    case U'.':
    case U'(':
    case U')':
    case U'"':
    case U'\'':
    case U'-':
        return true;
    default:
        return false;
    }
}

/* The next character that no pass changes, or a bracket that is going to be wide: looking past all
 * marks that may become wide gives a whole run of them one answer. Each run is walked once. */
static char32_t following_solid(struct mending *m)
{
    if (m->solid > m->at)
        return m->solid_character;
    unsigned outer = m->nested, inner = m->text[m->at] == U'('; /* its own end is no outer one's */
    for (m->solid = m->at + 1; m->solid < m->length; m->solid++) {
        char32_t c = m->text[m->solid];
        m->solid_character = c;
        if (!is_open_to_change(c))
            return c;
        inner += c == U'(';
        if (c != U')')
            continue;
        if (inner > 0)
            inner--;
        else if (outer > 0 && --outer < MOST_NESTED && m->wide[outer])
            break;
    }
    m->solid_character = m->solid < m->length ? U'）' : 0;
    return m->solid_character;
}

/* The next character that is no blank. */
static char32_t following_ink(const struct mending *m)
{
    for (uint32_t i = m->at + 1; i < m->length && i < m->at + LOOK_AROUND; i++)
        if (m->text[i] != U' ')
            return m->text[i];
    return 0;
}

static uint32_t run_length(const struct mending *m, char32_t c)
{
    uint32_t n = 0;
    while (following(m, n) == c)
        n++;
    return n;
}

/* More ideographs than Latin letters: "AI,5G" in it gets a Chinese comma. */
static bool in_chinese_line(struct mending *m)
{
    if (m->chinese_line < 0) {
        uint32_t han = 0, letters = 0;
        for (uint32_t i = 0; i < m->to; i++) {
            han += is_han(m->text[i]);
            letters += rune_is_letter(m->text[i]);
        }
        for (uint32_t i = m->at; i < m->length; i++) {
            han += is_han(m->text[i]);
            letters += rune_is_letter(m->text[i]);
        }
        m->chinese_line = han > 0 && han >= letters;
    }
    return m->chinese_line > 0;
}

/* Within an address (a/b, x@y, k=v) marks stay as they are. */
static bool in_address(const struct mending *m)
{
    for (uint32_t i = m->to; i > 0 && m->to - i < LOOK_AROUND; i--) {
        char32_t c = m->text[i - 1];
        if (c <= U' ' || c >= 0x7F)
            break;
        if (c == U'/' || c == U'@' || c == U'=')
            return true;
    }
    return false;
}

/* ---- writing ---- */

static void put(struct mending *m, char32_t c)
{
    m->text[m->to++] = c;
}

/* Of two marks side by side the stronger stays. */
static unsigned strength(char32_t c)
{
    switch (c) {
    case U'、':
        return 1;
    case U'，':
        return 2;
    case U'：':
        return 3;
    case U'；':
        return 4;
    case U'。':
        return 5;
    case U'！':
    case U'？':
        return 6;
    default:
        return 0;
    }
}

static void put_mark(struct mending *m, char32_t c)
{
    m->again |= previous(m) == U' ';
    unsigned now = strength(c), before = strength(previous(m));
    if (now == 0 || before == 0 || now == 6) {
        put(m, c);
        return;
    }
    m->mended++;
    if (now > before)
        m->text[m->to - 1] = c;
}

/* ---- one kind of mark after the other ---- */

static bool opens(char32_t c)
{
    return c == U'“' || c == U'‘' || c == U'《' || c == U'〈' || c == U'（' || c == U'【' ||
           c == U'〔';
}

static bool closes(char32_t c)
{
    return c == U'”' || c == U'’' || c == U'》' || c == U'〉' || c == U'）' || c == U'】' ||
           c == U'〕';
}

static bool is_pause(char32_t c)
{
    return c == U'，' || c == U'、' || c == U'；' || c == U'：' || c == U'。' || c == U'！' ||
           c == U'？';
}

static bool is_narrow_pause(char32_t c)
{
    return c == U',' || c == U';' || c == U':' || c == U'.' || c == U'!' || c == U'?';
}

/* 来源：某报 ???? 发布时间：…: how many question marks an encoding left of blanks, between the
 * blanks at `at` and another one; 0: none. */
static uint32_t marks_for_blanks(const struct mending *m, uint32_t blanks)
{
    enum { LEAST = 3 };
    uint32_t marks = 0;
    while (following(m, blanks + marks) == U'?')
        marks++;
    return marks >= LEAST && following(m, blanks + marks) == U' ' ? marks : 0;
}

/* 2 0 2 5 年: each stretch of single characters is looked at once. */
static bool parts_characters(struct mending *m)
{
    const struct runes text = {m->text, m->length};
    const char32_t before = previous(m), further = m->to > 1 ? m->text[m->to - 2] : U' ';
    if (rune_is_digit(before) && rune_is_digit(following(m, 1)) && m->at >= m->digits.end &&
        !rune_is_digit(further) && further != U'.')
        m->digits.parting = spacing_parts_digits(text, m->at, &m->digits.end);
    if (further == U' ' && m->at >= m->single.end)
        m->single.parting = spacing_parts_text(text, m->at, before, &m->single.end);
    return (m->at < m->digits.end && m->digits.parting) ||
           (m->at < m->single.end && m->single.parting);
}

static void mend_blank(struct mending *m)
{
    uint32_t blanks = run_length(m, U' ');
    uint32_t marks = marks_for_blanks(m, blanks);
    if (marks > 0) { /* the blank behind them stays */
        m->at += blanks + marks;
        m->mended++;
        return;
    }
    char32_t before = previous(m), after = following(m, blanks);
    bool stray = opens(before) || closes(after) || is_pause(after) || before == U'，' ||
                 before == U'、' || before == U'；' || before == U'：';
    if (!stray && is_chinese(before))
        stray = after == U',' || after == U';' || after == U':' || after == U'!' || after == U'?' ||
                (after == U')' && m->nested > 0);
    const struct runes text = {m->text, m->length};
    if (!stray && blanks == 1 && rune_is_digit(before) && spacing_is_measure(after))
        stray = true;
    if (!stray && blanks == 1 && is_han(before) && rune_is_digit(after))
        stray = spacing_leads_number(text, m->at);
    if (!stray && blanks == 1)
        stray = parts_characters(m);
    if (stray && m->to > 0) {
        m->at += blanks;
        return;
    }
    for (; blanks > 0; blanks--, m->at++)
        put(m, U' ');
}

/* 1,100 but not 2021,2022: one to three digits before, groups of just three behind. */
static bool groups_digits(const struct mending *m)
{
    uint32_t before = 0;
    while (before < m->to && before < 4 && rune_is_digit(m->text[m->to - 1 - before]))
        before++;
    return before >= 1 && before <= 3 && rune_is_digit(following(m, 1)) &&
           rune_is_digit(following(m, 2)) && rune_is_digit(following(m, 3)) &&
           !rune_is_digit(following(m, 4));
}

/* 11.4%; and 11.4%, within a Chinese text: nothing but a pause follows a percentage so. */
static bool follows_percentage(struct mending *m)
{
    return m->to > 1 && previous(m) == U'%' && rune_is_digit(m->text[m->to - 2]) &&
           in_chinese_line(m) && !in_address(m);
}

static void mend_comma(struct mending *m, char32_t c)
{
    char32_t before = previous_ink(m), after = following_solid(m);
    bool wide = c == U'，';
    char32_t next = following(m, 1);
    if (!wide && m->to > 0 &&
        (is_pause(next) || ((next == U'?' || next == U'!') && is_chinese(before)))) {
        m->at++; /* strewn in front of the author's own mark: ,、 ,？ */
        m->mended++;
        return;
    }
    if (rune_is_digit(previous(m)) && groups_digits(m))
        wide = false;
    else if (is_chinese(before) || is_chinese(after) || follows_percentage(m))
        wide = true;
    else if (!wide && previous(m) != U' ' && following(m, 1) != U' ' && before != 0 && after != 0 &&
             !is_open_to_change(before) && !(rune_is_digit(before) && rune_is_digit(after)))
        wide = in_chinese_line(m) && !in_address(m);
    m->at++;
    if (wide)
        put_mark(m, U'，');
    else
        put(m, U',');
}

static void mend_colon(struct mending *m, char32_t c)
{
    bool wide = c == U'：' || is_chinese(previous_ink(m)) || is_chinese(following_solid(m));
    if (rune_is_digit(previous(m)) && rune_is_digit(following(m, 1)))
        wide = false;
    m->at++;
    if (wide)
        put_mark(m, U'：');
    else
        put(m, U':');
}

static void mend_other(struct mending *m, char32_t narrow, char32_t wide)
{
    bool chinese = is_chinese(previous_ink(m)) || is_chinese(following_solid(m)) ||
                   (narrow == U';' && follows_percentage(m));
    m->at++;
    if (chinese)
        put_mark(m, wide);
    else
        put(m, narrow);
}

static bool is_numeral(char32_t c)
{
    const struct runes numerals = RUNES(U"一二三四五六七八九十百第");
    return runes_find(numerals, 0, (struct runes){&c, 1}) < numerals.length;
}

/* 一. at the head of a line or after a blank numbers it; so does 第三. */
static bool follows_ordinal(const struct mending *m)
{
    uint32_t n = 0;
    while (n < m->to && n <= LONGEST_ORDINAL && is_numeral(m->text[m->to - 1 - n]))
        n++;
    return n > 0 && n <= LONGEST_ORDINAL && (n == m->to || !is_han(m->text[m->to - 1 - n]));
}

/* 14..3%: a decimal whose point was typed twice. */
static bool doubles_point(const struct mending *m)
{
    uint32_t i = 2, before = 0;
    while (i < 6 && rune_is_digit(following(m, i)))
        i++;
    while (before < m->to && before < 9 && rune_is_digit(m->text[m->to - 1 - before]))
        before++;
    bool alone = before < m->to && m->text[m->to - 1 - before] != U'.';
    return before > 0 && i > 2 && alone &&
           (following(m, i) == U'%' || spacing_is_measure(following(m, i)));
}

static void mend_period(struct mending *m)
{
    uint32_t dots = run_length(m, U'.');
    char32_t before = previous(m), after = following(m, dots);
    if (dots == 2 && doubles_point(m)) {
        m->at += dots;
        m->mended++;
        put(m, U'.');
        return;
    }
    if (dots >= 3 && (is_chinese(before) || is_chinese(following_solid(m)))) {
        m->at += dots;
        m->mended += dots > 6;
        put(m, U'…');
        put(m, U'…');
        return;
    }
    bool ends = after == 0 || is_chinese(after) || is_open_to_change(after);
    if (dots <= 2 && (is_han(before) || before == U'”' || before == U'）') && ends &&
        !follows_ordinal(m)) {
        m->at += dots;
        m->mended += dots - 1;
        put_mark(m, U'。');
        return;
    }
    for (; dots > 0; dots--, m->at++)
        put(m, U'.');
}

/* 。。 is one, 。。。 and more stand for an ellipsis. */
static void mend_full_stop(struct mending *m)
{
    uint32_t stops = run_length(m, U'。');
    m->at += stops;
    if (stops >= 3) {
        put(m, U'…');
        put(m, U'…');
        return;
    }
    m->mended += stops - 1;
    put_mark(m, U'。');
}

static void mend_open(struct mending *m, char32_t c)
{
    bool wide = c == U'（' || is_chinese(previous(m)) || is_chinese(following_solid(m));
    if (m->nested < MOST_NESTED) {
        m->wide[m->nested] = wide;
        m->solid = wide ? 0 : m->solid; /* marks in it are judged by its own end */
    } else {
        wide = c == U'（'; /* deeper ones stay as they are */
    }
    m->nested++;
    m->at++;
    put(m, wide ? U'（' : U'(');
}

/* A closing bracket is as wide as the one it closes; a wide one stays. */
static void mend_close(struct mending *m, char32_t c)
{
    bool wide = c == U'）';
    if (m->nested > 0) {
        m->nested--;
        wide = wide || (m->nested < MOST_NESTED && m->wide[m->nested]);
    } else {
        wide = wide || is_chinese(previous(m)) || is_chinese(following_solid(m));
    }
    m->again |= c == U')' && wide && previous(m) == U' ';
    m->at++;
    put(m, wide ? U'）' : U')');
}

/* "1234"工作法 at a line's begin: numerals between quotes, Chinese behind them. Not behind another
 * mark that waits for its neighbour: what it was left as would be mended by the next pass. */
static bool quotes_numerals(const struct mending *m, char32_t c)
{
    enum { NUMERALS_MOST = 12 };
    uint32_t i = 1;
    if (is_open_to_change(previous_ink(m)))
        return false;
    while (i <= NUMERALS_MOST && (is_alphanumeric(following(m, i)) || following(m, i) == U'+'))
        i++;
    return i > 1 && following(m, i) == c && is_chinese(following(m, i + 1));
}

static void mend_straight_quote(struct mending *m, char32_t c)
{
    char32_t before = previous(m), after = following(m, 1);
    char32_t left = previous_ink(m), right = following_ink(m);
    bool *open = c == U'"' ? &m->double_open : &m->single_open;
    bool chinese = is_chinese(left) || is_chinese(following_solid(m)) || quotes_numerals(m, c);
    /* An apostrophe, an inch, an English quotation. */
    if (!chinese || (c == U'\'' && is_alphanumeric(before) && is_alphanumeric(after))) {
        m->at++;
        put(m, c);
        return;
    }
    bool may_open = right != 0 && !is_pause(right) && !is_narrow_pause(right) && !closes(right);
    /* Speech closes behind its own mark (……。"X说), a colon only opens it; the rest alternates. */
    bool may_close = left != 0 && left != U'：' && left != U':' && !opens(left);
    bool opening = may_open != may_close ? may_open : !*open;
    *open = opening;
    m->again |= before == U' ';
    m->at++;
    if (c == U'"')
        put(m, opening ? U'“' : U'”');
    else
        put(m, opening ? U'‘' : U'’');
}

static void mend_hyphens(struct mending *m)
{
    uint32_t hyphens = run_length(m, U'-');
    char32_t before = previous(m);
    bool dash = hyphens == 2 && (before == 0 || is_chinese(before)) && following(m, 2) != U' ' &&
                is_chinese(following_solid(m));
    for (uint32_t i = 0; i < hyphens; i++)
        put(m, dash ? U'—' : U'-');
    m->at += hyphens;
}

/* ---- the pass ---- */

static void mend_one(struct mending *m, char32_t c)
{
    switch (c) {
    case U' ':
        mend_blank(m);
        return;
    case U',':
    case U'，':
        mend_comma(m, c);
        return;
    case U':':
    case U'：':
        mend_colon(m, c);
        return;
    case U';':
        mend_other(m, c, U'；');
        return;
    case U'!':
        mend_other(m, c, U'！');
        return;
    case U'?':
        mend_other(m, c, U'？');
        return;
    case U'.':
        mend_period(m);
        return;
    case U'。':
        mend_full_stop(m);
        return;
    case U'(':
    case U'（':
        mend_open(m, c);
        return;
    case U')':
    case U'）':
        mend_close(m, c);
        return;
    case U'"':
    case U'\'':
        mend_straight_quote(m, c);
        return;
    case U'-':
        mend_hyphens(m);
        return;
    default:
        m->at++;
        if (is_pause(c))
            put_mark(m, c);
        else
            put(m, c);
    }
}

static bool is_mark(char32_t c)
{
    return (text_class(c) & (TEXT_MARK | TEXT_PAUSE)) != 0 || c == U'）';
}

/* Four at a time: most of what stands between two marks. */
static bool are_ideographs(const char32_t *c)
{
    const runes4 four = runes4_at(c);
    return !packed_any((words2)((four < 0x4E00) | (four > 0x9FFF)));
}

/* Returns the new length; *again: another pass may find more. */
static uint32_t mend_once(char32_t *text, uint32_t length, uint32_t *mended, bool *again)
{
    struct mending m = {.text = text, .length = length, .chinese_line = -1};
    while (m.at < length) {
        uint32_t begin = m.at;
        while (length - m.at >= 4 && are_ideographs(text + m.at))
            m.at += 4;
        while (m.at < length && !is_mark(text[m.at]))
            m.at++;
        if (m.to < begin)
            memmove(text + m.to, text + begin, (m.at - begin) * sizeof(*text));
        m.to += m.at - begin;
        if (m.at < length)
            mend_one(&m, text[m.at]);
    }
    *mended += m.mended;
    *again = m.again || m.to < length;
    return m.to;
}

uint32_t punctuation_mend(char32_t *text, uint32_t length, uint32_t *mended)
{
    bool again = true;
    for (unsigned round = 0; again && round < MOST_ROUNDS; round++)
        length = mend_once(text, length, mended, &again);
    return length;
}
