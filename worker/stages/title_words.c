/* What a title line is by its own words, and what stands in it that is no part of the title. */
#include "stages/title_words.h"

#include "text/chrome.h"
#include "text/credit.h"
#include "text/glyph.h"
#include "text/wording.h"

/* 03.03 某县九个项目开工: the day that some sites set in front of a title. */
struct runes title_without_day(struct runes title)
{
    enum { DAY = 5, TITLE_LEAST = 5 };
    if (title.length < DAY + 1 + TITLE_LEAST || title.data[2] != U'.' ||
        !glyph_is_blank(title.data[DAY]))
        return title;
    for (uint32_t i = 0; i < DAY; i++)
        if (i != 2 && !rune_is_digit(title.data[i]))
            return title;
    return glyph_trim(runes_slice(title, DAY, title.length));
}

/* 【一线见闻】 in front of a title is a column's name; a long one is where it has a name of its own
 * behind a dash. */
struct runes title_without_column(struct runes title)
{
    enum { COLUMN_MOST = 14, LONGER_MOST = 32, TITLE_LEAST = 5 };
    if (glyph_fold(title.data[0]) != U'[')
        return title;
    uint32_t close = wording_find_glyph(title, 0, U']');
    bool parted = close <= LONGER_MOST && close < title.length &&
                  wording_find(runes_slice(title, 0, close), 0, RUNES(U"——")) < close;
    if ((close > COLUMN_MOST && !parted) || close + TITLE_LEAST >= title.length)
        return title;
    title = glyph_trim(runes_slice(title, close + 1, title.length));
    close = glyph_fold(title.data[0]) == U'[' ? wording_find_glyph(title, 0, U']') : title.length;
    return close > COLUMN_MOST || close + TITLE_LEAST >= title.length
               ? title /* [散文] 【特写】…: of the forum and of the text */
               : glyph_trim(runes_slice(title, close + 1, title.length));
}

/* 云山开耕|_要闻_云山新闻网: where the names of columns begin in front of the medium's, or that. */
uint32_t title_before_column(struct runes title, uint32_t position)
{
    enum { TITLE_LEAST = 5 };
    for (uint32_t i = TITLE_LEAST; i < position; i++)
        if (title.data[i] == U'_')
            return i;
    return position;
}

/* 云山开耕_云山新闻网, 云山开耕 | 云山发布: where the mark stands that parts a title from the
 * medium that the page is of, or the title's length. */
uint32_t title_before_medium(struct runes title)
{
    enum { TITLE_LEAST = 5, MEDIUM_LEAST = 3 };
    for (uint32_t i = title.length; i-- > TITLE_LEAST;) {
        char32_t c = glyph_at(title, i);
        bool dash = c == U'-' && glyph_at(title, i - 1) != U'-' && glyph_at(title, i + 1) != U'-';
        if (c != U'_' && c != U'|' && !dash)
            continue;
        struct runes medium = glyph_trim(runes_slice(title, i + 1, title.length));
        bool named = medium.length >= MEDIUM_LEAST && rune_is_han(medium.data[0]) &&
                     (credit_is_medium(medium) || runes_end_with(medium, RUNES(U"人民政府")));
        return named ? i : title.length;
    }
    return title.length;
}

struct runes title_site(struct runes line)
{
    enum { TITLE_LEAST = 8 };
    uint32_t mark = title_before_medium(line);
    return mark >= TITLE_LEAST && mark < line.length
               ? glyph_trim(runes_slice(line, mark + 1, line.length))
               : (struct runes){NULL, 0};
}

struct runes title_in_bracket(struct runes line)
{
    enum { TITLE_LEAST = 8 };
    static const struct runes columns[] = {
        WORDING(U"专栏"), WORDING(U"专题"), WORDING(U"在行动"), WORDING(U"报道"),
        WORDING(U"系列"), WORDING(U"见闻"), WORDING(U"进行时"),
    };
    const struct runes none = {NULL, 0};
    if (line.length < TITLE_LEAST + 2 || glyph_at(line, 0) != U'[' ||
        glyph_at(line, line.length - 1) != U']')
        return none;
    struct runes words = glyph_trim(runes_slice(line, 1, line.length - 1));
    for (uint32_t i = 0; i < words.length; i++)
        if (words.data[i] == U'·' || glyph_at(words, i) == U'[' || glyph_at(words, i) == U']')
            return none;
    return wording_longest_end(words, WORDINGS(columns)) > 0 ? none : words;
}

/* 云山县召开春耕会议 张明出席并讲话: what the page's own title tells beyond the crawler's; empty
 * where that is the site's name, a button or a day. */
struct runes title_rest(struct runes text, struct runes title)
{
    enum { MORE_LEAST = 5 };
    struct runes more = glyph_trim(runes_slice(text, title.length, text.length));
    bool words = more.length >= MORE_LEAST && title.length < text.length &&
                 runes_start_with(text, title) && glyph_is_blank(text.data[title.length]) &&
                 !credit_is_medium(more) && !chrome_is_line(more);
    for (uint32_t i = 0; words && i < more.length; i++)
        words = rune_is_han(more.data[i]) || more.data[i] == U'“' || more.data[i] == U'”';
    return words ? more : (struct runes){NULL, 0};
}

/* 基层调研（第1/2页）: which part of the text a page holds is no part of its title. */
struct runes title_without_page_count(struct runes title)
{
    enum { COUNT_MOST = 10, TITLE_LEAST = 2 };
    uint32_t open = title.length;
    if (title.length == 0 || glyph_at(title, title.length - 1) != U')')
        return title;
    while (open > 0 && title.length - open <= COUNT_MOST && glyph_at(title, open) != U'(')
        open--;
    bool stroke = false;
    for (uint32_t i = open + 1; i + 1 < title.length; i++) {
        char32_t c = glyph_at(title, i);
        stroke = stroke || c == U'/';
        if (!rune_is_digit(c) && c != U'/' && c != U' ' && c != U'第' && c != U'页')
            return title;
    }
    return stroke && open >= TITLE_LEAST ? glyph_trim(runes_slice(title, 0, open)) : title;
}

/* 第12章 …, 第三回 …: a chapter's heading. */
bool title_is_chapter(struct runes text)
{
    enum { NUMERAL_MOST = 8 };
    if (glyph_at(text, 0) != U'第')
        return false;
    uint32_t i = 1;
    while (i < text.length && i <= NUMERAL_MOST &&
           (rune_is_digit(glyph_fold(text.data[i])) ||
            runes_hold(RUNES(U"零一二两三四五六七八九十百千"), text.data[i])))
        i++;
    char32_t unit = glyph_at(text, i);
    return i > 1 && (unit == U'章' || unit == U'回') && i + 1 < text.length;
}

/* 设计效果图, above the title or instead of one. */
bool title_names_picture(struct runes text)
{
    static const struct runes endings[] = {
        WORDING(U"仪式现场"), WORDING(U"会现场"),   WORDING(U"会议现场"), WORDING(U"培训现场"),
        WORDING(U"大会会场"), WORDING(U"幕式现场"), WORDING(U"开工现场"), WORDING(U"效果图"),
        WORDING(U"施工现场"), WORDING(U"比赛现场"), WORDING(U"活动现场"), WORDING(U"现场图"),
        WORDING(U"示意图"),   WORDING(U"签约现场"), WORDING(U"航拍图"),   WORDING(U"规划图"),
        WORDING(U"调研现场"), WORDING(U"资料图"),   WORDING(U"鸟瞰图"),
    };
    enum { CAPTION_MOST = 8 };
    return text.length <= CAPTION_MOST && wording_longest_end(text, WORDINGS(endings)) > 0;
}

/* 3月3日开工仪式现场, below the title. */
bool title_shows_place(struct runes text)
{
    enum { CAPTION_MOST = 24 };
    static const struct runes endings[] = {
        WORDING(U"一角"),
        WORDING(U"合影"),
        WORDING(U"现场"),
    };
    return text.length <= CAPTION_MOST && wording_longest_end(text, WORDINGS(endings)) > 0;
}

bool title_is_government(struct runes text)
{
    enum { SITE_MOST = 16 };
    return text.length <= SITE_MOST && runes_end_with(text, RUNES(U"人民政府")) &&
           wording_find_glyph(text, 0, U' ') == text.length;
}

bool title_is_office(struct runes text)
{
    enum { PLACE_MOST = 5 };
    static const struct runes offices[] = {
        WORDING(U"交通局"),
        WORDING(U"交通运输局"),
        WORDING(U"人民政府"),
        WORDING(U"人大常委会"),
        WORDING(U"人民法院"),
        WORDING(U"人民检察院"),
        WORDING(U"人力资源和社会保障局"),
        WORDING(U"人民医院"),
        WORDING(U"住建局"),
        WORDING(U"信访局"),
        WORDING(U"公安局"),
        WORDING(U"农业局"),
        WORDING(U"农业农村局"),
        WORDING(U"卫生局"),
        WORDING(U"卫生健康局"),
        WORDING(U"卫健局"),
        WORDING(U"卫健委"),
        WORDING(U"发改委"),
        WORDING(U"发改局"),
        WORDING(U"发展和改革局"),
        WORDING(U"发展和改革委员会"),
        WORDING(U"司法局"),
        WORDING(U"商务局"),
        WORDING(U"审计局"),
        WORDING(U"工信局"),
        WORDING(U"市场监督管理局"),
        WORDING(U"应急管理局"),
        WORDING(U"政府"),
        WORDING(U"政协"),
        WORDING(U"教育局"),
        WORDING(U"教体局"),
        WORDING(U"教育和体育局"),
        WORDING(U"文旅局"),
        WORDING(U"文化和旅游局"),
        WORDING(U"林业局"),
        WORDING(U"档案局"),
        WORDING(U"档案馆"),
        WORDING(U"民政局"),
        WORDING(U"气象局"),
        WORDING(U"水利局"),
        WORDING(U"水务局"),
        WORDING(U"生态环境局"),
        WORDING(U"科技局"),
        WORDING(U"税务局"),
        WORDING(U"纪委监委"),
        WORDING(U"统计局"),
        WORDING(U"自然资源局"),
        WORDING(U"融媒体中心"),
        WORDING(U"财政局"),
    };
    static const struct runes levels = RUNES_ROW(U"省市县区旗州盟镇乡");
    for (uint32_t at = 1; at + 2 < text.length && at < PLACE_MOST; at++)
        if (runes_hold(levels, text.data[at]) &&
            wording_is(runes_slice(text, at + 1, text.length), WORDINGS(offices)))
            return true;
    return false;
}

bool title_leads_on(struct runes line)
{
    static const struct runes endings[] = {
        WORDING(U"之际"), WORDING(U"会上"),   WORDING(U"会议上"), WORDING(U"勉励"),
        WORDING(U"叮嘱"), WORDING(U"号召"),   WORDING(U"如是说"), WORDING(U"寄语"),
        WORDING(U"希望"), WORDING(U"座谈时"), WORDING(U"强调"),   WORDING(U"指出"),
        WORDING(U"指示"), WORDING(U"提出"),   WORDING(U"时"),     WORDING(U"时说"),
        WORDING(U"表示"), WORDING(U"要求"),   WORDING(U"讲话"),   WORDING(U"部署"),
    };
    return wording_longest_end(line, WORDINGS(endings)) > 0;
}

bool title_tells_report(struct runes line)
{
    enum { REPORT_MOST = 10, NAME_LEAST = 2 };
    if (!runes_end_with(line, RUNES(U"报告")))
        return false;
    for (uint32_t i = line.length - 2; i > NAME_LEAST && line.length - i < REPORT_MOST; i--)
        if (line.data[i] == U'作' && line.data[i - 1] != U'工')
            return true;
    return false;
}

bool title_is_nominal(struct runes line, struct runes next)
{
    enum { NOUN_MOST = 8, DIFFERENCE_LEAST = 2 };
    static const struct runes verbal[] = {
        WORDING(U"了"), WORDING(U"来"), WORDING(U"着"), WORDING(U"起来"), WORDING(U"过"),
    };
    uint32_t of = line.length;
    for (uint32_t i = 2; i + 2 < line.length; i++) {
        if (line.data[i] == U'的')
            of = i;
        else if (line.data[i] == U'，' || line.data[i] == U'：' || glyph_is_blank(line.data[i]))
            return false;
    }
    uint32_t difference =
        line.length > next.length ? line.length - next.length : next.length - line.length;
    return of < line.length && line.length - of - 1 <= NOUN_MOST &&
           difference >= DIFFERENCE_LEAST && wording_longest_end(line, WORDINGS(verbal)) == 0;
}

bool title_opens_next(struct runes line)
{
    char32_t last = line.length > 0 ? glyph_at(line, line.length - 1) : 0;
    return last == U':' || last == U'—';
}

struct runes title_without_opening(struct runes line)
{
    while (title_opens_next(line))
        line.length--;
    return glyph_trim(line);
}

bool title_is_place(const struct lexicon *lexicon, struct runes line)
{
    return lexicon && (lexicon_find(lexicon, LEXICON_PLACES, line) != NULL ||
                       lexicon_find(lexicon, LEXICON_TOWNS, line) != NULL);
}

bool title_is_desk(struct runes text)
{
    static const struct runes desks[] = {
        WORDING(U"本刊评论员"),     WORDING(U"本刊编辑部"), WORDING(U"本台评论员"),
        WORDING(U"本报编辑部"),     WORDING(U"本报评论员"), WORDING(U"本报特约评论员"),
        WORDING(U"本报本台评论员"), WORDING(U"本报记者"),   WORDING(U"本网评论员"),
        WORDING(U"特约评论员"),     WORDING(U"评论员"),
    };
    const bool reporter = runes_end_with(text, RUNES(U"记者")); /* 新华社记者, alone */
    return wording_is(text, WORDINGS(desks)) ||
           (reporter && credit_is_medium(runes_slice(text, 0, text.length - 2)));
}

bool title_is_document_number(struct runes text)
{
    enum { NUMBER_MOST = 24 };
    if (text.length > NUMBER_MOST || !runes_end_with(text, RUNES(U"号")))
        return false;
    uint32_t open = wording_find_glyph(text, 0, U'['), close = wording_find_glyph(text, 0, U']');
    return open + 5 == close && close + 1 < text.length && rune_is_digit(text.data[open + 1]);
}

struct runes title_within_marks(struct runes title)
{
    return title.length > 2 && title.data[0] == U'《' &&
                   wording_find_glyph(title, 0, U'》') == title.length - 1
               ? runes_slice(title, 1, title.length - 1)
               : title;
}
