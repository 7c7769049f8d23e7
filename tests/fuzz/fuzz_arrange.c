/* Any page through split, arrange and find_bylines: the ranges part the page, the blocks part the
 * text, the body comes first, and every offset lies where it says. The first byte deals out what
 * markup says of the lines. */
#include <stdint.h>
#include <stdlib.h>

#include "facts/families.h"
#include "properties.h"
#include "stages/arrange.h"
#include "stages/normalise.h"
#include "stages/split.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool holds)
{
    if (!holds)
        abort();
}

static void deal_hints(struct page *page, uint8_t seed)
{
    if (seed < 128)
        return;
    uint32_t state = seed;
    for (size_t i = 0; i < page->line_count; i++) {
        state = state * 1103515245u + 12345u;
        uint32_t hint = (state >> 16) % (LINE_CHROME + 8);
        page->lines[i].hint = hint <= LINE_CHROME ? (enum line_hint)hint : LINE_PLAIN;
        page->lines[i].whole = (state >> 24) & 1;
    }
}

static void check_ranges(const struct page *page, const struct line_range *ranges, size_t count)
{
    size_t end = 0;
    for (size_t i = 0; i < count; i++) {
        require(ranges[i].begin >= end && ranges[i].begin < ranges[i].end);
        end = ranges[i].end;
    }
    require(end <= page->line_count);
}

static void check_article(const struct article *article, size_t most)
{
    uint32_t end = 0;
    require(article->body_length > 0 && article->text.length <= 2 * most + 64);
    for (size_t i = 0; i < article->block_count; i++) {
        const struct block *block = &article->blocks[i];
        require(block->begin == end + (i > 0) && block->end >= block->begin);
        require(i == 0 || article->text.data[block->begin - 1] == U'\n');
        require(block->stands_at <= article->body_length);
        require((block->role == BLOCK_PARAGRAPH) == (block->end <= article->body_length));
        end = block->end;
    }
    require(end == article->text.length && article->source_count <= 2);
}

static void check_bylines(const struct article *article)
{
    struct facts facts = {0};
    struct reading reading = {.arena = work_arena(), .article = article, .text = article->text};
    find_bylines(&reading, &facts);
    for (size_t i = 0; i < facts.byline_count; i++)
        require(facts.bylines[i].name.length > 0 &&
                facts.bylines[i].at.end <= (int32_t)article->body_length);
}

static void arrange_page(struct page *page)
{
    enum { MOST = 64 };
    struct line_range *ranges = NULL;
    size_t before = count_runes(page) + page->line_count;
    size_t count = split_page(work_arena(), NULL, page, MOST, &ranges);
    if (count > MOST) {
        require(count == MOST + 1);
        return;
    }
    check_ranges(page, ranges, count);
    for (size_t i = 0; i < count; i++) {
        struct article article = {.envelope = &page->envelope};
        if (!arrange_article(work_arena(), NULL, page, ranges[i], ranges, count, &article))
            continue;
        check_article(&article, before);
        check_bylines(&article);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct page page;
    if (size == 0)
        return 0;
    if (decode_bytes((struct span){(const char *)data + 1, size - 1}, "text/plain", &page)) {
        normalise_page(work_arena(), &page);
        deal_hints(&page, data[0]);
        arrange_page(&page);
    }
    release();
    return 0;
}
