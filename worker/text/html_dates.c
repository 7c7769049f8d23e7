/* Dates in a page's blocks, found by their form alone: text/day.h reads what they say. */
#include "text/html_dates.h"

bool html_date_find(struct span text, size_t *at)
{
    for (size_t i = 0; i + 8 <= text.length; i++) {
        const char *c = text.data + i;
        if ((c[0] == '2' || c[0] == '1') && (c[1] == '0' || c[1] == '9') && c[2] >= '0' &&
            c[2] <= '9' && c[3] >= '0' && c[3] <= '9' &&
            (c[4] == '-' || c[4] == '/' || c[4] == '.' ||
             span_equal(span_slice(text, i + 4, i + 7), SPAN("年")))) {
            *at = i;
            return true;
        }
    }
    return false;
}

bool html_date_is_in(struct span text)
{
    size_t at;
    return html_date_find(text, &at);
}

struct span html_date_at(struct span text, size_t begin)
{
    size_t end = begin;
    while (end < text.length) {
        char c = text.data[end];
        bool separator = c == '-' || c == '/' || c == '.';
        struct span three = span_slice(text, end, end + 3);
        if ((c >= '0' && c <= '9') || separator)
            end++;
        else if (span_equal(three, SPAN("年")) || span_equal(three, SPAN("月")) ||
                 span_equal(three, SPAN("日")))
            end += 3;
        else
            break;
    }
    return span_slice(text, begin, end);
}

bool html_date_pieced(struct span text, char out[HTML_DATE_PIECED])
{
    enum { LONGEST = 150 };
    static const char form[] = "dddd dd/dd dd:dd", written[] = "dddd-dd-dd dd:dd";
    for (size_t begin = 0; begin + 9 <= text.length && begin < LONGEST; begin++) {
        if (text.data[begin] != '2' || text.data[begin + 1] != '0')
            continue;
        size_t at = begin, k = 0;
        for (; k < sizeof(form) - 1; k++) {
            if (form[k] == ' ') {
                at += at < text.length && text.data[at] == ' ';
                out[k] = written[k];
                continue;
            }
            bool digit = at < text.length && text.data[at] >= '0' && text.data[at] <= '9';
            if (at == text.length || (form[k] == 'd' ? !digit : text.data[at] != form[k]))
                break;
            out[k] = written[k] == 'd' ? text.data[at] : written[k];
            at++;
        }
        if (k == sizeof(form) - 1)
            return true;
    }
    return false;
}
