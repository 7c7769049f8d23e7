/* Where the values of an imprint's fields end: at a mark, or at what begins the next field. */
#include "text/imprint_values.h"

#include "text/credit.h"
#include "text/day.h"
#include "text/glyph.h"
#include "text/imprint.h"
#include "text/imprint_labels.h"
#include "text/imprint_noise.h"
#include "text/wording.h"

uint32_t imprint_behind_no_count(struct runes line, uint32_t position)
{
    uint32_t ignored = 0;
    const uint32_t value = imprint_behind_colon(line, position);
    const bool empty = value == line.length || imprint_counter_at(line, value) > 0 ||
                       imprint_label_at(line, value, &ignored) != IMPRINT_LABEL_NONE;
    return empty ? value : 0;
}

bool imprint_begins_field(struct runes line, uint32_t position)
{
    uint32_t value = 0;
    struct date date;
    if (imprint_label_at(line, position, &value) != IMPRINT_LABEL_NONE)
        return true;
    uint32_t counter = imprint_counter_at(line, position);
    if (counter > 0 && (imprint_behind_count(line, position + counter) > 0 ||
                        imprint_behind_no_count(line, position + counter) > 0))
        return true;
    return credit_label_at(line, position) > 0 || day_read(line, position, &date, &value) ||
           imprint_page_label_at(line, position) > 0 || day_weekday_at(line, position) > 0 ||
           imprint_behind_address(line, position) > 0;
}

uint32_t imprint_token_end(struct runes line, uint32_t position)
{
    enum { TOKEN_MOST = 40 };
    uint32_t i = position;
    bool colon = wording_find_glyph(line, position, U':') < line.length;
    while (i < line.length && i < position + TOKEN_MOST) {
        char32_t c = glyph_fold(line.data[i]);
        if (c == U' ' || c == U'|' || c == U'│' || c == U'丨' || c == U';' || c == U']')
            break;
        if (c == U')' && i + 1 == line.length &&
            wording_find_glyph(runes_slice(line, 0, i), position, U'(') >= i)
            break; /* （2013-09-27 云山日报） */
        struct date date;
        uint32_t ignored = 0;
        if (i > position && rune_is_digit(c) && !rune_is_digit(line.data[i - 1]) &&
            day_read(line, i, &date, &ignored))
            break; /* 云山日报2021年3月5日 */
        /* a label whose blank before it was lost: 红网桂东站作者：张三, 县水利局时间：… */
        bool may = colon && i > position;
        uint32_t label = may ? credit_label_at(line, i) : 0;
        if (label > 0 && imprint_behind_colon(line, i + label) > 0)
            break;
        if (may && imprint_label_at(line, i, &ignored) != IMPRINT_LABEL_NONE)
            break;
        i++;
    }
    return i;
}

uint32_t imprint_run_end(struct runes line, uint32_t position)
{
    enum { GLUED_LEAST = 3 };
    for (uint32_t i = position + 1; i < line.length; i++) {
        if (imprint_is_gap(glyph_at(line, i - 1)) && imprint_begins_field(line, i))
            return i;
        uint32_t label = credit_label_at(line, i);
        if (label >= GLUED_LEAST && imprint_behind_colon(line, i + label) > 0)
            return i;
    }
    return line.length;
}
