"""What the structure of a page must not hide: articles in wrappers that are called like furniture, in elements
nested without end, behind long styles, and first paragraphs and parts that read like titles."""
import json
import subprocess
import time

import pytest

from html_pages import several

pytestmark = pytest.mark.quick

ITEM = several.ITEMS[0]
TEXT = ITEM.body + several.ITEMS[2].body
BODY = "".join("<p>　　%s</p>" % p for p in TEXT)
PAGE = '<html><head><meta charset="utf-8"><title>%s</title>%s</head><body%s>%s</body></html>'


def read_all(binary, page):
    page = page if isinstance(page, bytes) else page.encode()
    done = subprocess.run([binary, "extract", "-"], input=page, capture_output=True)
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def paragraphs(record):
    return record["bodies"][0]["value"].split("\n")


def titles(record, role="main"):
    return [h["value"] for h in record["headlines"] if h["role"] == role]


def expect_item(record):
    assert titles(record) == [ITEM.title]
    assert paragraphs(record) == TEXT


HEADED = "<h1>%s</h1><div>2023-05-01 08:30 来源：柳河日报</div>%s" % (ITEM.title, BODY)


@pytest.mark.parametrize("name", ["position-relative", "page has-footer", "sidebar-page", "ad-wrap main", "nav-left-content-right", "no-sidebar"])
def test_a_wrapper_of_all_text_is_no_furniture(binary, name):
    foot = '<div>地址：柳河县人民路1号，邮编：000000，电话：0000-0000000，网址：liuhe.example.cn</div>'
    [record] = read_all(binary, PAGE % (ITEM.title, "", "", '<div class="%s"><div class="nav"><a href="/">首页</a></div>%s</div>%s' % (name, HEADED, foot)))
    expect_item(record)


def test_classes_of_the_body_element_tell_of_the_page(binary):
    [record] = read_all(binary, PAGE % (ITEM.title, "", ' class="single right-sidebar comments-open" style="display:none"', '<div class="entry">%s</div>' % HEADED))
    expect_item(record)


def test_what_stands_beside_a_short_article_is_furniture(binary):
    teaser = "".join("<p>%s</p>" % p for p in several.ITEMS[1].body * 2)
    short = "近日，柳河县开展春季护林防火宣传，发放宣传单3000余份，受到群众欢迎。全县未发生一起火情。"
    [record] = read_all(binary, PAGE % (ITEM.title, "", "", '<h1>%s</h1><p>%s</p><div class="sidebar">%s</div>' % (ITEM.title, short, teaser)))
    assert paragraphs(record) == [short]


@pytest.mark.parametrize("opening, closing", [("<div>", "</div>"), ("<div><span>", ""), ("<section><div>", "</div></section>")])
def test_an_article_in_elements_without_end_is_found(binary, opening, closing):
    [record] = read_all(binary, PAGE % (ITEM.title, "", "", opening * 10000 + HEADED + closing * 10000))
    expect_item(record)


def test_no_text_is_lost_behind_elements_that_are_never_closed(binary):
    lines = ["第%d组：柳河县今年新建高标准农田%d亩，受益群众%d户。" % (i, 100 + i, 20 + i) for i in range(700)]
    [record] = read_all(binary, PAGE % (ITEM.title, "", "", "<h1>%s</h1><div>%s</div>" % (ITEM.title, "".join("<font size=2>%s<br>" % line for line in lines))))
    assert record["bodies"][0]["value"].replace("\n", "") == "".join(lines)


def test_a_page_that_cannot_be_flattened_is_refused_as_too_deep(binary):
    [refused] = read_all(binary, PAGE % (ITEM.title, "", "", "<table><tr><td>" * 700 + HEADED))
    assert refused["rejected"] == "too_deep"


@pytest.mark.parametrize("charset", ["gb18030", "utf-8"])
@pytest.mark.parametrize("declared", ["", "<meta charset=gb2312>"])
def test_long_styles_do_not_hide_the_encoding(binary, charset, declared):
    page = "<html><head>%s<style>%s</style></head><body>%s</body></html>" % (declared, ".a{color:red}\n" * 6000, HEADED)
    [record] = read_all(binary, page.encode(charset))
    expect_item(record)


def test_a_first_paragraph_that_begins_with_the_title_is_text(binary):
    first = ITEM.title + "，县委书记陈立峰到场察看，县水利局负责人汇报情况。"
    [record] = read_all(binary, PAGE % (ITEM.title, "", "", "<div>2023-05-01 来源：柳河日报</div><p>%s</p>%s" % (first, BODY)))
    assert titles(record) == [ITEM.title]
    assert paragraphs(record) == [first] + TEXT


def test_parts_set_as_titles_are_parts(binary):
    page = "<h1>柳河县春季植树方案</h1><h1>一、总体要求</h1><p>%s</p><h1>二、主要任务</h1><p>%s</p>" % tuple(several.ITEMS[1].body[:2])
    [record] = read_all(binary, PAGE % ("柳河县春季植树方案", "", "", page))
    assert titles(record) == ["柳河县春季植树方案"]
    assert titles(record, "section") == ["一、总体要求", "二、主要任务"]


def test_the_name_of_the_site_above_all_is_no_title(binary):
    [record] = read_all(binary, PAGE % (ITEM.title + "-柳河县人民政府", "", "", "<h1>柳河县人民政府</h1><h2>%s</h2>%s" % (ITEM.title, BODY)))
    assert titles(record) == [ITEM.title]


def test_a_subtitle_behind_a_dash_is_no_site(binary):
    title = "小山村的大变化——走进柳河县融媒体中心"
    [record] = read_all(binary, PAGE % (title, "", "", "<div>2023-05-01 来源：柳河日报</div>" + BODY))
    assert titles(record) == [title]
    assert [s["name"] for s in record["infoSources"]] == ["柳河日报"]


def linked(*objects):
    return "".join('<script type="application/ld+json">%s</script>' % o for o in objects)


def test_linked_data_is_read_from_every_script(binary):
    head = linked('{"@type":"BreadcrumbList","itemListElement":[]}',
                  '{"headline":"%s\\ud83c\\udf3e","datePublished":"2022-03-10T08:30:00+08:00","publisher":{"logo":{"name":"标志"},"name":"柳河新闻网"}}' % ITEM.title)
    [record] = read_all(binary, PAGE % ("", head, "", BODY))
    assert titles(record) == [ITEM.title + "🌾"]
    assert record["contentCreated"] == "2022-03-10T08:30:00+08:00"
    assert record["infoSources"][0]["name"] == "柳河新闻网"


def test_objects_in_objects_of_linked_data_cost_no_time(binary):
    begun = time.monotonic()
    [record] = read_all(binary, PAGE % (ITEM.title, linked('{"author":' + '{"name":' * 400000), "", HEADED))
    expect_item(record)
    assert time.monotonic() - begun < 3


def test_a_short_article_that_counts_404_is_no_error_page(binary):
    text = "近日，柳河县投资404万元新建的城东桥正式通车，惠及沿线群众502户，不存在安全隐患，群众拍手称好。"
    [record] = read_all(binary, PAGE % ("柳河县新建桥梁通车", "", "", "<h1>柳河县新建桥梁通车</h1><p>%s</p>" % text))
    assert paragraphs(record) == [text]


@pytest.mark.parametrize("title", ["404 Not Found", "安全验证", "系统提示：页面不存在"])
def test_error_pages_hold_no_article(binary, title):
    text = "抱歉，我们没有找到您要的内容，可能已经移动到别处，请返回首页重新查找，感谢您的理解与支持，祝您生活愉快。"
    [refused] = read_all(binary, PAGE % (title, "", "", "<h1>%s</h1><p>%s</p>" % (title, text)))
    assert refused["rejected"] == "no_article"


@pytest.mark.parametrize("page", [
    '<a name="top">' + HEADED,
    '<div id="main" style="display : none">%s</div>' % HEADED,
    HEADED.replace("<p>", '<p><font class="jammer">* D&quot; }2 P/ Q2</font>'),
    HEADED.replace("<div>", "<h4>").replace("</div>", "</h4>"),
    HEADED + '<h3>网友评论</h3><p>张三：说得好，支持全县的决定，希望早日建成！</p><p>李四：盼望着，家乡越来越好，加油。</p>',
], ids=["anchor", "hidden", "jammer", "heading", "comments"])
def test_text_is_told_from_what_stands_around_and_in_it(binary, page):
    [record] = read_all(binary, PAGE % (ITEM.title, "", "", page))
    expect_item(record)
    assert record["contentCreated"].startswith("2023-05-01T08:30")


def test_the_name_of_the_site_in_the_title_element_is_no_title(binary):
    page = '<table><tr><td align=center><font size=4>%s</font></td></tr><tr><td>%s</td></tr></table>' % (ITEM.title, "<br>".join(TEXT))
    [record] = read_all(binary, PAGE % ("柳河县人民政府门户网站", "", "", page))
    expect_item(record)


def test_a_document_that_ends_as_papers_do_is_no_site(binary):
    title = "关于春季供水管网改造的情况通报"
    [record] = read_all(binary, PAGE % ("公告 - " + title, "", "", "<h3>%s</h3>%s" % (title, BODY)))
    assert "infoSources" not in record
    assert titles(record)[0].endswith(title)


TABLE = "<table>%s</table>" % "".join("<tr>%s</tr>" % "".join("<td>%s</td>" % cell for cell in row) for row in [
    ("指标", "单位", "完成数", "同比增长（%）"), ("地区生产总值", "亿元", "213.4", "5.6"), ("粮食产量", "万吨", "41.7", "-1.1")])


@pytest.mark.parametrize("behind", ["", "<p>%s</p>" % TEXT[-1]], ids=["ends the page", "amid the text"])
def test_a_table_of_data_is_of_the_article_wherever_it_stands(binary, behind):
    """And the year that its title tells is that of its figures, though the page tells no day."""
    title = "2024年柳河县主要经济指标完成情况"
    text = "柳河县统计局公布全年主要经济指标完成情况，经济运行总体平稳，稳中有进，具体情况如下表所示，供各单位使用。"
    [record] = read_all(binary, PAGE % (title, "", "", "<h1>%s</h1><p>%s</p>%s%s" % (title, text, TABLE, behind)))
    figures = [f for f in record["facts"]["figures"] if f["at"] == [-1, -1]]
    assert [(f["indicator"], f["aspect"], f["number"], f["period"]) for f in figures] == [
        ("地区生产总值", "level", 21340000000, "2024"), ("地区生产总值", "change", 5.6, "2024"),
        ("粮食产量", "level", 417000, "2024"), ("粮食产量", "change", -1.1, "2024")]


@pytest.mark.parametrize("row", ["<caption>2023年主要指标</caption>", '<tr><td colspan="4">2023年主要指标</td></tr>'], ids=["caption", "row"])
def test_the_title_of_a_table_dates_it(binary, row):
    page = "<h1>%s</h1>%s%s" % (ITEM.title, BODY, TABLE.replace("<table>", "<table>" + row))
    [record] = read_all(binary, PAGE % (ITEM.title, "", "", page))
    assert paragraphs(record) == TEXT
    assert "descriptions" not in record
    assert {f["period"] for f in record["facts"]["figures"] if f["at"] == [-1, -1]} == {"2023"}


NOTICE = ["各用户：", "因管网改造，城区定于6月9日8时至18时停水，请做好储水准备。", "特此通知。", "柳河县水利局", "2022年6月7日"]


@pytest.mark.parametrize("tag", ["p", "div"])
def test_a_short_notice_is_an_article_with_all_its_lines(binary, tag):
    table = ('<table><tr><td class="title">关于城区停水的通知</td></tr><tr><td>索引号：</td><td>430100/2022-00123</td><td>发布机构：</td>'
             '<td>柳河县水利局</td></tr><tr><td>发文日期：</td><td>2022-06-07</td><td>文号：</td><td>柳水发〔2022〕7号</td></tr></table>')
    lines = "".join("<%s>&nbsp;&nbsp;%s</%s>" % (tag, line, tag) for line in NOTICE)
    [record] = read_all(binary, PAGE % ("柳河县政府网", "", "", table + lines))
    assert titles(record) == ["关于城区停水的通知"]
    assert titles(record, "section") == []
    assert paragraphs(record) == NOTICE
    assert record["contentCreated"].startswith("2022-06-07")


def test_what_a_class_calls_the_title_is_one_and_the_line_below_it_its_rest(binary):
    head = '<div class="tit">柳河：小柑橘成就大产业</div><div class="tit2">全县种植面积达12万亩</div><div class="xx">【字体：大 中 小】 2019年11月5日 来源：柳河日报</div>'
    [record] = read_all(binary, PAGE % ("", "", "", head + '<div class="con">%s</div>' % BODY))
    assert titles(record) == ["柳河：小柑橘成就大产业"]
    assert titles(record, "subtitle") == ["全县种植面积达12万亩"]
    assert paragraphs(record) == TEXT


def test_a_title_element_that_was_cut_gives_way_to_the_page(binary):
    head = '<div class="con_title">%s</div><div class="con_fx"><div>【发布日期：2023-03-05】</div></div>' % ITEM.title
    [record] = read_all(binary, PAGE % (ITEM.title[:6] + "_柳河县人民政府", "", "", head + '<div class="con">%s</div>' % BODY))
    assert titles(record) == [ITEM.title]
    assert record["contentCreated"].startswith("2023-03-05")


def test_a_bold_line_with_a_comma_is_a_heading(binary):
    body = BODY.replace("</p>", "</p><p><strong>抓品牌，柑橘卖出好价钱</strong></p>", 1)
    [record] = read_all(binary, PAGE % (ITEM.title, "", "", "<h1>%s</h1><div>2023-05-01 08:30</div>%s" % (ITEM.title, body)))
    assert titles(record, "section") == ["抓品牌，柑橘卖出好价钱"]
    assert paragraphs(record) == TEXT


def test_a_heading_above_the_dateline_is_a_subtitle(binary):
    [record] = read_all(binary, PAGE % (ITEM.title, "", "", "<h1>%s</h1><h2>茶农增收有盼头</h2><p>本报讯（记者 王磊）%s</p>" % (ITEM.title, TEXT[0]) + BODY))
    assert titles(record, "subtitle") == ["茶农增收有盼头"]


def test_a_text_in_a_script_has_the_title_and_the_source_that_stand_beside_it(binary):
    data = {"id": 12, "title": ITEM.title, "source": "柳河日报", "pubTime": "2023-05-01 08:30", "content": BODY}
    script = "<script>var data=%s;</script><div id=root></div>" % json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
    [record] = read_all(binary, PAGE % ("app", "", "", script))
    expect_item(record)
    assert [s["name"] for s in record["infoSources"]] == ["柳河日报"]
    assert record["contentCreated"].startswith("2023-05-01")


def test_a_source_that_is_a_link_is_one(binary):
    head = '<h1>%s</h1><p><span>2019年06月17日 09:12</span><br><span>来源：<a href="/">柳河日报</a></span></p>' % ITEM.title
    [record] = read_all(binary, PAGE % (ITEM.title, "", "", head + '<div id="main_content">%s</div>' % BODY))
    expect_item(record)
    assert [s["name"] for s in record["infoSources"]] == ["柳河日报"]
