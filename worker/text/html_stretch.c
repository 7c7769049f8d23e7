/* Where in a page the running text is: points for each block, and the stretch with the greatest
 * sum of them (Kadane's scheme). Text is told by its length and punctuation, links by their share;
 * so headings, captions and tables inside it are borne, and lists of links end it. */
#include "text/html_stretch.h"

enum {
    PARAGRAPH_INK = 12, /* from so many on, with punctuation, it is running text */
    POINTS_MOST = 300,  /* of one paragraph */
    LEAST_BODY = 40,    /* ink of running text in a page that is an article */
    LEAST_CONTENT = 20, /* the same where its markup says that it is one */
    LONG_CELL = 150     /* ink of a cell in a table that lays out the page */
};

struct span html_block_text(const struct html_document *d, const struct html_block *block)
{
    return (struct span){d->text + block->begin, block->end - block->begin};
}

bool html_contains(struct span text, const char *word)
{
    struct span needle = span_of(word);
    return span_find(text, needle) < text.length;
}

bool html_contains_any(struct span text, const char *const *words)
{
    for (unsigned i = 0; words[i] != NULL; i++)
        if (html_contains(text, words[i]))
            return true;
    return false;
}

bool html_is_mostly_links(const struct html_block *block)
{
    return block->link * 2 > block->ink;
}

/* Sentences that stand on every page of a site. */
bool html_is_furniture(struct span text)
{
    static const char *const words[] = {"版权所有",
                                        "ICP备",
                                        "公网安备",
                                        "网站标识码",
                                        "免责声明",
                                        "版权声明",
                                        "版權所有",
                                        "JavaScript",
                                        "Copyright",
                                        "ICP證",
                                        "All Rights Reserved",
                                        NULL};
    /* A sentence may have these too: 技术支持：县农业农村局的专家每周到村指导，…。 */
    static const char *const shared[] = {"技术支持", "主办单位",       "承办单位",
                                         "浏览器",   "分享到",         "扫一扫",
                                         "未经授权", "违法和不良信息", NULL};
    static const char *const calls[] = {"本站", "本网",   "转载",   "关注", "公众号",
                                        "下载", "客户端", "请使用", NULL};
    if (text.length >= 900)
        return false;
    if (html_contains_any(text, words))
        return true;
    if (!html_contains_any(text, shared))
        return false;
    return !span_ends_with(span_trim(text), SPAN("。")) || !html_contains(text, "，") ||
           html_contains_any(text, calls);
}

bool html_is_running_text(const struct html_block *block)
{
    return block->pauses > 0 && block->ink >= PARAGRAPH_INK && !html_is_mostly_links(block) &&
           block->furniture == 0;
}

bool html_is_data_cell(const struct html_document *d, const struct html_block *block)
{
    return block->table != 0 && block->table <= d->tables && !d->table_holds[block->table];
}

/* `group`: of the running text before the block; a short line beside it is part of one text.
 * `frames`: so many around a block do not make it chrome; HTML_CERTAIN: nothing does. */
static long points_of(const struct html_document *d, const struct html_block *block,
                      unsigned frames, uint32_t group)
{
    if ((block->marks & HTML_CHROME) != 0 && block->frames > frames)
        return -60;
    if (html_is_mostly_links(block))
        return -25;
    if (block->furniture != 0)
        return -60;
    if (block->ink == 0)
        return 0; /* the indent of a picture */
    if (html_is_data_cell(d, block))
        return -1; /* cells of a table of data neither make nor break a body */
    long points = block->ink < POINTS_MOST ? (long)block->ink : POINTS_MOST;
    if (html_is_running_text(block))
        return (block->marks & HTML_CONTENT) != 0 ? points * 2 : points;
    if (block->group == group)
        return -3;
    return (block->marks & HTML_CONTENT) != 0 ? -4 : -12;
}

/* Whether the page says of itself that it is an article, or a title stands above the text: forms
 * and searches have none. */
static bool has_title(const struct html_document *d, size_t begin)
{
    enum { TITLE_INK = 4 };
    if (d->metas[HTML_META_TITLE].data != NULL || d->metas[HTML_META_PUBLISHED].data != NULL)
        return true;
    for (size_t i = 0; i <= begin && i < d->block_count; i++) {
        const struct html_block *block = &d->blocks[i];
        if (block->heading > 0 && block->heading <= 3 && block->ink >= TITLE_INK &&
            !html_is_mostly_links(block) && (block->marks & HTML_CHROME) == 0)
            return true;
    }
    return false;
}

/* 某县召开春季农业生产现场会。 A piece of news may be one sentence: told from what forms and
 * notices of a site say by what only news does. */
static bool holds_short_news(const struct html_document *d, size_t begin, size_t end)
{
    static const char *const deeds[] = {"召开", "举行", "举办", "开展", "开工", "启动", "签约",
                                        "新建", "建成", "投产", "投用", "通车", "揭牌", "调研",
                                        "考察", "增长", "下降", "达到", "获评", "荣获", "入选",
                                        "任命", "免去", "当选", "丰收", "开园", "开幕", "闭幕",
                                        "竣工", "落户", "出席", "表彰", "发放", NULL};
    static const char *const calls[] = {"请", "您", "本站", "本网", "页面", "登录", "？", NULL};
    for (size_t i = begin; i < end; i++) {
        struct span text = html_block_text(d, &d->blocks[i]);
        if (html_is_running_text(&d->blocks[i]) && html_contains(text, "。") &&
            html_contains_any(text, deeds) && !html_contains_any(text, calls))
            return true;
    }
    return false;
}

/* 关于城区停水的通知: a title of a notice above the text, or in the title element. */
static bool is_notice(const struct html_document *d, size_t begin)
{
    enum { LOOK_MOST = 24, INK_LEAST = 5, INK_MOST = 60 };
    static const char *const ends[] = {"通知", "公告", "公示", "通告", "启事",
                                       "声明", "预警", "预告", NULL};
    struct span element = d->metas[HTML_META_TITLE_ELEMENT];
    for (unsigned k = 0; element.data != NULL && ends[k] != NULL; k++)
        if (span_ends_with(span_trim(element), span_of(ends[k])))
            return true;
    for (size_t i = begin > LOOK_MOST ? begin - LOOK_MOST : 0; i <= begin && i < d->block_count;
         i++) {
        const struct html_block *block = &d->blocks[i];
        if (block->ink < INK_LEAST || block->ink > INK_MOST || block->link > 0 ||
            (block->marks & HTML_CHROME) != 0)
            continue;
        for (unsigned k = 0; ends[k] != NULL; k++)
            if (span_ends_with(span_trim(html_block_text(d, block)), span_of(ends[k])))
                return true;
    }
    return false;
}

/* A notice may be one sentence with a number in it: a day, an hour, a telephone. */
static bool holds_short_notice(const struct html_document *d, size_t begin, size_t end)
{
    for (size_t i = begin; i < end && is_notice(d, begin); i++) {
        struct span text = html_block_text(d, &d->blocks[i]);
        if (!html_is_running_text(&d->blocks[i]) || !html_contains(text, "。"))
            continue;
        for (size_t k = 0; k < text.length; k++)
            if (text.data[k] >= '0' && text.data[k] <= '9')
                return true;
    }
    return false;
}

static bool find_stretch(const struct html_document *d, unsigned frames, size_t *begin, size_t *end)
{
    long best = 0, sum = 0;
    size_t start = 0;
    uint32_t group = 0;
    for (size_t i = 0; i < d->block_count; i++) {
        long points = points_of(d, &d->blocks[i], frames, group);
        if (html_is_running_text(&d->blocks[i]))
            group = d->blocks[i].group;
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
    uint32_t ink = 0, called = 0; /* all, and what its page calls the content */
    for (size_t i = *begin; best > 0 && i < *end; i++) {
        const struct html_block *block = &d->blocks[i];
        if (!html_is_running_text(block))
            continue;
        ink += block->ink;
        called += (block->marks & HTML_CONTENT) != 0 ? block->ink : 0;
    }
    if (ink >= LEAST_BODY || best <= 0)
        return best > 0;
    if (holds_short_notice(d, *begin, *end))
        return true;
    return has_title(d, *begin) && (called >= LEAST_CONTENT || holds_short_news(d, *begin, *end));
}

static bool is_foreign(const struct html_block *block)
{
    return html_is_mostly_links(block) || (block->marks & HTML_CHROME) != 0 ||
           block->furniture != 0;
}

/* Whether a block at the border of the running text is of the same piece: it stands in the same
 * element as most of it, or in what calls itself the content. */
static bool belongs(const struct html_block *block, uint32_t group, uint32_t around,
                    bool in_content)
{
    if (is_foreign(block))
        return false;
    return block->group == group || (around != 0 && block->around == around) ||
           (in_content && (block->marks & HTML_CONTENT) != 0);
}

/* <div>…</div><div>…</div>: what holds a block that is an element of its own, and no <p>; else 0.
 */
static uint32_t own_element_around(const struct html_block *block)
{
    return block->group == block->container && block->table == 0 ? block->around : 0;
}

/* Whether several paragraphs of the text are such elements side by side. */
static bool are_own_elements(const struct html_document *d, size_t begin, size_t end,
                             uint32_t around)
{
    size_t count = 0;
    for (size_t i = begin; i < end && count < 2; i++)
        count += around != 0 && own_element_around(&d->blocks[i]) == around &&
                 (i == begin || d->blocks[i].container != d->blocks[i - 1].container) &&
                 html_is_running_text(&d->blocks[i]);
    return count > 1;
}

/* Short lines at both ends of the running text (各位代表：, a date, a document's number) gain no
 * points of their own, nor do the cells of a table of data that stands behind it. */
static void extend_stretch(const struct html_document *d, size_t *begin, size_t *end)
{
    uint32_t group = 0, around = 0, ink = 0, most = 0;
    bool in_content = false, told = false;
    for (size_t i = *begin; i < *end; i++) { /* the group with the longest run */
        const struct html_block *block = &d->blocks[i];
        bool sentence =
            html_contains(html_block_text(d, block), "。"); /* no line of date and source */
        if (!html_is_running_text(block) || (!sentence && told))
            continue;
        if (sentence && !told) {
            told = true;
            most = 0;
        }
        ink = i > *begin && d->blocks[i - 1].group == block->group ? ink + block->ink : block->ink;
        if (ink > most) {
            most = ink;
            group = block->group;
            in_content = (block->marks & HTML_CONTENT) != 0;
            around = own_element_around(block);
        }
    }
    if (!are_own_elements(d, *begin, *end, around) && !is_notice(d, *begin))
        around = 0;
    while (*begin > 0 && belongs(&d->blocks[*begin - 1], group, around, in_content))
        (*begin)--;
    while (*end < d->block_count &&
           (belongs(&d->blocks[*end], group, around, in_content) ||
            (html_is_data_cell(d, &d->blocks[*end]) && !is_foreign(&d->blocks[*end]))))
        (*end)++;
}

/* A list of pages with a few words of each: links and cut texts take turns. */
static bool is_list_page(const struct html_document *d, size_t begin, size_t end)
{
    size_t links = 0, texts = 0, cut = 0;
    for (size_t i = begin; i < end; i++) {
        const struct html_block *block = &d->blocks[i];
        if (html_is_mostly_links(block)) {
            links++;
            continue;
        }
        if (!html_is_running_text(block))
            continue;
        texts++;
        struct span text = span_trim(html_block_text(d, block));
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

static bool holds_sentences(const struct html_document *d, size_t begin, size_t end, uint32_t least)
{
    uint32_t ink = 0;
    for (size_t i = begin; i < end && ink < least; i++)
        if (html_is_running_text(&d->blocks[i]) &&
            html_contains(html_block_text(d, &d->blocks[i]), "。"))
            ink += d->blocks[i].ink;
    return ink >= least;
}

/* A wrapper of the whole page that is called sidebar-layout, say, is no chrome: where nothing
 * outside of such frames reads like an article, what stands in the outermost of them does. */
static bool find_framed_stretch(struct html_document *d, size_t *begin, size_t *end)
{
    enum { FRAMES_MOST = 4, LEAST = 2 * LEAST_BODY }; /* more than a menu or a foot says */
    size_t from = 0, to = 0;
    unsigned frames = 0;
    bool found = false;
    for (size_t i = 0; i < d->block_count && !found; i++)
        found = d->blocks[i].frames > 0 && d->blocks[i].frames != HTML_CERTAIN;
    if (!found)
        return false;
    do
        found = find_stretch(d, ++frames, &from, &to) && holds_sentences(d, from, to, LEAST);
    while (!found && frames < FRAMES_MOST);
    if (!found)
        return false;
    for (size_t i = 0; i < d->block_count; i++)
        if (d->blocks[i].frames <= frames)
            d->blocks[i].marks &= (uint16_t)~HTML_CHROME;
    *begin = from;
    *end = to;
    return true;
}

bool html_find_stretch(struct html_document *d, size_t *begin, size_t *end)
{
    for (size_t i = 0; i < d->block_count; i++) /* links are put aside whatever they say */
        d->blocks[i].furniture = !html_is_mostly_links(&d->blocks[i]) &&
                                 html_is_furniture(html_block_text(d, &d->blocks[i]));
    judge_tables(d);
    bool found = find_stretch(d, 0, begin, end);
    if (!(found && holds_sentences(d, *begin, *end, LEAST_BODY)) &&
        !find_framed_stretch(d, begin, end) && !found && !find_stretch(d, HTML_CERTAIN, begin, end))
        return false;
    if (is_list_page(d, *begin, *end))
        return false;
    extend_stretch(d, begin, end);
    return true;
}
