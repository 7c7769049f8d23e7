/* Who said what, each as SPEAKER VERB [span], with a quotation mark where it is direct speech. */
#include "facts_of_text.h"

static void print(struct buffer *out, const char *body, const struct facts *facts)
{
    for (size_t i = 0; i < facts->statement_count; i++) {
        const struct statement *statement = &facts->statements[i];
        print_span(out, "", statement->speaker);
        print_span(out, " ", statement->verb);
        print_span(out, statement->quoted ? " q[" : " [", words_at(body, statement->at));
        buffer_append_byte(out, ']');
    }
}

static void a_person_a_verb_and_what_was_said(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县委书记李明强调，要压实责任，确保安全。",
         "李明 强调 [李明强调，要压实责任，确保安全。]"},
        {"李明补充道，平阴县会继续努力。", "李明 补充 [李明补充道，平阴县会继续努力。]"},
        {"县委、县政府要求，平阴县各镇要行动起来。",
         "县委、县政府 要求 [县委、县政府要求，平阴县各镇要行动起来。]"},
        {"李明表示，平阴县会继续努力。", "李明 表示 [李明表示，平阴县会继续努力。]"},
        {"王强要求，各镇要行动起来；李明指出，时间很紧。",
         "王强 要求 [王强要求，各镇要行动起来；]李明 指出 [李明指出，时间很紧。]"},
    };
    CHECK_CASES(cases, print);
}

static void who_speaks_for_a_body_need_not_be_named(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县统计局负责人表示，经济回升向好。",
         "平阴县统计局负责人 表示 [平阴县统计局负责人表示，经济回升向好。]"},
        {"参加座谈的企业家代表在发言时表示，将在平阴县继续投资。",
         "参加座谈的企业家代表 表示 [参加座谈的企业家代表在发言时表示，将在平阴县继续投资。]"},
        {"平阴县今年共收到代表建议62件，全部办结。", ""},
        {"重点督办代表建议10件，平阴县群众满意。", ""},
        {"还有业内人士认为，玫瑰价格会涨。", "业内人士 认为 [业内人士认为，玫瑰价格会涨。]"},
        {"有关负责人介绍，全县种植玫瑰6万亩。",
         "有关负责人 介绍 [有关负责人介绍，全县种植玫瑰6万亩。]"},
        {"王强与企业负责人说，要加快进度。", ""},
        {"“花瓣要当天收，当天烘。”平阴花海科技（山东）有限公司的项目负责人自豪地介绍。",
         "平阴花海科技（山东）有限公司的项目负责人 介绍 "
         "q[“花瓣要当天收，当天烘。”平阴花海科技（山东）有限公司的项目负责人自豪地介绍。]"},
        {"平阴县抓安全。“夜里也要看好。”他对值班人员说。", ""},
        {"人大代表对平阴县的变化给予好评，并表示将依法履职。",
         "人大代表 表示 [人大代表对平阴县的变化给予好评，并表示将依法履职。]"},
        {"据平阴县教育局工作人员介绍，报名人数增加。",
         "平阴县教育局工作人员 介绍 [平阴县教育局工作人员介绍，报名人数增加。]"},
        {"平阴县委主要负责同志要求各镇要加快进度。",
         "平阴县委主要负责同志 要求 [平阴县委主要负责同志要求各镇要加快进度。]"},
        {"与会人员纷纷表示，平阴县会更好。", "与会人员 表示 [与会人员纷纷表示，平阴县会更好。]"},
        {"领导们语重心长地说：“平阴县靠你们。”",
         "领导们 说 q[领导们语重心长地说：“平阴县靠你们。”]"},
        {"参会的乡镇党委书记纷纷说到，“平阴县会更好。”",
         "参会的乡镇党委书记 说 q[参会的乡镇党委书记纷纷说到，“平阴县会更好。”]"},
        {"恒远投资、华强科技等公司表示将加大在平阴县的投资。",
         "恒远投资、华强科技等公司 表示 [恒远投资、华强科技等公司表示将加大在平阴县的投资。]"},
        {"贯彻县领导要求，平阴县开展排查。", ""},
        {"村民拉着平阴县干部的手连声道谢。", ""},
        {"李明来到平阴县锦水街道，实地察看创城工作。", ""},
        {"孙成才说起平阴县的变化：“路修好了。”",
         "孙成才 说 q[孙成才说起平阴县的变化：“路修好了。”]"},
    };
    CHECK_CASES(cases, print);
}

static void a_surname_and_a_title_are_a_speaker(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"李师傅擦了擦汗，告诉记者：“平阴县的小麦好。”",
         "李师傅 告诉 q[李师傅擦了擦汗，告诉记者：“平阴县的小麦好。”]"},
        {"公司林科长表示，将尽快恢复平阴县城供水。",
         "林科长 表示 [林科长表示，将尽快恢复平阴县城供水。]"},
        {"黄金凤是平阴县的好媳妇。\n她总笑着说：“这是应该的。”",
         "黄金凤 说 q[她总笑着说：“这是应该的。”]"},
    };
    CHECK_CASES(cases, print);
}

static void orders_that_are_followed_and_acts_say_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"县政协按照全市提案会议要求，平阴县开展提案征集。", ""},
        {"县委书记李明宣布重大项目集中开工，平阴县长王强致辞。", ""},
        {"县长王强宣布县乡公路全部通车，明年再建3条。",
         "王强 宣布 [王强宣布县乡公路全部通车，明年再建3条。]"},
        {"李明区长对平阴县安全工作提出要求：要压实责任。",
         "李明 要求 [李明区长对平阴县安全工作提出要求：要压实责任。]"},
        {"在平阴县困难党员陈小林和周德明的家中，李明询问情况。他说，要保重身体。",
         "李明 说 [他说，要保重身体。]"},
    };
    CHECK_CASES(cases, print);
}

static void direct_speech_before_and_behind_the_verb(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县委书记李明说：“我们要抓好落实。”", "李明 说 q[李明说：“我们要抓好落实。”]"},
        {"“要抓好落实。”李明强调。", "李明 强调 q[“要抓好落实。”李明强调。]"},
    };
    CHECK_CASES(cases, print);
}

static void a_meeting_may_speak(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县召开专题会议。会议强调，要抓好落实。", "会议 强调 [会议强调，要抓好落实。]"},
    };
    CHECK_CASES(cases, print);
}

static void a_title_tells_who_of_them_spoke(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"县委书记曾佑光到会。曾书记强调，要办好。", "曾佑光 强调 [曾书记强调，要办好。]"},
        {"县委书记曾佑光到会。曾书记在讲话中指出，要办好。",
         "曾佑光 指出 [曾书记在讲话中指出，要办好。]"},
        {"县委书记王明到会，县长王强主持。王书记强调，要办好。", ""},
    };
    CHECK_CASES(cases, print);
}

static void the_speaker_may_stand_in_a_clause_before(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"在平阴县防汛仓库，李明查看了物资储备情况，叮嘱村民要把责任扛牢。",
         "李明 叮嘱 [李明查看了物资储备情况，叮嘱村民要把责任扛牢。]"},
        {"会议对平阴县森林防火作了安排，要求坚持人防技防结合。",
         "会议 要求 [会议对平阴县森林防火作了安排，要求坚持人防技防结合。]"},
        {"“如今在社区里就办了。”平阴县村民李明办完手续，高兴地说。",
         "李明 说 q[“如今在社区里就办了。”平阴县村民李明办完手续，高兴地说。]"},
        {"“质量不能马虎。”李明对承建方说，要精心组织。",
         "李明 说 q[“质量不能马虎。”李明对承建方说，要精心组织。]"},
        {"大会秘书处对平阴县议案认真研究，认为暂无可以审议的议案。", ""},
        {"平阴县贯彻上级指示和李明要求，部署救援工作。", ""},
    };
    CHECK_CASES(cases, print);
}

static void whose_home_it_is_does_not_speak(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"区委书记李明来到老党员王大山和困难群众张忠华家中，鼓励他们要坚定信心。",
         "李明 鼓励 [李明来到老党员王大山和困难群众张忠华家中，鼓励他们要坚定信心。]"},
        {"在劳动模范王大山家中，李明与王大山促膝长谈，得知收成不错，他希望王大山做好示范。",
         "李明 希望 [他希望王大山做好示范。]"},
        {"县长李明会见客人。副书记王大山出席活动。\n李明热情接待了外宾一行。他说，云山前景广阔。",
         "李明 说 [他说，云山前景广阔。]"},
    };
    CHECK_CASES(cases, print);
}

static void a_verb_of_saying_without_a_speaker_says_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县说到做到。", ""},
        {"“大家好”是平阴县常用的话，天气晴朗。", ""},
    };
    CHECK_CASES(cases, print);
}

static void what_the_speaker_does_meanwhile_stands_between(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"“收成好。”村民王大山掰着指头说。", "王大山 说 q[“收成好。”村民王大山掰着指头说。]"},
        {"区委书记李明到白石镇调研。副区长王大山参加。\n在白石镇高标准农田项目现场，李明查看进展。"
         "他强调，"
         "要严把质量关。",
         "李明 强调 [他强调，要严把质量关。]"},
        {"李明到白石镇查看防汛工作。王大山陪同。他强调，要严把质量关。",
         "李明 强调 [他强调，要严把质量关。]"},
        {"王大山作为代表发言，他表示将加快建设。", "王大山 表示 [他表示将加快建设。]"},
        {"李明查看了工地，要求建设单位抓好安全。",
         "李明 要求 [李明查看了工地，要求建设单位抓好安全。]"},
        {"李明通报了春耕情况：今年全县播种80万亩。",
         "李明 通报 [李明通报了春耕情况：今年全县播种80万亩。]"},
        {"李明通报全县春耕情况。", ""},
        {"村民李秀英蹲在地头，一边摘果一边笑着说：“价钱好。”",
         "李秀英 说 q[李秀英蹲在地头，一边摘果一边笑着说：“价钱好。”]"},
        {"书记张建国在例会上说过一句话：“大厅的灯要亮。”",
         "张建国 说 q[张建国在例会上说过一句话：“大厅的灯要亮。”]"},
        {"李明说：“项目要快。”据他介绍，今年投资3亿元。",
         "李明 说 q[李明说：“项目要快。”]李明 介绍 [他介绍，今年投资3亿元。]"},
    };
    CHECK_CASES(cases, print);
}

static void words_between_and_names_that_end_like_words_change_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"得知管网还没有接通，李明当场要求承建单位倒排工期。",
         "李明 要求 [李明当场要求承建单位倒排工期。]"},
        {"李明对此予以肯定，同时指出，建设不能光讲速度。",
         "李明 指出 [李明对此予以肯定，同时指出，建设不能光讲速度。]"},
        {"“亏了算我的。”李明回忆。", "李明 回忆 q[“亏了算我的。”李明回忆。]"},
        {"“大家比的是股干劲。”村党支部书记李福来告诉记者，参与率很高。",
         "李福来 告诉 q[“大家比的是股干劲。”村党支部书记李福来告诉记者，参与率很高。]"},
    };
    CHECK_CASES(cases, print);
}

static void manners_listeners_and_others_stand_between(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"“今年又多种了几亩。”村民王强放下锄头，笑着告诉记者。",
         "王强 告诉 q[“今年又多种了几亩。”村民王强放下锄头，笑着告诉记者。]"},
        {"村民王强握着李明的手激动地说：“这个年过得踏实。”",
         "王强 说 q[王强握着李明的手激动地说：“这个年过得踏实。”]"},
        {"李明就做好秋冬种工作强调，要抓进度。",
         "李明 强调 [李明就做好秋冬种工作强调，要抓进度。]"},
        {"李明代表企业说，公司将早日投产。", "李明 说 [李明代表企业说，公司将早日投产。]"},
        {"李明来到代表团。他希望代表们做好监督员。", "李明 希望 [他希望代表们做好监督员。]"},
        {"村民王强种了两个大棚，“比种棉花强得多。”他高兴地说。",
         "王强 说 q[“比种棉花强得多。”他高兴地说。]"},
        {"县长李明听了意见，最后他说，百姓的事就是机关的事。",
         "李明 说 [他说，百姓的事就是机关的事。]"},
    };
    CHECK_CASES(cases, print);
}

static void groups_on_their_way_speak_too(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"视察组认为，平阴县起步早。视察组建议：一是整合资金；二是建管并重。",
         "视察组 认为 [视察组认为，平阴县起步早。]视察组 "
         "建议 [视察组建议：一是整合资金；二是建管并重。]"},
        {"在平阴县考察的省专家组指出，堤防牢固。", "省专家组 指出 [省专家组指出，堤防牢固。]"},
        {"平阴县派出工作组。", ""},
    };
    CHECK_CASES(cases, print);
}

static void what_is_said_may_stand_in_the_next_paragraph(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县委书记李明要求：\n一、严格纪律。\n二、压实责任。", "李明 要求 [李明要求：]"},
        {"平阴县委书记李明要求：", ""},
    };
    CHECK_CASES(cases, print);
}

static void several_speak_together(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"“水通了，心里踏实。”平阴县村民王大山、张秀英等村民高兴地说。",
         "王大山、张秀英 说 q[“水通了，心里踏实。”平阴县村民王大山、张秀英等村民高兴地说。]"},
        {"平阴县副县长何长青和副县长王强分别表示，会把水库修好。",
         "何长青、王强 表示 [何长青和副县长王强分别表示，会把水库修好。]"},
        {"平阴县副县长李明、王强出席会议，指出水库要早日修好。",
         "李明、王强 指出 [平阴县副县长李明、王强出席会议，指出水库要早日修好。]"},
        {"县长李明听取王强汇报，强调平阴县的水库要早日修好。",
         "李明 强调 [县长李明听取王强汇报，强调平阴县的水库要早日修好。]"},
        {"李明对王强、张华说，平阴县的水库要修好。",
         "李明 说 [李明对王强、张华说，平阴县的水库要修好。]"},
        {"平阴县考察团一行多次表示，愿意投资。",
         "平阴县考察团 表示 [平阴县考察团一行多次表示，愿意投资。]"},
    };
    CHECK_CASES(cases, print);
}

static void the_holder_of_a_post_speaks_without_a_name(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县副县长在项目洽谈会上说，水库年内开工。",
         "平阴县副县长 说 [平阴县副县长在项目洽谈会上说，水库年内开工。]"},
        {"县水利局局长介绍，平阴县建成了水库。",
         "县水利局局长 介绍 [县水利局局长介绍，平阴县建成了水库。]"},
        {"平阴县委书记王强到会。县委书记指出，水库要修好。",
         "王强 指出 [县委书记指出，水库要修好。]"},
        {"平阴县一位老支书说，水库要修好。", ""},
        {"平阴县牢记总书记嘱托，早日建成水库。", ""},
    };
    CHECK_CASES(cases, print);
}

static void a_body_speaks_in_what_it_writes(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"县委、县政府在通报中希望平阴县水利局再立新功。",
         "县委、县政府 希望 [县委、县政府在通报中希望平阴县水利局再立新功。]"},
        {"市政府在批复中要求，平阴县要把水库修好。",
         "市政府 要求 [市政府在批复中要求，平阴县要把水库修好。]"},
    };
    CHECK_CASES(cases, print);
}

static void a_wish_says_something_and_a_feeling_does_not(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"李明希望平阴县早日建成水库。", "李明 希望 [李明希望平阴县早日建成水库。]"},
        {"李明为平阴县希望小学捐书。", ""},
        {"李明对平阴县的水库表示满意，同时强调，要把路修好。",
         "李明 强调 [李明对平阴县的水库表示满意，同时强调，要把路修好。]"},
        {"李明代表平阴县向客人表示衷心的感谢。", ""},
        {"李明提出3点建议：一是平阴县修路，二是平阴县治水。",
         "李明 提出 [李明提出3点建议：一是平阴县修路，二是平阴县治水。]"},
        {"李明强调“三农”工作是平阴县的重中之重。",
         "李明 强调 [李明强调“三农”工作是平阴县的重中之重。]"},
    };
    CHECK_CASES(cases, print);
}

static void the_scene_before_a_pronoun_or_a_subject_is_passed_by(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"在平阴县玫岭牌玫瑰标准化种植基地，李明一行看了大棚。他指出，大棚要多建。",
         "李明 指出 [他指出，大棚要多建。]"},
        {"李明来到平阴县展馆。期间，在展馆参观时他要求，大棚要多建。",
         "李明 要求 [他要求，大棚要多建。]"},
        {"李明强调，平阴县要多建大棚。要明确建设方向，抓好项目。",
         "李明 强调 [李明强调，平阴县要多建大棚。要明确建设方向，抓好项目。]"},
    };
    CHECK_CASES(cases, print);
}

static void who_was_spoken_of_last_is_told_by_what_he_is(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"李明强调，产业要做强。饭后，这位种过茶的书记对记者说：“火候不到不行。”",
         "李明 强调 [李明强调，产业要做强。]李明 "
         "说 q[这位种过茶的书记对记者说：“火候不到不行。”]"},
        {"村民李建国种了两亩苹果。“今年价钱好。”这位老果农高兴地说。",
         "李建国 说 q[“今年价钱好。”这位老果农高兴地说。]"},
        {"平阴县今年丰收。这位老人说，日子好了。", ""},
    };
    CHECK_CASES(cases, print);
}

static void the_day_may_stand_before_the_verb(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县县长李明5日表示，今年要修路。王强昨日介绍，路已通。",
         "李明 表示 [李明5日表示，今年要修路。]王强 介绍 [王强昨日介绍，路已通。]"},
        {"县教育局今天（6月9日）通报，平阴县学校复课。",
         "县教育局 通报 [县教育局今天（6月9日）通报，平阴县学校复课。]"},
        {"平阴县商会2月28日晚发表声明说，收费合理。",
         "平阴县商会 说 [平阴县商会2月28日晚发表声明说，收费合理。]"},
        {"王强在济南参会期间表示，平阴县会继续努力。",
         "王强 表示 [王强在济南参会期间表示，平阴县会继续努力。]"},
    };
    CHECK_CASES(cases, print);
}

static void who_is_only_met_or_spoken_to_does_not_speak(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"李明在与客商王强座谈时说，平阴县欢迎投资。",
         "李明 说 [李明在与客商王强座谈时说，平阴县欢迎投资。]"},
        {"李明会见王强一行时表示，平阴县欢迎投资。",
         "李明 表示 [李明会见王强一行时表示，平阴县欢迎投资。]"},
        {"平阴县专门委员会审议后，向县人大常委会提出报告，明年再办。", ""},
    };
    CHECK_CASES(cases, print);
}

static void who_is_named_by_his_own_word_alone_speaks(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"“像在自家一样。”平阴县住户家属许春燕高兴地说。",
         "许春燕 说 q[“像在自家一样。”平阴县住户家属许春燕高兴地说。]"},
        {"平阴县公司经理李明反映，仓库门前积水严重。", "李明 反映 [李明反映，仓库门前积水严重。]"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_done_on_the_side_changes_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"种粮户李明下了地。“今年能多打些。”他乐呵呵地说。",
         "李明 说 q[“今年能多打些。”他乐呵呵地说。]"},
        {"“以前停车难。”傍晚，住在平阴县城的李明老人，一边跳舞，一边对记者说。",
         "李明 说 q[“以前停车难。”傍晚，住在平阴县城的李明老人，一边跳舞，一边对记者说。]"},
        {"“一个月交三块钱，大家都愿意。”平阴县业主组组长李明算账说。",
         "李明 说 q[“一个月交三块钱，大家都愿意。”平阴县业主组组长李明算账说。]"},
        {"“新茶好。”平阴县茶农李明边称茶边说。", "李明 说 q[“新茶好。”平阴县茶农李明边称茶边说。]"},
        {"孔村园区道路修了40多公里，新打机井40多眼。", ""},
        {"“路宽了。”平阴县司机李明指着水泥道说。",
         "李明 说 q[“路宽了。”平阴县司机李明指着水泥道说。]"},
        {"平阴县招商局局长李明汇报说，项目已完成一半。",
         "李明 汇报 [李明汇报说，项目已完成一半。]"},
        {"平阴县一中校长石明致辞。石校长说，要办好学校。", "石明 说 [石校长说，要办好学校。]"},
        {"据平阴县农牧业局介绍，玉米已经种完。",
         "平阴县农牧业局 介绍 [平阴县农牧业局介绍，玉米已经种完。]"},
    };
    CHECK_CASES(cases, print);
}

static void whom_it_is_said_to_does_not_speak(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县委书记陈军对县长李明说，要抓项目。", "陈军 说 [陈军对县长李明说，要抓项目。]"},
        {"李明向县委书记陈军汇报说，项目已经开工。",
         "李明 汇报 [李明向县委书记陈军汇报说，项目已经开工。]"},
        {"李明来到孔村镇。他对村民张秀英说：“路要修好。”",
         "李明 说 q[他对村民张秀英说：“路要修好。”]"},
    };
    CHECK_CASES(cases, print);
}

static void the_next_speakers_post_is_his_own(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"会议强调，要抓项目。平阴县委副书记、县长李明指出，要抓落实。",
         "会议 强调 [会议强调，要抓项目。]李明 指出 [李明指出，要抓落实。]"},
        {"李明来到孔村镇，要求做好值守。随后，他来到平阴县医院，要求加快进度。",
         "李明 要求 [李明来到孔村镇，要求做好值守。]李明 要求 [他来到平阴县医院，要求加快进度。]"},
        {"李明说：“平阴县要抓项目。”王强表示：“要抓落实。”",
         "李明 说 q[李明说：“平阴县要抓项目。”]王强 表示 q[王强表示：“要抓落实。”]"},
    };
    CHECK_CASES(cases, print);
}

static void what_is_asked_or_called_is_a_statement_only_in_quotation_marks(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"“工期还有多久？”在平阴县的工地，李明边走边问。",
         "李明 问 q[“工期还有多久？”在平阴县的工地，李明边走边问。]"},
        {"李明说道：“平阴县加油！”", "李明 说 q[李明说道：“平阴县加油！”]"},
        {"李明笑着说道：“平阴县加油！”", "李明 说 q[李明笑着说道：“平阴县加油！”]"},
        {"李明说得最多的一句话是：“平阴县加油！”",
         "李明 说 q[李明说得最多的一句话是：“平阴县加油！”]"},
        {"“平阴县的路好走吗？”李明问施工人员。", "李明 问 q[“平阴县的路好走吗？”李明问施工人员。]"},
        {"李明喊道：“平阴县加油！”", "李明 喊 q[李明喊道：“平阴县加油！”]"},
        {"李明问，平阴县的路修好没有。", ""},
        {"李明讲话时，平阴县下雨了。", ""},
    };
    CHECK_CASES(cases, print);
}

static void the_verb_before_a_time_is_none_and_who_somebody_is_may_stand_first(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"李明逐一点评，指出问题要害，平阴县各镇提出整改意见。", ""},
        {"李明强调，平阴县要稳住阵脚。要求真务实抓落实，不做表面文章。",
         "李明 强调 [李明强调，平阴县要稳住阵脚。要求真务实抓落实，不做表面文章。]"},
        {"李明现场回应称，平阴县会解决。", "李明 回应 [李明现场回应称，平阴县会解决。]"},
        {"李明点评时指出，平阴县会更好。", "李明 指出 [李明点评时指出，平阴县会更好。]"},
        {"山东客商李明对平阴县表示赞赏，希望双方加强对接。",
         "李明 希望 [山东客商李明对平阴县表示赞赏，希望双方加强对接。]"},
        {"县长李明和企业董事长王强一致表示，将深化在平阴县的合作。",
         "李明、王强 表示 [李明和企业董事长王强一致表示，将深化在平阴县的合作。]"},
        {"李明建议政府在平阴县搭建招聘平台。", "李明 建议 [李明建议政府在平阴县搭建招聘平台。]"},
        {"平阴县办案民警提醒，转账要小心。",
         "平阴县办案民警 提醒 [平阴县办案民警提醒，转账要小心。]"},
        {"“平阴县去年分红每户3200元。”翻开账本，李明十分自豪。他说，还要扩种。",
         "李明 说 [他说，还要扩种。]"},
    };
    CHECK_CASES(cases, print);
}

static void an_act_says_nothing_and_what_was_announced_is_listed(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县副县长王强对各镇述职进行了点评，县委书记李明就下一步工作提出了三点要求。一是提高认"
         "识"
         "；二是压实责任。",
         "李明 提出 [李明就下一步工作提出了三点要求。一是提高认识；二是压实责任。]"},
        {"平阴县长王强作了总结，要求各镇补齐短板。",
         "王强 要求 [平阴县长王强作了总结，要求各镇补齐短板。]"},
        {"平阴县委书记李明提出了三点要求。散会后，各镇行动起来。", ""},
        {"平阴县规划对工作目标的提出，一是明确方向；二是凝聚人心。", ""},
    };
    CHECK_CASES(cases, print);
}

static void what_others_did_meanwhile_is_not_said(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县委书记李明强调，要抓好春耕。县长王强主持会议。会议还研究了其他事项。",
         "李明 强调 [李明强调，要抓好春耕。]"},
        {"平阴县委书记李明强调，要抓好春耕。会前，与会人员观看了宣传片。",
         "李明 强调 [李明强调，要抓好春耕。]"},
        {"平阴县委书记李明强调，要抓好春耕。与会人员要带头落实。",
         "李明 强调 [李明强调，要抓好春耕。与会人员要带头落实。]"},
        {"平阴县委书记李明说，张海种了十亩玫瑰。张海参加了培训。",
         "李明 说 [李明说，张海种了十亩玫瑰。张海参加了培训。]"},
        {"平阴县委书记李明要求各镇抓好春耕；教育局局长王强叮嘱大家，要管好学校。",
         "李明 要求 [李明要求各镇抓好春耕；]王强 叮嘱 [王强叮嘱大家，要管好学校。]"},
        {"平阴县委书记李明要求，各镇抓好春耕；农业局局长王强汇报了备耕情况。",
         "李明 要求 [李明要求，各镇抓好春耕；]"},
    };
    CHECK_CASES(cases, print);
}

static void he_is_the_one_whom_the_paragraph_names(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"采访中，“幸福平阴县”是李明提及最多的话。他说，要一以贯之抓下去。",
         "李明 说 [他说，要一以贯之抓下去。]"},
        {"采访中，“幸福平阴县”是李明和王强提及最多的话。他说，要一以贯之抓下去。", ""},
        {"平阴县委书记李明主持签约仪式并致辞，他首先表示祝贺，他在致辞中指出，项目来之不易。",
         "李明 指出 [他在致辞中指出，项目来之不易。]"},
        {"平阴县长王强宣布“暖心家园”柳林安置点易地搬迁工程项目开工。", ""},
        {"平阴县委书记李明说，干得不错。会议讨论了建议方案。",
         "李明 说 [李明说，干得不错。会议讨论了建议方案。]"},
    };
    CHECK_CASES(cases, print);
}

/* The mark before the closing quotation mark, the matter between, the sentence before. */
static void what_stands_between_speaker_and_verb_is_passed_by(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"“晚上再也不怕黑了……”平阴县锦水街道居民李明说。",
         "李明 说 q[“晚上再也不怕黑了……”平阴县锦水街道居民李明说。]"},
        {"平阴县委副书记李明主持会议，并就秋收工作提出三点意见：一要抓早；二要抓细。",
         "李明 提出 [平阴县委副书记李明主持会议，并就秋收工作提出三点意见：一要抓早；二要抓细。]"},
        {"李明主持平阴县会议，并就规划提出了意见与建议，研究部署绿化。", ""},
        {"会议专题研究了平阴县水利工作，要求，各镇要抓紧修渠。",
         "会议 要求 [会议专题研究了平阴县水利工作，要求，各镇要抓紧修渠。]"},
        {"会议对平阴县秋种进行部署。要求各镇加快进度。", "会议 要求 [要求各镇加快进度。]"},
        {"会议传达市委主要领导来平阴县调研时的讲话精神，听取深化机关作风、打好重点战役、办好民生实"
         "事、推动各项"
         "重点工作的情况汇报，研究下步打算，讨论有关方案，强调要抓好落实。",
         "会议 强调 "
         "[会议传达市委主要领导来平阴县调研时的讲话精神，听取深化机关作风、打好重点战役、办好民生实"
         "事"
         "、推动各项重点工作的情况汇报，研究下步打算，讨论有关方案，强调要抓好落实。]"},
        {"会议多，说到底是平阴县图省心。", ""},
        {"李明继续说：“平阴县的路修好了。”", "李明 说 q[李明继续说：“平阴县的路修好了。”]"},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_person_a_verb_and_what_was_said),
        cmocka_unit_test(who_speaks_for_a_body_need_not_be_named),
        cmocka_unit_test(a_surname_and_a_title_are_a_speaker),
        cmocka_unit_test(orders_that_are_followed_and_acts_say_nothing),
        cmocka_unit_test(direct_speech_before_and_behind_the_verb),
        cmocka_unit_test(a_meeting_may_speak),
        cmocka_unit_test(a_title_tells_who_of_them_spoke),
        cmocka_unit_test(the_speaker_may_stand_in_a_clause_before),
        cmocka_unit_test(whose_home_it_is_does_not_speak),
        cmocka_unit_test(a_verb_of_saying_without_a_speaker_says_nothing),
        cmocka_unit_test(what_the_speaker_does_meanwhile_stands_between),
        cmocka_unit_test(words_between_and_names_that_end_like_words_change_nothing),
        cmocka_unit_test(manners_listeners_and_others_stand_between),
        cmocka_unit_test(groups_on_their_way_speak_too),
        cmocka_unit_test(what_is_said_may_stand_in_the_next_paragraph),
        cmocka_unit_test(several_speak_together),
        cmocka_unit_test(the_holder_of_a_post_speaks_without_a_name),
        cmocka_unit_test(a_body_speaks_in_what_it_writes),
        cmocka_unit_test(a_wish_says_something_and_a_feeling_does_not),
        cmocka_unit_test(the_scene_before_a_pronoun_or_a_subject_is_passed_by),
        cmocka_unit_test(who_was_spoken_of_last_is_told_by_what_he_is),
        cmocka_unit_test(the_day_may_stand_before_the_verb),
        cmocka_unit_test(who_is_only_met_or_spoken_to_does_not_speak),
        cmocka_unit_test(who_is_named_by_his_own_word_alone_speaks),
        cmocka_unit_test(what_is_done_on_the_side_changes_nothing),
        cmocka_unit_test(whom_it_is_said_to_does_not_speak),
        cmocka_unit_test(the_next_speakers_post_is_his_own),
        cmocka_unit_test(what_is_asked_or_called_is_a_statement_only_in_quotation_marks),
        cmocka_unit_test(the_verb_before_a_time_is_none_and_who_somebody_is_may_stand_first),
        cmocka_unit_test(an_act_says_nothing_and_what_was_announced_is_listed),
        cmocka_unit_test(what_others_did_meanwhile_is_not_said),
        cmocka_unit_test(he_is_the_one_whom_the_paragraph_names),
        cmocka_unit_test(what_stands_between_speaker_and_verb_is_passed_by),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
