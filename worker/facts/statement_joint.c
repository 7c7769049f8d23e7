/* Lists of persons before a verb of saying, and after one who opens a clause: what each of them is
 * may stand before his name, and others who are not named behind the last. */
#include "facts/statement_joint.h"

#include "base/buffer.h"
#include "facts/people.h"
#include "facts/phrase.h"

enum { MOST_TOGETHER = 12 };

/* 村民|X: where the calling begins that ends right before a name; `name` where none does. */
static uint32_t before_calling(const struct reading *reading, uint32_t limit, uint32_t name)
{
    enum { LONGEST_CALLING = 4 };
    for (uint32_t begin = name; begin > limit && name - begin < LONGEST_CALLING; begin--) {
        const struct lexicon_hit *calling =
            lexicon_hit_at(&reading->hits, begin - 1, LEXICON_BEFORE_NAMES);
        if (calling != NULL && calling->end == name)
            return begin - 1;
    }
    return name;
}

/* 企业|董事长X: the word for a house before a post of it; `begin` where none is. */
static uint32_t before_house(struct runes text, uint32_t limit, uint32_t begin, uint32_t name)
{
    static const struct runes houses[] = {
        RUNES_ROW(U"企业"), RUNES_ROW(U"公司"), RUNES_ROW(U"集团"),   RUNES_ROW(U"单位"),
        RUNES_ROW(U"学校"), RUNES_ROW(U"医院"), RUNES_ROW(U"合作社"), {NULL, 0}};
    const struct runes *house =
        begin < name ? phrase_word_before(text, limit, begin, houses) : NULL;
    if (house == NULL || begin <= limit + house->length)
        return begin;
    const char32_t before = text.data[begin - house->length - 1];
    return rune_is_han(before) && !RUNE_AMONG(before, U"和与及") ? begin : begin - house->length;
}

/* 县委书记、|, 浙江|客商|: the end of what stands there and tells who somebody is, or where he is
 * from; `at` where nothing does. */
static uint32_t behind_title(const struct reading *reading, uint32_t at, uint32_t limit)
{
    static const enum mention_type types[] = {MENTION_POST, MENTION_ORGANISATION, MENTION_PLACE};
    for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        const struct mention *mention = reading_mention_at(reading, at, types[i]);
        if (mention != NULL && mention->end < limit)
            return mention->end + (types[i] == MENTION_POST &&
                                   phrase_mark_at(reading->text, mention->end) == PHRASE_PAUSE);
    }
    const struct lexicon_hit *calling = lexicon_hit_at(&reading->hits, at, LEXICON_BEFORE_NAMES);
    return calling != NULL && calling->end < limit ? calling->end : at;
}

uint32_t statement_behind_titles(const struct reading *reading, uint32_t at, uint32_t limit)
{
    enum { MOST = 6 };
    uint32_t name = at, post = at;
    for (int i = 0; i < MOST && name < limit; i++) {
        const uint32_t next = behind_title(reading, name, limit);
        if (next == name)
            break;
        name = next;
        if (reading_mention_at(reading, post, MENTION_POST) != NULL)
            post = name;
    }
    return name < limit && reading_mention_at(reading, name, MENTION_PERSON) != NULL ? name : post;
}

uint32_t statement_before_titles(const struct reading *reading, uint32_t limit, uint32_t name)
{
    enum { FURTHEST = 40 };
    struct runes text = reading->text;
    uint32_t begin = before_calling(reading, limit, name);
    for (uint32_t i = reading_mention_from(reading, name); i > 0; i--) {
        const struct mention *post = &reading->mentions[i - 1];
        if (post->type == MENTION_PERSON || post->begin < limit || name - post->begin > FURTHEST)
            break;
        if (post->type == MENTION_POST && post->end <= begin &&
            post->end + (phrase_mark_at(text, post->end) == PHRASE_PAUSE) == begin)
            begin = post->begin;
    }
    return before_house(text, limit, begin, name);
}

static const struct mention *person_ending_at(const struct reading *reading, uint32_t limit,
                                              uint32_t end)
{
    enum { LONGEST_NAME = 12 };
    uint32_t from = end - limit > LONGEST_NAME ? end - LONGEST_NAME : limit;
    for (uint32_t i = reading_mention_from(reading, from);
         i < reading->mention_count && reading->mentions[i].begin < end; i++)
        if (reading->mentions[i].type == MENTION_PERSON && reading->mentions[i].end == end)
            return &reading->mentions[i];
    return NULL;
}

const struct mention *statement_first_of(const struct reading *reading, uint32_t limit,
                                         const struct mention *last)
{
    struct runes text = reading->text;
    for (int i = 1; i < MOST_TOGETHER; i++) {
        uint32_t joint = statement_before_titles(reading, limit, last->begin);
        if (joint <= limit + 2 || !RUNE_AMONG(text.data[joint - 1], U"、和与及"))
            break;
        const struct mention *before = person_ending_at(reading, limit, joint - 1);
        if (before == NULL)
            break;
        last = before;
    }
    return last;
}

const struct mention *statement_last_of(const struct reading *reading, const struct mention *first,
                                        uint32_t limit)
{
    struct runes text = reading->text;
    for (int i = 1; i < MOST_TOGETHER && first->end + 1 < limit; i++) {
        uint32_t name = first->end + 1;
        const struct mention *post;
        if (!RUNE_AMONG(text.data[first->end], U"、和与及"))
            break;
        while ((post = reading_mention_at(reading, name, MENTION_POST)) != NULL &&
               post->end < limit)
            name = post->end + (phrase_mark_at(text, post->end) == PHRASE_PAUSE);
        const struct mention *next = reading_mention_at(reading, name, MENTION_PERSON);
        if (next == NULL || next->end >= limit)
            break;
        first = next;
    }
    return first;
}

struct span statement_names(const struct reading *reading, const struct mention *first,
                            const struct mention *last)
{
    if (first == last)
        return person_name(reading, last);
    struct buffer names;
    buffer_init(&names, reading->arena, 64, 4096);
    for (const struct mention *person = first; person <= last; person++) {
        if (person->type != MENTION_PERSON)
            continue;
        if (person != first)
            buffer_append(&names, SPAN("、"));
        buffer_append(&names, person_name(reading, person));
    }
    return buffer_span(&names);
}

uint32_t statement_before_others(const struct reading *reading, uint32_t limit, uint32_t end)
{
    enum { LONGEST = 12 };
    struct runes text = reading->text;
    if (end <= limit + 2 ||
        !RUNE_AMONG(text.data[end - 1], U"等民人员众部表者家师长生友工客户导志"))
        return end;
    for (uint32_t at = end; at > limit + 1 && end - at < LONGEST && rune_is_han(text.data[at - 1]);
         at--)
        if (text.data[at - 1] == U'等')
            return person_ending_at(reading, limit, at - 1) != NULL ? at - 1 : end;
    return end;
}

bool statement_is_object(const struct reading *reading, uint32_t limit, const struct mention *first)
{
    static const struct runes deeds[] = {
        RUNES_ROW(U"听取"), RUNES_ROW(U"听取了"), RUNES_ROW(U"聆听"), RUNES_ROW(U"听了"),
        RUNES_ROW(U"会见"), RUNES_ROW(U"会见了"), RUNES_ROW(U"看望"), RUNES_ROW(U"看望了"),
        RUNES_ROW(U"慰问"), RUNES_ROW(U"慰问了"), RUNES_ROW(U"走访"), RUNES_ROW(U"走访了"),
        RUNES_ROW(U"邀请"), RUNES_ROW(U"陪同"),   {NULL, 0}};
    uint32_t begin = statement_before_titles(reading, limit, first->begin);
    return phrase_word_before(reading->text, limit, begin, deeds) != NULL;
}
