/* A row of places falls into towns, each with its sites, and sites of the county itself; what
 * stands behind the name of a place says whether it was gone to or is a part of another name. */
#include "facts/visit_places.h"

#include "facts/visit_sites.h"
#include "facts/visit_towns.h"
#include "facts/visit_ways.h"
#include "lexicon/places.h"

/* 石桥镇养殖基地、|县医院、|桐城中学: behind those of one of its towns. */
bool visit_leaves_town(const struct tour *tour, struct phrase item)
{
    return tour->stop_open && !tour->abroad && tour->reading->own_place != 0 &&
           tour->event->stops[tour->event->stop_count - 1].code == 0 &&
           (visit_is_of_county(tour->reading, item) || visit_bears_county(tour->reading, item));
}

/* Whether the county is none of ours: it is not the own one, nor in the own city; where that is not
 * known, one of several that the tour went through. */
static bool is_away(const struct tour *tour, uint32_t code)
{
    const uint32_t own = tour->reading->own_place;
    if (code % 100 == 0 || code == own)
        return false;
    if (own != 0)
        return !place_lies_in(code, own);
    if (tour->abroad && code != 0)
        return true;
    for (size_t i = 0; i < tour->event->stop_count; i++)
        if (tour->event->stops[i].code != 0 && tour->event->stops[i].code != code)
            return true;
    return false;
}

/* The same of the open stop. */
static bool stands_away(const struct tour *tour)
{
    return tour->stop_open && is_away(tour, tour->event->stops[tour->event->stop_count - 1].code);
}

void visit_add_site(struct tour *tour, struct phrase item)
{
    const struct reading *reading = tour->reading;
    const struct mention *place = reading_mention_at(reading, item.begin, MENTION_PLACE);
    bool below = place != NULL && !place->generic && place->code == 0 && place->end < item.end;
    if (place != NULL && !place->generic && place->code % 100 != 0 &&
        place->code != reading->own_place && place->end + 3 <= item.end &&
        runes_hold((struct runes)RUNES_ROW(U"县市区旗"), reading->text.data[place->end - 1]) &&
        !(tour->stop_open && tour->event->stops[tour->event->stop_count - 1].code == place->code)) {
        tour_open_stop(tour, reading_text(reading, item.begin, place->end), place->code);
        tour_add_site(tour, reading_text(reading, item.begin, item.end));
        return; /* 桐乡市会展中心: the next county */
    }
    if (tour->stop_open && tour->stands) {
        tour_add_site(tour, reading_text(reading, item.begin, item.end));
        return; /* 在某县，先后来到|A镇示范园、B公司 */
    }
    uint32_t away = tour->stop_open ? tour->event->stops[tour->event->stop_count - 1].code : 0;
    if ((away != 0 && away != reading->own_place && reading->own_place != 0) || stands_away(tour)) {
        tour_add_site(tour, reading_text(reading, item.begin, item.end));
        return; /* in a county that is not ours, towns are parts of names */
    }
    uint32_t end = below ? place->end : visit_town_end(reading->text, item.begin, item.end);
    bool of_town = visit_is_body_of_town(reading->text, end, item.end);
    uint32_t site = end + (end < item.end && reading->text.data[end] == U'的');
    if (end > item.begin && (item.end - end >= 3 || of_town ||
                             visit_is_site_of_town(reading, (struct phrase){site, item.end}))) {
        const struct span town = reading_text(reading, item.begin, end);
        const bool row = item.begin < tour->row_until;
        if (tour->stop_open && !(row && visit_begins_village(reading->text, end, item.end)) &&
            span_equal(tour->event->stops[tour->event->stop_count - 1].place, town)) {
            tour_add_site(tour, reading_text(reading, item.begin, item.end));
            return; /* the town of the open stop again: a part of the name */
        }
        of_town = of_town || (row && tour_passed(tour, town) &&
                              !visit_begins_village(reading->text, end, item.end));
        tour_open_stop(tour, town, 0);
        item.begin = of_town ? item.begin : site; /* 江口镇|中学: the school's name */
    }
    tour_add_site(tour, reading_text(reading, item.begin, item.end));
}

/* The sites listed from `begin` on, `behind_town` where they are joined to the open town's name;
 * the position behind the list, or `begin`. */
static uint32_t read_list(struct tour *tour, uint32_t begin, uint32_t limit, bool behind_town)
{
    const struct reading *reading = tour->reading;
    struct site_list list;
    uint32_t end = visit_list_sites(reading, begin, limit, &list);
    bool at_home = tour->stop_open && list.count > 1 &&
                   visit_is_of_county(reading, list.items[0]) &&
                   tour->event->stops[tour->event->stop_count - 1].code == reading->own_place;
    for (uint32_t i = 0; i < list.count; i++) {
        const size_t before = tour->event->stop_count;
        bool leaves = behind_town && i > 0 && visit_leaves_town(tour, list.items[i]);
        if (leaves)
            tour_open_home(tour);
        uint32_t town = visit_town_end(reading->text, list.items[i].begin, list.items[i].end);
        bool home = at_home && (town == list.items[i].begin ||
                                visit_is_body_of_town(reading->text, town, list.items[i].end));
        if (home || leaves) /* 县一小、沙河镇中心学校: all of them are the county's */
            tour_add_site(tour, reading_text(reading, list.items[i].begin, list.items[i].end));
        else
            visit_add_site(tour, list.items[i]);
        behind_town = behind_town || tour->event->stop_count > before;
    }
    return end;
}

uint32_t visit_read_sites(struct tour *tour, uint32_t begin, uint32_t limit)
{
    return read_list(tour, begin, limit, false);
}

/* Whether a list of sites begins right there. */
static bool begins_sites(const struct reading *reading, uint32_t begin, uint32_t limit)
{
    struct site_list list;
    return visit_list_sites(reading, begin, limit, &list) > begin && list.count > 0 &&
           list.items[0].begin == begin;
}

/* 柳树村|供水站, 安吉|白茶城, 某水乡|景区: a village, the open stop's own name or that of its city,
 * or what no town is, that a site begins with. */
static bool is_part_of_site(const struct tour *tour, const struct mention *place, uint32_t limit)
{
    static const struct runes no_sites = RUNES_ROW(U"便就后直时的并都县市区旗");
    struct runes text = tour->reading->text;
    if (place->code == 0)
        return text.data[place->end - 1] == U'村' || visit_bears_on(text, place->end, limit);
    uint32_t open = tour->event->stops[tour->event->stop_count - 1].code;
    bool city = place->code % 100 == 0 && place->code / 100 == open / 100;
    static const struct runes levels = RUNES_ROW(U"县市区旗州盟镇乡");
    struct site_list list;
    if (!runes_hold(levels, text.data[place->end - 1]) &&
        visit_list_sites(tour->reading, place->begin, limit, &list) > place->begin &&
        list.items[0].begin == place->begin && list.items[0].end > place->end + 2)
        return true; /* 海宁|皮革城, 四平|隐患点 */
    return (place->code == open || city) && place->end + 1 < limit &&
           rune_is_han(text.data[place->end]) && !runes_hold(no_sites, text.data[place->end]) &&
           !runes_hold(no_sites, text.data[place->end - 1]);
}

bool visit_read_place(struct tour *tour, uint32_t begin, uint32_t limit, bool led, uint32_t *end)
{
    const struct reading *reading = tour->reading;
    const struct mention *last = NULL, *outer = NULL;
    uint32_t at = begin;
    while (at < limit) {
        const struct mention *place = reading_mention_at(reading, at, MENTION_PLACE);
        if (place == NULL || place->generic || place->end > limit)
            break;
        if (last != NULL && last->code == 0)
            break; /* 石桥镇|柳树村: the village is what was seen there */
        outer = last;
        last = place;
        at = place->end;
    }
    uint32_t town =
        led && (last == NULL || last->code != 0) ? visit_town_end(reading->text, at, limit) : at;
    if (led && town == at && last != NULL && last->code == reading->own_place) {
        at = last->begin; /* 桐城|经开区 */
        town = visit_town_end(reading->text, at, limit);
    }
    if (town > at && last != NULL && last->code == reading->own_place &&
        reading->text.data[town - 1] == U'区')
        at = last->begin; /* 桐城|经济开发区: its name, where a town's is told without the county */
    const bool village = last != NULL && last->code == 0;
    const uint32_t inner = village ? last->begin : at;
    const struct mention *county = village ? outer : last;
    if ((village || town > at) &&
        (county != NULL ? is_away(tour, county->code) : stands_away(tour)) &&
        begins_sites(reading, inner, limit)) {
        *end =
            inner; /* 睢宁县|双沟镇代表工作站: in a county that is not ours, a part of the name */
        if (county != NULL)
            tour_open_stop(tour, reading_text(reading, begin, inner), county->code);
        return county != NULL;
    }
    if (town > at) {
        *end = town;
        tour_open_stop(tour, reading_text(reading, at, town), 0);
        return true;
    }
    if (last == NULL || last->code == reading->own_place)
        return false;
    if (tour->stop_open && is_part_of_site(tour, last, limit))
        return false;
    if (last->code != 0 && visit_lists_villages(reading->text, last->begin, limit))
        return false; /* 到|峨山|、柳树等村委会 */
    uint32_t province = last->code / 10000;
    bool city = province == 11 || province == 12 || province == 31 || province == 50;
    if (last->code != 0 && last->code % 10000 == 0 && !city)
        return false; /* a whole province is no stop */
    const struct mention *first = reading_mention_at(reading, begin, MENTION_PLACE);
    if (last->code == 0 && first->code == reading->own_place)
        begin = first->end; /* 平阴县|孔村镇 */
    *end = at;
    tour_open_stop(tour, reading_text(reading, begin, at), last->code);
    return true;
}

/* 石桥镇柳村，|某产业园和某小镇|，双河镇李村: whether nothing but sites stand up to a comma behind
 * which the next town begins. */
static bool sites_before_town(const struct reading *reading, uint32_t begin, uint32_t limit)
{
    struct runes text = reading->text;
    struct site_list list;
    uint32_t stop = phrase_end(text, begin, limit, PHRASE_CLAUSE);
    return stop + 1 < limit && phrase_mark_at(text, stop) == PHRASE_COMMA &&
           visit_town_end(text, stop + 1, limit) > stop + 1 &&
           visit_list_sites(reading, begin, stop, &list) == stop && list.count > 0 &&
           list.items[0].begin == begin;
}

/* A县的甲村、乙村，|B县|产业园: another county than the open stop's, with what was seen there. */
static bool next_county(const struct tour *tour, uint32_t begin, uint32_t limit)
{
    const struct mention *place = reading_mention_at(tour->reading, begin, MENTION_PLACE);
    struct site_list list;
    return place != NULL && !place->generic && place->code % 100 != 0 && tour->stop_open &&
           tour->event->stops[tour->event->stop_count - 1].code != 0 &&
           tour->event->stops[tour->event->stop_count - 1].code != place->code &&
           visit_list_sites(tour->reading, place->end, limit, &list) > place->end &&
           list.items[0].begin == place->end;
}

/* Such sites are of the open stop, as those are that begin with a town's name where a county is
 * open that is not ours; the position behind them and their comma, or `at`. */
static uint32_t read_sites_between(struct tour *tour, uint32_t begin, uint32_t at, uint32_t limit)
{
    const unsigned marks = PHRASE_COMMA | PHRASE_SEMICOLON;
    struct runes text = tour->reading->text;
    if (at == begin || !tour->stop_open || next_county(tour, at, limit))
        return at;
    if (sites_before_town(tour->reading, at, limit))
        return visit_read_sites(tour, at, limit) + 1;
    while (stands_away(tour) && visit_town_end(text, at, limit) > at &&
           begins_sites(tour->reading, at, limit)) {
        at = visit_read_sites(tour, at, limit);
        if (at >= limit || (phrase_mark_at(text, at) & marks) == 0)
            return at;
        at++;
    }
    return at;
}

/* 孔村镇|茶园|、玫瑰镇|水库|查看水情: a site that its town names and two characters tell; the end
 * of the list that begins with it, or `begin`. */
static uint32_t read_short_site(struct tour *tour, uint32_t begin, uint32_t limit)
{
    enum { SHORT = 2 };
    struct runes text = tour->reading->text;
    uint32_t end = begin + SHORT;
    if (end > limit || !visit_is_site_of_town(tour->reading, (struct phrase){begin, end}) ||
        !visit_ends_goal(text, end, limit))
        return begin;
    tour_add_site(tour, reading_text(tour->reading, begin, end));
    uint32_t next = visit_behind_joint(text, end, limit);
    return next > end ? visit_read_sites(tour, next, limit) : end;
}

/* 到|A镇、B镇|的示范田: each town of the row has what stands behind the last of them.
 * 深入|A镇、B镇|， 察看了A镇茶园、B镇水库: what is seen next is seen at the first of them, or named
 * by its own. The position behind that, or `begin`. */
static uint32_t read_towns_together(struct tour *tour, uint32_t begin, uint32_t limit)
{
    enum { MOST = 6 };
    struct runes text = tour->reading->text;
    struct phrase towns[MOST];
    struct site_list list;
    const uint32_t count = visit_row_of_towns(text, begin, limit, towns, MOST);
    const uint32_t at = count > 1 ? towns[count - 1].end : limit;
    static const struct runes closing[] = {RUNES_ROW(U"等乡镇"),
                                           RUNES_ROW(U"等镇"),
                                           RUNES_ROW(U"等街道"),
                                           RUNES_ROW(U"等乡"),
                                           RUNES_ROW(U"调研时"),
                                           RUNES_ROW(U"检查时"),
                                           RUNES_ROW(U"督导时"),
                                           RUNES_ROW(U"督查时"),
                                           RUNES_ROW(U"考察时"),
                                           RUNES_ROW(U"走访时"),
                                           {NULL, 0}};
    const struct runes *closed = count > 1 ? phrase_word_at(text, at, limit, closing) : NULL;
    if (at >= limit ||
        (text.data[at] != U'的' && phrase_mark_at(text, at) != PHRASE_COMMA && closed == NULL))
        return begin;
    bool shared = text.data[at] == U'的';
    uint32_t read = shared ? visit_list_sites(tour->reading, at, limit, &list) : at;
    if (read == at && shared)
        return begin;
    for (uint32_t t = 0; t < count; t++) {
        tour_open_stop(tour, reading_text(tour->reading, towns[t].begin, towns[t].end), 0);
        if (closed != NULL)
            tour_keep_stop(tour); /* 在|A镇、B镇等乡镇|，了解…, 在|A镇、B镇|调研时 */
        for (uint32_t i = 0; shared && i < list.count; i++)
            tour_add_site(tour,
                          reading_text(tour->reading, list.items[i].begin, list.items[i].end));
    }
    if (!shared) {
        tour_open_stop(tour, reading_text(tour->reading, towns[0].begin, towns[0].end), 0);
        tour->row_until = phrase_end(text, at, limit, PHRASE_STOP);
    }
    return read;
}

/* 双河镇的超市、农贸市场，九里桥镇的食堂: a list goes on behind a comma with the next town. */
uint32_t visit_read_towns(struct tour *tour, uint32_t begin, uint32_t limit)
{
    uint32_t together = read_towns_together(tour, begin, limit);
    if (together > begin)
        return together;
    static const struct runes closing[] = {
        RUNES_ROW(U"等地"), RUNES_ROW(U"等处"), RUNES_ROW(U"等"), {NULL, 0}};
    const unsigned marks = PHRASE_COMMA | PHRASE_SEMICOLON;
    struct runes text = tour->reading->text;
    uint32_t at = begin, end;
    while ((at = read_sites_between(tour, begin, at, limit)) < limit &&
           visit_read_place(tour, at, limit, true, &end)) {
        uint32_t stop = phrase_end(text, end, limit, PHRASE_CLAUSE);
        const struct runes *seen = phrase_word_at(text, end, stop, visit_seeing());
        if (seen != NULL) /* 在石桥镇|考察了|东关老街、某厂 */
            end += seen->length;
        if (visit_is_body_of_town(text, end, stop))
            end = at;
        uint32_t read = read_list(tour, end, stop, seen == NULL);
        if (read == end)
            read = read_short_site(tour, end, stop);
        at = read > end ? read : end;
        if (at < stop && phrase_is_word(text, (struct phrase){at, stop}, closing))
            at = stop;
        if (at >= limit || at != stop || (phrase_mark_at(text, at) & marks) == 0 ||
            (visit_town_end(text, at + 1, limit) == at + 1 &&
             !sites_before_town(tour->reading, at + 1, limit) && !next_county(tour, at + 1, limit)))
            break;
        at++;
    }
    return at;
}
