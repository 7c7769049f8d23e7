/* Rows to blocks. The head is placed, then the body, then what the lines outside all articles tell
 * of the page; at last the pieces are copied into one text, the body first. */
#include "stages/arrange.h"

#include <string.h>

#include "stages/draft.h"
#include "text/glyph.h"

/* ---- the page around the articles ---- */

static bool is_inside(size_t line, const struct line_range *ranges, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (line >= ranges[i].begin && line < ranges[i].end)
            return true;
    return false;
}

static void take_page_row(struct draft *draft, const struct row *row)
{
    if (row->hint == LINE_CAPTION || row->hint == LINE_TABLE)
        return;
    if (around_take_hint(draft, row))
        return;
    if (row->kind == ROW_IMPRINT)
        around_take_imprint(draft, row->text);
    else if (row->kind == ROW_CREDIT)
        around_take_credit(draft, row->text);
    else if (row->kind == ROW_DROPPED)
        furniture_take(draft, row);
}

/* The lines outside all articles hold for each of them: date, medium, page editor. */
static void take_page_lines(struct draft *draft, const struct rows *rows,
                            const struct line_range *ranges, size_t range_count)
{
    for (size_t i = 0; i < rows->count; i++)
        if (!is_inside(rows->items[i].line_begin, ranges, range_count))
            take_page_row(draft, &rows->items[i]);
}

/* The text of the other articles, for what only one of them tells. */
static struct runes other_articles(struct arena *arena, const struct page *page,
                                   struct line_range own, const struct line_range *ranges,
                                   size_t range_count)
{
    enum { CONTEXT_MOST = 500 }; /* scanned for every article of the page */
    if (range_count < 2)
        return (struct runes){NULL, 0};
    char32_t *text = arena_take(arena, CONTEXT_MOST * sizeof(*text));
    uint32_t length = 0;
    for (size_t i = 0; i < range_count; i++) {
        if (ranges[i].begin == own.begin)
            continue;
        for (size_t k = ranges[i].begin; k < ranges[i].end; k++) {
            struct runes line = page->lines[k].text;
            if (line.length + length + 1 > CONTEXT_MOST)
                break;
            memcpy(text + length, line.data, line.length * sizeof(*text));
            length += line.length;
            text[length++] = U'\n';
        }
    }
    return (struct runes){text, length};
}

/* ---- the finished text ---- */

/* More than what a picture shows: two sentences. */
static bool tells_story(struct runes text)
{
    uint32_t stops = 0;
    for (uint32_t i = 0; i < text.length; i++)
        stops += glyph_is_stop(text.data[i]);
    return stops > 1;
}

/* Makes paragraphs of all pieces of that role. */
static bool stand_in(struct draft *draft, enum block_role role)
{
    bool any = false;
    for (size_t i = 0; i < draft->piece_count; i++)
        if (draft->pieces[i].role == role) {
            draft->pieces[i].role = BLOCK_PARAGRAPH;
            any = true;
        }
    return any;
}

/* A photo with a headline and nothing else: its caption is the text. Of an item among others that
 * is its title alone, that is. */
static bool ensure_body(struct draft *draft, bool among_others)
{
    for (size_t i = 0; i < draft->piece_count; i++)
        if (draft->pieces[i].role == BLOCK_PARAGRAPH &&
            draft->parts[draft->pieces[i].first].text.length > 0)
            return true;
    draft->voices.pictures = draft->voices.captions;
    for (size_t i = 0; i < draft->piece_count; i++)
        if (draft->pieces[i].role == BLOCK_CAPTION &&
            tells_story(draft->parts[draft->pieces[i].first].text)) {
            draft->pieces[i].role = BLOCK_PARAGRAPH; /* the pictures beside it are other ones */
            return true;
        }
    if (stand_in(draft, BLOCK_CAPTION) || stand_in(draft, BLOCK_SUMMARY) ||
        stand_in(draft, BLOCK_SECTION))
        return true;
    if (!among_others || draft->title.length == 0)
        return false;
    draft_add(draft, BLOCK_PARAGRAPH, draft->title);
    return true;
}

static uint32_t piece_length(const struct draft *draft, const struct piece *piece)
{
    uint32_t length = 0;
    for (uint32_t i = piece->first; i != NO_PART; i = draft->parts[i].next)
        length += draft->parts[i].text.length + draft->parts[i].spaced;
    return length;
}

struct assembly {
    char32_t *text;
    uint32_t length;
    struct block *blocks;
    size_t count;
};

static bool is_headline(enum block_role role)
{
    return role == BLOCK_MAIN || role == BLOCK_KICKER || role == BLOCK_SUBTITLE ||
           role == BLOCK_SECTION;
}

/* 政 府 工 作 报 告, 一、综 合: words that are spaced out to the width of others; behind a numeral
 * two characters are enough. */
static bool is_spaced_out(const char32_t *text, uint32_t length)
{
    enum { LETTERS_LEAST = 2 };
    uint32_t begin = row_behind_numeral((struct runes){text, length}), letters = 0;
    for (uint32_t i = begin; i < length; i++) {
        if (glyph_is_blank(text[i]))
            continue;
        if (!rune_is_han(text[i]) || (i + 1 < length && !glyph_is_blank(text[i + 1])))
            return false;
        letters++;
    }
    return letters >= LETTERS_LEAST || (begin > 0 && letters > 1);
}

/* Every run of blanks becomes one space: the halves of a title. 政 府 工 作 报 告（2023年）: a note
 * is not spaced out. */
static uint32_t close_blanks(char32_t *text, uint32_t length)
{
    uint32_t note = 0, kept = 0;
    while (note < length && text[note] != U'（' && text[note] != U'(')
        note++;
    const bool spaced_out = is_spaced_out(text, note);
    for (uint32_t i = 0; i < length; i++) {
        if (!glyph_is_blank(text[i]))
            text[kept++] = text[i];
        else if (kept > 0 && text[kept - 1] != U' ' && !(spaced_out && i < note))
            text[kept++] = U' ';
    }
    return kept;
}

static void copy_piece(const struct draft *draft, const struct piece *piece, struct assembly *out)
{
    if (out->length > 0)
        out->text[out->length++] = U'\n';
    uint32_t begin = out->length;
    for (uint32_t i = piece->first; i != NO_PART; i = draft->parts[i].next) {
        struct runes text = draft->parts[i].text;
        if (draft->parts[i].spaced)
            out->text[out->length++] = U' ';
        memcpy(out->text + out->length, text.data, text.length * sizeof(*text.data));
        out->length += text.length;
    }
    if (is_headline(piece->role))
        out->length = begin + close_blanks(out->text + begin, out->length - begin);
    out->blocks[out->count++] =
        (struct block){.role = piece->role, .begin = begin, .end = out->length, .stands_at = begin};
}

/* Copies the pieces of one role; each stands before the next paragraph behind it. */
static void copy_role(const struct draft *draft, enum block_role role, size_t paragraphs,
                      struct assembly *out)
{
    size_t next = 0;
    for (size_t i = 0; i < draft->piece_count; i++) {
        const struct piece *piece = &draft->pieces[i];
        if (piece->role != BLOCK_PARAGRAPH && piece->role != role)
            continue;
        if (piece_length(draft, piece) == 0)
            continue;
        if (piece->role == BLOCK_PARAGRAPH) {
            next++;
            continue;
        }
        copy_piece(draft, piece, out);
        out->blocks[out->count - 1].stands_at =
            next < paragraphs ? out->blocks[next].begin : draft->article->body_length;
    }
}

static void assemble(struct draft *draft)
{
    static const enum block_role order[] = {BLOCK_KICKER,      BLOCK_MAIN,    BLOCK_SUBTITLE,
                                            BLOCK_SECTION,     BLOCK_SUMMARY, BLOCK_CAPTION,
                                            BLOCK_EDITOR_NOTE, BLOCK_BYLINE,  BLOCK_TABLE};
    struct article *article = draft->article;
    uint32_t length = 0, roles = 0;
    for (size_t i = 0; i < draft->piece_count; i++) {
        length += piece_length(draft, &draft->pieces[i]) + 1;
        roles |= UINT32_C(1) << draft->pieces[i].role;
    }
    struct assembly out = {
        .text = arena_take(draft->arena, (length + 1) * sizeof(char32_t)),
        .blocks = arena_take(draft->arena, (draft->piece_count + 1) * sizeof(struct block))};
    for (size_t i = 0; i < draft->piece_count; i++)
        if (draft->pieces[i].role == BLOCK_PARAGRAPH && piece_length(draft, &draft->pieces[i]) > 0)
            copy_piece(draft, &draft->pieces[i], &out);
    article->body_length = out.length;
    size_t paragraphs = out.count;
    for (size_t i = 0; i < sizeof(order) / sizeof(order[0]); i++)
        if ((roles >> order[i] & 1) != 0)
            copy_role(draft, order[i], paragraphs, &out);
    article->text = (struct runes){out.text, out.length};
    article->blocks = out.blocks;
    article->block_count = out.count;
}

bool arrange_article(struct arena *arena, const struct lexicon *lexicon, const struct page *page,
                     struct line_range range, const struct line_range *ranges, size_t range_count,
                     struct article *article)
{
    struct draft draft = {.arena = arena, .lexicon = lexicon, .article = article};
    article->envelope = &page->envelope;
    article->charset = page->charset;
    article->media_type = page->media_type;
    article->script = page->script;
    memcpy(article->repairs, page->repairs, sizeof(article->repairs));
    article->published = (struct date){.hour = -1};
    draft.voices.site_name = page->envelope.site;
    struct rows read;
    const struct rows *rows = range.rows;
    if (!rows) {
        read = rows_read(arena, lexicon, page, range.begin, range.end);
        rows = &read;
    } else if (range_count > 1) {
        take_page_lines(&draft, rows->page, ranges, range_count);
    }
    for (size_t i = 0; i < rows->count; i++) {
        article->repairs[REPAIR_REJOINED] += rows->items[i].joined;
        article->repairs[REPAIR_GLOSS] += rows->items[i].glosses;
        article->repairs[REPAIR_SPACED] += rows->items[i].blanks;
    }
    size_t begin = arrange_head(&draft, rows);
    arrange_body(&draft, rows, begin);
    if (!ensure_body(&draft, range_count > 1))
        return false;
    around_settle(&draft);
    article->page_context = other_articles(arena, page, range, ranges, range_count);
    assemble(&draft);
    return article->body_length > 0;
}
