/* Named frames: NAME{key=label(items)|...}. */
#include "facts_of_text.h"

static void print(struct buffer *out, const char *body, const struct facts *facts)
{
    for (size_t i = 0; i < facts->framework_count; i++) {
        const struct framework *framework = &facts->frameworks[i];
        words_at(body, framework->at);
        print_span(out, "", framework->name);
        buffer_append_byte(out, '{');
        for (size_t k = 0; k < framework->part_count; k++) {
            const struct framework_part *part = &framework->parts[k];
            print_span(out, "|", part->key);
            print_span(out, part->key.length > 0 ? "=" : "|", part->label);
            for (size_t m = 0; m < part->item_count; m++)
                print_span(out, "/", part->items[m]);
        }
        buffer_append_byte(out, '}');
    }
}

static void clauses_that_begin_with_the_names_word_are_its_parts(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县实施“三个坚持”，坚持党建引领，坚持项目为王，坚持民生为本。",
         "“三个坚持”{|坚持党建引领|坚持项目为王|坚持民生为本}"},
    };
    CHECK_CASES(cases, print);
}

static void keys_are_told_one_by_one(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县构建“1+3”工作体系，“1”是党建引领，“3”是项目、民生、生态三项重点。",
         "“1+3”工作体系{|1=党建引领|3=三项重点/项目/民生/生态}"},
    };
    CHECK_CASES(cases, print);
}

static void digits_in_one_piece_are_keys_of_one_digit_each(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县推进“530”工作目标，即：5个重点，3个突破，0个事故。",
         "“530”工作目标{|5=5个重点|3=3个突破|0=0个事故}"},
    };
    CHECK_CASES(cases, print);
}

static void bare_digits_are_keys_where_each_is_spelt(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县实施“345”行动计划：3是三大主导产业，4是四个配套园区，5是五十个重点项目。",
         "“345”行动计划{|3=三大主导产业|4=四个配套园区|5=五十个重点项目}"},
    };
    CHECK_CASES(cases, print);
}

static void items_stand_before_their_count_without_the_verb(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县实施“321”产业培育工程，即做大玫瑰、阿胶、花椒3个主导产业，做强纺织、家具2个配套产业"
         "，培育"
         "旅游1个新产业。",
         "“321”产业培育工程{|3=3个主导产业/玫瑰/阿胶/花椒|2=2个配套产业/纺织/"
         "家具|1=1个新产业"
         "/旅游}"},
        {"平阴县实施“三名工程”，即培养名站长、名技师、名农匠。",
         "“三名工程”{|名站长|名技师|名农匠}"},
        {"平阴县推行“三必上门”工作法，做到难事必上门、病痛必上门、婚丧必上门。",
         "“三必上门”工作法{|难事必上门|病痛必上门|婚丧必上门}"},
        {"平阴县做到“三个跨越”：从产业、城市、民生三个方面发力。", "“三个跨越”{|产业|城市|民生}"},
        {"按照“四个一批”的要求，谋划一批、储备一批、开工一批、竣工一批。",
         "“四个一批”{|谋划一批|储备一批|开工一批|竣工一批}"},
    };
    CHECK_CASES(cases, print);
}

static void fewer_clauses_than_the_numeral_says_are_not_its_parts(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县实施“三个坚持”，坚持党建引领，坚持项目为王。", "“三个坚持”{}"},
    };
    CHECK_CASES(cases, print);
}

static void numbers_in_quotation_marks_that_frame_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县拨打“120”电话求助。", ""},
        {"平阴县“六一”期间放假。", ""},
        {"平阴县开展“三进”活动。", ""},
    };
    CHECK_CASES(cases, print);
}

static void parts_are_told_bare_or_before_the_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县实施“一改两增”行动。一改，就是改造旧茶园；两增，就是增加库容、增加加工能力。",
         "“一改两增”行动{|一改=改造旧茶园|两增=两增/增加库容/增加加工能力}"},
        {"平阴县实施茶产业“4820”工程，就是建设4个市场、培育8家企业、打造20个景点。",
         "“4820”工程{|建设4个市场|培育8家企业|打造20个景点}"},
        {"平阴县按照“一个工程、一本台账”的要求推进。", ""},
        {"平阴县实施工业兴县、特产富民、城乡提升“三大工程”。",
         "“三大工程”{|工业兴县|特产富民|城乡提升}"},
        {"平阴县推行“五位一体”农业模式，即养蜂、沼气、种果、加工、研学一体发展。",
         "“五位一体”农业模式{|养蜂|沼气|种果|加工|研学}"},
    };
    CHECK_CASES(cases, print);
}

static void parts_are_marked_bracketed_or_left_open(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县要做到“三问”：问需于民、问计于民、问效于民。",
         "“三问”{|问需于民|问计于民|问效于民}"},
        {"平阴县做到定人、定岗、定责“三定”到位。", "“三定”{|定人|定岗|定责}"},
        {"平阴县过了“三关”：先交材料、再面谈、后公示。", ""},
        {"平阴县落实“四包”责任制，即包宣传、包服务、包调解，包稳定。",
         "“四包”责任制{|包宣传|包服务|包调解|包稳定}"},
        {"平阴县实行“三查三访”制度：查河面、查堤岸、查闸口，访渔户、访商户、访学校。",
         "“三查三访”制度{|查河面|查堤岸|查闸口|访渔户|访商户|访学校}"},
        {"平阴县打好“三大会战”：一是项目会战。实施项目50个。二是城镇会战。三是生态会战。",
         "“三大会战”{|项目会战|城镇会战|生态会战}"},
        {"平阴县建立“136”机制，即一个项目一名领导、三张清单（目标清单、措施清单、时限清单）管理、六"
         "步调度。",
         "“136”机制{|1=一个项目一名领导|3=三张清单/目标清单/措施清单/时限清单|6=六步调度}"},
        {"平阴县实施“312”工程，即做强玫瑰、阿胶、石材三大产业，新建12个车间。",
         "“312”工程{|3=三大产业/玫瑰/阿胶/石材|12=新建12个车间}"},
        {"平阴县实行“123”工作法，“1”即一张清单管到底；“2”即两级巡查抓落实，由县河长办和各镇分级巡查"
         "；"
         "“3”即三乱问题清到底，对乱占、乱采、乱堆问题立查立改。",
         "“123”工作法{|1=一张清单管到底|2=两级巡查抓落实|3=三乱问题清到底/乱占/乱采/乱堆}"},
        {"平阴县构建“2+3”产业体系，做优玫瑰、阿胶两大主导产业，做强石材、机械和建材三大优势产业。",
         "“2+3”产业体系{|2=两大主导产业/玫瑰/阿胶|3=三大优势产业/石材/机械/建材}"},
        {"平阴县构建“3+"
         "2”产业体系，培育玫瑰、阿胶、石材等三大主导产业和新能源、新材料两大新兴产业。",
         "“3+2”产业体系{|3=三大主导产业/玫瑰/阿胶/石材|2=两大新兴产业/新能源/新材料}"},
        {"平阴县各单位要实行一个项目、一名领导、一套班子、一抓到底的“四个一”机制。",
         "“四个一”机制{|一个项目|一名领导|一套班子|一抓到底}"},
        {"平阴县落实“1+N”思路，“1”即编制一个规划；“N”即出台N条举措，包括场地减免、物流补贴等。",
         "“1+N”思路{|1=编制一个规划|N=出台N条举措/场地减免/物流补贴}"},
        {"平阴县领导采取“四不两直”方式检查。", ""},
        {"平阴县探索“三部曲”：一分段，按路分工。二到点，到点检查。三包干。",
         "“三部曲”{|分段|到点|包干}"},
        {"平阴县构建“1+N”体系，“1”即做强一个产业；“N”即布局一批新产业，包括氢能、储能、光伏。",
         "“1+N”体系{|1=做强一个产业|N=布局一批新产业/氢能/储能/光伏}"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_told_behind_a_colon_makes_a_frame(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县做到“三不放过”：问题不查清不放过、责任不落实不放过、整改不到位不放过。",
         "“三不放过”{|问题不查清不放过|责任不落实不放过|整改不到位不放过}"},
        {"李明说：“我们总结了‘三包’帮扶机制，即包种苗、包收购、包运输。”",
         "‘三包’帮扶机制{|包种苗|包收购|包运输}"},
        {"平阴县推行“1+3+"
         "N”联农机制，即1家骨干企业牵头，村集体、合作社、花农3方入股，N个种植大户参与。",
         "“1+3+N”联农机制{|1=1家骨干企业牵头|3=3方入股/村集体/合作社/"
         "花农|N=N个种植大户参与}"},
    };
    CHECK_CASES(cases, print);
}

static void parts_are_told_by_the_names_own_characters(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县以“三清两建”为抓手，清河道、清田头、清柴堆，建花池、建步道，一月一评比。",
         "“三清两建”{|清河道|清田头|清柴堆|建花池|建步道}"},
        {"平阴县推行“两要两不要”：要和睦、要节俭，不要攀比、不要铺张。",
         "“两要两不要”{|要和睦|要节俭|不要攀比|不要铺张}"},
        {"平阴县以“三清两建”为抓手，清河道、清田头，建花池、建步道。", "“三清两建”{}"},
        {"平阴县亮出“246”目标，即到2024年，建成20个示范村，新增40家合作社，收入年均增长6%。",
         "“246”目标{|建成20个示范村|新增40家合作社|收入年均增长6%}"},
        {"平阴县实施“321”富民工程，建设玫瑰、阿胶、炭素三大基地，培育孔村、安城两个园区，打造一条"
         "经济带。",
         "“321”富民工程{|3=三大基地/玫瑰/阿胶/炭素|2=两个园区/孔村/安城|1=打造一条经济带}"},
        {"平阴县推行“两包两到户”责任制，县干部包乡镇、乡干部包村，技术到户、资金到户。",
         "“两包两到户”责任制{|县干部包乡镇|乡干部包村|技术到户|资金到户}"},
        {"平阴县开展“两查两看”：查作风，看状态好不好；查台账，看数字真不真。",
         "“两查两看”{|查作风，看状态好不好|查台账，看数字真不真}"},
        {"平阴县实施“两大工程”。\n（一）强基工程。整顿组织。\n（二）惠民工程。新建学校。",
         "“两大工程”{|强基工程|惠民工程}"},
        {"平阴县念好“二字诀”。\n一是念好“种”字诀。新种玫瑰。\n二是念好“养”字诀。养好黑驴。",
         "“二字诀”{|念好“种”字诀|念好“养”字诀}"},
    };
    CHECK_CASES(cases, print);
}

static void points_at_the_heads_of_paragraphs_and_rows_of_ones(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县以“三个强化”推进秸秆禁烧。\n强化责任落实。县级领导下沉一线。\n强化离田利用。组织打"
         "包机械。\n强化督导问责。专班每日巡查。",
         "“三个强化”{|强化责任落实|强化离田利用|强化督导问责}"},
        {"平阴县推行“一镇一院一团队”模式。", "“一镇一院一团队”模式{}"},
        {"平阴县总结了“1+3”产业模式，“1”是板栗，“3”是生姜、食用菌、蛋用鸡。",
         "“1+3”产业模式{|1=板栗|3=生姜、食用菌、蛋用鸡/生姜/食用菌/蛋用鸡}"},
    };
    CHECK_CASES(cases, print);
}

static void items_begin_right_behind_the_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县落实“三清两建”。清河道、清田头、清柴堆，建花池、建步道。",
         "“三清两建”{|清河道|清田头|清柴堆|建花池|建步道}"},
    };
    CHECK_CASES(cases, print);
}

static void parts_stand_further_on_in_the_sentence(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县按照“三个到位”的标准抓实备汛，即人员到位、物资到位、车辆到位。要算清账。",
         "“三个到位”的标准{|人员到位|物资到位|车辆到位}"},
        {"平阴县打响“三个清零”硬仗，即欠薪清零、积案清零、隐患清零。",
         "“三个清零”硬仗{|欠薪清零|积案清零|隐患清零}"},
        {"平阴县把“三个必到”真正落到实处，群众有难必到、企业开工必到、汛情来时必到，访在点子上。",
         "“三个必到”{|群众有难必到|企业开工必到|汛情来时必到}"},
        {"平阴县对整改实行“四落实”制度，做到人员、资金、期限、责任四落实，凡出事的从严追责。",
         "“四落实”制度{|人员|资金|期限|责任}"},
        {"平阴县把“三个必到”真正落到实处，乡镇、村组、企业一起干。", "“三个必到”{}"},
        {"平阴县开展“三查三改”活动，即查作风，改拖拉散漫；查业务，改眼高手低；查账目，改糊里糊涂"
         "。",
         "“三查三改”活动{|查作风，改拖拉散漫|查业务，改眼高手低|查账目，改糊里糊涂}"},
    };
    CHECK_CASES(cases, print);
}

static void two_ones_are_a_frame_where_they_name_a_way_of_working(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县将建立“一址一讲解”机制，培训讲解员。", "“一址一讲解”机制{}"},
        {"平阴县参与“一带一路”合作，完善“一老一小”服务体系。", ""},
    };
    CHECK_CASES(cases, print);
}

static void levels_are_told_by_their_numbers(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县“三级协调”机制运行良好。\n三级协调中，一级为领导协调，二级为指挥部协调，三级为县委"
         "协调。",
         "“三级协调”机制{|领导协调|指挥部协调|县委协调}"},
        {"平阴县围绕“四统一”要求，印发统一部署、统一流程、统一标准、统一督查4张《清单》。",
         "“四统一”要求{|统一部署|统一流程|统一标准|统一督查}"},
        {"平阴县“两代表一委员”应邀参加“3·15”宣传活动。", ""},
    };
    CHECK_CASES(cases, print);
}

static void names_end_with_what_they_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县按照“1543”联动机制要求，抓好防汛。", "“1543”联动机制{}"},
        {"平阴县落实市委“1+2+6”工作部署，组建“5+N”企业服务队。",
         "“1+2+6”工作部署{}“5+N”企业服务队{}"},
        {"平阴县建成“五元双环”种养体系。", "“五元双环”种养体系{}"},
        {"平阴县“一府两院”负责人列席会议。", ""},
        {"平阴县委对“四个清单”建设工作提出要求。", "“四个清单”{}"},
    };
    CHECK_CASES(cases, print);
}

static void levels_and_layers_are_told_before_the_count(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县搭建“县专班—镇站所—村网格”三级联动体系。",
         "“县专班—镇站所—村网格”三级联动体系{|县专班|镇站所|村网格}"},
        {"面对订单减少、成本上升、用工不足“三重压力”，平阴县迎难而上。",
         "“三重压力”{|订单减少|成本上升|用工不足}"},
        {"平阴县面对“三重压力”，迎难而上。", ""},
    };
    CHECK_CASES(cases, print);
}

static void what_the_name_counts_begins_each_part(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县实行“三包”责任制。县级领导包审批、包征地、包投产。",
         "“三包”责任制{|包审批|包征地|包投产}"},
        {"平阴县推行“三个一”服务机制。\n一企业一专员。上门服务。\n一问题一清单。限期办结。\n"
         "一季度一评议。结果公开。",
         "“三个一”服务机制{|一企业一专员|一问题一清单|一季度一评议}"},
        {"平阴县实行“三个一”责任制，千方百计招商、安商、稳商。", "“三个一”责任制{}"},
    };
    CHECK_CASES(cases, print);
}

static void names_of_spoken_digits_and_of_many(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县确立“一三五”工作思路，即守住一条底线，建设三个片区，办好五件实事。",
         "“一三五”工作思路{|一=守住一条底线|三=建设三个片区|五=办好五件实事}"},
        {"平阴县形成“一心引领、两廊串联、多点支撑”的发展格局。",
         "“一心引领、两廊串联、多点支撑”的发展格局{|一心引领|两廊串联|多点支撑}"},
        {"平阴县组织“一二九”纪念活动，搭起改革的“四梁八柱”。", ""},
    };
    CHECK_CASES(cases, print);
}

static void parts_stand_behind_words_of_the_names_clause(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县“246”工程全面启动：修好2条公路，改造4座泵站，新建6个水厂。",
         "“246”工程{|2=修好2条公路|4=改造4座泵站|6=新建6个水厂}"},
        {"平阴县“四项制度”同步推行。一是首问负责。二是限时办结。三是责任追究。四是结果公开。",
         "“四项制度”{|首问负责|限时办结|责任追究|结果公开}"},
        {"平阴县推行“三步走”调解法。第一步，听原委；第二步，查实情；第三步，促和解。",
         "“三步走”调解法{|听原委|查实情|促和解}"},
        {"平阴县推进“四通”乡村建设，通水、通电、通路、通网。", "“四通”{|通水|通电|通路|通网}"},
        {"平阴县组建“2+N”服务专班，由2名镇领导牵头，N名技术员参与。",
         "“2+N”服务专班{|2=2名镇领导牵头|N=N名技术员参与}"},
        {"平阴县落实“一名组长、一个专班、一套方案、一抓到底”的“四个一”机制。",
         "“四个一”机制{|一名组长|一个专班|一套方案|一抓到底}"},
        {"平阴县建设“三园一体”，即工业园、农业园、物流园。", "“三园一体”{|工业园|农业园|物流园}"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_told_beside_a_short_name_makes_it_a_frame(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县着力补齐道路、供水、电网“三块短板”。", "“三块短板”{|道路|供水|电网}"},
        {"平阴县压实“三方责任”，把属地、部门、单位三方责任落到实处。",
         "“三方责任”{|属地|部门|单位}"},
        {"平阴县走的是“三少”路子：少用药、少施肥、少翻耕。", ""},
        {"平阴县的木梳、布鞋、竹篮“三宝”远近闻名。", ""},
        {"平阴县搭建“县领导+部门+技术员”三级包联机制。",
         "“县领导+部门+技术员”三级包联机制{|县领导|部门|技术员}"},
        {"平阴县确立“123”工作布局：锚定“一个目标”，突出“两大重点”，实施“三项工程”。",
         "“123”工作布局{|1=锚定“一个目标”|2=突出“两大重点”|3=实施“三项工程”}"},
        {"平阴县工业、农业、服务业“三增长”，增长8.1%、增长5.2%、增长9%。", ""},
    };
    CHECK_CASES(cases, print);
}

static void keys_may_be_two_in_one_and_one_may_be_lost(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县落实“13566”思路。“3”即把握“绿色、开放、共享”三大方向；“5”即实施玫瑰兴县、阿胶强县、"
         "石材富县、旅游活县和民生安县“五大战略”；“66”即建设六类特色镇。",
         "“13566”思路{|3=三大方向/绿色/开放/共享|5=五大战略/玫瑰兴县/阿胶强县/石材富县/旅游活县/"
         "民生安县|66=建设六类特色镇}"},
    };
    CHECK_CASES(cases, print);
}

static void honours_and_what_a_frame_serves_as_are_no_frames_content(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县两个村获评“十大魅力村”和“十大新闻人物”称号。", ""},
        {"平阴县力争“六项突破”个个出色。", "“六项突破”{}"},
        {"平阴县的打算是“四个翻番、两个领先”。", "“四个翻番、两个领先”{|四个翻番|两个领先}"},
        {"平阴县以“三级网格体系”为基础，整合力量，做实服务。一是强队伍，二是建平台，三是优流程。",
         "“三级网格体系”{}"},
        {"平阴县以“五个振兴”为目标，奋力前行。", "“五个振兴”{}"},
    };
    CHECK_CASES(cases, print);
}

static void names_of_doubled_hundreds_and_of_projects(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县实施“双百万”富民工程，推进“双千”攻坚行动。", "“双百万”富民工程{}“双千”攻坚行动{}"},
        {"平阴县的“双百”来之不易。", ""},
        {"李明察看了玫瑰镇小学建设、花海停车场建设、安城镇“三美公路”建设、文化站建设情况。", ""},
        {"平阴县建立“336”作风督查机制，把“四个一批”作为目标。", "“336”作风督查机制{}“四个一批”{}"},
        {"平阴县聚力攻坚“2+4”重点专项，加快“6030”重大项目建设。",
         "“2+4”重点专项{}“6030”重大项目{}"},
        {"平阴县对“四资”问题开展专项整治。", ""},
        {"平阴县有灯会、“七月七”乞巧节等活动，拉动“四两拨千斤”的消费。", ""},
    };
    CHECK_CASES(cases, print);
}

static void short_deeds_that_run_into_their_count(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县实施红雁、磐石、联网和暖心四大工程，推动组织力提升。",
         "四大工程{|红雁|磐石|联网|暖心}"},
        {"平阴县培育玫瑰、阿胶、石材三大产业，推动工业提升。", ""},
        {"平阴县走“1+3”路径，“1”是一个定位，“3”是推进强链、智改、育才三大工程。",
         "“1+3”路径{|1=一个定位|3=三大工程/强链/智改/育才}"},
    };
    CHECK_CASES(cases, print);
}

static void a_clause_for_each_number_of_the_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县规划“一心两园三带”空间结构，即游客中心，玫瑰园、石榴园，黄河带、圣母山带和浪溪带，"
         "建成"
         "后将十分秀丽。",
         "“一心两园三带”空间结构{|游客中心|玫瑰园|石榴园|黄河带|圣母山带|浪溪带}"},
        {"平阴县构建以玫瑰加工、阿胶产业为主导，石材、机械、电子产业为支撑的“2+3”产业体系。",
         "“2+3”产业体系{|2=玫瑰加工、阿胶产业为主导/玫瑰加工/"
         "阿胶产业|3=石材、机械、电子产业为支撑/石材/机械/电子产业}"},
        {"平阴县构建以玫瑰加工产业为主导，石材、机械产业为支撑的“2+3”产业体系。",
         "“2+3”产业体系{}"},
    };
    CHECK_CASES(cases, print);
}

static void names_end_before_what_they_share_or_drive(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"全县推广“711”等联农带农机制。", "“711”{}"},
        {"深化“一抓三促”和树立新风行动。", "“一抓三促”{}"},
        {"锚定“2716”战略发展目标。", "“2716”战略发展目标{}"},
        {"抓好“2+5”标准化建设。", "“2+5”标准化建设{}"},
        {"推进“2+5+N”产业链集群建设。", "“2+5+N”产业链集群{}"},
        {"“六园五群”建设引领产业协作。", "“六园五群”{}"},
        {"实施“五健”促进行动。", "“五健”促进行动{}"},
        {"开展“四好农田”发展促进行动。", "“四好农田”发展促进行动{}"},
    };
    CHECK_CASES(cases, print);
}

static void counts_of_rules_and_short_names_are_frames(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"网格员落实“五必访”。", "“五必访”{}"},
        {"坚持“三下基层”。", "“三下基层”{}"},
        {"村里实行“四公开”。", "“四公开”{}"},
        {"全县抓好“三基”建设。", "“三基”建设{}"},
        {"建立“三单”制度。", "“三单”制度{}"},
        {"全县推进“五证”改革。", "“五证”改革{}"},
        {"乡里推行“三条措施、两项保障”。", "“三条措施、两项保障”{|三条措施|两项保障}"},
        {"全村推广“211”，即每户2亩果园、1座大棚、1头肥猪。",
         "“211”{|2=2亩果园|1=1座大棚|1=1头肥猪}"},
        {"门牌“203”，即王家老屋。", ""},
        {"全县调查“四上”企业。", ""},
        {"全县壮大“五新”产业。", ""},
        {"市里办起“七七购物节”。", ""},
        {"市里办起“三晚春晚会”系列活动。", ""},
        {"全县贯彻“五大发展”理念。", "“五大发展”理念{}"},
        {"县里实施“五大会展”行动。", "“五大会展”行动{}"},
        {"建成“15分钟”服务圈。", ""},
        {"坚决打赢“三夏”攻坚战。", ""},
        {"支部坚持“三会一课”。", ""},
        {"支部坚持“三会一课”制度。", "“三会一课”制度{}"},
        {"健全“党支部+网格+农户”三级组织体系。",
         "“党支部+网格+农户”三级组织体系{|党支部|网格|农户}"},
        {"构建“传导、教育、监督、浸润”四维联动模式。",
         "“传导、教育、监督、浸润”四维联动模式{|传导|教育|监督|浸润}"},
    };
    CHECK_CASES(cases, print);
}

static void parts_are_nothing_that_is_done_besides(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"绘制权责、任务、学习“3张清单”，进一步明权责、定任务、搭平台。",
         "“3张清单”{|权责|任务|学习}"},
        {"强化“四大功能”，着力稳就业、稳企业、稳市场、稳预期。", "“四大功能”{}"},
        {"全面推行“一个项目、一名领导、一套班子”的“三个一”机制。一要抢时间，二要抓要素，三要严督查"
         "。",
         "“三个一”机制{|一个项目|一名领导|一套班子}"},
        {"产值、税收、进出口总额实现“三个翻番”。", "“三个翻番”{|产值|税收|进出口总额}"},
        {"建立企业调度、政策措施、重点任务等“三张清单”机制。",
         "“三张清单”机制{|企业调度|政策措施|重点任务}"},
        {"开展“三化”建设年行动，是落实部署的行动，是提升能力的体现；是推进工作的要求。",
         "“三化”建设年行动{}"},
    };
    CHECK_CASES(cases, print);
}

static void quotations_count_what_the_digits_count(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县探索“1432”治理模式。打造“1个指挥台”。建好“4个中心”。配强“3支队伍”。完善“2项机制”。",
         "“1432”治理模式{|1=1个指挥台|4=4个中心|3=3支队伍|2=2项机制}"},
        {"平阴县探索“1432”治理模式。打造“1个指挥台”。建好“4个中心”。",
         "“1432”治理模式{}“4个中心”{}"},
        {"平阴县开展“三清”（清垃圾、清淤泥、清杂草）、“四改”（改水、改厕、改路、改电）行动。",
         "“三清”{|清垃圾|清淤泥|清杂草}“四改”{|改水|改厕|改路|改电}"},
        {"平阴县实行林长、技术员、警员、护林员“一长三员”制度。",
         "“一长三员”制度{|林长|技术员|警员|护林员}"},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(clauses_that_begin_with_the_names_word_are_its_parts),
        cmocka_unit_test(keys_are_told_one_by_one),
        cmocka_unit_test(digits_in_one_piece_are_keys_of_one_digit_each),
        cmocka_unit_test(bare_digits_are_keys_where_each_is_spelt),
        cmocka_unit_test(items_stand_before_their_count_without_the_verb),
        cmocka_unit_test(fewer_clauses_than_the_numeral_says_are_not_its_parts),
        cmocka_unit_test(numbers_in_quotation_marks_that_frame_nothing),
        cmocka_unit_test(parts_are_told_bare_or_before_the_name),
        cmocka_unit_test(parts_are_marked_bracketed_or_left_open),
        cmocka_unit_test(what_is_told_behind_a_colon_makes_a_frame),
        cmocka_unit_test(parts_are_told_by_the_names_own_characters),
        cmocka_unit_test(points_at_the_heads_of_paragraphs_and_rows_of_ones),
        cmocka_unit_test(items_begin_right_behind_the_name),
        cmocka_unit_test(parts_stand_further_on_in_the_sentence),
        cmocka_unit_test(two_ones_are_a_frame_where_they_name_a_way_of_working),
        cmocka_unit_test(levels_are_told_by_their_numbers),
        cmocka_unit_test(names_end_with_what_they_name),
        cmocka_unit_test(levels_and_layers_are_told_before_the_count),
        cmocka_unit_test(what_the_name_counts_begins_each_part),
        cmocka_unit_test(names_of_spoken_digits_and_of_many),
        cmocka_unit_test(parts_stand_behind_words_of_the_names_clause),
        cmocka_unit_test(what_is_told_beside_a_short_name_makes_it_a_frame),
        cmocka_unit_test(keys_may_be_two_in_one_and_one_may_be_lost),
        cmocka_unit_test(honours_and_what_a_frame_serves_as_are_no_frames_content),
        cmocka_unit_test(names_of_doubled_hundreds_and_of_projects),
        cmocka_unit_test(short_deeds_that_run_into_their_count),
        cmocka_unit_test(a_clause_for_each_number_of_the_name),
        cmocka_unit_test(names_end_before_what_they_share_or_drive),
        cmocka_unit_test(counts_of_rules_and_short_names_are_frames),
        cmocka_unit_test(parts_are_nothing_that_is_done_besides),
        cmocka_unit_test(quotations_count_what_the_digits_count),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
