#include "mentions/appointments.h"

#include "mentions/office_link.h"

enum { LONGEST_NOTE = 16 };

uint32_t skip_spaces(struct runes text, uint32_t position)
{
    uint32_t most = position + 3;
    while (position < text.length && position < most && is_blank(text.data[position]))
        position++;
    return position;
}

uint32_t behind_their_number(struct runes text, uint32_t position)
{
    enum { LONGEST = 4 };
    uint32_t from =
        position < text.length && text.data[position] == U'等' ? position + 1 : position;
    uint32_t at = from;
    while (at < text.length && at < from + LONGEST &&
           (rune_is_digit(text.data[at]) || RUNE_AMONG(text.data[at], U"一二两三四五六七八九十百")))
        at++;
    if (at == from || at >= text.length || !RUNE_AMONG(text.data[at], U"位名人"))
        return position;
    at++;
    return runes_at(text, at, RUNES(U"同志")) ? at + 2 : at;
}

uint32_t skip_note(struct runes text, uint32_t position)
{
    position = behind_their_number(text, position);
    if (position >= text.length || (text.data[position] != U'（' && text.data[position] != U'('))
        return position;
    for (uint32_t i = position + 1; i < text.length && i < position + LONGEST_NOTE; i++) {
        if (text.data[i] == U'）' || text.data[i] == U')')
            return i + 1;
        if (text.data[i] == U'。' || text.data[i] == U'\n')
            break;
    }
    return position;
}

/* 党组书记、|原|主任, 常委，|时任|部长: before what says when the post that follows was held. */
static uint32_t before_held_when(struct runes text, uint32_t from, uint32_t to)
{
    static const struct runes words[] = {RUNES_ROW(U"原"), RUNES_ROW(U"时任"), RUNES_ROW(U"现任"),
                                         RUNES_ROW(U"曾任")};
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
        if (to > from + words[i].length && runes_at(text, to - words[i].length, words[i]))
            return to - words[i].length;
    return to;
}

bool joins_posts(struct runes text, uint32_t from, uint32_t to)
{
    from = skip_note(text, from);
    to = before_held_when(text, from, to);
    if (to <= from)
        return to == from;
    if (to - from > 2)
        return false;
    for (uint32_t i = from; i < to; i++) {
        char32_t c = text.data[i];
        if (c != U'、' && c != U'，' && c != U'兼' && !is_blank(c))
            return false;
    }
    return true;
}

uint32_t posts_row_end(const struct person_search *search, uint32_t number)
{
    enum { HELD_MOST = 32 };
    struct runes text = search->builder->text;
    for (int i = 0;
         i < HELD_MOST && number + 1 < search->post_count &&
         joins_posts(text, post_of(search, number)->end, post_of(search, number + 1)->begin);
         i++)
        number++;
    return number;
}

bool closes_a_group(struct runes text, uint32_t end, uint32_t next)
{
    static const struct runes groups[] = {RUNES_ROW(U"负责人"), RUNES_ROW(U"负责同志"),
                                          RUNES_ROW(U"领导"),   RUNES_ROW(U"干部"),
                                          RUNES_ROW(U"代表"),   RUNES_ROW(U"联络员")};
    for (size_t i = 0; i < sizeof(groups) / sizeof(*groups); i++)
        if (text.data[end] == U'，' && next > end && end >= groups[i].length &&
            runes_at(text, end - groups[i].length, groups[i]))
            return true;
    return false;
}

bool is_appointed(const struct person_search *search, uint32_t position)
{
    struct runes text = search->builder->text;
    uint32_t end = skip_note(text, position);
    if (end + 1 >= text.length)
        return false;
    bool acting = text.data[end] == U'代' && search->post_at[end] != 0; /* 王某|代理县长职务 */
    return acting || office_link_at(search, end).post != 0;
}

/* The post that a bracket or a comma behind the name tells, number + 1; 0 none. */
static uint32_t post_told_beside(const struct person_search *search, uint32_t end)
{
    static const struct runes links[] = {RUNES_ROW(U"（"), RUNES_ROW(U"("), RUNES_ROW(U"，现任"),
                                         RUNES_ROW(U"，时任")};
    struct runes text = search->builder->text;
    uint32_t behind_note = skip_note(text, end);
    for (size_t i = 0; i < sizeof(links) / sizeof(*links); i++) {
        uint32_t from = i < 2 ? end : behind_note;
        if (runes_at(text, from, links[i]) && search->post_at[from + links[i].length] != 0)
            return search->post_at[from + links[i].length];
    }
    return 0;
}

/* 张三是|县教育局局长: the post that somebody is said to be, number + 1, where nothing is told of
 * it; 0 none. */
static uint32_t post_that_is(const struct person_search *search, uint32_t end)
{
    struct runes text = search->builder->text;
    uint32_t number =
        runes_at(text, end, RUNES(U"是")) && end + 1 < text.length ? search->post_at[end + 1] : 0;
    uint32_t behind = number != 0 ? post_of(search, number - 1)->end : 0;
    return behind >= text.length ||
                   ((search->builder->edges[behind] & EDGE_END) && text.data[behind] != U'的')
               ? number
               : 0;
}

void post_after_name(struct person_search *search, uint32_t person)
{
    struct runes text = search->builder->text;
    uint32_t end = search->builder->mentions[person - 1].end;
    uint32_t number = post_told_beside(search, end);
    if (number == 0) {
        uint32_t from = skip_note(text, end);
        struct office_link link = office_link_at(search, from);
        number = link.post != 0 ? link.post : post_that_is(search, from);
        if (number == 0)
            return;
        uint32_t behind = post_of(search, number - 1)->end;
        if (link.plain && text.data[from] == U'为' && behind < text.length &&
            !(search->builder->edges[behind] & EDGE_END))
            return;
    }
    struct mention *post = post_of(search, number - 1);
    while (post != NULL && post->person == 0) {
        post->person = person;
        if (number >= search->post_count)
            break;
        struct mention *next = post_of(search, number++);
        post = joins_posts(text, post->end, next->begin) ? next : NULL;
    }
}

/* X为教育局局长，免去|其|文化局局长职务: the person named last before the words up to `end`, number
 * + 1; 0 where none stands near. */
static uint32_t person_spoken_of(const struct person_search *search, uint32_t end)
{
    enum { FURTHEST = 60 };
    const struct reading_builder *builder = search->builder;
    uint32_t best = 0;
    for (size_t i = 0; i < builder->count; i++) {
        const struct mention *mention = &builder->mentions[i];
        if (mention->type == MENTION_PERSON && mention->end <= end &&
            mention->end + FURTHEST > end &&
            (best == 0 || mention->end > builder->mentions[best - 1].end))
            best = (uint32_t)i + 1;
    }
    for (uint32_t i = best != 0 ? builder->mentions[best - 1].end : end; i < end; i++)
        if (RUNE_AMONG(builder->text.data[i], U"。；\n"))
            return 0;
    return best;
}

void posts_taken_from_them(struct person_search *search)
{
    enum { GIVING = 6 }; /* the rows from here on give an office, and need no 职务 behind it */
    static const struct runes leads[] = {
        RUNES_ROW(U"免去其"),       RUNES_ROW(U"免去他的"),   RUNES_ROW(U"免去她的"),
        RUNES_ROW(U"免去其担任的"), RUNES_ROW(U"免去其所任"), RUNES_ROW(U"，辞去"),
        RUNES_ROW(U"提名为"),       RUNES_ROW(U"提名其为"),   RUNES_ROW(U"，兼任"),
        RUNES_ROW(U"并兼任"),       RUNES_ROW(U"，任命为"),   RUNES_ROW(U"，同时担任"),
        RUNES_ROW(U"，不再担任"),   RUNES_ROW(U"，不再兼任")};
    struct runes text = search->builder->text;
    for (uint32_t number = 0; number < search->post_count; number++) {
        struct mention *post = post_of(search, number);
        for (size_t i = 0; post->person == 0 && i < sizeof(leads) / sizeof(*leads); i++) {
            uint32_t length = leads[i].length;
            if (post->begin < length || !runes_at(text, post->begin - length, leads[i]) ||
                (i < GIVING && !names_office(search, number)))
                continue;
            uint32_t person = person_spoken_of(search, post->begin - length);
            for (uint32_t next = number; person != 0; next++) {
                post_of(search, next)->person = person;
                if (next + 1 >= search->post_count ||
                    !joins_posts(text, post_of(search, next)->end,
                                 post_of(search, next + 1)->begin))
                    break;
            }
        }
    }
}
