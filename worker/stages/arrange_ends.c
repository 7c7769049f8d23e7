/* The ends of paragraphs: credits, sources and page turns that are no part of the text. */
#include "stages/draft.h"

#include "text/chrome.h"
#include "text/credit.h"
#include "text/dateline.h"
#include "text/glyph.h"
#include "text/imprint.h"
#include "text/wording.h"

enum { BRACKET_MOST = 64 };

uint32_t ends_trimmed(struct runes text)
{
    uint32_t end = text.length;
    while (end > 0 && glyph_is_blank(text.data[end - 1]))
        end--;
    return end;
}

uint32_t ends_last_bracket(struct runes text)
{
    uint32_t end = text.length;
    if (end < 3 || (glyph_at(text, end - 1) != U')' && glyph_at(text, end - 1) != U']'))
        return end;
    uint32_t least = end > BRACKET_MOST ? end - BRACKET_MOST : 0, depth = 0;
    for (uint32_t i = end; i-- > least;) {
        char32_t c = glyph_at(text, i);
        if (c == U')' || c == U']')
            depth++;
        else if ((c == U'(' || c == U'[') && --depth == 0)
            return i;
    }
    return end;
}

void ends_cut_turn(struct draft *draft, size_t piece)
{
    struct part *part = draft_last_part(draft, piece);
    struct runes text = runes_slice(part->text, 0, ends_trimmed(part->text));
    uint32_t begin = ends_last_bracket(text);
    if (begin == 0 || begin >= text.length ||
        !chrome_is_page_break(runes_slice(text, begin, text.length)))
        return;
    part->text = runes_slice(text, 0, begin);
    draft_count(draft, REPAIR_CHROME);
}

void ends_cut_script(struct draft *draft, size_t piece)
{
    enum { SCRIPT_MOST = 60, LOOK_MOST = 160 };
    static const struct runes labels[] = {
        WORDING(U"同期"),
        WORDING(U"同期声"),
        WORDING(U"字幕"),
        WORDING(U"画面"),
    };
    struct part *part = draft_last_part(draft, piece);
    const struct runes text = runes_slice(part->text, 0, LOOK_MOST);
    uint32_t open = runes_next(text, 0, U'[');
    open = open < text.length ? open : runes_next(text, 0, U'【');
    uint32_t label =
        open > 0 && open < text.length ? wording_longest_at(text, open + 1, WORDINGS(labels)) : 0;
    if (label == 0 || glyph_at(text, open + 1 + label) != U':')
        return;
    uint32_t close = wording_find_glyph(runes_slice(text, 0, open + SCRIPT_MOST), open, U']');
    if (close >= text.length || close >= open + SCRIPT_MOST || close + 1 >= part->text.length)
        return;
    struct runes rest = runes_slice(part->text, close + 1, part->text.length);
    part->text = runes_slice(part->text, 0, open);
    draft_extend(draft, piece, rest, false);
    draft_count(draft, REPAIR_CHROME);
}

/* （张三系县委党校讲师）, （作者张三，系某县县长）, （张三，作者为某县县长）: the name alone; empty
 * where none is told in front of what the author is. */
static struct runes affiliated_name(struct runes text)
{
    enum { NAME_LEAST = 2, NAME_MOST = 4 };
    static const struct runes labels[] = {WORDING(U"作者"), WORDING(U"本文作者")};
    static const struct runes being[] = {
        WORDING(U"作者为"), WORDING(U"作者是"), WORDING(U"作者系"),
        WORDING(U"现任"),   WORDING(U"系"),
    };
    const uint32_t begin = wording_longest_at(text, 0, WORDINGS(labels));
    for (uint32_t i = begin + NAME_LEAST; i <= begin + NAME_MOST && i + 4 < text.length; i++) {
        const bool comma = text.data[i] == U'，';
        if (wording_longest_at(text, i + comma, WORDINGS(being)) > 0 &&
            credit_is_name(runes_slice(text, begin, i)))
            return runes_slice(text, begin, i);
    }
    return (struct runes){NULL, 0};
}

static bool tells_affiliation(struct runes text)
{
    static const struct runes openings[] = {
        WORDING(U"作者为"), WORDING(U"作者单位"), WORDING(U"作者是"),
        WORDING(U"作者系"), WORDING(U"本文作者"),
    };
    if (wording_at(text, 0, RUNES(U"作者：")))
        return wording_find(text, 3, RUNES(U"，系")) < text.length ||
               wording_find(text, 3, RUNES(U"，单位")) < text.length;
    return wording_longest_at(text, 0, WORDINGS(openings)) > 0;
}

/* 来源：云山宣传 编辑：张三: an imprint that was set behind the text. */
static bool names_source(struct runes text)
{
    enum { IMPRINT_MOST = 60 };
    struct imprint_field fields[IMPRINT_FIELDS_MOST];
    size_t count = text.length <= IMPRINT_MOST ? imprint_read(text, fields) : 0;
    for (size_t i = 0; i < count; i++)
        if (fields[i].kind == IMPRINT_SOURCE && fields[i].end > fields[i].begin)
            return true;
    return false;
}

/* 县融媒体中心: of which county is not said. */
static bool is_of_place(char32_t c)
{
    return c == U'县' || c == U'区' || c == U'市' || c == U'州' || c == U'旗';
}

/* 云山新闻网, 云山网、云山县文旅局联合报道: the bodies that the text is from, and nothing else;
 * *first is the first medium, or empty. */
static bool names_bodies(struct runes text, struct runes *first)
{
    enum { TEXT_MOST = 30, NAME_LEAST = 3 };
    static const struct runes deeds[] = {
        WORDING(U"供稿"), WORDING(U"报道"), WORDING(U"整理"),     WORDING(U"消息"),
        WORDING(U"综合"), WORDING(U"联合"), WORDING(U"联合发布"), WORDING(U"联合报道"),
    };
    static const struct runes bodies[] = {
        WORDING(U"中心"), WORDING(U"办"),     WORDING(U"办公室"), WORDING(U"厅"),
        WORDING(U"委"),   WORDING(U"宣传部"), WORDING(U"局"),     WORDING(U"政府"),
    };
    uint32_t deed = wording_longest_end(text, WORDINGS(deeds)), begin = 0;
    *first = (struct runes){NULL, 0};
    if (text.length > TEXT_MOST)
        return false;
    text = glyph_trim(runes_slice(text, 0, text.length - deed));
    for (uint32_t i = 0; i <= text.length; i++) {
        char32_t c = i < text.length ? text.data[i] : U'、';
        if (rune_is_han(c))
            continue;
        if (c != U'、' && c != U'·' && !glyph_is_blank(c))
            return false;
        struct runes name = runes_slice(text, begin, i);
        bool medium = credit_is_medium(name);
        if (name.length < NAME_LEAST || name.data[0] == U'此' ||
            (!medium && wording_longest_end(name, WORDINGS(bodies)) == 0))
            return false;
        if (medium && first->length == 0)
            *first = name;
        begin = i + 1;
    }
    return deed > 0 || first->length > 0;
}

/* 云山日报 2013-09-27: a medium, a day, and nothing that is neither. */
static bool is_medium_with_day(struct runes text)
{
    enum { IMPRINT_MOST = 40 };
    struct imprint_field fields[IMPRINT_FIELDS_MOST];
    size_t count = text.length <= IMPRINT_MOST ? imprint_read(text, fields) : 0;
    bool day = false, medium = false, other = false;
    for (size_t i = 0; i < count; i++) {
        day = day || fields[i].kind == IMPRINT_DAY;
        medium = medium || fields[i].kind == IMPRINT_MEDIUM;
        other = other || fields[i].kind == IMPRINT_OTHER || fields[i].kind == IMPRINT_CREDIT;
    }
    return day && medium && !other;
}

bool ends_take_closing_dateline(struct draft *draft, struct runes bracket)
{
    struct dateline dateline;
    struct runes content = runes_slice(bracket, 1, bracket.length - 1);
    if (!dateline_closes(bracket) || !dateline_read(content, &dateline) ||
        dateline.end < content.length)
        return false;
    if (dateline.medium_end > dateline.medium_begin && draft->voices.agency.length == 0)
        draft->voices.agency = runes_slice(content, dateline.medium_begin, dateline.medium_end);
    around_take_day(draft, dateline.date, DAY_DATELINE);
    return true;
}

/* ……。（县农业局）: the body that the text is from. Below another paragraph that ends so each tells
 * whose duty the paragraph is. */
static bool closes_with_body(const struct draft *draft, size_t piece, struct runes content)
{
    enum { BODY_LEAST = 4 };
    if (content.length < BODY_LEAST || !credit_is_body(content))
        return false;
    if (piece == 0 || draft->pieces[piece - 1].role != BLOCK_PARAGRAPH)
        return true;
    struct runes before = draft->parts[draft->pieces[piece - 1].last].text;
    return ends_last_bracket(before) == before.length;
}

/* Cuts one closing bracket that is no part of the text. `last`: the paragraph is the article's
 * last, where names without a label are its author's. */
static bool cut_bracket(struct draft *draft, size_t piece, bool last, struct runes *cut)
{
    struct part *part = draft_last_part(draft, piece);
    struct runes text = runes_slice(part->text, 0, ends_trimmed(part->text));
    uint32_t begin = ends_last_bracket(text);
    if (begin >= text.length)
        return false;
    struct runes content = glyph_trim(runes_slice(text, begin + 1, text.length - 1));
    if (last && around_take_reprint(draft, content)) {
        part->text = runes_slice(text, 0, ends_trimmed(runes_slice(text, 0, begin)));
        *cut = (struct runes){NULL, 0};
        draft_count(draft, REPAIR_CHROME);
        return true;
    }
    if (last && is_medium_with_day(content)) {
        part->text = runes_slice(text, 0, ends_trimmed(runes_slice(text, 0, begin)));
        *cut = (struct runes){NULL, 0};
        around_take_imprint(draft, content);
        return true;
    }
    if (ends_take_closing_dateline(draft, runes_slice(text, begin, text.length))) {
        part->text = runes_slice(text, 0, ends_trimmed(runes_slice(text, 0, begin)));
        *cut = (struct runes){NULL, 0};
        return true;
    }
    uint32_t stop = wording_find_glyph(content, 0, U'。');
    if (last && stop + 1 < content.length && tells_affiliation(content) &&
        around_take_reprint(draft, runes_slice(content, stop + 1, content.length)))
        content.length = stop; /* 作者系…。原载《某报》… */
    struct runes medium;
    if (last && names_bodies(content, &medium) &&
        (begin == 0 ||
         row_ends_statement(runes_slice(text, 0, ends_trimmed(runes_slice(text, 0, begin)))))) {
        part->text = runes_slice(text, 0, ends_trimmed(runes_slice(text, 0, begin)));
        *cut = (struct runes){NULL, 0};
        const bool own = medium.length > 0 && is_of_place(medium.data[0]);
        struct runes *voice = own ? &draft->voices.outlet : &draft->voices.source;
        if (medium.length > 0 && voice->length == 0)
            *voice = medium;
        if (medium.length == 0)
            *cut = content; /* 县水利局供稿 */
        draft_count(draft, REPAIR_CHROME);
        return true;
    }
    bool turn = chrome_is_page_break(runes_slice(text, begin, text.length)) ||
                credit_closes_text(content) || chrome_is_call(content) ||
                (last && row_names_account(content));
    bool complete =
        begin == 0 ||
        row_ends_statement(runes_slice(text, 0, ends_trimmed(runes_slice(text, 0, begin))));
    bool closing = !turn && last && complete;
    bool office = closing &&
                  (credit_names_behind_body(content) > 0 || credit_names_before_body(content) > 0 ||
                   closes_with_body(draft, piece, content));
    const struct runes affiliated =
        closing && !office ? affiliated_name(content) : (struct runes){NULL, 0};
    bool credit = office || affiliated.length > 0 || (!turn && credit_is_line(content)) ||
                  (!turn && complete && tells_affiliation(content)) ||
                  (closing && (credit_names_in_bracket(content) || names_source(content) ||
                               row_is_pair(draft->lexicon, content)));
    if (affiliated.length > 0)
        content = affiliated;
    if (!turn && !credit)
        return false;
    part->text = runes_slice(text, 0, ends_trimmed(runes_slice(text, 0, begin)));
    if (credit)
        *cut = content;
    else
        draft_count(draft, REPAIR_CHROME);
    return true;
}

/* ……（扫码看视频）。: the call goes, the stop stays. */
static void cut_call(struct draft *draft, size_t piece)
{
    struct part *part = draft_last_part(draft, piece);
    struct runes text = runes_slice(part->text, 0, ends_trimmed(part->text));
    if (text.length < 2 || !glyph_is_stop(text.data[text.length - 1]))
        return;
    struct runes stop = runes_slice(text, text.length - 1, text.length);
    text.length--;
    uint32_t begin = ends_last_bracket(text);
    if (begin == 0 || begin >= text.length ||
        !chrome_is_call(glyph_trim(runes_slice(text, begin + 1, text.length - 1))))
        return;
    part->text = runes_slice(text, 0, begin);
    draft_extend(draft, piece, stop, false);
    draft_count(draft, REPAIR_CHROME);
}

/* 。 张三 李四: names behind the last full stop, set off by blanks; 。本报记者 张三: with a label.
 */
static bool cut_open_credit(struct part *part, bool last, struct runes *cut)
{
    struct runes text = runes_slice(part->text, 0, ends_trimmed(part->text));
    uint32_t least = text.length > BRACKET_MOST ? text.length - BRACKET_MOST : 0;
    uint32_t stop = text.length;
    for (uint32_t i = text.length; i-- > least;)
        if (glyph_is_stop(text.data[i])) {
            stop = i + 1;
            break;
        }
    if (stop < text.length && glyph_closes_bracket(text.data[stop]))
        stop++;
    if (stop + 2 > text.length)
        return false;
    struct runes rest = glyph_trim(runes_slice(text, stop, text.length));
    bool set_off = glyph_is_blank(text.data[stop]);
    if (rest.length > 0 && credit_is_mark(rest.data[0])) { /* 。□王磊 */
        rest = glyph_trim(runes_slice(rest, 1, rest.length));
        set_off = true;
    }
    if (!credit_is_line(rest) &&
        !(last && ((set_off && credit_names_only(rest)) || names_source(rest))))
        return false;
    *cut = rest;
    part->text = runes_slice(text, 0, stop);
    return true;
}

void ends_cut_credits(struct draft *draft, size_t piece, bool last)
{
    enum { CUTS_MOST = 4 };
    struct runes cuts[CUTS_MOST];
    size_t count = 0;
    cut_call(draft, piece);
    for (int round = 0; round < CUTS_MOST; round++) {
        struct part *part = draft_last_part(draft, piece);
        struct runes cut = {NULL, 0};
        if (part->text.length == 0 ||
            (!cut_bracket(draft, piece, last, &cut) && !cut_open_credit(part, last, &cut)))
            break;
        if (cut.length > 0)
            cuts[count++] = cut;
    }
    while (count-- > 0) /* they were cut from the end */
        if (names_source(cuts[count]))
            around_take_imprint(draft, cuts[count]);
        else
            around_take_credit(draft, cuts[count]);
}
