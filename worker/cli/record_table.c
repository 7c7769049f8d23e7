/* Sections of rows: a label at the left of the first row, cells of fixed width, the last cell takes
 * what is left of the line. */
#include "cli/record_table.h"

#include <stdio.h>
#include <string.h>

#include "base/decimal.h"
#include "base/runes.h"
#include "cli/json_tree.h"
#include "cli/width.h"

enum { LABEL = 12, CELLS_MOST = 5, TEXT_SHOWN = 60 };

struct view {
    const struct record_table *table;
    const struct json_node *record, *facts;
    struct runes body;
    const char *label; /* of the section; NULL once it stands there */
    size_t rows, hidden;
};

struct cell {
    struct span text;
    size_t width; /* 0: the rest of the line */
};

static void paint(const struct view *view, const char *code)
{
    if (view->table->colour)
        fputs(code, stdout);
}

static void begin_section(struct view *view, const char *label)
{
    view->label = label;
    view->rows = view->hidden = 0;
}

static void print_label(struct view *view)
{
    paint(view, "\033[36m");
    fputs("  ", stdout);
    width_print(span_of(view->label != NULL ? view->label : ""), LABEL);
    paint(view, "\033[0m");
    view->label = NULL;
}

static void print_row(struct view *view, const struct cell *cells, size_t count)
{
    size_t left = view->table->columns > LABEL + 2 ? view->table->columns - LABEL - 2 : 20;
    if (view->rows == view->table->rows_most) {
        view->hidden++;
        return;
    }
    while (count > 1 && cells[count - 1].text.length == 0)
        count--;
    view->rows++;
    print_label(view);
    for (size_t i = 0; i < count; i++) {
        const bool last = cells[i].width == 0 || i + 1 == count;
        const size_t width = cells[i].width == 0 || cells[i].width > left ? left : cells[i].width;
        if (last) /* no blanks at the end of the line */
            width_print_all(width_of(cells[i].text) > width
                                ? arena_format(view->table->arena, "%.*s…",
                                               (int)width_cut(cells[i].text, width - 1).length,
                                               cells[i].text.data)
                                : cells[i].text);
        else
            width_print(cells[i].text, width);
        left -= width;
        if (!last && left > 1) {
            putchar(' ');
            left--;
        }
    }
    putchar('\n');
}

static void print_line(struct view *view, struct span text)
{
    const struct cell cell = {text, 0};
    if (text.length > 0)
        print_row(view, &cell, 1);
}

static void end_section(struct view *view)
{
    if (view->hidden == 0)
        return;
    print_label(view);
    paint(view, "\033[2m");
    printf("and %zu more\n", view->hidden);
    paint(view, "\033[0m");
}

/* a and b with something between, where both are there. */
static struct span joined(const struct view *view, struct span a, const char *between,
                          struct span b)
{
    if (a.length == 0 || b.length == 0)
        return a.length == 0 ? b : a;
    return arena_format(view->table->arena, "%.*s%s%.*s", (int)a.length, a.data, between,
                        (int)b.length, b.data);
}

/* 27460000000 as 274.6亿: how the text itself would say it. */
static struct span human_number(const struct view *view, struct span digits)
{
    struct decimal number, shifted;
    char text[DECIMAL_TEXT_SIZE];
    if (!decimal_parse(digits, &number))
        return digits;
    const struct decimal size =
        decimal_compare(number, decimal_of(0)) < 0 ? decimal_negate(number) : number;
    const char *scale = "";
    shifted = number;
    if (decimal_compare(size, decimal_of(100000000)) >= 0) {
        shifted = decimal_shift(number, -8);
        scale = "亿";
    } else if (decimal_compare(size, decimal_of(100000)) >= 0) {
        shifted = decimal_shift(number, -4);
        scale = "万";
    }
    const size_t length = decimal_print(shifted, text);
    return arena_format(view->table->arena, "%.*s%s", (int)length, text, scale);
}

/* P1M is "a month", P0.5M "in half a month", P3M "in 3 months"; others as they are. */
static struct span human_period(const struct view *view, struct span every)
{
    static const char units[] = "DWMY";
    static const char *const names[] = {"day", "week", "month", "year"};
    const bool dated =
        every.length > 2 && every.data[0] == 'P' && memchr(every.data, 'T', every.length) == NULL;
    const char *unit = dated ? strchr(units, every.data[every.length - 1]) : NULL;
    if (unit == NULL)
        return every;
    const char *name = names[unit - units];
    const struct span count = span_slice(every, 1, every.length - 1);
    if (span_equal(count, SPAN("1")))
        return arena_format(view->table->arena, "a %s", name);
    if (span_equal(count, SPAN("0.5")))
        return arena_format(view->table->arena, "in half a %s", name);
    return arena_format(view->table->arena, "in %.*s %ss", (int)count.length, count.data, name);
}

/* 33 to 36 are quarters in EDTF, 40 and 41 half years: 2021-34 is 2021 Q2. */
static struct span human_part(const struct view *view, struct span date)
{
    static const char *const parts[] = {"Q1", "Q2", "Q3", "Q4", NULL, NULL, NULL, "H1", "H2"};
    const size_t count = sizeof(parts) / sizeof(parts[0]);
    const size_t part = date.length == 7 && date.data[4] == '-'
                            ? (size_t)(date.data[5] * 10 + date.data[6] - '3' * 10 - '3')
                            : count;
    if (part >= count || parts[part] == NULL)
        return date;
    return arena_format(view->table->arena, "%.4s %s", date.data, parts[part]);
}

/* An EDTF date or interval for people: XXXX-04-15/XXXX-04-19 is 04-15–04-19. */
static struct span human_date(const struct view *view, struct span date)
{
    struct span rest = date, one, text = {NULL, 0};
    while (span_next_part(&rest, '/', &one)) {
        struct span shown = human_part(view, one);
        if (span_starts_with(shown, SPAN("XXXX")))
            shown = shown.length == 4 ? SPAN("this year") : span_slice(shown, 5, shown.length);
        text = joined(view, text, "–", shown);
    }
    return text;
}

static struct span operator_sign(struct span op)
{
    if (span_equal(op, SPAN("=")))
        return SPAN("");
    if (span_equal(op, SPAN(">=")))
        return SPAN("≥");
    if (span_equal(op, SPAN("<=")))
        return SPAN("≤");
    return span_equal(op, SPAN("range")) ? SPAN("") : op;
}

static struct span amount_of(const struct view *view, const struct json_node *figure)
{
    const struct span rank = json_text(figure, "aspect"), most = json_text(figure, "numberMax");
    const struct span sign = operator_sign(json_text(figure, "op"));
    struct span number = human_number(view, json_text(figure, "number"));
    if (span_equal(rank, SPAN("rank")))
        return arena_format(view->table->arena, "%.*s第%.*s", (int)sign.length, sign.data,
                            (int)number.length, number.data);
    if (most.length > 0)
        number = joined(view, number, "–", human_number(view, most));
    return arena_format(view->table->arena, "%.*s%.*s %.*s", (int)sign.length, sign.data,
                        (int)number.length, number.data, (int)json_text(figure, "unit").length,
                        json_text(figure, "unit").data);
}

static bool read_offset(struct span digits, uint32_t *offset)
{
    uint32_t value = 0;
    for (size_t i = 0; i < digits.length; i++) {
        if (digits.data[i] < '0' || digits.data[i] > '9' || value > UINT32_MAX / 20)
            return false;
        value = value * 10 + (uint32_t)(digits.data[i] - '0');
    }
    *offset = value;
    return digits.length > 0;
}

/* The body between the two offsets of `at`, cut to what a line can hold. */
static struct span evidence(const struct view *view, const struct json_node *fact)
{
    const struct json_node *at = json_member(fact, "at");
    const struct json_node *begin_node = at != NULL ? at->first : NULL;
    const struct json_node *end_node = begin_node != NULL ? begin_node->next : NULL;
    uint32_t begin, end;
    if (end_node == NULL || !read_offset(begin_node->text, &begin) ||
        !read_offset(end_node->text, &end))
        return (struct span){NULL, 0}; /* -1: it lies outside the body */
    if (end > begin + TEXT_SHOWN)
        end = begin + TEXT_SHOWN;
    return runes_to_utf8(view->table->arena, runes_slice(view->body, begin, end));
}

/* ---- sections ---- */

static const struct json_node *children(const struct json_node *node, const char *name)
{
    const struct json_node *member = json_member(node, name);
    return member != NULL ? member->first : NULL;
}

static struct span list_of(const struct view *view, const struct json_node *items, const char *name,
                           const char *between)
{
    struct span text = {NULL, 0};
    for (const struct json_node *item = items; item != NULL; item = item->next)
        text = joined(view, text, between, name != NULL ? json_text(item, name) : item->text);
    return text;
}

static void print_about(struct view *view)
{
    struct span source = {NULL, 0}, about = {NULL, 0};
    for (const struct json_node *s = children(view->record, "infoSources"); s != NULL; s = s->next)
        source = joined(view, source, ", ", json_text(s, "name"));
    for (const struct json_node *p = children(view->record, "places"); p != NULL; p = p->next)
        if (span_equal(json_text(p, "rel"), SPAN("about")))
            about = joined(view, about, ", ",
                           joined(view, json_text(p, "name"), " ", json_text(p, "literal")));
    begin_section(view, "published");
    print_line(view, joined(view, span_slice(json_text(view->record, "contentCreated"), 0, 10),
                            "  ", source));
    begin_section(view, "by");
    print_line(view, json_text(view->record, "by"));
    begin_section(view, "place");
    print_line(view, about);
    begin_section(view, "subjects");
    print_line(view, list_of(view, children(view->record, "subjects"), "name", ", "));
}

static void print_people(struct view *view)
{
    begin_section(view, "people");
    for (const struct json_node *person = children(view->record, "people"); person != NULL;
         person = person->next) {
        const struct span name = json_text(person, "name");
        struct span posts = {NULL, 0};
        for (const struct json_node *post = children(view->facts, "posts"); post != NULL;
             post = post->next)
            if (span_equal(json_text(post, "person"), name))
                posts = joined(view, posts, ", ", json_text(post, "post"));
        if (posts.length == 0 && span_equal(json_text(person, "rel"), SPAN("author")))
            posts = SPAN("(author)");
        const struct cell cells[] = {{name, 10}, {posts, 0}};
        print_row(view, cells, 2);
    }
    end_section(view);
}

static void print_events(struct view *view)
{
    begin_section(view, "events");
    for (const struct json_node *event = children(view->facts, "events"); event != NULL;
         event = event->next) {
        const struct span chair = json_text(event, "chair");
        struct span more = list_of(view, children(event, "stops"), "place", " → ");
        if (chair.length > 0)
            more = joined(
                view, arena_format(view->table->arena, "chair %.*s", (int)chair.length, chair.data),
                "  ", more);
        const size_t attendees = json_count(event, "attendees");
        if (attendees > 0)
            more = joined(view, more, "  ",
                          arena_format(view->table->arena, "%zu present", attendees));
        const struct cell cells[] = {{json_text(event, "kind"), 9},
                                     {human_date(view, json_text(event, "date")), 12},
                                     {joined(view, json_text(event, "name"), "  ", more), 0}};
        print_row(view, cells, 3);
    }
    end_section(view);
}

static void print_figures(struct view *view)
{
    begin_section(view, "figures");
    for (const struct json_node *figure = children(view->facts, "figures"); figure != NULL;
         figure = figure->next) {
        const struct span due = human_date(view, json_text(figure, "due"));
        const struct span period = human_date(view, json_text(figure, "period"));
        struct span when = period;
        if (due.length > 0)
            when = arena_format(view->table->arena, "by %.*s", (int)due.length, due.data);
        const struct span more =
            joined(view, joined(view, json_text(figure, "scope"), " ", json_text(figure, "basis")),
                   " ", json_text(figure, "speaker"));
        const struct cell cells[] = {{json_text(figure, "status"), 8},
                                     {json_text(figure, "indicator"), 32},
                                     {amount_of(view, figure), 16},
                                     {when, 16},
                                     {more, 0}};
        print_row(view, cells, 5);
    }
    end_section(view);
}

static void print_frameworks(struct view *view)
{
    begin_section(view, "frameworks");
    for (const struct json_node *frame = children(view->facts, "frameworks"); frame != NULL;
         frame = frame->next) {
        const struct cell cells[] = {{json_text(frame, "name"), 24},
                                     {list_of(view, children(frame, "parts"), "label", " / "), 0}};
        print_row(view, cells, 2);
    }
    end_section(view);
}

static void print_lists(struct view *view)
{
    begin_section(view, "lists");
    for (const struct json_node *list = children(view->facts, "lists"); list != NULL;
         list = list->next) {
        const struct cell cells[] = {
            {json_text(list, "marker"), 8},
            {joined(view, json_text(list, "heading"), ": ",
                    list_of(view, children(list, "items"), "label", " / ")),
             0}};
        print_row(view, cells, 2);
    }
    end_section(view);
}

static void print_statements(struct view *view)
{
    begin_section(view, "statements");
    for (const struct json_node *statement = children(view->facts, "statements"); statement != NULL;
         statement = statement->next) {
        const struct cell cells[] = {{json_text(statement, "speaker"), 10},
                                     {json_text(statement, "verb"), 6},
                                     {evidence(view, statement), 0}};
        print_row(view, cells, 3);
    }
    end_section(view);
}

static void print_routines(struct view *view)
{
    begin_section(view, "routines");
    for (const struct json_node *routine = children(view->facts, "routines"); routine != NULL;
         routine = routine->next) {
        const struct span times = json_text(routine, "times"), every = json_text(routine, "every");
        const struct cell cells[] = {
            {json_text(routine, "action"), 32},
            {joined(view, arena_format(view->table->arena, "%.*s×", (int)times.length, times.data),
                    " ", human_period(view, every)),
             18},
            {json_text(routine, "actor"), 0}};
        print_row(view, cells, 3);
    }
    end_section(view);
}

static void print_heading(const struct view *view, size_t number, size_t count)
{
    const struct json_node *headlines = json_member(view->record, "headlines");
    const struct json_node *bodies = json_member(view->record, "bodies");
    struct span title = json_text(json_item_where(headlines, "role", "main"), "value");
    if (title.length == 0 && bodies != NULL) {
        title = json_text(bodies->first, "value");
        title = span_slice(title, 0, span_find(title, SPAN("\n")));
    }
    const size_t room = view->table->columns > 10 ? view->table->columns - 8 : 60;
    paint(view, "\033[1m");
    printf("%zu of %zu  ", number, count);
    if (width_of(title) > room) {
        width_print_all(width_cut(title, room - 1));
        fputs("…", stdout);
    } else {
        width_print_all(title);
    }
    paint(view, "\033[0m");
    putchar('\n');
}

void record_table_print(const struct record_table *table, struct span record, size_t number,
                        size_t count)
{
    struct view view = {.table = table, .record = json_parse(table->arena, record)};
    const struct json_node *bodies = json_member(view.record, "bodies");
    view.facts = json_member(view.record, "facts");
    if (bodies != NULL)
        view.body = runes_from_utf8(table->arena, json_text(bodies->first, "value"), NULL);
    print_heading(&view, number, count);
    print_about(&view);
    print_people(&view);
    print_events(&view);
    print_figures(&view);
    print_frameworks(&view);
    print_lists(&view);
    print_statements(&view);
    print_routines(&view);
    putchar('\n');
}
