/* The author behind a newspaper's mark: □ 张三, ◎李四 王五. The same marks head the items of a
 * list, so the names are asked of the surnames, and longer words than names have are none. */
#include "stages/rows.h"

#include "lexicon/vocabulary.h"
#include "text/credit.h"
#include "text/credit_labels.h"
#include "text/glyph.h"
#include "text/wording.h"

static bool is_author_mark(char32_t c)
{
    return c == U'□' || c == U'◎' || c == U'○' || c == U'◇' || c == U'⊙' || c == U'※' ||
           c == U'■' || c == U'●' || c == U'◆';
}

static bool has_surname(const struct lexicon *lexicon, struct runes name, uint32_t length)
{
    return name.length > length &&
           lexicon_find(lexicon, LEXICON_SURNAMES, runes_slice(name, 0, length)) != NULL;
}

static bool is_full_name(const struct lexicon *lexicon, struct runes name)
{
    if (has_surname(lexicon, name, 2))
        return name.length <= 4;
    for (uint32_t i = 0; i < name.length; i++)
        if (name.data[i] == U'·')
            return true;
    return name.length <= 3 && has_surname(lexicon, name, 1);
}

/* 李 军: a surname and a name of one character, spaced out to the width of three. */
static bool is_spaced_name(const struct lexicon *lexicon, struct runes names)
{
    struct runes rest = glyph_trim(runes_slice(names, 1, names.length));
    return names.length <= 4 && rest.length == 1 && rest.length + 1 < names.length &&
           lexicon_find(lexicon, LEXICON_SURNAMES, runes_slice(names, 0, 1)) != NULL;
}

/* 张 三 李 四: behind the spaced name that begins at the position among others, or the position. */
static uint32_t behind_spaced_name(const struct lexicon *lexicon, struct runes names,
                                   uint32_t position)
{
    uint32_t last = position + 1;
    while (last < names.length && glyph_is_blank(names.data[last]))
        last++;
    bool alone = last > position + 1 && last < names.length && rune_is_han(names.data[last]) &&
                 (last + 1 == names.length || glyph_is_blank(names.data[last + 1]) ||
                  names.data[last + 1] == U'、');
    return alone && is_spaced_name(lexicon, runes_slice(names, position, last + 1)) ? last + 1
                                                                                    : position;
}

bool row_is_names(const struct lexicon *lexicon, struct runes names)
{
    enum { NAMES_MOST = 20 };
    if (!lexicon || names.length < 2 || names.length > NAMES_MOST || !credit_names_only(names))
        return false;
    if (is_spaced_name(lexicon, names))
        return true;
    for (uint32_t i = 0; i < names.length;) {
        uint32_t end = behind_spaced_name(lexicon, names, i);
        if (end > i) {
            i = end + 1;
            continue;
        }
        while (end < names.length && !glyph_is_blank(names.data[end]) && names.data[end] != U'、')
            end++;
        if (end > i && !is_full_name(lexicon, runes_slice(names, i, end)))
            return false;
        i = end + 1;
    }
    return true;
}

bool row_is_author(const struct lexicon *lexicon, struct runes text)
{
    enum { NAME_MOST = 3 };
    static const enum lexicon_category others[] = {LEXICON_PLACES, LEXICON_PLACE_SHORT,
                                                   LEXICON_TOWNS, LEXICON_SITES, LEXICON_FESTIVALS};
    static const struct runes bodies =
        RUNES_ROW(U"省市县区州旗镇乡村局委办部厅院校社报网台站所会馆店厂处科园集");
    uint16_t costs[VOCABULARY_LONGEST + 1];
    if (text.length < 2 || text.length > NAME_MOST || !row_is_names(lexicon, text) ||
        runes_hold(bodies, text.data[text.length - 1]))
        return false;
    for (size_t i = 0; i < sizeof(others) / sizeof(others[0]); i++)
        if (lexicon_find(lexicon, others[i], text) != NULL)
            return false;
    vocabulary_costs(lexicon_vocabulary(lexicon), text, 0, text.length, costs);
    return costs[text.length] == 0;
}

bool row_is_pair(const struct lexicon *lexicon, struct runes text)
{
    if (!lexicon || !credit_names_pair(text))
        return false;
    for (uint32_t cut = 2; cut <= 3 && cut + 2 <= text.length; cut++)
        if (row_is_author(lexicon, runes_slice(text, 0, cut)) &&
            row_is_author(lexicon, runes_slice(text, cut, text.length)))
            return true;
    return false;
}

/* □ 老槐: a pen name, behind the marks that stand before authors more than before items. */
static bool is_pen_name(struct runes text, uint32_t begin)
{
    enum { NAME_LEAST = 2, NAME_MOST = 3 };
    if (begin < 2 || !(text.data[0] == U'□' || text.data[0] == U'■') ||
        !glyph_is_blank(text.data[begin - 1]) || text.length - begin < NAME_LEAST ||
        text.length - begin > NAME_MOST)
        return false;
    for (uint32_t i = begin; i < text.length; i++)
        if (!rune_is_han(text.data[i]))
            return false;
    return true;
}

uint32_t row_author_at(const struct lexicon *lexicon, struct runes text)
{
    uint32_t begin = 0;
    while (begin < text.length &&
           (is_author_mark(text.data[begin]) || (begin > 0 && glyph_is_blank(text.data[begin]))))
        begin++;
    if (is_pen_name(text, begin))
        return begin;
    return begin > 0 && row_is_names(lexicon, runes_slice(text, begin, text.length)) ? begin : 0;
}

/* □本报专题组: a desk of the paper, behind the mark of authors. */
static bool is_own_desk(struct runes text)
{
    enum { DESK_MOST = 12 };
    static const struct runes own[] = {WORDING(U"本刊"), WORDING(U"本台"), WORDING(U"本报")};
    static const struct runes desks[] = {WORDING(U"专题组"), WORDING(U"报道组"),
                                         WORDING(U"编辑部"), WORDING(U"评论员"),
                                         WORDING(U"评论部"), WORDING(U"采访组")};
    uint32_t begin = 1;
    while (begin < text.length && glyph_is_blank(text.data[begin]))
        begin++;
    return text.length <= DESK_MOST && is_author_mark(text.data[0]) &&
           wording_longest_at(text, begin, WORDINGS(own)) > 0 &&
           wording_longest_end(text, WORDINGS(desks)) > 0;
}

/* ·张三·, below the title: the row keeps the names alone. */
static bool stands_between_dots(struct row *row, const struct lexicon *lexicon)
{
    const struct runes text = row->text;
    if (row->kind != ROW_TEXT || row->hint != LINE_PLAIN || text.length < 4 ||
        text.data[0] != U'·' || text.data[text.length - 1] != U'·')
        return false;
    const struct runes names = glyph_trim(runes_slice(text, 1, text.length - 1));
    if (!row_is_names(lexicon, names))
        return false;
    row->text = names;
    return true;
}

static bool names_author(const struct row *row, const struct lexicon *lexicon)
{
    return (row->kind == ROW_BULLET || row->kind == ROW_TEXT) && row->hint == LINE_PLAIN &&
           (row_author_at(lexicon, row->text) > 0 || is_own_desk(row->text));
}

/* Below a line that may be a title, as an author does. */
static bool stands_below_title(const struct rows *rows, size_t i)
{
    if (i == 0 || rows->items[i - 1].kind != ROW_TEXT)
        return false;
    const struct runes above = rows->items[i - 1].text;
    const char32_t last = glyph_at(above, above.length - 1);
    return row_is_short(above) && (!row_ends_statement(above) || last == U'!' || last == U'?');
}

/* ■产业兴, a text, ■生态美, a text: headings, short as pen names are. */
static bool heads_part(const struct rows *rows, size_t i)
{
    const struct runes text = rows->items[i].text;
    uint32_t begin = 1;
    while (begin < text.length && glyph_is_blank(text.data[begin]))
        begin++;
    for (size_t k = 0; is_pen_name(text, begin) && k < rows->count; k++)
        if (k != i && rows->items[k].kind == ROW_BULLET &&
            rows->items[k].text.data[0] == text.data[0] && !stands_below_title(rows, k))
            return true;
    return false;
}

void rows_find_authors(struct rows *rows, const struct lexicon *lexicon)
{
    enum { LIST_LEAST = 3 };
    for (size_t i = 1; i < rows->count; i++)
        if (stands_between_dots(&rows->items[i], lexicon))
            rows->items[i].kind = ROW_CREDIT;
    for (size_t i = 0; i < rows->count;) {
        size_t end = i;
        while (end < rows->count && names_author(&rows->items[end], lexicon) &&
               !heads_part(rows, end))
            end++;
        for (size_t k = i; end - i < LIST_LEAST && k < end; k++)
            rows->items[k].kind = ROW_CREDIT;
        i = end > i ? end : i + 1;
    }
}

bool row_signs_letter(struct runes text)
{
    enum { LINE_MOST = 24, NAME_MOST = 5 };
    static const struct runes callings[] = {
        WORDING(U"业主"), WORDING(U"会员"), WORDING(U"农民"), WORDING(U"学生"),
        WORDING(U"家长"), WORDING(U"居民"), WORDING(U"市民"), WORDING(U"村民"),
        WORDING(U"牧民"), WORDING(U"群众"), WORDING(U"职工"), WORDING(U"读者"),
    };
    const uint32_t blank =
        text.length <= LINE_MOST ? wording_find_glyph(text, 0, U' ') : text.length;
    const struct runes name = glyph_trim(runes_slice(text, blank, text.length));
    return name.length > 1 && name.length <= NAME_MOST &&
           wording_longest_end(runes_slice(text, 0, blank), WORDINGS(callings)) > 0 &&
           credit_names_only(name);
}

bool row_names_account(struct runes text)
{
    enum { LINE_MOST = 30 };
    static const struct runes posts[] = {WORDING(U"作者单位"), WORDING(U"作者职务"),
                                         WORDING(U"作者简介")};
    uint32_t begin = glyph_at(text, 0) == U'(' || glyph_at(text, 0) == U'[';
    uint32_t label = wording_longest_at(text, begin, WORDINGS(posts)), letters = 0;
    if (label > 0 && glyph_at(text, begin + label) == U':')
        return !row_ends_statement(text); /* 作者单位：县委党校 */
    label = text.length <= LINE_MOST ? credit_label_at(text, begin) : 0;
    if (label == 0 || glyph_at(text, begin + label) != U':')
        return false;
    static const struct runes nobody[] = {
        WORDING(U"不详"), WORDING(U"佚名"),   WORDING(U"未知"),
        WORDING(U"本站"), WORDING(U"管理员"), WORDING(U"网络"),
    };
    if (wording_is(glyph_trim(runes_slice(text, begin + label + 1, text.length)), WORDINGS(nobody)))
        return true;
    const struct credit_label *task = credit_label_find(text, begin);
    struct runes office = glyph_trim(runes_slice(text, begin + label + 1, text.length));
    office.length -= begin > 0 && office.length > 0;
    if (task && task->role == BYLINE_EDITOR && office.length > 1 &&
        (credit_is_body(office) || runes_hold(RUNES(U"县市镇乡旗"), office.data[0])))
        return true; /* 责任编辑：县委办 */
    for (uint32_t i = begin + label + 1; i < text.length; i++) {
        char32_t c = glyph_at(text, i);
        if (c == 0 || c > 0x7E)
            return false;
        letters += rune_is_letter(c);
    }
    return letters > 1;
}
