/* What a line of the text is by its own words, for arrange_body.c. */
#include "stages/body_words.h"

#include "stages/rows.h"
#include "text/glyph.h"
#include "text/wording.h"

enum { GLUED_MOST = 36 };

/* Words that open a paragraph of a report: a line before one is complete even without a stop. */
bool body_opens_paragraph(struct runes text)
{
    static const struct runes openings[] = {
        WORDING(U"(一)"),     WORDING(U"(三)"),     WORDING(U"(二)"),     WORDING(U"(五)"),
        WORDING(U"(四)"),     WORDING(U"一、"),     WORDING(U"三、"),     WORDING(U"下一步"),
        WORDING(U"与此同时"), WORDING(U"为了"),     WORDING(U"为确保"),   WORDING(U"二、"),
        WORDING(U"五、"),     WORDING(U"今年以来"), WORDING(U"仪式上"),   WORDING(U"会上"),
        WORDING(U"会前"),     WORDING(U"会后"),     WORDING(U"会议决定"), WORDING(U"会议强调"),
        WORDING(U"会议指出"), WORDING(U"会议要求"), WORDING(U"会议认为"), WORDING(U"会议还"),
        WORDING(U"另外,"),    WORDING(U"同时,"),    WORDING(U"四、"),     WORDING(U"就做好"),
        WORDING(U"座谈会上"), WORDING(U"当天,"),    WORDING(U"当日,"),    WORDING(U"截至目前"),
        WORDING(U"据了解"),   WORDING(U"据介绍"),   WORDING(U"据悉"),     WORDING(U"据统计"),
        WORDING(U"接下来"),   WORDING(U"期间,"),    WORDING(U"此外"),     WORDING(U"活动中,"),
        WORDING(U"活动现场"), WORDING(U"活动当天"), WORDING(U"现场,"),    WORDING(U"目前,"),
        WORDING(U"答:"),      WORDING(U"记者:"),    WORDING(U"近年来"),   WORDING(U"问:"),
        WORDING(U"随后,"),
    };
    return wording_longest_at(text, 0, WORDINGS(openings)) > 0 || row_opens_report(text);
}

bool body_opens_quotation(struct runes text)
{
    enum { SPEAKER_LEAST = 2, SPEAKER_MOST = 16 };
    static const struct runes verbs[] = {
        WORDING(U"介绍"), WORDING(U"告诉记者"), WORDING(U"坦言"), WORDING(U"强调"),
        WORDING(U"感慨"), WORDING(U"指出"),     WORDING(U"表示"), WORDING(U"认为"),
        WORDING(U"说"),   WORDING(U"说道"),
    };
    uint32_t colon = 0;
    while (colon < text.length && colon < SPEAKER_MOST && rune_is_han(text.data[colon]))
        colon++;
    return colon > SPEAKER_LEAST && glyph_at(text, colon) == U':' && colon + 1 < text.length &&
           text.data[colon + 1] == U'“' &&
           wording_longest_end(runes_slice(text, 0, colon), WORDINGS(verbs)) > 0;
}

/* …增光添彩。擘画蓝图 聚焦项目建设: where the heading of the next section begins that is glued to
 * the end of a paragraph, or the text's length. */
uint32_t body_glued_heading(struct runes text)
{
    uint32_t least = text.length > GLUED_MOST ? text.length - GLUED_MOST : 0;
    uint32_t stop = 0;
    for (uint32_t i = text.length; i-- > least;)
        if (glyph_is_stop(text.data[i])) {
            stop = i + 1;
            break;
        }
    while (stop > 0 && stop < text.length &&
           (glyph_closes_bracket(text.data[stop]) || glyph_is_blank(text.data[stop])))
        stop++;
    if (stop == 0 || stop + 6 > text.length)
        return text.length;
    uint32_t halves = 0, part = 0;
    for (uint32_t i = stop; i < text.length; i++) {
        char32_t c = text.data[i];
        if (glyph_is_blank(c)) {
            halves += part >= 3;
            part = 0;
        } else if (rune_is_han(c) || c == U'“' || c == U'”' || rune_is_digit(c)) {
            part++;
        } else {
            return text.length;
        }
    }
    return halves > 0 && part >= 3 ? stop : text.length;
}

/* 各位代表！ 同志们： speak to the listeners. */
bool body_is_address(struct runes text)
{
    static const struct runes words[] = {
        WORDING(U"乡亲们"), WORDING(U"各位"),   WORDING(U"同学们"), WORDING(U"同志们"),
        WORDING(U"女士们"), WORDING(U"尊敬的"), WORDING(U"愿"),     WORDING(U"敬祝"),
        WORDING(U"朋友们"), WORDING(U"欢迎"),   WORDING(U"祝"),     WORDING(U"衷心"),
        WORDING(U"让我们"), WORDING(U"谢谢"),   WORDING(U"预祝"),
    };
    return wording_longest_at(text, 0, WORDINGS(words)) > 0;
}

/* A comma parts a heading into halves of about one length: 路通了，心也通了. Elsewhere it is the
 * first part of a sentence. */
bool body_has_balanced_comma(struct runes text)
{
    enum { HALF_MOST = 12, DIFFERENCE_MOST = 2 };
    uint32_t comma = wording_find_glyph(text, 0, U',');
    if (comma == text.length)
        return true;
    uint32_t rest = text.length - comma - 1;
    uint32_t difference = rest > comma ? rest - comma : comma - rest;
    return wording_find_glyph(text, comma + 1, U',') == text.length && comma <= HALF_MOST &&
           rest <= HALF_MOST && difference <= DIFFERENCE_MOST;
}

/* 咨询电话：0531-…: a number behind a colon is an address, no heading. */
bool body_holds_contact(struct runes text)
{
    enum { DIGITS_LEAST = 5 };
    uint32_t digits = 0;
    for (uint32_t i = wording_find_glyph(text, 0, U':'); i < text.length; i++)
        digits += rune_is_digit(text.data[i]);
    return digits >= DIGITS_LEAST;
}

struct runes body_without_count(struct runes heading)
{
    enum { DIGITS = 2, WORDS_LEAST = 3 };
    bool counted = heading.length >= DIGITS + WORDS_LEAST && heading.data[0] == U'0' &&
                   rune_is_digit(heading.data[1]) && rune_is_han(heading.data[DIGITS]);
    return counted ? runes_slice(heading, DIGITS, heading.length) : heading;
}
