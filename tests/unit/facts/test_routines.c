/* Recurring duties: ACTOR: ACTION TIMESxPERIOD (+ for at least). */
#include "facts_of_text.h"

static void print(struct buffer *out, const char *body, const struct facts *facts)
{
    for (size_t i = 0; i < facts->routine_count; i++) {
        const struct routine *routine = &facts->routines[i];
        words_at(body, routine->at);
        buffer_append_format(out, "%.*s:%.*s %dx%.*s%s;", (int)routine->actor.length,
                             routine->actor.data, (int)routine->action.length, routine->action.data,
                             routine->times, (int)routine->every.length, routine->every.data,
                             routine->at_least ? "+" : "");
    }
}

static void counts_and_periods_make_duties(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县要求各镇每季度召开两次例会。", "各镇:例会 2xP3M;"},
        {"每名委员每季度至少走访2名选民，每年至少提出一条建议。",
         "每名委员:走访选民 2xP3M+;每名委员:提出建议 1xP1Y+;"},
        {"指挥部每日晚上召开工作例会。", "指挥部:工作例会 1xP1D;"},
        {"专班每周召开调度会，解决问题。", "专班:调度会 1xP1W;"},
        {"平阴县召开会议。各单位每周研究一次。", "各单位:研究 1xP1W;"},
        {"要紧盯招商引资，对新落地、新入库项目实行每月调度，挂牌督办。", ":调度 1xP1M;"},
        {"平阴县要求，部门负责人每月到企业走访两次。", "部门负责人:到企业走访 2xP1M;"},
    };
    CHECK_CASES(cases, print);
}

static void at_least_may_stand_before_the_count_or_the_verb(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县要求，部门负责人每月到企业走访不少于两次。", "部门负责人:到企业走访 2xP1M+;"},
        {"平阴县召开会议。各单位每周至少研究一次。", "各单位:研究 1xP1W+;"},
    };
    CHECK_CASES(cases, print);
}

static void rows_of_doers_agents_and_good_deeds_are_duties(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"领导干部一周一到工地、部门半月一会商、平阴县双月一观摩。",
         "领导干部:到工地 1xP1W;部门:会商 1xP0.5M;平阴县:观摩 1xP2M;"},
        {"护林员每日巡查、街道每周排查。", "护林员:巡查 1xP1D;街道:排查 1xP1W;"},
        {"每半年由代表评议一次。", "代表:评议 1xP6M;"},
        {"驻村干部每月为群众办两件实事。", "驻村干部:为群众办实事 2xP1M;"},
        {"一年一度的庙会开了，清淤三年一个周期，平阴县一年一变样。", ""},
    };
    CHECK_CASES(cases, print);
}

static void a_period_alone_or_a_figure_is_no_duty(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县每年接待游客20万人。", ""},
        {"平阴县每年都很热闹。", ""},
        {"平阴县召开第二次会议。", ""},
        {"平阴县三月三·歌会开幕，河堤达到五十年一遇标准。", ""},
    };
    CHECK_CASES(cases, print);
}

static void the_object_before_the_period_is_part_of_the_duty(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县对新入库项目每周调度一次。", "平阴县:对新入库项目调度 1xP1W;"},
        {"田间墒情信息每五天发布一次。", ":发布田间墒情信息 1xP5D;"},
        {"平阴县实行每周一调度、每月一通报。", "平阴县:调度 1xP1W;平阴县:通报 1xP1M;"},
        {"平阴县落实乡级田长每月巡查2次制度。", "乡级田长:巡查 2xP1M;"},
        {"平阴县主要领导每月上门招商不少于1次。", "平阴县主要领导:上门招商 1xP1M+;"},
        {"1.实行周调度。工程责任单位每周一调度工程进展。", "工程责任单位:调度工程进展 1xP1W;"},
        {"水库管理员每三小时巡查一次大坝。", "水库管理员:巡查大坝 1xPT3H;"},
        {"村里建立“周会商、月研判”制度：工作组每周会商一次，村支部每月研判一次独居户动态。",
         "工作组:会商 1xP1W;村支部:研判独居户动态 1xP1M;"},
    };
    CHECK_CASES(cases, print);
}

static void who_does_it_may_stand_behind(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"（五）大厅设备每年检修三次，由县政务服务中心信息科承担。",
         "县政务服务中心信息科:检修大厅设备 3xP1Y;"},
        {"每个月各村庄（社区）都要进行一次擂台赛。", "各村庄（社区）:擂台赛 1xP1M;"},
        {"每季度召开一次企业座谈会，由县工信局负责。", "县工信局:企业座谈会 1xP3M;"},
    };
    CHECK_CASES(cases, print);
}

static void words_that_begin_like_periods_are_none(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县年货节上，年俗、年味十分浓厚。", ""},
        {"志愿者清点物资、操办一日三餐。", ""},
        {"平阴县要求，快递员每周派送四次及以上。", "快递员:派送 4xP1W+;"},
        {"平阴县提早安排，开展每日监测。", ":监测 1xP1D;"},
    };
    CHECK_CASES(cases, print);
}

static void duties_are_kept_up_and_told_in_rows(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"消防培训要经常化，每月至少开展一次。", ":消防培训 1xP1M+;"},
        {"平阴县坚持月督查、季观摩、半年考评、年终奖惩。",
         "平阴县:督查 1xP1M;平阴县:观摩 1xP3M;平阴县:考评 1xP6M;平阴县:奖惩 1xP1Y;"},
    };
    CHECK_CASES(cases, print);
}

static void a_period_may_have_several_occasions(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县茶农协会每年春秋两季各组织一次采茶比赛。", "平阴县茶农协会:采茶比赛 2xP1Y;"},
        {"平阴县消防队每年上、下半年各开展一次联合演练。", "平阴县消防队:联合演练 2xP1Y;"},
        {"镇村干部每周一、周四各巡查一次河道。", "镇村干部:巡查河道 2xP1W;"},
        {"养殖户每天早中晚各投喂一次。", "养殖户:投喂 3xP1D;"},
        {"平阴县领导每年元旦、春节期间各走访一次困难职工。", "平阴县领导:走访困难职工 2xP1Y;"},
        {"平阴县环保局每季度各抽查一次。", "平阴县环保局:抽查 1xP3M;"},
        {"每年各镇和街道各组织一次义诊。", ":各镇和街道各义诊 1xP1Y;"},
    };
    CHECK_CASES(cases, print);
}

static void days_places_and_things_belong_to_the_duty(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"县医院专家每周二、周五到镇卫生院坐诊。", "县医院专家:到镇卫生院坐诊 2xP1W;"},
        {"平阴县每季度向社会公布整改进展。", "平阴县:向社会公布整改进展 1xP3M;"},
        {"任务要按月调度、按季通报。", ":调度 1xP1M;:通报 1xP3M;"},
        {"山塘、堤坝每三小时巡查一次。", ":巡查山塘、堤坝 1xPT3H;"},
        {"乡里每年六月六开一次歌会。", "乡里:歌会 1xP1Y;"},
    };
    CHECK_CASES(cases, print);
}

static void a_count_alone_tells_of_what_stands_before(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"9所小学开设书法课，每周不少于两节。", "9所小学:书法课 2xP1W+;"},
        {"质检部门每月抽检三批次。", "质检部门:抽检 3xP1M;"},
        {"护堤员每天巡查一次河堤，涨水时加密到每3小时一次。",
         "护堤员:巡查河堤 1xP1D;护堤员:巡查河堤 1xPT3H;"},
        {"涨水时加密到每3小时一次。", ""},
    };
    CHECK_CASES(cases, print);
}

static void an_action_told_once_is_one_of_all_its_doers(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县要求，镇级河长每周一次，村级河长每天巡河。",
         "镇级河长:巡河 1xP1W;村级河长:巡河 1xP1D;"},
        {"县级领导每月调研两次，科级干部每周一次。", "县级领导:调研 2xP1M;科级干部:调研 1xP1W;"},
        {"镇级河长每周一次。", ""},
        {"安全检查每月一次。", ":安全检查 1xP1M;"},
        {"县领导每月15日轮流接访，信访案件一周一会商。",
         "县领导:轮流接访 1xP1M;:信访案件会商 1xP1W;"},
    };
    CHECK_CASES(cases, print);
}

static void rows_begin_with_any_duty_and_objects_lead_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县实行周安排、月调度。", "平阴县:安排 1xP1W;平阴县:调度 1xP1M;"},
        {"平阴县镇级河长每月需要对河道巡查至少1次。", "平阴县镇级河长:对河道巡查 1xP1M+;"},
        {"平阴县每周五对协调情况进行汇总编辑。", "平阴县:对协调情况汇总编辑 1xP1W;"},
        {"平阴县集市今后每月举办一次。", ":平阴县集市 1xP1M;"},
        {"平阴县村干部每晚召开碰头会。", "平阴县村干部:碰头会 1xP1D;"},
        {"平阴县教育局建立联动机制，每月召开一次联席会议。", "平阴县教育局:联席会议 1xP1M;"},
        {"平阴县网格员每天至少巡查5户，每周报送一次情况。今年，每月通报一次。",
         "平阴县网格员:报送情况 1xP1W;:通报 1xP1M;"},
    };
    CHECK_CASES(cases, print);
}

static void days_of_presence_are_times(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县科级干部每周下沉一线不少于3天。", "平阴县科级干部:下沉一线 3xP1W+;"},
        {"第一书记每月至少20天在村办公。", "第一书记:在村办公 20xP1M+;"},
        {"平阴县游客每年平均住店3天。", ""},
    };
    CHECK_CASES(cases, print);
}

static void fixed_days_are_set_aside_or_are_terms(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县确定每周二为企业服务日。", ":企业服务日 1xP1W;"},
        {"平阴县将每月6日、16日、26日定为“便民赶集日”。", ":便民赶集日 3xP1M;"},
        {"各街道要于每周四17:00前，将台账报县水利局。", "各街道:台账报县水利局 1xP1W;"},
        {"各科室于每月8日前将台账报送县水利局。", "各科室:台账报送县水利局 1xP1M;"},
    };
    CHECK_CASES(cases, print);
}

static void rows_of_units_and_of_doers_are_whole(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县建立水利工程周通报、周督查机制。", ":通报 1xP1W;:督查 1xP1W;"},
        {"平阴县落实周碰头制和月讲评制。", "平阴县:碰头 1xP1W;平阴县:讲评 1xP1M;"},
        {"实行半月一调度、季度一评议机制。", ":调度 1xP0.5M;:评议 1xP3M;"},
        {"各街道、各科室每周检查一次水库。", "各街道、各科室:检查水库 1xP1W;"},
        {"酒店每日自查、每周培训。", "酒店:自查 1xP1D;酒店:培训 1xP1W;"},
        {"严格落实“日报告、零报告”制度。", ":报告 1xP1D;"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_done_may_stand_in_the_clause_before(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"落实校领导定期家访制度，校长每月1次、班主任每周1次。",
         "校长:家访 1xP1M;班主任:家访 1xP1W;"},
        {"定期开展巡堤，原则上每周不少于2次，汛期每天1次。", ":巡堤 2xP1W+;:巡堤 1xP1D;"},
        {"坚持局党组每季度、局办公室每月专题研究水利工作。",
         "局党组:专题研究水利工作 1xP3M;局办公室:专题研究水利工作 1xP1M;"},
        {"每两周召开一次由各街道、各科室参加的水利例会。", ":水利例会 1xP2W;"},
        {"每月通过公开栏公示村级账目。", ":通过公开栏公示村级账目 1xP1M;"},
    };
    CHECK_CASES(cases, print);
}

static void the_clause_before_founds_what_is_held(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"要健全防汛会商制度，原则上每十天召开一次。", ":防汛会商 1xP10D;"},
        {"专题会议由组长主持，每半年召开一次。", ":专题会议 1xP6M;"},
        {"安委会全体会议每年至少召开两次，专题会议每月召开一次。",
         ":安委会全体会议 2xP1Y+;:专题会议 1xP1M;"},
        {"由镇长牵头，每周四下午集中办公，研究难题。", "镇长:集中办公 1xP1W;"},
    };
    CHECK_CASES(cases, print);
}

static void a_period_ends_where_its_hour_or_day_does(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"各社区每天下午6点准时召开碰头会。", "各社区:碰头会 1xP1D;"},
        {"文化站每周五晚上在礼堂播放戏曲一场。", "文化站:在礼堂播放戏曲 1xP1W;"},
        {"镇工会每月逢八举办招工会。", "镇工会:招工会 1xP1M;"},
        {"每月第二个星期三定为调解日，上门服务。", ":调解日 1xP1M;"},
        {"护林队每天夜间巡逻不少于两次。", "护林队:夜间巡逻 2xP1D+;"},
        {"支部每月固定一天开展集体学习。", "支部:集体学习 1xP1M;"},
        {"每月5日前，各村须把台账报送镇统计站。", "各村:把台账报送镇统计站 1xP1M;"},
    };
    CHECK_CASES(cases, print);
}

static void deeds_are_counted_behind_and_systems_named(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"各科室每月报送信息不少于4条。", "各科室:报送信息 4xP1M+;"},
        {"平阴县落实森林火情日报告、零报告制度。", ":报告 1xP1D;"},
        {"平阴县健全耕地保护月通报制度。", ":通报 1xP1M;"},
        {"平阴县落实节日值班制度。", ""},
        {"实行指挥长周例会、现场月调度制度。", "指挥长:例会 1xP1W;:调度 1xP1M;"},
        {"各镇做到周有计划、月有小结、季有评比。", ""},
        {"销号管理，周周有变化、月月见成效。", ""},
        {"健全周报告、月分析、季研判的接访工作机制。", ":报告 1xP1W;:分析 1xP1M;:研判 1xP3M;"},
        {"实行县领导“月督导”、部门“周调度”机制。", "县领导:督导 1xP1M;部门:调度 1xP1W;"},
        {"应急局按月推送预警名单，按季度开展趋势研判。",
         "应急局:推送预警名单 1xP1M;应急局:趋势研判 1xP3M;"},
    };
    CHECK_CASES(cases, print);
}

static void the_doer_is_named_without_his_manner(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"督查室一般每月对各镇进行一次抽查。", "督查室:对各镇抽查 1xP1M;"},
        {"班子成员每人每季度到村讲课不少于1次。", "班子成员:到村讲课 1xP3M+;"},
        {"县就业中心每月举办一次招聘会。", "县就业中心:招聘会 1xP1M;"},
        {"中学每学期召开两次家长会，每月组织一次消防演练。", "中学:消防演练 1xP1M;"},
        {"村级收支每季度公示一次。", ":公示村级收支 1xP3M;"},
    };
    CHECK_CASES(cases, print);
}

static void a_day_that_stands_alone_is_kept_in_the_next_clause(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县立了规矩。每周五，县委书记到信访局接访。", "县委书记:到信访局接访 1xP1W;"},
        {"平阴县里每周二、周四下午，志愿者到社区开展义诊。", "志愿者:到社区开展义诊 2xP1W;"},
        {"平阴县热闹。每个周末，广场上的人都会到河边散步。", ""},
        {"平阴县领导每逢周三到信访局接访。", "平阴县领导:到信访局接访 1xP1W;"},
    };
    CHECK_CASES(cases, print);
}

static void the_shorter_of_two_periods_is_the_duty(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县村级河长每年3月至9月每周巡河不少于2次。", "平阴县村级河长:巡河 2xP1W+;"},
        {"平阴县护林员每天每2小时巡山一次。", "平阴县护林员:巡山 1xPT2H;"},
    };
    CHECK_CASES(cases, print);
}

static void who_holds_a_meeting_may_stand_behind_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县抓项目。双周例会由县长主持，部门汇报。", "县长:例会 1xP2W;"},
        {"平阴县抓项目，继续推行双周例会制度。", ":例会 1xP2W;"},
        {"平阴县抓项目。难题在双周例会上专题调度。", "难题:专题调度 1xP2W;"},
        {"平阴县教育局每季度通报改制进度。", "平阴县教育局:通报改制进度 1xP3M;"},
        {"平阴县抓项目。周调度机制参照县里执行。", ":调度 1xP1W;"},
        {"平阴县抓项目。各镇每周一调度，以及工作组每月召开例会。",
         "各镇:调度 1xP1W;工作组:例会 1xP1M;"},
        {"平阴县镇长每个月要下村两三次。", "平阴县镇长:下村 2xP1M;"},
        {"平阴县网格员每日入格巡查。", "平阴县网格员:入格巡查 1xP1D;"},
        {"平阴县实行一周一报、每月底梳理。", "平阴县:报 1xP1W;平阴县:梳理 1xP1M;"},
    };
    CHECK_CASES(cases, print);
}

static void who_is_called_upon_is_no_doer(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县开会，要求做到低保户、空巢老人每周走访一次，其他农户每月走访一次，记好台账。",
         ":走访低保户、空巢老人 1xP1W;:走访其他农户 1xP1M;"},
        {"平阴县要求，对困境儿童、低保户每月探访两次，记好台账。", ":探访困境儿童、低保户 2xP1M;"},
        {"平阴县要求，走访人员每月走访两次，记好台账。", "走访人员:走访 2xP1M;"},
        {"平阴县专班每月开展2至3次安全检查，每年办三到五件实事。",
         "平阴县专班:安全检查 2xP1M;平阴县专班:办实事 3xP1Y;"},
    };
    CHECK_CASES(cases, print);
}

static void objects_and_labels_are_no_doers(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"一是每月28日，对各村走访集中考核评比。二是每月随机抽查走访对象，核实效果。",
         ":对各村走访集中考核评比 1xP1M;:随机抽查走访对象 1xP1M;"},
        {"“红星指数”每月统计一次。", ":统计“红星指数” 1xP1M;"},
        {"坚持项目建设半月一调度。", ":调度 1xP0.5M;"},
        {"平阴县出台“各中学每天一节体育课、每天两小时锻炼”文件。", "各中学:体育课 1xP1D;"},
    };
    CHECK_CASES(cases, print);
}

static void steps_and_harvests_are_no_duties(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"县城“五年三步走”任务收官。", ""},
        {"大豆种植实现一季双收。", ""},
    };
    CHECK_CASES(cases, print);
}

static void meetings_recur_by_any_name_and_rules_name_the_doer(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县审计局通过每月召开局长办公会，听取汇报。", "平阴县审计局:局长办公会 1xP1M;"},
        {"网格员将情况在每周召开的议事会上作了汇报，平阴县听取。", ":议事会 1xP1W;"},
        {"每周召开的业主大会议题很多，平阴县收集。", ""},
        {"每月举行的音乐会上座率达90%。", ""},
        {"平阴县依托每周召开的书记例会，点评各村工作。", "平阴县:书记例会 1xP1W;"},
        {"平阴县林业局规定乡级林长每月巡查不少于两次。", "乡级林长:巡查 2xP1M+;"},
        {"平阴县办法要求各村支书每季度讲一次党课。", "各村支书:讲党课 1xP3M;"},
        {"平阴县信访局每月局长、副局长必须接访两次。", "局长、副局长:接访 2xP1M;"},
        {"平阴县村级护林员每个月完成巡山8次。", "平阴县村级护林员:巡山 8xP1M;"},
        {"护林员每月巡山不少于22天，平阴县验收。", "护林员:巡山 22xP1M+;"},
        {"“月调度能倒逼落实。”平阴县长李明说。", ""},
        {"平阴县每年举办的荷花节吸引游客3万人次。", ""},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_and_periods_make_duties),
        cmocka_unit_test(at_least_may_stand_before_the_count_or_the_verb),
        cmocka_unit_test(rows_of_doers_agents_and_good_deeds_are_duties),
        cmocka_unit_test(a_period_alone_or_a_figure_is_no_duty),
        cmocka_unit_test(the_object_before_the_period_is_part_of_the_duty),
        cmocka_unit_test(who_does_it_may_stand_behind),
        cmocka_unit_test(words_that_begin_like_periods_are_none),
        cmocka_unit_test(duties_are_kept_up_and_told_in_rows),
        cmocka_unit_test(a_period_may_have_several_occasions),
        cmocka_unit_test(days_places_and_things_belong_to_the_duty),
        cmocka_unit_test(a_count_alone_tells_of_what_stands_before),
        cmocka_unit_test(an_action_told_once_is_one_of_all_its_doers),
        cmocka_unit_test(rows_begin_with_any_duty_and_objects_lead_it),
        cmocka_unit_test(days_of_presence_are_times),
        cmocka_unit_test(fixed_days_are_set_aside_or_are_terms),
        cmocka_unit_test(rows_of_units_and_of_doers_are_whole),
        cmocka_unit_test(what_is_done_may_stand_in_the_clause_before),
        cmocka_unit_test(the_clause_before_founds_what_is_held),
        cmocka_unit_test(a_period_ends_where_its_hour_or_day_does),
        cmocka_unit_test(deeds_are_counted_behind_and_systems_named),
        cmocka_unit_test(the_doer_is_named_without_his_manner),
        cmocka_unit_test(a_day_that_stands_alone_is_kept_in_the_next_clause),
        cmocka_unit_test(the_shorter_of_two_periods_is_the_duty),
        cmocka_unit_test(who_holds_a_meeting_may_stand_behind_it),
        cmocka_unit_test(who_is_called_upon_is_no_doer),
        cmocka_unit_test(objects_and_labels_are_no_doers),
        cmocka_unit_test(steps_and_harvests_are_no_duties),
        cmocka_unit_test(meetings_recur_by_any_name_and_rules_name_the_doer),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
