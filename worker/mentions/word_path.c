/* Names told from words by what each costs, in hundredths of the negative logarithm of a
 * probability: a common word what it costs in the vocabulary, a name what its surname and its
 * characters cost, less what its surroundings promise. Every run of characters between marks is
 * read once from left to right (Viterbi); a name is one that the cheapest reading holds. */
#include "mentions/word_path.h"

#include "lexicon/vocabulary.h"
#include "mentions/crossing.h"
#include "mentions/locative.h"
#include "mentions/name_doubts.h"
#include "mentions/office_taken.h"
#include "mentions/triggers.h"

enum {
    LONGEST_RUN = 120,
    LONGEST_SOUND = 8, /* of a part of a foreign name */
    LONGEST_DOTTED = 24,

    LISTED_WORD = 1050,  /* a word of our lists that the vocabulary does not have */
    LISTED_PLACE = 1250, /* the same of a short form of a place */
    UNKNOWN_PAIR = 1900  /* two characters as a word that nobody knows */
};

/* What a person's name costs before its characters are looked at. */
enum { DEAREST_LEAD = 1300, DEAREST_NAME = 2900, COMMON_WORD = 1150 };
enum {
    PERSON = 400,
    ONE_GIVEN = 190,
    TWO_GIVEN = 25,
    PROMISED = 120, /* the least promise of both sides together */
    BARE = 550,
    UNPROMISED = 100, /* for less, twice where a name has but two characters */
    COMPOUND = 60,
    OWN_COMPOUND = 560,
    JAPANESE = 200, /* off, where a given name ends as they do */
    DOUBLED_GIVEN = 350,
    THIRD_GIVEN = 350, /* of a Japanese name */
    FOREIGN = 600,
    NAME_PART = 260, /* 扎西, 其其格 */
    RULER = 250,
    BEHIND_A_LAND = 300,
    A_PEOPLE = 200,
    COMMON_FIRST = 200,
    COMMON_SOUND = 300,
    PART_ALONE = 200,
    PART_SOUND = 450,
    KNOWN_NAME = 1300, /* one of the list of persons; of two characters the next */
    KNOWN_SHORT_NAME = 1200
};

enum step_kind { STEP_WORD, STEP_NAME, STEP_PROMISED_NAME };

struct step {
    int32_t cost; /* of the cheapest reading up to here */
    uint8_t length;
    uint8_t kind; /* enum step_kind of the last step */
};

struct path_search {
    struct reading_builder *builder;
    const struct vocabulary *vocabulary;
    const struct lexicon_hits *hits;
    struct runes text;
    uint32_t begin, end; /* of the run that is being read */
    struct step steps[LONGEST_RUN + 1];
};

/* ---- what a name costs ---- */

static int32_t surname_cost(uint32_t weight)
{
    static const int32_t costs[] = {760, 850, 705, 510, 420, 350};
    return costs[weight > 5 ? 5 : weight];
}

/* What the place before and behind a name says for it. */
static int32_t promise_before(const struct path_search *search, uint32_t begin)
{
    uint8_t edges = search->builder->edges[begin];
    if (search->builder->promises[begin] & PROMISE_BEFORE)
        return 250;
    char32_t last = begin > 0 ? search->text.data[begin - 1] : 0;
    if (!(edges & EDGE_BEGIN))
        return follows_occasion(search->builder, begin) ? 60 : 0;
    if (last == U'、')
        return 120;
    return last == U'“' || last == U'《' ? 0 : edges & EDGE_MARK ? 60 : 85;
}

/* 靳东平|提醒, but 李明|先后来到: how often the word that begins there stands behind names. */
static int32_t promise_of_follower(const struct path_search *search, uint32_t end)
{
    enum { TORN_FOLLOWER = -110 };
    static const int32_t promises[] = {-20, 50, 100, 100};
    const uint32_t *pairs = search->hits->pairs;
    if (end == 0 || end + 1 >= search->text.length)
        return promises[0];
    if (vocabulary_follows(search->vocabulary, pairs[end - 1]) != 0)
        return TORN_FOLLOWER;
    return promises[vocabulary_follows(search->vocabulary, pairs[end])];
}

enum { MOST_PROMISED_BEHIND = 200, QUOTED = -60 };

static int32_t promise_behind(const struct path_search *search, uint32_t begin, uint32_t end)
{
    uint8_t edges = search->builder->edges[end];
    if (search->builder->promises[end] & PROMISE_BEHIND)
        return MOST_PROMISED_BEHIND;
    if (edges & EDGE_PERSON)
        return 180;
    if (end >= search->text.length)
        return 100;
    if (search->text.data[end] == U'、')
        return 110;
    if (search->text.data[end] == U'”' && begin > 0 && search->text.data[begin - 1] == U'“')
        return QUOTED; /* “阿帕奇”直升机: what is called so is more often a thing */
    if (edges & EDGE_END)
        return 80;
    return search->text.data[end] == U'的' ? 40 : promise_of_follower(search, end);
}

/* ---- the edges of the lattice ---- */

static inline bool is_cheaper(const struct path_search *search, uint32_t from, uint32_t to,
                              int32_t cost)
{
    const struct step *steps = &search->steps[from - search->begin];
    return steps[0].cost + cost < steps[to - from].cost;
}

static inline void reach(struct path_search *search, uint32_t from, uint32_t to, int32_t cost,
                         enum step_kind kind)
{
    struct step *steps = &search->steps[from - search->begin];
    if (steps[0].cost + cost < steps[to - from].cost)
        steps[to - from] = (struct step){steps[0].cost + cost, (uint8_t)(to - from), (uint8_t)kind};
}

/* 赴浙, 中美 are several words, listed together for the places in them. */
static bool is_one_word(const struct path_search *search, const struct lexicon_hit *hit)
{
    if (hit->category != LEXICON_SITES)
        return true;
    struct span mask = lexicon_entry_of(search->builder->reading->lexicon, hit->entry)->value;
    return mask.length == 0 || mask.data[0] == 'e' || mask.data[0] == 'k';
}

/* 格林|伯格, 哈格|里夫斯: a sound of foreign names stands beside the name and no word begins or
 * ends with it. */
static bool is_part_of_sound(const struct path_search *search, uint32_t begin, uint32_t end)
{
    enum { RARE = 1280 };
    const struct vocabulary *vocabulary = search->vocabulary;
    struct runes text = search->text;
    const uint8_t *edges = search->builder->edges;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    if (end < text.length && !(edges[end] & EDGE_END) &&
        vocabulary_traits(vocabulary, text.data[end]).sound > 1 &&
        vocabulary_traits(vocabulary, text.data[end - 1]).sound > 0) {
        vocabulary_costs(vocabulary, text, end, text.length, costs);
        if (costs[2] == 0 || costs[2] >= RARE) /* 哈桑|诺夫 */
            return true;
    }
    if (begin < 2 || (edges[begin] & EDGE_BEGIN) ||
        vocabulary_traits(vocabulary, text.data[begin - 1]).sound < 3 ||
        vocabulary_traits(vocabulary, text.data[begin]).sound < 2)
        return false;
    vocabulary_costs(vocabulary, text, begin - 2, begin, costs);
    return costs[2] == 0;
}

/* 约翰|内斯·克莱博: sounds go on from there to a dot. */
static bool is_first_of_dotted(const struct path_search *search, uint32_t end)
{
    enum { AHEAD = 4 };
    struct runes text = search->text;
    uint32_t at = end;
    while (at < text.length && at < end + AHEAD &&
           vocabulary_traits(search->vocabulary, text.data[at]).sound > 0)
        at++;
    return at > end && at < text.length && text.data[at] == U'·';
}

/* A person whom everybody knows: 陈忠和|赛后, 邓超|为妻子. Promised is what is a usual name too. */
static void reach_known(struct path_search *search, uint32_t position, uint32_t end)
{
    struct runes text = search->text;
    uint32_t length = end - position;
    if ((position > 0 && text.data[position - 1] == U'·') ||
        (end < text.length && text.data[end] == U'·'))
        return; /* 昆汀|·塔伦蒂诺 */
    if (is_part_of_sound(search, position, end) || is_first_of_dotted(search, end))
        return;
    const uint8_t *edges = search->builder->edges;
    if (length == 2 && end < text.length && !(edges[end] & EDGE_END) &&
        promise_behind(search, position, end + 1) > 0 &&
        vocabulary_traits(search->vocabulary, text.data[position]).surname != 0 &&
        vocabulary_traits(search->vocabulary, text.data[end]).given > 1)
        return; /* 赖斯|文 */
    int32_t promise = promise_before(search, position) + promise_behind(search, position, end);
    int32_t cost = length > 2 ? KNOWN_NAME : KNOWN_SHORT_NAME;
    bool usual = vocabulary_traits(search->vocabulary, text.data[position]).surname > 1;
    for (uint32_t i = position + 1; i < end; i++)
        usual &= vocabulary_traits(search->vocabulary, text.data[i]).given > 2;
    reach(search, position, end, cost - promise + doubt_behind(search->builder, end),
          usual && promise >= PROMISED ? STEP_PROMISED_NAME : STEP_NAME);
}

/* Most of the table's short forms are seldom met: 白水 in 林白水. */
static int32_t listed_cost(const struct lexicon_hit *hit)
{
    bool place = hit->category == LEXICON_PLACE_SHORT || hit->category == LEXICON_TOWNS;
    return place ? LISTED_PLACE : LISTED_WORD;
}

static void add_words(struct path_search *search, uint32_t position)
{
    const struct lexicon_hits *hits = search->hits;
    uint16_t costs[VOCABULARY_LONGEST + 1];
    uint32_t longest = vocabulary_costs_of(search->vocabulary, hits->pairs[position], search->text,
                                           position, search->end, costs);
    reach(search, position, position + 1, costs[1], STEP_WORD);
    if (position + 2 <= search->end) {
        bool known = costs[2] != 0 && costs[2] <= UNKNOWN_PAIR;
        reach(search, position, position + 2, known ? costs[2] : UNKNOWN_PAIR, STEP_WORD);
    }
    for (uint32_t length = 3; length <= longest; length++) {
        if (costs[length] != 0)
            reach(search, position, position + length, costs[length], STEP_WORD);
    }
    const struct lexicon_hit *last = &hits->hits[hits->first[position + 1]];
    for (const struct lexicon_hit *hit = &hits->hits[hits->first[position]];
         hit < last && hit->end > position + 1; hit++) { /* longer ones come first */
        if (hit->end > search->end)
            continue;
        if (hit->category == LEXICON_PERSONS)
            reach_known(search, position, hit->end);
        else if (is_one_word(search, hit))
            reach(search, position, hit->end, listed_cost(hit), STEP_WORD);
    }
}

/* 小泉纯一|郎, 冈崎嘉平|太: a given name of three characters. */
static bool ends_japanese_name(char32_t c)
{
    return RUNE_AMONG(c, U"郎太助介夫男雄门");
}

/* 矶崎|结衣, 竹内|慎吾: what given names of Japan end in. */
static bool ends_like_japanese(char32_t c)
{
    return RUNE_AMONG(c, U"子美衣香奈织绘惠枝代江郎夫雄男介助太一二三之人也哉彦史志治司树次平吾弘义"
                         U"纪幸佑斗真希由友生");
}

/* 申|某, 赖|某某, 曾|某|华: what courts and the police leave of a name. A surname that is rather a
 * word, 将于|某日, wants its surroundings to promise a name. */
static void reach_masked(struct path_search *search, uint32_t position, uint32_t masked,
                         int32_t cost, int32_t before)
{
    enum {
        MASKED = 300,
        MASKED_GIVEN = 250,
        RATHER_A_WORD = 850,
        COMMON_SURNAME = 3,
        GIVEN = 4,
        GIVEN_AND_WORD = 7
    };
    struct runes text = search->text;
    struct name_traits surname = vocabulary_traits(search->vocabulary, text.data[position]);
    bool rather_a_word =
        surname.surname <= COMMON_SURNAME && surname.cost < RATHER_A_WORD && masked == position + 1;
    for (uint32_t end = masked + 1; end <= masked + 2 && end <= search->end; end++) {
        int32_t all = cost + MASKED, behind = promise_behind(search, position, end);
        if (end > masked + 1 && text.data[end - 1] != U'某') {
            const uint32_t *pairs = search->hits->pairs;
            uint32_t given = vocabulary_traits(search->vocabulary, text.data[end - 1]).given;
            bool begins_a_word = search->builder->edges[end - 1] & EDGE_END;
            if (given < (begins_a_word ? GIVEN_AND_WORD : GIVEN) ||
                vocabulary_pair_cost(search->vocabulary, pairs[masked]) != 0 ||
                is_crossed(search->builder, end))
                return; /* 于某|日, 卜某|以非法占有为目的, 李某|利用 */
            all += MASKED_GIVEN;
        }
        bool promised = before + behind >= PROMISED;
        if (promised || !rather_a_word)
            reach(search, position, end, all - behind + (promised ? 0 : UNPROMISED),
                  promised ? STEP_PROMISED_NAME : STEP_NAME);
    }
}

static void add_names(struct path_search *search, uint32_t position, uint32_t surname, int32_t cost)
{
    struct runes text = search->text;
    uint32_t end = search->end;
    int32_t before = promise_before(search, position);
    cost -= before;
    if (cost > DEAREST_LEAD || position + surname >= end ||
        (rune_class_of(text.data[position]) != RUNE_OTHER &&
         (rune_class_of(text.data[position + 1]) != RUNE_OTHER ||
          (position > 0 && rune_class_of(text.data[position - 1]) != RUNE_OTHER))) ||
        (before > 0 && is_echoed(text, position)) || is_coming_to_place(search->builder, position))
        return; /* 陆万柒仟 is no Mr 陆, 五千万羽 no Mr 万 */
    uint32_t most = surname > 1 ? 3 : 2;
    for (uint32_t given = 1; given <= most && position + surname + given <= end; given++) {
        char32_t last = text.data[position + surname + given - 1];
        if (last == U'·' || (given == 3 && !ends_japanese_name(last)))
            return;
        if (last == U'某') {
            if (given == 1)
                reach_masked(search, position, position + surname, cost, before);
            return;
        }
        uint32_t name_end = position + surname + given;
        struct name_traits given_traits = vocabulary_traits(search->vocabulary, last);
        int32_t all = cost; /* of the surname and the whole given name */
        if (given == 1) {
            all += given_traits.only;
            cost += given_traits.first;
        } else {
            bool doubled = last == text.data[name_end - 2]; /* 白飞飞 */
            cost += given == 3 ? THIRD_GIVEN : doubled ? DOUBLED_GIVEN : given_traits.last;
            all = cost - (surname > 1 && ends_like_japanese(last) ? JAPANESE : 0) +
                  (surname > 1 && given == 2 ? doubt_of_given(search->builder, name_end - 2) : 0);
        }
        if (cost > DEAREST_NAME && all > DEAREST_NAME)
            return; /* words are cheaper whatever they are */
        all += given == 1 ? surname == 1 ? ONE_GIVEN : COMPOUND : TWO_GIVEN;
        if (!is_cheaper(search, position, name_end, all - MOST_PROMISED_BEHIND))
            continue; /* doubts only add to it */
        int32_t behind = promise_behind(search, position, name_end);
        if (before + behind < PROMISED)
            all += given == 1 && surname == 1 ? 2 * UNPROMISED : UNPROMISED;
        if (before == 0 && behind <= 0)
            all += BARE;
        int32_t bare = all - behind;
        if (!is_cheaper(search, position, name_end, bare))
            continue;
        reach(search, position, name_end,
              bare + doubt_counting(search->builder, name_end) +
                  doubt_torn(search->builder, name_end) +
                  doubt_inside(search->builder, position, name_end) +
                  (given == 2 ? doubt_of_place(search->builder, position, name_end) : 0),
              before + behind < PROMISED ? STEP_NAME : STEP_PROMISED_NAME);
    }
}

/* A run of sound, with dots between its parts or without. */
static void add_foreign(struct path_search *search, uint32_t position)
{
    static const int32_t costs[] = {900, 740, 685, 630, 575, 520, 465, 410, 355, 300};
    struct runes text = search->text;
    uint32_t end = search->end;
    int32_t before = promise_before(search, position);
    int32_t cost = FOREIGN - before;
    bool dotted = false, torn = false;
    uint32_t sounds = 0, before_sound = 0;
    if (before == 0 && position > search->begin &&
        vocabulary_traits(search->vocabulary, text.data[position - 1]).sound > 1)
        torn = true; /* 约翰|内斯·克莱博 */
    if (position + 1 >= end ||
        (text.data[position + 1] != U'·' &&
         vocabulary_traits(search->vocabulary, text.data[position + 1]).sound == 0))
        return;
    const struct lexicon_hit *land = builder_hit_at(search->builder, position, LEXICON_COUNTRIES);
    for (uint32_t i = position; i < end; i++) {
        char32_t c = text.data[i];
        struct name_traits traits = vocabulary_traits(search->vocabulary, c);
        uint32_t sound = traits.sound;
        if (land != NULL && i == land->end && c != U'·')
            cost += BEHIND_A_LAND; /* 伊拉克|萨马沃 */
        if (c == U'·') {
            if (i < position + 2 && !dotted && before == 0)
                break; /* 中南高科·潍坊湾, but 议长|汪·穆罕默德 */
            cost -= dotted || torn ? 0 : 300;
            dotted = true;
            continue;
        }
        if ((sound == 0 && (!dotted || (search->builder->edges[i] & EDGE_END))) ||
            i - position >= (dotted ? LONGEST_DOTTED : LONGEST_SOUND))
            break;
        cost += costs[traits.sound_often];
        sounds += sound != 0;
        bool led =
            i == position && (search->builder->promises[i] & PROMISE_BEFORE); /* 主席|因方蒂诺 */
        if (sound <= 1 && before_sound < 3 && !led) /* the commoner a word, the rarer in a name */
            cost += traits.cost >= 860            ? 0
                    : i == position && before > 0 ? COMMON_FIRST
                                                  : COMMON_SOUND;
        if (i > position && text.data[i - 1] != U'·')
            cost += doubt_of_sound(search->builder, i, sound);
        before_sound = sound;
        if (i == position)
            continue;
        bool brief = i == position + 1 || text.data[i - 1] == U'·';
        if (text.data[i - 1] == U'·' && traits.surname < 4 && c != U'汉' &&
            !(sound > 1 && c != U'阿' && begins_word(search->builder, i + 1)))
            continue; /* 泰伦·|卢, 迈克·|贝|主动, but 阿|不都拉 */
        if (!is_cheaper(search, position, i + 1, cost - MOST_PROMISED_BEHIND))
            continue;
        int32_t behind = promise_behind(search, position, i + 1);
        bool word = sound <= 1 && traits.cost < 800 && behind < 0; /* 泽尔|来上海 */
        if (!dotted && i + 1 < text.length && text.data[i + 1] == U'人' &&
            !(search->builder->edges[i + 1] & EDGE_END))
            behind -= A_PEOPLE; /* 罗兴亚|人 */
        int32_t doubt = doubt_of_feature(search->builder, position, i + 1) + (word ? 150 : 0) +
                        (!brief                 ? 0
                         : dotted && behind < 0 ? 470
                                                : 220);
        if (!dotted && before + behind < PROMISED)
            doubt += UNPROMISED;
        if (dotted && 5 * sounds < 3 * (i + 1 - position))
            continue; /* 温暖迎春·共庆 */
        reach(search, position, i + 1, cost + doubt - behind,
              before + behind < PROMISED ? STEP_NAME : STEP_PROMISED_NAME);
        uint32_t ruler = regnal_end(text, i + 1); /* 图普|四世 */
        if (ruler > i + 1 && ruler <= end)
            reach(search, position, ruler, cost + RULER, STEP_NAME);
    }
}

/* A name of parts up to there; what it costs without what stands around it. */
static void reach_parts(struct path_search *search, uint32_t position, uint32_t end, int32_t cost)
{
    int32_t before = promise_before(search, position),
            behind = promise_behind(search, position, end);
    bool promised = before + behind >= PROMISED;
    reach(search, position, end, cost - before - behind + doubt_behind(search->builder, end),
          promised ? STEP_PROMISED_NAME : STEP_NAME);
}

/* 扎西|顿珠, 格日勒|图雅, 买买提: one to three parts of names of the peoples, a dot between them or
 * none; with one more character of sound, 吐尔逊|江. */
static void add_parts(struct path_search *search, uint32_t position)
{
    enum { LONGEST_PART = 5, PARTS_MOST = 3, LONE_PAIR = 2 };
    const struct vocabulary *vocabulary = search->vocabulary;
    struct runes text = search->text;
    uint32_t at = position, end = search->end;
    if (position > 0 && text.data[position - 1] == U'·')
        return;
    for (uint32_t part = 1; part <= PARTS_MOST && at + 1 < end; part++) {
        if (part > 1 && text.data[at] == U'·')
            at++;
        if (at + 1 >= end || !vocabulary_names_begin(vocabulary, text.data[at], text.data[at + 1]))
            return;
        uint32_t most = at + LONGEST_PART < end ? at + LONGEST_PART : end;
        uint32_t length = lexicon_prefix(search->builder->reading->lexicon, LEXICON_FOREIGN_NAMES,
                                         runes_slice(text, at, most));
        if (length < 2)
            return;
        at += length;
        if (at < text.length && text.data[at] == U'·')
            continue;
        int32_t cost = FOREIGN + NAME_PART * (int32_t)part +
                       (is_part_of_sound(search, position, at) ? PART_SOUND : 0); /* 哈桑|诺夫 */
        if (part == 1 && (promise_before(search, position) == 0 ||
                          builder_hit_at(search->builder, position, LEXICON_COUNTRIES) != NULL))
            continue; /* 哈力|别克, 洛桑 */
        if (part == 1)
            cost += at - position > LONE_PAIR ? PART_ALONE : 2 * PART_ALONE;
        reach_parts(search, position, at, cost);
        if (at < end && vocabulary_traits(vocabulary, text.data[at]).sound > 0 &&
            !(search->builder->edges[at] & EDGE_END) &&
            !(at + 1 < text.length && text.data[at + 1] == U'·'))
            reach_parts(search, position, at + 1, cost + PART_SOUND);
    }
}

static void add_all_names(struct path_search *search, uint32_t position)
{
    enum { LONGEST_SURNAME = 4 };
    struct runes text = search->text;
    struct name_traits traits = vocabulary_traits(search->vocabulary, text.data[position]);
    if (traits.surname != 0 && !takes_office(search->builder, position))
        add_names(search, position, 1, PERSON + surname_cost(traits.surname - 1u));
    if (position + 1 >= search->end)
        return;
    if ((traits.compound & 1) &&
        vocabulary_names_begin(search->vocabulary, text.data[position], text.data[position + 1])) {
        uint32_t most = position + LONGEST_SURNAME;
        uint32_t length =
            lexicon_prefix(search->builder->reading->lexicon, LEXICON_SURNAMES,
                           runes_slice(text, position, most < search->end ? most : search->end));
        if (length > 1) {
            const struct lexicon_entry *surname =
                lexicon_find(search->builder->reading->lexicon, LEXICON_SURNAMES,
                             runes_slice(text, position, position + length));
            uint32_t word = vocabulary_pair_cost(search->vocabulary, search->hits->pairs[position]);
            bool own = surname != NULL && surname->number > 1 && /* but 松原, 东方, 百里 */
                       rune_class_of(text.data[position]) == RUNE_OTHER &&
                       (word == 0 || word > COMMON_WORD);
            add_names(search, position, length, PERSON + (own ? OWN_COMPOUND : 850));
        }
    }
    if (traits.sound != 0)
        add_foreign(search, position);
    if (traits.compound & 4)
        add_parts(search, position);
}

/* ---- runs ---- */

static void read_run(struct path_search *search, uint32_t begin, uint32_t end)
{
    struct reading_builder *builder = search->builder;
    struct step *steps = search->steps;
    search->begin = begin;
    search->end = end;
    steps[0] = (struct step){0, 0, 0};
    for (uint32_t i = 1; i <= end - begin; i++)
        steps[i].cost = INT32_MAX / 2;
    for (uint32_t i = begin; i < end; i++) {
        add_words(search, i);
        if (search->text.data[i] != U'·')
            add_all_names(search, i);
    }
    for (uint32_t i = begin; i < end; i++)
        builder->edges[i] |= EDGE_READ;
    for (uint32_t i = end; i > begin; i -= steps[i - begin].length) {
        uint32_t from = i - steps[i - begin].length;
        builder->edges[from] |= EDGE_WORD;
        if (steps[i - begin].kind == STEP_WORD)
            continue;
        builder->path_names[from] = steps[i - begin].length;
        trigger_add(builder->reading, from, TRIGGER_PATH_NAME);
        if (steps[i - begin].kind == STEP_PROMISED_NAME)
            builder->edges[from] |= EDGE_PROMISED;
    }
}

/* Whether a name could begin there at all: a surname and a character of names, or two of sound,
 * and nothing that is a common word already. */
static bool is_worth_reading(const struct path_search *search, uint32_t position, unsigned hints)
{
    const struct reading_builder *builder = search->builder;
    char32_t first = search->text.data[position], second = search->text.data[position + 1];
    bool promised = builder->promises[position] & PROMISE_BEFORE;
    if (hints == HINT_RARE_SURNAME && !promised && !(builder->edges[position] & EDGE_BEGIN))
        return false;
    if (rune_class_of(first) != RUNE_OTHER && rune_class_of(second) != RUNE_OTHER)
        return false; /* 陆万柒仟 */
    if (promised)
        return true;
    uint32_t cost = vocabulary_pair_cost(search->vocabulary, search->hits->pairs[position]);
    return cost == 0 || cost > COMMON_WORD;
}

static inline bool is_tempting(const struct path_search *search, uint32_t position)
{
    const char32_t *c = &search->text.data[position];
    unsigned hints = vocabulary_name_hints(search->vocabulary, c[0], c[1]);
    return hints != 0 && is_worth_reading(search, position, hints);
}

static bool runs_on(char32_t c)
{
    return rune_is_han(c) || c == U'·';
}

/* Reads the run from some characters before the tempting place to where no name that begins at one
 * could reach; returns its end. */
static uint32_t read_around(struct path_search *search, uint32_t least, uint32_t position)
{
    enum { AROUND = 4, LONGEST_NAME = 9 };
    struct runes text = search->text;
    uint32_t begin = position, end = position + 1, reach = position + LONGEST_NAME;
    while (begin > least && begin + AROUND > position && runs_on(text.data[begin - 1]))
        begin--;
    uint32_t most = begin + LONGEST_RUN < text.length ? begin + LONGEST_RUN : text.length;
    while (end < most && end < reach && runs_on(text.data[end])) {
        if (end + 1 < text.length && is_tempting(search, end))
            reach = end + LONGEST_NAME;
        end++;
    }
    read_run(search, begin, end);
    return end;
}

void find_word_path(struct reading_builder *builder)
{
    const struct reading *reading = builder->reading;
    struct runes text = reading->text;
    struct path_search search;
    search.builder = builder;
    search.vocabulary = lexicon_vocabulary(reading->lexicon);
    search.hits = &reading->hits;
    search.text = text;
    builder->path_names = arena_alloc(reading->arena, (size_t)text.length + 1);
    uint32_t position = 0, least = 0;
    while (position + 1 < text.length) {
        if (is_tempting(&search, position))
            position = least = read_around(&search, least, position);
        else
            position++;
    }
}
