"""Pages without a heading element, as sites built by hand have them: the title element holds what
no reader would call the title, and a line set larger, or called so by its class, does."""
import itertools

import pytest

from html_pages.test_structure import BODY, ITEM, PAGE, TEXT, paragraphs, read_all, titles

pytestmark = pytest.mark.quick

SITE = "柳河新闻网"
ELEMENTS = {
    "a paper's page": "柳河日报数字报-2021年3月5日-第02版：要闻",
    "a page head": "柳河日报2021年3月5日 星期五 第02版 综合新闻",
    "the way to it": "首页 > 新闻中心 > 柳河要闻 > 正文",
    "what the editor put in": "无标题文档",
    "a site": SITE,
    "site and column": "柳河县人民政府 工作动态 " + ITEM.title,
    "the title cut short": ITEM.title[:6] + "...",
    "the title and its page": ITEM.title + "-柳河日报数字报-2021年3月5日-第02版：要闻",
    "nothing": "",
}
LINES = {
    "class": '<div class="title">%s</div>',
    "cell": '<table><tr><td align="center"><b>%s</b></td></tr></table>',
    "font": '<p align="center"><font size="4"><strong>%s</strong></font></p>',
    "second heading": "<h2>%s</h2>",
    "nothing but its place": '<span id="ReportIDname">%s</span>',
}


@pytest.mark.parametrize("element, line", list(itertools.product(ELEMENTS, LINES)))
def test_the_line_set_as_title_is_the_title(binary, element, line):
    details = '<div class="info">2021-03-05 10:22　来源：柳河新闻网　浏览：123次</div>'
    body = '<ul><li><a href="/">首页</a></li><li><a href="/n">新闻</a></li></ul>%s%s<div class="content">%s</div>'
    [record] = read_all(binary, PAGE % (ELEMENTS[element], "", "", body % (LINES[line] % ITEM.title, details, BODY)))
    assert titles(record) == [ITEM.title]
    assert record["contentCreated"] == "2021-03-05T10:22:00+08:00"


@pytest.mark.parametrize("title", ["柳河豆腐香", "柳河：三天走三市 签下项目", "2019柳河春灌节开幕"])
def test_what_a_title_may_look_like(binary, title):
    body = '<div>今天是 2024年5月6日 星期一</div><p align="center"><b>%s</b></p><div>时间：2021年03月05日　来源：柳河日报</div>%s'
    [record] = read_all(binary, PAGE % ("", "", "", body % (title, BODY)))
    assert titles(record) == [title]


def test_a_welcome_with_buttons_is_no_title(binary):
    body = '<div>欢迎访问柳河新闻网！ <a>设为首页</a> | <a>加入收藏</a></div><div>您好，欢迎访问柳河新闻网！今天是2024年5月6日</div><h2>%s</h2>%s'
    [record] = read_all(binary, PAGE % (SITE, "", "", body % (ITEM.title, BODY)))
    assert titles(record) == [ITEM.title]
    assert paragraphs(record) == TEXT


@pytest.mark.parametrize("credit", ["编辑：李芳　审核：王大明", "[责任编辑：李芳]", "（责编：李芳）"])
def test_who_made_the_page_is_named_behind_the_last_picture(binary, credit):
    [record] = read_all(binary, PAGE % (ITEM.title, "", "", '<h1>%s</h1>%s<p align="center"><img src="1.jpg"></p><p>%s</p>' % (ITEM.title, BODY, credit)))
    assert record["facts"]["bylines"][0] == {"role": "editor", "name": "李芳", "at": [-1, -1]}
    assert "descriptions" not in record


def test_a_title_that_ends_in_dots_stays_where_the_page_says_it_so(binary):
    title = "春风化雨润柳河……"
    [record] = read_all(binary, PAGE % (title, "", "", '<div class="title">%s</div>%s' % (title, BODY)))
    assert titles(record) == [title]


def test_two_lines_of_a_title_that_names_a_site_first_are_both_the_title(binary):
    title = "走进柳河县融媒体中心 感受媒体的变化"
    [record] = read_all(binary, PAGE % (title, "", "", '<div class="title">%s</div>%s' % (title, BODY)))
    assert titles(record) == [title]


def test_a_fragment_of_nothing_but_paragraphs_keeps_the_title_above_its_subtitle(binary):
    page = "<p>%s</p><p>——柳河县春灌见闻</p><p>柳河日报 2021-03-05 08:52</p>%s" % (ITEM.title, BODY)
    [record] = read_all(binary, page)
    assert titles(record) == [ITEM.title]
    assert titles(record, "subtitle") == ["柳河县春灌见闻"]
