/* Sorted tables, and class names cut into words at case changes, digits and punctuation. */
#include "text/html_names.h"

#include <stdbool.h>
#include <stdlib.h>

#include "text/html_document.h"

struct tag_name {
    const char *name;
    enum html_tag tag;
};

/* Sorted by name. */
static const struct tag_name tags[] = {
    {"a", TAG_LINK},
    {"address", TAG_BLOCK},
    {"article", TAG_ARTICLE},
    {"aside", TAG_CHROME},
    {"audio", TAG_SKIPPED},
    {"b", TAG_BOLD},
    {"blockquote", TAG_BLOCK},
    {"body", TAG_PAGE},
    {"br", TAG_BREAK},
    {"button", TAG_SKIPPED},
    {"caption", TAG_ROW}, /* of a table: its first row, and no caption of a picture */
    {"center", TAG_CENTRE},
    {"dd", TAG_LIST_ITEM},
    {"div", TAG_BLOCK},
    {"dl", TAG_BLOCK},
    {"dt", TAG_LIST_ITEM},
    {"fieldset", TAG_BLOCK},
    {"figcaption", TAG_CAPTION},
    {"figure", TAG_BLOCK},
    {"footer", TAG_CHROME},
    {"form", TAG_BLOCK},
    {"founder-author", TAG_BLOCK},
    {"founder-content", TAG_BLOCK},
    {"founder-pretitle", TAG_BLOCK},
    {"founder-prevtitle", TAG_BLOCK},
    {"founder-subtitle", TAG_BLOCK},
    {"founder-title", TAG_BLOCK},
    {"h1", TAG_HEADING},
    {"h2", TAG_HEADING},
    {"h3", TAG_HEADING},
    {"h4", TAG_HEADING},
    {"h5", TAG_HEADING},
    {"h6", TAG_HEADING},
    {"header", TAG_BLOCK},
    {"hr", TAG_BREAK},
    {"html", TAG_PAGE},
    {"iframe", TAG_SKIPPED},
    {"img", TAG_IMAGE},
    {"li", TAG_LIST_ITEM},
    {"main", TAG_BLOCK},
    {"meta", TAG_META},
    {"nav", TAG_CHROME},
    {"noscript", TAG_SKIPPED},
    {"object", TAG_SKIPPED},
    {"ol", TAG_BLOCK},
    {"option", TAG_SKIPPED},
    {"p", TAG_PARAGRAPH},
    {"pre", TAG_PREFORMATTED},
    {"script", TAG_SKIPPED},
    {"section", TAG_BLOCK},
    {"select", TAG_SKIPPED},
    {"strong", TAG_BOLD},
    {"style", TAG_SKIPPED},
    {"svg", TAG_SKIPPED},
    {"table", TAG_TABLE},
    {"tbody", TAG_BLOCK},
    {"td", TAG_CELL},
    {"template", TAG_SKIPPED},
    {"textarea", TAG_SKIPPED},
    {"th", TAG_CELL},
    {"time", TAG_TIME},
    {"title", TAG_TITLE},
    {"tr", TAG_ROW},
    {"ul", TAG_BLOCK},
    {"video", TAG_SKIPPED},
};

static int compare_tags(const void *a, const void *b)
{
    return strcmp(a, ((const struct tag_name *)b)->name);
}

enum html_tag html_tag_of(const char *name, uint8_t *level)
{
    const struct tag_name *found =
        bsearch(name, tags, sizeof(tags) / sizeof(tags[0]), sizeof(tags[0]), compare_tags);
    if (found == NULL)
        return TAG_INLINE;
    if (found->tag == TAG_HEADING)
        *level = (uint8_t)(name[1] - '0');
    return found->tag;
}

/* Whole words of class names. Those of chrome win over the others; what is called aside may hold
 * the content as well, as a page's left side does, and a frame may hold all that a page says. */
struct class_word {
    struct span word;
    uint16_t marks;
};

#define CLASS_WORD(word, marks)                                                                    \
    {                                                                                              \
        {word, sizeof(word) - 1}, marks                                                            \
    }

static const struct class_word class_words[] = {
    CLASS_WORD("nav", HTML_FRAME),
    CLASS_WORD("navbar", HTML_FRAME),
    CLASS_WORD("navigation", HTML_FRAME),
    CLASS_WORD("menu", HTML_FRAME),
    CLASS_WORD("footer", HTML_CHROME),
    CLASS_WORD("foot", HTML_CHROME),
    CLASS_WORD("breadcrumb", HTML_CHROME),
    CLASS_WORD("breadcrumbs", HTML_CHROME),
    CLASS_WORD("crumb", HTML_CHROME),
    CLASS_WORD("crumbs", HTML_CHROME),
    CLASS_WORD("position", HTML_CHROME),
    CLASS_WORD("mbx", HTML_CHROME),
    CLASS_WORD("dqwz", HTML_CHROME),
    CLASS_WORD("weizhi", HTML_CHROME),
    CLASS_WORD("share", HTML_FRAME),
    CLASS_WORD("bdshare", HTML_CHROME),
    CLASS_WORD("bdsharebuttonbox", HTML_CHROME),
    CLASS_WORD("fenxiang", HTML_CHROME),
    CLASS_WORD("fx", HTML_FRAME),
    CLASS_WORD("related", HTML_CHROME),
    CLASS_WORD("relate", HTML_CHROME),
    CLASS_WORD("relative", HTML_ASIDE),
    CLASS_WORD("xgyd", HTML_CHROME),
    CLASS_WORD("xgwz", HTML_CHROME),
    CLASS_WORD("xgxw", HTML_CHROME),
    CLASS_WORD("recommend", HTML_CHROME),
    CLASS_WORD("tuijian", HTML_CHROME),
    CLASS_WORD("rank", HTML_ASIDE),
    CLASS_WORD("hot", HTML_ASIDE),
    CLASS_WORD("sidebar", HTML_FRAME),
    CLASS_WORD("side", HTML_ASIDE),
    CLASS_WORD("comment", HTML_CHROME),
    CLASS_WORD("comments", HTML_CHROME),
    CLASS_WORD("pinglun", HTML_CHROME),
    CLASS_WORD("copyright", HTML_CHROME),
    CLASS_WORD("banner", HTML_ASIDE),
    CLASS_WORD("login", HTML_CHROME),
    CLASS_WORD("search", HTML_ASIDE),
    CLASS_WORD("qrcode", HTML_CHROME),
    CLASS_WORD("ewm", HTML_CHROME),
    CLASS_WORD("erweima", HTML_CHROME),
    CLASS_WORD("toolbar", HTML_FRAME),
    CLASS_WORD("pagination", HTML_CHROME),
    CLASS_WORD("pager", HTML_CHROME),
    CLASS_WORD("friendlink", HTML_CHROME),
    CLASS_WORD("links", HTML_FRAME),
    CLASS_WORD("advert", HTML_FRAME),
    CLASS_WORD("ads", HTML_FRAME),
    CLASS_WORD("ad", HTML_FRAME),
    CLASS_WORD("statement", HTML_CHROME),
    CLASS_WORD("disclaimer", HTML_CHROME),
    CLASS_WORD("mianze", HTML_CHROME),
    CLASS_WORD("prevnext", HTML_CHROME),
    CLASS_WORD("sxp", HTML_CHROME),
    CLASS_WORD("jammer", HTML_JUNK),
    CLASS_WORD("article", HTML_CONTENT),
    CLASS_WORD("content", HTML_CONTENT),
    CLASS_WORD("zoom", HTML_CONTENT),
    CLASS_WORD("editor", HTML_CONTENT),
    CLASS_WORD("zhengwen", HTML_CONTENT),
    CLASS_WORD("neirong", HTML_CONTENT),
    CLASS_WORD("pretitle", HTML_KICKER),
    CLASS_WORD("prevtitle", HTML_KICKER),
    CLASS_WORD("yinti", HTML_KICKER),
    CLASS_WORD("jianti", HTML_KICKER),
    CLASS_WORD("kicker", HTML_KICKER),
    CLASS_WORD("introtitle", HTML_KICKER),
    CLASS_WORD("title", HTML_TITLED),
    CLASS_WORD("tit", HTML_TITLED),
    CLASS_WORD("biaoti", HTML_TITLED),
    CLASS_WORD("bt", HTML_TITLED),
    CLASS_WORD("headline", HTML_TITLED),
    CLASS_WORD("subtitle", HTML_SUBTITLE),
    CLASS_WORD("futi", HTML_SUBTITLE),
    CLASS_WORD("fubiaoti", HTML_SUBTITLE),
    CLASS_WORD("subhead", HTML_SUBTITLE),
    CLASS_WORD("caption", HTML_CAPTION),
    CLASS_WORD("tuzhu", HTML_CAPTION),
    CLASS_WORD("tushuo", HTML_CAPTION),
    CLASS_WORD("picinfo", HTML_CAPTION),
    CLASS_WORD("imgdesc", HTML_CAPTION),
    CLASS_WORD("author", HTML_AUTHOR),
    CLASS_WORD("zuozhe", HTML_AUTHOR),
    CLASS_WORD("source", HTML_DETAILS),
    CLASS_WORD("laiyuan", HTML_DETAILS),
    CLASS_WORD("pubtime", HTML_DETAILS),
    CLASS_WORD("info", HTML_DETAILS),
    CLASS_WORD("date", HTML_DETAILS),
    CLASS_WORD("time", HTML_DETAILS),
    CLASS_WORD("meta", HTML_DETAILS),
};

static uint16_t marks_of_word(struct span word)
{
    for (unsigned i = 0; i < sizeof(class_words) / sizeof(class_words[0]); i++)
        if (word.length == class_words[i].word.length &&
            (word.data[0] | 0x20) == class_words[i].word.data[0] &&
            span_equal_ignoring_case(word, class_words[i].word))
            return class_words[i].marks;
    return 0;
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* has-footer, no-sidebar, position-relative: how a part is laid out or what else the page has, not
 * what the part is. The length of such a name, or 0. */
static size_t layout_name_at(struct span value, size_t at)
{
    static const char *const heads[] = {"has-", "no-", "with-", "without-", "position-"};
    if (at > 0 && value.data[at - 1] != ' ')
        return 0;
    for (unsigned i = 0; i < sizeof(heads) / sizeof(heads[0]); i++) {
        size_t length = strlen(heads[i]);
        if (!span_equal_ignoring_case(span_slice(value, at, at + length), span_of(heads[i])))
            continue;
        while (at + length < value.length && value.data[at + length] != ' ')
            length++;
        return length;
    }
    return 0;
}

enum { LONGEST_CLASS = 256 };

uint16_t html_marks_of_class(struct span value)
{
    uint16_t marks = 0;
    value = span_slice(value, 0, LONGEST_CLASS);
    for (size_t at = 0; at < value.length;) {
        size_t skipped = layout_name_at(value, at);
        if (skipped > 0 || !is_letter(value.data[at])) {
            at += skipped > 0 ? skipped : 1;
            continue;
        }
        size_t end = at + 1;
        bool lower = value.data[at] >= 'a';
        while (end < value.length && is_letter(value.data[end]) &&
               !(lower && value.data[end] < 'a')) {
            lower = value.data[end] >= 'a';
            end++;
        }
        marks |= marks_of_word(span_slice(value, at, end));
        at = end;
    }
    /* "sub-title", "pre_title": words that mean something together. */
    enum { HEAD = 3 };
    for (size_t at = HEAD; at + 1 < value.length; at++) {
        if ((value.data[at] != '-' && value.data[at] != '_') ||
            !span_equal_ignoring_case(span_slice(value, at + 1, at + 6), SPAN("title")))
            continue;
        struct span head = span_slice(value, at - HEAD, at);
        if (span_equal_ignoring_case(head, SPAN("sub")))
            marks |= HTML_SUBTITLE;
        if (span_equal_ignoring_case(head, SPAN("pre")))
            marks |= HTML_KICKER;
    }
    return marks;
}

unsigned html_meta_of(struct span name)
{
    /* Names of the national guideline for government sites (ArticleTitle ... Author), of Open
     * Graph, and of the usual publishing systems. */
    static const struct {
        const char *name;
        unsigned meta;
    } names[] = {{"ArticleTitle", HTML_META_TITLE},
                 {"og:title", HTML_META_TITLE},
                 {"twitter:title", HTML_META_TITLE},
                 {"PubDate", HTML_META_PUBLISHED},
                 {"article:published_time", HTML_META_PUBLISHED},
                 {"og:release_date", HTML_META_PUBLISHED},
                 {"publishdate", HTML_META_PUBLISHED},
                 {"publish_date", HTML_META_PUBLISHED},
                 {"publish_time", HTML_META_PUBLISHED},
                 {"pubtime", HTML_META_PUBLISHED},
                 {"datePublished", HTML_META_PUBLISHED},
                 {"weibo:article:create_at", HTML_META_PUBLISHED},
                 {"ContentSource", HTML_META_SOURCE},
                 {"source", HTML_META_SOURCE},
                 {"SiteName", HTML_META_SITE},
                 {"og:site_name", HTML_META_SITE},
                 {"Author", HTML_META_AUTHOR},
                 {"article:author", HTML_META_AUTHOR},
                 {"og:article:author", HTML_META_AUTHOR},
                 {"editor", HTML_META_EDITOR}};
    for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]); i++)
        if (span_equal_ignoring_case(name, span_of(names[i].name)))
            return names[i].meta;
    return HTML_METAS;
}

unsigned html_meta_of_id(struct span id)
{
    /* The marks that search engines ask newspapers for, and the account's name in the largest
     * messenger, whose og:site_name is its own. */
    static const struct {
        const char *id;
        unsigned meta;
    } ids[] = {{"source_baidu", HTML_META_SOURCE},
               {"author_baidu", HTML_META_AUTHOR},
               {"editor_baidu", HTML_META_EDITOR},
               {"js_name", HTML_META_SOURCE}};
    for (unsigned i = 0; id.length > 0 && i < sizeof(ids) / sizeof(ids[0]); i++)
        if (span_equal(id, span_of(ids[i].id)))
            return ids[i].meta;
    return HTML_METAS;
}
