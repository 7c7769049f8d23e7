/* Figures: words that lead into a name, heads that are restored, people who are but spoken of. */
#include "figures_of_text.h"

static void particles_and_aims_are_no_part_of_it(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"各服务区就接待过往旅客2.6万人次。", "r level = 接待过往旅客 26000 人次;"},
        {"而当天到访的客商达到700人。", "r count = 到访的客商 700 人;"},
        {"这片梨园啊亩产5000斤。", "r level = 亩产 5000 斤;"},
        {"就业人数达到9000人。", "r count = 就业人数 9000 人;"},
        {"柚子树苗就增加到了8万株。", "r count = 柚子树苗 80000 株;"},
        {"平阴县锚定工业产值突破300亿元，抓好调度。", "t level > 工业产值 30000000000 CNY;"},
        {"瞄准税收8亿元目标，各镇抓好征管。", "t level = 税收 800000000 CNY;"},
        {"锚定“十四五”工业投资900亿元目标，建立机制。",
         "t level = 工业投资 90000000000 CNY due 2025;"},
        {"走访慰问30名老党员。", "r count = 走访慰问老党员 30 名;"},
        {"该镇承担的智慧农业、食品产业园等6个市、县重点项目总投资18亿元。",
         "r level = 市、县重点项目总投资 1800000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void heads_are_restored_once(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县新建标准化大棚12座、3万亩。",
         "r count = 新建标准化大棚 12 座;r level = 新建标准化大棚 30000 亩;"},
        {"平阴县新建改建农村公路15条、42公里。",
         "r count = 新建改建农村公路 15 条;r level = 新建改建农村公路 42 公里;"},
        {"规模以上工业实现产值22亿元，增加值7亿元。",
         "r level = 规模以上工业产值 2200000000 CNY;r level = 规模以上工业增加值 700000000 CNY;"},
        {"原煤产量820万吨，增长3%；其中，县属企业完成520万吨。",
         "r level = 原煤产量 8200000 吨;r change = 原煤产量 3 %;r level = 县属企业原煤产量 5200000 "
         "吨;"},
        {"行政村通畅率、通客车率达100%。",
         "r share = 行政村通畅率 100 %;r share = 通客车率 100 %;"},
        {"种植面积1200亩，产值260万元。", "r level = 种植面积 1200 亩;r level = 产值 2600000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void people_given_to_or_from_somewhere_claim_nothing(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"县领导为10名“种粮能手”和8名“致富能人”颁发奖牌。", ""},
        {"活动邀请农业大学、农科院的6名专家授课。", ""},
        {"来自甲省、乙省等18个国家和地区以及国内28个省（区、市）的1.2万余名选手参赛。", ""},
        {"多家媒体的30多名摄影师组成的采风团走进平阴县。", ""},
        {"县人大常委会应到组成人员24人，实到19人。", ""},
        {"县长作了5个方面的讲话。", ""},
        {"围绕农业农村等5个方面细化提出22项措施。", "r count = 提出措施 22 项;"},
        {"平阴县签约锂电产业园、冷链物流园等17个项目，总投资52亿元。",
         "r count = 签约项目 17 个;r level = 签约项目总投资 5200000000 CNY;"},
        {"栽植苗木15余万株，投入18余万元。",
         "r count > 栽植苗木 150000 株;r level > 投入 180000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(particles_and_aims_are_no_part_of_it),
        cmocka_unit_test(heads_are_restored_once),
        cmocka_unit_test(people_given_to_or_from_somewhere_claim_nothing),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
