/* One walk for each of the two, each only where the text holds what nothing else is: an address in
 * round brackets right behind square ones, a heading's mark before an ideograph, [/color]. */
#include "text/markup.h"

#include <stdbool.h>
#include <string.h>

#include "text/lines.h"

enum { NOT = 0, WORDS_MOST = 300, ADDRESS_MOST = 1000 };

static char32_t at_or_end(struct runes text, uint32_t at)
{
    return at < text.length ? text.data[at] : U'\n';
}

static bool is_line_end(char32_t c)
{
    return c == U'\n' || c == U'\r';
}

static bool begins_line(struct runes text, uint32_t at)
{
    while (at > 0 && (text.data[at - 1] == U' ' || text.data[at - 1] == U'\t'))
        at--;
    return at == 0 || is_line_end(text.data[at - 1]);
}

/* ---- BBCode ---- */

/* The length of the tag at `at`, or 0; *content: what it encloses is no text either. */
static uint32_t tag_at(struct runes text, uint32_t at, bool *content)
{
    static const struct {
        struct runes name;
        bool content;
    } tags[] = {{RUNES_ROW(U"align"), false},     {RUNES_ROW(U"attach"), true},
                {RUNES_ROW(U"attachimg"), true},  {RUNES_ROW(U"b"), false},
                {RUNES_ROW(U"backcolor"), false}, {RUNES_ROW(U"color"), false},
                {RUNES_ROW(U"email"), false},     {RUNES_ROW(U"flash"), true},
                {RUNES_ROW(U"float"), false},     {RUNES_ROW(U"font"), false},
                {RUNES_ROW(U"i"), false},         {RUNES_ROW(U"img"), true},
                {RUNES_ROW(U"indent"), false},    {RUNES_ROW(U"media"), true},
                {RUNES_ROW(U"p"), false},         {RUNES_ROW(U"quote"), false},
                {RUNES_ROW(U"size"), false},      {RUNES_ROW(U"u"), false},
                {RUNES_ROW(U"url"), false}};
    enum { TAG_MOST = 200 };
    uint32_t begin = at + 1, end;
    bool closing = at_or_end(text, begin) == U'/';
    begin += closing;
    for (end = begin; end < text.length && rune_is_letter(text.data[end]); end++)
        ;
    struct runes name = runes_slice(text, begin, end);
    uint32_t close = end;
    if (!closing && at_or_end(text, end) == U'=')
        while (close < text.length && close - end < TAG_MOST && text.data[close] != U']' &&
               !is_line_end(text.data[close]))
            close++;
    if (name.length == 0 || at_or_end(text, close) != U']')
        return NOT;
    for (unsigned i = 0; i < sizeof(tags) / sizeof(tags[0]); i++)
        if (runes_equal(name, tags[i].name)) {
            *content = tags[i].content && !closing;
            return close + 1 - at;
        }
    return NOT;
}

static bool holds_bbcode(struct runes text)
{
    bool content;
    for (uint32_t at = runes_next(text, 0, U'['); at < text.length;
         at = runes_next(text, at + 1, U'['))
        if (at_or_end(text, at + 1) == U'/' && tag_at(text, at, &content) > 0)
            return true;
    return false;
}

static uint32_t strip_bbcode(char32_t *text, uint32_t length)
{
    const struct runes all = {text, length};
    uint32_t kept = 0;
    for (uint32_t from = 0; from < length;) {
        uint32_t at = runes_next(all, from, U'[');
        memmove(text + kept, text + from, (at - from) * sizeof(*text));
        kept += at - from;
        bool content = false;
        uint32_t tag = at < length ? tag_at(all, at, &content) : NOT;
        if (tag == NOT && at < length)
            text[kept++] = U'[';
        from = at < length ? at + (tag > 0 ? tag : 1) : length;
        uint32_t close = content ? runes_next(all, from, U'[') : from;
        if (content && close - from <= ADDRESS_MOST && at_or_end(all, close + 1) == U'/')
            from = close; /* the closing tag is next */
    }
    return kept;
}

/* ---- Markdown ---- */

struct link {
    uint32_t words, words_end, end; /* its words, and the position behind it; 0: none */
};

/* Of marks at the begin of the square bracket at `at`. Brackets within the words or the address
 * make it none. */
static struct link link_at(struct runes text, uint32_t at, bool picture)
{
    const struct link none = {NOT, NOT, NOT};
    uint32_t end = at + 1;
    while (end < text.length && end - at < WORDS_MOST && text.data[end] != U']' &&
           text.data[end] != U'[' && !is_line_end(text.data[end]))
        end++;
    if (at_or_end(text, end) != U']' || at_or_end(text, end + 1) != U'(')
        return none;
    uint32_t address = end + 2, close = address;
    while (close < text.length && close - address < ADDRESS_MOST && text.data[close] != U')' &&
           text.data[close] != U'[' && text.data[close] < 0x80 && !is_line_end(text.data[close]))
        close++;
    /* [1](/a "title") may have words behind the address, in any script */
    if (close > address && (text.data[close - 1] == U'"' || text.data[close - 1] == U'\''))
        while (close < text.length && close - address < ADDRESS_MOST && text.data[close] != U')' &&
               !is_line_end(text.data[close]))
            close++;
    bool addressed = picture || close == address || runes_at(text, address, RUNES(U"http")) ||
                     text.data[address] == U'/' || text.data[address] == U'.' ||
                     text.data[address] == U'#' || runes_at(text, address, RUNES(U"javascript")) ||
                     runes_at(text, address, RUNES(U"data:"));
    if (!addressed || at_or_end(text, close) != U')')
        return none;
    return (struct link){at + 1, end, close + 1};
}

/* The end of [![](/a.jpg)](/b), a picture that links, at `at`; 0: none. */
static uint32_t linked_picture_at(struct runes text, uint32_t at)
{
    if (at_or_end(text, at + 1) != U'!' || at_or_end(text, at + 2) != U'[')
        return NOT;
    uint32_t end = link_at(text, at + 2, true).end;
    if (end == NOT || at_or_end(text, end) != U']' || at_or_end(text, end + 1) != U'(')
        return NOT;
    uint32_t close = end + 2;
    while (close < text.length && close - end < ADDRESS_MOST && text.data[close] != U')' &&
           !is_line_end(text.data[close]))
        close++;
    return at_or_end(text, close) == U')' ? close + 1 : NOT;
}

/* The length of "## " at a line's begin, before something, or 0. */
static uint32_t heading_at(struct runes text, uint32_t at)
{
    enum { LEVELS = 6 };
    uint32_t end = at;
    while (end - at <= LEVELS && at_or_end(text, end) == U'#')
        end++;
    if (end == at || end - at > LEVELS || at_or_end(text, end) != U' ' || !begins_line(text, at))
        return NOT;
    while (at_or_end(text, end) == U' ')
        end++;
    return rune_is_han(at_or_end(text, end)) || at_or_end(text, end) > 0x2000 ? end - at : NOT;
}

static bool holds_markdown(struct runes text)
{
    for (uint32_t at = runes_next(text, 0, U'#'); at < text.length;
         at = runes_next(text, at + 1, U'#'))
        if (heading_at(text, at) > 0)
            return true;
    for (uint32_t at = runes_next(text, 0, U'['); at < text.length;
         at = runes_next(text, at + 1, U'['))
        if (link_at(text, at, at > 0 && text.data[at - 1] == U'!').end > 0)
            return true;
    return false;
}

/* Whether ** at `at` opens or closes strong words: no blank within, and another one on the line. */
static bool is_strong(struct runes text, uint32_t at, bool open)
{
    if (open)
        return at > 0 && !rune_is_blank(text.data[at - 1]);
    uint32_t end = at + 2;
    if (rune_is_blank(at_or_end(text, end)) || at_or_end(text, end) == U'*')
        return false;
    while (end < text.length && end - at < ADDRESS_MOST && text.data[end] != U'*' &&
           !is_line_end(text.data[end]))
        end++;
    return at_or_end(text, end) == U'*' && at_or_end(text, end + 1) == U'*' &&
           !rune_is_blank(text.data[end - 1]);
}

/* The length of "- ", "* ", "+ " or "| " at a line's begin, before words: an item, or a row of a
 * table; 0: none. */
static uint32_t item_at(struct runes text, uint32_t at)
{
    const char32_t c = text.data[at];
    uint32_t end = at + 1;
    if ((c != U'-' && c != U'*' && c != U'+' && c != U'|') || !begins_line(text, at) ||
        at_or_end(text, end) != U' ')
        return NOT;
    while (at_or_end(text, end) == U' ')
        end++;
    const char32_t first = at_or_end(text, end);
    return rune_is_han(first) || rune_is_digit(first) || first > 0x2000 || first == U'*' ||
                   first == U'['
               ? end - at
               : NOT;
}

static bool is_edge(struct runes text, uint32_t at)
{
    const char32_t c = at_or_end(text, at);
    return rune_is_blank(c) || is_line_end(c);
}

/* Whether the mark at `at` opens or closes words set apart by blanks: *图为春耕。*, _云山日报_, not
 * 3*4. */
static bool is_emphasis(struct runes text, uint32_t at, bool open)
{
    if (open)
        return !rune_is_blank(text.data[at - 1]) && is_edge(text, at + 1);
    uint32_t end = at + 1;
    if ((at > 0 && !is_edge(text, at - 1)) || is_edge(text, end))
        return false;
    while (end < text.length && end - at < ADDRESS_MOST && text.data[end] != text.data[at] &&
           !is_line_end(text.data[end]))
        end++;
    return at_or_end(text, end) == text.data[at] && is_edge(text, end + 1) && end > at + 1;
}

/* 2021\-03\-05, 1\. 水利: what writers of Markdown set before marks that shall stay. */
static bool is_escape(struct runes text, uint32_t at)
{
    static const struct runes marks = RUNES_ROW(U"\\`*_{}[]()#+-.!|>~");
    return text.data[at] == U'\\' && at + 1 < text.length &&
           runes_find(marks, 0, runes_slice(text, at + 1, at + 2)) < marks.length;
}

static bool is_list_mark(char32_t c)
{
    return c == U'*' || c == U'-' || c == U'+' || c == U'|' || c == U'·' || c == U'>' ||
           c == U'•' || rune_is_blank(c);
}

struct strip {
    char32_t *text;
    uint32_t kept, line; /* what is kept, and where the line at hand begins in it */
    uint32_t links;      /* of that line */
    bool words;          /* it holds something beside them */
    bool begun;          /* a line above had words */
    bool strong;
    char32_t emphasis; /* the mark that has set words apart; 0: none */
};

static void put(struct strip *s, char32_t c)
{
    s->text[s->kept++] = c;
    s->words |= !is_list_mark(c);
}

/* A line of nothing but links is a menu or a list of other articles; the first line of all may be
 * the title. */
static void end_line(struct strip *s)
{
    if (s->links > 0 && !s->words && s->begun)
        s->kept = s->line;
    s->begun |= s->words || s->links > 0;
}

static uint32_t strip_markdown(char32_t *text, uint32_t length)
{
    const struct runes all = {text, length};
    struct strip s = {.text = text};
    for (uint32_t at = 0; at < length;) {
        char32_t c = text[at];
        uint32_t heading = c == U'#' ? heading_at(all, at) : NOT;
        bool picture = c == U'!' && at_or_end(all, at + 1) == U'[';
        const uint32_t item = item_at(all, at);
        uint32_t shown = c == U'[' ? linked_picture_at(all, at) : NOT;
        struct link link = {NOT, NOT, NOT};
        if (shown == NOT && (c == U'[' || picture))
            link = link_at(all, at + picture, picture);
        if (is_line_end(c)) {
            end_line(&s);
            text[s.kept++] = c;
            s = (struct strip){.text = text, .kept = s.kept, .line = s.kept, .begun = s.begun};
            at++;
        } else if (heading > 0 || shown > 0) {
            at = heading > 0 ? at + heading : shown;
        } else if (c == U'>' && at_or_end(all, at + 1) == U' ' && begins_line(all, at)) {
            at += 2; /* a paragraph that is set as a quotation */
        } else if (link.end > 0) {
            for (uint32_t i = link.words; !picture && i < link.words_end; i++)
                text[s.kept++] = text[i];
            s.links += !picture;
            at = link.end;
        } else if (c == U'*' && at_or_end(all, at + 1) == U'*' && is_strong(all, at, s.strong)) {
            s.strong = !s.strong;
            at += 2;
        } else if (item > 0) {
            at += item;
        } else if ((c == U'*' || c == U'_') && (s.emphasis == NOT || s.emphasis == c) &&
                   is_emphasis(all, at, s.emphasis != NOT)) {
            s.emphasis = s.emphasis != NOT ? NOT : c;
            at++;
        } else {
            at += is_escape(all, at);
            put(&s, text[at++]);
        }
    }
    end_line(&s);
    return s.kept;
}

uint32_t markup_strip(char32_t *text, uint32_t length)
{
    if (holds_bbcode((struct runes){text, length}))
        length = strip_bbcode(text, length);
    if (holds_markdown((struct runes){text, length}))
        length = strip_markdown(text, length);
    return length;
}
