/* The tool that puts glosses into pages works on the bytes of GBK, and now and then takes the
 * second byte of one character and the first of the next for a character of their own. It puts the
 * gloss of that phantom between the two bytes of the second character:
 *
 *     少     強            C9 D9 | 8F 8A
 *     phantom 購            C9 [D9 8F] 8A          (gou) goes behind 8F, (qiang) behind 8A
 *     read as               C9 D9 | 8F ( ... )  8A ( ... )
 *     shown as              少 ? gou ) ? qiang )    a lead byte eats the bracket
 *
 * Between the two gaps whole characters may stand, read off by one byte. What the glosses say of
 * the lost bytes leaves, nearly always, one way to put them back; where it leaves several, nothing
 * is done.
 *
 * Other tools lose a byte and do not find back before the second byte of a character is an ASCII
 * one. What is shown between is off by one byte, and told by that lone character of ASCII behind
 * it:
 *
 *     。縣          A1 A3 | BF 68
 *     a byte lost   A3 BF | 68                     shown as ？h
 */
#include "text/misaligned.h"

#include <stdbool.h>
#include <string.h>

#include "text/pinyin.h"
#include "text/tables.h"
#include "text/wording.h"

enum { MOST_BETWEEN = 12, RUN_MOST = 60, FIRST_LEAD = 0x81, LAST_LEAD = 0xFE, FIRST_TRAIL = 0x40 };

static char32_t gbk(unsigned lead, unsigned trail)
{
    if (lead < FIRST_LEAD || lead > LAST_LEAD || trail < FIRST_TRAIL || trail == 0x7F ||
        trail > LAST_LEAD)
        return 0;
    return text_gb18030[(lead - FIRST_LEAD) * 190 + trail - FIRST_TRAIL - (trail > 0x7F)];
}

/* Rows 1 to 9 of GB 2312 and what GBK adds to them: marks, kana, Greek, bopomofo, which bytes off
 * by one are shown as. */
static unsigned code_of_symbol(char32_t c)
{
    enum { FIRST_ROW = 0xA1, LAST_ROW = 0xA9, FIRST_CELL = 0x40, LAST_CELL = 0xFE };
    for (unsigned lead = FIRST_ROW; lead <= LAST_ROW; lead++)
        for (unsigned trail = FIRST_CELL; trail <= LAST_CELL; trail++)
            if (gbk(lead, trail) == c)
                return lead << 8 | trail;
    return 0;
}

/* The two bytes of c in GBK, or 0. Narrow ASCII stands for what was full-width before folding. */
static unsigned code_of(char32_t c)
{
    if (c >= 0x4E00 && c <= 0x9FFF)
        return text_gbk_codes[c - 0x4E00];
    if (c > U' ' && c < 0x7F)
        return 0xA380u + (unsigned)c;
    if (c >= 0xFF01 && c <= 0xFF5E)
        return 0xA3A1u + (unsigned)(c - 0xFF01);
    return c > 0xA0 && c < 0x4E00 ? code_of_symbol(c) : 0;
}

/* Level 1 of GB 2312, the characters in common use, or a mark of Chinese prose: what an article
 * is made of. */
static bool is_common(char32_t c)
{
    if (c == U'。' || c == U'，' || c == U'、' || c == U'“' || c == U'”' || c == U'；' ||
        c == U'：')
        return true;
    unsigned class = text_class(c);
    if ((class & TEXT_CHANGES) != 0)
        c = text_changes[c];
    unsigned code = code_of(c);
    return (class & TEXT_HAN) != 0 && code >= 0xB0A1 && code <= 0xD7F9 && (code & 0xFF) >= 0xA1;
}

static char32_t simplified(char32_t c)
{
    return (text_class(c) & TEXT_CHANGES) != 0 ? text_changes[c] : c;
}

static bool is_gap(char32_t c)
{
    return c == U'?' || c == U'？' || c == RUNE_REPLACEMENT;
}

struct reading {
    int syllable; /* -1: none */
    unsigned tone;
};

/* "?gou)": a gap and the rest of a gloss, *end behind it. */
static struct reading read_gap(struct runes text, uint32_t at, uint32_t *end)
{
    struct reading none = {-1, TONE_NONE}, reading;
    uint32_t next;
    if (at >= text.length || !is_gap(text.data[at]))
        return none;
    reading.syllable = pinyin_parse(text, at + 1, &next, &reading.tone);
    if (reading.syllable < 0 || reading.tone == TONE_NONE || next >= text.length ||
        (text.data[next] != U')' && text.data[next] != U'）'))
        return none;
    *end = next + 1;
    return reading;
}

struct puzzle {
    unsigned before;        /* second byte of the character before the gap */
    struct reading phantom; /* what is read of it with the first lost byte */
    unsigned bytes[2 * MOST_BETWEEN];
    unsigned between;    /* characters between the gaps */
    struct reading last; /* what the last character is read as */
};

struct solution {
    char32_t characters[MOST_BETWEEN + 1];
    unsigned found; /* different ones; 1: certain */
};

static void note(struct solution *solution, const char32_t *characters, unsigned count)
{
    bool same = solution->found > 0;
    for (unsigned i = 0; i < count && same; i++)
        same = simplified(characters[i]) == simplified(solution->characters[i]);
    if (same)
        return;
    solution->found++;
    memcpy(solution->characters, characters, count * sizeof(*characters));
}

/* Only characters that the conversion to Traditional has changed are glossed. */
static bool is_glossed_so(char32_t c, struct reading reading)
{
    return (text_class(c) & TEXT_CHANGES) != 0 && pinyin_reads(c, reading.syllable, reading.tone);
}

/* Tries every first lost byte that makes the phantom read right, and for each every last one. */
static void solve(const struct puzzle *p, struct solution *solution)
{
    unsigned count = p->between + 1;
    for (unsigned first = FIRST_LEAD; first <= LAST_LEAD; first++) {
        if (!is_glossed_so(gbk(p->before, first), p->phantom))
            continue;
        char32_t characters[MOST_BETWEEN + 1];
        unsigned lead = first;
        bool fits = true;
        for (unsigned i = 0; i < p->between && fits; i++) {
            characters[i] = gbk(lead, p->bytes[2 * i]);
            fits = is_common(characters[i]);
            lead = p->bytes[2 * i + 1];
        }
        for (unsigned trail = FIRST_TRAIL; fits && trail <= LAST_LEAD; trail++) {
            characters[count - 1] = gbk(lead, trail);
            if (is_glossed_so(characters[count - 1], p->last) && is_common(characters[count - 1]))
                note(solution, characters, count);
        }
    }
}

/* The puzzle that starts with the gap at `at`, behind the character `before`; *end is behind it. */
static bool restore_at(char32_t before, struct runes text, uint32_t at, uint32_t *end,
                       struct solution *solution, unsigned *count)
{
    struct puzzle p = {.before = code_of(before) & 0xFF};
    uint32_t next;
    p.phantom = read_gap(text, at, &next);
    if (p.phantom.syllable < 0 || p.before == 0)
        return false;
    for (p.between = 0; p.between <= MOST_BETWEEN; p.between++) {
        p.last = read_gap(text, next, end);
        if (p.last.syllable >= 0)
            break;
        unsigned code = next < text.length ? code_of(text.data[next]) : 0;
        if (code == 0 || p.between == MOST_BETWEEN)
            return false;
        p.bytes[2 * p.between] = code >> 8;
        p.bytes[2 * p.between + 1] = code & 0xFF;
        next++;
    }
    solution->found = 0;
    solve(&p, solution);
    *count = p.between + 1;
    return solution->found == 1;
}

/* 了?！睊伾虫?zhèn): the same behind a full stop, whose first byte is lost and whose second one is
 * the first of a full-width mark. */
static bool restore_from_stop(struct runes text, uint32_t at, uint32_t *end,
                              struct solution *solution, unsigned *count)
{
    enum { STOP_LEAD = 0xA1, STOP_TRAIL = 0xA3 };
    unsigned lead = STOP_LEAD, found = 0;
    solution->found = 0;
    for (uint32_t next = at + 1; next < text.length && found < MOST_BETWEEN; next++) {
        struct reading last = read_gap(text, next, end);
        if (last.syllable >= 0) {
            for (unsigned trail = FIRST_TRAIL; found > 1 && trail <= LAST_LEAD; trail++) {
                solution->characters[found] = gbk(lead, trail);
                if (is_glossed_so(solution->characters[found], last) &&
                    is_common(solution->characters[found])) {
                    *count = found + 1;
                    return true;
                }
            }
            return false;
        }
        unsigned code = code_of(text.data[next]);
        solution->characters[found] = gbk(lead, code >> 8);
        if (code == 0 || (next == at + 1 && code >> 8 != STOP_TRAIL) ||
            !is_common(solution->characters[found]))
            return false;
        found++;
        lead = code & 0xFF;
    }
    return false;
}

/* Behind the character whose gloss ends at `end` (當(dāng)), or `end`. */
static uint32_t before_gloss(const char32_t *text, uint32_t end)
{
    enum { GLOSS_MOST = 10 };
    struct runes whole = {text, end};
    unsigned tone;
    uint32_t at = end, behind = 0;
    if (end < 4 || (text[end - 1] != U')' && text[end - 1] != U'）'))
        return end;
    while (at > 1 && end - at < GLOSS_MOST && text[at - 1] != U'(' && text[at - 1] != U'（')
        at--;
    return at > 1 && pinyin_parse(whole, at, &behind, &tone) >= 0 && behind + 1 == end ? at - 1
                                                                                       : end;
}

/* ---- runs that are off by one byte ---- */

struct run {
    char32_t characters[RUN_MOST + 1]; /* backwards */
    uint32_t count;
    uint32_t begin; /* of what they stand for */
    bool glossed;   /* the last character is read as a gloss says */
};

static bool is_prose(char32_t c)
{
    return is_common(c) || c == U'（' || c == U'）' || c == U'《' || c == U'》' || c == U'？' ||
           c == U'！' || c == U'—' || c == U'…';
}

/* 確|保|快: a stop's second byte is also that of characters with which the one before makes a word.
 * Only where that one hardly ends a sentence (明確 may), or leads on and the word is made with the
 * one behind. */
static char32_t stop_or_word(const char32_t *text, uint32_t end, char32_t behind)
{
    static const struct runes fronts[] = {
        WORDING(U"参保"), WORDING(U"幸福"), WORDING(U"承担"), WORDING(U"投保"),
        WORDING(U"沿海"), WORDING(U"确保"), WORDING(U"遗迹"), WORDING(U"非常"),
    };
    static const struct runes backs[] = {
        WORDING(U"保护"), WORDING(U"保持"), WORDING(U"保证"), WORDING(U"保障"), WORDING(U"保险"),
        WORDING(U"停车"), WORDING(U"危险"), WORDING(U"希望"), WORDING(U"常态"), WORDING(U"担当"),
        WORDING(U"模式"), WORDING(U"模范"), WORDING(U"海洋"), WORDING(U"牵头"), WORDING(U"福利"),
    };
    static const struct runes leading_on = RUNES_ROW(U"的和与及在对为从向把将被是以更");
    static const struct runes certain = RUNES_ROW(U"明正准精");
    enum { FIRST_OF_HAN = 0xB0, LAST_OF_HAN = 0xD7, TRAIL = 0xA3 };
    const char32_t before = simplified(text[end - 1]);
    if (before == U'确' && end > 1 && runes_hold(certain, simplified(text[end - 2])))
        return U'。';
    for (unsigned lead = FIRST_OF_HAN; lead <= LAST_OF_HAN; lead++) {
        const char32_t c = gbk(lead, TRAIL);
        const char32_t front[] = {before, c}, back[] = {c, simplified(behind)};
        if (wording_is((struct runes){front, 2}, WORDINGS(fronts)) ||
            (runes_hold(leading_on, before) &&
             wording_is((struct runes){back, 2}, WORDINGS(backs))))
            return c;
    }
    return U'。';
}

/* The byte before `trail` was lost: of a full stop, where the run begins with a full-width mark
 * (A3 xx), or of the blank that indents a line (A1 xx). A run of one character is told only where
 * that is glossed so, or a Traditional one behind a sentence, where the mark asks nothing:
 * 結束？h委; and behind a stop that was kept, where the gap is the paragraph's indent: 結束。??h委.
 */
static bool begins_at_mark(const char32_t *text, uint32_t at, unsigned trail, struct run *run)
{
    enum { RUN_LEAST = 2, STOP_TRAIL = 0xA3, BLANK_TRAIL = 0xA1 };
    bool gap = at > 0 && is_gap(text[at - 1]);
    uint32_t begin = gap ? at - 1 : at;
    bool blank = trail == BLANK_TRAIL && begin == 0, stop = trail == STOP_TRAIL && begin > 0;
    char32_t before = stop ? text[begin - 1] : 0;
    bool traditional = (text_class(run->characters[0]) & TEXT_TRADITIONAL) != 0;
    bool kept = stop && gap && run->count == 1 && traditional && before == U'。';
    bool certain = kept || run->count >= RUN_LEAST || run->glossed ||
                   (stop && (is_gap(text[at]) || gap) && traditional &&
                    ((text_class(before) & TEXT_HAN) != 0 || before == U'”' || before == U'）' ||
                     before == U')' || before == U',' || before == U'，'));
    if (!certain || !(blank || stop))
        return false;
    if (!blank && !kept) {
        run->characters[run->count] = stop_or_word(text, begin, run->characters[run->count - 1]);
        run->count++;
    }
    run->begin = begin;
    return true;
}

/* Where the gap and gloss begin that end at `end` ("?gou)"), or `end`. */
static uint32_t gap_before(const char32_t *text, uint32_t end, struct reading *reading)
{
    enum { GLOSS_MOST = 10 };
    struct runes whole = {text, end};
    uint32_t at = end, behind = 0;
    if (end < 3 || (text[end - 1] != U')' && text[end - 1] != U'）'))
        return end;
    while (at > 0 && end - at < GLOSS_MOST && !is_gap(text[at]))
        at--;
    *reading = read_gap(whole, at, &behind);
    return reading->syllable >= 0 && behind == end && at > 0 ? at : end;
}

/* The same of a byte whose phantom, with the one before it, is glossed. */
static bool begins_at_gloss(const char32_t *text, uint32_t at, unsigned trail, struct run *run)
{
    struct reading phantom;
    uint32_t gap = gap_before(text, at, &phantom);
    unsigned before = gap < at ? code_of(text[gap - 1]) & 0xFF : 0, found = 0;
    for (unsigned lost = FIRST_LEAD; before != 0 && lost <= LAST_LEAD; lost++) {
        char32_t c = gbk(lost, trail);
        if (!is_glossed_so(gbk(before, lost), phantom) || !is_common(c))
            continue;
        if (found > 0 && simplified(c) != simplified(run->characters[run->count]))
            return false;
        run->characters[run->count] = c;
        found++;
    }
    run->begin = gap;
    run->count += found > 0;
    return found > 0;
}

/* The run that ends with the lone ASCII character `last`, which is glossed so, behind text[0,
 * length). */
static bool read_run(const char32_t *text, uint32_t length, char32_t last, struct reading gloss,
                     struct run *run)
{
    unsigned trail = (unsigned)last;
    *run = (struct run){.glossed = gloss.syllable >= 0};
    if (begins_at_gloss(text, length, trail, run))
        return true; /* 存?zhen)}: the phantom's gloss stands right before */
    for (uint32_t at = length; at > 0 && run->count < RUN_MOST; at--) {
        unsigned code = is_gap(text[at - 1]) ? code_of(U'？') : code_of(text[at - 1]);
        char32_t c = code != 0 ? gbk(code & 0xFF, trail) : 0;
        if (c == 0 || !is_prose(c) || (run->count == 0 && run->glossed && !is_glossed_so(c, gloss)))
            return false;
        run->characters[run->count++] = c;
        trail = code >> 8;
        if (begins_at_mark(text, at - 1, trail, run) || begins_at_gloss(text, at - 1, trail, run))
            return true;
    }
    return false;
}

/* The gloss at `at`, "(jin)"; without a tone it is no gloss here. */
static struct reading gloss_at(struct runes text, uint32_t at)
{
    struct reading none = {-1, TONE_NONE}, reading;
    uint32_t end;
    if (at >= text.length || (text.data[at] != U'(' && text.data[at] != U'（'))
        return none;
    reading.syllable = pinyin_parse(text, at + 1, &end, &reading.tone);
    bool closed = reading.syllable >= 0 && end < text.length &&
                  (text.data[end] == U')' || text.data[end] == U'）');
    return closed && reading.tone != TONE_NONE ? reading : none;
}

/* Whether the character at `at` is of ASCII, may be a second byte, and stands alone, or behind the
 * one that a full-width mark behind a gap was folded to: 增長?,F代. */
static bool is_lone(struct runes text, uint32_t at)
{
    char32_t c = text.data[at];
    if (c < FIRST_TRAIL || c >= 0x7F || at == 0)
        return false;
    char32_t before = text.data[at - 1], behind = at + 1 < text.length ? text.data[at + 1] : 0;
    struct reading gloss;
    return (before > 0xFF || is_gap(before) || gap_before(text.data, at, &gloss) < at ||
            (before > U' ' && at > 1 && is_gap(text.data[at - 2]))) &&
           (behind == 0 || behind > 0x7F || behind == U',' || behind == U'?' ||
            gloss_at(text, at + 1).syllable >= 0);
}

/* Whether one of two characters is a letter (or of the other marks from @ on) and no character
 * below U+0100 stands before it: hardly ever, since letters stand beside letters or brackets. Both
 * at once, without a branch; no lane of a code point overflows into the other. */
static inline bool holds_letter_behind_wide(const char32_t *before)
{
    const uint64_t lanes = UINT64_C(0x100000001);
    uint64_t left, two;
    memcpy(&left, before, sizeof(left));
    memcpy(&two, before + 1, sizeof(two));
    uint64_t off = (two ^ (lanes * FIRST_TRAIL)) & (lanes * 0xFFFFFFC0); /* 0: a letter */
    uint64_t wide = (left & (lanes * 0xFFFFFF00)) + lanes * 0x7FFFFFFF;
    return ((off - lanes) & wide & (lanes << 31)) != 0;
}

bool misaligned_suspected(struct runes text)
{
    uint32_t at = 1;
    for (; at + 1 < text.length; at += 2)
        if (holds_letter_behind_wide(text.data + at - 1) &&
            (is_lone(text, at) || is_lone(text, at + 1)))
            return true;
    if (at < text.length && is_lone(text, at))
        return true;
    return runes_hold(text, U'?') || runes_hold(text, U'？') || runes_hold(text, RUNE_REPLACEMENT);
}

/* ?。ㄓ浾? and ?！?/p>: what the tool makes of （記者 and a blank at a line's begin, and of 。” in
 * front of a tag, the last byte of which, or the tag's first, goes with the one before. Returns
 * where the text goes on, or `at` where it is none of them. */
static uint32_t restore_phrase(struct runes text, uint32_t at, struct runes *phrase)
{
    static const struct runes reporter = RUNES_ROW(U"。ㄓ浾"), tag = RUNES_ROW(U"/p>");
    const uint32_t name = at + 1 + reporter.length, quote = at + 2;
    if (at == 0 && runes_at(text, 1, reporter) && name < text.length && is_gap(text.data[name])) {
        *phrase = RUNES(U"（記者 ");
        return name + 1;
    }
    if (quote < text.length && is_gap(text.data[quote]) && runes_at(text, quote + 1, tag) &&
        (text.data[at + 1] == U'！' || text.data[at + 1] == U'!')) {
        *phrase = RUNES(U"。”");
        return quote + 1 + tag.length;
    }
    return at;
}

uint32_t misaligned_restore(char32_t *text, uint32_t length, uint32_t *restored)
{
    struct runes whole = {text, length};
    uint32_t to = 0;
    struct run run;
    for (uint32_t at = 0; at < length;) {
        if (to > 0 && is_lone(whole, at) &&
            read_run(text, to, text[at], gloss_at(whole, at + 1), &run)) {
            to = run.begin;
            *restored += run.count;
            while (run.count > 0)
                text[to++] = run.characters[--run.count];
            at++;
            continue;
        }
        struct runes phrase;
        uint32_t behind = is_gap(text[at]) ? restore_phrase(whole, at, &phrase) : at;
        if (behind > at) {
            memcpy(text + to, phrase.data, phrase.length * sizeof(*text));
            to += phrase.length;
            at = behind;
            *restored += phrase.length;
            continue;
        }
        if (to > 0 && is_gap(text[at])) {
            struct solution solution;
            uint32_t end;
            unsigned count;
            if (restore_at(text[before_gloss(text, to) - 1], whole, at, &end, &solution, &count) ||
                restore_from_stop(whole, at, &end, &solution, &count)) {
                memcpy(text + to, solution.characters, count * sizeof(*text));
                to += count;
                at = end;
                *restored += count;
                continue;
            }
        }
        text[to++] = text[at++];
    }
    return to;
}
