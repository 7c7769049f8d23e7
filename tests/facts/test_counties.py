"""A report of every county of today's list is about that county, and so are its posts and its meeting."""
import json
import subprocess

import pytest

pytestmark = pytest.mark.quick

# Names that are common words or say nothing but a kind: only a named parent makes them places; and one whose head is no 县长.
AMBIGUOUS = {"东区", "西区", "合作市", "港口区", "老城区", "大柴旦行政委员会"}


def counties(repository):
    for line in (repository / "config/lexicon/places.tsv").read_text().splitlines():
        if line.startswith("#") or not line.strip():
            continue
        name, codes = line.split("\t")[:2]
        if codes.isdigit() and not codes.endswith("00") and name not in AMBIGUOUS:
            yield name, codes


def report(name):
    kind = name[-1] if name[-1] in "县区旗市" else "县"
    return {
        "title": f"{name}召开重点项目建设推进会",
        "content": f"本报讯 3月5日，{name}召开重点项目建设推进会。{kind}委书记王建国主持会议并讲话，{kind}委副书记、"
        f"{kind}长李红梅出席会议。会议指出，今年以来，{name}完成投资12亿元。",
        "published": "2022-03-06",
    }


def test_reports_are_about_the_county_that_they_name(repository, binary, tmp_path):
    known = list(counties(repository))
    assert len(known) > 2500
    articles = tmp_path / "reports.jsonl"
    articles.write_text("".join(json.dumps(report(name), ensure_ascii=False) + "\n" for name, _ in known))
    done = subprocess.run([binary, "extract", "--jsonl", str(articles)], capture_output=True, text=True, check=True)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(records) == len(known)
    wrong = []
    for (name, code), record in zip(known, records):
        about = [place.get("literal") for place in record.get("places", []) if place["rel"] == "about"]
        posts = [post.get("place") for post in record["facts"]["posts"]]
        meetings = [(event["name"], event.get("place"), event.get("date")) for event in record["facts"]["events"]]
        if about != [code] or posts != [code] * 3 or meetings != [("重点项目建设推进会", code, "2022-03-05")]:
            wrong.append((name, about, posts, meetings))
    assert not wrong
