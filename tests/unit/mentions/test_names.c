/* Persons, posts, organisations and places, as a reader would mark them. A row is a text and what
 * must be found in it, in reading order: "TYPE TEXT[=VALUE]", parted by spaces; only the types that
 * the row asks for are compared. */
#include "rows_of_mentions.h"

static void persons_are_found_where_the_words_promise_them(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"县委书记周大海主持会议。", "周大海"},
        {"县委副书记、县长许文静出席会议并讲话。", "许文静"},
        {"市领导何小林、郭晓东、马红梅参加调研。", "何小林 郭晓东 马红梅"},
        {"市领导何小林（女，回族）、郭晓东和马红梅参加调研。", "何小林 郭晓东 马红梅"},
        {"副镇长李 军介绍了情况。", "李 军"},
        {"县委书记吴建设强调，要抓好落实。", "吴建设"},
        {"副县长何可往在仪式上致辞，理事长孙战秒说，今年收成好。局长何可边说边走。",
         "何可往 孙战秒 何可"},
        {"县长李明也说，副县长何可在会上通报，局长王强在外考察。", "李明 何可 王强"},
        {"薛小亮、周莉作交流，县长张敏作经验交流。", "薛小亮 周莉 张敏"},
        {"听取了县审计局局长苏改云所作的报告。", "苏改云"},
        {"汪小红、于涛向革命烈士敬献花篮。", "汪小红 于涛"},
        {"驻村干部方敏感慨地说，路通了。", "方敏"},
        {"第一书记方敏感慨地说，路通了。", "方敏"},
        {"村民郑秀兰告诉记者，日子好了。", "郑秀兰"},
        {"钱大伟说，项目年底建成。", "钱大伟"},
        {"被告人钱某以虚假合同骗取货款，冯某强（男）则称，钱某知情。", "钱某 冯某强 钱某"},
        {"县委书记欧阳文华说，要守住底线。", "欧阳文华"},
        {"黑里寨镇镇长高山、局长高原（女）作了发言。", "高山 高原"},
        {"县长买买提·吐尔逊在会上通报了情况。", "买买提·吐尔逊"},
        {"县长努尔别克·胡安别克一行参加。", "努尔别克·胡安别克"},
        {"旗委书记巴特尔先后来到三个嘎查。", "巴特尔"},
        {"俄罗斯总统普京提出新的建议。", "普京"},
        {"法国总统马克龙16日抵达北京。", "马克龙"},
        {"赵立新（女）同志任县教育局局长。", "赵立新"},
        {"任命：\n孙志远为县水利局局长；\n免去：\n和秀英（女，纳西族）的县民政局局长职务。",
         "孙志远 和秀英"},
        {"县长周大海指出，要快。会后，周大海强调要实。", "周大海 周大海"},
        {"市长秦高员带队赴外地考察，秦高员一行参观了企业。", "秦高员 秦高员"},
        {"周大海、许文静两位同志作了发言。", "周大海 许文静"},
        {"县委书记李明和县长王军出席。副县长赵强和县教育局局长孙丽来我县调研。",
         "李明 王军 赵强 孙丽"},
        {"县长李明于5月16日到任。县长王军来平阴县调研，局长赵强为企业授牌。", "李明 王军 赵强"},
        {"县长李和平、局长王有为、镇长张春来出席会议。", "李和平 王有为 张春来"},
        {"习近平总书记来川视察，双方签约，他站在田埂上。", "习近平"},
        {"章子怡、易烊千玺到场。", "章子怡 易烊千玺"},
        {"孙大全冲着台下喊话。周国庆冲大伙儿笑了笑，赵占山拍着胸脯。", "孙大全 周国庆 赵占山"},
        {"村民吴小军朝记者摆手，何大海冲在最前面。", "吴小军 何大海"},
        {"才让卓玛、次仁顿珠和县长买买提·吐尔逊发言。", "才让卓玛 次仁顿珠 买买提·吐尔逊"},
    };
    CHECK(rows, MENTION_PERSON, false);
}

static void words_that_begin_with_a_surname_are_no_persons(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"县委书记高度重视这项工作。", ""},
        {"要马上就办，雷厉风行。", ""},
        {"他向全县人民表示感谢。", ""},
        {"大江成与败，在此一举。", ""},
        {"由县长任组长，各部门参加。", ""},
        {"安全生产、水利建设、文化旅游等工作稳步推进。", ""},
        {"方面军、向阳坡、白天黑夜。", ""},
        {"会议将于某日由某公司承办，并向某高校、与某部官兵代表致谢。", ""},
        {"习近平总书记多次强调。", "习近平"},
        {"双方签署多项合作协议，金额超过20亿元。", ""},
        {"工程启动通水调试，工程刚刚竣工。", ""},
        {"全国人大代表通道今天开启。", ""},
        {"欢迎书记来周湾指导工作。", ""},
        {"村民登高望远，舞龙舞狮，防沙治沙。", ""},
    };
    CHECK(rows, MENTION_PERSON, false);
}

static void a_row_is_of_places_only_where_its_kind_ends(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"李明、张伟、王强等社区工作者参加。", "李明 张伟 王强"},
        {"陈晓峰、张伟国、王强等村医参加培训。", "陈晓峰 张伟国 王强"},
        {"王芳、刘洋、陈静等社区志愿者走访群众。", "王芳 刘洋 陈静"},
        {"王芳、刘洋、陈静等地税干部参加。", "王芳 刘洋 陈静"},
        {"李明、张伟、王强等村支书发言。", "李明 张伟 王强"},
        {"李明、张伟、王强等5个村民参加。", "李明 张伟 王强"},
        {"周大海走访李华、高燕、王强社区干部家庭。", "周大海 李华 高燕 王强"},
        {"县委书记周大海到平安、高兴、清河等村调研。", "周大海"},
        {"县委书记周大海先后到平安、高兴、清河等5个村组察看。", "周大海"},
        {"县委书记周大海到平华、高燕、东关街道调研重点项目。", "周大海"},
        {"平安、高兴、清河等3个村群众用上了自来水。", ""},
        {"平安、高兴、清河等镇设立站点，平安、高兴等乡镇的企业开工。", ""},
    };
    CHECK(rows, MENTION_PERSON, false);
}

static void posts_reach_over_the_body_they_belong_to(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"县委副书记、县长许文静出席会议。", "县委副书记 县长"},
        {"平阴县旅游局副局长张小明介绍了情况。", "平阴县旅游局副局长"},
        {"县人民政府教育督导室主任王大同宣布开会。", "县人民政府教育督导室主任"},
        {"山东大地机械（济南）有限公司董事长孙有为说。", "山东大地机械（济南）有限公司董事长"},
        {"安城镇党委书记李 军作表态发言。", "安城镇党委书记"},
        {"榆山街道党工委书记陈明参加。", "榆山街道党工委书记"},
        {"青年红辣椒种植专业合作社理事长马小龙说。", "青年红辣椒种植专业合作社理事长"},
        {"他要求各级领导干部带头，纪委书记要监督。", "纪委书记"},
        {"县委副书记、政府县长许文静，政府副县长周大海出席。", "县委副书记 政府县长 政府副县长"},
        {"县政协原副主席许文静、县农业局原局长周大海参加。", "县政协原副主席 县农业局原局长"},
        {"市经合局局长许文静介绍了情况。", "市经合局局长"},
        {"镇自然资源和道路养护工作站站长周大海带队。", "镇自然资源和道路养护工作站站长"},
        {"县直机关和教育局局长周大海参加。", "教育局局长"},
        {"本次大会执行主席许文静主持会议。", "大会执行主席"},
        {"首位女校长许文静、新任社长周大海到场。", "校长 社长"},
        {"信息产业部长王强和铁道部长李强到场。", "信息产业部长 铁道部长"},
        {"村民王大力和种植大户刘兴旺都来了。", ""},
    };
    CHECK(rows, MENTION_POST, false);
}

static void organisations_keep_their_brackets_and_their_kind(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"代表团参观了大地（潍坊）机械制造中心有限公司。",
         "大地（潍坊）机械制造中心有限公司=company"},
        {"共青团海州市委和民盟济宁市委参加。", "共青团海州市委=party 民盟济宁市委=party"},
        {"海军东海舰队、成都军区空军和文化部艺术司来电。",
         "海军东海舰队=government 成都军区空军=government 文化部艺术司=government"},
        {"会上，市发改局、区工信局作了发言。", "市发改局=government 区工信局=government"},
        {"薛城区委、区政府联合发文。", "薛城区委=party 区政府=government"},
        {"他毕业于山东大学。", "山东大学=institution"},
        {"要深入推进政府职能转变，加强政府建设。", ""},
        {"利物浦七球大胜曼联，勇士压哨取胜。", "利物浦=other 曼联=other 勇士=other"},
        {"世界卫生组织发布报告，世卫总干事到会。", "世界卫生组织=other 世卫=other"},
        {"儿基会与亚投行合作。", "儿基会=other 亚投行=other"},
        {"软银减持阿里，云禾动画招人。", "软银=company 阿里=company 云禾动画=company"},
        {"向全国人民代表大会报告，配合市人大修法。",
         "全国人民代表大会=government 市人大=government"},
        {"接受各部门和县人大监督，召开十九届县政府常务会。", "县人大=government 县政府=government"},
        {"永葆共产党人本色，党内集中学习，凌晨报道，管理系统。", ""},
        {"库存不同程度增加，综合国力增强，暴雪预警。", ""},
        {"在县政府网站公布。", "县政府=government"},
        {"他来兰州办分校，在财经大学天府学院校区授课。", "财经大学天府学院=institution"},
        {"基本医疗保险参保率稳定在98%以上。", ""},
        {"据新华社报道，会议已经结束。", "新华社=media"},
        {"县审计局局长周大海受县政府委托作报告。", "县审计局=government 县政府=government"},
        {"会议审定了县编办的方案，研究了县卫生局的报告。", "县编办=government 县卫生局=government"},
        {"重大问题及时报县政府研究，经县政府批准。", "县政府=government 县政府=government"},
        {"驻章丘济南市政协委员参加。", "济南市政协=other"},
        {"第24届篮球俱乐部联赛开赛。", ""},
        {"要开好乡镇人大联席会议，向纵深发展。", ""},
        {"上海均和集团与均和集团的伙伴来访，绿洲有机食品公司开工。",
         "上海均和集团=company 均和集团=company 绿洲有机食品公司=company"},
        {"产业集聚区指挥部抓推进，产业招商会召开。", "产业集聚区指挥部=government"},
    };
    CHECK(rows, MENTION_ORGANISATION, true);
}

static void places_carry_the_code_that_the_text_means(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"代表团到济宁市任城区考察。", "济宁市=370800 任城区=370811"},
        {"陕西富平的柿子红了。", "陕西=610000 富平=610528"},
        {"货车从西安开出。", "西安=610100"},
        {"南京市鼓楼区和福州市的企业签约。", "南京市=320100 鼓楼区=320106 福州市=350100"},
        {"徐州市召开会议，鼓楼区作了发言。", "徐州市=320300 鼓楼区=320302"},
        {"乾安县粮食丰收。", "乾安县=220723"},
        {"襄樊市举行仪式。", "襄樊市=420600"},
        {"赴鲁考察团今日返程。", "鲁=370000"},
        {"鲁菜和川菜各有千秋。", ""},
        {"河北、海南等地加快发展乡村旅游。", "河北=130000 海南=460000"},
        {"乡村全面振兴，优质医疗资源下沉，居世界首位。", ""},
        {"召开县委常委会，主持和县委的会。", ""},
        {"成县召开会议。各户县里都有补助，同意和县开展合作。", "成县=621221"},
        {"维护世界和平，加快城区建设，公安机关严阵以待。", ""},
        {"来自德国和日本的客商参加。", "德国 日本"},
        {"新华社济南1月1日电", ""},
        {"山东荣大集团有限公司开工。", ""},
    };
    CHECK(rows, MENTION_PLACE, true);
}

static void prefectures_and_halls_are_one_place(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"记者从松原地区了解到，大同地区出现降雪。", "松原地区 大同地区"},
        {"济宁地区生产总值增长6%，济宁地区性产业和地区总部加快发展。", ""},
        {"平阴地区出现降雪。", ""},
        {"演出在北京音乐堂举行。", "北京音乐堂"},
    };
    CHECK(rows, MENTION_SITE, false);
}

/* However many stand side by side; else a text of nothing but bodies takes time by the square. */
static void bodies_side_by_side_are_not_one(void **state)
{
    (void)state;
    enum { LONGEST = 60, TIMES = 200 };
    static const char *const bodies[] = {"云山县融媒体中心", "云山县住建局党组", "云山集团有限公司",
                                         "云山大学研究院"};
    for (size_t i = 0; i < sizeof(bodies) / sizeof(bodies[0]); i++) {
        struct arena arena;
        arena_init(&arena, 16 << 20);
        struct buffer text;
        buffer_init(&text, &arena, 4096, 1 << 20);
        for (int k = 0; k < TIMES; k++)
            buffer_append(&text, span_of(bodies[i]));
        buffer_append_byte(&text, 0);
        struct article *article = sample_article(&arena, "题目", text.data, NULL, 2021);
        const struct reading *reading = reading_create(&arena, lexicon, article, (struct date){0});
        assert_true(reading->mention_count > 0);
        for (uint32_t k = 0; k < reading->mention_count; k++)
            assert_true(reading->mentions[k].end - reading->mentions[k].begin <= LONGEST);
        arena_clear(&arena);
    }
}

static void mentions_nest_and_never_cross(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 64 << 20);
    const char *text =
        "县委书记周大海，深圳市恒亮照明有限公司董事长彭和，县委常委、组织部部长陈国，在济宁市"
        "任城区大地（潍坊）有限公司、全国人大常委会、市发改局调研。2021年3月21日上午9点，投资412.73"
        "亿元，增长24%，居全市第三。";
    struct article *article = sample_article(&arena, NULL, text, NULL, 2021);
    const struct reading *reading = reading_create(&arena, lexicon, article, (struct date){0});
    assert_true(reading->mention_count > 10);
    for (uint32_t i = 0; i < reading->mention_count; i++) {
        const struct mention *a = &reading->mentions[i];
        assert_true(a->begin < a->end && a->end <= reading->text.length);
        for (uint32_t j = i + 1; j < reading->mention_count; j++) {
            const struct mention *b = &reading->mentions[j];
            assert_true(b->begin >= a->begin);
            assert_true(b->begin >= a->end || b->end <= a->end);
        }
    }
    for (uint32_t i = 0; i <= reading->text.length; i++) {
        uint32_t first = reading_mention_from(reading, i);
        assert_true(first == reading->mention_count || reading->mentions[first].begin >= i);
        assert_true(first == 0 || reading->mentions[first - 1].begin < i);
    }
    arena_clear(&arena);
}

static void sentences_respect_quotation_marks_and_brackets(void **state)
{
    (void)state;
    struct arena arena;
    arena_init(&arena, 16 << 20);
    struct article *article = sample_article(
        &arena, NULL,
        "“农业稳镇、文旅活镇”启动。“路通了。心也亮了。”他说。（一。二）三。\n未合“的引号。仍是两句",
        NULL, 2021);
    const struct reading *reading = reading_create(&arena, lexicon, article, (struct date){0});
    static const char *const expected[] = {"“农业稳镇、文旅活镇”启动", "“路通了。心也亮了。”他说",
                                           "（一。二）三", "未合“的引号", "仍是两句"};
    assert_int_equal(reading->sentence_count, 5);
    for (uint32_t i = 0; i < 5; i++) {
        const struct stretch *sentence = &reading->sentences[i];
        struct span text = reading_text(reading, sentence->begin, sentence->end);
        assert_true(span_equal(text, span_of(expected[i])));
        assert_ptr_equal(reading_sentence_of(reading, sentence->begin), sentence);
    }
    arena_clear(&arena);
}

static void a_body_ends_where_a_town_or_a_party_of_many_is_told(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"安城镇和县水利局联合检查，孔村镇和县文化局到场。", "县水利局 县文化局"},
        {"各民主党派、工商联负责人参加。", "工商联"},
        {"民主党派出代表参加会议。", "民主党"},
        {"安城镇推行村党支部领办合作社。", ""},
        {"古巴共产党中央、国民党中央发来贺电。", "古巴共产党中央 国民党中央"},
    };
    check(rows, sizeof(rows) / sizeof(*rows), MENTION_ORGANISATION, false);
}

static void what_words_leave_of_each_other_is_no_place(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"今年新增城镇就业岗位80个，隆重庆祝建县。寒潮南下，美丽江苏如画。", "江苏"},
        {"他从重庆来到丽江，又去了大理。", "重庆 丽江 大理"},
        {"易地搬迁安置区里，完成田间管理，提出重大理论。", ""},
        {"新增城市绿地2万平方米，主动适应城市发展，通报了进度和田间管理情况。", ""},
        {"求大同、存小异，实现长治久安。", ""},
        {"沿河乡镇要值守，拥政爱民。", ""},
        {"他家的娃在兰州念大学，女儿去杭州上中专。", "兰州 杭州"},
        {"代表团抵达卡塔尔，又到达拉斯维加斯，抵达达拉斯。", "卡塔尔 拉斯维加斯 达拉斯"},
        {"万象更新，代表团到了万象。", "万象"},
        {"延安市延长各校假期，延安市延长有关企业的供电时间。延安延长举行苹果节。",
         "延安市 延安市 延安 延长"},
    };
    check(rows, sizeof(rows) / sizeof(*rows), MENTION_PLACE, false);
    static const struct row ends[] = {
        {"临近周年大庆，安全责任重于泰山。他登上了泰山。", "泰山"},
        {"喜迎华诞大庆，队伍稳如泰山。", ""},
    };
    check(ends, sizeof(ends) / sizeof(*ends), MENTION_SITE, false);
}

static void words_that_only_look_like_names_are_no_persons(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"大会隆重召开。隆重庆祝佳节。", ""},
        {"有花有林有风光，有水有诗有远方。", ""},
        {"通过农户申报，经院方全力抢救。", ""},
        {"村民李某利用职务之便。", "李某"},
        {"展现官兵英勇无畏的风貌，总书记和大家说，裁判员宣誓。", ""},
        {"全国高铁超4.8万公里，做优电机、信创、高纯铝等产业。", ""},
        {"徐家汇、贺兰山等地在列，同泰方对接，各展其长。", ""},
        {"严肃处理三人。严肃查处四人。", ""},
        {"境内有马鞍河、黄柏河、白沙河、石溪河等河流。", ""},
    };
    check(rows, sizeof(rows) / sizeof(*rows), MENTION_PERSON, false);
}

static void persons_are_told_by_a_copula_and_by_latin_letters(void **state)
{
    (void)state;
    static const struct row posts[] = {
        {"首任校长为刘远南。", "刘远南"},
        {"公司的负责人是党员。", ""},
        {"他把这件事告诉了哈桑诺夫。", "哈桑诺夫"},
    };
    static const struct row names[] = {
        {"半决赛对手是韩国选手Moon。", "Moon"},
        {"WE战队的Sky状态回勇。", "Sky"},
        {"苹果公司的Watch卖得很好。", ""},
        {"发罗拉、萨兰德仍在他们手里。", ""},
        {"布拉德·巴特与乔治·克鲁森狭路相逢。", "乔治·克鲁森"},
        {"对于刘洋来说，这是一次机会。", "刘洋"},
        {"靖江一带的居民都认识他。", ""},
        {"彩民花四元机选中得五百万。", ""},
    };
    CHECK(posts, MENTION_PERSON, false);
    CHECK(names, MENTION_NAME, false);
}

static void a_team_begins_with_its_place_and_a_line_of_business_behind_a_preposition(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"赛前他押葡萄牙队净胜两球。", "葡萄牙队"},
        {"河北队负于古巴队名列第三。", "河北队 古巴队"},
        {"据鸿远地产介绍，情况已经好转。", "鸿远地产"},
        {"俄罗斯联合电力公司发表声明。", "俄罗斯联合电力公司"},
        {"法国金融市场管理局已经立案。", "法国金融市场管理局"},
        {"韩国SBS电视台停播了新剧。", "韩国SBS电视台 SBS"},
        {"渤海租赁停牌一天。", "渤海租赁"},
    };
    CHECK(rows, MENTION_ORGANISATION, false);
}

static void what_is_torn_out_of_words_is_no_name(void **state)
{
    (void)state;
    static const struct row bodies[] = {
        {"他们打击了无人机工厂。", "无人机工厂"},
        {"双方要运营好中国文化中心。", "中国文化中心"},
        {"全国博物馆接待观众七千万人次。", ""},
        {"某国派遣所谓战后维和部队的提议。", "战后维和部队"},
        {"撤销李明吉政协第十四届全国委员会委员资格。", "政协第十四届全国委员会"},
        {"受政协平阴县委员会委托。", "政协平阴县委员会"},
        {"县人大常委会组织县人大代表视察。", "县人大常委会"},
        {"借政策东风，起偏东风三级。", ""},
    };
    static const struct row places[] = {
        {"洛杉矶山火造成多人死亡。", "洛杉矶"},
        {"长沙市民王女士说。", "长沙"},
        {"全县上下喜迎大庆。", ""},
    };
    CHECK(bodies, MENTION_ORGANISATION, false);
    CHECK(places, MENTION_PLACE, false);
}

static void sounds_are_places_where_only_places_stand(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"卡里乌基省的村民说。", "卡里乌基省"}, {"他昨天从维尔顿回来。", "维尔顿"},
        {"意大利维尔顿的居民说。", "维尔顿"},   {"维尔顿发生里氏六级地震。", "维尔顿"},
        {"靖江市民王女士说。", "靖江"},         {"宁阳警方通报了案情。", "宁阳"},
    };
    CHECK(rows, MENTION_SITE, false);
}

static void a_calling_of_many_is_told_before_a_name_only(void **state)
{
    (void)state;
    const struct row rows[] = {
        {"医生周大海赶到现场，司机许文静留在车上。", "医生 司机"},
        {"家庭医生签约服务覆盖全县，货车司机在此歇脚，专家到会指导。", ""},
    };
    check(rows, sizeof(rows) / sizeof(*rows), MENTION_CALLING, false);
}

static void a_foreign_name_keeps_its_head_and_its_end(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"亚历山大·伊萨克进球，小凯文·波特替补。", "亚历山大·伊萨克 小凯文·波特"},
        {"祝贺佐兰·米拉诺维奇，他当选了。", "佐兰·米拉诺维奇"},
        {"郝海东本赛季进球，马克龙巴黎讲话。", "郝海东 马克龙"},
        {"委员长向大会报告，嫌疑人经泰国回国，特色毛竹畅销。", ""},
        {"娜塔莉·亚历山大获释。", "娜塔莉·亚历山大"},
        {"爆炸以后，巴军方称七人死亡，韩军方没有回应。", ""},
    };
    static const struct row posts[] = {
        {"此过程中将充分借鉴，跑道长3600米。", ""},
        {"中将到场。", "中将"},
    };
    static const struct row persons[] = {
        {"本杰明·杜邦到场。", "本杰明·杜邦"},
        {"优素福·科尔特和本杰明·杜邦到场。", "优素福·科尔特 本杰明·杜邦"},
        {"热孜万古丽在喀什教书，巴军方没有回应。", "热孜万古丽"},
    };
    CHECK(persons, MENTION_PERSON, false);
    CHECK(rows, MENTION_NAME, false);
    CHECK(posts, MENTION_CALLING, false);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_foreign_name_keeps_its_head_and_its_end),
        cmocka_unit_test(persons_are_found_where_the_words_promise_them),
        cmocka_unit_test(words_that_begin_with_a_surname_are_no_persons),
        cmocka_unit_test(a_row_is_of_places_only_where_its_kind_ends),
        cmocka_unit_test(posts_reach_over_the_body_they_belong_to),
        cmocka_unit_test(organisations_keep_their_brackets_and_their_kind),
        cmocka_unit_test(places_carry_the_code_that_the_text_means),
        cmocka_unit_test(prefectures_and_halls_are_one_place),
        cmocka_unit_test(bodies_side_by_side_are_not_one),
        cmocka_unit_test(mentions_nest_and_never_cross),
        cmocka_unit_test(sentences_respect_quotation_marks_and_brackets),
        cmocka_unit_test(a_body_ends_where_a_town_or_a_party_of_many_is_told),
        cmocka_unit_test(what_words_leave_of_each_other_is_no_place),
        cmocka_unit_test(words_that_only_look_like_names_are_no_persons),
        cmocka_unit_test(persons_are_told_by_a_copula_and_by_latin_letters),
        cmocka_unit_test(a_team_begins_with_its_place_and_a_line_of_business_behind_a_preposition),
        cmocka_unit_test(what_is_torn_out_of_words_is_no_name),
        cmocka_unit_test(sounds_are_places_where_only_places_stand),
        cmocka_unit_test(a_calling_of_many_is_told_before_a_name_only),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
