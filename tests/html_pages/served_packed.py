"""Pages that hold their article packed, printed, escaped, or in elements side by side: see served.py, whose
articles these hold."""
import json

from html_pages.served import ARTICLES, links, ps, silent

SHELL = '<!DOCTYPE html><html><head><meta charset="utf-8"><title>%s-%s</title>%s</head><body><div id="app"></div>%s</body></html>'


def markup(a):
    return "".join("<p>%s</p>" % p for p in a.body)


@silent("author", "medium")
def state_of_an_application(a):
    state = {"menu": ["首页", "要闻"], "article": {"title": a.title, "publishTime": a.published, "content": markup(a)}}
    return SHELL % (a.title, a.site, "", "<script>window.__INITIAL_STATE__=%s;(function(){var s;})()</script>" % json.dumps(state, ensure_ascii=False).replace("</", "<\\/"))


@silent("author", "medium")
def data_of_an_application(a):
    data = {"props": {"publishDate": a.published, "detail": {"title": a.title, "content": markup(a)}}}
    return SHELL % (a.title, a.site, "", '<script id="__DATA__" type="application/json">%s</script>' % json.dumps(data).replace("<", "\\u003c"))


@silent("author")
def text_in_linked_data(a):
    data = {"@type": "NewsArticle", "headline": a.title, "datePublished": a.published.replace(" ", "T") + ":00+08:00",
            "publisher": {"name": a.medium}, "articleBody": "\n".join(a.body)}
    return SHELL % (a.title, a.site, '<script type="application/ld+json">%s</script>' % json.dumps(data, ensure_ascii=False), "")


@silent("author")
def markup_escaped_once_too_often(a):
    return ('<html><head><meta charset="utf-8"><title>%s</title></head><body><h1>%s</h1><div>%s 来源：%s</div><div class="content">%s</div></body></html>'
            % (a.title, a.title, a.published, a.medium, markup(a).replace("<", "&lt;").replace(">", "&gt;")))


def elements_of_an_e_paper(a):
    return ('<html><head><meta charset="utf-8"><title>%s-%s</title></head><body><div>第01版：要闻</div><table><tr><td><founder-title>%s</founder-title></td></tr><tr><td><founder-subtitle>%s</founder-subtitle></td></tr><tr><td><founder-author>本报记者 %s</founder-author></td></tr></table>'
            '<div id="ozoom"><founder-content><!--enpcontent-->%s<!--/enpcontent--></founder-content></div><!--enpproperty <articleid>12</articleid><date>%s:00:000</date><author></author>/enpproperty--></body></html>'
            % (a.medium, a.title, a.title, a.subtitle, a.author, ps(a), a.published))


@silent("author", "medium")
def printed_page(a):
    return ('<html><head><meta charset="utf-8"><title>打印文章 - %s</title></head><body onload="window.print()"><h3>%s</h3><p>http://www.example.cn/art/2026/1/2/art_1.html</p><p>%s</p><hr>%s<p>打印时间：2026-01-02 10:11</p></body></html>'
            % (a.title, a.title, a.published, ps(a)))


@silent("author")
def details_side_by_side(a):
    return ('<html><head><meta charset="utf-8"><title>%s</title></head><body><div><div><span>%s</span></div><div><span>%s</span><span>%s</span><span>阅读 123</span></div>%s</div>%s</body></html>'
            % (a.title, a.title, a.published, a.medium, "".join("<section><section><span>%s</span></section></section>" % p for p in a.body), links()))


@silent("author")
def details_in_a_list(a):
    return ('<html><head><meta charset="utf-8"><title>%s</title></head><body><h1>%s</h1><dl><dt>发布日期</dt><dd>%s</dd><dt>信息来源</dt><dd>%s</dd><dt>浏览量</dt><dd>123</dd></dl><div>%s</div></body></html>'
            % (a.title, a.title, a.published, a.medium, ps(a)))


LAYOUTS = [state_of_an_application, data_of_an_application, text_in_linked_data, markup_escaped_once_too_often,
           elements_of_an_e_paper, printed_page, details_side_by_side, details_in_a_list]


def pages():
    """As served.pages."""
    for i, layout in enumerate(LAYOUTS):
        for number in (i % 4, (i + 2) % 4):
            a = ARTICLES[number]
            yield f"{layout.__name__}-{number}", a, a.body, getattr(layout, "silent", ()), layout(a).encode()
