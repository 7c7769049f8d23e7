"""Pages in real layouts: body by 4-grams, title, time, medium and author against what the page says."""
import collections
import dataclasses
import json
import re
import subprocess

import pytest

from html_pages import served, served_more, served_packed, several
from html_pages.pages import pages

pytestmark = pytest.mark.quick


def bare(text):
    return re.sub(r"[\W_]", "", text)


def grams(text):
    text = bare(text)
    return collections.Counter(text[i:i + 4] for i in range(len(text) - 3))


def f1(wanted, got):
    a, b = grams(wanted), grams(got)
    return 2 * sum((a & b).values()) / (sum(a.values()) + sum(b.values())) if a and b else 0.0


def read(binary, page):
    done = subprocess.run([binary, "extract", "-"], input=page, capture_output=True)
    lines = done.stdout.decode().splitlines()
    return json.loads(lines[0]) if len(lines) == 1 else {}


def score(article, record):
    body = record.get("bodies", [{"value": ""}])[0]["value"]
    mains = [h["value"] for h in record.get("headlines", []) if h["role"] == "main"]
    created = record.get("contentCreated", "")
    return {
        "body": f1("".join(article.body), body),
        "title": float(bool(mains) and bare(mains[0]) == bare(article.title)),
        "time": float(created[:10] == article.published[:10]),
        "medium": float(any(bare(s["name"]) == bare(article.medium) for s in record.get("infoSources", []))),
        "author": float(any(b["name"] == article.author for b in record.get("facts", {}).get("bylines", []))),
    }


def test_pages_in_real_layouts_are_read(binary, capsys):
    sums, count = collections.Counter(), 0
    poor = []
    for name, article, page in pages():
        marks = score(article, read(binary, page))
        count += 1
        sums.update(marks)
        poor += [f"{name}: {k} {v:.2f}" for k, v in marks.items() if v < 0.95]
    means = {k: v / count for k, v in sums.items()}
    with capsys.disabled():
        print(f"\n{count} pages:", ", ".join(f"{k} {v:.3f}" for k, v in means.items()))
    assert count >= 40
    floors = {"body": 0.95, "title": 0.97, "time": 0.97, "medium": 0.9, "author": 0.9}
    assert all(means[k] >= floor for k, floor in floors.items()), (means, poor)


@pytest.mark.parametrize("layouts", [served, served_more, served_packed], ids=["served", "served_more", "served_packed"])
def test_pages_as_sites_serve_them_are_read(binary, layouts, capsys):
    sums, counts, poor = collections.Counter(), collections.Counter(), []
    for name, article, body, silent, page in layouts.pages():
        marks = score(dataclasses.replace(article, body=body), read(binary, page))
        marks = {k: v for k, v in marks.items() if k not in silent}
        counts.update(marks.keys())
        sums.update(marks)
        poor += [f"{name}: {k} {v:.2f}" for k, v in marks.items() if v < 0.95]
    means = {k: v / counts[k] for k, v in sums.items()}
    with capsys.disabled():
        print(f"\n{counts['body']} pages:", ", ".join(f"{k} {v:.3f}" for k, v in means.items()))
    assert counts["body"] == 2 * len(layouts.LAYOUTS)
    floors = {"body": 0.95, "title": 0.97, "time": 0.97, "medium": 0.9, "author": 0.9}
    assert all(means[k] >= floor for k, floor in floors.items()), (means, poor)


def read_all(binary, page):
    done = subprocess.run([binary, "extract", "-"], input=page.encode(), capture_output=True)
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


@pytest.mark.parametrize("layout", several.LAYOUTS, ids=lambda layout: layout.__name__)
@pytest.mark.parametrize("count", [2, 3])
def test_every_article_of_a_page_is_a_record(binary, layout, count):
    items = several.ITEMS[:count]
    records = read_all(binary, layout(items))
    assert len(records) == count
    for item, record in zip(items, records):
        assert [h["value"] for h in record["headlines"] if h["role"] == "main"] == [item.title]
        assert bare(record["bodies"][0]["value"]) == bare("".join(item.body))
        assert record["contentCreated"][:10] == several.DAY
        assert item.author in [b["name"] for b in record["facts"]["bylines"]]


def test_headed_parts_of_one_article_are_one_record(binary):
    records = read_all(binary, several.one_article(several.ITEMS))
    assert len(records) == 1
    assert [h["value"] for h in records[0]["headlines"]] == ["一县三景"] + [i.title for i in several.ITEMS]


LINKED = ('<html><head><title>新闻</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"\\u67f3\\u6cb3\\u53bf\\u6625\\u704c\\u5168\\u9762\\u542f\\u52a8",'
          '"datePublished":"2022-03-10T08:30:00+08:00","author":[{"@type":"Person","name":"孙伟"}],"publisher":{"name":"柳河新闻网"}}</script></head>'
          '<body><div class="content">%s</div></body></html>')


def test_linked_data_names_title_day_author_and_site(binary):
    [record] = read_all(binary, LINKED % several.text(several.ITEMS[0]))
    assert [h["value"] for h in record["headlines"]] == ["柳河县春灌全面启动"]
    assert record["contentCreated"] == "2022-03-10T08:30:00+08:00"
    assert record["infoSources"][0]["name"] == "柳河新闻网"
    assert [b["name"] for b in record["facts"]["bylines"]] == ["孙伟"]


def test_a_time_element_dates_a_page_that_says_the_day_nowhere_else(binary):
    page = '<html><body><h1>柳河县春灌全面启动</h1><time datetime="2022-03-10T08:30:00+08:00">三天前</time>%s</body></html>'
    [record] = read_all(binary, page % several.text(several.ITEMS[0]))
    assert record["contentCreated"] == "2022-03-10T08:30:00+08:00"


@pytest.mark.parametrize("cover", ['<textarea>%s</textarea>', '<noscript>%s</noscript>', '<script type="text/template">%s</script>'])
def test_what_a_page_covers_is_no_article_beside_what_it_shows(binary, cover):
    """Nor is it one where the page is a list."""
    rules = "<p>" + "请遵守评论服务协议，文明上网，理性发言，不得发布违反法律法规的内容，违者将被删除。" * 4 + "</p>"
    items = "".join('<li><a href="/%d">%s</a> 2024-01-01<p>近日，相关部门部署下一步工作，要求落实责任，务求实效，群众受益...</p></li>' % (i, t) for i, t in enumerate(served.OTHERS * 3))
    shown = '<h1>柳河县春灌全面启动</h1>%s' % several.text(several.ITEMS[0])
    [record] = read_all(binary, "<html><body>%s%s</body></html>" % (shown, cover % rules))
    assert "评论服务协议" not in record["bodies"][0]["value"]
    [refused] = read_all(binary, "<html><body><ul>%s</ul>%s</body></html>" % (items, cover % rules))
    assert refused["rejected"] == "no_article"


@pytest.mark.parametrize("script", ['var publishTime = "2022-03-10 08:30:00";', 'window.data={"pubDate":"2022-03-10 08:30:00"}', "var ct='1646872200';", "var createTime = 1, create_time=\"1646872200000\""])
def test_a_script_dates_a_page_that_says_the_day_nowhere_else(binary, script):
    page = "<html><head><script>var a = 1 < 2, b='</div>';%s</script></head><body><h1>柳河县春灌全面启动</h1>%s</body></html>"
    [record] = read_all(binary, page % (script, several.text(several.ITEMS[0])))
    assert record["contentCreated"].startswith("2022-03-10T08:30")
