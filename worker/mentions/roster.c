#include "mentions/roster.h"

#include "text/credit.h"

enum { NAMES_MOST = 60, LONGEST_BRACKET = 40, LONGEST_GAP = 4 };

struct roster_name {
    uint32_t begin, end;
};

static uint32_t behind_blanks(struct runes text, uint32_t at)
{
    while (at < text.length && is_blank(text.data[at]))
        at++;
    return at;
}

static bool is_line_end(struct runes text, uint32_t at)
{
    return at >= text.length || text.data[at] == U'\n';
}

/* Behind the bracket that opens there; at where none does, or none closes in the line. */
static uint32_t behind_bracket(struct runes text, uint32_t at)
{
    if (at >= text.length || (text.data[at] != U'（' && text.data[at] != U'('))
        return at;
    for (uint32_t i = at + 1; i < text.length && i < at + LONGEST_BRACKET; i++) {
        if (text.data[i] == U'）' || text.data[i] == U')')
            return i + 1;
        if (text.data[i] == U'\n')
            break;
    }
    return at;
}

static uint32_t word_end(struct runes text, uint32_t at)
{
    enum { LONGEST = 5 };
    uint32_t end = at;
    while (end < text.length && end - at < LONGEST && rune_is_han(text.data[end]))
        end++;
    return end;
}

static bool has_surname(const struct person_search *search, uint32_t at)
{
    return lexicon_find(search->builder->reading->lexicon, LEXICON_SURNAMES,
                        runes_slice(search->builder->text, at, at + 1)) != NULL;
}

/* 王军, 李　明, 欧阳小红: the end of what stands there as a whole word and can be a name, or 0. */
static uint32_t name_end(const struct person_search *search, uint32_t at)
{
    const struct reading_builder *builder = search->builder;
    struct runes text = builder->text;
    uint32_t end = word_end(text, at);
    if (end == at + 1) { /* 李　明 */
        uint32_t next = behind_blanks(text, end);
        if (next == end || next > end + LONGEST_GAP || word_end(text, next) != next + 1)
            return 0;
        end = next + 1;
    } else if (end < at + 2 || end > at + 4 ||
               (end == at + 4 && builder->path_names[at] != 4 && !has_surname(search, at + 1))) {
        return 0;
    }
    return has_surname(search, at) &&
                   !builder_covered(builder, at, end, COVER_POST | COVER_ORGANISATION | COVER_PLACE)
               ? end
               : 0;
}

static bool closes_line(const struct person_search *search, uint32_t number)
{
    struct runes text = search->builder->text;
    return is_line_end(text,
                       behind_blanks(text, post_of(search, posts_row_end(search, number))->end));
}

static void give_row(struct person_search *search, uint32_t number, uint32_t person)
{
    const uint32_t last = person != 0 ? posts_row_end(search, number) : 0;
    for (uint32_t i = number; person != 0 && i <= last; i++)
        post_of(search, i)->person = person;
}

/* The names from `at` to the end of the line; how many there are, 0 where anything else stands
 * among them. A single one may have posts of his own behind him, whose number + 1 goes to *own. */
static uint32_t names_of_line(const struct person_search *search, uint32_t at,
                              struct roster_name names[NAMES_MOST], uint32_t *own)
{
    struct runes text = search->builder->text;
    uint32_t count = 0;
    at = behind_blanks(text, at);
    while (count < NAMES_MOST && !is_line_end(text, at)) {
        uint32_t end = name_end(search, at);
        if (end == 0) {
            *own = search->post_at[at];
            return count == 1 && *own != 0 && closes_line(search, *own - 1) ? 1 : 0;
        }
        names[count++] = (struct roster_name){at, end};
        at = behind_blanks(text, behind_bracket(text, behind_blanks(text, end)));
        if (at < text.length && RUNE_AMONG(text.data[at], U"、，；。"))
            at = behind_blanks(text, at + 1);
    }
    return is_line_end(text, at) ? count : 0;
}

static uint32_t tell(struct person_search *search, struct roster_name name)
{
    return builder_add_person(search->builder, name.begin, name.end, "roster");
}

/* 组长：王军, 副县长　张海　赵强: the names behind a post that opens a line. */
static void names_behind(struct person_search *search, struct mention *post)
{
    struct runes text = search->builder->text;
    struct roster_name names[NAMES_MOST];
    uint32_t own = 0, bracket = behind_bracket(text, post->end);
    uint32_t at = behind_blanks(text, bracket);
    bool colon = at < text.length && text.data[at] == U'：';
    if (is_line_end(text, at) || (!colon && at == bracket) ||
        (post->begin > 0 && text.data[post->begin - 1] != U'\n') ||
        credit_label_at(text, post->begin) != 0)
        return;
    uint32_t count = names_of_line(search, at + colon, names, &own), before = 0;
    size_t number = (size_t)(post - search->builder->mentions);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t person = tell(search, names[i]);
        if (person == 0)
            continue;
        if (before == 0)
            search->builder->mentions[number].person = person;
        else
            search->builder->mentions[person - 1].person = before;
        before = person;
    }
    if (own != 0 && before != 0)
        give_row(search, own - 1, before);
}

/* 县委书记：|王军|，县长：…: the name behind a colon in the midst of a line, and nothing else up to
 * the next post or the end: 主任：李明，今天… is said to him. */
static void name_behind_colon(struct person_search *search, uint32_t number)
{
    const struct mention *post = post_of(search, number);
    const struct reading_builder *builder = search->builder;
    struct runes text = builder->text;
    uint32_t at = behind_blanks(text, behind_bracket(text, post->end));
    if (at >= text.length || text.data[at] != U'：')
        return;
    at = behind_blanks(text, at + 1);
    uint32_t person = 0, end = at < text.length ? at + builder->path_names[at] : at;
    bool closed = end > at && (is_line_end(text, end) || search->post_at[end] != 0 ||
                               RUNE_AMONG(text.data[end], U"、；。") ||
                               (RUNE_AMONG(text.data[end], U"， 　") &&
                                search->post_at[behind_blanks(text, end + 1)] != 0));
    if (closed && has_surname(search, at) && credit_label_at(text, post->begin) == 0)
        person = tell(search, (struct roster_name){at, end});
    for (uint32_t i = number + 1; person != 0 && i > 0; i--) {
        post_of(search, i - 1)->person = person;
        if (i < 2 || post_of(search, i - 2)->person != 0 ||
            !joins_posts(text, post_of(search, i - 2)->end, post_of(search, i - 1)->begin))
            break;
    }
}

/* 张海　县教育局局长: the name that opens a line, or stands behind a colon, and a post behind
 * blanks that closes it. */
static void name_in_front(struct person_search *search, uint32_t number)
{
    enum { LONGEST = 24 };
    struct runes text = search->builder->text;
    uint32_t begin = post_of(search, number)->begin, at = begin;
    if (begin == 0 || !is_blank(text.data[begin - 1]) || !closes_line(search, number))
        return;
    while (at > 0 && begin - at < LONGEST && text.data[at - 1] != U'\n' &&
           text.data[at - 1] != U'：')
        at--;
    if (at > 0 && text.data[at - 1] != U'\n' && text.data[at - 1] != U'：')
        return;
    at = behind_blanks(text, at);
    uint32_t end = name_end(search, at);
    if (end == 0 || behind_blanks(text, behind_bracket(text, end)) != begin)
        return;
    give_row(search, number, tell(search, (struct roster_name){at, end}));
}

void read_rosters(struct person_search *search)
{
    for (uint32_t i = 0; i < search->post_count; i++) {
        if (post_of(search, i)->person == 0)
            names_behind(search, post_of(search, i));
        if (post_of(search, i)->person == 0)
            name_behind_colon(search, i);
        if (post_of(search, i)->person == 0)
            name_in_front(search, i);
    }
}
