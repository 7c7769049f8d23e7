/* Bylines: who wrote, photographed and edited. The lines and brackets that arrange has set apart
 * are cut at their labels by text/credit.h; here runs of names become single names: spaced out ones
 * closed, glued ones split where the surnames say so. */
#include "facts/families.h"

#include "text/credit.h"
#include "text/glyph.h"
#include "text/wording.h"

enum {
    NAMES_MOST = 24,   /* of one label */
    GLUED_MOST = 24,   /* code points of names set without anything between them */
    WHOLE_MOST = 8,    /* of one name without a dot: 阿不都热合曼 */
    COMMON_SURNAME = 2 /* the lexicon's weight from which a surname may part glued names */
};

struct finder {
    const struct reading *reading;
    struct facts *facts;
    size_t capacity;
};

struct name {
    char32_t text[32];
    uint32_t length;
    uint32_t begin, end; /* in the reading's text */
};

struct names {
    struct name items[NAMES_MOST];
    size_t count;
};

/* ---- surnames ---- */

static uint32_t surname_weight(const struct lexicon *lexicon, struct runes word)
{
    if (!lexicon)
        return 0;
    const struct lexicon_entry *entry = lexicon_find(lexicon, LEXICON_SURNAMES, word);
    return entry ? (entry->number > 0 ? entry->number : 1) : 0;
}

static bool has_compound_surname(const struct lexicon *lexicon, struct runes text)
{
    return text.length >= 3 && surname_weight(lexicon, runes_slice(text, 0, 2)) > 0;
}

/* How well a name of that length begins here; below 0: hardly. */
static int name_worth(const struct lexicon *lexicon, struct runes text, uint32_t at,
                      uint32_t length)
{
    struct runes rest = runes_slice(text, at, at + length);
    if (length >= 3 && has_compound_surname(lexicon, rest))
        return length == 4 ? 5 : 4;
    if (length > 3)
        return -20;
    enum { COMMONEST = 3 };
    int weight = (int)surname_weight(lexicon, runes_slice(rest, 0, 1));
    weight = weight > COMMONEST ? COMMONEST : weight;
    return (weight > 0 ? weight : -6) + (length == 3 ? 1 : 0);
}

/* ---- one name ---- */

static void add_name(struct names *names, struct runes text, uint32_t begin, uint32_t end)
{
    if (names->count == NAMES_MOST || text.length > 32)
        return;
    struct name *name = &names->items[names->count++];
    *name = (struct name){.begin = begin, .end = end};
    for (uint32_t i = 0; i < text.length; i++)
        if (!glyph_is_blank(text.data[i]))
            name->text[name->length++] =
                text.data[i] == U'•' || text.data[i] == U'・' || text.data[i] == U'‧'
                    ? U'·'
                    : text.data[i];
}

/* Splits glued names by their surnames: the best sum over all ways to cut, each name two to four
 * characters long. The token is at most GLUED_MOST long, so the table is small. */
static bool split_glued(const struct lexicon *lexicon, struct runes token, uint32_t begin,
                        struct names *names)
{
    int best[GLUED_MOST + 1];
    uint32_t from[GLUED_MOST + 1];
    enum { IMPOSSIBLE = -10000 };
    best[0] = 0;
    for (uint32_t end = 1; end <= token.length; end++) {
        best[end] = IMPOSSIBLE;
        for (uint32_t length = 2; length <= 4 && length <= end; length++) {
            int worth = best[end - length];
            if (worth == IMPOSSIBLE)
                continue;
            worth += name_worth(lexicon, token, end - length, length);
            if (worth > best[end]) {
                best[end] = worth;
                from[end] = end - length;
            }
        }
    }
    if (best[token.length] == IMPOSSIBLE)
        return false;
    uint32_t cuts[GLUED_MOST + 1], count = 0;
    for (uint32_t end = token.length; end > 0; end = from[end])
        cuts[count++] = from[end];
    uint32_t least = COMMON_SURNAME; /* the weakest surname among them */
    for (uint32_t i = 0; i < count; i++) {
        uint32_t weight = surname_weight(lexicon, runes_slice(token, cuts[i], cuts[i] + 1));
        if (has_compound_surname(lexicon, runes_slice(token, cuts[i], token.length)))
            weight = COMMON_SURNAME;
        least = weight < least ? weight : least;
    }
    if (lexicon && least < COMMON_SURNAME && token.length <= WHOLE_MOST)
        return false;
    for (uint32_t i = count; i-- > 0;) {
        uint32_t end = i > 0 ? cuts[i - 1] : token.length;
        add_name(names, runes_slice(token, cuts[i], end), begin + cuts[i], begin + end);
    }
    return true;
}

/* 综合科, 办公室: the office that wrote it, before the name of who did. */
static bool is_office(struct runes token)
{
    static const struct runes offices[] = {
        WORDING(U"业务科"), WORDING(U"人事科"), WORDING(U"信息科"), WORDING(U"办公室"),
        WORDING(U"宣传科"), WORDING(U"政工科"), WORDING(U"文秘科"), WORDING(U"督查科"),
        WORDING(U"秘书科"), WORDING(U"综合科"), WORDING(U"综合股"),
    };
    return wording_is(token, WORDINGS(offices));
}

/* A token without separators inside: one name, or several glued. */
static void add_token(const struct lexicon *lexicon, struct runes token, uint32_t begin,
                      struct names *names)
{
    uint32_t end = begin + token.length;
    bool dotted = false;
    if (token.length > 3 && (credit_is_calling(token) || credit_is_body(token)))
        return; /* 张三 县委党校副教授 */
    for (uint32_t i = 0; i < token.length; i++)
        dotted = dotted || !rune_is_han(token.data[i]);
    if (dotted || token.length < 4) {
        if (credit_is_name(token) && !is_office(token))
            add_name(names, token, begin, end);
        return;
    }
    if (token.length == 4) {
        bool two = !has_compound_surname(lexicon, token) &&
                   surname_weight(lexicon, runes_slice(token, 0, 1)) >= COMMON_SURNAME &&
                   surname_weight(lexicon, runes_slice(token, 2, 3)) > COMMON_SURNAME;
        if (two) {
            add_name(names, runes_slice(token, 0, 2), begin, begin + 2);
            add_name(names, runes_slice(token, 2, 4), begin + 2, end);
        } else if (credit_is_name(token)) {
            add_name(names, token, begin, end);
        }
        return;
    }
    if (token.length <= GLUED_MOST && !split_glued(lexicon, token, begin, names) &&
        token.length <= WHOLE_MOST)
        add_name(names, token, begin, end);
}

/* ---- runs of names ---- */

struct token {
    uint32_t begin, end;
};

static bool is_separator(char32_t c)
{
    char32_t folded = glyph_fold(c);
    return (!rune_is_han(c) || c == U'丨') && folded != U'·' && c != U'•' && c != U'・' &&
           c != U'‧' && !rune_is_letter(folded);
}

/* The next token at or behind *at; a bracket and what it holds is passed over: (女), （见习）. */
static bool next_token(struct runes text, uint32_t *at, uint32_t begin, uint32_t end,
                       struct token *token)
{
    uint32_t i = *at;
    while (i < end && is_separator(text.data[i])) {
        if (glyph_fold(text.data[i]) == U'(') {
            uint32_t close = wording_find_glyph(runes_slice(text, 0, end), i, U')');
            if (close < end && close < i + 12 && i > begin) {
                i = close + 1;
                continue;
            }
        }
        i++;
    }
    if (i >= end)
        return false;
    token->begin = i;
    while (i < end && !is_separator(text.data[i]))
        i++;
    token->end = i;
    *at = i;
    return true;
}

/* Whether only blanks stand between two tokens. */
static bool are_beside(struct runes text, struct token a, struct token b)
{
    for (uint32_t i = a.end; i < b.begin; i++)
        if (!glyph_is_blank(text.data[i]))
            return false;
    return true;
}

/* How many of the lone characters from `first` on make one name: 李 军 方 婷 is two names. */
static size_t spaced_length(const struct lexicon *lexicon, struct runes text,
                            const struct token *tokens, size_t first, size_t count)
{
    size_t left = count - first;
    if (left <= 3)
        return left;
    struct runes third = runes_slice(text, tokens[first + 2].begin, tokens[first + 2].end);
    return left == 4 || surname_weight(lexicon, third) >= COMMON_SURNAME ? 2 : 3;
}

static void add_range(struct runes text, uint32_t begin, uint32_t end, struct names *names)
{
    add_name(names, runes_slice(text, begin, end), begin, end);
}

static void read_names(const struct lexicon *lexicon, struct runes text, uint32_t begin,
                       uint32_t end, struct names *names)
{
    struct token tokens[2 * NAMES_MOST];
    size_t count = 0;
    uint32_t at = begin;
    names->count = 0;
    while (count < 2 * NAMES_MOST && next_token(text, &at, begin, end, &tokens[count]))
        count++;
    for (size_t i = 0; i < count;) {
        uint32_t length = tokens[i].end - tokens[i].begin;
        if (length > 1 || !rune_is_han(text.data[tokens[i].begin])) {
            add_token(lexicon, runes_slice(text, tokens[i].begin, tokens[i].end), tokens[i].begin,
                      names);
            i++;
            continue;
        }
        size_t last = i; /* the run of lone characters */
        while (last + 1 < count && tokens[last + 1].end - tokens[last + 1].begin == 1 &&
               are_beside(text, tokens[last], tokens[last + 1]))
            last++;
        if (last == i && i + 1 < count && are_beside(text, tokens[i], tokens[i + 1]) &&
            tokens[i + 1].end - tokens[i + 1].begin == 2) {
            add_range(text, tokens[i].begin, tokens[i + 1].end, names); /* 王 建国 */
            i += 2;
            continue;
        }
        while (i < last) {
            size_t taken = spaced_length(lexicon, text, tokens, i, last + 1);
            add_range(text, tokens[i].begin, tokens[i + taken - 1].end, names);
            i += taken;
        }
        if (i == last)
            i++; /* a lone character that is left over is no name */
    }
}

/* ---- bylines ---- */

/* Whether the byline is told already, perhaps less precisely. */
static bool is_told(struct facts *facts, const struct byline *byline)
{
    for (size_t i = 0; i < facts->byline_count; i++) {
        struct byline *told = &facts->bylines[i];
        bool reported = told->role == BYLINE_REPORTER || told->role == BYLINE_CORRESPONDENT;
        bool reports = byline->role == BYLINE_REPORTER || byline->role == BYLINE_CORRESPONDENT;
        if (!span_equal(told->name, byline->name))
            continue;
        if (told->role == byline->role || (byline->role == BYLINE_AUTHOR && reported))
            return true; /* a site's 作者 tells the paper's reporters again */
        if (told->role == BYLINE_AUTHOR && reports) {
            *told = *byline;
            return true;
        }
    }
    return false;
}

static void add_byline(struct finder *finder, enum byline_role role, const struct name *name,
                       struct span outlet)
{
    struct arena *arena = finder->reading->arena;
    struct facts *facts = finder->facts;
    struct byline byline = {.role = role,
                            .name = runes_to_utf8(arena, (struct runes){name->text, name->length}),
                            .outlet = outlet,
                            .at = reading_extent(finder->reading, name->begin, name->end)};
    if (is_told(facts, &byline))
        return;
    facts->bylines = arena_extend(arena, facts->bylines, facts->byline_count, &finder->capacity,
                                  sizeof(*facts->bylines));
    facts->bylines[facts->byline_count++] = byline;
}

/* What 本报, 本网, 本台 stand for: the paper, site or station among the sources, else what carries
 * the article; absent where none is known. In a repost 本报 is the paper that it was taken from. */
static struct span own_medium(const struct finder *finder, char32_t kind)
{
    const struct article *article = finder->reading->article;
    const char *ending = kind == U'报' ? "报" : kind == U'台' ? "台" : "网";
    struct span carrier = {NULL, 0};
    for (size_t i = 0; i < article->source_count; i++) {
        if (span_ends_with(article->sources[i].name, span_of(ending)))
            return article->sources[i].name;
        if (article->sources[i].role == SOURCE_PUBLISHER)
            carrier = article->sources[i].name;
    }
    return carrier;
}

/* The medium's name; 记者 of nobody has none. */
static struct span outlet_name(const struct finder *finder, struct runes text)
{
    static const struct runes own[] = {
        WORDING(U"我报"), WORDING(U"本刊"), WORDING(U"本台"), WORDING(U"本报"),
        WORDING(U"本社"), WORDING(U"本站"), WORDING(U"本网"),
    };
    text = glyph_trim(text);
    if (text.length == 0)
        return (struct span){NULL, 0};
    if (wording_longest_at(text, 0, WORDINGS(own)) > 0)
        return own_medium(finder, text.data[1]);
    return runes_to_utf8(finder->reading->arena, text);
}

static void add_credit(struct finder *finder, struct runes text, uint32_t offset,
                       const struct credit *credit)
{
    const struct lexicon *lexicon = finder->reading->lexicon;
    struct names names;
    if (credit->other || credit->supplied || (credit->weak && !credit->separated))
        return; /* 作者单位：… names no one */
    read_names(lexicon, finder->reading->text, offset + credit->begin, offset + credit->end,
               &names);
    struct span outlet =
        outlet_name(finder, runes_slice(text, credit->outlet_begin, credit->outlet_end));
    for (size_t i = 0; i < names.count; i++) {
        add_byline(finder, credit->role, &names.items[i], outlet);
        if (credit->photographer)
            add_byline(finder, BYLINE_PHOTOGRAPHER, &names.items[i], (struct span){NULL, 0});
    }
}

/* 作者系县委常委、组织部部长 张三: where the name begins behind what the author is, or 0. */
static uint32_t behind_affiliation(struct runes text)
{
    enum { NAME_MOST = 4 };
    static const struct runes openings[] = {
        WORDING(U"作者为"),
        WORDING(U"作者是"),
        WORDING(U"作者系"),
    };
    uint32_t begin = text.length;
    if (wording_longest_at(text, 0, WORDINGS(openings)) == 0)
        return 0;
    while (begin > 0 && !glyph_is_blank(text.data[begin - 1]))
        begin--;
    struct runes name = runes_slice(text, begin, text.length);
    return begin > 0 && name.length <= NAME_MOST && credit_is_name(name) ? begin : 0;
}

static void read_block(struct finder *finder, const struct block *block)
{
    const struct reading *reading = finder->reading;
    /* 县人民政府县长 张三, 县教育局局长、党委书记 张三: the posts are read as such, the name alone
     * is the credit; 主编 张三 is one whose label is a post too */
    uint32_t begin = block->begin;
    const struct mention *post;
    while (credit_label_at(reading->text, begin) == 0 &&
           (post = reading_mention_at(reading, begin, MENTION_POST)) != NULL &&
           post->end < block->end) {
        begin = post->end;
        while (begin < block->end &&
               (glyph_is_blank(reading->text.data[begin]) || reading->text.data[begin] == U'、'))
            begin++;
    }
    struct runes text = runes_slice(reading->text, begin, block->end);
    struct credit credits[CREDITS_MOST];
    struct credit unmarked = {.role = BYLINE_AUTHOR, .end = text.length};
    unmarked.begin = behind_affiliation(text);
    if (unmarked.begin > 0) {
        add_credit(finder, text, begin, &unmarked);
        return;
    }
    size_t count = credit_read(text, credits);
    for (size_t i = 0; i < count; i++)
        add_credit(finder, text, begin, &credits[i]);
    if (count > 0)
        return;
    uint32_t behind = credit_names_behind_body(text), before = credit_names_before_body(text);
    if (behind > 0) { /* 县水利局 张三 */
        uint32_t body = 0;
        while (body < behind && rune_is_han(text.data[body]))
            body++;
        unmarked.begin = behind;
        if (credit_is_medium(runes_slice(text, 0, body)))
            unmarked.outlet_end = body; /* 云山融媒 张三 */
    } else if (before > 0)
        unmarked.end = before;
    else if (credit_is_body(text) || (!credit_names_in_bracket(text) && !credit_names_pair(text)))
        return;
    add_credit(finder, text, begin, &unmarked);
}

void find_bylines(const struct reading *reading, struct facts *facts)
{
    struct finder finder = {.reading = reading, .facts = facts};
    const struct article *article = reading->article;
    for (size_t i = 0; i < article->block_count; i++)
        if (article->blocks[i].role == BLOCK_BYLINE)
            read_block(&finder, &article->blocks[i]);
}
