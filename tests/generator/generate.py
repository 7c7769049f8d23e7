#!/usr/bin/env python3
"""Makes articles of the field: any number, all distinct, the same for the same seed.

  generate.py --count 1000 --seed 7 [--kind meeting] [--noise wrapped] [--duplicates 0.2]

One JSON object a line, as a crawler would send it (input form 3 of the contract): url, title,
content, published, site; beside it what a test wants to know: kind, noise, copy_of (the number of
the line that it repeats). Sentences are patterns over word lists; nobody in them exists."""
import argparse
import html
import json
import pathlib
import random
import sys

if __package__ in (None, ""):
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from generator import words as w  # noqa: E402

DIGITS = "零一二三四五六七八九十"


class Writer:
    """One article's choices, drawn from its own generator so that each is reproducible alone."""

    def __init__(self, seed, number):
        self.random = random.Random(f"{seed}/{number}")
        self.number = number
        self.county, self.kind, self.city, self.province = self.random.choice(w.PLACES)
        self.year = self.random.randint(2012, 2025)
        self.month, self.day = self.random.randint(1, 12), self.random.randint(1, 28)
        self.leaders = [self.person() for _ in range(6)]

    def pick(self, items):
        return self.random.choice(items)

    def some(self, items, count):
        return self.random.sample(items, count)

    def person(self):
        r = self.random
        return r.choice(w.SURNAMES) + "".join(r.choice(w.GIVEN) for _ in range(r.choice([1, 2, 2, 2])))

    def yuan(self):
        r = self.random
        return r.choice([f"{r.randint(2, 900)}亿元", f"{r.randint(10, 9999) / 100:.2f}亿元", f"{r.randint(100, 9900)}万元"])

    def percent(self):
        return f"{self.random.randint(10, 350) / 10:g}%"

    def date(self):
        return f"{self.month}月{self.day}日"

    def figure(self):
        r, p = self.random, self.pick
        name, unit = p(w.COUNTED)
        return p([
            f"{p(w.INDICATORS)}达到{self.yuan()},同比增长{self.percent()}",
            f"完成{p(w.INDICATORS)}{self.yuan()},增幅居全市第{p(DIGITS[1:9])}",
            f"新增{name}{r.randint(2, 300)}{unit}",
            f"{p(w.SHARES)}达到{r.randint(400, 999) / 10:g}%,比上年提高{r.randint(1, 60) / 10:g}个百分点",
            f"种植{p(w.CROPS)}{r.randint(1, 60)}万亩,带动{r.randint(200, 9000)}户群众增收",
        ])

    def target(self):
        r, p = self.random, self.pick
        name, unit = p(w.COUNTED)
        return p([
            f"力争到{self.year + r.randint(1, 5)}年{p(w.INDICATORS)}突破{self.yuan()}、年均增长{self.percent()}",
            f"确保年底前{p(w.SHARES)}达到{r.randint(60, 99)}%以上",
            f"计划全年引进{name}{r.randint(3, 90)}{unit}以上",
            f"{r.randint(6, 11)}月底前完成{p(w.INDICATORS)}{self.yuan()}",
        ])

    def list_of(self, marks):
        tasks = self.some(w.TASKS, len(marks))
        return "".join(f"{m}{t}。{self.target()},{self.pick(w.SLOGANS)},{self.pick(w.SLOGANS)}。" for m, t in zip(marks, tasks))

    def sources(self):
        medium = self.county[:-1] + self.pick(w.MEDIA)
        return medium, f"(记者 {self.person()} 通讯员 {self.person()})"


def meeting(a):
    head, mayor, chair = a.leaders[:3]
    slogan = a.pick(w.SLOGANS)
    title = f"{a.county}召开“{slogan}年”动员大会"
    listed = a.list_of(["一要", "二要", "三要", "四要"])
    paragraphs = [
        f"{a.date()},{a.county}召开“{slogan}年”动员大会,总结{a.year - 1}年工作,安排部署今年重点任务。",
        f"{a.kind}委书记{head}出席会议并讲话,{a.kind}委副书记、{a.kind}长{mayor}安排部署工作,{a.kind}委副书记{chair}主持会议,"
        f"{a.kind}领导{a.leaders[3]}、{a.leaders[4]}、{a.leaders[5]}参加。",
        f"{head}指出,过去一年,全{a.kind}{a.figure()}。{a.figure()}。{a.figure()}。",
        f"{head}强调,{listed}",
        f"{mayor}要求,每周进行一次{a.pick(w.DUTIES)},每月开展一次{a.pick(w.DUTIES)},{a.target()}。",
    ]
    return title, paragraphs


def visit(a):
    head = a.leaders[0]
    sites = [a.pick(["", a.county[:-1]]) + f"{a.pick(w.INDUSTRIES)}{s}" for s in a.some(["产业园", "有限公司", "示范基地", "项目现场", "研究院"], 3)]
    title = f"{head}到{a.pick(w.TOWNS)}调研{a.pick(w.INDUSTRIES)}产业发展"
    paragraphs = [
        f"{a.date()},{a.kind}委书记{head}到{a.pick(w.TOWNS)}调研{a.pick(w.INDUSTRIES)}产业发展情况。{a.kind}领导{a.leaders[1]}、{a.leaders[2]}参加。",
        f"{head}先后来到{sites[0]}、{sites[1]}、{sites[2]},详细了解企业生产经营情况。{a.figure()}。",
        f"{head}指出,{a.target()}。要{a.pick(w.TASKS)},要{a.pick(w.TASKS)}。",
        f"“{a.pick(w.TASKS)}是关键,{a.pick(w.SLOGANS)}是保障。”{head}说。",
    ]
    return title, paragraphs


def report(a):
    title = f"{a.county}{a.year}年政府工作报告(摘要)"
    paragraphs = [f"——{a.date()}在{a.county}人民代表大会上", f"{a.kind}长 {a.leaders[1]}", "一、过去一年工作回顾"]
    paragraphs += [f"过去一年,{a.figure()};{a.figure()};{a.figure()}。{a.figure()}。" for _ in range(3)]
    paragraphs += ["二、今后工作安排", f"今年,{a.target()},{a.target()}。", a.list_of(["第一,", "第二,", "第三,"])]
    return title, paragraphs


def signing(a):
    count, total = a.random.randint(4, 40), a.yuan()
    title = f"{a.county}{count}个项目集中签约 总投资{total}"
    paragraphs = [
        f"{a.date()},{a.county}举行重点项目集中签约仪式,现场签约项目{count}个,总投资{total}。{a.kind}长{a.leaders[1]}致辞。",
        f"此次签约项目涵盖{'、'.join(a.some(w.INDUSTRIES, 3))}三大领域,其中亿元以上项目{a.random.randint(1, count)}个。建成后预计年产值{a.yuan()},可提供就业岗位{a.random.randint(100, 3000)}个。",
        f"{a.leaders[1]}表示,{a.target()}。",
    ]
    return title, paragraphs


def statistics(a):
    quarter = a.pick(["一季度", "上半年", "前三季度", "全年"])
    title = f"{a.year}年{quarter}{a.county}经济运行情况"
    return title, [f"{a.year}年{quarter},全{a.kind}{a.figure()}。{a.figure()}。"] + [f"{a.figure()};{a.figure()}。{a.figure()}。" for _ in range(4)]


def notice(a):
    title = f"{a.county}人民政府关于{a.pick(w.TASKS)}的通知"
    paragraphs = ["各乡镇人民政府、街道办事处,各有关单位:", f"为{a.pick(w.TASKS)},现将有关事项通知如下:"]
    paragraphs += [f"({DIGITS[i + 1]}){t}。{a.target()}。" for i, t in enumerate(a.some(w.TASKS, 4))]
    return title, paragraphs + [f"{a.county}人民政府", f"{a.year}年{a.date()}"]


def commentary(a):
    title = f"让{a.pick(w.SLOGANS)}成为自觉"
    return title, [f"{a.pick(w.SLOGANS)},{a.pick(w.SLOGANS)}。{a.pick(w.TASKS)},离不开每一个人的努力。" +
                   f"{'、'.join(a.some(w.TASKS, 3))}三个方面,都要持续用力。" for _ in range(4)]


KINDS = {f.__name__: f for f in (meeting, visit, report, signing, statistics, notice, commentary)}


def wrapped(text):
    """Hard line breaks every 30 characters, as e-paper exports have them."""
    return "\n".join("\n\n".join(p[i:i + 30] for i in range(0, len(p), 30)) for p in text.split("\n"))


def full_width(text):
    table = str.maketrans({",": "，", ";": "；", ":": "：", "(": "（", ")": "）", "%": "％", **{str(d): chr(0xFF10 + d) for d in range(10)}})
    return text.translate(table)


def chrome(text):
    return "首页 > 新闻中心 > 要闻\n字体：大 中 小  打印  关闭\n" + text + "\n上一篇：没有了\n下一篇：没有了\n分享到：微信 微博"


def indented(text):
    return "\n".join("　　" + p for p in text.split("\n"))


def listed(headlines):
    return "".join(f'<li><a href="/c/{n}.html" title="{h}" target="_blank">{h}</a><span class="date">01-{n % 28 + 1:02d}</span></li>'
                   for n, h in enumerate(headlines))


def page(text):
    """As a site of a county serves it: most of the bytes are not the article."""
    parts = f"{NAMES_OF_PARTS}、{NAMES_OF_PARTS}".split("、")
    news = [f"{slogan}:{task}" for slogan in w.SLOGANS for task in w.TASKS[:4]]
    return "\n".join([
        '<!DOCTYPE html>', '<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
        '<link rel="stylesheet" href="/css/base.css">',
        "<style>" + "".join(f".box{n}{{float:left;width:{n * 10}px;margin:0 auto;font-size:{n % 9 + 12}px}}" for n in range(40)) + "</style>",
        "<script>" + "".join(f"var slot{n}=function(a,b){{return a<b?{n}:document.getElementById('s'+a)}};" for n in range(30)) + "</script>",
        '</head><body>', '<div class="header"><div class="nav"><ul>', "".join(f'<li><a href="/{n}/">{part}</a></li>' for n, part in enumerate(parts)),
        '</ul></div></div>', '<div class="location">当前位置：<a href="/">首页</a> &gt; <a href="/xw/">新闻中心</a></div>',
        '<div class="content" id="content">', *(f'<p style="text-indent:2em">　　{html.escape(p)}</p>' for p in text.split("\n")), '</div>',
        '<div class="related"><h3>相关阅读</h3><ul>', listed(news[:6]), '</ul></div>',
        '<div class="sidebar"><h3>热点排行</h3><ul>', listed(news), '</ul></div>',
        '<div class="footer"><p>主办单位：某某县人民政府办公室</p><p>版权所有 未经授权不得转载</p></div>', '</body></html>'])


NAMES_OF_PARTS = "网站首页、政务公开、新闻中心、办事服务、互动交流、走进本县、专题专栏、数据开放"
NOISES = {"plain": lambda t: t, "wrapped": wrapped, "full_width": full_width, "chrome": chrome, "indented": indented, "page": page}


def article(seed, number, kind=None, noise=None):
    a = Writer(seed, number)
    kind = kind or a.pick(list(KINDS))
    noise = noise or a.pick(list(NOISES))
    title, paragraphs = KINDS[kind](a)
    medium, byline = a.sources()
    # The running number, spelled as a figure of the text, keeps any two articles distinct.
    paragraphs.append(f"据介绍,今年以来全{a.kind}累计办理群众诉求{number + 1000}件。{byline}")
    return {"url": f"http://news.example/{seed}/{number}.html", "title": title,
            "content": NOISES[noise]("\n".join(paragraphs)), "site": medium,
            "published": f"{a.year}-{a.month:02d}-{a.day:02d} 09:{number % 60:02d}", "kind": kind, "noise": noise}


def stream(seed, count, kind=None, noise=None, duplicates=0.0):
    """`count` articles; a share of `duplicates` repeats an earlier text at another url (copy_of)."""
    order = random.Random(f"{seed}/order")
    originals = []
    for number in range(count):
        if originals and order.random() < duplicates:
            original = order.choice(originals)
            made = article(seed, original, kind, noise)
            made["url"] = f"http://repost.example/{seed}/{number}.html"
            made["copy_of"] = original
        else:
            made = article(seed, number, kind, noise)
            originals.append(number)
        yield made


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--kind", choices=sorted(KINDS))
    parser.add_argument("--noise", choices=sorted(NOISES))
    parser.add_argument("--duplicates", type=float, default=0.0)
    options = parser.parse_args()
    try:
        for made in stream(options.seed, options.count, options.kind, options.noise, options.duplicates):
            print(json.dumps(made, ensure_ascii=False))
    except BrokenPipeError:
        sys.stderr.close()


if __name__ == "__main__":
    main()
