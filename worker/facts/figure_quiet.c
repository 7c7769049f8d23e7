/* Paragraphs without an amount. */
#include "facts/figure_quiet.h"

bool figure_is_quiet(const struct reading *reading, const struct block *block)
{
    for (uint32_t i = reading_mention_from(reading, block->begin);
         i < reading->mention_count && reading->mentions[i].begin < block->end; i++) {
        switch (reading->mentions[i].type) {
        case MENTION_TIME: /* 15分钟内|响应 */
            if (reading->text.data[reading->mentions[i].end - 1] == U'内')
                return false;
            break;
        case MENTION_NUMBER:
        case MENTION_ORDINAL:
        case MENTION_PERCENT:
        case MENTION_MONEY:
        case MENTION_QUANTITY:
        case MENTION_DURATION:
            return false;
        default:
            break;
        }
    }
    return true;
}

size_t figure_end_of_text(const struct reading *reading)
{
    size_t end = reading->article->block_count;
    while (end > 0 && (reading->article->blocks[end - 1].role != BLOCK_PARAGRAPH ||
                       figure_is_quiet(reading, &reading->article->blocks[end - 1])))
        end--;
    return end;
}
