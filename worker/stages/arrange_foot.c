/* The lines below the text that a page's machine wrote: words of its own language, and the page's
 * title line, which some crawlers find last. */
#include "stages/draft.h"

#include "text/credit.h"
#include "text/glyph.h"

static bool is_text_piece(const struct piece *piece)
{
    return piece->role == BLOCK_PARAGRAPH || piece->role == BLOCK_SECTION;
}

static bool holds_ideograph(struct runes text)
{
    for (uint32_t i = 0; i < text.length; i++)
        if (rune_is_han(text.data[i]))
            return true;
    return false;
}

static bool holds_letter(struct runes text)
{
    for (uint32_t i = 0; i < text.length; i++)
        if (rune_is_letter(text.data[i]))
            return true;
    return false;
}

static void empty(struct draft *draft, size_t piece)
{
    draft->pieces[piece].role = BLOCK_PARAGRAPH;
    draft->pieces[piece].undecided = false;
    draft->pieces[piece].last = draft->pieces[piece].first;
    draft->parts[draft->pieces[piece].first] = (struct part){.text = {NULL, 0}, .next = NO_PART};
    draft_count(draft, REPAIR_CHROME);
}

/* 故, 事: a word of the page that was set one character a line. */
static bool is_single(const struct draft *draft, const struct piece *piece)
{
    for (uint32_t i = piece->first; i != NO_PART; i = draft->parts[i].next)
        if (draft->parts[i].text.length != 1)
            return false;
    return true;
}

static bool is_foreign(const struct draft *draft, const struct piece *piece)
{
    enum { WORDS_MOST = 50 };
    struct runes text = draft->parts[piece->first].text;
    return piece->first == piece->last && text.length <= WORDS_MOST && !holds_ideograph(text) &&
           holds_letter(text);
}

void foot_drop_remains(struct draft *draft)
{
    size_t end = draft->piece_count;
    while (
        end > draft->body_begin && is_text_piece(&draft->pieces[end - 1]) &&
        (is_foreign(draft, &draft->pieces[end - 1]) || is_single(draft, &draft->pieces[end - 1])))
        end--;
    if (end == draft->body_begin)
        return; /* that is the text */
    for (size_t i = end; i < draft->piece_count; i++)
        empty(draft, i);
}

/* Where the dashes begin that part a title from the name of its medium, or 0. */
static uint32_t title_before_medium(struct runes text)
{
    enum { TITLE_LEAST = 8, LINE_MOST = 60 };
    for (uint32_t i = TITLE_LEAST; text.length <= LINE_MOST && i + 2 < text.length; i++) {
        uint32_t medium = i;
        while (medium < text.length && (text.data[medium] == U'—' || text.data[medium] == U'-' ||
                                        text.data[medium] == U'_'))
            medium++;
        if (medium > i && credit_is_medium(runes_slice(text, medium, text.length)))
            return i;
    }
    return 0;
}

void foot_take_medium(struct draft *draft)
{
    enum { NAME_LEAST = 4, NAME_MOST = 12 };
    if (draft->piece_count < draft->body_begin + 2)
        return;
    size_t last = draft->piece_count - 1;
    const struct piece *piece = &draft->pieces[last];
    struct runes name = draft->parts[piece->first].text;
    if (!is_text_piece(piece) || piece->first != piece->last || name.length < NAME_LEAST ||
        name.length > NAME_MOST || !credit_is_medium(name) ||
        wording_find_glyph(name, 0, U' ') < name.length ||
        draft->pieces[last - 1].role == BLOCK_SECTION)
        return;
    if (draft->voices.site.length == 0)
        draft->voices.site = name;
    empty(draft, last);
}

/* 2023-04-15: digits and strokes alone. */
static bool is_day(struct runes text)
{
    enum { DAY_LEAST = 8, DAY_MOST = 16 };
    return text.length >= DAY_LEAST && text.length <= DAY_MOST && rune_is_digit(text.data[0]) &&
           !holds_ideograph(text) && !holds_letter(text);
}

/* 县政总质询 议题趋向多元: halves of a title; who issued a text has no blank in it. */
static bool is_parted_title(struct runes text)
{
    enum { TITLE_LEAST = 10, TITLE_MOST = 40, HALF_LEAST = 4 };
    uint32_t blank = 0;
    while (blank < text.length && !glyph_is_blank(text.data[blank]))
        blank++;
    return text.length >= TITLE_LEAST && text.length <= TITLE_MOST && blank >= HALF_LEAST &&
           blank + HALF_LEAST < text.length && !row_ends_statement(text);
}

void foot_take_title(struct draft *draft)
{
    if (draft->title.length > 0 || draft->piece_count < draft->body_begin + 3)
        return;
    size_t last = draft->piece_count - 1;
    bool dated = is_day(draft->parts[draft->pieces[last].first].text);
    last -= dated;
    const struct piece *piece = &draft->pieces[last];
    struct runes text = draft->parts[piece->first].text;
    bool alone = is_text_piece(piece) && piece->first == piece->last;
    uint32_t end = alone ? title_before_medium(text) : 0;
    if (end == 0 && alone && dated && is_parted_title(text))
        end = text.length;
    if (end == 0)
        return;
    for (size_t i = last; i < draft->piece_count; i++)
        empty(draft, i);
    draft->title = glyph_trim(runes_slice(text, 0, end));
    draft_add(draft, BLOCK_MAIN, draft->title);
}
