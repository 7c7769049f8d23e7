"""Pages that hold several articles, in the layouts of e-papers, of papers put on line page by page,
and of columns of briefs. Each layout is a function from articles to HTML; what it says of each is
what a reader must find: title, first and last words of the text, day, author."""
from dataclasses import dataclass


@dataclass
class Item:
    title: str
    body: list
    author: str


ITEMS = [
    Item("柳河县春灌工作全面启动", [
        "3月9日，柳河县春灌工作全面启动，计划灌溉面积42万亩。县水利局组织技术人员检修渠道86公里，更换闸门23座。",
        "县水利局局长周建明介绍，今年水库蓄水充足，能够满足三轮灌溉的需要。"], "孙伟"),
    Item("县文化馆开办公益培训班", [
        "县文化馆近日开办公益培训班，设置声乐、舞蹈、书法等8个班次，招收学员320人。",
        "培训班为期三个月，每周开课两次，全部免费。"], "李燕"),
    Item("城区新增停车泊位1200个", [
        "为缓解停车难，县城市管理局利用边角空地新增停车泊位1200个，其中免费泊位800个。",
        "下一步，还将在学校、医院周边建设立体停车场3座。"], "赵敏"),
]
PAPER, DAY, DATE = "柳河日报", "2022-03-10", "2022年3月10日"


def text(item, form="<p>　　%s</p>"):
    return "".join(form % p for p in item.body)


def lined(item, form="<p>　　%s</p>"):
    """The text under a dateline that names the reporter."""
    return "".join(form % p for p in ["本报讯（记者 %s）%s" % (item.author, item.body[0])] + item.body[1:])


def founder_page(items):
    articles = "".join('<div class="article"><h2><founder-title>%s</founder-title></h2><founder-content>%s</founder-content></div>' % (a.title, lined(a)) for a in items)
    return "<html><head><title>%s-%s</title></head><body><div>%s %s 第02版：综合</div>%s</body></html>" % (PAPER, DATE, PAPER, DATE, articles)


def boxes(items):
    articles = "".join('<div class="box"><h3>%s</h3><p class="info">%s 作者：%s</p><div class="content">%s</div></div>' % (a.title, DAY, a.author, text(a)) for a in items)
    return "<html><head><title>第02版：综合-%s</title></head><body><h1>第02版：综合</h1>%s</body></html>" % (PAPER, articles)


def first_headings(items):
    articles = "".join("<h1>%s</h1>%s<p>（%s）</p>" % (a.title, text(a), a.author) for a in items)
    return "<html><head><title>%s %s</title></head><body><p>%s　%s　第2版</p>%s</body></html>" % (PAPER, DATE, PAPER, DATE, articles)


def article_elements(items):
    articles = "".join('<article><header><h2>%s</h2><p><time datetime="%s">%s</time> 作者：%s</p></header>%s</article>' % (a.title, DAY, DATE, a.author, text(a, "<p>%s</p>")) for a in items)
    return "<!DOCTYPE html><html><head><title>%s</title></head><body><header><a>首页</a> <a>新闻</a></header><main>%s</main></body></html>" % (PAPER, articles)


def flat_headings(items):
    articles = "".join("<h2>%s</h2>%s" % (a.title, lined(a)) for a in items)
    return "<html><head><title>综合新闻_%s</title></head><body><div>%s %s 星期四 第02版</div><div class=content>%s</div></body></html>" % (PAPER, PAPER, DATE, articles)


def bold_titles(items):
    articles = "".join("<p align=center><strong>%s</strong></p>%s" % (a.title, lined(a)) for a in items)
    return "<html><head><title>%s</title></head><body><div>%s %s 第02版</div><div id=zoom>%s</div></body></html>" % (PAPER, PAPER, DATE, articles)


def table_cells(items):
    articles = "".join("<table width=600><tr><td align=center><h3>%s</h3></td></tr><tr><td>%s</td></tr></table>" % (a.title, "<br>".join("　　" + p for p in ["本报讯（记者 %s）%s" % (a.author, a.body[0])] + a.body[1:])) for a in items)
    return "<html><head><title>%s电子版</title></head><body><table><tr><td>%s %s 第2版</td></tr></table>%s</body></html>" % (PAPER, PAPER, DATE, articles)


def signed_paragraphs(items):
    articles = "".join("<p>%s</p>%s" % (a.title, text(Item(a.title, a.body[:-1] + [a.body[-1] + "（%s）" % a.author], a.author))) for a in items)
    return "<html><head><title>%s</title></head><body><div>%s %s 星期四 第02版：综合</div><div class=content>%s</div></body></html>" % (PAPER, PAPER, DATE, articles)


def sections(items):
    articles = "".join('<section class="news-item"><h3>%s</h3><p class="author">本报记者 %s</p>%s</section>' % (a.title, a.author, text(a, "<p>%s</p>")) for a in items)
    return "<html><head><title>%s %s</title></head><body><div class=paper>%s %s 第02版</div>%s</body></html>" % (PAPER, DATE, PAPER, DATE, articles)


LAYOUTS = [founder_page, boxes, first_headings, article_elements, flat_headings, bold_titles, table_cells, signed_paragraphs, sections]


def one_article(items):
    """Not several: one article whose parts have headings, each in an element of its own."""
    parts = "".join("<section><h2>%s</h2>%s</section>" % (a.title, text(a, "<p>%s</p>")) for a in items)
    return "<html><head><title>一县三景_%s</title></head><body><h1>一县三景</h1><p>%s 来源：%s</p><p>走进柳河县，处处是忙碌的身影，处处是崭新的气象。</p>%s</body></html>" % (PAPER, DAY, PAPER, parts)
