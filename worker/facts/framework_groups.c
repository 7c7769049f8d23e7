/* Parts of a frame in groups: each clause must fall into just so many items as its number says. */
#include "facts/framework_groups.h"

#include "facts/framework_content.h"

/* 即A，B、C，D、E、F和G of “一心两廊四渡”: a clause for each key, of as many items as it counts. */
bool frame_groups_behind(struct runes text, const struct frame_name *name, uint32_t begin,
                         uint32_t limit, struct enumeration *found)
{
    const struct frame_shape *shape = &name->shape;
    const uint32_t stop = phrase_end(text, begin, limit, PHRASE_STOP);
    enum { LONGEST_ITEM = 24, LEAST = 3 };
    uint32_t at = begin, most = 0;
    found->count = 0;
    for (uint32_t k = 0; k < shape->key_count; k++) {
        const uint32_t end = phrase_end(text, at, stop, PHRASE_COMMA | PHRASE_SEMICOLON);
        const uint32_t wanted = shape->keys[k], room = ENUMERATION_MOST - found->count;
        struct phrase *items = found->items + found->count;
        if (at >= stop || wanted == 0 || wanted > room ||
            (phrase_split(text, at, end, PHRASE_PAUSE, items, room) != wanted &&
             phrase_split(text, at, end, PHRASE_PAUSE | PHRASE_AND, items, room) != wanted))
            return false;
        for (uint32_t i = 0; i < wanted; i++)
            if (items[i].end - items[i].begin > LONGEST_ITEM)
                return false;
        found->count += wanted;
        found->end = end;
        most = wanted > most ? wanted : most;
        at = end + 1;
    }
    found->begin = begin;
    return shape->key_count > 1 && most > 1 && found->count >= LEAST;
}

/* A、B|为主导: where the role begins that the clause ends with; its end where there is none. */
static uint32_t role_of_clause(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LEAST = 2, MOST = 4 };
    for (uint32_t at = end; at > begin + 1 && end - at <= MOST; at--)
        if (text.data[at - 1] == U'为' && end - at >= LEAST)
            return at - 1;
    return end;
}

bool frame_roles_before(const struct reading *reading, const struct frame_name *name,
                        uint32_t limit, struct frame_parts *parts)
{
    struct runes text = reading->text;
    const uint32_t keys = name->shape.key_count;
    uint32_t end = name->begin;
    if (!name->plus || keys < 2 || end < limit + 2 || text.data[end - 1] != U'的')
        return false;
    end--;
    for (uint32_t k = keys; k-- > 0;) {
        struct enumeration found;
        uint32_t begin = phrase_begin(text, limit, end, PHRASE_CLAUSE);
        const uint32_t role = role_of_clause(text, begin, end);
        for (uint32_t at = begin; at < role; at++)
            if (text.data[at] == U'以') {
                begin = at + 1; /* 构建以|A、B为主导 */
                break;
            }
        if (role == end || !enumeration_before(reading, begin, role, name->shape.keys[k], &found))
            return false;
        const struct phrase key = name->shape.key_at[k];
        struct framework_part *part = &parts->list[k];
        *part = (struct framework_part){.key = reading_text(reading, key.begin, key.end),
                                        .label = reading_text(reading, begin, end)};
        frame_part_take(reading, &found, part);
        end = phrase_begin(text, limit, begin, PHRASE_CLAUSE);
        if (k > 0 && (end == limit || phrase_mark_at(text, end - 1) != PHRASE_COMMA))
            return false;
        end -= k > 0;
    }
    parts->count = keys;
    parts->end = name->end;
    return true;
}
