/* The labels of credits: a table in order of first characters, and the search in it. */
#include "text/credit_labels.h"

#include "text/credit.h"
#include "text/glyph.h"
#include "text/wording.h"

#define ROLE(word, role)                                                                           \
    {                                                                                              \
        WORDING(word), LABEL_ROLE, role                                                            \
    }
#define OTHER(word)                                                                                \
    {                                                                                              \
        WORDING(word), LABEL_OTHER, BYLINE_EDITOR                                                  \
    }

/* In order of their first characters, for the binary search. */
static const struct credit_label labels[] = {
    ROLE(U"一审", BYLINE_EDITOR),
    ROLE(U"一校", BYLINE_EDITOR),
    ROLE(U"三审", BYLINE_EDITOR),
    ROLE(U"三校", BYLINE_EDITOR),
    ROLE(U"主编", BYLINE_EDITOR),
    OTHER(U"主播"),
    ROLE(U"二审", BYLINE_EDITOR),
    ROLE(U"二校", BYLINE_EDITOR),
    ROLE(U"作者", BYLINE_AUTHOR),
    {WORDING(U"供图"), LABEL_PHOTO, BYLINE_PHOTOGRAPHER},
    ROLE(U"供稿", BYLINE_AUTHOR),
    ROLE(U"供稿人", BYLINE_AUTHOR),
    ROLE(U"值班主编", BYLINE_EDITOR),
    OTHER(U"值班主任"),
    ROLE(U"值班副总编", BYLINE_EDITOR),
    ROLE(U"值班副总编辑", BYLINE_EDITOR),
    ROLE(U"值班总编", BYLINE_EDITOR),
    ROLE(U"值班总编辑", BYLINE_EDITOR),
    ROLE(U"值班编委", BYLINE_EDITOR),
    ROLE(U"值班编辑", BYLINE_EDITOR),
    OTHER(U"值班领导"),
    OTHER(U"出品"),
    OTHER(U"出品人"),
    ROLE(U"出镜记者", BYLINE_REPORTER),
    ROLE(U"初审", BYLINE_EDITOR),
    ROLE(U"初校", BYLINE_EDITOR),
    OTHER(U"制作"),
    OTHER(U"制图"),
    OTHER(U"剪辑"),
    ROLE(U"副主编", BYLINE_EDITOR),
    ROLE(U"副总编", BYLINE_EDITOR),
    ROLE(U"副总编辑", BYLINE_EDITOR),
    ROLE(U"原创", BYLINE_AUTHOR),
    ROLE(U"参与记者", BYLINE_REPORTER),
    ROLE(U"参与采写", BYLINE_REPORTER),
    ROLE(U"参与采访", BYLINE_REPORTER),
    {WORDING(U"图"), LABEL_PHOTO, BYLINE_PHOTOGRAPHER},
    {WORDING(U"图/文"), LABEL_REPORTED, BYLINE_PHOTOGRAPHER},
    {WORDING(U"图文"), LABEL_REPORTED, BYLINE_PHOTOGRAPHER},
    {WORDING(U"图文报道"), LABEL_REPORTED, BYLINE_PHOTOGRAPHER},
    {WORDING(U"图片"), LABEL_PHOTO, BYLINE_PHOTOGRAPHER},
    {WORDING(U"图片由"), LABEL_PHOTO, BYLINE_PHOTOGRAPHER},
    OTHER(U"图表"),
    ROLE(U"复审", BYLINE_EDITOR),
    ROLE(U"复核", BYLINE_EDITOR),
    ROLE(U"复校", BYLINE_EDITOR),
    {WORDING(U"实习"), LABEL_TRAINEE, BYLINE_REPORTER},
    {WORDING(U"实习生"), LABEL_TRAINEE, BYLINE_REPORTER},
    ROLE(U"实习编辑", BYLINE_EDITOR),
    ROLE(U"实习记者", BYLINE_REPORTER),
    ROLE(U"审", BYLINE_EDITOR),
    ROLE(U"审定", BYLINE_EDITOR),
    ROLE(U"审校", BYLINE_EDITOR),
    ROLE(U"审核", BYLINE_EDITOR),
    ROLE(U"审核人", BYLINE_EDITOR),
    ROLE(U"审稿", BYLINE_EDITOR),
    ROLE(U"审稿人", BYLINE_EDITOR),
    ROLE(U"审签", BYLINE_EDITOR),
    ROLE(U"审读", BYLINE_EDITOR),
    ROLE(U"小记者", BYLINE_REPORTER),
    OTHER(U"总值班"),
    OTHER(U"总监制"),
    OTHER(U"总策划"),
    ROLE(U"总编", BYLINE_EDITOR),
    ROLE(U"总编辑", BYLINE_EDITOR),
    ROLE(U"执笔", BYLINE_AUTHOR),
    OTHER(U"报导"),
    OTHER(U"报道"),
    ROLE(U"报道员", BYLINE_CORRESPONDENT),
    ROLE(U"报道组", BYLINE_CORRESPONDENT),
    {WORDING(U"拍摄"), LABEL_PHOTO, BYLINE_PHOTOGRAPHER},
    OTHER(U"指导教师"),
    OTHER(U"指导老师"),
    OTHER(U"排版"),
    {WORDING(U"摄"), LABEL_PHOTO, BYLINE_PHOTOGRAPHER},
    {WORDING(U"摄影"), LABEL_PHOTO, BYLINE_PHOTOGRAPHER},
    {WORDING(U"摄影报导"), LABEL_REPORTED, BYLINE_PHOTOGRAPHER},
    {WORDING(U"摄影报道"), LABEL_REPORTED, BYLINE_PHOTOGRAPHER},
    {WORDING(U"摄影摄像"), LABEL_PHOTO, BYLINE_PHOTOGRAPHER},
    ROLE(U"摄影记者", BYLINE_PHOTOGRAPHER),
    OTHER(U"摄像"),
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
    OTHER(U"文案"),
    ROLE(U"新媒体编辑", BYLINE_EDITOR),
    ROLE(U"新媒体责编", BYLINE_EDITOR),
    {WORDING(U"本文图片由"), LABEL_PHOTO, BYLINE_PHOTOGRAPHER},
    ROLE(U"本期编辑", BYLINE_EDITOR),
    ROLE(U"本版校对", BYLINE_EDITOR),
    ROLE(U"本版编辑", BYLINE_EDITOR),
    ROLE(U"本版责任编辑", BYLINE_EDITOR),
    ROLE(U"本版责编", BYLINE_EDITOR),
    OTHER(U"来源"),
    ROLE(U"校", BYLINE_EDITOR),
    ROLE(U"校审", BYLINE_EDITOR),
    ROLE(U"校对", BYLINE_EDITOR),
    ROLE(U"核校", BYLINE_EDITOR),
    ROLE(U"核稿", BYLINE_EDITOR),
    OTHER(U"活动执行"),
    OTHER(U"活动策划"),
    OTHER(U"热线"),
    OTHER(U"版式"),
    ROLE(U"版面编辑", BYLINE_EDITOR),
    ROLE(U"版面责编", BYLINE_EDITOR),
    ROLE(U"特派记者", BYLINE_REPORTER),
    ROLE(U"特约报道员", BYLINE_CORRESPONDENT),
    ROLE(U"特约撰稿", BYLINE_AUTHOR),
    ROLE(U"特约撰稿人", BYLINE_AUTHOR),
    ROLE(U"特约记者", BYLINE_REPORTER),
    ROLE(U"特约评论员", BYLINE_AUTHOR),
    ROLE(U"特约通讯员", BYLINE_CORRESPONDENT),
    OTHER(U"电话"),
    ROLE(U"监制", BYLINE_EDITOR),
    OTHER(U"策划"),
    ROLE(U"签发", BYLINE_EDITOR),
    ROLE(U"签发人", BYLINE_EDITOR),
    OTHER(U"组版"),
    ROLE(U"终审", BYLINE_EDITOR),
    ROLE(U"终校", BYLINE_EDITOR),
    OTHER(U"统筹"),
    OTHER(U"综合报道"),
    ROLE(U"编", BYLINE_EDITOR),
    ROLE(U"编发", BYLINE_EDITOR),
    ROLE(U"编审", BYLINE_EDITOR),
    ROLE(U"编校", BYLINE_EDITOR),
    ROLE(U"编辑", BYLINE_EDITOR),
    OTHER(U"编导"),
    ROLE(U"网络编辑", BYLINE_EDITOR),
    OTHER(U"美术编辑"),
    OTHER(U"美编"),
    {WORDING(U"翻拍"), LABEL_PHOTO, BYLINE_PHOTOGRAPHER},
    {WORDING(U"翻摄"), LABEL_PHOTO, BYLINE_PHOTOGRAPHER},
    OTHER(U"翻译"),
    OTHER(U"航拍"),
    ROLE(U"见习编辑", BYLINE_EDITOR),
    ROLE(U"见习记者", BYLINE_REPORTER),
    OTHER(U"视觉"),
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

enum { LABEL_COUNT = sizeof(labels) / sizeof(labels[0]) };

bool credit_is_separator(char32_t folded)
{
    if (glyph_is_no_mark(folded))
        return folded == U'丨';
    return folded == U' ' || folded == U',' || folded == U'、' || folded == U';' ||
           folded == U'|' || folded == U'/' || folded == U':' || folded == U'(' || folded == U')' ||
           folded == U'[' || folded == U']' || folded == U'\\' || folded == U'.' ||
           folded == U'—' || folded == U'-' || folded == U'&' || folded == U'│' || folded == U'┃';
}

/* The marks that newspapers set before a byline. */
bool credit_is_mark(char32_t c)
{
    if (glyph_is_no_mark(c))
        return false;
    return c == U'□' || c == U'■' || c == U'○' || c == U'●' || c == U'◎' || c == U'◇' ||
           c == U'◆' || c == U'△' || c == U'▲' || c == U'☆' || c == U'★' || c == U'▽' ||
           c == U'▼' || c == U'◉' || c == U'⊙' || c == U'⊕' || c == U'※' || c == U'*';
}

bool credit_is_stroke(char32_t folded)
{
    return folded == U'|' || folded == U'丨' || folded == U'│' || folded == U'┃';
}

/* Whether a name and a blank stand at the position; *end is where the next part begins. */
static bool is_name_at(struct runes text, uint32_t position, uint32_t *end)
{
    uint32_t i = position;
    while (i < text.length && rune_is_han(text.data[i]))
        i++;
    bool name = credit_is_name(runes_slice(text, position, i));
    while (i < text.length && glyph_is_blank(text.data[i]))
        i++;
    *end = i;
    return name;
}

/* 张三 文 李四 图: the first task, behind its name, where the line ends with the other. */
static bool closes_words(struct runes text, uint32_t position)
{
    enum { LINE_MOST = 24 };
    uint32_t name = position + 1, end = 0;
    if (text.length > LINE_MOST || position == 0 || text.data[position] != U'文')
        return false;
    while (name < text.length && glyph_is_blank(text.data[name]))
        name++;
    return name > position + 1 && is_name_at(text, name, &end) && end > name + 2 &&
           end + 1 == text.length && (text.data[end] == U'图' || text.data[end] == U'摄');
}

/* 文 张三 图 李四: both tasks, each before a name, and nothing else. */
static bool parts_tasks(struct runes text, uint32_t position)
{
    enum { LINE_MOST = 24 };
    uint32_t picture = 0, name = 2, end = 0;
    if (text.length > LINE_MOST || text.data[0] != U'文' || !glyph_is_blank(glyph_at(text, 1)))
        return false;
    while (name < text.length && glyph_is_blank(text.data[name]))
        name++;
    if (!is_name_at(text, name, &picture) || picture + 2 >= text.length ||
        (text.data[picture] != U'图' && text.data[picture] != U'摄') ||
        !glyph_is_blank(text.data[picture + 1]))
        return false;
    name = picture + 1;
    while (name < text.length && glyph_is_blank(text.data[name]))
        name++;
    return (position == 0 || position == picture) && is_name_at(text, name, &end) &&
           end == text.length;
}

/* One-character labels (摄, 图, 文) are labels only where slash, colon, blank or the end isolates
 * them, or where 摄 closes the text behind a name. */
static bool is_isolated(struct runes text, uint32_t begin, uint32_t end)
{
    char32_t before = begin > 0 ? glyph_fold(text.data[begin - 1]) : 0;
    char32_t after = glyph_at(text, end);
    bool open_before = begin == 0 || credit_is_separator(before) || credit_is_mark(before);
    bool open_after = end >= text.length || credit_is_separator(after);
    if (text.data[begin] == U'审' || text.data[begin] == U'校' || text.data[begin] == U'编')
        return open_before && after == U':'; /* 编：张三 */
    uint32_t behind = end;
    while (glyph_at(text, behind) == U' ')
        behind++;
    if (open_before && (credit_is_stroke(glyph_at(text, behind)) || parts_tasks(text, begin) ||
                        closes_words(text, begin)))
        return true; /* 文 | 张三, 文 张三 图 李四, 张三 文 李四 图 */
    if (text.data[begin] == U'摄')
        return open_after && (end >= text.length || after != U' ' || begin > 0);
    return open_before && open_after &&
           (after == U'/' || after == U':' || before == U'/' || (begin > 0 && end >= text.length));
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

/* 记者节, 通讯员培训班, 答记者问: another word, whose begin the label is. */
static bool is_within_word(struct runes text, uint32_t position, struct runes label)
{
    static const struct runes words[] = {
        WORDING(U"会"),   WORDING(U"协"),   WORDING(U"团"),   WORDING(U"培训"), WORDING(U"感言"),
        WORDING(U"手记"), WORDING(U"日记"), WORDING(U"札记"), WORDING(U"来信"), WORDING(U"看"),
        WORDING(U"站"),   WORDING(U"节"),   WORDING(U"见闻"), WORDING(U"观察"), WORDING(U"证"),
        WORDING(U"调查"), WORDING(U"走"),   WORDING(U"蹲点"), WORDING(U"问"),   WORDING(U"队伍"),
    };
    static const struct runes editors[] = {WORDING(U"同志"), WORDING(U"部")};
    if (runes_equal(label, RUNES(U"实习")))
        return glyph_at(text, position + label.length) != U':'; /* 实习：张三 */
    if (runes_equal(label, RUNES(U"编辑")) &&
        wording_longest_at(text, position + label.length, WORDINGS(editors)) > 0)
        return true; /* 编辑同志：… */
    return (runes_end_with(label, RUNES(U"记者")) || runes_end_with(label, RUNES(U"通讯员")) ||
            runes_end_with(label, RUNES(U"评论员"))) &&
           wording_longest_at(text, position + label.length, WORDINGS(words)) > 0;
}

const struct credit_label *credit_label_search(struct runes text, uint32_t position)
{
    const struct credit_label *longest = NULL;
    char32_t first = text.data[position];
    for (size_t i = first_label_with(first); i < LABEL_COUNT; i++) {
        const struct credit_label *label = &labels[i];
        if (label->word.data[0] != first)
            break;
        if (longest && label->word.length <= longest->word.length)
            continue;
        if (!wording_at(text, position, label->word))
            continue;
        if (label->word.length == 1 && !is_isolated(text, position, position + 1))
            continue;
        if (is_within_word(text, position, label->word))
            continue;
        longest = label;
    }
    return longest;
}
