#include "mentions/body_whole.h"

#include "mentions/body_begin.h"
#include "mentions/crossing.h"

enum { LONGEST_WHOLE = 60 };

struct mention *whole_before(const struct reading_builder *builder, uint32_t end)
{
    struct mention *last = builder->count > 0 ? &builder->mentions[builder->count - 1] : NULL;
    return last != NULL && last->type == MENTION_ORGANISATION && end - last->begin <= LONGEST_WHOLE
               ? last
               : NULL;
}

/* 化学工业部和|中国农业科学院: the body told last stands behind another that begins where the name
 * was thought to, and a word that joins. */
static bool follows_another(const struct reading_builder *builder, uint32_t begin)
{
    if (builder->count < 2)
        return false;
    const struct mention *last = &builder->mentions[builder->count - 1], *other = last - 1;
    return other->type == MENTION_ORGANISATION && other->begin == begin &&
           other->end + 1 == last->begin && joins(builder->reading->text.data[other->end]);
}

uint32_t with_the_whole(const struct reading_builder *builder, uint32_t begin, uint32_t ending,
                        uint32_t end)
{
    static const struct runes parts[] = {
        RUNES_ROW(U"分行"),     RUNES_ROW(U"营业部"), RUNES_ROW(U"支行"),   RUNES_ROW(U"分公司"),
        RUNES_ROW(U"学院"),     RUNES_ROW(U"研究院"), RUNES_ROW(U"研究所"), RUNES_ROW(U"医院"),
        RUNES_ROW(U"研究中心"), RUNES_ROW(U"实验室"), RUNES_ROW(U"分局"),   RUNES_ROW(U"有限公司"),
        RUNES_ROW(U"总队"),     RUNES_ROW(U"支队"),   RUNES_ROW(U"办公室"), RUNES_ROW(U"管理局"),
        RUNES_ROW(U"代表处"),   RUNES_ROW(U"分社"),   RUNES_ROW(U"派出所"), RUNES_ROW(U"记者站"),
        RUNES_ROW(U"管理中心"), RUNES_ROW(U"系"),     RUNES_ROW(U"委员会"), RUNES_ROW(U"大队"),
        RUNES_ROW(U"中队"),     RUNES_ROW(U"分院"),   RUNES_ROW(U"裁委会"), RUNES_ROW(U"法庭"),
        RUNES_ROW(U"司"),       RUNES_ROW(U"办公厅"), RUNES_ROW(U"学校"),   RUNES_ROW(U"税务局"),
        RUNES_ROW(U"调查队"),   RUNES_ROW(U"专员办"), RUNES_ROW(U"稽查局"), RUNES_ROW(U"调查总队"),
        RUNES_ROW(U"医学中心")};
    struct runes text = builder->reading->text;
    const struct mention *last = whole_before(builder, end);
    if (last != NULL && last->end == ending && last->begin < begin && begin < ending)
        return last->begin; /* not into it: 税则|委员会|办公室 */
    if (last == NULL || last->end >= ending || last->end + 12 < ending ||
        joins(text.data[last->end]))
        return begin;
    if (last->begin > begin) { /* 见|武警甘肃总队 */
        bool led = last->begin == begin + 1 && is_led(builder, last->begin);
        const struct lexicon_hit *land = builder_hit_at(builder, begin, LEXICON_COUNTRIES);
        bool of_a_land = land != NULL && land->end == last->begin; /* 英国|牛津大学|詹纳研究所 */
        return led || of_a_land || follows_another(builder, begin) ? last->begin : begin;
    }
    if (begin < last->end)
        return last->begin; /* not into it: 通用|电气加拿大公司 */
    bool joined = false;    /* 社会科学院|世界经济与|政治研究所 */
    for (uint32_t i = last->end; i < begin; i++) {
        if (builder_hit_at(builder, i, LEXICON_POSTS) != NULL)
            return begin; /* 县茶业协会|会长|、山东…有限公司 */
        if (joins(text.data[i])) {
            if (is_level(text.data[i + 1]))
                return begin; /* 区政府办、|区应急管理局 */
            joined = true;
            continue;
        }
        bool behind = i > last->end && joins(text.data[i - 1]);
        if (!rune_is_han(text.data[i]) || (!behind && (builder->edges[i] & EDGE_BEGIN)) ||
            ((builder->edges[i] & EDGE_END) && !begins_a_noun(builder, i)))
            return begin;
    }
    if (!joined && last->end + 3 < begin)
        return begin;
    if (last->end == begin && span_equal(last->value, SPAN("company")) &&
        runes_end_with(runes_slice(text, ending, end), RUNES(U"公司")))
        return last->begin; /* 通用电气|加拿大|公司 */
    for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
        if (runes_end_with(runes_slice(text, ending, end), parts[i]))
            return runes_at(text, end - 2, RUNES(U"公司")) && parts[i].length == 1 ? begin
                                                                                   : last->begin;
    }
    return begin;
}

/* 共青团|威海市委, 民盟|蚌埠市委: the committee of a league or a democratic party. */
static bool is_of_a_party(struct runes text, const struct lexicon_hit *hit,
                          const struct mention *whole)
{
    static const struct runes parties[] = {
        RUNES_ROW(U"共青团"),   RUNES_ROW(U"民革"),   RUNES_ROW(U"民盟"), RUNES_ROW(U"民建"),
        RUNES_ROW(U"民进"),     RUNES_ROW(U"农工党"), RUNES_ROW(U"台盟"), RUNES_ROW(U"致公党"),
        RUNES_ROW(U"九三学社"), RUNES_ROW(U"团")};
    char32_t last = text.data[hit->end - 1];
    if (last != U'委' && !runes_at(text, hit->end - 3, RUNES(U"委员会")))
        return false;
    struct runes name = runes_slice(text, whole->begin, whole->end);
    for (size_t i = 0; i < sizeof(parties) / sizeof(*parties); i++) {
        if (runes_equal(parties[i], name))
            return true;
    }
    return false;
}

/* 海军|北海舰队, 成都军区|空军: a force within a force. */
static bool is_within_a_force(struct runes text, const struct lexicon_hit *hit,
                              const struct mention *whole)
{
    struct runes name = runes_slice(text, whole->begin, whole->end);
    struct runes part = runes_slice(text, hit->begin, hit->end);
    bool arm = runes_equal(part, RUNES(U"空军")) || runes_equal(part, RUNES(U"海军")) ||
               runes_equal(part, RUNES(U"陆军"));
    return runes_end_with(name, RUNES(U"军区")) || runes_end_with(name, RUNES(U"战区"))
               ? arm
               : runes_equal(name, RUNES(U"海军")) && runes_end_with(part, RUNES(U"舰队"));
}

/* 水利部|黄河水利委员会, 卫生部|北京医院, but 国务院|中央军委: what a ministry or an office has
 * under it; no organ of the state is under another. */
static bool is_of_a_ministry(struct runes text, const struct lexicon_hit *hit, struct span kind,
                             const struct mention *whole)
{
    static const struct runes supreme[] = {RUNES_ROW(U"中央"), RUNES_ROW(U"中共"),
                                           RUNES_ROW(U"全国"), RUNES_ROW(U"国家"),
                                           RUNES_ROW(U"最高"), RUNES_ROW(U"国务院")};
    if (!span_equal(whole->value, SPAN("government")) || hit->end - hit->begin < 4 ||
        !RUNE_AMONG(text.data[whole->end - 1], U"部委局署总会厅军") ||
        !(span_equal(kind, SPAN("government")) || span_equal(kind, SPAN("institution")) ||
          runes_at(text, hit->end - 2, RUNES(U"中心"))))
        return false;
    for (size_t i = 0; i < sizeof(supreme) / sizeof(*supreme); i++) {
        if (runes_at(text, hit->begin, supreme[i]))
            return false;
    }
    return true;
}

bool is_part_of(const struct reading_builder *builder, const struct lexicon_hit *hit,
                struct span kind, const struct mention *whole)
{
    struct runes text = builder->reading->text;
    bool team = hit->end == hit->begin + 2 && RUNE_AMONG(text.data[hit->begin], U"女男") &&
                RUNE_AMONG(text.data[hit->begin + 1], U"足篮排");
    if (team &&
        (span_equal(whole->value, SPAN("other")) || span_equal(whole->value, SPAN("company"))))
        return true; /* 上海久事|男篮 */
    if (span_equal(whole->value, SPAN("institution")))
        return team || span_equal(kind, SPAN("institution"));
    if (span_equal(kind, SPAN("party")))
        return is_of_a_party(text, hit, whole);
    if (is_of_a_ministry(text, hit, kind, whole) ||
        (text.data[hit->end - 1] == U'庭' && text.data[whole->end - 1] == U'院'))
        return true;
    bool unit = text.data[hit->begin] == U'第' && span_equal(whole->value, kind);
    return span_equal(kind, SPAN("government")) && (unit || is_within_a_force(text, hit, whole));
}
