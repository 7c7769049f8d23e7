/* Names of media by what stands beside them in the line, whatever their own form. */
#include "text/imprint_account.h"

#include "text/credit.h"
#include "text/glyph.h"
#include "text/wording.h"

/* 云山零点 2024-05-28 20:46 山东: an account of a messenger, the day with its minute, and where it
 * was sent from. */
static bool is_sent_from(struct runes line, const struct imprint_field *fields, size_t count)
{
    static const struct runes regions[] = {
        WORDING(U"上海"), WORDING(U"云南"), WORDING(U"内蒙古"), WORDING(U"北京"),
        WORDING(U"吉林"), WORDING(U"四川"), WORDING(U"天津"),   WORDING(U"宁夏"),
        WORDING(U"安徽"), WORDING(U"山东"), WORDING(U"山西"),   WORDING(U"广东"),
        WORDING(U"广西"), WORDING(U"新疆"), WORDING(U"江苏"),   WORDING(U"江西"),
        WORDING(U"河北"), WORDING(U"河南"), WORDING(U"浙江"),   WORDING(U"海南"),
        WORDING(U"湖北"), WORDING(U"湖南"), WORDING(U"甘肃"),   WORDING(U"福建"),
        WORDING(U"西藏"), WORDING(U"贵州"), WORDING(U"辽宁"),   WORDING(U"重庆"),
        WORDING(U"陕西"), WORDING(U"青海"), WORDING(U"黑龙江"),
    };
    if (count != 3 || fields[1].date.hour < 0 || fields[2].kind != IMPRINT_OTHER)
        return false;
    struct runes region = runes_slice(line, fields[2].begin, fields[2].end);
    if (wording_at(region, 0, RUNES(U"发表于")))
        region = runes_slice(region, 3, region.length);
    return wording_is(region, WORDINGS(regions));
}

/* 云山之窗 2018-08-02: no title's and no column's last word. */
static bool stands_with_day(struct runes line, const struct imprint_field *fields, size_t count)
{
    enum { NAME_LEAST = 4, NAME_MOST = 10 };
    static const struct runes endings[] = {
        WORDING(U"会"),   WORDING(U"公告"), WORDING(U"决定"), WORDING(U"动态"),
        WORDING(U"报告"), WORDING(U"要闻"), WORDING(U"议"),   WORDING(U"讯"),
        WORDING(U"讲话"), WORDING(U"通报"), WORDING(U"通知"),
    };
    if (count != 2 || fields[1].date.year == 0 || fields[0].begin != 0)
        return false;
    struct runes name = runes_slice(line, fields[0].begin, fields[0].end);
    for (uint32_t i = 0; i < name.length; i++)
        if (!rune_is_han(name.data[i]))
            return false;
    return name.length >= NAME_LEAST && name.length <= NAME_MOST &&
           wording_longest_end(name, WORDINGS(endings)) == 0;
}

bool imprint_names_account(struct runes line, const struct imprint_field *fields, size_t count)
{
    if (count < 2 || fields[0].kind != IMPRINT_OTHER || fields[1].kind != IMPRINT_DAY)
        return false;
    return is_sent_from(line, fields, count) || stands_with_day(line, fields, count);
}

enum imprint_kind imprint_glued_signature(struct runes line, uint32_t begin)
{
    enum { DAY_LEAST = 10, NAMES_LEAST = 2, NAMES_MOST = 9 };
    static const struct runes bodies[] = {
        WORDING(U"中心"), WORDING(U"办"), WORDING(U"办公室"),
        WORDING(U"局"),   WORDING(U"科"), WORDING(U"部"),
    };
    struct runes rest = runes_slice(line, begin, line.length);
    if (begin < DAY_LEAST || line.data[4] != U'-' || !rune_is_digit(line.data[begin - 1]) ||
        rest.length < NAMES_LEAST || rest.length > NAMES_MOST)
        return IMPRINT_OTHER;
    if (wording_longest_end(rest, WORDINGS(bodies)) > 0)
        return IMPRINT_NOISE;
    return credit_names_in_bracket(rest) ? IMPRINT_CREDIT : IMPRINT_OTHER;
}
