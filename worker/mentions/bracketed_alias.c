/* Only letters of which one is small: capitals alone are an abbreviation, of a body or a term. */
#include "mentions/bracketed_alias.h"

void tell_bracketed_aliases(struct reading_builder *builder)
{
    enum { LONGEST = 12 };
    struct runes text = builder->reading->text;
    size_t count = builder->count;
    for (size_t i = 0; i < count; i++) {
        const struct mention *mention = &builder->mentions[i];
        uint32_t begin = mention->end + 1, end = begin;
        if ((mention->type != MENTION_PERSON && mention->type != MENTION_NAME) ||
            begin >= text.length || text.data[mention->end] != U'（')
            continue;
        bool lower = false;
        while (end < text.length && end < begin + LONGEST && rune_is_letter(text.data[end])) {
            lower |= text.data[end] >= U'a' && text.data[end] <= U'z';
            end++;
        }
        if (lower && end < text.length && text.data[end] == U'）' &&
            mention->begin < mention->end) {
            builder_add(builder, MENTION_NAME, begin, end, "alias in brackets");
            builder_cover(builder, begin, end, COVER_PERSON);
        }
    }
}
