/* What general news has more of than a county's: foreign lands and persons, clubs, listed firms. */
#include "rows_of_mentions.h"

static void a_word_behind_a_name_begins_there(void **state)
{
    (void)state;
    static const struct row bodies[] = {
        {"记者昨天从证监会了解到，新规尚未公布。", "证监会"},
        {"南京市公安局面向社会招聘辅警。", "南京市公安局"},
        {"广州市中级人民法院落实了这一规定。", "广州市中级人民法院"},
        {"中山大学位于珠江南岸。", "中山大学"},
        {"大会了解到这一情况，团员和学生都在场。", ""},
    };
    static const struct row sites[] = {
        {"龙舟赛昨天在湘江举行。", "湘江"},
        {"一家人上周在华山登顶。", "华山"},
        {"联赛在京广线沿途各站举行。", "京广线"},
        {"会议在京津冀三地举行。", "京 津 冀"},
        {"他在华生活了十年。", "华"},
        {"全村向美而行，企业向美出口零件。", "美"},
        {"小镇向美丽蝶变，加拿大向美让步。", "美"},
        {"代表们昨天来京参会。", "京"},
        {"存在华而不实的问题。", ""},
        {"在白云庄公园和中关村东路散步。", "白云庄公园 白云庄 中关村东路 中关村"},
    };
    CHECK(bodies, MENTION_ORGANISATION, false);
    CHECK(sites, MENTION_SITE, false);
}

static void lands_are_told_by_one_character(void **state)
{
    (void)state;
    static const struct row sites[] = {
        {"中格关系持续发展，瑞中友好深入人心。", "中 格 瑞 中"},
        {"会长由中马镇人担任，其中厄运不断。", ""},
        {"现将方案印发给你们，希各地认真贯彻执行。", ""},
        {"今年，日计划产量五百吨，日发生交易三百笔。", ""},
        {"同俄副外长举行会谈。", "俄"},
        {"英国防大臣和美国务卿通话。", "英 美"},
        {"美驻俄大使离任。", "美 俄"},
        {"今年中泰建交满五十年，双方愿构建中蒙命运共同体，蒙中友谊长存。", "中 泰 中 蒙 蒙 中"},
        {"英总统称局势平稳，叙反对派和叙首都的居民表示不满。", "英 叙 叙"},
        {"无人机飞越俄边境，闽宁协作和沪滇合作走深走实。", "俄 闽 宁 沪 滇"},
        {"货车跑遍苏、浙、沪、皖三省一市。", "苏 浙 沪 皖"},
        {"乌防空系统启动，匈总理和美专家到场，13日企业开工。", "乌 匈 美"},
        {"养牛大县打开发展新天地，树立正确的劳动观，打通断头路，龙灯穿街走巷。", ""},
        {"游人登上越秀山看灯。", "越秀山"},
        {"全家乘中巴回乡，沪指收高，打通断头路。", ""},
        {"2023年中欧班列增开，深化中欧合作，欧美多国降温，中欧国家缺电。",
         "中 欧 中 欧 欧 美 中欧国家"},
        {"活动在全国展开，会议政府工作报告获通过。", ""},
        {"他矢志不渝，爱唱粤剧，与老友叙友情，广大发展中国家的学员都来听。", ""},
    };
    static const struct row posts[] = {
        {"英国防大臣和美国务卿通话。", "国防大臣 国务卿"},
        {"韩国国防部长到访。", "韩国国防部长"},
        {"工厂设在爱知县，发言人在场。", "发言人"},
    };
    CHECK(sites, MENTION_SITE, false);
    CHECK(posts, MENTION_POST, false);
}

static void units_of_an_army_are_told_by_their_numbers(void **state)
{
    (void)state;
    static const struct row bodies[] = {
        {"第68集团军某团开赴前线，第112师师部设在山后，119师377旅跟进。",
         "第68集团军 第112师 119师377旅"},
        {"八路军第一〇三师和独立第四旅会合，美国第九舰队离港。",
         "八路军第一〇三师 独立第四旅 美国第九舰队"},
        {"日本第5师团撤退，红七军团北上，第十八军的先头部队出发。",
         "日本第5师团 红七军团 第十八军"},
        {"手机第一军团，浙江经济迈入全国第一军团，英超第一军团，江苏挺进第一纵队，“第五纵队”。",
         ""},
        {"第三军供站，第七军运会，第二旅拍基地，第一旅发大会，第一师训处。", ""},
        {"李明任第二旅长，王强任第三师长，第七军长王刚到场。", ""},
        {"第十二师师长王刚到场，日本第五军团撤退，红三军团北上，第三纵队政委到场。",
         "第十二师 日本第五军团 红三军团 第三纵队"},
        {"第一师和第二纵队会合，第七军撤退，第九旅官兵到场，第三军在山下集结。",
         "第一师 第二纵队 第七军 第九旅 第三军"},
        {"第一师资培训班开课，一师一优课，三军将士，十连胜，第七旅游团，第二团队。", ""},
    };
    static const struct row posts[] = {
        {"第七军长王刚到场。", "军长"},
        {"第十二师师长王刚到场。", "第十二师师长"},
    };
    CHECK(bodies, MENTION_ORGANISATION, false);
    CHECK(posts, MENTION_POST, false);
}

static void a_district_goes_on_into_no_other_word(void **state)
{
    (void)state;
    static const struct row places[] = {
        {"双方在南海区域合作，南海区继续招商。", "南海区"},
        {"队员参加杭州亚运会和北京冬奥会。", "杭州 北京"},
    };
    CHECK(places, MENTION_PLACE, false);
}

static void a_word_before_a_body_is_none_of_its_name(void **state)
{
    (void)state;
    static const struct row bodies[] = {
        {"应中国水利部邀请，代表团下榻天目宾馆；甲方是指杭州天目有限公司。",
         "中国水利部 杭州天目有限公司"},
        {"他后任华东野战军司令，全国首例证券案开庭，非营利组织国际湿地研究所发布报告。",
         "华东野战军 国际湿地研究所"},
        {"外界批评巴沙尔·阿萨德政府，德政府不作回应。", "德政府"},
        {"联合国乍得监督团抵达，他历任八路军副师长。", "联合国乍得监督团 八路军"},
        {"李军曾任财政部副部长，孙亮历任县财政局局长、省水利厅副厅长。",
         "财政部 县财政局 省水利厅"},
        {"张三曾任教育局局长，李明曾任教育厅厅长，孙丽历任教务处处长。", "教育局 教育厅 教务处"},
        {"互联网公司协会开会，跨国公司协会开会，上市公司协会和跨国公司研究院开会。",
         "互联网公司协会 跨国公司协会 上市公司协会 跨国公司研究院"},
        {"省民间组织管理局发文，上市公司云岭集团公布年报。", "省民间组织管理局 云岭集团"},
        {"民间组织管理局发文。", "民间组织管理局"},
        {"云岭集团旗下公司停产，收购拖累公司业绩，导弹落在阿斯特拉罕州。", "云岭集团"},
    };
    static const struct row persons[] = {
        {"但陈立毫不示弱，众人抢在陈立前面。", "陈立 陈立"},
        {"张华、李明等景区工作人员到场。王强、李丽等水库管理人员到场。", "张华 李明 王强 李丽"},
        {"张华、李明等景区和酒店负责人到场。王强、李丽等城市、乡村教师到场。",
         "张华 李明 王强 李丽"},
        {"周明、陈刚等城市的规划专家到场。王强、李丽等水库与电站管理人员到场。",
         "周明 陈刚 王强 李丽"},
        {"周明、陈刚等城市志愿者到场。赵刚、孙伟等城镇居民代表到场。", "周明 陈刚 赵刚 孙伟"},
        {"张华、李明等城市规划专家到场。李华、王芳等旅游景区讲解员到场。", "张华 李明 李华 王芳"},
    };
    static const struct row names[] = {
        {"评论员认为，巴沙尔·阿萨德政府并不孤立。", "巴沙尔·阿萨德"},
        {"这里有云台山、黄石溪、铁溪等旅游景点。", ""},
    };
    static const struct row sites[] = {
        {"位于龙门街道的马鞍山村特别热闹。", "马鞍山村"},
        {"队员在南极格罗夫山找到陨石。", "南极 格罗夫山"},
    };
    CHECK(bodies, MENTION_ORGANISATION, false);
    CHECK(persons, MENTION_PERSON, false);
    CHECK(names, MENTION_NAME, false);
    CHECK(sites, MENTION_SITE, false);
}

static void what_a_firm_does_is_read_with_its_name(void **state)
{
    (void)state;
    static const struct row bodies[] = {
        {"深圳市易楚投资有限公司与昆山成通投资管理有限公司签约。",
         "深圳市易楚投资有限公司 昆山成通投资管理有限公司"},
        {"贵州恒桐股权投资中心（有限合伙）成为股东。", "贵州恒桐股权投资中心"},
        {"县里加大投资管理力度，国家卫生健康委和民航局同意。", "国家卫生健康委 民航局"},
        {"该井日产原油三百吨，高通量设备和外交政策一样重要，普通高等学校开学。", ""},
        {"丰田、本田和日产公布销量，江西省女子监狱举办讲座。", "丰田 本田 日产 江西省女子监狱"},
    };
    CHECK(bodies, MENTION_ORGANISATION, false);
}

static void a_foreign_town_may_carry_its_kind(void **state)
{
    (void)state;
    static const struct row places[] = {
        {"里昂市市长杜朗到访，日内瓦市发生火灾。", "里昂市 日内瓦市"},
        {"里昂市长杜朗在里昂市中心演讲。", "里昂 里昂"},
        {"法国市场回暖，影片《卡萨布兰卡》重映。", "法国"},
        {"一种手机在日本市占率升至五成。", "日本"},
    };
    CHECK(places, MENTION_PLACE, false);
}

static void teams_are_called_by_a_word(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"昨天，苍鹰队4比0大胜野马队。", "苍鹰队 野马队"},
        {"昨天，天津雪豹队主场取胜。雪豹2比0领先。", "天津雪豹 雪豹"},
        {"天津铁鹰队队长王强从事铁鹰20年。", "天津铁鹰队"},
        {"天津立飞主场取胜，立飞队外援进球。", "天津立飞 立飞队"},
        {"突击队和青年队客场比赛，客队的主场球迷不多。", ""},
        {"谷歌母公司裁员，整间公司沉默。", "谷歌"},
        {"减持中信银行股份，三峡股份涨停。", "中信银行 三峡股份"},
        {"英国大选社会党领先。", "社会党"},
        {"巴西大选委员会昨天开会，反对党国大党没有派人。", "巴西大选委员会 国大党"},
        {"大阪地方检察厅昨天起诉了两人。", "大阪地方检察厅"},
        {"天成酵母公司的产品远销海外，母公司和这间公司都在本地。", "天成酵母公司"},
        {"小说《我的华为岁月》和《联合国宪章》。", "联合国"},
    };
    CHECK(rows, MENTION_ORGANISATION, false);
}

static void latin_names_have_several_words(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"总经理Anna Smith出席，记者John B. Miller报道，导演Jack离席。",
         "Anna Smith John B. Miller Jack"},
    };
    static const struct row posts[] = {{"韦宁院士团队公布成果。", "院士"}};
    CHECK(rows, MENTION_NAME, false);
    CHECK(posts, MENTION_CALLING, false);
}

static void a_headline_tells_lands_and_provinces_by_one_character(void **state)
{
    (void)state;
    static const struct row sites[] = {
        {"泰拟开放口岸 越媒：手续从简", "泰 越"},
        {"韩召见使节，菲航母编队改期，法专家不解。", "韩 菲 法"},
        {"沪今起下调油价，桂将在十月办博览会。", "沪 桂"},
        {"鲁皖豫三省联手治水，湘桂边界通车。", "鲁 皖 豫 湘 桂"},
        {"他与美签约，昨天向俄发出照会。", "美 俄"},
        {"法制健全，印发通知，德才兼备，英将军到访。", ""},
        {"5日称将下月开工，日发送旅客万人。", ""},
        {"港澳两地互通。", "港澳"},
    };
    static const struct row persons[] = {
        {"韩女星到场，苏鲁交界降雨。", ""},
        {"歌手余婷发新歌，导演韦雪新片开机，作家叶春携新书到场。", "余婷 韦雪 叶春"},
    };
    CHECK(sites, MENTION_SITE, false);
    CHECK(persons, MENTION_PERSON, false);
}

static void a_team_is_called_by_its_land_or_told_by_a_score(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"派主力上场和中国队打一场热身赛。", "中国队"},
        {"蓉城队的球员没有到场。", "蓉城队"},
        {"第二名是中国台北队。", "中国台北队"},
        {"皇马3-0热那亚，国米1比1都灵。", "皇马 热那亚 国米 都灵"},
        {"西部队伍强大。", ""},
    };
    CHECK(rows, MENTION_ORGANISATION, false);
}

static void what_a_firm_is_to_another_leads_its_name(void **state)
{
    (void)state;
    static const struct row bodies[] = {
        {"公司控股股东恒丰源集团表示不减持。", "恒丰源集团"},
        {"运营商联达通信公司和经销商广源集团签约。", "联达通信公司 广源集团"},
        {"中国桥梁与隧道协会昨天成立。", "中国桥梁与隧道协会"},
        {"墨西哥人类学和历史研究所宣布了发现。", "墨西哥人类学和历史研究所"},
        {"中国球迷和皇马俱乐部。", "皇马俱乐部"},
        {"球队买下几人，比如波尔图的德科。", "波尔图"},
        {"收购龙渊山（600123）和深蓝海A(000123.SZ)的股权。", "龙渊山 深蓝海A"},
        {"邮编（100045），股票代码（600123）。", ""},
        {"通海远景股份有限公司（以下简称“远景通”）成立，远景通有百人。",
         "通海远景股份有限公司 远景通 远景通"},
    };
    static const struct row names[] = {
        {"店主李某焦急地求助。", ""},
        {"库尔德人和逊尼派教徒。", ""},
    };
    static const struct row posts[] = {{"游客想去大使馆，那里没有大使。", "大使"}};
    CHECK(posts, MENTION_CALLING, false);
    static const struct row persons[] = {{"主演迭戈·鲁纳到场。", "迭戈·鲁纳"}};
    CHECK(persons, MENTION_PERSON, false);
    CHECK(bodies, MENTION_ORGANISATION, false);
    CHECK(names, MENTION_NAME, false);
}

static void the_level_of_a_whole_is_no_office(void **state)
{
    (void)state;
    static const struct row persons[] = {
        {"全市长江大桥建成，全省长江岸线整治。", ""},
        {"全县长白山区域绿化，我县长安镇开工。", ""},
        {"我县县长江大海到场。", "江大海"},
    };
    static const struct row posts[] = {
        {"全市长江大桥建成，我县长江岸线整治。", ""},
        {"我县县长江大海到场。", "县长"},
    };
    static const struct row places[] = {
        {"种植朝天椒和哈密瓜，施用复合肥，一派热火朝天的景象。", ""},
    };
    CHECK(persons, MENTION_PERSON, false);
    CHECK(posts, MENTION_POST, false);
    CHECK(places, MENTION_PLACE, false);
}

static void a_person_may_be_called_like_a_place_or_with_initials(void **state)
{
    (void)state;
    static const struct row rows[] = {
        {"半场结束前，安布罗西尼被罚下。", "安布罗西尼"},
        {"争取祁海、江津、李明等国脚加盟。", "祁海 江津"},
    };
    static const struct row persons[] = {{"美国总统乔治·W·布什到访。", "乔治·W·布什"},
                                         {"作家J·K·罗琳说，书写完了。", "J·K·罗琳"}};
    static const struct row sites[] = {
        {"军队控制了东部地区的古尔亚伊波列，并夺取了迪米罗夫。", "古尔亚伊波列 迪米罗夫"},
        {"在九都路芳林路口等车。", "芳林路"},
    };
    static const struct row bodies[] = {
        {"美军第三步兵团抵达，国防部和内政部没有回应。", "美军第三步兵团 国防部 内政部"}};
    CHECK(rows, MENTION_NAME, false);
    CHECK(persons, MENTION_PERSON, false);
    CHECK(sites, MENTION_SITE, false);
    CHECK(bodies, MENTION_ORGANISATION, false);
}

static void of_what_land_a_body_is_names_none(void **state)
{
    (void)state;
    static const struct row bodies[] = {
        {"境外医院和外资银行，跨国公司、私立学院和涉事医院。", ""},
        {"私立育英学院招生，各大银行降息。", "私立育英学院"},
        {"工商银行城东营业部经理到场。", "工商银行城东营业部"},
    };
    static const struct row names[] = {
        {"记者问莫里斯他是否会来。", "莫里斯"},
    };
    static const struct row persons[] = {
        {"叶小春以《远山》得奖，林小雨以《长河》摘得影后。", "叶小春 林小雨"},
        {"王晓军留任至赛季末。", "王晓军"},
    };
    static const struct row sites[] = {
        {"车队沿张自忠路向西行驶。", "张自忠路"},
        {"他去过印度支那半岛。", "印度支那半岛"},
    };
    CHECK(bodies, MENTION_ORGANISATION, false);
    CHECK(names, MENTION_NAME, false);
    CHECK(persons, MENTION_PERSON, false);
    CHECK(sites, MENTION_SITE, false);
}

static void parties_ships_and_parts_are_told_by_what_stands_around(void **state)
{
    (void)state;
    static const struct row bodies[] = {
        {"西班牙呼声党赢得席位，挪威执政党落败。", "西班牙呼声党=party"},
        {"马来西亚前总理纳吉布因一马公司案入狱。", "一马公司=company"},
        {"市第二医院感染科主任张敏说。", "市第二医院感染科=institution 市第二医院=institution"},
        {"圣彼得堡国立东方大学举行典礼。", "圣彼得堡国立东方大学=institution"},
        {"加泰罗尼亚自治区主席辞职。", ""},
        {"全县党建工作推进，县党政班子调研。", ""},
        {"国际泳联发表声明。", "国际泳联=other"},
        {"据蓝海财经网报道。", "蓝海财经网=media"},
    };
    static const struct row names[] = {
        {"诗人北岛现居香港。", "北岛"},
    };
    static const struct row sites[] = {
        {"浙江号航母驶过，徐州舰随行。", ""},
        {"非洲大陆人口增长。", "非洲大陆"},
        {"菲律宾海警出动。", ""},
        {"毛里求斯路易港很美。", ""},
    };
    CHECK(bodies, MENTION_ORGANISATION, true);
    CHECK(names, MENTION_PERSON, false);
    CHECK(sites, MENTION_SITE, false);
}

static void media_that_are_read_on_a_telephone_are_no_place(void **state)
{
    (void)state;
    static const struct row places[] = {
        {"据新湖南客户端报道，《驻马店手机报》已发送。", ""},
        {"湖南客户端用户很多，驻马店手机用户也多。", "湖南 驻马店"},
        {"他作为新乡贤捐资兴教。", ""},
    };
    CHECK(places, MENTION_PLACE, false);
    static const struct row bodies[] = {
        {"据新湖南客户端报道，《驻马店手机报》已发送，潮新闻记者到场。",
         "新湖南客户端 驻马店手机报 潮新闻"},
        {"下载手机客户端，订阅手机报。", ""},
    };
    CHECK(bodies, MENTION_ORGANISATION, false);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(of_what_land_a_body_is_names_none),
        cmocka_unit_test(parties_ships_and_parts_are_told_by_what_stands_around),
        cmocka_unit_test(the_level_of_a_whole_is_no_office),
        cmocka_unit_test(a_word_behind_a_name_begins_there),
        cmocka_unit_test(lands_are_told_by_one_character),
        cmocka_unit_test(units_of_an_army_are_told_by_their_numbers),
        cmocka_unit_test(a_district_goes_on_into_no_other_word),
        cmocka_unit_test(a_word_before_a_body_is_none_of_its_name),
        cmocka_unit_test(what_a_firm_does_is_read_with_its_name),
        cmocka_unit_test(a_foreign_town_may_carry_its_kind),
        cmocka_unit_test(teams_are_called_by_a_word),
        cmocka_unit_test(latin_names_have_several_words),
        cmocka_unit_test(a_headline_tells_lands_and_provinces_by_one_character),
        cmocka_unit_test(a_team_is_called_by_its_land_or_told_by_a_score),
        cmocka_unit_test(what_a_firm_is_to_another_leads_its_name),
        cmocka_unit_test(a_person_may_be_called_like_a_place_or_with_initials),
        cmocka_unit_test(media_that_are_read_on_a_telephone_are_no_place),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
