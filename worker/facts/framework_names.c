/* The names of numeric frames: “1+573”工作体系, “三个坚持”, “三包一评”工作法. A name is accepted by
 * its shape (what its numerals count) and, where the shape alone could be chance, by a head noun;
 * what the frame consists of is framework_parts.c's. */
#include "facts/framework_parts.h"
#include "mentions/hit_walk.h"

enum { LONGEST_NAME = 18, LONGEST_SPELT = 36, FURTHEST_NOUN = 14 };

bool frame_is_key_letter(char32_t c)
{
    return c == U'N' || c == U'X' || c == U'n' || c == U'x' || c == U'Ｎ';
}

/* 1+573, 7+3, 3+N, 530: false where the content is not digits, letters and plus signs alone. */
static bool digit_shape(struct runes text, uint32_t begin, uint32_t end, struct frame_shape *shape)
{
    bool plus = false, bare = true;
    *shape = (struct frame_shape){.digits = true};
    for (uint32_t i = begin; i < end;) {
        char32_t c = text.data[i];
        uint32_t from = i;
        if (c == U'+' || c == U'＋') {
            plus = true;
            i++;
            continue;
        }
        if (frame_is_key_letter(c)) {
            bare = false;
            i++;
        } else {
            while (i < end && rune_is_digit(text.data[i]))
                i++;
        }
        if (i == from || shape->key_count == FRAME_MOST_KEYS)
            return false;
        uint32_t value = 0;
        phrase_count(text, from, i, &value);
        shape->keys[shape->key_count] = value;
        shape->key_at[shape->key_count++] = (struct phrase){from, i};
    }
    if (!plus && bare && (end - begin < 2 || end - begin > 5))
        return false;
    if (!plus && !bare)
        return false;
    /* 684 in one piece is 6, 8 and 4 unless its parts say otherwise. */
    for (uint32_t k = 0; k < shape->key_count && shape->key_count < FRAME_MOST_KEYS; k++) {
        uint32_t length = shape->key_at[k].end - shape->key_at[k].begin;
        if (length < 3)
            continue;
        struct phrase whole = shape->key_at[k];
        uint32_t extra = length - 1;
        if (shape->key_count + extra > FRAME_MOST_KEYS)
            break;
        for (uint32_t m = shape->key_count; m-- > k + 1;) {
            shape->keys[m + extra] = shape->keys[m];
            shape->key_at[m + extra] = shape->key_at[m];
        }
        for (uint32_t m = 0; m < length; m++) {
            shape->keys[k + m] = text.data[whole.begin + m] - U'0';
            shape->key_at[k + m] = (struct phrase){whole.begin + m, whole.begin + m + 1};
        }
        shape->key_count += extra;
        k += extra;
    }
    return shape->key_count > 0;
}

/* 一二三四, 三五八: a key of one digit each; false where the content is anything else. */
static bool spoken_digits_shape(struct runes text, uint32_t begin, uint32_t end,
                                struct frame_shape *shape)
{
    enum { LEAST = 3 };
    *shape = (struct frame_shape){.digits = true};
    if (end - begin < LEAST || end - begin > FRAME_MOST_KEYS)
        return false;
    for (uint32_t i = begin; i < end; i++) {
        uint32_t value;
        if (!RUNE_AMONG(text.data[i], U"一二三四五六七八九") ||
            phrase_count(text, i, i + 1, &value) == 0)
            return false;
        shape->keys[shape->key_count] = value;
        shape->key_at[shape->key_count++] = (struct phrase){i, i + 1};
    }
    return true;
}

/* 双百, 双千万: twice so many; a frame only with a head noun. */
static bool doubled_magnitude(struct runes text, uint32_t begin, uint32_t end)
{
    uint32_t at = begin + 1;
    while (at < end && RUNE_AMONG(text.data[at], U"十百千万亿"))
        at++;
    return at == end && end > begin + 1 && text.data[begin] == U'双';
}

/* 三月三, 六月六: a day of the old calendar. */
static bool is_month_day(struct runes text, uint32_t begin, uint32_t end)
{
    uint32_t value, month = phrase_count(text, begin, end, &value);
    return month > 0 && begin + month < end && text.data[begin + month] == U'月' &&
           begin + month + 1 + phrase_count(text, begin + month + 1, end, &value) == end;
}

/* 五个提升, 三包一评, 一核两翼三走廊: numerals that each count what follows them. */
static bool chinese_shape(struct runes text, uint32_t begin, uint32_t end,
                          struct frame_shape *shape)
{
    *shape = (struct frame_shape){0};
    bool any_above_one = false, doubled = false, classifier = false, times = false;
    for (uint32_t i = begin; i < end;) {
        uint32_t value;
        uint32_t length = phrase_count(text, i, end, &value);
        if (length == 0) {
            i++;
            continue;
        }
        bool counts = i + length < end && text.data[i] != U'双';
        doubled |= text.data[i] == U'双';
        if (counts && i > begin && text.data[i - 1] == U'个')
            counts = false; /* 五个一: the last one is the thing counted */
        if (counts && shape->key_count < FRAME_MOST_KEYS) {
            if (shape->key_count > 0)
                shape->key_at[shape->key_count - 1].end = i;
            shape->keys[shape->key_count] = value;
            shape->key_at[shape->key_count++] = (struct phrase){i, end};
            any_above_one |= value > 1;
            char32_t next = text.data[i + length];
            times |= next == U'年' || next == U'月' || next == U'天' || next == U'次';
            classifier |= next == U'个' || next == U'大' || next == U'项' || next == U'条';
            classifier |= next == U'重' && value > 2; /* “三重压力” */
        }
        i += length;
    }
    enum { ROW_OF_ONES = 2 }; /* 一镇一院一团队, 一户一档 */
    if (shape->key_count == 0 || shape->key_at[0].begin != begin || (doubled && !any_above_one) ||
        !(any_above_one || shape->key_count >= ROW_OF_ONES))
        return false;
    shape->doubled = doubled;
    for (uint32_t k = 0; k < shape->key_count; k++)
        shape->total += shape->keys[k];
    if (shape->key_count == 2 && shape->keys[0] == shape->keys[1] && shape->keys[0] > 2)
        shape->total = shape->keys[0]; /* 五对照五查摆: each part has both */
    if (times)
        shape->total = 0; /* 三年翻番计划: the numeral counts no parts */
    if (shape->key_count == 2 && runes_at(text, shape->key_at[1].begin - 1, RUNES(U"位一体")))
        shape->total = shape->keys[0]; /* 五位一体 is five in one */
    if (shape->key_count == 2 && shape->key_at[1].end == shape->key_at[1].begin + 2 &&
        runes_at(text, shape->key_at[1].begin, RUNES(U"一体")))
        shape->total = shape->keys[0]; /* 三园一体 */
    if (shape->key_count == 1 && !classifier)
        return end - begin >= 2; /* 三事分流, 五进: only with a head noun, see accept_name */
    return true;
}

/* “四个一”|等|机制, “一抓两促”|和|某行动: whether the noun behind is of several, and no part of the
 * name. */
static bool is_one_of_several(struct runes text, uint32_t at, uint32_t limit)
{
    return at < limit && RUNE_AMONG(text.data[at], U"等和与及");
}

/* “六链”建设|推动产业, but “四好”发展促进行动: whether one of the words goes on to what the frame
 * does, and not to what it is. */
static bool drives_on(struct runes text, uint32_t at, uint32_t limit, const struct runes *words)
{
    static const struct runes actions[] = {
        RUNES_ROW(U"行动"), RUNES_ROW(U"工程"), RUNES_ROW(U"计划"), RUNES_ROW(U"机制"),
        RUNES_ROW(U"活动"), RUNES_ROW(U"工作"), RUNES_ROW(U"专项"), {NULL, 0}};
    const uint32_t behind = at + phrase_word_length(text, at, limit, words);
    return behind > at && phrase_word_at(text, behind, limit, actions) == NULL;
}

uint32_t frame_noun_end(const struct reading *reading, uint32_t from, uint32_t limit)
{
    struct runes text = reading->text;
    uint32_t last = from;
    if (is_one_of_several(text, from, limit))
        return from;
    if (runes_at(text, from, RUNES(U"的要求")) || /* 按照“四个一批”的要求 */
        (from < limit && RUNE_AMONG(text.data[from], U"为是作") && /* 以“四个一批”|为目标 */
         !(from + 1 < limit && text.data[from] == U'作' &&
           RUNE_AMONG(text.data[from + 1], U"风物业")))) /* “336”|作风提升行动 */
        return from;
    static const struct runes governing[] = {
        RUNES_ROW(U"作出"), RUNES_ROW(U"出台"), RUNES_ROW(U"制定"), RUNES_ROW(U"印发"),
        RUNES_ROW(U"召开"), RUNES_ROW(U"提出"), RUNES_ROW(U"开展"), {NULL, 0}};
    static const struct runes driving[] = {
        RUNES_ROW(U"引领"), RUNES_ROW(U"承接"), RUNES_ROW(U"推动"),
        RUNES_ROW(U"促进"), RUNES_ROW(U"带动"), RUNES_ROW(U"助推"),
        RUNES_ROW(U"助力"), RUNES_ROW(U"落实"), {NULL, 0}};
    while (last < limit && last - from < FURTHEST_NOUN && rune_is_han(text.data[last]) &&
           phrase_word_at(text, last, limit, governing) == NULL && /* “两个清单”工作|提出要求 */
           !(last > from && drives_on(text, last, limit, driving)) &&
           !(last > from && RUNE_AMONG(text.data[last], U"和与及")))
        last++;
    static const struct runes deeds[] = {RUNES_ROW(U"培育"), RUNES_ROW(U"建设"), RUNES_ROW(U"提升"),
                                         RUNES_ROW(U"攻坚"), RUNES_ROW(U"创建"), RUNES_ROW(U"倍增"),
                                         RUNES_ROW(U"改造"), RUNES_ROW(U"发展"), {NULL, 0}};
    uint32_t end = from;
    struct hit_walk walk = hit_walk(reading, from, last, LEXICON_KIND(LEXICON_FRAME_NOUNS));
    const struct lexicon_hit *hit;
    while ((hit = hit_next(&walk)) != NULL) {
        const bool goes_on = end > from && hit->begin == end; /* 产业|链 */
        if (hit->end > last || (hit->end - hit->begin < 2 && !goes_on) ||
            (hit->end < limit && text.data[hit->end] == U'化' &&
             !runes_at(text, hit->end, RUNES(U"化解"))) || /* 标准化 */
            (end > from && runes_at(text, hit->begin, RUNES(U"要求"))))
            continue; /* 按照“三级联动”机制|要求 */
        uint32_t deed = end > from ? phrase_word_length(text, end, last, deeds) : 0;
        if (end == from || hit->begin <= end || (deed > 0 && hit->begin == end + deed))
            end = hit->end > end ? hit->end : end; /* 产业集群|培育|工程 */
    }
    return end;
}

bool frame_noun_is(const struct reading *reading, uint32_t at, struct span kind)
{
    const struct lexicon_hit *noun =
        at < reading->text.length ? lexicon_hit_at(&reading->hits, at, LEXICON_FRAME_NOUNS) : NULL;
    return noun != NULL && span_equal(lexicon_entry_of(reading->lexicon, noun->entry)->value, kind);
}

/* “622”|等|联农机制: whether the noun that the name shares with others is a frame's. */
static bool heads_several(const struct reading *reading, uint32_t at, uint32_t limit)
{
    return is_one_of_several(reading->text, at, limit) &&
           frame_noun_end(reading, at + 1, limit) > at + 1;
}

/* Emergency and service numbers, years, and days that stand in quotation marks are no frames. */
static bool is_common_number(struct runes text, const struct frame_name *name)
{
    uint32_t length = name->inner_end - name->inner_begin, value = 0;
    for (uint32_t i = name->inner_begin; i < name->inner_end; i++)
        value = value * 10 + (text.data[i] - U'0');
    static const struct runes served[] = {
        RUNES_ROW(U"平台"), RUNES_ROW(U"政务"), RUNES_ROW(U"市民"), RUNES_ROW(U"便民"),
        RUNES_ROW(U"服务"), RUNES_ROW(U"热线"), {NULL, 0}};
    static const uint32_t common[] = {110, 119, 120, 122, 114, 315, 618, 911};
    for (size_t i = 0; i < sizeof(common) / sizeof(common[0]); i++)
        if (length == 3 && value == common[i])
            return true;
    /* 12345政务服务平台: a hotline, as 12315 is */
    return (length == 4 && value >= 1840 && value <= 2100) ||
           (length == 5 && value / 1000 == 12 &&
            (value != 12345 ||
             phrase_word_at(text, name->inner_end + 1, text.length, served) != NULL));
}

/* “十大名菜”, “十大明星村”: as many as are chosen for an honour. */
static bool is_ranking(struct runes text, const struct frame_name *name)
{
    static const struct runes chosen[] = {
        RUNES_ROW(U"村"),   RUNES_ROW(U"镇"),   RUNES_ROW(U"乡"),   RUNES_ROW(U"人物"),
        RUNES_ROW(U"青年"), RUNES_ROW(U"新闻"), RUNES_ROW(U"标兵"), RUNES_ROW(U"典型"),
        RUNES_ROW(U"家庭"), RUNES_ROW(U"名片"), RUNES_ROW(U"名菜"), RUNES_ROW(U"美食"),
        RUNES_ROW(U"景区"), RUNES_ROW(U"景点"), RUNES_ROW(U"模范"), RUNES_ROW(U"能手"),
        RUNES_ROW(U"好人"), RUNES_ROW(U"工匠"), RUNES_ROW(U"教师"), RUNES_ROW(U"女性"),
        RUNES_ROW(U"孝子"), RUNES_ROW(U"名师"), RUNES_ROW(U"名医"), RUNES_ROW(U"特产"),
        RUNES_ROW(U"案例"), RUNES_ROW(U"成果"), {NULL, 0}};
    return runes_at(text, name->inner_begin, RUNES(U"十大")) &&
           phrase_word_before(text, name->inner_begin, name->inner_end, chosen) != NULL;
}

/* “五必访”, “三不放过”, “四公开”: a count of what must or must not be done. */
static bool counts_rules(struct runes text, const struct frame_name *name)
{
    enum { SHORT = 3, LONG = 6 };
    static const struct runes rules[] = {
        RUNES_ROW(U"必"),     RUNES_ROW(U"不"),   RUNES_ROW(U"公开"), RUNES_ROW(U"统一"),
        RUNES_ROW(U"到位"),   RUNES_ROW(U"上门"), RUNES_ROW(U"见面"), RUNES_ROW(U"结合"),
        RUNES_ROW(U"落实"),   RUNES_ROW(U"提升"), RUNES_ROW(U"联动"), RUNES_ROW(U"严禁"),
        RUNES_ROW(U"下基层"), {NULL, 0}};
    uint32_t number;
    const uint32_t at =
        name->inner_begin + phrase_count(text, name->inner_begin, name->inner_end, &number);
    return name->shape.key_count == 1 && name->shape.total > 1 &&
           name->inner_end - name->inner_begin >= SHORT &&
           name->inner_end - name->inner_begin <= LONG &&
           phrase_word_at(text, at, name->inner_end, rules) != NULL;
}

/* “九九消费季”, “六六购物节”活动: what is held, by its days; but “五大文化节”工程. */
static bool is_occasion(const struct reading *reading, const struct frame_name *name,
                        uint32_t limit)
{
    enum { DAYS = 2 };
    struct runes text = reading->text;
    static const struct runes occasions[] = {
        RUNES_ROW(U"购物节"), RUNES_ROW(U"消费节"), RUNES_ROW(U"文化节"),
        RUNES_ROW(U"艺术节"), RUNES_ROW(U"旅游节"), RUNES_ROW(U"美食节"),
        RUNES_ROW(U"采摘节"), RUNES_ROW(U"丰收节"), RUNES_ROW(U"狂欢节"),
        RUNES_ROW(U"消费季"), RUNES_ROW(U"旅游季"), RUNES_ROW(U"购物季"),
        RUNES_ROW(U"文化季"), RUNES_ROW(U"大集"),   RUNES_ROW(U"市集"),
        RUNES_ROW(U"赶集"),   RUNES_ROW(U"村晚"),   RUNES_ROW(U"晚会"),
        RUNES_ROW(U"晚宴"),   RUNES_ROW(U"家宴"),   RUNES_ROW(U"书展"),
        RUNES_ROW(U"车展"),   RUNES_ROW(U"画展"),   RUNES_ROW(U"花展"),
        RUNES_ROW(U"灯展"),   RUNES_ROW(U"联展"),   {NULL, 0}};
    if (name->inner_end - name->inner_begin <= DAYS)
        return false;
    const bool day = text.data[name->inner_begin] == text.data[name->inner_begin + 1];
    const uint32_t behind = name->inner_end + 1;
    const uint32_t noun = frame_noun_end(reading, behind, limit);
    return (day || name->shape.key_count == 1) &&
           phrase_word_before(text, name->inner_begin, name->inner_end, occasions) != NULL &&
           (noun == behind || runes_end_with(runes_slice(text, behind, noun), RUNES(U"活动")));
}

/* “15分钟”服务圈, “7×24小时”: an amount. */
static bool is_amount(struct runes text, const struct frame_name *name)
{
    static const struct runes units[] = {RUNES_ROW(U"分钟"), RUNES_ROW(U"小时"), RUNES_ROW(U"公里"),
                                         RUNES_ROW(U"元"),   RUNES_ROW(U"亩"),   RUNES_ROW(U"岁"),
                                         {NULL, 0}};
    return rune_is_digit(text.data[name->inner_begin]) &&
           phrase_word_before(text, name->inner_begin, name->inner_end, units) != NULL;
}

/* “三不放过”|：…, “432”，即…: whether what the name says is told right behind it. */
static bool is_spelt_out(struct runes text, uint32_t at, uint32_t limit)
{
    static const struct runes marks[] = {
        RUNES_ROW(U"："), RUNES_ROW(U"，即"), RUNES_ROW(U"（即"), RUNES_ROW(U"，就是"), {NULL, 0}};
    return phrase_word_at(text, at, limit, marks) != NULL;
}

static bool accept_name(const struct reading *reading, struct frame_name *name, uint32_t limit)
{
    struct runes text = reading->text;
    if (digit_shape(text, name->inner_begin, name->inner_end, &name->shape)) {
        name->plus = name->shape.key_count > 1 &&
                     runes_find(runes_slice(text, name->inner_begin, name->inner_end), 0,
                                RUNES(U"+")) < name->inner_end - name->inner_begin;
        static const struct runes projects[] = {
            RUNES_ROW(U"项目"), RUNES_ROW(U"重大项目"), RUNES_ROW(U"重点项目"), {NULL, 0}};
        name->end = frame_noun_end(reading, name->end, limit);
        if (name->end == name->inner_end + 1 && !name->plus) /* “6030”重大项目 */
            name->end += phrase_word_length(text, name->end, limit, projects);
        name->headed =
            name->end > name->inner_end + 1 || heads_several(reading, name->inner_end + 1, limit);
        if (is_common_number(text, name))
            return name->plus;
        name->told_only = !name->plus && !name->headed &&
                          (is_spelt_out(text, name->end, limit) ||
                           runes_at(text, name->end, RUNES(U"即"))); /* “432”即四… */
        return name->plus || name->headed || name->told_only;
    }
    struct runes inner = runes_slice(text, name->inner_begin, name->inner_end);
    if (spoken_digits_shape(text, name->inner_begin, name->inner_end, &name->shape)) {
        uint32_t quoted = name->end;
        name->end = frame_noun_end(reading, quoted, limit);
        name->headed = name->end > quoted;
        return name->headed && lexicon_find(reading->lexicon, LEXICON_NOT_FRAMES, inner) == NULL;
    }
    if (doubled_magnitude(text, name->inner_begin, name->inner_end)) { /* “双百”行动 */
        const uint32_t quoted = name->end;
        name->shape = (struct frame_shape){.doubled = true};
        name->end = frame_noun_end(reading, quoted, limit);
        name->headed = name->end > quoted;
        return name->headed;
    }
    if (runes_find(inner, 0, RUNES(U"·")) < inner.length || /* “3·15” is a day */
        is_month_day(text, name->inner_begin, name->inner_end) ||
        !chinese_shape(text, name->inner_begin, name->inner_end, &name->shape) ||
        is_occasion(reading, name, limit) || is_amount(text, name))
        return false;
    uint32_t quoted_end = name->end;
    const bool way = frame_noun_is(reading, quoted_end, SPAN("way"));
    if (lexicon_find(reading->lexicon, LEXICON_NOT_FRAMES, inner) != NULL &&
        (name->shape.key_count < 2 || !way))
        return false; /* “三会一课”, but “三会一课”制度 */
    if (name->shape.key_count == 2 && name->shape.total == 2 && !way)
        return false; /* “一老一小”, but “一户一档”机制 */
    name->end = frame_noun_end(reading, name->end, limit);
    name->headed = name->end > quoted_end || heads_several(reading, quoted_end, limit);
    if (name->shape.doubled && !name->headed)
        return false; /* “三元双向”循环体系, but not “三区双线” */
    for (uint32_t i = name->inner_begin + 2; i + 1 < name->inner_end && !name->headed; i++)
        name->headed = lexicon_find(reading->lexicon, LEXICON_FRAME_NOUNS,
                                    runes_slice(text, i, name->inner_end)) != NULL;
    bool classifier = name->shape.key_count > 1 && name->shape.total > name->shape.key_count;
    for (uint32_t i = name->inner_begin; i < name->inner_end; i++)
        classifier |= text.data[i] == U'个' ||
                      (RUNE_AMONG(text.data[i], U"大项") && i < name->inner_begin + 3);
    classifier |= counts_rules(text, name);
    const bool ranking = classifier && is_ranking(text, name) && !name->headed;
    static const struct runes closers[] = {RUNES_ROW(U"部曲"),
                                           RUNES_ROW(U"字诀"),
                                           RUNES_ROW(U"字经"),
                                           RUNES_ROW(U"步走"),
                                           RUNES_ROW(U"步法"),
                                           RUNES_ROW(U"件套"),
                                           RUNES_ROW(U"本账"),
                                           RUNES_ROW(U"张网"),
                                           RUNES_ROW(U"张清单"),
                                           RUNES_ROW(U"张表"),
                                           RUNES_ROW(U"篇文章"),
                                           RUNES_ROW(U"道防线"),
                                           RUNES_ROW(U"字法"),
                                           RUNES_ROW(U"字方针"),
                                           RUNES_ROW(U"字工作法"),
                                           RUNES_ROW(U"步工作法"),
                                           {NULL, 0}};
    const struct runes *closer =
        phrase_word_before(text, name->inner_begin, name->inner_end, closers);
    name->headed |= closer != NULL && name->shape.key_count == 1 &&
                    name->inner_end - name->inner_begin <= closer->length + 2; /* 五|部曲 */
    enum { LONGEST_UNSURE = 6 }; /* “三不放过”：… */
    bool told = name->shape.key_count == 1 &&
                name->inner_end - name->inner_begin <= LONGEST_UNSURE &&
                is_spelt_out(text, quoted_end, limit);
    name->unsure = !classifier && !name->headed &&
                   (told || name->inner_end - name->inner_begin == 2 ||
                    (name->shape.key_count == 1 && name->shape.total > 2 &&
                     name->inner_end - name->inner_begin <= LONGEST_UNSURE)) &&
                   (name->begin == 0 || text.data[name->begin - 1] != U'的'); /* A为主的“四新” */
    name->told_only =
        ranking || (!classifier && !name->headed && !name->unsure && name->shape.key_count == 1 &&
                    name->shape.total > 2 &&
                    text.data[name->inner_begin + 1] == U'重'); /* A、B、C“三重压力” */
    return classifier || name->headed || name->unsure || name->told_only;
}

/* 四级网格体系，即…: bare levels, where what they are follows at once. */
static bool levels_at(const struct reading *reading, uint32_t at, uint32_t limit,
                      struct frame_name *name)
{
    enum { LONGEST_LEVELS = 10 };
    struct runes text = reading->text;
    uint32_t value;
    if (at + 4 > limit || text.data[at + 1] != U'级' || rune_is_digit(text.data[at]) ||
        phrase_count(text, at, limit, &value) != 1 || value < 3)
        return false;
    uint32_t last = at + 2 + LONGEST_LEVELS < limit ? at + 2 + LONGEST_LEVELS : limit;
    uint32_t noun = at + 2, end = frame_noun_end(reading, noun, last);
    static const struct runes levels[] = {
        RUNES_ROW(U"中，一级为"), RUNES_ROW(U"中，一级是"), RUNES_ROW(U"中，一级由"), {NULL, 0}};
    uint32_t within = phrase_find_word(
        text, noun,
        text.length - noun > LONGEST_LEVELS * 2 ? noun + LONGEST_LEVELS * 2 : text.length, levels);
    if (within > noun && within - noun <= LONGEST_LEVELS && within < limit &&
        runes_at(text, within, RUNES(U"中，一级")))
        end = within; /* 四级协调|中，一级为… */
    else if (end == noun || !is_spelt_out(text, end, text.length))
        return false;
    *name = (struct frame_name){.begin = at,
                                .end = end,
                                .inner_begin = at,
                                .inner_end = end,
                                .headed = true,
                                .shape = {.total = value, .keys = {value}, .key_count = 1}};
    name->shape.key_at[0] = (struct phrase){at, end};
    return true;
}

/* Whether each piece counts with a classifier: 四个翻番, 两大支柱. */
static bool all_classed(struct runes text, const struct phrase *pieces, uint32_t count)
{
    enum { LONGEST = 6 };
    for (uint32_t i = 0; i < count; i++) {
        uint32_t value, length = phrase_count(text, pieces[i].begin, pieces[i].end, &value);
        if (length == 0 || value < 2 || rune_is_digit(text.data[pieces[i].begin]) ||
            !RUNE_AMONG(text.data[pieces[i].begin + length], U"个大项条") ||
            pieces[i].end - pieces[i].begin > LONGEST)
            return false;
    }
    return count > 1;
}

/* “一核引领、两带支撑、三区联动”发展格局: pieces that each begin with their number. */
static bool spelt_in_name(const struct reading *reading, struct frame_name *name, uint32_t limit)
{
    struct runes text = reading->text;
    struct phrase pieces[FRAME_MOST_KEYS];
    uint32_t count = phrase_split(text, name->inner_begin, name->inner_end, PHRASE_PAUSE, pieces,
                                  FRAME_MOST_KEYS);
    if (count < 2 || count > FRAME_MOST_KEYS)
        return false;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t value, length = phrase_count(text, pieces[i].begin, pieces[i].end, &value);
        bool many = i > 0 && RUNE_AMONG(text.data[pieces[i].begin], U"多双全"); /* 多点支撑 */
        if ((length == 0 && !many) || pieces[i].end - pieces[i].begin < 3)
            return false;
        char32_t next = text.data[pieces[i].begin + length];
        if (next == U'年' || next == U'月' || next == U'天' || next == U'次')
            return false;
    }
    static const struct runes demands[] = {
        RUNES_ROW(U"的要求"), RUNES_ROW(U"的原则"), RUNES_ROW(U"的标准"), {NULL, 0}};
    if (phrase_word_at(text, name->end, limit, demands) != NULL)
        return false; /* 按照“一个工程、一本台账”的要求: how it is done */
    uint32_t quoted_end = name->end;
    name->end = frame_noun_end(reading, name->end, limit);
    name->headed = name->end > quoted_end;
    name->spelt = true;
    name->headed |= all_classed(text, pieces, count); /* “四个翻番、两个领先” */
    name->shape = (struct frame_shape){.total = count};
    return name->headed;
}

bool frame_name_at(const struct reading *reading, uint32_t at, uint32_t limit,
                   struct frame_name *name)
{
    struct runes text = reading->text;
    if (text.data[at] == U'“' || text.data[at] == U'‘') {
        uint32_t close = phrase_closing(text, at, limit);
        if (close >= limit || close - at - 1 > LONGEST_SPELT || close - at - 1 < 2)
            return false;
        *name = (struct frame_name){
            .begin = at, .end = close + 1, .inner_begin = at + 1, .inner_end = close};
        for (uint32_t i = name->inner_begin; i < name->inner_end; i++)
            if (phrase_mark_at(text, i) != 0)
                return spelt_in_name(reading, name, limit);
        return close - at - 1 <= LONGEST_NAME && accept_name(reading, name, limit);
    }
    if (levels_at(reading, at, limit, name))
        return true;
    if (!rune_is_digit(text.data[at]) ||
        (at > 0 && (rune_is_digit(text.data[at - 1]) || text.data[at - 1] == U'+' ||
                    text.data[at - 1] == U'.')))
        return false;
    uint32_t end = at;
    bool plus = false;
    while (end < limit && end - at < LONGEST_NAME &&
           (rune_is_digit(text.data[end]) || frame_is_key_letter(text.data[end]) ||
            text.data[end] == U'+')) {
        plus |= text.data[end] == U'+';
        end++;
    }
    if (!plus || text.data[end - 1] == U'+')
        return false;
    *name = (struct frame_name){
        .begin = at, .end = end, .inner_begin = at, .inner_end = end, .plus = true};
    if (!digit_shape(text, at, end, &name->shape))
        return false;
    name->end = frame_noun_end(reading, end, limit);
    name->headed = name->end > end;
    return name->headed;
}
