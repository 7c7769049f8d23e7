/* Names by their shape: which tokens can be names, and what a run of names holds. The surnames are
 * not asked here. */
#include "text/credit_names.h"

#include "text/credit.h"
#include "text/credit_labels.h"
#include "text/glyph.h"
#include "text/wording.h"

bool credit_is_name_dot(char32_t c)
{
    if (glyph_is_no_mark(c))
        return false;
    return c == U'·' || c == U'•' || c == U'・' || c == U'‧' || c == U'.';
}

/* Words of a name's length that stand where names do. */
static bool is_no_name(struct runes token)
{
    static const struct runes words[] = {
        WORDING(U"上一篇"),   WORDING(U"上一条"),   WORDING(U"上接"),     WORDING(U"下一篇"),
        WORDING(U"下一条"),   WORDING(U"下转"),     WORDING(U"下略"),     WORDING(U"下同"),
        WORDING(U"专访"),     WORDING(U"专栏"),     WORDING(U"主持"),     WORDING(U"主持人"),
        WORDING(U"人气"),     WORDING(U"代表"),     WORDING(U"体验"),     WORDING(U"佚名"),
        WORDING(U"全文"),     WORDING(U"全文完"),   WORDING(U"关闭"),     WORDING(U"内容"),
        WORDING(U"内容导读"), WORDING(U"单位"),     WORDING(U"原创"),     WORDING(U"参会"),
        WORDING(U"后记"),     WORDING(U"后同"),     WORDING(U"商户"),     WORDING(U"嘉宾"),
        WORDING(U"图片"),     WORDING(U"女"),       WORDING(U"委员"),     WORDING(U"字体大小"),
        WORDING(U"完"),       WORDING(U"完结"),     WORDING(U"官方微博"), WORDING(U"官方微信"),
        WORDING(U"家长"),     WORDING(U"寄语"),     WORDING(U"导读"),     WORDING(U"居民"),
        WORDING(U"市民"),     WORDING(U"征求意见"), WORDING(U"待续"),     WORDING(U"快评"),
        WORDING(U"感言"),     WORDING(U"手记"),     WORDING(U"打印"),     WORDING(U"掌声"),
        WORDING(U"探访"),     WORDING(U"提供"),     WORDING(U"摘要"),     WORDING(U"文字"),
        WORDING(U"文章"),     WORDING(U"文章导读"), WORDING(U"新闻"),     WORDING(U"新闻联播"),
        WORDING(U"日记"),     WORDING(U"时评"),     WORDING(U"时间"),     WORDING(U"暂行"),
        WORDING(U"暗访"),     WORDING(U"未完"),     WORDING(U"本版编辑"), WORDING(U"本报"),
        WORDING(U"本期嘉宾"), WORDING(U"本报评论"), WORDING(U"本站"),     WORDING(U"本台"),
        WORDING(U"本网"),     WORDING(U"本刊"),     WORDING(U"本刊讯"),   WORDING(U"本台讯"),
        WORDING(U"本报讯"),   WORDING(U"本站讯"),   WORDING(U"本网讯"),   WORDING(U"本章完"),
        WORDING(U"札记"),     WORDING(U"村民"),     WORDING(U"来源"),     WORDING(U"汉族"),
        WORDING(U"浏览数"),   WORDING(U"浏览次数"), WORDING(U"浏览量"),   WORDING(U"浏览"),
        WORDING(U"游客"),     WORDING(U"点击量"),   WORDING(U"点击次数"), WORDING(U"点击数"),
        WORDING(U"点评"),     WORDING(U"点击"),     WORDING(U"热烈鼓掌"), WORDING(U"版主"),
        WORDING(U"版面设计"), WORDING(U"男"),       WORDING(U"略"),       WORDING(U"短评"),
        WORDING(U"章导航"),   WORDING(U"笔记"),     WORDING(U"简介"),     WORDING(U"管理员"),
        WORDING(U"纠错"),     WORDING(U"续"),       WORDING(U"综合"),     WORDING(U"编译"),
        WORDING(U"网友"),     WORDING(U"网络"),     WORDING(U"群众"),     WORDING(U"职工"),
        WORDING(U"联播"),     WORDING(U"节目"),     WORDING(U"节选"),     WORDING(U"草案"),
        WORDING(U"要闻"),     WORDING(U"见闻"),     WORDING(U"观察"),     WORDING(U"讯"),
        WORDING(U"访问量"),   WORDING(U"访问"),     WORDING(U"评论员"),   WORDING(U"试行"),
        WORDING(U"读者"),     WORDING(U"调查"),     WORDING(U"资料图片"), WORDING(U"资料"),
        WORDING(U"资料图"),   WORDING(U"走笔"),     WORDING(U"转载"),     WORDING(U"连载"),
        WORDING(U"述评"),     WORDING(U"通讯"),     WORDING(U"部门"),     WORDING(U"链接"),
        WORDING(U"阅读次数"), WORDING(U"阅读数"),   WORDING(U"阅读量"),   WORDING(U"阅读"),
        WORDING(U"附后"),     WORDING(U"随笔"),     WORDING(U"集体"),     WORDING(U"默认标题"),
        WORDING(U"鼓掌"),
    };
    static const struct runes endings[] = {
        WORDING(U"中心"), WORDING(U"主持"), WORDING(U"主任"), WORDING(U"主席"), WORDING(U"乡长"),
        WORDING(U"书记"), WORDING(U"会长"), WORDING(U"公司"), WORDING(U"出席"), WORDING(U"办"),
        WORDING(U"区委"), WORDING(U"区长"), WORDING(U"县委"), WORDING(U"县长"), WORDING(U"参加"),
        WORDING(U"发布"), WORDING(U"室"),   WORDING(U"导航"), WORDING(U"局"),   WORDING(U"局长"),
        WORDING(U"届"),   WORDING(U"岁"),   WORDING(U"市委"), WORDING(U"市长"), WORDING(U"强调"),
        WORDING(U"报"),   WORDING(U"报道"), WORDING(U"指出"), WORDING(U"提供"), WORDING(U"政府"),
        WORDING(U"新闻"), WORDING(U"族"),   WORDING(U"校长"), WORDING(U"版"),   WORDING(U"社"),
        WORDING(U"组"),   WORDING(U"网"),   WORDING(U"致辞"), WORDING(U"融媒"), WORDING(U"讯"),
        WORDING(U"讲话"), WORDING(U"部"),   WORDING(U"部长"), WORDING(U"镇长"), WORDING(U"院长"),
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
    case U'你':
    case U'您':
    case U'吗':
    case U'呢':
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
        if (credit_is_name_dot(token.data[i]) && i > 0 && i + 1 < token.length)
            dots++;
        else if (!rune_is_han(token.data[i]) || is_function_word(token.data[i]))
            return false;
    }
    if (is_no_name(token))
        return false;
    return dots > 0 ? token.length <= 20 : token.length >= 2 && token.length <= 4;
}

/* Names set without anything between them: 张大明李小芳王志刚. 青石镇村民 says who spoke. */
static bool is_glued_names(struct runes token)
{
    if (token.length < 5 || token.length > 24 || token.data[0] == U'系')
        return false;
    for (uint32_t i = 0; i < token.length; i++)
        if (!rune_is_han(token.data[i]) || is_function_word(token.data[i]) ||
            parts_words(token.data[i]) || RUNE_AMONG(token.data[i], U"省县区局委厂")) /* a body's */
            return false;
    static const struct runes people[] = {
        WORDING(U"代表"), WORDING(U"商户"), WORDING(U"委员"), WORDING(U"家长"),
        WORDING(U"居民"), WORDING(U"市民"), WORDING(U"村民"), WORDING(U"游客"),
        WORDING(U"网友"), WORDING(U"群众"), WORDING(U"职工"), WORDING(U"读者"),
    };
    return !is_no_name(token) && wording_longest_end(token, WORDINGS(people)) == 0;
}

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

/* 陈红 |PX021: by which the house knows its editor. */
static bool is_staff_number(struct runes token)
{
    enum { NUMBER_MOST = 8 };
    uint32_t letters = 0, digits = 0;
    for (uint32_t i = 0; i < token.length; i++) {
        letters += rune_is_letter(token.data[i]) && token.data[i] < 0x80;
        digits += rune_is_digit(token.data[i]);
    }
    return token.length <= NUMBER_MOST && letters > 0 && digits > 0 &&
           letters + digits == token.length;
}

struct credit_shape credit_shape_of(struct runes text)
{
    struct credit_shape shape = {0};
    uint32_t i = 0;
    while (i < text.length) {
        if (credit_is_separator(glyph_fold(text.data[i])) || credit_is_mark(text.data[i])) {
            i += text.data[i] == 0xFF08 || text.data[i] == U'(' ? note_at(text, i) + 1 : 1;
            continue;
        }
        uint32_t begin = i;
        while (i < text.length && !(credit_is_separator(glyph_fold(text.data[i])) &&
                                    !credit_is_name_dot(text.data[i])))
            i++;
        struct runes token = runes_slice(text, begin, i);
        if (shape.names > 0 && is_staff_number(token))
            continue;
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
    struct credit_shape shape = credit_shape_of(text);
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

bool credit_names_pair(struct runes text)
{
    enum { PAIR_LEAST = 5, PAIR_MOST = 6 };
    return text.length >= PAIR_LEAST && text.length <= PAIR_MOST && is_glued_names(text);
}

bool credit_is_body(struct runes text)
{
    static const struct runes endings[] = {
        WORDING(U"中学"),   WORDING(U"中队"),   WORDING(U"中心"),   WORDING(U"乡"),
        WORDING(U"人大"),   WORDING(U"供销社"), WORDING(U"促会"),   WORDING(U"促进会"),
        WORDING(U"党校"),   WORDING(U"公司"),   WORDING(U"办"),     WORDING(U"办公室"),
        WORDING(U"医院"),   WORDING(U"协会"),   WORDING(U"商会"),   WORDING(U"团委"),
        WORDING(U"大队"),   WORDING(U"妇联"),   WORDING(U"委"),     WORDING(U"学校"),
        WORDING(U"学院"),   WORDING(U"学会"),   WORDING(U"小学"),   WORDING(U"局"),
        WORDING(U"工商联"), WORDING(U"工会"),   WORDING(U"总队"),   WORDING(U"支队"),
        WORDING(U"政府"),   WORDING(U"政协"),   WORDING(U"文联"),   WORDING(U"景区"),
        WORDING(U"残联"),   WORDING(U"法院"),   WORDING(U"派出所"), WORDING(U"研究会"),
        WORDING(U"社区"),   WORDING(U"科协"),   WORDING(U"科"),     WORDING(U"站"),
        WORDING(U"联合会"), WORDING(U"联社"),   WORDING(U"联络室"), WORDING(U"街道"),
        WORDING(U"部"),     WORDING(U"镇"),     WORDING(U"院"),     WORDING(U"馆"),
    };
    enum { BODY_LEAST = 3, BODY_MOST = 24 };
    if (text.length < BODY_LEAST || text.length > BODY_MOST)
        return false;
    for (uint32_t i = 0; i < text.length; i++)
        if (!rune_is_han(text.data[i]))
            return false;
    return wording_longest_end(text, WORDINGS(endings)) > 0;
}

uint32_t credit_names_behind_body(struct runes text)
{
    enum { MEDIUM_LEAST = 4 };
    uint32_t end = 0;
    while (end < text.length && rune_is_han(text.data[end]))
        end++;
    struct runes body = runes_slice(text, 0, end);
    bool medium = body.length >= MEDIUM_LEAST && credit_is_medium(body);
    if (end >= text.length || (!glyph_is_blank(text.data[end]) && glyph_at(text, end) != U':') ||
        !(medium || credit_is_body(body)))
        return 0;
    while (end < text.length && (glyph_is_blank(text.data[end]) || glyph_at(text, end) == U':'))
        end++;
    return credit_names_only(runes_slice(text, end, text.length)) ? end : 0;
}

uint32_t credit_names_before_body(struct runes text)
{
    enum { BODY_LEAST = 4 };
    uint32_t begin = text.length;
    while (begin > 0 && rune_is_han(text.data[begin - 1]))
        begin--;
    if (begin == 0 || !glyph_is_blank(text.data[begin - 1]) || text.length - begin < BODY_LEAST ||
        !credit_is_body(runes_slice(text, begin, text.length)))
        return 0;
    while (begin > 0 && glyph_is_blank(text.data[begin - 1]))
        begin--;
    return credit_names_only(runes_slice(text, 0, begin)) ? begin : 0;
}
