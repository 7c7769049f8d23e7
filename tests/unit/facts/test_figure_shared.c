/* Figures: what a list, a clause before or a whole leaves to an amount's name. */
#include "figures_of_text.h"

static void members_of_a_list_share_its_verb(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"民警扣押手机17部、银行卡98张、电脑4台。",
         "r count = 扣押手机 17 部;r count = 扣押银行卡 98 张;r count = 扣押电脑 4 台;"},
        {"平阴县新建桥梁4座、隧道1座，长3公里。",
         "r count = 新建桥梁 4 座;r count = 新建隧道 1 座;r level = 长 3 公里;"},
        {"平阴县有养老机构20家、床位3100张。", "r count = 养老机构 20 家;r count = 床位 3100 张;"},
        {"平阴县建成水电站6座、在建2座。", "r count = 建成水电站 6 座;r count = 在建 2 座;"},
    };
    CHECK_CASES(cases, print);
}

static void a_part_names_what_it_is_among(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"平阴县发展党员400名，其中女党员100名，占25%。",
         "r count = 发展党员 400 名;r count = 女党员 100 名;r share = 女党员占发展党员 25 %;"},
        {"平阴县养老床位总数2380张，其中护理型床位占55%。",
         "r count = 养老床位总数 2380 张;r share = 护理型床位占养老床位 55 %;"},
        {"平阴县产茶300吨，实现产值2亿元，其中绿茶占六成。",
         "r level = 产茶 300 吨;r level = 产值 200000000 CNY;r share = 绿茶占产值 60 %;"},
        {"一般公共预算收入完成3亿元，增长2%。其中：税务部门完成2亿元，财政部门完成1亿元。",
         "r level = 一般公共预算收入 300000000 CNY;r change = 一般公共预算收入 2 %;"
         "r level = 税务部门一般公共预算收入 200000000 CNY;"
         "r level = 财政部门一般公共预算收入 100000000 CNY;"},
    };
    CHECK_CASES(cases, print);
}

static void works_told_before_own_their_measures(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"孝直镇全域土地整治项目涉及7个村，总投资4亿元。",
         "r level = 孝直镇全域土地整治项目总投资 400000000 CNY;"},
        {"此次开工的有标准厂房、污水处理厂等15个产业项目，总投资9亿元。",
         "r level = 产业项目总投资 900000000 CNY;"},
        {"平阴县工业项目22项，完成投资18亿元。",
         "r count = 工业项目 22 项;r level = 工业项目完成投资 1800000000 CNY;"},
        {"平阴县共签约、开工项目18个，总投资50亿元。",
         "r count = 签约、开工项目 18 个;r level = 签约、开工项目总投资 5000000000 CNY;"},
        {"县法院受理案件6800件，审结6700件，结案率98%。",
         "r count = 受理案件 6800 件;r count = 审结案件 6700 件;r share = 结案率 98 %;"},
        {"平阴县调解纠纷1530件，调解成功1512件，成功率98.8%。",
         "r count = 调解纠纷 1530 件;r count = 调解成功纠纷 1512 件;r share = 调解成功率 98.8 %;"},
    };
    CHECK_CASES(cases, print);
}

static void ranks_in_a_row_are_told_of_each(void **state)
{
    (void)state;
    static const struct fact_case cases[] = {
        {"GDP、工业增加值增速分别位列全市第三、第二。",
         "r rank = GDP增速 3 位 in 全市;r rank = 工业增加值增速 2 位 in 全市;"},
        {"GDP增长10%，工业增加值增长9%，零售额增长8%，增幅分别位列全市第三、第二和第一。",
         "r change = GDP 10 %;r change = 工业增加值 9 %;r change = 零售额 8 %;"
         "r rank = GDP增幅 3 位 in 全市;r rank = 工业增加值增幅 2 位 in 全市;"
         "r rank = 零售额增幅 1 位 in 全市;"},
    };
    CHECK_CASES(cases, print);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(members_of_a_list_share_its_verb),
        cmocka_unit_test(a_part_names_what_it_is_among),
        cmocka_unit_test(works_told_before_own_their_measures),
        cmocka_unit_test(ranks_in_a_row_are_told_of_each),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
