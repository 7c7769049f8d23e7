/* Credits: the syntax of lines that say who made the article. One pass cuts the text at its labels;
 * a second one decides which names belong to which label, before it or behind it. */
#include "text/credit.h"

#include "text/glyph.h"
#include "text/wording.h"

enum label_kind {
    LABEL_ROLE,     /* names follow */
    LABEL_PHOTO,    /* 摄: names stand before it, or follow behind a colon or slash */
    LABEL_REPORTED, /* 摄影报道, 文/图: the names before it took the pictures too */
    LABEL_TRAINEE,  /* takes the role of the label before it */
    LABEL_WORDS,    /* 文: names before it or behind it wrote the text */
    LABEL_OTHER     /* a task that gives no byline */
};

struct label {
    struct runes word;
    enum label_kind kind;
    enum byline_role role;
};

#define ROLE(word, role)                                                                           \
    {                                                                                              \
        WORDING(word), LABEL_ROLE, role                                                            \
    }
#define OTHER(word)                                                                                \
    {                                                                                              \
        WORDING(word), LABEL_OTHER, BYLINE_EDITOR                                                  \
    }

/* In order of their first characters, for the binary search. */
static const struct label labels[] = {
    ROLE(U"一审", BYLINE_EDITOR),
    ROLE(U"一校", BYLINE_EDITOR),
    ROLE(U"三审", BYLINE_EDITOR),
    ROLE(U"三校", BYLINE_EDITOR),
    ROLE(U"主编", BYLINE_EDITOR),
    ROLE(U"二审", BYLINE_EDITOR),
    ROLE(U"二校", BYLINE_EDITOR),
    ROLE(U"作者", BYLINE_AUTHOR),
    {WORDING(U"供图"), LABEL_PHOTO, BYLINE_PHOTOGRAPHER},
    ROLE(U"供稿", BYLINE_AUTHOR),
    ROLE(U"供稿人", BYLINE_AUTHOR),
    ROLE(U"值班主编", BYLINE_EDITOR),
    ROLE(U"值班编辑", BYLINE_EDITOR),
    OTHER(U"出品"),
    OTHER(U"出品人"),
    ROLE(U"初审", BYLINE_EDITOR),
    OTHER(U"制作"),
    OTHER(U"制图"),
    OTHER(U"剪辑"),
    ROLE(U"副主编", BYLINE_EDITOR),
    ROLE(U"副总编辑", BYLINE_EDITOR),
    {WORDING(U"图"), LABEL_PHOTO, BYLINE_PHOTOGRAPHER},
    {WORDING(U"图/文"), LABEL_REPORTED, BYLINE_PHOTOGRAPHER},
    {WORDING(U"图文"), LABEL_REPORTED, BYLINE_PHOTOGRAPHER},
    {WORDING(U"图文报道"), LABEL_REPORTED, BYLINE_PHOTOGRAPHER},
    {WORDING(U"图片"), LABEL_PHOTO, BYLINE_PHOTOGRAPHER},
    ROLE(U"复审", BYLINE_EDITOR),
    ROLE(U"复核", BYLINE_EDITOR),
    {WORDING(U"实习生"), LABEL_TRAINEE, BYLINE_REPORTER},
    ROLE(U"实习编辑", BYLINE_EDITOR),
    ROLE(U"实习记者", BYLINE_REPORTER),
    ROLE(U"审定", BYLINE_EDITOR),
    ROLE(U"审校", BYLINE_EDITOR),
    ROLE(U"审核", BYLINE_EDITOR),
    ROLE(U"审稿", BYLINE_EDITOR),
    ROLE(U"审签", BYLINE_EDITOR),
    OTHER(U"总监制"),
    OTHER(U"总策划"),
    ROLE(U"总编辑", BYLINE_EDITOR),
    ROLE(U"执笔", BYLINE_AUTHOR),
    OTHER(U"报导"),
    OTHER(U"报道"),
    ROLE(U"报道员", BYLINE_CORRESPONDENT),
    ROLE(U"报道组", BYLINE_CORRESPONDENT),
    {WORDING(U"拍摄"), LABEL_PHOTO, BYLINE_PHOTOGRAPHER},
    OTHER(U"排版"),
    {WORDING(U"摄"), LABEL_PHOTO, BYLINE_PHOTOGRAPHER},
    {WORDING(U"摄影"), LABEL_PHOTO, BYLINE_PHOTOGRAPHER},
    {WORDING(U"摄影报导"), LABEL_REPORTED, BYLINE_PHOTOGRAPHER},
    {WORDING(U"摄影报道"), LABEL_REPORTED, BYLINE_PHOTOGRAPHER},
    ROLE(U"摄影记者", BYLINE_PHOTOGRAPHER),
    OTHER(U"播音"),
    ROLE(U"撰文", BYLINE_AUTHOR),
    ROLE(U"撰稿", BYLINE_AUTHOR),
    ROLE(U"撰稿人", BYLINE_AUTHOR),
    OTHER(U"整理"),
    {WORDING(U"文"), LABEL_WORDS, BYLINE_AUTHOR},
    {WORDING(U"文/图"), LABEL_REPORTED, BYLINE_PHOTOGRAPHER},
    {WORDING(U"文/摄"), LABEL_REPORTED, BYLINE_PHOTOGRAPHER},
    {WORDING(U"文、图"), LABEL_REPORTED, BYLINE_PHOTOGRAPHER},
    {WORDING(U"文图"), LABEL_REPORTED, BYLINE_PHOTOGRAPHER},
    ROLE(U"文字", BYLINE_AUTHOR),
    ROLE(U"文字记者", BYLINE_REPORTER),
    ROLE(U"新媒体编辑", BYLINE_EDITOR),
    ROLE(U"本版校对", BYLINE_EDITOR),
    ROLE(U"本版编辑", BYLINE_EDITOR),
    ROLE(U"本版责任编辑", BYLINE_EDITOR),
    ROLE(U"本版责编", BYLINE_EDITOR),
    OTHER(U"来源"),
    ROLE(U"校审", BYLINE_EDITOR),
    ROLE(U"校对", BYLINE_EDITOR),
    ROLE(U"核校", BYLINE_EDITOR),
    ROLE(U"核稿", BYLINE_EDITOR),
    OTHER(U"热线"),
    OTHER(U"版式"),
    ROLE(U"特派记者", BYLINE_REPORTER),
    ROLE(U"特约报道员", BYLINE_CORRESPONDENT),
    ROLE(U"特约撰稿人", BYLINE_AUTHOR),
    ROLE(U"特约记者", BYLINE_REPORTER),
    ROLE(U"特约评论员", BYLINE_AUTHOR),
    ROLE(U"特约通讯员", BYLINE_CORRESPONDENT),
    OTHER(U"电话"),
    ROLE(U"监制", BYLINE_EDITOR),
    OTHER(U"策划"),
    ROLE(U"签发", BYLINE_EDITOR),
    OTHER(U"组版"),
    ROLE(U"终审", BYLINE_EDITOR),
    OTHER(U"统筹"),
    OTHER(U"综合报道"),
    ROLE(U"编审", BYLINE_EDITOR),
    ROLE(U"编辑", BYLINE_EDITOR),
    ROLE(U"网络编辑", BYLINE_EDITOR),
    OTHER(U"美术编辑"),
    OTHER(U"美编"),
    OTHER(U"翻译"),
    OTHER(U"航拍"),
    ROLE(U"见习编辑", BYLINE_EDITOR),
    ROLE(U"见习记者", BYLINE_REPORTER),
    ROLE(U"视觉记者", BYLINE_PHOTOGRAPHER),
    OTHER(U"视频"),
    ROLE(U"记者", BYLINE_REPORTER),
    OTHER(U"设计"),
    ROLE(U"评论员", BYLINE_AUTHOR),
    ROLE(U"责任校对", BYLINE_EDITOR),
    ROLE(U"责任编辑", BYLINE_EDITOR),
    ROLE(U"责校", BYLINE_EDITOR),
    ROLE(U"责编", BYLINE_EDITOR),
    ROLE(U"通联员", BYLINE_CORRESPONDENT),
    ROLE(U"通讯员", BYLINE_CORRESPONDENT),
    OTHER(U"配音"),
    ROLE(U"采写", BYLINE_REPORTER),
    ROLE(U"采访", BYLINE_REPORTER),
    ROLE(U"首席记者", BYLINE_REPORTER),
};

#undef ROLE
#undef OTHER

enum { LABEL_COUNT = sizeof(labels) / sizeof(labels[0]), READ_MOST = 400, LINE_MOST = 160 };

static char32_t glyph_at(struct runes text, uint32_t position)
{
    return position < text.length ? glyph_fold(text.data[position]) : 0;
}

static bool is_separator(char32_t folded)
{
    return folded == U' ' || folded == U',' || folded == U'、' || folded == U';' ||
           folded == U'|' || folded == U'/' || folded == U':' || folded == U'(' || folded == U')' ||
           folded == U'[' || folded == U']' || folded == U'\\' || folded == U'.' ||
           folded == U'—' || folded == U'-' || folded == U'&';
}

/* The marks that newspapers set before a byline. */
static bool is_mark(char32_t c)
{
    return c == U'□' || c == U'■' || c == U'○' || c == U'●' || c == U'◎' || c == U'◇' ||
           c == U'◆' || c == U'△' || c == U'▲' || c == U'☆' || c == U'★' || c == U'▽' ||
           c == U'▼' || c == U'◉' || c == U'⊙' || c == U'⊕' || c == U'※' || c == U'*';
}

/* One-character labels (摄, 图, 文) are labels only where slash, colon, blank or the end isolates
 * them, or where 摄 closes the text behind a name. */
static bool is_isolated(struct runes text, uint32_t begin, uint32_t end)
{
    char32_t before = begin > 0 ? glyph_fold(text.data[begin - 1]) : 0;
    char32_t after = glyph_at(text, end);
    bool open_before = begin == 0 || is_separator(before) || is_mark(before);
    bool open_after = end >= text.length || is_separator(after);
    if (text.data[begin] == U'摄')
        return open_after && (end >= text.length || after != U' ' || begin > 0);
    return open_before && open_after &&
           (after == U'/' || after == U':' || before == U'/' || (begin > 0 && end >= text.length));
}

/* The first characters of all labels: turns nearly every position down at once. */
static bool may_begin_label(char32_t c)
{
    switch (c) {
    case U'记':
    case U'全':
    case U'融':
    case U'首':
    case U'实':
    case U'见':
    case U'特':
    case U'文':
    case U'采':
    case U'摄':
    case U'视':
    case U'通':
    case U'评':
    case U'撰':
    case U'执':
    case U'作':
    case U'供':
    case U'责':
    case U'本':
    case U'网':
    case U'新':
    case U'值':
    case U'编':
    case U'主':
    case U'副':
    case U'总':
    case U'审':
    case U'复':
    case U'核':
    case U'签':
    case U'校':
    case U'一':
    case U'二':
    case U'三':
    case U'初':
    case U'终':
    case U'监':
    case U'图':
    case U'拍':
    case U'来':
    case U'策':
    case U'统':
    case U'制':
    case U'剪':
    case U'航':
    case U'设':
    case U'排':
    case U'版':
    case U'组':
    case U'美':
    case U'出':
    case U'配':
    case U'播':
    case U'翻':
    case U'电':
    case U'热':
    case U'报':
    case U'整':
        return true;
    default:
        return false;
    }
}

static size_t first_label_with(char32_t first)
{
    size_t begin = 0, end = LABEL_COUNT;
    while (begin < end) {
        size_t middle = begin + (end - begin) / 2;
        if (labels[middle].word.data[0] < first)
            begin = middle + 1;
        else
            end = middle;
    }
    return begin;
}

static const struct label *label_at(struct runes text, uint32_t position)
{
    if (position >= text.length || !may_begin_label(text.data[position]))
        return NULL;
    const struct label *longest = NULL;
    char32_t first = text.data[position];
    for (size_t i = first_label_with(first); i < LABEL_COUNT; i++) {
        const struct label *label = &labels[i];
        if (label->word.data[0] != first)
            break;
        if (longest && label->word.length <= longest->word.length)
            continue;
        if (!wording_at(text, position, label->word))
            continue;
        if (label->word.length == 1 && !is_isolated(text, position, position + 1))
            continue;
        longest = label;
    }
    return longest;
}

uint32_t credit_label_at(struct runes text, uint32_t position)
{
    const struct label *label = label_at(text, position);
    return label && label->kind == LABEL_ROLE ? label->word.length : 0;
}

bool credit_is_medium(struct runes name)
{
    static const struct runes endings[] = {
        WORDING(U"中新社"),     WORDING(U"传媒"),     WORDING(U"传媒中心"), WORDING(U"全媒"),
        WORDING(U"全媒体"),     WORDING(U"公众号"),   WORDING(U"农民报"),   WORDING(U"发布"),
        WORDING(U"周刊"),       WORDING(U"周报"),     WORDING(U"商报"),     WORDING(U"在线"),
        WORDING(U"客户端"),     WORDING(U"导报"),     WORDING(U"广播电台"), WORDING(U"广播电视台"),
        WORDING(U"微信"),       WORDING(U"快报"),     WORDING(U"报"),       WORDING(U"新华社"),
        WORDING(U"新闻"),       WORDING(U"新闻中心"), WORDING(U"日报"),     WORDING(U"早报"),
        WORDING(U"时报"),       WORDING(U"晚报"),     WORDING(U"晨报"),     WORDING(U"杂志"),
        WORDING(U"民族报"),     WORDING(U"电台"),     WORDING(U"电视台"),   WORDING(U"网"),
        WORDING(U"网站"),       WORDING(U"融媒"),     WORDING(U"融媒中心"), WORDING(U"融媒体"),
        WORDING(U"融媒体中心"), WORDING(U"通讯社"),   WORDING(U"都市报"),   WORDING(U"门户网"),
    };
    if (name.length >= 4 && name.length <= 8 && wording_at(name, 0, RUNES(U"今日")))
        return true;
    return name.length >= 2 && name.length <= 24 &&
           wording_longest_end(name, WORDINGS(endings)) > 0;
}

/* ---- names by their shape ---- */

static bool is_name_dot(char32_t c)
{
    return c == U'·' || c == U'•' || c == U'・' || c == U'‧' || c == U'.';
}

/* Words of a name's length that stand where names do. */
static bool is_no_name(struct runes token)
{
    static const struct runes words[] = {
        WORDING(U"上接"),     WORDING(U"下同"),     WORDING(U"下略"),     WORDING(U"下转"),
        WORDING(U"专栏"),     WORDING(U"全文"),     WORDING(U"全文完"),   WORDING(U"内容"),
        WORDING(U"单位"),     WORDING(U"原创"),     WORDING(U"后同"),     WORDING(U"图片"),
        WORDING(U"女"),       WORDING(U"完"),       WORDING(U"完结"),     WORDING(U"征求意见"),
        WORDING(U"待续"),     WORDING(U"掌声"),     WORDING(U"提供"),     WORDING(U"摘要"),
        WORDING(U"文字"),     WORDING(U"新闻"),     WORDING(U"新闻联播"), WORDING(U"时间"),
        WORDING(U"暂行"),     WORDING(U"未完"),     WORDING(U"本刊"),     WORDING(U"本台"),
        WORDING(U"本报"),     WORDING(U"本报评论"), WORDING(U"本版编辑"), WORDING(U"本站"),
        WORDING(U"本网"),     WORDING(U"来源"),     WORDING(U"汉族"),     WORDING(U"热烈鼓掌"),
        WORDING(U"男"),       WORDING(U"略"),       WORDING(U"简介"),     WORDING(U"续"),
        WORDING(U"综合"),     WORDING(U"编译"),     WORDING(U"网络"),     WORDING(U"联播"),
        WORDING(U"节选"),     WORDING(U"草案"),     WORDING(U"要闻"),     WORDING(U"讯"),
        WORDING(U"评论员"),   WORDING(U"试行"),     WORDING(U"资料"),     WORDING(U"资料图"),
        WORDING(U"资料图片"), WORDING(U"转载"),     WORDING(U"连载"),     WORDING(U"通讯"),
        WORDING(U"部门"),     WORDING(U"附后"),     WORDING(U"集体"),     WORDING(U"鼓掌"),
    };
    static const struct runes endings[] = {
        WORDING(U"中心"), WORDING(U"公司"), WORDING(U"办"),   WORDING(U"区委"), WORDING(U"县委"),
        WORDING(U"局"),   WORDING(U"届"),   WORDING(U"岁"),   WORDING(U"市委"), WORDING(U"报"),
        WORDING(U"报道"), WORDING(U"提供"), WORDING(U"政府"), WORDING(U"族"),   WORDING(U"版"),
        WORDING(U"社"),   WORDING(U"组"),   WORDING(U"网"),   WORDING(U"融媒"), WORDING(U"部"),
        WORDING(U"页"),
    };
    return wording_is(token, WORDINGS(words)) ||
           (token.length >= 2 && wording_longest_end(token, WORDINGS(endings)) > 0);
}

static bool is_one_of(char32_t c, struct runes set)
{
    for (uint32_t i = 0; i < set.length; i++)
        if (set.data[i] == c)
            return true;
    return false;
}

/* Characters that run through sentences and not through names. */
static bool is_function_word(char32_t c)
{
    return is_one_of(c, RUNES(U"的了在是把被据说悉这她他我们"));
}

bool credit_is_name(struct runes token)
{
    uint32_t dots = 0;
    for (uint32_t i = 0; i < token.length; i++) {
        if (is_name_dot(token.data[i]) && i > 0 && i + 1 < token.length)
            dots++;
        else if (!rune_is_han(token.data[i]) || is_function_word(token.data[i]))
            return false;
    }
    if (is_no_name(token))
        return false;
    return dots > 0 ? token.length <= 20 : token.length >= 2 && token.length <= 4;
}

/* Names set without anything between them: 方志勇王美林高玉帅. */
static bool is_glued_names(struct runes token)
{
    if (token.length < 5 || token.length > 24)
        return false;
    /* in a long run these are words too, though a single name may hold one: 和丽芬, 向定 */
    for (uint32_t i = 0; i < token.length; i++)
        if (!rune_is_han(token.data[i]) || is_function_word(token.data[i]) ||
            is_one_of(token.data[i], RUNES(U"从到将等与和对那有也都还称向就由")))
            return false;
    return !is_no_name(token);
}

struct shape {
    uint32_t names;   /* tokens that can be names */
    uint32_t singles; /* lone ideographs, halves of names spaced out */
    uint32_t glued;
    uint32_t strange; /* anything else */
};

/* Notes that stand in brackets behind a name: (女), （见习）. */
static uint32_t note_at(struct runes text, uint32_t position)
{
    if (glyph_at(text, position) != U'(' || position == 0)
        return 0;
    for (uint32_t i = position + 1; i < text.length && i < position + 12; i++)
        if (glyph_fold(text.data[i]) == U')')
            return i + 1 - position;
    return 0;
}

static struct shape shape_of(struct runes text)
{
    struct shape shape = {0};
    uint32_t i = 0;
    while (i < text.length) {
        if (is_separator(glyph_fold(text.data[i])) || is_mark(text.data[i])) {
            i += text.data[i] == 0xFF08 || text.data[i] == U'(' ? note_at(text, i) + 1 : 1;
            continue;
        }
        uint32_t begin = i;
        while (i < text.length &&
               !(is_separator(glyph_fold(text.data[i])) && !is_name_dot(text.data[i])))
            i++;
        struct runes token = runes_slice(text, begin, i);
        if (token.length == 1 && rune_is_han(token.data[0]) && !is_no_name(token))
            shape.singles++;
        else if (credit_is_name(token))
            shape.names++;
        else if (is_glued_names(token))
            shape.glued++;
        else
            shape.strange++;
    }
    return shape;
}

static bool holds_names(struct runes text, uint32_t glued_most)
{
    text = glyph_trim(text);
    if (text.length < 2 || text.length > 60)
        return false;
    struct shape shape = shape_of(text);
    return shape.strange == 0 && shape.glued <= glued_most && shape.singles != 1 &&
           (shape.names > 0 || shape.singles >= 2) && shape.names + shape.singles <= 16;
}

bool credit_names_only(struct runes text)
{
    return holds_names(text, 0);
}

bool credit_names_in_bracket(struct runes text)
{
    return holds_names(text, 1);
}

/* ---- labels and the names between them ---- */

struct cut { /* a label, or (label NULL) the text between two labels */
    const struct label *label;
    uint32_t begin, end;
};

/* Where the outlet that is glued to a label begins: 贵州民族报|记者, and 本报|通讯员 behind names.
 */
static uint32_t outlet_before(struct runes text, uint32_t floor, uint32_t label)
{
    static const struct runes own[] = {
        WORDING(U"我报"), WORDING(U"本刊"), WORDING(U"本台"), WORDING(U"本报"),
        WORDING(U"本社"), WORDING(U"本站"), WORDING(U"本网"),
    };
    struct runes before = runes_slice(text, floor, label);
    uint32_t length = wording_longest_end(before, WORDINGS(own));
    if (length > 0)
        return label - length;
    uint32_t begin = label;
    while (begin > floor && label - begin < 24 &&
           (!is_separator(glyph_fold(text.data[begin - 1])) || is_name_dot(text.data[begin - 1])) &&
           !is_mark(text.data[begin - 1]))
        begin--;
    /* at the head of a credit whatever is glued to the label is an outlet: 半岛全媒体|记者 */
    if (label > begin && (begin == 0 || credit_is_medium(runes_slice(text, begin, label))))
        return begin;
    /* 贵州日报 记者: a blank between the medium and the label */
    uint32_t end = label;
    while (end > floor && glyph_is_blank(text.data[end - 1]))
        end--;
    length = end < label ? wording_longest_end(runes_slice(text, floor, end), WORDINGS(own)) : 0;
    if (length > 0)
        return end - length;
    begin = end;
    while (begin > floor && end - begin < 24 && !is_separator(glyph_fold(text.data[begin - 1])) &&
           !is_mark(text.data[begin - 1]))
        begin--;
    return end < label && end - begin >= 3 && credit_is_medium(runes_slice(text, begin, end))
               ? begin
               : label;
}

/* Labels of words stand at the head of a part: 国家审定 holds none. Only 记者 and 通讯员 are glued
 * to what stands before them, a medium or the names of the label before. */
static bool can_stand(struct runes text, uint32_t floor, uint32_t position,
                      const struct label *label)
{
    if (label->kind != LABEL_ROLE && label->kind != LABEL_OTHER && label->kind != LABEL_TRAINEE)
        return true;
    if (position == floor || is_separator(glyph_fold(text.data[position - 1])) ||
        is_mark(text.data[position - 1]))
        return true;
    return runes_end_with(label->word, RUNES(U"记者")) ||
           runes_end_with(label->word, RUNES(U"通讯员")) ||
           runes_end_with(label->word, RUNES(U"评论员")) ||
           (label->kind == LABEL_OTHER && position + label->word.length == text.length);
}

static size_t cut_at_labels(struct runes text, struct cut cuts[2 * CREDITS_MOST])
{
    size_t count = 0;
    uint32_t begin = 0, i = 0;
    while (i < text.length && count + 2 < 2 * CREDITS_MOST) {
        const struct label *label = label_at(text, i);
        if (!label || !can_stand(text, begin, i, label)) {
            i++;
            continue;
        }
        cuts[count++] = (struct cut){NULL, begin, i};
        cuts[count++] = (struct cut){label, i, i + label->word.length};
        i += label->word.length;
        begin = i;
    }
    cuts[count++] = (struct cut){NULL, begin, text.length};
    return count;
}

static bool has_letters(struct runes text, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end; i++)
        if (!is_separator(glyph_fold(text.data[i])) && !is_mark(text.data[i]))
            return true;
    return false;
}

/* Whether the label is set before its names: a colon or slash follows, or nothing precedes. */
static bool leads(struct runes text, const struct cut *label, bool names_before)
{
    uint32_t i = label->end;
    while (glyph_at(text, i) == U' ')
        i++;
    char32_t after = glyph_at(text, i);
    if (label->label->kind == LABEL_OTHER && i < text.length && i > label->end)
        return true; /* 策划 李四: the task's own names follow */
    return after == U':' || (after == U'/' && i + 1 < text.length) || !names_before;
}

/* Only people who work for a medium are named with it: 贵州日报记者, 本报通讯员, 本报评论员. */
static bool takes_outlet(const struct label *label)
{
    return label->kind == LABEL_ROLE && label->role != BYLINE_EDITOR;
}

struct reader {
    struct runes text;
    struct credit *credits;
    size_t count;
    enum byline_role role; /* of the last label, for 实习生 */
    bool any_label;
};

static struct credit *add_credit(struct reader *reader, enum byline_role role, bool labelled)
{
    if (reader->count == CREDITS_MOST)
        return &reader->credits[CREDITS_MOST - 1];
    struct credit *credit = &reader->credits[reader->count++];
    *credit = (struct credit){.role = role, .labelled = labelled};
    return credit;
}

/* 张三 摄, 张三/文: the label stands behind names that may have a label of their own. */
static void close_with(struct reader *reader, const struct label *label)
{
    if (reader->count == 0)
        return;
    struct credit *last = &reader->credits[reader->count - 1];
    if (label->kind == LABEL_REPORTED) {
        for (size_t i = 0; i < reader->count; i++)
            reader->credits[i].photographer |= reader->credits[i].role != BYLINE_EDITOR;
    } else if (label->kind == LABEL_PHOTO) {
        last->role = BYLINE_PHOTOGRAPHER;
    }
    last->labelled = true;
}

/* 全媒体记者 says of what kind the reporter is, not of which medium. */
static bool names_no_medium(struct runes text)
{
    static const struct runes words[] = {
        WORDING(U"全媒"), WORDING(U"全媒体"), WORDING(U"文字"),   WORDING(U"新媒体"),
        WORDING(U"特约"), WORDING(U"融媒"),   WORDING(U"融媒体"), WORDING(U"驻站"),
    };
    return wording_is(text, WORDINGS(words));
}

static void open_with(struct reader *reader, const struct cut *cut, uint32_t floor)
{
    const struct label *label = cut->label;
    enum byline_role role = label->role;
    if (label->kind == LABEL_TRAINEE)
        role =
            reader->any_label && reader->role != BYLINE_PHOTOGRAPHER ? reader->role : label->role;
    if (label->kind == LABEL_REPORTED)
        role = BYLINE_AUTHOR;
    struct credit *credit = add_credit(reader, role, true);
    credit->photographer = label->kind == LABEL_REPORTED;
    credit->weak = label->kind == LABEL_ROLE && label->word.length == 2 &&
                   label->role != BYLINE_PHOTOGRAPHER &&
                   !runes_equal(label->word, RUNES(U"记者")) &&
                   !runes_equal(label->word, RUNES(U"责编"));
    credit->in_front = label->kind != LABEL_PHOTO && label->kind != LABEL_REPORTED;
    credit->other = label->kind == LABEL_OTHER;
    if (takes_outlet(label)) {
        credit->outlet_begin = outlet_before(reader->text, floor, cut->begin);
        credit->outlet_end = cut->begin;
        if (names_no_medium(runes_slice(reader->text, credit->outlet_begin, cut->begin)))
            credit->outlet_begin = credit->outlet_end;
    }
    reader->role = role;
}

static void give_names(struct reader *reader, uint32_t begin, uint32_t end)
{
    struct credit *credit = reader->count > 0 ? &reader->credits[reader->count - 1] : NULL;
    if (!credit || credit->end > credit->begin)
        credit = add_credit(reader, BYLINE_AUTHOR, false);
    credit->separated = begin < end && is_separator(glyph_fold(reader->text.data[begin]));
    credit->begin = begin;
    credit->end = end;
}

size_t credit_read(struct runes text, struct credit credits[CREDITS_MOST])
{
    text = runes_slice(text, 0, READ_MOST);
    struct cut cuts[2 * CREDITS_MOST];
    size_t cut_count = cut_at_labels(text, cuts);
    if (cut_count < 2)
        return 0;
    struct reader reader = {.text = text, .credits = credits};
    for (size_t i = 0; i < cut_count; i++) {
        const struct cut *cut = &cuts[i];
        if (cut->label) {
            bool names_before = reader.count > 0 &&
                                credits[reader.count - 1].end > credits[reader.count - 1].begin &&
                                credits[reader.count - 1].end == cut->begin;
            bool behind = cut->label->kind == LABEL_PHOTO || cut->label->kind == LABEL_REPORTED ||
                          cut->label->kind == LABEL_WORDS || cut->label->kind == LABEL_OTHER;
            if (behind && !leads(text, cut, names_before))
                close_with(&reader, cut->label);
            else
                open_with(&reader, cut, i > 0 ? cuts[i - 1].begin : 0);
            reader.any_label = true;
            continue;
        }
        uint32_t end = cut->end;
        const struct label *next = i + 1 < cut_count ? cuts[i + 1].label : NULL;
        if (next && takes_outlet(next))
            end = outlet_before(text, cut->begin, cut->end);
        if (has_letters(text, cut->begin, end))
            give_names(&reader, cut->begin, end == cut->end ? cut->end : end);
    }
    return reader.count;
}

bool credit_is_line(struct runes line)
{
    line = glyph_trim(line);
    if (line.length < 3 || line.length > LINE_MOST)
        return false;
    bool any = false;
    for (uint32_t i = 0; i < line.length && !any; i++)
        any = label_at(line, i) != NULL;
    if (!any)
        return false;
    struct credit credits[CREDITS_MOST];
    size_t count = credit_read(line, credits);
    bool named = false;
    for (size_t i = 0; i < count; i++) {
        const struct credit *credit = &credits[i];
        struct runes names = runes_slice(line, credit->begin, credit->end);
        struct shape shape = shape_of(names);
        if (credit->weak && !credit->separated)
            return false;
        if (shape.strange > 0 && !(credit->other && credit->separated && names.length <= 24))
            return false;
        /* only a label in front vouches for names without anything between them */
        if (shape.glued > (credit->in_front && credit->role != BYLINE_EDITOR ? 4u : 0u) &&
            !credit->other)
            return false;
        if (credit->labelled && (!credit->other || credit->separated) &&
            shape.glued + shape.names + shape.singles > 0)
            named = true;
    }
    return named;
}
