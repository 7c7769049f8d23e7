"""Scores persons, organisations, places and posts against sentences annotated inline, strict spans.

A line is a text of its own: `[per 王刚]任[org 中国足协][post 主席]`, types per, org, loc, post. Gold marks
the outermost name only, and of a post its own words; a mention inside another is therefore not counted,
and a post counts without the body and the place that lead it (外交部|发言人). What the contract takes out
of a text (the dateline of an agency) is not scored: neither is there a span for it."""
import collections
import difflib
import json
import re
import subprocess

MARK = re.compile(r"\[(per|org|loc|post) ([^\[\]]+)\]")
TYPES = {"per": "person", "org": "organisation", "loc": "place", "post": "post"}


def read_line(line):
    """The text without marks, and its spans {(begin, end, type)}."""
    text, spans, last = "", set(), 0
    for mark in MARK.finditer(line):
        text += line[last:mark.start()]
        spans.add((len(text), len(text) + len(mark[2]), TYPES[mark[1]]))
        text += mark[2]
        last = mark.end()
    return text + line[last:], spans


def explain(binary, texts):
    """What `tidings explain` says of each text, in order."""
    lines = "".join(json.dumps({"content": text}, ensure_ascii=False) + "\n" for text in texts)
    done = subprocess.run([binary, "explain", "--json", "--jsonl", "-"], input=lines, capture_output=True, text=True,
                          timeout=120)
    return [json.loads(line) for line in done.stdout.splitlines()]


def found_spans(mentions):
    """The outermost spans of the four types; a post without what leads it."""
    own = [(*m["at"], m["type"]) for m in mentions if m["type"] in TYPES.values()]
    inner = {(b, e) for b, e, kind in own if kind in ("organisation", "place")}
    spans = set()
    for begin, end, kind in own:
        if kind == "post":
            led = True
            while led:
                led = next(((b, e) for b, e in sorted(inner, reverse=True) if b == begin and e < end), None)
                begin = led[1] if led else begin
        if begin < end:
            spans.add((begin, end, kind))
    return {s for s in spans if not any(o != s and o[0] <= s[0] and s[1] <= o[1] and o[:2] != s[:2] for o in spans)}


def positions(text, answer):
    """For each code point of the answer's text its place in ours, and the places that it holds."""
    place = {}
    for a, b, size in difflib.SequenceMatcher(None, text, answer, autojunk=False).get_matching_blocks():
        place.update({b + i: a + i for i in range(size)})
    # punctuation that normalising changed stands between places that did not
    return place, set(place.values())


class Score:
    def __init__(self):
        self.counts = collections.defaultdict(lambda: [0, 0, 0])  # right, found, wanted
        self.misses = []

    def line(self, text, wanted, answer):
        place, held = positions(text, answer.get("text", ""))
        found = set()
        for begin, end, kind in found_spans(answer.get("mentions", [])):
            if begin in place and end - 1 in place:
                found.add((place[begin], place[end - 1] + 1, kind))
        if answer.get("text"):
            wanted = {s for s in wanted if all(i in held for i in range(s[0], s[1]))}
        for begin, end, kind in wanted | found:
            self.counts[kind][0] += (begin, end, kind) in wanted and (begin, end, kind) in found
            self.counts[kind][1] += (begin, end, kind) in found
            self.counts[kind][2] += (begin, end, kind) in wanted
        name = lambda spans: " ".join(f"{text[b:e]}/{k[:3]}" for b, e, k in sorted(spans))
        if wanted != found:
            self.misses.append(f"{text}\n    missed: {name(wanted - found)}\n    wrong:  {name(found - wanted)}")

    def f1(self, kind):
        right, found, wanted = self.counts[kind]
        return 2 * right / (found + wanted) if found + wanted else 0

    def table(self):
        rows = [f"{'':14}{'P':>7}{'R':>7}{'F1':>7}{'wanted':>8}"]
        for kind in TYPES.values():
            right, found, wanted = self.counts[kind]
            rows.append(f"{kind:14}{right / found if found else 0:7.3f}{right / wanted if wanted else 0:7.3f}"
                        f"{self.f1(kind):7.3f}{wanted:8}")
        return "\n".join(rows)


def score(binary, path):
    rows = [read_line(line) for line in path.read_text().splitlines() if line.strip()]
    total = Score()
    for (text, wanted), answer in zip(rows, explain(binary, [text for text, _ in rows]), strict=True):
        total.line(text, wanted, answer)
    return total


if __name__ == "__main__":
    import pathlib
    import sys
    result = score(sys.argv[1], pathlib.Path(sys.argv[2]))
    if "-m" in sys.argv:
        print("\n".join(result.misses))
    print(result.table())
