/* Markers of lists. What stands behind the number tells which family it is of. */
#include "facts/list_marks.h"

#include "facts/phrase.h"

static uint32_t past(struct runes text, uint32_t at, uint32_t limit)
{
    while (at < limit && (text.data[at] == U' ' ||
                          phrase_mark_at(text, at) & (PHRASE_COMMA | PHRASE_PAUSE | PHRASE_COLON)))
        at++;
    return at;
}

static bool sequence_word_at(struct runes text, uint32_t at, uint32_t limit,
                             struct list_mark *marker)
{
    static const struct {
        struct runes word;
        uint32_t number;
    } words[] = {{RUNES_ROW(U"首先"), 1},
                 {RUNES_ROW(U"其次"), 2},
                 {RUNES_ROW(U"再次"), 3},
                 {RUNES_ROW(U"再者"), 3},
                 {RUNES_ROW(U"最后"), 0}};
    for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
        if (words[i].word.length > limit - at || !runes_at(text, at, words[i].word))
            continue;
        uint32_t end = at + words[i].word.length;
        if (end < limit && (text.data[end] == U'是' || text.data[end] == U'要'))
            end++; /* a 首先要 that no 其次 follows is dropped with its list */
        else if (end >= limit || !(phrase_mark_at(text, end) & (PHRASE_COMMA | PHRASE_COLON)))
            return false;
        *marker = (struct list_mark){MARKER_SHOUXIAN, words[i].number, past(text, end, limit)};
        return true;
    }
    return false;
}

/* 其一，; 其二是: the number behind 其. */
static bool of_them_at(struct runes text, uint32_t at, uint32_t limit, struct list_mark *marker)
{
    uint32_t number, length = phrase_count(text, at + 1, limit, &number), end = at + 1 + length;
    if (length == 0 || end >= limit || rune_is_digit(text.data[at + 1]) ||
        (text.data[end] != U'是' && !(phrase_mark_at(text, end) & (PHRASE_COMMA | PHRASE_COLON))))
        return false;
    *marker = (struct list_mark){MARKER_DIYI, number, past(text, end + 1, limit)};
    return true;
}

/* 第一，; 第二是; 第三要; 第一件是. */
static bool ordinal_at(struct runes text, uint32_t at, uint32_t limit, struct list_mark *marker)
{
    static const struct runes measures = RUNES_ROW(U"个件条点项");
    uint32_t number, length = phrase_count(text, at + 1, limit, &number), end = at + 1 + length;
    if (length == 0 || end >= limit || rune_is_digit(text.data[at + 1]))
        return false;
    if (end + 1 < limit && runes_hold(measures, text.data[end]))
        end++;
    bool measured = end > at + 1 + length,
         verb = text.data[end] == U'是' || (text.data[end] == U'要' && !measured);
    unsigned marks = PHRASE_COMMA | PHRASE_COLON | (measured ? 0 : PHRASE_PAUSE);
    if (!verb && (phrase_mark_at(text, end) & marks) == 0)
        return false;
    *marker = (struct list_mark){MARKER_DIYI, number, past(text, end + 1, limit)};
    return true;
}

/* 一是, 二要, 一、, behind a count word of `length`. */
static bool counted_marker(struct runes text, uint32_t at, uint32_t length, uint32_t limit,
                           bool at_head, uint32_t number, struct list_mark *marker)
{
    uint32_t end = at + length;
    if (end >= limit)
        return false;
    bool arabic = rune_is_digit(text.data[at]);
    switch (text.data[end]) {
    case U'是':
    case U'曰':
        *marker = (struct list_mark){MARKER_YISHI, number, past(text, end + 1, limit)};
        return true;
    case U'要':
        *marker = (struct list_mark){MARKER_YIYAO, number, past(text, end + 1, limit)};
        return true;
    case U'，':
    case U'、':
        *marker = (struct list_mark){arabic ? MARKER_ARABIC : MARKER_CHINESE, number,
                                     past(text, end + 1, limit)};
        return at_head;
    case U'.':
    case U'．':
        *marker = (struct list_mark){MARKER_ARABIC, number, past(text, end + 1, limit)};
        return arabic && at_head && end + 1 < limit && !rune_is_digit(text.data[end + 1]);
    default:
        return false;
    }
}

/* One or two digits, whatever follows them (phrase_count takes 1.5 for no count). */
static uint32_t digits_at(struct runes text, uint32_t at, uint32_t limit, uint32_t *number)
{
    uint32_t end = at;
    *number = 0;
    while (end < limit && end - at < 3 && rune_is_digit(text.data[end]))
        *number = *number * 10 + (text.data[end++] - U'0');
    return end - at < 3 ? end - at : 0;
}

bool list_marker_at(struct runes text, uint32_t at, uint32_t limit, bool at_head,
                    struct list_mark *marker)
{
    char32_t c = text.data[at];
    uint32_t number, length;
    if (c == U'首' || c == U'其' || c == U'再' || c == U'最')
        return sequence_word_at(text, at, limit, marker) ||
               (c == U'其' && of_them_at(text, at, limit, marker));
    if (c == U'第')
        return ordinal_at(text, at, limit, marker);
    if (c == U'（' || c == U'(') {
        length = phrase_count(text, at + 1, limit, &number);
        uint32_t end = at + 1 + length;
        if (length == 0 || end >= limit || (text.data[end] != U'）' && text.data[end] != U')'))
            return false;
        bool arabic = rune_is_digit(text.data[at + 1]);
        *marker = (struct list_mark){arabic ? MARKER_ARABIC : MARKER_BRACKET, number,
                                     past(text, end + 1, limit)};
        return at_head;
    }
    if (c >= U'①' && c <= U'⑳') {
        *marker = (struct list_mark){MARKER_ARABIC, c - U'①' + 1, past(text, at + 1, limit)};
        return true;
    }
    length = rune_is_digit(c) ? digits_at(text, at, limit, &number)
                              : phrase_count(text, at, limit, &number);
    return length > 0 && number <= 40 && text.data[at] != U'两' && text.data[at] != U'双' &&
           counted_marker(text, at, length, limit, at_head, number, marker);
}
