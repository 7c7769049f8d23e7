/* Lines that are nothing but where something is kept or reached: names of files, telephones,
 * addresses of pages. */
#include "text/chrome.h"
#include "text/credit.h"
#include "text/glyph.h"
#include "text/wording.h"

/* 微信图片_20180620163340, IMG_0412: the name that a telephone gave a picture. */
static bool is_picture_name(struct runes line)
{
    enum { DIGITS_LEAST = 4 };
    static const struct runes heads[] = {
        WORDING(U"DSC"),       WORDING(U"DSC_"),          WORDING(U"IMG_"),
        WORDING(U"QQ图片"),    WORDING(U"QQ截图"),        WORDING(U"WPS图片"),
        WORDING(U"mmexport"),  WORDING(U"企业微信截图_"), WORDING(U"图片"),
        WORDING(U"微信图片_"), WORDING(U"微信截图_"),     WORDING(U"微信图片"),
        WORDING(U"微信截图"),
    };
    uint32_t head = wording_longest_at(line, 0, WORDINGS(heads)), i = head;
    while (i < line.length && (rune_is_digit(line.data[i]) || line.data[i] == U'_'))
        i++;
    return head > 0 && i == line.length && i >= head + DIGITS_LEAST;
}

/* 1694484025.jpg, 11月30日 推进会现场_副本.jpg: what is left of a picture or a file. */
static bool is_file_name(struct runes line)
{
    if (is_picture_name(line))
        return true;
    static const struct runes pictures[] = {
        WORDING(U".GIF"), WORDING(U".JPG"),  WORDING(U".PNG"), WORDING(U".bmp"), WORDING(U".gif"),
        WORDING(U".jpg"), WORDING(U".jpeg"), WORDING(U".mp4"), WORDING(U".png"), WORDING(U".webp"),
    };
    static const struct runes documents[] = {
        WORDING(U".doc"), WORDING(U".docx"), WORDING(U".pdf"), WORDING(U".xls"), WORDING(U".xlsx"),
    };
    const bool picture = wording_longest_end(line, WORDINGS(pictures)) > 0;
    if (!picture && wording_longest_end(line, WORDINGS(documents)) == 0)
        return false;
    for (uint32_t i = 0; i < line.length; i++)
        if (line.data[i] == U'。' || line.data[i] == U'，' ||
            (!picture && (glyph_is_blank(line.data[i]) || rune_is_han(line.data[i]))))
            return false;
    return true;
}

/* 00:00:01,000 --> 00:00:04,000, 00:00 / 01:25: times of a film, by the marks between them. */
static bool is_film_time(struct runes line)
{
    uint32_t digits = 0, colons = 0, marks = 0;
    for (uint32_t i = 0; i < line.length; i++) {
        char32_t c = glyph_at(line, i);
        digits += rune_is_digit(c);
        colons += c == U':';
        marks += c == U'/' || c == U'>';
        if (!rune_is_digit(c) && c != U':' && c != U'/' && c != U'>' && c != U'-' && c != U',' &&
            c != U'.' && !glyph_is_blank(c))
            return false;
    }
    return digits >= 6 && colons >= 2 && marks == 1;
}

/* 0371-60957609, 13007606916: a telephone's number alone. */
static bool is_telephone(struct runes line)
{
    enum { DIGITS_LEAST = 7, DIGITS_MOST = 12 };
    uint32_t digits = 0;
    for (uint32_t i = 0; i < line.length; i++) {
        char32_t c = glyph_at(line, i);
        if (!rune_is_digit(c) && c != U'-')
            return false;
        digits += rune_is_digit(c);
    }
    bool call = line.length > 0 && (line.data[0] == U'0' || line.data[0] == U'1');
    return call && digits >= DIGITS_LEAST && digits <= DIGITS_MOST;
}

/* http://www.example.cn/art/2023/6/4/art_1.html: the address of a page alone. */
static bool is_page_address(struct runes line)
{
    if (!runes_at(line, 0, RUNES(U"http://")) && !runes_at(line, 0, RUNES(U"https://")))
        return false;
    for (uint32_t i = 0; i < line.length; i++)
        if (line.data[i] <= U' ' || line.data[i] > 0x7E)
            return false;
    return true;
}

/* 云山新闻网 www.example.cn: a site's name and where it is. */
static bool is_site_address(struct runes line)
{
    uint32_t name = 0, dots = 0;
    while (name < line.length && rune_is_han(line.data[name]))
        name++;
    uint32_t at = name;
    while (at < line.length && glyph_is_between(glyph_at(line, at)))
        at++;
    if (name == 0 || at == name || at == line.length ||
        !credit_is_medium(runes_slice(line, 0, name)))
        return false;
    for (uint32_t i = at; i < line.length; i++) {
        if (line.data[i] <= U' ' || line.data[i] > 0x7E)
            return false;
        dots += line.data[i] == U'.';
    }
    return dots > 0;
}

bool chrome_is_address(struct runes line)
{
    return is_file_name(line) || is_telephone(line) || is_page_address(line) ||
           is_site_address(line) || is_film_time(line);
}
