#!/usr/bin/env python3
"""Makes a stream of articles in which it is known what repeats what.

  labelled_stream.py --count 10000 --seed 1 [--corpus FILE.jsonl ...] > stream.jsonl

Every line is an article as a crawler sends it, and beside that `label` (how it was made) and `of`
(the number of the line that it was made from). Texts come from the generator and, where given, from
a corpus of JSON lines with title and content. A third are reposts, made by one mutation each;
another part are hard negatives, which look alike but are news of their own."""
import argparse
import bz2
import json
import pathlib
import random
import re
import sys

TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS))
from generator import generate  # noqa: E402
from generator import words  # noqa: E402

# ---- reposts: the same news ----

LEADS = ["日前,从有关部门传来消息。", "近日,又有新的进展传来,引起广泛关注。", "记者近日从有关方面了解到以下情况。",
         "近段时间以来,各项工作有序展开。", "连日来,不少读者关心此事的进展。"]
TAILS = ["下一步,相关部门将继续做好后续工作。", "更多消息,敬请关注后续报道。", "有关情况,本网将持续跟踪报道。",
         "群众纷纷表示,对今后的生活充满信心。"]
# Words that stand for each other without changing what is said.
SYNONYMS = [("推进", "推动"), ("加快", "加速"), ("全面", "全方位"), ("提升", "提高"), ("进一步", "更加"),
            ("开展", "展开"), ("积极", "主动"), ("重要", "关键"), ("坚持", "秉持"), ("有效", "切实"),
            ("实现", "达成"), ("表示", "说道"), ("强调", "着重指出"), ("要求", "提出"), ("建设", "打造"),
            ("发展", "进步"), ("工作", "事务"), ("企业", "公司"), ("群众", "百姓"), ("完成", "做完"),
            ("持续", "不断"), ("目前", "眼下"), ("和", "与"), ("了解", "询问"), ("情况", "状况")]


def paragraphs(text):
    return [p for p in text.split("\n") if p.strip()]


def identical(text, r):
    return text


def rewrapped(text, r):
    width = r.randint(18, 40)
    return "\n\n".join("\n".join(p[i:i + width] for i in range(0, len(p), width)) for p in paragraphs(text))


def repunctuated(text, r):
    return text.translate(str.maketrans({",": "，", "，": ",", "。": " 。", "“": "「", "”": "」", ":": "：", ";": "；"}))


def new_lead(text, r):
    return r.choice(LEADS) + "\n" + text


def other_tail(text, r):
    return text + "\n" + r.choice(TAILS)


def source_lines(text, r):
    return f"来源:{r.choice('东西南北')}方网 作者:{r.choice(words.SURNAMES)}{r.choice(words.GIVEN)}\n{text}\n责任编辑:{r.choice(words.SURNAMES)}{r.choice(words.GIVEN)}"


def cut(share):
    def mutate(text, r):
        sentences = re.split("(?<=[。!！?？\n])", text)
        keep = len(text) * (1 - share)
        kept, length = [], 0
        for sentence in sentences:
            if length + len(sentence) / 2 > keep:
                break
            kept.append(sentence)
            length += len(sentence)
        return "".join(kept)
    return mutate


def swapped(text, r):
    parts = paragraphs(text)
    if len(parts) < 4:
        return text
    i = r.randrange(1, len(parts) - 2)
    parts[i], parts[i + 1] = parts[i + 1], parts[i]
    return "\n".join(parts)


def synonyms(text, r):
    """Two in a hundred words: a word is about two characters."""
    places = [(m.start(), a, b) for a, b in SYNONYMS for m in re.finditer(a, text)]
    r.shuffle(places)
    for start, a, b in sorted(places[:max(1, len(text) // 100)], reverse=True):
        if text.startswith(a, start):
            text = text[:start] + b + text[start + len(a):]
    return text


class Glosser:
    """Traditional characters, each with its reading behind it, as some e-papers have them."""

    def __init__(self):
        sys.path.insert(0, str(TESTS.parent / "worker/text"))
        import tables
        self.traditional = {a: b[0] for a, b in tables.dictionary("/usr/share/opencc", "STCharacters")}
        self.readings = {}
        with bz2.open("/usr/share/unicode/Unihan_Readings.txt.bz2", "rt", encoding="utf-8") as lines:
            for line in lines:
                if "\tkMandarin\t" in line:
                    code, _, value = line.split("\t")
                    self.readings[chr(int(code[2:], 16))] = value.split()[0]

    def __call__(self, text, r):
        out = []
        for i, c in enumerate(text):
            out.append(self.traditional.get(c, c))
            if c in self.readings and i % 7 == 3:
                out.append(f"({self.readings[c]})")
        return "".join(out)


MUTATIONS = {"identical": identical, "rewrapped": rewrapped, "repunctuated": repunctuated, "new_lead": new_lead,
             "other_tail": other_tail, "source_lines": source_lines, "cut_10": cut(0.1), "cut_20": cut(0.2),
             "cut_40": cut(0.4), "swapped": swapped, "synonyms": synonyms}
KEEP_MOST = [m for m in [*MUTATIONS, "glossed"] if m != "cut_40"]  # 70 % of the text or more

# ---- hard negatives: other news ----


def other_county(made, r):
    """The same bulletin from elsewhere: place and people are others, not a figure is."""
    places = [p[0] for p in words.PLACES]
    text = made["content"]
    here = next((p for p in places if p in made["title"] + text), None)
    if here is None or not any(here in p and p.endswith("。") for p in paragraphs(text)):
        return None  # elsewhere than in a heading
    there = r.choice([p for p in places if p != here and p[-1] == here[-1]] or [p for p in places if p != here])
    swap = lambda t: t.replace(here, there).replace(here[:-1], there[:-1])  # noqa: E731
    made = {**made, "title": swap(made["title"]), "content": swap(text), "site": swap(made.get("site", ""))}
    return made


def figures_changed(made, r):
    numbers = list(re.finditer(r"\d+(?:\.\d+)?", made["content"]))
    numbers = [m for m in numbers if not re.match("年|月|日", made["content"][m.end():])]
    if len(numbers) < 3:
        return None
    text = made["content"]
    for m in sorted(r.sample(numbers, 3), key=lambda m: -m.start()):
        text = text[:m.start()] + str(int(float(m.group())) + r.randint(1, 9)) + text[m.end():]
    return {**made, "content": text}


def next_day(made, r):
    """The update: the next day's date, one figure more, the rest as it was."""
    text = made["content"]
    found = re.search(r"(\d+)日", text)
    if not found:
        return None
    text = text[:found.start()] + f"{int(found.group(1)) % 28 + 1}日" + text[found.end():]
    parts = text.split("\n")
    bodies = [i for i, p in enumerate(parts) if p.endswith("。") and len(p) > 40]
    if not bodies:
        return None
    parts[bodies[len(bodies) // 2]] += f"截至目前,又有{r.randint(100, 999)}户群众受益。"
    return {**made, "content": "\n".join(parts)}


def same_lead(made, fresh):
    other = paragraphs(fresh["content"])
    mine = paragraphs(made["content"])
    if len(mine) < 2 or len(other) < 3:
        return None
    return {**made, "content": "\n".join(mine[:1] + other[1:])}


NEGATIVES = {"other_county": other_county, "figures_changed": figures_changed, "next_day": next_day}

# ---- the stream ----


def load(paths):
    for path in paths:
        for line in open(path, encoding="utf-8"):
            made = json.loads(line)
            made = {k: made[k] for k in ("url", "title", "content", "published") if k in made}
            if 150 <= len(made["content"]) <= 60000:
                yield made


def originals(corpus, seed):
    """Of the corpus first, one to one with the generator's."""
    texts = list(load(corpus))
    for number in range(10 ** 9):
        if texts and number % 2 == 0:
            yield texts.pop()
        made = generate.article(f"labelled/{seed}", number, noise="plain")
        if len(made["content"]) >= 150:
            yield {k: made[k] for k in ("url", "title", "content", "site", "published")}


def stream(count, seed, corpus=()):
    r = random.Random(f"stream/{seed}")
    glossed = Glosser()
    mutations = {**MUTATIONS, "glossed": glossed}
    source = originals(corpus, seed)
    bases = []  # (line, article)
    made_from = set()
    for line in range(count):
        draw = r.random()
        made = None
        if len(bases) >= 50 and draw < 1 / 3:
            of, base = r.choice(bases)
            label = r.choice(list(mutations))
            made = {**base, "content": mutations[label](base["content"], r)}
        elif len(bases) >= 50 and draw < 1 / 3 + 0.08:
            of, base = r.choice(bases)
            label = r.choice([*NEGATIVES, "same_lead"])
            if (of, label) not in made_from:
                made = same_lead(base, next(source)) if label == "same_lead" else NEGATIVES[label](base, r)
                made_from.add((of, label))
        if made is None:
            made, label, of = next(source), "original", line
            bases.append((line, made))
        yield {**made, "url": f"http://stream.example/{line}.html", "label": label, "of": of}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=10000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--corpus", nargs="*", default=[])
    options = parser.parse_args()
    for made in stream(options.count, options.seed, options.corpus):
        print(json.dumps(made, ensure_ascii=False))


if __name__ == "__main__":
    main()
