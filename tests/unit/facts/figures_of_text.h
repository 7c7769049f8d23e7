/* For the tests of figures: how one is printed, as status (t, r, m), aspect, operator, indicator,
 * number and unit, then due, period, basis and scope where it has them. */
#ifndef TIDINGS_TESTS_FIGURES_OF_TEXT_H
#define TIDINGS_TESTS_FIGURES_OF_TEXT_H

#include "facts_of_text.h"

static void print_number(struct buffer *out, const char *before, struct decimal number)
{
    char text[DECIMAL_TEXT_SIZE];
    size_t length = decimal_print(number, text);
    print_span(out, before, (struct span){text, length});
}

static void print(struct buffer *out, const char *body, const struct facts *facts)
{
    static const char statuses[] = "trm", *const aspects[] = {"level", "change", "share", "count",
                                                              "rank"};
    static const char *const operators[] = {"=", ">=", ">", "<=", "<", "~", ".."};
    for (size_t i = 0; i < facts->figure_count; i++) {
        const struct figure *figure = &facts->figures[i];
        words_at(body, figure->at);
        buffer_append_format(out, "%c %s %s", statuses[figure->status], aspects[figure->aspect],
                             operators[figure->operator]);
        print_span(out, " ", figure->indicator);
        print_number(out, " ", figure->number);
        if (figure->operator== OPERATOR_RANGE)
            print_number(out, "-", figure->number_max);
        print_span(out, " ", figure->unit);
        print_span(out, " due ", figure->due);
        print_span(out, " of ", figure->period);
        print_span(out, " than ", figure->basis);
        print_span(out, " in ", figure->scope);
        buffer_append_byte(out, ';');
    }
}

#endif
