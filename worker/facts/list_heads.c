/* Which items are set off by a short sentence of their own, as a heading within the paragraph is.
 */
#include "facts/list_heads.h"

#include "facts/list_unmarked.h"
#include "facts/phrase.h"

/* Where the sentence ends that the label opens, if it is of two short clauses and tells no figure;
 * 0 where it is any other. */
static uint32_t end_of_head(const struct reading *reading, const struct list_item *item)
{
    enum { FIRST_MOST = 16, SECOND_LEAST = 3, SECOND_MOST = 18 };
    const struct runes text = reading->text;
    if (item->at.begin < 0)
        return 0;
    const uint32_t begin = (uint32_t)item->at.begin, comma = (uint32_t)item->at.end;
    if (comma < reading->article->body_length && text.data[comma] == U'。' &&
        runes_find(runes_slice(text, 0, comma), begin, RUNES(U"，")) < comma)
        return comma; /* the label is of two clauses already */
    if (comma - begin > FIRST_MOST)
        return 0;
    if (comma >= reading->article->body_length || phrase_mark_at(text, comma) != PHRASE_COMMA)
        return 0;
    const uint32_t most = comma + 1 + SECOND_MOST + 1;
    const uint32_t limit = most < text.length ? most : (uint32_t)text.length;
    const uint32_t end = phrase_end(text, comma + 1, limit, PHRASE_CLAUSE);
    const bool fits = end < limit && end > comma + SECOND_LEAST &&
                      phrase_mark_at(text, end) == PHRASE_STOP && text.data[end] == U'。' &&
                      phrase_unopened(text, begin, end) == end &&
                      !list_tells_figure(reading, (struct phrase){begin, end});
    return fits ? end : 0;
}

/* Whether more of the item follows its head than the next one's marker. */
static bool is_told_on(const struct reading *reading, const struct list *list, size_t index,
                       uint32_t head_end)
{
    enum { LONGEST_MARKER = 6 };
    const uint32_t next = index + 1 < list->item_count ? (uint32_t)list->items[index + 1].at.begin
                                                       : reading->article->body_length;
    return head_end + 1 + LONGEST_MARKER < next && reading->text.data[head_end + 1] != U'\n';
}

void list_take_whole_heads(const struct reading *reading, struct list *list)
{
    size_t told = 0;
    for (size_t i = 0; i < list->item_count; i++) {
        const uint32_t end = end_of_head(reading, &list->items[i]);
        if (end == 0)
            return;
        told += is_told_on(reading, list, i, end);
    }
    if (2 * told < list->item_count)
        return;
    for (size_t i = 0; i < list->item_count; i++) {
        struct list_item *item = &list->items[i];
        const uint32_t begin = (uint32_t)item->at.begin, end = end_of_head(reading, item);
        *item = (struct list_item){reading_text(reading, begin, end),
                                   reading_extent(reading, begin, end)};
    }
    list->at.end = list->items[list->item_count - 1].at.end;
}
