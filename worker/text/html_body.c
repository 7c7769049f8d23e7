/* Which blocks of a page are its article. Running text is told from the rest by its length and its
 * punctuation, links by their share: the body is the stretch of blocks with the greatest sum of
 * such points (Kadane's scheme), which bears headings, captions and tables inside it and stops at
 * lists of links. What stands between the title and the body tells date and source. */
#include "base/runes.h"
#include "text/html.h"
#include "text/html_document.h"
#include "text/tables.h"

enum {
    PARAGRAPH_INK = 12,   /* from so many on, with punctuation, it is running text */
    POINTS_MOST = 300,    /* of one paragraph */
    LEAST_BODY = 40,      /* ink of running text in a page that is an article */
    ERROR_PAGE_INK = 240, /* an error page says no more */
    TITLE_SEARCH = 400,   /* blocks looked at before the body */
    DETAILS_INK = 150,    /* of a line with date and source */
    CAPTION_INK = 90,
    HEADING_INK = 45,
    TAIL_BLOCKS = 5, /* looked at behind the body for the editor's line */
    LONG_CELL = 150,
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
    size_t title_at; /* block that repeats the title; begin where none does */
    bool title_given;
    bool broken_off; /* the last paragraph ended inside a sentence: the next may go on with it */
};

static struct span text_of(const struct html_document *d, const struct html_block *block)
{
    return (struct span){d->text + block->begin, block->end - block->begin};
}

static bool contains(struct span text, const char *word)
{
    struct span needle = span_of(word);
    return span_find(text, needle) < text.length;
}

static bool contains_any(struct span text, const char *const *words)
{
    for (unsigned i = 0; words[i] != NULL; i++)
        if (contains(text, words[i]))
            return true;
    return false;
}

static bool starts_with_any(struct span text, const char *const *words)
{
    for (unsigned i = 0; words[i] != NULL; i++)
        if (span_starts_with(text, span_of(words[i])))
            return true;
    return false;
}

/* ---- where the body is ---- */

static bool is_mostly_links(const struct html_block *block)
{
    return block->link * 2 > block->ink;
}

/* Sentences that stand on every page of a site. */
static bool is_furniture(struct span text)
{
    static const char *const words[] = {
        "版权所有", "ICP备",    "公网安备",  "技术支持", "网站标识码",          "免责声明",
        "版权声明", "主办单位", "承办单位",  "浏览器",   "JavaScript",          "分享到",
        "扫一扫",   "未经授权", "Copyright", "ICP證",    "All Rights Reserved", "违法和不良信息",
        "版權所有", NULL};
    return text.length < 900 && contains_any(text, words);
}

static bool is_running_text(const struct html_document *d, const struct html_block *block)
{
    return block->pauses > 0 && block->ink >= PARAGRAPH_INK && !is_mostly_links(block) &&
           !is_furniture(text_of(d, block));
}

static long points_of(const struct html_document *d, const struct html_block *block, bool strict)
{
    if (strict && (block->marks & HTML_CHROME) != 0)
        return -60;
    if (is_mostly_links(block))
        return -25;
    if (is_furniture(text_of(d, block)))
        return -60;
    if (block->table != 0 && block->table <= d->tables && !d->table_holds[block->table])
        return -1; /* cells of a table of data neither make nor break a body */
    long points = block->ink < POINTS_MOST ? (long)block->ink : POINTS_MOST;
    if (is_running_text(d, block))
        return (block->marks & HTML_CONTENT) != 0 ? points * 2 : points;
    return (block->marks & HTML_CONTENT) != 0 ? -4 : -12;
}

static bool find_stretch(const struct html_document *d, bool strict, size_t *begin, size_t *end)
{
    long best = 0, sum = 0;
    size_t start = 0;
    for (size_t i = 0; i < d->block_count; i++) {
        long points = points_of(d, &d->blocks[i], strict);
        if (sum <= 0) {
            sum = 0;
            start = i;
        }
        sum += points;
        if (sum > best) {
            best = sum;
            *begin = start;
            *end = i + 1;
        }
    }
    uint32_t ink = 0;
    for (size_t i = *begin; best > 0 && i < *end; i++)
        ink += is_running_text(d, &d->blocks[i]) ? d->blocks[i].ink : 0;
    return ink >= LEAST_BODY;
}

/* Whether a block at the border of the running text is of the same piece: it stands in the same
 * element as most of it, or in what calls itself the content. */
static bool belongs(const struct html_document *d, const struct html_block *block, uint32_t group,
                    bool in_content)
{
    if (is_mostly_links(block) || (block->marks & HTML_CHROME) != 0 ||
        is_furniture(text_of(d, block)))
        return false;
    return block->group == group || (in_content && (block->marks & HTML_CONTENT) != 0);
}

/* Short lines at both ends of the running text (各位代表：, a date, a document's number) gain no
 * points of their own. */
static void extend_stretch(const struct html_document *d, size_t *begin, size_t *end)
{
    uint32_t group = 0, ink = 0, most = 0;
    bool in_content = false;
    for (size_t i = *begin; i < *end; i++) { /* the group with the longest run */
        const struct html_block *block = &d->blocks[i];
        if (!is_running_text(d, block))
            continue;
        ink = i > *begin && d->blocks[i - 1].group == block->group ? ink + block->ink : block->ink;
        if (ink > most) {
            most = ink;
            group = block->group;
            in_content = (block->marks & HTML_CONTENT) != 0;
        }
    }
    while (*begin > 0 && belongs(d, &d->blocks[*begin - 1], group, in_content))
        (*begin)--;
    while (*end < d->block_count && belongs(d, &d->blocks[*end], group, in_content))
        (*end)++;
}

/* A list of pages with a few words of each: links and cut texts take turns. */
static bool is_list_page(const struct html_document *d, size_t begin, size_t end)
{
    size_t links = 0, texts = 0, cut = 0;
    for (size_t i = begin; i < end; i++) {
        const struct html_block *block = &d->blocks[i];
        if (is_mostly_links(block)) {
            links++;
            continue;
        }
        if (!is_running_text(d, block))
            continue;
        texts++;
        struct span text = span_trim(text_of(d, block));
        static const char *const ends[] = {"...",      "…",    "[详细]",  "[详情]",
                                           "查看详情", "更多", "阅读全文"};
        for (unsigned k = 0; k < sizeof(ends) / sizeof(ends[0]); k++)
            if (span_ends_with(text, span_of(ends[k]))) {
                cut++;
                break;
            }
    }
    return (links >= 3 && links * 10 >= texts * 6) || (cut >= 3 && cut * 2 >= texts);
}

static bool is_error_page(const struct html_document *d, size_t begin, size_t end)
{
    static const char *const words[] = {
        "404",          "403",       "502",       "500 Internal", "不存在", "找不到",   "无法访问",
        "禁止访问",     "Not Found", "Forbidden", "出错",         "错误页", "已被删除", "已删除",
        "访问过于频繁", "验证码",    "安全验证",  "访问验证",     NULL};
    uint32_t ink = 0;
    bool said = contains_any(d->metas[HTML_META_TITLE_ELEMENT], words);
    for (size_t i = begin; i < end; i++) {
        ink += d->blocks[i].ink;
        said |= contains_any(text_of(d, &d->blocks[i]), words);
    }
    return said && ink < ERROR_PAGE_INK && d->metas[HTML_META_PUBLISHED].data == NULL;
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

/* 标题_某某网 and 标题-要闻-某某政府 without their tails. A tail that is no site's name stays. */
static struct runes without_tails(struct runes title, struct runes site)
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
        runes_from_utf8(b->arena, text_of(b->document, &b->document->blocks[i]), NULL), NULL);
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
    struct runes named = without_tails(meta(b, HTML_META_TITLE), site);
    struct runes element = without_tails(meta(b, HTML_META_TITLE_ELEMENT), site);
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

static bool has_date(struct span text)
{
    for (size_t i = 0; i + 8 <= text.length; i++) {
        const char *c = text.data + i;
        if ((c[0] == '2' || c[0] == '1') && (c[1] == '0' || c[1] == '9') && c[2] >= '0' &&
            c[2] <= '9' && c[3] >= '0' && c[3] <= '9' &&
            (c[4] == '-' || c[4] == '/' || c[4] == '.' ||
             span_equal(span_slice(text, i + 4, i + 7), SPAN("年"))))
            return true;
    }
    return false;
}

/* A line between title and body that tells of the article. */
static bool is_details(const struct html_document *d, const struct html_block *block)
{
    static const char *const words[] = {"来源", "來源", "作者", "记者", "記者", "通讯员", "通訊員",
                                        "编辑", "編輯", "发布", "發布", "时间", "時間",   "供稿",
                                        "责编", "審核", "审核", "文/",  "图/",  NULL};
    struct span text = text_of(d, block);
    return block->ink <= DETAILS_INK && (has_date(text) || contains_any(text, words));
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
    return !broken && (block->ink <= HEADING_INK || ends_paragraph(text));
}

static void add_block(struct body *b, size_t i)
{
    const struct html_document *d = b->document;
    const struct html_block *block = &d->blocks[i];
    struct span source = text_of(d, block);
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
        struct span text = span_trim(text_of(d, &d->blocks[k]));
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
    return is_mostly_links(block) && block->pauses < 2;
}

static void add_before(struct body *b)
{
    const struct html_document *d = b->document;
    size_t from = b->title_given && b->title_at < b->begin ? b->title_at : b->begin;
    /* A kicker stands right before the title. */
    if (b->title_given && b->title_at > 0) {
        const struct html_block *block = &d->blocks[b->title_at - 1];
        if ((block->marks & HTML_KICKER) != 0)
            add_block(b, b->title_at - 1);
    }
    add(b, b->title, LINE_TITLE, true, true);
    if (!b->title_given)
        from = b->begin > 8 ? b->begin - 8 : 0;
    for (size_t i = from; i < b->begin; i++) {
        const struct html_block *block = &d->blocks[i];
        if (b->title_given && i == b->title_at)
            continue;
        if ((block->marks & HTML_CHROME) != 0 || is_link_line(block))
            continue;
        bool named = (block->marks & (HTML_KICKER | HTML_SUBTITLE)) != 0;
        bool heading = b->title_given && block->heading > 0 && block->heading <= 4;
        bool dash = span_starts_with(text_of(d, block), SPAN("——")) && b->title_given;
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
        if (b->title_given && i == b->title_at) {
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
        struct span text = span_trim(text_of(d, block));
        if (is_mostly_links(block) || block->ink > DETAILS_INK || block->heading > 0)
            break;
        if (starts_with_any(text, heads) && !is_furniture(text))
            add(b, block_text(b, i), LINE_PLAIN, true, true);
    }
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
    for (unsigned i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
        add(b, meta(b, lines[i].meta), lines[i].hint, true, true);
}

/* A table lays the page out where a cell holds much, or where it has but one column or row. */
static void judge_tables(struct html_document *d)
{
    for (size_t i = 0; i < d->block_count;) {
        uint32_t table = d->blocks[i].table, cell = d->blocks[i].cell;
        uint32_t ink = 0, pauses = 0;
        size_t k = i;
        for (; k < d->block_count && d->blocks[k].table == table && d->blocks[k].cell == cell;
             k++) {
            ink += d->blocks[k].ink;
            pauses += d->blocks[k].pauses;
        }
        if (table != 0 && table <= d->tables && (ink > LONG_CELL || pauses > 8))
            d->table_holds[table] = 1;
        i = k;
    }
    /* Rows of a single cell: as many as those of several make it no table of data. */
    for (size_t i = 0; i < d->block_count;) {
        uint32_t table = d->blocks[i].table;
        size_t k = i, single = 0, several = 0;
        while (k < d->block_count && d->blocks[k].table == table) {
            uint32_t row = d->blocks[k].row, cell = d->blocks[k].cell;
            bool more = false;
            for (; k < d->block_count && d->blocks[k].table == table && d->blocks[k].row == row;
                 k++)
                more |= d->blocks[k].cell != cell;
            single += !more;
            several += more;
        }
        if (table != 0 && table <= d->tables && (several < 2 || single > several))
            d->table_holds[table] = 1;
        i = k;
    }
}

void html_read_lines(struct arena *arena, struct span html, struct line_list *list)
{
    struct html_document document;
    html_document_read(arena, html, &document);
    judge_tables(&document);
    struct body b = {.arena = arena, .list = list, .document = &document, .title = RUNES(U"")};
    if (!find_stretch(&document, true, &b.begin, &b.end) &&
        !find_stretch(&document, false, &b.begin, &b.end))
        return;
    if (is_list_page(&document, b.begin, b.end) || is_error_page(&document, b.begin, b.end))
        return;
    extend_stretch(&document, &b.begin, &b.end);
    find_title(&b);
    add_metas(&b);
    add_before(&b);
    add_body(&b);
    add_behind(&b);
}
