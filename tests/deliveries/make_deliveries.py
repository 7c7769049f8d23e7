#!/usr/bin/env python3
"""One article in all the ways that crawlers deliver it.

  make_deliveries.py ARTICLE.txt OUTPUT_FOLDER      writes OUTPUT_FOLDER/<delivery>

The article is plain UTF-8. Every delivery holds the same text; a worker must make the same record
of each. Traditional script by OpenCC, glosses from the Unihan readings, all else from here."""
import base64
import bz2
import functools
import html
import json
import pathlib
import random
import re
import subprocess
import sys

UNIHAN = ("/usr/share/unicode/Unihan_Readings.txt.bz2", "/usr/share/unicode/Unihan_Readings.txt")
HAN = re.compile("[\u4e00-\u9fff]")


def convert(text, configuration):
    """Through OpenCC: s2t, s2tw, s2hk."""
    return subprocess.run(["opencc", "-c", configuration + ".json"], input=text, capture_output=True,
                          text=True, check=True, encoding="utf-8").stdout


@functools.cache
def readings():
    """Character -> its commonest reading, with the tone."""
    path = next(p for p in map(pathlib.Path, UNIHAN) if p.exists())
    opener = bz2.open if path.suffix == ".bz2" else open
    table = {}
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if "\tkMandarin\t" in line:
                code, _, value = line.rstrip("\n").split("\t")
                table[chr(int(code[2:], 16))] = value.split(" ")[0]
    return table


def without_tone(syllable):
    return syllable.translate(str.maketrans("āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ", "aaaaeeeeiiiioooouuuuvvvvvnnnm"))


def gloss(text, share, brackets="()", tones=True, seed=1):
    """Behind `share` of the characters, what they are read as."""
    dice = random.Random(seed)
    out = []
    for c in text:
        out.append(c)
        syllable = readings().get(c)
        if syllable and HAN.match(c) and dice.random() < share:
            out.append(brackets[0] + (syllable if tones else without_tone(syllable)) + brackets[1])
    return "".join(out)


def wrap(text, columns=30):
    """Lines of so many characters, broken wherever they end; paragraphs apart by a blank line."""
    paragraphs = [p.strip() for p in text.split("\n") if p.strip()]
    return "\n\n".join("\n".join(p[i:i + columns] for i in range(0, len(p), columns)) for p in paragraphs)


ASCII = str.maketrans({"，": ",", "：": ":", "；": ";", "！": "!", "？": "?", "（": "(", "）": ")", "％": "%"})


def ascii_punctuation(text):
    return text.translate(ASCII)


def full_width(text):
    """Digits, Latin and punctuation between Chinese characters at full width."""
    out = []
    for i, c in enumerate(text):
        if c.isascii() and (c.isalnum() or c == "%"):
            out.append(chr(ord(c) + 0xFEE0))
        elif c in ",:;!?()" and not (c in ",:." and 0 < i < len(text) - 1 and text[i - 1].isdigit() and text[i + 1].isdigit()):
            out.append(chr(ord(c) + 0xFEE0))
        else:
            out.append(c)
    return "".join(out)


def paragraphs(text):
    return [line.strip() for line in text.split("\n") if line.strip()]


HEAD = """<!DOCTYPE html>
<html><head><meta charset="%s"><title>要闻</title>
<script>var s = "<p>脚本里的话，不是正文。</p>"; if (1 < 2) { s += 'a'; }</script>
<style>p { text-indent: 2em; }</style></head><body>
<div class="header"><ul class="nav"><li><a href="/">首页</a></li><li><a href="/a">新闻中心</a></li><li><a href="/b">政务公开</a></li></ul></div>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/x">要闻</a></div>
<div class="main"><div id="content" class="article-content">
"""
TAIL = """
</div><div class="share">分享到：<a href="#">微信</a><a href="#">微博</a></div>
<div class="related"><h3>相关阅读</h3><ul><li><a href="/1">另一篇文章的标题，说的是别的事情</a></li><li><a href="/2">又一篇文章</a></li></ul></div></div>
<div class="footer"><p>版权所有，未经授权不得转载。技术支持：某某科技 ICP备00000000号</p></div>
</body></html>
"""


def page(text, charset="utf-8", entities=False, breaks=False):
    """A page of a news site around the article."""
    def one(p):
        p = html.escape(p, quote=False)
        if entities:
            p = p.replace("“", "&ldquo;").replace("”", "&rdquo;").replace("·", "&middot;").replace("—", "&mdash;")
            p = "".join("&#x%X;" % ord(c) if i % 7 == 3 and HAN.match(c) else c for i, c in enumerate(p))
        return p
    if breaks:  # an indent where a paragraph begins, not where the source was broken inside a sentence
        parts = paragraphs(text)
        begins = [i == 0 or parts[i - 1][-1] in "。！？；：”’）》…" for i in range(len(parts))]
        body = "<br/>\n<br/>\n".join("　　" * begun + one(p) for p, begun in zip(parts, begins))
    else:
        body = "\n".join('<p style="text-indent: 2em;">%s</p>' % one(p) for p in paragraphs(text))
    return HEAD % charset + body + TAIL


def encoded(text, charset):
    """None where the encoding lacks a character."""
    try:
        return text.encode(charset)
    except UnicodeEncodeError:
        return None


def deliveries(text):
    """Name -> bytes."""
    traditional = convert(text, "s2t")
    made = {
        "bom": b"\xef\xbb\xbf" + text.encode(),
        "crlf": text.replace("\n", "\r\n").encode(),
        "utf16le": text.encode("utf-16-le"),
        "utf16be": text.encode("utf-16-be"),
        "utf16-bom": text.encode("utf-16"),
        "gb18030": text.encode("gb18030"),
        "gbk": encoded(text, "gbk"),
        "traditional": traditional.encode(),
        "traditional-gb18030": traditional.encode("gb18030"),
        "taiwan": convert(text, "s2tw").replace("“", "「").replace("”", "」").replace("‘", "『").replace("’", "』").encode(),
        "hongkong": convert(text, "s2hk").encode(),
        "big5": encoded(convert(text, "s2tw"), "cp950"),
        "glossed-lightly": gloss(traditional, 0.05).encode(),
        "glossed-heavily": gloss(traditional, 0.6).encode(),
        "glossed-without-tones": gloss(traditional, 0.3, tones=False).encode(),
        "glossed-full-width": gloss(traditional, 0.3, brackets="（）").encode(),
        "wrapped": wrap(text).encode(),
        "wrapped-gbk": encoded(wrap(text), "gbk"),
        "ascii-punctuation": ascii_punctuation(text).encode(),
        "full-width": full_width(text).encode(),
        "zero-width": re.sub("(.{11})", "\\1\u200b", text).encode(),
        "html": page(text).encode(),
        "html-gbk": encoded(page(text, "gb2312"), "gb18030"),
        "html-declared-wrongly": page(text, "gb2312").encode(),
        "html-entities": page(text, entities=True).encode(),
        "html-breaks": page(text, breaks=True).encode(),
        "html-traditional": page(traditional).encode(),
        "json": json.dumps({"url": "https://example.org/1", "content": text}, ensure_ascii=True).encode(),
        "json-html": json.dumps({"html": page(text)}, ensure_ascii=False).encode(),
        "json-gbk": encoded(json.dumps({"content": text}, ensure_ascii=False), "gb18030"),
        "event": json.dumps({"specversion": "1.0", "id": "1", "source": "s", "type": "t",
                             "data_base64": base64.b64encode(text.encode("gb18030")).decode()}).encode(),
        "cut": text.encode() + "县".encode()[:2],
    }
    if len(re.findall(r"[\u4e00-\u9fff]\([a-zà-ǜ]+\)", text)) > 10:  # glossed as it is
        made = {name: value for name, value in made.items() if not name.startswith("glossed")}
    return {name: value for name, value in made.items() if value is not None}


def main():
    article, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for name, value in deliveries(article.read_text("utf-8")).items():
        (folder / name).write_bytes(value)


if __name__ == "__main__":
    main()
