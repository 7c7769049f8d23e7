/* The offices and the nameless spenders by whom something is done, before the deed. */
#include "facts/figure_lead_agents.h"

#include "facts/figure_verbs.h"

uint32_t figure_behind_agent(struct runes text, struct phrase words)
{
    enum { FURTHEST = 10, VERB = 2, NAME_LEAST = 2 };
    static const struct runes agents[] = {
        RUNES_ROW(U"公安局"),       RUNES_ROW(U"公安机关"), RUNES_ROW(U"公安分局"),
        RUNES_ROW(U"派出所"),       RUNES_ROW(U"民警"),     RUNES_ROW(U"警方"),
        RUNES_ROW(U"检察院"),       RUNES_ROW(U"检察机关"), RUNES_ROW(U"法院"),
        RUNES_ROW(U"执法人员"),     RUNES_ROW(U"志愿者"),   RUNES_ROW(U"专案组"),
        RUNES_ROW(U"纪检监察机关"), RUNES_ROW(U"医疗队"),   RUNES_ROW(U"县委"),
        RUNES_ROW(U"市委"),         RUNES_ROW(U"区委"),     RUNES_ROW(U"县政府"),
        RUNES_ROW(U"市政府"),       RUNES_ROW(U"区政府"),   RUNES_ROW(U"镇政府"),
        RUNES_ROW(U"乡政府"),       RUNES_ROW(U"镇党委"),   RUNES_ROW(U"乡党委"),
        RUNES_ROW(U"村党支部"),     RUNES_ROW(U"村委会"),   RUNES_ROW(U"部门"),
        RUNES_ROW(U"公安"),         RUNES_ROW(U"我院"),     {NULL, 0}};
    static const struct runes at_once[] = {
        RUNES_ROW(U"现场"), RUNES_ROW(U"当场"), RUNES_ROW(U"集中"), RUNES_ROW(U"依法"),
        RUNES_ROW(U"成功"), RUNES_ROW(U"共计"), RUNES_ROW(U"共"),   RUNES_ROW(U"累计"),
        RUNES_ROW(U"还"),   RUNES_ROW(U"已"),   RUNES_ROW(U"先后"), {NULL, 0}};
    uint32_t limit = words.end - words.begin > FURTHEST ? words.begin + FURTHEST : words.end;
    uint32_t at = phrase_find_word(text, words.begin, limit, agents);
    uint32_t to = at + phrase_word_length(text, at, limit, agents);
    to += at < limit ? phrase_word_length(text, to, words.end, agents) : 0; /* 公安局|民警 */
    to += at < limit ? phrase_word_length(text, to, words.end, at_once) : 0;
    return at < limit && to + VERB + NAME_LEAST <= words.end &&
                   figure_verb_within(text, to, to + VERB) == to
               ? to
               : 0;
}

uint32_t figure_behind_completion(struct runes text, struct phrase words)
{
    enum { LEAST = 2, FURTHEST = 16, NAME_LEAST = 2 };
    static const struct runes then[] = {
        RUNES_ROW(U"后将"), RUNES_ROW(U"后可"), RUNES_ROW(U"后预计"), {NULL, 0}};
    uint32_t limit = words.end - words.begin > FURTHEST ? words.begin + FURTHEST : words.end;
    uint32_t at = phrase_find_word(text, words.begin, limit, then);
    uint32_t to = at + phrase_word_length(text, at, limit, then);
    return at < limit && at >= words.begin + LEAST && to + NAME_LEAST <= words.end ? to : 0;
}

uint32_t figure_behind_spender(struct runes text, struct phrase words)
{
    static const struct runes spenders[] = {RUNES_ROW(U"公司"),
                                            RUNES_ROW(U"企业"),
                                            RUNES_ROW(U"集团"),
                                            RUNES_ROW(U"合作社"),
                                            RUNES_ROW(U"村集体"),
                                            RUNES_ROW(U"村委会"),
                                            RUNES_ROW(U"村两委"),
                                            RUNES_ROW(U"工厂"),
                                            RUNES_ROW(U"农户"),
                                            RUNES_ROW(U"村民"),
                                            RUNES_ROW(U"学校"),
                                            RUNES_ROW(U"医院"),
                                            {NULL, 0}};
    static const struct runes deeds[] = {
        RUNES_ROW(U"投入"), RUNES_ROW(U"投资"), RUNES_ROW(U"出资"), RUNES_ROW(U"筹资"),
        RUNES_ROW(U"接到"), RUNES_ROW(U"收到"), RUNES_ROW(U"购置"), RUNES_ROW(U"购买"),
        RUNES_ROW(U"流转"), RUNES_ROW(U"承租"), RUNES_ROW(U"租用"), RUNES_ROW(U"租赁"),
        RUNES_ROW(U"承包"), RUNES_ROW(U"捐赠"), RUNES_ROW(U"拿出"), RUNES_ROW(U"缴纳"),
        RUNES_ROW(U"上缴"), RUNES_ROW(U"申请"), RUNES_ROW(U"贷款"), {NULL, 0}};
    static const struct runes nouns = RUNES_ROW(U"余额力地权率款人方商者新净增减下达同完强意经");
    static const struct runes measures = RUNES_ROW(U"额率量积值价比数力度权款");
    uint32_t to = words.begin + phrase_word_length(text, words.begin, words.end, spenders);
    uint32_t length = to > words.begin ? phrase_word_length(text, to, words.end, deeds) : 0;
    uint32_t object = to + length;
    if (length == 0)
        return 0;
    if (object == words.end) /* 公司投资|3亿元; but 企业投资|增长, 企业投资|达 */
        return object < text.length && rune_is_digit(text.data[object]) ? to : 0;
    return !runes_hold(nouns, text.data[object]) && !runes_hold(measures, text.data[words.end - 1])
               ? to
               : 0; /* 企业|贷款余额, 农户|承包地, 企业|购置税额 */
}
