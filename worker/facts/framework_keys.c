/* Parts that are told by the keys of a frame's name: “1”是…，“3”即…; 一改，就是…. */
#include "facts/framework_keys.h"

#include "facts/framework_content.h"

enum { FURTHEST_PART = 1200 };

/* Whether a word that explains a key stands there, behind a comma or none. */
static bool links_at(struct runes text, uint32_t at, uint32_t limit, const struct runes *links)
{
    if (at + 1 < limit && phrase_mark_at(text, at) & PHRASE_COMMA)
        at++;
    return at < limit && phrase_word_at(text, at, limit, links) != NULL;
}

/* Where a key's content ends that may have commas in it. */
static uint32_t stop_of_key(struct runes text, struct phrase content)
{
    return phrase_end(text, content.begin, content.end, PHRASE_STOP | PHRASE_SEMICOLON);
}

static const struct runes key_links[] = {RUNES_ROW(U"就是"), RUNES_ROW(U"是"),   RUNES_ROW(U"即"),
                                         RUNES_ROW(U"指"),   RUNES_ROW(U"为"),   RUNES_ROW(U"："),
                                         RUNES_ROW(U":"),    RUNES_ROW(U"代表"), {NULL, 0}};

/* “6”|即…: where the quoted key stands that a word explains; `last` where none does. */
static uint32_t quoted_key(struct runes text, struct phrase key, uint32_t at, uint32_t last)
{
    const struct runes word = runes_slice(text, key.begin, key.end),
                       near = runes_slice(text, 0, last);
    for (uint32_t i = runes_next(near, at, U'“'); i + word.length + 2 < last;
         i = runes_next(near, i + 1, U'“'))
        if (runes_at(text, i + 1, word) && text.data[i + 1 + word.length] == U'”' &&
            links_at(text, i + 2 + word.length, last, key_links))
            return i;
    return last;
}

/* 3是…，4是…; 一改，就是…: the same of a key without quotation marks, at a phrase's begin. */
static uint32_t bare_key(struct runes text, struct phrase key, bool digits, uint32_t at,
                         uint32_t last)
{
    static const struct runes spoken[] = {
        RUNES_ROW(U"就是"), RUNES_ROW(U"是"), RUNES_ROW(U"即"), RUNES_ROW(U"指"), {NULL, 0}};
    const struct runes word = runes_slice(text, key.begin, key.end),
                       near = runes_slice(text, 0, last);
    if (!digits && word.length < 2)
        return last;
    for (uint32_t i = runes_find(near, at, word); i + word.length + 2 < last;
         i = runes_find(near, i + 1, word))
        if ((i == at || phrase_mark_at(text, i - 1) != 0) &&
            links_at(text, i + word.length, last, digits ? spoken : key_links))
            return i;
    return last;
}

/* The keys that are met, each with the words that explain it. */
struct met_keys {
    struct phrase keys[FRAME_MOST_KEYS], contents[FRAME_MOST_KEYS];
    uint32_t numbers[FRAME_MOST_KEYS]; /* what each key counts; 0 for two in one */
    uint32_t count;
    uint32_t missed; /* before the first */
    bool quoted;     /* by the first key; 一改，就是…；两增，就是… stand bare */
};

/* Meets the key, or “66”, two of the name's digits in one; false where the text tells neither. */
static bool meet_key(struct runes text, const struct frame_name *name, uint32_t k, uint32_t at,
                     uint32_t limit, struct met_keys *met, uint32_t *behind)
{
    const uint32_t last = limit - at > FURTHEST_PART ? at + FURTHEST_PART : limit;
    const bool first = met->count == 0, digits = name->shape.digits;
    struct phrase key = name->shape.key_at[k];
    uint32_t found = met->quoted ? quoted_key(text, key, at, last) : last, number;
    number = name->shape.keys[k];
    if (found == last && met->quoted && digits && k + 1 < name->shape.key_count &&
        name->shape.key_at[k + 1].begin == key.end) {
        const struct phrase both = {key.begin, name->shape.key_at[k + 1].end};
        found = quoted_key(text, both, at, last);
        key = found < last ? both : key;
        number = found < last ? 0 : number;
    }
    if (found == last && ((first && k == 0) || !met->quoted)) {
        found = bare_key(text, key, digits, at, last);
        met->quoted = met->quoted && found == last;
    }
    if (found == last)
        return false;
    if (!first)
        met->contents[met->count - 1].end = found;
    uint32_t content = found + (met->quoted ? 2 : 0) + key.end - key.begin;
    while (content < limit && phrase_mark_at(text, content) & PHRASE_COMMA)
        content++;
    const struct runes *link;
    while ((link = phrase_word_at(text, content, limit, key_links)) != NULL)
        content += link->length;
    met->keys[met->count] = key;
    met->numbers[met->count] = number;
    met->contents[met->count++] = (struct phrase){content, limit};
    *behind = content;
    return true;
}

/* “1”是…, “6”即…: one key after the other; a quoted digit may be missing in a damaged text. False
 * where too few are met. */
static bool meet_keys(struct runes text, const struct frame_name *name, uint32_t begin,
                      uint32_t limit, struct met_keys *met)
{
    enum { LEAST = 2 };
    const bool digits = name->shape.digits;
    uint32_t at = begin;
    *met = (struct met_keys){.quoted = true};
    for (uint32_t k = 0; k < name->shape.key_count; k++) {
        if (meet_key(text, name, k, at, limit, met, &at))
            k += met->numbers[met->count - 1] == 0 &&
                 met->keys[met->count - 1].end > name->shape.key_at[k].end;
        else if (digits && met->quoted)
            met->missed += met->count == 0;
        else
            break;
    }
    return met->count >= LEAST && met->missed < met->count &&
           (met->quoted || !digits || met->count == name->shape.key_count);
}

bool frame_keyed_parts(const struct reading *reading, const struct frame_name *name, uint32_t begin,
                       uint32_t limit, struct frame_parts *parts)
{
    struct runes text = reading->text;
    struct met_keys keys;
    if (!meet_keys(text, name, begin, limit, &keys))
        return false;
    struct phrase *contents = keys.contents;
    const uint32_t met = keys.count;
    contents[met - 1].end = phrase_end(text, contents[met - 1].begin, limit, PHRASE_STOP);
    for (uint32_t k = 0; k < met; k++) {
        struct framework_part *part = &parts->list[parts->count++];
        const struct phrase key = keys.keys[k], content = contents[k];
        const uint32_t number = keys.numbers[k];
        *part = (struct framework_part){.key = reading_text(reading, key.begin, key.end)};
        uint32_t stop = phrase_end(text, content.begin, content.end, PHRASE_STOP);
        struct enumeration found;
        if (!name->shape.digits && number > 1 &&
            enumeration_after(reading, content.begin,
                              phrase_end(text, content.begin, stop, PHRASE_COMMA), number,
                              &found)) {
            part->label = part->key;
            frame_part_take(reading, &found, part);
        } else if (!name->shape.digits && number > 1 &&
                   (found.count = phrase_split(text, content.begin, stop_of_key(text, content),
                                               PHRASE_COMMA, found.items, ENUMERATION_MOST)) ==
                       number) { /* “两翼”就是南翼发展…，北翼发展… */
            part->label = part->key;
            frame_part_take(reading, &found, part);
        } else {
            frame_part_read(reading, content.begin, stop, part);
            uint32_t clause = phrase_end(text, content.begin, stop, PHRASE_CLAUSE);
            if (name->shape.digits && number > 1 && part->item_count == 0 &&
                (found.count = phrase_split(text, content.begin, clause, PHRASE_PAUSE, found.items,
                                            ENUMERATION_MOST)) == number)
                frame_part_take(reading, &found, part); /* “3”是生姜、食用菌、蛋用鸡 */
        }
    }
    parts->end = contents[met - 1].end;
    return true;
}

/* “4个中心”: the words in the quotation that opens there, where they count so many things; empty
 * elsewhere. */
static struct phrase counted_words(struct runes text, uint32_t open, uint32_t limit,
                                   uint32_t number)
{
    enum { LONGEST = 16 };
    const struct phrase none = {open, open};
    const uint32_t last = limit - open > LONGEST ? open + LONGEST : limit;
    const uint32_t close = phrase_closing(text, open, last);
    uint32_t counted, length = phrase_count(text, open + 1, close, &counted);
    if (length == 0 || close >= last || counted != number || close < open + 1 + length + 2 ||
        !phrase_is_han(text, (struct phrase){open + 1 + length, close}))
        return none;
    return (struct phrase){open + 1, close};
}

bool frame_quoted_counts(const struct reading *reading, const struct frame_name *name,
                         uint32_t limit, struct frame_parts *parts)
{
    enum { LEAST = 3 };
    struct runes text = reading->text;
    const struct frame_shape *shape = &name->shape;
    uint32_t at = name->end, k = 0;
    if (!shape->digits || shape->key_count < LEAST)
        return false;
    for (; k < shape->key_count; k++) {
        const uint32_t last = limit - at > FURTHEST_PART ? at + FURTHEST_PART : limit;
        struct phrase words = {at, at};
        for (uint32_t i = runes_next(runes_slice(text, 0, last), at, U'“');
             i + 1 < last && words.end == words.begin && shape->keys[k] > 0;
             i = runes_next(runes_slice(text, 0, last), i + 1, U'“'))
            words = counted_words(text, i, last, shape->keys[k]);
        if (words.end == words.begin)
            break;
        const struct phrase key = shape->key_at[k];
        parts->list[parts->count++] =
            (struct framework_part){.key = reading_text(reading, key.begin, key.end),
                                    .label = reading_text(reading, words.begin, words.end)};
        at = words.end + 1;
    }
    parts->end = at;
    if (k < shape->key_count)
        parts->count = 0;
    return parts->count > 0;
}
