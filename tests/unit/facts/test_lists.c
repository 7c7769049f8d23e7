/* Enumerations: HEADING#marker[label|label]. */
#include "facts_of_text.h"

static void print(struct buffer *out, const char *body, const struct facts *facts)
{
    for (size_t i = 0; i < facts->list_count; i++) {
        const struct list *list = &facts->lists[i];
        words_at(body, list->at);
        print_span(out, "", list->heading);
        buffer_append_format(out, "#%d[", (int)list->marker);
        for (size_t k = 0; k < list->item_count; k++) {
            words_at(body, list->items[k].at);
            print_span(out, k > 0 ? "|" : "", list->items[k].label);
        }
        buffer_append_byte(out, ']');
    }
}

static void markers_in_a_row_make_a_list(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"（一）年满十八周岁（2005年以前出生）；（二）持有教师资格证；（三）身体健康。",
         "#4[年满十八周岁|持有教师资格证|身体健康]"},
        {"平阴县医院新设胸痛、卒中、创伤三大中心。", "#7[胸痛|卒中|创伤]"},
        {"平阴县要做好三项工作。一是抓项目，二是惠民生，三是保安全。",
         "平阴县要做好三项工作#0[抓项目|惠民生|保安全]"},
        {"平阴县召开会议。一要抓项目，二要惠民生。", "平阴县召开会议#1[抓项目|惠民生]"},
        {"平阴县召开会议。第一，要抓项目。第二，要惠民生。第三，要保安全。",
         "平阴县召开会议#2[抓项目|惠民生|保安全]"},
        {"平阴县召开会议。首先，要抓项目。其次，要惠民生。最后，要保安全。",
         "平阴县召开会议#3[抓项目|惠民生|保安全]"},
    };
    CHECK_CASES(cases, print);
}

static void markers_may_change_within_a_list(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"行动中，一要体现责任；二要解决问题；三要现场办公；四是强化宣传；五是全力配合。",
         "行动中#1[体现责任|解决问题|现场办公|强化宣传|全力配合]"},
        {"他说，做人一要老实；二要肯干。", ""},
        {"平阴县各乡（镇）一要早谋划。二要抓亮点。三要重统筹。",
         "平阴县各乡（镇）#1[早谋划|抓亮点|重统筹]"},
        {"平阴县玫瑰、阿胶、石材等三个工作专班开会。", "三个工作专班#7[玫瑰|阿胶|石材]"},
        {"平阴县委员要（一）抓好学习，学以致用；（二）抓好监督；（三）抓好服务。",
         "平阴县委员要#4[抓好学习|抓好监督|抓好服务]"},
        {"赵立华、霍强、田文学、赵晓梅等四大班子领导出席活动。", ""},
    };
    CHECK_CASES(cases, print);
}

static void one_marker_alone_is_no_list(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县一是偏远，交通不便。", ""},
        {"平阴县抓住教育、医疗、养老三件大事。", "三件大事#7[教育|医疗|养老]"},
    };
    CHECK_CASES(cases, print);
}

static void a_verb_before_the_first_item_is_none_of_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县做大石材、家居建材、功能饮料三大产业集群。",
         "三大产业集群#7[石材|家居建材|功能饮料]"},
        {"李明强调，首先要守住底线，其次要提升质量。", "李明强调#3[守住底线|提升质量]"},
        {"平阴县抓好土壤改良、灌溉改造、包装改进三件大事。",
         "三件大事#7[土壤改良|灌溉改造|包装改进]"},
        {"平阴县新上酱料、醉蟹生产线2条。", ""},
        {"在平阴县，牢牢守住发展和生态两条底线。", "两条底线#7[发展|生态]"},
        {"平阴县打造“人文、红色、生态、田园”四大品牌。", "四大品牌#7[人文|红色|生态|田园]"},
        {"会议有三项议程：一、审议报告；二、审查预算；三、通过决议。",
         "会议有三项议程#5[审议报告|审查预算|通过决议]"},
    };
    CHECK_CASES(cases, print);
}

static void clauses_that_begin_alike_are_a_list_and_names_of_places_are_none(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"我们体会到：必须坚持改革，必须坚持开放，必须坚持实干。",
         "我们体会到#8[必须坚持改革|必须坚持开放|必须坚持实干]"},
        {"平阴县在东阿、玫瑰两个镇建设养老中心。", ""},
        {"平阴县要抓好工作：\n——加快发展不动摇。增长8%。\n——强农惠农不松劲。\n——改善民生不停步。",
         "平阴县要抓好工作#8[加快发展不动摇|强农惠农不松劲|改善民生不停步]"},
        {"平阴县推动玫瑰、阿胶、石材三大产业升级。", "三大产业#7[玫瑰|阿胶|石材]"},
        {"平阴县推动特种纸、木业、纺织3个传统产业和高端装备、智能制造、新材料3个新兴产业发展。",
         "3个传统产业#7[特种纸|木业|纺织]3个新兴产业#7[高端装备|智能制造|新材料]"},
        {"平阴县突出抓好渔船改造、化工装置改造和矿山全面整治3件事。",
         "3件事#7[渔船改造|化工装置改造|矿山全面整治]"},
        {"正确处理好稳与进、发展与安全两个关系。", "两个关系#7[稳与进|发展与安全]"},
        {"平阴立足选种技术和榨糖技术两大优势。", "两大优势#7[选种技术|榨糖技术]"},
    };
    CHECK_CASES(cases, print);
}

static void places_of_what_was_set_up_are_no_points(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县在济南、聊城、泰安设立三个联络处。", ""},
    };
    CHECK_CASES(cases, print);
}

static void a_third_point_goes_on_behind_words_of_order(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"首先，要落实责任；其次，要严格执法；第三，要疏堵结合。",
         "#3[落实责任|严格执法|疏堵结合]"},
    };
    CHECK_CASES(cases, print);
}

static void and_inside_a_word_parts_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县从党建引领、群众参与和共建共享三个方面发力。",
         "三个方面#7[党建引领|群众参与|共建共享]"},
        {"平阴县从与时俱进、开拓创新和真抓实干三个方面发力。",
         "三个方面#7[与时俱进|开拓创新|真抓实干]"},
    };
    CHECK_CASES(cases, print);
}

static void the_first_point_may_go_on_with_its_clause(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"李明指出，平阴县的短板一是短在人才上，请来的人留不住；二是短在机制上，落地的少。",
         "平阴县的短板#0[短在人才上|短在机制上]"},
        {"原因一是资金不足，二是人才短缺。", "原因#0[资金不足|人才短缺]"},
        {"关键之一是有好带头人，二是项目不够。", ""},
        {"万一要下雨，就不去了。", ""},
    };
    CHECK_CASES(cases, print);
}

static void places_that_are_counted_are_no_points(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县南部的石桥、河滨两个镇参加。", ""},
        {"济南、青岛、烟台等3个中心城市的企业到平阴县参展。", ""},
        {"平阴县项目涵盖轨道交通装备、新能源、新材料三大主导产业。",
         "三大主导产业#7[轨道交通装备|新能源|新材料]"},
        {"推进石桥经济走廊、河滨石化两个旗舰项目。", "两个旗舰项目#7[石桥经济走廊|河滨石化]"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_to_be_done_is_listed_whatever_it_measures(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县定下要办的几件事：设立玫瑰基金，从门票中提取5%"
         "；实行门前三包，每户清扫两次；建设公厕，"
         "6月底前建成3座。",
         "平阴县定下要办的几件事#8[设立玫瑰基金|实行门前三包|建设公厕]"},
        {"平阴县上半年情况如下：工业产值3亿元；农业产值2亿元；投资5亿元。", ""},
        {"平阴县党校本期设干部班、青年班、书记班三个班次。", "#7[干部班|青年班|书记班]"},
    };
    CHECK_CASES(cases, print);
}

static void a_heading_has_neither_marker_nor_an_open_quotation(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"（四）优化平阴县水网。一是修水库。二是通水渠。", "优化平阴县水网#0[修水库|通水渠]"},
        {"李明说：“这次赛事，一是练队伍，二是促交流。”", "这次赛事#0[练队伍|促交流]"},
    };
    CHECK_CASES(cases, print);
}

static void all_of_a_number_of_fields_are_told(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县与外地在水利、文化、教育、医疗等四个领域开展合作。",
         "四个领域#7[水利|文化|教育|医疗]"},
        {"先后到平阴县东关社区、西关社区二道沟镇产业园考察。", ""},
    };
    CHECK_CASES(cases, print);
}

static void markers_are_written_in_many_ways(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"李明要求，1是加强巡护，2是严控火源，3是备足物资。",
         "李明要求#0[加强巡护|严控火源|备足物资]"},
        {"平阴县要算好账：其一，算时间账，少开会；其二，算感情账，多走动。",
         "平阴县要算好账#2[算时间账|算感情账]"},
        {"平阴县的做法：一，人员统管；二，药品统购；三，财务统算。",
         "平阴县的做法#5[人员统管|药品统购|财务统算]"},
        {"平阴县做了事。第一件是通路，第二件是通水，第三件是通气。",
         "平阴县做了事#2[通路|通水|通气]"},
        {"李明要求，全县干部一要守住底线；二要做好服务；三要严守纪律。",
         "全县干部#1[守住底线|做好服务|严守纪律]"},
        {"平阴县召开会议。第一，要素保障要跟上。第二，要抓进度。",
         "平阴县召开会议#2[要素保障要跟上|抓进度]"},
    };
    CHECK_CASES(cases, print);
}

static void the_paragraph_before_announces_a_list(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"李明就平阴县的收粮工作提出三点要求。\n一是压实责任。\n二是腾出仓容。",
         "李明就平阴县的收粮工作提出三点要求#0[压实责任|腾出仓容]"},
        {"平阴县的主要举措有：\n一是精简材料，少跑腿；\n二是压缩时限。",
         "平阴县的主要举措有#0[精简材料|压缩时限]"},
        {"平阴县下雨了。\n一是精简材料；\n二是压缩时限。", "#0[精简材料|压缩时限]"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_counted_may_stand_before_its_items(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县打造三大产业集群：玫瑰、阿胶、石材。", "三大产业集群#7[玫瑰|阿胶|石材]"},
        {"平阴县研究了三个议题，即园区扩容、供暖保障、教师招聘。",
         "三个议题#7[园区扩容|供暖保障|教师招聘]"},
        {"平阴县出台三项措施，包括降门槛、提额度、减利率等。", "三项措施#7[降门槛|提额度|减利率]"},
        {"平阴县要处理好三个关系，即速度与质量、当前与长远、城市与乡村的关系。",
         "三个关系#7[速度与质量|当前与长远|城市与乡村]"},
        {"平阴县的考核分优秀、良好、合格三个等次。", "三个等次#7[优秀|良好|合格]"},
        {"平阴县的活动分三步：动员、学习、总结。", "三步#7[动员|学习|总结]"},
        {"平阴县提出三大倡议，为和平、稳定、发展出力。", ""},
        {"平阴县有三项收入：工业3亿元、农业2亿元、服务业1亿元。", ""},
        {"平阴县评出第三个奖项：玫瑰奖、阿胶奖、石材奖。", ""},
        {"2024年玫瑰、阿胶两大产业在平阴县升级。", "两大产业#7[玫瑰|阿胶]"},
    };
    CHECK_CASES(cases, print);
}

static void all_that_are_counted_may_end_in_and_so_on(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县茶会包含开园式、“十佳茶师”评选、创作一批茶诗等3项活动。",
         "#7[开园式|“十佳茶师”评选|创作一批茶诗]"},
        {"据悉，长河水泥、海和罐头、大江电机和兴安化工等四家知名企业落户平阴县。",
         "#7[长河水泥|海和罐头|大江电机|兴安化工]"},
        {"长河水泥、大江电机等两家企业落户平阴县。", ""},
        {"平阴县形成了玫瑰、阿胶、新型建材三大支柱产业。", "三大支柱产业#7[玫瑰|阿胶|新型建材]"},
        {"平阴县有了以外商为龙头的家用电器、金属制品、食品加工三大产业集群。",
         "三大产业集群#7[家用电器|金属制品|食品加工]"},
        {"玫瑰、阿胶、石材等五家企业落户平阴县。", ""},
        {"平阴县消防一大队、交警执勤三大队参加。", ""},
    };
    CHECK_CASES(cases, print);
}

static void a_bracket_may_count_what_a_colon_tells(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县考核如下。优秀单位（4个）：科技局、民政局、水利局、粮食局。",
         "优秀单位#7[科技局|民政局|水利局|粮食局]"},
        {"平阴县考核如下。优秀单位（4个）：科技局、民政局、水利局。", ""},
        {"平阴县有收入（3项）：工业3亿元、农业2亿元、服务业1亿元。", ""},
    };
    CHECK_CASES(cases, print);
}

static void clauses_of_one_length_behind_a_colon_are_parallel(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县的困难突出表现在：消费恢复偏慢，投资后劲不足，财政收支紧张。",
         "平阴县的困难突出表现在#8[消费恢复偏慢|投资后劲不足|财政收支紧张]"},
        {"平阴县的目标是：确保粮食安全，提升产业效益，改善人居环境。",
         "平阴县的目标是#8[确保粮食安全|提升产业效益|改善人居环境]"},
        {"平阴县的重点是：也门项目落地，才艺比赛开展，就业工作推进。",
         "平阴县的重点是#8[也门项目落地|才艺比赛开展|就业工作推进]"},
        {"平阴县的要求是：压实各方责任，细化落实措施，确保完成任务。", ""},
        {"李明说：今年雨水足，平阴县的果子大，也好卖。", ""},
        {"李明说：今年雨水足，玫瑰开得好，农户心里甜。", ""},
    };
    CHECK_CASES(cases, print);
}

static void what_is_counted_may_be_named_in_quotation_marks(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县设置“产业榜”、“服务榜”、“治理榜”等3个“点亮夜晚”榜单，对各村考核。",
         "#7[产业榜|服务榜|治理榜]"},
    };
    CHECK_CASES(cases, print);
}

static void a_short_sentence_of_two_clauses_heads_the_item(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"李明要求，一要认清形势，绷紧这根弦。要把责任扛在肩上，抓好落实。二要完善方案，理清明细账"
         "。要把任"
         "务细化到周。",
         "李明要求#1[认清形势，绷紧这根弦|完善方案，理清明细账]"},
        {"李明要求，一要认清形势，绷紧这根弦。二要完善方案，理清明细账。",
         "李明要求#1[认清形势|完善方案]"},
        {"李明要求，一要认清形势，绷紧这根弦，守牢底线。要抓好落实。二要完善方案，理清明细账。要把"
         "任务细"
         "化到周。",
         "李明要求#1[认清形势|完善方案]"},
        {"李明要求，一要抓好项目，完成投资3亿元。要把任务细化到周。二要完善方案，理清明细账。要把任"
         "务细"
         "化到周。",
         "李明要求#1[抓好项目|完善方案]"},
    };
    CHECK_CASES(cases, print);
}

static void verbs_and_manners_lead_into_the_first_item(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"全镇持续擦亮红茶、竹编、古桥三张名片。", "#7[红茶|竹编|古桥]"},
        {"进一步拉紧产业协作、人才交流两大纽带。", "#7[产业协作|人才交流]"},
        {"该镇积极推进防汛排涝、山洪预警处置两项工作。", "两项工作#7[防汛排涝|山洪预警处置]"},
        {"该工程由引水隧洞、拦河坝、提水泵站三部分组成。", "#7[引水隧洞|拦河坝|提水泵站]"},
        {"要抓完善制度、队伍建设、宣传引导三项工作。", "三项工作#7[完善制度|队伍建设|宣传引导]"},
        {"该中心联合东坡画院、南山书社、白鹭诗社等全县三大社团采风。",
         "#7[东坡画院|南山书社|白鹭诗社]"},
    };
    CHECK_CASES(cases, print);
}

static void amounts_and_names_count_no_items(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县自开通白河、云坪公交2个多月以来，客流回升。", ""},
        {"平阴县提高城乡低保、困难残疾人两项补贴标准。", ""},
        {"县委副书记、县长王强先后巡视一中和二中两个考点。", ""},
        {"大赛设置面点制作、花艺设计、形象造型三项竞赛项目。",
         "三项竞赛项目#7[面点制作|花艺设计|形象造型]"},
        {"李明从推动学习的举措、强化纪律的需要、贯彻思想的必然要求等三个方面讲了课。",
         "三个方面#7[推动学习的举措|强化纪律的需要|贯彻思想的必然要求]"},
        {"平阴县落实春耕补助、种粮农户两项扶持政策。", ""},
        {"寄宿生活补贴、上学交通补贴两项补贴按月发放。", "#7[寄宿生活补贴|上学交通补贴]"},
        {"生产总值迈上300亿、400亿、500亿元三个台阶。", ""},
        {"加快河道治理、“一干两支”机场建设。", ""},
    };
    CHECK_CASES(cases, print);
}

static void parts_of_a_whole_are_counted(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"“积分制”由两部分组成：党员先锋分、家庭文明分。", "两部分#7[党员先锋分|家庭文明分]"},
        {"方案有三部分内容：总体要求、重点任务、保障措施。",
         "三部分内容#7[总体要求|重点任务|保障措施]"},
    };
    CHECK_CASES(cases, print);
}

static void prepositions_and_set_up_lead_into_items_of_one_length(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"大赛设采茶、手工扁形茶、手工卷曲形茶三个组别。", "#7[采茶|手工扁形茶|手工卷曲形茶]"},
        {"明年将在提振居民消费、扩大有效投资、构建产业体系三个方面发力。",
         "三个方面#7[提振居民消费|扩大有效投资|构建产业体系]"},
        {"受疫情冲击、内需不足、成本上涨三重因素影响，企业利润下滑。",
         "三重因素#7[疫情冲击|内需不足|成本上涨]"},
        {"全县由高标准农田、水利设施、农机服务三大板块撑起产业。",
         "三大板块#7[高标准农田|水利设施|农机服务]"},
        {"要落实好粮食安全、耕地保护、农民增收三项任务。",
         "三项任务#7[粮食安全|耕地保护|农民增收]"},
        {"县里开展好人评选、好书推荐、好戏下乡三项活动。", "#7[好人评选|好书推荐|好戏下乡]"},
        {"利用3年时间建成核心示范、蔬菜生产、苗木繁育三大片区。", "#7[核心示范|蔬菜生产|苗木繁育]"},
        {"分为“组织建设、产业发展、乡风文明三个板块。", "三个板块#7[组织建设|产业发展|乡风文明]"},
        {"重点打造有特色优势的新材料、装备制造两大集群。",
         "两大集群#7[有特色优势的新材料|装备制造]"},
        {"会议强调，开展村庄整治、打造美丽乡村要紧扣农户、文化、产业以及土地四大要素。",
         "四大要素#7[农户|文化|产业|土地]"},
    };
    CHECK_CASES(cases, print);
}

static void a_count_within_a_row_or_a_predicate_counts_no_items(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"速降、现代五项等四条赛道已经就位。", ""},
        {"核桃和黄牛是两大主导产业。", ""},
        {"柳河乡青石村、杨店镇白马村、河西镇南沟村等3个村的示范点开工。", ""},
        {"信用积分由党员十二分制、村民百分制两部分组成。", "#7[党员十二分制|村民百分制]"},
    };
    CHECK_CASES(cases, print);
}

static void a_point_says_more_than_when(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"主要任务是：一是今年年底前，完成土地流转。二是明年3月起，启动基础建设。",
         "主要任务是#0[今年年底前，完成土地流转|明年3月起，启动基础建设]"},
        {"通告如下：（一）除应急车辆外，其他车辆不得驶入。（二）封闭期间，商户暂停营业。（三）"
         "任何人发现险情，应当立即报修。（四）对拒不服从的，依法处罚。（五）施工单位要加强巡查。",
         "通告如下#4[除应急车辆外，其他车辆不得驶入|封闭期间，商户暂停营业|任何人发现险情，应当立即"
         "报修|对拒不服从的，依法处罚|施工单位要加强巡查]"},
        {"会议要求，一是以清河行动为抓手，整治排污口；二是对标先进找差距，补短板。",
         "会议要求#0[以清河行动为抓手，整治排污口|对标先进找差距]"},
        {"会议要求，一是反应及时，处置得当；二是在一线走在前，作表率；三是上报准时，数据更新到位。",
         "会议要求#0[反应及时|在一线走在前|上报准时]"},
        {"主要目标是：到2027年，园区全面建成，产业形成集群，效益明显提升。", ""},
        {"最大的共识是：各级带头是做好工作的保证，干部及时研判形势，确保全县行稳致远。", ""},
        {"抄送：县委办公室，县人大办公室，县政协办公室。", ""},
    };
    CHECK_CASES(cases, print);
}

static void notes_in_brackets_are_no_part_of_an_item(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"评选分报名（5月3日前）、初审 (5月10日)、公示（5月18日—20日）三个阶段。",
         "三个阶段#7[报名|初审|公示]"},
        {"会议明确，一是清理河道（责任单位：水务局、住建局）；二是备足物资（由民政局牵头）。",
         "会议明确#0[清理河道|备足物资]"},
        {"会上审议了甲方案（修订稿）、乙方案（第3稿）、丙方案三项内容。",
         "三项内容#7[甲方案（修订稿）|乙方案（第3稿）|丙方案]"},
    };
    CHECK_CASES(cases, print);
}

static void sentences_that_are_counted_may_be_quoted_together(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"我们定了四句话的奋斗方向，那就是“山更青、水更秀、路更畅、人更和”。",
         "四句话的奋斗方向#7[山更青|水更秀|路更畅|人更和]"},
        {"他把经验归纳为三点：“选准苗、管好水、卖好价”。", "三点#7[选准苗|管好水|卖好价]"},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(markers_in_a_row_make_a_list),
        cmocka_unit_test(markers_may_change_within_a_list),
        cmocka_unit_test(one_marker_alone_is_no_list),
        cmocka_unit_test(a_verb_before_the_first_item_is_none_of_it),
        cmocka_unit_test(clauses_that_begin_alike_are_a_list_and_names_of_places_are_none),
        cmocka_unit_test(places_of_what_was_set_up_are_no_points),
        cmocka_unit_test(a_third_point_goes_on_behind_words_of_order),
        cmocka_unit_test(and_inside_a_word_parts_nothing),
        cmocka_unit_test(the_first_point_may_go_on_with_its_clause),
        cmocka_unit_test(places_that_are_counted_are_no_points),
        cmocka_unit_test(what_is_to_be_done_is_listed_whatever_it_measures),
        cmocka_unit_test(a_heading_has_neither_marker_nor_an_open_quotation),
        cmocka_unit_test(all_of_a_number_of_fields_are_told),
        cmocka_unit_test(markers_are_written_in_many_ways),
        cmocka_unit_test(the_paragraph_before_announces_a_list),
        cmocka_unit_test(what_is_counted_may_stand_before_its_items),
        cmocka_unit_test(all_that_are_counted_may_end_in_and_so_on),
        cmocka_unit_test(a_bracket_may_count_what_a_colon_tells),
        cmocka_unit_test(clauses_of_one_length_behind_a_colon_are_parallel),
        cmocka_unit_test(what_is_counted_may_be_named_in_quotation_marks),
        cmocka_unit_test(a_short_sentence_of_two_clauses_heads_the_item),
        cmocka_unit_test(verbs_and_manners_lead_into_the_first_item),
        cmocka_unit_test(amounts_and_names_count_no_items),
        cmocka_unit_test(parts_of_a_whole_are_counted),
        cmocka_unit_test(prepositions_and_set_up_lead_into_items_of_one_length),
        cmocka_unit_test(a_count_within_a_row_or_a_predicate_counts_no_items),
        cmocka_unit_test(a_point_says_more_than_when),
        cmocka_unit_test(notes_in_brackets_are_no_part_of_an_item),
        cmocka_unit_test(sentences_that_are_counted_may_be_quoted_together),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
