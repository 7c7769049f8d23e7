/* A statistical table, as lines of the text (指标 单位 2024年 同比增长（%）, then a line for each
 * indicator with as many cells) or as rows that a page's markup told. Each value takes its unit
 * from the column of units, from the head of its column, from behind the indicator (产值（亿元）)
 * or has it itself; a column of growth is in percent. What has none is no figure, for nothing tells
 * what its number is. */
#include "facts/figure_table.h"

#include "facts/figure_reach.h"

enum { MOST_COLUMNS = 8, UNITS_MISSING = MOST_COLUMNS, LONGEST_LINE = 80, LONGEST_ROW = 240 };

/* 规模以上工业: a class that a title or an indicator is of. */
static const struct runes size_classes[] = {RUNES_ROW(U"规模以上"),
                                            RUNES_ROW(U"规上"),
                                            RUNES_ROW(U"限额以上"),
                                            RUNES_ROW(U"限上"),
                                            {NULL, 0}};

struct row {
    struct phrase cells[MOST_COLUMNS];
    uint32_t count; /* MOST_COLUMNS + 1: more */
};

struct table {
    struct row head;
    uint32_t name, unit; /* the columns; UNITS_MISSING: none of units */
    bool growth[MOST_COLUMNS], skipped[MOST_COLUMNS];
    struct phrase units[MOST_COLUMNS]; /* what stands in brackets in the head; empty: nothing */
    struct span basis[MOST_COLUMNS], period[MOST_COLUMNS];
    struct span otherwise; /* the period of a column that names none; absent */
    struct phrase scope;   /* what the title says that all its indicators are of; empty: nothing */
};

/* Cells of a page's row are parted by tabs and may be empty, those of a line by blanks. */
static struct row cells_of(struct runes text, const struct block *block)
{
    struct row row = {.count = 0};
    bool marked = block->role == BLOCK_TABLE;
    char32_t mark = marked ? U'\t' : U' ';
    if (block->end - block->begin > (marked ? LONGEST_ROW : LONGEST_LINE) ||
        !runes_hold(runes_slice(text, block->begin, block->end), mark))
        return row;
    for (uint32_t at = block->begin; at <= block->end; at++) {
        uint32_t begin = at;
        while (at < block->end && text.data[at] != mark)
            at++;
        struct phrase cell = {begin, at};
        while (cell.begin < cell.end && text.data[cell.begin] == U' ')
            cell.begin++;
        while (cell.end > cell.begin && text.data[cell.end - 1] == U' ')
            cell.end--;
        if (cell.begin == cell.end && !marked)
            continue;
        if (row.count < MOST_COLUMNS)
            row.cells[row.count] = cell;
        row.count++;
        if (row.count > MOST_COLUMNS)
            break;
    }
    return row;
}

static bool cell_is(struct runes text, struct phrase cell, const struct runes *words)
{
    return cell.begin < cell.end &&
           phrase_word_length(text, cell.begin, cell.end, words) == cell.end - cell.begin;
}

/* 产值（亿元）: the unit in brackets that a cell ends with; empty where there is none. */
static struct phrase unit_in_brackets(struct runes text, struct phrase cell)
{
    enum { LONGEST_UNIT = 6 };
    struct phrase none = {cell.end, cell.end};
    if (cell.end < cell.begin + 3 ||
        (text.data[cell.end - 1] != U'）' && text.data[cell.end - 1] != U')'))
        return none;
    uint32_t open = cell.end - 1;
    while (open > cell.begin && text.data[open] != U'（' && text.data[open] != U'(')
        open--;
    struct phrase unit = {open + 1, cell.end - 1};
    bool one = open > cell.begin && unit.end > unit.begin && unit.end - unit.begin <= LONGEST_UNIT;
    for (uint32_t i = unit.begin; one && i < unit.end; i++)
        one = text.data[i] != U'、' && text.data[i] != U'，' && text.data[i] != U' ';
    return one ? unit : none;
}

/* A name's own words: 产值|（亿元）. */
static struct phrase without_brackets(struct runes text, struct phrase cell)
{
    struct phrase unit = unit_in_brackets(text, cell);
    if (unit.begin < unit.end)
        cell.end = unit.begin - 1;
    return cell;
}

/* What the columns hold. False where the line heads no table: a page's row heads one with any two
 * columns, a line with one of units or one that is named as that of the indicators. */
static bool read_head(const struct figure_reader *reader, struct table *table, bool marked)
{
    enum { COLUMNS_LEAST = 3, NAMED_LEAST = 2 };
    static const struct runes units[] = {RUNES_ROW(U"计量单位"), RUNES_ROW(U"单位"), {NULL, 0}};
    static const struct runes names[] = {RUNES_ROW(U"指标名称"),
                                         RUNES_ROW(U"主要指标"),
                                         RUNES_ROW(U"经济指标"),
                                         RUNES_ROW(U"指标"),
                                         RUNES_ROW(U"指 标"),
                                         RUNES_ROW(U"指标内容"),
                                         {NULL, 0}};
    static const struct runes growths[] = {
        RUNES_ROW(U"增长"), RUNES_ROW(U"增速"), RUNES_ROW(U"增幅"), RUNES_ROW(U"增减"),
        RUNES_ROW(U"同比"), RUNES_ROW(U"±"),    {NULL, 0}};
    static const struct runes bases[] = {
        RUNES_ROW(U"比上年同期"), RUNES_ROW(U"比去年同期"), RUNES_ROW(U"比上年"),
        RUNES_ROW(U"比去年"),     RUNES_ROW(U"比上月"),     RUNES_ROW(U"比年初"),
        RUNES_ROW(U"同比"),       RUNES_ROW(U"环比"),       {NULL, 0}};
    /* of another time, promised, or no value of the indicator at all */
    static const struct runes others[] = {
        RUNES_ROW(U"本月"),   RUNES_ROW(U"当月"),   RUNES_ROW(U"上年"),
        RUNES_ROW(U"去年"),   RUNES_ROW(U"同期"),   RUNES_ROW(U"目标"),
        RUNES_ROW(U"计划"),   RUNES_ROW(U"任务"),   RUNES_ROW(U"预期"),
        RUNES_ROW(U"位次"),   RUNES_ROW(U"排名"),   RUNES_ROW(U"排位"),
        RUNES_ROW(U"名次"),   RUNES_ROW(U"序号"),   RUNES_ROW(U"备注"),
        RUNES_ROW(U"比重"),   RUNES_ROW(U"占比"),   RUNES_ROW(U"占"),
        RUNES_ROW(U"完成率"), RUNES_ROW(U"进度"),   RUNES_ROW(U"贡献"),
        RUNES_ROW(U"代码"),   RUNES_ROW(U"增加额"), RUNES_ROW(U"增长额"),
        RUNES_ROW(U"增减额"), RUNES_ROW(U"增量"),   {NULL, 0}};
    const struct reading *reading = reader->reading;
    struct runes text = reading->text;
    if (table->head.count == 0)
        return false;
    const bool named = marked || cell_is(text, table->head.cells[0], names);
    if (table->head.count < (named ? NAMED_LEAST : COLUMNS_LEAST) ||
        table->head.count > MOST_COLUMNS)
        return false;
    table->unit = table->name = UNITS_MISSING;
    struct span year = {NULL, 0};
    for (uint32_t i = 0; i < table->head.count; i++) {
        struct phrase cell = table->head.cells[i];
        if (table->unit == UNITS_MISSING && i > 0 && cell_is(text, cell, units)) {
            table->unit = i;
            table->name = i - 1;
        }
        if (named && table->name == UNITS_MISSING && cell_is(text, cell, names))
            table->name = i;
        table->units[i] = unit_in_brackets(text, cell);
        bool percent = table->units[i].begin == table->units[i].end ||
                       text.data[table->units[i].begin] == U'%' ||
                       text.data[table->units[i].begin] == U'±';
        bool grows = phrase_holds_word(text, cell.begin, cell.end, growths);
        table->growth[i] = grows && percent;
        uint32_t basis = phrase_find_word(text, cell.begin, cell.end, bases);
        if (basis < cell.end)
            table->basis[i] = reading_text(
                reading, basis, basis + phrase_word_length(text, basis, cell.end, bases));
        table->skipped[i] =
            (grows && !percent) ||
            (named && !grows && phrase_holds_word(text, cell.begin, cell.end, others));
        const struct mention *time = reading_mention_at(reading, cell.begin, MENTION_TIME);
        if (time != NULL && time->end <= cell.end)
            table->period[i] = time->value;
        else
            table->period[i] = year; /* of the column before it */
        if (!table->skipped[i])
            year = table->period[i];
    }
    if (table->unit != UNITS_MISSING)
        return table->unit + 1 < table->head.count;
    return table->name + 1 < table->head.count;
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
    if (cell.begin >= cell.end)
        return false;
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
    bool known =
        unit != NULL || span_equal(figure->unit, SPAN("%")) || span_equal(figure->unit, SPAN("元"));
    if (!known)
        return false; /* 姓名 单位 成绩: where somebody works */
    if (unit != NULL && span_starts_with(unit->value, SPAN("count")))
        figure->aspect = ASPECT_COUNT;
    if (span_equal(figure->unit, SPAN("%")))
        figure->aspect = ASPECT_SHARE;
    if (span_equal(figure->unit, SPAN("元")))
        figure->unit = SPAN("CNY");
    return true;
}

/* 6.2, 6.2%, 350亿元: the number of a cell and what its unit is. False where the cell holds none.
 */
static bool read_value(const struct figure_reader *reader, const struct table *table,
                       const struct row *row, uint32_t column, struct figure *figure)
{
    const struct reading *reading = reader->reading;
    struct runes text = reading->text;
    struct phrase cell = row->cells[column];
    const struct mention *number = reading_mention_at(reading, cell.begin, MENTION_NUMBER);
    if (number != NULL && number->end == cell.end) {
        figure->number = number->number;
        if (table->growth[column]) {
            figure->unit = SPAN("%");
            return true;
        }
        struct phrase unit =
            table->unit != UNITS_MISSING ? row->cells[table->unit] : table->units[column];
        if (unit.begin >= unit.end)
            unit = unit_in_brackets(text, row->cells[table->name]);
        return unit.begin < unit.end && read_unit(reading, unit, figure);
    }
    if (row->count == 0 || table->unit != UNITS_MISSING)
        return false;
    static const enum mention_type kinds[] = {MENTION_PERCENT, MENTION_MONEY, MENTION_QUANTITY};
    for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
        number = reading_mention_at(reading, cell.begin, kinds[i]);
        if (number == NULL || number->end != cell.end || number->operator== OPERATOR_RANGE)
            continue;
        bool percent = kinds[i] == MENTION_PERCENT;
        if (table->growth[column] ? !percent : span_equal(number->unit, SPAN("pp")))
            return false;
        figure->number = number->number;
        figure->operator= number->operator;
        figure->unit = number->unit;
        figure->aspect = percent ? ASPECT_SHARE : number->countable ? ASPECT_COUNT : ASPECT_LEVEL;
        return true;
    }
    return false;
}

/* 规模以上工业|企业个数, 规模以上工业|增加值 where the row says 工业增加值: what the title says of
 * all rows, in front of the name of one, but for the words that both have. */
static struct span with_scope(const struct reading *reading, struct phrase scope,
                              struct phrase name)
{
    struct runes text = reading->text;
    const struct runes own = runes_slice(text, name.begin, name.end);
    const struct span indicator = reading_text(reading, name.begin, name.end);
    if (scope.begin == scope.end || phrase_holds_word(text, name.begin, name.end, size_classes))
        return indicator;
    for (uint32_t i = scope.begin + 1; i + 1 < scope.end; i++)
        if (runes_start_with(own, runes_slice(text, i, scope.end))) {
            scope.end = i;
            break;
        }
    const struct span whole = reading_text(reading, scope.begin, scope.end);
    return arena_format(reading->arena, "%.*s%.*s", (int)whole.length, whole.data,
                        (int)indicator.length, indicator.data);
}

static void read_row(struct figure_reader *reader, const struct table *table, const struct row *row)
{
    const struct reading *reading = reader->reading;
    struct phrase name = row->cells[table->name];
    static const struct runes among[] = {
        RUNES_ROW(U"其中:"), RUNES_ROW(U"其中："), RUNES_ROW(U"#"), RUNES_ROW(U"全市"),
        RUNES_ROW(U"全县"),  RUNES_ROW(U"全区"),   {NULL, 0}};
    name.begin += phrase_word_length(reading->text, name.begin, name.end, among);
    name = without_brackets(reading->text, name);
    uint32_t first = (table->unit != UNITS_MISSING ? table->unit : table->name) + 1;
    for (uint32_t i = first; i < row->count; i++) {
        struct phrase cell = row->cells[i];
        if (name.begin >= name.end || cell.begin >= cell.end || table->skipped[i])
            continue;
        struct figure figure = {.status = FIGURE_RESULT,
                                .indicator = with_scope(reading, table->scope, name),
                                .aspect = ASPECT_LEVEL,
                                .period = table->period[i].length > 0 ? table->period[i]
                                                                      : table->otherwise,
                                .text = reading_text(reading, cell.begin, cell.end),
                                .at = reading_extent(reading, cell.begin, cell.end)};
        if (!read_value(reader, table, row, i, &figure))
            continue;
        if (table->growth[i]) {
            figure.aspect = ASPECT_CHANGE;
            figure.basis = table->basis[i];
        }
        figure_add(reader, &figure);
    }
}

/* What stands above a table: 2023年规模以上工业主要指标. */
struct title {
    struct span period;
    struct phrase scope;
};

static struct title read_title(const struct figure_reader *reader, const struct block *line)
{
    enum { TITLE_MOST = 40 };
    static const struct runes words[] = {
        RUNES_ROW(U"主要指标"), RUNES_ROW(U"主要经济指标"), RUNES_ROW(U"经济指标"), {NULL, 0}};
    struct runes text = reader->reading->text;
    const struct figure_time none = {0};
    struct title title = {none.value, {line->begin, line->begin}};
    if (line->end - line->begin > TITLE_MOST ||
        runes_hold(runes_slice(text, line->begin, line->end), U'。'))
        return title;
    title.period = figure_last_time(&reader->context, line->begin, line->end, none).value;
    const uint32_t kind = phrase_find_word(text, line->begin, line->end, words);
    const uint32_t scope = phrase_find_word(text, line->begin, kind, size_classes);
    if (kind < line->end && scope < kind)
        title.scope = (struct phrase){scope, kind};
    return title;
}

static size_t read_table(struct figure_reader *reader, size_t head, struct title title)
{
    const struct article *article = reader->reading->article;
    struct runes text = reader->reading->text;
    const struct block *top = &article->blocks[head];
    struct table table = {
        .head = cells_of(text, top), .otherwise = title.period, .scope = title.scope};
    if (!read_head(reader, &table, top->role == BLOCK_TABLE))
        return head;
    size_t next = head + 1;
    for (; next < article->block_count; next++) {
        if (article->blocks[next].role != top->role)
            break;
        struct row row = cells_of(text, &article->blocks[next]);
        if (row.count != table.head.count)
            break;
        read_row(reader, &table, &row);
    }
    return next > head + 1 ? next : head;
}

size_t figure_table(struct figure_reader *reader, size_t head)
{
    const struct article *article = reader->reading->article;
    struct title title = {.period = {NULL, 0}, .scope = {0, 0}};
    if (cells_of(reader->reading->text, &article->blocks[head]).count == 0)
        return head;
    if (head > 0 && article->blocks[head - 1].role == BLOCK_PARAGRAPH)
        title = read_title(reader, &article->blocks[head - 1]);
    if (title.period.length == 0)
        title.period = reader->context.heading.value;
    return read_table(reader, head, title);
}

/* ……，主要指标完成情况如下：: the time that the paragraph before a table tells. */
static struct span time_before(const struct figure_reader *reader, uint32_t position)
{
    const struct article *article = reader->reading->article;
    const struct block *before = NULL;
    for (size_t i = 0; i < article->block_count && article->blocks[i].role == BLOCK_PARAGRAPH; i++)
        if (article->blocks[i].end <= position)
            before = &article->blocks[i];
    struct figure_time none = {0};
    if (before == NULL || before->end + 2 < position)
        return none.value;
    struct figure_time time = figure_last_time(&reader->context, before->begin, before->end, none);
    bool over = time.past || span_starts_with(time.value, SPAN("..")) ||
                (!time.future && !time.deadline && !time.whole);
    return over ? time.value : none.value;
}

/* 2024年主要指标完成情况 in a row of its own: the title of the table below it. */
static struct title title_of_rows(const struct figure_reader *reader, const struct block *row)
{
    struct runes text = reader->reading->text;
    const struct title none = {{NULL, 0}, {0, 0}};
    if (row->role != BLOCK_TABLE || runes_hold(runes_slice(text, row->begin, row->end), U'\t'))
        return none;
    return read_title(reader, row);
}

void figure_marked_tables(struct figure_reader *reader, struct span headline)
{
    const struct article *article = reader->reading->article;
    size_t next = 0;
    for (size_t i = 0; i<article->block_count; i = next> i ? next : i + 1) {
        const struct block *block = &article->blocks[i];
        if (block->role != BLOCK_TABLE)
            continue;
        struct title title = {{NULL, 0}, {0, 0}};
        if (i > 0)
            title = title_of_rows(reader, &article->blocks[i - 1]);
        if (title.period.length == 0)
            title.period = time_before(reader, block->stands_at);
        if (title.period.length == 0)
            title.period = headline;
        next = read_table(reader, i, title);
    }
}
