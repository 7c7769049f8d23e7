/* The posts of the record, and its people. Each distinct wording once for a person; in a list of
 * names behind posts (县领导张三、李四) everyone holds them. */
#include "facts/ended_posts.h"
#include "facts/families.h"
#include "facts/phrase.h"
#include "text/credit.h"

struct post_list {
    struct post *items;
    size_t count, capacity;
};

/* The person that a list of names begins with: where its posts hang. */
static uint32_t list_head(const struct reading *reading, uint32_t person)
{
    enum { LONGEST_LIST = 250 };
    for (int i = 0; i < LONGEST_LIST && reading->mentions[person].person != 0; i++)
        person = reading->mentions[person].person - 1;
    return person;
}

/* A name without the spaces inside it: 李 军. */
static struct span name_of(const struct reading *reading, const struct mention *mention)
{
    char *name = arena_take(reading->arena, (size_t)(mention->end - mention->begin) * 4);
    char *end = name;
    for (uint32_t i = mention->begin; i < mention->end; i++) {
        const char32_t c = reading->text.data[i];
        if (c != U' ' && c != U'\u3000')
            end = rune_put(c, end);
    }
    return (struct span){name, (size_t)(end - name)};
}

/* `holder` is NULL for a person whom no mention beside the post names. */
static void add_post_of(const struct reading *reading, struct post_list *list, struct span person,
                        const struct mention *holder, const struct mention *mention)
{
    enum { MOST = 500, LOOK_BACK = 60 };
    struct span post = reading_text(reading, mention->begin, mention->end);
    size_t least = list->count > LOOK_BACK ? list->count - LOOK_BACK : 0;
    for (size_t i = list->count; i > least; i--) {
        const struct post *before = &list->items[i - 1];
        if (span_equal(before->person, person) && span_equal(before->post, post))
            return;
    }
    if (list->count == MOST)
        return;
    list->items = arena_extend(reading->arena, list->items, list->count, &list->capacity,
                               sizeof(*list->items));
    list->items[list->count++] = (struct post){
        .person = person,
        .post = post,
        .place = mention->code,
        .ended = holder != NULL && post_has_ended(reading, holder, mention),
        .at = reading_extent(reading, mention->begin, mention->end),
    };
}

static void add_post(const struct reading *reading, struct post_list *list,
                     const struct mention *holder, const struct mention *mention)
{
    add_post_of(reading, list, name_of(reading, holder), holder, mention);
}

/* The posts by the person that they hang on: the first number + 1 for a person, the next for a
 * post. */
struct post_index {
    uint32_t *first, *next;
};

static struct post_index index_posts(const struct reading *reading)
{
    struct post_index index = {
        arena_alloc(reading->arena, reading->mention_count * sizeof(uint32_t)),
        arena_alloc(reading->arena, reading->mention_count * sizeof(uint32_t)),
    };
    for (uint32_t i = reading->mention_count; i > 0; i--) {
        const struct mention *mention = &reading->mentions[i - 1];
        if (mention->type != MENTION_POST || mention->person == 0)
            continue;
        index.next[i - 1] = index.first[mention->person - 1];
        index.first[mention->person - 1] = i;
    }
    return index;
}

static bool is_author(const struct reading *reading, const struct mention *mention)
{
    return reading->article->blocks[reading_block_of(reading, mention->begin)].role == BLOCK_BYLINE;
}

/* 副组长张三（|县教育局局长|）、李四: in the note behind the one who opens the list, and his alone.
 */
static bool is_in_bracket_of(const struct reading *reading, uint32_t person,
                             const struct mention *post)
{
    uint32_t end = reading->mentions[person].end;
    return post->begin > end && reading->text.data[end] == U'（' &&
           post->begin < phrase_closing(reading->text, end, reading->text.length);
}

/* 主编 张三, above or below the text: a task in making the page, which bylines tell. */
static bool is_credit(const struct reading *reading, const struct mention *post)
{
    return is_author(reading, post) &&
           post->begin + credit_label_at(reading->text, post->begin) == post->end;
}

static void find_people(const struct reading *reading, struct facts *facts)
{
    enum { MOST = 500 };
    struct entity *people = NULL;
    size_t count = 0, capacity = 0;
    for (uint32_t i = 0; i < reading->mention_count && count < MOST; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->type != MENTION_PERSON)
            continue;
        struct span name = name_of(reading, mention);
        bool listed = false;
        for (size_t j = 0; j < count && !listed; j++)
            listed = span_equal(people[j].name, name);
        if (listed)
            continue;
        people = arena_extend(reading->arena, people, count, &capacity, sizeof(*people));
        people[count].name = name;
        people[count++].relation =
            is_author(reading, mention) ? RELATION_AUTHOR : RELATION_MENTIONS;
    }
    facts->people = people;
    facts->people_count = count;
}

/* Behind the note on who that is: C（女）、D（回族）. */
static uint32_t behind_note(struct runes text, uint32_t end)
{
    return end < text.length && text.data[end] == U'（' ? phrase_closing(text, end, text.length) + 1
                                                        : end;
}

/* The person who closes the list that the one at `person` stands in: A、B和|C|当选. */
static uint32_t list_end(const struct reading *reading, uint32_t person)
{
    enum { LONGEST_LIST = 250 };
    struct runes text = reading->text;
    for (int i = 0; i < LONGEST_LIST; i++) {
        uint32_t end = behind_note(text, reading->mentions[person].end);
        if (end + 1 >= text.length || !RUNE_AMONG(text.data[end], U"、和与及"))
            break;
        uint32_t begin = end + 1;
        while (begin < text.length && (text.data[begin] == U' ' || text.data[begin] == U'\u3000'))
            begin++;
        const struct mention *next = reading_mention_at(reading, begin, MENTION_PERSON);
        if (next == NULL)
            break;
        person = (uint32_t)(next - reading->mentions);
    }
    return person;
}

/* 选举A、B、C|为副主任、党组成员: where the posts begin that are told behind the list which the
 * person at `last` closes, and are everybody's; UINT32_MAX where none are. A bracket, a comma or
 * nothing at all before the first of them makes it the last one's alone. */
static uint32_t shared_from(const struct reading *reading, uint32_t last)
{
    enum { LONGEST_LINK = 20 };
    struct runes text = reading->text;
    uint32_t begin = behind_note(text, reading->mentions[last].end);
    for (uint32_t i = reading_mention_from(reading, begin); i < reading->mention_count; i++) {
        const struct mention *post = &reading->mentions[i];
        if (post->begin > begin + LONGEST_LINK)
            break;
        if (post->type != MENTION_POST)
            continue;
        bool shared = post->begin > begin && post->person == last + 1;
        for (uint32_t at = begin; shared && at < post->begin; at++)
            shared = rune_is_han(text.data[at]) || rune_is_digit(text.data[at]);
        return shared ? post->begin : UINT32_MAX;
    }
    return UINT32_MAX;
}

/* （作者系县茶业协会秘书长）: what the article's only author is. */
static void find_posts_of_author(const struct reading *reading, const struct facts *facts,
                                 struct post_list *list)
{
    enum { LABEL = 3 };
    const struct byline *author = NULL;
    for (size_t i = 0; i < facts->byline_count; i++) {
        if (facts->bylines[i].role != BYLINE_AUTHOR)
            continue;
        if (author != NULL)
            return;
        author = &facts->bylines[i];
    }
    for (size_t b = 0; author != NULL && b < reading->article->block_count; b++) {
        const struct block *block = &reading->article->blocks[b];
        if (block->role != BLOCK_BYLINE ||
            (!runes_at(reading->text, block->begin, RUNES(U"作者系")) &&
             !runes_at(reading->text, block->begin, RUNES(U"作者为")) &&
             !runes_at(reading->text, block->begin, RUNES(U"作者是"))))
            continue;
        uint32_t i = reading_mention_from(reading, block->begin);
        for (; i < reading->mention_count && reading->mentions[i].begin < block->end; i++) {
            struct mention post = reading->mentions[i];
            if (post.type != MENTION_POST || post.person != 0)
                continue;
            if (post.begin < block->begin + LABEL)
                post.begin = block->begin + LABEL;
            add_post_of(reading, list, author->name, NULL, &post);
        }
    }
}

void find_posts(const struct reading *reading, struct facts *facts)
{
    struct post_list list = {0};
    struct post_index index = index_posts(reading);
    for (uint32_t i = 0; i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->type != MENTION_PERSON)
            continue;
        uint32_t head = list_head(reading, i);
        for (uint32_t post = index.first[head]; post != 0; post = index.next[post - 1])
            if (!is_credit(reading, &reading->mentions[post - 1]) &&
                (head == i || !is_in_bracket_of(reading, head, &reading->mentions[post - 1])))
                add_post(reading, &list, mention, &reading->mentions[post - 1]);
        for (uint32_t post = head != i ? index.first[i] : 0; post != 0; post = index.next[post - 1])
            add_post(reading, &list, mention, &reading->mentions[post - 1]);
        uint32_t last = list_end(reading, i);
        if (last == i || index.first[last] == 0)
            continue;
        uint32_t from = shared_from(reading, last);
        for (uint32_t post = index.first[last]; post != 0; post = index.next[post - 1])
            if (reading->mentions[post - 1].begin >= from)
                add_post_of(reading, &list, name_of(reading, mention), &reading->mentions[last],
                            &reading->mentions[post - 1]);
    }
    find_posts_of_author(reading, facts, &list);
    facts->posts = list.items;
    facts->post_count = list.count;
    find_people(reading, facts);
}
