/* Of all that the lines around the text told, what the article says: its day, its publisher, and
 * whom that has the text from. */
#include "stages/draft.h"

#include "text/credit.h"
#include "text/day.h"
#include "text/glyph.h"
#include "text/wording.h"

/* xw20230401: what a machine calls the source. */
static bool is_code(struct runes name)
{
    enum { DIGITS_LEAST = 4 };
    uint32_t digits = 0;
    for (uint32_t i = 0; i < name.length; i++) {
        if (rune_is_han(name.data[i]))
            return false;
        digits += rune_is_digit(name.data[i]);
    }
    return digits >= DIGITS_LEAST;
}

/* 来源：本站, 网络: no name. */
static bool names_nobody(struct runes name)
{
    static const struct runes nobodies[] = {
        WORDING(U"Admin"),      WORDING(U"admin"),    WORDING(U"不详"),
        WORDING(U"互联网"),     WORDING(U"佚名"),     WORDING(U"信息员"),
        WORDING(U"其他"),       WORDING(U"原创"),     WORDING(U"小编"),
        WORDING(U"整理"),       WORDING(U"无"),       WORDING(U"未知"),
        WORDING(U"未知来源"),   WORDING(U"本刊"),     WORDING(U"本单位"),
        WORDING(U"本县"),       WORDING(U"本台"),     WORDING(U"本局"),
        WORDING(U"本报"),       WORDING(U"本报讯"),   WORDING(U"本站"),
        WORDING(U"本站原创"),   WORDING(U"本站整理"), WORDING(U"本站讯"),
        WORDING(U"本网"),       WORDING(U"本网原创"), WORDING(U"本网站"),
        WORDING(U"本网讯"),     WORDING(U"本站编辑"), WORDING(U"本网编辑"),
        WORDING(U"本站记者"),   WORDING(U"本站小编"), WORDING(U"本站发布"),
        WORDING(U"本站采编"),   WORDING(U"本站综合"), WORDING(U"来源网络"),
        WORDING(U"来源于网络"), WORDING(U"浏览"),     WORDING(U"点击"),
        WORDING(U"站点管理员"), WORDING(U"管理员"),   WORDING(U"系统管理员"),
        WORDING(U"综合"),       WORDING(U"编辑部"),   WORDING(U"编辑"),
        WORDING(U"网络"),       WORDING(U"网络整理"), WORDING(U"网络转载"),
        WORDING(U"网站编辑"),   WORDING(U"网络编辑"), WORDING(U"网络来源"),
        WORDING(U"网站管理员"), WORDING(U"网友投稿"), WORDING(U"自编"),
        WORDING(U"超级管理员"), WORDING(U"转载"),
    };
    return name.length < 2 || wording_is(name, WORDINGS(nobodies)) || is_code(name);
}

/* The bare name of a medium: without 《》, 数字报, 电子版. */
static struct runes bare_medium(struct runes name)
{
    static const struct runes endings[] = {
        WORDING(U"公众号"),       WORDING(U"多媒体报"),     WORDING(U"多媒体数字报"),
        WORDING(U"多媒体数字版"), WORDING(U"官方微信"),     WORDING(U"官网"),
        WORDING(U"客户端"),       WORDING(U"微信公众号"),   WORDING(U"微信公众平台"),
        WORDING(U"微信号"),       WORDING(U"手机报"),       WORDING(U"数字报"),
        WORDING(U"数字报刊"),     WORDING(U"数字报刊平台"), WORDING(U"数字报纸"),
        WORDING(U"数字版"),       WORDING(U"电子报"),       WORDING(U"电子版"),
    };
    name = glyph_trim(name);
    for (;;) {
        uint32_t before = name.length;
        while (name.length > 0 &&
               (name.data[0] == U'《' || name.data[0] == U'“' || glyph_at(name, 0) == U'[' ||
                glyph_at(name, 0) == U'(' || glyph_at(name, 0) == U':'))
            name = runes_slice(name, 1, name.length);
        uint32_t open = wording_find_glyph(name, 0, U'《');
        uint32_t close = wording_find_glyph(name, 0, U'》');
        if (close < name.length && close >= 2)
            name = runes_slice(name, open < close ? open + 1 : 0, close); /* 原载《云山日报》 */
        while (name.length > 0 &&
               (name.data[name.length - 1] == U'”' || glyph_at(name, name.length - 1) == U']' ||
                glyph_at(name, name.length - 1) == U',' ||
                glyph_at(name, name.length - 1) == U'。' ||
                glyph_at(name, name.length - 1) == U'-' || name.data[name.length - 1] == U'—' ||
                name.data[name.length - 1] == U'·'))
            name.length--;
        uint32_t bracket = wording_find_glyph(name, 2, U'(');
        if (bracket < name.length)
            name.length = bracket; /* 某县融媒体中心（某县发布） */
        if (name.length == 0)
            return name;
        uint32_t length = wording_longest_end(name, WORDINGS(endings));
        struct runes rest = runes_slice(name, 0, name.length - length);
        bool names = !runes_end_with(name, RUNES(U"客户端")) || credit_is_medium(rest);
        if (length > 0 && rest.length > 1 && names) /* 云山客户端 is its whole name */
            name = rest;
        name = glyph_trim(name);
        if (name.length == before)
            return name;
    }
}

/* One source, or the two of 云山县融媒体中心、县水利局. */
static void add_source(struct draft *draft, enum source_role role, struct runes name)
{
    enum { NAME_LEAST = 4, SOURCES_MOST = 4 }; /* of two roles */
    struct article *article = draft->article;
    if (!article->sources)
        article->sources = arena_alloc(draft->arena, SOURCES_MOST * sizeof(struct source));
    const uint32_t pause = runes_next(name, 0, U'、');
    const bool two = pause >= NAME_LEAST && pause + NAME_LEAST < name.length &&
                     runes_next(name, pause + 1, U'、') == name.length;
    if (two)
        article->sources[article->source_count++] =
            (struct source){role, runes_to_utf8(draft->arena, runes_slice(name, 0, pause))};
    name = two ? runes_slice(name, pause + 1, name.length) : name;
    article->sources[article->source_count++] =
        (struct source){role, runes_to_utf8(draft->arena, name)};
}

/* 云 山 日 报: a name that is spaced out, without its blanks; any other as it is. */
static struct runes closed_up(struct draft *draft, struct runes name)
{
    uint32_t blanks = 0;
    for (uint32_t i = 0; i < name.length; i++) {
        bool blank = glyph_is_blank(name.data[i]);
        if (i + 1 < name.length && !blank && !glyph_is_blank(name.data[i + 1]))
            return name;
        blanks += blank;
    }
    if (blanks == 0)
        return name;
    char32_t *letters = arena_take(draft->arena, name.length * sizeof(*letters));
    uint32_t length = 0;
    for (uint32_t i = 0; i < name.length; i++)
        if (!glyph_is_blank(name.data[i]))
            letters[length++] = name.data[i];
    return (struct runes){letters, length};
}

/* 云山新闻网-云山最大的门户网站: the name in front of what the site says of itself;
 * 云山网-云山日报: the paper that the site has it from. A site's branch (某网-某地频道) has both
 * for its name. */
static struct runes without_slogan(struct runes name)
{
    enum { NAME_LEAST = 2 };
    static const struct runes papers[] = {WORDING(U"报"), WORDING(U"社")};
    static const struct runes branches[] = {WORDING(U"站"), WORDING(U"频道")};
    for (uint32_t i = NAME_LEAST; i + 1 < name.length; i++) {
        if ((name.data[i] != U'-' && name.data[i] != U'_') ||
            !credit_is_medium(runes_slice(name, 0, i)))
            continue;
        struct runes rest = runes_slice(name, i + 1, name.length);
        if (rest.length > 2 && rest.data[0] == U'《' && rest.data[rest.length - 1] == U'》')
            rest = runes_slice(rest, 1, rest.length - 1); /* 云山网-《云山日报》 */
        if (wording_longest_end(rest, WORDINGS(branches)) > 0 &&
            !runes_end_with(rest, RUNES(U"网站")))
            return name;
        bool paper = wording_longest_end(rest, WORDINGS(papers)) > 0 && credit_is_medium(rest);
        return paper ? rest : runes_slice(name, 0, i);
    }
    return name;
}

static struct runes usable(struct draft *draft, struct runes name)
{
    if (name.length == 0)
        return name;
    name = bare_medium(without_slogan(closed_up(draft, glyph_trim(name))));
    return names_nobody(name) || name.length > 30 ? (struct runes){NULL, 0} : name;
}

/* Whether one name holds the other: 临河日报 and 临河日报数字报 are one. */
static bool is_same_medium(struct runes a, struct runes b)
{
    struct runes longer = a.length >= b.length ? a : b, shorter = a.length >= b.length ? b : a;
    return wording_find(longer, 0, shorter) < longer.length;
}

/* A paper or agency, which a site that carries it is not known by another name of. */
static bool is_paper(struct runes medium)
{
    return medium.length > 0 &&
           (medium.data[medium.length - 1] == U'报' || medium.data[medium.length - 1] == U'社');
}

static void settle_sources(struct draft *draft)
{
    struct voices *voices = &draft->voices;
    struct runes site = usable(draft, voices->site), source = usable(draft, voices->source);
    struct runes agency = usable(draft, voices->agency), issuer = usable(draft, voices->issuer);
    struct runes outlet = usable(draft, voices->outlet);
    struct runes carrier = usable(draft, voices->carrier);
    if (carrier.length == 0 && voices->site_name.length > 0)
        carrier = usable(draft, runes_from_utf8(draft->arena, voices->site_name, NULL));
    bool carried = site.length == 0 && carrier.length > 0;
    if (carried)
        site = carrier;
    else if (source.length > site.length && site.length > 0 && runes_start_with(source, site) &&
             (runes_end_with(source, RUNES(U"中心")) || runes_end_with(site, RUNES(U"网"))))
        site = source; /* 云山融媒 is short for 云山融媒体中心; 云山网-河西频道 */
    struct runes publisher = site.length > 0 ? site : source.length > 0 ? source : agency;
    if (publisher.length == 0)
        publisher = outlet.length > 0 ? outlet : issuer;
    if (publisher.length == 0)
        publisher = usable(draft, voices->pictures);
    if (publisher.length == 0)
        return;
    add_source(draft, SOURCE_PUBLISHER, publisher);
    struct runes origin = source.length > 0 ? source : agency;
    if (is_paper(agency) && is_same_medium(origin, publisher))
        origin = agency; /* 来源：某县发布, above 某某日报讯 */
    if (origin.length == 0 && (carried || is_paper(outlet)))
        origin = outlet; /* a repost of what another medium's reporter wrote */
    if (origin.length > 0 && !is_same_medium(origin, publisher))
        add_source(draft, SOURCE_ORIGIN, origin);
}

/* 在某会议上的讲话, 某届代表大会报告（摘登）: whether the title is that of words spoken on a day.
 */
static bool is_speech(const struct draft *draft)
{
    static const struct runes kinds[] = {
        WORDING(U"上的讲话"),   WORDING(U"上的致辞"), WORDING(U"上的发言"), WORDING(U"上的报告"),
        WORDING(U"上的主持词"), WORDING(U"会议报告"), WORDING(U"大会报告"), WORDING(U"工作报告"),
    };
    for (size_t i = 0; i < draft->piece_count; i++) {
        const struct piece *piece = &draft->pieces[i];
        if (piece->role != BLOCK_MAIN)
            continue;
        for (size_t p = piece->first; p != NO_PART; p = draft->parts[p].next) {
            struct runes text = draft->parts[p].text;
            for (uint32_t at = 0; at < text.length; at++)
                if (wording_longest_at(text, at, WORDINGS(kinds)) > 0)
                    return true;
        }
    }
    return false;
}

/* The day of the dateline, whose year nothing but the day of publication tells. */
static void settle_dateline(struct article *article)
{
    struct date *written = &article->written;
    const struct date *published = &article->published;
    if (written->month == 0 || written->day == 0 || published->year == 0)
        *written = (struct date){.hour = -1};
    else if (written->year == 0)
        written->year = published->year -
                        (written->month > published->month ||
                         (written->month == published->month && written->day > published->day));
}

void around_settle(struct draft *draft)
{
    const struct envelope *envelope = draft->article->envelope;
    struct date date;
    if (envelope && envelope->published.length > 0) {
        struct runes text =
            runes_from_utf8(draft->arena, span_slice(envelope->published, 0, 64), NULL);
        if (day_parse(text, &date))
            around_take_day(draft, date, DAY_ENVELOPE);
    }
    bool spoken = draft->made.year != 0 && (draft->spoken || is_speech(draft));
    if (spoken)
        draft->article->held = draft->made;
    if (draft->day_strength != DAY_NONE && !(spoken && draft->day_strength == DAY_MADE))
        draft->article->published = draft->published;
    settle_dateline(draft->article);
    settle_sources(draft);
}
