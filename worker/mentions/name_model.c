/* Names of persons, character by character. Of several readings (one given character or two) the
 * one counts that leaves the words behind it whole: 方敏|感慨, not 方敏感|慨. */
#include "mentions/name_model.h"

#include "lexicon/vocabulary.h"
#include "mentions/crossing.h"
#include "mentions/name_doubts.h"
#include "mentions/office_taken.h"

enum { LONGEST_PART = 8, LONGEST_DOTTED = 30 };

static struct name_traits traits_of(const struct reading_builder *builder, uint32_t position)
{
    return vocabulary_traits(lexicon_vocabulary(builder->reading->lexicon),
                             builder->reading->text.data[position]);
}

/* How often the `length` characters are borne as a surname; 0 also where they are none. */
static uint32_t surname_weight(const struct reading_builder *builder, uint32_t position,
                               uint32_t length)
{
    if (length == 1) {
        enum { COMMON = 3 }; /* how much commoner a common one is does not count here */
        uint32_t told = traits_of(builder, position).surname;
        return told > COMMON ? COMMON : told > 0 ? told - 1 : 0;
    }
    const struct lexicon_entry *entry =
        lexicon_find(builder->reading->lexicon, LEXICON_SURNAMES,
                     runes_slice(builder->reading->text, position, position + length));
    return entry != NULL ? entry->number : 0;
}

/* Whether a word of two characters or more begins inside (begin, end) and goes on behind end. */
static bool splits_word(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    const struct reading *reading = builder->reading;
    for (uint32_t i = reading->hits.first[begin + 1]; i < reading->hits.first[end]; i++) {
        const struct lexicon_hit *hit = &reading->hits.hits[i];
        enum lexicon_category category = (enum lexicon_category)hit->category;
        if (hit->end - hit->begin < 2)
            continue;
        if (category == LEXICON_POSTS && hit->end >= end)
            return true;
        if (hit->end > end &&
            (category == LEXICON_BOUNDARIES || category == LEXICON_VERBS_OF_SAYING ||
             category == LEXICON_COUNTRIES))
            return true;
    }
    return false;
}

/* Whether the place is the begin of a word of two characters or more that no name begins with. */
static bool heads_word(const struct reading_builder *builder, uint32_t position)
{
    const struct reading *reading = builder->reading;
    uint32_t last = reading->hits.first[position + 1];
    for (uint32_t i = reading->hits.first[position]; i < last; i++) {
        const struct lexicon_hit *hit = &reading->hits.hits[i];
        enum lexicon_category category = (enum lexicon_category)hit->category;
        if (hit->end - hit->begin > 1 &&
            (category == LEXICON_BOUNDARIES || category == LEXICON_BEFORE_NAMES ||
             category == LEXICON_POSTS))
            return true;
    }
    return false;
}

/* 陈淼|和, 赵军|所: characters that are seldom the last of a name, and often the word behind it. */
static bool ends_in_particle(struct runes text, uint32_t end)
{
    return RUNE_AMONG(text.data[end - 1], U"和与及等所将则如正也又从由向");
}

/* 来|周堡: a rare surname that is a verb, and what it would go to. */
static bool ends_as_a_place(struct runes text, uint32_t end)
{
    return RUNE_AMONG(text.data[end - 1], U"村庄堡屯寨沟湾坝镇乡县市区州岭坪塘洼店集");
}

static bool ends_list_item(struct runes text, uint32_t end)
{
    return end < text.length && (text.data[end] == U'、' || text.data[end] == U'（');
}

/* The score of [begin, end) as surname of `surname` characters and given name; -1 where it cannot
 * be one. */
static int32_t score_of(const struct reading_builder *builder, uint32_t begin, uint32_t surname,
                        uint32_t end)
{
    static const int32_t weights[] = {0, 1, 2, 3, 3, 4, 5, 6, 6, 6};
    struct runes text = builder->reading->text;
    if (runes_at(text, end - 1, RUNES(U"一带")))
        return -1; /* 靖江|一带 */
    int32_t score = 2 * (int32_t)surname_weight(builder, begin, surname);
    for (uint32_t i = begin + surname; i < end; i++) {
        if (!rune_is_han(text.data[i]))
            return -1;
        uint32_t given = traits_of(builder, i).given; /* 1: listed as one that no name holds */
        if (given == 1)
            return -1;
        score += given > 0 ? weights[given > 10 ? 9 : given - 1] : 1;
    }
    if (builder->edges[end] & EDGE_END)
        score += 6;
    if (end - begin - surname == 2)
        score += 1;
    else
        score += 2; /* one character weighs like one and a half of two */
    if (splits_word(builder, begin, end))
        score -= 16;
    if (end - begin > surname + 1 && ends_in_particle(text, end))
        score -= 5;
    else if (end - begin > surname + 1 && tears_a_word(builder, end))
        score -= 4;
    if (surname_weight(builder, begin, surname) < 2 && end - begin == surname + 2 &&
        ends_as_a_place(text, end))
        score -= 8;
    const struct lexicon_hit *word = builder_hit_at(builder, begin, LEXICON_NOT_NAMES);
    if (word != NULL && word->end == end && ends_list_item(text, end))
        score -= 4; /* 镇长成功、区长高原（女）: words that are borne as names */
    else if (word != NULL)
        score -= word->end >= end || word->end - begin > 2 ? 10 : 8;
    if (heads_word(builder, begin))
        score -= 10;
    return score;
}

static uint32_t surname_length(const struct reading_builder *builder, uint32_t position)
{
    enum { LONGEST_SURNAME = 4 };
    struct runes text = builder->reading->text;
    struct name_traits traits = traits_of(builder, position);
    if (!(traits.compound & 1) || position + 1 >= text.length ||
        !vocabulary_names_begin(lexicon_vocabulary(builder->reading->lexicon), text.data[position],
                                text.data[position + 1]))
        return traits.surname > 0;
    uint32_t end =
        position + LONGEST_SURNAME < text.length ? position + LONGEST_SURNAME : text.length;
    return lexicon_prefix(builder->reading->lexicon, LEXICON_SURNAMES,
                          runes_slice(text, position, end));
}

/* The best name with a surname of that length. */
static struct name_reading name_of(const struct reading_builder *builder, uint32_t position,
                                   uint32_t surname, enum name_promise promise)
{
    struct runes text = builder->reading->text;
    struct name_reading best = {0, -1, false};
    for (uint32_t given = 1; given <= 2; given++) {
        uint32_t end = position + surname + given;
        if (end > text.length)
            break;
        int32_t score = score_of(builder, position, surname, end);
        if (score >= best.score && score >= 0) { /* of two alike the longer */
            best.score = score;
            best.end = end;
            best.closed = (builder->edges[end] & EDGE_END) != 0;
        }
    }
    int32_t least = promise == NAME_UNPROMISED ? 12 : best.closed ? 6 : 9;
    uint32_t weight = surname_weight(builder, position, surname);
    if (weight < 2) /* few bear it, and most of them are words */
        least += weight == 0 ? 10 : 6;
    if (promise == NAME_CERTAIN)
        least = 4;
    if (best.end != 0 && best.score < least)
        best.end = 0;
    return best;
}

bool name_may_begin(const struct reading_builder *builder, uint32_t position)
{
    struct name_traits traits = traits_of(builder, position);
    return traits.surname > 0 || (traits.compound & (1 | 4)) || traits.sound > 1;
}

bool name_may_be_closed(const struct reading_builder *builder, uint32_t position)
{
    const uint8_t *edges = &builder->edges[position];
    uint32_t left = builder->reading->text.length - position;
    return (traits_of(builder, position).compound & 1) || (left >= 2 && (edges[2] & EDGE_END)) ||
           (left >= 3 && (edges[3] & EDGE_END));
}

struct name_reading name_with_surname(const struct reading_builder *builder, uint32_t position,
                                      enum name_promise promise)
{
    uint32_t surname = surname_length(builder, position);
    struct name_reading name = {0, -1, false};
    if (takes_office(builder, position))
        return name;
    if (surname > 0)
        name = name_of(builder, position, surname, promise);
    if (surname > 1 && name.end == 0 && surname_weight(builder, position, 1) > 0)
        name = name_of(builder, position, 1, promise); /* 高山 is borne as a surname in Japan */
    return name;
}

static bool is_dot(char32_t c)
{
    return c == U'·' || c == U'•' || c == U'・' || c == U'‧';
}

static bool is_sound(const struct reading_builder *builder, uint32_t position)
{
    return traits_of(builder, position).sound != 0;
}

/* The end of a run of sound characters: all of it where it ends cleanly (words of one character
 * inside it are no words there: 扎尔达|里), else up to the first word after two of them. */
static uint32_t sound_end(const struct reading_builder *builder, uint32_t position, bool *closed)
{
    struct runes text = builder->reading->text;
    uint32_t end = position;
    while (end < text.length && end - position < LONGEST_PART && is_sound(builder, end)) {
        const struct lexicon_hit *word =
            end - position >= 2 ? builder_hit_at(builder, end, LEXICON_BOUNDARIES) : NULL;
        if (word != NULL && word->end - word->begin > 1)
            break; /* 特朗普|日前, 普京|提出 */
        end++;
    }
    *closed = (builder->edges[end] & EDGE_END) != 0;
    if (*closed)
        return end;
    for (uint32_t i = position + 2; i < end; i++) {
        if (builder->edges[i] & EDGE_END) {
            *closed = true;
            return i;
        }
    }
    return end;
}

/* The end of a part behind a dot: a run of sound, else the first edge after two characters. */
static uint32_t part_end(const struct reading_builder *builder, uint32_t position)
{
    struct runes text = builder->reading->text;
    bool closed;
    uint32_t sound = sound_end(builder, position, &closed);
    if (sound - position >= 2 && (closed || sound - position >= 3))
        return sound; /* 亨廷顿|抱在 */
    for (uint32_t end = position; end < text.length && end - position <= LONGEST_PART; end++) {
        if (end - position >= 2 && (builder->edges[end] & EDGE_END))
            return end;
        if (!rune_is_han(text.data[end]))
            return end;
    }
    return sound;
}

/* Whether at least half of the name's characters carry sound: 哈里·杜鲁门, not 温暖迎春·共庆. */
static bool is_mostly_sound(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    uint32_t sound = 0;
    for (uint32_t i = begin; i < end; i++)
        sound += is_sound(builder, i);
    return sound * 5 >= (end - begin) * 3;
}

/* Whether a dot follows the first part at all: the quick answer for nearly every position. */
static bool has_dot(struct runes text, uint32_t position)
{
    uint32_t end = position;
    while (end < text.length && end - position <= LONGEST_PART && rune_is_han(text.data[end]))
        end++;
    return end > position && end < text.length && is_dot(text.data[end]);
}

/* 阿里·汉|赛后, 泽尔|来上海, but 阿|不都拉: where the cheapest reading of the name ends, if what
 * goes on behind it is a word. */
static uint32_t before_a_word(const struct reading_builder *builder, uint32_t position,
                              uint32_t end)
{
    enum { COMMON = 800 };
    struct runes text = builder->reading->text;
    uint32_t path = position + builder->path_names[position], dot = position;
    while (dot < path && !is_dot(text.data[dot]))
        dot++;
    if (dot == path || path >= end)
        return end;
    const struct lexicon_hit *word = builder_hit_at(builder, path, LEXICON_BOUNDARIES);
    bool begins = (word != NULL && word->end > path + 1) || is_crossed(builder, path + 1) ||
                  (path + 1 == end && traits_of(builder, path).cost < COMMON);
    return begins ? path : end;
}

struct name_reading name_with_dots(const struct reading_builder *builder, uint32_t position)
{
    struct runes text = builder->reading->text;
    uint32_t end = position, dots = 0, part = 0;
    struct name_traits first = traits_of(builder, position);
    if ((first.sound < 2 && first.surname < 2 && !(first.compound & 4)) || !has_dot(text, position))
        return (struct name_reading){0, -1, false}; /* 的|布鲁斯·哈灵顿, 其子|约瑟夫·卡比拉 */
    while (end < text.length && end - position < LONGEST_DOTTED) {
        if (rune_is_han(text.data[end]) && part < LONGEST_PART && dots == 0) {
            const struct lexicon_hit *word = builder_hit_at(builder, end, LEXICON_BOUNDARIES);
            if ((word != NULL && word->end - word->begin > 1) ||
                builder_hit_at(builder, end, LEXICON_BEFORE_NAMES) != NULL ||
                builder_hit_at(builder, end, LEXICON_ROLES) != NULL || text.data[end] == U'的')
                break; /* 习近平|致电|佐兰·米拉诺维奇, 外教|兰迪·亨廷顿 */
            part++;
            end++;
        } else if (is_dot(text.data[end]) && part > 0 && end + 1 < text.length &&
                   rune_is_han(text.data[end + 1])) {
            dots++;
            uint32_t last = part_end(builder, end + 1);
            end = last;
        } else {
            break;
        }
    }
    if (dots == 0 || !is_mostly_sound(builder, position, end))
        return (struct name_reading){0, -1, false};
    end = before_a_word(builder, position, end);
    return (struct name_reading){end, 20, (builder->edges[end] & EDGE_END) != 0};
}

/* 他|历任: no sounds of a name. */
static bool is_he_in_office(struct runes text, uint32_t position)
{
    return RUNE_AMONG(text.data[position], U"他她") && position + 2 < text.length &&
           RUNE_AMONG(text.data[position + 1], U"历曾现拟") && text.data[position + 2] == U'任';
}

struct name_reading name_by_sound(const struct reading_builder *builder, uint32_t position,
                                  uint32_t least)
{
    bool closed;
    uint32_t end = sound_end(builder, position, &closed);
    if (end - position < least || (!closed && end - position < 3) ||
        heads_word(builder, position) || is_he_in_office(builder->text, position) ||
        builder_hit_at(builder, position, LEXICON_NOT_NAMES) != NULL ||
        builder_hit_at(builder, position, LEXICON_COUNTRIES) != NULL)
        return (struct name_reading){0, -1, false};
    return (struct name_reading){end, 8, closed};
}

/* 副区长|满在山|陪同: whatever stands behind a post and before a mark or a verb of persons, where
 * no word is read in it and it begins with a surname. */
static struct name_reading name_between(const struct reading_builder *builder, uint32_t position)
{
    struct runes text = builder->reading->text;
    if (!(builder->promises[position] & PROMISE_BEFORE) || surname_length(builder, position) == 0)
        return (struct name_reading){0, -1, false};
    for (uint32_t end = position + 2; end <= position + 3 && end <= text.length; end++) {
        bool closed = (builder->edges[end] & EDGE_PERSON) || end == text.length ||
                      (!rune_is_han(text.data[end]) && !is_dot(text.data[end]));
        if (!rune_is_han(text.data[end - 1]) || is_crossed(builder, end - 1))
            break;
        bool verb = end == position + 2 && (builder->edges[end - 1] & EDGE_END);
        if (closed && !verb && !is_crossed(builder, end))
            return (struct name_reading){end, 14, true};
    }
    return (struct name_reading){0, -1, false};
}

/* 县委书记|句文海，: three characters between a post and a mark or a verb of persons, of which the
 * last two are usual in given names and no word begins or ends inside: a surname that few bear. */
static struct name_reading name_of_few(const struct reading_builder *builder, uint32_t position)
{
    enum { LENGTH = 3, GIVEN = 4 };
    struct runes text = builder->reading->text;
    uint32_t end = position + LENGTH;
    struct name_reading none = {0, -1, false};
    if (!(builder->promises[position] & PROMISE_BEFORE) || end >= text.length)
        return none;
    bool mark = text.data[end] == U'，' || text.data[end] == U'、' || text.data[end] == U'（';
    if (!(mark || (builder->edges[end] & EDGE_PERSON)) || is_crossed(builder, end) ||
        builder_hit_at(builder, position, LEXICON_BOUNDARIES) != NULL ||
        builder_hit_at(builder, position, LEXICON_NOT_NAMES) != NULL)
        return none;
    for (uint32_t i = position; i < end; i++) {
        if (!rune_is_han(text.data[i]) ||
            (i > position && (traits_of(builder, i).given < GIVEN || is_crossed(builder, i) ||
                              (builder->edges[i] & (EDGE_BEGIN | EDGE_END)))))
            return none;
    }
    return (struct name_reading){end, 14, true};
}

/* 局长向小|有，: one character between the name and a mark or a verb of persons, that given names
 * end in and that says nothing there by itself. */
static bool takes_one_more(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    enum { GIVEN = 3 };
    struct runes text = builder->reading->text;
    return end == begin + 2 && end + 1 < text.length && rune_is_han(text.data[end]) &&
           (!rune_is_han(text.data[end + 1]) || (builder->edges[end + 1] & EDGE_PERSON)) &&
           !is_dot(text.data[end + 1]) && !(builder->edges[end] & EDGE_PERSON) &&
           traits_of(builder, end).given > GIVEN && !ends_in_particle(text, end + 1);
}

/* 副县长何可|往|在会上, 理事长孙战|秒|说: behind a post, a character that is no word where it
 * stands
 * - a direction before another preposition, a thing right before a verb of persons - is the name's
 * last. */
static bool leaves_its_last(const struct reading_builder *builder, uint32_t begin, uint32_t end)
{
    static const struct runes directions = RUNES_ROW(U"往由于从");
    static const struct runes manners = RUNES_ROW(U"笑哭喊边坦"); /* 边|说边看 */
    struct runes text = builder->reading->text;
    if (!(builder->promises[begin] & PROMISE_BEFORE) || end != begin + 2 ||
        end + 2 >= text.length || !rune_is_han(text.data[end]) || is_crossed(builder, end) ||
        is_crossed(builder, end + 1))
        return false;
    if (text.data[end + 1] == U'在')
        return runes_hold(directions, text.data[end]) && !is_crossed(builder, end + 2);
    return !(builder->edges[end] & EDGE_END) && traits_of(builder, end).given != 1 &&
           !runes_hold(manners, text.data[end]) && (builder->edges[end + 1] & EDGE_PERSON);
}

static struct name_reading name_as_read(const struct reading_builder *builder, uint32_t position,
                                        bool foreign)
{
    struct runes text = builder->reading->text;
    if (position >= text.length || !rune_is_han(text.data[position]) ||
        takes_office(builder, position))
        return (struct name_reading){0, -1, false};
    struct name_reading dotted = name_with_dots(builder, position);
    uint32_t path = position + builder->path_names[position];
    const struct lexicon_hit *known = builder_hit_at(builder, position, LEXICON_PERSONS);
    if (known != NULL && known->end > position + 2 && known->end > path && dotted.end == 0)
        return (struct name_reading){known->end, 14, (builder->edges[known->end] & EDGE_END) != 0};
    uint32_t dot = position;
    while (dot < path && !is_dot(text.data[dot]))
        dot++;
    bool split = dotted.end > path && dot == path; /* 努尔|别克·胡安别克 */
    if (path > position && !split)
        return (struct name_reading){path, 14, (builder->edges[path] & EDGE_END) != 0};
    if (dotted.end != 0)
        return dotted;
    struct name_reading named = name_with_surname(builder, position, NAME_EXPECTED);
    if (named.end == 0) {
        struct name_reading rare = name_of_few(builder, position);
        if (rare.end != 0)
            return rare;
    }
    bool brief = foreign || !is_crossed(builder, position + 1); /* 墨菲 is no word */
    struct name_reading sounding = name_by_sound(builder, position, brief ? 2 : 3);
    if (sounding.end != 0 && takes_one_more(builder, position, sounding.end))
        sounding.end++;
    /* 宝力格巴图 begins with a surname too: the longer reading, where it alone ends cleanly. */
    if (named.end != 0 && (named.closed || sounding.end <= named.end || !sounding.closed))
        return named;
    if (sounding.end != 0 || named.end != 0)
        return sounding.end != 0 ? sounding : named;
    return name_between(builder, position);
}

struct name_reading name_expected(const struct reading_builder *builder, uint32_t position,
                                  bool foreign)
{
    struct name_reading name = name_as_read(builder, position, foreign);
    if (name.end != 0 && leaves_its_last(builder, position, name.end)) {
        name.end++;
        name.closed = true;
    }
    return name;
}
