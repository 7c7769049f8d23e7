#include "mentions/work_title.h"

/* 《长江之歌》, 《雷锋的故事》: what stands in the title of a work is neither there. Titles of
 * documents and papers name their places. */
static bool is_in_title(struct runes text, uint32_t begin, uint32_t end)
{
    enum { LONGEST = 12 };
    static const struct runes papers[] = {
        RUNES_ROW(U"意见"), RUNES_ROW(U"通知"), RUNES_ROW(U"规划"), RUNES_ROW(U"方案"),
        RUNES_ROW(U"条例"), RUNES_ROW(U"办法"), RUNES_ROW(U"规定"), RUNES_ROW(U"决定"),
        RUNES_ROW(U"协议"), RUNES_ROW(U"公报"), RUNES_ROW(U"报告"), RUNES_ROW(U"纲要"),
        RUNES_ROW(U"公告"), RUNES_ROW(U"声明"), RUNES_ROW(U"计划"), RUNES_ROW(U"条约"),
        RUNES_ROW(U"报》"), RUNES_ROW(U"法》"), RUNES_ROW(U"宣言"), RUNES_ROW(U"宪章"),
        RUNES_ROW(U"公约"), RUNES_ROW(U"章程"), RUNES_ROW(U"年报"), RUNES_ROW(U"决议"),
        RUNES_ROW(U"框架"), RUNES_ROW(U"定书"), RUNES_ROW(U"指南"), RUNES_ROW(U"皮书"),
        RUNES_ROW(U"合同"), RUNES_ROW(U"细则"), RUNES_ROW(U"倡议")};
    uint32_t open = begin, close = end;
    while (open > 0 && open + LONGEST > begin && text.data[open - 1] != U'《' &&
           (rune_is_han(text.data[open - 1]) || text.data[open - 1] == U'·'))
        open--;
    if (open == 0 || text.data[open - 1] != U'《')
        return false;
    while (close < text.length && close < open + LONGEST && text.data[close] != U'》')
        close++;
    if (close >= text.length || text.data[close] != U'》')
        return false;
    for (size_t i = 0; i < sizeof(papers) / sizeof(*papers); i++) {
        if (runes_at(text, close - 2, papers[i]) || runes_at(text, close - 1, papers[i]))
            return false;
    }
    return true;
}

/* 台风“莫拉克”, 热带气旋“弗雷迪”: nobody. */
static bool is_a_storm(struct runes text, uint32_t begin)
{
    enum { LONGEST = 3 };
    uint32_t open = begin;
    while (open > 0 && open + LONGEST > begin && rune_is_han(text.data[open - 1]))
        open--;
    return open > 1 && text.data[open - 1] == U'“' && RUNE_AMONG(text.data[open - 2], U"风旋");
}

/* What names in a title are mostly of: sights, persons, firms, a land alone; offices and the places
 * of the table are named by papers that nobody would list. */
static bool may_be_of_a_work(struct runes text, const struct mention *mention)
{
    switch (mention->type) {
    case MENTION_SITE:
    case MENTION_NAME:
        return true;
    case MENTION_PLACE:
        return mention->code == 0 && !mention->generic && mention->begin > 0 &&
               mention->end < text.length && text.data[mention->begin - 1] == U'《' &&
               text.data[mention->end] == U'》';
    case MENTION_ORGANISATION:
        return span_equal(mention->value, SPAN("company")) ||
               span_equal(mention->value, SPAN("other"));
    default:
        return false;
    }
}

void drop_in_titles(struct reading_builder *builder)
{
    for (size_t i = 0; i < builder->count; i++) {
        struct mention *mention = &builder->mentions[i];
        if (may_be_of_a_work(builder->text, mention) &&
            (is_in_title(builder->reading->text, mention->begin, mention->end) ||
             is_a_storm(builder->reading->text, mention->begin)))
            mention->end = mention->begin;
    }
}
