/* The table that sites of governments set above a document: 索 引 号 X-2022-1 主题分类 水利, its
 * labels set apart and without colons. They are given them, so that the imprint is read as others
 * are. Such a table begins with 索引号, and each of its rows with a label. */
#include "stages/rows.h"

#include <string.h>

#include "text/glyph.h"

static const struct runes labels[] = {
    RUNES_ROW(U"索引号"),   RUNES_ROW(U"主题分类"), RUNES_ROW(U"信息分类"), RUNES_ROW(U"组配分类"),
    RUNES_ROW(U"体裁分类"), RUNES_ROW(U"服务对象"), RUNES_ROW(U"发布机构"), RUNES_ROW(U"发文机构"),
    RUNES_ROW(U"发文机关"), RUNES_ROW(U"发布日期"), RUNES_ROW(U"发布时间"), RUNES_ROW(U"发文日期"),
    RUNES_ROW(U"成文日期"), RUNES_ROW(U"生成日期"), RUNES_ROW(U"生效日期"), RUNES_ROW(U"废止日期"),
    RUNES_ROW(U"失效日期"), RUNES_ROW(U"信息名称"), RUNES_ROW(U"名称"),     RUNES_ROW(U"标题"),
    RUNES_ROW(U"发文字号"), RUNES_ROW(U"文号"),     RUNES_ROW(U"主题词"),   RUNES_ROW(U"关键词"),
    RUNES_ROW(U"关键字"),   RUNES_ROW(U"内容概述"), RUNES_ROW(U"公开方式"), RUNES_ROW(U"公开时限"),
    RUNES_ROW(U"公开范围"), RUNES_ROW(U"责任部门"), RUNES_ROW(U"有效性"),   RUNES_ROW(U"来源"),
};
enum { LABELS = sizeof(labels) / sizeof(*labels) };

/* Behind a label whose characters blanks may part, with a blank or nothing behind it; 0: none. */
static uint32_t label_end(struct runes text, uint32_t position, size_t label)
{
    uint32_t at = position;
    for (uint32_t i = 0; i < labels[label].length; i++, at++) {
        while (i > 0 && at < text.length && glyph_is_blank(text.data[at]))
            at++;
        if (at >= text.length || text.data[at] != labels[label].data[i])
            return 0;
    }
    return at == text.length || glyph_is_blank(text.data[at]) ? at : 0;
}

static size_t label_at(struct runes text, uint32_t position, uint32_t *end)
{
    for (size_t i = 0; i < LABELS; i++)
        if ((*end = label_end(text, position, i)) > 0)
            return i;
    return LABELS;
}

bool row_opens_register(struct runes text)
{
    return label_end(text, 0, 0) > 0;
}

struct runes row_of_register(struct arena *arena, struct runes text)
{
    uint32_t end, length = 0;
    if (label_at(text, 0, &end) == LABELS)
        return (struct runes){NULL, 0};
    /* each label, of two characters at least, takes one more */
    char32_t *out = arena_take(arena, (text.length + text.length / 2 + 1) * sizeof(*out));
    for (uint32_t i = 0; i < text.length;) {
        bool free = i == 0 || glyph_is_blank(text.data[i - 1]);
        size_t label = free ? label_at(text, i, &end) : LABELS;
        if (label == LABELS) {
            out[length++] = text.data[i++];
            continue;
        }
        memcpy(out + length, labels[label].data, labels[label].length * sizeof(*out));
        length += labels[label].length;
        out[length++] = U'：';
        i = end;
    }
    return (struct runes){out, length};
}
