/* Posts: person and post, in reading order. */
#include "facts_of_text.h"

static void print(struct buffer *out, const char *body, const struct facts *facts)
{
    for (size_t i = 0; i < facts->post_count; i++) {
        words_at(body, facts->posts[i].at);
        print_span(out, "", facts->posts[i].person);
        print_span(out, " ", facts->posts[i].post);
        buffer_append_byte(out, ';');
    }
}

static void an_appointment_names_whom_it_appoints(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"王小明同志任平阴县教育局局长。李丽同志为县文化局副局长。",
         "王小明 平阴县教育局局长;李丽 县文化局副局长;"},
        {"任命徐建国为平阴县教育局局长，丘晓梅（女）为平阴县民政局副局长；免去陈秋明的平阴县教育局"
         "局长、党组书记职务。",
         "徐建国 平阴县教育局局长;丘晓梅 平阴县民政局副局长;陈秋明 平阴县教育局局长;陈秋明 "
         "党组书记;"},
        {"平阴县选举李小平为县长，王强、徐建国、周晓红为副县长。",
         "李小平 县长;王强 副县长;徐建国 副县长;周晓红 副县长;"},
        {"会议接受吴国华辞去平阴县人民政府副县长职务的请求。", "吴国华 平阴县人民政府副县长;"},
        {"会议选举李小平为县政协主席，陈红霞（女）、海文龙（回族）为副主席，丁照明、马晓峰（回族）"
         "为常务委员。",
         "李小平 县政协主席;陈红霞 副主席;海文龙 副主席;丁照明 常务委员;马晓峰 常务委员;"},
        {"平阴县成立指挥部，由县长王强任指挥长，副县长李明任副指挥长。",
         "王强 县长;王强 指挥长;李明 副县长;李明 副指挥长;"},
        {"会议选举李小平、王强、赵伟三位同志为县政协副主席，选举徐建国同志为县第十届政协秘书长，"
         "任命周晓红等47人为人民陪审员。",
         "李小平 县政协副主席;王强 县政协副主席;赵伟 县政协副主席;徐建国 "
         "县第十届政协秘书长;周晓红 人民陪审员;"},
    };
    CHECK_CASES(cases, print);
}

static void a_list_shares_the_office_behind_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"经投票选举，王军、张海（女）、李晓明当选为平阴县政协副主席，周建国当选秘书长。",
         "王军 平阴县政协副主席;张海 平阴县政协副主席;李晓明 平阴县政协副主席;周建国 秘书长;"},
        {"会议免去李明、王军、张海的平阴县人民政府副县长职务。",
         "李明 平阴县人民政府副县长;王军 平阴县人民政府副县长;张海 平阴县人民政府副县长;"},
        {"王军被任命为平阴县人民政府副县长，李晓明受聘为县政府法律顾问。",
         "王军 平阴县人民政府副县长;李晓明 县政府法律顾问;"},
        {"增补王军、张海和李晓明同志为平阴县政协委员，补选周建国为市十七届人大代表。",
         "王军 平阴县政协委员;张海 平阴县政协委员;李晓明 平阴县政协委员;周建国 "
         "市十七届人大代表;"},
        {"李明、王军分别任平阴县防汛指挥部指挥长、副指挥长。",
         "李明 平阴县防汛指挥部指挥长;王军 副指挥长;"},
        {"副县长王军、张海任平阴县指挥部副指挥长。",
         "王军 副县长;王军 平阴县指挥部副指挥长;张海 副县长;张海 平阴县指挥部副指挥长;"},
        {"大会决定王军代理县长职务。当选为平阴县人大常委会副主任的是张海、李晓明。",
         "王军 代理县长;张海 平阴县人大常委会副主任;李晓明 平阴县人大常委会副主任;"},
        {"平阴县代县长杨波作《政府工作报告》。", "杨波 平阴县代县长;"},
        {"市、县领导王军、张海出席。省、市人大代表李晓明参加。",
         "王军 市、县领导;张海 市、县领导;李晓明 省、市人大代表;"},
        {"济南市、平阴县领导王军出席。", "王军 平阴县领导;"},
        {"平阴县农场领导王军、张海参加。云山农场党委书记、分公司总经理李晓明到场。",
         "王军 平阴县农场领导;张海 平阴县农场领导;李晓明 云山农场党委书记;李晓明 分公司总经理;"},
        {"平阴县长李明致电王军，祝贺他当选县政协主席。", "李明 平阴县长;"},
        {"张海任孔村镇党委书记，王军任平阴县财政局总会计师，李晓明任县教育局局长。",
         "张海 孔村镇党委书记;王军 平阴县财政局总会计师;李晓明 县教育局局长;"},
    };
    CHECK_CASES(cases, print);
}

static void leaders_and_candidates_hold_posts(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县政协领导王军、张海，县人大领导李晓明，县四大班子领导周建国参加。",
         "王军 平阴县政协领导;张海 平阴县政协领导;李晓明 县人大领导;周建国 县四大班子领导;"},
        {"海关关长李明陪同，省协会总干事王军到平阴县。", "李明 海关关长;王军 省协会总干事;"},
        {"平阴县政协党组书记、主席提名人选李明主持，县长候选人王军参加。县长人选已经确定。",
         "李明 平阴县政协党组书记;李明 主席提名人选;王军 县长候选人;"},
        {"市青林管理区领导王军到平阴县。", "王军 市青林管理区领导;"},
        {"平阴县人大常委会人事代表选举工作委员会主任李明，县第十届政协秘书长王军参加。",
         "李明 平阴县人大常委会人事代表选举工作委员会主任;王军 县第十届政协秘书长;"},
        {"任命王军为平阴县政协民族和宗教委员会副主任，李明为农业和农村委员会主任。",
         "王军 平阴县政协民族和宗教委员会副主任;李明 农业和农村委员会主任;"},
    };
    CHECK_CASES(cases, print);
}

static void rosters_name_holders_line_by_line(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县成立指挥部，名单如下。\n指挥长：李明（县委副书记、县长）\n副指挥长：王军　县委常委"
         "、副县长"
         "\n副组长：张海、赵　强（女）、徐建国",
         "李明 指挥长;李明 县委副书记;李明 县长;王军 副指挥长;王军 县委常委;王军 副县长;张海 "
         "副组长;"
         "赵强 副组长;徐建国 副组长;"},
        {"平阴县表彰先进。\n徐建国　县教育局副局长\n薛小红（女）　孔村镇党委副书记、镇长",
         "徐建国 县教育局副局长;薛小红 孔村镇党委副书记;薛小红 镇长;"},
        {"平阴县长　李明\n副县长　王军　张海　徐建国",
         "李明 平阴县长;王军 副县长;张海 副县长;徐建国 副县长;"},
        {"主任：李明，今天请您来谈一谈平阴县的工作。", ""},
        {"应邀出席的平阴县领导有：李明、王军。李晓明是县教育局局长，徐建国是县委书记的同学。",
         "李明 平阴县领导;王军 平阴县领导;李晓明 县教育局局长;"},
    };
    CHECK_CASES(cases, print);
}

static void what_groups_and_offices_stand_beside_is_not_theirs(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县成立以县委书记李明为组长，县长王军为副组长的领导小组。",
         "李明 县委书记;李明 组长;王军 县长;王军 副组长;"},
        {"县委办公室、县政府办公室主要负责人，平阴县领导李明、王军参加。",
         "李明 平阴县领导;王军 平阴县领导;"},
        {"县红十字会党组书记、专职副会长李明，平阴县玫瑰协会会长、山东大山食品有限公司董事长王军参"
         "加"
         "。",
         "李明 县红十字会党组书记;李明 专职副会长;王军 平阴县玫瑰协会会长;王军 "
         "山东大山食品有限公司董事长;"},
        {"县委常委、副县长王军任平阴县指挥部常务副总指挥，镇级河长李明到场。",
         "王军 县委常委;王军 副县长;王军 平阴县指挥部常务副总指挥;李明 镇级河长;"},
        {"平阴县教育局局长李明调任县委办主任，王军任县委副书记，提名为平阴县县长候选人。",
         "李明 平阴县教育局局长;李明 县委办主任;王军 县委副书记;王军 平阴县县长候选人;"},
        {"孔村镇东山村党支部书记兼村委会主任李明，县委“两新”工委书记王军，书记员张海到平阴县。",
         "李明 孔村镇东山村党支部书记;李明 村委会主任;王军 县委“两新”工委书记;张海 书记员;"},
        {"平阴县人大代表、孔村镇镇长李明，县人民政府第一副县长王军，县人大代表、政协委员参加。",
         "李明 平阴县人大代表;李明 孔村镇镇长;王军 县人民政府第一副县长;"},
        {"决定提名李明为平阴县审计局局长人选。副组长王军（县教育局局长）、张海参加。",
         "李明 平阴县审计局局长人选;王军 副组长;王军 县教育局局长;张海 副组长;"},
    };
    CHECK_CASES(cases, print);
}

static void a_life_in_one_line_tells_the_posts_held_now(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"赵建国，男，汉族，1978年9月生，大学学历，中共党员，现任平阴县孔村镇党委副书记、镇长，拟任"
         "乡镇党"
         "委书记。\n苏静，女，1986年6月生，曾任县教育局科员，现任孔村镇党委委员、宣传委员，拟任县直"
         "部门副职。",
         "赵建国 平阴县孔村镇党委副书记;赵建国 镇长;赵建国 乡镇党委书记;苏静 孔村镇党委委员;苏静 "
         "宣传委员;"},
    };
    CHECK_CASES(cases, print);
}

static void seats_and_words_as_names_are_held_where_a_name_stands(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县人大代表李秀英说，要办好实事。全县人大代表走访群众。", "李秀英 平阴县人大代表;"},
        {"河口镇永和村党总支书记李秀英说，平阴绿洲有机食品有限公司总经理王强和仁和村党支部书记李明"
         "参加"
         "签约，合作社和村党支部书记孙勇也来了。",
         "李秀英 河口镇永和村党总支书记;王强 平阴绿洲有机食品有限公司总经理;李明 "
         "仁和村党支部书记;孙勇 "
         "村党支部书记;"},
        {"县委书记句文海，县长王强出席会议。", "句文海 县委书记;王强 县长;"},
        {"县商务局局长向小有，县审计局局长李海涛参加活动。",
         "向小有 县商务局局长;李海涛 县审计局局长;"},
    };
    CHECK_CASES(cases, print);
}

static void an_office_that_is_taken_up_is_no_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县成立领导小组，由县委书记、县长任双组长。", ""},
        {"平阴县成立领导小组，由县委书记任第一组长。", ""},
        {"平阴县成立指挥部，由县长李明任双指挥长，副县长王强任副指挥长。",
         "李明 县长;王强 副县长;王强 副指挥长;"},
        {"平阴县成立指挥部，由县长任双指挥长，副县长王强参加。", "王强 副县长;"},
        {"平阴县委书记任建国，县长任双参加活动。", "任建国 平阴县委书记;任双 县长;"},
    };
    CHECK_CASES(cases, print);
}

static void a_title_stands_behind_the_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"副县长张伟、赵敏局长参加活动。", "张伟 副县长;赵敏 局长;"},
        {"县委书记李明、王强副县长参加活动。", "李明 县委书记;王强 副县长;"},
        {"王强、李明县长参加活动。", "李明 县长;"},
        {"4月16日，平阴县教育局李晓明局长带队到孔村镇调研。", "李晓明 局长;"},
        {"县委书记张国强等县级领导参加活动。", "张国强 县委书记;"},
        {"张国强、李小平等区级领导参加活动。", "张国强 区级领导;李小平 区级领导;"},
        {"县领导陈国让、李明、王晓红参加活动。", "陈国让 县领导;李明 县领导;王晓红 县领导;"},
        {"区正县级干部李长春、副县级干部王晓明出席仪式。",
         "李长春 区正县级干部;王晓明 副县级干部;"},
        {"孔村镇党委组统委员李明，宣统委员王强参加活动。县卫生健康委员会主任王磊到场。",
         "李明 孔村镇党委组统委员;王强 宣统委员;王磊 县卫生健康委员会主任;"},
        {"县长级干部李明、副处长级干部王强、正县级领导干部张伟参加。县级领导干部要带头。",
         "李明 县长级干部;王强 副处长级干部;张伟 正县级领导干部;"},
        {"党委政法委员、副镇长李明，党委组织委员王晓红参加活动。",
         "李明 党委政法委员;李明 副镇长;王晓红 党委组织委员;"},
    };
    CHECK_CASES(cases, print);
}

static void print_ended(struct buffer *out, const char *body, const struct facts *facts)
{
    (void)body;
    for (size_t i = 0; i < facts->post_count; i++) {
        print_span(out, facts->posts[i].ended ? "ended " : "", facts->posts[i].person);
        print_span(out, " ", facts->posts[i].post);
        buffer_append_byte(out, ';');
    }
}

static void who_was_removed_holds_the_post_no_more(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"任命徐建国为平阴县教育局局长；免去陈秋明（女）的平阴县民政局局长、党组书记职务，王强的"
         "平阴县审计局副局长职务。任命：李明为平阴县司法局局长。",
         "徐建国 平阴县教育局局长;ended 陈秋明 平阴县民政局局长;ended 陈秋明 党组书记;ended 王强 "
         "平阴县审计局副局长;李明 平阴县司法局局长;"},
        {"会议接受吴国华辞去平阴县人民政府副县长职务的请求。",
         "ended 吴国华 平阴县人民政府副县长;"},
        {"李明提出辞去平阴县人大常委会委员职务，王军、张海分别提出辞去县人大代表职务。",
         "ended 李明 平阴县人大常委会委员;ended 王军 县人大代表;ended 张海 县人大代表;"},
        {"免去：\n李晓明的平阴县水利局主任职务；\n王军的平阴县教育局局长职务。",
         "ended 李晓明 平阴县水利局主任;ended 王军 平阴县教育局局长;"},
        {"免去张海平阴县人民法院副院长、审判员职务，免去王军同志平阴县财政局局长职务，免去李晓明县"
         "卫生局"
         "副局长职务。",
         "ended 张海 平阴县人民法院副院长;ended 张海 审判员;ended 王军 平阴县财政局局长;ended "
         "李晓明 "
         "县卫生局副局长;"},
        {"王军任平阴县委书记，不再担任市发展改革委主任职务。",
         "王军 平阴县委书记;ended 王军 市发展改革委主任;"},
        {"免去李晓明（女）、王军的平阴县水利局副局长职务。",
         "ended 李晓明 平阴县水利局副局长;ended 王军 平阴县水利局副局长;"},
        {"平阴县原县委书记王明被查。时任平阴县水利局局长李强到场。",
         "ended 王明 平阴县原县委书记;ended 李强 平阴县水利局局长;"},
        {"日前，县委书记王明调研。此前县长李强出席。五原县委书记徐建国讲话。",
         "王明 县委书记;李强 县长;徐建国 五原县委书记;"},
        {"原县教育局局长孙晓，原省水利厅厅长王大海，已退休的县水利局局长钱东升到场。",
         "ended 孙晓 县教育局局长;ended 王大海 省水利厅厅长;ended 钱东升 县水利局局长;"},
        {"原州区教育局局长马建国到场。", "马建国 原州区教育局局长;"},
        {"1.白石镇原副镇长王强违规收受礼金问题。松树乡原党委书记李军受到处分。",
         "ended 王强 白石镇原副镇长;ended 李军 松树乡原党委书记;"},
        {"平阴县委原常委、宣传部原部长王明被查。县人大常委会原党组书记、原主任李军受到处分。",
         "ended 王明 平阴县委原常委;ended 王明 宣传部原部长;ended 李军 "
         "县人大常委会原党组书记;ended "
         "李军 主任;"},
        {"平阴县政协原党组书记、主席王明，县委书记、县长李军到场。",
         "ended 王明 平阴县政协原党组书记;ended 王明 主席;李军 县委书记;李军 县长;"},
        {"白石镇党委副书记、原镇长王强到场。甘肃镇原县长李军，市原种场场长张海讲话。",
         "王强 白石镇党委副书记;ended 王强 镇长;李军 甘肃镇原县长;张海 市原种场场长;"},
        {"王强同志为县教育局局长，免去其县文化局局长职务。",
         "王强 县教育局局长;ended 王强 县文化局局长;"},
        {"平阴县召开会议，免去赵小明同志县政府副县长一职，免除孙志远副县长职务，任命徐建国为政府"
         "副县长。接受王军辞去县长一职的请求。",
         "ended 赵小明 县政府副县长;ended 孙志远 副县长;徐建国 政府副县长;ended 王军 县长;"},
    };
    CHECK_CASES(cases, print_ended);
}

static void notes_courts_and_spaced_names_belong_to_posts(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县副县长（挂职）李明走访，平阴县水利局局长（兼）王强陪同。",
         "李明 平阴县副县长（挂职）;王强 平阴县水利局局长（兼）;"},
        {"李明为平阴县人民法院审判委员会委员、立案庭庭长；",
         "李明 平阴县人民法院审判委员会委员;李明 立案庭庭长;"},
        {"决定任命：\n李　明为平阴县水利局局长；", "李明 平阴县水利局局长;"},
        {"平阴县委副书记徐建国和县领导王强、李明参加。",
         "徐建国 平阴县委副书记;王强 县领导;李明 县领导;"},
        {"跟随县农技推广中心主任李明，大家来到平阴县。", "李明 县农技推广中心主任;"},
        {"平阴县住房城乡建委主任李明介绍情况。", "李明 平阴县住房城乡建委主任;"},
        {"平阴县委书记纳文彬，县长脱小红调研。", "纳文彬 平阴县委书记;脱小红 县长;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_pointed_at_is_no_part_of_the_post(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"该行行长王明说，该镇镇长李强到场。", "王明 行长;李强 镇长;"},
        {"该村村支书王明介绍情况。", "王明 村支书;"},
        {"该公司总经理李强介绍情况。", "李强 公司总经理;"},
    };
    CHECK_CASES(cases, print);
}

static void a_post_reaches_over_its_body(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"翻开孔村镇王楼村第一书记李明的日记。", "李明 孔村镇王楼村第一书记;"},
        {"据悉，平阴县长山米业有限公司建设项目开工。", ""},
        {"县长王强坐镇长寿镇指挥防汛，走进孔村镇长发村。", "王强 县长;"},
        {"随着平阴县法院院长王强的一声号令，干警出发。", "王强 平阴县法院院长;"},
        {"副县长李明、周晓红和县法院院长王强参加。", "李明 副县长;周晓红 副县长;王强 县法院院长;"},
        {"美籍华人杭州云山制药有限公司董事长王强出席。", "王强 杭州云山制药有限公司董事长;"},
        {"党委主要负责同志谈做法、谈体会、谈打算。", ""},
        {"县领导王强、张永法、向午安、李明参加。",
         "王强 县领导;张永法 县领导;向午安 县领导;李明 县领导;"},
        {"公司生产总监王强告诉记者。", "王强 公司生产总监;"},
        {"龙头企业山东大山食品有限公司总经理王强介绍情况。", "王强 山东大山食品有限公司总经理;"},
        {"大会由县人大常委会主任张建国主持。", "张建国 县人大常委会主任;"},
        {"县人民检察院代理检察长李明列席会议。", "李明 县人民检察院代理检察长;"},
        {"县人大常委会农村农业工作委员会副主任李明参加。",
         "李明 县人大常委会农村农业工作委员会副主任;"},
    };
    CHECK_CASES(cases, print);
}

static void print_place(struct buffer *out, const char *body, const struct facts *facts)
{
    (void)body;
    for (size_t i = 0; i < facts->post_count; i++) {
        print_span(out, "", facts->posts[i].post);
        buffer_append_format(out, " %u;", facts->posts[i].place);
    }
}

static void a_post_in_a_list_belongs_where_the_one_before_does(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"江苏省委常委、苏州市委书记王强率团来访，徐州市委书记李明、市长张建国陪同。",
         "江苏省委常委 320000;苏州市委书记 320500;徐州市委书记 320300;市长 320300;"},
        {"徐州市水利局局长李明，党组成员、副局长王强参加，徐州大山食品有限公司党委书记周晓红介绍情"
         "况"
         "。",
         "徐州市水利局局长 320300;党组成员 320300;副局长 320300;徐州大山食品有限公司党委书记 0;"},
        {"徐州市政协主席李明和副主席王强、张建国参加。",
         "徐州市政协主席 320300;副主席 320300;副主席 320300;"},
        {"选举李明为徐州市政协主席，王强、张建国、周晓红、徐建国、丘晓梅、陈秋明、海文龙为副主席，"
         "陈红霞为"
         "秘书长。",
         "徐州市政协主席 320300;副主席 320300;副主席 320300;副主席 320300;副主席 320300;副主席 "
         "320300;副主席 320300;副主席 320300;秘书长 320300;"},
        {"徐州市副市长李明、铜山区区长张建国参加。", "徐州市副市长 320300;铜山区区长 320312;"},
    };
    CHECK_CASES(cases, print_place);
}

static void a_calling_may_close_the_list_of_posts(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县审计局副局长、高级审计师许岚介绍了情况。", "许岚 平阴县审计局副局长;"},
        {"平阴县职业学院副院长、教授许岚同志讲课。", "许岚 平阴县职业学院副院长;许岚 教授;"},
        {"平阴县委书记、县人大常委会主任王明出席。", "王明 平阴县委书记;王明 县人大常委会主任;"},
        {"平阴县委书记助理王明、县长秘书周平参加。", "王明 平阴县委书记助理;周平 县长秘书;"},
    };
    CHECK_CASES(cases, print);
}

static void what_holders_do_is_not_their_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"会议听取了平阴县县长王明作的政府工作报告，县法院院长李强作工作报告。",
         "王明 平阴县县长;李强 县法院院长;"},
        {"县级领导包乡镇、乡镇干部包村，县领导包片督导。", ""},
        {"平阴县请各乡镇党委书记谈经验、亮目标。", ""},
        {"平阴县县长包玉山、镇党委书记谈文军出席。", "包玉山 平阴县县长;谈文军 镇党委书记;"},
    };
    CHECK_CASES(cases, print);
}

static void a_name_before_the_office_is_whole(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县召开干部大会，宣布王强任县长，市委常委李军出席。", "王强 县长;李军 市委常委;"},
        {"会议宣布刘小明任平阴县委书记，李军任县长。", "刘小明 平阴县委书记;李军 县长;"},
        {"平阴县选举王强为县长，李军、周莉为副县长。", "王强 县长;李军 副县长;周莉 副县长;"},
        {"平阴县副县长王强代为讲话，乡长周伟平担任总裁判长。",
         "王强 平阴县副县长;周伟平 乡长;周伟平 总裁判长;"},
        {"平阴县委副书记、县长候选人周海荣作表态发言。",
         "周海荣 平阴县委副书记;周海荣 县长候选人;"},
        {"时任平阴县副县长的王强回忆说，那时条件差。", "王强 平阴县副县长;"},
        {"任命魏小敏为平阴县教育局局长，免去其平阴县文化局局长职务。",
         "魏小敏 平阴县教育局局长;魏小敏 平阴县文化局局长;"},
    };
    CHECK_CASES(cases, print);
}

static void a_post_stands_before_a_colon_or_in_apposition(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县委书记：王军，县长：李晓明。节目播出后，县委书记：大家辛苦了。",
         "王军 平阴县委书记;李晓明 县长;"},
        {"平阴县委副书记、代县长：王军长清区区长：李晓明",
         "王军 平阴县委副书记;王军 代县长;李晓明 长清区区长;"},
        {"王军，58岁，中共党员，孔村镇东山村党支部书记、村委会主任。他种茶多年。",
         "王军 孔村镇东山村党支部书记;王军 村委会主任;"},
        {"王军，东山村党支部书记，每天走村入户。", "王军 东山村党支部书记;"},
        {"王军，来到孔村镇，镇党委书记李晓明接待。", "李晓明 镇党委书记;"},
    };
    CHECK_CASES(cases, print);
}

static void a_post_holds_its_whole_body(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"任命：\n王海涛为平阴县发展改革局局长；\n石小磊为平阴县人民法院审判委员会委员、民事审判第"
         "二庭"
         "庭长。",
         "王海涛 平阴县发展改革局局长;石小磊 平阴县人民法院审判委员会委员;石小磊 "
         "民事审判第二庭庭长;"},
        {"联系人为平阴县水利局河道股股长罗军。", "罗军 平阴县水利局河道股股长;"},
        {"平阴县某茶业公司董事长张华说，要做大产业。", "张华 平阴县某茶业公司董事长;"},
        {"孔村镇副镇长、东山村包村干部白小林参加。", "白小林 孔村镇副镇长;"},
    };
    CHECK_CASES(cases, print);
    static const struct fact_case places[] = {
        {"平阴县召开会议，团县委书记李丽参加。", "团县委书记 370124;"},
        {"平阴县政协开会，九届县政协主席李丽参加。人大常委会主任王军到会。",
         "九届县政协主席 370124;人大常委会主任 370124;"}};
    CHECK_CASES(places, print_place);
}

static void ranks_are_held_where_a_name_stands(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县请来中国工程院院士周小懋、西北农业大学教授余小本讲课。",
         "周小懋 中国工程院院士;余小本 西北农业大学教授;"},
        {"高级农艺师周强、研究员罗华到平阴县指导。", "周强 高级农艺师;罗华 研究员;"},
        {"平阴县聘请多名教授、研究员讲课，驻站研究员罗小华一待就是一年。", "罗小华 研究员;"},
        {"王强担任平阴县运动会总裁判长。", "王强 平阴县运动会总裁判长;"},
    };
    CHECK_CASES(cases, print);
}

static void holders_of_one_surname_are_several(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"县领导王卫国、王芳、李明参加。", "王卫国 县领导;王芳 县领导;李明 县领导;"},
        {"副县长陈国庆、陈海到平阴县孔村镇。", "陈国庆 副县长;陈海 副县长;"},
        {"县委常委孙建设、孙小平、赵伟出席会议。",
         "孙建设 县委常委;孙小平 县委常委;赵伟 县委常委;"},
        {"党组负责同志包片区、包项目、包销路。", ""},
        {"执行主席王军、李明、张海、雒丹丹，列席的有县直部门。",
         "王军 执行主席;李明 执行主席;张海 执行主席;雒丹丹 执行主席;"},
        {"县领导王军、李明、张海、周强等参加。",
         "王军 县领导;李明 县领导;张海 县领导;周强 县领导;"},
    };
    CHECK_CASES(cases, print);
}

static void a_chief_of_rivers_has_rank_and_level(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县委副书记、县副总河长李明巡河。", "李明 平阴县委副书记;李明 县副总河长;"},
        {"县委书记、县第一总林长李明，县长、县双总河长王军参加。",
         "李明 县委书记;李明 县第一总林长;王军 县长;王军 县双总河长;"},
        {"镇长、镇级总田长李明参加。", "李明 镇长;李明 镇级总田长;"},
        {"山亭区委副书记、江南运河区级河长王军巡河。",
         "王军 山亭区委副书记;王军 江南运河区级河长;"},
        {"孔村镇副镇长、青溪镇级湖长李明参加。", "李明 孔村镇副镇长;李明 青溪镇级湖长;"},
    };
    CHECK_CASES(cases, print);
}

static void a_post_holds_what_it_is_of(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"县教育局党组书记、局长、县大数据中心主任李明参加。",
         "李明 县教育局党组书记;李明 局长;李明 县大数据中心主任;"},
        {"县大数据管理中心主任李明、县不动产登记中心主任王军、县科创中心主任张海参加。",
         "李明 县大数据管理中心主任;王军 县不动产登记中心主任;张海 县科创中心主任;"},
        {"大地集团江苏区总经理李明、西南大区经理王军、华中片区销售总监张海参加。",
         "李明 大地集团江苏区总经理;王军 西南大区经理;张海 华中片区销售总监;"},
        {"江苏援疆前指党委书记、总指挥李明出席。", "李明 江苏援疆前指党委书记;李明 总指挥;"},
        {"市人大副主任李明、王军、张海等大会主席团成员在主席台就座。", "李明 市人大副主任;"},
        {"市人大副主任李明、王军等领导在主席台就座。", "李明 市人大副主任;王军 市人大副主任;"},
        {"大地物流西北区域总监李明到场。", "李明 西北区域总监;"},
        {"大地电子有限公司招聘专员李明介绍情况。", "李明 大地电子有限公司招聘专员;"},
        {"分管副县长李明、县教育局分管副局长王军参加，分管工业的副县长张海主持。",
         "李明 分管副县长;王军 县教育局分管副局长;张海 副县长;"},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_appointment_names_whom_it_appoints),
        cmocka_unit_test(a_list_shares_the_office_behind_it),
        cmocka_unit_test(leaders_and_candidates_hold_posts),
        cmocka_unit_test(rosters_name_holders_line_by_line),
        cmocka_unit_test(what_groups_and_offices_stand_beside_is_not_theirs),
        cmocka_unit_test(a_life_in_one_line_tells_the_posts_held_now),
        cmocka_unit_test(seats_and_words_as_names_are_held_where_a_name_stands),
        cmocka_unit_test(an_office_that_is_taken_up_is_no_name),
        cmocka_unit_test(a_title_stands_behind_the_name),
        cmocka_unit_test(who_was_removed_holds_the_post_no_more),
        cmocka_unit_test(notes_courts_and_spaced_names_belong_to_posts),
        cmocka_unit_test(what_is_pointed_at_is_no_part_of_the_post),
        cmocka_unit_test(a_post_reaches_over_its_body),
        cmocka_unit_test(a_post_in_a_list_belongs_where_the_one_before_does),
        cmocka_unit_test(a_calling_may_close_the_list_of_posts),
        cmocka_unit_test(what_holders_do_is_not_their_name),
        cmocka_unit_test(a_name_before_the_office_is_whole),
        cmocka_unit_test(a_post_stands_before_a_colon_or_in_apposition),
        cmocka_unit_test(a_post_holds_its_whole_body),
        cmocka_unit_test(ranks_are_held_where_a_name_stands),
        cmocka_unit_test(holders_of_one_surname_are_several),
        cmocka_unit_test(a_chief_of_rivers_has_rank_and_level),
        cmocka_unit_test(a_post_holds_what_it_is_of),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
