/* The paragraphs of a visit go from stop to stop (在A镇，…; 来到B厂，…); a town without a site was
 * only passed through. A town is known by the tables, or by the last word of its name. */
#include "facts/visit_stops.h"

enum { MOST_STOPS = 64, MOST_SITES = 32, LONGEST_SITE = 36 };

/* Verbs before a list of places that were seen. */
static const struct runes seeing[] = {RUNES_ROW(U"先后参观"),
                                      RUNES_ROW(U"实地参观"),
                                      RUNES_ROW(U"参观"),
                                      RUNES_ROW(U"先后来到"),
                                      RUNES_ROW(U"先后查看"),
                                      RUNES_ROW(U"实地察看"),
                                      RUNES_ROW(U"察看"),
                                      RUNES_ROW(U"查看"),
                                      RUNES_ROW(U"走进"),
                                      RUNES_ROW(U"实地考察"),
                                      RUNES_ROW(U"考察"),
                                      RUNES_ROW(U"深入"),
                                      RUNES_ROW(U"来到"),
                                      RUNES_ROW(U"观摩"),
                                      RUNES_ROW(U"走访"),
                                      RUNES_ROW(U"实地查看"),
                                      RUNES_ROW(U"先后到"),
                                      RUNES_ROW(U"前往"),
                                      RUNES_ROW(U"视察"),
                                      RUNES_ROW(U"检查"),
                                      RUNES_ROW(U"赴"),
                                      RUNES_ROW(U"看了"),
                                      RUNES_ROW(U"拜访"),
                                      RUNES_ROW(U"造访"),
                                      {NULL, 0}};

/* What the name of a site ends with, where it is no organisation. */
static const struct runes site_ends[] = {
    RUNES_ROW(U"园"),   RUNES_ROW(U"厂"),     RUNES_ROW(U"公司"), RUNES_ROW(U"中心"),
    RUNES_ROW(U"基地"), RUNES_ROW(U"小镇"),   RUNES_ROW(U"项目"), RUNES_ROW(U"现场"),
    RUNES_ROW(U"广场"), RUNES_ROW(U"社区"),   RUNES_ROW(U"村"),   RUNES_ROW(U"合作社"),
    RUNES_ROW(U"厅"),   RUNES_ROW(U"院"),     RUNES_ROW(U"校"),   RUNES_ROW(U"港"),
    RUNES_ROW(U"所"),   RUNES_ROW(U"站"),     RUNES_ROW(U"馆"),   RUNES_ROW(U"库"),
    RUNES_ROW(U"工程"), RUNES_ROW(U"车间"),   RUNES_ROW(U"点"),   RUNES_ROW(U"小区"),
    RUNES_ROW(U"市场"), RUNES_ROW(U"大棚"),   RUNES_ROW(U"企业"), RUNES_ROW(U"区"),
    RUNES_ROW(U"集团"), RUNES_ROW(U"综合体"), RUNES_ROW(U"城"),   RUNES_ROW(U"场"),
    RUNES_ROW(U"街"),   RUNES_ROW(U"大厅"),   RUNES_ROW(U"工地"), RUNES_ROW(U"路"),
    RUNES_ROW(U"桥"),   RUNES_ROW(U"坝"),     RUNES_ROW(U"段"),   RUNES_ROW(U"景区"),
    RUNES_ROW(U"堤"),   RUNES_ROW(U"闸"),     RUNES_ROW(U"堂"),   RUNES_ROW(U"器"),
    RUNES_ROW(U"店"),   RUNES_ROW(U"农场"),   RUNES_ROW(U"牧场"), RUNES_ROW(U"孵化器"),
    RUNES_ROW(U"门诊"), RUNES_ROW(U"窗口"),   RUNES_ROW(U"集群"), RUNES_ROW(U"码头"),
    RUNES_ROW(U"驿站"), RUNES_ROW(U"庄园"),   RUNES_ROW(U"民宿"), RUNES_ROW(U"酒店"),
    RUNES_ROW(U"超市"), RUNES_ROW(U"食堂"),   RUNES_ROW(U"农庄"), RUNES_ROW(U"中学"),
    RUNES_ROW(U"小学"), RUNES_ROW(U"平台"),   {NULL, 0}};

/* 考察团, 调研组, 此次考察之行: no seeing, but those who see. */
bool visit_names_visitors(struct runes text, uint32_t at, uint32_t limit)
{
    static const struct runes heads[] = {RUNES_ROW(U"团"),   RUNES_ROW(U"组"),   RUNES_ROW(U"之行"),
                                         RUNES_ROW(U"期间"), RUNES_ROW(U"学习"), RUNES_ROW(U"时"),
                                         RUNES_ROW(U"中"),   RUNES_ROW(U"活动"), {NULL, 0}};
    return phrase_word_at(text, at, limit, heads) != NULL;
}

static void open_stop(struct tour *tour, struct span place, uint32_t code)
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
}

/* Sites seen before any town is named are the own county's. */
static void open_home(struct tour *tour)
{
    const struct reading *reading = tour->reading;
    for (uint32_t i = 0; i < reading->mention_count && reading->own_place != 0; i++) {
        const struct mention *mention = &reading->mentions[i];
        if (mention->type == MENTION_PLACE && mention->code == reading->own_place &&
            !mention->generic) {
            open_stop(tour, reading_text(reading, mention->begin, mention->end), mention->code);
            return;
        }
    }
}

static void add_site(struct tour *tour, struct span site)
{
    if (!tour->stop_open)
        return;
    struct stop *stop = &tour->event->stops[tour->event->stop_count - 1];
    for (size_t i = 0; i < stop->site_count; i++)
        if (span_equal(stop->sites[i], site))
            return;
    if (stop->site_count == MOST_SITES)
        return;
    stop->sites = arena_extend(tour->reading->arena, stop->sites, stop->site_count,
                               &tour->site_capacity, sizeof(*stop->sites));
    stop->sites[stop->site_count++] = site;
}

/* 三海街道, 塔西河工业园区: a town that no table has, told by its last word; its end, or `begin`.
 */
static uint32_t town_by_form(struct runes text, uint32_t begin, uint32_t limit)
{
    static const struct runes kinds[] = {RUNES_ROW(U"街道办事处"), RUNES_ROW(U"街道"),
                                         RUNES_ROW(U"镇"),         RUNES_ROW(U"乡"),
                                         RUNES_ROW(U"苏木"),       {NULL, 0}};
    static const struct runes parks[] = {RUNES_ROW(U"工业园区"), RUNES_ROW(U"开发区"),
                                         RUNES_ROW(U"经开区"),   RUNES_ROW(U"高新区"),
                                         RUNES_ROW(U"工业区"),   {NULL, 0}};
    static const struct runes no_heads = RUNES_ROW(U"全各该这本我乡城每个的和返");
    static const struct runes no_tails = RUNES_ROW(U"村镇长党政里愿亲土情干领机");
    static const struct runes no_towns = RUNES_ROW(U"小古");
    enum { LONGEST_TOWN = 8 };
    if (begin + 1 >= limit || text.data[begin + 1] == U'个' ||
        runes_find(no_heads, 0, runes_slice(text, begin, begin + 1)) < no_heads.length)
        return begin;
    for (uint32_t at = begin; at < limit && at - begin < LONGEST_TOWN; at++) {
        if (!rune_is_han(text.data[at]))
            return begin;
        const struct runes *kind = phrase_word_at(text, at, limit, kinds);
        const struct runes *park =
            kind == NULL && at > begin ? phrase_word_at(text, at, limit, parks) : NULL;
        if (at == begin || runes_find(no_towns, 0, runes_slice(text, at - 1, at)) < no_towns.length)
            kind = NULL; /* 小镇, 古镇 are sites */
        if (kind == NULL && park == NULL)
            continue;
        uint32_t end = at + (kind != NULL ? kind->length : park->length);
        if (kind != NULL && end < limit && text.data[end] == U'镇' && text.data[end - 1] != U'乡')
            end++; /* 好腰苏木镇 */
        struct runes next = runes_slice(text, end, end < limit ? end + 1 : end);
        if (park != NULL)
            return end == limit || text.data[end] == U'的' || phrase_mark_at(text, end) ? end
                                                                                        : begin;
        return next.length > 0 && runes_find(no_tails, 0, next) < no_tails.length ? begin : end;
    }
    return begin;
}

/* 梓山镇潭头蔬菜产业园: a site with its town before it opens the town's stop. */
static void add_site_of_town(struct tour *tour, struct phrase item)
{
    const struct reading *reading = tour->reading;
    const struct mention *place = reading_mention_at(reading, item.begin, MENTION_PLACE);
    bool below = place != NULL && !place->generic && place->code == 0 && place->end < item.end;
    if (place != NULL && !place->generic && place->code % 100 != 0 &&
        place->code != reading->own_place && place->end + 3 <= item.end &&
        runes_hold((struct runes)RUNES_ROW(U"县市区旗"), reading->text.data[place->end - 1]) &&
        !(tour->stop_open && tour->event->stops[tour->event->stop_count - 1].code == place->code)) {
        open_stop(tour, reading_text(reading, item.begin, place->end), place->code);
        add_site(tour, reading_text(reading, item.begin, item.end));
        return; /* 桐乡市会展中心: the next county */
    }
    uint32_t end = below ? place->end : town_by_form(reading->text, item.begin, item.end);
    if (end > item.begin && item.end - end >= 3) {
        uint32_t site = end + (reading->text.data[end] == U'的');
        if (tour->stop_open && span_equal(tour->event->stops[tour->event->stop_count - 1].place,
                                          reading_text(reading, item.begin, end))) {
            add_site(tour, reading_text(reading, item.begin, item.end));
            return; /* the town of the open stop again: a part of the name */
        }
        open_stop(tour, reading_text(reading, item.begin, end), 0);
        item.begin = site;
    }
    add_site(tour, reading_text(reading, item.begin, item.end));
}

static bool is_site(const struct reading *reading, struct phrase item)
{
    static const struct runes no_names[] = {RUNES_ROW(U"便"),   RUNES_ROW(U"就"), RUNES_ROW(U"后"),
                                            RUNES_ROW(U"直"),   RUNES_ROW(U"的"), RUNES_ROW(U"并"),
                                            RUNES_ROW(U"进行"), RUNES_ROW(U"对"), {NULL, 0}};
    uint32_t number;
    if (item.end - item.begin < 3 || item.end - item.begin > LONGEST_SITE ||
        phrase_word_at(reading->text, item.begin, item.end, no_names) != NULL ||
        phrase_count(reading->text, item.begin, item.end, &number) > 0)
        return false;
    const struct mention *organisation =
        reading_mention_at(reading, item.begin, MENTION_ORGANISATION);
    if (organisation != NULL && organisation->end == item.end)
        return true;
    uint32_t at = item.begin;
    const struct mention *place;
    while ((place = reading_mention_at(reading, at, MENTION_PLACE)) != NULL && place->code != 0)
        at = place->end;
    if (at == item.end)
        return false; /* 杭州市余杭区 */
    return phrase_word_before(reading->text, item.begin, item.end, site_ends) != NULL;
}

/* 新源热力公司|与企业负责人交流, 示范基地|调研: what was done there is no part of the last site. */
static struct phrase without_deed(const struct reading *reading, struct phrase item)
{
    static const struct runes deeds[] = {
        RUNES_ROW(U"与"),   RUNES_ROW(U"同"),   RUNES_ROW(U"调研"), RUNES_ROW(U"考察"),
        RUNES_ROW(U"检查"), RUNES_ROW(U"督导"), RUNES_ROW(U"督查"), RUNES_ROW(U"实地"),
        RUNES_ROW(U"察看"), RUNES_ROW(U"查看"), RUNES_ROW(U"了解"), RUNES_ROW(U"看望"),
        RUNES_ROW(U"慰问"), RUNES_ROW(U"走访"), RUNES_ROW(U"进行"), RUNES_ROW(U"开展"),
        RUNES_ROW(U"听取"), RUNES_ROW(U"视察"), RUNES_ROW(U"就"),   {NULL, 0}};
    struct runes text = reading->text;
    for (uint32_t at = item.begin + 3; at + 1 < item.end; at++) {
        struct phrase site = phrase_trim(text, item.begin, at);
        if (phrase_word_at(text, at, item.end, deeds) != NULL && is_site(reading, site))
            return site;
    }
    return item;
}

/* The sites listed from `begin` on: up to 等, a comma or a stop. All or none are sites by the look
 * of the most of them. */
static uint32_t read_sites(struct tour *tour, uint32_t begin, uint32_t limit)
{
    static const struct runes closings[] = {
        RUNES_ROW(U"等地"), RUNES_ROW(U"等现场"), RUNES_ROW(U"等处"), RUNES_ROW(U"等"), {NULL, 0}};
    struct runes text = tour->reading->text;
    while (begin < limit && (text.data[begin] == U'了' || text.data[begin] == U'的'))
        begin++;
    if (runes_at(text, begin, RUNES(U"位于")))
        begin += 2;
    uint32_t end = phrase_end(text, begin, limit, PHRASE_CLAUSE);
    for (uint32_t i = begin; i < end; i++) {
        if (phrase_word_at(text, i, end, closings) != NULL && i > begin + 1) {
            end = i;
            break;
        }
    }
    static const struct runes no_sites[] = {
        RUNES_ROW(U"情况"), RUNES_ROW(U"工作"), RUNES_ROW(U"进度"),
        RUNES_ROW(U"进展"), RUNES_ROW(U"措施"), RUNES_ROW(U"制度"),
        RUNES_ROW(U"成效"), RUNES_ROW(U"状况"), {NULL, 0}};
    if (phrase_word_before(text, begin, end, no_sites) != NULL)
        return begin; /* 查看渔船进港和群众转移情况 */
    struct phrase items[MOST_SITES];
    for (unsigned with_and = 0; with_and < 2; with_and++) {
        uint32_t count =
            phrase_split(text, begin, end, with_and ? PHRASE_PAUSE | PHRASE_AND : PHRASE_PAUSE,
                         items, MOST_SITES);
        uint32_t sites = 0;
        if (count > MOST_SITES)
            count = MOST_SITES;
        if (count > 0)
            items[count - 1] = without_deed(tour->reading, items[count - 1]);
        for (uint32_t i = 0; i < count; i++)
            sites += is_site(tour->reading, items[i]);
        /* 和 belongs to a name unless both halves are sites. */
        bool splits_last = !with_and && count > 0;
        if (splits_last) {
            struct phrase halves[4];
            uint32_t parts = phrase_split(text, items[count - 1].begin, items[count - 1].end,
                                          PHRASE_AND, halves, 4);
            bool listed = count > 1 && parts == 2 && halves[0].end - halves[0].begin >= 4 &&
                          halves[1].end - halves[1].begin >= 4; /* A、B和C */
            if (parts == 2 && (listed || is_site(tour->reading, halves[0])) &&
                is_site(tour->reading, halves[1]))
                continue;
            if (listed && is_site(tour->reading, halves[0]))
                continue;
        }
        if (sites == 0 || sites * 2 < count)
            continue;
        for (uint32_t i = 0; i < count; i++)
            if (items[i].end - items[i].begin <= LONGEST_SITE)
                add_site_of_town(tour, items[i]);
        return end;
    }
    return begin;
}

/* The place named at the head of a clause: 在X，or 来到X. The innermost of 某市某区, its whole
 * wording as the stop's name. `led`: words before it say that a place follows. */
static bool read_place(struct tour *tour, uint32_t begin, uint32_t limit, bool led, uint32_t *end)
{
    const struct reading *reading = tour->reading;
    const struct mention *last = NULL;
    uint32_t at = begin;
    while (at < limit) {
        const struct mention *place = reading_mention_at(reading, at, MENTION_PLACE);
        if (place == NULL || place->generic || place->end > limit)
            break;
        if (last != NULL && last->code == 0 && place->end - place->begin > 2)
            break; /* 石桥镇|柳树村: the village is what was seen there */
        last = place;
        at = place->end;
    }
    uint32_t town =
        led && (last == NULL || last->code != 0) ? town_by_form(reading->text, at, limit) : at;
    if (town > at) {
        *end = town;
        open_stop(tour, reading_text(reading, at, town), 0);
        return true;
    }
    if (last == NULL || last->code == reading->own_place)
        return false;
    uint32_t province = last->code / 10000;
    bool city = province == 11 || province == 12 || province == 31 || province == 50;
    if (last->code != 0 && last->code % 10000 == 0 && !city)
        return false; /* a whole province is no stop */
    *end = at;
    open_stop(tour, reading_text(reading, begin, at), last->code);
    return true;
}

/* 宝清镇的超市、农贸市场，七星泡镇的食堂: a list goes on behind a comma with the next town. */
static uint32_t read_towns(struct tour *tour, uint32_t begin, uint32_t limit)
{
    struct runes text = tour->reading->text;
    uint32_t at = begin, end;
    while (read_place(tour, at, limit, true, &end)) {
        uint32_t stop = phrase_end(text, end, limit, PHRASE_CLAUSE);
        uint32_t read = read_sites(tour, end, stop);
        at = read > end ? read : end;
        if (at >= limit || at != stop || phrase_mark_at(text, at) != PHRASE_COMMA ||
            town_by_form(text, at + 1, limit) == at + 1)
            break;
        at++;
    }
    return at;
}

/* What begins the words at `at` that lead to a place or a site: the position behind them, or 0. */
static uint32_t led_to(struct runes text, uint32_t at, uint32_t limit, bool head)
{
    static const struct runes arrivals[] = {
        RUNES_ROW(U"在"),     RUNES_ROW(U"来到"), RUNES_ROW(U"抵达"), RUNES_ROW(U"一到"),
        RUNES_ROW(U"走进"),   RUNES_ROW(U"到达"), RUNES_ROW(U"深入"), RUNES_ROW(U"赴"),
        RUNES_ROW(U"一站是"), {NULL, 0}};
    const struct runes *word = phrase_word_at(text, at, limit, seeing);
    if (word != NULL && visit_names_visitors(text, at + word->length, limit))
        return 0;
    if (word == NULL)
        word = phrase_word_at(text, at, limit, arrivals);
    if (word == NULL && head && text.data[at] == U'到')
        return at + 1;
    if (word == NULL)
        return 0;
    uint32_t end = at + word->length;
    if (runes_at(text, end, RUNES(U"最后一站")))
        return end + 4;
    if (runes_at(text, end, RUNES(U"位于")))
        return end + 2;
    return end < limit && text.data[end] == U'了' ? end + 1 : end;
}

void visit_stops(struct tour *tour, uint32_t begin, uint32_t block_end)
{
    struct runes text = tour->reading->text;
    uint32_t limit =
        block_end - begin > 4 * PHRASE_LONGEST ? begin + 4 * PHRASE_LONGEST : block_end;
    uint32_t end;
    for (uint32_t at = begin; at < limit; at++) {
        bool head = at == begin || phrase_mark_at(text, at - 1) != 0;
        uint32_t from = led_to(text, at, limit, head);
        if (from == 0) {
            if (at == begin && read_place(tour, at, limit, false, &end))
                at = end - 1; /* 东湖镇是此行的最后一站 */
            continue;
        }
        uint32_t read = read_towns(tour, from, limit);
        if (read > from) {
            at = read - 1;
            continue;
        }
        bool stands = text.data[at] == U'在' || text.data[at] == U'到';
        uint32_t stop = phrase_end(text, from, limit, PHRASE_CLAUSE);
        if (stands && !(head && stop < limit &&
                        (tour->stop_open || is_site(tour->reading, (struct phrase){from, stop}))))
            continue; /* 在某集团，…: a stop goes on, or the first one is at home */
        if (stands && text.data[at] == U'在' && phrase_mark_at(text, stop) != PHRASE_COMMA)
            continue;
        if (!tour->stop_open)
            open_home(tour);
        if (tour->stop_open) {
            read = read_sites(tour, from, stop);
            at = read > from ? read - 1 : from - 1;
        }
    }
}

/* The lead sentence itself: 先后到永兴镇茂丰茶业有限公司、梁桥市场调研. */
void visit_lead_stops(struct tour *tour, uint32_t begin, uint32_t end)
{
    static const struct runes goings[] = {RUNES_ROW(U"先后深入"),
                                          RUNES_ROW(U"先后来到"),
                                          RUNES_ROW(U"先后到"),
                                          RUNES_ROW(U"先后赴"),
                                          RUNES_ROW(U"深入"),
                                          RUNES_ROW(U"来到"),
                                          RUNES_ROW(U"前往"),
                                          RUNES_ROW(U"走进"),
                                          RUNES_ROW(U"到"),
                                          RUNES_ROW(U"赴"),
                                          {NULL, 0}};
    struct runes text = tour->reading->text;
    uint32_t at = begin < end ? phrase_find_word(text, begin, end, goings) : end;
    if (at >= end)
        return;
    static const struct runes deeds[] = {RUNES_ROW(U"调研"), RUNES_ROW(U"考察"), RUNES_ROW(U"检查"),
                                         RUNES_ROW(U"督导"), RUNES_ROW(U"督查"), RUNES_ROW(U"视察"),
                                         RUNES_ROW(U"走访"), RUNES_ROW(U"慰问"), RUNES_ROW(U"看望"),
                                         {NULL, 0}};
    uint32_t from = at + phrase_word_at(text, at, end, goings)->length;
    end = phrase_find_word(text, from, end, deeds);
    uint32_t read = read_towns(tour, from, end);
    if (read == from) {
        bool open = tour->stop_open;
        if (!open)
            open_home(tour);
        if (tour->stop_open && read_sites(tour, from, end) == from && !open) {
            tour->stop_open = false;
            tour->event->stop_count = 0;
        }
    }
}
