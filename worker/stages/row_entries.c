/* The entries of a list of articles: a title, and its date behind it. */
#include "stages/row_marks.h"

#include "text/day.h"
#include "text/glyph.h"
#include "text/wording.h"

uint32_t mark_closing_date(struct runes text)
{
    enum { DATE_MOST = 20 };
    struct date date;
    uint32_t end = text.length, least = end > DATE_MOST ? end - DATE_MOST : 0, stop = 0;
    while (end > 0 && (glyph_at(text, end - 1) == U']' || glyph_at(text, end - 1) == U')'))
        end--;
    if (end == 0 || !rune_is_digit(text.data[end - 1]))
        return text.length;
    for (uint32_t i = least; i < end; i++)
        if (day_read(text, i, &date, &stop) && stop == end)
            return i;
    /* 01-05: month and day between brackets or behind a blank */
    if (end >= 6 && rune_is_digit(text.data[end - 2]) && text.data[end - 3] == U'-' &&
        rune_is_digit(text.data[end - 4]) && rune_is_digit(text.data[end - 5]) &&
        (glyph_at(text, end - 6) == U' ' || glyph_at(text, end - 6) == U'[' ||
         glyph_at(text, end - 6) == U'('))
        return end - 5;
    return text.length;
}

/* 公示期：2023-05-01至|2023-05-08, 张三 男 |1990-05-01: a date that is no article's. */
static bool dates_something_else(struct runes front)
{
    static const struct runes endings[] = {
        WORDING(U"-"),  WORDING(U"~"),  WORDING(U"—"),  WORDING(U"于"),
        WORDING(U"到"), WORDING(U"止"), WORDING(U"至"),
    };
    bool label = wording_find_glyph(front, 0, U':') + 1 == front.length;
    if (front.length == 0 || label || wording_longest_end(front, WORDINGS(endings)) > 0 ||
        rune_is_letter(front.data[front.length - 1]))
        return true;
    for (uint32_t i = 1; i < front.length; i++) {
        bool sex = front.data[i] == U'男' || front.data[i] == U'女';
        if (sex && glyph_is_between(glyph_at(front, i - 1)) &&
            (i + 1 == front.length || glyph_is_between(glyph_at(front, i + 1))))
            return true;
    }
    return false;
}

/* Where the date of an entry in a list of articles begins, or the line's length. */
uint32_t mark_entry_date(struct runes text)
{
    uint32_t date = mark_closing_date(text);
    return date < text.length && dates_something_else(glyph_trim(runes_slice(text, 0, date)))
               ? text.length
               : date;
}
