/* Which headings of a page are the titles of articles, where it holds several. Told by structure
 * alone: how often a level of heading stands on the page, and what it shares its element with. */
#include "text/html_items.h"

#include "text/html_stretch.h"

static bool has_digit(struct span text)
{
    for (size_t i = 0; i < text.length; i++)
        if (text.data[i] >= '0' && text.data[i] <= '9')
            return true;
    return false;
}

/* Whether running text stands between this block and the next heading of its level. */
static bool heads_text(const struct html_document *d, size_t heading, size_t end)
{
    enum { LOOK_MOST = 8 };
    for (size_t i = heading + 1; i < end && i <= heading + LOOK_MOST; i++) {
        const struct html_block *block = &d->blocks[i];
        if (block->heading > 0 && block->heading <= d->blocks[heading].heading)
            return false;
        if (html_is_running_text(block))
            return true;
    }
    return false;
}

bool html_is_numbered(struct span text)
{
    static const char *const numerals[] = {"一", "二", "三", "四", "五",
                                           "六", "七", "八", "九", "十"};
    enum { NUMERALS = sizeof(numerals) / sizeof(numerals[0]) };
    text = span_trim(text);
    bool bracket = span_starts_with(text, SPAN("（"));
    size_t at = bracket ? strlen("（") : 0, begin = at;
    for (unsigned k = 0; k < NUMERALS;) {
        struct span numeral = span_of(numerals[k]);
        bool stands = span_starts_with(span_slice(text, at, text.length), numeral);
        at += stands ? numeral.length : 0;
        k = stands ? 0 : k + 1;
    }
    return at > begin &&
           span_starts_with(span_slice(text, at, text.length), bracket ? SPAN("）") : SPAN("、"));
}

bool html_is_item_title(const struct html_document *d, size_t i, size_t end, uint8_t level)
{
    enum { TITLE_LEAST = 4, TITLE_INK = 120 };
    const struct html_block *block = &d->blocks[i];
    return block->heading == level && block->ink >= TITLE_LEAST && block->ink <= TITLE_INK &&
           (block->marks & (HTML_CHROME | HTML_KICKER | HTML_SUBTITLE)) == 0 &&
           !html_is_mostly_links(block) && !html_is_numbered(html_block_text(d, block)) &&
           heads_text(d, i, end);
}

/* 第02版：要闻, 某某日报: the name of a page or paper, no title of an article. */
static bool is_page_name(const struct html_document *d, const struct html_block *block)
{
    enum { NAME_INK = 24 };
    struct span text = html_block_text(d, block);
    return block->ink <= NAME_INK && html_contains(text, "版") &&
           (html_contains(text, "第") || has_digit(text));
}

/* Whether no sentences stand above the first of the headings, as a lead does; the account's own
 * line tells when it was sent. */
static bool opens_page(const struct html_document *d, size_t from, size_t first,
                       struct span account)
{
    while (from < first &&
           (!html_is_running_text(&d->blocks[from]) ||
            span_starts_with(span_trim(html_block_text(d, &d->blocks[from])), account)))
        from++;
    return from == first;
}

/* Headings of one level, each in an element of its own with its text, are the titles of articles;
 * those of an article's parts stand in one element, or below the article's title. Where the page
 * has none, the headings are titles though they share an element. */
uint8_t html_find_items(const struct html_document *d, size_t begin, size_t end,
                        struct span account, size_t *first)
{
    enum { HEAD_BLOCKS = 12 };
    static const uint8_t deepest = 4;
    size_t from = begin > HEAD_BLOCKS ? begin - HEAD_BLOCKS : 0;
    for (uint8_t level = 1; level <= deepest; level++) {
        size_t count = 0;
        uint32_t group = 0;
        bool apart = true, below = false;
        for (size_t i = from; i < end; i++) {
            const struct html_block *block = &d->blocks[i];
            if (count == 0 && block->heading > 0 && block->heading < level &&
                (block->marks & HTML_CHROME) == 0 && !is_page_name(d, block) &&
                (account.data == NULL ||
                 !span_equal(span_trim(html_block_text(d, block)), account)))
                below = true;
            if (!html_is_item_title(d, i, end, level))
                continue;
            if (count == 0)
                *first = i;
            apart = apart && block->group != group;
            group = block->group;
            count++;
        }
        if (count > 1) {
            const bool untitled = account.data != NULL && opens_page(d, from, *first, account);
            return level == 1 || ((apart || untitled) && !below) ? level : 0;
        }
    }
    return 0;
}
