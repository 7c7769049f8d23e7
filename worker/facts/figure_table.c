/* A statistical table as text: 指标 单位 2024年 同比增长（%）, then a line for each indicator with
 * as many cells. The column of units says how the values read; a column of growth is in percent.
 * What has no column of units is no table here, for then nothing tells what its numbers are. */
#include "facts/figure_table.h"

enum { MOST_COLUMNS = 8, UNITS_MISSING = MOST_COLUMNS, LONGEST_LINE = 80 };

struct row {
    struct phrase cells[MOST_COLUMNS];
    uint32_t count; /* MOST_COLUMNS + 1: more */
};

struct table {
    struct row head;
    uint32_t name, unit; /* the columns */
    bool growth[MOST_COLUMNS];
    struct span basis[MOST_COLUMNS], period[MOST_COLUMNS];
};

static struct row cells_of(struct runes text, const struct block *block)
{
    struct row row = {.count = 0};
    if (block->end - block->begin > LONGEST_LINE ||
        !runes_hold(runes_slice(text, block->begin, block->end), U' '))
        return row;
    for (uint32_t at = block->begin; at < block->end; at++) {
        if (text.data[at] == U' ')
            continue;
        uint32_t begin = at;
        while (at < block->end && text.data[at] != U' ')
            at++;
        if (row.count < MOST_COLUMNS)
            row.cells[row.count] = (struct phrase){begin, at};
        row.count++;
        if (row.count > MOST_COLUMNS)
            break;
    }
    return row;
}

static bool cell_is(struct runes text, struct phrase cell, const struct runes *words)
{
    return phrase_word_length(text, cell.begin, cell.end, words) == cell.end - cell.begin;
}

/* What the columns hold. False where the line heads no table. */
static bool read_head(const struct figure_reader *reader, struct table *table)
{
    enum { COLUMNS_LEAST = 3 };
    static const struct runes units[] = {RUNES_ROW(U"计量单位"), RUNES_ROW(U"单位"), {NULL, 0}};
    static const struct runes growths[] = {
        RUNES_ROW(U"增长"), RUNES_ROW(U"增速"), RUNES_ROW(U"增幅"), RUNES_ROW(U"增减"),
        RUNES_ROW(U"同比"), RUNES_ROW(U"±"),    {NULL, 0}};
    static const struct runes bases[] = {
        RUNES_ROW(U"比上年同期"), RUNES_ROW(U"比去年同期"), RUNES_ROW(U"比上年"),
        RUNES_ROW(U"比去年"),     RUNES_ROW(U"比上月"),     RUNES_ROW(U"比年初"),
        RUNES_ROW(U"同比"),       RUNES_ROW(U"环比"),       {NULL, 0}};
    const struct reading *reading = reader->reading;
    struct runes text = reading->text;
    if (table->head.count < COLUMNS_LEAST || table->head.count > MOST_COLUMNS)
        return false;
    table->unit = UNITS_MISSING;
    struct span year = {NULL, 0};
    for (uint32_t i = 0; i < table->head.count; i++) {
        struct phrase cell = table->head.cells[i];
        if (table->unit == UNITS_MISSING && i > 0 && cell_is(text, cell, units)) {
            table->unit = i;
            table->name = i - 1;
        }
        table->growth[i] = phrase_holds_word(text, cell.begin, cell.end, growths);
        uint32_t basis = phrase_find_word(text, cell.begin, cell.end, bases);
        if (basis < cell.end)
            table->basis[i] = reading_text(
                reading, basis, basis + phrase_word_length(text, basis, cell.end, bases));
        const struct mention *time = reading_mention_at(reading, cell.begin, MENTION_TIME);
        if (time != NULL && time->end <= cell.end)
            table->period[i] = time->value;
        else
            table->period[i] = year; /* of the column before it */
        year = table->period[i];
    }
    return table->unit + 1 < table->head.count;
}

/* 亿元, 万吨, %: what a cell of units makes of a number. False where it says nothing. */
static bool read_unit(const struct reading *reading, struct phrase cell, struct figure *figure)
{
    enum { TEN_THOUSAND = 4, HUNDRED_MILLION = 8 };
    struct runes text = reading->text;
    const struct mention *money = reading_mention_at(reading, cell.begin, MENTION_MONEY);
    if (money != NULL && money->end == cell.end) {
        figure->unit = money->unit;
        return decimal_multiply(figure->number, money->number, &figure->number);
    }
    int32_t power = 0;
    while (cell.begin + 1 < cell.end &&
           (text.data[cell.begin] == U'万' || text.data[cell.begin] == U'亿')) {
        power += text.data[cell.begin] == U'万' ? TEN_THOUSAND : HUNDRED_MILLION;
        cell.begin++;
    }
    if (!rune_is_han(text.data[cell.begin]) && text.data[cell.begin] != U'%')
        return false;
    figure->number = decimal_shift(figure->number, power);
    figure->unit = reading_text(reading, cell.begin, cell.end);
    const struct lexicon_entry *unit =
        lexicon_find(reading->lexicon, LEXICON_UNITS, runes_slice(text, cell.begin, cell.end));
    if (unit != NULL && span_starts_with(unit->value, SPAN("count")))
        figure->aspect = ASPECT_COUNT;
    if (span_equal(figure->unit, SPAN("%")))
        figure->aspect = ASPECT_SHARE;
    if (span_equal(figure->unit, SPAN("元")))
        figure->unit = SPAN("CNY");
    return true;
}

static void read_row(struct figure_reader *reader, const struct table *table, const struct row *row)
{
    const struct reading *reading = reader->reading;
    struct phrase name = row->cells[table->name];
    static const struct runes among[] = {
        RUNES_ROW(U"其中:"), RUNES_ROW(U"其中："), RUNES_ROW(U"#"), RUNES_ROW(U"全市"),
        RUNES_ROW(U"全县"),  RUNES_ROW(U"全区"),   {NULL, 0}};
    name.begin += phrase_word_length(reading->text, name.begin, name.end, among);
    for (uint32_t i = table->unit + 1; i < row->count; i++) {
        struct phrase cell = row->cells[i];
        const struct mention *number = reading_mention_at(reading, cell.begin, MENTION_NUMBER);
        if (number == NULL || number->end != cell.end || name.begin >= name.end)
            continue;
        struct span period =
            table->period[i].length > 0 ? table->period[i] : reader->context.heading.value;
        struct figure figure = {.status = FIGURE_RESULT,
                                .indicator = reading_text(reading, name.begin, name.end),
                                .aspect = ASPECT_LEVEL,
                                .number = number->number,
                                .period = period,
                                .text = reading_text(reading, cell.begin, cell.end),
                                .at = reading_extent(reading, cell.begin, cell.end)};
        if (table->growth[i]) {
            figure.aspect = ASPECT_CHANGE;
            figure.unit = SPAN("%");
            figure.basis = table->basis[i];
        } else if (!read_unit(reading, row->cells[table->unit], &figure)) {
            continue;
        }
        figure_add(reader, &figure);
    }
}

size_t figure_table(struct figure_reader *reader, size_t head)
{
    const struct article *article = reader->reading->article;
    struct runes text = reader->reading->text;
    struct table table = {.head = cells_of(text, &article->blocks[head])};
    if (!read_head(reader, &table))
        return head;
    size_t next = head + 1;
    for (; next < article->block_count; next++) {
        if (article->blocks[next].role != BLOCK_PARAGRAPH)
            break;
        struct row row = cells_of(text, &article->blocks[next]);
        if (row.count != table.head.count)
            break;
        read_row(reader, &table, &row);
    }
    return next > head + 1 ? next : head;
}
