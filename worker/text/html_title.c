/* A page's title: which of metadata, heading and title element says it best, without the names of
 * sites and columns at its end, and the block that repeats it. */
#include "text/html_title.h"

#include "base/runes.h"
#include "text/html_dates.h"
#include "text/html_items.h"
#include "text/html_stretch.h"
#include "text/html_title_words.h"
#include "text/imprint.h"
#include "text/lines.h"
#include "text/tables.h"

enum {
    TITLE_SEARCH = 400,  /* blocks looked at before the body */
    HEAD_OF_BODY = 6,    /* blocks of the body that may repeat the title */
    LONGEST_TITLE = 120, /* code points */
    LONGEST_COLUMN = 8,
    /* characters of a line that may be a title by how it is set, by its class, by its place */
    INK_LEAST = 6,
    INK_LEAST_CALLED = 2,
    INK_LEAST_ABOVE_DAY = 4
};

struct runes html_meta_text(struct arena *arena, const struct html_document *d,
                            enum html_meta which)
{
    struct span text = d->metas[which];
    if (text.data == NULL)
        return RUNES(U"");
    return runes_trim(runes_from_utf8(arena, span_trim(text), NULL), NULL);
}

struct runes html_block_runes(struct arena *arena, const struct html_document *d, size_t i)
{
    return runes_trim(runes_from_utf8(arena, html_block_text(d, &d->blocks[i]), NULL), NULL);
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
        while (cut > 0 && !html_title_separator(title.data[cut - 1]))
            cut--;
        if (cut < 2)
            break;
        struct runes tail = runes_trim(runes_slice(title, cut, title.length), NULL);
        uint32_t head = cut - 1;
        while (head > 0 &&
               (html_title_separator(title.data[head - 1]) || rune_is_blank(title.data[head - 1])))
            head--;
        bool named = site.length > 0 && same_ink(tail, site);
        bool dash = runes_end_with(runes_slice(title, 0, cut), RUNES(U"——")); /* a subtitle's */
        bool other = dash ? html_title_is_site_behind_dash(tail)
                          : tail.length <= 20 && html_title_is_site(tail);
        bool page = !dash && html_title_is_page(tail);
        if (head == 0 || !(named || tail.length == 0 || other || page))
            break;
        if (last != NULL && last->length == 0 && !page)
            *last = tail;
        title = runes_slice(title, 0, head);
    }
    return title;
}

/* Whether a heading is the site's own name, which its pages have above everything: `tail` is what
 * their titles end with. */
static bool is_logo(struct arena *arena, const struct html_document *d, size_t i, struct runes site,
                    struct runes tail)
{
    enum { INK_MOST = 20 };
    if (d->blocks[i].ink > INK_MOST)
        return false;
    struct runes text = html_block_runes(arena, d, i);
    return same_ink(text, site) || same_ink(text, tail) ||
           (tail.length > 0 && html_title_is_site(text) &&
            (runes_start_with(text, tail) || runes_start_with(tail, text)));
}

/* The most important heading of the page that is no chrome; block_count where there is none. */
static size_t find_heading(struct arena *arena, const struct html_document *d, size_t end,
                           struct runes site, struct runes tail)
{
    size_t best = d->block_count;
    for (size_t i = 0; i < end; i++) {
        const struct html_block *block = &d->blocks[i];
        if (block->heading == 0 || block->heading > 2 || (block->marks & HTML_CHROME) != 0 ||
            block->ink < 4)
            continue;
        if ((best == d->block_count || block->heading < d->blocks[best].heading) &&
            !is_logo(arena, d, i, site, tail))
            best = i;
    }
    return best;
}

/* The title as the page words it, where the metadata append a site's or column's name of any kind:
 * 标题_名称, 标题 县区新闻. Whether `text`, a block's, is such a beginning. */
static bool is_title_before_tail(struct runes title, struct runes text, struct runes *tail)
{
    enum { TITLE_LEAST = 6, TAIL_MOST = 24 };
    if (text.length < TITLE_LEAST || !runes_start_with(title, text) || title.length == text.length)
        return false;
    uint32_t at = text.length;
    bool parted = false, blank = false;
    for (; at < title.length; at++) {
        char32_t c = title.data[at];
        if (c == U'_' || c == U'|' || c == U'｜' || c == U'-' || c == U'－')
            parted = true;
        else if (rune_is_blank(c))
            blank = true;
        else if ((c == U'(' || c == U'（') && title.data[title.length - 2] == U'页')
            parted = true; /* 标题(第2页) */
        else
            break;
    }
    *tail = runes_slice(title, at, title.length);
    return tail->length <= TAIL_MOST && (parted || (blank && html_title_is_site(*tail)));
}

/* 云山县人民政府 工作动态, in front of a title. */
static bool opens_with_site(struct runes front)
{
    uint32_t end = 0;
    while (end < front.length && !rune_is_blank(front.data[end]))
        end++;
    return html_title_is_site_alone(runes_slice(front, 0, end));
}

/* 云山日报-标题, 打印文章 - 标题, 云山县人民政府 工作动态 标题: what a page says in front of the
 * title that a block of it repeats. *site: the front, where that is a site's or paper's name. */
static bool is_title_behind_front(struct runes title, struct runes text, struct runes *site)
{
    enum { TITLE_LEAST = 2, TITLE_LEAST_BY_MARK = 6, FRONT_MOST = 24 };
    if (text.length < TITLE_LEAST || text.length >= title.length || !runes_end_with(title, text))
        return false;
    struct runes front = runes_trim(runes_slice(title, 0, title.length - text.length), NULL);
    if (front.length < 3 || front.length > FRONT_MOST ||
        !(html_title_separator(front.data[front.length - 1]) || opens_with_site(front)))
        return false;
    while (front.length > 0 && (html_title_separator(front.data[front.length - 1]) ||
                                rune_is_blank(front.data[front.length - 1])))
        front.length--;
    if (runes_start_with(front, RUNES(U"打印")))
        return true;
    bool named = text.length >= TITLE_LEAST_BY_MARK ? html_title_is_site(front)
                                                    : html_title_is_site_alone(front);
    if (named && site->length == 0)
        *site = front;
    return named;
}

/* 云山发布 早报, 云山发布 | 早报, on a page where 云山发布 2023-04-10 07:00 … stands: the account
 * that a title names, with one of its columns and no article; absent where it does not. */
static struct span account_of(struct arena *arena, const struct html_document *d, size_t begin,
                              struct runes title)
{
    enum { ACCOUNT_LEAST = 4, ACCOUNT_MOST = 12, COLUMN_MOST = 8, INK_MOST = 80 };
    uint32_t end = 0;
    while (end < title.length && rune_is_han(title.data[end]))
        end++;
    if (end < ACCOUNT_LEAST || end > ACCOUNT_MOST || title.length > end + 1 + COLUMN_MOST ||
        (end < title.length && !rune_is_blank(title.data[end]) &&
         !html_title_separator(title.data[end])))
        return (struct span){NULL, 0};
    const struct span account = runes_to_utf8(arena, runes_slice(title, 0, end));
    for (size_t i = begin > HEAD_OF_BODY ? begin - HEAD_OF_BODY : 0;
         i < begin + HEAD_OF_BODY && i < d->block_count; i++) {
        const struct span text = span_trim(html_block_text(d, &d->blocks[i]));
        size_t day;
        if (d->blocks[i].ink <= INK_MOST && span_starts_with(text, account) &&
            html_date_find(text, &day) && day > account.length && day <= account.length + 4)
            return account;
    }
    return (struct span){NULL, 0};
}

static struct runes choose_title(struct arena *arena, const struct html_document *d, size_t begin,
                                 size_t end, struct html_title *found)
{
    struct runes *tail = &found->tail;
    struct runes site = html_meta_text(arena, d, HTML_META_SITE);
    struct runes named = without_tails(html_meta_text(arena, d, HTML_META_TITLE), site, NULL);
    struct runes element =
        without_tails(html_meta_text(arena, d, HTML_META_TITLE_ELEMENT), site, tail);
    if (named.length == 0)
        found->account =
            account_of(arena, d, begin, html_meta_text(arena, d, HTML_META_TITLE_ELEMENT));
    const struct runes logo =
        found->account.data != NULL ? runes_from_utf8(arena, found->account, NULL) : *tail;
    size_t heading = find_heading(arena, d, end, site, logo);
    struct runes title = named;
    if (title.length == 0 && heading < d->block_count && d->blocks[heading].heading == 1)
        title = html_block_runes(arena, d, heading);
    /* a column's name alone is no title, and no welcome */
    const bool tells = !html_title_is_site_alone(element) && !html_title_is_furniture(element) &&
                       !(element.length <= LONGEST_COLUMN && html_title_is_site(element)) &&
                       !runes_start_with(element, RUNES(U"欢迎"));
    if (title.length == 0 && found->account.data == NULL && tells)
        title = element;
    if (title.length == 0 && heading < d->block_count)
        title = html_block_runes(arena, d, heading);
    size_t first;
    if (title.length == 0 && found->account.data != NULL &&
        html_find_items(d, begin, end, found->account, &first) == 0) {
        found->account.data = NULL;
        if (tells)
            title = element; /* 云山发布 | 葡萄熟了: one article after all */
    }
    if (title.length > LONGEST_TITLE)
        title.length = 0;
    return title;
}

/* Whether a line near the text may be its title by what it says and where it stands. */
static bool may_be_title(const struct html_document *d, const struct html_block *block,
                         size_t ink_least)
{
    enum { INK_MOST = 60 };
    struct span text = html_block_text(d, block);
    return block->ink >= ink_least && block->ink <= INK_MOST &&
           (block->marks & (HTML_CHROME | HTML_CAPTION | HTML_AFTER_IMAGE)) == 0 &&
           block->link == 0 && !html_contains(text, "。") && !html_date_is_in(text);
}

static bool is_called_title(const struct html_document *d, size_t i)
{
    const struct html_block *block = &d->blocks[i];
    return (block->marks & HTML_TITLED) != 0 &&
           (block->marks & (HTML_KICKER | HTML_SUBTITLE)) == 0 &&
           may_be_title(d, block, INK_LEAST_CALLED);
}

/* 发布时间：2021-03-05 来源：云山日报, 2021-03-05 10:22: the line below a title. */
static bool tells_day(const struct html_document *d, size_t i)
{
    enum { INK_MOST = 80 };
    const struct span text = html_block_text(d, &d->blocks[i]);
    return d->blocks[i].ink <= INK_MOST && html_date_is_in(text) &&
           !html_contains(text, "今天是") && !html_is_mostly_links(&d->blocks[i]);
}

static bool is_imprint(struct arena *arena, const struct html_document *d, size_t i)
{
    struct imprint_field fields[IMPRINT_FIELDS_MOST];
    return imprint_read(html_block_runes(arena, d, i), fields) > 0;
}

/* What a class calls the title, the one next to the text; a line set like one, centred or bold,
 * near the body's begin; the line
 * above the one that tells the day; block_count where none is. */
static size_t find_set_title(struct arena *arena, const struct html_document *d, size_t begin,
                             size_t end)
{
    enum { LINES = 8, LINES_CALLED = 24 };
    for (size_t i = begin; i-- > (begin > LINES_CALLED ? begin - LINES_CALLED : 0);)
        if (is_called_title(d, i)) {
            while (i > 0 && is_called_title(d, i - 1)) /* the title, and below it its rest */
                i--;
            return i;
        }
    size_t from = begin > LINES ? begin - LINES : 0;
    size_t to = begin + HEAD_OF_BODY < end ? begin + HEAD_OF_BODY : end;
    for (size_t i = from; i < to && !(i >= begin && html_is_running_text(&d->blocks[i])); i++) {
        const struct html_block *block = &d->blocks[i];
        bool set = (block->marks & (HTML_CENTRED | HTML_TITLED)) != 0 || block->bold == block->ink;
        if (set && may_be_title(d, block, INK_LEAST) &&
            !html_contains(html_block_text(d, block), "："))
            return i;
    }
    for (size_t i = from; i < begin && i + 1 < d->block_count; i++) {
        if (!tells_day(d, i + 1) || tells_day(d, i))
            continue;
        size_t above = i;
        while (above > from && is_imprint(arena, d, above)) /* 索引号：…, 发布机构：… */
            above--;
        if (may_be_title(d, &d->blocks[above], INK_LEAST_ABOVE_DAY) &&
            !is_imprint(arena, d, above) &&
            !html_title_is_furniture(html_block_runes(arena, d, above)))
            return above; /* not set as one, but above the text, where a title stands */
    }
    return d->block_count;
}

/* The length of a title without the dots that say it was cut: 全县上半年经济… */
static uint32_t length_before_dots(struct runes title)
{
    uint32_t end = title.length;
    while (end > 0 && (title.data[end - 1] == U'.' || title.data[end - 1] == U'…'))
        end--;
    return title.length - end >= 2 || (end < title.length && title.data[end] == U'…')
               ? end
               : title.length;
}

/* 李志强调研, 李志强调研…, where the page itself says 李志强调研东港镇: a title element that was
 * cut. */
static bool is_fuller(struct runes title, struct runes text, bool set)
{
    enum { TITLE_LEAST = 4, REST_MOST = 30, REST_MOST_OF_CUT = 60 };
    const uint32_t length = length_before_dots(title);
    const bool dots = length < title.length;
    if (length < TITLE_LEAST || text.length < length + (dots ? 0 : 1) || !(dots || set) ||
        text.length > length + (dots ? REST_MOST_OF_CUT : REST_MOST) ||
        !runes_start_with(text, runes_slice(title, 0, length)))
        return false;
    for (uint32_t i = length; i < text.length; i++)
        if (text.data[i] == U'。' || (i == length && !dots && !rune_is_han(text.data[i])))
            return false;
    return true;
}

void html_find_title(struct arena *arena, const struct html_document *d, size_t begin, size_t end,
                     struct html_title *title)
{
    struct runes tail = RUNES(U"");
    *title = (struct html_title){.tail = RUNES(U""), .at = begin, .again = begin};
    title->text = choose_title(arena, d, begin, end, title);
    if (title->text.length == 0) {
        size_t set = find_set_title(arena, d, begin, end);
        if (set == d->block_count)
            return;
        title->text = html_block_runes(arena, d, set);
        if (title->tail.length == 0)
            title->tail =
                without_tails(html_meta_text(arena, d, HTML_META_TITLE_ELEMENT), RUNES(U""), NULL);
    }
    /* The nearest block before the body, or at its head, that says the same. Where one at its head
     * does, what lies between that and one before the body tells of the article. */
    size_t from = begin > TITLE_SEARCH ? begin - TITLE_SEARCH : 0;
    for (size_t i = begin + HEAD_OF_BODY < end ? begin + HEAD_OF_BODY : end; i-- > from;) {
        const struct html_block *block = &d->blocks[i];
        if (block->ink > LONGEST_TITLE || (block->marks & HTML_CHROME) != 0)
            continue;
        struct runes text = html_block_runes(arena, d, i);
        bool same = same_ink(text, title->text);
        if (title->given) {
            if (!same || html_is_mostly_links(block))
                continue;
            title->at = i;
            return;
        }
        bool cut = !same && is_title_before_tail(title->text, text, &tail);
        if (cut) {
            title->text = text;
            if (title->tail.length == 0)
                title->tail = tail;
        }
        if (!same && !cut && is_title_behind_front(title->text, text, &title->tail)) {
            title->text = text;
            cut = true;
        }
        const bool set = block->heading > 0 || (block->marks & HTML_TITLED) != 0;
        if (!same && !cut && is_fuller(title->text, text, set && i < begin)) {
            title->text = text;
            same = true;
        }
        bool longer = title->text.length >= 8 && runes_start_with(text, title->text) &&
                      (i < begin || !html_is_running_text(block) || block->bold == block->ink);
        if (same || cut || longer ||
            (text.length >= 8 && block->heading > 0 && runes_start_with(title->text, text))) {
            title->at = title->again = i;
            title->given = true;
            if (i < begin)
                return;
        }
    }
}
