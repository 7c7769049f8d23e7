/* The lines of a page's article: its title (and where on the page it stands), what stands between
 * title and text (date, source, subtitle), the text with hints from its markup, and the editor's
 * line behind it. Where the text is, text/html_stretch.c finds. */
#include "base/runes.h"
#include "text/html.h"
#include "text/html_document.h"
#include "text/html_items.h"
#include "text/html_stretch.h"
#include "text/tables.h"

enum {
    TITLE_SEARCH = 400, /* blocks looked at before the body */
    DETAILS_INK = 150,  /* of a line with date and source */
    CAPTION_INK = 90,
    HEADING_INK = 45,
    TAIL_BLOCKS = 5,     /* looked at behind the body for the editor's line */
    LONGEST_TITLE = 120, /* code points */
    LONGEST_COLUMN = 8,
    MOST_EMPTY_CELLS = 16
};

struct body {
    struct arena *arena;
    struct line_list *list;
    const struct html_document *document;
    size_t begin, end; /* blocks of the running text, half-open */
    struct runes title;
    size_t title_at;   /* block that repeats the title; begin where none does */
    struct runes tail; /* of the title element: the site's name, mostly */
    bool title_given;
    uint8_t items; /* level of the headings that are titles of articles, of which there are several;
                      0: the page holds one */
    bool dated;    /* a line with a date was given */
    bool broken_off; /* the last paragraph ended inside a sentence: the next may go on with it */
};

static bool starts_with_any(struct span text, const char *const *words)
{
    for (unsigned i = 0; words[i] != NULL; i++)
        if (span_starts_with(text, span_of(words[i])))
            return true;
    return false;
}

/* ---- the title ---- */

static bool is_title_separator(char32_t c)
{
    return c == U'_' || c == U'-' || c == U'|' || c == U'—' || c == U'–' || c == U'｜' ||
           c == U'－' || c == U'/' || c == U'>' || c == U'·';
}

/* Endings of the names of sites and of their columns. */
static bool is_site_name(struct runes text)
{
    static const struct runes ends[] = {
        RUNES_ROW(U"网"),     RUNES_ROW(U"政府"),   RUNES_ROW(U"门户"), RUNES_ROW(U"频道"),
        RUNES_ROW(U"网站"),   RUNES_ROW(U"在线"),   RUNES_ROW(U"日报"), RUNES_ROW(U"晚报"),
        RUNES_ROW(U"新闻"),   RUNES_ROW(U"要闻"),   RUNES_ROW(U"动态"), RUNES_ROW(U"数字报"),
        RUNES_ROW(U"电子报"), RUNES_ROW(U"客户端"), RUNES_ROW(U"融媒"), RUNES_ROW(U"融媒体"),
        RUNES_ROW(U"中心"),   RUNES_ROW(U"报"),     RUNES_ROW(U"首页"), RUNES_ROW(U"公开"),
        RUNES_ROW(U"平台"),   RUNES_ROW(U"委员会"), RUNES_ROW(U"局"),   RUNES_ROW(U"資訊網"),
        RUNES_ROW(U"網"),     RUNES_ROW(U"com"),    RUNES_ROW(U"cn"),   RUNES_ROW(U"時報"),
        RUNES_ROW(U"时报"),   RUNES_ROW(U"快讯"),   RUNES_ROW(U"头条"), RUNES_ROW(U"资讯"),
        RUNES_ROW(U"网讯"),   RUNES_ROW(U"专题")};
    for (unsigned i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
        if (runes_end_with(text, ends[i]))
            return true;
    return false;
}

static bool same_ink(struct runes a, struct runes b)
{
    uint32_t i = 0, k = 0;
    for (;;) {
        while (i < a.length && rune_is_blank(a.data[i]))
            i++;
        while (k < b.length && rune_is_blank(b.data[k]))
            k++;
        if (i == a.length || k == b.length)
            return i == a.length && k == b.length;
        if (a.data[i++] != b.data[k++])
            return false;
    }
}

/* 标题_某某网 and 标题-要闻-某某政府 without their tails. A tail that is no site's name stays.
 * *last (where not NULL) is the last one cut. */
static struct runes without_tails(struct runes title, struct runes site, struct runes *last)
{
    for (unsigned round = 0; round < 4; round++) {
        title = runes_trim(title, NULL);
        uint32_t cut = title.length;
        while (cut > 0 && !is_title_separator(title.data[cut - 1]))
            cut--;
        if (cut < 2)
            break;
        struct runes tail = runes_trim(runes_slice(title, cut, title.length), NULL);
        uint32_t head = cut - 1;
        while (head > 0 &&
               (is_title_separator(title.data[head - 1]) || rune_is_blank(title.data[head - 1])))
            head--;
        /* —— joins a subtitle; only a site's own name may follow it. */
        bool named = site.length > 0 && same_ink(tail, site);
        if (head == 0 || !(named || tail.length == 0 || (tail.length <= 20 && is_site_name(tail))))
            break;
        if (last != NULL && last->length == 0)
            *last = tail;
        title = runes_slice(title, 0, head);
    }
    return title;
}

static struct runes meta(struct body *b, enum html_meta which)
{
    struct span text = b->document->metas[which];
    if (text.data == NULL)
        return RUNES(U"");
    return runes_trim(runes_from_utf8(b->arena, span_trim(text), NULL), NULL);
}

static struct runes block_text(struct body *b, size_t i)
{
    return runes_trim(
        runes_from_utf8(b->arena, html_block_text(b->document, &b->document->blocks[i]), NULL),
        NULL);
}

/* The most important heading of the page that is no chrome; block_count where there is none. */
static size_t find_heading(const struct body *b)
{
    const struct html_document *d = b->document;
    size_t best = d->block_count;
    for (size_t i = 0; i < b->end; i++) {
        const struct html_block *block = &d->blocks[i];
        if (block->heading == 0 || block->heading > 2 || (block->marks & HTML_CHROME) != 0 ||
            block->ink < 4)
            continue;
        if (best == d->block_count || block->heading < d->blocks[best].heading)
            best = i;
    }
    return best;
}

static void find_title(struct body *b)
{
    const struct html_document *d = b->document;
    struct runes site = meta(b, HTML_META_SITE);
    struct runes named = without_tails(meta(b, HTML_META_TITLE), site, NULL);
    struct runes element = without_tails(meta(b, HTML_META_TITLE_ELEMENT), site, &b->tail);
    size_t heading = find_heading(b);
    b->title = named;
    if (b->title.length == 0 && heading < d->block_count && d->blocks[heading].heading == 1)
        b->title = block_text(b, heading);
    if (b->title.length == 0 && !(element.length <= LONGEST_COLUMN && is_site_name(element)))
        b->title = element; /* a column's name alone is none */
    if (b->title.length == 0 && heading < d->block_count)
        b->title = block_text(b, heading);
    if (b->title.length > LONGEST_TITLE)
        b->title.length = 0;
    b->title_at = b->begin;
    if (b->title.length == 0)
        return;
    /* The nearest block before the body, or at its head, that says the same. */
    size_t from = b->begin > TITLE_SEARCH ? b->begin - TITLE_SEARCH : 0;
    for (size_t i = b->begin + 6 < b->end ? b->begin + 6 : b->end; i-- > from;) {
        const struct html_block *block = &d->blocks[i];
        if (block->ink > LONGEST_TITLE || (block->marks & HTML_CHROME) != 0)
            continue;
        struct runes text = block_text(b, i);
        if (same_ink(text, b->title) ||
            (text.length >= 8 && block->heading > 0 && runes_start_with(b->title, text)) ||
            (b->title.length >= 8 && runes_start_with(text, b->title))) {
            b->title_at = i;
            b->title_given = true;
            return;
        }
    }
}

/* ---- lines ---- */

static void add(struct body *b, struct runes text, enum line_hint hint, bool whole, bool blank)
{
    if (text.length > 0)
        lines_add(
            b->arena, b->list,
            &(struct line){
                .text = text, .hint = hint, .whole = whole ? 1 : 0, .blank_before = blank ? 1 : 0});
}

/* A full date, 2022-09-03 or 2022年9月3日; *at is where it starts. */
static bool find_date(struct span text, size_t *at)
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

static bool has_date(struct span text)
{
    size_t at;
    return find_date(text, &at);
}

/* The date that starts there, as far as its digits and separators go. */
static struct span date_at(struct span text, size_t begin)
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

/* A line between title and body that tells of the article. */
static bool is_details(const struct html_document *d, const struct html_block *block)
{
    static const char *const words[] = {"来源", "來源", "作者", "记者", "記者", "通讯员", "通訊員",
                                        "编辑", "編輯", "发布", "發布", "时间", "時間",   "供稿",
                                        "责编", "審核", "审核", "文/",  "图/",  NULL};
    struct span text = html_block_text(d, block);
    return block->ink <= DETAILS_INK && (has_date(text) || html_contains_any(text, words));
}

static bool ends_with_stop(struct runes text)
{
    if (text.length == 0)
        return false;
    char32_t c = text.data[text.length - 1];
    return c == U'。' || c == U'！' || c == U'？' || c == U'；' || c == U'，' || c == U'：' ||
           c == U'.' || c == U'…';
}

static enum line_hint hint_of(const struct html_block *block, struct runes text)
{
    if ((block->marks & HTML_KICKER) != 0)
        return LINE_KICKER;
    if ((block->marks & HTML_SUBTITLE) != 0)
        return LINE_SUBTITLE;
    if (block->heading == 1)
        return LINE_TITLE;
    if (block->heading > 1 && block->ink <= LONGEST_TITLE)
        return LINE_HEADING;
    if ((block->marks & HTML_CAPTION) != 0 && block->ink <= CAPTION_INK * 2)
        return LINE_CAPTION;
    if ((block->marks & HTML_AFTER_IMAGE) != 0 && block->ink <= CAPTION_INK &&
        ((block->marks & HTML_CENTRED) != 0 || !ends_with_stop(text)))
        return LINE_CAPTION;
    if (block->bold == block->ink && block->ink <= HEADING_INK && !ends_with_stop(text))
        return LINE_HEADING;
    return LINE_PLAIN;
}

/* Where a paragraph may end. */
static bool ends_paragraph(struct runes text)
{
    const struct runes ends = RUNES(U"。！？；：”’）》…!?;:)\".");
    while (text.length > 0 && rune_is_blank(text.data[text.length - 1]))
        text.length--;
    return text.length > 0 &&
           runes_find(ends, 0, (struct runes){&text.data[text.length - 1], 1}) < ends.length;
}

/* Whether a block is a paragraph as its markup says. One made by <br> is a line of plain text, and
 * so is one that breaks off inside a sentence: e-papers put each column's part into a <p>. */
static bool is_whole(const struct html_block *block, const struct html_block *next,
                     struct runes text)
{
    bool broken = (block->marks & HTML_AFTER_BREAK) != 0 ||
                  (next != NULL && (next->marks & HTML_AFTER_BREAK) != 0 &&
                   next->container == block->container);
    return !broken && (ends_paragraph(text) || (block->ink <= HEADING_INK && block->pauses == 0));
}

static void add_block(struct body *b, size_t i)
{
    const struct html_document *d = b->document;
    const struct html_block *block = &d->blocks[i];
    struct span source = html_block_text(d, block);
    struct runes text = runes_from_utf8(b->arena, source, NULL);
    enum line_hint hint = hint_of(block, text);
    bool whole = is_whole(block, i + 1 < d->block_count ? &d->blocks[i + 1] : NULL, text);
    bool goes_on = b->broken_off;
    b->broken_off = !whole && (block->marks & HTML_AFTER_BREAK) == 0;
    whole = whole && !goes_on;
    bool blank = (block->marks & (HTML_PARAGRAPH | HTML_BLANK_BEFORE)) != 0 || block->heading > 0;
    if (hint == LINE_PLAIN && !whole) {
        size_t before = b->list->count;
        lines_add_text(b->arena, b->list, text);
        if (b->list->count > before)
            b->list->items[before].blank_before |= blank ? 1 : 0;
        return;
    }
    if (hint == LINE_PLAIN) {
        /* A paragraph may still hold several, set apart by ideographic indents. */
        size_t before = b->list->count;
        lines_add_text(b->arena, b->list, text);
        for (size_t k = before; k < b->list->count; k++)
            b->list->items[k].whole = 1;
        if (b->list->count > before)
            b->list->items[before].blank_before |= blank ? 1 : 0;
        return;
    }
    add(b, text, hint, true, blank);
}

/* The row of a table of data, from its first block on; returns the block behind it. */
static size_t add_row(struct body *b, size_t i)
{
    const struct html_document *d = b->document;
    uint32_t table = d->blocks[i].table, row = d->blocks[i].row, cell = d->blocks[i].cell;
    size_t end = i, bytes = 0;
    while (end < d->block_count && d->blocks[end].table == table && d->blocks[end].row == row) {
        bytes += d->blocks[end].end - d->blocks[end].begin + MOST_EMPTY_CELLS + 1;
        end++;
    }
    char *joined = arena_take(b->arena, bytes + 1);
    size_t length = 0;
    for (size_t k = i; k < end; k++) {
        struct span text = span_trim(html_block_text(d, &d->blocks[k]));
        /* Cells are numbered: empty ones hold no block, but keep their column. */
        for (uint32_t n = 0; n < MOST_EMPTY_CELLS && cell + n < d->blocks[k].cell; n++)
            joined[length++] = '\t';
        if (k > i && cell == d->blocks[k].cell)
            joined[length++] = ' ';
        cell = d->blocks[k].cell;
        memcpy(joined + length, text.data, text.length);
        length += text.length;
    }
    struct runes text = runes_from_utf8(b->arena, (struct span){joined, length}, NULL);
    add(b, text, LINE_TABLE, true, false);
    return end;
}

/* Links within the body, "上一篇" and the like, that are no part of it. */
static bool is_link_line(const struct html_block *block)
{
    return html_is_mostly_links(block) && block->pauses < 2;
}

/* Where the lines above the body start that are looked at. */
static size_t head_begin(const struct body *b)
{
    if (b->title_given)
        return b->title_at < b->begin ? b->title_at : b->begin;
    return b->begin > 8 ? b->begin - 8 : 0;
}

/* Whether a line near the title tells the date; the body's first lines may be such. */
static bool has_dated_details(const struct body *b)
{
    const struct html_document *d = b->document;
    size_t end = b->begin + 4 < b->end ? b->begin + 4 : b->end;
    for (size_t i = head_begin(b); i < end; i++) {
        const struct html_block *block = &d->blocks[i];
        if (block->ink <= DETAILS_INK && !html_is_running_text(block) &&
            has_date(html_block_text(d, block)))
            return true;
    }
    return false;
}

static void add_before(struct body *b)
{
    const struct html_document *d = b->document;
    size_t from = head_begin(b);
    /* A kicker stands right before the title. */
    if (b->title_given && b->title_at > 0) {
        const struct html_block *block = &d->blocks[b->title_at - 1];
        if ((block->marks & HTML_KICKER) != 0)
            add_block(b, b->title_at - 1);
    }
    if (b->items == 0)
        add(b, b->title, LINE_TITLE, true, true);
    for (size_t i = from; i < b->begin; i++) {
        const struct html_block *block = &d->blocks[i];
        if (b->title_given && i == b->title_at && b->items == 0)
            continue;
        if ((block->marks & HTML_CHROME) != 0 || is_link_line(block))
            continue;
        bool named = (block->marks & (HTML_KICKER | HTML_SUBTITLE)) != 0;
        bool heading = b->title_given && block->heading > 0 && block->heading <= 4;
        bool dash = span_starts_with(html_block_text(d, block), SPAN("——")) && b->title_given;
        if (is_details(d, block))
            add(b, block_text(b, i), LINE_PLAIN, true, true);
        else if (named || dash)
            add(b, block_text(b, i),
                (block->marks & HTML_KICKER) != 0 ? LINE_KICKER : LINE_SUBTITLE, true, true);
        else if (heading)
            add(b, block_text(b, i), LINE_SUBTITLE, true, true);
        else if (b->title_given && i + 3 >= b->begin && (block->marks & HTML_CAPTION) != 0)
            add_block(b, i);
    }
}

static void add_body(struct body *b)
{
    const struct html_document *d = b->document;
    for (size_t i = b->begin; i < b->end;) {
        const struct html_block *block = &d->blocks[i];
        if (b->items > 0 && html_is_item_title(d, i, b->end, b->items)) {
            add(b, block_text(b, i), LINE_TITLE, true, true);
            i++;
            continue;
        }
        if (b->title_given && i == b->title_at && b->items == 0) {
            i++;
            continue;
        }
        if (block->table != 0 && block->table <= d->tables && !d->table_holds[block->table] &&
            block->row != 0) {
            i = add_row(b, i);
            continue;
        }
        if (!is_link_line(block) && (block->marks & HTML_CHROME) == 0)
            add_block(b, i);
        i++;
    }
}

/* The editor's line, a source, a reporter in brackets: right behind the body. */
static void add_behind(struct body *b)
{
    static const char *const heads[] = {
        "责任编辑", "责编", "编辑", "审核",   "校对", "来源",     "作者", "记者", "（记者", "(记者",
        "（",       "(",    "初审", "终审",   "复审", "責任編輯", "責編", "編輯", "審核",   "文/",
        "图/",      "供稿", "监制", "通讯员", "□",    "〖",       "[",    "【",   "摄影",   NULL};
    const struct html_document *d = b->document;
    size_t end = b->end + TAIL_BLOCKS < d->block_count ? b->end + TAIL_BLOCKS : d->block_count;
    for (size_t i = b->end; i < end; i++) {
        const struct html_block *block = &d->blocks[i];
        struct span text = span_trim(html_block_text(d, block));
        if (html_is_mostly_links(block) || block->ink > DETAILS_INK || block->heading > 0)
            break;
        if (starts_with_any(text, heads) && !html_is_furniture(text))
            add(b, block_text(b, i), LINE_PLAIN, true, true);
    }
}

/* The head of an e-paper's page, 某某日报 2022年9月3日 第2版, dates its articles. The day on which
 * a site was looked at (今天是…) does not. */
static void add_date_of_paper(struct body *b)
{
    const struct html_document *d = b->document;
    size_t limit = b->title_given && b->items == 0 ? b->title_at : b->begin;
    static const char *const words[] = {"报", "版", "期", NULL};
    for (size_t i = limit; i > 0 && limit - i < TITLE_SEARCH; i--) {
        const struct html_block *block = &d->blocks[i - 1];
        struct span text = html_block_text(d, block);
        size_t at;
        if (block->ink > DETAILS_INK || !find_date(text, &at) || html_contains(text, "今天") ||
            !html_contains_any(text, words))
            continue;
        add(b, runes_from_utf8(b->arena, date_at(text, at), NULL), LINE_PUBLISHED, true, true);
        return;
    }
}

/* A name that can only be a medium's or a site's. */
static bool is_medium(struct runes text)
{
    static const struct runes ends[] = {
        RUNES_ROW(U"报"),   RUNES_ROW(U"网"),         RUNES_ROW(U"政府"),   RUNES_ROW(U"网站"),
        RUNES_ROW(U"在线"), RUNES_ROW(U"融媒体中心"), RUNES_ROW(U"客户端"), RUNES_ROW(U"門戶網"),
        RUNES_ROW(U"報"),   RUNES_ROW(U"網")};
    for (unsigned i = 0; i < sizeof(ends) / sizeof(ends[0]); i++)
        if (text.length >= 3 && text.length <= 20 && runes_end_with(text, ends[i]))
            return true;
    return false;
}

static void add_metas(struct body *b)
{
    static const struct {
        enum html_meta meta;
        enum line_hint hint;
    } lines[] = {{HTML_META_PUBLISHED, LINE_PUBLISHED},
                 {HTML_META_SOURCE, LINE_SOURCE},
                 {HTML_META_SITE, LINE_SITE},
                 {HTML_META_AUTHOR, LINE_AUTHOR},
                 {HTML_META_EDITOR, LINE_EDITOR}};
    bool timed = b->document->metas[HTML_META_PUBLISHED].data == NULL && !b->dated && b->items == 0;
    if (timed)
        add(b, meta(b, HTML_META_TIME), LINE_PUBLISHED, true, true);
    for (unsigned i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
        add(b, meta(b, lines[i].meta), lines[i].hint, true, true);
    if (b->document->metas[HTML_META_SITE].data == NULL && is_medium(b->tail))
        add(b, b->tail, LINE_SITE, true, true);
    if (b->document->metas[HTML_META_PUBLISHED].data == NULL && !b->dated)
        add_date_of_paper(b);
}

void html_read_lines(struct arena *arena, struct span html, struct line_list *list)
{
    struct html_document document;
    html_document_read(arena, html, &document);
    struct body b = {.arena = arena,
                     .list = list,
                     .document = &document,
                     .title = RUNES(U""),
                     .tail = RUNES(U"")};
    if (!html_find_stretch(&document, &b.begin, &b.end))
        return;
    find_title(&b);
    size_t first = b.begin;
    b.items = html_find_items(&document, b.begin, b.end, &first);
    if (b.items > 0 && first < b.begin)
        b.begin = first;
    if (b.items > 0 && b.title_at > b.begin)
        b.title_at = b.begin;
    b.dated = has_dated_details(&b);
    add_metas(&b);
    add_before(&b);
    add_body(&b);
    add_behind(&b);
}
