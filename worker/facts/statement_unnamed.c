/* Told by a word for what they are: by whom a body speaks (负责人), a group (与会人员, 学员们), or
 * a surname and a title (林科长) of whom the text gives no full name. */
#include "facts/statement_unnamed.h"

#include "facts/phrase.h"
#include "facts/statement_content.h"

/* Words before them with which they are not the speaker's: 据 alone leads to one who informs. */
static const struct runes others = RUNES_ROW(U"在对向与和跟同给由让经请把将被从的按依遵照根为");

/* 贯彻|县领导|要求, 牢记|总书记|嘱托: what is made of somebody's words. */
static const struct runes minding[] = {RUNES_ROW(U"贯彻"), RUNES_ROW(U"落实"), RUNES_ROW(U"满足"),
                                       RUNES_ROW(U"达到"), RUNES_ROW(U"符合"), RUNES_ROW(U"听从"),
                                       RUNES_ROW(U"听取"), RUNES_ROW(U"收到"), RUNES_ROW(U"办理"),
                                       RUNES_ROW(U"牢记"), RUNES_ROW(U"铭记"), RUNES_ROW(U"不忘"),
                                       RUNES_ROW(U"践行"), RUNES_ROW(U"遵循"), {NULL, 0}};

static bool is_surname(const struct reading *reading, uint32_t position)
{
    return lexicon_find(reading->lexicon, LEXICON_SURNAMES,
                        runes_slice(reading->text, position, position + 1)) != NULL;
}

/* Whether a title that follows names (师傅, 科长) stands there; its end, or 0. */
static uint32_t title_at(const struct reading *reading, uint32_t begin, uint32_t limit)
{
    const struct lexicon_hits *hits = &reading->hits;
    uint32_t end = 0;
    for (uint32_t i = hits->first[begin]; i < hits->first[begin + 1]; i++)
        if (hits->hits[i].category == LEXICON_AFTER_NAMES && hits->hits[i].end <= limit &&
            hits->hits[i].end > end && hits->hits[i].end > begin + 1)
            end = hits->hits[i].end;
    return end;
}

/* Whether a clause, a calling (市民|周先生), a body (公司|林科长) or 的 leads to a name there. */
static bool is_led_to(const struct reading *reading, uint32_t limit, uint32_t name)
{
    enum { LONGEST_CALLING = 6 };
    static const struct runes bodies[] = {
        RUNES_ROW(U"公司"), RUNES_ROW(U"单位"),   RUNES_ROW(U"学校"), RUNES_ROW(U"医院"),
        RUNES_ROW(U"局"),   RUNES_ROW(U"村里的"), {NULL, 0}};
    struct runes text = reading->text;
    if (name == limit || !rune_is_han(text.data[name - 1]) || text.data[name - 1] == U'的' ||
        phrase_word_before(text, limit, name, bodies) != NULL)
        return true;
    for (uint32_t at = name; at > limit && name - at < LONGEST_CALLING; at--) {
        const struct lexicon_hit *calling =
            lexicon_hit_at(&reading->hits, at - 1, LEXICON_BEFORE_NAMES);
        if (calling != NULL && calling->end == name)
            return true;
    }
    return false;
}

/* Whether somebody of that surname was named before, so that it cannot be told who is meant. */
static bool is_named_before(const struct reading *reading, uint32_t surname)
{
    enum { LOOK_BACK = 400 }; /* mentions */
    uint32_t behind = reading_mention_from(reading, surname);
    for (uint32_t i = behind > LOOK_BACK ? behind - LOOK_BACK : 0; i < behind; i++)
        if (reading->mentions[i].type == MENTION_PERSON &&
            reading->text.data[reading->mentions[i].begin] == reading->text.data[surname])
            return true;
    return false;
}

uint32_t statement_titled_at(const struct reading *reading, uint32_t begin, uint32_t limit)
{
    if (begin + 2 >= limit || !is_surname(reading, begin))
        return begin;
    uint32_t end = title_at(reading, begin + 1, limit);
    return end != 0 && !is_named_before(reading, begin) ? end : begin;
}

/* 林科长|: where such a name begins that ends at `end`; `end` where none does. */
static uint32_t titled_before(const struct reading *reading, uint32_t limit, uint32_t end)
{
    enum { LONGEST_TITLE = 3 };
    for (uint32_t at = end - 2; at > limit && end - at <= LONGEST_TITLE; at--)
        if (title_at(reading, at, end) == end && is_surname(reading, at - 1) &&
            is_led_to(reading, limit, at - 1) && !is_named_before(reading, at - 1))
            return at - 1;
    return end;
}

/* 代表们, 学员们, but not 他们. */
static bool is_group(struct runes text, uint32_t limit, uint32_t end)
{
    static const struct runes pronouns = RUNES_ROW(U"他她它我你您咱人");
    return end > limit + 2 && text.data[end - 1] == U'们' &&
           !runes_hold(pronouns, text.data[end - 2]);
}

static bool ends_so(struct runes text, uint32_t limit, uint32_t end)
{
    static const struct runes heads[] = {RUNES_ROW(U"负责人"),   RUNES_ROW(U"负责同志"),
                                         RUNES_ROW(U"人士"),     RUNES_ROW(U"人员"),
                                         RUNES_ROW(U"代表"),     RUNES_ROW(U"委员"),
                                         RUNES_ROW(U"嘉宾"),     RUNES_ROW(U"学员"),
                                         RUNES_ROW(U"发言人"),   RUNES_ROW(U"主要领导"),
                                         RUNES_ROW(U"相关领导"), RUNES_ROW(U"县领导"),
                                         RUNES_ROW(U"市领导"),   RUNES_ROW(U"区领导"),
                                         RUNES_ROW(U"镇领导"),   RUNES_ROW(U"与会专家"),
                                         RUNES_ROW(U"与会者"),   RUNES_ROW(U"受访者"),
                                         RUNES_ROW(U"干部群众"), RUNES_ROW(U"党员干部"),
                                         RUNES_ROW(U"客商"),     RUNES_ROW(U"护士长"),
                                         RUNES_ROW(U"民警"),     RUNES_ROW(U"交警"),
                                         RUNES_ROW(U"法官"),     RUNES_ROW(U"检察官"),
                                         RUNES_ROW(U"专家"),     RUNES_ROW(U"医生"),
                                         RUNES_ROW(U"技术员"),   RUNES_ROW(U"农技员"),
                                         RUNES_ROW(U"村干部"),   RUNES_ROW(U"等公司"),
                                         RUNES_ROW(U"等企业"),   {NULL, 0}};
    return phrase_word_before(text, limit, end, heads) != NULL || is_group(text, limit, end);
}

/* 代表|建议185件: what they handed in, not what they say. */
static bool is_motion(struct runes text, uint32_t limit, uint32_t end)
{
    enum { LENGTH = 2 };
    static const struct runes movers[] = {RUNES_ROW(U"代表"), RUNES_ROW(U"委员"), {NULL, 0}};
    return phrase_word_before(text, limit, end, movers) != NULL &&
           runes_at(text, end, RUNES(U"建议")) && end + LENGTH < text.length &&
           phrase_mark_at(text, end + LENGTH) == 0;
}

/* Before 语重心长地: where the manner begins that ends at `end`, behind a word for a speaker. */
static uint32_t without_manner(struct runes text, uint32_t limit, uint32_t end)
{
    enum { LONGEST = 7 };
    if (end <= limit + 2 || text.data[end - 1] != U'地')
        return end;
    for (uint32_t at = end - 2; at > limit && end - at <= LONGEST; at--)
        if (ends_so(text, limit, at))
            return at;
    return end;
}

/* 岳西县|县长, 县农业局|局长, 公司|总经理: where the words begin for the one holder of a post, at a
 * clause's begin; `end` where they do not. */
static uint32_t holder_before(const struct reading *reading, uint32_t limit, uint32_t end)
{
    enum { LONGEST_POST = 8, LONGEST = 20 };
    static const struct runes houses[] = {
        RUNES_ROW(U"公司"), RUNES_ROW(U"企业"), RUNES_ROW(U"集团"), RUNES_ROW(U"学校"),
        RUNES_ROW(U"医院"), RUNES_ROW(U"该"),   RUNES_ROW(U"县"),   RUNES_ROW(U"市"),
        RUNES_ROW(U"区"),   RUNES_ROW(U"镇"),   RUNES_ROW(U"乡"),   RUNES_ROW(U"村"),
        RUNES_ROW(U"街道"), RUNES_ROW(U"旗"),   {NULL, 0}};
    struct runes text = reading->text;
    uint32_t from = phrase_begin(text, limit, end, PHRASE_CLAUSE), post = end;
    from += from < end && text.data[from] == U'据';
    if (end - from > LONGEST || end < from + 3)
        return end;
    for (uint32_t at = end - 2; at > from && end - at <= LONGEST_POST; at--) {
        const struct lexicon_hit *hit = lexicon_hit_at(&reading->hits, at, LEXICON_POSTS);
        if (hit != NULL && hit->end == end)
            post = at;
    }
    const struct mention *place = reading_mention_at(reading, from, MENTION_PLACE);
    const struct mention *body = reading_mention_at(reading, from, MENTION_ORGANISATION);
    if (post == end ||
        !((place != NULL && place->end <= post) || (body != NULL && body->end <= post) ||
          phrase_word_at(text, from, post, houses) != NULL) ||
        !phrase_is_han(text, (struct phrase){from, end}) ||
        phrase_holds_word(text, from, post, minding) || runes_at(text, post, RUNES(U"总书记")))
        return end;
    for (uint32_t at = from; at < end; at++)
        if (RUNE_AMONG(text.data[at], U"的和与是由让请向对位某老") ||
            reading_mention_at(reading, at, MENTION_PERSON) != NULL)
            return end;
    return from;
}

/* “…。”|公司负责人|说: where the words begin that end at `end`: behind what was said, unless they
 * tell to whom (“…。”他对公司负责人说), or at the clause's begin. */
static uint32_t begin_of_speaker(struct runes text, uint32_t limit, uint32_t end)
{
    const uint32_t from = phrase_begin(text, limit, end, PHRASE_CLAUSE);
    for (uint32_t at = end; at > from + 1 && !RUNE_AMONG(text.data[at - 1], U"对向"); at--)
        if (text.data[at - 1] == U'”')
            return statement_ends_speech(text, at - 2) ? at : from;
    return from;
}

struct span statement_unnamed_before(const struct reading *reading, uint32_t limit, uint32_t end,
                                     uint32_t *begin)
{
    enum { LONGEST = 20 };
    const struct span none = {NULL, 0};
    struct runes text = reading->text;
    if (end < limit + 2)
        return none;
    if (runes_at(text, end - 2, RUNES(U"负责")) && runes_at(text, end, RUNES(U"同志")))
        end += 2; /* taken for the word behind a name */
    uint32_t titled = titled_before(reading, limit, end);
    if (titled < end) {
        *begin = titled;
        return reading_text(reading, titled, end);
    }
    uint32_t holder = holder_before(reading, limit, end);
    if (holder < end) {
        *begin = holder;
        return reading_text(reading, holder, end);
    }
    static const struct runes together[] = {RUNES_ROW(U"纷纷"), RUNES_ROW(U"一致"), {NULL, 0}};
    const struct mention *post = NULL;
    bool many = phrase_word_at(text, end, text.length, together) != NULL;
    end = without_manner(text, limit, end);
    uint32_t from = begin_of_speaker(text, limit, end);
    for (uint32_t i = reading_mention_from(reading, from);
         many && i < reading->mention_count && reading->mentions[i].begin < end; i++)
        if (reading->mentions[i].type == MENTION_POST && reading->mentions[i].end == end)
            post = &reading->mentions[i]; /* 参会的乡镇党委书记|纷纷说 */
    if (post == NULL && (!ends_so(text, limit, end) || is_motion(text, limit, end)))
        return none;
    static const struct runes joining[] = {
        RUNES_ROW(U"还有"), RUNES_ROW(U"另有"), RUNES_ROW(U"也有"), RUNES_ROW(U"有"), {NULL, 0}};
    if (from < end && text.data[from] == U'据')
        from++;
    if (!runes_at(text, from, RUNES(U"有关")))
        from += phrase_word_length(text, from, end, joining);
    const struct mention *body = reading_mention_at(reading, from, MENTION_ORGANISATION);
    const uint32_t behind = body != NULL && body->end < end ? body->end : from;
    if (from >= end || end - behind > LONGEST || runes_hold(others, text.data[from]) ||
        phrase_holds_word(text, from, end, minding))
        return none;
    for (uint32_t at = behind; at < end; at++)
        if ((!rune_is_han(text.data[at]) && text.data[at] != U'、') ||
            reading_mention_at(reading, at, MENTION_PERSON) != NULL)
            return none; /* X与企业负责人说 */
    *begin = from;
    return reading_text(reading, from, end);
}
