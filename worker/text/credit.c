/* Credits: the syntax of lines that say who made the article. One pass cuts the text at its labels;
 * a second one decides which names belong to which label, before it or behind it. */
#include "text/credit.h"

#include "text/credit_labels.h"
#include "text/credit_names.h"
#include "text/glyph.h"
#include "text/wording.h"

enum { READ_MOST = 400, LINE_MOST = 160 };

uint32_t credit_label_at(struct runes text, uint32_t position)
{
    const struct credit_label *label = credit_label_find(text, position);
    return label && label->kind == LABEL_ROLE ? label->word.length : 0;
}

/* 云山日报·河西专版, 云山日报农村版: where the paper's own name ends; 0 where the name is no
 * edition's. */
static uint32_t before_edition(struct runes name)
{
    static const struct runes editions[] = {
        WORDING(U"专刊"),
        WORDING(U"版"),
    };
    enum { EDITION_MOST = 8 };
    uint32_t dot = name.length;
    for (uint32_t i = 2; i < name.length && dot == name.length; i++)
        if (credit_is_name_dot(name.data[i]) ||
            (name.data[i - 1] == U'报' && name.data[i] != U'社'))
            dot = i;
    return dot + 2 < name.length && name.length - dot <= EDITION_MOST &&
                   wording_longest_end(name, WORDINGS(editions)) > 0
               ? dot
               : 0;
}

bool credit_is_medium(struct runes name)
{
    static const struct runes endings[] = {
        WORDING(U"中新社"),     WORDING(U"乡讯"),   WORDING(U"传媒"),       WORDING(U"传媒中心"),
        WORDING(U"侨刊"),       WORDING(U"侨讯"),   WORDING(U"信息港"),     WORDING(U"全媒"),
        WORDING(U"全媒体"),     WORDING(U"公众号"), WORDING(U"农民报"),     WORDING(U"发布"),
        WORDING(U"周刊"),       WORDING(U"周报"),   WORDING(U"商报"),       WORDING(U"在线"),
        WORDING(U"客户端"),     WORDING(U"导报"),   WORDING(U"广电"),       WORDING(U"广播电台"),
        WORDING(U"广播电视台"), WORDING(U"微信"),   WORDING(U"快报"),       WORDING(U"报"),
        WORDING(U"新华社"),     WORDING(U"新闻"),   WORDING(U"新闻中心"),   WORDING(U"日报"),
        WORDING(U"早报"),       WORDING(U"时报"),   WORDING(U"时讯"),       WORDING(U"晚报"),
        WORDING(U"晨报"),       WORDING(U"杂志"),   WORDING(U"民族报"),     WORDING(U"电台"),
        WORDING(U"电视台"),     WORDING(U"网"),     WORDING(U"网站"),       WORDING(U"融媒"),
        WORDING(U"融媒中心"),   WORDING(U"融媒体"), WORDING(U"融媒体中心"), WORDING(U"视窗"),
        WORDING(U"通讯社"),     WORDING(U"都市报"), WORDING(U"门户网"),     WORDING(U"零距离"),
    };
    static const struct runes openings[] = {WORDING(U"云上"), WORDING(U"今日"), WORDING(U"掌上")};
    static const struct runes kinds[] = {
        WORDING(U"传媒"),   WORDING(U"全媒"),     WORDING(U"全媒体"),     WORDING(U"公众号"),
        WORDING(U"发布"),   WORDING(U"周刊"),     WORDING(U"商报"),       WORDING(U"在线"),
        WORDING(U"客户端"), WORDING(U"微信"),     WORDING(U"报社"),       WORDING(U"报"),
        WORDING(U"新闻"),   WORDING(U"新闻中心"), WORDING(U"日报"),       WORDING(U"早报"),
        WORDING(U"晚报"),   WORDING(U"晨报"),     WORDING(U"杂志"),       WORDING(U"电台"),
        WORDING(U"电视台"), WORDING(U"网站"),     WORDING(U"网"),         WORDING(U"融媒"),
        WORDING(U"融媒体"), WORDING(U"融媒中心"), WORDING(U"融媒体中心"),
    };
    if (wording_is(name, WORDINGS(kinds)))
        return false; /* what it is, not which */
    if (name.length >= 4 && name.length <= 8 && wording_longest_at(name, 0, WORDINGS(openings)) > 0)
        return true;
    name.length = before_edition(name) > 0 ? before_edition(name) : name.length;
    return name.length >= 2 && name.length <= 24 &&
           wording_longest_end(name, WORDINGS(endings)) > 0;
}

/* ---- labels and the names between them ---- */

struct cut { /* a label, or (label NULL) the text between two labels */
    const struct credit_label *label;
    uint32_t begin, end;
};

/* 云山日报|驻青石|记者: where the medium ends and the place begins that its reporter is posted to;
 * `end` where none is told. */
static uint32_t before_posting(struct runes text, uint32_t begin, uint32_t end)
{
    enum { MEDIUM_LEAST = 2, PLACE_LEAST = 1, PLACE_MOST = 8 };
    uint32_t least = end - begin > PLACE_MOST ? end - PLACE_MOST - 1 : begin;
    for (uint32_t i = end; i-- > least;)
        if (text.data[i] == U'驻' && i >= begin + MEDIUM_LEAST && i + PLACE_LEAST < end)
            return i;
    return end;
}

static bool is_outlet(struct runes text, uint32_t begin, uint32_t end)
{
    return credit_is_medium(runes_slice(text, begin, before_posting(text, begin, end)));
}

/* Where the outlet that is glued to a label begins: 贵州民族报|记者, and 本报|通讯员 behind names.
 */
static uint32_t outlet_before(struct runes text, uint32_t floor, uint32_t label)
{
    static const struct runes own[] = {
        WORDING(U"我报"), WORDING(U"本刊"), WORDING(U"本台"), WORDING(U"本报"),
        WORDING(U"本社"), WORDING(U"本站"), WORDING(U"本网"),
    };
    struct runes before = runes_slice(text, floor, label);
    uint32_t length = wording_longest_end(before, WORDINGS(own));
    if (length > 0)
        return label - length;
    uint32_t begin = label;
    while (begin > floor && label - begin < 24 &&
           (!credit_is_separator(glyph_fold(text.data[begin - 1])) ||
            credit_is_name_dot(text.data[begin - 1])) &&
           text.data[begin - 1] != U'。' && !credit_is_mark(text.data[begin - 1]))
        begin--;
    /* at the head of a credit whatever is glued to the label is an outlet: 半岛全媒体|记者 */
    if (label > begin && (begin == 0 || is_outlet(text, begin, label)))
        return begin;
    /* 贵州日报 记者: a blank between the medium and the label */
    uint32_t end = label;
    while (end > floor && glyph_is_blank(text.data[end - 1]))
        end--;
    length = end < label ? wording_longest_end(runes_slice(text, floor, end), WORDINGS(own)) : 0;
    if (length > 0)
        return end - length;
    begin = end;
    while (begin > floor && end - begin < 24 &&
           !credit_is_separator(glyph_fold(text.data[begin - 1])) &&
           text.data[begin - 1] != U'。' && !credit_is_mark(text.data[begin - 1]))
        begin--;
    return end < label && end - begin >= 3 && is_outlet(text, begin, end) ? begin : label;
}

/* 张三供稿: a label in front of names that may close them too. */
static bool closes_names(const struct credit_label *label)
{
    return runes_equal(label->word, RUNES(U"供稿")) || runes_equal(label->word, RUNES(U"撰稿"));
}

/* Labels of words stand at the head of a part: 国家审定 holds none. Only 记者 and 通讯员 are glued
 * to what stands before them, a medium or the names of the label before. */
static bool can_stand(struct runes text, uint32_t floor, uint32_t position,
                      const struct credit_label *label)
{
    if (label->kind != LABEL_ROLE && label->kind != LABEL_OTHER && label->kind != LABEL_TRAINEE)
        return true;
    if (position == floor || credit_is_separator(glyph_fold(text.data[position - 1])) ||
        credit_is_mark(text.data[position - 1]))
        return true;
    return runes_end_with(label->word, RUNES(U"记者")) ||
           runes_end_with(label->word, RUNES(U"通讯员")) ||
           runes_end_with(label->word, RUNES(U"评论员")) ||
           (runes_start_with(label->word, RUNES(U"特约")) && position == floor + 2 &&
            text.data[floor] == U'本') ||
           ((label->kind == LABEL_OTHER || closes_names(label)) &&
            position + label->word.length == text.length);
}

static size_t cut_at_labels(struct runes text, struct cut cuts[2 * CREDITS_MOST])
{
    size_t count = 0;
    uint32_t begin = 0, i = 0;
    while (i < text.length && count + 2 < 2 * CREDITS_MOST) {
        const struct credit_label *label = credit_label_find(text, i);
        if (!label || !can_stand(text, begin, i, label)) {
            i++;
            continue;
        }
        cuts[count++] = (struct cut){NULL, begin, i};
        cuts[count++] = (struct cut){label, i, i + label->word.length};
        i += label->word.length;
        begin = i;
    }
    cuts[count++] = (struct cut){NULL, begin, text.length};
    return count;
}

static bool has_letters(struct runes text, uint32_t begin, uint32_t end)
{
    for (uint32_t i = begin; i < end; i++)
        if (!credit_is_separator(glyph_fold(text.data[i])) && !credit_is_mark(text.data[i]))
            return true;
    return false;
}

/* 记者 张三 摄影 李四: where the names before have their label in front, so have those behind. */
static bool has_names_of_its_own(struct runes text, const struct cut *label)
{
    const struct cut *before = label - 2, *behind = label + 1;
    if (label->label->kind != LABEL_PHOTO || !before->label)
        return false;
    bool task = before->label->kind == LABEL_WORDS; /* 文 张三 图 李四 */
    if (!task && (label->label->word.length < 2 || before->label->kind != LABEL_ROLE))
        return false;
    return glyph_is_blank(glyph_fold(text.data[behind->begin])) &&
           credit_names_only(runes_slice(text, behind->begin, behind->end));
}

/* Whether the label is set before its names: a colon or slash follows, or nothing precedes. */
static bool leads(struct runes text, const struct cut *label, bool names_before)
{
    uint32_t i = label->end;
    while (glyph_at(text, i) == U' ')
        i++;
    char32_t after = glyph_at(text, i);
    if (label->label->kind == LABEL_OTHER && i < text.length && i > label->end)
        return true; /* 策划 李四: the task's own names follow */
    bool stroke = after == U'/' || credit_is_stroke(after);
    return after == U':' || (stroke && i + 1 < text.length) || !names_before;
}

/* Only people who work for a medium are named with it: 贵州日报记者, 本报通讯员, 本报评论员. */
static bool takes_outlet(const struct credit_label *label)
{
    return label->kind == LABEL_ROLE && label->role != BYLINE_EDITOR;
}

struct reader {
    struct runes text;
    struct credit *credits;
    size_t count;
    enum byline_role role; /* of the last label, for 实习生 */
    bool any_label;
};

static struct credit *add_credit(struct reader *reader, enum byline_role role, bool labelled)
{
    if (reader->count == CREDITS_MOST)
        return &reader->credits[CREDITS_MOST - 1];
    struct credit *credit = &reader->credits[reader->count++];
    *credit = (struct credit){.role = role, .labelled = labelled};
    return credit;
}

/* 张三 摄, 张三/文: the label stands behind names that may have a label of their own. */
static void close_with(struct reader *reader, const struct credit_label *label)
{
    if (reader->count == 0)
        return;
    struct credit *last = &reader->credits[reader->count - 1];
    if (label->kind == LABEL_REPORTED) {
        for (size_t i = 0; i < reader->count; i++)
            reader->credits[i].photographer |= reader->credits[i].role != BYLINE_EDITOR;
    } else if (label->kind == LABEL_PHOTO) {
        last->role = BYLINE_PHOTOGRAPHER;
        /* 本报记者 张三 通讯员 李四 摄: they took it together */
        for (size_t i = reader->count - 1; i-- > 0;) {
            struct credit *credit = &reader->credits[i];
            if (!last->in_front || !credit->in_front ||
                (credit->role != BYLINE_REPORTER && credit->role != BYLINE_CORRESPONDENT))
                break;
            credit->role = BYLINE_PHOTOGRAPHER;
        }
    }
    last->labelled = true;
    last->supplied = (runes_equal(label->word, RUNES(U"供图")) || closes_names(label)) &&
                     credit_is_body(glyph_trim(runes_slice(reader->text, last->begin, last->end)));
}

/* 全媒体记者 says of what kind the reporter is, not of which medium. */
static bool names_no_medium(struct runes text)
{
    static const struct runes words[] = {
        WORDING(U"全媒"), WORDING(U"全媒体"), WORDING(U"指导"),
        WORDING(U"文字"), WORDING(U"新媒体"), WORDING(U"特约"),
        WORDING(U"融媒"), WORDING(U"融媒体"), WORDING(U"驻站"),
    };
    return wording_is(text, WORDINGS(words));
}

/* 云山日报|全媒体|记者: where the medium ends in front of words that say what kind of reporter. */
static uint32_t before_kind(struct runes text, uint32_t begin, uint32_t end)
{
    static const struct runes kinds[] = {
        WORDING(U"全媒"), WORDING(U"全媒体"), WORDING(U"新媒体"),
        WORDING(U"融媒"), WORDING(U"融媒体"),
    };
    static const struct runes own[] = {WORDING(U"报社"), WORDING(U"本台"), WORDING(U"本报"),
                                       WORDING(U"本网")};
    uint32_t kind = wording_longest_end(runes_slice(text, begin, end), WORDINGS(kinds));
    struct runes medium = glyph_trim(runes_slice(text, begin, end - kind));
    if (medium.length > 0 && credit_is_name_dot(medium.data[medium.length - 1]))
        medium.length--; /* 云山日报·融媒体记者 */
    return kind > 0 && (credit_is_medium(medium) || wording_longest_end(medium, WORDINGS(own)) > 0)
               ? begin + medium.length
               : end;
}

static void open_with(struct reader *reader, const struct cut *cut, uint32_t floor)
{
    const struct credit_label *label = cut->label;
    enum byline_role role = label->role;
    if (label->kind == LABEL_TRAINEE)
        role =
            reader->any_label && reader->role != BYLINE_PHOTOGRAPHER ? reader->role : label->role;
    if (label->kind == LABEL_REPORTED)
        role = BYLINE_AUTHOR;
    struct credit *credit = add_credit(reader, role, true);
    credit->photographer = label->kind == LABEL_REPORTED;
    credit->weak =
        (label->kind == LABEL_ROLE && label->word.length == 2 &&
         label->role != BYLINE_PHOTOGRAPHER && !runes_equal(label->word, RUNES(U"记者")) &&
         !runes_equal(label->word, RUNES(U"责编"))) ||
        runes_equal(label->word, RUNES(U"小记者"));
    credit->in_front = label->kind != LABEL_PHOTO && label->kind != LABEL_REPORTED &&
                       !runes_end_with(label->word, RUNES(U"评论员")); /* …：奋力谱写新篇章 */
    credit->other = label->kind == LABEL_OTHER;
    credit->film = runes_equal(label->word, RUNES(U"视频"));
    if (takes_outlet(label)) {
        credit->outlet_begin = outlet_before(reader->text, floor, cut->begin);
        credit->outlet_end = before_posting(reader->text, credit->outlet_begin, cut->begin);
        credit->outlet_end = before_kind(reader->text, credit->outlet_begin, credit->outlet_end);
        if (names_no_medium(runes_slice(reader->text, credit->outlet_begin, cut->begin)))
            credit->outlet_begin = credit->outlet_end;
    }
    reader->role = role;
}

/* 文/图 本报记者 张三: a label of both tasks holds for the names that have one of their own, and so
 * does 图/通讯员 李四 for those right behind it. */
static void share_tasks(struct credit *credits, size_t count)
{
    for (size_t i = 0; i + 1 < count; i++)
        if (credits[i].role == BYLINE_PHOTOGRAPHER && credits[i].begin == credits[i].end)
            credits[i + 1].photographer |= credits[i + 1].role == BYLINE_REPORTER ||
                                           credits[i + 1].role == BYLINE_CORRESPONDENT;
        else if (credits[i].photographer && credits[i].begin == credits[i].end)
            for (size_t k = i + 1; k < count; k++)
                credits[k].photographer |= credits[k].role != BYLINE_EDITOR;
}

/* 云山县融媒体中心张明 李芳/文: a medium that is glued to the first name is the credit's outlet.
 * Returns where the names begin. */
static uint32_t take_glued_medium(struct credit *credit, struct runes text, uint32_t begin,
                                  uint32_t end)
{
    static const struct runes endings[] = {
        WORDING(U"传媒中心"), WORDING(U"广播电视台"), WORDING(U"报社"),       WORDING(U"新闻中心"),
        WORDING(U"电视台"),   WORDING(U"融媒中心"),   WORDING(U"融媒体中心"),
    };
    enum { MEDIUM_LEAST = 4, NAME_MOST = 4 };
    uint32_t medium = begin;
    while (medium < end && !rune_is_han(text.data[medium]))
        medium++;
    uint32_t token = medium;
    while (token < end && rune_is_han(text.data[token]))
        token++;
    for (uint32_t name = 2; name <= NAME_MOST && medium + MEDIUM_LEAST + name <= token; name++)
        if (wording_longest_end(runes_slice(text, medium, token - name), WORDINGS(endings)) > 0 &&
            credit_is_name(runes_slice(text, token - name, token))) {
            credit->outlet_begin = medium;
            credit->outlet_end = token - name;
            return token - name;
        }
    return begin;
}

bool credit_is_calling(struct runes text)
{
    static const struct runes people[] = {
        WORDING(U"专员"),     WORDING(U"主任"),     WORDING(U"主席"),     WORDING(U"乡长"),
        WORDING(U"书记"),     WORDING(U"人大代表"), WORDING(U"会长"),     WORDING(U"党代表"),
        WORDING(U"区委委员"), WORDING(U"区长"),     WORDING(U"厅长"),     WORDING(U"县委委员"),
        WORDING(U"县长"),     WORDING(U"场长"),     WORDING(U"处长"),     WORDING(U"委员"),
        WORDING(U"局长"),     WORDING(U"州长"),     WORDING(U"市委委员"), WORDING(U"市长"),
        WORDING(U"所长"),     WORDING(U"政协委员"), WORDING(U"教授"),     WORDING(U"旗长"),
        WORDING(U"村主任"),   WORDING(U"校长"),     WORDING(U"检察长"),   WORDING(U"理事长"),
        WORDING(U"盟长"),     WORDING(U"省长"),     WORDING(U"研究员"),   WORDING(U"科长"),
        WORDING(U"站长"),     WORDING(U"董事长"),   WORDING(U"讲师"),     WORDING(U"部长"),
        WORDING(U"镇长"),     WORDING(U"院长"),
    };
    return wording_longest_end(text, WORDINGS(people)) > 0;
}

/* 图文：县融媒体中心 张三, 作者：政协委员 张三, 作者：石桥镇党委书记 张三: the body that the names
 * behind a label work for, or what they are, told in front of them; a medium is the credit's
 * outlet. Returns where the names begin.
 */
static uint32_t behind_affiliation(struct credit *credit, struct runes text, uint32_t begin,
                                   uint32_t end)
{
    enum { MEDIUM_LEAST = 4 };
    uint32_t body = begin;
    while (body < end && !rune_is_han(text.data[body]))
        body++;
    struct runes names = runes_slice(text, body, end);
    uint32_t first = 0;
    while (first < names.length && rune_is_han(names.data[first]))
        first++;
    struct runes front = runes_slice(names, 0, first);
    bool medium = first >= MEDIUM_LEAST && credit_is_medium(front);
    bool named = first < names.length && glyph_is_blank(names.data[first]) &&
                 (medium || credit_is_calling(front)) &&
                 credit_names_only(runes_slice(names, first, names.length));
    uint32_t behind = named ? first : credit_names_behind_body(names);
    if (behind == 0)
        return begin;
    if (medium && credit->role != BYLINE_EDITOR && credit->outlet_end == credit->outlet_begin) {
        credit->outlet_begin = body;
        credit->outlet_end = body + first;
    }
    return body + behind;
}

/* 新华社发（张三 摄）: who hands the picture out is not who took it. Returns where the names begin.
 */
static uint32_t behind_hand_out(struct runes text, uint32_t begin, uint32_t end)
{
    enum { MEDIUM_MOST = 8 };
    static const struct runes endings[] = {
        WORDING(U"报发"),
        WORDING(U"社发"),
        WORDING(U"网发"),
    };
    uint32_t medium = begin;
    while (medium < end && !rune_is_han(text.data[medium]))
        medium++;
    uint32_t names = medium;
    while (names < end && rune_is_han(text.data[names]))
        names++;
    return names < end && names - medium <= MEDIUM_MOST &&
                   wording_longest_end(runes_slice(text, medium, names), WORDINGS(endings)) > 0
               ? names
               : begin;
}

struct runes credit_hands_out(struct runes text)
{
    uint32_t names = behind_hand_out(text, 0, text.length);
    return names > 0 ? runes_slice(text, 0, names - 1) : (struct runes){NULL, 0};
}

/* 记者张三/云林报导: the place that a reporter writes from is none of the names. Returns where
 * these end. */
static uint32_t before_place(struct runes text, uint32_t begin, uint32_t end)
{
    enum { PLACE_LEAST = 2, PLACE_MOST = 6 };
    uint32_t last = end;
    while (last > begin && glyph_is_blank(text.data[last - 1]))
        last--;
    uint32_t slash = last;
    while (slash > begin && rune_is_han(text.data[slash - 1]))
        slash--;
    return slash > begin + 1 && glyph_at(text, slash - 1) == U'/' && last - slash >= PLACE_LEAST &&
                   last - slash <= PLACE_MOST
               ? slash - 1
               : end;
}

static void give_names(struct reader *reader, uint32_t begin, uint32_t end)
{
    begin = behind_hand_out(reader->text, begin, end);
    struct credit *credit = reader->count > 0 ? &reader->credits[reader->count - 1] : NULL;
    if (!credit || credit->end > credit->begin) {
        credit = add_credit(reader, BYLINE_AUTHOR, false);
        begin = take_glued_medium(credit, reader->text, begin, end);
    }
    credit->separated = begin < end && credit_is_separator(glyph_fold(reader->text.data[begin]));
    if (begin < end &&
        (glyph_at(reader->text, begin) == U':' || glyph_at(reader->text, begin) == U'/'))
        begin = behind_affiliation(credit, reader->text, begin, end);
    credit->begin = begin;
    credit->end = end;
    while (begin < end && credit_is_separator(glyph_fold(reader->text.data[begin])))
        begin++;
    struct runes names = glyph_trim(runes_slice(reader->text, begin, end));
    credit->supplied = credit->role == BYLINE_PHOTOGRAPHER &&
                       (credit_is_body(names) || credit_is_medium(names)); /* 文/张三 图/县林业局 */
}

/* 云山日报、|云山网记者: another medium that the reporters work for, and no name. */
static bool is_medium_beside(struct runes text)
{
    uint32_t end = text.length;
    while (end > 0 && credit_is_separator(glyph_fold(text.data[end - 1])))
        end--;
    return end > 2 && end < text.length && credit_is_medium(runes_slice(text, 0, end));
}

size_t credit_read(struct runes text, struct credit credits[CREDITS_MOST])
{
    text = runes_slice(text, 0, READ_MOST);
    struct cut cuts[2 * CREDITS_MOST];
    size_t cut_count = cut_at_labels(text, cuts);
    if (cut_count < 2)
        return 0;
    struct reader reader = {.text = text, .credits = credits};
    for (size_t i = 0; i < cut_count; i++) {
        const struct cut *cut = &cuts[i];
        if (cut->label) {
            bool names_before = reader.count > 0 &&
                                credits[reader.count - 1].end > credits[reader.count - 1].begin &&
                                credits[reader.count - 1].end == cut->begin;
            bool behind = cut->label->kind == LABEL_PHOTO || cut->label->kind == LABEL_REPORTED ||
                          cut->label->kind == LABEL_WORDS || cut->label->kind == LABEL_OTHER ||
                          (closes_names(cut->label) && cut->end == text.length);
            bool own = i >= 2 && i + 1 < cut_count && cut->end < text.length &&
                       has_names_of_its_own(text, cut);
            if (behind && !own && !leads(text, cut, names_before))
                close_with(&reader, cut->label);
            else
                open_with(&reader, cut, i > 0 ? cuts[i - 1].begin : 0);
            reader.any_label = true;
            continue;
        }
        uint32_t end = cut->end;
        const struct credit_label *next = i + 1 < cut_count ? cuts[i + 1].label : NULL;
        const bool closed = next && closes_names(next) && cuts[i + 1].end == text.length;
        if (next && takes_outlet(next) && !closed)
            end = outlet_before(text, cut->begin, cut->end);
        else if (next && runes_equal(next->word, RUNES(U"报导")))
            end = before_place(text, cut->begin, cut->end);
        uint32_t begin = cut->begin;
        if (closed && i == 0) /* 县水利局 张三供稿 */
            begin += credit_names_behind_body(runes_slice(text, begin, end));
        if (next && takes_outlet(next) && is_medium_beside(runes_slice(text, begin, end)))
            begin = end;
        if (has_letters(text, begin, end))
            give_names(&reader, begin, end);
    }
    share_tasks(credits, reader.count);
    return reader.count;
}

static bool holds_sentence(struct runes text)
{
    for (uint32_t i = 0; i < text.length; i++)
        if (text.data[i] == U'。' || text.data[i] == U'，')
            return true;
    return false;
}

/* ：云山县融媒体中心 */
static bool ends_with_medium(struct runes names)
{
    uint32_t begin = 0;
    while (begin < names.length && credit_is_separator(glyph_fold(names.data[begin])))
        begin++;
    return credit_is_medium(glyph_trim(runes_slice(names, begin, names.length)));
}

/* Whether the label vouches for names without anything between them: one in front, but not where
 * something else than a medium is glued to it (某小学小记者 直击校园运动会). */
static bool vouches(const struct credit *credit, struct runes line)
{
    struct runes outlet = runes_slice(line, credit->outlet_begin, credit->outlet_end);
    return credit->in_front && credit->role != BYLINE_EDITOR &&
           (outlet.length == 0 || outlet.data[0] == U'本' || credit_is_medium(outlet));
}

size_t credit_read_line(struct runes line, struct credit credits[CREDITS_MOST])
{
    if (line.length < 3 || line.length > LINE_MOST)
        return 0;
    size_t count = credit_read(line, credits);
    bool named = false;
    for (size_t i = 0; i < count; i++) {
        const struct credit *credit = &credits[i];
        struct runes names = runes_slice(line, credit->begin, credit->end);
        struct credit_shape shape = credit_shape_of(names);
        if (credit->weak && !credit->separated)
            return 0;
        bool film = credit->film && !ends_with_medium(names);
        char32_t behind = glyph_at(names, 0);
        if (credit->film && (behind == U']' || behind == U'|'))
            return 0; /* 【视频】, 视频｜: in front of a title */
        if (credit->supplied) {
            named = true;
            continue;
        }
        bool task = credit->other && credit->separated && names.length <= 24 &&
                    !holds_sentence(names) && !film;
        if (shape.strange > 0 && !task)
            return 0;
        if (shape.glued > (vouches(credit, line) ? 4u : 0u) && (!credit->other || film))
            return 0; /* 视频：云山县春耕忙 is what the film shows */
        if (credit->labelled && (!credit->other || credit->separated) &&
            shape.glued + shape.names + shape.singles > 0)
            named = true;
    }
    return named ? count : 0;
}

bool credit_is_line(struct runes line)
{
    struct credit credits[CREDITS_MOST];
    return credit_read_line(glyph_trim(line), credits) > 0;
}
