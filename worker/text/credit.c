/* Credits: the syntax of lines that say who made the article. One pass cuts the text at its labels;
 * a second one decides which names belong to which label, before it or behind it. */
#include "text/credit.h"

#include "text/credit_labels.h"
#include "text/glyph.h"
#include "text/wording.h"

enum { READ_MOST = 400, LINE_MOST = 160 };

uint32_t credit_label_at(struct runes text, uint32_t position)
{
    const struct credit_label *label = credit_label_find(text, position);
    return label && label->kind == LABEL_ROLE ? label->word.length : 0;
}

bool credit_is_medium(struct runes name)
{
    static const struct runes endings[] = {
        WORDING(U"中新社"), WORDING(U"传媒"),       WORDING(U"传媒中心"), WORDING(U"全媒"),
        WORDING(U"全媒体"), WORDING(U"公众号"),     WORDING(U"农民报"),   WORDING(U"发布"),
        WORDING(U"周刊"),   WORDING(U"周报"),       WORDING(U"商报"),     WORDING(U"在线"),
        WORDING(U"客户端"), WORDING(U"导报"),       WORDING(U"广播电台"), WORDING(U"广播电视台"),
        WORDING(U"微信"),   WORDING(U"快报"),       WORDING(U"报"),       WORDING(U"新华社"),
        WORDING(U"新闻"),   WORDING(U"新闻中心"),   WORDING(U"日报"),     WORDING(U"早报"),
        WORDING(U"时报"),   WORDING(U"时讯"),       WORDING(U"晚报"),     WORDING(U"晨报"),
        WORDING(U"杂志"),   WORDING(U"民族报"),     WORDING(U"电台"),     WORDING(U"电视台"),
        WORDING(U"网"),     WORDING(U"网站"),       WORDING(U"融媒"),     WORDING(U"融媒中心"),
        WORDING(U"融媒体"), WORDING(U"融媒体中心"), WORDING(U"视窗"),     WORDING(U"通讯社"),
        WORDING(U"都市报"), WORDING(U"门户网"),     WORDING(U"零距离"),
    };
    static const struct runes kinds[] = {
        WORDING(U"传媒"),   WORDING(U"全媒"),   WORDING(U"全媒体"),   WORDING(U"公众号"),
        WORDING(U"发布"),   WORDING(U"周刊"),   WORDING(U"在线"),     WORDING(U"客户端"),
        WORDING(U"微信"),   WORDING(U"新闻"),   WORDING(U"新闻中心"), WORDING(U"杂志"),
        WORDING(U"电台"),   WORDING(U"电视台"), WORDING(U"网站"),     WORDING(U"融媒"),
        WORDING(U"融媒体"),
    };
    if (wording_is(name, WORDINGS(kinds)))
        return false; /* what it is, not which */
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
        WORDING(U"上一篇"),   WORDING(U"上一条"),   WORDING(U"上接"),     WORDING(U"下一篇"),
        WORDING(U"下一条"),   WORDING(U"下转"),     WORDING(U"下略"),     WORDING(U"下同"),
        WORDING(U"专访"),     WORDING(U"专栏"),     WORDING(U"主持"),     WORDING(U"主持人"),
        WORDING(U"人气"),     WORDING(U"体验"),     WORDING(U"佚名"),     WORDING(U"全文"),
        WORDING(U"全文完"),   WORDING(U"关闭"),     WORDING(U"内容"),     WORDING(U"单位"),
        WORDING(U"原创"),     WORDING(U"参会"),     WORDING(U"后记"),     WORDING(U"后同"),
        WORDING(U"嘉宾"),     WORDING(U"图片"),     WORDING(U"女"),       WORDING(U"字体大小"),
        WORDING(U"完"),       WORDING(U"完结"),     WORDING(U"寄语"),     WORDING(U"征求意见"),
        WORDING(U"待续"),     WORDING(U"快评"),     WORDING(U"感言"),     WORDING(U"手记"),
        WORDING(U"打印"),     WORDING(U"掌声"),     WORDING(U"探访"),     WORDING(U"提供"),
        WORDING(U"摘要"),     WORDING(U"文字"),     WORDING(U"文章"),     WORDING(U"新闻"),
        WORDING(U"新闻联播"), WORDING(U"日记"),     WORDING(U"时评"),     WORDING(U"时间"),
        WORDING(U"暂行"),     WORDING(U"暗访"),     WORDING(U"未完"),     WORDING(U"本版编辑"),
        WORDING(U"本报"),     WORDING(U"本期嘉宾"), WORDING(U"本报评论"), WORDING(U"本站"),
        WORDING(U"本台"),     WORDING(U"本网"),     WORDING(U"本刊"),     WORDING(U"本章完"),
        WORDING(U"札记"),     WORDING(U"来源"),     WORDING(U"汉族"),     WORDING(U"浏览数"),
        WORDING(U"浏览次数"), WORDING(U"浏览量"),   WORDING(U"浏览"),     WORDING(U"点击量"),
        WORDING(U"点击次数"), WORDING(U"点击数"),   WORDING(U"点评"),     WORDING(U"点击"),
        WORDING(U"热烈鼓掌"), WORDING(U"版主"),     WORDING(U"版面设计"), WORDING(U"男"),
        WORDING(U"略"),       WORDING(U"短评"),     WORDING(U"章导航"),   WORDING(U"笔记"),
        WORDING(U"简介"),     WORDING(U"管理员"),   WORDING(U"纠错"),     WORDING(U"续"),
        WORDING(U"综合"),     WORDING(U"编译"),     WORDING(U"网络"),     WORDING(U"联播"),
        WORDING(U"节目"),     WORDING(U"节选"),     WORDING(U"草案"),     WORDING(U"要闻"),
        WORDING(U"见闻"),     WORDING(U"观察"),     WORDING(U"讯"),       WORDING(U"访问量"),
        WORDING(U"访问"),     WORDING(U"评论员"),   WORDING(U"试行"),     WORDING(U"调查"),
        WORDING(U"资料图片"), WORDING(U"资料"),     WORDING(U"资料图"),   WORDING(U"走笔"),
        WORDING(U"转载"),     WORDING(U"连载"),     WORDING(U"述评"),     WORDING(U"通讯"),
        WORDING(U"部门"),     WORDING(U"链接"),     WORDING(U"阅读次数"), WORDING(U"阅读数"),
        WORDING(U"阅读量"),   WORDING(U"阅读"),     WORDING(U"附后"),     WORDING(U"随笔"),
        WORDING(U"集体"),     WORDING(U"鼓掌"),
    };
    static const struct runes endings[] = {
        WORDING(U"中心"), WORDING(U"主持"), WORDING(U"公司"), WORDING(U"出席"), WORDING(U"办"),
        WORDING(U"区委"), WORDING(U"县委"), WORDING(U"参加"), WORDING(U"发布"), WORDING(U"室"),
        WORDING(U"导航"), WORDING(U"局"),   WORDING(U"届"),   WORDING(U"岁"),   WORDING(U"市委"),
        WORDING(U"强调"), WORDING(U"报"),   WORDING(U"报道"), WORDING(U"指出"), WORDING(U"提供"),
        WORDING(U"政府"), WORDING(U"族"),   WORDING(U"版"),   WORDING(U"社"),   WORDING(U"组"),
        WORDING(U"网"),   WORDING(U"致辞"), WORDING(U"融媒"), WORDING(U"讲话"), WORDING(U"部"),
        WORDING(U"陪同"), WORDING(U"页"),
    };
    return wording_is(token, WORDINGS(words)) ||
           (token.length >= 2 && wording_longest_end(token, WORDINGS(endings)) > 0);
}

/* Characters that run through sentences and not through names. */
static bool is_function_word(char32_t c)
{
    switch (c) {
    case U'的':
    case U'了':
    case U'在':
    case U'是':
    case U'把':
    case U'被':
    case U'据':
    case U'说':
    case U'悉':
    case U'这':
    case U'她':
    case U'他':
    case U'我':
    case U'们':
        return true;
    default:
        return false;
    }
}

/* In a long run of names these are words too, though a single name may hold one: 和小芳, 向定. */
static bool parts_words(char32_t c)
{
    static const struct runes set = RUNES_ROW(U"从到将等与和对那有也都还称向就由");
    return runes_find(set, 0, (struct runes){&c, 1}) < set.length;
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

/* Names set without anything between them: 张大明李小芳王志刚. */
static bool is_glued_names(struct runes token)
{
    if (token.length < 5 || token.length > 24 || token.data[0] == U'系')
        return false;
    for (uint32_t i = 0; i < token.length; i++)
        if (!rune_is_han(token.data[i]) || is_function_word(token.data[i]) ||
            parts_words(token.data[i]))
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
        if (credit_is_separator(glyph_fold(text.data[i])) || credit_is_mark(text.data[i])) {
            i += text.data[i] == 0xFF08 || text.data[i] == U'(' ? note_at(text, i) + 1 : 1;
            continue;
        }
        uint32_t begin = i;
        while (i < text.length &&
               !(credit_is_separator(glyph_fold(text.data[i])) && !is_name_dot(text.data[i])))
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

bool credit_closes_text(struct runes text)
{
    static const struct runes words[] = {
        WORDING(U"全文完"), WORDING(U"完"),     WORDING(U"待续"),     WORDING(U"摘登"),
        WORDING(U"有删减"), WORDING(U"有删改"), WORDING(U"有删节"),   WORDING(U"未完待续"),
        WORDING(U"本文完"), WORDING(U"本章完"), WORDING(U"略有删节"), WORDING(U"续"),
        WORDING(U"节选"),
    };
    return wording_is(text, WORDINGS(words));
}

static bool holds_names(struct runes text, uint32_t glued_most)
{
    text = glyph_trim(text);
    if (text.length < 2 || text.length > 60 || credit_closes_text(text))
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

uint32_t credit_names_behind_body(struct runes text)
{
    static const struct runes endings[] = {
        WORDING(U"中学"), WORDING(U"中心"), WORDING(U"乡"),     WORDING(U"人大"),
        WORDING(U"公司"), WORDING(U"办"),   WORDING(U"办公室"), WORDING(U"医院"),
        WORDING(U"协会"), WORDING(U"大队"), WORDING(U"委"),     WORDING(U"学院"),
        WORDING(U"学校"), WORDING(U"小学"), WORDING(U"局"),     WORDING(U"支队"),
        WORDING(U"政协"), WORDING(U"政府"), WORDING(U"法院"),   WORDING(U"社区"),
        WORDING(U"科"),   WORDING(U"站"),   WORDING(U"联络室"), WORDING(U"联合会"),
        WORDING(U"街道"), WORDING(U"部"),   WORDING(U"镇"),     WORDING(U"院"),
    };
    uint32_t end = 0;
    while (end < text.length && rune_is_han(text.data[end]))
        end++;
    if (end < 3 || end >= text.length ||
        (!glyph_is_blank(text.data[end]) && glyph_at(text, end) != U':') ||
        wording_longest_end(runes_slice(text, 0, end), WORDINGS(endings)) == 0)
        return 0;
    while (end < text.length && (glyph_is_blank(text.data[end]) || glyph_at(text, end) == U':'))
        end++;
    return credit_names_only(runes_slice(text, end, text.length)) ? end : 0;
}

/* ---- labels and the names between them ---- */

struct cut { /* a label, or (label NULL) the text between two labels */
    const struct credit_label *label;
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
           (!credit_is_separator(glyph_fold(text.data[begin - 1])) ||
            is_name_dot(text.data[begin - 1])) &&
           !credit_is_mark(text.data[begin - 1]))
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
    while (begin > floor && end - begin < 24 &&
           !credit_is_separator(glyph_fold(text.data[begin - 1])) &&
           !credit_is_mark(text.data[begin - 1]))
        begin--;
    return end < label && end - begin >= 3 && credit_is_medium(runes_slice(text, begin, end))
               ? begin
               : label;
}

/* Labels of words stand at the head of a part: 国家审定 holds none. Only 记者 and 通讯员 are glued
 * to what stands before them, a medium or the names of the label before. */
static bool can_stand(struct runes text, uint32_t floor, uint32_t position,
                      const struct credit_label *label)
{
    if (label->kind != LABEL_ROLE && label->kind != LABEL_OTHER && label->kind != LABEL_TRAINEE)
        return true;
    if (position == floor || credit_is_separator(glyph_fold(text.data[position - 1])) ||
        credit_is_mark(text.data[position - 1]))
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
        const struct credit_label *label = credit_label_find(text, i);
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
        if (!credit_is_separator(glyph_fold(text.data[i])) && !credit_is_mark(text.data[i]))
            return true;
    return false;
}

/* 记者 张三 摄影 李四: where the names before have their label in front, so have those behind. */
static bool has_names_of_its_own(struct runes text, const struct cut *label)
{
    const struct cut *before = label - 2, *behind = label + 1;
    if (label->label->kind != LABEL_PHOTO || label->label->word.length < 2 || !before->label ||
        before->label->kind != LABEL_ROLE)
        return false;
    return glyph_is_blank(glyph_fold(text.data[behind->begin])) &&
           credit_names_only(runes_slice(text, behind->begin, behind->end));
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
static bool takes_outlet(const struct credit_label *label)
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
static void close_with(struct reader *reader, const struct credit_label *label)
{
    if (reader->count == 0)
        return;
    struct credit *last = &reader->credits[reader->count - 1];
    if (label->kind == LABEL_REPORTED) {
        for (size_t i = 0; i < reader->count; i++)
            reader->credits[i].photographer |= reader->credits[i].role != BYLINE_EDITOR;
    } else if (label->kind == LABEL_PHOTO) {
        last->role = BYLINE_PHOTOGRAPHER;
        /* 本报记者 张三 通讯员 李四 摄: they took it together */
        for (size_t i = reader->count - 1; i-- > 0;) {
            struct credit *credit = &reader->credits[i];
            if (!last->in_front || !credit->in_front ||
                (credit->role != BYLINE_REPORTER && credit->role != BYLINE_CORRESPONDENT))
                break;
            credit->role = BYLINE_PHOTOGRAPHER;
        }
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
    const struct credit_label *label = cut->label;
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

/* 文/图 本报记者 张三: a label of both tasks holds for the names that have one of their own. */
static void share_tasks(struct credit *credits, size_t count)
{
    for (size_t i = 0; i + 1 < count; i++)
        if (credits[i].photographer && credits[i].begin == credits[i].end)
            for (size_t k = i + 1; k < count; k++)
                credits[k].photographer |= credits[k].role != BYLINE_EDITOR;
}

/* 云山县融媒体中心张明 李芳/文: a medium that is glued to the first name is the credit's outlet.
 * Returns where the names begin. */
static uint32_t take_glued_medium(struct credit *credit, struct runes text, uint32_t begin,
                                  uint32_t end)
{
    static const struct runes endings[] = {
        WORDING(U"传媒中心"), WORDING(U"广播电视台"), WORDING(U"报社"),       WORDING(U"新闻中心"),
        WORDING(U"电视台"),   WORDING(U"融媒中心"),   WORDING(U"融媒体中心"),
    };
    enum { MEDIUM_LEAST = 4, NAME_MOST = 4 };
    uint32_t medium = begin;
    while (medium < end && !rune_is_han(text.data[medium]))
        medium++;
    uint32_t token = medium;
    while (token < end && rune_is_han(text.data[token]))
        token++;
    for (uint32_t name = 2; name <= NAME_MOST && medium + MEDIUM_LEAST + name <= token; name++)
        if (wording_longest_end(runes_slice(text, medium, token - name), WORDINGS(endings)) > 0 &&
            credit_is_name(runes_slice(text, token - name, token))) {
            credit->outlet_begin = medium;
            credit->outlet_end = token - name;
            return token - name;
        }
    return begin;
}

static void give_names(struct reader *reader, uint32_t begin, uint32_t end)
{
    struct credit *credit = reader->count > 0 ? &reader->credits[reader->count - 1] : NULL;
    if (!credit || credit->end > credit->begin) {
        credit = add_credit(reader, BYLINE_AUTHOR, false);
        begin = take_glued_medium(credit, reader->text, begin, end);
    }
    credit->separated = begin < end && credit_is_separator(glyph_fold(reader->text.data[begin]));
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
            bool own = i >= 2 && i + 1 < cut_count && cut->end < text.length &&
                       has_names_of_its_own(text, cut);
            if (behind && !own && !leads(text, cut, names_before))
                close_with(&reader, cut->label);
            else
                open_with(&reader, cut, i > 0 ? cuts[i - 1].begin : 0);
            reader.any_label = true;
            continue;
        }
        uint32_t end = cut->end;
        const struct credit_label *next = i + 1 < cut_count ? cuts[i + 1].label : NULL;
        if (next && takes_outlet(next))
            end = outlet_before(text, cut->begin, cut->end);
        if (has_letters(text, cut->begin, end))
            give_names(&reader, cut->begin, end == cut->end ? cut->end : end);
    }
    share_tasks(credits, reader.count);
    return reader.count;
}

static bool holds_sentence(struct runes text)
{
    for (uint32_t i = 0; i < text.length; i++)
        if (text.data[i] == U'。' || text.data[i] == U'，')
            return true;
    return false;
}

size_t credit_read_line(struct runes line, struct credit credits[CREDITS_MOST])
{
    if (line.length < 3 || line.length > LINE_MOST)
        return 0;
    size_t count = credit_read(line, credits);
    bool named = false;
    for (size_t i = 0; i < count; i++) {
        const struct credit *credit = &credits[i];
        struct runes names = runes_slice(line, credit->begin, credit->end);
        struct shape shape = shape_of(names);
        if (credit->weak && !credit->separated)
            return 0;
        bool task =
            credit->other && credit->separated && names.length <= 24 && !holds_sentence(names);
        if (shape.strange > 0 && !task)
            return 0;
        /* only a label in front vouches for names without anything between them */
        if (shape.glued > (credit->in_front && credit->role != BYLINE_EDITOR ? 4u : 0u) &&
            !credit->other)
            return 0;
        if (credit->labelled && (!credit->other || credit->separated) &&
            shape.glued + shape.names + shape.singles > 0)
            named = true;
    }
    return named ? count : 0;
}

bool credit_is_line(struct runes line)
{
    struct credit credits[CREDITS_MOST];
    return credit_read_line(glyph_trim(line), credits) > 0;
}
