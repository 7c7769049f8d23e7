/* The lines of a page's article: its title (and where on the page it stands), what stands between
 * title and text (date, source, subtitle), the text with hints from its markup, and the editor's
 * line behind it. Where the text is, text/html_stretch.c finds. */
#include "base/runes.h"
#include "text/chrome.h"
#include "text/credit.h"
#include "text/html.h"
#include "text/html_dates.h"
#include "text/html_document.h"
#include "text/html_items.h"
#include "text/html_page.h"
#include "text/html_stretch.h"
#include "text/html_title.h"
#include "text/imprint.h"
#include "text/tables.h"

enum {
    PAPER_SEARCH = 400, /* blocks looked at before the body for the paper's date */
    DETAILS_INK = 150,  /* of a line with date and source */
    HEAD_LINES = 3,     /* of the body, that may still tell of the article */
    CAPTION_INK = 90,
    HEADING_LEAST = 6,
    HEADING_INK = 45,
    TAIL_BLOCKS = 5,       /* looked at behind the body for the editor's line */
    LABEL_MOST = 6,        /* code points */
    LONGEST_HEADING = 120, /* the same */
    MOST_EMPTY_CELLS = 16
};

struct body {
    struct arena *arena;
    struct line_list *list;
    const struct html_document *document;
    size_t begin, end; /* blocks of the running text, half-open */
    struct html_title title;
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

/* ---- lines ---- */

static struct runes meta(struct body *b, enum html_meta which)
{
    return html_meta_text(b->arena, b->document, which);
}

static struct runes block_text(struct body *b, size_t i)
{
    return html_block_runes(b->arena, b->document, i);
}

static void add(struct body *b, struct runes text, enum line_hint hint, bool whole, bool blank)
{
    if (text.length > 0)
        lines_add(
            b->arena, b->list,
            &(struct line){
                .text = text, .hint = hint, .whole = whole ? 1 : 0, .blank_before = blank ? 1 : 0});
}

/* A line between title and body that tells of the article. */
static bool is_details(const struct html_document *d, const struct html_block *block)
{
    static const char *const words[] = {"来源", "來源", "作者", "记者", "記者", "通讯员", "通訊員",
                                        "编辑", "編輯", "发布", "發布", "时间", "時間",   "供稿",
                                        "责编", "審核", "审核", "文/",  "图/",  NULL};
    struct span text = html_block_text(d, block);
    return block->ink <= DETAILS_INK && (html_date_is_in(text) || html_contains_any(text, words));
}

static bool ends_with_stop(struct runes text)
{
    if (text.length == 0)
        return false;
    char32_t c = text.data[text.length - 1];
    return c == U'。' || c == U'！' || c == U'？' || c == U'；' || c == U'，' || c == U'：' ||
           c == U'.' || c == U'…';
}

static enum line_hint hint_of(const struct html_document *d, const struct html_block *block,
                              struct runes text)
{
    if ((block->marks & HTML_KICKER) != 0)
        return LINE_KICKER;
    if ((block->marks & HTML_SUBTITLE) != 0)
        return LINE_SUBTITLE;
    if (block->heading == 1 && !html_is_numbered(html_block_text(d, block)))
        return LINE_TITLE;
    bool sentence = text.length > 0 && text.data[text.length - 1] == U'。'; /* pasted as headings */
    if (block->heading > 0 && block->ink <= LONGEST_HEADING && !sentence)
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

/* 编辑：李芳 审核：王刚, [责任编辑：李芳], behind the last picture: who made the page, not who took
 * the picture. */
static bool is_credit_of_page(struct runes text)
{
    struct credit credits[CREDITS_MOST];
    text = runes_trim(text, NULL);
    if (text.length > 2 && (text.data[0] == U'[' || text.data[0] == U'【'))
        text = runes_slice(text, 1, text.length - 1);
    const size_t count = credit_read_line(text, credits);
    for (size_t i = 0; i < count; i++)
        if (credits[i].photographer || credits[i].other || credits[i].role != BYLINE_EDITOR)
            return false;
    return count > 0;
}

static void add_block(struct body *b, size_t i)
{
    static const char *const imprints[] = {"来源", "本文来源", NULL};
    const struct html_document *d = b->document;
    const struct html_block *block = &d->blocks[i];
    struct span source = html_block_text(d, block);
    struct runes text = runes_from_utf8(b->arena, source, NULL);
    enum line_hint hint = hint_of(d, block, text);
    size_t day;
    bool dated = i < b->begin + HEAD_LINES && block->ink <= DETAILS_INK && block->heading > 1 &&
                 html_date_find(span_trim(source), &day) && day == 0;
    if (dated ||
        (block->heading > 0 && (block->marks & HTML_AFTER_BREAK) != 0 && html_date_is_in(source)) ||
        (hint == LINE_CAPTION &&
         (starts_with_any(span_trim(source), imprints) || is_credit_of_page(text))))
        hint = LINE_PLAIN; /* the imprint, within the heading or behind a picture */
    bool whole = is_whole(block, i + 1 < d->block_count ? &d->blocks[i + 1] : NULL, text);
    bool goes_on = b->broken_off;
    b->broken_off = !whole && hint != LINE_HEADING && (block->marks & HTML_AFTER_BREAK) == 0;
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

/* 来源：<a>云山日报</a> */
static bool names_linked_source(const struct html_document *d, const struct html_block *block)
{
    static const char *const labels[] = {"来源：", "來源：", "来源:", NULL};
    return block->ink <= DETAILS_INK &&
           starts_with_any(span_trim(html_block_text(d, block)), labels);
}

/* Where the lines above the body start that are looked at. */
static size_t head_begin(const struct body *b)
{
    if (b->title.given)
        return b->title.at < b->begin ? b->title.at : b->begin;
    return b->begin > 8 ? b->begin - 8 : 0;
}

/* Whether a line near the title tells the date; the body's first lines may be such. */
static bool has_dated_details(const struct body *b)
{
    static const char *const labels[] = {"发布", "發布", "来源", "來源", "时间", "時間", "日期",
                                         "更新", "作者", "编辑", "編輯", "记者", "記者", NULL};
    const struct html_document *d = b->document;
    size_t end = b->begin + 4 < b->end ? b->begin + 4 : b->end;
    for (size_t i = head_begin(b); i < end; i++) {
        const struct html_block *block = &d->blocks[i];
        struct span text = span_trim(html_block_text(d, block));
        size_t at;
        if (i >= b->begin && html_is_running_text(block))
            break;
        if (block->ink > DETAILS_INK || html_is_running_text(block) || !html_date_find(text, &at) ||
            (b->title.given && (i == b->title.at || i == b->title.again)))
            continue;
        /* within the text a date may be of what it tells: （2023年9月8日）, 公示时间：… */
        if (i < b->begin || at == 0 || starts_with_any(text, labels))
            return true;
    }
    return false;
}

/* 本报记者 某某 《 某某日报 》（2021年03月05日 第 03 版）: byline, paper and day in one line. */
static bool add_marked_paper(struct body *b, struct span text)
{
    enum { NAME_MOST = 60 };
    size_t open = span_find(text, SPAN("《")), quote = strlen("《");
    struct span name = span_slice(text, open + quote, open + quote + NAME_MOST);
    size_t close = span_find(name, SPAN("》"));
    struct span rest = span_trim(span_slice(text, open + quote + close + quote, text.length));
    bool bracket = span_starts_with(rest, SPAN("（")) || span_starts_with(rest, SPAN("("));
    size_t at;
    if (open == text.length || close == name.length || !bracket || !html_date_find(text, &at) ||
        !html_contains(rest, "版"))
        return false;
    add(b, runes_trim(runes_from_utf8(b->arena, span_slice(text, 0, open), NULL), NULL), LINE_PLAIN,
        true, true);
    add(b, runes_trim(runes_from_utf8(b->arena, span_slice(name, 0, close), NULL), NULL),
        LINE_SOURCE, true, true);
    add(b, runes_from_utf8(b->arena, html_date_at(text, at), NULL), LINE_PUBLISHED, true, true);
    return true;
}

/* 云山发布, above the articles of an account. */
static bool is_account(const struct body *b, size_t i)
{
    const struct html_document *d = b->document;
    return b->title.account.data != NULL &&
           span_equal(span_trim(html_block_text(d, &d->blocks[i])), b->title.account);
}

/* 【发布日期：2023-03-05】, below the title, in what a class calls the bar for sharing. */
static bool tells_day_below_title(const struct body *b, size_t i)
{
    static const char *const labels[] = {"发布时间", "发布日期", "發布時間", "發布日期",
                                         "更新时间", "时间：",   "日期：",   NULL};
    struct span text = html_block_text(b->document, &b->document->blocks[i]);
    return b->title.given && i > b->title.at && b->document->blocks[i].ink <= DETAILS_INK &&
           html_date_is_in(text) && html_contains_any(text, labels);
}

/* 430100/2022-00123, in a cell behind its label: the number of a document, and no day. */
static bool is_number_in_table(const struct html_document *d, const struct html_block *block)
{
    struct span text = span_trim(html_block_text(d, block));
    size_t at = 0;
    if (block->table == 0 || (html_date_find(text, &at) && at == 0))
        return false;
    for (size_t i = 0; i < text.length; i++)
        if ((unsigned char)text.data[i] >= 0x80)
            return false;
    return true;
}

static void add_before(struct body *b)
{
    const struct html_document *d = b->document;
    size_t from = head_begin(b);
    /* A kicker stands right before the title. */
    if (b->title.given && b->title.at > 0) {
        const struct html_block *block = &d->blocks[b->title.at - 1];
        if ((block->marks & HTML_KICKER) != 0)
            add_block(b, b->title.at - 1);
    }
    if (b->items == 0)
        add(b, b->title.text, LINE_TITLE, true, true);
    for (size_t i = from; i < b->begin; i++) {
        const struct html_block *block = &d->blocks[i];
        if (b->title.given && (i == b->title.at || i == b->title.again) && b->items == 0)
            continue;
        bool chrome = (block->marks & HTML_CHROME) != 0 && !tells_day_below_title(b, i);
        if (chrome || (is_link_line(block) && !names_linked_source(d, block)) || is_account(b, i) ||
            is_number_in_table(d, block))
            continue;
        struct runes label = block_text(b, i);
        if (i + 1 < b->begin && label.length <= LABEL_MOST &&
            (imprint_is_bare_label(label, block_text(b, i + 1)) ||
             (block->table != 0 && imprint_is_label(label) &&
              imprint_label_takes(label, block_text(b, i + 1))))) {
            add(b, label, LINE_PLAIN, true, true); /* <dt>来源</dt><dd>云山日报</dd> */
            add(b, block_text(b, ++i), LINE_PLAIN, true, false);
            continue;
        }
        bool named = (block->marks & (HTML_KICKER | HTML_SUBTITLE)) != 0;
        bool heading = b->title.given && block->heading > 0 && block->heading <= 4;
        bool dash = span_starts_with(html_block_text(d, block), SPAN("——")) && b->title.given;
        if (is_details(d, block)) {
            struct span text = html_block_text(d, block);
            if (!html_contains(text, "今天是") && !add_marked_paper(b, text))
                add(b, block_text(b, i), LINE_PLAIN, true, true);
        } else if (named || dash)
            add(b, block_text(b, i),
                (block->marks & HTML_KICKER) != 0 ? LINE_KICKER : LINE_SUBTITLE, true, true);
        else if (heading || (b->title.given && i == b->title.at + 1 && block->ink > HEADING_LEAST &&
                             (block->marks & HTML_TITLED) != 0))
            add(b, block_text(b, i), LINE_SUBTITLE, true, true);
        else if (b->title.given && i + 3 >= b->begin && (block->marks & HTML_CAPTION) != 0)
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
        if (is_account(b, i) ||
            (b->title.given && (i == b->title.at || i == b->title.again) && b->items == 0)) {
            i++;
            continue;
        }
        if (html_is_data_cell(d, block) && block->row != 0) {
            i = add_row(b, i);
            continue;
        }
        bool marked = i < b->begin + HEAD_LINES && block->ink <= DETAILS_INK &&
                      add_marked_paper(b, html_block_text(d, block));
        if (!marked && !is_link_line(block) && (block->marks & HTML_CHROME) == 0)
            add_block(b, i);
        i++;
    }
}

/* The editor's line, a source, a reporter in brackets: right behind the body. */
static void add_behind(struct body *b)
{
    static const char *const heads[] = {
        "责任编辑", "责编",  "编辑", "审核", "校对", "来源",     "作者", "记者",
        "（记者",   "(记者", "（",   "(",    "初审", "终审",     "复审", "責任編輯",
        "責編",     "編輯",  "審核", "文/",  "图/",  "本文来源", "供稿", "监制",
        "通讯员",   "□",     "〖",   "[",    "【",   "摄影",     NULL};
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
    size_t limit = b->title.given && b->items == 0 ? b->title.at : b->begin;
    static const char *const words[] = {"报", "版", "期", NULL};
    for (size_t i = limit; i > 0 && limit - i < PAPER_SEARCH; i--) {
        const struct html_block *block = &d->blocks[i - 1];
        struct span text = html_block_text(d, block);
        size_t at;
        if (block->ink > DETAILS_INK || !html_date_find(text, &at) || html_contains(text, "今天") ||
            !html_contains_any(text, words))
            continue;
        add(b, runes_from_utf8(b->arena, html_date_at(text, at), NULL), LINE_PUBLISHED, true, true);
        return;
    }
}

static void add_pieced_date(struct body *b)
{
    enum { LOOK = 8 };
    size_t from = b->title.at > LOOK ? b->title.at - LOOK : 0;
    for (size_t i = from; i < b->begin + HEAD_LINES && i < b->end; i++) {
        char *date = arena_take(b->arena, HTML_DATE_PIECED);
        if (b->document->blocks[i].ink > DETAILS_INK ||
            !html_date_pieced(html_block_text(b->document, &b->document->blocks[i]), date))
            continue;
        add(b, runes_from_utf8(b->arena, (struct span){date, HTML_DATE_PIECED}, NULL),
            LINE_PUBLISHED, true, true);
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

/* 来源：某某网. */
static struct runes without_label(struct runes value)
{
    static const struct runes labels[] = {RUNES_ROW(U"来源："),     RUNES_ROW(U"来源:"),
                                          RUNES_ROW(U"作者："),     RUNES_ROW(U"作者:"),
                                          RUNES_ROW(U"责任编辑："), RUNES_ROW(U"责任编辑:"),
                                          RUNES_ROW(U"编辑："),     RUNES_ROW(U"编辑:")};
    for (unsigned i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
        if (runes_start_with(value, labels[i]))
            return runes_trim(runes_slice(value, labels[i].length, value.length), NULL);
    return value;
}

/* Not the number of an account, nor the site itself. */
static bool is_author(struct body *b, struct runes value)
{
    uint32_t digits = 0;
    while (digits < value.length && rune_is_digit(value.data[digits]))
        digits++;
    return digits < value.length && !runes_equal(value, b->title.tail) &&
           !runes_equal(value, meta(b, HTML_META_SITE));
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
    for (unsigned i = 0; i < sizeof(lines) / sizeof(lines[0]); i++) {
        struct runes value = without_label(meta(b, lines[i].meta));
        if ((lines[i].meta == HTML_META_AUTHOR && !is_author(b, value)) ||
            (lines[i].meta == HTML_META_SITE && runes_equal(value, RUNES(U"微信公众平台"))))
            continue; /* the messenger is no medium of its own */
        add(b, value, lines[i].hint, true, true);
    }
    if (b->document->metas[HTML_META_SITE].data == NULL && is_medium(b->title.tail))
        add(b, b->title.tail, LINE_SITE, true, true);
    if (b->document->metas[HTML_META_PUBLISHED].data == NULL && !b->dated)
        add_date_of_paper(b);
    if (b->document->metas[HTML_META_PUBLISHED].data == NULL &&
        b->document->metas[HTML_META_TIME].data == NULL && !b->dated && b->items == 0)
        add_pieced_date(b);
}

/* A block that is a paragraph for certain, of so many words that no other says the same. */
static bool is_long_paragraph(const struct html_document *d, size_t i)
{
    enum { LEAST_BYTES = 60 };
    struct span text = html_block_text(d, &d->blocks[i]);
    return text.length >= LEAST_BYTES && html_contains(text, "。");
}

/* Pages that show their article twice, for wide and for narrow screens: the copy, which begins
 * with the article's first two blocks, is cut off with its title and imprint. */
static size_t end_before_copy(const struct html_document *d, size_t begin, size_t end)
{
    enum { HEAD_MOST = 6 };
    size_t first = begin;
    while (first < end && !is_long_paragraph(d, first))
        first++;
    for (size_t i = first + 1; i + 1 < end; i++) {
        if (!span_equal(html_block_text(d, &d->blocks[i]), html_block_text(d, &d->blocks[first])) ||
            !span_equal(html_block_text(d, &d->blocks[i + 1]),
                        html_block_text(d, &d->blocks[first + 1])))
            continue;
        for (unsigned n = 0; n < HEAD_MOST && !is_long_paragraph(d, i - 1); n++)
            i--;
        return i > first ? i : first + 1;
    }
    return end;
}

/* Where the article's text ends within the stretch: before a list of other articles, and behind
 * the line that names its editor. Pages of several articles have such lines between them. */
static size_t end_of_article(const struct body *b)
{
    enum { LINE_INK = 30, LEAST_BEFORE = 40, LOOK = 3 };
    static const char *const editors[] = {"责任编辑", "责编", "責任編輯", "（责",
                                          "(责",      "[责",  "【责",     NULL};
    const struct html_document *d = b->document;
    uint32_t all = 0, before = 0;
    for (size_t i = b->begin; i < b->end; i++)
        all += html_is_running_text(&d->blocks[i]) ? d->blocks[i].ink : 0;
    for (size_t i = b->begin; i < b->end; i++) {
        const struct html_block *block = &d->blocks[i];
        if (html_is_running_text(block)) {
            before += block->ink;
            continue;
        }
        if (block->ink > LINE_INK || before < LEAST_BEFORE)
            continue;
        if (before * 4 > all * 3 && starts_with_any(span_trim(html_block_text(d, block)), editors))
            return i + 1;
        if (!chrome_opens_list(runes_from_utf8(b->arena, html_block_text(d, block), NULL)))
            continue;
        if (html_contains(html_block_text(d, block), "评论"))
            return i; /* what readers say is no list of links */
        for (size_t k = i; k <= i + LOOK && k < d->block_count; k++)
            if (html_is_mostly_links(&d->blocks[k]))
                return i;
    }
    return b->end;
}

bool html_read_lines(struct arena *arena, struct span html, struct line_list *list)
{
    struct html_document document;
    struct body b = {.arena = arena, .list = list, .document = &document};
    if (!html_read_page(arena, html, &document, &b.begin, &b.end))
        return !document.too_deep;
    b.end = end_before_copy(&document, b.begin, b.end);
    html_find_title(arena, &document, b.begin, b.end, &b.title);
    size_t first = b.begin;
    b.items = html_find_items(&document, b.begin, b.end, b.title.account, &first);
    if (b.items > 0 && first < b.begin)
        b.begin = first;
    if (b.items > 0 && b.title.at > b.begin)
        b.title.at = b.begin;
    if (b.items > 0 && b.title.account.data != NULL)
        b.title.given = false; /* what tells of the page stands above the first of them */
    if (b.items == 0)
        b.end = end_of_article(&b);
    b.dated = has_dated_details(&b);
    add_metas(&b);
    add_before(&b);
    add_body(&b);
    add_behind(&b);
    return true;
}
