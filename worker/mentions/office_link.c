#include "mentions/office_link.h"

#include "mentions/appointments.h"
#include "text/traits.h"

bool names_office(const struct person_search *search, uint32_t number)
{
    struct runes text = search->builder->text;
    number = posts_row_end(search, number);
    static const struct runes words[] = {RUNES_ROW(U"职务"), RUNES_ROW(U"一职"), RUNES_ROW(U"之职"),
                                         RUNES_ROW(U"等职"), RUNES_ROW(U"的职务")};
    for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++)
        if (runes_at(text, post_of(search, number)->end, words[i]))
            return true;
    return false;
}

/* The length of the first of the words that stands there, 0 where none does; a longer word comes
 * before the one that it begins with. */
static uint32_t word_length(struct runes text, uint32_t at, const struct runes *words, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (runes_at(text, at, words[i]))
            return words[i].length;
    return 0;
}

#define WORD_LENGTH(text, at, words)                                                               \
    ((at) < (text).length && WORDS_MAY_BEGIN(words, (text).data[at])                               \
         ? word_length(text, at, words, sizeof(words) / sizeof(*(words)))                          \
         : 0)

/* A、B|两位同志, A|等47人, A|同志: behind the words that sum up or address who was named. */
static uint32_t behind_sum(struct runes text, uint32_t at)
{
    static const struct runes called[] = {RUNES_ROW(U"同志"), RUNES_ROW(U"先生"),
                                          RUNES_ROW(U"女士")};
    uint32_t counted = behind_their_number(text, at);
    if (counted > at)
        return counted;
    at += text.data[at] == U'等';
    return at + WORD_LENGTH(text, at, called);
}

struct office_link office_link_at(const struct person_search *search, uint32_t position)
{
    static const struct runes manners[] = {
        RUNES_ROW(U"分别"), RUNES_ROW(U"全票"), RUNES_ROW(U"高票"), RUNES_ROW(U"正式"),
        RUNES_ROW(U"依法"), RUNES_ROW(U"先后"), RUNES_ROW(U"自愿"), RUNES_ROW(U"主动"),
        RUNES_ROW(U"再次"), RUNES_ROW(U"双双"), RUNES_ROW(U"同时"), RUNES_ROW(U"光荣"),
        RUNES_ROW(U"已经"), RUNES_ROW(U"因病"), RUNES_ROW(U"继续"), RUNES_ROW(U"均")};
    static const struct runes takes[] = {
        RUNES_ROW(U"任命为"),   RUNES_ROW(U"任"),       RUNES_ROW(U"担任"),
        RUNES_ROW(U"兼任"),     RUNES_ROW(U"出任"),     RUNES_ROW(U"当选为"),
        RUNES_ROW(U"当选"),     RUNES_ROW(U"现任"),     RUNES_ROW(U"拟任"),
        RUNES_ROW(U"就任"),     RUNES_ROW(U"升任"),     RUNES_ROW(U"调任"),
        RUNES_ROW(U"转任"),     RUNES_ROW(U"获任"),     RUNES_ROW(U"被任命为"),
        RUNES_ROW(U"被任为"),   RUNES_ROW(U"被选为"),   RUNES_ROW(U"被选举为"),
        RUNES_ROW(U"被推选为"), RUNES_ROW(U"被推举为"), RUNES_ROW(U"被补选为"),
        RUNES_ROW(U"被增补为"), RUNES_ROW(U"被增选为"), RUNES_ROW(U"被聘任为"),
        RUNES_ROW(U"被聘请为"), RUNES_ROW(U"被聘为"),   RUNES_ROW(U"获聘为"),
        RUNES_ROW(U"受聘为"),   RUNES_ROW(U"被提拔为"), RUNES_ROW(U"被确定为"),
        RUNES_ROW(U"当选连任"), RUNES_ROW(U"接任"),     RUNES_ROW(U"连任"),
        RUNES_ROW(U"续任"),     RUNES_ROW(U"增补为"),   RUNES_ROW(U"补选为"),
        RUNES_ROW(U"晋升为"),   RUNES_ROW(U"历任"),     RUNES_ROW(U"曾任")};
    static const struct runes leaves[] = {
        RUNES_ROW(U"辞去"),         RUNES_ROW(U"请辞"),     RUNES_ROW(U"提出辞去"),
        RUNES_ROW(U"申请辞去"),     RUNES_ROW(U"请求辞去"), RUNES_ROW(U"要求辞去"),
        RUNES_ROW(U"提出请求辞去"), RUNES_ROW(U"被免去"),   RUNES_ROW(U"不再担任"),
        RUNES_ROW(U"不再兼任"),     RUNES_ROW(U"不再任"),   RUNES_ROW(U"卸任")};
    static const struct runes terms[] = {RUNES_ROW(U"新一届"), RUNES_ROW(U"新一任"),
                                         RUNES_ROW(U"首任"), RUNES_ROW(U"新任")};
    enum { MOST_MANNERS = 2 };
    struct runes text = search->builder->text;
    struct office_link link = {0};
    char32_t first = position + 1 < text.length ? text.data[position] : 0;
    /* the first characters of all those words, and of what sums up the names */
    if (!(rune_traits(first) & TRAIT_NUMERAL) &&
        !RUNE_AMONG(first,
                    U"为任的当同等被担兼出现拟分辞提不继接连升调转获就续受增补晋全高正依先自主再双"
                    U"光已因均请申要卸女历曾"))
        return link;
    uint32_t at = behind_sum(text, position);
    for (int i = 0; i < MOST_MANNERS; i++) {
        uint32_t manner = WORD_LENGTH(text, at, manners);
        link.each |= manner != 0 && text.data[at] == U'分';
        at += manner;
    }
    uint32_t left = WORD_LENGTH(text, at, leaves);
    bool office = left != 0 && text.data[at + left - 1] == U'去';
    bool takes_up = left == 0 && at < text.length && WORDS_MAY_BEGIN(takes, text.data[at]);
    for (size_t i = 0; takes_up && left == 0 && i < sizeof(takes) / sizeof(*takes); i++) {
        if (!runes_at(text, at, takes[i]))
            continue;
        uint32_t behind = at + takes[i].length;
        if (behind < text.length && search->post_at[behind] == 0)
            behind += WORD_LENGTH(text, behind, terms);
        if (behind < text.length && search->post_at[behind] != 0)
            left = behind - at;
    }
    if (left == 0 && at < text.length && RUNE_AMONG(text.data[at], U"为的")) {
        office = text.data[at] == U'的';
        link.plain = at == position;
        left = 1;
    }
    uint32_t number = left != 0 && at + left < text.length ? search->post_at[at + left] : 0;
    if (number != 0 && (!office || names_office(search, number - 1)))
        link.post = number;
    return link;
}
