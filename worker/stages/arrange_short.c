/* Short lines between paragraphs: headings, captions, or paragraphs after all. What one is shows in
 * the company it keeps: a page's captions look alike, and so do its headings. So each is weighed by
 * its own words first, then goes with its neighbours, at last with the majority of the page. */
#include "stages/draft.h"

#include "text/day.h"
#include "text/glyph.h"
#include "text/wording.h"

static bool holds_year(struct runes text)
{
    struct date date;
    uint32_t end = 0;
    for (uint32_t i = 0; i < text.length && i < 40; i++)
        if (day_read(text, i, &date, &end))
            return true;
    return false;
}

static struct runes text_of(const struct draft *draft, const struct piece *piece)
{
    return draft->parts[piece->first].text;
}

/* How much a short line looks like a caption. */
static int caption_score(struct runes text)
{
    static const struct runes endings[] = {
        WORDING(U"一景"),   WORDING(U"一角"), WORDING(U"一隅"),   WORDING(U"全景"),
        WORDING(U"全貌"),   WORDING(U"内景"), WORDING(U"剪影"),   WORDING(U"合影"),
        WORDING(U"图"),     WORDING(U"场景"), WORDING(U"场面"),   WORDING(U"外景"),
        WORDING(U"外观"),   WORDING(U"夜景"), WORDING(U"实景"),   WORDING(U"掠影"),
        WORDING(U"效果图"), WORDING(U"景象"), WORDING(U"现场"),   WORDING(U"画面"),
        WORDING(U"示意图"), WORDING(U"美景"), WORDING(U"规划图"), WORDING(U"资料图"),
        WORDING(U"近景"),   WORDING(U"远景"), WORDING(U"远眺"),   WORDING(U"雪景"),
        WORDING(U"风光"),   WORDING(U"风景"), WORDING(U"鸟瞰"),   WORDING(U"鸟瞰图"),
    };
    static const struct runes things[] = {
        WORDING(U"中心"), WORDING(U"产品"),   WORDING(U"企业"), WORDING(U"公司"), WORDING(U"公路"),
        WORDING(U"医院"), WORDING(U"厂"),     WORDING(U"园"),   WORDING(U"基地"), WORDING(U"大厅"),
        WORDING(U"大桥"), WORDING(U"大棚"),   WORDING(U"学校"), WORDING(U"小镇"), WORDING(U"广场"),
        WORDING(U"村"),   WORDING(U"生产线"), WORDING(U"码头"), WORDING(U"社区"), WORDING(U"车间"),
    };
    static const struct runes ideas[] = {
        WORDING(U"企图"), WORDING(U"力图"),   WORDING(U"宏图"),
        WORDING(U"意图"), WORDING(U"施工图"), WORDING(U"版图"),
        WORDING(U"蓝图"), WORDING(U"试图"),   WORDING(U"路线图"),
    };
    static const struct runes seats[] = {
        WORDING(U"(中)"),   WORDING(U"(前)"),   WORDING(U"(右)"), WORDING(U"(右一)"),
        WORDING(U"(右三)"), WORDING(U"(右二)"), WORDING(U"(左)"), WORDING(U"(左一)"),
        WORDING(U"(左三)"), WORDING(U"(左二)"),
    };
    int score = 0;
    uint32_t seat = 0;
    if (wording_next(text, 0, WORDINGS(seats), &seat) < text.length)
        score += 3;
    if (wording_longest_end(text, WORDINGS(endings)) > 0 &&
        wording_longest_end(text, WORDINGS(ideas)) == 0)
        score += 3;
    bool of = wording_find_glyph(text, 1, U'的') + 1 < text.length;
    if (of && wording_longest_end(text, WORDINGS(things)) > 0)
        score += 3;
    if (wording_find(text, 0, RUNES(U"正在")) < text.length)
        score += 3;
    if (wording_find(text, 0, RUNES(U"工作人员在")) < text.length ||
        wording_find(text, 0, RUNES(U"工人在")) < text.length ||
        wording_find(text, 0, RUNES(U"村民在")) < text.length)
        score += 2;
    return score;
}

/* How much a short line looks like a heading. */
static int heading_score(struct runes text)
{
    static const struct runes openings[] = {
        WORDING(U"一"),   WORDING(U"为"),   WORDING(U"从"),   WORDING(U"以"),   WORDING(U"优化"),
        WORDING(U"做"),   WORDING(U"全力"), WORDING(U"全面"), WORDING(U"创新"), WORDING(U"加快"),
        WORDING(U"向"),   WORDING(U"围绕"), WORDING(U"坚持"), WORDING(U"大力"), WORDING(U"夯实"),
        WORDING(U"守"),   WORDING(U"实施"), WORDING(U"强化"), WORDING(U"打造"), WORDING(U"把"),
        WORDING(U"抓"),   WORDING(U"推动"), WORDING(U"推进"), WORDING(U"提升"), WORDING(U"构建"),
        WORDING(U"深入"), WORDING(U"深化"), WORDING(U"激发"), WORDING(U"用"),   WORDING(U"着力"),
        WORDING(U"积极"), WORDING(U"突出"), WORDING(U"立足"), WORDING(U"筑牢"), WORDING(U"统筹"),
        WORDING(U"聚力"), WORDING(U"聚焦"), WORDING(U"补齐"), WORDING(U"让"),   WORDING(U"走"),
    };
    int score = 0;
    uint32_t halves = 0, part = 0;
    for (uint32_t i = 0; i < text.length; i++) {
        if (glyph_is_blank(text.data[i])) {
            halves += part >= 3;
            part = 0;
        } else {
            part++;
        }
    }
    if (halves > 0 && part >= 3)
        score += 3;
    if (wording_longest_at(text, 0, WORDINGS(openings)) > 0)
        score += 2;
    if (wording_find_glyph(text, 0, U',') < text.length)
        score += 2;
    char32_t last = text.data[text.length - 1];
    if (last == U'？' || last == U'！' || last == U'?' || last == U'!')
        score += 2;
    if (text.data[0] == U'“')
        score += 1;
    return score;
}

/* The run of undecided short lines that begins at piece i: one past its end. */
static size_t run_end(const struct draft *draft, size_t i)
{
    while (i < draft->piece_count && draft->pieces[i].undecided)
        i++;
    return i;
}

static bool paragraph_follows(const struct draft *draft, size_t i)
{
    for (; i < draft->piece_count; i++) {
        if (draft->pieces[i].role == BLOCK_PARAGRAPH)
            return true;
        if (draft->pieces[i].role == BLOCK_SECTION)
            return true;
    }
    return false;
}

static void decide(struct piece *piece, enum block_role role)
{
    piece->role = role;
    piece->undecided = false;
    piece->weighed = true;
}

/* An issuer above its date, or lines below the text that nothing follows. */
static bool is_signature(const struct draft *draft, size_t i)
{
    if (i + 1 >= draft->piece_count)
        return false;
    const struct piece *next = &draft->pieces[i + 1];
    return next->role == BLOCK_PARAGRAPH && text_of(draft, next).length <= 24 &&
           holds_year(text_of(draft, next));
}

/* Where the issuers begin that sign together at the end of the run [begin, end): 县委办公室, and
 * below it 县政府办公室 above the date. */
static size_t signers_begin(const struct draft *draft, size_t begin, size_t end)
{
    static const struct runes bodies[] = {
        WORDING(U"中心"),   WORDING(U"会"), WORDING(U"公司"), WORDING(U"办"),
        WORDING(U"办公室"), WORDING(U"厅"), WORDING(U"委"),   WORDING(U"局"),
        WORDING(U"政府"),   WORDING(U"组"), WORDING(U"部"),   WORDING(U"院"),
    };
    if (!is_signature(draft, end - 1))
        return end;
    size_t first = end - 1;
    while (first > begin &&
           wording_longest_end(text_of(draft, &draft->pieces[first - 1]), WORDINGS(bodies)) > 0)
        first--;
    return first;
}

/* Many short lines on end are a list, not headings. */
enum { LIST_LEAST = 4 };

/* ……调整如下：: what follows the colon are the items of a list. */
static bool is_announced(const struct draft *draft, size_t begin)
{
    enum { SENTENCE_LEAST = 8 };
    if (begin == draft->body_begin || draft->pieces[begin - 1].role != BLOCK_PARAGRAPH)
        return false;
    struct runes text = draft->parts[draft->pieces[begin - 1].last].text;
    return text.length > SENTENCE_LEAST && glyph_at(text, text.length - 1) == U':' &&
           wording_find_glyph(text, 0, U',') < text.length;
}

/* 会议现场, 县长作讲话, 签约仪式现场, below the text: what its pictures showed, one a line. */
static bool shows_pictures(const struct draft *draft, size_t begin, size_t end)
{
    enum { CAPTIONS_LEAST = 2 };
    size_t captions = 0;
    for (size_t i = begin; i < end; i++)
        captions += caption_score(text_of(draft, &draft->pieces[i])) >= 3;
    return captions >= CAPTIONS_LEAST;
}

/* 1.抓学习, 2.抓服务, one a line: points with nothing between them. */
static bool are_points(const struct draft *draft, size_t begin, size_t end)
{
    for (size_t i = begin; i < end; i++) {
        struct runes text = text_of(draft, &draft->pieces[i]);
        if (!rune_is_digit(text.data[0]) || row_behind_numeral(text) == 0)
            return false;
    }
    return end - begin > 1;
}

/* 3.合格单位：文联、科协: a point that tells its things itself. */
static bool tells_things(struct runes text)
{
    const uint32_t colon = wording_find_glyph(text, 0, U':');
    return row_begins_as_point(text) && wording_find_glyph(text, colon, U'、') < text.length;
}

static void decide_run(struct draft *draft, size_t begin, size_t end)
{
    bool follows = paragraph_follows(draft, end);
    bool list = end - begin >= LIST_LEAST || are_points(draft, begin, end) ||
                (end - begin > 1 && is_announced(draft, begin));
    size_t signers = signers_begin(draft, begin, end);
    if (!follows && list && begin > draft->body_begin && shows_pictures(draft, begin, end)) {
        for (size_t i = begin; i < end; i++)
            decide(&draft->pieces[i], BLOCK_CAPTION);
        return;
    }
    for (size_t i = begin; i < end; i++) {
        struct piece *piece = &draft->pieces[i];
        struct runes text = text_of(draft, piece);
        int caption = caption_score(text), heading = heading_score(text);
        if (caption >= 3 && caption > heading)
            decide(piece, BLOCK_CAPTION);
        else if (list || !follows || i >= signers || tells_things(text))
            decide(piece, BLOCK_PARAGRAPH);
        else if (heading >= 2 && heading > caption)
            decide(piece, BLOCK_SECTION);
    }
}

static bool is_member(const struct piece *piece, enum block_role role)
{
    return !piece->undecided && piece->role == role;
}

/* Lines of one heading stand together: the undecided beside a decided one follows it. */
static void follow_neighbours(struct draft *draft)
{
    for (size_t i = draft->body_begin; i < draft->piece_count; i++) {
        struct piece *piece = &draft->pieces[i];
        if (!piece->undecided)
            continue;
        bool before = i > draft->body_begin && is_member(piece - 1, BLOCK_SECTION) &&
                      !piece[-1].numbered && !piece[-1].parted;
        size_t end = run_end(draft, i);
        bool after = end == i + 1 && end < draft->piece_count &&
                     is_member(&draft->pieces[end], BLOCK_SECTION) && !draft->pieces[end].numbered;
        if (before || after || end - i >= 2)
            decide(piece, BLOCK_SECTION);
    }
}

/* What is still open goes with the majority of the page. */
static void follow_majority(struct draft *draft)
{
    size_t captions = 0, headings = 0;
    for (size_t i = draft->body_begin; i < draft->piece_count; i++) {
        captions += draft->pieces[i].weighed && is_member(&draft->pieces[i], BLOCK_CAPTION);
        headings += is_member(&draft->pieces[i], BLOCK_SECTION);
    }
    enum block_role role = captions > headings ? BLOCK_CAPTION : BLOCK_SECTION;
    for (size_t i = draft->body_begin; i < draft->piece_count; i++)
        if (draft->pieces[i].undecided)
            decide(&draft->pieces[i], role);
}

enum numeral_form { NUMERAL_HAN, NUMERAL_DIGITS, NUMERAL_BRACKETED, NUMERAL_CHAPTER };

static enum numeral_form numeral_form(const struct draft *draft, const struct piece *piece)
{
    struct runes text = draft->parts[piece->first].text;
    return glyph_at(text, 0) == U'('          ? NUMERAL_BRACKETED
           : glyph_at(text, 0) == U'第'       ? NUMERAL_CHAPTER
           : rune_is_digit(glyph_at(text, 0)) ? NUMERAL_DIGITS
                                              : NUMERAL_HAN;
}

/* Numbered lines with nothing between them are the items of a list, where they are numbered in one
 * way; 二、 above （一） above 1. is a heading of each kind. */
static void decide_numbered(struct draft *draft)
{
    for (size_t i = draft->body_begin; i < draft->piece_count;) {
        size_t end = i;
        while (end < draft->piece_count && draft->pieces[end].numbered &&
               numeral_form(draft, &draft->pieces[end]) == numeral_form(draft, &draft->pieces[i]))
            end++;
        if (end - i >= 3)
            for (size_t k = i; k < end; k++)
                draft->pieces[k].role = BLOCK_PARAGRAPH;
        i = end > i ? end : i + 1;
    }
}

/* Lines of one heading become one. */
static void join_headings(struct draft *draft)
{
    size_t kept = draft->body_begin;
    for (size_t i = draft->body_begin; i < draft->piece_count; i++) {
        struct piece *piece = &draft->pieces[i];
        struct piece *before = kept > draft->body_begin ? &draft->pieces[kept - 1] : NULL;
        bool both = before && before->role == BLOCK_SECTION && piece->role == BLOCK_SECTION &&
                    !before->numbered && !piece->numbered && !piece->parted;
        if (both) {
            draft->parts[piece->first].spaced = true;
            draft->parts[before->last].next = piece->first;
            before->last = piece->last;
        } else {
            draft->pieces[kept++] = *piece;
        }
    }
    draft->piece_count = kept;
}

void arrange_short_lines(struct draft *draft)
{
    for (size_t i = draft->body_begin; i < draft->piece_count;) {
        size_t end = run_end(draft, i);
        if (end > i)
            decide_run(draft, i, end);
        i = end > i ? end : i + 1;
    }
    follow_neighbours(draft);
    follow_majority(draft);
    decide_numbered(draft);
    join_headings(draft);
}
