/* The paragraphs of a visit go from stop to stop (在A镇，…; 来到B厂，…); a town without a site was
 * only passed through. A town is known by the tables, or by the last word of its name. */
#include "facts/visit_stops.h"

#include "facts/visit_places.h"
#include "facts/visit_sites.h"
#include "facts/visit_towns.h"
#include "facts/visit_ways.h"

/* Whether a list of sites, or one, stands between 在 and the comma. */
static bool sites_begin(const struct tour *tour, uint32_t begin, uint32_t end)
{
    struct site_list list;
    return visit_is_site(tour->reading, (struct phrase){begin, end}) ||
           (visit_list_sites(tour->reading, begin, end, &list) > begin && list.count > 1);
}

/* Opens the town that the sentence at `begin` gives to the site told before it
 * (这是X在A镇的第一站).
 */
static void open_town_told_behind(struct tour *tour, uint32_t begin, uint32_t limit)
{
    static const struct runes pointing[] = {RUNES_ROW(U"这是"), RUNES_ROW(U"这里是"), {NULL, 0}};
    struct runes text = tour->reading->text;
    uint32_t stop = begin < limit ? phrase_end(text, begin, limit, PHRASE_STOP) : limit, end;
    if (begin >= limit || phrase_word_at(text, begin, stop, pointing) == NULL || stop < begin + 4 ||
        text.data[stop - 1] != U'站')
        return;
    for (uint32_t at = begin; at < stop; at++)
        if (text.data[at] == U'在' && visit_read_place(tour, at + 1, stop, true, &end))
            return;
}

/* 在|县委、县政府的大力支持下，…: with whose help, and not where. */
static bool tells_support(struct runes text, uint32_t at, uint32_t limit)
{
    static const struct runes helping[] = {
        RUNES_ROW(U"支持下"), RUNES_ROW(U"帮助下"), RUNES_ROW(U"帮扶下"), RUNES_ROW(U"领导下"),
        RUNES_ROW(U"关心下"), RUNES_ROW(U"关怀下"), RUNES_ROW(U"指导下"), RUNES_ROW(U"努力下"),
        RUNES_ROW(U"带领下"), RUNES_ROW(U"推动下"), RUNES_ROW(U"陪同下"), {NULL, 0}};
    return text.data[at] == U'在' &&
           phrase_word_before(text, at, phrase_end(text, at, limit, PHRASE_CLAUSE), helping) !=
               NULL;
}

/* 稻虾基地里，…; 黄桃基地、李家湾村、石刻园，…: sites that a sentence begins with, without a word
 * that leads there. The position behind them, or `begin`. */
static uint32_t read_sites_at_head(struct tour *tour, uint32_t begin, uint32_t limit)
{
    static const struct runes within = RUNES_ROW(U"里内中上前");
    static const struct runes leading[] = {RUNES_ROW(U"一行"), RUNES_ROW(U"先后"), {NULL, 0}};
    const struct reading *reading = tour->reading;
    struct runes text = reading->text;
    uint32_t stop = phrase_end(text, begin, limit, PHRASE_CLAUSE);
    if (!tour->stop_open || stop == limit || phrase_mark_at(text, stop) != PHRASE_COMMA ||
        phrase_find_word(text, begin, stop, visit_seeing()) < stop ||
        phrase_holds_word(text, begin, stop, leading))
        return begin;
    struct phrase site = {begin, stop > begin ? stop - 1 : begin};
    uint32_t listed = phrase_end(text, begin, stop, PHRASE_PAUSE);
    bool inside =
        listed == stop && runes_hold(within, text.data[stop - 1]) && visit_is_site(reading, site);
    bool list = listed < stop && visit_is_site(reading, (struct phrase){begin, listed}) &&
                visit_is_site(reading,
                              (struct phrase){phrase_begin(text, begin, stop, PHRASE_PAUSE), stop});
    if (!inside && !list)
        return begin;
    open_town_told_behind(tour, phrase_end(text, stop, limit, PHRASE_STOP) + 1, limit);
    if (inside)
        visit_add_site(tour, site);
    else
        visit_read_sites(tour, begin, stop);
    return stop;
}

/* 进A林场、访B村, 看C茶庄: sites behind verbs of one character; the end of the list, or `begin`. */
static uint32_t read_short_verbs(struct tour *tour, uint32_t begin, uint32_t end)
{
    enum { MOST = 8 };
    static const struct runes verbs = RUNES_ROW(U"看进访逛登入探瞧");
    struct runes text = tour->reading->text;
    struct phrase items[MOST];
    uint32_t count = phrase_split(text, begin, end, PHRASE_PAUSE, items, MOST);
    if (begin >= end || count == 0 || count > MOST || !runes_hold(verbs, text.data[begin]))
        return begin;
    for (uint32_t i = 0; i < count; i++) {
        items[i].begin += runes_hold(verbs, text.data[items[i].begin]);
        if (!visit_is_site(tour->reading, items[i]) &&
            (i == 0 || items[i].end - items[i].begin < 4))
            return begin;
    }
    for (uint32_t i = 0; i < count; i++)
        visit_add_site(tour, items[i]);
    return end;
}

/* 在A镇，|B城、C学院是头两站; 转到A镇，|D基地映入眼帘; 赶往A镇，|进E林场: what the clause behind a
 * town that was come to says of its sites. The position behind them, or `town`. */
static uint32_t read_next_clause(struct tour *tour, uint32_t town, uint32_t limit)
{
    struct runes text = tour->reading->text;
    struct site_list list;
    if (town + 1 >= limit || phrase_mark_at(text, town) != PHRASE_COMMA || !tour->stop_open ||
        tour->event->stops[tour->event->stop_count - 1].site_count > 0)
        return town;
    uint32_t begin = town + 1, stop = phrase_end(text, begin, limit, PHRASE_CLAUSE);
    uint32_t read = read_short_verbs(tour, begin, stop);
    if (read > begin)
        return read;
    uint32_t scene = visit_scene(text, begin, stop);
    if (scene == stop || visit_list_sites(tour->reading, begin, scene, &list) != scene ||
        list.count == 0 || list.items[0].begin != begin)
        return town;
    for (uint32_t i = 0; i < list.count; i++)
        visit_add_site(tour, list.items[i]);
    return scene;
}

/* A镇的|B园、C村，是第一站: the position behind the sites, or `begin`. */
static uint32_t read_town_at_head(struct tour *tour, uint32_t begin, uint32_t limit)
{
    struct runes text = tour->reading->text;
    uint32_t town = visit_town_end(text, begin, limit);
    struct site_list list;
    if (town == begin || town + 1 >= limit || text.data[town] != U'的')
        return begin;
    uint32_t stop = phrase_end(text, town, limit, PHRASE_CLAUSE);
    if (stop + 1 >= limit || text.data[stop + 1] != U'是' ||
        visit_list_sites(tour->reading, town + 1, stop, &list) != stop || list.count == 0)
        return begin;
    tour_open_stop(tour, reading_text(tour->reading, begin, town), 0);
    for (uint32_t i = 0; i < list.count; i++)
        tour_add_site(tour, reading_text(tour->reading, list.items[i].begin, list.items[i].end));
    return stop;
}

/* 来到A厂、B厂，|察看了监控中心: what was looked at where one had come to. */
static bool is_looked_at(struct runes text, uint32_t at, uint32_t end)
{
    static const struct runes looking[] = {RUNES_ROW(U"察看"), RUNES_ROW(U"查看"),
                                           RUNES_ROW(U"检查"), RUNES_ROW(U"看了"),
                                           RUNES_ROW(U"参观"), {NULL, 0}};
    return phrase_find_word(text, at, end, looking) < end;
}

/* 走进A厂，察看了|恒瑞公司: what is looked at is a site of its own where it is a company. */
static bool leads_to_body(const struct reading *reading, uint32_t begin, uint32_t limit)
{
    const struct mention *body = reading_mention_at(reading, begin, MENTION_ORGANISATION);
    return body != NULL && body->end <= limit && span_equal(body->value, SPAN("company"));
}

/* 某区|区委书记张三参加: whose post or body it is, that somebody from there came along. */
static bool names_office(const struct reading *reading, uint32_t at)
{
    return reading_mention_at(reading, at, MENTION_POST) != NULL ||
           reading_mention_at(reading, at, MENTION_ORGANISATION) != NULL;
}

/* 在A镇，…。在|县医院，…; 在A镇、B镇等乡镇，…。在|C公司，…: behind the sentence of a town, a site
 * that is the county's own; behind that of a row of towns, any. */
static void go_home(struct tour *tour, uint32_t begin, uint32_t end)
{
    struct site_list list;
    if (!tour->stop_open || tour->abroad || tour->reading->own_place == 0 ||
        visit_list_sites(tour->reading, begin, end, &list) == begin || list.count == 0 ||
        list.items[0].begin != begin)
        return;
    bool row = tour->row_until > 0 && begin > tour->row_until;
    if (row)
        tour->row_until = 0;
    if (row || visit_leaves_town(tour, list.items[0]))
        tour_open_home(tour);
}

/* 他强调，|要…: what is said on the tour leads to no stop. */
static bool begins_speech(struct runes text, uint32_t begin, uint32_t at)
{
    static const struct runes verbs[] = {
        RUNES_ROW(U"强调"), RUNES_ROW(U"指出"), RUNES_ROW(U"要求"), RUNES_ROW(U"表示"), {NULL, 0}};
    return at > begin + 2 && phrase_mark_at(text, at - 1) == PHRASE_COMMA &&
           phrase_word_before(text, begin, at - 1, verbs) != NULL;
}

/* `town_until`: the end of the sentence in which one came to the open town. */
static void read_stops(struct tour *tour, uint32_t begin, uint32_t block_end, uint32_t town_until)
{
    struct runes text = tour->reading->text;
    uint32_t arrived = begin; /* the end of the sentence in which one came to sites */
    uint32_t limit =
        block_end - begin > 4 * PHRASE_LONGEST ? begin + 4 * PHRASE_LONGEST : block_end;
    uint32_t end;
    for (uint32_t at = begin; at < limit; at++) {
        unsigned before = at == begin ? PHRASE_STOP : phrase_mark_at(text, at - 1);
        bool head = before != 0;
        if (head && begins_speech(text, begin, at)) {
            at = phrase_end(text, at, limit, PHRASE_STOP | PHRASE_SEMICOLON);
            continue;
        }
        uint32_t from = visit_led_to(text, at, limit, head);
        if (from == 0) {
            if (at == begin && !names_office(tour->reading, at) &&
                visit_read_place(tour, at, limit, false, &end))
                at = end - 1; /* 东湖镇是此行的最后一站 */
            else if (before == PHRASE_STOP && ((end = read_town_at_head(tour, at, limit)) > at ||
                                               (end = read_sites_at_head(tour, at, limit)) > at))
                at = end - 1;
            continue;
        }
        if (tells_support(text, at, limit))
            continue;
        from = visit_past_description(tour->reading, from, limit);
        struct site_list list;
        bool within = tour->stop_open && (tour->stands || at < tour->row_until) &&
                      text.data[at] != U'在' &&
                      visit_list_sites(tour->reading, from, limit, &list) > from;
        uint32_t read = within ? from : visit_read_towns(tour, from, limit);
        if (read > from) {
            tour->stands = head && tour->stop_open &&
                           tour->event->stops[tour->event->stop_count - 1].code != 0 &&
                           text.data[at] == U'在' && read < limit &&
                           phrase_mark_at(text, read) == PHRASE_COMMA;
            if (text.data[from - 1] == U'是' && visit_ends_goal(text, read, limit))
                tour_keep_stop(tour); /* 第二站是|玫瑰镇 */
            town_until = phrase_end(text, read, limit, PHRASE_STOP);
            if (text.data[at] != U'在' && !is_looked_at(text, at, from) && tour_is_at_site(tour))
                arrived = phrase_end(text, read, limit, PHRASE_STOP | PHRASE_SEMICOLON);
            at = read_next_clause(tour, read, limit) - 1;
            continue;
        }
        bool stands = text.data[at] == U'在' || text.data[at] == U'到';
        bool station = text.data[from - 1] == U'站';
        uint32_t stop = phrase_end(text, from, limit, PHRASE_CLAUSE);
        if (at >= town_until && !is_looked_at(text, at, from))
            go_home(tour, from, stop);
        if (station || (stands && !(head && stop < limit &&
                                    (tour->stop_open || sites_begin(tour, from, stop)))))
            continue; /* 在某集团，…: a stop goes on, or the first one is at home */
        if (stands && text.data[at] == U'在' &&
            (phrase_mark_at(text, stop) & (PHRASE_COMMA | PHRASE_SEMICOLON)) == 0)
            continue;
        if (!tour->stop_open)
            tour_open_home(tour);
        if (tour->stop_open || tour->sites_only) {
            bool looked = is_looked_at(text, at, from);
            if (looked && at < arrived && !leads_to_body(tour->reading, from, stop))
                continue;
            read = visit_read_sites(tour, from, stop);
            if (read > from && !looked && !stands)
                arrived = phrase_end(text, read, limit, PHRASE_STOP | PHRASE_SEMICOLON);
            at = read > from ? read - 1 : from - 1;
        }
    }
}

void visit_stops(struct tour *tour, uint32_t begin, uint32_t block_end)
{
    read_stops(tour, begin, block_end, begin);
}

/* 赴A区、|B新区|、C县考察: a zone by its own name, or the own county, in a row of goals. */
static bool read_goal_between(struct tour *tour, uint32_t begin, uint32_t limit, uint32_t *end)
{
    enum { SHORTEST = 3, LONGEST = 8 };
    static const struct runes zones[] = {
        RUNES_ROW(U"新区"), RUNES_ROW(U"经开区"), RUNES_ROW(U"开发区"), {NULL, 0}};
    const struct reading *reading = tour->reading;
    const struct mention *place = reading_mention_at(reading, begin, MENTION_PLACE);
    uint32_t stop = phrase_end(reading->text, begin, limit, PHRASE_CLAUSE | PHRASE_PAUSE);
    bool own = place != NULL && !place->generic && place->code == reading->own_place;
    bool zone = stop - begin >= SHORTEST && stop - begin <= LONGEST &&
                phrase_word_before(reading->text, begin, stop, zones) != NULL;
    if (!own && !zone)
        return false;
    *end = zone ? stop : place->end;
    tour_open_stop(tour, reading_text(reading, begin, *end), zone ? 0 : place->code);
    return true;
}

/* 先后到|A镇、B镇和C镇|调研, 赴|A市、B区|考察: what nothing behind tells a site of is a stop by
 * itself. The position behind the row of such goals; where a site is told, the begin of its town.
 */
static uint32_t read_goals(struct tour *tour, uint32_t begin, uint32_t limit, uint32_t sentence_end)
{
    struct runes text = tour->reading->text;
    const size_t before = tour->event->stop_count;
    uint32_t at = begin, end;
    while (at < limit && (visit_read_place(tour, at, limit, true, &end) ||
                          (at > begin && read_goal_between(tour, at, limit, &end)))) {
        uint32_t next = visit_behind_joint(text, end, sentence_end);
        if (next == end && !visit_ends_goal(text, end, sentence_end))
            break;
        tour_keep_stop(tour);
        at = next;
        if (next == end)
            break;
    }
    if (tour->event->stop_count > before + 1) { /* what is seen next is seen at the first of them */
        struct stop first = tour->event->stops[before];
        tour_open_stop(tour, first.place, first.code);
    }
    return at;
}

/* 集体调研|A街道、B街道: the goals stand right behind the word of visiting. */
static bool read_visited(struct tour *tour, uint32_t begin, uint32_t end)
{
    static const struct runes deeds[] = {RUNES_ROW(U"调研"), RUNES_ROW(U"检查"), RUNES_ROW(U"督导"),
                                         RUNES_ROW(U"督查"), RUNES_ROW(U"视察"), RUNES_ROW(U"走访"),
                                         RUNES_ROW(U"慰问"), RUNES_ROW(U"暗访"), {NULL, 0}};
    struct runes text = tour->reading->text;
    for (uint32_t at = begin; (at = phrase_find_word(text, at, end, deeds)) < end;) {
        at += phrase_word_length(text, at, end, deeds);
        if (visit_town_end(text, at, end) > at && read_goals(tour, at, end, end) > at)
            return true;
    }
    return false;
}

/* 副县长率有关部门|赴某市: others than those who live there. */
static bool is_led_away(struct runes text, uint32_t begin, uint32_t going)
{
    static const struct runes leading[] = {
        RUNES_ROW(U"率"), RUNES_ROW(U"带领"), RUNES_ROW(U"带队"), RUNES_ROW(U"代表团"), {NULL, 0}};
    return text.data[going] == U'赴' && phrase_holds_word(text, begin, going, leading);
}

/* The lead sentence itself: 先后到永兴镇茂丰茶业有限公司、梁桥市场调研. */
void visit_lead_stops(struct tour *tour, uint32_t begin, uint32_t end)
{
    static const struct runes goings[] = {
        RUNES_ROW(U"先后深入"), RUNES_ROW(U"即进"), RUNES_ROW(U"先后来到"), RUNES_ROW(U"先后到"),
        RUNES_ROW(U"先后赴"),   RUNES_ROW(U"深入"), RUNES_ROW(U"来到"),     RUNES_ROW(U"前往"),
        RUNES_ROW(U"走进"),     RUNES_ROW(U"到"),   RUNES_ROW(U"赴"),       {NULL, 0}};
    static const struct runes seen[] = {RUNES_ROW(U"察看了"),   RUNES_ROW(U"查看了"),
                                        RUNES_ROW(U"参观了"),   RUNES_ROW(U"考察了"),
                                        RUNES_ROW(U"检查了"),   RUNES_ROW(U"走访了"),
                                        RUNES_ROW(U"观摩了"),   RUNES_ROW(U"视察了"),
                                        RUNES_ROW(U"暗访了"),   RUNES_ROW(U"实地察看"),
                                        RUNES_ROW(U"实地查看"), RUNES_ROW(U"首站"),
                                        RUNES_ROW(U"第一站"),   {NULL, 0}};
    struct runes text = tour->reading->text;
    uint32_t at = begin < end ? phrase_find_word(text, begin, end, goings) : end;
    if (at >= end) { /* 调研茶产业，|参观了A镇茶园, 首站是B镇 */
        at = begin < end ? phrase_find_word(text, begin, end, seen) : end;
        uint32_t first = at + phrase_word_length(text, at, end, seen);
        uint32_t goals = read_goals(tour, first, end, end);
        tour->sites_only = tour->reading->own_place == 0;
        if (at >= end && read_visited(tour, begin, end))
            return;
        if (at < end)
            read_stops(tour, goals > first ? goals : at, end, end);
        return;
    }
    static const struct runes deeds[] = {RUNES_ROW(U"调研"), RUNES_ROW(U"考察"), RUNES_ROW(U"检查"),
                                         RUNES_ROW(U"督导"), RUNES_ROW(U"督查"), RUNES_ROW(U"视察"),
                                         RUNES_ROW(U"走访"), RUNES_ROW(U"慰问"), RUNES_ROW(U"看望"),
                                         RUNES_ROW(U"送去"), {NULL, 0}};
    static const struct runes regions[] = {
        RUNES_ROW(U"珠三角"), RUNES_ROW(U"长三角"), RUNES_ROW(U"京津冀"), RUNES_ROW(U"粤港澳"),
        RUNES_ROW(U"江浙"),   RUNES_ROW(U"苏南"),   RUNES_ROW(U"成渝"),   RUNES_ROW(U"北上广"),
        RUNES_ROW(U"沿海"),   RUNES_ROW(U"东南沿"), RUNES_ROW(U"华东"),   RUNES_ROW(U"华南"),
        RUNES_ROW(U"外地"),   RUNES_ROW(U"外省"),   RUNES_ROW(U"省外"),   {NULL, 0}};
    uint32_t from = at + phrase_word_length(text, at, end, goings);
    from += from < end && text.data[from] == U'到';
    const uint32_t whole = end;
    end = phrase_find_word(text, from, end, deeds);
    from = visit_past_description(tour->reading, from, end);
    uint32_t goals = read_goals(tour, from, end, whole);
    uint32_t read = visit_read_towns(tour, goals, end);
    if (read == goals && goals > from) /* 到A镇|考察B园 */
        read = visit_read_sites(tour, goals, goals < end ? end : whole);
    const struct mention *place = reading_mention_at(tour->reading, from, MENTION_PLACE);
    tour->abroad = read == from && place != NULL && !place->generic && place->end <= end &&
                   place->code != tour->reading->own_place &&
                   (place->code % 10000 == 0 || tour->reading->own_place == 0);
    if (goals > from && tour->reading->own_place == 0)
        tour->abroad = is_led_away(text, begin, at);
    bool region = phrase_word_at(text, from, end, regions) != NULL;
    tour->sites_only = region || (tour->reading->own_place == 0 && !tour->abroad);
    tour->abroad = tour->abroad || region;
    uint32_t sites = from;
    if (read == from) {
        bool open = tour->stop_open;
        if (!open)
            tour_open_home(tour);
        if (tour->stop_open || tour->sites_only)
            sites = visit_read_sites(tour, from, end);
        if (sites == from && tour->stop_open && !open) {
            tour->stop_open = false;
            tour->event->stop_count = 0;
        }
    }
    uint32_t rest = read > from ? read : sites;
    if (rest == from)
        rest = phrase_end(text, from, end, PHRASE_CLAUSE);
    if (rest < whole)
        rest = phrase_end(text, rest, whole, PHRASE_COMMA | PHRASE_SEMICOLON) + 1;
    if (rest < whole) /* 来到A镇，|先后走进B厂、C厂，又到D村 */
        read_stops(tour, rest, whole, whole);
}
