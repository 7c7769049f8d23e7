/* A stop is opened by its name, and takes the sites told behind it until the next one opens; what
 * is told again is not added again. */
#include "facts/visit_tour.h"

#include <string.h>

#include "facts/phrase.h"
#include "lexicon/places.h"

enum { MOST_STOPS = 64, MOST_SITES = 32 };

struct span visit_no_sites;

void tour_open_stop(struct tour *tour, struct span place, uint32_t code)
{
    struct event *event = tour->event;
    for (size_t i = 0; i < event->stop_count; i++)
        if (span_equal(event->stops[i].place, place) && i + 1 == event->stop_count)
            return;
    if (event->stop_count == MOST_STOPS)
        return;
    event->stops = arena_extend(tour->reading->arena, event->stops, event->stop_count,
                                &tour->stop_capacity, sizeof(*event->stops));
    event->stops[event->stop_count++] = (struct stop){.place = place, .code = code};
    tour->site_capacity = 0;
    tour->stop_open = true;
    tour->stands = false;
}

bool tour_passed(const struct tour *tour, struct span place)
{
    for (size_t i = 0; i < tour->event->stop_count; i++)
        if (tour->event->stops[i].site_count == 0 && span_equal(tour->event->stops[i].place, place))
            return true;
    return false;
}

/* Sites seen before any town is named are the own county's: as it is written first, else by its
 * official name. */
void tour_open_home(struct tour *tour)
{
    const struct reading *reading = tour->reading;
    if (reading->own_place == 0 || tour->abroad)
        return;
    for (uint32_t i = 0; i < reading->mention_count; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->type == MENTION_PLACE && mention->code == reading->own_place &&
            !mention->generic) {
            tour_open_stop(tour, reading_text(reading, mention->begin, mention->end),
                           mention->code);
            return;
        }
    }
    struct runes name = place_name(reading->lexicon, reading->own_place);
    if (name.length > 0)
        tour_open_stop(tour, runes_to_utf8(reading->arena, name), reading->own_place);
}

/* 县一中、县职教中心考点, then 县一中|考点: told before, by a shorter name. */
static bool is_site_again(struct span told, struct span site)
{
    static const struct span ends[] = {SPAN_ROW("考点"), SPAN_ROW("现场"), SPAN_ROW("项目"),
                                       SPAN_ROW("工地"), SPAN_ROW("车间"), {NULL, 0}};
    static const struct span village = SPAN_ROW("村");
    if (site.length > village.length && span_ends_with(site, village) &&
        span_starts_with(told, site))
        return true;               /* 柳树村沼气示范点, then 在柳树村 */
    enum { SHORTEST_END = 5 * 3 }; /* bytes */
    if (told.length > site.length && site.length >= SHORTEST_END && span_ends_with(told, site))
        return true; /* 王家桥集镇污水处理厂, then 集镇污水处理厂 */
    if (told.length >= site.length || !span_starts_with(site, told))
        return false;
    struct span rest = span_slice(site, told.length, site.length);
    if (span_is_word(rest, ends))
        return true;
    return false;
}

/* 到锦江水库、县应急管理局调研, in a county that nothing names: each of them is a stop. */
static void add_site_alone(struct tour *tour, struct span site)
{
    struct event *event = tour->event;
    for (size_t i = 0; i < event->stop_count; i++)
        if (span_equal(event->stops[i].place, site) || is_site_again(event->stops[i].place, site))
            return;
    if (event->stop_count == MOST_STOPS)
        return;
    tour_open_stop(tour, site, 0);
    event->stops[event->stop_count - 1].sites = &visit_no_sites;
    tour->stop_open = false;
}

/* 赴深圳、中山考察，先后参观了|深圳某公司: of the goals told before, the one that the site's name
 * begins with is open again. */
static void open_goal_of(struct tour *tour, struct span site)
{
    const struct event *event = tour->event;
    const uint32_t open = tour->stop_open ? event->stops[event->stop_count - 1].code : 0;
    if (open == 0)
        return;
    for (size_t i = 0; i < event->stop_count; i++) {
        const struct stop *stop = &event->stops[i];
        struct span name = stop->place;
        static const struct span levels[] = {
            SPAN_ROW("市"), SPAN_ROW("县"), SPAN_ROW("区"), {NULL, 0}};
        for (const struct span *level = levels; level->data != NULL; level++)
            if (name.length > 2 * level->length && span_ends_with(name, *level))
                name = span_slice(name, 0, name.length - level->length);
        if (stop->sites == &visit_no_sites && stop->code != 0 && stop->code / 100 != open / 100 &&
            span_starts_with(site, name)) {
            tour_open_stop(tour, stop->place, stop->code);
            return;
        }
    }
}

void tour_add_site(struct tour *tour, struct span site)
{
    open_goal_of(tour, site);
    if (!tour->stop_open && tour->sites_only)
        add_site_alone(tour, site);
    if (!tour->stop_open)
        return;
    struct stop *stop = &tour->event->stops[tour->event->stop_count - 1];
    size_t first = stop->site_count > 0 ? 0 : tour->event->stop_count - 1;
    for (size_t s = first; s < tour->event->stop_count; s++) /* told again: in its own town */
        for (size_t i = 0; i < tour->event->stops[s].site_count; i++)
            if (span_equal(tour->event->stops[s].sites[i], site) ||
                is_site_again(tour->event->stops[s].sites[i], site))
                return;
    if (stop->site_count == MOST_SITES)
        return;
    stop->sites = arena_extend(tour->reading->arena, stop->sites, stop->site_count,
                               &tour->site_capacity, sizeof(*stop->sites));
    stop->sites[stop->site_count++] = site;
}

void tour_keep_stop(struct tour *tour)
{
    struct stop *stop = &tour->event->stops[tour->event->stop_count - 1];
    if (stop->site_count == 0)
        stop->sites = &visit_no_sites;
}

bool tour_is_at_site(const struct tour *tour)
{
    static const struct span villages[] = {
        SPAN_ROW("村"), SPAN_ROW("社区"), SPAN_ROW("嘎查"), {NULL, 0}};
    const struct stop *stop = &tour->event->stops[tour->event->stop_count - 1];
    if (!tour->stop_open || stop->site_count == 0)
        return false;
    for (const struct span *end = villages; end->data != NULL; end++)
        if (span_ends_with(stop->sites[stop->site_count - 1], *end))
            return false;
    return true;
}

/* 先后来到A开发区和B度假区。在A开发区，参观了…: what the lead names as a site is a stop, where the
 * text goes on to its sites. */
static void forget_stops_as_sites(struct event *event)
{
    size_t kept = 0;
    for (size_t i = 0; i < event->stop_count; i++) {
        struct stop *stop = &event->stops[i];
        size_t sites = 0;
        bool alone = stop->sites == &visit_no_sites;
        for (size_t s = 0; s < stop->site_count; s++) {
            bool later = false;
            for (size_t k = i + 1; k < event->stop_count && !later; k++)
                later = span_equal(event->stops[k].place, stop->sites[s]);
            if (!later)
                stop->sites[sites++] = stop->sites[s];
        }
        stop->site_count = sites;
        if (sites > 0 || alone)
            event->stops[kept++] = *stop;
    }
    event->stop_count = kept;
}

static bool has_site(const struct stop *stop, struct span site)
{
    for (size_t i = 0; i < stop->site_count; i++)
        if (span_equal(stop->sites[i], site))
            return true;
    return false;
}

/* Where the road comes back to a place, its sites are of the stop that is there already. */
static void join_stops(const struct reading *reading, struct event *event)
{
    size_t kept = 0;
    for (size_t i = 0; i < event->stop_count; i++) {
        const struct stop *stop = &event->stops[i];
        size_t k = 0;
        while (k < kept && (event->stops[k].code != stop->code ||
                            !span_equal(event->stops[k].place, stop->place)))
            k++;
        if (k == kept) {
            event->stops[kept++] = *stop;
            continue;
        }
        struct stop *first = &event->stops[k];
        struct span *sites =
            arena_take(reading->arena, (first->site_count + stop->site_count) * sizeof(*sites));
        memcpy(sites, first->sites, first->site_count * sizeof(*sites));
        first->sites = sites;
        for (size_t s = 0; s < stop->site_count; s++)
            if (!has_site(first, stop->sites[s]))
                first->sites[first->site_count++] = stop->sites[s];
    }
    event->stop_count = kept;
}

/* 到A镇、B镇调研, then 在A镇，参观了…: the stop with its sites stands where the row of goals told
 * it; 赴福建省三明市考察, then 在三明市三元区: what tells a goal more closely stands for it. */
static void fill_goals(struct event *event)
{
    for (size_t i = 0; i < event->stop_count; i++) {
        const struct stop bare = event->stops[i];
        if (bare.site_count > 0)
            continue;
        size_t k = i + 1, closer = 0;
        for (; k < event->stop_count; k++) {
            const struct stop *stop = &event->stops[k];
            if (stop->site_count == 0)
                continue;
            if (bare.code != 0 ? stop->code == bare.code : span_equal(stop->place, bare.place))
                break;
            closer += bare.code % 100 == 0 && bare.code != 0 && stop->code / 100 == bare.code / 100;
        }
        const bool told = k < event->stop_count;
        if (!told && closer == 0)
            continue;
        if (told)
            event->stops[i] = event->stops[k];
        else
            k = i--;
        memmove(&event->stops[k], &event->stops[k + 1], (--event->stop_count - k) * sizeof(bare));
    }
}

void tour_close(struct tour *tour)
{
    struct event *event = tour->event;
    size_t kept = 0;
    for (size_t i = 0; i < event->stop_count; i++)
        if (event->stops[i].site_count > 0 || event->stops[i].sites == &visit_no_sites)
            event->stops[kept++] = event->stops[i];
    event->stop_count = kept;
    forget_stops_as_sites(event);
    fill_goals(event);
    join_stops(tour->reading, event);
}
