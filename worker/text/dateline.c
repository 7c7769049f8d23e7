/* Datelines. The word that closes one (讯, 消息, 电) is looked for in the first few characters;
 * what stands before it must be a medium, a place and a date, so that sentences about 通讯 and 来电
 * pass. */
#include "text/dateline.h"

#include "base/character_set.h"
#include "text/credit.h"
#include "text/day.h"
#include "text/glyph.h"
#include "text/wording.h"

enum { LOOK_MOST = 120, HEAD_MOST = 26 };

static uint32_t skip_blanks(struct runes text, uint32_t position)
{
    while (glyph_at(text, position) == U' ')
        position++;
    return position;
}

static bool begins_with_own(struct runes text)
{
    static const struct runes own[] = {
        WORDING(U"本刊"), WORDING(U"本区讯"), WORDING(U"本县讯"),
        WORDING(U"本台"), WORDING(U"本市讯"), WORDING(U"本报"),
        WORDING(U"本社"), WORDING(U"本站"),   WORDING(U"本网"),
    };
    return wording_longest_at(text, 0, WORDINGS(own)) > 0;
}

static bool is_chinese_number(char32_t c)
{
    static const struct runes digits = {U"一二三四五六七八九十廿", 11};
    for (uint32_t i = 0; i < digits.length; i++)
        if (digits.data[i] == c)
            return true;
    return false;
}

/* 3月5日 somewhere in the head: an agency's dateline. */
static uint32_t find_month_and_day(struct runes head)
{
    for (uint32_t i = 0; i < head.length; i++) {
        if (head.data[i] != U'月')
            continue;
        uint32_t end = i + 1;
        while (end < head.length && end < i + 4 &&
               (rune_is_digit(head.data[end]) || is_chinese_number(head.data[end])))
            end++;
        if (end > i + 1 && glyph_at(head, end) == U'日') {
            uint32_t begin = i;
            while (begin > 0 &&
                   (rune_is_digit(head.data[begin - 1]) || is_chinese_number(head.data[begin - 1])))
                begin--;
            return begin < i ? begin : head.length;
        }
    }
    return head.length;
}

/* 7月5日 at position, of a year that the head does not tell; in digits only. */
static void take_month_and_day(struct runes head, uint32_t position, struct date *date)
{
    int8_t numbers[2] = {0, 0};
    for (int i = 0; i < 2; i++) {
        uint32_t end = position;
        while (end < head.length && end < position + 2 && rune_is_digit(head.data[end]))
            numbers[i] = (int8_t)(numbers[i] * 10 + (int8_t)(head.data[end++] - U'0'));
        position = end + 1; /* 月 */
    }
    if (numbers[0] >= 1 && numbers[0] <= 12 && numbers[1] >= 1 && numbers[1] <= 31)
        *date = (struct date){.month = numbers[0], .day = numbers[1], .hour = -1};
}

/* 某网某某站, 某网某某频道: the branch of a site. */
static bool is_branch(struct runes name)
{
    static const struct runes endings[] = {WORDING(U"站"), WORDING(U"频道")};
    enum { SITE_MOST = 5 };
    if (name.length > 16 || wording_longest_end(name, WORDINGS(endings)) == 0)
        return false;
    for (uint32_t i = 2; i <= SITE_MOST && i < name.length; i++)
        if (name.data[i - 1] == U'网' && credit_is_medium(runes_slice(name, 0, i)))
            return true;
    return false;
}

/* The medium that a head begins with: 新华社北京3月5日 -> 新华社, 中国网 -> 中国网. */
static uint32_t medium_end(struct runes head, uint32_t month)
{
    static const struct runes agencies[] = {
        WORDING(U"中国新闻网"), WORDING(U"中新社"), WORDING(U"中新网"), WORDING(U"人民网"),
        WORDING(U"央广网"),     WORDING(U"央视网"), WORDING(U"新华社"), WORDING(U"新华网"),
    };
    uint32_t length = wording_longest_at(head, 0, WORDINGS(agencies));
    if (length > 0)
        return length;
    struct runes name = glyph_trim(runes_slice(head, 0, month));
    if (runes_hold(name, U'》'))
        return 0; /* 表演《…》 某网1月4日消息 */
    /* 永川网 | 6月22日; or the longest front part that ends as media do */
    if (credit_is_medium(name) || is_branch(name))
        return name.length;
    for (uint32_t i = name.length; i >= 3; i--)
        if (credit_is_medium(runes_slice(name, 0, i)))
            return i;
    enum { SITE = 2 };
    static const struct runes sections[] = {WORDING(U"时刻"), WORDING(U"论坛")};
    if (name.length > SITE && name.data[SITE - 1] == U'网' &&
        credit_is_medium(runes_slice(name, 0, SITE))) /* 红网|时刻 */
        return SITE +
               wording_longest_at(runes_slice(name, SITE, name.length), 0, WORDINGS(sections));
    return 0;
}

/* 1月21日讯（…, 2026年1月21日讯 …: nothing but the day in the head. */
static bool is_day_alone(struct runes head, uint32_t month)
{
    enum { YEAR = 5 };
    uint32_t digits = 0, end = month;
    while (digits < month && rune_is_digit(head.data[digits]))
        digits++;
    while (end < head.length && glyph_at(head, end) != U'日')
        end++;
    return end + 1 == head.length &&
           (month == 0 || (month == YEAR && digits + 1 == YEAR && head.data[digits] == U'年'));
}

/* 石桥融创台云山5月3日讯（记者 …）: whatever stands before the day, the bracket says what it is. */
static bool is_head_of_credit(struct runes text, struct runes head, uint32_t month, uint32_t close)
{
    enum { NAME_LEAST = 2, NAME_MOST = 14 };
    static const struct runes labels[] = {WORDING(U"全媒体记者"), WORDING(U"实习生"),
                                          WORDING(U"见习记者"), WORDING(U"记者"),
                                          WORDING(U"通讯员")};
    uint32_t inside = skip_blanks(text, close + 1);
    if (month < NAME_LEAST || month > NAME_MOST || glyph_at(text, close) != U'(' ||
        wording_longest_at(text, inside, WORDINGS(labels)) == 0)
        return false;
    for (uint32_t i = 0; i < month; i++)
        if (!rune_is_han(head.data[i]))
            return false;
    return true;
}

/* 据…消息: a sentence, no dateline. */
static bool reports_hearsay(struct runes head)
{
    static const struct runes openings[] = {
        WORDING(U"从"),   WORDING(U"好"), WORDING(U"据"),
        WORDING(U"最新"), WORDING(U"有"), WORDING(U"记者"),
    };
    return wording_longest_at(head, 0, WORDINGS(openings)) > 0;
}

/* 据某网消息 9月2日上午，…: whom the text is from, which a blank parts from it. */
static bool credits_medium(struct runes text, struct runes head, uint32_t close)
{
    return close + 1 < text.length && head.length > 3 && glyph_at(head, 0) == U'据' &&
           glyph_is_blank(text.data[close]) && !glyph_is_blank(text.data[close + 1]) &&
           credit_is_medium(runes_slice(head, 1, head.length));
}

/* Whether a blank, bracket or colon parts what was read from the first sentence. */
static bool stands_apart(struct runes text, uint32_t position)
{
    char32_t c = glyph_at(text, position);
    return c == 0 || c == U' ' || c == U'(' || c == U'[' || c == U':';
}

/* 云山讯（记者 …）, 网上云山讯11月16日，…: a place alone, or an account that calls itself by it,
 * right before the bracket, blank or day that parts it from the text. 喜讯 and the like are words.
 */
static bool is_place_of_news(struct runes text, uint32_t news)
{
    static const struct runes words[] = {
        WORDING(U"传讯"), WORDING(U"喜讯"), WORDING(U"快讯"), WORDING(U"据讯"), WORDING(U"捷讯"),
        WORDING(U"时讯"), WORDING(U"电讯"), WORDING(U"短讯"), WORDING(U"简讯"), WORDING(U"要讯"),
        WORDING(U"视讯"), WORDING(U"资讯"), WORDING(U"通讯"), WORDING(U"零讯"), WORDING(U"音讯"),
    };
    enum { PLACE_MOST = 6, DAY_MOST = 6 };
    struct runes head = runes_slice(text, 0, news + 1);
    if (news < 2 || news > PLACE_MOST || wording_longest_end(head, WORDINGS(words)) > 0)
        return false;
    for (uint32_t i = 0; i < news; i++)
        if (!rune_is_han(text.data[i]))
            return false;
    return glyph_at(text, news + 1) == U'(' || glyph_at(text, news + 1) == U' ' ||
           find_month_and_day(runes_slice(text, news + 1, news + 1 + DAY_MOST)) == 0;
}

/* 在线讯|问系统, 3月5日电|话回访: another word than the one that closes a dateline. */
static bool goes_on(struct runes text, uint32_t position)
{
    static const struct runes news = RUNES_ROW(U"问息号飞道员");
    static const struct runes wire = RUNES_ROW(U"话文台力视子商影源网器梯信报池路缆动车");
    return position < text.length &&
           runes_hold(text.data[position - 1] == U'讯' ? news : wire, text.data[position]);
}

/* Whether one of the first characters may be of the set. */
static bool may_hold(struct runes text, uint32_t begin, uint32_t most,
                     const struct character_set *set)
{
    if (begin >= text.length)
        return false;
    const uint32_t left = text.length - begin;
    return character_set_mask(set, text.data + begin, left < most ? left : most) != 0;
}

/* 本报电|（张三）, 本报电|记者张三报道 */
static bool names_follow(struct runes text, uint32_t position)
{
    return glyph_at(text, position) == U'(' || wording_at(text, position, RUNES(U"记者")) ||
           wording_at(text, position, RUNES(U"通讯员"));
}

/* Where the head closes: behind 讯, 消息 or 电; 0 where it does not. */
static uint32_t close_of_head(struct runes text, struct dateline *dateline)
{
    if (glyph_at(text, 0) == U'“')
        return 0; /* “本报讯”三个字 */
#define CLOSING(row)                                                                               \
    (CHARACTER_BIT(U'讯', row) | CHARACTER_BIT(U'息', row) | CHARACTER_BIT(U'电', row))
    static const struct character_set closing = CHARACTER_SET(CLOSING);
    if (!may_hold(text, 0, HEAD_MOST, &closing))
        return 0;
    for (uint32_t i = 2; i < text.length && i < HEAD_MOST; i++) {
        char32_t c = text.data[i];
        if (glyph_ends_statement(c) || c == U'，' || c == U'“')
            return 0;
        bool news = c == U'讯' && text.data[i - 1] != U'通' && text.data[i - 1] != U'资' &&
                    !goes_on(text, i + 1);
        bool message = c == U'息' && text.data[i - 1] == U'消';
        bool wire =
            c == U'电' && (text.data[i - 1] == U'日' || text.data[i - 1] == U'专' ||
                           (i == 2 && text.data[1] == U'报' && !goes_on(text, i + 1))); /* 本报电 */
        if (!news && !message && !wire)
            continue;
        uint32_t close = i + 1;
        struct runes head = runes_slice(text, 0, message ? i - 1 : i);
        if (message && credits_medium(text, head, close)) {
            dateline->medium_begin = 1;
            dateline->medium_end = head.length;
            return close;
        }
        if (reports_hearsay(head) || (message && !stands_apart(text, close)))
            return 0;
        uint32_t month = find_month_and_day(head);
        bool dated = month < head.length;
        bool own = begins_with_own(head);
        uint32_t medium = own ? 0 : medium_end(head, month);
        own = own || (medium == 0 && news &&
                      (is_place_of_news(text, i) ||
                       (dated && is_head_of_credit(text, head, month, close)) ||
                       (dated && is_day_alone(head, month) && stands_apart(text, close))));
        if (!own && medium == 0)
            return 0;
        if (wire && !dated && !(own && names_follow(text, skip_blanks(text, close))))
            return 0;
        enum { PLACE_LEAST = 2 };
        if (wire && !own && month < medium + PLACE_LEAST && goes_on(text, close))
            return 0; /* with a place in front of the day it is a wire: …北京3月5日电|文化部… */
        /* the medium must reach up to the word, but for a place and a date */
        if (!dated && !own && medium + 4 < head.length)
            return 0;
        dateline->medium_end = medium;
        uint32_t ignored = 0;
        for (uint32_t k = 0; k < head.length; k++)
            if (day_read(head, k, &dateline->date, &ignored))
                break;
        if (dateline->date.year == 0 && dated)
            take_month_and_day(head, month, &dateline->date);
        return close;
    }
    return 0;
}

/* 7月5日 or 7日 at position. */
static bool is_day_at(struct runes text, uint32_t position)
{
    uint32_t end = position;
    while (end < text.length && end < position + 2 && rune_is_digit(text.data[end]))
        end++;
    return end > position && (glyph_at(text, end) == U'月' || glyph_at(text, end) == U'日');
}

/* （记者 张三）, or the names alone where a day stands on either side. */
static bool is_bracket_of_names(struct runes text, uint32_t open, bool dated)
{
    enum { CREDIT_MOST = 48, NAMES_LEAST = 3 /* （北京） */ };
    if (glyph_at(text, open) != U'(')
        return false;
    const struct runes head = runes_slice(text, 0, open + CREDIT_MOST);
    const uint32_t close = wording_find_glyph(head, open, U')');
    const struct runes content = runes_slice(text, open + 1, close);
    return close < head.length && (credit_is_line(content) ||
                                   (content.length >= NAMES_LEAST &&
                                    day_weekday_at(content, 0) == 0 && credit_names_only(content) &&
                                    (dated || is_day_at(text, skip_blanks(text, close + 1)))));
}

/* 云山县融媒体中心（记者 张三）5月4日，…, 某网云山新闻1月15日（张三 李四）…, 云上云山报道：（记者
 * 张三）…: the medium alone, in front of the names. Where the bracket opens, or 0. */
static uint32_t medium_before_bracket(struct runes text, bool bracketed, struct dateline *dateline)
{
    enum { MEDIUM_MOST = 16, DAY_MOST = 6 };
#define OPENING(row) (CHARACTER_BIT(U'(', row) | CHARACTER_BIT(U'（', row))
    static const struct character_set opening = CHARACTER_SET(OPENING);
    uint32_t end = 0;
    if (!may_hold(text, 0, MEDIUM_MOST + DAY_MOST + 1, &opening))
        return 0;
    while (end < MEDIUM_MOST && end < text.length && rune_is_han(text.data[end]))
        end++;
    uint32_t open = end;
    bool dated = false;
    if (bracketed) {
        if (glyph_at(text, end) != U']')
            return 0;
        open = skip_blanks(text, end + 1);
    } else if (end > 2 && (wording_at(text, end - 2, RUNES(U"报道")))) {
        end -= 2;
        open = skip_blanks(text, open + (glyph_at(text, open) == U':'));
    } else if (is_day_at(text, end)) {
        while (open < end + DAY_MOST && glyph_at(text, open) != U'(')
            open++;
        dated = true;
    }
    const struct runes medium = runes_slice(text, 0, end);
    if (reports_hearsay(medium) || !credit_is_medium(medium) ||
        !is_bracket_of_names(text, open, dated))
        return 0;
    if (dated)
        take_month_and_day(text, end, &dateline->date);
    dateline->medium_end = end;
    return open;
}

/* 某联盟某站 张三 李四 记者 王五: where the names begin of those in front of the reporter, or the
 * text's length where no reporter is named. */
static uint32_t names_before_reporter(struct runes text)
{
    enum { CREDIT_MOST = 40, LABEL = 4 };
    uint32_t label =
        text.length <= CREDIT_MOST ? wording_find(text, 0, RUNES(U" 记者 ")) : text.length;
    if (label + LABEL >= text.length ||
        !credit_names_only(runes_slice(text, label + LABEL, text.length)))
        return text.length;
    uint32_t begin = 0;
    while (begin < label) {
        uint32_t end = begin + wording_find_glyph(runes_slice(text, begin, label), 0, U' ');
        if (credit_is_name(runes_slice(text, begin, end)))
            break;
        begin = skip_blanks(text, end);
    }
    return begin;
}

/* A bracket at position whose content is a credit or a column's name; position behind it, or 0. */
static uint32_t take_bracket(struct runes text, uint32_t position, struct dateline *dateline)
{
    const char32_t open = glyph_at(text, position), close = open == U'[' ? U']' : U')';
    if (open != U'(' && open != U'[')
        return 0;
    uint32_t depth = 0;
    for (uint32_t i = position; i < text.length; i++) {
        char32_t c = glyph_at(text, i);
        if (c == open)
            depth++;
        if (c != close || --depth > 0)
            continue;
        struct runes content = runes_slice(text, position + 1, i);
        bool credit = credit_is_line(content) || (dateline->anchored && credit_names_only(content));
        uint32_t names = credit               ? 0
                         : dateline->anchored ? names_before_reporter(content)
                                              : content.length;
        if (names < content.length) {
            dateline->credit_begin = position + 1 + names;
            dateline->credit_end = i;
            return i + 1;
        }
        return content.length <= 12 && dateline->anchored ? i + 1 : 0;
    }
    return 0;
}

static bool reports(struct runes text, uint32_t end)
{
    return wording_at(text, end - 2, RUNES(U"报道")) || wording_at(text, end - 2, RUNES(U"报导"));
}

/* 据云山日报报道【记者张明】: whom the medium follows, in front of that one's reporter; position
 * behind it, or `position` itself. */
static uint32_t behind_hearsay(struct runes text, uint32_t position)
{
    enum { HEARSAY_MOST = 16 };
    if (glyph_at(text, position) != U'据')
        return position;
    for (uint32_t i = position + 3; i < text.length && i < position + HEARSAY_MOST; i++)
        if (reports(text, i) && (glyph_at(text, i) == U'[' || glyph_at(text, i) == U'('))
            return i;
    return position;
}

/* 本报记者 王五 报道： without a bracket. */
static uint32_t take_reporter(struct runes text, uint32_t position, struct dateline *dateline)
{
    enum { CREDIT_MOST = 40 };
#define REPORTING(row) CHARACTER_BIT(U'报', row)
    static const struct character_set reporting = CHARACTER_SET(REPORTING);
    uint32_t end = position;
    if (!may_hold(text, position, CREDIT_MOST, &reporting))
        return 0;
    while (end < text.length && end < position + CREDIT_MOST) {
        char32_t c = text.data[end];
        if (c == U'：' || c == U':')
            break;
        if (glyph_ends_statement(c) || c == U'，')
            return 0;
        if (c == U' ' && end >= position + 4 && reports(text, end))
            break; /* 通讯员 张三 报道 ... */
        end++;
    }
    if (end >= text.length || end >= position + CREDIT_MOST || end < position + 4)
        return 0;
    struct runes head = runes_slice(text, position, end);
    if (!reports(text, end))
        return 0;
    struct runes medium = runes_slice(text, position, end - 2);
    if (glyph_at(text, end) == U':' && !dateline->anchored && text.data[position] != U'据' &&
        credit_is_medium(medium)) { /* 云山新闻网报道： */
        dateline->medium_begin = position;
        dateline->medium_end = end - 2;
        return end + 1;
    }
    if (!credit_is_line(head))
        return 0;
    dateline->credit_begin = position;
    dateline->credit_end = end;
    return end + 1;
}

/* 本报讯 记者张三 通讯员李四 12月28日，…: up to the day, without a bracket; position of the day, or
 * 0. */
static uint32_t take_credit_before_day(struct runes text, uint32_t position,
                                       struct dateline *dateline)
{
    enum { CREDIT_MOST = 40 };
    if (!dateline->anchored || (!wording_at(text, position, RUNES(U"记者")) &&
                                !wording_at(text, position, RUNES(U"本报记者")) &&
                                !wording_at(text, position, RUNES(U"通讯员"))))
        return 0;
    struct runes head = runes_slice(text, position, position + CREDIT_MOST);
    uint32_t day = find_month_and_day(head);
    if (day >= head.length || day < 4 || glyph_at(head, day - 1) != U' ' ||
        !credit_is_line(runes_slice(head, 0, day - 1)))
        return 0;
    dateline->credit_begin = position;
    dateline->credit_end = position + day - 1;
    return position + day;
}

/* （张三 李四） 12月28日，…: who wrote it, in front of the day; position behind the bracket, or 0.
 */
static uint32_t authors_before_day(struct runes text, struct dateline *dateline)
{
    enum { NAMES_MOST = 16 };
    if (glyph_at(text, 0) != U'(')
        return 0;
    uint32_t close = wording_find_glyph(runes_slice(text, 0, NAMES_MOST), 0, U')');
    uint32_t day = skip_blanks(text, close + 1);
    uint32_t month = day;
    while (month < text.length && month < day + 2 && rune_is_digit(text.data[month]))
        month++;
    if (close < 3 || close >= NAMES_MOST || close >= text.length ||
        !credit_names_only(runes_slice(text, 1, close)) || month == day ||
        glyph_at(text, month) != U'月')
        return 0;
    dateline->credit_begin = 1;
    dateline->credit_end = close;
    return close + 1;
}

uint32_t dateline_own_credit(struct runes text)
{
    enum { NAME_LEAST = 2, NAME_MOST = 3 };
    static const struct runes own[] = {
        WORDING(U"本刊记者"), WORDING(U"本台记者"), WORDING(U"本报记者"),
        WORDING(U"本社记者"), WORDING(U"本网记者"),
    };
    static const struct runes more[] = {WORDING(U"实习生"), WORDING(U"通讯员")};
    const uint32_t begin = text.length > 0 && credit_is_mark(text.data[0]);
    uint32_t label = wording_longest_at(text, begin, WORDINGS(own));
    uint32_t end = label > 0 ? begin + label : 0;
    bool named = false;
    while (label > 0) {
        uint32_t token = skip_blanks(text, end), stop = token;
        while (stop < text.length && rune_is_han(text.data[stop]))
            stop++;
        const struct runes name = runes_slice(text, token, stop);
        if (!(glyph_is_blank(glyph_at(text, stop)) || glyph_at(text, stop) == U'、'))
            break;
        if (wording_is(name, WORDINGS(more))) {
            end = stop;
            continue;
        }
        if (name.length < NAME_LEAST || name.length > NAME_MOST || !credit_is_name(name))
            break;
        named = true;
        end = stop + (glyph_at(text, stop) == U'、');
    }
    return named ? end : 0;
}

bool dateline_read(struct runes paragraph, struct dateline *dateline)
{
    struct runes text = runes_slice(paragraph, 0, LOOK_MOST);
    *dateline = (struct dateline){0};
    uint32_t at = skip_blanks(text, 0);
    bool bracketed = glyph_at(text, at) == U'['; /* 【云山日报讯】 */
    at += bracketed;
    struct runes rest = runes_slice(text, at, text.length);
    uint32_t close = close_of_head(rest, dateline);
    const bool closed = close > 0;
    if (!closed)
        close = medium_before_bracket(rest, bracketed, dateline);
    uint32_t end = at + close;
    if (close > 0) {
        dateline->anchored = true;
        dateline->medium_begin += at;
        dateline->medium_end += at;
        if (closed && bracketed && glyph_at(text, end) != U']')
            return false;
        end += closed && bracketed;
        end = skip_blanks(text, end);
    } else if (bracketed) { /* 【记者 张三/云林 报导】 */
        end = take_bracket(text, at - 1, dateline);
        if (dateline->credit_end == 0)
            return false;
        dateline->end = skip_blanks(text, end);
        dateline->date = (struct date){0};
        return true;
    } else {
        dateline->date = (struct date){0};
    }
    const uint32_t hearsay = behind_hearsay(text, end);
    uint32_t behind = take_bracket(text, hearsay, dateline);
    if (behind > 0 && hearsay > end && !dateline->anchored) { /* 据|云山日报|报道（记者 张三） */
        dateline->medium_begin = end + 1;
        dateline->medium_end = hearsay - 2;
    }
    if (behind == 0)
        behind = take_reporter(text, end, dateline);
    if (behind > 0 && dateline->credit_end == 0) { /* 云山网讯（云山日报）|通讯员 张三 报道：… */
        const uint32_t reporter = take_reporter(text, skip_blanks(text, behind), dateline);
        behind = reporter > 0 ? reporter : behind;
    }
    if (behind == 0)
        behind = take_credit_before_day(text, end, dateline);
    if (behind == 0 && dateline->anchored)
        end = hearsay;
    if (behind > 0)
        end = behind;
    if (end == at)
        end = at + authors_before_day(rest, dateline);
    if (end == at) { /* 本报记者 张三 3月5日，… */
        const uint32_t credit = dateline_own_credit(rest);
        if (credit == 0)
            return false;
        dateline->credit_begin = at + credit_is_mark(text.data[at]);
        dateline->credit_end = end = at + credit;
    }
    end = skip_blanks(text, end);
    while (glyph_at(text, end) == U':' || glyph_at(text, end) == U'—' ||
           glyph_at(text, end) == U'-')
        end = skip_blanks(text, end + 1);
    dateline->end = end;
    return true;
}

bool dateline_closes(struct runes text)
{
    enum { CLOSING_MOST = 30 };
    return text.length <= CLOSING_MOST && text.length > 4 && glyph_at(text, 0) == U'(' &&
           glyph_at(text, text.length - 1) == U')' && text.data[text.length - 2] == U'电';
}
