/* A page as it is, and where it shows no article, or one in tags, what it keeps: covered, packed or
 * escaped once too often. */
#include "text/html_page.h"

#include "text/chrome.h"
#include "text/html_packed.h"
#include "text/html_source.h"
#include "text/html_stretch.h"
#include "text/html_title.h"

/* Whether a page says anything that is no furniture. */
static bool holds_running_text(const struct html_document *d)
{
    enum { LEAST_INK = 40 };
    uint32_t ink = 0;
    for (size_t i = 0; i < d->block_count && ink < LEAST_INK; i++)
        ink += html_is_running_text(&d->blocks[i]) ? d->blocks[i].ink : 0;
    return ink >= LEAST_INK;
}

/* An error page says little, and that it is one in its title or in its text. */
static bool is_error_page(struct arena *arena, const struct html_document *d, size_t begin,
                          size_t end)
{
    enum { INK_MOST = 240 };
    uint32_t ink = 0;
    for (size_t i = begin; i < end && ink < INK_MOST; i++)
        ink += d->blocks[i].ink;
    if (ink >= INK_MOST || d->metas[HTML_META_PUBLISHED].data != NULL)
        return false;
    bool certain = false;
    chrome_is_error(html_meta_text(arena, d, HTML_META_TITLE_ELEMENT), &certain);
    for (size_t i = begin; i < end && !certain; i++)
        chrome_is_error(html_block_runes(arena, d, i), &certain);
    return certain;
}

static bool find_article(struct arena *arena, struct html_document *document, size_t *begin,
                         size_t *end)
{
    return html_find_stretch(document, begin, end) && !is_error_page(arena, document, *begin, *end);
}

static void read_document(struct arena *arena, struct span html, struct html_document *document)
{
    html_document_read(arena, html, document);
    if (document->too_deep)
        html_document_read(arena, html_flattened(arena, html), document);
}

/* What the page told of itself holds for its copy too. */
static bool read_copy(struct arena *arena, struct span copy, const struct html_document *shown,
                      struct html_document *document, size_t *begin, size_t *end)
{
    if (copy.data == NULL)
        return false;
    read_document(arena, copy, document);
    for (unsigned i = 0; i < HTML_METAS; i++)
        if (document->metas[i].data == NULL)
            document->metas[i] = shown->metas[i];
    return find_article(arena, document, begin, end);
}

/* <p>…</p> as text: what was escaped once too often. */
static bool shows_tags(const struct html_document *d, size_t begin, size_t end)
{
    static const char *const tags[] = {"</p>", "</span>", "</div>", "<br", NULL};
    for (size_t i = begin; i < end; i++)
        if (html_contains_any(html_block_text(d, &d->blocks[i]), tags))
            return true;
    return false;
}

bool html_read_page(struct arena *arena, struct span html, struct html_document *document,
                    size_t *begin, size_t *end)
{
    struct html_document shown;
    size_t first, last;
    read_document(arena, html, document);
    bool found = find_article(arena, document, begin, end);
    if (!found && holds_running_text(document))
        return false;
    if (!found) {
        shown = *document;
        found = read_copy(arena, html_uncovered(arena, html), &shown, document, begin, end) ||
                read_copy(arena, html_shown(arena, html), &shown, document, begin, end) ||
                read_copy(arena, html_unpacked(arena, html), &shown, document, begin, end);
        if (!found)
            *document = shown; /* whatever was tried */
        return found;
    }
    if (!shows_tags(document, *begin, *end))
        return true;
    shown = *document;
    first = *begin;
    last = *end;
    if (read_copy(arena, html_unescaped(arena, html), &shown, document, begin, end))
        return true;
    *document = shown;
    *begin = first;
    *end = last;
    return true;
}
