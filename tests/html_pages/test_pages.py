"""Pages in real layouts: body by 4-grams, title, time, medium and author against what the page says."""
import collections
import json
import re
import subprocess

import pytest

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
